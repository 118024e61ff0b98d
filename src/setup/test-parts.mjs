/**
 * Runs every part, also after one has failed, so that one run tells everything.
 *
 * @param stages - One after the other; each is a part, or lanes of parts that run side by side. A part is `{ name, run }`, where `run(hear)`
 *   promises an exit code. Side by side, `hear` is given and takes the part's output, which is said whole when the part has ended; else the
 *   output goes to the terminal as it comes.
 * @returns 0 when all passed, else 1.
 */
export async function runParts(stages, { say, now = () => performance.now() }) {
  const begun = now();
  const results = [];
  const runPart = async (part, isAlone) => {
    const heard = [];
    if (isAlone) say(headOf(part));
    const start = now();
    const code = await codeOf(part, isAlone ? undefined : (text) => heard.push(text), isAlone ? say : (line) => heard.push(`${line}\n`));
    results.push({ name: part.name, code, seconds: (now() - start) / 1000 });
    if (!isAlone) say([headOf(part), heard.join('').trimEnd()].join('\n'));
  };
  for (const stage of stages) {
    if (!Array.isArray(stage)) await runPart(stage, true);
    else await Promise.all(stage.map(async (lane) => { for (const part of lane) await runPart(part, false); }));
  }
  say(`\n${summary(results, (now() - begun) / 1000)}`);
  return results.every(({ code }) => code === 0) ? 0 : 1;
}

function headOf({ name }) {
  return `\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`;
}

async function codeOf(part, hear, say) {
  try {
    return await part.run(hear);
  } catch (error) {
    say(error.message);
    return 1;
  }
}

/** A table: part, result, time; parts that ran side by side took less together than their sum. */
function summary(results, all) {
  const width = Math.max(...results.map(({ name }) => name.length), 'all'.length);
  const line = (name, word, seconds) => `${name.padEnd(width)}   ${word.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s`;
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
