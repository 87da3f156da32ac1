import { expect, it } from 'vitest';
import { enumValues } from '@shell';
import { promiseOf } from './promise';

const promised = { promisedArrivalAt: '2026-11-26T03:00:00Z', promisedFinishAt: '2026-11-27T09:00:00Z' };
const kindsOf = (...states: (typeof enumValues.RepairState)[number][]) => states.map((state) => promiseOf({ ...promised, state })?.kind);

it('tells when somebody comes until they are there, and then when it is done', () => {
  expect(kindsOf('Received', 'Dispatched', 'Accepted')).toEqual(['received', 'arrival', 'arrival']);
  expect(promiseOf({ ...promised, state: 'Accepted' })?.at).toBe(promised.promisedArrivalAt);
  expect(kindsOf('Arrived', 'Working', 'Rework', 'Suspended')).toEqual(['finish', 'finish', 'rework', 'suspended']);
  expect(promiseOf({ ...promised, state: 'Working' })?.at).toBe(promised.promisedFinishAt);
});

it('promises nothing that is done or waits for the customer', () => {
  expect(kindsOf('AwaitingQuoteConfirmation', 'Finished', 'AwaitingCallback', 'Closed', 'Cancelled')).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
