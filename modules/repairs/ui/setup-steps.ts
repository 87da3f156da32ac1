import { api, type SetupStep } from '@shell';

const any = async (list: Promise<{ items: unknown[] }>): Promise<boolean> => (await list).items.length > 0;

/** What this module needs before people can work with it. */
export const setupSteps: SetupStep[] = [
  {
    key: 'repairs.firstOrder',
    level: 'site',
    label: 'repairs.setup.step.firstOrder',
    hint: 'repairs.setup.hint.firstOrder',
    permission: 'Repairs.Orders',
    order: 50,
    to: () => '/repairs/intake',
    isDone: (siteId) => any(api.get('/api/repairs/repair-order', { query: { siteId, maxResultCount: 1 } })),
  },
];
