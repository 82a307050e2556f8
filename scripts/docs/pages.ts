import { type GeneratedFiles, readCommitted } from '../generated-files.ts'
import { quoteComment } from './comment-quote.ts'
import { composeDirectionsPage } from './directions-page.ts'
import { composeFindingsPage } from './findings-page.ts'
import { composeHouseMap } from './house-map.ts'
import { describeInterface, fillPlaces } from './interface.ts'

/** What of the documentation the code and action.yml determine, by path. */
export async function composeDocs(): Promise<GeneratedFiles> {
  return new Map([
    ['README.md', fillPlaces(readCommitted('README.md'), describeReadme())],
    ['CONTRIBUTING.md', fillPlaces(readCommitted('CONTRIBUTING.md'), new Map([['map', composeHouseMap()]]))],
    ['docs/adopt.md', fillPlaces(readCommitted('docs/adopt.md'), new Map([['workflow', showWorkflow('adopt')]]))],
    ['docs/findings.md', composeFindingsPage()],
    ['docs/directions.md', await composeDirectionsPage()],
  ])
}

/** A workflow of `examples/`, as a page shows it. */
function showWorkflow(name: string): string {
  return `\`\`\`yaml\n${readCommitted(`examples/${name}.yml`)}\`\`\``
}

function describeReadme(): Map<string, string> {
  const comment = quoteComment(readCommitted('test/report/golden/readme.md'))
  return new Map([...describeInterface(readCommitted('action.yml')), ['comment', comment]])
}
