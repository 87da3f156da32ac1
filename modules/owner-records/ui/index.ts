/** What other modules' pages may use. */
export { default as CallerPicker } from './components/CallerPicker.vue';
export { default as PartyMarks } from './components/PartyMarks.vue';
export { callerOf, type Caller } from './callers';
