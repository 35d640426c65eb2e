import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { asProblem } from '@/lib/problem'
import { serverNow } from '@/lib/server-time'
import { reportServer } from './api'
import { ReportKeeper, type KeeperState } from './report-keeper'

const RETRY = 3000

/** The keeper of this account's draft; undefined until the server has handed over key and draft. */
export function useKeeper(account: string): { keeper: ReportKeeper | undefined; offline: boolean; reopen: () => void } {
  const [keeper, setKeeper] = useState<ReportKeeper>()
  const [offline, setOffline] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const [round, setRound] = useState(0)

  useEffect(() => {
    let over = false
    let opened: ReportKeeper | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    async function open() {
      try {
        opened = await ReportKeeper.open({ server: reportServer, storage: localStorage, account, now: serverNow })
        if (over) opened.close()
        else setKeeper(opened)
      } catch (thrown) {
        if (over) return
        const problem = asProblem(thrown)
        if (!problem.connectionLost && problem.status !== 401) setFailure(problem)
        setOffline(problem.connectionLost)
        timer = setTimeout(() => void open(), RETRY)
      }
    }
    void open()
    return () => {
      over = true
      clearTimeout(timer)
      opened?.leave()
    }
  }, [account, round])

  useEffect(() => {
    if (!keeper) return
    const onStorage = (event: StorageEvent) => {
      if (event.key === keeper.localName && event.newValue === null) keeper.leaveToOtherWindow()
    }
    addEventListener('storage', onStorage)
    addEventListener('online', keeper.reconnect)
    return () => {
      removeEventListener('storage', onStorage)
      removeEventListener('online', keeper.reconnect)
    }
  }, [keeper])

  const reopen = useCallback(() => {
    setKeeper(undefined)
    setRound((n) => n + 1)
  }, [])
  if (failure) throw failure
  return { keeper, offline, reopen }
}

/** The keeper's state, watched. */
export function useKeeperState(keeper: ReportKeeper): KeeperState {
  return useSyncExternalStore(keeper.subscribe, keeper.snapshot)
}
