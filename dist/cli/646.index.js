export const id = 646;
export const ids = [646];
export const modules = {

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDatabaseReader: () => (/* binding */ createDatabaseReader)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/src/policy/ids.js
var ids = __webpack_require__(2647);
// EXTERNAL MODULE: ./lib/src/pgbeam/replies.js
var replies = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/src/pgbeam/database-replies.js



/** What replies about databases must have, as in `replies.ts`. */
const database = schemas/* pipe */.FsL(schemas/* looseObject */._H3({ id: schemas/* string */.YjP().check(api/* _regex */.Fk(ids/* ID_PATTERN */.pw)), name: schemas/* string */.YjP(), role: schemas/* nullish */.cl6(schemas/* string */.YjP()) }), schemas/* transform */.pdi(({ id, name, role }) => ({ id, name, isReplica: role === 'replica' })));
const databasePageReply = schemas/* pipe */.FsL(schemas/* looseObject */._H3({ databases: schemas/* array */.YOg(database), next_page_token: replies/* nextPageToken */.i0 }), schemas/* transform */.pdi(page => ({ items: page.databases, nextPageToken: page.next_page_token || undefined })));
const schemaRelation = schemas/* looseObject */._H3({
    schema: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    columns: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), data_type: schemas/* string */.YjP(), is_binary: schemas/* boolean */.zMY() })),
});
const schemaCatalogReply = schemas/* pipe */.FsL(schemas/* looseObject */._H3({
    relations: schemas/* array */.YOg(schemaRelation),
    truncated: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    error: schemas/* nullish */.cl6(schemas/* string */.YjP()),
}), schemas/* transform */.pdi(({ relations, truncated, error }) => ({
    relations: relations.map(({ schema, name, kind, columns }) => ({
        schema,
        name,
        /** `table`, `view`, `materialized_view`, `other`, or one of a later API. */
        kind,
        columns: columns.map(column => ({
            name: column.name,
            /** As `information_schema` has it. */
            dataType: column.data_type,
            isBinary: column.is_binary,
        })),
    })),
    /** What is not listed may exist. */
    isTruncated: truncated ?? false,
    /** The database was not read. Why is not kept: the text is the database's own, and may name what nobody is to know. */
    hasFailed: Boolean(error),
})));
const honeytoken = schemas/* pipe */.FsL(schemas/* looseObject */._H3({ schema_name: schemas/* nullish */.cl6(schemas/* string */.YjP()), relation_name: schemas/* string */.YjP() }), schemas/* transform */.pdi(({ schema_name, relation_name }) => ({
    /** Null: `public`. */
    schema: schema_name ?? null,
    /** Need not exist. */
    relation: relation_name,
})));
const honeytokenPageReply = schemas/* pipe */.FsL(schemas/* looseObject */._H3({ honeytokens: schemas/* array */.YOg(honeytoken), next_page_token: replies/* nextPageToken */.i0 }), schemas/* transform */.pdi(page => ({ items: page.honeytokens, nextPageToken: page.next_page_token || undefined })));
const piiSuggestion = schemas/* pipe */.FsL(schemas/* looseObject */._H3({
    schema: schemas/* string */.YjP(),
    table: schemas/* string */.YjP(),
    column: schemas/* string */.YjP(),
    pii_type: schemas/* string */.YjP(),
    mask_kind: schemas/* string */.YjP(),
    confidence: schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1)),
}), schemas/* transform */.pdi(found => ({
    schema: found.schema,
    table: found.table,
    column: found.column,
    /** `email`, `phone`, \u2026 `other`, or one of a later API. */
    piiType: found.pii_type,
    /** `redact`, `null`, `hash`, or one of a later API. */
    maskKind: found.mask_kind,
    /** From 0 to 1. */
    confidence: found.confidence,
})));
const scanPiiReply = schemas/* pipe */.FsL(schemas/* looseObject */._H3({
    suggestions: schemas/* array */.YOg(piiSuggestion),
    truncated: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    error: schemas/* nullish */.cl6(schemas/* string */.YjP()),
}), schemas/* transform */.pdi(({ suggestions, truncated, error }) => ({
    /** The surest first. */
    suggestions,
    /** What is not suggested may be personal data. */
    isTruncated: truncated ?? false,
    /** The database was not read. Why is not kept, as with its catalog. */
    hasFailed: Boolean(error),
})));

// EXTERNAL MODULE: ./lib/src/pgbeam/operations.js
var pgbeam_operations = __webpack_require__(4159);
// EXTERNAL MODULE: ./lib/src/pgbeam/pages.js
var pages = __webpack_require__(6837);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/pgbeam/http.js + 11 modules
var http = __webpack_require__(8698);
;// CONCATENATED MODULE: ./lib/src/pgbeam/patience.js




/**
 * A client whose requests are all over `patienceMs` after the first one began, answered or not: waits and tries are cut to
 * what is left, and then no other begins.
 */
function createPatientSend({ patienceMs, ...options }, operations) {
    const { now = Date.now, sleep = promises_.setTimeout, startTimeout = AbortSignal.timeout } = options;
    let end;
    const leftMs = () => {
        end ??= now() + patienceMs;
        return Math.max(0, end - now());
    };
    const send = (0,http/* createSend */.R)({
        ...options,
        sleep: ms => sleep(Math.min(ms, leftMs())),
        startTimeout: ms => startTimeout(Math.min(ms, leftMs())),
    }, operations);
    return call => {
        const beforeTry = async () => {
            if (leftMs() > 0)
                return;
            throw new pgbeam_error/* PgBeamError */.p({ kind: 'timeout', operation: call.operation.does, target: (0,pgbeam_operations/* nameTarget */.dJ)(call) });
        };
        return send({ ...call, beforeTry });
    };
}

;// CONCATENATED MODULE: ./lib/src/pgbeam/database-reader.js




/**
 * A client that asks about databases and nothing else, with a budget of its own: a database that does not answer costs no
 * other request. All that is asked of it is over `patienceMs` after the first request began.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
function createDatabaseReader(options) {
    const send = createPatientSend(options, Object.values(pgbeam_operations/* DATABASE_OPERATIONS */.Pg));
    return {
        async listDatabases(project) {
            const operation = pgbeam_operations/* DATABASE_OPERATIONS */.Pg.listDatabases;
            const databases = await (0,pages/* collectPages */.V)({ send, operation, project, schema: databasePageReply });
            // A database added while the pages were read moves others from one page to the next.
            return [...new Map(databases.map(database => [database.id, database])).values()];
        },
        async readSchemaCatalog({ projectId: project, databaseId: database }) {
            const operation = pgbeam_operations/* DATABASE_OPERATIONS */.Pg.readSchemaCatalog;
            const { data } = await send({ operation, project, database, schema: schemaCatalogReply });
            return data;
        },
        listHoneytokens: project => (0,pages/* collectPages */.V)({ send, operation: pgbeam_operations/* DATABASE_OPERATIONS */.Pg.listHoneytokens, project, schema: honeytokenPageReply }),
        async scanPii({ projectId: project, databaseId: database }) {
            const { data } = await send({ operation: pgbeam_operations/* DATABASE_OPERATIONS */.Pg.scanPii, project, database, schema: scanPiiReply });
            return data;
        },
    };
}


/***/ })

};
