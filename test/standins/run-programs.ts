/** The small process from which programs are started (small-process.ts). */
import { spawn } from 'node:child_process'
import type { Answer, Question } from './small-process.ts'

process.on('message', ({ id, file, args, cwd, env, input }: Question) => {
  const answer = (value: Answer) => process.send?.(value)
  const child = spawn(file, args, { cwd, env, windowsHide: true })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A program may end before it has read all its input; its exit code tells why.
  child.stdin.on('error', () => {})
  child.on('error', ({ message }) => answer({ id, error: message }))
  child.on('close', exitCode => {
    answer({ id, ended: { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) } })
  })
  child.stdin.end(input)
})
