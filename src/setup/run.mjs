import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** `PATH` with the project's own tools first, so that `node` is the pinned one. */
export function environment(extra = {}) {
  const own = path.join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: [own, withoutOwnTools()].join(path.delimiter), PUPPETEER_SKIP_DOWNLOAD: '1', ...extra };
}

/** `PATH` as it was before npm put node_modules/.bin there: what runs while node_modules is being replaced. */
export function withoutOwnTools() {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes(`node_modules${path.sep}`) )
    .join(path.delimiter);
}

/**
 * @typedef {object} How
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeoutMs] - After this long the command and all it started are killed, and the exit code is 124.
 * @property {string} [cwd]
 * @property {boolean} [isTied] - The command learns by a closed channel when this process is gone, however it ended.
 * @property {(text: string) => void} [hear] - Is given the output in place of the terminal, piece by piece.
 */

/**
 * Runs a command to its end, its output going to this terminal.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {How} [how]
 * @returns {Promise<number>} The exit code.
 */
export function run(command, parameters, { env = environment(), timeoutMs = 0, cwd = root, isTied = false, hear } = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that a timeout ends grandchildren (browsers, npm's shell) too.
    const output = hear ? 'pipe' : 'inherit';
    const child = spawn(command, parameters, { cwd, env, stdio: ['inherit', output, output, ...(isTied ? ['ipc'] : [])], detached: process.platform !== 'win32' });
    for (const stream of hear ? [child.stdout, child.stderr] : []) stream.setEncoding('utf8').on('data', hear);
    let isLate = false;
    const late = timeoutMs > 0 ? setTimeout(() => { isLate = true; end(child, 'SIGKILL'); }, timeoutMs) : undefined;
    let stoppedBy = null;
    const forward = (signal) => { stoppedBy = signal; end(child, signal); };
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    // npm passes a SIGTERM on to its shell only, and a shell does not pass it on: without a parent there is nobody to work for.
    const parent = process.ppid;
    const watch = setInterval(() => { if (process.ppid !== parent) forward('SIGTERM'); }, 500);
    const settle = () => {
      clearTimeout(late);
      clearInterval(watch);
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
    };
    child.on('error', (error) => { settle(); reject(error); });
    // `close` waits for the last of what is heard; a grandchild that holds a terminal's stream open must not be waited for.
    child.on(hear ? 'close' : 'exit', (code) => {
      settle();
      if (isLate) (hear ?? ((text) => process.stderr.write(text)))(`Stopped after ${Math.round(timeoutMs / 1000)} s: ${command} ${parameters.join(' ')}\n`);
      // Whoever stopped this wants nothing more to be run; a server that closed well is a good end.
      if (stoppedBy !== null) process.exit(isTied ? (code ?? 1) : stoppedBy === 'SIGINT' ? 130 : 143);
      resolve(isLate ? 124 : (code ?? 1));
    });
  });
}

function end(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
