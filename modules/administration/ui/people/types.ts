import type { Schemas } from '@shell';

/** Short names for what the server sends and takes. */
export type User = Schemas['UserDto'];
export type SiteMembership = Schemas['SiteMembershipDto'];
export type Role = Schemas['IdentityRoleDto'];
/** What is known of a role that was given to a unit. */
export type UnitRole = Schemas['OrganizationUnitRoleDto'];
export type PermissionList = Schemas['GetPermissionListResultDto'];
export type PermissionGroup = Schemas['PermissionGroupDto'];
export type PermissionChange = Schemas['UpdatePermissionDto'];
export type OrganizationUnit = Schemas['OrganizationUnitDto'];
export type OrganizationUnitMember = Schemas['OrganizationUnitMemberDto'];
export type Company = Schemas['TenantDto'];
export type Profile = Schemas['ProfileDto'];
export type AuthenticatorKey = Schemas['AuthenticatorDto'];
export type SignIn = Schemas['SignInDto'];
