import { defineTexts } from '@/lib/texts'

export const texts = defineTexts({
  ja: {
    tabs: '事案の内容',
    noSuchStep: 'この手続はありません',
    noSuchStepText: 'アドレスをお確かめください。',
    toCase: '事案のページへ',
  },
  en: {
    tabs: 'Parts of the case',
    noSuchStep: 'There is no such step',
    noSuchStepText: 'Please check the address.',
    toCase: 'To the case',
  },
})
