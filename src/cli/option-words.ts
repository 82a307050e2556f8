import type { FlowResult } from '../flows/result.ts'
import type { Report } from '../report/schema.ts'

/** The same result in the words of the command line: it has options and an environment where the action has inputs. */
export function useOptionWords(result: FlowResult, hasNames: boolean): FlowResult {
  const words = hasNames ? [...NAMED, ...WORDS] : WORDS
  const reword = (message: string) => words.reduce((text, [pattern, words]) => text.replace(pattern, words), message)
  return { ...result, report: rewordReport(result.report, reword), failure: result.failure && reword(result.failure) }
}

function rewordReport(report: Report, reword: (message: string) => string): Report {
  const withWords = <Finding extends { readonly message: string }>(finding: Finding): Finding => ({
    ...finding,
    message: reword(finding.message),
  })
  return {
    ...report,
    findings: report.findings.map(withWords),
    policies: report.policies.map(policy => ({ ...policy, findings: policy.findings.map(withWords) })),
    ...(report.guardrails
      ? {
          guardrails: {
            ...report.guardrails,
            files: report.guardrails.files.map(file => ({ ...file, findings: file.findings.map(withWords) })),
          },
        }
      : {}),
    ...(report.tests
      ? {
          tests: {
            ...report.tests,
            files: report.tests.files.map(file => ({ ...file, findings: file.findings.map(withWords) })),
          },
        }
      : {}),
  }
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ Or set the input `replay` to `false`\./g, ''],
  [
    /store it as a secret of the repository and pass it as `api-key`/g,
    'put it into the environment variable PGBEAM_API_KEY',
  ],
  [/Run the job again; what was done already is not done twice\./g, 'Try again.'],
  [/\b(that|on) the runner\b/g, '$1 this machine'],
  [/(?:the )?input `(project-id|policies|fail-on|database-schema)`/g, '`--$1`'],
  [/\bfail-on: /g, '--fail-on '],
  [/`api-url`/g, 'PGBEAM_API_URL'],
  [/`api-key`/g, 'PGBEAM_API_KEY'],
]

/** Where files are named, what no file matches is one of these names. */
const NAMED: typeof WORDS = [[/correct it in the input `policies`, or add the files/g, 'name another file or folder']]
