import { computed, ref, type Ref } from 'vue';
import { enumWord } from '@/shell/model/enum-words';
import type { EnumName, EnumValue } from '@/shell/model/enum-words';
import { useAction } from '@/shell/composables/useAction';
import type { DetailAction } from '@/shell/components/DetailPage.vue';

/** What a page of a case knows of it: what the server says can be done now, by this user. */
export interface CaseOnPage<Action extends string> {
  id: string;
  availableActions: Action[];
}

export interface CaseActionOptions<Enum extends EnumName, Case extends CaseOnPage<EnumValue<Enum>>> {
  /** Name of the server's enumeration of actions; its words are the buttons' labels. */
  actionEnum: Enum;
  /** What people do next in each state, in this order; the first one that is allowed is the filled button. */
  usual: EnumValue<Enum>[];
  /** The other actions, in the order of their buttons. */
  others: EnumValue<Enum>[];
  /** Actions that take nothing but the click. The others open their form. */
  immediate?: EnumValue<Enum>[];
  /** Actions that are shown in red. */
  dangerous?: EnumValue<Enum>[];
  /**
   * What a page knows of an action beyond its being allowed: why it cannot be used now, what is asked before, what it is called in this state, and that
   * it has been done once, so that it is no longer what people usually do next (`again`).
   */
  refine?: (action: EnumValue<Enum>) => (Partial<Pick<DetailAction, 'disabled' | 'confirm' | 'label'>> & { again?: boolean }) | undefined;
  /** Does an action. Gives the case afterwards; undefined when the step waits on this device for a network. */
  act: (action: EnumValue<Enum>, body: Record<string, unknown>) => Promise<Case | undefined>;
  /** Says what has become of an action. */
  say: (action: EnumValue<Enum>, answer: Case | undefined) => void;
  /** Queries that an action makes stale. */
  invalidate: string[][];
}

/** The buttons of a case: exactly what its transition table lets this user do now. */
export function useCaseActions<Enum extends EnumName, Case extends CaseOnPage<EnumValue<Enum>>>(
  current: Ref<Case | undefined>,
  options: CaseActionOptions<Enum, Case>,
) {
  const { run } = useAction();
  const openForm = ref<EnumValue<Enum>>();
  const { actionEnum, usual, others, immediate = [], dangerous = [], refine, act, say, invalidate } = options;

  function start(action: EnumValue<Enum>) {
    if (!immediate.includes(action)) {
      openForm.value = action;
      return undefined;
    }

    return run(async () => say(action, await act(action, {})), { invalidate });
  }

  const actions = computed<DetailAction[]>(() => {
    const allowed = [...usual, ...others].filter((action) => current.value?.availableActions.includes(action));
    const primary = allowed.find((action) => usual.includes(action) && !refine?.(action)?.again);
    return allowed.map((action) => {
      const { again: _, ...known } = refine?.(action) ?? {};
      return {
        key: action,
        label: labelOf(action),
        primary: action === primary,
        danger: dangerous.includes(action),
        ...known,
        run: () => start(action),
      };
    });
  });
  /** What an action is called in this state, on its button and above its form. */
  function labelOf(action: EnumValue<Enum>): string {
    return refine?.(action)?.label ?? enumWord(actionEnum, action);
  }

  return { actions, openForm, labelOf };
}
