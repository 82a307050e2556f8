export const id = 3;
export const ids = [3,478];
export const modules = {

/***/ 959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ MASKING_DIRECTIONS),
/* harmony export */   H4: () => (/* binding */ REACH_DIRECTIONS),
/* harmony export */   HD: () => (/* binding */ STATEMENT_DIRECTIONS),
/* harmony export */   b5: () => (/* binding */ mayWiden),
/* harmony export */   fN: () => (/* binding */ limitDirection),
/* harmony export */   gz: () => (/* binding */ combineDirections),
/* harmony export */   ps: () => (/* binding */ quantityDirection),
/* harmony export */   ye: () => (/* binding */ conditionsDirection)
/* harmony export */ });
/** Neutral changes never count. Widens and narrows, or unclear and narrows, are mixed; widens and unclear are widens. */
function combineDirections(directions) {
    const seen = new Set(directions);
    const narrows = seen.has('narrows');
    if (seen.has('mixed') || (narrows && (seen.has('widens') || seen.has('unclear'))))
        return 'mixed';
    if (seen.has('widens'))
        return 'widens';
    if (seen.has('unclear'))
        return 'unclear';
    if (narrows)
        return 'narrows';
    return seen.has('neutral') ? 'neutral' : 'none';
}
/** Whether caution is called for: more may be seen or done, or it cannot be told. */
function mayWiden(direction) {
    return direction === 'widens' || direction === 'mixed' || direction === 'unclear';
}
const [same, more, less, both] = ['neutral', 'widens', 'narrows', 'mixed'];
const REACH_DIRECTIONS = {
    none: { none: same, reachable: more },
    reachable: { none: less, reachable: same },
};
const MASKING_DIRECTIONS = {
    none: { none: same, redact: more, null: more, hash: more, clear: more },
    redact: { none: less, redact: same, null: same, hash: more, clear: more },
    null: { none: less, redact: same, null: same, hash: more, clear: more },
    hash: { none: less, redact: less, null: less, hash: same, clear: more },
    clear: { none: less, redact: less, null: less, hash: less, clear: same },
};
const STATEMENT_DIRECTIONS = {
    refused: { refused: same, 'held, discarded': more, held: more, discarded: more, allowed: more },
    'held, discarded': { refused: less, 'held, discarded': same, held: more, discarded: more, allowed: more },
    held: { refused: less, 'held, discarded': less, held: same, discarded: both, allowed: more },
    discarded: { refused: less, 'held, discarded': less, held: both, discarded: same, allowed: more },
    allowed: { refused: less, 'held, discarded': less, held: less, discarded: less, allowed: same },
};
/** A limit where 0 is infinity. */
function limitDirection(before, after) {
    return quantityDirection(before || Infinity, after || Infinity);
}
/** A plain quantity of something permitted. */
function quantityDirection(before, after) {
    if (before === after)
        return 'neutral';
    return after > before ? 'widens' : 'narrows';
}
/** A set of conditions that all have to hold: dropping some lets more through; exchanging some cannot be told. */
function conditionsDirection(before, after) {
    const keepsAll = [...before].every(condition => after.has(condition));
    const addsNone = [...after].every(condition => before.has(condition));
    if (keepsAll && addsNone)
        return 'neutral';
    if (keepsAll)
        return 'narrows';
    return addsNone ? 'widens' : 'unclear';
}


/***/ }),

/***/ 4003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepGate: () => (/* binding */ keepGate)
});

// EXTERNAL MODULE: ./lib/access/direction.js
var access_direction = __webpack_require__(959);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/github/errors.js
var errors = __webpack_require__(9452);
;// CONCATENATED MODULE: ./lib/github/labels.js


const labelsSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            labels: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })) }).nullable(),
        }),
    }),
});
/** A hundred labels is as many as an issue can have. */
const labelsQuery = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { labels(first: 100) { nodes { name } } } }
}`;
/** Puts one label on a pull request or takes it off, whatever else is there. GitHub makes a label that is new. */
async function setLabel(request) {
    const { client, pullRequest, label, isWanted, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the labels of pull request #${pullRequest}`,
        query: labelsQuery,
        variables: { number: pullRequest },
        reply: labelsSchema,
        signal,
    });
    const labels = repository.pullRequest.labels?.nodes ?? [];
    const isThere = labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
    if (isThere === isWanted)
        return 'unchanged';
    return isWanted ? addLabel(request) : removeLabel(request);
}
async function addLabel({ client, pullRequest, label, signal }) {
    await client.rest({
        operation: `label pull request #${pullRequest}`,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { issue_number: pullRequest, labels: [label] },
        write: 'repeatable',
        reply: schemas/* unknown */.L5J(),
        signal,
    });
    return 'added';
}
async function removeLabel({ client, pullRequest, label, signal }) {
    try {
        await client.rest({
            operation: `take a label off pull request #${pullRequest}`,
            route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
            parameters: { issue_number: pullRequest, name: label },
            write: 'repeatable',
            reply: schemas/* unknown */.L5J(),
            signal,
        });
        return 'removed';
    }
    catch (error) {
        // Somebody else took it off meanwhile, or a first try did.
        if ((0,errors/* isNotFound */.c)(error))
            return 'unchanged';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/reviewers.js


const namedSchema = schemas/* looseObject */._H3({ login: schemas/* string */.YjP().optional(), slug: schemas/* string */.YjP().optional() }).nullable();
const stateSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            author: namedSchema,
            reviewRequests: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ requestedReviewer: namedSchema })) }).nullable(),
            latestReviews: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ author: namedSchema })) }).nullable(),
        }),
    }),
});
const stateQuery = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      author { login }
      reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } }
      latestReviews(first: 100) { nodes { author { login } } }
    }
  }
}`;
/**
 * Asks people and teams for a review, apart from the author, those who were asked, and those who reviewed already; of a
 * team, one member's review will do.
 */
async function requestReviewers(request) {
    const { client, pullRequest, users, teams, signal } = request;
    const { repository } = await client.graphql({
        operation: `read who reviews pull request #${pullRequest}`,
        query: stateQuery,
        variables: { number: pullRequest },
        reply: stateSchema,
        signal,
    });
    const { author, reviewRequests, latestReviews } = repository.pullRequest;
    const asked = reviewRequests?.nodes.map(({ requestedReviewer }) => requestedReviewer) ?? [];
    const reviewed = latestReviews?.nodes.map(review => review.author) ?? [];
    const busy = listLowercase([author, ...asked, ...reviewed].map(each => each?.login));
    const askedTeams = listLowercase(asked.map(each => each?.slug));
    const hasReviewed = listLowercase(reviewed.map(each => each?.login));
    const missingTeams = teams
        .filter(({ slug }) => !askedTeams.has(slug.toLowerCase()))
        .filter(({ members }) => !members.some(login => hasReviewed.has(login.toLowerCase())));
    return askEach(request, {
        users: users.filter(login => !busy.has(login.toLowerCase())),
        teams: missingTeams.map(({ slug }) => slug),
    });
}
/** All at once; one by one where that is refused, since one who cannot be asked keeps GitHub from asking the others. */
async function askEach(request, wanted) {
    const { users, teams } = wanted;
    const names = [...users, ...teams];
    if (names.length === 0)
        return { requested: [], refused: [] };
    if (await ask(request, wanted))
        return { requested: names, refused: [] };
    if (names.length === 1)
        return { requested: [], refused: names };
    const requested = [];
    const refused = [];
    const singles = [
        ...users.map(user => ({ users: [user], teams: [] })),
        ...teams.map(team => ({ users: [], teams: [team] })),
    ];
    for (const single of singles) {
        const outcome = await askEach(request, single);
        requested.push(...outcome.requested);
        refused.push(...outcome.refused);
    }
    return { requested, refused };
}
/** Whether GitHub took it. */
async function ask({ client, pullRequest, signal }, { users, teams }) {
    try {
        await client.rest({
            operation: `ask for reviews of pull request #${pullRequest}`,
            route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
            parameters: { pull_number: pullRequest, reviewers: users, team_reviewers: teams },
            write: 'repeatable',
            reply: schemas/* unknown */.L5J(),
            signal,
        });
        return true;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y && error.status === 422)
            return false;
        throw error;
    }
}
function listLowercase(names) {
    return new Set(names.flatMap(name => (name === undefined ? [] : [name.toLowerCase()])));
}

// EXTERNAL MODULE: ./lib/github/reviews.js + 8 modules
var reviews = __webpack_require__(2478);
;// CONCATENATED MODULE: ./lib/github/statuses.js

/** The name by which a branch protection can require it. */
const gateContext = 'pgbeam/reviews';
const currentSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* looseObject */._H3({
            status: schemas/* looseObject */._H3({
                context: schemas/* looseObject */._H3({ state: schemas/* string */.YjP(), description: schemas/* string */.YjP().nullable() }).nullable(),
            })
                .nullable(),
        })
            .nullable(),
    }),
});
const currentQuery = `query ($owner: String!, $name: String!, $sha: GitObjectID!, $context: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { status { context(name: $context) { state description } } } }
  }
}`;
/** Sets the commit status of the gate, unless the last one says the same: GitHub takes a thousand for a commit. */
async function setGateStatus(request) {
    const { client, sha, state, description, targetUrl, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the status of commit ${sha.slice(0, 7)}`,
        query: currentQuery,
        variables: { sha, context: gateContext },
        reply: currentSchema,
        signal,
    });
    const current = repository.object?.status?.context;
    if (current?.state.toLowerCase() === state && current.description === description)
        return 'unchanged';
    await client.rest({
        operation: `set the status of commit ${sha.slice(0, 7)}`,
        route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: { sha, state, description, context: gateContext, ...(targetUrl && { target_url: targetUrl }) },
        write: 'repeatable',
        reply: schemas/* looseObject */._H3({}),
        signal,
    });
    return 'set';
}

// EXTERNAL MODULE: ./lib/plan/assessment.js
var plan_assessment = __webpack_require__(345);
// EXTERNAL MODULE: ./lib/plan/demand.js
var plan_demand = __webpack_require__(1596);
;// CONCATENATED MODULE: ./lib/plan/gate.js


const maxDescription = 140;
const effects = {
    none: 'changes no policy',
    neutral: 'no effect on access',
    narrows: 'narrows access',
    widens: 'widens access',
    mixed: 'widens and narrows access',
    unclear: 'may widen access',
};
/** Whether an open pull request has the reviews that its merge will be asked for. */
function decideGate(from) {
    const { pullRequest, direction, rules } = from;
    const effect = effects[direction];
    const demand = (0,plan_demand/* findDemand */.z)(direction, rules);
    if (direction === 'none')
        return { state: 'success', description: effect };
    if ((0,plan_demand/* asksForNothing */.r)(demand))
        return { state: 'success', description: `${effect}: no approval needed` };
    const assessment = (0,plan_assessment/* assessReviews */.I)(pullRequest, demand);
    const state = assessment.isSufficient ? 'success' : 'pending';
    return { state, description: shorten(`${effect}: ${describeReviews(assessment)}`) };
}
function describeReviews(assessment) {
    const { approvals, needed, requestingChanges, lacksRequiredReviewer, unknownAuthors, isComplete } = assessment;
    if (!isComplete)
        return 'too many commits or reviews to judge';
    if (requestingChanges.length > 0)
        return `changes requested by ${requestingChanges.join(', ')}`;
    const count = `${approvals.length} of ${needed} approvals`;
    const notes = [
        lacksRequiredReviewer ? 'one must be by reviewers-widening' : '',
        unknownAuthors > 0 ? `${unknownAuthors} for authors without a GitHub account` : '',
    ].filter(note => note !== '');
    return notes.length === 0 ? count : `${count} (${notes.join('; ')})`;
}
function shorten(text) {
    return text.length <= maxDescription ? text : `${text.slice(0, maxDescription - 1)}…`;
}

// EXTERNAL MODULE: ./lib/required-reviewers.js + 1 modules
var required_reviewers = __webpack_require__(3148);
;// CONCATENATED MODULE: ./lib/gate.js







/** A merge queue asks again for the required statuses; what it merges had them in its pull requests. */
const QUEUED = { state: 'success', description: 'reviewed in the pull requests of the merge queue' };
/** Keeps the status `pgbeam/reviews`, the label and the requested reviewers of a pull request as its change asks for. */
async function keepGate(context) {
    const { client, inputs, event } = context;
    const warnings = [];
    async function attempt(act) {
        try {
            return await act();
        }
        catch (error) {
            warnings.push(error instanceof Error ? error.message : String(error));
            return undefined;
        }
    }
    if (event.kind === 'merge-group' && inputs.gate) {
        await attempt(() => setGateStatus({ client, sha: event.headSha, targetUrl: event.run.runUrl, ...QUEUED }));
    }
    if (event.kind !== 'pull-request')
        return { line: undefined, warnings };
    const direction = judgeDirection(context.report);
    const named = { ...context, event, direction };
    const reviewers = (0,access_direction/* mayWiden */.b5)(direction)
        ? await attempt(() => (0,required_reviewers/* readWideningReviewers */.AF)(client, inputs.reviewersWidening))
        : required_reviewers/* NOBODY */.oQ;
    const [status] = await Promise.all([
        inputs.gate && reviewers ? attempt(() => keepStatus({ ...named, reviewers })) : undefined,
        reviewers && (0,access_direction/* mayWiden */.b5)(direction) ? attempt(() => askReviewers({ ...named, reviewers })) : undefined,
        inputs.labelWidening === null ? undefined : attempt(() => keepLabel(named, inputs.labelWidening ?? '')),
    ]);
    return { line: status && `${gateContext}: ${status.description}`, warnings };
}
/** What an invalid file would change is not known. */
function judgeDirection({ direction, result }) {
    return result === 'invalid' ? (0,access_direction/* combineDirections */.gz)([direction, 'unclear']) : direction;
}
async function keepStatus({ client, inputs, event, selection, direction, reviewers, }) {
    const reader = (0,reviews.createReviewReader)({ client, selection });
    const found = await reader.readReviews([{ pullRequest: event.number, commits: [] }]);
    const pullRequest = found.get(event.number);
    if (!pullRequest)
        return undefined;
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: (0,required_reviewers/* toRequiredReviewers */.Tc)(reviewers) };
    const status = decideGate({ pullRequest, direction, rules });
    await setGateStatus({ client, sha: event.headSha, targetUrl: event.run.runUrl, ...status });
    return status;
}
async function askReviewers({ client, event, reviewers: { users, teams }, }) {
    if (users.length + teams.length === 0)
        return;
    const { refused } = await requestReviewers({ client, pullRequest: event.number, users, teams });
    if (refused.length > 0)
        throw new Error(`GitHub does not let these be asked for a review: ${refused.join(', ')}`);
}
async function keepLabel({ client, event, direction }, label) {
    await setLabel({ client, pullRequest: event.number, label, isWanted: (0,access_direction/* mayWiden */.b5)(direction) });
}


/***/ }),

/***/ 2478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReviewReader: () => (/* binding */ createReviewReader)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/github/blobs.js
var blobs = __webpack_require__(8007);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(3102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./lib/github/merge-lines.js

/** Beyond so many lines taken out and put in, finding the fewest would take too long. */
const maxChangedLines = 5000;
/** A text changed on two sides, merged by lines as git does it; null where the two conflict, or changed too much. */
function mergeLines({ base, ours, theirs }) {
    const lines = splitLines(base);
    const mine = listHunks(lines, splitLines(ours));
    const all = listHunks(lines, splitLines(theirs));
    if (mine === null || all === null)
        return null;
    const others = all.filter(hunk => !mine.some(each => isSame(each, hunk)));
    if (mine.some(hunk => others.some(other => isTouching(hunk, other))))
        return null;
    const hunks = [...mine, ...others].sort((a, b) => a.start - b.start);
    const merged = [];
    let at = 0;
    for (const { start, end, lines: changed } of hunks) {
        merged.push(...lines.slice(at, start), ...changed);
        at = end;
    }
    return [...merged, ...lines.slice(at)].join('');
}
/** With their line ends. */
function splitLines(text) {
    return text.split(/(?<=\n)/);
}
function listHunks(base, changed) {
    const parts = diffArrays([...base], [...changed], { maxEditLength: maxChangedLines });
    if (parts === undefined)
        return null;
    const hunks = [];
    let at = 0;
    let open = null;
    const close = () => {
        if (open !== null)
            hunks.push({ start: open.start, end: at, lines: open.lines });
        open = null;
    };
    for (const { value, added, removed } of parts) {
        if (!added && !removed)
            close();
        else
            open ??= { start: at, lines: [] };
        if (added)
            open?.lines.push(...value);
        else
            at += value.length;
    }
    close();
    return hunks;
}
function isSame(one, other) {
    return one.start === other.start && one.end === other.end && one.lines.join('') === other.lines.join('');
}
/** Git wants at least one untouched line between two changes. */
function isTouching(one, other) {
    return one.start <= other.end && other.start <= one.end;
}

;// CONCATENATED MODULE: ./lib/github/clean-merge.js


/**
 * Whether a merge commit holds policy files just as git merges them, so that nobody added anything in the merge itself.
 * Where a file was moved on one side, it does not follow it and says no.
 */
async function isCleanMerge(from) {
    const { client, listings, merge } = from;
    const listed = await Promise.all([merge.base, merge.ours, merge.theirs, merge.result].map(listings.read));
    const [base, ours, theirs, result] = listed;
    if (!base || !ours || !theirs || !result)
        return false;
    const contested = findContested({ base, ours, theirs, result });
    if (contested === null)
        return false;
    if (contested.length === 0)
        return true;
    const sizes = new Map(contested.flatMap(file => Object.values(file).map(({ blob, size }) => [blob, size])));
    const contents = await (0,blobs/* readBlobs */.b)({ client, blobs: [...sizes].map(([id, size]) => ({ id, size })) });
    return contested.every(file => {
        const [base, ours, theirs, result] = [file.base, file.ours, file.theirs, file.result].map(({ blob }) => {
            const content = contents.get(blob);
            return content?.kind === 'text' ? content.text : undefined;
        });
        if (base === undefined || ours === undefined || theirs === undefined)
            return false;
        return mergeLines({ base, ours, theirs }) === result;
    });
}
/** Files that only their texts can tell about; null where some file is not what either side made of it. */
function findContested(trees) {
    const contested = [];
    for (const path of new Set(Object.values(trees).flatMap(tree => [...tree.keys()]))) {
        const [base, ours, theirs, result] = [trees.base, trees.ours, trees.theirs, trees.result].map(tree => tree.get(path));
        const isSame = (one, other) => one?.blob === other?.blob && one?.kind === other?.kind;
        if (isSame(ours, base) || isSame(ours, theirs)) {
            if (!isSame(result, theirs))
                return null;
        }
        else if (isSame(theirs, base)) {
            if (!isSame(result, ours))
                return null;
        }
        else {
            if (!base || !ours || !theirs || !result)
                return null;
            contested.push({ base, ours, theirs, result });
        }
    }
    return contested;
}

// EXTERNAL MODULE: ./lib/github/errors.js
var errors = __webpack_require__(9452);
;// CONCATENATED MODULE: ./lib/github/landing.js



const comparisonSchema = schemas/* looseObject */._H3({
    status: schemas/* string */.YjP(),
    merge_base_commit: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }),
});
/**
 * Which of the commits a merged pull request brought to its base as they were reviewed. GitHub's word does not do:
 * it associates a commit with every pull request whose branch holds it, and calls a pull request merged once somebody
 * pushes its head to the base, together with whatever else is in that push.
 */
async function findLanded(request) {
    const { pullRequest, commits } = request;
    if (pullRequest.state !== 'merged')
        return [];
    const own = new Set(pullRequest.commits.map(({ commit }) => commit));
    const others = commits.filter(commit => !own.has(commit));
    const landed = commits.filter(commit => own.has(commit));
    if (pullRequest.merge === null || others.length === 0)
        return landed;
    const { commit: merge, parents } = pullRequest.merge;
    if (parents.length === 2) {
        const isReviewed = others.includes(merge) && parents[1] === pullRequest.head && (await isMadeByMerging(request));
        return isReviewed ? [...landed, merge] : landed;
    }
    if (parents.length !== 1 || !(await isMadeAnew(request)))
        return landed;
    const isLast = others.length === 1 && others[0] === merge;
    const made = isLast ? new Set([merge]) : await listRebased(request);
    return [...landed, ...others.filter(commit => commit === merge || made.has(commit))];
}
/** A squash or a rebase makes commits that do not build on the head. What builds on it was pushed. */
async function isMadeAnew({ client, pullRequest }) {
    const { head, merge } = pullRequest;
    const comparison = await compare({ client, base: head, head: merge?.commit ?? '' });
    return comparison?.status === 'diverged';
}
async function isMadeByMerging({ client, listings, pullRequest }) {
    const { head: theirs, merge } = pullRequest;
    const [ours = ''] = merge?.parents ?? [];
    const comparison = await compare({ client, base: ours, head: theirs });
    if (comparison === null)
        return false;
    const base = comparison.merge_base_commit.sha;
    return isCleanMerge({ client, listings, merge: { base, ours, theirs, result: merge?.commit ?? '' } });
}
/** Null where one of them is gone, or the two have nothing in common. */
async function compare({ client, base, head }) {
    try {
        return await client.rest({
            operation: `compare commit ${head.slice(0, 7)} with ${base.slice(0, 7)}`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            // GitHub puts the changed files, which may be many, on the first page only.
            parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
            reply: comparisonSchema,
        });
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c)(error))
            return null;
        throw error;
    }
}
/** GitHub rebases at most so many commits. */
const maxRebased = 100;
const lineSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* looseObject */._H3({
            history: schemas/* looseObject */._H3({
                nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({
                    oid: schemas/* string */.YjP(),
                    messageHeadline: schemas/* string */.YjP(),
                    authoredDate: schemas/* string */.YjP(),
                    author: schemas/* looseObject */._H3({ email: schemas/* string */.YjP().nullable() }).nullable(),
                    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })) }),
                })),
            }),
        }),
    }),
});
const lineQuery = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $first: Int!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(first: $first) {
          nodes { oid messageHeadline authoredDate author { email } parents(first: 2) { nodes { oid } } }
        }
      }
    }
  }
}`;
/**
 * The commits that a rebase made, from the last one back: each is a copy, by author, time and title, of one of the pull
 * request's, in their order. A rebase leaves out merges, and what the base has already.
 */
async function listRebased({ client, pullRequest }) {
    const originals = pullRequest.commits.filter(({ parents }) => parents.length < 2);
    const reply = await client.graphql({
        operation: `read the commits that pull request #${pullRequest.number} became`,
        query: lineQuery,
        variables: { commit: pullRequest.merge?.commit, first: Math.min(originals.length, maxRebased) || 1 },
        reply: lineSchema,
    });
    const rebased = new Set();
    let expected = pullRequest.merge?.commit;
    let left = originals.length;
    for (const node of reply.repository.object.history.nodes) {
        const original = originals.slice(0, left).findLastIndex(commit => isCopy(node, commit));
        if (node.oid !== expected || node.parents.nodes.length !== 1 || original < 0)
            break;
        rebased.add(node.oid);
        left = original;
        expected = node.parents.nodes[0]?.oid;
    }
    return rebased;
}
function isCopy({ messageHeadline, authoredDate, author }, original) {
    const isSameText = messageHeadline === original.headline && authoredDate === original.authoredDate;
    return isSameText && (author?.email ?? '') === original.authors[0]?.email;
}

;// CONCATENATED MODULE: ./lib/github/policy-authors.js
/** Beyond so many that matter, commits are not looked at but taken to touch policy files. */
const maxListed = 40;
/**
 * Who wrote a pull request's commits to policy files. Only those commits are looked into whose authors matter: they gave
 * an opinion, or nobody can tell who they are.
 */
async function findPolicyAuthors(from) {
    const { listings, pullRequest, reviewers } = from;
    const relevant = pullRequest.commits
        .map(commit => ({ commit, known: listReviewers(commit, reviewers), unknown: listUnknown(commit) }))
        .filter(({ known, unknown }) => known.length > 0 || unknown.length > 0);
    const touching = await Promise.all(relevant.map(({ commit }, index) => index >= maxListed || listings.isTouchedBy(commit)));
    const authors = relevant.filter((_, index) => touching[index]);
    return {
        known: [...new Set(authors.flatMap(({ known }) => known))],
        unknown: new Set(authors.flatMap(({ unknown }) => unknown)).size,
    };
}
function listReviewers({ authors }, reviewers) {
    return authors.flatMap(({ login }) => (login !== null && reviewers.has(login.toLowerCase()) ? [login] : []));
}
/** By address, which is all there is. */
function listUnknown({ commit, authors, hasMoreAuthors }) {
    const addresses = authors.filter(isUnknown).map(({ email }) => email.toLowerCase());
    return hasMoreAuthors ? [...addresses, `others of ${commit}`] : addresses;
}
/** An app is nobody in disguise, though GitHub may show no account for it. */
function isUnknown({ login, email }) {
    return login === null && !/\[bot\]@users\.noreply\./i.test(email);
}

// EXTERNAL MODULE: ./lib/globs.js
var globs = __webpack_require__(8904);
// EXTERNAL MODULE: ./lib/github/trees.js
var trees = __webpack_require__(7914);
;// CONCATENATED MODULE: ./lib/github/policy-listings.js



function createPolicyListings(from) {
    const { client, selection } = from;
    const policies = { ...selection, includes: path => selection.includes(path) && !(0,globs/* isTestFile */.hl)(path) };
    const listings = new Map();
    const read = (commit) => {
        const listing = listings.get(commit) ?? listPolicies(commit);
        listings.set(commit, listing);
        return listing;
    };
    return {
        read,
        areEqual: async (one, other) => {
            const [before, after] = await Promise.all([read(one), read(other)]);
            return before !== null && after !== null && listChanged(before, after).length === 0;
        },
        isTouchedBy: async ({ commit, parents }) => {
            const [after, ...before] = await Promise.all([commit, ...parents].map(read));
            if (!after || before.includes(null))
                return true;
            const [first = new Map(), ...others] = before;
            return listChanged(first, after).some(path => others.every(other => !policy_listings_isSame(other.get(path), after.get(path))));
        },
    };
    async function listPolicies(commit) {
        try {
            const files = await (0,trees/* listFiles */.C)({ client, commit, selection: policies });
            return new Map(files.map(file => [file.path, file]));
        }
        catch (error) {
            if ((0,errors/* isNotFound */.c)(error))
                return null;
            throw error;
        }
    }
}
function listChanged(before, after) {
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter(path => !policy_listings_isSame(before.get(path), after.get(path)));
}
function policy_listings_isSame(one, other) {
    return one?.blob === other?.blob && one?.kind === other?.kind;
}

;// CONCATENATED MODULE: ./lib/github/pull-request-page.js

const pageInfoSchema = schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const oidSchema = schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() });
const actorSchema = schemas/* looseObject */._H3({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const reviewSchema = schemas/* looseObject */._H3({
    state: schemas/* string */.YjP(),
    author: actorSchema,
    commit: oidSchema.nullable(),
});
const commitSchema = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    messageHeadline: schemas/* string */.YjP(),
    authoredDate: schemas/* string */.YjP(),
    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(oidSchema) }),
    authors: schemas/* looseObject */._H3({
        totalCount: schemas/* int */.Whr(),
        nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ email: schemas/* string */.YjP().nullable(), user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).nullable() })),
    }),
});
const pullRequestSchema = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    author: actorSchema,
    mergeCommit: schemas/* looseObject */._H3({ oid: schemas/* string */.YjP(), parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(oidSchema) }) }).nullable(),
    latestOpinionatedReviews: schemas/* looseObject */._H3({ pageInfo: pageInfoSchema, nodes: schemas/* array */.YOg(reviewSchema) }),
    commits: schemas/* looseObject */._H3({ pageInfo: pageInfoSchema, nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ commit: commitSchema })) }),
});
const batchSchema = schemas/* looseObject */._H3({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), pullRequestSchema) });
/** Of so many pull requests: `$number0`, and where to read on in `$reviews0` and `$commits0`. */
function buildQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map(i => `$number${i}: Int!, $reviews${i}: String, $commits${i}: String`);
    const fields = indices.map(i => `p${i}: pullRequest(number: $number${i}) {
      number state baseRefName headRefOid
      author { __typename login }
      mergeCommit { oid parents(first: 3) { nodes { oid } } }
      latestOpinionatedReviews(first: 100, after: $reviews${i}, writersOnly: true) {
        pageInfo { hasNextPage endCursor }
        nodes { state author { __typename login } commit { oid } }
      }
      commits(first: 100, after: $commits${i}) {
        pageInfo { hasNextPage endCursor }
        nodes { commit {
          oid messageHeadline authoredDate
          parents(first: 10) { nodes { oid } }
          authors(first: 10) { totalCount nodes { email user { login } } }
        } }
      }
    }`);
    return `query ($owner: String!, $name: String!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`;
}

;// CONCATENATED MODULE: ./lib/github/pull-request-facts.js

const batchSize = 10;
/** A thousand commits, and a thousand reviews. */
const maxPages = 10;
/** Ten pull requests a request; one more for each hundred commits or reviews of the longest. */
async function readPullRequests(from) {
    const { client, numbers } = from;
    const readings = [...new Set(numbers)].map(beginReading);
    const batches = Array.from({ length: Math.ceil(readings.length / batchSize) }, (_, index) => readings.slice(index * batchSize, (index + 1) * batchSize));
    await Promise.all(batches.map(batch => readBatch({ client, batch })));
    return readings.map(toFacts);
}
function beginReading(number) {
    const begin = { reviewsAfter: null, commitsAfter: null, hasMoreReviews: true, hasMoreCommits: true };
    return { number, pages: [], reviews: [], commits: [], ...begin };
}
async function readBatch({ client, batch }) {
    for (let page = 1, open = [...batch]; page <= maxPages && open.length > 0; page++) {
        const { repository } = await client.graphql({
            operation: `read the reviews of pull request ${open.map(({ number }) => `#${number}`).join(', ')}`,
            query: buildQuery(open.length),
            variables: Object.fromEntries(open.flatMap(({ number, reviewsAfter, commitsAfter }, index) => [
                [`number${index}`, number],
                [`reviews${index}`, reviewsAfter],
                [`commits${index}`, commitsAfter],
            ])),
            reply: batchSchema,
        });
        for (const [index, reading] of open.entries())
            takePage(reading, repository[`p${index}`]);
        open = open.filter(({ hasMoreReviews, hasMoreCommits }) => hasMoreReviews || hasMoreCommits);
    }
}
function takePage(reading, page) {
    const { latestOpinionatedReviews: reviews, commits } = page;
    reading.pages.push(page);
    if (reading.hasMoreReviews) {
        reading.reviews.push(...reviews.nodes);
        reading.hasMoreReviews = reviews.pageInfo.hasNextPage;
        reading.reviewsAfter = reviews.pageInfo.endCursor;
    }
    if (reading.hasMoreCommits) {
        reading.commits.push(...commits.nodes.map(({ commit }) => commit));
        reading.hasMoreCommits = commits.pageInfo.hasNextPage;
        reading.commitsAfter = commits.pageInfo.endCursor;
    }
}
function toFacts(reading) {
    // Somebody may push while it is read: what the last page says goes with the newest commits.
    const page = reading.pages.at(-1);
    const heads = new Set(reading.pages.map(({ headRefOid }) => headRefOid));
    return {
        number: reading.number,
        state: page.state.toLowerCase(),
        baseBranch: page.baseRefName,
        head: page.headRefOid,
        author: page.author?.login ?? null,
        merge: page.mergeCommit && { commit: page.mergeCommit.oid, parents: listOids(page.mergeCommit.parents) },
        reviews: reading.reviews.flatMap(toReview),
        commits: reading.commits.map(toCommit),
        isComplete: !reading.hasMoreReviews && !reading.hasMoreCommits && heads.size === 1,
    };
}
const reviewStates = new Map([
    ['APPROVED', 'approved'],
    ['CHANGES_REQUESTED', 'changes-requested'],
    ['DISMISSED', 'dismissed'],
]);
function toReview({ state, author, commit }) {
    const known = reviewStates.get(state);
    if (known === undefined)
        return [];
    const actor = author && { login: author.login, isPerson: author.__typename === 'User' };
    return [{ state: known, author: actor, commit: commit?.oid ?? null }];
}
function toCommit({ oid, messageHeadline, authoredDate, parents, authors }) {
    return {
        commit: oid,
        parents: listOids(parents),
        headline: messageHeadline,
        authoredDate,
        authors: authors.nodes.map(({ email, user }) => ({ email: email ?? '', login: user?.login ?? null })),
        hasMoreAuthors: authors.totalCount > authors.nodes.length,
    };
}
function listOids({ nodes }) {
    return nodes.map(({ oid }) => oid);
}

;// CONCATENATED MODULE: ./lib/github/reviews.js




/** `selection` tells which files are policies; tests beside them are not. */
function createReviewReader({ client, selection, }) {
    return {
        readReviews: async (claims) => {
            const listings = createPolicyListings({ client, selection });
            const facts = await readPullRequests({ client, numbers: claims.map(({ pullRequest }) => pullRequest) });
            const assembled = await Promise.all(facts.map(pullRequest => {
                const commits = claims.filter(each => each.pullRequest === pullRequest.number).flatMap(each => each.commits);
                return assemble({ client, listings, pullRequest, commits: [...new Set(commits)] });
            }));
            return new Map(assembled.map(reviews => [reviews.number, reviews]));
        },
    };
}
async function assemble(from) {
    const { listings, pullRequest } = from;
    const { number, state, baseBranch, head, author, isComplete } = pullRequest;
    const isByAuthor = (review) => isSameLogin(review.author?.login, author);
    const reviewers = pullRequest.reviews.filter(review => review.author?.isPerson && !isByAuthor(review));
    const logins = new Set(reviewers.map(review => review.author?.login.toLowerCase() ?? ''));
    const [landed, authors, opinions] = await Promise.all([
        findLanded(from),
        findPolicyAuthors({ listings, pullRequest, reviewers: logins }),
        Promise.all(pullRequest.reviews.map(review => toOpinion({ listings, head, review }))),
    ]);
    const { known: policyAuthors, unknown: unknownAuthors } = authors;
    return { number, state, baseBranch, head, author, landed, policyAuthors, unknownAuthors, opinions, isComplete };
}
async function toOpinion(from) {
    const { listings, head, review } = from;
    const { state, author, commit } = review;
    const isPerson = author?.isPerson ?? false;
    const matters = state === 'approved' && isPerson && commit !== null;
    const isCurrent = commit === head || (matters && (await listings.areEqual(commit, head)));
    return { reviewer: author?.login ?? null, isPerson, state, isCurrent };
}
function isSameLogin(one, other) {
    return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase();
}


/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assessReviews)
/* harmony export */ });
/**
 * Counts the opinions of people with write access, other than the author and those who wrote commits to policy files.
 * An author of such a commit whom GitHub knows no account of may be one of those who approve, but only one: with an
 * approval more than asked for, enough of them are somebody else's.
 */
function assessReviews(pullRequest, demand) {
    const { author, policyAuthors, unknownAuthors, opinions, isComplete } = pullRequest;
    const isInvolved = (login) => [author, ...policyAuthors].some(each => isSameLogin(each, login));
    const [independent, own] = partition(opinions.filter(isPersons), ({ reviewer }) => !isInvolved(reviewer));
    const approving = independent.filter(({ state }) => state === 'approved');
    const approvals = approving.filter(({ isCurrent }) => isCurrent).map(({ reviewer }) => reviewer);
    const requestingChanges = independent.filter(each => each.state === 'changes-requested').map(each => each.reviewer);
    const needed = demand.approvals === 0 ? 0 : demand.approvals + unknownAuthors;
    const missing = Math.max(0, needed - approvals.length);
    const lacksRequiredReviewer = !hasRequired(approvals, demand);
    return {
        approvals,
        needed,
        missing,
        requestingChanges,
        outdated: approving.filter(({ isCurrent }) => !isCurrent).map(({ reviewer }) => reviewer),
        involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
        unknownAuthors,
        lacksRequiredReviewer,
        isComplete,
        isSufficient: missing === 0 && !lacksRequiredReviewer && requestingChanges.length === 0 && isComplete,
    };
}
function hasRequired(approvals, { requiredFrom }) {
    if (requiredFrom === null)
        return true;
    const required = [...requiredFrom.users, ...requiredFrom.teamMembers];
    return approvals.some(login => required.some(each => isSameLogin(each, login)));
}
function isPersons(opinion) {
    return opinion.isPerson && opinion.reviewer !== null;
}
function isSameLogin(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function partition(items, isMeant) {
    return [items.filter(isMeant), items.filter(item => !isMeant(item))];
}


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ asksForNothing),
/* harmony export */   z: () => (/* binding */ findDemand)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(959);

/** A change that may widen must have what all must have, and more. */
function findDemand(direction, rules) {
    const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules;
    if (!(0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(direction))
        return { approvals: requiredApprovals, requiredFrom: null };
    const approvals = Math.max(requiredApprovals, requiredApprovalsWidening);
    return { approvals, requiredFrom: reviewersWidening };
}
function asksForNothing({ approvals, requiredFrom }) {
    return approvals === 0 && requiredFrom === null;
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};

//# sourceMappingURL=3.index.js.map