import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { siteSource } from '@/shell/model/registry';
import type { SiteOption } from '@/shell/model/extension';
import { useSessionStore } from './session';

export const defaultTimeZone = 'Asia/Shanghai';

/** The sites of the signed-in user and the one that the lists look at. */
export const useSiteStore = defineStore('sites', () => {
  const session = useSessionStore();
  const sites = shallowRef<SiteOption[]>([]);
  const siteId = ref<string | undefined>();

  const storageKey = (): string => `ps.site.${session.user?.id ?? ''}`;
  const byId = computed(() => new Map(sites.value.map((site) => [site.id, site])));
  const site = computed(() => (siteId.value ? byId.value.get(siteId.value) : undefined));
  const mayChooseAll = computed(() => sites.value.length > 1);

  const find = (id: string | null | undefined): SiteOption | undefined => (id ? byId.value.get(id) : undefined);
  const timeZone = (id?: string | null): string => (find(id) ?? site.value ?? sites.value[0])?.timeZoneId || defaultTimeZone;

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

  function choose(id: string | undefined): void {
    siteId.value = id;
    if (id) localStorage.setItem(storageKey(), id);
    else localStorage.removeItem(storageKey());
  }

  return { sites, siteId, site, mayChooseAll, find, timeZone, load, choose };
});
