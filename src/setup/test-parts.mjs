/**
 * Runs every part, also after one has failed, so that one run tells everything.
 *
 * @param parts - `{ name, run }`, where `run()` promises an exit code.
 * @returns 0 when all passed, else 1.
 */
export async function runParts(parts, { say, now = () => performance.now() }) {
  const results = [];
  for (const part of parts) {
    say(`\n── ${part.name} ${'─'.repeat(Math.max(0, 60 - part.name.length))}`);
    const start = now();
    const code = await codeOf(part, say);
    results.push({ name: part.name, code, seconds: (now() - start) / 1000 });
  }
  say(`\n${summary(results)}`);
  return results.every(({ code }) => code === 0) ? 0 : 1;
}

async function codeOf(part, say) {
  try {
    return await part.run();
  } catch (error) {
    say(error.message);
    return 1;
  }
}

/** A table: part, result, time. */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length), 'all'.length);
  const line = (name, word, seconds) => `${name.padEnd(width)}   ${word.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s`;
  const all = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const isGood = results.every(({ code }) => code === 0);
  return [
    ...results.map(({ name, code, seconds }) => line(name, wordFor(code), seconds)),
    line('all', isGood ? 'passed' : 'FAILED', all),
  ].join('\n');
}

function wordFor(code) {
  if (code === 0) return 'passed';
  return code === 124 ? 'TOO SLOW' : 'FAILED';
}
