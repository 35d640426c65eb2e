import { z } from 'zod'

// zod compiles its checks with eval where it may, and only finds out by trying: each try is a reported offence.
z.config({ jitless: true })
