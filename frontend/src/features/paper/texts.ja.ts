import type { Texts } from '@/lib/texts'

export default {
  tab: '文書',
  none: '文書はまだありません',
  noneText: '審議会への報告が決まると、審議会資料の案がここにできます。',
  kind: { council: '審議会資料' },
  draft: '案',
  draftText: '今の事実から作った案です。事実を直すと、この案も変わります。',
  issued: '発行済み',
  issuedText: '課長が確認した資料です。この後に事実が変わっても、同じ内容で印刷されます。',
  issuedAt: '{{at}}に発行',
  sha256: 'ファイルの照合値（SHA-256）',
  contents: '文書の内容',
  draftMark: '案',
  downloadWord: 'Wordで保存する',
} satisfies Texts
