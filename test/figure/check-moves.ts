/**
 * Prints what is wrong with moves, one line a problem: `node test/figure/check-moves.ts <id …|file.json|all>`.
 * The same checks run in the tests; this is the quick look while a move is being written.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Effort, Movement } from '../../src/domain/movement/movement.ts';
import { checkClip, mirrorError } from '../domain/movement/checks.ts';

const folder = path.resolve(import.meta.dirname, '../../assets/content/movements');
const asked = process.argv.slice(2);
const ids = asked.includes('all') ? readdirSync(folder).map((name) => name.replace('.json', '')) : asked;
let count = 0;
for (const id of ids) {
  const movement = JSON.parse(readFileSync(id.endsWith('.json') ? id : path.join(folder, `${id}.json`), 'utf8')) as Movement;
  for (const variant of ['regular', 'easier', 'harder'] as const) {
    if (variant !== 'regular' && !movement[variant]) continue;
    const seen = new Set<string>();
    for (const effort of [null, ...(Object.keys(movement.paces ?? {}) as Effort[])]) {
      for (const problem of checkClip(movement, variant, 'right', effort)) seen.add(effort ? `${effort}: ${problem}` : problem);
    }
    if (mirrorError(movement, variant) > 1e-5) seen.add('its mirror image differs');
    count += seen.size;
    console.log(`${id} (${variant}): ${seen.size === 0 ? 'all well' : ''}`);
    for (const problem of seen) console.log(`   ${problem}`);
  }
}
process.exitCode = count === 0 ? 0 : 1;
