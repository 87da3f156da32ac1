import { enumWord, fieldName, newClientKey, translate, type WorkItemUi } from '@shell';
import { repairsApi } from './api';
import type { RepairAction, RepairOrder } from './types';

/** Orders in my work. */
export const repairItems: WorkItemUi<RepairOrder> = {
  kind: 'repairs',
  subjectType: 'Repairs.RepairOrder',
  label: (action) => enumWord('RepairAction', action as RepairAction),
  done: (action) => translate(`repairs.done.${action}`),
  act: (id, action, body) => repairsApi.act(id, action as RepairAction, body),
  get: repairsApi.get,
  note: (id, text) => repairsApi.addNote(id, { text, isVisibleToCustomer: false, clientKey: newClientKey() }),
  facts: (order) => [
    { label: fieldName('repairs', 'Description'), value: order.description },
    { label: translate('repairs.order.category'), value: enumWord('RepairCategory', order.category) },
    { label: translate('repairs.order.urgency'), value: enumWord('RepairUrgency', order.urgency) },
    { label: fieldName('repairs', 'ContactName'), value: order.contactName },
    {
      label: translate('repairs.field.technicians'),
      value: order.technicians.map((one) => one.name).join(translate('shell.filter.separator')),
    },
  ],
  actions: [
    { name: 'Accept', primary: true, shortcut: 'a' },
    { name: 'Dispatch', primary: true, shortcut: 'd', form: () => import('./pages/RepairOrderDetail/forms/DispatchForm.vue') },
    { name: 'Refuse', shortcut: 'r', form: () => import('./pages/RepairOrderDetail/forms/ReasonForm.vue') },
  ],
};
