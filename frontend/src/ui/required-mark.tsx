import { useTranslation } from 'react-i18next'

/** The mark of a field that must be filled in. */
export function RequiredMark({ required }: { required?: boolean | undefined }) {
  const { t } = useTranslation()
  return required ? <span className="ml-2 text-std-16N-170 text-error-2">{t('ui.required')}</span> : null
}
