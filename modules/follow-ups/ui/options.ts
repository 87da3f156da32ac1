import type { CallbackOutcome } from './types';

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
