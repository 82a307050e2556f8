export const id = 523;
export const ids = [523];
export const modules = {

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./lib/github/errors.js
var errors = __webpack_require__(9452);
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
;// CONCATENATED MODULE: ./lib/apply/failure.js

const LONGEST_PAUSE_MS = 60_000;
/** What went wrong, where in the file as far as the API says, and what to do. */
function describeFailure(error, document) {
    const { problem, nextStep } = (0,describe_error/* describeError */.U)(error);
    const places = error.fieldErrors.map(({ field }) => {
        const { line, column } = document.locate(field.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part)));
        return `${field} is at line ${line}, column ${column}`;
    });
    const where = places.length > 0 ? ` (${places.join('; ')})` : '';
    const fate = error.effect === 'unknown' ? ' It may or may not have taken effect.' : '';
    return `${problem}${where}${fate} ${nextStep}`;
}
/**
 * How long to wait before a write is tried again, in ms: as long as the API asks for, else longer with every try.
 * Undefined where it asks for more than a job should wait.
 */
function findPause({ failure, attempt }) {
    const pauseMs = failure.retryAfterMs || 500 * 2 ** attempt;
    return pauseMs <= LONGEST_PAUSE_MS ? pauseMs : undefined;
}

// EXTERNAL MODULE: ./lib/policy/equality.js
var equality = __webpack_require__(5208);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/apply/verify.js



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

// EXTERNAL MODULE: ./lib/apply/explain.js
var explain = __webpack_require__(5183);
// EXTERNAL MODULE: ./lib/apply/fate.js
var fate = __webpack_require__(8071);
// EXTERNAL MODULE: ./lib/plan/outcome.js
var outcome = __webpack_require__(8095);
// EXTERNAL MODULE: ./lib/policy/parser.js
var parser = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/read-wanted.js
var read_wanted = __webpack_require__(8803);
// EXTERNAL MODULE: ./lib/review/live.js
var live = __webpack_require__(8024);
// EXTERNAL MODULE: ./lib/review/policy-report.js
var policy_report = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/review/steps.js
var review_steps = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/run-findings.js
var run_findings = __webpack_require__(6541);
;// CONCATENATED MODULE: ./lib/apply.js











/** The second flow: the live profiles become what the files at one commit say, if that was reviewed. */
async function apply(options) {
    const { ports, inputs, commit } = options;
    const { policies, guard, writer } = ports;
    const [successor, snapshots] = await Promise.all([ports.findSuccessor(), ports.snapshots.read([commit])]);
    if (successor !== undefined)
        return reportSuperseded(options, successor);
    const parse = (0,parser/* createParser */.C)();
    const wanted = await (0,read_wanted/* readWanted */.o)({ snapshots, policies, defaultProject: inputs.projectId, parse });
    const steps = (0,review_steps/* planSources */._)(wanted);
    const writes = [...steps.values()].filter(plan/* isWrite */.ao);
    const verdicts = await guard.judge(writes, parse);
    const allowed = writes.filter(step => verdicts.get(step)?.refusal === undefined);
    const results = writer ? await executeSteps(allowed, { ...ports, writer, commit }) : [];
    const executed = new Map(results.map(({ step, outcome }) => [step, outcome]));
    const fates = wanted.sources.map(source => {
        const step = steps.get(source);
        const verdict = step && (0,plan/* isWrite */.ao)(step) ? verdicts.get(step) : undefined;
        return (0,fate/* settleFate */.I)({ source, step, verdict, executed, failures: wanted.failures });
    });
    return reportApply({ options, wanted, fates });
}
function reportApply({ options, wanted, fates, }) {
    const { globs, ports } = options;
    const { sources, directory, privatePredicates } = wanted;
    const policies = fates.map(fate/* reportFate */.d);
    const idleGlobs = globs.listIdle(sources.map(({ file }) => file.path));
    const result = (0,outcome/* chooseApplyResult */.t)({
        outcomes: fates.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: fates.some(({ source }) => source.kind === 'invalid'),
        hasPlanned: ports.writer === null && fates.some(({ step, outcome }) => step && (0,plan/* isWrite */.ao)(step) && !outcome),
    });
    return {
        report: {
            ...describeRun(options),
            result: idleGlobs.length > 0 ? 'failed' : result,
            direction: (0,policy_report/* combinePolicies */.Yj)(policies),
            policies,
            findings: (0,run_findings/* findIdleGlobs */.p)(globs, sources),
            unmanaged_profiles: (0,live/* countUnmanaged */.c)(sources, directory),
        },
        texts: new Map(),
        privatePredicates,
        failure: (0,explain/* explainApply */.C)(fates, idleGlobs),
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

/***/ 5183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ explainApply)
/* harmony export */ });
/** Why an apply fails and what to do next; null where it did all that it was asked to. */
function explainApply(fates, idleGlobs) {
    const sentences = [
        sentence(filesOf(fates, ({ outcome }) => outcome?.kind === 'failed'), 'failed', 'The reason is on each; run the job again once it is solved.'),
        sentence(filesOf(fates, ({ source }) => source.kind === 'invalid'), 'not valid', 'Mend the errors that are shown on their lines.'),
        sentence(filesOf(fates, refusedFor('review')), 'not reviewed', 'What is missing is said on each; get the reviews, then run the job again.'),
        sentence(filesOf(fates, refusedFor('order')), 'held back', 'A narrowing in the same project has to land first.'),
        sentence(filesOf(fates, refusedFor('drift')), 'edited outside the repository', 'Take the edit into the file, undo it in PgBeam, or set on-drift: overwrite.'),
        sentence(idleGlobs, 'no file matches', 'Correct the input policies.'),
    ];
    const said = sentences.filter(each => each !== undefined);
    return said.length > 0 ? said.join('\n') : null;
}
function refusedFor(cause) {
    return ({ outcome }) => outcome?.kind === 'refused' && outcome.cause === cause;
}
function filesOf(fates, holds) {
    return fates.filter(holds).map(({ source }) => source.file.path);
}
function sentence(subjects, what, nextStep) {
    if (subjects.length === 0)
        return undefined;
    const shown = subjects.slice(0, 10).join(', ');
    const rest = subjects.length > 10 ? ` and ${subjects.length - 10} more` : '';
    return `${what}: ${shown}${rest}. ${nextStep}`.replace(/^./, first => first.toUpperCase());
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ settleFate),
/* harmony export */   d: () => (/* binding */ reportFate)
/* harmony export */ });
/* harmony import */ var _pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9164);
/* harmony import */ var _review_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _review_policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1623);




function settleFate({ source, step, verdict, executed, failures, }) {
    const fate = { source, step, verdict };
    if (source.kind === 'invalid')
        return { ...fate, outcome: undefined };
    if (!step)
        return { ...fate, outcome: failForProject(failures.get(source.projectId)) };
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrite */ .ao)(step))
        return { ...fate, outcome: verdict?.refusal ?? executed.get(step) };
    return { ...fate, outcome: step.kind === 'unchanged' ? { kind: 'unchanged' } : failForFields(step.fields) };
}
function reportFate({ source, step, verdict, outcome }) {
    const described = {
        ...(0,_review_policy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSource */ .B6)(source),
        outcome: outcome?.kind ?? null,
        reason: outcome && 'reason' in outcome ? (outcome.reason ?? null) : null,
        drift: [...(verdict?.drift ?? []), ...(outcome?.kind === 'refused' ? (outcome.edited ?? []) : [])],
    };
    if (!step)
        return described;
    const live = step.kind === 'create' ? undefined : step.live;
    const identified = { ...described, policy_id: live?.id ?? outcome?.policyId ?? described.policy_id };
    // What there is to say about a file was said in its pull request.
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrite */ .ao)(step))
        return { ...identified, compared_with: 'live', findings: [] };
    // A write that failed may have landed all the same.
    const wasSent = outcome?.kind === 'applied' || outcome?.kind === 'failed';
    const isOverwritten = live !== undefined && described.drift.length > 0 && wasSent;
    return {
        ...identified,
        action: step.kind,
        compared_with: live ? 'live' : 'nothing',
        direction: step.direction,
        changes: step.changes.map(change => (0,_review_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .locateChange */ .P)(change, step.desired.document)),
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


/***/ }),

/***/ 9164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ orderSteps),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   ek: () => (/* binding */ planStep)
/* harmony export */ });
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(286);
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(959);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5208);



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ desired, live, splitConjuncts, }) {
    const { profile } = desired.document;
    if (!live) {
        const changes = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', desired, changes, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', desired, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if ((0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameProfile */ .e)(liveProfile, profile))
        return { kind: 'unchanged', desired, live };
    const changes = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: liveProfile, after: profile }, splitConjuncts);
    const direction = (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .combineDirections */ .gz)(changes.map(change => change.direction));
    return { kind: 'update', desired, live, liveProfile, changes, direction };
}
function isWrite(step) {
    return step.kind === 'create' || step.kind === 'update';
}
/** Narrowing first, so that access moved from one policy to another is never open in both. */
function orderSteps(steps) {
    return [steps.filter(step => !(0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction)), steps.filter(step => (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction))];
}


/***/ }),

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NOTHING_LIVE),
/* harmony export */   g: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var _live_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
/* harmony import */ var _live_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
/* harmony import */ var _pgbeam_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1099);



/** Lists the live profiles of projects, all of them at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const known = new Map();
    const failures = new Map();
    await Promise.all(projects.map(async (projectId) => {
        try {
            known.set(projectId, (await policies.listProfiles(projectId)).map(_live_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .readLivePolicy */ .nH));
        }
        catch (error) {
            if (!(error instanceof _pgbeam_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PgBeamError */ .p))
                throw error;
            failures.set(projectId, error);
        }
    }));
    return { directory: (0,_live_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .createLiveDirectory */ .K)(known), failures };
}
const NOTHING_LIVE = { directory: _live_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DIRECTORY */ .M, failures: new Map() };


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWanted)
/* harmony export */ });
/* harmony import */ var _postgres_predicate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4674);
/* harmony import */ var _postgres_read_predicates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5098);
/* harmony import */ var _read_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4013);
/* harmony import */ var _review_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5116);
/* harmony import */ var _review_lint_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6376);
/* harmony import */ var _review_live_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8024);
/* harmony import */ var _review_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3554);







/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
async function readWanted({ snapshots, policies, defaultProject, parse, }) {
    const assigned = (0,_review_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .assignProjects */ .gY)((0,_review_read_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSnapshots */ .Jq)(snapshots, parse).flat(), defaultProject);
    const [{ directory, failures }, filePredicates] = await Promise.all([
        (0,_read_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .readDirectory */ .g)((0,_review_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .listProjects */ .hF)(assigned), policies),
        (0,_postgres_read_predicates_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredicates */ .T)((0,_review_read_js__WEBPACK_IMPORTED_MODULE_3__/* .listPredicates */ .Hm)((0,_review_read_js__WEBPACK_IMPORTED_MODULE_3__/* .listProfiles */ .Bn)(assigned))),
    ]);
    const linted = assigned.map(source => (0,_review_lint_source_js__WEBPACK_IMPORTED_MODULE_2__/* .lintSource */ .n)({ source, predicates: filePredicates }));
    const sources = (0,_review_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIdentities */ .xS)(linted, directory);
    const liveTexts = (0,_review_read_js__WEBPACK_IMPORTED_MODULE_3__/* .listPredicates */ .Hm)((0,_review_live_js__WEBPACK_IMPORTED_MODULE_5__/* .listLiveProfiles */ .J)(sources, directory));
    const livePredicates = await (0,_postgres_read_predicates_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredicates */ .T)(liveTexts.filter(text => !filePredicates.has(text)));
    return {
        sources,
        directory,
        failures,
        splitConjuncts: (0,_postgres_predicate_js__WEBPACK_IMPORTED_MODULE_6__/* .splitConjuncts */ .y)(new Map([...livePredicates, ...filePredicates])),
        privatePredicates: new Set(livePredicates.keys()),
    };
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listLiveProfiles),
/* harmony export */   c: () => (/* binding */ countUnmanaged)
/* harmony export */ });
/** The live profiles that files stand for, as far as they were looked up and can be read. */
function listLiveProfiles(sources, directory) {
    return sources.flatMap(source => {
        if (source.kind === 'invalid')
            return [];
        const known = directory.find(source.projectId, source.document);
        return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : [];
    });
}
/** How many live profiles no file stands for; null where that was not looked up, or cannot be told for an invalid file. */
function countUnmanaged(sources, directory) {
    const known = sources.map(source => source.kind === 'valid' ? directory.find(source.projectId, source.document).kind : 'unknown');
    if (known.includes('unknown') || known.length === 0)
        return null;
    return directory.size - known.filter(kind => kind === 'found').length;
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planSources),
/* harmony export */   h: () => (/* binding */ listUnsettled)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9164);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5208);


/** What has to happen to make every live profile what its file says. Invalid files, and those of unknown projects, have no step. */
function planSources({ sources, directory, splitConjuncts, }) {
    const steps = new Map();
    for (const source of sources) {
        if (source.kind === 'invalid')
            continue;
        const { projectId, document, file } = source;
        const known = directory.find(projectId, document);
        if (known.kind === 'unknown')
            continue;
        const live = known.kind === 'found' ? known.live : undefined;
        steps.set(source, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planStep */ .ek)({ desired: { file: file.path, projectId, document }, live, splitConjuncts }));
    }
    return steps;
}
/** Where the live profile is neither what the base says nor what the head says. */
function listUnsettled({ base, head, ...meaning }) {
    const { directory } = meaning;
    const settled = new Set(head.filter(isValid).flatMap(source => findInForce(source, directory)?.id ?? []));
    const sources = base.filter(isValid).filter(source => {
        const live = findLive(source, directory);
        return live !== undefined && !settled.has(live.id);
    });
    return [...planSources({ sources, ...meaning }).values()].filter(step => step.kind === 'update');
}
function isValid(source) {
    return source.kind === 'valid';
}
function findLive({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    return known.kind === 'found' ? known.live : undefined;
}
/** The live profile that is what the file says already. What else a file would change is not compared for that. */
function findInForce(source, directory) {
    const live = findLive(source, directory);
    const isSame = live?.meaning.kind === 'readable' && (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProfile */ .e)(live.meaning.profile, source.document.profile);
    return isSame ? live : undefined;
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeUnreachable),
/* harmony export */   p: () => (/* binding */ findIdleGlobs)
/* harmony export */ });
/* harmony import */ var _pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/* harmony import */ var _review_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2696);


/** Findings about the run as a whole. */
function findIdleGlobs(globs, sources) {
    return globs
        .listIdle(sources.map(({ file }) => file.path))
        .map(pattern => noteRun('glob-without-match', `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`));
}
/** PgBeam out of reach costs a check its live knowledge and nothing else. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = (0,_pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error);
        return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`);
    });
}
function noteRun(code, message) {
    return { code, severity: _review_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_FINDINGS */ .A[code].severity, message, line: null, column: null };
}


/***/ })

};

//# sourceMappingURL=523.index.js.map