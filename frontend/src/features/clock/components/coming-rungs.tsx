import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { comingQuery } from '../api'
import { ComingList } from './coming-list'

/** 誰も動かなければ: folded away, and read only when somebody wants to know. */
export function ComingRungs({ number, named }: { number: string; named: boolean }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-2 text-dns-16N-130">{t('clock.coming.title')}</summary>
      {open && <Rungs number={number} named={named} />}
    </details>
  )
}

function Rungs({ number, named }: { number: string; named: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="mb-2">{t('clock.coming.lead')}</p>
      <QueryView query={useQuery(comingQuery(number))}>{(rungs) => <ComingList rungs={rungs} named={named} ofMany />}</QueryView>
    </>
  )
}
