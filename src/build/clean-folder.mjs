import { rm } from 'node:fs/promises';

/** Empties the output folder just before it is written, so that a failed build leaves the last good one alone. */
export function cleanFolder(folder) {
  return {
    name: 'clean-folder',
    async generateBundle() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
