import { expect } from '@esm-bundle/chai';
import { ValueStepper, type Step } from '../../../components/value-stepper/value-stepper.ts';
import type { Button } from '../../../src/buttons.ts';
import { violationsIn } from '../accessibility.ts';

async function show(change: Partial<ValueStepper> = {}): Promise<{ stepper: ValueStepper; steps: Step[]; value: HTMLElement }> {
  const stepper = Object.assign(new ValueStepper(), { name: 'Reps, Wide row', value: 12, words: '12 / 12 reps', spoken: '12 reps, 12 planned' }, change);
  const steps: Step[] = [];
  stepper.addEventListener('step', (event) => steps.push((event as CustomEvent<Step>).detail));
  document.body.append(stepper);
  await stepper.updateComplete;
  return { stepper, steps, value: stepper.renderRoot.querySelector<HTMLElement>('[role="spinbutton"]')! };
}

/** @returns Whether the stepper took the key. */
function press(at: HTMLElement, button: Button, isRepeat = false): boolean {
  return !at.dispatchEvent(new CustomEvent('remote-press', { detail: { button, isRepeat }, bubbles: true, composed: true, cancelable: true }));
}

describe('value-stepper', () => {
  afterEach(() => document.querySelectorAll('value-stepper').forEach((one) => one.remove()));

  it('is a spin button with a name and a spoken value', async () => {
    const { stepper, value } = await show();
    expect(value.getAttribute('aria-label')).to.equal('Reps, Wide row');
    expect(value.getAttribute('aria-valuenow')).to.equal('12');
    expect(value.getAttribute('aria-valuetext')).to.equal('12 reps, 12 planned');
    expect(await violationsIn(stepper)).to.deep.equal([]);
  });

  it('takes Left and Right, says when a key is held, and leaves Up and Down alone', async () => {
    const { steps, value } = await show();
    expect([press(value, 'left'), press(value, 'right', true)]).to.deep.equal([true, true]);
    expect([press(value, 'up'), press(value, 'down'), press(value, 'back')]).to.deep.equal([false, false, false]);
    expect(steps).to.deep.equal([{ by: -1, isHeld: false }, { by: 1, isHeld: true }]);
  });

  it('asks to go on with OK', async () => {
    const { stepper, value, steps } = await show();
    let asked = 0;
    stepper.addEventListener('next', () => (asked += 1));
    expect(press(value, 'ok')).to.equal(true);
    expect([asked, steps.length]).to.deep.equal([1, 0]);
  });

  it('steps by its two ends too, and not past an end', async () => {
    const { stepper, steps, value } = await show({ isAtStart: true });
    const [less, more] = stepper.renderRoot.querySelectorAll('button');
    less?.click();
    more?.click();
    press(value, 'left');
    expect(steps).to.deep.equal([{ by: 1, isHeld: false }]);
  });
});
