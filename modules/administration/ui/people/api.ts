import { api, type ApiQuery, type Schemas } from '@shell';
import type { OrganizationUnit, PermissionChange, SiteMembership } from './types';

/** The calls of the pages about people, with the server's shapes. */
export const usersApi = {
  exportUrl: '/api/administration/user/export',
  list: (query: ApiQuery<'/api/administration/user'>, signal?: AbortSignal) => api.get('/api/administration/user', { query, signal }),
  get: (id: string, signal?: AbortSignal) => api.get('/api/administration/user/{id}', { path: { id }, signal }),
  create: (body: Schemas['CreateUserDto']) => api.post('/api/administration/user', { body }),
  update: (id: string, body: Schemas['UpdateUserDto']) => api.put('/api/administration/user/{id}', { path: { id }, body }),
  resetPassword: (id: string, body: Schemas['ResetUserPasswordDto']) =>
    api.post('/api/administration/user/{id}/reset-password', { path: { id }, body }),
  unlock: (id: string) => api.post('/api/administration/user/{id}/unlock', { path: { id } }),
  activate: (id: string) => api.post('/api/administration/user/{id}/activate', { path: { id } }),
  deactivate: (id: string) => api.post('/api/administration/user/{id}/deactivate', { path: { id } }),
  resetTwoFactor: (id: string) => api.post('/api/identity/users/{id}/reset-two-factor', { path: { id } }),
  endSessions: (id: string) => api.post('/api/identity/users/{id}/end-sessions', { path: { id } }),
  delete: (id: string) => api.delete('/api/identity/users/{id}', { path: { id } }),
  countByRole: async (signal?: AbortSignal) => (await api.get('/api/administration/user/count-by-role', { signal })).items,
  /** Where these users work, as far as the caller sees the sites; all of it, however many pages that are. */
  memberships: async (userIds: string[], signal?: AbortSignal): Promise<SiteMembership[]> => {
    const found: SiteMembership[] = [];
    let cursor: string | null | undefined;
    do {
      if (userIds.length === 0) return found;
      const page = await api.get('/api/sites/site-membership', {
        query: { userIds, cursor: cursor ?? undefined, maxResultCount: 1000 },
        signal,
      });
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return found;
  },
};

export const rolesApi = {
  list: (query: ApiQuery<'/api/identity/roles'>, signal?: AbortSignal) => api.get('/api/identity/roles', { query, signal }),
  assignable: async (signal?: AbortSignal) => (await api.get('/api/identity/users/assignable-roles', { signal })).items,
  get: (id: string, signal?: AbortSignal) => api.get('/api/identity/roles/{id}', { path: { id }, signal }),
  create: (body: Schemas['IdentityRoleCreateDto']) => api.post('/api/identity/roles', { body }),
  update: (id: string, body: Schemas['IdentityRoleUpdateDto']) => api.put('/api/identity/roles/{id}', { path: { id }, body }),
  delete: (id: string) => api.delete('/api/identity/roles/{id}', { path: { id } }),
};

export const permissionsApi = {
  get: (providerName: string, providerKey: string, signal?: AbortSignal) =>
    api.get('/api/permission-management/permissions', { query: { providerName, providerKey }, signal }),
  save: (providerName: string, providerKey: string, permissions: PermissionChange[]) =>
    api.put('/api/permission-management/permissions', { query: { providerName, providerKey }, body: { permissions } }),
};

const unit = '/api/administration/organization-unit/{id}';
const members = '/api/administration/organization-unit/{id}/members';
const roles = '/api/administration/organization-unit/{id}/roles';

export const unitsApi = {
  membersExportUrl: (id: string) => `/api/administration/organization-unit/${id}/members-export`,
  all: async (signal?: AbortSignal) => (await api.get('/api/administration/organization-unit/all', { signal })).items,
  create: (body: Schemas['CreateOrganizationUnitDto']) => api.post('/api/administration/organization-unit', { body }),
  rename: (id: string, body: Schemas['UpdateOrganizationUnitDto']) => api.put(unit, { path: { id }, body }),
  move: ({ id, concurrencyStamp }: OrganizationUnit, parentId: string | null) =>
    api.post('/api/administration/organization-unit/{id}/move', { path: { id }, body: { parentId, concurrencyStamp } }),
  delete: (id: string) => api.delete(unit, { path: { id } }),
  members: (id: string, query: ApiQuery<typeof members>, signal?: AbortSignal) => api.get(members, { path: { id }, query, signal }),
  addMembers: (id: string, userIds: string[]) => api.post(members, { path: { id }, body: { userIds } }),
  removeMember: (id: string, userId: string) => api.delete(members, { path: { id }, query: { userId } }),
  roles: async (id: string, signal?: AbortSignal) => (await api.get(roles, { path: { id }, signal })).items,
  addRoles: (id: string, roleIds: string[]) => api.post(roles, { path: { id }, body: { roleIds } }),
  removeRole: (id: string, roleId: string) => api.delete(roles, { path: { id }, query: { roleId } }),
};

export const companiesApi = {
  list: (query: ApiQuery<'/api/multi-tenancy/tenants'>, signal?: AbortSignal) => api.get('/api/multi-tenancy/tenants', { query, signal }),
  create: (body: Schemas['TenantCreateDto']) => api.post('/api/multi-tenancy/tenants', { body }),
  rename: (id: string, body: Schemas['TenantUpdateDto']) => api.put('/api/multi-tenancy/tenants/{id}', { path: { id }, body }),
  delete: (id: string) => api.delete('/api/multi-tenancy/tenants/{id}', { path: { id } }),
};

export const profileApi = {
  get: (signal?: AbortSignal) => api.get('/api/account/my-profile', { signal }),
  update: (body: Schemas['UpdateProfileDto']) => api.put('/api/account/my-profile', { body }),
  changePassword: (body: Schemas['ChangePasswordInput']) => api.post('/api/account/my-profile/change-password', { body }),
  twoFactor: (signal?: AbortSignal) => api.get('/api/account/two-factor', { signal }),
  startAuthenticator: () => api.post('/api/account/two-factor/authenticator'),
  sessions: async (signal?: AbortSignal) => (await api.get('/api/account/sessions', { signal })).items,
  endSession: (id: string) => api.delete('/api/account/sessions/{id}', { path: { id } }),
  endOtherSessions: () => api.post('/api/account/sessions/end-others'),
  enableTwoFactor: (code: string, password: string) => api.post('/api/account/two-factor/enable', { body: { code, password } }),
  disableTwoFactor: (password: string) => api.post('/api/account/two-factor/disable', { body: { password } }),
  newRecoveryCodes: (password: string) => api.post('/api/account/two-factor/recovery-codes', { body: { password } }),
  signIns: async (signal?: AbortSignal) =>
    (await api.get('/api/administration/sign-in/mine', { query: { maxResultCount: 20 }, signal })).items,
};
