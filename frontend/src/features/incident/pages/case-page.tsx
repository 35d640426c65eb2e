import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useCaseRegistry } from '@/lib/case-registry'
import { useDates } from '@/lib/use-dates'
import { KeepsTyping } from '@/ui/kept-typing'
import { Loading } from '@/ui/loading'
import { PageTitle } from '@/ui/page-title'
import { QueryView } from '@/ui/query-view'
import { Tabs } from '@/ui/tabs'
import { caseQuery } from '../api'
import { CaseHead } from '../components/case-head'
import { CaseTasks } from '../components/case-tasks'
import { UndeliveredNotice } from '../components/undelivered-notice'

/** One case: its number, what everybody needs to know, and the tabs that the tracks contribute. */
export function Component() {
  const { t } = useTranslation()
  const dates = useDates()
  const { number = '', tab: path } = useParams()
  const { tabs, blocks } = useCaseRegistry()
  const query = useQuery(caseQuery(number))
  const shown = tabs.find((tab) => tab.path === path) ?? tabs[0]
  return (
    <KeepsTyping key={number}>
      <PageTitle title={dates.caseLabel(number)} />
      <QueryView query={query}>
        {(overview) => (
          <>
            <UndeliveredNotice number={number} />
            <CaseHead overview={overview} />
            {shown === tabs[0] && <CaseTasks number={number} />}
            <Suspense fallback={<Loading />}>{blocks.map(({ caseHead: Block }, index) => Block && <Block key={index} number={number} />)}</Suspense>
            <Tabs label={t('incident.tabs')} tabs={tabs.map((tab, index) => ({
              to: index === 0 ? `/incidents/${number}` : `/incidents/${number}/${tab.path}`, label: t(tab.labelKey), end: index === 0,
            }))} />
            <div className="mt-6">
              <Suspense fallback={<Loading />}>{shown && <shown.component number={number} />}</Suspense>
            </div>
          </>
        )}
      </QueryView>
    </KeepsTyping>
  )
}
