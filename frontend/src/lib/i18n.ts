import { defineTexts } from './texts'

export const texts = defineTexts({
  ja: {
    connectionLost: '接続できません。入力した内容は残っています。',
    unexpected: 'うまく処理できませんでした。時間をおいて、もう一度お試しください。',
    required: '入力してください。',
    chooseOne: '選んでください。',
    tooLong: '長すぎます。短くしてください。',
    invalidDate: '日付と時刻を正しく入力してください。',
    future: '未来の日時は入力できません。',
    endBeforeStart: '終わりの日時が、始まりより前になっています。',
    notANumber: '0以上の整数で入力してください。',
    rangeReversed: '最大の人数を、最小の人数以上にしてください。',
  },
  en: {
    connectionLost: 'No connection. What you typed is still here.',
    unexpected: 'Something went wrong. Please try again in a while.',
    required: 'Please fill this in.',
    chooseOne: 'Please choose.',
    tooLong: 'Too long. Please shorten it.',
    invalidDate: 'Please enter a correct date and time.',
    future: 'A future date and time cannot be entered.',
    endBeforeStart: 'The end is before the start.',
    notANumber: 'Enter a whole number, 0 or more.',
    rangeReversed: 'The maximum must not be below the minimum.',
  },
})
