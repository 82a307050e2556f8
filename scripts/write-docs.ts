/** Writes the parts of the documentation that the code determines. Usage: node scripts/write-docs.ts [--check] */
import { composeDocs } from './docs/pages.ts'
import { updateFiles } from './generated-files.ts'

updateFiles({ files: await composeDocs(), command: 'npm run docs', args: process.argv.slice(2) })
