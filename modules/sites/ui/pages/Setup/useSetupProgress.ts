import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { api } from '@shell';

/** How far some sites are, from one request for those that are shown. */
export function useSetupProgress(siteIds: Ref<string[]>) {
  const query = useQuery({
    queryKey: computed(() => ['sites.setup', 'progress', siteIds.value]),
    queryFn: ({ signal }) => api.get('/api/sites/site-setup', { query: { siteIds: siteIds.value }, signal }),
    enabled: () => siteIds.value.length > 0,
    placeholderData: (before) => before,
  });
  const byId = computed(
    () => new Map((query.data.value?.items ?? []).map((site) => [site.siteId, { done: site.doneCount, total: site.steps.length }])),
  );
  return { get: (siteId: string) => byId.value.get(siteId) };
}
