import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

/** The home page of those who use it: figures that lead to their lists, the day, the week. */
describe('The home page', { concurrency: false }, () => {
  let host;
  let browser;
  let manager;
  let site;

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    manager = await Colleague.signedIn(browser, host.address, 'csmanager');
    site = (await (await manager.page.request.get(`${host.address}/api/sites/site/mine`)).json()).items[0];
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('A figure is the count of the list that it leads to', async () => {
    const { page } = manager;
    await manager.goto(`/?site=${site.code}`);
    const figure = page.locator('[data-test="figure-repairs.unassignedCount"]');
    await figure.locator('.value').waitFor();
    const shown = (await figure.locator('.value').innerText()).trim();
    const list = await (
      await page.request.get(`${host.address}/api/repairs/repair-order?siteId=${site.id}&states=Received&states=Rework&maxResultCount=1`)
    ).json();
    assert.equal(shown, String(list.totalCount));
    await figure.click();
    await page.waitForURL(/repairs\/orders\?.*states=Received/);
  });

  test('The week is drawn, has its numbers as a table, and a number leads to its day', async () => {
    const { page } = manager;
    await manager.goto(`/?site=${site.code}`);
    await page.locator('[data-test=chart-drawing] canvas').waitFor();
    await page.locator('[data-test=chart-as-table]').click();
    const numbers = page.locator('[data-test=chart-table] tbody a');
    assert.equal(await numbers.count(), 21);
    await numbers.nth(6).click();
    await page.waitForURL(/created=\d{4}-\d\d-\d\d(~|%7E)\d{4}-\d\d-\d\d/);
  });

  test('The library of the charts is not loaded for who sees none', async () => {
    const technician = await Colleague.signedIn(browser, host.address, 'technician', { viewport: { width: 390, height: 844 } });
    const scripts = [];
    technician.page.on('request', (request) => scripts.push(request.url()));
    await technician.goto(`/?site=${site.code}`);
    await technician.page.waitForLoadState('networkidle');
    assert.deepEqual(
      scripts.filter((url) => /ChartDrawing|dashboard\/(figures|week|load)/.test(url)),
      [],
    );
    assert.ok(scripts.some((url) => url.includes('dashboard/appointments')));
    const wide = await technician.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(wide, false, 'nothing is wider than the phone');
  });
});
