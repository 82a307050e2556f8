import { createModel } from '../access/model.ts'
import type { Tables } from '../exposure/tables.ts'
import { lintPersonalData } from '../lint/tables/personal-data.ts'
import { listPredicates, listProfiles, type PolicyFile, type ValidPolicyFile } from '../plan/read.ts'
import type { Finding } from '../policy/finding.ts'
import type { Schemas } from './read-schemas.ts'

/** What the tables there are say of policies. */
export interface TableLint {
  /** At the head. */
  lint(policyFile: ValidPolicyFile): readonly Finding[]
  /** Of the findings of a file that a change leaves alone, those that come of a change of schema. */
  listNews(policyFile: PolicyFile): readonly Finding[]
}

export const NO_TABLE_LINT: TableLint = { lint: () => [], listNews: () => [] }

/** Loads the rules about tables, for policies whose databases are known. */
export async function openTableLint(schemas: Schemas, policyFiles: readonly PolicyFile[]): Promise<TableLint> {
  const concerned = policyFiles.filter(each => each.kind === 'valid' && schemas.find(each.projectId) !== undefined)
  if (concerned.length === 0) return NO_TABLE_LINT
  const [{ lintTables }, { TABLE_FINDINGS }, { readNames }] = await Promise.all([
    import('../lint/tables/lint-tables.ts'),
    import('../lint/tables/findings.ts'),
    import('../postgres/read-names.ts'),
  ])
  const namesIn = await readNames(listPredicates(listProfiles(concerned)))
  const find = ({ document }: ValidPolicyFile, tables: Tables | undefined) =>
    tables ? lintTables({ document, model: createModel(document.profile), tables, namesIn }) : []
  return {
    lint: policyFile => find(policyFile, schemas.find(policyFile.projectId)?.tables),
    listNews(policyFile) {
      if (policyFile.kind === 'invalid') return []
      const known = new Set(find(policyFile, schemas.find(policyFile.projectId)?.formerly).map(spell))
      return policyFile.findings.filter(
        finding => Object.hasOwn(TABLE_FINDINGS, finding.code) && !known.has(spell(finding)),
      )
    },
  }
}

/** What a scan for personal data says of the files that a change touches. */
export function createScanLint(
  schemas: Schemas,
  base: readonly PolicyFile[],
): (policyFile: PolicyFile) => readonly Finding[] {
  const blobs = new Map(base.map(({ file }) => [file.path, file.blob]))
  return policyFile => {
    if (policyFile.kind === 'invalid' || blobs.get(policyFile.file.path) === policyFile.file.blob) return []
    const { columns, mayName } = schemas.findPersonalData(policyFile.projectId)
    if (columns.length === 0) return []
    const { document } = policyFile
    return lintPersonalData({ document, model: createModel(document.profile), columns, mayName })
  }
}

function spell({ code, at, message }: Finding): string {
  return JSON.stringify([code, at.line, at.column, message])
}
