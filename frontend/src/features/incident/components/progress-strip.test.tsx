import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CaseRegistryContext, type CaseRegistry } from '@/lib/case-registry'
import { noteServerNow } from '@/lib/server-time'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import type { CaseProgress, MissingWork, TrackProgress } from '../api'
import { FoldedProgress, ProgressStrip } from './progress-strip'

const NUMBER = '2012-0001'
const NOW = '2012-12-25T08:00:00Z'
const REGISTRY: CaseRegistry = {
  steps: {},
  tabs: [
    { path: 'supervisor', labelKey: 'supervisor.tab', order: 1, group: 'reports', component: () => null },
    { path: 'council', labelKey: 'council.tab', order: 2, group: 'prevention', component: () => null },
  ],
  blocks: [],
}

const TRACKS = ['FACILITY_RESPONSE', 'ASSESSMENT', 'NOTIFICATION', 'PUBLICATION', 'PREVENTION'] as const
const track = (name: TrackProgress['track'], over: Partial<TrackProgress> = {}): TrackProgress => ({
  track: name,
  standing: 'DONE',
  reason: null,
  heldBy: [],
  limit: null,
  clock: null,
  ...over,
})
const missing = (over: Partial<MissingWork>): MissingWork => ({
  track: 'supervisor',
  onMap: 'FACILITY_RESPONSE',
  sentence: '所属長が第一報をまだ確認していません。',
  heldBy: ['わかば保育園 園長'],
  limit: '2012-12-25T09:00:00Z',
  clock: 'clock-3',
  step: 'head-report',
  part: 'F001',
  tab: 'supervisor',
  ...over,
})

let progress: CaseProgress

beforeEach(() => {
  noteServerNow(NOW)
  standIn(() => progress)
  progress = { tracks: TRACKS.map((name) => track(name)), missing: [], besides: [], serverNow: NOW }
})

function openFolded() {
  return openPage(
    <CaseRegistryContext value={REGISTRY}>
      <FoldedProgress number={NUMBER} />
    </CaseRegistryContext>,
  )
}

function open() {
  return openPage(
    <CaseRegistryContext value={REGISTRY}>
      <ProgressStrip number={NUMBER} />
    </CaseRegistryContext>,
  )
}
const ofTrack = async (name: string) => within((await screen.findByText(name)).closest('li')!)

describe('the progress strip of a case', () => {
  it('is unfolded above another tab by whoever wants to know, and not asked for before', async () => {
    progress.missing = [missing({})]
    openFolded()
    expect(screen.queryByText('進み具合')).toBeNull()

    fireEvent.click(await screen.findByText('進み具合と残っていることを見る'))

    expect(await screen.findByText('残っていること：1件')).toBeTruthy()
  })

  it('says nothing of a case in which nothing more is done', async () => {
    progress = { ...progress, tracks: [] }
    const { queries } = open()

    await expect.poll(() => queries.isFetching()).toBe(0)
    expect(screen.queryByText('進み具合')).toBeNull()
  })

  it('names all five tracks with where each stands, who has it and until when', async () => {
    progress.tracks = [
      track('FACILITY_RESPONSE', {
        standing: 'UNDER_WAY',
        heldBy: ['わかば保育園 園長', '保育課長'],
        limit: '2012-12-25T09:00:00Z',
        clock: 'clock-3',
      }),
      track('ASSESSMENT'),
      track('NOTIFICATION', { standing: 'NOT_BEGUN' }),
      track('PUBLICATION', { standing: 'NOT_NEEDED', reason: '不利益になるため。' }),
      track('PREVENTION', { standing: 'NOT_BEGUN', heldBy: ['わかば保育園 園長'] }),
    ]
    progress.missing = [missing({})]
    open()

    const facility = await ofTrack('所属対応')
    expect(facility.getByText('進行中')).toBeTruthy()
    expect(facility.getByText('担当：わかば保育園 園長、保育課長')).toBeTruthy()
    expect(facility.getByRole('link', { name: /所属対応/ }).getAttribute('href')).toBe(
      `/incidents/${NUMBER}/clocks/clock-3/why`,
    )
    const telling = await ofTrack('本人対応')
    expect(telling.getByText('未着手')).toBeTruthy()
    expect(telling.getByText('担当はまだ決まっていません')).toBeTruthy()
    expect(telling.getByText('動いている期限はありません')).toBeTruthy()
    const publication = await ofTrack('公表')
    expect(publication.getByText('不要')).toBeTruthy()
    expect(publication.getByText('理由：不利益になるため。')).toBeTruthy()
    expect(publication.queryByText(/担当/)).toBeNull()
    expect((await ofTrack('報告義務の判断')).getByText('済')).toBeTruthy()
    expect(screen.getAllByRole('list')[0]!.children).toHaveLength(5)
  })

  it('leads from what is missing to its open step, else to the tab where it is done', async () => {
    progress.missing = [
      missing({}),
      missing({
        sentence: '事故報告書が受理されていません。',
        step: null,
        part: null,
        heldBy: [],
        limit: null,
        clock: null,
      }),
      missing({ sentence: '別の部屋のことが残っています。', step: null, part: null, tab: 'nowhere' }),
    ]
    open()
    fireEvent.click(await screen.findByText('残っていること：3件'))

    expect(screen.getByRole('link', { name: '所属長が第一報をまだ確認していません。' }).getAttribute('href')).toBe(
      `/incidents/${NUMBER}/steps/head-report/F001`,
    )
    expect(screen.getByRole('link', { name: '事故報告書が受理されていません。' }).getAttribute('href')).toBe(
      `/incidents/${NUMBER}/supervisor`,
    )
    expect(screen.getByText('別の部屋のことが残っています。').closest('a')).toBeNull()
  })

  it('tells of a case in which all is done that nothing is missing, and what waits beside that', async () => {
    progress.besides = [
      missing({
        track: 'step',
        onMap: null,
        sentence: '「完了を確認し終結する」の手続が残っています。',
        step: 'closing-check',
        part: null,
        tab: null,
      }),
    ]
    open()

    expect(await screen.findByText('5の流れのうち5が済みか不要。残っていること：0件')).toBeTruthy()
    fireEvent.click(screen.getByText('ほかに残っていること：1件'))
    expect(
      screen.getByRole('link', { name: '「完了を確認し終結する」の手続が残っています。' }).getAttribute('href'),
    ).toBe(`/incidents/${NUMBER}/steps/closing-check`)
    expect(screen.queryByText(/^残っていること/)).toBeNull()
  })
})
