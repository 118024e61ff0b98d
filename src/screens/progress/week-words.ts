import { msg, str } from '@lit/localize';
import { groupWord } from '../../../components/group-days/group-word.ts';
import { isStrengthGoalMet, type WeekGap, type WeekGoals, type WeekSummary } from '../../domain/tracking/week.ts';

/** The week in a few large words. */
export function weekHeadline(week: WeekSummary | null): string {
  if (week === null) return msg('This week');
  const { cardioMin, intervalDays } = week.gap;
  if (cardioMin === 0 && intervalDays === 0 && isStrengthGoalMet(week)) return msg('A whole week, standing tall');
  if (cardioMin === 0) return msg(str`Your ${week.goals.cardioMin} are done`);
  if (isUntouched(week)) return msg('A fresh week');
  const minutes = Math.ceil(cardioMin);
  return minutes === 1 ? msg('One minute to go') : msg(str`${minutes} minutes to go`);
}

/** What is left, or that nothing is; never a reproach. */
export function weekSentence(week: WeekSummary | null): string {
  if (week === null) return '';
  const left = leftWords(week.gap);
  if (left !== '') return `${left} ${msg('A missed week never erases the rest.')}`;
  if (week.gap.cardioMin > 0) return msg('Strength and intervals are done; only minutes are left.');
  const [group] = week.gap.groups;
  if (group !== undefined) return `${strengthDone(week.goals)} ${msg(str`Give your ${groupWord(group).toLowerCase()} a turn.`)}`;
  return msg('Minutes, strength and intervals are all there. Whatever comes now is extra.');
}

function isUntouched(week: WeekSummary): boolean {
  return week.creditedMin === 0 && week.strengthDays.length === 0 && week.postureDays.length === 0;
}

function strengthDone({ strengthDays }: WeekGoals): string {
  if (strengthDays === 1) return msg('Your strength day is done.');
  return strengthDays === 2 ? msg('Both strength days are done.') : msg('All three strength days are done.');
}

/** The minutes stand in the headline. */
function leftWords({ strengthDays, intervalDays }: WeekGap): string {
  const strength = ['', msg('one strength day'), msg('two strength days'), msg('three strength days')][strengthDays] ?? '';
  const intervals = intervalDays === 1 ? msg('one interval day') : msg('two interval days');
  if (strengthDays > 0 && intervalDays > 0) return capital(msg(str`${strength} and ${intervals} to go.`));
  if (strengthDays > 0) return capital(msg(str`${strength} to go.`));
  return intervalDays > 0 ? capital(msg(str`${intervals} to go.`)) : '';
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
