export const id = 904;
export const ids = [904];
export const modules = {

/***/ 8970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ permitWrites),
  a: () => (/* binding */ reportDrift)
});

// EXTERNAL MODULE: ./lib/src/reviews/judge.js + 5 modules
var judge = __webpack_require__(8467);
;// CONCATENATED MODULE: ./lib/src/reviews/refusal.js
/** Why a landing may not come into force, and how to go on. Logins and branches are other people's text. */
function describeUnauthorised(refusal, { branch }) {
    const landing = describeLanding(refusal.landing, branch);
    switch (refusal.reason) {
        case 'no-pull-request':
            return `${landing} merged no pull request. Take it back by a reviewed pull request, and make the change in another.`;
        case 'unreadable-pull-requests':
            return `${landing} cannot be proved, because the token may not read pull requests. Give the job the permission pull-requests: read, then run it again.`;
        case 'other-branch':
            return `${landing} came through pull request #${refusal.pullRequest}, which was merged into another branch. Bring it to ${branch} by a pull request of its own, then run this job again.`;
        case 'merged-before':
            return `${landing} brings back what pull request #${refusal.pullRequest} merged at another time. Take it back by a reviewed pull request, and make the change in another.`;
        case 'altered':
            return `${landing} holds another version than pull request #${refusal.pullRequest} shows at its head. Take it back by a reviewed pull request, and make the change in another.`;
        case 'written-since':
            return `${landing} is older than the last change of the live profile. Make the change by a new pull request.`;
        case 'unreadable':
            return `${landing} came through pull request #${refusal.pullRequest}, which has more commits, pushes or reviews than can be judged. Take it back, and make the change in a smaller pull request.`;
        case 'changes-requested':
            return `${landing} came through pull request #${refusal.pullRequest}, where ${listNames(refusal.tally.requestingChanges)} requested changes. Settle that there by an approval or a dismissal, then run this job again.`;
        case 'too-few-approvals':
        case 'unknown-authors':
        case 'required-reviewer': {
            const why = refusal.isAltered
                ? ', and holds another version than its head, because GitHub merged it with another change: only approvals after the merge count'
                : '';
            return `${landing} came through pull request #${refusal.pullRequest}, which has ${describeReviews(refusal.tally)}${why}. Ask there for ${describeMissing(refusal)}; reviews count after the merge too. Then run this job again.`;
        }
    }
}
const KINDS = {
    pr_merge: 'merge',
    merge_queue_merge: 'merge',
    push: 'push',
    force_push: 'force push',
    unrecorded: 'update',
};
function describeLanding({ kind, after, actor }, branch) {
    const by = actor === null ? '' : ` by ${actor}`;
    return `The ${KINDS[kind]} of ${after.slice(0, 7)} to ${branch}${by}`;
}
function describeReviews(tally) {
    const { approvals, needed, outdated, involved, unknownAuthors, missingReviewers } = tally;
    const details = [
        missingReviewers.length > 0 ? 'none by one of reviewers-widening' : '',
        outdated.length > 0 ? `that of ${listNames(outdated)} is older than the last change to a policy` : '',
        involved.length > 0 ? `that of ${listNames(involved)}, who wrote or pushed some of it, does not count` : '',
        unknownAuthors > 0
            ? `${unknownAuthors} more than usual, because GitHub knows no account for the address of ${unknownAuthors} of the authors`
            : '',
    ].filter(detail => detail !== '');
    return [`${approvals.length} of ${needed} approvals`, ...details].join('; ');
}
function describeMissing({ tally, isAltered }) {
    const missing = Math.max(tally.missing, isAltered && tally.approvals.length === 0 ? 1 : 0);
    const { missingReviewers } = tally;
    const people = 'of people with write access who wrote none of it';
    if (missingReviewers.length === 0)
        return `${countApprovals(missing)} ${people}`;
    const required = `one of ${missingReviewers.join(', ')}`;
    return missing > 1
        ? `${countApprovals(missing)} ${people}, among them that of ${required}`
        : `the approval of ${required}`;
}
function countApprovals(count) {
    return count === 1 ? 'one more approval' : `${count} more approvals`;
}
function listNames(logins) {
    const [first = 'somebody', second, ...others] = logins;
    if (second === undefined)
        return first;
    return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
}

;// CONCATENATED MODULE: ./lib/src/apply/permit.js


/** Permits or refuses every write, by what has happened on the branch before. */
async function permitWrites({ steps, commit, branch, ports, rules, onDrift, }) {
    const isOverwriting = onDrift === 'overwrite';
    const states = await (0,judge/* judgeLive */.a)({ steps, commit, ports, rules, isOverwriting, proves: 'everything' });
    return new Map(steps.map(step => {
        const state = states.get(step) ?? { kind: 'untraceable' };
        return [step, permitWrite({ step, state, branch, asksForProof: rules !== null, isOverwriting })];
    }));
}
function permitWrite({ step, state, branch, asksForProof, isOverwriting, }) {
    const nothing = { drift: [], refusal: undefined, proof: undefined, note: undefined };
    if (state.kind === 'untraceable')
        return { ...nothing, refusal: UNTRACEABLE };
    const drift = reportDrift(step, state);
    if (state.kind === 'edited' && !isOverwriting)
        return { ...nothing, drift, refusal: refuseDrift(drift) };
    const note = state.kind === 'in-order' && state.isMadeAgain ? MADE_AGAIN : undefined;
    if (!asksForProof)
        return { ...nothing, drift, note };
    const refusal = refuseUnproved(state.pending, branch);
    if (refusal)
        return { ...nothing, drift, refusal };
    return { drift, refusal: undefined, proof: isProvedByJournal(state.pending) ? 'journal' : 'chain', note };
}
/** The fields in which a live profile was edited elsewhere; none where it was not. */
function reportDrift(step, state) {
    if (step.kind === 'create' || state?.kind !== 'edited')
        return [];
    const { expected, fields } = state.drift;
    return fields.map(field => ({ field, expected: expected[field], live: step.liveProfile[field] }));
}
const UNTRACEABLE = {
    kind: 'refused',
    cause: 'review',
    reason: 'The past of the branch cannot be read back to what is live (500 updates that touch policies, and 10,000 in all, at most), so nobody can tell what would come into force. Make the policy again under a new name, by a reviewed pull request.',
};
const UNTRACED = {
    kind: 'refused',
    cause: 'review',
    reason: 'No update of the branch is known that brings this version. Change the policy by a reviewed pull request.',
};
const MADE_AGAIN = 'The branch has had this policy for longer, and its profile was not there: it was deleted elsewhere, or never made. No credential is bound to the new one.';
function refuseDrift(drift) {
    const fields = drift.map(({ field }) => field).join(', ');
    return {
        kind: 'refused',
        cause: 'drift',
        reason: `The live profile was edited outside this repository (${fields}), and that edit was not written over. Take it into the file, undo it in PgBeam, or set on-drift: overwrite.`,
    };
}
/** Every pending landing must be authorised: those that are not are named. */
function refuseUnproved(pending, branch) {
    if (pending.length === 0)
        return UNTRACED;
    const reasons = pending.flatMap(({ judgement }) => {
        if (judgement === undefined)
            return [UNTRACED.reason];
        return judgement.kind === 'unauthorised' ? [describeUnauthorised(judgement, { branch })] : [];
    });
    if (reasons.length === 0)
        return undefined;
    const named = pending.flatMap(({ judgement }) => judgement?.kind === 'unauthorised' && 'pullRequest' in judgement ? [judgement.pullRequest] : []);
    const pullRequests = [...new Set(named)];
    return { kind: 'refused', cause: 'review', reason: [...new Set(reasons)].join('\n'), pullRequests };
}
function isProvedByJournal(pending) {
    return pending.every(({ judgement }) => judgement?.kind === 'authorised' && judgement.isByJournal);
}


/***/ }),

/***/ 7612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d7: () => (/* binding */ PastTooLongError),
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   sP: () => (/* binding */ PastUnreadableError)
/* harmony export */ });
/** The branch's past cannot be read here, so that nothing is known of it. The message says why, as a clause. */
class PastUnreadableError extends Error {
    name = 'PastUnreadableError';
}
/** It could be read, and is longer than is ever read. */
class PastTooLongError extends PastUnreadableError {
}
/**
 * A write may land this long after the branch has moved on, in ms: a try of a write begins at most 30 s after the
 * branch's head was read, and takes at most 30 s; the rest is for clocks that differ.
 */
const GRACE_MS = 90_000;


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ listNeedingHistory),
/* harmony export */   Qs: () => (/* binding */ orderSteps),
/* harmony export */   XJ: () => (/* binding */ mayNarrow),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   jP: () => (/* binding */ planFiles)
/* harmony export */ });
/* unused harmony export planStep */
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8831);
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6269);



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ policyFile, live, splitConjuncts, }) {
    const { profile } = policyFile.document;
    if (!live) {
        const comparison = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', policyFile, ...comparison, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', policyFile, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if ((0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameProfile */ .e)(liveProfile, profile))
        return { kind: 'unchanged', policyFile, live };
    const comparison = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: liveProfile, after: profile }, splitConjuncts);
    return { kind: 'update', policyFile, live, liveProfile, ...comparison };
}
function isWrite(step) {
    return step.kind === 'create' || step.kind === 'update';
}
/**
 * What only narrows, then what may do both, then what only widens: access moved from one policy to another is never open in
 * both.
 */
function orderSteps(steps) {
    return [
        steps.filter(step => !(0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction)),
        steps.filter(step => (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction) && mayNarrow(step)),
        steps.filter(step => !mayNarrow(step)),
    ];
}
/** Whether something else must not be widened before this is in force. */
function mayNarrow({ direction }) {
    return direction !== 'widens';
}
/** The steps that make every live profile what its file says. Invalid files, and files of unknown projects, have none. */
function planFiles({ policyFiles, directory, splitConjuncts, }) {
    const steps = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind === 'invalid')
            continue;
        const known = directory.find(policyFile.projectId, policyFile.document);
        if (known.kind === 'unknown')
            continue;
        const live = known.kind === 'found' ? known.live : undefined;
        steps.set(policyFile, planStep({ policyFile, live, splitConjuncts }));
    }
    return steps;
}
/** The updates for live profiles that are neither what the base says nor what the head says: only their history tells why. */
function listNeedingHistory({ base, head, ...meaning }) {
    const { directory } = meaning;
    const inForce = new Set(head.filter(isValid).flatMap(policyFile => findInForce(policyFile, directory)?.id ?? []));
    const policyFiles = base.filter(isValid).filter(policyFile => {
        const known = directory.find(policyFile.projectId, policyFile.document);
        // An id that the project does not have is an error of its own.
        if (known.kind !== 'found')
            return known.kind === 'none' && policyFile.document.id === undefined;
        return !inForce.has(known.live.id);
    });
    return [...planFiles({ policyFiles, ...meaning }).values()].filter(isWrite);
}
function isValid(policyFile) {
    return policyFile.kind === 'valid';
}
function findLive({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    return known.kind === 'found' ? known.live : undefined;
}
/** The live profile, if it is what the file says already. */
function findInForce(policyFile, directory) {
    const live = findLive(policyFile, directory);
    const isSame = live?.meaning.kind === 'readable' && (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameProfile */ .e)(live.meaning.profile, policyFile.document.profile);
    return isSame ? live : undefined;
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, in their order. Maps can do this themselves from Node 21 on, and the command line runs on 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ hasSameEffect),
/* harmony export */   b4: () => (/* binding */ meansSame),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   rr: () => (/* binding */ listChangedPolicies)
/* harmony export */ });
/* harmony import */ var _plan_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3806);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6269);


/** Whether two versions, of which each may be missing, mean the same for the same live profile. */
function isSameVersion(one, other) {
    if (!one || !other)
        return one === other;
    if (one.kind === 'invalid' || other.kind === 'invalid')
        return one.file.blob === other.file.blob;
    return (one.projectId === other.projectId &&
        one.document.id === other.document.id &&
        (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameProfile */ .e)(one.document.profile, other.document.profile));
}
/** The policies, as they are at the head, that merging the head into the base changes. */
function listChangedPolicies(base, head) {
    return (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .pairFiles */ ._)(base, head).flatMap(({ previous, current }) => current && !isSameVersion(previous, current) ? [current] : []);
}
/** Whether a commit's policies mean the same as the head's, as far as the head changes them. */
function meansSame({ policies, head, changed, }) {
    const there = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .matchFiles */ .x)(policies, head);
    return changed.every(policyFile => isSameVersion(there.get(policyFile), policyFile));
}
/** Whether a head changes the same policies of an earlier base from the same to the same. */
function hasSameEffect({ base, then, head, changed, }) {
    if (then === base)
        return true;
    const [now, before] = [(0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .matchFiles */ .x)(base, head), (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .matchFiles */ .x)(then, head)];
    return changed.every(policyFile => isSameVersion(now.get(policyFile), before.get(policyFile)));
}


/***/ }),

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readHeld)
/* harmony export */ });
/** The policies that the branch held at a time, in ms since the epoch, those of `like` where they are the same; undefined: nobody knows. */
async function readHeld({ head, at, like, ports: { landings, readPolicies }, }) {
    const held = await landings.findHeld({ head, at, like: like.commit });
    if (held === like.commit)
        return like.policies;
    if (held === undefined)
        return undefined;
    return held === null ? [] : (await readPolicies([held])).get(held);
}


/***/ }),

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ judgeLive)
});

// EXTERNAL MODULE: ./lib/src/live/profile.js
var profile = __webpack_require__(2332);
// EXTERNAL MODULE: ./lib/src/policy/equality.js
var equality = __webpack_require__(6269);
// EXTERNAL MODULE: ./lib/src/landings/landing.js
var landings_landing = __webpack_require__(7612);
;// CONCATENATED MODULE: ./lib/src/landings/trail.js

/**
 * One policy's way back through the branch's landings, by meaning and never by path: a policy that moves to another file,
 * swaps files, changes its format, or gives its name away and takes it back keeps its past.
 */
class Trail {
    step;
    /** Newest first. */
    passages = [];
    /** Where the policy is at the landing that comes next. */
    #current;
    constructor(step) {
        this.step = step;
        this.#current = step.policyFile;
    }
    follow({ landing, before, after, previousOf }) {
        const reached = findOwn(after, this.step) ?? this.#locateUnreadable(after);
        const passage = {
            landing,
            before: findOwn(before, this.step) ?? findUnreadable(reached && previousOf.get(reached)),
            after: reached,
        };
        this.passages.push(passage);
        this.#current = passage.before;
        return passage;
    }
    /** The same file in a snapshot that was read for another commit, between which no policy changed. */
    #locateUnreadable(policies) {
        return this.#current && findUnreadable(policies.atPath(this.#current.file.path));
    }
}
/** What cannot be read may have been the policy, where nothing that can be read was. */
function findUnreadable(policyFile) {
    return policyFile?.kind === 'invalid' ? policyFile : undefined;
}
/**
 * The policy that would have been applied to the same live profile: of its id, or else of its name. What is not live yet
 * is known by its name alone. Where several files stood for it, none of them was applied: that is an invalid one.
 */
function findOwn(policies, step) {
    const { projectId, document } = step.policyFile;
    const candidates = step.kind === 'create'
        ? policies.withName(projectId, document.profile.name)
        : [
            ...policies.withId(projectId, step.live.id),
            ...policies.withName(projectId, step.live.name).filter(each => each.document.id === undefined),
        ];
    const [own] = candidates;
    if (!own)
        return undefined;
    const rivals = policies.withName(projectId, own.document.profile.name);
    return candidates.length === 1 && rivals.length === 1
        ? own
        : { ...own, kind: 'invalid', name: own.document.profile.name };
}
/** Whether a version means what is live. */
function isLive(version, { liveProfile }) {
    return version?.kind === 'valid' && (0,equality/* isSameProfile */.e)(version.document.profile, liveProfile);
}

;// CONCATENATED MODULE: ./lib/src/landings/provenance.js




/** Tells by a policy's past how its live profile came to be. */
function judgeProvenance(step, { passages, isComplete }) {
    if (!isComplete)
        return { kind: 'untraceable' };
    const changing = listChanging(passages);
    if (step.kind === 'create') {
        const bringing = passages.findIndex(({ before, after }) => before === undefined && after !== undefined);
        return { kind: 'created', pending: changing, isOlder: bringing > 0 };
    }
    const writtenAt = (0,profile/* readWrittenAt */.Rg)(step.live);
    const drift = describeDrift(step, passages);
    const left = passages.find(({ before }) => isLive(before, step));
    if (left) {
        const isEdited = writtenAt > left.landing.until + landings_landing/* GRACE_MS */.g3;
        return isEdited ? { kind: 'drifted', pending: changing, ...drift } : { kind: 'waiting', pending: changing };
    }
    const bringing = passages.findIndex(({ before, after }) => before === undefined && after !== undefined);
    const by = passages[bringing];
    if (by) {
        const since = new Set(passages.slice(0, bringing + 1));
        return { kind: 'adopting', pending: changing.filter(passage => since.has(passage)), by, drift };
    }
    // What was live before the edit is not known: under `on-drift: overwrite`, the newest change is what it brings.
    return { kind: 'drifted', pending: changing.slice(0, 1), ...drift };
}
/**
 * The passages that change what the policy means. A version that is invalid, or missing, means nothing: the next valid one
 * is compared with the last one before it.
 */
function listChanging(passages) {
    const changing = [];
    let last;
    for (const passage of passages.toReversed()) {
        const { before, after } = passage;
        if (before?.kind === 'valid')
            last = before.document.profile;
        if (after?.kind !== 'valid')
            continue;
        if (!last || !(0,equality/* isSameProfile */.e)(last, after.document.profile))
            changing.unshift(passage);
        last = after.document.profile;
    }
    return changing;
}
/**
 * What was edited, by the version that was in force then: the newest that the branch had, or one before it that is closer
 * to what is live, since the newest may have waited to be applied. A live profile that is just as an older version was
 * taken back to it.
 */
function describeDrift({ policyFile, live, liveProfile }, passages) {
    const compare = (versions) => versions
        .filter(version => version?.kind === 'valid')
        .map(({ document: { profile } }) => ({ expected: profile, fields: (0,equality/* listDifferences */.b)(profile, liveProfile) }));
    const older = passages.filter(({ landing }) => landing.from <= (0,profile/* readWrittenAt */.Rg)(live));
    const had = compare(older.flatMap(({ after, before }) => [after, before]));
    const others = compare([...passages.map(({ before }) => before).toReversed(), policyFile]);
    const isTakenBack = had.some(({ fields }) => fields.length === 0);
    const fewest = Math.min(...had.map(({ fields }) => fields.length));
    const found = isTakenBack || had.length === 0
        ? [...had, ...others].find(({ fields }) => fields.length > 0)
        : had.find(({ fields }) => fields.length === fewest);
    if (!found)
        throw new Error('A live profile that equals its file has no drift');
    return found;
}

// EXTERNAL MODULE: ./lib/src/plan/pair.js
var pair = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/src/policy/group-by.js
var group_by = __webpack_require__(434);
;// CONCATENATED MODULE: ./lib/src/plan/policy-index.js

function indexPolicies(policyFiles) {
    const paths = new Map(policyFiles.map(policyFile => [policyFile.file.path, policyFile]));
    const valid = policyFiles.filter(policyFile => policyFile.kind === 'valid');
    const ids = (0,group_by/* groupBy */.$)(valid, ({ projectId, document }) => keyOf(projectId, document.id ?? ''));
    const names = (0,group_by/* groupBy */.$)(valid, ({ projectId, document }) => keyOf(projectId, document.profile.name));
    return {
        atPath: path => paths.get(path),
        withId: (projectId, id) => ids.get(keyOf(projectId, id)) ?? [],
        withName: (projectId, name) => names.get(keyOf(projectId, name)) ?? [],
    };
}
function keyOf(projectId, identity) {
    return JSON.stringify([projectId, identity]);
}

;// CONCATENATED MODULE: ./lib/src/landings/trace.js





/** Landings that touch policies, beyond which nothing is read. */
const MAX_LANDINGS = 500;
/** Looks up, for each write, the landings since what is live was on the branch. */
async function tracePasts({ steps, commit, landings, readPolicies, isOverwriting = false, }) {
    const trails = steps.map(step => new Trail(step));
    let open = trails;
    const isComplete = open.length === 0 || (await walk().catch(asIncomplete));
    const unsettled = new Set(isComplete ? [] : open);
    return new Map(trails.map(trail => [trail.step, { passages: trail.passages, isComplete: !unsettled.has(trail) }]));
    /** Gives whether the past was read as far as it matters. */
    async function walk() {
        let walked = 0;
        for await (const batch of landings.walk(commit)) {
            const commits = batch.flatMap(({ before, after }) => (before === null ? [after] : [after, before]));
            const policies = await readPolicies(commits);
            for (const landing of batch) {
                walked += 1;
                const before = landing.before === null ? [] : policies.get(landing.before);
                const after = policies.get(landing.after);
                if (walked > MAX_LANDINGS || !before || !after)
                    return false;
                const crossing = {
                    landing,
                    before: indexPolicies(before),
                    after: indexPolicies(after),
                    previousOf: (0,pair/* matchFiles */.x)(before, after),
                };
                open = open.filter(trail => !isSettled(trail, trail.follow(crossing)));
                if (open.length === 0)
                    return true;
            }
        }
        return true;
    }
    function isSettled({ step }, { landing, before, after }) {
        if (step.kind === 'create')
            return before === undefined && after !== undefined;
        if (isLive(before, step))
            return true;
        // What is older left the branch before the live profile was written, so it does not wait to be applied.
        return !isOverwriting && landing.until + landings_landing/* GRACE_MS */.g3 < (0,profile/* readWrittenAt */.Rg)(step.live);
    }
}
function asIncomplete(error) {
    if (error instanceof landings_landing/* PastTooLongError */.d7)
        return false;
    throw error;
}

// EXTERNAL MODULE: ./lib/src/reviews/effect.js
var effect = __webpack_require__(4483);
// EXTERNAL MODULE: ./lib/src/reviews/held.js
var held = __webpack_require__(1);
// EXTERNAL MODULE: ./lib/src/reviews/tally.js
var reviews_tally = __webpack_require__(2398);
// EXTERNAL MODULE: ./lib/src/reviews/who.js
var who = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/src/reviews/prove.js






/** GitHub notes a merge and the branch's update at the same moment, give or take; ms. */
const MERGE_SPAN_MS = 10 * 60_000;
/** Proves of each claim what landed, who approved it, and when; else says what is missing. */
async function proveClaims({ claims, commit, ports, }) {
    const numbers = new Set(claims.flatMap(({ passage: { landing } }) => (landing.merged ?? []).map(({ number }) => number)));
    const facts = numbers.size > 0 ? await ports.pullRequests.read([...numbers]) : new Map();
    const hear = rememberOpinions({ ports, head: commit });
    return new Map(await Promise.all(claims.map(async (claim) => [claim.passage, await prove(claim)])));
    async function prove({ passage, requirement, writtenAt }) {
        const { landing } = passage;
        const what = proveWhat(landing, facts);
        if (what.kind === 'unauthorised')
            return what;
        const { number: pullRequest } = what.facts;
        const { head, opinions } = await hear(what.facts, landing);
        const isAltered = !shows(head, passage);
        // GitHub made it out of several pull requests: whoever approves the result after the merge has it before them.
        if (isAltered && !isMadeByGitHub(landing))
            return { kind: 'unauthorised', landing, reason: 'altered', pullRequest };
        const tally = (0,reviews_tally/* tallyReviews */.UI)(opinions, { requirement, since: isAltered ? landing.until : 0 });
        const gap = findGap(tally, { requirement, isAltered });
        if (gap)
            return { kind: 'unauthorised', landing, reason: gap, pullRequest, isAltered, tally };
        if (writtenAt !== null && writtenAt > landing.until + landings_landing/* GRACE_MS */.g3) {
            return { kind: 'unauthorised', landing, reason: 'written-since', pullRequest };
        }
        const isByJournal = landing.source === 'journal' && what.facts.pushes.kind !== 'unknown';
        return { kind: 'authorised', pullRequest, approvedAt: tally.approvedAt, isByJournal };
    }
}
/** The pull request that the landing merged: into this branch, and at that moment. */
function proveWhat(landing, facts) {
    const refuse = (cause) => ({ kind: 'unauthorised', landing, ...cause });
    if (landing.merged === null)
        return refuse({ reason: 'unreadable-pull-requests' });
    const merged = landing.merged
        .flatMap(({ number }) => facts.get(number) ?? [])
        .filter(({ state }) => state === 'merged');
    const [here] = merged.filter(({ isIntoBranch }) => isIntoBranch);
    const [elsewhere] = merged;
    if (!elsewhere)
        return refuse({ reason: 'no-pull-request' });
    if (!here)
        return refuse({ reason: 'other-branch', pullRequest: elsewhere.number });
    const { mergedAt, number: pullRequest } = here;
    const isAtThatMoment = mergedAt !== null && mergedAt >= landing.from - MERGE_SPAN_MS && mergedAt <= landing.until + MERGE_SPAN_MS;
    return isAtThatMoment ? { kind: 'merged', facts: here } : refuse({ reason: 'merged-before', pullRequest });
}
/** Whether the head of a pull request has the version that landed: it is what its reviewers had before them. */
function shows(head, { after }) {
    return after !== undefined && (0,effect/* isSameVersion */.p)((0,pair/* matchFiles */.x)(head, [after]).get(after), after);
}
function isMadeByGitHub({ kind }) {
    return kind === 'pr_merge' || kind === 'merge_queue_merge';
}
function findGap(tally, { requirement, isAltered }) {
    // A number of 0 waives who approves, and not that somebody has seen what was put together.
    if (isAltered && tally.approvals.length === 0)
        return 'too-few-approvals';
    if ((0,reviews_tally/* requiresNothing */.YY)(requirement))
        return undefined;
    if (tally.isSufficient)
        return undefined;
    const { isComplete, requestingChanges, missing, approvals } = tally;
    if (!isComplete)
        return 'unreadable';
    if (requestingChanges.length > 0)
        return 'changes-requested';
    if (missing === 0)
        return 'required-reviewer';
    return approvals.length >= tally.needed - tally.unknownAuthors ? 'unknown-authors' : 'too-few-approvals';
}
/** Hears each pull request once for each landing, however many policies it brought. */
function rememberOpinions({ ports, head }) {
    const { readPolicies } = ports;
    const heard = new Map();
    return (pullRequest, landing) => {
        const key = `${pullRequest.number} ${landing.before}`;
        const known = heard.get(key) ?? hear(pullRequest, landing);
        heard.set(key, known);
        return known;
    };
    async function hear(pullRequest, { before, after, from }) {
        const policies = await readPolicies([pullRequest.head, after, ...(before === null ? [] : [before])]);
        const base = before === null ? [] : (policies.get(before) ?? []);
        const like = { commit: before, policies: base };
        const readBase = async (at) => (at >= from ? base : (0,held/* readHeld */.i)({ head, at, like, ports }));
        const landed = policies.get(after) ?? [];
        const opinions = await (0,who/* hearOpinions */.c)({ pullRequest, base, landed, readBase, readPolicies });
        return { head: policies.get(pullRequest.head) ?? [], opinions };
    }
}

;// CONCATENATED MODULE: ./lib/src/reviews/judge.js





/**
 * Tells of every write how its live profile came to be, and proves what `proves` says: of every landing that the write
 * brings into force, or only of those that take over a profile.
 */
async function judgeLive({ steps, commit, ports, rules, isOverwriting, proves, }) {
    const pasts = await tracePasts({ steps, commit, isOverwriting, ...ports });
    const traced = [...pasts].map(([step, past]) => ({ step, provenance: judgeProvenance(step, past) }));
    const claims = rules === null ? [] : traced.flatMap(each => listClaims(each, { rules, isOverwriting, proves }));
    const judgements = await proveClaims({ claims, commit, ports });
    return new Map(traced.map(({ step, provenance }) => [step, settle({ step, provenance, judgements })]));
}
function listClaims({ step, provenance }, { rules, isOverwriting, proves }) {
    if (provenance.kind === 'untraceable')
        return [];
    if (provenance.kind === 'drifted' && !isOverwriting)
        return [];
    if (proves === 'adoptions' && provenance.kind !== 'adopting')
        return [];
    const requirement = (0,reviews_tally/* findRequirement */.rz)(step.direction, rules);
    // Whoever approves a takeover has the live profile before them: their approval is the later witness.
    const writtenAt = step.kind === 'update' && provenance.kind === 'waiting' ? (0,profile/* readWrittenAt */.Rg)(step.live) : null;
    return provenance.pending.map(passage => ({ passage, requirement, writtenAt }));
}
function settle({ step, provenance, judgements }) {
    if (provenance.kind === 'untraceable')
        return { kind: 'untraceable' };
    const judge = (passages) => passages.map(passage => ({ passage, judgement: judgements.get(passage) }));
    const pending = judge(provenance.pending);
    switch (provenance.kind) {
        case 'created':
            return { kind: 'in-order', pending, isMadeAgain: provenance.isOlder };
        case 'waiting':
            return { kind: 'in-order', pending, isMadeAgain: false };
        case 'drifted':
            return { kind: 'edited', pending, drift: provenance };
        case 'adopting': {
            const { by, drift } = provenance;
            const writtenAt = step.kind === 'update' ? (0,profile/* readWrittenAt */.Rg)(step.live) : 0;
            return writtenAt < witnessedAt(by, judgements.get(by))
                ? { kind: 'in-order', pending, isMadeAgain: false }
                : { kind: 'edited', pending: pending.slice(0, 1), drift };
        }
    }
}
/** Until when an edit of a profile that a landing takes over was before the eyes of whoever approved it. */
function witnessedAt({ landing }, judgement) {
    if (judgement?.kind === 'authorised')
        return judgement.approvedAt ?? landing.from;
    return landing.from;
}


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hearOpinions)
/* harmony export */ });
/* harmony import */ var _plan_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3806);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4483);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);



/** Beyond so many that matter, commits are not looked at but taken to touch policy files. */
const MAX_COMMITS = 40;
/**
 * Hears who approves a pull request. Only what can make a difference is looked into: the commits and pushes of those who
 * gave an opinion, and commits of which nobody can tell whose they are.
 */
async function hearOpinions({ pullRequest, base, landed, readBase, readPolicies, }) {
    const { head, author, isComplete, baseChangedAt } = pullRequest;
    const people = pullRequest.reviews
        .filter(isByPerson)
        .filter(review => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .A)(review.author.login, author?.login));
    const voters = people.map(review => review.author.login);
    const isVoter = (login) => voters.some(voter => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .A)(voter, login));
    const pushes = pullRequest.pushes.kind === 'fork' ? [] : pullRequest.pushes.pushes.filter(({ actor }) => isVoter(actor));
    const commits = pullRequest.commits.filter(commit => listRelevant(commit, isVoter).length > 0 || commit.hasMorePeople);
    const looked = commits.slice(0, MAX_COMMITS);
    const policies = await readPolicies([
        head,
        ...people.flatMap(({ state, commit }) => (state === 'approved' && commit !== null ? [commit] : [])),
        ...pushes.flatMap(({ before, after }) => (before === null ? [after] : [before, after])),
        ...looked.flatMap(({ commit, parents }) => [commit, ...parents]),
    ]);
    const final = policies.get(head);
    if (!final)
        throw new Error(`The head of pull request #${pullRequest.number} is gone`);
    // What the base branch has got since the head left it is not the pull request's.
    const seen = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .matchFiles */ .x)(final, landed);
    const changed = (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .listChangedPolicies */ .rr)(base, landed).flatMap(policyFile => seen.get(policyFile) ?? []);
    /** Whether who gave the opinion had before them what is merged: this head, and this effect on the base branch. */
    const isAsReviewed = async ({ state, commit, submittedAt }) => {
        const there = commit === null ? undefined : policies.get(commit);
        if (state !== 'approved' || submittedAt < (baseChangedAt ?? 0))
            return false;
        if (there === undefined || !(0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .meansSame */ .b4)({ policies: there, head: final, changed }))
            return false;
        const then = await readBase(submittedAt);
        return then !== undefined && (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSameEffect */ .WM)({ base, then, head: final, changed });
    };
    const touching = commits.filter((commit, index) => index >= MAX_COMMITS || touchesPolicies(commit, policies));
    const named = touching.flatMap(commit => listRelevant(commit, isVoter));
    return {
        author: author?.login ?? null,
        opinions: await Promise.all(people.map(async (review) => ({
            reviewer: review.author.login,
            state: review.state,
            isCurrent: await isAsReviewed(review),
            at: review.submittedAt,
        }))),
        involved: unique([
            ...named.flatMap(({ login }) => login ?? []),
            ...pushes
                .filter(push => changesEffect({ push, base, head: final, changed, policies }))
                .flatMap(({ actor }) => actor ?? []),
        ]),
        unknownAuthors: isByOneBot(pullRequest) ? 0 : countUnknown(touching),
        isComplete,
    };
}
function isByPerson(review) {
    return review.author?.isPerson === true;
}
/** The people of a commit who matter: those who gave an opinion, and authors whom GitHub does not know. */
function listRelevant({ people }, isVoter) {
    return people.filter(({ role, login }) => (login === null ? role === 'author' : isVoter(login)));
}
/** Whether a commit has a policy file as none of its parents has it, or lacks one that all of them have. */
function touchesPolicies({ commit, parents }, policies) {
    const [after, ...before] = [commit, ...parents].map(id => {
        const listed = policies.get(id);
        return listed && new Map(listed.map(({ file }) => [file.path, file.blob]));
    });
    // What cannot be looked at is taken to touch them.
    if (!after || before.some(each => each === undefined))
        return true;
    const paths = new Set([after, ...before].flatMap(each => [...(each?.keys() ?? [])]));
    return [...paths].some(path => before.length === 0 ? after.has(path) : before.every(parent => parent?.get(path) !== after.get(path)));
}
/** Whether a push changed what the pull request does to a policy. One whose commits are gone is taken to have. */
function changesEffect({ push: { before, after }, base, head, changed, policies, }) {
    const [was, is] = [before === null ? base : policies.get(before), policies.get(after)];
    if (!was || !is)
        return true;
    const there = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .matchFiles */ .x)(is, head);
    const own = new Set(changed.map(policyFile => there.get(policyFile)));
    const paths = new Set(changed.map(({ file }) => file.path));
    return (0,_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .listChangedPolicies */ .rr)(was, is).some(policyFile => own.has(policyFile) || paths.has(policyFile.file.path));
}
/** A bot's commits carry whatever address it likes; the journal vouches that nobody else pushed. */
function isByOneBot({ author, pushes }) {
    return (author !== null &&
        !author.isPerson &&
        pushes.kind === 'known' &&
        pushes.pushes.every(({ actor }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameLogin */ .A)(actor, author.login)));
}
/** By address, which is all there is. */
function countUnknown(commits) {
    const addresses = commits.flatMap(({ commit, people, hasMorePeople }) => [
        ...people.filter(({ role, login }) => role === 'author' && login === null).map(({ email }) => email.toLowerCase()),
        ...(hasMorePeople ? [`others of ${commit}`] : []),
    ]);
    return new Set(addresses).size;
}
function unique(logins) {
    return [...new Map(logins.map(login => [login.toLowerCase(), login])).values()];
}


/***/ })

};
