import { request } from '@shell';
import type { CallbackPage, CallbackTask } from './types';

const root = '/api/follow-ups/callback-task';

/** Calls of the callbacks' service, one function each. */
export const followUpsApi = {
  list: (query: Record<string, unknown>, signal?: AbortSignal) => request<CallbackPage>('GET', root, { query, signal }),
  counts: (siteId: string | undefined, signal?: AbortSignal) =>
    request<{ pending: number; overdue: number; mine: number }>('GET', `${root}/counts`, { query: { siteId }, signal }),
  get: (id: string) => request<CallbackTask>('GET', `${root}/${id}`),
  /** Records an attempt, a conclusion, or that nobody could be reached; `name` is the action in kebab case. */
  act: (id: string, name: 'record-failed-attempt' | 'conclude' | 'close-unreachable', body: unknown) =>
    request<CallbackTask>('POST', `${root}/${id}/${name}`, { body }),
  revealPhone: (id: string) => request<{ phone: string }>('POST', `${root}/${id}/reveal-phone`),
};
