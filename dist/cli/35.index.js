export const id = 35;
export const ids = [35];
export const modules = {

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: describeLocalRun

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/action/input-values.js
function oneOf(...values) {
    return text => {
        const value = values.find(value => value === text);
        return value === undefined ? { problem: `write one of ${values.join(', ')}` } : { value };
    };
}
/** The forms of YAML 1.2's core schema, which the runner's own toolkit takes. */
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
/** A token or key goes into a header, which refuses anything but visible characters with an error that quotes them. */
const parseSecret = text => /^[\x21-\x7e]+$/.test(text)
    ? { value: text }
    : { problem: 'its value holds spaces, line breaks or other characters that a key never has; copy the key again' };
/** The key goes over https only, or to this machine. Without a slash at its end. */
const parseApiUrl = text => {
    // `URL.parse` came after Node 20, on which the command line runs as well.
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) {
        return { problem: 'write a complete address, such as https://api.pgbeam.com' };
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return { problem: 'write an address that begins with https://' };
    if (url.username !== '' || url.password !== '') {
        return { problem: 'write the address without a user name and password; the key belongs into api-key' };
    }
    if (url.search !== '' || url.hash !== '')
        return { problem: 'write the address without a ? or # part' };
    return { value: url.href.replace(/\/+$/, '') };
};
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}
/** The API's own pattern of ids; a segment of dots alone would climb out of a path. */
const parseProjectId = text => /^[\w.-]+$/.test(text) && !/^\.+$/.test(text)
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
/** It becomes part of a file's name and of a marker in a comment. */
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
    return { value };
};
/** Globs from the root of the repository with slashes, one a line; `!` takes out, `#` begins a comment line. */
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
        : { problem: 'write at least one glob that takes files in, such as policies/**/*.yaml' };
};
/** As written on Windows or for a shell, to a path from the root; a folder means all that is in it. */
function normalizeGlob(pattern) {
    const path = pattern
        .replaceAll('\\', '/')
        .replace(/\/{2,}/g, '/')
        .replace(/^(\.?\/)+/, '');
    return path.endsWith('/') ? `${path}**` : path;
}

;// CONCATENATED MODULE: ./lib/action/inputs.js

/** What must be hidden before anything is said. */
function listSecrets(parsed) {
    if (parsed.kind === 'invalid')
        return [];
    const { apiKey, githubToken } = parsed.inputs;
    return [apiKey, githubToken].filter(secret => secret !== null);
}
/** How the runner hands inputs over: as environment variables. */
function readInputsFrom(env) {
    return name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
function parseInputs({ raw, env }) {
    const problems = [];
    /** The input's value, else the environment variable's; null where both are empty. */
    function parse(input, parser, { variable } = {}) {
        const given = raw(input).trim();
        const name = given === '' ? variable : input;
        const text = given === '' && variable !== undefined ? (env[variable] ?? '').trim() : given;
        if (name === undefined || text === '')
            return null;
        const parsed = parser(text);
        if ('value' in parsed)
            return parsed.value;
        problems.push({ name, message: parsed.problem });
        return null;
    }
    const githubToken = parse('github-token', parseSecret);
    if (raw('github-token').trim() === '') {
        problems.push({
            name: 'github-token',
            message: 'leave this input out to use the token of the workflow, or look why it is empty (forks get no secrets)',
        });
    }
    const projectId = parse('project-id', parseProjectId);
    const requiredApprovals = parse('required-approvals', parseWholeNumber({ from: 0 })) ?? 1;
    const inputs = {
        mode: parse('mode', oneOf('auto', 'check', 'apply', 'drift', 'export')) ?? 'auto',
        githubToken: githubToken ?? '',
        apiKey: parse('api-key', parseSecret, { variable: 'PGBEAM_API_KEY' }),
        apiUrl: parse('api-url', parseApiUrl, { variable: 'PGBEAM_API_URL' }) ?? 'https://api.pgbeam.com',
        projectId,
        projects: parse('projects', parseProjects) ?? (projectId === null ? [] : [projectId]),
        policies: parse('policies', parseGlobs) ?? ['policies/**/*.{yaml,yml,json}'],
        requiredApprovals,
        requiredApprovalsWidening: parse('required-approvals-widening', parseWholeNumber({ from: 0 })) ?? requiredApprovals,
        reviewersWidening: parse('reviewers-widening', parseReviewers) ?? [],
        labelWidening: parse('label-widening', parseLabel),
        gate: parse('gate', parseBoolean) ?? false,
        onDrift: parse('on-drift', oneOf('refuse', 'overwrite')) ?? 'refuse',
        driftIssue: parse('drift-issue', parseBoolean) ?? false,
        failOn: parse('fail-on', oneOf('error', 'warning', 'never')) ?? 'error',
        comment: parse('comment', parseBoolean) ?? true,
        commentId: parse('comment-id', parseCommentId),
        redactPredicates: parse('redact-predicates', parseBoolean) ?? false,
        replay: parse('replay', parseBoolean) ?? true,
        replayDays: parse('replay-days', parseWholeNumber({ from: 1 })) ?? 7,
        dryRun: parse('dry-run', parseBoolean) ?? false,
        overwrite: parse('overwrite', parseBoolean) ?? false,
    };
    if (inputs.mode === 'export' && inputs.projects.length === 0 && problems.length === 0) {
        problems.push({ name: 'projects', message: 'name the projects to export, one a line, or set project-id' });
    }
    return problems.length === 0 ? { kind: 'parsed', inputs } : { kind: 'invalid', problems };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/action/proxy.js

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

;// CONCATENATED MODULE: ./lib/impact/agents.js
/** Lists each project's credentials, all projects at once; nothing without a `reader`. */
async function readAgents({ projects, reader, breaker, }) {
    if (!reader)
        return new Map();
    const answers = await Promise.all(projects.map(async (projectId) => {
        const answer = await breaker.ask({ topic: 'agents', projectId }, () => reader.listAgents(projectId));
        return { projectId, answer };
    }));
    return new Map(answers.flatMap(({ projectId, answer }) => (answer.kind === 'answered' ? [[projectId, answer.value]] : [])));
}
/** The credentials bound to a live profile. `now` in ms since the epoch. */
function describeAgents({ agents, profileId, now, }) {
    const credentials = agents
        .filter(agent => agent.profileId === profileId)
        .map(agent => describeCredential(agent, now))
        .sort(compareCredentials);
    return { active: credentials.filter(({ state }) => state === 'active').length, credentials };
}
/** A profile that does not exist yet governs nobody. */
const NOBODY = { active: 0, credentials: [] };
function describeCredential(agent, now) {
    const { id, name, principal, status } = agent;
    const expiresAt = readTime(agent.expiresAt);
    // What does not say when it expires is taken to be in use.
    const isExpired = status === 'active' && expiresAt !== null && Date.parse(expiresAt) <= now;
    const state = isExpired ? 'expired' : status;
    return { id, name, principal, state, last_used_at: readTime(agent.lastUsedAt), expires_at: expiresAt };
}
/** A state that this version does not know may well be one in which a credential works. */
const STATE_RANKS = { active: 0, expired: 2, disabled: 3, revoked: 4 };
const PRINCIPAL_RANKS = { agent: 0, human: 1 };
/** The active ones first, agents before people, those used last before others. */
function compareCredentials(one, other) {
    return (rankIn(STATE_RANKS, one.state, 1) - rankIn(STATE_RANKS, other.state, 1) ||
        rankIn(PRINCIPAL_RANKS, one.principal, 2) - rankIn(PRINCIPAL_RANKS, other.principal, 2) ||
        compareText(other.last_used_at ?? '', one.last_used_at ?? '') ||
        compareText(one.name, other.name));
}
function rankIn(ranks, key, otherwise) {
    return Object.hasOwn(ranks, key) ? (ranks[key] ?? otherwise) : otherwise;
}
function compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}
/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
function readTime(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/pgbeam/describe-error.js
const makeKey = 'Make an organization key in the PgBeam dashboard under Settings > Organization > API Keys (https://pgbeam.com/docs/api-keys), store it as a secret of the repository and pass it as `api-key`.';
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
                nextStep: 'Correct the fields in the policy file.',
            };
        case 401:
            return {
                problem: 'PgBeam does not accept the API key: it is wrong, expired or revoked',
                nextStep: makeKey,
            };
        case 403:
            return code === 'PLAN_LIMIT_REACHED'
                ? {
                    problem: `the organization's plan does not allow it${said}`,
                    nextStep: 'Change the plan or free what it limits in the PgBeam dashboard under Settings > Billing.',
                }
                : {
                    problem: `the API key's role does not allow it${said}`,
                    nextStep: 'Use a key made by an Admin or Owner of the organization; a Member may only read.',
                };
        case 404:
            if (code === undefined)
                return describeStranger(error);
            return {
                problem: `there is no such thing for this API key${said}`,
                nextStep: 'Check `project-id` (or `project_id` in the file) and `id`, and that the key belongs to the organization that owns the project: for any other, everything is not found.',
            };
        case 409:
            return describeConflict(code, said);
        case 412:
            return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: RERUN };
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
function describeBreak({ kind, code, detail, retryAfterMs }) {
    const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).';
    switch (kind) {
        case 'configuration':
            return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) };
        case 'network':
            return { problem: `the connection failed${code ? ` (${code})` : ''}`, nextStep: `${address} ${RERUN}` };
        case 'timeout':
            return { problem: 'there was no answer in time', nextStep: `${RERUN} ${address}` };
        case 'certificate':
            return {
                problem: `the server's certificate is not trusted (${code})`,
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
            return makeKey;
        case 'INVALID_ID':
            return 'Copy `project-id` and `id` from the PgBeam dashboard: `prj_…` and `pol_…`.';
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

// EXTERNAL MODULE: ./lib/pgbeam/errors.js
var errors = __webpack_require__(1099);
;// CONCATENATED MODULE: ./lib/plan/findings.js

/** What is found only by looking at several files, at the run or at PgBeam. */
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
    'live-unknown': {
        severity: 'warning',
        meaning: 'PgBeam could not be asked, so the report does without what it knows.',
        fix: 'See the reason in the message; the comparison with the base branch holds all the same.',
    },
};
function createRunFinding({ code, at, message, }) {
    return { code, severity: RUN_FINDINGS[code].severity, message, at };
}
/** Findings about the run as a whole. */
function findUnmatchedGlobs(globs, policyFiles) {
    return globs
        .listUnmatched(policyFiles.map(({ file }) => file.path))
        .map(pattern => noteRun('glob-without-match', `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`));
}
/** PgBeam out of reach costs a check its live knowledge and nothing else. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = describeError(error);
        return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`);
    });
}
function noteRun(code, message) {
    return { code, severity: RUN_FINDINGS[code].severity, message, line: null, column: null };
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/impact/breaker.js





/** Requests in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8;
function createBreaker() {
    const limit = (0,p_limit/* default */.A)(CONCURRENCY);
    const closed = new Map();
    const told = new Set();
    const unknowns = new Map();
    function note({ topic }, error) {
        if (isRefusal(error.status))
            return;
        const unknown = unknowns.get(nameCause(error)) ?? { error, topics: new Set() };
        unknown.topics.add(topic);
        unknowns.set(nameCause(error), unknown);
    }
    async function answer(question, request) {
        const earlier = listScopes(question).flatMap(scope => closed.get(scope) ?? [])[0];
        if (earlier)
            return { kind: 'unanswered', error: earlier };
        try {
            return { kind: 'answered', value: await request() };
        }
        catch (error) {
            if (!(error instanceof errors/* PgBeamError */.p))
                throw error;
            const reach = reachOf(error);
            if (reach !== 'question')
                closed.set(nameScope(reach, question), error);
            return { kind: 'unanswered', error };
        }
    }
    return {
        async ask(question, request) {
            const given = await limit(() => answer(question, request));
            if (given.kind === 'unanswered')
                note(question, given.error);
            return given;
        },
        closeProject(projectId, error) {
            told.add(nameCause(error));
            const reach = reachOf(error) === 'everything' ? 'everything' : 'project';
            closed.set(nameScope(reach, { projectId }), error);
        },
        listUnknowns: () => [...unknowns].filter(([cause]) => !told.has(cause)).map(([, unknown]) => unknown),
    };
}
/** Drafts and tests are asked about by the same request. */
const REQUESTS = { agents: 'agents', drafts: 'evaluations', replays: 'replays', tests: 'evaluations' };
function nameScope(scope, { topic, projectId }) {
    if (scope === 'everything')
        return scope;
    return JSON.stringify(scope === 'topic' && topic ? [projectId, REQUESTS[topic]] : [projectId]);
}
function listScopes(question) {
    return ['everything', 'project', 'topic'].map(scope => nameScope(scope, question));
}
/** The same for failures of which one alone is worth telling. */
function nameCause(error) {
    const { kind, status, code, target } = error;
    return JSON.stringify(reachOf(error) === 'everything' ? [kind, status, code] : [kind, status, code, target]);
}
/** How far a failure goes: one question, every one like it in its project, or all of them. */
function reachOf({ kind, status = 0, code }) {
    if (kind === 'reply')
        return 'topic';
    // An id from a file that is no id says nothing about PgBeam.
    if (kind === 'configuration')
        return code === 'INVALID_ID' ? 'topic' : 'everything';
    if (kind !== 'status')
        return 'everything';
    if (isRefusal(status))
        return 'question';
    return USELESS_TO_ASK.has(status) ? 'everything' : 'topic';
}
/** After all its tries: the key is no good or used up, or nobody is there. */
const USELESS_TO_ASK = new Set([401, 429, 502, 503]);
/** Whether PgBeam says no to what it was sent, rather than to who sent it, or to everything. */
function isRefusal(status) {
    return status === 400 || status === 413 || status === 422;
}
const TOPICS = {
    agents: 'the agents bound to the profiles',
    drafts: 'PgBeam’s own check of the new versions',
    replays: 'a replay of recorded queries',
    tests: 'the policy tests',
};
/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
function describeUnknown({ error, topics }) {
    const { problem, nextStep } = describeError(error);
    const missing = (0,words/* joinWithAnd */.Ol)([...topics].map(topic => TOPICS[topic]));
    const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : '';
    const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`;
    const { severity } = RUN_FINDINGS['live-unknown'];
    return { code: 'live-unknown', severity, message, line: null, column: null };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/policy/schema.js

/**
 * The policy profile as PgBeam's API names and bounds it (`PolicyProfileInput`). Parsing fills in the API's own
 * defaults, because `PUT` replaces the whole profile: a field left out goes back to its default there too.
 */
const STATEMENT_KINDS = [
    'select',
    'insert',
    'update',
    'delete',
    'ddl',
    'copy',
    'set',
    'show',
    'explain',
    'transaction',
    'other',
];
const nonNegative = schemas/* int */.Whr().min(0);
const statementRules = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(schemas/* enum */.k5n(STATEMENT_KINDS)).default([]),
    deny: schemas/* array */.YOg(schemas/* enum */.k5n(STATEMENT_KINDS)).default([]),
});
const maskingRule = schemas/* strictObject */.rej({
    table: schemas/* string */.YjP(),
    column: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['redact', 'null', 'hash']),
});
const rowFilter = schemas/* strictObject */.rej({
    table: schemas/* string */.YjP(),
    predicate: schemas/* string */.YjP(),
});
const profileSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).max(128),
    access_mode: schemas/* enum */.k5n(['read_only', 'read_write']).default('read_only'),
    statement_rules: statementRules.default({ allow: [], deny: [] }),
    table_allowlist: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    table_denylist: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    masking_rules: schemas/* array */.YOg(maskingRule).default([]),
    budget_queries_per_hour: nonNegative.default(0),
    budget_queries_per_day: nonNegative.default(0),
    max_rows: nonNegative.default(0),
    statement_timeout_ms: nonNegative.default(0),
    row_filters: schemas/* array */.YOg(rowFilter).default([]),
    write_mode: schemas/* enum */.k5n(['normal', 'rollback', 'sandbox']).default('normal'),
    approval_mode: schemas/* enum */.k5n(['off', 'writes', 'ddl', 'all']).default('off'),
    approval_auto_max_rows: nonNegative.default(0),
    approval_timeout_seconds: nonNegative.default(300),
    migration_safety: schemas/* enum */.k5n(['off', 'warn', 'block']).default('off'),
    egress_bytes_per_day: nonNegative.default(0),
    max_affected_rows: nonNegative.default(0),
    content_scan_mode: schemas/* enum */.k5n(['off', 'annotate', 'block']).default('off'),
    content_scan_max_bytes: nonNegative.default(0),
});
/** The known fields in the order of the API's schema. */
const FIELDS = Object.keys(profileSchema.shape);
/** What a field left out means: the API's defaults. `name` has none. */
const DEFAULTS = (({ name: _, ...rest }) => rest)(profileSchema.parse({ name: 'defaults' }));

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/policy/relation.js
/** Reads `table` or `schema.table`; each part may be quoted (`"a.b"`, `""` for a quote) and have spaces around it. */
function readRelation(text) {
    const parts = readParts(text);
    if ('error' in parts)
        return parts;
    const [first, second, ...rest] = parts.names;
    if (first === undefined || rest.length > 0)
        return { error: 'too-many-parts' };
    return second === undefined
        ? { schema: undefined, table: first, quoted: parts.quoted }
        : { schema: first, table: second, quoted: parts.quoted };
}
/** Reads a column's name: one part, quoted or not. */
function readColumn(text) {
    const parts = readParts(text);
    if ('error' in parts)
        return parts;
    const [column, ...rest] = parts.names;
    if (column === undefined || rest.length > 0)
        return { error: 'too-many-parts' };
    return { column, quoted: parts.quoted };
}
// One part and the dot or end after it. The alternatives never start alike, so that matching stays linear.
const PART = /(?:\s*"((?:[^"]|"")*)"\s*|([^".]*))(\.|$)/y;
function readParts(text) {
    const names = [];
    let quoted = false;
    for (let start = 0, more = true; more; start = PART.lastIndex) {
        PART.lastIndex = start;
        const [, inQuotes, plain, end] = PART.exec(text) ?? [];
        if (end === undefined)
            return { error: 'unbalanced-quote' };
        if (plain?.includes('*'))
            return { error: 'wildcard' };
        if (inQuotes !== undefined)
            quoted = true;
        const name = inQuotes?.replaceAll('""', '"') ?? plain?.trim();
        if (!name)
            return { error: 'empty' };
        names.push(name.toLowerCase());
        more = end === '.';
    }
    return { names, quoted };
}

;// CONCATENATED MODULE: ./lib/policy/equality.js


/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to case, quotes and spaces. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    return FIELDS.filter(field => canonicalise(one, field) !== canonicalise(other, field));
}
function equality_isSameProfile(one, other) {
    return FIELDS.every(field => canonicalise(one, field) === canonicalise(other, field));
}
function canonicalise(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return canonicaliseSet(profile[field].map(canonicaliseRelation));
        case 'masking_rules':
            return canonicaliseSet(profile[field].map(({ table, column, kind }) => [
                canonicaliseRelation(table),
                canonicaliseColumn(column),
                kind,
            ]));
        case 'row_filters':
            return canonicaliseSet(profile[field].map(({ table, predicate }) => [canonicaliseRelation(table), predicate]));
        case 'statement_rules':
            return `${canonicaliseSet(profile[field].allow)} ${canonicaliseSet(profile[field].deny)}`;
        default:
            return profile[field];
    }
}
function canonicaliseSet(entries) {
    return JSON.stringify([...new Set(entries.map(entry => JSON.stringify(entry)))].toSorted());
}
function canonicaliseRelation(text) {
    const name = readRelation(text);
    return 'error' in name ? text : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = readColumn(text);
    return 'error' in name ? text : name.column;
}

;// CONCATENATED MODULE: ./lib/live/profile.js



/** What the API adds to a profile on its own. */
const METADATA = new Set(['id', 'project_id', 'created_at', 'updated_at']);
const KNOWN = new Set(FIELDS);
/** What somebody decided about a profile, and not the API itself. */
function withoutMetadata({ raw }) {
    return Object.fromEntries(Object.entries(raw).filter(([field]) => !METADATA.has(field)));
}
/** Fields that the deployment leaves out, or answers with null, have their defaults. */
function readLivePolicy(live) {
    const known = Object.fromEntries(FIELDS.map(field => [field, live.raw[field] ?? undefined]));
    const parsed = profileSchema.safeParse(known);
    if (parsed.success)
        return { ...live, meaning: { kind: 'readable', profile: parsed.data } };
    const unreadable = new Set(parsed.error.issues.map(issue => issue.path[0]));
    return { ...live, meaning: { kind: 'unreadable', fields: FIELDS.filter(field => unreadable.has(field)) } };
}
/** Whether the deployment that answered with this profile has the field at all. */
function hasField(live, field) {
    return Object.hasOwn(live.raw, field);
}
/** The fields that a later API has added, as they are: a PUT without them would reset them. */
function listUnknownFields(live) {
    return Object.fromEntries(Object.entries(withoutMetadata(live)).filter(([field]) => !KNOWN.has(field)));
}
/** Whether nobody changed the profile between two reads; what the API itself keeps about it does not count. */
function isSameLive(one, other) {
    return (one.meaning.kind === 'readable' &&
        other.meaning.kind === 'readable' &&
        isSameProfile(one.meaning.profile, other.meaning.profile) &&
        listChangedFields(listUnknownFields(one), listUnknownFields(other)).length === 0);
}
/** The fields that two JSON objects do not have in common. */
function listChangedFields(one, other) {
    const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...fields].filter(field => !isDeepStrictEqual(one[field], other[field]));
}

;// CONCATENATED MODULE: ./lib/live/body.js


/**
 * The body that makes a live profile what the file says. It replaces the whole profile, so it names every known field
 * that the deployment has, and passes unknown ones through. A known field that the deployment does not have is sent
 * only if the file sets it, so that the deployment may refuse what it cannot do.
 */
function composeUpdate(document, live) {
    const known = FIELDS.filter(field => document.given.has(field) || hasField(live, field));
    return { ...listUnknownFields(live), ...pickFields(document, known) };
}
/** The body of a new profile: what the file sets. */
function composeCreation(document) {
    return pickFields(document, [...document.given]);
}
function pickFields({ profile }, fields) {
    return Object.fromEntries(fields.map(field => [field, profile[field]]));
}

;// CONCATENATED MODULE: ./lib/impact/draft.js



/** The draft of a file's version; undefined where its project could not be read. */
function composeDraft({ document, projectId }, directory) {
    const known = directory.find(projectId, document);
    switch (known.kind) {
        case 'unknown':
            return undefined;
        case 'none':
            return createDraft({ projectId, body: composeCreation(document), passedThrough: [] });
        case 'found': {
            const passedThrough = Object.keys(listUnknownFields(known.live));
            return createDraft({ projectId, body: composeUpdate(document, known.live), passedThrough });
        }
    }
}
/** `passedThrough`: fields of the body that this version does not know, sent as they came. */
function createDraft({ projectId, body, passedThrough, }) {
    let current = body;
    return {
        projectId,
        async send(request) {
            try {
                return await request(current);
            }
            catch (error) {
                const refused = listRefused(error).filter(field => passedThrough.includes(field));
                if (refused.length === 0)
                    throw error;
                // As an update does, which would lose nothing by it either.
                current = Object.fromEntries(Object.entries(current).filter(([field]) => !refused.includes(field)));
                return request(current);
            }
        },
    };
}
/** The fields of the draft that an answer says no to. */
function listRefused(error) {
    const names = error instanceof errors/* PgBeamError */.p && error.status === 400 ? error.fieldErrors : [];
    return names.map(({ field }) => nameDraftField(field));
}
/** A field error's path within the draft: in the body of a request the draft is its `policy`. */
function nameDraftField(field) {
    return field.replace(/^policy(?:\.|$)/, '');
}

;// CONCATENATED MODULE: ./lib/impact/changed-policy.js

/** Finds the version behind each report. A report of an invalid file has none. */
function findChangedPolicies(reports, { base, head, directory, drafts }) {
    const [before, after] = [base, head].map(indexValid);
    const policies = new Map();
    for (const report of reports) {
        const policyFile = (report.action === 'unmanage' ? before : after)?.get(report.file);
        if (!policyFile || report.action === 'invalid')
            continue;
        const isChanged = report.action === 'create' || report.action === 'update';
        const known = directory.find(policyFile.projectId, policyFile.document);
        policies.set(report, { report, policyFile, known, draft: isChanged ? drafts.find(report.file) : undefined });
    }
    return policies;
}
function createDrafts({ head, directory }) {
    const policyFiles = indexValid(head);
    const drafts = new Map();
    return {
        find(path) {
            const policyFile = policyFiles.get(path);
            if (policyFile && !drafts.has(path))
                drafts.set(path, composeDraft(policyFile, directory));
            return drafts.get(path);
        },
    };
}
/** The projects whose policies a change touches: those of files that are not alike on both sides. */
function listChangedProjects({ base, head }) {
    const [before, after] = [base, head].map(policyFiles => new Set(policyFiles.map(identify)));
    const changed = [
        ...head.filter(policyFile => !before?.has(identify(policyFile))),
        ...base.filter(policyFile => !after?.has(identify(policyFile))),
    ];
    return [...new Set(changed.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
function identify({ file }) {
    return JSON.stringify([file.path, file.blob]);
}
function indexValid(policyFiles) {
    return new Map(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [[policyFile.file.path, policyFile]] : [])));
}

// EXTERNAL MODULE: ./lib/access/direction.js
var access_direction = __webpack_require__(959);
;// CONCATENATED MODULE: ./lib/access/relation.js

/** Every relation that nobody mentions. */
const ANY_RELATION = {};
/** The relation's name in reports: `schema.table`, `*.table` or `*`. */
function nameRelation({ schema, table }) {
    return table === undefined ? '*' : `${schema ?? '*'}.${table}`;
}
/** The representative of the relation's name in every schema. */
function bareRelation({ table }) {
    return table === undefined ? ANY_RELATION : { table };
}
/** The next wider representative: what holds for it need not be repeated for the relation. */
function generaliseRelation({ schema, table }) {
    if (table === undefined)
        return undefined;
    return schema === undefined ? ANY_RELATION : { table };
}
/** One value for each relation. */
class RelationMap {
    #tables = new Map();
    get({ schema, table }) {
        return this.#tables.get(table)?.get(schema)?.value;
    }
    /** The relation's value, made on first use. */
    getOrAdd(relation, create) {
        const { schema, table } = relation;
        const schemas = this.#tables.get(table) ?? new Map();
        const entry = schemas.get(schema) ?? { relation, value: create(relation) };
        schemas.set(schema, entry);
        this.#tables.set(table, schemas);
        return entry.value;
    }
    *relations() {
        for (const schemas of this.#tables.values()) {
            for (const { relation } of schemas.values())
                yield relation;
        }
    }
}
/**
 * The relation that a policy's list names. A bare name is the one without a schema, unless the list gives bare names a
 * schema; undefined where the name cannot be read, which only a live profile's can be.
 */
function namedRelation(name, bareSchema) {
    const read = readRelation(name);
    if ('error' in read)
        return undefined;
    const schema = read.schema ?? bareSchema;
    return schema === undefined ? { table: read.table } : { schema, table: read.table };
}

;// CONCATENATED MODULE: ./lib/access/pair.js

function isSame(one, other) {
    return one.before === other.before && one.after === other.after;
}
/** Whether the next wider representative changes in the same way, so that it need not be said again. */
function isSaidOfWider(relation, own, stateOf) {
    const wider = generaliseRelation(relation);
    return wider !== undefined && isSame(stateOf(wider), own);
}
function pair_reachOf({ before, after }, relation) {
    return {
        before: before.reaches(relation) ? 'reachable' : 'none',
        after: after.reaches(relation) ? 'reachable' : 'none',
    };
}

;// CONCATENATED MODULE: ./lib/access/compare-columns.js



/** Looks up masked columns, each relation once: a bare name's are asked for by every relation of that name. */
function trackMasks({ before, after }) {
    const all = rememberByRelation(relation => [
        ...new Set([...before.masksAt(relation).keys(), ...after.masksAt(relation).keys()]),
    ]);
    const changed = rememberByRelation(relation => all(relation).filter(column => before.masksAt(relation).get(column)?.kind !== after.masksAt(relation).get(column)?.kind));
    return { all, changed };
}
/** Columns that are shown otherwise than the relation's other columns, which need no saying beside the relation itself. */
function compareColumns({ models, relation, masks, }) {
    const reach = pair_reachOf(models, relation);
    const others = { before: unmasked(reach.before), after: unmasked(reach.after) };
    return listColumns(relation, reach, masks).flatMap(column => {
        const { before, after } = maskingOf(models, relation, column);
        if (before === after || isSame({ before, after }, others))
            return [];
        if (isSaidOfWider(relation, { before, after }, wider => maskingOf(models, wider, column)))
            return [];
        const rule = models.after.maskOn(relation, column)?.rule;
        return [
            {
                area: 'masking',
                field: 'masking_rules',
                subject: `${nameRelation(relation)}.${column}`,
                before,
                after,
                direction: access_direction/* MASKING_DIRECTIONS */.Gh[before][after],
                cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
            },
        ];
    });
}
/** The columns that may be shown differently: all masked ones if the relation's reach changes, else those whose rules do. */
function listColumns(relation, reach, masks) {
    if (relation.table === undefined || (reach.before === 'none' && reach.after === 'none'))
        return [];
    const list = reach.before === reach.after ? masks.changed : masks.all;
    return [...new Set([...list(relation), ...list(bareRelation(relation))])];
}
function maskingOf({ before, after }, relation, column) {
    return { before: before.masking(relation, column), after: after.masking(relation, column) };
}
function unmasked(reach) {
    return reach === 'none' ? 'none' : 'clear';
}
function rememberByRelation(look) {
    const known = new RelationMap();
    return relation => known.getOrAdd(relation, look);
}

;// CONCATENATED MODULE: ./lib/access/compare-rows.js



/** The rows let through by row filters; where neither version has any, the relation's own change says it all. */
function compareRows({ models, relation, splitConjuncts, }) {
    const before = describeRows(models.before, relation, splitConjuncts);
    const after = describeRows(models.after, relation, splitConjuncts);
    const direction = directRows(before, after);
    if (direction === 'neutral')
        return [];
    const identifyRows = (wider) => ({
        before: compare_rows_identify(describeRows(models.before, wider, splitConjuncts)),
        after: compare_rows_identify(describeRows(models.after, wider, splitConjuncts)),
    });
    if (isSaidOfWider(relation, identifyRows(relation), identifyRows))
        return [];
    return [
        {
            area: 'rows',
            field: 'row_filters',
            subject: nameRelation(relation),
            before: show(before),
            after: show(after),
            direction,
            cause: after.kind === 'filtered' ? ['row_filters', after.rule] : ['row_filters'],
        },
    ];
}
function describeRows(model, relation, splitConjuncts) {
    if (!model.reaches(relation))
        return { kind: 'none' };
    const filters = model.filters(relation);
    const predicates = filters.map(({ value }) => value.predicate);
    const conditions = new Set(predicates.flatMap(splitConjuncts));
    const [first] = filters;
    if (!first || conditions.size === 0)
        return { kind: 'all' };
    const predicate = predicates.length === 1 ? first.value.predicate : predicates.map(each => `(${each})`).join(' AND ');
    return { kind: 'filtered', predicate, conditions, rule: first.place };
}
function directRows(before, after) {
    if (before.kind !== 'filtered' && after.kind !== 'filtered')
        return 'neutral';
    if (before.kind === 'none')
        return 'widens';
    if (after.kind === 'none')
        return 'narrows';
    return (0,access_direction/* conditionsDirection */.ye)(conditionsOf(before), conditionsOf(after));
}
function conditionsOf(rows) {
    return rows.kind === 'filtered' ? rows.conditions : new Set();
}
function compare_rows_identify(rows) {
    return rows.kind === 'filtered' ? JSON.stringify([...rows.conditions].toSorted()) : rows.kind;
}
function show(rows) {
    return rows.kind === 'filtered' ? rows.predicate : rows.kind;
}

;// CONCATENATED MODULE: ./lib/access/statements.js

/** The fields that decide what becomes of a statement, in the order in which they are named as its cause. */
const STATEMENT_FIELDS = ['access_mode', 'statement_rules', 'approval_mode', 'write_mode'];
const KINDS = {
    select: { writes: false, readOnly: true, touchesRelations: true },
    insert: { writes: true, readOnly: false, touchesRelations: true },
    update: { writes: true, readOnly: false, touchesRelations: true },
    delete: { writes: true, readOnly: false, touchesRelations: true },
    ddl: { writes: true, readOnly: false, touchesRelations: true },
    copy: { writes: true, readOnly: false, touchesRelations: true },
    set: { writes: false, readOnly: false, touchesRelations: false },
    show: { writes: false, readOnly: true, touchesRelations: false },
    explain: { writes: false, readOnly: true, touchesRelations: true },
    transaction: { writes: false, readOnly: true, touchesRelations: false },
    other: { writes: false, readOnly: false, touchesRelations: true },
};
const HELD = {
    off: [],
    writes: ['insert', 'update', 'delete', 'copy'],
    ddl: ['ddl'],
    all: ['insert', 'update', 'delete', 'copy', 'ddl'],
};
/** The kinds that may change rows or the schema. */
const WRITE_KINDS = STATEMENT_KINDS.filter(kind => KINDS[kind].writes);
/** What becomes of statements of a kind under a policy. */
function decideStatement(policy, kind) {
    if (!permitsStatement(policy, kind))
        return 'refused';
    const held = HELD[policy.approval_mode].includes(kind);
    const discarded = policy.write_mode !== 'normal' && KINDS[kind].writes;
    if (held)
        return discarded ? 'held, discarded' : 'held';
    return discarded ? 'discarded' : 'allowed';
}
/** Whether any statement that could read or write a relation is permitted. */
function touchesRelations(policy) {
    return STATEMENT_KINDS.some(kind => KINDS[kind].touchesRelations && permitsStatement(policy, kind));
}
function permitsStatement({ access_mode, statement_rules: { allow, deny } }, kind) {
    const { writes, readOnly } = KINDS[kind];
    const isNamed = allow.includes(kind);
    if (deny.includes(kind) || (allow.length > 0 && !isNamed))
        return false;
    if (kind === 'other')
        return isNamed;
    if (access_mode === 'read_write')
        return true;
    return !writes && (readOnly || isNamed);
}

;// CONCATENATED MODULE: ./lib/access/system-catalog.js
/** The schemas that stay readable whatever the lists say. */
const CATALOG_SCHEMAS = new Set(['pg_catalog', 'information_schema']);
function isInCatalog(relation) {
    return CATALOG_SCHEMAS.has(relation.schema);
}
/** The catalog relation that a bare name may mean: PostgreSQL reserves `pg_` for pg_catalog, and the standard fixes information_schema. */
function findInCatalog(table) {
    if (table.startsWith('pg_'))
        return { schema: 'pg_catalog', table };
    const isInInformationSchema = table.startsWith('_pg_') || INFORMATION_SCHEMA.has(table);
    return isInInformationSchema ? { schema: 'information_schema', table } : undefined;
}
const INFORMATION_SCHEMA = new Set(`administrable_role_authorizations applicable_roles attributes character_sets check_constraint_routine_usage
  check_constraints collation_character_set_applicability collations column_column_usage column_domain_usage column_options
  column_privileges column_udt_usage columns constraint_column_usage constraint_table_usage data_type_privileges
  domain_constraints domain_udt_usage domains element_types enabled_roles foreign_data_wrapper_options
  foreign_data_wrappers foreign_server_options foreign_servers foreign_table_options foreign_tables
  information_schema_catalog_name key_column_usage parameters referential_constraints role_column_grants
  role_routine_grants role_table_grants role_udt_grants role_usage_grants routine_column_usage routine_privileges
  routine_routine_usage routine_sequence_usage routine_table_usage routines schemata sequences sql_features
  sql_implementation_info sql_languages sql_packages sql_parts sql_sizing sql_sizing_profiles table_constraints table_privileges tables transforms
  triggered_update_columns triggers udt_privileges usage_privileges user_defined_types user_mapping_options user_mappings
  view_column_usage view_routine_usage view_table_usage views`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/access/model.js




const NO_MASKS = new Map();
/** Builds the model of a policy. Pure, and linear in the lengths of its lists. */
function createModel(policy) {
    const allowed = indexEntries(policy.table_allowlist, name => namedRelation(name, 'public'));
    const denied = indexEntries(policy.table_denylist, name => namedRelation(name));
    const filters = indexEntries(policy.row_filters, ({ table }) => namedRelation(table));
    const masks = indexMasks(policy.masking_rules);
    const admitsAll = policy.table_allowlist.length === 0;
    const hasStatements = touchesRelations(policy);
    function obstacle(relation) {
        if (!hasStatements)
            return { kind: 'no-statements' };
        if (isInCatalog(relation))
            return undefined;
        if (!admitsAll && !allowed.get(relation))
            return { kind: 'not-admitted' };
        const [entry] = findCovering(denied, relation);
        return entry && { kind: 'denied', entry: entry.place };
    }
    function masksAt(relation) {
        return masks.get(relation) ?? NO_MASKS;
    }
    function maskOn(relation, column) {
        const own = masksAt(relation).get(column);
        const bare = masksAt(bareRelation(relation)).get(column);
        return own && bare ? stricterMask(own, bare) : (own ?? bare);
    }
    return {
        *mentions() {
            for (const index of [allowed, denied, filters, masks]) {
                for (const relation of index.relations()) {
                    yield relation;
                    const inCatalog = relation.schema === undefined && relation.table && findInCatalog(relation.table);
                    if (inCatalog)
                        yield inCatalog;
                }
            }
        },
        obstacle,
        reaches: relation => obstacle(relation) === undefined,
        admission: relation => allowed.get(relation)?.[0]?.place,
        masksAt,
        maskOn,
        masking(relation, column) {
            if (obstacle(relation))
                return 'none';
            return maskOn(relation, column)?.kind ?? 'clear';
        },
        filters: relation => findCovering(filters, relation),
    };
}
function indexEntries(values, nameOf) {
    const index = new RelationMap();
    for (const [place, value] of values.entries()) {
        const relation = nameOf(value);
        if (relation)
            index.getOrAdd(relation, () => []).push({ value, place });
    }
    return index;
}
/** The entries that cover a relation, by its bare name or by its own. */
function findCovering(index, relation) {
    const own = index.get(relation) ?? [];
    const bare = relation.schema === undefined ? undefined : index.get(bareRelation(relation));
    return bare ? [...bare, ...own] : own;
}
function indexMasks(rules) {
    const index = new RelationMap();
    for (const [rule, { table, column, kind }] of rules.entries()) {
        const relation = namedRelation(table);
        const name = readColumn(column);
        if (!relation || 'error' in name)
            continue;
        const masks = index.getOrAdd(relation, () => new Map());
        const known = masks.get(name.column);
        masks.set(name.column, known ? stricterMask(known, { kind, rule }) : { kind, rule });
    }
    return index;
}
const STRICTNESS = { redact: 2, null: 2, hash: 1 };
// Two kinds on one column are an error in a file; a live profile may still hold them. Taking the stricter as what was
// in force errs towards reporting that a change widens.
function stricterMask(one, other) {
    return STRICTNESS[other.kind] > STRICTNESS[one.kind] ? other : one;
}

;// CONCATENATED MODULE: ./lib/access/compare-relations.js








/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = createModel({ ...DEFAULTS, name: '', statement_rules: { allow: [], deny: [...STATEMENT_KINDS] } });
/** Access to relations, the masking of their columns and the filters on their rows. */
function compareRelations({ before, after }, splitConjuncts) {
    const models = { before: before ? createModel(before) : NOTHING, after: createModel(after) };
    const masks = trackMasks(models);
    const opening = before ? findOpening({ before, after }) : 'table_allowlist';
    return [...listRepresentatives(models)].flatMap(relation => [
        ...compareReach(models, relation, opening),
        ...compareColumns({ models, relation, masks }),
        ...compareRows({ models, relation, splitConjuncts }),
    ]);
}
function listRepresentatives({ before, after }) {
    const representatives = new RelationMap();
    for (const relation of [ANY_RELATION, ...before.mentions(), ...after.mentions()]) {
        representatives.getOrAdd(relation, () => true);
    }
    return representatives.relations();
}
/** The field whose edit makes the difference where statements that touch relations are refused in one version only. */
function findOpening({ before, after }) {
    const isAccessMode = touchesRelations({ ...before, access_mode: after.access_mode }) === touchesRelations(after);
    return isAccessMode ? 'access_mode' : 'statement_rules';
}
function compareReach(models, relation, opening) {
    const { before, after } = pair_reachOf(models, relation);
    if (before === after || isSaidOfWider(relation, { before, after }, wider => pair_reachOf(models, wider)))
        return [];
    const direction = access_direction/* REACH_DIRECTIONS */.H4[before][after];
    return [
        {
            area: 'access',
            ...blameReach(models, relation, opening),
            subject: nameRelation(relation),
            before,
            after,
            direction,
        },
    ];
}
/** What came in the way or went out of it, and where the new version shows that. */
function blameReach({ before, after }, relation, opening) {
    const came = after.obstacle(relation);
    const obstacle = came ?? before.obstacle(relation);
    switch (obstacle?.kind) {
        case 'no-statements':
            return { field: opening, cause: locateAdmission(after, relation, opening) };
        case 'denied':
            return { field: 'table_denylist', cause: came ? ['table_denylist', obstacle.entry] : ['table_denylist'] };
        default:
            return { field: 'table_allowlist', cause: locateAdmission(after, relation, 'table_allowlist') };
    }
}
function locateAdmission(after, relation, field) {
    const admission = field === 'table_allowlist' ? after.admission(relation) : undefined;
    return admission === undefined ? [field] : [field, admission];
}

;// CONCATENATED MODULE: ./lib/access/compare-settings.js



const showLimit = (value) => value || 'unlimited';
const LIMIT = {
    area: 'limits',
    show: showLimit,
    direct: ({ was, is }) => (0,access_direction/* limitDirection */.fN)(was, is),
};
const neutral = (area) => ({
    area,
    show: (value) => value,
    direct: () => 'neutral',
});
const SETTINGS = {
    name: neutral('other'),
    budget_queries_per_hour: LIMIT,
    budget_queries_per_day: LIMIT,
    max_rows: LIMIT,
    egress_bytes_per_day: LIMIT,
    max_affected_rows: {
        ...LIMIT,
        direct: ({ before, after, was, is }) => (writeInBoth(before, after) ? (0,access_direction/* limitDirection */.fN)(was, is) : 'neutral'),
    },
    statement_timeout_ms: {
        area: 'limits',
        show: value => value || 'project default',
        // 0 is the project's own timeout, which a file cannot see.
        direct: ({ was, is }) => (was === 0 || is === 0 ? 'unclear' : (0,access_direction/* quantityDirection */.ps)(was, is)),
    },
    approval_auto_max_rows: {
        area: 'approvals',
        show: value => value,
        direct: ({ before, after, was, is }) => (holdInBoth(before, after) ? (0,access_direction/* quantityDirection */.ps)(was, is) : 'neutral'),
    },
    approval_timeout_seconds: neutral('approvals'),
    migration_safety: {
        area: 'writes',
        show: value => value,
        direct({ before, after, was, is }) {
            if (!permitDdlInBoth(before, after))
                return 'neutral';
            if (is === 'block')
                return 'narrows';
            return was === 'block' ? 'widens' : 'neutral';
        },
    },
    content_scan_mode: neutral('other'),
    content_scan_max_bytes: neutral('other'),
};
/** The fields that hold a single value: limits, write and approval settings, scanning and the name. */
function compareSettings({ before, after }) {
    const fields = Object.keys(SETTINGS);
    return fields.flatMap(field => compareSetting(field, before, after));
}
function compareSetting(field, before, after) {
    const { area, show, direct } = SETTINGS[field];
    const is = after[field];
    const change = { area, field, subject: field, after: show(is), cause: [field] };
    if (!before) {
        const isWorthShowing = field !== 'name' && is !== DEFAULTS[field];
        return isWorthShowing ? [{ ...change, before: null, direction: 'neutral' }] : [];
    }
    const was = before[field];
    return was === is ? [] : [{ ...change, before: show(was), direction: direct({ before, after, was, is }) }];
}
// Where only one version permits the statements in question, the change of the statements says what there is to say.
function writeInBoth(before, after) {
    return WRITE_KINDS.some(kind => decideStatement(before, kind) !== 'refused' && decideStatement(after, kind) !== 'refused');
}
function permitDdlInBoth(before, after) {
    return decideStatement(before, 'ddl') !== 'refused' && decideStatement(after, 'ddl') !== 'refused';
}
function holdInBoth(before, after) {
    return WRITE_KINDS.some(kind => isHeld(before, kind) && isHeld(after, kind));
}
function isHeld(policy, kind) {
    return decideStatement(policy, kind).startsWith('held');
}

;// CONCATENATED MODULE: ./lib/access/compare-statements.js



/** What becomes of each kind of statement, before and after. */
function compareStatements({ before, after }) {
    return STATEMENT_KINDS.flatMap(kind => {
        const was = before ? decideStatement(before, kind) : 'refused';
        const is = decideStatement(after, kind);
        if (was === is)
            return [];
        const field = before ? findCause({ before, after, kind }) : 'access_mode';
        const direction = access_direction/* STATEMENT_DIRECTIONS */.HD[was][is];
        return [
            {
                area: 'statements',
                field,
                subject: kind,
                before: was,
                after: is,
                direction,
                cause: locateCause(after, field, kind),
            },
        ];
    });
}
/** The field whose edit alone makes the difference; else the one without whose edit there is none. */
function findCause({ before, after, kind }) {
    const was = decideStatement(before, kind);
    const is = decideStatement(after, kind);
    return (STATEMENT_FIELDS.find(field => decideStatement({ ...before, [field]: after[field] }, kind) === is) ??
        STATEMENT_FIELDS.find(field => decideStatement({ ...after, [field]: before[field] }, kind) === was) ??
        STATEMENT_FIELDS.find(field => decideStatement({ ...after, [field]: before[field] }, kind) !== is) ??
        'access_mode');
}
function locateCause({ statement_rules: rules }, field, kind) {
    if (field !== 'statement_rules')
        return [field];
    for (const list of ['deny', 'allow']) {
        const entry = rules[list].indexOf(kind);
        if (entry >= 0)
            return [field, list, entry];
    }
    return rules.allow.length > 0 ? [field, 'allow'] : [field];
}

;// CONCATENATED MODULE: ./lib/access/compare.js





/**
 * Every change in effective access between two versions of a policy, each once. Exact: a policy tells apart only the
 * relations and columns that it mentions, so comparing those and one representative of the rest compares them all.
 */
function compareAccess(versions, splitConjuncts) {
    const effective = compareEffect(versions, splitConjuncts);
    return [...effective, ...listNeutralEdits({ versions, effective, splitConjuncts })];
}
function compareEffect(versions, splitConjuncts) {
    return [...compareRelations(versions, splitConjuncts), ...compareStatements(versions), ...compareSettings(versions)];
}
/** Where a field shows that acts through relations, columns, rows or statements instead of for itself. */
const EDIT_AREAS = {
    table_allowlist: 'access',
    table_denylist: 'access',
    masking_rules: 'masking',
    row_filters: 'rows',
    access_mode: 'statements',
    statement_rules: 'statements',
    approval_mode: 'approvals',
    write_mode: 'writes',
};
const ACTING_FIELDS = FIELDS.filter((field) => Object.hasOwn(EDIT_AREAS, field));
/**
 * Edits that change nothing about access, such as a reordering. Where something else does change, that is proved by
 * making each edit alone on either version.
 */
function listNeutralEdits({ versions: { before, after }, effective, splitConjuncts, }) {
    if (!before)
        return [];
    const explained = new Set(effective.map(change => change.field));
    const hasNoEffect = (versions) => compareEffect(versions, splitConjuncts).length === 0;
    const isNeutral = (field) => effective.length === 0 ||
        (hasNoEffect({ before, after: { ...before, [field]: after[field] } }) &&
            hasNoEffect({ before: { ...after, [field]: before[field] }, after }));
    return ACTING_FIELDS.filter(field => !explained.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]) && isNeutral(field)).map(field => ({
        area: EDIT_AREAS[field],
        field,
        subject: field,
        before: describeSetting(before[field]),
        after: describeSetting(after[field]),
        // What an entry does that cannot be read, as only a live profile's may not, cannot be told either.
        direction: [before, after].some(profile => hasUnreadableEntry(profile, field)) ? 'unclear' : 'neutral',
        cause: [field],
    }));
}
function hasUnreadableEntry(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return profile[field].some(name => namedRelation(name) === undefined);
        case 'masking_rules':
        case 'row_filters':
            return profile[field].some(({ table }) => namedRelation(table) === undefined);
        default:
            return false;
    }
}
function describeSetting(value) {
    if (typeof value === 'string')
        return value;
    const length = Array.isArray(value) ? value.length : value.allow.length + value.deny.length;
    return `${length} ${length === 1 ? 'entry' : 'entries'}`;
}

;// CONCATENATED MODULE: ./lib/plan/changes.js


/** The changes that a version of a policy makes, as a report lists them. */
function reportChanges({ before, document, splitConjuncts, }) {
    const known = 'profile' in before ? before.profile : undefined;
    const changes = compareAccess({ before: known, after: document.profile }, splitConjuncts);
    const compared_with = before.kind;
    if (before.kind === 'nothing') {
        return { compared_with, direction: 'widens', changes: changes.map(change => locateChange(change, document)) };
    }
    const told = before.kind === 'unknown' ? changes.map(hideBefore) : changes;
    return {
        compared_with,
        direction: (0,access_direction/* combineDirections */.gz)(told.map(({ direction }) => direction)),
        changes: told.map(change => locateChange(change, document)),
    };
}
/** Without an earlier state at hand, what is wanted can be shown, and not which way it points. */
function hideBefore(change) {
    return { ...change, before: null, direction: 'unclear' };
}
function locateChange({ cause, ...change }, document) {
    return { ...change, line: document.locate(cause).line };
}

;// CONCATENATED MODULE: ./lib/plan/pair.js
/**
 * Finds for every policy what it was before: the same policy at the same path, else the same policy in another file
 * (moved, perhaps edited), else, where one side cannot be read, the same path or the same content.
 */
function pairFiles(base, head) {
    const matching = new Matching(base, head);
    matching.match(pathOf, isSamePolicy);
    matching.match(policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.id));
    matching.match(policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.profile.name), isSamePolicy);
    matching.match(pathOf, isUnreadable);
    matching.match(policyFile => policyFile.file.blob, isUnreadable);
    return matching.pairs();
}
class Matching {
    #head;
    #unmatched;
    #previousOf = new Map();
    constructor(base, head) {
        this.#head = head;
        this.#unmatched = new Set(base);
    }
    /** Pairs what has no partner yet and has the same key. */
    match(keyOf, accepts = () => true) {
        const byKey = new Map([...this.#unmatched].map(policyFile => [keyOf(policyFile), policyFile]));
        for (const current of this.#head) {
            const key = keyOf(current);
            const previous = key !== false && !this.#previousOf.has(current) ? byKey.get(key) : undefined;
            if (!previous || !this.#unmatched.has(previous) || !accepts(previous, current))
                continue;
            this.#previousOf.set(current, previous);
            this.#unmatched.delete(previous);
        }
    }
    pairs() {
        return [
            ...this.#head.map(current => ({ previous: this.#previousOf.get(current), current })),
            ...[...this.#unmatched].map(previous => ({ previous, current: undefined })),
        ];
    }
}
function pathOf(policyFile) {
    return policyFile.file.path;
}
function keyOf({ projectId }, identity) {
    return identity !== undefined && JSON.stringify([projectId, identity]);
}
/** Whether two versions stand for one live profile, as far as they say: by their ids, or else by their names. */
function isSamePolicy(previous, current) {
    if (previous.kind === 'invalid' || current.kind === 'invalid' || previous.projectId !== current.projectId)
        return false;
    const [was, is] = [previous.document, current.document];
    if (was.id !== undefined && is.id !== undefined)
        return was.id === is.id;
    if (was.profile.name === is.profile.name)
        return true;
    // An id that comes together with a new name in the same file is how a profile is renamed.
    return was.id === undefined && is.id !== undefined && previous.file.path === current.file.path;
}
function isUnreadable(previous, current) {
    return previous.kind === 'invalid' || current.kind === 'invalid';
}

;// CONCATENATED MODULE: ./lib/plan/policy-report.js



/** Reports what merging does to one policy. */
function reportPolicy({ pair: { previous, current }, directory, splitConjuncts, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...describeFile(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = reportChanges({ before: findBefore(previous, known), document: current.document, splitConjuncts });
    return {
        ...described,
        ...changes,
        policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
        action: chooseAction({ previous, known, hasChanges: changes.changes.length > 0 }),
    };
}
/** What the changes are counted from: the base version; without a valid one, what is live. */
function findBefore(previous, known) {
    if (previous?.kind === 'valid')
        return { kind: 'base', profile: previous.document.profile };
    if (known.kind === 'none')
        return { kind: 'nothing' };
    if (known.kind === 'unknown' || known.live.meaning.kind === 'unreadable')
        return { kind: 'unknown' };
    return { kind: 'live', profile: known.live.meaning.profile };
}
function chooseAction({ previous, known, hasChanges, }) {
    const isNew = previous === undefined && known.kind !== 'found';
    if (isNew || (previous?.kind === 'invalid' && known.kind === 'none'))
        return 'create';
    return hasChanges ? 'update' : 'none';
}
/** A file that is gone leaves its profile live: nothing about access changes, and nobody looks after it any more. */
function reportUnmanaged(previous) {
    return {
        ...describeFile(previous),
        action: 'unmanage',
        compared_with: 'base',
        direction: 'neutral',
        findings: [],
    };
}
/** Reports what merging does to every policy. */
function reportPolicies({ base, head, directory, splitConjuncts, }) {
    const pairs = pairFiles(base, head);
    const changed = pairs.filter(isChanged).map(pair => reportPolicy({ pair, directory, splitConjuncts }));
    const unchanged = pairs.filter(pair => !isChanged(pair)).flatMap(({ current }) => (current ? [current] : []));
    return { changed, unchanged: unchanged.filter(({ kind }) => kind === 'invalid').map(describeFile) };
}
function isChanged({ previous, current }) {
    return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path;
}
/** The part of a policy's report that its file alone determines; it says that nothing changes. */
function describeFile(policyFile) {
    return {
        file: policyFile.file.path,
        previous_file: null,
        project_id: policyFile.kind === 'valid' ? policyFile.projectId : null,
        policy_id: policyFile.kind === 'valid' ? (policyFile.document.id ?? null) : null,
        name: policyFile.kind === 'valid' ? policyFile.document.profile.name : (policyFile.name ?? null),
        action: policyFile.kind === 'valid' ? 'none' : 'invalid',
        compared_with: 'unknown',
        outcome: null,
        reason: null,
        direction: 'none',
        changes: [],
        findings: policyFile.findings.map(reportFinding),
        drift: [],
    };
}
function reportFinding({ code, severity, message, at, accepted }) {
    return { code, severity, message, line: at.line, column: at.column, ...(accepted === undefined ? {} : { accepted }) };
}
/** The direction of policies together. */
function combinePolicies(policies) {
    return (0,access_direction/* combineDirections */.gz)(policies.map(({ direction }) => direction));
}
/**
 * Adds to a check's reviews where live profiles were edited elsewhere, apart from what the change itself does. A file
 * that the change does not touch is listed for its drift alone.
 */
function addDrift({ changed, unchanged }, { base, drifts }) {
    const listed = new Set([...changed, ...unchanged].map(({ file, previous_file }) => previous_file ?? file));
    const others = base.filter(({ file }) => !listed.has(file.path)).map(describeFile);
    return {
        changed: changed.map(withDrift),
        unchanged: [...unchanged.map(withDrift), ...others.map(withDrift).filter(({ drift }) => drift.length > 0)],
    };
    function withDrift(policy) {
        return { ...policy, drift: drifts.get(policy.previous_file ?? policy.file) ?? [] };
    }
}

;// CONCATENATED MODULE: ./lib/text/quote.js
const LONGEST = 60;
/** A text of the file as a message shows it: in backquotes, on one line, cut where it is long. */
function quote(text) {
    const line = text.replace(/\s+/g, ' ');
    const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
    return `\`${short}\``;
}
/** `a, b or c`. */
function listChoices(choices) {
    const quoted = choices.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/policy/finding-kinds.js

/** Everything that reading a policy file by itself can find. */
const MISTAKES = {
    'file-too-large': {
        severity: 'error',
        meaning: 'The file is larger than 1 MiB.',
        fix: 'Split the policy into several profiles, or name whole relations instead of listing columns one by one.',
    },
    'not-utf-8': { severity: 'error', meaning: 'The file is not UTF-8 text.', fix: 'Save the file as UTF-8.' },
    'symbolic-link': {
        severity: 'error',
        meaning: 'The path is a symbolic link, and links are not followed.',
        fix: 'Put the policy itself at this path, or exclude the path from the globs.',
    },
    submodule: {
        severity: 'error',
        meaning: 'The path is a submodule, whose files belong to another repository.',
        fix: 'Put the policy itself into this repository, or exclude the path from the globs.',
    },
    'control-character': {
        severity: 'error',
        meaning: 'The file or a text in it holds a control character or half a surrogate pair, which no name or predicate needs.',
        fix: 'Remove the character.',
    },
    'invisible-character': {
        severity: 'warning',
        meaning: 'A text holds a character that nobody sees, or that changes the order in which a line is shown.',
        fix: 'Remove the character, or write the text in double quotes with an escape such as \\u200b.',
    },
    'yaml-syntax': { severity: 'error', meaning: 'The file is not valid YAML.', fix: 'Correct the YAML at this place.' },
    'json-syntax': { severity: 'error', meaning: 'The file is not valid JSON.', fix: 'Correct the JSON at this place.' },
    'empty-file': {
        severity: 'error',
        meaning: 'The file holds no policy: it is empty, or only comments.',
        fix: 'Write the policy, or delete the file if the profile is to be managed elsewhere.',
    },
    'several-documents': {
        severity: 'error',
        meaning: 'The file holds more than one YAML document.',
        fix: 'Move each document into a file of its own.',
    },
    'not-a-mapping': {
        severity: 'error',
        meaning: 'The file is not a mapping of fields to values.',
        fix: 'Write one policy a file, its fields at the top level.',
    },
    'too-deep': {
        severity: 'error',
        meaning: 'Lists and mappings are nested more than 32 deep.',
        fix: 'Flatten the file: a policy nests three deep.',
    },
    'too-many-aliases': {
        severity: 'error',
        meaning: 'The aliases of the file expand to more than 1,000 nodes.',
        fix: 'Write the values out.',
    },
    'recursive-alias': {
        severity: 'error',
        meaning: 'An alias stands inside the very value that it names.',
        fix: 'Write the value out.',
    },
    'unknown-alias': {
        severity: 'error',
        meaning: 'An alias names an anchor that does not come before it.',
        fix: 'Define the anchor first, or put the text in quotes if it is not meant as an alias.',
    },
    'invalid-merge': {
        severity: 'error',
        meaning: 'A merge key `<<` has a value that is neither a mapping nor a list of mappings.',
        fix: 'Merge a mapping, or write the fields out.',
    },
    'unknown-tag': {
        severity: 'error',
        meaning: 'A value carries a YAML tag other than the core ones, or one that its text does not fit.',
        fix: 'Remove the tag.',
    },
    'duplicate-key': {
        severity: 'error',
        meaning: 'A mapping names the same field twice.',
        fix: 'Keep one of the two.',
    },
    'non-string-key': {
        severity: 'error',
        meaning: 'The name of a field is not a text.',
        fix: 'Put the name in quotes, or correct it.',
    },
    'unknown-field': {
        severity: 'error',
        meaning: 'PgBeam knows no such field, and refuses a policy that has it.',
        fix: 'Correct the name or remove the field.',
    },
    'missing-field': {
        severity: 'error',
        meaning: 'A field that has no default is missing.',
        fix: 'Add the field.',
    },
    'empty-value': {
        severity: 'error',
        meaning: 'A field or an entry has no value, so that it is unclear what is meant.',
        fix: 'Write the value (`[]` for an empty list), or remove the line.',
    },
    'wrong-type': {
        severity: 'error',
        meaning: 'A value is of another type than the field takes.',
        fix: 'Write a value of the type that the field takes.',
    },
    'invalid-value': {
        severity: 'error',
        meaning: 'A value is none of those that the field takes.',
        fix: 'Write one of the values that the field takes.',
    },
    'unknown-statement-kind': {
        severity: 'error',
        meaning: 'A statement rule names a kind of statement that PgBeam does not know.',
        fix: 'Write one of the known kinds, in lower case.',
    },
    'invalid-number': {
        severity: 'error',
        meaning: 'A number is not a whole number, or is written so that tools read it differently.',
        fix: 'Write a whole number in plain digits; 0 is what stands for unlimited.',
    },
    'integer-too-large': {
        severity: 'error',
        meaning: 'A number is beyond 9007199254740991, the largest that every tool reads exactly.',
        fix: 'Write a smaller number, or 0 if no limit is meant.',
    },
    'out-of-bounds': {
        severity: 'error',
        meaning: 'A number is negative, or a text is shorter or longer than the API takes.',
        fix: 'Stay within the bounds that the message names.',
    },
    'invalid-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` has characters that no id of PgBeam has.',
        fix: 'Copy the id as the API or the dashboard shows it.',
    },
    'empty-name': {
        severity: 'error',
        meaning: 'The name of a relation or column, or a part of it, is empty.',
        fix: 'Write `table` or `schema.table`, or remove the entry.',
    },
    'too-many-name-parts': {
        severity: 'error',
        meaning: 'A relation has more parts than `schema.table`, or a column more than one: it would match nothing.',
        fix: 'Leave out the database or the table; put a name that itself holds a dot in double quotes.',
    },
    'wildcard-name': {
        severity: 'error',
        meaning: 'A name holds `*`, but PgBeam knows no wildcards: it would match nothing.',
        fix: 'Name each relation; in `table_allowlist`, leave the whole list out to admit every one.',
    },
    'unbalanced-quote': {
        severity: 'error',
        meaning: 'A name holds a double quote that is not one of a pair around a whole part.',
        fix: 'Remove the quotes: names match without regard to them.',
    },
    'quoted-name': {
        severity: 'warning',
        meaning: 'A name is in double quotes, but PgBeam matches names without regard to quotes and letter case.',
        fix: 'Remove the quotes, and mind that every spelling of the name is meant.',
    },
    'conflicting-masks': {
        severity: 'error',
        meaning: 'Two masks of different kinds cover one column; a bare relation name covers every schema.',
        fix: 'Keep the rule that is meant.',
    },
    'duplicate-entry': {
        severity: 'warning',
        meaning: 'A list holds the same entry twice, perhaps spelled differently.',
        fix: 'Remove one of the two.',
    },
    'acceptance-without-reason': {
        severity: 'error',
        meaning: 'A `# pgbeam-allow:` comment names no code or gives no reason.',
        fix: 'Write `# pgbeam-allow: <code> <reason>`.',
    },
    'more-findings': {
        severity: 'warning',
        meaning: 'The file has more findings than are listed.',
        fix: 'Correct those that are listed first.',
    },
};
function describeDuplicateKey(key) {
    const message = `${quote(key.name)} stands on line ${key.firstLine} already; keep one of the two.`;
    return { code: 'duplicate-key', offset: key.offset, message };
}

;// CONCATENATED MODULE: ./lib/policy/list-findings.js

/** Nobody reads further, and a hostile file can hold a million mistakes. */
const MAX_FINDINGS = 1000;
/**
 * The findings for the mistakes of one file, in the order of their places, each once: a value that aliases bring to
 * several places is wrong only where it is written.
 */
function listFindings(mistakes, source) {
    const findings = new Map();
    for (const { code, offset, message } of mistakes) {
        const key = `${offset} ${code} ${message}`;
        if (!findings.has(key))
            findings.set(key, toFinding({ code, message, at: source.positionAt(offset) }));
    }
    return limitFindings([...findings.values()].sort(compareFindings));
}
function toFinding({ code, message, at }) {
    return { code, severity: MISTAKES[code].severity, message, at };
}
/** Of too many findings the errors are kept first. */
function limitFindings(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    const errors = findings.filter(isError);
    const shown = [...errors, ...findings.filter(finding => !isError(finding))]
        .slice(0, MAX_FINDINGS)
        .sort(compareFindings);
    const message = `This file has more findings than these ${MAX_FINDINGS}; correct these first.`;
    return [...shown, toFinding({ code: 'more-findings', message, at: shown.at(-1)?.at ?? FILE_START })];
}
function isError({ severity }) {
    return severity === 'error';
}
/** Where findings about a file as a whole stand. */
const FILE_START = { line: 1, column: 1 };
/** Orders findings by place, then by code. */
function compareFindings(one, other) {
    return one.at.line - other.at.line || one.at.column - other.at.column || list_findings_compareText(one.code, other.code);
}
function list_findings_compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./lib/impact/check-draft.js






/** Has PgBeam look at a version as it would at apply, by the cheapest question that holds it. */
async function checkDraft({ policyFile, draft }, { reader, breaker }) {
    if (!draft)
        return [];
    const { projectId, document } = policyFile;
    const answer = await breaker.ask({ topic: 'drafts', projectId }, () => draft.send(policy => reader.evaluate(projectId, { sql: 'SELECT 1', policy })));
    const isRefused = answer.kind === 'unanswered' && isRefusal(answer.error.status);
    return isRefused ? describeRefusal(answer.error, document) : [];
}
/** What PgBeam will refuse at apply, on the lines that it is about as far as PgBeam says. */
function describeRefusal(error, document) {
    if (error.fieldErrors.length === 0)
        return [refuse(error.detail || 'it gives no reason', FILE_START)];
    return error.fieldErrors.map(fieldError => describeFieldError(fieldError, document));
}
function describeFieldError({ field, detail }, document) {
    return refuse(`${quote(field)}: ${detail}`, document.locate(readPath(nameDraftField(field))));
}
/** `masking_rules.0.kind` or `masking_rules[0].kind`. */
function readPath(field) {
    const parts = field.split(/[.[\]]+/).filter(part => part !== '');
    return parts.map(part => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}
function refuse(why, at) {
    const message = `PgBeam would refuse this policy at apply: ${why}. Correct it, so that merging does not fail.`;
    return reportFinding(createRunFinding({ code: 'refused-by-pgbeam', at, message }));
}

;// CONCATENATED MODULE: ./lib/impact/replay-summary.js

/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5;
/** Columns of one query that are listed. */
const SHOWN_COLUMNS = 20;
/** What the new version would do to recorded queries that the live profile does not. */
function summariseReplay({ days, wanted, current }) {
    const { summary, items } = wanted;
    const before = current && new Map(current.items.map(item => [item.queryHash, item.result]));
    const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? []);
    const count = (effect) => countQueries(changed.filter(query => query.effect === effect));
    return {
        days,
        bound_credentials: summary.boundCredentials,
        tried: { ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))), queries: summary.evaluated },
        newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
        newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed },
        masked_differently: before ? count('masked_differently') : null,
        filtered_differently: before ? count('filtered_differently') : null,
        busiest: changed.toSorted((one, other) => other.runs - one.runs).slice(0, SHOWN_QUERIES),
        truncated: summary.truncated,
        skipped_unparseable: summary.skippedUnparseable,
    };
}
/** What is said without asking: a profile to which nobody is bound has no recorded queries. */
function describeUnbound(days) {
    const none = { queries: 0, runs: 0 };
    return {
        days,
        bound_credentials: 0,
        tried: none,
        newly_blocked: none,
        newly_allowed: none,
        masked_differently: null,
        filtered_differently: null,
        busiest: [],
        truncated: false,
        skipped_unparseable: 0,
    };
}
function countQueries(queries) {
    return { queries: queries.length, runs: queries.reduce((sum, { runs }) => sum + runs, 0) };
}
/** How a query fares otherwise than before; undefined where it does not. */
function findEffect(item, before) {
    const { sql, occurrences: runs, result } = item;
    const query = { sql, runs, last_seen: readTime(item.lastSeen), reason: null };
    if (item.change === 'newly_blocked') {
        return { ...query, effect: 'newly_blocked', rule: result.rule, reason: result.reason };
    }
    if (item.change === 'newly_allowed')
        return { ...query, effect: 'newly_allowed', rule: item.recordedRule };
    const isComparable = before !== undefined && before.verdict !== 'block' && result.verdict !== 'block';
    if (!isComparable)
        return undefined;
    const masked = compareMasks(before, result);
    if (masked.length > 0)
        return { ...query, effect: 'masked_differently', rule: null, masked };
    return before.rowFilterPredicate === result.rowFilterPredicate
        ? undefined
        : { ...query, effect: 'filtered_differently', rule: null };
}
function compareMasks(before, after) {
    const [was, is] = [before, after].map(({ maskedColumns }) => new Map(maskedColumns.map(({ column, kind }) => [column, kind])));
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
        .map(column => ({ column, before: was?.get(column) ?? null, after: is?.get(column) ?? null }))
        .filter(change => change.before !== change.after)
        .slice(0, SHOWN_COLUMNS);
}

;// CONCATENATED MODULE: ./lib/impact/replay.js





/** Tries what the credentials bound to a live profile have run against the new version, if that changes access at all. */
async function replayPolicy({ policy: { report, draft, known }, agents, days, ...options }) {
    if (!draft || !changesAccess(report))
        return replay_NOTHING;
    // What nobody is bound to, nobody has used.
    if (agents?.credentials.length === 0)
        return { ...replay_NOTHING, report: describeUnbound(days) };
    if (known.kind !== 'found')
        return replay_NOTHING;
    const { live } = known;
    const replay = (version) => askForReplay({ version, live, days, ...options });
    const [wanted, current] = await Promise.all([
        replay(draft),
        mayMaskDifferently(report) ? replay(composeLiveDraft(live)) : undefined,
    ]);
    if (wanted.kind === 'unanswered') {
        return { ...replay_NOTHING, refusal: isRefusal(wanted.error.status) ? wanted.error : undefined };
    }
    const before = current?.kind === 'answered' ? current.value : undefined;
    const summary = summariseReplay({ days, wanted: wanted.value, current: before });
    return { ...replay_NOTHING, report: summary, isTaken: true };
}
const replay_NOTHING = { report: undefined, isTaken: false, refusal: undefined };
function changesAccess({ direction }) {
    return direction !== 'none' && direction !== 'neutral';
}
/** Whether queries that stay allowed may be masked or filtered differently. */
function mayMaskDifferently({ changes }) {
    return changes.some(({ area, direction }) => (area === 'masking' || area === 'rows') && direction !== 'neutral');
}
/** As many shapes of queries as the API tries at once. */
const MOST_SHAPES = 500;
function askForReplay({ version, live, days, reader, breaker, now, }) {
    const { projectId } = version;
    const request = { boundPolicyId: live.id, start: findStart(now, days), limit: MOST_SHAPES };
    return breaker.ask({ topic: 'replays', projectId }, () => version.send(policy => reader.replay(projectId, { ...request, policy })));
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** However many days are asked for, nothing was recorded before the epoch. */
function findStart(now, days) {
    return new Date(Math.max(0, now - days * DAY_MS));
}
/** The live profile as it is, as a draft: a replay of it shows how queries are masked and filtered now. */
function composeLiveDraft(live) {
    const unknown = listUnknownFields(live);
    const known = FIELDS.filter(field => (live.raw[field] ?? null) !== null).map(field => [field, live.raw[field]]);
    const body = { ...unknown, ...Object.fromEntries(known) };
    return createDraft({ projectId: live.projectId, body, passedThrough: Object.keys(unknown) });
}

;// CONCATENATED MODULE: ./lib/policy-tests/judge.js

/** Undefined where a decision is what the test expects; else what is different, in a sentence. Shows no predicate. */
function findDifference(test, decision) {
    const { verdict } = decision;
    if (verdict !== test.expect)
        return describeVerdict(test, decision);
    switch (test.expect) {
        case 'allow':
            return undefined;
        case 'block':
            if (test.rule === undefined || test.rule === decision.rule)
                return undefined;
            return `Expected to be blocked by ${quote(test.rule)}, and is blocked by ${quote(decision.rule)}.`;
        case 'mask':
            return findMaskDifference(test.masked ?? {}, decision) ?? findFilterDifference(test.row_filter, decision);
        case 'row-filter':
            return findFilterDifference(test.row_filter, decision);
    }
}
function describeVerdict({ expect }, decision) {
    const { verdict } = decision;
    const known = Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : `judged ${quote(verdict)}`;
    return `Expected to be ${VERDICTS[expect]}, and is ${known}${describeDetail(decision)}.`;
}
function describeDetail({ verdict, rule, maskedColumns }) {
    if (verdict === 'block')
        return ` by ${quote(rule)}`;
    if (verdict !== 'mask' || maskedColumns.length === 0)
        return '';
    const shown = maskedColumns.slice(0, judge_SHOWN_COLUMNS).map(({ column, kind }) => `${quote(column)} by ${quote(kind)}`);
    const rest = maskedColumns.length - shown.length;
    return ` (${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
const judge_SHOWN_COLUMNS = 5;
const VERDICTS = {
    allow: 'allowed as it is',
    block: 'blocked',
    mask: 'masked',
    'row-filter': 'row-filtered',
};
/** Other columns may be masked as well. Columns match without regard to case, as everywhere in a policy. */
function findMaskDifference(expected, { maskedColumns }) {
    const actual = new Map(maskedColumns.map(({ column, kind }) => [column.toLowerCase(), kind]));
    const wrong = Object.entries(expected).find(([column, kind]) => actual.get(column.toLowerCase()) !== kind);
    if (!wrong)
        return undefined;
    const [column, kind] = wrong;
    const masked = actual.get(column.toLowerCase());
    const found = masked === undefined ? 'not masked' : `masked by ${quote(masked)}`;
    return `Expected column ${quote(column)} to be masked by ${quote(kind)}, and it is ${found}.`;
}
/** Spaces and line breaks apart, the predicate is compared as it is written. */
function findFilterDifference(expected, { rowFilterPredicate }) {
    if (expected === undefined)
        return undefined;
    if (rowFilterPredicate === null)
        return 'Expected the rows to be filtered, and they are not.';
    return unifySpaces(rowFilterPredicate) === unifySpaces(expected)
        ? undefined
        : 'Expected the rows to be filtered by this predicate, and they are filtered by another one.';
}
function unifySpaces(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** How a test ended that the engine answered. */
function judgeDecision({ test }, decision) {
    const difference = findDifference(test, decision);
    if (difference === undefined)
        return { kind: 'passed' };
    return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint };
}
function notRun(why) {
    return { kind: 'not-run', why };
}

;// CONCATENATED MODULE: ./lib/impact/run-policy-tests.js


/** Tests that are run for one change. A file of 1 MiB could hold twenty times as many, each of which is a request. */
const MOST_TESTS = 1000;
/** Runs the tests of files against the versions of their policies in the change. */
function runTests({ files, findSubject, reader, breaker, }) {
    let left = MOST_TESTS;
    async function runTest(located, policy) {
        if ('why' in policy)
            return notRun(policy.why);
        if (left === 0)
            return notRun('too-many');
        left -= 1;
        const { projectId } = policy;
        const { sql } = located.test;
        const answer = await breaker.ask({ topic: 'tests', projectId }, () => policy.send(policy => reader.evaluate(projectId, { sql, policy })));
        if (answer.kind === 'answered')
            return judgeDecision(located, answer.value);
        return notRun(isRefusal(answer.error.status) ? 'refused' : 'no-answer');
    }
    return Promise.all(files.map(file => testFile(file, located => runTest(located, findSubject(file.policyPath ?? '')))));
}
/** The same where nothing can be run. */
function skipTests(files, why) {
    return Promise.all(files.map(file => testFile(file, async () => notRun(why))));
}
async function testFile(file, runTest) {
    const { policyPath: policy, isChanged, findings } = file;
    const tests = file.kind === 'valid' ? file.tests : [];
    const results = await Promise.all(tests.map(async (located) => ({ ...located, outcome: await runTest(located) })));
    return { path: file.file.path, policy, isChanged, findings, results };
}

;// CONCATENATED MODULE: ./lib/impact/impact.js






/**
 * Asks PgBeam for all that no diff can say about a change: whom it hits, what it would do to recorded queries, whether
 * the new versions would be refused, and how policy tests end. PgBeam out of reach costs that and nothing else.
 */
async function gatherImpact(request) {
    const { reader, breaker, changed, failures } = request;
    if (!reader)
        return { policies: changed, tests: await skipTests(request.tests, 'no-key'), findings: [] };
    for (const [projectId, error] of failures)
        breaker.closeProject(projectId, error);
    const drafts = createDrafts(request);
    const policies = findChangedPolicies(changed, { ...request, drafts });
    const invalid = new Set(request.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path));
    const [facts, tests] = await Promise.all([
        Promise.all([...policies.values()].map(policy => learnAbout(policy, { ...request, reader }))),
        runTests({
            files: request.tests,
            findSubject: path => drafts.find(path) ?? { why: invalid.has(path) ? 'invalid-policy' : 'no-answer' },
            reader,
            breaker,
        }),
    ]);
    const known = new Map(facts.map(({ policy, ...fact }) => [policy.report, fact]));
    const unknowns = [...breaker.listUnknowns(), ...facts.flatMap(({ unknown }) => unknown ?? [])];
    return {
        policies: changed.map(report => addFact(report, known.get(report))),
        tests,
        findings: unknowns.map(describeUnknown),
    };
}
async function learnAbout(policy, request) {
    const { replayDays: days } = request;
    const agents = findAgents(policy, request);
    if (days === null)
        return { policy, agents, replay: undefined, findings: [], unknown: undefined };
    const replay = await replayPolicy({ ...request, policy, agents, days });
    // What PgBeam has replayed, it has taken.
    const findings = replay.isTaken ? [] : await checkDraft(policy, request);
    const isPuzzling = replay.refusal !== undefined && findings.length === 0;
    const unknown = isPuzzling ? { error: replay.refusal, topics: new Set(['replays']) } : undefined;
    return { policy, agents, replay: replay.report, findings, unknown };
}
function addFact(report, fact) {
    if (!fact)
        return report;
    const { agents, replay, findings } = fact;
    return {
        ...report,
        findings: [...report.findings, ...findings],
        ...(agents ? { agents } : {}),
        ...(replay ? { replay } : {}),
    };
}
function findAgents({ policyFile, known }, { agents, now }) {
    if (known.kind === 'none')
        return NOBODY;
    const all = agents.get(policyFile.projectId);
    return all && known.kind === 'found' ? describeAgents({ agents: all, profileId: known.live.id, now }) : undefined;
}

;// CONCATENATED MODULE: ./lib/plan/identity.js

/** Says for every file which project it belongs to: its own word, else the default. Neither is an error. */
function identity_assignProjects(policyFiles, defaultProject) {
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid')
            return policyFile;
        const projectId = policyFile.document.projectId ?? defaultProject;
        return projectId === null ? invalidate(policyFile, describeMissingProject()) : { ...policyFile, projectId };
    });
}
/** The projects whose profiles the files stand for. */
function identity_listProjects(policyFiles) {
    return [...new Set(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
/**
 * Checks that every file of one snapshot stands for a live profile of its own. Two files for one profile are an error
 * on both, for nobody could tell which of them is meant; so is an id that the project does not have.
 */
function identity_checkIdentities(policyFiles, directory) {
    const rivals = findRivals(policyFiles, directory);
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid')
            return policyFile;
        const { projectId, document } = policyFile;
        const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none';
        if (isUnknown)
            return invalidate(policyFile, describeUnknownId(policyFile));
        const rival = rivals.get(policyFile);
        return rival ? invalidate(policyFile, describeDuplicate(policyFile, rival)) : policyFile;
    });
}
/** For each file, another one that stands for the same profile. */
function findRivals(policyFiles, directory) {
    const rivals = new Map();
    const owners = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind !== 'valid')
            continue;
        for (const key of listIdentities(policyFile, directory)) {
            const owner = owners.get(key);
            if (owner && owner !== policyFile) {
                rivals.set(policyFile, owner);
                if (!rivals.has(owner))
                    rivals.set(owner, policyFile);
            }
            else {
                owners.set(key, policyFile);
            }
        }
    }
    return rivals;
}
/** All that names the profile: its name, its id, and the id that the live profile of that name has. */
function listIdentities({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const name = JSON.stringify([projectId, 'name', document.profile.name]);
    return id === undefined ? [name] : [name, JSON.stringify([projectId, 'id', id])];
}
function invalidate(policyFile, finding) {
    const { file, findings, document } = policyFile;
    return { kind: 'invalid', file, name: document.profile.name, findings: [...findings, finding] };
}
function describeMissingProject() {
    return createRunFinding({
        code: 'no-project',
        at: { line: 1, column: 1 },
        message: 'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
    });
}
function describeUnknownId({ projectId, document }) {
    return createRunFinding({
        code: 'unknown-id',
        at: document.locate(['id']),
        message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
    });
}
function describeDuplicate({ document }, rival) {
    const isByName = document.id === undefined || document.profile.name === rival.document.profile.name;
    return createRunFinding({
        code: 'duplicate-policy',
        at: document.locate([isByName ? 'name' : 'id']),
        message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
    });
}

;// CONCATENATED MODULE: ./lib/plan/plan.js



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ desired, live, splitConjuncts, }) {
    const { profile } = desired.document;
    if (!live) {
        const changes = compareAccess({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', desired, changes, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', desired, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if (equality_isSameProfile(liveProfile, profile))
        return { kind: 'unchanged', desired, live };
    const changes = compareAccess({ before: liveProfile, after: profile }, splitConjuncts);
    const direction = (0,access_direction/* combineDirections */.gz)(changes.map(change => change.direction));
    return { kind: 'update', desired, live, liveProfile, changes, direction };
}
function isWrite(step) {
    return step.kind === 'create' || step.kind === 'update';
}
/** Narrowing first, so that access moved from one policy to another is never open in both. */
function orderSteps(steps) {
    return [steps.filter(step => !mayWiden(step.direction)), steps.filter(step => mayWiden(step.direction))];
}
/** What has to happen to make every live profile what its file says. Invalid files, and those of unknown projects, have no step. */
function planFiles({ policyFiles, directory, splitConjuncts, }) {
    const steps = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind === 'invalid')
            continue;
        const { projectId, document, file } = policyFile;
        const known = directory.find(projectId, document);
        if (known.kind === 'unknown')
            continue;
        const live = known.kind === 'found' ? known.live : undefined;
        steps.set(policyFile, planStep({ desired: { file: file.path, projectId, document }, live, splitConjuncts }));
    }
    return steps;
}
/** Where the live profile is neither what the base says nor what the head says. */
function listNeedingHistory({ base, head, ...meaning }) {
    const { directory } = meaning;
    const settled = new Set(head.filter(isValid).flatMap(policyFile => findInForce(policyFile, directory)?.id ?? []));
    const policyFiles = base.filter(isValid).filter(policyFile => {
        const live = findLive(policyFile, directory);
        return live !== undefined && !settled.has(live.id);
    });
    return [...planFiles({ policyFiles, ...meaning }).values()].filter(step => step.kind === 'update');
}
function isValid(policyFile) {
    return policyFile.kind === 'valid';
}
function findLive({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    return known.kind === 'found' ? known.live : undefined;
}
/** The live profile that is what the file says already. What else a file would change is not compared for that. */
function findInForce(policyFile, directory) {
    const live = findLive(policyFile, directory);
    const isSame = live?.meaning.kind === 'readable' && equality_isSameProfile(live.meaning.profile, policyFile.document.profile);
    return isSame ? live : undefined;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/policy/nearest.js

/** The known name that a mistyped one most likely means, whatever its letter case; undefined where none is near. */
function findNearest(name, known) {
    const wanted = fold(name.trim());
    if (wanted.length > nearest_LONGEST)
        return undefined;
    let nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const apart = (0,mod/* distance */.Io)(wanted, fold(candidate));
        if (apart < least && apart <= Math.max(1, candidate.length * TOLERANCE)) {
            nearest = candidate;
            least = apart;
        }
    }
    return nearest;
}
function fold(name) {
    return name.toLowerCase().replaceAll('-', '_');
}
/** Share of a name's letters that may be wrong for it still to be taken as meant. */
const TOLERANCE = 0.4;
/** No known name comes near this length, and comparing costs the product of both. */
const nearest_LONGEST = 64;

;// CONCATENATED MODULE: ./lib/lint/rules.js
/** What lint looks for in a valid policy. An `error` makes the file invalid; anything else can be accepted in the file. */
const RULES = {
    'read-write-without-allowlist': {
        severity: 'warning',
        meaning: '`access_mode: read_write` without a `table_allowlist`: every relation can be written, later ones too.',
        fix: 'List the relations in `table_allowlist`, or use `read_only`.',
    },
    'unguarded-writes': {
        severity: 'warning',
        meaning: 'Writes commit without a cap on their rows and without a person who approves them.',
        fix: 'Set `max_affected_rows`, `approval_mode`, or a `write_mode` that discards writes.',
    },
    'no-query-budget': {
        severity: 'warning',
        meaning: 'Neither `budget_queries_per_hour` nor `budget_queries_per_day` limits how much can be run.',
        fix: 'Set one of the two.',
    },
    'no-read-ceiling': {
        severity: 'warning',
        meaning: 'Neither `max_rows` nor `egress_bytes_per_day` limits how much can be read: whole tables can be, and masked columns be worked out from the rest.',
        fix: 'Set one of the two.',
    },
    'unreachable-mask': {
        severity: 'warning',
        meaning: 'A mask is on a relation that the lists put out of reach, so it masks nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'unreachable-row-filter': {
        severity: 'warning',
        meaning: 'A row filter is on a relation that the lists put out of reach, so it filters nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'write-settings-under-read-only': {
        severity: 'warning',
        meaning: 'A setting about writes does nothing, because `access_mode` is `read_only`.',
        fix: 'Remove the setting, or use `access_mode: read_write`.',
    },
    'allowlist-and-denylist': {
        severity: 'warning',
        meaning: 'Both `table_allowlist` and `table_denylist` have entries; where they meet, the denylist wins.',
        fix: 'Keep the allowlist alone: what it does not name is out of reach already.',
    },
    'allow-and-deny': {
        severity: 'warning',
        meaning: 'Both `statement_rules.allow` and `.deny` have entries; where they meet, `deny` wins.',
        fix: 'Keep `allow` alone: what it does not name is refused already.',
    },
    'permits-nothing': {
        severity: 'warning',
        meaning: 'The statement rules and the access mode together permit no statement that reads or writes a relation.',
        fix: 'Permit `select` or another kind, or delete the policy if nothing is meant to pass.',
    },
    'other-statements-allowed': {
        severity: 'warning',
        meaning: '`other` is allowed: statements that the engine cannot classify pass, whatever they do.',
        fix: 'Remove `other` from `statement_rules.allow`.',
    },
    'catalog-in-denylist': {
        severity: 'warning',
        meaning: '`table_denylist` names a relation of pg_catalog or information_schema, which stay readable all the same.',
        fix: 'Remove the entry; revoke the privilege in PostgreSQL if it must not be read.',
    },
    'ineffective-auto-approval': {
        severity: 'notice',
        meaning: '`approval_auto_max_rows` is set, but `approval_mode` holds no writes that it could let pass.',
        fix: 'Remove the setting, or hold writes by `approval_mode: writes` or `all`.',
    },
    'content-scan-only-reports': {
        severity: 'notice',
        meaning: '`content_scan_mode: block` reports what it finds, like `annotate`: no mode withholds a row today.',
        fix: 'Do not rely on it; mask or filter what must not be seen.',
    },
    'invalid-predicate': {
        severity: 'error',
        meaning: "A row filter's predicate is not one boolean expression of PostgreSQL and nothing more.",
        fix: 'Correct the predicate at this place.',
    },
    'constant-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate is true for every row, so it filters nothing.",
        fix: 'Write the condition that is meant, or remove the rule.',
    },
    'subquery-in-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate holds a subquery, which runs for every statement and whose relations need filters of their own.",
        fix: 'Compare with a column or a constant, or put the subquery into a view.',
    },
    'volatile-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate calls a volatile function, so that which rows are seen changes from row to row.",
        fix: 'Use an expression that gives the same for the same row.',
    },
    'unused-acceptance': {
        severity: 'warning',
        meaning: 'A `# pgbeam-allow:` comment accepts a finding that is not there, on its line or the one below.',
        fix: 'Remove the comment, or move it on or above the line of the finding.',
    },
    'acceptance-of-error': {
        severity: 'warning',
        meaning: 'A `# pgbeam-allow:` comment names an error. Errors make a policy invalid and cannot be accepted.',
        fix: 'Correct the error and remove the comment.',
    },
};

;// CONCATENATED MODULE: ./lib/lint/lint-context.js

function createFinding({ code, at, message }) {
    return { code, severity: RULES[code].severity, message, at };
}
/** Where a field's name stands. A list's value begins on a line further down, away from a comment on the field. */
function locateName(document, ...path) {
    // No list has such an item, so that the place is that of the nearest ancestor's key.
    return document.locate([...path, -1]);
}

;// CONCATENATED MODULE: ./lib/lint/accept.js






/**
 * Marks the findings that the file accepts, each with the reason given, and adds one for every acceptance that accepts
 * nothing. To be called once, with all that is found in the file.
 */
function applyAcceptances(findings, acceptances) {
    const byPlace = new Map(acceptances.map(acceptance => [accept_keyOf(acceptance.code, acceptance.line), acceptance]));
    const used = new Set();
    const misused = new Set();
    const marked = findings.map(finding => {
        const acceptance = byPlace.get(accept_keyOf(finding.code, finding.at.line));
        if (!acceptance)
            return finding;
        if (finding.severity === 'error') {
            misused.add(acceptance);
            return finding;
        }
        used.add(acceptance);
        return { ...finding, accepted: acceptance.reason };
    });
    const idle = acceptances.filter(acceptance => !used.has(acceptance));
    const added = idle.map(acceptance => misused.has(acceptance) ? describeMisused(acceptance) : describeUnused(acceptance));
    return [...marked, ...added].sort(compareFindings);
}
function accept_keyOf(code, line) {
    return `${line} ${code}`;
}
function describeMisused({ code, at }) {
    const message = `${quote(code)} is an error, which cannot be accepted; correct it and remove this comment.`;
    return createFinding({ code: 'acceptance-of-error', at, message });
}
function describeUnused({ code, at }) {
    const nearest = KNOWN_CODES.includes(code) ? undefined : findNearest(code, KNOWN_CODES);
    const advice = nearest ? `did you mean ${quote(nearest)}?` : 'remove the comment, or move it on or above the line.';
    const message = `There is no ${quote(code)} on this line or the one below; ${advice}`;
    return createFinding({ code: 'unused-acceptance', at, message });
}
const KNOWN_CODES = [...Object.keys(MISTAKES), ...Object.keys(RULES), 'rename-without-id'];

;// CONCATENATED MODULE: ./lib/lint/limits.js

/** Findings about how much may be run and read. */
function* lintLimits({ document, profile }) {
    if (profile.budget_queries_per_hour === 0 && profile.budget_queries_per_day === 0) {
        yield createFinding({
            code: 'no-query-budget',
            at: document.locate(['budget_queries_per_hour']),
            message: 'Any number of queries may be run; set `budget_queries_per_hour` or `budget_queries_per_day`.',
        });
    }
    if (profile.max_rows === 0 && profile.egress_bytes_per_day === 0) {
        const guessing = profile.masking_rules.length > 0 ? ', which also helps to work out what is masked' : '';
        yield createFinding({
            code: 'no-read-ceiling',
            at: document.locate(['max_rows']),
            message: `Whole tables may be read${guessing}; set \`max_rows\` or \`egress_bytes_per_day\`.`,
        });
    }
    if (profile.content_scan_mode === 'block') {
        yield createFinding({
            code: 'content-scan-only-reports',
            at: document.locate(['content_scan_mode']),
            message: '`block` reports what it finds and withholds no row today; mask or filter what must not be seen.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/lint/lists.js




/** Findings about the lists of relations and of statement kinds. */
function* lintLists(context) {
    const { document, profile } = context;
    if (profile.table_allowlist.length > 0 && profile.table_denylist.length > 0) {
        yield createFinding({
            code: 'allowlist-and-denylist',
            at: locateName(document, 'table_denylist'),
            message: 'The allowlist alone puts all else out of reach, and the denylist beats it; keep one of the two.',
        });
    }
    yield* lintDenylist(context);
    yield* lintStatements(context);
}
function* lintDenylist({ document, profile }) {
    for (const [index, name] of profile.table_denylist.entries()) {
        if (!meansCatalog(name))
            continue;
        yield createFinding({
            code: 'catalog-in-denylist',
            at: document.locate(['table_denylist', index]),
            message: 'The catalogs stay readable whatever the denylist says; remove the entry, or revoke it in PostgreSQL.',
        });
    }
}
function* lintStatements({ document, profile }) {
    const { allow, deny } = profile.statement_rules;
    if (allow.length > 0 && deny.length > 0) {
        yield createFinding({
            code: 'allow-and-deny',
            at: locateName(document, 'statement_rules', 'deny'),
            message: '`allow` alone refuses every other kind, and `deny` beats it; keep one of the two.',
        });
    }
    if (!touchesRelations(profile)) {
        yield createFinding({
            code: 'permits-nothing',
            at: locateName(document, 'statement_rules'),
            message: 'No statement that reads or writes a relation is permitted; permit `select` or another kind.',
        });
    }
    const other = allow.indexOf('other');
    if (other >= 0 && !deny.includes('other')) {
        yield createFinding({
            code: 'other-statements-allowed',
            at: document.locate(['statement_rules', 'allow', other]),
            message: 'Statements that the engine cannot classify pass, whatever they do; remove `other`.',
        });
    }
}
/** Whether a denylist entry is meant for a catalog, or for a relation of one by its bare name. */
function meansCatalog(name) {
    const relation = namedRelation(name);
    if (relation?.table === undefined)
        return false;
    if (relation.schema !== undefined)
        return isInCatalog(relation);
    if (isInCatalog({ schema: relation.table }))
        return true;
    // Of bare names only those that PostgreSQL reserves: people have tables called `columns` or `users` of their own.
    return findInCatalog(relation.table)?.schema === 'pg_catalog' && !EXTENSION_VIEWS.has(relation.table);
}
/** Views of common extensions, which live in a schema like any other. */
const EXTENSION_VIEWS = new Set([
    'pg_buffercache',
    'pg_stat_statements',
    'pg_stat_statements_info',
]);

;// CONCATENATED MODULE: ./lib/lint/predicates.js

/** Findings about the predicates of row filters, by what PostgreSQL's grammar makes of them. */
function* lintPredicates({ document, profile, predicates }) {
    for (const [index, { predicate }] of profile.row_filters.entries()) {
        const read = predicates(predicate);
        if (read?.kind === 'invalid')
            yield describeInvalid({ document, index, read });
        else if (read) {
            for (const trait of read.traits) {
                yield createFinding({ ...TRAITS[trait], at: document.locate(['row_filters', index, 'predicate']) });
            }
        }
    }
}
function describeInvalid({ document, index, read: { message, offset }, }) {
    const path = ['row_filters', index, 'predicate'];
    return createFinding({
        code: 'invalid-predicate',
        at: document.locateInside(path, offset),
        message: `This is not one boolean expression of PostgreSQL: ${message}; correct it here.`,
    });
}
const TRAITS = {
    'constant-true': {
        code: 'constant-predicate',
        message: 'This is true for every row and filters nothing; write the condition that is meant, or remove the rule.',
    },
    subquery: {
        code: 'subquery-in-predicate',
        message: 'This holds a subquery, which runs for every statement; compare with a column or a constant instead.',
    },
    'volatile-function': {
        code: 'volatile-predicate',
        message: 'This calls a volatile function, so that the rows seen change by themselves; use a stable expression.',
    },
};

;// CONCATENATED MODULE: ./lib/lint/reachability.js



/** Findings about rules on relations that nobody can reach. Where no relation at all can be, that is said once elsewhere. */
function* lintReachability({ document, profile, model }) {
    if (!touchesRelations(profile))
        return;
    const isReachable = createReachability(model);
    const rules = [
        { field: 'masking_rules', code: 'unreachable-mask', effect: 'masks' },
        { field: 'row_filters', code: 'unreachable-row-filter', effect: 'filters' },
    ];
    for (const { field, code, effect } of rules) {
        for (const [index, { table }] of profile[field].entries()) {
            const relation = namedRelation(table);
            if (!relation || isReachable(relation))
                continue;
            const message = `This ${effect} nothing, as the lists put ${table} out of reach; remove the rule or correct the table.`;
            yield createFinding({ code, at: document.locate([field, index]), message });
        }
    }
}
/** Whether a relation is reachable; for a bare name, whether it is in any schema. */
function createReachability(model) {
    const mentioned = new Map();
    for (const relation of model.mentions()) {
        if (relation.table === undefined)
            continue;
        const alike = mentioned.get(relation.table) ?? [];
        mentioned.set(relation.table, alike);
        alike.push(relation);
    }
    const decided = new Map();
    return relation => {
        if (relation.schema !== undefined || relation.table === undefined)
            return model.reaches(relation);
        const known = decided.get(relation.table);
        if (known !== undefined)
            return known;
        const isReachable = [relation, ...(mentioned.get(relation.table) ?? [])].some(alike => model.reaches(alike));
        decided.set(relation.table, isReachable);
        return isReachable;
    };
}

;// CONCATENATED MODULE: ./lib/lint/writes.js



/** Findings about what may be written, and how it is held back. */
function* lintWrites(context) {
    if (context.profile.access_mode === 'read_only')
        yield* lintReadOnly(context);
    else
        yield* lintReadWrite(context);
}
/** The settings that do nothing under `read_only`. */
const WRITE_SETTINGS = [
    'write_mode',
    'approval_mode',
    'approval_auto_max_rows',
    'max_affected_rows',
    'migration_safety',
];
function* lintReadOnly({ document, profile }) {
    const settings = WRITE_SETTINGS.filter(field => profile[field] !== DEFAULTS[field]).map(field => [field]);
    for (const [index, kind] of profile.statement_rules.allow.entries()) {
        if (WRITE_KINDS.includes(kind))
            settings.push(['statement_rules', 'allow', index]);
    }
    for (const path of settings) {
        const what = path.length === 1 ? `\`${path[0]}\`` : 'A kind of statement that writes';
        yield createFinding({
            code: 'write-settings-under-read-only',
            at: document.locate(path),
            message: `${what} does nothing here, as \`access_mode\` is \`read_only\`; remove it, or use \`read_write\`.`,
        });
    }
}
function* lintReadWrite({ document, profile }) {
    const at = document.locate(['access_mode']);
    if (profile.table_allowlist.length === 0) {
        const message = 'Every relation can be written, later ones too; list those that are meant in `table_allowlist`.';
        yield createFinding({ code: 'read-write-without-allowlist', at, message });
    }
    if (commitsUnguarded(profile)) {
        const message = 'Writes commit however many rows they touch; set `max_affected_rows` or `approval_mode`.';
        yield createFinding({ code: 'unguarded-writes', at, message });
    }
    const holdsRows = profile.approval_mode === 'writes' || profile.approval_mode === 'all';
    if (profile.approval_auto_max_rows > 0 && !holdsRows) {
        yield createFinding({
            code: 'ineffective-auto-approval',
            at: document.locate(['approval_auto_max_rows']),
            message: 'Nothing is held that this could let pass; remove it, or set `approval_mode` to `writes` or `all`.',
        });
    }
}
/** A cap counts rows, so for `ddl` alone any approval mode is taken as the team's decision about it. */
function commitsUnguarded(profile) {
    if (profile.max_affected_rows > 0)
        return false;
    const committed = WRITE_KINDS.filter(kind => decideStatement(profile, kind) === 'allowed');
    return committed.some(kind => kind !== 'ddl' || profile.approval_mode === 'off');
}

;// CONCATENATED MODULE: ./lib/lint/lint.js







/** What there is to say about a valid policy, in the order of places. Pure, and linear in the lengths of its lists. */
function lintPolicy({ document, predicates, }) {
    const { profile } = document;
    const context = { document, profile, model: createModel(profile), predicates };
    const findings = [lintLimits, lintWrites, lintLists, lintReachability, lintPredicates].flatMap(lint => [
        ...lint(context),
    ]);
    return limitFindings(findings.sort(compareFindings));
}

;// CONCATENATED MODULE: ./lib/plan/read.js


/** Parses the files of several snapshots. */
function read_parseSnapshots(snapshots, parse) {
    return snapshots.map(({ files }) => files.map(file => {
        const parsed = parse(file);
        const { findings } = parsed;
        return parsed.kind === 'parsed'
            ? { kind: 'valid', file, findings, document: parsed.document }
            : { kind: 'invalid', file, findings, name: parsed.name };
    }));
}
/** The profiles that valid files hold. */
function read_listProfiles(policyFiles) {
    return policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.document.profile] : []));
}
/** The row-filter predicates of profiles. */
function read_listPredicates(profiles) {
    return profiles.flatMap(profile => profile.row_filters.map(({ predicate }) => predicate));
}
/** The texts of the files that reports compare, by the path that the report gives. */
function collectTexts({ base, head, policies, }) {
    const [before, after] = [base, head].map(policyFiles => new Map(policyFiles.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])));
    return new Map(policies.map(({ file, previous_file, action }) => [
        file,
        {
            before: before?.get(previous_file ?? file) ?? null,
            after: action === 'unmanage' ? null : (after?.get(file) ?? null),
        },
    ]));
}
/**
 * Adds what lint finds in a valid file to what is known of it already, and marks what the file accepts. An error among
 * it makes the file invalid.
 */
function read_lintFile({ policyFile, predicates, known = [], }) {
    if (policyFile.kind === 'invalid')
        return policyFile;
    const { file, document } = policyFile;
    const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) });
    const findings = applyAcceptances([...policyFile.findings, ...known, ...found], document.acceptances);
    if (!findings.some(({ severity }) => severity === 'error'))
        return { ...policyFile, findings };
    return { kind: 'invalid', file, findings, name: document.profile.name };
}
/** The live profiles that files stand for, as far as they were looked up and can be read. */
function read_listLiveProfiles(policyFiles, directory) {
    return policyFiles.flatMap(policyFile => {
        if (policyFile.kind === 'invalid')
            return [];
        const known = directory.find(policyFile.projectId, policyFile.document);
        return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : [];
    });
}
/** How many live profiles no file stands for; null where that was not looked up, or cannot be told for an invalid file. */
function countUnmanaged(policyFiles, directory) {
    const known = policyFiles.map(policyFile => policyFile.kind === 'valid' ? directory.find(policyFile.projectId, policyFile.document).kind : 'unknown');
    if (known.includes('unknown') || known.length === 0)
        return null;
    return directory.size - known.filter(kind => kind === 'found').length;
}

;// CONCATENATED MODULE: ./lib/plan/rename.js

/**
 * A file that takes another name without an id makes a new profile and leaves the old one behind. Whoever meant to
 * rename that one is told how, by the path of the file.
 */
function adviseOnRenames({ base, head, directory, }) {
    const former = new Map(listValid(base).map(policyFile => [policyFile.file.path, policyFile]));
    const kept = new Set(listValid(head).map(nameOf));
    return new Map(listValid(head).flatMap(current => {
        const previous = former.get(current.file.path);
        if (!previous || current.document.id !== undefined || kept.has(nameOf(previous)))
            return [];
        return [[current.file.path, [advise({ previous, current, directory })]]];
    }));
}
function advise({ previous, current, directory, }) {
    const known = directory.find(previous.projectId, previous.document);
    const id = previous.document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const how = id === undefined ? 'its id' : `\`id: ${id}\``;
    return createRunFinding({
        code: 'rename-without-id',
        at: current.document.locate(['name']),
        message: `Under a new name this is a new profile, and “${previous.document.profile.name}” stays live without a file. To rename that one instead, add ${how} to this file.`,
    });
}
function listValid(policyFiles) {
    return policyFiles.filter(policyFile => policyFile.kind === 'valid');
}
function nameOf({ projectId, document }) {
    return JSON.stringify([projectId, document.profile.name]);
}

;// CONCATENATED MODULE: ./lib/plan/provenance.js

/**
 * The versions of a policy among those of its file, newest first. They end where the file stood for another policy: what
 * it said then was never this one's.
 */
function readVersions({ files, step, defaultProject, parse, }) {
    const versions = [];
    for (const file of files) {
        const parsed = parse(file);
        if (parsed.kind === 'parsed' && !standsFor({ document: parsed.document, step, defaultProject }))
            break;
        versions.push({ by: file, profile: parsed.kind === 'parsed' ? parsed.document.profile : undefined });
    }
    return versions;
}
/** Whether the version that is live is among those of the file: nothing older than that matters. */
function holdsLiveVersion({ files, step, parse, }) {
    if (step.kind === 'create')
        return false;
    const { liveProfile } = step;
    return files.some(file => {
        const parsed = parse(file);
        return parsed.kind === 'parsed' && equality_isSameProfile(parsed.document.profile, liveProfile);
    });
}
function standsFor({ document, step: { desired, live }, defaultProject, }) {
    if ((document.projectId ?? defaultProject) !== desired.projectId)
        return false;
    const id = desired.document.id ?? live?.id;
    if (document.id !== undefined && id !== undefined)
        return document.id === id;
    return [desired.document.profile.name, live?.name].includes(document.profile.name);
}
/** Tells by a policy's versions, newest first, how its live profile came to be. */
function traceProvenance({ live, versions, isComplete, }) {
    const commits = versions.map(({ by }) => by);
    const applied = live ? versions.findIndex(({ profile }) => profile && equality_isSameProfile(profile, live)) : -1;
    if (applied >= 0)
        return { kind: 'behind', pending: commits.slice(0, applied) };
    if (!isComplete)
        return { kind: 'untold', pending: commits };
    if (!live)
        return { kind: 'created', pending: commits };
    const [closest, ...others] = versions
        .flatMap(({ profile }) => (profile ? [{ expected: profile, fields: listDifferences(profile, live) }] : []))
        .toSorted((one, other) => one.fields.length - other.fields.length);
    if (!closest || others.length === 0)
        return { kind: 'adopted', pending: commits };
    return { kind: 'drifted', pending: commits, ...closest };
}

;// CONCATENATED MODULE: ./lib/plan/trace-history.js

/** Looks up in the branch's history, for each write, which version of its file is live. */
async function traceSteps({ steps, commit, histories, defaultProject, parse, }) {
    const byFile = new Map(steps.map(step => [step.desired.file, step]));
    const found = await histories.readHistories({
        commit,
        paths: [...byFile.keys()],
        isEnough: (path, files) => {
            const step = byFile.get(path);
            return step !== undefined && holdsLiveVersion({ files, step, parse });
        },
    });
    return new Map(steps.map(step => {
        const { versions: files = [], isComplete = false } = found.get(step.desired.file) ?? {};
        const versions = readVersions({ files, step, defaultProject, parse });
        const live = step.kind === 'update' ? step.liveProfile : undefined;
        return [step, traceProvenance({ live, versions, isComplete: isComplete || versions.length < files.length })];
    }));
}
/** The drift of every step that would update a profile, by its file. */
async function traceDrift(trace) {
    const steps = [...trace.steps].filter(step => step.kind === 'update');
    if (steps.length === 0)
        return new Map();
    const provenances = await traceSteps({ ...trace, steps });
    return new Map(steps.map(step => [step.desired.file, reportDrift(provenances.get(step), step)]));
}
/** The fields in which a live profile was edited elsewhere; none where it was not. */
function reportDrift(provenance, { liveProfile }) {
    if (provenance?.kind !== 'drifted')
        return [];
    const { expected, fields } = provenance;
    return fields.map(field => ({ field, expected: expected[field], live: liveProfile[field] }));
}

;// CONCATENATED MODULE: ./lib/policy/acceptance.js
const MARKER = /^#+\s*pgbeam-allow\b\s*:?\s*/;
const WORDS = /^(?<code>[\w-]+)(?:\s+(?<reason>\S.*))?$/;
/** Reads the comments `# pgbeam-allow: <code> <reason>` among those of a file. */
function readAcceptances(comments, source) {
    const acceptances = [];
    const mistakes = [];
    const contentLines = comments.length > 0 ? findContentLines(source.text) : [];
    for (const { offset, text } of comments) {
        const marker = MARKER.exec(text)?.[0];
        if (marker === undefined)
            continue;
        const { code, reason } = WORDS.exec(text.slice(marker.length).trim())?.groups ?? {};
        const at = source.positionAt(offset);
        if (code && reason)
            acceptances.push({ code, reason, at, line: contentLines[at.line - 1] ?? at.line });
        else
            mistakes.push(describeIncomplete(offset, code));
    }
    return { acceptances, mistakes };
}
/** For each line the nearest one from it downwards that holds more than a comment. */
function findContentLines(text) {
    const lines = text.split('\n');
    let nearest = lines.length;
    return lines
        .map((line, index) => ({ line, number: index + 1 }))
        .reverse()
        .map(({ line, number }) => {
        if (!WITHOUT_CONTENT.test(line))
            nearest = number;
        return nearest;
    })
        .reverse();
}
const WITHOUT_CONTENT = /^(?:---)?\s*(?:#|$)/;
function describeIncomplete(offset, code) {
    const missing = code ? 'gives no reason' : 'names no code';
    const message = `This comment ${missing}; write \`# pgbeam-allow: ${code ?? '<code>'} <reason>\`.`;
    return { code: 'acceptance-without-reason', offset, message };
}

;// CONCATENATED MODULE: ./lib/policy/syntax/node.js
/** The limits of the project's design for one file. */
const MAX_DEPTH = 32;
const MAX_ALIASED_NODES = 1000;
/** Looks up a path. A list item has no key: its own start takes its place. */
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
/** The items of a list; none for anything else. */
function getItems(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a string scalar. */
function getText(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/characters.js

// Both formats allow tab, line feed and carriage return alone of these. The YAML lexer uses some as marks of its own.
const RAW_CONTROL = /[^\P{Cc}\t\n\r]/u;
// Variation selectors, and a zero-width joiner after an emoji, are a part of what is seen.
const INVISIBLE = /(?!\p{Variation_Selector}|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d)\p{Default_Ignorable_Code_Point}/u;
/** The first control character that stands in the text itself. */
function findControlCharacter(text) {
    const offset = text.search(RAW_CONTROL);
    if (offset < 0)
        return undefined;
    const code = nameCharacter(text, offset);
    return { code: 'control-character', offset, message: `The control character ${code} stands here; remove it.` };
}
/** Characters in the texts of a policy that nobody can see, or that escapes brought in although no database stores them. */
function findUnseenCharacters(root) {
    return [...walkScalars(root)].flatMap(node => describeText(node) ?? []);
}
function describeText(node) {
    const text = getText(node) ?? '';
    const control = text.search(RAW_CONTROL);
    if (control >= 0 || !text.isWellFormed()) {
        const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair';
        return { code: 'control-character', offset: node.start, message: `This text holds ${what}; remove it.` };
    }
    const unseen = text.search(INVISIBLE);
    if (unseen < 0)
        return undefined;
    const message = `This text holds the invisible character ${nameCharacter(text, unseen)}; remove it.`;
    return { code: 'invisible-character', offset: node.start, message };
}
function nameCharacter(text, offset) {
    return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
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

;// CONCATENATED MODULE: ./lib/policy/conflicts.js


/** Finds entries that a list already holds, however they are spelled. */
function findDuplicates({ root, names, lineAt }) {
    const { allowed, denied, masks, filters } = names;
    const lists = [
        // A bare name in the allowlist is the public schema's; everywhere else it stands for every schema.
        allowed.map(entry => toEntry({ ...entry, schema: entry.schema ?? 'public' })),
        denied.map(entry => toEntry(entry)),
        masks.map(mask => toEntry(mask, mask.column, mask.kind)),
        filters.map(filter => toEntry(filter, filter.predicate)),
        listKinds(root, 'allow'),
        listKinds(root, 'deny'),
    ];
    return lists.flatMap(list => findRepeated(list, lineAt));
}
function toEntry({ schema = '', table, start }, ...rest) {
    return { meaning: JSON.stringify([schema, table, ...rest]), start };
}
function listKinds(root, field) {
    const kinds = getItems(getField(getField(root, 'statement_rules'), field));
    return kinds.flatMap(node => {
        const meaning = getText(node);
        return meaning === undefined ? [] : [{ meaning, start: node.start }];
    });
}
function findRepeated(entries, lineAt) {
    const seen = new Map();
    const mistakes = [];
    for (const { meaning, start } of entries) {
        const first = seen.get(meaning);
        if (first === undefined)
            seen.set(meaning, start);
        else
            mistakes.push(conflicts_describeDuplicate(start, lineAt(first)));
    }
    return mistakes;
}
function conflicts_describeDuplicate(offset, line) {
    return { code: 'duplicate-entry', offset, message: `Line ${line} says the same already; remove one of the two.` };
}
/**
 * Finds masks of different kinds that cover one column: on the same relation, or on a bare name, which covers every
 * schema, and a qualified one.
 */
function findConflictingMasks(masks, lineAt) {
    const columns = new Map();
    const mistakes = [];
    for (const mask of masks) {
        const key = JSON.stringify([mask.table, mask.column]);
        const known = columns.get(key) ?? { all: new Map(), bare: new Map(), bySchema: new Map() };
        columns.set(key, known);
        const other = findOtherKind(known, mask);
        if (other)
            mistakes.push(conflicts_describeConflict({ mask, other, line: lineAt(other.start) }));
        remember(known, mask);
    }
    return mistakes;
}
function findOtherKind({ all, bare, bySchema }, { schema, kind }) {
    const overlapping = schema === undefined ? [all] : [bare, bySchema.get(schema)];
    for (const byKind of overlapping) {
        for (const other of byKind?.values() ?? [])
            if (other.kind !== kind)
                return other;
    }
    return undefined;
}
function remember({ all, bare, bySchema }, mask) {
    const own = mask.schema === undefined ? bare : (bySchema.get(mask.schema) ?? new Map());
    if (mask.schema !== undefined)
        bySchema.set(mask.schema, own);
    for (const byKind of [all, own])
        if (!byKind.has(mask.kind))
            byKind.set(mask.kind, mask);
}
function conflicts_describeConflict({ mask, other, line }) {
    const column = quote(`${mask.table}.${mask.column}`);
    const message = `${column} is masked by ${quote(mask.kind)} here and by ${quote(other.kind)} on line ${line}; keep the one that is meant.`;
    return { code: 'conflicting-masks', offset: mask.start, message };
}

;// CONCATENATED MODULE: ./lib/policy/profile-data.js

/** What a file may hold beside the profile's own fields. */
const EXTRA_FIELDS = ['id', 'project_id', 'created_at', 'updated_at'];
/** The fields that take `off`, which YAML 1.1 reads, and so other people's tools write, as the boolean false. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'];
/**
 * The plain data for the schema: without the extra fields, and with what is plainly meant put as the API takes it.
 * A number that no API would take as it is written becomes NaN, so that the schema objects to it.
 */
function toProfileData(root) {
    const data = toData(root);
    if (!isRecord(data))
        return data;
    for (const field of EXTRA_FIELDS)
        delete data[field];
    for (const field of SWITCHES)
        if (data[field] === false)
            data[field] = 'off';
    nameNullMasks(root, data);
    return data;
}
/** `kind: null` plainly means the mask kind of that name; a `kind:` with nothing after it means nothing. */
function nameNullMasks(root, data) {
    const rules = getField(root, 'masking_rules');
    if (rules?.kind !== 'list' || !Array.isArray(data.masking_rules))
        return;
    for (const [index, rule] of data.masking_rules.entries()) {
        const kind = getField(rules.items[index], 'kind');
        if (isRecord(rule) && kind && isWrittenNull(kind))
            rule.kind = 'null';
    }
}
function isWrittenNull(node) {
    return node.kind === 'scalar' && node.value === null && node.source !== '';
}
function toData(node) {
    if (node.kind === 'list')
        return node.items.map(toData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping')
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toData(value)]));
    return node.kind === 'scalar' ? toValue(node) : undefined;
}
function toValue({ value, source }) {
    return typeof value === 'number' ? (readInteger(source) ?? Number.NaN) : value;
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
// YAML 1.1 reads a leading zero as octal, YAML 1.2 as nothing: such a number is refused rather than guessed.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const OCTAL = /^0o[0-7]+$/;
/**
 * The whole number that a YAML or JSON number spells. `100.0` and `1e3` are whole; undefined for anything that is not,
 * however little it misses. Not bounded: beyond 2^53 the number returned is the nearest one there is.
 */
function readInteger(source) {
    if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source))
        return undefined;
    const value = Number(source);
    return value === 0 ? 0 : value;
}

;// CONCATENATED MODULE: ./lib/policy/describe-issue.js






/** Turns what the schema objects to into mistakes with codes and places. */
function describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MAX_FINDINGS + 1).map(key => describeUnknownField([...path, key], root));
    }
    const { found, node, key } = findPlace(root, path);
    const field = nameField(path);
    if (!found)
        return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }];
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        return [{ code: 'empty-value', offset: key, message: describeEmptyValue(issue, field) }];
    }
    const { code, message } = describeValue({ issue, node, field });
    return [{ code, offset: node.start, message }];
}
function nameField(path) {
    const name = quote(String(path.findLast(segment => typeof segment === 'string') ?? ''));
    return typeof path.at(-1) === 'number' ? `An entry of ${name}` : name;
}
function describeValue({ issue, node, field }) {
    if (issue.code === 'invalid_value') {
        return issue.path[0] === 'statement_rules'
            ? describeStatementKind(node)
            : describeChoice({ node, field, choices: issue.values.map(String) });
    }
    const expectsNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int');
    if (node.kind === 'scalar' && typeof node.value === 'number' && (expectsNumber || isBound(issue))) {
        return describeNumber(node.source, field);
    }
    if (issue.code === 'too_small') {
        return { code: 'out-of-bounds', message: `${field} is empty; give it at least ${issue.minimum} character.` };
    }
    if (issue.code === 'too_big') {
        return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
    }
    const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
    const actual = describeNode(node);
    return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${actual}${suggestType(issue, node)}` };
}
function isBound({ code }) {
    return code === 'too_small' || code === 'too_big';
}
const TYPES = {
    array: 'a list',
    object: 'a mapping',
    string: 'a text',
    number: 'a whole number',
    int: 'a whole number',
};
function describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (typeof node.value === 'string')
        return `the text ${quote(node.value)}`;
    return `the ${typeof node.value} ${quote(node.source)}`;
}
function suggestType(issue, node) {
    if (node.kind !== 'scalar' || issue.code !== 'invalid_type')
        return '.';
    if (issue.expected === 'string')
        return '; put it in quotes.';
    if (issue.expected === 'array')
        return `; write ${quote(`[${node.source}]`)}.`;
    const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s]/g, '') : '';
    return /^\d+$/.test(digits) ? `; write ${quote(digits)}, without quotes or separators.` : '.';
}
function describeEmptyValue(issue, field) {
    const isList = issue.code === 'invalid_type' && issue.expected === 'array';
    if (!isList)
        return `${field} has no value; write one, or remove the line.`;
    const effect = OPENED_BY_EMPTY[String(issue.path.at(-1))] ?? 'which means the same';
    return `${field} has no value; write \`[]\` if an empty list is meant, or remove the line (${effect}).`;
}
/** The lists whose emptiness opens everything. */
const OPENED_BY_EMPTY = {
    table_allowlist: 'either admits every relation',
    allow: 'either permits every kind that the access mode does',
};
function describeNumber(source, field) {
    const value = readInteger(source);
    const written = quote(source);
    if (value === undefined) {
        return {
            code: 'invalid-number',
            message: `${field} takes a whole number in plain digits, not ${written}; write one.`,
        };
    }
    if (value < 0)
        return { code: 'out-of-bounds', message: `${field} cannot be negative, as ${written} is; 0 is the least.` };
    const message = `${written} is beyond ${Number.MAX_SAFE_INTEGER}, the largest number that every tool reads exactly; write a smaller one.`;
    return { code: 'integer-too-large', message };
}
function describeChoice({ node, field, choices, }) {
    const text = node.kind === 'scalar' ? node.source : '';
    const nearest = suggest(findNearest(text, choices));
    return {
        code: 'invalid-value',
        message: `${field} takes ${listChoices(choices)}, and this is ${describeNode(node)}${nearest}`,
    };
}
function describeStatementKind(node) {
    const code = 'unknown-statement-kind';
    const nearest = suggest(findNearest(node.kind === 'scalar' ? node.source : '', STATEMENT_KINDS));
    const known = listChoices(STATEMENT_KINDS);
    return { code, message: `A statement kind is ${known}, and this is ${describeNode(node)}${nearest}` };
}
function describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const known = listKnownFields(path.slice(0, -1));
    const nearest = findNearest(name, known);
    const advice = nearest ? `did you mean ${quote(nearest)}?` : 'correct the name or remove the field.';
    const message = `PgBeam knows no field ${quote(name)} here; ${advice}`;
    return { code: 'unknown-field', offset: findPlace(root, path).key, message };
}
function suggest(nearest) {
    return nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`;
}
const { statement_rules, masking_rules, row_filters } = profileSchema.shape;
const describe_issue_KNOWN = {
    statement_rules: Object.keys(statement_rules.unwrap().shape),
    masking_rules: Object.keys(masking_rules.unwrap().element.shape),
    row_filters: Object.keys(row_filters.unwrap().element.shape),
};
const TOP_LEVEL = [...FIELDS, ...EXTRA_FIELDS];
/** The fields that the mapping at `path` may have. */
function listKnownFields([field]) {
    return field === undefined ? TOP_LEVEL : (describe_issue_KNOWN[field] ?? []);
}
/** Validates a tree against the API's schema. */
function validateProfile(root) {
    const result = profileSchema.safeParse(toProfileData(root));
    if (result.success)
        return { kind: 'valid', profile: result.data };
    return { kind: 'invalid', mistakes: result.error.issues.flatMap(issue => describeIssue(issue, root)) };
}

;// CONCATENATED MODULE: ./lib/policy/syntax/scalar-offset.js
/**
 * Where in a file's text a character of a string value stands. The two differ by escapes, doubled quotes, indentation
 * and folded lines, but their visible characters come in the same order, so these are counted. White space, which may
 * be folded, is placed right after the visible character before it.
 */
function findOffsetInside({ node, offset, text }) {
    if (typeof node.value !== 'string')
        return node.textStart;
    const before = countVisible(node.value.slice(0, offset));
    const isVisible = /\S/.test(node.value.charAt(offset));
    const wanted = isVisible ? before + 1 : before;
    const pattern = new RegExp(PIECES[node.style], 'g');
    pattern.lastIndex = findBody(node, text);
    let place = pattern.lastIndex;
    for (let seen = 0; seen < wanted;) {
        const piece = pattern.exec(text);
        if (!piece)
            break;
        seen += countUnits(piece[0]);
        place = isVisible ? piece.index : pattern.lastIndex;
    }
    return place;
}
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|.)|\S/;
/** What stands for one visible character or an escape in each style. */
const PIECES = {
    plain: /\S/,
    block: /\S/,
    'single-quoted': /''|\S/,
    'double-quoted': ESCAPE,
};
/** Where the characters begin: after a quote, or after the line of a block scalar's header. */
function findBody({ style, textStart }, text) {
    if (style === 'plain')
        return textStart;
    if (style !== 'block')
        return textStart + 1;
    const end = text.indexOf('\n', textStart);
    return end < 0 ? text.length : end + 1;
}
/** The visible UTF-16 units that a piece of text stands for. */
function countUnits(piece) {
    const [backslash, letter = ''] = piece;
    if (backslash !== '\\' || piece.length === 1)
        return 1;
    if ('xuU'.includes(letter))
        return countVisible(String.fromCodePoint(Number.parseInt(piece.slice(2), 16)));
    return WHITE_ESCAPES.includes(letter) ? 0 : 1;
}
const WHITE_ESCAPES = 'tnvfr_LP \t\r\n';
function countVisible(text) {
    return text.match(/\S/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/policy/document.js



function createDocument({ root, source, profile, ids, acceptances }) {
    function locate(path) {
        const { found, node, key } = findPlace(root, path);
        return source.positionAt(found ? node.start : key);
    }
    return {
        profile,
        given: new Set(FIELDS.filter(field => findPlace(root, [field]).found)),
        id: ids.id,
        projectId: ids.projectId,
        locate,
        locateInside(path, offset) {
            const { found, node } = findPlace(root, path);
            if (!found || node.kind !== 'scalar')
                return locate(path);
            return source.positionAt(findOffsetInside({ node, offset, text: source.text }));
        },
        acceptances,
    };
}

;// CONCATENATED MODULE: ./lib/policy/ids.js


// As the API's contract bounds the ids in its paths. A path that holds only dots would name another resource.
const ID = /^(?!\.+$)[a-zA-Z0-9_.-]+$/;
/** Reads the ids by which a file may name its project and its live profile. */
function readIds(root) {
    const mistakes = [];
    function read(field) {
        const { found, node, key } = findPlace(root, [field]);
        if (!found || node.kind === 'broken')
            return undefined;
        const text = getText(node);
        if (text !== undefined && ID.test(text))
            return text;
        mistakes.push(describeBadId({ field, node, key }));
        return undefined;
    }
    return { id: read('id'), projectId: read('project_id'), mistakes };
}
function describeBadId({ field, node, key }) {
    if (node.kind === 'scalar' && node.value === null) {
        const message = `\`${field}\` has no value; write the id, or remove the line.`;
        return { code: 'empty-value', offset: key, message };
    }
    if (node.kind !== 'scalar' || typeof node.value !== 'string') {
        return { code: 'wrong-type', offset: node.start, message: `\`${field}\` takes a text; put it in quotes.` };
    }
    const message = `${quote(node.value)} is no id: letters, digits, \`_\`, \`.\` and \`-\` make one; copy it as PgBeam shows it.`;
    return { code: 'invalid-id', offset: node.start, message };
}

;// CONCATENATED MODULE: ./lib/policy/names.js




/** Reads every relation and column that a file names. Values of a wrong type are left to the schema. */
function readNames(root) {
    const mistakes = [];
    function readEntry(node, nameNode) {
        const name = readName(nameNode, readRelation);
        return name && { schema: name.schema, table: name.table, start: node.start, node };
    }
    function readName(node, read) {
        const text = getText(node);
        if (node === undefined || text === undefined)
            return undefined;
        const name = read(text);
        if ('error' in name) {
            mistakes.push({ ...NAME_ERRORS[name.error](quote(text)), offset: node.start });
            return undefined;
        }
        if (name.quoted)
            mistakes.push({ ...describeQuotedName(quote(text)), offset: node.start });
        return name;
    }
    function* readMasks() {
        for (const rule of getItems(getField(root, 'masking_rules'))) {
            const entry = readEntry(rule, getField(rule, 'table'));
            const column = readName(getField(rule, 'column'), readColumn);
            const kind = getMaskKind(getField(rule, 'kind'));
            if (entry && column && kind !== undefined)
                yield { ...entry, column: column.column, kind };
        }
    }
    function* readFilters() {
        for (const rule of getItems(getField(root, 'row_filters'))) {
            const entry = readEntry(rule, getField(rule, 'table'));
            const node = getField(rule, 'predicate');
            const predicate = getText(node)?.trim();
            if (node && predicate === '')
                mistakes.push({ ...EMPTY_PREDICATE, offset: node.start });
            if (entry && predicate)
                yield { ...entry, predicate };
        }
    }
    const readList = (field) => getItems(getField(root, field)).flatMap(node => readEntry(node, node) ?? []);
    return {
        allowed: readList('table_allowlist'),
        denied: readList('table_denylist'),
        masks: [...readMasks()],
        filters: [...readFilters()],
        mistakes,
    };
}
function getMaskKind(node) {
    return node && isWrittenNull(node) ? 'null' : getText(node);
}
const NAME_ERRORS = {
    empty: name => ({
        code: 'empty-name',
        message: `The name ${name} or a part of it is empty; write \`table\` or \`schema.table\`.`,
    }),
    'too-many-parts': name => ({
        code: 'too-many-name-parts',
        message: `${name} has too many parts and would match nothing; a relation is \`table\` or \`schema.table\`, a column one name.`,
    }),
    wildcard: name => ({
        code: 'wildcard-name',
        message: `${name} would match nothing, as PgBeam knows no wildcards; name each relation or column.`,
    }),
    'unbalanced-quote': name => ({
        code: 'unbalanced-quote',
        message: `The double quotes in ${name} are not a pair around a whole part; remove them.`,
    }),
};
const EMPTY_PREDICATE = {
    code: 'empty-value',
    message: 'The predicate is empty; write the condition that rows must meet, or remove the rule.',
};
function describeQuotedName(name) {
    const message = `${name} is quoted, but PgBeam matches names without regard to quotes and letter case; remove the quotes.`;
    return { code: 'quoted-name', message };
}

;// CONCATENATED MODULE: ./lib/policy/syntax/read-json.js


/**
 * Reads a JSON text (RFC 8259) into a tree. `JSON.parse` gives neither places nor duplicate keys, and takes YAML's
 * place only for JSON itself: a `.json` file with comments or trailing commas is refused by the tools that read JSON.
 */
function readJson(source) {
    const reader = new JsonReader(source);
    try {
        return { root: reader.readDocument(), complete: true, mistakes: reader.mistakes, comments: [] };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { root: undefined, complete: false, mistakes: [...reader.mistakes, error.mistake], comments: [] };
    }
}
/** Unwinds the reader where it cannot go on. */
class Refusal extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
const SPACE = /[ \t\n\r]*/y;
// Other control characters are refused before this.
const STRING = /"(?:[^"\\\t\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
class JsonReader {
    mistakes = [];
    #source;
    #text;
    #offset = 0;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    /** The only value of the text; undefined for an empty one. */
    readDocument() {
        this.#skipSpace();
        if (this.#offset === this.#text.length)
            return undefined;
        const root = this.#readValue(0);
        this.#skipSpace();
        if (this.#offset < this.#text.length)
            this.#refuse('expected nothing after the closing brace');
        return root;
    }
    #readValue(depth) {
        const start = this.#offset;
        const first = this.#text[start];
        if (first === '{')
            return { kind: 'mapping', entries: this.#readEntries(depth + 1), start };
        if (first === '[')
            return { kind: 'list', items: this.#readItems(depth + 1), start };
        const isString = first === '"';
        const source = this.#take(isString ? STRING : LITERAL);
        if (source === undefined) {
            this.#refuse(isString ? 'this string is not closed on its line, or has a wrong escape' : 'expected a value');
        }
        const value = JSON.parse(source);
        const style = isString ? 'double-quoted' : 'plain';
        return { kind: 'scalar', value, source, style, start, textStart: start };
    }
    #readItems(depth) {
        const items = [];
        this.#readMembers({ close: ']', depth, read: () => items.push(this.#readValue(depth)) });
        return items;
    }
    #readEntries(depth) {
        const entries = new Map();
        const read = () => {
            const key = this.#offset;
            const written = this.#take(STRING) ?? this.#refuse('expected the name of a field in double quotes');
            this.#skipSpace();
            if (!this.#skip(':'))
                this.#refuse('expected a colon after the name of the field');
            this.#skipSpace();
            const value = this.#readValue(depth);
            const name = JSON.parse(written);
            const first = entries.get(name);
            if (!first)
                entries.set(name, { key, value });
            else
                this.mistakes.push(describeDuplicateKey({ name, offset: key, firstLine: this.#source.lineAt(first.key) }));
        };
        this.#readMembers({ close: '}', depth, read });
        return entries;
    }
    /** What stands between two brackets, separated by commas. */
    #readMembers({ close, depth, read }) {
        if (depth > MAX_DEPTH) {
            const message = `Arrays and objects are nested more than ${MAX_DEPTH} deep here; a policy nests three deep.`;
            throw new Refusal({ code: 'too-deep', offset: this.#offset, message });
        }
        this.#offset++;
        this.#skipSpace();
        if (this.#skip(close))
            return;
        for (;;) {
            read();
            this.#skipSpace();
            if (this.#skip(close))
                return;
            if (!this.#skip(','))
                this.#refuse(`expected a comma or ${close}`);
            this.#skipSpace();
            if (this.#text[this.#offset] === close)
                this.#refuse(`expected no comma before ${close}`);
        }
    }
    #skipSpace() {
        this.#take(SPACE);
    }
    #skip(character) {
        if (this.#text[this.#offset] !== character)
            return false;
        this.#offset++;
        return true;
    }
    /** Takes what a sticky pattern matches at this place; undefined where it does not. */
    #take(pattern) {
        pattern.lastIndex = this.#offset;
        const taken = pattern.exec(this.#text)?.[0];
        this.#offset += taken?.length ?? 0;
        return taken;
    }
    #refuse(expectation) {
        throw new Refusal({
            code: 'json-syntax',
            offset: this.#offset,
            message: `This is not valid JSON: ${expectation}.`,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/policy/syntax/yaml-tokens.js


/**
 * Reads the tokens that the `yaml` package composes into nodes. Its composer recurses, and V8 aborts the whole process
 * where the stack ends inside a regular expression, so depth has to be judged here, before composing.
 */
function readTokens(text) {
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    const depth = new LexemeDepth();
    let documents = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const deepAt = depth.advance(lexeme);
        if (deepAt !== undefined)
            return yaml_tokens_refuse('too-deep', deepAt);
        for (const token of parser.next(lexeme)) {
            if (token.type === 'document' && ++documents > 1)
                return yaml_tokens_refuse('several-documents', token.offset);
            tokens.push(token);
        }
    }
    for (const token of parser.end()) {
        if (token.type === 'document' && ++documents > 1)
            return yaml_tokens_refuse('several-documents', token.offset);
        tokens.push(token);
    }
    return inspect(tokens, text.includes('pgbeam-allow'));
}
function yaml_tokens_refuse(code, offset) {
    const message = code === 'too-deep'
        ? `Lists and mappings are nested more than ${MAX_DEPTH} deep here; a policy nests three deep.`
        : 'A second YAML document starts here; move each policy into a file of its own.';
    return { kind: 'refused', mistake: { code, offset, message } };
}
/**
 * The nesting that shows while the text is still being split up: brackets, and indicators one after the other on a
 * line. It spares the parser the memory for a file of nothing but brackets.
 */
class LexemeDepth {
    #offset = 0;
    #isScalar = false;
    #brackets = 0;
    #indicators = 0;
    /** Takes the next lexeme; returns its offset if it nests too deep. */
    advance(lexeme) {
        const offset = this.#offset;
        if (this.#isScalar)
            this.#isScalar = false;
        else if (lexeme === dist/* CST */.DB.SCALAR) {
            this.#isScalar = true;
            return undefined;
        }
        else if (lexeme === dist/* CST */.DB.DOCUMENT || lexeme === dist/* CST */.DB.FLOW_END)
            return undefined;
        else
            this.#count(lexeme);
        this.#offset += lexeme.length;
        return this.#brackets > MAX_DEPTH || this.#indicators > MAX_DEPTH ? offset : undefined;
    }
    #count(lexeme) {
        if (lexeme === '[' || lexeme === '{')
            this.#brackets++;
        else if (lexeme === ']' || lexeme === '}')
            this.#brackets = Math.max(0, this.#brackets - 1);
        else if (lexeme === '\n' || lexeme === '\r\n')
            this.#indicators = 0;
        else if (this.#brackets === 0 && (lexeme === '-' || lexeme === '?'))
            this.#indicators++;
    }
}
function inspect(tokens, wantsComments) {
    const comments = [];
    let deepAt;
    function visitAll(list) {
        if (!wantsComments || !list)
            return;
        for (const token of list)
            if (token.type === 'comment')
                comments.push({ offset: token.offset, text: token.source });
    }
    function visit(token, depth) {
        if (!token)
            return;
        if (token.type === 'comment')
            visitAll([token]);
        if ('start' in token && Array.isArray(token.start))
            visitAll(token.start);
        if ('props' in token)
            visitAll(token.props);
        if ('value' in token)
            visit(token.value, depth);
        if ('items' in token)
            visitItems(token, depth + 1);
        if ('end' in token)
            visitAll(token.end);
    }
    function visitItems(collection, depth) {
        if (depth > MAX_DEPTH) {
            deepAt ??= collection.offset;
            return;
        }
        for (const item of collection.items) {
            visitAll(item.start);
            visit(item.key, depth);
            visitAll(item.sep);
            visit(item.value, depth);
        }
    }
    for (const token of tokens)
        visit(token, 0);
    return deepAt === undefined ? { kind: 'tokens', tokens, comments } : yaml_tokens_refuse('too-deep', deepAt);
}

;// CONCATENATED MODULE: ./lib/policy/syntax/yaml-tree.js



/** Turns composed YAML nodes into policy nodes: aliases and merge keys resolved, within limits, without copies. */
function buildYamlTree(contents, source) {
    const builder = new TreeBuilder(source);
    return { root: builder.build(contents), complete: builder.complete, mistakes: builder.mistakes };
}
class TreeBuilder {
    mistakes = [];
    complete = true;
    #source;
    #anchors = new Map();
    /** Nodes built so far, an alias counted as all that it stands for. */
    #size = 0;
    #aliased = 0;
    constructor(source) {
        this.#source = source;
    }
    build(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#resolveAlias(node);
        if (node.anchor === undefined)
            return this.#buildValue(node);
        const anchor = { node: undefined, size: this.#size };
        this.#anchors.set(node.anchor, anchor);
        anchor.node = this.#buildValue(node);
        anchor.size = this.#size - anchor.size;
        return anchor.node;
    }
    #buildValue(node) {
        this.#size++;
        const start = node.range[0];
        if (node.tag && !CORE_TAG.test(node.tag))
            return { kind: 'broken', start };
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', items: node.items.map(item => this.build(item)), start };
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'mapping', entries: this.#buildEntries(node), start };
        return buildScalar(node, start);
    }
    #buildEntries(map) {
        const own = new Map();
        const merges = new Map();
        for (const { key, value } of map.items) {
            const name = this.#readKey(key);
            const child = value ? this.build(value) : emptyScalar(key.range[1]);
            if (name === undefined)
                continue;
            const entries = isMergeKey(key) ? merges : own;
            const offset = key.range[0];
            const first = entries.get(name);
            if (!first)
                entries.set(name, { key: offset, value: child });
            else
                this.mistakes.push(describeDuplicateKey({ name, offset, firstLine: this.#source.lineAt(first.key) }));
        }
        for (const { value } of merges.values())
            this.#merge(value, own);
        return own;
    }
    #readKey(key) {
        if ((0,dist/* isScalar */.jn)(key)) {
            if (key.anchor !== undefined)
                this.build(key);
            if (typeof key.value === 'string')
                return key.value;
        }
        this.#report('non-string-key', key.range[0], 'The name of a field is a text; put it in quotes, or correct it.');
        return undefined;
    }
    /** Adds the fields that a merge key brings: a mapping's own come first, then those of earlier mappings. */
    #merge(value, own) {
        for (const node of value.kind === 'list' ? value.items : [value]) {
            if (node.kind === 'mapping') {
                for (const [name, entry] of node.entries)
                    if (!own.has(name))
                        own.set(name, entry);
            }
            else if (node.kind !== 'broken') {
                this.#report('invalid-merge', node.start, 'A merge key takes a mapping or a list of them; write the fields out.');
            }
        }
    }
    #resolveAlias({ source: name, range }) {
        const start = range[0];
        const anchor = this.#anchors.get(name);
        if (!anchor) {
            return this.#break('unknown-alias', start, `No anchor &${name} comes before; define it, or put the text in quotes.`);
        }
        if (!anchor.node) {
            return this.#break('recursive-alias', start, `*${name} stands inside the value that it names; write the value out.`);
        }
        this.#size += anchor.size;
        this.#aliased += anchor.size;
        if (this.#aliased <= MAX_ALIASED_NODES)
            return { ...anchor.node, start };
        if (!this.complete)
            return { kind: 'broken', start };
        this.complete = false;
        const message = `With this one, aliases expand to more than ${MAX_ALIASED_NODES} nodes; write the values out.`;
        return this.#break('too-many-aliases', start, message);
    }
    #break(code, offset, message) {
        this.#report(code, offset, message);
        return { kind: 'broken', start: offset };
    }
    #report(code, offset, message) {
        this.mistakes.push({ code, offset, message });
    }
}
const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
function buildScalar(node, start) {
    const value = node.value;
    return {
        kind: 'scalar',
        value,
        source: node.source,
        style: STYLES[node.type ?? ''] ?? 'plain',
        start,
        textStart: start,
    };
}
function emptyScalar(start) {
    return { kind: 'scalar', value: null, source: '', style: 'plain', start, textStart: start };
}
const STYLES = {
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};

;// CONCATENATED MODULE: ./lib/policy/syntax/read-yaml.js



// YAML 1.2's core types whatever the file's %YAML says: no yes, no, 0777 or dates. One schema serves every file.
const SCHEMA = new dist/* Schema */.Sj({ schema: 'core', resolveKnownTags: false });
// Duplicate keys are found while building the tree: the package compares each key with every other.
const OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
/** After the first few, syntax errors only echo each other. */
const MAX_SYNTAX_ERRORS = 10;
/** Reads a YAML text into a tree. Time and memory stay in proportion to its length whatever it holds. */
function readYaml(source) {
    const read = readTokens(source.text);
    if (read.kind === 'refused')
        return { root: undefined, complete: false, mistakes: [read.mistake], comments: [] };
    const document = compose(read.tokens, source.text.length);
    const tree = document.contents ? buildYamlTree(document.contents, source) : undefined;
    const syntax = findSyntaxErrors(document.errors);
    if (syntax.length > 0)
        return { root: tree?.root, complete: false, mistakes: syntax, comments: [] };
    const tags = [...document.errors, ...document.warnings].filter(isAboutTag).map(describeTag);
    return {
        root: tree?.root,
        complete: tree?.complete ?? true,
        mistakes: [...tags, ...(tree?.mistakes ?? [])],
        comments: read.comments,
    };
}
function compose(tokens, length) {
    const { stackTraceLimit } = Error;
    // A hostile file can hold a million errors, and nobody reads where in the package each was made.
    Error.stackTraceLimit = 0;
    try {
        for (const document of new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, length))
            return document;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    throw new Error('The YAML composer gave no document although one was asked for');
}
function isAboutTag({ code }) {
    return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}
/** The first few syntax errors, one a place: what follows from one mistake is often complained about there again. */
function findSyntaxErrors(errors) {
    const mistakes = new Map();
    for (const error of errors) {
        const [offset] = error.pos;
        if (mistakes.size === MAX_SYNTAX_ERRORS)
            break;
        if (isAboutTag(error) || mistakes.has(offset))
            continue;
        mistakes.set(offset, { code: 'yaml-syntax', offset, message: `This is not valid YAML: ${error.message}.` });
    }
    return [...mistakes.values()];
}
function describeTag({ pos: [offset], message }) {
    return { code: 'unknown-tag', offset, message: `${message}; a policy needs no tags, so remove it.` };
}

;// CONCATENATED MODULE: ./lib/policy/syntax/source-text.js
/** A file's text, and lines and columns for offsets into it (UTF-16 units). The lines are found on first use. */
class SourceText {
    text;
    #lineStarts;
    constructor(text) {
        this.text = text;
    }
    positionAt(offset) {
        this.#lineStarts ??= findLineStarts(this.text);
        const place = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = this.#lineStarts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#lineStarts[middle] ?? 0) <= place)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: place - (this.#lineStarts[low] ?? 0) + 1 };
    }
    lineAt(offset) {
        return this.positionAt(offset).line;
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/policy/parse.js













/** Parses a policy file. Whatever the file holds, the result is a document, or findings that say what is wrong. */
function parsePolicy({ path, content }) {
    if (content.kind === 'unreadable')
        return { kind: 'invalid', name: undefined, findings: [describeUnreadable(content)] };
    // Snapshots come without a byte-order mark; a file read from disk may have one.
    const source = new SourceText(content.text.replace(/^\ufeff/, ''));
    const control = findControlCharacter(source.text);
    if (control)
        return { kind: 'invalid', name: undefined, findings: listFindings([control], source) };
    const { root, complete, comments, mistakes } = isJson(path) ? readJson(source) : readYaml(source);
    if (complete && root?.kind === 'mapping')
        return interpret({ root, source, comments, mistakes });
    const shape = complete && root?.kind !== 'broken' ? [describeShape(root)] : [];
    return { kind: 'invalid', name: readName(root), findings: listFindings([...mistakes, ...shape], source) };
}
/** Reads what a mapping means, collecting all that is wrong with it at once. */
function interpret({ root, source, comments, mistakes }) {
    const lineAt = (offset) => source.lineAt(offset);
    const names = readNames(root);
    const ids = readIds(root);
    const accepted = readAcceptances(comments, source);
    const validation = validateProfile(root);
    const findings = listFindings([
        ...mistakes,
        ...(validation.kind === 'invalid' ? validation.mistakes : []),
        ...ids.mistakes,
        ...names.mistakes,
        ...findConflictingMasks(names.masks, lineAt),
        ...findDuplicates({ root, names, lineAt }),
        ...findUnseenCharacters(root),
        ...accepted.mistakes,
    ], source);
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', name: readName(root), findings };
    }
    const { acceptances } = accepted;
    return {
        kind: 'parsed',
        document: createDocument({ root, source, profile: validation.profile, ids, acceptances }),
        findings,
    };
}
function isJson(path) {
    return path.toLowerCase().endsWith('.json');
}
function readName(root) {
    return getText(getField(root, 'name')) || undefined;
}
function describeShape(root) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty) {
        const message = 'The file holds no policy; write one, or delete the file.';
        return { code: 'empty-file', offset: 0, message };
    }
    const message = `A policy is a mapping of fields to values, and this is a ${root.kind}; write one policy a file.`;
    return { code: 'not-a-mapping', offset: root.start, message };
}
function describeUnreadable({ reason }) {
    const code = reason === 'too-large' ? 'file-too-large' : reason;
    const { meaning, fix } = MISTAKES[code];
    return toFinding({ code, message: `${meaning} ${fix}`, at: FILE_START });
}
/** A parser for one run: it parses each content once, in however many commits and under however many names it is found. */
function createParser() {
    const known = new Map();
    return file => {
        // Of a file's name, its ending alone has a part in what the text means.
        const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`;
        const parsed = known.get(key) ?? parsePolicy(file);
        known.set(key, parsed);
        return parsed;
    };
}

;// CONCATENATED MODULE: ./lib/policy-tests/junit.js
/** The results as JUnit XML, in the form that CI systems have in common. */
function formatJUnit(files) {
    const suites = files.map(describeSuite);
    const total = (name) => suites.reduce((sum, { counts }) => sum + counts[name], 0);
    const counts = {
        tests: total('tests'),
        failures: total('failures'),
        errors: total('errors'),
        skipped: total('skipped'),
    };
    const content = suites.map(({ text }) => text).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', { name: 'PgBeam policy tests', ...counts }, `\n${content}`)}\n`;
}
function describeSuite({ path, findings, results }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const counts = {
        tests: results.length + errors.length,
        failures: having('failed'),
        errors: errors.length,
        skipped: having('not-run'),
    };
    const cases = [
        ...errors.map(({ code, message, at }) => junit_element('testcase', { name: code, classname: path, file: path, line: at.line }, junit_element('error', { type: code, message }))),
        ...results.map(result => describeCase(path, result)),
    ];
    const text = `${junit_element('testsuite', { name: path, file: path, ...counts }, `\n${cases.map(each => `${each}\n`).join('')}`)}\n`;
    return { counts, text };
}
function describeCase(path, { test, at, outcome }) {
    const attributes = { name: test.name ?? test.sql, classname: path, file: path, line: at.line };
    if (outcome.kind === 'passed')
        return junit_element('testcase', attributes);
    if (outcome.kind === 'not-run')
        return junit_element('testcase', attributes, junit_element('skipped', { message: outcome.why }));
    const { difference, reason, hint } = outcome;
    const detail = [test.sql, reason, ...(hint === null ? [] : [hint])].join('\n');
    return junit_element('testcase', attributes, junit_element('failure', { type: test.expect, message: difference }, escapeXml(detail)));
}
/** `content` is XML already. */
function junit_element(name, attributes, content = '') {
    const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}
/** In an attribute, a parser would make spaces of line breaks and tabs. */
function escapeAttribute(text) {
    return escapeXml(text).replace(/[\t\n]/g, character => `&#${character.charCodeAt(0)};`);
}
function escapeXml(text) {
    return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`);
}
/** What XML 1.0 has no way to write, not even by a reference (production 2, `Char`); half a surrogate pair is one. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

;// CONCATENATED MODULE: ./lib/policy-tests/report.js
/** What a report says of the tests; undefined where the change concerns none. */
function reportTests(files) {
    if (files.length === 0)
        return undefined;
    const reported = files.map(reportFile);
    const total = (name) => reported.reduce((sum, file) => sum + file[name], 0);
    return { passed: total('passed'), failed: total('failed'), not_run: total('not_run'), files: reported };
}
function reportFile({ path, policy, findings, results }) {
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const reasons = results.flatMap(({ outcome }) => (outcome.kind === 'not-run' ? [outcome.why] : []));
    return {
        file: path,
        policy: policy ?? null,
        passed: having('passed'),
        failed: having('failed'),
        not_run: having('not-run'),
        not_run_because: [...new Set(reasons)],
        findings: [...findings.map(report_reportFinding), ...results.flatMap(reportFailure)],
    };
}
function report_reportFinding({ code, severity, message, at }) {
    return { code, severity, message, line: at.line, column: at.column };
}
function reportFailure({ test, at, outcome }) {
    if (outcome.kind !== 'failed')
        return [];
    const { difference: message, reason, hint } = outcome;
    const failure = { code: 'policy-test-failed', severity: 'error', message, line: at.line, column: at.column };
    return [{ ...failure, test: test.name ?? test.sql, reason, ...(hint === null ? {} : { hint }) }];
}

;// CONCATENATED MODULE: ./lib/postgres/predicate.js
/** The conjuncts of a predicate; one that cannot be read (only a live profile can hold one) is a condition of its own. */
function predicate_splitConjuncts(predicates) {
    return text => {
        const read = predicates.get(text);
        return read?.kind === 'expression' ? read.conjuncts : [text.trim()];
    };
}

;// CONCATENATED MODULE: ./lib/postgres/read-predicates.js
/** Reads each distinct predicate once. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one. */
async function read_predicates_readPredicates(texts) {
    const distinct = new Set(texts);
    if (distinct.size === 0)
        return new Map();
    const [{ loadGrammar }, { readPredicate }] = await Promise.all([
        __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 7922)),
        __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 6463)),
    ]);
    const grammar = await loadGrammar();
    return new Map([...distinct].map(text => [text, readPredicate(text, grammar)]));
}

// EXTERNAL MODULE: ./lib/report/order.js
var order = __webpack_require__(5930);
;// CONCATENATED MODULE: ./lib/flows/check-result.js

/** `failed`: something is valid, and fails the check all the same by a finding or a test. */
function chooseCheckResult(found, failOn) {
    const { changed, tests } = found;
    if (listFailingCodes(found, failOn).length > 0 || hasFailedTests(tests, failOn))
        return 'failed';
    if (changed.some(isInvalid) || hasInvalidTests(tests))
        return 'invalid';
    return changed.some(order/* isChanged */.Hq) ? 'changed' : 'unchanged';
}
/** Why a check fails and what to do next; null where it succeeds. */
function explainCheck(found, failOn) {
    const invalid = found.changed.filter(isInvalid).map(({ file }) => file);
    const codes = listFailingCodes(found, failOn);
    const failures = [
        invalid.length > 0 ? `Not valid: ${invalid.join(', ')}. Mend the errors that are shown on their lines.` : null,
        codes.length > 0
            ? `Findings that fail the check (fail-on: ${failOn}): ${codes.join(', ')}. Mend them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
            : null,
        explainTests(found.tests, failOn),
    ];
    return failures.filter(failure => failure !== null).join('\n') || null;
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes({ changed, findings }, failOn) {
    const failing = FAILING[failOn];
    const standing = [...findings, ...changed.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings)];
    // PgBeam out of reach never fails a check.
    const reached = standing.filter(({ accepted, code, severity }) => accepted === undefined && code !== 'live-unknown' && failing.includes(severity));
    return [...new Set(reached.map(({ code }) => code))];
}
function isInvalid({ action }) {
    return action === 'invalid';
}
/** Whether the change touches a file of tests that is invalid: like an invalid policy, it fails the check. */
function hasInvalidTests(files) {
    return listInvalid(files).length > 0;
}
/** Whether a test found the policy to be otherwise than it says. */
function hasFailedTests(files, failOn) {
    return listFailed(files, failOn).length > 0;
}
/** Why the tests fail the step, one sentence each with what to do; null where they do not. */
function explainTests(files, failOn) {
    const invalid = listInvalid(files);
    const failed = listFailed(files, failOn);
    const parts = [
        ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Mend the errors that are shown on their lines.`] : []),
        ...(failed.length > 0
            ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
            : []),
    ];
    return parts.length === 0 ? null : parts.join('\n');
}
function listInvalid(files) {
    return files.filter(({ isChanged, findings }) => isChanged && findings.some(({ severity }) => severity === 'error'));
}
function listFailed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => outcome.kind === 'failed'));
}
function listPaths(files) {
    return files.map(({ path }) => path).join(', ');
}

;// CONCATENATED MODULE: ./lib/live/directory.js
function createLiveDirectory(projects) {
    const index = new Map([...projects].map(([projectId, profiles]) => [
        projectId,
        {
            byId: new Map(profiles.map(live => [live.id, live])),
            byName: new Map(profiles.map(live => [live.name, live])),
        },
    ]));
    return {
        find(projectId, { id, profile }) {
            const project = index.get(projectId);
            if (!project)
                return { kind: 'unknown' };
            const live = id === undefined ? project.byName.get(profile.name) : project.byId.get(id);
            return live ? { kind: 'found', live } : { kind: 'none' };
        },
        size: [...projects.values()].reduce((sum, profiles) => sum + profiles.length, 0),
    };
}
/** Nothing was looked up. */
const NO_DIRECTORY = createLiveDirectory(new Map());

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/policy/globs.js

/**
 * As in the `paths` filters of a workflow: the last pattern that matches decides, and one that begins with `!` takes
 * out. Names that begin with a dot match wildcards like any other, so that no policy is silently left out.
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
        listUnmatched: paths => inclusions.filter(({ matches }) => !paths.some(path => matches(path))).map(rule => rule.pattern),
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
/** The policies that the patterns take in, and the tests beside them. */
function selectWithTests(patterns) {
    const policies = compileGlobs(patterns);
    const tests = compileGlobs(listTestGlobs(patterns));
    return {
        includes: path => (isTestFile(path) ? tests : policies).includes(path),
        mayContain: tests.mayContain,
    };
}
/** Takes the tests out of a snapshot, so that they are never read as policies. */
function separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !isTestFile(path));
    return { policies: { commit, files: policies }, tests: files.filter(({ path }) => isTestFile(path)) };
}

;// CONCATENATED MODULE: ./lib/policy-tests/schema.js

/** A file of policy tests, `*.tests.yaml`: statements, and what the policy beside it must make of them. */
const MASK_KINDS = ['redact', 'null', 'hash'];
// As in a policy, null plainly means the kind of that name.
const maskKind = schemas/* union */.KCZ([schemas/* enum */.k5n(MASK_KINDS), schemas/* null */.chJ().transform(() => 'null')]);
const statement = {
    name: schemas/* string */.YjP().min(1).optional().describe('What the test is about, for whoever reads that it failed.'),
    // The bounds are the API's.
    sql: schemas/* string */.YjP().min(1).max(100_000).describe('The statement that an agent would send.'),
};
const schema_rowFilter = schemas/* string */.YjP()
    .min(1)
    .optional()
    .describe('The predicate that must filter the rows; left out, any predicate will do.');
const policyTestSchema = schemas/* discriminatedUnion */.gMt('expect', [
    schemas/* strictObject */.rej({ ...statement, expect: schemas/* literal */.euz('allow').describe('The statement runs as it is.') }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('block').describe('The statement is refused.'),
        rule: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule will do.'),
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('mask').describe('The statement runs, and columns of its result are masked.'),
        masked: schemas/* record */.g1P(schemas/* string */.YjP().min(1), maskKind)
            .optional()
            .describe('The columns that must be masked, and how; left out, any mask will do.'),
        row_filter: schema_rowFilter,
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('row-filter').describe('The statement runs, and sees only some of the rows.'),
        row_filter: schema_rowFilter,
    }),
]);
const testFileSchema = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP().min(1).describe('The path of the policy file, from the folder that this file is in.'),
    tests: schemas/* array */.YOg(policyTestSchema).min(1).describe('The statements to try, each with what must become of it.'),
});

;// CONCATENATED MODULE: ./lib/policy-tests/describe-issue.js






/** Turns what the schema objects to into mistakes with codes and places. */
function describe_issue_describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MAX_FINDINGS).map(key => describe_issue_describeUnknownField([...path, key], root));
    }
    const { found, node, key } = findPlace(root, path);
    const name = path.findLast(segment => typeof segment === 'string') ?? '';
    const field = typeof path.at(-1) === 'number' ? `An entry of ${quote(name)}` : quote(name);
    if (!found)
        return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }];
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        const message = `${field} has no value; write one, or remove the line.`;
        return [{ code: 'empty-value', offset: key, message }];
    }
    return [{ offset: issue.code === 'invalid_key' ? key : node.start, ...describe_issue_describeValue({ issue, node, field, path }) }];
}
function describe_issue_describeValue({ issue, node, field, path }) {
    switch (issue.code) {
        case 'invalid_union':
            return describe_issue_describeChoice({ node, field, choices: path.at(-1) === 'expect' ? EXPECTATIONS : describe_issue_MASK_KINDS });
        case 'too_small': {
            const message = `${field} is empty; give it at least one ${issue.origin === 'array' ? 'entry' : 'character'}.`;
            return { code: 'out-of-bounds', message };
        }
        case 'too_big':
            return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
        case 'invalid_key':
            return { code: 'empty-name', message: 'The name of a column is empty; write it.' };
        default: {
            const expected = issue.code === 'invalid_type' ? (describe_issue_TYPES[issue.expected] ?? issue.expected) : issue.message;
            return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${describe_issue_describeNode(node)}.` };
        }
    }
}
const describe_issue_TYPES = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping of columns to kinds of masks',
    string: 'a text',
};
function describe_issue_describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    return typeof node.value === 'string'
        ? `the text ${quote(node.value)}`
        : `the ${typeof node.value} ${quote(node.source)}`;
}
function describe_issue_describeChoice({ node, field, choices }) {
    const nearest = findNearest(getText(node) ?? '', choices);
    const advice = nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`;
    const message = `${field} takes ${listChoices(choices)}, and this is ${describe_issue_describeNode(node)}${advice}`;
    return { code: 'invalid-value', message };
}
function describe_issue_describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const offset = findPlace(root, path).key;
    const owner = findPlace(root, path.slice(0, -1)).node;
    const owners = path.length > 1 ? listOwners(name) : [];
    if (owners.length > 0) {
        const actual = quote(getText(getField(owner, 'expect')) ?? '');
        const message = `${quote(name)} goes with ${listChoices(owners)}, and this test expects ${actual}; remove the field, or change \`expect\`.`;
        return { code: 'misplaced-expectation', offset, message };
    }
    const known = path.length > 1 ? TEST_FIELDS : Object.keys(testFileSchema.shape);
    const nearest = findNearest(name, known);
    const advice = nearest === undefined ? 'correct the name or remove the field.' : `did you mean ${quote(nearest)}?`;
    return { code: 'unknown-field', offset, message: `There is no field ${quote(name)} here; ${advice}` };
}
/** The expectations that have a field of this name. */
function listOwners(name) {
    return policyTestSchema.options.filter(({ shape }) => Object.hasOwn(shape, name)).flatMap(listExpectations);
}
function listExpectations({ shape }) {
    return [...shape.expect.values];
}
const EXPECTATIONS = policyTestSchema.options.flatMap(listExpectations);
const describe_issue_MASK_KINDS = profileSchema.shape.masking_rules.unwrap().element.shape.kind.options;
const TEST_FIELDS = [...new Set(policyTestSchema.options.flatMap(({ shape }) => Object.keys(shape)))];

;// CONCATENATED MODULE: ./lib/policy-tests/mistakes.js
/**
 * What can be found in a file of policy tests beside what `src/policy/mistakes.ts` lists for every file. An `error`
 * makes the file invalid, so that none of its tests is run; a test that fails is an error on its line.
 */
const TEST_MISTAKES = {
    'policy-outside-repository': {
        severity: 'error',
        meaning: 'The `policy` of a test file leads out of the repository.',
        fix: 'Write the path of the policy file from the folder that the test file is in.',
    },
    'unknown-policy-file': {
        severity: 'error',
        meaning: 'The `policy` of a test file is no policy file at this commit, or none that the globs take in.',
        fix: 'Correct the path: it goes from the folder that the test file is in.',
    },
    'misplaced-expectation': {
        severity: 'error',
        meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
        fix: 'Remove the field, or change `expect`.',
    },
    'policy-test-failed': {
        severity: 'error',
        meaning: "The policy does something else with a statement than its test expects, by PgBeam's own engine.",
        fix: 'Correct the policy, or the test if the new behaviour is meant.',
    },
};

;// CONCATENATED MODULE: ./lib/policy-tests/parse.js









/** Reads a file of policy tests. Whatever it holds, the result is its tests, or findings that say what is wrong. */
function parseTests(file) {
    const { content } = file;
    if (content.kind === 'unreadable')
        return { kind: 'invalid', file, findings: [parse_describeUnreadable(content)] };
    const source = new SourceText(content.text.replace(/^\ufeff/, ''));
    const control = findControlCharacter(source.text);
    if (control)
        return { kind: 'invalid', file, findings: parse_listFindings([control], source) };
    const { root, complete, mistakes } = readYaml(source);
    if (!complete || root?.kind !== 'mapping') {
        const shape = complete && root?.kind !== 'broken' ? [parse_describeShape(root)] : [];
        return { kind: 'invalid', file, findings: parse_listFindings([...mistakes, ...shape], source) };
    }
    return parse_interpret({ file, root, source, mistakes });
}
function parse_interpret({ file, root, source, mistakes, }) {
    const parsed = testFileSchema.safeParse(toTestData(root));
    const issues = parsed.success ? [] : listIssues(parsed.error).flatMap(issue => describe_issue_describeIssue(issue, root));
    const findings = parse_listFindings([...mistakes, ...issues, ...findUnseenCharacters(root)], source);
    if (!parsed.success || findings.some(({ severity }) => severity === 'error'))
        return { kind: 'invalid', file, findings };
    const locate = (...path) => source.positionAt(findPlace(root, path).node.start);
    return {
        kind: 'valid',
        file,
        policy: parsed.data.policy,
        policyAt: locate('policy'),
        tests: parsed.data.tests.map((test, index) => ({ test, at: locate('tests', index) })),
        findings,
    };
}
function parse_describeShape(root) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty) {
        const message = 'The file holds no tests; write `policy` and `tests`, or delete the file.';
        return { code: 'empty-file', offset: 0, message };
    }
    const message = `A file of tests is a mapping with \`policy\` and \`tests\`, and this is a ${root.kind}.`;
    return { code: 'not-a-mapping', offset: root.start, message };
}
function parse_describeUnreadable({ reason }) {
    const code = reason === 'too-large' ? 'file-too-large' : reason;
    return { code, severity: 'error', message: UNREADABLE[reason], at: FILE_START };
}
const UNREADABLE = {
    'too-large': 'The file is larger than 1 MiB. Split it: a policy may have several files of tests.',
    'not-utf-8': 'The file is not UTF-8 text. Save it as UTF-8.',
    'symbolic-link': 'The path is a symbolic link, and links are not followed. Put the tests themselves here.',
    submodule: 'The path is a submodule, whose files belong to another repository. Put the tests into this one.',
};
/** Nobody reads further than findings are listed. */
function listIssues({ issues }) {
    return issues.slice(0, MAX_FINDINGS + 1);
}
const parse_KINDS = { ...MISTAKES, ...TEST_MISTAKES };
/** In the order of their places, each once: what aliases bring to several places is wrong only where it is written. */
function parse_listFindings(mistakes, source) {
    const findings = new Map();
    for (const { code, offset, message } of mistakes) {
        const { severity } = parse_KINDS[code];
        findings.set(`${offset} ${code} ${message}`, { code, severity, message, at: source.positionAt(offset) });
    }
    return limitFindings([...findings.values()].sort(compareFindings));
}
/** What stands for a field with nothing after it: no value of the schema, not even the mask kind that `null` names. */
const parse_NOTHING = Symbol('nothing');
/** The plain data of a tree, for the schema. */
function toTestData(node) {
    if (node.kind === 'list')
        return node.items.map(toTestData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping') {
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toTestData(value)]));
    }
    if (node.kind === 'broken')
        return parse_NOTHING;
    return node.value === null && node.source === '' ? parse_NOTHING : node.value;
}

;// CONCATENATED MODULE: ./lib/policy-tests/plan.js



/** Finds the policy file that tests are for among those of the same commit. */
function resolvePolicy(source, policyPaths) {
    if (source.kind === 'invalid')
        return { ...source, policyPath: undefined };
    const policyPath = joinPath(source.file.path, source.policy);
    if (policyPath === undefined)
        return { ...plan_invalidate(source, describeOutside(source)), policyPath };
    if (policyPaths.has(policyPath))
        return { ...source, policyPath };
    return { ...plan_invalidate(source, plan_describeUnknown(source, policyPath, policyPaths)), policyPath };
}
/** The path from the root of the repository; undefined for one that leads out of it, or starts anywhere else. */
function joinPath(testFile, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const parts = testFile.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function plan_invalidate({ file, findings }, finding) {
    return { kind: 'invalid', file, findings: [...findings, finding] };
}
function describeOutside({ policy, policyAt: at }) {
    const message = `${quote(policy)} leads out of the repository; write the path of the policy file from this file's folder.`;
    return { code: 'policy-outside-repository', severity: 'error', message, at };
}
function plan_describeUnknown({ policyAt: at }, path, known) {
    const nearest = findNearest(path, [...known]);
    const advice = nearest === undefined ? 'correct the path, which goes from this file’s folder' : `did you mean ${quote(nearest)}?`;
    const message = `There is no policy file ${quote(path)} that the globs take in; ${advice}${nearest === undefined ? '.' : ''}`;
    return { code: 'unknown-policy-file', severity: 'error', message, at };
}
/**
 * The files of tests that a change concerns: those that are to be run because the policy or the tests changed, and
 * those that are invalid. The others say nothing that they did not say before.
 */
function planTests({ base, head }) {
    const paths = new Set(head.policies.map(({ path }) => path));
    const hasPolicyChanged = findChanges(base.policies, head.policies);
    const hasTestChanged = findChanges(base.tests, head.tests);
    return head.tests
        .map(file => resolvePolicy(parseTests(file), paths))
        .map(tests => {
        const { policyPath, file } = tests;
        const isForChanged = policyPath !== undefined && hasPolicyChanged(policyPath);
        return { ...tests, isChanged: isForChanged || hasTestChanged(file.path) };
    })
        .filter(({ kind, isChanged }) => kind === 'invalid' || isChanged);
}
/** Tells whether what is at a path differs between the sides. */
function findChanges(base, head) {
    const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])));
    return path => before?.get(path) !== after?.get(path);
}

;// CONCATENATED MODULE: ./lib/flows/read-state.js









/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
async function readWanted({ snapshots, policies, defaultProject, parse, }) {
    const assigned = assignProjects(parseSnapshots(snapshots, parse).flat(), defaultProject);
    const [{ directory, failures }, filePredicates] = await Promise.all([
        readDirectory(listProjects(assigned), policies),
        readPredicates(listPredicates(listProfiles(assigned))),
    ]);
    const linted = assigned.map(policyFile => lintFile({ policyFile, predicates: filePredicates }));
    const policyFiles = checkIdentities(linted, directory);
    const liveTexts = listPredicates(listLiveProfiles(policyFiles, directory));
    const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)));
    return {
        policyFiles,
        directory,
        failures,
        splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])),
        privatePredicates: new Set(livePredicates.keys()),
    };
}
const read_state_NOTHING = { policies: [], tests: [] };
/** Reads both commits at once, each distinct content once. */
async function readSides({ comparison, snapshots, defaultProject, parse, }) {
    const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base];
    const read = (await snapshots.read(commits)).map(separateTests);
    const parsed = read_parseSnapshots(read.map(({ policies }) => policies), parse);
    const [head = [], base = []] = parsed.map(policyFiles => identity_assignProjects(policyFiles, defaultProject));
    const [headFiles = read_state_NOTHING, baseFiles = read_state_NOTHING] = read.map(({ policies, tests }) => ({
        policies: policies.files,
        tests,
    }));
    return { base, head, tests: planTests({ base: baseFiles, head: headFiles }) };
}
/** Lists the live profiles of projects, all of them at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const known = new Map();
    const failures = new Map();
    await Promise.all(projects.map(async (projectId) => {
        try {
            known.set(projectId, (await policies.listProfiles(projectId)).map(readLivePolicy));
        }
        catch (error) {
            if (!(error instanceof errors/* PgBeamError */.p))
                throw error;
            failures.set(projectId, error);
        }
    }));
    return { directory: createLiveDirectory(known), failures };
}
const NOTHING_LIVE = { directory: NO_DIRECTORY, failures: new Map() };

;// CONCATENATED MODULE: ./lib/flows/check.js


















/** The first flow: what merging does to who may see and do what. */
async function check({ ports, inputs, event, globs, }) {
    const { snapshots, histories, policies: reader } = ports;
    const defaultProject = inputs.projectId;
    const comparison = await ports.compare();
    const parse = createParser();
    const { base, head, tests } = await readSides({ comparison, snapshots, defaultProject, parse });
    // What is live, and what the predicates mean.
    const breaker = createBreaker();
    const [{ directory, failures }, agents, filePredicates] = await Promise.all([
        reader ? readDirectory(identity_listProjects(head), reader) : NOTHING_LIVE,
        readAgents({ projects: listChangedProjects({ base, head }), reader, breaker }),
        read_predicates_readPredicates(read_listPredicates(read_listProfiles([...head, ...base]))),
    ]);
    const renames = adviseOnRenames({ base, head, directory });
    const linted = head.map(policyFile => read_lintFile({ policyFile, predicates: filePredicates, known: renames.get(policyFile.file.path) ?? [] }));
    const checked = identity_checkIdentities(linted, directory);
    const liveTexts = read_listPredicates(read_listLiveProfiles(checked, directory));
    const livePredicates = await read_predicates_readPredicates(liveTexts.filter(text => !filePredicates.has(text)));
    const meaning = { directory, splitConjuncts: predicate_splitConjuncts(new Map([...livePredicates, ...filePredicates])) };
    // What the change does, and what is known of that.
    const reviews = reportPolicies({ base, head: checked, ...meaning });
    const [drifts, impact] = await Promise.all([
        traceDrift({
            steps: listNeedingHistory({ base, head: checked, ...meaning }),
            commit: comparison.base ?? comparison.head,
            histories,
            defaultProject,
            parse,
        }),
        gatherImpact({
            reader,
            breaker,
            agents,
            failures,
            changed: reviews.changed,
            base,
            head: checked,
            directory,
            tests,
            replayDays: inputs.replay ? inputs.replayDays : null,
            now: ports.now(),
        }),
    ]);
    const { changed, unchanged } = addDrift({ ...reviews, changed: impact.policies }, { base, drifts });
    const findings = [...findUnmatchedGlobs(globs, head), ...describeUnreachable(failures), ...impact.findings];
    const found = { changed, tests: impact.tests, findings };
    const reportedTests = reportTests(impact.tests);
    return {
        report: {
            version: 1,
            mode: 'check',
            result: chooseCheckResult(found, inputs.failOn),
            direction: combinePolicies(changed),
            dry_run: inputs.dryRun,
            repository: `${event.run.repository.owner}/${event.run.repository.name}`,
            commit: comparison.head,
            base_commit: comparison.base,
            pull_request: event.kind === 'pull-request' ? event.number : null,
            policies: [...changed, ...unchanged],
            findings,
            unmanaged_profiles: countUnmanaged(checked, directory),
            ...(reportedTests ? { tests: reportedTests } : {}),
        },
        texts: collectTexts({ base, head, policies: changed }),
        privatePredicates: new Set(livePredicates.keys()),
        ...(reportedTests ? { junit: formatJUnit(impact.tests) } : {}),
        failure: explainCheck(found, inputs.failOn),
    };
}

// EXTERNAL MODULE: ./lib/cli/git.js + 1 modules
var cli_git = __webpack_require__(7952);
;// CONCATENATED MODULE: ./lib/cli/find-base.js

/** The branches that are looked for where no remote says which one is its default. */
const COMMON_BRANCHES = ['refs/heads/main', 'refs/heads/master'];
/**
 * Where the branch left `ref`; without one, where it left the default branch, else its upstream, else the last commit.
 * Throws a `CliError` where `ref` names no commit.
 */
async function findBase(git, ref) {
    const head = await findCommit(git, 'HEAD');
    if (ref !== undefined)
        return leaveFrom({ git, ref, commit: await requireCommit(git, ref), head });
    if (head === undefined)
        return { commit: null, description: 'nothing: there is no commit yet' };
    for (const candidate of await listCandidates(git)) {
        const commit = await findCommit(git, candidate);
        const fork = commit && (await git.ask(['merge-base', commit, head]));
        if (fork)
            return describeFork({ ref: candidate, fork, head });
    }
    return { commit: head, description: describeHead(head) };
}
async function leaveFrom(from) {
    const { git, ref, commit, head } = from;
    const fork = head && (await git.ask(['merge-base', commit, head]));
    // Without a common ancestor, as in a shallow clone, the commit itself is all that there is to compare with.
    return fork ? describeFork({ ref, fork, head }) : { commit, description: `${ref} (${shorten(commit)})` };
}
async function listCandidates(git) {
    const defaults = (await git.ask(['for-each-ref', '--format=%(symref)', 'refs/remotes/*/HEAD'])) ?? '';
    const branches = defaults.split('\n').filter(name => name !== '');
    // Of several remotes, the one that was cloned from is called origin, unless somebody named it otherwise.
    const isOrigin = (name) => name.startsWith('refs/remotes/origin/');
    const ordered = [...branches.filter(isOrigin), ...branches.filter(name => !isOrigin(name))];
    return [...ordered, '@{upstream}', ...COMMON_BRANCHES];
}
async function requireCommit(git, ref) {
    const commit = await findCommit(git, ref);
    if (commit !== undefined)
        return commit;
    throw new cli_git/* CliError */.z(`--base: ${ref} names no commit here: fetch it first, or name another one.`);
}
function findCommit(git, ref) {
    return git.ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
}
function describeFork({ ref, fork, head }) {
    const name = ref.replace(/^refs\/(?:heads|remotes)\//, '');
    const description = fork === head ? describeHead(fork) : `where this branch left ${name} (${shorten(fork)})`;
    return { commit: fork, description };
}
function describeHead(head) {
    return `the last commit (${shorten(head)})`;
}
function shorten(commit) {
    return commit.slice(0, 7);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/policy/file.js

/** The largest policy file that is read, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
/** What the bytes of a file say. A byte-order mark is no part of it. */
function decodeFile(bytes) {
    if (bytes.byteLength > MAX_FILE_BYTES)
        return { kind: 'unreadable', reason: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
/** Git's id of a blob with these bytes, by the hash of the repository's object format. */
function hashBlob(bytes, algorithm = 'sha1') {
    return createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
/** The content of a blob, by the text that GraphQL gives; null where that is not exact: it decodes leniently and cuts off. */
function acceptText({ id, text }) {
    if (typeof text !== 'string')
        return null;
    // The expected id tells which hash the repository uses.
    if (hashBlob(Buffer.from(text), id.length === 40 ? 'sha1' : 'sha256') !== id)
        return null;
    return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

;// CONCATENATED MODULE: ./lib/cli/git-objects.js


/** The selected files of a commit. */
async function listTree({ git, commit, selection, }) {
    const entries = splitRecords(await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]));
    return entries
        .map(entry => {
        const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        return { path, blob, kind: readKind(mode) };
    })
        .filter(({ path }) => selection.includes(path));
}
/** Git's own modes. */
function readKind(mode) {
    if (mode === '160000')
        return 'submodule';
    return mode === '120000' ? 'symbolic-link' : 'file';
}
/** What `-z` separates. Paths are taken for UTF-8. */
function splitRecords(output) {
    return output.toString().split('\0').slice(0, -1);
}
/** The contents of blobs, by id. */
async function readBlobs(git, ids) {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0)
        return new Map();
    const small = [];
    const contents = new Map();
    for (const { id, size } of await readSizes(git, wanted)) {
        if (size > MAX_FILE_BYTES)
            contents.set(id, { kind: 'unreadable', reason: 'too-large' });
        else
            small.push(id);
    }
    const output = await git.run(['cat-file', '--batch'], { input: toLines(small) });
    let offset = 0;
    for (const id of small) {
        const end = output.indexOf('\n', offset);
        const { size } = readHeader(output.subarray(offset, end).toString(), id);
        contents.set(id, decodeFile(output.subarray(end + 1, end + 1 + size)));
        offset = end + 1 + size + 1;
    }
    return contents;
}
async function readSizes(git, ids) {
    const output = await git.run(['cat-file', '--batch-check'], { input: toLines(ids) });
    const lines = output.toString().split('\n');
    return ids.map((id, index) => readHeader(lines[index] ?? '', id));
}
function readHeader(line, id) {
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line) ?? [];
    if (type !== 'blob')
        throw new cli_git/* CliError */.z(`git does not have the file ${id}: fetch the whole history, and try again.`);
    return { id, size: Number(size) };
}
function toLines(ids) {
    return ids.map(id => `${id}\n`).join('');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/cli/work-tree.js




/** The selected files of the working tree as they are on the disk, saved or not yet added, ordered by path. */
async function readWorkTree({ git, selection, named, }) {
    const [indexed, others] = await Promise.all([listIndex(git), listOthers(git)]);
    const known = new Map([...[...others, ...named].map(toCandidate), ...indexed].map(each => [each.path, each]));
    const candidates = [...known.values()].filter(({ path }) => selection.includes(path));
    const found = await Promise.all(candidates.map(candidate => readCandidate(git, candidate)));
    const files = found.filter(file => file !== undefined);
    const hashes = await hashFiles(git, files.filter(({ blob }) => blob === null).map(({ path }) => path));
    return files
        .map(({ path, blob, content }) => ({ path, blob: blob ?? hashes.get(path) ?? '', content }))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
}
async function listIndex(git) {
    const entries = splitRecords(await git.run(['ls-files', '-z', '-t', '--stage']));
    return entries.map(entry => {
        const [, tag, mode = '', blob = '', path = ''] = /^(\S) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
        return { path, blob, kind: readKind(mode), isSkipped: tag === 'S' };
    });
}
async function listOthers(git) {
    return splitRecords(await git.run(['ls-files', '-z', '--others', '--exclude-standard']));
}
function toCandidate(path) {
    return { path, blob: undefined, kind: 'file', isSkipped: false };
}
/** A file as found; without a `blob` yet where git has to be asked for it. Undefined where it is not there. */
async function readCandidate(git, { path, blob = '', kind, isSkipped }) {
    if (kind !== 'file')
        return { path, blob, content: { kind: 'unreadable', reason: kind } };
    const place = (0,external_node_path_.join)(git.folder, path);
    const found = await (0,promises_.lstat)(place).catch(ignoreMissing);
    if (!found && isSkipped)
        return { path, blob, content: await readSkipped(git, blob) };
    if (found?.isSymbolicLink())
        return { path, blob: 'link', content: unreadable('symbolic-link') };
    if (!found?.isFile())
        return undefined;
    if (found.size > MAX_FILE_BYTES)
        return { path, blob: null, content: unreadable('too-large') };
    return { path, blob: null, content: decodeFile(await (0,promises_.readFile)(place)) };
}
async function readSkipped(git, blob) {
    return (await readBlobs(git, [blob])).get(blob) ?? unreadable('not-utf-8');
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
/** The ids that the files' contents would have once added, so that line ends which git converts are no difference. */
async function hashFiles(git, paths) {
    if (paths.length === 0)
        return new Map();
    const input = paths.map(path => `${quotePath(path)}\n`).join('');
    const output = await git.run(['-c', 'core.safecrlf=false', 'hash-object', '--stdin-paths'], { input });
    const ids = output.toString().split('\n');
    return new Map(paths.map((path, index) => [path, ids[index] ?? '']));
}
/** As git itself quotes paths, which may hold line ends. */
function quotePath(path) {
    return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
function ignoreMissing(error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
}

;// CONCATENATED MODULE: ./lib/cli/git-snapshot.js


/** Stands for the working tree where a commit's id is asked for. */
const WORK_TREE = 'working tree';
/** Reads the working tree, and commits, through the git binary. */
function createGitSnapshots({ git, selection, named, }) {
    let current;
    const readCurrent = () => {
        current ??= readWorkTree({ git, selection, named: named?.paths ?? [] });
        return current;
    };
    async function read(commit) {
        if (commit === WORK_TREE)
            return { commit, files: await readCurrent() };
        const files = await readCommit(commit);
        return { commit, files: named ? narrowBase({ base: files, current: await readCurrent(), named }) : files };
    }
    async function readCommit(commit) {
        const listed = await listTree({ git, commit, selection });
        const contents = await readBlobs(git, listed.filter(({ kind }) => kind === 'file').map(({ blob }) => blob));
        return listed.map(({ path, blob, kind }) => {
            const content = kind === 'file' ? contents.get(blob) : { kind: 'unreadable', reason: kind };
            if (content === undefined)
                throw new Error(`The file ${blob} was not read`);
            return { path, blob, content };
        });
    }
    return { prepare: () => { }, read: commits => Promise.all(commits.map(read)) };
}
/**
 * The base to compare with where files were named: those differ from it in any case, so that they are looked at, and all
 * others do not. A file that is gone stays, for a named one may be the same policy under another path.
 */
function narrowBase({ base, current, named, }) {
    const present = new Set(current.map(({ path }) => path));
    const old = base.filter(({ path }) => named.covers(path) || !present.has(path));
    const others = current.filter(({ path }) => !named.covers(path));
    return [...old.map(file => ({ ...file, blob: `base ${file.blob}` })), ...others];
}

;// CONCATENATED MODULE: ./lib/cli/git-history.js


/** As many versions of one file as are ever read. */
const MAX_VERSIONS = 500;
/**
 * The histories of files, through the git binary. A shallow clone has none: what it lacks might be the very version that
 * is live, and would pass for drift.
 */
function createGitHistories(git) {
    return {
        async readHistories({ commit, paths }) {
            if (commit === WORK_TREE || (await isShallow(git)))
                return new Map();
            const histories = await Promise.all(paths.map(async (path) => {
                const listed = await listVersions({ git, commit, path });
                return [
                    path,
                    { versions: await git_history_readVersions(git, listed), isComplete: listed.length < MAX_VERSIONS },
                ];
            }));
            return new Map(histories);
        },
    };
}
async function isShallow(git) {
    return (await git.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
}
async function listVersions({ git, commit, path }) {
    const options = ['--follow', '-m', '--raw', '-z', '--no-abbrev', '--no-show-signature', `--max-count=${MAX_VERSIONS}`];
    return parseLog(splitRecords(await git.run(['log', ...options, '--format=commit %H', commit, '--', path])));
}
/** Reads `git log --raw -z`: a commit's id, then for each change its ids and status, and one path, or for a move two. */
function parseLog(records) {
    const versions = [];
    let commit = '';
    for (let at = 0; at < records.length; at++) {
        const record = records[at] ?? '';
        const [, mode, blob = '', status] = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) (\w)\d*$/.exec(record) ?? [];
        if (status === undefined) {
            commit = record.replace(/^commit /, '');
            continue;
        }
        at += status === 'R' || status === 'C' ? 2 : 1;
        // Removed, and added again later: what came before was another file.
        if (status === 'D')
            return versions;
        if (mode?.startsWith('100'))
            versions.push({ commit, path: records[at] ?? '', blob });
    }
    return versions;
}
async function git_history_readVersions(git, listed) {
    const contents = await readBlobs(git, listed.map(({ blob }) => blob));
    return listed.flatMap(version => {
        const content = contents.get(version.blob);
        return content ? [{ ...version, content, pullRequests: [] }] : [];
    });
}

// EXTERNAL MODULE: ./lib/cli/help.js
var help = __webpack_require__(931);
;// CONCATENATED MODULE: ./lib/cli/named-files.js



/** Throws a `CliError` for a path outside the repository. */
function locateNamed({ given, folder, root, }) {
    if (given.length === 0)
        return undefined;
    const home = external_node_fs_.realpathSync.native(root);
    const paths = given.map(argument => {
        const path = (0,external_node_path_.relative)(home, resolveLinks((0,external_node_path_.resolve)(folder, argument)));
        if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
            throw new cli_git/* CliError */.z(`${argument} is outside the repository: name files of the one that you are in.`);
        }
        return path.split(external_node_path_.sep).join('/');
    });
    return { paths, covers: path => paths.some(each => each === '' || path === each || path.startsWith(`${each}/`)) };
}
/** A folder may be reached through a link, as temporary ones often are. A file that is a link is judged as such. */
function resolveLinks(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return external_node_fs_.realpathSync.native(path);
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.join)(resolveLinks(parent), (0,external_node_path_.basename)(path));
}
/** What to read: all that is selected, and what was named, so that any file can be checked. */
function addNamed(selection, named) {
    const extra = new Set(named?.paths);
    return { includes: path => selection.includes(path) || extra.has(path), mayContain: selection.mayContain };
}
/** Who names files does not depend on the globs: none of them is idle then. */
function excuseIdle(globs, named) {
    return named ? { ...globs, listUnmatched: () => [] } : globs;
}

;// CONCATENATED MODULE: ./lib/cli/check-command.js












/** Somebody is waiting: what PgBeam does not say in time, the check does without. */
const PATIENCE = { timeoutMs: 10_000, requestBudgetMs: 10_000, runBudgetMs: 20_000 };
/** Checks the working tree that `folder` is in. Throws a `CliError` where that cannot be done. */
async function runCheck({ options, env, folder, }) {
    const inputs = readInputs(options, env);
    const git = await openRepository(folder, env);
    const base = await findBase(git, options.base);
    const named = locateNamed({ given: options.files, folder, root: git.folder });
    if (named)
        await requireNamed({ named, git, base });
    const ports = {
        compare: async () => ({ head: WORK_TREE, base: base.commit, basis: 'merge-base' }),
        snapshots: createGitSnapshots({ git, selection: addNamed(selectWithTests(inputs.policies), named), named }),
        histories: createGitHistories(git),
        policies: await connect(inputs),
        now: Date.now,
    };
    const globs = excuseIdle(compileGlobs(inputs.policies), named);
    const result = await check({ ports, inputs, event: describeLocalRun(git.folder), globs });
    return { result, base };
}
/** The action's inputs, by its own rules; those that are no options have their defaults. */
function readInputs({ inputs, offline }, env) {
    // There is no GitHub to show a token to, but an input that everything else needs.
    const given = new Map([...inputs, ['mode', 'check'], ['github-token', 'none']]);
    const { PGBEAM_API_KEY, PGBEAM_API_URL } = env;
    const parsed = parseInputs({
        raw: name => given.get(name) ?? '',
        env: offline ? {} : { PGBEAM_API_KEY, PGBEAM_API_URL },
    });
    if (parsed.kind === 'parsed')
        return parsed.inputs;
    const problems = parsed.problems.map(({ name, message }) => `${given.has(name) ? `--${name}` : name}: ${message}.`);
    throw new cli_git/* CliError */.z(problems.join('\n'));
}
async function openRepository(folder, env) {
    const root = await (0,cli_git/* createGit */.l)({ folder, env }).run(['rev-parse', '--show-toplevel']);
    return (0,cli_git/* createGit */.l)({ folder: root.toString().replace(/\r?\n$/, ''), env });
}
/** A name that is neither on the disk nor in the base is a slip. */
async function requireNamed({ named, git, base }) {
    for (const path of named.paths) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(git.folder, path), { throwIfNoEntry: false }))
            continue;
        const wasThere = base.commit !== null && (await git.ask(['cat-file', '-e', `${base.commit}:${path}`])) !== undefined;
        if (!wasThere)
            throw new cli_git/* CliError */.z(`There is no ${path}, and there was none before.`);
    }
}
/** A client that can only read; undefined without a key. Loaded only where it is used. */
async function connect({ apiKey, apiUrl }) {
    if (apiKey === null)
        return undefined;
    const fetch = await openFetch(process.env);
    const { createPolicyReader } = await __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 4308));
    return createPolicyReader({ apiUrl, apiKey, userAgent: `pgbeam-policy-cli/${help/* VERSION */.x}`, fetch, ...PATIENCE });
}
/** What takes the place of an event: a check that a person started. The repository is called by its folder. */
function describeLocalRun(root) {
    return {
        kind: 'dispatch',
        target: { kind: 'other', name: '' },
        run: {
            eventName: 'local',
            repository: { owner: 'local', name: (0,external_node_path_.basename)(root) },
            defaultBranch: null,
            sha: '',
            ref: '',
            workflow: '',
            job: '',
            runId: '',
            runAttempt: 1,
            actor: '',
            serverUrl: '',
            apiUrl: '',
            runUrl: '',
        },
    };
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


/***/ })

};
