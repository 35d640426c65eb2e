import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { minuteOf, toTheMinute } from '@/lib/forms'
import { beginOnBehalf, useOnBehalf } from '@/lib/on-behalf'
import { thisMinute } from '@/lib/server-time'
import { typedAgain, useToldTime } from '@/lib/told-time'
import { useDates } from '@/lib/use-dates'
import type { ConflictRow } from '@/ui/conflict-notice'
import { Form } from '@/ui/form'
import { LatenessField } from '@/features/clock/parts/lateness-reason'
import { OnBehalfFields } from '@/features/incident/parts/on-behalf-fields'
import { useHeard } from '@/features/incident/parts/use-heard'
import { RadioGroup } from '@/ui/radio-group'
import { TextField } from '@/ui/text-field'
import { useToast } from '@/ui/toast'
import { ToldTimeField } from '@/ui/told-time-field'
import { useOfficeForm } from '@/ui/use-office-form'
import { useStepDone } from '@/ui/use-step-done'
import { useSubmit } from '@/ui/use-submit'
import { useToldValue } from '@/ui/use-typed-time'
import {
  MEANS,
  type HeadReport,
  type Instruction,
  type Receipt,
  type ReceiptEntry,
  type SectionReceipt,
  type SupervisorView,
} from '../api'
import { receiptBody, receiptSchema } from '../receipt-schema'
import { InstructionFields } from './instruction-fields'

interface Props {
  number: string
  /** The head's report, from which the form begins. */
  head?: HeadReport | null | undefined
  /** Whether a receipt at this moment is late. */
  late?: (at: string | null) => boolean
  send: (entry: ReceiptEntry) => Promise<unknown>
  /** The joint sections that have still to receive, where there are any. */
  sections?: readonly SectionReceipt[]
  /** What follows when the receipt is recorded beside the steps; else the step is done. */
  received?: () => void
  /** The receipt that somebody else recorded first, with its instructions. */
  theirs: (current: SupervisorView) => { receipt: Receipt | null | undefined; instructions: readonly Instruction[] }
}

/** When and how the word arrived, and the instructions, or that there are none. */
export function ReceiptForm({ number, head, late = () => false, send, sections = [], received, theirs }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const done = useStepDone()
  const toast = useToast()
  const entering = useOnBehalf()
  const told = useToldTime()
  const toSend = useToldValue()
  const heard = useHeard()
  const spoken = head?.means === 'PHONE' || head?.means === 'IN_PERSON'
  const from = (hint?: string) => [head && t('supervisor.fromHeadReport'), hint].filter(Boolean).join(' ')
  const form = useOfficeForm(receiptSchema, {
    time: spoken ? typedAgain(head.time) : toTheMinute(thisMinute()),
    means: head?.means ?? (null as never),
    toldBy: head?.reporter ?? '',
    latenessReason: '',
    section: '',
    instructs: null as never,
    instructions: [{ text: '' }],
    onBehalf: beginOnBehalf(entering),
  })
  const submit = useSubmit(form, async (values) => {
    const time = await toSend(values.time, 'time')
    await send(receiptBody({ ...values, time, onBehalf: await heard(values.onBehalf) }))
    if (received) {
      toast(t('supervisor.received'))
      received()
    } else await done(t('supervisor.received'))
  })
  const [instructs, time] = useWatch({ control: form.control, name: ['instructs', 'time'] })
  const { errors } = form.formState

  function conflictRows(current: unknown): ConflictRow[] {
    const mine = form.getValues()
    const { receipt, instructions } = theirs(current as SupervisorView)
    return [
      {
        label: t('supervisor.when'),
        mine: mine.time.roughly ? mine.time.text : mine.time.at ? dates.dateTime(mine.time.at) : '',
        theirs: receipt ? told.whole(receipt.time) : '',
      },
      {
        label: t('supervisor.receivedMeans'),
        mine: mine.means ? t(`supervisor.means.${mine.means}`) : '',
        theirs: receipt ? t(`supervisor.means.${receipt.means}`) : '',
      },
      {
        label: t('supervisor.instruction'),
        mine: mine.instructs === 'none' ? t('supervisor.none') : mine.instructions.map(({ text }) => text).join('\n'),
        theirs: !receipt
          ? ''
          : receipt.instructed
            ? instructions.map(({ text }) => text).join('\n')
            : t('supervisor.none'),
      },
    ]
  }

  return (
    <Form form={form} submit={submit} submitLabel={t('supervisor.receive')} conflictRows={conflictRows}>
      <Controller
        name="onBehalf"
        control={form.control}
        render={({ field }) => <OnBehalfFields {...field} number={number} errors={errors.onBehalf} />}
      />
      {((entering && sections.length > 1) || errors.section) && (
        <RadioGroup
          id="section"
          label={t('supervisor.forSection')}
          required
          error={errors.section?.message}
          options={sections.map(({ section, sectionName }) => ({ value: section, label: sectionName }))}
          {...form.register('section')}
        />
      )}
      <Controller
        name="time"
        control={form.control}
        render={({ field, fieldState }) => (
          <ToldTimeField
            {...field}
            id="time"
            label={t('supervisor.receivedAt')}
            hint={spoken ? from(t('supervisor.receivedAtHint')) : t('supervisor.receivedAtHint')}
            required
            error={fieldState.error?.message}
          />
        )}
      />
      {(late(minuteOf(time)) || errors.latenessReason) && (
        <LatenessField error={errors.latenessReason?.message} {...form.register('latenessReason')} />
      )}
      <RadioGroup
        id="means"
        label={t('supervisor.receivedMeans')}
        hint={from() || undefined}
        required
        error={errors.means?.message}
        options={MEANS.map((value) => ({ value, label: t(`supervisor.means.${value}`) }))}
        {...form.register('means')}
      />
      <TextField
        id="toldBy"
        label={t('supervisor.toldBy')}
        hint={from(t('supervisor.toldByHint'))}
        error={errors.toldBy?.message}
        {...form.register('toldBy')}
      />
      <RadioGroup
        id="instructs"
        label={t('supervisor.instructionLabel')}
        required
        error={errors.instructs?.message}
        {...form.register('instructs')}
        options={[
          { value: 'given', label: t('supervisor.given') },
          { value: 'none', label: t('supervisor.none') },
        ]}
      />
      {instructs === 'given' && <InstructionFields form={form} />}
    </Form>
  )
}
