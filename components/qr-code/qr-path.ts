import { encode } from 'uqr';

/** Quiet modules on each side. Source: ISO/IEC 18004, quiet zone. */
const QUIET = 4;

export interface QrDrawing {
  /** Modules across, the quiet zone included. */
  readonly size: number;
  /** One path over all dark modules, a unit a module. */
  readonly path: string;
}

/** A screen has no scratches: the least correction makes the largest modules. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      let length = 0;
      while (row[x + length] === true) length += 1;
      if (length > 0) path += `M${x} ${y}h${length}v1h-${length}z`;
      x += length;
    }
  });
  return { size, path };
}
