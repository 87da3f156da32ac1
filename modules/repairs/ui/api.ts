import { request } from '@shell';
import type { RepairBoardColumn, RepairOrder, RepairOrderPage, RepairOrderRow, RepairPromise, Technician } from './types';

const root = '/api/repairs/repair-order';

type Query = Record<string, unknown>;

/** Calls of the repair orders' service, one function each. */
export const repairsApi = {
  exportUrl: `${root}/export`,
  list: (query: Query, signal?: AbortSignal) => request<RepairOrderPage>('GET', root, { query, signal }),
  board: (query: Query, signal?: AbortSignal) => request<{ columns: RepairBoardColumn[] }>('GET', `${root}/board`, { query, signal }),
  mine: (signal?: AbortSignal) => request<RepairOrderRow[]>('GET', `${root}/mine`, { signal }),
  recent: (query: Query, signal?: AbortSignal) => request<RepairOrderRow[]>('GET', `${root}/recent`, { query, signal }),
  technicians: (siteId: string) => request<Technician[]>('GET', `${root}/technicians/${siteId}`),
  promise: (query: Query, signal?: AbortSignal) => request<RepairPromise>('GET', `${root}/promise`, { query, signal }),
  get: (id: string) => request<RepairOrder>('GET', `${root}/${id}`),
  create: (body: unknown) => request<RepairOrder>('POST', root, { body }),
  /** Does one action of the state machine; `name` is the action in kebab case. */
  act: (id: string, name: string, body: unknown) => request<RepairOrder>('POST', `${root}/${id}/${name}`, { body }),
  addNote: (id: string, body: unknown) => request<RepairOrder>('POST', `${root}/${id}/note`, { body }),
  revealPhone: (id: string) => request<{ phone: string }>('POST', `${root}/${id}/reveal-contact-phone`),
};
