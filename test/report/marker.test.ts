import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/markdown/comment.ts'
import {
  commentMarker,
  hasMarker,
  type MarkerKey,
  markInForce,
  saysInForce,
  signCommits,
} from '../../src/report/marker.ts'
import { HOSTILE } from './hostile-text.ts'
import { policy, rendering, report } from './samples.ts'

const JOB = { workflow: 'Policies', job: 'check', globs: ['policies/**'] }
const marker = commentMarker(JOB)

describe('the marker', () => {
  it.each([[], [policy()]])('is found in a comment about %j', (...policies) => {
    expect(hasMarker(renderComment(rendering(report({ policies })), marker), marker)).toBe(true)
  })

  it.each<[string, MarkerKey]>([
    ['workflow', { ...JOB, workflow: 'Other' }],
    ['job', { ...JOB, job: 'other' }],
    ['globs', { ...JOB, globs: ['team/**'] }],
    ['order of globs', { ...JOB, globs: ['policies/**', '!policies/old/**'] }],
    ['comment-id', { commentId: 'check' }],
  ])('is another one for another %s', (_, key) => {
    expect(hasMarker(`${commentMarker(key)}\nText`, marker)).toBe(false)
  })

  it('is the same for the same job', () => {
    expect(commentMarker({ ...JOB })).toBe(marker)
  })

  it('counts only at the start of a comment', () => {
    expect(hasMarker(`> ${marker}\n> Text`, marker)).toBe(false)
    expect(hasMarker(`Look:\n${marker}`, marker)).toBe(false)
  })

  it('is found with Windows line ends, and with more behind the hash', () => {
    expect(hasMarker(`${marker}\r\nText`, marker)).toBe(true)
    expect(hasMarker(`${marker.replace('-->', 'v2 -->')}\nText`, marker)).toBe(true)
  })

  it('holds nothing of what it is made from', () => {
    const hostile = commentMarker({ workflow: HOSTILE, job: HOSTILE, globs: [HOSTILE] })
    expect(hostile).toMatch(/^<!-- [a-z-]+ [0-9a-f]{16} -->$/)
  })
})

it('signs commits otherwise for another job, and for another branch', () => {
  const other = commentMarker({ ...JOB, job: 'other' })
  const signatures = [
    signCommits(marker, { base: 'main' }),
    signCommits(marker, { base: 'next' }),
    signCommits(other, { base: 'main' }),
  ]
  expect(new Set(signatures).size).toBe(3)
})

it('tells what is in force by the marker alone, which is found as before', () => {
  const marked = `${markInForce(marker)}\nText`
  expect([hasMarker(marked, marker), saysInForce(marked)]).toEqual([true, true])
  expect([saysInForce(`${marker}\nin-force -->`), saysInForce(`> ${marked}`)]).toEqual([false, false])
})
