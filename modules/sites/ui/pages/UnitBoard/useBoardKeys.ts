import { onBeforeUnmount, onMounted } from 'vue';

const elsewhere = 'input, textarea, select, [contenteditable], .el-overlay, [role="dialog"]';

/** Keys of the whole page, as long as nobody types and no dialog is open: numbers change the colour, brackets the building. */
export function useBoardKeys(does: { colour: (index: number) => void; building: (direction: 1 | -1) => void }): void {
  function pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest?.(elsewhere)) return;
    if (event.key === '[') does.building(-1);
    else if (event.key === ']') does.building(1);
    else if (/^[1-9]$/.test(event.key)) does.colour(Number(event.key) - 1);
    else return;
    event.preventDefault();
  }
  onMounted(() => window.addEventListener('keydown', pressed));
  onBeforeUnmount(() => window.removeEventListener('keydown', pressed));
}
