import { Cable, ListChecks, SlidersHorizontal } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  { area: 'admin', key: 'administration.settings', label: 'administration.settings.title', icon: SlidersHorizontal, to: '/admin/settings', permission: 'Administration.Settings|Sites.Sites.ManageSettings', order: 50 },
  { area: 'admin', key: 'administration.jobs', label: 'administration.jobs.title', icon: ListChecks, to: '/admin/jobs', permission: 'Administration.Jobs', order: 80 },
  { area: 'admin', key: 'administration.apiClients', label: 'administration.apiClients.title', icon: Cable, to: '/admin/api-clients', permission: 'Administration.ApiClients', order: 90 },
]);
