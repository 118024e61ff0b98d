/** Rotations as 3 x 3 row-major numbers inside larger arrays, at an offset: nothing is allocated while a figure moves. */
export type Numbers = Float64Array;

const RADIANS = Math.PI / 180;

/** Yaw about y, then pitch about x, then roll about z, in degrees. */
export function turnYxz(out: Numbers, at: number, yaw: number, pitch: number, roll: number): void {
  const cy = Math.cos(yaw * RADIANS);
  const sy = Math.sin(yaw * RADIANS);
  const cx = Math.cos(pitch * RADIANS);
  const sx = Math.sin(pitch * RADIANS);
  const cz = Math.cos(roll * RADIANS);
  const sz = Math.sin(roll * RADIANS);
  out[at] = cy * cz + sy * sx * sz;
  out[at + 1] = sy * sx * cz - cy * sz;
  out[at + 2] = sy * cx;
  out[at + 3] = cx * sz;
  out[at + 4] = cx * cz;
  out[at + 5] = -sx;
  out[at + 6] = cy * sx * sz - sy * cz;
  out[at + 7] = sy * sz + cy * sx * cz;
  out[at + 8] = cy * cx;
}

/** About x, then z, then y, in degrees: the order of a ball joint (flex, spread, own turn). */
export function turnXzy(out: Numbers, at: number, x: number, z: number, y: number): void {
  const cx = Math.cos(x * RADIANS);
  const sx = Math.sin(x * RADIANS);
  const cz = Math.cos(z * RADIANS);
  const sz = Math.sin(z * RADIANS);
  const cy = Math.cos(y * RADIANS);
  const sy = Math.sin(y * RADIANS);
  out[at] = cz * cy;
  out[at + 1] = -sz;
  out[at + 2] = cz * sy;
  out[at + 3] = cx * sz * cy + sx * sy;
  out[at + 4] = cx * cz;
  out[at + 5] = cx * sz * sy - sx * cy;
  out[at + 6] = sx * sz * cy - cx * sy;
  out[at + 7] = sx * cz;
  out[at + 8] = sx * sz * sy + cx * cy;
}

/** out = a b; `out` must not overlap either. */
export function multiply(out: Numbers, at: number, a: Numbers, ai: number, b: Numbers, bi: number): void {
  for (let row = 0; row < 9; row += 3) {
    const x = a[ai + row]!;
    const y = a[ai + row + 1]!;
    const z = a[ai + row + 2]!;
    out[at + row] = x * b[bi]! + y * b[bi + 3]! + z * b[bi + 6]!;
    out[at + row + 1] = x * b[bi + 1]! + y * b[bi + 4]! + z * b[bi + 7]!;
    out[at + row + 2] = x * b[bi + 2]! + y * b[bi + 5]! + z * b[bi + 8]!;
  }
}

/** out = origin + turn (x, y, z). */
export function place(
  out: Numbers, at: number, origin: Numbers, oi: number, turn: Numbers, ti: number, x: number, y: number, z: number,
): void {
  const px = origin[oi]! + turn[ti]! * x + turn[ti + 1]! * y + turn[ti + 2]! * z;
  const py = origin[oi + 1]! + turn[ti + 3]! * x + turn[ti + 4]! * y + turn[ti + 5]! * z;
  const pz = origin[oi + 2]! + turn[ti + 6]! * x + turn[ti + 7]! * y + turn[ti + 8]! * z;
  out[at] = px;
  out[at + 1] = py;
  out[at + 2] = pz;
}

/** The turn whose x axis is (ax, ay, az) and whose y axis is (bx, by, bz): both of length 1 and at right angles. */
export function fromAxes(
  out: Numbers, at: number, ax: number, ay: number, az: number, bx: number, by: number, bz: number,
): void {
  out[at] = ax;
  out[at + 3] = ay;
  out[at + 6] = az;
  out[at + 1] = bx;
  out[at + 4] = by;
  out[at + 7] = bz;
  out[at + 2] = ay * bz - az * by;
  out[at + 5] = az * bx - ax * bz;
  out[at + 8] = ax * by - ay * bx;
}

/** Math.hypot makes garbage on each call. */
export function lengthOf(x: number, y: number, z: number): number {
  return Math.sqrt(x * x + y * y + z * z);
}
