/** What other modules' pages may use of the service desk. */
export { default as WorkTasksPanel } from './components/WorkTasksPanel.vue';
