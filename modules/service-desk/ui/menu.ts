import { ClipboardCheck, Timer, TrendingUp } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'service',
    key: 'serviceDesk.tasks',
    label: 'serviceDesk.menu.tasks',
    icon: ClipboardCheck,
    to: '/service-desk/tasks',
    permission: 'ServiceDesk.WorkTasks',
    order: 40,
  },
  {
    area: 'service',
    key: 'serviceDesk.escalations',
    label: 'serviceDesk.escalations.title',
    icon: TrendingUp,
    to: '/service-desk/escalations',
    permission: 'ServiceDesk.Escalations.ViewAll',
    order: 50,
  },
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
