import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { below } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { NumberField } from '@/ui/number-field'
import { QueryView } from '@/ui/query-view'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { choicesQuery, enterInspection, reviseInspection, type Choices, type Inspection } from '../api'
import { fieldOf, termsBody, termsForm, termsSchema } from '../schema'
import { ItemFields } from './item-fields'
import { SubjectFields } from './subject-fields'
import { useTermsConflict } from './use-terms-conflict'

interface Props {
  /** Left out for a new one. */
  inspection?: Inspection
  onDone: (saved: Inspection) => void
}

/** Enters an inspection, which begins as the one before, or changes one. */
export function InspectionForm(props: Props) {
  return <QueryView query={useQuery(choicesQuery)}>{(choices) => <Fields {...props} choices={choices} />}</QueryView>
}

function Fields({ inspection, onDone, choices }: Props & { choices: Choices }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [key] = useState(randomUuid)
  const form = useOfficeForm(termsSchema, termsForm(inspection, choices))
  const send = useVersion(inspection?.version ?? 0, (current: Inspection) => current.version)
  const submit = useSubmit(form, async (values) => {
    const { terms, places } = termsBody(values)
    const sent = inspection
      ? send((version) => reviseInspection(inspection.id, { version, terms }))
      : enterInspection(key, terms)
    const saved = await sent.catch((thrown) => {
      throw asProblem(thrown).inside('terms').renamed(fieldOf(places))
    })
    await queries.invalidateQueries({ queryKey: below('/api/inspections') })
    onDone(saved)
  })
  const { errors } = form.formState
  const units = choices.units.map(({ code, name }) => ({ value: code, label: name }))
  const area = (name: 'purpose' | 'criteria' | 'outsideExpert' | 'goodPractice' | 'guidance', maxLength: number) => (
    <TextArea
      id={name}
      label={t(`inspection.${name}`)}
      {...(name === 'criteria' && { hint: t('inspection.criteriaHint') })}
      {...(name === 'outsideExpert' && { hint: t('inspection.outsideExpertHint') })}
      rows={2}
      maxLength={maxLength}
      error={errors[name]?.message}
      {...form.register(name)}
    />
  )
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(inspection ? 'inspection.save' : 'inspection.submit')}
      conflictRows={useTermsConflict(form.getValues, choices)}
    >
      <NumberField
        id="fiscalYear"
        label={t('inspection.fiscalYear')}
        hint={t('inspection.fiscalYearHint')}
        required
        error={errors.fiscalYear?.message}
        {...form.register('fiscalYear')}
      />
      <TextField
        id="title"
        label={t('inspection.subject')}
        required
        error={errors.title?.message}
        {...form.register('title')}
      />
      <Select
        id="section"
        label={t('inspection.section')}
        required
        error={errors.section?.message}
        {...form.register('section')}
        options={units}
      />
      {area('purpose', 2000)}
      {area('criteria', 2000)}
      <ItemFields form={form} />
      <SubjectFields form={form} units={units} />
      <Checkbox label={t('inspection.withSecurityAudit')} {...form.register('withSecurityAudit')} />
      {area('outsideExpert', 500)}
      {area('goodPractice', 4000)}
      {area('guidance', 4000)}
      <TextField
        id="paperNo"
        label={t('inspection.paperNo')}
        hint={t('inspection.paperHint')}
        className="w-40"
        error={errors.paperNo?.message}
        {...form.register('paperNo')}
      />
      <Controller
        name="paperDate"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="paperDate"
            dateOnly
            label={t('inspection.paperDate')}
            error={fieldState.error?.message}
          />
        )}
      />
    </Form>
  )
}
