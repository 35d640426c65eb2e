import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { StepFormProps } from '@/lib/case-registry'
import { minuteOf, toTheMinute } from '@/lib/forms'
import { beginOnBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { Form } from '@/ui/form'
import { Notice } from '@/ui/notice'
import { LatenessReason } from '@/features/clock/parts/lateness-reason'
import { readNumber } from '@/ui/number-field'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { QueryView } from '@/ui/query-view'
import { RadioGroup } from '@/ui/radio-group'
import { TextArea } from '@/ui/text-area'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import { useVersion } from '@/ui/use-version'
import {
  caseQuery,
  NO_NOTICE_GROUNDS,
  publicationQuery,
  recordNotification,
  type CaseOverview,
  type NotificationView,
} from '../api'
import { ContactFields } from '../components/contact-fields'
import { ContentsFields } from '../components/contents-fields'
import { NotificationStep } from '../components/notification-step'
import { SubstituteFields } from '../components/substitute-fields'
import { useConflict } from '../components/use-conflict'
import { useGroundWords } from '../components/use-ground-words'
import { lastContents } from '../last-contents'
import { endsInstead, entryBody, entrySchema, KINDS, made, pointed, settles } from '../schema'
import { settledAt } from '../settled-at'
import { beginSubstitute, difficulty, standing } from '../standing'

const NOTHING_SAID = { summary: null, information: null, cause: null, secondaryHarm: null, other: null }

function RecordForm({
  number,
  notification,
  persons,
}: {
  number: string
  notification: NotificationView
  persons: number | null
}) {
  const { t } = useTranslation()
  const done = useStepDone()
  const told = useToldValue()
  const heard = useHeard()
  const published = useQuery(publicationQuery(number)).data?.published.at(-1)
  const before = notification.contacts.at(-1)
  const form = useOfficeForm(entrySchema, {
    kind: null as never,
    contents: lastContents(notification) ?? NOTHING_SAID,
    ground: null,
    substitute: beginSubstitute(notification),
    reason: difficulty(notification),
    latenessReason: '',
    onBehalf: beginOnBehalf(useOnBehalf()),
    contact: {
      told: '',
      ofAll: String(before?.ofAll ?? persons ?? ''),
      means: before?.means ?? null,
      time: toTheMinute(thisMinute()),
      span: false,
      endedAt: thisMinute(),
      contactedBy: before?.contactedBy ?? '',
      apology: false,
      note: '',
    },
  })
  const send = useVersion<NotificationView>(notification.version, (current) => current.version)
  const submit = useSubmit(form, async (values) => {
    const { time: typed, span, endedAt } = values.contact
    const time = made(values.kind) ? await told(typed, 'contact.time', { until: span ? endedAt : null }) : null
    const { substitute } = values
    const instead =
      values.kind === 'SUBSTITUTE' && substitute.act === 'DONE' && !pointed(substitute)
        ? await told(substitute.time, 'substitute.time')
        : null
    const entry = await heard(values.onBehalf)
    await send((version) =>
      recordNotification(number, { ...entryBody(values, time, instead, version), onBehalf: entry }),
    )
    await done(t('notification.recorded'))
  })
  const [kind, contact, ground, substitute] = useWatch({
    control: form.control,
    name: ['kind', 'contact', 'ground', 'substitute'],
  })
  const started = minuteOf(contact.time)
  const end = started && contact.span ? contact.endedAt : started
  const instead = endsInstead(kind, substitute)
    ? pointed(substitute)
      ? (published?.publishedAt ?? null)
      : minuteOf(substitute.time)
    : kind === 'NOT_NEEDED' && ground === 'SUBSTITUTE'
      ? settledAt(notification)
      : null
  const settled = kind === 'LAST' ? end : kind === 'SETTLED' ? settledAt(notification) : instead
  const grounds = NO_NOTICE_GROUNDS.filter(
    (one) =>
      (one !== 'SUBSTITUTE' || standing(notification).some(({ act }) => act === 'DONE')) &&
      (one !== 'NON_DISCLOSURE' || notification.laws.some((law) => law === 'PROTECTION_ACT' || law === 'ORDINANCE')),
  )
  const groundWords = useGroundWords(notification)
  const { errors } = form.formState
  const last = notification.statements.at(-1)
  const kinds = KINDS.filter((one) => one !== 'SETTLED' || notification.contacts.length > 0)
  const conflictRows = useConflict(notification, () => {
    const { told, means, contactedBy } = form.getValues('contact')
    return `${t('notification.toldOnly', { told })}\n${means ? t(`notification.means.${means}`) : ''}\n${contactedBy}`
  })
  return (
    <Form form={form} submit={submit} submitLabel={t('notification.record')} conflictRows={conflictRows}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      {last?.act === 'RETURNED' && (
        <Notice kind="warning" title={t('notification.returned')}>
          <p className="whitespace-pre-line">{last.reason}</p>
        </Notice>
      )}
      <RadioGroup
        id="kind"
        label={t('notification.kind')}
        required
        error={errors.kind?.message}
        options={kinds.map((value) => ({ value, label: t(`notification.kindOf.${value}`) }))}
        {...form.register('kind')}
      />
      {made(kind) && <ContactFields form={form} begins={before ? 'contact' : persons === null ? null : 'count'} />}
      {settles(kind) && <ContentsFields form={form} />}
      {kind === 'SUBSTITUTE' && <SubstituteFields form={form} number={number} notification={notification} />}
      {kind === 'NOT_NEEDED' && (
        <>
          <RadioGroup
            id="ground"
            label={t('notification.ground')}
            required
            error={errors.ground?.message}
            options={grounds.map((value) => ({ value, label: groundWords(value) }))}
            {...form.register('ground')}
          />
          <TextArea
            id="reason"
            label={t('notification.notNeededReason')}
            required
            maxLength={2000}
            error={errors.reason?.message}
            {...form.register('reason')}
          />
        </>
      )}
      <LatenessReason
        number={number}
        clocks={['PERSON_NOTICE_START']}
        at={made(kind) && readNumber(contact.told) !== 0 ? started : instead}
        also={{ clocks: ['PERSON_NOTICE_DONE'], at: settled }}
        error={errors.latenessReason?.message}
        {...form.register('latenessReason')}
      />
    </Form>
  )
}

/** 本人への連絡と謝罪を記録する: counts only. */
export default function RecordNotification({ number }: StepFormProps) {
  const overview = useQuery(caseQuery(number))
  return (
    <NotificationStep number={number} formFirst>
      {(notification) => (
        <QueryView query={overview}>
          {({ affectedPersons }) => (
            <RecordForm number={number} notification={notification} persons={exactly(affectedPersons)} />
          )}
        </QueryView>
      )}
    </NotificationStep>
  )
}

/** How many persons are concerned, where that is known exactly. */
function exactly(persons: CaseOverview['affectedPersons']): number | null {
  return persons && !persons.approx && persons.min === persons.max ? (persons.min ?? null) : null
}
