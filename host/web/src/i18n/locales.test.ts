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

/** The examples of the guides, which name texts too. */
const guides = Object.entries(
  import.meta.glob<string>(['../../README.md', '../../../../modules/*/README.md'], { eager: true, query: '?raw', import: 'default' }),
).map(([path, text]) => [path, [...text.matchAll(/^```(?:ts|vue)\n([^]*?)^```$/gm)].map((block) => block[1]).join('\n')] as const);

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

  it("can all be shown: an @ or a | of their own is written as {'@'}", () => {
    for (const [language, texts] of byLanguage) {
      const { t } = createI18n({
        legacy: false,
        locale: language,
        flatJson: true,
        messages: { [language]: Object.fromEntries(texts) },
      } as never).global as unknown as { t(key: string): string };
      expect(
        [...texts.keys()].filter((key) => {
          try {
            return typeof t(key) !== 'string';
          } catch {
            return true;
          }
        }),
      ).toEqual([]);
    }
  });

  it('are never empty and name the same values in every language', () => {
    const wrong = [...byLanguage].flatMap(([language, texts]) =>
      [...texts]
        .filter(([key, text]) => !text.trim() || String(placeholders(text)) !== String(placeholders(reference.get(key) ?? '')))
        .map(([key]) => `${owner} ${language} ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What people would read, without what only programmers do. */
const withoutComments = (source: string): string => source.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(^|[\s;])\/\/.*$/gm, '$1');
const pages = Object.entries(sources).filter(([path]) => !/\.test\.ts$|\/testing\//.test(path) && !/Gallery\w+\.vue$/.test(path));

it('no text lies unused, but for the common words that the shell keeps for all pages', () => {
  const all = pages.map(([, source]) => source).join('\n');
  // `a.b.${name}.c` uses every key of that shape
  const shapes = [...new Set([...all.matchAll(/[`']([a-z]\w*\.[\w.-]*\$\{[^`]*?)`/g)].map((match) => match[1]!))].map(
    (shape) =>
      new RegExp(
        `^${shape
          .replace(/\$\{[^}]*\}/g, '\u0000')
          .replaceAll('.', '\\.')
          .replaceAll('\u0000', '[\\w-]+(?:\\.[\\w-]+)*')}$`,
      ),
  );
  const unused: string[] = [];
  for (const [owner, byLanguage] of owners) {
    for (const key of byLanguage.get('zh-Hans')?.keys() ?? []) {
      const name = `${moduleNamespace(owner)}.${key}`;
      if (name.startsWith('shell.common.')) continue;
      const isWritten = [`'${name}'`, `\`${name}\``, `"${name}"`].some((text) => all.includes(text));
      if (!isWritten && !shapes.some((shape) => shape.test(name))) unused.push(name);
    }
  }
  expect(unused).toEqual([]);
});

it('no page speaks for itself: what people read stands in the texts', () => {
  const spoken: string[] = [];
  for (const [path, source] of pages) {
    // names of languages stand in their own language, and patterns name characters
    if (/\/languages\.ts$/.test(path)) continue;
    const plain = withoutComments(source);
    for (const [line] of plain.matchAll(/^.*[\u3001-\u3002\u4e00-\u9fff\uff08-\uff1b].*$/gm))
      spoken.push(`${path}: ${line.trim().slice(0, 120)}`);
    const template = /<template>([\s\S]*)<\/template>/.exec(plain)?.[1] ?? '';
    for (const [, text] of template.matchAll(/>([^<>{}]*[A-Za-z]{3,}[^<>{}]*)</g)) {
      if (!/^\s*(PropertySuite|Ctrl|Enter|Esc)\s*$/.test(text!) && !/["=&|]/.test(text!)) spoken.push(`${path}: ${text!.trim()}`);
    }
  }
  expect(spoken).toEqual([]);
});

it('every text key that is written out in a page or in a guide exists', () => {
  const known = new Set(
    [...owners].flatMap(([owner, byLanguage]) =>
      [...(byLanguage.get('zh-Hans')?.keys() ?? [])].map((key) => `${moduleNamespace(owner)}.${key}`),
    ),
  );
  const namespaces = new Set([...owners.keys()].map(moduleNamespace));
  const missing: string[] = [];
  for (const [path, source] of [...Object.entries(sources), ...guides]) {
    if (path.endsWith('.test.ts')) continue;
    for (const [, key] of source.matchAll(/(?:\bt|translate)\(\s*'([\w-]+(?:\.[\w-]+)+)'|(?:label|title): '([\w-]+(?:\.[\w-]+)+)'/g)) {
      if (key && namespaces.has(key.split('.')[0]!) && !known.has(key)) missing.push(`${path}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
});

it('a text key whose end is filled in has texts of its shape', () => {
  const known = [...owners].flatMap(([owner, byLanguage]) =>
    [...(byLanguage.get('zh-Hans')?.keys() ?? [])].map((key) => `${moduleNamespace(owner)}.${key}`),
  );
  const namespaces = new Set([...owners.keys()].map(moduleNamespace));
  const missing: string[] = [];
  for (const [path, source] of pages) {
    for (const [, start] of source.matchAll(/\bt\(\s*`([a-z]\w*(?:\.\w+)*\.)\$\{/g)) {
      if (namespaces.has(start!.split('.')[0]!) && !known.some((key) => key.startsWith(start!))) missing.push(`${path}: ${start}`);
    }
  }
  expect(missing).toEqual([]);
});
