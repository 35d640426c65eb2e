import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromInputs, toInputs } from '@/lib/dates'
import type { Violation } from '@/lib/problem'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { DateTimeField } from '@/ui/date-time-field'
import { FormElement } from '@/ui/form-element'
import { Select } from '@/ui/select'
import { CASES, periodsQuery, type Asked, type Period } from '../api'

const nameOf = ({ from, to }: Pick<Period, 'from' | 'to'>) => `${from} ${to}`

interface Props {
  asked: Asked
  /** The period that is shown, where one is. */
  shown: Period | undefined
  refused: readonly Violation[]
  onAsk: (asked: Asked) => void
}

/** Which period is listed, and whether small numbers are hidden in it. */
export function BatchForm({ asked, shown, refused, onAsk }: Props) {
  const { t } = useTranslation()
  const { data: periods } = useQuery(periodsQuery)
  const [typed, setTyped] = useState({ from: asked.from, to: asked.to })
  const [taken, setTaken] = useState<Period>()
  if (shown && shown !== taken) {
    setTaken(shown)
    setTyped(shown)
  }
  const offered = [...(periods?.halfYears ?? []), ...(periods?.months ?? [])]
  const day = (name: 'from' | 'to') => (
    <DateTimeField
      id={name}
      dateOnly
      required
      label={t(`batch.${name}`)}
      value={fromInputs(typed[name], '00:00')}
      error={refused.find(({ field }) => field === name)?.message}
      onChange={(instant) => setTyped({ ...typed, [name]: instant ? toInputs(instant).date : '' })}
    />
  )
  return (
    <FormElement
      aria-label={t('batch.asked')}
      className="mb-6 flex flex-col gap-4 print:hidden"
      onSend={() => onAsk({ ...asked, from: typed.from, to: typed.to })}
    >
      <Select
        label={t('batch.offered')}
        empty={t('batch.ownDays')}
        value={offered.some((period) => shown && nameOf(period) === nameOf(shown)) ? nameOf(shown!) : ''}
        options={offered.map((period) => ({ value: nameOf(period), label: period.words }))}
        onChange={(event) => {
          const chosen = offered.find((period) => nameOf(period) === event.target.value)
          if (chosen) onAsk({ ...asked, from: chosen.from, to: chosen.to })
        }}
      />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        {day('from')}
        {day('to')}
        <Button type="submit" kind="secondary" className="md:mt-8">
          {t('batch.show')}
        </Button>
      </div>
      <Select
        label={t('batch.which')}
        hint={t('batch.whichHint')}
        value={asked.cases}
        options={CASES.map((value) => ({ value, label: t(`batch.cases.${value}`) }))}
        onChange={(event) => {
          const cases = CASES.find((value) => value === event.target.value)
          if (cases) onAsk({ ...asked, cases })
        }}
      />
      <Checkbox
        label={t('batch.small')}
        hint={t('batch.smallHint')}
        checked={asked.smallHidden}
        onChange={(event) => onAsk({ ...asked, smallHidden: event.target.checked })}
      />
    </FormElement>
  )
}
