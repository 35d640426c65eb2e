import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { QueryView } from '@/ui/query-view'
import { authorityQuery, ofPart } from '../api'
import { InputSheet } from '../components/input-sheet'
import { NoSheet } from '../components/no-sheet'
import { saysAnything, useFiled } from '../lines'
import { changedLines, usePrevious } from '../previous'

/** 入力用紙 of a report as it was filed. */
export function Component() {
  const { t } = useTranslation()
  const filed = useFiled()
  const previous = usePrevious()
  const { number = '', part = '', nth = '' } = useParams()
  const back = `/incidents/${number}/authority`
  return (
    <QueryView query={useQuery(authorityQuery(number))}>
      {(view) => {
        const duty = ofPart(view, part)
        const filings = duty ? [...duty.earlier, ...duty.filings] : []
        const filing = filings[Number(nth) - 1]
        if (!filing) return <NoSheet why={t('authority.sheet.none')} back={back} />
        const said = filed(filing)
        if (!saysAnything(said)) return <NoSheet why={t('authority.noTextKept')} back={back} />
        const before = previous(filings.slice(0, Number(nth) - 1), filing.kind)
        const changed = changedLines(filing.kind, said, before?.said)
        return <InputSheet number={number} kind={filing.kind} said={said} changed={changed} back={back} />
      }}
    </QueryView>
  )
}
