/**
 * Text for the log, where a line that begins with `::`, and `##[` anywhere, is a command to the runner. Broken up, they
 * still read the same to people.
 */
export function defuseCommands(text: string): string {
  return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}
