import { api, defineShellExtension } from '@shell';

export default defineShellExtension({
  siteSource: async () => (await api.get('/api/sites/site/mine')).items,
});
