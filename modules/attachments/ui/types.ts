import type { Schemas } from '@shell';

export type AttachmentKind = Schemas['AttachmentKind'];
export type AttachmentCategory = Schemas['AttachmentCategory'];
export type Attachment = Schemas['AttachmentDto'];
export type AttachmentLimits = Schemas['AttachmentLimitsDto'];
/** What attachments of a record and files of a form have in common. */
export type StoredFile = Schemas['AttachmentDraftDto'];
