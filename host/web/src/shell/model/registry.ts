import { shallowReactive } from 'vue';
import type { MenuItem, ShellExtension } from './extension';

/** What the modules brought along; filled once, before the console starts. Who may see what of it is said by `app/contributions`. */
export const registry = shallowReactive({ menu: [] as MenuItem[], extensions: [] as ShellExtension[] });

export function registerModules(menu: MenuItem[], extensions: ShellExtension[]): void {
  registry.menu = menu;
  registry.extensions = extensions;
}

export const siteSource = (): ShellExtension['siteSource'] => registry.extensions.find((extension) => extension.siteSource)?.siteSource;
