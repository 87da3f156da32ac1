import type { Culture } from './languages';

export type Messages = { [key: string]: string | Messages };

type Loader = () => Promise<Messages>;

const shellFiles = import.meta.glob<Messages>('./locales/*.json', { import: 'default' });
const moduleFiles = import.meta.glob<Messages>('../../../../modules/*/ui/locales/*.json', { import: 'default' });
const wordFiles = import.meta.glob<Messages>('../../../../modules/*/*.Contracts/Localization/*/*.json', {
  query: '?enum-words',
  import: 'default',
});

/** `owner-records` becomes `ownerRecords`: the name under which a module's texts stand. */
export function moduleNamespace(folder: string): string {
  return folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** All texts of one language: the shell's under `shell`, each module's under its own name, the server's words for enumerations under `enum`. */
export async function loadMessages(culture: Culture): Promise<Messages> {
  const sources: [string, Loader][] = [];
  for (const [path, loader] of Object.entries(shellFiles)) {
    if (path.endsWith(`/${culture}.json`)) sources.push(['shell', loader]);
  }
  for (const [path, loader] of Object.entries(moduleFiles)) {
    const match = /\/modules\/([^/]+)\/ui\/locales\/([^/]+)\.json$/.exec(path);
    if (match && match[2] === culture) sources.push([moduleNamespace(match[1]!), loader]);
  }
  const words = Object.entries(wordFiles).filter(([path]) => path.includes(`/${culture}.json`));
  const [loaded, enums] = await Promise.all([
    Promise.all(sources.map(async ([name, loader]) => [name, await loader()] as const)),
    Promise.all(words.map(([, loader]) => loader())),
  ]);
  return { ...Object.fromEntries(loaded), enum: Object.assign({}, ...enums) as Messages };
}
