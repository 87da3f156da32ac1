import { useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { can, setupSteps, type SetupStep } from '@shell';

/** A step with what the data says of it; undefined while nobody knows yet. */
export interface StepOnPage {
  step: SetupStep;
  to: string;
  done: boolean | undefined;
}

/** The steps that this person can take, of the company and of a site. */
export function useSetup(siteId: Ref<string | undefined>) {
  function follow(level: SetupStep['level']) {
    const steps = computed(() =>
      level === 'site' && !siteId.value ? [] : setupSteps().filter((step) => step.level === level && can(step.permission)),
    );
    const states = useQuery({
      queryKey: ['sites.setup', level, siteId],
      queryFn: async () =>
        Object.fromEntries(
          await Promise.all(steps.value.map(async (step) => [step.key, await step.isDone(siteId.value ?? '')] as const)),
        ) as Record<string, boolean>,
    });
    return {
      steps: computed<StepOnPage[]>(() =>
        steps.value.map((step) => ({ step, to: step.to(siteId.value ?? ''), done: states.data.value?.[step.key] })),
      ),
      error: states.error,
      refetch: states.refetch,
    };
  }
  return { company: follow('company'), site: follow('site') };
}
