export const id = 66;
export const ids = [66];
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

/***/ 3066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDrift: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _apply_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6081);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8095);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9164);
/* harmony import */ var _plan_policy_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6279);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7895);
/* harmony import */ var _plan_trace_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8774);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3491);
/* harmony import */ var _read_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9690);









/** The third flow, which only looks: which live profiles were edited elsewhere, and which wait to be applied. */
async function findDrift({ ports, inputs, commit, repository, globs, }) {
    const { projectId: defaultProject, dryRun } = inputs;
    const snapshots = await ports.snapshots.read([commit]);
    const parse = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .createParser */ .C)();
    const wanted = await (0,_read_state_js__WEBPACK_IMPORTED_MODULE_7__/* .readWanted */ .oY)({ snapshots, policies: ports.policies, defaultProject, parse });
    const { policyFiles, directory, failures, privatePredicates } = wanted;
    const steps = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFiles */ .jP)(wanted);
    const { histories } = ports;
    const drifts = await (0,_plan_trace_history_js__WEBPACK_IMPORTED_MODULE_5__/* .traceDrift */ .Dt)({ steps: steps.values(), commit, histories, defaultProject, parse });
    const fates = policyFiles.map(policyFile => {
        const verdict = { drift: drifts.get(policyFile.file.path) ?? [], refusal: undefined };
        return (0,_apply_results_js__WEBPACK_IMPORTED_MODULE_0__/* .settleResult */ .hd)({ policyFile, step: steps.get(policyFile), verdict, executed: new Map(), failures });
    });
    const policies = fates.map(_apply_results_js__WEBPACK_IMPORTED_MODULE_0__/* .reportResult */ ["if"]).map(withoutSuccess);
    const unmatchedGlobs = globs.listUnmatched(policyFiles.map(({ file }) => file.path));
    const hasDrift = policies.some(({ drift }) => drift.length > 0);
    const result = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseApplyResult */ .t)({
        outcomes: fates.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: fates.some(({ policyFile }) => policyFile.kind === 'invalid'),
        hasPlanned: [...steps.values()].some(_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrite */ .ao),
    });
    const isSound = result === 'changed' || result === 'unchanged';
    return {
        report: {
            version: 1,
            mode: 'drift',
            result: isSound && hasDrift ? 'drifted' : result,
            direction: (0,_plan_policy_report_js__WEBPACK_IMPORTED_MODULE_3__/* .combinePolicies */ .Yj)(policies),
            dry_run: dryRun,
            repository,
            commit,
            base_commit: null,
            pull_request: null,
            policies,
            findings: (0,_plan_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findUnmatchedGlobs */ .eN)(globs, policyFiles),
            unmanaged_profiles: (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_4__/* .countUnmanaged */ .cN)(policyFiles, directory),
        },
        texts: new Map(),
        privatePredicates,
        failure: joinFailures(hasDrift ? explainDrift(policies) : null, (0,_apply_results_js__WEBPACK_IMPORTED_MODULE_0__/* .explainApply */ .Cg)(fates, unmatchedGlobs)),
    };
}
/** Nothing was applied, so that nothing succeeded either; what failed still says why. */
function withoutSuccess(policy) {
    return policy.outcome === 'failed' ? policy : { ...policy, outcome: null };
}
function explainDrift(policies) {
    const drifted = policies.filter(({ drift }) => drift.length > 0).map(({ file }) => file);
    return `Edited outside this repository: ${drifted.join(', ')}. Take each edit into its file by a pull request, or undo it in PgBeam.`;
}
function joinFailures(...failures) {
    return failures.filter(failure => failure !== null).join('\n') || null;
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

/***/ 8774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a3: () => (/* binding */ reportDrift),
  Dt: () => (/* binding */ traceDrift),
  Ny: () => (/* binding */ traceSteps)
});

// EXTERNAL MODULE: ./lib/policy/equality.js
var equality = __webpack_require__(5208);
;// CONCATENATED MODULE: ./lib/plan/provenance.js

/**
 * The versions of a policy among those of its file, newest first. They end where the file stood for another policy: what
 * it said then was never this one's.
 */
function readVersions({ files, step, defaultProject, parse, }) {
    const versions = [];
    for (const file of files) {
        const parsed = parse(file);
        if (parsed.kind === 'parsed' && !standsFor({ document: parsed.document, step, defaultProject }))
            break;
        versions.push({ by: file, profile: parsed.kind === 'parsed' ? parsed.document.profile : undefined });
    }
    return versions;
}
/** Whether the version that is live is among those of the file: nothing older than that matters. */
function holdsLiveVersion({ files, step, parse, }) {
    if (step.kind === 'create')
        return false;
    const { liveProfile } = step;
    return files.some(file => {
        const parsed = parse(file);
        return parsed.kind === 'parsed' && (0,equality/* isSameProfile */.e)(parsed.document.profile, liveProfile);
    });
}
function standsFor({ document, step: { desired, live }, defaultProject, }) {
    if ((document.projectId ?? defaultProject) !== desired.projectId)
        return false;
    const id = desired.document.id ?? live?.id;
    if (document.id !== undefined && id !== undefined)
        return document.id === id;
    return [desired.document.profile.name, live?.name].includes(document.profile.name);
}
/** Tells by a policy's versions, newest first, how its live profile came to be. */
function traceProvenance({ live, versions, isComplete, }) {
    const commits = versions.map(({ by }) => by);
    const applied = live ? versions.findIndex(({ profile }) => profile && (0,equality/* isSameProfile */.e)(profile, live)) : -1;
    if (applied >= 0)
        return { kind: 'behind', pending: commits.slice(0, applied) };
    if (!isComplete)
        return { kind: 'untold', pending: commits };
    if (!live)
        return { kind: 'created', pending: commits };
    const [closest, ...others] = versions
        .flatMap(({ profile }) => (profile ? [{ expected: profile, fields: (0,equality/* listDifferences */.b)(profile, live) }] : []))
        .toSorted((one, other) => one.fields.length - other.fields.length);
    if (!closest || others.length === 0)
        return { kind: 'adopted', pending: commits };
    return { kind: 'drifted', pending: commits, ...closest };
}

;// CONCATENATED MODULE: ./lib/plan/trace-history.js

/** Looks up in the branch's history, for each write, which version of its file is live. */
async function traceSteps({ steps, commit, histories, defaultProject, parse, }) {
    const byFile = new Map(steps.map(step => [step.desired.file, step]));
    const found = await histories.readHistories({
        commit,
        paths: [...byFile.keys()],
        isEnough: (path, files) => {
            const step = byFile.get(path);
            return step !== undefined && holdsLiveVersion({ files, step, parse });
        },
    });
    return new Map(steps.map(step => {
        const { versions: files = [], isComplete = false } = found.get(step.desired.file) ?? {};
        const versions = readVersions({ files, step, defaultProject, parse });
        const live = step.kind === 'update' ? step.liveProfile : undefined;
        return [step, traceProvenance({ live, versions, isComplete: isComplete || versions.length < files.length })];
    }));
}
/** The drift of every step that would update a profile, by its file. */
async function traceDrift(trace) {
    const steps = [...trace.steps].filter(step => step.kind === 'update');
    if (steps.length === 0)
        return new Map();
    const provenances = await traceSteps({ ...trace, steps });
    return new Map(steps.map(step => [step.desired.file, reportDrift(provenances.get(step), step)]));
}
/** The fields in which a live profile was edited elsewhere; none where it was not. */
function reportDrift(provenance, { liveProfile }) {
    if (provenance?.kind !== 'drifted')
        return [];
    const { expected, fields } = provenance;
    return fields.map(field => ({ field, expected: expected[field], live: liveProfile[field] }));
}


/***/ })

};

//# sourceMappingURL=66.index.js.map