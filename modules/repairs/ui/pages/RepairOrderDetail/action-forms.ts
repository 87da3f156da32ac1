import type { Component } from 'vue';
import type { RepairAction } from '../../types';
import DispatchForm from './forms/DispatchForm.vue';
import FinishForm from './forms/FinishForm.vue';
import QuoteForm from './forms/QuoteForm.vue';
import ReasonForm from './forms/ReasonForm.vue';
import RescheduleForm from './forms/RescheduleForm.vue';
import SignForm from './forms/SignForm.vue';
import SuspendForm from './forms/SuspendForm.vue';

/** The form of each action that takes more than a click. */
export const actionForms: Partial<Record<RepairAction, Component>> = {
  Dispatch: DispatchForm,
  Finish: FinishForm,
  Quote: QuoteForm,
  Suspend: SuspendForm,
  Reschedule: RescheduleForm,
  ConfirmQuote: SignForm,
  AcceptWork: SignForm,
  Refuse: ReasonForm,
  RejectWork: ReasonForm,
  DeclineQuote: ReasonForm,
  Cancel: ReasonForm,
};
