import type { UnitBoardCell, UnitBoardFigure, UnitBoardLayer } from '../../types';

/** What a cell shows of a layer: the entries of its legend that the unit has, with the count of each. */
export interface Shown {
  figure: UnitBoardFigure;
  count: number;
}

export type Look = (cell: UnitBoardCell) => Shown[];

/** Looks the values of cells up in the legend of a layer. */
export function lookOf(layer: UnitBoardLayer | undefined): Look {
  if (!layer) return () => [];
  const legend = new Map(layer.legend.map((figure) => [figure.entry, figure]));
  return (cell) =>
    cell.values.flatMap((value) => {
      const figure = value.layer === layer.key ? legend.get(value.entry) : undefined;
      return figure ? [{ figure, count: value.count }] : [];
    });
}

/** An entry of a legend that the board is narrowed to, as it stands in the address. */
export const filterWord = (figure: Pick<UnitBoardFigure, 'layer' | 'entry'>): string => `${figure.layer}:${figure.entry}`;

export const isShown = (cell: UnitBoardCell, filter: string | undefined): boolean =>
  !filter || cell.values.some((value) => filterWord(value) === filter);

/** What a cell says: the count stands beside a mark only where it is more than one. */
export const signText = ({ figure, count }: Shown): string => (count > 1 ? `${figure.sign}${count}` : figure.sign);

/** How large the board is drawn. In a dense one marks have no room for their counts, which are spoken all the same. */
export type Zoom = 'dense' | 'normal' | 'large';
