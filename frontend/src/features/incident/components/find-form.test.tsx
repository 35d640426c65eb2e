import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { NOTHING_FOLLOWS } from '@/test/consequences'
import { refusal, standIn } from '@/test/stand-in'
import type { CaseOverview, Medium } from '../api'
import { FindForm } from './find-form'
import { MediumForm } from './medium-form'
import { MitigationForm } from './mitigation-form'

const MORNING = {
  ...(contractAnswer('POST', '/api/spoken-time') as { understood: object }).understood,
  wholeWords: '令和8年11月24日（火）午前',
  earliest: '2026-11-23T21:00:00Z',
}
const overview = contractAnswer('GET', '/api/incidents/{number}') as CaseOverview
const example = overview.media[0]!
const FIND = {
  revision: 1,
  removed: false,
  time: { ...MORNING, startsOn: '2026-11-24', said: null },
  place: '保育室',
  foundBy: '園長',
  seen: 'NO',
  used: 'NO',
  condition: '封筒に入ったままだった。',
  proof: null,
  attachment: null,
  recordedBy: '園長',
  recordedAt: '2026-11-24T03:00:00Z',
} as unknown as NonNullable<Medium['find']>
const lost: Medium = { ...example, number: 1, label: 'カード', find: null, findRevision: 0 }

/** A server that understands every time, has no files, and answers the form as told. */
const office = (form: () => unknown) =>
  standIn(({ method, path }) =>
    path === '/api/spoken-time'
      ? { understood: MORNING, otherwise: null, overnight: false, fault: null }
      : path.endsWith('/preview')
        ? NOTHING_FOLLOWS
        : method === 'GET'
          ? path.endsWith('/attachments') || path.endsWith('/mitigating-facts')
            ? []
            : contractAnswer('GET', '/api/incidents/{number}/assessment')
          : form(),
  )
const type = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

function tellsOfTheFind() {
  type(/見つかった日時/, '11/24 午前')
  type(/見つかった場所/, '書庫')
  type(/見つけた人/, '園長')
  screen.getAllByRole('radio', { name: 'ない' }).forEach((no) => fireEvent.click(no))
  type(/見つかったときの状態/, '封筒に入ったままだった。')
}

describe('a find', () => {
  it('is sent as it was told, over the revision that was read', async () => {
    const asked = office(() => [])
    const done = vi.fn()
    openPage(<FindForm number="2026-0001" medium={lost} onDone={done} />)
    tellsOfTheFind()
    press('保存する')

    await waitFor(() => expect(done).toHaveBeenCalled())
    expect(asked.find(({ path }) => path.endsWith('/media/1/find'))?.body).toMatchObject({
      revision: 0,
      removed: false,
      time: { earliest: MORNING.earliest },
      place: '書庫',
      seen: 'NO',
      used: 'NO',
      proof: null,
      attachment: null,
    })
  })

  it('asks for what is missing, each at its field', async () => {
    const asked = office(() => [])
    openPage(<FindForm number="2026-0001" medium={lost} onDone={() => undefined} />)
    press('保存する')

    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /見つかった場所/ }).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(asked.some(({ path }) => path.endsWith('/find'))).toBe(false)
  })

  it('that somebody else recorded meanwhile is shown beside what was typed, and goes over it when it is sent again', async () => {
    const theirs = { ...lost, find: FIND, findRevision: 1 }
    let first = true
    const asked = office(() => {
      if (!first) return []
      first = false
      return refusal(409, { title: '先に保存されました。', current: theirs })
    })
    openPage(<FindForm number="2026-0001" medium={lost} onDone={() => undefined} />)
    tellsOfTheFind()
    press('保存する')

    expect(await screen.findByText('保育室')).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /見つかった場所/ }).value).toBe('書庫')
    press('保存する')
    await waitFor(() =>
      expect(asked.findLast(({ path }) => path.endsWith('/find'))?.body).toMatchObject({ revision: 1, place: '書庫' }),
    )
  })

  it('keeps the time as it was told when only something else is corrected', async () => {
    const asked = office(() => [])
    const found: Medium = { ...lost, find: FIND, findRevision: 1 }
    openPage(<FindForm number="2026-0001" medium={found} onDone={() => undefined} />)
    type(/見つかった場所/, '園庭')
    press('保存する')

    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/find'))).toBeTruthy())
    expect(asked.find(({ path }) => path.endsWith('/find'))?.body).toMatchObject({
      revision: 1,
      place: '園庭',
      time: { startsOn: FIND.time.startsOn },
    })
  })
})

describe('how a medium was kept', () => {
  it('is sent as it was chosen, and what nobody chose stays open', async () => {
    const asked = office(() => [])
    openPage(<MediumForm number="2026-0001" onDone={() => undefined} />)
    type(/名称/, 'カード')
    type(/数の単位/, '枚')
    fireEvent.change(screen.getByRole('combobox', { name: /保護の状態/ }), { target: { value: 'PASSWORD' } })
    press('保存する')

    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/media'))).toBeTruthy())
    expect(asked.find(({ path }) => path.endsWith('/media'))?.body).toMatchObject({
      safeguards: { protection: 'PASSWORD', copies: null, rule: null, ruleFollowed: null },
    })
  })

  it('in another way needs its words, at their field', async () => {
    const asked = office(() => [])
    openPage(<MediumForm number="2026-0001" onDone={() => undefined} />)
    type(/名称/, 'カード')
    type(/数の単位/, '枚')
    fireEvent.change(screen.getByRole('combobox', { name: /保護の状態/ }), { target: { value: 'OTHER' } })
    press('保存する')

    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /保護の状態（補足）/ }).getAttribute('aria-invalid')).toBe('true'),
    )
    expect(asked.some(({ path }) => path.endsWith('/media'))).toBe(false)
  })
})

it('a mitigating fact says from what it is known, and a refusal stands at its field', async () => {
  const asked = office(() => refusal(400, { violations: [{ field: 'evidence', message: '根拠を入力してください。' }] }))
  openPage(<MitigationForm overview={overview} onDone={() => undefined} />)
  fireEvent.click(screen.getByRole('radio', { name: /専用の機器/ }))
  type(/根拠/, '製造者の説明書')
  press('保存する')

  await waitFor(() => expect(screen.getAllByText('根拠を入力してください。').length).toBeGreaterThan(0))
  expect(asked.find(({ path, method }) => method === 'POST' && path.endsWith('/mitigating-facts'))?.body).toMatchObject(
    {
      kind: 'SPECIAL_DEVICE',
      words: null,
      evidence: '製造者の説明書',
      medium: null,
    },
  )
})
