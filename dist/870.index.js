export const id = 870;
export const ids = [870];
export const modules = {

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./lib/src/apply/branch-watch.js
var branch_watch = __webpack_require__(5715);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/plan/plan.js
var plan = __webpack_require__(153);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/live/body.js
var live_body = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/src/live/profile.js
var profile = __webpack_require__(2332);
// EXTERNAL MODULE: ./lib/src/live/describe-error.js
var describe_error = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/src/policy/equality.js
var equality = __webpack_require__(6269);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
;// CONCATENATED MODULE: ./lib/src/apply/write-failure.js




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
    return [...(0,equality/* listDifferences */.bY)(wanted, live.meaning.profile), ...(0,profile/* listChangedFields */.aR)(passedThrough, answered)];
}

;// CONCATENATED MODULE: ./lib/src/apply/create.js





/**
 * Creates the live profile that a file wants, at most once however often it is tried. Where it cannot be told what
 * became of that, the project is listed: names are unique there, so a profile of this name and content is the one.
 */
async function createPolicy(step, { writer, run }) {
    const { projectId, document } = step.policyFile;
    const body = (0,live_body/* composeCreation */.y)(document);
    // What an earlier attempt sent may have arrived after this one listed the project.
    const found = run.runAttempt > 1 ? await findByName(step, writer) : undefined;
    if (found)
        return judgeFound({ step, body, found });
    const result = await writer.createProfile({ projectId, body, idempotencyKey: identify(step, run) });
    if (result.kind === 'created')
        return judgeAnswer({ step, body, answer: (0,profile/* readLivePolicy */.nH)(result.profile) });
    const mayExist = result.kind === 'fate-unknown' || result.error.status === 409;
    const created = mayExist ? await findByName(step, writer) : undefined;
    if (created && isWanted({ step, body, found: created }))
        return { kind: 'applied', policyId: created.id };
    return { kind: 'failed', reason: describeFailure(result.error, document) };
}
function judgeFound(from) {
    if (isWanted(from))
        return { kind: 'applied', policyId: from.found.id };
    const reason = `A profile of this name, ${from.found.id}, was made meanwhile, and says something else. Run the job again to compare with it.`;
    return { kind: 'failed', reason, policyId: from.found.id };
}
function isWanted({ step, body, found }) {
    return listMismatches({ wanted: step.policyFile.document.profile, body, live: found }).length === 0;
}
function judgeAnswer({ step, body, answer }) {
    const fields = listMismatches({ wanted: step.policyFile.document.profile, body, live: answer });
    if (fields.length === 0)
        return { kind: 'applied', policyId: answer.id };
    return {
        kind: 'failed',
        reason: `PgBeam created the profile ${answer.id} and answered with other values than it was sent: ${fields.join(', ')}.`,
        policyId: answer.id,
    };
}
/** Undefined also where the list cannot be had: then nothing more is known than before. */
async function findByName({ policyFile }, writer) {
    try {
        const profiles = await writer.listProfiles(policyFile.projectId);
        const found = profiles.find(({ name }) => name === policyFile.document.profile.name);
        return found && (0,profile/* readLivePolicy */.nH)(found);
    }
    catch (error) {
        if (!(error instanceof pgbeam_error/* PgBeamError */.p))
            throw error;
        return undefined;
    }
}
/**
 * The same for every try within an attempt of a run, and another for every other attempt: PgBeam gives the first answer
 * to a key again for a day, so that a refusal would outlive its cause.
 */
function identify({ policyFile }, { commit, runId, runAttempt }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([commit, policyFile.projectId, policyFile.file.path, runId, runAttempt]))
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/src/access/direction.js
var direction = __webpack_require__(516);
;// CONCATENATED MODULE: ./lib/src/apply/order.js


/**
 * What holds back widening before anything is written: a narrowing that is refused, and a policy of which nobody can tell
 * what it does, since its file is invalid or its live profile cannot be read.
 */
function listHolds({ policyFiles, steps, permits, }) {
    return policyFiles.flatMap(policyFile => {
        const { file, projectId } = policyFile;
        const step = steps.get(policyFile);
        const isHolding = policyFile.kind === 'invalid' ||
            step?.kind === 'unreadable' ||
            (step !== undefined && (0,plan/* isWrite */.ao)(step) && (0,plan/* mayNarrow */.XJ)(step) && permits.get(step)?.refusal !== undefined);
        return isHolding ? [{ file: file.path, projectId }] : [];
    });
}
/** The refusal of a write that may widen while something in its project holds it back. */
function refuseHeldBack(step, holds) {
    if (!(0,direction/* mayWiden */.b5)(step.direction))
        return undefined;
    const hold = holds.find(({ projectId }) => projectId === null || projectId === step.policyFile.projectId);
    if (!hold)
        return undefined;
    return {
        kind: 'refused',
        cause: 'order',
        reason: `It may widen access, and ${hold.file}, which may narrow it in the same project, is not in force. Solve that first, then run the job again.`,
    };
}
/** What holds back the rest of the widening, once a batch was tried. */
function listFailedHolds(executed) {
    return executed
        .filter(({ step, outcome }) => (0,plan/* mayNarrow */.XJ)(step) && (outcome.kind === 'failed' || outcome.kind === 'refused'))
        .map(({ step: { policyFile } }) => ({ file: policyFile.file.path, projectId: policyFile.projectId }));
}

;// CONCATENATED MODULE: ./lib/src/apply/update.js






/** Enough for a lost race, an answer that never came and a field that the API refuses; not for an endless contest. */
const MAX_WRITES = 4;
/**
 * Makes one live profile what its file says, without ever writing over a change that was not seen: each write is based
 * on a fresh read and, where the deployment has ETags, bound to it. Where it cannot be told what became of a write, the
 * profile is read again before anything else. Throws a `PgBeamError` where the profile cannot be read.
 */
async function updatePolicy(step, { writer, sleep }) {
    const { projectId, document } = step.policyFile;
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
        if (update_isWanted(live, step))
            return attempt === 1 ? { kind: 'unchanged' } : { kind: 'applied' };
        if (!isSameMeaning(live, step))
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
async function readAfter(uncertain, { step: { policyFile, live }, writer }) {
    try {
        return await writer.getProfile(policyFile.projectId, live.id);
    }
    catch (error) {
        throw error instanceof pgbeam_error/* PgBeamError */.p ? (uncertain ?? error) : error;
    }
}
function refuseEdit(known, found) {
    const fields = (0,profile/* listChangedFields */.aR)(known.raw, found.raw).filter(isField);
    return {
        kind: 'refused',
        cause: 'drift',
        reason: `Somebody edited the live profile while it was being applied (${fields.join(', ')}). Nothing was written over that edit.`,
        edited: fields.map(field => ({ field, expected: known.raw[field], live: found.raw[field] })),
    };
}
const update_KNOWN = new Set(schema/* FIELDS */.cJ);
function isField(name) {
    return update_KNOWN.has(name);
}
/** An edit of a field that this version does not know is none of its business: it is read again, and carried over. */
function isSameMeaning(live, { liveProfile }) {
    return live.meaning.kind === 'readable' && (0,equality/* isSameProfile */.e8)(live.meaning.profile, liveProfile);
}
function update_isWanted(live, { policyFile }) {
    return live.meaning.kind === 'readable' && (0,equality/* isSameProfile */.e8)(live.meaning.profile, policyFile.document.profile);
}
function update_judgeAnswer({ step, body, answer, isTagged, }) {
    const fields = listMismatches({ wanted: step.policyFile.document.profile, body, live: answer });
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

;// CONCATENATED MODULE: ./lib/src/apply/execute.js








/**
 * Carries out the writes: what narrows before what may widen. A narrowing that is not in force holds back the widening of
 * its project, and a branch that has moved on stops whatever is left.
 */
async function executeSteps({ steps, holds }, execution) {
    const executed = [];
    for (const batch of (0,plan/* orderSteps */.Qs)(steps))
        executed.push(...(await executeOrdered(batch)));
    return executed;
    async function executeOrdered(batch) {
        const overtaken = executed.find(({ outcome }) => outcome.kind === 'refused' && outcome.cause === 'superseded');
        if (overtaken)
            return batch.map(step => ({ step, outcome: overtaken.outcome }));
        const standing = [...holds, ...listFailedHolds(executed)];
        const ordered = batch.map(step => ({ step, outcome: refuseHeldBack(step, standing) }));
        const held = ordered.flatMap(({ step, outcome }) => (outcome ? [{ step, outcome }] : []));
        const free = ordered.filter(({ outcome }) => outcome === undefined).map(({ step }) => step);
        return [...held, ...(await executeBatch(free, execution))];
    }
}
async function executeBatch(steps, execution) {
    if (steps.length === 0)
        return [];
    const obstacle = await findObstacle(execution.branch);
    if (obstacle)
        return steps.map(step => ({ step, outcome: obstacle }));
    const limit = (0,p_limit/* default */.A)(execution.pace.width);
    return limit.map(steps, async (step) => {
        try {
            return { step, outcome: await executeStep(step, execution) };
        }
        catch (error) {
            limit.clearQueue();
            throw error;
        }
        finally {
            limit.concurrency = execution.pace.width;
        }
    });
}
async function findObstacle(branch) {
    try {
        await branch.look();
        return undefined;
    }
    catch (error) {
        if (error instanceof branch_watch/* BranchLeftError */.i)
            return stopFor(error);
        throw error;
    }
}
async function executeStep(step, execution) {
    try {
        return step.kind === 'create' ? await createPolicy(step, execution) : await updatePolicy(step, execution);
    }
    catch (error) {
        if (error instanceof branch_watch/* BranchLeftError */.i)
            return stopFor(error);
        if (error instanceof pgbeam_error/* PgBeamError */.p)
            return { kind: 'failed', reason: describeFailure(error, step.policyFile.document) };
        throw error;
    }
}
/** GitHub out of reach is a failure of what is left to do: what was written before it still has to be told. */
function stopFor({ state }) {
    if (state.kind === 'moved') {
        const reason = `The branch has moved on to ${state.to}, whose run applies what it holds.`;
        return { kind: 'refused', cause: 'superseded', reason };
    }
    const reason = `${state.error.message}. Nothing is written without knowing that the branch is still at this commit: run the job again.`;
    return { kind: 'failed', reason };
}

;// CONCATENATED MODULE: ./lib/src/apply/landed.js
/** Pull requests that are told of it at most: the newest. */
const MOST_TOLD = 20;
/** The pull requests whose changes a run put in force, those of earlier runs that did not get so far among them. */
function listLanded(results) {
    const landed = new Map();
    for (const [{ permit, outcome }, policy] of results) {
        const brought = permit?.brought ?? [];
        const isApplied = outcome?.kind === 'applied';
        for (const [index, number] of brought.entries()) {
            const known = landed.get(number) ?? { applied: [], outstanding: [], changedBy: new Set() };
            landed.set(number, known);
            known[isApplied ? 'applied' : 'outstanding'].push(policy);
            if (isApplied)
                for (const later of brought.slice(0, index))
                    known.changedBy.add(later);
        }
    }
    return [...landed]
        .filter(([, { applied }]) => applied.length > 0)
        .map(([number, { changedBy, ...policies }]) => ({ number, ...policies, changedBy: [...changedBy] }))
        .sort((one, other) => other.number - one.number)
        .slice(0, MOST_TOLD);
}

// EXTERNAL MODULE: ./lib/src/apply/permit.js
var permit = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/src/apply/results.js
var apply_results = __webpack_require__(4515);
// EXTERNAL MODULE: ./lib/src/plan/findings.js
var findings = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/src/plan/outcome.js
var outcome = __webpack_require__(492);
// EXTERNAL MODULE: ./lib/src/plan/policy-report.js
var policy_report = __webpack_require__(4575);
// EXTERNAL MODULE: ./lib/src/plan/read.js + 11 modules
var read = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/src/policy/parse.js + 14 modules
var policy_parse = __webpack_require__(6417);
// EXTERNAL MODULE: ./lib/src/flows/guard-apply.js + 3 modules
var guard_apply = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/src/flows/map-access.js
var map_access = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/flows/read-state.js + 3 modules
var read_state = __webpack_require__(982);
// EXTERNAL MODULE: ./lib/src/flows/start-report.js
var start_report = __webpack_require__(6911);
;// CONCATENATED MODULE: ./lib/src/flows/apply.js
















/** The second flow: makes the live profiles what the files at one commit say, if that was reviewed. */
async function apply(options) {
    const { ports, inputs, commit, branchName, run } = options;
    const { policies, writer, past, rules } = ports;
    const { projectId: defaultProject, onDrift } = inputs;
    const [left, snapshots] = await Promise.all([findWhereLeft(ports.branch), ports.snapshots.read([commit])]);
    if (left?.kind === 'unknown')
        throw left.error;
    if (left?.kind === 'moved')
        return reportSuperseded(options, left.to);
    const parse = (0,policy_parse/* createParser */.C)();
    const wanted = await (0,read_state/* readWanted */.oY)({ snapshots, policies, defaultProject, parse });
    const { policyFiles } = wanted;
    const steps = (0,guard_apply/* planGuarded */.ko)(wanted, ports.now());
    const readPolicies = (0,read_state/* createCommitPolicies */.kC)({ snapshots: ports.snapshots, parse, defaultProject });
    const evidence = { ...past, readPolicies };
    const writes = [...steps.values()].filter(plan/* isWrite */.ao);
    const [proved, guard] = await Promise.all([
        (0,permit/* permitWrites */.y)({ steps: writes, commit, branch: branchName, ports: evidence, rules, onDrift }),
        (0,guard_apply/* guardPolicies */.wj)({
            wanted,
            steps,
            commit,
            branch: branchName,
            ports: { ...evidence, readGuardrails: (0,read_state/* createCommitGuardrails */.OD)(ports.snapshots) },
            rules,
            schema: { files: ports.tables.schemaFiles, lines: inputs.databaseSchema },
            now: ports.now(),
            showsUnmanaged: false,
        }),
    ]);
    const permits = new Map([...proved].map(([step, permit]) => {
        const refusal = permit.refusal ?? (0,guard_apply/* refuseBreach */.yO)(guard.guarded.get(step.policyFile));
        return [step, { ...permit, refusal }];
    }));
    const holds = listHolds({ policyFiles, steps, permits });
    const allowed = writes.filter(step => permits.get(step)?.refusal === undefined);
    const executions = writer
        ? await executeSteps({ steps: allowed, holds }, { ...ports, writer, run: { commit, ...run } })
        : foreseeHolds(allowed, holds);
    const executed = new Map(executions.map(({ step, outcome }) => [step, outcome]));
    const results = policyFiles.map(policyFile => {
        const step = steps.get(policyFile);
        const permit = step && (0,plan/* isWrite */.ao)(step) ? permits.get(step) : undefined;
        return (0,apply_results/* settleResult */.hd)({ policyFile, step, permit, executed, failures: wanted.failures });
    });
    return reportApply({ options, wanted, results, guard });
}
/** Where the branch is instead of at the commit that is applied; undefined while it is there. */
async function findWhereLeft(branch) {
    try {
        await branch.confirm();
        return undefined;
    }
    catch (error) {
        if (error instanceof branch_watch/* BranchLeftError */.i)
            return error.state;
        throw error;
    }
}
/** What a dry run knows of the order without writing. */
function foreseeHolds(steps, holds) {
    return steps.flatMap(step => {
        const outcome = refuseHeldBack(step, holds);
        return outcome ? [{ step, outcome }] : [];
    });
}
function reportApply({ options, wanted, results, guard, }) {
    const { globs, ports, inputs, commit } = options;
    const { policyFiles, directory, privatePredicates } = wanted;
    const policies = results.map(result => (0,guard_apply/* addBreaches */.h8)((0,apply_results/* reportResult */["if"])(result), guard.guarded.get(result.policyFile)));
    const files = [...policyFiles, ...wanted.guardrailFiles];
    const unmatchedGlobs = globs.listUnmatched(files.map(({ file }) => file.path));
    const failure = (0,apply_results/* explainApply */.Cg)(results, unmatchedGlobs);
    const result = (0,outcome/* chooseApplyResult */.t)({
        outcomes: results.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
        hasPlanned: ports.writer === null && results.some(({ step, outcome }) => step && (0,plan/* isWrite */.ao)(step) && !outcome),
    });
    const landed = listLanded(results.map((each, index) => [each, policies[index] ?? (0,apply_results/* reportResult */["if"])(each)]));
    return {
        report: {
            ...(0,start_report/* startReport */.F)(options),
            result: unmatchedGlobs.length > 0 || (guard.failures.length > 0 && isSound(result)) ? 'failed' : result,
            direction: (0,policy_report/* combinePolicies */.Yj)(policies),
            policies,
            findings: (0,findings/* findUnmatchedGlobs */.eN)(globs, files),
            unmanaged_profiles: (0,read/* countUnmanaged */.cN)(policyFiles, directory),
            ...(guard.report ? { guardrails: guard.report } : {}),
        },
        texts: new Map(),
        privatePredicates,
        landed,
        ...(inputs.accessMap ? { accessMap: () => (0,map_access/* mapCommit */.Y5)({ ports: ports.tables, inputs, commit, policyFiles }) } : {}),
        failure: [...(failure === null ? [] : [failure]), ...guard.failures].join('\n') || null,
    };
}
/** Whether nothing else went wrong. */
function isSound(result) {
    return result === 'applied' || result === 'changed' || result === 'unchanged';
}
/** An old run was restarted, or a slow one overtaken: the newer run applies everything that this one could. */
function reportSuperseded(options, successor) {
    const report = { ...(0,start_report/* startReport */.F)(options), result: 'superseded' };
    return { report, supersededBy: successor, texts: new Map(), privatePredicates: new Set(), failure: null };
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
