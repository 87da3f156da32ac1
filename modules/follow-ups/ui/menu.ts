import { PhoneOutgoing } from '@lucide/vue';
import { defineMenu } from '@shell';

export default defineMenu([
  {
    area: 'service',
    key: 'followUps.callbacks',
    label: 'followUps.menu.callbacks',
    icon: PhoneOutgoing,
    to: '/follow-ups/callbacks',
    permission: 'FollowUps.Callbacks',
    order: 30,
  },
]);
