import { House } from '@lucide/vue';
import { defineShellExtension } from '@shell';
import { ownerRecordsApi } from './api';

export default defineShellExtension({
  searchProviders: [
    {
      key: 'ownerRecords.households',
      label: 'ownerRecords.household.one',
      permission: 'OwnerRecords.Households',
      order: 10,
      search: async (query, { siteId, signal, limit }) =>
        (await ownerRecordsApi.callers({ query, siteId, maxResultCount: limit }, signal)).items
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
