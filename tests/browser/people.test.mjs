import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Colleague, launchBrowser } from './support/console.mjs';
import { startHost } from './support/host.mjs';
import { totp } from './support/totp.mjs';

const role = '夜班客服';
const userName = 'night.desk';
const ownPassword = 'Kx7#mPq2w9-Tz';

/** What an administrator does when somebody new joins, and what the newcomer does to get in. Each test goes on where the last one ended. */
describe('Somebody new, from the role to the second factor', { concurrency: false }, () => {
  let host;
  let browser;
  let admin;
  let newcomer;
  let firstPassword;
  let sharedKey;
  let recoveryCodes;

  const submit = (one) => one.page.locator('form.sign-in button[type=submit]').click();
  const inside = (one) => one.page.waitForURL((url) => !url.pathname.startsWith('/login'));
  const signOut = async (one) => {
    await one.page.getByRole('button', { name: '我的账户' }).click();
    await one.page.getByRole('menuitem', { name: '退出登录' }).click();
    await one.page.waitForURL(/\/login/);
  };

  before(async () => {
    host = await startHost();
    browser = await launchBrowser();
    admin = await Colleague.signedIn(browser, host.address, 'admin');
    newcomer = await Colleague.at(browser, host.address);
  });

  after(async () => {
    await browser?.close();
    await host?.stop();
  });

  test('An administrator creates a role and says what it may do', async () => {
    await admin.goto('/admin/roles');
    await admin.page.locator('[data-test=create-role]').click();
    await admin.fill('name', role);
    await admin.save();
    await admin.see(`${role}的权限`);
    await admin.page.getByRole('textbox', { name: '搜索全部权限' }).fill('报修');
    await admin.page.locator('[data-permission="Repairs.Orders.ViewAll"]').click();
    await admin.see('2 项更改未保存'); // the permission above it comes along
    await admin.page.locator('[data-test=save-permissions]').click();
    await admin.see('角色权限已保存');
    await admin.page.reload();
    await admin.page.getByRole('button', { name: /^报修/ }).click();
    assert.equal(await admin.page.locator('[data-permission="Repairs.Orders.ViewAll"] input').isChecked(), true);
    assert.equal(await admin.page.locator('[data-permission="Repairs.Orders.Export"] input').isChecked(), false);
  });

  test('Leaving with unsaved changes asks first', async () => {
    await admin.page.locator('[data-permission="Repairs.Orders.Export"]').click();
    await admin.page.getByRole('link', { name: '返回' }).click();
    await admin.page.locator('.el-message-box').getByRole('button', { name: '取消' }).click();
    await admin.see('1 项更改未保存');
    await admin.page.getByRole('button', { name: '放弃更改' }).click();
  });

  test('The administrator creates the user and hands the first password over', async () => {
    await admin.goto('/admin/users');
    await admin.page.locator('[data-test=create-user]').click();
    await admin.fill('fullName', '郑夜阑');
    await admin.fill('userName', userName);
    await admin.fill('email', 'night.desk@propertysuite.example');
    await admin.page.locator('[data-field=roleNames]').getByText(role).click();
    await admin.page.locator('[data-field=siteIds]').getByText('云湖花园').click();
    await admin.page.getByRole('button', { name: '随机生成' }).click();
    await admin.page.locator('.el-drawer .foot .el-button--primary').click();
    const entries = admin.page.locator('[data-test=hand-over] dd');
    assert.equal(await entries.first().innerText(), userName);
    firstPassword = await entries.last().innerText();
    await admin.page.getByRole('button', { name: '已转交' }).click();
    await admin.see('待修改密码');
  });

  test('The newcomer has to choose a password of her own', async () => {
    await newcomer.page.goto(`${host.address}/login?returnUrl=%2Frepairs%2Forders`);
    await newcomer.page.locator('input[name=username]').fill(userName);
    await newcomer.page.locator('input[name=password]').fill(firstPassword);
    await submit(newcomer);
    await newcomer.see('设置新密码');
    const [chosen, repeated] = [newcomer.page.locator('input[name=new-password]'), newcomer.page.locator('input[name=repeat-password]')];
    await chosen.fill(firstPassword);
    await repeated.fill(firstPassword);
    await submit(newcomer);
    await newcomer.page.getByRole('alert').filter({ hasText: '不能与原密码相同' }).waitFor();
    await chosen.fill(ownPassword);
    await repeated.fill(ownPassword);
    await submit(newcomer);
    await inside(newcomer);
    assert.equal(new URL(newcomer.page.url()).pathname, '/repairs/orders');
  });

  test('She sees what her role allows, and nothing else', async () => {
    const menu = newcomer.page.getByRole('navigation', { name: '主菜单' });
    await menu.getByText('报修单').waitFor();
    assert.equal(await menu.getByText('业主档案').count(), 0);
    assert.equal(await menu.getByText('角色').count(), 0);
    assert.equal(await newcomer.page.getByRole('button', { name: '报修受理' }).count(), 0);
    await newcomer.goto('/admin/users');
    await newcomer.see('没有访问权限');
  });

  test('She sets up the second factor and keeps her recovery codes', async () => {
    await newcomer.goto('/me');
    await newcomer.page.locator('[data-test=set-up-two-factor]').click();
    const key = newcomer.page.locator('[data-test=shared-key]');
    await newcomer.page.waitForFunction((element) => element.textContent.trim().length > 10, await key.elementHandle());
    sharedKey = await key.innerText();
    await newcomer.page.getByRole('dialog').locator('input[name=current-password]').fill(ownPassword);
    const code = newcomer.page.locator('input[name=one-time-code]');
    await code.fill('000000');
    await newcomer.page.getByRole('alert').waitFor();
    await code.fill(totp(sharedKey));
    await newcomer.page.locator('[data-test=recovery-codes]').waitFor();
    recoveryCodes = await newcomer.page.locator('[data-test=recovery-codes] li').allInnerTexts();
    assert.ok(recoveryCodes.length >= 8);
    await newcomer.page.locator('[data-test=codes-kept]').click();
    await newcomer.see('已开启');
  });

  test('Signing in takes the password and a code, and a wrong code opens nothing', async () => {
    await signOut(newcomer);
    await newcomer.signIn(userName, ownPassword);
    const code = newcomer.page.locator('input[name=one-time-code]');
    await code.fill('000000');
    await newcomer.page.getByRole('alert').filter({ hasText: '验证码不正确' }).waitFor();
    assert.equal(new URL(newcomer.page.url()).pathname, '/login');
    await code.fill(totp(sharedKey, 1)); // the code of setting up was used already
    await inside(newcomer);
  });

  test('When the session ends while she types, the second step lies over the page and nothing is lost', async () => {
    await newcomer.goto('/me');
    const name = newcomer.page.locator('[data-field=fullName] input');
    await name.fill('郑夜阑（夜班）');
    await newcomer.context.clearCookies();
    await newcomer.page.getByRole('button', { name: '保存', exact: true }).click();
    const dialog = newcomer.page.getByRole('dialog', { name: '登录已过期' });
    await dialog.locator('input[name=password]').fill(ownPassword);
    await dialog.locator('button[type=submit]').click();
    await dialog.getByRole('button', { name: '使用恢复码' }).click();
    await dialog.locator('input[name=recovery-code]').fill(recoveryCodes[0]);
    await dialog.locator('button[type=submit]').click();
    await newcomer.see('个人信息已保存');
    assert.equal(await name.inputValue(), '郑夜阑（夜班）');
    await newcomer.page.reload();
    await newcomer.see(`还有 ${recoveryCodes.length - 1} 个恢复码可用`);
  });

  test('The administrator takes the second factor away when the phone is lost, and deactivates her', async () => {
    const row = '郑夜阑（夜班）';
    await admin.goto('/admin/users');
    await admin.page.getByRole('button', { name: `${row}的操作` }).click();
    await admin.page.getByRole('menuitem', { name: '重置两步验证' }).click();
    await admin.page.locator('.el-message-box').getByRole('button', { name: '重置两步验证' }).click();
    await admin.see('两步验证已重置');
    await admin.page.getByRole('button', { name: `${row}的操作` }).click();
    await admin.page.getByRole('menuitem', { name: '停用' }).click();
    await admin.page.locator('.el-message-box').getByRole('button', { name: '停用' }).click();
    await admin.see('已停用');
    const stranger = await Colleague.at(browser, host.address);
    await stranger.signIn(userName, ownPassword);
    await stranger.page.getByRole('alert').waitFor();
    assert.equal(new URL(stranger.page.url()).pathname, '/login');
  });

  test('Nobody saw an error on the way', () => {
    assert.deepEqual([...admin.problems, ...newcomer.problems], []);
  });
});
