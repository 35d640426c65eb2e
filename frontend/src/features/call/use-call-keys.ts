import { useEffect } from 'react'
import { isEnter, ofConversion } from '@/ui/enter'

/**
 * Quick keys of the call: Alt+↓ and Alt+↑ go from question to question, Alt+0 answers the present one 「分からない」,
 * Alt+M goes to the notes, Ctrl+Enter sends.
 */
export function useCallKeys(send: () => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (ofConversion(event)) return
      if (event.ctrlKey && isEnter(event)) {
        event.preventDefault()
        return send()
      }
      if (!event.altKey) return
      const sections = [...document.querySelectorAll<HTMLElement>('[data-question]')]
      const at = sections.findIndex((section) => section.contains(document.activeElement))
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        const next = sections[Math.max(0, Math.min(sections.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]
        next?.querySelector<HTMLElement>('input, textarea')?.focus()
        next?.scrollIntoView({ block: 'start' })
      } else if (event.key === '0') {
        event.preventDefault()
        sections[at]?.querySelector<HTMLElement>('[data-unknown]')?.click()
      } else if (event.key.toLowerCase() === 'm') {
        event.preventDefault()
        document.querySelector<HTMLElement>('#notes')?.focus()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [send])
}
