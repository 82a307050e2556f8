export const id = 376;
export const ids = [376];
export const modules = {

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHistoryReader: () => (/* binding */ createHistoryReader)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/github/history/ancestry.js

const PAGE_SIZE = 100;
const MAX_PAGES = 10;
const pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* looseObject */._H3({
            history: schemas/* looseObject */._H3({
                pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })),
            }),
        }),
    }),
});
const QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(path: $path, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } }
      }
    }
  }
}`;
/** The commit and those before it that changed the file: at most the newest thousand. */
async function readAncestors(from) {
    const { client, commit, path } = from;
    const commits = new Set([commit]);
    let after = null;
    for (let page = 1; page <= MAX_PAGES; page++) {
        const reply = await client.graphql({
            operation: `read what commit ${commit.slice(0, 7)} builds on`,
            query: QUERY,
            variables: { commit, path, first: PAGE_SIZE, after },
            reply: pageSchema,
        });
        const { history } = reply.repository.object;
        for (const { oid } of history.nodes)
            commits.add(oid);
        if (!history.pageInfo.hasNextPage)
            break;
        after = history.pageInfo.endCursor;
    }
    return commits;
}

// EXTERNAL MODULE: ./lib/policy/file.js
var policy_file = __webpack_require__(3978);
// EXTERNAL MODULE: ./lib/github/client/errors.js
var errors = __webpack_require__(4908);
// EXTERNAL MODULE: ./lib/github/files/blobs.js
var blobs = __webpack_require__(5975);
;// CONCATENATED MODULE: ./lib/github/history/history-page.js




/** Octal modes of git, which GraphQL gives as plain numbers. */
const SYMBOLIC_LINK_MODE = 0o120000;
const entrySchema = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })) }),
    file: schemas/* looseObject */._H3({
        type: schemas/* string */.YjP(),
        mode: schemas/* int */.Whr(),
        oid: schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
        object: schemas/* looseObject */._H3({ byteSize: schemas/* int */.Whr().optional(), text: schemas/* string */.YjP().nullish() }).nullable(),
    })
        .nullable(),
    associatedPullRequests: schemas/* looseObject */._H3({
        nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']), baseRefName: schemas/* string */.YjP() })),
    }),
});
const history_page_pageSchema = schemas/* looseObject */._H3({
    history: schemas/* looseObject */._H3({
        pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
        nodes: schemas/* array */.YOg(entrySchema),
    }),
});
const batchSchema = schemas/* looseObject */._H3({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), history_page_pageSchema.nullable()) });
/**
 * One page of the history of several files in one request, texts and pull requests included. Which commits that gives
 * is what `git log -- path` gives: a merge is left out, and only one side of it followed, where that side has the very
 * same file; else both sides are followed, newest commit first by what the commits' own dates say.
 */
async function readHistoryPages(request) {
    const { client, positions, pageSize } = request;
    try {
        const pages = await fetchPages(request);
        const contents = await readInexact({ client, entries: pages.flatMap(page => page.history.nodes) });
        return pages.map(({ history }, index) => ({
            after: history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null,
            entries: history.nodes.map(node => toEntry(node, { path: positions[index]?.path ?? '', contents })),
        }));
    }
    catch (error) {
        if (positions.length === 1 || !isTooMuch(error))
            throw error;
        const half = Math.ceil(positions.length / 2);
        const halves = [positions.slice(0, half), positions.slice(half)];
        const pages = await Promise.all(halves.map(positions => readHistoryPages({ client, positions, pageSize })));
        return pages.flat();
    }
}
async function fetchPages(request) {
    const { client, positions, pageSize } = request;
    const operation = positions.length === 1 ? 'read the history of one file' : `read the history of ${positions.length} files`;
    const { repository } = await client.graphql({
        operation,
        query: buildQuery(positions.length),
        variables: {
            first: pageSize,
            ...Object.fromEntries(positions.flatMap(({ commit, path, after }, index) => [
                [`commit${index}`, commit],
                [`path${index}`, path],
                [`after${index}`, after],
            ])),
        },
        reply: batchSchema,
    });
    return positions.map(({ commit }, index) => {
        const page = repository[`f${index}`];
        if (page)
            return page;
        throw new errors/* GitHubError */.y({
            kind: 'reply',
            operation,
            effect: 'none',
            detail: `there is no commit ${commit.slice(0, 7)}`,
        });
    });
}
/** Fifty pull requests a commit: GitHub names every one whose branch holds it, oldest first. */
function buildQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map(i => `$commit${i}: GitObjectID!, $path${i}: String!, $after${i}: String`);
    const fields = indices.map(i => `f${i}: object(oid: $commit${i}) { ... on Commit {
      history(path: $path${i}, first: $first, after: $after${i}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          oid
          parents(first: 10) { nodes { oid } }
          file(path: $path${i}) { type mode oid object { ... on Blob { byteSize text } } }
          associatedPullRequests(first: 50) { nodes { number state baseRefName } }
        }
      }
    } }`);
    return `query ($owner: String!, $name: String!, $first: Int!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`;
}
/** GitHub gives a query ten seconds and so much to work with, and says in several ways that it was not enough. */
function isTooMuch(error) {
    if (!(error instanceof errors/* GitHubError */.y))
        return false;
    if (error.kind === 'graphql')
        return /limit|exceed|timeout|timed out|something went wrong/i.test(error.detail ?? '');
    return error.kind === 'timeout' || error.status === 502 || error.status === 504;
}
/** Contents that GraphQL did not give exactly, by blob id. */
function readInexact({ client, entries }) {
    const wanted = new Map();
    for (const { file } of entries) {
        if (file?.type !== 'blob' || judgeUnread(file) || (0,policy_file/* acceptText */.St)({ id: file.oid, text: file.object?.text }))
            continue;
        wanted.set(file.oid, file.object?.byteSize ?? 0);
    }
    return (0,blobs/* readBlobs */.b)({ client, blobs: [...wanted].map(([id, size]) => ({ id, size })) });
}
function toEntry({ oid, parents, file, associatedPullRequests }, { path, contents }) {
    return {
        commit: oid,
        parents: parents.nodes.map(parent => parent.oid),
        path,
        file: file && file.type !== 'tree' ? { blob: file.oid, content: toContent(file, contents) } : null,
        pullRequests: associatedPullRequests.nodes.map(({ number, state, baseRefName }) => ({
            number,
            state: state.toLowerCase(),
            baseBranch: baseRefName,
        })),
    };
}
function toContent(file, contents) {
    const content = judgeUnread(file) ?? (0,policy_file/* acceptText */.St)({ id: file.oid, text: file.object?.text }) ?? contents.get(file.oid);
    if (content === undefined)
        throw new Error(`The file ${file.oid} was not read`);
    return content;
}
/** What is never read, and why. */
function judgeUnread({ type, mode, object }) {
    if (type === 'commit')
        return { kind: 'unreadable', reason: 'submodule' };
    if (mode === SYMBOLIC_LINK_MODE)
        return { kind: 'unreadable', reason: 'symbolic-link' };
    return (object?.byteSize ?? 0) > policy_file/* MAX_FILE_BYTES */.gZ ? { kind: 'unreadable', reason: 'too-large' } : null;
}

;// CONCATENATED MODULE: ./lib/github/history/renames.js

/** GitHub lists 300 changed files a page, and 3,000 at most. */
const renames_PAGE_SIZE = 300;
const renames_MAX_PAGES = 10;
const commitSchema = schemas/* looseObject */._H3({
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({ filename: schemas/* string */.YjP(), status: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() }))
        .default([]),
});
/**
 * By GitHub's own detection, which is git's: equal contents, or at least half alike. It is what people see in the pull
 * request. Each commit is asked about once, however many files begin in it.
 */
function createRenameFinder(client) {
    const renamesByCommit = new Map();
    return {
        find: async ({ commit, path }) => {
            const renames = renamesByCommit.get(commit) ?? listRenames({ client, commit });
            renamesByCommit.set(commit, renames);
            return (await renames).get(path) ?? null;
        },
    };
}
/** From new path to old. */
async function listRenames({ client, commit }) {
    const renames = new Map();
    for (let page = 1; page <= renames_MAX_PAGES; page++) {
        const { files } = await client.rest({
            operation: `list what commit ${commit.slice(0, 7)} changed`,
            route: 'GET /repos/{owner}/{repo}/commits/{ref}',
            parameters: { ref: commit, page },
            reply: commitSchema,
        });
        for (const { filename, status, previous_filename } of files) {
            if (status === 'renamed' && previous_filename !== undefined)
                renames.set(filename, previous_filename);
        }
        if (files.length < renames_PAGE_SIZE)
            break;
    }
    return renames;
}

;// CONCATENATED MODULE: ./lib/github/history/history.js



/** With their texts and pull requests, as many as GitHub manages well within its ten seconds. */
const COMMITS_PER_REQUEST = 100;
/**
 * The first round of requests looks for the version that is live, mostly the one before the newest; later ones go on to
 * the end for the files of which not enough is known yet.
 */
const ROUNDS = [
    { files: 25, mostVersions: 10 },
    { files: 10, mostVersions: 50 },
    { files: 2, mostVersions: 50 },
];
const MAX_VERSIONS = 500;
function createHistoryReader({ client }) {
    return {
        readHistories: async ({ commit, paths, isEnough = () => false }) => {
            const renames = createRenameFinder(client);
            const traces = [...new Set(paths)].map(path => beginTrace({ commit, path }));
            for (let round = 0; traces.some(isOpen); round++) {
                const { files, mostVersions } = ROUNDS[Math.min(round, ROUNDS.length - 1)] ?? ROUNDS[0];
                const groups = groupBy(files, traces.filter(isOpen));
                await Promise.all(groups.map(group => {
                    const pageSize = Math.min(mostVersions, Math.floor(COMMITS_PER_REQUEST / group.length));
                    return readOn({ client, renames, group, pageSize, isEnough });
                }));
            }
            return new Map(await Promise.all(traces.map(async (trace) => [trace.path, await conclude({ client, trace, isEnough })])));
        },
    };
}
function beginTrace({ commit, path }) {
    const next = { commit, path, after: null };
    return { path, versions: [], oldest: null, found: null, isTangled: false, next };
}
/** Where lines are tangled, all must be read: commits date themselves, so one that is newer may come last. */
function isOpen(trace) {
    const isAnswered = trace.found !== null && !trace.isTangled;
    return trace.next !== null && !isAnswered && trace.versions.length < MAX_VERSIONS;
}
async function readOn(from) {
    const { client, renames, group, pageSize, isEnough } = from;
    const pages = await readHistoryPages({ client, positions: group.map(({ next }) => next), pageSize });
    const takePage = async (trace, position, page) => {
        const hasBegun = takeEntries({ trace, entries: page.entries, isEnough }) || page.after === null;
        trace.next = hasBegun ? await findEarlierPath({ trace, renames }) : { ...position, after: page.after };
    };
    await Promise.all(group.map((trace, index) => takePage(trace, trace.next, pages[index])));
}
/** Gives whether the file's beginning was among them. */
function takeEntries(from) {
    const { trace, entries, isEnough } = from;
    for (const entry of entries) {
        const { commit, path, file, pullRequests } = entry;
        if (file === null) {
            // Removed, and added again later. On one of two lines that says nothing about the other.
            if (trace.isTangled)
                continue;
            return true;
        }
        const version = { commit, path, ...file, pullRequests };
        trace.versions.push(version);
        trace.oldest = entry;
        if (trace.found !== null)
            continue;
        if (isEnough(trace.path, [version]))
            trace.found = version;
        else if (entry.parents.length > 1)
            trace.isTangled = true;
    }
    return false;
}
/** A path's history ends where the file came to be there, which may be from somewhere else. */
async function findEarlierPath(from) {
    const { oldest, found } = from.trace;
    const parent = oldest?.parents[0];
    if (oldest === null || parent === undefined || found !== null)
        return null;
    const path = await from.renames.find(oldest);
    from.trace.oldest = null;
    return path === null ? null : { commit: parent, path, after: null };
}
async function conclude(from) {
    const { client, trace, isEnough } = from;
    const { path, versions, found, isTangled, next } = trace;
    const isComplete = next === null || (found !== null && !isTangled);
    if (found === null || !isTangled)
        return { versions, isComplete };
    const ancestors = await readAncestors({ client, commit: found.commit, path: found.path });
    const isOlder = (version) => version !== found && ancestors.has(version.commit);
    const beside = versions.filter(version => version !== found && !isOlder(version));
    const isEqual = (version) => isEnough(path, [version]);
    return {
        // What is beside the found version and no different brings nothing into force: it must not be taken for it.
        versions: [
            ...beside.filter(version => !isEqual(version)),
            found,
            ...beside.filter(isEqual),
            ...versions.filter(isOlder),
        ],
        isComplete,
    };
}
function groupBy(size, items) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}


/***/ })

};

//# sourceMappingURL=376.index.js.map