export const id = 854;
export const ids = [854,190];
export const modules = {

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepGate: () => (/* binding */ keepGate)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/github/files/snapshot.js + 2 modules
var snapshot = __webpack_require__(48);
// EXTERNAL MODULE: ./lib/src/github/landings/landings.js + 4 modules
var landings_landings = __webpack_require__(3008);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
;// CONCATENATED MODULE: ./lib/src/github/pull-requests/labels.js


const labelsSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            headRefOid: schemas/* string */.YjP(),
            labels: schemas/* nullable */.mee(schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })) })),
        }),
    }),
});
/** A hundred labels is as many as an issue can have. */
const LABELS_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid labels(first: 100) { nodes { name } } } }
}`;
/** Puts one label on a pull request or takes it off, whatever else is there. GitHub makes a label that is new. */
async function setLabel(request) {
    const { client, pullRequest, head, label, isWanted, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the labels of pull request #${pullRequest}`,
        query: LABELS_QUERY,
        variables: { number: pullRequest },
        reply: labelsSchema,
        signal,
    });
    if (repository.pullRequest.headRefOid !== head)
        return 'outdated';
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

;// CONCATENATED MODULE: ./lib/src/github/pull-requests/reviewers.js


const namedSchema = schemas/* nullable */.mee(schemas/* looseObject */._H3({ login: schemas/* optional */.lqM(schemas/* string */.YjP()), slug: schemas/* optional */.lqM(schemas/* string */.YjP()) }));
const stateSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            headRefOid: schemas/* string */.YjP(),
            author: namedSchema,
            reviewRequests: schemas/* nullable */.mee(schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ requestedReviewer: namedSchema })) })),
            latestReviews: schemas/* nullable */.mee(schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ author: namedSchema })) })),
        }),
    }),
});
const STATE_QUERY = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
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
    const { client, pullRequest, head, users, teams, signal } = request;
    const { repository } = await client.graphql({
        operation: `read who reviews pull request #${pullRequest}`,
        query: STATE_QUERY,
        variables: { number: pullRequest },
        reply: stateSchema,
        signal,
    });
    const { headRefOid, author, reviewRequests, latestReviews } = repository.pullRequest;
    if (headRefOid !== head)
        return { requested: [], refused: [] };
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

;// CONCATENATED MODULE: ./lib/src/github/pull-requests/statuses.js

/** The name by which a branch protection can require it. */
const GATE_CONTEXT = 'pgbeam/reviews';
const currentSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* nullable */.mee(schemas/* looseObject */._H3({
            status: schemas/* nullable */.mee(schemas/* looseObject */._H3({
                context: schemas/* nullable */.mee(schemas/* looseObject */._H3({ state: schemas/* string */.YjP(), description: schemas/* nullable */.mee(schemas/* string */.YjP()) })),
            })),
        })),
    }),
});
const CURRENT_QUERY = `query ($owner: String!, $name: String!, $sha: GitObjectID!, $context: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { status { context(name: $context) { state description } } } }
  }
}`;
/** Sets the commit status of the gate, unless the last one says the same: GitHub takes a thousand for a commit. */
async function setGateStatus(request) {
    const { client, sha, context, state, description, targetUrl, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the status of commit ${sha.slice(0, 7)}`,
        query: CURRENT_QUERY,
        variables: { sha, context },
        reply: currentSchema,
        signal,
    });
    const current = repository.object?.status?.context;
    if (current?.state.toLowerCase() === state && current.description === description)
        return 'unchanged';
    await client.rest({
        operation: `set the status of commit ${sha.slice(0, 7)}`,
        route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: { sha, state, description, context, ...(targetUrl && { target_url: targetUrl }) },
        write: 'repeatable',
        reply: schemas/* looseObject */._H3({}),
        signal,
    });
    return 'set';
}

// EXTERNAL MODULE: ./lib/src/github/reviews/pull-requests.js + 3 modules
var pull_requests = __webpack_require__(9715);
// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var globs = __webpack_require__(4638);
// EXTERNAL MODULE: ./lib/src/policy/parse.js + 14 modules
var parse = __webpack_require__(6417);
// EXTERNAL MODULE: ./lib/src/reviews/held.js
var held = __webpack_require__(1);
// EXTERNAL MODULE: ./lib/src/reviews/tally.js
var reviews_tally = __webpack_require__(2398);
;// CONCATENATED MODULE: ./lib/src/reviews/status.js

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
function decideGate({ opinions, direction, rules, isOutdated, }) {
    const effect = EFFECTS[direction];
    // What merging now would do is not known, so it must not be shown as harmless.
    if (isOutdated)
        return { state: 'pending', description: OUTDATED, reviews: OUTDATED };
    if (direction === 'none')
        return { state: 'success', description: effect, reviews: 'no approval needed' };
    const { state, reviews } = judgeReviews(opinions, (0,reviews_tally/* findRequirement */.rz)(direction, rules));
    return { state, description: shorten(`${effect}: ${reviews}`), reviews };
}
const OUTDATED = 'the base branch has moved on: update this pull request, or run the check again';
function judgeReviews(opinions, requirement) {
    if ((0,reviews_tally/* requiresNothing */.YY)(requirement))
        return { state: 'success', reviews: 'no approval needed' };
    const tally = (0,reviews_tally/* tallyReviews */.UI)(opinions, { requirement });
    return { state: tally.isSufficient ? 'success' : 'pending', reviews: describeReviews(tally) };
}
function describeReviews(tally) {
    const { approvals, needed, requestingChanges, missingReviewers, unknownAuthors, isComplete } = tally;
    if (!isComplete)
        return 'too many commits, pushes or reviews to judge';
    if (requestingChanges.length > 0)
        return `changes requested by ${requestingChanges.join(', ')}`;
    const count = `${approvals.length} of ${needed} approvals`;
    const notes = [
        missingReviewers.length > 0 ? 'one must be by reviewers-widening' : '',
        unknownAuthors > 0 ? `${unknownAuthors} for authors without a GitHub account` : '',
    ].filter(note => note !== '');
    return notes.length === 0 ? count : `${count} (${notes.join('; ')})`;
}
function shorten(text) {
    return text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 1)}\u2026`;
}

// EXTERNAL MODULE: ./lib/src/reviews/who.js
var who = __webpack_require__(5220);
// EXTERNAL MODULE: ./lib/src/flows/read-state.js + 3 modules
var read_state = __webpack_require__(982);
// EXTERNAL MODULE: ./lib/src/flows/widening-reviewers.js + 1 modules
var widening_reviewers = __webpack_require__(5190);
;// CONCATENATED MODULE: ./lib/src/flows/review-gate.js















/** A merge queue requires the status again, which its pull requests had already. */
const QUEUED = { state: 'success', description: 'reviewed in the pull requests of the merge queue' };
/** Sets the status `pgbeam/reviews`, the label and the requested reviewers as the change of a pull request requires. */
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
        await attempt(() => setGateStatus({ client, sha: event.headSha, ...nameStatus(event, inputs), ...QUEUED }));
    }
    if (event.kind !== 'pull-request')
        return { line: undefined, warnings };
    const direction = judgeDirection(context.report, context.merging);
    const label = inputs.labelWidening;
    const named = { ...context, event, direction };
    const reviewers = (0,access_direction/* mayWiden */.b5)(direction)
        ? await attempt(() => (0,widening_reviewers.readWideningReviewers)(client, inputs.reviewersWidening))
        : widening_reviewers/* NOBODY */.o;
    const [status] = await Promise.all([
        inputs.gate && reviewers ? attempt(() => keepStatus({ ...named, reviewers })) : undefined,
        reviewers && (0,access_direction/* mayWiden */.b5)(direction) ? attempt(() => askReviewers({ ...named, reviewers })) : undefined,
        label === null ? undefined : attempt(() => keepLabel(named, label)),
    ]);
    return { line: status?.reviews, warnings };
}
/** Merging brings into force what waits as well; what an invalid file would change is not known. */
function judgeDirection({ policies, result, guardrails }, { waiting }) {
    const directions = [
        ...policies.map(({ direction, gate_direction }) => gate_direction ?? direction),
        guardrails?.direction ?? 'none',
        ...(policies.some(({ findings }) => findings.some(({ code }) => code === 'guardrail-broken'))
            ? ['unclear']
            : []),
    ];
    return (0,access_direction/* combineDirections */.gz)([...directions, ...waiting, ...(result === 'invalid' ? ['unclear'] : [])]);
}
async function keepStatus({ client, inputs, event, merging, direction, reviewers, }) {
    const reader = (0,pull_requests.createPullRequestReader)({ client, branch: event.baseRef });
    const pullRequest = (await reader.read([event.number])).get(event.number);
    if (!pullRequest)
        return undefined;
    const selection = (0,globs/* selectPolicies */.zw)(inputs.policies);
    const snapshots = (0,snapshot/* createSnapshotReader */.G)({ client, selection });
    const readPolicies = (0,read_state/* createCommitPolicies */.kC)({ snapshots, parse: (0,parse/* createParser */.C)(), defaultProject: inputs.projectId });
    const { base, baseTip, landed } = merging;
    const landings = (0,landings_landings.createLandingReader)({ client, branch: event.baseRef, roots: selection.roots, sleep: promises_.setTimeout });
    const ports = { landings, readPolicies };
    const readBase = async (at) => baseTip === null ? base.policies : (0,held/* readHeld */.i)({ head: baseTip, at, like: base, ports });
    const opinions = await (0,who/* hearOpinions */.c)({ pullRequest, base: base.policies, landed, readBase, readPolicies });
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: (0,widening_reviewers.toRequiredReviewers)(reviewers) };
    const status = decideGate({ opinions, direction, rules, isOutdated: merging.isOutdated });
    const { state, description } = status;
    await setGateStatus({ client, sha: event.headSha, ...nameStatus(event, inputs), state, description });
    return status;
}
/** Legs of a matrix have a status each. */
function nameStatus({ run }, { commentId }) {
    const context = commentId === null ? GATE_CONTEXT : `${GATE_CONTEXT} (${commentId})`;
    return { context, targetUrl: run.runUrl };
}
async function askReviewers({ client, event, reviewers: { users, teams }, }) {
    if (users.length + teams.length === 0)
        return;
    const { refused } = await requestReviewers({ client, pullRequest: event.number, head: event.headSha, users, teams });
    if (refused.length > 0)
        throw new Error(`GitHub does not let these be asked for a review: ${refused.join(', ')}`);
}
async function keepLabel({ client, event, direction }, label) {
    await setLabel({ client, pullRequest: event.number, head: event.headSha, label, isWanted: (0,access_direction/* mayWiden */.b5)(direction) });
}


/***/ }),

/***/ 5190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ NOBODY),
  readWideningReviewers: () => (/* binding */ readWideningReviewers),
  toRequiredReviewers: () => (/* binding */ toRequiredReviewers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
;// CONCATENATED MODULE: ./lib/src/github/pull-requests/teams.js


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

;// CONCATENATED MODULE: ./lib/src/flows/widening-reviewers.js

/** Looks up who the input `reviewers-widening` names. Throws a `TeamUnreadableError` for a team that the token cannot see. */
async function readWideningReviewers(client, reviewers) {
    const teams = reviewers.flatMap(reviewer => (reviewer.kind === 'team' ? [reviewer] : []));
    return {
        users: reviewers.flatMap(reviewer => (reviewer.kind === 'user' ? [reviewer.login] : [])),
        teams: await Promise.all(teams.map(async (team) => ({
            organization: team.organization,
            slug: team.slug,
            members: await readTeamMembers({ client, team }),
        }))),
    };
}
/** Null where the input names nobody, so that anybody's approval will do. */
function toRequiredReviewers({ users, teams }) {
    if (users.length + teams.length === 0)
        return null;
    return {
        names: [...users, ...teams.map(({ organization, slug }) => `${organization}/${slug}`)],
        logins: [...users, ...teams.flatMap(({ members }) => members)],
    };
}
const NOBODY = { users: [], teams: [] };


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


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ hasSameEffect),
/* harmony export */   b4: () => (/* binding */ meansSame),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   rr: () => (/* binding */ listChangedPolicies)
/* harmony export */ });
/* harmony import */ var _plan_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6269);


/** Whether two versions, of which each may be missing, mean the same for the same live profile. */
function isSameVersion(one, other) {
    if (!one || !other)
        return one === other;
    if (one.kind === 'invalid' || other.kind === 'invalid')
        return one.file.blob === other.file.blob;
    return (one.projectId === other.projectId &&
        one.document.id === other.document.id &&
        (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProfile */ .e8)(one.document.profile, other.document.profile));
}
/** The policies, as they are at the head, that merging the head into the base changes. */
function listChangedPolicies(base, head) {
    return (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .pairFiles */ ._q)(base, head).flatMap(({ previous, current }) => current && !isSameVersion(previous, current) ? [current] : []);
}
/** Whether a commit's policies mean the same as the head's, as far as the head changes them. */
function meansSame({ policies, head, changed, }) {
    const there = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(policies, head);
    return changed.every(policyFile => isSameVersion(there.get(policyFile), policyFile));
}
/** Whether a head changes the same policies of an earlier base from the same to the same. */
function hasSameEffect({ base, then, head, changed, }) {
    if (then === base)
        return true;
    const [now, before] = [(0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(base, head), (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(then, head)];
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

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hearOpinions)
/* harmony export */ });
/* harmony import */ var _plan_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4483);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9835);



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
        .filter(review => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .A)(review.author.login, author?.login));
    const voters = people.map(review => review.author.login);
    const isVoter = (login) => voters.some(voter => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .A)(voter, login));
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
    const seen = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(final, landed);
    const changed = (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .listChangedPolicies */ .rr)(base, landed).flatMap(policyFile => seen.get(policyFile) ?? []);
    /** Whether who gave the opinion had before them what is merged: this head, and this effect on the base branch. */
    const isAsReviewed = async ({ state, commit, submittedAt }) => {
        const there = commit === null ? undefined : policies.get(commit);
        if (state !== 'approved' || submittedAt < (baseChangedAt ?? 0))
            return false;
        if (there === undefined || !(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .meansSame */ .b4)({ policies: there, head: final, changed }))
            return false;
        const then = await readBase(submittedAt);
        return then !== undefined && (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameEffect */ .WM)({ base, then, head: final, changed });
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
    const there = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(is, head);
    const own = new Set(changed.map(policyFile => there.get(policyFile)));
    const paths = new Set(changed.map(({ file }) => file.path));
    return (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .listChangedPolicies */ .rr)(was, is).some(policyFile => own.has(policyFile) || paths.has(policyFile.file.path));
}
/** A bot's commits carry whatever address it likes; the journal vouches that nobody else pushed. */
function isByOneBot({ author, pushes }) {
    return (author !== null &&
        !author.isPerson &&
        pushes.kind === 'known' &&
        pushes.pushes.every(({ actor }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .A)(actor, author.login)));
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
