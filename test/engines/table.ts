/** What became of one engine. */
export interface Row {
  readonly engine: string;
  readonly version: string;
  readonly result: 'passed' | 'FAILED' | 'not there';
  readonly seconds: number;
  /** Empty when it passed. */
  readonly why: string;
}

/** The rows as a table for a terminal: engine · version · result · seconds. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [['engine', 'version', 'result', 'seconds'], ...rows.map((row) => [row.engine, row.version, row.result, String(row.seconds)])];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells.map((row) => row.map((cell, column) => (column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' · ')).join('\n');
}
