/** What other modules' pages may use. */
export { default as AttachmentPanel } from './components/AttachmentPanel.vue';
export { default as AttachmentPicker } from './components/AttachmentPicker.vue';
export type { AttachmentCategory } from './types';
export { attachmentsQuery } from './api';
