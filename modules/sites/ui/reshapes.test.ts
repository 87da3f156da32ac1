import { describe, expect, it } from 'vitest';
import { splitOf } from './reshapes';
import type { UnitReshape } from './types';

const reshape = (kind: UnitReshape['kind'], before: string[], after: string[]) =>
  ({
    kind,
    before: before.map((unitId) => ({ unitId, code: unitId })),
    after: after.map((unitId) => ({ unitId, code: unitId })),
  }) as UnitReshape;

describe('the split whose parts are merged', () => {
  const history = [reshape('Merge', ['a', 'b'], ['c']), reshape('Split', ['whole'], ['a', 'b'])];

  it('is the one that made exactly these', () => {
    expect(splitOf(history, ['b', 'a'])?.before[0]!.code).toBe('whole');
    expect(splitOf(history, ['a'])).toBeUndefined();
    expect(splitOf(history, ['a', 'b', 'd'])).toBeUndefined();
  });

  it('is none where they came of a merge', () => {
    expect(splitOf([reshape('Merge', ['whole'], ['a', 'b'])], ['a', 'b'])).toBeUndefined();
  });
});
