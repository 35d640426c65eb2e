import { useEffect, useMemo, useState } from 'react'
import { makeDraftKeeper, type DraftKeeper, type DraftState, type Rhythm } from './draft-keeper'

/** The keeper of a draft on the server, and how the draft stands; what is not kept yet is kept when the page is left. `save` must stay the same. */
export function useDraftKeeper<T>(
  save: (values: T) => Promise<string>,
  rhythm?: Rhythm,
): { keeper: DraftKeeper<T>; state: DraftState } {
  const [state, setState] = useState<DraftState>({ kind: 'idle' })
  const keeper = useMemo(() => makeDraftKeeper(save, (told) => setState(told), rhythm), [save, rhythm])
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') keeper.flush()
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      keeper.flush()
    }
  }, [keeper])
  return { keeper, state }
}
