/** One line of the table. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly budget: string;
  readonly isOver: boolean;
}

/** A measured number against the most it may be. */
export function rowOf(name: string, measured: number, most: number, { unit, digits = 0, note = '' }: { readonly unit: string; readonly digits?: number; readonly note?: string }): Row {
  const value = `${measured.toFixed(digits)} ${unit}${note === '' ? '' : ` (${note})`}`;
  return { name, value, budget: `${most} ${unit}`, isOver: measured > most };
}

/** name · value · budget, in columns; what is over its budget says so. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [['name', 'value', 'budget'], ...rows.map(({ name, value, budget, isOver }) => [name, isOver ? `${value}  OVER` : value, budget])];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' · ').trimEnd()).join('\n');
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param share - 0.95 for what all but one in twenty stay below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
