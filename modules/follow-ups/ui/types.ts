import type { Schemas } from '@shell';

export type CallbackAction = Schemas['CallbackAction'];
export type CallbackOutcome = Schemas['CallbackOutcome'];
export type CallbackMethod = Schemas['CallbackMethod'];
export type CallbackRatings = Schemas['CallbackRatingsDto'];
export type CallbackRow = Schemas['CallbackTaskListItemDto'];
export type CallbackAttempt = Schemas['CallbackAttemptDto'];
export type CallbackTask = Schemas['CallbackTaskDto'];
