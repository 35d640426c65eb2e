import { useTranslation } from 'react-i18next'
import type { NamedPlace } from '../places'

/** How a place is called: a word of the list, or what somebody called it. */
export function usePlaceName(): (place: NamedPlace) => string {
  const { t } = useTranslation()
  return ({ place, ownPlace }) => (place ? t(`search.place.${place}`) : (ownPlace ?? ''))
}
