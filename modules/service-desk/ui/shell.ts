import { ClipboardCheck } from '@lucide/vue';
import { defineShellExtension, enumWord } from '@shell';
import { workTasksApi } from './api';
import { taskTones } from './options';
import { taskItems } from './work-items';

export default defineShellExtension({
  workItems: [taskItems],
  homeCards: [
    {
      key: 'serviceDesk.myWork',
      column: 'main',
      order: 1,
      permission: 'ServiceDesk.MyWork',
      component: () => import('./pages/Home/MyWorkToday.vue'),
    },
  ],
  topBarParts: [
    { key: 'serviceDesk.myWork', order: 10, permission: 'ServiceDesk.MyWork', component: () => import('./components/MyWorkBadge.vue') },
  ],
  recordPages: [
    { entityType: 'PropertySuite.ServiceDesk.WorkTask', permission: 'ServiceDesk.WorkTasks', to: (id) => `/service-desk/tasks/${id}` },
  ],
  searchProviders: [
    {
      key: 'serviceDesk.tasks',
      label: 'serviceDesk.menu.tasks',
      permission: 'ServiceDesk.WorkTasks',
      order: 40,
      search: async (text, { siteId, signal, limit }) =>
        (await workTasksApi.list({ text, siteId, maxResultCount: limit }, signal)).items.map((task) => ({
          id: task.id,
          title: task.number,
          subtitle: task.title,
          meta: task.assigneeName ?? task.departmentName ?? '',
          siteId: task.siteId,
          status: { label: enumWord('WorkTaskState', task.state), tone: task.isOverdue ? 'danger' : taskTones[task.state] },
          icon: ClipboardCheck,
          to: `/service-desk/tasks/${task.id}`,
        })),
    },
  ],
});
