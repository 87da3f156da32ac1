import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/admin/users',
    name: 'administration.users',
    component: () => import('./pages/Users/UserList.vue'),
    meta: { writes: 'company', title: 'administration.users.title', permission: 'AbpIdentity.Users' },
  },
  {
    path: '/admin/users/:id/permissions',
    component: () => import('./pages/Users/UserPermissions.vue'),
    props: true,
    meta: {
      writes: 'company',
      title: 'administration.users.permissions',
      permission: 'AbpIdentity.Users.ManagePermissions',
      menu: 'administration.users',
    },
  },
  {
    path: '/admin/roles',
    name: 'administration.roles',
    component: () => import('./pages/Roles/RoleList.vue'),
    meta: { writes: 'company', title: 'administration.roles.title', permission: 'AbpIdentity.Roles' },
  },
  {
    path: '/admin/roles/:id/permissions',
    component: () => import('./pages/Roles/RolePermissions.vue'),
    props: true,
    meta: {
      writes: 'company',
      title: 'administration.roles.permissions',
      permission: 'AbpIdentity.Roles.ManagePermissions',
      menu: 'administration.roles',
    },
  },
  {
    path: '/admin/organization-units',
    name: 'administration.organizationUnits',
    component: () => import('./pages/OrganizationUnits/OrganizationUnits.vue'),
    meta: { writes: 'company', title: 'administration.organizationUnits.title', permission: 'Administration.OrganizationUnits' },
  },
  {
    path: '/admin/companies',
    name: 'administration.companies',
    component: () => import('./pages/Companies/CompanyList.vue'),
    meta: { writes: 'company', title: 'administration.companies.title', permission: 'AbpTenantManagement.Tenants' },
  },
  {
    path: '/me',
    name: 'me',
    component: () => import('./pages/Me/MyAccount.vue'),
    meta: { writes: 'company', title: 'administration.profile.title' },
  },
  {
    path: '/admin/settings',
    name: 'administration.settings',
    component: () => import('./pages/Settings/SettingsPage.vue'),
    meta: { writes: 'site', title: 'administration.settings.title', permission: 'Administration.Settings|Sites.Sites.ManageSettings' },
  },
  {
    path: '/admin/jobs',
    name: 'administration.jobs',
    component: () => import('./pages/Jobs/JobList.vue'),
    meta: { writes: 'company', title: 'administration.jobs.title', permission: 'Administration.Jobs' },
  },
  {
    path: '/admin/jobs/workers',
    component: () => import('./pages/Jobs/WorkerList.vue'),
    meta: { writes: 'nothing', title: 'administration.jobs.tabWorkers', permission: 'Administration.Jobs', menu: 'administration.jobs' },
  },
  {
    path: '/admin/api-clients',
    name: 'administration.apiClients',
    component: () => import('./pages/ApiClients/ApiClientList.vue'),
    meta: { writes: 'company', title: 'administration.apiClients.title', permission: 'Administration.ApiClients' },
  },
  {
    path: '/admin/api-clients/:id',
    name: 'administration.apiClient',
    component: () => import('./pages/ApiClients/ApiClientPage.vue'),
    props: true,
    meta: {
      writes: 'company',
      title: 'administration.apiClients.one',
      permission: 'Administration.ApiClients',
      menu: 'administration.apiClients',
    },
  },
  {
    path: '/admin/audit-logs',
    name: 'administration.auditLogs',
    component: () => import('./pages/AuditLogList/AuditLogList.vue'),
    meta: { writes: 'nothing', title: 'administration.auditLogs.title', permission: 'Administration.AuditLogs' },
  },
  {
    path: '/admin/audit-logs/:id',
    name: 'administration.auditLog',
    component: () => import('./pages/AuditLogDetail/AuditLogDetail.vue'),
    props: true,
    meta: {
      writes: 'nothing',
      title: 'administration.auditLogs.one',
      permission: 'Administration.AuditLogs',
      menu: 'administration.auditLogs',
    },
  },
  {
    path: '/admin/sign-ins',
    name: 'administration.signIns',
    component: () => import('./pages/SignInList/SignInList.vue'),
    meta: { writes: 'nothing', title: 'administration.signIns.title', permission: 'Administration.SignIns' },
  },
]);
