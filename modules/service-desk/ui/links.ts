import { api } from '@shell';
import type { Link } from './types';

/** The address that opens a link. The token stands behind the #: no browser sends it, so that no log of a server or proxy holds it. */
export const linkAddress = (token: string, origin = location.origin): string => `${origin}/l#${token}`;

/** The token in an address. */
export const tokenOf = (hash: string): string => hash.replace(/^#/, '').trim();

/** Live ones first; those that ended stay below, the newest first. */
export const inOrder = (links: Link[]): Link[] => [...links.filter((link) => link.isLive), ...links.filter((link) => !link.isLive)];

/** How long a link may be valid: the usual spans that are allowed, and the longest one. */
export const spans = (usual: number, most: number): number[] =>
  [...new Set([1, 3, usual, 7, 30, most])].filter((days) => days <= most).sort((one, other) => one - other);

export const linksQuery = (purpose: string, subjectId: string) => ({
  queryKey: ['serviceDesk.links', purpose, subjectId],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get('/api/service-desk/link', { query: { purpose, subjectId }, signal }),
});
