/** What other modules' pages may use. */
export { default as LinkPanel } from './components/LinkPanel.vue';
export { default as WorkTasksPanel } from './components/WorkTasksPanel.vue';
