import { expect, it } from 'vitest';
import type { Region } from '../../types';
import { placesFor, regionRows } from './region-rows';

const region = (id: string, parentId: string | null = null) => ({ id, name: id, parentId }) as Region;
const east = region('east');
const all = [region('north'), east, region('hangzhou', 'east'), region('xihu', 'hangzhou'), region('suzhou', 'east')];
const names = (rows: { region: Region; depth: number }[]) => rows.map((row) => `${row.depth}${row.region.id}`);

it('regions stand behind the one above them', () => {
  expect(names(regionRows(all))).toEqual(['0north', '0east', '1hangzhou', '2xihu', '1suzhou']);
});

it('a region whose upper one is not seen stands at the top', () => {
  expect(names(regionRows([region('hangzhou', 'east')]))).toEqual(['0hangzhou']);
});

it('a region is put neither below itself nor below what lies in it', () => {
  expect(names(placesFor(all, east))).toEqual(['0north']);
  expect(names(placesFor(all, all[2]))).toEqual(['0north', '0east', '1suzhou']);
});
