import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openPage } from '@/test/open'
import { standIn } from '@/test/stand-in'
import { emptyCall, type CallAnswers } from './answers'
import type { CallUnit } from './api'
import { useVerdictAsked } from './use-verdict-asked'

const NURSERY = { code: 'F001', name: 'わかば保育園', phone: null, employer: 'BODY' } as CallUnit
const AT = { startsAt: '2026-11-25T00:50:00Z', startAbout: 'EXACTLY', openEnd: false }

function Shown({ answers }: { answers: CallAnswers }) {
  return <output data-testid="asked">{JSON.stringify(useVerdictAsked(answers, [NURSERY]) ?? null)}</output>
}

const shown = () => JSON.parse(screen.getByTestId('asked').textContent) as unknown

afterEach(cleanup)

it('asks of a call with its unit, since when one listens and who knew, and with nothing in words', async () => {
  standIn(() => ({ understood: AT, otherwise: null, overnight: false, fault: null }))
  const knowers = [{ who: '園長', employer: null, time: { text: '9時', half: null } }]
  openPage(
    <Shown
      answers={{ ...emptyCall('9:50'), unit: 'わかば保育園', kind: 'LOSS', min: '1', max: '1', knowers, notes: '秘密' }}
    />,
  )

  await expect.poll(shown).toMatchObject({
    kind: 'LOSS',
    malice: 'UNKNOWN',
    myNumber: null,
    persons: { min: 1, max: 1, unknown: false },
    heard: { kind: 'UNIT', unitCode: 'F001', from: AT.startsAt, alsoKnow: [{ employer: null, time: AT }] },
  })
  expect(screen.getByTestId('asked').textContent).not.toMatch(/秘密|園長/)
})

it('asks nothing while the unit or a typed time is not certain', async () => {
  const asked = standIn(({ body }) => ({
    understood: (body as { text: string }).text === '9:50' ? AT : null,
    otherwise: null,
    overnight: false,
    fault: null,
  }))
  openPage(<Shown answers={{ ...emptyCall('9:50'), unit: 'わかば保育園', noticed: { text: 'さっき', half: null } }} />)
  await expect.poll(() => asked.length).toBe(2)

  expect(shown()).toBeNull()
})
