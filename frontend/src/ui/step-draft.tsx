import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '@/lib/api-types'
import type { DraftKeeper, DraftState } from '@/lib/draft-keeper'
import type { StepAddress } from '@/lib/step-address'
import { discardStepDraft, openedByQuery, saveStepDraft, stepDraftQuery } from '@/lib/step-draft'
import { useDates } from '@/lib/use-dates'
import { useDraftKeeper } from '@/lib/use-draft-keeper'
import { Button } from './button'
import { Loading } from './loading'
import { Notice } from './notice'

type Values = Record<string, unknown>

/** What a form needs to keep its draft on the server, see `useOfficeForm`. */
export interface DraftOfStep {
  /** What was kept when the form was opened. */
  initial: components['schemas']['StepDraft'] | null
  keeper: DraftKeeper<{ values: Values; form: string }>
  /** The first form on the page is the step's own: it alone is kept. */
  owner: unknown
  /** The form says that it is there; gives how to say that it is gone. */
  claim: (form: unknown) => () => void
  state: DraftState
  /** Throws the draft away and opens the form anew. */
  discard: () => Promise<void>
}

const Draft = createContext<DraftOfStep | null>(null)

/** The draft of the step's form around; null outside a step. */
export function useDraft(): DraftOfStep | null {
  return useContext(Draft)
}

/** Keeps what is typed into the form inside, and opens it with what was kept, on every device; says who else is at it. */
export function StepDraft({ children, ...address }: StepAddress & { children: ReactNode }) {
  const query = useQuery(stepDraftQuery(address))
  const { data: others = [] } = useQuery(openedByQuery(address))
  const [round, setRound] = useState(0)
  const { number, step, part } = address
  const save = useCallback<KeptProps['save']>(
    (draft) => saveStepDraft({ number, step, ...(part && { part }) }, draft),
    [number, step, part],
  )
  const queries = useQueryClient()
  const { t } = useTranslation()
  if (query.isPending) return <Loading />
  async function startAnew() {
    await discardStepDraft(address)
    queries.setQueryData(stepDraftQuery(address).queryKey, null)
    setRound((n) => n + 1)
  }
  return (
    <>
      {others.map(({ who, byName }) => (
        <Notice
          key={who}
          className="mb-6"
          title={t(byName ? 'ui.draft.openedByPerson' : 'ui.draft.openedByPost', { who })}
          role="status"
        >
          {t('ui.draft.openedText')}
        </Notice>
      ))}
      <KeptDraft key={round} save={save} initial={query.data ?? null} onDiscard={startAnew}>
        {children}
      </KeptDraft>
    </>
  )
}

interface KeptProps {
  /** Keeps what is typed; gives when. The same function as long as it is the same form. */
  save: (draft: { values: Values; form: string }) => Promise<string>
  initial: DraftOfStep['initial']
  /** Throws the draft away and opens the form anew. */
  onDiscard: () => Promise<void>
  children: ReactNode
}

/** Keeps what is typed into the form inside, and opens it with what was kept. */
export function KeptDraft({ save, initial, onDiscard, children }: KeptProps) {
  const [owner, setOwner] = useState<unknown>(null)
  const claim = useCallback((form: unknown) => {
    setOwner((first: unknown) => first ?? form)
    return () => setOwner((first: unknown) => (first === form ? null : first))
  }, [])
  const { keeper, state } = useDraftKeeper(save)
  const draft = useMemo(
    () => ({
      initial,
      keeper,
      owner,
      claim,
      state,
      discard: async () => {
        keeper.stop()
        await onDiscard()
      },
    }),
    [initial, keeper, owner, claim, state, onDiscard],
  )
  return <Draft value={draft}>{children}</Draft>
}

/** Above a form: that it began with what was kept, and how to throw that away. */
export function DraftTakenUp({ form }: { form: string }) {
  const { t } = useTranslation()
  const dates = useDates()
  const draft = useDraft()
  const [busy, setBusy] = useState(false)
  if (!draft?.initial) return null
  async function discard() {
    setBusy(true)
    await draft!.discard().finally(() => setBusy(false))
  }
  return (
    <Notice title={t('ui.draft.takenUp')} role="status">
      <p>
        {t(draft.initial.form === form ? 'ui.draft.takenUpText' : 'ui.draft.takenUpOlder', {
          at: dates.dateTime(draft.initial.savedAt),
        })}
      </p>
      <Button kind="secondary" className="mt-3" busy={busy} onClick={() => void discard()}>
        {t('ui.draft.discard')}
      </Button>
    </Notice>
  )
}

/** Beside the button that sends: since when what was typed is kept. */
export function DraftSaved() {
  const { t } = useTranslation()
  const dates = useDates()
  const state = useDraft()?.state
  if (!state || state.kind === 'idle') return null
  return (
    <p className="w-full text-dns-16N-130 text-solid-gray-700">
      {state.kind === 'saved' ? t('ui.draft.saved', { at: dates.time(state.at) }) : t(`ui.draft.${state.kind}`)}
    </p>
  )
}
