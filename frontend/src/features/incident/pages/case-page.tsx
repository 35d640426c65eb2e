import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useCaseRegistry } from '@/lib/case-registry'
import { useDates } from '@/lib/use-dates'
import { Loading } from '@/ui/loading'
import { PageTitle } from '@/ui/page-title'
import { Tabs } from '@/ui/tabs'

/** One case: its number and the tabs that the tracks contribute; the first tab answers the bare address. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const { number = '', tab: path } = useParams()
  const { tabs } = useCaseRegistry()
  const shown = tabs.find((tab) => tab.path === path) ?? tabs[0]
  return (
    <>
      <PageTitle title={dates.caseLabel(number)} />
      <Tabs label={t('incident.tabs')} tabs={tabs.map((tab, index) => ({
        to: index === 0 ? `/incidents/${number}` : `/incidents/${number}/${tab.path}`, label: t(tab.labelKey), end: index === 0,
      }))} />
      <div className="mt-6">
        <Suspense fallback={<Loading />}>{shown && <shown.component number={number} />}</Suspense>
      </div>
    </>
  )
}
