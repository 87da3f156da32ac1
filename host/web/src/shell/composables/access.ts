import { useSessionStore } from '@/app/session';

/** Whether the signed-in user has the permission; reactive when used in templates and computed values. */
export const can = (permission: string | undefined | null): boolean => useSessionStore().can(permission);

export const canAny = (permissions: readonly string[]): boolean => permissions.some(can);
