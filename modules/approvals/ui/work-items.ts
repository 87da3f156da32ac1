import { enumWord, translate, type WorkItemUi } from '@shell';
import { approvalsApi } from './api';
import type { ApprovalAction } from './types';

/** Approvals in my work: what needs reading comes without actions and is opened. */
export const approvalItems: WorkItemUi = {
  kind: 'approvals',
  open: () => translate('approvals.work.read'),
  label: (action) => enumWord('ApprovalAction', action as ApprovalAction),
  done: (action) => translate(`approvals.done.${action}`),
  act: (id, action, body) => approvalsApi.act(id, action as ApprovalAction, body),
  get: approvalsApi.get,
  actions: [
    { name: 'Approve', primary: true, shortcut: 'a' },
    { name: 'Return', shortcut: 'r', form: () => import('./components/ReasonForm.vue') },
  ],
};
