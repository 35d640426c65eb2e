import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import { useEffect, useRef, useState } from 'react'
import './diagram.css'

interface Canvas {
  zoom: (to?: 'fit-viewport' | number, center?: 'auto') => number
  addMarker: (element: string, marker: string) => void
}

// Labels outside their elements are not measured when the picture is fitted.
const ROOM_FOR_LABELS = 0.92

/** The picture of one diagram with the elements marked where the case stands; can be moved and zoomed. */
export default function DiagramViewer({ xml, here, label }: { xml: string; here: readonly string[]; label: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const [broken, setBroken] = useState<Error>()
  const marked = here.join(' ')
  useEffect(() => {
    const viewer = new NavigatedViewer({ container: frame.current! })
    let shown = true
    viewer.importXML(xml).then(
      () => {
        if (!shown) return
        const canvas = viewer.get<Canvas>('canvas')
        canvas.zoom(canvas.zoom('fit-viewport', 'auto') * ROOM_FOR_LABELS, 'auto')
        marked
          .split(' ')
          .filter(Boolean)
          .forEach((element) => canvas.addMarker(element, 'diagram-here'))
      },
      (fault: Error) => shown && setBroken(fault),
    )
    return () => {
      shown = false
      viewer.destroy()
    }
  }, [xml, marked])
  if (broken) throw broken
  return (
    <div
      ref={frame}
      role="group"
      aria-label={label}
      className="h-[32rem] rounded-8 border border-solid-gray-420 bg-white"
    />
  )
}
