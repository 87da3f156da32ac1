import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useSiteStore } from '@/app/sites';
import type { ListQuery, PagedResult } from '@/shell/model/list';
import { toCsv, useListPage, type ListPageOptions } from './useListPage';

interface Row {
  id: string;
  name: string;
}

const rows = (from: number, count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(from + index), name: `第${from + index}行` }));

async function open(options: Partial<ListPageOptions<Row>>, address = '/list') {
  const load = vi.fn(async (query: ListQuery): Promise<PagedResult<Row>> => {
    if (options.paging !== 'offset') {
      const start = Number(query.cursor ?? 0);
      return { items: rows(start, 2), nextCursor: start + 2 < 6 ? String(start + 2) : null };
    }
    return { items: rows(query.skipCount, 2), totalCount: 5 };
  });
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<div />' } }] });
  await router.push(address);
  let list!: ReturnType<typeof useListPage<Row>>;
  const page = defineComponent({
    setup() {
      list = useListPage<Row>({
        name: 'test.rows',
        pageSize: 2,
        columns: [
          { key: 'name', label: 'Name', sortable: true },
          { key: 'note', label: 'Note', hidden: true },
        ],
        filters: [{ key: 'text', type: 'search' }],
        load,
        ...options,
      });
      return () => null;
    },
  });
  mount(page, {
    global: {
      plugins: [
        createPinia(),
        router,
        [VueQueryPlugin, { queryClient: new QueryClient({ defaultOptions: { queries: { retry: false } } }) }],
      ],
    },
  });
  await flushPromises();
  return { list, load, router, lastQuery: () => load.mock.lastCall![0] };
}

beforeEach(() => localStorage.clear());

describe('a list paged by offset', () => {
  it('asks for the page that the address names', async () => {
    const { lastQuery, list } = await open({ paging: 'offset' }, '/list?page=2');
    expect(lastQuery().params).toEqual({ siteId: undefined, sorting: undefined, skipCount: 2, maxResultCount: 2 });
    expect(list.hasNext).toBe(true);
    expect(list.hasPrevious).toBe(true);
    expect(list.total).toBe(5);
  });

  it('gathers every row of the filter for an export, whatever page is shown', async () => {
    const { list, lastQuery } = await open({ paging: 'offset' }, '/list?page=2&text=x');
    expect((await list.loadAll()).map((row) => (row as Row).id)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(lastQuery().params).toMatchObject({ text: 'x', skipCount: 4, maxResultCount: 1000 });
  });

  it('knows the last page by the total', async () => {
    const { list } = await open({ paging: 'offset' }, '/list?page=3');
    expect(list.hasNext).toBe(false);
  });

  it('begins at the first page when a filter changes, and puts it into the address', async () => {
    const { list, router, lastQuery } = await open({ paging: 'offset' }, '/list?page=3');
    list.filters = { text: '渗水' };
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ text: '渗水' });
    expect(lastQuery().params).toMatchObject({ text: '渗水', skipCount: 0 });
  });

  it('sorts by a column and back to the default', async () => {
    const { list, router, lastQuery } = await open({ defaultSort: 'id desc' });
    list.sortBy(list.allColumns[0]!);
    await flushPromises();
    expect(lastQuery().sorting).toBe('name desc');
    list.sortBy(list.allColumns[0]!);
    await flushPromises();
    list.sortBy(list.allColumns[0]!);
    await flushPromises();
    expect(router.currentRoute.value.query.sort).toBeUndefined();
    expect(lastQuery().sorting).toBe('id desc');
  });

  it('keeps parameters of the address that are not its own', async () => {
    const { list, router } = await open({ paging: 'offset' }, '/list?tab=x');
    list.filters = { text: 'a' };
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ tab: 'x', text: 'a' });
  });
});

describe('a list paged by key', () => {
  it('walks forward and back by cursors', async () => {
    const { list, lastQuery } = await open({});
    expect(lastQuery().params).toEqual({ siteId: undefined, sorting: undefined, maxResultCount: 2, cursor: undefined });
    list.nextPage();
    await flushPromises();
    list.nextPage();
    await flushPromises();
    expect(lastQuery().cursor).toBe('4');
    expect(list.hasNext).toBe(false);
    expect(list.page).toBe(3);
    list.previousPage();
    await flushPromises();
    expect(list.rows.map((row) => row.id)).toEqual(['2', '3']);
    list.previousPage();
    await flushPromises();
    expect(list.hasPrevious).toBe(false);
    expect(list.rows.map((row) => row.id)).toEqual(['0', '1']);
  });

  it('goes from a linked page in the middle back to the first', async () => {
    const { list } = await open({}, '/list?after=4');
    expect(list.rows[0]!.id).toBe('4');
    expect(list.hasPrevious).toBe(true);
    list.previousPage();
    await flushPromises();
    expect(list.rows[0]!.id).toBe('0');
  });
});

it('the site that is chosen above narrows the list, unless the list does not want it', async () => {
  const { lastQuery } = await open({});
  useSiteStore().choose('s1');
  await flushPromises();
  expect(lastQuery().params.siteId).toBe('s1');
  const other = await open({ siteParam: false });
  useSiteStore().choose('s1');
  await flushPromises();
  expect(other.lastQuery().params.siteId).toBeUndefined();
});

it('the choice of columns is remembered', async () => {
  const { list } = await open({});
  expect(list.columns.map((column) => column.key)).toEqual(['name']);
  list.showColumn(
    list.allColumns.find((column) => column.key === 'note')!,
    true,
  );
  const again = await open({});
  expect(again.list.columns.map((column) => column.key)).toEqual(['name', 'note']);
  again.list.resetColumns();
  expect(again.list.columns.map((column) => column.key)).toEqual(['name']);
});

it('the export has the rows and columns that are shown', async () => {
  const { list } = await open({}, '/list?text=a&page=2');
  expect(list.exportQuery('/api/rows/export')).toBe('/api/rows/export?text=a&columns=name');
  expect(list.exportQuery('/api/rows/export', ({ text }) => ({ filter: text }))).toBe('/api/rows/export?filter=a&columns=name');
});

it('the export follows the order of the screen and leaves columns of buttons out', async () => {
  const { list } = await open({
    columns: [
      { key: 'note', label: 'Note' },
      { key: 'secret', label: 'Secret', hidden: true },
      { key: 'name', label: 'Name' },
      { key: 'actions', label: '' },
    ],
  });
  expect(list.exportQuery('/api/rows/export')).toBe('/api/rows/export?columns=note&columns=name');
});

it('CSV quotes what needs it and disarms formulas', async () => {
  const blob = toCsv(
    [
      { key: 'name', label: '名称' },
      { key: 'amount', label: '金额' },
    ],
    [
      { name: 'a,"b"', amount: -5 },
      { name: '=1+1', amount: 3 },
    ],
  );
  const text = await blob.text();
  expect(text.replace('\uFEFF', '')).toBe('名称,金额\r\n"a,""b""",-5\r\n\'=1+1,3');
});

it('names the site of each row while all sites are looked at, in a file too', async () => {
  const { list } = await open({});
  const sites = useSiteStore();
  const columns = () => list.columns.map((column) => column.key);
  sites.$patch({
    sites: [
      { id: '1', code: 'A', name: '一期' },
      { id: '2', code: 'B', name: '二期' },
    ],
  });
  expect(columns()).toEqual(['name', 'site']);
  expect(list.columns[1]!.text!({ id: 'x', name: '', siteId: '2' } as Row)).toBe('二期');
  expect(list.exportQuery('/export')).toContain('columns=site');
  sites.follow('2');
  expect(columns()).toEqual(['name']);
  expect((await open({ siteParam: false })).list.allColumns.map((column) => column.key)).not.toContain('site');
});
