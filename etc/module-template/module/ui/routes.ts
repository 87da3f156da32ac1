import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/__module__/__cases_kebab__',
    name: '__module_camel__.__cases_camel__',
    component: () => import('./pages/__Case__List/__Case__List.vue'),
    meta: { writes: 'site', title: '__module_camel__.list.title', permission: '__Module__.__Things__' },
  },
  {
    path: '/__module__/__cases_kebab__/:id',
    name: '__module_camel__.__case_camel__',
    component: () => import('./pages/__Case__Detail/__Case__Detail.vue'),
    props: true,
    meta: { writes: 'record', title: '__module_camel__.one', permission: '__Module__.__Things__', menu: '__module_camel__.__cases_camel__' },
  },
]);
