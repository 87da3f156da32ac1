import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const site = 'YH01';

/** A manager plans what recurs: the rule is said back in words, carried out by hand, paused. */
describe('Plans of a site', { concurrency: false }, () => {
  let host;
  let browser;
  let manager;

  const form = () => manager.page.locator('.el-overlay:visible').last();
  const choose = async (field, option) => {
    await form().locator(`[data-field="${field}"] .el-select`).click();
    await manager.page.locator('.el-select-dropdown:visible').getByText(option, { exact: true }).click();
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    manager = await Colleague.signedIn(browser, host.address, 'csmanager');
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('A rule is said in words with its next occurrences while it is set, and why it never occurs', async () => {
    await manager.goto(`/sites/plans?site=${site}`);
    await manager.page.locator('[data-test=create-plan]').click();
    await manager.fill('name', '月底住户回访');
    await choose('rule.kind', '每年');
    await manager.fill('rule.month', '2');
    await manager.fill('rule.day', '30');
    await manager.page.keyboard.press('Tab');
    await form().getByText('永远不会执行').waitFor();

    await choose('rule.kind', '每月某日');
    await manager.fill('rule.day', '28');
    await manager.page.keyboard.press('Tab');
    await form().getByText('每月28日（遇休息日提前到前一个工作日）09:00').waitFor();
    assert.equal(await form().locator('[data-test=preview] li').count(), 5);
    await manager.save();
    await manager.see('月底住户回访');
  });

  test('Started by hand it says what came of it, and paused it has no next time', async () => {
    await manager.page.getByText('月底住户回访').first().click();
    await manager.page.locator('[data-test=run-plan]').click();
    await manager.page
      .getByText(/抽取 \d+ 户/)
      .first()
      .waitFor({ timeout: 30_000 });

    await manager.page.locator('[data-test=pause-plan]').click();
    await manager.page.locator('[data-test=resume-plan]').waitFor();
    await manager.see('暂停');
  });
});
