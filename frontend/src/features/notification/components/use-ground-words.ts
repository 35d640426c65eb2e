import { useTranslation } from 'react-i18next'
import type { NotificationStatement, NotificationView } from '../api'

type Ground = NonNullable<NotificationStatement['ground']>

/** Why nobody need be told, with the law that says so of the units concerned; of several regimes each. */
export function useGroundWords({ regimes }: NotificationView): (ground: Ground) => string {
  const { t, i18n } = useTranslation()
  return (ground) =>
    t(`notification.groundOf.${ground}`, {
      law: regimes
        .map((regime) => `notification.law.${ground}.${regime}`)
        .filter((key) => i18n.exists(key))
        .map((key) => t(key))
        .join(t('notification.contents.and')),
    })
}
