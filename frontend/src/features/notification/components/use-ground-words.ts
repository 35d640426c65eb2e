import { useTranslation } from 'react-i18next'
import type { NotificationStatement, NotificationView } from '../api'

type Ground = NonNullable<NotificationStatement['ground']>

/** Why nobody need be told, with the article that says so, of each law that asks for the notice. */
export function useGroundWords({ laws }: NotificationView): (ground: Ground) => string {
  const { t, i18n } = useTranslation()
  return (ground) =>
    t(`notification.groundOf.${ground}`, {
      law: laws
        .map((law) => `notification.law.${ground}.${law}`)
        .filter((key) => i18n.exists(key))
        .map((key) => t(key))
        .join(t('notification.contents.and')),
    })
}
