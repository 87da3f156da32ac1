import { computed, onBeforeUnmount, reactive, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { confirmAction, newClientKey, toAppError, useLeaveGuard } from '@shell';
import type { Send } from './api';
import { kindOf, makeThumbnail } from './files';
import type { AttachmentCategory, AttachmentKind, AttachmentLimits, StoredFile } from './types';

const atOnce = 2;

export interface UploadItem {
  key: string;
  file: File;
  kind: AttachmentKind;
  category: AttachmentCategory;
  preview?: string;
  state: 'waiting' | 'sending' | 'failed';
  share: number;
  error?: string;
  /** Whether the same file may arrive another time: the line broke or the server could not, but the file itself is fine. */
  retryable?: boolean;
  controller?: AbortController;
}

/** Files on their way to the server, two at a time. A retry carries the key of the first try, so nothing comes in twice. */
export function useUploads(
  send: Ref<Send>,
  limits: Ref<AttachmentLimits | undefined>,
  tooLarge: (megabytes: number) => string,
  done: (file: StoredFile) => unknown,
  /** Keeps a file on the device that met no network; false: the person tries again. */
  keep?: (item: UploadItem, thumbnail: Blob | undefined) => Promise<boolean>,
) {
  const items = reactive<UploadItem[]>([]);

  function add(files: Iterable<File>, category: AttachmentCategory) {
    for (const file of files) {
      const limit = limits.value?.maxFileBytes;
      const isTooLarge = limit !== undefined && file.size > limit;
      items.push({
        key: newClientKey(),
        file,
        kind: kindOf(file),
        category,
        preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined,
        state: isTooLarge ? 'failed' : 'waiting',
        error: isTooLarge ? tooLarge(Math.floor(limit / 1024 / 1024)) : undefined,
        share: 0,
      });
    }
    pump();
  }

  function pump() {
    for (const item of items) {
      if (items.filter((one) => one.state === 'sending').length >= atOnce) return;
      if (item.state === 'waiting') void run(item);
    }
  }

  async function run(item: UploadItem) {
    item.state = 'sending';
    item.share = 0;
    item.error = undefined;
    item.controller = new AbortController();
    const thumbnail = await makeThumbnail(item.file);
    try {
      const form = new FormData();
      if (thumbnail) form.append('thumbnail', thumbnail, 'thumbnail.jpg');
      form.append('file', item.file, item.file.name);
      const stored = await send.value({ clientKey: item.key, kind: item.kind, category: item.category }, form, {
        onProgress: (share) => (item.share = share),
        signal: item.controller.signal,
      });
      await done(stored);
      remove(item);
    } catch (error) {
      if (item.controller.signal.aborted) return;
      const failure = toAppError(error);
      if (failure.status === 0 && (await keep?.(item, thumbnail).catch(() => false))) {
        remove(item);
        return;
      }
      item.state = 'failed';
      item.error = failure.message;
      item.retryable = failure.status === 0 || failure.status === 401 || failure.status >= 500;
    } finally {
      pump();
    }
  }

  function remove(item: UploadItem) {
    item.controller?.abort();
    if (item.preview) URL.revokeObjectURL(item.preview);
    const index = items.findIndex((one) => one.key === item.key);
    if (index >= 0) items.splice(index, 1);
    pump();
  }

  function retry(item: UploadItem) {
    item.state = 'waiting';
    pump();
  }

  const { t } = useI18n();
  const busy = computed(() => items.some((item) => item.state !== 'failed'));
  useLeaveGuard({
    isDirty: () => busy.value,
    ask: () =>
      confirmAction({
        title: t('attachments.stillSending'),
        message: t('attachments.stillSendingHint', { count: items.filter((item) => item.state !== 'failed').length }),
        confirmLabel: t('attachments.breakOff'),
        danger: true,
      }),
  });

  onBeforeUnmount(() => [...items].forEach(remove));
  return { items, add, remove, retry, busy };
}
