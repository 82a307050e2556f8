/** What the person at the keyboard has to mend: a wrong argument, no repository, no git. The message may quote hostile text. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
