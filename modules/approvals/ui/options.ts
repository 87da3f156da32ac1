import { translate, type Schemas } from '@shell';
import type { ApprovalRow, ApprovalState } from './types';

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

/** Whom an approval waits for: the role of its step, or whoever asked once it came back. */
export function waitsFor({
  state,
  currentRoleName,
  makerName,
}: Pick<ApprovalRow, 'state' | 'currentRoleName' | 'makerName'>): string | undefined {
  if (state === 'Returned') return translate('approvals.subject.waitsForMaker', { name: makerName });
  return state === 'Pending' ? translate('approvals.subject.waitsFor', { role: currentRoleName }) : undefined;
}

/** Queries that a decision makes stale: the record that it is about changes with it, whichever module it is of. */
export const everything: string[][] = [[]];
