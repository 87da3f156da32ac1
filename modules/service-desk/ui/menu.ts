import { ClipboardCheck } from '@lucide/vue';
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
]);
