import { api, upload, type ApiQuery, type Schemas } from '@shell';
import type { OwnerImport } from './types';

const imports = '/api/owner-records/owner-import';
const households = '/api/owner-records/household';
const parties = '/api/owner-records/party';
const keyCustomers = '/api/owner-records/key-customer';
const committees = '/api/owner-records/committee-term';

/** Calls of the owner records' services, one function each. */
export const ownerRecordsApi = {
  callers: (query: ApiQuery<'/api/owner-records/caller'>, signal?: AbortSignal) => api.get('/api/owner-records/caller', { query, signal }),

  parties: (query: ApiQuery<typeof parties>, signal?: AbortSignal) => api.get(parties, { query, signal }),
  party: (id: string) => api.get(`${parties}/{id}`, { path: { id } }),
  updateParty: (id: string, body: Schemas['UpdatePartyDto']) => api.put(`${parties}/{id}`, { path: { id }, body }),
  createParty: (body: Schemas['CreatePartyDto']) => api.post(parties, { body }),
  revealIdNumber: (id: string, reason: string) => api.post(`${parties}/{id}/reveal-id-number`, { path: { id }, body: { reason } }),

  household: (unitId: string) => api.get(`${households}/{id}`, { path: { id: unitId } }),
  timeline: (unitId: string, signal?: AbortSignal) => api.get(`${households}/{id}/timeline`, { path: { id: unitId }, signal }),
  addTenure: (unitId: string, body: Schemas['AddTenureDto']) => api.post(`${households}/{id}/tenure`, { path: { id: unitId }, body }),
  endTenure: (unitId: string, body: Schemas['EndTenureDto']) => api.post(`${households}/{id}/end-tenure`, { path: { id: unitId }, body }),
  addVehicle: (unitId: string, body: Schemas['AddVehicleDto']) => api.post(`${households}/{id}/vehicle`, { path: { id: unitId }, body }),
  updateRemark: (unitId: string, body: Schemas['UpdateHouseholdRemarkDto']) =>
    api.put(`${households}/{id}/remark`, { path: { id: unitId }, body }),

  keyCustomers: (query: ApiQuery<typeof keyCustomers>, signal?: AbortSignal) => api.get(keyCustomers, { query, signal }),
  keyCustomerResponsibles: (siteId: string) => api.get(`${keyCustomers}/responsibles/{siteId}`, { path: { siteId } }),
  createKeyCustomer: (body: Schemas['CreateKeyCustomerDto']) => api.post(keyCustomers, { body }),
  updateKeyCustomer: (id: string, body: Schemas['UpdateKeyCustomerDto']) => api.put(`${keyCustomers}/{id}`, { path: { id }, body }),
  recordContact: (id: string, body: Schemas['RecordKeyCustomerContactDto']) =>
    api.post(`${keyCustomers}/{id}/record-contact`, { path: { id }, body }),
  keyCustomerContacts: (id: string, signal?: AbortSignal) => api.get(`${keyCustomers}/{id}/contacts`, { path: { id }, signal }),
  endKeyCustomer: (id: string, body: Schemas['EndKeyCustomerDto']) => api.post(`${keyCustomers}/{id}/end`, { path: { id }, body }),

  committeeTerms: (query: ApiQuery<typeof committees>, signal?: AbortSignal) => api.get(committees, { query, signal }),
  committeeTerm: (id: string) => api.get(`${committees}/{id}`, { path: { id } }),
  createCommitteeTerm: (body: Schemas['CreateCommitteeTermDto']) => api.post(committees, { body }),
  updateCommitteeTerm: (id: string, body: Schemas['UpdateCommitteeTermDto']) => api.put(`${committees}/{id}`, { path: { id }, body }),
  addCommitteeMember: (id: string, body: Schemas['AddCommitteeMemberDto']) => api.post(`${committees}/{id}/member`, { path: { id }, body }),
  updateCommitteeMember: (id: string, committeeMemberId: string, body: Schemas['UpdateCommitteeMemberDto']) =>
    api.put(`${committees}/{id}/member/{committeeMemberId}`, { path: { id, committeeMemberId }, body }),
  removeCommitteeMember: (id: string, committeeMemberId: string) =>
    api.delete(`${committees}/{id}/member/{committeeMemberId}`, { path: { id, committeeMemberId } }),

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

/** A household, also for pages that come from it: who asks again within a minute looks at what was read, and the look is logged once. */
export const householdQuery = (unitId: string) => ({
  queryKey: ['ownerRecords.household', unitId],
  queryFn: () => ownerRecordsApi.household(unitId),
});

/** Why somebody can be a key customer, as the company words it. */
export const keyCustomerReasons = {
  queryKey: ['sites.dictionaries', 'owner-records.key-customer-reason', 'choices'],
  queryFn: ({ signal }: { signal?: AbortSignal }) =>
    api.get('/api/sites/dictionary/{id}/items', { path: { id: 'owner-records.key-customer-reason' }, signal }),
  staleTime: 60_000,
};
