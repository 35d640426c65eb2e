import type { Texts } from '@/lib/texts'

export default {
  title: '似た事案',
  why: '再発防止策が承認されたこれまでの事案のうち、似ているものです。氏名は伏せています。',
  none: '似た事案はまだありません。再発防止策が承認された事案が増えると、ここに出ます。',
  notLookedAt: 'まだ調べていない事案が{{count}}件あります。少し待ってから開き直してください。',
  case: '{{month}}　{{place}}　{{kind}}（{{medium}}）',
  opens: '{{title}}（別の画面で開く）',
  same: {
    kind: '起きたことが同じ',
    medium: '媒体が同じ',
    place: '場所の種類が同じ',
    words: '共通する言葉：{{words}}',
  },
  then: '・',
  and: '、',
  cause: '原因（{{status}}）　{{cause}}',
  held: { WORKS: '有効', INSUFFICIENT: '不十分', NOT_REVIEWED: '効果は未確認' },
  use: 'この文言を使う',
  useOf: 'この文言を使う：{{text}}',
  used: '再発防止策に入れました。',
  library: 'これまでの再発防止策から探す',
  libraryHint: '2文字以上を入力すると、承認された再発防止策から探します。例：施錠',
  nothingFound: 'この言葉を含む再発防止策はありません。別の言葉で探してください。',
  usedIn: '{{used}}件の事案で承認（有効{{works}}、不十分{{insufficient}}、効果は未確認{{notReviewed}}）',
  more: 'ほかにもあります。言葉を足すと絞り込めます。',
} satisfies Texts
