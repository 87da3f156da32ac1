import { useQueryClient } from '@tanstack/vue-query';
import { computed, ref, type Component } from 'vue';
import { notifySuccess, showError, useAction, viewOf, workItemUi, type WorkItemAction } from '@shell';
import type { WorkItemRow } from '../../types';
import { keyOf } from './groups';
import { myWorkKeys } from './queries';

/** The actions that a row carries, as the module of its kind knows them. */
export function actionsOf(item: WorkItemRow): (WorkItemAction & { label: string })[] {
  const ui = workItemUi(item.kind);
  return (ui?.actions ?? [])
    .filter(({ name }) => item.actions.includes(name))
    .map((action) => ({ ...action, label: ui!.label(action.name) }));
}

/**
 * Does what a row offers, by the calls of the module that owns the record: a click at once, or its own form with the record as it is now. Either goes with the stamp
 * that the row was shown with, so that what somebody else has changed meanwhile is refused.
 */
export function useWorkItemActions() {
  const queries = useQueryClient();
  const { run, pending } = useAction();
  const busy = ref<string>();
  const opened = ref<{ item: WorkItemRow; action: WorkItemAction; record: { id: string } }>();

  const act = (item: WorkItemRow, name: string, body: Record<string, unknown> = {}) =>
    workItemUi(item.kind)!.act(item.id, name, { ...body, concurrencyStamp: item.concurrencyStamp });
  const refresh = () => Promise.all(myWorkKeys.map((queryKey) => queries.invalidateQueries({ queryKey })));

  async function start(item: WorkItemRow, action: WorkItemAction): Promise<void> {
    busy.value = keyOf(item);
    try {
      const ui = workItemUi(item.kind)!;
      if (action.form) opened.value = { item, action, record: await ui.get(item.id) };
      else await run(() => act(item, action.name), { success: ui.done(action.name), invalidate: myWorkKeys, reload: refresh });
    } catch (error) {
      await showError(error, { reload: refresh });
    } finally {
      busy.value = undefined;
    }
  }

  const action = computed({
    get: () => opened.value?.action.name,
    set: (name) => {
      if (!name) opened.value = undefined;
    },
  });

  /** What `CaseActionForms` is given; undefined while no form is open. */
  const form = computed(() => {
    const current = opened.value;
    if (!current?.action.form) return undefined;
    const ui = workItemUi(current.item.kind)!;
    return {
      record: current.record,
      forms: { [current.action.name]: viewOf({ component: current.action.form }) } as Record<string, Component>,
      label: ui.label,
      draftPrefix: current.item.kind,
      act: (name: string, body: Record<string, unknown>) => act(current.item, name, body) as Promise<{ id: string } | undefined>,
      say: (name: string) => notifySuccess(ui.done(name)),
      invalidate: myWorkKeys,
    };
  });

  return { start, action, form, busy, pending };
}
