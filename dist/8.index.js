export const id = 8;
export const ids = [8];
export const modules = {

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readActivities)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(1041);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODateTime", (inst, def) => {
    core_schemas/* $ZodISODateTime */.Ko.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return api/* _isoDateTime */.G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}

// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
;// CONCATENATED MODULE: ./lib/src/github/landings/activity.js


const activitiesSchema = mini_schemas/* array */.YOg(mini_schemas/* looseObject */._H3({
    before: mini_schemas/* string */.YjP(),
    after: mini_schemas/* string */.YjP(),
    timestamp: datetime({ offset: true }),
    activity_type: mini_schemas/* string */.YjP(),
    actor: mini_schemas/* nullish */.cl6(mini_schemas/* looseObject */._H3({ login: mini_schemas/* string */.YjP() })),
}));
/**
 * Reads the journal of a branch, newest first, page by page. Nothing comes where GitHub keeps none: an older Enterprise
 * Server, or one where it is switched off. Throws a `GitHubError` for any other failure.
 */
async function* readActivities(client, branch) {
    let after = null;
    do {
        const page = await readPage({
            client,
            branch,
            after,
        });
        if (page === null)
            return;
        yield page.body.map(toActivity);
        after = page.next;
    } while (after !== null);
}
async function readPage({ client, branch, after }) {
    try {
        return await client.restPage({
            operation: `read the journal of branch ${branch}`,
            route: 'GET /repos/{owner}/{repo}/activity',
            parameters: { ref: `refs/heads/${branch}`, per_page: 100, ...(after !== null && { after }) },
            reply: activitiesSchema,
        });
    }
    catch (error) {
        if (isMissing(error))
            return null;
        throw error;
    }
}
/** A rate limit is also a 403, and says nothing about the journal. */
function isMissing(error) {
    if (!(error instanceof errors/* GitHubError */.y))
        return false;
    return error.status === 404 || (error.status === 403 && !error.isRateLimit);
}
function toActivity({ before, after, timestamp, activity_type, actor }) {
    return {
        before: isNone(before) ? null : before,
        after: isNone(after) ? null : after,
        type: activity_type,
        actor: actor?.login ?? null,
        at: Date.parse(timestamp),
    };
}
function isNone(commit) {
    return /^0*$/.test(commit);
}


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLandingReader: () => (/* binding */ createLandingReader)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/landings/landing.js
var landing = __webpack_require__(7612);
// EXTERNAL MODULE: ./lib/src/github/files/branch.js
var files_branch = __webpack_require__(214);
// EXTERNAL MODULE: ./lib/src/github/landings/activity.js + 1 modules
var activity = __webpack_require__(4370);
;// CONCATENATED MODULE: ./lib/src/github/landings/commits.js

const oidSchema = schemas/* nullable */.mee(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() }));
const commitSchema = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    committedDate: schemas/* string */.YjP(),
    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })) }),
    associatedPullRequests: schemas/* nullable */.mee(schemas/* looseObject */._H3({
        nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({
            number: schemas/* int */.Whr(),
            baseRefName: schemas/* string */.YjP(),
            mergedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
            mergeCommit: oidSchema,
        })),
    })),
});
const batchSchema = schemas/* looseObject */._H3({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(commitSchema)) });
const lineSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* nullable */.mee(schemas/* looseObject */._H3({
            history: schemas/* looseObject */._H3({
                pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
                nodes: schemas/* array */.YOg(commitSchema),
            }),
        })),
    }),
});
const MAX_BATCH = 100;
/** Looks up commits, a hundred a request; one that is gone is left out. */
async function readCommits({ client, roots, commits, }) {
    const batches = Array.from({ length: Math.ceil(commits.length / MAX_BATCH) }, (_, index) => commits.slice(index * MAX_BATCH, (index + 1) * MAX_BATCH));
    const found = await Promise.all(batches.map(batch => readBatch({ client, roots, batch })));
    return new Map(found.flat().map(facts => [facts.commit, facts]));
}
async function readBatch({ client, roots, batch, }) {
    const aliases = batch.map((_, index) => `c${index}: object(oid: $c${index}) { ... on Commit { ...Facts } }`);
    const { repository } = await client.graphql({
        operation: `look up ${batch.length} commits of the branch`,
        query: `query (${declare(roots)}, ${batch.map((_, index) => `$c${index}: GitObjectID!`).join(', ')}) {
      repository(owner: $owner, name: $name) { ${aliases.join('\n')} }
    } ${writeFragment(roots)}`,
        variables: {
            ...nameRoots(roots),
            ...Object.fromEntries(batch.map((commit, index) => [`c${index}`, commit])),
        },
        isPartialWelcome: true,
        reply: batchSchema,
    });
    return Object.values(repository).flatMap(node => (node === null ? [] : [toFacts(node, roots)]));
}
/** A commit's ancestors, a hundred a request, itself first. */
async function* readAncestors({ client, roots, commit, }) {
    let after = null;
    do {
        const page = await client.graphql({
            operation: `follow the past of commit ${commit.slice(0, 7)}`,
            query: `query (${declare(roots)}, $commit: GitObjectID!, $after: String) {
        repository(owner: $owner, name: $name) {
          object(oid: $commit) { ... on Commit { history(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { ...Facts }
          } } }
        }
      } ${writeFragment(roots)}`,
            variables: { ...nameRoots(roots), commit, after },
            isPartialWelcome: true,
            reply: lineSchema,
        });
        const history = page.repository.object?.history;
        if (!history)
            return;
        yield history.nodes.map(node => toFacts(node, roots));
        after = history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null;
    } while (after !== null);
}
/** Whether two commits have the same policy files, and all else in their folders. */
function hasSameFolders(one, other) {
    return one.folders.every((folder, index) => folder === other.folders[index]);
}
function declare(roots) {
    return ['$owner: String!', '$name: String!', ...listPaths(roots).map(({ name }) => `$${name}: String!`)].join(', ');
}
function nameRoots(roots) {
    return Object.fromEntries(listPaths(roots).map(({ name, path }) => [name, path]));
}
function listPaths(roots) {
    return roots.flatMap((path, index) => (path === '' ? [] : [{ name: `root${index}`, path }]));
}
/** GitHub names every pull request whose branch holds a commit, oldest first: the one that it merged is among the first. */
function writeFragment(roots) {
    const folders = roots.map((path, index) => path === '' ? `root${index}: tree { oid }` : `root${index}: file(path: $root${index}) { oid }`);
    return `fragment Facts on Commit {
    oid committedDate
    parents(first: 10) { nodes { oid } }
    ${folders.join('\n')}
    associatedPullRequests(first: 50) { nodes { number baseRefName mergedAt mergeCommit { oid } } }
  }`;
}
function toFacts(node, roots) {
    return {
        commit: node.oid,
        parents: node.parents.nodes.map(({ oid }) => oid),
        folders: roots.map((_, index) => oidSchema.parse(node[`root${index}`] ?? null)?.oid ?? null),
        merged: listMerged(node),
        committedAt: Date.parse(node.committedDate),
    };
}
function listMerged({ oid, associatedPullRequests }) {
    if (associatedPullRequests === null)
        return null;
    return associatedPullRequests.nodes.flatMap(({ number, baseRefName, mergedAt, mergeCommit }) => mergedAt !== null && mergeCommit?.oid === oid
        ? [{ number, baseBranch: baseRefName, mergedAt: Date.parse(mergedAt) }]
        : []);
}

;// CONCATENATED MODULE: ./lib/src/github/landings/first-parents.js


/** Commits that are read at most; with those of merged branches, which come among a branch's own. */
const MAX_READ = 10_000;
/** A commit and its first parents, newest first. Throws {@link PastTooLongError} where there are more than are ever read. */
async function* followFirstParents(request) {
    const read = new Map();
    let next = request.commit;
    for await (const page of readAncestors(request)) {
        if (read.size >= MAX_READ)
            throw new landing/* PastTooLongError */.d7(`more than ${MAX_READ} commits would have to be read`);
        for (const facts of page)
            read.set(facts.commit, facts);
        for (let facts = read.get(next ?? ''); facts !== undefined; facts = read.get(next ?? '')) {
            yield facts;
            next = facts.parents[0];
            if (next === undefined)
                return;
        }
    }
}
/** What stands in for a journal: each first parent as an update of its own, at the time of its pull request's merge. */
async function* readChain(request) {
    let newer;
    for await (const facts of followFirstParents(request)) {
        if (newer && !hasSameFolders(facts, newer))
            yield toLanding({ before: facts.commit, after: newer });
        newer = facts;
    }
    if (newer?.parents.length === 0 && newer.folders.some(folder => folder !== null)) {
        yield toLanding({ before: null, after: newer });
    }
}
/** Without a journal, a commit came to the branch when its pull request was merged, or else when it says itself. */
function timeOf({ merged, committedAt }) {
    return merged?.[0]?.mergedAt ?? committedAt;
}
function toLanding({ before, after }) {
    const at = timeOf(after);
    return {
        kind: 'unrecorded',
        before,
        after: after.commit,
        from: at,
        until: at,
        actor: null,
        merged: after.merged,
        source: 'chain',
    };
}

;// CONCATENATED MODULE: ./lib/src/github/landings/journal.js

/** Waits before the journal is asked again for the newest update, in ms: 30 s in all. */
const LAG_WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000];
/**
 * A branch's updates from the one that brought it to `commit` on, linked: where two entries do not meet, what lies between
 * them is an update of its own. The last page names the commit before which the journal tells nothing.
 */
async function* linkUpdates(request) {
    let expected = request.commit;
    let newer = null;
    for await (const page of startAtCommit(request)) {
        const updates = [];
        let waiting = [...page];
        while (waiting.length > 0) {
            const entry = pickNext(waiting, expected);
            waiting = waiting.filter(each => each !== entry);
            const { before, after, at, actor, type } = entry;
            // The branch had another past under this name before it was deleted.
            if (after === null)
                continue;
            if (after !== expected) {
                updates.push({ kind: 'unrecorded', before: after, after: expected, from: at, until: newer ?? at, actor: null });
            }
            expected = after;
            if (before === null)
                return yield { updates, beginning: after };
            updates.push({ kind: toKind(type), before, after, from: at, until: at, actor });
            expected = before;
            newer = at;
        }
        yield { updates, beginning: null };
    }
    yield { updates: [], beginning: expected };
}
/** Entries of one moment may come in any order: the one that meets what is known is next. */
function pickNext(entries, expected) {
    const [first] = entries;
    if (!first)
        throw new Error('There is no entry to pick');
    const simultaneous = entries.filter(({ at }) => at === first.at);
    return simultaneous.find(({ after }) => after === expected) ?? first;
}
/** The journal may be behind the branch: it is asked again until it shows where the branch is. Where it is empty, there is none. */
async function* startAtCommit({ readPages, readHead, commit, branch, sleep, }) {
    for (const wait of [...LAG_WAITS_MS, null]) {
        let isStarted = false;
        let isEmpty = true;
        for await (const page of readPages()) {
            isEmpty &&= page.length === 0;
            const start = isStarted ? 0 : await findStart({ page, commit, readHead });
            if (start < 0)
                break;
            isStarted = true;
            yield page.slice(start);
        }
        if (isStarted || isEmpty)
            return;
        if (wait === null)
            break;
        await sleep(wait);
    }
    throw new landing/* PastUnreadableError */.sP(`GitHub's journal of branch ${branch} does not show commit ${commit.slice(0, 7)} yet: run the job again`);
}
/**
 * Where the journal tells how the branch came to the commit for the last time; negative: it does not. A commit that the
 * branch had before may have come back since, so one that is not the newest counts only while the newest is the head.
 */
async function findStart({ page, commit, readHead, }) {
    const [newest] = page;
    // Entries of one moment may come in any order.
    if (page.some(({ after, at }) => after === commit && at === newest?.at))
        return 0;
    const start = page.findIndex(({ after }) => after === commit);
    return start < 0 || newest?.after !== (await readHead()) ? -1 : start;
}
const KINDS = new Set(['pr_merge', 'merge_queue_merge', 'push', 'force_push']);
/** What GitHub may call an update later is no merge of its own. */
function toKind(type) {
    return isKind(type) ? type : 'unrecorded';
}
function isKind(type) {
    return KINDS.has(type);
}

;// CONCATENATED MODULE: ./lib/src/github/landings/replay.js
/** The same items for everybody who asks, each made when the first one comes to it. */
function replay(items) {
    const source = items[Symbol.asyncIterator]();
    const made = [];
    return {
        async *[Symbol.asyncIterator]() {
            for (let at = 0;; at++) {
                made[at] ??= source.next();
                const item = await made[at];
                if (item === undefined || item.done)
                    return;
                yield item.value;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/github/landings/landings.js








/** Updates whose commits are looked up in one request. */
const LOOKED_UP = 50;
/** Landings that are handed over at once: few at first, since mostly the newest is all that is needed. */
const BATCHES = [1, 2, 4, 8, 16, 32];
/** Commits of one update, beyond which it is judged whole. */
const MAX_TAKEN_APART = 1_000;
/** Updates that are read at most, whatever they touch. */
const MAX_UPDATES = 10_000;
const comparisonSchema = schemas/* looseObject */._H3({ status: schemas/* string */.YjP() });
/**
 * The landings of a branch by GitHub's own journal of its updates; from where that does not reach back, its first
 * parents. A commit graph alone proves nothing: whoever can push gives a commit any parents, author and date.
 */
function createLandingReader({ client, branch, roots, sleep, }) {
    const journals = new Map();
    const known = new Map();
    const follow = (commit) => followFirstParents({ client, roots, commit });
    return { walk: commit => inBatches(walk(commit)), findHeld };
    /** The journal from where the branch came to the commit, read once however often it is asked for. */
    function readJournal(commit) {
        const journal = journals.get(commit) ?? replay(openJournal(commit));
        journals.set(commit, journal);
        return journal;
    }
    function openJournal(commit) {
        return linkUpdates({
            readPages: () => (0,activity/* readActivities */.W)(client, branch),
            readHead: () => (0,files_branch/* readBranchHead */.zO)(client, branch),
            commit,
            branch,
            sleep,
        });
    }
    /** Each commit is looked up once. Those that are gone are left out. */
    async function lookUp(commits) {
        const wanted = new Set(commits.filter(commit => commit !== null && !known.has(commit)).map(String));
        for (const [commit, facts] of await readCommits({ client, roots, commits: [...wanted] }))
            known.set(commit, facts);
        return known;
    }
    async function* walk(commit) {
        let walked = 0;
        for await (const { updates, beginning } of readJournal(commit)) {
            if (walked > MAX_UPDATES)
                throw new landing/* PastTooLongError */.d7(`more than ${MAX_UPDATES} updates would have to be read`);
            walked += updates.length;
            for (let at = 0; at < updates.length; at += LOOKED_UP)
                yield* landUpdates(updates.slice(at, at + LOOKED_UP));
            if (beginning !== null)
                yield* readChain({ client, roots, commit: beginning });
        }
    }
    async function findHeld({ head, at, like }) {
        const commit = await findTip({ head, at }).catch(asUnknown);
        if (commit === null || commit === undefined || commit === like || like === null)
            return commit;
        const facts = await lookUp([commit, like]);
        const [one, other] = [facts.get(commit), facts.get(like)];
        return one && other && hasSameFolders(one, other) ? like : commit;
    }
    /** Where the branch was at a time; null where it was not yet, undefined where the journal has a gap. */
    async function findTip({ head, at }) {
        for await (const { updates, beginning } of readJournal(head)) {
            const last = updates.find(({ from }) => from <= at);
            if (last)
                return last.until <= at ? last.after : undefined;
            if (beginning === null)
                continue;
            for await (const facts of follow(beginning))
                if (timeOf(facts) <= at)
                    return facts.commit;
        }
        return null;
    }
    async function* landUpdates(updates) {
        const facts = await lookUp(updates.flatMap(({ before, after }) => [before, after]));
        for (const update of updates) {
            const after = facts.get(update.after);
            const before = update.before === null ? undefined : facts.get(update.before);
            // A commit that is gone may have touched anything.
            if (!after || !before)
                yield { ...update, merged: [], source: 'journal' };
            else if (!hasSameFolders(before, after))
                yield* takeApart({ update, before, after });
        }
    }
    /** An update that brings several pull requests, as a queue's group does, is one landing for each. */
    async function* takeApart({ update, before, after, }) {
        const line = after.parents[0] === before.commit ? [after] : await readLine({ before, after });
        if (line === null) {
            yield { ...update, merged: await confirmMerged({ before, after }), source: 'journal' };
            return;
        }
        let end = after;
        for (const [index, commit] of line.entries()) {
            const parent = line[index + 1] ?? before;
            const isBoundary = parent === before || parent.merged?.length !== 0;
            if (!isBoundary)
                continue;
            if (!hasSameFolders(parent, end)) {
                yield { ...update, before: parent.commit, after: end.commit, merged: end.merged, source: 'journal' };
            }
            end = parent;
            if (commit === before)
                break;
        }
    }
    /** The first parents from `after` on, newest first, down to the one that has `before` as its parent; null: there is none. */
    async function readLine({ before, after, }) {
        const line = [];
        for await (const commit of follow(after.commit)) {
            if (commit.commit === before.commit)
                return line;
            line.push(commit);
            if (commit.parents[0] === before.commit)
                return line;
            if (line.length >= MAX_TAKEN_APART)
                return null;
        }
        return null;
    }
    /** A branch that is moved back, or forced to other commits, merges nothing that it held before. */
    async function confirmMerged({ before, after, }) {
        if (after.merged === null || after.merged.length === 0)
            return after.merged;
        const { status } = await client.rest({
            operation: `compare commits ${before.commit.slice(0, 7)} and ${after.commit.slice(0, 7)}`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            // GitHub puts the changed files, which may be many, on the first page only.
            parameters: { basehead: `${before.commit}...${after.commit}`, per_page: 1, page: 2 },
            reply: comparisonSchema,
        });
        return status === 'ahead' || status === 'diverged' ? after.merged : [];
    }
}
function asUnknown(error) {
    if (!(error instanceof landing/* PastTooLongError */.d7))
        throw error;
}
async function* inBatches(landings) {
    let batch = [];
    let round = 0;
    for await (const landing of landings) {
        batch.push(landing);
        if (batch.length < (BATCHES[round] ?? 32))
            continue;
        yield batch;
        batch = [];
        round += 1;
    }
    if (batch.length > 0)
        yield batch;
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


/***/ })

};
