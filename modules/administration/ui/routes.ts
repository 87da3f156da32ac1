import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/admin/audit-logs',
    name: 'administration.auditLogs',
    component: () => import('./pages/AuditLogList/AuditLogList.vue'),
    meta: { title: 'administration.auditLogs.title', permission: 'Administration.AuditLogs' },
  },
  {
    path: '/admin/audit-logs/:id',
    name: 'administration.auditLog',
    component: () => import('./pages/AuditLogDetail/AuditLogDetail.vue'),
    props: true,
    meta: { title: 'administration.auditLogs.one', permission: 'Administration.AuditLogs', menu: 'administration.auditLogs' },
  },
  {
    path: '/admin/sign-ins',
    name: 'administration.signIns',
    component: () => import('./pages/SignInList/SignInList.vue'),
    meta: { title: 'administration.signIns.title', permission: 'Administration.SignIns' },
  },
]);
