import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { moduleRoutes } from '@/modules';
import { useSessionStore } from '@/app/session';
import OutboxPage from '@/pages/Outbox/OutboxPage.vue';
import AppShell from '@/shell/layout/AppShell.vue';
import { safeReturn } from '@/app/return-url';

declare module 'vue-router' {
  interface RouteMeta {
    /** Text key of the page's name in the window's title. */
    title?: string;
    permission?: string;
    /** Key of the menu entry that stays highlighted. */
    menu?: string;
    /** For people who have not signed in: the page stands alone, without the shell. */
    anonymous?: boolean;
    /**
     * What the page changes: nothing; the record that it shows, whose site is known; what belongs to no site; or something of one site, for which it asks
     * while all are looked at (`SiteGate`, `SiteField`). Every page of a module says it.
     */
    writes?: 'nothing' | 'record' | 'company' | 'site';
  }
}

const developmentRoutes: RouteRecordRaw[] = import.meta.env.DEV
  ? [
      { path: '/dev/gallery', component: () => import('@/pages/GalleryPage.vue') },
      { path: '/dev/gallery/list', component: () => import('@/pages/GalleryList.vue') },
    ]
  : [];

/** Pages for people without an account stand alone, without the shell. */
const aloneRoutes = moduleRoutes.filter((route) => route.meta?.anonymous);
const shellRoutes = moduleRoutes.filter((route) => !route.meta?.anonymous);

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    {
      path: '/login',
      name: 'login',
      component: () => import('@/pages/LoginPage.vue'),
      meta: { anonymous: true, title: 'shell.login.signIn' },
    },
    ...aloneRoutes,
    {
      path: '/',
      component: AppShell,
      children: [
        { path: '', name: 'home', component: () => import('@/pages/HomePage.vue'), meta: { title: 'shell.menu.home' } },
        {
          path: 'outbox',
          name: 'outbox',
          // there at once: it is looked at where nothing can be loaded
          component: OutboxPage,
          meta: { title: 'shell.outbox.title' },
        },
        ...shellRoutes,
        ...developmentRoutes,
        {
          path: 'forbidden',
          name: 'forbidden',
          component: () => import('@/pages/ForbiddenPage.vue'),
          meta: { title: 'shell.error.forbiddenTitle' },
        },
        {
          path: ':rest(.*)*',
          name: 'not-found',
          component: () => import('@/pages/NotFoundPage.vue'),
          meta: { title: 'shell.error.notFoundTitle' },
        },
      ],
    },
  ],
});

router.beforeEach((to) => {
  const session = useSessionStore();
  if (to.meta.anonymous) return to.name === 'login' && session.isAuthenticated ? safeReturn(to.query.returnUrl) : true;
  if (!session.isAuthenticated) return { name: 'login', query: to.fullPath === '/' ? {} : { returnUrl: to.fullPath } };
  if (to.matched.some((record) => !session.can(record.meta.permission))) return { name: 'forbidden' };
  return true;
});
