import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DEFLATED = 8

/** One file out of a zip archive, found through the archive's directory. */
function unzip(archive: Buffer, name: string): Buffer {
  let end = archive.length - 22
  while (archive.readUInt32LE(end) !== END_OF_DIRECTORY) end--
  let entry = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = archive.readUInt16LE(entry + 28)
    if (archive.toString('utf8', entry + 46, entry + 46 + nameLength) === name) {
      const header = archive.readUInt32LE(entry + 42)
      const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
      const content = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
      return archive.readUInt16LE(entry + 10) === DEFLATED ? inflateRawSync(content) : content
    }
    entry += 46 + nameLength + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32)
  }
  throw new Error(`There is no ${name} in the archive`)
}

/** Text after NFKC without white space, so that only what is said is compared. */
export const normal = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** The words of XML, without its elements. */
const wordsOf = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!)

/** The normal text of a Word file, paragraph after paragraph. */
export function wordText(path: string): string {
  const xml = unzip(readFileSync(path), 'word/document.xml').toString('utf8')
  return normal(wordsOf(xml.replace(/<\/w:p>/g, '\n')))
}

/** The rows of the first sheet of an Excel file, cell after cell as they are written. */
export function sheetRows(path: string): string[][] {
  const archive = readFileSync(path)
  const words = [
    ...unzip(archive, 'xl/sharedStrings.xml')
      .toString('utf8')
      .matchAll(/<si>(.*?)<\/si>/gs),
  ].map(([, item]) => wordsOf(item!))
  const sheet = unzip(archive, 'xl/worksheets/sheet1.xml').toString('utf8')
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) =>
    [...row!.matchAll(/<c ([^>]*)><v>(.*?)<\/v><\/c>/gs)].map(([, kind, value]) =>
      kind!.includes('t="s"') ? words[Number(value)]! : value!,
    ),
  )
}
