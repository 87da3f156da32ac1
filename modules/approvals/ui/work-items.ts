import { enumWord, translate, type WorkItemUi } from '@shell';
import { approvalsApi } from './api';
import type { Approval, ApprovalAction } from './types';

/** Approvals in my work: what needs reading comes without actions and is opened. */
export const approvalItems: WorkItemUi<Approval> = {
  kind: 'approvals',
  open: () => translate('approvals.work.read'),
  label: (action) => enumWord('ApprovalAction', action as ApprovalAction),
  done: (action) => translate(`approvals.done.${action}`),
  act: (id, action, body) => approvalsApi.act(id, action as ApprovalAction, body),
  get: approvalsApi.get,
  facts: (approval) => [
    { label: translate('approvals.section.what'), value: approval.summary },
    { label: translate('approvals.approval.amount'), value: approval.amount },
    { label: translate('approvals.approval.maker'), value: approval.makerName },
    { label: translate('approvals.section.steps'), value: approval.currentRoleName },
  ],
  actions: [
    { name: 'Approve', primary: true, shortcut: 'a' },
    { name: 'Return', shortcut: 'r', form: () => import('./components/ReasonForm.vue') },
  ],
};
