export const id = 478;
export const ids = [478];
export const modules = {

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

//# sourceMappingURL=478.index.js.map