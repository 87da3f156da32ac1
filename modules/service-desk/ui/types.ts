import type { Schemas } from '@shell';

export type ClockPolicy = Schemas['ClockPolicyDto'];
export type ClockRule = Schemas['ClockRuleDto'];
export type CaseFact = Schemas['CaseFactDto'];
export type EscalationStep = Schemas['EscalationStepDto'];
