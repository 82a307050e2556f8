import { z } from 'zod/mini'
import { acceptText, decodeFile, type FileContent } from '../../policy/file.ts'
import type { GitHubClient } from '../client/client.ts'
import { GitHubError } from '../client/errors.ts'

/** A blob to read. */
export interface WantedBlob {
  readonly id: string
  /** Bytes. */
  readonly size: number
}

/** What one query asks for at most: GitHub gives a query ten seconds. */
const MAX_BATCH_BLOBS = 100
const MAX_BATCH_BYTES = 1024 * 1024
/** From about 500 kB on, GraphQL cuts a text off. */
const MAX_GRAPHQL_BYTES = 400_000

const batchSchema = z.looseObject({
  repository: z.nullable(z.record(z.string(), z.nullable(z.looseObject({ text: z.nullish(z.string()) })))),
})
const blobSchema = z.looseObject({ content: z.string(), encoding: z.string() })

/** Texts of many blobs in few requests, all of them at once, by blob id. */
export async function readBlobs({
  client,
  blobs,
  maxBytes,
}: {
  client: GitHubClient
  blobs: readonly WantedBlob[]
  /** A larger one is unreadable. */
  maxBytes: number
}): Promise<Map<string, FileContent>> {
  const large = blobs.filter(blob => blob.size > MAX_GRAPHQL_BYTES)
  const batches = makeBatches(blobs.filter(blob => blob.size <= MAX_GRAPHQL_BYTES))
  const contents = await Promise.all([
    ...batches.map(batch => readBatch({ client, batch, maxBytes })),
    ...large.map(async ({ id }) => [[id, await readBlob({ client, id, maxBytes })] as const]),
  ])
  return new Map(contents.flat())
}

type Contents = (readonly [id: string, content: FileContent])[]

interface Batch {
  readonly client: GitHubClient
  readonly batch: readonly WantedBlob[]
  readonly maxBytes: number
}

/**
 * GraphQL decodes leniently, so what it says is believed only where it hashes to the blob's id. What GitHub cannot manage at
 * once is halved until it passes; a file that does not pass alone is read by itself. One half after the other, so that
 * where GitHub is down that is found out after a few requests.
 */
async function readBatch({ client, batch, maxBytes }: Batch): Promise<Contents> {
  const texts = await readTexts({ client, batch })
  if (texts === 'too-much' && batch.length > 1) {
    const middle = Math.ceil(batch.length / 2)
    const first = await readBatch({ client, batch: batch.slice(0, middle), maxBytes })
    return [...first, ...(await readBatch({ client, batch: batch.slice(middle), maxBytes }))]
  }
  return Promise.all(
    batch.map(async ({ id }, index) => {
      const text = texts === 'too-much' ? undefined : texts[`b${index}`]?.text
      return [id, acceptText({ id, text }) ?? (await readBlob({ client, id, maxBytes }))] as const
    }),
  )
}

async function readTexts({ client, batch }: { client: GitHubClient; batch: readonly WantedBlob[] }) {
  const fields = batch.map(({ id }, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`)
  try {
    const { repository } = await client.graphql({
      operation: `read ${batch.length} files`,
      query: `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
      isPartialWelcome: true,
      isDivisible: true,
      reply: batchSchema,
    })
    return repository ?? {}
  } catch (error) {
    if (error instanceof GitHubError && error.isTooMuch) return 'too-much'
    // A query that GitHub refuses says nothing about its single files.
    if (error instanceof GitHubError && error.kind === 'graphql') return {}
    throw error
  }
}

async function readBlob({
  client,
  id,
  maxBytes,
}: Pick<Batch, 'client' | 'maxBytes'> & { id: string }): Promise<FileContent> {
  const { content } = await client.rest({
    operation: `read the file ${id.slice(0, 7)}`,
    route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
    parameters: { file_sha: id },
    reply: blobSchema,
  })
  return decodeFile(Buffer.from(content, 'base64'), maxBytes)
}

function makeBatches(blobs: readonly WantedBlob[]): WantedBlob[][] {
  const batches: WantedBlob[][] = []
  let bytes = 0
  for (const blob of blobs) {
    const last = batches.at(-1)
    bytes += blob.size
    if (last !== undefined && last.length < MAX_BATCH_BLOBS && bytes <= MAX_BATCH_BYTES) last.push(blob)
    else {
      batches.push([blob])
      bytes = blob.size
    }
  }
  return batches
}
