import { msg, str } from '@lit/localize';
import type { DaySum } from '../../src/domain/tracking/day-sum.ts';
import { hasAnythingIn } from '../../src/domain/tracking/sum-day.ts';
import { isStrengthDay } from '../../src/domain/tracking/week.ts';

/** "Wednesday, 4 November: 22 moderate, 5 hard, strength day, posture." */
export function dayReading(name: string, sum: DaySum | undefined): string {
  if (sum === undefined || !hasAnythingIn(sum)) return msg(str`${name}: rest.`);
  const moderate = Math.floor(sum.moderateMin);
  const hard = Math.floor(sum.vigorousMin);
  const parts = [
    moderate > 0 ? msg(str`${moderate} min moderate`) : '',
    hard > 0 ? msg(str`${hard} min hard`) : '',
    strengthPart(sum),
    sum.isPosture ? msg('posture') : '',
  ].filter((part) => part !== '');
  const done = parts.length > 0 ? parts.join(', ') : msg('something light');
  return msg(str`${name}: ${done}.`);
}

function strengthPart(sum: DaySum): string {
  if (isStrengthDay(sum)) return msg('strength day');
  if (sum.setCount === 0) return '';
  return sum.setCount === 1 ? msg('1 set') : msg(str`${sum.setCount} sets`);
}
