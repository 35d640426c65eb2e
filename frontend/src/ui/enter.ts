import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

/** What the browser says a key is that went to the conversion of Japanese, also in the press that ends it. */
const IN_CONVERSION = 229
/** Milliseconds in which the press that ended a conversion still arrives as a key. */
const SAME_PRESS = 50

let converted: { field: EventTarget | null; at: number } = { field: null, at: -Infinity }
document.addEventListener(
  'compositionend',
  ({ target, timeStamp }) => {
    converted = { field: target, at: timeStamp }
  },
  true,
)

type Key = KeyboardEvent | ReactKeyboardEvent

/**
 * Whether the key is a part of typing Japanese, the press that ends a conversion included: Safari tells of that one after
 * the conversion, so that `isComposing` alone does not know it.
 */
export function ofConversion(event: Key): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event
  return (
    native.isComposing ||
    native.keyCode === IN_CONVERSION ||
    (native.target === converted.field && native.timeStamp - converted.at <= SAME_PRESS)
  )
}

/** Whether Enter was pressed for itself. */
export const isEnter = (event: Key): boolean => event.key === 'Enter' && !ofConversion(event)

/** What Enter does in a field, instead of sending the form around it. */
export function onEnter(event: ReactKeyboardEvent, act: () => void): void {
  if (event.key === 'Enter') event.preventDefault()
  if (isEnter(event)) act()
}

/** Inputs in which the browser would send the form at Enter; on a button Enter is a press of it. */
const isField = (target: EventTarget) =>
  target instanceof HTMLInputElement && !['submit', 'button', 'image', 'reset', 'file'].includes(target.type)

/** Keeps Enter in a field from sending the form: what cannot be taken back is sent by its button alone. */
export function keepEnterFromSending(event: ReactKeyboardEvent): void {
  if (event.key === 'Enter' && isField(event.target)) event.preventDefault()
}

/** Keeps only the Enter that ends a conversion from sending the form. */
export function keepConversionFromSending(event: ReactKeyboardEvent): void {
  if (event.key === 'Enter' && isField(event.target) && !isEnter(event)) event.preventDefault()
}
