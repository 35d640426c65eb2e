import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeDraftKeeper, type DraftState } from './draft-keeper'
import { Problem } from './problem'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const AT = '2012-12-25T15:20:00+09:00'

test('what is typed is kept two seconds after the last keystroke, once', async () => {
  const save = vi.fn(async () => AT)
  const states: DraftState[] = []
  const keeper = makeDraftKeeper<string>(save, (state) => states.push(state))
  keeper.type('園')
  await vi.advanceTimersByTimeAsync(1_900)
  keeper.type('園長')
  await vi.advanceTimersByTimeAsync(1_900)
  expect(save).not.toHaveBeenCalled()

  await vi.advanceTimersByTimeAsync(100)

  expect(save.mock.calls).toEqual([['園長']])
  expect(states).toEqual([{ kind: 'saved', at: AT }])
})

test('without a connection it is told and tried again, with the last words', async () => {
  const save = vi
    .fn<(values: string) => Promise<string>>()
    .mockRejectedValueOnce(new Error('gone'))
    .mockResolvedValue(AT)
  const states: DraftState[] = []
  const keeper = makeDraftKeeper<string>(save, (state) => states.push(state))
  keeper.type('園長')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(states).toEqual([{ kind: 'failed' }])

  await vi.advanceTimersByTimeAsync(10_000)

  expect(save.mock.calls).toEqual([['園長'], ['園長']])
  expect(states.at(-1)).toEqual({ kind: 'saved', at: AT })
})

test('while the form is sent nothing is kept, and a save under way ends first', async () => {
  let end: (at: string) => void = () => {}
  const save = vi.fn(
    () =>
      new Promise<string>((resolve) => {
        end = resolve
      }),
  )
  const keeper = makeDraftKeeper<string>(save, () => {})
  keeper.type('園長')
  await vi.advanceTimersByTimeAsync(2_000)
  let paused = false
  const pausing = keeper.pause().then(() => {
    paused = true
  })
  await vi.advanceTimersByTimeAsync(0)
  expect(paused).toBe(false)
  end(AT)
  await pausing

  keeper.type('園長が')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(save).toHaveBeenCalledTimes(1)

  keeper.resume()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(save).toHaveBeenCalledTimes(2)
  keeper.stop()
  keeper.type('もう要らない')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(save).toHaveBeenCalledTimes(2)
})

test('does not promise to try again what the office refuses for good', async () => {
  const states: DraftState[] = []
  const save = vi.fn(() => Promise.reject(new Problem(409, { title: '済んでいます' })))
  const keeper = makeDraftKeeper<string>(save, (state) => states.push(state))
  keeper.type('園長が伝えた')
  await vi.advanceTimersByTimeAsync(60_000)

  expect(states).toEqual([{ kind: 'refused' }])
  expect(save).toHaveBeenCalledOnce()
})

test('who goes on typing without a pause is kept meanwhile, where that is asked for', async () => {
  const save = vi.fn(async () => 'now')
  const keeper = makeDraftKeeper<string>(save, () => undefined, { pause: 2_000, again: 2_000, whileTyping: true })

  for (const text of ['園', '園長', '園長に', '園長に報']) {
    keeper.type(text)
    await vi.advanceTimersByTimeAsync(1_000)
  }

  expect(save.mock.calls).toEqual([['園長'], ['園長に報']])
})

test('a draft that is thrown away takes nothing with it that is typed afterwards', async () => {
  const save = vi.fn(async () => 'now')
  const keeper = makeDraftKeeper<string>(save, () => undefined)

  keeper.type('園長')
  await keeper.forget()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(save).not.toHaveBeenCalled()
  keeper.type('課長')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(save.mock.calls).toEqual([['課長']])
})
