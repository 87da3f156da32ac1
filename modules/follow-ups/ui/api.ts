import { api, type ApiQuery, type Schemas } from '@shell';

const root = '/api/follow-ups/callback-task';
const one = `${root}/{id}` as const;

/** Calls of the callbacks' service, one function each. */
export const followUpsApi = {
  list: (query: ApiQuery<typeof root>, signal?: AbortSignal) => api.get(root, { query, signal }),
  counts: (siteId: string | undefined, signal?: AbortSignal) => api.get(`${root}/counts`, { query: { siteId }, signal }),
  get: (id: string) => api.get(one, { path: { id } }),
  recordFailedAttempt: (id: string, body: Schemas['RecordFailedCallbackAttemptDto']) =>
    api.post(`${one}/record-failed-attempt`, { path: { id }, body }),
  conclude: (id: string, body: Schemas['ConcludeCallbackTaskDto']) => api.post(`${one}/conclude`, { path: { id }, body }),
  closeUnreachable: (id: string, body: Schemas['CloseUnreachableCallbackTaskDto']) =>
    api.post(`${one}/close-unreachable`, { path: { id }, body }),
  assignees: (id: string) => api.get(`${one}/assignees`, { path: { id } }),
  assign: (id: string, body: Schemas['AssignCallbackTaskDto']) => api.post(`${one}/assign`, { path: { id }, body }),
  escalate: (id: string, body: Schemas['EscalateCaseDto']) => api.post(`${one}/escalate`, { path: { id }, body }),
  addNote: (id: string, body: Schemas['AddCaseNoteDto']) => api.post(`${one}/note`, { path: { id }, body }),
  revealPhone: (id: string) => api.post(`${one}/reveal-phone`, { path: { id } }),
};
