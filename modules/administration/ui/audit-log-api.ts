import { api, type ApiQuery, type Query, type Schemas } from '@shell';

export type AuditLogRow = Schemas['AuditLogListItemDto'];
export type EntityChange = Schemas['EntityChangeDto'];
export type PropertyChange = Schemas['EntityPropertyChangeDto'];

const logs = '/api/administration/audit-log';
const signIns = '/api/administration/sign-in';

export const auditLogApi = {
  exportUrl: `${logs}/export`,
  signInExportUrl: `${signIns}/export`,
  list: (query: ApiQuery<typeof logs>, signal?: AbortSignal) => api.get(logs, { query, signal }),
  get: (id: string, signal?: AbortSignal) => api.get(`${logs}/{id}`, { path: { id }, signal }),
  changes: (query: ApiQuery<`${typeof logs}/entity-changes`>, signal?: AbortSignal) => api.get(`${logs}/entity-changes`, { query, signal }),
  entityTypes: (signal?: AbortSignal) => api.get(`${logs}/entity-types`, { signal }),
  signIns: (query: ApiQuery<typeof signIns>, signal?: AbortSignal) => api.get(signIns, { query, signal }),
};

/** The console's list parameters as the logs' pages take them: times by other names, and neither sort nor site. */
export function toLogQuery({ sorting: _sorting, timeFrom, timeTo, siteId: _siteId, ...filters }: Query): Query {
  return { ...filters, from: timeFrom, before: timeTo };
}
