import { useTranslation } from 'react-i18next'
import { DescriptionList } from '@/ui/description-list'
import { useDates } from '@/lib/use-dates'
import type { Terms } from '../api'

/** How one reaches an addressee, and what to do when its portal is down. */
export function Contact({ terms }: { terms: Terms }) {
  const { t } = useTranslation()
  const dates = useDates()
  const { portal, telephone, officeHours, whenPortalDown, checkedOn } = terms
  return (
    <DescriptionList
      items={[
        ...(portal
          ? [
              {
                label: t('addressee.portal'),
                value: (
                  <a
                    href={portal}
                    target="_blank"
                    rel="noreferrer"
                    className="inline-flex min-h-11 items-center break-all underline"
                  >
                    {portal}
                  </a>
                ),
              },
            ]
          : []),
        ...(telephone
          ? [
              {
                label: t('addressee.telephone'),
                value: (
                  <a
                    href={`tel:${telephone.replaceAll('-', '')}`}
                    className="inline-flex min-h-11 items-center underline"
                  >
                    {telephone}
                  </a>
                ),
              },
            ]
          : []),
        ...(officeHours ? [{ label: t('addressee.officeHours'), value: officeHours }] : []),
        ...(whenPortalDown ? [{ label: t('addressee.whenPortalDown'), value: whenPortalDown }] : []),
        { label: t('addressee.checkedOn'), value: dates.date(checkedOn) },
      ]}
    />
  )
}
