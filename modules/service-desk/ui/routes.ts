import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/service-desk/limits',
    name: 'serviceDesk.limits',
    component: () => import('./pages/ClockPolicies/ClockPolicyPage.vue'),
    meta: { writes: 'record', title: 'serviceDesk.limits.title', permission: 'ServiceDesk.ClockPolicies' },
  },
]);
