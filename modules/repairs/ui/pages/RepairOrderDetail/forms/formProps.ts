import type { RepairAction, RepairOrder } from '../../../types';

/** What every action's form is given. */
export interface ActionFormProps {
  order: RepairOrder;
  action: RepairAction;
  title: string;
  draftKey: string;
  submit: (body: Record<string, unknown>) => Promise<RepairOrder | undefined>;
}
