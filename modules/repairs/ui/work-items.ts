import { enumWord, newClientKey, translate, type WorkItemUi } from '@shell';
import { repairsApi } from './api';
import type { RepairAction } from './types';

/** Orders in my work. */
export const repairItems: WorkItemUi = {
  kind: 'repairs',
  label: (action) => enumWord('RepairAction', action as RepairAction),
  done: (action) => translate(`repairs.done.${action}`),
  act: (id, action, body) => repairsApi.act(id, action as RepairAction, body),
  get: repairsApi.get,
  note: (id, text) => repairsApi.addNote(id, { text, isVisibleToCustomer: false, clientKey: newClientKey() }),
  actions: [
    { name: 'Accept', primary: true, shortcut: 'a' },
    { name: 'Dispatch', primary: true, shortcut: 'd', form: () => import('./pages/RepairOrderDetail/forms/DispatchForm.vue') },
    { name: 'Refuse', shortcut: 'r', form: () => import('./pages/RepairOrderDetail/forms/ReasonForm.vue') },
  ],
};
