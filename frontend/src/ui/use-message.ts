import { useTranslation } from 'react-i18next'

const WITH_NUMBER = /^([\w.]+)\|(\d+)$/

/** Translates message keys ("lib.required", "lib.tooLong|1000"); sentences from the server are shown as they come. */
export function useMessage(): (message: string) => string {
  const { t, i18n } = useTranslation()
  return (message) => {
    const [, key = message, max] = WITH_NUMBER.exec(message) ?? []
    return i18n.exists(key) ? t(key, { max: Number(max) }) : message
  }
}
