import { computed, ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { enumWord, useAction, type DetailAction } from '@shell';
import { repairsApi } from '../../api';
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
  const openForm = ref<RepairAction>();

  const invalidate = [['repairs.order'], ['repairs.orders'], ['repairs.board'], ['repairs.mine'], ['followUps.callbacks']];

  function act(action: RepairAction, body: Record<string, unknown> = {}) {
    const one = current.value!;
    return repairsApi.act(one.id, action, { ...body, concurrencyStamp: one.concurrencyStamp });
  }

  function start(action: RepairAction) {
    if (!immediate.includes(action)) {
      openForm.value = action;
      return undefined;
    }

    return run(() => act(action), { success: t(`repairs.done.${action}`), invalidate });
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

  return { actions, act, openForm, invalidate };
}
