import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { fiscalYear as inWords } from '@/lib/dates'
import { asProblem } from '@/lib/problem'
import { below } from '@/lib/query-keys'
import { randomUuid } from '@/lib/secret-box'
import { useLang } from '@/lib/use-dates'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { NumberField, readNumber } from '@/ui/number-field'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { Select } from '@/ui/select'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import {
  choicesQuery,
  enterConsultation,
  ITEMS,
  KINDS,
  reviseConsultation,
  type Choices,
  type Consultation,
} from '../api'
import { newSchema, fieldOf, reasonedSchema, termsBody, termsForm, termsSchema } from '../schema'
import { AttachmentFields } from './attachment-fields'
import { CitationFields } from './citation-fields'
import { useTermsConflict } from './use-terms-conflict'

interface Props {
  /** Left out for a new one. */
  consultation?: Consultation
  onDone: (saved: Consultation) => void
}

/** Enters a consultation in the standard form of its kind, or changes one. */
export function ConsultationForm(props: Props) {
  return <QueryView query={useQuery(choicesQuery)}>{(choices) => <Fields {...props} choices={choices} />}</QueryView>
}

function Fields({ consultation, onDone, choices }: Props & { choices: Choices }) {
  const { t } = useTranslation()
  const lang = useLang()
  const queries = useQueryClient()
  const [key] = useState(randomUuid)
  const asked = consultation !== undefined && consultation.askings.length > 0
  const form = useOfficeForm(
    consultation ? (asked ? reasonedSchema : termsSchema) : newSchema,
    termsForm(consultation, choices),
  )
  const kind = useWatch({ control: form.control, name: 'kind' })
  const items = choices.forms.find((each) => each.kind === kind)?.items ?? []
  const send = useVersion(consultation?.version ?? 0, (current: Consultation) => current.version)
  const submit = useSubmit(form, async (values) => {
    const { terms, places } = termsBody(values, items)
    const sent = consultation
      ? send((version) => reviseConsultation(consultation.id, { version, terms, reason: values.reason || null }))
      : enterConsultation(key, {
          fiscalYear: Number(values.fiscalYear),
          consultationNumber: readNumber(values.consultationNumber)!,
          terms,
        })
    const saved = await sent.catch((thrown) => {
      throw asProblem(thrown).inside('terms').renamed(fieldOf(places))
    })
    await queries.invalidateQueries({ queryKey: below('/api/consultations') })
    onDone(saved)
  })
  const { errors } = form.formState
  function chooseYear(year: string) {
    const next = choices.years.find(({ fiscalYear }) => String(fiscalYear) === year)
    if (next) form.setValue('consultationNumber', String(next.next))
  }
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(consultation ? 'consultation.reviseSubmit' : 'consultation.submit')}
      conflictRows={useTermsConflict(form.getValues, items, choices)}
    >
      <RadioGroup
        id="kind"
        label={t('consultation.kind')}
        required
        error={errors.kind?.message}
        {...form.register('kind')}
        options={KINDS.map((value) => ({ value, label: t(`consultation.kinds.${value}`) }))}
      />
      {!consultation && (
        <>
          <Select
            id="fiscalYear"
            label={t('consultation.fiscalYear')}
            required
            empty={null}
            error={errors.fiscalYear?.message}
            {...form.register('fiscalYear', {
              onChange: (event) => chooseYear((event.target as HTMLSelectElement).value),
            })}
            options={choices.years.map(({ fiscalYear }) => ({
              value: String(fiscalYear),
              label: lang === 'en' ? String(fiscalYear) : inWords(fiscalYear),
            }))}
          />
          <NumberField
            id="consultationNumber"
            label={t('consultation.number')}
            hint={t('consultation.numberHint')}
            required
            error={errors.consultationNumber?.message}
            {...form.register('consultationNumber')}
          />
        </>
      )}
      <TextField
        id="title"
        label={t('consultation.subject')}
        hint={t('consultation.subjectHint')}
        required
        error={errors.title?.message}
        {...form.register('title')}
      />
      <TextField
        id="basis"
        label={t('consultation.basis')}
        hint={t('consultation.basisHint')}
        error={errors.basis?.message}
        {...form.register('basis')}
      />
      <Select
        id="section"
        label={t('consultation.section')}
        required
        error={errors.section?.message}
        {...form.register('section')}
        options={choices.sections.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {items.map((item) => {
        const place = ITEMS.indexOf(item)
        return (
          <TextArea
            key={item}
            id={`items.${place}.words`}
            label={t(`consultation.items.${item}`)}
            rows={2}
            maxLength={4000}
            error={errors.items?.[place]?.words?.message}
            {...form.register(`items.${place}.words`)}
          />
        )
      })}
      <CitationFields form={form} earlier={choices.earlier.filter(({ id }) => id !== consultation?.id)} />
      <AttachmentFields form={form} />
      <TextField
        id="paperNo"
        label={t('consultation.paperNo')}
        hint={t('consultation.paperHint')}
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
            label={t('consultation.paperDate')}
            error={fieldState.error?.message}
          />
        )}
      />
      {asked && (
        <TextArea
          id="reason"
          label={t('consultation.reason')}
          hint={t('consultation.reasonHint')}
          required
          rows={2}
          maxLength={1000}
          error={errors.reason?.message}
          {...form.register('reason')}
        />
      )}
    </Form>
  )
}
