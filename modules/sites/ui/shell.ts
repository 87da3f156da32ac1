import { api, defineShellExtension } from '@shell';
import { setupSteps } from './setup-steps';

export default defineShellExtension({
  setupSteps,
  recordPages: [{ entityType: 'PropertySuite.Sites.Site', permission: 'Sites.Sites', to: (id) => `/sites?open=${id}` }],
  siteSource: async () => (await api.get('/api/sites/site/mine')).items,
});
