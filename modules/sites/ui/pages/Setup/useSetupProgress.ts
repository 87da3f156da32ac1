import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api } from '@shell';

/** How far each site of this person is, from one request for all of them. */
export function useSetupProgress() {
  const query = useQuery({ queryKey: ['sites.setup', 'progress'], queryFn: ({ signal }) => api.get('/api/sites/site-setup', { signal }) });
  const byId = computed(
    () => new Map((query.data.value?.items ?? []).map((site) => [site.siteId, { done: site.doneCount, total: site.steps.length }])),
  );
  return { get: (siteId: string) => byId.value.get(siteId) };
}
