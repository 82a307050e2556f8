import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vZ: () => (/* binding */ isOnDefaultBranch),
  j_: () => (/* binding */ readEvent),
  GX: () => (/* binding */ withDefaultBranch)
});

;// CONCATENATED MODULE: ./lib/src/action/event-fields.js
/** The fields of an object. Errors name it by `path`, and never quote a value. */
function readFields(value, path) {
    if (typeof value !== 'object' || value === null)
        throw new Error(`${path} is not an object`);
    const get = (name) => (Object.hasOwn(value, name) ? value[name] : undefined);
    const fail = (name, expected) => new Error(`${path}.${name} is not ${expected}`);
    const fields = {
        object: name => readFields(get(name), `${path}.${name}`),
        optionalObject: name => (get(name) === undefined || get(name) === null ? null : fields.object(name)),
        text: name => {
            const text = get(name);
            if (typeof text !== 'string' || text === '')
                throw fail(name, 'a text');
            return text;
        },
        optionalText: name => (get(name) === undefined || get(name) === null ? null : fields.text(name)),
        number: name => {
            const number = get(name);
            if (typeof number !== 'number' || !Number.isSafeInteger(number))
                throw fail(name, 'a whole number');
            return number;
        },
        optionalBoolean: name => {
            const boolean = get(name);
            return typeof boolean === 'boolean' ? boolean : null;
        },
        commit: name => {
            const text = fields.text(name);
            if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
                throw fail(name, 'the id of a commit');
            return text;
        },
    };
    return fields;
}

;// CONCATENATED MODULE: ./lib/src/action/event.js

/**
 * The event of a run. `payload` is the webhook's, parsed from JSON. Throws where the runner breaks its contract. Decoded by
 * hand: loading zod would take longer than everything else in a run with nothing to do.
 */
function readEvent({ env, payload }) {
    const fields = readFields(payload, 'event');
    const run = readRun({ env, fields });
    switch (run.eventName) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return readPullRequest({ run, trigger: run.eventName, fields });
        case 'merge_group': {
            const group = fields.object('merge_group');
            return {
                kind: 'merge-group',
                run,
                headSha: group.commit('head_sha'),
                headRef: group.text('head_ref'),
                baseSha: group.commit('base_sha'),
                baseRef: group.text('base_ref'),
            };
        }
        case 'push': {
            const before = fields.commit('before');
            return {
                kind: 'push',
                run,
                target: readTarget(fields.text('ref')),
                before: isZero(before) ? null : before,
                after: fields.commit('after'),
                isDeletion: isZero(fields.commit('after')),
            };
        }
        case 'workflow_dispatch':
            return { kind: 'dispatch', run, target: readTarget(run.ref) };
        case 'schedule':
            return { kind: 'schedule', run, target: readTarget(run.ref) };
        default:
            return { kind: 'unsupported', run };
    }
}
/** The same event once the default branch was looked up. */
function withDefaultBranch(event, defaultBranch) {
    return { ...event, run: { ...event.run, defaultBranch } };
}
/** Whether the run is for the default branch; false where it is not known which one that is. */
function isOnDefaultBranch({ target, run }) {
    return target.kind === 'branch' && target.name === run.defaultBranch;
}
function readRun({ env, fields }) {
    const environment = readFields(env, 'environment');
    const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.text('GITHUB_REPOSITORY')) ?? [];
    if (name === '')
        throw new Error('GITHUB_REPOSITORY is not the name of a repository');
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const runId = env.GITHUB_RUN_ID ?? '';
    const runAttempt = Number(env.GITHUB_RUN_ATTEMPT) || 1;
    return {
        eventName: environment.text('GITHUB_EVENT_NAME'),
        repository: { owner, name },
        defaultBranch: fields.optionalObject('repository')?.optionalText('default_branch') ?? null,
        sha: environment.commit('GITHUB_SHA'),
        ref: env.GITHUB_REF ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        runId,
        runAttempt,
        actor: env.GITHUB_ACTOR ?? '',
        serverUrl,
        apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
        runUrl: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
    };
}
function readPullRequest(from) {
    const { run, trigger, fields } = from;
    const pullRequest = fields.object('pull_request');
    const head = pullRequest.object('head');
    const base = pullRequest.object('base');
    const headRepository = head.optionalObject('repo')?.text('full_name') ?? null;
    return {
        kind: 'pull-request',
        run,
        trigger,
        action: fields.text('action'),
        number: pullRequest.number('number'),
        headSha: head.commit('sha'),
        baseSha: base.commit('sha'),
        baseRef: base.text('ref'),
        headRepository,
        isFork: headRepository?.toLowerCase() !== `${run.repository.owner}/${run.repository.name}`.toLowerCase(),
        isDraft: pullRequest.optionalBoolean('draft') ?? false,
        isClosed: pullRequest.optionalText('state') === 'closed',
        isMerged: pullRequest.optionalBoolean('merged') ?? false,
        author: pullRequest.optionalObject('user')?.text('login') ?? null,
        // On pull_request_target, GITHUB_SHA is of the base branch.
        mergeCandidateSha: trigger === 'pull_request_target' ? null : run.sha,
    };
}
function readTarget(ref) {
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(ref) ?? [];
    if (kind === undefined)
        return { kind: 'other', name: ref };
    return { kind: kind === 'heads' ? 'branch' : 'tag', name };
}
function isZero(sha) {
    return /^0+$/.test(sha);
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ findText),
/* harmony export */   ic: () => (/* binding */ createInputReader),
/* harmony export */   wR: () => (/* binding */ readInputsFrom)
/* harmony export */ });
/** The inputs as the runner hands them over: as environment variables. */
function readInputsFrom(env) {
    return { raw: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '', env };
}
function createInputReader(source) {
    const problems = [];
    return {
        problems,
        miss: problem => {
            problems.push({ kind: 'missing', ...problem });
        },
        isEmpty: name => findText(source, name).text === '',
        read: (input, parser) => {
            const { name, text } = findText(source, input);
            if (text === '')
                return null;
            const parsed = parser(text);
            if ('value' in parsed)
                return parsed.value;
            problems.push({ kind: 'unusable', name, message: parsed.problem });
            return null;
        },
    };
}
/** The text of an input and the name by which to complain about it. */
function findText({ raw, env }, name) {
    if (typeof name === 'string')
        return { name, text: raw(name).trim() };
    const { input, variable } = name;
    const given = raw(input).trim();
    return given === '' ? { name: variable, text: (env[variable] ?? '').trim() } : { name: input, text: given };
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chooseFlow),
/* harmony export */   t: () => (/* binding */ needsDefaultBranch)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8952);

const FLOWS = {
    'pull request': { auto: 'check', check: 'check', apply: 'refused', drift: 'refused', export: 'refused' },
    'closed pull request': { auto: 'nothing', check: 'nothing', apply: 'refused', drift: 'refused', export: 'refused' },
    'merge group': { auto: 'check', check: 'check', apply: 'refused', drift: 'refused', export: 'refused' },
    'push to the default branch': { auto: 'apply', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
    'push elsewhere': { auto: 'nothing', check: 'check', apply: 'refused', drift: 'drift', export: 'export' },
    deletion: { auto: 'nothing', check: 'nothing', apply: 'nothing', drift: 'nothing', export: 'nothing' },
    'dispatch on the default branch': { auto: 'apply', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
    'dispatch elsewhere': { auto: 'check', check: 'check', apply: 'refused', drift: 'drift', export: 'export' },
    schedule: { auto: 'drift', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
    'other event': { auto: 'refused', check: 'refused', apply: 'refused', drift: 'refused', export: 'refused' },
};
/** Whether the flow depends on the default branch, and the event does not name it. */
function needsDefaultBranch(event) {
    return event.run.defaultBranch === null && (event.kind === 'push' || event.kind === 'dispatch');
}
/** The flow that a mode and an event ask for. Where the default branch is unknown, no branch counts as the default. */
function chooseFlow({ mode, event }) {
    const situation = describeSituation(event);
    const kind = FLOWS[situation][mode];
    if (kind === 'nothing')
        return { kind, reason: explainNothing(event) };
    if (kind === 'refused' || event.kind === 'unsupported')
        return { kind: 'refused', reason: explainRefusal({ mode, event }) };
    if (kind === 'check')
        return { kind, event };
    const commit = event.run.sha;
    return kind === 'export' ? { kind, commit } : { kind, commit, branch: event.run.ref.replace(/^refs\/heads\//, '') };
}
function describeSituation(event) {
    switch (event.kind) {
        case 'pull-request':
            return event.isClosed ? 'closed pull request' : 'pull request';
        case 'merge-group':
            return 'merge group';
        case 'push':
            if (event.isDeletion)
                return 'deletion';
            return (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnDefaultBranch */ .vZ)(event) ? 'push to the default branch' : 'push elsewhere';
        case 'dispatch':
            return (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnDefaultBranch */ .vZ)(event) ? 'dispatch on the default branch' : 'dispatch elsewhere';
        case 'schedule':
            return 'schedule';
        case 'unsupported':
            return 'other event';
    }
}
function explainNothing(event) {
    if (event.kind === 'pull-request')
        return `Pull request #${event.number} is closed: there is nothing to check.`;
    if (event.kind === 'push' && event.isDeletion)
        return `The push deleted ${event.target.name}: there is nothing to do.`;
    const { ref, defaultBranch } = event.run;
    return `Only a push to the default branch (${defaultBranch}) is applied, and this one is to ${ref}. To check it as well, set mode: check.`;
}
function explainRefusal({ mode, event }) {
    const { eventName, defaultBranch, ref } = event.run;
    if (event.kind === 'unsupported') {
        return `The action does not support the event ${eventName}. Start the workflow on pull_request, pull_request_target, pull_request_review, merge_group, push, workflow_dispatch or schedule.`;
    }
    const where = event.kind === 'pull-request' ? `pull request #${event.number}` : ref;
    const belongs = `a push to the default branch${defaultBranch === null ? '' : ` (${defaultBranch})`}`;
    if (mode === 'export') {
        return `Live profiles are exported into a branch, and this run is for ${where}. Start it by workflow_dispatch, on a schedule or on a push.`;
    }
    return mode === 'drift'
        ? `Drift mode runs on the default branch, and this run is for ${where}. Start it on a schedule, or leave mode out.`
        : `Policies are applied from the default branch only, and this run is for ${where}. Start it on ${belongs}, or leave mode out.`;
}


/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listUnstartedOutputs),
/* harmony export */   w: () => (/* binding */ finishIdle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2859);


/** The outputs of a run that ends before there is anything to report. */
function listUnstartedOutputs(result) {
    return { result, direction: 'none', changed: '0', applied: '0', drifted: '0', failed: '0' };
}
/**
 * Ends a run that has nothing to do: logs why, and sets the outputs. Kept apart from the runner's adapter because loading
 * `@actions/core` takes longer than everything else in such a run.
 */
function finishIdle({ env, log, reason, }) {
    log((0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseCommands */ .p)(reason));
    if (!env.GITHUB_OUTPUT)
        return;
    const lines = Object.entries(listUnstartedOutputs('unchanged')).map(([name, value]) => `${name}=${value}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_OUTPUT, lines.join(''));
}


/***/ }),

/***/ 4825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RN: () => (/* binding */ listInputProblems),
  AQ: () => (/* binding */ listSecrets),
  TL: () => (/* binding */ parseInputs),
  oZ: () => (/* binding */ parseStart)
});

// EXTERNAL MODULE: ./lib/src/action/input-reader.js
var input_reader = __nccwpck_require__(781);
// EXTERNAL MODULE: ./lib/src/catalog/files/database-lines.js
var database_lines = __nccwpck_require__(9211);
// EXTERNAL MODULE: ./lib/src/live/address.js
var address = __nccwpck_require__(8869);
// EXTERNAL MODULE: ./lib/src/policy/ids.js
var ids = __nccwpck_require__(2647);
;// CONCATENATED MODULE: ./lib/src/action/input-values.js



function oneOf(...values) {
    return text => {
        const value = values.find(value => value === text);
        return value === undefined ? { problem: `write one of ${values.join(', ')}` } : { value };
    };
}
/** The forms of YAML 1.2's core schema, which the runner's own toolkit accepts. */
const parseBoolean = text => {
    if (/^(true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(false|False|FALSE)$/.test(text))
        return { value: false };
    return { problem: 'write true or false' };
};
function parseWholeNumber({ from }) {
    return text => {
        const value = Number(text);
        const isInRange = /^\d+$/.test(text) && value >= from && Number.isSafeInteger(value);
        return isInRange ? { value } : { problem: `write a whole number, ${from} or more` };
    };
}
/** A token goes into a header as a key does. */
const parseSecret = address/* parseKey */.D;
const parseApiUrl = address/* parseAddress */.o;
const parseProjectId = text => (0,ids/* describeId */.p4)('project_id', text) === undefined
    ? { value: text }
    : { problem: 'write the id as the PgBeam dashboard shows it, such as prj_01h455vb4pex5vsknk084sn02q' };
/** One a line, each once; `#` begins a comment line. */
const parseProjects = text => {
    const value = new Set();
    for (const line of text.split('\n').map(line => line.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        const parsed = parseProjectId(line);
        if ('problem' in parsed)
            return { problem: `${parsed.problem}, one a line` };
        value.add(parsed.value);
    }
    return { value: [...value] };
};
/** The id becomes part of a file's name and of a marker in a comment. */
const parseCommentId = text => /^[A-Za-z0-9][\w.-]{0,63}$/.test(text)
    ? { value: text }
    : { problem: 'write at most 64 letters, digits, dots, dashes and underscores, beginning with a letter or digit' };
/** GitHub's own limit of a label's name is 50 characters. */
const parseLabel = text => text.length <= 50 && !/\p{Cc}/u.test(text)
    ? { value: text }
    : { problem: 'write the name of one label, at most 50 characters on one line' };
const parseReviewers = text => {
    const value = [];
    for (const name of text.split(/[\n,]/).map(part => part.trim())) {
        if (name === '' || name.startsWith('#'))
            continue;
        const [, owner, slug] = /^@?([A-Za-z0-9][\w-]*)(?:\/([\w.-]+))?$/.exec(name) ?? [];
        if (owner === undefined)
            return { problem: 'write users as octocat and teams as @org/team, one a line' };
        value.push(slug === undefined ? { kind: 'user', login: owner } : { kind: 'team', organization: owner, slug });
    }
    // Nobody's approval would be asked for, where somebody's was meant.
    if (value.length === 0)
        return { problem: 'name at least one user or team, or leave the input out' };
    return { value };
};
/** Globs from the root of the repository with slashes, one a line; `!` excludes, `#` begins a comment line. */
const parseGlobs = text => {
    const value = [];
    for (const line of text.split(/\r?\n/).map(line => line.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        const [, mark = '', pattern = ''] = /^(!?)\s*(.*)$/.exec(line) ?? [];
        const glob = normalizeGlob(pattern);
        if (glob === '' || glob.length > 1000)
            return { problem: 'write one glob a line, such as policies/**/*.yaml' };
        if (glob.split('/').includes('..')) {
            return { problem: 'write globs from the root of the repository, without ../ in them' };
        }
        value.push(mark + glob);
    }
    const hasInclusion = value.some(glob => !glob.startsWith('!'));
    return hasInclusion
        ? { value }
        : { problem: 'write at least one glob that includes files, such as policies/**/*.yaml' };
};
/** `[prj_\u2026[/db_\u2026]:] glob`, one database a line. */
const parseDatabases = text => {
    const read = (0,database_lines/* parseDatabaseLines */.mc)(text);
    if (read.kind === 'problem')
        return { problem: `line ${read.line}: ${read.problem}` };
    return read.lines.length > 0 ? { value: read.lines } : { problem: 'write at least one glob, or leave the input out' };
};
/** A glob from the root, for one written on Windows or for a shell. A folder means everything in it. */
function normalizeGlob(pattern) {
    const path = pattern
        .replaceAll('\\', '/')
        .replace(/\/{2,}/g, '/')
        .replace(/^(\.?\/)+/, '');
    return path.endsWith('/') ? `${path}**` : path;
}

;// CONCATENATED MODULE: ./lib/src/action/parse-inputs.js


function parseStart(source) {
    return parseWith(readStart, source);
}
/** The inputs of one mode. Those that only other modes use are not looked at. */
function parseInputs(mode, source) {
    return parseWith(READERS[mode], source);
}
/** What is wrong with any input, for a run whose mode cannot be told. What a mode would miss is not known then. */
function listInputProblems(source) {
    const listFor = (read) => {
        const reader = (0,input_reader/* createInputReader */.ic)(source);
        read(reader);
        return reader.problems;
    };
    const unusable = Object.values(READERS)
        .flatMap(listFor)
        .filter(({ kind }) => kind === 'unusable');
    return [...new Map([...listFor(readStart), ...unusable].map(problem => [problem.name, problem])).values()];
}
/** The secrets among the inputs, usable or not. They must be hidden before anything is logged. */
function listSecrets(source) {
    return ['github-token', API_KEY].map(name => (0,input_reader/* findText */.Vw)(source, name).text).filter(text => text !== '');
}
const API_KEY = { input: 'api-key', variable: 'PGBEAM_API_KEY' };
const API_URL = { input: 'api-url', variable: 'PGBEAM_API_URL' };
function parseWith(read, source) {
    const reader = (0,input_reader/* createInputReader */.ic)(source);
    const inputs = read(reader);
    const { problems } = reader;
    return inputs !== null && problems.length === 0 ? { kind: 'parsed', inputs } : { kind: 'invalid', problems };
}
const readStart = reader => {
    const mode = reader.read('mode', oneOf('auto', 'check', 'apply', 'drift', 'export')) ?? 'auto';
    const githubToken = reader.read('github-token', parseSecret);
    if (reader.isEmpty('github-token')) {
        reader.miss({
            name: 'github-token',
            message: 'leave this input out to use the token of the workflow, or look why it is empty (forks get no secrets)',
        });
    }
    return githubToken === null ? null : { mode, githubToken };
};
const READERS = {
    check: reader => ({
        mode: 'check',
        ...readCommonInputs(reader),
        ...readReviewInputs(reader),
        pgbeam: readAccess(reader),
        failOn: reader.read('fail-on', oneOf('error', 'warning', 'never')) ?? 'error',
        comment: reader.read('comment', parseBoolean) ?? true,
        replayDays: readReplayDays(reader),
        liveSchema: reader.read('live-schema', parseBoolean) ?? false,
        gate: reader.read('gate', parseBoolean) ?? false,
        labelWidening: reader.read('label-widening', parseLabel),
        databaseSchema: reader.read('database-schema', parseDatabases) ?? [],
        schemaGate: reader.read('schema-gate', oneOf('hidden', 'all', 'off')) ?? 'hidden',
    }),
    apply: reader => {
        const inputs = {
            mode: 'apply',
            ...readCommonInputs(reader),
            ...readReviewInputs(reader),
            onDrift: reader.read('on-drift', oneOf('refuse', 'overwrite')) ?? 'refuse',
            comment: reader.read('comment', parseBoolean) ?? true,
        };
        const pgbeam = requireAccess(reader);
        return pgbeam && { ...inputs, pgbeam };
    },
    drift: reader => {
        const common = { ...readCommonInputs(reader), ...readReviewInputs(reader) };
        const driftIssue = reader.read('drift-issue', parseBoolean) ?? false;
        const pgbeam = requireAccess(reader);
        return pgbeam && { mode: 'drift', ...common, driftIssue, pgbeam };
    },
    export: reader => {
        const common = readCommonInputs(reader);
        const projects = readProjects(reader, common);
        const overwrite = reader.read('overwrite', parseBoolean) ?? false;
        const pgbeam = requireAccess(reader);
        return pgbeam && { mode: 'export', ...common, projects, overwrite, pgbeam };
    },
};
function readCommonInputs(reader) {
    return {
        projectId: reader.read('project-id', parseProjectId),
        policies: reader.read('policies', parseGlobs) ?? ['policies/**/*.{yaml,yml,json}'],
        commentId: reader.read('comment-id', parseCommentId),
        redactPredicates: reader.read('redact-predicates', parseBoolean) ?? false,
        dryRun: reader.read('dry-run', parseBoolean) ?? false,
    };
}
function readReviewInputs(reader) {
    const parseCount = parseWholeNumber({ from: 0 });
    const requiredApprovals = reader.read('required-approvals', parseCount) ?? 1;
    return {
        requiredApprovals,
        requiredApprovalsWidening: reader.read('required-approvals-widening', parseCount) ?? requiredApprovals,
        reviewersWidening: reader.read('reviewers-widening', parseReviewers) ?? [],
    };
}
function readReplayDays(reader) {
    const isWanted = reader.read('replay', parseBoolean) ?? true;
    const days = reader.read('replay-days', parseWholeNumber({ from: 1 })) ?? 7;
    return isWanted ? days : null;
}
function readAccess(reader) {
    const apiUrl = reader.read(API_URL, parseApiUrl) ?? 'https://api.pgbeam.com';
    const apiKey = reader.read(API_KEY, parseSecret);
    return apiKey === null ? { kind: 'none' } : { kind: 'key', apiUrl, apiKey };
}
function requireAccess(reader) {
    const access = readAccess(reader);
    if (access.kind === 'key')
        return access;
    if (reader.isEmpty(API_KEY)) {
        reader.miss({
            name: API_KEY.input,
            message: `there is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as this input (or as ${API_KEY.variable})`,
        });
    }
    return null;
}
function readProjects(reader, { projectId }) {
    const projects = reader.read('projects', parseProjects) ?? (projectId === null ? [] : [projectId]);
    const isExplained = reader.problems.some(({ name }) => name === 'projects' || name === 'project-id');
    if (projects.length === 0 && !isExplained) {
        reader.miss({ name: 'projects', message: 'name the projects to export, one a line, or set project-id' });
    }
    return projects;
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ completeProxyAddress)
/* harmony export */ });
/**
 * Completes the proxy's address in the environment, where `@actions/github` and `@actions/http-client` read it when they
 * are loaded. Without a word they ask directly where they cannot read it, or where it is `proxy.example:3128`, which
 * curl takes. Throws where it is no address. It may hold a password, so the error does not show it.
 */
function completeProxyAddress(env) {
    const name = env.https_proxy ? 'https_proxy' : 'HTTPS_PROXY';
    const given = env[name];
    if (!given)
        return;
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`;
    if (!isProxyAddress(address)) {
        throw new Error(`The environment variable ${name} is not the address of a proxy, such as http://proxy.example:3128`);
    }
    env[name] = address;
}
function isProxyAddress(address) {
    try {
        const { protocol, username, password } = new URL(address);
        decodeURIComponent(username + password);
        return protocol === 'http:' || protocol === 'https:';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   loadRunner: () => (/* binding */ loadRunner),
/* harmony export */   p: () => (/* binding */ defuseCommands)
/* harmony export */ });
/* unused harmony export createRunner */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * Loads what speaks to the runner. Nobody can say anything by it before the secrets are hidden.
 *
 * `@actions/core` is large, so this is for when there is something to wait for anyway.
 */
async function loadRunner({ env, secrets, }) {
    const runner = createRunner({ core: await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143)), env });
    for (const secret of secrets)
        runner.mask(secret);
    return runner;
}
/** `core` is `@actions/core`, handed in so that a run with nothing to do need not load it. */
function createRunner(from) {
    const { core, env } = from;
    return {
        info: message => core.info(defuseCommands(message)),
        group: (title, lines) => {
            core.startGroup(title);
            for (const line of lines)
                core.info(defuseCommands(line));
            core.endGroup();
        },
        annotate: ({ severity, message, title, file, line, column }) => core[severity](message, {
            ...(title !== undefined && { title }),
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
            ...(column !== undefined && { startColumn: column }),
        }),
        fail: message => core.setFailed(message),
        mask: secret => core.setSecret(secret),
        setOutput: (name, value) => core.setOutput(name, value),
        appendSummary: async (markdown) => {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            await core.summary.addRaw(markdown, true).write();
        },
        writeFile: async (name, text) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TEMP || '.', name);
            // A link that another step left there is replaced, and never followed: a file made anew cannot be one.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
            return path;
        },
    };
}
/**
 * Text for the log, where a line that begins with `::`, and `##[` anywhere, is a command to the runner. Broken up, they
 * still read the same to people.
 */
function defuseCommands(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ selectSchemas),
/* harmony export */   mc: () => (/* binding */ parseDatabaseLines),
/* harmony export */   wY: () => (/* binding */ MAX_SQL_BYTES)
/* harmony export */ });
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4638);
/* harmony import */ var _policy_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2647);


/** The largest SQL file that is read, in bytes. */
const MAX_SQL_BYTES = 32 * 1024 * 1024;
/** Selects the files of any of the databases. */
function selectSchemas(lines) {
    return lines.map(({ globs }) => (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlobs */ .tI)(globs)).reduce(_policy_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .uniteSelections */ .jB);
}
const FORM = 'write a glob such as `db/structure.sql`, or `prj_\u2026: glob`, or `prj_\u2026/db_\u2026: glob`';
/**
 * Reads the input `database-schema`: `[prj_\u2026[/db_\u2026]:] glob` a line, each one database, in order and each once. `!glob` takes
 * files out of every line; `#` begins a comment line.
 */
function parseDatabaseLines(text) {
    const found = new Map();
    const exclusions = [];
    for (const [place, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        if (line.startsWith('!')) {
            if (line.length === 1)
                return { kind: 'problem', line: place + 1, problem: 'write a glob after `!`' };
            exclusions.push(line);
            continue;
        }
        const parsed = parseLine(line);
        if (!parsed)
            return { kind: 'problem', line: place + 1, problem: FORM };
        found.set(JSON.stringify(Object.values(parsed)), parsed);
    }
    const lines = [...found.values()].map(({ project, database, glob }) => ({
        project,
        database,
        globs: [glob, ...exclusions],
    }));
    return { kind: 'lines', lines };
}
function parseLine(line) {
    // A colon and a blank are more likely a prefix that is not well written than part of a path.
    if (!line.startsWith('prj_'))
        return /:\s/.test(line) ? undefined : { project: undefined, database: undefined, glob: line };
    const { project = '', database, glob = '' } = PREFIXED.exec(line)?.groups ?? {};
    const areIds = _policy_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_PATTERN */ .pw.test(project) && (database === undefined || _policy_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_PATTERN */ .pw.test(database));
    return areIds && !glob.startsWith('!') ? { project, database, glob } : undefined;
}
const PREFIXED = /^(?<project>prj_[^/:\s]*)(?:\/(?<database>db_[^/:\s]*))?\s*:\s*(?<glob>\S.*)$/;


/***/ }),

/***/ 5210:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8877);
/* harmony import */ var _action_event_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8952);
/* harmony import */ var _action_input_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(781);
/* harmony import */ var _action_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8410);
/* harmony import */ var _action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7008);
/* harmony import */ var _action_parse_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4825);
/* harmony import */ var _action_proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8017);








/** Decides whether there is anything to do, and only then loads what that needs. */
async function main(source) {
    const { env } = source;
    const start = (0,_action_parse_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStart */ .oZ)(source);
    const event = (0,_action_event_js__WEBPACK_IMPORTED_MODULE_5__/* .readEvent */ .j_)({ env, payload: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) });
    if (start.kind === 'parsed' && !(0,_action_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .needsDefaultBranch */ .t)(event)) {
        const flow = (0,_action_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseFlow */ .W)({ mode: start.inputs.mode, event });
        if (flow.kind === 'nothing')
            return (0,_action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_3__/* .finishIdle */ .w)({ env, log: console.log, reason: flow.reason });
    }
    (0,_action_proxy_js__WEBPACK_IMPORTED_MODULE_6__/* .completeProxyAddress */ .M)(env);
    tuneEngine();
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(344), __nccwpck_require__.e(987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7987));
    await run({ event, start, source });
}
/** Has to come before what it concerns is loaded. */
function tuneEngine() {
    // Most of what a run allocates is garbage at once. A young generation that does not grow halves the memory of a run over
    // a thousand policies, and costs no time.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
    // HTTP's parser is WebAssembly that runs for milliseconds: V8's optimising compiler costs more than it saves.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--no-wasm-tier-up');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--no-wasm-dynamic-tiering');
}
const source = (0,_action_input_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputsFrom */ .wR)(process.env);
try {
    await main(source);
}
catch (error) {
    const { loadRunner } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2859));
    const runner = await loadRunner({ env: source.env, secrets: (0,_action_parse_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .listSecrets */ .AQ)(source) });
    for (const [name, value] of Object.entries((0,_action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnstartedOutputs */ .F)('failed')))
        runner.setOutput(name, value);
    runner.fail(error instanceof Error ? error.message : String(error));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseKey),
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/** The key, trimmed: one that is pasted often ends with a line break. Beyond that it is what a header can hold. */
function parseKey(text) {
    const value = text.trim();
    if (/^[\x21-\x7e]+$/.test(value))
        return { value };
    const problem = 'its value holds spaces, line breaks or other characters that a key never has; copy the key again';
    return { code: 'INVALID_KEY', problem };
}
/** The API's address without a slash at its end: over https only, or to this machine, because the key goes there. */
function parseAddress(text) {
    // `URL.parse` came after Node 20, on which the command line runs as well.
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) {
        return { code: 'INVALID_URL', problem: 'write a complete address, such as https://api.pgbeam.com' };
    }
    if (url.username !== '' || url.password !== '') {
        const problem = 'write the address without a user name and password; put the key into api-key';
        return { code: 'INVALID_URL', problem };
    }
    if (url.search !== '' || url.hash !== '') {
        return { code: 'INVALID_URL', problem: 'write the address without a ? or # part' };
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return { code: 'INSECURE_URL', problem: 'write an address that begins with https://' };
    }
    return { value: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}
/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  tI: () => (/* binding */ compileGlobs),
  hl: () => (/* binding */ isTestFile),
  zw: () => (/* binding */ selectPolicies),
  ME: () => (/* binding */ selectWithTests),
  XP: () => (/* binding */ separateTests),
  jB: () => (/* binding */ uniteSelections)
});

// UNUSED EXPORTS: listTestGlobs

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./lib/src/policy/near-misses.js

/**
 * Tells near misses from other files: another letter case, something after the ending (`a.yml.txt`), or the other ending
 * of YAML. What a glob excludes is none, whatever its name. `includes` is what the patterns take in.
 */
function compileNearMisses(patterns, includes) {
    const exact = patterns.map(pattern => compile(pattern, {}));
    const folded = patterns.map(pattern => ({
        isExclusion: isExclusion(pattern),
        matches: compile(pattern, { nocase: true }),
    }));
    const isTakenIn = (path) => folded.findLast(({ matches }) => matches(path))?.isExclusion === false;
    // Most files of a large repository are elsewhere.
    const bases = patterns
        .filter(pattern => !isExclusion(pattern))
        .map(pattern => picomatch.scan(pattern).base.toLowerCase());
    const isElsewhere = (path) => !bases.some(base => path.slice(0, base.length).toLowerCase() === base);
    return path => {
        if (isElsewhere(path) || exact.some(matches => matches(path)))
            return undefined;
        const variants = listVariants(path);
        if (!variants.some(isTakenIn))
            return undefined;
        const names = variants.flatMap(each => [each, lowerEnding(each), each.toLowerCase()]);
        return { meant: names.find(includes) };
    };
}
function compile(pattern, options) {
    const glob = isExclusion(pattern) ? pattern.slice(1) : pattern;
    return picomatch(glob, { dot: true, nonegate: true, ...options });
}
function isExclusion(pattern) {
    return pattern.startsWith('!');
}
/** The path itself, without what stands after an ending of YAML or JSON, and with the other ending of YAML. */
function listVariants(path) {
    const [, whole = path] = /^(.*\.(?:ya?ml|json))[.~_-][^/]*$/i.exec(path) ?? [];
    const other = whole.replace(/\.(ya?)ml$/i, (_, letters) => (letters.length === 2 ? '.yml' : '.yaml'));
    return [...new Set([path, whole, other])];
}
function lowerEnding(path) {
    return path.replace(/\.[^./]*$/, ending => ending.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/policy/globs.js


/**
 * As in the `paths` filters of a workflow: the last pattern that matches decides, and one that begins with `!`
 * excludes. Names that begin with a dot match wildcards like any other, so that no policy is silently left out.
 */
function compileGlobs(patterns) {
    const rules = patterns.map(pattern => {
        const isExclusion = pattern.startsWith('!');
        const glob = isExclusion ? pattern.slice(1) : pattern;
        const matches = picomatch(glob, { dot: true, nonegate: true });
        return { pattern, isExclusion, matches, base: picomatch.scan(glob).base };
    });
    const inclusions = rules.filter(rule => !rule.isExclusion);
    return {
        includes: path => {
            const rule = rules.findLast(({ matches }) => matches(path));
            return rule !== undefined && !rule.isExclusion;
        },
        mayContain: folder => inclusions.some(({ base }) => isWithin(base, folder) || isWithin(folder, base)),
        roots: listOutermost(inclusions.map(({ base }) => base)),
        listUnmatched: paths => inclusions.filter(({ matches }) => !paths.some(path => matches(path))).map(rule => rule.pattern),
    };
}
/** Selects policies: the files that the patterns match, except policy tests. */
function selectPolicies(patterns) {
    const globs = compileGlobs(patterns);
    return { ...globs, includes: path => globs.includes(path) && !isTestFile(path) };
}
/** Policy tests are never policies, whatever the globs match. */
function isTestFile(path) {
    return /\.tests\.ya?ml$/.test(path);
}
function listOutermost(folders) {
    const distinct = [...new Set(folders)];
    return distinct.filter(folder => !distinct.some(other => other !== folder && isWithin(folder, other)));
}
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/**
 * The globs for policies, each inclusion followed by one for the tests in its folder. So tests are found even if a glob
 * names single files or another extension. Exclusions still apply.
 */
function listTestGlobs(patterns) {
    return patterns.flatMap(pattern => {
        const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
        return pattern.startsWith('!') || !isBalanced(folder) ? [pattern] : [pattern, `${folder}*.tests.{yaml,yml}`];
    });
}
/** Whether a folder cut off at a slash has no open group, such as that of `{a/b,c}`. */
function isBalanced(folder) {
    const count = (signs) => folder.match(signs)?.length ?? 0;
    return count(/[{([]/g) === count(/[})\]]/g);
}
/** Selects policies and the tests next to them. */
function selectWithTests(patterns) {
    const policies = compileGlobs(patterns);
    const tests = compileGlobs(listTestGlobs(patterns));
    return {
        includes: path => (isTestFile(path) ? tests : policies).includes(path),
        resemble: compileNearMisses(listTestGlobs(patterns), tests.includes),
        mayContain: tests.mayContain,
        roots: tests.roots,
    };
}
/** Selects what either selects. Near misses are those of the first. */
function uniteSelections(one, other) {
    return {
        includes: path => one.includes(path) || other.includes(path),
        ...(one.resemble ? { resemble: one.resemble } : {}),
        mayContain: folder => one.mayContain(folder) || other.mayContain(folder),
        roots: listOutermost([...one.roots, ...other.roots]),
    };
}
/** The policies of a snapshot, and its tests. */
function separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !isTestFile(path));
    return { policies: { commit, files: policies }, tests: files.filter(({ path }) => isTestFile(path)) };
}


/***/ }),

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   p4: () => (/* binding */ describeId),
/* harmony export */   pw: () => (/* binding */ ID_PATTERN)
/* harmony export */ });
/* unused harmony exports ID_PREFIXES, API_KEY, ID_FIELDS */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8264);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8465);


/** An id as the API's contract has it in paths, bounded. A segment of dots alone would name another resource. */
const ID_PATTERN = /^(?!\.+$)[a-zA-Z0-9_.-]{1,200}$/;
/** What the id of each kind of thing begins with. An id with another beginning may be of any kind. */
const ID_PREFIXES = {
    pol_: 'a profile',
    prj_: 'a project',
    agt_: 'an agent',
    db_: 'a database',
    apl_: 'an approval rule',
    hnt_: 'a honeytoken',
    aud_: 'an entry of the audit log',
};
/** The keys of organizations and of people begin so: nobody may read one in a report. */
const API_KEY = /[Pp][Bb][OoUu]_/;
/** The fields that hold ids, with what each begins with. */
const ID_FIELDS = { id: 'pol_', project_id: 'prj_' };
/** The ids of a file's project and live profile, if it names them, and findings about them. */
function readIds(root) {
    const findings = [];
    function read(field) {
        const { found, node, key } = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .findPlace */ .Pj)(root, [field]);
        if (!found || node.kind === 'broken')
            return undefined;
        const finding = describeNode({ field, node, key }) ?? describeId(field, (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node) ?? '');
        if (!finding)
            return (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node);
        findings.push({ offset: node.start, ...finding });
        return undefined;
    }
    return { id: read('id'), projectId: read('project_id'), findings };
}
function describeNode({ field, node, key, }) {
    if (node.kind === 'scalar' && node.value === null) {
        const message = `\`${field}\` has no value; write the id, or remove the line.`;
        return { code: 'empty-value', offset: key, message };
    }
    if (node.kind === 'scalar' && typeof node.value === 'string')
        return undefined;
    return { code: 'wrong-type', offset: node.start, message: `\`${field}\` must be a string; put it in quotes.` };
}
/** What is wrong with a text as an id. A key is never quoted. */
function describeId(field, text) {
    if (API_KEY.test(text)) {
        const message = `\`${field}\` holds an API key, which everybody who can read this file can use: revoke it in PgBeam, and write the id here.`;
        return { code: 'key-as-id', message };
    }
    if (!ID_PATTERN.test(text)) {
        const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no id, which is at most 200 letters, digits, \`_\`, \`.\` and \`-\`; copy it as PgBeam shows it.`;
        return { code: 'invalid-id', message };
    }
    const wanted = ID_FIELDS[field];
    const prefix = Object.keys(ID_PREFIXES).find(each => text.startsWith(each));
    if (prefix === undefined || prefix === wanted)
        return undefined;
    const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is the id of ${ID_PREFIXES[prefix]}; \`${field}\` is that of ${ID_PREFIXES[wanted]} and begins with \`${wanted}\`.`;
    return { code: 'wrong-kind-of-id', message };
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ getItems),
/* harmony export */   NO: () => (/* binding */ walkScalars),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   VI: () => (/* binding */ getField),
/* harmony export */   hG: () => (/* binding */ MAX_ALIASED_NODES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q4: () => (/* binding */ getText)
/* harmony export */ });
/** The limits of one file. */
const MAX_DEPTH = 32;
const MAX_ALIASED_NODES = 1000;
/** The node at a path, and its key's offset. For a list item, which has no key, that is the item's own offset. */
function findPlace(root, path) {
    let node = root;
    let key = root.start;
    for (const segment of path) {
        const entry = findChild(node, segment);
        if (!entry)
            return { found: false, node, key };
        node = entry.value;
        key = entry.key;
    }
    return { found: true, node, key };
}
function findChild(node, segment) {
    if (node.kind === 'mapping')
        return node.entries.get(String(segment));
    if (node.kind !== 'list' || typeof segment !== 'number')
        return undefined;
    const item = node.items[segment];
    return item && { key: item.start, value: item };
}
/** The value of a mapping's field, if `node` is a mapping that has it. */
function getField(node, field) {
    return node?.kind === 'mapping' ? node.entries.get(field)?.value : undefined;
}
/** The items of a list; for anything else, none. */
function getItems(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a string scalar. */
function getText(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** All scalars of a tree, but for the names of fields. */
function* walkScalars(node) {
    if (node.kind === 'scalar')
        yield node;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* walkScalars(item);
    else if (node.kind === 'mapping')
        for (const { value } of node.entries.values())
            yield* walkScalars(value);
}


/***/ }),

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6782);

const LONGEST = 60;
/** A text from a file as messages show it: in backquotes, on one line, shortened. */
function quote(text) {
    return `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text.replace(/\s+/g, ' '), LONGEST)}\``;
}
/** `a, b or c`. */
function listChoices(choices) {
    const quoted = choices.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ findNeedless),
/* harmony export */   Ul: () => (/* binding */ showHidden),
/* harmony export */   Vh: () => (/* binding */ hasHidden),
/* harmony export */   Xv: () => (/* binding */ blankHidden),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * Characters that hide or reorder text, move the cursor or pass for a plain space: controls, lone surrogates, unassigned
 * and private-use code points, everything that Unicode lets a renderer leave out, spaces other than U+0020, and marks
 * piled so high that they cover the lines around them.
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}|(?<=\p{M}{4})\p{M}/gu;
const HIDDEN_RUN = new RegExp(`(?:${HIDDEN.source})+`, 'gu');
/** What a variation selector changes: emoji, symbols, and letters of the scripts that have variants; of ASCII a key's cap. */
const VARIABLE = /(?<=(?![\0-\x7f])[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}])|(?<=[#*\d])(?=\ufe0f\u20e3)/u;
/** Those that no text needs. A zero-width joiner after an emoji affects what is seen, and so do some variation selectors. */
const NEEDLESS = new RegExp([
    `(?!${VARIABLE.source})\\p{Variation_Selector}`,
    '(?!\\p{Variation_Selector}|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d)\\p{Default_Ignorable_Code_Point}',
    // Marks of annotations, which no renderer shows and Unicode does not let it leave out.
    '[\\ufff9-\\ufffb]',
].join('|'), 'u');
/** How a character beyond U+FFFF is escaped: for people, in YAML, in JSON. */
const LARGE_ESCAPES = {
    plain: character => `\\u{${toHex(character, 0)}}`,
    yaml: character => `\\U${toHex(character, 8)}`,
    json: character => character.replace(/[\ud800-\udfff]/g, unit => `\\u${toHex(unit, 4)}`),
};
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Replaces what a reader cannot see by an escape, such as `\u202e`. */
function showHidden(text, { form = 'plain', keep = '' } = {}) {
    return text.replace(HIDDEN, character => {
        if (keep.includes(character))
            return character;
        const short = SHORT_ESCAPES[character];
        return short ?? (character.length > 1 ? LARGE_ESCAPES[form](character) : `\\u${toHex(character, 4)}`);
    });
}
/** Replaces every run of what a reader cannot see by one space. */
function blankHidden(text) {
    return text.replace(HIDDEN_RUN, ' ').trim();
}
function hasHidden(text) {
    return text.search(HIDDEN) >= 0;
}
/** The offset of the first character that is never seen and has no purpose; -1 if there is none. */
function findNeedless(text) {
    return text.search(NEEDLESS);
}
/** The first `limit` UTF-16 units at most, the ellipsis included; never half a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splitsPair ? end - 1 : end)}\u2026`;
}
function toHex(character, length) {
    return (character.codePointAt(0) ?? 0).toString(16).padStart(length, '0');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5210);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
