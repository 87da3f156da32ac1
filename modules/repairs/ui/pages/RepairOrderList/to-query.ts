import type { ListQuery } from '@shell';

/** The server sorts in the two ways that have an index: newest first, or next due first. */
export function toQuery({ sorting, createdTo, appointmentTo, finishedTo, ...filters }: ListQuery['params']) {
  return {
    ...filters,
    createdBefore: createdTo,
    appointmentBefore: appointmentTo,
    finishedBefore: finishedTo,
    order: String(sorting ?? '').startsWith('dueAt') ? ('DueFirst' as const) : ('Newest' as const),
  };
}
