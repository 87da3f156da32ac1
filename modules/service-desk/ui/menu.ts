import { ClipboardCheck, Inbox, Timer, TrendingUp } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'work',
    key: 'serviceDesk.myWork',
    label: 'serviceDesk.myWork.title',
    icon: Inbox,
    to: '/my-work',
    permission: 'ServiceDesk.MyWork',
    order: 10,
  },
  {
    area: 'service',
    key: 'serviceDesk.tasks',
    label: 'serviceDesk.menu.tasks',
    icon: ClipboardCheck,
    to: '/service-desk/tasks',
    permission: 'ServiceDesk.WorkTasks',
    order: 40,
    under: 'serviceDesk.myWork',
  },
  {
    area: 'service',
    key: 'serviceDesk.escalations',
    label: 'serviceDesk.escalations.title',
    icon: TrendingUp,
    to: '/service-desk/escalations',
    permission: 'ServiceDesk.Escalations.ViewAll',
    order: 50,
    under: 'serviceDesk.myWork',
  },
  {
    area: 'admin',
    side: 'company',
    key: 'serviceDesk.limits',
    label: 'serviceDesk.limits.title',
    icon: Timer,
    to: '/service-desk/limits',
    permission: 'ServiceDesk.ClockPolicies.UpdateCompany|ServiceDesk.ClockPolicies.UpdateSite',
    order: 18,
  },
]);
