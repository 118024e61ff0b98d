import { expect } from '@esm-bundle/chai';
import { PrintSheet } from '../../../src/screens/workout/print-sheet.ts';
import { catalog } from '../../../src/content/catalog.ts';
import { violationsIn } from '../../components/accessibility.ts';

async function show(id: string): Promise<PrintSheet> {
  const workout = await catalog.loadWorkout(id);
  if (!workout.ok) throw new Error(workout.problem.detail);
  const ids = workout.value.rounds.flatMap(({ steps }) => steps.flatMap(({ exerciseId }) => exerciseId ?? []));
  const movements = await catalog.loadMovements(ids);
  const sheet = new PrintSheet();
  sheet.workout = workout.value;
  sheet.name = catalog.workoutName(id);
  sheet.exerciseName = (exerciseId) => catalog.exerciseName(exerciseId);
  if (movements.ok) sheet.movements = movements.value;
  document.body.append(sheet);
  await sheet.ready();
  return sheet;
}

describe('print-sheet', () => {
  afterEach(() => document.querySelectorAll('print-sheet').forEach((sheet) => sheet.remove()));

  it('has a line for each step of what the TV plays, and a box for each time round', async () => {
    const sheet = await show('back-and-cardio-15');
    const lines = [...sheet.renderRoot.querySelectorAll('li')];
    expect(lines).to.have.length(15);
    expect(lines.map((line) => line.querySelectorAll('.box').length)).to.deep.equal(Array.from({ length: 15 }, () => 2));
    expect(lines[3]?.textContent).to.contain('Side plank with arm extension').and.to.contain('12 right, 12 left');
  });

  it('shows each move once, drawn and not empty', async () => {
    const sheet = await show('back-and-cardio-15');
    const figures = [...sheet.renderRoot.querySelectorAll('exercise-figure')];
    expect(figures).to.have.length(10);
    for (const figure of figures) {
      const canvas = figure.renderRoot.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(data.some((value) => value > 0), figure.label).to.equal(true);
    }
  });

  it('is accessible', async () => {
    expect(await violationsIn(await show('posture-break-5'))).to.deep.equal([]);
  });
});
