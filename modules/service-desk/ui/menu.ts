import { Timer } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'admin',
    side: 'company',
    key: 'serviceDesk.limits',
    label: 'serviceDesk.limits.title',
    icon: Timer,
    to: '/service-desk/limits',
    permission: 'ServiceDesk.ClockPolicies.UpdateCompany',
    order: 18,
  },
]);
