/** What other modules' pages may use of approvals. */
export { default as SubjectApprovals } from './components/SubjectApprovals.vue';
