import type { Schemas } from '@shell';

export type ClockPolicy = Schemas['ClockPolicyDto'];
export type ClockRule = Schemas['ClockRuleDto'];
export type CaseFact = Schemas['CaseFactDto'];
export type EscalationStep = Schemas['EscalationStepDto'];
export type EscalationRow = Schemas['EscalationListItemDto'];

// Tasks
export type WorkTask = Schemas['WorkTaskDto'];
export type WorkTaskRow = Schemas['WorkTaskListItemDto'];
export type WorkTaskState = Schemas['WorkTaskState'];
export type WorkTaskAction = Schemas['WorkTaskAction'];

/** What the form of every action is given. */
export interface WorkTaskFormProps {
  record: WorkTask;
  action: WorkTaskAction;
  title: string;
  draftKey: string;
  submit: (body: Record<string, unknown>) => Promise<WorkTask | undefined>;
}

export type Link = Schemas['LinkDto'];

// My work
export type WorkItemRow = Schemas['WorkItemDto'];
export type MyWorkCounts = Schemas['MyWorkCountsDto'];
export type WorkItemScope = Schemas['WorkItemScope'];
