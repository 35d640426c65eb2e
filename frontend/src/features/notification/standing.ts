import { toTheMinute } from '@/lib/forms'
import { thisMinute } from '@/lib/server-time'
import { SUBSTITUTE_MEASURES, type NotificationView, type Substitute } from './api'

/** What holds of each measure in the place of telling: what was said last, unless it was given up. */
export const standing = ({ substitutes }: NotificationView): Substitute[] =>
  SUBSTITUTE_MEASURES.map((measure) => substitutes.findLast((said) => said.measure === measure)).filter(
    (said) => said !== undefined && said.act !== 'DROPPED',
  ) as Substitute[]

/** What the form of a measure begins with: what was planned is most likely done now. */
export function beginSubstitute(notification: NotificationView, measure?: Substitute['measure']) {
  const all = standing(notification)
  const known = measure
    ? all.find((said) => said.measure === measure)
    : (all.find((said) => said.act === 'PLANNED') ?? all[0])
  return {
    measure: measure ?? known?.measure ?? null,
    act: null,
    place: known?.place ?? '',
    telephone: known?.telephone ?? '',
    from: null,
    time: toTheMinute(thisMinute()),
    doneBy: known?.doneBy ?? '',
    asPublished: false,
    ends: false,
  }
}

/** Why telling is difficult, as it was said last; what else was typed does not matter then. */
export const difficulty = ({ substitutes }: NotificationView): string =>
  substitutes.findLast((said) => said.act === 'PLANNED')?.reason ?? ''
