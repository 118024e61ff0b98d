/**
 * The gallery of the development server (`npm run dev`, then /gallery): every move, every look, scrubbed and turned by hand, with what
 * the checks say. For people who add moves; never part of the build.
 */
import { ExerciseFigure } from '../../../components/exercise-figure/exercise-figure.ts';
import type { Pace } from '../../../components/exercise-figure/exercise-figure.ts';
import '../../../components/body-map/body-map.ts';
import { tokens } from '../../../components/tokens.ts';
import { catalog } from '../../../src/content/catalog.ts';
import { movementFiles } from '../../../src/content/movement-files.ts';
import { DEFAULT_LOOK } from '../../../src/domain/movement/look.ts';
import type { FigureLook } from '../../../src/domain/movement/look.ts';
import type { Effort, Movement, Side, Variant } from '../../../src/domain/movement/movement.ts';
import { checkClip, mirrorError } from '../../domain/movement/checks.ts';
import { galleryStyles } from './gallery-styles.ts';

const ids = Object.keys(movementFiles);

/** What is chosen; kept in the address, so that a reload shows the same. */
const chosen = {
  move: ids[0] ?? '', variant: 'regular', side: 'right', pace: 'moderate', build: DEFAULT_LOOK.build, skin: String(DEFAULT_LOOK.skin),
  hair: DEFAULT_LOOK.hair, hairTone: String(DEFAULT_LOOK.hairTone), muscles: '', lines: '', reduced: '', play: 'on', phase: '0', orbit: '0',
};
type Choice = keyof typeof chosen;

const CHOICES: { readonly [name in Choice]?: readonly string[] } = {
  variant: ['regular', 'easier', 'harder'],
  side: ['right', 'left'],
  pace: ['still', 'easy', 'moderate', 'hard'],
  build: ['light', 'medium', 'broad'],
  skin: ['1', '2', '3', '4', '5', '6'],
  hair: ['bun', 'short', 'pony', 'curly', 'bald', 'scarf'],
  hairTone: ['1', '2', '3', '4', '5'],
};
const SWITCHES: readonly Choice[] = ['play', 'muscles', 'lines', 'reduced'];

const movements = new Map<string, Movement>();
const large = new ExerciseFigure();
const small = new Map<string, ExerciseFigure>();
const report = make('pre', 'report');
const map = document.createElement('body-map');

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function look(): FigureLook {
  const { build, skin, hair, hairTone } = chosen;
  return { build, skin: Number(skin), hair, hairTone: Number(hairTone) } as FigureLook;
}

function choose(name: Choice, value: string): void {
  (chosen as Record<Choice, string>)[name] = value;
  history.replaceState(null, '', `#${new URLSearchParams(chosen).toString()}`);
  apply();
}

function apply(): void {
  const movement = movements.get(chosen.move) ?? null;
  const shared = look();
  for (const figure of [large, ...small.values()]) {
    figure.look = shared;
    figure.side = chosen.side as Side;
    figure.variant = chosen.variant as Variant;
    figure.pace = chosen.pace as Pace;
    figure.muscles = chosen.muscles !== '';
    figure.lines = chosen.lines !== '';
    figure.reducedMotion = chosen.reduced !== '';
    figure.orbit = Number(chosen.orbit);
  }
  large.movement = movement;
  large.phase = chosen.play ? null : Number(chosen.phase);
  large.label = catalog.exerciseName(chosen.move);
  small.forEach((figure, id) => figure.parentElement?.classList.toggle('chosen', id === chosen.move));
  if (movement) check(movement);
}

/** The same checks as in the tests, for the variant, side and pace that are shown. */
function check(movement: Movement): void {
  const effort: Effort | null = chosen.pace === 'still' ? null : (chosen.pace as Effort);
  const variant = chosen.variant as Variant;
  try {
    const problems = [...checkClip(movement, variant, chosen.side as Side, movement.paces?.[effort ?? 'easy'] ? effort : null)];
    if (mirrorError(movement, variant) > 1e-5) problems.push('its mirror image differs');
    report.textContent = problems.length === 0 ? 'All checks are well.' : problems.join('\n');
    report.classList.toggle('wrong', problems.length > 0);
  } catch (error) {
    report.textContent = String(error);
    report.classList.add('wrong');
  }
  catalog.loadExercise(movement.id).then((answer) => {
    if (!answer.ok) return;
    map.primary = answer.value.primary;
    map.secondary = answer.value.secondary;
  });
}

function addControls(panel: HTMLElement): void {
  for (const [name, values] of Object.entries(CHOICES) as [Choice, readonly string[]][]) {
    const label = make('label', '', `${name} `);
    const select = make('select');
    for (const value of values) select.append(new Option(value, value, false, value === chosen[name]));
    select.onchange = () => choose(name, select.value);
    label.append(select);
    panel.append(label);
  }
  for (const name of SWITCHES) {
    const label = make('label');
    const box = make('input');
    box.type = 'checkbox';
    box.checked = chosen[name] !== '';
    box.onchange = () => choose(name, box.checked ? 'on' : '');
    label.append(box, ` ${name}`);
    panel.append(label);
  }
  addSlider(panel, 'phase', 0, 1, 0.005);
  addSlider(panel, 'orbit', -180, 180, 5);
}

function addSlider(panel: HTMLElement, name: 'phase' | 'orbit', min: number, max: number, step: number): void {
  const label = make('label', 'wide', `${name} `);
  const slider = make('input');
  const value = make('output', '', chosen[name]);
  Object.assign(slider, { type: 'range', min: String(min), max: String(max), step: String(step), value: chosen[name] });
  slider.oninput = () => {
    value.textContent = slider.value;
    if (name === 'phase') {
      chosen.play = '';
      for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) if (box.parentElement?.textContent?.includes('play')) box.checked = false;
    }
    choose(name, slider.value);
  };
  label.append(slider, value);
  panel.append(label);
}

function addMove(list: HTMLElement, movement: Movement): void {
  const button = make('button', 'move');
  const figure = new ExerciseFigure();
  figure.movement = movement;
  small.set(movement.id, figure);
  button.append(figure, make('span', '', catalog.exerciseName(movement.id)));
  button.onclick = () => choose('move', movement.id);
  list.append(button);
}

async function start(): Promise<void> {
  const style = make('style', '', `${tokens.cssText} ${galleryStyles}`);
  document.head.append(style);
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) if (name in chosen) (chosen as Record<string, string>)[name] = value;
  const answer = await catalog.loadMovements(ids);
  document.body.textContent = '';
  const stage = make('div', 'stage');
  stage.append(large);
  const panel = make('div', 'panel');
  addControls(panel);
  panel.append(report, map);
  const top = make('div', 'top');
  top.append(stage, panel);
  const list = make('div', 'list');
  document.body.append(top, list);
  if (!answer.ok) report.textContent = answer.problem.detail;
  else for (const movement of answer.value.values()) movements.set(movement.id, movement);
  for (const id of ids.filter((one) => !movements.has(one))) list.append(make('p', 'wrong', `${id} is not what a movement must be: node --test test/content/movements.node-test.ts`));
  for (const movement of movements.values()) addMove(list, movement);
  apply();
}

void start();
