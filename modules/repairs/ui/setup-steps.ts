import type { SetupStep } from '@shell';

/** What this module needs before people can work with it. */
export const setupSteps: SetupStep[] = [
  {
    key: 'repairs.firstOrder',
    level: 'site',
    label: 'repairs.setup.step.firstOrder',
    hint: 'repairs.setup.hint.firstOrder',
    permission: 'Repairs.Orders',
    to: () => '/repairs/intake',
  },
];
