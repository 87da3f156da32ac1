/** What other modules' pages may use. */
export { default as LinkPanel } from './components/LinkPanel.vue';
