import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { request } from '@/api/http';
import { AppError } from '@/api/errors';
import { translate } from '@/i18n';
import { type ApplicationConfiguration, fetchConfiguration, type LoginResult, loginResult } from './configuration';

const loginMessages: Record<number, string> = {
  [loginResult.invalidUserNameOrPassword]: 'shell.login.invalid',
  [loginResult.notAllowed]: 'shell.login.notAllowed',
  [loginResult.lockedOut]: 'shell.login.lockedOut',
  [loginResult.requiresTwoFactor]: 'shell.login.twoFactor',
};

/** Who is signed in and what they may do, as the server's application-configuration says. */
export const useSessionStore = defineStore('session', () => {
  const configuration = shallowRef<ApplicationConfiguration | null>(null);
  /** The session ended while somebody was working; the sign-in dialog lies over the page. */
  const expired = ref(false);
  let resolveExpired: ((renewed: boolean) => void) | null = null;

  const user = computed(() => {
    const current = configuration.value?.currentUser;
    if (!current?.isAuthenticated || !current.id) return null;
    const fullName = [current.surName, current.name].filter(Boolean).join('') || current.userName || '';
    return { id: current.id, userName: current.userName ?? '', name: fullName, email: current.email, phoneNumber: current.phoneNumber, roles: current.roles };
  });
  const isAuthenticated = computed(() => user.value !== null);
  const demoAccounts = computed(() => configuration.value?.extraProperties?.demo ?? []);
  const tenantName = computed(() => configuration.value?.currentTenant?.name ?? null);

  const can = (permission: string | undefined | null): boolean => !permission || permission.split('|').some((name) => configuration.value?.auth.grantedPolicies[name] === true);
  const setting = (name: string): string | null => configuration.value?.setting.values[name] ?? null;

  async function load(): Promise<void> {
    configuration.value = await fetchConfiguration();
  }

  async function signIn(userName: string, password: string, rememberMe: boolean): Promise<void> {
    const answer = await request<LoginResult>('POST', '/api/account/login', {
      body: { userNameOrEmailAddress: userName, password, rememberMe },
      anonymous: true,
    });
    if (answer.result !== loginResult.success) {
      throw new AppError(translate(loginMessages[answer.result] ?? 'shell.login.invalid'), 400, 'login');
    }
    await load();
  }

  async function signOut(): Promise<void> {
    await request('GET', '/api/account/logout', { anonymous: true });
    await load();
  }

  /** Opens the sign-in dialog and waits; false when it was given up. */
  function waitForRenewal(): Promise<boolean> {
    if (!isAuthenticated.value) return Promise.resolve(false);
    expired.value = true;
    return new Promise((resolve) => (resolveExpired = resolve));
  }

  function endRenewal(renewed: boolean): void {
    expired.value = false;
    resolveExpired?.(renewed);
    resolveExpired = null;
  }

  return { configuration, user, isAuthenticated, demoAccounts, tenantName, expired, can, setting, load, signIn, signOut, waitForRenewal, endRenewal };
});
