import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import components from 'unplugin-vue-components/vite';
import { defineConfig } from 'vitest/config';
import { precompress } from './build/precompress.ts';
import { serverWords } from './build/server-words.ts';

const repositoryRoot = fileURLToPath(new URL('../../', import.meta.url));
const backend = process.env.PROPERTYSUITE_API ?? 'http://127.0.0.1:5000';

export default defineConfig({
  plugins: [
    vue(),
    serverWords(),
    precompress(),
    // The whole style sheet is imported once in main.ts, so the theme's overrides keep their order.
    components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: false })] }),
  ],
  resolve: {
    alias: [
      { find: /^@shell$/, replacement: fileURLToPath(new URL('./src/shell/index.ts', import.meta.url)) },
      { find: /^@shell\/testing$/, replacement: fileURLToPath(new URL('./src/testing/index.ts', import.meta.url)) },
      { find: /^@modules\//, replacement: `${repositoryRoot}modules/` },
      { find: /^@\//, replacement: fileURLToPath(new URL('./src/', import.meta.url)) },
    ],
  },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'true',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    fs: { allow: [repositoryRoot] },
    proxy: { '/api': backend, '/openapi': backend },
  },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', '../../modules/*/ui/**/*.test.ts'],
    server: { deps: { inline: ['element-plus'] } },
    restoreMocks: true,
    // a busy machine is no failure
    testTimeout: 60_000,
  },
});
