import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed, reactive, ref, shallowReactive, shallowRef, toValue, watch } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';
import { buildUrl, type Query } from '@/api/http';
import { useSiteStore } from '@/app/sites';
import { translate } from '@/i18n';
import type { FilterValues, ListColumn, ListFilter, ListQuery, PagedResult } from '@/shell/model/list';
import { useKeysetTrail } from './keyset-trail';
import { filterParameters, isFiltered, nextSorting, readFilters, writeFilters } from './list-query';

export interface ListPageOptions<Row extends object> {
  /** First part of the query key; also the name under which the column choice is remembered. */
  name: string;
  columns: ListColumn<Row>[];
  filters?: ListFilter[];
  rowKey?: (row: Row) => string;
  defaultSort?: string;
  pageSize?: number;
  /** How the server pages the list: by key, or by number as ABP's own lists are. */
  paging?: 'keyset' | 'offset';
  /** False: the list does not depend on the chosen site. Otherwise its rows have a `siteId`, whose name is a column (`site`) while all sites are looked at. */
  siteParam?: boolean;
  /** Milliseconds between silent reloads. */
  refreshEvery?: number;
  load: (query: ListQuery) => Promise<PagedResult<Row>>;
}

const pageSizes = [20, 50, 100];

/** The state of a list page: filters, sort and page in the address, rows by vue-query, column choice in the browser. */
export function useListPage<Row extends object>(options: ListPageOptions<Row>) {
  const route = useRoute();
  const router = useRouter();
  const sites = useSiteStore();
  const trail = useKeysetTrail();
  const ownPath = route.path;
  const filterDefinitions = options.filters ?? [];
  const keyset = options.paging !== 'offset';
  const rowKey = options.rowKey ?? ((row: Row) => String((row as { id?: unknown }).id));

  // while the next page's route is already in force, the list keeps looking at its own last address
  const query = shallowRef(route.query);
  watch(
    () => route.query,
    (next) => route.path === ownPath && (query.value = next),
  );

  const filters = computed(() => readFilters(query.value, filterDefinitions));
  const sorting = computed(() => (query.value.sort as string | undefined) ?? options.defaultSort);
  const pageSize = computed(() => Number(query.value.size) || options.pageSize || 20);
  const page = computed(() => Math.max(1, Number(query.value.page) || 1));
  const after = computed(() => (query.value.after as string | undefined) || undefined);
  const siteId = computed(() => (options.siteParam === false ? undefined : sites.siteId));

  const stableParameters = computed<Query>(() => ({
    ...filterParameters(filters.value, filterDefinitions, sites.timeZone(siteId.value)),
    siteId: siteId.value,
    sorting: sorting.value,
  }));
  const parameters = computed<Query>(() =>
    keyset
      ? { ...stableParameters.value, maxResultCount: pageSize.value, cursor: after.value }
      : { ...stableParameters.value, skipCount: (page.value - 1) * pageSize.value, maxResultCount: pageSize.value },
  );

  const result = useQuery({
    queryKey: [options.name, parameters],
    queryFn: ({ signal }) =>
      options.load({
        filters: filters.value,
        siteId: siteId.value,
        sorting: sorting.value,
        skipCount: (page.value - 1) * pageSize.value,
        maxResultCount: pageSize.value,
        cursor: after.value,
        params: parameters.value,
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: options.refreshEvery,
  });

  const rows = computed(() => result.data.value?.items ?? []);
  const total = computed(() => result.data.value?.totalCount);
  const filtered = computed(() => isFiltered(filters.value, filterDefinitions));
  const hasNext = computed(() =>
    keyset
      ? !!result.data.value?.nextCursor
      : total.value !== undefined
        ? page.value * pageSize.value < total.value
        : rows.value.length === pageSize.value,
  );
  const hasPrevious = computed(() => (keyset ? after.value !== undefined : page.value > 1));

  function navigate(change: LocationQueryRaw): void {
    const next: LocationQueryRaw = { ...route.query, ...change };
    for (const key of Object.keys(next)) if (next[key] === undefined || next[key] === '') delete next[key];
    void router.replace({ query: next });
  }

  function setFilters(values: FilterValues): void {
    const cleared = Object.fromEntries(filterDefinitions.map((filter) => [filter.key, undefined]));
    trail.reset();
    navigate({ ...cleared, ...writeFilters(values, filterDefinitions), page: undefined, after: undefined });
  }

  function sortBy(column: ListColumn<Row>): void {
    const property = typeof column.sortable === 'string' ? column.sortable : column.key;
    const next = nextSorting(sorting.value, property, column.sortOrder);
    trail.reset();
    navigate({ sort: next === options.defaultSort ? undefined : next, page: undefined, after: undefined });
  }

  function nextPage(): void {
    if (!keyset) return navigate({ page: String(page.value + 1) });
    const cursor = result.data.value?.nextCursor;
    if (!cursor) return;
    trail.forward(after.value);
    navigate({ after: cursor });
  }

  function previousPage(): void {
    if (keyset) navigate({ after: trail.back() });
    else navigate({ page: page.value > 2 ? String(page.value - 1) : undefined });
  }

  function setPageSize(size: number): void {
    trail.reset();
    navigate({ size: size === (options.pageSize ?? 20) ? undefined : String(size), page: undefined, after: undefined });
  }

  watch(siteId, () => {
    trail.reset();
    if (page.value > 1 || after.value) navigate({ page: undefined, after: undefined });
  });
  // a page that no longer exists, after a deletion or a shared link: back to the first
  watch(
    () => result.data.value,
    (data) => {
      if (!keyset && data && data.items.length === 0 && page.value > 1 && !result.isPlaceholderData.value) navigate({ page: undefined });
    },
  );

  const selected = shallowReactive(new Map<string, Row>());
  watch(parameters, () => selected.clear());
  const selection = computed(() => [...selected.values()] as Row[]);

  const allColumns =
    options.siteParam === false || options.columns.some((column) => column.key === siteColumn)
      ? options.columns
      : withSite(options.columns, sites);
  const columns = useColumnChoice(options.name, allColumns);

  const mostAtOnce = 1000;

  /** Every row of the filter, page after page: for lists that the server does not write into a file itself. */
  async function loadAll(): Promise<Row[]> {
    const all: Row[] = [];
    let cursor: string | undefined;
    for (;;) {
      const place = keyset ? { cursor } : { skipCount: all.length };
      const answer = await options.load({
        filters: filters.value,
        siteId: siteId.value,
        sorting: sorting.value,
        skipCount: all.length,
        maxResultCount: mostAtOnce,
        cursor,
        params: { ...stableParameters.value, ...place, maxResultCount: mostAtOnce },
        signal: new AbortController().signal,
      });
      all.push(...answer.items);
      cursor = answer.nextCursor ?? undefined;
      if (answer.items.length === 0 || (keyset ? !cursor : all.length >= (answer.totalCount ?? all.length))) return all;
    }
  }

  /** The address of the server's export of the same rows and columns; `map` renames parameters as `load` does. */
  const exportQuery = (path: string, map: (query: Query) => Query = (query) => query): string =>
    buildUrl(path, { ...map(stableParameters.value), columns: named(columns.visible.value).map((column) => column.key) });

  return reactive({
    name: options.name,
    columns: columns.visible,
    allColumns,
    isColumnVisible: columns.isVisible,
    showColumn: columns.show,
    resetColumns: columns.reset,
    filterDefinitions,
    filters: computed({ get: () => filters.value, set: setFilters }),
    filtered,
    clearFilters: () => setFilters(Object.fromEntries(filterDefinitions.map((filter) => [filter.key, filter.default]))),
    sorting,
    sortBy,
    keyset,
    page: computed(() => (keyset ? trail.page.value : page.value)),
    pageSize,
    pageSizes,
    setPageSize,
    hasNext,
    hasPrevious,
    nextPage,
    previousPage,
    rowKey,
    rows,
    total,
    selected,
    selection,
    clearSelection: () => selected.clear(),
    isPending: result.isPending,
    isFetching: result.isFetching,
    isStale: result.isPlaceholderData,
    error: computed(() => (result.isError.value ? result.error.value : null)),
    reload: () => result.refetch(),
    exportQuery,
    loadAll,
  });
}

export type ListPageState<Row extends object> = ReturnType<typeof useListPage<Row>>;

const siteColumn = 'site';

/** After the column that names the record: whose it is, as long as more than one site's records stand there. */
function withSite<Row extends object>(columns: ListColumn<Row>[], sites: ReturnType<typeof useSiteStore>): ListColumn<Row>[] {
  const column: ListColumn<Row> = {
    key: siteColumn,
    label: () => translate('shell.common.site'),
    width: 124,
    hidden: () => sites.siteId !== undefined || !sites.mayChooseAll,
    text: (row) => sites.find((row as { siteId?: string }).siteId)?.name,
  };
  return [...columns.slice(0, 1), column, ...columns.slice(1)];
}

function useColumnChoice<Row>(name: string, columns: ListColumn<Row>[]) {
  const storageKey = `ps.columns.${name}`;
  // only deviations are kept, so a column that a later version adds appears
  const choice = ref<Record<string, boolean>>(read());

  function read(): Record<string, boolean> {
    try {
      return JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Record<string, boolean>;
    } catch {
      return {};
    }
  }

  const isVisible = (column: ListColumn<Row>): boolean => choice.value[column.key] ?? !toValue(column.hidden);

  function show(column: ListColumn<Row>, visible: boolean): void {
    const next = { ...choice.value, [column.key]: visible };
    if (visible === !toValue(column.hidden)) delete next[column.key];
    choice.value = next;
    localStorage.setItem(storageKey, JSON.stringify(next));
  }

  function reset(): void {
    choice.value = {};
    localStorage.removeItem(storageKey);
  }

  return { visible: computed(() => columns.filter(isVisible)), isVisible, show, reset };
}

/** A column without a heading holds buttons. */
const named = <Row>(columns: ListColumn<Row>[]): ListColumn<Row>[] => columns.filter((column) => toValue(column.label));

/** The rows as a CSV file that Excel opens with the right characters. */
export function toCsv<Row>(shown: ListColumn<Row>[], rows: Row[]): Blob {
  const columns = named(shown);
  const cell = (value: unknown): string => {
    const text = value === null || value === undefined ? '' : String(value);
    // a leading = + - @ would be run as a formula
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const valueOf = (column: ListColumn<Row>, row: Row): unknown =>
    column.text ? column.text(row) : (row as Record<string, unknown>)[column.key];
  const lines = [
    columns.map((column) => cell(toValue(column.label))),
    ...rows.map((row) => columns.map((column) => cell(valueOf(column, row)))),
  ];
  return new Blob(['\uFEFF', lines.map((line) => line.join(',')).join('\r\n')], { type: 'text/csv;charset=utf-8' });
}
