import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import vue from 'eslint-plugin-vue';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Layout is Prettier's; these rules look for mistakes. */
export default defineConfig(
  globalIgnores(['**/node_modules/', '**/bin/', '**/obj/', '**/dist/', 'host/web/src/api/schema.d.ts']),
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
  prettier,
);
