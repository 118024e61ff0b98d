import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const textual = new Set(['.js', '.css', '.json', '.svg', '.webmanifest']);

/** Writes a .gz and a .br beside every text file worth it, once at build, so that serving costs nothing. */
export function compressed({ folder }) {
  return {
    name: 'compressed',
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        const files = await readdir(folder, { recursive: true });
        await Promise.all(files.filter((file) => textual.has(path.extname(file))).map((file) => compress(path.join(folder, file))));
      },
    },
  };
}

async function compress(file) {
  const source = await readFile(file);
  const forms = [
    ['gz', await promisify(gzip)(source, { level: 9 })],
    ['br', await promisify(brotliCompress)(source, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: source.length } })],
  ];
  for (const [ending, bytes] of forms) {
    if (bytes.length < source.length) await writeFile(`${file}.${ending}`, bytes);
  }
}
