import { onScopeDispose, getCurrentScope, readonly, ref, type Ref } from 'vue';

const now = ref(Date.now());
let users = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The time in milliseconds, moving every 15 seconds while somebody looks at it; one timer for the whole console. */
export function useNow(): Readonly<Ref<number>> {
  if (getCurrentScope()) {
    users++;
    timer ??= setInterval(() => (now.value = Date.now()), 15_000);
    now.value = Date.now();
    onScopeDispose(() => {
      users--;
      if (users === 0) {
        clearInterval(timer);
        timer = undefined;
      }
    });
  }
  return readonly(now);
}
