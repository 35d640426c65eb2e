import { cleanup, configure } from '@testing-library/react'
import { webcrypto } from 'node:crypto'
import { afterEach } from 'vitest'
import { startI18n } from './app/i18n'

// The office's clock must not depend on the machine's: tests run far away from Tokyo on purpose.
process.env.TZ = 'America/Los_Angeles'

// Whoever waits for something to appear waits longer on a busy machine; what is there is found at once.
configure({ asyncUtilTimeout: 15_000 })

// React looks whether updates happen inside act(); the testing library says so only where test functions are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// Components are tested with the words that people see.
await startI18n()

// jsdom has no cryptography; a browser has.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })

// The window of the tests is a phone's: jsdom has no width.
window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as MediaQueryList

afterEach(cleanup)

// The browser of the tests knows no dialogs.
HTMLDialogElement.prototype.showModal ??= function show() {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close() {
  this.open = false
}
