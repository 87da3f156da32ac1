import { describe, expect, it } from 'vitest';
import type { UnitBoardCell } from '../../types';
import { between, placesOf, step } from './walk';

const cell = (id: string, entrance: number, column: number) => ({ id, entrance, column }) as UnitBoardCell;
/** 3: 301 302 | 3-1; 2: nobody; 1: 102 | 1-1 */
const board = {
  entrances: [
    { name: '1', columns: 2 },
    { name: '2', columns: 1 },
  ],
  rows: [
    { floor: '3', isContinued: false, cells: [cell('301', 0, 0), cell('302', 0, 1), cell('3-1', 1, 0)] },
    { floor: '2', isContinued: false, cells: [] },
    { floor: '1', isContinued: false, cells: [cell('102', 0, 1), cell('1-1', 1, 0)] },
  ],
};
const places = placesOf(board);
const at = (id: string) => places.byId.get(id)!;
const walk = (from: string, ...keys: string[]) => keys.reduce((place, key) => step(places, place, key)!, at(from)).cell.id;

describe('the keys of the unit board', () => {
  it('walk along a floor over all entrances, and stop at its ends', () => {
    expect(walk('301', 'ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('3-1');
    expect(walk('3-1', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toBe('301');
    expect(walk('302', 'End')).toBe('3-1');
    expect(walk('302', 'Home')).toBe('301');
  });

  it('walk up and down over floors without units, to the nearest door', () => {
    expect(walk('3-1', 'ArrowDown')).toBe('1-1');
    expect(walk('301', 'ArrowDown')).toBe('102');
    expect(walk('102', 'ArrowUp')).toBe('302');
    expect(walk('102', 'ArrowDown')).toBe('102');
    expect(walk('1-1', 'PageUp')).toBe('3-1');
  });

  it('go to the first and the last unit of the building', () => {
    expect(step(places, at('102'), 'Home', true)!.cell.id).toBe('301');
    expect(step(places, at('302'), 'End', true)!.cell.id).toBe('1-1');
    expect(step(places, at('302'), 'x')).toBeUndefined();
  });

  it('take the rectangle between two cells', () => {
    expect(between(places, at('1-1'), at('302'))).toEqual(['302', '3-1', '102', '1-1']);
    expect(between(places, at('301'), at('301'))).toEqual(['301']);
  });
});
