/** Before which of the appointments, which are in the order of time, now is; their number when all have begun. */
export function placeOfNow(orders: { appointmentStart?: string | null }[], now: number): number {
  const next = orders.findIndex((order) => order.appointmentStart && Date.parse(order.appointmentStart) > now);
  return next < 0 ? orders.length : next;
}
