import { defineTexts } from '@/lib/texts'
import { acts } from './acts'
import { codes } from './codes'

export const texts = defineTexts({
  ja: {
    tab: '記録',
    lead: 'この事案について、だれが、いつ、何を行い、何を見たかの記録です。変更や削除はできません。',
    show: '表示する記録',
    filter: { ALL: 'すべて', ACT: '行ったこと', READ: '見たこと' },
    kind: { ACT: '行った', READ: '見た' },
    at: '日時', what: '内容', who: 'だれが', address: '接続元',
    inside: 'システム内部', program: '自動', nobody: 'ログインなし', between: '・', persons: '{{count}}人', afterLimit: '期限後{{count}}開庁日', daysBefore: '期限の{{count}}日前', daysAfter: '期限後{{count}}回目の朝',
    notForYou: 'この記録は表示できません',
    notForYouText: '記録を見られるのは、施設長・課長以上の職、情報公開課、監査です。この事案の当事者は見られません。',
    organisation: '組織とログインの記録',
    organisationLead: '所属・職・アカウント・暦の変更と、ログインの記録です。事案の内容は含みません。',
    toAdmin: '管理へ戻る',
    act: acts.ja,
    code: codes.ja,
  },
  en: {
    tab: 'History',
    lead: 'Who did what, and who saw what, in this case. It cannot be changed or deleted.',
    show: 'Show',
    filter: { ALL: 'Everything', ACT: 'What was done', READ: 'What was seen' },
    kind: { ACT: 'Did', READ: 'Saw' },
    at: 'When', what: 'What', who: 'Who', address: 'From',
    inside: 'Inside the system', program: 'Automatic', nobody: 'Not logged in', between: ', ', persons: '{{count}} persons', afterLimit: '{{count}} open days after the limit', daysBefore: '{{count}} days before the limit', daysAfter: 'morning {{count}} after the limit',
    notForYou: 'You cannot see this history',
    notForYouText: 'It is for heads of facilities, chiefs and above, the secretariat and the auditors. A party to the case cannot see it.',
    organisation: 'History of the organisation and of logins',
    organisationLead: 'Changes of units, posts, accounts and the calendar, and logins. Nothing of any case.',
    toAdmin: 'Back to administration',
    act: acts.en,
    code: codes.en,
  },
})
