import type { LocalDay } from '../day.ts';

export type MeasurementKind = 'weight' | 'waist' | 'resting-pulse' | 'mood';

/** One reading a day and kind: a second one of the same day takes the first one's place. */
export interface Measurement {
  /** `<personId>/<kind>/<localDay>` */
  readonly id: string;
  readonly personId: string;
  readonly localDay: LocalDay;
  readonly kind: MeasurementKind;
  /** Weight in kilograms, waist in centimetres, resting pulse in beats a minute, mood from 1 (low) to 5 (bright). */
  readonly value: number;
}

export function measurementIdOf({ personId, kind, localDay }: Omit<Measurement, 'id' | 'value'>): string {
  return `${measurementPrefixOf(personId)}${kind}/${localDay}`;
}

/** What the ids of one person's readings begin with. */
export function measurementPrefixOf(personId: string): string {
  return `${encodeURIComponent(personId)}/`;
}
