export const id = 511;
export const ids = [511];
export const modules = {

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGuard: () => (/* binding */ createGuard),
  createReviewProof: () => (/* binding */ createReviewProof)
});

// EXTERNAL MODULE: ./lib/plan/trace-history.js + 1 modules
var trace_history = __webpack_require__(8774);
// EXTERNAL MODULE: ./lib/reviews/tally.js
var reviews_tally = __webpack_require__(2755);
;// CONCATENATED MODULE: ./lib/reviews/judge.js

/** Which pull requests' reviews there are to read before the commits can be judged. */
function listQueries(from) {
    const queries = new Map();
    for (const { commit, pullRequests } of from.commits) {
        for (const { number } of pullRequests.filter(each => isMergedInto(from.branch, each))) {
            queries.set(number, (queries.get(number) ?? new Set()).add(commit));
        }
    }
    return [...queries].map(([pullRequest, commits]) => ({ pullRequest, commits: [...commits] }));
}
/**
 * Whether a commit of the branch came through a pull request that was reviewed as is asked for. Of several that brought
 * it, one will do. `reviews` holds those that `listQueries` named.
 */
function judgeCommit(from) {
    const { pending, branch, reviews, requirement } = from;
    const { commit } = pending;
    if ((0,reviews_tally/* asksForNothing */.rQ)(requirement))
        return { kind: 'reviewed', commit, pullRequest: null, approvals: [] };
    const merged = pending.pullRequests.filter(each => isMergedInto(branch, each));
    const bringing = merged
        .map(({ number }) => reviews.get(number))
        .filter(each => each !== undefined)
        .filter(each => each.state === 'merged' && each.baseBranch === branch && each.landed.includes(commit))
        .map(pullRequest => ({ pullRequest: pullRequest.number, tally: (0,reviews_tally/* tallyReviews */.UI)(pullRequest, requirement) }))
        .sort((one, other) => countGaps(one.tally) - countGaps(other.tally));
    const [best] = bringing;
    if (best === undefined)
        return refuseUnbrought({ pending, merged, branch });
    const { pullRequest, tally } = best;
    if (tally.isSufficient)
        return { kind: 'reviewed', commit, pullRequest, approvals: tally.approvals };
    return { kind: 'unreviewed', commit, reason: findGap(tally, requirement), pullRequest, tally };
}
/** A commit with reviews from nowhere. */
function refuseUnbrought(from) {
    const { pending, merged, branch } = from;
    const { commit, pullRequests } = pending;
    const refuse = { kind: 'unreviewed', commit };
    const [pushed] = merged;
    if (pushed)
        return { ...refuse, reason: 'direct-push', pullRequest: pushed.number };
    const open = pullRequests.find(({ state, baseBranch }) => state === 'open' && baseBranch === branch);
    if (open)
        return { ...refuse, reason: 'unmerged', pullRequest: open.number };
    const elsewhere = pullRequests.find(({ state }) => state === 'merged');
    if (elsewhere)
        return { ...refuse, reason: 'other-branch', pullRequest: elsewhere.number };
    const [other] = pullRequests;
    return other
        ? { ...refuse, reason: 'unmerged', pullRequest: other.number }
        : { ...refuse, reason: 'direct-push', pullRequest: null };
}
function isMergedInto(branch, { state, baseBranch }) {
    return state === 'merged' && baseBranch === branch;
}
function countGaps({ isSufficient, isComplete, requestingChanges, missing, lacksRequiredReviewer }) {
    if (isSufficient)
        return 0;
    return (isComplete ? 1 : 1000) + 10 * requestingChanges.length + missing + (lacksRequiredReviewer ? 1 : 0);
}
function findGap(tally, requirement) {
    const { isComplete, requestingChanges, missing, approvals } = tally;
    if (!isComplete)
        return 'unreadable';
    if (requestingChanges.length > 0)
        return 'changes-requested';
    if (missing === 0)
        return 'required-reviewer';
    return approvals.length >= requirement.approvals ? 'unknown-authors' : 'too-few-approvals';
}

;// CONCATENATED MODULE: ./lib/reviews/refusal.js
/** Why a commit may not come into force, and how to go on. Logins and branches are other people's text. */
function describeRefusal(refusal, { branch }) {
    const commit = `Commit ${refusal.commit.slice(0, 7)}`;
    const pullRequest = `pull request #${refusal.pullRequest}`;
    switch (refusal.reason) {
        case 'direct-push': {
            const how = refusal.pullRequest === null
                ? `was pushed to ${branch} without a pull request`
                : `came to ${branch} by a push, together with ${pullRequest} or as a merge that holds more than it`;
            return `${commit} ${how}. Revert it by a reviewed pull request, and make the change in another.`;
        }
        case 'unmerged':
            return `${commit} belongs to ${pullRequest}, which was not merged into ${branch}. Have it reviewed and merged, then run this job again.`;
        case 'other-branch':
            return `${commit} came through ${pullRequest}, which was merged into another branch than ${branch}. Bring it to ${branch} by a pull request of its own, then run this job again.`;
        case 'unreadable':
            return `${commit} came through ${pullRequest}, which has more commits or reviews than can be judged. Revert it, and make the change in a smaller pull request.`;
        case 'changes-requested': {
            const who = listNames(refusal.tally.requestingChanges);
            return `${commit} came through ${pullRequest}, where ${who} requested changes. Once that is settled by an approval or a dismissal there, run this job again.`;
        }
        case 'too-few-approvals':
        case 'unknown-authors':
        case 'required-reviewer':
            return `${commit} came through ${pullRequest}, which has ${describeUnknown(refusal.tally)}. Reviews count after the merge too: ask there for ${describeWanted(refusal.tally)}, then run this job again.`;
    }
}
function describeUnknown(tally) {
    const { approvals, needed, outdated, involved, unknownAuthors, lacksRequiredReviewer } = tally;
    const details = [
        lacksRequiredReviewer ? 'none by one of reviewers-widening' : '',
        outdated.length > 0 ? `that of ${listNames(outdated)} is older than the last change to a policy` : '',
        involved.length > 0 ? `that of ${listNames(involved)}, who wrote some of it, does not count` : '',
        unknownAuthors > 0
            ? `${unknownAuthors} more than usual, because GitHub knows no account for the address of ${unknownAuthors} of the authors`
            : '',
    ].filter(detail => detail !== '');
    return [`${approvals.length} of ${needed} approvals`, ...details].join('; ');
}
function describeWanted({ missing, lacksRequiredReviewer }) {
    const people = 'of people with write access who wrote none of it';
    if (!lacksRequiredReviewer)
        return `${countApprovals(missing)} ${people}`;
    return missing > 1
        ? `${countApprovals(missing)} ${people}, one of them one of reviewers-widening`
        : 'the approval of one of reviewers-widening';
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

;// CONCATENATED MODULE: ./lib/apply/permit.js




function createGuard({ commit, histories, defaultProject, onDrift, reviews, }) {
    return {
        async judge(steps, parse) {
            if (steps.length === 0)
                return new Map();
            const provenances = await (0,trace_history/* traceSteps */.Ny)({ steps, commit, histories, defaultProject, parse });
            const writes = steps.map(step => ({ step, pending: provenances.get(step)?.pending ?? [] }));
            const unreviewed = await reviews?.refuse(writes);
            return new Map(steps.map(step => {
                const provenance = provenances.get(step);
                const drift = step.kind === 'update' ? (0,trace_history/* reportDrift */.a3)(provenance, step) : [];
                if (onDrift === 'refuse' && drift.length > 0)
                    return [step, { drift, refusal: refuseDrift(drift) }];
                const refusal = provenance?.kind === 'untold' && reviews ? UNTOLD : unreviewed?.get(step);
                return [step, { drift, refusal }];
            }));
        },
    };
}
const UNTOLD = {
    kind: 'refused',
    cause: 'review',
    reason: 'The file has more versions than are read (500), and none of them is live, so nobody can tell which commits would come into force. Move the policy to a new file by a reviewed pull request.',
};
function refuseDrift(drift) {
    const fields = drift.map(({ field }) => field).join(', ');
    return {
        kind: 'refused',
        cause: 'drift',
        reason: `The live profile was edited outside this repository (${fields}), and that edit was not written over. Take it into the file, undo it in PgBeam, or set on-drift: overwrite.`,
    };
}
/** Proves, from the pull requests of a branch, that the commits which writes bring into force were reviewed. */
function createReviewProof({ branch, reader, rules, }) {
    return {
        async refuse(writes) {
            const queries = listQueries({ commits: writes.flatMap(({ pending }) => pending), branch });
            const reviews = queries.length > 0 ? await reader.readReviews(queries) : new Map();
            return new Map(writes.flatMap(({ step, pending }) => {
                const refusal = findRefusal({ step, pending, reviews });
                return refusal ? [[step, refusal]] : [];
            }));
        },
    };
    function findRefusal(from) {
        const requirement = (0,reviews_tally/* findRequirement */.rz)(from.step.direction, rules);
        const judgements = from.pending.map(pending => judgeCommit({ pending, branch, reviews: from.reviews, requirement }));
        const refused = judgements.filter(isUnreviewed);
        if (refused.length === 0)
            return undefined;
        const reason = [...new Set(refused.map(judgement => describeRefusal(judgement, { branch })))].join('\n');
        return { kind: 'refused', cause: 'review', reason };
    }
}
function isUnreviewed(judgement) {
    return judgement.kind === 'unreviewed';
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


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listDifferences),
/* harmony export */   e: () => (/* binding */ isSameProfile)
/* harmony export */ });
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);


/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to case, quotes and spaces. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter(field => canonicalise(one, field) !== canonicalise(other, field));
}
function isSameProfile(one, other) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.every(field => canonicalise(one, field) === canonicalise(other, field));
}
function canonicalise(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return canonicaliseSet(profile[field].map(canonicaliseRelation));
        case 'masking_rules':
            return canonicaliseSet(profile[field].map(({ table, column, kind }) => [
                canonicaliseRelation(table),
                canonicaliseColumn(column),
                kind,
            ]));
        case 'row_filters':
            return canonicaliseSet(profile[field].map(({ table, predicate }) => [canonicaliseRelation(table), predicate]));
        case 'statement_rules':
            return `${canonicaliseSet(profile[field].allow)} ${canonicaliseSet(profile[field].deny)}`;
        default:
            return profile[field];
    }
}
function canonicaliseSet(entries) {
    return JSON.stringify([...new Set(entries.map(entry => JSON.stringify(entry)))].toSorted());
}
function canonicaliseRelation(text) {
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readRelation */ .B)(text);
    return 'error' in name ? text : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readColumn */ .J)(text);
    return 'error' in name ? text : name.column;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readRelation),
/* harmony export */   J: () => (/* binding */ readColumn)
/* harmony export */ });
/** Reads `table` or `schema.table`; each part may be quoted (`"a.b"`, `""` for a quote) and have spaces around it. */
function readRelation(text) {
    const parts = readParts(text);
    if ('error' in parts)
        return parts;
    const [first, second, ...rest] = parts.names;
    if (first === undefined || rest.length > 0)
        return { error: 'too-many-parts' };
    return second === undefined
        ? { schema: undefined, table: first, quoted: parts.quoted }
        : { schema: first, table: second, quoted: parts.quoted };
}
/** Reads a column's name: one part, quoted or not. */
function readColumn(text) {
    const parts = readParts(text);
    if ('error' in parts)
        return parts;
    const [column, ...rest] = parts.names;
    if (column === undefined || rest.length > 0)
        return { error: 'too-many-parts' };
    return { column, quoted: parts.quoted };
}
// One part and the dot or end after it. The alternatives never start alike, so that matching stays linear.
const PART = /(?:\s*"((?:[^"]|"")*)"\s*|([^".]*))(\.|$)/y;
function readParts(text) {
    const names = [];
    let quoted = false;
    for (let start = 0, more = true; more; start = PART.lastIndex) {
        PART.lastIndex = start;
        const [, inQuotes, plain, end] = PART.exec(text) ?? [];
        if (end === undefined)
            return { error: 'unbalanced-quote' };
        if (plain?.includes('*'))
            return { error: 'wildcard' };
        if (inQuotes !== undefined)
            quoted = true;
        const name = inQuotes?.replaceAll('""', '"') ?? plain?.trim();
        if (!name)
            return { error: 'empty' };
        names.push(name.toLowerCase());
        more = end === '.';
    }
    return { names, quoted };
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ profileSchema),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   ev: () => (/* binding */ STATEMENT_KINDS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/**
 * The policy profile as PgBeam's API names and bounds it (`PolicyProfileInput`). Parsing fills in the API's own
 * defaults, because `PUT` replaces the whole profile: a field left out goes back to its default there too.
 */
const STATEMENT_KINDS = [
    'select',
    'insert',
    'update',
    'delete',
    'ddl',
    'copy',
    'set',
    'show',
    'explain',
    'transaction',
    'other',
];
const nonNegative = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const statementRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)).default([]),
    deny: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)).default([]),
});
const maskingRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['redact', 'null', 'hash']),
});
const rowFilter = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(128),
    access_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read_only', 'read_write']).default('read_only'),
    statement_rules: statementRules.default({ allow: [], deny: [] }),
    table_allowlist: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    table_denylist: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    masking_rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(maskingRule).default([]),
    budget_queries_per_hour: nonNegative.default(0),
    budget_queries_per_day: nonNegative.default(0),
    max_rows: nonNegative.default(0),
    statement_timeout_ms: nonNegative.default(0),
    row_filters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rowFilter).default([]),
    write_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['normal', 'rollback', 'sandbox']).default('normal'),
    approval_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'writes', 'ddl', 'all']).default('off'),
    approval_auto_max_rows: nonNegative.default(0),
    approval_timeout_seconds: nonNegative.default(300),
    migration_safety: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'warn', 'block']).default('off'),
    egress_bytes_per_day: nonNegative.default(0),
    max_affected_rows: nonNegative.default(0),
    content_scan_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'annotate', 'block']).default('off'),
    content_scan_max_bytes: nonNegative.default(0),
});
/** The known fields in the order of the API's schema. */
const FIELDS = Object.keys(profileSchema.shape);
/** What a field left out means: the API's defaults. `name` has none. */
const DEFAULTS = (({ name: _, ...rest }) => rest)(profileSchema.parse({ name: 'defaults' }));


/***/ })

};

//# sourceMappingURL=511.index.js.map