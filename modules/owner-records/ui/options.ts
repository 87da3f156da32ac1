import type { OwnerImportRowVerdict, OwnerImportState } from './types';

export const importTones: Record<OwnerImportState, 'warning' | 'progress' | 'success' | 'neutral'> = {
  Previewed: 'warning',
  Running: 'progress',
  Finished: 'success',
  Cancelled: 'neutral',
};
export const verdictTones: Record<OwnerImportRowVerdict, 'success' | 'warning' | 'danger' | 'neutral'> = {
  Clean: 'success',
  Warning: 'warning',
  Error: 'danger',
  LeftOut: 'neutral',
};
