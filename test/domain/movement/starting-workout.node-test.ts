import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { otherSide } from '../../../src/domain/movement/channels.ts';
import { makeClip } from '../../../src/domain/movement/clip.ts';
import { Mover } from '../../../src/domain/movement/mover.ts';
import type { Movement, SideName } from '../../../src/domain/movement/movement.ts';
import { makeRig } from '../../../src/domain/movement/rig.ts';
import type { Rig } from '../../../src/domain/movement/rig.ts';
import type { Variant } from '../../../src/domain/workout/phase.ts';
import { legOf } from '../../../src/domain/movement/skeleton.ts';
import { jointOf, length, measure, spot, sub } from './measures.ts';
import type { Vector } from './measures.ts';

/** Beside the checks each file brings along: what makes the ten moves the ones meant, so that a file cannot loosen its own rules. */
const SAMPLES = 60;

/** A move posed for one side: what is told for the right is measured on the left when that one works. */
class Play {
  readonly side: SideName;
  readonly mover: Mover;
  readonly repetition: number;

  constructor(id: string, variant: Variant, side: SideName) {
    const movement = JSON.parse(readFileSync(new URL(`../../../assets/content/movements/${id}.json`, import.meta.url), 'utf8')) as Movement;
    const clip = makeClip(movement, { variant, side });
    this.side = side;
    this.mover = new Mover(clip);
    this.repetition = clip.core.alternates ? 0.5 : 1;
  }

  rigAt(at: number): Rig {
    const rig = makeRig();
    this.mover.poseAt(rig, at * this.repetition);
    return rig;
  }

  of(what: string, at: number): number {
    return measure(this.rigAt(at), this.side === 'left' ? what.split(' ').map(otherSide).join(' ') : what);
  }

  spot(name: string, at: number): Vector {
    return spot(this.rigAt(at), this.side === 'left' ? otherSide(name) : name);
  }

  /** A value through one repetition. */
  through(what: string): readonly number[] {
    return Array.from({ length: SAMPLES }, (_, i) => this.of(what, i / SAMPLES));
  }

  /** Distance of the hand from the middle line of the thigh on its side. */
  handFromThigh(at: number): number {
    const rig = this.rigAt(at);
    const thigh = legOf(this.side);
    const [hip, knee, hand] = [jointOf(rig, thigh), jointOf(rig, thigh + 1), spot(rig, `${this.side}-hand`)];
    const along = sub(knee, hip);
    const t = Math.min(1, Math.max(0, sub(hand, hip).reduce((sum, value, axis) => sum + value * along[axis]!, 0) / length(along) ** 2));
    return length(sub(hand, [hip[0] + along[0] * t, hip[1] + along[1] * t, hip[2] + along[2] * t]));
  }
}

function within(value: number, min: number, max: number): void {
  assert.ok(value >= min && value <= max, `${value.toFixed(3)} is not from ${min} to ${max}`);
}

const least = (values: readonly number[]): number => Math.min(...values);
const most = (values: readonly number[]): number => Math.max(...values);

function rules(id: string, tell: (rule: (name: string, check: (regular: Play, easier: Play) => void) => void) => void): void {
  describe(`how ${id} is done`, () => {
    tell((name, check) => {
      for (const side of ['right', 'left'] as const) it(`${name} (${side})`, () => check(new Play(id, 'regular', side), new Play(id, 'easier', side)));
    });
  });
}

rules('reverse-grip-row', (rule) => {
  rule('feet together, a slight squat', (move) => {
    within(move.of('feet apart', 0), 0, 0.14);
    within(least(move.through('right-knee bend')), 25, 60);
  });
  rule('dumbbells begin at hip height', (move) => within(move.of('right-hand above pelvis', 0), -0.08, 0.08));
  rule('palms look up all the way', (move, easier) => {
    within(most(move.through('right-palm up')), 0, 60);
    within(most(easier.through('right-palm up')), 0, 60);
  });
  rule('elbows pass the back and hug the sides', (move, easier) => {
    within(move.of('right-elbow behind chest', 0.46), 0.12, 0.3);
    within(easier.of('right-elbow behind chest', 0.46), 0.1, 0.3);
    within(most(move.through('right-elbow out')), 0, 0.27);
  });
  rule('the easier one stands taller', (move, easier) => assert.ok(easier.of('trunk-lean', 0) < move.of('trunk-lean', 0) - 8));
});

rules('jumping-jacks', (rule) => {
  rule('begins with feet together and hands on the thighs', (move, easier) => {
    within(move.of('feet apart', 0), 0, 0.2);
    within(move.handFromThigh(0), 0, 0.14);
    within(easier.handFromThigh(0), 0, 0.14);
  });
  rule('opens to hands overhead, feet wider than the shoulders', (move) => {
    within(move.of('right-hand above head', 0.5), 0.1, 0.6);
    assert.ok(move.of('feet apart', 0.5) > length(sub(move.spot('right-shoulder', 0.5), move.spot('left-shoulder', 0.5))) + 0.1);
  });
  rule('knees are soft at both ends', (move) => {
    within(move.of('right-knee bend', 0), 15, 60);
    within(move.of('right-knee bend', 0.5), 15, 60);
  });
  rule('the easier one steps: a foot is always down', (_, easier) => within(most(easier.through('left-foot height')), 0, 0.01));
});

rules('side-plank-arm-extension', (rule) => {
  rule('the shoulder is right over the elbow', (move, easier) => {
    within(most(move.through('left-shoulder beside left-elbow')), 0, 0.04);
    within(most(easier.through('left-shoulder beside left-elbow')), 0, 0.04);
  });
  rule('one straight line, hips lifted and stacked, legs stacked', (move) => {
    within(most(move.through('body-line')), 0, 6);
    within(least(move.through('pelvis height')), 0.25, 0.5);
    within(move.of('right-hip above left-hip', 0), 0.16, 0.19);
    within(move.of('right-ankle beside left-ankle', 0), 0, 0.12);
  });
  rule('the hand hovers over the floor, then is right above the shoulder on a straight arm', (move, easier) => {
    within(move.of('right-hand height', 0), 0.08, 0.35);
    for (const one of [move, easier]) {
      within(one.of('right-hand beside right-shoulder', 0.48), 0, 0.06);
      within(one.of('right-hand above right-shoulder', 0.48), 0.55, 0.65);
      within(most(one.through('right-elbow bend')), 0, 10);
    }
  });
  rule('easier rests the bottom knee, bent, on the floor', (_, easier) => {
    within(most(easier.through('left-knee height')), 0.02, 0.07);
    within(least(easier.through('left-knee bend')), 80, 100);
  });
});

rules('jog-in-place', (rule) => {
  rule('lifts one foot, then the other, hip width apart', (move) => {
    within(move.of('right-foot height', 0), 0.15, 0.5);
    within(move.of('left-foot height', 0), 0, 0.02);
    within(move.of('left-foot height', 1), 0.15, 0.5);
    within(Math.abs(move.spot('right-foot', 0)[0] - move.spot('left-foot', 0)[0]), 0.14, 0.26);
  });
  rule('easier marches: a foot is always down', (_, easier) => {
    within(most(easier.through('left-foot height')), 0, 0.01);
    within(easier.of('right-thigh tilt', 0.5), -10, 60);
  });
});

rules('renegade-row', (rule) => {
  rule('a plank on the toes over straight arms', (move) => {
    within(most(move.through('body-line')), 0, 8);
    within(most(move.through('left-elbow bend')), 0, 16);
    within(most(move.through('left-shoulder beside left-hand')), 0, 0.12);
    within(least(move.through('right-knee height')), 0.12, 0.6);
  });
  rule('the dumbbell comes to the hip bone, the elbow past the back', (move, easier) => {
    for (const one of [move, easier]) {
      within(one.of('right-hand from right-hip', 0.46), 0, 0.22);
      within(one.of('right-elbow behind chest', 0.46), 0.1, 0.3);
    }
  });
  rule('then the other one', (move) => within(move.of('left-hand from left-hip', 1.46), 0, 0.22));
  rule('easier is on the knees, thighs in line', (_, easier) => {
    within(most(easier.through('right-knee height')), 0.02, 0.07);
    within(most(easier.through('left-hip bend')), 0, 12);
  });
});

rules('jump-rope', (rule) => {
  rule('feet hip width, both hop', (move) => {
    within(most(move.through('feet apart')), 0.14, 0.28);
    within(Math.min(move.of('right-foot height', 0.5), move.of('left-foot height', 0.5)), 0.03, 0.1);
  });
  rule('hands out at the sides turn a circle', (move) => {
    within(least(move.through('right-hand out')), 0.38, 0.6);
    const [heights, ways] = [move.through('right-hand above chest'), move.through('right-hand ahead of chest')];
    within(most(heights) - least(heights), 0.06, 0.3);
    within(most(ways) - least(ways), 0.06, 0.3);
  });
  rule('easier taps a foot out: one is always down', (_, easier) => within(most(easier.through('left-foot height')), 0, 0.01));
});

rules('straight-arm-press-back', (rule) => {
  rule('feet hip width, a slight squat, dumbbells beside the knees', (move) => {
    within(move.of('feet apart', 0), 0.17, 0.28);
    within(least(move.through('right-knee bend')), 25, 65);
    within(move.of('right-hand from right-knee', 0), 0, 0.2);
  });
  rule('arms stay straight all the way, and pass the hips', (move, easier) => {
    for (const one of [move, easier]) {
      within(most(one.through('right-elbow bend')), 0, 6);
      within(one.of('right-hand behind chest', 0.46), 0.22, 0.5);
      assert.ok(one.spot('right-hand', 0.46)[2] < one.spot('right-hip', 0.46)[2] - 0.15);
    }
  });
});

rules('skaters', (rule) => {
  rule('the front knee bends to 90 degrees', (move) => within(move.of('left-knee bend', 0), 80, 100));
  rule('the other leg is behind, at an angle', (move) => {
    const [behind, front] = [move.spot('right-foot', 0), move.spot('left-foot', 0)];
    within(front[2] - behind[2], 0.4, 0.8);
    assert.ok((behind[0] - front[0]) * (move.side === 'right' ? 1 : -1) > 0.08, 'it crosses');
  });
  rule('arms swing across in front of the bent knee', (move) => {
    within(move.of('right-hand beside left-knee', 0), 0, 0.3);
    assert.ok(move.spot('right-hand', 0)[0] * (move.side === 'right' ? 1 : -1) > move.spot('pelvis', 0)[0] * (move.side === 'right' ? 1 : -1));
  });
  rule('leaps: both feet are in the air, wide apart', (move) => {
    within(Math.min(move.of('left-foot height', 0.49), move.of('right-foot height', 0.49)), 0.05, 0.4);
    within(move.of('feet apart', 0.49), 0.4, 1.2);
  });
  rule('easier steps behind: the front foot stays down', (_, easier) => {
    within(most(easier.through('left-foot height')), 0, 0.01);
    within(easier.spot('left-foot', 0.5)[2] - easier.spot('right-foot', 0.5)[2], 0.35, 0.8);
  });
});

rules('single-arm-row', (rule) => {
  rule('a split stance, the foot across from the dumbbell ahead', (move) => within(move.spot('left-foot', 0)[2] - move.spot('right-foot', 0)[2], 0.4, 1));
  rule('hips are hinged', (move) => within(move.of('trunk-lean', 0), 30, 65));
  rule('the elbow goes straight back past the hip, close to the body', (move, easier) => {
    within(move.of('right-elbow behind chest', 0.46), 0.1, 0.3);
    within(most(move.through('right-elbow out')), 0, 0.27);
    within(easier.of('right-elbow behind chest', 0.46), 0.06, 0.3);
    assert.ok(move.spot('right-elbow', 0.46)[2] < move.spot('right-hip', 0.46)[2] + 0.05);
  });
});

rules('power-skips', (rule) => {
  rule('drives one thigh level and springs off the other foot', (move) => {
    within(move.of('right-thigh tilt', 0.52), -15, 15);
    within(move.of('left-foot height', 0.52), 0.06, 0.3);
    within(move.of('left-knee bend', 0.52), 0, 30);
  });
  rule('then switches', (move) => within(move.of('left-thigh tilt', 1.52), -15, 15));
  rule('easier rises onto the toes instead of leaving the floor', (_, easier) => {
    within(most(easier.through('left-foot height')), 0, 0.01);
    within(easier.of('left-heel height', 0.5), 0.04, 0.15);
  });
});
