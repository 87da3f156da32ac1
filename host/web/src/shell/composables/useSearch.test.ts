import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent } from 'vue';
import { useSessionStore } from '@/app/session';
import { useSiteStore } from '@/app/sites';
import type { SearchProvider } from '@/shell/model/extension';
import { registerModules } from '@/shell/model/registry';
import { useSearch } from './useSearch';

const asked = vi.fn<SearchProvider['search']>();

function open() {
  let search!: ReturnType<typeof useSearch>;
  const box = defineComponent({
    setup() {
      search = useSearch();
      return () => null;
    },
  });
  mount(box);
  return search;
}

async function type(search: ReturnType<typeof useSearch>, text: string): Promise<void> {
  search.text.value = text;
  await vi.advanceTimersByTimeAsync(200);
  await flushPromises();
}

describe('the search box', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    setActivePinia(createPinia());
    vi.spyOn(useSessionStore(), 'can').mockReturnValue(true);
    asked.mockReset().mockResolvedValue([]);
    registerModules(
      [{ area: 'service', key: 'orders', label: 'Repair orders', icon: {}, to: '/orders' }],
      [{ searchProviders: [{ key: 'orders', label: 'orders', search: asked }] }],
    );
  });
  afterEach(() => vi.useRealTimers());

  it('finds records and pages', async () => {
    asked.mockResolvedValue([{ id: '1', title: 'RP0030', to: '/orders/1', status: { label: '已受理', tone: 'warning' } }]);
    const search = open();

    await type(search, ' repair ');

    expect(asked).toHaveBeenCalledWith('repair', expect.objectContaining({ siteId: undefined }));
    expect(search.groups.value.map((group) => group.hits.map((hit) => hit.title))).toEqual([['RP0030'], ['Repair orders']]);
  });

  it('says that nothing was found and offers all sites', async () => {
    const sites = useSiteStore();
    sites.sites = [
      { id: 'a', code: 'A', name: '北苑' },
      { id: 'b', code: 'B', name: '南苑' },
    ];
    sites.choose('a');
    const search = open();

    await type(search, '不存在');
    expect(search.hits.value).toEqual([]);
    expect(search.mayWiden.value).toBe(true);

    search.widen();
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.mock.calls.map(([, context]) => context.siteId)).toEqual(['a', undefined]);
    expect(search.mayWiden.value).toBe(false);
  });

  it('shows what one provider found though another fails', async () => {
    asked.mockRejectedValue(new Error('down'));
    const search = open();

    await type(search, 'repair');

    expect(search.failed.value).toBe(true);
    expect(search.hits.value.map((hit) => hit.title)).toEqual(['Repair orders']);
  });
});
