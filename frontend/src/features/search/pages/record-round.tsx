import { useEffect, useState } from 'react'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { StepFormProps } from '@/lib/case-registry'
import { minuteOf, toTheMinute } from '@/lib/forms'
import { beginOnBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { Form } from '@/ui/form'
import { LatenessField } from '@/features/clock/parts/lateness-reason'
import { Notice } from '@/ui/notice'
import { FactConsequences, UNWRITTEN } from '@/features/incident/parts/fact-consequences'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import { ANSWERS, ofPart, recordRound, RESULTS, roundTried, type SearchOfUnit, type SearchView } from '../api'
import { FoundFields } from '../components/found-fields'
import { PlaceChecklist } from '../components/place-checklist'
import { usePlaceName } from '../components/place-name'
import { Recovery } from '../components/recovery'
import { RecoveryEndForm } from '../components/recovery-end-form'
import { ReturnedNotice } from '../components/returned-notice'
import { SearchStep } from '../components/search-step'
import { useRoundConflict } from '../components/use-round-conflict'
import { blankPlaces, mergedPlaces } from '../places'
import { endsUnlooked, foundRound, roundBody, roundSchema } from '../schema'

function RoundForm({ number, search }: { number: string; search: SearchOfUnit }) {
  const { t } = useTranslation()
  const done = useStepDone()
  const told = useToldValue()
  const heard = useHeard()
  const nameOf = usePlaceName()
  const { checklists } = search
  const form = useOfficeForm(roundSchema(checklists), {
    time: toTheMinute(thisMinute()),
    openEnd: false,
    endedAt: thisMinute(),
    places: blankPlaces(checklists),
    outside: search.rounds.length > 0 ? search.outside : null,
    searchers: '',
    account: '',
    result: null,
    endReason: '',
    unlookedReason: '',
    foundMedia: [],
    foundTime: toTheMinute(null),
    foundWhere: '',
    foundBy: '',
    foundSeen: null,
    foundUsed: null,
    foundCondition: '',
    goesOn: false,
    latenessReason: '',
    onBehalf: beginOnBehalf(useOnBehalf()),
  })
  const { getValues, setValue } = form
  useEffect(() => {
    const typed = getValues('places')
    const merged = mergedPlaces(checklists, typed)
    if (JSON.stringify(merged) !== JSON.stringify(typed)) setValue('places', merged)
  }, [checklists, getValues, setValue])
  const send = useVersion<SearchView>(search.version, (current) => ofPart(current, search.part)?.version)
  const submit = useSubmit(form, async (values) => {
    const { time, endedAt, openEnd, result, foundTime } = values
    const times = {
      time: await told(time, 'time', { until: endedAt, open: openEnd }),
      foundTime: result === 'FOUND' ? await told(foundTime, 'foundTime') : null,
    }
    const onBehalf = await heard(values.onBehalf)
    await send((version) =>
      recordRound({ number, part: search.part }, { ...roundBody(values, times, version, checklists), onBehalf }),
    )
    await done(t('search.recorded'))
  })
  const [openEnd, result, goesOn, places, foundMedia, time] = useWatch({
    control: form.control,
    name: ['openEnd', 'result', 'goesOn', 'places', 'foundMedia', 'time'],
  })
  const typed = useWatch({ control: form.control }) as z.input<ReturnType<typeof roundSchema>>
  const found = foundRound(typed, UNWRITTEN, search.version, checklists)
  const startedAt = minuteOf(time)
  const { errors } = form.formState
  const unlooked = endsUnlooked({ result, goesOn, places, foundMedia }, checklists)
  const late = search.firstLimit && startedAt && Date.parse(startedAt) > Date.parse(search.firstLimit)
  return (
    <Form
      form={form}
      submit={submit}
      submitLabel={t('search.record')}
      conflictRows={useRoundConflict(search, form.getValues)}
    >
      <ReturnedNotice search={search} />
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="time"
            label={t('search.startedAt')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {(late || errors.latenessReason) && (
        <LatenessField error={errors.latenessReason?.message} {...form.register('latenessReason')} />
      )}
      {!time.roughly && (
        <Checkbox label={t('search.openEnd')} hint={t('search.openEndHint')} {...form.register('openEnd')} />
      )}
      {!time.roughly && !openEnd && (
        <Controller
          name="endedAt"
          control={form.control}
          render={({ field, fieldState }) => (
            <DateTimeField
              {...field}
              id="endedAt"
              label={t('search.endedAt')}
              required
              error={fieldState.error?.message}
            />
          )}
        />
      )}
      <Controller
        name="places"
        control={form.control}
        render={({ field }) => (
          <PlaceChecklist search={search} value={field.value} onChange={field.onChange} errors={errors.places} />
        )}
      />
      <RadioGroup
        id="outside"
        label={t('search.outside')}
        hint={t('search.outsideHint')}
        error={errors.outside?.message}
        options={ANSWERS.map((value) => ({ value, label: t(`search.outsideAnswer.${value}`) }))}
        {...form.register('outside')}
      />
      <TextField
        id="searchers"
        label={t('search.searchers')}
        hint={t('search.searchersHint')}
        required
        error={errors.searchers?.message}
        {...form.register('searchers')}
      />
      <TextArea
        id="account"
        label={t('search.account')}
        hint={t('search.accountHint')}
        required
        maxLength={2000}
        error={errors.account?.message}
        {...form.register('account')}
      />
      <RadioGroup
        id="result"
        label={t('search.resultLabel')}
        required
        error={errors.result?.message}
        options={RESULTS.map((value) => ({ value, label: t(`search.result.${value}`) }))}
        {...form.register('result')}
      />
      {result === 'END_PROPOSED' && (
        <TextArea
          id="endReason"
          label={t('search.endReason')}
          required
          rows={3}
          maxLength={1000}
          error={errors.endReason?.message}
          {...form.register('endReason')}
        />
      )}
      {result === 'FOUND' && (
        <>
          <FoundFields form={form} checklists={checklists} />
          <FactConsequences
            number={number}
            fact={found}
            asking={(round) => roundTried({ number, part: search.part }, round)}
          />
        </>
      )}
      {(unlooked.length > 0 || errors.unlookedReason) && (
        <>
          <Notice kind="warning" title={t('search.unlookedTitle', { count: unlooked.length })}>
            <p>{unlooked.map(nameOf).join(t('search.and'))}</p>
          </Notice>
          <TextArea
            id="unlookedReason"
            label={t('search.unlookedReason')}
            required
            rows={3}
            maxLength={1000}
            error={errors.unlookedReason?.message}
            {...form.register('unlookedReason')}
          />
        </>
      )}
    </Form>
  )
}

/** Nothing went away: the step ends with that reason, or a search that was made all the same is recorded. */
function NothingLost({ number, search }: { number: string; search: SearchOfUnit }) {
  const { t } = useTranslation()
  const [searched, setSearched] = useState(false)
  return searched ? (
    <RoundForm number={number} search={search} />
  ) : (
    <div className="flex flex-col gap-6">
      <ReturnedNotice search={search} />
      <RecoveryEndForm number={number} search={search} nothingLost />
      <p>
        <Button kind="tertiary" onClick={() => setSearched(true)}>
          {t('search.searchedAllTheSame')}
        </Button>
      </p>
    </div>
  )
}

/** 捜索・回収を記録する: one round of the search, or what is done to recover from the wrong recipients. */
export default function RecordRound({ number, part = '' }: StepFormProps) {
  return (
    <SearchStep number={number} part={part} formFirst>
      {(search, view) =>
        view.kind === 'RECOVERY' ? (
          <Recovery number={number} search={search} />
        ) : view.kind === 'NONE' ? (
          <NothingLost number={number} search={search} />
        ) : (
          <RoundForm number={number} search={search} />
        )
      }
    </SearchStep>
  )
}
