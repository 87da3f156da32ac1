import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';

const roster = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'etc', 'demo', 'owners-roster.xlsx');
const site = '翡翠湾花园一期';

/** What a newcomer does on the first morning, with the colleagues of the demo company. Each test goes on where the last one ended. */
describe('A repair, from the roster to the closed callback', { concurrency: false }, () => {
  let host;
  let browser;
  let number;
  let orderPath;
  const colleagues = [];

  const colleague = async (userName, options) => {
    const one = await Colleague.signedIn(browser, host.address, userName, options);
    colleagues.push(one);
    return one;
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('A wrong password is refused in words and opens nothing', async () => {
    const stranger = await Colleague.at(browser, host.address);
    await stranger.signIn('admin', 'wrong');
    await stranger.page.getByRole('alert').filter({ hasText: '不正确' }).waitFor();
    assert.equal(new URL(stranger.page.url()).pathname, '/login');
    await stranger.close();
  });

  test('A file that is no roster is refused in words, and nothing is stored', async () => {
    const broken = join(tmpdir(), 'broken-roster.xlsx');
    await writeFile(broken, 'this is not a workbook');
    const admin = await colleague('siteadmin');
    await admin.chooseSite(site);
    await admin.goto('/owner-records/imports');
    await admin.page.locator('[data-test=upload]').click();
    await admin.page.locator('input[type=file]').setInputFiles(broken);
    await admin.page.locator('[data-test=send]').click();
    await admin.page.locator('[data-test=upload-problem]').waitFor();
    await admin.goto('/owner-records/imports');
    await admin.see('导入业主表格');
    assert.equal(await admin.page.getByText('broken-roster.xlsx').count(), 0);
  });

  test('The owners of an estate are imported from the roster as the office keeps it', async () => {
    const [admin] = colleagues;
    await admin.goto('/owner-records/imports');
    await admin.page.locator('[data-test=upload]').click();
    await admin.page.locator('input[type=file]').setInputFiles(roster);
    await admin.page.locator('[data-test=send]').click();
    await admin.see('待确认');
    await admin.page.getByRole('button', { name: /^导入 \d+ 行$/ }).click();
    await admin.page.locator('.el-message-box').getByRole('button').last().click();
    await admin.page.getByText('已完成').first().waitFor({ timeout: 60_000 });
    await admin.page.locator('[data-test=partly]').waitFor();
  });

  test('A row that did not go in is corrected where it stands, and goes in', async () => {
    const [admin] = colleagues;
    await admin.page.getByText('未导入的行').click();
    await admin.page.locator('tr.Error [data-test=edit]').first().click();
    await admin.page.locator('[data-field=cell5] textarea').fill('');
    await admin.save();
    await admin.page.getByRole('button', { name: '继续导入 1 行' }).click();
    await admin.page.locator('.el-message-box').getByRole('button').last().click();
    await admin.page.getByText('604 / 620').waitFor({ timeout: 60_000 });
  });

  test('The desk finds the caller by room, registers the call and reads the promise out', async () => {
    const desk = await colleague('frontdesk');
    await desk.chooseSite(site);
    await desk.goto('/repairs/intake');
    const search = desk.page.locator('[data-test=caller-search]');
    await search.fill('1栋1单元204');
    await desk.page.getByRole('option', { name: /雷雨/ }).waitFor();
    await search.press('Enter');
    await desk.page.locator('[data-field=description] textarea').fill('厨房水龙头滴水，关不紧');
    await desk.page.locator('[data-field=category]').getByText('给排水', { exact: true }).click();
    await desk.page.locator('[data-test=register]').click();
    number = (await desk.page.locator('[data-test=number]').innerText()).trim();
    assert.match(number, /^FC03RP\d{12}$/);
    await desk.page.locator('[data-test=open-order]').click();
    await desk.see('已受理');
    orderPath = new URL(desk.page.url()).pathname;
  });

  test('An assistant dispatches it', async () => {
    const assistant = await colleague('assistant');
    await assistant.goto(orderPath);
    await assistant.act('派工');
    await assistant.page.getByRole('option', { name: /赵国强/ }).click();
    await assistant.save();
    await assistant.see('已派工');
  });

  test('The technician accepts, arrives and finishes it on a phone', async () => {
    const technician = await colleague('technician', { viewport: { width: 390, height: 844 } });
    await technician.goto('/repairs/mine');
    await technician.page.locator(`a[href="${orderPath}"]`).click();
    await technician.act('接单');
    await technician.see('已接单');
    await technician.act('到场');
    await technician.see('已到场');
    await technician.act('完工');
    await technician.fill('faultCause', '阀芯磨损');
    await technician.fill('result', '更换阀芯，试水十分钟无滴漏');
    await technician.save();
    await technician.see('已完工');
  });

  test('A technician is not shown the desk', async () => {
    const technician = colleagues[3];
    await technician.goto('/repairs/board');
    await technician.page.getByText('没有访问权限').first().waitFor();
  });

  test('The customer signs, a colleague calls back, and the order is closed', async () => {
    const [, desk] = colleagues;
    await desk.goto(orderPath);
    await desk.act('验收签字');
    await desk.page.locator('.el-overlay:visible [data-field=role] .el-radio-button').first().click();
    await desk.fill('signerName', '雷雨');
    await desk.save();
    await desk.see('待回访');

    await desk.goto(`/follow-ups/callbacks?text=${number}`);
    await desk.page.getByText(number).first().click();
    await desk.act('记录回访');
    await desk.page.locator('.el-overlay:visible [data-field=outcome]').getByText('满意', { exact: true }).click();
    await desk.fill('opinion', '修得很快');
    await desk.save();
    await desk.see('满意');

    await desk.goto(orderPath);
    await desk.see('已关闭');
    await desk.see('修得很快');
  });

  test('Nobody saw an error on the way', () => {
    assert.deepEqual(
      colleagues.flatMap((one) => one.problems),
      [],
    );
  });
});
