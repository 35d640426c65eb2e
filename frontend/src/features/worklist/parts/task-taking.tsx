import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/lib/problem'
import { below, stepKey } from '@/lib/query-keys'
import type { components } from '@/lib/api-types'
import { giveStepBack, takeStep, takeStepOver, type Taker } from '@/lib/taking'
import type { StepAddress } from '@/lib/step-address'
import { useDates } from '@/lib/use-dates'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { useMessage } from '@/ui/use-message'
import { useToast } from '@/ui/toast'

type StepView = components['schemas']['StepView']

interface Props {
  address: StepAddress
  taker: Taker | null | undefined
  /** The step is of the viewer's post and several could do it. */
  mayTake: boolean
  /** What it is about, told to those who hear the page. */
  label: string
}

/** Whose a task is, and to take it, to give it back or to take it over from a colleague. */
export function TaskTaking({ address, taker, mayTake, label }: Props) {
  const { t } = useTranslation()
  const dates = useDates()
  const say = useMessage()
  const toast = useToast()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState('')

  async function act(does: () => Promise<unknown>, said: string) {
    setBusy(true)
    setRefused('')
    try {
      await does()
      toast(t(said))
    } catch (thrown) {
      const problem = asProblem(thrown)
      const quicker = (problem.current as StepView | undefined)?.taker?.name
      setRefused(quicker ? `${t('worklist.taking.quicker')}${t('ui.colon')}${quicker}` : say(problem.message))
    } finally {
      setBusy(false)
      setAsking(false)
      await Promise.all([
        queries.invalidateQueries({ queryKey: below('/api/tasks') }),
        queries.invalidateQueries({ queryKey: stepKey(address) }),
      ])
    }
  }

  if (!taker && !mayTake && !refused) return null
  const button = (kind: 'secondary' | 'primary', word: string, onClick: () => void) => (
    <Button kind={kind} busy={busy} aria-label={`${t(word)}: ${label}`} onClick={onClick}>
      {t(word)}
    </Button>
  )
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {taker && (
        <p className="text-std-16B-170">
          {taker.me
            ? t('worklist.taking.mine')
            : t(mayTake ? 'worklist.taking.theirs' : 'worklist.taking.theirsPost', { who: taker.name })}
          <span className="ml-2 font-normal text-solid-gray-700">
            {t('worklist.taking.since', { at: dates.dateTime(taker.at) })}
          </span>
        </p>
      )}
      {mayTake &&
        !taker &&
        button('secondary', 'worklist.taking.take', () => void act(() => takeStep(address), 'worklist.taking.taken'))}
      {mayTake &&
        taker?.me &&
        button(
          'secondary',
          'worklist.taking.giveBack',
          () => void act(() => giveStepBack(address), 'worklist.taking.givenBack'),
        )}
      {mayTake && taker && !taker.me && button('secondary', 'worklist.taking.takeOver', () => setAsking(true))}
      {refused && (
        <p role="alert" className="w-full text-error-2">
          {refused}
        </p>
      )}
      <Dialog open={asking} title={t('worklist.taking.confirmTitle')} onClose={() => setAsking(false)}>
        <p className="mb-2">{taker && t('worklist.taking.theirs', { who: taker.name })}</p>
        <p className="mb-4">{t('worklist.taking.confirmText')}</p>
        {taker &&
          button(
            'primary',
            'worklist.taking.takeOver',
            () => void act(() => takeStepOver(address, taker.at), 'worklist.taking.takenOver'),
          )}
      </Dialog>
    </div>
  )
}
