import { defineShellExtension } from '@shell';

export default defineShellExtension({
  recordPages: [
    { entityType: 'PropertySuite.FollowUps.CallbackTask', permission: 'FollowUps.Callbacks', to: (id) => `/follow-ups/callbacks/${id}` },
  ],
  homeCards: [
    {
      key: 'followUps.today',
      order: 30,
      span: 2,
      permission: 'FollowUps.Callbacks',
      component: () => import('./pages/Home/CallbacksToday.vue'),
    },
  ],
});
