import { useTranslation } from 'react-i18next'

/** Translates message keys ("lib.required"); sentences from the server are shown as they come. */
export function useMessage(): (message: string) => string {
  const { t, i18n } = useTranslation()
  return (message) => (i18n.exists(message) ? t(message) : message)
}
