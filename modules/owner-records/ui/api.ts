import { api, upload, type ApiQuery, type Schemas } from '@shell';
import type { OwnerImport } from './types';

const imports = '/api/owner-records/owner-import';
const households = '/api/owner-records/household';
const parties = '/api/owner-records/party';

/** Calls of the owner records' services, one function each. */
export const ownerRecordsApi = {
  callers: (query: ApiQuery<'/api/owner-records/caller'>, signal?: AbortSignal) => api.get('/api/owner-records/caller', { query, signal }),

  parties: (query: ApiQuery<typeof parties>, signal?: AbortSignal) => api.get(parties, { query, signal }),
  createParty: (body: Schemas['CreatePartyDto']) => api.post(parties, { body }),
  revealIdNumber: (id: string, reason: string) => api.post(`${parties}/{id}/reveal-id-number`, { path: { id }, body: { reason } }),

  household: (unitId: string) => api.get(`${households}/{id}`, { path: { id: unitId } }),
  addTenure: (unitId: string, body: Schemas['AddTenureDto']) => api.post(`${households}/{id}/tenure`, { path: { id: unitId }, body }),
  endTenure: (unitId: string, body: Schemas['EndTenureDto']) => api.post(`${households}/{id}/end-tenure`, { path: { id: unitId }, body }),
  addVehicle: (unitId: string, body: Schemas['AddVehicleDto']) => api.post(`${households}/{id}/vehicle`, { path: { id: unitId }, body }),
  updateRemark: (unitId: string, body: Schemas['UpdateHouseholdRemarkDto']) =>
    api.put(`${households}/{id}/remark`, { path: { id: unitId }, body }),

  imports: (query: ApiQuery<typeof imports>, signal?: AbortSignal) => api.get(imports, { query, signal }),
  import: (id: string) => api.get(`${imports}/{id}`, { path: { id } }),
  importRows: (id: string, query: ApiQuery<`${typeof imports}/{id}/rows`>, signal?: AbortSignal) =>
    api.get(`${imports}/{id}/rows`, { path: { id }, query, signal }),
  upload: (siteId: string, file: File, onProgress: (share: number) => void) => {
    const form = new FormData();
    form.append('file', file);
    return upload<OwnerImport>(`${imports}/upload/${siteId}`, form, { onProgress });
  },
  updateMapping: (id: string, body: Schemas['UpdateOwnerImportMappingDto']) => api.put(`${imports}/{id}/mapping`, { path: { id }, body }),
  importRowCells: (id: string, rowId: string) => api.get(`${imports}/{id}/row-cells/{rowId}`, { path: { id, rowId } }),
  updateImportRow: (id: string, rowId: string, cells: Schemas['OwnerImportCellDto'][]) =>
    api.put(`${imports}/{id}/row/{rowId}`, { path: { id, rowId }, body: { cells } }),
  decide: (id: string, body: Schemas['DecideOwnerImportRowsDto']) => api.post(`${imports}/{id}/decide`, { path: { id }, body }),
  start: (id: string) => api.post(`${imports}/{id}/start`, { path: { id } }),
  cancel: (id: string) => api.post(`${imports}/{id}/cancel`, { path: { id } }),
  problemRowsUrl: (id: string) => `${imports}/${id}/problem-rows-file`,
};
