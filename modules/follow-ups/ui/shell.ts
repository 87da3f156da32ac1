import { PhoneCall } from '@lucide/vue';
import { defineShellExtension, enumWord } from '@shell';
import { followUpsApi } from './api';
import { outcomeTones } from './options';

export default defineShellExtension({
  recordPages: [
    { entityType: 'PropertySuite.FollowUps.CallbackTask', permission: 'FollowUps.Callbacks', to: (id) => `/follow-ups/callbacks/${id}` },
  ],
  searchProviders: [
    {
      key: 'followUps.callbacks',
      label: 'followUps.menu.callbacks',
      permission: 'FollowUps.Callbacks',
      order: 30,
      search: async (text, { siteId, signal, limit }) =>
        (await followUpsApi.list({ text, siteId, kind: 'Pending', maxResultCount: limit }, signal)).items.map((task) => ({
          id: task.id,
          title: `${task.contactName} ${task.contactPhone}`,
          subtitle: `${task.sourceNumber} · ${task.summary}`,
          meta: task.location,
          siteId: task.siteId,
          status: task.outcome
            ? { label: enumWord('CallbackOutcome', task.outcome), tone: outcomeTones[task.outcome] }
            : { label: enumWord('CallbackListKind', task.isOverdue ? 'Overdue' : 'Pending'), tone: task.isOverdue ? 'danger' : 'info' },
          icon: PhoneCall,
          to: `/follow-ups/callbacks/${task.id}`,
        })),
    },
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
