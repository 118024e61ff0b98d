import { msg, str } from '@lit/localize';
import type { MovePlan } from '../domain/tracking/move-plan.ts';
import type { Proposal } from '../domain/tracking/progression.ts';
import type { Units } from '../domain/units.ts';
import type { Variant } from '../domain/workout/phase.ts';
import { dumbbellWords } from './measure-words.ts';

/** Why it is proposed, in one kind sentence. */
export function proposalSentence(proposal: Proposal, units: Units): string {
  switch (proposal.kind) {
    case 'heavier':
      return proposal.fromKg === null
        ? msg('Two good sessions without a weight. A light one could be next.')
        : msg(str`Two good sessions at ${dumbbellWords(proposal.fromKg, units)}. You have room for a little more.`);
    case 'more-reps':
      return msg(str`Over ${proposal.fromReps} reps, two sessions running. You have room for a few more.`);
    case 'lighter':
      return msg('Twice it was a little much. A lighter one gives you clean repetitions.');
    case 'fewer-reps':
      return msg('Twice it was a little much. Fewer repetitions, done well, are worth as much.');
    case 'way':
      return waySentence(proposal.from, proposal.to);
  }
}

/** What the button says. */
export function proposalChoice(proposal: Proposal, units: Units): string {
  switch (proposal.kind) {
    case 'heavier':
    case 'lighter':
      return msg(str`${dumbbellWords(proposal.toKg, units)} next time`);
    case 'more-reps':
    case 'fewer-reps':
      return msg(str`${proposal.toReps} reps next time`);
    case 'way':
      return wayNextTime(proposal.to);
  }
}

/** What was said yes to: "Next time: 4.5 kg". Empty when nothing was. */
export function planWords({ variant, reps, massKg }: MovePlan, units: Units): string {
  const parts = [
    massKg === null ? '' : dumbbellWords(massKg, units),
    reps === null ? '' : msg(str`${reps} reps`),
    variant === 'easier' ? msg('the easier way') : variant === 'harder' ? msg('the harder way') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : msg(str`Next time: ${parts.join(', ')}`);
}

function waySentence(from: Variant, to: Variant): string {
  if (to === 'harder') return msg('Two sessions with room to spare. The harder way could be next.');
  if (to === 'easier') return msg('Twice it was a little much. The easier way trains you as well.');
  return from === 'easier' ? msg('Two good sessions the easier way. The usual one could be next.') : msg('Twice it was a little much. The usual way trains you as well.');
}

function wayNextTime(to: Variant): string {
  switch (to) {
    case 'harder':
      return msg('Harder way next time');
    case 'easier':
      return msg('Easier way next time');
    case 'regular':
      return msg('Usual way next time');
  }
}
