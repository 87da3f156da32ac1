import 'element-plus/dist/index.css';
import './styles/tokens.css';
import './styles/element.css';
import './styles/base.css';
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { isAppError } from '@/api/errors';
import { onSessionExpired } from '@/api/http';
import { moduleExtensions, moduleMenu } from '@/modules';
import { onRefresh } from '@/app/refresh';
import { useOutboxStore } from '@/app/outbox';
import { useSessionStore } from '@/app/session';
import { useSiteStore } from '@/app/sites';
import { i18n, startI18n } from '@/i18n';
import { router } from '@/router';
import { keepSiteInAddress } from '@/router/site-in-address';
import { showError } from '@/shell/composables/feedback';
import { registerModules } from '@/shell/model/registry';
import App from './App.vue';
import StartFailed from './pages/StartFailed.vue';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // what the server refuses it refuses again; what did not arrive may arrive
      retry: (count, error) => count < 2 && isAppError(error) && (error.status === 0 || error.status >= 502),
      refetchOnWindowFocus: true,
    },
  },
});

async function start(): Promise<void> {
  registerModules(moduleMenu, moduleExtensions);
  const app = createApp(App).use(createPinia()).use(i18n).use(VueQueryPlugin, { queryClient });
  const session = useSessionStore();
  await startI18n();
  await session.load();
  if (session.isAuthenticated) await useSiteStore().load().catch(showError);
  onRefresh(() => queryClient.invalidateQueries());
  onSessionExpired(() => session.waitForRenewal());
  useOutboxStore().start();
  keepSiteInAddress(router);
  app.use(router).mount('#app');
}

start().catch((error: unknown) => createApp(StartFailed, { error }).use(i18n).mount('#app'));
