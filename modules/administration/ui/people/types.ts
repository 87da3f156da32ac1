/** Names and shapes are those of the server: ABP's identity, permission and tenant services, and PropertySuite.Administration.Contracts. */
export interface User {
  id: string;
  userName: string;
  name: string | null;
  surname: string | null;
  email: string;
  phoneNumber: string | null;
  isActive: boolean;
  lockoutEnabled: boolean;
  isLockedOut: boolean;
  lockoutEnd: string | null;
  twoFactorEnabled: boolean;
  shouldChangePasswordOnNextLogin: boolean;
  lastSignInTime: string | null;
  creationTime: string;
  roleNames: string[];
  concurrencyStamp: string;
}

export interface UserInput {
  userName: string;
  name: string | null;
  surname: string | null;
  email: string;
  phoneNumber: string | null;
  isActive: boolean;
  lockoutEnabled: boolean;
  shouldChangePasswordOnNextLogin: boolean;
  /** Absent: left as they are. */
  roleNames?: string[];
  /** Absent: left as they are. */
  siteIds?: string[];
  /** Of a new user. */
  password?: string;
  /** Of an existing user. */
  concurrencyStamp?: string;
}

export interface SiteMembership {
  id: string;
  siteId: string;
  siteName: string;
  userId: string;
}

export interface Role {
  id: string;
  name: string;
  isDefault: boolean;
  isStatic: boolean;
  isPublic: boolean;
  concurrencyStamp: string;
  creationTime: string;
}

export interface RoleUserCount {
  roleId: string;
  userCount: number;
}

export interface PermissionGrant {
  name: string;
  displayName: string;
  parentName: string | null;
  isGranted: boolean;
  /** `R` with a role's name, `U` with a user's id, `C` with a client's. */
  grantedProviders: { providerName: string; providerKey: string }[];
}

export interface PermissionGroup {
  name: string;
  displayName: string;
  permissions: PermissionGrant[];
}

export interface PermissionList {
  entityDisplayName: string;
  groups: PermissionGroup[];
}

export interface PermissionChange {
  name: string;
  isGranted: boolean;
}

export interface OrganizationUnit {
  id: string;
  parentId: string | null;
  /** The place in the tree, such as `00001.00003`. */
  code: string;
  displayName: string;
  memberCount: number;
  roleCount: number;
  concurrencyStamp: string;
}

export interface OrganizationUnitMember {
  id: string;
  userName: string;
  name: string | null;
  surname: string | null;
  email: string;
}

export interface Company {
  id: string;
  name: string;
  concurrencyStamp: string;
}

export interface Profile {
  userName: string;
  email: string;
  name: string | null;
  surname: string | null;
  phoneNumber: string | null;
  isExternal: boolean;
  hasPassword: boolean;
  concurrencyStamp: string;
}

export interface TwoFactorState {
  isEnabled: boolean;
  recoveryCodesLeft: number;
  hasAuthenticator: boolean;
}

export interface AuthenticatorKey {
  sharedKey: string;
  authenticatorUri: string;
}

export interface OwnSignIn {
  id: string;
  creationTime: string;
  action: string;
  clientIpAddress: string | null;
  browserInfo: string | null;
}
