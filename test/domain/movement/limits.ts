/**
 * Ranges of motion of healthy adults, in degrees.
 *
 * Source: American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring and Recording (1965), the values tabulated as AAOS in
 * Norkin & White, Measurement of Joint Motion (5th ed., 2016). Where a joint carries the body, the wider loaded range is used and named.
 */
export const LIMITS = {
  shoulderExtension: 60,
  shoulderOutward: 90,
  shoulderInward: 70,
  elbow: 150,
  pronation: 80,
  supination: 80,
  wristFlexion: 80,
  wristExtension: 70,
  /** Hand flat under the body: the floor bends it further than its own muscles can. */
  wristExtensionLoaded: 95,
  hipFlexion: 120,
  hipExtension: 30,
  hipAbduction: 45,
  hipAdduction: 30,
  /** AAOS gives 135 for active motion; Norkin & White's AMA column 150, which sitting on the heels needs. */
  knee: 150,
  ankleUp: 20,
  /** Weight-bearing lunge: Bennell et al., Australian Journal of Physiotherapy 44 (1998), healthy adults reach 40 and more. */
  ankleUpLoaded: 40,
  ankleDown: 50,
  inversion: 35,
  /** AAOS gives 15 for the hind foot; mid foot and loaded stance add to it. */
  eversion: 20,
  trunkFlexion: 80,
  trunkExtension: 25,
  trunkSide: 35,
  trunkTwist: 45,
  neckFlexion: 45,
  neckExtension: 45,
  neckSide: 45,
  neckTwist: 60,
} as const;

/** Rounding of authored angles. */
export const SLACK = 1;
