import type { Component } from 'vue';
import ApproveForm from './components/ApproveForm.vue';
import ReasonForm from './components/ReasonForm.vue';
import type { ApprovalAction } from './types';

/** The form of each action, on the page of an approval and in the list. */
export const actionForms: Partial<Record<ApprovalAction, Component>> = {
  Approve: ApproveForm,
  Resubmit: ApproveForm,
  Refuse: ReasonForm,
  Return: ReasonForm,
  Withdraw: ReasonForm,
};
