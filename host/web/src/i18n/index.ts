import { computed, shallowRef, watch } from 'vue';
import { createI18n } from 'vue-i18n';
import type { Language } from 'element-plus/es/locale';
import { type Culture, preferredCulture, rememberCulture } from './languages';
import { loadMessages } from './messages';

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-Hans' as string,
  fallbackLocale: 'zh-Hans',
  missingWarn: import.meta.env.DEV && import.meta.env.MODE !== 'test',
  fallbackWarn: false,
  messages: {} as Record<string, Record<string, never>>,
});

/** Translates outside of components (API client, stores). */
export const translate = (key: string, values: Record<string, unknown> = {}): string => i18n.global.t(key, values);

export const culture = computed(() => i18n.global.locale.value as Culture);
export const elementLocale = shallowRef<Language>();

const elementLocales: Record<Culture, () => Promise<{ default: Language }>> = {
  'zh-Hans': () => import('element-plus/es/locale/lang/zh-cn'),
  'zh-Hant': () => import('element-plus/es/locale/lang/zh-tw'),
  en: () => import('element-plus/es/locale/lang/en'),
};

const loaded = new Set<Culture>();

/** Switches the whole console, loading the language's texts when they are needed for the first time. */
export async function setCulture(next: Culture): Promise<void> {
  const [messages, element] = await Promise.all([loaded.has(next) ? null : loadMessages(next), elementLocales[next]()]);
  if (messages) {
    i18n.global.setLocaleMessage(next, messages as never);
    loaded.add(next);
  }
  elementLocale.value = element.default;
  i18n.global.locale.value = next;
  rememberCulture(next);
}

export const startI18n = (): Promise<void> => setCulture(preferredCulture());

watch(culture, (name) => document.documentElement.setAttribute('lang', name), { immediate: true });
