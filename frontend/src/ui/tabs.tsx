import { useEffect, useRef } from 'react'
import { NavLink, useLocation } from 'react-router'
import { cx } from './cx'

/** Tabs that are addresses: each is a link; on a phone the row scrolls sideways and shows the chosen one, on a desk it breaks. */
export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { to: string; label: string; end?: boolean }[]
}) {
  const row = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (row.current && chosen)
      row.current.scrollLeft =
        chosen.offsetLeft - row.current.offsetLeft - (row.current.clientWidth - chosen.offsetWidth) / 2
  }, [pathname])
  return (
    <nav ref={row} aria-label={label} className="overflow-x-auto border-b border-solid-gray-420 print:hidden">
      <ul className="flex min-w-max md:min-w-0 md:flex-wrap">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink
              to={tab.to}
              end={tab.end ?? false}
              className={({ isActive }) =>
                cx(
                  'flex min-h-11 items-center border-b-4 px-4 whitespace-nowrap',
                  isActive
                    ? 'border-key-900 text-oln-16B-100 text-key-1000'
                    : 'border-transparent text-oln-16N-100 hover:border-solid-gray-420',
                )
              }
            >
              {tab.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
