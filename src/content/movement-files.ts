type Load = () => Promise<unknown>;

/**
 * One loader a picture, by the move's id: each is a chunk of its own, fetched with the workout that shows it. A new move needs its line
 * here; the tests compare this list with the folder.
 */
export const movementFiles: Readonly<Record<string, Load>> = {
  'arm-circles': () => import('../../assets/content/movements/arm-circles.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'bird-dog': () => import('../../assets/content/movements/bird-dog.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'body-weight-squat': () => import('../../assets/content/movements/body-weight-squat.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'calf-stretch': () => import('../../assets/content/movements/calf-stretch.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'cat-cow': () => import('../../assets/content/movements/cat-cow.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'chest-opener-stretch': () => import('../../assets/content/movements/chest-opener-stretch.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'childs-pose-side-reach': () => import('../../assets/content/movements/childs-pose-side-reach.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'chin-tucks': () => import('../../assets/content/movements/chin-tucks.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'figure-four-stretch': () => import('../../assets/content/movements/figure-four-stretch.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'forearm-plank': () => import('../../assets/content/movements/forearm-plank.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'glute-bridge': () => import('../../assets/content/movements/glute-bridge.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'hamstring-stretch': () => import('../../assets/content/movements/hamstring-stretch.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'hip-circles': () => import('../../assets/content/movements/hip-circles.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'hip-flexor-stretch': () => import('../../assets/content/movements/hip-flexor-stretch.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'jog-in-place': () => import('../../assets/content/movements/jog-in-place.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'jump-rope': () => import('../../assets/content/movements/jump-rope.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'jumping-jacks': () => import('../../assets/content/movements/jumping-jacks.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'leg-swings': () => import('../../assets/content/movements/leg-swings.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'march-in-place': () => import('../../assets/content/movements/march-in-place.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'power-skips': () => import('../../assets/content/movements/power-skips.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'push-up': () => import('../../assets/content/movements/push-up.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'renegade-row': () => import('../../assets/content/movements/renegade-row.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'reverse-fly': () => import('../../assets/content/movements/reverse-fly.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'reverse-grip-row': () => import('../../assets/content/movements/reverse-grip-row.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'reverse-lunge': () => import('../../assets/content/movements/reverse-lunge.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'side-plank-arm-extension': () => import('../../assets/content/movements/side-plank-arm-extension.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'single-arm-row': () => import('../../assets/content/movements/single-arm-row.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'sit-to-stand': () => import('../../assets/content/movements/sit-to-stand.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'skaters': () => import('../../assets/content/movements/skaters.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'straight-arm-press-back': () => import('../../assets/content/movements/straight-arm-press-back.json', { with: { type: 'json' } }).then(({ default: file }) => file),
  'wall-angel': () => import('../../assets/content/movements/wall-angel.json', { with: { type: 'json' } }).then(({ default: file }) => file),
};
