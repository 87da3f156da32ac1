/** What the form of an action is given. */
export interface CaseFormProps<Action extends string, Case> {
  record: Case;
  action: Action;
  title: string;
  draftKey: string;
  submit: (body: Record<string, unknown>) => Promise<Case | undefined>;
}
