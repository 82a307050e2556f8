import type { Age } from './contract.ts'
import { cutPage } from './pages.ts'
import type { ApiReply, ApiRequest } from './policies-api.ts'
import { refuseUnknown } from './refusal.ts'
import { tagOf } from './store.ts'

/** The endpoints about a project itself: its settings, and its approval rules, which only the newest deployments have. */
export function createProjectApi({ age }: { age: Age }) {
  return {
    read({ project: { settings } }: ApiRequest): ApiReply {
      return { status: 200, headers: age === 'oldest' ? {} : { ETag: tagOf(settings) }, body: settings }
    },

    listApprovalRules({ project, path, query }: ApiRequest): ApiReply {
      if (age !== 'newest') throw refuseUnknown('endpoint')
      const { items, nextPageToken, headers } = cutPage({ items: project.approvalRules, path, query })
      const body = { approval_rules: items, ...(nextPageToken ? { next_page_token: nextPageToken } : {}) }
      return { status: 200, headers, body }
    },
  }
}
