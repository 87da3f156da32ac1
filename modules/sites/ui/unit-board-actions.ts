import { Download, List } from '@lucide/vue';
import { download, notifyWarning, translate, type UnitBoardAction, type UnitOnBoard } from '@shell';

/** As many room codes fit into an address; a whole building needs none. */
const mostCodes = 300;

/** The filter of the unit list that means the same units. */
function filterOf(units: UnitOnBoard[], isWholeBuilding: boolean): { buildingId?: string; siteId?: string; codes?: string[] } | undefined {
  const { buildingId, siteId } = units[0]!;
  if (isWholeBuilding) return { buildingId, siteId };
  if (units.length <= mostCodes) return { buildingId, siteId, codes: units.map((unit) => unit.code) };
  notifyWarning(translate('sites.board.tooMany', { count: mostCodes }));
  return undefined;
}

export const unitBoardActions: UnitBoardAction[] = [
  {
    key: 'sites.list',
    label: 'sites.board.openInList',
    icon: List,
    permission: 'Sites.Units',
    order: 90,
    run: (units, isWholeBuilding) => {
      const filter = filterOf(units, isWholeBuilding);
      if (!filter) return;
      const query = new URLSearchParams([
        ['buildingId', filter.buildingId!],
        ...(filter.codes ?? []).map((code): [string, string] => ['codes', code]),
      ]);
      return `/sites/units?${query}`;
    },
  },
  {
    key: 'sites.export',
    label: 'sites.board.export',
    icon: Download,
    permission: 'Sites.Units.Export',
    order: 91,
    run: async (units, isWholeBuilding) => {
      const filter = filterOf(units, isWholeBuilding);
      if (filter) await download('/api/sites/unit/export', { query: { ...filter } });
    },
  },
];
