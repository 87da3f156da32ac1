export interface ApiClient {
  id: string;
  clientId: string;
  name: string;
  description?: string;
  isActive: boolean;
  expiresAt?: string;
  coversAllSites: boolean;
  siteIds: string[];
  secretPrefix: string;
  secretCreatedAt: string;
  oldSecretPrefix?: string;
  oldSecretExpiresAt?: string;
  lastUsedAt?: string;
  creationTime: string;
  concurrencyStamp: string;
}

export interface ApiClientDetail extends ApiClient {
  permissions: string[];
}

export interface ApiClientSecret {
  client: ApiClientDetail;
  clientSecret: string;
}

export interface ApiAccessToken {
  id: string;
  creationTime: string;
  expiresAt: string;
  revokedAt?: string;
  scopes: string[];
}

export interface GrantablePermission {
  name: string;
  displayName: string;
  parentName?: string;
  canGrant: boolean;
}

export interface GrantableGroup {
  name: string;
  displayName: string;
  permissions: GrantablePermission[];
}
