import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const site = '翡翠湾花园一期';

/** Working calendars and the setting up of a site. Each test goes on where the last one ended. */
describe('A site gets its calendar', { concurrency: false }, () => {
  let host;
  let browser;
  const colleagues = [];
  const colleague = async (userName) => {
    const one = await Colleague.signedIn(browser, host.address, userName);
    colleagues.push(one);
    return one;
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('A day of the company is taken back at a site, by a click on it', async () => {
    const admin = await colleague('siteadmin');
    await admin.chooseSite(site);
    await admin.goto('/sites/calendar?year=2026');
    const day = admin.page.locator('[data-date="2026-10-10"]');
    await day.and(admin.page.locator('.worked')).click();
    await admin.page.locator('.el-overlay:visible').getByText('按每周规律', { exact: true }).click();
    await admin.save();
    await day.and(admin.page.locator('.takenBack.own')).waitFor();
    await admin.page.locator('[data-span="2026-10-10"]').getByText('本项目').waitFor();
  });

  test('Public holidays say which day is set differently and leave it unless it is ticked', async () => {
    const [admin] = colleagues;
    await admin.page.locator('[data-test=public-holidays]').click();
    await admin.page.locator('[data-row="2026-10-10"][data-outcome=Differs]').waitFor();
    assert.equal(await admin.page.locator('[data-outcome=Same]').count(), 38);
    assert.ok(await admin.page.locator('[data-test=take-over]').isDisabled());
    await admin.page.keyboard.press('Escape');
  });

  test('A file shows its mistakes, and what is readable is taken over', async () => {
    const file = join(tmpdir(), 'holidays-2027.csv');
    await writeFile(file, '日期,类型,名称\n2027年1月1日-1月3日,放假,元旦\n2027-02-30,放假,没有这天\n');
    const [admin] = colleagues;
    await admin.page.locator('.el-dialog').first().waitFor({ state: 'hidden' });
    await admin.page.locator('[data-test=year-after]').click();
    await admin.page.locator('[data-test=from-file]').click();
    await admin.page.locator('input[type=file]').setInputFiles(file);
    await admin.page.locator('[data-outcome=Wrong]').getByText('2027-02-30').waitFor();
    await admin.page.locator('[data-test=take-over]').click();
    await admin.page.locator('[data-date="2027-01-02"].off').waitFor();
  });

  test('The setting up of the site counts what is done, and a step is marked as looked at', async () => {
    const [admin] = colleagues;
    await admin.goto('/sites/setup');
    await admin.page.locator('[data-step="sites.calendar"][data-state=Done]').waitFor();
    await admin.page
      .locator('[data-test=sample-number]')
      .filter({ hasText: /^FC03RP\d{8}0001$/ })
      .waitFor();
    await admin.page.locator('[data-step="sites.numbers"] [data-test=looked-at]').click();
    await admin.page.locator('[data-step="sites.numbers"][data-state=Done]').waitFor();
  });

  test('Headquarters see how far each site is', async () => {
    const admin = await colleague('admin');
    await admin.goto('/sites/setup?site=all');
    await admin.page
      .locator('[data-site=FC03]')
      .getByText(/\d \/ 8 步/)
      .waitFor();
    await admin.goto('/sites');
    await admin.page.locator('[data-test=progress]').first().waitFor();
    await admin.page.locator('[data-test=company-calendar]').click();
    await admin.page.locator('[data-date]').first().waitFor();
    await admin.see('公司工作日历');
  });
});
