import { type SetupStep } from '@shell';

/** What this module needs before people can work with it. */
export const setupSteps: SetupStep[] = [
  {
    key: 'ownerRecords.roster',
    level: 'site',
    label: 'ownerRecords.setup.step.roster',
    hint: 'ownerRecords.setup.hint.roster',
    permission: 'OwnerRecords.Imports',
    to: () => '/owner-records/imports',
  },
];
