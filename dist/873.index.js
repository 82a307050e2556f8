export const id = 873;
export const ids = [873];
export const modules = {

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDrift: () => (/* binding */ findDrift)
});

// EXTERNAL MODULE: ./lib/src/apply/results.js
var apply_results = __webpack_require__(4515);
// EXTERNAL MODULE: ./lib/src/plan/findings.js
var findings = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/src/plan/outcome.js
var outcome = __webpack_require__(492);
// EXTERNAL MODULE: ./lib/src/plan/plan.js
var plan = __webpack_require__(153);
// EXTERNAL MODULE: ./lib/src/plan/policy-report.js
var policy_report = __webpack_require__(4575);
// EXTERNAL MODULE: ./lib/src/plan/read.js + 11 modules
var read = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/src/policy/parse.js + 14 modules
var policy_parse = __webpack_require__(6417);
// EXTERNAL MODULE: ./lib/src/edit/edit-policy.js + 11 modules
var edit_policy = __webpack_require__(7910);
// EXTERNAL MODULE: ./lib/src/impact/agents.js
var impact_agents = __webpack_require__(9915);
// EXTERNAL MODULE: ./lib/src/impact/breaker.js
var breaker = __webpack_require__(7445);
// EXTERNAL MODULE: ./lib/src/plan/changes.js + 7 modules
var plan_changes = __webpack_require__(9346);
// EXTERNAL MODULE: ./lib/src/policy/equality.js
var equality = __webpack_require__(6269);
// EXTERNAL MODULE: ./lib/src/policy/file.js
var policy_file = __webpack_require__(7671);
;// CONCATENATED MODULE: ./lib/src/flows/drift-proposal.js








/** What one pull request holds at most: nobody reviews more, and each file is a request. */
const MAX_FILES = 100;
const MAX_BYTES = 10 * 1024 * 1024;
/** Takes live edits into the texts of their files. */
async function proposeEdits({ ports, policyFiles, steps, drifts, isComplete, privatePredicates, redactPredicates, splitConjuncts, }) {
    const drifted = policyFiles.flatMap((policyFile) => {
        const step = steps.get(policyFile);
        const drift = drifts.get(policyFile.file.path) ?? [];
        return step?.kind === 'update' && drift.length > 0 ? [{ step, drift }] : [];
    });
    const holdsPrivate = ({ step }) => step.liveProfile.row_filters.some(({ predicate }) => privatePredicates.has(predicate));
    const isHidden = drifted.some(holdsPrivate) && (redactPredicates || (await ports.isPublic()));
    const edits = [];
    const leftOut = policyFiles.flatMap(listInvalid);
    let bytes = 0;
    for (const each of drifted) {
        const { policyFile } = each.step;
        const edit = isHidden && holdsPrivate(each) ? PRIVATE : takeEdit(each, splitConjuncts);
        const size = 'reason' in edit ? 0 : Buffer.byteLength(edit.text);
        const refusal = 'reason' in edit ? edit : edits.length >= MAX_FILES || bytes + size > MAX_BYTES ? TOO_MANY : undefined;
        if (refusal)
            leftOut.push({ policyFile, finding: (0,findings/* noteNotProposed */.eK)(refusal.reason) });
        else if (!('reason' in edit)) {
            edits.push(edit);
            bytes += size;
        }
    }
    return { edits: await addAgents(edits, ports), leftOut, isComplete };
}
const PRIVATE = { reason: 'it holds a row filter whose predicate only the live profile has' };
const TOO_MANY = { reason: 'one pull request does not hold more' };
/** Files that cannot be edited, whatever is live. */
function listInvalid(policyFile) {
    if (policyFile.kind === 'valid')
        return [];
    const codes = new Set(policyFile.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code));
    const isDuplicate = codes.has('duplicate-policy');
    const reason = isDuplicate ? 'another file stands for the same live profile' : 'the file is not valid';
    return [{ policyFile, finding: (0,findings/* noteNotProposed */.eK)(reason) }];
}
function takeEdit({ step, drift }, splitConjuncts) {
    const { policyFile, live, liveProfile } = step;
    const { file, document } = policyFile;
    const edited = (0,edit_policy/* editPolicy */.X)({ path: file.path, text: (0,policy_file/* joinMark */.Os)(file.content) ?? '', live: liveProfile });
    if (edited.kind !== 'edited')
        return { reason: edited.kind === 'impossible' ? edited.reason : 'nothing is different' };
    const before = { kind: 'base', profile: document.profile };
    const { changes, ...rest } = (0,plan_changes/* reportChanges */.w)({ before, document: edited.document, splitConjuncts });
    const driftFields = new Set(drift.map(({ field }) => field));
    const others = (0,equality/* listDifferences */.bY)(document.profile, liveProfile).filter(field => !driftFields.has(field));
    const policy = {
        ...(0,policy_report/* describeFile */.CL)(policyFile),
        policy_id: live.id,
        action: 'update',
        findings: [],
        ...rest,
        // Their lines are those of a commit that is still to be made.
        changes: changes.map(change => ({ ...change, line: null })),
        reason: others.length === 0 ? null : `${TAKES_BACK} ${others.join(', ')}.`,
    };
    return { file, text: edited.text, drift, policy };
}
const TAKES_BACK = 'It also takes back what was merged and is not yet in force:';
async function addAgents(edits, { agents: reader, now }) {
    const projects = [...new Set(edits.flatMap(({ policy }) => policy.project_id ?? []))];
    const known = await (0,impact_agents/* readAgents */.$e)({ projects, reader, breaker: (0,breaker/* createBreaker */.Zd)() });
    return edits.map(edit => {
        const { project_id, policy_id } = edit.policy;
        const agents = known.get(project_id ?? '');
        if (!agents || policy_id === null)
            return edit;
        return { ...edit, policy: { ...edit.policy, agents: (0,impact_agents/* describeAgents */.i7)({ agents, profileId: policy_id, now: now() }) } };
    });
}

// EXTERNAL MODULE: ./lib/src/flows/guard-apply.js + 3 modules
var guard_apply = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/src/flows/live-state.js
var live_state = __webpack_require__(2884);
// EXTERNAL MODULE: ./lib/src/flows/map-access.js
var map_access = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/flows/read-state.js + 3 modules
var read_state = __webpack_require__(982);
// EXTERNAL MODULE: ./lib/src/flows/start-report.js
var start_report = __webpack_require__(6911);
;// CONCATENATED MODULE: ./lib/src/flows/drift.js













/** The third flow, which writes nothing: reports live profiles edited elsewhere, and files that wait to be applied. */
async function findDrift({ ports, inputs, commit, repository, globs, }) {
    const { projectId: defaultProject } = inputs;
    const snapshots = await ports.snapshots.read([commit]);
    const parse = (0,policy_parse/* createParser */.C)();
    const wanted = await (0,read_state/* readWanted */.oY)({ snapshots, policies: ports.policies, defaultProject, parse });
    const { policyFiles, directory, failures, privatePredicates } = wanted;
    const steps = (0,guard_apply/* planGuarded */.ko)(wanted, ports.now());
    const readPolicies = (0,read_state/* createCommitPolicies */.kC)({ snapshots: ports.snapshots, parse, defaultProject });
    const past = { ...ports.past, readPolicies };
    const [differences, guard] = await Promise.all([
        (0,live_state/* explainDifferences */.S)({ steps: [...steps.values()].filter(plan/* isWrite */.ao), commit, ports: past, inputs }),
        (0,guard_apply/* guardPolicies */.wj)({
            wanted,
            steps,
            commit,
            branch: '',
            ports: { ...past, readGuardrails: (0,read_state/* createCommitGuardrails */.OD)(ports.snapshots) },
            rules: null,
            schema: { files: ports.tables.schemaFiles, lines: inputs.databaseSchema },
            now: ports.now(),
            showsUnmanaged: true,
        }),
    ]);
    const files = [...policyFiles, ...wanted.guardrailFiles];
    const unmatchedGlobs = globs.listUnmatched(files.map(({ file }) => file.path));
    const isUnreadable = [...steps.values()].some(({ kind }) => kind === 'unreadable');
    const proposal = ports.proposals &&
        (await proposeEdits({
            ...{ ...wanted, steps, drifts: differences.drifts, ports: ports.proposals },
            isComplete: failures.size + unmatchedGlobs.length === 0 && !isUnreadable && !differences.isPartial,
            redactPredicates: inputs.redactPredicates,
        }));
    const leftOut = new Map(proposal?.leftOut.map(({ policyFile, finding }) => [policyFile.file.path, finding]));
    const results = policyFiles.map(policyFile => {
        const drift = differences.drifts.get(policyFile.file.path) ?? [];
        const permit = { drift, refusal: undefined, proof: undefined, note: undefined, brought: [] };
        return (0,apply_results/* settleResult */.hd)({ policyFile, step: steps.get(policyFile), permit, executed: new Map(), failures });
    });
    const policies = results
        .map(result => (0,guard_apply/* addBreaches */.h8)(withoutSuccess((0,apply_results/* reportResult */["if"])(result)), guard.guarded.get(result.policyFile)))
        .map(policy => {
        const finding = policy.drift.length > 0 ? leftOut.get(policy.file) : undefined;
        return finding ? { ...policy, findings: [...policy.findings, finding] } : policy;
    });
    const hasDrift = policies.some(({ drift }) => drift.length > 0);
    const result = (0,outcome/* chooseApplyResult */.t)({
        outcomes: results.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
        hasPlanned: [...steps.values()].some(plan/* isWrite */.ao),
    });
    return {
        report: {
            ...(0,start_report/* startReport */.F)({ inputs, repository, commit }),
            result: chooseDriftResult({
                result,
                hasDrift,
                hasFailed: unmatchedGlobs.length > 0 || listGuardFailures(guard).length > 0,
            }),
            direction: (0,policy_report/* combinePolicies */.Yj)(policies),
            policies,
            findings: [...(0,findings/* findUnmatchedGlobs */.eN)(globs, files), ...differences.findings],
            unmanaged_profiles: (0,read/* countUnmanaged */.cN)(policyFiles, directory),
            ...(guard.report ? { guardrails: guard.report } : {}),
        },
        texts: new Map(),
        privatePredicates,
        ...(proposal ? { proposal } : {}),
        ...(inputs.accessMap ? { accessMap: () => (0,map_access/* mapCommit */.Y5)({ ports: ports.tables, inputs, commit, policyFiles }) } : {}),
        failure: joinFailures(hasDrift ? explainDrift(policies) : null, (0,apply_results/* explainApply */.Cg)(results, unmatchedGlobs), ...listGuardFailures(guard)),
    };
}
function chooseDriftResult({ result, hasDrift, hasFailed, }) {
    if (hasFailed)
        return 'failed';
    const isSound = result === 'changed' || result === 'unchanged';
    return isSound && hasDrift ? 'drifted' : result;
}
/** Nothing was applied, so that nothing succeeded either; what failed still says why. */
function withoutSuccess(policy) {
    return policy.outcome === 'failed' ? policy : { ...policy, outcome: null };
}
function explainDrift(policies) {
    const drifted = policies.filter(({ drift }) => drift.length > 0).map(({ file }) => file);
    return `Edited outside this repository: ${drifted.join(', ')}. Add each edit to its file by a pull request, or undo it in PgBeam.`;
}
/** Beside what fails an apply as well, live profiles that no file names and that break guardrails. */
function listGuardFailures({ failures, report, guarded }) {
    const unmanaged = (report?.unmanaged ?? []).map(({ name, policy_id }) => `${name} (${policy_id})`);
    const waiting = [...guarded].filter(([, { anew }]) => anew.length > 0).map(([{ file }]) => file.path);
    return [
        ...failures,
        ...(waiting.length > 0 ? [`Breaking a guardrail, and not applied for it: ${waiting.join(', ')}.`] : []),
        ...(unmanaged.length > 0
            ? [
                `Not managed, and breaking a guardrail: ${unmanaged.slice(0, 10).join(', ')}. Narrow each in PgBeam, or export it to a file.`,
            ]
            : []),
    ];
}
function joinFailures(...failures) {
    return failures.filter(failure => failure !== null).join('\n') || null;
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


/***/ })

};
