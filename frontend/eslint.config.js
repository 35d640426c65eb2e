import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'
import contract from './build/eslint-contract.js'
import layers from './build/eslint-layers.js'

// What the application answers is told by openapi.json alone.
const answer =
  ':matches(CallExpression[callee.name=/^(data|question|upload)$/], CallExpression[callee.object.name="client"])'
const typedByHand = [
  { selector: `${answer} > TSTypeParameterInstantiation`, message: 'The contract tells the answer: mend it there.' },
  { selector: `TSAsExpression > ${answer}`, message: 'The contract tells the answer: mend it there.' },
  {
    selector: `TSAsExpression > AwaitExpression > ${answer}`,
    message: 'The contract tells the answer: mend it there.',
  },
]

export default ts.config(
  { ignores: ['node', 'target', 'node_modules', 'src/lib/api-types.ts'] },
  ...ts.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { todoke: { rules: { layers, contract } }, 'react-hooks': hooks },
    rules: {
      'todoke/layers': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Use lib/http: it carries the session, CSRF and problems.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/lib/question.ts'],
    rules: { 'no-restricted-syntax': ['error', ...typedByHand] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.{ts,tsx}', 'src/test/**'],
    rules: { 'todoke/contract': 'error' },
  },
  { files: ['src/lib/**', '**/*.test.{ts,tsx}'], rules: { 'no-restricted-globals': 'off' } },
)
