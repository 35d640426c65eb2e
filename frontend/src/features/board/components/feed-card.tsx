import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '@/lib/copy'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { useToast } from '@/ui/toast'
import { endFeed, feedQuery, makeFeed, words, type BoardFilter } from '../api'

/** 予定表への配信: an address of one's own for a calendar program. It is told once, and follows what the board is narrowed to. */
export function FeedCard({ filter }: { filter: BoardFilter }) {
  const { t } = useTranslation()
  const dates = useDates()
  const toast = useToast()
  const queries = useQueryClient()
  const { data: feed } = useQuery(feedQuery)
  const [made, setMade] = useState<string | null>(null)
  if (!feed) return null
  const narrowed = String(new URLSearchParams(words(filter)))
  const address = made && (narrowed ? `${made}?${narrowed}` : made)

  async function make() {
    setMade((await makeFeed()).url)
    await queries.invalidateQueries({ queryKey: feedQuery.queryKey })
  }

  async function end() {
    await endFeed()
    setMade(null)
    await queries.invalidateQueries({ queryKey: feedQuery.queryKey })
    toast(t('board.feed.ended'))
  }

  return (
    <Card title={t('board.feed.title')} className="mt-10 print:hidden">
      <p className="mb-3 text-std-16N-170">{t('board.feed.lead')}</p>
      {feed.madeAt && (
        <p className="mb-3 text-std-16N-170">
          {t('board.feed.madeAt', { at: dates.dateTime(feed.madeAt) })}
          {feed.readAt ? t('board.feed.readAt', { at: dates.dateTime(feed.readAt) }) : t('board.feed.neverRead')}
        </p>
      )}
      {address && (
        <div role="status" className="mb-4 rounded-8 bg-key-50 p-4">
          <p className="text-std-16B-170">{t('board.feed.once')}</p>
          <p className="my-2 break-all select-all">{address}</p>
          <p className="mb-3 text-std-16N-170">{t('board.feed.narrowed')}</p>
          <Button kind="secondary" onClick={() => void copyText(address).then(() => toast(t('board.feed.copied')))}>
            {t('board.feed.copy')}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" onClick={() => void make()}>
          {t(feed.madeAt ? 'board.feed.makeAnew' : 'board.feed.make')}
        </Button>
        {feed.madeAt && (
          <Button kind="tertiary" onClick={() => void end()}>
            {t('board.feed.end')}
          </Button>
        )}
      </div>
    </Card>
  )
}
