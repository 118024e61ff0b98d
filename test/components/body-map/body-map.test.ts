import { expect } from '@esm-bundle/chai';
import { BodyMap } from '../../../components/body-map/body-map.ts';
import { BACK, FRONT } from '../../../components/body-map/regions.ts';
import type { Muscle } from '../../../src/domain/workout/exercise.ts';
import { violationsIn } from '../accessibility.ts';
import exercises from '../../../assets/content/exercises.json' with { type: 'json' };

async function show(primary: readonly Muscle[], secondary: readonly Muscle[] = []): Promise<BodyMap> {
  const map = new BodyMap();
  map.primary = primary;
  map.secondary = secondary;
  document.body.append(map);
  await map.updateComplete;
  return map;
}

const count = (map: BodyMap, kind: string): number => map.renderRoot.querySelectorAll(`.view .${kind}`).length;

describe('body-map', () => {
  afterEach(() => document.querySelectorAll('body-map').forEach((map) => map.remove()));

  it('says every muscle in words, most worked first', async () => {
    const map = await show(['lats', 'rhomboids'], ['biceps']);
    const lines = [...map.renderRoot.querySelectorAll('dt, dd')].map((line) => line.textContent?.trim());
    expect(lines).to.deep.equal(['Works most', 'Lats · Between the shoulder blades', 'Helps', 'Biceps']);
  });

  it('draws the worked ones solid and the helping ones hatched, on both sides of the body', async () => {
    const map = await show(['lats'], ['biceps']);
    expect(count(map, 'primary')).to.equal(2);
    expect(count(map, 'secondary')).to.equal(2);
    expect(getComputedStyle(map.renderRoot.querySelector('.view .secondary')!).fill).to.contain('hatch');
  });

  it('is solid where a muscle of the same place works most', async () => {
    const map = await show(['rhomboids'], ['mid-traps']);
    expect(count(map, 'primary')).to.equal(2);
    expect(count(map, 'secondary')).to.equal(0);
  });

  it('has a place for every muscle a move names', () => {
    const placed = new Set([...FRONT, ...BACK].reduce<string[]>((all, region) => all.concat(region.muscles), []));
    const named = exercises.exercises.reduce<string[]>((all, { primary, secondary }) => all.concat(primary, secondary), []);
    expect(named.filter((muscle) => !placed.has(muscle))).to.deep.equal([]);
  });

  it('leaves out a line that has no names', async () => {
    const map = await show(['quads']);
    expect([...map.renderRoot.querySelectorAll('dt')].map((title) => title.textContent?.trim())).to.deep.equal(['Works most']);
  });

  it('draws sets dashed, outlined, hatched or solid, and rings the group that is read', async () => {
    const map = await show([]);
    map.sets = new Map<Muscle, number>([['lats', 12], ['chest', 6], ['quads', 0.5]]);
    map.group = 'back';
    await map.updateComplete;
    const levels = (level: string): readonly Element[] => [...map.renderRoot.querySelectorAll(`.level.${level}`)];
    expect(levels('plenty').length).to.equal(2);
    expect(levels('some').length).to.equal(2);
    expect(levels('few').length).to.equal(2);
    expect(levels('none').length).to.be.greaterThan(20);
    expect(levels('plenty').every((shape) => shape.classList.contains('read'))).to.equal(true);
    expect(levels('some').some((shape) => shape.classList.contains('read'))).to.equal(false);
    expect(getComputedStyle(levels('none')[0]!).strokeDasharray).to.not.equal('none');
    expect(getComputedStyle(levels('some')[0]!).fill).to.contain('hatch');
    expect(map.renderRoot.querySelector('dl')).to.equal(null);
  });

  it('has no accessibility faults', async () => {
    expect(await violationsIn(await show(['quads'], ['glutes']))).to.deep.equal([]);
  });
});
