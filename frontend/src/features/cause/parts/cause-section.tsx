import { useQuery } from '@tanstack/react-query'
import { QueryView } from '@/ui/query-view'
import { causeQuery } from '../api'
import { CauseCard } from '../components/cause-card'
import { HearingsCard } from '../components/hearings-card'

/** 原因 of the tab 原因・再発防止: what is known, the form, and who was heard. */
export function CauseSection({ number }: { number: string }) {
  return (
    <QueryView query={useQuery(causeQuery(number))}>
      {(view) => (
        <>
          <CauseCard number={number} view={view} />
          <HearingsCard number={number} />
        </>
      )}
    </QueryView>
  )
}
