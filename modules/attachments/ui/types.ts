/** Names and shapes are those of PropertySuite.Attachments.Contracts. */
export type AttachmentKind = 'Photo' | 'Document' | 'Signature' | 'Audio';
export type AttachmentCategory = 'General' | 'Before' | 'After';

export interface StoredFile {
  id: string;
  kind: AttachmentKind;
  category: AttachmentCategory;
  fileName: string;
  contentType: string;
  size: number;
  hasThumbnail: boolean;
}

export interface Attachment extends StoredFile {
  width?: number;
  height?: number;
  scan: 'NotScanned' | 'Clean';
  uploadedByName: string;
  uploadedAt: string;
  canWithdraw: boolean;
  withdrawNeedsReason: boolean;
}

export interface AttachmentLimits { maxFileBytes: number; maxFiles: number }
export interface AttachmentList { items: Attachment[]; canAdd: boolean; limits: AttachmentLimits }
export interface AttachmentDraftList { items: StoredFile[]; limits: AttachmentLimits }
