/** The only door to time; tests give their own. */
export interface Clock {
  /** Never set back, counted from an arbitrary moment. May stand still while the device sleeps. */
  monotonicMs(): number;
  /** Milliseconds since 1970 UTC, as the device believes. */
  wallMs(): number;
  /** Minutes east of UTC now. */
  zoneOffsetMinutes(): number;
}

export const deviceClock: Clock = {
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  zoneOffsetMinutes: () => 0 - new Date().getTimezoneOffset(),
};
