import { enumWord, newClientKey, translate, type WorkItemUi } from '@shell';
import { workTasksApi } from './api';
import type { WorkTaskAction } from './types';

/** Tasks in my work. */
export const taskItems: WorkItemUi = {
  kind: 'tasks',
  label: (action) => enumWord('WorkTaskAction', action as WorkTaskAction),
  done: (action) => translate(`serviceDesk.done.${action}`),
  act: (id, action, body) => workTasksApi.act(id, action as WorkTaskAction, body),
  get: workTasksApi.get,
  note: (id, text) => workTasksApi.addNote(id, { text, isVisibleToCustomer: false, clientKey: newClientKey() }),
  actions: [
    { name: 'Accept', primary: true, shortcut: 'a' },
    { name: 'Refuse', shortcut: 'r', form: () => import('./components/TaskReasonForm.vue') },
  ],
};
