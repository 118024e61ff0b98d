import type { Numbers } from './matrix.ts';

/**
 * Solves a small linear system where it lies (Gauss and Jordan); each row ends with its right-hand side, and afterwards with its unknown.
 * Answers false when a row is nearly empty: the system does not settle that unknown.
 */
export function eliminateInPlace(rows: readonly Numbers[]): boolean {
  const count = rows.length;
  for (let column = 0; column < count; column += 1) {
    let best = column;
    for (let i = column + 1; i < count; i += 1) {
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[best]![column]!)) best = i;
    }
    swapRows(rows[best]!, rows[column]!, best === column);
    const pivot = rows[column]!;
    if (Math.abs(pivot[column]!) < 1e-9) return false;
    for (let j = count; j >= column; j -= 1) pivot[j]! /= pivot[column]!;
    for (let i = 0; i < count; i += 1) {
      const row = rows[i]!;
      const factor = row[column]!;
      if (i === column || factor === 0) continue;
      for (let j = column; j <= count; j += 1) row[j]! -= factor * pivot[j]!;
    }
  }
  return true;
}

function swapRows(a: Numbers, b: Numbers, isSame: boolean): void {
  if (isSame) return;
  for (let j = 0; j < a.length; j += 1) {
    const kept = a[j]!;
    a[j] = b[j]!;
    b[j] = kept;
  }
}
