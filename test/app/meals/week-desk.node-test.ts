import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clock } from '../../../src/app/clock.ts';
import { WeekDesk } from '../../../src/app/meals/week-desk.ts';
import { addDays, type WeekStart } from '../../../src/domain/day.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../../src/domain/meals/household.ts';
import type { PlannedMeal, WeekTemplate } from '../../../src/domain/meals/plan.ts';
import type { MealRepositories } from '../../../src/domain/meals/repositories.ts';
import { applyTemplate, copyLastWeek, templateOf } from '../../../src/domain/meals/week-template.ts';
import { move, remove, setServings } from '../../../src/domain/meals/week-plan.ts';
import { succeed } from '../../../src/domain/result.ts';
import type { StorageChange } from '../../../src/storage/announce.ts';
import { recipe } from '../../domain/meals/kitchen.ts';
import { leftovers, meal } from '../../domain/meals/plans.ts';

const MON = '2026-11-16';
const TUE = '2026-11-17';
const FRI = '2026-11-20';

interface Setting {
  readonly nowMs?: number;
  readonly zoneOffsetMinutes?: number;
  readonly weekStart?: WeekStart;
}

/** A desk over a disk in memory; a Thursday unless told otherwise. */
function rig(meals: readonly PlannedMeal[] = [], { nowMs = Date.UTC(2026, 10, 19, 9), zoneOffsetMinutes = 0, weekStart = 'monday' }: Setting = {}) {
  const disk = { meals: new Map(meals.map((one) => [one.id, one])), templates: [] as WeekTemplate[], slots: DEFAULT_HOUSEHOLD_SETTINGS.slots, allergies: DEFAULT_HOUSEHOLD_SETTINGS.allergies, asked: [] as string[], recipes: [] as string[] };
  const listeners: ((change: StorageChange) => void)[] = [];
  const kept = {
    meals: {
      listBetween: (first: string, last: string) => {
        disk.asked.push(`${first} ${last}`);
        const found = [...disk.meals.values()].filter(({ localDay }) => localDay >= first && localDay <= last);
        return Promise.resolve(found.sort((one, other) => (one.id < other.id ? -1 : 1)));
      },
      change: (saved: readonly PlannedMeal[], removedIds: readonly string[]) => {
        for (const id of removedIds) disk.meals.delete(id);
        for (const one of saved) disk.meals.set(one.id, one);
        return Promise.resolve(succeed(undefined));
      },
    },
    household: {
      load: () => Promise.resolve({ ...DEFAULT_HOUSEHOLD_SETTINGS, slots: disk.slots, allergies: disk.allergies }),
      save: ({ slots }: Partial<HouseholdSettings>) => {
        disk.slots = slots ?? disk.slots;
        return Promise.resolve(succeed(undefined));
      },
    },
    weekTemplates: {
      list: () => Promise.resolve(disk.templates),
      save: (template: WeekTemplate) => {
        disk.templates.push(template);
        return Promise.resolve(succeed(undefined));
      },
      remove: (id: string) => {
        disk.templates = disk.templates.filter((one) => one.id !== id);
        return Promise.resolve(succeed(undefined));
      },
    },
  } as unknown as MealRepositories;
  let wallMs = nowMs;
  const clock: Clock = { monotonicMs: () => 0, wallMs: () => wallMs, zoneOffsetMinutes: () => zoneOffsetMinutes };
  const desk = new WeekDesk({
    clock, kept, createId: () => 'new', weekStart: () => weekStart, people: () => 2, onChange: (listener) => void listeners.push(listener),
    findRecipe: (id) => {
      disk.recipes.push(id);
      return Promise.resolve(id === 'gone' ? null : recipe([], { id, name: id, keepsDays: 3 }));
    },
    whyNot: ({ id }, { allergies }) => (id === 'satay' && allergies.includes('peanuts') ? { kind: 'allergens', allergens: ['peanuts'] } : null),
  });
  return { desk, disk, later: (ms: number) => (wallMs += ms), tell: (change: StorageChange) => listeners.forEach((listener) => listener(change)) };
}

const ids = (meals: Iterable<PlannedMeal>): readonly string[] => [...meals].map(({ id }) => id).sort();

describe('WeekDesk', () => {
  it('reads the week and the days leftovers reach, and each recipe in them once', async () => {
    const { desk, disk } = rig([meal(MON, 'dinner', 'stew'), meal(TUE, 'dinner', 'stew'), meal(TUE, 'lunch', 'gone'), meal('2026-01-01', 'lunch', 'old')]);
    await desk.read();
    assert.deepEqual(disk.asked, [`${addDays(MON, -7)} ${addDays(MON, 13)}`]);
    assert.deepEqual(disk.recipes.sort(), ['gone', 'stew']);
    const { state } = desk.store;
    assert.deepEqual([state.firstDay, state.today, [...state.recipes.keys()]], [MON, '2026-11-19', ['stew']]);
  });

  it('begins the week where the person’s does, on their own calendar day', async () => {
    const lateSunday = Date.UTC(2026, 10, 15, 23, 30);
    for (const [zoneOffsetMinutes, weekStart, firstDay] of [
      [0, 'monday', '2026-11-09'], [60, 'monday', MON], [0, 'sunday', '2026-11-15'], [-12 * 60, 'saturday', '2026-11-14'], [14 * 60, 'sunday', '2026-11-15'],
    ] as const) {
      const { desk } = rig([], { nowMs: lateSunday, zoneOffsetMinutes, weekStart });
      await desk.read();
      assert.equal(desk.store.state.firstDay, firstDay, `${zoneOffsetMinutes} ${weekStart}`);
    }
  });

  it('turns the year without a day too many', async () => {
    const { desk } = rig([], { nowMs: Date.UTC(2026, 11, 30, 12) });
    await desk.read();
    await desk.show(addDays(desk.store.state.firstDay, 7));
    assert.equal(desk.store.state.firstDay, '2027-01-04');
    await desk.show(addDays(desk.store.state.firstDay, -7));
    assert.equal(desk.store.state.firstDay, '2026-12-28');
  });

  it('shows a week beside this one at once, and reads the days around it behind that', async () => {
    const { desk, disk } = rig([meal(addDays(MON, -7), 'dinner', 'stew'), meal(addDays(MON, -14), 'dinner', 'pie')]);
    await desk.read();
    const turning = desk.show(addDays(MON, -7));
    assert.equal(desk.store.state.firstDay, addDays(MON, -7));
    assert.deepEqual([...desk.store.state.recipes.keys()], ['stew']);
    await turning;
    assert.deepEqual(ids(desk.store.state.plan), [`${addDays(MON, -14)}/dinner`, `${addDays(MON, -7)}/dinner`]);
    assert.equal(disk.asked.length, 2);
  });

  it('shows a week further away only once it is read', async () => {
    const { desk } = rig([meal(addDays(MON, 21), 'dinner', 'stew')]);
    await desk.read();
    const turning = desk.show(addDays(MON, 21));
    assert.equal(desk.store.state.firstDay, MON);
    await turning;
    assert.deepEqual([desk.store.state.firstDay, ids(desk.store.state.plan)], [addDays(MON, 21), [`${addDays(MON, 21)}/dinner`]]);
  });

  it('knows whether what it shows is what a reading would find', async () => {
    const setting = { nowMs: Date.UTC(2026, 10, 22, 9) };
    const { desk, tell, later } = rig([], setting);
    assert.equal(desk.isFresh, false);
    await desk.read();
    assert.equal(desk.isFresh, true);
    tell({ stores: ['settings'], from: 'here' });
    assert.equal(desk.isFresh, false);
    await desk.read();
    later(24 * 60 * 60_000);
    assert.equal(desk.isFresh, false);
    await desk.read();
    // Nobody turned the week: it went on with the days.
    assert.deepEqual([desk.isFresh, desk.store.state.firstDay], [true, '2026-11-23']);
  });

  it('changes what is on disk, not what was shown, and takes it back whole', async () => {
    const stew = meal(MON, 'dinner', 'stew');
    const { desk, disk } = rig([stew, leftovers(TUE, 'lunch', 'stew', MON)]);
    await desk.read();
    // Another window put something there meanwhile.
    disk.meals.set(`${FRI}/dinner`, meal(FRI, 'dinner', 'pie'));
    await desk.change('swapped', { localDay: FRI, slotId: 'dinner' }, (plan, rules) => move(plan, stew.id, { localDay: FRI, slotId: 'dinner' }, rules));
    assert.deepEqual(ids(disk.meals.values()), [`${MON}/dinner`, `${FRI}/dinner`, `${addDays(FRI, 1)}/lunch`]);
    await desk.undo();
    assert.deepEqual(ids(disk.meals.values()), [`${MON}/dinner`, `${TUE}/lunch`, `${FRI}/dinner`]);
    assert.equal(desk.store.state.change, null);
  });

  it('tells of leftovers that went with their meal, and not of those the viewer took away', async () => {
    const stew = meal(MON, 'dinner', 'stew');
    const rest = leftovers(TUE, 'lunch', 'stew', MON);
    const { desk } = rig([stew, rest]);
    await desk.read();
    await desk.change('removed', rest, (plan, rules) => succeed(remove(plan, rest.id, rules)));
    assert.equal(desk.store.state.change?.lostLeftovers, 0);
    await desk.undo();
    await desk.change('removed', stew, (plan, rules) => succeed(remove(plan, stew.id, rules)));
    assert.equal(desk.store.state.change?.lostLeftovers, 1);
  });

  it('takes nothing back that another has changed since, and says so', async () => {
    const stew = meal(MON, 'dinner', 'stew');
    const { desk, disk } = rig([stew]);
    await desk.read();
    await desk.change('served', stew, (plan) => succeed(setServings(plan, stew.id, 4)));
    disk.meals.set(stew.id, { ...stew, servings: 7 });
    await desk.undo();
    assert.equal(disk.meals.get(stew.id)?.servings, 7);
    assert.deepEqual(desk.store.state.note, { kind: 'changed-elsewhere' });
  });

  it('does what is asked one after the other, each on what the one before left', async () => {
    const stew = meal(MON, 'dinner', 'stew', { servings: 1 });
    const { desk, disk } = rig([stew]);
    await desk.read();
    const more = () => desk.change('served', stew, (plan) => succeed(setServings(plan, stew.id, plan[0]!.servings + 1)));
    await Promise.all([more(), more(), more()]);
    assert.equal(disk.meals.get(stew.id)?.servings, 4);
  });

  it('says why something cannot be, and writes nothing', async () => {
    const { desk, disk } = rig([]);
    await desk.read();
    const isDone = await desk.change('moved', { localDay: TUE, slotId: 'lunch' }, (plan, rules) => move(plan, `${MON}/dinner`, { localDay: TUE, slotId: 'lunch' }, rules));
    assert.deepEqual([isDone, desk.store.state.note, disk.meals.size], [false, { kind: 'empty' }, 0]);
  });

  it('shows what another window changed', async () => {
    const { desk, disk, tell } = rig();
    await desk.read();
    disk.meals.set(`${TUE}/lunch`, meal(TUE, 'lunch', 'stew'));
    const shown = new Promise<void>((resolve) => { desk.store.subscribe(() => resolve()); });
    tell({ stores: ['meals'], from: 'elsewhere' });
    await shown;
    assert.deepEqual(ids(desk.store.state.plan), [`${TUE}/lunch`]);
  });

  it('keeps of a week what is seen of it: no meals of a slot that is switched off', async () => {
    const { desk, disk } = rig([meal(MON, 'dinner', 'stew'), meal(MON, 'second-lunch', 'stew')]);
    await desk.read();
    await desk.saveTemplate('Plain');
    assert.deepEqual(disk.templates[0]?.meals.map(({ slotId }) => slotId), ['dinner']);
  });

  it('takes the keeping of a week back', async () => {
    const { desk, disk } = rig([meal(MON, 'dinner', 'stew')]);
    await desk.read();
    await desk.saveTemplate('Plain');
    assert.deepEqual([disk.templates.length, desk.store.state.change?.kind], [1, 'template-kept']);
    await desk.undo();
    assert.deepEqual([disk.templates, desk.store.state.change], [[], null]);
  });

  it('brings a deleted week back as it was', async () => {
    const { desk, disk } = rig([meal(MON, 'dinner', 'stew')]);
    await desk.read();
    await desk.saveTemplate('Plain');
    const kept = disk.templates;
    await desk.removeTemplate('new');
    assert.deepEqual([disk.templates, desk.store.state.change?.kind], [[], 'template-removed']);
    await desk.undo();
    assert.deepEqual([disk.templates, desk.store.state.change], [kept, null]);
  });

  it('takes a change of the meals of a day back, unless they were changed elsewhere since', async () => {
    const { desk, disk } = rig();
    const all = disk.slots;
    await desk.read();
    await desk.changeSlots(all.slice(0, 2));
    assert.deepEqual([desk.store.state.household.slots, desk.store.state.change?.kind], [all.slice(0, 2), 'slots']);
    await desk.undo();
    assert.deepEqual([disk.slots, desk.store.state.household.slots], [all, all]);
    await desk.changeSlots(all.slice(0, 2));
    disk.slots = all.slice(0, 1);
    await desk.undo();
    assert.deepEqual([disk.slots, desk.store.state.note], [all.slice(0, 1), { kind: 'changed-elsewhere' }]);
  });

  it('puts no better week over something else done since', async () => {
    const { desk, disk } = rig();
    await desk.read();
    await desk.change('planned', null, () => succeed({ saved: [meal(FRI, 'dinner', 'stew')], removedIds: [] }));
    await desk.changeSlots(disk.slots.slice(0, 3));
    assert.equal(await desk.improve({ saved: [meal(FRI, 'dinner', 'soup')], removedIds: [] }), false);
  });

  it('reaches a week away, from where a meal was picked up', async () => {
    const stew = meal(MON, 'dinner', 'stew');
    const { desk, disk } = rig([stew]);
    await desk.show(addDays(MON, 21));
    const to = { localDay: addDays(MON, 23), slotId: 'dinner' };
    assert.equal(await desk.change('moved', to, (plan, rules) => move(plan, stew.id, to, rules), stew), true);
    assert.deepEqual(ids(disk.meals.values()), [`${to.localDay}/dinner`]);
  });

  it('knows how long the dishes of a kept week keep, wherever they were planned last', async () => {
    const { desk, disk } = rig();
    await desk.read();
    const template = templateOf([meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON)], MON, { id: 't', name: '' });
    await desk.change('filled', null, (plan, rules) => succeed(applyTemplate(plan, template, MON, rules)), null, ['stew']);
    assert.deepEqual(ids(disk.meals.values()), [`${MON}/dinner`, `${TUE}/lunch`]);
  });

  it('plans no week again with what an allergy forbids since, and says so', async () => {
    const { desk, disk } = rig([meal(addDays(MON, -7), 'dinner', 'satay'), meal(MON, 'lunch', 'satay')]);
    await desk.read();
    disk.allergies = ['peanuts'];
    await desk.change('filled', null, (plan, rules) => succeed(copyLastWeek(plan, MON, rules)));
    assert.equal(disk.meals.size, 2);
    assert.deepEqual(desk.store.state.note, { kind: 'nothing-again', leftOut: 1 });
    await desk.read();
    assert.deepEqual([...desk.store.state.notForAll], [['satay', { kind: 'allergens', allergens: ['peanuts'] }]]);
  });

  it('plans last week again as one change', async () => {
    const { desk, disk } = rig([meal(addDays(MON, -7), 'dinner', 'stew'), meal(addDays(MON, -6), 'dinner', 'pie')]);
    await desk.read();
    await desk.change('filled', null, (plan, rules) => succeed(copyLastWeek(plan, MON, rules)));
    assert.equal(disk.meals.size, 4);
    await desk.undo();
    assert.equal(disk.meals.size, 2);
  });

  it('puts something better in the place of what was planned last, and one press takes both back', async () => {
    const stew = meal(MON, 'dinner', 'stew');
    const { desk, disk } = rig([stew]);
    await desk.read();
    await desk.change('planned', null, () => succeed({ saved: [meal(MON, 'dinner', 'soup'), meal(TUE, 'lunch', 'soup')], removedIds: [] }));
    assert.equal(await desk.improve({ saved: [meal(MON, 'dinner', 'pie'), meal(FRI, 'lunch', 'pie')], removedIds: [] }), true);
    assert.deepEqual(ids(disk.meals.values()), [`${MON}/dinner`, `${FRI}/lunch`]);
    await desk.undo();
    assert.deepEqual([...disk.meals.values()], [stew]);
  });

  it('puts nothing in the place of what somebody has changed since', async () => {
    const { desk, disk } = rig();
    await desk.read();
    const planned = meal(MON, 'dinner', 'soup');
    await desk.change('planned', null, () => succeed({ saved: [planned], removedIds: [] }));
    const better = { saved: [meal(MON, 'dinner', 'pie')], removedIds: [] };
    disk.meals.set(planned.id, { ...planned, servings: 5 });
    assert.equal(await desk.improve(better), false);
    disk.meals.set(planned.id, planned);
    await desk.change('served', planned, (plan) => succeed(setServings(plan, planned.id, 3)));
    assert.equal(await desk.improve(better), false);
    await desk.undo();
    assert.equal(await desk.improve(better), false);
    assert.deepEqual(disk.meals.get(planned.id)?.dish, planned.dish);
  });
});
