import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { clocksQuery, isLate, type ClockKey } from '@/lib/clocks'
import { useOnBehalf } from '@/lib/on-behalf'
import { TextArea } from '@/ui/text-area'

type Props = Omit<ComponentProps<typeof TextArea>, 'id' | 'label' | 'hint' | 'part'> & {
  number: string
  /** The clocks that the act meets. */
  clocks: readonly ClockKey[]
  part?: string | null
  /** When the act was done; its day only where `dayOnly`. */
  at: string | null
  dayOnly?: boolean | undefined
  /** A second act of the same entry, with another time. */
  also?: { clocks: readonly ClockKey[]; at: string | null } | undefined
  /** What the act begins has its limit in the past already: one reason for both. */
  beginsLate?: boolean | undefined
}

/** Asks why an act comes after its limit, as soon as its time says so; shows nothing in time. Registered as `latenessReason`. */
export function LatenessReason({ number, clocks, part = null, at, dayOnly, also, beginsLate, ...field }: Props) {
  const view = useQuery(clocksQuery(number)).data
  const late =
    beginsLate ||
    (view !== undefined &&
      (isLate(view.clocks, clocks, part, { at, dayOnly }) ||
        (also !== undefined && isLate(view.clocks, also.clocks, part, { at: also.at }))))
  if (!late && !field.error) return null
  return <LatenessField {...field} />
}

/** The reason itself: of one's own act, or, entered for somebody, as far as they said it. */
export function LatenessField(field: Omit<ComponentProps<typeof TextArea>, 'id' | 'label' | 'hint'>) {
  const { t } = useTranslation()
  const heard = useOnBehalf()
  return (
    <TextArea
      {...field}
      id="latenessReason"
      label={t(heard ? 'clock.latenessHeard' : 'clock.latenessReason')}
      hint={t(heard ? 'clock.latenessHeardHint' : 'clock.latenessHint')}
      required={!heard}
      rows={3}
      maxLength={1000}
    />
  )
}
