/** A script that has arrived is not asked for again: even then the page would answer in a later task, and a frame late. */
export function arriving<Script>(load: () => Promise<Script>): () => Script | Promise<Script> {
  let arrived: Script | null = null;
  return () => arrived ?? load().then((script) => (arrived = script));
}
