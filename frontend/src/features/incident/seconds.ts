/** A time told to the second: 10時15分30秒, 10:15:30. */
const TO_THE_SECOND = /\d\s*秒|\d[:：]\d{1,2}[:：]\d/

/** Whether the typed time tells seconds, which the line's own time does not keep. */
export const secondsTold = (time: string) => TO_THE_SECOND.test(time.normalize('NFKC'))

/** The line's text; the time as it was typed stands behind it where seconds would be lost. */
export const withSeconds = (what: string, time: string) => (secondsTold(time) ? `${what}（${time.trim()}）` : what)
