/** The logo's drawing, in its own units; also drawn into the app's icons by src/build/make-icons.mjs. */
export const logo = {
  width: 20,
  height: 57,
  headX: 10,
  headY: 8,
  headRadius: 7.4,
  body: 'M1.4 27C1.4 20.5 5.4 18.4 10 18.4S18.6 20.5 18.6 27L13.4 53.6Q10 58.4 6.6 53.6Z',
} as const;
