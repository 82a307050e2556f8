export const id = 514;
export const ids = [514,377];
export const modules = {

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

/***/ 514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPredicate: () => (/* binding */ readPredicate)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);

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
        return findStray(text, grammar) ?? readStatements(statements);
    }
    catch (error) {
        // Nesting beyond the stack; no person could review that either.
        if (error instanceof RangeError)
            return invalid('expression too complex to read', 0);
        if (!(error instanceof _grammar_js__WEBPACK_IMPORTED_MODULE_0__.GrammarError))
            throw error;
        return invalid(error.message, toUtf16Offset(text, (error.offset ?? 0) - PREFIX.length));
    }
}
/** A semicolon, or a comment at the end that would swallow what follows the predicate. */
function findStray(text, grammar) {
    const tokens = grammar.scan(text);
    const semicolon = tokens.some(({ kind }) => kind === 'semicolon');
    if (semicolon)
        return invalid('a semicolon ends the expression', text.indexOf(';'));
    const last = tokens.at(-1);
    return last?.kind === 'comment' ? invalid('a comment ends the expression', text.lastIndexOf(last.text)) : undefined;
}
function readStatements(statements) {
    const [statement] = statements;
    const select = descend(statement, 'stmt', 'SelectStmt');
    const condition = descend(select, 'whereClause');
    if (!isObject(select) || condition === undefined)
        return invalid('not an expression', 0);
    const extra = Object.keys(select).find(clause => !EXPECTED_CLAUSES.has(clause));
    if (extra || descend(select, 'op') !== 'SETOP_NONE')
        return invalid('more than an expression', 0);
    if (isNonBoolean(condition))
        return invalid('not a boolean expression', 0);
    const traits = new Set();
    for (const node of walk(condition)) {
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
    return { kind: 'expression', conjuncts: [...new Set(conjuncts.map(spell))], traits: [...traits] };
}
const EXPECTED_CLAUSES = new Set(['whereClause', 'limitOption', 'op']);
function listConjuncts(node) {
    if (descend(node, 'BoolExpr', 'boolop') !== 'AND_EXPR')
        return [node];
    return listArguments(node).flatMap(listConjuncts);
}
function listArguments(node) {
    const args = descend(node, 'BoolExpr', 'args');
    return Array.isArray(args) ? args : [];
}
/** True for `true`, for a constant equal to itself, and for an OR or AND of such. */
function isConstantTrue(node) {
    if (descend(node, 'A_Const', 'boolval', 'boolval') === true)
        return true;
    const operator = descend(node, 'BoolExpr', 'boolop');
    if (operator === 'OR_EXPR')
        return listArguments(node).some(isConstantTrue);
    if (operator === 'AND_EXPR')
        return listArguments(node).every(isConstantTrue);
    const comparison = descend(node, 'A_Expr');
    if (!isObject(comparison) || comparison.kind !== 'AEXPR_OP' || spell(comparison.name ?? null) !== EQUALS)
        return false;
    const { lexpr = null, rexpr = null } = comparison;
    return isComparableConstant(lexpr) && spell(lexpr) === spell(rexpr);
}
const EQUALS = JSON.stringify([{ String: { sval: '=' } }]);
/** A constant other than NULL, which equals nothing. */
function isComparableConstant(node) {
    const constant = descend(node, 'A_Const');
    return isObject(constant) && !('isnull' in constant);
}
/** A number or a bit string alone; a string might still spell a boolean. */
function isNonBoolean(node) {
    const constant = descend(node, 'A_Const');
    return isObject(constant) && ['ival', 'fval', 'bsval'].some(kind => kind in constant);
}
function isVolatileCall(node) {
    const names = descend(node, 'FuncCall', 'funcname');
    const name = Array.isArray(names) ? descend(names.at(-1), 'String', 'sval') : undefined;
    return typeof name === 'string' && VOLATILE_FUNCTIONS.has(name);
}
/** Functions that pg_proc marks volatile and that a predicate may plausibly call. */
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
const PLACE = /location$|list_(?:start|end)$/;
/** One spelling for a tree wherever it stood in its text. */
function spell(node) {
    return JSON.stringify(node, (key, value) => (PLACE.test(key) ? undefined : value));
}
function* walk(root) {
    const pending = [root];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        if (Array.isArray(node))
            pending.push(...node);
        else if (isObject(node)) {
            yield node;
            pending.push(...Object.values(node));
        }
    }
}
function descend(node, ...keys) {
    return keys.reduce((at, key) => (isObject(at) ? at[key] : undefined), node);
}
function isObject(node) {
    return typeof node === 'object' && node !== null && !Array.isArray(node);
}
function toUtf16Offset(text, codePoints) {
    return [...text].slice(0, Math.max(0, codePoints)).join('').length;
}
function invalid(message, offset) {
    return { kind: 'invalid', message, offset };
}


/***/ })

};
