import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { TFunction } from 'i18next'
import { toInputs } from '@/lib/dates'
import { choice, optionalText, requiredInstant } from '@/lib/forms'
import type { ProposedText } from '@/lib/proposal'
import { thisMinute } from '@/lib/server-time'
import { useDates } from '@/lib/use-dates'
import { Proposed, useBegins } from '@/ui/begins'
import { Beside } from '@/ui/beside'
import { Card } from '@/ui/card'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { FormOfReport } from '@/features/assessment/parts/form-of-report'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { LimitsOf } from '@/features/clock/parts/limits-of'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import {
  authorityQuery,
  fileFinal,
  filePreliminary,
  fileSupplement,
  ITEMS,
  ofPart,
  type AuthorityView,
  type Duty,
  type Item,
} from '../api'
import { Filings } from './filings'
import { ItemField } from './item-field'
import { Persons } from './persons'
import { RuleOfFiling } from './rule-of-filing'

const CLOCKS = { PRELIMINARY: ['PRELIMINARY_REPORT'], FINAL: ['FINAL_REPORT'], SUPPLEMENT: ['SUPPLEMENT'] } as const
type Filed = keyof typeof CLOCKS
const STEPS = {
  PRELIMINARY: 'file-preliminary-report',
  FINAL: 'file-final-report',
  SUPPLEMENT: 'file-supplement',
} as const
/** What is filed of each item; blank where nothing is. */
const texts = Object.fromEntries(ITEMS.map((item) => [item, optionalText()])) as Record<
  Item,
  ReturnType<typeof optionalText>
>
const schemaOf = (kind: Filed) =>
  z
    .object({
      at: requiredInstant(),
      receiptNumber: optionalText(100),
      note: optionalText(),
      unknownItems: z.array(choice(ITEMS)),
      supplementBy: z.string().nullable(),
      latenessReason: optionalText(1000),
      ...texts,
    })
    .refine(({ unknownItems, supplementBy }) => kind !== 'SUPPLEMENT' || unknownItems.length === 0 || supplementBy, {
      path: ['supplementBy'],
      message: 'lib.required',
      when: () => true,
    })

const byItem = (of: (item: Item) => string) =>
  Object.fromEntries(ITEMS.map((item) => [item, of(item)])) as Record<Item, string>
const labelsOf = (t: TFunction) => byItem((item) => t(`authority.item.${item}`))

interface Props {
  number: string
  duty: Duty
  kind: Filed
  proposed: readonly ProposedText[]
}

function FilingForm({ number, duty, kind, proposed }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const done = useStepDone()
  const begins = useBegins(proposed, labelsOf(t))
  const form = useOfficeForm(
    schemaOf(kind),
    {
      at: thisMinute(),
      receiptNumber: '',
      note: '',
      unknownItems: [],
      supplementBy: null,
      latenessReason: '',
      ...byItem(begins.text),
    },
    begins,
  )
  const send = useVersion<AuthorityView>(duty.version, (current) => ofPart(current, duty.part)?.version)
  const submit = useSubmit(
    form,
    async ({ at, receiptNumber, note, latenessReason, unknownItems, supplementBy, ...said }) => {
      const unknown = {
        unknownItems,
        supplementBy: unknownItems.length > 0 && supplementBy ? toInputs(supplementBy).date : null,
      }
      const place = { number, part: duty.part }
      await send((version) => {
        const items = ITEMS.filter((item) => said[item] !== '').map((item) => ({ item, text: said[item] }))
        const filed = { at, receiptNumber, note, items, latenessReason: latenessReason || null, version }
        if (kind === 'PRELIMINARY') return filePreliminary(place, filed)
        return (kind === 'FINAL' ? fileFinal : fileSupplement)(place, { ...filed, ...unknown })
      })
      await done(t(`authority.filed.${kind}`))
    },
  )
  const [at, unknownItems] = useWatch({ control: form.control, name: ['at', 'unknownItems'] })
  const left = duty.filings.at(-1)?.unknown.items ?? []
  const { errors } = form.formState
  const conflictRows = (current: unknown) => {
    const theirs = ofPart(current as AuthorityView, duty.part)?.filings.at(-1)
    const mine = form.getValues()
    return [
      {
        label: t('authority.report'),
        mine: t(`authority.kind.${kind}`),
        theirs: theirs ? t(`authority.kind.${theirs.kind}`) : '',
      },
      {
        label: t('authority.at'),
        mine: mine.at ? dates.dateTime(mine.at) : '',
        theirs: theirs ? dates.dateTime(theirs.at) : '',
      },
      { label: t('authority.receiptNumber'), mine: mine.receiptNumber, theirs: theirs?.receiptNumber ?? '' },
      ...ITEMS.map((item) => ({
        label: t(`authority.item.${item}`),
        mine: mine[item],
        theirs: theirs?.items.find((one) => one.item === item)?.text ?? '',
      })),
    ]
  }
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t(`authority.file.${kind}`)}
      conflictRows={conflictRows}
      begins={begins}
    >
      <Notice title={t(`authority.leadTitle.${kind}`)}>
        <RuleOfFiling number={number} clock={CLOCKS[kind][0]} part={duty.part} />
        <p>{t(`authority.lead.${kind}`)}</p>
        <FormOfReport number={number} />
      </Notice>
      <LimitsOf number={number} clocks={CLOCKS[kind]} part={duty.part} />
      <p className="text-solid-gray-700">{t('authority.contentsLead')}</p>
      {ITEMS.map((item) => (
        <ItemField
          key={item}
          item={item}
          hint={begins.hint(item)}
          error={errors[item]?.message}
          text={() => form.getValues(item)}
          {...form.register(item)}
        />
      ))}
      <Controller
        name="at"
        control={form.control}
        render={({ field, fieldState }) => (
          <DateTimeField {...field} id="at" label={t('authority.at')} required error={fieldState.error?.message} />
        )}
      />
      <LatenessReason
        number={number}
        clocks={CLOCKS[kind]}
        part={duty.part}
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
      {kind !== 'PRELIMINARY' && (
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
    </Form>
  )
}

/** The form that records one of the reports, with what was filed before beside it. */
export function FilingStep({ number, part, kind }: { number: string; part: string; kind: Filed }) {
  const { t } = useTranslation()
  return (
    <QueryView query={useQuery({ ...authorityQuery(number), gcTime: 0 })}>
      {(view) => {
        const duty = ofPart(view, part)
        return (
          duty && (
            <Beside
              facts={
                <Card title={t('authority.soFar')}>
                  <Persons number={number} />
                  <Filings duty={duty} />
                </Card>
              }
            >
              <Proposed number={number} step={STEPS[kind]}>
                {(proposed) => <FilingForm number={number} duty={duty} kind={kind} proposed={proposed} />}
              </Proposed>
            </Beside>
          )
        )
      }}
    </QueryView>
  )
}
