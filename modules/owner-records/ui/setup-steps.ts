import { api, type SetupStep } from '@shell';

const any = async (list: Promise<{ items: unknown[] }>): Promise<boolean> => (await list).items.length > 0;

/** What this module needs before people can work with it. */
export const setupSteps: SetupStep[] = [
  {
    key: 'ownerRecords.owners',
    level: 'company',
    label: 'ownerRecords.setup.step.owners',
    hint: 'ownerRecords.setup.hint.owners',
    permission: 'OwnerRecords.Imports',
    order: 60,
    to: () => '/owner-records/imports',
    isDone: () => any(api.get('/api/owner-records/owner-import', { query: { maxResultCount: 1 } })),
  },
  {
    key: 'ownerRecords.roster',
    level: 'site',
    label: 'ownerRecords.setup.step.roster',
    hint: 'ownerRecords.setup.hint.roster',
    permission: 'OwnerRecords.Imports',
    to: () => '/owner-records/imports',
  },
];
