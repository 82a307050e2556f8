export const id = 966;
export const ids = [966];
export const modules = {

/***/ 2882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ explainApply),
/* harmony export */   hd: () => (/* binding */ settleResult),
/* harmony export */   "if": () => (/* binding */ reportResult)
/* harmony export */ });
/* harmony import */ var _pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5650);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7918);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9164);
/* harmony import */ var _plan_policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6279);




function settleResult({ policyFile, step, verdict, executed, failures, }) {
    const result = { policyFile, step, verdict };
    if (policyFile.kind === 'invalid')
        return { ...result, outcome: undefined };
    if (!step)
        return { ...result, outcome: failForProject(failures.get(policyFile.projectId)) };
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrite */ .ao)(step))
        return { ...result, outcome: verdict?.refusal ?? executed.get(step) };
    return { ...result, outcome: step.kind === 'unchanged' ? { kind: 'unchanged' } : failForFields(step.fields) };
}
function reportResult({ policyFile, step, verdict, outcome }) {
    const described = {
        ...(0,_plan_policy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFile */ .CL)(policyFile),
        outcome: outcome?.kind ?? null,
        reason: outcome && 'reason' in outcome ? (outcome.reason ?? null) : null,
        drift: [...(verdict?.drift ?? []), ...(outcome?.kind === 'refused' ? (outcome.edited ?? []) : [])],
    };
    if (!step)
        return described;
    const live = step.kind === 'create' ? undefined : step.live;
    const identified = { ...described, policy_id: live?.id ?? outcome?.policyId ?? described.policy_id };
    // What there is to say about a file was said in its pull request.
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrite */ .ao)(step))
        return { ...identified, compared_with: 'live', findings: [] };
    // A write that failed may have landed all the same.
    const wasSent = outcome?.kind === 'applied' || outcome?.kind === 'failed';
    const isOverwritten = live !== undefined && described.drift.length > 0 && wasSent;
    return {
        ...identified,
        action: step.kind,
        compared_with: live ? 'live' : 'nothing',
        direction: step.direction,
        changes: step.changes.map(change => (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .locateChange */ .P)(change, step.desired.document)),
        ...(isOverwritten ? { overwritten: { ...live.raw } } : {}),
    };
}
function failForProject(error) {
    if (!error)
        return { kind: 'failed', reason: 'The live profiles of its project could not be listed.' };
    const { problem, nextStep } = (0,_pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error);
    return { kind: 'failed', reason: `${problem} ${nextStep}` };
}
function failForFields(fields) {
    const reason = `The live profile holds values that this version of the action does not know (${fields.join(', ')}). Nothing was written over them: update the action.`;
    return { kind: 'failed', reason };
}
/** Why an apply fails and what to do next; null where it did all that it was asked to. */
function explainApply(results, unmatchedGlobs) {
    const sentences = [
        sentence(filesOf(results, ({ outcome }) => outcome?.kind === 'failed'), 'failed', 'The reason is on each; run the job again once it is solved.'),
        sentence(filesOf(results, ({ policyFile }) => policyFile.kind === 'invalid'), 'not valid', 'Mend the errors that are shown on their lines.'),
        sentence(filesOf(results, refusedFor('review')), 'not reviewed', 'What is missing is said on each; get the reviews, then run the job again.'),
        sentence(filesOf(results, refusedFor('order')), 'held back', 'A narrowing in the same project has to land first.'),
        sentence(filesOf(results, refusedFor('drift')), 'edited outside the repository', 'Take the edit into the file, undo it in PgBeam, or set on-drift: overwrite.'),
        sentence(unmatchedGlobs, 'no file matches', 'Correct the input policies.'),
    ];
    const said = sentences.filter(each => each !== undefined);
    return said.length > 0 ? said.join('\n') : null;
}
function refusedFor(cause) {
    return ({ outcome }) => outcome?.kind === 'refused' && outcome.cause === cause;
}
function filesOf(results, holds) {
    return results.filter(holds).map(({ policyFile }) => policyFile.file.path);
}
function sentence(subjects, what, nextStep) {
    if (subjects.length === 0)
        return undefined;
    const shown = subjects.slice(0, 10).join(', ');
    const rest = subjects.length > 10 ? ` and ${subjects.length - 10} more` : '';
    return `${what}: ${shown}${rest}. ${nextStep}`.replace(/^./, first => first.toUpperCase());
}


/***/ }),

/***/ 7966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/github/client/errors.js
var errors = __webpack_require__(4908);
// EXTERNAL MODULE: ./lib/pgbeam/errors.js
var pgbeam_errors = __webpack_require__(1099);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(9164);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/live/body.js
var live_body = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/live/profile.js
var profile = __webpack_require__(351);
// EXTERNAL MODULE: ./lib/pgbeam/describe-error.js
var describe_error = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/policy/equality.js
var equality = __webpack_require__(5208);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/apply/write-failure.js




const LONGEST_PAUSE_MS = 60_000;
/** What went wrong, where in the file as far as the API says, and what to do. */
function describeFailure(error, document) {
    const { problem, nextStep } = (0,describe_error/* describeError */.U)(error);
    const places = error.fieldErrors.map(({ field }) => {
        const { line, column } = document.locate(field.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part)));
        return `${field} is at line ${line}, column ${column}`;
    });
    const where = places.length > 0 ? ` (${places.join('; ')})` : '';
    const result = error.effect === 'unknown' ? ' It may or may not have taken effect.' : '';
    return `${problem}${where}${result} ${nextStep}`;
}
/**
 * How long to wait before a write is tried again, in ms: as long as the API asks for, else longer with every try.
 * Undefined where it asks for more than a job should wait.
 */
function findPause({ failure, attempt }) {
    const pauseMs = failure.retryAfterMs || 500 * 2 ** attempt;
    return pauseMs <= LONGEST_PAUSE_MS ? pauseMs : undefined;
}
const KNOWN = new Set(schema/* FIELDS */.cJ);
/** The fields in which a live profile is not what was meant: the file's meaning, and what was passed through in the body. */
function listMismatches({ wanted, body, live, }) {
    if (live.meaning.kind === 'unreadable')
        return [...live.meaning.fields];
    const passedThrough = Object.fromEntries(Object.entries(body).filter(([field]) => !KNOWN.has(field)));
    const answered = Object.fromEntries(Object.entries((0,profile/* listUnknownFields */.Ci)(live)).filter(([field]) => Object.hasOwn(passedThrough, field)));
    return [...(0,equality/* listDifferences */.b)(wanted, live.meaning.profile), ...(0,profile/* listChangedFields */.aR)(passedThrough, answered)];
}

;// CONCATENATED MODULE: ./lib/apply/create.js





const LOST = 'PgBeam answers that it created the profile, but has no such profile. Push a new commit to ask for it anew.';
/** How often a profile of one commit and file may have been lost again; not for a server that loses all of them. */
const MAX_KEYS = 4;
/**
 * Creates the live profile that a file wants, at most once however often it is tried. Where it cannot be told what
 * became of that, the project is listed: names are unique there, so a profile of this name and content is the one.
 */
async function createPolicy(step, { writer, commit }) {
    const { document } = step.desired;
    const body = (0,live_body/* composeCreation */.y)(document);
    const result = await askForProfile({ step, writer, commit, body });
    if (result.kind === 'created')
        return judgeAnswer({ step, body, answer: (0,profile/* readLivePolicy */.nH)(result.profile) });
    if (result.kind === 'lost')
        return { kind: 'failed', reason: LOST };
    const mayExist = result.kind === 'fate-unknown' || result.error.status === 409;
    const found = mayExist ? await findByName(step, writer) : undefined;
    if (found && listMismatches({ wanted: document.profile, body, live: found }).length === 0) {
        return { kind: 'applied', policyId: found.id };
    }
    return { kind: 'failed', reason: describeFailure(result.error, document) };
}
/**
 * A key that was used before is answered as it was then, even if the profile was deleted or renamed since. Such an answer
 * is no profile, so another key asks once more: one that follows from the lost profile, and is the same in every rerun.
 */
async function askForProfile({ step, writer, commit, body }) {
    const { projectId } = step.desired;
    let lost;
    for (let asked = 1; asked <= MAX_KEYS; asked++) {
        const key = idempotencyKey({ step, commit, lost });
        const result = await writer.createProfile({ projectId, body, idempotencyKey: key });
        if (result.kind !== 'created')
            return result;
        const live = await lookAgain(result.profile, writer);
        if (live?.name === result.profile.name)
            return { ...result, profile: live };
        lost = result.profile.id;
    }
    return { kind: 'lost' };
}
/** What is live under the id of an answer; the answer itself where that cannot be told. */
async function lookAgain(answer, writer) {
    try {
        return (await writer.getProfile(answer.projectId, answer.id))?.profile;
    }
    catch (error) {
        if (!(error instanceof pgbeam_errors/* PgBeamError */.p))
            throw error;
        return answer;
    }
}
function judgeAnswer({ step, body, answer }) {
    const fields = listMismatches({ wanted: step.desired.document.profile, body, live: answer });
    if (fields.length === 0)
        return { kind: 'applied', policyId: answer.id };
    return {
        kind: 'failed',
        reason: `PgBeam created the profile ${answer.id} and answered with other values than it was sent: ${fields.join(', ')}.`,
        policyId: answer.id,
    };
}
/** Undefined also where the list cannot be had: then nothing more is known than before. */
async function findByName({ desired }, writer) {
    try {
        const profiles = await writer.listProfiles(desired.projectId);
        const found = profiles.find(({ name }) => name === desired.document.profile.name);
        return found && (0,profile/* readLivePolicy */.nH)(found);
    }
    catch (error) {
        if (!(error instanceof pgbeam_errors/* PgBeamError */.p))
            throw error;
        return undefined;
    }
}
/** The same for every try and rerun of the same commit and file; another for every other. */
function idempotencyKey({ step, commit, lost, }) {
    const { projectId, file } = step.desired;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([commit, projectId, file, ...(lost === undefined ? [] : [lost])]))
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/apply/update.js





/** Enough for a lost race, an answer that never came and a field that the API refuses; not for an endless contest. */
const MAX_WRITES = 4;
/**
 * Makes one live profile what its file says, without ever writing over a change that was not seen: each write is based
 * on a fresh read and, where the deployment has ETags, bound to it. Where it cannot be told what became of a write, the
 * profile is read again before anything else. Throws a `PgBeamError` where the profile cannot be read.
 */
async function updatePolicy(step, { writer, sleep }) {
    const { projectId, document } = step.desired;
    const { id } = step.live;
    const refusedFields = new Set();
    let failure;
    let uncertain;
    for (let attempt = 1;; attempt++) {
        const current = await readAfter(uncertain, { step, writer });
        if (!current)
            return { kind: 'failed', reason: `The profile ${id} was deleted meanwhile.` };
        const live = (0,profile/* readLivePolicy */.nH)(current.profile);
        // A write whose answer was lost may have landed all the same.
        if (isWanted(live, step))
            return attempt === 1 ? { kind: 'unchanged' } : { kind: 'applied' };
        if (!(0,profile/* isSameLive */.LH)(live, step.live))
            return refuseEdit(step.live, live);
        // The last round only looks.
        if (attempt > MAX_WRITES)
            break;
        const body = omitFields((0,live_body/* composeUpdate */.W)(document, live), refusedFields);
        const etag = current.etag === null ? {} : { etag: current.etag };
        const result = await writer.updateProfile({ projectId, id, body, ...etag });
        if (result.kind === 'updated') {
            return update_judgeAnswer({ step, body, answer: (0,profile/* readLivePolicy */.nH)(result.profile), isTagged: current.etag !== null });
        }
        failure = result.error;
        if (result.kind === 'fate-unknown') {
            uncertain = failure;
            const pauseMs = findPause({ failure, attempt });
            if (pauseMs === undefined)
                attempt = MAX_WRITES;
            else
                await sleep(pauseMs);
        }
        if (result.kind === 'rejected') {
            const fields = listRefusedUnknowns(failure, live);
            if (fields.length === 0 || refusedFields.size > 0)
                break;
            for (const field of fields)
                refusedFields.add(field);
        }
    }
    return { kind: 'failed', reason: failure ? describeFailure(failure, document) : 'Gave up.' };
}
/** A look that failed does not tell what became of the write before it: then it is that write which is thrown. */
async function readAfter(uncertain, { step: { desired, live }, writer }) {
    try {
        return await writer.getProfile(desired.projectId, live.id);
    }
    catch (error) {
        throw error instanceof pgbeam_errors/* PgBeamError */.p ? (uncertain ?? error) : error;
    }
}
function refuseEdit(known, found) {
    const fields = (0,profile/* listChangedFields */.aR)((0,profile/* withoutMetadata */._X)(known), (0,profile/* withoutMetadata */._X)(found));
    return {
        kind: 'refused',
        cause: 'drift',
        reason: `Somebody edited the live profile while it was being applied (${fields.join(', ')}). Nothing was written over that edit.`,
        edited: fields.map(field => ({ field, expected: known.raw[field], live: found.raw[field] })),
    };
}
function isWanted(live, { desired }) {
    return live.meaning.kind === 'readable' && (0,equality/* isSameProfile */.e)(live.meaning.profile, desired.document.profile);
}
function update_judgeAnswer({ step, body, answer, isTagged, }) {
    const fields = listMismatches({ wanted: step.desired.document.profile, body, live: answer });
    if (fields.length > 0) {
        return {
            kind: 'failed',
            reason: `PgBeam took the update and answered with other values than it was sent: ${fields.join(', ')}.`,
        };
    }
    if (isTagged)
        return { kind: 'applied' };
    return {
        kind: 'applied',
        reason: 'This deployment has no ETags, so an edit made between the last look and the write could have been lost.',
    };
}
/** Fields passed through from the live profile, where it is exactly such fields that the API says it does not take. */
function listRefusedUnknowns(error, live) {
    const unknown = (0,profile/* listUnknownFields */.Ci)(live);
    const named = error.status === 400 ? error.fieldErrors.map(({ field }) => field) : [];
    return named.every(field => Object.hasOwn(unknown, field)) ? named : [];
}
function omitFields(body, fields) {
    return Object.fromEntries(Object.entries(body).filter(([field]) => !fields.has(field)));
}

;// CONCATENATED MODULE: ./lib/apply/execute.js







/** Writes in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8;
/**
 * Carries out the writes: all that narrow, then all that may widen. A narrowing that did not land stops the widening of
 * its project, and a branch that has moved on stops whatever is left.
 */
async function executeSteps(steps, execution) {
    const [narrowing, widening] = (0,plan/* orderSteps */.Qs)(steps);
    const narrowed = await executeBatch(narrowing, execution);
    const overtaken = narrowed.find(({ outcome }) => outcome.kind === 'refused' && outcome.cause === 'superseded');
    if (overtaken)
        return [...narrowed, ...widening.map(step => ({ step, outcome: overtaken.outcome }))];
    const blocked = new Map(narrowed
        .filter(({ outcome }) => hasNotLanded(outcome))
        .map(({ step }) => [step.desired.projectId, step.desired.file]));
    const refused = widening
        .filter(step => blocked.has(step.desired.projectId))
        .map(step => ({ step, outcome: refuseForOrder(blocked.get(step.desired.projectId)) }));
    const widened = await executeBatch(widening.filter(step => !blocked.has(step.desired.projectId)), execution);
    return [...narrowed, ...refused, ...widened];
}
async function executeBatch(steps, execution) {
    if (steps.length === 0)
        return [];
    const obstacle = await findObstacle(execution);
    if (obstacle)
        return steps.map(step => ({ step, outcome: obstacle }));
    return (0,p_map/* default */.Ay)(steps, async (step) => ({ step, outcome: await executeStep(step, execution) }), {
        concurrency: CONCURRENCY,
    });
}
/** GitHub out of reach is a failure of what is left to do: what was written before it still has to be told. */
async function findObstacle({ findSuccessor }) {
    try {
        const successor = await findSuccessor();
        return successor === undefined ? undefined : supersededBy(successor);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        const reason = `${error.message}. Nothing is written without knowing that the branch is still at this commit: run the job again.`;
        return { kind: 'failed', reason };
    }
}
async function executeStep(step, execution) {
    try {
        return step.kind === 'create' ? await createPolicy(step, execution) : await updatePolicy(step, execution);
    }
    catch (error) {
        if (!(error instanceof pgbeam_errors/* PgBeamError */.p))
            throw error;
        return { kind: 'failed', reason: describeFailure(error, step.desired.document) };
    }
}
function hasNotLanded(outcome) {
    return outcome.kind === 'failed' || (outcome.kind === 'refused' && outcome.cause === 'drift');
}
function refuseForOrder(file) {
    return {
        kind: 'refused',
        cause: 'order',
        reason: `It may widen access, and ${file}, which narrows it in the same project, did not land. Run the job again once that is solved.`,
    };
}
function supersededBy(commit) {
    return {
        kind: 'refused',
        cause: 'superseded',
        reason: `The branch has moved on to ${commit}, whose run applies what it holds.`,
    };
}

// EXTERNAL MODULE: ./lib/apply/results.js
var apply_results = __webpack_require__(2882);
// EXTERNAL MODULE: ./lib/plan/findings.js
var findings = __webpack_require__(6081);
// EXTERNAL MODULE: ./lib/plan/outcome.js
var outcome = __webpack_require__(8095);
// EXTERNAL MODULE: ./lib/plan/policy-report.js + 1 modules
var policy_report = __webpack_require__(6279);
// EXTERNAL MODULE: ./lib/plan/read.js + 9 modules
var read = __webpack_require__(7895);
// EXTERNAL MODULE: ./lib/policy/parse.js + 9 modules
var policy_parse = __webpack_require__(3491);
// EXTERNAL MODULE: ./lib/flows/read-state.js + 5 modules
var read_state = __webpack_require__(9690);
;// CONCATENATED MODULE: ./lib/flows/apply.js









/** The second flow: the live profiles become what the files at one commit say, if that was reviewed. */
async function apply(options) {
    const { ports, inputs, commit } = options;
    const { policies, guard, writer } = ports;
    const [successor, snapshots] = await Promise.all([ports.findSuccessor(), ports.snapshots.read([commit])]);
    if (successor !== undefined)
        return reportSuperseded(options, successor);
    const parse = (0,policy_parse/* createParser */.C)();
    const wanted = await (0,read_state/* readWanted */.oY)({ snapshots, policies, defaultProject: inputs.projectId, parse });
    const steps = (0,plan/* planFiles */.jP)(wanted);
    const writes = [...steps.values()].filter(plan/* isWrite */.ao);
    const verdicts = await guard.judge(writes, parse);
    const allowed = writes.filter(step => verdicts.get(step)?.refusal === undefined);
    const executions = writer ? await executeSteps(allowed, { ...ports, writer, commit }) : [];
    const executed = new Map(executions.map(({ step, outcome }) => [step, outcome]));
    const results = wanted.policyFiles.map(policyFile => {
        const step = steps.get(policyFile);
        const verdict = step && (0,plan/* isWrite */.ao)(step) ? verdicts.get(step) : undefined;
        return (0,apply_results/* settleResult */.hd)({ policyFile, step, verdict, executed, failures: wanted.failures });
    });
    return reportApply({ options, wanted, results });
}
function reportApply({ options, wanted, results, }) {
    const { globs, ports } = options;
    const { policyFiles, directory, privatePredicates } = wanted;
    const policies = results.map(apply_results/* reportResult */["if"]);
    const unmatchedGlobs = globs.listUnmatched(policyFiles.map(({ file }) => file.path));
    const result = (0,outcome/* chooseApplyResult */.t)({
        outcomes: results.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
        hasPlanned: ports.writer === null && results.some(({ step, outcome }) => step && (0,plan/* isWrite */.ao)(step) && !outcome),
    });
    return {
        report: {
            ...describeRun(options),
            result: unmatchedGlobs.length > 0 ? 'failed' : result,
            direction: (0,policy_report/* combinePolicies */.Yj)(policies),
            policies,
            findings: (0,findings/* findUnmatchedGlobs */.eN)(globs, policyFiles),
            unmanaged_profiles: (0,read/* countUnmanaged */.cN)(policyFiles, directory),
        },
        texts: new Map(),
        privatePredicates,
        failure: (0,apply_results/* explainApply */.Cg)(results, unmatchedGlobs),
    };
}
/** An old run restarted, or a slow one overtaken: the newer one brings all that this one could. */
function reportSuperseded(options, successor) {
    const report = {
        ...describeRun(options),
        result: 'superseded',
        direction: 'none',
        policies: [],
        findings: [],
        unmanaged_profiles: null,
    };
    return { report, supersededBy: successor, texts: new Map(), privatePredicates: new Set(), failure: null };
}
function describeRun({ inputs, commit, repository }) {
    const base_commit = null;
    const pull_request = null;
    return { version: 1, mode: 'apply', dry_run: inputs.dryRun, repository, commit, base_commit, pull_request };
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ composeUpdate),
/* harmony export */   y: () => (/* binding */ composeCreation)
/* harmony export */ });
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);


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


/***/ }),

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chooseApplyResult)
/* harmony export */ });
/** What an apply ends with, by the outcomes of its policies: the worst decides. */
function chooseApplyResult({ outcomes, hasInvalid, hasPlanned, }) {
    const causes = new Set(outcomes.flatMap(outcome => (outcome.kind === 'refused' ? [outcome.cause] : [])));
    if (outcomes.some(({ kind }) => kind === 'failed'))
        return 'failed';
    if (hasInvalid)
        return 'invalid';
    if (causes.has('review') || causes.has('order'))
        return 'refused';
    if (causes.has('drift'))
        return 'drifted';
    if (causes.has('superseded'))
        return 'superseded';
    if (outcomes.some(({ kind }) => kind === 'applied'))
        return 'applied';
    return hasPlanned ? 'changed' : 'unchanged';
}


/***/ })

};

//# sourceMappingURL=966.index.js.map