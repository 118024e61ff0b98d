import { readFile } from 'node:fs/promises';
import path from 'node:path';

const pattern = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\/assets\/[^'"]+|\.{1,2}\/assets\/[^'"]+)\1\s*,\s*import\.meta\.url\s*\)/g;

/**
 * `new URL('../../assets/sounds/silence.mp4', import.meta.url)` works unbuilt in a browser; here the file joins the bundle under a
 * hashed name and the address follows it.
 */
export function assetAddresses() {
  return {
    name: 'asset-addresses',
    async transform(code, id) {
      if (!code.includes('import.meta.url')) return null;
      let result = code;
      for (const match of code.matchAll(pattern)) {
        const file = path.resolve(path.dirname(id), match[2]);
        const reference = this.emitFile({ type: 'asset', name: path.basename(file), source: await readFile(file) });
        this.addWatchFile(file);
        result = result.replace(match[0], `new URL(import.meta.ROLLUP_FILE_URL_${reference})`);
      }
      return result === code ? null : { code: result, map: null };
    },
  };
}
