import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-dev-shm-usage',
];

/** A browser of the machine; CHROMIUM_PATH names another program. */
export function launchBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: flags });
}

/** A person at the console, in a browser session of their own. */
export async function openConsole(browser, address, { locale = 'zh-CN', viewport = { width: 1366, height: 768 } } = {}) {
  const context = await browser.newContext({ locale, viewport, timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 500) {
      problems.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.goto(address);
  return { page, problems, close: () => context.close() };
}

/** Signs in through the form. */
export async function signIn(page, userName, password = '1q2w3E*') {
  await page.getByLabel(/用户名|User name/).fill(userName);
  await page.getByLabel(/密码|Password/, { exact: false }).first().fill(password);
  await page.getByRole('button', { name: /登录|Sign in/ }).click();
}
