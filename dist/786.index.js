export const id = 786;
export const ids = [786];
export const modules = {

/***/ 8786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPublications: () => (/* binding */ openPublications)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./lib/src/http/prefetch.js
var prefetch = __webpack_require__(2728);
// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
;// CONCATENATED MODULE: ./lib/src/github/pull-requests/comments.js



const pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            headRefOid: schemas/* string */.YjP(),
            comments: schemas/* looseObject */._H3({
                pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
                nodes: schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* looseObject */._H3({ viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP(), url: schemas/* string */.YjP() }))),
            }),
        }),
    }),
});
const writtenSchema = schemas/* looseObject */._H3({ html_url: schemas/* string */.YjP() });
const PAGE_QUERY = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor body url }
      }
    }
  }
}`;
/** What was seen longer ago may be out of date: a push since then has a run of its own, which takes longer than this to start. */
const LOOK_LASTS_MS = 2_000;
/** Begins to look for the comment while there is other work to do. */
function lookForComment(place) {
    const since = place.now();
    return { result: (0,prefetch/* prefetch */.y)(findComment({ ...place, signal: AbortSignal.timeout(LOOK_LASTS_MS) })), since };
}
/**
 * Keeps one comment: finds it over all pages, updates it in place, or creates it. Of several that a race left, the oldest
 * is kept and the others are removed. Throws a `GitHubError` where that could not be done.
 */
async function writeComment(request) {
    const found = (await readLook(request)) ?? (await findComment(request));
    if (found.kind === 'outdated')
        return found;
    if (found.kind === 'found') {
        const outcome = await updateOldest(request, [found.comment, ...found.others]);
        if (outcome)
            return outcome;
        // Somebody deleted it meanwhile.
    }
    return request.ifAbsent === 'leave' ? { kind: 'absent' } : createComment(request);
}
/** Undefined where none of the comments is there any more. */
async function updateOldest(request, [oldest, ...others]) {
    if (!oldest)
        return undefined;
    const isUnchanged = isSameText(oldest.body, request.body) || request.stays?.(oldest.body) === true;
    const url = isUnchanged ? oldest.url : await updateComment(request, oldest.id);
    if (url === null)
        return updateOldest(request, others);
    await Promise.all(others.map(({ id }) => removeComment(request, id)));
    return { kind: isUnchanged ? 'unchanged' : 'updated', url };
}
/**
 * What the early search found. Undefined: search again, because it failed or is too old, or because a comment is to be
 * created, which a concurrent run may have done since.
 */
async function readLook({ look, now, ifAbsent }) {
    const found = await look?.result.catch(() => undefined);
    if (!look || now() - look.since >= LOOK_LASTS_MS)
        return undefined;
    return found?.kind === 'absent' && ifAbsent === 'create' ? undefined : found;
}
async function findComment({ client, pullRequest, head, isOurs, signal }) {
    const ours = [];
    let after = null;
    for (;;) {
        const page = await client.graphql({
            operation: `read the comments of pull request #${pullRequest}`,
            query: PAGE_QUERY,
            variables: { number: pullRequest, after },
            reply: pageSchema,
            signal,
        });
        const { headRefOid, comments } = page.repository.pullRequest;
        if (head !== null && headRefOid !== head)
            return { kind: 'outdated', head: headRefOid };
        for (const node of comments.nodes) {
            if (node === null || !node.viewerDidAuthor || !isOurs(node.body))
                continue;
            ours.push({ id: readId(node.url), body: node.body, url: node.url });
        }
        if (!comments.pageInfo.hasNextPage) {
            // GitHub lists them in the order in which they were made.
            const [comment, ...others] = ours;
            return comment ? { kind: 'found', comment, others } : { kind: 'absent' };
        }
        after = comments.pageInfo.endCursor;
    }
}
/** Its address; null where the comment is gone. */
async function updateComment({ client, body, signal }, id) {
    try {
        const { html_url } = await client.rest({
            operation: `update comment ${id}`,
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: id, body },
            write: 'repeatable',
            reply: writtenSchema,
            signal,
        });
        return html_url;
    }
    catch (error) {
        if ((0,errors/* isNotFound */.c)(error))
            return null;
        throw error;
    }
}
/** Where that cannot be done, the next run tries again: this run's own comment is written. */
async function removeComment({ client, signal }, id) {
    try {
        await client.rest({
            operation: `remove comment ${id}`,
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: id },
            write: 'repeatable',
            reply: schemas/* unknown */.L5J(),
            signal,
        });
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
    }
}
async function createComment(request) {
    const { client, pullRequest, body, signal } = request;
    try {
        const { html_url } = await client.rest({
            operation: `comment on pull request #${pullRequest}`,
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: pullRequest, body },
            write: 'once',
            reply: writtenSchema,
            signal,
        });
        return { kind: 'created', url: html_url };
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y) || error.effect === 'none' || signal?.aborted)
            throw error;
        // Whether it was created is not known. Better none than two: look, and leave it at that.
        const found = await findComment(request);
        if (found.kind !== 'found')
            throw error;
        return { kind: 'created', url: found.comment.url };
    }
}
/** GraphQL's `databaseId` ends at 2\u00b3\u00b9, which comments have passed; older servers lack `fullDatabaseId`. The address has always had it. */
function readId(url) {
    const id = /#issuecomment-(\d+)$/.exec(url)?.[1];
    if (id === undefined)
        throw new Error('The address of a comment does not end with its number');
    return id;
}
/** GitHub may hand back other line ends than it was given, and no space at the end. */
function isSameText(one, other) {
    const tidy = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return tidy(one) === tidy(other);
}

;// CONCATENATED MODULE: ./lib/src/github/pull-requests/issues.js

const issues_pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        issues: schemas/* looseObject */._H3({
            pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullable */.mee(schemas/* string */.YjP()) }),
            nodes: schemas/* array */.YOg(schemas/* nullable */.mee(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP() }))),
        }),
    }),
});
const issues_writtenSchema = schemas/* looseObject */._H3({ html_url: schemas/* string */.YjP() });
const issues_PAGE_QUERY = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(states: OPEN, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number viewerDidAuthor body }
    }
  }
}`;
/** Keeps one issue: opens it, updates it in place, or closes it. Throws a `GitHubError` where that could not be done. */
async function keepIssue(request) {
    const { client, content, signal } = request;
    const number = await findIssue(request);
    if (number === null && content === null)
        return { kind: 'absent' };
    if (number === null) {
        const { html_url } = await client.rest({
            operation: 'open an issue',
            route: 'POST /repos/{owner}/{repo}/issues',
            parameters: { ...content },
            write: 'once',
            reply: issues_writtenSchema,
            signal,
        });
        return { kind: 'opened', url: html_url };
    }
    const { html_url } = await client.rest({
        operation: `update issue #${number}`,
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { issue_number: number, ...(content ?? { state: 'closed', state_reason: 'completed' }) },
        write: 'repeatable',
        reply: issues_writtenSchema,
        signal,
    });
    return { kind: content === null ? 'closed' : 'updated', url: html_url };
}
async function findIssue({ client, isOurs, signal }) {
    let after = null;
    for (;;) {
        const page = await client.graphql({
            operation: 'look for the open issue about drift',
            query: issues_PAGE_QUERY,
            variables: { after },
            reply: issues_pageSchema,
            signal,
        });
        const { nodes, pageInfo } = page.repository.issues;
        const found = nodes.find(node => node?.viewerDidAuthor && isOurs(node.body));
        if (found)
            return found.number;
        if (!pageInfo.hasNextPage)
            return null;
        after = pageInfo.endCursor;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/pull-requests/pulls.js

const pullsSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    merged_at: schemas/* nullable */.mee(schemas/* string */.YjP()),
    base: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP() }),
}));
/** The pull requests whose merge into a branch brought a commit. */
async function findMergedPulls({ client, commit, branch, signal, }) {
    const pulls = await client.rest({
        operation: `find the pull request of commit ${commit.slice(0, 7)}`,
        route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        parameters: { commit_sha: commit },
        reply: pullsSchema,
        signal,
    });
    return pulls.filter(({ merged_at, base }) => merged_at !== null && base.ref === branch).map(({ number }) => number);
}

// EXTERNAL MODULE: ./lib/src/report/marker.js
var report_marker = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/src/flows/start-later.js
var start_later = __webpack_require__(683);
;// CONCATENATED MODULE: ./lib/src/flows/publications.js





/** The limit for publishing, including retries and waits. */
const REPORTING_MS = 60_000;
/**
 * Where a run's report goes: the pull request that it checks or those that it applies, and the issue about drift. Starts
 * looking for the comment that a check will write.
 */
function openPublications({ task, event, client, now, }) {
    const marker = (0,report_marker/* commentMarker */.Ql)(chooseKey(event.run, task.inputs));
    const isOurs = (body) => (0,report_marker/* hasMarker */.xY)(body, marker);
    const limit = (0,start_later/* startLater */.j)(() => AbortSignal.timeout(REPORTING_MS));
    const annotate = (annotations) => annotateCommit({ client, event, commentId: task.inputs.commentId, annotations, signal: limit() });
    const locate = (pullRequest, head) => ({ client, pullRequest, head, isOurs, now });
    function commentOnChecked({ event, inputs }) {
        if (event.kind !== 'pull-request' || !inputs.comment)
            return undefined;
        const place = locate(event.number, event.headSha);
        const look = lookForComment(place);
        return async ({ body, ifAbsent }) => [await writeComment({ ...place, body, ifAbsent, look, signal: limit() })];
    }
    function commentOnMerged({ commit, branch, inputs }) {
        if (!inputs.comment)
            return undefined;
        return async ({ body, ifAbsent, others = [] }) => {
            // A pull request is looked up only for a report that is worth a new comment.
            if (ifAbsent === 'leave')
                return [];
            const signal = limit();
            const pulls = await findMergedPulls({ client, commit, branch, signal });
            // What has been in force before, and was undone elsewhere, has a comment that tells more.
            const earlier = others
                .filter(({ pullRequest }) => !pulls.includes(pullRequest))
                .map(each => ({ ...each, stays: report_marker/* saysInForce */.ff }));
            const comments = [...earlier, ...pulls.map(pullRequest => ({ pullRequest, body }))];
            const written = await Promise.allSettled(comments.map(({ pullRequest, ...comment }) => writeComment({ ...locate(pullRequest, null), ...comment, ifAbsent, signal })));
            // One that could not be written keeps no other from being written.
            const failed = written.find(each => each.status === 'rejected');
            if (failed)
                throw failed.reason;
            return written.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []));
        };
    }
    function proposeFrom({ commit, branch: base, inputs }) {
        if (!inputs.driftPullRequest || inputs.dryRun)
            return undefined;
        const branch = inputs.commentId === null ? 'pgbeam/drift' : `pgbeam/drift-${inputs.commentId}`;
        const signature = (0,report_marker/* signCommits */.cG)(marker, { base });
        return async (wanted) => {
            const { keepProposal } = await __webpack_require__.e(/* import() */ 828).then(__webpack_require__.bind(__webpack_require__, 1828));
            return keepProposal({ client, branch, base, commit, isOurs, signature, wanted, signal: limit() });
        };
    }
    const nothing = { marker, annotate, comment: undefined, issue: undefined, pullRequest: undefined };
    switch (task.kind) {
        case 'check':
            return { ...nothing, comment: commentOnChecked(task) };
        case 'apply':
            return { ...nothing, comment: commentOnMerged(task) };
        case 'drift': {
            const keep = content => keepIssue({ client, isOurs, content, signal: limit() });
            const issue = task.inputs.driftIssue ? keep : undefined;
            return { ...nothing, issue, pullRequest: proposeFrom(task) };
        }
        case 'export':
            return nothing;
    }
}
/** Shows annotations on the commit whose files a pull request shows, or that the run is about. */
async function annotateCommit({ client, event, commentId, annotations, signal, }) {
    const { createCheckRun, MOST_ANNOTATIONS } = await __webpack_require__.e(/* import() */ 626).then(__webpack_require__.bind(__webpack_require__, 5626));
    const placed = annotations.flatMap(({ file: path, line = 1, column, ...rest }) => path === undefined ? [] : [{ path, line, column, ...rest }]);
    if (placed.length === 0)
        return 'forbidden';
    const { runUrl, sha } = event.run;
    const shown = Math.min(placed.length, MOST_ANNOTATIONS);
    const where = `Those that the step itself shows, and all of them, are in the [job summary](${runUrl}).`;
    return createCheckRun({
        client,
        sha: event.kind === 'pull-request' ? event.headSha : sha,
        name: commentId === null ? 'PgBeam findings' : `PgBeam findings (${commentId})`,
        title: `${placed.length} more ${placed.length === 1 ? 'finding' : 'findings'}`,
        summary: `${shown} of ${placed.length} findings that a step has no room for. ${where}`,
        annotations: placed,
        detailsUrl: runUrl,
        signal,
    });
}
function chooseKey({ workflow, job }, { commentId, policies }) {
    if (commentId !== null)
        return { commentId };
    return { workflow, job, globs: policies };
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startLater)
/* harmony export */ });
/** A value that is made when it is first asked for, and is the same from then on. */
function startLater(start) {
    let started;
    return () => {
        started ??= start();
        return started;
    };
}


/***/ }),

/***/ 8995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ markInForce),
/* harmony export */   O$: () => (/* binding */ withoutDriftDigest),
/* harmony export */   O7: () => (/* binding */ driftMarker),
/* harmony export */   Ok: () => (/* binding */ readDriftDigest),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   cG: () => (/* binding */ signCommits),
/* harmony export */   ff: () => (/* binding */ saysInForce),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   xY: () => (/* binding */ hasMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The hidden first line of a comment: the same for every run of the same job, and nothing of anybody's text in it. */
function commentMarker(key) {
    const identity = 'commentId' in key ? ['comment-id', key.commentId] : ['job', key.workflow, key.job, key.globs];
    return `<!-- pgbeam-policy ${digestOf(identity)} -->`;
}
/** The hidden first line of a pull request about drift, which also tells by a digest which drift it is about. */
function driftMarker(marker, digest) {
    return marker.replace(/ -->$/, ` drift=${digest} -->`);
}
/** The digest in the first line of a pull request about drift; undefined where it has none. */
function readDriftDigest(body) {
    return /^<!-- pgbeam-policy [0-9a-f]{16} drift=([0-9a-f]{16}) -->/.exec(body)?.[1];
}
/**
 * What the last line of a commit begins with that is made for what bears the marker, to be merged into one branch: made for
 * another one, it would take that one's commits along.
 */
function signCommits(marker, { base }) {
    return `PgBeam-Drift: ${digestOf([/[0-9a-f]{16}/.exec(marker)?.[0], base])}`;
}
/** Takes the digest out: what the text is about is over. */
function withoutDriftDigest(body) {
    return body.replace(/^(<!-- pgbeam-policy [0-9a-f]{16}) drift=[0-9a-f]{16} -->/, '$1 -->');
}
/** The marker of a comment that says that all of its pull request is in force. */
function markInForce(marker) {
    return marker.replace(/ -->$/, ' in-force -->');
}
/** Whether a comment says so by its marker. */
function saysInForce(body) {
    return /^<!-- pgbeam-policy [0-9a-f]{16} in-force -->/.test(body);
}
/** A short digest of data, the same for equal data. */
function digestOf(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}
/**
 * Whether a comment opens with the marker. Nowhere else does it count, so that no quoted or quoting text can pass for
 * it. A later version may write more behind the hash.
 */
function hasMarker(body, marker) {
    return body.startsWith(marker.slice(0, -'-->'.length));
}


/***/ })

};
