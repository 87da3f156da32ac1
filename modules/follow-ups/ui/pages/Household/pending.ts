import type { HouseholdSubject } from '@shell';
import { followUpsApi } from '../../api';

const most = 20;

/** The callbacks that are due about some units, those first that are due first. The panel and the action ask the same. */
export const pendingCallbacks = (subject: HouseholdSubject) => ({
  queryKey: ['followUps.callbacks', 'household', subject.unitIds],
  queryFn: ({ signal }: { signal?: AbortSignal }) =>
    followUpsApi.list({ unitIds: subject.unitIds, kind: 'Pending', maxResultCount: most }, signal),
  enabled: subject.unitIds.length > 0,
});
