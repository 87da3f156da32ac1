import type { Schemas } from '@shell';
import type { CallbackTask } from './types';

/** The other callbacks that were chosen, each as it was shown. */
export function alsoOf(task: CallbackTask, chosen: string[]): Schemas['AlsoCallbackTaskDto'][] {
  return (task.othersOfSamePhone ?? [])
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, concurrencyStamp }) => ({ id, concurrencyStamp }));
}
