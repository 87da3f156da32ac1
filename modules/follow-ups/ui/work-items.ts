import { translate, type WorkItemUi } from '@shell';
import { followUpsApi } from './api';

/** Callbacks in my work: each takes a call, so that they are opened. */
export const callbackItems: WorkItemUi = {
  kind: 'callbacks',
  open: () => translate('followUps.work.call'),
  label: (action) => action,
  done: (action) => action,
  act: () => Promise.reject(new Error('A callback is made on its own page.')),
  get: followUpsApi.get,
  actions: [],
};
