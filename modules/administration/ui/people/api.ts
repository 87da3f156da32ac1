import { isAppError, type PagedResult, type Query, request } from '@shell';
import type {
  AuthenticatorKey, Company, OrganizationUnit, OrganizationUnitMember, OwnSignIn, PermissionChange, PermissionList, Profile, Role, RoleUserCount, SiteMembership, TwoFactorState, User,
  UserInput,
} from './types';

type Items<T> = { items: T[] };
const items = async <T>(call: Promise<Items<T>>): Promise<T[]> => (await call).items;

const users = '/api/administration/user';
const roles = '/api/identity/roles';
const permissions = '/api/permission-management/permissions';
const units = '/api/administration/organization-unit';
const companies = '/api/multi-tenancy/tenants';
const twoFactor = '/api/account/two-factor';

export const usersApi = {
  list: (query: Query, signal?: AbortSignal) => request<PagedResult<User>>('GET', users, { query, signal }),
  get: (id: string, signal?: AbortSignal) => request<User>('GET', `${users}/${id}`, { signal }),
  create: (body: UserInput) => request<User>('POST', users, { body }),
  update: (id: string, body: UserInput) => request<User>('PUT', `${users}/${id}`, { body }),
  resetPassword: (id: string, body: { newPassword: string; shouldChangePasswordOnNextLogin: boolean }) => request('POST', `${users}/${id}/reset-password`, { body }),
  unlock: (id: string) => request('POST', `${users}/${id}/unlock`),
  activate: (id: string) => request('POST', `${users}/${id}/activate`),
  deactivate: (id: string) => request('POST', `${users}/${id}/deactivate`),
  resetTwoFactor: (id: string) => request('POST', `/api/identity/users/${id}/reset-two-factor`),
  delete: (id: string) => request('DELETE', `/api/identity/users/${id}`),
  countByRole: (signal?: AbortSignal) => items(request<Items<RoleUserCount>>('GET', `${users}/count-by-role`, { signal })),
  /** Where these users work, as far as the caller sees the sites. */
  memberships: (userIds: string[], signal?: AbortSignal) =>
    userIds.length ? items(request<Items<SiteMembership>>('GET', '/api/sites/site-membership', { query: { userIds, maxResultCount: 1000 }, signal })) : Promise.resolve([]),
};

export const rolesApi = {
  all: (signal?: AbortSignal) => items(request<Items<Role>>('GET', `${roles}/all`, { signal })),
  assignable: (signal?: AbortSignal) => items(request<Items<Role>>('GET', '/api/identity/users/assignable-roles', { signal })),
  get: (id: string, signal?: AbortSignal) => request<Role>('GET', `${roles}/${id}`, { signal }),
  create: (body: object) => request<Role>('POST', roles, { body }),
  update: (id: string, body: object) => request<Role>('PUT', `${roles}/${id}`, { body }),
  delete: (id: string) => request('DELETE', `${roles}/${id}`),
};

export const permissionsApi = {
  get: (providerName: string, providerKey: string, signal?: AbortSignal) => request<PermissionList>('GET', permissions, { query: { providerName, providerKey }, signal }),
  save: (providerName: string, providerKey: string, changes: PermissionChange[]) => request('PUT', permissions, { query: { providerName, providerKey }, body: { permissions: changes } }),
};

export const unitsApi = {
  all: (signal?: AbortSignal) => items(request<Items<OrganizationUnit>>('GET', `${units}/all`, { signal })),
  create: (body: { parentId: string | null; displayName: string }) => request<OrganizationUnit>('POST', units, { body }),
  rename: (id: string, body: { displayName: string; concurrencyStamp: string }) => request<OrganizationUnit>('PUT', `${units}/${id}`, { body }),
  move: (id: string, parentId: string | null) => request('POST', `${units}/${id}/move`, { body: { parentId } }),
  delete: (id: string) => request('DELETE', `${units}/${id}`),
  members: (id: string, query: Query, signal?: AbortSignal) => request<PagedResult<OrganizationUnitMember>>('GET', `${units}/${id}/members`, { query, signal }),
  addMembers: (id: string, userIds: string[]) => request('POST', `${units}/${id}/members`, { body: { userIds } }),
  removeMember: (id: string, userId: string) => request('DELETE', `${units}/${id}/members`, { query: { userId } }),
  roles: (id: string, signal?: AbortSignal) => items(request<Items<Role>>('GET', `${units}/${id}/roles`, { signal })),
  addRoles: (id: string, roleIds: string[]) => request('POST', `${units}/${id}/roles`, { body: { roleIds } }),
  removeRole: (id: string, roleId: string) => request('DELETE', `${units}/${id}/roles`, { query: { roleId } }),
};

export const companiesApi = {
  list: (query: Query, signal?: AbortSignal) => request<PagedResult<Company>>('GET', companies, { query, signal }),
  create: (body: { name: string; adminEmailAddress: string; adminPassword: string }) => request<Company>('POST', companies, { body }),
  rename: (id: string, body: { name: string; concurrencyStamp: string }) => request<Company>('PUT', `${companies}/${id}`, { body }),
  delete: (id: string) => request('DELETE', `${companies}/${id}`),
};

export const profileApi = {
  get: (signal?: AbortSignal) => request<Profile>('GET', '/api/account/my-profile', { signal }),
  update: (body: object) => request<Profile>('PUT', '/api/account/my-profile', { body }),
  changePassword: (body: { currentPassword: string; newPassword: string }) => request('POST', '/api/account/my-profile/change-password', { body }),
  twoFactor: (signal?: AbortSignal) => request<TwoFactorState>('GET', twoFactor, { signal }),
  startAuthenticator: () => request<AuthenticatorKey>('POST', `${twoFactor}/authenticator`),
  enableTwoFactor: (code: string) => request<{ recoveryCodes: string[] }>('POST', `${twoFactor}/enable`, { body: { code } }),
  disableTwoFactor: (password: string) => request('POST', `${twoFactor}/disable`, { body: { password } }),
  newRecoveryCodes: (password: string) => request<{ recoveryCodes: string[] }>('POST', `${twoFactor}/recovery-codes`, { body: { password } }),
  /** Null where the installation keeps no sign-in history. */
  signIns: async (signal?: AbortSignal): Promise<OwnSignIn[] | null> => {
    try {
      return (await request<Items<OwnSignIn>>('GET', '/api/administration/sign-in/mine', { query: { maxResultCount: 20 }, signal })).items;
    } catch (error) {
      if (isAppError(error) && error.status === 404) return null;
      throw error;
    }
  },
};
