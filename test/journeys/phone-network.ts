import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../../src/setup/browser.mjs';

/** Where the hub is met from both sides of the line. */
export const HUB_ADDRESS = '10.89.0.1';
const PHONE_ADDRESS = '10.89.0.2';

/** A command that runs in a network of its own, with leave to make further ones. */
export function inOwnNetwork(then: string): readonly [string, readonly string[]] {
  return ['unshare', ['-rn', 'sh', '-c', `ip link set lo up && ${then}`]];
}

/** Whether this machine lets a network be made, one more inside it, and a line between them. */
export function canMakeNetworks(): boolean {
  const [program, parts] = inOwnNetwork('unshare -n true && nsenter --version && ip link add one type veth peer name two');
  return process.platform === 'linux' && spawnSync(program, parts).status === 0;
}

/** A second network, whose only way out is a line to this one. */
export interface PhoneNetwork {
  /** Starts the usual browser in there. */
  readonly browserProgram: string;
  /** Pulls the plug: both ends see no line, and nothing says goodbye. */
  cutLine(): void;
  restoreLine(): void;
  /** Lets all that is said to the phone get lost on the way, as a bad access point does: neither end sees anything of it. */
  loseAnswers(): void;
  carryAnswers(): void;
  close(): Promise<void>;
}

/** To be called in a network of its own: its names and addresses are taken as free. */
export async function makePhoneNetwork(): Promise<PhoneNetwork> {
  // It lives as long as somebody holds its input open, so nothing is left behind.
  const keeper = spawn('unshare', ['-n', 'sh', '-c', 'ip link set lo up && echo ready && exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(keeper.stdout, 'data');
  const inside = ['-t', String(keeper.pid), '-n', '--'];
  const folder = await mkdtemp(path.join(tmpdir(), 'standtall-network-'));
  const browserProgram = path.join(folder, 'browser.sh');
  await writeFile(browserProgram, `#!/bin/sh\nexec nsenter ${inside.join(' ')} "${await ensureBrowser()}" "$@"\n`, { mode: 0o755 });
  const line = (state: 'down' | 'up'): void => run('nsenter', [...inside, 'ip', 'link', 'set', 'two', state]);
  run('ip', ['link', 'add', 'one', 'type', 'veth', 'peer', 'name', 'two']);
  run('ip', ['link', 'set', 'two', 'netns', String(keeper.pid)]);
  run('ip', ['addr', 'add', `${HUB_ADDRESS}/24`, 'dev', 'one']);
  run('ip', ['link', 'set', 'one', 'up']);
  run('nsenter', [...inside, 'ip', 'addr', 'add', `${PHONE_ADDRESS}/24`, 'dev', 'two']);
  line('up');
  return {
    browserProgram,
    cutLine: () => line('down'),
    restoreLine: () => line('up'),
    loseAnswers: () => run('ip', ['route', 'add', 'blackhole', `${PHONE_ADDRESS}/32`]),
    carryAnswers: () => run('ip', ['route', 'del', 'blackhole', `${PHONE_ADDRESS}/32`]),
    close: async () => {
      const gone = once(keeper, 'exit');
      keeper.stdin.end();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function run(program: string, parts: readonly string[]): void {
  const { status, stderr } = spawnSync(program, parts, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${parts.join(' ')}: ${stderr}`);
}
