import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { openConnection } from '../../src/pgbeam/connection.ts'

const apiKey = 'pbo_secret'

test.each([
  ['https://api.pgbeam.com', 'https://api.pgbeam.com'],
  [' https://gateway.example/pgbeam/ ', 'https://gateway.example/pgbeam'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['http://127.1:8080/', 'http://127.0.0.1:8080'],
  ['http://localhost:1', 'http://localhost:1'],
  ['http://[::1]:1', 'http://[::1]:1'],
])('%s is good', (apiUrl, baseUrl) => {
  expect(openConnection({ apiUrl, apiKey })).toMatchObject({ baseUrl })
})

test.each([
  ['http://api.pgbeam.com', 'INSECURE_URL'],
  ['http://127.0.0.1.evil.example', 'INSECURE_URL'],
  ['http://localhost.evil.example', 'INSECURE_URL'],
  ['http://0.0.0.0', 'INSECURE_URL'],
  ['http://[::ffff:127.0.0.1]', 'INSECURE_URL'],
  ['https://user:pass@api.pgbeam.com', 'INVALID_URL'],
  ['https://api.pgbeam.com?x=1', 'INVALID_URL'],
  ['ftp://api.pgbeam.com', 'INVALID_URL'],
  ['api.pgbeam.com', 'INVALID_URL'],
  ['', 'INVALID_URL'],
])('%s is refused', (apiUrl, code) => {
  const refused = expect.objectContaining({ kind: 'configuration', code })
  expect(() => openConnection({ apiUrl, apiKey })).toThrow(refused)
})

test.each([
  ['', 'MISSING_KEY'],
  [' \n', 'MISSING_KEY'],
  ['pbo_one\npbo_two', 'INVALID_KEY'],
  ['pbo_ключ', 'INVALID_KEY'],
])('the key %j is refused', (key, code) => {
  const refused = expect.objectContaining({ kind: 'configuration', code })
  expect(() => openConnection({ apiUrl: 'https://api.pgbeam.com', apiKey: key })).toThrow(refused)
})

test('a key with a line break at its end is the key without it, and printing a connection does not show it', () => {
  const connection = openConnection({ apiUrl: 'https://api.pgbeam.com', apiKey: `${apiKey}\n` })
  expect(connection.authorization()).toBe(`Bearer ${apiKey}`)
  expect(inspect(connection) + JSON.stringify(connection)).not.toContain(apiKey)
})

test('a text that came from elsewhere shows the key in no case', () => {
  const { redact } = openConnection({ apiUrl: 'https://api.pgbeam.com', apiKey: 'pbo_A.b' })
  expect(redact('pbo_A.b, https://pbo_a.b.example, pbo_Axb')).toBe('***, https://***.example, pbo_Axb')
})
