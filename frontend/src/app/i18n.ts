import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { texts as lib } from '@/lib/i18n'
import type { Texts } from '@/lib/texts'
import { texts as ui } from '@/ui/i18n'
import { texts as app } from './texts'

type Both = { ja: Texts; en: Texts }

const ofFeatures = import.meta.glob<{ texts: Both }>('../features/*/i18n.ts', { eager: true })

/** Every text of the screens: the feature's folder name is the first part of the key ("search.tab"). */
export const allTexts: Record<string, Both> = {
  lib, ui, app,
  ...Object.fromEntries(Object.entries(ofFeatures).map(([path, module]) => [path.split('/')[2]!, module.texts])),
}

const LANGUAGE_KEY = 'todoke-language'

/** The language that was chosen last on this device; Japanese first. */
function rememberedLanguage(): 'ja' | 'en' {
  return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'ja'
}

function resource(language: 'ja' | 'en') {
  return { translation: Object.fromEntries(Object.entries(allTexts).map(([name, both]) => [name, both[language]])) }
}

/** Makes all texts available and keeps <html lang> and the remembered choice in step with the language. */
export function startI18n(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    localStorage.setItem(LANGUAGE_KEY, language)
  })
  void i18next.use(initReactI18next).init({
    lng: rememberedLanguage(),
    fallbackLng: 'ja',
    resources: { ja: resource('ja'), en: resource('en') },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}
