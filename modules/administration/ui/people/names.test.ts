import { describe, expect, it } from 'vitest';
import { nameParts, personName } from './names';

describe('a person’s name', () => {
  it.each([
    ['family name first in Chinese, without a blank', { userName: 'wang', surname: '王', name: '晓雯' }, '王晓雯'],
    ['given name first elsewhere', { userName: 'ann', surname: 'Lee', name: 'Ann' }, 'Ann Lee'],
    ['one part alone', { userName: 'wang', name: '王晓雯' }, '王晓雯'],
    ['the user name where there is none', { userName: 'wang' }, 'wang'],
  ])('%s', (_, person, shown) => expect(personName(person)).toBe(shown));

  it('untouched in a form, it stays in the parts in which it was kept', () => {
    expect(nameParts('王晓雯', { userName: 'wang', surname: '王', name: '晓雯' })).toEqual({ surname: '王', name: '晓雯' });
  });

  it('changed, it is kept as one', () => {
    expect(nameParts(' 王晓文 ', { userName: 'wang', surname: '王', name: '晓雯' })).toEqual({ surname: null, name: '王晓文' });
    expect(nameParts('  ')).toEqual({ surname: null, name: null });
  });
});
