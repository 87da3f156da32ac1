import { actionUrl, api, request, type ApiQuery, type Schemas } from '@shell';
import type { WorkTask, WorkTaskAction } from './types';

const root = '/api/service-desk/work-task';
const one = `${root}/{id}` as const;

/** Calls of the tasks' service, one function each. */
export const workTasksApi = {
  list: (query: ApiQuery<typeof root>, signal?: AbortSignal) => api.get(root, { query, signal }),
  get: (id: string) => api.get(one, { path: { id } }),
  choices: (siteId: string, signal?: AbortSignal) => api.get(`${root}/choices/{siteId}`, { path: { siteId }, signal }),
  create: (body: Schemas['CreateWorkTaskDto']) => api.post(root, { body }),
  act: (id: string, action: WorkTaskAction, body: Record<string, unknown>) =>
    request<WorkTask>('POST', `${root}/${id}/${actionUrl(action)}`, { body }),
  addNote: (id: string, body: Schemas['AddCaseNoteDto']) => api.post(`${one}/note`, { path: { id }, body }),
};

const work = '/api/service-desk/my-work';
const check = '/api/service-desk/day-check';

/** Calls of my work and of the check at the end of the day. */
export const myWorkApi = {
  exportUrl: `${work}/export`,
  list: (query: ApiQuery<typeof work>, signal?: AbortSignal) => api.get(work, { query, signal }),
  counts: (query: ApiQuery<`${typeof work}/counts`>, signal?: AbortSignal) => api.get(`${work}/counts`, { query, signal }),
  colleagues: (siteId: string, signal?: AbortSignal) => api.get(`${work}/colleagues/{siteId}`, { path: { siteId }, signal }),
  dayCheck: (signal?: AbortSignal) => api.get(check, { signal }),
  confirmDayCheck: () => api.post(`${check}/confirm`),
  dayChecksOfSite: (siteId: string, signal?: AbortSignal) => api.get(`${check}/of-site/{siteId}`, { path: { siteId }, signal }),
};
