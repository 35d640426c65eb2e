import { describe, expect, it } from 'vitest'
import { withSeconds } from './seconds'

describe('seconds of a typed time', () => {
  it.each(['10時15分30秒', '10:15:30', '１０：１５：３０', '昨日 10時15分 30 秒頃'])(
    'of %s stand behind the text of the line',
    (time) => {
      expect(withSeconds('電話した。', time)).toBe(`電話した。（${time}）`)
    },
  )

  it.each(['10時15分', '10:15', '3/30 23:50～0:20', '12/25 16:40～18:00'])('are not told by %s', (time) => {
    expect(withSeconds('電話した。', time)).toBe('電話した。')
  })
})
