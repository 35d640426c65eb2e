import type { Session } from '@/lib/session'

/** Where a role goes that has no tasks of a case as its everyday work; the words are `worklist.landing.<role>`. */
const PLACES = {
  'council-member': [],
  auditor: ['incidents', 'deadlines', 'admin/rules'],
  'public-relations': ['publications', 'report'],
  'security-office': ['incidents', 'report'],
  contractor: ['report'],
  admin: ['admin'],
} as const

/** The role whose landing page a person sees while nothing waits for them. */
export type LandingRole = keyof typeof PLACES | 'line'

/** Lines and secretariat work on cases every day, so their landing wins over that of another post they hold besides. */
export function landingOf({ roles }: Session): { role: LandingRole; places: readonly string[] } {
  const role = (Object.keys(PLACES) as (keyof typeof PLACES)[]).find((one) => roles.includes(one))
  return !role || roles.some((one) => !(one in PLACES))
    ? { role: 'line', places: ['report', 'incidents'] }
    : { role, places: PLACES[role] }
}
