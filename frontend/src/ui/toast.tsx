import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'

const ToastContext = createContext<(message: string) => void>(() => {})

/** Says what has just happened. The sentence stays over one navigation, then goes. */
export function useToast(): (message: string) => void {
  return useContext(ToastContext)
}

/** Holds the sentence; stands above the pages, inside the router. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const [message, setMessage] = useState('')
  const moves = useRef(0)
  const show = useCallback((next: string) => {
    moves.current = 0
    setMessage(next)
  }, [])
  useEffect(() => {
    moves.current += 1
    if (moves.current > 1) setMessage('')
  }, [pathname])
  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center px-4 md:bottom-8 print:hidden"
      >
        {message && (
          <div className="pointer-events-auto flex max-w-xl items-center gap-4 rounded-12 bg-solid-gray-900 px-5 py-3 text-white shadow-4">
            <p>{message}</p>
            <button
              type="button"
              onClick={() => setMessage('')}
              className="min-h-11 min-w-11 shrink-0 cursor-pointer whitespace-nowrap text-oln-16B-100 underline"
            >
              {t('ui.close')}
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  )
}
