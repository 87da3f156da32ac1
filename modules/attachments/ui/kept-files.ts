import { buildUrl, subjectAddress, translate, type OutboxCommand, type OutboxKind, type StoredCommand } from '@shell';
import { uploadUrl, type UploadHead } from './api';
import type { AttachmentCategory } from './types';

const kind = 'attachments.file';

interface KeptFile {
  subjectType: string;
  subjectId: string;
  category: AttachmentCategory;
  invalidate: string[][];
}
export const keptFile = (command: StoredCommand): KeptFile => command.context as unknown as KeptFile;

/** The record's name in the outbox, so that its files go in turn with its other commands. */
export const subjectKey = (subjectType: string, subjectId: string): string => `${subjectType}:${subjectId}`;

/** A file that waits on the device for a network. Its key makes a second try harmless. */
export function fileCommand(
  subject: KeptFile & { title: string },
  head: UploadHead,
  file: File,
  thumbnail: Blob | undefined,
): OutboxCommand {
  const { subjectType, subjectId, category, invalidate } = subject;
  const content = { field: 'file', name: file.name, content: file as Blob };
  return {
    kind,
    recordKey: subjectKey(subjectType, subjectId),
    title: subject.title,
    label: translate('attachments.kept', { name: file.name }),
    method: 'POST',
    url: buildUrl(uploadUrl, { subjectType, subjectId, ...head }),
    clientKey: head.clientKey,
    files: thumbnail ? [{ field: 'thumbnail', name: 'thumbnail.jpg', content: thumbnail }, content] : [content],
    context: { subjectType, subjectId, category, invalidate },
  };
}

/** The kept files of a record, in one category. */
export const keptFiles = (commands: StoredCommand[]): StoredCommand[] => commands.filter((command) => command.kind === kind);

export const fileKind: OutboxKind = {
  kind,
  to: (command) => subjectAddress(keptFile(command).subjectType, keptFile(command).subjectId),
  invalidate: (command) => [['attachments', keptFile(command).subjectType, keptFile(command).subjectId], ...keptFile(command).invalidate],
};
