import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listAnnotations, SHOWN_ANNOTATIONS } from '../../src/report/annotations.ts'
import { hostileText } from './hostile-text.ts'
import { finding, policy, rendering, report } from './samples.ts'

describe('annotations', () => {
  it('stand on file, line and column', () => {
    const story = rendering(
      report({
        policies: [policy({ findings: [finding('unknown-field', { severity: 'error', line: 7, column: 3 })] })],
      }),
    )
    expect(listAnnotations(story)).toMatchObject([
      { level: 'error', file: 'policies/analytics.yaml', line: 7, column: 3, title: 'unknown-field' },
    ])
  })

  it('have no place where there is none, and no column without a line', () => {
    const findings = [finding('no-match', { line: null, column: null }), finding('odd', { line: null, column: 4 })]
    const annotations = listAnnotations(rendering(report({ findings })))
    expect(annotations.map(annotation => Object.keys(annotation).toSorted())).toEqual([
      ['level', 'message', 'title'],
      ['level', 'message', 'title'],
    ])
  })

  it('leave out what the file accepts', () => {
    const findings = [finding('no-query-budget', { accepted: 'nightly batch' }), finding('no-read-limit')]
    const annotations = listAnnotations(rendering(report({ policies: [policy({ findings })] })))
    expect(annotations.map(({ title }) => title)).toEqual(['no-read-limit'])
  })

  it('put the worst first: errors before warnings, and of each those of the weightier policy', () => {
    const story = rendering(
      report({
        policies: [
          policy({ file: 'calm.yaml', direction: 'narrows', findings: [finding('a', { severity: 'warning' })] }),
          policy({
            file: 'wide.yaml',
            findings: [
              finding('late', { line: 9 }),
              finding('early', { line: 2 }),
              finding('n', { severity: 'notice' }),
            ],
          }),
          policy({ file: 'bad.yaml', action: 'invalid', findings: [finding('e', { severity: 'error' })] }),
        ],
      }),
    )
    expect(listAnnotations(story).map(({ title }) => title)).toEqual(['e', 'early', 'late', 'a', 'n'])
  })

  it('tell of what was not applied and of drift', () => {
    const drift = [{ field: 'max_rows', expected: 1, live: 2 }]
    const policies = [
      policy({ file: 'failed.yaml', outcome: 'failed', reason: 'PgBeam answered 503.', drift }),
      policy({ file: 'refused.yaml', outcome: 'refused' }),
      policy({ file: 'drifted.yaml', drift }),
      policy({ file: 'applied.yaml', outcome: 'applied' }),
    ]
    const annotations = listAnnotations(rendering(report({ mode: 'apply', policies })))
    expect(annotations.map(({ level, file }) => [level, file])).toEqual([
      ['error', 'failed.yaml'],
      ['error', 'refused.yaml'],
      ['warning', 'drifted.yaml'],
    ])
  })

  it('are all listed, and the last one that GitHub shows of a level counts the others', () => {
    const findings = Array.from({ length: 25 }, (_, index) => finding(`w${index}`, { line: index + 1 }))
    const few = Array.from({ length: SHOWN_ANNOTATIONS }, (_, index) => finding(`e${index}`, { severity: 'error' }))
    const annotations = listAnnotations(rendering(report({ policies: [policy({ findings: [...findings, ...few] })] })))
    const warnings = annotations.filter(({ level }) => level === 'warning')
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(SHOWN_ANNOTATIONS)
    expect(warnings).toHaveLength(26)
    expect(warnings[SHOWN_ANNOTATIONS - 1]).not.toHaveProperty('file')
    expect(warnings[SHOWN_ANNOTATIONS - 1]?.message).toContain('16')
  })

  it('are single lines without anything hidden, whatever they quote', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (file, code, message) => {
        const story = rendering(report({ policies: [policy({ file, findings: [finding(code, { message })] })] }))
        for (const { file, title, message } of listAnnotations(story)) {
          expect(`${file}${title}${message}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        }
      }),
    )
  })
})
