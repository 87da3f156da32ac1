import { culture } from '@/i18n';
import { errorFromBody, errorFromResponse, isAbort, parseJson, toAppError } from './errors';

/** Query parameters: arrays repeat the key; null, undefined and '' are left out. */
export type Query = Record<string, unknown>;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RequestOptions {
  query?: Query;
  /** Sent as JSON; FormData and Blob go as they are. */
  body?: unknown;
  signal?: AbortSignal;
  headers?: Record<string, string>;
  /** A 401 is thrown at once instead of opening the sign-in dialog. */
  anonymous?: boolean;
}

/** Asks the person to sign in again; true when the call may be repeated. */
export type Reauthenticate = () => Promise<boolean>;

let reauthenticate: Reauthenticate | null = null;
let pendingReauthentication: Promise<boolean> | null = null;

export function onSessionExpired(handler: Reauthenticate | null): void {
  reauthenticate = handler;
}

/** One dialog for all calls that meet the expired session at the same time. */
function askToSignIn(): Promise<boolean> {
  if (!reauthenticate) return Promise.resolve(false);
  pendingReauthentication ??= reauthenticate().finally(() => (pendingReauthentication = null));
  return pendingReauthentication;
}

const anonymousHeader = 'X-Anonymous-Call';

export function readCookie(name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = document.cookie.split('; ').find((part) => part.startsWith(prefix));
  return pair ? decodeURIComponent(pair.slice(prefix.length)) : undefined;
}

/** The headers of every call, read at the moment of sending: a renewed session brings a new token. */
export function standardHeaders(): Record<string, string> {
  const headers: Record<string, string> = { 'X-Requested-With': 'XMLHttpRequest', 'Accept-Language': culture.value };
  const token = readCookie('XSRF-TOKEN');
  if (token) headers.RequestVerificationToken = token;
  return headers;
}

export function buildUrl(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    if (Array.isArray(value)) for (const item of value) parameters.append(key, String(item));
    else parameters.append(key, String(value));
  }
  const text = parameters.toString();
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path;
}

/** Sends one request with the standard headers; signs in again and repeats it once on 401; throws AppError unless it succeeded. */
export async function send(request: Request): Promise<Response> {
  const anonymous = request.headers.has(anonymousHeader);
  const spare = anonymous ? null : request.clone();
  let response = await dispatch(request);
  if (response.status === 401 && spare && (await askToSignIn())) response = await dispatch(spare);
  if (!response.ok) throw await errorFromResponse(response);
  return response;
}

async function dispatch(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  headers.delete(anonymousHeader);
  for (const [name, value] of Object.entries(standardHeaders())) headers.set(name, value);
  try {
    return await fetch(new Request(request, { headers, credentials: 'same-origin' }));
  } catch (error) {
    if (isAbort(error)) throw error;
    throw toAppError(error);
  }
}

function createRequest(method: Method, path: string, options: RequestOptions): Request {
  const headers = new Headers({ Accept: 'application/json', ...options.headers });
  if (options.anonymous) headers.set(anonymousHeader, '1');
  let body: BodyInit | undefined;
  if (options.body instanceof FormData || options.body instanceof Blob) body = options.body;
  else if (options.body !== undefined) {
    headers.set('Content-Type', 'application/json');
    body = JSON.stringify(options.body);
  }
  return new Request(new URL(buildUrl(path, options.query), location.origin), { method, headers, body, signal: options.signal });
}

/** JSON in, JSON out. An empty answer (204) is `undefined`. */
export async function request<T = void>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(createRequest(method, path, options));
  return parseJson(await response.text()) as T;
}

/** Fetches a file and hands it to the browser under the name that the server gives it. */
export async function download(path: string, options: { query?: Query; fileName?: string; signal?: AbortSignal } = {}): Promise<void> {
  const response = await send(createRequest('GET', path, { query: options.query, signal: options.signal, headers: { Accept: '*/*' } }));
  saveFile(await response.blob(), fileNameOf(response.headers.get('Content-Disposition')) ?? options.fileName ?? 'download');
}

export function saveFile(content: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function fileNameOf(disposition: string | null): string | undefined {
  if (!disposition) return undefined;
  const encoded = /filename\*=(?:UTF-8'')?([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded.trim().replace(/^"|"$/g, ''));
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1]?.trim();
}

/** Posts a form with a file; `onProgress` gets the share sent so far, 0 to 1. */
export async function upload<T>(
  path: string,
  form: FormData,
  options: { onProgress?: (share: number) => void; signal?: AbortSignal } = {},
): Promise<T> {
  let answer = await post(path, form, options);
  if (answer.status === 401 && (await askToSignIn())) answer = await post(path, form, options);
  const body = parseJson(answer.text);
  if (answer.status < 200 || answer.status >= 300) throw errorFromBody(answer.status, body);
  return body as T;
}

function post(
  path: string,
  form: FormData,
  options: { onProgress?: (share: number) => void; signal?: AbortSignal },
): Promise<{ status: number; text: string }> {
  // fetch cannot report how much of a body has been sent
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', path);
    for (const [name, value] of Object.entries({ Accept: 'application/json', ...standardHeaders() })) call.setRequestHeader(name, value);
    call.upload.onprogress = (event) => event.lengthComputable && options.onProgress?.(event.loaded / event.total);
    call.onload = () => resolve({ status: call.status, text: call.responseText });
    call.onerror = () => reject(toAppError(new TypeError('network')));
    call.onabort = () => reject(new DOMException('Aborted', 'AbortError'));
    options.signal?.addEventListener('abort', () => call.abort(), { once: true });
    call.send(form);
  });
}
