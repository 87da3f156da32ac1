import { computed, ref, watch, type Ref } from 'vue';
import { between, type Placed, type Places } from './walk';

/** Which cell has the focus, and which are selected: by space, by shift and arrows, by a click with ctrl or shift. */
export function useSelection(places: Ref<Places | undefined>) {
  const focusedId = ref<string>();
  const selected = ref<ReadonlySet<string>>(new Set());
  let anchor: string | undefined;
  let before: ReadonlySet<string> = new Set();

  // another building, or the same one read anew: what is there no longer is neither in focus nor selected
  watch(
    places,
    (now) => {
      if (!now) return;
      if (!focusedId.value || !now.byId.has(focusedId.value)) focusedId.value = now.all[0]?.cell.id;
      const left = [...selected.value].filter((id) => now.byId.has(id));
      if (left.length < selected.value.size) selected.value = new Set(left);
    },
    { immediate: true },
  );

  const focused = computed(() => (focusedId.value ? places.value?.byId.get(focusedId.value) : undefined));

  function focus(placed: Placed): void {
    focusedId.value = placed.cell.id;
    anchor = undefined;
  }

  /** Takes the rectangle between the cell in which it began and this one to what was selected before. */
  function extend(placed: Placed): void {
    if (!places.value || !focused.value) return;
    if (anchor === undefined) {
      anchor = focused.value.cell.id;
      before = selected.value;
    }
    focusedId.value = placed.cell.id;
    const begun = places.value.byId.get(anchor);
    if (begun) selected.value = new Set([...before, ...between(places.value, begun, placed)]);
  }

  function toggle(placed: Placed): void {
    const next = new Set(selected.value);
    if (!next.delete(placed.cell.id)) next.add(placed.cell.id);
    selected.value = next;
    focus(placed);
  }

  const select = (ids: string[]): void => {
    selected.value = new Set(ids);
    anchor = undefined;
  };

  return { focusedId, focused, selected, focus, extend, toggle, select };
}
