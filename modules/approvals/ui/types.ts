import type { Schemas } from '@shell';

export type ApprovalState = Schemas['ApprovalState'];
export type ApprovalAction = Schemas['ApprovalAction'];
export type ApprovalRow = Schemas['ApprovalListItemDto'];
export type Approval = Schemas['ApprovalDto'];
export type ApprovalStep = Schemas['ApprovalStepDto'];
export type Policy = Schemas['ApprovalPolicyDto'];
export type PolicyStep = Schemas['SetApprovalStepDto'];
export type Delegation = Schemas['ApprovalDelegationDto'];
export type OneOfMany = Schemas['ApproveManyResultDto'];
