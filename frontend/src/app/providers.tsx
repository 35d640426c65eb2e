import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { CaseRegistryContext } from '@/lib/case-registry'
import { asProblem } from '@/lib/problem'
import { blocks } from './blocks'
import { caseTabs } from './case-tabs'
import { stepForms } from './step-registry'

const registry = { steps: stepForms, tabs: caseTabs, blocks }

/** Server state with its rules: a refusal is final, a lost connection is tried again. */
export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            networkMode: 'always',
            retry: (failures, thrown) => failures < 2 && asProblem(thrown).connectionLost,
          },
          mutations: { networkMode: 'always' },
        },
      }),
  )
  return (
    <QueryClientProvider client={queries}>
      <CaseRegistryContext value={registry}>{children}</CaseRegistryContext>
    </QueryClientProvider>
  )
}
