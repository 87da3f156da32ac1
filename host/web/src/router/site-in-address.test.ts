import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useSiteStore } from '@/app/sites';
import { keepSiteInAddress } from './site-in-address';

const page = { template: '<div />' };
const two = [
  { id: '1', code: 'BJ01', name: '一期' },
  { id: '2', code: 'BJ02', name: '二期' },
];

async function open(address: string, { sites = two, site }: { sites?: typeof two; site?: string } = {}) {
  const store = useSiteStore();
  store.$patch({ sites, siteId: site });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/login', component: page, meta: { anonymous: true } },
      { path: '/:rest(.*)*', component: page },
    ],
  });
  keepSiteInAddress(router);
  await router.push(address);
  return { store, router, at: () => router.currentRoute.value.fullPath };
}

beforeEach(() => {
  localStorage.clear();
  setActivePinia(createPinia());
});

describe('the site in the address', () => {
  it('opens a link in the site that it names, and leaves the own choice as it was', async () => {
    const { store, at } = await open('/orders?site=BJ02', { site: '1' });
    expect(store.siteId).toBe('2');
    expect(at()).toBe('/orders?site=BJ02');
    expect(localStorage).toHaveLength(0);
  });

  it('is written there when the address has none, all sites too', async () => {
    expect((await open('/orders?text=x', { site: '1' })).at()).toBe('/orders?text=x&site=BJ01');
    setActivePinia(createPinia());
    expect((await open('/orders')).at()).toBe('/orders?site=all');
  });

  it('goes on to every page that is opened from there', async () => {
    const { router, at, store } = await open('/orders?site=BJ02');
    await router.push('/orders/7');
    expect(at()).toBe('/orders/7?site=BJ02');
    expect(store.siteId).toBe('2');
  });

  it('changes with the switcher, forgets the page of the list, and comes back with the back button', async () => {
    const { store, router, at } = await open('/orders?site=BJ01&text=x&page=3&after=y');
    store.choose('2');
    await router.isReady();
    await new Promise((resolve) => setTimeout(resolve));
    expect(at()).toBe('/orders?site=BJ02&text=x');
    expect(store.siteId).toBe('2');
    router.back();
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.siteId).toBe('1');
  });

  it('of somebody else is not taken', async () => {
    const { store, at } = await open('/orders?site=SZ09', { site: '1' });
    expect(at()).toBe('/orders?site=BJ01');
    expect(store.siteId).toBe('1');
  });

  it('does not stand where there are no sites, nor before the sign-in', async () => {
    expect((await open('/admin/companies', { sites: [] })).at()).toBe('/admin/companies');
    expect((await open('/login', { site: '1' })).at()).toBe('/login');
  });
});
