import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

/** The pages that the menu of an administrator leads to, and those one click behind them. */
describe('The content security policy', { concurrency: false }, () => {
  let host;
  let browser;

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  /** A colleague whose browser reports everything that the policy forbids, and everything that it complains about. */
  async function watched(userName) {
    const colleague = await Colleague.at(browser, host.address);
    const complaints = [];
    await colleague.page.exposeFunction('reportViolation', (text) => complaints.push(text));
    await colleague.page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        window.reportViolation(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
      );
    });
    colleague.page.on('console', (message) => {
      if (message.type() === 'error') {
        complaints.push(`${new URL(colleague.page.url()).pathname}: ${message.text()}`);
      }
    });
    await colleague.page.goto(`${host.address}/login`);
    await colleague.page.waitForLoadState('networkidle');
    await colleague.signIn(userName);
    await colleague.page.waitForURL((url) => !url.pathname.startsWith('/login'));
    return { colleague, complaints };
  }

  async function pagesOf(page) {
    return page.evaluate(() => [
      ...new Set([...document.querySelectorAll('nav a[href], aside a[href], .el-menu a[href]')].map((link) => link.getAttribute('href'))),
    ]);
  }

  for (const userName of ['admin', 'frontdesk', 'technician']) {
    test(`No page that ${userName} can open breaks it`, async () => {
      const { colleague, complaints } = await watched(userName);
      const { page } = colleague;
      await page.waitForLoadState('networkidle');
      const paths = await pagesOf(page);
      assert.ok(paths.length > 0, 'the menu has pages');
      const opened = [];
      for (const path of paths) {
        await colleague.goto(path);
        await page.waitForLoadState('networkidle');
        // the network may be silent between the parts of a page
        await page.waitForFunction(() => document.querySelector('main h1') && !document.querySelector('[aria-busy=true]'));
        if (await page.locator('tbody tr.clickable').count()) {
          await colleague.openFirst();
          opened.push(path);
        }
      }

      assert.ok(userName !== 'frontdesk' || opened.includes('/repairs/orders'), `records were opened: ${opened}`);

      assert.deepEqual(complaints, []);
      assert.deepEqual(colleague.problems, []);
      await colleague.close();
    });
  }
});
