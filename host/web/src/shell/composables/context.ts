import { culture, setCulture } from '@/i18n';
import { languages } from '@/i18n/languages';
import { storeToRefs } from 'pinia';
import { useSessionStore } from '@/app/session';
import { useSiteStore } from '@/app/sites';

/** The sites of the signed-in user and the one that the lists look at; `siteId` is undefined for all sites. */
export function useSite() {
  const store = useSiteStore();
  const { siteId, site, sites, mayChooseAll } = storeToRefs(store);
  return {
    siteId,
    site,
    sites,
    mayChooseAll,
    choose: store.choose,
    reload: store.load,
    find: store.find,
    nameBeside: store.nameBeside,
    timeZone: store.timeZone,
  };
}

/** Who is signed in; `reload` after something about them has changed. */
export function useSession() {
  const store = useSessionStore();
  const { user, isAuthenticated, isHostSide } = storeToRefs(store);
  return { user, isAuthenticated, isHostSide, reload: store.load, signOut: store.signOut, setting: store.setting };
}

/** The console's language. */
export function useLanguage() {
  return { culture, languages, choose: setCulture };
}
