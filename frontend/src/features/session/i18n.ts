import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
    title: 'ログイン',
    login: 'ログインID',
    password: 'パスワード',
    submit: 'ログイン',
    out: 'ログアウトしました',
    demoTitle: '試用のためのアカウント',
    demoText: '名前を押すと、その人としてログインします。登場する人と町はすべて架空です。',
  },
  en: {
    title: 'Log in',
    login: 'Login',
    password: 'Password',
    submit: 'Log in',
    out: 'You are logged out',
    demoTitle: 'Accounts for trying out',
    demoText: 'Press a name to log in as that person. All persons and the town are invented.',
  },
})
