let handler: () => Promise<unknown> = () => Promise.resolve();

/** Says how everything that is shown is asked for anew. */
export function onRefresh(work: () => Promise<unknown>): void {
  handler = work;
}

/** Asks anew for everything that is shown: somebody else has changed some of it. */
export const refreshEverything = (): Promise<unknown> => handler();
