import { expect } from '@esm-bundle/chai';
import { tokens } from '../../../components/tokens.ts';
import { NO_PLAN } from '../../../src/domain/tracking/move-plan.ts';
import { setLogIdOf, type SetLog } from '../../../src/domain/tracking/set-log.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../../src/domain/settings.ts';
import { StrengthView } from '../../../src/screens/progress/strength-view.ts';
import { SettingsStore } from '../../../src/store/settings-store.ts';
import { StrengthLog } from '../../../src/store/strength-log.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { FakeSetLogs } from '../../store/fake-set-logs.ts';

function set(localDay: string, reps: number, change: Partial<SetLog> = {}): SetLog {
  const log = {
    personId: 'p', exerciseId: 'wide-row', sessionId: `on-${localDay}`, localDay, variant: 'regular' as const, setIndex: 0, reps, targetReps: 12, massKg: 4, ...change,
  };
  return { id: setLogIdOf(log), ...log };
}

async function show(sets: readonly SetLog[], units: 'metric' | 'us' = 'metric'): Promise<{ view: StrengthView; log: StrengthLog }> {
  const repository = new FakeSetLogs();
  await repository.saveAll(sets);
  const settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: { ...DEFAULT_PERSON_SETTINGS, units } });
  const log = new StrengthLog({ repository, settings, personId: 'p', today: () => '2026-01-20', usesDumbbells: () => Promise.resolve(true) });
  const view = new StrengthView();
  view.log = log;
  view.exerciseName = () => 'Wide row';
  document.body.append(view);
  await settled(view);
  return { view, log };
}

/** Until what was read is drawn. */
async function settled(view: StrengthView): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await view.updateComplete;
}

describe('strength-view', () => {
  const style = document.createElement('style');
  before(() => {
    style.textContent = tokens.cssText;
    document.head.append(style);
  });
  after(() => style.remove());
  afterEach(() => document.querySelectorAll('strength-view').forEach((one) => one.remove()));

  it('is kind when nothing was written down', async () => {
    const { view } = await show([]);
    expect(view.renderRoot.textContent).to.contain('nothing has to be');
    expect(await violationsIn(view)).to.deep.equal([]);
  });

  it('shows the last sets, the best, and the next step, which the person takes or takes back', async () => {
    const { view, log } = await show([set('2026-01-12', 13), set('2026-01-15', 14)]);
    expect(await violationsIn(view)).to.deep.equal([]);
    expect(view.renderRoot.textContent).to.contain('14 reps · 4 kg').and.to.contain('Best set: 14 reps, 4 kg');
    view.renderRoot.querySelector<HTMLButtonElement>('.next button')?.click();
    await settled(view);
    expect(log.plans).to.deep.equal({ 'wide-row': { ...NO_PLAN, massKg: 4.5 } });
    expect(view.renderRoot.textContent).to.contain('Next time: 4.5 kg');
    view.renderRoot.querySelector<HTMLButtonElement>('.next button')?.click();
    await settled(view);
    expect(log.plans).to.deep.equal({});
  });

  it('writes pounds for those who want pounds', async () => {
    const { view } = await show([set('2026-01-12', 12, { massKg: 4.5359237 })], 'us');
    expect(view.renderRoot.textContent).to.contain('12 reps · 10 lb');
  });
});
