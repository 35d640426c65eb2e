import { useQuery } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/ui/query-view'
import { StatusTag } from '@/ui/status-tag'
import { progressQuery, type CaseProgress, type TrackProgress } from '../api'
import { HeldBy } from './held-by'
import { MissingList } from './missing-list'
import { Until } from './until'

const TONES = { NOT_BEGUN: 'neutral', UNDER_WAY: 'active', DONE: 'done', NOT_NEEDED: 'neutral' } as const

/** 進み具合: where each track of the case stands, who has it and until when, and what is still missing. */
export function ProgressStrip({ number }: { number: string }) {
  return (
    <QueryView query={useQuery(progressQuery(number))}>
      {(progress) => progress.tracks.length > 0 && <Progress number={number} progress={progress} />}
    </QueryView>
  )
}

/** The same below every other tab, folded: asked for when somebody unfolds it, and the tab's own content begins in sight. */
export function FoldedProgress({ number }: { number: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-6 print:hidden" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2 text-std-16N-170">{t('incident.progress.unfold')}</summary>
      {open && <ProgressStrip number={number} />}
    </details>
  )
}

function Progress({ number, progress }: { number: string; progress: CaseProgress }) {
  const { t } = useTranslation()
  const id = useId()
  const over = progress.tracks.filter(({ standing }) => standing === 'DONE' || standing === 'NOT_NEEDED').length
  const said = t('incident.progress.said', {
    over,
    all: progress.tracks.length,
    missing: t('incident.progress.missing', { count: progress.missing.length }),
  })
  return (
    <section aria-labelledby={id} className="mb-6 break-inside-avoid">
      <h2 id={id} className="mb-2 text-std-18B-160">
        {t('incident.progress.title')}
      </h2>
      <p className="sr-only">{said}</p>
      <Tracks number={number} progress={progress} />
      <Left number={number} progress={progress} />
    </section>
  )
}

/** One below the other on a phone, side by side on a wide screen and on paper. */
function Tracks({ number, progress }: { number: string; progress: CaseProgress }) {
  return (
    <ol className="grid rounded-8 border border-solid-gray-420 bg-white lg:grid-cols-5 print:grid-cols-5">
      {progress.tracks.map((track) => (
        <li
          key={track.track}
          className="min-w-0 border-b border-solid-gray-200 px-3 py-2 last:border-b-0 lg:border-r lg:border-b-0 lg:last:border-r-0 print:border-r print:border-b-0"
        >
          <Track number={number} track={track} />
        </li>
      ))}
    </ol>
  )
}

function Track({ number, track }: { number: string; track: TrackProgress }) {
  const { t } = useTranslation()
  const open = track.standing === 'NOT_BEGUN' || track.standing === 'UNDER_WAY'
  const name = t(`incident.reopening.track.${track.track}`)
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-std-16B-170">
        {name} <StatusTag tone={TONES[track.standing]}>{t(`incident.progress.standing.${track.standing}`)}</StatusTag>
      </p>
      {track.reason && (
        <p className="line-clamp-3 text-dns-14N-130 wrap-break-word whitespace-pre-line text-solid-gray-800 print:line-clamp-none">
          {t('incident.progress.reason', { reason: track.reason })}
        </p>
      )}
      {open && (
        <div className="text-dns-14N-130 text-solid-gray-800">
          <p className="wrap-break-word">
            <HeldBy posts={track.heldBy} />
          </p>
          <p>
            <Until number={number} limit={track.limit} clock={track.clock} what={name} />
          </p>
        </div>
      )}
    </>
  )
}

/** What is missing, and what waits or runs beside it, each unfolded at a touch. */
function Left({ number, progress: { missing, besides } }: { number: string; progress: CaseProgress }) {
  const { t } = useTranslation()
  return (
    <>
      {missing.length > 0 && (
        <Unfolds title={t('incident.progress.missing', { count: missing.length })}>
          <MissingList number={number} items={missing} />
        </Unfolds>
      )}
      {besides.length > 0 && (
        <Unfolds title={t('incident.progress.besides', { count: besides.length })}>
          <MissingList number={number} items={besides} />
        </Unfolds>
      )}
    </>
  )
}

function Unfolds({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="mt-2">
      <summary className="min-h-11 cursor-pointer py-2 text-std-16N-170">{title}</summary>
      {children}
    </details>
  )
}
