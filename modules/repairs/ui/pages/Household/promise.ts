import type { RepairOrderRow, RepairState } from '../../types';

const beforeArrival: RepairState[] = ['Dispatched', 'Accepted'];
const atWork: RepairState[] = ['Arrived', 'Working'];

/** What one tells a customer about an order that is under way: who comes by when, or by when it is done. Nothing where nobody's promise stands. */
export function promiseOf(order: Pick<RepairOrderRow, 'state' | 'promisedArrivalAt' | 'promisedFinishAt'>) {
  if (order.state === 'Received') return { kind: 'received' as const, at: order.promisedArrivalAt };
  if (beforeArrival.includes(order.state)) return { kind: 'arrival' as const, at: order.promisedArrivalAt };
  if (atWork.includes(order.state)) return { kind: 'finish' as const, at: order.promisedFinishAt };
  if (order.state === 'Rework') return { kind: 'rework' as const, at: order.promisedFinishAt };
  if (order.state === 'Suspended') return { kind: 'suspended' as const, at: order.promisedFinishAt };
  return undefined;
}
