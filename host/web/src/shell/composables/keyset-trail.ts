import { computed, ref } from 'vue';

/**
 * The way back through a list that is paged by key. The server only knows "after this row", so the pages walked through are
 * remembered here; who arrives in the middle by a link can only go back to the first page.
 */
export function useKeysetTrail() {
  const trail = ref<(string | undefined)[]>([]);

  return {
    page: computed(() => trail.value.length + 1),
    /** Remembers the page that is being left. */
    forward: (current: string | undefined): void => void trail.value.push(current),
    /** The page before; the first one when the way is not known. */
    back: (): string | undefined => trail.value.pop(),
    reset: (): void => void (trail.value = []),
  };
}
