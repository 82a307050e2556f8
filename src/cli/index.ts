#!/usr/bin/env node
import { main } from './main.ts'

// Or Windows would take a git.exe in the repository that is checked for git.
process.env.NoDefaultCurrentDirectoryInExePath = '1'

// Whoever reads may have read enough, as `head` does.
process.stdout.on('error', error => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  folder: process.cwd(),
  isTerminal: process.stdout.isTTY === true,
  write: text => process.stdout.write(text),
  writeError: text => process.stderr.write(text),
})
