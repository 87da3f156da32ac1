import { ElMessage } from 'element-plus';
import { useI18n } from 'vue-i18n';
import { notifySuccess } from '@shell';

/** Puts a text on the clipboard and says so; where the browser has none (plain HTTP), asks to copy by hand. */
export function useCopy() {
  const { t } = useI18n();
  return async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      notifySuccess(t('administration.users.copied'));
    } catch {
      ElMessage({ type: 'warning', message: t('administration.users.copyFailed') });
    }
  };
}
