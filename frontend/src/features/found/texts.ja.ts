import type { Texts } from '@/lib/texts'

export default {
  title: '発見後の手続',
  why: '紛失などを伝えた相手に、見つかったこと・戻ったことを伝えます。',
  finds: '見つかった物',
  find: '{{label}}（{{when}}、{{place}}）',
  inSearch: '見つかった物の詳しい記録は「捜索」にあります。',
  open: 'まだ行っていません',
  doneBy: '{{day}}に行いました（記録：{{post}}）',
  notNeededBy: '要しないと判断しました（記録：{{post}}）',
  kind: {
    TELL_PERSONS: '本人への回収連絡',
    ADD_TO_PUBLICATION: '公表の追記',
    ADD_TO_FINAL_REPORT: '確報の追完',
    ADD_TO_COUNCIL_REPORT: '審議会への追加報告',
  },
  lead: {
    TELL_PERSONS: '紛失などを連絡した本人に、見つかったこと・戻ったことを連絡し、記録してください。',
    ADD_TO_PUBLICATION: '公表した内容に、見つかったこと・戻ったことを追記し、記録してください。',
    ADD_TO_FINAL_REPORT: '個人情報保護委員会に提出した確報に、見つかったこと・戻ったことを追完し、記録してください。',
    ADD_TO_COUNCIL_REPORT: '審議会に、見つかったこと・戻ったことを追加で報告し、記録してください。',
  },
  outcome: '結果',
  outcomeChoice: { DONE: '行った', NOT_NEEDED: '要しない' },
  doneOn: '行った日',
  words: '伝えた内容と方法',
  wordsHint: '例：連絡した22名全員に、電話で発見を伝えた。人の氏名は書かないでください。',
  reason: '要しない理由',
  record: '記録する',
  recorded: '発見後の手続を記録しました。',
} satisfies Texts
