import { expect } from '@esm-bundle/chai';
import { PrintSheet } from '../../../src/screens/workout/print-sheet.ts';
import { catalog } from '../../../src/content/catalog.ts';
import type { Move } from '../../../src/screens/workout/move.ts';
import { violationsIn } from '../../components/accessibility.ts';

/** @param pictures - Drawing them all takes a busy machine seconds; most rules are about the words. */
async function show(id: string, pictures: 'drawn' | 'left out' = 'left out'): Promise<PrintSheet> {
  const workout = await catalog.loadWorkout(id);
  if (!workout.ok) throw new Error(workout.problem.detail);
  const ids = workout.value.rounds.flatMap(({ steps }) => steps.flatMap(({ exerciseId }) => exerciseId ?? []));
  const sheet = new PrintSheet();
  sheet.workout = workout.value;
  sheet.name = catalog.workoutName(id);
  sheet.exerciseName = (exerciseId) => catalog.exerciseName(exerciseId);
  sheet.moves = await movesOf(ids, pictures);
  document.body.append(sheet);
  await sheet.updateComplete;
  return sheet;
}

async function movesOf(ids: readonly string[], pictures: 'drawn' | 'left out'): Promise<ReadonlyMap<string, Move>> {
  const [texts, movements] = await Promise.all([catalog.loadExerciseTexts(ids), catalog.loadMovements(pictures === 'drawn' ? ids : [])]);
  const moves = new Map<string, Move>();
  for (const id of ids) {
    const exercise = await catalog.loadExercise(id);
    const text = texts.ok ? texts.value.get(id) : undefined;
    if (exercise.ok && text && movements.ok) moves.set(id, { exercise: exercise.value, text, movement: movements.value.get(id) ?? null });
  }
  return moves;
}

const cellsOf = (sheet: PrintSheet): readonly Element[] => [...sheet.renderRoot.querySelectorAll('.cell')];

describe('print-sheet', () => {
  afterEach(() => document.querySelectorAll('print-sheet').forEach((sheet) => sheet.remove()));

  it('has a row for each round and a column for each phase', async () => {
    const sheet = await show('back-and-cardio-15');
    expect([...sheet.renderRoot.querySelectorAll('thead th')].map((head) => head.textContent?.trim().split(' ')[0])).to.deep.equal(['Strength', 'Moderate', 'Hard']);
    expect([...sheet.renderRoot.querySelectorAll('tbody th')].map((head) => head.textContent)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(cellsOf(sheet)[3]?.textContent).to.contain('Side plank with arm extension').and.to.contain('12 right, 12 left').and.to.contain('Shoulder right above your elbow.');
  });

  it('follows the person’s text size', async () => {
    const sheet = await show('back-and-cardio-15');
    const sizeOf = (selector: string): number => parseFloat(getComputedStyle(sheet.renderRoot.querySelector(selector)!).fontSize);
    const cases = [['.cue', 1.5], ['.dose', 1.5], ['.cell b', 1.25], ['.end', 1.5]] as const;
    document.documentElement.style.setProperty('--text-scale', '1');
    const usual = cases.map(([selector]) => sizeOf(selector));
    document.documentElement.style.setProperty('--text-scale', '1.5');
    try {
      cases.forEach(([selector, factor], at) => expect(sizeOf(selector) / usual[at]!, selector).to.be.closeTo(factor, 0.01));
    } finally {
      document.documentElement.style.removeProperty('--text-scale');
    }
  });

  it('has a box in each cell for each time round', async () => {
    const boxes = (sheet: PrintSheet): readonly number[] => cellsOf(sheet).map((cell) => cell.querySelectorAll('.box').length);
    expect(boxes(await show('back-and-cardio-15'))).to.deep.equal(Array.from({ length: 15 }, () => 2));
    expect(boxes(await show('warm-up-5'))).to.deep.equal(Array.from({ length: 7 }, () => 1));
  });

  it('asks for the effort from 1 to 10 and leaves two lines for notes', async () => {
    const sheet = await show('back-and-cardio-15');
    expect([...sheet.renderRoot.querySelectorAll('.efforts span')].map((effort) => effort.textContent)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(sheet.renderRoot.querySelectorAll('.lines p')).to.have.length(2);
  });

  it('has another cue where a move stands again', async () => {
    const cues = cellsOf(await show('back-and-cardio-15')).map((cell) => cell.querySelector('.cue')?.textContent);
    expect(new Set(cues).size).to.equal(15);
  });

  it('is drawn when it is ready: no picture is empty', async () => {
    const figures = [...(await show('back-and-cardio-15', 'drawn')).renderRoot.querySelectorAll('exercise-figure')];
    expect(figures).to.have.length(15);
    for (const figure of figures) {
      const canvas = figure.renderRoot.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(data.some((value) => value > 0)).to.equal(true);
    }
  });

  it('names the moves that did not arrive', async () => {
    const sheet = await show('warm-up-5');
    sheet.moves = new Map();
    await sheet.updateComplete;
    expect(cellsOf(sheet)[0]?.textContent).to.contain('March in place');
  });

  for (const id of ['back-and-cardio-15', 'posture-break-5']) {
    it(`is accessible: ${id}`, async () => expect(await violationsIn(await show(id))).to.deep.equal([]));
  }
});
