import { LogIn, ScrollText } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  { area: 'admin', key: 'administration.auditLogs', label: 'administration.auditLogs.title', icon: ScrollText, to: '/admin/audit-logs', permission: 'Administration.AuditLogs', order: 70 },
  { area: 'admin', key: 'administration.signIns', label: 'administration.signIns.title', icon: LogIn, to: '/admin/sign-ins', permission: 'Administration.SignIns', order: 80 },
]);
