export const id = 109;
export const ids = [109,581];
export const modules = {

/***/ 6140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/** Work that is begun before anybody needs it. Whether it failed matters only to whoever awaits it. */
function begin(work) {
    work.catch(() => { });
    return work;
}


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ acceptText),
/* harmony export */   e: () => (/* binding */ maxFileBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The largest file that is read, in bytes. */
const maxFileBytes = 1024 * 1024;
/** The content of a blob, by the text that GraphQL gives; null where that is not exact: it decodes leniently and cuts off. */
function acceptText({ id, text }) {
    if (typeof text !== 'string' || hashBlob(text, id) !== id)
        return null;
    return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
/** Git's id of a blob with this text, by the hash that the expected id is of. */
function hashBlob(text, expected) {
    const bytes = Buffer.from(text);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(expected.length === 40 ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _blob_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9154);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9452);



/** What one query asks for at most: GitHub gives a query ten seconds. */
const maxBatchBlobs = 100;
const maxBatchBytes = 1024 * 1024;
/** From about 500 kB on, GraphQL cuts a text off. */
const maxGraphqlBytes = 400_000;
const batchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }).nullable()).nullable(),
});
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Texts of many blobs in few requests, all of them at once, by blob id. */
async function readBlobs({ client, blobs, }) {
    const large = blobs.filter(blob => blob.size > maxGraphqlBytes);
    const batches = makeBatches(blobs.filter(blob => blob.size <= maxGraphqlBytes));
    const contents = await Promise.all([
        ...batches.map(batch => readBatch({ client, batch })),
        ...large.map(async ({ id }) => [[id, await readBlob({ client, id })]]),
    ]);
    return new Map(contents.flat());
}
/** GraphQL decodes leniently, so what it says is believed only where it hashes to the blob's id. */
async function readBatch({ client, batch }) {
    const texts = await readTexts({ client, batch });
    return Promise.all(batch.map(async ({ id }, index) => {
        const text = texts[`b${index}`]?.text;
        return [id, (0,_blob_text_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptText */ .S)({ id, text }) ?? (await readBlob({ client, id }))];
    }));
}
async function readTexts({ client, batch }) {
    const fields = batch.map(({ id }, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`);
    try {
        const { repository } = await client.graphql({
            operation: `read ${batch.length} files`,
            query: `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
            isPartialWelcome: true,
            reply: batchSchema,
        });
        return repository ?? {};
    }
    catch (error) {
        // A query that GitHub cannot manage says nothing about its single files.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.kind === 'graphql')
            return {};
        throw error;
    }
}
async function readBlob({ client, id }) {
    const { content } = await client.rest({
        operation: `read the file ${id.slice(0, 7)}`,
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { file_sha: id },
        reply: blobSchema,
    });
    const bytes = Buffer.from(content, 'base64');
    try {
        // Decoding takes a byte-order mark off.
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
function makeBatches(blobs) {
    const batches = [];
    let bytes = 0;
    for (const blob of blobs) {
        const last = batches.at(-1);
        bytes += blob.size;
        if (last !== undefined && last.length < maxBatchBlobs && bytes <= maxBatchBytes)
            last.push(blob);
        else {
            batches.push([blob]);
            bytes = blob.size;
        }
    }
    return batches;
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isNotFound),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A request to GitHub that got no usable answer. Holds neither the token nor what was sent. */
class GitHubError extends Error {
    name = 'GitHubError';
    kind;
    operation;
    effect;
    status;
    detail;
    permissions;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.effect = details.effect;
        this.status = details.status;
        this.detail = details.detail;
        this.permissions = details.permissions;
    }
}
function isNotFound(error) {
    return error instanceof GitHubError && error.status === 404;
}
function summarize({ kind, operation, status, detail, permissions }) {
    const why = detail ? `: ${detail}` : '';
    const hint = permissions && (status === 403 || status === 404) ? ` (the token needs ${permissions})` : '';
    return `GitHub could not ${operation}: ${status ?? kind}${why}${hint}`;
}


/***/ }),

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRunner: () => (/* binding */ loadRunner)
/* harmony export */ });
/* unused harmony export createRunner */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9609);



/**
 * Loads what speaks to the runner. Nobody can say anything by it before the secrets are hidden.
 *
 * `@actions/core` is large, so this is for when there is something to wait for anyway.
 */
async function loadRunner({ env, secrets, }) {
    const runner = createRunner({ core: await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 1659)), env });
    for (const secret of secrets)
        runner.mask(secret);
    return runner;
}
/** `core` is `@actions/core`, handed in so that a run with nothing to do need not load it. */
function createRunner(from) {
    const { core, env } = from;
    return {
        info: message => core.info((0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .defuseCommands */ .p)(message)),
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
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
            return path;
        },
    };
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9452);


const treeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
        size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    })),
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/**
 * Every selected file of a commit, ordered by path. One request, but for repositories beyond what GitHub lists in one
 * (100,000 entries or 7 MB): those are walked by the folders that can hold selected files.
 */
async function listFiles(from) {
    const { client, commit, selection } = from;
    const files = await listFolder('', commit);
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    async function listFolder(folder, sha) {
        const whole = await readTree(sha, { recursive: '1' });
        if (!whole.truncated)
            return selectFiles(folder, whole.tree);
        const level = await readTree(sha, {});
        if (level.truncated) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y({
                kind: 'reply',
                effect: 'none',
                operation: nameOperation(),
                detail: 'one folder holds more files than GitHub lists',
            });
        }
        const below = level.tree
            .filter(entry => entry.type === 'tree')
            .map(entry => ({ path: join(folder, entry.path), sha: entry.sha }))
            .filter(({ path }) => selection.mayContain(path));
        const lists = await Promise.all(below.map(({ path, sha }) => listFolder(path, sha)));
        return [...selectFiles(folder, level.tree), ...lists.flat()];
    }
    function readTree(sha, parameters) {
        return client.rest({
            operation: nameOperation(),
            route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
            parameters: { tree_sha: sha, ...parameters },
            reply: treeSchema,
        });
    }
    function nameOperation() {
        return `list the files of commit ${commit.slice(0, 7)}`;
    }
    function selectFiles(folder, entries) {
        return entries
            .filter(({ type }) => type !== 'tree')
            .map(entry => ({ path: join(folder, entry.path), blob: entry.sha, kind: readKind(entry), size: entry.size ?? 0 }))
            .filter(({ path }) => selection.includes(path));
    }
}
/** Git's own modes. */
function readKind({ mode, type }) {
    if (type === 'commit')
        return 'submodule';
    return mode === '120000' ? 'symbolic-link' : 'file';
}
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   zw: () => (/* binding */ selectPolicies)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * As in the `paths` filters of a workflow: the last pattern that matches decides, and one that begins with `!` takes
 * out. Names that begin with a dot match wildcards like any other, so that no policy is silently left out.
 */
function compileGlobs(patterns) {
    const rules = patterns.map(pattern => {
        const isExclusion = pattern.startsWith('!');
        const glob = isExclusion ? pattern.slice(1) : pattern;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, nonegate: true });
        return { pattern, isExclusion, matches, base: picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).base };
    });
    const inclusions = rules.filter(rule => !rule.isExclusion);
    return {
        includes: path => {
            const rule = rules.findLast(({ matches }) => matches(path));
            return rule !== undefined && !rule.isExclusion;
        },
        mayContain: folder => inclusions.some(({ base }) => isWithin(base, folder) || isWithin(folder, base)),
        listIdle: paths => inclusions.filter(({ matches }) => !paths.some(path => matches(path))).map(rule => rule.pattern),
    };
}
/** The policies that the patterns take in: tests beside them never are. */
function selectPolicies(patterns) {
    const { includes, mayContain } = compileGlobs(patterns);
    return { mayContain, includes: path => includes(path) && !isTestFile(path) };
}
/** Tests of policies lie beside them and are never policies themselves, whatever the globs say. */
function isTestFile(path) {
    return /\.tests\.ya?ml$/.test(path);
}
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ selectWithTests),
  X: () => (/* binding */ separateTests)
});

// EXTERNAL MODULE: ./lib/globs.js
var globs = __webpack_require__(8904);
;// CONCATENATED MODULE: ./lib/tests/globs.js
/**
 * The globs for policies, with one more behind each that takes files in: for the tests in the same folders. Where the
 * globs name single files or other endings, their tests are found all the same; what they exclude stays excluded.
 */
function listTestGlobs(patterns) {
    return patterns.flatMap(pattern => {
        const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
        return pattern.startsWith('!') || !isBalanced(folder) ? [pattern] : [pattern, `${folder}*.tests.{yaml,yml}`];
    });
}
/** Whether a slash that was cut at stands outside of every group, such as `{a/b,c}`. */
function isBalanced(folder) {
    const count = (signs) => folder.match(signs)?.length ?? 0;
    return count(/[{([]/g) === count(/[})\]]/g);
}

;// CONCATENATED MODULE: ./lib/knowledge/test-files.js


/** The policies that the patterns take in, and the tests beside them. */
function selectWithTests(patterns) {
    const policies = (0,globs/* compileGlobs */.tI)(patterns);
    const tests = (0,globs/* compileGlobs */.tI)(listTestGlobs(patterns));
    return {
        includes: path => ((0,globs/* isTestFile */.hl)(path) ? tests : policies).includes(path),
        mayContain: tests.mayContain,
    };
}
/** Takes the tests out of a snapshot, so that they are never read as policies. */
function separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !(0,globs/* isTestFile */.hl)(path));
    return { policies: { commit, files: policies }, tests: files.filter(({ path }) => (0,globs/* isTestFile */.hl)(path)) };
}


/***/ }),

/***/ 1099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PgBeamError)
/* harmony export */ });
/** A request to PgBeam that got no usable answer. Holds no secret: texts of replies are bounded and redacted before they get here. */
class PgBeamError extends Error {
    name = 'PgBeamError';
    kind;
    operation;
    target;
    effect;
    status;
    code;
    detail;
    requestId;
    fieldErrors;
    retryAfterMs;
    etag;
    tries;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.target = details.target;
        this.effect = details.effect ?? 'none';
        this.status = details.status;
        this.code = details.code;
        this.detail = details.detail;
        this.requestId = details.requestId;
        this.fieldErrors = details.fieldErrors ?? [];
        this.retryAfterMs = details.retryAfterMs;
        this.etag = details.etag;
        this.tries = details.tries ?? 0;
    }
}
function summarize({ kind, operation, target, status, code, detail, requestId }) {
    const what = [status ?? kind, code].filter(part => part !== undefined).join(' ');
    const why = detail ? `: ${detail}` : '';
    const trace = requestId ? ` (request ${requestId})` : '';
    return `PgBeam could not ${operation} (${target}): ${what}${why}${trace}`;
}


/***/ }),

/***/ 1443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createSend)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/retry.js
var retry = __webpack_require__(2165);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/pgbeam/decode-error.js

const maxTextLength = 500;
const maxFieldErrors = 50;
/** RFC 9457, as current deployments answer. Only `code` is needed to tell it from other people's JSON. */
const problem = schemas/* looseObject */._H3({
    code: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().optional(),
    detail: schemas/* string */.YjP().optional(),
    request_id: schemas/* string */.YjP().optional(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ field: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })).optional(),
});
/** What older deployments answer. */
const legacyError = schemas/* looseObject */._H3({ error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP().optional() }) });
/** A body of any other shape is a stranger's (a proxy's page, an empty answer): it is named by its type, never repeated. */
function decodeError({ text, contentType, requestId, redact }) {
    const clean = (value) => truncate(redact(toOneLine(value)));
    const headerId = requestId ? clean(requestId) : undefined;
    const json = parseJson(text);
    const current = problem.safeParse(json);
    if (current.success) {
        const { code, title, detail, request_id, errors = [] } = current.data;
        return {
            code: clean(code),
            detail: clean(detail ?? title ?? ''),
            requestId: headerId ?? (request_id ? clean(request_id) : undefined),
            fieldErrors: errors.slice(0, maxFieldErrors).map(e => ({ field: clean(e.field), detail: clean(e.detail) })),
        };
    }
    const legacy = legacyError.safeParse(json);
    if (legacy.success) {
        const { code, message = '' } = legacy.data.error;
        return { code: clean(code), detail: clean(message), requestId: headerId, fieldErrors: [] };
    }
    const type = clean((contentType ?? '').split(';')[0] || 'no type');
    return { detail: `the answer is not one of PgBeam's (${type})`, requestId: headerId, fieldErrors: [] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Line breaks could begin a workflow command in the job's log. */
function toOneLine(text) {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
}
function truncate(text) {
    return text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./lib/pgbeam/attempt.js


/** A page of 100 profiles of 100 kB each is 10 MB; more than three times that is no list of profiles. */
const maxReplyBytes = 32 * 1024 * 1024;
const maxErrorBytes = 256 * 1024;
/** The request surely did not leave this machine, or no server took it. */
const neverSent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const timeouts = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attemptRequest(request) {
    const { operation, url, headers, body, timeoutMs } = request;
    let response;
    let text;
    try {
        response = await request.fetch(url, {
            method: operation.method,
            headers,
            // The key must not follow a redirect to wherever it leads.
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutMs),
            ...(body === undefined ? {} : { body }),
        });
        if (!response.ok)
            return failed(await describeRefusal(response, request));
        text = await readText(response, maxReplyBytes);
    }
    catch (error) {
        return failed(describeBreak(error, operation));
    }
    return decodeReply({ text, response, request });
}
function decodeReply({ text, response, request }) {
    const etag = response.headers.get('etag');
    const decoded = request.schema.safeParse(attempt_parseJson(text));
    if (decoded.success)
        return { kind: 'done', reply: { data: decoded.data, etag } };
    const issue = decoded.error.issues[0];
    return failed({
        kind: 'reply',
        effect: effectIfSent(request.operation),
        status: response.status,
        requestId: decodeRefusalText('', response, request).requestId,
        detail: `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`,
    });
}
async function describeRefusal(response, request) {
    const { status, headers } = response;
    // The status alone says enough where the rest of the answer gets lost.
    const text = await readText(response, maxErrorBytes).catch(() => '');
    const decoded = decodeRefusalText(text, response, request);
    if (status < 400) {
        const location = headers.get('location') ?? '';
        const leadsTo = URL.canParse(location, request.url) ? new URL(location, request.url).origin : 'nowhere';
        return { kind: 'redirect', status, requestId: decoded.requestId, detail: `redirected to ${leadsTo}, not followed` };
    }
    const retryAfter = headers.get('retry-after');
    const isRefused = status < 500 && status !== 408;
    return {
        kind: 'status',
        effect: isRefused ? 'none' : effectIfSent(request.operation),
        status,
        ...decoded,
        etag: headers.get('etag') ?? undefined,
        retryAfter,
        retryAfterMs: (0,retry/* parseRetryAfter */.m)({ header: retryAfter, now: request.now() }),
    };
}
function decodeRefusalText(text, { headers }, { connection }) {
    const contentType = headers.get('content-type');
    return decodeError({ text, contentType, requestId: headers.get('x-request-id'), redact: connection.redact });
}
function describeBreak(error, operation) {
    const code = findCode(error);
    if (error instanceof ReplyTooLarge) {
        return { kind: 'reply', effect: effectIfSent(operation), detail: error.message, cause: error };
    }
    const isTimeout = (error instanceof Error && error.name === 'TimeoutError') || timeouts.has(code ?? '');
    if (isTimeout)
        return { kind: 'timeout', effect: effectIfSent(operation), cause: error };
    if (code && isCertificateCode(code))
        return { kind: 'certificate', code, cause: error };
    const effect = code && neverSent.has(code) ? 'none' : effectIfSent(operation);
    return { kind: 'network', effect, code, cause: error };
}
/** fetch wraps what happened in a `TypeError`, and several addresses tried in an `AggregateError` inside that. */
function findCode(error) {
    for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
        if ('code' in e && typeof e.code === 'string')
            return e.code;
    }
    return undefined;
}
function isCertificateCode(code) {
    return /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_VERIFY/.test(code);
}
function effectIfSent({ writes }) {
    return writes ? 'unknown' : 'none';
}
function failed(failure) {
    return { kind: 'failed', failure };
}
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
}
/** The stream is counted, not believed: `Content-Length` may be absent, or be of the compressed text. */
async function readText(response, maxBytes) {
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes)
            throw new ReplyTooLarge(`the answer is larger than ${maxBytes} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
function attempt_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/pgbeam/budget.js
function createRunBudget(limitMs) {
    let leftMs = limitMs;
    let lastAnswered = true;
    return {
        leftMs: () => leftMs,
        isOutage: () => leftMs <= 0 && !lastAnswered,
        settle: ({ lostMs, answered }) => {
            leftMs = Math.max(0, leftMs - lostMs);
            lastAnswered = answered;
        },
    };
}

// EXTERNAL MODULE: ./lib/pgbeam/errors.js
var errors = __webpack_require__(1099);
;// CONCATENATED MODULE: ./lib/pgbeam/connection.js

/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used safely. */
function openConnection({ apiUrl, apiKey }) {
    const baseUrl = parseBaseUrl(apiUrl);
    const key = parseKey(apiKey);
    return { baseUrl, authorization: () => `Bearer ${key}`, redact: text => text.replaceAll(key, '***') };
}
function parseBaseUrl(apiUrl) {
    const text = apiUrl.trim();
    // `URL.parse` came after Node 20, on which the command line runs as well.
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw refuse('INVALID_URL', 'api-url is not an http(s) URL');
    }
    if (url.username || url.password || url.search || url.hash) {
        throw refuse('INVALID_URL', 'api-url may hold a host and a path, but no credentials, query or fragment');
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw refuse('INSECURE_URL', `the API key goes over https only, and ${url.origin} is not`);
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Secrets are often pasted with a line break at the end; anything else that a header cannot hold is a mistake. */
function parseKey(apiKey) {
    const key = apiKey.trim();
    if (key === '')
        throw refuse('MISSING_KEY', 'api-key is empty');
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw refuse('INVALID_KEY', 'api-key holds a space, a line break or a character outside ASCII');
    }
    return key;
}
function refuse(code, detail) {
    return new errors/* PgBeamError */.p({ kind: 'configuration', operation: 'connect', target: 'the PgBeam API', code, detail });
}

;// CONCATENATED MODULE: ./lib/pgbeam/target.js

/** What a request is about, for errors. Ids come from files: one that cannot be an id is quoted and bounded. */
function nameTarget({ project, profile }) {
    const name = (id) => (isId(id) ? id : JSON.stringify(id.slice(0, 100)));
    return profile === undefined ? `project ${name(project)}` : `profile ${name(profile)} of project ${name(project)}`;
}
/** Throws a `PgBeamError` of kind `configuration` where an id cannot be a segment of the path. */
function buildUrl(baseUrl, target) {
    const { operation, project, profile = '', query } = target;
    const fill = (id) => {
        if (isId(id))
            return encodeURIComponent(id);
        const detail = 'ids hold letters, digits, dots, dashes and underscores only';
        const what = { operation: operation.does, target: nameTarget(target) };
        throw new errors/* PgBeamError */.p({ kind: 'configuration', code: 'INVALID_ID', detail, ...what });
    };
    const path = operation.path.replace('{project}', () => fill(project)).replace('{profile}', () => fill(profile));
    return `${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
}
/** The contract's pattern, but for a segment of dots alone, which would climb out of the path. */
function isId(id) {
    return /^[a-zA-Z0-9_.-]{1,200}$/.test(id) && !/^\.+$/.test(id);
}

;// CONCATENATED MODULE: ./lib/pgbeam/http.js







/** A client that sends the given operations, and refuses to send any other. */
function createSend(options, operations) {
    const { userAgent, fetch = globalThis.fetch, now = Date.now, random = Math.random, sleep = promises_.setTimeout } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000, runBudgetMs = 300_000 } = options;
    const connection = openConnection(options);
    const budget = createRunBudget(runBudgetMs);
    // Rate limits count requests per key, so one request's 429 holds back the ones that begin after it too.
    let pausedUntil = 0;
    return async (call) => {
        const request = prepareRequest(call);
        const pauseMs = pausedUntil - now();
        if (pauseMs > 0)
            await sleep(pauseMs);
        const startedAt = now();
        let heldBackMs = 0;
        let effect = 'none';
        for (let attempt = 1;; attempt++) {
            const triedAt = now();
            const result = await attemptRequest(request);
            if (result.kind === 'done') {
                // A rate limit that let the request through in the end was no failure.
                budget.settle({ lostMs: triedAt - startedAt - heldBackMs, answered: true });
                return result.reply;
            }
            const { retryAfter, ...failure } = result.failure;
            if (failure.effect === 'unknown')
                effect = 'unknown';
            const delayMs = mayRepeat(failure, call.operation)
                ? (0,retry/* retryDelay */.a)({
                    attempt,
                    status: failure.status,
                    retryAfter,
                    now: now(),
                    random: random(),
                    elapsedMs: now() - startedAt,
                    requestBudgetMs,
                    runBudgetMs: budget.leftMs() - (now() - startedAt - heldBackMs),
                })
                : undefined;
            if (delayMs === undefined) {
                const answered = isAnswer(failure);
                budget.settle({ lostMs: (answered ? triedAt : now()) - startedAt, answered });
                throw new errors/* PgBeamError */.p({ ...failure, ...nameRequest(call), effect, tries: attempt });
            }
            if (failure.status === 429) {
                pausedUntil = Math.max(pausedUntil, now() + delayMs);
                heldBackMs += delayMs;
            }
            await sleep(delayMs);
        }
    };
    function prepareRequest(call) {
        const { operation, schema } = call;
        if (!operations.includes(operation))
            throw new TypeError(`This client cannot ${operation.does}`);
        const url = buildUrl(connection.baseUrl, call);
        if (budget.isOutage())
            throw new errors/* PgBeamError */.p({ kind: 'out-of-reach', ...nameRequest(call) });
        const body = call.body === undefined ? undefined : JSON.stringify(call.body);
        const headers = {
            Accept: 'application/json, application/problem+json',
            'User-Agent': userAgent,
            Authorization: connection.authorization(),
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...call.headers,
        };
        return { connection, operation, url, headers, body, schema, fetch, now, timeoutMs };
    }
}
function nameRequest(call) {
    return { operation: call.operation.does, target: nameTarget(call) };
}
function mayRepeat({ kind, effect }, { repeatable }) {
    const isTransient = kind === 'status' || kind === 'network' || kind === 'timeout';
    return isTransient && (repeatable || effect !== 'unknown');
}
/** A refusal is an answer as well: the server is there. */
function isAnswer({ kind, status = 0 }) {
    return kind === 'status' && status < 500 && status !== 408;
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writeOperations),
/* harmony export */   R: () => (/* binding */ readOperations)
/* harmony export */ });
/** All that a reader can send: two of them are POST, and by contract store nothing. */
const readOperations = {
    listProfiles: {
        does: 'list the profiles',
        method: 'GET',
        path: '/v1/projects/{project}/policies',
        writes: false,
        repeatable: true,
    },
    getProfile: {
        does: 'read the profile',
        method: 'GET',
        path: '/v1/projects/{project}/policies/{profile}',
        writes: false,
        repeatable: true,
    },
    listAgents: {
        does: 'list the agent credentials',
        method: 'GET',
        path: '/v1/projects/{project}/agents',
        writes: false,
        repeatable: true,
    },
    evaluate: {
        does: 'evaluate a statement',
        method: 'POST',
        path: '/v1/projects/{project}/policy-evaluations',
        writes: false,
        repeatable: true,
    },
    replay: {
        does: 'replay recorded traffic',
        method: 'POST',
        path: '/v1/projects/{project}/policy-replays',
        writes: false,
        repeatable: true,
    },
};
const writeOperations = {
    updateProfile: {
        does: 'update the profile',
        method: 'PUT',
        path: '/v1/projects/{project}/policies/{profile}',
        writes: true,
        // A PUT that landed has changed the ETag: sent again, it could only meet a 412, or undo somebody's later edit.
        repeatable: false,
    },
    createProfile: {
        does: 'create the profile',
        method: 'POST',
        path: '/v1/projects/{project}/policies',
        writes: true,
        // Its Idempotency-Key makes it so.
        repeatable: true,
    },
};


/***/ }),

/***/ 6535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readWith),
/* harmony export */   K: () => (/* binding */ createPolicyReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1443);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8678);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);




/**
 * A client that can only read: what it sends with is not able to send anything else.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
function createPolicyReader(options) {
    return readWith((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createSend */ .R)(options, Object.values(_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperations */ .R)));
}
function readWith(send) {
    return {
        async listProfiles(project) {
            const operation = _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperations */ .R.listProfiles;
            const profiles = await collectPages({ send, operation, project, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePageReply */ .$y });
            // A profile created while the pages were read moves others from one page to the next.
            return [...new Map(profiles.map(profile => [profile.id, profile])).values()];
        },
        async getProfile(project, profile) {
            try {
                const call = { operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperations */ .R.getProfile, project, profile, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .profileReply */ .M };
                const { data, etag } = await send(call);
                return { profile: data, etag };
            }
            catch (error) {
                // Without a code it is not the API that does not know the profile, but a server that does not know the API.
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p && error.status === 404 && error.code !== undefined)
                    return undefined;
                throw error;
            }
        },
        listAgents: project => collectPages({ send, operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperations */ .R.listAgents, project, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .agentPageReply */ .NX }),
        async evaluate(project, { sql, policy }) {
            const body = { sql, policy };
            const { data } = await send({ operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperations */ .R.evaluate, project, body, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationReply */ .jZ });
            return data;
        },
        async replay(project, { policy, boundPolicyId, start, end, limit }) {
            const body = {
                policy,
                bound_policy_id: boundPolicyId,
                start_ts: start?.toISOString(),
                end_ts: end?.toISOString(),
                limit,
            };
            const { data } = await send({ operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperations */ .R.replay, project, body, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .replayReply */ .SL });
            return data;
        },
    };
}
/** 100 entries each: a project of more is not plausible, a server that never ends is. */
const maxPages = 1000;
async function collectPages({ send, operation, project, schema }) {
    const items = [];
    const seenTokens = new Set();
    let token;
    for (let page = 1; page <= maxPages; page++) {
        const query = { page_size: '100', ...(token === undefined ? {} : { page_token: token }) };
        const { data } = await send({ operation, project, query, schema });
        items.push(...data.items);
        token = data.nextPageToken;
        if (token === undefined)
            return items;
        if (seenTokens.has(token))
            break;
        seenTokens.add(token);
    }
    const detail = 'the pages of the list never end';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p({ kind: 'reply', operation: operation.does, target: `project ${project}`, detail });
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ profilePageReply),
/* harmony export */   M: () => (/* binding */ profileReply),
/* harmony export */   NX: () => (/* binding */ agentPageReply),
/* harmony export */   SL: () => (/* binding */ replayReply),
/* harmony export */   jZ: () => (/* binding */ evaluationReply)
/* harmony export */ });
/* unused harmony export agentReply */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** What replies must have for this action to use them. Fields it does not know are let through, or left alone. */
const profileReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), project_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .transform(raw => ({ id: raw.id, projectId: raw.project_id, name: raw.name, raw: raw }));
const nextPageToken = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();
const profilePageReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ policies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(profileReply), next_page_token: nextPageToken })
    .transform(page => ({ items: page.policies, nextPageToken: page.next_page_token || undefined }));
const agentReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policy_profile_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pg_username: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    principal_type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    last_used_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    expires_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
})
    .transform(agent => ({
    id: agent.id,
    profileId: agent.policy_profile_id,
    name: agent.name,
    username: agent.pg_username,
    /** `active`, `disabled`, `revoked`, or one of a later API. */
    status: agent.status,
    /** `agent`, `human`, or one of a later API. */
    principal: agent.principal_type ?? 'agent',
    lastUsedAt: agent.last_used_at ?? null,
    expiresAt: agent.expires_at ?? null,
}));
const agentPageReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ agents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(agentReply), next_page_token: nextPageToken })
    .transform(page => ({ items: page.agents, nextPageToken: page.next_page_token || undefined }));
const evaluationReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    masked_columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
    row_filter_predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    rewritten_sql: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
})
    .transform(result => ({
    /** `allow`, `block`, `mask`, `row-filter`, or one of a later API. */
    verdict: result.verdict,
    rule: result.rule,
    reason: result.reason,
    hint: result.hint ?? null,
    maskedColumns: (result.masked_columns ?? []).map(({ column, kind }) => ({ column, kind })),
    rowFilterPredicate: result.row_filter_predicate ?? null,
    rewrittenSql: result.rewritten_sql ?? null,
    notes: result.notes ?? [],
}));
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const replaySummary = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    traffic_scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    bound_credentials: count.nullish(),
    entries_scanned: count,
    distinct_queries: count,
    evaluated: count,
    would_allow: count,
    would_block: count,
    would_mask: count,
    would_row_filter: count,
    newly_blocked: count,
    newly_allowed: count,
    skipped_unparseable: count,
    truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
})
    .transform(summary => ({
    /** `project`, `bound_credentials`, or null where the API does not say. */
    trafficScope: summary.traffic_scope ?? null,
    /** 0: nobody is bound, so an empty replay proves nothing. Null where the API does not say. */
    boundCredentials: summary.bound_credentials ?? null,
    entriesScanned: summary.entries_scanned,
    distinctQueries: summary.distinct_queries,
    evaluated: summary.evaluated,
    wouldAllow: summary.would_allow,
    wouldBlock: summary.would_block,
    wouldMask: summary.would_mask,
    wouldRowFilter: summary.would_row_filter,
    newlyBlocked: summary.newly_blocked,
    newlyAllowed: summary.newly_allowed,
    skippedUnparseable: summary.skipped_unparseable,
    truncated: summary.truncated,
}));
const replayItem = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sql: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statement_kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    occurrences: count,
    first_seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    last_seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    recorded_event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    recorded_rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    result: evaluationReply,
})
    .transform(item => ({
    queryHash: item.query_hash,
    /** Normalized: literals are `$N`. */
    sql: item.sql,
    statementKind: item.statement_kind ?? null,
    occurrences: item.occurrences,
    firstSeen: item.first_seen,
    lastSeen: item.last_seen,
    recordedEvent: item.recorded_event,
    recordedRule: item.recorded_rule ?? null,
    /** `newly_blocked`, `newly_allowed`, `still_allowed`, `still_blocked`, or one of a later API. */
    change: item.change,
    result: item.result,
}));
const replayReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ summary: replaySummary, items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(replayItem) })
    .transform(({ summary, items }) => ({ summary, items }));


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ NOBODY),
  rU: () => (/* binding */ asksForReviews),
  AF: () => (/* binding */ readWideningReviewers),
  Tc: () => (/* binding */ toRequiredReviewers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/github/errors.js
var errors = __webpack_require__(9452);
;// CONCATENATED MODULE: ./lib/github/teams.js


/** A team that the token cannot see. GitHub does not tell that from one that is not there. */
class TeamUnreadableError extends Error {
    name = 'TeamUnreadableError';
    team;
    /** What the token must be allowed, in the words of the settings of a token or app. */
    permission = 'organization permission "Members": read';
    constructor(team, { cause }) {
        super(`The token cannot read the team @${team.organization}/${team.slug}. If there is such a team, give github-token a ` +
            'personal access token, or the token of an app, with the organization permission "Members": read. The token ' +
            'of a workflow never has it.', { cause });
        this.team = team;
    }
}
const pageSize = 100;
const membersSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }));
/** Logins of a team's members, those of teams below it included. Throws a `TeamUnreadableError`, or a `GitHubError`. */
async function readTeamMembers(from) {
    const { client, team } = from;
    const logins = [];
    for (let page = 1;; page++) {
        const members = await readPage({ client, team, page });
        logins.push(...members.map(({ login }) => login));
        if (members.length < pageSize)
            return logins;
    }
}
async function readPage({ client, team, page }) {
    try {
        return await client.rest({
            operation: `read the members of @${team.organization}/${team.slug}`,
            route: 'GET /orgs/{org}/teams/{team_slug}/members',
            parameters: { org: team.organization, team_slug: team.slug, per_page: pageSize, page },
            reply: membersSchema,
        });
    }
    catch (error) {
        const isHidden = error instanceof errors/* GitHubError */.y && (error.status === 403 || error.status === 404);
        throw isHidden ? new TeamUnreadableError(team, { cause: error }) : error;
    }
}

;// CONCATENATED MODULE: ./lib/required-reviewers.js

/** Whether anybody's review has to be proved before a policy is applied. */
function asksForReviews({ requiredApprovals, requiredApprovalsWidening, reviewersWidening, }) {
    return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0;
}
/** Looks up who the input `reviewers-widening` names. Throws a `TeamUnreadableError` for a team that the token cannot see. */
async function readWideningReviewers(client, reviewers) {
    const teams = reviewers.flatMap(reviewer => (reviewer.kind === 'team' ? [reviewer] : []));
    return {
        users: reviewers.flatMap(reviewer => (reviewer.kind === 'user' ? [reviewer.login] : [])),
        teams: await Promise.all(teams.map(async (team) => ({ slug: team.slug, members: await readTeamMembers({ client, team }) }))),
    };
}
/** Null where the input names nobody, so that anybody's approval will do. */
function toRequiredReviewers({ users, teams }) {
    if (users.length + teams.length === 0)
        return null;
    return { users, teamMembers: teams.flatMap(({ members }) => members) };
}
const NOBODY = { users: [], teams: [] };


/***/ }),

/***/ 2165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/** Tries of one request in all. */
const maxTries = 4;
/** A server that asks for a longer wait is not waited for. */
const maxRetryAfterMs = 60_000;
const firstBackoffMs = 500;
const maxBackoffMs = 8_000;
const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);
/** How long to wait before the next try, in ms, or `undefined` where there should be none. */
function retryDelay(failed) {
    if (failed.status !== undefined && !retryableStatuses.has(failed.status))
        return undefined;
    if (failed.attempt >= maxTries)
        return undefined;
    const asked = parseRetryAfter({ header: failed.retryAfter, now: failed.now });
    if (asked !== undefined && asked > maxRetryAfterMs)
        return undefined;
    const delay = asked || backoff(failed);
    const isAffordable = failed.elapsedMs + delay <= failed.requestBudgetMs && delay <= failed.runBudgetMs;
    return isAffordable ? delay : undefined;
}
/**
 * The wait that a `Retry-After` header asks for, in ms, from whole seconds or an HTTP date (RFC 9110, 10.2.3). A date in
 * the past is 0; anything else is `undefined`.
 */
function parseRetryAfter({ header, now, }) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Date.parse takes nearly anything for a date; an HTTP date begins with the name of a day.
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Doubles with every try; between half of it and all of it, so that clients do not come back in step. */
function backoff({ attempt, random }) {
    const ceiling = Math.min(maxBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
    return Math.round((ceiling / 2) * (1 + random));
}


/***/ }),

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./lib/early.js
var lib_early = __webpack_require__(6140);
// EXTERNAL MODULE: ./lib/event.js + 1 modules
var lib_event = __webpack_require__(9213);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/github/errors.js
var errors = __webpack_require__(9452);
;// CONCATENATED MODULE: ./lib/github/branch.js


const refSchema = schemas/* looseObject */._H3({ object: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
const repositorySchema = schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP() });
/** The commit that a branch is at now; null where there is no such branch. */
async function readBranchHead(client, branch) {
    try {
        const { object } = await client.rest({
            operation: `read the head of branch ${branch}`,
            route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
            parameters: { ref: `heads/${branch}` },
            reply: refSchema,
        });
        return object.sha;
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c)(error))
            return null;
        throw error;
    }
}
async function readDefaultBranch(client) {
    const { default_branch } = await client.rest({
        operation: 'look up the default branch',
        route: 'GET /repos/{owner}/{repo}',
        reply: repositorySchema,
    });
    return default_branch;
}

;// CONCATENATED MODULE: ./lib/github/comparison.js


const commitSchema = schemas/* looseObject */._H3({ parents: schemas/* array */.YOg(schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() })) });
const comparisonSchema = schemas/* looseObject */._H3({ merge_base_commit: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
/** Needs the default branch's name in the event for a push that made a branch, and for a dispatch. */
async function resolveComparison({ client, event, prepare }) {
    switch (event.kind) {
        case 'pull-request':
            return resolvePullRequest({ client, event, prepare });
        case 'merge-group': {
            const { headSha: head, baseSha: base } = event;
            return { head, base, basis: 'merge-group' };
        }
        case 'push':
            if (event.before !== null)
                return { head: event.run.sha, base: event.before, basis: 'push' };
            // The first push to the default branch is the repository's first of all.
            if (isOnDefaultBranch(event))
                return { head: event.run.sha, base: null, basis: 'nothing' };
            return resolveAgainstDefaultBranch({ client, event, prepare });
        case 'dispatch':
        case 'schedule':
            if (isOnDefaultBranch(event))
                return { head: event.run.sha, base: event.run.sha, basis: 'itself' };
            return resolveAgainstDefaultBranch({ client, event, prepare });
    }
}
/** The merge result against its first parent shows what merging does, also where the base branch has moved on. */
async function resolvePullRequest(request) {
    const { client, event, prepare } = request;
    const { mergeCandidateSha: candidate, headSha, baseSha } = event;
    if (candidate !== null) {
        prepare(candidate);
        prepare(baseSha);
        const [first, second, ...others] = await readParents({ client, commit: candidate });
        const isMergeOfHead = first !== undefined && second === headSha && others.length === 0;
        if (isMergeOfHead)
            return { head: candidate, base: first, basis: 'merge-result' };
    }
    return resolveMergeBase({ client, base: baseSha, head: headSha, prepare });
}
function resolveAgainstDefaultBranch({ client, event, prepare }) {
    const { defaultBranch, sha } = event.run;
    if (defaultBranch === null)
        throw new Error('The default branch was not looked up');
    return resolveMergeBase({ client, base: defaultBranch, head: sha, prepare });
}
async function resolveMergeBase(request) {
    const { client, base, head, prepare } = request;
    prepare(head);
    try {
        const { merge_base_commit } = await client.rest({
            operation: `find where ${head.slice(0, 7)} branched off`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            // GitHub puts the changed files, which may be many, on the first page only.
            parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
            reply: comparisonSchema,
        });
        return { head, base: merge_base_commit.sha, basis: 'merge-base' };
    }
    catch (error) {
        const isUnrelated = (0,errors/* isNotFound */.c)(error) && error instanceof errors/* GitHubError */.y && /no common ancestor/i.test(error.detail ?? '');
        if (isUnrelated)
            return { head, base: null, basis: 'nothing' };
        throw error;
    }
}
/** None for a commit that is no longer there, as an old merge result may be. */
async function readParents({ client, commit }) {
    try {
        const { parents } = await client.rest({
            operation: `read commit ${commit.slice(0, 7)}`,
            route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
            parameters: { commit_sha: commit },
            reply: commitSchema,
        });
        return parents.map(parent => parent.sha);
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c)(error))
            return [];
        throw error;
    }
}
function isOnDefaultBranch(event) {
    return event.target.kind === 'branch' && event.target.name === event.run.defaultBranch;
}

// EXTERNAL MODULE: ./lib/github/blob-text.js
var blob_text = __webpack_require__(9154);
// EXTERNAL MODULE: ./lib/github/blobs.js
var github_blobs = __webpack_require__(8007);
// EXTERNAL MODULE: ./lib/github/trees.js
var trees = __webpack_require__(7914);
;// CONCATENATED MODULE: ./lib/github/snapshot.js




function createSnapshotReader({ client, selection, }) {
    const listings = new Map();
    const contents = new Map();
    return {
        prepare: commit => {
            (0,lib_early/* begin */.q)(list(commit));
        },
        read: async (commits) => {
            const lists = await Promise.all(commits.map(list));
            await fetchMissing(lists.flat());
            return commits.map((commit, index) => ({ commit, files: (lists[index] ?? []).map(toPolicyFile) }));
        },
    };
    function list(commit) {
        const listing = listings.get(commit) ?? (0,trees/* listFiles */.C)({ client, commit, selection });
        listings.set(commit, listing);
        return listing;
    }
    /** Equal ids are equal contents: what several commits share is read once. */
    async function fetchMissing(files) {
        const wanted = new Map();
        for (const file of files) {
            if (judgeUnread(file) === null && !contents.has(file.blob))
                wanted.set(file.blob, file.size);
        }
        const blobs = [...wanted].map(([id, size]) => ({ id, size }));
        for (const [id, content] of await (0,github_blobs/* readBlobs */.b)({ client, blobs }))
            contents.set(id, content);
    }
    function toPolicyFile(file) {
        const { path, blob } = file;
        const content = judgeUnread(file) ?? contents.get(blob);
        if (content === undefined)
            throw new Error(`The file ${blob} was not read`);
        return { path, blob, content };
    }
}
/** What is not even fetched, and why. */
function judgeUnread({ kind, size }) {
    if (kind !== 'file')
        return { kind: 'unreadable', reason: kind };
    return size > blob_text/* maxFileBytes */.e ? { kind: 'unreadable', reason: 'too-large' } : null;
}

// EXTERNAL MODULE: ./lib/globs.js
var lib_globs = __webpack_require__(8904);
// EXTERNAL MODULE: ./lib/knowledge/test-files.js + 1 modules
var test_files = __webpack_require__(292);
;// CONCATENATED MODULE: ./lib/pgbeam/early-listing.js

/**
 * Begins with the lists of a project that will probably be asked for; the first who asks for one gets it. A mistaken guess
 * costs a request and does no harm.
 */
function listEarly(reader, { projectId, withAgents }) {
    if (projectId === null)
        return reader;
    return {
        ...reader,
        listProfiles: takeOnce(reader.listProfiles, projectId),
        ...(withAgents ? { listAgents: takeOnce(reader.listAgents, projectId) } : {}),
    };
}
function takeOnce(list, early) {
    const begun = new Map([[early, (0,lib_early/* begin */.q)(list(early))]]);
    return project => {
        const listing = begun.get(project);
        begun.delete(project);
        return listing ?? list(project);
    };
}

// EXTERNAL MODULE: ./lib/pgbeam/reader.js
var pgbeam_reader = __webpack_require__(6535);
// EXTERNAL MODULE: ./lib/required-reviewers.js + 1 modules
var required_reviewers = __webpack_require__(3148);
;// CONCATENATED MODULE: ./lib/flows.js










/** Wires a flow's adapters and runs it. What it surely asks for first is asked for while the flow itself is loaded. */
function runFlow({ flow, ...context }) {
    const { owner, name } = context.event.run.repository;
    const wired = { ...context, globs: (0,lib_globs/* compileGlobs */.tI)(context.inputs.policies), repository: `${owner}/${name}` };
    switch (flow.kind) {
        case 'check':
            return runCheck({ ...wired, flow });
        case 'apply':
            return runApply({ ...wired, flow });
        case 'drift':
            return runDrift({ ...wired, flow });
        case 'export':
            return runExport({ ...wired, flow });
    }
}
/** A check does without a PgBeam that is slow to answer, rather than keep people waiting. */
const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 };
async function runCheck({ flow: { event }, inputs, client, access, globs }) {
    const { projectId } = inputs;
    const snapshots = createSnapshotReader({ client, selection: (0,test_files/* selectWithTests */.M)(inputs.policies) });
    const comparison = (0,lib_early/* begin */.q)(resolveComparison({ client, event, prepare: snapshots.prepare }));
    const reader = inputs.apiKey === null ? undefined : (0,pgbeam_reader/* createPolicyReader */.K)({ ...access, ...CHECK_PATIENCE });
    const policies = reader && listEarly(reader, { projectId, withAgents: true });
    const [{ check }, { createHistoryReader }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(509), __webpack_require__.e(89)]).then(__webpack_require__.bind(__webpack_require__, 8089)), __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 9715))]);
    const histories = createHistoryReader({ client });
    const ports = { compare: () => comparison, snapshots, histories, policies, now: Date.now };
    return check({ ports, inputs, event, globs });
}
async function runApply({ flow, inputs, client, access, globs, repository }) {
    const { commit, branch } = flow;
    const { projectId: defaultProject, onDrift } = inputs;
    const snapshots = createSnapshotReader({ client, selection: (0,lib_globs/* selectPolicies */.zw)(inputs.policies) });
    snapshots.prepare(commit);
    const { createPolicyWriter } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 2487));
    const writer = inputs.dryRun ? null : createPolicyWriter(access);
    const reader = writer ?? (0,pgbeam_reader/* createPolicyReader */.K)(access);
    const policies = listEarly(reader, { projectId: defaultProject, withAgents: false });
    const [{ apply }, { createGuard }, { createHistoryReader }, reviews] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(606), __webpack_require__.e(509), __webpack_require__.e(523)]).then(__webpack_require__.bind(__webpack_require__, 9523)),
        __webpack_require__.e(/* import() */ 461).then(__webpack_require__.bind(__webpack_require__, 5461)),
        __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 9715)),
        proveReviews({ client, branch, inputs }),
    ]);
    const findSuccessor = async () => {
        const head = await readBranchHead(client, branch);
        return head === commit ? undefined : (head ?? 'nothing: it was deleted');
    };
    const histories = createHistoryReader({ client });
    const guard = createGuard({ commit, histories, defaultProject, onDrift, reviews });
    const ports = { snapshots, policies, writer, guard, findSuccessor, sleep: promises_.setTimeout };
    return apply({ ports, inputs, commit, repository, globs });
}
/** Undefined where nobody's review is asked for. */
async function proveReviews({ client, branch, inputs, }) {
    if (!(0,required_reviewers/* asksForReviews */.rU)(inputs))
        return undefined;
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const [reviewers, { createReviewReader }, { createReviewProof }] = await Promise.all([
        (0,required_reviewers/* readWideningReviewers */.AF)(client, inputs.reviewersWidening),
        __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 2478)),
        __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 7845)),
    ]);
    const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: (0,required_reviewers/* toRequiredReviewers */.Tc)(reviewers) };
    const reader = createReviewReader({ client, selection: (0,lib_globs/* selectPolicies */.zw)(inputs.policies) });
    return createReviewProof({ branch, reader, rules });
}
async function runDrift({ flow, inputs, client, access, globs, repository }) {
    const { commit } = flow;
    const snapshots = createSnapshotReader({ client, selection: (0,lib_globs/* selectPolicies */.zw)(inputs.policies) });
    snapshots.prepare(commit);
    const policies = listEarly((0,pgbeam_reader/* createPolicyReader */.K)(access), { projectId: inputs.projectId, withAgents: false });
    const [{ findDrift }, { createHistoryReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(509), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 1112)),
        __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 9715)),
    ]);
    const ports = { snapshots, histories: createHistoryReader({ client }), policies };
    return findDrift({ ports, inputs, commit, repository, globs });
}
async function runExport({ flow, inputs, access, workspace, repository }) {
    const policies = (0,pgbeam_reader/* createPolicyReader */.K)(access);
    const [{ exportProfiles }, { createWorkspace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(509), __webpack_require__.e(426)]).then(__webpack_require__.bind(__webpack_require__, 1426)),
        __webpack_require__.e(/* import() */ 477).then(__webpack_require__.bind(__webpack_require__, 6477)),
    ]);
    const ports = { workspace: createWorkspace(workspace), policies };
    return exportProfiles({ ports, inputs, commit: flow.commit, repository });
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/retry.js
var lib_retry = __webpack_require__(2165);
;// CONCATENATED MODULE: ./lib/github/rate-limit.js
/** GitHub's advice where a secondary limit names no time. */
const patienceSeconds = 60;
/**
 * What a refusal says in the words that everybody else uses. GitHub answers 403 as well as 429 to those who are too
 * fast, and names the time by `retry-after`, by `x-ratelimit-reset`, or in prose only ("Best practices for using the REST API").
 */
function readRefusal({ status, headers, message, now }) {
    const retryAfter = headers['retry-after'] ?? null;
    if (status !== 403 && status !== 429)
        return { status, retryAfter };
    if (retryAfter !== null)
        return { status: 429, retryAfter };
    if (headers['x-ratelimit-remaining'] === '0') {
        const seconds = Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000);
        return { status: 429, retryAfter: String(Number.isNaN(seconds) ? patienceSeconds : Math.max(0, seconds)) };
    }
    const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(message);
    return isSecondary ? { status: 429, retryAfter: String(patienceSeconds) } : { status, retryAfter };
}

;// CONCATENATED MODULE: ./lib/github/attempt.js

/** The request surely did not leave this machine, or no server took it. */
const neverSent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attemptRequest({ octokit, route, parameters, isWrite, signal, now, }) {
    try {
        // Octokit's own reading takes a reply that broke off for a text, and looks at every number for a big one.
        const request = { signal, parseSuccessResponseBody: false };
        const { data, headers } = await octokit.request(route, { ...parameters, request });
        const text = await readText(data);
        return { kind: 'done', body: text === '' ? null : JSON.parse(text), headers: headers };
    }
    catch (error) {
        return { kind: 'failed', failure: describe({ error, isWrite, now }) };
    }
}
function describe({ error, isWrite, now }) {
    const effect = isWrite ? 'unknown' : 'none';
    if (error instanceof SyntaxError) {
        return { kind: 'reply', effect, detail: 'the answer is not JSON', retry: { retryAfter: null } };
    }
    const response = readResponse(error);
    if (response !== null) {
        const { status, headers, message } = response;
        return {
            kind: 'status',
            effect: status < 500 ? 'none' : effect,
            status,
            detail: message,
            permissions: headers['x-accepted-github-permissions'],
            retry: readRefusal({ status, headers, message, now: now() }),
        };
    }
    if (findInChain(error, e => e.name === 'TimeoutError' || e.name === 'AbortError')) {
        return { kind: 'timeout', effect, retry: { retryAfter: null } };
    }
    const source = findInChain(error, e => 'code' in e && typeof e.code === 'string');
    const code = source !== undefined && 'code' in source ? String(source.code) : undefined;
    const isUnsent = code !== undefined && neverSent.has(code);
    return {
        kind: 'network',
        effect: isUnsent ? 'none' : effect,
        detail: code,
        cause: source,
        retry: { retryAfter: null },
    };
}
/** Octokit's error for an answer of 400 and above carries it; that for a broken connection has a made-up status and no answer. */
function readResponse(error) {
    if (!(error instanceof Error) || !('response' in error))
        return null;
    const { response } = error;
    if (response === undefined)
        return null;
    const { status, headers, data } = response;
    const isDocument = typeof data === 'object' && data !== null && 'message' in data;
    return { status, headers, message: isDocument ? String(data.message).slice(0, 500) : '' };
}
function findInChain(error, isMeant) {
    for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++)
        if (isMeant(e))
            return e;
    return undefined;
}
async function readText(data) {
    if (!(data instanceof ReadableStream))
        return '';
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of data)
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}

;// CONCATENATED MODULE: ./lib/github/graphql-errors.js


const replySchema = schemas/* looseObject */._H3({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).optional(),
});
/** GraphQL says no with a status of 200. Null: there is data to work with. */
function findGraphqlFailure({ body, headers, isWrite, isPartialWelcome, now }) {
    const decoded = replySchema.safeParse(body);
    if (!decoded.success)
        return { kind: 'reply', effect: isWrite ? 'unknown' : 'none', detail: 'the answer is not GraphQL' };
    const { data, errors = [] } = decoded.data;
    if (errors.length === 0 && data !== undefined)
        return null;
    const detail = errors
        .map(error => error.message)
        .join('; ')
        .slice(0, 500);
    if (errors.some(error => error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT')) {
        return {
            kind: 'graphql',
            effect: 'none',
            detail,
            retry: readRefusal({ status: 429, headers, message: detail, now }),
        };
    }
    if (isPartialWelcome && typeof data === 'object' && data !== null)
        return null;
    const isTypeless = errors.every(error => error.type === undefined);
    // An error of GitHub's own making has no type, and its text asks to try again.
    const isPassing = isTypeless && /something went wrong|timeout|timed out/i.test(detail);
    return {
        kind: 'graphql',
        effect: isWrite ? 'unknown' : 'none',
        detail,
        ...(isPassing && { retry: { retryAfter: null } }),
    };
}

;// CONCATENATED MODULE: ./lib/github/client.js







/** Well below the 100 at which GitHub's secondary limit begins. */
const maxConcurrentRequests = 12;
function createGitHubClient(options) {
    const { token, apiUrl, repository, userAgent, fetch, now = Date.now, random = Math.random } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000 } = options;
    const sleep = options.sleep ?? ((ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal && { signal }));
    const octokit = new dist_src/* Octokit */.E({ auth: token, baseUrl: apiUrl, userAgent, request: { fetch } });
    const limit = (0,p_limit/* default */.A)(maxConcurrentRequests);
    const graphqlUrl = `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    return {
        repository,
        rest: call => {
            const { owner, name } = repository;
            const place = call.route.includes('{owner}') ? { owner, repo: name } : {};
            const parameters = { ...place, ...call.parameters };
            return send(call, () => tryOnce({ call, route: call.route, parameters }));
        },
        graphql: call => {
            const { owner, name } = repository;
            const parameters = { query: call.query, variables: { owner, name, ...call.variables } };
            return send(call, async () => {
                const attempt = await tryOnce({ call, route: `POST ${graphqlUrl}`, parameters });
                return attempt.kind === 'done' ? unwrapData({ attempt, call, now: now() }) : attempt;
            });
        },
    };
    function tryOnce(request) {
        const { call, route, parameters } = request;
        const isWrite = call.write !== undefined;
        return limit(() => {
            const timeout = AbortSignal.timeout(timeoutMs);
            const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout;
            return attemptRequest({ octokit, route, parameters, isWrite, signal, now });
        });
    }
    async function send(call, attemptOnce) {
        const startedAt = now();
        for (let attempt = 1;; attempt++) {
            const result = await attemptOnce();
            if (result.kind === 'done')
                return decodeReply(call, result.body);
            const { retry, ...details } = result.failure;
            const fail = () => new errors/* GitHubError */.y({ ...details, operation: call.operation });
            const isRisky = call.write === 'once' && details.effect === 'unknown';
            if (retry === undefined || isRisky)
                throw fail();
            const elapsedMs = now() - startedAt;
            const budget = { elapsedMs, requestBudgetMs, runBudgetMs: Number.POSITIVE_INFINITY };
            const delay = (0,lib_retry/* retryDelay */.a)({ attempt, ...retry, now: now(), random: random(), ...budget });
            if (delay === undefined)
                throw fail();
            await sleep(delay, call.signal).catch(() => Promise.reject(fail()));
        }
    }
}
function unwrapData(reply) {
    const { attempt, call, now } = reply;
    const { body, headers } = attempt;
    const isPartialWelcome = call.isPartialWelcome ?? false;
    const failure = findGraphqlFailure({ body, headers, isWrite: call.write !== undefined, isPartialWelcome, now });
    return failure === null ? { ...attempt, body: body.data } : { kind: 'failed', failure };
}
function decodeReply({ operation, reply, write }, body) {
    const decoded = reply.safeParse(body);
    if (decoded.success)
        return decoded.data;
    const [issue] = decoded.error.issues;
    const detail = `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`;
    throw new errors/* GitHubError */.y({ kind: 'reply', operation, effect: write === undefined ? 'none' : 'unknown', detail });
}

// EXTERNAL MODULE: ./lib/github/idle.js
var idle = __webpack_require__(9757);
// EXTERNAL MODULE: ./lib/github/runner.js
var github_runner = __webpack_require__(3581);
// EXTERNAL MODULE: ./lib/inputs.js + 1 modules
var lib_inputs = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/mode.js
var mode = __webpack_require__(4688);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/proxy.js

/** This machine is asked directly, whatever a proxy is set for: over plain http, the key would reach the proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];
/**
 * What to send requests with, so that they go through the proxy that the environment names. Throws where its address is
 * none.
 */
async function openFetch(env) {
    const proxies = readProxies(env);
    if (external_node_http_.setGlobalProxyFromEnv) {
        external_node_http_.setGlobalProxyFromEnv({ ...proxies });
        return fetch;
    }
    return proxies.https_proxy === '' ? fetch : openProxiedFetch(proxies);
}
/**
 * The proxies that the environment names, in the form that Node takes. Plain http is for this machine only, so no proxy
 * is for it. A proxy's address may hold a password, so the error does not show it.
 */
function readProxies(env) {
    const https = env.https_proxy || env.HTTPS_PROXY;
    const direct = [env.no_proxy || env.NO_PROXY, ...LOOPBACK].filter(host => host);
    return { http_proxy: '', https_proxy: https ? withScheme(https) : '', no_proxy: direct.join(',') };
}
function withScheme(proxy) {
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    if (!URL.canParse(address))
        throw new Error('The environment variable HTTPS_PROXY is not the address of a proxy');
    return address;
}
/** Node’s own fetch takes proxies from 24.14 on; until then, that of the package which it is made from. */
async function openProxiedFetch({ http_proxy, https_proxy, no_proxy }) {
    const { EnvHttpProxyAgent, fetch: send } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatcher = new EnvHttpProxyAgent({ httpProxy: http_proxy, httpsProxy: https_proxy, noProxy: no_proxy });
    const proxied = (url, init) => send(url, { ...init, dispatcher });
    return proxied;
}

;// CONCATENATED MODULE: ./lib/run.js












const USER_AGENT = 'pgbeam-policy-action/0.1.0';
/** Runs the flow that there is to run, tells what came of it, and fails the step at most once. */
async function run({ env, event: given, parsed, }) {
    // Most of what a run allocates is garbage at once, so the young generation need not grow: that halves the memory of a
    // run over a thousand policies, and takes no longer.
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const openRunner = () => (0,github_runner.loadRunner)({ env, secrets: (0,lib_inputs/* listSecrets */.AQ)(parsed) });
    if (parsed.kind === 'invalid') {
        const problems = parsed.problems.map(({ name, message }) => `Input ${name}: ${message}.`);
        return failEarly(await openRunner(), 'failed', problems.join('\n'));
    }
    const { inputs } = parsed;
    const connection = { userAgent: USER_AGENT, fetch: await openFetch(env) };
    const { apiUrl, repository } = given.run;
    const client = createGitHubClient({ token: inputs.githubToken, apiUrl, repository, ...connection });
    const event = (0,mode/* needsDefaultBranch */.t)(given) ? (0,lib_event/* withDefaultBranch */.G)(given, await readDefaultBranch(client)) : given;
    const flow = (0,mode/* chooseFlow */.W)({ mode: inputs.mode, event });
    if (flow.kind === 'nothing')
        return (0,idle/* finishIdle */.w)({ env, log: console.log, reason: flow.reason });
    if (flow.kind === 'refused')
        return failEarly(await openRunner(), 'refused', flow.reason);
    if (flow.kind !== 'check' && inputs.apiKey === null)
        return failEarly(await openRunner(), 'failed', NO_KEY);
    const access = { apiUrl: inputs.apiUrl, apiKey: inputs.apiKey ?? '', ...connection };
    const running = (0,lib_early/* begin */.q)(runFlow({ flow, event, inputs, client, access, workspace: env.GITHUB_WORKSPACE || '.' }));
    // While the answers to its first requests are on their way:
    const [runner, { deliverReport }, { openThreads }] = await Promise.all([
        openRunner(),
        Promise.all(/* import() */[__webpack_require__.e(725), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 7843)),
        __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 3793)),
    ]);
    const threads = openThreads({ flow, event, inputs, client, now: Date.now });
    const result = await running;
    const { line: gate, warnings } = await keepWantedGate({ client, event, inputs, result });
    for (const message of warnings)
        runner.annotate({ severity: 'warning', title: 'Review gate', message });
    await deliverReport({
        rendering: composeRendering({ result, event, inputs, gate }),
        runner,
        threads,
        junit: result.junit,
        reportName: inputs.commentId ? `pgbeam-policy-report-${inputs.commentId}.json` : 'pgbeam-policy-report.json',
    });
    if (result.failure !== null)
        runner.fail(result.failure);
}
const NO_KEY = 'There is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as the input api-key (or PGBEAM_API_KEY).';
/** Fails before there is anything to report. */
function failEarly(runner, result, reason) {
    for (const [name, value] of Object.entries((0,idle/* listEarlyOutputs */.y)(result)))
        runner.setOutput(name, value);
    runner.fail(reason);
}
/** Nothing of reviews is loaded where a check is not asked to keep anything about them. */
async function keepWantedGate({ client, event, inputs, result: { report }, }) {
    const isWanted = inputs.gate || inputs.labelWidening !== null || inputs.reviewersWidening.length > 0;
    if (!isWanted)
        return { line: undefined, warnings: [] };
    const { keepGate } = await __webpack_require__.e(/* import() */ 3).then(__webpack_require__.bind(__webpack_require__, 4003));
    return keepGate({ client, event, inputs, report, selection: (0,lib_globs/* selectPolicies */.zw)(inputs.policies) });
}
function composeRendering({ result, event, inputs, gate, }) {
    const { report, texts, privatePredicates, supersededBy } = result;
    const { serverUrl, runUrl, workflow, job } = event.run;
    return {
        report,
        serverUrl,
        linkCommit: event.kind === 'pull-request' ? event.headSha : report.commit,
        runUrl,
        workflow,
        job,
        texts,
        privatePredicates,
        redactPredicates: inputs.redactPredicates,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        ...(gate === undefined ? {} : { gate }),
    };
}


/***/ })

};

//# sourceMappingURL=109.index.js.map