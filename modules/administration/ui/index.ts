/** What other modules' pages may use of the administration. */
export { default as RecordHistoryPanel } from './components/RecordHistoryPanel.vue';
