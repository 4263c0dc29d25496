import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['frontend/generated/**', 'frontend/i18n/generated/**'] },
  {
    files: ['frontend/**/*.ts'],
    extends: [ts.configs.recommended, lit['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // An argument that an interface asks for may be unused, if its name says so.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
);
