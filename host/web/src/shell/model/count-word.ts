/** The server counts what may be many up to here. */
const most = 1000;

/** A bounded count in words: `1000+` where the server stopped counting; `99+` where there is no room for more. */
export const countWord = (count: number, limit = most): string =>
  count >= limit ? `${limit === most ? most : limit - 1}+` : String(count);
