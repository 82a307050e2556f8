/**
 * A file of outputs: `name=value` a line, or `name<<DELIMITER`, the lines of the value, `DELIMITER`. Throws on anything
 * else, as the runner does.
 */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    if (line === '') continue
    const found = /^([^=<]+)(=|<<)(.*)$/.exec(line)
    if (!found) throw new Error(`not an output: ${line}`)
    const [, name = '', sign, rest = ''] = found
    if (sign === '=') {
      outputs[name] = rest
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end < 0) throw new Error(`the value of the output ${name} does not end with ${rest}`)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
