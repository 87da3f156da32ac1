/** What a password must have, as the company's settings say; the server has the last word. */
export interface PasswordPolicy {
  length: number;
  uniqueChars: number;
  digit: boolean;
  lower: boolean;
  upper: boolean;
  symbol: boolean;
}

export type PasswordRule = keyof PasswordPolicy;

const prefix = 'Abp.Identity.Password.';

/** Reads the policy from the settings that application-configuration carries; without them ABP's defaults. */
export function passwordPolicy(setting: (name: string) => string | null): PasswordPolicy {
  const flag = (name: string): boolean => (setting(prefix + name) ?? 'true').toLowerCase() === 'true';
  const number = (name: string, fallback: number): number => Number(setting(prefix + name)) || fallback;
  return {
    length: number('RequiredLength', 6),
    uniqueChars: number('RequiredUniqueChars', 1),
    digit: flag('RequireDigit'),
    lower: flag('RequireLowercase'),
    upper: flag('RequireUppercase'),
    symbol: flag('RequireNonAlphanumeric'),
  };
}

const tests: Record<PasswordRule, (password: string, policy: PasswordPolicy) => boolean> = {
  length: (password, policy) => password.length >= policy.length,
  uniqueChars: (password, policy) => new Set(password).size >= policy.uniqueChars,
  digit: (password) => /\d/.test(password),
  lower: (password) => /[a-z]/.test(password),
  upper: (password) => /[A-Z]/.test(password),
  symbol: (password) => /[^A-Za-z\d]/.test(password),
};

/** The rules that the policy asks for, in the order in which they are shown; one distinct character says nothing and is left out. */
export function passwordRules(policy: PasswordPolicy): PasswordRule[] {
  return (Object.keys(tests) as PasswordRule[]).filter((rule) => (rule === 'uniqueChars' ? policy.uniqueChars > 1 : Boolean(policy[rule])));
}

export const isRuleMet = (rule: PasswordRule, password: string, policy: PasswordPolicy): boolean => tests[rule](password, policy);

export const meetsPolicy = (password: string, policy: PasswordPolicy): boolean =>
  passwordRules(policy).every((rule) => isRuleMet(rule, password, policy));

/** 0 nothing, 1 weak, 2 fair, 3 good, 4 strong: by how long it would take to guess, with repeats and rows such as 1234 counted once. */
export function passwordStrength(password: string): 0 | 1 | 2 | 3 | 4 {
  if (!password) return 0;
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[!-/:-@[-`{-~ ]/, 33],
    [/[^ -~]/, 2000],
  ];
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0);
  const bits = surprisingLength(password) * Math.log2(alphabet);
  if (bits < 36) return 1;
  if (bits < 52) return 2;
  return bits < 70 ? 3 : 4;
}

/** Characters that do not just repeat the one before, follow it in the alphabet, or begin what everybody begins with. */
function surprisingLength(password: string): number {
  const text = password.toLowerCase().replace(/pass(word|w0rd)?|p@ss(word|w0rd)?|admin|qwerty|1q2w3e(4r)?|abc123/g, 'x');
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const step = index === 0 ? NaN : text.charCodeAt(index) - text.charCodeAt(index - 1);
    if (Number.isNaN(step) || Math.abs(step) > 1) count++;
  }
  return count;
}

// without characters that are mistaken for each other when read out or copied by hand
const alphabets = { lower: 'abcdefghjkmnpqrstuvwxyz', upper: 'ABCDEFGHJKMNPQRSTUVWXYZ', digit: '23456789', symbol: '!@#$%*+-=?' };

/** A random password that meets the policy, for a person who will change it or keep it in a password manager. */
export function generatePassword(policy: PasswordPolicy): string {
  const length = Math.max(policy.length, policy.uniqueChars, 14);
  for (;;) {
    const kinds = Object.values(alphabets);
    const letters = kinds.map(pick);
    while (letters.length < length) letters.push(pick(kinds.join('')));
    const password = shuffled(letters).join('');
    if (meetsPolicy(password, policy)) return password;
  }
}

const pick = (letters: string): string => letters[randomBelow(letters.length)]!;

function shuffled<T>(items: T[]): T[] {
  const result = [...items];
  for (let index = result.length - 1; index > 0; index--) {
    const other = randomBelow(index + 1);
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}

/** Evenly distributed: draws from the incomplete last round are thrown away. */
function randomBelow(limit: number): number {
  const most = Math.floor(2 ** 32 / limit) * limit;
  const draw = new Uint32Array(1);
  do crypto.getRandomValues(draw);
  while (draw[0]! >= most);
  return draw[0]! % limit;
}
