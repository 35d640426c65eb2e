import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { partKey } from '@/lib/query-keys'
import { Loading } from './loading'

/** The module of a part, with the part as its default export. */
type Load<P> = () => Promise<{ default: ComponentType<P> }>

let parts = 0

function fetched<P extends object>(load: Load<P>, Waiting: ComponentType): ComponentType<P> {
  const part = {
    queryKey: partKey(++parts),
    queryFn: load,
    staleTime: Infinity,
    structuralSharing: false,
    throwOnError: true,
  }
  return function Part(props: P) {
    const { data } = useQuery(part)
    return data ? <data.default {...props} /> : <Waiting />
  }
}

/**
 * A tab or form whose file is fetched when it is first shown, with grey lines until it is there. A query like the data, not
 * `lazy`: after each fallback of a `Suspense` React shows nothing new for 300 ms, and a page has several such parts.
 */
export const part = <P extends object>(load: Load<P>): ComponentType<P> => fetched(load, Loading)

/** The same for what stands above or beside other content and often says nothing: nothing stands there until it is fetched. */
export const block = <P extends object>(load: Load<P>): ComponentType<P> => fetched(load, () => null)
