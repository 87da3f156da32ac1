import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/approvals',
    name: 'approvals.approvals',
    component: () => import('./pages/ApprovalList/ApprovalList.vue'),
    meta: { writes: 'record', title: 'approvals.approval.list', permission: 'Approvals.Requests' },
  },
  {
    path: '/approvals/delegations',
    name: 'approvals.delegations',
    component: () => import('./pages/Delegations/DelegationList.vue'),
    meta: { writes: 'company', title: 'approvals.delegation.list', permission: 'Approvals.Delegations', menu: 'approvals.approvals' },
  },
  {
    path: '/approvals/policies',
    name: 'approvals.policies',
    component: () => import('./pages/PolicyPage/PolicyPage.vue'),
    meta: { writes: 'site', title: 'approvals.policy.title', permission: 'Approvals.Policies', menu: 'approvals.policies' },
  },
  {
    path: '/approvals/:id',
    name: 'approvals.approval',
    component: () => import('./pages/ApprovalDetail/ApprovalDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'approvals.approval.one', permission: 'Approvals.Requests', menu: 'approvals.approvals' },
  },
]);
