import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { siteSource } from '@/shell/model/registry';
import type { SiteOption } from '@/shell/model/extension';
import { useSessionStore } from './session';

export const defaultTimeZone = 'Asia/Shanghai';

/** What stands in the address for all sites; codes of sites are upper case. */
export const allSites = 'all';

/** The sites of the signed-in user and the one that the lists look at. */
export const useSiteStore = defineStore('sites', () => {
  const session = useSessionStore();
  const sites = shallowRef<SiteOption[]>([]);
  const siteId = ref<string | undefined>();
  /** Puts a choice into the address, which then is what counts. */
  const address = shallowRef<(id: string | undefined) => unknown>();

  const storageKey = (): string => `ps.site.${session.user?.id ?? ''}`;
  const byId = computed(() => new Map(sites.value.map((site) => [site.id, site])));
  const site = computed(() => (siteId.value ? byId.value.get(siteId.value) : undefined));
  const mayChooseAll = computed(() => sites.value.length > 1);

  const find = (id: string | null | undefined): SiteOption | undefined => (id ? byId.value.get(id) : undefined);
  const timeZone = (id?: string | null): string => (find(id) ?? site.value ?? sites.value[0])?.timeZoneId || defaultTimeZone;

  /** The name of a record's site where it has to be said: wherever the list or page does not look at that one site only. */
  const nameBeside = (id: string | null | undefined): string | undefined =>
    mayChooseAll.value && id !== siteId.value ? find(id)?.name : undefined;

  /** The word of a choice in the address; undefined when there is nothing to choose. */
  const toAddress = (id: string | undefined): string | undefined =>
    sites.value.length === 0 ? undefined : (find(id)?.code ?? (mayChooseAll.value ? allSites : undefined));

  /** The choice that a word in the address means; undefined for a site that this user does not have. */
  function fromAddress(word: unknown): { id: string | undefined } | undefined {
    if (word === allSites) return mayChooseAll.value ? { id: undefined } : undefined;
    const found = sites.value.find((candidate) => candidate.code === word);
    return found && { id: found.id };
  }

  async function load(): Promise<void> {
    const source = siteSource();
    const inConfiguration = session.configuration?.extraProperties.sites;
    sites.value = session.isHostSide
      ? []
      : source
        ? await source()
        : Array.isArray(inConfiguration)
          ? (inConfiguration as SiteOption[])
          : [];
    const remembered = localStorage.getItem(storageKey()) ?? undefined;
    siteId.value = find(remembered)?.id ?? (mayChooseAll.value ? undefined : sites.value[0]?.id);
  }

  /** Looks at another site from now on, and begins with it next time. */
  function choose(id: string | undefined): void {
    if (id) localStorage.setItem(storageKey(), id);
    else localStorage.removeItem(storageKey());
    if (address.value) address.value(id);
    else siteId.value = id;
  }

  /** Looks at the site that an address names, without keeping it as the person's choice. */
  function follow(id: string | undefined): void {
    siteId.value = id;
  }

  /** The way a choice takes from now on: through the address. */
  function standInAddress(change: (id: string | undefined) => unknown): void {
    address.value = change;
  }

  return {
    sites,
    siteId,
    site,
    mayChooseAll,
    find,
    timeZone,
    nameBeside,
    toAddress,
    fromAddress,
    load,
    choose,
    follow,
    standInAddress,
  };
});
