export const id = 445;
export const ids = [445];
export const modules = {

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   Zd: () => (/* binding */ createBreaker),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(370);
/* harmony import */ var _live_describe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(571);
/* harmony import */ var _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8944);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3512);





/** Requests in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8;
function createBreaker() {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(CONCURRENCY);
    const closed = new Map();
    const told = new Set();
    const unknowns = new Map();
    function note({ topic }, error) {
        if (isRefusal(error))
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
            if (!(error instanceof _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p))
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
const REQUESTS = {
    project: 'project',
    'approval-rules': 'approval-rules',
    agents: 'agents',
    drafts: 'evaluations',
    replays: 'replays',
    tests: 'evaluations',
    databases: 'databases',
    schemas: 'schemas',
    honeytokens: 'honeytokens',
};
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
function reachOf(error) {
    const { kind, status = 0, code } = error;
    if (kind === 'reply')
        return 'topic';
    // An id from a file that is no id says nothing about PgBeam.
    if (kind === 'configuration')
        return code === 'INVALID_ID' ? 'topic' : 'everything';
    if (kind !== 'status')
        return 'everything';
    if (isRefusal(error))
        return 'question';
    return USELESS_TO_ASK.has(status) ? 'everything' : 'topic';
}
/** After all its tries: the key is no good or used up, or nobody is there. */
const USELESS_TO_ASK = new Set([401, 429, 502, 503]);
/** Whether PgBeam says no to the policy that it was sent, rather than to who sent it, to how it was asked, or to everything. */
function isRefusal({ status, blame }) {
    return (status === 400 || status === 413 || status === 422) && blame !== 'request';
}
const TOPICS = {
    project: 'the project\u2019s settings',
    'approval-rules': 'the project\u2019s approval rules',
    agents: 'the agents bound to the profiles',
    drafts: 'PgBeam\u2019s own check of the new versions',
    replays: 'a replay of recorded queries',
    tests: 'the policy tests',
    databases: 'the list of the databases',
    schemas: 'the catalogs of the databases',
    honeytokens: 'the list of the honeytokens',
};
/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
function describeUnknown({ error, topics }) {
    const { problem, nextStep } = (0,_live_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error);
    const missing = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joinWithAnd */ .Ol)([...topics].map(topic => TOPICS[topic]));
    const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : '';
    const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`;
    const { severity } = _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_FINDINGS */ .Ro['live-unknown'];
    return { code: 'live-unknown', severity, message, line: null, column: null };
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
