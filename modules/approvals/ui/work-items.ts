import { enumWord, newClientKey, translate, type WorkItemUi } from '@shell';
import { approvalsApi } from './api';
import type { Approval, ApprovalAction } from './types';

/** Approvals in my work: what needs reading comes without actions and is opened. How much it is about stands in the row. */
export const approvalItems: WorkItemUi<Approval> = {
  kind: 'approvals',
  open: () => translate('approvals.work.read'),
  label: (action) => enumWord('ApprovalAction', action as ApprovalAction),
  done: (action) => translate(`approvals.done.${action}`),
  act: (id, action, body) => approvalsApi.act(id, action as ApprovalAction, body),
  get: approvalsApi.get,
  note: (id, text) => approvalsApi.addNote(id, { text, isVisibleToCustomer: false, clientKey: newClientKey() }),
  facts: (approval) => [
    { label: translate('approvals.section.what'), value: approval.summary },
    { label: translate('approvals.approval.maker'), value: approval.makerName },
    { label: translate('approvals.section.steps'), value: approval.currentRoleName },
  ],
  actions: [
    { name: 'Approve', primary: true, shortcut: 'a' },
    { name: 'Return', shortcut: 'r', form: () => import('./components/ReasonForm.vue') },
  ],
};

/** What came back to whoever asked: it is completed on the page of the approval or of its record. */
export const returnedItems: WorkItemUi<Approval> = {
  ...approvalItems,
  kind: 'approvals.returned',
  open: () => translate('approvals.work.complete'),
  facts: (approval) => [
    { label: translate('approvals.section.what'), value: approval.summary },
    { label: translate('approvals.work.returnedBy'), value: approval.decisions.at(-1)?.byName },
    { label: translate('approvals.work.returnedSince'), value: approval.decisions.at(-1)?.note },
  ],
  actions: [],
};
