import { describe, expect, it } from 'vitest';
import { toQuery } from './to-query';

describe('what the list of orders asks for', () => {
  it.each([
    [undefined, 'Newest'],
    ['creationTime desc', 'Newest'],
    ['dueAt asc', 'DueFirst'],
  ])('sorted by %s it is %s', (sorting, order) => expect(toQuery({ sorting })).toMatchObject({ order }));

  it('the day after the last one is named as the server names it', () => {
    expect(toQuery({ createdFrom: 'a', createdTo: 'b', cursor: 'c', states: ['Received'] })).toEqual({
      createdFrom: 'a',
      createdBefore: 'b',
      cursor: 'c',
      states: ['Received'],
      order: 'Newest',
    });
  });
});
