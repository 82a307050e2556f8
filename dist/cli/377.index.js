export const id = 377;
export const ids = [377];
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


/***/ })

};
