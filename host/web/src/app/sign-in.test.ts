import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '@/api/errors';
import * as http from '@/api/http';
import { outcomeOf, rememberedCompany, useSignIn } from './sign-in';

const answer = (result: 1 | 2 | 3 | 4 | 5, description = '') => ({ result, description });

describe('what an answer means', () => {
  it.each([
    ['success at the first step', answer(1), 'credentials', { next: 'done' }],
    ['a second factor', answer(5), 'credentials', { next: 'code' }],
    ['a second factor after the new password', answer(5), 'password', { next: 'code' }],
    ['a forced change of the password', answer(3, 'PasswordChangeRequired'), 'credentials', { next: 'password' }],
    ['an account out of service', answer(3, '不允许登录'), 'credentials', { next: 'credentials', problem: 'shell.login.notAllowed' }],
    ['a wrong password', answer(2), 'credentials', { next: 'credentials', problem: 'shell.login.invalid' }],
    ['a wrong code', answer(2), 'code', { next: 'code', problem: 'shell.login.codeInvalid' }],
    ['a code that came too late', answer(3), 'code', { next: 'credentials', problem: 'shell.login.codeExpired' }],
    ['too many wrong codes', answer(4), 'code', { next: 'credentials', problem: 'shell.login.lockedOut' }],
  ] as const)('%s', (_, result, step, outcome) => expect(outcomeOf(result, step, false)).toEqual(outcome));

  it('a wrong password under a named company may also be a wrong company', () => {
    expect(outcomeOf(answer(2), 'credentials', true).problem).toBe('shell.login.invalidWithCompany');
  });
});

describe('signing in', () => {
  const done = vi.fn();
  let answers: unknown[];
  let sent: [string, unknown][];

  beforeEach(() => {
    setActivePinia(createPinia());
    localStorage.clear();
    done.mockReset();
    answers = [];
    sent = [];
    vi.spyOn(http, 'request').mockImplementation((_method, path, options = {}) => {
      if (path.includes('application-configuration'))
        return Promise.resolve({ auth: { grantedPolicies: {} }, currentUser: { isAuthenticated: true, id: '1' } } as never);
      sent.push([path, options.body]);
      const next = answers.shift();
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next as never);
    });
  });

  const start = (company = '') => {
    const form = useSignIn({ company, onDone: done });
    form.userName.value = ' 周敏 ';
    form.password.value = 'old';
    return form;
  };

  it('goes from the password through the new password and the code into the console', async () => {
    answers = [answer(3, 'PasswordChangeRequired'), answer(5), answer(1)];
    const form = start('云湖物业');
    await form.submit();
    expect(form.step.value).toBe('password');

    form.newPassword.value = 'Kx7#mPq2w9';
    form.repeated.value = 'Kx7#mPq2w8';
    await form.submit();
    expect(form.problem.value).not.toBe('');
    form.repeated.value = 'Kx7#mPq2w9';
    await form.submit();
    expect(form.step.value).toBe('code');

    form.code.value = '123 456';
    await form.submit();
    expect(done).toHaveBeenCalledOnce();
    expect(sent).toEqual([
      ['/api/account/login', { userNameOrEmailAddress: '周敏', tenantName: '云湖物业', password: 'old', rememberMe: true }],
      [
        '/api/account/login/change-password',
        { userNameOrEmailAddress: '周敏', tenantName: '云湖物业', currentPassword: 'old', newPassword: 'Kx7#mPq2w9' },
      ],
      ['/api/account/login/two-factor', { code: '123456', isRecoveryCode: false, rememberMe: true, rememberThisDevice: false }],
    ]);
    expect(rememberedCompany(undefined)).toBe('云湖物业');
    expect(rememberedCompany('另一家')).toBe('另一家');
  });

  it('keeps a recovery code as it was typed, but for spaces', async () => {
    answers = [answer(5), answer(1)];
    const form = start();
    await form.submit();
    form.isRecoveryCode.value = true;
    form.code.value = ' AB3-9x ';
    await form.submit();
    expect(sent[1]![1]).toMatchObject({ code: 'AB3-9x', isRecoveryCode: true });
  });

  it('asks nothing of the server while something is missing', async () => {
    const form = start();
    form.password.value = '';
    await form.submit();
    expect(sent).toEqual([]);
    expect(form.problem.value).not.toBe('');
  });

  it('says in the server’s words why a new password will not do, and stays there', async () => {
    answers = [
      answer(3, 'PasswordChangeRequired'),
      new AppError('填写的内容有误', 400, null, null, [{ message: '密码至少需要 8 个字符', members: [] }]),
    ];
    const form = start();
    await form.submit();
    form.newPassword.value = form.repeated.value = 'Ab1!';
    await form.submit();
    expect(form.step.value).toBe('password');
    expect(form.problem.value).toBe('密码至少需要 8 个字符');
  });

  it('forgets the password when the second step has to begin anew', async () => {
    answers = [answer(5), answer(4)];
    const form = start();
    await form.submit();
    form.code.value = '000000';
    await form.submit();
    expect(form.step.value).toBe('credentials');
    expect(form.password.value).toBe('');
    expect(form.userName.value).toBe(' 周敏 ');
  });
});
