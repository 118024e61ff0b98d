/** A step of the set-up that cannot go on; its message is the one sentence the person gets. */
export class Stop extends Error {}

/** Prints one line. The set-up scripts run in a terminal and have no other way to speak. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs a command line tool's main function: a `Stop` is one sentence and exit 1, anything else keeps its stack. */
export async function runTool(main) {
  try {
    const code = await main();
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
