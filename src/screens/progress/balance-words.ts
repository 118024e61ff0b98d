import { msg, str } from '@lit/localize';
import { muscleWord } from '../../../components/body-map/muscle-words.ts';
import { groupWord } from '../../../components/group-days/group-word.ts';
import { setsNumber } from '../../../components/push-pull/push-pull.ts';
import { addDays, type LocalDay } from '../../domain/day.ts';
import type { Balance, GroupBalance, Recovery } from '../../domain/tracking/balance.ts';

/** What to give a turn next, in a few large words. */
export function balanceHeadline({ groups }: Balance): string {
  const waiting = groups.filter(({ sets, loggedDays }) => sets === 0 && loggedDays === 0);
  if (waiting.length === groups.length) return msg('Room for strength');
  const [first] = waiting;
  return first ? msg(str`Give your ${groupWord(first.group).toLowerCase()} a turn`) : msg('All seven had a turn');
}

/** Push against pull: pulling is what most people forget, so more of it is praised and less of it gets an idea. */
export function pushPullSentence({ pullSets, pushSets }: Balance): string {
  if (pullSets + pushSets === 0) return msg('No pulling or pushing sets yet. The back is what most people forget: a row is a good first one.');
  if (pullSets > pushSets) return msg('More pull than push: good for a tall back, which is what most people forget.');
  if (pullSets === pushSets) return msg('Pull and push are even. The back is what most people forget; yours is looked after.');
  return msg('More push than pull. The back is what most people forget: a row evens it out.');
}

/** "Back: 14 sets. Lats 10 · Between the shoulder blades 8.5." */
export function groupReading({ group, sets, loggedDays, muscles }: GroupBalance, isAverage: boolean): string {
  const name = groupWord(group);
  const count = setsNumber(sets);
  const total = setsWords(count, isAverage);
  const parts = muscles.map((one) => `${muscleWord(one.muscle)} ${setsNumber(one.sets)}`).join(' · ');
  const detail = parts === '' ? '' : ` ${parts}.`;
  return `${name}: ${total}.${detail}${handWords(loggedDays)}`;
}

function setsWords(count: string, isAverage: boolean): string {
  if (isAverage) return count === '1' ? msg('1 set a week') : msg(str`${count} sets a week`);
  return count === '1' ? msg('1 set') : msg(str`${count} sets`);
}

function handWords(days: number): string {
  if (days === 0) return '';
  return ` ${days === 1 ? msg('And one day written down by hand.') : msg(str`And ${days} days written down by hand.`)}`;
}

export interface RecoveryLine {
  readonly when: string;
  readonly groups: string;
  readonly isReady: boolean;
}

/** Ready now, tomorrow, the day after: a line for each that has groups. */
export function recoveryLines(recoveries: readonly Recovery[], today: LocalDay, weekdayOf: (day: LocalDay) => string): readonly RecoveryLine[] {
  const days = [null, addDays(today, 1), addDays(today, 2)];
  const lines = days.map((day) => ({
    when: day === null ? msg('Ready now') : day === days[1] ? msg('Ready tomorrow') : msg(str`Ready on ${weekdayOf(day)}`),
    groups: recoveries.filter(({ readyDay }) => readyDay === day).map(({ group }) => groupWord(group)).join(' · '),
    isReady: day === null,
  }));
  return lines.filter(({ groups }) => groups !== '');
}
