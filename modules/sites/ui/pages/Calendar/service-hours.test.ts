import { describe, expect, it } from 'vitest';
import { translate } from '@shell';
import { faultOf, spansText } from './service-hours';

const span = (opens: string, closes: string) => ({ opens: `${opens}:00`, closes: `${closes}:00` });

describe('service hours', () => {
  it('are told with the breaks between them, and until midnight as 24:00', () =>
    expect(spansText([span('08:30', '12:00'), span('14:00', '00:00')])).toBe(
      ['08:30–12:00', '14:00–24:00'].join(translate('shell.filter.separator')),
    ));

  it.each([
    [[], 'missing'],
    [[span('18:00', '08:30')], 'reversed'],
    [[span('08:30', '08:30')], 'reversed'],
    [[span('14:00', '18:00'), span('08:30', '14:01')], 'overlap'],
    [[span('14:00', '18:00'), span('08:30', '14:00')], undefined],
    [[span('00:00', '00:00')], undefined],
  ])('%j: %s', (spans, fault) => expect(faultOf(spans)).toBe(fault));
});
