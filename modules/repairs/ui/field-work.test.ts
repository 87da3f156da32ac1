import { describe, expect, it } from 'vitest';
import { AppError, type StoredCommand } from '@shell';
import { Refusal, startConsole } from '@shell/testing';
import { fieldSteps, orderKey, stateWhenSent, stepCommand, stepKind, stepsFrom, whenSent, type FieldStep } from './field-work';
import type { RepairOrder, RepairState } from './types';

/** The module's README, whose table the server's tests compare with the code. */
const [readme = ''] = Object.values(import.meta.glob<string>('../README.md', { eager: true, query: '?raw', import: 'default' }));

const order = (more: Partial<RepairOrder> = {}): RepairOrder =>
  ({
    id: '1',
    number: 'RP1',
    location: '1 栋大堂',
    state: 'Dispatched',
    availableActions: ['Accept', 'Refuse'],
    concurrencyStamp: 'seen',
    technicians: [{ name: '赵国强' }],
    timeline: [],
    ...more,
  }) as unknown as RepairOrder;
const stored = (action: FieldStep, more: Partial<StoredCommand> = {}, of = order()): StoredCommand => ({
  ...(stepCommand(of, action, {}) as StoredCommand),
  owner: 'me',
  sequence: 1,
  queuedAt: '2026-03-02T01:00:00Z',
  state: 'waiting',
  ...more,
});

it('every step that is foreseen without the server stands in the table of transitions', () => {
  const rows = [...readme.matchAll(/^\| (\w+) \| (\w+) \| (\w+) \| Execute[^|]* \|/gm)].map(
    ([, from, action, to]) => `${from} ${action} ${to}`,
  );
  const foreseen = (Object.entries(stepsFrom) as [RepairState, FieldStep[]][]).flatMap(([from, steps]) =>
    steps.map((step) => `${from} ${step} ${fieldSteps[step]}`),
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(foreseen.filter((row) => !rows.includes(row))).toEqual([]);
});

describe('an order with steps that are not sent', () => {
  it('is as the technician left it, and offers what may come next', () => {
    const shown = whenSent(order(), [stored('Accept'), stored('Arrive', { queuedAt: '2026-03-02T01:10:00Z' })]);
    expect(shown).toMatchObject({
      state: 'Arrived',
      acceptedAt: '2026-03-02T01:00:00Z',
      arrivedAt: '2026-03-02T01:10:00Z',
      availableActions: ['StartWork', 'Finish', 'Suspend'],
      concurrencyStamp: 'seen',
    });
  });

  it('offers nothing more once it is finished', () => {
    expect(whenSent(order(), [stored('Finish')])).toMatchObject({ state: 'Finished', availableActions: [] });
  });

  it('is as the server has it when one of them was refused, and waits for a decision', () => {
    const pending = [stored('Accept', { state: 'refused' }), stored('Arrive')];
    expect(whenSent(order(), pending)).toMatchObject({ state: 'Dispatched', availableActions: [] });
    expect(stateWhenSent('Dispatched', pending)).toBe('Dispatched');
  });

  it('is untouched by photos alone', () => {
    const untouched = order();
    expect(whenSent(untouched, [stored('Accept', { kind: 'attachments.file' })])).toBe(untouched);
  });
});

it('a step names its address, the version that was seen and the order’s place in the outbox', async () => {
  await startConsole();
  expect(stepCommand(order(), 'StartWork', { remark: 'x' })).toMatchObject({
    recordKey: orderKey('1'),
    title: 'RP1 1 栋大堂',
    label: '开工',
    url: '/api/repairs/repair-order/1/start-work',
    body: { remark: 'x', concurrencyStamp: 'seen' },
  });
});

it('a step carries its own key, the same in the outbox and in the body, whenever it is sent', async () => {
  await startConsole();
  const [one, other] = [stepCommand(order(), 'Accept', {}), stepCommand(order(), 'Accept', {})];
  expect(one.body!.clientKey).toBe(one.clientKey);
  expect(one.clientKey).not.toBe(other.clientKey);
});

describe('a refused step', () => {
  const conflict = new AppError('changed', 409);
  const judge = async (command: StoredCommand, now: RepairOrder | Refusal, refusal = conflict) => {
    await startConsole({ server: { 'GET /api/repairs/repair-order/1': now } });
    return stepKind.judge!(command, refusal);
  };

  it('goes again under the same key to the newer version when it only says that it was taken', async () => {
    const one = stored('Accept');
    expect(await judge(one, order({ concurrencyStamp: 'new' }))).toMatchObject({ again: { clientKey: one.clientKey } });
    expect(await judge(stored('Accept'), order({ concurrencyStamp: 'new' }))).toMatchObject({ again: { concurrencyStamp: 'new' } });
  });

  it('is for a person when it says more than that', async () => {
    const now = order({ state: 'Working', availableActions: ['Finish'], concurrencyStamp: 'new' });
    expect(await judge(stored('Finish'), now)).toEqual({ refused: true });
  });

  it('is for a person when the input is wrong: nobody looks the order up', async () => {
    expect(await judge(stored('Finish'), new Refusal(404), new AppError('cause missing', 400))).toEqual({ refused: true });
  });

  it('may be sent again by a person only while the server allows the step', async () => {
    await startConsole({ server: { 'GET /api/repairs/repair-order/1': order({ concurrencyStamp: 'new' }) } });
    const { facts, body } = await stepKind.current!(stored('Accept'));
    expect(facts.map((fact) => fact.value)).toContain('已派工');
    expect(body).toMatchObject({ concurrencyStamp: 'new' });
    expect((await stepKind.current!(stored('Finish'))).body).toBeUndefined();
  });
});
