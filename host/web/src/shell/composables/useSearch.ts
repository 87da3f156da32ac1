import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue';
import { isAbort } from '@/api/errors';
import { searchProviders } from '@/app/contributions';
import { findPages } from '@/app/page-search';
import { useSiteStore } from '@/app/sites';
import type { SearchHit } from '@/shell/model/extension';

export interface SearchGroup {
  key: string;
  label: string;
  hits: SearchHit[];
}

const pause = 180;
const hitsOfGroup = 6;

/** What the search box asks and found: every provider at once, a pause after the last key, the answer of an older text never behind a newer one. */
export function useSearch() {
  const sites = useSiteStore();
  const text = ref('');
  /** All sites of the reader instead of the one that the lists look at. */
  const everywhere = ref(false);
  const searching = ref(false);
  const failed = ref(false);
  const groups = shallowRef<SearchGroup[]>([]);
  const hits = computed(() => groups.value.flatMap((group) => group.hits));
  const typed = computed(() => text.value.trim());
  const isEverywhere = computed(() => everywhere.value || sites.siteId === undefined);
  const mayWiden = computed(() => !everywhere.value && sites.siteId !== undefined && sites.mayChooseAll);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort: AbortController | undefined;

  function stop(): void {
    clearTimeout(timer);
    abort?.abort();
  }

  async function search(value: string): Promise<void> {
    abort = new AbortController();
    const { signal } = abort;
    const siteId = everywhere.value ? undefined : sites.siteId;
    const settled = await Promise.allSettled(
      searchProviders.value.map(async (provider) => ({
        key: provider.key,
        label: provider.label,
        hits: await provider.search(value, { siteId, signal, limit: hitsOfGroup }),
      })),
    );
    if (signal.aborted) return;
    const found = settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const pages = { key: 'pages', label: 'shell.search.pages', hits: findPages(value, hitsOfGroup) };
    groups.value = [...found, pages].filter((group) => group.hits.length > 0);
    failed.value = settled.some((result) => result.status === 'rejected' && !isAbort(result.reason));
    searching.value = false;
  }

  function start(delay: number): void {
    stop();
    searching.value = typed.value.length > 0;
    if (!searching.value) groups.value = [];
    else timer = setTimeout(() => void search(typed.value), delay);
  }

  watch(text, () => {
    everywhere.value = false;
    start(pause);
  });

  function widen(): void {
    everywhere.value = true;
    start(0);
  }

  onBeforeUnmount(stop);
  return { text, typed, searching, failed, groups, hits, mayWiden, widen, isEverywhere };
}
