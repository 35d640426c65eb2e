import { useTranslation } from 'react-i18next'
import { useSession } from '@/lib/session'
import { RadioGroup } from '@/ui/radio-group'
import { unitsOf } from '../units'
import { errorOf, type QuestionProps } from './props'

/** Only for those who work in several places: from which one they report. */
export function UnitQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  const units = unitsOf(useSession())
  return (
    <RadioGroup
      id="unitCode"
      name="unitCode"
      label={<span className="sr-only">{t('report.question.unit')}</span>}
      value={answers.unitCode}
      error={errorOf(errors, 'unitCode')}
      options={units.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={(event) => onChange({ ...answers, unitCode: event.target.value })}
    />
  )
}
