import { computed, ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { enumWord, notifySuccess, useAction, useOutbox, useSession, type DetailAction } from '@shell';
import { repairsApi } from '../../api';
import { isFieldStep, stepCommand } from '../../field-work';
import type { RepairAction, RepairOrder } from '../../types';

/** Actions that take nothing but the click. The others open a form of the same name. */
const immediate: RepairAction[] = ['Accept', 'Arrive', 'StartWork', 'Resume'];
const dangerous: RepairAction[] = ['Cancel', 'RejectWork', 'DeclineQuote', 'Refuse'];
/** What people do next in each state, in this order; the first one that the server allows is the filled button. */
const usual: RepairAction[] = ['Dispatch', 'Accept', 'Arrive', 'ConfirmQuote', 'StartWork', 'Resume', 'Finish', 'AcceptWork'];
const order: RepairAction[] = [...usual, 'Quote', 'Suspend', 'Reschedule', 'RejectWork', 'Refuse', 'DeclineQuote', 'Cancel'];

/** The buttons of an order: exactly what the server says can be done now, by this user. */
export function useRepairActions(current: Ref<RepairOrder | undefined>) {
  const { t } = useI18n();
  const { run } = useAction();
  const { user } = useSession();
  const outbox = useOutbox();
  const openForm = ref<RepairAction>();

  const invalidate = [['repairs.order'], ['repairs.orders'], ['repairs.board'], ['repairs.mine'], ['followUps.callbacks']];

  /** The order afterwards; undefined when the step waits on this device for a network. */
  async function act(action: RepairAction, body: Record<string, unknown> = {}): Promise<RepairOrder | undefined> {
    const one = current.value!;
    if (!isFieldStep(action)) return repairsApi.act(one.id, action, { ...body, concurrencyStamp: one.concurrencyStamp });
    const outcome = await outbox.submit<RepairOrder>(stepCommand(one, action, body, user.value?.name ?? ''));
    return outcome.sent ? outcome.answer : undefined;
  }

  /** Says what has become of it. */
  function say(action: RepairAction, answer: RepairOrder | undefined): void {
    notifySuccess(answer ? t(`repairs.done.${action}`) : t('shell.outbox.kept'));
  }

  function start(action: RepairAction) {
    if (!immediate.includes(action)) {
      openForm.value = action;
      return undefined;
    }

    return run(async () => say(action, await act(action)), { invalidate });
  }

  const actions = computed<DetailAction[]>(() => {
    const allowed = order.filter((action) => current.value?.availableActions.includes(action));
    const primary = allowed.find((action) => usual.includes(action));
    return allowed.map((action) => ({
      key: action,
      label: enumWord('RepairAction', action),
      primary: action === primary,
      danger: dangerous.includes(action),
      run: () => start(action),
    }));
  });

  return { actions, act, say, openForm, invalidate };
}
