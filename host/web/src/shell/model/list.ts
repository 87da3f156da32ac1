import type { MaybeRefOrGetter } from 'vue';

/** A page of a list. */
export interface PagedResult<Row> {
  items: Row[];
  totalCount?: number;
  /** Where the next page starts; null at the end. Absent in lists that are paged by number. */
  nextCursor?: string | null;
}

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

export type Tone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'danger';

export interface ListColumn<Row> {
  key: string;
  label: MaybeRefOrGetter<string>;
  /** Pixels; left out for the column that takes the room that is left. */
  width?: number;
  minWidth?: number;
  align?: 'left' | 'right' | 'center';
  /** True, or the server's name of the property when it differs from `key`. */
  sortable?: boolean | string;
  /** The only direction that the server sorts this column in. */
  sortOrder?: 'asc' | 'desc';
  /** Not shown until the reader chooses it. */
  hidden?: MaybeRefOrGetter<boolean>;
  /** Holds personal data: an export says beforehand whether it will be whole or masked. */
  personal?: boolean;
  /** Where the column goes when a phone shows rows as cards; others become a line of label and value. `menu`: the row's menu, in the upper right corner. */
  card?: 'title' | 'subtitle' | 'badge' | 'menu' | 'hide';
  /** Shown without a slot, and written into a CSV export. */
  text?: (row: Row) => string | number | null | undefined;
}

export interface ListFilter {
  key: string;
  type: 'search' | 'select' | 'multi' | 'dateRange' | 'switch' | 'custom';
  label?: MaybeRefOrGetter<string>;
  placeholder?: MaybeRefOrGetter<string>;
  options?: MaybeRefOrGetter<Option[]>;
  default?: FilterValue;
}

/** `multi`: several; `switch`: 'true'; `dateRange`: 'yyyy-MM-dd~yyyy-MM-dd'. */
export type FilterValue = string | string[] | undefined;
export type FilterValues = Record<string, FilterValue>;

export interface ListQuery {
  filters: FilterValues;
  siteId: string | undefined;
  sorting: string | undefined;
  skipCount: number;
  maxResultCount: number;
  /** Where the page starts, in a list that is paged by key. */
  cursor: string | undefined;
  /** All of the above as query parameters of the server. */
  // The names come from the page's filters, so that the call checks them only as far as it knows them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  params: Record<string, any>;
  signal: AbortSignal;
}
