import { enumWord, translate, type WorkItemUi } from '@shell';
import { followUpsApi } from './api';
import type { CallbackTask } from './types';

/** Callbacks in my work: each takes a call, so that they are opened. */
export const callbackItems: WorkItemUi<CallbackTask> = {
  kind: 'callbacks',
  subjectType: 'FollowUps.CallbackTask',
  open: () => translate('followUps.work.call'),
  label: (action) => action,
  done: (action) => action,
  act: () => Promise.reject(new Error('A callback is made on its own page.')),
  get: followUpsApi.get,
  facts: (task) => [
    { label: translate('followUps.callback.reason'), value: enumWord('CallbackReason', task.reason) },
    { label: translate('followUps.callback.source'), value: task.summary },
    { label: translate('followUps.callback.interviewee'), value: task.contactName },
    { label: translate('followUps.callback.assignee'), value: task.assigneeName ?? translate('followUps.callback.everybody') },
  ],
  actions: [],
};
