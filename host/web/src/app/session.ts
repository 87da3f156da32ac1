import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { api } from '@/api/client';
import { type ApplicationConfiguration, fetchConfiguration, type LoginResult, loginResult } from './configuration';

export interface Credentials {
  userNameOrEmailAddress: string;
  password: string;
  rememberMe: boolean;
  /** The company, where the user name alone does not tell it. */
  tenantName?: string;
}

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
    return {
      id: current.id,
      userName: current.userName ?? '',
      name: fullName,
      email: current.email,
      phoneNumber: current.phoneNumber,
      roles: current.roles,
    };
  });
  const isAuthenticated = computed(() => user.value !== null);
  /** Somebody who looks after the installation: belongs to no company, so there are no sites and no cases. */
  const isHostSide = computed(() => isAuthenticated.value && !configuration.value?.currentUser.tenantId);
  const demoAccounts = computed(() => configuration.value?.extraProperties?.demo ?? []);
  const tenantName = computed(() => configuration.value?.currentTenant?.name ?? null);

  const can = (permission: string | undefined | null): boolean =>
    !permission || permission.split('|').some((name) => configuration.value?.auth.grantedPolicies[name] === true);
  const setting = (name: string): string | null => configuration.value?.setting.values[name] ?? null;

  async function load(): Promise<void> {
    configuration.value = await fetchConfiguration();
  }

  /** The answer may ask for a second step; who it lets in is signed in when this returns. */
  async function enter(answering: Promise<LoginResult>): Promise<LoginResult> {
    const answer = await answering;
    if (answer.result === loginResult.success) await load();
    return answer;
  }

  const signIn = (credentials: Credentials): Promise<LoginResult> =>
    enter(api.post('/api/account/login', { body: credentials, anonymous: true }));
  const confirmCode = (input: {
    code: string;
    isRecoveryCode: boolean;
    rememberMe: boolean;
    rememberThisDevice: boolean;
  }): Promise<LoginResult> => enter(api.post('/api/account/login/two-factor', { body: input, anonymous: true }));
  const replacePassword = (input: {
    userNameOrEmailAddress: string;
    tenantName?: string;
    currentPassword: string;
    newPassword: string;
  }): Promise<LoginResult> => enter(api.post('/api/account/login/change-password', { body: input, anonymous: true }));

  async function signOut(): Promise<void> {
    await api.get('/api/account/logout', { anonymous: true });
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

  return {
    configuration,
    user,
    isAuthenticated,
    isHostSide,
    demoAccounts,
    tenantName,
    expired,
    can,
    setting,
    load,
    signIn,
    confirmCode,
    replacePassword,
    signOut,
    waitForRenewal,
    endRenewal,
  };
});
