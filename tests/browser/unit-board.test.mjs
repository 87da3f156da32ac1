import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

/** The unit board with the keyboard alone, on a phone, and on paper. */
describe('The unit board', { concurrency: false }, () => {
  let host;
  let browser;
  let desk;

  const focused = () => desk.page.evaluate(() => document.activeElement?.dataset.unit);
  const selected = () => desk.page.locator('[role=gridcell][aria-selected=true]').count();
  const building = () => desk.page.locator('button[aria-current]').innerText();
  const press = (...keys) => keys.reduce((done, key) => done.then(() => desk.page.keyboard.press(key)), Promise.resolve());

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    desk = await Colleague.signedIn(browser, host.address, 'frontdesk');
    const sites = (await (await desk.page.request.get(`${host.address}/api/sites/site/mine`)).json()).items;
    await desk.goto(`/sites/board?site=${sites[0].code}`);
    await desk.page.locator('[role=gridcell][tabindex="0"]').waitFor();
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('The first unit has the focus, and arrows walk from it', async () => {
    await desk.page.waitForFunction(() => document.activeElement?.dataset.unit);
    const first = await focused();
    await press('ArrowRight', 'ArrowDown');
    const second = await focused();
    assert.notEqual(second, first);
    await press('ArrowUp', 'ArrowLeft');
    assert.equal(await focused(), first);
    assert.equal(await desk.page.locator('[role=gridcell][tabindex="0"]').count(), 1);
  });

  test('Space selects, shift and arrows extend, escape forgets', async () => {
    await press('Space');
    assert.equal(await selected(), 1);
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    assert.equal(await selected(), 4);
    await desk.page.getByRole('toolbar').getByText('已选 4 户').waitFor();
    await press('Escape');
    assert.equal(await selected(), 0);
  });

  test('Numbers change the colour, brackets the building', async () => {
    await press('2');
    await desk.page.getByRole('radio', { name: '类型', checked: true }).waitFor();
    await press('1');
    await desk.page.getByRole('radio', { name: '占用', checked: true }).waitFor();
    const before = await building();
    await press(']');
    await desk.page.waitForFunction((text) => document.querySelector('button[aria-current]')?.innerText !== text, before);
    await press('[');
    await desk.page.waitForFunction((text) => document.querySelector('button[aria-current]')?.innerText === text, before);
  });

  test('The selection opens as a list of exactly these units', async () => {
    await desk.page.locator('[role=gridcell][tabindex="0"]').focus();
    await press('Space', 'Shift+ArrowDown');
    const rooms = await desk.page.locator('[role=gridcell][aria-selected=true] b').allInnerTexts();
    await desk.page.getByRole('toolbar').getByRole('button', { name: '在列表中打开' }).click();
    await desk.page.waitForURL((url) => url.pathname === '/sites/units');
    await desk.page.locator('tbody tr').nth(1).waitFor();
    assert.equal(await desk.page.locator('tbody tr').count(), rooms.length);
    await desk.page.goBack();
  });

  test('Enter opens the household', async () => {
    await desk.page.locator('[role=gridcell][tabindex="0"]').focus();
    const unit = await focused();
    await press('Enter');
    await desk.page.waitForURL((url) => url.pathname === `/owner-records/households/${unit}`);
    await desk.page.goBack();
    await desk.page.locator('[role=gridcell][tabindex="0"]').waitFor();
  });

  test('On paper a building has one page, with its legend', async () => {
    const pdf = await desk.page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    assert.equal((text.match(/\/Type\s*\/Page\b/g) ?? []).length, 1);
    const [, , width, height] = text
      .match(/\/MediaBox\s*\[([\d.\s]+)\]/)[1]
      .trim()
      .split(/\s+/)
      .map(Number);
    assert.ok(width > height, `${width} × ${height}`);
  });

  test('On a phone the board scrolls by itself, its floors stay, and a sheet tells of the unit', async () => {
    await desk.page.setViewportSize({ width: 390, height: 844 });
    const floor = desk.page.locator('[role=rowheader]').first();
    const before = await floor.boundingBox();
    await desk.page.locator('.ub-scroll').evaluate((scroller) => (scroller.scrollLeft = 400));
    assert.deepEqual((await floor.boundingBox()).x, before.x);
    const wide = await desk.page.evaluate(() => document.scrollingElement.scrollWidth > innerWidth);
    assert.ok(!wide, 'the page itself is not wider than the phone');
    await desk.page.locator('[role=gridcell]').first().click();
    await desk.page.getByRole('complementary', { name: '房屋简况' }).waitFor();
    await desk.page.getByRole('complementary').getByRole('button', { name: '关闭' }).click();
    await desk.page.getByRole('complementary', { name: '房屋简况' }).waitFor({ state: 'hidden' });
    assert.deepEqual(desk.problems, []);
  });
});
