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
 * Runs a command to its end, its output going to this terminal.
 *
 * @param timeoutMs - After this long the command and all it started are killed, and the exit code is 124.
 * @returns The exit code.
 */
export function run(command, parameters, { env = environment(), timeoutMs = 0, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that a timeout ends grandchildren (browsers, npm's shell) too.
    const child = spawn(command, parameters, { cwd, env, stdio: 'inherit', detached: process.platform !== 'win32' });
    let isLate = false;
    const late = timeoutMs > 0 ? setTimeout(() => { isLate = true; end(child, 'SIGKILL'); }, timeoutMs) : undefined;
    const forward = (signal) => end(child, signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    const settle = () => {
      clearTimeout(late);
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
    };
    child.on('error', (error) => { settle(); reject(error); });
    child.on('exit', (code, signal) => {
      settle();
      if (isLate) process.stderr.write(`Stopped after ${Math.round(timeoutMs / 1000)} s: ${command} ${parameters.join(' ')}\n`);
      resolve(isLate ? 124 : (code ?? (signal === 'SIGINT' ? 130 : 1)));
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
