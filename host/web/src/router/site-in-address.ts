import type { LocationQuery, Router } from 'vue-router';
import { useSiteStore } from '@/app/sites';
import { translate } from '@/i18n';
import { notifyWarning } from '@/shell/composables/feedback';

const name = 'site';
/** Where a list stands; of another site's list it says nothing. */
const place = ['page', 'after'];

/**
 * The chosen site stands in every address (`?site=BJ02`, `?site=all`): a link that is passed on opens in the site that it was taken from, and the back
 * button brings the site back with the page. What a page links to within the console carries it on by itself.
 */
export function keepSiteInAddress(router: Router): void {
  const sites = useSiteStore();

  router.beforeEach((to) => {
    if (to.meta.anonymous) return true;
    const wanted = to.query[name];
    if (sites.fromAddress(wanted)) return true;
    const word = sites.toAddress(sites.siteId);
    if (wanted === word) return true;
    if (wanted !== undefined && word !== undefined) notifyWarning(translate('shell.site.notYours'));
    const { [name]: _, ...query } = to.query;
    return { ...to, query: word ? { ...query, [name]: word } : query };
  });

  router.afterEach((to, _from, failure) => {
    if (failure || to.meta.anonymous) return;
    const meant = sites.fromAddress(to.query[name]);
    if (meant) sites.follow(meant.id);
  });

  sites.standInAddress((id) => {
    const query: LocationQuery = Object.fromEntries(
      Object.entries(router.currentRoute.value.query).filter(([key]) => !place.includes(key)),
    );
    return router.push({ query: { ...query, [name]: sites.toAddress(id) } });
  });
}
