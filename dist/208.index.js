export const id = 208;
export const ids = [208];
export const modules = {

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDatabaseReader: () => (/* binding */ createDatabaseReader)
});

// EXTERNAL MODULE: ./lib/src/pgbeam/operations.js
var pgbeam_operations = __webpack_require__(4159);
// EXTERNAL MODULE: ./lib/src/pgbeam/pages.js
var pages = __webpack_require__(6837);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/pgbeam/http.js + 7 modules
var http = __webpack_require__(5853);
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

// EXTERNAL MODULE: ./lib/src/pgbeam/replies.js
var replies = __webpack_require__(6637);
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
            const databases = await (0,pages/* collectPages */.V)({ send, operation, project, schema: replies/* databasePageReply */.zH });
            // A database added while the pages were read moves others from one page to the next.
            return [...new Map(databases.map(database => [database.id, database])).values()];
        },
        async readSchemaCatalog({ projectId: project, databaseId: database }) {
            const operation = pgbeam_operations/* DATABASE_OPERATIONS */.Pg.readSchemaCatalog;
            const { data } = await send({ operation, project, database, schema: replies/* schemaCatalogReply */.n });
            return data;
        },
        listHoneytokens: project => (0,pages/* collectPages */.V)({ send, operation: pgbeam_operations/* DATABASE_OPERATIONS */.Pg.listHoneytokens, project, schema: replies/* honeytokenPageReply */.cC }),
        async scanPii({ projectId: project, databaseId: database }) {
            const { data } = await send({ operation: pgbeam_operations/* DATABASE_OPERATIONS */.Pg.scanPii, project, database, schema: replies/* scanPiiReply */.sU });
            return data;
        },
    };
}


/***/ })

};
