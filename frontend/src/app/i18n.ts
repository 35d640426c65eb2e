import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { japanese } from './japanese'

const LANGUAGE_KEY = 'todoke-language'

/** The language that was chosen last on this device; Japanese first. */
function rememberedLanguage(): 'ja' | 'en' {
  return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'ja'
}

/** Fetches the English texts; until they are there, and where they cannot be had, the screens stay Japanese. */
const fetchedEnglish: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (_language, _namespace, done) =>
    void import('./english').then(
      ({ english }) => done(null, english),
      (failed: unknown) => done(failed as Error, false),
    ),
}

/** Makes all texts available and keeps <html lang> and the remembered choice in step with the language. Ends when the remembered language can be shown. */
export async function startI18n(): Promise<void> {
  // Before the words are loaded: a page that is opened meanwhile comes in the chosen language, too.
  i18next.on('languageChanging', (language) => localStorage.setItem(LANGUAGE_KEY, language))
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
  })
  await i18next
    .use(fetchedEnglish)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(),
      fallbackLng: 'ja',
      resources: { ja: { translation: japanese } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
    })
}
