import { request, type PagedResult } from '@shell';

export interface AuditLogRow {
  id: string;
  executionTime: string;
  executionDuration: number;
  userId: string | null;
  userName: string | null;
  isJob: boolean;
  operation: string;
  httpMethod: string | null;
  httpStatusCode: number | null;
  url: string | null;
  clientIpAddress: string | null;
  hasException: boolean;
  comments: string | null;
  changeCount: number;
  changedEntities: string[];
}

export interface PropertyChange {
  name: string;
  displayName: string;
  typeName: string;
  originalValue: string | null;
  newValue: string | null;
}

export interface EntityChange {
  id: string;
  auditLogId: string;
  changeTime: string;
  changeType: 'Created' | 'Updated' | 'Deleted';
  entityType: string;
  entityName: string;
  entityId: string | null;
  userName: string | null;
  properties: PropertyChange[];
}

export interface AuditLog extends AuditLogRow {
  browserInfo: string | null;
  correlationId: string | null;
  clientId: string | null;
  exceptions: string | null;
  actions: { operation: string; serviceName: string; methodName: string; parameters: string; executionDuration: number }[];
  changes: EntityChange[];
}

export interface SignInRow {
  id: string;
  creationTime: string;
  userId: string | null;
  userName: string | null;
  action: string;
  actionName: string;
  isRefused: boolean;
  clientIpAddress: string | null;
  browserInfo: string | null;
  correlationId: string | null;
}

type Query = Record<string, unknown>;
const logs = '/api/administration/audit-log';
const signIns = '/api/administration/sign-in';

export const auditLogApi = {
  exportUrl: `${logs}/export`,
  signInExportUrl: `${signIns}/export`,
  list: (query: Query, signal?: AbortSignal) => request<PagedResult<AuditLogRow>>('GET', logs, { query: query as never, signal }),
  get: (id: string) => request<AuditLog>('GET', `${logs}/${id}`),
  changes: (query: Query) => request<PagedResult<EntityChange>>('GET', `${logs}/entity-changes`, { query: query as never }),
  entityTypes: () => request<{ items: { entityType: string; displayName: string }[] }>('GET', `${logs}/entity-types`),
  signIns: (query: Query, signal?: AbortSignal) => request<PagedResult<SignInRow>>('GET', signIns, { query: query as never, signal }),
};

/** The console's list parameters as the logs' pages take them. */
export function toLogQuery({ after, sorting: _sorting, timeFrom, timeTo, siteId: _siteId, skipCount: _skip, ...filters }: Query): Query {
  return { ...filters, from: timeFrom, before: timeTo, cursor: after };
}
