import { msg, str } from '@lit/localize';
import type { KitchenTimer } from '../../domain/meals/kitchen-timer.ts';
import { MINUTE_MS } from '../../domain/units.ts';
import type { Question } from '../app-shell.ts';
import type { HabitParts } from '../habits.ts';
import { notify } from '../notification.ts';
import { createWorkerWake } from '../wake/worker-wake.ts';
import { TimerDesk } from './timer-desk.ts';

type TimerAnswer = 'stop' | 'more';

/** The kitchen's timers, ringing over whatever is shown; over a workout that plays they only sound and are said. */
export async function openTimers({ clock, storage, session, isAsking, ask, tell, ring }: HabitParts): Promise<TimerDesk> {
  const isTold = new Set<string>();
  /** Each ringing is said once, whoever else rings beside it. */
  const onlyNew = (timers: readonly KitchenTimer[]): readonly KitchenTimer[] => timers.filter(({ id, endsAtMs }) => {
    const key = `${id}@${endsAtMs ?? ''}`;
    return !isTold.has(key) && isTold.add(key);
  });
  const upWords = ({ name }: KitchenTimer): string => msg(str`${name}: the time is up.`);
  const desk = new TimerDesk({
    repository: storage.food.timers,
    clock,
    wake: createWorkerWake(),
    createId: () => storage.createId(),
    sound: ring,
    show: ([timer, ...others]) => {
      if (session.state?.status.kind === 'playing') onlyNew([timer, ...others]).map(upWords).forEach(tell);
      if (session.state?.status.kind === 'playing' || isAsking()) return false;
      onlyNew([timer, ...others]).map(upWords).forEach(notify);
      ask(timerQuestion(timer, others, (answer) => {
        // Whatever is done to it puts the question away.
        if (answer === 'stop') desk.stop(timer.id);
        else desk.lengthen(timer.id, MINUTE_MS);
      }));
      return true;
    },
    hide: () => ask(null),
  });
  await desk.refresh();
  return desk;
}

function timerQuestion({ name }: KitchenTimer, others: readonly KitchenTimer[], onAnswer: (answer: TimerAnswer) => void): Question {
  return {
    heading: msg(str`${name}: time is up`),
    said: [msg('Have a look at it.'), ...others.map((other) => msg(str`${other.name}: the time is up.`))],
    answers: [
      { value: 'stop', label: msg('Stop') },
      { value: 'more', label: msg('1 more minute') },
    ],
    backValue: 'stop',
    onAnswer: (value) => onAnswer(value as TimerAnswer),
  };
}
