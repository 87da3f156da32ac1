import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { api, fillPath, type Schemas } from './client';

afterEach(() => vi.unstubAllGlobals());

function answering(body: unknown) {
  const fetched = vi.fn(async (_: Request) => new Response(JSON.stringify(body)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('the typed client', () => {
  it('fills the places of a path, whatever the value is', () => {
    expect(fillPath('/api/x/{id}/y/{otherId}', { id: 'a/b', otherId: 7 })).toBe('/api/x/a%2Fb/y/7');
  });

  it('sends verb, address and query, and answers what the document says', async () => {
    const fetched = answering({ items: [], totalCount: 0 });

    const page = await api.get('/api/sites/unit', { query: { filter: '101', maxResultCount: 5 } });

    expectTypeOf(page).toEqualTypeOf<Schemas['PageDtoOfUnitDto']>();
    expect(page.totalCount).toBe(0);
    expect(fetched.mock.calls[0]![0].url).toMatch(/\/api\/sites\/unit\?filter=101&maxResultCount=5$/);
  });

  it('sends a body as JSON', async () => {
    const fetched = answering({});

    await api.post('/api/repairs/repair-order/{id}/accept', { path: { id: '7' }, body: { concurrencyStamp: 's' } });

    const sent = fetched.mock.calls[0]![0];
    expect(sent.method).toBe('POST');
    expect(sent.url).toMatch(/\/7\/accept$/);
    expect(await sent.json()).toEqual({ concurrencyStamp: 's' });
  });

  it('refuses an address, a query or a body that the document does not have', () => {
    // Only compiled: vue-tsc is the test.
    const wrong = [
      // @ts-expect-error no such address
      () => api.get('/api/nowhere'),
      // @ts-expect-error no such query parameter
      () => api.get('/api/sites/unit', { query: { colour: 'red' } }),
      // @ts-expect-error the id is missing
      () => api.get('/api/sites/unit/{id}'),
      // @ts-expect-error not what it takes
      () => api.post('/api/sites/unit', { body: { code: 1 } }),
    ];
    expect(wrong).toHaveLength(4);
  });
});
