export const id = 21;
export const ids = [21];
export const modules = {

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ harmOfMask),
/* harmony export */   ME: () => (/* binding */ judgeHarm),
/* harmony export */   Su: () => (/* binding */ HARMS),
/* harmony export */   V0: () => (/* binding */ rankHarm),
/* harmony export */   VM: () => (/* binding */ harmOfReach),
/* harmony export */   pT: () => (/* binding */ harmOfRows)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);

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

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishReport: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/report/guardrails.js
var guardrails = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/src/report/order.js
var order = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/report/predicates.js
var predicates = __webpack_require__(7719);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/schema-annotations.js


/** What SQL files open, each change once: what the policies hide and what is not known are warnings, what is merely new is a notice. */
function listSchemaNotes(policies) {
    const notes = new Map();
    for (const { name, file: policyFile, changes } of policies) {
        for (const change of changes) {
            const { cause, file, direction } = change;
            if (cause !== 'schema' || file === undefined || !(0,access_direction/* mayWiden */.b5)(direction))
                continue;
            const key = JSON.stringify([file, change.line, describe(change)]);
            const note = notes.get(key) ?? { change, file, names: [] };
            notes.set(key, note);
            note.names.push(name ?? policyFile);
        }
    }
    return [...notes.values()].map(({ change, file, names }) => ({
        level: isNew(change) ? 'notice' : 'warning',
        file,
        line: change.line,
        message: `${describe(change)} ${describeWhom(names)}`,
    }));
}
function isNew({ before, shows, renamed_from, field }) {
    return field !== 'database-schema' && before === 'none' && shows === undefined && renamed_from === undefined;
}
/** Without a predicate: it may hold tenants' values. */
function describe({ area, field, subject, before, after, shows, renamed_from }) {
    if (field === 'database-schema')
        return `This is not read (${after}), so what it opens is not known`;
    const was = renamed_from === undefined ? '' : ` (renamed from \`${renamed_from}\`)`;
    const name = `\`${subject}\`${was}`;
    if (shows !== undefined)
        return `${name} shows \`${shows}\`, which is hidden`;
    if (area === 'access')
        return `${name} comes into reach`;
    if (area === 'rows')
        return `${name} shows ${after === 'all' ? 'all its rows' : 'other rows than before'}`;
    const how = after === 'clear' ? 'in the clear' : `as ${after}`;
    return `${name} is shown ${how}${before === 'none' ? '' : ` instead of ${before}`}`;
}
const NAMED = 3;
function describeWhom(names) {
    const quoted = names.slice(0, NAMED).map(name => `\u201c${name}\u201d`);
    return names.length > NAMED ? `in ${(0,words/* countPolicies */.kC)(names.length)}.` : `in ${(0,words/* joinWithAnd */.Ol)(quoted)}.`;
}

// EXTERNAL MODULE: ./lib/src/report/test-findings.js
var test_findings = __webpack_require__(3667);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js






/** As many of each level GitHub shows of a step, the first ones; the others are only in the log. */
const SHOWN_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 1000;
const LEVELS = ['error', 'warning', 'notice'];
/** All annotations; where GitHub shows not all of a level, the last one that it shows says so. */
function listAnnotations(rendering) {
    return groupByLevel(rankAnnotations(rendering)).flatMap(announceRest);
}
/** Those that GitHub shows of a step, and the others. */
function splitAnnotations(rendering) {
    const groups = groupByLevel(rankAnnotations(rendering));
    return {
        shown: groups.flatMap(group => group.slice(0, SHOWN_ANNOTATIONS)),
        rest: groups.flatMap(group => group.slice(SHOWN_ANNOTATIONS)),
    };
}
function groupByLevel(annotations) {
    return LEVELS.map(level => annotations.filter(annotation => annotation.level === level));
}
/** Every finding that stands, every policy that was not applied, and drift; of each level the worst first. */
function rankAnnotations(rendering) {
    const { report } = rendering;
    const { conceal } = (0,predicates/* guardPredicates */.Q)(rendering);
    const clean = (text) => (0,visible/* shorten */.ml)((0,visible/* showHidden */.Ul)(conceal(text).replace(/\s+/g, ' ').trim()), LONGEST_MESSAGE);
    return [
        ...report.findings.map(finding => annotateFinding(finding, undefined)),
        ...(0,order/* sortPolicies */.Zv)(report.policies).flatMap(annotatePolicy),
        ...(0,guardrails/* listGuardrailNotes */.rG)(report).map(({ file, finding }) => annotateFinding(finding, file ?? undefined)),
        ...listSchemaNotes(report.policies).map(annotateSchema),
        ...(0,test_findings/* listTestFindings */.D)(report.tests).map(({ file, finding }) => annotateFinding(finding, file)),
    ].map(annotation => ({ ...annotation, title: clean(annotation.title), message: clean(annotation.message) }));
}
function annotatePolicy(policy) {
    const { file, outcome, reason, drift, findings } = policy;
    const failed = outcome === 'failed' || outcome === 'refused';
    return [
        ...(failed
            ? [place({ level: 'error', title: `Policy ${outcome}`, message: reason ?? 'It was not applied.' }, file)]
            : []),
        ...(0,order/* sortFindings */.Tc)(findings).flatMap(finding => finding.accepted === undefined ? [annotateFinding(finding, file)] : []),
        ...(drift.length > 0 && !failed ? [place(describeDrift(policy), file)] : []),
    ];
}
function annotateSchema({ level, file, line, message }) {
    return place({ level, title: 'Opened by this schema change', message, ...(line === null ? {} : { line }) }, file);
}
function annotateFinding({ severity, code, message, line, column }, file) {
    const position = { ...(line === null ? {} : { line }), ...(line === null || column === null ? {} : { column }) };
    return place({ level: severity, title: code, message, ...position }, file);
}
function describeDrift({ drift }) {
    const fields = drift.map(({ field }) => field).join(', ');
    return { level: 'warning', title: 'drift', message: `The live profile was edited outside this repository: ${fields}` };
}
function place(annotation, file) {
    return file === undefined ? annotation : { ...annotation, file: (0,visible/* showHidden */.Ul)(file) };
}
function announceRest(annotations) {
    const [first] = annotations;
    if (first === undefined || annotations.length <= SHOWN_ANNOTATIONS)
        return [...annotations];
    const shown = SHOWN_ANNOTATIONS - 1;
    const message = `${annotations.length - shown} more of this kind are in the job summary: GitHub shows ten.`;
    return [...annotations.slice(0, shown), { level: first.level, title: 'More', message }, ...annotations.slice(shown)];
}

// EXTERNAL MODULE: ./lib/src/report/markdown/comment.js + 9 modules
var markdown_comment = __webpack_require__(4553);
// EXTERNAL MODULE: ./lib/src/report/markdown/errors.js
var errors = __webpack_require__(288);
// EXTERNAL MODULE: ./lib/src/report/markdown/links.js
var links = __webpack_require__(8857);
// EXTERNAL MODULE: ./lib/src/report/markdown/markdown.js
var markdown = __webpack_require__(5662);
// EXTERNAL MODULE: ./lib/src/report/markdown/policy-name.js
var policy_name = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/src/report/markdown/view.js
var markdown_view = __webpack_require__(8110);
;// CONCATENATED MODULE: ./lib/src/report/markdown/landed.js







/** Policies that are named at most of each kind. */
const SHOWN = 50;
/** Later pull requests that are named. */
const SHOWN_LATER = 5;
/** The comment of a pull request that was merged before, and whose changes a later run put in force. */
function renderLanded(rendering, { marker, applied, outstanding, changedBy, }) {
    const { workflow, job, runUrl, report } = rendering;
    const view = (0,markdown_view/* createView */.O)({ rendering, space: markdown_comment/* COMMENT */.YK, elsewhere: (0,markdown/* link */.nf)('the job summary', runUrl) });
    const run = `run ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(`${workflow} / ${job}`, 100), runUrl)}`;
    const blocks = [
        `${marker}\n## PgBeam \u00b7 In force${outstanding.length > 0 ? ' in part' : ''}`,
        `**In force by ${run}**, as the branch has it at ${(0,links/* linkCommit */.iu)(rendering, report.commit)}:`,
        listPolicies(view, applied),
        ...(changedBy.length > 0 ? [describeLater(rendering, changedBy)] : []),
        ...(outstanding.length > 0 ? ['**Not in force yet:**', listPolicies(view, outstanding)] : []),
    ];
    return `${blocks.join(markdown_view/* GAP */.R)}\n`;
}
/** Not all that the pull request shows has ever been in force. */
function describeLater({ serverUrl, report }, numbers) {
    const shown = numbers
        .slice(0, SHOWN_LATER)
        .map(number => (0,markdown/* link */.nf)((0,markdown/* code */.aY)(`#${number}`), `${serverUrl}/${report.repository}/pull/${number}`));
    const rest = numbers.length - shown.length;
    const all = [...shown, ...(rest > 0 ? [(0,words/* count */.U9)(rest, 'more', 'more')] : [])].join(', ');
    return `Some of it was changed again before it came into force, by ${all}.`;
}
function listPolicies(view, policies) {
    const { rendering } = view;
    const lines = policies.slice(0, SHOWN).map((policy) => {
        const file = (0,links/* linkFile */.TG)({ rendering, policy }, (0,markdown/* code */.aY)(policy.file, 128));
        const isRefused = policy.outcome === 'refused' || policy.outcome === 'failed';
        const why = isRefused && policy.reason !== null ? `: ${(0,errors/* describeReason */.Gk)(view, policy, policy.reason)}` : '';
        return `- ${(0,policy_name/* namePolicy */.MZ)(view, policy)} (${file})${why}`;
    });
    const rest = policies.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- \u2026 and ${(0,words/* count */.U9)(rest, 'more', 'more')}, in ${view.elsewhere}`] : [])].join('\n');
}

// EXTERNAL MODULE: ./lib/src/report/marker.js
var report_marker = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
;// CONCATENATED MODULE: ./lib/src/report/outputs.js



/** The report for the job's log: its verdict, then a line for each policy that there is anything to say about. */
function listLogLines(report) {
    const policies = (0,order/* sortPolicies */.Zv)(report.policies).filter(order/* isNoteworthy */.e$);
    const guardrails = (report.guardrails?.files ?? []).filter(({ action }) => action !== 'none');
    return [
        (0,verdict/* summariseReport */.DX)(report),
        ...policies.map(describePolicy),
        ...guardrails.map(({ file, action }) => (0,visible/* showHidden */.Ul)(`  ${file}: ${action}`)),
    ];
}
function describePolicy({ action, outcome, direction, file, policy_id, drift }) {
    const facts = [
        outcome ?? action,
        direction === 'none' ? undefined : direction,
        drift.length > 0 ? 'drifted' : undefined,
        policy_id ?? undefined,
    ].filter(fact => fact !== undefined);
    return (0,visible/* showHidden */.Ul)(`  ${file}: ${facts.join(', ')}`);
}
/** The action's outputs that the report determines, by name. */
function listOutputs({ result, direction, policies }) {
    const countWhere = (holds) => String(policies.filter(holds).length);
    return {
        result,
        direction,
        changed: countWhere(order/* isChanged */.Hq),
        applied: countWhere(({ outcome }) => outcome === 'applied'),
        drifted: countWhere(({ drift }) => drift.length > 0),
        failed: countWhere(({ outcome }) => outcome === 'failed'),
    };
}
/** The report as the text of its file. */
function formatReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/flows/publish.js








/**
 * Publishes what a run found. Publishing never decides the result: where it fails, there is a warning, and the summary has
 * the whole report.
 */
async function publishReport({ rendering, runner, publications, result: { junit, proposal, landed, accessMap }, reportName, }) {
    for (const line of listLogLines(rendering.report))
        runner.info(line);
    for (const { level, ...annotation } of await placeAnnotations({ rendering, runner, publications })) {
        runner.annotate({ severity: level, ...annotation });
    }
    // Set when all is done: a process that dies before that has no result.
    const outputs = new Map(Object.entries(listOutputs(rendering.report)));
    await attempt(runner, 'write the JSON report', async () => {
        outputs.set('report', await runner.writeFile(reportName, formatReport(rendering.report)));
    });
    if (junit !== undefined) {
        await attempt(runner, 'write the results of the policy tests', async () => {
            const name = reportName.replace('report', 'tests').replace(/\.json$/, '.xml');
            outputs.set('tests', await runner.writeFile(name, junit));
        });
    }
    if (accessMap) {
        await attempt(runner, 'write the access map', async () => {
            const { writeAccessMap } = await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 3619));
            const name = reportName.replace('policy-report', 'access-map').replace(/\.json$/, '');
            outputs.set('access-map', await writeAccessMap({ map: await accessMap(), report: rendering.report, runner, name }));
        });
    }
    await attempt(runner, 'write the job summary', () => runner.appendSummary((0,markdown_comment/* renderSummary */.Br)(rendering)));
    await attempt(runner, 'comment on the pull request', async () => {
        const url = await writeComments({ rendering, runner, publications, landed });
        if (url !== undefined)
            outputs.set('comment-url', url);
    });
    await attempt(runner, 'keep the issue about drift', () => keepDriftIssue({ rendering, runner, publications }));
    await attempt(runner, 'keep the pull request about drift', async () => {
        const { marker, pullRequest: keep } = publications;
        if (!proposal || !keep)
            return;
        const { keepDriftPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(575), __webpack_require__.e(305)]).then(__webpack_require__.bind(__webpack_require__, 8305));
        const url = await keepDriftPullRequest({ proposal, rendering, runner, marker, keep });
        if (url !== undefined)
            outputs.set('drift-pull-request', url);
    });
    for (const [name, value] of outputs)
        runner.setOutput(name, value);
}
/** The annotations that the step makes: those that GitHub shows of a step, if a check run takes the others, else all. */
async function placeAnnotations({ rendering, runner, publications: { annotate } }) {
    const { shown, rest } = splitAnnotations(rendering);
    if (!annotate || rest.length === 0)
        return listAnnotations(rendering);
    let outcome = 'forbidden';
    await attempt(runner, 'show all annotations in a check run', async () => {
        outcome = await annotate(rest);
    });
    if (outcome === 'forbidden')
        return listAnnotations(rendering);
    for (const { file, title, message } of rest)
        if (file === undefined)
            runner.info(`${title}: ${message}`);
    return shown;
}
/** The address of the last comment that there is; undefined where there is none. */
async function writeComments({ rendering, runner, publications: { marker, comment }, landed, }) {
    if (!comment)
        return undefined;
    let url;
    const outcomes = await comment({
        body: (0,markdown_comment/* renderComment */.wQ)(rendering, isInForce(rendering.report) ? (0,report_marker/* markInForce */.KF)(marker) : marker),
        // A comment is not created to say that nothing happened.
        ifAbsent: isWorthComment(rendering.report) ? 'create' : 'leave',
        others: listOthers({ rendering, marker, landed }),
    });
    for (const outcome of outcomes) {
        if ('url' in outcome) {
            url = outcome.url;
            runner.info(`Comment ${outcome.kind}: ${outcome.url}`);
        }
        if (outcome.kind === 'outdated') {
            runner.info(`The pull request has moved on to ${outcome.head}, whose own run comments.`);
        }
    }
    return url;
}
/** What is said on pull requests that were merged before. Their policies are those of the report that is shown. */
function listOthers({ rendering, marker, landed = [], }) {
    const shown = new Map(rendering.report.policies.map(policy => [policy.file, policy]));
    const show = (policies) => policies.map(policy => shown.get(policy.file) ?? policy);
    return landed.map(({ number, applied, outstanding, changedBy }) => ({
        pullRequest: number,
        body: renderLanded(rendering, {
            // A file that could not be planned, in a run that did not do it all, may be the pull request's too.
            marker: outstanding.length === 0 && isInForce(rendering.report) ? (0,report_marker/* markInForce */.KF)(marker) : marker,
            ...{ applied: show([...applied]), outstanding: show([...outstanding]), changedBy },
        }),
    }));
}
/** Whether all that the branch holds is in force after a run. */
function isInForce({ mode, result }) {
    return mode === 'apply' && (result === 'applied' || result === 'unchanged');
}
/** Whether there is anything to say about policies, tests, or files that are none although they look like it. */
function isWorthComment(report) {
    const { policies, findings, tests } = report;
    const hasIgnored = findings.some(({ code }) => code === 'file-ignored');
    return policies.some(order/* isNoteworthy */.e$) || (0,test_findings/* listTestFindings */.D)(tests).length > 0 || hasIgnored || (0,guardrails/* touchesGuardrails */.Me)(report);
}
async function keepDriftIssue({ rendering, runner, publications: { marker, issue } }) {
    if (!issue)
        return;
    const { policies, findings, result } = rendering.report;
    const drifted = policies.filter(({ drift }) => drift.length > 0).length;
    // Only who has seen all profiles can say that the drift is gone.
    const isKnown = (result === 'changed' || result === 'unchanged') && !findings.some(({ code }) => code === 'drift-unknown');
    if (drifted === 0 && !isKnown)
        return runner.info('Not all profiles could be compared, so the issue about drift stays as it is.');
    const profiles = drifted === 1 ? '1 live profile was' : `${drifted} live profiles were`;
    const title = `PgBeam: ${profiles} edited outside this repository`;
    const outcome = await issue(drifted === 0 ? null : { title, body: (0,markdown_comment/* renderComment */.wQ)(rendering, marker) });
    if (outcome.kind !== 'absent')
        runner.info(`The issue about drift was ${outcome.kind}: ${outcome.url}`);
}
async function attempt(runner, operation, act) {
    try {
        await act();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        runner.annotate({ severity: 'warning', title: 'Not reported', message: `Could not ${operation}: ${why}` });
    }
}


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ touchesGuardrails),
/* harmony export */   fA: () => (/* binding */ listGuardrailChanges),
/* harmony export */   l3: () => (/* binding */ breaksGuardrails),
/* harmony export */   rG: () => (/* binding */ listGuardrailNotes)
/* harmony export */ });
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


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ countNarrowing),
/* harmony export */   h_: () => (/* binding */ countWidening),
/* harmony export */   xS: () => (/* binding */ countChanges),
/* harmony export */   zZ: () => (/* binding */ joinCounts)
/* harmony export */ });
/* harmony import */ var _access_harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3512);



const counted = (one, many) => number => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, one, many);
/** What a policy does at most once. */
const once = (words) => number => number === 1 ? words : `${words} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countPolicies */ .kC)(number)}`;
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
        const words = pointsTo(change, towards) ? WORDS[(0,_access_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeHarm */ .ME)(change)]?.[towards] : undefined;
        if (words)
            counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return _access_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .HARMS */ .Su.flatMap(harm => {
        const words = WORDS[harm]?.[towards];
        const number = words && counts.get(words);
        return words && number ? [{ words: words(number), rank: (0,_access_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .rankHarm */ .V0)({ direction: towards, harm }) }] : [];
    });
}
/** All that may widen in these policies, counted in the field's words, the most harmful first: what is told whole by what it is. */
function countWidening(policies) {
    const whole = policies.filter(_telling_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldWhole */ .rE);
    const wholes = Object.entries(TOLD_WHOLE).flatMap(([telling, words]) => {
        const told = whole.filter(policy => (0,_telling_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseTelling */ .jf)(policy) === telling);
        const rank = Math.min(...told.map(rankWhole));
        return told.length === 0 ? [] : [{ words: words(told.length) + describePowers(whole, telling), rank }];
    });
    const changes = policies.filter(policy => !(0,_telling_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldWhole */ .rE)(policy)).flatMap(policy => policy.changes);
    const counts = [...listCounts(changes, 'widens'), ...wholes, ...listCounts(changes, 'unclear')];
    return [
        ...counts.toSorted((one, other) => one.rank - other.rank).map(({ words }) => words),
        ...countUnlisted(policies),
    ];
}
/** The worst that a policy permits which is told whole; of one that nobody can compare, the worst there is. */
function rankWhole(policy) {
    const direction = policy.direction === 'unclear' ? 'unclear' : 'widens';
    const harms = (0,_telling_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseTelling */ .jf)(policy) === 'needs-key' ? ['unmasked'] : policy.changes.map(_access_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeHarm */ .ME);
    return Math.min(...harms.map(harm => (0,_access_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .rankHarm */ .V0)({ direction, harm })), (0,_access_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .rankHarm */ .V0)({ direction, harm: 'other' }));
}
function countNarrowing(policies) {
    return countChanges(policies.filter(policy => !(0,_telling_js__WEBPACK_IMPORTED_MODULE_1__/* .isToldWhole */ .rE)(policy)).flatMap(policy => policy.changes), 'narrows');
}
/** So many kinds of what happens are told one by one. */
const TOLD_KINDS = 5;
/** The most harmful of them, and how many there are more. */
function joinCounts(counts) {
    const rest = counts.length - TOLD_KINDS;
    if (rest < 2)
        return counts.join(', ');
    return `${counts.slice(0, TOLD_KINDS).join(', ')} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rest)} more kinds of change`;
}
/** Of new profiles, that some can do more than read tables that they name. */
function describePowers(policies, telling) {
    if (telling !== 'new-profile')
        return '';
    const harms = new Set(policies.filter(policy => (0,_telling_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseTelling */ .jf)(policy) === telling).flatMap(({ changes }) => changes.map(_access_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeHarm */ .ME)));
    const powers = [...(harms.has('everything') ? ['every table'] : []), ...(harms.has('write') ? ['writes'] : [])];
    return powers.length === 0 ? '' : ` (with ${powers.join(' and ')})`;
}
/** A report lists a thousand changes of a policy at most. */
function countUnlisted(policies) {
    const unlisted = policies.reduce((sum, { changes_omitted = 0 }) => sum + changes_omitted, 0);
    return unlisted === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unlisted, 'change listed nowhere', 'changes listed nowhere')];
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ describeSubjects),
/* harmony export */   O1: () => (/* binding */ renderChanges),
/* harmony export */   em: () => (/* binding */ fitList),
/* harmony export */   ie: () => (/* binding */ renderWaiting),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   wA: () => (/* binding */ describeRest)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8857);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5662);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(398);







/** From this many units on, the two sides stand on two lines. */
const LONG_SIDES = 60;
/** From this many rows on, a table is folded away. */
const LONG_TABLE = 12;
/** A policy's changes: a table of those that matter, the most harmful first, and one line for all that has no effect on access. */
function renderChanges(view, policy, { limit, isFolded }) {
    const isWhole = (0,_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldWhole */ .rE)(policy);
    const effective = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortChanges */ .gQ)(policy.changes.filter(({ direction }) => isWhole || direction !== 'neutral'));
    const rows = groupRows(effective);
    const shown = rows.slice(0, fitList(rows.length, limit));
    const rest = rows.slice(shown.length).flat();
    const content = renderTable(view, policy, { shown, rest });
    const tables = rows.length === 0
        ? []
        : [isFolded || rows.length >= LONG_TABLE ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .fold */ .AU)(titleOf(view, policy, effective.length), content) : content];
    const neutral = isWhole ? [] : renderNeutral(view, policy, limit);
    return [...tables, ...neutral, ...renderOmitted(policy)];
}
/** With its own rows whatever else is grouped: each has a line. */
function groupRows(changes) {
    const alike = (change, index) => {
        const { area, before, after, direction, field, line } = change;
        return area === 'statements' ? JSON.stringify([before, after, direction, field, line, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .isHeldByRows */ .s_)(change)]) : index;
    };
    return [...Map.groupBy(changes, alike).values()].flatMap(([first, ...others]) => first ? [[first, ...others]] : []);
}
function titleOf({ rendering: { report } }, policy, changes) {
    if (report.mode === 'drift' && policy.drift.length > 0)
        return `What applying the file would change (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(changes)})`;
    if ((0,_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldWhole */ .rE)(policy))
        return `All that it permits (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(changes, 'entry', 'entries')})`;
    return changes === 1 ? 'The change' : `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(changes)} changes`;
}
/** What a profile permits has no direction: nothing was there before. */
function renderTable(view, policy, { shown, rest }) {
    const isWhole = (0,_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldWhole */ .rE)(policy);
    const header = [...(isWhole ? [] : ['Direction']), 'Area', 'What', isWhole ? 'Permits' : 'Before \u2192 after', 'Line'];
    const rows = shown.map((changes, index) => {
        const [{ direction, area }] = changes;
        const isFirst = shown[index - 1]?.[0].area !== area;
        return [
            ...(isWhole ? [] : [_words_js__WEBPACK_IMPORTED_MODULE_3__/* .DIRECTION_WORDS */ .Et[direction]]),
            isFirst ? _words_js__WEBPACK_IMPORTED_MODULE_3__/* .AREA_TITLES */ .k_[area] : '',
            describeSubjects(view, changes),
            describeChange(view, policy, changes[0]),
            (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkChange */ .zZ)({ rendering: view.rendering, policy }, changes[0]),
        ];
    });
    const closing = rest.length === 0 ? [] : [[...(isWhole ? [] : ['']), '', describeRestOf(view, rest), '', '']];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(header, [...rows, ...closing]);
}
/** Of so many changes a report lists the worst; the others are in nobody's list. */
function renderOmitted({ changes_omitted }) {
    if (changes_omitted === undefined)
        return [];
    return [`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(changes_omitted, 'more change')}** ${changes_omitted === 1 ? 'is' : 'are'} listed nowhere.`];
}
/** What was merged before and is not in force: whatever is merged next brings it into force as well. */
function renderWaiting(view, policy, options) {
    if (!(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiting */ .Gu)(policy))
        return [];
    const title = policy.changes.length === 0 ? [] : ['Merged before, and **not yet in force**:'];
    return [...title, ...renderChanges(view, (0,_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .tellWaiting */ .Xl)(policy), options)];
}
/** `hashed \u2192 **in the clear**`; only what there is now where nothing is known of before. */
function describeChange(view, policy, change) {
    const { before, after: side } = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSides */ .WO)(change, view);
    const after = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .describeHeld */ .T0)(change, side, policy.changes ?? []);
    if (before === null || !hasBefore(policy))
        return after;
    const shown = change.direction === 'narrows' || change.direction === 'neutral' ? after : `**${after}**`;
    const separator = before.length + after.length > LONG_SIDES ? '<br>\u2192 ' : ' \u2192 ';
    return before + separator + shown;
}
/** How many of a folded list there are, and where they are. */
function describeRest(rest, elsewhere) {
    return `\u2026 and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest, 'more', 'more')}, complete in ${elsewhere}`;
}
function describeRestOf({ elsewhere }, rest) {
    const widening = rest.filter(({ direction }) => (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(direction)).length;
    if (widening === 0)
        return describeRest(rest.length, elsewhere);
    return describeRest(rest.length, `${elsewhere}: **${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(widening, 'widens', 'widen')} or may widen access**`);
}
/** The number of entries to show of a list: all, where folding would hardly make it shorter. */
function fitList(length, limit) {
    return length <= limit + 2 ? length : limit;
}
function hasBefore({ compared_with }) {
    return compared_with === 'base' || compared_with === 'live';
}
/** What changes alike; of statements also why, because several fields decide on them. */
function describeSubjects(view, changes) {
    const [first] = changes;
    const subjects = changes.map(change => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSubject */ .qy)(change, view)).join(', ');
    return first?.area === 'statements' && first.subject !== first.field
        ? `${subjects} by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(first.field)}`
        : subjects;
}
function renderNeutral(view, policy, limit) {
    const neutral = policy.changes.filter(({ direction }) => direction === 'neutral');
    if (neutral.length === 0)
        return [];
    const shown = neutral.slice(0, fitList(neutral.length, limit));
    const parts = shown.map(change => describeNeutral(view, policy, change));
    const rest = neutral.length - shown.length;
    return [`No effect on access: ${parts.join('; ')}${rest > 0 ? ` ${describeRest(rest, view.elsewhere)}` : ''}.`];
}
function describeNeutral(view, policy, change) {
    if (change.before === change.after)
        return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSetting */ .w5)(change.field)} written differently`;
    return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSubject */ .qy)(change, view)}: ${describeChange(view, policy, change).replace('<br>', ' ')}`;
}


/***/ }),

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YK: () => (/* binding */ COMMENT),
  wQ: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/src/report/guardrails.js
var guardrails = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/src/report/order.js
var order = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/report/happenings.js
var happenings = __webpack_require__(3128);
// EXTERNAL MODULE: ./lib/src/report/telling.js
var report_telling = __webpack_require__(2732);
// EXTERNAL MODULE: ./lib/src/access/harm.js
var access_harm = __webpack_require__(5271);
// EXTERNAL MODULE: ./lib/src/report/markdown/markdown.js
var markdown = __webpack_require__(5662);
// EXTERNAL MODULE: ./lib/src/report/markdown/phrases.js
var phrases = __webpack_require__(398);
// EXTERNAL MODULE: ./lib/src/report/markdown/schema-phrases.js
var schema_phrases = __webpack_require__(6567);
;// CONCATENATED MODULE: ./lib/src/report/markdown/alike.js





/** Groups what is alike, in the order of the first of each. */
function groupAlike(changes) {
    const groups = Map.groupBy(changes, keyOf);
    return [...groups.values()].flatMap(([first, ...others]) => (first ? [[first, ...others]] : []));
}
function keyOf(change) {
    const { area, field, subject, before, after, direction } = change;
    if (subject === field || !GROUPED.has(area))
        return keyOfOne(change);
    if (change.renamed_from !== undefined || change.shows !== undefined || change.relations)
        return keyOfOne(change);
    const cause = area === 'statements' ? `${field} ${(0,phrases/* isHeldByRows */.s_)(change)}` : JSON.stringify([change.cause, change.file]);
    // Where the first of them ends is said by its length: quoting texts without bounds costs more than comparing them.
    return [area, direction, cause, (0,access_harm/* judgeHarm */.ME)(change), String(before).length, before, after].join(' ');
}
function keyOfOne({ area, field, subject, file, line, shows, after }) {
    return JSON.stringify([area, field, subject, ...(file === undefined ? [] : [file, line, shows, after])]);
}
const GROUPED = new Set(['access', 'masking', 'rows', 'statements']);
/** What a number of alike changes is about: `8 tables`. */
function countSubjects([first, ...others]) {
    const number = (0,report_words/* formatNumber */.ZV)(others.length + 1);
    const isNew = (0,schema_phrases/* isNewBySchema */.pd)(first) ? ' new' : '';
    if (first.area === 'masking')
        return `${number}${isNew} columns`;
    return `${number}${isNew} ${isNew ? 'tables and views' : 'tables'}`;
}
/** All subjects of alike changes, piece by piece: nothing is left out, but what is numbered through is told by its ends. */
function* listSubjects(changes, phrasing) {
    const [{ area }] = changes;
    if (area === 'masking')
        yield* listColumns(changes, phrasing);
    else if (area === 'statements') {
        for (const change of changes)
            yield { text: (0,phrases/* describeSubject */.qy)(change, phrasing), count: 1 };
    }
    else
        yield* listRelations(changes, phrasing);
}
function* listColumns(changes, phrasing) {
    const relations = Map.groupBy(changes, ({ subject, every_schema }) => `${every_schema ?? false} ${(0,phrases/* splitColumn */.ho)(subject).relation}`);
    for (const alike of relations.values()) {
        for (let at = 0; at < alike.length; at += COLUMNS_TOGETHER) {
            const together = alike.slice(at, at + COLUMNS_TOGETHER);
            const [last] = together.slice(-1);
            if (last === undefined)
                continue;
            const others = together.slice(0, -1).map(({ subject }) => (0,markdown/* code */.aY)((0,phrases/* splitColumn */.ho)(subject).column, phrasing.textLimit));
            yield { text: [...others, (0,phrases/* nameSubject */.wu)(last, phrasing)].join(', '), count: together.length };
        }
    }
}
/** Columns of one relation that are named before it. */
const COLUMNS_TOGETHER = 8;
/** So many that follow each other by number are told by the first and the last. */
const SHORTEST_RUN = 3;
function* listRelations(changes, phrasing) {
    const numbered = changes.map(change => ({ change, ...readNumber(change.subject) })).sort(compareNumbered);
    for (let at = 0; at < numbered.length;) {
        let end = at + 1;
        while (end < numbered.length && isNext(numbered[end - 1], numbered[end]))
            end += 1;
        const run = numbered.slice(at, end).map(({ change }) => change);
        const [first, last] = [run[0], run.at(-1)];
        if (first && last && run.length >= SHORTEST_RUN) {
            yield { text: `${(0,phrases/* nameSubject */.wu)(first, phrasing)} \u2026 ${(0,phrases/* nameSubject */.wu)(last, phrasing)}`, count: run.length };
        }
        else {
            for (const change of run)
                yield { text: (0,phrases/* nameSubject */.wu)(change, phrasing), count: 1 };
        }
        at = end;
    }
}
/** `lookup_7` is number 7 of `lookup_`. One with leading zeros, or without a number, is number -1 of its own. */
function readNumber(subject) {
    const [, stem = subject, digits = ''] = /^(.*?)(0|[1-9]\d{0,8})$/.exec(subject) ?? [];
    return digits === '' || /\d$/.test(stem) ? { stem: subject, number: -1 } : { stem, number: Number(digits) };
}
function compareNumbered(one, other) {
    if (one.stem !== other.stem)
        return one.stem < other.stem ? -1 : 1;
    return one.number - other.number;
}
function isNext(one, other) {
    return one !== undefined && other !== undefined && one.stem === other.stem && other.number === one.number + 1;
}

// EXTERNAL MODULE: ./lib/src/report/markdown/changes.js
var markdown_changes = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/src/report/markdown/links.js
var links = __webpack_require__(8857);
;// CONCATENATED MODULE: ./lib/src/report/markdown/whole.js





/** What a profile permits, told as what it can, sees only, and is limited to; dangerous things first. */
function listPermits({ changes }, phrasing) {
    const by = Map.groupBy(changes, access_harm/* judgeHarm */.ME);
    const among = (...harms) => harms.flatMap(harm => by.get(harm) ?? []);
    const statements = changes.filter(({ area }) => area === 'statements');
    const isReading = statements.some(({ subject }) => subject === 'select');
    const reach = isReading ? '**can** read' : '**can** reach';
    const lines = [
        ...listOpen(among('unmasked'), phrasing),
        ...(by.has('everything') ? [tell('everything', `${reach} **every table** that it does not deny`)] : []),
        ...listWrites(among('write'), changes, phrasing),
        ...(by.has('everything') ? [] : listTables(among('table'), reach, phrasing)),
        ...listRestrictions(among('masked-part', 'mask-weakened', 'filter-changed', 'filter-dropped'), phrasing),
        ...listOthers(statements),
        tellLimits(changes, phrasing),
    ];
    return lines.toSorted((one, other) => access_harm/* HARMS */.Su.indexOf(one.harm) - access_harm/* HARMS */.Su.indexOf(other.harm));
}
function tell(harm, head) {
    return { harm, head, count: 0, subjects: () => [] };
}
function tellAlike({ harm, head, alike, phrasing }) {
    return { harm, head, count: alike.length, subjects: () => listSubjects(alike, phrasing) };
}
/** Columns that a profile without an earlier version shows although a rule of it is about them. */
function listOpen(changes, phrasing) {
    return groupAlike(changes).map(alike => tellAlike({ harm: 'unmasked', head: '**in the clear:** ', alike, phrasing }));
}
function listWrites(writes, changes, phrasing) {
    const alike = (change) => JSON.stringify([change.after, (0,phrases/* isHeldByRows */.s_)(change)]);
    return [...Map.groupBy(writes, alike).values()].flatMap(kinds => {
        const [first] = kinds;
        if (!first)
            return [];
        const { after } = first;
        const how = after === 'allowed' ? '' : ` (${(0,phrases/* describeHeld */.T0)(first, (0,phrases/* describeStatement */.Zc)(String(after)), changes)})`;
        const named = (0,report_words/* joinWithAnd */.Ol)(kinds.map(({ subject }) => `**${(0,markdown/* code */.aY)(subject, phrasing.textLimit)}**`));
        return tell('write', `**can** ${named}${how}`);
    });
}
function listTables(changes, reach, phrasing) {
    return groupAlike(changes).map(alike => {
        const number = alike.length === 1 ? '' : `${(0,report_words/* formatNumber */.ZV)(alike.length)} tables: `;
        return tellAlike({ harm: 'table', head: `${reach} ${number}`, alike, phrasing });
    });
}
function listRestrictions(changes, phrasing) {
    return groupAlike(changes).map(alike => {
        const [{ area, after }] = alike;
        const head = area === 'rows' ? (0,phrases/* describeRowFilter */.Qi)(String(after), phrasing) : (0,phrases/* describeMasking */.mQ)(String(after));
        return tellAlike({ harm: 'masked-part', head: `**only** ${head}: `, alike, phrasing });
    });
}
/** `select` is what it can read, and `show`, `explain` and `transaction` harm nobody. */
function listOthers(statements) {
    return statements.some(({ subject }) => subject === 'set') ? [tell('read', '**can** change settings (`set`)')] : [];
}
const LIMITS = {
    max_rows: 'rows per result',
    budget_queries_per_hour: 'queries per hour',
    budget_queries_per_day: 'queries per day',
    egress_bytes_per_day: 'bytes read per day',
    max_affected_rows: 'rows per write',
};
/** What is not listed has its default, which is no limit. */
function tellLimits(changes, phrasing) {
    const set = new Map(changes.filter(({ subject, field }) => subject === field).map(change => [change.field, change]));
    const writes = changes.some(change => (0,access_harm/* judgeHarm */.ME)(change) === 'write');
    const hasBudget = set.has('budget_queries_per_hour') || set.has('budget_queries_per_day');
    const missing = [
        ...(set.has('max_rows') ? [] : [LIMITS.max_rows]),
        ...(hasBudget ? [] : ['queries']),
        ...(set.has('egress_bytes_per_day') ? [] : [LIMITS.egress_bytes_per_day]),
        ...(writes && !set.has('max_affected_rows') ? [LIMITS.max_affected_rows] : []),
    ];
    const limits = Object.entries(LIMITS).flatMap(([field, words]) => {
        const change = set.get(field);
        return change ? [`${(0,phrases/* describeSettingValue */.vJ)(change, phrasing)} ${words}`] : [];
    });
    const parts = [...(missing.length > 0 ? [`**no limit** on ${(0,report_words/* joinWithAnd */.Ol)(missing)}`] : []), ...limits];
    return tell('limit', `**limits:** ${parts.join('; ')}`);
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/entries.js








function isWidening({ direction }) {
    return (0,access_direction/* mayWiden */.b5)(direction);
}
/** All that may widen in a policy, what waits to be applied included. */
function listEntries(view, policy) {
    const own = entries_tell(view, policy);
    const waiting = entries_tell(view, (0,report_telling/* tellWaiting */.Xl)(policy)).map(entry => ({ ...entry, policy, tail: WAITING_WORDS }));
    return [...own, ...waiting];
}
const WAITING_WORDS = ' \u00b7 merged before, not yet in force';
function entries_tell(view, policy) {
    if (policy.changes.length === 0 && !(0,report_telling/* isToldWhole */.rE)(policy))
        return [];
    return (0,report_telling/* isToldWhole */.rE)(policy) ? tellWhole(view, policy) : tellChanges(view, policy);
}
function tellChanges(view, policy) {
    return groupAlike((0,order/* sortChanges */.gQ)(policy.changes.filter(isWidening))).map(alike => {
        const [first] = alike;
        const shown = (0,markdown_changes/* describeChange */.uQ)(view, policy, first).replace('<br>', ' ');
        const entry = { policy, rank: (0,order/* rankChange */.NZ)(first), changes: alike };
        if (alike.length > 1 && first.area !== 'statements') {
            const list = () => listSubjects(alike, view);
            return {
                ...entry,
                head: `${countSubjects(alike)}: ${shown}: `,
                subjects: list,
                count: alike.length,
                tail: describeFile(view, first),
            };
        }
        const place = (0,links/* linkChange */.zZ)({ rendering: view.rendering, policy }, first);
        const tail = place === '' ? '' : ` (${place})`;
        return { ...entry, head: `${(0,markdown_changes/* describeSubjects */.$X)(view, alike)}: ${shown}`, subjects: () => [], count: 0, tail };
    });
}
/** Of alike changes that a file other than the policy's causes, its name. */
function describeFile(view, change) {
    if (change.file === undefined)
        return '';
    return ` (${(0,links/* linkChange */.zZ)({ rendering: view.rendering, policy: NO_POLICY }, { ...change, line: null })})`;
}
const NO_POLICY = { file: '', action: 'none', outcome: null };
function tellWhole(view, policy) {
    const direction = policy.direction === 'unclear' ? 'unclear' : 'widens';
    const { changes } = policy;
    if ((0,report_telling/* chooseTelling */.jf)(policy) === 'needs-key') {
        const rank = (0,access_harm/* rankHarm */.V0)({ direction, harm: 'unmasked' });
        return [{ policy, rank, changes, head: NEEDS_KEY_WORDS, subjects: () => [], count: 0, tail: '' }];
    }
    return listPermits(policy, view).map(({ harm, ...line }) => ({
        ...line,
        policy,
        rank: (0,access_harm/* rankHarm */.V0)({ direction, harm }),
        tail: '',
        changes: changes.filter(change => (0,access_harm/* judgeHarm */.ME)(change) === harm),
    }));
}
const NEEDS_KEY_WORDS = 'needs an API key to compare it with its live profile';

// EXTERNAL MODULE: ./lib/src/report/markdown/policy-name.js
var policy_name = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/src/report/markdown/reach.js
var reach = __webpack_require__(8596);
;// CONCATENATED MODULE: ./lib/src/report/markdown/twins.js
/** Groups the policies whose files are left alone and which SQL files open alike; all others are alone. */
function groupTwins(policies) {
    const groups = Map.groupBy(policies, policy => (isOpenedOnly(policy) ? spellChanges(policy) : policy));
    return new Map([...groups.values()].flatMap(group => (group[0] ? [[group[0], group]] : [])));
}
function isOpenedOnly({ action, changes, changes_omitted, waiting = [] }) {
    return action === 'none' && changes_omitted === undefined && waiting.length === 0 && changes.every(isOfSchema);
}
function isOfSchema({ cause }) {
    return cause === 'schema';
}
function spellChanges({ changes }) {
    return JSON.stringify(changes);
}

// EXTERNAL MODULE: ./lib/src/report/markdown/view.js
var markdown_view = __webpack_require__(8110);
;// CONCATENATED MODULE: ./lib/src/report/markdown/box.js











/** Of the whole, what the boxes may take. */
const SHARE = 0.15;
/** What the line about the rest takes at most, and in less room than this no list is begun. */
const REST_ROOM = 1000;
const SHORTEST_LIST = 300;
/**
 * All that widens or may widen, policy by policy and by its harm, in a box that cannot be overlooked. What there is no room
 * for is counted, and is never more harmful than anything that is shown. The boxes mean widening and nothing else.
 */
function fitBoxes(view) {
    const { policies } = view.rendering.report;
    const twins = groupTwins(policies.filter(isConcerned));
    const concerned = [...twins.keys()];
    if (concerned.length === 0)
        return { blocks: [], complete: new Set(), shown: new Set() };
    const narrow = { ...view, textLimit: Math.min(view.textLimit, 120) };
    const entries = concerned
        .flatMap(policy => listEntries(narrow, policy))
        .toSorted((one, other) => one.rank - other.rank);
    const linked = fitEntries(view, entries, { twins, isLinked: true });
    const fitted = linked.rest.length === 0 ? linked : fitEntries(view, entries, { twins, isLinked: false });
    return composeBoxes(view, { concerned, ...fitted });
}
function isConcerned(policy) {
    const { changes, waiting = [] } = policy;
    return ((0,report_telling/* isToldWhole */.rE)(policy) && (0,access_direction/* mayWiden */.b5)(policy.direction)) || [...changes, ...waiting].some(isWidening);
}
/** Lines from the most harmful on, as long as there is room; the first that is cut is the last. */
function fitEntries(view, entries, headings) {
    const { isLinked } = headings;
    const { limit, measure } = view.space;
    const lines = new Map();
    let left = limit * SHARE - REST_ROOM;
    for (const [at, entry] of entries.entries()) {
        const known = lines.get(entry.policy);
        const heading = known ? 0 : measure(describePolicy(view, entry.policy, headings)) + PREFIX;
        const { text, isWhole } = renderEntry(view, entry, { room: left - heading, isLinked });
        if (text === undefined)
            return { ...headings, lines, rest: entries.slice(at) };
        left -= heading + measure(text) + PREFIX;
        lines.set(entry.policy, [...(known ?? []), { text, told: entry.count === 0 ? entry.changes.length : 0 }]);
        if (!isWhole)
            return { ...headings, lines, rest: entries.slice(at + 1) };
    }
    return { ...headings, lines, rest: [] };
}
/** What stands around a line: its signs, its end, and an empty line. */
const PREFIX = 12;
function renderEntry(view, { head, subjects, count: total, tail, changes }, { room, isLinked }) {
    const { measure } = view.space;
    const end = isLinked || !tail.startsWith(' (') ? tail : '';
    let left = room - measure(head) - measure(end);
    if (left < 0)
        return { text: undefined, isWhole: false };
    if (total === 0)
        return { text: head + end, isWhole: true };
    const separator = changes[0]?.area === 'masking' ? '; ' : ', ';
    const shown = [];
    let listed = 0;
    for (const { text, count } of subjects()) {
        left -= measure(text) + 2;
        if (left < 0)
            break;
        shown.push(text);
        listed += count;
    }
    if (listed === total)
        return { text: head + shown.join(separator) + end, isWhole: true };
    if (room < SHORTEST_LIST || listed === 0)
        return { text: undefined, isWhole: false };
    return { text: `${head}${shown.join(separator)} and ${(0,report_words/* count */.U9)(total - listed, 'more', 'more')}${end}`, isWhole: false };
}
function composeBoxes(view, { concerned, lines, rest, ...headings }) {
    const shown = [...lines.keys()];
    const isCertain = (policy) => [...policy.changes, ...(policy.waiting ?? [])].some(isCertainlyWidening);
    const boxes = [
        { kind: '[!CAUTION]', policies: shown.filter(policy => policy.direction === 'widens' || isCertain(policy)) },
        { kind: '[!WARNING]', policies: shown.filter(policy => policy.direction !== 'widens' && !isCertain(policy)) },
    ].filter(({ policies }) => policies.length > 0);
    const closing = describeRest(view, rest);
    const blocks = boxes.map(({ kind, policies }, index) => {
        const [short, long] = partition(policies, policy => isShort(policy, lines.get(policy) ?? [], policies.length));
        const paragraphs = [
            ...long.map(policy => [describePolicy(view, policy, headings), ...(lines.get(policy) ?? []).map(({ text }) => `- ${text}`)].join('\n')),
            // Two lists side by side would become one.
            ...(short.length > 0 && long.length > 0 ? ['In others:'] : []),
            ...joinLines(short.flatMap(policy => (lines.get(policy) ?? []).map(({ text }) => `- ${describePolicy(view, policy, headings)}: ${text}`))),
            ...(index === boxes.length - 1 && closing !== '' ? [closing] : []),
        ];
        return quote(`${kind}\n${paragraphs.join(markdown_view/* GAP */.R)}`);
    });
    const cut = new Set(rest.map(({ policy }) => policy));
    const complete = shown.filter(policy => !cut.has(policy) && isToldOneByOne(policy, lines.get(policy) ?? []));
    const withTwins = (firsts) => new Set(firsts.flatMap(policy => headings.twins.get(policy) ?? [policy]));
    return { blocks, complete: withTwins(complete), shown: withTwins(concerned.filter(policy => lines.has(policy))) };
}
function partition(policies, isMeant) {
    return [policies.filter(isMeant), policies.filter(policy => !isMeant(policy))];
}
function joinLines(lines) {
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function isCertainlyWidening({ direction }) {
    return direction === 'widens' || direction === 'mixed';
}
/** Among more policies than these, one that takes a single line has no paragraph of its own. */
const FEW_POLICIES = 5;
function isShort(policy, lines, among) {
    const isUnknown = (0,report_telling/* isToldWhole */.rE)(policy) && (0,report_telling/* chooseTelling */.jf)(policy) === 'needs-key';
    return lines.length === 1 && (isUnknown || among > FEW_POLICIES);
}
/** Whether a box leaves nothing to say about the changes of a policy. */
function isToldOneByOne(policy, lines) {
    const { changes, waiting = [], changes_omitted } = policy;
    if ((0,report_telling/* isToldWhole */.rE)(policy))
        return (0,report_telling/* chooseTelling */.jf)(policy) === 'needs-key';
    const told = lines.reduce((sum, line) => sum + line.told, 0);
    return changes_omitted === undefined && changes.length + waiting.length === told;
}
/** How many of the policies that are told together are named. */
const NAMED_TWINS = 5;
function describePolicy(view, policy, { twins, isLinked }) {
    const alike = twins.get(policy) ?? [policy];
    if (alike.length > 1)
        return `**${(0,report_words/* countPolicies */.kC)(alike.length)}**: ${(0,policy_name/* namePolicies */.oH)(view, alike, NAMED_TWINS)}`;
    const telling = (0,report_telling/* chooseTelling */.jf)(policy);
    const kinds = {
        'new-profile': 'New profile ',
        'new-file': 'New file ',
        'no-earlier': '',
        'needs-key': '',
        changes: '',
    };
    const parts = [
        `${kinds[(0,report_telling/* isToldWhole */.rE)(policy) ? telling : 'changes']}**${(0,policy_name/* namePolicy */.MZ)(view, policy)}**`,
        ...(0,reach/* countReach */.Hk)(policy),
        ...(isLinked ? [(0,links/* linkFile */.TG)({ rendering: view.rendering, policy }, (0,markdown/* code */.aY)(policy.file, 128))] : []),
    ];
    return parts.join(' \u00b7 ');
}
/** What there is no room for, in numbers. */
function describeRest({ elsewhere }, rest) {
    if (rest.length === 0)
        return '';
    const policies = new Set(rest.map(({ policy }) => policy));
    const changes = rest.flatMap(entry => ((0,report_telling/* isToldWhole */.rE)(entry.policy) ? [] : entry.changes));
    const whole = [...policies].filter(report_telling/* isToldWhole */.rE);
    const counts = [...(0,happenings/* countChanges */.xS)(changes, 'widens'), ...(0,happenings/* countWidening */.h_)(whole), ...(0,happenings/* countChanges */.xS)(changes, 'unclear')];
    const what = counts.length === 0 ? 'more' : (0,report_words/* joinWithAnd */.Ol)(counts);
    return `**And, in ${(0,report_words/* count */.U9)(policies.size, 'policy', 'policies')}:** ${what}, complete in ${elsewhere}.`;
}
function quote(text) {
    return text
        .split('\n')
        .map(line => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}

// EXTERNAL MODULE: ./lib/src/report/markdown/errors.js
var errors = __webpack_require__(288);
// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var findings = __webpack_require__(6177);
;// CONCATENATED MODULE: ./lib/src/report/markdown/guardrails.js








/** Of the whole, what guardrails may take. */
const guardrails_SHARE = 0.1;
/** What guardrails forbid no more, in a box that comes before all that policies do. */
function fitWeakening(view) {
    const { limit, listLimits, measure } = view.space;
    const weaker = (0,guardrails/* listGuardrailChanges */.fA)(view.rendering.report, 'widens');
    if (weaker.length === 0)
        return [];
    for (const listLimit of listLimits) {
        const box = renderBox(view, weaker, listLimit);
        if (measure(box) <= limit * guardrails_SHARE)
            return [box];
    }
    return [`> [!CAUTION]\n> **Guardrails are weakened** by ${countChanges(weaker)}, complete in ${view.elsewhere}.`];
}
/** What they forbid now, and what is to be said of them besides errors. */
function fitGuardrails(view) {
    const { limit, listLimits, measure } = view.space;
    const { report } = view.rendering;
    const stricter = (0,guardrails/* listGuardrailChanges */.fA)(report, 'narrows');
    const notes = (0,guardrails/* listGuardrailNotes */.rG)(report).filter(({ finding }) => !(0,errors/* isStandingError */.jV)(finding));
    for (const listLimit of listLimits) {
        const blocks = [
            ...(stricter.length > 0 ? [`Guardrails are **stricter** by ${countChanges(stricter)}.`] : []),
            ...renderNotes(view, notes, listLimit),
        ];
        if (measure(blocks.join(markdown_view/* GAP */.R)) <= limit * guardrails_SHARE)
            return blocks;
    }
    return [`- What is to be said of guardrails is in ${view.elsewhere}`];
}
function countChanges(changes) {
    const excepted = changes.filter(({ exception }) => exception).length;
    const rules = changes.length - excepted;
    return (0,report_words/* joinWithAnd */.Ol)([
        ...(rules > 0 ? [(0,report_words/* count */.U9)(rules, 'rule')] : []),
        ...(excepted > 0 ? [(0,report_words/* count */.U9)(excepted, 'exception')] : []),
    ]);
}
function renderBox(view, changes, limit) {
    const shown = changes.slice(0, (0,markdown_changes/* fitList */.em)(changes.length, limit));
    const rest = changes.length - shown.length;
    const items = [
        ...shown.map(change => describeChange(view, change)),
        ...(rest > 0 ? [(0,markdown_changes/* describeRest */.wA)(rest, view.elsewhere)] : []),
    ];
    const lines = [
        '[!CAUTION]',
        `**Guardrails are weakened** by ${countChanges(changes)}:`,
        '',
        ...items.map(item => `- ${item}`),
    ];
    return lines.map(line => (line === '' ? '>' : `> ${line}`)).join('\n');
}
function describeChange(view, { guardrail, rule, subject, exception, before, after, line, file }) {
    const show = (text) => (0,markdown/* code */.aY)(String(text), view.textLimit);
    const what = exception
        ? `${show(subject)} is ${show(after)}`
        : `${(0,markdown/* code */.aY)(rule)} ${show(subject)}: ${show(before)} \u2192 **${show(after)}**`;
    const { rendering } = view;
    const policy = { file: file.file, action: file.action === 'remove' ? 'unmanage' : 'none', outcome: null };
    const place = line === null ? (0,links/* linkFile */.TG)({ rendering, policy }) : (0,links/* linkPlace */.yG)({ rendering, file: file.file, line });
    return `**${show(guardrail)}**: ${what} (${place})`;
}
function renderNotes(view, notes, limit) {
    const shown = notes.slice(0, (0,markdown_changes/* fitList */.em)(notes.length, limit));
    if (shown.length === 0)
        return [];
    const rest = notes.length - shown.length;
    const items = shown.map(({ file, finding }) => {
        const place = file === null ? '' : `${(0,links/* linkPlace */.yG)({ rendering: view.rendering, file, line: finding.line })}: `;
        return `${place}${(0,findings/* describeFinding */.jb)(view, finding)}`;
    });
    return [[...items, ...(rest > 0 ? [(0,markdown_changes/* describeRest */.wA)(rest, view.elsewhere)] : [])].map(item => `- ${item}`).join('\n')];
}

// EXTERNAL MODULE: ./lib/src/report/markdown/prose.js
var prose = __webpack_require__(9752);
;// CONCATENATED MODULE: ./lib/src/report/markdown/merging.js




/** What stands between now and merging, and what merging does beside the changes, on one line. */
function renderMerging(view) {
    const { rendering, predicates } = view;
    const { report, gate } = rendering;
    const { policies, tests } = report;
    if (report.mode !== 'check' || (!policies.some(order/* isNoteworthy */.e$) && !tests))
        return [];
    const parts = [
        ...(gate === undefined ? [] : [(0,prose/* prose */.C)(predicates.conceal(gate), 300)]),
        ...describeTests(tests),
        ...describeDrift(view, policies),
        ...describeWaiting(view, policies),
        ...describeReplays(policies),
    ];
    return parts.length === 0 ? [] : [`**Before merging:** ${parts.join(' \u00b7 ')}`];
}
/** The most names in the line. */
const SHOWN_NAMES = 3;
function describeDrift(view, policies) {
    const drifted = policies.filter(({ drift }) => drift.length > 0);
    if (drifted.length === 0)
        return view.rendering.knowsDrift ? ['no drift'] : [];
    return [
        `**applying will be refused** for ${(0,policy_name/* namePolicies */.oH)(view, drifted, SHOWN_NAMES)}, edited outside this repository`,
    ];
}
function describeWaiting(view, policies) {
    const waiting = policies.filter(order/* isWaiting */.Gu);
    return waiting.length === 0
        ? []
        : [`merging **also brings into force** what was merged before in ${(0,policy_name/* namePolicies */.oH)(view, waiting, SHOWN_NAMES)}`];
}
function describeTests(tests) {
    if (!tests)
        return [];
    const { passed, failed, not_run } = tests;
    const run = passed + failed;
    const ran = `tests ${(0,report_words/* formatNumber */.ZV)(passed)}/${(0,report_words/* formatNumber */.ZV)(run)}`;
    return [
        ...(failed > 0 ? [`**${ran}**`] : run > 0 ? [ran] : []),
        ...(not_run > 0 ? [`**${(0,report_words/* count */.U9)(not_run, 'test')} not run** (${describeNotRun(tests)})`] : []),
    ];
}
function describeNotRun({ files }) {
    const why = new Set(files.flatMap(({ not_run_because }) => not_run_because.map(each => NOT_RUN_WORDS[each])));
    return [...why].join('; ');
}
const NOT_RUN_WORDS = {
    'no-key': 'that takes an API key',
    'invalid-policy': 'the policy has errors',
    refused: 'PgBeam refuses the policy or the statement',
    'no-answer': 'PgBeam gave no answer',
    'too-many': 'there are too many for one run',
};
const EFFECTS = [
    ['newly_blocked', 'newly blocked'],
    ['newly_allowed', 'newly allowed'],
    ['masked_differently', 'masked differently'],
    ['filtered_differently', 'filtered differently'],
];
function describeReplays(policies) {
    const replays = policies.flatMap(({ replay }) => (replay && replay.tried.queries > 0 ? [replay] : []));
    if (replays.length === 0)
        return [];
    const tried = replays.reduce((sum, replay) => sum + replay.tried.runs, 0);
    const effects = EFFECTS.flatMap(([effect, words]) => {
        const runs = replays.reduce((sum, replay) => sum + (replay[effect]?.runs ?? 0), 0);
        return runs === 0 ? [] : [`**${(0,report_words/* formatNumber */.ZV)(runs)} ${words}**`];
    });
    return [`${(0,report_words/* count */.U9)(tried, 'recorded run')}: ${effects.length === 0 ? 'none fares differently' : (0,report_words/* joinWithAnd */.Ol)(effects)}`];
}

// EXTERNAL MODULE: ./lib/src/report/markdown/notes.js + 1 modules
var notes = __webpack_require__(645);
// EXTERNAL MODULE: ./lib/src/report/markdown/policy-table.js
var policy_table = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/src/report/markdown/sections.js + 1 modules
var markdown_sections = __webpack_require__(1257);
;// CONCATENATED MODULE: ./lib/src/report/markdown/document.js















/** Of the room for policies, what their table may take. */
const TABLE_SHARE = 0.4;
/** What the note of what was left out takes at most, without the address in it. */
const NOTE_ROOM = 400;
/**
 * The whole document within its space: errors, what may widen, what stands before merging, then the details. `opening`
 * comes before everything, `emptyNote` where there is no policy to show.
 */
function renderDocument(view, { opening, emptyNote }) {
    const { rendering } = view;
    const { report, supersededBy } = rendering;
    const { limit, measure } = view.space;
    const policies = (0,order/* sortPolicies */.Zv)(report.policies.filter(order/* isNoteworthy */.e$));
    const boxes = report.mode === 'check' ? fitBoxes(view) : NO_BOXES;
    const { block, shared } = (0,notes/* fitShared */.HF)(view, policies);
    const head = [
        `${opening}## PgBeam \u00b7 ${(0,verdict/* summariseReport */.DX)(report)}`,
        ...(supersededBy === undefined ? [] : [`Superseded by ${(0,links/* linkCommit */.iu)(rendering, supersededBy)}.`]),
        ...(0,errors/* fitErrors */.fk)(view),
        ...fitWeakening(view),
        ...boxes.blocks,
        ...fitGuardrails(view),
        ...renderMerging(view),
        ...(0,findings/* fitRunFindings */.n_)(view),
        ...(block === '' ? [] : [block]),
    ];
    const foot = [...renderCounts(view, policies.length), renderFooter(view)];
    const empty = policies.length === 0 && !(0,guardrails/* touchesGuardrails */.Me)(report) ? [emptyNote] : [];
    const room = limit - measure([...head, ...empty, ...foot].join(markdown_view/* GAP */.R)) - measure(view.elsewhere) - NOTE_ROOM;
    const body = renderPolicies(view, policies, { told: { boxed: boxes.shown, complete: boxes.complete, shared }, room });
    return `${[...head, ...empty, ...body, ...foot].join(markdown_view/* GAP */.R)}\n`;
}
const NO_BOXES = { blocks: [], shown: new Set(), complete: new Set() };
function renderPolicies(view, policies, { told, room }) {
    const { measure } = view.space;
    const alone = policies.length === 1 ? (0,markdown_sections/* fitPolicies */.O)(view, policies, { told, room }) : undefined;
    if (alone?.folded.length === 0)
        return [...alone.sections, ...renderLeftOut(view, { ...alone, unlisted: 0 })];
    const { text, shown } = (0,policy_table/* renderPolicyTable */.b)(view, policies, room * TABLE_SHARE);
    const tables = text === '' ? [] : [text];
    const fitted = (0,markdown_sections/* fitPolicies */.O)(view, policies, { told, room: room - measure(markdown_view/* GAP */.R + text) });
    return [...tables, ...fitted.sections, ...renderLeftOut(view, { ...fitted, unlisted: policies.length - shown })];
}
function renderLeftOut({ elsewhere }, { folded, diffsLeftOut, unlisted }) {
    const parts = [
        ...(unlisted > 0 ? [`${(0,report_words/* countPolicies */.kC)(unlisted)} of the table`] : []),
        ...(folded.length > 0 ? [`the details of ${(0,report_words/* countPolicies */.kC)(folded.length)}`] : []),
        ...(diffsLeftOut > 0 ? [`the text of ${(0,report_words/* count */.U9)(diffsLeftOut, 'file')}`] : []),
    ];
    return parts.length === 0
        ? []
        : [`**Left out here for want of space:** ${(0,report_words/* joinWithAnd */.Ol)(parts)}, complete in ${elsewhere}.`];
}
function renderCounts({ rendering: { report } }, shown) {
    const unchanged = report.policies.length - shown;
    const unnamed = report.unmanaged_profiles ?? 0;
    const parts = [
        ...(unchanged > 0 ? [`${(0,report_words/* countPolicies */.kC)(unchanged)} unchanged.`] : []),
        ...(unnamed > 0 ? [`${(0,report_words/* count */.U9)(unnamed, 'live profile')} named by no file and left alone.`] : []),
    ];
    return parts.length === 0 ? [] : [parts.join(' ')];
}
function renderFooter({ rendering }) {
    const { report, linkCommit: head, workflow, job, runUrl } = rendering;
    const compared = report.base_commit === null ? [] : [`compared with ${(0,links/* linkCommit */.iu)(rendering, report.base_commit)}`];
    const live = report.mode === 'check' ? compared : ['compared with the live profiles'];
    const run = `run ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(`${workflow} / ${job}`, 100), runUrl)}`;
    return `<sub>Policy files at ${(0,links/* linkCommit */.iu)(rendering, head)}, ${[...live, run].join(' \u00b7 ')}</sub>`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/export-summary.js









/** Of the room, what the table of files may take. */
const export_summary_TABLE_SHARE = 0.6;
const NOTHING_TOLD = { boxed: new Set(), complete: new Set(), shared: new Set() };
/** The summary of an export: which profile is in which file, then what is to be said of some of them. */
function renderExport(view) {
    const { report } = view.rendering;
    const { limit, measure } = view.space;
    const head = [`## PgBeam \u00b7 ${(0,verdict/* summariseReport */.DX)(report)}`, ...(0,errors/* fitErrors */.fk)(view), ...(0,findings/* fitRunFindings */.n_)(view)];
    const room = limit - measure(head.join(markdown_view/* GAP */.R));
    const files = renderFiles(view, room * export_summary_TABLE_SHARE);
    const notable = report.policies.filter(isNotable);
    const { sections, folded } = (0,markdown_sections/* fitPolicies */.O)(view, notable, {
        told: NOTHING_TOLD,
        room: room - measure(files.join(markdown_view/* GAP */.R)),
    });
    const rest = folded.length > 0 ? [`${(0,report_words/* count */.U9)(folded.length, 'more profile')} in ${view.elsewhere}.`] : [];
    return `${[...head, ...files, ...sections, ...rest].join(markdown_view/* GAP */.R)}\n`;
}
/** What a row of the table does not say: why there is no file, findings, what a file that is written anew changes. */
function isNotable({ action, outcome, findings }) {
    return action === 'update' || outcome === 'failed' || findings.length > 0;
}
function renderFiles(view, room) {
    const { rendering, space } = view;
    const { policies, dry_run } = rendering.report;
    if (policies.length === 0)
        return [];
    const hasProjects = new Set(policies.map(({ project_id }) => project_id)).size > 1;
    const header = ['Profile', ...(hasProjects ? ['Project'] : []), 'File', 'Result'];
    const rows = policies.map(policy => [
        (0,policy_name/* namePolicy */.MZ)(view, policy),
        ...(hasProjects ? [(0,markdown/* code */.aY)(policy.project_id ?? '')] : []),
        (0,links/* linkFile */.TG)({ rendering, policy }),
        describeResult(policy, dry_run),
    ]);
    let size = space.measure((0,markdown/* table */.tp)(header, []));
    const end = rows.findIndex(row => {
        size += space.measure((0,markdown/* renderRow */.re)(row)) + 1;
        return size > room;
    });
    const shown = end < 0 ? rows : rows.slice(0, end);
    const rest = rows.length - shown.length;
    return [(0,markdown/* table */.tp)(header, shown), ...(rest > 0 ? [`${(0,report_words/* count */.U9)(rest, 'more profile')} in ${view.elsewhere}.`] : [])];
}
function describeResult({ action, outcome, findings }, isDryRun) {
    if (outcome === 'failed')
        return '**FAILED**';
    if (action === 'create')
        return isDryRun ? 'would be written' : 'new';
    if (action === 'update')
        return isDryRun ? 'would be written over' : 'written over';
    const codes = new Set(findings.map(({ code: each }) => each));
    if (codes.has('file-in-the-way'))
        return 'no file: this one is in the way';
    return codes.has('file-differs') ? 'left as it is, differs' : 'left as it is';
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/comment.js




/**
 * GitHub takes 65,536 characters and counts code points. UTF-16 units are never fewer, and of those even the longest
 * comment stays below the 262,144 bytes that its column holds.
 */
const COMMENT = {
    limit: 65_536,
    measure: text => text.length,
    listLimits: [25, 8, 3],
    textLimit: 300,
    diffLimit: 10_000,
};
/** The comment of a pull request. Its first line is the marker by which the next run finds it. */
function renderComment(rendering, marker) {
    const view = (0,markdown_view/* createView */.O)({ rendering, space: COMMENT, elsewhere: (0,markdown/* link */.nf)('the job summary', rendering.runUrl) });
    return renderDocument(view, {
        opening: `${marker}\n`,
        emptyNote: 'This pull request changes no policy any more: what an earlier version of this comment said is taken back.',
    });
}
/** GitHub drops a step's summary whole if it is longer than 1 MiB. */
const SUMMARY = {
    limit: 1_048_576,
    measure: text => Buffer.byteLength(text),
    listLimits: [Number.POSITIVE_INFINITY, 1000, 100, 10],
    textLimit: 4000,
    diffLimit: 100_000,
};
/** The job summary: the complete report, as far as 1 MiB holds it. */
function renderSummary(rendering) {
    const view = (0,markdown_view/* createView */.O)({ rendering, space: SUMMARY, elsewhere: 'the JSON report (output `report`)' });
    if (rendering.report.mode === 'export')
        return renderExport(view);
    return renderDocument(view, { opening: '', emptyNote: 'No policy file has anything to report.' });
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeDrift),
/* harmony export */   i: () => (/* binding */ renderDrift)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(398);



/** Entries of one side that a cell lists. */
const SHOWN_ENTRIES = 5;
/** That a live profile was edited elsewhere, and what comes of it. */
function describeDrift({ rendering: { report } }, { drift }) {
    if (drift.length === 0)
        return [];
    // A pull request that is merged all the same is refused at apply.
    const consequence = report.mode === 'check' ? ` ${REFUSED_WORDS}` : '';
    return [
        `The live profile was **edited outside this repository**, compared with the version that was in force.${consequence}`,
    ];
}
const REFUSED_WORDS = '**Applying it will be refused** until that edit is taken into the file or undone in PgBeam, unless apply runs with `on-drift: overwrite`.';
/** The fields in which it was. */
function renderDrift(view, drift, limit) {
    if (drift.length === 0)
        return [];
    const shown = drift.slice(0, (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .fitList */ .em)(drift.length, limit));
    const rows = shown.map(({ field, expected, live }) => [
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSetting */ .w5)(field),
        describeSide(view, { field, value: expected, other: live, isLive: false }),
        describeSide(view, { field, value: live, other: expected, isLive: true }),
    ]);
    const rest = drift.length - shown.length;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Field', 'In the file', 'Live'], rows) + (rest > 0 ? `\n\n${(0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRest */ .wA)(rest, view.elsewhere)}` : '')];
}
function describeSide(view, side) {
    const { field, value, other } = side;
    if (Array.isArray(value))
        return describeEntries(view, { ...side, value, other: Array.isArray(other) ? other : [] });
    if (typeof value === 'number')
        return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNumber */ .Df)(field, value);
    if (value === undefined || value === null)
        return 'not set';
    return field === 'row_filters' ? 'not a list' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(toText(value), view.textLimit);
}
/** The entries that the other side does not have. */
function describeEntries(view, { field, value, other, isLive }) {
    const theirs = new Set(other.map(identifyEntry));
    const own = value.filter(entry => !theirs.has(identifyEntry(entry)));
    if (own.length === 0) {
        const ours = new Set(value.map(identifyEntry));
        return other.every(entry => ours.has(identifyEntry(entry))) ? 'the same, in another order' : 'not there';
    }
    const shown = own.slice(0, SHOWN_ENTRIES).map(entry => describeEntry(view, { field, entry, isLive }));
    const rest = own.length - shown.length;
    return `${shown.join('<br>')}${rest > 0 ? `<br>${(0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRest */ .wA)(rest, view.elsewhere)}` : ''}`;
}
function identifyEntry(entry) {
    const fields = isRecord(entry) ? Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)) : entry;
    return JSON.stringify(fields);
}
function describeEntry(view, { field, entry, isLive }) {
    if (field === 'row_filters')
        return describeFilter(view, { entry, isLive });
    if (isRecord(entry) && field === 'masking_rules') {
        const column = `${toText(entry.table)}.${toText(entry.column)}`;
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(column, view.textLimit)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(toText(entry.kind))}`;
    }
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(toText(entry), view.textLimit);
}
// An entry listed for the live profile is not in the file's version: its predicate is nobody's business here.
function describeFilter({ predicates, textLimit }, { entry, isLive }) {
    if (!isRecord(entry))
        return 'a row filter';
    const shown = isLive ? { hidden: 'private' } : predicates.show(toText(entry.predicate));
    const predicate = 'text' in shown ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shown.text, textLimit) : describeHidden(shown.hidden);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(toText(entry.table), textLimit)}: ${predicate}`;
}
function describeHidden(why) {
    return why === 'private' ? 'a predicate only the live profile has' : 'a predicate not shown';
}
function toText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   fk: () => (/* binding */ fitErrors),
/* harmony export */   jV: () => (/* binding */ isStandingError)
/* harmony export */ });
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9251);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
/* harmony import */ var _test_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3667);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8857);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5662);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8693);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9752);








/** Of the whole, what the errors may take. */
const SHARE = 0.2;
/** All that is wrong, before everything else: each on a line, as many as there is room for. */
function fitErrors(view) {
    const errors = [...listErrors(view)];
    if (errors.length === 0)
        return [];
    const { limit, measure } = view.space;
    const invalid = view.rendering.report.policies.filter(({ action }) => action === 'invalid').length;
    const meaning = invalid === 0 ? '' : ` ${INVALID_WORDS}`;
    const heading = `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(errors.length, 'error')}.**${meaning}`;
    const lines = [];
    let left = limit * SHARE;
    for (const error of errors) {
        const line = `- ${error()}`;
        left -= measure(line) + 1;
        if (left < 0)
            break;
        lines.push(line);
    }
    const rest = errors.length - lines.length;
    const closing = rest > 0 ? [`- \u2026 and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rest)} more, complete in ${view.elsewhere}`] : [];
    return [[heading, '', ...lines, ...closing].join('\n')];
}
const INVALID_WORDS = 'A file with errors is neither compared nor applied; its live profile stays as it is.';
function* listErrors(view) {
    const { report } = view.rendering;
    for (const finding of report.findings.filter(isStandingError))
        yield () => renderError(view, { place: null, finding });
    const policies = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortPolicies */ .Zv)(report.policies);
    const failures = policies.filter(({ outcome }) => outcome === 'failed' || outcome === 'refused');
    for (const alike of Map.groupBy(failures, ({ outcome, reason }) => `${outcome} ${reason}`).values()) {
        yield () => renderFailures(view, alike);
    }
    for (const policy of policies) {
        for (const finding of (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)(policy.findings.filter(isStandingError))) {
            if (finding.message === policy.reason)
                continue;
            yield () => renderError(view, { place: locate(view, policy.file, finding, policy), finding });
        }
    }
    for (const { file, finding } of (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .listGuardrailNotes */ .rG)(report)) {
        if (!isStandingError(finding))
            continue;
        const place = file === null ? null : () => (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkPlace */ .yG)({ rendering: view.rendering, file, line: finding.line });
        yield () => renderError(view, { place, finding });
    }
    for (const { file, findings } of report.tests?.files ?? []) {
        for (const finding of (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)(findings).filter(isStandingError)) {
            const place = () => (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkPlace */ .yG)({ rendering: view.rendering, file, line: finding.line });
            yield () => renderError(view, { place, finding: { ...finding, message: (0,_test_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .composeTestMessage */ .q)(finding) } });
        }
    }
}
function locate(view, file, { line }, policy) {
    return () => line === null
        ? (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkFile */ .TG)({ rendering: view.rendering, policy })
        : (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkPlace */ .yG)({ rendering: view.rendering, file, line });
}
/** Errors are told before everything, and so nowhere else. */
function isStandingError({ severity, accepted }) {
    return severity === 'error' && accepted === undefined;
}
function renderError(view, { place, finding }) {
    const { message, code: kind, test } = finding;
    const said = (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(view.predicates.conceal(message), view.textLimit * 3);
    const name = test === undefined ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(view.predicates.conceal(test), view.textLimit)}: `;
    return `${place === null ? '' : `${place()}: `}${name}${said} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(kind)})`;
}
/** Policies that failed for one reason. */
function renderFailures(view, policies) {
    const [first] = policies;
    if (first === undefined)
        return '';
    const { rendering } = view;
    const named = policies
        .slice(0, SHOWN_FAILURES)
        .map(policy => `${(0,_policy_name_js__WEBPACK_IMPORTED_MODULE_6__/* .namePolicy */ .MZ)(view, policy)} (${(0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkFile */ .TG)({ rendering, policy }, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(policy.file, 128))})`);
    const rest = policies.length - named.length;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joinWithAnd */ .Ol)([...named, ...(rest > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest, 'more', 'more')] : [])]);
    const why = first.reason === null ? '' : `: ${describeReason(view, first, first.reason)}`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOutcome */ .SS)(first, rendering.report)} ${names}${why}`;
}
/** Names of what failed for one reason. */
const SHOWN_FAILURES = 10;
/** A reason, with links to the pull requests that it is about. */
function describeReason(view, { pull_requests = [] }, reason) {
    const { serverUrl, report } = view.rendering;
    const words = (text) => spaced(text, (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(view.predicates.conceal(text), view.textLimit * 3));
    if (pull_requests.length === 0)
        return words(reason);
    // Only where it is a word of its own: cut in two, another word would not be one piece of code any more.
    const named = new RegExp(`(?<=^|\\s)#(${pull_requests.join('|')})(?=[\\s.,;:]|$)`);
    return reason
        .split(named)
        .map((part, index) => index % 2 === 0 ? words(part) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(`#${part}`), `${serverUrl}/${report.repository}/pull/${part}`))
        .join('');
}
/** Prose begins and ends without blanks. */
function spaced(text, shown) {
    if (shown === '')
        return '';
    return `${/^\s/.test(text) ? ' ' : ''}${shown}${/\s$/.test(text) ? ' ' : ''}`;
}


/***/ }),

/***/ 6177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   n_: () => (/* binding */ fitRunFindings),
/* harmony export */   q3: () => (/* binding */ keyOfFinding),
/* harmony export */   vO: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);
/* harmony import */ var _test_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3667);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3512);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(288);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8857);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5662);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9752);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8110);









/** Of the whole, what findings of the run and of tests may take. */
const SHARE = 0.1;
/** What is to be said of the run as a whole and of files of tests, besides errors. */
function fitRunFindings(view) {
    const { findings, tests } = view.rendering.report;
    const { limit, listLimits, measure } = view.space;
    const own = dropRepeated(findings.filter(finding => !(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isStandingError */ .jV)(finding)));
    for (const listLimit of listLimits) {
        const blocks = [
            ...renderFindings(view, { policy: null, findings: own, limit: listLimit }),
            ...renderTestFindings(view, tests, listLimit),
        ];
        if (measure(blocks.join(_view_js__WEBPACK_IMPORTED_MODULE_8__/* .GAP */ .R)) <= limit * SHARE)
            return blocks;
    }
    return [`- Findings about the run as a whole are in ${view.elsewhere}`];
}
function dropRepeated(findings) {
    return [...new Map(findings.map(finding => [`${finding.line} ${keyOfFinding(finding)}`, finding])).values()];
}
/** More than is shown of a message. */
const TELLING_PART = 2000;
/** What is the same of findings that say the same, of one file or of several. */
function keyOfFinding({ code, severity, message }) {
    return JSON.stringify([code.slice(0, TELLING_PART), severity, message.length, message.slice(0, TELLING_PART)]);
}
function renderTestFindings(view, tests, limit) {
    const found = (tests?.files ?? []).flatMap(({ file, findings }) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings.filter(finding => !(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isStandingError */ .jV)(finding))).map(finding => ({ file, finding })));
    const items = found.slice(0, (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .fitList */ .em)(found.length, limit)).map(({ file, finding }) => {
        const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linkPlace */ .yG)({ rendering: view.rendering, file, line: finding.line });
        return `${place}: ${describeFinding(view, { ...finding, message: (0,_test_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .composeTestMessage */ .q)(finding) })}`;
    });
    if (items.length === 0)
        return [];
    const rest = found.length - items.length;
    return [[...items, ...(rest > 0 ? [(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRest */ .wA)(rest, view.elsewhere)] : [])].map(item => `- ${item}`).join('\n')];
}
/** A list of findings, the worst first, those with reasons to be accepted last. `policy` is null for those of the run. */
function renderFindings(view, { policy, findings, limit }) {
    const sorted = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(findings);
    const shown = sorted.slice(0, (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .fitList */ .em)(sorted.length, limit));
    if (shown.length === 0)
        return [];
    const rest = sorted.length - shown.length;
    const items = [
        ...shown.map(finding => renderFinding(view, policy, finding)),
        ...(rest > 0 ? [(0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRest */ .wA)(rest, view.elsewhere)] : []),
    ];
    return [items.map(item => `- ${item}`).join('\n')];
}
function renderFinding(view, policy, finding) {
    const { line } = finding;
    const place = policy === null || line === null ? '' : `line ${(0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linkLine */ .pF)({ rendering: view.rendering, policy }, line)}`;
    return describeFinding(view, finding, place);
}
/** A finding in words, with where it is if that is not said already. */
function describeFinding(view, finding, place = '') {
    const { severity, message, accepted } = finding;
    const said = (text) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .C)(view.predicates.conceal(text), view.textLimit * 3);
    const word = accepted === undefined ? _words_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_WORDS */ .ii[severity] : 'Accepted';
    const reason = accepted === undefined ? '' : ` The file accepts this: \u201c${said(accepted)}\u201d`;
    return `${[word, place].filter(Boolean).join(', ')}: ${said(message)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(finding.code)})${reason}`;
}


/***/ }),

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderReplay),
/* harmony export */   z: () => (/* binding */ describeReplayLimits)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9752);



/** How recorded queries fare under a new version; nothing where none were tried. */
function renderReplay(view, { replay }) {
    if (!replay)
        return [];
    if (replay.bound_credentials === 0 || replay.tried.queries === 0)
        return [];
    const opening = `**Recorded queries** of the last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(replay.days, 'day')}`;
    const tried = `tried against the new version (${describeCount(replay.tried)})`;
    const rows = replay.busiest.map(query => renderQuery(view, query));
    return [
        `${opening}, ${tried}: ${describeEffects(replay)}.`,
        ...(rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['What happens', 'Query', 'Runs', 'Last run', 'Why'], rows)] : []),
        ...describeOtherQueries(replay),
    ];
}
const EFFECT_WORDS = {
    newly_blocked: '**newly blocked**',
    newly_allowed: '**newly allowed**',
    masked_differently: 'on a table masked differently',
    filtered_differently: 'on a table filtered differently',
};
const EFFECTS = Object.keys(EFFECT_WORDS);
function describeEffects(replay) {
    const parts = EFFECTS.flatMap(effect => {
        const counted = replay[effect];
        return counted && counted.queries > 0 ? [`${describeCount(counted)} ${EFFECT_WORDS[effect]}`] : [];
    });
    return parts.length === 0 ? 'none of them fares differently' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)(parts);
}
function describeCount({ queries, runs }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(queries, 'query', 'queries')} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(runs, 'run')}`;
}
/** What a replay could not tell. */
function describeReplayLimits({ replay }) {
    // That there is none is told with whom the policy hits.
    if (!replay || replay.bound_credentials === 0)
        return [];
    const { days, tried, truncated, skipped_unparseable: skipped, traffic_scope } = replay;
    return [
        ...(tried.queries === 0 ? [`**Recorded queries** of the last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(days, 'day')}: there are none to try.`] : []),
        ...describeScope(traffic_scope),
        ...(truncated ? ['There were more recorded queries: the oldest were not tried.'] : []),
        ...(skipped > 0
            ? [
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(skipped, 'recorded statement was', 'recorded statements were')} skipped, because PgBeam could not parse ${skipped === 1 ? 'it' : 'them'}.`,
            ]
            : []),
    ];
}
/** Nothing where they are the queries of those bound to the profile, as one expects. */
function describeScope(scope) {
    if (scope === undefined || scope === 'bound_credentials')
        return [];
    const older = scope === null ? ' This older PgBeam does not tell them apart.' : '';
    return [`Recorded queries are the whole project\u2019s, not only those of this profile\u2019s credentials.${older}`];
}
function describeOtherQueries(replay) {
    const total = EFFECTS.reduce((sum, effect) => sum + (replay[effect]?.queries ?? 0), 0);
    const rest = total - replay.busiest.length;
    return rest > 0 ? [`These ran most; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest, 'more query fares', 'more queries fare')} differently.`] : [];
}
function renderQuery(view, query) {
    const { effect, sql, runs, last_seen } = query;
    const seen = last_seen === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(last_seen.slice(0, 10));
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(view.predicates.conceal(sql), view.textLimit);
    return [EFFECT_WORDS[effect], shown, (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(runs), seen, explainEffect(view, query)];
}
function explainEffect(view, { effect, rule, reason, masked = [] }) {
    switch (effect) {
        case 'newly_blocked': {
            const words = reason === null ? [] : [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .C)(view.predicates.conceal(reason), view.textLimit)];
            return [...(rule === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule, 60)]), ...words].join(': ');
        }
        case 'newly_allowed':
            return rule === null ? '' : `was blocked by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule, 60)}`;
        case 'masked_differently':
            return masked
                .slice(0, SHOWN_COLUMNS)
                .map(({ column, before, after }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(column, 60)}: ${describeMask(before) ?? 'in the clear'} \u2192 ${describeMask(after) ?? '**in the clear**'}`)
                .join('<br>');
        case 'filtered_differently':
            return 'other rows';
    }
}
const SHOWN_COLUMNS = 5;
const MASK_WORDS = { hash: 'hashed', redact: 'redacted', null: 'hidden (NULL)' };
function describeMask(kind) {
    if (kind === null)
        return null;
    return (Object.hasOwn(MASK_WORDS, kind) ? MASK_WORDS[kind] : undefined) ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(kind, 30);
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ linkFile),
/* harmony export */   iu: () => (/* binding */ linkCommit),
/* harmony export */   pF: () => (/* binding */ linkLine),
/* harmony export */   yG: () => (/* binding */ linkPlace),
/* harmony export */   zZ: () => (/* binding */ linkChange)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5662);

/** A link to a file at the commit where it can be read: the newer one, or for a removed file the older one. */
function linkFile({ rendering, policy }, label) {
    const text = label ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(policy.file);
    const url = fileUrl({ rendering, policy });
    return url === undefined ? text : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(text, url);
}
/** A file, or a place in it, that no policy of the report stands for. */
function linkPlace({ rendering, file, line, }) {
    const place = { rendering, policy: { file, action: 'none', outcome: null } };
    const label = `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(file)}${line === null ? '' : ` line ${line}`}`;
    const url = fileUrl(place);
    return url === undefined ? label : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, line === null ? url : `${url}#L${line}`);
}
/** Where a change comes from: a line of the policy's file, or a file and line of its own. */
function linkChange({ rendering, policy }, { file, line }) {
    if (file === undefined)
        return linkLine({ rendering, policy }, line);
    const label = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${file.slice(file.lastIndexOf('/') + 1)}${line === null ? '' : `:${line}`}`, LONGEST_NAME);
    const url = fileUrl({ rendering, policy: { file, action: 'none', outcome: null } });
    return url === undefined ? label : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(label, line === null ? url : `${url}#L${line}`);
}
const LONGEST_NAME = 60;
/** A line's number as a link to it; only the number where the file cannot be linked to, nothing where it is unknown. */
function linkLine({ rendering, policy }, line) {
    if (line === null)
        return '';
    const url = fileUrl({ rendering, policy });
    return url === undefined ? `${line}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${line}`, `${url}#L${line}`);
}
function linkCommit({ serverUrl, report }, commit) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7)), `${serverUrl}/${report.repository}/commit/${commit}`);
}
/** A longer one, repeated at every line, would leave no room for what it links from. */
const LONGEST_PATH = 500;
function fileUrl({ rendering, policy }) {
    const { serverUrl, report, linkCommit } = rendering;
    // What an export writes is not in any commit yet, and what it cannot write never will be.
    const isKept = policy.action === 'none' && policy.outcome === null;
    if (report.mode === 'export' && !isKept)
        return undefined;
    const commit = policy.action === 'unmanage' ? report.base_commit : linkCommit;
    if (commit === null)
        return undefined;
    const path = policy.file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return path.length > LONGEST_PATH ? undefined : `${serverUrl}/${report.repository}/blob/${commit}/${path}`;
}


/***/ }),

/***/ 5662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   re: () => (/* binding */ renderRow),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export encodeUrl */
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);

/** Text as a code span, cut to `limit` UTF-16 units as shown. */
function code(text, limit = 200) {
    const shown = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit)), limit);
    if (shown === '')
        return '(empty)';
    const ticks = '`'.repeat(longestRun(shown, '`') + 1);
    // One space is taken off both ends again, except where there is nothing but spaces.
    const needsPadding = /^`|`$/.test(shown) || /^ .*[^ ].* $/.test(shown);
    return needsPadding ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}
/** Text as HTML code, for where Markdown is not read, such as a `<summary>`. */
function htmlCode(text, limit = 200) {
    return `<code>${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit)).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** A block of code that nothing in it can close. */
function fence(text, language) {
    const lines = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(text, { keep: '\n\t' });
    const ticks = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${ticks}${language}\n${lines}\n${ticks}`;
}
/** A link; `url` as made by `links.ts`, or from the runner. */
function link(label, url) {
    return `[${label}](${encodeUrl(url)})`;
}
/** A table of inline cells. */
function table(header, rows) {
    return [header, header.map(() => ':--'), ...rows].map(renderRow).join('\n');
}
function renderRow(cells) {
    return `| ${cells.map(escapeCell).join(' | ')} |`;
}
/** A fold that opens at a click. `summary` is HTML. */
function fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Percent-encodes what could end a link's address. */
function encodeUrl(url) {
    return url
        .toWellFormed()
        .replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, character => Array.from(new TextEncoder().encode(character), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
// A pipe ends a cell even inside a code span, unless a backslash stands before it. Renderers disagree on a backslash
// before that one, so it is shown by its escape.
function escapeCell(cell) {
    return cell.replace(/(\\*)\|/g, (_, backslashes) => `${'\\u005c'.repeat(backslashes.length)}\\|`);
}
function longestRun(text, character) {
    let longest = 0;
    for (const run of text.matchAll(new RegExp(`${character}+`, 'g')))
        longest = Math.max(longest, run[0].length);
    return longest;
}


/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HF: () => (/* binding */ fitShared),
  cB: () => (/* binding */ listBeginning),
  nV: () => (/* binding */ listDriftNotes),
  B4: () => (/* binding */ listSentences)
});

// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
// EXTERNAL MODULE: ./lib/src/report/telling.js
var telling = __webpack_require__(2732);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
;// CONCATENATED MODULE: ./lib/src/report/markdown/beginning.js


/** What happens to the live profile, where neither box nor table says it. */
function describeBeginning({ rendering: { report } }, policy) {
    if ((0,verdict/* isExported */.g4)(policy))
        return ['A **new file** for a live profile, which it leaves as it is.'];
    switch (policy.action) {
        case 'unmanage':
            return [
                'No file describes it any more, but the live profile **stays in force**: everybody whom it governs keeps that access until somebody deletes the profile in PgBeam.',
            ];
        case 'none':
        case 'invalid':
            return [];
        default:
            return report.mode === 'check' ? describeComparison(policy) : [];
    }
}
function describeComparison(policy) {
    switch ((0,telling/* chooseTelling */.jf)(policy)) {
        case 'new-profile':
        case 'needs-key':
            return [];
        case 'new-file':
            return [
                'The file is new: without an API key nobody can tell whether it takes over a live profile or creates one.',
            ];
        case 'no-earlier':
            return ['There is no valid earlier version to compare with, so that every change is unclear.'];
        case 'changes':
            return policy.compared_with === 'live' ? ['Compared with the live profile.'] : [];
    }
}

// EXTERNAL MODULE: ./lib/src/report/markdown/drift.js
var drift = __webpack_require__(6868);
// EXTERNAL MODULE: ./lib/src/report/markdown/errors.js
var errors = __webpack_require__(288);
// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var markdown_findings = __webpack_require__(6177);
// EXTERNAL MODULE: ./lib/src/report/markdown/impact.js
var impact = __webpack_require__(8825);
// EXTERNAL MODULE: ./lib/src/report/markdown/policy-name.js
var policy_name = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/src/report/markdown/reach.js
var reach = __webpack_require__(8596);
;// CONCATENATED MODULE: ./lib/src/report/markdown/notes.js








/** What comes first of a policy, and may hold for others too. */
function listBeginning(view, policy) {
    return describeBeginning(view, policy).map(toNote);
}
/** What is said of drift, and may hold for others too. */
function listDriftNotes(view, policy) {
    return (0,drift/* describeDrift */.Z)(view, policy).map(toNote);
}
/** What else is worth a sentence and may hold for others too, its findings apart. */
function listSentences(view, policy) {
    return [...(0,reach/* describeApprovalRules */.Ov)(view, policy), ...(0,reach/* describeUnknownReach */.V6)(policy), ...(0,impact/* describeReplayLimits */.z)(policy)].map(toNote);
}
function toNote(text) {
    return { key: text, text: () => text };
}
function listNotes(view, policy) {
    const findings = policy.findings.filter(finding => finding.accepted === undefined && !(0,errors/* isStandingError */.jV)(finding));
    return [
        ...findings.map(finding => ({ key: (0,markdown_findings/* keyOfFinding */.q3)(finding), text: () => (0,markdown_findings/* describeFinding */.jb)(view, finding) })),
        ...listBeginning(view, policy),
        ...listSentences(view, policy),
        ...listDriftNotes(view, policy),
    ];
}
/** Of the whole, what is said once may take. */
const SHARE = 0.1;
/** Names in front of what holds for them. */
const SHOWN_NAMES = 3;
/** What holds for several policies, said once, and the keys of it. */
function fitShared(view, policies) {
    const holders = new Map();
    for (const policy of policies) {
        for (const note of listNotes(view, policy)) {
            const known = holders.get(note.key) ?? { note, policies: new Set() };
            holders.set(note.key, known);
            known.policies.add(policy);
        }
    }
    const { limit, measure } = view.space;
    const shared = new Set();
    const lines = [];
    let left = limit * SHARE;
    for (const [key, { note, policies: holding }] of holders) {
        if (holding.size < 2)
            continue;
        const line = `- ${nameHolders(view, [...holding], policies.length)}: ${note.text()}`;
        if (measure(line) > left)
            continue;
        left -= measure(line) + 1;
        lines.push(line);
        shared.add(key);
    }
    return { block: lines.join('\n'), shared };
}
function nameHolders(view, holding, total) {
    return holding.length === total ? `All ${(0,words/* countPolicies */.kC)(total)}` : (0,policy_name/* namePolicies */.oH)(view, holding, SHOWN_NAMES);
}


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ describeNumber),
/* harmony export */   Qi: () => (/* binding */ describeRowFilter),
/* harmony export */   T0: () => (/* binding */ describeHeld),
/* harmony export */   WO: () => (/* binding */ describeSides),
/* harmony export */   Zc: () => (/* binding */ describeStatement),
/* harmony export */   ho: () => (/* binding */ splitColumn),
/* harmony export */   mQ: () => (/* binding */ describeMasking),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   s_: () => (/* binding */ isHeldByRows),
/* harmony export */   vJ: () => (/* binding */ describeSettingValue),
/* harmony export */   w5: () => (/* binding */ describeSetting),
/* harmony export */   wu: () => (/* binding */ nameSubject)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
/* harmony import */ var _schema_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6567);



const STATEMENT_WORDS = {
    refused: 'refused',
    'held, discarded': 'held for approval, then discarded',
    held: 'held for approval',
    discarded: 'run, then discarded',
    allowed: 'allowed',
};
const MASKING_WORDS = {
    none: 'no access',
    clear: 'in the clear',
    hash: 'hashed',
    redact: 'redacted',
    null: 'hidden (NULL)',
};
const ACCESS_WORDS = { none: 'no access', reachable: 'reachable' };
const AREA_WORDS = {
    access: ACCESS_WORDS,
    statements: STATEMENT_WORDS,
    masking: MASKING_WORDS,
};
const SETTING_WORDS = {
    budget_queries_per_hour: 'queries per hour',
    budget_queries_per_day: 'queries per day',
    max_rows: 'rows per result',
    egress_bytes_per_day: 'bytes read per day',
    max_affected_rows: 'rows per write',
    statement_timeout_ms: 'statement timeout in ms',
    approval_auto_max_rows: 'rows of a write that pass without approval',
    approval_timeout_seconds: 'seconds until a request for approval expires',
    migration_safety: 'dangerous migrations',
    name: 'name',
    content_scan_mode: 'scanning of results',
    content_scan_max_bytes: 'bytes of a result that are scanned',
};
const UNLIMITED_AT_ZERO = new Set([
    'budget_queries_per_hour',
    'budget_queries_per_day',
    'max_rows',
    'egress_bytes_per_day',
    'max_affected_rows',
]);
/** What a change is about, in a reviewer's words: `email` of `users` in every other schema. */
function describeSubject(change, phrasing) {
    return (0,_schema_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .addSchemaWords */ .eQ)(change, nameSubject(change, phrasing), phrasing.textLimit);
}
/** The same without what the name does not say. */
function nameSubject(change, { textLimit }) {
    const { area, field, subject } = change;
    if (field === 'database-schema')
        return 'SQL that is not read';
    if (subject === field)
        return describeSetting(field);
    if (area === 'access' || area === 'rows')
        return describeRelation(change, textLimit);
    if (area === 'masking')
        return describeColumn(change, textLimit);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject, textLimit);
}
function describeSetting(field) {
    const words = Object.hasOwn(SETTING_WORDS, field) ? SETTING_WORDS[field] : undefined;
    return words === undefined || words === field ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(field) : `${words} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(field)})`;
}
/** A field's number; in a limit, 0 is none. */
function describeNumber(field, value) {
    if (value !== 0)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value);
    if (field === 'statement_timeout_ms')
        return 'the project\u2019s own';
    return UNLIMITED_AT_ZERO.has(field) ? 'unlimited' : '0';
}
function describeRelation({ subject, every_schema }, limit) {
    if (subject === '*')
        return 'every other table';
    if (!subject.startsWith('*.'))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject, limit);
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.slice(2), limit)} in every${every_schema ? '' : ' other'} schema`;
}
function describeColumn({ subject, every_schema }, limit) {
    const { relation, column } = splitColumn(subject);
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(column, limit);
    return relation === null ? shown : `${shown} of ${describeRelation({ subject: relation, every_schema }, limit)}`;
}
/** The parts of the subject of a change to a column. */
function splitColumn(subject) {
    const dot = subject.lastIndexOf('.');
    return dot < 0
        ? { relation: null, column: subject }
        : { relation: subject.slice(0, dot), column: subject.slice(dot + 1) };
}
/** How a column is shown, such as `hashed`. */
function describeMasking(value) {
    return findWords(MASKING_WORDS, value) ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value, 30);
}
/** What becomes of a statement, such as `held for approval`. */
function describeStatement(value) {
    return findWords(STATEMENT_WORDS, value) ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value, 60);
}
/** The rows that a filter leaves, such as ``rows where `region = 'eu'` ``. */
function describeRowFilter(value, { predicates, textLimit }) {
    const shown = predicates.show(value);
    return 'text' in shown ? `rows where ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shown.text, textLimit)}` : 'some rows (predicate not shown)';
}
/** What a setting is set to. */
function describeSettingValue(change, phrasing) {
    return describeValue(change, { value: change.after, other: null }, phrasing);
}
/** Whether a write is held that `approval_auto_max_rows` may let pass: `ddl` waits for a person whatever it touches. */
function isHeldByRows({ area, after, subject }) {
    return area === 'statements' && String(after).startsWith('held') && subject !== 'ddl';
}
/** What becomes of a statement, and up to how many rows it passes all the same, where the policy's changes tell. */
function describeHeld(change, words, changes) {
    if (!isHeldByRows(change))
        return words;
    const rows = changes.find(({ field }) => field === 'approval_auto_max_rows')?.after;
    if (typeof rows !== 'number' || rows === 0)
        return words;
    return words.replace('held for approval', `held for approval above ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rows)} rows only`);
}
function findWords(words, value) {
    return Object.hasOwn(words, value) ? words[value] : undefined;
}
/** Both sides of a change; `before` is null where there is none to show. */
function describeSides(change, phrasing) {
    const { before, after } = change;
    const shownAfter = describeValue(change, { value: after, other: before }, phrasing);
    if (before === null)
        return { before, after: shownAfter };
    const shownBefore = describeValue(change, { value: before, other: after }, phrasing);
    const isHidden = shownBefore === shownAfter && change.area === 'rows' && change.subject !== change.field;
    return { before: shownBefore, after: isHidden ? 'only some, by another predicate (not shown)' : shownAfter };
}
function describeValue(change, { value, other }, phrasing) {
    if (value === null)
        return 'nothing';
    if (typeof value === 'number')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value);
    const { area, field, subject } = change;
    if (field === 'database-schema')
        return (0,_schema_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnread */ .Fn)(value);
    const words = subject === field ? undefined : AREA_WORDS[area];
    if (words && Object.hasOwn(words, value))
        return words[value] ?? '';
    if (area === 'rows' && subject !== field)
        return describeRows({ value, other }, phrasing);
    if (value === 'unlimited')
        return 'unlimited';
    if (value === 'project default')
        return 'the project\u2019s own';
    if (field === 'content_scan_mode' && value === 'block')
        return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value)} (in the newest deployments only)`;
    return /^\d+ entr(?:y|ies)$/.test(value) ? value : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value, phrasing.textLimit);
}
function describeRows({ value, other }, { predicates, textLimit }) {
    if (value === 'none')
        return 'no rows';
    if (value === 'all')
        return 'all rows';
    const shown = predicates.show(value);
    if ('text' in shown)
        return `only where ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(focusOnDifference(shown.text, other, textLimit), textLimit)}`;
    return shown.hidden === 'private'
        ? 'only some, by a predicate only the live profile has'
        : 'only some (predicate not shown)';
}
/** Of a text that is too long, the part from shortly before it begins to differ. */
function focusOnDifference(text, other, limit) {
    if (typeof other !== 'string' || text.length <= limit)
        return text;
    let same = 0;
    while (same < text.length && text.charCodeAt(same) === other.charCodeAt(same))
        same += 1;
    const start = same - 20;
    if (start <= 0)
        return text;
    return `\u2026${text.slice(/[\udc00-\udfff]/.test(text.charAt(start)) ? start - 1 : start)}`;
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ namePolicy),
/* harmony export */   Wv: () => (/* binding */ findNamesakes),
/* harmony export */   ck: () => (/* binding */ namePolicyInHtml),
/* harmony export */   oH: () => (/* binding */ namePolicies)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);


/** A policy's name, with its project or file where another one has the same. */
function namePolicy(guide, policy) {
    return composeName(guide, policy, _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY);
}
/** The same where Markdown is not read. */
function namePolicyInHtml(guide, policy) {
    return composeName(guide, policy, _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8);
}
function composeName({ namesakes }, { name, file, project_id }, quote) {
    const shown = quote(name ?? file, 128);
    switch (name === null ? undefined : namesakes.get(name)) {
        case 'projects':
            return `${shown} (${quote(project_id ?? 'no project', 100)})`;
        case 'files':
            return `${shown} (${quote(file, 128)})`;
        default:
            return shown;
    }
}
/** The first so many of them by name, and how many there are more. */
function namePolicies(guide, policies, most) {
    const named = policies.slice(0, most).map(policy => namePolicy(guide, policy));
    const rest = policies.length - named.length;
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)([...named, ...(rest > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest, 'more', 'more')] : [])]);
}
function findNamesakes(policies) {
    const named = Map.groupBy(policies, ({ name }) => name);
    const namesakes = new Map();
    for (const [name, alike] of named) {
        if (name === null || alike.length < 2)
            continue;
        const projects = new Set(alike.map(({ project_id }) => project_id));
        namesakes.set(name, projects.size === alike.length ? 'projects' : 'files');
    }
    return namesakes;
}


/***/ }),

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   ly: () => (/* binding */ frameSection),
/* harmony export */   zQ: () => (/* binding */ renderPolicy)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3512);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6868);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(288);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6177);
/* harmony import */ var _impact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8825);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8857);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5662);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(645);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8693);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9752);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8596);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8110);















/** Everything about one policy but its heading and its text diff, with lists of `limit` entries; empty where all is told. */
function renderPolicy(view, policy, { told, limit }) {
    const { boxed, complete, shared } = told;
    const findings = policy.findings.filter(finding => !(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .isStandingError */ .jV)(finding) && (finding.accepted !== undefined || !shared.has((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOfFinding */ .q3)(finding))));
    const isBoxed = boxed.has(policy);
    const sayOwn = (notes) => notes.flatMap(({ key, text }) => (shared.has(key) ? [] : [text()]));
    const drift = [...sayOwn((0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .listDriftNotes */ .nV)(view, policy)), ...(0,_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDrift */ .i)(view, policy.drift, limit)];
    const isDriftFirst = view.rendering.report.mode === 'drift';
    return [
        ...describeFile(view, policy, isBoxed),
        ...sayOwn((0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .listBeginning */ .cB)(view, policy)),
        ...describeReason(view, policy),
        ...(isDriftFirst ? drift : []),
        ...(complete.has(policy) ? [] : (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .renderChanges */ .O1)(view, policy, { limit, isFolded: isBoxed || isDrift(view, policy) })),
        ...(0,_reach_js__WEBPACK_IMPORTED_MODULE_13__/* .renderReach */ .ot)(view, policy, limit),
        ...(0,_impact_js__WEBPACK_IMPORTED_MODULE_7__/* .renderReplay */ .c)(view, policy),
        ...sayOwn((0,_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .listSentences */ .B4)(view, policy)),
        ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .renderFindings */ .vO)(view, { policy, findings, limit }),
        ...(complete.has(policy) ? [] : (0,_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .renderWaiting */ .ie)(view, policy, { limit, isFolded: isBoxed })),
        ...(isDriftFirst ? [] : drift),
    ].join(_view_js__WEBPACK_IMPORTED_MODULE_14__/* .GAP */ .R);
}
/** A section of its own under a heading, or folded to that. */
function frameSection(view, { policy, content, frame }) {
    if (frame === 'none')
        return content;
    const headline = describeHeadline(policy, view.rendering.report);
    if (frame === 'fold')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .fold */ .AU)(`${headline}: ${(0,_policy_name_js__WEBPACK_IMPORTED_MODULE_11__/* .namePolicyInHtml */ .ck)(view, policy)}`, content);
    return [`### ${headline}: ${(0,_policy_name_js__WEBPACK_IMPORTED_MODULE_11__/* .namePolicy */ .MZ)(view, policy)}`, ...(content === '' ? [] : [content])].join(_view_js__WEBPACK_IMPORTED_MODULE_14__/* .GAP */ .R);
}
/** What a policy comes to, in the words of a table's first column. */
function describeStatus(policy, { mode }) {
    if (policy.action === 'invalid')
        return '**INVALID**';
    if (policy.action === 'unmanage')
        return '**no longer managed**';
    if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isExported */ .g4)(policy))
        return 'as it is live';
    if (mode === 'drift' && policy.direction !== 'none')
        return policy.drift.length > 0 ? '**DRIFT**' : '**not yet in force**';
    if (policy.direction === 'none' && policy.drift.length > 0)
        return '**DRIFT**';
    if (policy.direction === 'none' && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isWaiting */ .Gu)(policy))
        return '**not yet in force**';
    if (policy.direction === 'none' && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFinding */ .ew)(policy, 'error'))
        return '**ERROR**';
    return _words_js__WEBPACK_IMPORTED_MODULE_2__/* .DIRECTION_WORDS */ .Et[policy.direction];
}
/** The same for a heading; at apply, what became of it. */
function describeHeadline(policy, report) {
    const inline = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutcome */ .SS)(policy, report) || describeStatus(policy, report);
    const words = inline.replaceAll('**', '');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** Where it is the drift that matters, what applying the file would do is folded. */
function isDrift({ rendering: { report } }, { drift }) {
    return report.mode === 'drift' && drift.length > 0;
}
/** A box names the file already. */
function describeFile({ rendering }, policy, isBoxed) {
    const file = (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .linkFile */ .TG)({ rendering, policy }, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(policy.file, 300));
    if (policy.previous_file !== null)
        return [`${file}, moved from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(policy.previous_file, 300)}`];
    return isBoxed ? [] : [file];
}
/** What failed and what was refused is told before everything. */
function describeReason({ predicates, textLimit }, policy) {
    const { outcome, reason, overwritten } = policy;
    const isTold = outcome === 'failed' || outcome === 'refused';
    return [
        ...(reason === null || isTold ? [] : [`Note: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .prose */ .C)(predicates.conceal(reason), textLimit * 3)}`]),
        ...(overwritten === undefined ? [] : ['The profile that was live before is kept whole in the JSON report.']),
    ];
}


/***/ }),

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderPolicyTable),
/* harmony export */   j: () => (/* binding */ MANY_POLICIES)
/* harmony export */ });
/* harmony import */ var _happenings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3128);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2732);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3512);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8857);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5662);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8693);
/* harmony import */ var _policy_section_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7207);









/** What a fold adds at most. */
const FOLD_SIZE = 150;
/** A row for each policy that fits into `room`, with links where all rows fit with them. */
function renderPolicyTable(view, policies, room) {
    const hasOutcomes = policies.some(({ outcome }) => outcome !== null);
    const hasFindings = policies.some(({ findings }) => findings.length > 0);
    const header = [
        'Direction',
        'Policy',
        'Changes',
        ...(hasFindings ? ['Findings'] : []),
        ...(hasOutcomes ? ['Result'] : []),
    ];
    const measure = (row) => view.space.measure((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .renderRow */ .re)(row)) + 1;
    const headerSize = view.space.measure((0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(header, [])) * 2 + FOLD_SIZE;
    const render = (name) => policies.map(policy => [
        (0,_policy_section_js__WEBPACK_IMPORTED_MODULE_8__/* .describeStatus */ .Wn)(policy, view.rendering.report),
        name(policy),
        (0,_happenings_js__WEBPACK_IMPORTED_MODULE_0__/* .joinCounts */ .zZ)(summariseChanges(view, policy)),
        ...(hasFindings ? [summariseFindings(policy).join(', ')] : []),
        ...(hasOutcomes ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeOutcome */ .SS)(policy, view.rendering.report)] : []),
    ]);
    const linked = render(policy => (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linkFile */ .TG)({ rendering: view.rendering, policy }, (0,_policy_name_js__WEBPACK_IMPORTED_MODULE_7__/* .namePolicy */ .MZ)(view, policy)));
    const isRoomy = linked.reduce((size, row) => size + measure(row), headerSize) <= room;
    const rows = isRoomy ? linked : render(policy => (0,_policy_name_js__WEBPACK_IMPORTED_MODULE_7__/* .namePolicy */ .MZ)(view, policy));
    let size = headerSize;
    const tooMany = rows.findIndex(row => {
        size += measure(row);
        return size > room;
    });
    const shown = tooMany < 0 ? rows.length : tooMany;
    return { text: layOut(header, rows.slice(0, shown), countPressing(view, policies)), shown };
}
/** Above so many policies those that can wait are folded away. */
const MANY_POLICIES = 20;
/** Of many, those that stand unfolded: none of a check, whose errors and boxes tell all that presses. */
function countPressing({ rendering: { report } }, policies) {
    if (policies.length <= MANY_POLICIES)
        return policies.length;
    return report.mode === 'check' ? 0 : policies.filter(policy => !(0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalm */ .uv)(policy)).length;
}
function layOut(header, rows, pressing) {
    const [first, rest] = [rows.slice(0, pressing), rows.slice(pressing)];
    const summary = first.length === 0
        ? `All ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(rest.length)}`
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(rest.length)} without anything that is wrong or widens access`;
    return [
        ...(first.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(header, first)] : []),
        ...(rest.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .fold */ .AU)(summary, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(header, rest))] : []),
    ].join('\n\n');
}
function summariseChanges({ rendering: { report } }, policy) {
    const { action, changes, drift, waiting = [] } = policy;
    const edited = drift.length > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(drift.length, 'field')} edited live`] : [];
    // There the changes are what applying the file would do.
    if (report.mode === 'drift' && drift.length > 0)
        return edited;
    const widening = action === 'create' && (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isExported */ .g4)(policy) ? [] : (0,_happenings_js__WEBPACK_IMPORTED_MODULE_0__/* .countWidening */ .h_)([policy]);
    const neutral = changes.filter(({ direction }) => direction === 'neutral').length;
    return [
        ...((0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isExported */ .g4)(policy) ? ['new file'] : []),
        ...(action === 'unmanage' ? ['the live profile stays in force'] : []),
        ...widening,
        ...(0,_happenings_js__WEBPACK_IMPORTED_MODULE_0__/* .countNarrowing */ .Rw)([policy]),
        ...(neutral > 0 && !(0,_telling_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldWhole */ .rE)(policy) ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(neutral)} without effect`] : []),
        ...edited,
        ...(waiting.length > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(waiting.length, 'change')} merged before`] : []),
    ];
}
function summariseFindings({ findings }) {
    const standing = findings.filter(({ accepted }) => accepted === undefined);
    const having = (wanted) => standing.filter(({ severity }) => severity === wanted).length;
    const [errors, warnings, notices] = [having('error'), having('warning'), having('notice')];
    const accepted = findings.length - standing.length;
    return [
        ...(errors > 0 ? [`**${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(errors, 'error')}**`] : []),
        ...(warnings > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(warnings, 'warning')] : []),
        ...(notices > 0 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(notices, 'note')] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ];
}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);


const OPENING = `["'(\u201c\u2018]*`;
const CLOSING = `[)"'\u201d\u2019.,;:!?\u2026]*`;
// Words and numbers as sentences have them. Whatever else there is may be a mention, a reference, an address or markup.
const WORD = String.raw `\p{L}[\p{L}\p{M}]*(?:['\u2019/-]\p{L}[\p{L}\p{M}]*)*`;
const NUMBER = String.raw `\d+(?:[.,]\d+)*%?`;
const PLAIN = new RegExp(`^${OPENING}(?:${WORD}|${NUMBER}|(?:\\p{L}\\.)+\\p{L}?)?${CLOSING}$`, 'u');
const SIGNS = {
    '\u2014': '\u2014',
    '\u2013': '\u2013',
    '-': '-',
    '\u2192': '\u2192',
    '=': '=',
    '+': '+',
    '/': '/',
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
};
const COMMIT_ID = /[0-9a-f]{7}/i;
const WRAPPED = new RegExp(`^(${OPENING})(.*?)(${CLOSING})$`, 'su');
/**
 * A sentence that may quote hostile text: plain words stay words, what stands in backticks becomes code, and so does
 * every other piece that is more than a plain word, because only in code GitHub leaves it alone. It is safe behind the
 * start of a line.
 */
function prose(text, limit = 1000) {
    const line = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, limit)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()), limit);
    return line
        .split(/(`[^`]+`)/)
        .flatMap(part => (/^`[^`]+`$/.test(part) ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part.slice(1, -1), limit)] : joinWords(part)))
        .reduce(joinParts, '');
}
/** Two code spans side by side would become one. */
function joinParts(start, end) {
    return start.endsWith('`') && end.startsWith('`') ? `${start} ${end}` : start + end;
}
function joinWords(text) {
    return text
        .split(' ')
        .map(word => (isPlain(word) ? word : (SIGNS[word] ?? quoteWord(word))))
        .join(' ');
}
function isPlain(word) {
    return PLAIN.test(word) && !COMMIT_ID.test(word);
}
/** A piece as code, its punctuation outside; quotes around it are what the code span already says. */
function quoteWord(word) {
    const [, opening = '', core = '', closing = ''] = WRAPPED.exec(word) ?? [];
    if (core === '')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(word);
    const isQuoted = /["'\u201c\u2018]$/.test(opening) && /^["'\u201d\u2019]/.test(closing);
    return isQuoted ? `${opening.slice(0, -1)}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(core)}${closing.slice(1)}` : `${opening}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(core)}${closing}`;
}


/***/ }),

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ countReach),
/* harmony export */   Ov: () => (/* binding */ describeApprovalRules),
/* harmony export */   V6: () => (/* binding */ describeUnknownReach),
/* harmony export */   ot: () => (/* binding */ renderReach)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5217);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5662);



/**
 * Whom a policy hits, in one paragraph; nothing where that was not looked up. Lists hold `limit` names. Credentials alone
 * never prove that it is nobody: a profile governs databases and the project's other connections as well.
 */
function renderReach(view, policy, limit) {
    const { agents, project } = policy;
    if (!agents && !project)
        return [];
    if (isNew(policy) || isNobody(policy))
        return [];
    const { credentials = [] } = agents ?? {};
    const active = credentials.filter(({ state }) => state === 'active');
    const others = credentials.filter(({ state }) => state !== 'active');
    const groups = listGroups(active).map(({ words, members }) => `${words} (${listNames(view, { members, limit, describe: nameCredential })})`);
    const hit = [...groups, ...(project?.is_default ? [DEFAULT_WORDS] : [])];
    const rest = listNames(view, { members: others, limit, describe: describeInactive });
    const sentences = [
        ...describeHit(hit, agents !== undefined),
        ...(others.length > 0 ? [`Bound to it and not active: ${rest}`] : []),
        ...(project?.agents_disabled && (!agents || active.length > 0)
            ? ['The project refuses **every agent** at present']
            : []),
        ...(hit.length > 0 ? [] : ['It may still govern a whole database, which PgBeam does not show']),
    ];
    return [`**Who it hits:** ${sentences.join('. ')}.`];
}
function describeHit(hit, isKnown) {
    if (hit.length === 0)
        return [isKnown ? 'no credential at present' : 'it is not known which credentials'];
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)(hit), ...(isKnown ? [] : ['Which credentials are bound to it is not known'])];
}
/** The same in a few words, without names. */
function countReach(policy) {
    const { agents, project } = policy;
    if (isNew(policy))
        return ['nobody yet'];
    const active = agents?.credentials.filter(({ state }) => state === 'active') ?? [];
    const groups = listGroups(active).map(({ counted }) => counted);
    const parts = [
        ...(groups.length > 0 ? [groups.join(', ')] : []),
        ...(project?.is_default ? ['**the project\u2019s default**'] : []),
        ...(agents || !project ? [] : ['its credentials are not known']),
        ...(project?.agents_disabled && (!agents || groups.length > 0) ? ['every agent refused at present'] : []),
    ];
    return parts.length === 0 && agents ? ['no credential at present'] : parts;
}
const DEFAULT_WORDS = 'as the project\u2019s default, **every passthrough and human connection** without a profile of its own';
/** What holds alike of every policy that hits nobody, and what is not known of whom a policy hits. */
function describeUnknownReach(policy) {
    const { agents, project } = policy;
    // A box says that it hits nobody yet.
    if (isNew(policy))
        return [];
    return [
        ...(isNobody(policy) ? [NOBODY_WORDS] : []),
        ...((agents || project) && typeof project?.is_default !== 'boolean' ? [UNKNOWN_DEFAULT] : []),
    ];
}
const NOBODY_WORDS = '**Who it hits:** no credential at present, so that there are no recorded queries to try. It may still govern a whole database, which PgBeam does not show.';
const UNKNOWN_DEFAULT = 'Whether it is the project\u2019s default, which governs passthrough and human connections, is not known.';
/** Whether a live profile is bound to no credential, not even an inactive one, and is not known to be the default. */
function isNobody({ agents, project }) {
    return agents !== undefined && agents.credentials.length === 0 && project?.is_default !== true;
}
/** What does not exist yet is bound to nobody, and nobody\u2019s default. */
function isNew({ action, compared_with }) {
    return action === 'create' && compared_with === 'nothing';
}
/** That the project's rules hold more than the table of statements says; nothing where they do not. */
function describeApprovalRules(view, { approval_rules }) {
    if (!approval_rules)
        return [];
    const { enabled, rules } = approval_rules;
    if (enabled === null)
        return ['Whether approval rules of the project hold more statements is not known.'];
    if (enabled === 0)
        return [];
    const shown = rules.slice(0, (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)(rules.length, SHOWN_RULES));
    const left = enabled - shown.length;
    const parts = [...shown.map(describeRule), ...(left > 0 ? [(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRest */ .wA)(left, view.elsewhere)] : [])];
    return [
        `**Approval rules of the project** hold more, whatever the policy says: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(enabled, 'rule')} (${parts.join('; ')}).`,
    ];
}
/** Rules that are told one by one. */
const SHOWN_RULES = 8;
function describeRule({ statement_kinds, schema, relation, from_rows }) {
    const kinds = statement_kinds.length === 0 ? 'every kind' : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joinWithAnd */ .Ol)(statement_kinds.map(kind => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(kind, 30)));
    const rows = from_rows === null ? '' : ` from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(from_rows)} rows on`;
    return `${kinds} ${describeScope({ schema, relation })}${rows}`;
}
function describeScope({ schema, relation }) {
    if (relation === null)
        return schema === null ? 'on every table' : `on every table of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(schema, 100)}`;
    return schema === null ? `on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(relation, 100)} in every schema` : `on ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${schema}.${relation}`, 200)}`;
}
function listGroups(active) {
    const agents = active.filter(({ principal }) => principal === 'agent');
    const people = active.filter(({ principal }) => principal === 'human');
    const others = active.filter(({ principal }) => principal !== 'agent' && principal !== 'human');
    return [
        { counted: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(agents.length, 'agent'), kind: '', members: agents },
        { counted: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(people.length, 'person', 'people'), kind: '', members: people },
        { counted: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(others.length, 'credential'), kind: ' of another kind', members: others },
    ]
        .filter(({ members }) => members.length > 0)
        .map(({ counted, kind, members }) => ({ counted: counted + kind, words: `**${counted}**${kind}`, members }));
}
function listNames(view, { members, limit, describe }) {
    const shown = members.slice(0, (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .fitList */ .em)(members.length, limit));
    const rest = members.length - shown.length;
    return [...shown.map(describe), ...(rest > 0 ? [(0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRest */ .wA)(rest, view.elsewhere)] : [])].join(', ');
}
function nameCredential({ name }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name, 100);
}
function describeInactive(credential) {
    const { state } = credential;
    return `${nameCredential(credential)} ${KNOWN_STATES.has(state) ? state : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(state, 30)}`;
}
const KNOWN_STATES = new Set(['expired', 'disabled', 'revoked']);


/***/ }),

/***/ 6567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fn: () => (/* binding */ describeUnread),
/* harmony export */   eQ: () => (/* binding */ addSchemaWords),
/* harmony export */   pd: () => (/* binding */ isNewBySchema)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);


/** Whether a change is about a relation or column that SQL files add. */
function isNewBySchema({ cause, before, shows, renamed_from }) {
    return cause === 'schema' && before === 'none' && shows === undefined && renamed_from === undefined;
}
/** What the name of a subject does not say: that it is new, was called otherwise, shows something else, or stands for many. */
function addSchemaWords(change, subject, limit) {
    const { area, renamed_from, probably_renamed, shows, relations } = change;
    if (isNewBySchema(change))
        return `new ${area === 'masking' ? 'column' : 'table or view'} ${subject}`;
    if (renamed_from !== undefined) {
        return `${subject} (${probably_renamed ? 'probably ' : ''}renamed from ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(renamed_from, limit)})`;
    }
    if (shows !== undefined)
        return `${subject}, which shows ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(shows, limit)}`;
    return relations ? `${subject} (${describeRelations(relations, limit)})` : subject;
}
/** So many of the relations are named. */
const SHOWN_NAMES = 10;
function describeRelations({ count, names }, limit) {
    if (count === 0)
        return 'none at present';
    const shown = names.slice(0, SHOWN_NAMES).map(name => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, limit));
    const rest = count - shown.length;
    const listed = [...shown, ...(rest > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(rest)} more`] : [])].join(', ');
    return `at present ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(count)}: ${listed}`;
}
const UNREAD_WORDS = {
    'syntax-error': 'a syntax error',
    'statement-too-large': 'too large to be read',
    'too-complex': 'too complex to be read',
    unterminated: 'a quote or comment that never ends',
    'unterminated-copy': 'data of a `COPY` that never end',
    'do-block': 'a `DO` block',
    'function-body': 'the body of a function',
    gexec: 'statements made by a query (`\\gexec`)',
    'included-file': 'another file that it includes',
    'psql-condition': 'a condition of psql',
    setting: 'a setting, such as `search_path`, that is not followed',
    'string-escapes': 'a file whose strings have escapes (`standard_conforming_strings`)',
    'shell-command': 'a command of the shell that psql runs',
    'psql-variable': 'a variable of psql',
    'import-foreign-schema': '`IMPORT FOREIGN SCHEMA`',
    'foreign-options': 'options by which a foreign table shows something else',
    'drop-owned': '`DROP OWNED`',
    'on-commit-drop': 'a name that may be of a temporary table (`ON COMMIT DROP`)',
    rule: 'a rule that returns rows',
    'drop-cascade': 'what a `CASCADE` drops',
    'open-transaction': 'a transaction that the file does not commit',
    'not-defined': 'a change of what the files do not define',
    'already-defined': 'a definition of what is there already',
    'in-use': 'a change of what something else needs',
    convention: 'files that come to follow another migration tool, so that other parts of them are left out',
    'file-too-large': 'a file too large to be read',
    'not-utf-8': 'a file that is not UTF-8',
    'symbolic-link': 'a symbolic link',
    submodule: 'a submodule',
};
/** Why a statement of an SQL file was not read. */
function describeUnread(reason) {
    return Object.hasOwn(UNREAD_WORDS, reason) ? (UNREAD_WORDS[reason] ?? '') : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason, 40);
}


/***/ }),

/***/ 1257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ fitPolicies)
});

// EXTERNAL MODULE: ./lib/src/report/order.js
var order = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/report/telling.js
var telling = __webpack_require__(2732);
// EXTERNAL MODULE: ./lib/src/report/markdown/errors.js
var errors = __webpack_require__(288);
// EXTERNAL MODULE: ./lib/src/report/markdown/policy-section.js
var policy_section = __webpack_require__(7207);
// EXTERNAL MODULE: ./lib/src/report/markdown/policy-table.js
var policy_table = __webpack_require__(8352);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/src/report/markdown/markdown.js
var markdown = __webpack_require__(5662);
;// CONCATENATED MODULE: ./lib/src/report/markdown/textdiff.js


/** Lines taken out and put in up to which two texts are compared: the effort grows with their square. */
const MOST_EDITS = 1000;
/** UTF-16 units of both texts together up to which they are compared. */
const MOST_TEXT = 300_000;
/** How the two texts of a file differ, folded away; undefined where they do not. */
function renderTextDiff({ rendering, space }, policy) {
    const { before, after } = rendering.texts.get(policy.file) ?? { before: null, after: null };
    if (before === after)
        return undefined;
    const summary = `Text of ${(0,markdown/* htmlCode */.h8)(policy.file)}`;
    if (rendering.redactPredicates)
        return (0,markdown/* fold */.AU)(summary, 'Not shown, because predicates are redacted.');
    const lines = listDiffLines(before ?? '', after ?? '');
    if (lines?.length === 0)
        return (0,markdown/* fold */.AU)(summary, 'The two versions differ only in their line ends.');
    const text = lines?.join('\n');
    return text === undefined || text.length > space.diffLimit
        ? (0,markdown/* fold */.AU)(summary, 'The difference is too long to be shown here.')
        : (0,markdown/* fold */.AU)(summary, (0,markdown/* fence */.EU)(text, 'diff'));
}
function hasTextDiff({ rendering }, { file }) {
    const texts = rendering.texts.get(file);
    return texts !== undefined && texts.before !== texts.after;
}
function listDiffLines(before, after) {
    if (before.length + after.length > MOST_TEXT)
        return undefined;
    const [old, now] = [unifyLineEnds(before), unifyLineEnds(after)];
    const patch = (0,create/* structuredPatch */.YB)('', '', old, now, '', '', { context: 3, maxEditLength: MOST_EDITS });
    return patch?.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${describeRange(oldStart, oldLines)} +${describeRange(newStart, newLines)} @@`,
        ...lines,
    ]);
}
/** Where there are no lines, the one before counts. */
function describeRange(start, lines) {
    return `${lines === 0 ? start - 1 : start},${lines}`;
}
function unifyLineEnds(text) {
    return text.replaceAll('\r\n', '\n');
}

// EXTERNAL MODULE: ./lib/src/report/markdown/view.js
var markdown_view = __webpack_require__(8110);
;// CONCATENATED MODULE: ./lib/src/report/markdown/sections.js







/** In less room than this nothing is worth trying: a section has a heading, a link and a table. */
const SMALLEST_PIECE = 200;
/**
 * Sections of the policies, in order, as long as there is room: lists are shortened before a section is given up, and
 * none but the last takes more than half of what is left. Text diffs get the room that remains. Sizes only ever add up,
 * so that the effort stays linear. A policy of which all is told has no section.
 */
function fitPolicies(view, policies, { told, room }) {
    const { measure } = view.space;
    const shown = [];
    const folded = [];
    let left = room;
    for (const policy of policies) {
        if (isTold(policy, told))
            continue;
        const share = policy === policies.at(-1) ? left : left / 2;
        const frame = chooseFrame(policies, policy, told);
        const section = fitPolicy(view, { policy, frame }, { told, room: share });
        if (section === undefined)
            folded.push(policy);
        else {
            shown.push(section);
            left -= measure(markdown_view/* GAP */.R + (0,policy_section/* frameSection */.ly)(view, section));
        }
    }
    const { sections, diffsLeftOut } = addTextDiffs(view, shown, left);
    return { folded, sections: sections.filter(section => section !== ''), diffsLeftOut };
}
/** Whether all is said of a policy before: its errors, or that it cannot be compared. */
function isTold(policy, { complete }) {
    const { action, findings, drift, waiting = [] } = policy;
    const isUnread = action === 'invalid' || (complete.has(policy) && (0,telling/* chooseTelling */.jf)(policy) === 'needs-key');
    return isUnread && drift.length + waiting.length === 0 && findings.every(errors/* isStandingError */.jV);
}
/** A policy alone in its box needs no heading of its own; of many, those are folded that can wait, or whose box tells all. */
function chooseFrame(policies, policy, { boxed, complete }) {
    if (policies.length === 1 && boxed.has(policy))
        return 'none';
    return policies.length > policy_table/* MANY_POLICIES */.j && ((0,order/* isCalm */.uv)(policy) || complete.has(policy)) ? 'fold' : 'heading';
}
function fitPolicy(view, section, { told, room }) {
    if (room < SMALLEST_PIECE)
        return undefined;
    for (const limit of view.space.listLimits) {
        const fitted = { ...section, content: (0,policy_section/* renderPolicy */.zQ)(view, section.policy, { told, limit }) };
        if (view.space.measure(markdown_view/* GAP */.R + (0,policy_section/* frameSection */.ly)(view, fitted)) <= room)
            return fitted;
    }
    return undefined;
}
function addTextDiffs(view, shown, room) {
    let left = room;
    let diffsLeftOut = 0;
    const seen = new Set();
    const sections = shown.map(section => {
        const { policy } = section;
        // One file stands for two policies where a new name makes a new profile of it.
        if (!hasTextDiff(view, policy) || seen.has(policy.file))
            return frameFilled(view, section);
        seen.add(policy.file);
        const diff = left < SMALLEST_PIECE ? undefined : renderTextDiff(view, policy);
        const size = diff === undefined ? 0 : view.space.measure(markdown_view/* GAP */.R + diff);
        if (diff === undefined || size > left) {
            diffsLeftOut += 1;
            return frameFilled(view, section);
        }
        left -= size;
        return (0,policy_section/* frameSection */.ly)(view, { ...section, content: section.content === '' ? diff : section.content + markdown_view/* GAP */.R + diff });
    });
    return { sections, diffsLeftOut };
}
/** Where a box tells all, and there is no text either, nothing is left for a section. */
function frameFilled(view, section) {
    return section.content === '' ? '' : (0,policy_section/* frameSection */.ly)(view, section);
}


/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createView),
/* harmony export */   R: () => (/* binding */ GAP)
/* harmony export */ });
/* harmony import */ var _predicates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7719);
/* harmony import */ var _policy_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);


function createView({ rendering, space, elsewhere }) {
    return {
        rendering,
        space,
        elsewhere,
        textLimit: space.textLimit,
        predicates: (0,_predicates_js__WEBPACK_IMPORTED_MODULE_0__/* .guardPredicates */ .Q)(rendering),
        namesakes: (0,_policy_name_js__WEBPACK_IMPORTED_MODULE_1__/* .findNamesakes */ .Wv)(rendering.report.policies),
    };
}
/** The gap between two blocks. */
const GAP = '\n\n';


/***/ }),

/***/ 8995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ markInForce),
/* harmony export */   O$: () => (/* binding */ withoutDriftDigest),
/* harmony export */   O7: () => (/* binding */ driftMarker),
/* harmony export */   Ok: () => (/* binding */ readDriftDigest),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   cG: () => (/* binding */ signCommits),
/* harmony export */   ff: () => (/* binding */ saysInForce),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The hidden first line of a comment: the same for every run of the same job, and nothing of anybody's text in it. */
function commentMarker(key) {
    const identity = 'commentId' in key ? ['comment-id', key.commentId] : ['job', key.workflow, key.job, key.globs];
    return `<!-- pgbeam-policy ${digestOf(identity)} -->`;
}
/** The hidden first line of a pull request about drift, which also tells by a digest which drift it is about. */
function driftMarker(marker, digest) {
    return marker.replace(/ -->$/, ` drift=${digest} -->`);
}
/** The digest in the first line of a pull request about drift; undefined where it has none. */
function readDriftDigest(body) {
    return /^<!-- pgbeam-policy [0-9a-f]{16} drift=([0-9a-f]{16}) -->/.exec(body)?.[1];
}
/**
 * What the last line of a commit begins with that is made for what bears the marker, to be merged into one branch: made for
 * another one, it would take that one's commits along.
 */
function signCommits(marker, { base }) {
    return `PgBeam-Drift: ${digestOf([/[0-9a-f]{16}/.exec(marker)?.[0], base])}`;
}
/** Takes the digest out: what the text is about is over. */
function withoutDriftDigest(body) {
    return body.replace(/^(<!-- pgbeam-policy [0-9a-f]{16}) drift=[0-9a-f]{16} -->/, '$1 -->');
}
/** The marker of a comment that says that all of its pull request is in force. */
function markInForce(marker) {
    return marker.replace(/ -->$/, ' in-force -->');
}
/** Whether a comment says so by its marker. */
function saysInForce(body) {
    return /^<!-- pgbeam-policy [0-9a-f]{16} in-force -->/.test(body);
}
/** A short digest of data, the same for equal data. */
function digestOf(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}
/**
 * Whether a comment opens with the marker. Nowhere else does it count, so that no quoted or quoting text can pass for
 * it. A later version may write more behind the hash.
 */
function hasMarker(body, marker) {
    return body.startsWith(marker.slice(0, -'-->'.length));
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   NZ: () => (/* binding */ rankChange),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   e$: () => (/* binding */ isNoteworthy),
/* harmony export */   ew: () => (/* binding */ hasFinding),
/* harmony export */   fH: () => (/* binding */ isAffected),
/* harmony export */   gQ: () => (/* binding */ sortChanges),
/* harmony export */   uv: () => (/* binding */ isCalm)
/* harmony export */ });
/* unused harmony export isOpened */
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _access_harm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5271);


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

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ tellWaiting),
/* harmony export */   jf: () => (/* binding */ chooseTelling),
/* harmony export */   rE: () => (/* binding */ isToldWhole)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);

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
        direction: (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .combineDirections */ .gz)(waiting.map(({ direction }) => direction)),
        waiting: [],
    };
}
/** Whether a policy is told by what it permits, and not by what changes. */
function isToldWhole(policy) {
    return (policy.action === 'create' || policy.action === 'update') && chooseTelling(policy) !== 'changes';
}


/***/ }),

/***/ 3667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listTestFindings),
/* harmony export */   q: () => (/* binding */ composeTestMessage)
/* harmony export */ });
/** Everything that is wrong with files of tests, and each test that failed in a finding's words. */
function listTestFindings(tests) {
    return (tests?.files ?? []).flatMap(({ file, findings }) => findings.map(finding => {
        const { test, reason, hint, ...rest } = finding;
        return { file, finding: { ...rest, message: composeTestMessage(finding) } };
    }));
}
/** What is wrong, and for a test that failed the engine's own words for what it decided and what to do about it. */
function composeTestMessage({ message, reason, hint }) {
    return [message, ...(reason ? [`PgBeam: ${endSentence(reason)}`] : []), ...(hint ? [endSentence(hint)] : [])].join(' ');
}
function endSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ summariseReport),
/* harmony export */   g4: () => (/* binding */ isExported)
/* harmony export */ });
/* unused harmony export summariseExport */
/* harmony import */ var _guardrails_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9251);
/* harmony import */ var _happenings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3128);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2697);
/* harmony import */ var _telling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3512);





/** The whole report in one line that a busy person can act on, without anything hostile in it. */
function summariseReport(report) {
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
    const waiting = policies.filter(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isWaiting */ .Gu);
    const hasFailedTests = tests !== undefined && tests.failed > 0;
    const changed = policies.filter(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isAffected */ .fH);
    const isFailed = result === 'failed' || result === 'invalid';
    const breaking = policies.filter(_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .breaksGuardrails */ .l3).length;
    const weaker = (0,_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .listGuardrailChanges */ .fA)(report, 'widens').length;
    const isExplained = invalid > 0 || hasFailedTests || breaking > 0;
    const parts = [
        ...(breaking > 0 ? [`BREAKS GUARDRAILS: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(breaking)}`] : []),
        ...(weaker > 0 ? [`WEAKENS GUARDRAILS: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(weaker, 'change')}`] : []),
        ...(invalid > 0 ? [`INVALID: errors in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(invalid, 'policy file')}`] : []),
        ...(hasFailedTests ? [`FAILED: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(tests.failed, 'policy test')}`] : []),
        ...(isFailed && !isExplained ? ['FAILED: a finding has to be settled'] : []),
        ...(changed.length > 0 ? [describeEffects(changed)] : []),
        ...(waiting.length > 0 ? [describeWaiting(waiting)] : []),
        ...(drifted > 0 ? [`DRIFT: ${describeDrift(drifted)}`] : []),
    ];
    if (parts.length > 0)
        return parts.join(' \u00b7 ');
    if ((0,_guardrails_js__WEBPACK_IMPORTED_MODULE_0__/* .touchesGuardrails */ .Me)(report))
        return 'No policy changes, but guardrails do';
    return policies.some(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoteworthy */ .e$) ? 'No policy changes, but something to look at' : 'No policy changes';
}
/** What merging brings into force although it is not of this change. */
function describeWaiting(policies) {
    const counts = (0,_happenings_js__WEBPACK_IMPORTED_MODULE_1__/* .countWidening */ .h_)(policies.map(_telling_js__WEBPACK_IMPORTED_MODULE_3__/* .tellWaiting */ .Xl));
    const what = counts.length > 0 ? (0,_happenings_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCounts */ .zZ)(counts) : `changes of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(policies.length)}`;
    return `also brings into force, merged before: ${what}`;
}
function summariseApply(report) {
    const { policies, dry_run, result } = report;
    const applied = policies.filter(policy => policy.outcome === 'applied' || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanned */ .H9)(policy, report));
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
        const what = `${dry_run ? 'would apply' : 'Applied'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(applied.length)}${inForce}`;
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
    const waiting = policies.filter(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .Hq).length;
    return waiting > 0 ? `No drift, but ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(waiting)} not applied yet` : 'No drift';
}
function describeDrift(drifted) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(drifted, 'live profile')} edited outside this repository`;
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
    const leaving = unmanaged > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(unmanaged, 'profile')} no longer managed`] : [];
    if (first === undefined) {
        const edited = managed.length > 0 ? [`No effect on access: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(managed.length)} edited`] : [];
        return [...edited, ...leaving].join(' \u00b7 ');
    }
    const isAlone = managed.length === 1;
    const total = first.number === managed.length
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(first.number)
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(first.number)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countPolicies */ .kC)(managed.length)}`;
    const opening = isAlone && first.opening.endsWith(' in') ? first.opening.slice(0, -3) : `${first.opening} ${total}`;
    const widening = (0,_happenings_js__WEBPACK_IMPORTED_MODULE_1__/* .countWidening */ .h_)(managed);
    const counts = widening.length > 0 ? widening : (0,_happenings_js__WEBPACK_IMPORTED_MODULE_1__/* .countNarrowing */ .Rw)(managed);
    const going = others.map(({ words, number }) => ({ words, text: `${words} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(number)}` }));
    const [narrowing, alike] = [going.filter(isNarrowing), going.filter(each => !isNarrowing(each))];
    const told = [opening, ...alike.map(({ text }) => text)].join(', ');
    const counted = counts.length > 0 ? `${told}: ${(0,_happenings_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCounts */ .zZ)(counts)}` : told;
    return [counted, ...narrowing.map(({ text }) => text), ...leaving].join(' \u00b7 ');
}
/** What widens is counted before what only narrows is told. */
function isNarrowing({ words }) {
    return words === 'narrows';
}
/** What an export comes to, in one line. */
function summariseExport({ policies, dry_run, result }) {
    const prefix = dry_run ? 'Dry run, nothing written: ' : '';
    const written = policies.filter(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isChanged */ .Hq).length;
    const failed = policies.filter(({ outcome }) => outcome === 'failed').length;
    const files = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(written, 'file');
    if (failed > 0)
        return `${prefix}NOT ALL EXPORTED: ${failed} FAILED, ${files} ${dry_run ? 'to write' : 'written'}`;
    if (result === 'failed')
        return `${prefix}NOT ALL EXPORTED: ${files} ${dry_run ? 'to write' : 'written'}`;
    if (written > 0)
        return `${prefix}${dry_run ? 'would write' : 'Wrote'} ${files} for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(written, 'live profile')}`;
    return policies.length === 0
        ? 'Nothing to export: no live profile'
        : 'Nothing to export: every live profile has a file';
}
/** Whether a file was made from a live profile, so that it says what is live and changes nothing. */
function isExported({ action, compared_with }) {
    return action === 'create' && compared_with === 'live';
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ DIRECTION_WORDS),
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   kC: () => (/* binding */ countPolicies),
/* harmony export */   k_: () => (/* binding */ AREA_TITLES)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);

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
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(policy, report))
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


/***/ })

};
