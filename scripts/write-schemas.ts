/** Writes schema/ from the validators. Usage: node scripts/write-schemas.ts [--check] */
import { updateFiles } from './generated-files.ts'
import { composeSchemas } from './json-schemas.ts'

updateFiles({ files: composeSchemas(), command: 'npm run schemas', args: process.argv.slice(2) })
