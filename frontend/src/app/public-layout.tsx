import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { LanguageSwitch } from './language-switch'

/** Frame of the pages before the login. */
export function PublicLayout() {
  const { t } = useTranslation()
  return (
    <div className="min-h-dvh bg-solid-gray-50">
      <header className="flex items-center justify-between border-b border-solid-gray-420 bg-white px-4 py-2">
        <p className="text-std-18B-160">{t('app.name')}</p>
        <LanguageSwitch />
      </header>
      <main id="main" className="mx-auto max-w-xl px-4 py-8">
        <Outlet />
      </main>
    </div>
  )
}
