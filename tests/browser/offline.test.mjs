import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const phone = { viewport: { width: 390, height: 844 } };
const steps = '**/api/repairs/repair-order/*/*';

/** A technician where there is no network. Each test goes on where the last one ended. */
describe('Work without a network', { concurrency: false }, () => {
  let host;
  let browser;
  let technician;
  let desk;
  let order;

  const outbox = (who = technician) => who.page.locator('[data-test=outbox]');
  const isEmpty = () => outbox().waitFor({ state: 'hidden' });

  /** The desk sends the technician to a place; his list and the order's page are at hand then. */
  const sendTo = async (location) => {
    const id = await desk.page.evaluate(async (place) => {
      const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)[1]);
      const call = async (path, body) => {
        const headers = { 'Content-Type': 'application/json', RequestVerificationToken: token };
        const answer = await fetch(`/api/${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
        return answer.ok ? answer.json() : Promise.reject(new Error(await answer.text()));
      };
      const sites = (await call('sites/site/mine')).items;
      for (const site of sites) {
        const technicians = await call(`repairs/repair-order/technicians/${site.id}`);
        const technician = technicians.find((one) => one.name === '赵国强');
        if (!technician) continue;
        const created = await call('repairs/repair-order', {
          clientKey: crypto.randomUUID(),
          siteId: site.id,
          area: 'Common',
          location: place,
          description: '灯不亮',
          category: 'Electricity',
          urgency: 'Ordinary',
          channel: 'Phone',
          contactName: '保安岗',
          contactPhone: '13800138000',
        });
        await call(`repairs/repair-order/${created.id}/dispatch`, {
          technicianIds: [technician.userId],
          concurrencyStamp: created.concurrencyStamp,
        });
        return created.id;
      }
      throw new Error('The technician works nowhere.');
    }, location);
    order = `/repairs/orders/${id}`;

    await technician.goto('/repairs/mine');
    const card = technician.page.locator(`a[href="${order}"]`);
    await card.waitFor();
    const isAtHand = (subject) =>
      performance
        .getEntriesByType('resource')
        .some((entry) => entry.name.includes('/api/attachments/') && entry.name.includes(subject) && entry.responseEnd > 0);
    await technician.page.waitForFunction(isAtHand, id);
    return card;
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    desk = await Colleague.signedIn(browser, host.address, 'assistant');
    technician = await Colleague.signedIn(browser, host.address, 'technician', phone);
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('Accepting, arriving, a photo and finishing are done as with one, and shown as not sent yet', async () => {
    const card = await sendTo('1 栋大堂');
    await technician.context.setOffline(true);
    await card.click();
    await technician.act('接单');
    await technician.see('已保存在本机');
    await technician.act('到场');
    await technician.act('完工');
    await technician.fill('faultCause', '阀芯磨损');
    await technician.fill('result', '更换阀芯，试水十分钟无滴漏');
    await technician.page
      .locator('.el-overlay input[type=file]')
      .first()
      .setInputFiles({
        name: 'after.png',
        mimeType: 'image/png',
        buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
      });
    await technician.page.locator('.el-overlay [data-test=kept-file]').waitFor();
    await technician.save();

    await technician.see('已完工');
    await technician.page.locator('[data-test=outbox-notice]', { hasText: '接单、到场' }).waitFor();
    assert.equal((await outbox().innerText()).trim(), '4');
    await technician.page.goBack();
    await technician.page.locator(`a[href="${order}"]`, { hasText: '待发送' }).waitFor();
  });

  test('It survives the page and signing out, and nobody else sends it', async () => {
    // the network is back, but what was kept does not get through yet
    await technician.page.route(steps, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
    await technician.context.setOffline(false);
    await technician.page.reload();
    await technician.page.locator('[data-test=outbox]', { hasText: '4' }).waitFor();

    await technician.page.getByRole('button', { name: '我的账户' }).click();
    await technician.page.getByText('退出登录').click();
    await technician.see('还有 4 项未发送');
    await technician.page.locator('.el-message-box').getByRole('button').last().click();
    await technician.page.waitForURL('**/login');

    await technician.signIn('frontdesk');
    await technician.page.waitForURL((url) => !url.pathname.startsWith('/login'));
    await technician.page.getByRole('button', { name: '我的账户' }).waitFor();
    assert.equal(await outbox().count(), 0);
    await technician.context.clearCookies();
  });

  test('Signed in again, all of it arrives in its order', async () => {
    await technician.page.unroute(steps);
    await technician.signIn('technician');
    await technician.page.waitForURL((url) => !url.pathname.startsWith('/login'));
    await isEmpty();

    await technician.goto(order);
    await technician.see('更换阀芯，试水十分钟无滴漏');
    await technician.see('已完工');
    await technician.page.locator('[data-test=attachments] img').first().waitFor();
  });

  test('A step whose answer was lost is no conflict when it is sent again', async () => {
    const card = await sendTo('2 栋大堂');
    await card.click();
    await technician.page.route(
      '**/accept',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await technician.act('接单');
    await outbox().waitFor();
    await technician.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await isEmpty();
    await technician.page.getByRole('button', { name: '到场', exact: true }).waitFor();
    assert.equal(await technician.page.locator('.el-message-box, [data-test=outbox-notice]').count(), 0);
  });

  test('What the office has cancelled meanwhile is shown with what was to be sent, and can be given up', async () => {
    const card = await sendTo('3 栋大堂');
    await technician.context.setOffline(true);
    await card.click();
    await technician.act('接单');
    await outbox().waitFor();

    await desk.goto(order);
    await desk.act('取消报修');
    await desk.fill('reason', '业主已自行解决');
    await desk.save();
    await technician.context.setOffline(false);

    await technician.page.getByRole('link', { name: /未被接受/ }).click();
    const conflict = technician.page.locator('[data-test=outbox-record]');
    await conflict.locator('[data-test=outbox-conflict]', { hasText: '已取消' }).waitFor();
    await conflict.getByText('按最新状态已不能执行此操作').waitFor();
    await conflict.getByRole('button', { name: '放弃' }).click();
    await technician.page.locator('.el-message-box').getByRole('button').last().click();
    await technician.see('全部已发送');
    await isEmpty();
  });

  test('A device that is ended keeps nothing', async () => {
    const card = await sendTo('4 栋大堂');
    await technician.context.setOffline(true);
    await card.click();
    await technician.act('接单');
    await outbox().waitFor();
    await technician.page.route(steps, (route) => route.abort());
    await technician.context.setOffline(false);
    await technician.page.getByRole('button', { name: '我的账户' }).click();
    await technician.page.getByText('清除本机数据并退出').click();
    await technician.page.locator('.el-message-box').getByRole('button').last().click();
    await technician.page.waitForURL('**/login');
    await technician.page.unroute(steps);
    await technician.signIn('technician');
    await technician.page.waitForURL((url) => !url.pathname.startsWith('/login'));
    await technician.goto(order);
    await technician.page.getByRole('button', { name: '接单', exact: true }).waitFor();
    assert.equal(await outbox().count(), 0);
  });

  test('Nobody saw an error on the way', () => {
    assert.deepEqual(
      [technician, desk].flatMap((one) => one.problems),
      [],
    );
  });
});
