import type { Texts } from '@/lib/texts'
import { acts } from './acts.ja'
import { codes } from './codes.ja'

export default {
  unseen: { title: '新しい事案が{{count}}件あります', reported: '第一報 {{at}}', all: '全ての事案を見る' },
  tab: '操作と閲覧の記録',
  lead: 'この事案について、誰が、いつ、何を行い、何を見たかの記録です。変更や削除はできません。',
  show: '表示する記録',
  filter: { ALL: '全て', ACT: '行ったこと', READ: '見たこと' },
  kind: { ACT: '行った', READ: '見た' },
  at: '日時', what: '内容', who: '誰が', address: '接続元',
  inside: 'システム内部', program: '自動', nobody: 'ログインなし', between: '・', persons: '{{count}}人', seconds: '{{count}}秒', range: '{{min}}～{{max}}', measure: '再発防止策{{count}}', review: '{{count}}か月後', afterLimit: '期限後{{count}}開庁日', daysBefore: '期限の{{count}}日前', daysAfter: '期限後{{count}}回目の朝',
  notForYou: 'この記録は表示できません',
  notForYouText: '記録を見られるのは、施設長・課長以上の職、情報公開課、監査です。この事案の当事者は見られません。',
  organisation: '組織とログインの記録',
  organisationLead: '所属・職・アカウント・暦の変更と、ログインの記録です。事案の内容は含みません。',
  toAdmin: '管理へ戻る',
  act: acts,
  code: codes,
} satisfies Texts
