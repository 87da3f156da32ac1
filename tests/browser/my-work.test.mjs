import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const title = '下班前核对钥匙';

/** What waits for somebody, from the badge in the top bar to the check at the end of the day. Each test goes on where the last one ended. */
describe('My work, from the badge to the end of the day', { concurrency: false }, () => {
  let host;
  let browser;
  let manager;
  let colleague;
  let site;

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    manager = await Colleague.signedIn(browser, host.address, 'csmanager');
    colleague = await Colleague.signedIn(browser, host.address, 'assistant', { viewport: { width: 390, height: 844 } });
    site = (await (await manager.page.request.get(`${host.address}/api/sites/site/mine`)).json()).items[0];
    // a task for the colleague, due within the minute, so that it counts for today
    await manager.page.evaluate(
      async ({ siteId, name }) => {
        const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)[1]);
        const people = (await (await fetch(`/api/service-desk/work-task/choices/${siteId}`)).json()).people;
        const answer = await fetch('/api/service-desk/work-task', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', RequestVerificationToken: token },
          body: JSON.stringify({
            clientKey: crypto.randomUUID(),
            siteId,
            kind: 'general',
            title: name,
            assigneeId: people.find((one) => one.name === '李静怡').userId,
            dueAt: new Date(Date.now() + 50_000).toISOString(),
            evidence: 'None',
          }),
        });
        if (!answer.ok) throw new Error(await answer.text());
      },
      { siteId: site.id, name: title },
    );
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('The badge leads to it, and it is accepted in its row on a phone', async () => {
    await colleague.goto(`/?site=${site.code}`);
    await colleague.page.locator('[data-test=my-work-badge]').click();
    await colleague.page.locator('[data-test=kind-tasks]').click();
    const row = colleague.page.locator('[data-test=item-tasks]', { hasText: title });
    await row.locator('[data-test=act-Accept]').click();
    await colleague.see('已接受');
    await row.getByText('进行中').waitFor();
    assert.equal(await row.locator('[data-test=act-Accept]').count(), 0);
  });

  test('The manager sees it among the colleague’s, walks by keys, and finds the lists of tasks and approvals there', async () => {
    await manager.goto(`/my-work?site=${site.code}`);
    const list = manager.page.locator('[data-test=work-list]');
    await list.focus();
    await manager.page.keyboard.press('j');
    await manager.page.locator('.line.focused').waitFor();
    const preview = manager.page.locator('[data-test=work-preview]');
    const shown = await manager.page.locator('.line.focused .title').textContent();
    await preview.getByRole('heading', { name: shown.trim() }).waitFor();
    const address = manager.page.url();
    await manager.page.keyboard.press('j');
    await manager.page.waitForFunction(
      (before) => document.querySelector('[data-test=work-preview] h2').textContent !== before,
      shown.trim(),
    );
    assert.equal(manager.page.url(), address, 'the list is not left');
    await manager.page.keyboard.press('Enter');
    await manager.page.waitForURL((url) => url.pathname !== '/my-work');
    await manager.page.goBack();
    await manager.page.setViewportSize({ width: 1100, height: 768 });
    await list.waitFor();
    assert.equal(await preview.count(), 0, 'no room beside the list');
    await manager.page.setViewportSize({ width: 1366, height: 768 });
    for (const name of ['审批', '交办']) {
      await manager.page.locator('.lists').getByRole('link', { name, exact: true }).waitFor();
    }
    await manager.page.locator('[data-test=colleague]').click();
    await manager.page.locator('.el-select-dropdown:visible').getByRole('option', { name: '李静怡' }).click();
    await manager.see('李静怡的待办');
    const row = manager.page.locator('[data-test=item-tasks]', { hasText: title });
    await row.waitFor();
    assert.equal(await manager.page.locator('[data-test^=act-]').count(), 0);
  });

  test('The day is checked once nothing unfinished lacks a step or a note of today', async () => {
    await colleague.goto(`/my-work/day-check?site=${site.code}`);
    const rows = colleague.page.locator('[data-test=need-note]');
    await colleague.page.locator('[data-test=confirm-check]').waitFor();
    for (let left = await rows.count(); left > 0; left--) {
      await rows.first().locator('[data-test=write-note]').click();
      await colleague.fill('text', '已联系，明早继续');
      await colleague.save();
      await colleague.page.waitForFunction((count) => document.querySelectorAll('[data-test=need-note]').length < count, left);
    }
    await colleague.page.locator('[data-test=confirm-check]').click();
    await colleague.page.locator('[data-test=checked]').waitFor();

    await manager.goto(`/my-work/day-check?site=${site.code}`);
    await manager.page.locator('li', { hasText: '李静怡' }).getByText('已检查').waitFor();
    assert.deepEqual([...manager.problems, ...colleague.problems], []);
  });
});
