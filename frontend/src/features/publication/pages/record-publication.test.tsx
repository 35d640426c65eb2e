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

  it('asks at the field about each name, writes what is masked into it, keeps what stays, and sends both', async () => {
    const [clerk, other] = ['a'.repeat(64), 'b'.repeat(64)]
    const sentence = '氏名かもしれない箇所があります。'
    const place = (key: string, doubt: string, masked: string | null) => ({ key, doubt, masked, decision: null })
    const answers = [
      refusal(422, {
        title: '氏名かもしれない箇所が2か所あります。',
        violations: [{ field: 'words', message: sentence }],
        toDecide: [
          {
            field: 'words',
            pieces: [
              { text: '阿部さん', place: place(clerk, 'NAMED', '業務責任者Ａ') },
              { text: 'が紛失し、', place: null },
              { text: '内田さん', place: place(other, 'NOT_REGISTERED', null) },
              { text: 'が届け出ました。', place: null },
            ],
          },
        ],
      }),
      PUBLISHED,
    ]
    const asked = office({ ...TO_PUBLISH, personsTold: true }, () => answers.shift())
    const posts = () => asked.filter(({ method }) => method === 'POST')
    await open()
    fireEvent.change(words(), { target: { value: '阿部さんが紛失し、内田さんが届け出ました。' } })
    press()

    expect(await screen.findByText('まだ選んでいない箇所が2か所あります。')).toBeTruthy()
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0)
    expect(words().value).toBe('阿部さんが紛失し、内田さんが届け出ました。')
    fireEvent.click(screen.getByRole('button', { name: '阿部さん: 伏せる（「業務責任者Ａ」と書く）' }))
    expect(words().value).toBe('業務責任者Ａが紛失し、内田さんが届け出ました。')
    fireEvent.click(screen.getByRole('button', { name: '内田さん: 残す（このまま書く）' }))
    expect(screen.getByText('選びました。もう一度記録してください。')).toBeTruthy()
    press()

    await waitFor(() => expect(posts()).toHaveLength(2))
    expect(posts()[0]!.body).toMatchObject({ names: [] })
    expect(posts()[1]!.body).toMatchObject({
      words: '業務責任者Ａが紛失し、内田さんが届け出ました。',
      names: [
        { key: clerk, choice: 'MASK' },
        { key: other, choice: 'LEAVE' },
      ],
    })
  })

  it('warns at the field of a number that only its owner should have, and hides it on choice', async () => {
    office({ ...TO_PUBLISH, personsTold: true }, () => PUBLISHED)
    await open()
    fireEvent.change(words(), { target: { value: '個人番号123456789018を記した名簿' } })

    fireEvent.click(screen.getByRole('button', { name: '＊で伏せる' }))
    expect(words().value).toBe('個人番号＊＊＊＊＊＊＊＊＊＊＊＊を記した名簿')
  })

  it('before the text is approved takes who agreed on the telephone, when and why, each at its field', async () => {
    const asked = office({ ...TO_PUBLISH, personsTold: true }, () =>
      refusal(400, { violations: [{ field: 'byTelephone.at', message: '公表した日時より後です。' }] }),
    )
    await open()
    fireEvent.click(screen.getByRole('checkbox', { name: '承認の前に、電話で了解を得て公表した' }))
    press()
    const approver = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^了解した人/ })
    await waitFor(() => expect(approver().getAttribute('aria-invalid')).toBe('true'))
    expect(asked.some(({ method }) => method === 'POST')).toBe(false)

    fireEvent.change(approver(), { target: { value: 'こども家庭部長' } })
    fireEvent.change(screen.getByRole('textbox', { name: /^承認を待てなかった理由/ }), {
      target: { value: '報道のため' },
    })
    press()
    expect((await screen.findAllByText(/公表した日時より後です。/)).length).toBeGreaterThan(0)
    expect(approver().value).toBe('こども家庭部長')
    expect(asked.find(({ method }) => method === 'POST')!.body).toMatchObject({
      byTelephone: { approver: 'こども家庭部長', reason: '報道のため' },
    })
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
