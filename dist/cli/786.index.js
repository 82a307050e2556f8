export const id = 786;
export const ids = [786];
export const modules = {

/***/ 8698:
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
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./lib/src/http/fetch.js


/**
 * The `fetch` for one address, through the proxy that the environment names for it. By the rules of `@actions/github`,
 * which decides for GitHub's address alone: https goes through a tunnel, this machine and the hosts of `no_proxy` are
 * asked directly. undici's own, because both packages bring it; loading Node's as well takes as long again.
 */
function openFetch(address) {
    const dispatcher = new lib/* HttpClient */.Qq(undefined, undefined, { keepAlive: true }).getAgentDispatcher(address);
    return dispatcher === undefined ? undici/* fetch */.hd : (url, options) => (0,undici/* fetch */.hd)(url, { ...options, dispatcher });
}

;// CONCATENATED MODULE: ./lib/src/http/retry.js
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

;// CONCATENATED MODULE: ./lib/src/http/failure.js
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

;// CONCATENATED MODULE: ./lib/src/http/trace.js

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
            const { kind, code } = classifyFailure(error);
            tell(kind === 'timeout' ? kind : (code ?? kind));
            throw error;
        }
    };
}

// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
;// CONCATENATED MODULE: ./lib/src/http/reply.js
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
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
    const json = decode_error_parseJson(text);
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
function decode_error_parseJson(text) {
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
        text = await readText(response.body, MAX_REPLY_BYTES);
    }
    catch (error) {
        return failed(describeBreak(error, operation));
    }
    return decodeReply({ text, response, request });
}
function decodeReply({ text, response, request, }) {
    const etag = response.headers.get('etag');
    const decoded = request.schema.safeParse(parseJson(text));
    if (decoded.success)
        return { kind: 'done', reply: { data: decoded.data, etag } };
    return failed({
        kind: 'reply',
        effect: effectIfSent(request.operation),
        status: response.status,
        requestId: decodeRefusalText('', response, request).requestId,
        detail: describeMismatch(decoded.error),
    });
}
async function describeRefusal(response, request) {
    const { status, headers } = response;
    const decoded = decodeRefusalText(await readRefusal(response.body), response, request);
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
        retryAfterMs: parseRetryAfter({ header: retryAfter, now: request.now() }),
    };
}
function decodeRefusalText(text, { headers }, { connection }) {
    const contentType = headers.get('content-type');
    return decodeError({ text, contentType, requestId: headers.get('x-request-id'), redact: connection.redact });
}
function describeBreak(error, operation) {
    if (error instanceof ReplyTooLarge) {
        return { kind: 'reply', effect: effectIfSent(operation), detail: error.message, cause: error };
    }
    const { kind, code, isUnsent, peer } = classifyFailure(error);
    const effect = judgeEffect({ isWrite: operation.writes, isUnsent });
    return kind === 'timeout' ? { kind, effect, cause: error } : { kind, effect, code, peer, cause: error };
}
function effectIfSent({ writes }) {
    return judgeEffect({ isWrite: writes });
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
    const fetch = traceFetch(options.fetch ?? openFetch(connection.baseUrl), { onRequest, now });
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
                ? retryDelay({
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
/* harmony export */   yS: () => (/* binding */ READ_OPERATIONS)
/* harmony export */ });
/* unused harmony export WRITE_OPERATIONS */
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
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


/***/ })

};
