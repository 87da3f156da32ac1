import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A browser of the machine; CHROMIUM_PATH names another program. */
export function launchBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: flags });
}

/** A person at the console: a browser session of their own, signed in, with the words of their screen. */
export class Colleague {
  constructor(context, page, address) {
    this.context = context;
    this.page = page;
    this.address = address;
    this.problems = [];
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('response', (response) => {
      if (response.status() >= 500) {
        this.problems.push(`${response.status()} ${response.url()}`);
      }
    });
  }

  static async at(browser, address, { viewport = { width: 1366, height: 768 } } = {}) {
    const context = await browser.newContext({ locale: 'zh-CN', viewport, timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return new Colleague(context, page, address);
  }

  /** Opens the sign-in page and fills it in. */
  async signIn(userName, password = '1q2w3E*') {
    await this.page.goto(`${this.address}/login`);
    await this.page.locator('input[name=username]').fill(userName);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.locator('form.sign-in button[type=submit]').click();
  }

  /** Signs in and waits for the console. */
  static async signedIn(browser, address, userName, options) {
    const colleague = await Colleague.at(browser, address, options);
    await colleague.signIn(userName);
    await colleague.page.waitForURL((url) => !url.pathname.startsWith('/login'));
    return colleague;
  }

  goto(path) {
    return this.page.goto(this.address + path);
  }

  /** Opens the first record of the page: a row of its table, the title of its first card on a phone, or a card of its own. */
  async openFirst() {
    const before = this.page.url();
    const record = this.page.locator('tbody tr.clickable, ul.cards > li a, .cards > a').filter({ visible: true }).first();
    await record.waitFor();
    await record.click();
    await this.page.waitForURL((url) => String(url) !== before);
    await this.page.waitForLoadState('networkidle');
  }

  see(text) {
    return this.page.getByText(text, { exact: false }).first().waitFor();
  }

  async chooseSite(name) {
    await this.page.getByRole('button', { name: '切换项目' }).click();
    await this.page.getByRole('option', { name }).click();
  }

  /** Clicks an action of the case page, which may stand in the menu behind the others; a question that follows is answered with yes. */
  async act(label, { confirm = false } = {}) {
    const button = this.page.getByRole('button', { name: label, exact: true });
    const more = this.page.getByRole('button', { name: '更多', exact: true });
    await button.or(more).first().waitFor();
    if (await button.count()) {
      await button.first().click();
    } else {
      await more.click();
      await this.page.getByRole('menuitem', { name: label, exact: true }).click();
    }
    if (confirm) {
      await this.page.locator('.el-message-box').getByRole('button').last().click();
    }
  }

  /** Fills a field of the open form by its server name. */
  fill(name, text) {
    return this.page.locator(`.el-overlay [data-field="${name}"]`).locator('textarea, input').first().fill(text);
  }

  /** Sends the open form, whatever its button is called, and waits until it is gone. */
  async save() {
    const form = this.page.locator('.el-overlay:visible').last();
    await form.locator('.foot .el-button--primary, .foot .el-button--danger').click();
    await form.waitFor({ state: 'hidden' });
  }

  close() {
    return this.context.close();
  }
}
