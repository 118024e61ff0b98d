import { msg, str } from '@lit/localize';
import type { MeasurementKind } from '../../domain/tracking/measurement.ts';
import type { Trend } from '../../domain/tracking/reading.ts';
import type { Units } from '../../domain/units.ts';
import { lengthWords, massWords } from '../measure-words.ts';

export function kindWord(kind: MeasurementKind): string {
  switch (kind) {
    case 'weight':
      return msg('Weight');
    case 'waist':
      return msg('Waist');
    case 'resting-pulse':
      return msg('Resting pulse');
    case 'mood':
      return msg('Mood');
  }
}

/** "70.4 kg", "62 a minute", "Bright" */
export function readingWords(kind: MeasurementKind, value: number, units: Units): string {
  switch (kind) {
    case 'weight':
      return massWords(value, units);
    case 'waist':
      return lengthWords(value, units);
    case 'resting-pulse':
      return msg(str`${Math.round(value)} a minute`);
    case 'mood':
      return moodWord(value);
  }
}

/** The unit beside a typed number. */
export function unitWord(kind: MeasurementKind, units: Units): string {
  switch (kind) {
    case 'weight':
      return units === 'us' ? msg('lb') : msg('kg');
    case 'waist':
      return units === 'us' ? msg('in') : msg('cm');
    case 'resting-pulse':
      return msg('a minute');
    case 'mood':
      return '';
  }
}

/** Neither is better: it is said as it is. */
export function trendWords(trend: Trend | null): string {
  switch (trend) {
    case null:
      return '';
    case 'level':
      return msg('About the same as before');
    case 'higher':
      return msg('Somewhat higher than before');
    case 'lower':
      return msg('Somewhat lower than before');
  }
}

function moodWord(value: number): string {
  const words = [msg('Low'), msg('A little low'), msg('Even'), msg('Good'), msg('Bright')];
  return words[Math.min(5, Math.max(1, Math.round(value))) - 1] ?? '';
}
