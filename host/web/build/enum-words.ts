import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const request = /^(.+\.json)\?(?:.*&)?enum-words$/;
const key = /^Enum:(\w+)\.(\w+)$/;

/**
 * Makes the server's words for the values of its enumerations the console's: `…/Localization/Repairs/en.json?enum-words` is
 * `{ "RepairState": { "Received": "Received", … }, … }`, and nothing else of that file.
 */
export function enumWords(): Plugin {
  return {
    name: 'enum-words',
    async load(id) {
      const path = request.exec(id)?.[1];
      if (!path) return null;
      this.addWatchFile(path);
      const { texts } = JSON.parse(await readFile(path, 'utf8')) as { texts: Record<string, string> };
      const words: Record<string, Record<string, string>> = {};
      for (const [name, text] of Object.entries(texts)) {
        const [, type, value] = key.exec(name) ?? [];
        if (type && value) (words[type] ??= {})[value] = text;
      }
      return { code: `export default ${JSON.stringify(words)};`, moduleType: 'js' };
    },
  };
}
