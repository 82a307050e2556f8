import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWorkspace } from '../../src/action/workspace.ts'
import { compileGlobs } from '../../src/policy/globs.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'workspace-'))
})

afterEach(() => rm(root, { recursive: true }))

async function put(path: string, content: string | Uint8Array = ''): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), content)
}

describe('readFiles', () => {
  it('reads what the globs take in, links and unreadable files by name', async () => {
    await put('policies/b.yaml', '\ufeffname: B\n')
    await put('policies/deep/a.yaml', 'name: A\n')
    await put('policies/binary.yaml', Uint8Array.of(0xff, 0xfe))
    await put('policies/huge.yaml', 'x'.repeat(1024 * 1024 + 1))
    await put('policies/readme.md')
    await put('elsewhere/c.yaml')
    await put('.git/policies/d.yaml')
    await put('policies/vendored/.git')
    await put('policies/vendored/e.yaml')
    await symlink('b.yaml', join(root, 'policies/link.yaml'))
    await symlink('deep', join(root, 'policies/folder'))
    const files = await createWorkspace(root).readFiles(compileGlobs(['policies/**/*.yaml']))
    expect(files.map(({ path, content }) => [path, content.kind === 'text' ? content.text : content.reason])).toEqual([
      ['policies/b.yaml', 'name: B\n'],
      ['policies/binary.yaml', 'not-utf-8'],
      ['policies/deep/a.yaml', 'name: A\n'],
      ['policies/huge.yaml', 'too-large'],
      ['policies/link.yaml', 'symbolic-link'],
    ])
  })

  it('finds nothing where there is nothing', async () => {
    const workspace = createWorkspace(join(root, 'nowhere'))
    expect(await workspace.isThere()).toBe(false)
    expect(await workspace.readFiles(compileGlobs(['**']))).toEqual([])
    expect(await workspace.listNames('policies')).toEqual(new Set())
    expect(await createWorkspace(root).isThere()).toBe(false)
  })
})

it('lists names without regard to case', async () => {
  await put('policies/Ops.YAML')
  expect(await createWorkspace(root).listNames('policies')).toEqual(new Set(['ops.yaml']))
})

describe('writeFile', () => {
  it('makes the folders above a new file', async () => {
    await createWorkspace(root).writeFile({ path: 'a/b/c.yaml', text: 'é\n', replaces: false })
    expect(await readFile(join(root, 'a/b/c.yaml'), 'utf8')).toBe('é\n')
  })

  it('replaces a file only if told to', async () => {
    await put('p/a.yaml', 'old')
    const workspace = createWorkspace(root)
    await expect(workspace.writeFile({ path: 'p/a.yaml', text: 'new', replaces: false })).rejects.toThrow('EEXIST')
    expect(await readFile(join(root, 'p/a.yaml'), 'utf8')).toBe('old')
    await workspace.writeFile({ path: 'p/a.yaml', text: 'new', replaces: true })
    expect(await readFile(join(root, 'p/a.yaml'), 'utf8')).toBe('new')
  })

  it.each(['../a.yaml', 'p/../../a.yaml', '/a.yaml', 'p//a.yaml', './a.yaml', ''])(
    'refuses the path %j',
    async path => {
      await expect(createWorkspace(root).writeFile({ path, text: '', replaces: false })).rejects.toThrow('no path')
    },
  )

  it('does not leave the workspace through a link', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'))
    await writeFile(join(outside, 'a.yaml'), 'theirs')
    await symlink(outside, join(root, 'policies'))
    await symlink(join(outside, 'a.yaml'), join(root, 'a.yaml'))
    const workspace = createWorkspace(root)
    for (const path of ['policies/b.yaml', 'policies/a.yaml', 'a.yaml']) {
      for (const replaces of [true, false]) {
        await expect(workspace.writeFile({ path, text: 'ours', replaces })).rejects.toThrow()
      }
    }
    expect(await readFile(join(outside, 'a.yaml'), 'utf8')).toBe('theirs')
    await rm(outside, { recursive: true })
  })
})
