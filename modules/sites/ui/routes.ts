import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/sites',
    name: 'sites.sites',
    component: () => import('./pages/SiteList/SiteList.vue'),
    meta: { writes: 'company', title: 'sites.site.list', permission: 'Sites.Sites' },
  },
  {
    path: '/sites/setup',
    name: 'sites.setup',
    component: () => import('./pages/Setup/SetupPage.vue'),
    meta: { writes: 'site', title: 'sites.setup.title', permission: 'Sites.Sites' },
  },
  {
    path: '/sites/calendar',
    name: 'sites.calendar',
    component: () => import('./pages/Calendar/CalendarPage.vue'),
    meta: { writes: 'site', title: 'sites.calendar.title', permission: 'Sites.Sites', menu: 'sites.sites' },
  },
  {
    path: '/sites/plans',
    name: 'sites.plans',
    component: () => import('./pages/Plans/PlanList.vue'),
    meta: { writes: 'site', title: 'sites.plan.title', permission: 'Sites.Plans', menu: 'sites.sites' },
  },
  {
    path: '/sites/plans/:id',
    name: 'sites.plan',
    component: () => import('./pages/Plans/PlanDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'sites.plan.one', permission: 'Sites.Plans', menu: 'sites.sites' },
  },
  {
    path: '/sites/regions',
    name: 'sites.regions',
    component: () => import('./pages/Regions/RegionPage.vue'),
    meta: { writes: 'company', title: 'sites.region.title', permission: 'Sites.Regions' },
  },
  {
    path: '/sites/zones',
    name: 'sites.zones',
    component: () => import('./pages/ZoneList/ZoneList.vue'),
    meta: { writes: 'site', title: 'sites.zone.title', permission: 'Sites.Buildings' },
  },
  {
    path: '/sites/duties',
    name: 'sites.duties',
    component: () => import('./pages/Duties/DutyPage.vue'),
    meta: { writes: 'site', title: 'sites.duty.title', permission: 'Sites.DutyShifts' },
  },
  {
    path: '/sites/responsibilities',
    name: 'sites.responsibilities',
    component: () => import('./pages/ResponsibilityList/ResponsibilityList.vue'),
    meta: { writes: 'site', title: 'sites.responsibility.title', permission: 'Sites.Responsibilities', menu: 'sites.duties' },
  },
  {
    path: '/sites/board',
    name: 'sites.board',
    component: () => import('./pages/UnitBoard/UnitBoardPage.vue'),
    meta: { writes: 'site', title: 'sites.board.title', permission: 'Sites.Units' },
  },
  {
    path: '/sites/buildings',
    name: 'sites.buildings',
    component: () => import('./pages/BuildingList/BuildingList.vue'),
    meta: { writes: 'site', title: 'sites.building.list', permission: 'Sites.Buildings' },
  },
  {
    path: '/sites/buildings/:id',
    name: 'sites.building',
    component: () => import('./pages/BuildingDetail/BuildingDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'sites.building.one', permission: 'Sites.Buildings', menu: 'sites.buildings' },
  },
  {
    path: '/sites/units',
    name: 'sites.units',
    component: () => import('./pages/UnitList/UnitList.vue'),
    meta: { writes: 'record', title: 'sites.unit.list', permission: 'Sites.Units' },
  },
  {
    path: '/admin/dictionaries',
    name: 'sites.dictionaries',
    component: () => import('./pages/Dictionaries/DictionaryPage.vue'),
    meta: { writes: 'company', title: 'sites.dictionary.title', permission: 'Sites.Dictionaries' },
  },
]);
