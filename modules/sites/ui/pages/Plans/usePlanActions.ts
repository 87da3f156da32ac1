import { useI18n } from 'vue-i18n';
import { api, can, confirmAction, useAction } from '@shell';
import type { Plan } from '../../types';

export const planTones = { Active: 'success', Paused: 'warning', Ended: 'neutral' } as const;
export const occurrenceTones = {
  Waiting: 'info',
  Running: 'progress',
  Succeeded: 'success',
  Failed: 'danger',
  Skipped: 'neutral',
} as const;

/** What can be done with a plan now; `edit` shows its form. */
export function usePlanActions(edit: (plan: Plan) => void, done: () => unknown) {
  const { t } = useI18n();
  const { run, pending } = useAction();

  type Command = '/api/sites/plan/{id}/run' | '/api/sites/plan/{id}/pause' | '/api/sites/plan/{id}/resume' | '/api/sites/plan/{id}/end';
  async function send(plan: Plan, command: Command, success: string): Promise<void> {
    if (pending.value) return;
    const work = () => api.post(command, { path: { id: plan.id }, body: { concurrencyStamp: plan.concurrencyStamp } });
    if (await run(work, { success: t(success), invalidate: [['sites.plan'], ['sites.plans'], ['sites.planOccurrences']], reload: done }))
      await done();
  }
  async function end(plan: Plan): Promise<void> {
    const agreed = await confirmAction({
      title: t('sites.plan.end'),
      message: t('sites.plan.endConfirm', { name: plan.name }),
      confirmLabel: t('sites.plan.end'),
      danger: true,
    });
    if (agreed) await send(plan, '/api/sites/plan/{id}/end', 'sites.plan.done.end');
  }

  return (plan: Plan) => {
    const manages = plan.isChangeable && plan.state !== 'Ended' && can('Sites.Plans.Manage');
    return [
      {
        key: 'run',
        label: t('sites.plan.run'),
        visible: plan.isChangeable && plan.state !== 'Ended' && can('Sites.Plans.Run'),
        run: () => send(plan, '/api/sites/plan/{id}/run', 'sites.plan.done.run'),
      },
      { key: 'edit', label: t('sites.plan.edit'), visible: manages, run: () => edit(plan) },
      {
        key: 'pause',
        label: t('sites.plan.pause'),
        visible: manages && plan.state === 'Active',
        run: () => send(plan, '/api/sites/plan/{id}/pause', 'sites.plan.done.pause'),
      },
      {
        key: 'resume',
        label: t('sites.plan.resume'),
        visible: manages && plan.state === 'Paused',
        run: () => send(plan, '/api/sites/plan/{id}/resume', 'sites.plan.done.resume'),
      },
      { key: 'end', label: t('sites.plan.end'), visible: manages, danger: true, run: () => end(plan) },
    ].filter((action) => action.visible);
  };
}
