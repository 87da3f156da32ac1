import type { CommitteeTermState, OwnerImport, OwnerImportRowVerdict, OwnerImportState } from './types';

type Tone = 'warning' | 'progress' | 'success' | 'danger' | 'neutral';

const importTones: Record<OwnerImportState, Tone> = {
  Reading: 'progress',
  Refused: 'danger',
  Previewed: 'warning',
  Running: 'progress',
  Finished: 'success',
  Cancelled: 'neutral',
};

/** Green means that everything went in. */
export const toneOfImport = (one: OwnerImport): Tone =>
  one.state === 'Finished' && one.problemRows > 0 ? 'warning' : importTones[one.state];

export const verdictTones: Record<OwnerImportRowVerdict, Tone> = {
  Clean: 'success',
  Warning: 'warning',
  Error: 'danger',
  LeftOut: 'neutral',
  NotRead: 'neutral',
  Undecided: 'danger',
};

export const termTones: Record<CommitteeTermState, Tone> = { Upcoming: 'progress', InOffice: 'success', Over: 'neutral' };

/** A column without a heading is called by its letters, as the spreadsheet calls it. */
export function nameOfColumn(column: { index: number; header: string }): string {
  let letters = '';
  for (let rest = column.index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }

  return column.header || letters;
}
