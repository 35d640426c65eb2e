import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'
import layers from './build/eslint-layers.js'

export default ts.config(
  { ignores: ['node', 'target', 'node_modules', 'src/lib/api-types.ts'] },
  ...ts.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { todoke: { rules: { layers } }, 'react-hooks': hooks },
    rules: {
      'todoke/layers': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Use lib/http: it carries the session, CSRF and problems.' }],
    },
  },
  { files: ['src/lib/**', '**/*.test.{ts,tsx}'], rules: { 'no-restricted-globals': 'off' } },
)
