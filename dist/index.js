import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5663:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["BearerCredentialHandler"]: () => (__WEBPACK_EXTERNAL_MODULE_node_path_02319fef__.BearerCredentialHandler), ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE_node_path_02319fef__.HttpClient) });

/***/ }),

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

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 9456:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

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

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent),
  G: () => (/* binding */ withDefaultBranch)
});

;// CONCATENATED MODULE: ./lib/action/event-fields.js
/** `path` is how errors call the value. They never quote what a field holds. */
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

;// CONCATENATED MODULE: ./lib/action/event.js

/**
 * `payload` is the webhook's, parsed from JSON. Throws where the runner's own promises are broken. Decoded by hand, since
 * loading zod would take longer than all else that a run with nothing to do does.
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

/***/ 2109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AQ: () => (/* binding */ listSecrets),
  TL: () => (/* binding */ parseInputs),
  wR: () => (/* binding */ readInputsFrom)
});

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


/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ chooseFlow),
/* harmony export */   t: () => (/* binding */ needsDefaultBranch)
/* harmony export */ });
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
/** Whether the flow depends on which branch is the default one, and the event does not tell. */
function needsDefaultBranch(event) {
    return event.run.defaultBranch === null && (event.kind === 'push' || event.kind === 'dispatch');
}
/** Where the default branch is not known, no branch is taken for it. */
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
    return kind === 'apply' ? { kind, commit, branch: event.run.ref.replace(/^refs\/heads\//, '') } : { kind, commit };
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
            return isOnDefaultBranch(event) ? 'push to the default branch' : 'push elsewhere';
        case 'dispatch':
            return isOnDefaultBranch(event) ? 'dispatch on the default branch' : 'dispatch elsewhere';
        case 'schedule':
            return 'schedule';
        case 'unsupported':
            return 'other event';
    }
}
function isOnDefaultBranch({ target, run }) {
    return target.kind === 'branch' && target.name === run.defaultBranch;
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
        return `There is no telling what to do on the event ${eventName}. Start the workflow on pull_request, pull_request_target, pull_request_review, merge_group, push, workflow_dispatch or schedule.`;
    }
    const where = event.kind === 'pull-request' ? `pull request #${event.number}` : ref;
    const belongs = `a push to the default branch${defaultBranch === null ? '' : ` (${defaultBranch})`}`;
    if (mode === 'export') {
        return `Live profiles are exported into a branch, and this run is for ${where}. Start it by workflow_dispatch, on a schedule or on a push.`;
    }
    return mode === 'drift'
        ? `Drift is looked for on the default branch, and this run is for ${where}. Start it on a schedule, or leave mode out.`
        : `Policies are applied from the default branch only, and this run is for ${where}. Start it on ${belongs}, or leave mode out.`;
}


/***/ }),

/***/ 7075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listUnstartedOutputs),
/* harmony export */   w: () => (/* binding */ finishIdle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4918);


/** The outputs of a run that ends before there is anything to report. */
function listUnstartedOutputs(result) {
    return { result, direction: 'none', changed: '0', applied: '0', drifted: '0', failed: '0' };
}
/**
 * Ends a run that has nothing to do: says why, and sets the outputs. Apart from the runner's adapter because loading
 * `@actions/core` takes longer than all else that such a run does.
 */
function finishIdle({ env, log, reason, }) {
    log((0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseCommands */ .p)(reason));
    if (!env.GITHUB_OUTPUT)
        return;
    const lines = Object.entries(listUnstartedOutputs('unchanged')).map(([name, value]) => `${name}=${value}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(env.GITHUB_OUTPUT, lines.join(''));
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   loadRunner: () => (/* binding */ loadRunner),
/* harmony export */   p: () => (/* binding */ defuseCommands)
/* harmony export */ });
/* unused harmony export createRunner */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * Loads what speaks to the runner. Nobody can say anything by it before the secrets are hidden.
 *
 * `@actions/core` is large, so this is for when there is something to wait for anyway.
 */
async function loadRunner({ env, secrets, }) {
    const runner = createRunner({ core: await __nccwpck_require__.e(/* import() */ 659).then(__nccwpck_require__.bind(__nccwpck_require__, 1659)), env });
    for (const secret of secrets)
        runner.mask(secret);
    return runner;
}
/** `core` is `@actions/core`, handed in so that a run with nothing to do need not load it. */
function createRunner(from) {
    const { core, env } = from;
    return {
        info: message => core.info(defuseCommands(message)),
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
/**
 * Text for the log, where a line that begins with `::`, and `##[` anywhere, is a command to the runner. Broken up, they
 * still read the same to people.
 */
function defuseCommands(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 5691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _action_event_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2774);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2109);
/* harmony import */ var _action_mode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1287);
/* harmony import */ var _action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7075);





/** Decides what there is to do, and loads what that needs only then. */
async function main({ env, parsed }) {
    const event = (0,_action_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j)({ env, payload: JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8')) });
    if (parsed.kind === 'parsed' && !(0,_action_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .needsDefaultBranch */ .t)(event)) {
        const flow = (0,_action_mode_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseFlow */ .W)({ mode: parsed.inputs.mode, event });
        if (flow.kind === 'nothing')
            return (0,_action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_2__/* .finishIdle */ .w)({ env, log: console.log, reason: flow.reason });
    }
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(530), __nccwpck_require__.e(39)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4039));
    await run({ env, event, parsed });
}
const { env } = process;
const parsed = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .TL)({ raw: (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputsFrom */ .wR)(env), env });
try {
    await main({ env, parsed });
}
catch (error) {
    const { loadRunner } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4918));
    const runner = await loadRunner({ env, secrets: (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .listSecrets */ .AQ)(parsed) });
    for (const [name, value] of Object.entries((0,_action_nothing_to_do_js__WEBPACK_IMPORTED_MODULE_2__/* .listUnstartedOutputs */ .F)('failed')))
        runner.setOutput(name, value);
    runner.fail(error instanceof Error ? error.message : String(error));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/******/ 		id: moduleId,
/******/ 		loaded: false,
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
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
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
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
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
/******/ var __webpack_exports__ = __nccwpck_require__(5691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

//# sourceMappingURL=index.js.map