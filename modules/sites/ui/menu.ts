import { BookType, Building, Building2, DoorOpen, ListTodo } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'records',
    key: 'sites.buildings',
    label: 'sites.menu.buildings',
    icon: Building,
    to: '/sites/buildings',
    permission: 'Sites.Buildings',
    order: 25,
  },
  {
    area: 'records',
    key: 'sites.units',
    label: 'sites.menu.units',
    icon: DoorOpen,
    to: '/sites/units',
    permission: 'Sites.Units',
    order: 30,
  },
  {
    area: 'admin',
    side: 'company',
    key: 'sites.setup',
    label: 'sites.setup.title',
    icon: ListTodo,
    to: '/sites/setup',
    permission: 'Sites.Sites.Update',
    order: 5,
  },
  {
    area: 'admin',
    side: 'company',
    key: 'sites.sites',
    label: 'sites.menu.sites',
    icon: Building2,
    to: '/sites',
    permission: 'Sites.Sites',
    order: 10,
  },
  {
    area: 'admin',
    side: 'company',
    key: 'sites.dictionaries',
    label: 'sites.dictionary.title',
    icon: BookType,
    to: '/admin/dictionaries',
    permission: 'Sites.Dictionaries',
    order: 60,
  },
]);
