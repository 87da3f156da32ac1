/** What other modules' pages may use. */
export { default as CallerPicker } from './components/CallerPicker.vue';
export type { Caller } from './callers';
