import { api, defineShellExtension } from '@shell';

export default defineShellExtension({
  recordPages: [{ entityType: 'PropertySuite.Sites.Site', permission: 'Sites.Sites', to: (id) => `/sites?open=${id}` }],
  siteSource: async () => (await api.get('/api/sites/site/mine')).items,
});
