import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import { languages } from './languages';
import { moduleNamespace, type Messages } from './messages';

const files = {
  ...import.meta.glob<Messages>('./locales/*.json', { eager: true, import: 'default' }),
  ...import.meta.glob<Messages>('../../../../modules/*/ui/locales/*.json', { eager: true, import: 'default' }),
};
const sources = {
  ...import.meta.glob<string>('../**/*.{ts,vue}', { eager: true, query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('../../../../modules/*/ui/**/*.{ts,vue}', { eager: true, query: '?raw', import: 'default' }),
};

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') result.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) result.set(inner, text);
  }
  return result;
}

/** owner of the texts → language → key → text */
const owners = new Map<string, Map<string, Map<string, string>>>();
for (const [path, messages] of Object.entries(files)) {
  const owner = /modules\/([^/]+)\/ui/.exec(path)?.[1] ?? 'shell';
  const language = /([^/]+)\.json$/.exec(path)![1]!;
  if (!owners.has(owner)) owners.set(owner, new Map());
  owners.get(owner)!.set(language, flatten(messages));
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

describe.each([...owners])('the texts of %s', (owner, byLanguage) => {
  const reference = byLanguage.get('zh-Hans') ?? new Map<string, string>();

  it('exist in every language', () => {
    expect([...byLanguage.keys()].sort()).toEqual(languages.map((language) => language.culture).sort());
  });

  it.each(['zh-Hant', 'en'])('have the same keys in %s as in zh-Hans', (language) => {
    expect([...(byLanguage.get(language)?.keys() ?? [])].sort()).toEqual([...reference.keys()].sort());
  });

  it('can all be shown: an @ or a | of their own is written as {\'@\'}', () => {
    for (const [language, texts] of byLanguage) {
      const { t } = createI18n({ legacy: false, locale: language, flatJson: true, messages: { [language]: Object.fromEntries(texts) } } as never).global as unknown as { t(key: string): string };
      expect([...texts.keys()].filter((key) => { try { return typeof t(key) !== 'string'; } catch { return true; } })).toEqual([]);
    }
  });

  it('are never empty and name the same values in every language', () => {
    const wrong = [...byLanguage].flatMap(([language, texts]) =>
      [...texts].filter(([key, text]) => !text.trim() || String(placeholders(text)) !== String(placeholders(reference.get(key) ?? ''))).map(([key]) => `${owner} ${language} ${key}`));
    expect(wrong).toEqual([]);
  });
});

it('every text key that is written out in a page exists', () => {
  const known = new Set([...owners].flatMap(([owner, byLanguage]) => [...(byLanguage.get('zh-Hans')?.keys() ?? [])].map((key) => `${moduleNamespace(owner)}.${key}`)));
  const namespaces = new Set([...owners.keys()].map(moduleNamespace));
  const missing: string[] = [];
  for (const [path, source] of Object.entries(sources)) {
    if (path.endsWith('.test.ts')) continue;
    for (const [, key] of source.matchAll(/(?:\bt|translate)\(\s*'([\w-]+(?:\.[\w-]+)+)'|(?:label|title): '([\w-]+(?:\.[\w-]+)+)'/g)) {
      if (key && namespaces.has(key.split('.')[0]!) && !known.has(key)) missing.push(`${path}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});
