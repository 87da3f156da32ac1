import { translate } from '@/i18n';
import type { SearchHit } from '@/shell/model/extension';
import { menuGroups } from './contributions';

/** The pages of the menu whose name holds the words: the search leads to places as well as to records. */
export function findPages(text: string, limit: number): SearchHit[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return menuGroups.value
    .flatMap((group) =>
      group.items.map((item) => ({
        id: item.key,
        title: translate(item.label),
        subtitle: translate(`shell.menu.area.${group.area}`),
        icon: item.icon,
        to: item.to,
      })),
    )
    .filter((page) => words.every((word) => page.title.toLowerCase().includes(word)))
    .slice(0, limit);
}
