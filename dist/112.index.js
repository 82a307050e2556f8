export const id = 112;
export const ids = [112];
export const modules = {

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

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findDrift: () => (/* binding */ findDrift)
/* harmony export */ });
/* harmony import */ var _apply_explain_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5183);
/* harmony import */ var _apply_fate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8071);
/* harmony import */ var _plan_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8095);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9164);
/* harmony import */ var _policy_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _read_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8803);
/* harmony import */ var _review_live_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8024);
/* harmony import */ var _review_policy_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1623);
/* harmony import */ var _review_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8839);
/* harmony import */ var _run_findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6541);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8009);











/** The third flow, which only looks: which live profiles were edited elsewhere, and which wait to be applied. */
async function findDrift({ ports, inputs, commit, repository, globs, }) {
    const { projectId: defaultProject, dryRun } = inputs;
    const snapshots = await ports.snapshots.read([commit]);
    const parse = (0,_policy_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .createParser */ .C)();
    const wanted = await (0,_read_wanted_js__WEBPACK_IMPORTED_MODULE_3__/* .readWanted */ .o)({ snapshots, policies: ports.policies, defaultProject, parse });
    const { sources, directory, failures, privatePredicates } = wanted;
    const steps = (0,_review_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .planSources */ ._)(wanted);
    const { histories } = ports;
    const drifts = await (0,_trace_js__WEBPACK_IMPORTED_MODULE_7__/* .traceDrift */ .Dt)({ steps: steps.values(), commit, histories, defaultProject, parse });
    const fates = sources.map(source => {
        const verdict = { drift: drifts.get(source.file.path) ?? [], refusal: undefined };
        return (0,_apply_fate_js__WEBPACK_IMPORTED_MODULE_0__/* .settleFate */ .I)({ source, step: steps.get(source), verdict, executed: new Map(), failures });
    });
    const policies = fates.map(_apply_fate_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFate */ .d).map(withoutSuccess);
    const idleGlobs = globs.listIdle(sources.map(({ file }) => file.path));
    const hasDrift = policies.some(({ drift }) => drift.length > 0);
    const result = (0,_plan_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseApplyResult */ .t)({
        outcomes: fates.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: fates.some(({ source }) => source.kind === 'invalid'),
        hasPlanned: [...steps.values()].some(_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrite */ .ao),
    });
    const isSound = result === 'changed' || result === 'unchanged';
    return {
        report: {
            version: 1,
            mode: 'drift',
            result: isSound && hasDrift ? 'drifted' : result,
            direction: (0,_review_policy_report_js__WEBPACK_IMPORTED_MODULE_4__/* .combinePolicies */ .Yj)(policies),
            dry_run: dryRun,
            repository,
            commit,
            base_commit: null,
            pull_request: null,
            policies,
            findings: (0,_run_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .findIdleGlobs */ .p)(globs, sources),
            unmanaged_profiles: (0,_review_live_js__WEBPACK_IMPORTED_MODULE_9__/* .countUnmanaged */ .c)(sources, directory),
        },
        texts: new Map(),
        privatePredicates,
        failure: joinFailures(hasDrift ? explainDrift(policies) : null, (0,_apply_explain_js__WEBPACK_IMPORTED_MODULE_10__/* .explainApply */ .C)(fates, idleGlobs)),
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


/***/ }),

/***/ 8009:
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

;// CONCATENATED MODULE: ./lib/plan/versions.js

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

;// CONCATENATED MODULE: ./lib/trace.js


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

//# sourceMappingURL=112.index.js.map