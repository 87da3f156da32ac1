/** Names and shapes are those of PropertySuite.FollowUps.Contracts. */
export type CallbackOutcome = 'Satisfied' | 'FairlySatisfied' | 'Unsatisfied' | 'Unreachable';
export type CallbackMethod = 'Phone' | 'Visit' | 'Online';

export interface CallbackRatings { quality?: number; attitude?: number; timeliness?: number; cleanliness?: number }

export interface CallbackRow {
  id: string;
  siteId: string;
  sourceType: string;
  sourceId: string;
  sourceNumber: string;
  round: number;
  location: string;
  contactName: string;
  contactPhone: string;
  summary: string;
  reason: string;
  dueAt: string;
  isOverdue: boolean;
  assigneeName?: string;
  failedAttempts: number;
  outcome?: CallbackOutcome;
  concludedAt?: string;
  canRecord: boolean;
  concurrencyStamp: string;
}

export interface CallbackAttempt {
  at: string;
  byName: string;
  method: CallbackMethod;
  reached: boolean;
  interviewee?: string;
  ratings: CallbackRatings;
  opinion?: string;
  promisedReplyAt?: string;
}

export interface CallbackTask extends CallbackRow {
  attempts: CallbackAttempt[];
  attemptsBeforeUnreachable: number;
  quietHoursWarning?: string;
  canRevealPhone: boolean;
}

export interface CallbackPage { items: CallbackRow[]; totalCount: number; nextCursor?: string }
