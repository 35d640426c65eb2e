import { useTranslation } from 'react-i18next'
import { RadioGroup } from '@/ui/radio-group'
import { MALICE, type Malice } from '../answers'
import { errorOf, type QuestionProps } from './props'

/** 6 盗難・不正など悪意の疑い. */
export function MaliceQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  return (
    <RadioGroup
      id="malice"
      name="malice"
      label={<span className="sr-only">{t('report.question.malice')}</span>}
      hint={t('report.malice.hint')}
      value={answers.malice}
      error={errorOf(errors, 'malice')}
      options={MALICE.map((value) => ({ value, label: t(`report.maliceAnswer.${value}`) }))}
      onChange={(event) => onChange({ ...answers, malice: event.target.value as Malice })}
    />
  )
}
