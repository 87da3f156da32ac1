import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api } from '@shell';

/** The skills of technicians, as the company words them. */
export function useSkills() {
  const query = useQuery({
    queryKey: ['sites.dictionaries', 'skill', 'choices'],
    queryFn: ({ signal }) => api.get('/api/sites/dictionary/{id}/items', { path: { id: 'skill' }, signal }),
    staleTime: 60_000,
  });
  const items = computed(() => query.data.value?.items ?? []);
  const wordOf = (value: string): string => items.value.find((item) => item.value === value)?.text ?? value;
  return { items, wordOf };
}
