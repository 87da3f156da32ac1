import { computed, nextTick, onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue';
import { isDialogOpen, isTyping } from '@shell';
import type { WorkItemRow } from '../../types';
import { keyOf } from './groups';

/** The mark of a list that was left, by its place in the history of the window: who comes back to it goes on where they were. */
let left: { position: number; key: string } | undefined;
const positionNow = (): number | undefined => (history.state as { position?: number } | null)?.position;

/**
 * The list by keys, as long as nobody types and no dialog is open: J and K move the mark, Enter opens what is marked, other letters do what the row offers.
 * @param rows The rows as they stand.
 * @param list What holds them; the arrows belong to it while it has the focus.
 * @param does What the keys do; `act` says whether a letter means something to a row.
 */
export function useWorkKeys(
  rows: Ref<WorkItemRow[]>,
  list: Ref<HTMLElement | undefined>,
  does: { open: (row: WorkItemRow) => void; act: (row: WorkItemRow, letter: string) => boolean },
) {
  const position = positionNow();
  const markedKey = ref(position !== undefined && left?.position === position ? left.key : undefined);
  let isRestored = markedKey.value === undefined;
  /** Where the mark stands or stood last. */
  let place = -1;
  const marked = computed(() => rows.value.find((row) => keyOf(row) === markedKey.value));

  function mark(row: WorkItemRow | undefined): void {
    markedKey.value = row && keyOf(row);
    if (row) place = rows.value.indexOf(row);
  }

  async function show(): Promise<void> {
    await nextTick();
    list.value?.querySelector(`[data-key="${markedKey.value}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }

  function step(by: 1 | -1): void {
    const from = marked.value ? rows.value.indexOf(marked.value) : by > 0 ? place - 1 : place;
    mark(rows.value[Math.min(Math.max(from + by, 0), rows.value.length - 1)]);
    void show();
  }

  /** The mark goes on once something was done to the row. */
  function passOn(row: WorkItemRow): void {
    if (markedKey.value !== keyOf(row)) return;
    const at = rows.value.findIndex((one) => keyOf(one) === markedKey.value);
    const next = rows.value[at + 1] ?? rows.value[at - 1];
    if (next) mark(next);
  }

  // What others have taken away leaves no mark on a row that nobody chose; J goes on from there.
  watch(
    rows,
    (now) => {
      if (markedKey.value && now.length > 0 && !marked.value) markedKey.value = undefined;
      if (isRestored || now.length === 0) return;
      isRestored = true;
      void nextTick(() => list.value?.focus({ preventScroll: true })).then(show);
    },
    { immediate: true },
  );

  function onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || isDialogOpen()) return;
    if (target.closest?.('[role=menu], [role=listbox]')) return;
    const isOfList = target === list.value;
    const key = event.key.toLowerCase();
    if (key === 'j' || (isOfList && event.key === 'ArrowDown')) step(1);
    else if (key === 'k' || (isOfList && event.key === 'ArrowUp')) step(-1);
    else if (!marked.value) return;
    else if (event.key === 'Enter' && (isOfList || target === document.body)) does.open(marked.value);
    else if (!does.act(marked.value, key)) return;
    event.preventDefault();
  }

  onMounted(() => window.addEventListener('keydown', onKey));
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', onKey);
    left = position !== undefined && markedKey.value ? { position, key: markedKey.value } : undefined;
  });

  return { marked, markedKey, mark, passOn };
}
