import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const request = /^(.+\.json)\?(?:.*&)?server-words$/;
const enumKey = /^Enum:(\w+)\.(\w+)$/;
const fieldKey = /^DisplayName:(\w+)$/;

/** What the console takes from a file of the server's texts. */
export interface ServerWords {
  /** Values of enumerations: `{ "RepairState": { "Received": "Received", … }, … }`. */
  enum: Record<string, Record<string, string>>;
  /** Names of fields: `{ "DueAt": "Due", … }`. */
  field: Record<string, string>;
}

/**
 * Makes the server's words for the values of its enumerations and for its fields the console's: `…/Localization/Repairs/en.json?server-words`
 * is these two, and nothing else of that file.
 */
export function serverWords(): Plugin {
  return {
    name: 'server-words',
    async load(id) {
      const path = request.exec(id)?.[1];
      if (!path) return null;
      this.addWatchFile(path);
      const { texts } = JSON.parse(await readFile(path, 'utf8')) as { texts: Record<string, string> };
      const words: ServerWords = { enum: {}, field: {} };
      for (const [name, text] of Object.entries(texts)) {
        const [, type, value] = enumKey.exec(name) ?? [];
        const [, field] = fieldKey.exec(name) ?? [];
        if (type && value) (words.enum[type] ??= {})[value] = text;
        if (field) words.field[field] = text;
      }
      return { code: `export default ${JSON.stringify(words)};`, moduleType: 'js' };
    },
  };
}
