import { useTranslation } from 'react-i18next'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { DANGERS, MALICE, type Danger, type Malice } from '../answers'
import { errorOf, type QuestionProps } from './props'

/** 6 盗難・不正など悪意の疑い, and whether anybody is in danger. */
export function MaliceQuestion({ answers, onChange, errors }: QuestionProps) {
  const { t } = useTranslation()
  return (
    <>
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
      <RadioGroup
        id="danger"
        name="danger"
        label={t('report.danger')}
        value={answers.danger}
        error={errorOf(errors, 'danger')}
        options={DANGERS.map((value) => ({ value, label: t(`report.dangerAnswer.${value}`) }))}
        onChange={(event) => onChange({ ...answers, danger: event.target.value as Danger })}
      />
      <div role="status">
        {answers.danger === 'SOME' && (
          <Notice kind="warning" title={t('report.dangerFirst')}>
            <p>{t('report.dangerFirstText')}</p>
          </Notice>
        )}
      </div>
      {answers.danger === 'SOME' && (
        <TextField
          name="dangerWords"
          label={t('report.dangerWords')}
          maxLength={1000}
          autoComplete="off"
          value={answers.dangerWords}
          error={errorOf(errors, 'dangerWords')}
          onChange={(event) => onChange({ ...answers, dangerWords: event.target.value })}
        />
      )}
    </>
  )
}
