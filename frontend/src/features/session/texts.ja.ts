import type { Texts } from '@/lib/texts'

export default {
  title: 'ログイン',
  login: 'ログインID',
  password: 'パスワード',
  submit: 'ログイン',
  out: 'ログアウトしました',
  demoTitle: '試用のためのアカウント',
  demoText: '名前を押すと、その人としてログインします。登場する人と町は全て架空です。',
} satisfies Texts
