import { useQueryClient } from '@tanstack/vue-query';
import { computed, ref, shallowRef, type Component } from 'vue';
import {
  notifySuccess,
  sayActionGone,
  showError,
  stillAllows,
  useAction,
  viewOf,
  workItemUi,
  type WorkItemAction,
  type WorkItemRecord,
} from '@shell';
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

/** A form over a row: its record, and the stamp that what is sent goes with. */
interface OpenForm {
  item: WorkItemRow;
  name: string;
  forms: Record<string, Component>;
  record: WorkItemRecord;
  stamp: string;
}

/**
 * Does what a row offers, by the calls of the module that owns the record: a click at once, or its own form with the record as it is now. Either goes with the stamp
 * that the row was shown with, so that what somebody else has changed meanwhile is refused; once the newer version was loaded under the form, with that one's.
 * @param done Told of a row to which something was done, before the list is asked for anew.
 */
export function useWorkItemActions(done?: (item: WorkItemRow) => void) {
  const queries = useQueryClient();
  const { run, pending } = useAction();
  const busy = ref<string>();
  const opened = shallowRef<OpenForm>();

  const act = (item: WorkItemRow, name: string, stamp: string, body: Record<string, unknown> = {}) =>
    workItemUi(item.kind)!.act(item.id, name, { ...body, concurrencyStamp: stamp });
  const refresh = () => Promise.all(myWorkKeys.map((queryKey) => queries.invalidateQueries({ queryKey })));

  async function open(item: WorkItemRow, action: WorkItemAction): Promise<void> {
    const ui = workItemUi(item.kind)!;
    const record = await ui.get(item.id);
    if (stillAllows(record, action.name)) {
      const forms = { [action.name]: viewOf({ component: action.form! }) };
      opened.value = { item, name: action.name, forms, record, stamp: item.concurrencyStamp };
    } else {
      sayActionGone(ui.label(action.name), record);
      await refresh();
    }
  }

  /** Loads the newer version under the form. */
  async function renew(): Promise<void> {
    const current = opened.value!;
    const record = await workItemUi(current.item.kind)!.get(current.item.id);
    opened.value = { ...current, record, stamp: record.concurrencyStamp ?? current.stamp };
  }

  async function start(item: WorkItemRow, action: WorkItemAction): Promise<void> {
    busy.value = keyOf(item);
    try {
      if (action.form) await open(item, action);
      else
        await run(
          async () => {
            await act(item, action.name, item.concurrencyStamp);
            done?.(item);
          },
          { success: workItemUi(item.kind)!.done(action.name), invalidate: myWorkKeys, reload: refresh },
        );
    } catch (error) {
      await showError(error, { reload: refresh });
    } finally {
      busy.value = undefined;
    }
  }

  const action = computed({
    get: () => opened.value?.name,
    set: (name) => {
      if (!name) opened.value = undefined;
    },
  });

  /** What `CaseActionForms` is given; undefined while no form is open. */
  const form = computed(() => {
    const current = opened.value;
    if (!current) return undefined;
    const { item, record, forms, stamp } = current;
    const ui = workItemUi(item.kind)!;
    return {
      record,
      forms,
      label: ui.label,
      draftPrefix: item.kind,
      act: (name: string, body: Record<string, unknown>) => act(item, name, stamp, body) as Promise<WorkItemRecord | undefined>,
      say: (name: string) => {
        notifySuccess(ui.done(name));
        done?.(item);
      },
      invalidate: myWorkKeys,
      reload: renew,
    };
  });

  return { start, action, form, busy, pending };
}
