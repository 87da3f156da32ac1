import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/follow-ups/callbacks',
    name: 'followUps.callbacks',
    component: () => import('./pages/CallbackList/CallbackList.vue'),
    meta: { writes: 'record', title: 'followUps.callback.list', permission: 'FollowUps.Callbacks' },
  },
  {
    path: '/follow-ups/callbacks/:id',
    name: 'followUps.callback',
    component: () => import('./pages/CallbackDetail/CallbackDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'followUps.callback.one', permission: 'FollowUps.Callbacks', menu: 'followUps.callbacks' },
  },
]);
