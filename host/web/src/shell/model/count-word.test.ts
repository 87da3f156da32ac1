import { expect, it } from 'vitest';
import { countWord } from './count-word';

it('a count ends where the server stops counting', () => {
  expect([countWord(14), countWord(999), countWord(1000), countWord(99, 100), countWord(250, 100)]).toEqual([
    '14',
    '999',
    '1000+',
    '99',
    '99+',
  ]);
});
