#!/usr/bin/env node
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

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

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

/***/ 4649:
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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ harmOfMask),
/* harmony export */   ME: () => (/* binding */ judgeHarm),
/* harmony export */   Su: () => (/* binding */ HARMS),
/* harmony export */   V0: () => (/* binding */ rankHarm),
/* harmony export */   VM: () => (/* binding */ harmOfReach),
/* harmony export */   pT: () => (/* binding */ harmOfRows)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);

/**
 * What a change comes to where it widens, the most harmful first. This is the one order in which changes are kept, listed
 * and cut: what is less harmful never takes the room of what is more.
 */
const HARMS = [
    /** A column is shown in the clear. */
    'unmasked',
    /** All rows of a relation are shown. */
    'filter-dropped',
    'filter-changed',
    /** A column is hidden less, and still not shown. */
    'mask-weakened',
    /** Every relation that nobody names is in reach. */
    'everything',
    /** A policy comes under an exception from what no policy may do. */
    'guardrail',
    /** A statement of an SQL file is not read, so that nobody knows what it does to tables. */
    'schema-unread',
    'write',
    /** What holds or refuses some writes: approvals, dangerous migrations. */
    'write-safeguard',
    'table',
    /** A new column of a relation in reach, in the clear like those that no rule names. */
    'column',
    /** A part of a relation that comes into reach, masked or filtered. */
    'masked-part',
    'read',
    'limit',
    'other',
];
const HARM_RANKS = new Map(HARMS.map((harm, rank) => [harm, rank]));
/** Where something stands in that order; widening comes before unclear, and unclear before the rest. */
function rankHarm({ direction, harm }) {
    return _direction_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTION_RANKS */ .kU[direction] * HARMS.length + (HARM_RANKS.get(harm) ?? 0);
}
function harmOfReach(subject) {
    return subject === '*' ? 'everything' : 'table';
}
/** `none` on one side: its relation comes into reach, or leaves it. */
function harmOfMask(before, after) {
    if (after === 'clear')
        return 'unmasked';
    if (before === 'none' || after === 'none')
        return 'masked-part';
    return before === 'clear' ? 'unmasked' : 'mask-weakened';
}
/** By what a report shows of rows: `none`, `all` or a predicate. */
function harmOfRows(before, after) {
    if (before === 'none' || after === 'none')
        return 'masked-part';
    return before === 'all' || after === 'all' ? 'filter-dropped' : 'filter-changed';
}
const READING = new Set(['select', 'show', 'explain', 'transaction', 'set']);
/** Of a list that is told as a whole, because an entry of it cannot be read. */
const LIST_HARMS = {
    access: 'everything',
    masking: 'unmasked',
    rows: 'filter-changed',
    statements: 'write',
    writes: 'write-safeguard',
    approvals: 'write-safeguard',
    guardrails: 'guardrail',
    limits: 'limit',
    other: 'other',
};
/** The harm of a change as a report lists it. `before` is null where it is not known. */
function judgeHarm(change) {
    const { area, field, subject, before, after } = change;
    if (field === 'database-schema')
        return 'schema-unread';
    if (area === 'masking' && change.cause === 'schema' && before === 'none' && after === 'clear')
        return 'column';
    if (subject === field)
        return LIST_HARMS[area];
    switch (area) {
        case 'access':
            return harmOfReach(subject);
        case 'masking':
            return harmOfMask((before ?? 'none'), after);
        case 'rows':
            return harmOfRows(String(before ?? 'none'), String(after));
        case 'statements':
            return READING.has(subject) ? 'read' : 'write';
        default:
            return LIST_HARMS[area];
    }
}


/***/ }),

/***/ 6081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ CliError),
  l: () => (/* binding */ createGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __nccwpck_require__(6782);
;// CONCATENATED MODULE: ./lib/src/cli/git.js


/** An error for the user to fix: a wrong argument, no repository, no git. The message may quote hostile text. */
class CliError extends Error {
    name = 'CliError';
}
/** Listings of a large repository exceed Node's default of 1 MiB. */
const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
/**
 * What makes git execute a repository's own programs, switched off: the monitor of the file system, hooks, and the settings
 * of a bare repository that lies among the files, which git takes for the repository of the folder.
 */
const HARMLESS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'];
/** `settings`: more settings as `-c` takes them. */
function createGit({ folder, env, settings = [], }) {
    const flags = ['--no-pager', ...[...HARMLESS, ...settings].flatMap(setting => ['-c', setting])];
    const options = {
        cwd: folder,
        encoding: 'buffer',
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
        // Paths are taken literally, git never prompts, writes or fetches, and its errors are in English.
        env: {
            ...env,
            GIT_ALLOW_PROTOCOL: 'none',
            GIT_NO_LAZY_FETCH: '1',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_LITERAL_PATHSPECS: '1',
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
            LANGUAGE: '',
        },
    };
    function run(args, { input = '' } = {}) {
        return new Promise((resolve, reject) => {
            const child = (0,external_node_child_process_namespaceObject.execFile)('git', [...flags, ...args], options, (error, stdout, stderr) => {
                if (error)
                    reject(describeFailure({ args, error, stderr: stderr.toString() }));
                else
                    resolve(stdout);
            });
            // Git may exit before it has read all input: its exit code tells why.
            child.stdin?.on('error', () => { });
            child.stdin?.end(input);
        });
    }
    return {
        folder,
        run,
        async ask(args) {
            try {
                return (await run(args)).toString().replace(/\r?\n$/, '');
            }
            catch (error) {
                if (error instanceof GitRefusal)
                    return undefined;
                throw error;
            }
        },
    };
}
const LONGEST_COMMAND = 200;
/** Git ran and exited with an error. */
class GitRefusal extends CliError {
}
function describeFailure({ args, error, stderr }) {
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') {
        return new CliError('The command git was not found: install it, or put it on the PATH.', { cause: error });
    }
    const said = stderr.trim().replace(/^(?:fatal|error): /, '') || `it ended with ${String(code)}`;
    return new GitRefusal(`${(0,visible/* shorten */.ml)(`git ${args.join(' ')}`, LONGEST_COMMAND)} failed: ${said}`, { cause: error });
}


/***/ }),

/***/ 8723:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2841);

// Otherwise Windows would run a git.exe from the repository under check.
process.env.NoDefaultCurrentDirectoryInExePath = '1';
// The reader may close the pipe early, as `head` does.
process.stdout.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE')
        throw error;
});
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), {
    env: process.env,
    folder: process.cwd(),
    isTerminal: process.stdout.isTTY === true,
    write: text => process.stdout.write(text),
    writeError: text => process.stderr.write(text),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __nccwpck_require__(6594);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __nccwpck_require__(6782);
// EXTERNAL MODULE: ./lib/src/report/order.js
var order = __nccwpck_require__(2697);
;// CONCATENATED MODULE: ./lib/src/report/guardrails.js
/** What concerns everybody, whoever touches the file. */
const PRESSING = new Set(['exception-ended', 'exception-ends-soon']);
/** The findings worth telling: of files that the change touches, and elsewhere errors and what is a matter of days. */
function listGuardrailNotes({ guardrails, mode }) {
    const { files = [], unmanaged = [] } = guardrails ?? {};
    return [
        ...files.flatMap(({ file, action, findings }) => findings
            .filter(({ severity, code }) => mode !== 'check' || action !== 'none' || severity === 'error' || PRESSING.has(code))
            .map(finding => ({ file, finding }))),
        ...unmanaged.flatMap(({ name, policy_id, findings }) => findings.map(finding => {
            const message = `The live profile ${JSON.stringify(name)} (${policy_id}) is not managed, and breaks a guardrail: ${finding.message}`;
            return { file: null, finding: { ...finding, message, line: null, column: null } };
        })),
    ];
}
/** What guardrails forbid no more (`widens`), or forbid now. */
function listGuardrailChanges({ guardrails }, direction) {
    const files = guardrails?.files ?? [];
    return files.flatMap(file => file.changes.filter(change => change.direction === direction).map(change => ({ ...change, file })));
}
/** Whether a change touches files of guardrails. */
function touchesGuardrails({ guardrails }) {
    return guardrails?.files.some(({ action }) => action !== 'none') === true;
}
function breaksGuardrails({ findings }) {
    return findings.some(({ code }) => code === 'guardrail-broken');
}

// EXTERNAL MODULE: ./lib/src/access/harm.js
var access_harm = __nccwpck_require__(5271);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var direction = __nccwpck_require__(516);
;// CONCATENATED MODULE: ./lib/src/report/telling.js

function chooseTelling({ action, compared_with, policy_id }) {
    if (compared_with === 'base' || compared_with === 'live')
        return 'changes';
    if (compared_with === 'nothing')
        return 'new-profile';
    if (action !== 'create')
        return 'no-earlier';
    return policy_id === null ? 'new-file' : 'needs-key';
}
/** What waits to be applied of a policy, as if it were the change: a new profile, or an update of the live one. */
function tellWaiting(policy) {
    const { changes_omitted: _, waiting_omitted, waiting = [], ...rest } = policy;
    const isNew = waiting.some(({ before }) => before === null);
    return {
        ...rest,
        ...(waiting_omitted === undefined ? {} : { changes_omitted: waiting_omitted }),
        // Its lines are those of the base branch, which nothing here links to.
        changes: waiting.map(change => ({ ...change, line: null })),
        action: isNew ? 'create' : 'update',
        compared_with: isNew ? 'nothing' : 'live',
        direction: (0,direction/* combineDirections */.gz)(waiting.map(({ direction }) => direction)),
        waiting: [],
    };
}
/** Whether a policy is told by what it permits, and not by what changes. */
function isToldWhole(policy) {
    return (policy.action === 'create' || policy.action === 'update') && chooseTelling(policy) !== 'changes';
}

// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __nccwpck_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/happenings.js



const counted = (one, many) => number => (0,report_words/* count */.U9)(number, one, many);
/** What a policy does at most once. */
const once = (words) => number => number === 1 ? words : `${words} in ${(0,report_words/* countPolicies */.kC)(number)}`;
/** What a reader calls what happens. Null: it is a part of something that is counted already. */
const WORDS = {
    unmasked: {
        widens: counted('column unmasked', 'columns unmasked'),
        unclear: counted('column that may be unmasked', 'columns that may be unmasked'),
        narrows: counted('column masked', 'columns masked'),
    },
    'mask-weakened': {
        widens: counted('mask weakened', 'masks weakened'),
        unclear: counted('mask that may be weakened', 'masks that may be weakened'),
        narrows: counted('mask strengthened', 'masks strengthened'),
    },
    'filter-dropped': {
        widens: counted('row filter dropped', 'row filters dropped'),
        unclear: counted('row filter that may be dropped', 'row filters that may be dropped'),
        narrows: counted('row filter added', 'row filters added'),
    },
    'filter-changed': {
        widens: counted('row filter loosened', 'row filters loosened'),
        unclear: counted('row filter rewritten', 'row filters rewritten'),
        narrows: counted('row filter tightened', 'row filters tightened'),
    },
    everything: {
        widens: once('every other table added'),
        unclear: counted('list of tables that cannot be read', 'lists of tables that cannot be read'),
        narrows: once('every other table removed'),
    },
    guardrail: {
        widens: counted('exception from a guardrail', 'exceptions from guardrails'),
        unclear: counted('possible exception from a guardrail', 'possible exceptions from guardrails'),
        narrows: counted('exception from a guardrail ended', 'exceptions from guardrails ended'),
    },
    'schema-unread': {
        widens: counted('SQL statement not read', 'SQL statements not read'),
        unclear: counted('SQL statement not read', 'SQL statements not read'),
        narrows: counted('SQL statement not read', 'SQL statements not read'),
    },
    write: {
        widens: counted('kind of write permitted', 'kinds of write permitted'),
        unclear: counted('kind of write that may be permitted', 'kinds of write that may be permitted'),
        narrows: counted('kind of write refused or held', 'kinds of write refused or held'),
    },
    'write-safeguard': {
        widens: counted('safeguard of writes loosened', 'safeguards of writes loosened'),
        unclear: counted('safeguard of writes changed', 'safeguards of writes changed'),
        narrows: counted('safeguard of writes tightened', 'safeguards of writes tightened'),
    },
    table: {
        widens: counted('table added', 'tables added'),
        unclear: counted('table that may be added', 'tables that may be added'),
        narrows: counted('table removed', 'tables removed'),
    },
    column: {
        widens: counted('column added in the clear', 'columns added in the clear'),
        unclear: counted('column that may be in the clear', 'columns that may be in the clear'),
        narrows: counted('column removed', 'columns removed'),
    },
    'masked-part': null,
    read: {
        widens: counted('kind of statement permitted', 'kinds of statement permitted'),
        unclear: counted('kind of statement that may be permitted', 'kinds of statement that may be permitted'),
        narrows: counted('kind of statement refused', 'kinds of statement refused'),
    },
    limit: {
        widens: counted('limit raised', 'limits raised'),
        unclear: counted('limit that may be raised', 'limits that may be raised'),
        narrows: counted('limit lowered', 'limits lowered'),
    },
    other: {
        widens: counted('scan of results loosened', 'scans of results loosened'),
        unclear: counted('scan of results changed', 'scans of results changed'),
        narrows: counted('scan of results tightened', 'scans of results tightened'),
    },
};
const TOLD_WHOLE = {
    'new-profile': counted('profile created', 'profiles created'),
    'new-file': counted('new file (may open a profile)', 'new files (may open profiles)'),
    'needs-key': counted('file that needs a key to compare', 'files that need a key to compare'),
    'no-earlier': counted('file without an earlier version to compare with', 'files without an earlier version to compare with'),
};
function pointsTo({ direction }, towards) {
    return direction === towards || (direction === 'mixed' && towards === 'widens');
}
/** Counts of what points one way, in the field's words, the most harmful first: `1 column unmasked`. */
function countChanges(changes, towards) {
    return listCounts(changes, towards).map(({ words }) => words);
}
function listCounts(changes, towards) {
    const counts = new Map();
    for (const change of changes) {
        const words = pointsTo(change, towards) ? WORDS[(0,access_harm/* judgeHarm */.ME)(change)]?.[towards] : undefined;
        if (words)
            counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return access_harm/* HARMS */.Su.flatMap(harm => {
        const words = WORDS[harm]?.[towards];
        const number = words && counts.get(words);
        return words && number ? [{ words: words(number), rank: (0,access_harm/* rankHarm */.V0)({ direction: towards, harm }) }] : [];
    });
}
/** All that may widen in these policies, counted in the field's words, the most harmful first: what is told whole by what it is. */
function countWidening(policies) {
    const whole = policies.filter(isToldWhole);
    const wholes = Object.entries(TOLD_WHOLE).flatMap(([telling, words]) => {
        const told = whole.filter(policy => chooseTelling(policy) === telling);
        const rank = Math.min(...told.map(rankWhole));
        return told.length === 0 ? [] : [{ words: words(told.length) + describePowers(whole, telling), rank }];
    });
    const changes = policies.filter(policy => !isToldWhole(policy)).flatMap(policy => policy.changes);
    const counts = [...listCounts(changes, 'widens'), ...wholes, ...listCounts(changes, 'unclear')];
    return [
        ...counts.toSorted((one, other) => one.rank - other.rank).map(({ words }) => words),
        ...countUnlisted(policies),
    ];
}
/** The worst that a policy permits which is told whole; of one that nobody can compare, the worst there is. */
function rankWhole(policy) {
    const direction = policy.direction === 'unclear' ? 'unclear' : 'widens';
    const harms = chooseTelling(policy) === 'needs-key' ? ['unmasked'] : policy.changes.map(access_harm/* judgeHarm */.ME);
    return Math.min(...harms.map(harm => (0,access_harm/* rankHarm */.V0)({ direction, harm })), (0,access_harm/* rankHarm */.V0)({ direction, harm: 'other' }));
}
function countNarrowing(policies) {
    return countChanges(policies.filter(policy => !isToldWhole(policy)).flatMap(policy => policy.changes), 'narrows');
}
/** So many kinds of what happens are told one by one. */
const TOLD_KINDS = 5;
/** The most harmful of them, and how many there are more. */
function joinCounts(counts) {
    const rest = counts.length - TOLD_KINDS;
    if (rest < 2)
        return counts.join(', ');
    return `${counts.slice(0, TOLD_KINDS).join(', ')} and ${(0,report_words/* formatNumber */.ZV)(rest)} more kinds of change`;
}
/** Of new profiles, that some can do more than read tables that they name. */
function describePowers(policies, telling) {
    if (telling !== 'new-profile')
        return '';
    const harms = new Set(policies.filter(policy => chooseTelling(policy) === telling).flatMap(({ changes }) => changes.map(access_harm/* judgeHarm */.ME)));
    const powers = [...(harms.has('everything') ? ['every table'] : []), ...(harms.has('write') ? ['writes'] : [])];
    return powers.length === 0 ? '' : ` (with ${powers.join(' and ')})`;
}
/** A report lists a thousand changes of a policy at most. */
function countUnlisted(policies) {
    const unlisted = policies.reduce((sum, { changes_omitted = 0 }) => sum + changes_omitted, 0);
    return unlisted === 0 ? [] : [(0,report_words/* count */.U9)(unlisted, 'change listed nowhere', 'changes listed nowhere')];
}

;// CONCATENATED MODULE: ./lib/src/report/verdict.js





/** The whole report in one line that a busy person can act on, without anything hostile in it. */
function verdict_summariseReport(report) {
    if (report.result === 'superseded')
        return 'Superseded: a newer commit takes over, so nothing was applied';
    if (report.mode === 'apply')
        return summariseApply(report);
    if (report.mode === 'drift')
        return summariseDrift(report);
    return report.mode === 'export' ? summariseExport(report) : summariseCheck(report);
}
function summariseCheck(report) {
    const { policies, result, tests } = report;
    const { invalid, drifted } = countTroubles(policies);
    const waiting = policies.filter(order/* isWaiting */.Gu);
    const hasFailedTests = tests !== undefined && tests.failed > 0;
    const changed = policies.filter(order/* isAffected */.fH);
    const isFailed = result === 'failed' || result === 'invalid';
    const breaking = policies.filter(breaksGuardrails).length;
    const weaker = listGuardrailChanges(report, 'widens').length;
    const isExplained = invalid > 0 || hasFailedTests || breaking > 0;
    const parts = [
        ...(breaking > 0 ? [`BREAKS GUARDRAILS: ${(0,report_words/* countPolicies */.kC)(breaking)}`] : []),
        ...(weaker > 0 ? [`WEAKENS GUARDRAILS: ${(0,report_words/* count */.U9)(weaker, 'change')}`] : []),
        ...(invalid > 0 ? [`INVALID: errors in ${(0,report_words/* count */.U9)(invalid, 'policy file')}`] : []),
        ...(hasFailedTests ? [`FAILED: ${(0,report_words/* count */.U9)(tests.failed, 'policy test')}`] : []),
        ...(isFailed && !isExplained ? ['FAILED: a finding has to be settled'] : []),
        ...(changed.length > 0 ? [describeEffects(changed)] : []),
        ...(waiting.length > 0 ? [describeWaiting(waiting)] : []),
        ...(drifted > 0 ? [`DRIFT: ${describeDrift(drifted)}`] : []),
    ];
    if (parts.length > 0)
        return parts.join(' \u00b7 ');
    if (touchesGuardrails(report))
        return 'No policy changes, but guardrails do';
    return policies.some(order/* isNoteworthy */.e$) ? 'No policy changes, but something to look at' : 'No policy changes';
}
/** What merging brings into force although it is not of this change. */
function describeWaiting(policies) {
    const counts = countWidening(policies.map(tellWaiting));
    const what = counts.length > 0 ? joinCounts(counts) : `changes of ${(0,report_words/* countPolicies */.kC)(policies.length)}`;
    return `also brings into force, merged before: ${what}`;
}
function summariseApply(report) {
    const { policies, dry_run, result } = report;
    const applied = policies.filter(policy => policy.outcome === 'applied' || (0,order/* isPlanned */.H9)(policy, report));
    const { failed, refused, invalid } = countTroubles(policies);
    const prefix = dry_run ? 'Dry run, nothing written: ' : '';
    // A saved profile is reloaded into open sessions.
    const inForce = dry_run ? '' : ', in force on the next query';
    if (failed + refused + invalid > 0) {
        const parts = [
            ...(failed > 0 ? [`${failed} FAILED`] : []),
            ...(refused > 0 ? [`${refused} REFUSED`] : []),
            ...(invalid > 0 ? [`${invalid} INVALID`] : []),
            ...(applied.length > 0 ? [`${applied.length} applied${inForce}`] : []),
        ];
        return `${prefix}NOT ALL APPLIED: ${parts.join(', ')}`;
    }
    if (applied.length > 0) {
        const what = `${dry_run ? 'would apply' : 'Applied'} ${(0,report_words/* countPolicies */.kC)(applied.length)}${inForce}`;
        return `${prefix}${what} \u00b7 ${describeEffects(applied)}`;
    }
    if (result === 'failed' || result === 'refused' || result === 'invalid')
        return `${prefix}FAILED: nothing was applied`;
    return 'Nothing to apply: the live profiles are what the files say';
}
function summariseDrift({ policies, result }) {
    const { drifted } = countTroubles(policies);
    if (drifted > 0)
        return `DRIFT: ${describeDrift(drifted)}`;
    if (result === 'failed' || result === 'invalid')
        return 'FAILED: the live profiles could not all be compared';
    const waiting = policies.filter(order/* isChanged */.Hq).length;
    return waiting > 0 ? `No drift, but ${(0,report_words/* countPolicies */.kC)(waiting)} not applied yet` : 'No drift';
}
function describeDrift(drifted) {
    return `${(0,report_words/* count */.U9)(drifted, 'live profile')} edited outside this repository`;
}
function countTroubles(policies) {
    const having = (holds) => policies.filter(holds).length;
    return {
        failed: having(({ outcome }) => outcome === 'failed'),
        refused: having(({ outcome }) => outcome === 'refused'),
        invalid: having(({ action }) => action === 'invalid'),
        drifted: having(({ drift }) => drift.length > 0),
    };
}
/** What changed policies come to, what widens first: `Widens access in 2 of 3 policies, narrows 1: 1 column unmasked`. */
function describeEffects(policies) {
    const managed = policies.filter(({ action }) => action !== 'unmanage');
    const unmanaged = policies.length - managed.length;
    const pointing = (...directions) => managed.filter(({ direction }) => directions.includes(direction)).length;
    const groups = [
        { opening: 'Widens access in', words: 'widens', number: pointing('widens') },
        { opening: 'Widens and narrows', words: 'widens and narrows', number: pointing('mixed') },
        { opening: 'May widen access in', words: 'may widen', number: pointing('unclear') },
        { opening: 'Narrows access in', words: 'narrows', number: pointing('narrows') },
    ].filter(({ number }) => number > 0);
    const [first, ...others] = groups;
    const leaving = unmanaged > 0 ? [`${(0,report_words/* count */.U9)(unmanaged, 'profile')} no longer managed`] : [];
    if (first === undefined) {
        const edited = managed.length > 0 ? [`No effect on access: ${(0,report_words/* countPolicies */.kC)(managed.length)} edited`] : [];
        return [...edited, ...leaving].join(' \u00b7 ');
    }
    const isAlone = managed.length === 1;
    const total = first.number === managed.length
        ? (0,report_words/* countPolicies */.kC)(first.number)
        : `${(0,report_words/* formatNumber */.ZV)(first.number)} of ${(0,report_words/* countPolicies */.kC)(managed.length)}`;
    const opening = isAlone && first.opening.endsWith(' in') ? first.opening.slice(0, -3) : `${first.opening} ${total}`;
    const widening = countWidening(managed);
    const counts = widening.length > 0 ? widening : countNarrowing(managed);
    const going = others.map(({ words, number }) => ({ words, text: `${words} ${(0,report_words/* formatNumber */.ZV)(number)}` }));
    const [narrowing, alike] = [going.filter(isNarrowing), going.filter(each => !isNarrowing(each))];
    const told = [opening, ...alike.map(({ text }) => text)].join(', ');
    const counted = counts.length > 0 ? `${told}: ${joinCounts(counts)}` : told;
    return [counted, ...narrowing.map(({ text }) => text), ...leaving].join(' \u00b7 ');
}
/** What widens is counted before what only narrows is told. */
function isNarrowing({ words }) {
    return words === 'narrows';
}
/** What an export comes to, in one line. */
function summariseExport({ policies, dry_run, result }) {
    const prefix = dry_run ? 'Dry run, nothing written: ' : '';
    const written = policies.filter(order/* isChanged */.Hq).length;
    const failed = policies.filter(({ outcome }) => outcome === 'failed').length;
    const files = (0,report_words/* count */.U9)(written, 'file');
    if (failed > 0)
        return `${prefix}NOT ALL EXPORTED: ${failed} FAILED, ${files} ${dry_run ? 'to write' : 'written'}`;
    if (result === 'failed')
        return `${prefix}NOT ALL EXPORTED: ${files} ${dry_run ? 'to write' : 'written'}`;
    if (written > 0)
        return `${prefix}${dry_run ? 'would write' : 'Wrote'} ${files} for ${(0,report_words/* count */.U9)(written, 'live profile')}`;
    return policies.length === 0
        ? 'Nothing to export: no live profile'
        : 'Nothing to export: every live profile has a file';
}
/** Whether a file was made from a live profile, so that it says what is live and changes nothing. */
function isExported({ action, compared_with }) {
    return action === 'create' && compared_with === 'live';
}

;// CONCATENATED MODULE: ./lib/src/report/outputs.js



/** The report for the job's log: its verdict, then a line for each policy that there is anything to say about. */
function listLogLines(report) {
    const policies = sortPolicies(report.policies).filter(isNoteworthy);
    const guardrails = (report.guardrails?.files ?? []).filter(({ action }) => action !== 'none');
    return [
        summariseReport(report),
        ...policies.map(describePolicy),
        ...guardrails.map(({ file, action }) => showHidden(`  ${file}: ${action}`)),
    ];
}
function describePolicy({ action, outcome, direction, file, policy_id, drift }) {
    const facts = [
        outcome ?? action,
        direction === 'none' ? undefined : direction,
        drift.length > 0 ? 'drifted' : undefined,
        policy_id ?? undefined,
    ].filter(fact => fact !== undefined);
    return showHidden(`  ${file}: ${facts.join(', ')}`);
}
/** The action's outputs that the report determines, by name. */
function listOutputs({ result, direction, policies }) {
    const countWhere = (holds) => String(policies.filter(holds).length);
    return {
        result,
        direction,
        changed: countWhere(isChanged),
        applied: countWhere(({ outcome }) => outcome === 'applied'),
        drifted: countWhere(({ drift }) => drift.length > 0),
        failed: countWhere(({ outcome }) => outcome === 'failed'),
    };
}
/** The report as the text of its file. */
function formatReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./lib/src/cli/arguments.js

const OPTIONS = {
    base: { type: 'string' },
    at: { type: 'string' },
    column: { type: 'string' },
    'fail-on': { type: 'string' },
    'project-id': { type: 'string' },
    policies: { type: 'string', multiple: true },
    'database-schema': { type: 'string', multiple: true },
    'live-schema': { type: 'boolean' },
    'scan-pii': { type: 'boolean' },
    'redact-predicates': { type: 'boolean' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    html: { type: 'boolean' },
    offline: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
};
const SHARED = ['project-id', 'policies', 'database-schema', 'live-schema', 'json', 'offline'];
/** The options that each command takes. */
const TAKEN = {
    check: [...SHARED, 'base', 'fail-on', 'scan-pii'],
    access: [...SHARED, 'at', 'redact-predicates', 'csv', 'html'],
    who: [...SHARED, 'at', 'redact-predicates', 'column'],
};
const COMMANDS = Object.keys(TAKEN);
function readArguments(argv) {
    const parsed = parseSafely(argv);
    if ('problem' in parsed)
        return unusable(parsed.problem);
    const { values, positionals } = parsed;
    const [name, ...rest] = positionals;
    if (values.help || name === 'help')
        return { kind: 'help' };
    if (values.version)
        return { kind: 'version' };
    if (name === undefined)
        return unusable(`Name a command: ${COMMANDS.join(', ')}.`);
    const command = COMMANDS.find(each => each === name);
    if (command === undefined)
        return unusable(`There is no command ${name}, only ${COMMANDS.join(', ')}.`);
    const given = Object.keys(values);
    const foreign = given.find(option => !TAKEN[command].includes(option));
    if (foreign !== undefined)
        return unusable(describeForeign(command, foreign));
    const empty = ['base', 'at'].find(option => values[option] === '');
    if (empty !== undefined)
        return unusable(`--${empty} is empty: name a branch, a tag or a commit.`);
    return readCommand(command, values, rest);
}
function readCommand(command, values, rest) {
    const { base, at, column, json = false, csv = false, html = false, offline = false } = values;
    const shared = { offline, inputs: listInputs(values) };
    switch (command) {
        case 'check': {
            if (rest.includes(''))
                return unusable('One of the files has an empty name.');
            return { kind: 'check', options: { ...shared, base, files: rest, json } };
        }
        case 'access': {
            const formats = ['json', 'csv', 'html'].filter(format => ({ json, csv, html })[format]);
            if (formats.length > 1)
                return unusable('Choose one of --json, --csv and --html.');
            if (rest.length > 0)
                return unusable('access takes no files: choose them by --policies.');
            return { kind: 'access', options: { ...shared, at, format: formats[0] ?? 'text' } };
        }
        case 'who': {
            const [relation, ...more] = rest;
            if (relation === undefined || more.length > 0)
                return unusable('Name one relation, such as public.customers.');
            return { kind: 'who', options: { ...shared, at, relation, column, json } };
        }
    }
}
function unusable(problem) {
    return { kind: 'unusable', problem };
}
function describeForeign(command, option) {
    if (option === 'base')
        return `${command} compares nothing: --at REF reads the files of a commit.`;
    const takers = COMMANDS.filter(each => TAKEN[each].includes(option));
    return `--${option} is for ${takers.join(' and ')}.`;
}
function listInputs(values) {
    return new Map([
        ['fail-on', values['fail-on'] ?? ''],
        ['project-id', values['project-id'] ?? ''],
        ['policies', (values.policies ?? []).join('\n')],
        ['live-schema', values['live-schema'] ? 'true' : ''],
        ['scan-pii', values['scan-pii'] ? 'true' : ''],
        ['redact-predicates', values['redact-predicates'] ? 'true' : ''],
        ['database-schema', (values['database-schema'] ?? []).join('\n')],
    ]);
}
function parseSafely(argv) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        const isAboutArguments = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
        if (!isAboutArguments)
            throw error;
        return { problem: error.message.replace(/\. To specify .*$/s, '.') };
    }
}

// EXTERNAL MODULE: ./lib/src/cli/git.js + 1 modules
var git = __nccwpck_require__(6081);
;// CONCATENATED MODULE: ./lib/src/cli/help.js
const HELP = `Usage: pgbeam-policy check [options] [file or folder\u2026]
       pgbeam-policy access [options]
       pgbeam-policy who SCHEMA.TABLE [--column NAME] [options]

check: checks the policy files of the working tree and reports what they change in who may see and do what,
as the action does in a pull request. Named files are always checked; without names, the files that
differ from the base are.

access: tells who can see what, policies by relations. who: tells every policy that reaches a relation or
column, and how, ways around included.

Options:
  --base REF         check: compare with where the branch left REF (else the default branch, the upstream
                     branch or the last commit)
  --project-id ID    the PgBeam project of files that name none
  --policies GLOB    which files are policies, from the root of the repository; may be repeated, and
                     ! takes out (default: policies/**/*.{yaml,yml,json})
  --database-schema GLOB
                     SQL files that define a database, from the root of the repository; may be repeated,
                     one a database (see docs/tables.md)
  --live-schema      ask PgBeam which tables the databases have (needs a key)
  --scan-pii         check: have PgBeam look for personal data shown in the clear (needs a key)
  --at REF           access, who: read the files of a commit, not the working tree
  --html, --csv      access: write the map as a page or as CSV
  --redact-predicates
                     access, who: do not show predicates
  --fail-on LEVEL    check: the least severity of a finding that fails: error, warning or never (default: error)
  --json             write the report, map or answer as JSON
  --offline          do not ask PgBeam, even with a key
  -h, --help         show this
  -v, --version      show the version

Environment:
  PGBEAM_API_KEY     compares with the live profiles as well; nothing is ever written
  PGBEAM_API_URL     where PgBeam is (default: https://api.pgbeam.com)
  NO_COLOR           no colour; FORCE_COLOR: colour even where this is no terminal

Exit codes:
  0  the check succeeded, or the answer is whole
  1  a file is not valid, a guardrail is broken, or a finding reaches --fail-on
  2  the command could not be carried out
`;

// EXTERNAL MODULE: ./lib/src/report/predicates.js
var predicates = __nccwpck_require__(7719);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __nccwpck_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/render-guardrails.js


/** The lines about guardrails: what they forbid no more, what they forbid now, and their findings. */
function renderGuardrails(context, report) {
    const { style, clean } = context;
    const changes = [...listGuardrailChanges(report, 'widens'), ...listGuardrailChanges(report, 'narrows')];
    return [
        ...changes.map(({ guardrail, rule, subject, before, after, direction, line, file }) => {
            const word = direction === 'widens' ? style('red', 'WEAKENS') : style('green', 'stricter');
            const place = [clean(file.file), line].filter(part => part !== null).join(':');
            const sides = `${clean(String(before))} \u2192 ${clean(String(after))}`;
            return `${word}  guardrail ${clean(guardrail)}: ${rule} ${clean(subject)}: ${sides} ${style('dim', `(${place})`)}`;
        }),
        ...listGuardrailNotes(report).map(({ file, finding }) => (0,cli_terminal/* renderFinding */.Kj)(context, finding, file)),
    ];
}

;// CONCATENATED MODULE: ./lib/src/cli/render-impact.js


/** The most names in one line. */
const SHOWN_NAMES = 5;
const EFFECTS = {
    newly_blocked: { words: 'newly blocked', color: 'yellow' },
    newly_allowed: { words: 'newly allowed', color: 'red' },
    masked_differently: { words: 'on a table masked differently', color: 'yellow' },
    filtered_differently: { words: 'on a table filtered differently', color: 'yellow' },
};
const EFFECT_NAMES = Object.keys(EFFECTS);
/** The lines about the agents that a policy hits, and about a replay of their queries. */
function renderImpact(context, policy) {
    const { agents, project, approval_rules, replay } = policy;
    const rules = approval_rules?.enabled ?? 0;
    return [
        ...(agents ? [describeAgents(context, agents.credentials)] : []),
        ...(project?.is_default ? ['  governs passthrough and human connections, as the project\u2019s default'] : []),
        ...(project?.agents_disabled ? ['  the project refuses every agent at present'] : []),
        ...(rules > 0 ? [`  ${(0,report_words/* count */.U9)(rules, 'approval rule')} of the project may hold more, whatever the policy says`] : []),
        ...(replay && replay.tried.queries > 0 ? renderReplay(context, replay) : []),
    ];
}
function describeAgents({ clean }, credentials) {
    const active = credentials.filter(({ state }) => state === 'active');
    const names = active.slice(0, SHOWN_NAMES).map(({ name }) => clean(name));
    const rest = active.length - names.length;
    const who = [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    return `  hits ${(0,report_words/* count */.U9)(active.length, 'active credential')}${who === '' ? '' : `: ${who}`}`;
}
function renderReplay({ style, clean }, replay) {
    const parts = EFFECT_NAMES.flatMap(effect => {
        const counted = replay[effect];
        const { words, color } = EFFECTS[effect];
        return counted && counted.queries > 0 ? [style(color, `${counted.queries} ${words}`)] : [];
    });
    const fate = parts.length === 0 ? 'none fares differently' : parts.join(', ');
    const { traffic_scope: scope, truncated } = replay;
    const notes = [
        ...(scope === undefined || scope === 'bound_credentials' ? [] : ['the whole project\u2019s']),
        ...(truncated ? ['without the oldest'] : []),
    ];
    const tried = `${(0,report_words/* count */.U9)(replay.tried.queries, 'recorded query', 'recorded queries')} of ${(0,report_words/* count */.U9)(replay.days, 'day')}`;
    return [
        `  of ${tried}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}, ${fate}`,
        ...replay.busiest.map(({ effect, sql, runs, rule }) => {
            const why = rule === null ? '' : ` ${style('dim', `[${clean(rule)}]`)}`;
            return `    ${EFFECTS[effect].words}, ${(0,report_words/* count */.U9)(runs, 'run')}: ${clean(sql)}${why}`;
        }),
    ];
}
/** The lines about policy tests: their findings, then the counts. */
function renderTests(context, tests) {
    if (!tests)
        return [];
    const { passed, failed, not_run, files } = tests;
    const why = [...new Set(files.flatMap(({ not_run_because }) => not_run_because))];
    const counts = [
        `${passed} passed`,
        ...(failed > 0 ? [context.style('red', `${failed} failed`)] : []),
        ...(not_run > 0 ? [`${not_run} not run (${why.join(', ')})`] : []),
    ];
    return [
        ...files.flatMap(({ file, findings }) => findings.map(({ reason, ...finding }) => {
            const message = reason === undefined ? finding.message : `${finding.message} PgBeam: ${reason}`;
            return (0,cli_terminal/* renderFinding */.Kj)(context, { ...finding, message }, file);
        })),
        `Policy tests: ${counts.join(', ')}`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/cli/shared-findings.js

/** From this many files on, a finding is said once. */
const MANY = 4;
/** The most places of one finding. */
const SHOWN_PLACES = 10;
/** What many of the policies have word for word, in the order in which it comes. */
function collectShared(policies) {
    const all = new Map();
    for (const { file, findings } of policies) {
        for (const finding of findings) {
            if (finding.accepted !== undefined)
                continue;
            const known = all.get(nameFinding(finding)) ?? { finding, places: [] };
            known.places.push({ file, line: finding.line, column: finding.column });
            all.set(nameFinding(finding), known);
        }
    }
    return new Map([...all].filter(([, { places }]) => new Set(places.map(({ file }) => file)).size >= MANY));
}
/** Equal for findings that read alike. */
function nameFinding({ code, severity, message }) {
    return JSON.stringify([code, severity, message]);
}
function renderShared(context, { finding, places }) {
    const rest = places.length - SHOWN_PLACES;
    return [
        (0,cli_terminal/* renderFinding */.Kj)(context, finding, null),
        ...places
            .slice(0, SHOWN_PLACES)
            .map(({ file, line, column }) => `  ${[context.clean(file), line, column].filter(part => part !== null).join(':')}`),
        ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/cli/render-text.js









/** UTF-16 units of one hostile text, and of the text that lists the failures. */
const LONGEST_TEXT = 300;
const LONGEST_FAILURE = 2000;
const DIRECTION_COLORS = {
    widens: 'red',
    mixed: 'red',
    unclear: 'yellow',
    narrows: 'green',
    neutral: 'dim',
    none: 'dim',
};
/**
 * The report for a terminal, the verdict last. Findings begin with their place, as compiler errors do, so that editors can
 * jump to it.
 */
function renderText({ result: { report, privatePredicates, failure }, comparedWith, style, }) {
    const guard = (0,predicates/* guardPredicates */.Q)({ report, privatePredicates, redactPredicates: false });
    const clean = (text, limit = LONGEST_TEXT) => (0,visible/* shorten */.ml)((0,visible/* showHidden */.Ul)((0,visible/* shorten */.ml)(guard.conceal(text), limit)), limit);
    const showPredicate = (text) => {
        const shown = guard.show(text);
        return 'text' in shown ? clean(shown.text) : '(a predicate only the live profile has)';
    };
    const context = { style, clean, showPredicate };
    const policies = (0,order/* sortPolicies */.Zv)(report.policies.filter(order/* isNoteworthy */.e$));
    const shared = collectShared(policies);
    const sections = [
        ...policies.map(policy => renderPolicy(context, policy, shared)),
        ...[...shared.values()].map(each => renderShared(context, each)),
        renderGuardrails(context, report),
        renderTests(context, report.tests),
        report.findings.map(finding => (0,cli_terminal/* renderFinding */.Kj)(context, finding, null)),
        [
            // A clone has no journal of its branches' updates, and knows no reviews.
            ...(policies.some(({ drift, waiting = [] }) => drift.length + waiting.length > 0)
                ? [style('dim', 'Drift is told here by first parents and the dates of commits, which anybody can write.')]
                : []),
            style('dim', `Compared with ${clean(comparedWith)}.`),
            style('bold', verdict_summariseReport(report)),
            ...(failure === null ? [] : [style('red', clean(failure.replaceAll('\n', ' '), LONGEST_FAILURE))]),
        ],
    ];
    return `${sections
        .filter(lines => lines.length > 0)
        .map(lines => lines.join('\n'))
        .join('\n\n')}\n`;
}
function renderPolicy(context, policy, shared) {
    const { style, clean } = context;
    const { file, previous_file, name, drift, waiting = [] } = policy;
    const moved = previous_file === null ? '' : ` (was ${clean(previous_file)})`;
    const title = name === null ? '' : style('bold', clean(name));
    const findings = (0,order/* sortFindings */.Tc)(policy.findings).filter(finding => finding.accepted === undefined && !shared.has(nameFinding(finding)));
    // All that is wrong with it is told once for many files.
    if (policy.action === 'invalid' && findings.length === 0)
        return [];
    const heading = [`${clean(file)}${moved}`, title, describeStatus(context, policy)];
    return [
        heading.filter(part => part !== '').join('  '),
        ...(0,order/* sortChanges */.gQ)(policy.changes).map(change => renderChange(context, policy, change)),
        ...renderOmitted(policy.changes_omitted),
        ...renderImpact(context, policy),
        ...(waiting.length === 0 ? [] : [`  ${style('yellow', 'not yet in force')}, in the base already:`]),
        ...(0,order/* sortChanges */.gQ)(waiting).map(change => `  ${renderChange(context, LIVE, { ...change, line: null })}`),
        ...renderOmitted(policy.waiting_omitted).map(line => `  ${line}`),
        ...(drift.length === 0
            ? []
            : [
                `  ${style('yellow', 'drift')}: edited outside this repository: ${drift.map(({ field }) => clean(field)).join(', ')}`,
            ]),
        ...findings.map(finding => (0,cli_terminal/* renderFinding */.Kj)(context, finding, file)),
    ];
}
/** What waits is compared with what is live. */
const LIVE = { compared_with: 'live' };
function describeStatus({ style }, { action, direction, findings }) {
    if (action === 'invalid')
        return style('red', 'INVALID');
    if (action === 'unmanage')
        return style('yellow', 'no longer managed: the live profile stays in force');
    const words = report_words/* DIRECTION_WORDS */.Et[direction].replaceAll('**', '');
    if (action === 'create')
        return `${style('bold', 'new')}, ${style(DIRECTION_COLORS[direction], words)}`;
    return findings.length > 0 && direction === 'none' ? '' : style(DIRECTION_COLORS[direction], words);
}
function renderOmitted(omitted) {
    return omitted === undefined ? [] : [`  and ${(0,report_words/* count */.U9)(omitted, 'more change')}, not listed`];
}
function renderChange({ style, clean, showPredicate }, policy, change) {
    const { area, field, subject, before, after, direction, line, file } = change;
    const isPredicate = area === 'rows' && subject !== field;
    const show = (value) => typeof value === 'string' && isPredicate ? showPredicate(value) : clean(String(value));
    const hasBefore = policy.compared_with === 'base' || policy.compared_with === 'live';
    const sides = hasBefore && before !== null ? `${show(before)} \u2192 ${show(after)}` : show(after);
    const word = style(DIRECTION_COLORS[direction], report_words/* DIRECTION_WORDS */.Et[direction].replaceAll('**', ''));
    const at = file === undefined ? (line === null ? undefined : `line ${line}`) : clean(`${file}:${line ?? 1}`);
    const place = at === undefined ? '' : style('dim', ` (${at})`);
    return `  ${word}  ${area} ${clean(subject)}${describeOrigin(change, clean)}: ${sides}${place}`;
}
/** What the subject was called, what it shows, or how many it stands for. */
function describeOrigin({ renamed_from, probably_renamed, shows, relations }, clean) {
    if (renamed_from !== undefined)
        return ` (${probably_renamed ? 'probably ' : ''}renamed from ${clean(renamed_from)})`;
    if (shows !== undefined)
        return ` (shows ${clean(shows)})`;
    return relations ? ` (at present ${relations.count})` : '';
}

;// CONCATENATED MODULE: ./lib/src/cli/main.js








/** Runs the command line. `argv` does not hold the program's name. */
async function main(argv, terminal) {
    const command = readArguments(argv);
    switch (command.kind) {
        case 'help':
            terminal.write(HELP);
            return 0;
        case 'version':
            terminal.write(`${lib_package/* version */.rE}\n`);
            return 0;
        case 'unusable':
            return complain(terminal, `${command.problem}\nSee pgbeam-policy --help.`);
        default:
            try {
                return await carryOut(command, terminal);
            }
            catch (error) {
                if (error instanceof git/* CliError */.z)
                    return complain(terminal, error.message);
                const why = error instanceof Error ? error.message : String(error);
                return complain(terminal, `The command broke off: ${why}`);
            }
    }
}
/** What each command does is loaded on demand, so that --help does not wait for it. */
async function carryOut(command, terminal) {
    const { env, folder, isTerminal, write } = terminal;
    const style = (0,cli_terminal/* chooseStyle */.h8)({ env, isTerminal });
    if (command.kind === 'check') {
        const { runCheck } = await Promise.all(/* import() */[__nccwpck_require__.e(880), __nccwpck_require__.e(207), __nccwpck_require__.e(612)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5612));
        const { result, base } = await runCheck({ options: command.options, env, folder });
        if (command.options.json)
            write((0,cli_terminal/* escapeJson */.GO)(formatReport(result.report)));
        else
            write(renderText({ result, comparedWith: base.description, style }));
        return result.failure === null ? 0 : 1;
    }
    const { tellAccess, tellWho } = await Promise.all(/* import() */[__nccwpck_require__.e(880), __nccwpck_require__.e(207), __nccwpck_require__.e(304)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9304));
    const told = command.kind === 'access'
        ? await tellAccess({ options: command.options, env, folder, style })
        : await tellWho({ options: command.options, env, folder, style });
    for (const warning of told.warnings)
        terminal.writeError(`${warning}\n`);
    write(told.text);
    return told.isWhole ? 0 : 1;
}
/** Prints a problem. It may quote arguments and git, which are hostile text. */
function complain({ writeError }, message) {
    writeError(`${(0,visible/* showHidden */.Ul)(message, { keep: '\n' })}\n`);
    return 2;
}


/***/ }),

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ escapeJson),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   h8: () => (/* binding */ chooseStyle)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6782);

const SEVERITY_COLORS = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
};
/** A finding in the form of a compiler error, so that editors can jump to its place. `file` is null for the run as a whole. */
function renderFinding({ style, clean }, finding, file) {
    const { severity, message, code, line, column } = finding;
    const place = file === null ? '' : [clean(file), line, column].filter(part => part !== null).join(':');
    const word = style(SEVERITY_COLORS[severity], severity);
    return `${place === '' ? '' : `${place}: `}${word}: ${clean(message)} ${style('dim', `[${clean(code)}]`)}`;
}
const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** `FORCE_COLOR` outweighs `NO_COLOR`, as in Node's own tools; without either, only a terminal gets colour. */
function chooseStyle({ env, isTerminal }) {
    const { FORCE_COLOR, NO_COLOR, TERM } = env;
    const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    const isBanned = Boolean(NO_COLOR) || FORCE_COLOR === '0' || FORCE_COLOR === 'false' || TERM === 'dumb';
    const hasColor = isForced || (isTerminal && !isBanned);
    return hasColor ? (color, text) => `\x1b[${CODES[color]}m${text}\x1b[0m` : (_, text) => text;
}
/** The same JSON without a character that a terminal would act on: only strings hold any, and there it goes by its escape. */
function escapeJson(json) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(json, { form: 'json', keep: '\n' });
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   e$: () => (/* binding */ isNoteworthy),
/* harmony export */   fH: () => (/* binding */ isAffected),
/* harmony export */   gQ: () => (/* binding */ sortChanges)
/* harmony export */ });
/* unused harmony exports rankChange, isOpened, hasFinding, isCalm */
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);
/* harmony import */ var _access_harm_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5271);


const SEVERITY_RANKS = { error: 0, warning: 1, notice: 2 };
/**
 * Policies by importance: what failed or is in error, drift, widening by its harm, unclear, warnings, the rest. Equals keep
 * their order.
 */
function sortPolicies(policies) {
    return sortBy(policies, policy => [rankPolicy(policy), rankWorst(policy)]);
}
/** The most harmful first; of one harm the most general subject first. */
function sortChanges(changes) {
    return sortBy(changes, change => [rankChange(change), rankSubject(change.subject)]);
}
/** Where a change stands in the order of harm. */
function rankChange(change) {
    return (0,_access_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .rankHarm */ .V0)({ direction: change.direction, harm: (0,_access_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeHarm */ .ME)(change) });
}
/** What ranks are made from is read once for each. */
function sortBy(items, rank) {
    return items
        .map(item => ({ item, ranks: rank(item) }))
        .sort((one, other) => one.ranks[0] - other.ranks[0] || one.ranks[1] - other.ranks[1])
        .map(({ item }) => item);
}
/** Findings that stand, the worst first and then by place; behind them those that the file accepts. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => Number(one.accepted !== undefined) - Number(other.accepted !== undefined) ||
        SEVERITY_RANKS[one.severity] - SEVERITY_RANKS[other.severity] ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0));
}
/** Whether the policy would be another one, or nobody's. */
function isChanged({ action }) {
    return action === 'create' || action === 'update' || action === 'unmanage';
}
/** Whether merging changes what the policy comes to, by its file or by the tables there are. */
function isAffected(policy) {
    return isChanged(policy) || isOpened(policy);
}
/** Whether SQL files change what the policy comes to. */
function isOpened({ changes }) {
    return changes.some(({ cause }) => cause === 'schema');
}
/** Whether a dry run would have written the policy. */
function isPlanned(policy, { mode, dry_run }) {
    return mode === 'apply' && dry_run && policy.outcome === null && isChanged(policy);
}
/** Whether a reader has anything to look at in a policy. */
function isNoteworthy(policy) {
    const { action, outcome, findings, drift } = policy;
    const isDone = outcome !== null && outcome !== 'unchanged';
    return action !== 'none' || findings.length > 0 || drift.length > 0 || isOpened(policy) || isWaiting(policy) || isDone;
}
/** Whether the base branch holds changes of the policy that are not yet in force. */
function isWaiting({ waiting = [] }) {
    return waiting.length > 0;
}
function hasFinding({ findings }, severity) {
    return findings.some(finding => finding.severity === severity && finding.accepted === undefined);
}
/** Whether a policy can wait: nothing is wrong with it, and it does no more than narrow access. */
function isCalm(policy) {
    return rankPolicy(policy) >= CALM_RANK;
}
const CALM_RANK = 9;
function rankPolicy(policy) {
    if (policy.outcome === 'failed')
        return 0;
    if (policy.action === 'invalid' || hasFinding(policy, 'error'))
        return 1;
    if (policy.drift.length > 0)
        return 2;
    if (policy.outcome === 'refused')
        return 3;
    if ((0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(policy.direction))
        return policy.direction === 'unclear' ? 6 : 4;
    if (hasFinding(policy, 'warning') || isWaiting(policy))
        return 7;
    if (policy.action === 'unmanage')
        return 8;
    return CALM_RANK + _access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTION_RANKS */ .kU[policy.direction];
}
/** Of what may widen, its most harmful change. */
function rankWorst({ direction, changes }) {
    return (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(direction) ? changes.reduce((worst, change) => Math.min(worst, rankChange(change)), Infinity) : 0;
}
function rankSubject(subject) {
    if (subject === '*')
        return 0;
    return subject.startsWith('*') ? 1 : 2;
}


/***/ }),

/***/ 7719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ DIRECTION_WORDS),
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   kC: () => (/* binding */ countPolicies)
/* harmony export */ });
/* unused harmony exports AREA_TITLES, SEVERITY_WORDS, describeOutcome */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2697);

/** A direction as a table's cell says it: what calls for caution in bold capitals, never by a colour or a sign alone. */
const DIRECTION_WORDS = {
    widens: '**WIDENS**',
    mixed: '**WIDENS** and narrows',
    unclear: '**UNCLEAR**',
    narrows: 'narrows',
    neutral: 'no effect',
    none: 'unchanged',
};
const AREA_TITLES = {
    access: 'Access',
    statements: 'Statements',
    masking: 'Masking',
    rows: 'Rows',
    limits: 'Limits',
    writes: 'Writes',
    approvals: 'Approvals',
    guardrails: 'Guardrails',
    other: 'Other',
};
const SEVERITY_WORDS = {
    error: '**Error**',
    warning: '**Warning**',
    notice: 'Note',
};
const OUTCOME_WORDS = {
    applied: 'applied',
    unchanged: 'unchanged',
    refused: '**REFUSED**',
    failed: '**FAILED**',
};
/** What became of a policy at apply; nothing where it was not to be applied. */
function describeOutcome(policy, report) {
    if (isPlanned(policy, report))
        return 'would be applied';
    return policy.outcome === null ? '' : OUTCOME_WORDS[policy.outcome];
}
/** `1 policy`, `2 policies`. */
function count(number, one, many = `${one}s`) {
    return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
function countPolicies(number) {
    return count(number, 'policy', 'policies');
}
/** `10,000`, alike in every locale. Not by `Intl`, which takes longer to load than a report to write. */
function formatNumber(number) {
    const [whole = '', ...fraction] = String(number).split('.');
    return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}
/** `a`, `a and b`, `a, b and c`. */
function joinWithAnd(parts) {
    const last = parts.at(-1);
    if (last === undefined)
        return '';
    return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ findNeedless),
/* harmony export */   Ul: () => (/* binding */ showHidden),
/* harmony export */   Xv: () => (/* binding */ blankHidden),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export hasHidden */
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


/***/ }),

/***/ 6594:
/***/ ((module) => {

module.exports = {"rE":"0.1.0"};

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
/******/ var __webpack_exports__ = __nccwpck_require__(8723);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
