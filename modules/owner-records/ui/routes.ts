import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/owner-records/parties',
    name: 'ownerRecords.parties',
    component: () => import('./pages/PartyList/PartyList.vue'),
    meta: { writes: 'nothing', title: 'ownerRecords.party.list', permission: 'OwnerRecords.Parties' },
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
