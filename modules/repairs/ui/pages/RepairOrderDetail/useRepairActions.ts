import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { notifySuccess, useCaseActions, useOutbox } from '@shell';
import { repairsApi } from '../../api';
import { isFieldStep, stepCommand } from '../../field-work';
import type { RepairAction, RepairOrder } from '../../types';

/** The buttons of an order, and what they do. */
export function useRepairActions(current: Ref<RepairOrder | undefined>) {
  const { t } = useI18n();
  const outbox = useOutbox();

  const invalidate = [
    ['repairs.order'],
    ['repairs.orders'],
    ['repairs.board'],
    ['repairs.mine'],
    ['followUps.callbacks'],
    ['approvals.ofSubject'],
  ];

  /** The order afterwards; undefined when the step waits on this device for a network. */
  async function act(action: RepairAction, body: Record<string, unknown> = {}): Promise<RepairOrder | undefined> {
    const one = current.value!;
    if (!isFieldStep(action)) return repairsApi.act(one.id, action, { ...body, concurrencyStamp: one.concurrencyStamp });
    const outcome = await outbox.submit<RepairOrder>(stepCommand(one, action, body));
    return outcome.sent ? outcome.answer : undefined;
  }

  /** Says what has become of it. */
  function say(action: RepairAction, answer: RepairOrder | undefined): void {
    const word = answer?.state === 'AwaitingQuoteApproval' && action === 'Quote' ? 'QuoteForApproval' : action;
    notifySuccess(answer ? t(`repairs.done.${word}`) : t('shell.outbox.kept'));
  }

  const { actions, openForm, labelOf } = useCaseActions(current, {
    actionEnum: 'RepairAction',
    usual: ['Dispatch', 'Accept', 'Arrive', 'ConfirmQuote', 'StartWork', 'Resume', 'Finish', 'AcceptWork'],
    others: ['Quote', 'Suspend', 'Reschedule', 'Urge', 'RejectWork', 'Refuse', 'DeclineQuote', 'Cancel'],
    immediate: ['Accept', 'Arrive', 'StartWork', 'Resume', 'Urge'],
    dangerous: ['Cancel', 'RejectWork', 'DeclineQuote', 'Refuse'],
    // whoever has somebody at work only changes who it is; what is suspended gets another reason, or another promise
    refine: (action) => {
      if (action === 'Dispatch' && current.value?.technicians?.length) return { label: t('repairs.order.reassign'), again: true };
      return action === 'Suspend' && current.value?.state === 'Suspended' ? { label: t('repairs.order.suspendAgain') } : undefined;
    },
    act,
    say,
    invalidate,
  });

  return { actions, act, say, openForm, labelOf, invalidate };
}
