import type { Schemas } from '@shell';

export type Site = Schemas['SiteDto'];
export type Unit = Schemas['UnitDto'];

export const siteKinds: Schemas['PropertyKind'][] = ['Residential', 'Villa', 'Office', 'Hotel', 'Retail', 'CarPark'];
export const occupancies: Schemas['UnitOccupancy'][] = [
  'NotHandedOver',
  'HandedOver',
  'Renovating',
  'OwnerOccupied',
  'Rented',
  'Vacant',
  'Unknown',
];

export type DictionaryItem = Schemas['DictionaryItemDto'];
export type DictionaryItems = Schemas['DictionaryItemsDto'];
