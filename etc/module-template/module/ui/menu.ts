import { ClipboardList } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'service',
    key: '__module_camel__.__cases_camel__',
    label: '__module_camel__.menu',
    icon: ClipboardList,
    to: '/__module__/__cases_kebab__',
    permission: '__Module__.__Things__',
    order: 90,
  },
]);
