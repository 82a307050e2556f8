import { expect, test } from 'vitest'
import { createParser } from '../../src/policy/parse.ts'
import { runApply } from '../faults/run-apply.ts'
import { startWorld } from '../faults/world.ts'

const file = { path: 'a.yaml', blob: '1', content: { kind: 'text', text: 'name: a\n' } } as const

test('a content is parsed once, wherever it is found, and anew where its ending gives it another meaning', () => {
  const parse = createParser()
  const parsed = parse(file)
  expect(parse({ ...file, path: 'moved/b.yaml' })).toBe(parsed)
  expect(parse({ ...file, path: 'a.json' }).kind).toBe('invalid')
  expect(parse({ ...file, blob: '2' })).not.toBe(parsed)
  expect(createParser()(file)).not.toBe(parsed)
})

test('an apply reads histories by the parser that has read the files', async () => {
  const pgbeam = await startWorld('current')
  const shared: boolean[] = []
  await runApply({
    pgbeam,
    guard: {
      judge: async (steps, parse) => {
        for (const { policyFile } of steps) {
          const { path, blob } = policyFile.file
          const parsed = parse({ path, blob, content: { kind: 'text', text: '' } })
          shared.push(parsed.kind === 'parsed' && parsed.document === policyFile.document)
        }
        return new Map()
      },
    },
  })
  expect(shared.length).toBeGreaterThan(0)
  expect(shared).not.toContain(false)
  await pgbeam.close()
})
