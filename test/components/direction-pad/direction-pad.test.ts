import { expect } from '@esm-bundle/chai';
import { DirectionPad, type PadKey } from '../../../components/direction-pad/direction-pad.ts';
import { violationsIn } from '../accessibility.ts';

async function show() {
  const pad = new DirectionPad();
  const pressed: PadKey[] = [];
  pad.addEventListener('pad-press', (event) => pressed.push((event as CustomEvent<{ key: PadKey }>).detail.key));
  document.body.append(pad);
  await pad.updateComplete;
  const button = (key: PadKey): HTMLElement => pad.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
  const touch = (type: string, target: Element, clientX: number, clientY: number): void => {
    const event = new PointerEvent(type, { pointerId: 7, isPrimary: true, pointerType: 'touch', clientX, clientY, bubbles: true, composed: true });
    target.dispatchEvent(event);
  };
  return { pad, pressed, button, touch };
}

/** As a browser sends it behind a finger or a mouse. */
function click(target: Element): void {
  target.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true, composed: true }));
}

describe('direction-pad', () => {
  // A finger of the test’s own cannot be captured.
  const capture = Element.prototype.setPointerCapture;
  before(() => { Element.prototype.setPointerCapture = () => undefined; });
  after(() => { Element.prototype.setPointerCapture = capture; });
  afterEach(() => document.querySelectorAll('direction-pad').forEach((pad) => pad.remove()));

  it('is accessible, on and off, and its OK says what it does', async () => {
    const { pad, button } = await show();
    expect(await violationsIn(pad)).to.deep.equal([]);
    pad.okWords = 'Done, next move';
    pad.disabled = true;
    await pad.updateComplete;
    expect(await violationsIn(pad)).to.deep.equal([]);
    expect(button('ok').getAttribute('aria-label')).to.equal('OK: Done, next move');
  });

  it('counts a touch once, though a click comes behind it', async () => {
    const { pressed, button, touch } = await show();
    touch('pointerdown', button('ok'), 50, 50);
    touch('pointerup', button('ok'), 50, 50);
    click(button('ok'));
    expect(pressed).to.deep.equal(['ok']);
    click(button('ok'));
    expect(pressed).to.deep.equal(['ok', 'ok']);
  });

  it('takes a click of a mouse, a key or a screen reader as a press', async () => {
    const { pressed, button } = await show();
    click(button('left'));
    button('up').click();
    expect(pressed).to.deep.equal(['left', 'up']);
  });

  it('takes a swipe that begins on a button for a swipe, not for that button', async () => {
    const { pressed, button, touch } = await show();
    touch('pointerdown', button('ok'), 50, 50);
    touch('pointermove', button('ok'), 90, 52);
    touch('pointerup', button('ok'), 92, 52);
    expect(pressed).to.deep.equal(['right']);
  });

  it('presses nothing when the system takes the finger away', async () => {
    const { pressed, button, touch } = await show();
    touch('pointerdown', button('ok'), 50, 50);
    touch('pointercancel', button('ok'), 50, 50);
    touch('pointerup', button('ok'), 50, 50);
    expect(pressed).to.deep.equal([]);
  });

  it('does nothing while it is off', async () => {
    const { pad, pressed, button, touch } = await show();
    pad.disabled = true;
    await pad.updateComplete;
    touch('pointerdown', button('ok'), 50, 50);
    touch('pointerup', button('ok'), 50, 50);
    button('down').click();
    expect(pressed).to.deep.equal([]);
  });
});
