import createClient from 'openapi-fetch';
import { send } from './http';
import type { paths } from './schema';

/** Typed by the host's OpenAPI document. Failures are thrown as AppError, so `data` is what the document promises. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  fetch: send,
  querySerializer: { array: { style: 'form', explode: true } },
});
