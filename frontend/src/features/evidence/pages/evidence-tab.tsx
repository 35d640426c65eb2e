import { useQuery } from '@tanstack/react-query'
import { useMay } from '@/lib/allowed-operations'
import { attachmentsQuery } from '@/lib/attachments'
import { QueryView } from '@/ui/query-view'
import { custodyQuery, foundQuery, runningQuery } from '../api'
import { AddFiles } from '../components/add-files'
import { AttachmentList } from '../components/attachment-list'
import { CustodyCard } from '../components/custody-card'

/** 書面・証拠: files of the case as they arrived, and who keeps what was found. */
export default function EvidenceTab({ number }: { number: string }) {
  const may = useMay(number)
  const files = useQuery(attachmentsQuery(number))
  const mayRead = may('readCustody')
  const custody = useQuery({ ...custodyQuery(number), enabled: mayRead })
  const found = useQuery({ ...foundQuery(number), enabled: mayRead }).data ?? false
  const running = useQuery(runningQuery(number)).data ?? false
  return (
    <div className="flex flex-col gap-6">
      <QueryView query={files}>
        {(attachments) => <AttachmentList number={number} files={attachments} running={running} />}
      </QueryView>
      {may('addAttachment') && running && <AddFiles number={number} />}
      {mayRead && (
        <QueryView query={custody}>
          {(chains) => <CustodyCard number={number} chains={chains} found={found} running={running} />}
        </QueryView>
      )}
    </div>
  )
}
