import { api, type SetupStep } from '@shell';

const any = async (list: Promise<{ items: unknown[] }>): Promise<boolean> => (await list).items.length > 0;

/** What this module needs before people can work with it. */
export const setupSteps: SetupStep[] = [
  {
    key: 'sites.sites',
    level: 'company',
    label: 'sites.setup.step.sites',
    hint: 'sites.setup.hint.sites',
    permission: 'Sites.Sites',
    order: 10,
    to: () => '/sites',
    isDone: () => any(api.get('/api/sites/site', { query: { maxResultCount: 1 } })),
  },
  {
    key: 'sites.companyCalendar',
    level: 'company',
    label: 'sites.setup.step.companyCalendar',
    hint: 'sites.setup.hint.companyCalendar',
    permission: 'Sites.CompanyCalendar.Update',
    order: 15,
    to: () => '/sites/calendar?of=company',
    isDone: async () => (await api.get('/api/sites/company-calendar')).days.length > 0,
  },
  {
    key: 'sites.memberships',
    level: 'company',
    label: 'sites.setup.step.memberships',
    hint: 'sites.setup.hint.memberships',
    permission: 'AbpIdentity.Users',
    order: 40,
    to: () => '/admin/users',
    isDone: async () =>
      new Set((await api.get('/api/sites/site-membership', { query: { maxResultCount: 100 } })).items.map((member) => member.userId)).size >
      1,
  },
  {
    key: 'sites.tree',
    level: 'site',
    label: 'sites.setup.step.tree',
    hint: 'sites.setup.hint.tree',
    permission: 'Sites.Buildings',
    to: () => '/sites/buildings',
  },
  {
    key: 'sites.calendar',
    level: 'site',
    label: 'sites.setup.step.calendar',
    hint: 'sites.setup.hint.calendar',
    permission: 'Sites.Sites',
    to: () => '/sites/calendar?year=missing',
  },
  {
    key: 'sites.people',
    level: 'site',
    label: 'sites.setup.step.people',
    hint: 'sites.setup.hint.people',
    permission: 'AbpIdentity.Users',
    to: () => '/admin/users',
  },
  {
    key: 'sites.responsibilities',
    level: 'site',
    label: 'sites.setup.step.responsibilities',
    hint: 'sites.setup.hint.responsibilities',
    permission: 'Sites.Responsibilities',
    to: () => '/sites/responsibilities',
  },
  {
    key: 'sites.numbers',
    level: 'site',
    label: 'sites.setup.step.numbers',
    hint: 'sites.setup.hint.numbers',
    permission: 'Sites.Sites',
    to: (id) => `/sites?open=${id}`,
  },
];
