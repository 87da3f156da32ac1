import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const phone = { viewport: { width: 390, height: 844 } };

/** A quote above the limit, from the technician's phone over the manager's list to the customer. Each test goes on where the last one ended. */
describe('A quote above the limit', { concurrency: false }, () => {
  let host;
  let browser;
  let desk;
  let technician;
  let manager;
  let order;

  /** The desk sends the technician to a place, who goes there. */
  const arriveAt = async (location) => {
    const id = await desk.page.evaluate(async (place) => {
      const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)[1]);
      const call = async (path, body) => {
        const headers = { 'Content-Type': 'application/json', RequestVerificationToken: token };
        const answer = await fetch(`/api/${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
        return answer.ok ? answer.json() : Promise.reject(new Error(await answer.text()));
      };
      for (const site of (await call('sites/site/mine')).items) {
        const person = (await call(`repairs/repair-order/technicians/${site.id}`)).find((one) => one.name === '赵国强');
        if (!person) continue;
        const created = await call('repairs/repair-order', {
          clientKey: crypto.randomUUID(),
          siteId: site.id,
          area: 'Common',
          location: place,
          description: '水泵不转',
          category: 'Water',
          urgency: 'Ordinary',
          channel: 'Phone',
          contactName: '保安岗',
          contactPhone: '13800138000',
        });
        await call(`repairs/repair-order/${created.id}/dispatch`, {
          technicianIds: [person.userId],
          concurrencyStamp: created.concurrencyStamp,
        });
        return created.id;
      }
      throw new Error('The technician works nowhere.');
    }, location);
    order = `/repairs/orders/${id}`;
    await technician.goto(order);
    await technician.act('接单');
    await technician.act('到场');
    await technician.see('到场检查');
  };
  const quote = async (labour) => {
    await technician.act('报价');
    await technician.fill('labourAmount', labour);
    await technician.save();
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    desk = await Colleague.signedIn(browser, host.address, 'assistant');
    technician = await Colleague.signedIn(browser, host.address, 'technician', phone);
    manager = await Colleague.signedIn(browser, host.address, 'csmanager');
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('The technician quotes on the phone, and the order waits for the approval', async () => {
    await arriveAt('1 栋泵房');
    await quote('680');

    await technician.see('报价待审批');
    await technician.page.locator('[data-test=subject-approvals]').getByText('待审批').first().waitFor();
  });

  test('The manager approves it in the list, without opening it', async () => {
    await manager.goto('/approvals');
    const row = manager.page.locator('tbody tr').filter({ hasText: '1 栋泵房' });
    await row.getByText('680.00').first().waitFor();
    await row.locator('[data-test=approve]').click();
    await manager.fill('note', '价格合理');
    await manager.save();
    await row.waitFor({ state: 'detached' });
  });

  test('The quote goes to the customer, and the desk sees who approved it', async () => {
    await desk.goto(order);
    await desk.see('待客户确认报价');
    await desk.see('价格合理');
    await desk.act('客户确认报价');
    await desk.page.keyboard.press('Escape');
  });

  test('On a phone the manager opens another and refuses it with the reason, which the technician reads', async () => {
    await arriveAt('2 栋泵房');
    await quote('900');
    await technician.see('报价待审批');

    const away = await Colleague.signedIn(browser, host.address, 'csmanager', phone);
    await away.goto('/approvals');
    await away.page.getByText('2 栋泵房').filter({ visible: true }).first().click();
    await away.page.waitForURL((url) => /^\/approvals\/[0-9a-f-]{36}$/.test(url.pathname));
    await away.see('人工 900.00 元');
    await away.act('不同意');
    await away.fill('reason', '请先询价');
    await away.save();
    await away.see('未批准');

    await technician.goto(order);
    await technician.see('到场检查');
    await technician.see('请先询价');
    assert.deepEqual([...away.problems, ...technician.problems, ...manager.problems, ...desk.problems], []);
    await away.close();
  });

  test('A manager has a colleague stand in, and ends it again', async () => {
    await manager.goto('/approvals/delegations');
    await manager.page.locator('[data-test=delegate]').click();
    const form = manager.page.locator('.el-overlay:visible').last();
    await form.locator('[data-field=toUserId] .el-select').click();
    await manager.page.locator('.el-select-dropdown:visible .el-select-dropdown__item').first().click();
    const until = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await form.locator('[data-field=endsAt] input').first().fill(`${until} 18:00`);
    await form.locator('[data-field=endsAt] input').first().press('Enter');
    await manager.save();
    await manager.see('生效中');
    await manager.page.getByRole('button', { name: '结束', exact: true }).first().click();
    await manager.page.locator('.el-message-box').getByRole('button').last().click();
    await manager.see('已结束');
    assert.deepEqual(manager.problems, []);
  });
});
