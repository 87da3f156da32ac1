import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/repairs/intake',
    name: 'repairs.intake',
    component: () => import('./pages/RepairIntake/RepairIntake.vue'),
    meta: { writes: 'site', title: 'repairs.intake.title', permission: 'Repairs.Orders.Create' },
  },
  {
    path: '/repairs/board',
    name: 'repairs.board',
    component: () => import('./pages/RepairBoard/RepairBoard.vue'),
    meta: { writes: 'nothing', title: 'repairs.board.title', permission: 'Repairs.Orders.ViewAll' },
  },
  {
    path: '/repairs/orders',
    name: 'repairs.orders',
    component: () => import('./pages/RepairOrderList/RepairOrderList.vue'),
    meta: { writes: 'nothing', title: 'repairs.order.list', permission: 'Repairs.Orders' },
  },
  {
    path: '/repairs/orders/:id',
    name: 'repairs.order',
    component: () => import('./pages/RepairOrderDetail/RepairOrderDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'repairs.order.one', permission: 'Repairs.Orders', menu: 'repairs.orders' },
  },
  {
    path: '/repairs/mine',
    name: 'repairs.mine',
    component: () => import('./pages/MyRepairs/MyRepairs.vue'),
    meta: { writes: 'nothing', title: 'repairs.mine.title', permission: 'Repairs.Orders.Execute' },
  },
]);
