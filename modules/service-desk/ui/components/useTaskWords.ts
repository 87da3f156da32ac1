import { useRoleName } from '@shell';
import type { WorkTaskRow } from '../types';

/** How pages say in whose hands a task is. */
export function useTaskWords() {
  const roleName = useRoleName();
  const holder = (task: Pick<WorkTaskRow, 'assigneeName' | 'departmentName' | 'role'>): string =>
    task.assigneeName ?? task.departmentName ?? (task.role ? roleName(task.role) : '—');
  return { roleName, holder };
}
