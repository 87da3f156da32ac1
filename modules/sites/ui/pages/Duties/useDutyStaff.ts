import type { Ref } from 'vue';
import { api } from '@shell';

/** Who works in a site and can be put on duty. */
export const useDutyStaff = (siteId: () => string, open: Ref<boolean>) => ({
  queryKey: ['sites.duties', 'staff', siteId],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get('/api/sites/duty-shift/staff/{siteId}', { path: { siteId: siteId() }, signal }),
  enabled: open,
});
