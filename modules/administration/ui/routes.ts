import { defineRoutes } from '@shell';

export default defineRoutes([
  { path: '/admin/settings', name: 'administration.settings', component: () => import('./pages/Settings/SettingsPage.vue'), meta: { title: 'administration.settings.title', permission: 'Administration.Settings|Sites.Sites.ManageSettings' } },
  { path: '/admin/jobs', name: 'administration.jobs', component: () => import('./pages/Jobs/JobsPage.vue'), meta: { title: 'administration.jobs.title', permission: 'Administration.Jobs' } },
  { path: '/admin/api-clients', name: 'administration.apiClients', component: () => import('./pages/ApiClients/ApiClientList.vue'), meta: { title: 'administration.apiClients.title', permission: 'Administration.ApiClients' } },
  { path: '/admin/api-clients/:id', name: 'administration.apiClient', component: () => import('./pages/ApiClients/ApiClientPage.vue'), props: true, meta: { title: 'administration.apiClients.one', permission: 'Administration.ApiClients', menu: 'administration.apiClients' } },
]);
