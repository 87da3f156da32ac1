import { Wrench } from '@lucide/vue';
import { defineShellExtension } from '@shell';
import { repairsApi } from './api';
import { stepKind } from './field-work';
import { setupSteps } from './setup-steps';

export default defineShellExtension({
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
          icon: Wrench,
          to: `/repairs/orders/${order.id}`,
        })),
    },
  ],
  outbox: [stepKind],
  recordPages: [{ entityType: 'PropertySuite.Repairs.RepairOrder', permission: 'Repairs.Orders', to: (id) => `/repairs/orders/${id}` }],
  homeCards: [
    {
      key: 'repairs.today',
      order: 10,
      span: 2,
      permission: 'Repairs.Orders.ViewAll',
      component: () => import('./pages/Home/RepairsToday.vue'),
    },
    {
      key: 'repairs.mine',
      order: 20,
      span: 2,
      permission: 'Repairs.Orders.Execute',
      component: () => import('./pages/Home/MyRepairsToday.vue'),
    },
  ],
});
