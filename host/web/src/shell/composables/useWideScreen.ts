import { onScopeDispose, ref, type Ref } from 'vue';

/** Whether something fits beside a list: from 1200 px on, as the stylesheets that lay it out have it. */
export function useWideScreen(): Readonly<Ref<boolean>> {
  const media = window.matchMedia?.('(min-width: 1200px)');
  const isWide = ref(media?.matches ?? false);
  const follow = (change: MediaQueryListEvent) => (isWide.value = change.matches);
  media?.addEventListener('change', follow);
  onScopeDispose(() => media?.removeEventListener('change', follow));
  return isWide;
}
