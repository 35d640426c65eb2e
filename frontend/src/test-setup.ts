import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// The office's clock must not depend on the machine's: tests run far away from Tokyo on purpose.
process.env.TZ = 'America/Los_Angeles'

afterEach(cleanup)
