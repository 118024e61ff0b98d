import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { catalog } from '../../../src/content/catalog.ts';
import { offeredWorkouts } from '../../../src/content/offered-workouts.ts';
import type { Activity } from '../../../src/domain/tracking/activity.ts';
import { summarizeWeek, type WeekSummary } from '../../../src/domain/tracking/week.ts';
import type { Begin } from '../../../src/screens/begin.ts';
import { WeekView } from '../../../src/screens/progress/week-view.ts';
import { createWeekStore } from '../../../src/store/week-store.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { daySum } from '../../domain/tracking/day-sums.ts';
import { createLog } from './log-in-memory.ts';

const today = '2026-11-19';
const empty = summarizeWeek([], '2026-11-16', () => []);
const walk: Activity = { id: 'a', personId: 'p', localDay: '2026-11-17', kind: 'walk', durationMin: 30, intensity: 'moderate', groups: [], createdAtMs: 0 };

async function show(week: WeekSummary, activities: readonly Activity[] = [walk]): Promise<{ view: WeekView; log: ReturnType<typeof createLog> }> {
  const view = new WeekView();
  view.weekStore = createWeekStore(today);
  view.weekStore.send({ kind: 'show', state: { today, week, sessionsToday: 0 } });
  const log = createLog(activities);
  view.log = log;
  view.workouts = offeredWorkouts(catalog.workoutSummaries());
  view.workoutName = (id) => catalog.workoutName(id);
  document.body.append(view);
  await settled(view);
  return { view, log };
}

async function settled(view: WeekView): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await view.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function text(element: Element | null | undefined): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function button(root: ParentNode | undefined, name: string): HTMLButtonElement {
  const found = [...(root?.querySelectorAll('button') ?? [])].find((one) => text(one) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

const part = (view: WeekView, name: string): ParentNode | undefined => view.renderRoot.querySelector(name)?.shadowRoot ?? undefined;

describe('week-view', () => {
  afterEach(() => document.querySelectorAll('week-view').forEach((view) => view.remove()));

  it('is accessible', async () => {
    const { view } = await show({ ...empty, moderateMin: 30, creditedMin: 30, gap: { ...empty.gap, cardioMin: 120 } });
    expect(await violationsIn(view)).to.deep.equal([]);
  });

  it('offers what closes the gap, and one press begins it or opens the sheet', async () => {
    const { view, log } = await show({ ...empty, moderateMin: 120, creditedMin: 120, gap: { ...empty.gap, cardioMin: 30 } });
    expect(text(view.renderRoot.querySelector('h1'))).to.equal('30 minutes to go');
    const begun: Begin[] = [];
    view.addEventListener('begin', (event) => begun.push(event.detail));
    button(view.renderRoot, 'Back & cardio twice').click();
    expect(begun).to.deep.equal([{ workoutId: 'back-and-cardio-15', times: 2 }]);
    button(view.renderRoot, 'Walk, 30 min').click();
    await settled(view);
    [...(part(view, 'activity-sheet')?.querySelectorAll('button') ?? [])].find((one) => text(one).startsWith('I could talk'))?.click();
    await settled(view);
    expect(log.added.map(({ kind, durationMin, localDay }) => [kind, durationMin, localDay])).to.deep.equal([['walk', 30, today]]);
    expect(view.renderRoot.querySelector('activity-sheet')).to.equal(null);
  });

  it('offers nothing and is kind when the week is whole', async () => {
    const { view } = await show({ ...empty, moderateMin: 150, creditedMin: 150, gap: { cardioMin: 0, strengthDays: 0, intervalDays: 0, groups: [] } });
    expect(text(view.renderRoot.querySelector('h1'))).to.equal('A whole week, standing tall');
    expect(view.renderRoot.querySelector('.suggestions')).to.equal(null);
  });

  it('offers strength by hand for muscles no workout trains, with them chosen already', async () => {
    const { view, log } = await show({ ...empty, moderateMin: 150, creditedMin: 150, gap: { cardioMin: 0, strengthDays: 0, intervalDays: 0, groups: ['legs', 'chest'] } });
    button(view.renderRoot, 'Strength, 10 min: legs, chest').click();
    await settled(view);
    const chosen = [...(part(view, 'activity-sheet')?.querySelectorAll('[aria-pressed="true"]') ?? [])].map(text);
    expect(chosen).to.deep.equal(['Legs', 'Chest']);
    button(part(view, 'activity-sheet'), 'Save').click();
    await settled(view);
    expect(log.added.map(({ kind, durationMin, groups }) => [kind, durationMin, groups])).to.deep.equal([['strength', 10, ['legs', 'chest']]]);
  });

  it('on a phone heads no list of nothing, and keeps a day that has a mark', async () => {
    await setViewport({ width: 390, height: 844 });
    try {
      const { view } = await show(summarizeWeek([daySum('2026-11-17', { isPosture: true })], '2026-11-16', () => []), []);
      const root = view.shadowRoot!;
      expect(getComputedStyle(root.querySelector('.did')!).display).to.equal('none');
      const days = Array.from(root.querySelector('week-days')!.shadowRoot!.querySelectorAll('.day'));
      expect(days.filter((day) => getComputedStyle(day).display !== 'none').length).to.equal(1);
    } finally {
      await setViewport({ width: 1920, height: 1080 });
    }
  });

  it('at the largest type has what it offers within a phone’s width', async () => {
    await setViewport({ width: 390, height: 844 });
    document.documentElement.style.setProperty('--text-scale', '1.5');
    try {
      const { view } = await show({ ...empty, gap: { cardioMin: 0, strengthDays: 0, intervalDays: 0, groups: ['legs', 'chest', 'hips'] } });
      const offered = button(view.renderRoot, 'Strength, 10 min: legs, chest, hips');
      const { right } = view.renderRoot.querySelector('.actions')!.getBoundingClientRect();
      expect(offered.getBoundingClientRect().right).to.be.at.most(right);
      expect(offered.scrollWidth).to.be.at.most(offered.clientWidth);
    } finally {
      document.documentElement.style.removeProperty('--text-scale');
      await setViewport({ width: 1920, height: 1080 });
    }
  });

  it('is told once what is pressed twice, however long the disk takes: one walk, and one way back', async () => {
    const { view, log } = await show({ ...empty, moderateMin: 120, creditedMin: 120, gap: { ...empty.gap, cardioMin: 30 } });
    button(view.renderRoot, 'Walk, 30 min').click();
    await settled(view);
    const sheet = part(view, 'activity-sheet');
    const answer = [...(sheet?.querySelectorAll('button') ?? [])].find((one) => text(one).startsWith('I could talk'));
    answer?.click();
    answer?.click();
    await settled(view);
    expect(log.added.length).to.equal(1);
    let removals = 0;
    const { remove } = log;
    log.remove = (entry) => {
      removals += 1;
      return remove(entry);
    };
    button(part(view, 'week-days'), 'Walk 30 min').click();
    await settled(view);
    const deleting = button(part(view, 'edit-sheet'), 'Delete');
    deleting.click();
    deleting.click();
    await settled(view);
    expect(removals).to.equal(1);
  });

  it('a deleted entry leaves the way back under the next press', async () => {
    const { view } = await show(empty);
    button(part(view, 'week-days'), 'Walk 30 min').click();
    await settled(view);
    button(part(view, 'edit-sheet'), 'Delete').click();
    await settled(view);
    expect(text((view.renderRoot as ShadowRoot).activeElement)).to.equal('Undo');
    expect(text(view.renderRoot.querySelector('[role="status"]'))).to.contain('Walk, 30 min: deleted.');
    expect(part(view, 'week-days')?.querySelectorAll('.entry').length).to.equal(0);
    button(view.renderRoot, 'Undo').click();
    await settled(view);
    expect(part(view, 'week-days')?.querySelectorAll('.entry').length).to.equal(1);
    expect(text((view.renderRoot as ShadowRoot).activeElement)).to.equal('Add activity');
  });
});
