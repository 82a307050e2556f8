export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface Annotation {
  level: AnnotationLevel
  message: string
  title: string | null
  file: string | null
  line: number | null
  endLine: number | null
  column: number | null
  endColumn: number | null
}

interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** What the runner acts on; lines that name anything else are mere text. */
const known = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands'],
  ...['add-mask', 'add-matcher', 'remove-matcher', 'add-path', 'set-env', 'set-output', 'save-state'],
])

function decodeEscapes(text: string, codes: Record<string, string>): string {
  // The percent sign comes last, so that what it unescapes to is not unescaped again.
  const entries = [...Object.entries({ '%0D': '\r', '%0A': '\n', ...codes }), ['%25', '%']] as [string, string][]
  return entries.reduce((result, [code, character]) => result.replaceAll(code, character), text)
}

function parseProperties(text: string, { separator, codes }: { separator: string; codes: Record<string, string> }) {
  const pairs = text.split(separator).flatMap(pair => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim(), decodeEscapes(pair.slice(at + 1), codes)] as const] : []
  })
  return Object.fromEntries(pairs)
}

/** `::error file=a.yaml,line=3::message`, at the beginning of a line. */
function parseCurrent(line: string): Command | null {
  const found = /^::([^ :]+)(?: (.*?))?::(.*)$/s.exec(line.trimStart())
  if (!found) return null
  const [, name = '', properties = '', message = ''] = found
  const codes = { '%3A': ':', '%2C': ',' }
  return {
    name,
    properties: parseProperties(properties, { separator: ',', codes }),
    message: decodeEscapes(message, {}),
  }
}

/** `##[error file=a.yaml;line=3]message`, anywhere in a line: old, and still obeyed. */
function parseLegacy(line: string): Command | null {
  const found = /##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/s.exec(line)
  if (!found) return null
  const [, name = '', properties = '', message = ''] = found
  const codes = { '%3B': ';', '%5D': ']' }
  const read = parseProperties(properties, { separator: ';', codes })
  return { name, properties: read, message: decodeEscapes(message, codes) }
}

function parseCommand(line: string): Command | null {
  const command = [parseCurrent(line), parseLegacy(line)].find(parsed => parsed && known.has(parsed.name.toLowerCase()))
  return command ? { ...command, name: command.name.toLowerCase() } : null
}

/** The commands in a step's output as the runner would obey them: none between `stop-commands` and its token. */
export function parseCommands(output: string): Command[] {
  const commands: Command[] = []
  let resumeToken: string | null = null
  for (const line of output.split(/\r?\n/)) {
    if (resumeToken !== null) {
      if (line.trim() === `::${resumeToken}::`) resumeToken = null
      continue
    }
    const command = parseCommand(line)
    if (!command) continue
    if (command.name === 'stop-commands') resumeToken = command.message
    else commands.push(command)
  }
  return commands
}

function isLevel(name: string): name is AnnotationLevel {
  return name === 'error' || name === 'warning' || name === 'notice'
}

/** Every annotation in order; GitHub shows ten of each level for a step. */
export function readAnnotations(commands: Command[]): Annotation[] {
  return commands.flatMap(({ name, properties, message }) => {
    if (!isLevel(name)) return []
    const number = (key: string) => (properties[key] ? Number(properties[key]) : null)
    return {
      level: name,
      message,
      title: properties.title ?? null,
      file: properties.file ?? null,
      line: number('line'),
      endLine: number('endLine'),
      column: number('col'),
      endColumn: number('endColumn'),
    }
  })
}

export function readMasks(commands: Command[]): string[] {
  return commands.flatMap(({ name, message }) => (name === 'add-mask' ? [message] : []))
}
