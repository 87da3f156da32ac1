import type { OwnerImportField, OwnerImportRowVerdict, OwnerImportState, TenureRelation } from './types';

type Translate = (key: string) => string;

export const relations: TenureRelation[] = ['Owner', 'CoOwner', 'FamilyMember', 'Tenant', 'Agent', 'ShopStaff', 'Housekeeper'];
export const importFields: OwnerImportField[] = [
  'None',
  'RoomCode',
  'Building',
  'Entrance',
  'RoomNumber',
  'OwnerName',
  'IdNumber',
  'Phone',
  'Share',
  'Relation',
  'GrossArea',
  'Layout',
  'HandedOverOn',
  'Occupancy',
  'Plates',
  'Remark',
];

export const importTones: Record<OwnerImportState, 'warning' | 'progress' | 'success' | 'neutral'> = {
  Previewed: 'warning',
  Running: 'progress',
  Finished: 'success',
  Cancelled: 'neutral',
};
export const verdictTones: Record<OwnerImportRowVerdict, 'success' | 'warning' | 'danger' | 'neutral'> = {
  Clean: 'success',
  Warning: 'warning',
  Error: 'danger',
  LeftOut: 'neutral',
};

/** Choices of an enumeration with their words, for selects and filters. */
export function choices<Value extends string>(t: Translate, kind: string, values: readonly Value[]) {
  return values.map((value) => ({ value, label: t(`ownerRecords.${kind}.${value}`) }));
}
