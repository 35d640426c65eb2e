import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Fieldset } from '@/ui/fieldset'
import { Select } from '@/ui/select'
import { TextField } from '@/ui/text-field'
import { ANSWERS, QUESTIONS } from '../api'
import type { CauseForm } from '../schema'

/** 規則: what nobody was asked is left open, what nobody knows is said. */
export function RuleFields({ form }: { form: UseFormReturn<CauseForm, unknown, CauseForm> }) {
  const { t } = useTranslation()
  const errors = form.formState.errors.rule
  return (
    <Fieldset id="rule" role="group" label={t('cause.rule')} hint={t('cause.ruleHint')}>
      <div className="flex flex-col gap-4">
        {QUESTIONS.map((asked) => (
          <div key={asked} className="grid gap-2 md:grid-cols-[14rem_minmax(0,1fr)]">
            <Select
              id={`rule.${asked}.answer`}
              label={t(`cause.question.${asked}`)}
              empty={t('cause.notAsked')}
              error={errors?.[asked]?.answer?.message}
              options={ANSWERS.map((value) => ({ value, label: t(`cause.answer.${value}`) }))}
              {...form.register(`rule.${asked}.answer`)}
            />
            <TextField
              id={`rule.${asked}.words`}
              label={t('cause.ruleWords', { question: t(`cause.question.${asked}`) })}
              error={errors?.[asked]?.words?.message}
              {...form.register(`rule.${asked}.words`)}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}
