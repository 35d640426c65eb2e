import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { comingQuery } from '../api'
import { ComingList } from './coming-list'

/** How many are shown before somebody asks for the rest. */
const FIRST = 10

/** このまま対応がない場合の督促予定: folded away, and read only when somebody wants to know. */
export function ComingRungs({ number, named }: { number: string; named: boolean }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-3 text-dns-16N-130">{t('clock.coming.title')}</summary>
      {open && <Rungs number={number} named={named} />}
    </details>
  )
}

function Rungs({ number, named }: { number: string; named: boolean }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  return (
    <>
      <p className="mb-2">{t('clock.coming.lead')}</p>
      <QueryView query={useQuery(comingQuery(number))}>
        {(rungs) => (
          <>
            <ComingList rungs={all ? rungs : rungs.slice(0, FIRST)} named={named} ofMany />
            {!all && rungs.length > FIRST && (
              <Button kind="secondary" className="mt-3" onClick={() => setAll(true)}>
                {t('clock.coming.all', { count: rungs.length - FIRST })}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </>
  )
}
