import type { UnitReshape } from './types';

/** The split whose parts these units are, exactly: merging them brings back the unit that was split. */
export const splitOf = (reshapes: UnitReshape[], unitIds: string[]): UnitReshape | undefined =>
  reshapes.find(
    (reshape) =>
      reshape.kind === 'Split' && reshape.after.length === unitIds.length && reshape.after.every((part) => unitIds.includes(part.unitId)),
  );
