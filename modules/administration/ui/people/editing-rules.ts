import { can } from '@shell';
import type { EditingRules } from './permission-selection';

/** Groups of permissions about users, roles, settings and logs. All others are about the business of the company. */
const administrative = ['AbpIdentity', 'AbpTenantManagement', 'Administration'];

/**
 * People who see all sites and manage permissions give business rights without having them, but not to themselves. Rights of administration
 * are given by those who have them, and never taken from the administrators' role.
 */
export const editingRules = (target: { isSelf: boolean; isAdministrators: boolean }): EditingRules => ({
  mayGive: (name, groupName) =>
    can(name) ||
    (!target.isSelf && !administrative.includes(groupName) && can('AbpIdentity.Roles.ManagePermissions') && can('Sites.AllSites')),
  mayTake: (_, groupName) => !target.isAdministrators || !administrative.includes(groupName),
});
