import { describe, expect, it } from 'vitest';
import { dirname, join } from 'node:path';

const sources = Object.fromEntries(
  Object.entries(import.meta.glob<string>('../../../../modules/*/ui/**/*.{ts,vue}', { eager: true, query: '?raw', import: 'default' })).map(
    ([path, source]) => [path.replace('../../../../', ''), source],
  ),
);

interface Page {
  path: string;
  file: string;
  writes: string | undefined;
}

/** The pages of the modules, with the file of each. */
const pages: Page[] = Object.entries(sources)
  .filter(([path]) => path.endsWith('/ui/routes.ts'))
  .flatMap(([routes, source]) =>
    source
      .split(/(?=path: ')/)
      .slice(1)
      .map((route) => ({
        path: /path: '([^']+)'/.exec(route)![1]!,
        file: join(dirname(routes), /import\('([^']+)'\)/.exec(route)![1]!),
        writes: /writes: '(\w+)'/.exec(route)?.[1],
      })),
  );

/** A page's source with what it imports of modules' own files. */
function wholeOf(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const source = sources[file];
  if (source === undefined) return '';
  const imports = [...source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].flatMap(([, name]) => {
    const path = join(dirname(file), name!);
    return [path, `${path}.ts`, `${path}/index.ts`].filter((candidate) => candidate in sources);
  });
  return [source, ...imports.map((path) => wholeOf(path, seen))].join('\n');
}

const sends = /\bapi\.(?:post|put|patch|delete)\(|\bupload(?:<\w+>)?\(|<Form(?:Drawer|Dialog|Body)\b/;
const asks = /<Site(?:Gate|Field|Select)\b/;

describe('the pages of the modules', () => {
  it('are found', () => expect(pages.length).toBeGreaterThan(20));

  it('say what they change', () => {
    expect(pages.filter((page) => !['nothing', 'record', 'company', 'site'].includes(page.writes ?? '')).map((page) => page.path)).toEqual(
      [],
    );
  });

  it('ask for the site when what they change belongs to one, and only then', () => {
    const wrong = pages.filter((page) => page.writes !== 'record' && asks.test(wholeOf(page.file)) !== (page.writes === 'site'));
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('never take the first of several sites for the one that is meant', () => {
    const first = Object.entries(sources).filter(([, source]) => /\bsites(?:\.value)?(?:\[0\]|\??\.\[0\]|\.at\(0\))/.test(source));
    expect(first.map(([path]) => path)).toEqual([]);
  });

  it('send nothing to the site that the lists happen to look at: what writes takes `useWritingSite`, or asks', () => {
    const wrong = Object.entries(sources).filter(
      ([path, source]) =>
        path.endsWith('.vue') &&
        /\bconst \{[^}]*\bsiteId\b[^}]*\} = useSite\(\)/.test(source) &&
        sends.test(source) &&
        !/useWritingSite\(\)/.test(source) &&
        !asks.test(source),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});
