import { GitPullRequestArrow, Stamp } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'service',
    key: 'approvals.approvals',
    label: 'approvals.menu.approvals',
    icon: Stamp,
    to: '/approvals',
    permission: 'Approvals.Requests',
    order: 40,
    under: 'serviceDesk.myWork',
  },
  {
    area: 'admin',
    side: 'company',
    key: 'approvals.policies',
    label: 'approvals.menu.policies',
    icon: GitPullRequestArrow,
    to: '/approvals/policies',
    permission: 'Approvals.Policies.Manage',
    order: 55,
  },
]);
