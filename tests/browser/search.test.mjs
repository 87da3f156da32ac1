import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

/** One box for everything: whoever types what they have heard comes to the record, or is told that there is none and what to do instead. */
describe('The search box', { concurrency: false }, () => {
  let host;
  let browser;
  let desk;
  let order;

  const hits = () => desk.page.locator('#search-hits [role=option]');
  const search = async (text) => {
    // the box of the search before may still be fading out
    await desk.page.locator('.veil.fade-leave-active').waitFor({ state: 'detached' });
    if (!(await desk.page.locator('#search-hits').isVisible())) await desk.page.keyboard.press('Control+k');
    await desk.page.getByRole('combobox', { name: '全局搜索' }).fill(text);
    await desk.page.locator('#search-hits [role=option], #search-hits [role=status]').first().waitFor();
  };
  const settled = async (what) => {
    await desk.page.waitForFunction((words) => document.querySelector('#search-hits')?.textContent.includes(words), what);
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    desk = await Colleague.signedIn(browser, host.address, 'frontdesk');
    const list = await desk.page.request.get(`${host.address}/api/repairs/repair-order?maxResultCount=1`);
    order = (await list.json()).items[0];
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('An order is found by the end of its number, and says where it stands', async () => {
    await search(order.number.slice(-6));
    await settled(order.number);
    const hit = hits().filter({ hasText: order.number });
    assert.ok(await hit.locator('.status-tag').isVisible());
    await hit.click();
    await desk.page.waitForURL((url) => url.pathname === `/repairs/orders/${order.id}`);
  });

  test('A page is found by its name, with the keyboard alone', async () => {
    await search('维修看板');
    await settled('页面');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForURL((url) => url.pathname === '/repairs/board');
  });

  test('Enter right after the last letter takes what was typed, not what was found before', async () => {
    await search(order.number.slice(-6));
    await settled(order.number);
    await desk.page.getByRole('combobox', { name: '全局搜索' }).fill('报修受理');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForURL((url) => url.pathname === '/repairs/intake');
  });

  test('Nothing found offers what to do next', async () => {
    await search('查无此人甲乙丙');
    await settled('没有找到');
    await desk.page.locator('#search-hits').getByRole('button', { name: '报修受理' }).click();
    await desk.page.waitForURL((url) => url.pathname === '/repairs/intake');
    assert.deepEqual(desk.problems, []);
  });
});
