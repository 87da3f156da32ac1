import { storeToRefs } from 'pinia';
import { useSessionStore } from '@/app/session';
import { useSiteStore } from '@/app/sites';

/** The sites of the signed-in user and the one that the lists look at; `siteId` is undefined for all sites. */
export function useSite() {
  const store = useSiteStore();
  const { siteId, site, sites, mayChooseAll } = storeToRefs(store);
  return { siteId, site, sites, mayChooseAll, choose: store.choose, find: store.find, timeZone: store.timeZone };
}

/** Who is signed in. */
export function useSession() {
  const store = useSessionStore();
  const { user, isAuthenticated } = storeToRefs(store);
  return { user, isAuthenticated, signOut: store.signOut, setting: store.setting };
}
