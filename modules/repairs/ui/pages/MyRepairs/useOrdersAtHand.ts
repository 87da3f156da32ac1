import { useQueryClient } from '@tanstack/vue-query';
import { watch, type Ref } from 'vue';
import { attachmentsQuery } from '@modules/attachments/ui';
import { repairsApi } from '../../api';
import type { RepairOrderRow } from '../../types';

const hour = 3_600_000;
/** Technicians have a handful; whoever has more works at a desk. */
const most = 30;

/** Loads the technician's orders and their page before they are opened, so that they are at hand in a basement without a network. */
export function useOrdersAtHand(rows: Ref<RepairOrderRow[] | undefined>): void {
  const queries = useQueryClient();
  const kept = { gcTime: 12 * hour, staleTime: hour / 12 };

  watch(
    rows,
    async (orders) => {
      if (!orders?.length) return;
      await Promise.all([
        import('../RepairOrderDetail/RepairOrderDetail.vue'),
        ...orders
          .slice(0, most)
          .flatMap(({ id }) => [
            queries.prefetchQuery({ queryKey: ['repairs.order', id], queryFn: () => repairsApi.get(id), ...kept }),
            queries.prefetchQuery({ ...attachmentsQuery('Repairs.RepairOrder', id), ...kept }),
          ]),
      ]).catch(() => undefined);
    },
    { immediate: true },
  );
}
