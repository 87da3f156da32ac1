import { defineRoutes } from '@shell';

export default defineRoutes([
  {
    path: '/my-work',
    name: 'serviceDesk.myWork',
    component: () => import('./pages/MyWork/MyWork.vue'),
    meta: { writes: 'record', title: 'serviceDesk.myWork.title', permission: 'ServiceDesk.MyWork' },
  },
  {
    path: '/my-work/day-check',
    name: 'serviceDesk.dayCheck',
    component: () => import('./pages/DayCheck/DayCheck.vue'),
    meta: { writes: 'record', title: 'serviceDesk.dayCheck.title', permission: 'ServiceDesk.MyWork', menu: 'serviceDesk.myWork' },
  },
  {
    path: '/service-desk/limits',
    name: 'serviceDesk.limits',
    component: () => import('./pages/ClockPolicies/ClockPolicyPage.vue'),
    meta: { writes: 'record', title: 'serviceDesk.limits.title', permission: 'ServiceDesk.ClockPolicies' },
  },
  {
    path: '/service-desk/escalations',
    name: 'serviceDesk.escalations',
    component: () => import('./pages/Escalations/EscalationList.vue'),
    meta: { writes: 'nothing', title: 'serviceDesk.escalations.title', permission: 'ServiceDesk.Escalations.ViewAll' },
  },
  {
    path: '/service-desk/tasks',
    name: 'serviceDesk.tasks',
    component: () => import('./pages/WorkTaskList/WorkTaskList.vue'),
    meta: { writes: 'site', title: 'serviceDesk.task.list', permission: 'ServiceDesk.WorkTasks' },
  },
  {
    path: '/service-desk/tasks/:id',
    name: 'serviceDesk.task',
    component: () => import('./pages/WorkTaskDetail/WorkTaskDetail.vue'),
    props: true,
    meta: { writes: 'record', title: 'serviceDesk.task.one', permission: 'ServiceDesk.WorkTasks', menu: 'serviceDesk.tasks' },
  },
  // links for people without an account; the token stands behind the #, which no browser sends
  {
    path: '/l',
    name: 'serviceDesk.linkPage',
    component: () => import('./pages/LinkPage/LinkPage.vue'),
    meta: { title: 'serviceDesk.link.pageTitle', anonymous: true, writes: 'record' },
  },
]);
