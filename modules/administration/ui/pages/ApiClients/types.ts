import type { Schemas } from '@shell';

export type ApiClient = Schemas['ApiClientListItemDto'];
export type ApiClientDetail = Schemas['ApiClientDto'];
export type ApiClientSecret = Schemas['ApiClientSecretDto'];
export type ApiAccessToken = Schemas['ApiAccessTokenDto'];
export type GrantablePermission = Schemas['GrantablePermissionDto'];
export type GrantableGroup = Schemas['GrantablePermissionGroupDto'];
