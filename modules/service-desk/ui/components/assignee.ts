/** Who is to do a task, as a form asks it. */
export interface AssigneeModel {
  assigneeKind: 'person' | 'role' | 'department';
  assigneeId: string;
  role: string;
  departmentId: string;
}

export const noAssignee = (): AssigneeModel => ({ assigneeKind: 'person', assigneeId: '', role: '', departmentId: '' });

/** What the server is told: exactly one of the three. */
export const assigneeBody = (model: AssigneeModel) => ({
  assigneeId: model.assigneeKind === 'person' ? model.assigneeId || null : null,
  role: model.assigneeKind === 'role' ? model.role || null : null,
  departmentId: model.assigneeKind === 'department' ? model.departmentId || null : null,
});

/** Rules of the three fields: the one that is shown must be filled. */
export const assigneeRules = (needed: string) => {
  const when = (kind: AssigneeModel['assigneeKind']) => (value: unknown, model: AssigneeModel) =>
    model.assigneeKind === kind && !value ? needed : undefined;
  return { assigneeId: [when('person')], role: [when('role')], departmentId: [when('department')] };
};
