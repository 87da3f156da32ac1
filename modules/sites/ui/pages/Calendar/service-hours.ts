import { type Schemas, translate } from '@shell';

export type ServiceSpan = Schemas['ServiceSpanDto'];

/** Most spans in a day, as the server takes them. */
export const maxSpans = 4;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Midnight stands for the end of the day. */
const endOf = ({ closes }: ServiceSpan): number => minutesOf(closes) || 24 * 60;

/** As people read it: 08:30–12:00、14:00–24:00. */
export const spansText = (spans: ServiceSpan[]): string =>
  spans
    .map((span) => `${span.opens.slice(0, 5)}–${endOf(span) === 24 * 60 ? '24:00' : span.closes.slice(0, 5)}`)
    .join(translate('shell.filter.separator'));

/** What is wrong with the spans of a day; undefined when they can be kept. */
export function faultOf(spans: ServiceSpan[]): 'missing' | 'reversed' | 'overlap' | undefined {
  if (spans.length === 0 || spans.some(({ opens, closes }) => !opens || !closes)) return 'missing';
  if (spans.some((span) => endOf(span) <= minutesOf(span.opens))) return 'reversed';
  const ordered = spans.toSorted((one, other) => minutesOf(one.opens) - minutesOf(other.opens));
  return ordered.some((span, index) => index > 0 && endOf(ordered[index - 1]!) > minutesOf(span.opens)) ? 'overlap' : undefined;
}
