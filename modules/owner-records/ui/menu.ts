import { FileUp, Star, Users } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'records',
    key: 'ownerRecords.parties',
    label: 'ownerRecords.menu.parties',
    icon: Users,
    to: '/owner-records/parties',
    permission: 'OwnerRecords.Parties',
    order: 10,
  },
  {
    area: 'records',
    key: 'ownerRecords.keyCustomers',
    label: 'ownerRecords.menu.keyCustomers',
    icon: Star,
    to: '/owner-records/key-customers',
    permission: 'OwnerRecords.KeyCustomers',
    order: 14,
  },
  {
    area: 'records',
    key: 'ownerRecords.imports',
    label: 'ownerRecords.menu.imports',
    icon: FileUp,
    to: '/owner-records/imports',
    permission: 'OwnerRecords.Imports',
    order: 20,
  },
]);
