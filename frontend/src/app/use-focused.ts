import { useMatches } from 'react-router'

/** Whether the page asked, by its route's `handle: { focused: true }`, to have nothing beside it. */
export function useFocused(): boolean {
  return useMatches().some((match) => (match.handle as { focused?: boolean } | undefined)?.focused)
}
