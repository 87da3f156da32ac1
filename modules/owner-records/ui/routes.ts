import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/owner-records/parties',
    name: 'ownerRecords.parties',
    component: () => import('./pages/PartyList/PartyList.vue'),
    meta: { writes: 'nothing', title: 'ownerRecords.party.list', permission: 'OwnerRecords.Parties' },
  },
  {
    path: '/owner-records/parties/:id',
    name: 'ownerRecords.party',
    component: () => import('./pages/PartyDetail/PartyDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'ownerRecords.party.one', permission: 'OwnerRecords.Parties', menu: 'ownerRecords.parties' },
  },
  {
    path: '/owner-records/key-customers',
    name: 'ownerRecords.keyCustomers',
    component: () => import('./pages/KeyCustomerList/KeyCustomerList.vue'),
    meta: { writes: 'record', title: 'ownerRecords.keyCustomer.list', permission: 'OwnerRecords.KeyCustomers' },
  },
  {
    path: '/owner-records/committees',
    name: 'ownerRecords.committees',
    component: () => import('./pages/CommitteeTermList/CommitteeTermList.vue'),
    meta: { writes: 'site', title: 'ownerRecords.committee.list', permission: 'OwnerRecords.Committees' },
  },
  {
    path: '/owner-records/committees/:id',
    name: 'ownerRecords.committee',
    component: () => import('./pages/CommitteeTermDetail/CommitteeTermDetail.vue'),
    props: true,
    meta: {
      writes: 'record',
      title: 'ownerRecords.committee.one',
      permission: 'OwnerRecords.Committees',
      menu: 'ownerRecords.committees',
    },
  },
  {
    path: '/owner-records/households/:id',
    name: 'ownerRecords.household',
    component: () => import('./pages/HouseholdDetail/HouseholdDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'ownerRecords.household.one', permission: 'OwnerRecords.Households', menu: 'ownerRecords.parties' },
  },
  {
    path: '/owner-records/imports',
    name: 'ownerRecords.imports',
    component: () => import('./pages/OwnerImportList/OwnerImportList.vue'),
    meta: { writes: 'site', title: 'ownerRecords.import.list', permission: 'OwnerRecords.Imports' },
  },
  {
    path: '/owner-records/imports/:id',
    name: 'ownerRecords.import',
    component: () => import('./pages/OwnerImportDetail/OwnerImportDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'ownerRecords.import.one', permission: 'OwnerRecords.Imports', menu: 'ownerRecords.imports' },
  },
]);
