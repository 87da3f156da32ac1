import type { ListQuery } from '@shell';

/** The server sorts in the two ways that have an index: newest first, or next due first. */
export function toQuery({ sorting, createdTo, ...filters }: ListQuery['params']) {
  return {
    ...filters,
    createdBefore: createdTo,
    order: String(sorting ?? '').startsWith('dueAt') ? ('DueFirst' as const) : ('Newest' as const),
  };
}
