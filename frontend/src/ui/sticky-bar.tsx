import type { ReactNode } from 'react'

/** The buttons of a page within reach of the thumb: at the foot of a phone's window, above whatever scrolls below them. */
export function StickyBar({ children }: { children: ReactNode }) {
  return (
    <div className="flex gap-3 max-md:sticky max-md:bottom-0 max-md:z-10 max-md:-mx-4 max-md:border-t max-md:border-solid-gray-200 max-md:bg-white max-md:px-4 max-md:py-3">
      {children}
    </div>
  )
}
