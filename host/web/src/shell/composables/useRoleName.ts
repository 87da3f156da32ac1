import { useI18n } from 'vue-i18n';

/** What people read for a role: those that every company starts with have a name in the reader's language; others are shown as they are called. */
export function useRoleName(): (role: string) => string {
  const { t, te } = useI18n();
  return (role) => (te(`shell.roles.${role}`) ? t(`shell.roles.${role}`) : role);
}
