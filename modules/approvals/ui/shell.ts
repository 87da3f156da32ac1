import { Stamp } from '@lucide/vue';
import { defineShellExtension, enumWord, translate } from '@shell';
import { approvalsApi } from './api';
import { stateTones } from './options';
import { approvalItems, returnedItems } from './work-items';

export default defineShellExtension({
  workItems: [approvalItems, returnedItems],
  recordPages: [{ entityType: 'PropertySuite.Approvals.Approval', permission: 'Approvals.Requests', to: (id) => `/approvals/${id}` }],
  searchProviders: [
    {
      key: 'approvals.approvals',
      label: 'approvals.menu.approvals',
      permission: 'Approvals.Requests',
      order: 40,
      search: async (text, { siteId, signal, limit }) =>
        (await approvalsApi.list({ text, siteId, scope: 'All', sorting: 'creationTime desc', maxResultCount: limit }, signal)).items.map(
          (approval) => ({
            id: approval.id,
            title: `${approval.kindName} ${approval.number}`,
            subtitle: approval.summary,
            meta: approval.makerName,
            siteId: approval.siteId,
            status: {
              label: enumWord('ApprovalState', approval.state),
              tone: approval.isOverdue ? 'danger' : stateTones[approval.state],
            },
            icon: Stamp,
            to: `/approvals/${approval.id}`,
          }),
        ),
    },
  ],
  homeFigures: [
    {
      key: 'approvals',
      order: 20,
      permission: 'Approvals.Requests',
      load: async ({ siteId, signal }) => {
        const { mine, mineOverdue, returned } = await approvalsApi.counts(siteId, signal);
        return { mine, mineOverdue, returned };
      },
      figures: [
        {
          key: 'mine',
          label: 'approvals.home.waiting',
          to: '/approvals',
          permission: 'Approvals.Requests.Decide',
          hint: ({ mineOverdue }) => (mineOverdue ? translate('approvals.home.overdue', { count: mineOverdue }) : undefined),
        },
        { key: 'returned', label: 'approvals.home.returned', to: '/approvals?scope=Asked&states=Returned', tone: 'warning' },
      ],
    },
  ],
});
