import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { Query } from '@/api/http';
import type { FilterValue, FilterValues, ListFilter } from '@/shell/model/list';
import { dayRange } from './zoned-time';

const asList = (value: LocationQuery[string]): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => !!item);

const isSet = (value: FilterValue): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '');

const equal = (a: FilterValue, b: FilterValue): boolean => (!isSet(a) && !isSet(b)) || JSON.stringify(a) === JSON.stringify(b);

/** A filter that stands in the address wins over its default; `-` there means "set to nothing". */
export function readFilters(query: LocationQuery, filters: readonly ListFilter[]): FilterValues {
  const values: FilterValues = {};
  for (const filter of filters) {
    const inAddress = asList(query[filter.key] ?? null);
    if (inAddress.length === 0) values[filter.key] = filter.default;
    else if (inAddress[0] === '-') values[filter.key] = undefined;
    else values[filter.key] = filter.type === 'multi' ? inAddress : inAddress[0];
  }
  return values;
}

/** Only what differs from the defaults goes into the address. */
export function writeFilters(values: FilterValues, filters: readonly ListFilter[]): LocationQueryRaw {
  const query: LocationQueryRaw = {};
  for (const filter of filters) {
    const value = values[filter.key];
    if (equal(value, filter.default)) continue;
    query[filter.key] = isSet(value) ? value : '-';
  }
  return query;
}

export const isFiltered = (values: FilterValues, filters: readonly ListFilter[]): boolean =>
  filters.some((filter) => !equal(values[filter.key], filter.default));

/** Filters as the server takes them; a range of days becomes two instants, the second exclusive. */
export function filterParameters(values: FilterValues, filters: readonly ListFilter[], timeZone: string): Query {
  const parameters: Query = {};
  for (const { key, type } of filters) {
    const value = values[key];
    if (!isSet(value)) continue;
    if (type === 'switch') parameters[key] = value === 'true';
    else if (type === 'dateRange') {
      const [from, to] = String(value).split('~');
      if (!from || !to) continue;
      const range = dayRange(from, to, timeZone);
      parameters[`${key}From`] = range.from;
      parameters[`${key}To`] = range.to;
    } else parameters[key] = value;
  }
  return parameters;
}

/** "creationTime desc" → the next state of that column: descending, ascending, default; with a single direction that one or the default. */
export function nextSorting(current: string | undefined, property: string, only?: 'asc' | 'desc'): string | undefined {
  if (only) return current === `${property} ${only}` ? undefined : `${property} ${only}`;
  if (current === `${property} desc`) return `${property} asc`;
  if (current === `${property} asc`) return undefined;
  return `${property} desc`;
}
