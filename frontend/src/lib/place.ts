import { useEffect, useLayoutEffect, useRef } from 'react'

const NOWHERE = { search: '', y: 0 }

interface Place {
  search: string
  y: number
}

function read(name: string): Place {
  const kept = sessionStorage.getItem(name)
  return kept ? { ...NOWHERE, ...(JSON.parse(kept) as Partial<Place>) } : NOWHERE
}

function write(name: string, place: Place): void {
  sessionStorage.setItem(name, JSON.stringify(place))
}

/** What the address of a list said when it was left, under the name of the list and its reader. */
export function searchLeft(name: string): URLSearchParams {
  return new URLSearchParams(read(name).search)
}

/** Keeps what the address of a list says and how far it was scrolled, and goes back there once the list is shown again. */
export function useKeptPlace(name: string, search: string, shown: boolean): void {
  const left = useRef<Place | null>(null)
  left.current ??= read(name)
  useLayoutEffect(() => {
    const keep = () => write(name, { search, y: window.scrollY })
    write(name, { search, y: 0 })
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [name, search])
  // After the heading's own effect, which begins each page at its top.
  useEffect(() => {
    if (!shown || !left.current) return
    const { search: before, y } = left.current
    left.current = NOWHERE
    if (before === search) window.scrollTo(0, y)
  }, [shown, search])
}
