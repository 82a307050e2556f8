export const id = 793;
export const ids = [793];
export const modules = {

/***/ 3793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openThreads: () => (/* binding */ openThreads)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/early.js
var early = __webpack_require__(6140);
// EXTERNAL MODULE: ./lib/github/errors.js
var errors = __webpack_require__(9452);
;// CONCATENATED MODULE: ./lib/github/comments.js



const pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            headRefOid: schemas/* string */.YjP(),
            comments: schemas/* looseObject */._H3({
                pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP(), url: schemas/* string */.YjP() }).nullable()),
            }),
        }),
    }),
});
const writtenSchema = schemas/* looseObject */._H3({ html_url: schemas/* string */.YjP() });
const pageQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
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
    return { finding: (0,early/* begin */.q)(findComment({ ...place, signal: AbortSignal.timeout(LOOK_LASTS_MS) })), since };
}
/**
 * Keeps one comment: finds it over all pages, updates it in place, or creates it. Throws a `GitHubError` where that
 * could not be done.
 */
async function writeComment(request) {
    const finding = (await readLook(request)) ?? (await findComment(request));
    if (finding.kind === 'outdated')
        return finding;
    if (finding.kind === 'found') {
        const { comment } = finding;
        if (isSameText(comment.body, request.body))
            return { kind: 'unchanged', url: comment.url };
        const url = await updateComment(request, comment.id);
        if (url !== null)
            return { kind: 'updated', url };
        // Somebody deleted it meanwhile.
    }
    return request.ifAbsent === 'leave' ? { kind: 'absent' } : createComment(request);
}
/**
 * Undefined where it is time for another: the look failed or is no longer good, or a comment is to be created, which a run
 * beside this one may have done since.
 */
async function readLook({ look, now, ifAbsent }) {
    const finding = await look?.finding.catch(() => undefined);
    if (!look || now() - look.since >= LOOK_LASTS_MS)
        return undefined;
    return finding?.kind === 'absent' && ifAbsent === 'create' ? undefined : finding;
}
async function findComment({ client, pullRequest, head, isOurs, signal }) {
    let after = null;
    for (;;) {
        const page = await client.graphql({
            operation: `read the comments of pull request #${pullRequest}`,
            query: pageQuery,
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
            return { kind: 'found', comment: { id: readId(node.url), body: node.body, url: node.url } };
        }
        if (!comments.pageInfo.hasNextPage)
            return { kind: 'absent' };
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
        const finding = await findComment(request);
        if (finding.kind !== 'found')
            throw error;
        return { kind: 'created', url: finding.comment.url };
    }
}
/** GraphQL's `databaseId` ends at 2³¹, which comments have passed; older servers lack `fullDatabaseId`. The address has always had it. */
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

;// CONCATENATED MODULE: ./lib/github/issues.js

const issues_pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        issues: schemas/* looseObject */._H3({
            pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP() }).nullable()),
        }),
    }),
});
const issues_writtenSchema = schemas/* looseObject */._H3({ html_url: schemas/* string */.YjP() });
const issues_pageQuery = `query ($owner: String!, $name: String!, $after: String) {
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
            query: issues_pageQuery,
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

;// CONCATENATED MODULE: ./lib/github/pulls.js

const pullsSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    merged_at: schemas/* string */.YjP().nullable(),
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/report/marker.js

/** The hidden first line of a comment: the same for every run of the same job, and nothing of anybody's text in it. */
function commentMarker(key) {
    const identity = 'commentId' in key
        ? ['comment-id', key.commentId]
        : ['job', key.workflow, key.job, key.globs, key.projectId ?? null];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
    return `<!-- pgbeam-policy ${hash} -->`;
}
/**
 * Whether a comment opens with the marker. Nowhere else does it count, so that no quoted or quoting text can pass for
 * it. A later version may write more behind the hash.
 */
function hasMarker(body, marker) {
    return body.startsWith(marker.slice(0, -'-->'.length));
}

;// CONCATENATED MODULE: ./lib/threads.js




/** Reporting, retries and waits included, takes no longer than this. */
const REPORTING_MS = 60_000;
/**
 * Where a run's report goes: the pull request that it checks or those that it applies, and the issue about drift. Begins
 * to look for the comment that a check will write.
 */
function openThreads({ flow, event, inputs, client, now, }) {
    const marker = commentMarker(chooseKey({ event, inputs }));
    const isOurs = (body) => hasMarker(body, marker);
    const limit = startLater(() => AbortSignal.timeout(REPORTING_MS));
    const locate = (pullRequest, head) => ({
        client,
        pullRequest,
        head,
        isOurs,
        now,
    });
    const checked = event.kind === 'pull-request' ? locate(event.number, event.headSha) : undefined;
    const look = checked && inputs.comment ? lookForComment(checked) : undefined;
    async function comment(comment) {
        const signal = limit();
        if (checked)
            return [await writeComment({ ...checked, ...comment, look, signal })];
        // Only what an apply did is worth looking for the pull request that asked for it.
        if (flow.kind !== 'apply' || comment.ifAbsent === 'leave')
            return [];
        const pulls = await findMergedPulls({ client, commit: flow.commit, branch: flow.branch, signal });
        return Promise.all(pulls.map(number => writeComment({ ...locate(number, null), ...comment, signal })));
    }
    return {
        marker,
        comment: inputs.comment ? comment : undefined,
        issue: flow.kind === 'drift' && inputs.driftIssue
            ? content => keepIssue({ client, isOurs, content, signal: limit() })
            : undefined,
    };
}
function chooseKey({ event, inputs }) {
    const { workflow, job } = event.run;
    if (inputs.commentId)
        return { commentId: inputs.commentId };
    return { workflow, job, globs: inputs.policies, projectId: inputs.projectId ?? undefined };
}
/** The same for whoever asks, made when the first one does. */
function startLater(start) {
    let started;
    return () => {
        started ??= start();
        return started;
    };
}


/***/ })

};

//# sourceMappingURL=793.index.js.map