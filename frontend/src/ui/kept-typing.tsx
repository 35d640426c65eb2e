import { createContext, useContext, useState, type ReactNode } from 'react'

/** What was typed into one form, by part: the values of its fields, and what stands half typed in one of them. */
export type Kept = Map<string, unknown>

const Page = createContext<Map<string, Kept> | null>(null)
const Form = createContext<Kept | null>(null)

/** A page that keeps what was typed into its dialogs until it is saved or the page is left. */
export function KeepsTyping({ children }: { children: ReactNode }) {
  const [page] = useState(() => new Map<string, Kept>())
  return <Page value={page}>{children}</Page>
}

/** What the page around keeps, by what was typed about; without such a page, what the asking component keeps. */
export function useKeeper(): Map<string, Kept> {
  const [own] = useState(() => new Map<string, Kept>())
  return useContext(Page) ?? own
}

/** A form that may be put away and taken up again; `name` says what is typed about, once in the page. */
export function KeptForm({ keeper, name, children }: { keeper: Map<string, Kept>; name: string; children: ReactNode }) {
  if (!keeper.has(name)) keeper.set(name, new Map())
  return <Form value={keeper.get(name)!}>{children}</Form>
}

/** Where the form around keeps what is typed; null where it cannot be put away. */
export function useKept(): Kept | null {
  return useContext(Form)
}
