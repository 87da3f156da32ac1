import { translate } from '@/i18n';

/**
 * The server's name of a field in the reader's language (`DisplayName:DueAt`), which is also the title of its column in an exported file and what
 * messages about wrong input call it.
 */
export function fieldName(module: string, field: string): string {
  return translate(`field.${module}.${field}`);
}
