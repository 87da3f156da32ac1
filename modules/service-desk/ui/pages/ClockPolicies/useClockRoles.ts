import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { api, useLanguage } from '@shell';

/** The roles that steps may name, and what people call them. */
export function useClockRoles() {
  const { culture } = useLanguage();
  const query = useQuery({
    queryKey: ['serviceDesk.limits', 'roles', culture],
    queryFn: ({ signal }) => api.get('/api/service-desk/clock-policy/roles', { signal }),
  });
  const roles = computed(() => query.data.value?.items ?? []);
  return { roles, nameOf: (code: string): string => roles.value.find((role) => role.name === code)?.displayName ?? code };
}
