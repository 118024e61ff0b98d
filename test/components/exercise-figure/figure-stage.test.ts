import { expect } from '@esm-bundle/chai';
import { ExerciseFigure } from '../../../components/exercise-figure/exercise-figure.ts';
import { FigureStage } from '../../../components/exercise-figure/figure-stage.ts';
import type { Pace } from '../../../components/exercise-figure/figure-stage.ts';

function stageOf(pace: Pace): FigureStage {
  const figure = new ExerciseFigure();
  figure.pace = pace;
  return new FigureStage(figure, () => undefined);
}

describe('how often a figure is drawn', () => {
  it('draws a moving figure at each frame, and thirty times a second where drawing is slow', () => {
    const stage = stageOf('moderate');
    expect(stage.gapMs(0)).to.equal(0);
    stage.slowness = 20;
    expect(stage.gapMs(0)).to.be.within(30, 1_000 / 30);
  });

  it('lets a still figure breathe ten times a second, and not at all where drawing is slow', () => {
    const stage = stageOf('still');
    expect(stage.gapMs(0)).to.equal(100);
    stage.slowness = 20;
    expect(stage.gapMs(0)).to.equal(Infinity);
  });
});
