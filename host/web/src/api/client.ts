import { request, type Query, type RequestOptions } from './http';
import type { components, paths } from './schema';

/** The shapes of the API by the names of the server's classes: `Schemas['RepairOrderDto']`. */
export type Schemas = components['schemas'];

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The addresses that answer to a verb. */
export type ApiPath<V extends Verb> = { [P in keyof paths]: paths[P] extends Record<V, object> ? P : never }[keyof paths];

type Operation<P extends keyof paths, V extends Verb> = paths[P] extends Record<V, infer O> ? O : never;
type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type PathOf<O> = O extends { parameters: { path: infer Values } } ? { path: Values } : { path?: never };
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body }
  : O extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? { body?: Body }
    : { body?: never };

/** The query parameters that an operation understands. */
export type ApiQuery<P extends ApiPath<V>, V extends Verb = 'get'> =
  Operation<P, V> extends { parameters: { query?: infer Values } } ? NonNullable<Values> : never;

/** What an operation answers. */
export type ApiAnswer<P extends ApiPath<V>, V extends Verb = 'get'> =
  Operation<P, V> extends { responses: infer Answers } ? (Answers extends { 200: infer Ok } ? Json<Ok> : void) : never;

export type ApiOptions<P extends ApiPath<V>, V extends Verb> = PathOf<Operation<P, V>> &
  BodyOf<Operation<P, V>> & { query?: ApiQuery<P, V> } & Omit<RequestOptions, 'query' | 'body'>;

/** Options may be left out when nothing in them is needed. */
type Rest<T> = object extends T ? [options?: T] : [options: T];

type Call<V extends Verb> = <P extends ApiPath<V>>(path: P, ...rest: Rest<ApiOptions<P, V>>) => Promise<ApiAnswer<P, V>>;

interface AnyOptions extends RequestOptions {
  path?: Record<string, unknown>;
}

/** Fills the places in a path: `/api/sites/unit/{id}` with `{ id }`. */
export function fillPath(path: string, values: Record<string, unknown> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function call<V extends Verb>(verb: V): Call<V> {
  const send = (path: string, { path: values, ...options }: AnyOptions = {}): Promise<unknown> =>
    request(verb.toUpperCase() as Uppercase<V>, fillPath(path, values), { ...options, query: options.query as Query | undefined });
  return send as Call<V>;
}

/**
 * The API, typed by the host's document: `await api.get('/api/sites/unit/{id}', { path: { id } })` is a unit. Failures are thrown as AppError.
 */
export const api = { get: call('get'), post: call('post'), put: call('put'), patch: call('patch'), delete: call('delete') };
