import type { Asked } from './api'

/** What an address asks for; small numbers are hidden unless it says otherwise. */
export const askedIn = (search: URLSearchParams): Asked => ({
  from: search.get('from') ?? '',
  to: search.get('to') ?? '',
  cases: search.get('cases') === 'DECIDED' ? 'DECIDED' : 'ALL',
  smallHidden: search.get('small') !== 'shown',
})

/** The address that asks for it. */
export const searchOf = ({ from, to, cases, smallHidden }: Asked): string =>
  `?${new URLSearchParams({ ...(from && { from }), ...(to && { to }), ...(cases !== 'ALL' && { cases }), ...(!smallHidden && { small: 'shown' }) })}`
