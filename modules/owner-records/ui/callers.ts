import type { QueryClient } from '@tanstack/vue-query';
import { maskPhone, type EnumValue, type Schemas } from '@shell';
import { householdQuery } from './api';

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
  isKeyCustomer?: boolean;
  committeePost?: EnumValue<'CommitteePost'> | null;
}

const freshEnoughMilliseconds = 60_000;

/** Whoever calls from a household's page: the unit, and the person where it is known who is on the phone. */
export async function callerOf(queries: QueryClient, unitId: string, partyId?: string): Promise<Caller> {
  const household = await queries.fetchQuery({ ...householdQuery(unitId), staleTime: freshEnoughMilliseconds });
  const member = household.members.find((candidate) => candidate.partyId === partyId) ?? (partyId ? undefined : soleOf(household.members));
  return {
    siteId: household.siteId,
    siteName: household.siteName,
    unitId: household.unitId,
    unitName: household.unitDisplayName,
    partyId: member?.partyId,
    name: member?.name,
    maskedPhone: member?.phones[0] && maskPhone(member.phones[0].number),
    relation: member?.relation,
    isKeyCustomer: member?.isKeyCustomer,
    committeePost: member?.committeePost,
  };
}

/** Where one person lives alone, it is they who call. */
const soleOf = <T>(people: T[]): T | undefined => (people.length === 1 ? people[0] : undefined);
