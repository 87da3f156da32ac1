import { describe, expect, it } from 'vitest';
import { generatePassword, meetsPolicy, passwordPolicy, passwordRules, passwordStrength } from './password';

const settings = (values: Record<string, string>) => passwordPolicy((name) => values[name.replace('Abp.Identity.Password.', '')] ?? null);

describe('the password policy', () => {
  it('is ABP’s when the settings say nothing', () => {
    expect(passwordRules(settings({}))).toEqual(['length', 'digit', 'lower', 'upper', 'symbol']);
  });

  it('follows the company’s settings', () => {
    const policy = settings({ RequiredLength: '10', RequiredUniqueChars: '5', RequireNonAlphanumeric: 'False', RequireUppercase: 'false' });
    expect(passwordRules(policy)).toEqual(['length', 'uniqueChars', 'digit', 'lower']);
    expect(meetsPolicy('aaaaaaaaa1', policy)).toBe(false);
    expect(meetsPolicy('bluewhale7', policy)).toBe(true);
  });

  it('is met by every generated password, whatever it asks for', () => {
    for (const values of [{}, { RequiredLength: '24' }, { RequiredUniqueChars: '14' }] as Record<string, string>[]) {
      const policy = settings(values);
      for (let round = 0; round < 50; round++) expect(meetsPolicy(generatePassword(policy), policy)).toBe(true);
    }
  });
});

it.each([
  ['', 0],
  ['1q2w3E*', 1],
  ['Passw0rd!', 1],
  ['aaaaaaaaaaaaaaaa', 1],
  ['Abcdefgh1234!', 1],
  ['Kx7#mPq2', 2],
  ['Kx7#mPq2w9', 3],
  ['Kx7#mPq2w9!Tz4', 4],
  ['翡翠湾花园的玉兰树今年开得早', 4],
])('the strength of %j is %i', (password, strength) => expect(passwordStrength(password)).toBe(strength));
