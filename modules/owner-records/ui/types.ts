import type { Schemas } from '@shell';

export type TenureRelation = Schemas['TenureRelation'];
export type Phone = Schemas['PhoneDto'];
export type Party = Schemas['PartyDto'];
export type HouseholdMember = Schemas['HouseholdMemberDto'];
export type Tenure = Schemas['TenureDto'];
export type Household = Schemas['HouseholdDto'];
export type OwnerImportField = Schemas['OwnerImportField'];
export type OwnerImportState = Schemas['OwnerImportState'];
export type OwnerImportRowVerdict = Schemas['OwnerImportRowVerdict'];
export type OwnerImportColumn = Schemas['OwnerImportColumnDto'];
export type OwnerImportSheet = Schemas['OwnerImportSheetDto'];
export type OwnerImportDecision = Schemas['OwnerImportDecision'];
export type OwnerImport = Schemas['OwnerImportDto'];
export type OwnerImportRow = Schemas['OwnerImportRowDto'];
