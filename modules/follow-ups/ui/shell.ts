import { PhoneCall } from '@lucide/vue';
import { defineShellExtension, enumWord, notifyInfo, translate } from '@shell';
import { followUpsApi } from './api';
import { pendingCallbacks } from './pages/Household/pending';
import { outcomeTones } from './options';
import { callbackItems } from './work-items';

export default defineShellExtension({
  workItems: [callbackItems],
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
  householdPanels: [
    {
      key: 'followUps.household',
      column: 'side',
      order: 40,
      permission: 'FollowUps.Callbacks',
      component: () => import('./pages/Household/HouseholdCallbacks.vue'),
    },
  ],
  householdActions: [
    {
      key: 'followUps.call',
      label: 'followUps.household.call',
      icon: PhoneCall,
      order: 20,
      permission: 'FollowUps.Callbacks.Record',
      to: async (subject) => {
        const first = (await pendingCallbacks(subject).queryFn({})).items.find((task) => task.canRecord);
        if (!first) notifyInfo(translate('followUps.household.none'));
        return first && `/follow-ups/callbacks/${first.id}`;
      },
    },
  ],
  unitBoardLists: [
    {
      layer: 'followUps.pending',
      to: (entry, buildingId) => `/follow-ups/callbacks?buildingId=${buildingId}&kind=${entry === 'late' ? 'Overdue' : 'Pending'}`,
    },
  ],
  homeCards: [
    {
      key: 'followUps.today',
      column: 'side',
      order: 30,
      permission: 'FollowUps.Callbacks',
      component: () => import('./pages/Home/CallbacksToday.vue'),
    },
  ],
});
