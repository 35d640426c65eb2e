import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { cx } from '@/ui/cx'
import { TABS, type TaskFilter, type TaskList } from '../api'
import { searchOf } from '../place'

/** The kinds of tasks, each with its number; what is overdue stands out. */
export function TaskTabs({ filter, counts }: { filter: TaskFilter; counts: TaskList['counts'] | undefined }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('worklist.tabs')} className="border-b border-solid-gray-420 print:hidden">
      <ul className="flex">
        {TABS.map((tab) => {
          const current = tab === filter.tab
          const count = counts?.[tab] ?? 0
          return (
            <li key={tab} className="max-md:flex-1">
              <Link
                to={searchOf({ ...filter, tab, step: null, page: 0 })}
                aria-current={current ? 'page' : undefined}
                className={cx(
                  'flex min-h-11 items-center gap-1 border-b-4 py-1 text-center max-md:flex-col max-md:justify-center md:px-4',
                  current
                    ? 'border-key-900 text-dns-14B-130 text-key-1000 md:text-oln-16B-100'
                    : 'border-transparent text-dns-14N-130 hover:border-solid-gray-420 md:text-oln-16N-100',
                )}
              >
                {t(`worklist.tab.${tab}`)}
                {counts && (
                  <span
                    className={cx(
                      'min-w-6 rounded-full px-1.5 py-1 text-center text-dns-14B-120',
                      tab === 'overdue' && count > 0
                        ? 'bg-error-2 text-white'
                        : 'bg-solid-gray-100 text-solid-gray-900',
                    )}
                  >
                    {count}
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
