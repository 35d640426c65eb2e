import type { Texts } from '@/lib/texts'

export default {
  connectionLost: '接続できません。入力した内容は残っています。',
  unexpected: 'うまく処理できませんでした。時間をおいて、もう一度お試しください。',
  required: '入力してください。',
  mailForm:
    '半角の英数字と記号で「hanako@city.example.jp」のように入力してください。漢字や仮名を含むアドレスには送れません。',
  passwordShort: '12文字以上にしてください。',
  chooseOne: '選んでください。',
  tooLong: '{{max, number}}文字以内で入力してください。',
  invalidDate: '日付と時刻を正しく入力してください。',
  future: '未来の日時は入力できません。',
  endBeforeStart: '終わりの日時が、始まりより前になっています。',
  notANumber: '0以上の整数で入力してください。',
  rangeReversed: '最大の人数を、最小の人数以上にしてください。',
} satisfies Texts
