import { defineShellExtension } from '@shell';

export default defineShellExtension({
  homeCards: [
    { key: 'followUps.today', order: 30, span: 2, permission: 'FollowUps.Callbacks', component: () => import('./pages/Home/CallbacksToday.vue') },
  ],
});
