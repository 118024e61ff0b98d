import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayAt } from '../../src/domain/day.ts';
import { startWallMs } from './page-clock.ts';
import { seedMeal, seedRows, type SeedRow } from './seed-meals.ts';
import { television, useStand } from './stand.ts';

const today = dayAt(startWallMs, 0);

/** Three meals today, one of them out. */
const rows: readonly SeedRow[] = [
  seedMeal(today, 'breakfast', 'overnight-oats-berries'),
  seedMeal(today, 'lunch', 'lentil-bolognese'),
  seedMeal(today, 'dinner', '', { dish: { kind: 'out' } }),
];

describe('how the week eats', () => {
  const stand = useStand();

  it('is told in a sentence and pictures, and its parts and days open by remote', () => stand.withScreen({ size: television }, async (screen) => {
    await screen.goTo('/meals/balance');
    await screen.see(/This week is still open/);
    await screen.seeFocus(/This week/);
    await screen.press('down');
    await screen.seeFocus(/To the week’s meals/);
    await seedRows(screen, rows);
    await screen.page.reload();
    const text = await screen.see(/From 2 planned meals/);
    assert.match(text, /Fibre\s*at least\s*\d+/);
    assert.doesNotMatch(text, /kcal/);
    await screen.choose('Day by day');
    await screen.see(/To have plenty of[\s\S]*Protein, g[\s\S]*\d\+/);
    await screen.press('ok');
    assert.doesNotMatch(await screen.visibleText(), /Protein, g/);
  }));
});
