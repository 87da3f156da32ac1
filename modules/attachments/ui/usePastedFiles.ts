import { onBeforeUnmount, onMounted } from 'vue';

const takers: ((files: File[]) => void)[] = [];

function paste(event: ClipboardEvent) {
  const files = [...(event.clipboardData?.files ?? [])];
  const taker = takers.at(-1);
  if (files.length > 0 && taker) {
    event.preventDefault();
    taker(files);
  }
}

/** Files from the clipboard go to whoever came last: a form over a page, not the page. */
export function usePastedFiles(take: (files: File[]) => void) {
  onMounted(() => {
    if (takers.push(take) === 1) document.addEventListener('paste', paste);
  });
  onBeforeUnmount(() => {
    takers.splice(takers.indexOf(take), 1);
    if (takers.length === 0) document.removeEventListener('paste', paste);
  });
}
