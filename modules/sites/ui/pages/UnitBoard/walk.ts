import type { UnitBoard, UnitBoardCell } from '../../types';

/** A cell where it stands: rows from the top, columns over all entrances. */
export interface Placed {
  cell: UnitBoardCell;
  row: number;
  column: number;
}

/** The cells of a board for the eyes and the keys. */
export interface Places {
  rows: Placed[][];
  all: Placed[];
  byId: Map<string, Placed>;
}

export function placesOf(board: Pick<UnitBoard, 'entrances' | 'rows'>): Places {
  const offsets = board.entrances.map((_, index) => board.entrances.slice(0, index).reduce((sum, entrance) => sum + entrance.columns, 0));
  const rows = board.rows.map((row, index) =>
    row.cells.map((cell) => ({ cell, row: index, column: offsets[cell.entrance]! + cell.column })),
  );
  const all = rows.flat();
  return { rows, all, byId: new Map(all.map((placed) => [placed.cell.id, placed])) };
}

/** The entrances above their doors: each begins behind the one before and a gap, the first behind the floors. */
export function headsOf(entrances: UnitBoard['entrances']): { name?: string | null; columns: number; gridColumn: string }[] {
  let column = 2;
  return entrances.map(({ name, columns }) => {
    const width = Math.max(1, columns);
    const gridColumn = `${column} / span ${width}`;
    column += width + 1;
    return { name, columns, gridColumn };
  });
}

const far = 10;

/** Where a key leads from a cell; the cell itself where it leads nowhere, undefined for a key that does not walk. */
export function step(places: Places, from: Placed, key: string, toEnd = false): Placed | undefined {
  const row = places.rows[from.row]!;
  const at = row.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return row[Math.max(0, at - 1)];
    case 'ArrowRight':
      return row[Math.min(row.length - 1, at + 1)];
    case 'ArrowUp':
      return vertical(places, from, -1, 1);
    case 'ArrowDown':
      return vertical(places, from, 1, 1);
    case 'PageUp':
      return vertical(places, from, -1, far);
    case 'PageDown':
      return vertical(places, from, 1, far);
    case 'Home':
      return toEnd ? places.all[0] : row[0];
    case 'End':
      return toEnd ? places.all.at(-1) : row.at(-1);
    default:
      return undefined;
  }
}

/** Over floors without units, to the door that stands nearest to the same column. */
function vertical(places: Places, from: Placed, direction: 1 | -1, count: number): Placed {
  const filled = places.rows.filter((row) => row.length > 0);
  const at = filled.indexOf(places.rows[from.row]!);
  const row = filled[Math.min(filled.length - 1, Math.max(0, at + direction * count))]!;
  return row === filled[at] ? from : nearest(row, from.column);
}

const nearest = (row: Placed[], column: number): Placed =>
  row.reduce((best, placed) => (Math.abs(placed.column - column) < Math.abs(best.column - column) ? placed : best));

/** The cells of the rectangle between two. */
export function between(places: Places, a: Placed, b: Placed): string[] {
  const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
  const [left, right] = [Math.min(a.column, b.column), Math.max(a.column, b.column)];
  return places.all
    .filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right)
    .map((placed) => placed.cell.id);
}
