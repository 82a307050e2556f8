/**
 * What GitHub reacts to in text that is not code: mentions, references, commits, addresses, emoji, formulas; and what a
 * reader does not see.
 */
export const REACTIONS = new RegExp(
  [
    String.raw`@[\w-]`,
    String.raw`#\d`,
    String.raw`\b[A-Za-z]+-\d`,
    String.raw`\b[0-9a-f]{7}`,
    String.raw`:\/\/`,
    String.raw`\bwww\.`,
    String.raw`\b(?:mailto|xmpp):`,
    String.raw`:[\w+-]+:`,
    String.raw`\$`,
    String.raw`[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u3164\ud800-\udfff]`,
  ].join('|'),
  'u',
)
