import { expect } from '@esm-bundle/chai';
import { LitElement } from 'lit';
import type { ExerciseFigure } from '../../../components/exercise-figure/exercise-figure.ts';
import { DEFAULT_LOOK } from '../../../src/domain/movement/look.ts';
import { startSession } from '../../../src/domain/workout/session.ts';
import type { Session } from '../../../src/domain/workout/session.ts';
import { unroll } from '../../../src/domain/workout/timeline.ts';
import type { Step, Workout } from '../../../src/domain/workout/workout.ts';
import { showSessionFigure } from '../../../src/screens/player/session-figure.ts';
import { createSessionStore } from '../../../src/store/session-store.ts';
import { WAVE } from '../../components/exercise-figure/wave.ts';

class BareScreen extends LitElement {}
customElements.define('bare-screen', BareScreen);

const plank = { ...WAVE, id: 'plank' };
const jog = { ...WAVE, id: 'jog' };

function step(exerciseId: string, phase: Step['phase'], sides: Step['sides']): Step {
  return { exerciseId, phase, sides, dose: { kind: 'time', durationMs: 30_000 } };
}

function sessionOf(steps: readonly Step[]): Session {
  const workout: Workout = { id: 'w', version: 1, rounds: [{ steps }], canDoTwice: false, equipment: [], countsAs: [], coverExerciseId: 'plank' };
  return startSession(unroll(workout, { times: 1, repsWaitForOk: false }), {
    id: 's', workoutId: 'w', workoutVersion: 1, times: 1, countsAs: [], participants: [], startedAtMs: 0, zoneOffsetMinutes: 0,
  });
}

describe('the pictures of a session', () => {
  const later = window.setTimeout;
  afterEach(() => { window.setTimeout = later; });

  it('the card’s picture is of the move the card names: while sides are switched that is the one after', () => {
    const waiting: (() => void)[] = [];
    window.setTimeout = ((run: () => void) => waiting.push(run)) as typeof window.setTimeout;
    const screen = new BareScreen();
    document.body.append(screen);
    const store = createSessionStore();
    store.send({ kind: 'load', session: sessionOf([step('plank', 'strength', 'each'), step('jog', 'moderate', 'both')]) });
    showSessionFigure(screen, { store, movements: new Map([['plank', plank], ['jog', jog]]), look: DEFAULT_LOOK, exerciseName: (id) => id });
    const onCard = (): string | undefined => {
      waiting.splice(0).forEach((run) => run());
      return screen.querySelector<ExerciseFigure>('[slot="next-figure"]')?.movement?.id;
    };
    store.send({ kind: 'tick', elapsedMs: 11_000 });
    expect(onCard(), 'right side: the left one is next').to.equal('plank');
    store.send({ kind: 'tick', elapsedMs: 30_000 });
    expect(store.state?.segments[store.state.segmentIndex]?.phase).to.equal('switch-sides');
    expect(onCard(), 'switch: then the jog').to.equal('jog');
    screen.remove();
  });
});
