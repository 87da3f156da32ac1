/** The console's languages by the culture names that the server uses. */
export const languages = [
  { culture: 'zh-Hans', label: '简体中文', short: '简' },
  { culture: 'zh-Hant', label: '繁體中文', short: '繁' },
  { culture: 'en', label: 'English', short: 'EN' },
] as const;

export type Culture = (typeof languages)[number]['culture'];

const storageKey = 'ps.culture';

/** The reader's earlier choice, else the browser's preference, else simplified Chinese. */
export function preferredCulture(preferences: readonly string[] = navigator.languages): Culture {
  const chosen = localStorage.getItem(storageKey);
  if (isCulture(chosen)) return chosen;
  for (const preference of preferences) {
    const tag = preference.toLowerCase();
    if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-Hant';
    if (tag.startsWith('zh')) return 'zh-Hans';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-Hans';
}

/** Remembers the choice for the next visit and, in the cookie that ASP.NET Core reads, for plain downloads. */
export function rememberCulture(culture: Culture): void {
  localStorage.setItem(storageKey, culture);
  const value = encodeURIComponent(`c=${culture}|uic=${culture}`);
  document.cookie = `.AspNetCore.Culture=${value}; path=/; max-age=31536000; samesite=lax`;
}

function isCulture(value: unknown): value is Culture {
  return languages.some((language) => language.culture === value);
}
