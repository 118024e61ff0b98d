import { expect } from '@esm-bundle/chai';
import { tokens } from '../../../components/tokens.ts';
import { WeeklyChart, type ChartPeriod } from '../../../components/weekly-chart/weekly-chart.ts';
import { addDays } from '../../../src/domain/day.ts';
import type { HistoryPeriod } from '../../../src/domain/tracking/history.ts';
import type { Button } from '../../../src/buttons.ts';
import { violationsIn } from '../accessibility.ts';

const MONDAY = '2025-09-01';
/** Bars stand on the floor line, not in its middle; in pixels. */
const HALF_LINE = 1;

function period(index: number, what: Partial<HistoryPeriod> = {}): ChartPeriod {
  const firstDay = addDays(MONDAY, 7 * index);
  const moderateMin = what.moderateMin ?? 0;
  const vigorousMin = what.vigorousMin ?? 0;
  return {
    name: `Week ${index}`,
    label: `W${index}`,
    period: {
      firstDay, lastDay: addDays(firstDay, 6), weeks: 1, moderateMin, vigorousMin, creditedMin: moderateMin + 2 * vigorousMin, strengthDays: 0,
      intervalDays: 0, postureDays: 0, activeDays: 0, setCount: 0, isUnfinished: false, ...what,
    },
  };
}

const twelve = Array.from({ length: 12 }, (_, index) => period(index, { moderateMin: 40 + 10 * index, vigorousMin: 5 * (index % 4), strengthDays: index % 3 }));

async function show(periods: readonly ChartPeriod[]): Promise<WeeklyChart> {
  const chart = new WeeklyChart();
  chart.name = 'Cardio minutes a week';
  chart.periods = periods;
  document.body.append(chart);
  await chart.updateComplete;
  await document.fonts.ready;
  // The table comes a frame after the bars.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await chart.updateComplete;
  return chart;
}

const plotOf = (chart: WeeklyChart): HTMLElement => chart.renderRoot.querySelector<HTMLElement>('.plot')!;
const captionOf = (chart: WeeklyChart): string => chart.renderRoot.querySelector('.caption')?.textContent?.trim() ?? '';

/** Whether the press was taken. */
async function press(chart: WeeklyChart, button: Button): Promise<boolean> {
  const event = new CustomEvent('remote-press', { detail: { button, isRepeat: false }, bubbles: true, composed: true, cancelable: true });
  const isFree = plotOf(chart).dispatchEvent(event);
  await chart.updateComplete;
  return !isFree;
}

/** The colour of the canvas at a place of its box. */
function colourAt(chart: WeeklyChart, x: number, y: number): string {
  const canvas = chart.renderRoot.querySelector('canvas')!;
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  return [...canvas.getContext('2d')!.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data].join(',');
}

describe('weekly-chart', () => {
  const sheet = document.createElement('style');
  before(() => {
    sheet.textContent = tokens.cssText;
    document.head.append(sheet);
  });
  after(() => sheet.remove());
  afterEach(() => document.querySelectorAll('weekly-chart').forEach((chart) => chart.remove()));

  it('has no accessibility faults', async () => {
    expect(await violationsIn(await show(twelve))).to.deep.equal([]);
  });

  it('draws every bar as high as its minutes are, hard ones doubled and on top', async () => {
    const { chart } = (await show(twelve)).drawn!;
    const perMinute = chart.scales['y']!.getPixelForValue(0) - chart.scales['y']!.getPixelForValue(1);
    twelve.forEach(({ period: { moderateMin, vigorousMin } }, index) => {
      const [moderate, hard] = [0, 1].map((dataset) => chart.getDatasetMeta(dataset).data[index] as unknown as { y: number; base: number });
      expect(moderate!.base - moderate!.y, `moderate of bar ${index}`).to.be.closeTo(moderateMin * perMinute, HALF_LINE);
      expect(hard!.base - hard!.y, `hard of bar ${index}`).to.be.closeTo(2 * vigorousMin * perMinute, HALF_LINE);
      expect(hard!.base).to.be.closeTo(moderate!.y, 0.01);
    });
  });

  it('paints moderate up to its height and nothing above', async () => {
    const element = await show([period(0, { moderateMin: 100 }), period(1, { moderateMin: 60 })]);
    const { chart } = element.drawn!;
    const x = chart.scales['x']!.getPixelForValue(0);
    const y = (minutes: number): number => chart.scales['y']!.getPixelForValue(minutes);
    const moderate = colourAt(element, x, y(50));
    expect(moderate).to.equal('246,183,60,255');
    expect(colourAt(element, x, y(97))).to.equal(moderate);
    expect(colourAt(element, x, y(110))).to.equal('0,0,0,0');
  });

  it('paints a triangle for each interval day below the squares of strength days', async () => {
    const element = await show([period(0, { strengthDays: 1, intervalDays: 0 }), period(1, { strengthDays: 1, intervalDays: 1 })]);
    const { chart } = element.drawn!;
    const below = (index: number): Set<string> => {
      const x = chart.scales['x']!.getPixelForValue(index);
      return new Set(Array.from({ length: 70 }, (_, at) => colourAt(element, x, chart.chartArea.bottom + 4 + at)));
    };
    const strength = [...below(0)].filter((colour) => colour.endsWith(',255'));
    const added = [...below(1)].filter((colour) => !below(0).has(colour));
    expect(strength.length).to.be.above(0);
    expect(added.includes('255,165,138,255'), 'the colour of hard').to.equal(true);
  });

  it('tells hard minutes by stripes, not by colour alone', async () => {
    const element = await show([period(0, { vigorousMin: 70 })]);
    const { chart } = element.drawn!;
    const x = chart.scales['x']!.getPixelForValue(0);
    const column = Array.from({ length: 40 }, (_, at) => colourAt(element, x, chart.scales['y']!.getPixelForValue(60) + at));
    expect(column.includes('255,165,138,255'), 'the tint').to.equal(true);
    expect(column.includes('174,58,32,255'), 'the stripe').to.equal(true);
  });

  it('says this week until somebody reads, then the bar the arrows are on', async () => {
    const chart = await show(twelve);
    expect(captionOf(chart)).to.equal('Week 11: 180 minutes, 150 moderate and 15 hard counted twice. 2 strength days.');
    plotOf(chart).focus();
    expect(await press(chart, 'left')).to.equal(true);
    expect(captionOf(chart)).to.contain('Week 10: 160 minutes');
    expect(await press(chart, 'right')).to.equal(true);
    expect(captionOf(chart)).to.contain('Week 11');
    expect(chart.renderRoot.querySelector('.caption')!.getAttribute('aria-live')).to.equal('polite');
  });

  it('never keeps the remote: up and down are free, and so are the arrows past its ends', async () => {
    const chart = await show(twelve);
    expect(await press(chart, 'up')).to.equal(false);
    expect(await press(chart, 'down')).to.equal(false);
    expect(await press(chart, 'back')).to.equal(false);
    expect(await press(chart, 'right')).to.equal(false);
    for (let at = 11; at > 0; at -= 1) expect(await press(chart, 'left')).to.equal(true);
    expect(await press(chart, 'left')).to.equal(false);
    expect(captionOf(chart)).to.contain('Week 0');
  });

  it('opens the week that is read on OK', async () => {
    const chart = await show(twelve);
    const chosen: string[] = [];
    chart.addEventListener('period-choose', (event) => chosen.push((event as CustomEvent<{ period: HistoryPeriod }>).detail.period.firstDay));
    await press(chart, 'left');
    plotOf(chart).click();
    expect(chosen).to.deep.equal([addDays(MONDAY, 70)]);
  });

  it('reads the bar that is tapped', async () => {
    const chart = await show(twelve);
    const { left } = chart.renderRoot.querySelector('canvas')!.getBoundingClientRect();
    const clientX = left + chart.drawn!.chart.scales['x']!.getPixelForValue(3);
    plotOf(chart).dispatchEvent(new MouseEvent('click', { detail: 1, clientX, clientY: 10 }));
    await chart.updateComplete;
    expect(captionOf(chart)).to.contain('Week 3:');
  });

  it('says all its numbers as a table', async () => {
    const rows = [...(await show(twelve.slice(0, 2))).renderRoot.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.deep.equal([['Week 0', '40', '40', '0', '0', '0'], ['Week 1', '60', '50', '5', '1', '0']]);
  });

  it('draws anew when its weeks change, and after it was put elsewhere', async () => {
    const chart = await show(twelve);
    chart.periods = twelve.slice(0, 4);
    await chart.updateComplete;
    expect(chart.drawn!.chart.getDatasetMeta(0).data.length).to.equal(4);
    chart.remove();
    expect(chart.drawn).to.equal(null);
    document.body.append(chart);
    await chart.updateComplete;
    expect(chart.drawn!.chart.getDatasetMeta(0).data.length).to.equal(4);
  });

  it('has letters as large as the viewer wants them', async () => {
    document.documentElement.style.setProperty('--text-scale', '1.5');
    const large = (await show(twelve)).drawn!.chart.chartArea.left;
    document.documentElement.style.removeProperty('--text-scale');
    const usual = (await show(twelve)).drawn!.chart.chartArea.left;
    expect(large).to.be.greaterThan(usual * 1.2);
  });

  it('is drawn empty for somebody who has not begun', async () => {
    expect(captionOf(await show([period(0, { isUnfinished: true })]))).to.equal('Week 0: still all before you.');
  });
});
