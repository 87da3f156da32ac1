import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, useSite } from '@shell';

/** The buildings of the chosen site as choices of a filter; none while all sites are looked at. */
export function useBuildingOptions() {
  const { siteId } = useSite();
  const buildings = useQuery({
    queryKey: ['sites.board.buildings', siteId],
    queryFn: ({ signal }) => api.get('/api/sites/unit-board/buildings', { query: { siteId: siteId.value }, signal }),
    enabled: () => !!siteId.value,
  });
  return computed(() => (siteId.value ? (buildings.data.value?.items ?? []) : []).map(({ id, name }) => ({ value: id, label: name })));
}
