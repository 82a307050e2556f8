export const id = 218;
export const ids = [218];
export const modules = {

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPublications: () => (/* binding */ openPublications),
  publishReport: () => (/* binding */ publishReport)
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
 * Keeps one comment: finds it over all pages, updates it in place, or creates it. Throws a `GitHubError` where that
 * could not be done.
 */
async function writeComment(request) {
    const found = (await readLook(request)) ?? (await findComment(request));
    if (found.kind === 'outdated')
        return found;
    if (found.kind === 'found') {
        const { comment } = found;
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

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/report/order.js
var order = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/src/report/predicates.js
function guardPredicates({ report, privatePredicates, redactPredicates }) {
    const privateParts = new Set([...privatePredicates].flatMap(splitParts));
    return {
        show(predicate) {
            if (redactPredicates)
                return { hidden: 'redacted' };
            const isPrivate = listParts(predicate).some(part => privateParts.has(part));
            return isPrivate ? { hidden: 'private' } : { text: predicate };
        },
        conceal: createConcealer([...privatePredicates, ...(redactPredicates ? listPredicates(report) : [])]),
    };
}
// Several filters on a relation are shown as `(one) AND (other)`. Cut everywhere where that might join two, the parts of
// a hidden one are among the parts of the whole.
function listParts(predicate) {
    const whole = predicate.trim();
    return [...splitParts(whole), ...splitParts(whole.replace(/^\(|\)$/g, ''))];
}
function splitParts(predicate) {
    return predicate.trim().split(') AND (');
}
function listPredicates({ policies }) {
    return policies
        .flatMap(({ changes, waiting = [] }) => [...changes, ...waiting])
        .filter(({ area, subject, field }) => area === 'rows' && subject !== field)
        .flatMap(({ before, after }) => [before, after])
        .filter(shown => typeof shown === 'string')
        .filter(shown => shown !== 'all' && shown !== 'none');
}
/** Shorter predicates say nothing, and would be found in the midst of words. */
const SHORTEST_SECRET = 4;
/** Replaces secrets wherever they occur, in one pass however many there are. */
function createConcealer(secrets) {
    const known = new Set(secrets.map(secret => secret.trim()).filter(secret => secret.length >= SHORTEST_SECRET));
    const lengths = new Map();
    for (const { length, ...secret } of [...known].map(text => ({ length: text.length, start: startOf(text, 0) }))) {
        lengths.set(secret.start, (lengths.get(secret.start) ?? new Set()).add(length));
    }
    const findSecret = (message, at) => [...(lengths.get(startOf(message, at)) ?? [])]
        .filter(length => known.has(message.slice(at, at + length)))
        .reduce((longest, length) => Math.max(longest, length), 0);
    return message => {
        if (known.size === 0)
            return message;
        let concealed = '';
        for (let at = 0; at < message.length;) {
            const length = findSecret(message, at);
            concealed += length > 0 ? '(predicate not shown)' : message.charAt(at);
            at += Math.max(length, 1);
        }
        return concealed;
    };
}
function startOf(text, at) {
    return text.slice(at, at + SHORTEST_SECRET);
}

;// CONCATENATED MODULE: ./lib/src/report/test-findings.js
/** Everything that is wrong with files of tests, and each test that failed in a finding's words. */
function listTestFindings(tests) {
    return (tests?.files ?? []).flatMap(({ file, findings }) => findings.map(finding => {
        const { test, reason, hint, ...rest } = finding;
        return { file, finding: { ...rest, message: composeTestMessage(finding) } };
    }));
}
/** What is wrong, and for a test that failed the engine's own words for what it decided and what to do about it. */
function composeTestMessage({ message, reason, hint }) {
    return [message, ...(reason ? [`PgBeam: ${endSentence(reason)}`] : []), ...(hint ? [endSentence(hint)] : [])].join(' ');
}
function endSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./lib/src/report/annotations.js




/** As many of each level GitHub shows of a step, the first ones; the others are only in the log. */
const SHOWN_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 1000;
const LEVELS = ['error', 'warning', 'notice'];
/**
 * Every finding that stands, every policy that was not applied, and drift; the worst first. Where GitHub shows not all of
 * a level, the last one that it shows says so.
 */
function listAnnotations(rendering) {
    const { report } = rendering;
    const { conceal } = guardPredicates(rendering);
    const clean = (text) => (0,visible/* shorten */.ml)((0,visible/* showHidden */.Ul)(conceal(text).replace(/\s+/g, ' ').trim()), LONGEST_MESSAGE);
    const all = [
        ...report.findings.map(finding => annotateFinding(finding, undefined)),
        ...(0,order/* sortPolicies */.Zv)(report.policies).flatMap(annotatePolicy),
        ...listTestFindings(report.tests).map(({ file, finding }) => annotateFinding(finding, file)),
    ].map(annotation => ({ ...annotation, title: clean(annotation.title), message: clean(annotation.message) }));
    return LEVELS.flatMap(level => announceRest(all.filter(annotation => annotation.level === level), level));
}
function annotatePolicy(policy) {
    const { file, outcome, reason, drift, findings } = policy;
    const failed = outcome === 'failed' || outcome === 'refused';
    return [
        ...(failed
            ? [place({ level: 'error', title: `Policy ${outcome}`, message: reason ?? 'It was not applied.' }, file)]
            : []),
        ...(0,order/* sortFindings */.Tc)(findings).flatMap(finding => finding.accepted === undefined ? [annotateFinding(finding, file)] : []),
        ...(drift.length > 0 && !failed ? [place(describeDrift(policy), file)] : []),
    ];
}
function annotateFinding({ severity, code, message, line, column }, file) {
    const position = { ...(line === null ? {} : { line }), ...(line === null || column === null ? {} : { column }) };
    return place({ level: severity, title: code, message, ...position }, file);
}
function describeDrift({ drift }) {
    const fields = drift.map(({ field }) => field).join(', ');
    return { level: 'warning', title: 'drift', message: `The live profile was edited outside this repository: ${fields}` };
}
function place(annotation, file) {
    return file === undefined ? annotation : { ...annotation, file: (0,visible/* showHidden */.Ul)(file) };
}
function announceRest(annotations, level) {
    if (annotations.length <= SHOWN_ANNOTATIONS)
        return [...annotations];
    const shown = SHOWN_ANNOTATIONS - 1;
    const message = `${annotations.length - shown} more of this kind are in the job summary: GitHub shows ten.`;
    return [...annotations.slice(0, shown), { level, title: 'More', message }, ...annotations.slice(shown)];
}

// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/verdict.js


/** The whole report in one line that a busy person can act on, without anything hostile in it. */
function summariseReport(report) {
    if (report.result === 'superseded')
        return 'Superseded: a newer commit takes over, so nothing was applied';
    if (report.mode === 'apply')
        return summariseApply(report);
    if (report.mode === 'drift')
        return summariseDrift(report);
    return report.mode === 'export' ? summariseExport(report) : summariseCheck(report);
}
function summariseCheck({ policies, result, tests }) {
    const { invalid, drifted } = countTroubles(policies);
    const waiting = policies.filter(order/* isWaiting */.Gu).length;
    const changed = policies.filter(order/* isChanged */.Hq);
    const isFailed = result === 'failed' || result === 'invalid';
    const parts = [
        ...(invalid > 0 ? [`INVALID: errors in ${(0,report_words/* count */.U9)(invalid, 'policy file')}`] : []),
        ...(tests && tests.failed > 0 ? [`FAILED: ${(0,report_words/* count */.U9)(tests.failed, 'policy test')}`] : []),
        ...(invalid === 0 && isFailed ? ['FAILED: a finding has to be settled'] : []),
        ...(changed.length > 0 ? [describeDirections(changed)] : []),
        ...(drifted > 0 ? [`DRIFT: ${verdict_describeDrift(drifted)}`] : []),
        ...(waiting > 0 ? [`not yet in force: ${(0,report_words/* countPolicies */.kC)(waiting)}`] : []),
    ];
    if (parts.length > 0)
        return parts.join(' \u00b7 ');
    return policies.some(order/* isNoteworthy */.e$) ? 'No policy changes, but something to look at' : 'No policy changes';
}
function summariseApply(report) {
    const { policies, dry_run, result } = report;
    const applied = policies.filter(policy => policy.outcome === 'applied' || (0,order/* isPlanned */.H9)(policy, report));
    const { failed, refused, invalid } = countTroubles(policies);
    const prefix = dry_run ? 'Dry run, nothing written: ' : '';
    // A saved profile is reloaded into open sessions.
    const inForce = dry_run ? '' : ', in force on the next query';
    if (failed + refused + invalid > 0) {
        const parts = [
            ...(failed > 0 ? [`${failed} FAILED`] : []),
            ...(refused > 0 ? [`${refused} REFUSED`] : []),
            ...(invalid > 0 ? [`${invalid} INVALID`] : []),
            ...(applied.length > 0 ? [`${applied.length} applied${inForce}`] : []),
        ];
        return `${prefix}NOT ALL APPLIED: ${parts.join(', ')}`;
    }
    if (applied.length > 0) {
        const what = `${dry_run ? 'would apply' : 'Applied'} ${(0,report_words/* countPolicies */.kC)(applied.length)}${inForce}`;
        return `${prefix}${what} \u00b7 ${describeDirections(applied)}`;
    }
    if (result === 'failed' || result === 'refused' || result === 'invalid')
        return `${prefix}FAILED: nothing was applied`;
    return 'Nothing to apply: the live profiles are what the files say';
}
function summariseDrift({ policies, result }) {
    const { drifted } = countTroubles(policies);
    if (drifted > 0)
        return `DRIFT: ${verdict_describeDrift(drifted)}`;
    if (result === 'failed' || result === 'invalid')
        return 'FAILED: the live profiles could not all be compared';
    const waiting = policies.filter(order/* isChanged */.Hq).length;
    return waiting > 0 ? `No drift, but ${(0,report_words/* countPolicies */.kC)(waiting)} not applied yet` : 'No drift';
}
function verdict_describeDrift(drifted) {
    return `${(0,report_words/* count */.U9)(drifted, 'live profile')} edited outside this repository`;
}
function countTroubles(policies) {
    const having = (holds) => policies.filter(holds).length;
    return {
        failed: having(({ outcome }) => outcome === 'failed'),
        refused: having(({ outcome }) => outcome === 'refused'),
        invalid: having(({ action }) => action === 'invalid'),
        drifted: having(({ drift }) => drift.length > 0),
    };
}
/** Which way changed policies point, the widening ones first. */
function describeDirections(policies) {
    const unmanaged = policies.filter(({ action }) => action === 'unmanage').length;
    const pointing = (...directions) => policies.filter(({ direction }) => directions.includes(direction)).length;
    const parts = [
        { words: 'WIDENS access in', number: pointing('widens', 'mixed') },
        { words: 'UNCLEAR, may widen access in', number: pointing('unclear') },
        { words: 'narrows access in', number: pointing('narrows', 'mixed') },
        { words: 'no effect on access in', number: pointing('neutral', 'none') - unmanaged },
    ].filter(({ number }) => number > 0);
    const [first, ...others] = parts;
    const telling = others.filter(({ words }) => !words.startsWith('no effect'));
    const leaving = unmanaged > 0 ? [`${(0,report_words/* count */.U9)(unmanaged, 'profile')} no longer managed`] : [];
    if (first === undefined)
        return leaving.join('');
    const isAll = first.number === policies.length;
    const total = isAll ? (0,report_words/* countPolicies */.kC)(first.number) : `${first.number} of ${(0,report_words/* countPolicies */.kC)(policies.length)}`;
    const opening = `${first.words.charAt(0).toUpperCase()}${first.words.slice(1)} ${total}`;
    return [opening, ...telling.map(shortenPart), ...leaving].join(', ');
}
function shortenPart({ words, number }) {
    return `${words.replace(' access', '')} ${number}`;
}
/** What an export comes to, in one line. */
function summariseExport({ policies, dry_run, result }) {
    const prefix = dry_run ? 'Dry run, nothing written: ' : '';
    const written = policies.filter(order/* isChanged */.Hq).length;
    const failed = policies.filter(({ outcome }) => outcome === 'failed').length;
    const files = (0,report_words/* count */.U9)(written, 'file');
    if (failed > 0)
        return `${prefix}NOT ALL EXPORTED: ${failed} FAILED, ${files} ${dry_run ? 'to write' : 'written'}`;
    if (result === 'failed')
        return `${prefix}NOT ALL EXPORTED: ${files} ${dry_run ? 'to write' : 'written'}`;
    if (written > 0)
        return `${prefix}${dry_run ? 'would write' : 'Wrote'} ${files} for ${(0,report_words/* count */.U9)(written, 'live profile')}`;
    return policies.length === 0
        ? 'Nothing to export: no live profile'
        : 'Nothing to export: every live profile has a file';
}
/** Whether a file was made from a live profile, so that it says what is live and changes nothing. */
function isExported({ action, compared_with }) {
    return action === 'create' && compared_with === 'live';
}

// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
;// CONCATENATED MODULE: ./lib/src/report/markdown/markdown.js

/** Text as a code span, cut to `limit` UTF-16 units as shown. */
function code(text, limit = 200) {
    const shown = (0,visible/* shorten */.ml)((0,visible/* showHidden */.Ul)((0,visible/* shorten */.ml)(text, limit)), limit);
    if (shown === '')
        return '(empty)';
    const ticks = '`'.repeat(longestRun(shown, '`') + 1);
    // One space is taken off both ends again, except where there is nothing but spaces.
    const needsPadding = /^`|`$/.test(shown) || /^ .*[^ ].* $/.test(shown);
    return needsPadding ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}
/** Text as HTML code, for where Markdown is not read, such as a `<summary>`. */
function htmlCode(text, limit = 200) {
    return `<code>${(0,visible/* showHidden */.Ul)((0,visible/* shorten */.ml)(text, limit)).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** A block of code that nothing in it can close. */
function fence(text, language) {
    const lines = (0,visible/* showHidden */.Ul)(text, { keep: '\n\t' });
    const ticks = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${ticks}${language}\n${lines}\n${ticks}`;
}
/** A link; `url` as made by `links.ts`, or from the runner. */
function markdown_link(label, url) {
    return `[${label}](${encodeUrl(url)})`;
}
/** A table of inline cells. */
function table(header, rows) {
    return [header, header.map(() => ':--'), ...rows].map(renderRow).join('\n');
}
function renderRow(cells) {
    return `| ${cells.map(escapeCell).join(' | ')} |`;
}
/** A fold that opens at a click. `summary` is HTML. */
function fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Percent-encodes what could end a link's address. */
function encodeUrl(url) {
    return url
        .toWellFormed()
        .replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, character => Array.from(new TextEncoder().encode(character), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
// A pipe ends a cell even inside a code span, unless a backslash stands before it. Renderers disagree on a backslash
// before that one, so it is shown by its escape.
function escapeCell(cell) {
    return cell.replace(/(\\*)\|/g, (_, backslashes) => `${'\\u005c'.repeat(backslashes.length)}\\|`);
}
function longestRun(text, character) {
    let longest = 0;
    for (const run of text.matchAll(new RegExp(`${character}+`, 'g')))
        longest = Math.max(longest, run[0].length);
    return longest;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/links.js

/** A link to a file at the commit where it can be read: the newer one, or for a removed file the older one. */
function linkFile({ rendering, policy }, label) {
    const text = label ?? code(policy.file);
    const url = fileUrl({ rendering, policy });
    return url === undefined ? text : markdown_link(text, url);
}
/** A file, or a place in it, that no policy of the report stands for. */
function linkPlace({ rendering, file, line, }) {
    const place = { rendering, policy: { file, action: 'none', outcome: null } };
    const label = `${code(file)}${line === null ? '' : ` line ${line}`}`;
    const url = fileUrl(place);
    return url === undefined ? label : markdown_link(label, line === null ? url : `${url}#L${line}`);
}
/** A line's number as a link to it; only the number where the file cannot be linked to, nothing where it is unknown. */
function linkLine({ rendering, policy }, line) {
    if (line === null)
        return '';
    const url = fileUrl({ rendering, policy });
    return url === undefined ? `${line}` : markdown_link(`${line}`, `${url}#L${line}`);
}
function linkCommit({ serverUrl, report }, commit) {
    return markdown_link(code(commit.slice(0, 7)), `${serverUrl}/${report.repository}/commit/${commit}`);
}
/** A longer one, repeated at every line, would leave no room for what it links from. */
const LONGEST_PATH = 500;
function fileUrl({ rendering, policy }) {
    const { serverUrl, report, linkCommit } = rendering;
    // What an export writes is not in any commit yet, and what it cannot write never will be.
    const isKept = policy.action === 'none' && policy.outcome === null;
    if (report.mode === 'export' && !isKept)
        return undefined;
    const commit = policy.action === 'unmanage' ? report.base_commit : linkCommit;
    if (commit === null)
        return undefined;
    const path = policy.file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return path.length > LONGEST_PATH ? undefined : `${serverUrl}/${report.repository}/blob/${commit}/${path}`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/phrases.js


const STATEMENT_WORDS = {
    refused: 'refused',
    'held, discarded': 'held for approval, then discarded',
    held: 'held for approval',
    discarded: 'run, then discarded',
    allowed: 'allowed',
};
const MASKING_WORDS = {
    none: 'no access',
    clear: 'in the clear',
    hash: 'hashed',
    redact: 'redacted',
    null: 'hidden (NULL)',
};
const ACCESS_WORDS = { none: 'no access', reachable: 'reachable' };
const AREA_WORDS = {
    access: ACCESS_WORDS,
    statements: STATEMENT_WORDS,
    masking: MASKING_WORDS,
};
const SETTING_WORDS = {
    budget_queries_per_hour: 'queries per hour',
    budget_queries_per_day: 'queries per day',
    max_rows: 'rows per result',
    egress_bytes_per_day: 'bytes read per day',
    max_affected_rows: 'rows per write',
    statement_timeout_ms: 'statement timeout in ms',
    approval_auto_max_rows: 'rows of a write that pass without approval',
    approval_timeout_seconds: 'seconds until a request for approval expires',
    migration_safety: 'dangerous migrations',
    name: 'name',
    content_scan_mode: 'scanning of results',
    content_scan_max_bytes: 'bytes of a result that are scanned',
};
const UNLIMITED_AT_ZERO = new Set([
    'budget_queries_per_hour',
    'budget_queries_per_day',
    'max_rows',
    'egress_bytes_per_day',
    'max_affected_rows',
]);
/** What a change is about, in a reviewer's words: `email` of `users` in every other schema. */
function describeSubject(change, { textLimit }) {
    const { area, field, subject } = change;
    if (subject === field)
        return describeSetting(field);
    if (area === 'access' || area === 'rows')
        return describeRelation(change, textLimit);
    if (area === 'masking')
        return describeColumn(change, textLimit);
    return code(subject, textLimit);
}
function describeSetting(field) {
    const words = Object.hasOwn(SETTING_WORDS, field) ? SETTING_WORDS[field] : undefined;
    return words === undefined || words === field ? code(field) : `${words} (${code(field)})`;
}
/** A field's number; in a limit, 0 is none. */
function describeNumber(field, value) {
    if (value !== 0)
        return (0,report_words/* formatNumber */.ZV)(value);
    if (field === 'statement_timeout_ms')
        return 'the project\u2019s own';
    return UNLIMITED_AT_ZERO.has(field) ? 'unlimited' : '0';
}
function describeRelation({ subject, every_schema }, limit) {
    if (subject === '*')
        return 'every other table';
    if (!subject.startsWith('*.'))
        return code(subject, limit);
    return `${code(subject.slice(2), limit)} in every${every_schema ? '' : ' other'} schema`;
}
function describeColumn({ subject, every_schema }, limit) {
    const dot = subject.lastIndexOf('.');
    if (dot < 0)
        return code(subject, limit);
    const column = subject.slice(dot + 1);
    const shown = column === '*' ? 'every other column' : code(column, limit);
    return `${shown} of ${describeRelation({ subject: subject.slice(0, dot), every_schema }, limit)}`;
}
/** Both sides of a change; `before` is null where there is none to show. */
function describeSides(change, phrasing) {
    const { before, after } = change;
    const shownAfter = describeValue(change, { value: after, other: before }, phrasing);
    if (before === null)
        return { before, after: shownAfter };
    const shownBefore = describeValue(change, { value: before, other: after }, phrasing);
    const isHidden = shownBefore === shownAfter && change.area === 'rows' && change.subject !== change.field;
    return { before: shownBefore, after: isHidden ? 'only some, by another predicate (not shown)' : shownAfter };
}
function describeValue(change, { value, other }, phrasing) {
    if (value === null)
        return 'nothing';
    if (typeof value === 'number')
        return (0,report_words/* formatNumber */.ZV)(value);
    const { area, field, subject } = change;
    const words = subject === field ? undefined : AREA_WORDS[area];
    if (words && Object.hasOwn(words, value))
        return words[value] ?? '';
    if (area === 'rows' && subject !== field)
        return describeRows({ value, other }, phrasing);
    if (value === 'unlimited')
        return 'unlimited';
    if (value === 'project default')
        return 'the project\u2019s own';
    if (field === 'content_scan_mode' && value === 'block')
        return `${code(value)} (in the newest deployments only)`;
    return /^\d+ entr(?:y|ies)$/.test(value) ? value : code(value, phrasing.textLimit);
}
function describeRows({ value, other }, { predicates, textLimit }) {
    if (value === 'none')
        return 'no rows';
    if (value === 'all')
        return 'all rows';
    const shown = predicates.show(value);
    if ('text' in shown)
        return `only where ${code(focusOnDifference(shown.text, other, textLimit), textLimit)}`;
    return shown.hidden === 'private'
        ? 'only some, by a predicate only the live profile has'
        : 'only some (predicate not shown)';
}
/** Of a text that is too long, the part from shortly before it begins to differ. */
function focusOnDifference(text, other, limit) {
    if (typeof other !== 'string' || text.length <= limit)
        return text;
    let same = 0;
    while (same < text.length && text.charCodeAt(same) === other.charCodeAt(same))
        same += 1;
    const start = same - 20;
    if (start <= 0)
        return text;
    return `\u2026${text.slice(/[\udc00-\udfff]/.test(text.charAt(start)) ? start - 1 : start)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/changes.js






const AREAS = Object.keys(report_words/* AREA_TITLES */.k_);
/** From this many units on, the two sides stand on two lines. */
const LONG_SIDES = 60;
/** A policy's changes: a table of those that matter, area by area, and one line for all that has no effect on access. */
function renderChanges(view, policy, limit) {
    const effective = policy.changes.filter(({ direction }) => direction !== 'neutral');
    const areas = Map.groupBy((0,order/* sortChanges */.gQ)(effective), ({ area }) => area);
    const groups = AREAS.map(area => groupChanges(areas.get(area) ?? []));
    const rows = groups.flatMap(group => renderArea(view, { policy, group, limit }));
    const sides = hasBefore(policy) ? 'Before \u2192 after' : 'Permits';
    const tables = rows.length === 0 ? [] : [table(['Direction', 'Area', 'What', sides, 'Line'], rows)];
    return [...tables, ...renderNeutral(view, policy, limit), ...renderOmitted(policy)];
}
/** Of so many changes a report lists the worst; the others are in nobody's list. */
function renderOmitted({ changes_omitted }) {
    if (changes_omitted === undefined)
        return [];
    return [`**${(0,report_words/* count */.U9)(changes_omitted, 'more change')}** ${changes_omitted === 1 ? 'is' : 'are'} listed nowhere.`];
}
/** What was merged before and is not in force: whatever is merged next brings it into force as well. */
function renderWaiting(view, policy, limit) {
    const { changes_omitted: _, waiting_omitted, waiting = [], ...rest } = policy;
    if (waiting.length === 0)
        return [];
    // Its lines are those of the base branch, which nothing here links to.
    const changes = waiting.map(change => ({ ...change, line: null }));
    const omitted = waiting_omitted === undefined ? {} : { changes_omitted: waiting_omitted };
    return [
        'The base branch holds more that is **not yet in force**. Merging brings it into force as well:',
        ...renderChanges(view, { ...rest, ...omitted, changes, compared_with: 'live' }, limit),
    ];
}
/** `hashed \u2192 **in the clear**`; only what there is now where nothing is known of before. */
function describeChange(view, policy, change) {
    const { before, after } = describeSides(change, view);
    const shown = change.direction === 'narrows' || change.direction === 'neutral' ? after : `**${after}**`;
    if (before === null || !hasBefore(policy))
        return shown;
    const separator = before.length + after.length > LONG_SIDES ? '<br>\u2192 ' : ' \u2192 ';
    return before + separator + shown;
}
/** How many of a folded list there are, and where they are. */
function describeRest(rest, elsewhere) {
    return `\u2026 and ${(0,report_words/* count */.U9)(rest, 'more', 'more')}, complete in ${elsewhere}`;
}
function describeRestOfArea({ elsewhere }, rest) {
    const widening = rest.filter(({ direction }) => (0,access_direction/* mayWiden */.b5)(direction)).length;
    if (widening === 0)
        return describeRest(rest.length, elsewhere);
    return describeRest(rest.length, `${elsewhere}: **${(0,report_words/* count */.U9)(widening, 'widens', 'widen')} or may widen access**`);
}
/** The number of entries to show of a list: all, where folding would hardly make it shorter. */
function fitList(length, limit) {
    return length <= limit + 2 ? length : limit;
}
function hasBefore({ compared_with }) {
    return compared_with === 'base' || compared_with === 'live';
}
/** The rows of an area, its title in the first of them. */
function renderArea(view, { policy, group, limit }) {
    const shown = group.slice(0, fitList(group.length, limit));
    const rows = shown.map((changes, index) => changes_renderRow(view, { policy, changes, isFirst: index === 0 }));
    const rest = group.slice(shown.length).flat();
    return rest.length === 0 ? rows : [...rows, ['', '', describeRestOfArea(view, rest), '', '']];
}
/** A row for changes that differ in nothing but their subject. */
function changes_renderRow(view, { policy, changes, isFirst }) {
    const [change] = changes;
    if (change === undefined)
        return [];
    return [
        report_words/* DIRECTION_WORDS */.Et[change.direction],
        isFirst ? report_words/* AREA_TITLES */.k_[change.area] : '',
        describeSubjects(view, changes),
        describeChange(view, policy, change),
        linkLine({ rendering: view.rendering, policy }, change.line),
    ];
}
/** What changes alike; of statements also why, because several fields decide on them. */
function describeSubjects(view, changes) {
    const [first] = changes;
    const subjects = changes.map(change => describeSubject(change, view)).join(', ');
    return first?.area === 'statements' && first.subject !== first.field
        ? `${subjects} by ${code(first.field)}`
        : subjects;
}
/** Kinds of statement that change alike go together; everything else stands for itself. */
function groupChanges(changes) {
    const alike = ({ area, before, after, direction, field, line }, index) => area === 'statements' ? JSON.stringify([before, after, direction, field, line]) : index;
    return [...Map.groupBy(changes, alike).values()];
}
function renderNeutral(view, policy, limit) {
    const neutral = policy.changes.filter(({ direction }) => direction === 'neutral');
    if (neutral.length === 0)
        return [];
    const shown = neutral.slice(0, fitList(neutral.length, limit));
    const parts = shown.map(change => describeNeutral(view, policy, change));
    const rest = neutral.length - shown.length;
    const title = hasBefore(policy) ? 'No effect on access' : 'Set as well';
    return [`${title}: ${parts.join('; ')}${rest > 0 ? ` ${describeRest(rest, view.elsewhere)}` : ''}.`];
}
function describeNeutral(view, policy, change) {
    if (change.before === change.after)
        return `${describeSetting(change.field)} written differently`;
    return `${describeSubject(change, view)}: ${describeChange(view, policy, change).replace('<br>', ' ')}`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/prose.js


const OPENING = `["'(\u201c\u2018]*`;
const CLOSING = `[)"'\u201d\u2019.,;:!?\u2026]*`;
// Words and numbers as sentences have them. Whatever else there is may be a mention, a reference, an address or markup.
const WORD = String.raw `\p{L}[\p{L}\p{M}]*(?:['\u2019/-]\p{L}[\p{L}\p{M}]*)*`;
const NUMBER = String.raw `\d+(?:[.,]\d+)*%?`;
const PLAIN = new RegExp(`^${OPENING}(?:${WORD}|${NUMBER}|(?:\\p{L}\\.)+\\p{L}?)?${CLOSING}$`, 'u');
const SIGNS = {
    '\u2014': '\u2014',
    '\u2013': '\u2013',
    '-': '-',
    '\u2192': '\u2192',
    '=': '=',
    '+': '+',
    '/': '/',
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
};
const COMMIT_ID = /[0-9a-f]{7}/i;
const WRAPPED = new RegExp(`^(${OPENING})(.*?)(${CLOSING})$`, 'su');
/**
 * A sentence that may quote hostile text: plain words stay words, what stands in backticks becomes code, and so does
 * every other piece that is more than a plain word, because only in code GitHub leaves it alone. It is safe behind the
 * start of a line.
 */
function prose(text, limit = 1000) {
    const line = (0,visible/* shorten */.ml)((0,visible/* showHidden */.Ul)((0,visible/* shorten */.ml)(text, limit)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()), limit);
    return line
        .split(/(`[^`]+`)/)
        .flatMap(part => (/^`[^`]+`$/.test(part) ? [code(part.slice(1, -1), limit)] : joinWords(part)))
        .reduce(joinParts, '');
}
/** Two code spans side by side would become one. */
function joinParts(start, end) {
    return start.endsWith('`') && end.startsWith('`') ? `${start} ${end}` : start + end;
}
function joinWords(text) {
    return text
        .split(' ')
        .map(word => (isPlain(word) ? word : (SIGNS[word] ?? quoteWord(word))))
        .join(' ');
}
function isPlain(word) {
    return PLAIN.test(word) && !COMMIT_ID.test(word);
}
/** A piece as code, its punctuation outside; quotes around it are what the code span already says. */
function quoteWord(word) {
    const [, opening = '', core = '', closing = ''] = WRAPPED.exec(word) ?? [];
    if (core === '')
        return code(word);
    const isQuoted = /["'\u201c\u2018]$/.test(opening) && /^["'\u201d\u2019]/.test(closing);
    return isQuoted ? `${opening.slice(0, -1)}${code(core)}${closing.slice(1)}` : `${opening}${code(core)}${closing}`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/findings.js







/** Of the whole, what the policy tests may take. */
const SHARE = 0.2;
/** How the policy tests ended, and all that is wrong with them, within their share of the space. */
function fitPolicyTests(view) {
    const { tests } = view.rendering.report;
    if (!tests)
        return [];
    const { limit, listLimits, measure } = view.space;
    const summary = `**Policy tests:** ${summariseTests(tests)}.`;
    for (const listLimit of listLimits) {
        const blocks = [summary, ...renderTestFindings(view, tests, listLimit)];
        if (measure(blocks.join('\n\n')) <= limit * SHARE)
            return blocks;
    }
    return [`${summary} What is wrong is in ${view.elsewhere}.`];
}
/** `3 passed, 1 failed and 2 not run`, without anything hostile in it. */
function summariseTests({ passed, failed, not_run, files }) {
    const why = new Set(files.flatMap(({ not_run_because }) => not_run_because.map(each => NOT_RUN_WORDS[each])));
    const invalid = files.filter(({ findings }) => findings.some(isFileError)).length;
    const parts = [
        ...(passed > 0 ? [`${(0,report_words/* formatNumber */.ZV)(passed)} passed`] : []),
        ...(failed > 0 ? [`**${(0,report_words/* formatNumber */.ZV)(failed)} failed**`] : []),
        ...(not_run > 0 ? [`${(0,report_words/* formatNumber */.ZV)(not_run)} not run (${[...why].join('; ')})`] : []),
        ...(invalid > 0 ? [`**errors in ${(0,report_words/* count */.U9)(invalid, 'file')}**`] : []),
    ];
    return parts.length === 0 ? 'nothing to report' : (0,report_words/* joinWithAnd */.Ol)(parts);
}
const NOT_RUN_WORDS = {
    'no-key': 'that takes an API key',
    'invalid-policy': 'the policy has errors',
    refused: 'PgBeam refuses the policy or the statement',
    'no-answer': 'PgBeam gave no answer',
    'too-many': 'there are too many for one run',
};
function isFileError({ severity, test }) {
    return severity === 'error' && test === undefined;
}
function renderTestFindings(view, { files }, limit) {
    const found = files.flatMap(({ file, findings }) => (0,order/* sortFindings */.Tc)(findings).map(finding => ({ file, finding })));
    const shown = found.slice(0, fitList(found.length, limit));
    if (shown.length === 0)
        return [];
    const rest = found.length - shown.length;
    const items = [
        ...shown.map(each => renderTestFinding(view, each)),
        ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : []),
    ];
    return [items.map(item => `- ${item}`).join('\n')];
}
function renderTestFinding(view, { file, finding }) {
    const { severity, code: kind, line, test } = finding;
    const said = prose(view.predicates.conceal(composeTestMessage(finding)), view.textLimit * 3);
    const word = test === undefined ? report_words/* SEVERITY_WORDS */.ii[severity] : '**Failed**';
    const name = test === undefined ? '' : `${code(view.predicates.conceal(test), view.textLimit)}: `;
    return `${word}, ${linkPlace({ rendering: view.rendering, file, line })}: ${name}${said} (${code(kind)})`;
}
/** A list of findings, the worst first, those with reasons to be accepted last. `policy` is null for those of the run. */
function renderFindings(view, { policy, findings, limit }) {
    const sorted = (0,order/* sortFindings */.Tc)(findings);
    const shown = sorted.slice(0, fitList(sorted.length, limit));
    if (shown.length === 0)
        return [];
    const rest = sorted.length - shown.length;
    const items = [
        ...shown.map(finding => renderFinding(view, policy, finding)),
        ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : []),
    ];
    return [items.map(item => `- ${item}`).join('\n')];
}
function renderFinding(view, policy, finding) {
    const { severity, message, line, accepted } = finding;
    const place = policy === null || line === null ? '' : `line ${linkLine({ rendering: view.rendering, policy }, line)}`;
    const said = (text) => prose(view.predicates.conceal(text), view.textLimit * 3);
    const word = accepted === undefined ? report_words/* SEVERITY_WORDS */.ii[severity] : 'Accepted';
    const reason = accepted === undefined ? '' : ` The file accepts this: \u201c${said(accepted)}\u201d`;
    return `${[word, place].filter(Boolean).join(', ')}: ${said(message)} (${code(finding.code)})${reason}`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/drift.js



/** Entries of one side that a cell lists. */
const SHOWN_ENTRIES = 5;
/** The fields in which a live profile was edited elsewhere, and what comes of it. */
function renderDrift(view, drift, limit) {
    if (drift.length === 0)
        return [];
    const shown = drift.slice(0, fitList(drift.length, limit));
    const rows = shown.map(({ field, expected, live }) => [
        describeSetting(field),
        describeSide(view, { field, value: expected, other: live, isLive: false }),
        describeSide(view, { field, value: live, other: expected, isLive: true }),
    ]);
    const rest = drift.length - shown.length;
    return [
        `The live profile was **edited outside this repository**, compared with the version that was in force.${describeConsequence(view)}`,
        table(['Field', 'In the file', 'Live'], rows) + (rest > 0 ? `\n\n${describeRest(rest, view.elsewhere)}` : ''),
    ];
}
/** A pull request that is merged all the same is refused at apply. */
function describeConsequence({ rendering: { report } }) {
    if (report.mode !== 'check')
        return '';
    return ' **Applying it will be refused** until that edit is taken into the file or undone in PgBeam, unless apply runs with `on-drift: overwrite`.';
}
function describeSide(view, side) {
    const { field, value, other } = side;
    if (Array.isArray(value))
        return describeEntries(view, { ...side, value, other: Array.isArray(other) ? other : [] });
    if (typeof value === 'number')
        return describeNumber(field, value);
    if (value === undefined || value === null)
        return 'not set';
    return field === 'row_filters' ? 'not a list' : code(toText(value), view.textLimit);
}
/** The entries that the other side does not have. */
function describeEntries(view, { field, value, other, isLive }) {
    const theirs = new Set(other.map(identifyEntry));
    const own = value.filter(entry => !theirs.has(identifyEntry(entry)));
    if (own.length === 0) {
        const ours = new Set(value.map(identifyEntry));
        return other.every(entry => ours.has(identifyEntry(entry))) ? 'the same, in another order' : 'not there';
    }
    const shown = own.slice(0, SHOWN_ENTRIES).map(entry => describeEntry(view, { field, entry, isLive }));
    const rest = own.length - shown.length;
    return `${shown.join('<br>')}${rest > 0 ? `<br>${describeRest(rest, view.elsewhere)}` : ''}`;
}
function identifyEntry(entry) {
    const fields = isRecord(entry) ? Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)) : entry;
    return JSON.stringify(fields);
}
function describeEntry(view, { field, entry, isLive }) {
    if (field === 'row_filters')
        return describeFilter(view, { entry, isLive });
    if (isRecord(entry) && field === 'masking_rules') {
        const column = `${toText(entry.table)}.${toText(entry.column)}`;
        return `${code(column, view.textLimit)}: ${code(toText(entry.kind))}`;
    }
    return code(toText(entry), view.textLimit);
}
// An entry listed for the live profile is not in the file's version: its predicate is nobody's business here.
function describeFilter({ predicates, textLimit }, { entry, isLive }) {
    if (!isRecord(entry))
        return 'a row filter';
    const shown = isLive ? { hidden: 'private' } : predicates.show(toText(entry.predicate));
    const predicate = 'text' in shown ? code(shown.text, textLimit) : describeHidden(shown.hidden);
    return `${code(toText(entry.table), textLimit)}: ${predicate}`;
}
function describeHidden(why) {
    return why === 'private' ? 'a predicate only the live profile has' : 'a predicate not shown';
}
function toText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/impact.js



/** How recorded queries fare under a new version; nothing where none were tried. */
function renderReplay(view, { replay }) {
    if (!replay)
        return [];
    if (replay.bound_credentials === 0) {
        return ['**Recorded queries:** none to try, because no credential is bound to the profile. That proves nothing.'];
    }
    const opening = `**Recorded queries** of the last ${(0,report_words/* count */.U9)(replay.days, 'day')}`;
    if (replay.tried.queries === 0)
        return [[`${opening}: there are none to try.`, ...describeLimits(replay)].join(' ')];
    const tried = `tried against the new version (${describeCount(replay.tried)})`;
    const rows = replay.busiest.map(query => renderQuery(view, query));
    return [
        [`${opening}, ${tried}: ${describeEffects(replay)}.`, ...describeLimits(replay)].join(' '),
        ...(rows.length > 0 ? [table(['What happens', 'Query', 'Runs', 'Last run', 'Why'], rows)] : []),
        ...describeOtherQueries(replay),
    ];
}
const EFFECT_WORDS = {
    newly_blocked: '**newly blocked**',
    newly_allowed: '**newly allowed**',
    masked_differently: 'on a table masked differently',
    filtered_differently: 'on a table filtered differently',
};
const EFFECTS = Object.keys(EFFECT_WORDS);
function describeEffects(replay) {
    const parts = EFFECTS.flatMap(effect => {
        const counted = replay[effect];
        return counted && counted.queries > 0 ? [`${describeCount(counted)} ${EFFECT_WORDS[effect]}`] : [];
    });
    return parts.length === 0 ? 'none of them fares differently' : (0,report_words/* joinWithAnd */.Ol)(parts);
}
function describeCount({ queries, runs }) {
    return `${(0,report_words/* count */.U9)(queries, 'query', 'queries')} in ${(0,report_words/* count */.U9)(runs, 'run')}`;
}
function describeLimits({ truncated, skipped_unparseable: skipped, traffic_scope }) {
    return [
        ...describeScope(traffic_scope),
        ...(truncated ? ['There were more queries: the oldest were not tried.'] : []),
        ...(skipped > 0
            ? [
                `${(0,report_words/* count */.U9)(skipped, 'recorded statement was', 'recorded statements were')} skipped, because PgBeam could not parse ${skipped === 1 ? 'it' : 'them'}.`,
            ]
            : []),
    ];
}
/** Nothing where they are the queries of those bound to the profile, as one expects. */
function describeScope(scope) {
    if (scope === undefined || scope === 'bound_credentials')
        return [];
    const older = scope === null ? ' This older PgBeam does not tell them apart.' : '';
    return [`They are the whole project\u2019s, not only those of this profile\u2019s credentials.${older}`];
}
function describeOtherQueries(replay) {
    const total = EFFECTS.reduce((sum, effect) => sum + (replay[effect]?.queries ?? 0), 0);
    const rest = total - replay.busiest.length;
    return rest > 0 ? [`These ran most; ${(0,report_words/* count */.U9)(rest, 'more query fares', 'more queries fare')} differently.`] : [];
}
function renderQuery(view, query) {
    const { effect, sql, runs, last_seen } = query;
    const seen = last_seen === null ? '' : code(last_seen.slice(0, 10));
    const shown = code(view.predicates.conceal(sql), view.textLimit);
    return [EFFECT_WORDS[effect], shown, (0,report_words/* formatNumber */.ZV)(runs), seen, explainEffect(view, query)];
}
function explainEffect(view, { effect, rule, reason, masked = [] }) {
    switch (effect) {
        case 'newly_blocked': {
            const words = reason === null ? [] : [prose(view.predicates.conceal(reason), view.textLimit)];
            return [...(rule === null ? [] : [code(rule, 60)]), ...words].join(': ');
        }
        case 'newly_allowed':
            return rule === null ? '' : `was blocked by ${code(rule, 60)}`;
        case 'masked_differently':
            return masked
                .slice(0, SHOWN_COLUMNS)
                .map(({ column, before, after }) => `${code(column, 60)}: ${describeMask(before) ?? 'in the clear'} \u2192 ${describeMask(after) ?? '**in the clear**'}`)
                .join('<br>');
        case 'filtered_differently':
            return 'other rows';
    }
}
const SHOWN_COLUMNS = 5;
const MASK_WORDS = { hash: 'hashed', redact: 'redacted', null: 'hidden (NULL)' };
function describeMask(kind) {
    if (kind === null)
        return null;
    return (Object.hasOwn(MASK_WORDS, kind) ? MASK_WORDS[kind] : undefined) ?? code(kind, 30);
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/reach.js



/**
 * Whom a policy hits, in one paragraph; nothing where that was not looked up. Lists hold `limit` names. Credentials alone
 * never prove that it is nobody: a profile governs databases and the project's other connections as well.
 */
function renderReach(view, policy, limit) {
    const { agents, project } = policy;
    if (!agents && !project)
        return [];
    if (isNew(policy))
        return ['**Who it hits:** nobody yet, because the profile is new.'];
    const { credentials = [] } = agents ?? {};
    const active = credentials.filter(({ state }) => state === 'active');
    const others = credentials.filter(({ state }) => state !== 'active');
    const groups = listGroups(active).map(({ words, members }) => `${words} (${listNames(view, { members, limit, describe: nameCredential })})`);
    const hit = [...groups, ...(project?.is_default ? [DEFAULT_WORDS] : [])];
    const rest = listNames(view, { members: others, limit, describe: describeInactive });
    const sentences = [
        hit.length > 0 ? (0,report_words/* joinWithAnd */.Ol)(hit) : 'no credential at present',
        ...(agents ? [] : ['Which credentials are bound to it is not known']),
        ...(others.length > 0 ? [`Bound to it and not active: ${rest}`] : []),
        ...(project?.agents_disabled && active.length > 0 ? ['The project refuses **every agent** at present'] : []),
        ...(project?.is_default === null || !project ? [UNKNOWN_DEFAULT] : []),
        ...(hit.length > 0 ? [] : ['It may still govern a whole database, which PgBeam does not show']),
    ];
    return [`**Who it hits:** ${sentences.join('. ')}.`];
}
const DEFAULT_WORDS = 'as the project\u2019s default, **every passthrough and human connection** without a profile of its own';
const UNKNOWN_DEFAULT = 'Whether it is the project\u2019s default, which governs passthrough and human connections, is not known';
/** What does not exist yet is bound to nobody, and nobody\u2019s default. */
function isNew({ action, compared_with }) {
    return action === 'create' && compared_with === 'nothing';
}
/** That the project's rules hold more than the table of statements says; nothing where they do not. */
function renderApprovalRules(view, { approval_rules }, limit) {
    if (!approval_rules)
        return [];
    const { enabled, rules } = approval_rules;
    if (enabled === null)
        return ['Whether approval rules of the project hold more statements is not known.'];
    if (enabled === 0)
        return [];
    const shown = rules.slice(0, fitList(rules.length, limit));
    const left = enabled - shown.length;
    const parts = [...shown.map(describeRule), ...(left > 0 ? [describeRest(left, view.elsewhere)] : [])];
    return [
        `**Approval rules of the project** hold more, whatever the policy says: ${(0,report_words/* count */.U9)(enabled, 'rule')} (${parts.join('; ')}).`,
    ];
}
function describeRule({ statement_kinds, schema, relation, from_rows }) {
    const kinds = statement_kinds.length === 0 ? 'every kind' : (0,report_words/* joinWithAnd */.Ol)(statement_kinds.map(kind => code(kind, 30)));
    const rows = from_rows === null ? '' : ` from ${(0,report_words/* formatNumber */.ZV)(from_rows)} rows on`;
    return `${kinds} ${reach_describeScope({ schema, relation })}${rows}`;
}
function reach_describeScope({ schema, relation }) {
    if (relation === null)
        return schema === null ? 'on every table' : `on every table of ${code(schema, 100)}`;
    return schema === null ? `on ${code(relation, 100)} in every schema` : `on ${code(`${schema}.${relation}`, 200)}`;
}
function listGroups(active) {
    const agents = active.filter(({ principal }) => principal === 'agent');
    const people = active.filter(({ principal }) => principal === 'human');
    const others = active.filter(({ principal }) => principal !== 'agent' && principal !== 'human');
    return [
        { words: `**${(0,report_words/* count */.U9)(agents.length, 'agent')}**`, members: agents },
        { words: `**${(0,report_words/* count */.U9)(people.length, 'person', 'people')}**`, members: people },
        { words: `**${(0,report_words/* count */.U9)(others.length, 'credential')}** of another kind`, members: others },
    ].filter(({ members }) => members.length > 0);
}
function listNames(view, { members, limit, describe }) {
    const shown = members.slice(0, fitList(members.length, limit));
    const rest = members.length - shown.length;
    return [...shown.map(describe), ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : [])].join(', ');
}
function nameCredential({ name }) {
    return code(name, 100);
}
function describeInactive(credential) {
    const { state } = credential;
    return `${nameCredential(credential)} ${KNOWN_STATES.has(state) ? state : code(state, 30)}`;
}
const KNOWN_STATES = new Set(['expired', 'disabled', 'revoked']);

;// CONCATENATED MODULE: ./lib/src/report/markdown/policy-section.js











/** Everything about one policy but its heading and its text diff, with lists of `limit` entries. */
function renderPolicy(view, policy, limit) {
    return [
        [describeFile(view, policy), ...describeAction(view, policy)].join('. '),
        ...describeReason(view, policy),
        ...renderChanges(view, policy, limit),
        ...renderApprovalRules(view, policy, limit),
        ...renderReach(view, policy, limit),
        ...renderReplay(view, policy),
        ...renderFindings(view, { policy, findings: policy.findings, limit }),
        ...renderWaiting(view, policy, limit),
        ...renderDrift(view, policy.drift, limit),
    ].join('\n\n');
}
/** A section of its own under a heading, or folded to that. */
function frameSection({ rendering }, { policy, content, isFolded }) {
    const headline = describeHeadline(policy, rendering.report);
    return isFolded
        ? fold(`${headline}: ${htmlCode(policy.name ?? policy.file, 128)}`, content)
        : `### ${headline}: ${namePolicy(policy)}\n\n${content}`;
}
function namePolicy({ name, file }) {
    return code(name ?? file, 128);
}
/** What a policy comes to, in the words of a table's first column. */
function describeStatus(policy) {
    if (policy.action === 'invalid')
        return '**INVALID**';
    if (policy.action === 'unmanage')
        return '**no longer managed**';
    if (isExported(policy))
        return 'as it is live';
    if (policy.direction === 'none' && policy.drift.length > 0)
        return '**DRIFT**';
    if (policy.direction === 'none' && (0,order/* isWaiting */.Gu)(policy))
        return '**not yet in force**';
    if (policy.direction === 'none' && (0,order/* hasFinding */.ew)(policy, 'error'))
        return '**ERROR**';
    return report_words/* DIRECTION_WORDS */.Et[policy.direction];
}
/** The same for a heading; at apply, what became of it. */
function describeHeadline(policy, report) {
    const inline = (0,report_words/* describeOutcome */.SS)(policy, report) || describeStatus(policy);
    const words = inline.replaceAll('**', '');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function describeFile({ rendering }, policy) {
    const file = linkFile({ rendering, policy }, code(policy.file, 300));
    return policy.previous_file === null ? file : `${file}, moved from ${code(policy.previous_file, 300)}`;
}
/** What happens to the live profile, where a table of changes does not say it. */
function describeAction({ rendering }, policy) {
    const { action, compared_with } = policy;
    if (isExported(policy))
        return ['A **new file** for a live profile, which it leaves as it is.'];
    switch (action) {
        case 'invalid':
            return ['The file has errors, so it is neither compared nor applied. The live profile stays as it is.'];
        case 'unmanage':
            return [
                'No file describes it any more, but the live profile **stays in force**: everybody whom it governs keeps that access until somebody deletes the profile in PgBeam.',
            ];
        case 'create':
            return rendering.report.mode === 'apply' ? [] : [describeCreation(compared_with)];
        case 'update':
            return rendering.report.mode === 'apply' ? [] : describeComparison(compared_with);
        case 'none':
            return [];
    }
}
function describeCreation(comparedWith) {
    if (comparedWith === 'unknown') {
        return 'The file is new. Without an API key it is not known whether it takes over a live profile or creates one. It permits:';
    }
    return 'A **new profile** will be created. It permits:';
}
function describeComparison(comparedWith) {
    if (comparedWith === 'live')
        return ['Compared with the live profile.'];
    if (comparedWith === 'unknown') {
        return ['There is no valid earlier version to compare with, so every change is unclear. The file permits:'];
    }
    return [];
}
function describeReason({ predicates, textLimit }, policy) {
    const { outcome, reason, overwritten } = policy;
    return [
        ...(reason === null
            ? []
            : [
                `${outcome === 'failed' || outcome === 'refused' ? 'Why' : 'Note'}: ${prose(predicates.conceal(reason), textLimit * 3)}`,
            ]),
        ...(overwritten === undefined ? [] : ['The profile that was live before is kept whole in the JSON report.']),
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/highlights.js





const MOST_HIGHLIGHTS = 3;
/**
 * The gravest of what widens or may widen, the first of each policy before the second of any, in a box that cannot be
 * overlooked. The box means widening and nothing else.
 */
function renderHighlights(view) {
    const concerned = listWidening(view.rendering.report.policies);
    const total = concerned.reduce((sum, { changes }) => sum + changes.length, 0);
    if (total === 0)
        return [];
    const isAlone = concerned.length === 1;
    // So few of each that none takes the place of another's first.
    const each = Math.max(1, MOST_HIGHLIGHTS + 1 - concerned.length);
    const gravest = concerned
        .flatMap(({ policy, changes }) => pickGravest(policy, changes, each))
        .toSorted((one, other) => (0,order/* compareChanges */.vF)(one.changes[0], other.changes[0]))
        .slice(0, MOST_HIGHLIGHTS);
    const rest = total - gravest.reduce((sum, { changes }) => sum + changes.length, 0);
    const items = [
        ...gravest.map(highlight => describeHighlight({ ...view, textLimit: 120 }, highlight, isAlone)),
        ...(rest > 0
            ? [`and ${(0,report_words/* count */.U9)(rest, 'more change')} that ${rest === 1 ? 'widens' : 'widen'} or may widen access`]
            : []),
    ];
    const isCertain = gravest.some(({ changes }) => changes[0].direction !== 'unclear');
    const lines = [isCertain ? CERTAIN : UNCERTAIN, ...items.map(item => `- ${item}`)].flat();
    return [lines.map(line => `> ${line}`).join('\n')];
}
const CERTAIN = ['[!CAUTION]', '**WIDENS access:** an agent may see or do more than before.'];
const UNCERTAIN = ['[!WARNING]', '**UNCLEAR:** an agent may be able to see or do more than before.'];
function listWidening(policies) {
    return policies
        .map(policy => ({ policy, changes: policy.changes.filter(({ direction }) => (0,access_direction/* mayWiden */.b5)(direction)) }))
        .filter(({ changes }) => changes.length > 0);
}
function pickGravest(policy, changes, most) {
    return groupChanges((0,order/* sortChanges */.gQ)(changes))
        .slice(0, most)
        .flatMap(([first, ...others]) => (first === undefined ? [] : [{ policy, changes: [first, ...others] }]));
}
function describeHighlight(view, { policy, changes }, isAlone) {
    const sides = describeChange(view, policy, changes[0]).replace('<br>', ' ');
    const name = isAlone ? '' : `${namePolicy(policy)}: `;
    return `${name}${describeSubjects(view, changes)}: ${sides}`;
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/policy-table.js






/** What a fold adds at most. */
const FOLD_SIZE = 150;
/** A row for each policy that fits into `room`, with links where all rows fit with them. */
function renderPolicyTable(view, policies, room) {
    const hasOutcomes = policies.some(({ outcome }) => outcome !== null);
    const hasFindings = policies.some(({ findings }) => findings.length > 0);
    const header = [
        'Direction',
        'Policy',
        'Changes',
        ...(hasFindings ? ['Findings'] : []),
        ...(hasOutcomes ? ['Result'] : []),
    ];
    const measure = (row) => view.space.measure(renderRow(row)) + 1;
    const headerSize = view.space.measure(table(header, [])) * 2 + FOLD_SIZE;
    const render = (name) => policies.map(policy => [
        describeStatus(policy),
        name(policy),
        summariseChanges(policy).join(', '),
        ...(hasFindings ? [summariseFindings(policy).join(', ')] : []),
        ...(hasOutcomes ? [(0,report_words/* describeOutcome */.SS)(policy, view.rendering.report)] : []),
    ]);
    const linked = render(policy => linkFile({ rendering: view.rendering, policy }, namePolicy(policy)));
    const isRoomy = linked.reduce((size, row) => size + measure(row), headerSize) <= room;
    const rows = isRoomy ? linked : render(namePolicy);
    let size = headerSize;
    const tooMany = rows.findIndex(row => {
        size += measure(row);
        return size > room;
    });
    const shown = tooMany < 0 ? rows.length : tooMany;
    return { text: layOut(header, rows.slice(0, shown), countPressing(policies)), shown };
}
/** Above so many policies those that can wait are folded away. */
const MANY_POLICIES = 20;
function countPressing(policies) {
    return policies.length <= MANY_POLICIES ? policies.length : policies.filter(policy => !(0,order/* isCalm */.uv)(policy)).length;
}
function layOut(header, rows, pressing) {
    const [first, rest] = [rows.slice(0, pressing), rows.slice(pressing)];
    const summary = `${(0,report_words/* countPolicies */.kC)(rest.length)} without anything that is wrong or widens access`;
    return [
        ...(first.length > 0 ? [table(header, first)] : []),
        ...(rest.length > 0 ? [fold(summary, table(header, rest))] : []),
    ].join('\n\n');
}
function summariseChanges(policy) {
    const { action, compared_with, changes, changes_omitted, drift } = policy;
    const pointing = (wanted) => changes.filter(({ direction }) => direction === wanted).length;
    const [widening, mixed, unclear] = [pointing('widens'), pointing('mixed'), pointing('unclear')];
    const [narrowing, neutral] = [pointing('narrows'), pointing('neutral')];
    return [
        ...(action === 'create' ? [compared_with === 'unknown' || isExported(policy) ? 'new file' : 'new profile'] : []),
        ...(action === 'unmanage' ? ['the live profile stays in force'] : []),
        ...(widening > 0 ? [`${(0,report_words/* count */.U9)(widening, 'widens', 'widen')}`] : []),
        ...(mixed > 0 ? [`${(0,report_words/* count */.U9)(mixed, 'widens', 'widen')} and ${mixed === 1 ? 'narrows' : 'narrow'}`] : []),
        ...(unclear > 0 ? [`${(0,report_words/* count */.U9)(unclear, 'is', 'are')} unclear`] : []),
        ...(narrowing > 0 ? [`${(0,report_words/* count */.U9)(narrowing, 'narrows', 'narrow')}`] : []),
        ...(neutral > 0 && action !== 'create' ? [`${(0,report_words/* count */.U9)(neutral, 'has', 'have')} no effect`] : []),
        ...(changes_omitted === undefined ? [] : [`${(0,report_words/* count */.U9)(changes_omitted, 'more', 'more')} not listed`]),
        ...(drift.length > 0 ? [`${(0,report_words/* count */.U9)(drift.length, 'field')} edited live`] : []),
    ];
}
function summariseFindings({ findings }) {
    const standing = findings.filter(({ accepted }) => accepted === undefined);
    const having = (wanted) => standing.filter(({ severity }) => severity === wanted).length;
    const [errors, warnings, notices] = [having('error'), having('warning'), having('notice')];
    const accepted = findings.length - standing.length;
    return [
        ...(errors > 0 ? [`**${(0,report_words/* count */.U9)(errors, 'error')}**`] : []),
        ...(warnings > 0 ? [(0,report_words/* count */.U9)(warnings, 'warning')] : []),
        ...(notices > 0 ? [(0,report_words/* count */.U9)(notices, 'note')] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ];
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./lib/src/report/markdown/textdiff.js


/** Lines taken out and put in up to which two texts are compared: the effort grows with their square. */
const MOST_EDITS = 1000;
/** UTF-16 units of both texts together up to which they are compared. */
const MOST_TEXT = 300_000;
/** How the two texts of a file differ, folded away; undefined where they do not. */
function renderTextDiff({ rendering, space }, policy) {
    const { before, after } = rendering.texts.get(policy.file) ?? { before: null, after: null };
    if (before === after)
        return undefined;
    const summary = `Text of ${htmlCode(policy.file)}`;
    if (rendering.redactPredicates)
        return fold(summary, 'Not shown, because predicates are redacted.');
    const lines = listDiffLines(before ?? '', after ?? '');
    if (lines?.length === 0)
        return fold(summary, 'The two versions differ only in their line ends.');
    const text = lines?.join('\n');
    return text === undefined || text.length > space.diffLimit
        ? fold(summary, 'The difference is too long to be shown here.')
        : fold(summary, fence(text, 'diff'));
}
function hasTextDiff({ rendering }, { file }) {
    const texts = rendering.texts.get(file);
    return texts !== undefined && texts.before !== texts.after;
}
function listDiffLines(before, after) {
    if (before.length + after.length > MOST_TEXT)
        return undefined;
    const [old, now] = [unifyLineEnds(before), unifyLineEnds(after)];
    const patch = (0,create/* structuredPatch */.YB)('', '', old, now, '', '', { context: 3, maxEditLength: MOST_EDITS });
    return patch?.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${describeRange(oldStart, oldLines)} +${describeRange(newStart, newLines)} @@`,
        ...lines,
    ]);
}
/** Where there are no lines, the one before counts. */
function describeRange(start, lines) {
    return `${lines === 0 ? start - 1 : start},${lines}`;
}
function unifyLineEnds(text) {
    return text.replaceAll('\r\n', '\n');
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/document.js











/** Of the room for policies, what their table may take, and of the whole, what findings of the run may. */
const TABLE_SHARE = 0.4;
const RUN_FINDINGS_SHARE = 0.2;
/** What the note of what was left out takes at most, without the address in it. */
const NOTE_ROOM = 400;
/** The whole document within its space. `opening` comes before everything, `emptyNote` where there is no policy to show. */
function renderDocument(view, { opening, emptyNote }) {
    const { report } = view.rendering;
    const { limit, measure } = view.space;
    const policies = (0,order/* sortPolicies */.Zv)(report.policies.filter(order/* isNoteworthy */.e$));
    const head = [
        `${opening}## PgBeam \u00b7 ${summariseReport(report)}`,
        ...renderContext(view),
        ...fitRunFindings(view),
        ...fitPolicyTests(view),
    ];
    const foot = [...renderCounts(view, policies.length), renderFooter(view)];
    const empty = policies.length === 0 ? [emptyNote] : [];
    const room = limit - measure([...head, ...empty, ...foot].join(GAP)) - measure(view.elsewhere) - NOTE_ROOM;
    const body = renderPolicies(view, policies, room);
    return `${[...head, ...empty, ...body, ...foot].join(GAP)}\n`;
}
function renderPolicies(view, policies, room) {
    const { measure } = view.space;
    const alone = policies.length === 1 ? fitPolicies(view, policies, room) : undefined;
    if (alone?.folded.length === 0)
        return [...alone.sections, ...renderLeftOut(view, { ...alone, unlisted: 0 })];
    const { text, shown } = renderPolicyTable(view, policies, room * TABLE_SHARE);
    const tables = text === '' ? [] : [text];
    const fitted = fitPolicies(view, policies, room - measure(GAP + text));
    return [...tables, ...fitted.sections, ...renderLeftOut(view, { ...fitted, unlisted: policies.length - shown })];
}
function renderContext(view) {
    const { rendering, predicates } = view;
    const { gate, supersededBy, report } = rendering;
    return [
        ...(supersededBy === undefined ? [] : [`Superseded by ${linkCommit(rendering, supersededBy)}.`]),
        ...(report.mode === 'check' ? renderHighlights(view) : []),
        ...(gate === undefined ? [] : [`Status ${prose(predicates.conceal(gate), 300)}`]),
    ];
}
function fitRunFindings(view) {
    const { findings } = view.rendering.report;
    const { limit, listLimits, measure } = view.space;
    for (const listLimit of listLimits) {
        const blocks = renderFindings(view, { policy: null, findings, limit: listLimit });
        if (measure(blocks.join(GAP)) <= limit * RUN_FINDINGS_SHARE)
            return blocks;
    }
    return [`- ${(0,report_words/* count */.U9)(findings.length, 'finding')} about the run as a whole, complete in ${view.elsewhere}`];
}
function renderLeftOut({ elsewhere }, { folded, diffsLeftOut, unlisted }) {
    const parts = [
        ...(unlisted > 0 ? [`${(0,report_words/* countPolicies */.kC)(unlisted)} of the table`] : []),
        ...(folded.length > 0 ? [`the details of ${(0,report_words/* countPolicies */.kC)(folded.length)}`] : []),
        ...(diffsLeftOut > 0 ? [`the text of ${(0,report_words/* count */.U9)(diffsLeftOut, 'file')}`] : []),
    ];
    return parts.length === 0
        ? []
        : [`**Left out here for want of space:** ${(0,report_words/* joinWithAnd */.Ol)(parts)}, complete in ${elsewhere}.`];
}
function renderCounts({ rendering: { report } }, shown) {
    const unchanged = report.policies.length - shown;
    const unnamed = report.unmanaged_profiles ?? 0;
    const parts = [
        ...(unchanged > 0 ? [`${(0,report_words/* countPolicies */.kC)(unchanged)} unchanged.`] : []),
        ...(unnamed > 0 ? [`${(0,report_words/* count */.U9)(unnamed, 'live profile')} named by no file and left alone.`] : []),
    ];
    return parts.length === 0 ? [] : [parts.join(' ')];
}
function renderFooter({ rendering }) {
    const { report, linkCommit: head, workflow, job, runUrl } = rendering;
    const compared = report.base_commit === null ? [] : [`compared with ${linkCommit(rendering, report.base_commit)}`];
    const live = report.mode === 'check' ? compared : ['compared with the live profiles'];
    const run = `run ${markdown_link(code(`${workflow} / ${job}`, 100), runUrl)}`;
    return `<sub>Policy files at ${linkCommit(rendering, head)}, ${[...live, run].join(' \u00b7 ')}</sub>`;
}
/** The gap between two blocks. */
const GAP = '\n\n';
/** In less room than this nothing is worth trying: a section has a heading, a link and a table. */
const SMALLEST_PIECE = 200;
/**
 * Sections of the policies, in order, as long as there is room: lists are shortened before a section is given up, and
 * none but the last takes more than half of what is left. Text diffs get the room that remains. Sizes only ever add up,
 * so that the effort stays linear.
 */
function fitPolicies(view, policies, room) {
    const { measure } = view.space;
    const shown = [];
    let left = room;
    for (const policy of policies) {
        const share = policy === policies.at(-1) ? left : left / 2;
        const section = fitPolicy(view, { policy, isFolded: policies.length > MANY_POLICIES && (0,order/* isCalm */.uv)(policy) }, share);
        if (section === undefined)
            continue;
        shown.push(section);
        left -= measure(GAP + frameSection(view, section));
    }
    const hasSection = new Set(shown.map(({ policy }) => policy));
    return { folded: policies.filter(policy => !hasSection.has(policy)), ...addTextDiffs(view, shown, left) };
}
function fitPolicy(view, section, room) {
    if (room < SMALLEST_PIECE)
        return undefined;
    for (const limit of view.space.listLimits) {
        const fitted = { ...section, content: renderPolicy(view, section.policy, limit) };
        if (view.space.measure(GAP + frameSection(view, fitted)) <= room)
            return fitted;
    }
    return undefined;
}
function addTextDiffs(view, shown, room) {
    let left = room;
    let diffsLeftOut = 0;
    const seen = new Set();
    const sections = shown.map(section => {
        const { policy } = section;
        // One file stands for two policies where a new name makes a new profile of it.
        if (!hasTextDiff(view, policy) || seen.has(policy.file))
            return frameSection(view, section);
        seen.add(policy.file);
        const diff = left < SMALLEST_PIECE ? undefined : renderTextDiff(view, policy);
        const size = diff === undefined ? 0 : view.space.measure(GAP + diff);
        if (diff === undefined || size > left) {
            diffsLeftOut += 1;
            return frameSection(view, section);
        }
        left -= size;
        return frameSection(view, { ...section, content: section.content + GAP + diff });
    });
    return { sections, diffsLeftOut };
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/view.js

function createView({ rendering, space, elsewhere }) {
    return { rendering, space, elsewhere, textLimit: space.textLimit, predicates: guardPredicates(rendering) };
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/comment.js



/**
 * GitHub takes 65,536 characters and counts code points. UTF-16 units are never fewer, and of those even the longest
 * comment stays below the 262,144 bytes that its column holds.
 */
const COMMENT = {
    limit: 65_536,
    measure: text => text.length,
    listLimits: [25, 8, 3],
    textLimit: 300,
    diffLimit: 10_000,
};
/** The comment of a pull request. Its first line is the marker by which the next run finds it. */
function renderComment(rendering, marker) {
    const view = createView({ rendering, space: COMMENT, elsewhere: markdown_link('the job summary', rendering.runUrl) });
    return renderDocument(view, {
        opening: `${marker}\n`,
        emptyNote: 'This pull request changes no policy any more: what an earlier version of this comment said is taken back.',
    });
}
/** GitHub drops a step's summary whole if it is longer than 1 MiB. */
const SUMMARY = {
    limit: 1_048_576,
    measure: text => Buffer.byteLength(text),
    listLimits: [Number.POSITIVE_INFINITY, 1000, 100, 10],
    textLimit: 4000,
    diffLimit: 100_000,
};
/** The job summary: the complete report, as far as 1 MiB holds it. */
function renderSummary(rendering) {
    const view = createView({ rendering, space: SUMMARY, elsewhere: 'the JSON report (output `report`)' });
    return renderDocument(view, { opening: '', emptyNote: 'No policy file has anything to report.' });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/report/marker.js

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

;// CONCATENATED MODULE: ./lib/src/report/outputs.js



/** The report for the job's log: its verdict, then a line for each policy that there is anything to say about. */
function listLogLines(report) {
    const policies = (0,order/* sortPolicies */.Zv)(report.policies).filter(order/* isNoteworthy */.e$);
    return [summariseReport(report), ...policies.map(describePolicy)];
}
function describePolicy({ action, outcome, direction, file, policy_id, drift }) {
    const facts = [
        outcome ?? action,
        direction === 'none' ? undefined : direction,
        drift.length > 0 ? 'drifted' : undefined,
        policy_id ?? undefined,
    ].filter(fact => fact !== undefined);
    return (0,visible/* showHidden */.Ul)(`  ${file}: ${facts.join(', ')}`);
}
/** The action's outputs that the report determines, by name. */
function listOutputs({ result, direction, policies }) {
    const countWhere = (holds) => String(policies.filter(holds).length);
    return {
        result,
        direction,
        changed: countWhere(order/* isChanged */.Hq),
        applied: countWhere(({ outcome }) => outcome === 'applied'),
        drifted: countWhere(({ drift }) => drift.length > 0),
        failed: countWhere(({ outcome }) => outcome === 'failed'),
    };
}
/** The report as the text of its file. */
function formatReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/flows/publish.js









/**
 * Publishes what a run found. Publishing never decides the result: where it fails, there is a warning, and the summary has
 * the whole report.
 */
async function publishReport({ rendering, runner, publications, junit, reportName, }) {
    for (const line of listLogLines(rendering.report))
        runner.info(line);
    for (const { level, ...annotation } of listAnnotations(rendering)) {
        runner.annotate({ severity: level, ...annotation });
    }
    // Set when all is done: a process that dies before that has no result.
    const outputs = new Map(Object.entries(listOutputs(rendering.report)));
    await attempt(runner, 'write the JSON report', async () => {
        outputs.set('report', await runner.writeFile(reportName, formatReport(rendering.report)));
    });
    if (junit !== undefined) {
        await attempt(runner, 'write the results of the policy tests', async () => {
            const name = reportName.replace('report', 'tests').replace(/\.json$/, '.xml');
            outputs.set('tests', await runner.writeFile(name, junit));
        });
    }
    await attempt(runner, 'write the job summary', () => runner.appendSummary(renderSummary(rendering)));
    await attempt(runner, 'comment on the pull request', async () => {
        const url = await writeComments({ rendering, runner, publications });
        if (url !== undefined)
            outputs.set('comment-url', url);
    });
    await attempt(runner, 'keep the issue about drift', () => keepDriftIssue({ rendering, runner, publications }));
    for (const [name, value] of outputs)
        runner.setOutput(name, value);
}
/** The address of the last comment that there is; undefined where there is none. */
async function writeComments({ rendering, runner, publications: { marker, comment }, }) {
    if (!comment)
        return undefined;
    let url;
    const outcomes = await comment({
        body: renderComment(rendering, marker),
        // A comment is not created to say that nothing happened.
        ifAbsent: rendering.report.policies.some(order/* isNoteworthy */.e$) || listTestFindings(rendering.report.tests).length > 0
            ? 'create'
            : 'leave',
    });
    for (const outcome of outcomes) {
        if ('url' in outcome) {
            url = outcome.url;
            runner.info(`Comment ${outcome.kind}: ${outcome.url}`);
        }
        if (outcome.kind === 'outdated') {
            runner.info(`The pull request has moved on to ${outcome.head}, whose own run comments.`);
        }
    }
    return url;
}
async function keepDriftIssue({ rendering, runner, publications: { marker, issue } }) {
    if (!issue)
        return;
    const { policies, findings, result } = rendering.report;
    const drifted = policies.filter(({ drift }) => drift.length > 0).length;
    // Only who has seen all profiles can say that the drift is gone.
    const isKnown = (result === 'changed' || result === 'unchanged') && !findings.some(({ code }) => code === 'drift-unknown');
    if (drifted === 0 && !isKnown)
        return runner.info('Not all profiles could be compared, so the issue about drift stays as it is.');
    const profiles = drifted === 1 ? '1 live profile was' : `${drifted} live profiles were`;
    const title = `PgBeam: ${profiles} edited outside this repository`;
    const outcome = await issue(drifted === 0 ? null : { title, body: renderComment(rendering, marker) });
    if (outcome.kind !== 'absent')
        runner.info(`The issue about drift was ${outcome.kind}: ${outcome.url}`);
}
async function attempt(runner, operation, act) {
    try {
        await act();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        runner.annotate({ severity: 'warning', title: 'Not reported', message: `Could not ${operation}: ${why}` });
    }
}
/** The limit for publishing, including retries and waits. */
const REPORTING_MS = 60_000;
/**
 * Where a run's report goes: the pull request that it checks or those that it applies, and the issue about drift. Starts
 * looking for the comment that a check will write.
 */
function openPublications({ task, event, client, now, }) {
    const marker = commentMarker(chooseKey(event.run, task.inputs));
    const isOurs = (body) => hasMarker(body, marker);
    const limit = startLater(() => AbortSignal.timeout(REPORTING_MS));
    const locate = (pullRequest, head) => ({ client, pullRequest, head, isOurs, now });
    function commentOnChecked({ event, inputs }) {
        if (event.kind !== 'pull-request' || !inputs.comment)
            return undefined;
        const place = locate(event.number, event.headSha);
        const look = lookForComment(place);
        return async (comment) => [await writeComment({ ...place, ...comment, look, signal: limit() })];
    }
    function commentOnMerged({ commit, branch, inputs }) {
        if (!inputs.comment)
            return undefined;
        return async (comment) => {
            // A pull request is looked up only for a report that is worth a new comment.
            if (comment.ifAbsent === 'leave')
                return [];
            const signal = limit();
            const pulls = await findMergedPulls({ client, commit, branch, signal });
            return Promise.all(pulls.map(number => writeComment({ ...locate(number, null), ...comment, signal })));
        };
    }
    switch (task.kind) {
        case 'check':
            return { marker, comment: commentOnChecked(task), issue: undefined };
        case 'apply':
            return { marker, comment: commentOnMerged(task), issue: undefined };
        case 'drift': {
            const keep = content => keepIssue({ client, isOurs, content, signal: limit() });
            return { marker, comment: undefined, issue: task.inputs.driftIssue ? keep : undefined };
        }
        case 'export':
            return { marker, comment: undefined, issue: undefined };
    }
}
function chooseKey({ workflow, job }, { commentId, policies, projectId }) {
    if (commentId !== null)
        return { commentId };
    return { workflow, job, globs: policies, projectId: projectId ?? undefined };
}
/** A value that is made when it is first asked for, and is the same from then on. */
function startLater(start) {
    let started;
    return () => {
        started ??= start();
        return started;
    };
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   e$: () => (/* binding */ isNoteworthy),
/* harmony export */   ew: () => (/* binding */ hasFinding),
/* harmony export */   gQ: () => (/* binding */ sortChanges),
/* harmony export */   uv: () => (/* binding */ isCalm),
/* harmony export */   vF: () => (/* binding */ compareChanges)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);

/** The most important first: what widens, what may, what narrows, what has no effect. */
const DIRECTION_RANKS = {
    widens: 0,
    mixed: 0,
    unclear: 2,
    narrows: 3,
    neutral: 4,
    none: 5,
};
const SEVERITY_RANKS = { error: 0, warning: 1, notice: 2 };
const AREA_RANKS = {
    access: 0,
    statements: 1,
    masking: 2,
    rows: 3,
    limits: 4,
    writes: 5,
    approvals: 6,
    other: 7,
};
/** Policies by importance: what failed or is in error, drift, widening, unclear, warnings, the rest. Equals keep their order. */
function sortPolicies(policies) {
    return policies.toSorted((one, other) => rankPolicy(one) - rankPolicy(other));
}
function sortChanges(changes) {
    return changes.toSorted(compareChanges);
}
/** By direction; in one direction by area, the most general subject first. */
function compareChanges(one, other) {
    return (DIRECTION_RANKS[one.direction] - DIRECTION_RANKS[other.direction] ||
        AREA_RANKS[one.area] - AREA_RANKS[other.area] ||
        rankSubject(one.subject) - rankSubject(other.subject));
}
/** Findings that stand, the worst first and then by place; behind them those that the file accepts. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => Number(one.accepted !== undefined) - Number(other.accepted !== undefined) ||
        SEVERITY_RANKS[one.severity] - SEVERITY_RANKS[other.severity] ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0));
}
/** Whether the policy would be another one, or nobody's. */
function isChanged({ action }) {
    return action === 'create' || action === 'update' || action === 'unmanage';
}
/** Whether a dry run would have written the policy. */
function isPlanned(policy, { mode, dry_run }) {
    return mode === 'apply' && dry_run && policy.outcome === null && isChanged(policy);
}
/** Whether a reader has anything to look at in a policy. */
function isNoteworthy(policy) {
    const { action, outcome, findings, drift } = policy;
    const isDone = outcome !== null && outcome !== 'unchanged';
    return action !== 'none' || findings.length > 0 || drift.length > 0 || isWaiting(policy) || isDone;
}
/** Whether the base branch holds changes of the policy that are not yet in force. */
function isWaiting({ waiting = [] }) {
    return waiting.length > 0;
}
function hasFinding({ findings }, severity) {
    return findings.some(finding => finding.severity === severity && finding.accepted === undefined);
}
/** Whether a policy can wait: nothing is wrong with it, and it does no more than narrow access. */
function isCalm(policy) {
    return rankPolicy(policy) >= CALM_RANK;
}
const CALM_RANK = 9;
function rankPolicy(policy) {
    if (policy.outcome === 'failed')
        return 0;
    if (policy.action === 'invalid' || hasFinding(policy, 'error'))
        return 1;
    if (policy.drift.length > 0)
        return 2;
    if (policy.outcome === 'refused')
        return 3;
    if ((0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(policy.direction))
        return 4 + DIRECTION_RANKS[policy.direction];
    if (hasFinding(policy, 'warning') || isWaiting(policy))
        return 7;
    if (policy.action === 'unmanage')
        return 8;
    return CALM_RANK + DIRECTION_RANKS[policy.direction];
}
function rankSubject(subject) {
    if (subject === '*')
        return 0;
    return subject.startsWith('*') ? 1 : 2;
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ DIRECTION_WORDS),
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   kC: () => (/* binding */ countPolicies),
/* harmony export */   k_: () => (/* binding */ AREA_TITLES)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);

/** A direction as a table's cell says it: what calls for caution in bold capitals, never by a colour or a sign alone. */
const DIRECTION_WORDS = {
    widens: '**WIDENS**',
    mixed: '**WIDENS** and narrows',
    unclear: '**UNCLEAR**',
    narrows: 'narrows',
    neutral: 'no effect',
    none: 'unchanged',
};
const AREA_TITLES = {
    access: 'Access',
    statements: 'Statements',
    masking: 'Masking',
    rows: 'Rows',
    limits: 'Limits',
    writes: 'Writes',
    approvals: 'Approvals',
    other: 'Other',
};
const SEVERITY_WORDS = {
    error: '**Error**',
    warning: '**Warning**',
    notice: 'Note',
};
const OUTCOME_WORDS = {
    applied: 'applied',
    unchanged: 'unchanged',
    refused: '**REFUSED**',
    failed: '**FAILED**',
};
/** What became of a policy at apply; nothing where it was not to be applied. */
function describeOutcome(policy, report) {
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(policy, report))
        return 'would be applied';
    return policy.outcome === null ? '' : OUTCOME_WORDS[policy.outcome];
}
/** `1 policy`, `2 policies`. */
function count(number, one, many = `${one}s`) {
    return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
function countPolicies(number) {
    return count(number, 'policy', 'policies');
}
/** `10,000`, alike in every locale. Not by `Intl`, which takes longer to load than a report to write. */
function formatNumber(number) {
    const [whole = '', ...fraction] = String(number).split('.');
    return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}
/** `a`, `a and b`, `a, b and c`. */
function joinWithAnd(parts) {
    const last = parts.at(-1);
    if (last === undefined)
        return '';
    return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}


/***/ })

};
