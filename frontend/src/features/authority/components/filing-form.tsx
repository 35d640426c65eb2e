import { useQueryClient } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { toInputs } from '@/lib/dates'
import { untold } from '@/lib/forms'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { useBegins } from '@/ui/begins'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { FormOfReport } from '@/features/assessment/parts/form-of-report'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { LimitsOf } from '@/features/clock/parts/limits-of'
import { NamesAtField } from '@/features/paper/parts/names-at-field'
import { useNames } from '@/features/paper/parts/use-names'
import { LinkButton } from '@/ui/link-button'
import { Notice } from '@/ui/notice'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import { CAUSED_BY, ITEMS, ofPart, STATES, type AuthorityView, type Duty, type NewFiling } from '../api'
import { filingBegins, filingSchema, STATED, TEXTS, type Filed, type FilingValues, type Stated } from '../filing-schema'
import { hasTime, lineLabel, LINES, useFiled, useTyped } from '../lines'
import { changedLines, usePrevious } from '../previous'
import { sheetQuery, type Desk } from '../sheet'
import { FilingContents } from './filing-contents'
import { RuleOfFiling } from './rule-of-filing'
import { TypedDifferences } from './typed-differences'

const CLOCKS = {
  PRELIMINARY: ['PRELIMINARY_REPORT'],
  PRELIMINARY_AND_FINAL: ['PRELIMINARY_REPORT', 'FINAL_REPORT'],
  FINAL: ['FINAL_REPORT'],
  SUPPLEMENT: ['SUPPLEMENT'],
  ADDITIONAL: ['AUTHORITY_REQUEST'],
} as const

const labelsOf = (t: TFunction) => Object.fromEntries(LINES.map((line) => [line, lineLabel(t, line)]))

/** What the choices are called, by the field in which they are chosen. */
function choicesOf(t: TFunction) {
  const states = Object.fromEntries(STATES.map((state) => [state, t(`authority.state.${state}`)]))
  return {
    causedBy: Object.fromEntries(CAUSED_BY.map((who) => [who, t(`authority.causedBy.${who}`)])),
    ...Object.fromEntries(STATED.map((of) => [`${of}State`, states])),
  }
}

interface Props {
  number: string
  duty: Duty
  /** Which report the form is for; a preliminary one may be found to be the final one too. */
  kind: Filed
  proposed: readonly ProposedText[]
  /** The part of the case of which the limit is. */
  clocksOf: string
  /** Files the report as one of that kind, and goes on from here. */
  file: (filing: NewFiling, as: Filed) => Promise<unknown>
  onDone: (as: Filed) => Promise<void>
  /** Where it is written, and its input sheet is printed. */
  desk: Desk
}

/** The form that records a report as it was filed. */
export function FilingForm({ number, duty, kind, proposed, clocksOf, file, onDone, desk }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const queries = useQueryClient()
  const told = useToldValue()
  const filed = useFiled()
  const typed = useTyped()
  const begins = useBegins(proposed, labelsOf(t), choicesOf(t))
  const when = (of: Stated) => proposed.find(({ field }) => field === `${of}Time`)?.text ?? ''
  const form = useOfficeForm(filingSchema(kind), filingBegins(begins, when, thisMinute()), begins)
  const send = useVersion<AuthorityView>(duty.version, (current) => ofPart(current, duty.part)?.version)
  const asChosen = (both: boolean): Filed => (kind === 'PRELIMINARY' && both ? 'PRELIMINARY_AND_FINAL' : kind)
  async function timeOf(values: FilingValues, of: Stated) {
    const time = values[`${of}Time`]
    return hasTime(values[`${of}State`]) && !untold(time) ? told(time, `${of}Time`) : null
  }
  const names = useNames()
  const submit = useSubmit(form, async (values) => {
    const { unknownItems, supplementBy } = values
    const filing = {
      at: values.at,
      receiptNumber: values.receiptNumber,
      note: values.note,
      latenessReason: values.latenessReason || null,
      unknownItems,
      supplementBy: unknownItems.length > 0 && supplementBy ? toInputs(supplementBy).date : null,
      reportingBody: values.reportingBody,
      jointlyWith: values.jointlyWith,
      items: TEXTS.filter((item) => values[item] !== '').map((item) => ({ item, text: values[item] })),
      causedBy: values.causedBy,
      noticeState: values.noticeState,
      noticeTime: await timeOf(values, 'notice'),
      publicationState: values.publicationState,
      publicationTime: await timeOf(values, 'publication'),
      preventionState: values.preventionState,
      preventionTime: await timeOf(values, 'prevention'),
      preventionDone: values.preventionDone,
      preventionToCome: values.preventionToCome,
    }
    const filedAs = asChosen(values.alsoFinal)
    await names.asking((chosen) => send((version) => file({ ...filing, version, names: chosen }, filedAs)))
    await onDone(filedAs)
  })
  const [at, unknownItems, alsoFinal] = useWatch({
    control: form.control,
    name: ['at', 'unknownItems', 'alsoFinal'],
  })
  const as = asChosen(alsoFinal)
  const previous = usePrevious()([...duty.earlier, ...duty.filings], kind)
  const left = duty.filings.findLast((filing) => filing.kind !== 'ADDITIONAL')?.unknown.items ?? []
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = ofPart(current as AuthorityView, duty.part)?.filings.at(-1)
    const mine = form.getValues()
    const [here, there] = [typed(mine), theirs && filed(theirs)]
    return [
      {
        label: t('authority.report'),
        mine: t(`authority.kind.${as}`),
        theirs: theirs ? t(`authority.kind.${theirs.kind}`) : '',
      },
      {
        label: t('authority.at'),
        mine: mine.at ? dates.dateTime(mine.at) : '',
        theirs: theirs ? dates.dateTime(theirs.at) : '',
      },
      { label: t('authority.receiptNumber'), mine: mine.receiptNumber, theirs: theirs?.receiptNumber ?? '' },
      ...LINES.map((line) => ({ label: lineLabel(t, line), mine: here[line], theirs: there?.[line] ?? '' })),
    ]
  }
  function handOver() {
    const said = typed(form.getValues())
    queries.setQueryData(sheetQuery(desk).queryKey, {
      kind: as,
      said,
      changed: changedLines(kind, said, previous?.said),
    })
  }
  const leaves = kind === 'FINAL' || kind === 'SUPPLEMENT'
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(`authority.file.${as}`)}
      conflictRows={conflictRows}
      begins={begins}
      actions={
        <LinkButton to={`${desk.page}/sheet`} onClick={handOver}>
          {t('authority.sheet.open')}
        </LinkButton>
      }
    >
      <Notice title={t(`authority.leadTitle.${as}`)}>
        {CLOCKS[as].map((clock) => (
          <RuleOfFiling key={clock} number={number} clock={clock} part={clocksOf} />
        ))}
        <p>{t(`authority.lead.${as}`)}</p>
        <FormOfReport number={number} />
      </Notice>
      <LimitsOf number={number} clocks={CLOCKS[as]} part={clocksOf} />
      {kind === 'PRELIMINARY' && (
        <Checkbox
          label={t('authority.alsoFinal')}
          hint={t('authority.alsoFinalHint')}
          error={errors.alsoFinal?.message}
          {...form.register('alsoFinal')}
        />
      )}
      <FilingContents form={form} begins={begins} previous={previous} names={names} />
      {previous && <TypedDifferences form={form} kind={kind} previous={previous} />}
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('authority.at')} required error={fieldState.error?.message} />
        )}
      />
      <LatenessReason
        number={number}
        clocks={CLOCKS[as]}
        part={clocksOf}
        at={at}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
      <TextField
        id="receiptNumber"
        label={t('authority.receiptNumber')}
        hint={t('authority.receiptHint')}
        error={errors.receiptNumber?.message}
        {...form.register('receiptNumber')}
      />
      {leaves && (
        <CheckboxGroup
          id="unknownItems"
          label={t(`authority.unknownItems.${kind}`)}
          hint={t('authority.unknownHint')}
          error={errors.unknownItems?.message}
          {...form.register('unknownItems')}
          options={ITEMS.filter((item) => kind === 'FINAL' || left.includes(item)).map((value) => ({
            value,
            label: t(`authority.item.${value}`),
          }))}
        />
      )}
      {unknownItems.length > 0 && (
        <Controller
          name="supplementBy"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id="supplementBy"
              label={t('authority.supplementBy')}
              hint={t(`authority.supplementHint.${kind}`)}
              required={kind === 'SUPPLEMENT'}
              dateOnly
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <TextArea
        id="note"
        label={t('authority.note')}
        hint={t(kind === 'SUPPLEMENT' ? 'authority.foundHint' : 'authority.noteHint')}
        rows={4}
        maxLength={4000}
        error={errors.note?.message}
        {...form.register('note')}
      />
      <NamesAtField names={names} field="note" />
    </Form>
  )
}
