import type { RepairCategory, RepairState, RepairUrgency } from './types';

type Translate = (key: string) => string;

export const repairStates: RepairState[] = [
  'Received',
  'Dispatched',
  'Accepted',
  'Arrived',
  'AwaitingQuoteConfirmation',
  'Working',
  'Suspended',
  'Finished',
  'Rework',
  'AwaitingCallback',
  'Closed',
  'Cancelled',
];
export const repairCategories: RepairCategory[] = [
  'Water',
  'Electricity',
  'Leak',
  'DoorsAndWindows',
  'Lift',
  'AccessControl',
  'Fire',
  'Appliance',
  'Masonry',
  'Other',
];
export const repairUrgencies: RepairUrgency[] = ['Ordinary', 'Emergency', 'Appointment'];
export const repairChannels = ['Phone', 'FrontDesk', 'WeChat', 'Inspection', 'Other'];
export const suspensionReasons = ['CustomerRescheduled', 'WaitingForParts', 'WaitingForThirdParty', 'WaitingForDeveloper', 'ForceMajeure'];
export const warranties = ['PropertyCompany', 'Developer', 'Supplier', 'Owner'];
export const signingRatings = ['Satisfied', 'FairlySatisfied', 'Unsatisfied'];

export type Tone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'danger';

export const stateTones: Record<RepairState, Tone> = {
  Received: 'warning',
  Dispatched: 'info',
  Accepted: 'info',
  Arrived: 'progress',
  AwaitingQuoteConfirmation: 'warning',
  Working: 'progress',
  Suspended: 'neutral',
  Finished: 'success',
  Rework: 'danger',
  AwaitingCallback: 'info',
  Closed: 'neutral',
  Cancelled: 'neutral',
};

/** Choices of an enumeration with their words, for selects and filters. */
export function choices<Value extends string>(t: Translate, kind: string, values: readonly Value[]) {
  return values.map((value) => ({ value, label: t(`repairs.${kind}.${value}`) }));
}

/** A name as it stands in an address: `StartWork` is `start-work`. */
export const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
