import type { CaseOverview } from '../api'
import { CaseStatus } from './case-status'
import { DangerNotice } from './danger-notice'
import { MaskedPeople } from './masked-people'

/** What the case is called, where it stands and whose names are masked, above every tab. */
export function CaseHead({ overview }: { overview: CaseOverview }) {
  return (
    <>
      <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-std-18B-160">
        <span>{overview.title}</span>
        <CaseStatus status={overview.status} quicklyFound={overview.quicklyFound} />
      </p>
      <DangerNotice overview={overview} />
      <MaskedPeople masked={overview.masked} />
    </>
  )
}
