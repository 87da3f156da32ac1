import { request, upload, type PagedResult } from '@shell';
import type { Household, OwnerImport, OwnerImportRow, Party } from './types';

const imports = '/api/owner-records/owner-import';
const households = '/api/owner-records/household';
const parties = '/api/owner-records/party';

type Query = Record<string, unknown>;

/** Calls of the owner records' services, one function each. */
export const ownerRecordsApi = {
  parties: (query: Query, signal?: AbortSignal) => request<PagedResult<Party>>('GET', parties, { query, signal }),
  createParty: (body: unknown) => request<Party>('POST', parties, { body }),
  revealIdNumber: (id: string, reason: string) => request<{ idNumber: string }>('POST', `${parties}/${id}/reveal-id-number`, { body: { reason } }),

  household: (unitId: string) => request<Household>('GET', `${households}/${unitId}`),
  addTenure: (unitId: string, body: unknown) => request<Household>('POST', `${households}/${unitId}/tenure`, { body }),
  endTenure: (unitId: string, body: unknown) => request<Household>('POST', `${households}/${unitId}/end-tenure`, { body }),
  addVehicle: (unitId: string, body: unknown) => request<Household>('POST', `${households}/${unitId}/vehicle`, { body }),
  updateRemark: (unitId: string, body: unknown) => request<Household>('PUT', `${households}/${unitId}/remark`, { body }),

  imports: (query: Query, signal?: AbortSignal) => request<PagedResult<OwnerImport>>('GET', imports, { query, signal }),
  import: (id: string) => request<OwnerImport>('GET', `${imports}/${id}`),
  importRows: (id: string, query: Query, signal?: AbortSignal) => request<PagedResult<OwnerImportRow>>('GET', `${imports}/${id}/rows`, { query, signal }),
  upload: (siteId: string, file: File, onProgress: (share: number) => void) => {
    const form = new FormData();
    form.append('file', file);
    return upload<OwnerImport>(`${imports}/upload/${siteId}`, form, { onProgress });
  },
  updateMapping: (id: string, columns: { index: number; field: string }[]) => request<OwnerImport>('PUT', `${imports}/${id}/mapping`, { body: { columns } }),
  start: (id: string) => request<OwnerImport>('POST', `${imports}/${id}/start`),
  cancel: (id: string) => request<OwnerImport>('POST', `${imports}/${id}/cancel`),
  problemRowsUrl: (id: string) => `${imports}/${id}/problem-rows-file`,
};
