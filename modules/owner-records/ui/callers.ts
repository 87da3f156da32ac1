/** Shapes of PropertySuite.OwnerRecords.Contracts/Callers. */
export interface CallerPerson { partyId: string; name: string; relation: string; maskedPhones: string[]; isMatch: boolean }

export interface CallerHousehold {
  unitId: string;
  siteId: string;
  siteName: string;
  unitCode: string;
  unitDisplayName: string;
  matchedBy: 'Room' | 'Phone' | 'Name' | 'Plate';
  people: CallerPerson[];
  plates: string[];
}

/** Who was chosen: a person of a household, or a household in which nobody is recorded. */
export interface Caller {
  siteId: string;
  siteName: string;
  unitId: string;
  unitName: string;
  partyId?: string;
  name?: string;
  maskedPhone?: string;
  relation?: string;
}
