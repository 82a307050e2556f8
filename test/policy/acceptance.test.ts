import { describe, expect, it } from 'vitest'
import { parseDocument } from './read.ts'

const TEXT = `# pgbeam-allow: first  for a reason
# in more words
# pgbeam-allow: second for another

name: "x # pgbeam-allow: not this" # a comment
max_rows: 0 # pgbeam-allow: third at the end
table_allowlist: # pgbeam-allow: fourth on a field
  - a
  # pgbeam-allow: fifth above an item
  - b # pgbeam-allow: sixth on an item
row_filters:
  - table: a
    predicate: | # pgbeam-allow: seventh on a header
      # pgbeam-allow: not this
      c = 1
  # pgbeam-allow: eighth before a flow
  - { table: b, # pgbeam-allow: ninth in a flow
      predicate: d }
##pgbeam-allow eleventh without a colon
# pgbeam-allow: twelfth at the end of the file
`

describe('acceptances', () => {
  it('are read from comments alone, each with the line that it is about', () => {
    const { acceptances } = parseDocument(TEXT)
    expect(
      acceptances.map(({ code, reason, at, line }) => `${at.line}:${at.column} ${line} ${code} ${reason}`),
    ).toEqual([
      '1:1 5 first for a reason',
      '3:1 5 second for another',
      '6:13 6 third at the end',
      '7:18 7 fourth on a field',
      '9:3 10 fifth above an item',
      '10:7 10 sixth on an item',
      '13:18 13 seventh on a header',
      '16:3 17 eighth before a flow',
      '17:17 17 ninth in a flow',
      '19:1 21 eleventh without a colon',
      '20:1 21 twelfth at the end of the file',
    ])
  })

  it('come before and after the marks of a document', () => {
    const { acceptances } = parseDocument(
      '# pgbeam-allow: a b\n---\n# pgbeam-allow: c d\nname: x\n...\n# pgbeam-allow: e f\n',
    )
    expect(acceptances.map(({ code, line }) => [code, line])).toEqual([
      ['a', 4],
      ['c', 4],
      ['e', 7],
    ])
  })

  it('are unknown to JSON', () => {
    expect(parseDocument('{"name": "# pgbeam-allow: a b"}', 'a.json').acceptances).toEqual([])
  })
})
