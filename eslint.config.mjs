import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import vue from 'eslint-plugin-vue';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The console's folders from the ground up: each may use those before it, and none after it. */
const layers = [
  'i18n',
  'api',
  'shell/model',
  'app',
  'shell/composables',
  'shell/components',
  'shell/cases',
  'shell/layout',
  'pages',
  'router',
];

const forbid = (...groups) => [
  'error',
  { patterns: groups.filter(([group]) => group.length > 0).map(([group, message]) => ({ group, message })) },
];
const boundaries = [
  ...layers.map((layer, index) => ({
    files: [`host/web/src/${layer}/**`],
    // written as a module's pages would be
    ignores: ['**/Gallery*.vue'],
    rules: {
      'no-restricted-imports': forbid(
        [
          [...layers.slice(index + 1).flatMap((above) => [`@/${above}`, `@/${above}/**`]), '@/main', '@/App.vue'],
          `Lies above ${layer}: see the layers in host/web/README.md.`,
        ],
        [layer === 'router' ? [] : ['@/modules', '@modules/**', '@shell'], 'The shell knows no module, and itself by @/ addresses.'],
        [['../**'], 'Other folders are named from @/ on, so that layers can be seen.'],
      ),
    },
  })),
  {
    files: ['modules/*/ui/**'],
    rules: {
      'no-restricted-imports': forbid(
        [['@/**'], 'Modules use what @shell exports.'],
        [['@modules/*/ui/**'], 'Of another module only what its ui/index.ts exports.'],
      ),
    },
  },
];

/** Layout is Prettier's; these rules look for mistakes. */
export default defineConfig(
  globalIgnores(['**/node_modules/', '**/bin/', '**/obj/', '**/dist/', 'host/web/readme-snippets/', 'host/web/src/api/schema.d.ts']),
  js.configs.recommended,
  typescript.configs.recommended,
  vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    files: ['**/*.ts', '**/*.vue'],
    // vue-tsc knows the names
    rules: { 'no-undef': 'off' },
  },
  {
    rules: {
      // A name that begins with _ says that the value is taken out and left.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // An optional property without a value is undefined, and its type says so.
      'vue/require-default-prop': 'off',
      // A list, a form or a query is handed down as a whole, to be worked on.
      'vue/no-mutating-props': ['error', { shallowOnly: true }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  ...boundaries,
  prettier,
);
