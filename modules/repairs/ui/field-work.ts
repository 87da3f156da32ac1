import {
  actionUrl,
  enumWord,
  newClientKey,
  toDate,
  translate,
  type OutboxCommand,
  type OutboxFact,
  type OutboxKind,
  type StoredCommand,
} from '@shell';
import { repairsApi } from './api';
import type { RepairAction, RepairOrder, RepairState } from './types';

/** What a technician does on site, and the state that it leads to. These steps are kept on the device when there is no network. */
export const fieldSteps = {
  Accept: 'Accepted',
  Arrive: 'Arrived',
  StartWork: 'Working',
  Suspend: 'Suspended',
  Resume: 'Working',
  Finish: 'Finished',
} as const satisfies Partial<Record<RepairAction, RepairState>>;
export type FieldStep = keyof typeof fieldSteps;

/** The steps that may follow before the server has heard of the one before. */
export const stepsFrom: Partial<Record<RepairState, FieldStep[]>> = {
  Dispatched: ['Accept'],
  Accepted: ['Arrive'],
  Arrived: ['StartWork', 'Finish', 'Suspend'],
  Working: ['Finish', 'Suspend'],
  Suspended: ['Resume', 'Suspend'],
};

/** Steps that say nothing but that they were taken: they may be taken on a version of the order that has moved on. */
const plain: FieldStep[] = ['Accept', 'Arrive', 'StartWork', 'Resume'];

const kind = 'repairs.step';
const subjectType = 'Repairs.RepairOrder';

export const isFieldStep = (action: RepairAction): action is FieldStep => action in fieldSteps;

/** The order's name in the outbox; its photos have the same. */
export const orderKey = (id: string): string => `${subjectType}:${id}`;
export const orderTitle = (order: Pick<RepairOrder, 'number' | 'location'>): string => `${order.number} ${order.location}`;

interface StepContext {
  id: string;
  action: FieldStep;
}
const contextOf = (command: StoredCommand): StepContext => command.context as unknown as StepContext;

/** The step as it is stored and sent. Its key makes a repetition, after a lost answer, the same step to the server. */
export function stepCommand(order: RepairOrder, action: FieldStep, body: Record<string, unknown>): OutboxCommand {
  const clientKey = newClientKey();
  const context: StepContext = { id: order.id, action };
  return {
    kind,
    recordKey: orderKey(order.id),
    title: orderTitle(order),
    label: enumWord('RepairAction', action),
    method: 'POST',
    url: `/api/repairs/repair-order/${order.id}/${actionUrl(action)}`,
    clientKey,
    body: { ...body, clientKey, concurrencyStamp: order.concurrencyStamp },
    context: { ...context },
  };
}

/** The state that an order will have when all that is stored for it has been sent; its own while something is refused. */
export function stateWhenSent(state: RepairState, pending: StoredCommand[]): RepairState {
  const steps = pending.filter((command) => command.kind === kind);
  const last = steps.at(-1);
  return !last || steps.some((command) => command.state === 'refused') ? state : fieldSteps[contextOf(last).action];
}

/** The times of the order that a step sets. */
const timeOf: Partial<Record<FieldStep, 'acceptedAt' | 'arrivedAt' | 'finishedAt'>> = {
  Accept: 'acceptedAt',
  Arrive: 'arrivedAt',
  Finish: 'finishedAt',
};

/** The order as the technician left it: what is stored counts as done, and what may follow it can be done next. */
export function whenSent(order: RepairOrder, pending: StoredCommand[]): RepairOrder {
  const steps = pending.filter((command) => command.kind === kind);
  if (steps.length === 0) return order;
  const state = stateWhenSent(order.state, pending);
  if (steps.some((command) => command.state === 'refused')) return { ...order, availableActions: [] };
  const times = steps.map((command) => [timeOf[contextOf(command).action], command.queuedAt] as const).filter(([name]) => name);
  return { ...order, ...Object.fromEntries(times), state, availableActions: stepsFrom[state] ?? [] };
}

const text = (value: unknown): string | undefined => (value === null || value === undefined || value === '' ? undefined : String(value));

function factsOf({ body = {} }: StoredCommand): OutboxFact[] {
  const materials = (body.materials as { name: string; quantity: number; unitOfMeasure: string }[] | undefined) ?? [];
  const facts: OutboxFact[] = [
    { label: translate('repairs.field.faultCause'), value: text(body.faultCause) },
    { label: translate('repairs.field.result'), value: text(body.result) },
    { label: translate('repairs.field.labourMinutes'), value: text(body.labourMinutes) },
    {
      label: translate('repairs.field.materials'),
      value: text(materials.map((line) => `${line.name} × ${line.quantity} ${line.unitOfMeasure}`).join('\n')),
    },
    {
      label: translate('repairs.field.suspensionReason'),
      value: body.reason ? enumWord('RepairSuspensionReason', body.reason as never) : undefined,
    },
    {
      label: translate('repairs.field.newPromise'),
      value: body.newPromisedFinishAt ? toDate(String(body.newPromisedFinishAt))?.toLocaleString() : undefined,
    },
  ];
  return facts.filter((fact) => fact.value !== undefined);
}

export const stepKind: OutboxKind = {
  kind,
  to: (command) => `/repairs/orders/${contextOf(command).id}`,
  invalidate: (command) => [
    ['repairs.order', contextOf(command).id],
    ['repairs.orders'],
    ['repairs.board'],
    ['repairs.mine'],
    ['followUps.callbacks'],
  ],
  facts: factsOf,
  async judge(command, refusal) {
    // 403: not possible from the state in which the order is now
    if (refusal.status !== 409 && refusal.status !== 403) return { refused: true };
    const context = contextOf(command);
    const order = await repairsApi.get(context.id);
    return plain.includes(context.action) && order.availableActions.includes(context.action)
      ? { again: { ...command.body, concurrencyStamp: order.concurrencyStamp } }
      : { refused: true };
  },
  async current(command) {
    const { id, action } = contextOf(command);
    const order = await repairsApi.get(id);
    const latest = order.timeline[0];
    return {
      facts: [
        { label: translate('shell.common.status'), value: enumWord('RepairState', order.state) },
        {
          label: translate('repairs.order.technicians'),
          value: order.technicians.map((one) => one.name).join(translate('shell.filter.separator')),
        },
        { label: translate('repairs.section.timeline'), value: latest && `${latest.actorName} ${latest.text}` },
      ],
      body: order.availableActions.includes(action) ? { ...command.body, concurrencyStamp: order.concurrencyStamp } : undefined,
    };
  },
};
