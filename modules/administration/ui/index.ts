/** What other modules' pages may use of the administration. */
export { default as RowMenu } from './people/components/RowMenu.vue';
export type { RowAction } from './people/components/RowMenu.vue';
export { default as CopyText } from './pages/ApiClients/CopyText.vue';
export { default as QrCode } from './people/components/QrCode.vue';
export { default as UserPicker } from './people/components/UserPicker.vue';
export { default as RecordHistoryPanel } from './components/RecordHistoryPanel.vue';
