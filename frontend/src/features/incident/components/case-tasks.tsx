import { useCaseRegistry } from '@/lib/case-registry'

/** What the viewer can do now in a case, said by the features that know. */
export function CaseTasks({ number }: { number: string }) {
  const { blocks } = useCaseRegistry()
  return blocks.map(({ caseTasks: Block }, index) => Block && <Block key={index} number={number} />)
}
