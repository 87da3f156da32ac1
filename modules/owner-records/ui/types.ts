/** Names and shapes are those of PropertySuite.OwnerRecords.Contracts. */
export type TenureRelation = 'Owner' | 'CoOwner' | 'FamilyMember' | 'Tenant' | 'Agent' | 'ShopStaff' | 'Housekeeper';

export interface Phone { kind: string; number: string; isMasked: boolean }

export interface Party {
  id: string;
  siteId: string;
  kind: 'Person' | 'Organization';
  name: string;
  maskedIdNumber?: string;
  phones: Phone[];
  remark?: string;
  units: { unitId: string; unitCode: string; unitDisplayName: string; relation: TenureRelation; sharePercent?: number }[];
  concurrencyStamp: string;
}

export interface HouseholdMember {
  tenureId: string;
  partyId: string;
  name: string;
  kind: string;
  relation: TenureRelation;
  sharePercent?: number;
  phones: Phone[];
  maskedIdNumber?: string;
}

export interface Tenure { id: string; partyId: string; partyName: string; relation: TenureRelation; sharePercent?: number; from?: string; to?: string; remark?: string }

export interface Household {
  unitId: string;
  siteId: string;
  siteName: string;
  unitCode: string;
  unitDisplayName: string;
  layout?: string;
  grossAreaInSquareMetres?: number;
  occupancy: number;
  handedOverOn?: string;
  remark?: string;
  members: HouseholdMember[];
  vehicles: { id: string; plate: string; model?: string; features?: string }[];
  tenures: Tenure[];
  concurrencyStamp: string;
}

export type OwnerImportState = 'Previewed' | 'Running' | 'Finished' | 'Cancelled';
export type OwnerImportRowVerdict = 'Clean' | 'Warning' | 'Error' | 'LeftOut';

export interface OwnerImportColumn { index: number; header: string; field: string; samples: string[] }

export interface OwnerImport {
  id: string;
  siteId: string;
  fileName: string;
  sheetName: string;
  headerRowNumber: number;
  state: OwnerImportState;
  columns: OwnerImportColumn[];
  totalRows: number;
  cleanRows: number;
  warningRows: number;
  errorRows: number;
  leftOutRows: number;
  rowsToImport: number;
  processedRows: number;
  importedRows: number;
  unchangedRows: number;
  failedRows: number;
  startTime?: string;
  finishTime?: string;
  creationTime: string;
}

export interface OwnerImportRow {
  id: string;
  rowNumber: number;
  verdict: OwnerImportRowVerdict;
  state: 'Waiting' | 'Imported' | 'Unchanged' | 'Failed';
  cells: string[];
  unitCode?: string;
  messages: { isError: boolean; field: string; text: string }[];
}
