import { defineRoutes } from '@shell';

export default defineRoutes([
  // links for people without an account; the token stands behind the #, which no browser sends
  {
    path: '/l',
    name: 'serviceDesk.linkPage',
    component: () => import('./pages/LinkPage/LinkPage.vue'),
    meta: { title: 'serviceDesk.link.pageTitle', anonymous: true, writes: 'record' },
  },
]);
