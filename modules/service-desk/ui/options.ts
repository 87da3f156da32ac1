import type { WorkTaskState } from './types';

export const taskTones: Record<WorkTaskState, 'warning' | 'progress' | 'info' | 'danger' | 'success' | 'neutral'> = {
  Given: 'warning',
  Accepted: 'progress',
  Done: 'info',
  Returned: 'danger',
  Verified: 'success',
  Cancelled: 'neutral',
};
