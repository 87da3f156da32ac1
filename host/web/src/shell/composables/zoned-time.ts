/** Calendar arithmetic in a named time zone, on the platform's own time-zone data. */

const partsFormats = new Map<string, Intl.DateTimeFormat>();

function partsFormat(timeZone: string): Intl.DateTimeFormat {
  let format = partsFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    partsFormats.set(timeZone, format);
  }
  return format;
}

export interface ZonedParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

export function zonedParts(instant: Date, timeZone: string): ZonedParts {
  const parts: Record<string, number> = {};
  for (const part of partsFormat(timeZone).formatToParts(instant)) if (part.type !== 'literal') parts[part.type] = Number(part.value);
  return parts as unknown as ZonedParts;
}

const utcOf = (p: ZonedParts): number => Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second);

/** The instant at which the zone's clocks show this wall-clock time; `wall` is `yyyy-MM-dd` or `yyyy-MM-ddTHH:mm[:ss]`. */
export function instantOf(wall: string, timeZone: string): Date {
  const target = Date.parse(`${wall.length === 10 ? `${wall}T00:00:00` : wall}Z`);
  let guess = target;
  // the second round settles times near a change of the zone's offset
  for (let round = 0; round < 2; round++) guess -= utcOf(zonedParts(new Date(guess), timeZone)) - target;
  return new Date(guess);
}

/** `yyyy-MM-dd` in the zone. */
export function zonedDay(instant: Date, timeZone: string): string {
  const { year, month, day } = zonedParts(instant, timeZone);
  return `${year}-${pad(month)}-${pad(day)}`;
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Start of the first day and end (exclusive) of the last day, as UTC instants in ISO form. */
export function dayRange(from: string, to: string, timeZone: string): { from: string; to: string } {
  return { from: instantOf(from, timeZone).toISOString(), to: instantOf(addDays(to, 1), timeZone).toISOString() };
}

/** A moment in the name of a file, as the server's files have it: `202611300437`. */
export function stampOf(instant: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = zonedParts(instant, timeZone);
  return `${year}${[month, day, hour, minute].map(pad).join('')}`;
}

export const pad = (value: number): string => String(value).padStart(2, '0');
