import { House, Users } from '@lucide/vue';
import { defineShellExtension } from '@shell';
import { ownerRecordsApi } from './api';
import { setupSteps } from './setup-steps';

export default defineShellExtension({
  setupSteps,
  unitBriefParts: [
    {
      key: 'ownerRecords.people',
      permission: 'OwnerRecords.Households',
      order: 10,
      component: () => import('./pages/UnitBrief/UnitPeople.vue'),
    },
  ],
  recordPages: [
    {
      entityType: 'PropertySuite.OwnerRecords.Household',
      permission: 'OwnerRecords.Households',
      to: (id) => `/owner-records/households/${id}`,
    },
    { entityType: 'PropertySuite.Sites.Unit', permission: 'OwnerRecords.Households', to: (id) => `/owner-records/households/${id}` },
    {
      entityType: 'PropertySuite.OwnerRecords.OwnerImport',
      permission: 'OwnerRecords.Imports',
      to: (id) => `/owner-records/imports/${id}`,
    },
  ],
  searchSteps: [
    {
      key: 'ownerRecords.parties',
      label: 'ownerRecords.menu.parties',
      icon: Users,
      permission: 'OwnerRecords.Parties',
      order: 20,
      to: (text) => `/owner-records/parties?filter=${encodeURIComponent(text)}`,
    },
  ],
  searchProviders: [
    {
      key: 'ownerRecords.households',
      label: 'ownerRecords.household.one',
      permission: 'OwnerRecords.Households',
      order: 10,
      search: async (query, { siteId, signal, limit }) =>
        (await ownerRecordsApi.callers({ query, siteId, maxResultCount: limit }, signal)).items.map((household) => ({
          id: household.unitId,
          title: household.unitDisplayName,
          subtitle: household.people.map((person) => [person.name, person.maskedPhones[0]].filter(Boolean).join(' ')).join(' · '),
          meta: household.siteName,
          icon: House,
          to: `/owner-records/households/${household.unitId}`,
        })),
    },
  ],
});
