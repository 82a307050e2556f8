export const id = 828;
export const ids = [828];
export const modules = {

/***/ 1828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepProposal: () => (/* binding */ keepProposal)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/github/files/commits.js
var commits = __webpack_require__(1694);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/src/policy/file.js
var file = __webpack_require__(7671);
;// CONCATENATED MODULE: ./lib/src/github/pull-requests/branch-commits.js


const objectSchema = schemas/* looseObject */._H3({ sha: schemas/* string */.YjP().check(api/* _regex */.Fk(/^([0-9a-f]{40}|[0-9a-f]{64})$/)) });
/** A tree that holds some files otherwise than another one does. Nothing refers to it yet. */
async function createTree(context, { base, files }) {
    const tree = await Promise.all(files.map(async ({ path, text, isExecutable }) => {
        const content = { content: Buffer.from(text).toString('base64'), encoding: 'base64' };
        const sha = await store(context, {
            operation: 'store an edited file',
            route: 'POST /repos/{owner}/{repo}/git/blobs',
            parameters: content,
        });
        return { path, mode: isExecutable ? '100755' : '100644', type: 'blob', sha };
    }));
    return store(context, {
        operation: 'store a tree with the edited files',
        route: 'POST /repos/{owner}/{repo}/git/trees',
        parameters: { base_tree: base, tree },
    });
}
/** A commit that nothing refers to yet. GitHub fills in whose it is, and signs it. */
function createCommit(context, commit) {
    return store(context, {
        operation: 'store a commit with the edited files',
        route: 'POST /repos/{owner}/{repo}/git/commits',
        parameters: { ...commit },
    });
}
/** Stores an object of Git, and gives its id. */
async function store({ client, signal }, call) {
    const { sha } = await client.rest({ ...call, write: 'repeatable', reply: objectSchema, signal });
    return sha;
}
/** Lets a branch begin at a commit, or go on to one that is built on where it is: GitHub refuses anything else. */
async function moveBranch({ client, signal }, { branch, isNew, to }) {
    const call = { operation: `move branch ${branch}`, write: 'repeatable', reply: schemas/* unknown */.L5J(), signal };
    if (isNew) {
        const parameters = { ref: `refs/heads/${branch}`, sha: to };
        await client.rest({ ...call, route: 'POST /repos/{owner}/{repo}/git/refs', parameters });
    }
    else {
        const parameters = { ref: `heads/${branch}`, sha: to, force: false };
        await client.rest({ ...call, route: 'PATCH /repos/{owner}/{repo}/git/refs/{ref}', parameters });
    }
}
/** Whether a branch has changed these files to these texts since it parted from another one, and nothing else. */
function isExactly(files, { changed }) {
    return changed.size === files.length && files.every(({ path, text }) => isBlob(changed.get(path), text));
}
function isBlob(id, text) {
    return typeof id === 'string' && id === (0,file/* hashBlob */.Qm)(Buffer.from(text), id.length === 40 ? 'sha1' : 'sha256');
}

;// CONCATENATED MODULE: ./lib/src/github/pull-requests/branch-state.js

const listSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    merged_at: schemas/* nullable */.mee(schemas/* string */.YjP()),
    html_url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    body: schemas/* nullable */.mee(schemas/* string */.YjP()),
    base: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP() }),
}));
const refSchema = schemas/* nullable */.mee(schemas/* looseObject */._H3({
    target: schemas/* looseObject */._H3({
        oid: schemas/* string */.YjP(),
        message: schemas/* optional */.lqM(schemas/* string */.YjP()),
        tree: schemas/* optional */.lqM(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })),
    }),
}));
const authorSchema = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* looseObject */._H3({ viewerDidAuthor: schemas/* boolean */.zMY() })));
const stateSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({ base: refSchema, head: refSchema, open: authorSchema, closed: authorSchema }),
});
/** Pull requests from one branch that are looked at: the newest. */
const LISTED = 100;
/** Reads how things stand, in two requests. Pull requests from branches of that name in forks are others. */
async function readBranchState({ client, branch, base, isOurs, signal, }) {
    const pulls = await client.rest({
        operation: `list the pull requests from branch ${branch}`,
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: {
            ...{ head: `${client.repository.owner}:${branch}`, base, state: 'all' },
            ...{ sort: 'created', direction: 'desc', per_page: LISTED },
        },
        reply: listSchema,
        signal,
    });
    const listed = pulls.filter(pull => pull.base.ref === base);
    const open = listed.find(({ state }) => state === 'open');
    const closed = listed.find(({ state, merged_at, body }) => state === 'closed' && !merged_at && isOurs(body ?? ''));
    const { repository } = await client.graphql({
        operation: `look up branch ${branch}`,
        query: composeQuery({ hasOpen: open !== undefined, hasClosed: closed !== undefined }),
        variables: {
            base: `refs/heads/${base}`,
            head: `refs/heads/${branch}`,
            ...(open && { open: open.number }),
            ...(closed && { closed: closed.number }),
        },
        permission: 'pull-requests=read',
        reply: stateSchema,
        signal,
    });
    return {
        base: toTip(repository.base),
        head: toTip(repository.head),
        open: open && toPullRequest(open, repository.open),
        closed: closed && toPullRequest(closed, repository.closed),
    };
}
function composeQuery({ hasOpen, hasClosed }) {
    const variables = [...(hasOpen ? ['$open: Int!'] : []), ...(hasClosed ? ['$closed: Int!'] : [])];
    const tip = '{ target { oid ... on Commit { message tree { oid } } } }';
    const pulls = [
        ...(hasOpen ? ['open: pullRequest(number: $open) { viewerDidAuthor }'] : []),
        ...(hasClosed ? ['closed: pullRequest(number: $closed) { viewerDidAuthor }'] : []),
    ];
    return `query (${['$owner: String!', '$name: String!', '$base: String!', '$head: String!', ...variables].join(', ')}) {
  repository(owner: $owner, name: $name) {
    base: ref(qualifiedName: $base) ${tip}
    head: ref(qualifiedName: $head) ${tip}
    ${pulls.join('\n    ')}
  }
}`;
}
function toTip(ref) {
    if (!ref)
        return undefined;
    const { oid, message = '', tree } = ref.target;
    return { commit: oid, message, tree: tree?.oid ?? '' };
}
function toPullRequest({ number, html_url, title, body }, author) {
    return { number, url: html_url, title, body: body ?? '', isByViewer: author?.viewerDidAuthor === true };
}

;// CONCATENATED MODULE: ./lib/src/github/pull-requests/proposals.js




const writtenSchema = schemas/* looseObject */._H3({ html_url: schemas/* string */.YjP() });
/**
 * Keeps one pull request from a branch of its own: opens it, updates branch and text, or closes it. The branch only ever
 * goes forward, and stays where it is once somebody else's commit is on it. Throws a `GitHubError` where something could not
 * be done.
 */
async function keepProposal(request) {
    const state = await readBranchState({ ...request, signal: request.signal });
    const { wanted } = request;
    if (state.open && !isKept(request, state.open)) {
        return { kind: wanted.kind === 'wanted' ? 'foreign-pull-request' : 'absent' };
    }
    if (state.head && !isSigned(request, state.head) && (state.open || wanted.kind === 'wanted')) {
        return { kind: 'foreign-head' };
    }
    return wanted.kind === 'wanted' ? propose(request, wanted, state) : withdraw(request, wanted, state);
}
function isKept({ isOurs }, { isByViewer, body }) {
    return isByViewer && isOurs(body);
}
/** Whether a commit says that this action made it: its message names the very tree that it has, so that a copy says nothing. */
function isSigned({ signature }, { message, tree }) {
    return message.trimEnd().split('\n').at(-1)?.startsWith(`${signature} ${tree} `) ?? false;
}
async function propose(request, wanted, { base, head, open, closed }) {
    const isDeclined = !open && closed?.isByViewer === true && wanted.isSame(closed.body);
    if (isDeclined)
        return { kind: 'declined', url: closed.url };
    if (base?.commit !== request.commit)
        return { kind: 'outdated' };
    const saysFiles = head?.message.trimEnd().endsWith(` ${wanted.digest}`) ?? false;
    const parting = head && (await readParting(request, { base, head }));
    const shared = parting?.shared;
    // What was merged already has nothing to be merged any more.
    const isCommitted = saysFiles && shared !== undefined && shared !== head?.commit;
    // Anybody can write such a message, above a tree of their own.
    if (isCommitted && parting && !isExactly(wanted.files, parting))
        return { kind: 'foreign-head' };
    if (!isCommitted)
        await commitFiles(request, wanted, { base, parents: chooseParents({ base, head, shared }), isNew: !head });
    if (!open)
        return openPullRequest(request, wanted);
    const isUnchanged = wanted.saysTheSame(open.body) && open.title === wanted.title;
    if (!isUnchanged)
        await updatePullRequest(request, open, { title: wanted.title, body: wanted.body });
    return { kind: isCommitted && isUnchanged ? 'unchanged' : 'updated', url: open.url };
}
async function commitFiles(request, { message, files, digest }, { base, parents, isNew }) {
    const { branch, signature } = request;
    const context = { client: request.client, signal: request.signal };
    const tree = await createTree(context, { base: base.tree, files });
    const commit = await createCommit(context, {
        message: `${message}\n\n${signature} ${tree} ${digest}`,
        tree,
        parents,
    });
    await moveBranch(context, { branch, isNew, to: commit });
}
/** Where branch and base have parted; null where they have nothing in common. */
function readParting({ client }, { base, head }) {
    return (0,commits/* createCommitReader */.H)(client).readParting({ base: base.commit, head: head.commit });
}
/** The branch and the base, but for one that the other one has in it. The branch is never left behind. */
function chooseParents({ base, head, shared, }) {
    if (!head || shared === head.commit)
        return [base.commit];
    return shared === base.commit ? [head.commit] : [head.commit, base.commit];
}
async function openPullRequest({ client, branch: head, base, signal }, { title, body }) {
    const { html_url } = await client.rest({
        operation: 'open a pull request',
        route: 'POST /repos/{owner}/{repo}/pulls',
        parameters: { title, body, head, base },
        write: 'once',
        reply: writtenSchema,
        signal,
    });
    return { kind: 'opened', url: html_url };
}
async function updatePullRequest({ client, signal }, { number }, changes) {
    await client.rest({
        operation: `update pull request #${number}`,
        route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number, ...changes },
        write: 'repeatable',
        reply: writtenSchema,
        signal,
    });
}
async function withdraw(request, { comment, conclude }, { open, closed }) {
    if (!open) {
        // What somebody declined is over: the next time it is new.
        const isStale = closed?.isByViewer === true && conclude(closed.body) !== closed.body;
        if (isStale)
            await updatePullRequest(request, closed, { body: conclude(closed.body) });
        return { kind: 'absent' };
    }
    const { client, signal } = request;
    await client.rest({
        operation: `comment on pull request #${open.number}`,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: open.number, body: comment },
        write: 'once',
        reply: writtenSchema,
        signal,
    });
    await updatePullRequest(request, open, { state: 'closed', body: conclude(open.body) });
    return { kind: 'closed', url: open.url };
}


/***/ })

};
