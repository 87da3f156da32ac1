import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { onTestFinished, vi } from 'vitest';
import { type Component, defineComponent, type FunctionalComponent, h, type VNode } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import type { ApplicationConfiguration } from '@/app/configuration';
import { onRefresh } from '@/app/refresh';
import { useSessionStore } from '@/app/session';
import { useSiteStore } from '@/app/sites';
import { i18n, setCulture } from '@/i18n';
import type { ShellExtension, SiteOption } from '@/shell/model/extension';
import { registerModules } from '@/shell/model/registry';

/** One component for all renders: the stub of the test utilities is another one each time, so that what stands in it would be made anew whenever it is drawn. */
const InPlace: FunctionalComponent = (_, { slots }) => slots.default?.();
InPlace.inheritAttrs = false;

/** What stands elsewhere in the document stands in its place; what measures itself without end in a document without a layout stands as a tag. */
const stubs = { teleport: InPlace, ElSelect: true, ElDatePicker: true };

/** A call as it reached the server. */
export interface ServerCall {
  method: string;
  path: string;
  query: Record<string, string | string[]>;
  body: unknown;
}
type Answer = unknown | ((call: ServerCall) => unknown);

/** What the server says when it refuses, in ABP's envelope. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly error: { code?: string; message?: string; validationErrors?: { message: string; members: string[] }[] } = {},
  ) {}
}

/** No answer at all. */
export const noNetwork = Symbol('no network');

export interface ConsoleOptions {
  /** What the server answers, by `GET /api/…`; what is not in it is not found. */
  server?: Record<string, Answer>;
  permissions?: string[];
  user?: { id?: string; userName?: string; name?: string };
  sites?: SiteOption[];
  site?: string;
  /** What modules add to the shell. */
  extensions?: ShellExtension[];
  /** Address of the page. */
  address?: string;
}

function queryOf(url: URL): ServerCall['query'] {
  return Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((key) => {
      const values = url.searchParams.getAll(key);
      return [key, values.length > 1 ? values : values[0]!];
    }),
  );
}

/** Node's own does not know the blobs of the test's document; a browser's does. */
const nodeClone = structuredClone;
function cloneWithFiles<T>(value: T): T {
  const files = (value as { files?: object[] } | undefined)?.files;
  return files ? { ...nodeClone({ ...value, files: undefined }), files: files.map((file) => ({ ...file })) } : nodeClone(value);
}

/** The console around a page under test: signed in, in Chinese, with a server that answers as told and keeps what it was asked. */
export async function startConsole(options: ConsoleOptions = {}) {
  const calls: ServerCall[] = [];
  const server = { ...options.server };
  vi.stubGlobal('fetch', async (input: Request) => {
    const url = new URL(input.url);
    const text = await input.clone().text();
    const isJson = input.headers.get('Content-Type')?.includes('json');
    const call: ServerCall = {
      method: input.method,
      path: url.pathname,
      query: queryOf(url),
      body: isJson ? JSON.parse(text) : text || undefined,
    };
    calls.push(call);
    const told = server[`${call.method} ${call.path}`];
    const answer = typeof told === 'function' ? told(call) : (told ?? new Refusal(404));
    if (answer === noNetwork) throw new TypeError('Failed to fetch');
    if (answer instanceof Refusal) return new Response(JSON.stringify({ error: answer.error }), { status: answer.status });
    return new Response(JSON.stringify(answer), { status: 200 });
  });
  vi.stubGlobal('structuredClone', cloneWithFiles);
  onTestFinished(() => void vi.unstubAllGlobals());
  registerModules([], options.extensions ?? []);
  sessionStorage.clear();
  localStorage.clear();

  await setCulture('zh-Hans');
  const pinia = createPinia();
  setActivePinia(pinia);
  const { id = 'me', userName = 'me', name = '我' } = options.user ?? {};
  useSessionStore().configuration = {
    auth: { grantedPolicies: Object.fromEntries((options.permissions ?? []).map((permission) => [permission, true])) },
    currentUser: { isAuthenticated: true, id, userName, name, tenantId: 'company', roles: [] },
    setting: { values: {} },
    extraProperties: {},
  } as unknown as ApplicationConfiguration;
  useSiteStore().$patch({
    sites: options.sites ?? [{ id: 'site', code: 'S1', name: '一期', timeZoneId: 'Asia/Shanghai' }],
    siteId: options.site,
  });

  let shown: () => VNode = () => h('div');
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: defineComponent(() => () => shown()) }],
  });
  await router.push(options.address ?? '/');
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  onRefresh(() => queryClient.invalidateQueries());
  const plugins = [pinia, i18n, router, [VueQueryPlugin, { queryClient }] as const];

  /** Shows a component as a page does. Drawers and dialogs stand in place. */
  async function show<Props extends object>(component: Component, props?: Props): Promise<VueWrapper> {
    shown = () => h(component, props);
    const wrapper = mount(RouterView, {
      attachTo: document.body,
      global: { plugins: plugins as never, stubs },
    });
    onTestFinished(() => wrapper.unmount());
    await settle();
    return wrapper.findComponent(component);
  }

  /** Runs a composable in a component of its own. */
  async function use<Result>(setup: () => Result): Promise<Result> {
    let result!: Result;
    await show(
      defineComponent({
        setup() {
          result = setup();
          return () => h('div');
        },
      }),
    );
    return result;
  }

  return {
    server,
    calls,
    /** The last call to an address, by `POST /api/…`. */
    lastCall: (address: string) => calls.findLast((call) => `${call.method} ${call.path}` === address),
    router,
    queryClient,
    show,
    use,
    settle,
  };
}

/** Until nothing is under way any more: answers, queries, drawn changes. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await flushPromises();
    await new Promise((resolve) => setTimeout(resolve));
  }
}
