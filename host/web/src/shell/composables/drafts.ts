const prefix = 'ps.draft';

const storageKey = (userId: string, key: string): string => `${prefix}.${userId}.${key}`;

/** Input that has not been saved yet: per user, until the browser window closes. A full storage costs the draft, not the page. */
export const drafts = {
  read<T>(userId: string, key: string): T | undefined {
    try {
      const text = sessionStorage.getItem(storageKey(userId, key));
      return text ? (JSON.parse(text) as T) : undefined;
    } catch {
      return undefined;
    }
  },

  write(userId: string, key: string, value: unknown): void {
    try {
      sessionStorage.setItem(storageKey(userId, key), JSON.stringify(value));
    } catch {
      sessionStorage.removeItem(storageKey(userId, key));
    }
  },

  drop(userId: string, key: string): void {
    sessionStorage.removeItem(storageKey(userId, key));
  },
};
