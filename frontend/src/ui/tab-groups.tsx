import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { cx } from './cx'

/** Some tabs that belong together. */
export interface TabGroup {
  key: string
  label: string
  tabs: readonly { to: string; label: string; chosen: boolean }[]
}

/** Many tabs that are addresses, in groups: a row of groups (on a phone a menu of all tabs), below it the tabs of the chosen group. */
export function TabGroups({ label, groups }: { label: string; groups: readonly TabGroup[] }) {
  const { pathname } = useLocation()
  const chosen = groups.find(isChosen)
  return (
    <nav aria-label={label} className="border-b border-solid-gray-420 print:hidden">
      <ul className="flex max-md:hidden">
        {groups.map((group) => (
          <li key={group.key}>
            <Link
              to={group.tabs[0]!.to}
              aria-current={isChosen(group) || undefined}
              className={cx(
                'flex min-h-11 items-center px-4 whitespace-nowrap',
                isChosen(group)
                  ? 'border-b-4 border-key-900 text-oln-16B-100 text-key-1000'
                  : 'text-oln-16N-100 hover:bg-solid-gray-50',
              )}
            >
              {group.label}
            </Link>
          </li>
        ))}
      </ul>
      {/* Another page, a closed menu. */}
      <Menu key={pathname} groups={groups} />
      {chosen && (
        <ul className="flex flex-wrap gap-1 bg-key-50 px-1 md:px-2">
          <Row group={chosen} />
        </ul>
      )}
    </nav>
  )
}

const isChosen = ({ tabs }: TabGroup) => tabs.some((tab) => tab.chosen)

function Row({ group }: { group: TabGroup }) {
  return group.tabs.map((tab) => (
    <li key={tab.to}>
      <Link
        to={tab.to}
        aria-current={tab.chosen ? 'page' : undefined}
        className={cx(
          'flex min-h-11 items-center px-2 whitespace-nowrap md:px-3',
          tab.chosen
            ? 'border-b-4 border-key-900 text-oln-16B-100 text-key-1000'
            : 'text-oln-16N-100 underline underline-offset-4 hover:bg-white',
        )}
      >
        {tab.label}
      </Link>
    </li>
  ))
}

function Menu({ groups }: { groups: readonly TabGroup[] }) {
  const { t } = useTranslation()
  return (
    <details className="md:hidden">
      <summary className="cursor-pointer rounded-8 border border-solid-gray-536 bg-white px-4 py-2.5 text-std-16B-170">
        {groups.find(isChosen)?.label} <span className="text-dns-14N-130 text-solid-gray-700">{t('ui.allTabs')}</span>
      </summary>
      <ul className="border-x border-b border-solid-gray-420 bg-white px-2 pb-2">
        {groups.map((group) => (
          <li key={group.key} className="pt-2">
            <p className="px-2 text-dns-14N-130 text-solid-gray-700">{group.label}</p>
            <ul className="flex flex-wrap">
              <Row group={group} />
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
