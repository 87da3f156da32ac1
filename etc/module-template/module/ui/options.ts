import type { __Case__State } from './types';

export const stateTones: Record<__Case__State, 'progress' | 'success' | 'neutral'> = {
  Open: 'progress',
  Closed: 'success',
  Cancelled: 'neutral',
};
