/** Names and shapes are those of PropertySuite.Sites.Contracts. */
export interface Site {
  id: string;
  code: string;
  name: string;
  kinds: string[];
  address?: string;
  servicePhone?: string;
  timeZoneId: string;
  serviceStart: string;
  serviceEnd: string;
  isActive: boolean;
  unitCount: number;
  concurrencyStamp: string;
}

export interface Unit {
  id: string;
  siteId: string;
  buildingId: string;
  buildingName: string;
  code: string;
  displayName: string;
  kind: string;
  grossAreaInSquareMetres?: number;
  layout?: string;
  occupancy: string;
  handedOverOn?: string;
}

export const siteKinds = ['Residential', 'Villa', 'Office', 'Hotel', 'Retail', 'CarPark'];
export const occupancies = ['NotHandedOver', 'HandedOver', 'Renovating', 'OwnerOccupied', 'Rented', 'Vacant', 'Unknown'];

export interface Dictionary {
  code: string;
  name: string;
  activeCount: number;
  disabledCount: number;
  isCustomized: boolean;
}

export interface DictionaryItem {
  value: string;
  text: string;
  zhHans?: string;
  zhHant?: string;
  en?: string;
  isActive: boolean;
  isBuiltIn: boolean;
}

export interface DictionaryItems {
  items: DictionaryItem[];
  concurrencyStamp?: string;
}
