import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientState } from './state';
import type { ApiClient } from './types';

const client = (more: Partial<ApiClient>) => ({ isActive: true, expiresAt: null, ...more }) as ApiClient;

describe('a client of the API', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-02T00:00:00Z'), toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it.each([
    ['works without an end', {}, 'active'],
    ['works until its end', { expiresAt: '2026-03-02T00:00:01Z' }, 'active'],
    ['has ended at that moment', { expiresAt: '2026-03-02T00:00:00Z' }, 'expired'],
    ['is off, whatever its end', { isActive: false, expiresAt: '2027-01-01T00:00:00Z' }, 'off'],
  ])('%s', (_, more, state) => expect(clientState(client(more)).key).toBe(state));
});
