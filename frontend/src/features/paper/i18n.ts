import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
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
  },
  en: {
    tab: 'Papers',
    none: 'There are no papers yet',
    noneText: 'When it is decided that the council is told, its paper appears here as a draft.',
    kind: { council: 'Council paper' },
    draft: 'Draft',
    draftText: 'Composed from the facts as they stand. It changes with them.',
    issued: 'Issued',
    issuedText: 'Confirmed by the chief. It prints the same whatever becomes of the facts.',
    issuedAt: 'issued {{at}}',
    sha256: 'SHA-256 of the file',
  },
})
