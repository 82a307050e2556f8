import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ defuseCommands)
/* harmony export */ });
/**
 * Text for the log, where a line that begins with `::`, and `##[` anywhere, is a command to the runner. Broken up, they
 * still read the same to people.
 */
function defuseCommands(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vZ: () => (/* binding */ isOnDefaultBranch),
  j_: () => (/* binding */ readEvent),
  GX: () => (/* binding */ withDefaultBranch)
});

;// CONCATENATED MODULE: ./lib/src/action/event-fields.js
/** The fields of an object. Errors name it by `path`, and never quote a value. */
function readFields(value, path) {
    if (typeof value !== 'object' || value === null)
        throw new Error(`${path} is not an object`);
    const get = (name) => (Object.hasOwn(value, name) ? value[name] : undefined);
    const fail = (name, expected) => new Error(`${path}.${name} is not ${expected}`);
    const fields = {
        object: name => readFields(get(name), `${path}.${name}`),
        optionalObject: name => (get(name) === undefined || get(name) === null ? null : fields.object(name)),
        text: name => {
            const text = get(name);
            if (typeof text !== 'string' || text === '')
                throw fail(name, 'a text');
            return text;
        },
        optionalText: name => (get(name) === undefined || get(name) === null ? null : fields.text(name)),
        number: name => {
            const number = get(name);
            if (typeof number !== 'number' || !Number.isSafeInteger(number))
                throw fail(name, 'a whole number');
            return number;
        },
        optionalBoolean: name => {
            const boolean = get(name);
            return typeof boolean === 'boolean' ? boolean : null;
        },
        commit: name => {
            const text = fields.text(name);
            if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
                throw fail(name, 'the id of a commit');
            return text;
        },
    };
    return fields;
}

;// CONCATENATED MODULE: ./lib/src/action/event.js

/**
 * The event of a run. `payload` is the webhook's, parsed from JSON. Throws where the runner breaks its contract. Decoded by
 * hand: loading zod would take longer than everything else in a run with nothing to do.
 */
function readEvent({ env, payload }) {
    const fields = readFields(payload, 'event');
    const run = readRun({ env, fields });
    switch (run.eventName) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return readPullRequest({ run, trigger: run.eventName, fields });
        case 'merge_group': {
            const group = fields.object('merge_group');
            return {
                kind: 'merge-group',
                run,
                headSha: group.commit('head_sha'),
                headRef: group.text('head_ref'),
                baseSha: group.commit('base_sha'),
                baseRef: group.text('base_ref'),
            };
        }
        case 'push': {
            const before = fields.commit('before');
            return {
                kind: 'push',
                run,
                target: readTarget(fields.text('ref')),
                before: isZero(before) ? null : before,
                after: fields.commit('after'),
                isDeletion: isZero(fields.commit('after')),
            };
        }
        case 'workflow_dispatch':
            return { kind: 'dispatch', run, target: readTarget(run.ref) };
        case 'schedule':
            return { kind: 'schedule', run, target: readTarget(run.ref) };
        default:
            return { kind: 'unsupported', run };
    }
}
/** The same event once the default branch was looked up. */
function withDefaultBranch(event, defaultBranch) {
    return { ...event, run: { ...event.run, defaultBranch } };
}
/** Whether the run is for the default branch; false where it is not known which one that is. */
function isOnDefaultBranch({ target, run }) {
    return target.kind === 'branch' && target.name === run.defaultBranch;
}
function readRun({ env, fields }) {
    const environment = readFields(env, 'environment');
    const [, owner = '', name = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.text('GITHUB_REPOSITORY')) ?? [];
    if (name === '')
        throw new Error('GITHUB_REPOSITORY is not the name of a repository');
    const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
    const runId = env.GITHUB_RUN_ID ?? '';
    const runAttempt = Number(env.GITHUB_RUN_ATTEMPT) || 1;
    return {
        eventName: environment.text('GITHUB_EVENT_NAME'),
        repository: { owner, name },
        defaultBranch: fields.optionalObject('repository')?.optionalText('default_branch') ?? null,
        sha: environment.commit('GITHUB_SHA'),
        ref: env.GITHUB_REF ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        runId,
        runAttempt,
        actor: env.GITHUB_ACTOR ?? '',
        serverUrl,
        apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
        runUrl: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
    };
}
function readPullRequest(from) {
    const { run, trigger, fields } = from;
    const pullRequest = fields.object('pull_request');
    const head = pullRequest.object('head');
    const base = pullRequest.object('base');
    const headRepository = head.optionalObject('repo')?.text('full_name') ?? null;
    return {
        kind: 'pull-request',
        run,
        trigger,
        action: fields.text('action'),
        number: pullRequest.number('number'),
        headSha: head.commit('sha'),
        baseSha: base.commit('sha'),
        baseRef: base.text('ref'),
        headRepository,
        isFork: headRepository?.toLowerCase() !== `${run.repository.owner}/${run.repository.name}`.toLowerCase(),
        isDraft: pullRequest.optionalBoolean('draft') ?? false,
        isClosed: pullRequest.optionalText('state') === 'closed',
        isMerged: pullRequest.optionalBoolean('merged') ?? false,
        author: pullRequest.optionalObject('user')?.text('login') ?? null,
        // On pull_request_target, GITHUB_SHA is of the base branch.
        mergeCandidateSha: trigger === 'pull_request_target' ? null : run.sha,
    };
}
function readTarget(ref) {
    const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(ref) ?? [];
    if (kind === undefined)
        return { kind: 'other', name: ref };
    return { kind: kind === 'heads' ? 'branch' : 'tag', name };
}
function isZero(sha) {
    return /^0+$/.test(sha);
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ findText),
/* harmony export */   ic: () => (/* binding */ createInputReader),
/* harmony export */   wR: () => (/* binding */ readInputsFrom)
/* harmony export */ });
/** The inputs as the runner hands them over: as environment variables. */
function readInputsFrom(env) {
    return { raw: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '', env };
}
function createInputReader(source) {
    const problems = [];
    return {
        problems,
        miss: problem => {
            problems.push({ kind: 'missing', ...problem });
        },
        isEmpty: name => findText(source, name).text === '',
        read: (input, parser) => {
            const { name, text } = findText(source, input);
            if (text === '')
                return null;
            const parsed = parser(text);
            if ('value' in parsed)
                return parsed.value;
            problems.push({ kind: 'unusable', name, message: parsed.problem });
            return null;
        },
    };
}
/** The text of an input and the name by which to complain about it. */
function findText({ raw, env }, name) {
    if (typeof name === 'string')
        return { name, text: raw(name).trim() };
    const { input, variable } = name;
    const given = raw(input).trim();
    return given === '' ? { name: variable, text: (env[variable] ?? '').trim() } : { name: input, text: given };
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chooseFlow),
/* harmony export */   t: () => (/* binding */ needsDefaultBranch)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8952);

const FLOWS = {
    'pull request': { auto: 'check', check: 'check', apply: 'refused', drift: 'refused', export: 'refused' },
    'closed pull request': { auto: 'nothing', check: 'nothing', apply: 'refused', drift: 'refused', export: 'refused' },
    'merge group': { auto: 'check', check: 'check', apply: 'refused', drift: 'refused', export: 'refused' },
    'push to the default branch': { auto: 'apply', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
    'push elsewhere': { auto: 'nothing', check: 'check', apply: 'refused', drift: 'drift', export: 'export' },
    deletion: { auto: 'nothing', check: 'nothing', apply: 'nothing', drift: 'nothing', export: 'nothing' },
    'dispatch on the default branch': { auto: 'apply', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
    'dispatch elsewhere': { auto: 'check', check: 'check', apply: 'refused', drift: 'drift', export: 'export' },
    schedule: { auto: 'drift', check: 'check', apply: 'apply', drift: 'drift', export: 'export' },
    'other event': { auto: 'refused', check: 'refused', apply: 'refused', drift: 'refused', export: 'refused' },
};
/** Whether the flow depends on the default branch, and the event does not name it. */
function needsDefaultBranch(event) {
    return event.run.defaultBranch === null && (event.kind === 'push' || event.kind === 'dispatch');
}
/** The flow that a mode and an event ask for. Where the default branch is unknown, no branch counts as the default. */
function chooseFlow({ mode, event }) {
    const situation = describeSituation(event);
    const kind = FLOWS[situation][mode];
    if (kind === 'nothing')
        return { kind, reason: explainNothing(event) };
    if (kind === 'refused' || event.kind === 'unsupported')
        return { kind: 'refused', reason: explainRefusal({ mode, event }) };
    if (kind === 'check')
        return { kind, event };
    const commit = event.run.sha;
    return kind === 'export' ? { kind, commit } : { kind, commit, branch: event.run.ref.replace(/^refs\/heads\//, '') };
}
function describeSituation(event) {
    switch (event.kind) {
        case 'pull-request':
            return event.isClosed ? 'closed pull request' : 'pull request';
        case 'merge-group':
            return 'merge group';
        case 'push':
            if (event.isDeletion)
                return 'deletion';
            return (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnDefaultBranch */ .vZ)(event) ? 'push to the default branch' : 'push elsewhere';
        case 'dispatch':
            return (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnDefaultBranch */ .vZ)(event) ? 'dispatch on the default branch' : 'dispatch elsewhere';
        case 'schedule':
            return 'schedule';
        case 'unsupported':
            return 'other event';
    }
}
function explainNothing(event) {
    if (event.kind === 'pull-request')
        return `Pull request #${event.number} is closed: there is nothing to check.`;
    if (event.kind === 'push' && event.isDeletion)
        return `The push deleted ${event.target.name}: there is nothing to do.`;
    const { ref, defaultBranch } = event.run;
    return `Only a push to the default branch (${defaultBranch}) is applied, and this one is to ${ref}. To check it as well, set mode: check.`;
}
function explainRefusal({ mode, event }) {
    const { eventName, defaultBranch, ref } = event.run;
    if (event.kind === 'unsupported') {
        return `The action does not support the event ${eventName}. Start the workflow on pull_request, pull_request_target, pull_request_review, merge_group, push, workflow_dispatch or schedule.`;
    }
    const where = event.kind === 'pull-request' ? `pull request #${event.number}` : ref;
    const belongs = `a push to the default branch${defaultBranch === null ? '' : ` (${defaultBranch})`}`;
    if (mode === 'export') {
        return `Live profiles are exported into a branch, and this run is for ${where}. Start it by workflow_dispatch, on a schedule or on a push.`;
    }
    return mode === 'drift'
        ? `Drift mode runs on the default branch, and this run is for ${where}. Start it on a schedule, or leave mode out.`
        : `Policies are applied from the default branch only, and this run is for ${where}. Start it on ${belongs}, or leave mode out.`;
}


/***/ }),

/***/ 7008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listUnstartedOutputs),
/* harmony export */   w: () => (/* binding */ finishIdle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _defuse_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2350);


/** The outputs of a run that ends before there is anything to report. */
function listUnstartedOutputs(result) {
    return { result, direction: 'none', changed: '0', applied: '0', drifted: '0', failed: '0' };
}
/**
 * Ends a run that has nothing to do: logs why, and sets the outputs. Kept apart from the runner's adapter because loading
 * `@actions/core` takes longer than everything else in such a run.
 */
function finishIdle({ env, log, reason, }) {
    log((0,_defuse_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseCommands */ .p)(reason));
    if (!env.GITHUB_OUTPUT)
        return;
    const lines = Object.entries(listUnstartedOutputs('unchanged')).map(([name, value]) => `${name}=${value}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_OUTPUT, lines.join(''));
}


/***/ }),

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RN: () => (/* binding */ listInputProblems),
  AQ: () => (/* binding */ listSecrets),
  TL: () => (/* binding */ parseInputs),
  oZ: () => (/* binding */ parseStart)
});

// EXTERNAL MODULE: ./lib/src/action/input-reader.js
var input_reader = __nccwpck_require__(781);
// EXTERNAL MODULE: ./lib/src/policy/ids.js
var ids = __nccwpck_require__(2647);
;// CONCATENATED MODULE: ./lib/src/catalog/files/database-lines.js

const FORM = 'write a glob such as `db/structure.sql`, or `prj_\u2026: glob`, or `prj_\u2026/db_\u2026: glob`';
/**
 * Reads the input `database-schema`: `[prj_\u2026[/db_\u2026]:] glob` a line, each one database, in order and each once. `!glob` takes
 * files out of every line; `#` begins a comment line.
 */
function parseDatabaseLines(text) {
    const found = new Map();
    const exclusions = [];
    for (const [place, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        if (line.startsWith('!')) {
            if (line.length === 1)
                return { kind: 'problem', line: place + 1, problem: 'write a glob after `!`' };
            exclusions.push(line);
            continue;
        }
        const parsed = parseLine(line);
        if (!parsed)
            return { kind: 'problem', line: place + 1, problem: FORM };
        found.set(JSON.stringify(Object.values(parsed)), parsed);
    }
    const lines = [...found.values()].map(({ project, database, glob }) => ({
        project,
        database,
        globs: [glob, ...exclusions],
    }));
    return { kind: 'lines', lines };
}
function parseLine(line) {
    // A colon and a blank are more likely a prefix that is not well written than part of a path.
    if (!line.startsWith('prj_'))
        return /:\s/.test(line) ? undefined : { project: undefined, database: undefined, glob: line };
    const { project = '', database, glob = '' } = PREFIXED.exec(line)?.groups ?? {};
    const areIds = ids/* ID_PATTERN */.pw.test(project) && (database === undefined || ids/* ID_PATTERN */.pw.test(database));
    return areIds && !glob.startsWith('!') ? { project, database, glob } : undefined;
}
const PREFIXED = /^(?<project>prj_[^/:\s]*)(?:\/(?<database>db_[^/:\s]*))?\s*:\s*(?<glob>\S.*)$/;

// EXTERNAL MODULE: ./lib/src/live/address.js
var address = __nccwpck_require__(8869);
;// CONCATENATED MODULE: ./lib/src/action/input-values.js



function oneOf(...values) {
    return text => {
        const value = values.find(value => value === text);
        return value === undefined ? { problem: `write one of ${values.join(', ')}` } : { value };
    };
}
/** The forms of YAML 1.2's core schema, which the runner's own toolkit accepts. */
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
/** A token goes into a header as a key does. */
const parseSecret = address/* parseKey */.D;
const parseApiUrl = address/* parseAddress */.o;
const parseProjectId = text => (0,ids/* describeId */.p4)('project_id', text) === undefined
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
/** The id becomes part of a file's name and of a marker in a comment. */
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
    // Nobody's approval would be asked for, where somebody's was meant.
    if (value.length === 0)
        return { problem: 'name at least one user or team, or leave the input out' };
    return { value };
};
/** Globs from the root of the repository with slashes, one a line; `!` excludes, `#` begins a comment line. */
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
        : { problem: 'write at least one glob that includes files, such as policies/**/*.yaml' };
};
/** `[prj_\u2026[/db_\u2026]:] glob`, one database a line. */
const parseDatabases = text => {
    const read = parseDatabaseLines(text);
    if (read.kind === 'problem')
        return { problem: `line ${read.line}: ${read.problem}` };
    return read.lines.length > 0 ? { value: read.lines } : { problem: 'write at least one glob, or leave the input out' };
};
/** A glob from the root, for one written on Windows or for a shell. A folder means everything in it. */
function normalizeGlob(pattern) {
    const path = pattern
        .replaceAll('\\', '/')
        .replace(/\/{2,}/g, '/')
        .replace(/^(\.?\/)+/, '');
    return path.endsWith('/') ? `${path}**` : path;
}

;// CONCATENATED MODULE: ./lib/src/action/parse-inputs.js


function parseStart(source) {
    return parseWith(readStart, source);
}
/** The inputs of one mode. Those that only other modes use are not looked at. */
function parseInputs(mode, source) {
    return parseWith(READERS[mode], source);
}
/** What is wrong with any input, for a run whose mode cannot be told. What a mode would miss is not known then. */
function listInputProblems(source) {
    const listFor = (read) => {
        const reader = (0,input_reader/* createInputReader */.ic)(source);
        read(reader);
        return reader.problems;
    };
    const unusable = Object.values(READERS)
        .flatMap(listFor)
        .filter(({ kind }) => kind === 'unusable');
    return [...new Map([...listFor(readStart), ...unusable].map(problem => [problem.name, problem])).values()];
}
/** The secrets among the inputs, usable or not. They must be hidden before anything is logged. */
function listSecrets(source) {
    return ['github-token', API_KEY].map(name => (0,input_reader/* findText */.Vw)(source, name).text).filter(text => text !== '');
}
const API_KEY = { input: 'api-key', variable: 'PGBEAM_API_KEY' };
const API_URL = { input: 'api-url', variable: 'PGBEAM_API_URL' };
function parseWith(read, source) {
    const reader = (0,input_reader/* createInputReader */.ic)(source);
    const inputs = read(reader);
    const { problems } = reader;
    return inputs !== null && problems.length === 0 ? { kind: 'parsed', inputs } : { kind: 'invalid', problems };
}
const readStart = reader => {
    const mode = reader.read('mode', oneOf('auto', 'check', 'apply', 'drift', 'export')) ?? 'auto';
    const githubToken = reader.read('github-token', parseSecret);
    if (reader.isEmpty('github-token')) {
        reader.miss({
            name: 'github-token',
            message: 'leave this input out to use the token of the workflow, or look why it is empty (forks get no secrets)',
        });
    }
    return githubToken === null ? null : { mode, githubToken };
};
const READERS = {
    check: reader => ({
        mode: 'check',
        ...readCommonInputs(reader),
        ...readReviewInputs(reader),
        pgbeam: readAccess(reader),
        failOn: reader.read('fail-on', oneOf('error', 'warning', 'never')) ?? 'error',
        comment: reader.read('comment', parseBoolean) ?? true,
        replayDays: readReplayDays(reader),
        scanPii: reader.read('scan-pii', parseBoolean) ?? false,
        accessMap: reader.read('access-map', parseBoolean) ?? false,
        ...readTableInputs(reader),
        gate: reader.read('gate', parseBoolean) ?? false,
        labelWidening: reader.read('label-widening', parseLabel),
        schemaGate: reader.read('schema-gate', oneOf('hidden', 'all', 'off')) ?? 'hidden',
    }),
    apply: reader => {
        const inputs = {
            mode: 'apply',
            ...readCommonInputs(reader),
            ...readReviewInputs(reader),
            ...readMapInputs(reader),
            onDrift: reader.read('on-drift', oneOf('refuse', 'overwrite')) ?? 'refuse',
            comment: reader.read('comment', parseBoolean) ?? true,
        };
        const pgbeam = requireAccess(reader);
        return pgbeam && { ...inputs, pgbeam };
    },
    drift: reader => {
        const common = { ...readCommonInputs(reader), ...readReviewInputs(reader), ...readMapInputs(reader) };
        const driftIssue = reader.read('drift-issue', parseBoolean) ?? false;
        const driftPullRequest = reader.read('drift-pull-request', parseBoolean) ?? false;
        const pgbeam = requireAccess(reader);
        return pgbeam && { mode: 'drift', ...common, driftIssue, driftPullRequest, pgbeam };
    },
    export: reader => {
        const common = readCommonInputs(reader);
        const projects = readProjects(reader, common);
        const overwrite = reader.read('overwrite', parseBoolean) ?? false;
        const pgbeam = requireAccess(reader);
        return pgbeam && { mode: 'export', ...common, projects, overwrite, pgbeam };
    },
};
function readCommonInputs(reader) {
    return {
        projectId: reader.read('project-id', parseProjectId),
        policies: reader.read('policies', parseGlobs) ?? ['policies/**/*.{yaml,yml,json}'],
        commentId: reader.read('comment-id', parseCommentId),
        redactPredicates: reader.read('redact-predicates', parseBoolean) ?? false,
        dryRun: reader.read('dry-run', parseBoolean) ?? false,
    };
}
function readReviewInputs(reader) {
    const parseCount = parseWholeNumber({ from: 0 });
    const requiredApprovals = reader.read('required-approvals', parseCount) ?? 1;
    return {
        requiredApprovals,
        requiredApprovalsWidening: reader.read('required-approvals-widening', parseCount) ?? requiredApprovals,
        reviewersWidening: reader.read('reviewers-widening', parseReviewers) ?? [],
    };
}
function readTableInputs(reader) {
    return { databaseSchema: readDatabases(reader), liveSchema: readLiveSchema(reader) };
}
/** Of modes that judge guardrails over SQL files, and ask for live tables for a map alone. */
function readMapInputs(reader) {
    const accessMap = reader.read('access-map', parseBoolean) ?? false;
    return { accessMap, databaseSchema: readDatabases(reader), liveSchema: accessMap && readLiveSchema(reader) };
}
function readDatabases(reader) {
    return reader.read('database-schema', parseDatabases) ?? [];
}
function readLiveSchema(reader) {
    return reader.read('live-schema', parseBoolean) ?? false;
}
function readReplayDays(reader) {
    const isWanted = reader.read('replay', parseBoolean) ?? true;
    const days = reader.read('replay-days', parseWholeNumber({ from: 1 })) ?? 7;
    return isWanted ? days : null;
}
function readAccess(reader) {
    const apiUrl = reader.read(API_URL, parseApiUrl) ?? 'https://api.pgbeam.com';
    const apiKey = reader.read(API_KEY, parseSecret);
    return apiKey === null ? { kind: 'none' } : { kind: 'key', apiUrl, apiKey };
}
function requireAccess(reader) {
    const access = readAccess(reader);
    if (access.kind === 'key')
        return access;
    if (reader.isEmpty(API_KEY)) {
        reader.miss({
            name: API_KEY.input,
            message: `there is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as this input (or as ${API_KEY.variable})`,
        });
    }
    return null;
}
function readProjects(reader, { projectId }) {
    const projects = reader.read('projects', parseProjects) ?? (projectId === null ? [] : [projectId]);
    const isExplained = reader.problems.some(({ name }) => name === 'projects' || name === 'project-id');
    if (projects.length === 0 && !isExplained) {
        reader.miss({ name: 'projects', message: 'name the projects to export, one a line, or set project-id' });
    }
    return projects;
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ completeProxyAddress)
/* harmony export */ });
/**
 * Completes the proxy's address in the environment, where `@actions/github` and `@actions/http-client` read it when they
 * are loaded. Without a word they ask directly where they cannot read it, or where it is `proxy.example:3128`, which
 * curl takes. Throws where it is no address. It may hold a password, so the error does not show it.
 */
function completeProxyAddress(env) {
    const name = env.https_proxy ? 'https_proxy' : 'HTTPS_PROXY';
    const given = env[name];
    if (!given)
        return;
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`;
    if (!isProxyAddress(address)) {
        throw new Error(`The environment variable ${name} is not the address of a proxy, such as http://proxy.example:3128`);
    }
    env[name] = address;
}
function isProxyAddress(address) {
    try {
        const { protocol, username, password } = new URL(address);
        decodeURIComponent(username + password);
        return protocol === 'http:' || protocol === 'https:';
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5210:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _action_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8952);
/* harmony import */ var _action_input_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(781);
/* harmony import */ var _action_mode_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8410);
/* harmony import */ var _action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7008);
/* harmony import */ var _action_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1784);
/* harmony import */ var _action_proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8017);







/** Decides whether there is anything to do, and only then loads what that needs. */
async function main(source) {
    const { env } = source;
    const start = (0,_action_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStart */ .oZ)(source);
    const event = (0,_action_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j_)({ env, payload: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) });
    if (start.kind === 'parsed' && !(0,_action_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .needsDefaultBranch */ .t)(event)) {
        const flow = (0,_action_mode_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseFlow */ .W)({ mode: start.inputs.mode, event });
        if (flow.kind === 'nothing')
            return (0,_action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_4__/* .finishIdle */ .w)({ env, log: console.log, reason: flow.reason });
    }
    (0,_action_proxy_js__WEBPACK_IMPORTED_MODULE_6__/* .completeProxyAddress */ .M)(env);
    await tuneEngine();
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(93), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2284));
    await run({ event, start, source });
}
/** Has to come before what it concerns is loaded. */
async function tuneEngine() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
    // Most of what a run allocates is garbage at once. A young generation that does not grow halves the memory of a run over
    // a thousand policies, and costs no time.
    setFlagsFromString('--semi-space-growth-factor=1');
    // HTTP's parser is WebAssembly that runs for milliseconds: V8's optimising compiler costs more than it saves.
    setFlagsFromString('--no-wasm-tier-up');
    setFlagsFromString('--no-wasm-dynamic-tiering');
}
const source = (0,_action_input_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputsFrom */ .wR)(process.env);
try {
    await main(source);
}
catch (error) {
    const { loadRunner } = await __nccwpck_require__.e(/* import() */ 859).then(__nccwpck_require__.bind(__nccwpck_require__, 2859));
    const runner = await loadRunner({ env: source.env, secrets: (0,_action_parse_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .listSecrets */ .AQ)(source) });
    for (const [name, value] of Object.entries((0,_action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_4__/* .listUnstartedOutputs */ .F)('failed')))
        runner.setOutput(name, value);
    runner.fail(error instanceof Error ? error.message : String(error));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseKey),
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/** The key, trimmed: one that is pasted often ends with a line break. Beyond that it is what a header can hold. */
function parseKey(text) {
    const value = text.trim();
    if (/^[\x21-\x7e]+$/.test(value))
        return { value };
    const problem = 'its value holds spaces, line breaks or other characters that a key never has; copy the key again';
    return { code: 'INVALID_KEY', problem };
}
/** The API's address without a slash at its end: over https only, or to this machine, because the key goes there. */
function parseAddress(text) {
    // `URL.parse` came after Node 20, on which the command line runs as well.
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) {
        return { code: 'INVALID_URL', problem: 'write a complete address, such as https://api.pgbeam.com' };
    }
    if (url.username !== '' || url.password !== '') {
        const problem = 'write the address without a user name and password; put the key into api-key';
        return { code: 'INVALID_URL', problem };
    }
    if (url.search !== '' || url.hash !== '') {
        return { code: 'INVALID_URL', problem: 'write the address without a ? or # part' };
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return { code: 'INSECURE_URL', problem: 'write an address that begins with https://' };
    }
    return { value: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}
/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}


/***/ }),

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   p4: () => (/* binding */ describeId),
/* harmony export */   pw: () => (/* binding */ ID_PATTERN)
/* harmony export */ });
/* unused harmony exports ID_PREFIXES, API_KEY, ID_FIELDS */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8264);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8465);


/** An id as the API's contract has it in paths, bounded. A segment of dots alone would name another resource. */
const ID_PATTERN = /^(?!\.+$)[a-zA-Z0-9_.-]{1,200}$/;
/** What the id of each kind of thing begins with. An id with another beginning may be of any kind. */
const ID_PREFIXES = {
    pol_: 'a profile',
    prj_: 'a project',
    agt_: 'an agent',
    db_: 'a database',
    apl_: 'an approval rule',
    hnt_: 'a honeytoken',
    aud_: 'an entry of the audit log',
};
/** The keys of organizations and of people begin so: nobody may read one in a report. */
const API_KEY = /[Pp][Bb][OoUu]_/;
/** The fields that hold ids, with what each begins with. */
const ID_FIELDS = { id: 'pol_', project_id: 'prj_' };
/** The ids of a file's project and live profile, if it names them, and findings about them. */
function readIds(root) {
    const findings = [];
    function read(field) {
        const { found, node, key } = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .findPlace */ .Pj)(root, [field]);
        if (!found || node.kind === 'broken')
            return undefined;
        const finding = describeNode({ field, node, key }) ?? describeId(field, (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node) ?? '');
        if (!finding)
            return (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node);
        findings.push({ offset: node.start, ...finding });
        return undefined;
    }
    return { id: read('id'), projectId: read('project_id'), findings };
}
function describeNode({ field, node, key, }) {
    if (node.kind === 'scalar' && node.value === null) {
        const message = `\`${field}\` has no value; write the id, or remove the line.`;
        return { code: 'empty-value', offset: key, message };
    }
    if (node.kind === 'scalar' && typeof node.value === 'string')
        return undefined;
    return { code: 'wrong-type', offset: node.start, message: `\`${field}\` must be a string; put it in quotes.` };
}
/** What is wrong with a text as an id. A key is never quoted. */
function describeId(field, text) {
    if (API_KEY.test(text)) {
        const message = `\`${field}\` holds an API key, which everybody who can read this file can use: revoke it in PgBeam, and write the id here.`;
        return { code: 'key-as-id', message };
    }
    if (!ID_PATTERN.test(text)) {
        const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no id, which is at most 200 letters, digits, \`_\`, \`.\` and \`-\`; copy it as PgBeam shows it.`;
        return { code: 'invalid-id', message };
    }
    const wanted = ID_FIELDS[field];
    const prefix = Object.keys(ID_PREFIXES).find(each => text.startsWith(each));
    if (prefix === undefined || prefix === wanted)
        return undefined;
    const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is the id of ${ID_PREFIXES[prefix]}; \`${field}\` is that of ${ID_PREFIXES[wanted]} and begins with \`${wanted}\`.`;
    return { code: 'wrong-kind-of-id', message };
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ getItems),
/* harmony export */   NO: () => (/* binding */ walkScalars),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   VI: () => (/* binding */ getField),
/* harmony export */   hG: () => (/* binding */ MAX_ALIASED_NODES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q4: () => (/* binding */ getText)
/* harmony export */ });
/** The limits of one file. */
const MAX_DEPTH = 32;
const MAX_ALIASED_NODES = 1000;
/** The node at a path, and its key's offset. For a list item, which has no key, that is the item's own offset. */
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
/** The items of a list; for anything else, none. */
function getItems(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a string scalar. */
function getText(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** All scalars of a tree, but for the names of fields. */
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


/***/ }),

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6782);

const LONGEST = 60;
/** A text from a file as messages show it: in backquotes, on one line, shortened. */
function quote(text) {
    return `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text.replace(/\s+/g, ' '), LONGEST)}\``;
}
/** `a, b or c`. */
function listChoices(choices) {
    const quoted = choices.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ findNeedless),
/* harmony export */   Ul: () => (/* binding */ showHidden),
/* harmony export */   Vh: () => (/* binding */ hasHidden),
/* harmony export */   Xv: () => (/* binding */ blankHidden),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * Characters that hide or reorder text, move the cursor or pass for a plain space: controls, lone surrogates, unassigned
 * and private-use code points, everything that Unicode lets a renderer leave out, spaces other than U+0020, and marks
 * piled so high that they cover the lines around them.
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}|(?<=\p{M}{4})\p{M}/gu;
const HIDDEN_RUN = new RegExp(`(?:${HIDDEN.source})+`, 'gu');
/** What a variation selector changes: emoji, symbols, and letters of the scripts that have variants; of ASCII a key's cap. */
const VARIABLE = /(?<=(?![\0-\x7f])[\p{Emoji}\p{S}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}])|(?<=[#*\d])(?=\ufe0f\u20e3)/u;
/** Those that no text needs. A zero-width joiner after an emoji affects what is seen, and so do some variation selectors. */
const NEEDLESS = new RegExp([
    `(?!${VARIABLE.source})\\p{Variation_Selector}`,
    '(?!\\p{Variation_Selector}|(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d)\\p{Default_Ignorable_Code_Point}',
    // Marks of annotations, which no renderer shows and Unicode does not let it leave out.
    '[\\ufff9-\\ufffb]',
].join('|'), 'u');
/** How a character beyond U+FFFF is escaped: for people, in YAML, in JSON. */
const LARGE_ESCAPES = {
    plain: character => `\\u{${toHex(character, 0)}}`,
    yaml: character => `\\U${toHex(character, 8)}`,
    json: character => character.replace(/[\ud800-\udfff]/g, unit => `\\u${toHex(unit, 4)}`),
};
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Replaces what a reader cannot see by an escape, such as `\u202e`. */
function showHidden(text, { form = 'plain', keep = '' } = {}) {
    return text.replace(HIDDEN, character => {
        if (keep.includes(character))
            return character;
        const short = SHORT_ESCAPES[character];
        return short ?? (character.length > 1 ? LARGE_ESCAPES[form](character) : `\\u${toHex(character, 4)}`);
    });
}
/** Replaces every run of what a reader cannot see by one space. */
function blankHidden(text) {
    return text.replace(HIDDEN_RUN, ' ').trim();
}
function hasHidden(text) {
    return text.search(HIDDEN) >= 0;
}
/** The offset of the first character that is never seen and has no purpose; -1 if there is none. */
function findNeedless(text) {
    return text.search(NEEDLESS);
}
/** The first `limit` UTF-16 units at most, the ellipsis included; never half a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splitsPair ? end - 1 : end)}\u2026`;
}
function toHex(character, length) {
    return (character.codePointAt(0) ?? 0).toString(16).padStart(length, '0');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5210);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
