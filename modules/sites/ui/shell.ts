import { defineShellExtension, request } from '@shell';
import type { Site } from './types';

export default defineShellExtension({
  siteSource: async () => (await request<{ items: Site[] }>('GET', '/api/sites/site/mine')).items,
});
