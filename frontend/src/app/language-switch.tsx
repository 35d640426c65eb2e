import { useTranslation } from 'react-i18next'

/** Changes between Japanese and English. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const other = i18n.language === 'en' ? 'ja' : 'en'
  return (
    <button
      type="button"
      lang={other}
      onClick={() => void i18n.changeLanguage(other)}
      className="min-h-11 cursor-pointer underline md:px-2 underline-offset-4"
    >
      {t('app.otherLanguage')}
    </button>
  )
}
