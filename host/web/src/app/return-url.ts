/** Only paths of this console: a link from outside must not send anybody elsewhere after signing in. */
export function safeReturn(target: unknown): string {
  return typeof target === 'string' && /^\/(?![/\\])/.test(target) && !target.startsWith('/login') ? target : '/';
}
