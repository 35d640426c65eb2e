import type { Asked } from './api'

/** What an address asks for; small numbers are hidden unless it says otherwise. */
export const askedIn = (search: URLSearchParams): Asked => ({
  from: search.get('from') ?? '',
  to: search.get('to') ?? '',
  smallHidden: search.get('small') !== 'shown',
})

/** The address that asks for it. */
export const searchOf = ({ from, to, smallHidden }: Asked): string =>
  `?${new URLSearchParams({ ...(from && { from }), ...(to && { to }), ...(!smallHidden && { small: 'shown' }) })}`
