import { keepPreviousData } from '@tanstack/vue-query';
import type { Ref } from 'vue';
import type { ApiQuery } from '@shell';
import { myWorkApi } from '../../api';

/**
 * My work changes by what others do: it is asked for anew each minute while somebody looks, and when they come back to the window. In between every page has what was
 * asked for last, however many are opened; what the person does makes it stale at once (`myWorkKeys`).
 */
export const refreshed = { refetchInterval: 60_000, refetchOnWindowFocus: true, staleTime: 30_000 } as const;

/** Everything that shows some of it; the figures of the home page count the same records. */
export const myWorkKeys = [
  ['serviceDesk.myWork'],
  ['serviceDesk.myWorkCounts'],
  ['serviceDesk.myWorkRecord'],
  ['serviceDesk.dayCheck'],
  ['shell.homeFigures'],
];

export const pageSize = 50;

/** How much waits. The top bar and the page ask for the same, so that it is asked for once. */
export const workCounts = (query: Ref<ApiQuery<'/api/service-desk/my-work/counts'>>) => ({
  queryKey: ['serviceDesk.myWorkCounts', query],
  queryFn: ({ signal }: { signal: AbortSignal }) => myWorkApi.counts(query.value, signal),
  ...refreshed,
});

/** What waits, page after page. */
export const workPages = (query: Ref<ApiQuery<'/api/service-desk/my-work'>>) => ({
  queryKey: ['serviceDesk.myWork', query],
  queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
    myWorkApi.list({ ...query.value, cursor: pageParam, maxResultCount: pageSize }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { nextCursor?: string | null }) => page.nextCursor ?? undefined,
  placeholderData: keepPreviousData,
  ...refreshed,
});
