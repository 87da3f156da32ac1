import { useOutboxStore } from './outbox';

/**
 * Takes everything that this console keeps on the device away: what was not sent, of whomever; drafts; choices. For a device that is handed on, lost or
 * ended. Does not sign out.
 */
export async function wipeDevice(): Promise<void> {
  await useOutboxStore().wipe();
  sessionStorage.clear();
  localStorage.clear();
}
