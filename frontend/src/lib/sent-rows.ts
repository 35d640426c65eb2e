/** Where the rows of a list stand that are sent: those that hold something. */
export const kept = <Row>(rows: readonly Row[], has: (row: Row) => unknown): number[] =>
  rows.flatMap((row, place) => (has(row) ? [place] : []))

/** Where a refused field stands in a form that did not send all its rows: `items[1].words` is the second one sent. */
export const placeOf = (places: Record<string, readonly number[]>) => (field: string) =>
  field.replace(/^(\w+)\[(\d+)\]/, (all, list: string, sent: string) => {
    const place = places[list]?.[Number(sent)]
    return place === undefined ? all : `${list}[${place}]`
  })
