import { actionUrl, api, type ApiQuery, type Schemas } from '@shell';
import type { RepairAction, RepairOrder } from './types';

const root = '/api/repairs/repair-order';
const one = `${root}/{id}` as const;
const dashboard = '/api/repairs/repair-dashboard';

/** The action of the state machine as the last word of its address. */
type ActionWord =
  | 'dispatch'
  | 'accept'
  | 'refuse'
  | 'arrive'
  | 'start-work'
  | 'quote'
  | 'confirm-quote'
  | 'decline-quote'
  | 'suspend'
  | 'resume'
  | 'finish'
  | 'accept-work'
  | 'reject-work'
  | 'reschedule'
  | 'urge'
  | 'cancel';

/** Calls of the repair orders' service, one function each. */
export const repairsApi = {
  exportUrl: `${root}/export`,
  list: (query: ApiQuery<typeof root>, signal?: AbortSignal) => api.get(root, { query, signal }),
  board: (query: ApiQuery<`${typeof root}/board`>, signal?: AbortSignal) => api.get(`${root}/board`, { query, signal }),
  figures: (siteId: string | undefined, signal?: AbortSignal) => api.get(`${dashboard}/figures`, { query: { siteId }, signal }),
  appointments: (siteId: string | undefined, signal?: AbortSignal) => api.get(`${dashboard}/appointments`, { query: { siteId }, signal }),
  week: (siteId: string | undefined, signal?: AbortSignal) => api.get(`${dashboard}/week`, { query: { siteId }, signal }),
  load: (siteId: string, signal?: AbortSignal) => api.get(`${dashboard}/load/{siteId}`, { path: { siteId }, signal }),
  mine: (signal?: AbortSignal) => api.get(`${root}/mine`, { signal }),
  recent: (query: ApiQuery<`${typeof root}/recent`>, signal?: AbortSignal) => api.get(`${root}/recent`, { query, signal }),
  technicians: (siteId: string) => api.get(`${root}/technicians/{siteId}`, { path: { siteId } }),
  techniciansFor: (orderId: string) => api.get(`${root}/technicians-for/{orderId}`, { path: { orderId } }),
  promise: (query: ApiQuery<`${typeof root}/promise`>, signal?: AbortSignal) => api.get(`${root}/promise`, { query, signal }),
  get: (id: string) => api.get(one, { path: { id } }),
  create: (body: Schemas['CreateRepairOrderDto']) => api.post(root, { body }),
  /** Does one action of the state machine; each has its own input, which its form makes. */
  act: (id: string, action: RepairAction, body: object): Promise<RepairOrder> =>
    api.post(`${one}/${actionUrl(action) as ActionWord}`, { path: { id }, body: body as never }),
  escalate: (id: string, body: Schemas['EscalateCaseDto']) => api.post(`${one}/escalate`, { path: { id }, body }),
  addNote: (id: string, body: Schemas['AddCaseNoteDto']) => api.post(`${one}/note`, { path: { id }, body }),
  revealPhone: (id: string) => api.post(`${one}/reveal-contact-phone`, { path: { id } }),
};
