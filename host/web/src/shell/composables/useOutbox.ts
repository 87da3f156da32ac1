import { storeToRefs } from 'pinia';
import { useOutboxStore } from '@/app/outbox';
import type { StoredCommand } from '@/shell/model/outbox';

/**
 * Commands that must not be lost without a network. `submit` sends now if it can and keeps the command if it cannot; `of` gives what is still to be
 * sent for a record, reactively.
 */
export function useOutbox() {
  const store = useOutboxStore();
  const { commands, refused, online } = storeToRefs(store);
  const of = (recordKey: string): StoredCommand[] => commands.value.filter((command) => command.recordKey === recordKey);
  return { commands, refused, online, of, submit: store.submit, keep: store.keep };
}
