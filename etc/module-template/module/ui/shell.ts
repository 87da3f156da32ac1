import { defineShellExtension } from '@shell';

export default defineShellExtension({
  recordPages: [
    {
      entityType: 'PropertySuite.__Module__.__Case__',
      permission: '__Module__.__Things__',
      to: (id) => `/__module__/__cases_kebab__/${id}`,
    },
  ],
});
