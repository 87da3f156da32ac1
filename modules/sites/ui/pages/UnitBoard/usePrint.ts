import { nextTick, onBeforeUnmount, onMounted, shallowRef } from 'vue';
import type { UnitBoard } from '../../types';

/** The boards on the paper: the one on the screen, or those that were read for it. They stand in the page only while it is printed. */
export function usePrint(current: () => UnitBoard | undefined) {
  const printed = shallowRef<UnitBoard[]>([]);

  function before(): void {
    const board = current();
    if (printed.value.length === 0 && board) printed.value = [board];
  }
  const after = (): void => {
    printed.value = [];
  };

  async function print(boards: UnitBoard[]): Promise<void> {
    printed.value = boards;
    await nextTick();
    window.print();
  }

  onMounted(() => {
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  });
  return { printed, print };
}
