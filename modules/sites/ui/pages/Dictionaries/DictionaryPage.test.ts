import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import DictionaryPage from './DictionaryPage.vue';

const dictionaries = [
  { code: 'repairs.cancel-reason', name: '报修取消原因', activeCount: 3, disabledCount: 0, isCustomized: false },
  { code: 'repairs.refuse-reason', name: '报修退单原因', activeCount: 0, disabledCount: 0, isCustomized: false },
];
const item = (value: string, isActive = true) => ({ value, text: value, zhHans: value, zhHant: '', en: '', isActive, isOwn: true });
const items = { code: 'repairs.cancel-reason', concurrencyStamp: 'seen', items: [item('a'), item('b'), item('c')] };
const root = '/api/sites/dictionary';
const order = `PUT ${root}/repairs.cancel-reason/order`;
const update = `PUT ${root}/repairs.cancel-reason/item`;

async function open() {
  const its = await startConsole({
    permissions: ['Sites.Dictionaries.Manage'],
    server: {
      [`GET ${root}`]: { items: dictionaries },
      [`GET ${root}/repairs.cancel-reason/items`]: items,
      [order]: items,
      [update]: items,
    },
  });
  return { ...its, page: await its.show(DictionaryPage) };
}

describe('the items of a dictionary', () => {
  it('are moved by sending the whole new order, to the version that was seen', async () => {
    const { page, settle, lastCall } = await open();
    await page.findAll('button[aria-label^="下移"]')[0]!.trigger('click');
    await settle();
    expect(lastCall(order)!.body).toEqual({ values: ['b', 'a', 'c'], concurrencyStamp: 'seen' });
  });

  it('stop at both ends', async () => {
    const { page } = await open();
    expect(page.findAll('button[aria-label^="上移"]').map((button) => button.attributes('disabled') !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
    expect(page.findAll('button[aria-label^="下移"]').map((button) => button.attributes('disabled') !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

it('dictionaries are found by name and by code', async () => {
  const { page, settle } = await open();
  const names = () =>
    page
      .findAll('.split nav button, .split li')
      .map((one) => one.text())
      .join(' ');
  expect(names()).toContain('报修退单原因');
  await page.find('input').setValue('REFUSE');
  await settle();
  expect(names()).toContain('报修退单原因');
  expect(names()).not.toContain('报修取消原因');
});
