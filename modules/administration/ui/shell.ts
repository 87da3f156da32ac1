import { UserRound } from '@lucide/vue';
import { defineShellExtension, enumWord, type SearchHit } from '@shell';
import { usersApi } from './people/api';
import { personName } from './people/names';
import type { User } from './people/types';
import { setupSteps } from './setup-steps';

const identity = 'Volo.Abp.Identity';

function statusOf(user: User): SearchHit['status'] {
  if (!user.isActive) return { label: enumWord('UserState', 'Inactive'), tone: 'neutral' };
  if (user.isLockedOut) return { label: enumWord('UserState', 'LockedOut'), tone: 'danger' };
  return { label: enumWord('UserState', 'Active'), tone: 'success' };
}

export default defineShellExtension({
  setupSteps,
  searchProviders: [
    {
      key: 'administration.users',
      label: 'administration.users.title',
      permission: 'AbpIdentity.Users',
      order: 50,
      search: async (filter, { signal, limit }) =>
        (await usersApi.list({ filter, maxResultCount: limit }, signal)).items.map((user) => ({
          id: user.id,
          title: personName(user),
          subtitle: user.userName,
          status: statusOf(user),
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
