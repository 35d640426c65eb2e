import type { CalendarDay } from './api'

/** Where the page goes on below the months. */
export const BELOW = 'below'

/** How a day looks by its ground; a mark beside the number says the same without colour. */
export const LOOK: Record<CalendarDay['ground'], string> = {
  WEEKDAY: '',
  WEEKEND: 'closed-day bg-solid-gray-100 text-solid-gray-700',
  HOLIDAY: 'closed-day bg-red-100 font-bold text-red-1000',
  YEAR_END: 'closed-day bg-solid-gray-300 text-solid-gray-900',
  LOCAL_CLOSING: 'closed-day bg-solid-gray-700 font-bold text-white',
  LOCAL_OPENING: 'border-2 border-success-2 bg-white font-bold text-success-2',
}
