export const id = 283;
export const ids = [283];
export const modules = {

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ explainApply),
/* harmony export */   hd: () => (/* binding */ settleResult),
/* harmony export */   "if": () => (/* binding */ reportResult)
/* harmony export */ });
/* harmony import */ var _live_describe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _plan_policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4575);




function settleResult({ policyFile, step, permit, executed, failures, }) {
    const result = { policyFile, step, permit };
    if (policyFile.kind === 'invalid')
        return { ...result, outcome: failForUnknownId(policyFile) };
    if (!step)
        return { ...result, outcome: failForProject(failures.get(policyFile.projectId)) };
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrite */ .ao)(step))
        return { ...result, outcome: permit?.refusal ?? note(executed.get(step), permit) };
    return { ...result, outcome: step.kind === 'unchanged' ? { kind: 'unchanged' } : failForFields(step.fields) };
}
function reportResult({ policyFile, step, permit, outcome }) {
    const described = {
        ...(0,_plan_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFile */ .CL)(policyFile),
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
    if (!(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrite */ .ao)(step))
        return { ...identified, compared_with: 'live', findings: [] };
    // A write that failed may have landed all the same.
    const wasSent = outcome?.kind === 'applied' || outcome?.kind === 'failed';
    const isOverwritten = live !== undefined && described.drift.length > 0 && wasSent;
    return {
        ...identified,
        action: step.kind,
        compared_with: live ? 'live' : 'nothing',
        direction: step.direction,
        ...(0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .listChanges */ .W)({ ...step, document: step.policyFile.document }),
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
    const { problem, nextStep } = (0,_live_describe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error);
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

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h8: () => (/* binding */ addBreaches),
  wj: () => (/* binding */ guardPolicies),
  ko: () => (/* binding */ planGuarded),
  yO: () => (/* binding */ refuseBreach)
});

// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/guardrails/findings.js
var findings = __webpack_require__(6175);
// EXTERNAL MODULE: ./lib/src/guardrails/judge-policies.js
var judge_policies = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/src/guardrails/exceptions.js
var exceptions = __webpack_require__(7775);
// EXTERNAL MODULE: ./lib/src/guardrails/judge.js + 2 modules
var guardrails_judge = __webpack_require__(374);
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
// EXTERNAL MODULE: ./lib/src/plan/report-guardrails.js
var report_guardrails = __webpack_require__(1835);
;// CONCATENATED MODULE: ./lib/src/plan/widen-excepted.js



const NAME = 'name';
/**
 * Steps as exceptions from guardrails see them: one that gives a live profile the name of an exception widens, whatever else
 * it does. Where a file of guardrails is not valid, so that its exceptions are not known, any new name may be one's.
 */
function widenExcepted(steps, { guardrailFiles, context }) {
    if (guardrailFiles.length === 0)
        return steps;
    const isKnown = guardrailFiles.every(({ kind }) => kind === 'valid');
    const guardrails = guardrailFiles.flatMap(plan_guardrails/* listRules */.sJ).filter(({ exceptions }) => exceptions.length > 0);
    return new Map([...steps].map(([policyFile, step]) => [policyFile, widen(step)]));
    function widen(step) {
        if (step.kind !== 'update' || step.live.name === step.policyFile.document.profile.name)
            return step;
        const { id, name, projectId } = step.live;
        const [before, after] = [name, step.policyFile.document.profile.name].map(each => ({ id, name: each, projectId }));
        if (!before || !after)
            return step;
        const found = guardrails.filter(guardrail => (0,exceptions/* findException */.NB)(guardrail, after, context) && !(0,exceptions/* findException */.NB)(guardrail, before, context));
        const names = [...new Set(found.map(guardrail => guardrail.name))];
        const excepted = names.map(subject => describe(subject, 'widens'));
        return addChanges(step, isKnown ? excepted : [...excepted, describe('*', 'unclear')]);
    }
}
function describe(subject, direction) {
    const after = direction === 'widens' ? 'excepted' : 'not known';
    return { area: 'guardrails', field: NAME, subject, before: 'bound', after, direction, cause: [NAME] };
}
function addChanges(step, changes) {
    if (changes.length === 0)
        return step;
    const direction = (0,access_direction/* combineDirections */.gz)([step.direction, ...changes.map(each => each.direction)]);
    return { ...step, direction, changes: [...changes, ...step.changes] };
}

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
        return (0,compare/* isWeaker */.c)({ before, after }, context) ? [landing] : [];
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
        kept = kept.filter(({ guardrail }) => (0,compare/* isWeaker */.c)({ before: [guardrail], after }, context));
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
/** Plans the policies of a commit; `now` in ms since the epoch. One that comes under an exception widens. */
function planGuarded(wanted, now) {
    const { policyFiles, guardrailFiles, directory } = wanted;
    const policies = policyFiles.filter(plan_guardrails/* isValidFile */.TC).map(policyFile => (0,plan_guardrails/* toJudge */.fo)(policyFile, directory));
    return widenExcepted((0,plan/* planFiles */.jP)(wanted), { guardrailFiles, context: (0,plan_guardrails/* createContext */.q6)(policies, now) });
}
/** Judges the policies of a commit by the guardrails that hold there. */
async function guardPolicies({ wanted, steps, commit, branch, ports, rules, schema, now, showsUnmanaged, }) {
    const { policyFiles, guardrailFiles, directory, splitConjuncts, profiles } = wanted;
    // Who has no guardrails and widens nothing needs no look at what they were.
    const isWidening = [...steps.values()].some(step => (0,plan/* isWrite */.ao)(step) && (0,access_direction/* mayWiden */.b5)(step.direction));
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
    const { readFileTables } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 886));
    const findTables = await readFileTables({ ...schema, commit });
    const guarded = guardWrites({ policyFiles, steps, guardrails, directory, splitConjuncts, findTables, context });
    const unmanaged = showsUnmanaged ? (0,plan_guardrails/* listUnmanaged */.Pi)(profiles, policyFiles, directory) : [];
    const judged = [...policies, ...unmanaged];
    const verdict = (0,judge_policies/* judgePolicies */.o)({ policies: judged, guardrails, findTables, splitConjuncts, context });
    const own = (0,findings/* describeGuardrails */.O)(guardrails, { verdict, policies: judged, context, knowsAll: showsUnmanaged });
    const files = (0,report_guardrails/* reportFiles */.IU)({ base: guardrailFiles, head: guardrailFiles }, [], own);
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
