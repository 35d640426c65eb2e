import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { contractAnswer } from '@/test/contract'
import { openPage } from '@/test/open'
import { refusal, standIn } from '@/test/stand-in'
import type { CaseOverview, PlannedAct } from '../api'
import { PlanActForm, PlannedActDoneForm, PlannedActLapseForm } from './planned-act-forms'

const overview: CaseOverview = {
  ...(contractAnswer('GET', '/api/incidents/{number}') as CaseOverview),
  units: [],
}
const [act] = contractAnswer('GET', '/api/incidents/{number}/planned-acts') as [PlannedAct]
const type = (label: RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('what is planned', () => {
  it('is sent in the words in which its time was said', async () => {
    const asked = standIn(() => [])
    openPage(<PlanActForm overview={overview} onDone={() => undefined} />)
    type(/いつ/, '１月末を目途')
    type(/何を/, '保護者説明会を開く。')
    fireEvent.click(screen.getByRole('radio', { name: overview.section.name }))
    press('保存する')

    await waitFor(() =>
      expect(asked.at(-1)?.body).toEqual({
        when: '１月末を目途',
        what: '保護者説明会を開く。',
        unit: overview.section.code,
      }),
    )
  })

  it('is sent by the same press again where the answer was lost', async () => {
    const asked = standIn(() => refusal(503, { title: 'しばらくしてから、もう一度押してください。' }))
    openPage(<PlanActForm overview={overview} onDone={() => undefined} />)
    type(/いつ/, '１月末を目途')
    type(/何を/, '保護者説明会を開く。')
    fireEvent.click(screen.getByRole('radio', { name: overview.section.name }))
    press('保存する')
    await screen.findAllByText(/もう一度押してください/)
    press('保存する')

    const keys = () =>
      asked.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('Idempotency-Key'))
    await waitFor(() => expect(keys()).toHaveLength(2))
    expect(keys()[0]).toBeTruthy()
    expect(keys()[1]).toBe(keys()[0])
  })

  it('is done at a time that is understood, and what was typed stays where it is not', async () => {
    standIn(({ path }) =>
      path === '/api/spoken-time'
        ? { understood: null, otherwise: null, overnight: false, fault: 'time-not-understood' }
        : [],
    )
    openPage(<PlannedActDoneForm number="2012-0001" act={act} onDone={() => undefined} />)
    type(/いつ行ったか/, 'そのうち')
    press('済んだ')

    expect((await screen.findAllByText(/日時として読めません/)).length).toBeGreaterThan(0)
    expect((screen.getByRole('textbox', { name: /いつ行ったか/ }) as HTMLInputElement).value).toBe('そのうち')
  })

  it('is refused where somebody else ended it meanwhile, and the reason stays', async () => {
    standIn(() => refusal(409, { title: 'この予定は、すでに済んだか取りやめになっています。' }))
    openPage(<PlannedActLapseForm number="2012-0001" act={act} onDone={() => undefined} />)
    type(/理由/, '文書で知らせるため')
    press('取りやめる')

    expect((await screen.findAllByText(/すでに済んだか取りやめ/)).length).toBeGreaterThan(0)
    expect((screen.getByRole('textbox', { name: /理由/ }) as HTMLInputElement).value).toBe('文書で知らせるため')
  })
})
