import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from './errors';
import { buildUrl, fileNameOf, onSessionExpired, request } from './http';

const answer = (status: number, body?: unknown): Response => new Response(body === undefined ? null : JSON.stringify(body), { status });

describe('a call', () => {
  const fetchMock = vi.fn<(request: Request) => Promise<Response>>();

  beforeEach(() => {
    fetchMock.mockReset();
    vi.stubGlobal('fetch', fetchMock);
    document.cookie = 'XSRF-TOKEN=first';
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    onSessionExpired(null);
  });
  const sent = (call: number): Request => fetchMock.mock.calls[call]![0];

  it('carries the AJAX mark, the language, the anti-forgery token and its body', async () => {
    fetchMock.mockResolvedValue(answer(200, { id: 7 }));
    await expect(request('POST', '/api/x', { body: { a: 1 }, query: { siteId: 's1', none: undefined } })).resolves.toEqual({ id: 7 });
    expect(sent(0).url).toMatch(/\/api\/x\?siteId=s1$/);
    expect(sent(0).headers.get('X-Requested-With')).toBe('XMLHttpRequest');
    expect(sent(0).headers.get('Accept-Language')).toBe('zh-Hans');
    expect(sent(0).headers.get('RequestVerificationToken')).toBe('first');
    await expect(sent(0).json()).resolves.toEqual({ a: 1 });
  });

  it('gives undefined for an empty answer', async () => {
    fetchMock.mockResolvedValue(answer(204));
    await expect(request('DELETE', '/api/x')).resolves.toBeUndefined();
  });

  it('that meets an expired session is repeated once, with its body and the new token, after signing in again', async () => {
    fetchMock.mockResolvedValueOnce(answer(401)).mockResolvedValueOnce(answer(200, 'ok'));
    onSessionExpired(async () => {
      document.cookie = 'XSRF-TOKEN=second';
      return true;
    });
    await expect(request('POST', '/api/x', { body: { text: '保留' } })).resolves.toBe('ok');
    expect(fetchMock).toHaveBeenCalledTimes(2);
    expect(sent(1).headers.get('RequestVerificationToken')).toBe('second');
    await expect(sent(1).json()).resolves.toEqual({ text: '保留' });
  });

  it('shares one sign-in with the others that met the expired session', async () => {
    let signedIn = false;
    fetchMock.mockImplementation(async () => answer(signedIn ? 200 : 401, {}));
    const ask = vi.fn(async () => (await Promise.resolve(), (signedIn = true)));
    onSessionExpired(ask);
    await Promise.all([request('GET', '/api/a'), request('GET', '/api/b'), request('GET', '/api/c')]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('fails with 401 when the sign-in is given up', async () => {
    fetchMock.mockImplementation(async () => answer(401));
    onSessionExpired(async () => false);
    await expect(request('GET', '/api/x')).rejects.toMatchObject({ status: 401 });
    expect(fetchMock).toHaveBeenCalledTimes(1);
  });

  it('that is anonymous never asks to sign in', async () => {
    fetchMock.mockImplementation(async () => answer(401));
    const ask = vi.fn(async () => true);
    onSessionExpired(ask);
    await expect(request('GET', '/api/x', { anonymous: true })).rejects.toBeInstanceOf(AppError);
    expect(ask).not.toHaveBeenCalled();
  });
});

it('addresses leave out empty values and repeat lists', () => {
  expect(buildUrl('/api/x', { a: '', b: null, c: ['1', '2'], d: false, e: 0 })).toBe('/api/x?c=1&c=2&d=false&e=0');
});

it('the name of a download may be Chinese', () => {
  expect(fileNameOf("attachment; filename=a.xlsx; filename*=UTF-8''%E6%8A%A5%E4%BF%AE.xlsx")).toBe('报修.xlsx');
  expect(fileNameOf('attachment; filename="a b.xlsx"')).toBe('a b.xlsx');
  expect(fileNameOf(null)).toBeUndefined();
});
