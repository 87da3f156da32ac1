/** Names and shapes are those of PropertySuite.Repairs.Contracts. */
export type RepairState =
  | 'Received' | 'Dispatched' | 'Accepted' | 'Arrived' | 'AwaitingQuoteConfirmation' | 'Working' | 'Suspended'
  | 'Finished' | 'Rework' | 'AwaitingCallback' | 'Closed' | 'Cancelled';
export type RepairAction =
  | 'Dispatch' | 'Accept' | 'Refuse' | 'Arrive' | 'StartWork' | 'Quote' | 'ConfirmQuote' | 'DeclineQuote' | 'Suspend' | 'Resume'
  | 'Finish' | 'AcceptWork' | 'RejectWork' | 'Reschedule' | 'Cancel';
export type RepairArea = 'Indoor' | 'Common';
export type RepairUrgency = 'Emergency' | 'Ordinary' | 'Appointment';

export interface TechnicianName { userId: string; name: string }
export interface Technician extends TechnicianName { openOrders: number }

export interface RepairOrderRow {
  id: string;
  number: string;
  siteId: string;
  unitId?: string;
  location: string;
  area: RepairArea;
  category: string;
  urgency: RepairUrgency;
  channel: string;
  state: RepairState;
  description: string;
  contactName: string;
  contactPhone: string;
  technicians: TechnicianName[];
  creationTime: string;
  appointmentStart?: string;
  appointmentEnd?: string;
  promisedArrivalAt: string;
  promisedFinishAt: string;
  dueAt?: string;
  isOverdue: boolean;
  finishedAt?: string;
  reworkCount: number;
}

export interface RepairMaterial { name: string; quantity: number; unitOfMeasure: string; unitPrice: number; amount?: number }

export interface RepairSignature { signerName: string; role: 'Customer' | 'Inspector'; signedAt: string; image?: string; rating?: string }

export interface RepairTimelineEntry { id: string; occurredAt: string; actorName: string; kind: string; text: string; isVisibleToCustomer: boolean }

export interface RepairOrder extends RepairOrderRow {
  contactPartyId?: string;
  receivedByName?: string;
  dispatcherName?: string;
  dispatchedAt?: string;
  acceptedAt?: string;
  arrivedAt?: string;
  closedAt?: string;
  faultCause?: string;
  result?: string;
  warranty?: string;
  labourMinutes?: number;
  materials: RepairMaterial[];
  paidAmount: number;
  quote?: { materials: RepairMaterial[]; labourAmount: number; totalAmount: number; remark?: string; quotedAt: string; confirmation?: RepairSignature };
  suspensionReason?: string;
  suspensionRemark?: string;
  acceptance?: RepairSignature;
  callback?: { decision: string; samplePercent: number; round: number; dueAt?: string; result?: string; opinion?: string };
  cancellationReason?: string;
  concurrencyStamp: string;
  canRevealPhone: boolean;
  availableActions: RepairAction[];
  timeline: RepairTimelineEntry[];
}

export interface RepairOrderPage { items: RepairOrderRow[]; totalCount: number; nextCursor?: string }
export interface RepairBoardColumn { state: RepairState; count: number; overdueCount: number; cards: RepairOrderRow[] }
export interface RepairPromise { promisedArrivalAt: string; promisedFinishAt: string }
