import type { Culture } from './languages';

export type Messages = { [key: string]: string | Messages };

type Loader = () => Promise<Messages>;

const shellFiles = import.meta.glob<Messages>('./locales/*.json', { import: 'default' });
const moduleFiles = import.meta.glob<Messages>('../../../../modules/*/ui/locales/*.json', { import: 'default' });
const wordFiles = import.meta.glob<{ enum: Messages; field: Messages }>(
  [
    '../../../../framework/PropertySuite.Foundation/Localization/Foundation/*.json',
    '../../../../framework/PropertySuite.Cases/Localization/Cases/*.json',
    '../../../../modules/*/*.Contracts/Localization/*/*.json',
  ],
  { query: '?server-words', import: 'default' },
);

/** `owner-records` becomes `ownerRecords`: the name under which a module's texts stand. */
export function moduleNamespace(folder: string): string {
  return folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * All texts of one language: the shell's under `shell`, each module's under its own name, the server's words for enumerations under `enum`, and its
 * names of fields under `field`, by module; the names that all modules share stand behind each module's own.
 */
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
  const [loaded, server] = await Promise.all([
    Promise.all(sources.map(async ([name, loader]) => [name, await loader()] as const)),
    Promise.all(words.map(async ([path, loader]) => [/\/modules\/([^/]+)\//.exec(path)?.[1], await loader()] as const)),
  ]);
  const shared = Object.assign({}, ...server.filter(([module]) => !module).map(([, { field }]) => field)) as Messages;
  const fields = server.flatMap(([module, { field }]) => (module ? [[moduleNamespace(module), { ...shared, ...field }] as const] : []));
  return {
    ...Object.fromEntries(loaded),
    enum: Object.assign({}, ...server.map(([, found]) => found.enum)) as Messages,
    field: Object.fromEntries(fields),
  };
}
