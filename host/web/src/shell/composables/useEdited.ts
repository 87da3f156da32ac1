import { computed, shallowRef } from 'vue';

/**
 * The row of a list whose form is open. It is always the newest that the list knows: after a conflict of edits the form goes on with what somebody else has
 * made of it.
 */
export function useEdited<Row extends { id: string }>(rows: () => Row[]) {
  const opened = shallowRef<Row>();
  const edited = computed(() => rows().find((row) => row.id === opened.value?.id) ?? opened.value);
  const edit = (row?: Row): void => {
    opened.value = row;
  };
  return { edited, edit };
}
