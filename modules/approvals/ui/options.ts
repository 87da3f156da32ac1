import type { Schemas } from '@shell';
import type { ApprovalState } from './types';

type Tone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'danger';

export const stateTones: Record<ApprovalState, Tone> = {
  Pending: 'warning',
  Returned: 'progress',
  Approved: 'success',
  Refused: 'danger',
  Withdrawn: 'neutral',
};

export const stepTones: Record<Schemas['ApprovalStepState'], Tone> = {
  NotAsked: 'neutral',
  Ahead: 'info',
  Current: 'warning',
  Approved: 'success',
  Refused: 'danger',
  Returned: 'progress',
  PassedOver: 'neutral',
  TimedOut: 'danger',
};

/** Queries that a decision makes stale: the record that it is about changes with it, whichever module it is of. */
export const everything: string[][] = [[]];
