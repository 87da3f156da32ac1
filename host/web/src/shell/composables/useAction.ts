import { type QueryKey, useQueryClient } from '@tanstack/vue-query';
import { ref } from 'vue';
import { notifySuccess, showError } from './feedback';

export interface ActionOptions {
  /** Said when it worked. */
  success?: string;
  /** Queries that show something else now. */
  invalidate?: QueryKey[];
  /** What is loaded anew besides the queries, when somebody else was faster (409). */
  reload?: () => unknown;
}

/** Runs commands of a page: pending state, success note, refreshed queries, errors in words. */
export function useAction() {
  const queryClient = useQueryClient();
  const pending = ref(false);

  async function run<T>(work: () => Promise<T>, options: ActionOptions = {}): Promise<T | undefined> {
    pending.value = true;
    try {
      const result = await work();
      if (options.success) notifySuccess(options.success);
      await refresh(options);
      return result;
    } catch (error) {
      await showError(error, { reload: options.reload });
      return undefined;
    } finally {
      pending.value = false;
    }
  }

  const refresh = (options: ActionOptions): Promise<unknown> =>
    Promise.all((options.invalidate ?? []).map((queryKey) => queryClient.invalidateQueries({ queryKey })));

  return { run, pending };
}
