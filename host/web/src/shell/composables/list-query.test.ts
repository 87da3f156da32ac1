import { describe, expect, it } from 'vitest';
import type { ListFilter } from '@/shell/model/list';
import { filterParameters, isFiltered, nextSorting, readFilters, writeFilters } from './list-query';

const filters: ListFilter[] = [
  { key: 'text', type: 'search' },
  { key: 'states', type: 'multi', default: ['open'] },
  { key: 'kind', type: 'select' },
  { key: 'created', type: 'dateRange' },
  { key: 'overdue', type: 'switch' },
];

describe('filters in the address', () => {
  it('are the defaults when the address says nothing', () => {
    expect(readFilters({}, filters)).toEqual({
      text: undefined,
      states: ['open'],
      kind: undefined,
      created: undefined,
      overdue: undefined,
    });
  });

  it('come back as they were written', () => {
    const values = { text: '渗水', states: ['a', 'b'], kind: 'water', created: '2026-11-01~2026-11-22', overdue: 'true' };
    expect(readFilters(writeFilters(values, filters) as never, filters)).toEqual(values);
  });

  it('stay out of the address when they are the default', () => {
    expect(writeFilters({ states: ['open'], text: '' }, filters)).toEqual({});
  });

  it('can be set to nothing against a default', () => {
    const query = writeFilters({ states: undefined }, filters);
    expect(query).toEqual({ states: '-' });
    expect(readFilters(query as never, filters).states).toBeUndefined();
    expect(isFiltered({ states: undefined }, filters)).toBe(true);
  });

  it('make one chosen value of several a list', () => {
    expect(readFilters({ states: 'a' }, filters).states).toEqual(['a']);
  });
});

describe('filters for the server', () => {
  it('turn days of the site into instants, the end exclusive', () => {
    expect(filterParameters({ created: '2026-11-01~2026-11-02' }, filters, 'Asia/Shanghai')).toEqual({
      createdFrom: '2026-10-31T16:00:00.000Z',
      createdTo: '2026-11-02T16:00:00.000Z',
    });
  });

  it('leave out what is not set and send a switch as true', () => {
    expect(filterParameters({ text: '', states: [], overdue: 'true', kind: 'x' }, filters, 'UTC')).toEqual({ overdue: true, kind: 'x' });
  });

  it('ignore a range of days that somebody mangled in the address', () => {
    expect(filterParameters({ created: '2026-11-01' }, filters, 'UTC')).toEqual({});
  });
});

it('sorting goes from descending to ascending to the default', () => {
  expect(nextSorting(undefined, 'number')).toBe('number desc');
  expect(nextSorting('number desc', 'number')).toBe('number asc');
  expect(nextSorting('number asc', 'number')).toBeUndefined();
  expect(nextSorting('number asc', 'name')).toBe('name desc');
});

it('a column that sorts one way only goes there and back', () => {
  expect(nextSorting(undefined, 'dueAt', 'asc')).toBe('dueAt asc');
  expect(nextSorting('dueAt asc', 'dueAt', 'asc')).toBeUndefined();
});
