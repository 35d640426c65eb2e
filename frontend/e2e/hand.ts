import type { Locator } from '@playwright/test'

/** Seconds of the keystroke-level model: a tap with its pointing, a key, and the thought before each question (docs/proofs.md). */
const TAP = 1.2
const KEY = 0.28
const THOUGHT = 1.35

/** Counts what a person does with the fingers; a Japanese word costs the keys of its reading and one to convert it. */
export class Hand {
  taps = 0
  keys = 0
  thoughts = 0

  async tap(target: Locator) {
    this.taps += 1
    await target.click()
  }

  async write(target: Locator, text: string, reading = text) {
    await this.tap(target)
    this.keys += reading.length + (reading === text ? 0 : 1)
    await target.fill(text)
  }

  seconds() {
    return this.taps * TAP + this.keys * KEY + this.thoughts * THOUGHT
  }
}
