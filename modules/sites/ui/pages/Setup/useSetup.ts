import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { api, can, type Schemas, setupSteps, type SetupStep } from '@shell';

export type SiteSetup = Schemas['SiteSetupDto'];
type Mark = Schemas['SiteSetupMarkKind'];

/** A step with what is known of it. */
export interface StepOnPage {
  key: string;
  step: SetupStep;
  /** The page on which it is done; undefined where that is somebody else's work. */
  to: string | undefined;
  /** Undefined while nobody knows yet. */
  state: Schemas['SiteSetupState'] | undefined;
  /** Done by somebody saying that they have looked. */
  isLookedAt: boolean;
}

/** The company's steps, which this person can take; each asks for itself. */
export function useCompanySetup() {
  const own = computed(() =>
    setupSteps()
      .filter((step) => step.level === 'company')
      .filter((step) => can(step.permission)),
  );
  const states = useQuery({
    queryKey: ['sites.setup', 'company'],
    queryFn: async () => Object.fromEntries(await Promise.all(own.value.map(async (step) => [step.key, await step.isDone()] as const))),
  });
  const steps = computed<StepOnPage[]>(() =>
    own.value.map((step) => {
      const done = states.data.value?.[step.key];
      return { key: step.key, step, to: step.to(''), state: done === undefined ? undefined : done ? 'Done' : 'Open', isLookedAt: false };
    }),
  );
  return { steps, error: states.error, refetch: states.refetch };
}

/** All sites of this person with their steps, as the server counts them: one request, however many sites. */
export function useSiteSetup(siteId: Ref<string | undefined>) {
  const queryClient = useQueryClient();
  const key = ['sites.setup', 'sites'];
  const query = useQuery({ queryKey: key, queryFn: ({ signal }) => api.get('/api/sites/site-setup', { signal }) });
  const sites = computed<SiteSetup[]>(() => query.data.value?.items ?? []);
  const current = computed(() => sites.value.find((site) => site.siteId === siteId.value));
  const steps = computed<StepOnPage[]>(() =>
    (current.value?.steps ?? []).flatMap(({ step: key, state, isLookedAt }) => {
      const step = setupSteps().find((candidate) => candidate.key === key);
      return step ? [{ key, step, to: can(step.permission) ? step.to(siteId.value!) : undefined, state, isLookedAt }] : [];
    }),
  );
  async function mark(step: string, said: Mark | null): Promise<void> {
    const changed = await api.post('/api/sites/site-setup/mark', { body: { siteId: siteId.value!, step, mark: said } });
    queryClient.setQueryData<{ items: SiteSetup[] }>(
      key,
      (known) => known && { items: known.items.map((site) => (site.siteId === changed.siteId ? changed : site)) },
    );
    await queryClient.invalidateQueries({ queryKey: ['sites.setup', 'progress'], refetchType: 'none' });
  }
  return { sites, current, steps, mark, isPending: query.isPending, error: query.error, refetch: query.refetch };
}
