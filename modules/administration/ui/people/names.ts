import { useI18n } from 'vue-i18n';
import { useRoleName } from '@shell';

interface Person {
  userName: string;
  name?: string | null;
  surname?: string | null;
}

/** The name as colleagues say it: family name first in Chinese, where it is usually kept as one. */
export function personName(person: Person): string {
  const { name, surname } = person;
  if (!name || !surname) return name || surname || person.userName;
  return /\p{Script=Han}/u.test(surname + name) ? surname + name : `${name} ${surname}`;
}

/** What becomes of the two parts when somebody edits the whole name; an untouched name stays as it was kept. */
export function nameParts(whole: string, before?: Person): { name: string | null; surname: string | null } {
  if (before && whole.trim() === (before.name || before.surname ? personName(before) : ''))
    return { name: before.name ?? null, surname: before.surname ?? null };
  return { name: whole.trim() || null, surname: null };
}

/** Roles that every company starts with have a name and a description in the reader's language; others are shown as they are called. */
export function useRoleNames() {
  const { t, te } = useI18n();
  const roleName = useRoleName();
  const roleHint = (role: string): string => (te(`administration.roles.known.${role}`) ? t(`administration.roles.known.${role}`) : '');
  return { roleName, roleHint };
}
