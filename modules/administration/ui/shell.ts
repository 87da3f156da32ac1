import { UserRound } from '@lucide/vue';
import { defineShellExtension, enumWord } from '@shell';
import { usersApi } from './people/api';
import { userTones } from './options';

const identity = 'Volo.Abp.Identity';

export default defineShellExtension({
  searchProviders: [
    {
      key: 'administration.users',
      label: 'administration.users.title',
      permission: 'AbpIdentity.Users',
      order: 50,
      search: async (filter, { signal, limit }) =>
        (await usersApi.list({ filter, maxResultCount: limit }, signal)).items.map((user) => ({
          id: user.id,
          title: user.personName,
          subtitle: user.userName,
          status: { label: enumWord('UserState', user.state), tone: userTones[user.state] },
          icon: UserRound,
          to: `/admin/users?user=${user.id}`,
        })),
    },
  ],
  recordPages: [
    { entityType: `${identity}.IdentityUser`, permission: 'AbpIdentity.Users', to: (id) => `/admin/users?user=${id}` },
    {
      entityType: `${identity}.IdentityRole`,
      permission: 'AbpIdentity.Roles.ManagePermissions',
      to: (id) => `/admin/roles/${id}/permissions`,
    },
    {
      entityType: `${identity}.OrganizationUnit`,
      permission: 'Administration.OrganizationUnits',
      to: (id) => `/admin/organization-units?unit=${id}`,
    },
    {
      entityType: 'PropertySuite.Administration.ApiClient',
      permission: 'Administration.ApiClients',
      to: (id) => `/admin/api-clients/${id}`,
    },
  ],
});
