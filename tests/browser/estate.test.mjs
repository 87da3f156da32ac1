import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const site = 'YH01';

/** How an estate comes into the system and is looked after: a tower by rule, a shop that is split, a butler's round. Each test goes on where the last one ended. */
describe('An estate, from its buildings to its butler', { concurrency: false }, () => {
  let host;
  let browser;
  let admin;
  let butler;

  const form = (one) => one.page.locator('.el-overlay:visible').last();
  const row = (one, text) => one.page.locator('tbody tr').filter({ hasText: text });

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    admin = await Colleague.signedIn(browser, host.address, 'siteadmin');
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('A building of 33 floors with 264 flats is there after two forms', async () => {
    await admin.goto(`/sites/buildings?site=${site}`);
    await admin.page.getByRole('button', { name: '新建楼栋' }).first().click();
    await admin.fill('code', '9');
    await admin.fill('floorPlan', 'B1-33');
    await admin.save();
    await admin.page.waitForURL((url) => /^\/sites\/buildings\/[0-9a-f-]{36}$/.test(url.pathname));

    await admin.page.getByRole('button', { name: '批量生成房屋' }).first().click();
    await admin.fill('floorPlan', '1-33');
    await admin.fill('entrances', '1, 2');
    await admin.fill('doorsPerFloor', '4');
    await form(admin).getByText('将生成 264 套').waitFor();
    await admin.save();
    await admin.see('264');
  });

  test('A floor that the building has not is refused before anything is made', async () => {
    await admin.page.getByRole('button', { name: '批量生成房屋' }).first().click();
    await admin.fill('floorPlan', '1-40');
    await form(admin).locator('.el-alert').first().waitFor();
    await admin.page.keyboard.press('Escape');
    const discard = admin.page.locator('.el-message-box').getByRole('button').last();
    if (await discard.isVisible().catch(() => false)) await discard.click();
    await form(admin)
      .waitFor({ state: 'hidden' })
      .catch(() => {});
  });

  test('A shop is split in two, its areas add up, and the old one says what became of it', async () => {
    const sites = (await (await admin.page.request.get(`${host.address}/api/sites/site/mine`)).json()).items;
    const siteId = sites.find((one) => one.code === site).id;
    const token = (await admin.context.cookies()).find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
    const made = await admin.page.request.post(`${host.address}/api/sites/unit`, {
      headers: { RequestVerificationToken: token },
      data: { siteId, code: '9-S101', kind: 'Shop', grossAreaInSquareMetres: 100 },
    });
    assert.equal(made.status(), 200, await made.text());
    const shop = await made.json();

    await admin.goto(`/sites/units?site=${site}&filter=9-S101`);
    await row(admin, '9-S101').locator('button[aria-haspopup], button.more').last().click();
    await admin.page.getByRole('menuitem', { name: '拆分' }).click();
    const areas = form(admin).locator('.part input[type=number], .part .el-input-number input');
    await areas.nth(0).fill('60');
    await areas.nth(1).fill('39.5');
    await areas.nth(1).press('Tab');
    await form(admin).getByText('还差 0.5').waitFor();
    await areas.nth(1).fill('40');
    await areas.nth(1).press('Tab');
    await form(admin).getByText('合计相符').waitFor();
    await admin.fill('reason', '业主分开出租');
    await admin.save();

    await admin.goto(`/sites/units?site=${site}&filter=9-S101`);
    await row(admin, '9-S101A').waitFor();
    assert.equal(await admin.page.locator('tbody tr').count(), 2);
    await admin.goto(`/owner-records/households/${shop.id}?site=${site}`);
    await admin.see('9-S101A');
    assert.deepEqual(admin.problems, []);
  });

  test('A butler sees on the board where something is open, who is responsible, and opens the household', async () => {
    butler = await Colleague.signedIn(browser, host.address, 'butler', { viewport: { width: 390, height: 844 } });
    await butler.goto(`/sites/board?site=${site}`);
    // the strip of the buildings says in which of them something is open
    await butler.page.getByRole('navigation').getByRole('button').filter({ hasText: '办' }).first().click();
    const open = butler.page.locator('[role=gridcell]').filter({ hasText: '办' }).first();
    await open.waitFor();
    await open.click();
    const brief = butler.page.getByRole('complementary', { name: '房屋简况' });
    await brief.waitFor();
    const unit = await open.getAttribute('data-unit');
    await butler.goto(`/owner-records/households/${unit}?site=${site}`);
    await butler.page.locator('.responsible').getByText('沈雅芝').waitFor();
    await butler.page.getByText('进行中的报修').first().waitFor();
    assert.deepEqual(butler.problems, []);
  });
});
