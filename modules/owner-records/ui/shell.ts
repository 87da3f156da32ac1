import { House, UserRound, Users } from '@lucide/vue';
import { defineShellExtension, translate } from '@shell';
import { ownerRecordsApi } from './api';
import type { CallerHousehold } from './callers';
import { setupSteps } from './setup-steps';

/** The household, with whoever was searched for as the caller. */
function addressOf(household: CallerHousehold): string {
  const matches = household.people.filter((person) => person.isMatch);
  const caller = matches.length === 1 ? `?caller=${matches[0]!.partyId}` : '';
  return `/owner-records/households/${household.unitId}${caller}`;
}

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
    { entityType: 'PropertySuite.OwnerRecords.Party', permission: 'OwnerRecords.Parties', to: (id) => `/owner-records/parties/${id}` },
    {
      entityType: 'PropertySuite.OwnerRecords.CommitteeTerm',
      permission: 'OwnerRecords.Committees',
      to: (id) => `/owner-records/committees/${id}`,
    },
    { entityType: 'PropertySuite.Sites.Unit', permission: 'OwnerRecords.Households', to: (id) => `/owner-records/households/${id}` },
    {
      entityType: 'PropertySuite.OwnerRecords.OwnerImport',
      permission: 'OwnerRecords.Imports',
      to: (id) => `/owner-records/imports/${id}`,
    },
  ],
  householdPanels: [
    {
      key: 'ownerRecords.timeline',
      column: 'main',
      order: 50,
      permission: 'OwnerRecords.Households',
      pages: ['household'],
      component: () => import('./pages/Household/HouseholdTimeline.vue'),
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
          to: addressOf(household),
          status: household.people.some((person) => person.isMatch && person.isKeyCustomer)
            ? { label: translate('ownerRecords.keyCustomer.mark'), tone: 'warning' }
            : undefined,
        })),
    },
    {
      key: 'ownerRecords.parties',
      label: 'ownerRecords.menu.parties',
      permission: 'OwnerRecords.Parties',
      order: 15,
      search: async (filter, { siteId, signal, limit }) =>
        (await ownerRecordsApi.parties({ filter, siteId, maxResultCount: limit }, signal)).items.map((party) => ({
          id: party.id,
          title: party.name,
          subtitle: party.phones[0]?.number,
          meta: party.units.map((unit) => unit.unitDisplayName).join(' '),
          siteId: party.siteId,
          status: party.isKeyCustomer ? { label: translate('ownerRecords.keyCustomer.mark'), tone: 'warning' } : undefined,
          icon: UserRound,
          to: `/owner-records/parties/${party.id}`,
        })),
    },
  ],
});
