#!/usr/bin/env node
import { main } from './main.ts'

// Otherwise Windows would run a git.exe from the repository under check.
process.env.NoDefaultCurrentDirectoryInExePath = '1'

// The reader may close the pipe early, as `head` does.
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
