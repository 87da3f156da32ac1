import { computed, ref } from 'vue';
import { toAppError } from '@/api/errors';
import { translate } from '@/i18n';
import { type LoginResult, loginResult } from './configuration';
import { useSessionStore } from './session';

/** Signing in asks for name and password, then, where it applies, for a code and for a new password. */
export type SignInStep = 'credentials' | 'code' | 'password';

export interface SignInOutcome {
  /** Where it goes on; `done` when the person is in. */
  next: SignInStep | 'done';
  /** Text key of what went wrong. */
  problem?: string;
}

const passwordChangeRequired = 'PasswordChangeRequired';

/** What the server's answer means for who stands at that step. */
export function outcomeOf(answer: LoginResult, step: SignInStep, hasCompany: boolean): SignInOutcome {
  switch (answer.result) {
    case loginResult.success:
      return { next: 'done' };
    case loginResult.requiresTwoFactor:
      return { next: 'code' };
    case loginResult.lockedOut:
      return { next: 'credentials', problem: 'shell.login.lockedOut' };
    case loginResult.notAllowed:
      if (answer.description === passwordChangeRequired) return { next: 'password' };
      return { next: 'credentials', problem: step === 'code' ? 'shell.login.codeExpired' : 'shell.login.notAllowed' };
    default:
      if (step === 'code') return { next: 'code', problem: 'shell.login.codeInvalid' };
      return { next: 'credentials', problem: hasCompany ? 'shell.login.invalidWithCompany' : 'shell.login.invalid' };
  }
}

const companyKey = 'ps.company';

/** The company named in the address, else the one that this browser signed in to last. */
export const rememberedCompany = (inAddress: unknown): string =>
  typeof inAddress === 'string' ? inAddress : (localStorage.getItem(companyKey) ?? '');

function rememberCompany(company: string): void {
  if (company) localStorage.setItem(companyKey, company);
  else localStorage.removeItem(companyKey);
}

/** The state of a sign-in form, through all its steps. */
export function useSignIn(start: { userName?: string; company?: string; onDone: () => void }) {
  const session = useSessionStore();
  const step = ref<SignInStep>('credentials');
  const pending = ref(false);
  const problem = ref('');
  const company = ref(start.company ?? '');
  const userName = ref(start.userName ?? '');
  const password = ref('');
  const rememberMe = ref(true);
  const code = ref('');
  const isRecoveryCode = ref(false);
  const rememberThisDevice = ref(false);
  const newPassword = ref('');
  const repeated = ref('');

  const tenantName = computed(() => company.value.trim() || undefined);
  const identity = () => ({ userNameOrEmailAddress: userName.value.trim(), tenantName: tenantName.value });

  /** What is missing before the server needs to be asked. */
  function missing(): string | undefined {
    if (step.value === 'credentials') return userName.value.trim() && password.value ? undefined : 'shell.login.bothNeeded';
    if (step.value === 'code')
      return code.value.trim() ? undefined : isRecoveryCode.value ? 'shell.login.recoveryCodeNeeded' : 'shell.login.codeNeeded';
    if (!newPassword.value) return 'shell.login.newPasswordNeeded';
    if (newPassword.value === password.value) return 'shell.login.samePassword';
    return newPassword.value === repeated.value ? undefined : 'shell.login.repeatDiffers';
  }

  function send(): Promise<LoginResult> {
    if (step.value === 'code') {
      return session.confirmCode({
        code: code.value.replace(isRecoveryCode.value ? /\s/g : /\D/g, ''),
        isRecoveryCode: isRecoveryCode.value,
        rememberMe: rememberMe.value,
        rememberThisDevice: rememberThisDevice.value,
      });
    }
    if (step.value === 'password')
      return session.replacePassword({ ...identity(), currentPassword: password.value, newPassword: newPassword.value });
    return session.signIn({ ...identity(), password: password.value, rememberMe: rememberMe.value });
  }

  async function submit(): Promise<void> {
    if (pending.value) return;
    const lack = missing();
    problem.value = lack ? translate(lack) : '';
    if (lack) return;
    pending.value = true;
    try {
      const outcome = outcomeOf(await send(), step.value, tenantName.value !== undefined);
      if (outcome.next === 'done') {
        rememberCompany(company.value.trim());
        start.onDone();
        return;
      }
      if (outcome.next !== step.value || outcome.next === 'code') code.value = '';
      if (outcome.next === 'credentials' && step.value !== 'credentials') password.value = '';
      step.value = outcome.next;
      problem.value = outcome.problem ? translate(outcome.problem) : '';
    } catch (error) {
      const failure = toAppError(error);
      problem.value =
        failure.validationErrors
          .map((item) => item.message)
          .filter(Boolean)
          .join(' ') || failure.message;
    } finally {
      pending.value = false;
    }
  }

  /** Back to name and password. */
  function restart(): void {
    step.value = 'credentials';
    password.value = code.value = newPassword.value = repeated.value = problem.value = '';
    isRecoveryCode.value = false;
  }

  return {
    step,
    pending,
    problem,
    company,
    userName,
    password,
    rememberMe,
    code,
    isRecoveryCode,
    rememberThisDevice,
    newPassword,
    repeated,
    submit,
    restart,
  };
}
