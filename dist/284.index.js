export const id = 284;
export const ids = [284,859];
export const modules = {

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ directNamed),
/* harmony export */   Gh: () => (/* binding */ MASKING_DIRECTIONS),
/* harmony export */   H4: () => (/* binding */ REACH_DIRECTIONS),
/* harmony export */   HD: () => (/* binding */ STATEMENT_DIRECTIONS),
/* harmony export */   b5: () => (/* binding */ mayWiden),
/* harmony export */   fN: () => (/* binding */ limitDirection),
/* harmony export */   gz: () => (/* binding */ combineDirections),
/* harmony export */   kU: () => (/* binding */ DIRECTION_RANKS),
/* harmony export */   ps: () => (/* binding */ quantityDirection)
/* harmony export */ });
/** Neutral changes never count. Widens and narrows, or unclear and narrows, are mixed; widens and unclear are widens. */
function combineDirections(directions) {
    const seen = new Set(directions);
    const narrows = seen.has('narrows');
    if (seen.has('mixed') || (narrows && (seen.has('widens') || seen.has('unclear'))))
        return 'mixed';
    if (seen.has('widens'))
        return 'widens';
    if (seen.has('unclear'))
        return 'unclear';
    if (narrows)
        return 'narrows';
    return seen.has('neutral') ? 'neutral' : 'none';
}
/** Whether caution is called for: more may be seen or done, or it cannot be told. */
function mayWiden(direction) {
    return direction === 'widens' || direction === 'mixed' || direction === 'unclear';
}
/** The most important first: what widens, what may, what narrows, what has no effect. */
const DIRECTION_RANKS = {
    widens: 0,
    mixed: 0,
    unclear: 1,
    narrows: 2,
    neutral: 3,
    none: 4,
};
const [same, more, less, both] = ['neutral', 'widens', 'narrows', 'mixed'];
const REACH_DIRECTIONS = {
    none: { none: same, reachable: more },
    reachable: { none: less, reachable: same },
};
const MASKING_DIRECTIONS = {
    none: { none: same, redact: more, null: more, hash: more, clear: more },
    redact: { none: less, redact: same, null: same, hash: more, clear: more },
    null: { none: less, redact: same, null: same, hash: more, clear: more },
    hash: { none: less, redact: less, null: less, hash: same, clear: more },
    clear: { none: less, redact: less, null: less, hash: less, clear: same },
};
const STATEMENT_DIRECTIONS = {
    refused: { refused: same, 'held, discarded': more, held: more, discarded: more, allowed: more },
    'held, discarded': { refused: less, 'held, discarded': same, held: more, discarded: more, allowed: more },
    held: { refused: less, 'held, discarded': less, held: same, discarded: both, allowed: more },
    discarded: { refused: less, 'held, discarded': less, held: both, discarded: same, allowed: more },
    allowed: { refused: less, 'held, discarded': less, held: less, discarded: less, allowed: same },
};
/** The direction of a change of what has these names. What PgBeam makes of quotes in a name is not known. */
function directNamed(direction, ...names) {
    return direction !== 'neutral' && names.some(name => name?.startsWith('"')) ? 'unclear' : direction;
}
/** A limit where 0 is infinity. */
function limitDirection(before, after) {
    return quantityDirection(before || Infinity, after || Infinity);
}
/** A plain quantity of something permitted. */
function quantityDirection(before, after) {
    if (before === after)
        return 'neutral';
    return after > before ? 'widens' : 'narrows';
}


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRunner: () => (/* binding */ loadRunner)
/* harmony export */ });
/* unused harmony export createRunner */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _defuse_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2350);



/**
 * Loads what speaks to the runner. Nobody can say anything by it before the secrets are hidden.
 *
 * `@actions/core` is large, so this is for when there is something to wait for anyway.
 */
async function loadRunner({ env, secrets, }) {
    const runner = createRunner({ core: await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(143)]).then(__webpack_require__.bind(__webpack_require__, 143)), env });
    for (const secret of secrets)
        runner.mask(secret);
    return runner;
}
/** `core` is `@actions/core`, handed in so that a run with nothing to do need not load it. */
function createRunner(from) {
    const { core, env } = from;
    return {
        info: message => core.info((0,_defuse_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .defuseCommands */ .p)(message)),
        group: (title, lines) => {
            core.startGroup(title);
            for (const line of lines)
                core.info((0,_defuse_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .defuseCommands */ .p)(line));
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
        writeFolder: async (name, files) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TEMP || '.', name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true, recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
            for (const [file, text] of files)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, file), text, { flag: 'wx' });
            return path;
        },
    };
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createBranchWatch),
/* harmony export */   i: () => (/* binding */ BranchLeftError)
/* harmony export */ });
/** The branch has moved on, or nobody can tell whether it has. */
class BranchLeftError extends Error {
    name = 'BranchLeftError';
    state;
    constructor(state) {
        super(state.kind === 'moved' ? `The branch has moved on to ${state.to}` : state.error.message);
        this.state = state;
    }
}
/**
 * No try of a write begins more than 30 s after the branch's head was last read: later landings are told from earlier ones
 * by that. A look counts from when it was begun, and a little is left for the way to the write.
 */
const LOOK_LASTS_MS = 25_000;
function createBranchWatch({ readBranchState, now, }) {
    let last;
    async function confirm() {
        // A look that took long may be too old by the time it is answered.
        for (;;) {
            const since = now();
            // Writes that begin together look once.
            if (!last || since - last.since >= LOOK_LASTS_MS)
                last = { since, state: readBranchState() };
            const { since: lookedAt, state } = last;
            const branch = await state;
            if (branch.kind !== 'current')
                throw new BranchLeftError(branch);
            if (now() - lookedAt < LOOK_LASTS_MS)
                return;
        }
    }
    return {
        confirm,
        look() {
            last = undefined;
            return confirm();
        },
    };
}


/***/ }),

/***/ 4311:
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
    isRateLimit;
    isTooMuch;
    permissions;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.effect = details.effect;
        this.status = details.status;
        this.detail = details.detail;
        this.isRateLimit = details.isRateLimit ?? false;
        this.isTooMuch = details.isTooMuch ?? false;
        this.permissions = details.permissions;
    }
}
function isNotFound(error) {
    return error instanceof GitHubError && error.status === 404;
}
function summarize({ kind, operation, status, host, detail, permissions }) {
    const place = host && (kind === 'network' || kind === 'timeout') ? ` at ${host}` : '';
    const why = detail ? `: ${detail}` : '';
    const isDenied = status === 403 || status === 404 || kind === 'graphql';
    const hint = permissions && isDenied ? ` (the token needs ${permissions})` : '';
    return `GitHub${place} could not ${operation}: ${status ?? kind}${why}${hint}`;
}


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ readIsPrivate),
/* harmony export */   yt: () => (/* binding */ readDefaultBranch),
/* harmony export */   zO: () => (/* binding */ readBranchHead)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);


const refSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ object: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
const repositorySchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const visibilitySchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ private: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
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
        if ((0,_client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c)(error))
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
/** Whether only some can read the repository. */
async function readIsPrivate(client) {
    const { private: isPrivate } = await client.rest({
        operation: 'look up who can read the repository',
        route: 'GET /repos/{owner}/{repo}',
        reply: visibilitySchema,
    });
    return isPrivate;
}


/***/ }),

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createCommitReader)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);
/* harmony import */ var _branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(214);



const comparisonSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    merge_base_commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ filename: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }))),
});
const stateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        pullRequest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
            headRefOid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            mergeable: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            baseRef: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ target: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ oid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) })),
            potentialMergeCommit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
                oid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                parents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ nodes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ oid: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) }),
            })),
        })),
    }),
});
const STATE_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid mergeable
      baseRef { target { oid } }
      potentialMergeCommit { oid parents(first: 3) { nodes { oid } } }
    }
  }
}`;
/** Reads how commits are related, and what merging a pull request now would make. */
function createCommitReader(client) {
    return {
        readTip: (branch) => (0,_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .readBranchHead */ .zO)(client, branch),
        /** Null where the token may not see pull requests. */
        readPullRequest: async (number) => {
            const { repository } = await client.graphql({
                operation: `look up pull request #${number}`,
                query: STATE_QUERY,
                variables: { number },
                isPartialWelcome: true,
                reply: stateSchema,
            });
            const { pullRequest } = repository;
            if (pullRequest === null)
                return null;
            const { headRefOid: head, mergeable, baseRef, potentialMergeCommit } = pullRequest;
            const baseTip = baseRef?.target.oid ?? null;
            const mergeResult = potentialMergeCommit && {
                commit: potentialMergeCommit.oid,
                parents: potentialMergeCommit.parents.nodes.map(({ oid }) => oid),
            };
            // GitHub shows its last try until the next one is done.
            const isPending = mergeable === 'UNKNOWN' || (mergeable === 'MERGEABLE' && mergeResult?.parents[0] !== baseTip);
            return { head, baseTip, mergeResult, isPending };
        },
        /** The best common ancestor; null where the histories are unrelated. `base` may be a branch. */
        findMergeBase: async ({ base, head }) => {
            // GitHub puts the changed files, which may be many, on the first page only.
            const reply = await compare(client, { base, head, page: 2 });
            return reply?.merge_base_commit.sha ?? null;
        },
        /** What `head` has changed since it parted from `base`; null where the histories are unrelated. */
        readParting: async ({ base, head }) => {
            const reply = await compare(client, { base, head, page: 1 });
            if (!reply)
                return null;
            const { merge_base_commit, files = [] } = reply;
            const changed = files.map(({ filename, sha, status }) => [filename, status === 'removed' ? null : sha]);
            return { shared: merge_base_commit.sha, changed: new Map(changed) };
        },
    };
}
async function compare(client, { base, head, page }) {
    try {
        return await client.rest({
            operation: `find where ${head.slice(0, 7)} branched off`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            parameters: { basehead: `${base}...${head}`, per_page: 1, page },
            reply: comparisonSchema,
        });
    }
    catch (error) {
        if (isUnrelated(error))
            return null;
        throw error;
    }
}
/** A 404 may also say that a commit is not there, which is a failure. */
function isUnrelated(error) {
    return (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c)(error) && error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && /no common ancestor/i.test(error.detail ?? '');
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createListings),
  G: () => (/* binding */ createSnapshotReader)
});

// EXTERNAL MODULE: ./lib/src/http/prefetch.js
var prefetch = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/src/policy/file.js
var file = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/src/github/files/blobs.js



/** What one query asks for at most: GitHub gives a query ten seconds. */
const MAX_BATCH_BLOBS = 100;
const MAX_BATCH_BYTES = 1024 * 1024;
/** From about 500 kB on, GraphQL cuts a text off. */
const MAX_GRAPHQL_BYTES = 400_000;
const batchSchema = schemas/* looseObject */._H3({
    repository: schemas/* nullable */.mee(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* looseObject */._H3({ text: schemas/* nullish */.cl6(schemas/* string */.YjP()) })))),
});
const blobSchema = schemas/* looseObject */._H3({ content: schemas/* string */.YjP(), encoding: schemas/* string */.YjP() });
/** Texts of many blobs in few requests, all of them at once, by blob id. */
async function readBlobs({ client, blobs, maxBytes, }) {
    const large = blobs.filter(blob => blob.size > MAX_GRAPHQL_BYTES);
    const batches = makeBatches(blobs.filter(blob => blob.size <= MAX_GRAPHQL_BYTES));
    const contents = await Promise.all([
        ...batches.map(batch => readBatch({ client, batch, maxBytes })),
        ...large.map(async ({ id }) => [[id, await readBlob({ client, id, maxBytes })]]),
    ]);
    return new Map(contents.flat());
}
/**
 * GraphQL decodes leniently, so what it says is believed only where it hashes to the blob's id. What GitHub cannot manage at
 * once is halved until it passes; a file that does not pass alone is read by itself. One half after the other, so that
 * where GitHub is down that is found out after a few requests.
 */
async function readBatch({ client, batch, maxBytes }) {
    const texts = await readTexts({ client, batch });
    if (texts === 'too-much' && batch.length > 1) {
        const middle = Math.ceil(batch.length / 2);
        const first = await readBatch({ client, batch: batch.slice(0, middle), maxBytes });
        return [...first, ...(await readBatch({ client, batch: batch.slice(middle), maxBytes }))];
    }
    return Promise.all(batch.map(async ({ id }, index) => {
        const text = texts === 'too-much' ? undefined : texts[`b${index}`]?.text;
        return [id, (0,file/* acceptText */.St)({ id, text }) ?? (await readBlob({ client, id, maxBytes }))];
    }));
}
async function readTexts({ client, batch }) {
    const fields = batch.map(({ id }, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`);
    try {
        const { repository } = await client.graphql({
            operation: `read ${batch.length} files`,
            query: `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
            isPartialWelcome: true,
            isDivisible: true,
            reply: batchSchema,
        });
        return repository ?? {};
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y && error.isTooMuch)
            return 'too-much';
        // A query that GitHub refuses says nothing about its single files.
        if (error instanceof errors/* GitHubError */.y && error.kind === 'graphql')
            return {};
        throw error;
    }
}
async function readBlob({ client, id, maxBytes, }) {
    const { content } = await client.rest({
        operation: `read the file ${id.slice(0, 7)}`,
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { file_sha: id },
        reply: blobSchema,
    });
    return (0,file/* decodeFile */.JG)(Buffer.from(content, 'base64'), maxBytes);
}
function makeBatches(blobs) {
    const batches = [];
    let bytes = 0;
    for (const blob of blobs) {
        const last = batches.at(-1);
        bytes += blob.size;
        if (last !== undefined && last.length < MAX_BATCH_BLOBS && bytes <= MAX_BATCH_BYTES)
            last.push(blob);
        else {
            batches.push([blob]);
            bytes = blob.size;
        }
    }
    return batches;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
;// CONCATENATED MODULE: ./lib/src/github/files/trees.js




const treeSchema = schemas/* looseObject */._H3({
    tree: schemas/* array */.YOg(schemas/* looseObject */._H3({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP().check(api/* _regex */.Fk(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
        size: schemas/* optional */.lqM(schemas/* int */.Whr()),
    })),
    truncated: schemas/* boolean */.zMY(),
});
/**
 * Every selected file of a commit. One request, but for repositories beyond what GitHub lists in one
 * (100,000 entries or 7 MB): those are walked by the folders that can hold selected files.
 */
async function listFiles(from) {
    const { client, commit, selection } = from;
    const nearMisses = [];
    const files = await listFolder('', commit);
    return { files: files.sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path)), nearMisses };
    async function listFolder(folder, sha) {
        const whole = await readTree(sha, { recursive: '1' });
        if (!whole.truncated)
            return selectFiles(folder, whole.tree);
        const level = await readTree(sha, {});
        if (level.truncated) {
            throw new errors/* GitHubError */.y({
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
            .map(entry => ({
            path: join(folder, entry.path),
            blob: entry.sha,
            kind: (0,file/* readKind */.X0)(entry.mode),
            size: entry.size ?? 0,
            ...(entry.mode === '100755' ? { isExecutable: true } : {}),
        }))
            .filter(({ path, blob }) => {
            if (selection.includes(path))
                return true;
            const near = selection.resemble?.(path);
            if (near)
                nearMisses.push({ path, blob, ...near });
            return false;
        });
    }
}
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./lib/src/github/files/snapshot.js





function createListings({ client, selection }) {
    const listings = new Map();
    return commit => {
        const listing = listings.get(commit) ?? listFiles({ client, commit, selection });
        listings.set(commit, listing);
        return listing;
    };
}
/** Reads snapshots through the API: nothing is checked out, nothing executed. */
function createSnapshotReader({ client, selection, listCommit = createListings({ client, selection }), maxBytes = file/* MAX_FILE_BYTES */.gZ, }) {
    const contents = new Map();
    return {
        prepare: commit => {
            (0,prefetch/* prefetch */.y)(list(commit));
        },
        differ: async (one, other) => {
            const lists = await Promise.all([one === null ? NOTHING : list(one), list(other)]);
            const [before, after] = lists.map(({ files }) => files.map(({ path, blob }) => `${blob} ${path}`).join('\n'));
            return before !== after;
        },
        read: async (commits) => compose(await Promise.all(commits.map(async (commit) => ({ commit, ...(await list(commit)) })))),
        readPresent: async (commits) => {
            const lists = await Promise.all(commits.map(async (commit) => ({ commit, listing: await listPresent(commit) })));
            return compose(lists.flatMap(({ commit, listing }) => (listing === null ? [] : [{ commit, ...listing }])));
        },
    };
    /** Null where the commit is gone. */
    async function listPresent(commit) {
        try {
            return await list(commit);
        }
        catch (error) {
            if ((0,errors/* isNotFound */.c)(error))
                return null;
            throw error;
        }
    }
    async function compose(lists) {
        fetchMissing(lists.flatMap(({ files }) => files));
        return Promise.all(lists.map(async ({ commit, files, nearMisses }) => ({
            commit,
            files: await Promise.all(files.map(toSnapshotFile)),
            nearMisses,
        })));
    }
    async function list(commit) {
        const { files, nearMisses } = await listCommit(commit);
        return { files: files.filter(({ path }) => selection.includes(path)), nearMisses };
    }
    /** Equal ids are equal contents: what several commits share is read once. */
    function fetchMissing(files) {
        const wanted = new Map();
        for (const file of files) {
            if (judgeUnread(file, maxBytes) === null && !contents.has(file.blob))
                wanted.set(file.blob, file.size);
        }
        if (wanted.size === 0)
            return;
        const reading = (0,prefetch/* prefetch */.y)(readBlobs({ client, blobs: [...wanted].map(([id, size]) => ({ id, size })), maxBytes }));
        for (const id of wanted.keys())
            contents.set(id, (0,prefetch/* prefetch */.y)(reading.then(read => read.get(id))));
    }
    async function toSnapshotFile(file) {
        const { path, blob, isExecutable } = file;
        const content = judgeUnread(file, maxBytes) ?? (await contents.get(blob));
        if (content === undefined)
            throw new Error(`The file ${blob} was not read`);
        return { path, blob, content, ...(isExecutable ? { isExecutable } : {}) };
    }
}
const NOTHING = { files: [], nearMisses: [] };
/** What is not even fetched, and why. */
function judgeUnread({ kind, size }, maxBytes) {
    if (kind !== 'file')
        return { kind: 'unreadable', reason: kind };
    return size > maxBytes ? { kind: 'unreadable', reason: 'too-large' } : null;
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ classifyFailure),
/* harmony export */   l: () => (/* binding */ judgeEffect)
/* harmony export */ });
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
const CERTIFICATE = /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_VERIFY/;
/** Errors wrap each other: `fetch` wraps what happened in a `TypeError`, Octokit that in an error of its own. */
const MAX_DEPTH = 5;
/** What broke a request, from the error that `fetch`, Octokit or the reading of a reply threw. */
function classifyFailure(error) {
    const chain = listCauses(error);
    const cause = chain.find(each => readCode(each) !== undefined);
    const code = readCode(cause);
    const peer = readPeer(cause);
    if (chain.some(isAbortedBySignal) || (code !== undefined && TIMEOUTS.has(code))) {
        return { kind: 'timeout', code, isUnsent: false, peer, cause };
    }
    if (code !== undefined && CERTIFICATE.test(code))
        return { kind: 'certificate', code, isUnsent: true, peer, cause };
    return { kind: 'network', code, isUnsent: code !== undefined && NEVER_SENT.has(code), peer, cause };
}
/** What a request without a usable reply may have done. */
function judgeEffect({ isWrite, isUnsent = false }) {
    return isWrite && !isUnsent ? 'unknown' : 'none';
}
function listCauses(error) {
    const chain = [];
    for (let each = error; each instanceof Error && chain.length < MAX_DEPTH; each = each.cause)
        chain.push(each);
    return chain;
}
function readPeer(error = {}) {
    const { hostname, address, port } = error;
    if (typeof hostname === 'string')
        return hostname;
    return typeof address === 'string' ? [address, port].filter(part => part !== undefined).join(':') : undefined;
}
function readCode(error) {
    return error !== undefined && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** A signal aborts with an error of the platform. undici's `AbortError` has a code: a proxy refused the tunnel. */
function isAbortedBySignal(error) {
    return readCode(error) === undefined && (error.name === 'TimeoutError' || error.name === 'AbortError');
}


/***/ }),

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ prefetch)
/* harmony export */ });
/** Work that starts before its result is needed. Its failure matters only to whoever awaits it. */
function prefetch(work) {
    work.catch(() => { });
    return work;
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _e: () => (/* binding */ describeMismatch),
/* harmony export */   mV: () => (/* binding */ ReplyTooLarge),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** Answers that say no are short. Of a longer one the status has to do. */
const MAX_REFUSAL_BYTES = 256 * 1024;
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
}
/** The text of a reply. The stream is counted: `Content-Length` may be absent, or be that of the compressed text. */
async function readText(body, maxBytes) {
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes)
            throw new ReplyTooLarge(`the answer is larger than ${maxBytes} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
/** The text of an answer that says no; empty where it breaks off or is too large. */
function readRefusal(body) {
    return readText(body, MAX_REFUSAL_BYTES).catch(() => '');
}
/** Undefined: it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Where a reply is not what its schema says. Holds nothing of the reply but field names. */
function describeMismatch({ issues: [issue] }) {
    const place = issue?.path.join('.') || 'its root';
    return `the answer is not what the API promises at ${place} (${issue?.code ?? 'unknown'})`;
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/** Tries of one request in all. */
const MAX_TRIES = 4;
/** A server that asks for a longer wait is not waited for. */
const MAX_RETRY_AFTER_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 8_000;
const RETRYABLE_STATUSES = new Set([408, 429, 500, 502, 503, 504]);
/** How long to wait before the next try, in ms, or `undefined` where there should be none. */
function retryDelay(failed) {
    if (failed.status !== undefined && !RETRYABLE_STATUSES.has(failed.status))
        return undefined;
    if (failed.attempt >= MAX_TRIES)
        return undefined;
    const asked = parseRetryAfter({ header: failed.retryAfter, now: failed.now });
    if (asked !== undefined && asked > MAX_RETRY_AFTER_MS)
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
    const ceiling = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
    return Math.round((ceiling / 2) * (1 + random));
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ traceFetch)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);

/** The same `fetch`, which tells of each request as its answer begins. Without a listener it is `fetch` itself. */
function traceFetch(fetch, { onRequest, now }) {
    if (!onRequest)
        return fetch;
    return async (url, options) => {
        const { host, pathname: path } = new URL(url);
        const startedAt = now();
        const tell = (outcome) => onRequest({ method: options.method, host, path, outcome, ms: now() - startedAt });
        try {
            const reply = await fetch(url, options);
            tell(reply.status);
            return reply;
        }
        catch (error) {
            const { kind, code } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyFailure */ .X)(error);
            tell(kind === 'timeout' ? kind : (code ?? kind));
            throw error;
        }
    };
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
const BILLING = 'in the PgBeam dashboard under Settings > Billing';
const MAKE_KEY = 'Make an organization key in the PgBeam dashboard under Settings > Organization > API Keys (https://pgbeam.com/docs/api-keys), store it as a secret of the repository and pass it as `api-key`.';
const RERUN = 'Run the job again; what was done already is not done twice.';
/** An error in the user's words. What the API said itself (`detail`) is hostile text, as everywhere: escape it for where it is shown. */
function describeError(error) {
    const { problem, nextStep } = error.kind === 'status' ? describeStatus(error) : describeBreak(error);
    return { problem: `Could not ${error.operation} (${error.target}): ${problem}${trace(error)}.`, nextStep };
}
function describeStatus(error) {
    const { status = 0, code, retryAfterMs } = error;
    const said = error.detail ? `: ${error.detail}` : '';
    switch (status) {
        case 400:
        case 422:
            return {
                problem: `PgBeam does not accept the request${listFields(error) || said}`,
                nextStep: describeCorrection(error),
            };
        case 401:
            return {
                problem: 'PgBeam does not accept the API key: it is wrong, expired or revoked',
                nextStep: MAKE_KEY,
            };
        case 402:
            return {
                problem: `PgBeam wants to be paid for it first${said}`,
                nextStep: `Settle that ${BILLING}.`,
            };
        case 403:
            return describeForbidden(error, said);
        case 404:
            if (code === undefined)
                return describeStranger(error);
            return {
                problem: `there is no such thing for this API key${said}`,
                nextStep: 'Check `project-id` (or `project_id` in the file) and `id`, and that the key belongs to the organization that owns the project: for any other, everything is not found.',
            };
        case 405:
            return {
                problem: `the server has the address, but not this operation on it${said}`,
                nextStep: 'Check `api-url`, and that no proxy refuses it; update PgBeam where it is older than the action.',
            };
        case 409:
            return describeConflict(code, said);
        case 410:
            return {
                problem: `PgBeam has switched this operation off for good${said}`,
                nextStep: 'Update the action to a version that does without it.',
            };
        case 412:
            return describeMismatch(error);
        case 413:
            return { problem: 'the profile is larger than PgBeam takes (2 MB)', nextStep: 'Split it, or shorten its lists.' };
        case 415:
            return {
                problem: `the server does not take JSON${said}`,
                nextStep: 'Check that `api-url` is the address of the PgBeam API.',
            };
        case 429:
            return {
                problem: `the API key has used up its rate limit${askedWait(retryAfterMs)}`,
                nextStep: `Give the action a key of its own, or wait. ${RERUN}`,
            };
        default:
            return status === 408 || status >= 500
                ? { problem: `PgBeam is in trouble (status ${status})${askedWait(retryAfterMs)}`, nextStep: RERUN }
                : { problem: `PgBeam answered status ${status}${said}`, nextStep: 'Check `api-url` and the policy file.' };
    }
}
/** What a role may do is not published, so nothing is claimed about roles but that there is one. */
function describeForbidden({ code, isLegacy }, said) {
    const changeKey = 'Use an organization key (`pbo_\u2026`), which has no role, or a personal key (`pbu_\u2026`) of somebody whose role allows it.';
    const changePlan = `Change the plan, or free what it limits, ${BILLING}.`;
    if (code === 'PLAN_LIMIT_REACHED') {
        return { problem: `the organization's plan does not allow it${said}`, nextStep: changePlan };
    }
    if (!isLegacy)
        return { problem: `PgBeam does not allow it to this API key${said}`, nextStep: changeKey };
    return {
        problem: `PgBeam does not allow it: to this API key, or by the organization's plan, which this older deployment does not tell apart${said}`,
        nextStep: `${changeKey} If the key is right: ${changePlan.replace(/^C/, 'c')}`,
    };
}
function describeCorrection({ blame }) {
    switch (blame) {
        case 'policy':
            return 'Correct the fields in the policy file.';
        case 'request':
            return 'The policy file is not at fault. Update the action, or PgBeam where it is older than the action.';
        case undefined:
            return 'If that names a field of the policy, correct it in the file; else update the action.';
    }
}
/** `If-Match` compares strongly: a weak tag is equal to nothing, not even to itself. */
function describeMismatch({ ifMatch, etag }) {
    if (!(ifMatch ?? etag)?.startsWith('W/')) {
        return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: RERUN };
    }
    return {
        problem: 'the profiles come with weak ETags (`W/\u2026`), which never match in an `If-Match`, so nothing was written',
        nextStep: 'A proxy that compresses or rewrites answers weakens them: let it leave the answers of PgBeam alone, or set `api-url` to PgBeam itself.',
    };
}
/** A 404 without a code comes from a server that does not know the API at all. */
function describeStranger({ detail }) {
    return { problem: detail ?? 'not found', nextStep: 'Check that `api-url` is the address of the PgBeam API.' };
}
function describeConflict(code, said) {
    switch (code) {
        case 'RESOURCE_EXISTS':
            return {
                problem: 'another profile of the project has this name',
                nextStep: 'Give the file another `name`, or the `id` of the profile that it is meant to be.',
            };
        case 'IDEMPOTENCY_KEY_REUSED':
            return {
                problem: 'an earlier run at this commit has asked for this profile with other content',
                nextStep: 'Push a new commit: the creation gets a key of its own.',
            };
        default:
            return { problem: `the state of the profile forbids it${said}`, nextStep: RERUN };
    }
}
function describeBreak({ kind, host, peer, code, detail, retryAfterMs }) {
    const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).';
    switch (kind) {
        case 'configuration':
            return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) };
        case 'network':
            return {
                problem: `the connection to ${host ?? 'PgBeam'} failed${code ? ` (${[code, peer].filter(part => part !== undefined).join(' ')})` : ''}`,
                nextStep: `${address} ${RERUN}`,
            };
        case 'timeout':
            return { problem: `there was no answer from ${host ?? 'PgBeam'} in time`, nextStep: `${RERUN} ${address}` };
        case 'certificate':
            return {
                problem: `the certificate of ${host ?? 'PgBeam'} is not trusted (${code})`,
                nextStep: 'Check `api-url`; for a certificate authority of your own, set NODE_EXTRA_CA_CERTS on the runner.',
            };
        case 'redirect':
            return {
                problem: detail ?? 'the server redirects',
                nextStep: 'Set `api-url` to the final address: the key follows no redirect.',
            };
        case 'out-of-reach':
            return { problem: 'PgBeam did not answer the requests before it', nextStep: RERUN };
        default:
            return {
                problem: detail ?? `the answer cannot be used${askedWait(retryAfterMs)}`,
                nextStep: `Check that \`api-url\` is the address of the PgBeam API. ${RERUN}`,
            };
    }
}
function describeSetup(code) {
    switch (code) {
        case 'MISSING_KEY':
        case 'INVALID_KEY':
            return MAKE_KEY;
        case 'INVALID_ID':
            return 'Copy `project-id` and `id` from the PgBeam dashboard: `prj_\u2026` and `pol_\u2026`.';
        default:
            return 'Set `api-url` to an https address, or leave it out for https://api.pgbeam.com.';
    }
}
function listFields({ fieldErrors }) {
    return fieldErrors.length === 0 ? '' : `: ${fieldErrors.map(({ field, detail }) => `${field}: ${detail}`).join('; ')}`;
}
function askedWait(retryAfterMs) {
    return retryAfterMs === undefined ? '' : `, and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
}
function trace({ requestId, tries }) {
    const parts = [tries > 1 ? `${tries} tries` : '', requestId ? `request ${requestId}` : ''].filter(part => part !== '');
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}


/***/ }),

/***/ 1160:
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
    host;
    peer;
    effect;
    status;
    code;
    detail;
    requestId;
    fieldErrors;
    retryAfterMs;
    etag;
    ifMatch;
    isLegacy;
    blame;
    tries;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.target = details.target;
        this.host = details.host;
        this.peer = details.peer;
        this.effect = details.effect ?? 'none';
        this.status = details.status;
        this.code = details.code;
        this.detail = details.detail;
        this.requestId = details.requestId;
        this.fieldErrors = details.fieldErrors ?? [];
        this.retryAfterMs = details.retryAfterMs;
        this.etag = details.etag;
        this.ifMatch = details.ifMatch;
        this.isLegacy = details.isLegacy ?? false;
        this.blame = details.blame;
        this.tries = details.tries ?? 0;
    }
}
function summarize({ kind, operation, target, host, peer, status, code, detail, requestId, }) {
    const place = host && status === undefined ? ` at ${host}` : '';
    const what = [status ?? kind, code, peer].filter(part => part !== undefined).join(' ');
    const why = detail ? `: ${detail}` : '';
    const trace = requestId ? ` (request ${requestId})` : '';
    return `PgBeam${place} could not ${operation} (${target}): ${what}${why}${trace}`;
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createSend)
});

// UNUSED EXPORTS: createRunBudget

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./lib/src/http/fetch.js


/**
 * The `fetch` for one address, through the proxy that the environment names for it. By the rules of `@actions/github`,
 * which decides for GitHub's address alone: https goes through a tunnel, this machine and the hosts of `no_proxy` are
 * asked directly. undici's own, because both packages bring it; loading Node's as well takes as long again.
 */
function openFetch(address) {
    const dispatcher = new lib/* HttpClient */.Qq(undefined, undefined, { keepAlive: true }).getAgentDispatcher(address);
    return dispatcher === undefined ? undici.fetch : (url, options) => (0,undici.fetch)(url, { ...options, dispatcher });
}

// EXTERNAL MODULE: ./lib/src/http/retry.js
var retry = __webpack_require__(3961);
// EXTERNAL MODULE: ./lib/src/http/trace.js
var trace = __webpack_require__(966);
// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/http/failure.js
var failure = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/src/http/reply.js
var reply = __webpack_require__(6079);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/pgbeam/decode-error.js


const MAX_TEXT_LENGTH = 500;
const MAX_FIELD_ERRORS = 50;
/** RFC 9457, as current deployments answer. Only `code` is needed to tell it from other people's JSON. */
const problem = schemas/* looseObject */._H3({
    code: schemas/* string */.YjP(),
    title: schemas/* optional */.lqM(schemas/* string */.YjP()),
    detail: schemas/* optional */.lqM(schemas/* string */.YjP()),
    request_id: schemas/* optional */.lqM(schemas/* string */.YjP()),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* looseObject */._H3({ field: schemas/* string */.YjP(), detail: schemas/* string */.YjP() }))),
});
/** What older deployments answer. */
const legacyError = schemas/* looseObject */._H3({ error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), message: schemas/* optional */.lqM(schemas/* string */.YjP()) }) });
/** A body of any other shape is a stranger's (a proxy's page, an empty answer): it is named by its type, never repeated. */
function decodeError({ text, contentType, requestId, redact }) {
    // Line breaks could begin a workflow command in the job's log.
    const clean = (value) => (0,visible/* shorten */.ml)(redact((0,visible/* blankHidden */.Xv)(value)), MAX_TEXT_LENGTH);
    const headerId = requestId ? clean(requestId) : undefined;
    const json = parseJson(text);
    const current = problem.safeParse(json);
    if (current.success) {
        const { code, title, detail, request_id, errors = [] } = current.data;
        return {
            code: clean(code),
            detail: clean(detail ?? title ?? ''),
            requestId: headerId ?? (request_id ? clean(request_id) : undefined),
            fieldErrors: errors.slice(0, MAX_FIELD_ERRORS).map(e => ({ field: clean(e.field), detail: clean(e.detail) })),
        };
    }
    const legacy = legacyError.safeParse(json);
    if (legacy.success) {
        const { code, message = '' } = legacy.data.error;
        return { code: clean(code), detail: clean(message), requestId: headerId, fieldErrors: [], isLegacy: true };
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

;// CONCATENATED MODULE: ./lib/src/pgbeam/deprecation.js
/** What an answer's headers `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) announce; undefined where they do not. */
function readDeprecation(headers, { does }) {
    const sunset = headers.get('sunset');
    if (!headers.get('deprecation') && !sunset)
        return undefined;
    const time = sunset === null ? Number.NaN : Date.parse(sunset);
    return { operation: does, sunset: Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10) };
}

;// CONCATENATED MODULE: ./lib/src/pgbeam/attempt.js





/**
 * A page of 100 profiles of 100 kB each is 10 MB, and so is a schema catalog of 2,000 tables with 50 columns each; more than
 * three times that is neither.
 */
const MAX_REPLY_BYTES = 32 * 1024 * 1024;
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attemptRequest(request) {
    const { operation, url, headers, body } = request;
    let response;
    let text;
    try {
        response = await request.fetch(url, {
            method: operation.method,
            headers,
            // The key must not follow a redirect to wherever it leads.
            redirect: 'manual',
            signal: request.startTimeout(),
            ...(body === undefined ? {} : { body }),
        });
        request.onAnswer(response);
        const deprecation = readDeprecation(response.headers, operation);
        if (deprecation)
            request.onDeprecation?.(deprecation);
        if (!response.ok)
            return failed(await describeRefusal(response, request));
        text = await (0,reply/* readText */.yR)(response.body, MAX_REPLY_BYTES);
    }
    catch (error) {
        return failed(describeBreak(error, operation));
    }
    return decodeReply({ text, response, request });
}
function decodeReply({ text, response, request, }) {
    const etag = response.headers.get('etag');
    const decoded = request.schema.safeParse((0,reply/* parseJson */.qF)(text));
    if (decoded.success)
        return { kind: 'done', reply: { data: decoded.data, etag } };
    return failed({
        kind: 'reply',
        effect: effectIfSent(request.operation),
        status: response.status,
        requestId: decodeRefusalText('', response, request).requestId,
        detail: (0,reply/* describeMismatch */._e)(decoded.error),
    });
}
async function describeRefusal(response, request) {
    const { status, headers } = response;
    const decoded = decodeRefusalText(await (0,reply/* readRefusal */.ni)(response.body), response, request);
    if (status < 400) {
        const location = headers.get('location') ?? '';
        const leadsTo = URL.canParse(location, request.url) ? new URL(location, request.url).origin : 'nowhere';
        return {
            kind: 'redirect',
            status,
            requestId: decoded.requestId,
            detail: `redirected to ${request.connection.redact(leadsTo)}, not followed`,
        };
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
    if (error instanceof reply/* ReplyTooLarge */.mV) {
        return { kind: 'reply', effect: effectIfSent(operation), detail: error.message, cause: error };
    }
    const { kind, code, isUnsent, peer } = (0,failure/* classifyFailure */.X)(error);
    const effect = (0,failure/* judgeEffect */.l)({ isWrite: operation.writes, isUnsent });
    return kind === 'timeout' ? { kind, effect, cause: error } : { kind, effect, code, peer, cause: error };
}
function effectIfSent({ writes }) {
    return (0,failure/* judgeEffect */.l)({ isWrite: writes });
}
function failed(failure) {
    return { kind: 'failed', failure };
}

;// CONCATENATED MODULE: ./lib/src/pgbeam/blame.js
/** What a refusal of a request's body is about, as far as the fields that it names tell. */
function findBlame({ ownFields }, { status = 0, fieldErrors = [] }) {
    if (status !== 400 && status !== 422)
        return undefined;
    if (ownFields === undefined)
        return 'request';
    if (fieldErrors.length === 0)
        return ownFields.length === 0 ? 'policy' : undefined;
    // Some deployments name fields of a draft by their path in the request, some by that in the draft.
    return fieldErrors.every(({ field }) => ownFields.includes(field)) ? 'request' : 'policy';
}

// EXTERNAL MODULE: ./lib/src/live/address.js
var live_address = __webpack_require__(8869);
;// CONCATENATED MODULE: ./lib/src/pgbeam/connection.js


/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used safely. */
function openConnection({ apiUrl, apiKey }) {
    if (apiKey.trim() === '')
        throw refuse('MISSING_KEY', 'api-key is empty');
    const address = (0,live_address/* parseAddress */.o)(apiUrl);
    if ('problem' in address)
        throw refuse(address.code, `api-url cannot be used: ${address.problem}`);
    const parsed = (0,live_address/* parseKey */.D)(apiKey);
    if ('problem' in parsed)
        throw refuse(parsed.code, `api-key cannot be used: ${parsed.problem}`);
    const [baseUrl, key] = [address.value, parsed.value];
    // Hosts come in small letters.
    const shown = new RegExp(key.replace(/[^\w]/g, '\\$&'), 'gi');
    return { baseUrl, authorization: () => `Bearer ${key}`, redact: text => text.replace(shown, '***') };
}
function refuse(code, detail) {
    return new pgbeam_error/* PgBeamError */.p({ kind: 'configuration', operation: 'connect', target: 'the PgBeam API', code, detail });
}

// EXTERNAL MODULE: ./lib/src/pgbeam/operations.js
var pgbeam_operations = __webpack_require__(4159);
;// CONCATENATED MODULE: ./lib/src/pgbeam/rate-limit.js
const MAX_RESET_SECONDS = 60;
/**
 * The rate limit that an answer tells of: of `RateLimit` (several limits: the one with the least left), else of the older
 * `X-RateLimit-Remaining`. Undefined where it tells of none that can be read.
 */
function readRateLimit(headers) {
    const limits = (headers.get('ratelimit') ?? '').split(',').flatMap(readLimit);
    if (limits.length > 0)
        return limits.reduce((least, each) => (each.remaining < least.remaining ? each : least));
    const remaining = readWholeNumber(headers.get('x-ratelimit-remaining') ?? '');
    return remaining === undefined ? undefined : { remaining, resetMs: undefined };
}
/** `"default";r=173;t=2` */
function readLimit(item) {
    const parameters = new Map(item
        .split(';')
        .slice(1)
        .map(parameter => {
        const [name = '', value = ''] = parameter.split('=');
        return [name.trim(), readWholeNumber(value)];
    }));
    const remaining = parameters.get('r');
    const seconds = parameters.get('t');
    if (remaining === undefined)
        return [];
    const isNear = seconds !== undefined && seconds <= MAX_RESET_SECONDS;
    // Whole seconds: a reset that is told as now may be a moment away.
    return [{ remaining, resetMs: isNear ? Math.max(1, seconds) * 1000 : undefined }];
}
function readWholeNumber(text) {
    return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/pgbeam/http.js










/** A client that sends the given operations, and refuses to send any other. */
function createSend(options, operations) {
    const { userAgent, now = Date.now, random = Math.random, sleep = promises_.setTimeout } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000, runBudgetMs = 300_000 } = options;
    const { startTimeout = AbortSignal.timeout } = options;
    const connection = openConnection(options);
    const { onRequest } = options;
    const fetch = (0,trace/* traceFetch */.S)(options.fetch ?? openFetch(connection.baseUrl), { onRequest, now });
    const { host } = new URL(connection.baseUrl);
    const budget = createRunBudget(runBudgetMs);
    // Rate limits count requests per key, so what one answer says holds back the requests that begin after it too.
    let pausedUntil = 0;
    let underWay = 0;
    // Waiting because little is left is a courtesy: past this, a refusal is waited for instead, within the budgets.
    let courtesyMs = runBudgetMs;
    return async (call) => {
        const request = prepareRequest(call);
        const pauseMs = pausedUntil - now();
        if (pauseMs > 0)
            await sleep(pauseMs);
        const startedAt = now();
        let heldBackMs = 0;
        let effect = 'none';
        for (let attempt = 1;; attempt++) {
            await call.beforeTry?.();
            const triedAt = now();
            underWay++;
            const result = await attemptRequest(request).finally(() => underWay--);
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
                const blame = findBlame(call.operation, failure);
                const ifMatch = call.headers?.['If-Match'];
                throw new pgbeam_error/* PgBeamError */.p({ ...failure, ...nameRequest(call), host, effect, tries: attempt, blame, ifMatch });
            }
            if (failure.status === 429) {
                pausedUntil = Math.max(pausedUntil, now() + delayMs);
                heldBackMs += delayMs;
            }
            await sleep(delayMs);
        }
    };
    function hear({ status, headers }) {
        const limit = readRateLimit(headers);
        options.onAnswer?.({ status, remaining: limit?.remaining });
        // What is under way besides this answer may use up what is left: one more would be refused.
        if (limit?.resetMs === undefined || limit.remaining >= underWay || limit.resetMs > requestBudgetMs)
            return;
        const until = now() + limit.resetMs;
        const addedMs = until - Math.max(pausedUntil, now());
        if (addedMs <= 0 || addedMs > courtesyMs)
            return;
        courtesyMs -= addedMs;
        pausedUntil = until;
    }
    function prepareRequest(call) {
        const { operation, schema } = call;
        if (!operations.includes(operation))
            throw new TypeError(`This client cannot ${operation.does}`);
        const url = (0,pgbeam_operations/* buildUrl */.c$)(connection.baseUrl, call);
        if (budget.isOutage())
            throw new pgbeam_error/* PgBeamError */.p({ kind: 'out-of-reach', ...nameRequest(call) });
        const body = call.body === undefined ? undefined : JSON.stringify(call.body);
        const headers = {
            Accept: 'application/json, application/problem+json',
            'User-Agent': userAgent,
            Authorization: connection.authorization(),
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...call.headers,
        };
        return {
            connection,
            operation,
            url,
            headers,
            body,
            schema,
            fetch,
            now,
            onDeprecation: options.onDeprecation,
            onAnswer: hear,
            startTimeout: () => startTimeout(timeoutMs),
        };
    }
}
function nameRequest(call) {
    return { operation: call.operation.does, target: (0,pgbeam_operations/* nameTarget */.dJ)(call) };
}
function mayRepeat({ kind, effect }, { repeatable }) {
    const isTransient = kind === 'status' || kind === 'network' || kind === 'timeout';
    return isTransient && (repeatable || effect !== 'unknown');
}
/** A refusal is an answer as well: the server is there. */
function isAnswer({ kind, status = 0 }) {
    return kind === 'status' && status < 500 && status !== 408;
}
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


/***/ }),

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ DATABASE_OPERATIONS),
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   dJ: () => (/* binding */ nameTarget),
/* harmony export */   nM: () => (/* binding */ WRITE_OPERATIONS),
/* harmony export */   yS: () => (/* binding */ READ_OPERATIONS)
/* harmony export */ });
/* harmony import */ var _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
/* harmony import */ var _policy_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2647);


/** All that a reader can send: two of them are POST, and by contract store nothing. */
const READ_OPERATIONS = {
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
    readProject: {
        does: 'read the project',
        method: 'GET',
        path: '/v1/projects/{project}',
        writes: false,
        repeatable: true,
    },
    listApprovalRules: {
        does: 'list the approval rules',
        method: 'GET',
        path: '/v1/projects/{project}/approval-rules',
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
        ownFields: ['policy_id'],
        writes: false,
        repeatable: true,
    },
    replay: {
        does: 'replay recorded traffic',
        method: 'POST',
        path: '/v1/projects/{project}/policy-replays',
        ownFields: ['policy_id', 'credential_id', 'bound_policy_id', 'start_ts', 'end_ts', 'limit'],
        writes: false,
        repeatable: true,
    },
};
/** What is asked about the databases of a project. The last one connects to a database and samples it, and stores nothing. */
const DATABASE_OPERATIONS = {
    listDatabases: {
        does: 'list the databases',
        method: 'GET',
        path: '/v1/projects/{project}/databases',
        writes: false,
        repeatable: true,
    },
    readSchemaCatalog: {
        does: 'read the schema catalog',
        method: 'GET',
        path: '/v1/projects/{project}/databases/{database}/schema-catalog',
        writes: false,
        repeatable: true,
    },
    listHoneytokens: {
        does: 'list the honeytokens',
        method: 'GET',
        path: '/v1/projects/{project}/honeytokens',
        writes: false,
        repeatable: true,
    },
    scanPii: {
        does: 'scan for personal data',
        method: 'POST',
        path: '/v1/projects/{project}/databases/{database}/scan-pii',
        writes: false,
        repeatable: true,
    },
};
const WRITE_OPERATIONS = {
    updateProfile: {
        does: 'update the profile',
        method: 'PUT',
        path: '/v1/projects/{project}/policies/{profile}',
        ownFields: [],
        writes: true,
        // A PUT that landed has changed the ETag: sent again, it could only meet a 412, or undo somebody's later edit.
        repeatable: false,
    },
    createProfile: {
        does: 'create the profile',
        method: 'POST',
        path: '/v1/projects/{project}/policies',
        ownFields: [],
        writes: true,
        // Its Idempotency-Key makes it so.
        repeatable: true,
    },
};
/** What a request is about, for errors. Ids come from files: one that cannot be an id is quoted and bounded. */
function nameTarget({ project, profile, database }) {
    const name = (id) => (_policy_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_PATTERN */ .pw.test(id) ? id : JSON.stringify(id.slice(0, 100)));
    const owner = `project ${name(project)}`;
    if (profile !== undefined)
        return `profile ${name(profile)} of ${owner}`;
    return database === undefined ? owner : `database ${name(database)} of ${owner}`;
}
/** Throws a `PgBeamError` of kind `configuration` where an id cannot be a segment of the path. */
function buildUrl(baseUrl, target) {
    const { operation, project, profile = '', database = '', query } = target;
    const fill = (id) => {
        if (_policy_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .ID_PATTERN */ .pw.test(id))
            return encodeURIComponent(id);
        const detail = 'ids hold letters, digits, dots, dashes and underscores only';
        const what = { operation: operation.does, target: nameTarget(target) };
        throw new _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p({ kind: 'configuration', code: 'INVALID_ID', detail, ...what });
    };
    const path = operation.path
        .replace('{project}', () => fill(project))
        .replace('{profile}', () => fill(profile))
        .replace('{database}', () => fill(database));
    return `${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
}


/***/ }),

/***/ 6837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ collectPages)
/* harmony export */ });
/* harmony import */ var _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);

/** 100 entries each: a project of more is not plausible, a server that never ends is. */
const MAX_PAGES = 1000;
/** The entries of a list, page by page. Throws a `PgBeamError` where a page cannot be had, or where there is always one more. */
async function collectPages({ send, operation, project, schema }) {
    const items = [];
    const seenTokens = new Set();
    let token;
    for (let page = 1; page <= MAX_PAGES; page++) {
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
    throw new _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p({ kind: 'reply', operation: operation.does, target: `project ${project}`, detail });
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K_: () => (/* binding */ createPolicyReader),
  OX: () => (/* binding */ prefetchListing),
  tf: () => (/* binding */ prefetchProject),
  $5: () => (/* binding */ readWith)
});

// EXTERNAL MODULE: ./lib/src/http/prefetch.js
var prefetch = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/pgbeam/http.js + 7 modules
var http = __webpack_require__(5853);
// EXTERNAL MODULE: ./lib/src/pgbeam/operations.js
var operations = __webpack_require__(4159);
// EXTERNAL MODULE: ./lib/src/pgbeam/pages.js
var pages = __webpack_require__(6837);
// EXTERNAL MODULE: ./lib/src/pgbeam/replies.js
var replies = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/src/pgbeam/replay-request.js



/** Fields of a replay's request that not every deployment takes; what they ask for is only more exact than the default. */
const OPTIONS = ['bound_policy_id', 'start_ts', 'end_ts', 'limit'];
/** Replays by `send`. An option that a project's deployment refuses is left out, in the requests after it as well. */
function createReplay(send) {
    const refused = new Map();
    async function ask(project, request, omitted) {
        const body = { policy: request.policy, ...omit(composeOptions(request), omitted) };
        const { data } = await send({ operation: operations/* READ_OPERATIONS */.yS.replay, project, body, schema: replies/* replayReply */.SL });
        return { ...data, days: omitted.has('start_ts') ? DEFAULT_DAYS : null };
    }
    return async (project, request) => {
        const omitted = refused.get(project) ?? new Set();
        try {
            return await ask(project, request, omitted);
        }
        catch (error) {
            const options = composeOptions(request);
            const isSent = (option) => options[option] !== undefined && !omitted.has(option);
            const named = listRefusedOptions(error).filter(isSent);
            if (named.length === 0)
                throw error;
            const without = new Set([...omitted, ...named]);
            const replay = await ask(project, request, without);
            refused.set(project, without);
            return replay;
        }
    };
}
/** How far a replay reaches back where nothing says so. */
const DEFAULT_DAYS = 7;
function composeOptions({ boundPolicyId, start, end, limit }) {
    return { bound_policy_id: boundPolicyId, start_ts: start?.toISOString(), end_ts: end?.toISOString(), limit };
}
function omit(options, omitted) {
    return Object.fromEntries(Object.entries(options).filter(([name]) => !omitted.has(name)));
}
/** The older form of errors names fields in its text only. */
function listRefusedOptions(error) {
    if (!(error instanceof pgbeam_error/* PgBeamError */.p) || (error.status !== 400 && error.status !== 422))
        return [];
    const { fieldErrors, detail = '' } = error;
    const named = fieldErrors.length > 0 ? fieldErrors.map(({ field }) => field) : detail.split(/[^\w]+/);
    return OPTIONS.filter(option => named.includes(option));
}

;// CONCATENATED MODULE: ./lib/src/pgbeam/reader.js







/**
 * A client that can only read: what it sends with is not able to send anything else.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
function createPolicyReader(options) {
    return readWith((0,http/* createSend */.R)(options, Object.values(operations/* READ_OPERATIONS */.yS)));
}
function readWith(send) {
    return {
        async listProfiles(project) {
            const operation = operations/* READ_OPERATIONS */.yS.listProfiles;
            const profiles = await (0,pages/* collectPages */.V)({ send, operation, project, schema: replies/* profilePageReply */.$y });
            // A profile created while the pages were read moves others from one page to the next.
            return [...new Map(profiles.map(profile => [profile.id, profile])).values()];
        },
        async getProfile(project, profile) {
            try {
                const call = { operation: operations/* READ_OPERATIONS */.yS.getProfile, project, profile, schema: replies/* profileReply */.M };
                const { data, etag } = await send(call);
                return { profile: data, etag };
            }
            catch (error) {
                // Without a code it is not the API that does not know the profile, but a server that does not know the API.
                if (error instanceof pgbeam_error/* PgBeamError */.p && error.status === 404 && error.code !== undefined)
                    return undefined;
                throw error;
            }
        },
        async readProject(project) {
            const { data } = await send({ operation: operations/* READ_OPERATIONS */.yS.readProject, project, schema: replies/* projectReply */.S$ });
            return data;
        },
        listApprovalRules: project => (0,pages/* collectPages */.V)({ send, operation: operations/* READ_OPERATIONS */.yS.listApprovalRules, project, schema: replies/* approvalRulePageReply */.Zg }),
        listAgents: project => (0,pages/* collectPages */.V)({ send, operation: operations/* READ_OPERATIONS */.yS.listAgents, project, schema: replies/* agentPageReply */.NX }),
        async evaluate(project, { sql, policy }) {
            const body = { sql, policy };
            const { data } = await send({ operation: operations/* READ_OPERATIONS */.yS.evaluate, project, body, schema: replies/* evaluationReply */.jZ });
            return data;
        },
        replay: createReplay(send),
    };
}
/**
 * Begins with the lists of a project that will probably be asked for; the first who asks for one gets it. A mistaken guess
 * costs a request and does no harm.
 */
function prefetchListing(reader, { projectId, withAgents }) {
    if (projectId === null)
        return reader;
    return {
        ...reader,
        listProfiles: takeOnce(reader.listProfiles, projectId),
        ...(withAgents ? { listAgents: takeOnce(reader.listAgents, projectId) } : {}),
    };
}
/**
 * The same with what a project says about itself, which is asked for only where a change of policies is in sight: `isWanted`
 * tells before the policies are read.
 */
function prefetchProject(reader, { projectId, isWanted }) {
    if (projectId === null)
        return reader;
    const begin = (ask) => (0,prefetch/* prefetch */.y)(isWanted.then(wanted => (wanted ? { answer: (0,prefetch/* prefetch */.y)(ask(projectId)) } : undefined)));
    const [project, rules] = [begin(reader.readProject), begin(reader.listApprovalRules)];
    return {
        ...reader,
        readProject: async (id) => (await (id === projectId ? project : undefined))?.answer ?? reader.readProject(id),
        listApprovalRules: async (id) => (await (id === projectId ? rules : undefined))?.answer ?? reader.listApprovalRules(id),
    };
}
function takeOnce(list, early) {
    const begun = new Map([[early, (0,prefetch/* prefetch */.y)(list(early))]]);
    return project => {
        const listing = begun.get(project);
        begun.delete(project);
        return listing ?? list(project);
    };
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ profilePageReply),
/* harmony export */   M: () => (/* binding */ profileReply),
/* harmony export */   NX: () => (/* binding */ agentPageReply),
/* harmony export */   S$: () => (/* binding */ projectReply),
/* harmony export */   SL: () => (/* binding */ replayReply),
/* harmony export */   Zg: () => (/* binding */ approvalRulePageReply),
/* harmony export */   i0: () => (/* binding */ nextPageToken),
/* harmony export */   jZ: () => (/* binding */ evaluationReply)
/* harmony export */ });
/* unused harmony export agentReply */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

/** What replies must have for this action to use them. Fields it does not know are let through, or left alone. */
const profileReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    project_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(raw => ({ id: raw.id, projectId: raw.project_id, name: raw.name, raw: raw })));
/** Empty or absent on the last page. */
const nextPageToken = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const profilePageReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ policies: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(profileReply), next_page_token: nextPageToken }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(page => ({ items: page.policies, nextPageToken: page.next_page_token || undefined })));
const projectReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    default_policy_profile_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    agents_disabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(project => ({
    defaultProfileId: project.default_policy_profile_id || null,
    /** Null where the deployment does not say. */
    agentsDisabled: project.agents_disabled ?? null,
})));
const approvalRule = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statement_kinds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    schema_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    relation_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    min_affected_rows: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    enabled: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(rule => ({
    name: rule.name,
    /** Empty: every kind. An open set. */
    kinds: rule.statement_kinds,
    /** Null: every schema. */
    schema: rule.schema_name ?? null,
    /** Null: every relation. */
    relation: rule.relation_name ?? null,
    /** Null: however many rows. */
    fromRows: rule.min_affected_rows ?? null,
    isEnabled: rule.enabled,
})));
const approvalRulePageReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ approval_rules: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(approvalRule), next_page_token: nextPageToken }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(page => ({ items: page.approval_rules, nextPageToken: page.next_page_token || undefined })));
const agentReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policy_profile_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pg_username: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    principal_type: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    last_used_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    expires_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(agent => ({
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
})));
const agentPageReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ agents: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(agentReply), next_page_token: nextPageToken }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(page => ({ items: page.agents, nextPageToken: page.next_page_token || undefined })));
const evaluationReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    verdict: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    masked_columns: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ column: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))),
    row_filter_predicate: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    rewritten_sql: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    notes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(result => ({
    /** `allow`, `block`, `mask`, `row-filter`, or one of a later API. */
    verdict: result.verdict,
    rule: result.rule,
    reason: result.reason,
    hint: result.hint ?? null,
    maskedColumns: (result.masked_columns ?? []).map(({ column, kind }) => ({ column, kind })),
    rowFilterPredicate: result.row_filter_predicate ?? null,
    rewrittenSql: result.rewritten_sql ?? null,
    notes: result.notes ?? [],
})));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._nonnegative */ .UI());
const replaySummary = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    traffic_scope: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    bound_credentials: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(count),
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
    truncated: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(summary => ({
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
})));
const replayItem = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query_hash: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sql: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statement_kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    occurrences: count,
    first_seen: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    last_seen: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    recorded_event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    recorded_rule: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    change: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    result: evaluationReply,
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(item => ({
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
})));
const replayReply = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ summary: replaySummary, items: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(replayItem) }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ summary, items }) => ({ summary, items })));


/***/ }),

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ noteDeprecations),
/* harmony export */   J1: () => (/* binding */ createRunFinding),
/* harmony export */   Ro: () => (/* binding */ RUN_FINDINGS),
/* harmony export */   W5: () => (/* binding */ noteRun),
/* harmony export */   aN: () => (/* binding */ describeUnreachable),
/* harmony export */   eK: () => (/* binding */ noteNotProposed),
/* harmony export */   eN: () => (/* binding */ findUnmatchedGlobs),
/* harmony export */   gS: () => (/* binding */ noteUnread),
/* harmony export */   kE: () => (/* binding */ noteUnmatchedSchemas),
/* harmony export */   kW: () => (/* binding */ noteDriftUnknown),
/* harmony export */   s: () => (/* binding */ noteBaseMovedOn),
/* harmony export */   vd: () => (/* binding */ noteIgnored)
/* harmony export */ });
/* harmony import */ var _live_describe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8264);


/** Findings that need more than one file: other files, the run, or PgBeam. */
const RUN_FINDINGS = {
    'no-project': {
        severity: 'error',
        meaning: 'Nothing says which PgBeam project the policy belongs to.',
        fix: 'Set `project_id` in the file, or the input `project-id`.',
    },
    'duplicate-policy': {
        severity: 'error',
        meaning: 'Two files stand for one live profile.',
        fix: 'Keep one of them, or give each the `id` or `name` of its own profile.',
    },
    'unknown-id': {
        severity: 'error',
        meaning: 'The project has no profile of the `id` that the file gives.',
        fix: 'Correct the `id`, or leave it out to find the profile by its name.',
    },
    'refused-by-pgbeam': {
        severity: 'error',
        meaning: 'PgBeam itself says that it would refuse this policy at apply.',
        fix: 'Correct what the message names.',
    },
    'rename-without-id': {
        severity: 'warning',
        meaning: 'A file without an `id` takes another name: that makes a new profile and leaves the old one without a file.',
        fix: 'To rename the live profile, add its `id` to the file.',
    },
    'glob-without-match': {
        severity: 'warning',
        meaning: 'A pattern of the input `policies` matches no file. At apply, this fails.',
        fix: 'Correct the pattern, or add the files.',
    },
    'schema-without-match': {
        severity: 'warning',
        meaning: 'A line of the input `database-schema` matches no file, so that its database is not known.',
        fix: 'Correct the line, or add the files.',
    },
    'schema-unread': {
        severity: 'notice',
        meaning: 'Statements of the SQL files were not read although they may concern relations, such as `DO` blocks: what they do is not known. One that a pull request adds is an unclear change.',
        fix: 'Write plain statements where that is possible, or see for yourself what they do.',
    },
    'file-ignored': {
        severity: 'warning',
        meaning: 'The pull request touches a file that no glob takes in, although its name nearly matches: `.YAML`, `.yml.txt`, another case of a folder.',
        fix: 'Rename the file, correct the input `policies`, or exclude the file by a pattern that begins with `!`.',
    },
    'base-moved-on': {
        severity: 'notice',
        meaning: 'The base branch has other policies now, and GitHub has no merge of the pull request with them: it is compared with where it branched off.',
        fix: 'Update the pull request from its base branch, or solve its conflicts.',
    },
    'drift-unknown': {
        severity: 'warning',
        meaning: 'The past of the branch cannot be read, so nobody can tell whether live profiles were edited elsewhere.',
        fix: 'See the reason in the message.',
    },
    'drift-not-proposed': {
        severity: 'notice',
        meaning: 'The pull request about drift (`drift-pull-request`) leaves the edit of this profile out.',
        fix: 'See the reason in the message; take the edit into the file by hand, or undo it in PgBeam.',
    },
    'live-unknown': {
        severity: 'warning',
        meaning: 'PgBeam could not be asked, so the report does without what it knows.',
        fix: 'See the reason in the message; the comparison with the base branch holds all the same.',
    },
    'schema-unknown': {
        severity: 'notice',
        meaning: 'PgBeam did not tell which tables a database has, so the report does without what only PgBeam knows of it.',
        fix: 'See the reason in the message; what the input `database-schema` gives counts all the same.',
    },
    'schema-truncated': {
        severity: 'notice',
        meaning: 'PgBeam\u2019s catalog of a database stops at its limit of columns, so that a relation or column that is not in it may exist.',
        fix: 'Give the SQL files of the database by the input `database-schema`.',
    },
    'honeytokens-unknown': {
        severity: 'notice',
        meaning: 'The project\u2019s honeytokens could not be listed, so relations that only PgBeam knows are counted and not named.',
        fix: 'See the reason in the message.',
    },
    'pii-unknown': {
        severity: 'notice',
        meaning: 'A database could not be scanned for personal data, or not as a whole (input `scan-pii`).',
        fix: 'See the reason in the message.',
    },
    'deprecated-api': {
        severity: 'notice',
        meaning: 'PgBeam announces that it will switch off a part of its API that this version of the action uses.',
        fix: 'Update the action.',
    },
};
function createRunFinding({ code, at, message, }) {
    return { code, severity: RUN_FINDINGS[code].severity, message, at };
}
/** A finding for each glob that matches no file. */
function findUnmatchedGlobs(globs, files) {
    return globs
        .listUnmatched(files.map(({ file }) => file.path))
        .map(pattern => noteRun('glob-without-match', `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`));
}
/** A finding for each line of `database-schema` that matches no file. */
function noteUnmatchedSchemas(globs) {
    return globs.map((glob = '') => noteRun('schema-without-match', `No file matches ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(glob)}: correct it in the input \`database-schema\`, or add the files.`));
}
/** One finding, however much was not read. It names places and reasons and quotes nothing. */
function noteUnread(statements) {
    if (statements.length === 0)
        return [];
    const shown = statements
        .slice(0, SHOWN_UNREAD)
        .map(({ file, line, reason }) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`${file}:${line}`)} (${reason})`);
    const rest = statements.length - shown.length;
    const places = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
    return [
        noteRun('schema-unread', `Not read of the SQL files, so that what they do to tables is not known: ${places}.`),
    ];
}
const SHOWN_UNREAD = 5;
/** A finding for each of the first few files that a change touches and that are ignored, and one that counts the others. */
function noteIgnored(files) {
    const shown = files.slice(0, SHOWN_IGNORED);
    const rest = files.length - shown.length;
    return [
        ...shown.map(({ path, meant }) => {
            const name = meant === undefined ? 'rename it' : `rename it to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}`;
            const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path)} is ignored, although it nearly matches the input \`policies\`; ${name}, or correct the globs.`;
            return noteRun('file-ignored', message);
        }),
        ...(rest > 0 ? [noteRun('file-ignored', `${rest} more files are ignored whose names nearly match.`)] : []),
    ];
}
const SHOWN_IGNORED = 10;
/** A finding for each project that could not be listed. The check goes on without it. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = (0,_live_describe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error);
        return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`);
    });
}
/** One finding, however much is announced. */
function noteDeprecations(deprecations) {
    if (deprecations.length === 0)
        return [];
    const named = deprecations.map(({ operation, sunset }) => `${operation}${sunset === null ? '' : ` (gone from ${sunset} on)`}`);
    const { meaning, fix } = RUN_FINDINGS['deprecated-api'];
    return [noteRun('deprecated-api', `${meaning} It is what the action uses to ${named.join(', to ')}. ${fix}`)];
}
function noteBaseMovedOn() {
    const { meaning, fix } = RUN_FINDINGS['base-moved-on'];
    return noteRun('base-moved-on', `${meaning} ${fix}`);
}
/** `reason` is a clause. */
function noteDriftUnknown(reason) {
    return noteRun('drift-unknown', `Nobody can tell whether live profiles were edited elsewhere: ${reason}.`);
}
/** `reason` is a clause. */
function noteNotProposed(reason) {
    return noteRun('drift-not-proposed', `The pull request about drift leaves this file as it is: ${reason}.`);
}
/** A finding about the run as a whole. */
function noteRun(code, message) {
    return { code, severity: RUN_FINDINGS[code].severity, message, line: null, column: null };
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   Os: () => (/* binding */ joinMark),
/* harmony export */   Qm: () => (/* binding */ hashBlob),
/* harmony export */   St: () => (/* binding */ acceptText),
/* harmony export */   X0: () => (/* binding */ readKind),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The kind of a tree's entry, by the mode that Git gives it. */
function readKind(mode) {
    if (mode === '160000')
        return 'submodule';
    return mode === '120000' ? 'symbolic-link' : 'file';
}
/** The largest policy file that is read, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
/** The content of a file, decoded, without its byte-order mark. */
function decodeFile(bytes, maxBytes = MAX_FILE_BYTES) {
    if (bytes.byteLength > maxBytes)
        return { kind: 'unreadable', reason: 'too-large' };
    try {
        return takeMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
function takeMark(text) {
    return text.startsWith(MARK) ? { kind: 'text', text: text.slice(1), hasByteOrderMark: true } : { kind: 'text', text };
}
const MARK = '\ufeff';
/** The whole text of a file, with the byte-order mark that it had; undefined where it could not be read. */
function joinMark(content) {
    if (content.kind === 'unreadable')
        return undefined;
    return content.hasByteOrderMark ? MARK + content.text : content.text;
}
/** Git's id of a blob with these bytes, by the hash of the repository's object format. */
function hashBlob(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
/** The content of a blob from GraphQL's text; null if that is not exact, because GraphQL decodes leniently and truncates. */
function acceptText({ id, text }) {
    if (typeof text !== 'string')
        return null;
    // The expected id tells which hash the repository uses.
    if (hashBlob(Buffer.from(text), id.length === 40 ? 'sha1' : 'sha256') !== id)
        return null;
    return takeMark(text);
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tI: () => (/* binding */ compileGlobs),
  YZ: () => (/* binding */ isGuardrailFile),
  hl: () => (/* binding */ isTestFile),
  zw: () => (/* binding */ selectPolicies),
  ME: () => (/* binding */ selectWithTests),
  XP: () => (/* binding */ separateTests),
  jB: () => (/* binding */ uniteSelections)
});

// UNUSED EXPORTS: listTestGlobs

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
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
/** Selects policies and guardrails: the files that the patterns match, except policy tests. */
function selectPolicies(patterns) {
    const globs = compileGlobs(patterns);
    const guardrails = compileGuardrails(patterns);
    return {
        ...globs,
        includes: path => (isGuardrailFile(path) ? guardrails.includes(path) : globs.includes(path) && !isTestFile(path)),
    };
}
/** Guardrails are what no pattern takes out: who may exclude a policy could not exclude what it must keep. */
function compileGuardrails(patterns) {
    return compileGlobs(patterns.filter(pattern => !pattern.startsWith('!')));
}
/** Guardrails are never policies, whatever the globs match. */
function isGuardrailFile(path) {
    return /\.guardrails\.ya?ml$/.test(path);
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
/** Selects policies, guardrails, and the tests next to policies. */
function selectWithTests(patterns) {
    const policies = compileGlobs(patterns);
    const tests = compileGlobs(listTestGlobs(patterns));
    const guardrails = compileGuardrails(patterns);
    return {
        includes: path => {
            if (isGuardrailFile(path))
                return guardrails.includes(path);
            return (isTestFile(path) ? tests : policies).includes(path);
        },
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
/** The policies of a snapshot, its tests, and its guardrails. */
function separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !isTestFile(path) && !isGuardrailFile(path));
    return {
        policies: { commit, files: policies },
        tests: files.filter(({ path }) => isTestFile(path)),
        guardrails: files.filter(({ path }) => isGuardrailFile(path)),
    };
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPredicates)
/* harmony export */ });
/** Reads each distinct predicate once. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one. */
async function readPredicates(texts) {
    const distinct = new Set(texts);
    if (distinct.size === 0)
        return new Map();
    const [{ loadGrammar }, { readPredicate }] = await Promise.all([
        __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 5377)),
        __webpack_require__.e(/* import() */ 524).then(__webpack_require__.bind(__webpack_require__, 7143)),
    ]);
    const grammar = await loadGrammar();
    return new Map([...distinct].map(text => [text, readPredicate(text, grammar)]));
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ guardPredicates),
/* harmony export */   V: () => (/* binding */ createConcealer)
/* harmony export */ });
function guardPredicates({ report, privatePredicates, redactPredicates }) {
    const privateParts = new Set([...privatePredicates].flatMap(splitParts));
    return {
        show(predicate) {
            if (redactPredicates)
                return { hidden: 'redacted' };
            const isPrivate = listParts(predicate).some(part => privateParts.has(part));
            return isPrivate ? { hidden: 'private' } : { text: predicate };
        },
        conceal: createConcealer([...privatePredicates, ...(redactPredicates ? listPredicates(report) : [])]),
    };
}
// Several filters on a relation are shown as `(one) AND (other)`. Cut everywhere where that might join two, the parts of
// a hidden one are among the parts of the whole.
function listParts(predicate) {
    const whole = predicate.trim();
    return [...splitParts(whole), ...splitParts(whole.replace(/^\(|\)$/g, ''))];
}
function splitParts(predicate) {
    return predicate.trim().split(') AND (');
}
function listPredicates({ policies }) {
    return policies
        .flatMap(({ changes, waiting = [] }) => [...changes, ...waiting])
        .filter(({ area, subject, field }) => area === 'rows' && subject !== field)
        .flatMap(({ before, after }) => [before, after])
        .filter(shown => typeof shown === 'string')
        .filter(shown => shown !== 'all' && shown !== 'none');
}
/** Shorter predicates say nothing, and would be found in the midst of words. */
const SHORTEST_SECRET = 4;
/**
 * Takes secrets out of messages, in one pass however many there are. Who quotes one as it is written loses no more than that. A
 * message that holds one in other spacing, case or quotes, or the beginning of one where it was cut off, is not shown at all.
 */
function createConcealer(secrets) {
    const written = createFinder(secrets.map(secret => secret.trim()));
    const loose = secrets.map(loosen);
    const loosely = createFinder(loose);
    const holdsLoosely = (text) => text.split('').some((_, at) => loosely(text, at) > 0);
    return message => {
        if (secrets.length === 0)
            return message;
        let concealed = '';
        for (let at = 0; at < message.length;) {
            const length = written(message, at);
            concealed += length > 0 ? HIDDEN : message.charAt(at);
            at += Math.max(length, 1);
        }
        const isTold = holdsLoosely(loosen(concealed)) || listCutEnds(concealed).some(end => loose.some(one => one.includes(end)));
        return isTold ? HIDDEN : concealed;
    };
}
const HIDDEN = '(predicate not shown)';
/** What servers change of a predicate that they repeat. */
function loosen(text) {
    return text.replace(/[\s"'`()]/g, '').toLowerCase();
}
/** So much of what was cut off tells that it was a predicate. */
const CUT_END = 12;
/** What stands before each place where a text was cut off, loosened. */
function listCutEnds(message) {
    return message
        .split('\u2026')
        .slice(0, -1)
        .map(text => loosen(text).slice(-CUT_END))
        .filter(end => end.length === CUT_END);
}
/** Finds how long the longest secret is that begins at a place of a text; 0: none does. */
function createFinder(secrets) {
    const known = new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET));
    const lengths = new Map();
    for (const secret of known) {
        const start = startOf(secret, 0);
        lengths.set(start, (lengths.get(start) ?? new Set()).add(secret.length));
    }
    return (text, at) => [...(lengths.get(startOf(text, at)) ?? [])]
        .filter(length => known.has(text.slice(at, at + length)))
        .reduce((longest, length) => Math.max(longest, length), 0);
}
function startOf(text, at) {
    return text.slice(at, at + SHORTEST_SECRET);
}


/***/ }),

/***/ 6048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactReport),
/* harmony export */   e: () => (/* binding */ hideQuotes)
/* harmony export */ });
/* harmony import */ var _predicates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7719);

/**
 * The report without the text of a row filter, for those who set `redact-predicates`. Each predicate becomes a number, the
 * same for equal ones, so that it still says how they changed. Only `overwritten` stays whole: it is all there is of it.
 */
function redactReport(report) {
    const numbers = new Map();
    const name = (predicate) => {
        const shown = numbers.get(predicate) ?? `predicate ${numbers.size + 1} (not shown)`;
        numbers.set(predicate, shown);
        return shown;
    };
    // Once through all places of predicates, so that each is known before messages are read.
    const policies = report.policies.map(policy => ({
        ...policy,
        changes: policy.changes.map(change => redactChange(change, name)),
        ...(policy.waiting ? { waiting: policy.waiting.map(change => redactChange(change, name)) } : {}),
        drift: policy.drift.map(drift => redactDrift(drift, name)),
    }));
    const conceal = (0,_predicates_js__WEBPACK_IMPORTED_MODULE_0__/* .createConcealer */ .V)([...numbers.keys()]);
    const redact = (text) => hideQuotes(conceal(text));
    const redactFinding = (finding) => ({
        ...finding,
        message: redact(finding.message),
        ...(finding.accepted === undefined ? {} : { accepted: redact(finding.accepted) }),
    });
    return {
        ...report,
        findings: report.findings.map(redactFinding),
        policies: policies.map(policy => ({
            ...policy,
            reason: policy.reason === null ? null : redact(policy.reason),
            findings: policy.findings.map(redactFinding),
            ...(policy.replay
                ? {
                    replay: {
                        ...policy.replay,
                        busiest: policy.replay.busiest.map(query => ({ ...query, reason: query.reason && redact(query.reason) })),
                    },
                }
                : {}),
        })),
        ...(report.tests
            ? {
                tests: {
                    ...report.tests,
                    files: report.tests.files.map(file => ({
                        ...file,
                        findings: file.findings.map(finding => redactWords(redactFinding(finding), redact)),
                    })),
                },
            }
            : {}),
    };
}
/** The engine's own words about a test. */
function redactWords(finding, redact) {
    const { reason, hint } = finding;
    return {
        ...finding,
        ...(reason === undefined ? {} : { reason: redact(reason) }),
        ...(hint === undefined ? {} : { hint: redact(hint) }),
    };
}
function redactChange(change, name) {
    const { area, subject, field, before, after } = change;
    if (area !== 'rows' || subject === field)
        return change;
    const show = (value) => typeof value !== 'string' || value === 'all' || value === 'none' ? value : name(value);
    return { ...change, before: show(before), after: show(after) };
}
function redactDrift({ field, expected, live }, name) {
    if (field !== 'row_filters')
        return { field, expected, live };
    const show = (value) => (Array.isArray(value) ? value.map(entry => redactFilter(entry, name)) : null);
    return { field, expected: show(expected), live: show(live) };
}
/** What of a filter is no predicate: its relation. Of an entry of another shape, nothing. */
function redactFilter(entry, name) {
    const { table, predicate } = (entry ?? {});
    return {
        ...(typeof table === 'string' ? { table } : {}),
        predicate: name(typeof predicate === 'string' ? predicate : JSON.stringify(entry)),
    };
}
/** Hides what a message quotes if it may be a part of a predicate; names of fields and relations stay. */
function hideQuotes(message) {
    // A quoted text that holds backquotes itself leaves nobody to tell where it ends.
    const quoted = QUOTED_CLEANLY.test(message) ? /`[^`]*`/g : /`.*`/gs;
    return message.replace(quoted, text => (HARMLESS.test(text) ? text : NOT_SHOWN)).replace(/"[^"]*"/g, NOT_SHOWN);
}
/** Every quoted text stands between blanks or punctuation. */
const QUOTED_CLEANLY = /^[^`]*(?:(?<![^\s(])`[^`]*`(?![^\s.,;:)])[^`]*)*$/;
/** A name, a single character, or how to accept a finding. */
const HARMLESS = /^`(?:[\p{L}_][\p{L}\p{N}_.*-]*|.|# pgbeam-allow.*)`$/u;
const NOT_SHOWN = '(not shown)';


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isSameLogin)
/* harmony export */ });
/** Logins are the same whatever their case; nobody is the same as nobody. */
function isSameLogin(one, other) {
    return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase();
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ tallyReviews),
/* harmony export */   YY: () => (/* binding */ requiresNothing),
/* harmony export */   rU: () => (/* binding */ asksForReviews),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);


/** Whether anybody's review has to be proved before a policy is applied. */
function asksForReviews({ requiredApprovals, requiredApprovalsWidening, reviewersWidening, }) {
    return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0;
}
/** The reviews that a change must have. One that may widen must meet the stricter requirement. */
function findRequirement(direction, rules) {
    const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules;
    if (!(0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(direction))
        return { approvals: requiredApprovals, requiredFrom: null };
    const approvals = Math.max(requiredApprovals, requiredApprovalsWidening);
    return { approvals, requiredFrom: reviewersWidening };
}
function requiresNothing({ approvals, requiredFrom }) {
    return approvals === 0 && requiredFrom === null;
}
/**
 * Counts the opinions of people with write access, other than the author and those who had a hand in it. An author whom
 * GitHub does not know may be one of those who approve, but only one: with an approval more than required, enough of them
 * are somebody else's.
 */
function tallyReviews({ author, involved, unknownAuthors, opinions, isComplete }, { requirement, since = 0 }) {
    const isInvolved = (login) => [author, ...involved].some(each => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .A)(each, login));
    const [independent, own] = partition(opinions, ({ reviewer }) => !isInvolved(reviewer));
    const approving = independent.filter(({ state }) => state === 'approved');
    const [counting, outdated] = partition(approving, ({ isCurrent, at }) => isCurrent && at >= since);
    const approvals = counting.map(({ reviewer }) => reviewer);
    // Anybody can write any name into a commit: that may cost an approval, but never silences an objection.
    const requestingChanges = opinions.filter(each => each.state === 'changes-requested').map(each => each.reviewer);
    const needed = requiresNothing(requirement) ? 0 : Math.max(requirement.approvals, 1) + unknownAuthors;
    const missing = Math.max(0, needed - approvals.length);
    const missingReviewers = listMissingReviewers(approvals, requirement);
    return {
        approvals,
        approvedAt: counting.length === 0 ? null : Math.max(...counting.map(({ at }) => at)),
        needed,
        missing,
        requestingChanges,
        outdated: outdated.map(({ reviewer }) => reviewer),
        involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
        unknownAuthors,
        missingReviewers,
        isComplete,
        isSufficient: missing === 0 && missingReviewers.length === 0 && requestingChanges.length === 0 && isComplete,
    };
}
function listMissingReviewers(approvals, { requiredFrom }) {
    if (requiredFrom === null)
        return [];
    const hasOne = approvals.some(login => requiredFrom.logins.some(each => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .A)(each, login)));
    return hasOne ? [] : requiredFrom.names;
}
function partition(opinions, isMeant) {
    return [opinions.filter(isMeant), opinions.filter(opinion => !isMeant(opinion))];
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./lib/src/action/event.js + 1 modules
var action_event = __webpack_require__(8952);
// EXTERNAL MODULE: ./lib/src/action/mode.js
var action_mode = __webpack_require__(8410);
// EXTERNAL MODULE: ./lib/src/action/nothing-to-do.js
var nothing_to_do = __webpack_require__(7008);
// EXTERNAL MODULE: ./lib/src/action/parse-inputs.js + 2 modules
var parse_inputs = __webpack_require__(1784);
// EXTERNAL MODULE: ./lib/src/action/runner.js
var runner = __webpack_require__(2859);
;// CONCATENATED MODULE: ./lib/src/action/task.js

/** Adds the inputs to a flow. */
function parseTask(flow, source) {
    switch (flow.kind) {
        case 'check':
            return addInputs(flow, (0,parse_inputs/* parseInputs */.TL)(flow.kind, source));
        case 'apply':
            return addInputs(flow, (0,parse_inputs/* parseInputs */.TL)(flow.kind, source));
        case 'drift':
            return addInputs(flow, (0,parse_inputs/* parseInputs */.TL)(flow.kind, source));
        case 'export':
            return addInputs(flow, (0,parse_inputs/* parseInputs */.TL)(flow.kind, source));
    }
}
function addInputs(flow, parsed) {
    return parsed.kind === 'invalid' ? parsed : { kind: 'parsed', task: { ...flow, inputs: parsed.inputs } };
}

// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(6048);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/apply/branch-watch.js
var branch_watch = __webpack_require__(5715);
;// CONCATENATED MODULE: ./lib/src/apply/pace.js
/** Few enough for a rate limit that nobody has told of, enough to hide the latency of most. */
const FIRST_WIDTH = 8;
const MAX_WIDTH = 32;
/** Where nothing is known of a rate limit, so many answers have to come before one more write begins beside the others. */
const PATIENCE = 64;
/**
 * Widens by one with each answer that leaves room, slowly where nothing tells of room. Refused for its pace, it is halved,
 * and never as wide again: the limit is the same for the rest of the run.
 */
function createPace() {
    let width = FIRST_WIDTH;
    let most = MAX_WIDTH;
    let answered = 0;
    let isRefused = false;
    return {
        get width() {
            return width;
        },
        hear({ status, remaining }) {
            if (status === 429) {
                // Requests that were under way together are refused together: that is one refusal.
                if (isRefused)
                    return;
                isRefused = true;
                most = Math.max(1, Math.floor(width / 2));
                width = most;
                return;
            }
            isRefused = false;
            answered++;
            const leavesRoom = remaining === undefined ? answered % PATIENCE === 0 : remaining > 2 * width;
            if (leavesRoom)
                width = Math.min(most, width + 1);
        },
    };
}

// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
// EXTERNAL MODULE: ./lib/src/github/files/branch.js
var files_branch = __webpack_require__(214);
// EXTERNAL MODULE: ./lib/src/github/files/commits.js
var files_commits = __webpack_require__(1694);
// EXTERNAL MODULE: ./lib/src/http/prefetch.js
var prefetch = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/src/pgbeam/reader.js + 1 modules
var pgbeam_reader = __webpack_require__(8549);
// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var policy_globs = __webpack_require__(4638);
// EXTERNAL MODULE: ./lib/src/reviews/tally.js
var tally = __webpack_require__(2398);
;// CONCATENATED MODULE: ./lib/src/catalog/files/select-files.js

/** The largest SQL file that is read, in bytes. */
const MAX_SQL_BYTES = 32 * 1024 * 1024;
/** Selects the files of any of the databases. */
function selectSchemas(lines) {
    return lines.map(({ globs }) => (0,policy_globs/* compileGlobs */.tI)(globs)).reduce(policy_globs/* uniteSelections */.jB);
}

// EXTERNAL MODULE: ./lib/src/github/files/snapshot.js + 2 modules
var snapshot = __webpack_require__(48);
;// CONCATENATED MODULE: ./lib/src/flows/check-sources.js



/** People wait for a check: it goes on without a PgBeam that is slow to answer. */
const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 };
/** Loaded only where the tables of projects matter. */
async function openDatabases({ inputs: { pgbeam, databaseSchema, liveSchema, scanPii = false }, connection, }) {
    if (pgbeam.kind === 'none' || !(liveSchema || scanPii || databaseSchema.length > 0))
        return undefined;
    const { createDatabaseReader } = await __webpack_require__.e(/* import() */ 646).then(__webpack_require__.bind(__webpack_require__, 646));
    const patienceMs = CHECK_PATIENCE.runBudgetMs;
    return createDatabaseReader({ ...pgbeam, ...connection, ...CHECK_PATIENCE, patienceMs });
}
/** Policies and SQL files, by one list of a commit's files. */
function openFiles({ client, selection, lines, }) {
    if (lines.length === 0)
        return { snapshots: (0,snapshot/* createSnapshotReader */.G)({ client, selection }), schemaFiles: undefined };
    const schemas = selectSchemas(lines);
    const listCommit = (0,snapshot/* createListings */.I)({ client, selection: (0,policy_globs/* uniteSelections */.jB)(selection, schemas) });
    return {
        snapshots: (0,snapshot/* createSnapshotReader */.G)({ client, selection, listCommit }),
        schemaFiles: (0,snapshot/* createSnapshotReader */.G)({ client, selection: schemas, listCommit, maxBytes: MAX_SQL_BYTES }),
    };
}

;// CONCATENATED MODULE: ./lib/src/flows/comparison.js

/** Waits for GitHub to try the merge, in ms. */
const MERGE_WAITS_MS = [1_000, 2_000, 4_000];
/** The comparison that an event asks for. */
async function resolveComparison(request) {
    const { event } = request;
    switch (event.kind) {
        case 'pull-request':
            return resolvePullRequest({ ...request, event });
        case 'merge-group':
            return withoutTip(event, { head: event.headSha, base: event.baseSha, basis: 'merge-group' });
        case 'push':
            if (event.before !== null) {
                return withoutTip(event, { head: event.run.sha, base: event.before, basis: 'push' });
            }
            // A push that creates the default branch is the first push to the repository.
            if ((0,action_event/* isOnDefaultBranch */.vZ)(event))
                return withoutTip(event, { head: event.run.sha, base: null, basis: 'nothing' });
            return resolveAgainstDefaultBranch(request);
        case 'dispatch':
        case 'schedule':
            if ((0,action_event/* isOnDefaultBranch */.vZ)(event)) {
                return withoutTip(event, { head: event.run.sha, base: event.run.sha, basis: 'itself' });
            }
            return resolveAgainstDefaultBranch(request);
    }
}
/**
 * What merging now would do: GitHub's own try at the merge, if it is of this head and of the tip of the base branch. A
 * rerun has the commit and the payload of its first run, so GitHub is asked for the current ones.
 */
async function resolvePullRequest({ commits, event, prepare, sleep, }) {
    const { mergeCandidateSha, headSha, baseSha, baseRef, number } = event;
    if (mergeCandidateSha !== null)
        prepare(mergeCandidateSha);
    prepare(baseSha);
    let state = await commits.readPullRequest(number);
    for (const wait of MERGE_WAITS_MS) {
        if (!state || !isAwaited(state, headSha))
            break;
        await sleep(wait);
        state = await commits.readPullRequest(number);
    }
    const baseTip = state ? state.baseTip : await commits.readTip(baseRef);
    const isApplied = event.run.defaultBranch === null || event.run.defaultBranch === baseRef;
    const applied = isApplied && baseTip !== null ? { branch: baseRef, commit: baseTip } : null;
    if (state?.mergeResult && isMergeOf(state, headSha)) {
        return { head: state.mergeResult.commit, base: baseTip, basis: 'merge-result', baseTip, applied };
    }
    const compared = await resolveMergeBase({ commits, prepare, base: baseTip ?? baseSha, head: headSha });
    return { ...compared, baseTip, applied };
}
/** Whether GitHub has yet to try the merge of this head. Another head has a run of its own. */
function isAwaited(state, head) {
    return state.isPending && state.head === head && !isMergeOf(state, head);
}
function isMergeOf({ baseTip, mergeResult }, head) {
    const [first, second, ...others] = mergeResult?.parents ?? [];
    return baseTip !== null && first === baseTip && second === head && others.length === 0;
}
async function resolveAgainstDefaultBranch({ commits, event, prepare }) {
    const { defaultBranch, sha } = event.run;
    if (defaultBranch === null)
        throw new Error('The default branch was not looked up');
    const [compared, tip] = await Promise.all([
        resolveMergeBase({ commits, prepare, base: defaultBranch, head: sha }),
        commits.readTip(defaultBranch),
    ]);
    return { ...compared, baseTip: null, applied: tip === null ? null : { branch: defaultBranch, commit: tip } };
}
/** Events that are about the branch itself: what it held before is what is applied. */
function withoutTip(event, compared) {
    const { defaultBranch } = event.run;
    const branch = event.kind === 'merge-group' ? event.baseRef.replace(/^refs\/heads\//, '') : event.target.name;
    const isApplied = branch === defaultBranch && compared.base !== null;
    return { ...compared, baseTip: null, applied: isApplied ? { branch, commit: compared.base } : null };
}
async function resolveMergeBase({ commits, prepare, base, head, }) {
    prepare(head);
    const ancestor = await commits.findMergeBase({ base, head });
    return ancestor === null ? { head, base: null, basis: 'nothing' } : { head, base: ancestor, basis: 'merge-base' };
}

;// CONCATENATED MODULE: ./lib/src/live/deprecation.js
function createDeprecationLog() {
    const noted = new Map();
    return {
        note: deprecation => void noted.set(deprecation.operation, deprecation),
        list: () => [...noted.values()],
    };
}

// EXTERNAL MODULE: ./lib/src/plan/findings.js
var plan_findings = __webpack_require__(8944);
;// CONCATENATED MODULE: ./lib/src/flows/deprecations.js


/** Runs a flow, and adds to its report what PgBeam announces to switch off: once a run, however many answers say so. */
async function reportDeprecations(run) {
    const log = createDeprecationLog();
    const result = await run(log.note);
    const findings = (0,plan_findings/* noteDeprecations */.Ey)(log.list());
    if (findings.length === 0)
        return result;
    return { ...result, report: { ...result.report, findings: [...result.report.findings, ...findings] } };
}

// EXTERNAL MODULE: ./lib/src/postgres/read-predicates.js
var read_predicates = __webpack_require__(2433);
;// CONCATENATED MODULE: ./lib/src/flows/prepare-grammar.js


/**
 * Loads PostgreSQL's grammar once live profiles turn out to have row filters: the files that mean them are still on
 * their way, and will have some too. A mistaken guess costs a tenth of a second of waiting time.
 */
function prepareGrammar(reader, load = readFirst) {
    return {
        ...reader,
        async listProfiles(projectId) {
            const profiles = await reader.listProfiles(projectId);
            if (profiles.some(hasRowFilters))
                (0,prefetch/* prefetch */.y)(load());
            return profiles;
        },
    };
}
/** V8 compiles the grammar's functions as they are first called. */
function readFirst() {
    return (0,read_predicates/* readPredicates */.T)(['true']);
}
function hasRowFilters({ raw: { row_filters } }) {
    return Array.isArray(row_filters) && row_filters.length > 0;
}

;// CONCATENATED MODULE: ./lib/src/flows/wire.js














/** Wires a flow's adapters and runs it. Its first requests are sent while the flow itself is being loaded. */
function runFlow(context) {
    return reportDeprecations(onDeprecation => runTask({ ...context, connection: { ...context.connection, onDeprecation } }));
}
function runTask(context) {
    const { task, event } = context;
    const { owner, name } = event.run.repository;
    const wired = { ...context, globs: (0,policy_globs/* compileGlobs */.tI)(task.inputs.policies), repository: `${owner}/${name}` };
    switch (task.kind) {
        case 'check':
            return runCheck({ ...wired, task });
        case 'apply':
            return runApply({ ...wired, task });
        case 'drift':
            return runDrift({ ...wired, task });
        case 'export':
            return runExport({ ...wired, task });
    }
}
async function runCheck({ task, client, connection, globs }) {
    const { event, inputs } = task;
    const { projectId, pgbeam } = inputs;
    const selection = (0,policy_globs/* selectWithTests */.ME)(inputs.policies);
    const { snapshots, schemaFiles } = openFiles({ client, selection, lines: inputs.databaseSchema });
    const commits = (0,files_commits/* createCommitReader */.H)(client);
    const comparison = (0,prefetch/* prefetch */.y)(resolveComparison({ commits, event, prepare: snapshots.prepare, sleep: promises_.setTimeout }));
    const policies = pgbeam.kind === 'none'
        ? undefined
        : (0,pgbeam_reader/* prefetchProject */.tf)(beginListing((0,pgbeam_reader/* createPolicyReader */.K_)({ ...pgbeam, ...connection, ...CHECK_PATIENCE }), {
            projectId,
            withAgents: true,
        }), { projectId, isWanted: comparison.then(({ base, head }) => snapshots.differ(base, head)) });
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(42), __webpack_require__.e(48), __webpack_require__.e(575), __webpack_require__.e(291), __webpack_require__.e(706)]).then(__webpack_require__.bind(__webpack_require__, 5706));
    const openPast = (branch) => openBranchPast({ client, branch, policies: inputs.policies });
    const databases = await openDatabases({ inputs, connection });
    const ports = { compare: () => comparison, snapshots, schemaFiles, databases, openPast, policies, now: Date.now };
    return check({ ports, inputs, event, globs });
}
async function runApply({ task, event, client, connection, globs, repository }) {
    const { commit, branch: branchName, inputs } = task;
    const access = { ...inputs.pgbeam, ...connection };
    const selection = (0,policy_globs/* selectPolicies */.zw)(inputs.policies);
    const { snapshots, schemaFiles } = openFiles({ client, selection, lines: inputs.databaseSchema });
    snapshots.prepare(commit);
    const branch = (0,branch_watch/* createBranchWatch */.I)({
        readBranchState: () => locateBranch({ client, branch: branchName, commit }),
        now: Date.now,
    });
    const pace = createPace();
    const { createPolicyWriter } = await __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 1418));
    const writer = inputs.dryRun
        ? null
        : createPolicyWriter({ ...access, beforeWrite: branch.confirm, onAnswer: pace.hear });
    const reader = writer ?? (0,pgbeam_reader/* createPolicyReader */.K_)(access);
    const policies = beginListing(reader, { projectId: inputs.projectId, withAgents: false });
    const [{ apply }, past, rules] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(42), __webpack_require__.e(48), __webpack_require__.e(575), __webpack_require__.e(291), __webpack_require__.e(283), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 5870)),
        openBranchPast({ client, branch: branchName, policies: inputs.policies }),
        readRules(client, inputs),
    ]);
    const tables = { schemaFiles, databases: inputs.accessMap ? await openDatabases({ inputs, connection }) : undefined };
    const ports = { snapshots, policies, writer, branch, pace, past, rules, sleep: promises_.setTimeout, now: Date.now, tables };
    const { runId, runAttempt } = event.run;
    return apply({ ports, inputs, commit, branchName, run: { runId, runAttempt }, repository, globs });
}
/** Begins with the lists that will probably be asked for, and with the grammar once they show that it will be needed. */
function beginListing(reader, project) {
    return (0,pgbeam_reader/* prefetchListing */.OX)(prepareGrammar(reader), project);
}
async function locateBranch({ client, branch, commit, }) {
    try {
        const head = await (0,files_branch/* readBranchHead */.zO)(client, branch);
        return head === commit ? { kind: 'current' } : { kind: 'moved', to: head ?? 'nothing: it was deleted' };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        return { kind: 'unknown', error };
    }
}
/** What GitHub knows of a branch's past, and of the pull requests merged into it. */
async function openBranchPast({ client, branch, policies, }) {
    const [{ createLandingReader }, { createPullRequestReader }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 3008)),
        __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 9715)),
    ]);
    const { roots } = (0,policy_globs/* selectPolicies */.zw)(policies);
    return {
        landings: createLandingReader({ client, branch, roots, sleep: promises_.setTimeout }),
        pullRequests: createPullRequestReader({ client, branch }),
    };
}
/** Null where nobody's review is asked for. */
async function readRules(client, inputs) {
    if (!(0,tally/* asksForReviews */.rU)(inputs))
        return null;
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const { readWideningReviewers, toRequiredReviewers } = await __webpack_require__.e(/* import() */ 190).then(__webpack_require__.bind(__webpack_require__, 5190));
    const reviewers = await readWideningReviewers(client, inputs.reviewersWidening);
    return { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) };
}
async function runDrift({ task, client, connection, globs, repository }) {
    const { commit, branch, inputs } = task;
    const selection = (0,policy_globs/* selectPolicies */.zw)(inputs.policies);
    const { snapshots, schemaFiles } = openFiles({ client, selection, lines: inputs.databaseSchema });
    snapshots.prepare(commit);
    const policies = beginListing((0,pgbeam_reader/* createPolicyReader */.K_)({ ...inputs.pgbeam, ...connection }), {
        projectId: inputs.projectId,
        withAgents: false,
    });
    const [{ findDrift }, past] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(42), __webpack_require__.e(48), __webpack_require__.e(575), __webpack_require__.e(291), __webpack_require__.e(910), __webpack_require__.e(283), __webpack_require__.e(873)]).then(__webpack_require__.bind(__webpack_require__, 8873)),
        openBranchPast({ client, branch, policies: inputs.policies }),
    ]);
    const isPublic = () => (0,files_branch/* readIsPrivate */.E5)(client).then(isPrivate => !isPrivate, asPublic);
    const proposals = inputs.driftPullRequest ? { isPublic, agents: policies, now: Date.now } : null;
    const tables = { schemaFiles, databases: inputs.accessMap ? await openDatabases({ inputs, connection }) : undefined };
    return findDrift({
        ports: { snapshots, past, policies, proposals, now: Date.now, tables },
        inputs,
        commit,
        repository,
        globs,
    });
}
/** Where that cannot be looked up, nothing is shown that not everybody may read. */
function asPublic(error) {
    if (error instanceof errors/* GitHubError */.y)
        return true;
    throw error;
}
async function runExport({ task, connection, workspace, repository }) {
    const { commit, inputs } = task;
    const policies = (0,pgbeam_reader/* createPolicyReader */.K_)({ ...inputs.pgbeam, ...connection });
    const [{ exportProfiles }, { createWorkspace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(42), __webpack_require__.e(48), __webpack_require__.e(575), __webpack_require__.e(910), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 7182)),
        __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 5571)),
    ]);
    const ports = { workspace: createWorkspace(workspace), policies };
    return exportProfiles({ ports, inputs, commit, repository });
}

;// CONCATENATED MODULE: ./lib/src/flows/carry-out.js


/** Runs the flow of a task; after a check, keeps status, label and reviewers as its inputs ask. */
async function carryOut(context) {
    const result = await runFlow(context);
    const { line: gate, warnings } = await keepWantedGate(context, result);
    return { result, rendering: composeRendering(context, { result, gate }), warnings };
}
/** Where nothing about reviews is asked for, nothing about them is even loaded. */
async function keepWantedGate({ client, task }, { report, merging }) {
    const nothing = { line: undefined, warnings: [] };
    if (task.kind !== 'check' || !merging)
        return nothing;
    const { event, inputs } = task;
    const isWanted = inputs.gate || inputs.labelWidening !== null || inputs.reviewersWidening.length > 0;
    if (!isWanted)
        return nothing;
    const { keepGate } = await Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(42), __webpack_require__.e(48), __webpack_require__.e(8), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 1854));
    return keepGate({ client, event, inputs, report, merging });
}
function composeRendering({ task, event }, { result, gate }) {
    const { report, texts, privatePredicates, supersededBy, merging } = result;
    const { serverUrl, runUrl, workflow, job } = event.run;
    const { redactPredicates } = task.inputs;
    return {
        report: redactPredicates ? (0,redact/* redactReport */.a)(report) : report,
        serverUrl,
        linkCommit: event.kind === 'pull-request' ? event.headSha : report.commit,
        runUrl,
        workflow,
        job,
        texts,
        privatePredicates,
        redactPredicates,
        knowsDrift: merging?.knowsDrift ?? false,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        ...(gate === undefined ? {} : { gate }),
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/http/failure.js
var http_failure = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/src/http/reply.js
var http_reply = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/src/http/retry.js
var http_retry = __webpack_require__(3961);
// EXTERNAL MODULE: ./lib/src/http/trace.js
var trace = __webpack_require__(966);
;// CONCATENATED MODULE: ./lib/src/github/client/rate-limit.js
/** GitHub's advice where a secondary limit names no time. */
const PATIENCE_SECONDS = 60;
/**
 * What a refusal says in the words that everybody else uses. GitHub answers 403 as well as 429 to those who are too
 * fast, and names the time by `retry-after`, by `x-ratelimit-reset`, or in prose only ("Best practices for using the REST API").
 */
function readRateLimit(reply) {
    const { status, headers, message, now } = reply;
    const retryAfter = headers['retry-after'] ?? null;
    if (status !== 403 && status !== 429)
        return { status, retryAfter };
    if (retryAfter !== null)
        return { status: 429, retryAfter };
    if (headers['x-ratelimit-remaining'] === '0') {
        const seconds = Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000);
        return { status: 429, retryAfter: String(Number.isNaN(seconds) ? PATIENCE_SECONDS : Math.max(0, seconds)) };
    }
    const isTooFast = status === 429 || /rate limit exceeded|secondary rate limit|abuse detection/i.test(message);
    return isTooFast ? { status: 429, retryAfter: String(PATIENCE_SECONDS) } : { status, retryAfter };
}

;// CONCATENATED MODULE: ./lib/src/github/client/attempt.js



/** A page of 100 comments of 65,536 characters, each of them escaped to six bytes, is 40 MB; no other reply is larger. */
const MAX_REPLY_BYTES = 64 * 1024 * 1024;
const MAX_MESSAGE_LENGTH = 500;
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attemptRequest(attempt) {
    const { octokit, fetch, route, parameters, isWrite, signal, now } = attempt;
    try {
        // Octokit's own reading takes a reply that broke off for a text, and looks at every number for a big one.
        const request = { signal, parseSuccessResponseBody: false, fetch: boundRefusals(fetch) };
        const { data, headers } = await octokit.request(route, { ...parameters, request });
        const text = data instanceof ReadableStream ? await (0,http_reply/* readText */.yR)(data, MAX_REPLY_BYTES) : '';
        const body = text === '' ? null : (0,http_reply/* parseJson */.qF)(text);
        if (body !== undefined)
            return { kind: 'done', body, headers: headers };
        const effect = (0,http_failure/* judgeEffect */.l)({ isWrite });
        const failure = { kind: 'reply', effect, detail: 'the answer is not JSON', retry: { retryAfter: null } };
        return { kind: 'failed', failure };
    }
    catch (error) {
        return { kind: 'failed', failure: describeFailure({ error, isWrite, now }) };
    }
}
/** Octokit reads an answer that says no by itself, and whole: so it gets one that was read already. */
function boundRefusals(fetch) {
    return async (...request) => {
        const response = await fetch(...request);
        if (response.status < 400)
            return response;
        const { status, url, headers } = response;
        const text = await (0,http_reply/* readRefusal */.ni)(response.body);
        return { status, url, headers, text: async () => text, arrayBuffer: async () => new ArrayBuffer(0) };
    };
}
function describeFailure({ error, isWrite, now }) {
    const response = readResponse(error);
    if (response !== null) {
        const { status, headers, message } = response;
        const retry = readRateLimit({ status, headers, message, now: now() });
        return {
            kind: 'status',
            effect: status < 500 ? 'none' : (0,http_failure/* judgeEffect */.l)({ isWrite }),
            status,
            detail: message,
            permissions: headers['x-accepted-github-permissions'],
            isRateLimit: retry.status === 429,
            retry,
        };
    }
    if (error instanceof http_reply/* ReplyTooLarge */.mV) {
        return { kind: 'reply', effect: (0,http_failure/* judgeEffect */.l)({ isWrite }), detail: error.message };
    }
    const { kind, code, isUnsent, peer, cause } = (0,http_failure/* classifyFailure */.X)(error);
    const effect = (0,http_failure/* judgeEffect */.l)({ isWrite, isUnsent });
    const retry = { retryAfter: null };
    return kind === 'timeout'
        ? { kind, effect, retry }
        : { kind: 'network', effect, detail: [code, peer].filter(part => part !== undefined).join(' '), cause, retry };
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
    return { status, headers, message: isDocument ? String(data.message).slice(0, MAX_MESSAGE_LENGTH) : '' };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/src/github/client/graphql-errors.js



const replySchema = schemas/* looseObject */._H3({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* optional */.lqM(schemas/* string */.YjP()), message: schemas/* string */.YjP() }))),
});
/** GraphQL says no with a status of 200. Null: there is data to work with. */
function findGraphqlFailure({ body, headers, isWrite, isPartialWelcome, now }) {
    const decoded = replySchema.safeParse(body);
    if (!decoded.success)
        return { kind: 'reply', effect: (0,http_failure/* judgeEffect */.l)({ isWrite }), detail: 'the answer is not GraphQL' };
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
            retry: readRateLimit({ status: 429, headers, message: detail, now }),
        };
    }
    if (isPartialWelcome && typeof data === 'object' && data !== null)
        return null;
    const isTypeless = errors.every(error => error.type === undefined);
    // An error of GitHub's own making has no type, and its text asks to try again.
    const isPassing = isTypeless && /something went wrong|timeout|timed out/i.test(detail);
    return {
        kind: 'graphql',
        effect: (0,http_failure/* judgeEffect */.l)({ isWrite }),
        detail,
        ...(isPassing && { retry: { retryAfter: null } }),
    };
}

;// CONCATENATED MODULE: ./lib/src/github/client/client.js










/** Well below the 100 at which GitHub's secondary limit begins. */
const MAX_CONCURRENT_REQUESTS = 12;
function createGitHubClient(options) {
    const { token, apiUrl, repository, userAgent, now = Date.now, random = Math.random } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000, startTimeout = AbortSignal.timeout } = options;
    const sleep = options.sleep ?? ((ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal && { signal }));
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, userAgent });
    const sendOnce = options.fetch ?? octokit.request.endpoint.DEFAULTS.request?.fetch;
    const fetch = (0,trace/* traceFetch */.S)(sendOnce, { onRequest: options.onRequest, now });
    const { host } = new URL(apiUrl);
    const limit = (0,p_limit/* default */.A)(MAX_CONCURRENT_REQUESTS);
    const graphqlUrl = `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    return {
        repository,
        rest: async (call) => decodeReply(call, (await sendRest(call)).body),
        restPage: async (call) => {
            const { body, headers } = await sendRest(call);
            return { body: decodeReply(call, body), next: findNextCursor(headers.link) };
        },
        graphql: async (call) => {
            const { owner, name } = repository;
            const parameters = { query: call.query, variables: { owner, name, ...call.variables } };
            const { body } = await send(call, async () => {
                const attempt = await tryOnce({ call, route: `POST ${graphqlUrl}`, parameters });
                return attempt.kind === 'done' ? unwrapData({ attempt, call, now: now() }) : attempt;
            });
            return decodeReply(call, body);
        },
    };
    function sendRest(call) {
        const { owner, name } = repository;
        const place = call.route.includes('{owner}') ? { owner, repo: name } : {};
        const parameters = { ...place, ...call.parameters };
        return send(call, () => tryOnce({ call, route: call.route, parameters }));
    }
    function tryOnce(request) {
        const { call, route, parameters } = request;
        const isWrite = call.write !== undefined;
        return limit(() => {
            const timeout = startTimeout(timeoutMs);
            const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout;
            return attemptRequest({ octokit, fetch, route, parameters, isWrite, signal, now });
        });
    }
    async function send(call, attemptOnce) {
        const startedAt = now();
        for (let attempt = 1;; attempt++) {
            const result = await attemptOnce();
            if (result.kind === 'done')
                return result;
            const { retry, ...details } = result.failure;
            const isTooMuch = call.isDivisible === true && isOverload(result.failure);
            const fail = () => new errors/* GitHubError */.y({ ...details, isTooMuch, host, operation: call.operation });
            const isRisky = call.write === 'once' && details.effect === 'unknown';
            if (retry === undefined || isRisky || isTooMuch)
                throw fail();
            const elapsedMs = now() - startedAt;
            const budget = { elapsedMs, requestBudgetMs, runBudgetMs: Number.POSITIVE_INFINITY };
            const delay = (0,http_retry/* retryDelay */.a)({ attempt, ...retry, now: now(), random: random(), ...budget });
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
    if (failure === null)
        return { ...attempt, body: body.data };
    const isForbidden = failure.kind === 'graphql' && /not accessible/i.test(failure.detail ?? '');
    return { kind: 'failed', failure: isForbidden ? { ...failure, permissions: call.permission } : failure };
}
/** GitHub ends a query after ten seconds, or where it costs too much: by a 502 or 504, or by an error without a type. */
function isOverload({ kind, status, retry, detail = '' }) {
    if (kind === 'graphql')
        return (retry !== undefined && retry.status === undefined) || /resource limits/i.test(detail);
    return status === 502 || status === 504;
}
/** The `after` of a `Link` header's next page (RFC 8288). */
function findNextCursor(link) {
    const [, target] = /<([^>]+)>;\s*rel="next"/.exec(link ?? '') ?? [];
    return target !== undefined && URL.canParse(target) ? new URL(target).searchParams.get('after') : null;
}
function decodeReply({ operation, reply, write }, body) {
    const decoded = reply.safeParse(body);
    if (decoded.success)
        return decoded.data;
    const detail = (0,http_reply/* describeMismatch */._e)(decoded.error);
    throw new errors/* GitHubError */.y({ kind: 'reply', operation, effect: (0,http_failure/* judgeEffect */.l)({ isWrite: write !== undefined }), detail });
}

;// CONCATENATED MODULE: ./lib/src/run.js











const USER_AGENT = `pgbeam-policy-action/${package_namespaceObject.rE}`;
/** Runs the flow that the event and the inputs ask for, publishes its result, and fails the step at most once. */
async function run(request) {
    const { env } = request.source;
    const openRunner = () => (0,runner.loadRunner)({ env, secrets: (0,parse_inputs/* listSecrets */.AQ)(request.source) });
    if (env.RUNNER_DEBUG !== '1')
        return runOnce({ ...request, openRunner, debug: undefined });
    const { createDebugLog } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 7254));
    const debug = createDebugLog();
    try {
        await runOnce({ ...request, openRunner, debug });
    }
    finally {
        debug.show(await openRunner());
    }
}
async function runOnce({ event: given, start, source, openRunner, debug, }) {
    const { env } = source;
    if (start.kind === 'invalid')
        return failForInputs(await openRunner(), (0,parse_inputs/* listInputProblems */.RN)(source));
    const { mode, githubToken } = start.inputs;
    const connection = { userAgent: USER_AGENT, onRequest: debug?.onRequest };
    const { apiUrl, repository } = given.run;
    const client = createGitHubClient({ token: githubToken, apiUrl, repository, ...connection });
    const event = (0,action_mode/* needsDefaultBranch */.t)(given) ? (0,action_event/* withDefaultBranch */.GX)(given, await (0,files_branch/* readDefaultBranch */.yt)(client)) : given;
    const flow = (0,action_mode/* chooseFlow */.W)({ mode, event });
    debug?.decide(`event ${event.run.eventName}, mode ${mode}: ${flow.kind}`);
    if (flow.kind === 'nothing')
        return (0,nothing_to_do/* finishIdle */.w)({ env, log: console.log, reason: flow.reason });
    if (flow.kind === 'refused')
        return failEarly(await openRunner(), 'refused', flow.reason);
    const parsed = parseTask(flow, source);
    if (parsed.kind === 'invalid')
        return failForInputs(await openRunner(), parsed.problems);
    const { task } = parsed;
    const running = (0,prefetch/* prefetch */.y)(carryOut({ task, event, client, connection, workspace: env.GITHUB_WORKSPACE || '.' }));
    // While the answers to its first requests are on their way:
    const [runner, { openPublications }, { publishReport }] = await Promise.all([
        openRunner(),
        __webpack_require__.e(/* import() */ 786).then(__webpack_require__.bind(__webpack_require__, 8786)),
        Promise.all(/* import() */[__webpack_require__.e(672), __webpack_require__.e(21)]).then(__webpack_require__.bind(__webpack_require__, 8021)),
    ]);
    const publications = openPublications({ task, event, client, now: Date.now });
    const { result, rendering, warnings } = await running;
    debug?.conclude(rendering.report, rendering.gate);
    for (const message of warnings)
        runner.annotate({ severity: 'warning', title: 'Review gate', message });
    const { commentId } = task.inputs;
    await publishReport({
        rendering,
        runner,
        publications,
        result,
        reportName: commentId === null ? 'pgbeam-policy-report.json' : `pgbeam-policy-report-${commentId}.json`,
    });
    if (result.failure !== null)
        runner.fail(result.failure);
}
function failForInputs(runner, problems) {
    failEarly(runner, 'failed', problems.map(({ name, message }) => `Input ${name}: ${message}.`).join('\n'));
}
/** Fails before there is anything to report. */
function failEarly(runner, result, reason) {
    for (const [name, value] of Object.entries((0,nothing_to_do/* listUnstartedOutputs */.F)(result)))
        runner.setOutput(name, value);
    runner.fail(reason);
}


/***/ }),

/***/ 3151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders texts by their UTF-16 units: the same in every locale. */
function compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}


/***/ })

};
