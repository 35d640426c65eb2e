import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { formatDate, fromInputs, toInputs } from '@/lib/dates'
import { requiredInstant, requiredText } from '@/lib/forms'
import { OfficialPaper } from '@/features/paper/parts/official-paper'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { compilePaper, paperQuery, type CouncilView } from '../api'
import { CouncilStep } from '../components/council-step'
import { useAct, useStateRow } from '../components/use-act'

const schema = z.object({
  documentNo: requiredText(40),
  date: requiredInstant(),
  author: requiredText(200),
  title: requiredText(200),
  preface: requiredText(),
})

function PaperForm({ number, view }: { number: string; view: CouncilView }) {
  const { t } = useTranslation()
  const act = useAct(view)
  const state = useStateRow(view)
  const form = useOfficeForm(schema, { ...view.proposal, date: fromInputs(view.proposal.date, '00:00')! })
  const submit = useSubmit(form, (values) =>
    act(
      (version) => compilePaper(number, { ...values, date: toInputs(values.date).date, version }),
      t('council.compiled'),
    ),
  )
  const paper = useQuery(paperQuery(number))
  const typed = useWatch({ control: form.control })
  const { errors } = form.formState
  const returned = view.papers.at(-1)?.decision
  const conflictRows = (current: unknown) => {
    const theirs = (current as CouncilView).papers.at(-1)?.heading
    const mine = form.getValues()
    return [
      state(current),
      { label: t('council.title'), mine: mine.title, theirs: theirs?.title ?? '' },
      { label: t('council.preface'), mine: mine.preface, theirs: theirs?.preface ?? '' },
    ]
  }
  return (
    <Form form={form} submit={submit} submitLabel={t('council.compile')} conflictRows={conflictRows}>
      {returned?.outcome === 'RETURNED' && (
        <Notice kind="warning" title={t('council.returned')}>
          <p className="whitespace-pre-line">{returned.reason}</p>
        </Notice>
      )}
      <p>{t('council.compileLead')}</p>
      <TextField
        id="documentNo"
        label={t('council.documentNo')}
        hint={t('council.documentNoHint')}
        required
        className="w-48"
        error={errors.documentNo?.message}
        {...form.register('documentNo')}
      />
      <Controller
        name="date"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField
            {...field}
            id="date"
            label={t('council.date')}
            required
            dateOnly
            error={fieldState.error?.message}
          />
        )}
      />
      <TextArea
        id="author"
        label={t('council.author')}
        hint={t('council.authorHint')}
        required
        rows={2}
        maxLength={200}
        defaultValue={view.proposal.author}
        error={errors.author?.message}
        {...form.register('author')}
      />
      <TextField
        id="title"
        label={t('council.title')}
        required
        error={errors.title?.message}
        {...form.register('title')}
      />
      <TextArea
        id="preface"
        label={t('council.preface')}
        hint={`${t('council.fromFacts')} ${t('council.prefaceHint')}`}
        required
        defaultValue={view.proposal.preface}
        maxLength={4000}
        error={errors.preface?.message}
        {...form.register('preface')}
      />
      <section>
        <h2 className="mb-2 text-std-20B-160">{t('council.preview')}</h2>
        <QueryView query={paper}>
          {(text) => (
            <OfficialPaper
              paper={{
                ...text,
                documentNo: typed.documentNo ?? '',
                date: typed.date ? formatDate(typed.date).replace(/（.）$/, '') : '',
                author: typed.author ?? '',
                title: typed.title ?? '',
                preface: (typed.preface ?? '').split('\n').filter(Boolean),
              }}
            />
          )}
        </QueryView>
      </section>
    </Form>
  )
}

/** 審議会資料をまとめる: only the heading is typed, the rest comes from the facts. */
export default function CompilePaper({ number }: StepFormProps) {
  return <CouncilStep number={number}>{(view) => <PaperForm number={number} view={view} />}</CouncilStep>
}
