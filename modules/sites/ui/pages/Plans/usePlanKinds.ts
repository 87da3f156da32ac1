import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api } from '@shell';

/** The kinds of work that can be planned. */
export function usePlanKinds() {
  const query = useQuery({
    queryKey: ['sites.planKinds'],
    queryFn: ({ signal }) => api.get('/api/sites/plan/kinds', { signal }),
    staleTime: Infinity,
  });
  const kinds = computed(() => query.data.value?.items ?? []);
  return { kinds, parametersOf: (kind: string) => kinds.value.find((one) => one.key === kind)?.parameters ?? [] };
}
