import { Building, Cable, ListChecks, LogIn, Network, ScrollText, ShieldHalf, SlidersHorizontal, UsersRound } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  { area: 'admin', side: 'host', key: 'administration.companies', label: 'administration.companies.title', icon: Building, to: '/admin/companies', permission: 'AbpTenantManagement.Tenants', order: 10 },
  { area: 'admin', key: 'administration.users', label: 'administration.users.title', icon: UsersRound, to: '/admin/users', permission: 'AbpIdentity.Users', order: 20 },
  { area: 'admin', key: 'administration.roles', label: 'administration.roles.title', icon: ShieldHalf, to: '/admin/roles', permission: 'AbpIdentity.Roles', order: 30 },
  { area: 'admin', key: 'administration.organizationUnits', label: 'administration.organizationUnits.title', icon: Network, to: '/admin/organization-units', permission: 'Administration.OrganizationUnits', order: 40 },
  { area: 'admin', key: 'administration.settings', label: 'administration.settings.title', icon: SlidersHorizontal, to: '/admin/settings', permission: 'Administration.Settings|Sites.Sites.ManageSettings', order: 50 },
  { area: 'admin', key: 'administration.auditLogs', label: 'administration.auditLogs.title', icon: ScrollText, to: '/admin/audit-logs', permission: 'Administration.AuditLogs', order: 70 },
  { area: 'admin', key: 'administration.signIns', label: 'administration.signIns.title', icon: LogIn, to: '/admin/sign-ins', permission: 'Administration.SignIns', order: 75 },
  { area: 'admin', key: 'administration.jobs', label: 'administration.jobs.title', icon: ListChecks, to: '/admin/jobs', permission: 'Administration.Jobs', order: 80 },
  { area: 'admin', side: 'company', key: 'administration.apiClients', label: 'administration.apiClients.title', icon: Cable, to: '/admin/api-clients', permission: 'Administration.ApiClients', order: 90 },
]);
