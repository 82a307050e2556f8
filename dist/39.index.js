export const id = 39;
export const ids = [39];
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

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rU: () => (/* binding */ asksForReviews),
  keepGate: () => (/* binding */ keepGate),
  AF: () => (/* binding */ readWideningReviewers),
  Tc: () => (/* binding */ toRequiredReviewers)
});

// UNUSED EXPORTS: NOBODY

// EXTERNAL MODULE: ./lib/access/direction.js
var access_direction = __webpack_require__(959);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/github/client/errors.js
var errors = __webpack_require__(4908);
;// CONCATENATED MODULE: ./lib/github/pull-requests/labels.js


const labelsSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            labels: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })) }).nullable(),
        }),
    }),
});
/** A hundred labels is as many as an issue can have. */
const LABELS_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { labels(first: 100) { nodes { name } } } }
}`;
/** Puts one label on a pull request or takes it off, whatever else is there. GitHub makes a label that is new. */
async function setLabel(request) {
    const { client, pullRequest, label, isWanted, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the labels of pull request #${pullRequest}`,
        query: LABELS_QUERY,
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

;// CONCATENATED MODULE: ./lib/github/pull-requests/reviewers.js


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
const STATE_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
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
        query: STATE_QUERY,
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

;// CONCATENATED MODULE: ./lib/github/pull-requests/statuses.js

/** The name by which a branch protection can require it. */
const GATE_CONTEXT = 'pgbeam/reviews';
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
const CURRENT_QUERY = `query ($owner: String!, $name: String!, $sha: GitObjectID!, $context: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { status { context(name: $context) { state description } } } }
  }
}`;
/** Sets the commit status of the gate, unless the last one says the same: GitHub takes a thousand for a commit. */
async function setGateStatus(request) {
    const { client, sha, state, description, targetUrl, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the status of commit ${sha.slice(0, 7)}`,
        query: CURRENT_QUERY,
        variables: { sha, context: GATE_CONTEXT },
        reply: currentSchema,
        signal,
    });
    const current = repository.object?.status?.context;
    if (current?.state.toLowerCase() === state && current.description === description)
        return 'unchanged';
    await client.rest({
        operation: `set the status of commit ${sha.slice(0, 7)}`,
        route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: { sha, state, description, context: GATE_CONTEXT, ...(targetUrl && { target_url: targetUrl }) },
        write: 'repeatable',
        reply: schemas/* looseObject */._H3({}),
        signal,
    });
    return 'set';
}

;// CONCATENATED MODULE: ./lib/github/pull-requests/teams.js


/** A team that the token cannot see. GitHub does not tell that from one that is not there. */
class TeamUnreadableError extends Error {
    name = 'TeamUnreadableError';
    team;
    /** What the token must be allowed, in the words of the settings of a token or app. */
    permission = 'organization permission "Members": read';
    constructor(team, { cause }) {
        super(`The token cannot read the team @${team.organization}/${team.slug}. If there is such a team, give github-token a ` +
            'personal access token, or the token of an app, with the organization permission "Members": read. The token ' +
            'of a workflow never has it.', { cause });
        this.team = team;
    }
}
const PAGE_SIZE = 100;
const membersSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }));
/** Logins of a team's members, those of teams below it included. Throws a `TeamUnreadableError`, or a `GitHubError`. */
async function readTeamMembers(from) {
    const { client, team } = from;
    const logins = [];
    for (let page = 1;; page++) {
        const members = await readPage({ client, team, page });
        logins.push(...members.map(({ login }) => login));
        if (members.length < PAGE_SIZE)
            return logins;
    }
}
async function readPage({ client, team, page }) {
    try {
        return await client.rest({
            operation: `read the members of @${team.organization}/${team.slug}`,
            route: 'GET /orgs/{org}/teams/{team_slug}/members',
            parameters: { org: team.organization, team_slug: team.slug, per_page: PAGE_SIZE, page },
            reply: membersSchema,
        });
    }
    catch (error) {
        const isHidden = error instanceof errors/* GitHubError */.y && (error.status === 403 || error.status === 404);
        throw isHidden ? new TeamUnreadableError(team, { cause: error }) : error;
    }
}

// EXTERNAL MODULE: ./lib/github/reviews/reviews.js + 7 modules
var reviews = __webpack_require__(6960);
// EXTERNAL MODULE: ./lib/reviews/tally.js
var reviews_tally = __webpack_require__(2755);
;// CONCATENATED MODULE: ./lib/reviews/status.js

const MAX_DESCRIPTION = 140;
const EFFECTS = {
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
    const effect = EFFECTS[direction];
    const requirement = (0,reviews_tally/* findRequirement */.rz)(direction, rules);
    if (direction === 'none')
        return { state: 'success', description: effect };
    if ((0,reviews_tally/* asksForNothing */.rQ)(requirement))
        return { state: 'success', description: `${effect}: no approval needed` };
    const tally = (0,reviews_tally/* tallyReviews */.UI)(pullRequest, requirement);
    const state = tally.isSufficient ? 'success' : 'pending';
    return { state, description: shorten(`${effect}: ${describeReviews(tally)}`) };
}
function describeReviews(tally) {
    const { approvals, needed, requestingChanges, lacksRequiredReviewer, unknownAuthors, isComplete } = tally;
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
    return text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/flows/review-gate.js







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
        ? await attempt(() => readWideningReviewers(client, inputs.reviewersWidening))
        : NOBODY;
    const [status] = await Promise.all([
        inputs.gate && reviewers ? attempt(() => keepStatus({ ...named, reviewers })) : undefined,
        reviewers && (0,access_direction/* mayWiden */.b5)(direction) ? attempt(() => askReviewers({ ...named, reviewers })) : undefined,
        inputs.labelWidening === null ? undefined : attempt(() => keepLabel(named, inputs.labelWidening ?? '')),
    ]);
    return { line: status && `${GATE_CONTEXT}: ${status.description}`, warnings };
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
    const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) };
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
/** Whether anybody's review has to be proved before a policy is applied. */
function asksForReviews({ requiredApprovals, requiredApprovalsWidening, reviewersWidening, }) {
    return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0;
}
/** Looks up who the input `reviewers-widening` names. Throws a `TeamUnreadableError` for a team that the token cannot see. */
async function readWideningReviewers(client, reviewers) {
    const teams = reviewers.flatMap(reviewer => (reviewer.kind === 'team' ? [reviewer] : []));
    return {
        users: reviewers.flatMap(reviewer => (reviewer.kind === 'user' ? [reviewer.login] : [])),
        teams: await Promise.all(teams.map(async (team) => ({ slug: team.slug, members: await readTeamMembers({ client, team }) }))),
    };
}
/** Null where the input names nobody, so that anybody's approval will do. */
function toRequiredReviewers({ users, teams }) {
    if (users.length + teams.length === 0)
        return null;
    return { users, teamMembers: teams.flatMap(({ members }) => members) };
}
const NOBODY = { users: [], teams: [] };


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isNotFound),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A request to GitHub that got no usable answer. Holds neither the token nor what was sent. */
class GitHubError extends Error {
    name = 'GitHubError';
    kind;
    operation;
    effect;
    status;
    detail;
    permissions;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.effect = details.effect;
        this.status = details.status;
        this.detail = details.detail;
        this.permissions = details.permissions;
    }
}
function isNotFound(error) {
    return error instanceof GitHubError && error.status === 404;
}
function summarize({ kind, operation, status, detail, permissions }) {
    const why = detail ? `: ${detail}` : '';
    const hint = permissions && (status === 403 || status === 404) ? ` (the token needs ${permissions})` : '';
    return `GitHub could not ${operation}: ${status ?? kind}${why}${hint}`;
}


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3978);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4908);



/** What one query asks for at most: GitHub gives a query ten seconds. */
const MAX_BATCH_BLOBS = 100;
const MAX_BATCH_BYTES = 1024 * 1024;
/** From about 500 kB on, GraphQL cuts a text off. */
const MAX_GRAPHQL_BYTES = 400_000;
const batchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }).nullable()).nullable(),
});
const blobSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** Texts of many blobs in few requests, all of them at once, by blob id. */
async function readBlobs({ client, blobs, }) {
    const large = blobs.filter(blob => blob.size > MAX_GRAPHQL_BYTES);
    const batches = makeBatches(blobs.filter(blob => blob.size <= MAX_GRAPHQL_BYTES));
    const contents = await Promise.all([
        ...batches.map(batch => readBatch({ client, batch })),
        ...large.map(async ({ id }) => [[id, await readBlob({ client, id })]]),
    ]);
    return new Map(contents.flat());
}
/** GraphQL decodes leniently, so what it says is believed only where it hashes to the blob's id. */
async function readBatch({ client, batch }) {
    const texts = await readTexts({ client, batch });
    return Promise.all(batch.map(async ({ id }, index) => {
        const text = texts[`b${index}`]?.text;
        return [id, (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptText */ .St)({ id, text }) ?? (await readBlob({ client, id }))];
    }));
}
async function readTexts({ client, batch }) {
    const fields = batch.map(({ id }, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`);
    try {
        const { repository } = await client.graphql({
            operation: `read ${batch.length} files`,
            query: `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
            isPartialWelcome: true,
            reply: batchSchema,
        });
        return repository ?? {};
    }
    catch (error) {
        // A query that GitHub cannot manage says nothing about its single files.
        if (error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && error.kind === 'graphql')
            return {};
        throw error;
    }
}
async function readBlob({ client, id }) {
    const { content } = await client.rest({
        operation: `read the file ${id.slice(0, 7)}`,
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { file_sha: id },
        reply: blobSchema,
    });
    const bytes = Buffer.from(content, 'base64');
    try {
        // Decoding takes a byte-order mark off.
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
function makeBatches(blobs) {
    const batches = [];
    let bytes = 0;
    for (const blob of blobs) {
        const last = batches.at(-1);
        bytes += blob.size;
        if (last !== undefined && last.length < MAX_BATCH_BLOBS && bytes <= MAX_BATCH_BYTES)
            last.push(blob);
        else {
            batches.push([blob]);
            bytes = blob.size;
        }
    }
    return batches;
}


/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4908);


const treeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
        size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    })),
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/**
 * Every selected file of a commit, ordered by path. One request, but for repositories beyond what GitHub lists in one
 * (100,000 entries or 7 MB): those are walked by the folders that can hold selected files.
 */
async function listFiles(from) {
    const { client, commit, selection } = from;
    const files = await listFolder('', commit);
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    async function listFolder(folder, sha) {
        const whole = await readTree(sha, { recursive: '1' });
        if (!whole.truncated)
            return selectFiles(folder, whole.tree);
        const level = await readTree(sha, {});
        if (level.truncated) {
            throw new _client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y({
                kind: 'reply',
                effect: 'none',
                operation: nameOperation(),
                detail: 'one folder holds more files than GitHub lists',
            });
        }
        const below = level.tree
            .filter(entry => entry.type === 'tree')
            .map(entry => ({ path: join(folder, entry.path), sha: entry.sha }))
            .filter(({ path }) => selection.mayContain(path));
        const lists = await Promise.all(below.map(({ path, sha }) => listFolder(path, sha)));
        return [...selectFiles(folder, level.tree), ...lists.flat()];
    }
    function readTree(sha, parameters) {
        return client.rest({
            operation: nameOperation(),
            route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
            parameters: { tree_sha: sha, ...parameters },
            reply: treeSchema,
        });
    }
    function nameOperation() {
        return `list the files of commit ${commit.slice(0, 7)}`;
    }
    function selectFiles(folder, entries) {
        return entries
            .filter(({ type }) => type !== 'tree')
            .map(entry => ({ path: join(folder, entry.path), blob: entry.sha, kind: readKind(entry), size: entry.size ?? 0 }))
            .filter(({ path }) => selection.includes(path));
    }
}
/** Git's own modes. */
function readKind({ mode, type }) {
    if (type === 'commit')
        return 'submodule';
    return mode === '120000' ? 'symbolic-link' : 'file';
}
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReviewReader: () => (/* binding */ createReviewReader)
});

// EXTERNAL MODULE: ./lib/policy/globs.js
var globs = __webpack_require__(5017);
// EXTERNAL MODULE: ./lib/github/client/errors.js
var errors = __webpack_require__(4908);
// EXTERNAL MODULE: ./lib/github/files/trees.js
var trees = __webpack_require__(9530);
;// CONCATENATED MODULE: ./lib/github/files/policy-listings.js



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
            return listChanged(first, after).some(path => others.every(other => !isSame(other.get(path), after.get(path))));
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
    return [...paths].filter(path => !isSame(before.get(path), after.get(path)));
}
function isSame(one, other) {
    return one?.blob === other?.blob && one?.kind === other?.kind;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/github/files/blobs.js
var blobs = __webpack_require__(5975);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(1318);
;// CONCATENATED MODULE: ./lib/github/reviews/merge-lines.js

/** Beyond so many lines taken out and put in, finding the fewest would take too long. */
const MAX_CHANGED_LINES = 5000;
/** A text changed on two sides, merged by lines as git does it; null where the two conflict, or changed too much. */
function mergeLines({ base, ours, theirs }) {
    const lines = splitLines(base);
    const mine = listHunks(lines, splitLines(ours));
    const all = listHunks(lines, splitLines(theirs));
    if (mine === null || all === null)
        return null;
    const others = all.filter(hunk => !mine.some(each => merge_lines_isSame(each, hunk)));
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
    const parts = (0,array/* diffArrays */.E)([...base], [...changed], { maxEditLength: MAX_CHANGED_LINES });
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
function merge_lines_isSame(one, other) {
    return one.start === other.start && one.end === other.end && one.lines.join('') === other.lines.join('');
}
/** Git wants at least one unchanged line between two changes. */
function isTouching(one, other) {
    return one.start <= other.end && other.start <= one.end;
}

;// CONCATENATED MODULE: ./lib/github/reviews/clean-merge.js


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

;// CONCATENATED MODULE: ./lib/github/reviews/landing.js



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
const MAX_REBASED = 100;
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
const LINE_QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $first: Int!) {
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
        query: LINE_QUERY,
        variables: { commit: pullRequest.merge?.commit, first: Math.min(originals.length, MAX_REBASED) || 1 },
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

;// CONCATENATED MODULE: ./lib/github/reviews/policy-authors.js
/** Beyond so many that matter, commits are not looked at but taken to touch policy files. */
const MAX_LISTED = 40;
/**
 * Who wrote a pull request's commits to policy files. Only those commits are looked into whose authors matter: they gave
 * an opinion, or nobody can tell who they are.
 */
async function findPolicyAuthors(from) {
    const { listings, pullRequest, reviewers } = from;
    const relevant = pullRequest.commits
        .map(commit => ({ commit, known: listReviewers(commit, reviewers), unknown: listUnknown(commit) }))
        .filter(({ known, unknown }) => known.length > 0 || unknown.length > 0);
    const touching = await Promise.all(relevant.map(({ commit }, index) => index >= MAX_LISTED || listings.isTouchedBy(commit)));
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

;// CONCATENATED MODULE: ./lib/github/reviews/pull-request-page.js

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

;// CONCATENATED MODULE: ./lib/github/reviews/pull-request-facts.js

const BATCH_SIZE = 10;
/** A thousand commits, and a thousand reviews. */
const MAX_PAGES = 10;
/** Ten pull requests a request; one more for each hundred commits or reviews of the longest. */
async function readPullRequests(from) {
    const { client, numbers } = from;
    const readings = [...new Set(numbers)].map(beginReading);
    const batches = Array.from({ length: Math.ceil(readings.length / BATCH_SIZE) }, (_, index) => readings.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE));
    await Promise.all(batches.map(batch => readBatch({ client, batch })));
    return readings.map(toFacts);
}
function beginReading(number) {
    const begin = { reviewsAfter: null, commitsAfter: null, hasMoreReviews: true, hasMoreCommits: true };
    return { number, pages: [], reviews: [], commits: [], ...begin };
}
async function readBatch({ client, batch }) {
    for (let page = 1, open = [...batch]; page <= MAX_PAGES && open.length > 0; page++) {
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
const REVIEW_STATES = new Map([
    ['APPROVED', 'approved'],
    ['CHANGES_REQUESTED', 'changes-requested'],
    ['DISMISSED', 'dismissed'],
]);
function toReview({ state, author, commit }) {
    const known = REVIEW_STATES.get(state);
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

;// CONCATENATED MODULE: ./lib/github/reviews/reviews.js




/** `selection` tells which files are policies; tests beside them are not. */
function createReviewReader({ client, selection, }) {
    return {
        readReviews: async (queries) => {
            const listings = createPolicyListings({ client, selection });
            const facts = await readPullRequests({ client, numbers: queries.map(({ pullRequest }) => pullRequest) });
            const assembled = await Promise.all(facts.map(pullRequest => {
                const commits = queries.filter(each => each.pullRequest === pullRequest.number).flatMap(each => each.commits);
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

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/** Work that is begun before anybody needs it. Whether it failed matters only to whoever awaits it. */
function begin(work) {
    work.catch(() => { });
    return work;
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retryDelay),
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/** Tries of one request in all. */
const MAX_TRIES = 4;
/** A server that asks for a longer wait is not waited for. */
const MAX_RETRY_AFTER_MS = 60_000;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 8_000;
const RETRYABLE_STATUSES = new Set([408, 429, 500, 502, 503, 504]);
/** How long to wait before the next try, in ms, or `undefined` where there should be none. */
function retryDelay(failed) {
    if (failed.status !== undefined && !RETRYABLE_STATUSES.has(failed.status))
        return undefined;
    if (failed.attempt >= MAX_TRIES)
        return undefined;
    const asked = parseRetryAfter({ header: failed.retryAfter, now: failed.now });
    if (asked !== undefined && asked > MAX_RETRY_AFTER_MS)
        return undefined;
    const delay = asked || backoff(failed);
    const isAffordable = failed.elapsedMs + delay <= failed.requestBudgetMs && delay <= failed.runBudgetMs;
    return isAffordable ? delay : undefined;
}
/**
 * The wait that a `Retry-After` header asks for, in ms, from whole seconds or an HTTP date (RFC 9110, 10.2.3). A date in
 * the past is 0; anything else is `undefined`.
 */
function parseRetryAfter({ header, now, }) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Date.parse takes nearly anything for a date; an HTTP date begins with the name of a day.
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Doubles with every try; between half of it and all of it, so that clients do not come back in step. */
function backoff({ attempt, random }) {
    const ceiling = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (attempt - 1));
    return Math.round((ceiling / 2) * (1 + random));
}


/***/ }),

/***/ 1099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PgBeamError)
/* harmony export */ });
/** A request to PgBeam that got no usable answer. Holds no secret: texts of replies are bounded and redacted before they get here. */
class PgBeamError extends Error {
    name = 'PgBeamError';
    kind;
    operation;
    target;
    effect;
    status;
    code;
    detail;
    requestId;
    fieldErrors;
    retryAfterMs;
    etag;
    tries;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.target = details.target;
        this.effect = details.effect ?? 'none';
        this.status = details.status;
        this.code = details.code;
        this.detail = details.detail;
        this.requestId = details.requestId;
        this.fieldErrors = details.fieldErrors ?? [];
        this.retryAfterMs = details.retryAfterMs;
        this.etag = details.etag;
        this.tries = details.tries ?? 0;
    }
}
function summarize({ kind, operation, target, status, code, detail, requestId }) {
    const what = [status ?? kind, code].filter(part => part !== undefined).join(' ');
    const why = detail ? `: ${detail}` : '';
    const trace = requestId ? ` (request ${requestId})` : '';
    return `PgBeam could not ${operation} (${target}): ${what}${why}${trace}`;
}


/***/ }),

/***/ 2438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createSend)
});

// UNUSED EXPORTS: createRunBudget

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/pgbeam/decode-error.js

const MAX_TEXT_LENGTH = 500;
const MAX_FIELD_ERRORS = 50;
/** RFC 9457, as current deployments answer. Only `code` is needed to tell it from other people's JSON. */
const problem = schemas/* looseObject */._H3({
    code: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().optional(),
    detail: schemas/* string */.YjP().optional(),
    request_id: schemas/* string */.YjP().optional(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ field: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })).optional(),
});
/** What older deployments answer. */
const legacyError = schemas/* looseObject */._H3({ error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP().optional() }) });
/** A body of any other shape is a stranger's (a proxy's page, an empty answer): it is named by its type, never repeated. */
function decodeError({ text, contentType, requestId, redact }) {
    const clean = (value) => truncate(redact(toOneLine(value)));
    const headerId = requestId ? clean(requestId) : undefined;
    const json = parseJson(text);
    const current = problem.safeParse(json);
    if (current.success) {
        const { code, title, detail, request_id, errors = [] } = current.data;
        return {
            code: clean(code),
            detail: clean(detail ?? title ?? ''),
            requestId: headerId ?? (request_id ? clean(request_id) : undefined),
            fieldErrors: errors.slice(0, MAX_FIELD_ERRORS).map(e => ({ field: clean(e.field), detail: clean(e.detail) })),
        };
    }
    const legacy = legacyError.safeParse(json);
    if (legacy.success) {
        const { code, message = '' } = legacy.data.error;
        return { code: clean(code), detail: clean(message), requestId: headerId, fieldErrors: [] };
    }
    const type = clean((contentType ?? '').split(';')[0] || 'no type');
    return { detail: `the answer is not one of PgBeam's (${type})`, requestId: headerId, fieldErrors: [] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Line breaks could begin a workflow command in the job's log. */
function toOneLine(text) {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
}
function truncate(text) {
    return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./lib/pgbeam/attempt.js


/** A page of 100 profiles of 100 kB each is 10 MB; more than three times that is no list of profiles. */
const MAX_REPLY_BYTES = 32 * 1024 * 1024;
const MAX_ERROR_BYTES = 256 * 1024;
/** The request surely did not leave this machine, or no server took it. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attemptRequest(request) {
    const { operation, url, headers, body, timeoutMs } = request;
    let response;
    let text;
    try {
        response = await request.fetch(url, {
            method: operation.method,
            headers,
            // The key must not follow a redirect to wherever it leads.
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutMs),
            ...(body === undefined ? {} : { body }),
        });
        if (!response.ok)
            return failed(await describeRefusal(response, request));
        text = await readText(response, MAX_REPLY_BYTES);
    }
    catch (error) {
        return failed(describeBreak(error, operation));
    }
    return decodeReply({ text, response, request });
}
function decodeReply({ text, response, request }) {
    const etag = response.headers.get('etag');
    const decoded = request.schema.safeParse(attempt_parseJson(text));
    if (decoded.success)
        return { kind: 'done', reply: { data: decoded.data, etag } };
    const issue = decoded.error.issues[0];
    return failed({
        kind: 'reply',
        effect: effectIfSent(request.operation),
        status: response.status,
        requestId: decodeRefusalText('', response, request).requestId,
        detail: `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`,
    });
}
async function describeRefusal(response, request) {
    const { status, headers } = response;
    // The status alone says enough where the rest of the answer gets lost.
    const text = await readText(response, MAX_ERROR_BYTES).catch(() => '');
    const decoded = decodeRefusalText(text, response, request);
    if (status < 400) {
        const location = headers.get('location') ?? '';
        const leadsTo = URL.canParse(location, request.url) ? new URL(location, request.url).origin : 'nowhere';
        return { kind: 'redirect', status, requestId: decoded.requestId, detail: `redirected to ${leadsTo}, not followed` };
    }
    const retryAfter = headers.get('retry-after');
    const isRefused = status < 500 && status !== 408;
    return {
        kind: 'status',
        effect: isRefused ? 'none' : effectIfSent(request.operation),
        status,
        ...decoded,
        etag: headers.get('etag') ?? undefined,
        retryAfter,
        retryAfterMs: (0,retry/* parseRetryAfter */.m)({ header: retryAfter, now: request.now() }),
    };
}
function decodeRefusalText(text, { headers }, { connection }) {
    const contentType = headers.get('content-type');
    return decodeError({ text, contentType, requestId: headers.get('x-request-id'), redact: connection.redact });
}
function describeBreak(error, operation) {
    const code = findCode(error);
    if (error instanceof ReplyTooLarge) {
        return { kind: 'reply', effect: effectIfSent(operation), detail: error.message, cause: error };
    }
    const isTimeout = (error instanceof Error && error.name === 'TimeoutError') || TIMEOUTS.has(code ?? '');
    if (isTimeout)
        return { kind: 'timeout', effect: effectIfSent(operation), cause: error };
    if (code && isCertificateCode(code))
        return { kind: 'certificate', code, cause: error };
    const effect = code && NEVER_SENT.has(code) ? 'none' : effectIfSent(operation);
    return { kind: 'network', effect, code, cause: error };
}
/** fetch wraps what happened in a `TypeError`, and several addresses tried in an `AggregateError` inside that. */
function findCode(error) {
    for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
        if ('code' in e && typeof e.code === 'string')
            return e.code;
    }
    return undefined;
}
function isCertificateCode(code) {
    return /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_VERIFY/.test(code);
}
function effectIfSent({ writes }) {
    return writes ? 'unknown' : 'none';
}
function failed(failure) {
    return { kind: 'failed', failure };
}
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
}
/** The stream is counted, not believed: `Content-Length` may be absent, or be of the compressed text. */
async function readText(response, maxBytes) {
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes)
            throw new ReplyTooLarge(`the answer is larger than ${maxBytes} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
function attempt_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/pgbeam/errors.js
var errors = __webpack_require__(1099);
;// CONCATENATED MODULE: ./lib/pgbeam/connection.js

/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used safely. */
function openConnection({ apiUrl, apiKey }) {
    const baseUrl = parseBaseUrl(apiUrl);
    const key = parseKey(apiKey);
    return { baseUrl, authorization: () => `Bearer ${key}`, redact: text => text.replaceAll(key, '***') };
}
function parseBaseUrl(apiUrl) {
    const text = apiUrl.trim();
    // `URL.parse` came after Node 20, on which the command line runs as well.
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw refuse('INVALID_URL', 'api-url is not an http(s) URL');
    }
    if (url.username || url.password || url.search || url.hash) {
        throw refuse('INVALID_URL', 'api-url may hold a host and a path, but no credentials, query or fragment');
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw refuse('INSECURE_URL', `the API key goes over https only, and ${url.origin} is not`);
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Secrets are often pasted with a line break at the end; anything else that a header cannot hold is a mistake. */
function parseKey(apiKey) {
    const key = apiKey.trim();
    if (key === '')
        throw refuse('MISSING_KEY', 'api-key is empty');
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw refuse('INVALID_KEY', 'api-key holds a space, a line break or a character outside ASCII');
    }
    return key;
}
function refuse(code, detail) {
    return new errors/* PgBeamError */.p({ kind: 'configuration', operation: 'connect', target: 'the PgBeam API', code, detail });
}

// EXTERNAL MODULE: ./lib/pgbeam/operations.js
var pgbeam_operations = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/pgbeam/http.js






/** A client that sends the given operations, and refuses to send any other. */
function createSend(options, operations) {
    const { userAgent, fetch = globalThis.fetch, now = Date.now, random = Math.random, sleep = promises_.setTimeout } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000, runBudgetMs = 300_000 } = options;
    const connection = openConnection(options);
    const budget = createRunBudget(runBudgetMs);
    // Rate limits count requests per key, so one request's 429 holds back the ones that begin after it too.
    let pausedUntil = 0;
    return async (call) => {
        const request = prepareRequest(call);
        const pauseMs = pausedUntil - now();
        if (pauseMs > 0)
            await sleep(pauseMs);
        const startedAt = now();
        let heldBackMs = 0;
        let effect = 'none';
        for (let attempt = 1;; attempt++) {
            const triedAt = now();
            const result = await attemptRequest(request);
            if (result.kind === 'done') {
                // A rate limit that let the request through in the end was no failure.
                budget.settle({ lostMs: triedAt - startedAt - heldBackMs, answered: true });
                return result.reply;
            }
            const { retryAfter, ...failure } = result.failure;
            if (failure.effect === 'unknown')
                effect = 'unknown';
            const delayMs = mayRepeat(failure, call.operation)
                ? (0,retry/* retryDelay */.a)({
                    attempt,
                    status: failure.status,
                    retryAfter,
                    now: now(),
                    random: random(),
                    elapsedMs: now() - startedAt,
                    requestBudgetMs,
                    runBudgetMs: budget.leftMs() - (now() - startedAt - heldBackMs),
                })
                : undefined;
            if (delayMs === undefined) {
                const answered = isAnswer(failure);
                budget.settle({ lostMs: (answered ? triedAt : now()) - startedAt, answered });
                throw new errors/* PgBeamError */.p({ ...failure, ...nameRequest(call), effect, tries: attempt });
            }
            if (failure.status === 429) {
                pausedUntil = Math.max(pausedUntil, now() + delayMs);
                heldBackMs += delayMs;
            }
            await sleep(delayMs);
        }
    };
    function prepareRequest(call) {
        const { operation, schema } = call;
        if (!operations.includes(operation))
            throw new TypeError(`This client cannot ${operation.does}`);
        const url = (0,pgbeam_operations/* buildUrl */.c$)(connection.baseUrl, call);
        if (budget.isOutage())
            throw new errors/* PgBeamError */.p({ kind: 'out-of-reach', ...nameRequest(call) });
        const body = call.body === undefined ? undefined : JSON.stringify(call.body);
        const headers = {
            Accept: 'application/json, application/problem+json',
            'User-Agent': userAgent,
            Authorization: connection.authorization(),
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...call.headers,
        };
        return { connection, operation, url, headers, body, schema, fetch, now, timeoutMs };
    }
}
function nameRequest(call) {
    return { operation: call.operation.does, target: (0,pgbeam_operations/* nameTarget */.dJ)(call) };
}
function mayRepeat({ kind, effect }, { repeatable }) {
    const isTransient = kind === 'status' || kind === 'network' || kind === 'timeout';
    return isTransient && (repeatable || effect !== 'unknown');
}
/** A refusal is an answer as well: the server is there. */
function isAnswer({ kind, status = 0 }) {
    return kind === 'status' && status < 500 && status !== 408;
}
function createRunBudget(limitMs) {
    let leftMs = limitMs;
    let lastAnswered = true;
    return {
        leftMs: () => leftMs,
        isOutage: () => leftMs <= 0 && !lastAnswered,
        settle: ({ lostMs, answered }) => {
            leftMs = Math.max(0, leftMs - lostMs);
            lastAnswered = answered;
        },
    };
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   dJ: () => (/* binding */ nameTarget),
/* harmony export */   nM: () => (/* binding */ WRITE_OPERATIONS),
/* harmony export */   yS: () => (/* binding */ READ_OPERATIONS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);

/** All that a reader can send: two of them are POST, and by contract store nothing. */
const READ_OPERATIONS = {
    listProfiles: {
        does: 'list the profiles',
        method: 'GET',
        path: '/v1/projects/{project}/policies',
        writes: false,
        repeatable: true,
    },
    getProfile: {
        does: 'read the profile',
        method: 'GET',
        path: '/v1/projects/{project}/policies/{profile}',
        writes: false,
        repeatable: true,
    },
    listAgents: {
        does: 'list the agent credentials',
        method: 'GET',
        path: '/v1/projects/{project}/agents',
        writes: false,
        repeatable: true,
    },
    evaluate: {
        does: 'evaluate a statement',
        method: 'POST',
        path: '/v1/projects/{project}/policy-evaluations',
        writes: false,
        repeatable: true,
    },
    replay: {
        does: 'replay recorded traffic',
        method: 'POST',
        path: '/v1/projects/{project}/policy-replays',
        writes: false,
        repeatable: true,
    },
};
const WRITE_OPERATIONS = {
    updateProfile: {
        does: 'update the profile',
        method: 'PUT',
        path: '/v1/projects/{project}/policies/{profile}',
        writes: true,
        // A PUT that landed has changed the ETag: sent again, it could only meet a 412, or undo somebody's later edit.
        repeatable: false,
    },
    createProfile: {
        does: 'create the profile',
        method: 'POST',
        path: '/v1/projects/{project}/policies',
        writes: true,
        // Its Idempotency-Key makes it so.
        repeatable: true,
    },
};
/** What a request is about, for errors. Ids come from files: one that cannot be an id is quoted and bounded. */
function nameTarget({ project, profile }) {
    const name = (id) => (isId(id) ? id : JSON.stringify(id.slice(0, 100)));
    return profile === undefined ? `project ${name(project)}` : `profile ${name(profile)} of project ${name(project)}`;
}
/** Throws a `PgBeamError` of kind `configuration` where an id cannot be a segment of the path. */
function buildUrl(baseUrl, target) {
    const { operation, project, profile = '', query } = target;
    const fill = (id) => {
        if (isId(id))
            return encodeURIComponent(id);
        const detail = 'ids hold letters, digits, dots, dashes and underscores only';
        const what = { operation: operation.does, target: nameTarget(target) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p({ kind: 'configuration', code: 'INVALID_ID', detail, ...what });
    };
    const path = operation.path.replace('{project}', () => fill(project)).replace('{profile}', () => fill(profile));
    return `${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
}
/** The contract's pattern, but for a segment of dots alone, which would climb out of the path. */
function isId(id) {
    return /^[a-zA-Z0-9_.-]{1,200}$/.test(id) && !/^\.+$/.test(id);
}


/***/ }),

/***/ 6535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ readWith),
/* harmony export */   K_: () => (/* binding */ createPolicyReader),
/* harmony export */   OX: () => (/* binding */ prefetchListing)
/* harmony export */ });
/* harmony import */ var _http_begin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3641);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1099);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2438);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8678);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6598);





/**
 * A client that can only read: what it sends with is not able to send anything else.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
function createPolicyReader(options) {
    return readWith((0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createSend */ .R)(options, Object.values(_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_OPERATIONS */ .yS)));
}
function readWith(send) {
    return {
        async listProfiles(project) {
            const operation = _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_OPERATIONS */ .yS.listProfiles;
            const profiles = await collectPages({ send, operation, project, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .profilePageReply */ .$y });
            // A profile created while the pages were read moves others from one page to the next.
            return [...new Map(profiles.map(profile => [profile.id, profile])).values()];
        },
        async getProfile(project, profile) {
            try {
                const call = { operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_OPERATIONS */ .yS.getProfile, project, profile, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .profileReply */ .M };
                const { data, etag } = await send(call);
                return { profile: data, etag };
            }
            catch (error) {
                // Without a code it is not the API that does not know the profile, but a server that does not know the API.
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p && error.status === 404 && error.code !== undefined)
                    return undefined;
                throw error;
            }
        },
        listAgents: project => collectPages({ send, operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_OPERATIONS */ .yS.listAgents, project, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .agentPageReply */ .NX }),
        async evaluate(project, { sql, policy }) {
            const body = { sql, policy };
            const { data } = await send({ operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_OPERATIONS */ .yS.evaluate, project, body, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationReply */ .jZ });
            return data;
        },
        async replay(project, { policy, boundPolicyId, start, end, limit }) {
            const body = {
                policy,
                bound_policy_id: boundPolicyId,
                start_ts: start?.toISOString(),
                end_ts: end?.toISOString(),
                limit,
            };
            const { data } = await send({ operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_OPERATIONS */ .yS.replay, project, body, schema: _replies_js__WEBPACK_IMPORTED_MODULE_3__/* .replayReply */ .SL });
            return data;
        },
    };
}
/** 100 entries each: a project of more is not plausible, a server that never ends is. */
const MAX_PAGES = 1000;
async function collectPages({ send, operation, project, schema }) {
    const items = [];
    const seenTokens = new Set();
    let token;
    for (let page = 1; page <= MAX_PAGES; page++) {
        const query = { page_size: '100', ...(token === undefined ? {} : { page_token: token }) };
        const { data } = await send({ operation, project, query, schema });
        items.push(...data.items);
        token = data.nextPageToken;
        if (token === undefined)
            return items;
        if (seenTokens.has(token))
            break;
        seenTokens.add(token);
    }
    const detail = 'the pages of the list never end';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p({ kind: 'reply', operation: operation.does, target: `project ${project}`, detail });
}
/**
 * Begins with the lists of a project that will probably be asked for; the first who asks for one gets it. A mistaken guess
 * costs a request and does no harm.
 */
function prefetchListing(reader, { projectId, withAgents }) {
    if (projectId === null)
        return reader;
    return {
        ...reader,
        listProfiles: takeOnce(reader.listProfiles, projectId),
        ...(withAgents ? { listAgents: takeOnce(reader.listAgents, projectId) } : {}),
    };
}
function takeOnce(list, early) {
    const begun = new Map([[early, (0,_http_begin_js__WEBPACK_IMPORTED_MODULE_4__/* .begin */ .q)(list(early))]]);
    return project => {
        const listing = begun.get(project);
        begun.delete(project);
        return listing ?? list(project);
    };
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ profilePageReply),
/* harmony export */   M: () => (/* binding */ profileReply),
/* harmony export */   NX: () => (/* binding */ agentPageReply),
/* harmony export */   SL: () => (/* binding */ replayReply),
/* harmony export */   jZ: () => (/* binding */ evaluationReply)
/* harmony export */ });
/* unused harmony export agentReply */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** What replies must have for this action to use them. Fields it does not know are let through, or left alone. */
const profileReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), project_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .transform(raw => ({ id: raw.id, projectId: raw.project_id, name: raw.name, raw: raw }));
const nextPageToken = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();
const profilePageReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ policies: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(profileReply), next_page_token: nextPageToken })
    .transform(page => ({ items: page.policies, nextPageToken: page.next_page_token || undefined }));
const agentReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    policy_profile_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pg_username: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    principal_type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    last_used_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    expires_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
})
    .transform(agent => ({
    id: agent.id,
    profileId: agent.policy_profile_id,
    name: agent.name,
    username: agent.pg_username,
    /** `active`, `disabled`, `revoked`, or one of a later API. */
    status: agent.status,
    /** `agent`, `human`, or one of a later API. */
    principal: agent.principal_type ?? 'agent',
    lastUsedAt: agent.last_used_at ?? null,
    expiresAt: agent.expires_at ?? null,
}));
const agentPageReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ agents: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(agentReply), next_page_token: nextPageToken })
    .transform(page => ({ items: page.agents, nextPageToken: page.next_page_token || undefined }));
const evaluationReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    masked_columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).nullish(),
    row_filter_predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    rewritten_sql: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
})
    .transform(result => ({
    /** `allow`, `block`, `mask`, `row-filter`, or one of a later API. */
    verdict: result.verdict,
    rule: result.rule,
    reason: result.reason,
    hint: result.hint ?? null,
    maskedColumns: (result.masked_columns ?? []).map(({ column, kind }) => ({ column, kind })),
    rowFilterPredicate: result.row_filter_predicate ?? null,
    rewrittenSql: result.rewritten_sql ?? null,
    notes: result.notes ?? [],
}));
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const replaySummary = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    traffic_scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    bound_credentials: count.nullish(),
    entries_scanned: count,
    distinct_queries: count,
    evaluated: count,
    would_allow: count,
    would_block: count,
    would_mask: count,
    would_row_filter: count,
    newly_blocked: count,
    newly_allowed: count,
    skipped_unparseable: count,
    truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
})
    .transform(summary => ({
    /** `project`, `bound_credentials`, or null where the API does not say. */
    trafficScope: summary.traffic_scope ?? null,
    /** 0: nobody is bound, so an empty replay proves nothing. Null where the API does not say. */
    boundCredentials: summary.bound_credentials ?? null,
    entriesScanned: summary.entries_scanned,
    distinctQueries: summary.distinct_queries,
    evaluated: summary.evaluated,
    wouldAllow: summary.would_allow,
    wouldBlock: summary.would_block,
    wouldMask: summary.would_mask,
    wouldRowFilter: summary.would_row_filter,
    newlyBlocked: summary.newly_blocked,
    newlyAllowed: summary.newly_allowed,
    skippedUnparseable: summary.skipped_unparseable,
    truncated: summary.truncated,
}));
const replayItem = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sql: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    statement_kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    occurrences: count,
    first_seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    last_seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    recorded_event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    recorded_rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    result: evaluationReply,
})
    .transform(item => ({
    queryHash: item.query_hash,
    /** Normalized: literals are `$N`. */
    sql: item.sql,
    statementKind: item.statement_kind ?? null,
    occurrences: item.occurrences,
    firstSeen: item.first_seen,
    lastSeen: item.last_seen,
    recordedEvent: item.recorded_event,
    recordedRule: item.recorded_rule ?? null,
    /** `newly_blocked`, `newly_allowed`, `still_allowed`, `still_blocked`, or one of a later API. */
    change: item.change,
    result: item.result,
}));
const replayReply = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ summary: replaySummary, items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(replayItem) })
    .transform(({ summary, items }) => ({ summary, items }));


/***/ }),

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   Qm: () => (/* binding */ hashBlob),
/* harmony export */   St: () => (/* binding */ acceptText),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The largest policy file that is read, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
/** What the bytes of a file say. A byte-order mark is no part of it. */
function decodeFile(bytes) {
    if (bytes.byteLength > MAX_FILE_BYTES)
        return { kind: 'unreadable', reason: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
/** Git's id of a blob with these bytes, by the hash of the repository's object format. */
function hashBlob(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
/** The content of a blob, by the text that GraphQL gives; null where that is not exact: it decodes leniently and cuts off. */
function acceptText({ id, text }) {
    if (typeof text !== 'string')
        return null;
    // The expected id tells which hash the repository uses.
    if (hashBlob(Buffer.from(text), id.length === 40 ? 'sha1' : 'sha256') !== id)
        return null;
    return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ selectWithTests),
/* harmony export */   XP: () => (/* binding */ separateTests),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   zw: () => (/* binding */ selectPolicies)
/* harmony export */ });
/* unused harmony export listTestGlobs */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/**
 * As in the `paths` filters of a workflow: the last pattern that matches decides, and one that begins with `!` takes
 * out. Names that begin with a dot match wildcards like any other, so that no policy is silently left out.
 */
function compileGlobs(patterns) {
    const rules = patterns.map(pattern => {
        const isExclusion = pattern.startsWith('!');
        const glob = isExclusion ? pattern.slice(1) : pattern;
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, nonegate: true });
        return { pattern, isExclusion, matches, base: picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(glob).base };
    });
    const inclusions = rules.filter(rule => !rule.isExclusion);
    return {
        includes: path => {
            const rule = rules.findLast(({ matches }) => matches(path));
            return rule !== undefined && !rule.isExclusion;
        },
        mayContain: folder => inclusions.some(({ base }) => isWithin(base, folder) || isWithin(folder, base)),
        listUnmatched: paths => inclusions.filter(({ matches }) => !paths.some(path => matches(path))).map(rule => rule.pattern),
    };
}
/** The policies that the patterns take in: tests beside them never are. */
function selectPolicies(patterns) {
    const { includes, mayContain } = compileGlobs(patterns);
    return { mayContain, includes: path => includes(path) && !isTestFile(path) };
}
/** Tests of policies lie beside them and are never policies themselves, whatever the globs say. */
function isTestFile(path) {
    return /\.tests\.ya?ml$/.test(path);
}
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/**
 * The globs for policies, with one more behind each that takes files in: for the tests in the same folders. Where the
 * globs name single files or other endings, their tests are found all the same; what they exclude stays excluded.
 */
function listTestGlobs(patterns) {
    return patterns.flatMap(pattern => {
        const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
        return pattern.startsWith('!') || !isBalanced(folder) ? [pattern] : [pattern, `${folder}*.tests.{yaml,yml}`];
    });
}
/** Whether a slash that was cut at stands outside of every group, such as `{a/b,c}`. */
function isBalanced(folder) {
    const count = (signs) => folder.match(signs)?.length ?? 0;
    return count(/[{([]/g) === count(/[})\]]/g);
}
/** The policies that the patterns take in, and the tests beside them. */
function selectWithTests(patterns) {
    const policies = compileGlobs(patterns);
    const tests = compileGlobs(listTestGlobs(patterns));
    return {
        includes: path => (isTestFile(path) ? tests : policies).includes(path),
        mayContain: tests.mayContain,
    };
}
/** Takes the tests out of a snapshot, so that they are never read as policies. */
function separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !isTestFile(path));
    return { policies: { commit, files: policies }, tests: files.filter(({ path }) => isTestFile(path)) };
}


/***/ }),

/***/ 2755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UI: () => (/* binding */ tallyReviews),
/* harmony export */   rQ: () => (/* binding */ asksForNothing),
/* harmony export */   rz: () => (/* binding */ findRequirement)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(959);

/**
 * Counts the opinions of people with write access, other than the author and those who wrote commits to policy files.
 * An author of such a commit whom GitHub knows no account of may be one of those who approve, but only one: with an
 * approval more than asked for, enough of them are somebody else's.
 */
function tallyReviews(pullRequest, requirement) {
    const { author, policyAuthors, unknownAuthors, opinions, isComplete } = pullRequest;
    const isInvolved = (login) => [author, ...policyAuthors].some(each => isSameLogin(each, login));
    const [independent, own] = partition(opinions.filter(isPersons), ({ reviewer }) => !isInvolved(reviewer));
    const approving = independent.filter(({ state }) => state === 'approved');
    const approvals = approving.filter(({ isCurrent }) => isCurrent).map(({ reviewer }) => reviewer);
    const requestingChanges = independent.filter(each => each.state === 'changes-requested').map(each => each.reviewer);
    const needed = requirement.approvals === 0 ? 0 : requirement.approvals + unknownAuthors;
    const missing = Math.max(0, needed - approvals.length);
    const lacksRequiredReviewer = !hasRequired(approvals, requirement);
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
/** A change that may widen must have what all must have, and more. */
function findRequirement(direction, rules) {
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

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./lib/action/event.js + 1 modules
var action_event = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/action/inputs.js + 1 modules
var action_inputs = __webpack_require__(2109);
// EXTERNAL MODULE: ./lib/action/mode.js
var mode = __webpack_require__(1287);
// EXTERNAL MODULE: ./lib/action/nothing-to-do.js
var nothing_to_do = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/action/proxy.js

/** This machine is asked directly, whatever a proxy is set for: over plain http, the key would reach the proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];
/**
 * What to send requests with, so that they go through the proxy that the environment names. Throws where its address is
 * none.
 */
async function openFetch(env) {
    const proxies = readProxies(env);
    if (external_node_http_.setGlobalProxyFromEnv) {
        external_node_http_.setGlobalProxyFromEnv({ ...proxies });
        return fetch;
    }
    return proxies.https_proxy === '' ? fetch : openProxiedFetch(proxies);
}
/**
 * The proxies that the environment names, in the form that Node takes. Plain http is for this machine only, so no proxy
 * is for it. A proxy's address may hold a password, so the error does not show it.
 */
function readProxies(env) {
    const https = env.https_proxy || env.HTTPS_PROXY;
    const direct = [env.no_proxy || env.NO_PROXY, ...LOOPBACK].filter(host => host);
    return { http_proxy: '', https_proxy: https ? withScheme(https) : '', no_proxy: direct.join(',') };
}
function withScheme(proxy) {
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    if (!URL.canParse(address))
        throw new Error('The environment variable HTTPS_PROXY is not the address of a proxy');
    return address;
}
/** Node’s own fetch takes proxies from 24.14 on; until then, that of the package which it is made from. */
async function openProxiedFetch({ http_proxy, https_proxy, no_proxy }) {
    const { EnvHttpProxyAgent, fetch: send } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const dispatcher = new EnvHttpProxyAgent({ httpProxy: http_proxy, httpsProxy: https_proxy, noProxy: no_proxy });
    const proxied = (url, init) => send(url, { ...init, dispatcher });
    return proxied;
}

// EXTERNAL MODULE: ./lib/action/runner.js
var action_runner = __webpack_require__(4918);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/github/client/errors.js
var errors = __webpack_require__(4908);
;// CONCATENATED MODULE: ./lib/github/files/branch.js


const refSchema = schemas/* looseObject */._H3({ object: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
const repositorySchema = schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP() });
/** The commit that a branch is at now; null where there is no such branch. */
async function readBranchHead(client, branch) {
    try {
        const { object } = await client.rest({
            operation: `read the head of branch ${branch}`,
            route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
            parameters: { ref: `heads/${branch}` },
            reply: refSchema,
        });
        return object.sha;
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c)(error))
            return null;
        throw error;
    }
}
async function readDefaultBranch(client) {
    const { default_branch } = await client.rest({
        operation: 'look up the default branch',
        route: 'GET /repos/{owner}/{repo}',
        reply: repositorySchema,
    });
    return default_branch;
}

;// CONCATENATED MODULE: ./lib/github/files/comparison.js


const commitSchema = schemas/* looseObject */._H3({ parents: schemas/* array */.YOg(schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() })) });
const comparisonSchema = schemas/* looseObject */._H3({ merge_base_commit: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
/** Needs the default branch's name in the event for a push that made a branch, and for a dispatch. */
async function resolveComparison({ client, event, prepare }) {
    switch (event.kind) {
        case 'pull-request':
            return resolvePullRequest({ client, event, prepare });
        case 'merge-group': {
            const { headSha: head, baseSha: base } = event;
            return { head, base, basis: 'merge-group' };
        }
        case 'push':
            if (event.before !== null)
                return { head: event.run.sha, base: event.before, basis: 'push' };
            // The first push to the default branch is the repository's first of all.
            if (isOnDefaultBranch(event))
                return { head: event.run.sha, base: null, basis: 'nothing' };
            return resolveAgainstDefaultBranch({ client, event, prepare });
        case 'dispatch':
        case 'schedule':
            if (isOnDefaultBranch(event))
                return { head: event.run.sha, base: event.run.sha, basis: 'itself' };
            return resolveAgainstDefaultBranch({ client, event, prepare });
    }
}
/** The merge result against its first parent shows what merging does, also where the base branch has moved on. */
async function resolvePullRequest(request) {
    const { client, event, prepare } = request;
    const { mergeCandidateSha: candidate, headSha, baseSha } = event;
    if (candidate !== null) {
        prepare(candidate);
        prepare(baseSha);
        const [first, second, ...others] = await readParents({ client, commit: candidate });
        const isMergeOfHead = first !== undefined && second === headSha && others.length === 0;
        if (isMergeOfHead)
            return { head: candidate, base: first, basis: 'merge-result' };
    }
    return resolveMergeBase({ client, base: baseSha, head: headSha, prepare });
}
function resolveAgainstDefaultBranch({ client, event, prepare }) {
    const { defaultBranch, sha } = event.run;
    if (defaultBranch === null)
        throw new Error('The default branch was not looked up');
    return resolveMergeBase({ client, base: defaultBranch, head: sha, prepare });
}
async function resolveMergeBase(request) {
    const { client, base, head, prepare } = request;
    prepare(head);
    try {
        const { merge_base_commit } = await client.rest({
            operation: `find where ${head.slice(0, 7)} branched off`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            // GitHub puts the changed files, which may be many, on the first page only.
            parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
            reply: comparisonSchema,
        });
        return { head, base: merge_base_commit.sha, basis: 'merge-base' };
    }
    catch (error) {
        const isUnrelated = (0,errors/* isNotFound */.c)(error) && error instanceof errors/* GitHubError */.y && /no common ancestor/i.test(error.detail ?? '');
        if (isUnrelated)
            return { head, base: null, basis: 'nothing' };
        throw error;
    }
}
/** None for a commit that is no longer there, as an old merge result may be. */
async function readParents({ client, commit }) {
    try {
        const { parents } = await client.rest({
            operation: `read commit ${commit.slice(0, 7)}`,
            route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
            parameters: { commit_sha: commit },
            reply: commitSchema,
        });
        return parents.map(parent => parent.sha);
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c)(error))
            return [];
        throw error;
    }
}
function isOnDefaultBranch(event) {
    return event.target.kind === 'branch' && event.target.name === event.run.defaultBranch;
}

// EXTERNAL MODULE: ./lib/http/begin.js
var begin = __webpack_require__(3641);
// EXTERNAL MODULE: ./lib/policy/file.js
var file = __webpack_require__(3978);
// EXTERNAL MODULE: ./lib/github/files/blobs.js
var files_blobs = __webpack_require__(5975);
// EXTERNAL MODULE: ./lib/github/files/trees.js
var trees = __webpack_require__(9530);
;// CONCATENATED MODULE: ./lib/github/files/snapshot.js




function createSnapshotReader({ client, selection, }) {
    const listings = new Map();
    const contents = new Map();
    return {
        prepare: commit => {
            (0,begin/* begin */.q)(list(commit));
        },
        read: async (commits) => {
            const lists = await Promise.all(commits.map(list));
            await fetchMissing(lists.flat());
            return commits.map((commit, index) => ({ commit, files: (lists[index] ?? []).map(toPolicyFile) }));
        },
    };
    function list(commit) {
        const listing = listings.get(commit) ?? (0,trees/* listFiles */.C)({ client, commit, selection });
        listings.set(commit, listing);
        return listing;
    }
    /** Equal ids are equal contents: what several commits share is read once. */
    async function fetchMissing(files) {
        const wanted = new Map();
        for (const file of files) {
            if (judgeUnread(file) === null && !contents.has(file.blob))
                wanted.set(file.blob, file.size);
        }
        const blobs = [...wanted].map(([id, size]) => ({ id, size }));
        for (const [id, content] of await (0,files_blobs/* readBlobs */.b)({ client, blobs }))
            contents.set(id, content);
    }
    function toPolicyFile(file) {
        const { path, blob } = file;
        const content = judgeUnread(file) ?? contents.get(blob);
        if (content === undefined)
            throw new Error(`The file ${blob} was not read`);
        return { path, blob, content };
    }
}
/** What is not even fetched, and why. */
function judgeUnread({ kind, size }) {
    if (kind !== 'file')
        return { kind: 'unreadable', reason: kind };
    return size > file/* MAX_FILE_BYTES */.gZ ? { kind: 'unreadable', reason: 'too-large' } : null;
}

// EXTERNAL MODULE: ./lib/pgbeam/reader.js
var pgbeam_reader = __webpack_require__(6535);
// EXTERNAL MODULE: ./lib/policy/globs.js
var policy_globs = __webpack_require__(5017);
// EXTERNAL MODULE: ./lib/flows/review-gate.js + 5 modules
var review_gate = __webpack_require__(8894);
;// CONCATENATED MODULE: ./lib/flows/wire.js








/** Wires a flow's adapters and runs it. What it surely asks for first is asked for while the flow itself is loaded. */
function runFlow({ flow, ...context }) {
    const { owner, name } = context.event.run.repository;
    const wired = { ...context, globs: (0,policy_globs/* compileGlobs */.tI)(context.inputs.policies), repository: `${owner}/${name}` };
    switch (flow.kind) {
        case 'check':
            return runCheck({ ...wired, flow });
        case 'apply':
            return runApply({ ...wired, flow });
        case 'drift':
            return runDrift({ ...wired, flow });
        case 'export':
            return runExport({ ...wired, flow });
    }
}
/** A check does without a PgBeam that is slow to answer, rather than keep people waiting. */
const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 };
async function runCheck({ flow: { event }, inputs, client, access, globs }) {
    const { projectId } = inputs;
    const snapshots = createSnapshotReader({ client, selection: (0,policy_globs/* selectWithTests */.ME)(inputs.policies) });
    const comparison = (0,begin/* begin */.q)(resolveComparison({ client, event, prepare: snapshots.prepare }));
    const reader = inputs.apiKey === null ? undefined : (0,pgbeam_reader/* createPolicyReader */.K_)({ ...access, ...CHECK_PATIENCE });
    const policies = reader && (0,pgbeam_reader/* prefetchListing */.OX)(reader, { projectId, withAgents: true });
    const [{ check }, { createHistoryReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(584), __webpack_require__.e(725), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 2575)),
        __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 9376)),
    ]);
    const histories = createHistoryReader({ client });
    const ports = { compare: () => comparison, snapshots, histories, policies, now: Date.now };
    return check({ ports, inputs, event, globs });
}
async function runApply({ flow, inputs, client, access, globs, repository }) {
    const { commit, branch } = flow;
    const { projectId: defaultProject, onDrift } = inputs;
    const snapshots = createSnapshotReader({ client, selection: (0,policy_globs/* selectPolicies */.zw)(inputs.policies) });
    snapshots.prepare(commit);
    const { createPolicyWriter } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 2487));
    const writer = inputs.dryRun ? null : createPolicyWriter(access);
    const reader = writer ?? (0,pgbeam_reader/* createPolicyReader */.K_)(access);
    const policies = (0,pgbeam_reader/* prefetchListing */.OX)(reader, { projectId: defaultProject, withAgents: false });
    const [{ apply }, { createGuard }, { createHistoryReader }, reviews] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(606), __webpack_require__.e(584), __webpack_require__.e(725), __webpack_require__.e(966)]).then(__webpack_require__.bind(__webpack_require__, 7966)),
        __webpack_require__.e(/* import() */ 511).then(__webpack_require__.bind(__webpack_require__, 3511)),
        __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 9376)),
        proveReviews({ client, branch, inputs }),
    ]);
    const findSuccessor = async () => {
        const head = await readBranchHead(client, branch);
        return head === commit ? undefined : (head ?? 'nothing: it was deleted');
    };
    const histories = createHistoryReader({ client });
    const guard = createGuard({ commit, histories, defaultProject, onDrift, reviews });
    const ports = { snapshots, policies, writer, guard, findSuccessor, sleep: promises_.setTimeout };
    return apply({ ports, inputs, commit, repository, globs });
}
/** Undefined where nobody's review is asked for. */
async function proveReviews({ client, branch, inputs, }) {
    if (!(0,review_gate/* asksForReviews */.rU)(inputs))
        return undefined;
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const [reviewers, { createReviewReader }, { createReviewProof }] = await Promise.all([
        (0,review_gate/* readWideningReviewers */.AF)(client, inputs.reviewersWidening),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6960)),
        __webpack_require__.e(/* import() */ 511).then(__webpack_require__.bind(__webpack_require__, 3511)),
    ]);
    const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: (0,review_gate/* toRequiredReviewers */.Tc)(reviewers) };
    const reader = createReviewReader({ client, selection: (0,policy_globs/* selectPolicies */.zw)(inputs.policies) });
    return createReviewProof({ branch, reader, rules });
}
async function runDrift({ flow, inputs, client, access, globs, repository }) {
    const { commit } = flow;
    const snapshots = createSnapshotReader({ client, selection: (0,policy_globs/* selectPolicies */.zw)(inputs.policies) });
    snapshots.prepare(commit);
    const policies = (0,pgbeam_reader/* prefetchListing */.OX)((0,pgbeam_reader/* createPolicyReader */.K_)(access), { projectId: inputs.projectId, withAgents: false });
    const [{ findDrift }, { createHistoryReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(584), __webpack_require__.e(725), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 3066)),
        __webpack_require__.e(/* import() */ 376).then(__webpack_require__.bind(__webpack_require__, 9376)),
    ]);
    const ports = { snapshots, histories: createHistoryReader({ client }), policies };
    return findDrift({ ports, inputs, commit, repository, globs });
}
async function runExport({ flow, inputs, access, workspace, repository }) {
    const policies = (0,pgbeam_reader/* createPolicyReader */.K_)(access);
    const [{ exportProfiles }, { createWorkspace }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(584), __webpack_require__.e(228)]).then(__webpack_require__.bind(__webpack_require__, 228)),
        __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 8847)),
    ]);
    const ports = { workspace: createWorkspace(workspace), policies };
    return exportProfiles({ ports, inputs, commit: flow.commit, repository });
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/http/retry.js
var http_retry = __webpack_require__(8394);
;// CONCATENATED MODULE: ./lib/github/client/rate-limit.js
/** GitHub's advice where a secondary limit names no time. */
const PATIENCE_SECONDS = 60;
/**
 * What a refusal says in the words that everybody else uses. GitHub answers 403 as well as 429 to those who are too
 * fast, and names the time by `retry-after`, by `x-ratelimit-reset`, or in prose only ("Best practices for using the REST API").
 */
function readRefusal({ status, headers, message, now }) {
    const retryAfter = headers['retry-after'] ?? null;
    if (status !== 403 && status !== 429)
        return { status, retryAfter };
    if (retryAfter !== null)
        return { status: 429, retryAfter };
    if (headers['x-ratelimit-remaining'] === '0') {
        const seconds = Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000);
        return { status: 429, retryAfter: String(Number.isNaN(seconds) ? PATIENCE_SECONDS : Math.max(0, seconds)) };
    }
    const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(message);
    return isSecondary ? { status: 429, retryAfter: String(PATIENCE_SECONDS) } : { status, retryAfter };
}

;// CONCATENATED MODULE: ./lib/github/client/attempt.js

/** The request surely did not leave this machine, or no server took it. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attemptRequest({ octokit, route, parameters, isWrite, signal, now, }) {
    try {
        // Octokit's own reading takes a reply that broke off for a text, and looks at every number for a big one.
        const request = { signal, parseSuccessResponseBody: false };
        const { data, headers } = await octokit.request(route, { ...parameters, request });
        const text = await readText(data);
        return { kind: 'done', body: text === '' ? null : JSON.parse(text), headers: headers };
    }
    catch (error) {
        return { kind: 'failed', failure: describe({ error, isWrite, now }) };
    }
}
function describe({ error, isWrite, now }) {
    const effect = isWrite ? 'unknown' : 'none';
    if (error instanceof SyntaxError) {
        return { kind: 'reply', effect, detail: 'the answer is not JSON', retry: { retryAfter: null } };
    }
    const response = readResponse(error);
    if (response !== null) {
        const { status, headers, message } = response;
        return {
            kind: 'status',
            effect: status < 500 ? 'none' : effect,
            status,
            detail: message,
            permissions: headers['x-accepted-github-permissions'],
            retry: readRefusal({ status, headers, message, now: now() }),
        };
    }
    if (findInChain(error, e => e.name === 'TimeoutError' || e.name === 'AbortError')) {
        return { kind: 'timeout', effect, retry: { retryAfter: null } };
    }
    const source = findInChain(error, e => 'code' in e && typeof e.code === 'string');
    const code = source !== undefined && 'code' in source ? String(source.code) : undefined;
    const isUnsent = code !== undefined && NEVER_SENT.has(code);
    return {
        kind: 'network',
        effect: isUnsent ? 'none' : effect,
        detail: code,
        cause: source,
        retry: { retryAfter: null },
    };
}
/** Octokit's error for an answer of 400 and above carries it; that for a broken connection has a made-up status and no answer. */
function readResponse(error) {
    if (!(error instanceof Error) || !('response' in error))
        return null;
    const { response } = error;
    if (response === undefined)
        return null;
    const { status, headers, data } = response;
    const isDocument = typeof data === 'object' && data !== null && 'message' in data;
    return { status, headers, message: isDocument ? String(data.message).slice(0, 500) : '' };
}
function findInChain(error, isMeant) {
    for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++)
        if (isMeant(e))
            return e;
    return undefined;
}
async function readText(data) {
    if (!(data instanceof ReadableStream))
        return '';
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of data)
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}

;// CONCATENATED MODULE: ./lib/github/client/graphql-errors.js


const replySchema = schemas/* looseObject */._H3({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).optional(),
});
/** GraphQL says no with a status of 200. Null: there is data to work with. */
function findGraphqlFailure({ body, headers, isWrite, isPartialWelcome, now }) {
    const decoded = replySchema.safeParse(body);
    if (!decoded.success)
        return { kind: 'reply', effect: isWrite ? 'unknown' : 'none', detail: 'the answer is not GraphQL' };
    const { data, errors = [] } = decoded.data;
    if (errors.length === 0 && data !== undefined)
        return null;
    const detail = errors
        .map(error => error.message)
        .join('; ')
        .slice(0, 500);
    if (errors.some(error => error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT')) {
        return {
            kind: 'graphql',
            effect: 'none',
            detail,
            retry: readRefusal({ status: 429, headers, message: detail, now }),
        };
    }
    if (isPartialWelcome && typeof data === 'object' && data !== null)
        return null;
    const isTypeless = errors.every(error => error.type === undefined);
    // An error of GitHub's own making has no type, and its text asks to try again.
    const isPassing = isTypeless && /something went wrong|timeout|timed out/i.test(detail);
    return {
        kind: 'graphql',
        effect: isWrite ? 'unknown' : 'none',
        detail,
        ...(isPassing && { retry: { retryAfter: null } }),
    };
}

;// CONCATENATED MODULE: ./lib/github/client/client.js







/** Well below the 100 at which GitHub's secondary limit begins. */
const MAX_CONCURRENT_REQUESTS = 12;
function createGitHubClient(options) {
    const { token, apiUrl, repository, userAgent, fetch, now = Date.now, random = Math.random } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000 } = options;
    const sleep = options.sleep ?? ((ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal && { signal }));
    const octokit = new dist_src/* Octokit */.E({ auth: token, baseUrl: apiUrl, userAgent, request: { fetch } });
    const limit = (0,p_limit/* default */.A)(MAX_CONCURRENT_REQUESTS);
    const graphqlUrl = `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    return {
        repository,
        rest: call => {
            const { owner, name } = repository;
            const place = call.route.includes('{owner}') ? { owner, repo: name } : {};
            const parameters = { ...place, ...call.parameters };
            return send(call, () => tryOnce({ call, route: call.route, parameters }));
        },
        graphql: call => {
            const { owner, name } = repository;
            const parameters = { query: call.query, variables: { owner, name, ...call.variables } };
            return send(call, async () => {
                const attempt = await tryOnce({ call, route: `POST ${graphqlUrl}`, parameters });
                return attempt.kind === 'done' ? unwrapData({ attempt, call, now: now() }) : attempt;
            });
        },
    };
    function tryOnce(request) {
        const { call, route, parameters } = request;
        const isWrite = call.write !== undefined;
        return limit(() => {
            const timeout = AbortSignal.timeout(timeoutMs);
            const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout;
            return attemptRequest({ octokit, route, parameters, isWrite, signal, now });
        });
    }
    async function send(call, attemptOnce) {
        const startedAt = now();
        for (let attempt = 1;; attempt++) {
            const result = await attemptOnce();
            if (result.kind === 'done')
                return decodeReply(call, result.body);
            const { retry, ...details } = result.failure;
            const fail = () => new errors/* GitHubError */.y({ ...details, operation: call.operation });
            const isRisky = call.write === 'once' && details.effect === 'unknown';
            if (retry === undefined || isRisky)
                throw fail();
            const elapsedMs = now() - startedAt;
            const budget = { elapsedMs, requestBudgetMs, runBudgetMs: Number.POSITIVE_INFINITY };
            const delay = (0,http_retry/* retryDelay */.a)({ attempt, ...retry, now: now(), random: random(), ...budget });
            if (delay === undefined)
                throw fail();
            await sleep(delay, call.signal).catch(() => Promise.reject(fail()));
        }
    }
}
function unwrapData(reply) {
    const { attempt, call, now } = reply;
    const { body, headers } = attempt;
    const isPartialWelcome = call.isPartialWelcome ?? false;
    const failure = findGraphqlFailure({ body, headers, isWrite: call.write !== undefined, isPartialWelcome, now });
    return failure === null ? { ...attempt, body: body.data } : { kind: 'failed', failure };
}
function decodeReply({ operation, reply, write }, body) {
    const decoded = reply.safeParse(body);
    if (decoded.success)
        return decoded.data;
    const [issue] = decoded.error.issues;
    const detail = `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`;
    throw new errors/* GitHubError */.y({ kind: 'reply', operation, effect: write === undefined ? 'none' : 'unknown', detail });
}

;// CONCATENATED MODULE: ./lib/run.js












const USER_AGENT = 'pgbeam-policy-action/0.1.0';
/** Runs the flow that there is to run, tells what came of it, and fails the step at most once. */
async function run({ env, event: given, parsed, }) {
    // Most of what a run allocates is garbage at once, so the young generation need not grow: that halves the memory of a
    // run over a thousand policies, and takes no longer.
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const openRunner = () => (0,action_runner.loadRunner)({ env, secrets: (0,action_inputs/* listSecrets */.AQ)(parsed) });
    if (parsed.kind === 'invalid') {
        const problems = parsed.problems.map(({ name, message }) => `Input ${name}: ${message}.`);
        return failEarly(await openRunner(), 'failed', problems.join('\n'));
    }
    const { inputs } = parsed;
    const connection = { userAgent: USER_AGENT, fetch: await openFetch(env) };
    const { apiUrl, repository } = given.run;
    const client = createGitHubClient({ token: inputs.githubToken, apiUrl, repository, ...connection });
    const event = (0,mode/* needsDefaultBranch */.t)(given) ? (0,action_event/* withDefaultBranch */.G)(given, await readDefaultBranch(client)) : given;
    const flow = (0,mode/* chooseFlow */.W)({ mode: inputs.mode, event });
    if (flow.kind === 'nothing')
        return (0,nothing_to_do/* finishIdle */.w)({ env, log: console.log, reason: flow.reason });
    if (flow.kind === 'refused')
        return failEarly(await openRunner(), 'refused', flow.reason);
    if (flow.kind !== 'check' && inputs.apiKey === null)
        return failEarly(await openRunner(), 'failed', NO_KEY);
    const access = { apiUrl: inputs.apiUrl, apiKey: inputs.apiKey ?? '', ...connection };
    const running = (0,begin/* begin */.q)(runFlow({ flow, event, inputs, client, access, workspace: env.GITHUB_WORKSPACE || '.' }));
    // While the answers to its first requests are on their way:
    const [runner, { openPublications, publishReport }] = await Promise.all([openRunner(), __webpack_require__.e(/* import() */ 951).then(__webpack_require__.bind(__webpack_require__, 4951))]);
    const publications = openPublications({ flow, event, inputs, client, now: Date.now });
    const result = await running;
    const { line: gate, warnings } = await keepWantedGate({ client, event, inputs, result });
    for (const message of warnings)
        runner.annotate({ severity: 'warning', title: 'Review gate', message });
    await publishReport({
        rendering: composeRendering({ result, event, inputs, gate }),
        runner,
        publications,
        junit: result.junit,
        reportName: inputs.commentId ? `pgbeam-policy-report-${inputs.commentId}.json` : 'pgbeam-policy-report.json',
    });
    if (result.failure !== null)
        runner.fail(result.failure);
}
const NO_KEY = 'There is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as the input api-key (or PGBEAM_API_KEY).';
/** Fails before there is anything to report. */
function failEarly(runner, result, reason) {
    for (const [name, value] of Object.entries((0,nothing_to_do/* listUnstartedOutputs */.F)(result)))
        runner.setOutput(name, value);
    runner.fail(reason);
}
/** Nothing of reviews is loaded where a check is not asked to keep anything about them. */
async function keepWantedGate({ client, event, inputs, result: { report }, }) {
    const isWanted = inputs.gate || inputs.labelWidening !== null || inputs.reviewersWidening.length > 0;
    if (!isWanted)
        return { line: undefined, warnings: [] };
    const { keepGate } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8894));
    return keepGate({ client, event, inputs, report, selection: (0,policy_globs/* selectPolicies */.zw)(inputs.policies) });
}
function composeRendering({ result, event, inputs, gate, }) {
    const { report, texts, privatePredicates, supersededBy } = result;
    const { serverUrl, runUrl, workflow, job } = event.run;
    return {
        report,
        serverUrl,
        linkCommit: event.kind === 'pull-request' ? event.headSha : report.commit,
        runUrl,
        workflow,
        job,
        texts,
        privatePredicates,
        redactPredicates: inputs.redactPredicates,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        ...(gate === undefined ? {} : { gate }),
    };
}


/***/ })

};

//# sourceMappingURL=39.index.js.map