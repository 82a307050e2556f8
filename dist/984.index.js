export const id = 984;
export const ids = [984,377];
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

/***/ 984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPredicateNames: () => (/* binding */ readPredicateNames)
/* harmony export */ });
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5377);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(726);


const PREFIX = 'SELECT WHERE ';
/** Reads the names of a predicate; undefined where it is none. */
function readPredicateNames(text, grammar) {
    try {
        const [statement] = grammar.parse(PREFIX + text);
        const collector = new Collector(text);
        const columns = [];
        collector.collect((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(statement, 'stmt', 'SelectStmt', 'whereClause'), { columns, around: undefined });
        return { columns, subqueries: collector.subqueries };
    }
    catch (error) {
        if (error instanceof _grammar_js__WEBPACK_IMPORTED_MODULE_0__.GrammarError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
class Collector {
    subqueries = [];
    #bytes;
    constructor(text) {
        this.#bytes = Buffer.from(text);
    }
    collect(tree, scope) {
        if (Array.isArray(tree)) {
            for (const item of tree)
                this.collect(item, scope);
        }
        else if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(tree)) {
            for (const [kind, node] of Object.entries(tree)) {
                if (kind === 'ColumnRef')
                    this.#addColumn(node, scope);
                else if (kind === 'SelectStmt')
                    this.#addSubquery(node, scope);
                else
                    this.collect(node, scope);
            }
        }
    }
    #addColumn(node, { columns }) {
        const fields = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(node, 'fields').map(field => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(field, 'String', 'sval'));
        const [name, qualifier] = [fields.at(-1), fields.at(-2)];
        if (typeof name !== 'string')
            return;
        const location = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(node, 'location');
        // The parser counts the bytes before it.
        const bytes = (typeof location === 'number' ? location : 0) - PREFIX.length;
        const offset = this.#bytes.toString('utf8', 0, Math.max(0, bytes)).length;
        columns.push({ name, qualifier: typeof qualifier === 'string' ? qualifier : undefined, offset });
    }
    #addSubquery(select, { around }) {
        const ranges = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(select, 'fromClause').flatMap(listRanges);
        const relations = ranges.filter(range => range !== undefined);
        const hasOthers = OTHER_SOURCES.some(key => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(select, key) !== undefined);
        const own = {
            relations: [...(around?.relations ?? []), ...relations],
            isComplete: (around?.isComplete ?? true) && relations.length === ranges.length && !hasOthers,
        };
        const columns = [];
        this.subqueries.push({ ...own, columns });
        for (const part of (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(select) ? Object.values(select) : [])
            this.collect(part, { columns, around: own });
    }
}
/** Names for queries, and queries beside queries, whose columns are not followed here. */
const OTHER_SOURCES = ['withClause', 'larg', 'valuesLists'];
/** The relations of a part of a FROM clause; undefined for one that is none. */
function listRanges(item) {
    const join = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(item, 'JoinExpr');
    if (join !== undefined && (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(join, 'alias') === undefined) {
        return ['larg', 'rarg'].flatMap(side => listRanges((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(join, side) ?? null));
    }
    const range = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(item, 'RangeVar');
    const [schema, name] = [(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(range, 'schemaname'), (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(range, 'relname')];
    if (typeof name !== 'string' || (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(range, 'alias', 'colnames').length > 0)
        return [undefined];
    const alias = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descend */ .Xn)(range, 'alias', 'aliasname');
    return [
        { schema: typeof schema === 'string' ? schema : undefined, name, alias: typeof alias === 'string' ? alias : name },
    ];
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
