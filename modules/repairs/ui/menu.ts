import { HardHat, LayoutDashboard, PhoneIncoming, Wrench } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'desk',
    key: 'repairs.intake',
    label: 'repairs.menu.intake',
    icon: PhoneIncoming,
    to: '/repairs/intake',
    permission: 'Repairs.Orders.Create',
    order: 10,
  },
  {
    area: 'service',
    key: 'repairs.mine',
    label: 'repairs.menu.mine',
    icon: HardHat,
    to: '/repairs/mine',
    permission: 'Repairs.Orders.Execute',
    order: 5,
  },
  {
    area: 'service',
    key: 'repairs.board',
    label: 'repairs.menu.board',
    icon: LayoutDashboard,
    to: '/repairs/board',
    permission: 'Repairs.Orders.ViewAll',
    order: 10,
  },
  {
    area: 'service',
    key: 'repairs.orders',
    label: 'repairs.menu.orders',
    icon: Wrench,
    to: '/repairs/orders',
    permission: 'Repairs.Orders',
    order: 20,
  },
]);
