import type { CallbackOutcome } from './types';

type Translate = (key: string) => string;

export const outcomes: CallbackOutcome[] = ['Satisfied', 'FairlySatisfied', 'Unsatisfied', 'Unreachable'];
export const listKinds = ['Pending', 'Overdue', 'Concluded', 'All'];
export const methods = ['Phone', 'Visit', 'Online'];

export const outcomeTones: Record<CallbackOutcome, 'success' | 'info' | 'danger' | 'neutral'> = {
  Satisfied: 'success',
  FairlySatisfied: 'info',
  Unsatisfied: 'danger',
  Unreachable: 'neutral',
};

/** Where the pages of the modules that ask for callbacks lie, by source type. */
export const sourceRoutes: Record<string, (id: string) => string> = {
  'Repairs.RepairOrder': (id) => `/repairs/orders/${id}`,
};

/** Choices of an enumeration with their words, for selects and filters. */
export function choices<Value extends string>(t: Translate, kind: string, values: readonly Value[]) {
  return values.map((value) => ({ value, label: t(`followUps.${kind}.${value}`) }));
}
