import { actionUrl, api, type ApiQuery, type Schemas } from '@shell';
import type { Approval, ApprovalAction } from './types';

const root = '/api/approvals/approval';
const one = `${root}/{id}` as const;
const policy = '/api/approvals/approval-policy';
const delegation = '/api/approvals/approval-delegation';

/** The action of the state machine as the last word of its address. */
type ActionWord = 'approve' | 'refuse' | 'return' | 'resubmit' | 'withdraw';

/** Calls of the approvals' services, one function each. */
export const approvalsApi = {
  exportUrl: `${root}/export`,
  list: (query: ApiQuery<typeof root>, signal?: AbortSignal) => api.get(root, { query, signal }),
  ofSubject: (subjectType: string, subjectId: string, signal?: AbortSignal) =>
    api.get(`${root}/of-subject`, { query: { subjectType, subjectId }, signal }),
  counts: (siteId: string | undefined, signal?: AbortSignal) => api.get(`${root}/counts`, { query: { siteId }, signal }),
  kinds: () => api.get(`${root}/kinds`),
  get: (id: string) => api.get(one, { path: { id } }),
  /** Does one action of the state machine; each has its own input, which its form makes. */
  act: (id: string, action: ApprovalAction, body: object): Promise<Approval> =>
    api.post(`${one}/${actionUrl(action) as ActionWord}`, { path: { id }, body: body as never }),
  approveMany: (body: Schemas['ApproveManyApprovalsDto']) => api.post(`${root}/approve-many`, { body }),
  addNote: (id: string, body: Schemas['AddCaseNoteDto']) => api.post(`${one}/note`, { path: { id }, body }),

  policies: (siteId: string | undefined, signal?: AbortSignal) => api.get(`${policy}/in-force`, { query: { siteId }, signal }),
  roles: () => api.get(`${policy}/roles`),
  preview: (query: ApiQuery<`${typeof policy}/preview`>, signal?: AbortSignal) => api.get(`${policy}/preview`, { query, signal }),
  setPolicy: (body: Schemas['UpdateApprovalPolicyDto']) => api.put(policy, { body }),
  resetPolicy: (body: Schemas['ResetApprovalPolicyDto']) => api.post(`${policy}/reset`, { body }),

  delegations: (query: ApiQuery<typeof delegation>, signal?: AbortSignal) => api.get(delegation, { query, signal }),
  candidates: () => api.get(`${delegation}/candidates`),
  delegate: (body: Schemas['CreateApprovalDelegationDto']) => api.post(delegation, { body }),
  endDelegation: (id: string, concurrencyStamp: string) => api.post(`${delegation}/{id}/end`, { path: { id }, body: { concurrencyStamp } }),
};
