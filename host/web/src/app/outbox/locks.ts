/** Runs work that nobody else may do at the same time; undefined when somebody is at it and `wait` is false. */
export type Exclusively = <T>(name: string, work: () => Promise<T>, options: { wait: boolean }) => Promise<T | undefined>;

/**
 * Over all tabs of the browser where it has locks (Web Locks need HTTPS or localhost), else within this tab; what two tabs send twice then is
 * told apart by its client key.
 */
export function createLocks(manager: LockManager | undefined = globalThis.navigator?.locks): Exclusively {
  if (manager) {
    return (name, work, { wait }) =>
      manager.request(name, { ifAvailable: !wait }, async (lock) => (lock ? work() : undefined)) as ReturnType<typeof work>;
  }
  const held = new Map<string, Promise<unknown>>();
  return async (name, work, { wait }) => {
    while (held.has(name)) {
      if (!wait) return undefined;
      await held.get(name)!.catch(() => undefined);
    }
    const running = work();
    held.set(name, running);
    try {
      return await running;
    } finally {
      held.delete(name);
    }
  };
}
