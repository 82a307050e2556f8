export const id = 295;
export const ids = [295];
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

/***/ 3295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDrift: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _apply_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4515);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8944);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(492);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(153);
/* harmony import */ var _plan_policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4575);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3190);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6417);
/* harmony import */ var _reviews_tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2398);
/* harmony import */ var _live_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2884);
/* harmony import */ var _read_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10);
/* harmony import */ var _start_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6911);











/** The third flow, which writes nothing: reports live profiles edited elsewhere, and files that wait to be applied. */
async function findDrift({ ports, inputs, commit, repository, globs, }) {
    const { projectId: defaultProject } = inputs;
    const snapshots = await ports.snapshots.read([commit]);
    const parse = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .createParser */ .C)();
    const wanted = await (0,_read_state_js__WEBPACK_IMPORTED_MODULE_8__/* .readWanted */ .oY)({ snapshots, policies: ports.policies, defaultProject, parse });
    const { policyFiles, directory, failures, privatePredicates } = wanted;
    const steps = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFiles */ .jP)(wanted);
    const readPolicies = (0,_read_state_js__WEBPACK_IMPORTED_MODULE_8__/* .createCommitPolicies */ .kC)({ snapshots: ports.snapshots, parse, defaultProject });
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const rules = (0,_reviews_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .asksForReviews */ .rU)(inputs)
        ? { requiredApprovals, requiredApprovalsWidening, reviewersWidening: null }
        : null;
    const differences = await (0,_live_state_js__WEBPACK_IMPORTED_MODULE_7__/* .explainDifferences */ .S)({
        steps: [...steps.values()].filter(_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrite */ .ao),
        commit,
        ports: { ...ports.past, readPolicies },
        rules,
    });
    const results = policyFiles.map(policyFile => {
        const drift = differences.drifts.get(policyFile.file.path) ?? [];
        const permit = { drift, refusal: undefined, proof: undefined, note: undefined };
        return (0,_apply_results_js__WEBPACK_IMPORTED_MODULE_0__/* .settleResult */ .hd)({ policyFile, step: steps.get(policyFile), permit, executed: new Map(), failures });
    });
    const policies = results.map(_apply_results_js__WEBPACK_IMPORTED_MODULE_0__/* .reportResult */ ["if"]).map(withoutSuccess);
    const unmatchedGlobs = globs.listUnmatched(policyFiles.map(({ file }) => file.path));
    const hasDrift = policies.some(({ drift }) => drift.length > 0);
    const result = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_9__/* .chooseApplyResult */ .t)({
        outcomes: results.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: results.some(({ policyFile }) => policyFile.kind === 'invalid'),
        hasPlanned: [...steps.values()].some(_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrite */ .ao),
    });
    return {
        report: {
            ...(0,_start_report_js__WEBPACK_IMPORTED_MODULE_10__/* .startReport */ .F)({ inputs, repository, commit }),
            result: chooseDriftResult({ result, hasDrift, hasUnmatched: unmatchedGlobs.length > 0 }),
            direction: (0,_plan_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .combinePolicies */ .Yj)(policies),
            policies,
            findings: [...(0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnmatchedGlobs */ .eN)(globs, policyFiles), ...differences.findings],
            unmanaged_profiles: (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_4__/* .countUnmanaged */ .cN)(policyFiles, directory),
        },
        texts: new Map(),
        privatePredicates,
        failure: joinFailures(hasDrift ? explainDrift(policies) : null, (0,_apply_results_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApply */ .Cg)(results, unmatchedGlobs)),
    };
}
function chooseDriftResult({ result, hasDrift, hasUnmatched, }) {
    if (hasUnmatched)
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
/* harmony import */ var _apply_permit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8970);
/* harmony import */ var _landings_landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7612);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8944);
/* harmony import */ var _reviews_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8467);





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
