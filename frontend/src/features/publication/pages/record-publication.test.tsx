import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import RecordPublication from './record-publication'

const TO_PUBLISH = {
  status: 'TO_PUBLISH',
  version: 1,
  decision: {
    choice: 'AT_ONCE',
    reason: '影響が大きいため。',
    decidedAt: '2026-12-01T01:00:00Z',
    recordedPost: '部長',
    recordedAt: '2026-12-01T01:00:00Z',
  },
  published: [],
  earlier: [],
  grounds: [],
  newlyKnown: [],
  personsTold: false,
}
const PUBLISHED = {
  ...TO_PUBLISH,
  status: 'PUBLISHED',
  version: 2,
  published: [
    {
      further: null,
      publishedOn: '2026-12-01',
      publishedAt: null,
      channels: ['WEBSITE'],
      words: '先に記録された公表文',
      beforeToldReason: null,
      recordedPost: '保育課長',
      recordedAt: '2026-12-01T02:00:00Z',
    },
  ],
}

const office = (publication: object, answer: () => unknown) =>
  standIn(({ method, path }) =>
    method === 'POST'
      ? answer()
      : path.endsWith('/publication')
        ? publication
        : path.endsWith('/proposal')
          ? []
          : contractAnswer('GET', path.replace('/2026-0001', '/{number}')),
  )
const press = () => fireEvent.click(screen.getByRole('button', { name: '公表を記録する' }))
const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^公表文/ })
const why = () => screen.queryByRole<HTMLTextAreaElement>('textbox', { name: /^本人への連絡より先に公表する理由/ })

async function open() {
  openPage(<RecordPublication number="2026-0001" step="record-publication" />)
  fireEvent.click(await screen.findByRole('checkbox', { name: '市ホームページ' }))
  fireEvent.change(words(), { target: { value: '紛失がありました。' } })
}

describe('recording what was published', () => {
  it('before the persons are told asks why at the field, sends nothing without it, and sends it with the rest', async () => {
    const asked = office(TO_PUBLISH, () => PUBLISHED)
    await open()
    press()

    await waitFor(() => expect(why()!.getAttribute('aria-invalid')).toBe('true'))
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)
    fireEvent.change(why()!, { target: { value: '拾った人からの連絡を求めるため。' } })
    press()

    await waitFor(() => expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1))
    expect(asked.find(({ method }) => method === 'POST')!.body).toMatchObject({
      version: 1,
      channels: ['WEBSITE'],
      words: '紛失がありました。',
      beforeToldReason: '拾った人からの連絡を求めるため。',
    })
  })

  it('asks nothing about the persons once they are told, unless the server does, and keeps what was entered', async () => {
    office({ ...TO_PUBLISH, personsTold: true }, () =>
      refusal(400, { violations: [{ field: 'beforeToldReason', message: '本人への連絡が終わっていません。' }] }),
    )
    await open()
    expect(why()).toBeNull()
    press()

    await waitFor(() => expect(why()?.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getAllByText(/本人への連絡が終わっていません。/).length).toBeGreaterThan(0)
    expect(words().value).toBe('紛失がありました。')
  })

  it('that somebody else has recorded meanwhile is shown beside the own one, which stays', async () => {
    office({ ...TO_PUBLISH, personsTold: true }, () =>
      refusal(409, { title: '他の人が先に保存しました。', current: PUBLISHED }),
    )
    await open()
    press()

    expect(await screen.findByText('先に記録された公表文')).toBeTruthy()
    expect(words().value).toBe('紛失がありました。')
  })
})
