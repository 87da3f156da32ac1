import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { StoredCommand } from '@/shell/model/outbox';

/** Where commands lie until they are sent. */
export interface CommandStore {
  /** Stores a command and gives it its place in the order. */
  add(command: Omit<StoredCommand, 'sequence'>): Promise<StoredCommand>;
  /** The commands of one owner, in their order. */
  list(owner: string): Promise<StoredCommand[]>;
  /** Overwrites a command, unless it has been removed meanwhile. */
  update(command: StoredCommand): Promise<void>;
  remove(sequence: number): Promise<void>;
  /** Removes everything of everybody. */
  clear(): Promise<void>;
}

interface OutboxSchema extends DBSchema {
  commands: { key: number; value: StoredCommand; indexes: { owner: string } };
}

/** The browser's database: survives reloads, signing out and restarts of the device. */
export function createCommandStore(name = 'ps.outbox'): CommandStore {
  let opened: Promise<IDBPDatabase<OutboxSchema>> | undefined;

  function open(): Promise<IDBPDatabase<OutboxSchema>> {
    opened ??= openDB<OutboxSchema>(name, 1, {
      upgrade: (database) =>
        void database.createObjectStore('commands', { keyPath: 'sequence', autoIncrement: true }).createIndex('owner', 'owner'),
      // the browser may close it, for example when the person clears the site's data
      terminated: () => (opened = undefined),
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    async add(command) {
      const sequence = await (await open()).add('commands', command as StoredCommand);
      return { ...command, sequence };
    },
    async list(owner) {
      return (await open()).getAllFromIndex('commands', 'owner', owner);
    },
    async update(command) {
      const transaction = (await open()).transaction('commands', 'readwrite');
      if (await transaction.store.getKey(command.sequence)) await transaction.store.put(command);
      await transaction.done;
    },
    async remove(sequence) {
      await (await open()).delete('commands', sequence);
    },
    async clear() {
      await (await open()).clear('commands');
    },
  };
}
