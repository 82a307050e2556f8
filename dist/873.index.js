export const id = 873;
export const ids = [873];
export const modules = {

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ explainApply),
/* harmony export */   hd: () => (/* binding */ settleResult),
/* harmony export */   "if": () => (/* binding */ reportResult)
/* harmony export */ });
/* harmony import */ var _live_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(571);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9346);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(153);
/* harmony import */ var _plan_policy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);




function settleResult({ policyFile, step, permit, executed, failures, }) {
    const result = { policyFile, step, permit };
    if (policyFile.kind === 'invalid')
        return { ...result, outcome: failForUnknownId(policyFile) };
    if (!step)
        return { ...result, outcome: failForProject(failures.get(policyFile.projectId)) };
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrite */ .ao)(step))
        return { ...result, outcome: permit?.refusal ?? note(executed.get(step), permit) };
    return { ...result, outcome: step.kind === 'unchanged' ? { kind: 'unchanged' } : failForFields(step.fields) };
}
function reportResult({ policyFile, step, permit, outcome }) {
    const described = {
        ...(0,_plan_policy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFile */ .CL)(policyFile),
        outcome: outcome?.kind ?? null,
        reason: outcome && 'reason' in outcome ? (outcome.reason ?? null) : null,
        ...(outcome?.kind === 'refused' && outcome.pullRequests?.length
            ? { pull_requests: [...outcome.pullRequests] }
            : {}),
        drift: [...(permit?.drift ?? []), ...(outcome?.kind === 'refused' ? (outcome.edited ?? []) : [])],
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
        ...(0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .listChanges */ .W)({ ...step, document: step.policyFile.document }),
        ...(permit?.proof === undefined ? {} : { proof: permit.proof }),
        ...(isOverwritten ? { overwritten: { ...live.raw } } : {}),
    };
}
/** What is worth saying of a write, beside how it ended. */
function note(outcome, permit) {
    if (outcome?.kind !== 'applied' || permit?.note === undefined)
        return outcome;
    return { ...outcome, reason: [permit.note, ...(outcome.reason === undefined ? [] : [outcome.reason])].join(' ') };
}
/** The file is sound, and stands for a profile that is not there: nothing can be applied until it is corrected. */
function failForUnknownId({ findings }) {
    const finding = findings.find(({ code }) => code === 'unknown-id');
    return finding && { kind: 'failed', reason: finding.message };
}
function failForProject(error) {
    if (!error)
        return { kind: 'failed', reason: 'The live profiles of its project could not be listed.' };
    const { problem, nextStep } = (0,_live_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error);
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
        sentence(filesOf(results, refusedFor('guardrail')), 'breaking a guardrail', 'Which one is said on each; correct the policy by a pull request.'),
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
// EXTERNAL MODULE: ./lib/src/reviews/tally.js
var tally = __webpack_require__(2398);
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

// EXTERNAL MODULE: ./lib/src/flows/guard-apply.js + 2 modules
var guard_apply = __webpack_require__(4168);
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
    const steps = (0,plan/* planFiles */.jP)(wanted);
    const readPolicies = (0,read_state/* createCommitPolicies */.kC)({ snapshots: ports.snapshots, parse, defaultProject });
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const rules = (0,tally/* asksForReviews */.rU)(inputs)
        ? { requiredApprovals, requiredApprovalsWidening, reviewersWidening: null }
        : null;
    const past = { ...ports.past, readPolicies };
    const [differences, guard] = await Promise.all([
        (0,live_state/* explainDifferences */.S)({ steps: [...steps.values()].filter(plan/* isWrite */.ao), commit, ports: past, rules }),
        (0,guard_apply/* guardPolicies */.wj)({
            wanted,
            steps,
            commit,
            branch: '',
            ports: { ...past, readGuardrails: (0,read_state/* createCommitGuardrails */.OD)(ports.snapshots) },
            rules: null,
            readTables: async () => {
                const { readFileTables } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9385));
                return readFileTables({ files: ports.tables.schemaFiles, lines: inputs.databaseSchema, commit });
            },
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

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h8: () => (/* binding */ addBreaches),
  wj: () => (/* binding */ guardPolicies),
  yO: () => (/* binding */ refuseBreach)
});

// EXTERNAL MODULE: ./lib/src/access/direction.js
var direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/guardrails/findings.js
var findings = __webpack_require__(6175);
// EXTERNAL MODULE: ./lib/src/guardrails/judge-policies.js
var judge_policies = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/src/plan/check-guardrails.js
var check_guardrails = __webpack_require__(3471);
// EXTERNAL MODULE: ./lib/src/guardrails/exceptions.js
var exceptions = __webpack_require__(7775);
// EXTERNAL MODULE: ./lib/src/guardrails/judge.js + 1 modules
var guardrails_judge = __webpack_require__(6620);
// EXTERNAL MODULE: ./lib/src/guardrails/universe.js + 1 modules
var universe = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/src/policy/group-by.js
var group_by = __webpack_require__(434);
// EXTERNAL MODULE: ./lib/src/plan/guardrails.js
var plan_guardrails = __webpack_require__(5012);
;// CONCATENATED MODULE: ./lib/src/plan/guard-writes.js







/** The policies of a commit that break guardrails, and what of that is not so already. */
function guardWrites({ policyFiles, steps, guardrails, directory, splitConjuncts, findTables, context, }) {
    if (guardrails.length === 0)
        return new Map();
    const valid = policyFiles.filter(plan_guardrails/* isValidFile */.TC);
    const universes = new Map([...(0,group_by/* groupBy */.$)(valid, ({ projectId }) => projectId)].map(([projectId, own]) => {
        // Columns that live profiles name are there, though no file may name them any more.
        const live = own.map(policyFile => findLive(steps.get(policyFile), (0,plan_guardrails/* toJudge */.fo)(policyFile, directory)));
        const profiles = [...own.map(({ document }) => document.profile), ...live.filter(each => each !== undefined)];
        return [projectId, (0,universe/* createUniverse */.q)({ profiles, guardrails, tables: findTables(projectId) })];
    }));
    return new Map(valid.flatMap((policyFile) => {
        const universe = universes.get(policyFile.projectId);
        if (!universe)
            return [];
        const policy = (0,plan_guardrails/* toJudge */.fo)(policyFile, directory);
        const live = findLive(steps.get(policyFile), policy);
        const means = { universe, splitConjuncts };
        const judge = (0,guardrails_judge/* createJudge */.q)({ profile: policy.profile, others: live ? [live] : [] }, means);
        const judgeLive = live && (0,guardrails_judge/* createJudge */.q)({ profile: live, others: [policy.profile] }, means);
        const broken = guardrails.flatMap((guardrail) => {
            const breaches = (0,judge_policies/* uniteBreaches */.$)(judge(guardrail.rule));
            if (breaches.length === 0 || (0,exceptions/* findException */.NB)(guardrail, policy, context))
                return [];
            return [{ guardrail, breaches, anew: listAnew(breaches, judgeLive?.(guardrail.rule) ?? []) }];
        });
        if (broken.length === 0)
            return [];
        const anew = broken.map(({ guardrail, anew }) => ({ guardrail, breaches: anew }));
        return [[policyFile, { findings: (0,findings/* describeBroken */.l)(policy, broken), anew: (0,findings/* describeBroken */.l)(policy, anew) }]];
    }));
}
/** What is live in the place of a policy; undefined where nothing is, or nobody can tell what it means. */
function findLive(step, { profile }) {
    switch (step?.kind) {
        case 'update':
            return step.liveProfile;
        case 'unchanged':
            return profile;
        default:
            return undefined;
    }
}
function listAnew(breaches, live) {
    const known = new Map((0,judge_policies/* uniteBreaches */.$)(live).map(({ point, degree }) => [point, degree]));
    return breaches.filter(({ point, degree }) => degree > (known.get(point) ?? 0));
}

// EXTERNAL MODULE: ./lib/src/plan/plan.js
var plan = __webpack_require__(153);
// EXTERNAL MODULE: ./lib/src/plan/policy-report.js
var policy_report = __webpack_require__(4575);
// EXTERNAL MODULE: ./lib/src/reviews/refusal.js
var refusal = __webpack_require__(8132);
// EXTERNAL MODULE: ./lib/src/guardrails/compare.js
var compare = __webpack_require__(5538);
// EXTERNAL MODULE: ./lib/src/landings/landing.js
var landing = __webpack_require__(7612);
// EXTERNAL MODULE: ./lib/src/reviews/prove.js
var prove = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/src/reviews/tally.js
var tally = __webpack_require__(2398);
;// CONCATENATED MODULE: ./lib/src/reviews/standing-guardrails.js





/**
 * Landings that touch policies or guardrails, beyond which none is looked at: where something is to be widened, and where it is
 * only to be told that guardrails were weakened.
 */
const MOST_LANDINGS = { whole: 100, recent: 8 };
/** Where there are no guardrails, so many landings back it is looked whether there were any. */
const PROBES = new Set([1, 2, 4, 8, 16, 32]);
const LAST_PROBE = Math.max(...PROBES);
/**
 * The guardrails that hold at a commit. A landing that weakens them needs what a landing needs that widens: a merged pull
 * request that shows it, and the approvals. Without that, what held before it holds as well.
 */
async function findStandingGuardrails({ head, commit, ports, rules, reach, context, }) {
    const isInvalid = head.some(({ kind }) => kind === 'invalid');
    if (rules === null && !isInvalid)
        return { guardrails: head.flatMap(plan_guardrails/* listRules */.sJ), unauthorised: [] };
    const past = await readPast({
        commit,
        ports,
        most: MOST_LANDINGS[isInvalid ? 'whole' : reach],
        isShort: rules !== null && head.length === 0,
    });
    const versions = resolveVersions(head, past);
    const current = versions.at(-1) ?? [];
    if (rules === null)
        return { guardrails: current, unauthorised: [] };
    const weakenings = past.toReversed().flatMap(({ landing }, index) => {
        const [before = [], after = []] = [versions[index], versions[index + 1]];
        return (0,compare/* isWeaker */.c2)({ before, after }, context) ? [landing] : [];
    });
    const passages = await findPassages(weakenings, ports.readPolicies);
    const requirement = (0,tally/* findRequirement */.rz)('widens', rules);
    const claims = passages.map((passage) => ({ passage, requirement, writtenAt: null }));
    const judgements = await (0,prove/* proveClaims */.y)({ claims, commit, ports });
    const refused = passages.flatMap(passage => {
        const judgement = judgements.get(passage);
        return judgement?.kind === 'unauthorised' ? [judgement] : [];
    });
    const kept = keepOlder({ past, versions, refused: new Set(refused.map(({ landing }) => landing)), context });
    const standing = [...kept.map(({ guardrail }) => guardrail), ...current];
    const concerned = new Set(kept.map(({ landing }) => landing));
    return {
        guardrails: [...new Map(standing.map(guardrail => [spell(guardrail), guardrail])).values()],
        unauthorised: refused.filter(({ landing }) => concerned.has(landing)),
    };
}
/** What held before landings that were not authorised to weaken it, until a later version forbids it again. */
function keepOlder({ past, versions, refused, context, }) {
    let kept = [];
    for (const [index, { landing }] of past.toReversed().entries()) {
        const [before = [], after = []] = [versions[index], versions[index + 1]];
        if (refused.has(landing))
            kept.push(...before.map(guardrail => ({ guardrail, landing })));
        kept = kept.filter(({ guardrail }) => (0,compare/* isWeaker */.c2)({ before: [guardrail], after }, context));
    }
    return kept;
}
/** The same for what forbids the same to the same policies. */
function spell({ rule, exceptions }) {
    return JSON.stringify([rule, exceptions.map(({ policy, project, until }) => [policy, project, until])]);
}
/** The landings that the journal tells of, newest first, each with the guardrails before it. */
async function readPast({ commit, ports: { landings, readGuardrails }, most, isShort, }) {
    const journal = [];
    try {
        for await (const batch of landings.walk(commit)) {
            journal.push(...batch.filter(({ source }) => source === 'journal'));
            const isOver = batch.some(({ source }) => source !== 'journal') || journal.length >= most;
            if (isOver || (isShort && journal.length >= LAST_PROBE))
                break;
        }
    }
    catch (error) {
        // As far as it reaches.
        if (!(error instanceof landing/* PastUnreadableError */.sP))
            throw error;
    }
    if (isShort && !(await hadGuardrails(journal, readGuardrails)))
        return [];
    const known = await readGuardrails(journal.slice(0, most).flatMap(({ before }) => before ?? []));
    const past = [];
    for (const landing of journal.slice(0, most)) {
        const before = landing.before === null ? [] : known.get(landing.before);
        if (!before)
            break;
        past.push({ landing, before });
    }
    return past;
}
async function hadGuardrails(journal, readGuardrails) {
    const probed = journal.flatMap(({ before }, index) => (PROBES.has(index + 1) && before !== null ? [before] : []));
    const found = await readGuardrails(probed);
    return [...found.values()].some(files => files.length > 0);
}
/** What held at each step of the past, oldest first, the head last. A file that is not valid says what it said before. */
function resolveVersions(head, past) {
    const known = new Map();
    return [...past.map(({ before }) => before).toReversed(), head].map(files => {
        for (const file of files)
            if (file.kind === 'valid')
                known.set(file.file.path, file);
        return files.flatMap(file => (0,plan_guardrails/* listRules */.sJ)(file.kind === 'valid' ? file : known.get(file.file.path)));
    });
}
/** What landings made of all guardrails together, as reviews see it. */
async function findPassages(landings, readPolicies) {
    const policies = await readPolicies(landings.flatMap(({ before, after }) => [after, ...(before === null ? [] : [before])]));
    const find = (commit) => commit === null ? undefined : policies.get(commit)?.find(policyFile => !(0,plan_guardrails/* isPolicy */.pn)(policyFile));
    return landings.map(landing => ({ landing, before: find(landing.before), after: find(landing.after) }));
}

;// CONCATENATED MODULE: ./lib/src/flows/guard-apply.js










const NOTHING = { guarded: new Map(), report: undefined, failures: [] };
/** Judges the policies of a commit by the guardrails that hold there. */
async function guardPolicies({ wanted, steps, commit, branch, ports, rules, readTables, now, showsUnmanaged, }) {
    const { policyFiles, guardrailFiles, directory, splitConjuncts, profiles } = wanted;
    // Who has no guardrails and widens nothing needs no look at what they were.
    const isWidening = [...steps.values()].some(step => (0,plan/* isWrite */.ao)(step) && (0,direction/* mayWiden */.b5)(step.direction));
    if (guardrailFiles.length === 0 && !isWidening)
        return NOTHING;
    const policies = policyFiles.filter(plan_guardrails/* isValidFile */.TC).map(policyFile => (0,plan_guardrails/* toJudge */.fo)(policyFile, directory));
    const context = (0,plan_guardrails/* createContext */.q6)(policies, now);
    const { guardrails, unauthorised } = await findStandingGuardrails({
        head: guardrailFiles,
        commit,
        ports,
        rules,
        reach: isWidening ? 'whole' : 'recent',
        context,
    });
    if (guardrails.length + guardrailFiles.length === 0)
        return NOTHING;
    const findTables = await readTables();
    const guarded = guardWrites({ policyFiles, steps, guardrails, directory, splitConjuncts, findTables, context });
    const unmanaged = showsUnmanaged ? (0,plan_guardrails/* listUnmanaged */.Pi)(profiles, policyFiles, directory) : [];
    const judged = [...policies, ...unmanaged];
    const verdict = (0,judge_policies/* judgePolicies */.o)({ policies: judged, guardrails, findTables, splitConjuncts, context });
    const own = (0,findings/* describeGuardrails */.O)(guardrails, { verdict, policies: judged, context, knowsAll: showsUnmanaged });
    const files = (0,check_guardrails/* reportFiles */.IU)({ base: guardrailFiles, head: guardrailFiles }, [], own);
    const broken = unmanaged.flatMap(profile => {
        const found = verdict.broken.get(profile);
        return found ? [{ profile, findings: (0,findings/* describeBroken */.l)(profile, found) }] : [];
    });
    const invalid = guardrailFiles.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path);
    const old = [...guarded].filter(([, { anew }]) => anew.length === 0).map(([{ file }]) => file.path);
    return {
        guarded,
        report: {
            direction: 'none',
            files,
            ...(showsUnmanaged
                ? {
                    unmanaged: broken.map(({ profile, findings }) => ({
                        project_id: profile.projectId,
                        policy_id: profile.id,
                        name: profile.name,
                        findings: findings.map(finding => ({ ...(0,policy_report/* reportFinding */.M$)(finding), line: null, column: null })),
                    })),
                }
                : {}),
        },
        failures: [
            ...(invalid.length > 0
                ? [
                    `Guardrails that are not valid: ${invalid.join(', ')}. What they said before holds; mend the errors that are shown on their lines.`,
                ]
                : []),
            ...unauthorised.map(each => `Guardrails were weakened without leave, so that what held before holds too. ${(0,refusal/* describeUnauthorised */.l)(each, { branch })}`),
            ...(old.length > 0
                ? [`Breaking a guardrail already: ${old.slice(0, 10).join(', ')}. Correct the policies by a pull request.`]
                : []),
        ],
    };
}
/** The refusal of a write that breaks a guardrail where what is live does not. */
function refuseBreach(guarded) {
    const [first, ...others] = guarded?.anew ?? [];
    if (!first)
        return undefined;
    const more = others.length > 0 ? ` It breaks ${others.length} more.` : '';
    return { kind: 'refused', cause: 'guardrail', reason: `${first.message}${more}` };
}
/** Adds to the report of a policy what it breaks. */
function addBreaches(policy, guarded) {
    if (!guarded)
        return policy;
    return { ...policy, findings: [...guarded.findings.map(policy_report/* reportFinding */.M$), ...policy.findings] };
}


/***/ }),

/***/ 2884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainDifferences),
/* harmony export */   X: () => (/* binding */ NO_DIFFERENCES)
/* harmony export */ });
/* harmony import */ var _apply_permit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1521);
/* harmony import */ var _landings_landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7612);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8944);
/* harmony import */ var _reviews_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7050);





const NO_DIFFERENCES = { drifts: new Map(), waiting: new Map(), findings: [], isPartial: false };
/** Tells, of live profiles that are not what the applied branch says, whether they were edited elsewhere or wait. */
async function explainDifferences({ steps, commit, ports, rules, }) {
    // What is not live cannot have been edited.
    const updates = steps.filter(({ kind }) => kind === 'update');
    try {
        const states = await (0,_reviews_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeLive */ .a)({ steps: updates, commit, ports, rules, isOverwriting: false, proves: 'adoptions' });
        const judged = steps.map(step => ({ step, path: step.policyFile.file.path, state: states.get(step) }));
        const unknown = judged.filter(({ state }) => state?.kind === 'untraceable').map(({ path }) => path);
        return {
            drifts: new Map(judged.flatMap(({ step, path, state }) => state?.kind === 'edited' ? [[path, (0,_apply_permit_js__WEBPACK_IMPORTED_MODULE_0__/* .reportDrift */ .a)(step, state)]] : [])),
            waiting: new Map(judged
                .filter(({ step, state }) => step.kind === 'create' || state?.kind === 'in-order')
                .map(({ path, step }) => [path, describeWaiting(step)])),
            findings: unknown.length > 0 ? [(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .noteDriftUnknown */ .kW)(`the past of ${unknown.join(', ')} is too long`)] : [],
            isPartial: unknown.length > 0,
        };
    }
    catch (error) {
        if (!(error instanceof _landings_landing_js__WEBPACK_IMPORTED_MODULE_4__/* .PastUnreadableError */ .sP))
            throw error;
        return { ...NO_DIFFERENCES, findings: [(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .noteDriftUnknown */ .kW)(error.message)], isPartial: true };
    }
}
function describeWaiting({ policyFile, changes, omitted, direction }) {
    return { ...(0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .listChanges */ .W)({ changes, omitted, document: policyFile.document }), direction };
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

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chooseApplyResult)
/* harmony export */ });
/** The result of an apply: the worst outcome of its policies decides. */
function chooseApplyResult({ outcomes, hasInvalid, hasPlanned, }) {
    const causes = new Set(outcomes.flatMap(outcome => (outcome.kind === 'refused' ? [outcome.cause] : [])));
    if (outcomes.some(({ kind }) => kind === 'failed'))
        return 'failed';
    if (hasInvalid)
        return 'invalid';
    if (causes.has('review') || causes.has('guardrail') || causes.has('order'))
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
