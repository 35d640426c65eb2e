import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Log in',
  login: 'Login',
  password: 'Password',
  submit: 'Log in',
  out: 'You are logged out',
  demoTitle: 'Accounts for trying out',
  demoText: 'Press a name to log in as that person. All persons and the town are invented.',
} satisfies SameKeys<typeof ja>
