export const id = 715;
export const ids = [715];
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

/***/ 9715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPullRequestReader: () => (/* binding */ createPullRequestReader)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
;// CONCATENATED MODULE: ./lib/src/github/reviews/branch-names.js


const branchSchema = schemas/* looseObject */._H3({ name: schemas/* string */.YjP() });
/** GitHub redirects the former name of a renamed branch to the one that it has now. Each name is asked about once. */
function createBranchNames({ client, branch }) {
    const known = new Map();
    return {
        leadsHere(name) {
            if (name === branch)
                return Promise.resolve(true);
            const answer = known.get(name) ?? ask(name);
            known.set(name, answer);
            return answer;
        },
    };
    async function ask(name) {
        try {
            const found = await client.rest({
                operation: `look up branch ${name}`,
                route: 'GET /repos/{owner}/{repo}/branches/{branch}',
                parameters: { branch: name },
                reply: branchSchema,
            });
            return found.name === branch;
        }
        catch (error) {
            if ((0,errors/* isNotFound */.c)(error))
                return false;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/github/reviews/pull-request-page.js

const pageInfoSchema = schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const oidSchema = schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() });
const actorSchema = schemas/* nullable */.mee(schemas/* looseObject */._H3({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }));
const gitActorSchema = schemas/* looseObject */._H3({
    email: schemas/* nullable */.mee(schemas/* string */.YjP()),
    user: schemas/* nullable */.mee(schemas/* looseObject */._H3({ login: schemas/* string */.YjP() })),
});
const reviewSchema = schemas/* looseObject */._H3({
    state: schemas/* string */.YjP(),
    submittedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
    author: actorSchema,
    commit: schemas/* nullable */.mee(oidSchema),
});
const commitSchema = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(oidSchema) }),
    authors: schemas/* looseObject */._H3({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(gitActorSchema) }),
    committer: schemas/* nullable */.mee(gitActorSchema),
});
const pullRequestSchema = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    baseRefName: schemas/* string */.YjP(),
    headRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    isCrossRepository: schemas/* boolean */.zMY(),
    author: actorSchema,
    mergedAt: schemas/* nullable */.mee(schemas/* string */.YjP()),
    timelineItems: schemas/* looseObject */._H3({
        nodes: schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* looseObject */._H3({ createdAt: schemas/* optional */.lqM(schemas/* string */.YjP()), oldBase: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
    }),
    latestOpinionatedReviews: schemas/* nullable */.mee(schemas/* looseObject */._H3({ pageInfo: pageInfoSchema, nodes: schemas/* array */.YOg(reviewSchema) })),
    commits: schemas/* looseObject */._H3({ pageInfo: pageInfoSchema, nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ commit: commitSchema })) }),
});
const batchSchema = schemas/* looseObject */._H3({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), pullRequestSchema) });
/** Of so many pull requests: `$number0`, and where to read on in `$reviews0` and `$commits0`. */
function buildQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map(i => `$number${i}: Int!, $reviews${i}: String, $commits${i}: String`);
    const fields = indices.map(i => `p${i}: pullRequest(number: $number${i}) {
      number state baseRefName headRefName headRefOid isCrossRepository mergedAt
      author { __typename login }
      timelineItems(itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT], last: 20) { nodes {
        ... on BaseRefChangedEvent { createdAt }
        ... on AutomaticBaseChangeSucceededEvent { createdAt oldBase }
      } }
      latestOpinionatedReviews(first: 100, after: $reviews${i}, writersOnly: true) {
        pageInfo { hasNextPage endCursor }
        nodes { state submittedAt author { __typename login } commit { oid } }
      }
      commits(first: 100, after: $commits${i}) {
        pageInfo { hasNextPage endCursor }
        nodes { commit {
          oid
          parents(first: 10) { nodes { oid } }
          authors(first: 10) { totalCount nodes { email user { login } } }
          committer { email user { login } }
        } }
      }
    }`);
    return `query ($owner: String!, $name: String!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`;
}

// EXTERNAL MODULE: ./lib/src/github/landings/activity.js + 1 modules
var activity = __webpack_require__(4370);
;// CONCATENATED MODULE: ./lib/src/github/reviews/pushes.js

/** A branch that was pushed to more often is not followed to its beginning: too much to judge, by mistake or on purpose. */
const MAX_PAGES = 5;
/**
 * Who updated the branch of a pull request since it was last created, by GitHub's journal. What came after `until` (ms
 * since the epoch; null: nothing has) is left out: a branch of the same name may be made again after the merge.
 */
async function readPushes({ client, branch, isFork, until, }) {
    if (isFork)
        return { kind: 'fork' };
    const pushes = [];
    let pages = 0;
    for await (const page of (0,activity/* readActivities */.W)(client, branch)) {
        for (const { before, after, actor, at } of page) {
            if (after === null || (until !== null && at > until))
                continue;
            pushes.push({ actor, before, after });
            if (before === null)
                return { kind: 'known', pushes };
        }
        pages += 1;
        if (pages >= MAX_PAGES)
            return { kind: 'too-many', pushes };
    }
    return { kind: 'unknown', pushes };
}

;// CONCATENATED MODULE: ./lib/src/github/reviews/pull-requests.js



const BATCH_SIZE = 10;
/** A thousand commits, and a thousand reviews. */
const pull_requests_MAX_PAGES = 10;
/** Reads pull requests, ten a request, with one more for each hundred commits or reviews of the longest. */
function createPullRequestReader({ client, branch, }) {
    const names = createBranchNames({ client, branch });
    return {
        async read(numbers) {
            const readings = [...new Set(numbers)].map(startReading);
            const batches = Array.from({ length: Math.ceil(readings.length / BATCH_SIZE) }, (_, index) => readings.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE));
            await Promise.all(batches.map(batch => readBatch({ client, batch })));
            const facts = await Promise.all(readings.map(reading => toFacts(reading)));
            return new Map(facts.map(pullRequest => [pullRequest.number, pullRequest]));
        },
    };
    async function toFacts(reading) {
        // Somebody may push while it is read: what the last page says goes with the newest commits.
        const page = reading.pages.at(-1);
        if (!page)
            throw new Error(`Pull request #${reading.number} was not read`);
        const heads = new Set(reading.pages.map(({ headRefOid }) => headRefOid));
        const mergedAt = readTime(page.mergedAt);
        const [isIntoBranch, baseChangedAt, pushes] = await Promise.all([
            names.leadsHere(page.baseRefName),
            findBaseChange(page),
            readPushes({ client, branch: page.headRefName, isFork: page.isCrossRepository, until: mergedAt }),
        ]);
        return {
            number: reading.number,
            state: STATES[page.state],
            isIntoBranch,
            baseBranch: page.baseRefName,
            head: page.headRefOid,
            author: toActor(page.author),
            mergedAt,
            baseChangedAt,
            reviews: reading.reviews.flatMap(toReview),
            commits: reading.commits.map(toCommit),
            pushes,
            isComplete: !reading.hasMoreReviews && !reading.hasMoreCommits && heads.size === 1 && pushes.kind !== 'too-many',
        };
    }
    /** When its base was last changed, by hand or by GitHub. A branch that was only renamed is the same base. */
    async function findBaseChange({ timelineItems }) {
        for (const event of timelineItems.nodes.toReversed()) {
            const isRename = event?.oldBase !== undefined && (await names.leadsHere(event.oldBase));
            if (event?.createdAt !== undefined && !isRename)
                return readTime(event.createdAt);
        }
        return null;
    }
}
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
function startReading(number) {
    const start = { reviewsAfter: null, commitsAfter: null, hasMoreReviews: true, hasMoreCommits: true };
    return { number, pages: [], reviews: [], commits: [], ...start };
}
async function readBatch({ client, batch }) {
    for (let page = 1, open = [...batch]; page <= pull_requests_MAX_PAGES && open.length > 0; page++) {
        const { repository } = await client.graphql({
            operation: `read the reviews of pull request ${open.map(({ number }) => `#${number}`).join(', ')}`,
            permission: 'pull-requests=read',
            query: buildQuery(open.length),
            variables: Object.fromEntries(open.flatMap(({ number, reviewsAfter, commitsAfter }, index) => [
                [`number${index}`, number],
                [`reviews${index}`, reviewsAfter],
                [`commits${index}`, commitsAfter],
            ])),
            reply: batchSchema,
        });
        for (const [index, reading] of open.entries()) {
            const read = repository[`p${index}`];
            if (read)
                takePage(reading, read);
        }
        open = open.filter(({ hasMoreReviews, hasMoreCommits }) => hasMoreReviews || hasMoreCommits);
    }
}
function takePage(reading, page) {
    const { latestOpinionatedReviews: reviews, commits } = page;
    reading.pages.push(page);
    if (reading.hasMoreReviews) {
        reading.reviews.push(...(reviews?.nodes ?? []));
        reading.hasMoreReviews = reviews?.pageInfo.hasNextPage ?? false;
        reading.reviewsAfter = reviews?.pageInfo.endCursor ?? null;
    }
    if (reading.hasMoreCommits) {
        reading.commits.push(...commits.nodes.map(({ commit }) => commit));
        reading.hasMoreCommits = commits.pageInfo.hasNextPage;
        reading.commitsAfter = commits.pageInfo.endCursor;
    }
}
const REVIEW_STATES = new Map([
    ['APPROVED', 'approved'],
    ['CHANGES_REQUESTED', 'changes-requested'],
    ['DISMISSED', 'dismissed'],
]);
function toReview({ state, submittedAt, author, commit }) {
    const known = REVIEW_STATES.get(state);
    if (known === undefined)
        return [];
    // A review without a date was never submitted, and vouches for nothing.
    return [
        { state: known, author: toActor(author), commit: commit?.oid ?? null, submittedAt: readTime(submittedAt) ?? 0 },
    ];
}
/** GraphQL leaves out what REST puts behind the login of an app. */
function toActor(node) {
    if (node === null)
        return null;
    const isApp = node.__typename === 'Bot' && !node.login.endsWith('[bot]');
    return { login: isApp ? `${node.login}[bot]` : node.login, isPerson: node.__typename === 'User' };
}
function toCommit({ oid, parents, authors, committer }) {
    const toPerson = (role, { email, user }) => ({
        role,
        email: email ?? '',
        login: user?.login ?? null,
    });
    return {
        commit: oid,
        parents: parents.nodes.map(parent => parent.oid),
        people: [
            ...authors.nodes.map(author => toPerson('author', author)),
            ...(committer ? [toPerson('committer', committer)] : []),
        ],
        hasMorePeople: authors.totalCount > authors.nodes.length,
    };
}
function readTime(text) {
    return text === null ? null : Date.parse(text);
}


/***/ })

};
