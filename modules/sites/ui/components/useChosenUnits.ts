import { computed, shallowRef } from 'vue';
import { api } from '@shell';
import type { Unit } from '../types';

/**
 * The units that a form about several is open for. After a conflict of edits `reload` reads them anew, wherever they have gone meanwhile: what somebody else
 * has changed need not be on the page of the list any more. Who has retired falls out.
 */
export function useChosenUnits() {
  const chosen = shallowRef<Unit[]>([]);
  const units = computed(() => chosen.value.filter((unit) => !unit.retiredOn));
  const choose = (rows: Unit[]): void => {
    chosen.value = rows;
  };
  const reload = async (): Promise<void> => {
    chosen.value = await Promise.all(chosen.value.map(({ id }) => api.get('/api/sites/unit/{id}', { path: { id } })));
  };
  return { units, choose, reload };
}
