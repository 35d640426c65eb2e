import CallsToMake from './calls-to-make'
import CasesToOpen from './cases-to-open'

/** What clocks ask of a person without being a step: to telephone, and of the secretariat to open new cases. */
export default function AboveTasks() {
  return (
    <>
      <CallsToMake />
      <CasesToOpen />
    </>
  )
}
