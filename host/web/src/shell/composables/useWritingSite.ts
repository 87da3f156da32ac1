import { computed } from 'vue';
import { useSiteStore } from '@/app/sites';

/**
 * The site that a page writes to: the chosen one, or the only one that there is. Under all sites it is undefined, and the page asks (`SiteGate` around a
 * page, `SiteField` in a form). Nothing is ever written to the first of several.
 */
export function useWritingSite() {
  const sites = useSiteStore();
  const site = computed(() => sites.site ?? (sites.mayChooseAll ? undefined : sites.sites[0]));
  return { site, siteId: computed(() => site.value?.id) };
}
