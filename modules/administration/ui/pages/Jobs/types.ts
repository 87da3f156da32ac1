export interface BackgroundJob {
  id: string;
  jobName: string;
  displayName: string;
  state: 'Waiting' | 'Running' | 'Parked';
  tryCount: number;
  creationTime: string;
  lastTryTime?: string;
  nextTryTime?: string;
  lastError?: string;
  arguments: Record<string, string>;
}

export interface PeriodicWorker {
  name: string;
  displayName: string;
  state: 'Waiting' | 'Running' | 'Paused' | 'Error';
  lastRunAt?: string;
  lastResult?: 'Succeeded' | 'Failed' | 'Cancelled' | 'Skipped';
  lastDurationMilliseconds?: number;
  lastError?: string;
  consecutiveFailures: number;
  nextRunAt?: string;
}
