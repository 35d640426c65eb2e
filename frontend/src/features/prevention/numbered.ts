/** The number of a measure as it is printed: （１）. */
export const numbered = (number: number) =>
  `（${String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}）`
