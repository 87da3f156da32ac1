import { request } from '@/api/http';

export interface DemoAccount {
  userName: string;
  password?: string;
  roleName: string;
  /** Absent for those who look after the installation. */
  companyName?: string | null;
}

/** The parts of ABP's application-configuration that the console reads. */
export interface ApplicationConfiguration {
  auth: { grantedPolicies: Record<string, boolean> };
  setting: { values: Record<string, string | null> };
  currentUser: {
    isAuthenticated: boolean;
    id: string | null;
    tenantId: string | null;
    userName: string | null;
    name: string | null;
    surName: string | null;
    email: string | null;
    phoneNumber: string | null;
    roles: string[];
  };
  currentTenant: { id: string | null; name: string | null; isAvailable: boolean };
  extraProperties: {
    /** Present when the host runs with demo data. */
    demo?: DemoAccount[];
    [name: string]: unknown;
  };
}

export const fetchConfiguration = (): Promise<ApplicationConfiguration> =>
  request<ApplicationConfiguration>('GET', '/api/abp/application-configuration', { query: { includeLocalizationResources: false }, anonymous: true });

/** ABP's answer to a sign-in attempt; always HTTP 200. */
export interface LoginResult {
  result: 1 | 2 | 3 | 4 | 5;
  description: string;
}

export const loginResult = { success: 1, invalidUserNameOrPassword: 2, notAllowed: 3, lockedOut: 4, requiresTwoFactor: 5 } as const;
