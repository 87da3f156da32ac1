/** What other modules' pages may use of the administration. */
export { default as RecordHistory } from './components/RecordHistory.vue';
