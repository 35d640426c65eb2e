const CHANNEL = 'todoke-session'

/** Tells the other tabs of this browser that somebody has logged in or out. */
export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
}

/** Calls back when somebody logged in or out in another tab of this browser. Returns how to stop. */
export function onOtherTab(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = listener
  return () => channel.close()
}
