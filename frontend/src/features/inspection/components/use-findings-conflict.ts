import { useTranslation } from 'react-i18next'
import type { Inspection } from '../api'

/** What somebody else recorded of an inspection's findings meanwhile, beside what was typed. */
export function useFindingsConflict(typed: () => string) {
  const { t } = useTranslation()
  return (current: unknown) => [
    {
      label: t('inspection.findings'),
      mine: typed(),
      theirs: (current as Inspection).findings
        .map(({ unit, words, correction, takenBackBecause }) =>
          t(
            takenBackBecause
              ? 'inspection.takenBackOne'
              : correction
                ? 'inspection.correctedOne'
                : 'inspection.openOne',
            { unit, words },
          ),
        )
        .join('\n'),
    },
  ]
}
