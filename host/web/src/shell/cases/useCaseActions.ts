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
  /** What a page knows of an action beyond its being allowed: why it cannot be used now, what is asked before. */
  refine?: (action: EnumValue<Enum>) => Pick<DetailAction, 'disabled' | 'confirm'> | undefined;
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
    const primary = allowed.find((action) => usual.includes(action));
    return allowed.map((action) => ({
      key: action,
      label: enumWord(actionEnum, action),
      primary: action === primary,
      danger: dangerous.includes(action),
      ...refine?.(action),
      run: () => start(action),
    }));
  });

  return { actions, openForm };
}
