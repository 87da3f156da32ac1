import { useQuery } from '@tanstack/vue-query';
import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { api, type Option } from '@shell';

/** The zones of a site as choices; none while no site is meant. */
export function useZoneChoices(siteId: MaybeRefOrGetter<string | undefined>) {
  const query = useQuery({
    queryKey: ['sites.zones', 'choices', () => toValue(siteId)],
    queryFn: ({ signal }) => api.get('/api/sites/zone', { query: { siteId: toValue(siteId), maxResultCount: 200 }, signal }),
    enabled: () => !!toValue(siteId),
  });
  return computed<Option[]>(() =>
    toValue(siteId) ? (query.data.value?.items ?? []).map((zone) => ({ value: zone.id, label: zone.name })) : [],
  );
}

/** The buildings of a site as choices; none while no site is meant. */
export function useBuildingChoices(siteId: MaybeRefOrGetter<string | undefined>) {
  const query = useQuery({
    queryKey: ['sites.buildings', 'choices', () => toValue(siteId)],
    queryFn: ({ signal }) => api.get('/api/sites/building', { query: { siteId: toValue(siteId), maxResultCount: 500 }, signal }),
    enabled: () => !!toValue(siteId),
  });
  return computed<Option[]>(() =>
    toValue(siteId) ? (query.data.value?.items ?? []).map((building) => ({ value: building.id, label: building.name })) : [],
  );
}
