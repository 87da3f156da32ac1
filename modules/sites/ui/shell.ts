import { Building2 } from '@lucide/vue';
import { api, defineShellExtension, translate } from '@shell';
import { setupSteps } from './setup-steps';
import { unitBoardActions } from './unit-board-actions';

export default defineShellExtension({
  setupSteps,
  unitBoardActions,
  householdPanels: [
    {
      key: 'sites.unit',
      column: 'side',
      order: 50,
      permission: 'Sites.Units',
      pages: ['household'],
      component: () => import('./pages/Household/UnitPanel.vue'),
    },
  ],
  unitBriefParts: [
    { key: 'sites.plans', permission: 'Sites.Units', order: 90, component: () => import('./pages/Household/UnitPlans.vue') },
  ],
  unitBoardLists: [
    { layer: 'sites.occupancy', to: (entry, buildingId) => `/sites/units?buildingId=${buildingId}&occupancy=${entry}` },
    { layer: 'sites.kind', to: (entry, buildingId) => `/sites/units?buildingId=${buildingId}&kind=${entry}` },
  ],
  recordPages: [
    { entityType: 'PropertySuite.Sites.Site', permission: 'Sites.Sites', to: (id) => `/sites?open=${id}` },
    { entityType: 'PropertySuite.Sites.Building', permission: 'Sites.Buildings', to: (id) => `/sites/buildings/${id}` },
  ],
  searchProviders: [
    {
      key: 'sites.sites',
      label: 'sites.menu.sites',
      permission: 'Sites.Sites',
      order: 40,
      search: async (filter, { signal, limit }) =>
        (await api.get('/api/sites/site', { query: { filter, maxResultCount: limit }, signal })).items.map((site) => ({
          id: site.id,
          title: site.name,
          subtitle: [site.code, site.address].filter(Boolean).join(' · '),
          status: {
            label: translate(site.isActive ? 'sites.site.active' : 'sites.site.inactive'),
            tone: site.isActive ? 'success' : 'neutral',
          },
          icon: Building2,
          to: `/sites?open=${site.id}`,
        })),
    },
  ],
  siteSource: async () => (await api.get('/api/sites/site/mine')).items,
});
