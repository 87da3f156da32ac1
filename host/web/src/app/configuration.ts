import { api, type Schemas } from '@/api/client';

export interface DemoAccount {
  userName: string;
  password?: string;
  roleName: string;
  /** Absent for those who look after the installation. */
  companyName?: string | null;
}

/** ABP's application-configuration, with what this host adds to it. */
export type ApplicationConfiguration = Omit<Schemas['ApplicationConfigurationDto'], 'extraProperties'> & {
  extraProperties: {
    /** Present when the host runs with demo data. */
    demo?: DemoAccount[];
    [name: string]: unknown;
  };
};

export const fetchConfiguration = (): Promise<ApplicationConfiguration> =>
  api.get('/api/abp/application-configuration', { query: { includeLocalizationResources: false }, anonymous: true });

/** ABP's answer to a sign-in attempt; always HTTP 200. */
export type LoginResult = Schemas['AbpLoginResult'];

export const loginResult = {
  success: 1,
  invalidUserNameOrPassword: 2,
  notAllowed: 3,
  lockedOut: 4,
  requiresTwoFactor: 5,
} as const satisfies Record<string, LoginResult['result']>;
