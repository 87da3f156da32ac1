import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const title = '联系保洁清理维修现场';

/** A task from a repair order: the manager gives it, a colleague does it, the manager verifies it. Each test goes on where the last one ended. */
describe('A task, from the order to the verification', { concurrency: false }, () => {
  let host;
  let browser;
  let manager;
  let colleague;
  let site;

  const choose = async (one, field, option) => {
    await one.page.locator(`.el-overlay [data-field="${field}"] .el-select`).click();
    await one.page.locator('.el-select-dropdown:visible').getByRole('option', { name: option }).first().click();
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    manager = await Colleague.signedIn(browser, host.address, 'csmanager');
    colleague = await Colleague.signedIn(browser, host.address, 'assistant', { viewport: { width: 390, height: 844 } });
    site = (await (await manager.page.request.get(`${host.address}/api/sites/site/mine`)).json()).items[0];
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('The manager gives it from the page of a repair order', async () => {
    await manager.goto(`/repairs/orders?site=${site.code}`);
    await manager.openFirst();
    await manager.page.locator('[data-test=give-task]').click();
    await manager.fill('title', title);
    await choose(manager, 'assigneeId', '李静怡');
    const due = manager.page.locator('.el-overlay [data-field="dueAt"] input');
    await due.fill(`${new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)} 18:00`);
    await due.press('Enter');
    await choose(manager, 'evidence', '文字说明');
    await manager.save();
    await manager.see('已交办');
    await manager.page.getByRole('link', { name: title }).waitFor();
  });

  test('The colleague accepts it on a phone, and does it with a note', async () => {
    await colleague.goto(`/service-desk/tasks?site=${site.code}&text=${encodeURIComponent(title)}`);
    await colleague.openFirst();
    await colleague.act('接受');
    await colleague.see('进行中');
    await colleague.act('完成');
    await colleague.fill('result', '保洁已到场清理');
    await colleague.save();
    await colleague.see('待核验');
    assert.equal(await colleague.page.getByRole('button', { name: '核验通过' }).count(), 0);
  });

  test('The manager verifies it', async () => {
    await manager.page.getByRole('link', { name: title }).click();
    await manager.see('保洁已到场清理');
    await manager.act('核验通过');
    await manager.see('已核验');
    assert.deepEqual([...manager.problems, ...colleague.problems], []);
  });

  test('The duty page shows the week, and who is away', async () => {
    await manager.goto(`/sites/duties?site=${site.code}`);
    await manager.see('总值班');
    await manager.see('当班');
    await manager.page.locator('[data-test=add-absence]').click();
    await choose(manager, 'userId', '李静怡');
    await choose(manager, 'standInId', '王晓雯');
    // a day of the site, whose calendar shows another one than the server's for a third of each day
    const day = (days) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);
    for (const [field, value] of [
      ['from', `${day(0)} 00:00`],
      ['to', `${day(2)} 00:00`],
    ]) {
      const input = manager.page.locator(`.el-overlay [data-field="${field}"] input`);
      await input.fill(value);
      await input.press('Enter');
    }
    await manager.save();
    await manager.see('替班：王晓雯');
    await manager.see('待办已移交');
    assert.deepEqual(manager.problems, []);
  });
});
