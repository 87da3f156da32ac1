import { PhoneIncoming, Wrench } from '@lucide/vue';
import { defineShellExtension, enumWord, translate } from '@shell';
import { repairsApi } from './api';
import { stepKind } from './field-work';
import { stateTones } from './options';
import { setupSteps } from './setup-steps';
import { repairItems } from './work-items';

export default defineShellExtension({
  workItems: [repairItems],
  setupSteps,
  searchProviders: [
    {
      key: 'repairs.orders',
      label: 'repairs.menu.orders',
      permission: 'Repairs.Orders',
      order: 20,
      search: async (text, { siteId, signal, limit }) =>
        (await repairsApi.list({ text, siteId, maxResultCount: limit }, signal)).items.map((order) => ({
          id: order.id,
          title: order.number,
          subtitle: order.description,
          meta: order.location,
          siteId: order.siteId,
          status: {
            label: enumWord('RepairState', order.state),
            tone: order.isOverdue ? 'danger' : stateTones[order.state as keyof typeof stateTones],
          },
          icon: Wrench,
          to: `/repairs/orders/${order.id}`,
        })),
    },
  ],
  searchSteps: [
    {
      key: 'repairs.intake',
      label: 'repairs.menu.intake',
      icon: PhoneIncoming,
      permission: 'Repairs.Orders.Create',
      order: 10,
      to: () => '/repairs/intake',
    },
  ],
  outbox: [stepKind],
  unitBoardLists: [
    {
      layer: 'repairs.open',
      to: (entry, buildingId) => `/repairs/orders?buildingId=${buildingId}&openOnly=true${entry === 'late' ? '&overdueOnly=true' : ''}`,
    },
  ],
  unitBriefParts: [
    { key: 'repairs.open', permission: 'Repairs.Orders.ViewAll', order: 20, component: () => import('./pages/UnitBrief/OpenRepairs.vue') },
  ],
  recordPages: [{ entityType: 'PropertySuite.Repairs.RepairOrder', permission: 'Repairs.Orders', to: (id) => `/repairs/orders/${id}` }],
  householdPanels: [
    {
      key: 'repairs.household',
      column: 'main',
      order: 20,
      permission: 'Repairs.Orders',
      component: () => import('./pages/Household/HouseholdRepairs.vue'),
    },
  ],
  householdActions: [
    {
      key: 'repairs.intake',
      label: 'repairs.household.register',
      icon: Wrench,
      order: 10,
      permission: 'Repairs.Orders.Create',
      pages: ['household'],
      primary: true,
      shortcut: 'n',
      to: ({ unitId, partyId }) => `/repairs/intake?${new URLSearchParams({ unit: unitId!, ...(partyId && { caller: partyId }) })}`,
    },
  ],
  homeFigures: [
    {
      key: 'repairs',
      order: 10,
      permission: 'Repairs.Orders.ViewAll',
      load: async ({ siteId, signal }) => ({ ...(await repairsApi.figures(siteId, signal)) }),
      figures: [
        { key: 'lateCount', label: 'repairs.home.late', to: '/repairs/orders?overdueOnly=true', tone: 'danger' },
        {
          key: 'dueSoonCount',
          label: 'repairs.home.dueSoon',
          to: '/repairs/orders?dueSoonOnly=true',
          tone: 'warning',
          hint: ({ dueSoonUnassignedCount: count }) => (count ? translate('repairs.home.ofTheseNobodys', { count }) : undefined),
        },
        {
          key: 'unassignedCount',
          label: 'repairs.home.unassigned',
          to: '/repairs/orders?states=Received&states=Rework',
          tone: 'warning',
          hint: ({ unassignedLateCount: count }) => (count ? translate('repairs.home.ofTheseLate', { count }) : undefined),
        },
      ],
    },
  ],
  homeCards: [
    {
      key: 'repairs.mine',
      column: 'main',
      order: 5,
      permission: 'Repairs.Orders.Execute',
      component: () => import('./pages/Home/MyRepairsToday.vue'),
    },
    {
      key: 'repairs.appointments',
      column: 'side',
      order: 10,
      permission: 'Repairs.Orders.ViewAll|Repairs.Orders.Execute',
      component: () => import('./pages/Home/AppointmentsToday.vue'),
    },
    {
      key: 'repairs.load',
      column: 'side',
      order: 20,
      permission: 'Repairs.Orders.Dispatch',
      component: () => import('./pages/Home/PeopleToday.vue'),
    },
    {
      key: 'repairs.week',
      column: 'main',
      order: 40,
      permission: 'Repairs.Orders.ViewAll',
      component: () => import('./pages/Home/RepairWeek.vue'),
    },
  ],
});
