/** The areas of parts against those of the whole, as the forms of splits and merges show them. */
export interface Areas {
  grossAreaInSquareMetres?: number | null;
  netAreaInSquareMetres?: number | null;
  ownBillingAreaInSquareMetres?: number | null;
}

export type AreaName = 'grossAreaInSquareMetres' | 'netAreaInSquareMetres' | 'billingAreaInSquareMetres';

export const areaNames: AreaName[] = ['grossAreaInSquareMetres', 'netAreaInSquareMetres', 'billingAreaInSquareMetres'];

const areaOf = (areas: Areas, name: AreaName): number | undefined =>
  (name === 'billingAreaInSquareMetres' ? (areas.ownBillingAreaInSquareMetres ?? areas.grossAreaInSquareMetres) : areas[name]) ?? undefined;

/** What is left of an area of the whole once the parts have theirs, to the centi-square-metre; undefined where the whole's is not known. */
export function leftOf(whole: Areas, parts: Areas[], name: AreaName): number | undefined {
  const area = areaOf(whole, name);
  if (area === undefined) return undefined;
  const left = Math.round((area - parts.reduce((sum, part) => sum + (areaOf(part, name) ?? 0), 0)) * 100) / 100;
  return left === 0 ? 0 : left; // not -0
}

/** How the parts stand to the whole in one area. */
export interface Balance {
  name: AreaName;
  total: number;
  left: number;
  state: 'even' | 'short' | 'over';
  /** Only what cannot become right any more by filling in the rest is wrong; an empty form is not. */
  isWrong: boolean;
}

/** Undefined where the area of the whole is not known. */
export function balanceOf(whole: Areas, parts: Areas[], name: AreaName): Balance | undefined {
  const total = areaOf(whole, name);
  const left = leftOf(whole, parts, name);
  if (total === undefined || left === undefined) return undefined;
  const state = left === 0 ? 'even' : left > 0 ? 'short' : 'over';
  return { name, total, left, state, isWrong: state === 'over' || (state === 'short' && sumOf(parts, name) !== undefined) };
}

/** The sum of an area, undefined where it is not known of all. */
export function sumOf(parts: Areas[], name: AreaName): number | undefined {
  const areas = parts.map((part) => areaOf(part, name));
  return areas.includes(undefined) ? undefined : Math.round(areas.reduce((sum: number, area) => sum + area!, 0) * 100) / 100;
}
