import { useEffect, useState } from 'react'

/** How many pixels at the foot of the window the on-screen keyboard covers, where the browser does not make room itself. */
export function useKeyboardGap(): number {
  const [gap, setGap] = useState(0)
  useEffect(() => {
    const seen = window.visualViewport
    if (!seen) return
    const measure = () => {
      const covered = window.innerHeight - seen.height - seen.offsetTop
      setGap(seen.scale === 1 && covered > 80 ? Math.round(covered) : 0)
    }
    measure()
    seen.addEventListener('resize', measure)
    seen.addEventListener('scroll', measure)
    return () => {
      seen.removeEventListener('resize', measure)
      seen.removeEventListener('scroll', measure)
    }
  }, [])
  return gap
}
