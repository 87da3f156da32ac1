import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

/** WCAG 2.1, levels A and AA: contrast, labels, roles, names. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** Element Plus names a list of suggestions before it has made it. */
const ofElementPlus = '.el-autocomplete input';
/** Who opens which pages besides those of their menu; `>` opens the first record of a list, and what stands behind it the first such link there. */
const people = {
  assistant: [
    '/me',
    '/outbox',
    '/repairs/orders >',
    '/follow-ups/callbacks >',
    '/owner-records/parties >',
    '/owner-records/parties > a.tenure',
    '/owner-records/committees >',
  ],
  admin: ['/admin/jobs/workers', '/admin/audit-logs >', '/nothing/here'],
  siteadmin: [],
  technician: ['/repairs/mine >'],
  platform: [],
};

describe('Whoever cannot see well, or uses no mouse, works with every page', { timeout: 600_000 }, () => {
  let host;
  let browser;
  let checker;

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    checker = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  async function faultsOf(page) {
    // not as a script of the page, which its policy forbids
    await page.evaluate(checker);
    return page.evaluate(
      async ([tags, exclude]) => {
        const found = await globalThis.axe.run({ include: document, exclude: [exclude] }, { runOnly: tags });
        const faults = found.violations.flatMap((rule) =>
          rule.nodes.map((node) => `${location.pathname}: ${rule.id} ${node.target.join(' ')} ${node.any[0]?.data?.contrastRatio ?? ''}`),
        );
        if (document.querySelectorAll('main').length !== 1) faults.push(`${location.pathname}: not one <main>`);
        return faults;
      },
      [rules, ofElementPlus],
    );
  }

  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    for (const [userName, more] of Object.entries(people)) {
      test(`${userName}, ${viewport.width} wide`, async () => {
        const colleague = await Colleague.signedIn(browser, host.address, userName, { viewport });
        const { page } = colleague;
        await page.waitForLoadState('networkidle');
        const menu = await page.evaluate(() => [...document.querySelectorAll('nav a.item')].map((link) => link.getAttribute('href')));
        assert.ok(menu.length > 1, 'the menu has pages');
        const faults = [];
        for (const address of [...menu, ...more]) {
          const [path, opens, link] = address.split(' ');
          await colleague.goto(path);
          await page.waitForLoadState('networkidle');
          if (opens) await colleague.openFirst();
          if (link) {
            await page.locator(link).first().click();
            await page.waitForURL(/households/);
            await page.waitForLoadState('networkidle');
          }
          faults.push(...(await faultsOf(page)));
        }
        assert.deepEqual(faults, []);
        await colleague.close();
      });
    }
  }

  test('at the sign-in', async () => {
    const stranger = await Colleague.at(browser, host.address);
    await stranger.goto('/login');
    await stranger.page.waitForLoadState('networkidle');
    assert.deepEqual(await faultsOf(stranger.page), []);
    await stranger.close();
  });
});
