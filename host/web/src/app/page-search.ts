import { translate } from '@/i18n';
import type { SearchHit } from '@/shell/model/extension';
import { menuItems } from './contributions';

/** The pages of the menu whose name holds the words: the search leads to places as well as to records. */
export function findPages(text: string, limit: number): SearchHit[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return menuItems.value
    .map((item) => ({
      id: item.key,
      title: translate(item.label),
      subtitle: translate(`shell.menu.area.${item.area}`),
      icon: item.icon,
      to: item.to,
    }))
    .filter((page) => words.every((word) => page.title.toLowerCase().includes(word)))
    .slice(0, limit);
}
