import { enumValues } from '@shell';
import type { RepairState, TechnicianLoad } from './types';

export type Tone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'danger';

export const stateTones: Record<RepairState, Tone> = {
  Received: 'warning',
  Dispatched: 'info',
  Accepted: 'info',
  Arrived: 'progress',
  AwaitingQuoteApproval: 'warning',
  AwaitingQuoteConfirmation: 'warning',
  Working: 'progress',
  Suspended: 'neutral',
  Finished: 'success',
  Rework: 'danger',
  AwaitingCallback: 'info',
  Closed: 'neutral',
  Cancelled: 'neutral',
};

export const loadTones: Record<TechnicianLoad, Tone> = {
  Free: 'success',
  Normal: 'neutral',
  NearlyFull: 'warning',
  Overloaded: 'danger',
  Away: 'neutral',
};

const inNobodysHands: RepairState[] = ['Received', 'Finished', 'AwaitingCallback', 'Closed', 'Cancelled'];

/** The states in which an order is in its technicians' hands. */
export const inHandStates: RepairState[] = enumValues.RepairState.filter((state) => !inNobodysHands.includes(state));
