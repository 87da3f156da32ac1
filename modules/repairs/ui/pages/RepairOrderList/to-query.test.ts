import { describe, expect, it } from 'vitest';
import { toQuery } from './to-query';

describe('what the list of orders asks for', () => {
  it.each([
    [undefined, 'Newest'],
    ['creationTime desc', 'Newest'],
    ['dueAt asc', 'DueFirst'],
  ])('sorted by %s it is %s', (sorting, order) => expect(toQuery({ sorting })).toMatchObject({ order }));

  it('so are the ends of an appointment and of the work', () => {
    expect(toQuery({ appointmentFrom: 'a', appointmentTo: 'b', finishedFrom: 'c', finishedTo: 'd' })).toMatchObject({
      appointmentFrom: 'a',
      appointmentBefore: 'b',
      finishedFrom: 'c',
      finishedBefore: 'd',
    });
  });

  it('the day after the last one is named as the server names it', () => {
    expect(toQuery({ createdFrom: 'a', createdTo: 'b', cursor: 'c', states: ['Received'] })).toEqual({
      createdFrom: 'a',
      createdBefore: 'b',
      appointmentBefore: undefined,
      finishedBefore: undefined,
      cursor: 'c',
      states: ['Received'],
      order: 'Newest',
    });
  });
});
