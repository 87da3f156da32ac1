import { flushPromises, mount } from '@vue/test-utils';
import { expect, it, vi } from 'vitest';
import { defineComponent, h } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import { useLeaveGuard } from './useLeaveGuard';

async function open(dirty: boolean, answer: boolean) {
  const ask = vi.fn(async () => answer);
  const page = defineComponent({
    setup() {
      useLeaveGuard({ isDirty: () => dirty, ask });
      return () => h('p');
    },
  });
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/form/:id', component: page },
      { path: '/other', component: { render: () => h('p') } },
    ],
  });
  await router.push('/form/1');
  const view = mount(RouterView, { global: { plugins: [router] } });
  await flushPromises();
  return { router, ask, view, at: () => router.currentRoute.value.fullPath };
}

const closing = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

it('stays on the page when the person does not want to lose what was typed', async () => {
  const { router, ask, at, view } = await open(true, false);
  await router.push('/other');
  expect(ask).toHaveBeenCalledOnce();
  expect(at()).toBe('/form/1');
  await router.push('/form/2');
  expect(at()).toBe('/form/1');
  view.unmount();
});

it('goes on when the person agrees', async () => {
  const { router, at, view } = await open(true, true);
  await router.push('/other');
  expect(at()).toBe('/other');
  view.unmount();
});

it('asks nothing when there is nothing to lose, nor when only a filter in the address changes', async () => {
  const untouched = await open(false, false);
  await untouched.router.push('/other');
  expect(untouched.at()).toBe('/other');
  untouched.view.unmount();

  const touched = await open(true, false);
  await touched.router.push('/form/1?page=2');
  expect(touched.ask).not.toHaveBeenCalled();
  touched.view.unmount();
});

it('lets the browser ask when the window is closed with unsaved input, and no longer once the page is gone', async () => {
  const { view } = await open(true, true);
  expect(closing()).toBe(true);
  view.unmount();
  expect(closing()).toBe(false);
});
