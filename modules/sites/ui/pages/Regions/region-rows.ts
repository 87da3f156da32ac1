import type { Region } from '../../types';

export interface RegionRow {
  region: Region;
  /** 0 directly below the company. */
  depth: number;
}

/** Regions in the order of the tree, each behind the one above it; one whose upper region is not among them stands at the top. */
export function regionRows(regions: Region[]): RegionRow[] {
  const ids = new Set(regions.map((region) => region.id));
  const below = (parentId: string | null): Region[] =>
    regions.filter((region) => (region.parentId && ids.has(region.parentId) ? region.parentId : null) === parentId);
  const walk = (parentId: string | null, depth: number): RegionRow[] =>
    below(parentId).flatMap((region) => [{ region, depth }, ...walk(region.id, depth + 1)]);
  return walk(null, 0);
}

/** The regions that one may be put below: neither itself nor what lies below it. */
export function placesFor(regions: Region[], moved?: Region): RegionRow[] {
  const rows = regionRows(regions);
  if (!moved) return rows;
  const from = rows.findIndex(({ region }) => region.id === moved.id);
  if (from < 0) return rows;
  const to = rows.findIndex(({ depth }, index) => index > from && depth <= rows[from]!.depth);
  return rows.filter((_, index) => index < from || (to >= 0 && index >= to));
}
