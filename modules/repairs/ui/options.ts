import type { RepairState } from './types';

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
