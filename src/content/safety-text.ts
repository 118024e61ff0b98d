/** The notice a person reads once, ahead of their first workout. */
export interface SafetyText {
  readonly heading: string;
  readonly points: readonly string[];
  /** Who asks a doctor first. */
  readonly doctor: string;
}
