import type { Tone } from '@shell';
import type { ApiClient } from './types';

/** Whether a client works, as a word and a colour. */
export function clientState(client: ApiClient): { key: 'active' | 'off' | 'expired'; tone: Tone } {
  if (!client.isActive) return { key: 'off', tone: 'neutral' };
  return client.expiresAt && new Date(client.expiresAt) <= new Date()
    ? { key: 'expired', tone: 'warning' }
    : { key: 'active', tone: 'success' };
}
