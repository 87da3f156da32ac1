import { defineRoutes } from '@shell';

export default defineRoutes([
  { path: '/sites', name: 'sites.sites', component: () => import('./pages/SiteList/SiteList.vue'), meta: { title: 'sites.site.list', permission: 'Sites.Sites' } },
  { path: '/sites/units', name: 'sites.units', component: () => import('./pages/UnitList/UnitList.vue'), meta: { title: 'sites.unit.list', permission: 'Sites.Units' } },
]);
