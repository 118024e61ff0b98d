import * as v from 'valibot';
import type { Arm, Leg, Movement, PartialPose, Pose } from '../domain/movement/movement.ts';

/*
 * A schema of its own, for it is loaded with the pictures and not with the first workout. Strict objects: a misspelt field of a pose
 * would else be a limb that silently stays where it is.
 */

const finite = v.pipe(v.number(), v.finite());
const degrees = v.pipe(finite, v.minValue(-360), v.maxValue(360));
/** No point of a move is farther from its middle than a room is wide. */
const metres = v.pipe(finite, v.minValue(-5), v.maxValue(5));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const cycleMs = v.pipe(finite, v.minValue(300), v.maxValue(60_000));
const point = v.strictTuple([metres, metres, metres]);
const side = v.picklist(['left', 'right']);
const bend = v.exactOptional(degrees);

const root = { at: point, yaw: bend, pitch: bend, roll: bend };
const spine = v.strictObject({ flex: bend, side: bend, twist: bend });
const neck = v.strictObject({ ...spine.entries, glide: bend });

const common = { palm: bend, shrug: bend, reach: bend, hand: v.exactOptional(v.picklist(['fist', 'open'])) };
const freeArm = { flex: degrees, abd: bend, rot: bend, elbow: bend, wrist: bend };
const handArm = { in: v.exactOptional(v.string()), at: point, pole: point, flat: bend };
const elbowArm = { at: point, fore: degrees };

const arm = v.variant('mode', [
  v.strictObject({ mode: v.literal('free'), ...freeArm, ...common }),
  v.strictObject({ mode: v.literal('hand'), ...handArm, ...common }),
  v.strictObject({ mode: v.literal('elbow'), ...elbowArm, ...common }),
]) satisfies v.GenericSchema<unknown, Arm>;

const footLeg = { at: point, yaw: bend, heel: bend, kneeOut: bend };
const freeLeg = { flex: degrees, abd: bend, rot: bend, knee: bend, ankle: bend };
const kneeLeg = { at: point, yaw: bend, lift: bend, ankle: bend };

const leg = v.variant('mode', [
  v.strictObject({ mode: v.literal('foot'), ...footLeg }),
  v.strictObject({ mode: v.literal('free'), ...freeLeg }),
  v.strictObject({ mode: v.literal('knee'), ...kneeLeg }),
]) satisfies v.GenericSchema<unknown, Leg>;

const pose = v.strictObject({
  root: v.strictObject(root), spine, neck, leftArm: arm, rightArm: arm, leftLeg: leg, rightLeg: leg,
}) satisfies v.GenericSchema<unknown, Pose>;

/** Any of a limb's values, and its mode where a variant gives it another. */
const someArm = v.union([
  v.partial(v.strictObject({ mode: v.literal('free'), ...freeArm, ...common })),
  v.partial(v.strictObject({ mode: v.literal('hand'), ...handArm, ...common })),
  v.partial(v.strictObject({ mode: v.literal('elbow'), ...elbowArm, ...common })),
]);
const someLeg = v.union([
  v.partial(v.strictObject({ mode: v.literal('foot'), ...footLeg })),
  v.partial(v.strictObject({ mode: v.literal('free'), ...freeLeg })),
  v.partial(v.strictObject({ mode: v.literal('knee'), ...kneeLeg })),
]);

const partialPose = v.partial(
  v.strictObject({
    root: v.partial(v.strictObject(root)), spine, neck, leftArm: someArm, rightArm: someArm, leftLeg: someLeg, rightLeg: someLeg,
  }),
) as v.GenericSchema<unknown, PartialPose>;

const pacing = v.strictObject({
  cycleMs,
  amount: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(2))),
  spring: v.exactOptional(v.pipe(finite, v.minValue(0), v.maxValue(3))),
});

const prop = { at: v.strictTuple([metres, metres]), yaw: bend };
const formCheck = v.strictObject({
  name: v.string(), at: share, measure: v.string(), min: v.exactOptional(finite), max: v.exactOptional(finite),
});

const core = {
  kind: v.picklist(['reps', 'cycle', 'hold']),
  camera: v.strictObject({ azimuth: degrees, elevation: v.pipe(degrees, v.minValue(-5), v.maxValue(45)) }),
  cycleMs,
  paces: v.exactOptional(v.strictObject({ easy: v.exactOptional(pacing), moderate: v.exactOptional(pacing), hard: v.exactOptional(pacing) })),
  turn: v.exactOptional(v.strictObject({ out: share, back: share })),
  startsWith: v.exactOptional(v.picklist(['pull', 'lower'])),
  curve: v.exactOptional(v.picklist(['ease', 'flow'])),
  alternates: v.exactOptional(v.boolean()),
  poses: v.exactOptional(v.record(v.string(), partialPose)),
  keys: v.pipe(
    v.array(v.strictObject({ at: share, pose: v.exactOptional(v.union([v.string(), v.array(v.string())])), set: v.exactOptional(partialPose) })),
    v.minLength(1),
  ),
  air: v.exactOptional(v.array(v.strictObject({ from: finite, to: finite }))),
  solve: v.exactOptional(
    v.strictObject({ vars: v.array(v.picklist(['x', 'y', 'z', 'yaw', 'pitch', 'roll'])), zero: v.array(v.string()) }),
  ),
  planted: v.exactOptional(v.array(v.picklist([
    'left-foot', 'right-foot', 'left-hand', 'right-hand', 'left-knee', 'right-knee', 'left-elbow', 'right-elbow',
  ]))),
  dumbbells: v.exactOptional(v.array(side)),
  props: v.exactOptional(v.array(v.variant('kind', [
    v.strictObject({ kind: v.literal('mat'), ...prop }),
    v.strictObject({ kind: v.literal('chair'), ...prop }),
    v.strictObject({ kind: v.literal('wall'), ...prop }),
  ]))),
  working: v.exactOptional(v.picklist(['arm', 'leg'])),
  muscles: v.exactOptional(v.array(v.string())),
  checks: v.exactOptional(
    v.strictObject({
      balanced: v.exactOptional(v.boolean()),
      touching: v.exactOptional(v.array(v.string())),
      form: v.exactOptional(v.array(formCheck)),
    }),
  ),
};

const layer = v.strictObject({ ...v.partial(v.strictObject(core)).entries, base: v.exactOptional(partialPose) });

export const movementSchema: v.GenericSchema<unknown, Movement> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  ...core,
  base: pose,
  easier: v.exactOptional(layer),
  harder: v.exactOptional(layer),
}) as v.GenericSchema<unknown, Movement>;
