import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program in a process group of its own, so that all it starts can be ended with it. */
export interface Program {
  readonly process: ChildProcess;
  /** The last of what it printed, for a failure's report. */
  said(): string;
  /** Ends it and all it started at once, and waits until it has gone. */
  kill(): Promise<void>;
}

const KEPT_OUTPUT = 4_000;

export function startProgram(command: string, parameters: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const child = spawn(command, [...parameters], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  const keep = (part: Buffer): void => { output = (output + part.toString()).slice(-KEPT_OUTPUT); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => keep(Buffer.from(error.message)));
  const killNow = (): void => { signalGroup(child, 'SIGKILL'); };
  // Nothing is left running when the run itself is stopped.
  process.once('exit', killNow);
  return {
    process: child,
    said: () => output,
    kill: async () => {
      process.off('exit', killNow);
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      killNow();
      await gone;
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
