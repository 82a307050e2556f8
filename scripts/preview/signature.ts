import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

const KEYWORD = 'Source'
/** The signature of a PNG, the length and type of its first chunk, that chunk, and its checksum. */
const HEADER_LENGTH = 8 + 8 + 13 + 4

/** A PNG that says what it was made from. */
export function signPicture(png: Buffer, source: string): Buffer {
  const data = Buffer.from(`tEXt${KEYWORD}\0${digest(source)}`, 'latin1')
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length - 4)
  checksum.writeUInt32BE(crc32(data))
  return Buffer.concat([png.subarray(0, HEADER_LENGTH), length, data, checksum, png.subarray(HEADER_LENGTH)])
}

/** Whether a PNG was made from this text. */
export function isMadeFrom(png: Buffer, source: string): boolean {
  return png.includes(Buffer.from(`tEXt${KEYWORD}\0${digest(source)}`, 'latin1'))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
