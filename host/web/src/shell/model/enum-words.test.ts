import { describe, expect, it } from 'vitest';
import { enumValues } from '@/api/enums';
import { enumOptions, enumWord, type EnumName } from './enum-words';
import { setCulture } from '@/i18n';
import { type Culture, languages } from '@/i18n/languages';
import { loadMessages, type Messages } from '@/i18n/messages';

const sources = {
  ...import.meta.glob<string>('../../**/*.{ts,vue}', { eager: true, query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('../../../../../modules/*/ui/**/*.{ts,vue}', { eager: true, query: '?raw', import: 'default' }),
};
const pages = Object.entries(sources).filter(([path]) => !/\.test\.ts$|\/api\/(enums|schema\.d)\.ts$/.test(path));
const enumerations = Object.entries(enumValues) as [EnumName, readonly string[]][];
const cultures = languages.map((language) => language.culture);
const wordsOf = async (culture: Culture) => (await loadMessages(culture)).enum as Record<string, Record<string, string>>;

describe('the words for the values of enumerations', () => {
  it.each(cultures)('exist in %s for every value that a page may show', async (culture) => {
    const words = await wordsOf(culture);
    const shown = new Set(
      pages.flatMap(([, source]) => [...source.matchAll(/\benum(?:Word|Options)\(\s*'(\w+)'/g)].map((match) => match[1]!)),
    );

    const missing = [...shown].flatMap((name) =>
      enumValues[name as EnumName].filter((value) => !words[name]?.[value]).map((value) => `${name}.${value}`),
    );

    expect(shown.size).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it('are the words of the chosen language', async () => {
    await setCulture('zh-Hans');
    expect(enumWord('RepairUrgency', 'Emergency')).toBe('急修');
    await setCulture('en');
    expect(enumWord('RepairUrgency', 'Emergency')).toBe('Emergency');
    expect(enumWord('RepairUrgency', null)).toBe('');
  });

  it('offer every value, but for those that nobody can choose', () => {
    expect(enumOptions('CallbackMethod').map((option) => option.value)).toEqual(enumValues.CallbackMethod);
    expect(enumOptions('CallbackMethod', { except: ['Visit'] }).map((option) => option.value)).toEqual(['Phone', 'Online']);
  });

  it('are written once: no text of a page repeats them', async () => {
    const { enum: words, field: _fields, ...texts } = await loadMessages('zh-Hans');
    const repeated: string[] = [];
    const look = (path: string, block: Messages): void => {
      for (const [name, values] of Object.entries(words as Record<string, Record<string, string>>)) {
        const same = Object.keys(values).filter((value) => block[value] === values[value]);
        if (same.length > 1) repeated.push(`${path} has words of ${name}: ${same.join(', ')}`);
      }
      for (const [key, inner] of Object.entries(block)) if (typeof inner === 'object') look(`${path}.${key}`, inner);
    };
    for (const [owner, block] of Object.entries(texts)) look(owner, block as Messages);
    expect(repeated).toEqual([]);
  });
});

it('no page lists the values of an enumeration by hand', () => {
  const lists: string[] = [];
  for (const [path, source] of pages) {
    for (const [list] of source.matchAll(/\[\s*(?:'\w+'\s*,\s*)+'\w+'\s*,?\s*\]/g)) {
      const items = [...list.matchAll(/'(\w+)'/g)].map((match) => match[1]!);
      const copied = enumerations.find(([, values]) => items.every((item) => values.includes(item)) && items.length >= values.length * 0.6);
      if (copied && items.length > 3) lists.push(`${path}: ${copied[0]} ${items.join(', ')}`);
    }
  }
  expect(lists).toEqual([]);
});
