import { onScopeDispose, ref, shallowRef } from 'vue';
import { isAbort, toAppError, type AppError } from '@/api/errors';

export type WorkState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

export interface WorkProgress {
  state: WorkState;
  done?: number;
  total?: number;
  message?: string | null;
}

export const isFinished = (state: WorkState): boolean => state === 'done' || state === 'failed' || state === 'cancelled';

/** Watches long work of the server until it ends. */
export function useProgress<T extends WorkProgress>(
  load: (signal: AbortSignal) => Promise<T>,
  options: { interval?: number; done?: (progress: T) => void } = {},
) {
  const progress = shallowRef<T | null>(null);
  const error = shallowRef<AppError | null>(null);
  const watching = ref(false);
  let abort: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    abort = new AbortController();
    try {
      const latest = await load(abort.signal);
      if (!watching.value) return;
      progress.value = latest;
      error.value = null;
      if (isFinished(latest.state)) {
        stop();
        options.done?.(latest);
        return;
      }
    } catch (failure) {
      if (isAbort(failure)) return;
      error.value = toAppError(failure);
      if (error.value.status >= 400 && error.value.status < 500) return stop();
    }
    if (watching.value) timer = setTimeout(() => void look(), options.interval ?? 1000);
  }

  function start(): void {
    stop();
    progress.value = null;
    error.value = null;
    watching.value = true;
    void look();
  }

  function stop(): void {
    watching.value = false;
    clearTimeout(timer);
    abort?.abort();
  }

  onScopeDispose(stop);
  return { progress, error, watching, start, stop };
}
