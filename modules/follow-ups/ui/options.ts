import type { CallbackOutcome } from './types';

export const outcomeTones: Record<CallbackOutcome, 'success' | 'info' | 'danger' | 'neutral'> = {
  Satisfied: 'success',
  FairlySatisfied: 'info',
  Unsatisfied: 'danger',
  Unreachable: 'neutral',
};
