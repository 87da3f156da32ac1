import { isAppError } from '@shell';

/**
 * Saves under the stamp of what was opened. Signing in gives a user a new stamp without changing anything that is edited: then the save is
 * repeated under the new one. What somebody else has changed stays a conflict.
 */
export async function saveUnlessEdited<T extends { concurrencyStamp: string }, R>(
  opened: T,
  edited: (keyof T)[],
  load: () => Promise<T>,
  save: (stamp: string) => Promise<R>,
): Promise<R> {
  try {
    return await save(opened.concurrencyStamp);
  } catch (error) {
    if (!isAppError(error) || !error.isConflict) throw error;
    const now = await load();
    if (edited.some((field) => JSON.stringify(now[field]) !== JSON.stringify(opened[field]))) throw error;
    return save(now.concurrencyStamp);
  }
}
