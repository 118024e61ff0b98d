import { LEFT_LEG_CHANNELS, RIGHT_LEG_CHANNELS } from './channels.ts';
import type { Clip, Track } from './clip.ts';
import type { Numbers } from './matrix.ts';
import { LENGTHS } from './skeleton.ts';

const GRAVITY = 9.81;
/** A longer stand between two flights is told as a landing and a take-off apart. */
const LONGEST_BOUNCE_S = 0.5;
const LANDING_S = 0.45;
/** How far the ankle is lifted with the toes hanging down, at most: the heel is then 30 degrees up. */
const TIPTOE = LENGTHS.ball * 0.5;
/** A heel comes down within this time of its ball. */
const HEEL_S = 0.12;

/** Writes the pose of a moment of the cycle (0 to 1, whole numbers wrap). */
export function sample(out: Numbers, clip: Clip, phase: number): void {
  const turn = phase - Math.floor(phase);
  readTrack(out, clip.track, turn);
  if (clip.flights.length > 0) addFlight(out, clip, clip.core.alternates ? (turn * 2) % 1 : turn);
}

function readTrack(out: Numbers, track: Track, turn: number): void {
  out.set(track.rest);
  const { times } = track;
  const count = times.length;
  if (count < 2) return;
  let from = count - 1;
  while (from > 0 && times[from]! > turn) from -= 1;
  if (times[from]! > turn) from = count - 1;
  const to = (from + 1) % count;
  const start = times[from]!;
  const length = to === 0 ? times[0]! + 1 - start : times[to]! - start;
  const s = ((turn < start ? turn + 1 : turn) - start) / length;
  for (let i = 0; i < track.moving.length; i += 1) {
    const values = track.values[i]!;
    const a = values[from]!;
    const b = values[to]!;
    out[track.moving[i]!] = track.isFlowing
      ? hermite(a, b, track.slopes[i]![from]! * length, track.slopes[i]![to]! * length, s)
      : a + (b - a) * quintic(s);
  }
}

/** No speed and no acceleration at either end: how a controlled strength movement starts and stops. */
function quintic(s: number): number {
  return s * s * s * (s * (s * 6 - 15) + 10);
}

function hermite(a: number, b: number, slopeA: number, slopeB: number, s: number): number {
  const t = 1 - s;
  return t * t * (a * (1 + 2 * s) + slopeA * s) + s * s * (b * (1 + 2 * t) - slopeB * t);
}

/** Height of a jump that lasts so long, in metres. */
export function jumpHeight(hangS: number): number {
  return (GRAVITY * hangS * hangS) / 8;
}

/**
 * Lifts root and feet along the parabola of a flight; on the ground the hips sink and rise again so that their speed meets the flight's
 * at both ends: soft knees follow by themselves, because the feet stay.
 */
function addFlight(out: Numbers, clip: Clip, rep: number): void {
  const repS = clip.repMs / 1000;
  let lift = 0;
  let since = Infinity;
  let until = Infinity;
  let landingSpeed = 0;
  let takeOffSpeed = 0;
  let fastest = 0;
  for (let i = 0; i < clip.flights.length; i += 1) {
    const flight = clip.flights[i]!;
    const hang = (flight.to - flight.from) * repS;
    const speed = (GRAVITY * hang) / 2;
    fastest = Math.max(fastest, speed);
    const sinceStart = wrap(rep - flight.from) * repS;
    if (sinceStart < hang) {
      const s = sinceStart / hang;
      lift = jumpHeight(hang) * 4 * s * (1 - s);
      since = until = 0;
      continue;
    }
    const afterThis = wrap(rep - flight.to) * repS;
    const beforeThis = wrap(flight.from - rep) * repS;
    if (afterThis < since) {
      since = afterThis;
      landingSpeed = speed;
    }
    if (beforeThis < until) {
      until = beforeThis;
      takeOffSpeed = speed;
    }
  }
  // The ankle meets the flight's speed too, by the heel's way down to the floor: hence at most half of that speed times the time it may take.
  const tiptoe = Math.min(TIPTOE, (fastest * HEEL_S) / 2);
  const rise = Math.max(heelRise(since, landingSpeed, tiptoe), heelRise(until, takeOffSpeed, tiptoe));
  const point = (Math.asin(rise / LENGTHS.ball) * 180) / Math.PI;
  out[1]! += lift + standOf(since, until, landingSpeed, takeOffSpeed, tiptoe);
  liftFoot(out, LEFT_LEG_CHANNELS, clip.legs.left === 'foot', lift, point);
  liftFoot(out, RIGHT_LEG_CHANNELS, clip.legs.right === 'foot', lift, point);
}

/** Height of the ankle over its flat stand: full in the air, and down to nothing with the flight's speed at first. */
function heelRise(time: number, speed: number, tiptoe: number): number {
  if (time <= 0) return tiptoe;
  const rest = 1 - (time * speed) / (2 * tiptoe);
  return rest <= 0 ? 0 : tiptoe * rest * rest;
}

function liftFoot(out: Numbers, leg: number, hasTarget: boolean, lift: number, point: number): void {
  if (!hasTarget) return;
  out[leg + 1]! += lift;
  // Not the larger of the two: the change from one to the other would jerk the knee.
  out[leg + 4] = Math.hypot(Math.max(0, out[leg + 4]!), point);
}

/** How the hips ride over the feet: on tiptoe in the air, sinking and rising on the ground with the flights' speeds at its ends. */
function standOf(since: number, until: number, landingSpeed: number, takeOffSpeed: number, tiptoe: number): number {
  const stand = since + until;
  if (stand <= 0) return tiptoe;
  if (stand <= LONGEST_BOUNCE_S) {
    const s = since / stand;
    return tiptoe - stand * s * (1 - s) * (landingSpeed * (1 - s) + takeOffSpeed * s);
  }
  return tiptoe * (fade(since) + fade(until)) - absorb(since, landingSpeed) - absorb(until, takeOffSpeed);
}

function fade(time: number): number {
  const s = Math.min(1, time / LANDING_S);
  return 1 - s * s * (3 - 2 * s);
}

function absorb(time: number, speed: number): number {
  if (time >= LANDING_S) return 0;
  const rest = 1 - time / LANDING_S;
  return speed * time * rest * rest;
}

function wrap(phase: number): number {
  return phase - Math.floor(phase);
}
