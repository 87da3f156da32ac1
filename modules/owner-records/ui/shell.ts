import { House } from '@lucide/vue';
import { defineShellExtension, request } from '@shell';
import type { CallerHousehold } from './callers';

export default defineShellExtension({
  searchProviders: [
    {
      key: 'ownerRecords.households',
      label: 'ownerRecords.household.one',
      permission: 'OwnerRecords.Households',
      order: 10,
      search: async (query, { siteId, signal, limit }) =>
        (await request<{ items: CallerHousehold[] }>('GET', '/api/owner-records/caller', { query: { query, siteId, maxResultCount: limit }, signal })).items
          .map((household) => ({
            id: household.unitId,
            title: household.unitDisplayName,
            subtitle: household.people.map((person) => [person.name, person.maskedPhones[0]].filter(Boolean).join(' ')).join('、'),
            meta: household.siteName,
            icon: House,
            to: `/owner-records/households/${household.unitId}`,
          })),
    },
  ],
});
