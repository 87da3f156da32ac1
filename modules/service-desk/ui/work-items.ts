import { enumWord, fieldName, newClientKey, translate, type WorkItemUi } from '@shell';
import { workTasksApi } from './api';
import type { WorkTask, WorkTaskAction } from './types';

/** Tasks in my work. */
export const taskItems: WorkItemUi<WorkTask> = {
  kind: 'tasks',
  subjectType: 'ServiceDesk.WorkTask',
  label: (action) => enumWord('WorkTaskAction', action as WorkTaskAction),
  done: (action) => translate(`serviceDesk.done.${action}`),
  act: (id, action, body) => workTasksApi.act(id, action as WorkTaskAction, body),
  get: workTasksApi.get,
  note: (id, text) => workTasksApi.addNote(id, { text, isVisibleToCustomer: false, clientKey: newClientKey() }),
  facts: (task) => [
    { label: fieldName('serviceDesk', 'Description'), value: task.description },
    { label: translate('serviceDesk.field.giver'), value: task.giverName },
    { label: translate('serviceDesk.field.evidence'), value: enumWord('WorkTaskEvidence', task.evidence) },
    { label: translate('serviceDesk.field.source'), value: task.subjectNumber },
    { label: translate('serviceDesk.section.result'), value: task.result },
  ],
  actions: [
    { name: 'Accept', primary: true, shortcut: 'a' },
    { name: 'Refuse', shortcut: 'r', form: () => import('./components/TaskReasonForm.vue') },
  ],
};
