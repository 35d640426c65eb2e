import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'
import { OfficialPaper } from './official-paper'
import { MemoLinks } from './paper-links'
import { memoQuery } from '../api'

function MemoText({ number }: { number: string }) {
  return <QueryView query={useQuery(memoQuery(number))}>{(text) => <OfficialPaper paper={text} />}</QueryView>
}

/** 説明用メモ: made of the facts of today, to be read here or saved; composed only for whoever asks for it. */
export function MemoCard({ number }: { number: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Card title={t('paper.memo.title')}>
      <p className="mb-4">{t('paper.memo.text')}</p>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Button kind="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'paper.memo.close' : 'paper.memo.read')}
        </Button>
        <MemoLinks number={number} />
      </div>
      {open && <MemoText number={number} />}
    </Card>
  )
}
