import type { Line } from './api'

/** The unit of a limit, where it is not the one that the case's title begins with. */
export function otherPart({ partName, incidentTitle }: Line): string | null {
  return partName && !partName.endsWith(incidentTitle.split(' ')[0]!) ? partName : null
}
