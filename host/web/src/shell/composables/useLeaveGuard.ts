import { onBeforeUnmount, onMounted } from 'vue';
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router';
import { translate } from '@/i18n';
import { confirmAction } from './feedback';

export interface LeaveGuardOptions {
  /** Whether closing the window would lose something. */
  isDirty: () => boolean;
  /** Whether another page would lose it; left out: the same. */
  isLostByRoute?: () => boolean;
  /** Whether it belongs to the chosen site, so that another site loses it like another page. */
  isOfSite?: boolean;
  /** Asks the person; true when it may be lost. Left out: the usual question. */
  ask?: () => Promise<boolean>;
}

const usualQuestion = (): Promise<boolean> =>
  confirmAction({
    title: translate('shell.form.leaveTitle'),
    message: translate('shell.form.leavePage'),
    confirmLabel: translate('shell.form.leavePageConfirm'),
    danger: true,
  });

/** Asks once before input that is not saved is lost: by another page, the back button, a reload or the closing of the window. */
export function useLeaveGuard({ isDirty, isLostByRoute = isDirty, isOfSite = false, ask = usualQuestion }: LeaveGuardOptions): void {
  onBeforeRouteLeave(() => !isLostByRoute() || ask());
  // the same page for another record; filters in the address take nothing away
  onBeforeRouteUpdate(
    (to, from) => (to.path === from.path && !(isOfSite && to.query.site !== from.query.site)) || !isLostByRoute() || ask(),
  );

  const warn = (event: BeforeUnloadEvent): void => {
    if (isDirty()) event.preventDefault();
  };
  onMounted(() => window.addEventListener('beforeunload', warn));
  onBeforeUnmount(() => window.removeEventListener('beforeunload', warn));
}
