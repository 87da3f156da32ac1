import { describe, expect, it } from 'vitest';
import { startConsole } from '@shell/testing';
import SettingsPage from './SettingsPage.vue';

const url = '/api/administration/setting';
const setting = (name: string, displayName: string, more: object = {}) => ({
  name,
  displayName,
  kind: 'Boolean',
  defaultValue: 'false',
  companyValue: null,
  siteValue: null,
  isSiteOverridable: true,
  ...more,
});
const answer = {
  canChangeCompany: true,
  canChangeSite: true,
  groups: [
    {
      name: 'g',
      displayName: '报修',
      settings: [setting('A', '甲'), setting('B', '乙', { isSiteOverridable: false, companyValue: 'true' })],
    },
  ],
};

async function open(site?: string) {
  const its = await startConsole({ permissions: ['Administration.Settings'], site, server: { [`GET ${url}`]: answer } });
  const page = await its.show(SettingsPage);
  const rows = () => page.findAll('.row .what strong').map((one) => one.text());
  return { ...its, page, rows };
}

describe('the settings', () => {
  it('of the company are all of them; of a site those that a site may have its own value of', async () => {
    expect((await open()).rows()).toEqual(['甲', '乙']);
    const ofSite = await open('site');
    expect(ofSite.rows()).toEqual(['甲']);
    expect(ofSite.lastCall(`GET ${url}`)!.query).toEqual({ siteId: 'site' });
  });

  it('are found by name', async () => {
    const { page, rows, settle } = await open();
    await page.find('input').setValue('乙');
    await settle();
    expect(rows()).toEqual(['乙']);
  });

  it('put back to what they were are no change', async () => {
    const { page, settle } = await open();
    const toggle = async () => {
      await page.findAll('.row .el-switch input')[1]!.trigger('change');
      await settle();
    };
    await toggle();
    expect(page.findAll('.row.changed')).toHaveLength(1);
    await toggle();
    expect(page.findAll('.row.changed')).toHaveLength(0);
  });
});
