import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { householdActions, type DetailAction, type HouseholdPage, type HouseholdSubject } from '@shell';

/** What other modules let somebody do from the page of a household or an owner, as buttons of the page. */
export function useRegisteredActions(page: HouseholdPage) {
  const { t } = useI18n();
  const router = useRouter();
  return (subject: HouseholdSubject): DetailAction[] =>
    householdActions(page).map((action) => ({
      key: action.key,
      label: t(action.label),
      icon: action.icon,
      primary: action.primary,
      shortcut: action.shortcut,
      permission: action.permission,
      run: async () => {
        const to = await action.to(subject);
        if (to) await router.push(to);
      },
    }));
}
