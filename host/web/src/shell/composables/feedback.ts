import { ElMessage, ElMessageBox } from 'element-plus';
import { isAbort, toAppError } from '@/api/errors';
import { refreshEverything } from '@/app/refresh';
import { translate } from '@/i18n';

export const notifySuccess = (message: string): void => void ElMessage({ type: 'success', message, grouping: true });
export const notifyInfo = (message: string): void => void ElMessage({ type: 'info', message, grouping: true });

export const notifyWarning = (message: string): void =>
  void ElMessage({ type: 'warning', message, grouping: true, duration: 6000, showClose: true });

export interface ConfirmOptions {
  title?: string;
  /** What will happen, in one sentence. */
  message: string;
  confirmLabel?: string;
  danger?: boolean;
}

/** Asks once; true when confirmed. */
export async function confirmAction(options: ConfirmOptions): Promise<boolean> {
  try {
    await ElMessageBox.confirm(options.message, options.title ?? translate('shell.common.pleaseConfirm'), {
      confirmButtonText: options.confirmLabel ?? translate('shell.common.confirm'),
      cancelButtonText: translate('shell.common.cancel'),
      confirmButtonClass: options.danger ? 'el-button--danger' : undefined,
      closeOnClickModal: false,
    });
    return true;
  } catch {
    return false;
  }
}

/** Says what went wrong. A conflict of edits offers to load the newer version of all that is shown; a sign-in given up is not repeated in words. */
export async function showError(error: unknown, options: { reload?: () => unknown } = {}): Promise<void> {
  if (isAbort(error)) return;
  const failure = toAppError(error);
  if (failure.isUnauthenticated) return;
  if (failure.isConflict) {
    const confirmed = await confirmAction({
      title: translate('shell.error.conflictTitle'),
      message: failure.message,
      confirmLabel: translate('shell.error.reload'),
    });
    if (confirmed) await Promise.all([refreshEverything(), options.reload?.()]);
    return;
  }
  const fields = failure.validationErrors.map((item) => item.message).filter(Boolean);
  ElMessage({
    type: 'error',
    message: fields.length ? fields.join(' ') : failure.message,
    duration: 6000,
    showClose: true,
    grouping: true,
  });
}
