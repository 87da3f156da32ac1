import { translate } from '@/i18n';
import { notifyWarning } from '@/shell/composables/feedback';

/** What is known of a record besides its actions: every case has a timeline, the newest entry first. */
export interface KnownCase {
  id: string;
  availableActions?: readonly string[];
  timeline?: readonly { text: string; actorName?: string | null }[];
}

/** Whether the record still lets this person do an action; a record that does not say so does. */
export const stillAllows = (record: KnownCase, action: string): boolean => record.availableActions?.includes(action) ?? true;

/** Says that an action cannot be done any more, and what has happened to the record meanwhile. */
export function sayActionGone(label: string, record: KnownCase): void {
  const [last] = record.timeline ?? [];
  notifyWarning(
    last
      ? translate('shell.case.goneSince', { action: label, news: [last.actorName, last.text].filter(Boolean).join(' ') })
      : translate('shell.case.gone', { action: label }),
  );
}
