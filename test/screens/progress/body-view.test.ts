import { expect } from '@esm-bundle/chai';
import { tokens } from '../../../components/tokens.ts';
import type { Button } from '../../../src/buttons.ts';
import type { MeasurementRepository, SaveResult } from '../../../src/domain/repositories.ts';
import { succeed } from '../../../src/domain/result.ts';
import { measurementIdOf, type Measurement, type MeasurementKind } from '../../../src/domain/tracking/measurement.ts';
import { BodyView } from '../../../src/screens/progress/body-view.ts';
import '../../../src/screens/progress/reading-sheet.ts';
import { violationsIn } from '../../components/accessibility.ts';

class FakeReadings implements MeasurementRepository {
  readonly kept = new Map<string, Measurement>();

  list(): Promise<readonly Measurement[]> {
    return Promise.resolve([...this.kept.values()].sort((one, other) => one.localDay.localeCompare(other.localDay)));
  }

  save(reading: Measurement): Promise<SaveResult> {
    this.kept.set(reading.id, reading);
    return Promise.resolve(succeed(undefined));
  }

  remove(id: string): Promise<SaveResult> {
    this.kept.delete(id);
    return Promise.resolve(succeed(undefined));
  }
}

const TODAY = '2026-01-20';

function reading(kind: MeasurementKind, localDay: string, value: number): Measurement {
  return { id: measurementIdOf({ personId: 'p', kind, localDay }), personId: 'p', kind, localDay, value };
}

async function show(readings: readonly Measurement[], change: Partial<BodyView> = {}): Promise<{ view: BodyView; repository: FakeReadings }> {
  const repository = new FakeReadings();
  for (const one of readings) await repository.save(one);
  const view = Object.assign(new BodyView(), { repository, personId: 'p', today: TODAY, ...change });
  document.body.append(view);
  await settled(view);
  return { view, repository };
}

/** Until what was read is drawn, and a sheet that was opened has the focus: frames pass, no time is waited for. */
async function settled(view: BodyView): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  await view.updateComplete;
}

/** The sheet comes with a script of its own. */
async function opened(view: BodyView): Promise<void> {
  for (let frame = 0; view.renderRoot.querySelector('reading-sheet') === null; frame += 1) {
    if (frame === 300) throw new Error('no sheet came');
    await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  }
  await settled(view);
}

function button(view: BodyView, words: string): HTMLButtonElement {
  const roots = [view.renderRoot, ...[...view.renderRoot.querySelectorAll('reading-sheet')].map(({ renderRoot }) => renderRoot)];
  const all = roots.flatMap((root) => [...root.querySelectorAll('button')]);
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
}

async function press(view: BodyView, key: Button, isRepeat = false): Promise<void> {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  at?.dispatchEvent(new CustomEvent('remote-press', { detail: { button: key, isRepeat }, bubbles: true, composed: true, cancelable: true }));
  await settled(view);
}

const text = (view: BodyView): string => (view.renderRoot.textContent ?? '').replace(/\s+/g, ' ');

describe('body-view', () => {
  const style = document.createElement('style');
  before(() => {
    style.textContent = tokens.cssText;
    document.head.append(style);
  });
  after(() => style.remove());
  afterEach(() => document.querySelectorAll('body-view').forEach((one) => one.remove()));

  it('shows no number on a shared screen until asked to', async () => {
    const { view } = await show([reading('weight', TODAY, 71.3)], { isShared: true });
    expect(text(view)).not.to.contain('71');
    expect(await violationsIn(view)).to.deep.equal([]);
    button(view, 'Show').click();
    await settled(view);
    expect(text(view)).to.contain('71.3 kg');
  });

  it('lists what there is at once where nobody looks on, without faults', async () => {
    const { view } = await show([reading('weight', '2026-01-18', 71.3), reading('weight', TODAY, 71.5), reading('mood', TODAY, 5)]);
    expect(text(view)).to.contain('71.3 kg').and.to.contain('Bright');
    expect(await violationsIn(view)).to.deep.equal([]);
  });

  it('takes a new reading by Left, Right and OK, beginning at the last one', async () => {
    const { view, repository } = await show([reading('weight', '2026-01-18', 71.3)], { isShared: true });
    button(view, 'Show').click();
    await settled(view);
    button(view, 'Add: Weight').click();
    await opened(view);
    await press(view, 'right');
    await press(view, 'right', true);
    await press(view, 'ok');
    button(view, 'Keep').click();
    await settled(view);
    expect([...repository.kept.values()].map(({ localDay, value }) => [localDay, Math.round(value * 10) / 10])).to.deep.equal([['2026-01-18', 71.3], [TODAY, 72.4]]);
  });

  it('takes a typed one in pounds as it was typed, and says so when it is none', async () => {
    const { view, repository } = await show([], { units: 'us' });
    button(view, 'Add: Weight').click();
    await opened(view);
    const sheet = view.renderRoot.querySelector('reading-sheet')!;
    const input = sheet.renderRoot.querySelector('input')!;
    expect(await violationsIn(sheet)).to.deep.equal([]);
    input.value = '7';
    button(view, 'Keep').click();
    await settled(view);
    expect(sheet.renderRoot.textContent).to.contain('A number from 45 to 770');
    input.value = '162,5';
    button(view, 'Keep').click();
    await settled(view);
    expect(text(view)).to.contain('162.5 lb');
    expect(repository.kept.size).to.equal(1);
  });

  it('changes and deletes one, and brings it back', async () => {
    const { view, repository } = await show([reading('mood', TODAY, 3)]);
    button(view, 'Even').click();
    await opened(view);
    await press(view, 'right');
    button(view, 'Keep').click();
    await settled(view);
    expect(repository.kept.get(measurementIdOf({ personId: 'p', kind: 'mood', localDay: TODAY }))?.value).to.equal(4);
    button(view, 'Good').click();
    await opened(view);
    button(view, 'Delete').click();
    await settled(view);
    expect(repository.kept.size).to.equal(0);
    button(view, 'Undo').click();
    await settled(view);
    expect([...repository.kept.values()].map(({ value }) => value)).to.deep.equal([4]);
  });
});
