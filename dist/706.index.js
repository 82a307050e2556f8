export const id = 706;
export const ids = [706];
export const modules = {

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/impact/agents.js
var impact_agents = __webpack_require__(9915);
// EXTERNAL MODULE: ./lib/src/impact/breaker.js
var impact_breaker = __webpack_require__(7445);
// EXTERNAL MODULE: ./lib/src/live/body.js
var body = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/live/profile.js
var profile = __webpack_require__(2332);
;// CONCATENATED MODULE: ./lib/src/impact/draft.js



/** The draft of a file's version; undefined where its project could not be read. */
function composeDraft({ document, projectId }, directory) {
    const known = directory.find(projectId, document);
    switch (known.kind) {
        case 'unknown':
            return undefined;
        case 'none':
            return createDraft({ projectId, body: (0,body/* composeCreation */.y)(document), passedThrough: [] });
        case 'found': {
            const passedThrough = Object.keys((0,profile/* listUnknownFields */.Ci)(known.live));
            return createDraft({ projectId, body: (0,body/* composeUpdate */.W)(document, known.live), passedThrough });
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
    const names = error instanceof pgbeam_error/* PgBeamError */.p && error.status === 400 ? error.fieldErrors : [];
    return names.map(({ field }) => nameDraftField(field));
}
/** A field error's path within the draft: in the body of a request the draft is its `policy`. */
function nameDraftField(field) {
    return field.replace(/^policy(?:\.|$)/, '');
}

;// CONCATENATED MODULE: ./lib/src/impact/changed-policy.js

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

// EXTERNAL MODULE: ./lib/src/plan/findings.js
var plan_findings = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/src/plan/policy-report.js
var policy_report = __webpack_require__(4575);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/impact/check-draft.js






/** Has PgBeam look at a version as it would at apply, by the cheapest question that holds it. */
async function checkDraft({ policyFile, draft }, { reader, breaker }) {
    if (!draft)
        return [];
    const { projectId, document } = policyFile;
    const answer = await breaker.ask({ topic: 'drafts', projectId }, () => draft.send(policy => reader.evaluate(projectId, { sql: 'SELECT 1', policy })));
    const isRefused = answer.kind === 'unanswered' && (0,impact_breaker/* isRefusal */.vu)(answer.error);
    return isRefused ? describeRefusal(answer.error, document) : [];
}
/** What PgBeam will refuse at apply, on the lines that it is about as far as PgBeam says. */
function describeRefusal(error, document) {
    if (error.fieldErrors.length === 0)
        return [refuse(error.detail || 'it gives no reason', list_findings/* FILE_START */.WS)];
    return error.fieldErrors.map(fieldError => describeFieldError(fieldError, document));
}
function describeFieldError({ field, detail }, document) {
    return refuse(`${(0,quote/* quote */.h)(field)}: ${detail}`, document.locate(readPath(nameDraftField(field))));
}
/** `masking_rules.0.kind` or `masking_rules[0].kind`. */
function readPath(field) {
    const parts = field.split(/[.[\]]+/).filter(part => part !== '');
    return parts.map(part => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}
function refuse(why, at) {
    const message = `PgBeam would refuse this policy at apply: ${why}. Correct it, so that merging does not fail.`;
    return (0,policy_report/* reportFinding */.M$)((0,plan_findings/* createRunFinding */.J1)({ code: 'refused-by-pgbeam', at, message }));
}

;// CONCATENATED MODULE: ./lib/src/impact/reach.js
/** Rules that are listed one by one. */
const SHOWN_RULES = 20;
/** What the project of a policy decides about it. `profileId` is null for a profile that is still to be created. */
function describeProject({ settings }, profileId) {
    if (profileId === null)
        return { is_default: false, agents_disabled: settings?.agentsDisabled ?? null };
    if (settings === null)
        return { is_default: null, agents_disabled: null };
    return { is_default: settings.defaultProfileId === profileId, agents_disabled: settings.agentsDisabled };
}
/** The project's rules, where the report shows statements that they may hold; undefined where it shows none. */
function describeApprovalRules({ approvalRules }, report) {
    const kinds = new Set(listShownKinds(report));
    if (kinds.size === 0)
        return undefined;
    if (approvalRules === null)
        return { enabled: null, rules: [] };
    const holding = approvalRules.filter(rule => rule.isEnabled && (rule.kinds.length === 0 || rule.kinds.some(kind => kinds.has(kind))));
    return {
        enabled: holding.length,
        rules: holding.slice(0, SHOWN_RULES).map(({ name, kinds, schema, relation, fromRows }) => ({
            name,
            statement_kinds: [...kinds],
            schema,
            relation,
            from_rows: fromRows,
        })),
    };
}
/** The kinds of statement that rules can hold, and that a report says to be permitted, held or not. */
function listShownKinds({ changes, waiting = [] }) {
    return [...changes, ...waiting].flatMap(({ area, subject, after }) => {
        if (area === 'statements')
            return HELD_KINDS.has(subject) && after !== 'refused' ? [subject] : [];
        return area === 'approvals' ? [...HELD_KINDS] : [];
    });
}
const HELD_KINDS = new Set(['insert', 'update', 'delete', 'ddl']);

// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/policy/group-by.js
var group_by = __webpack_require__(434);
// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
;// CONCATENATED MODULE: ./lib/src/impact/replay-summary.js



/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5;
/** Columns of one query that are listed. */
const SHOWN_COLUMNS = 20;
/** What the new version would do to recorded queries that the live profile does not. */
function summariseReplay({ days, wanted, current }) {
    const { summary } = wanted;
    const items = wanted.items.filter(item => !namesHoneytoken(item));
    // What no policy can allow is not newly allowed, whatever PgBeam's own engine makes of it.
    const decoys = wanted.items.filter(namesHoneytoken);
    const allowedDecoys = decoys.filter(({ change }) => change === 'newly_allowed');
    const before = current && new Map(current.items.map(item => [item.queryHash, item.result]));
    const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? []);
    const count = (effect) => countQueries(changed.filter(query => query.effect === effect));
    return {
        days: wanted.days ?? days,
        traffic_scope: summary.trafficScope,
        bound_credentials: summary.boundCredentials,
        tried: {
            ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))),
            queries: summary.evaluated - decoys.length,
        },
        newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
        newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed - allowedDecoys.length },
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
        traffic_scope: 'bound_credentials',
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
/**
 * Whether it was refused because it names a honeytoken. That stays refused under any policy, and a honeytoken is hidden
 * from agents, so it is not to be named in a report.
 */
function namesHoneytoken({ recordedEvent, recordedRule }) {
    return recordedEvent === 'canary_tripped' || /honeytoken|canary/i.test(recordedRule ?? '');
}
function countQueries(queries) {
    return { queries: queries.length, runs: queries.reduce((sum, { runs }) => sum + runs, 0) };
}
/** How a query fares otherwise than before; undefined where it does not. */
function findEffect(item, before) {
    const { sql, occurrences: runs, result } = item;
    const query = { sql, runs, last_seen: (0,impact_agents/* readTime */.aQ)(item.lastSeen), reason: null };
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
    const [was, is] = [listKinds(before), listKinds(after)];
    return [...new Set([...was.keys(), ...is.keys()])]
        .map(column => ({ column, before: was.get(column) ?? null, after: is.get(column) ?? null }))
        .filter(change => change.before !== change.after)
        .slice(0, SHOWN_COLUMNS);
}
/** How columns are masked, by their names, which several tables and the output may share: `hash, null`. */
function listKinds({ maskedColumns }) {
    const columns = (0,group_by/* groupBy */.$)(maskedColumns, ({ column }) => column);
    return new Map([...columns].map(([column, masks]) => [
        column,
        masks
            .map(({ kind }) => kind)
            .toSorted(compare/* compareText */.n)
            .join(', '),
    ]));
}

;// CONCATENATED MODULE: ./lib/src/impact/replay.js





/** Tries what the credentials bound to a live profile have run against the new version, if that changes access at all. */
async function replayPolicy({ policy: { report, draft, known }, agents, days, ...options }) {
    if (!draft || !changesAccess(report))
        return NOTHING;
    // What nobody is bound to, nobody has used.
    if (agents?.credentials.length === 0)
        return { ...NOTHING, report: describeUnbound(days) };
    if (known.kind !== 'found')
        return NOTHING;
    const { live } = known;
    const replay = (version) => askForReplay({ version, live, days, ...options });
    const [wanted, current] = await Promise.all([
        replay(draft),
        mayMaskDifferently(report) ? replay(composeLiveDraft(live)) : undefined,
    ]);
    if (wanted.kind === 'unanswered') {
        return { ...NOTHING, refusal: (0,impact_breaker/* isRefusal */.vu)(wanted.error) ? wanted.error : undefined };
    }
    const before = current?.kind === 'answered' ? current.value : undefined;
    const summary = summariseReplay({ days, wanted: wanted.value, current: before });
    return { ...NOTHING, report: summary, isTaken: true };
}
const NOTHING = { report: undefined, isTaken: false, refusal: undefined };
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
    const unknown = (0,profile/* listUnknownFields */.Ci)(live);
    const known = schema/* FIELDS */.cJ.filter(field => (live.raw[field] ?? null) !== null).map(field => [field, live.raw[field]]);
    const body = { ...unknown, ...Object.fromEntries(known) };
    return createDraft({ projectId: live.projectId, body, passedThrough: Object.keys(unknown) });
}

// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
;// CONCATENATED MODULE: ./lib/src/policy-tests/judge.js


/** How a decision differs from what a test expects, in a sentence without predicates; undefined if it does not. */
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
            return `Expected to be blocked by ${(0,quote/* quote */.h)(test.rule)}, but is blocked by ${(0,quote/* quote */.h)(decision.rule)}.`;
        case 'mask':
        case 'row-filter':
            return findMaskDifference(test.masked ?? {}, decision) ?? findFilterDifference(test.row_filter, decision);
    }
}
function describeVerdict({ expect }, decision) {
    const { verdict } = decision;
    const known = Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : `judged ${(0,quote/* quote */.h)(verdict)}`;
    return `Expected to be ${VERDICTS[expect]}, but is ${known}${describeDetail(decision)}.`;
}
function describeDetail({ verdict, rule, maskedColumns }) {
    if (verdict === 'block')
        return ` by ${(0,quote/* quote */.h)(rule)}`;
    if (maskedColumns.length === 0)
        return '';
    const shown = maskedColumns.slice(0, judge_SHOWN_COLUMNS).map(({ column, kind }) => `${(0,quote/* quote */.h)(column)} by ${(0,quote/* quote */.h)(kind)}`);
    const rest = maskedColumns.length - shown.length;
    return `, with masks on what it touches (${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
const judge_SHOWN_COLUMNS = 5;
const VERDICTS = {
    allow: 'allowed as it is',
    block: 'blocked',
    mask: 'on a table with masked columns',
    'row-filter': 'row-filtered',
};
/** Ignores other masked columns: the engine names all of the tables that are touched. Columns match as everywhere in a policy. */
function findMaskDifference(expected, { maskedColumns }) {
    const actual = new Map(maskedColumns.map(({ column, kind }) => [(0,fold_case/* foldCase */.S)(column), kind]));
    const wrong = Object.entries(expected).find(([column, kind]) => actual.get((0,fold_case/* foldCase */.S)(column)) !== kind);
    if (!wrong)
        return undefined;
    const [column, kind] = wrong;
    const masked = actual.get((0,fold_case/* foldCase */.S)(column));
    const found = masked === undefined ? 'not masked' : `masked by ${(0,quote/* quote */.h)(masked)}`;
    return `Expected column ${(0,quote/* quote */.h)(column)} to be masked by ${(0,quote/* quote */.h)(kind)}, but it is ${found}.`;
}
/** Compares the predicate as written, except for white space. */
function findFilterDifference(expected, { rowFilterPredicate }) {
    if (expected === undefined)
        return undefined;
    if (rowFilterPredicate === null)
        return 'Expected the rows to be filtered, but they are not.';
    return unifySpaces(rowFilterPredicate) === unifySpaces(expected)
        ? undefined
        : 'Expected the rows to be filtered by this predicate, but another one filters them.';
}
function unifySpaces(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The outcome of a test, by the engine's decision. */
function judgeDecision({ test }, decision) {
    const difference = findDifference(test, decision);
    if (difference === undefined)
        return { kind: 'passed' };
    return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint };
}
function notRun(why) {
    return { kind: 'not-run', why };
}
function isMissed(outcome) {
    return outcome.kind === 'not-run' && outcome.why !== 'no-key';
}

;// CONCATENATED MODULE: ./lib/src/impact/run-policy-tests.js


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
        if (!(0,impact_breaker/* isRefusal */.vu)(answer.error))
            return notRun('no-answer');
        const refusal = describeStatement(answer.error);
        return { kind: 'not-run', why: 'refused', ...(refusal === undefined ? {} : { refusal }) };
    }
    return Promise.all(files.map(file => testFile(file, located => runTest(located, findSubject(file.policyPath ?? '')))));
}
/** What PgBeam says against a statement; undefined where it speaks of the policy, which is said of the policy itself. */
function describeStatement({ fieldErrors, detail, status }) {
    const details = fieldErrors.filter(({ field }) => field === 'sql').map(error => error.detail);
    if (fieldErrors.length > 0 && details.length === 0)
        return undefined;
    return details.join('; ') || detail || `status ${status}`;
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

;// CONCATENATED MODULE: ./lib/src/impact/impact.js







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
        findings: unknowns.map(impact_breaker/* describeUnknown */.Ee),
    };
}
async function learnAbout(policy, request) {
    const { replayDays: days } = request;
    const reach = findReach(policy, request);
    const { agents } = reach;
    if (days === null)
        return { policy, ...reach, replay: undefined, findings: [], unknown: undefined };
    const replay = await replayPolicy({ ...request, policy, agents, days });
    // What PgBeam has replayed, it has taken.
    const findings = replay.isTaken ? [] : await checkDraft(policy, request);
    const isPuzzling = replay.refusal !== undefined && findings.length === 0;
    const unknown = isPuzzling ? { error: replay.refusal, topics: new Set(['replays']) } : undefined;
    return { policy, ...reach, replay: replay.report, findings, unknown };
}
function addFact(report, fact) {
    if (!fact)
        return report;
    const { agents, project, approvalRules, replay, findings } = fact;
    return {
        ...report,
        findings: [...report.findings, ...findings],
        ...(agents ? { agents } : {}),
        ...(project ? { project } : {}),
        ...(approvalRules ? { approval_rules: approvalRules } : {}),
        ...(replay ? { replay } : {}),
    };
}
function findReach(policy, request) {
    const { report, policyFile, known } = policy;
    const facts = known.kind === 'unknown' ? undefined : request.projects.get(policyFile.projectId);
    return {
        agents: findAgents(policy, request),
        project: facts && describeProject(facts, known.kind === 'found' ? known.live.id : null),
        approvalRules: facts && describeApprovalRules(facts, report),
    };
}
function findAgents({ policyFile, known }, { agents, now }) {
    if (known.kind === 'none')
        return impact_agents/* NOBODY */.oQ;
    const all = agents.get(policyFile.projectId);
    return all && known.kind === 'found' ? (0,impact_agents/* describeAgents */.i7)({ agents: all, profileId: known.live.id, now }) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/impact/project.js

/** Asks about each project once, all at once; nothing without a `reader`. */
async function readProjects({ projects, reader, breaker, }) {
    if (!reader)
        return new Map();
    async function ask(topic, projectId, request) {
        const answer = await breaker.ask({ topic, projectId }, () => acceptAbsence(request));
        return answer.kind === 'answered' ? answer.value : null;
    }
    const facts = projects.map(async (projectId) => {
        const [settings, approvalRules] = await Promise.all([
            ask('project', projectId, () => reader.readProject(projectId)),
            ask('approval-rules', projectId, () => reader.listApprovalRules(projectId)),
        ]);
        return [projectId, { settings, approvalRules }];
    });
    return new Map(await Promise.all(facts));
}
/** An older deployment, a feature that is off, a key that may not see it: the report says what it does not know. */
async function acceptAbsence(request) {
    try {
        return await request();
    }
    catch (error) {
        if (error instanceof pgbeam_error/* PgBeamError */.p && (error.status === 403 || error.status === 404))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/guardrails/compare.js
var guardrails_compare = __webpack_require__(5538);
// EXTERNAL MODULE: ./lib/src/guardrails/findings.js
var findings = __webpack_require__(6175);
// EXTERNAL MODULE: ./lib/src/guardrails/judge-policies.js
var judge_policies = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/src/guardrails/exceptions.js
var exceptions = __webpack_require__(7775);
// EXTERNAL MODULE: ./lib/src/guardrails/implication.js
var implication = __webpack_require__(6230);
;// CONCATENATED MODULE: ./lib/src/guardrails/newly-excepted.js


/**
 * The guardrails that held for a policy before and do not now, because it comes under an exception that was there: by its
 * creation, its name, its id or its project. An exception that is new itself is a change of the guardrails.
 */
function findNewlyExcepted({ policy, previous, before, after, }) {
    const excepting = after.guardrails.filter(({ exceptions }) => exceptions.length > 0);
    const found = excepting.filter(guardrail => {
        const exception = (0,exceptions/* findException */.NB)(guardrail, policy, after.context);
        if (!exception)
            return false;
        return before.guardrails.some(known => (0,implication/* implies */.M0)(known.rule, guardrail.rule) &&
            (previous === undefined || (0,exceptions/* findException */.NB)(known, previous, before.context) === undefined) &&
            !(0,exceptions/* listNew */.v7)(guardrail, known, after.context).includes(exception));
    });
    return [...new Map(found.map(guardrail => [`${guardrail.file} ${guardrail.name}`, guardrail])).values()];
}

// EXTERNAL MODULE: ./lib/src/plan/guardrails.js
var plan_guardrails = __webpack_require__(5012);
// EXTERNAL MODULE: ./lib/src/plan/pair.js
var pair = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/src/plan/report-guardrails.js
var report_guardrails = __webpack_require__(1835);
;// CONCATENATED MODULE: ./lib/src/plan/check-guardrails.js









const check_guardrails_NOTHING = {
    broken: new Map(),
    excepted: new Map(),
    report: undefined,
    direction: 'none',
    invalid: [],
};
/** Judges the policies at a head, and compares the guardrails with those of the base. */
function checkGuardrails(request) {
    const { sides, head, base, directory, splitConjuncts, touched } = request;
    if (sides.base.length + sides.head.length === 0)
        return check_guardrails_NOTHING;
    const guardrails = (0,plan_guardrails/* listHolding */.uG)(sides);
    const policies = head.filter(plan_guardrails/* isValidFile */.TC).map(policyFile => (0,plan_guardrails/* toJudge */.fo)(policyFile, directory));
    const context = (0,plan_guardrails/* createContext */.q6)(policies, request.now);
    const formerly = base.filter(plan_guardrails/* isValidFile */.TC).map(policyFile => (0,plan_guardrails/* toJudge */.fo)(policyFile, directory));
    const judge = (findTables) => (0,judge_policies/* judgePolicies */.o)({ policies, witnesses: formerly, guardrails, findTables, splitConjuncts, context });
    const verdict = judge(request.findTables);
    const isChanged = !isSameFiles(sides);
    const isOld = isChanged ? () => false : findOld(() => judge(request.findFormerTables));
    const broken = new Map([...verdict.broken].flatMap(([policy, all]) => {
        const { path } = policy.policyFile.file;
        const own = touched.has(path) ? all : all.filter(each => !isOld(policy, each));
        return own.length > 0 ? [[path, (0,findings/* describeBroken */.l)(policy, own)]] : [];
    }));
    const before = sides.base.flatMap(plan_guardrails/* listRules */.sJ);
    const formerContext = (0,plan_guardrails/* createContext */.q6)(formerly, request.now);
    const changes = isChanged ? (0,guardrails_compare/* compareGuardrails */.Q)({ before, after: guardrails }, context) : [];
    const previousOf = (0,pair/* matchFiles */.xo)(base, head);
    const excepted = new Map(policies.flatMap(policy => {
        const was = previousOf.get(policy.policyFile);
        const previous = was?.kind === 'valid' ? (0,plan_guardrails/* toJudge */.fo)(was, directory) : undefined;
        const versions = {
            before: { guardrails: before, context: formerContext },
            after: { guardrails, context },
        };
        const found = findNewlyExcepted({ policy, previous, ...versions });
        const reported = found.map(guardrail => (0,report_guardrails/* reportExcepted */.Hq)(policy, previous, guardrail));
        return reported.length > 0 ? [[policy.policyFile.file.path, reported]] : [];
    }));
    const direction = (0,access_direction/* combineDirections */.gz)([
        ...changes.map(change => change.direction),
        ...(replacesUnknown(sides) ? ['unclear'] : []),
    ]);
    const own = (0,findings/* describeGuardrails */.O)(guardrails, { verdict, policies, context, knowsAll: false });
    return {
        broken,
        excepted,
        direction,
        invalid: sides.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path),
        report: {
            direction,
            files: (0,report_guardrails/* reportFiles */.IU)(sides, changes, own),
        },
    };
}
/** The paths of policies whose files are not as they were. */
function listTouched({ base, head }) {
    const before = new Map(base.map(({ file }) => [file.path, file.blob]));
    return new Set(head.filter(({ file }) => before.get(file.path) !== file.blob).map(({ file }) => file.path));
}
/** Whether a policy broke a rule before where it breaks it now: then the change has no part in it. */
function findOld(judgeFormerly) {
    let known;
    return (policy, { guardrail, breaches }) => {
        known ??= judgeFormerly().broken;
        const former = known.get(policy)?.find(each => each.guardrail === guardrail);
        const points = new Map(former?.breaches.map(({ point, degree }) => [point, degree]));
        return breaches.every(({ point, degree }) => (points.get(point) ?? 0) >= degree);
    };
}
/** Whether a file that is not valid at the base changes: what it said before that, and still holds, is not known here. */
function replacesUnknown({ base, head }) {
    const blobs = new Map(head.map(({ file }) => [file.path, file.blob]));
    return base.some(({ kind, file }) => kind === 'invalid' && blobs.get(file.path) !== file.blob);
}
function isSameFiles({ base, head }) {
    const spell = (files) => JSON.stringify(files.map(({ file }) => [file.path, file.blob]));
    return spell(base) === spell(head);
}
/** Adds to the reports of policies what guardrails say of them. A policy that is not listed is added for that alone. */
function addGuardrails({ changed, unchanged }, { head, guardrails: { broken, excepted } }) {
    const listed = new Set([...changed, ...unchanged].map(({ file }) => file));
    const others = head.filter(({ file: { path } }) => !listed.has(path) && (broken.has(path) || excepted.has(path)));
    return {
        changed: [...changed, ...others.map(policyFile => ({ ...(0,policy_report/* describeFile */.CL)(policyFile), findings: [] }))].map(add),
        unchanged,
    };
    function add(policy) {
        const errors = broken.get(policy.file) ?? [];
        const changes = excepted.get(policy.file) ?? [];
        if (policy.action === 'unmanage' || errors.length + changes.length === 0)
            return policy;
        return {
            ...policy,
            direction: (0,access_direction/* combineDirections */.gz)([policy.direction, ...changes.map(({ direction }) => direction)]),
            changes: [...changes, ...policy.changes].slice(0, report_guardrails/* MOST_CHANGES */.Ks),
            findings: [...errors.map(policy_report/* reportFinding */.M$), ...policy.findings],
        };
    }
}

// EXTERNAL MODULE: ./lib/src/plan/identity.js
var identity = __webpack_require__(9540);
// EXTERNAL MODULE: ./lib/src/plan/plan.js
var plan = __webpack_require__(153);
// EXTERNAL MODULE: ./lib/src/plan/read.js + 11 modules
var read = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/src/plan/rename.js

/**
 * Findings, by path, for files that change their name without an id. Such a file creates a new profile and leaves the old
 * one without a file; the finding tells how to rename it instead.
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
    return (0,plan_findings/* createRunFinding */.J1)({
        code: 'rename-without-id',
        at: current.document.locate(['name']),
        message: `Under a new name this is a new profile, and \u201c${previous.document.profile.name}\u201d stays live without a file. To rename that one instead, add ${how} to this file.`,
    });
}
function listValid(policyFiles) {
    return policyFiles.filter(policyFile => policyFile.kind === 'valid');
}
function nameOf({ projectId, document }) {
    return JSON.stringify([projectId, document.profile.name]);
}

// EXTERNAL MODULE: ./lib/src/policy/parse.js + 14 modules
var policy_parse = __webpack_require__(6417);
;// CONCATENATED MODULE: ./lib/src/policy-tests/junit.js

/**
 * The results as JUnit XML, in the subset that CI systems share. `redact` is applied to what PgBeam said, and to what
 * may quote the file.
 */
function formatJUnit(files, redact = text => text) {
    const suites = files.map(file => describeSuite(file, redact));
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
function describeSuite({ path, findings, results }, redact) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const missed = results.filter(({ outcome }) => isMissed(outcome)).length;
    const counts = {
        tests: results.length + errors.length,
        failures: having('failed'),
        errors: errors.length + missed,
        skipped: having('not-run') - missed,
    };
    const cases = [
        ...errors.map(({ code, message, at }) => junit_element('testcase', { name: code, classname: path, file: path, line: at.line }, junit_element('error', { type: code, message: redact(message) }))),
        ...results.map(result => describeCase({ path, result, redact })),
    ];
    const text = `${junit_element('testsuite', { name: path, file: path, ...counts }, `\n${cases.map(each => `${each}\n`).join('')}`)}\n`;
    return { counts, text };
}
function describeCase({ path, result: { test, at, outcome }, redact, }) {
    const attributes = { name: test.name ?? test.sql, classname: path, file: path, line: at.line };
    if (outcome.kind === 'passed')
        return junit_element('testcase', attributes);
    if (isMissed(outcome)) {
        const { why, refusal = '' } = outcome;
        return junit_element('testcase', attributes, junit_element('error', { type: why, message: redact(refusal) || why }));
    }
    if (outcome.kind === 'not-run')
        return junit_element('testcase', attributes, junit_element('skipped', { message: outcome.why }));
    const { difference, reason, hint } = outcome;
    const detail = [test.sql, redact(reason), ...(hint === null ? [] : [redact(hint)])].join('\n');
    return junit_element('testcase', attributes, junit_element('failure', { type: test.expect, message: difference }, escapeXml(detail)));
}
/** `content` is XML already. */
function junit_element(name, attributes, content = '') {
    const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}
/** XML parsers turn line breaks and tabs of attributes into spaces. */
function escapeAttribute(text) {
    return escapeXml(text).replace(/[\t\n]/g, character => `&#${character.charCodeAt(0)};`);
}
function escapeXml(text) {
    return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`);
}
/** Characters that XML 1.0 cannot represent, even as references (production 2, `Char`), such as half a surrogate pair. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// EXTERNAL MODULE: ./lib/src/policy-tests/finding-kinds.js
var finding_kinds = __webpack_require__(634);
;// CONCATENATED MODULE: ./lib/src/policy-tests/report.js

/** The report's section on tests; undefined if the change concerns none. */
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
        findings: [...findings.map(reportFinding), ...results.flatMap(reportFailure), ...results.flatMap(reportRefusal)],
    };
}
function reportFinding({ code, severity, message, at }) {
    return { code, severity, message, line: at.line, column: at.column };
}
function reportFailure({ test, at, outcome }) {
    if (outcome.kind !== 'failed')
        return [];
    const { difference: message, reason, hint } = outcome;
    const failure = { code: 'policy-test-failed', severity: 'error', message, line: at.line, column: at.column };
    return [{ ...failure, test: test.name ?? test.sql, reason, ...(hint === null ? {} : { hint }) }];
}
function reportRefusal({ test, at, outcome }) {
    if (outcome.kind !== 'not-run' || outcome.refusal === undefined)
        return [];
    const { severity, meaning, fix } = finding_kinds/* TEST_FINDINGS */.K['policy-test-refused'];
    const finding = {
        code: 'policy-test-refused',
        severity,
        message: `${meaning} ${fix}`,
        line: at.line,
        column: at.column,
    };
    return [{ ...finding, test: test.name ?? test.sql, reason: outcome.refusal }];
}

// EXTERNAL MODULE: ./lib/src/postgres/predicate.js
var predicate = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/src/postgres/read-predicates.js
var read_predicates = __webpack_require__(2433);
// EXTERNAL MODULE: ./lib/src/report/predicates.js
var predicates = __webpack_require__(7719);
// EXTERNAL MODULE: ./lib/src/report/redact.js
var report_redact = __webpack_require__(6048);
// EXTERNAL MODULE: ./lib/src/report/order.js
var order = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/src/flows/check-result.js



/** The result of a check. `failed`: a finding or a test fails it although the file is valid. */
function chooseCheckResult(found, failOn) {
    const { changed, tests } = found;
    if (listBreaking(found).length + listFailingCodes(found, failOn).length > 0)
        return 'failed';
    if (hasFailedTests(tests, failOn))
        return 'failed';
    if (changed.some(isInvalid) ||
        listInvalidGuardrails(found).length > 0 ||
        hasInvalidTests(tests) ||
        listMissed(tests, failOn).length > 0)
        return 'invalid';
    return changed.some(order/* isAffected */.fH) || listTouchedGuardrails(found).length > 0 ? 'changed' : 'unchanged';
}
/** Why a check fails and what to do next; null where it succeeds. */
function explainCheck(found, failOn) {
    const invalid = found.changed.filter(isInvalid).map(({ file }) => file);
    const codes = listFailingCodes(found, failOn);
    const failures = [
        invalid.length > 0 ? `Not valid: ${listSome(invalid)}. Correct the errors shown on their lines.` : null,
        codes.length > 0
            ? `Findings that fail the check (fail-on: ${failOn}): ${codes.join(', ')}. Correct them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
            : null,
        explainGuardrails(found),
        explainTests(found.tests, failOn),
    ];
    return failures.filter(failure => failure !== null).join('\n') || null;
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes(found, failOn) {
    const { changed, findings } = found;
    const failing = FAILING[failOn];
    const guardrails = listTouchedGuardrails(found).filter(({ action }) => action !== 'invalid');
    const own = guardrails.flatMap(file => file.findings);
    const standing = [
        ...findings,
        ...own,
        ...changed.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings),
    ];
    const reached = standing.filter(({ accepted, code, severity }) => accepted === undefined && !EXPLAINED.has(code) && failing.includes(severity));
    return [...new Set(reached.map(({ code }) => code))];
}
/** An unreachable PgBeam never fails a check, and a broken guardrail does so whatever `fail-on` says. */
const EXPLAINED = new Set(['live-unknown', 'guardrail-broken']);
/** The policies that break a guardrail. */
function listBreaking({ changed }) {
    const isBreaking = ({ findings }) => findings.some(({ code }) => code === 'guardrail-broken');
    return changed.filter(isBreaking).map(({ file }) => file);
}
function listTouchedGuardrails({ guardrails }) {
    return (guardrails?.files ?? []).filter(({ action }) => action !== 'none');
}
/** Whoever touches them or not: what does not say what policies may not do fails every check. */
function listInvalidGuardrails({ guardrails }) {
    return (guardrails?.files ?? []).filter(({ action }) => action === 'invalid').map(({ file }) => file);
}
function explainGuardrails(found) {
    const [invalid, breaking] = [listInvalidGuardrails(found), listBreaking(found)];
    const parts = [
        ...(invalid.length > 0
            ? [`Guardrails that are not valid: ${listSome(invalid)}. Correct the errors shown on their lines.`]
            : []),
        ...(breaking.length > 0
            ? [
                `Guardrails are broken by ${listSome(breaking)}. Correct each policy on its line; only those who answer for the guardrail can except it.`,
            ]
            : []),
    ];
    return parts.join('\n') || null;
}
function isInvalid({ action }) {
    return action === 'invalid';
}
/** Whether the change touches an invalid file of tests: like an invalid policy, it fails the check. */
function hasInvalidTests(files) {
    return listInvalid(files).length > 0;
}
/** Whether a policy test failed or was not run although it was to be, and that counts. */
function hasFailedTests(files, failOn) {
    const missed = listMissed(files, failOn).flatMap(({ results }) => results.map(({ outcome }) => outcome).filter(isMissed));
    return listFailed(files, failOn).length > 0 || missed.some(({ why }) => why !== 'invalid-policy');
}
/** Why the tests fail the step and what to do next, a line for each reason; null where they do not. */
function explainTests(files, failOn) {
    const invalid = listInvalid(files);
    const failed = listFailed(files, failOn);
    const missed = listMissed(files, failOn);
    const parts = [
        ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Correct the errors shown on their lines.`] : []),
        ...(failed.length > 0
            ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
            : []),
        ...(missed.length > 0 ? [explainMissed(missed)] : []),
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
/** Files with tests that were not run: nobody knows how they would have ended. */
function listMissed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => isMissed(outcome)));
}
function explainMissed(files) {
    const outcomes = files.flatMap(({ results }) => results.map(({ outcome }) => outcome).filter(isMissed));
    const reasons = [...new Set(outcomes.map(({ why }) => MISSED[why]))];
    return `Policy tests were not run, which is no success: ${listPaths(files)}. ${reasons.join(' ')}`;
}
const MISSED = {
    'invalid-policy': 'Correct the errors of their policies.',
    refused: 'Correct what PgBeam refuses, on the line of the test or in the policy.',
    'no-answer': 'See the warnings about PgBeam, then run the job again.',
    'too-many': `A run takes ${MOST_TESTS} of them; change fewer policies at once, or have fewer tests.`,
};
function listPaths(files) {
    return listSome(files.map(({ path }) => path));
}
/** The first few: all of them are in the report. */
function listSome(paths) {
    const rest = paths.length - SHOWN_PATHS;
    return rest > 0 ? `${paths.slice(0, SHOWN_PATHS).join(', ')} and ${rest} more` : paths.join(', ');
}
const SHOWN_PATHS = 10;

// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/lint/tables/personal-data.js
var personal_data = __webpack_require__(6345);
;// CONCATENATED MODULE: ./lib/src/flows/lint-schemas.js



const NO_TABLE_LINT = { lint: () => [], listNews: () => [] };
/** Loads the rules about tables, for policies whose databases are known. */
async function openTableLint(schemas, policyFiles) {
    const concerned = policyFiles.filter(each => each.kind === 'valid' && schemas.find(each.projectId) !== undefined);
    if (concerned.length === 0)
        return NO_TABLE_LINT;
    const [{ lintTables }, { TABLE_FINDINGS }, { readNames }] = await Promise.all([
        __webpack_require__.e(/* import() */ 529).then(__webpack_require__.bind(__webpack_require__, 7672)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1942)),
        __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 2783)),
    ]);
    const namesIn = await readNames((0,read/* listPredicates */.Hm)((0,read/* listProfiles */.Bn)(concerned)));
    const find = ({ document }, tables) => tables ? lintTables({ document, model: (0,model/* createModel */.k)(document.profile), tables, namesIn }) : [];
    return {
        lint: policyFile => find(policyFile, schemas.find(policyFile.projectId)?.tables),
        listNews(policyFile) {
            if (policyFile.kind === 'invalid')
                return [];
            const known = new Set(find(policyFile, schemas.find(policyFile.projectId)?.formerly).map(spell));
            return policyFile.findings.filter(finding => Object.hasOwn(TABLE_FINDINGS, finding.code) && !known.has(spell(finding)));
        },
    };
}
/** What a scan for personal data says of the files that a change touches. */
function createScanLint(schemas, base) {
    const blobs = new Map(base.map(({ file }) => [file.path, file.blob]));
    return policyFile => {
        if (policyFile.kind === 'invalid' || blobs.get(policyFile.file.path) === policyFile.file.blob)
            return [];
        const { columns, mayName } = schemas.findPersonalData(policyFile.projectId);
        if (columns.length === 0)
            return [];
        const { document } = policyFile;
        return (0,personal_data/* lintPersonalData */.w)({ document, model: (0,model/* createModel */.k)(document.profile), columns, mayName });
    };
}
function spell({ code, at, message }) {
    return JSON.stringify([code, at.line, at.column, message]);
}

// EXTERNAL MODULE: ./lib/src/flows/live-state.js
var live_state = __webpack_require__(2884);
// EXTERNAL MODULE: ./lib/src/flows/map-access.js
var map_access = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/flows/read-schemas.js + 13 modules
var read_schemas = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/src/flows/read-state.js + 3 modules
var read_state = __webpack_require__(982);
// EXTERNAL MODULE: ./lib/src/flows/start-report.js
var start_report = __webpack_require__(6911);
;// CONCATENATED MODULE: ./lib/src/flows/check.js




























/** The first flow: reports how merging changes who may see and do what. */
async function check({ ports, inputs, event, globs, }) {
    const { snapshots, policies: reader } = ports;
    const defaultProject = inputs.projectId;
    const comparison = await ports.compare();
    const parse = (0,policy_parse/* createParser */.C)();
    const readPolicies = (0,read_state/* createCommitPolicies */.kC)({ snapshots, parse, defaultProject });
    const [{ base, head, tests, ignored, guardrails: guardrailSides }, tip, sides] = await Promise.all([
        (0,read_state/* readSides */.hn)({ comparison, snapshots, defaultProject, parse }),
        (0,read_state/* readTip */.av)({ comparison, readPolicies }),
        (0,read_schemas/* readSchemaSides */.G)(ports.schemaFiles, comparison),
    ]);
    // What the applied branch holds now, which live profiles are told apart by.
    const applied = tip?.filter(plan_guardrails/* isPolicy */.pn) ?? base;
    const reviewedBase = (0,plan_guardrails/* standForGuardrails */._4)(guardrailSides.base.map(({ file }) => file));
    const reviewedHead = (0,plan_guardrails/* standForGuardrails */._4)(guardrailSides.head.map(({ file }) => file));
    // What is live, and what the row filters mean.
    const breaker = (0,impact_breaker/* createBreaker */.Zd)();
    const projects = sides.isChanged ? (0,identity/* listProjects */.hF)(head) : listChangedProjects({ base, head });
    const [{ directory, failures }, agents, projectFacts, filePredicates, schemas] = await Promise.all([
        reader ? (0,read_state/* readDirectory */.gZ)((0,identity/* listProjects */.hF)(head), reader) : read_state/* NOTHING_LIVE */.HT,
        (0,impact_agents/* readAgents */.$e)({ projects, reader, breaker }),
        readProjects({ projects, reader, breaker }),
        (0,read_predicates/* readPredicates */.T)((0,read/* listPredicates */.Hm)((0,read/* listProfiles */.Bn)([...head, ...base, ...(tip ?? [])]))),
        (0,read_schemas/* readTables */.g)({
            databases: ports.databases,
            inputs,
            projects,
            scanned: inputs.scanPii ? listChangedProjects({ base, head }) : [],
            sides,
        }),
    ]);
    const tableLint = await openTableLint(schemas, head);
    const lintScanned = createScanLint(schemas, base);
    const renames = adviseOnRenames({ base, head, directory });
    const linted = head.map(policyFile => (0,read/* lintFile */.Ac)({
        policyFile,
        predicates: filePredicates,
        known: [...(renames.get(policyFile.file.path) ?? []), ...lintScanned(policyFile)],
        lintTables: tableLint.lint,
    }));
    const checked = (0,identity/* checkIdentities */.xS)(linted, directory);
    const liveTexts = (0,read/* listPredicates */.Hm)((0,read/* listLiveProfiles */.J_)([...checked, ...applied], directory));
    const livePredicates = await (0,read_predicates/* readPredicates */.T)(liveTexts.filter(text => !filePredicates.has(text)));
    const meaning = { directory, splitConjuncts: (0,predicate/* splitConjuncts */.y)(new Map([...livePredicates, ...filePredicates])) };
    // What the change does, and what is known of that.
    const compared = (0,policy_report/* reportPolicies */.ty)({
        base,
        head: checked,
        ...meaning,
        findSchema: schemas.find,
        listNews: tableLint.listNews,
    });
    const guardrails = checkGuardrails({
        sides: guardrailSides,
        base,
        head: checked,
        ...meaning,
        findTables: projectId => schemas.find(projectId)?.tables,
        findFormerTables: projectId => schemas.find(projectId)?.formerly,
        touched: listTouched({ base, head: checked }),
        now: ports.now(),
    });
    const reports = addGuardrails(compared, { head: checked, guardrails });
    const [differences, impact] = await Promise.all([
        explain((0,plan/* listNeedingHistory */.FA)({ base: applied, head: checked, ...meaning })),
        gatherImpact({
            reader,
            breaker,
            agents,
            projects: projectFacts,
            failures,
            changed: reports.changed,
            base,
            head: checked,
            directory,
            tests,
            replayDays: inputs.replayDays,
            now: ports.now(),
        }),
    ]);
    const { changed, unchanged } = (0,policy_report/* addDifferences */.gP)({ ...reports, changed: impact.policies }, { base: applied, ...differences });
    const isOutdated = tip !== null && (!(0,read_state/* isSameFiles */.Wz)([...base, reviewedBase], tip) || (await hasOtherSchema(ports, comparison)));
    const findings = [
        ...(isOutdated ? [(0,plan_findings/* noteBaseMovedOn */.s)()] : []),
        ...(0,plan_findings/* findUnmatchedGlobs */.eN)(globs, [...head, ...guardrailSides.head]),
        ...(0,plan_findings/* noteIgnored */.vd)(ignored),
        ...(0,plan_findings/* describeUnreachable */.aN)(failures),
        ...schemas.findings,
        ...differences.findings,
        ...impact.findings,
    ];
    const found = { changed, tests: impact.tests, findings, guardrails: guardrails.report };
    const reportedTests = reportTests(impact.tests);
    const conceal = (0,predicates/* createConcealer */.V)([...filePredicates.keys(), ...livePredicates.keys()]);
    const redact = (text) => (inputs.redactPredicates ? (0,report_redact/* hideQuotes */.e)(conceal(text)) : text);
    return {
        report: {
            ...(0,start_report/* startReport */.F)({
                inputs,
                repository: `${event.run.repository.owner}/${event.run.repository.name}`,
                commit: comparison.head,
                base: comparison.base,
                pullRequest: event.kind === 'pull-request' ? event.number : null,
            }),
            result: chooseCheckResult(found, inputs.failOn),
            direction: (0,access_direction/* combineDirections */.gz)([(0,policy_report/* combinePolicies */.Yj)(changed), guardrails.direction]),
            policies: [...changed, ...unchanged],
            findings,
            unmanaged_profiles: (0,read/* countUnmanaged */.cN)(checked, directory),
            ...(reportedTests ? { tests: reportedTests } : {}),
            ...(guardrails.report ? { guardrails: guardrails.report } : {}),
        },
        texts: (0,read/* collectTexts */.$E)({ base, head, policies: changed }),
        privatePredicates: new Set(livePredicates.keys()),
        ...(reportedTests ? { junit: formatJUnit(impact.tests, redact) } : {}),
        ...(inputs.accessMap
            ? {
                accessMap: () => (0,map_access/* mapPolicies */.N3)({ policyFiles: checked, schemas, redactPredicates: inputs.redactPredicates }),
            }
            : {}),
        failure: explainCheck(found, inputs.failOn),
        merging: {
            base: { commit: comparison.base, policies: [...base, reviewedBase] },
            landed: [...head, reviewedHead],
            baseTip: comparison.baseTip ?? comparison.base,
            isOutdated,
            knowsDrift: reader !== undefined && comparison.applied !== null && failures.size === 0 && !differences.isPartial,
            waiting: listWaitingDirections(differences),
        },
    };
    async function explain(steps) {
        const { applied } = comparison;
        if (!reader || !applied || steps.length === 0)
            return live_state/* NO_DIFFERENCES */.X;
        const past = await ports.openPast(applied.branch);
        return (0,live_state/* explainDifferences */.S)({ steps, commit: applied.commit, ports: { ...past, readPolicies }, inputs });
    }
}
/** Whether the base branch has other SQL files now than those that the head is compared with. */
async function hasOtherSchema({ schemaFiles }, { base, baseTip }) {
    return schemaFiles !== undefined && baseTip !== null && schemaFiles.differ(base, baseTip);
}
function listWaitingDirections({ waiting, isPartial }) {
    return [...[...waiting.values()].map(({ direction }) => direction), ...(isPartial ? ['unclear'] : [])];
}


/***/ }),

/***/ 2884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainDifferences),
/* harmony export */   X: () => (/* binding */ NO_DIFFERENCES)
/* harmony export */ });
/* harmony import */ var _apply_permit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1521);
/* harmony import */ var _landings_landing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7612);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9346);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8944);
/* harmony import */ var _reviews_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7050);
/* harmony import */ var _reviews_tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2398);






const NO_DIFFERENCES = { drifts: new Map(), waiting: new Map(), findings: [], isPartial: false };
/** Tells, of live profiles that are not what the applied branch says, whether they were edited elsewhere or wait. */
async function explainDifferences({ steps, commit, ports, inputs, }) {
    const rules = chooseRules(inputs);
    // What is not live cannot have been edited.
    const updates = steps.filter(({ kind }) => kind === 'update');
    try {
        const states = await (0,_reviews_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeLive */ .a)({ steps: updates, commit, ports, rules, isOverwriting: false, proves: 'adoptions' });
        const judged = steps.map(step => ({ step, path: step.policyFile.file.path, state: states.get(step) }));
        const unknown = judged.filter(({ state }) => state?.kind === 'untraceable').map(({ path }) => path);
        return {
            drifts: new Map(judged.flatMap(({ step, path, state }) => state?.kind === 'edited' ? [[path, (0,_apply_permit_js__WEBPACK_IMPORTED_MODULE_0__/* .reportDrift */ .a)(step, state)]] : [])),
            waiting: new Map(judged
                .filter(({ step, state }) => step.kind === 'create' || state?.kind === 'in-order')
                .map(({ path, step }) => [path, describeWaiting(step)])),
            findings: unknown.length > 0 ? [(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .noteDriftUnknown */ .kW)(`the past of ${unknown.join(', ')} is too long`)] : [],
            isPartial: unknown.length > 0,
        };
    }
    catch (error) {
        if (!(error instanceof _landings_landing_js__WEBPACK_IMPORTED_MODULE_1__/* .PastUnreadableError */ .sP))
            throw error;
        return { ...NO_DIFFERENCES, findings: [(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .noteDriftUnknown */ .kW)(error.message)], isPartial: true };
    }
}
/** Who approves is proved at apply; here it only tells when a profile was taken over. Null where no reviews are asked for. */
function chooseRules(inputs) {
    if (!(0,_reviews_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .asksForReviews */ .rU)(inputs))
        return null;
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    return { requiredApprovals, requiredApprovalsWidening, reviewersWidening: null };
}
function describeWaiting({ policyFile, changes, omitted, direction }) {
    return { ...(0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .listChanges */ .W)({ changes, omitted, document: policyFile.document }), direction };
}


/***/ }),

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readAgents),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   i7: () => (/* binding */ describeAgents),
/* harmony export */   oQ: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3151);

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
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(other.last_used_at ?? '', one.last_used_at ?? '') ||
        (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(one.name, other.name));
}
function rankIn(ranks, key, otherwise) {
    return Object.hasOwn(ranks, key) ? (ranks[key] ?? otherwise) : otherwise;
}
/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
function readTime(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}


/***/ }),

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ composeUpdate),
/* harmony export */   y: () => (/* binding */ composeCreation)
/* harmony export */ });
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6746);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2332);


/**
 * The body that makes a live profile what the file says. It replaces the whole profile, so it names every known field
 * that the deployment has, and passes unknown ones through. A known field that the deployment does not have is sent
 * only if the file sets it, so that the deployment may refuse what it cannot do.
 */
function composeUpdate(document, live) {
    const known = _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter(field => document.given.has(field) || (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .hasField */ .RY)(live, field));
    return { ...(0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .listUnknownFields */ .Ci)(live), ...pickFields(document, known) };
}
/** The body of a new profile: what the file sets. */
function composeCreation(document) {
    return pickFields(document, [...document.given]);
}
function pickFields({ profile }, fields) {
    return Object.fromEntries(fields.map(field => [field, profile[field]]));
}


/***/ })

};
