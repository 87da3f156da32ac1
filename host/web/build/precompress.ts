import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const worthIt = /\.(?:js|css|svg|json|map|txt)$/;
const leastBytes = 1024;
const squeeze = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Writes each asset beside itself as `.br` and `.gz`, once, as small as it gets; the host sends the one that the browser takes. */
export function precompress(): Plugin {
  let folder = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: (config) => void (folder = join(config.root, config.build.outDir)),
    async closeBundle() {
      const files = await readdir(join(folder, 'assets'), { withFileTypes: true }).catch(() => []);
      for (const file of files) {
        if (!file.isFile() || !worthIt.test(file.name)) continue;
        const path = join(folder, 'assets', file.name);
        const content = await readFile(path);
        if (content.length < leastBytes) continue;
        for (const [ending, compress] of Object.entries(squeeze)) await writeFile(`${path}.${ending}`, await compress(content));
      }
    },
  };
}
