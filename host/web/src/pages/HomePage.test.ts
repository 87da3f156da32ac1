import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { noNetwork, startConsole } from '@/testing';
import type { ShellExtension } from '@/shell/model/extension';
import { request } from '@/api/http';
import HomePage from './HomePage.vue';

const card = (name: string) => async () => ({ default: defineComponent({ render: () => h('section', { 'data-card': name }, name) }) });
const load = (address: string) => () => request<Record<string, number>>('GET', address);

const extensions: ShellExtension[] = [
  {
    homeCards: [
      { key: 'b', column: 'main', order: 20, permission: 'B', component: card('b') },
      { key: 'a', column: 'main', order: 10, component: card('a') },
      { key: 's', column: 'side', order: 15, component: card('s') },
    ],
    homeFigures: [
      {
        key: 'orders',
        order: 1,
        load: load('/api/orders'),
        figures: [{ key: 'late', label: 'shell.common.more', to: '/orders?late=true', tone: 'danger', hint: ({ late }) => `共 ${late}` }],
      },
      {
        key: 'secret',
        order: 2,
        permission: 'Secret',
        load: load('/api/secret'),
        figures: [{ key: 'n', label: 'shell.common.all', to: '/secret' }],
      },
    ],
  },
];

async function open(permissions: string[], orders: unknown = { late: 1000 }) {
  const its = await startConsole({
    permissions,
    extensions: [...extensions],
    server: { 'GET /api/orders': orders, 'GET /api/secret': { n: 1 } },
  });
  const page = await its.show(HomePage);
  await its.settle();
  return { ...its, page };
}

describe('the home page', () => {
  it('stands in two columns, each in its order, with what the person may see', async () => {
    const { page } = await open([]);
    expect(page.findAll('.column').map((column) => column.findAll('[data-card]').map((one) => one.text()))).toEqual([['a'], ['s']]);
  });

  it('has the cards of those who may see them in their order', async () => {
    const { page } = await open(['B']);
    const main = page.findAll('.column')[0]!;
    expect(main.findAll('[data-card]').map((one) => one.text())).toEqual(['a', 'b']);
  });

  it('has figures that end where the server stops counting, each with the list behind it', async () => {
    const { page } = await open([]);
    const figure = page.find('[data-test="figure-orders.late"]');
    expect([figure.attributes('href'), figure.find('.value').text(), figure.find('.hint').text()]).toEqual([
      '/orders?late=true',
      '1000+',
      '共 1000',
    ]);
  });

  it('does not ask for what the person may not see', async () => {
    const { page, calls } = await open([]);
    expect(page.find('[data-test="figure-secret.n"]').exists()).toBe(false);
    expect(calls.map((call) => call.path)).not.toContain('/api/secret');
  });

  it('asks for it where they may', async () => {
    const { page } = await open(['Secret']);
    expect(page.find('[data-test="figure-secret.n"] .value').text()).toBe('1');
  });

  it('asks again for a figure that did not come', async () => {
    const { page, server, settle } = await open([], noNetwork);
    server['GET /api/orders'] = { late: 2 };
    await page.find('[data-test="figure-orders.late"]').trigger('click');
    await settle();
    expect(page.find('[data-test="figure-orders.late"] .value').text()).toBe('2');
  });
});
