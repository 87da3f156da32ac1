import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { useNow, useSite } from '@shell';
import { followUpsApi } from '../../api';
import type { CallbackRow, CallbackTask } from '../../types';

const lookedThrough = 50;

/** The first of the callbacks by due time that this person may make now: not this one, and not one that was put off. */
export function firstToCall(rows: CallbackRow[], current: string, now: number): CallbackRow | undefined {
  return rows.find((row) => row.id !== current && row.canRecord && !(row.nextAttemptAt && Date.parse(row.nextAttemptAt) > now));
}

/** Where to go on once a callback is done, or nobody was reached. */
export function useNextCallback(task: Ref<CallbackTask | undefined>) {
  const now = useNow();
  const { siteId } = useSite();
  /** Done with for now: it has an outcome, or the next attempt lies ahead. */
  const isDone = computed(
    () => !!task.value && (!!task.value.outcome || (!!task.value.nextAttemptAt && Date.parse(task.value.nextAttemptAt) > now.value)),
  );
  const waiting = useQuery({
    queryKey: ['followUps.callbacks', 'next', siteId],
    queryFn: ({ signal }) => followUpsApi.list({ kind: 'Pending', siteId: siteId.value, maxResultCount: lookedThrough }, signal),
    enabled: isDone,
  });
  const next = computed(() =>
    isDone.value && task.value ? firstToCall(waiting.data.value?.items ?? [], task.value.id, now.value) : undefined,
  );
  return { next };
}
