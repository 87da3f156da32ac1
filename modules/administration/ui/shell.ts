import { defineShellExtension } from '@shell';

const identity = 'Volo.Abp.Identity';
import { setupSteps } from './setup-steps';

export default defineShellExtension({
  setupSteps,
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
