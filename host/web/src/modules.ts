import type { RouteRecordRaw } from 'vue-router';
import type { MenuItem, ShellExtension } from '@/shell/model/extension';

const inOrder = <T>(files: Record<string, T>): T[] =>
  Object.keys(files)
    .sort()
    .map((path) => files[path]!);

/** Found in `modules/<module>/ui` at build time; a new module needs no line here. */
export const moduleRoutes: RouteRecordRaw[] = inOrder(
  import.meta.glob<RouteRecordRaw[]>('../../../modules/*/ui/routes.ts', { eager: true, import: 'default' }),
).flat();

export const moduleMenu: MenuItem[] = inOrder(
  import.meta.glob<MenuItem[]>('../../../modules/*/ui/menu.ts', { eager: true, import: 'default' }),
).flat();

export const moduleExtensions: ShellExtension[] = inOrder(
  import.meta.glob<ShellExtension>('../../../modules/*/ui/shell.ts', { eager: true, import: 'default' }),
);
