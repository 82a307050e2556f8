export const id = 143;
export const ids = [143,377];
export const modules = {

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ spellDecimal),
/* harmony export */   X: () => (/* binding */ roundToDouble),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   e4: () => (/* binding */ readDecimal),
/* harmony export */   vO: () => (/* binding */ isExactInReal)
/* harmony export */ });
/** Longer numbers than anybody compares a column with are not read, so that no power of ten becomes a burden. */
const MAX_LENGTH = 60;
const MAX_EXPONENT = 60;
const WHOLE = /^-?(?:0x[\da-f]+|0o[0-7]+|0b[01]+)$/i;
const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;
/** Reads a numeric constant of SQL (`1`, `-0.50`, `1e3`, `0xFF`, `1_000`); undefined where it is none, or too long. */
function readDecimal(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const plain = text.replaceAll('_', '');
    if (WHOLE.test(plain)) {
        const size = BigInt(plain.replace('-', ''));
        return reduce(plain.startsWith('-') ? -size : size, 0);
    }
    const [match, sign, whole = '', fraction = '', power = '0'] = DECIMAL.exec(plain) ?? [];
    if (match === undefined || whole + fraction === '' || Math.abs(Number(power)) > MAX_EXPONENT)
        return undefined;
    return reduce(BigInt(`${sign}${whole}${fraction}`), Number(power) - fraction.length);
}
function reduce(digits, exponent) {
    if (digits === 0n)
        return { digits, exponent: 0 };
    let [shortest, power] = [digits, exponent];
    for (; shortest % 10n === 0n; power += 1)
        shortest /= 10n;
    return { digits: shortest, exponent: power };
}
/** Negative, zero or positive, as for a sort. */
function compareDecimals(one, other) {
    const exponent = Math.min(one.exponent, other.exponent);
    const difference = scale(one, exponent) - scale(other, exponent);
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
function scale({ digits, exponent }, to) {
    return digits * 10n ** BigInt(exponent - to);
}
/** One spelling for each number: `1` and `1.0` have the same. */
function spellDecimal({ digits, exponent }) {
    return `${digits}e${exponent}`;
}
/** The number as a column of type double precision takes it. */
function roundToDouble(decimal) {
    return Number(spellDecimal(decimal));
}
/** Whether a column of type real, and so one of any numeric type, takes the number without rounding it. */
function isExactInReal(decimal) {
    let numerator = Math.fround(roundToDouble(decimal));
    if (!Number.isFinite(numerator))
        return false;
    let denominator = 0;
    // Multiplying by two is exact in binary.
    for (; !Number.isInteger(numerator); denominator += 1)
        numerator *= 2;
    const power = BigInt(Math.abs(decimal.exponent));
    const [up, down] = decimal.exponent < 0 ? [1n, 10n ** power] : [10n ** power, 1n];
    return decimal.digits * up * 2n ** BigInt(denominator) === BigInt(numerator) * down;
}


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GrammarError: () => (/* binding */ GrammarError),
/* harmony export */   loadGrammar: () => (/* binding */ loadGrammar)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/** A syntax error; `offset` counts code points from the start of the text, where PostgreSQL tells. */
class GrammarError extends Error {
    name = 'GrammarError';
    offset;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.offset = options.offset;
    }
}
const TOKEN_KINDS = {
    SQL_COMMENT: 'comment',
    C_COMMENT: 'comment',
    ASCII_59: 'semicolon',
};
/** Loads PostgreSQL's parser, compiled to WebAssembly. */
async function loadGrammar() {
    // V8's optimising compiler would spend half a second and 600 MB on a module of which a few milliseconds are used.
    // A budget for it only puts that off, and neither flag does it alone.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-wasm-tier-up');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-wasm-dynamic-tiering');
    // The parser is a CommonJS module that looks for its .wasm file beside itself; in an ES module bundle nobody tells it where.
    Object.assign(globalThis, { __dirname: import.meta.dirname });
    const { hasSqlDetails, loadModule, parseSync, scanSync } = await __webpack_require__.e(/* import() */ 627).then(__webpack_require__.t.bind(__webpack_require__, 2627, 19));
    await loadModule();
    Reflect.deleteProperty(globalThis, '__dirname');
    return {
        parse(sql) {
            try {
                return listStatements(parseSync(sql));
            }
            catch (cause) {
                if (!(cause instanceof Error))
                    throw cause;
                const offset = hasSqlDetails(cause) ? cause.sqlDetails?.cursorPosition : undefined;
                throw new GrammarError(offset === undefined ? 'expression too complex to read' : cause.message, {
                    offset,
                    cause,
                });
            }
        },
        scan: sql => scanSync(sql).tokens.map(({ text, tokenName }) => ({ text, kind: TOKEN_KINDS[tokenName] ?? 'other' })),
    };
}
function listStatements(result) {
    return 'stmts' in result && Array.isArray(result.stmts) ? result.stmts : [];
}


/***/ }),

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPredicate: () => (/* binding */ readPredicate)
});

;// CONCATENATED MODULE: ./lib/src/postgres/functions.js
/** Functions that pg_proc marks volatile, or that extensions do, and that a predicate may plausibly call. */
const VOLATILE_FUNCTIONS = new Set([
    'clock_timestamp',
    'currval',
    'dblink',
    'gen_random_bytes',
    'gen_random_uuid',
    'lastval',
    'lo_get',
    'nextval',
    'pg_advisory_lock',
    'pg_advisory_xact_lock',
    'pg_cancel_backend',
    'pg_notify',
    'pg_read_file',
    'pg_sleep',
    'pg_sleep_for',
    'pg_sleep_until',
    'pg_terminate_backend',
    'pg_try_advisory_lock',
    'pg_try_advisory_xact_lock',
    'query_to_xml',
    'random',
    'random_normal',
    'set_config',
    'setseed',
    'setval',
    'timeofday',
    'uuid_generate_v1',
    'uuid_generate_v4',
    'uuidv4',
    'uuidv7',
]);
/**
 * Functions of pg_catalog that predicates often call and that give the same for the same row throughout a statement. Any
 * other may be volatile: a function that people write is, unless they say otherwise.
 */
const STEADY_FUNCTIONS = new Set(`abs age array_length array_position btrim cardinality ceil ceiling char_length character_length concat concat_ws
  current_database current_schema current_setting date_bin date_part date_trunc decode encode extract floor format
  has_schema_privilege has_table_privilege inet_client_addr initcap isfinite jsonb_array_length jsonb_exists
  jsonb_extract_path jsonb_extract_path_text jsonb_path_exists jsonb_path_match jsonb_typeof left length like_escape lower
  lpad ltrim make_date make_interval make_timestamp md5 mod now octet_length pg_has_role position regexp_like regexp_match
  regexp_replace replace reverse right round row_security_active rpad rtrim sha256 similar_to_escape split_part starts_with
  statement_timestamp string_to_array strpos substr substring timezone to_char to_date to_number to_timestamp
  transaction_timestamp translate trunc upper`.split(/\s+/));

// EXTERNAL MODULE: ./lib/src/postgres/grammar.js
var postgres_grammar = __webpack_require__(5377);
// EXTERNAL MODULE: ./lib/src/postgres/tree.js
var postgres_tree = __webpack_require__(726);
;// CONCATENATED MODULE: ./lib/src/postgres/predicate-mistakes.js

/** The mistakes in a predicate, given its tree and the length of what stands before it in the text that was parsed. */
function findMistakes({ condition, text, prefix, }) {
    const typed = findTypographic(text);
    const found = typed ? [typed] : [];
    const locate = (node) => toUtf16Offset(text, Number((0,postgres_tree/* descend */.Xn)(node, 'location') ?? 0) - prefix);
    for (const node of (0,postgres_tree/* walk */.GG)(condition)) {
        const comparison = (0,postgres_tree/* descend */.Xn)(node, 'A_Expr');
        if (comparison === undefined)
            continue;
        const operator = (0,postgres_tree/* descend */.Xn)((0,postgres_tree/* listAt */.gT)(comparison, 'name').at(-1), 'String', 'sval');
        if (operator === '==') {
            found.push({ kind: 'unknown-operator', offset: locate(comparison), written: '==', meant: '=' });
        }
        for (const value of listValues(comparison)) {
            const [field, ...others] = (0,postgres_tree/* listAt */.gT)(value, 'ColumnRef', 'fields');
            const name = (0,postgres_tree/* descend */.Xn)(field, 'String', 'sval');
            const offset = locate((0,postgres_tree/* descend */.Xn)(value, 'ColumnRef'));
            if (typeof name !== 'string' || others.length > 0 || text.charAt(offset) !== '"')
                continue;
            const meant = `'${name.replaceAll("'", "''")}'`;
            found.push({ kind: 'text-in-double-quotes', offset, written: `"${name}"`, meant });
        }
    }
    return found.sort((one, other) => one.offset - other.offset);
}
/** The side of a comparison on which people write the constants. */
function listValues(comparison) {
    const right = (0,postgres_tree/* descend */.Xn)(comparison, 'rexpr');
    if (right === undefined)
        return [];
    return Array.isArray(right) ? right : [right, ...(0,postgres_tree/* listAt */.gT)(right, 'List', 'items')];
}
/** What of other languages, or of a word processor, made the grammar give up at an offset, and where that stands. */
function explainUnreadable(text, stop) {
    const typed = findTypographic(text);
    if (typed)
        return { message: `${typed.written} is no sign of SQL, write ${typed.meant}`, offset: typed.offset };
    const read = blankTexts(text).slice(0, stop);
    if (/^\s*where\b/i.test(text))
        return { message: 'leave out WHERE and write the condition alone', offset: 0 };
    // A comparison on both sides: alone, the one compares arrays, and the other joins texts.
    const [, before, sign] = (/[=<>]/.test(text.charAt(stop)) && /^(.*[=<>][^=<>&|]*)(&&|\|\|)[^=<>]*$/s.exec(read)) || [];
    if (before === undefined || sign === undefined)
        return undefined;
    const word = sign === '&&' ? 'AND' : 'OR';
    return { message: `${sign} does not join conditions, write ${word}`, offset: before.length };
}
/** The first typographic quote or space that is not in a text. PostgreSQL takes it for a letter of a name. */
function findTypographic(text) {
    const offset = blankTexts(text).search(/[\u2018-\u201f\u00ab\u00bb]|[^\S \t\r\n\f\v]/);
    if (offset < 0)
        return undefined;
    const written = text.charAt(offset);
    const meant = /\s/.test(written) ? 'a plain space' : "'";
    return { kind: 'typographic-character', offset, written, meant };
}
/** The same with spaces in the place of all that stands in quotes. */
function blankTexts(text) {
    return text.replace(/'[^']*'|"[^"]*"/g, quoted => ' '.repeat(quoted.length));
}
/** PostgreSQL counts bytes. */
function toUtf16Offset(text, bytes) {
    let left = bytes;
    let offset = 0;
    while (left > 0 && offset < text.length) {
        const code = text.codePointAt(offset) ?? 0;
        left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        offset += code < 0x10000 ? 1 : 2;
    }
    return offset;
}

// EXTERNAL MODULE: ./lib/src/postgres/decimal.js
var decimal = __webpack_require__(2275);
;// CONCATENATED MODULE: ./lib/src/postgres/read-condition.js


/** Reads the shape of an expression that is true of the same rows each time. */
function readCondition(tree) {
    if (isNeverTrue(tree))
        return { kind: 'never' };
    switch ((0,postgres_tree/* descend */.Xn)(tree, 'BoolExpr', 'boolop')) {
        case 'AND_EXPR':
            return joinEvery((0,postgres_tree/* listAt */.gT)(tree, 'BoolExpr', 'args').map(readCondition));
        case 'OR_EXPR':
            return joinSome(listBranches(tree).map(readCondition));
        default:
            return readComparison(tree) ?? { kind: 'opaque', spelling: (0,postgres_tree/* spell */.lO)(tree) };
    }
}
/** The branches of an OR and of those in it, each once however deep it stands. */
function listBranches(root) {
    const branches = [];
    const pending = [root];
    for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
        if ((0,postgres_tree/* descend */.Xn)(tree, 'BoolExpr', 'boolop') !== 'OR_EXPR')
            branches.push(tree);
        else
            pending.push(...(0,postgres_tree/* listAt */.gT)(tree, 'BoolExpr', 'args').toReversed());
    }
    return branches;
}
/** `false`, NULL, and `1 = 0`, as it is often written. */
function isNeverTrue(tree) {
    const constant = (0,postgres_tree/* descend */.Xn)(tree, 'A_Const');
    if ((0,postgres_tree/* isNode */.Ll)(constant))
        return 'isnull' in constant || readBoolean(constant) === false;
    if ((0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'kind') !== 'AEXPR_OP' || readOperator(tree) !== '=')
        return false;
    const left = readConstant((0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'lexpr'))?.number;
    const right = readConstant((0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'rexpr'))?.number;
    return left !== undefined && right !== undefined && (0,decimal/* compareDecimals */.YL)(left, right) !== 0;
}
function joinEvery(parts) {
    return parts.find(({ kind }) => kind === 'never') ?? { kind: 'every', parts };
}
/** Makes `a IN (1, 2)` of `a = 1 OR a = 2`, so that it is implied by what neither of the two is. */
function joinSome(parts) {
    const columns = new Map();
    const others = [];
    for (const part of parts.flatMap(part => (part.kind === 'some' ? part.parts : part))) {
        if (part.kind === 'never')
            continue;
        if (part.kind !== 'among') {
            others.push(part);
            continue;
        }
        const constants = columns.get(part.column) ?? new Map();
        columns.set(part.column, constants);
        for (const [spelling, constant] of part.constants) {
            // What equals a constant that is rounded where it is compared includes what equals it unrounded.
            if (!constants.get(spelling)?.isRounded)
                constants.set(spelling, constant);
        }
    }
    const memberships = [...columns].map(([column, constants]) => ({ kind: 'among', column, constants }));
    const branches = [...memberships, ...others];
    return branches.length > 1 ? { kind: 'some', parts: branches } : (branches[0] ?? { kind: 'never' });
}
function readComparison(tree) {
    const kind = (0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'kind');
    const left = (0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'lexpr');
    const right = (0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'rexpr');
    const items = (0,postgres_tree/* listAt */.gT)(right, 'List', 'items');
    switch (kind) {
        case 'AEXPR_OP':
            return (compare(readColumn(left), readOperator(tree), [readConstant(right)]) ??
                compare(readColumn(right), CONVERSES[readOperator(tree) ?? ''], [readConstant(left)]));
        case 'AEXPR_IN':
            return compare(readColumn(left), readOperator(tree), items.map(readConstant));
        case 'AEXPR_BETWEEN':
        case 'AEXPR_NOT_BETWEEN': {
            const [low, high] = items.map(readConstant);
            const isInside = kind === 'AEXPR_BETWEEN';
            const from = compare(readColumn(left), isInside ? '>=' : '<', [low]);
            const to = compare(readColumn(left), isInside ? '<=' : '>', [high]);
            return from && to && (isInside ? joinEvery([from, to]) : joinSome([from, to]));
        }
        default:
            return undefined;
    }
}
/** The operator that says the same with its sides exchanged. */
const CONVERSES = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
function compare(column, operator, constants) {
    const known = constants.filter(constant => constant !== undefined);
    const [first] = known;
    if (column === undefined || !first || known.length < constants.length)
        return undefined;
    if (known.some(({ type }) => type !== first.type))
        return undefined;
    if (operator === '=' || operator === '<>') {
        const isList = known.length > 1;
        return {
            kind: operator === '=' ? 'among' : 'not-among',
            column,
            constants: new Map(known.map(({ spelling, number }) => [
                spelling,
                // PostgreSQL looks for one type for a column and a list, which for a real column is its own; it compares a real
                // column with a single number as double precision.
                { number, isRounded: isList && number !== undefined && !(0,decimal/* isExactInReal */.vO)(number) },
            ])),
        };
    }
    if (first.number === undefined || known.length > 1)
        return undefined;
    return operator === undefined ? undefined : readBound(column, operator, first.number);
}
function readBound(column, operator, value) {
    const [direction, equals = ''] = operator;
    if ((direction !== '<' && direction !== '>') || !['', '='].includes(equals) || operator.length > 2)
        return undefined;
    return { kind: 'bound', column, side: direction === '<' ? 'below' : 'above', isInclusive: equals === '=', value };
}
/** A built-in operator's name; undefined where it is qualified, as its schema may hold another one. */
function readOperator(tree) {
    const [name, ...rest] = (0,postgres_tree/* listAt */.gT)(tree, 'A_Expr', 'name');
    const operator = (0,postgres_tree/* descend */.Xn)(name, 'String', 'sval');
    return rest.length === 0 && typeof operator === 'string' ? operator : undefined;
}
/** A plain column, with its table where that is said. */
function readColumn(tree) {
    const fields = (0,postgres_tree/* listAt */.gT)(tree, 'ColumnRef', 'fields');
    const isPlain = fields.length > 0 && fields.every(field => (0,postgres_tree/* descend */.Xn)(field, 'String') !== undefined);
    return isPlain ? (0,postgres_tree/* spell */.lO)(fields) : undefined;
}
function readConstant(tree) {
    const constant = (0,postgres_tree/* descend */.Xn)(tree, 'A_Const');
    if (!(0,postgres_tree/* isNode */.Ll)(constant))
        return undefined;
    const string = (0,postgres_tree/* descend */.Xn)(constant, 'sval');
    if (string !== undefined)
        return { type: 'string', spelling: (0,postgres_tree/* spell */.lO)(string), number: undefined };
    const boolean = readBoolean(constant);
    if (boolean !== undefined)
        return { type: 'boolean', spelling: String(boolean), number: undefined };
    const number = readNumber(constant);
    return number && { type: 'number', spelling: (0,decimal/* spellDecimal */.EN)(number), number };
}
// A value of zero, or of false, is left out of the tree.
function readNumber(constant) {
    const float = (0,postgres_tree/* descend */.Xn)(constant, 'fval', 'fval');
    if (typeof float === 'string')
        return (0,decimal/* readDecimal */.e4)(float);
    const integer = (0,postgres_tree/* descend */.Xn)(constant, 'ival') && ((0,postgres_tree/* descend */.Xn)(constant, 'ival', 'ival') ?? 0);
    return typeof integer === 'number' ? (0,decimal/* readDecimal */.e4)(String(integer)) : undefined;
}
function readBoolean(constant) {
    if ((0,postgres_tree/* descend */.Xn)(constant, 'boolval') === undefined)
        return undefined;
    return (0,postgres_tree/* descend */.Xn)(constant, 'boolval', 'boolval') === true;
}

;// CONCATENATED MODULE: ./lib/src/postgres/read-pin.js


/**
 * The one column that an expression compares, by `=` or IN, with what is the same for every row; for an OR, that of all its
 * branches. The expression calls nothing that may vary and has no subquery.
 */
function readPin(tree) {
    const [first, ...others] = listBranches(tree).map(readComparedColumn);
    return others.every(other => isSame(first, other)) ? first : undefined;
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function readComparedColumn(tree) {
    const kind = (0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'kind');
    if (readOperator(tree) !== '=')
        return undefined;
    const left = (0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'lexpr') ?? null;
    const right = (0,postgres_tree/* descend */.Xn)(tree, 'A_Expr', 'rexpr') ?? null;
    if (kind === 'AEXPR_IN')
        return read_pin_readColumn(left, right);
    return kind === 'AEXPR_OP' ? (read_pin_readColumn(left, right) ?? read_pin_readColumn(right, left)) : undefined;
}
/** A plain column, where what it is compared with has none. */
function read_pin_readColumn(tree, other) {
    const fields = (0,postgres_tree/* listAt */.gT)(tree, 'ColumnRef', 'fields').map(field => (0,postgres_tree/* descend */.Xn)(field, 'String', 'sval'));
    const names = fields.filter(field => typeof field === 'string');
    const name = names.at(-1);
    if (name === undefined || names.length < fields.length || names.length > 3)
        return undefined;
    for (const node of (0,postgres_tree/* walk */.GG)(other))
        if ('ColumnRef' in node)
            return undefined;
    return { name, qualifiers: names.slice(0, -1) };
}

;// CONCATENATED MODULE: ./lib/src/postgres/read-conjunct.js




/** Reads one of the parts of a predicate that are joined by AND. */
function readConjunct(tree) {
    const nodes = [...(0,postgres_tree/* walk */.GG)(tree)];
    const spelling = (0,postgres_tree/* spell */.lO)(tree);
    const isSteady = !nodes.some(mayVary);
    const hasShape = isSteady && !nodes.some(node => 'SubLink' in node);
    const pins = hasShape ? readPin(tree) : undefined;
    return {
        spelling,
        condition: hasShape ? readCondition(tree) : { kind: 'opaque', spelling },
        isSteady,
        reads: nodes.flatMap(node => readMention(node) ?? []),
        ...(pins ? { pins } : {}),
    };
}
/** Whether a node may give something else for the same row, when it is evaluated again. */
function mayVary(node) {
    if ('RangeTableSample' in node)
        return true;
    return ('FuncCall' in node && !isSteadyCall(node)) || ('A_Expr' in node && !isBuiltInOperator(node));
}
/** An operator of another schema calls a function that nobody here knows. */
function isBuiltInOperator(node) {
    const names = (0,postgres_tree/* listAt */.gT)(node, 'A_Expr', 'name').map(name => (0,postgres_tree/* descend */.Xn)(name, 'String', 'sval'));
    return names.length < 2 || (names.length === 2 && names[0] === 'pg_catalog');
}
function isSteadyCall(node) {
    const names = (0,postgres_tree/* listAt */.gT)(node, 'FuncCall', 'funcname').map(name => (0,postgres_tree/* descend */.Xn)(name, 'String', 'sval'));
    const name = names.at(-1);
    const isBuiltIn = names.length === 1 || (names.length === 2 && names[0] === 'pg_catalog');
    return isBuiltIn && typeof name === 'string' && STEADY_FUNCTIONS.has(name);
}
function readMention(node) {
    const table = (0,postgres_tree/* descend */.Xn)(node, 'RangeVar', 'relname');
    const schema = (0,postgres_tree/* descend */.Xn)(node, 'RangeVar', 'schemaname');
    return typeof table === 'string' ? { schema: typeof schema === 'string' ? schema : undefined, table } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/postgres/read-predicate.js





const PREFIX = 'SELECT WHERE ';
/** Longer than any predicate that a person could review, and short enough for the parser's stack. */
const MAX_LENGTH = 20_000;
/**
 * Reads a predicate as one boolean expression and nothing more: PgBeam puts its text into other people's statements, so
 * whatever could end the expression early or go on after it is refused.
 */
function readPredicate(text, grammar) {
    if (text.length > MAX_LENGTH)
        return invalid(`longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
    // The parser takes its text as a C string, which a null character would end.
    const nul = text.indexOf('\0');
    if (nul >= 0)
        return invalid('null character', nul);
    try {
        const statements = grammar.parse(PREFIX + text);
        return findStray(text, grammar) ?? readStatements(statements, text);
    }
    catch (error) {
        // Nesting beyond the stack; no person could review that either.
        if (error instanceof RangeError)
            return invalid('expression too complex to read', 0);
        if (!(error instanceof postgres_grammar.GrammarError))
            throw error;
        const stop = read_predicate_toUtf16Offset(text, (error.offset ?? 0) - PREFIX.length);
        const { message, offset } = explainUnreadable(text, stop) ?? { message: error.message, offset: stop };
        return invalid(message, offset);
    }
}
/** A semicolon, or a comment at the end that would swallow what follows the predicate. */
function findStray(text, grammar) {
    if (!MAY_STRAY.test(text))
        return undefined;
    const tokens = grammar.scan(text);
    const semicolon = tokens.some(({ kind }) => kind === 'semicolon');
    if (semicolon)
        return invalid('a semicolon ends the expression', text.indexOf(';'));
    const last = tokens.at(-1);
    return last?.kind === 'comment' ? invalid('a comment ends the expression', text.lastIndexOf(last.text)) : undefined;
}
const MAY_STRAY = /;|--|\/\*/;
function readStatements(statements, text) {
    const [statement] = statements;
    const select = (0,postgres_tree/* descend */.Xn)(statement, 'stmt', 'SelectStmt');
    const condition = (0,postgres_tree/* descend */.Xn)(select, 'whereClause');
    if (!(0,postgres_tree/* isNode */.Ll)(select) || condition === undefined)
        return invalid('not an expression', 0);
    const extra = Object.keys(select).find(clause => !EXPECTED_CLAUSES.has(clause));
    if (extra || (0,postgres_tree/* descend */.Xn)(select, 'op') !== 'SETOP_NONE')
        return invalid('more than an expression', 0);
    if (isNonBoolean(condition))
        return invalid('not a boolean expression', 0);
    const traits = new Set();
    for (const node of (0,postgres_tree/* walk */.GG)(condition)) {
        if ('ParamRef' in node)
            return invalid('a parameter ($1) would take a value of the statement around it', 0);
        if ('SubLink' in node)
            traits.add('subquery');
        if (isVolatileCall(node))
            traits.add('volatile-function');
    }
    const conjuncts = listConjuncts(condition).filter(conjunct => !isConstantTrue(conjunct));
    if (conjuncts.length === 0)
        traits.add('constant-true');
    return {
        kind: 'expression',
        conjuncts: conjuncts.map(readConjunct),
        traits: [...traits],
        mistakes: findMistakes({ condition, text, prefix: PREFIX.length }),
    };
}
const EXPECTED_CLAUSES = new Set(['whereClause', 'limitOption', 'op']);
function listConjuncts(node) {
    if ((0,postgres_tree/* descend */.Xn)(node, 'BoolExpr', 'boolop') !== 'AND_EXPR')
        return [node];
    return (0,postgres_tree/* listAt */.gT)(node, 'BoolExpr', 'args').flatMap(listConjuncts);
}
/** True for `true`, for a constant equal to itself, and for an OR or AND of such. */
function isConstantTrue(node) {
    if ((0,postgres_tree/* descend */.Xn)(node, 'A_Const', 'boolval', 'boolval') === true)
        return true;
    const operator = (0,postgres_tree/* descend */.Xn)(node, 'BoolExpr', 'boolop');
    if (operator === 'OR_EXPR')
        return (0,postgres_tree/* listAt */.gT)(node, 'BoolExpr', 'args').some(isConstantTrue);
    if (operator === 'AND_EXPR')
        return (0,postgres_tree/* listAt */.gT)(node, 'BoolExpr', 'args').every(isConstantTrue);
    const comparison = (0,postgres_tree/* descend */.Xn)(node, 'A_Expr');
    if (!(0,postgres_tree/* isNode */.Ll)(comparison) || comparison.kind !== 'AEXPR_OP' || (0,postgres_tree/* spell */.lO)(comparison.name ?? null) !== EQUALS)
        return false;
    const { lexpr = null, rexpr = null } = comparison;
    return isComparableConstant(lexpr) && (0,postgres_tree/* spell */.lO)(lexpr) === (0,postgres_tree/* spell */.lO)(rexpr);
}
const EQUALS = JSON.stringify([{ String: { sval: '=' } }]);
/** A constant other than NULL, which equals nothing. */
function isComparableConstant(node) {
    const constant = (0,postgres_tree/* descend */.Xn)(node, 'A_Const');
    return (0,postgres_tree/* isNode */.Ll)(constant) && !('isnull' in constant);
}
/** A number or a bit string alone; a string might still spell a boolean. */
function isNonBoolean(node) {
    const constant = (0,postgres_tree/* descend */.Xn)(node, 'A_Const');
    return (0,postgres_tree/* isNode */.Ll)(constant) && ['ival', 'fval', 'bsval'].some(kind => kind in constant);
}
function isVolatileCall(node) {
    const name = (0,postgres_tree/* descend */.Xn)((0,postgres_tree/* listAt */.gT)(node, 'FuncCall', 'funcname').at(-1), 'String', 'sval');
    return typeof name === 'string' && VOLATILE_FUNCTIONS.has(name);
}
function read_predicate_toUtf16Offset(text, codePoints) {
    return [...text].slice(0, Math.max(0, codePoints)).join('').length;
}
function invalid(message, offset) {
    return { kind: 'invalid', message, offset };
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Ll: () => (/* binding */ isNode),
/* harmony export */   Xn: () => (/* binding */ descend),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
function isNode(tree) {
    return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
/** What stands under these keys, one below the other; undefined where nothing does. */
function descend(tree, ...keys) {
    return keys.reduce((at, key) => (isNode(at) ? at[key] : undefined), tree);
}
/** The list under these keys; empty where there is none. */
function listAt(tree, ...keys) {
    const list = descend(tree, ...keys);
    return Array.isArray(list) ? list : [];
}
/** Every node of a tree, itself included. */
function* walk(root) {
    const pending = [root];
    for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
        if (Array.isArray(tree))
            for (const item of tree)
                pending.push(item);
        else if (isNode(tree)) {
            yield tree;
            for (const child of Object.values(tree))
                pending.push(child);
        }
    }
}
const PLACE = /location$|list_(?:start|end)$/;
/** One spelling for a tree wherever it stood in its text. */
function spell(tree) {
    return JSON.stringify(tree, (key, value) => (PLACE.test(key) ? undefined : value));
}


/***/ })

};
