import { actionUrl, api, request, type ApiQuery, type Schemas } from '@shell';
import type { __Case__, __Case__Action } from './types';

const root = '/api/__module__/__case_kebab__';
const one = `${root}/{id}` as const;

/** Calls of the service, one function each. */
export const __module_camel__Api = {
  list: (query: ApiQuery<typeof root>, signal?: AbortSignal) => api.get(root, { query, signal }),
  get: (id: string) => api.get(one, { path: { id } }),
  create: (body: Schemas['Create__Case__Dto']) => api.post(root, { body }),
  act: (id: string, action: __Case__Action, body: Record<string, unknown>) =>
    request<__Case__>('POST', `${root}/${id}/${actionUrl(action)}`, { body }),
  addNote: (id: string, body: Schemas['AddCaseNoteDto']) => api.post(`${one}/note`, { path: { id }, body }),
  escalate: (id: string, body: Schemas['EscalateCaseDto']) => api.post(`${one}/escalate`, { path: { id }, body }),
  revealPhone: (id: string) => api.post(`${one}/reveal-contact-phone`, { path: { id } }),
};
