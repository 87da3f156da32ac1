import { expect, it } from 'vitest';
import type { CallbackRow } from '../../types';
import { firstToCall } from './useNextCallback';

const row = (id: string, more: Partial<CallbackRow> = {}): CallbackRow => ({ id, canRecord: true, ...more }) as CallbackRow;
const now = Date.parse('2026-03-02T01:00:00Z');

it('goes on with the first callback that may be made now', () => {
  const rows = [
    row('this'),
    row('of my own work', { canRecord: false }),
    row('put off', { nextAttemptAt: '2026-03-02T02:00:00Z' }),
    row('due again', { nextAttemptAt: '2026-03-02T00:30:00Z' }),
    row('later'),
  ];
  expect(firstToCall(rows, 'this', now)?.id).toBe('due again');
  expect(firstToCall(rows.slice(0, 3), 'this', now)).toBeUndefined();
});
