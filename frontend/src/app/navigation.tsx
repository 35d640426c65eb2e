import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { hasRole, readsRegisters, readsRules, worksOnCases, type Session } from '@/lib/session'
import { cx } from '@/ui/cx'
import { useFocused } from './use-focused'

/** Who watches the limits of others. */
const WATCH_LIMITS = [
  'section-staff',
  'department-director',
  'deputy-mayor',
  'superintendent',
  'secretariat',
  'auditor',
] as const

/** Who has to do with the register of contracts. */
const READ_CONTRACTS = ['section-staff', 'department-director', 'secretariat', 'auditor', 'contractor'] as const

/** Who reads what was taught to whom. */
const READ_TRAINING = ['section-staff', 'department-director', 'secretariat', 'auditor'] as const

/** Who reads the meetings of the council. */
const READ_MEETINGS = ['section-chief', 'department-director', 'deputy-mayor', 'superintendent', 'secretariat'] as const

/** The places one can go: a row under the header, on a phone a bar within reach of the thumb. */
export function Navigation({ session }: { session: Session }) {
  const { t } = useTranslation()
  const focused = useFocused()
  const works = worksOnCases(session)
  const places = [
    { to: '/', key: 'tasks', end: true },
    ...(works ? [{ to: '/report', key: 'report' }] : []),
    ...(hasRole(session, 'section-staff') || hasRole(session, 'secretariat') ? [{ to: '/call', key: 'call' }] : []),
    ...(works ? [{ to: '/incidents', key: 'incidents' }] : []),
    ...(hasRole(session, 'public-relations') ? [{ to: '/publications', key: 'publications' }] : []),
    ...(WATCH_LIMITS.some((role) => hasRole(session, role)) ? [{ to: '/deadlines', key: 'deadlines' }] : []),
    ...(READ_CONTRACTS.some((role) => hasRole(session, role))
      ? [{ to: '/contracts', key: 'contracts', wide: !hasRole(session, 'contractor') }]
      : []),
    ...(READ_TRAINING.some((role) => hasRole(session, role)) ? [{ to: '/training', key: 'training', wide: true }] : []),
    ...(READ_MEETINGS.some((role) => hasRole(session, role))
      ? [{ to: '/council', key: 'council', wide: true }]
      : readsRegisters(session)
        ? [{ to: '/council/consultations', key: 'consultations', wide: true }]
        : []),
    ...(readsRules(session) && !hasRole(session, 'admin') ? [{ to: '/admin/rules', key: 'rules', wide: true }] : []),
    ...(session.demo ? [{ to: '/mailbox', key: 'mailbox' }] : []),
    ...(hasRole(session, 'admin') ? [{ to: '/admin', key: 'admin' }] : []),
  ]
  return (
    <nav
      aria-label={t('app.menu')}
      className={cx(
        'border-b border-solid-gray-420 bg-white max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 max-md:border-t print:hidden',
        focused && 'max-md:hidden',
      )}
    >
      <ul className="flex md:px-2">
        {places.map((place) => (
          <li key={place.to} className={place.wide ? 'max-md:hidden' : 'max-md:flex-1'}>
            <NavLink
              to={place.to}
              end={place.end ?? false}
              className={({ isActive }) =>
                cx(
                  'flex min-h-14 items-center justify-center px-1 text-center break-keep md:min-h-11 md:px-4',
                  places.filter(({ wide }) => !wide).length > 5 && 'max-md:px-0! max-md:text-dns-14N-130!',
                  isActive
                    ? 'bg-key-50 text-oln-16B-100 text-key-1000 max-md:border-t-4 max-md:border-key-900 md:border-b-4 md:border-key-900'
                    : 'text-oln-16N-100 hover:bg-solid-gray-50',
                )
              }
            >
              {t(`app.${place.key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
