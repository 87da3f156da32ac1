import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

/** The desk sends a customer a link; the customer, who has no account, looks at it on a phone and asks again. */
describe('A link for a customer', { concurrency: false }, () => {
  let host;
  let browser;
  let desk;
  let phone;
  let address;

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    desk = await Colleague.signedIn(browser, host.address, 'assistant');
    phone = await Colleague.at(browser, host.address, { viewport: { width: 390, height: 844 } });
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('Is made on the page of the order, for somebody and for so many days, and shown once', async () => {
    await desk.goto('/repairs/orders?states=Received');
    await desk.openFirst();
    await desk.page.locator('[data-test=make-link]').click();
    await desk.fill('personName', '王女士');
    await desk.page.getByText('3 天', { exact: true }).click();
    await desk.page.locator('.el-overlay:visible .foot .el-button--primary').click();
    address = (await desk.page.locator('[data-test=link-address] code').innerText()).trim();
    assert.match(address, /\/l#[\w-]{43}$/);
    await desk.page.getByRole('img', { name: '链接的二维码' }).waitFor();
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('[data-test=link]', { hasText: '王女士' }).getByText('有效', { exact: true }).waitFor();
  });

  test('Opens without signing in, sends its token in no address, and takes a question', async () => {
    const asked = [];
    phone.page.on('request', (request) => asked.push(request.url()));
    await phone.page.goto(address);
    await phone.page.locator('[data-test=link-steps]').getByText('已受理报修').waitFor();
    await phone.page.locator('[data-test=act-Urge]').click();
    await phone.page.locator('[data-test=link-steps]').getByText('已催办').waitFor();
    assert.equal(await phone.page.locator('[data-test=act-Urge]').count(), 0);

    const token = address.split('#')[1];
    assert.deepEqual(
      asked.filter((url) => url.split('#')[0].includes(token)),
      [],
    );
    const width = await phone.page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, `nothing to scroll sideways: ${width}`);
  });

  test('Speaks the language that the customer chooses', async () => {
    await phone.page.locator('.head').getByRole('button').click();
    await phone.page.getByRole('menuitem', { name: 'English' }).click();
    await phone.page.locator('[data-test=link-steps]').getByText('Your repair was registered').waitFor();
  });

  test('Opens nothing from the moment at which it is revoked, and says no more than a guess would be told', async () => {
    await desk.page.locator('[data-test=link]', { hasText: '王女士' }).locator('[data-test=revoke-link]').click();
    await desk.page.locator('.el-message-box').getByRole('button', { name: '撤销' }).click();
    await desk.page.locator('[data-test=link]', { hasText: '王女士' }).getByText('已撤销', { exact: true }).waitFor();

    await phone.page.reload();
    const revoked = await phone.page.locator('[data-test=link-invalid]').innerText();
    await phone.page.goto(`${host.address}/l#${'A'.repeat(43)}`);
    await phone.page.reload();
    assert.equal(await phone.page.locator('[data-test=link-invalid]').innerText(), revoked);
  });
});
