import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { thisMinute } from '@/lib/server-time'
import { Checkbox } from '@/ui/checkbox'
import { CheckboxGroup } from '@/ui/checkbox-group'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useVersion } from '@/ui/use-version'
import { ofPart, recordRound, RESULTS, type SearchOfFacility, type SearchView } from '../api'
import { FoundFields } from '../components/found-fields'
import { SearchStep } from '../components/search-step'
import { useRoundConflict } from '../components/use-round-conflict'
import { roundBody, roundSchema } from '../schema'

function RoundForm({ number, search, checklist }: { number: string; search: SearchOfFacility; checklist: string[] }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const form = useOfficeForm(roundSchema, {
    startedAt: thisMinute(), openEnd: false, endedAt: thisMinute(), places: [], otherPlaces: '', searchers: '', account: '',
    result: null, endReason: '', foundAt: null, foundWhere: '', foundBy: '', foundCondition: '',
  })
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const submit = useSubmit(form, async (values) => {
    await send((version) => recordRound({ number, part: search.part }, roundBody(values, version)))
    await done(t('search.recorded'))
  })
  const [openEnd, result] = useWatch({ control: form.control, name: ['openEnd', 'result'] })
  const { errors } = form.formState
  const lastEnd = search.ends.at(-1)
  return (
    <Form form={form} submit={submit} submitLabel={t('search.record')} conflictRows={useRoundConflict(search, form.getValues)}>
      {lastEnd?.act === 'RETURNED' && <Notice kind="warning" title={t('search.returned')}><p className="whitespace-pre-line">{lastEnd.reason}</p></Notice>}
      <Controller name="startedAt" control={form.control} render={({ field, fieldState }) => (
        <DateTimeField {...field} id="startedAt" label={t('search.startedAt')} required error={fieldState.error?.message} />)} />
      <Checkbox label={t('search.openEnd')} hint={t('search.openEndHint')} {...form.register('openEnd')} />
      {!openEnd && <Controller name="endedAt" control={form.control} render={({ field, fieldState }) => (
        <DateTimeField {...field} id="endedAt" label={t('search.endedAt')} required error={fieldState.error?.message} />)} />}
      <CheckboxGroup id="places" label={t('search.places')} hint={t('search.placesHint')} error={errors.places?.message}
        options={checklist.map((place) => ({ value: place, label: t(`search.place.${place}`) }))} {...form.register('places')} />
      <TextField id="otherPlaces" label={t('search.otherPlaces')} error={errors.otherPlaces?.message} {...form.register('otherPlaces')} />
      <TextField id="searchers" label={t('search.searchers')} hint={t('search.searchersHint')} required error={errors.searchers?.message} {...form.register('searchers')} />
      <TextArea id="account" label={t('search.account')} hint={t('search.accountHint')} required maxLength={2000} error={errors.account?.message} {...form.register('account')} />
      <RadioGroup id="result" label={t('search.resultLabel')} required error={errors.result?.message}
        options={RESULTS.map((value) => ({ value, label: t(`search.result.${value}`) }))} {...form.register('result')} />
      {result === 'END_PROPOSED' && <TextArea id="endReason" label={t('search.endReason')} required rows={3} maxLength={1000}
        error={errors.endReason?.message} {...form.register('endReason')} />}
      {result === 'FOUND' && <FoundFields form={form} />}
    </Form>
  )
}

/** 捜索を記録する: one round of the search. */
export default function RecordRound({ number, part = '' }: StepFormProps) {
  return (
    <SearchStep number={number} part={part} formFirst>
      {(search, view) => <RoundForm number={number} search={search} checklist={view.checklist} />}
    </SearchStep>
  )
}
