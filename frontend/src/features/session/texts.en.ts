import type { SameKeys } from '@/lib/texts'
import type ja from './texts.ja'

export default {
  title: 'Log in',
  login: 'Login',
  password: 'Password',
  submit: 'Log in',
  out: 'You are logged out',
  account: 'My account',
  name: 'Name',
  posts: 'Posts today',
  noPosts: 'None',
  asDeputy: ' (deputy)',
  askAdministrator: 'Please ask the administrator to change the name, e-mail address, telephone number or posts.',
  changePassword: 'Change the password',
  current: 'Present password',
  newPassword: 'New password',
  newPasswordHint: 'At least 12 characters, not used anywhere else.',
  show: 'Show the passwords',
  passwordChanged: 'The password was changed. Logins on other devices have ended.',
  temporary: 'Your present password was chosen by the administrator',
  temporaryText: 'Change it to one that only you know, and you can go on.',
  demoTitle: 'Accounts for trying out',
  demoText: 'Press a name to log in as that person. All persons and the town are invented.',
} satisfies SameKeys<typeof ja>
