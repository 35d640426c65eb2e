import { useTranslation } from 'react-i18next'

/** Says that words of this page stand for names that the viewer does not read; nothing where none are masked. */
export function MaskedPeople({ masked }: { masked: string[] }) {
  const { t } = useTranslation()
  if (masked.length === 0) return null
  return (
    <p className="mb-3 text-std-16N-170">
      {t('incident.masked.people', { people: masked.join(t('incident.masked.and')) })} {t('incident.masked.why')}
    </p>
  )
}
