import { z } from 'zod/mini'
import type { GitHubClient } from '../client/client.ts'
import { isNotFound } from '../client/errors.ts'

export interface LabelRequest {
  readonly client: GitHubClient
  readonly pullRequest: number
  /** Nothing is done once the pull request has another head: its own run decides. */
  readonly head: string
  readonly label: string
  readonly isWanted: boolean
  readonly signal?: AbortSignal
}

const labelsSchema = z.looseObject({
  repository: z.looseObject({
    pullRequest: z.looseObject({
      headRefOid: z.string(),
      labels: z.nullable(z.looseObject({ nodes: z.array(z.looseObject({ name: z.string() })) })),
    }),
  }),
})

/** A hundred labels is as many as an issue can have. */
const LABELS_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid labels(first: 100) { nodes { name } } } }
}`

/** Puts one label on a pull request or takes it off, whatever else is there. GitHub makes a label that is new. */
export async function setLabel(request: LabelRequest): Promise<'added' | 'removed' | 'unchanged' | 'outdated'> {
  const { client, pullRequest, head, label, isWanted, signal } = request
  const { repository } = await client.graphql({
    operation: `read the labels of pull request #${pullRequest}`,
    query: LABELS_QUERY,
    variables: { number: pullRequest },
    reply: labelsSchema,
    signal,
  })
  if (repository.pullRequest.headRefOid !== head) return 'outdated'
  const labels = repository.pullRequest.labels?.nodes ?? []
  const isThere = labels.some(({ name }) => name.toLowerCase() === label.toLowerCase())
  if (isThere === isWanted) return 'unchanged'
  return isWanted ? addLabel(request) : removeLabel(request)
}

async function addLabel({ client, pullRequest, label, signal }: LabelRequest): Promise<'added'> {
  await client.rest({
    operation: `label pull request #${pullRequest}`,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
    parameters: { issue_number: pullRequest, labels: [label] },
    write: 'repeatable',
    reply: z.unknown(),
    signal,
  })
  return 'added'
}

async function removeLabel({ client, pullRequest, label, signal }: LabelRequest): Promise<'removed' | 'unchanged'> {
  try {
    await client.rest({
      operation: `take a label off pull request #${pullRequest}`,
      route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
      parameters: { issue_number: pullRequest, name: label },
      write: 'repeatable',
      reply: z.unknown(),
      signal,
    })
    return 'removed'
  } catch (error) {
    // Somebody else took it off meanwhile, or a first try did.
    if (isNotFound(error)) return 'unchanged'
    throw error
  }
}
