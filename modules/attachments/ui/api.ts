import { api, buildUrl, upload } from '@shell';
import type { AttachmentCategory, AttachmentKind, StoredFile } from './types';

const attachments = '/api/attachments/attachment';
export const uploadUrl = attachments;
const drafts = '/api/attachments/attachment-draft';

export interface UploadHead {
  clientKey: string;
  kind: AttachmentKind;
  category: AttachmentCategory;
}
export interface UploadOptions {
  onProgress: (share: number) => void;
  signal: AbortSignal;
}
/** Sends one file to where it belongs. */
export type Send = (head: UploadHead, form: FormData, options: UploadOptions) => Promise<StoredFile>;

export const attachmentsApi = {
  list: (subjectType: string, subjectId: string, signal?: AbortSignal) =>
    api.get(attachments, { query: { subjectType, subjectId }, signal }),
  withdraw: (id: string, reason?: string) => api.post(`${attachments}/{id}/withdraw`, { path: { id }, body: { reason } }),
  sendTo:
    (subjectType: string, subjectId: string): Send =>
    (head, form, options) =>
      upload(buildUrl(attachments, { subjectType, subjectId, ...head }), form, options),
  contentUrl: (id: string, asDownload = false) => `${attachments}/${id}/content${asDownload ? '?download=true' : ''}`,
  thumbnailUrl: (id: string) => `${attachments}/${id}/thumbnail`,

  listDrafts: (subjectType: string, draftId: string, signal?: AbortSignal) => api.get(drafts, { query: { subjectType, draftId }, signal }),
  deleteDraft: (id: string) => api.delete(`${drafts}/{id}`, { path: { id } }),
  sendToDraft:
    (subjectType: string, draftId: string): Send =>
    (head, form, options) =>
      upload(buildUrl(drafts, { subjectType, draftId, ...head }), form, options),
  draftThumbnailUrl: (id: string) => `${drafts}/${id}/thumbnail`,
};

/** The attachments of a record, as `AttachmentPanel` asks for them; also for pages that load them beforehand. */
export const attachmentsQuery = (subjectType: string, subjectId: string) => ({
  queryKey: ['attachments', subjectType, subjectId],
  queryFn: ({ signal }: { signal?: AbortSignal }) => attachmentsApi.list(subjectType, subjectId, signal),
});
