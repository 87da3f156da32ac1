import { api, type SetupStep } from '@shell';

/** What this module needs before people can work with it. */
export const setupSteps: SetupStep[] = [
  {
    key: 'administration.users',
    level: 'company',
    label: 'administration.setup.step.users',
    hint: 'administration.setup.hint.users',
    permission: 'AbpIdentity.Users',
    order: 20,
    to: () => '/admin/users',
    isDone: async () => (await api.get('/api/administration/user', { query: { maxResultCount: 2 } })).items.length > 1,
  },
  {
    key: 'administration.roles',
    level: 'company',
    label: 'administration.setup.step.roles',
    hint: 'administration.setup.hint.roles',
    permission: 'AbpIdentity.Users',
    order: 30,
    to: () => '/admin/users',
    isDone: async () => {
      const users = (await api.get('/api/administration/user', { query: { maxResultCount: 100 } })).items;
      return users.length > 1 && users.every((user) => user.roleNames.length > 0);
    },
  },
  {
    key: 'administration.settings',
    level: 'company',
    label: 'administration.setup.step.settings',
    hint: 'administration.setup.hint.settings',
    permission: 'Administration.Settings',
    order: 50,
    to: () => '/admin/settings?site=all',
    isDone: async () =>
      (await api.get('/api/administration/setting')).groups.some((group) => group.settings.some((setting) => setting.companyValue != null)),
  },
  {
    key: 'administration.siteSettings',
    level: 'site',
    label: 'administration.setup.step.siteSettings',
    hint: 'administration.setup.hint.siteSettings',
    permission: 'Sites.Sites.ManageSettings|Administration.Settings',
    to: () => '/admin/settings',
  },
];
