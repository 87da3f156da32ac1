import type { Schemas } from '@shell';

export type CallerPerson = Schemas['CallerPersonDto'];
export type CallerHousehold = Schemas['CallerHouseholdDto'];

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
