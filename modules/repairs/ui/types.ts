import type { Schemas } from '@shell';

export type RepairState = Schemas['RepairState'];
export type RepairAction = Schemas['RepairAction'];
export type RepairArea = Schemas['RepairArea'];
export type RepairCategory = Schemas['RepairCategory'];
export type RepairChannel = Schemas['RepairChannel'];
export type RepairUrgency = Schemas['RepairUrgency'];
export type AcceptanceRole = Schemas['AcceptanceRole'];
export type SigningRating = Schemas['SigningRating'];
export type TechnicianName = Schemas['TechnicianNameDto'];
export type Technician = Schemas['TechnicianDto'];
export type RepairOrderRow = Schemas['RepairOrderListItemDto'];
export type RepairOrder = Schemas['RepairOrderDto'];
/** A line of the form always has its numbers. */
export type RepairMaterial = Required<Schemas['AddRepairMaterialDto']>;
export type RepairSignature = Schemas['RepairSignatureDto'];
export type RepairTimelineEntry = Schemas['CaseTimelineEntryDto'];
export type RepairBoardColumn = Schemas['RepairBoardColumnDto'];
export type RepairPromise = Schemas['RepairPromiseDto'];
/** What every action's form is given. */
export interface RepairFormProps {
  record: RepairOrder;
  action: RepairAction;
  title: string;
  draftKey: string;
  submit: (body: Record<string, unknown>) => Promise<RepairOrder | undefined>;
}
export type RepairDay = Schemas['RepairDayDto'];
export type TechnicianLoad = Schemas['TechnicianLoad'];
