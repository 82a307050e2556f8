export const id = 305;
export const ids = [305];
export const modules = {

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepDriftPullRequest: () => (/* binding */ keepDriftPullRequest)
});

// EXTERNAL MODULE: ./lib/src/github/client/errors.js
var errors = __webpack_require__(4311);
// EXTERNAL MODULE: ./lib/src/plan/policy-report.js
var policy_report = __webpack_require__(4575);
// EXTERNAL MODULE: ./lib/src/policy/file.js
var policy_file = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/src/report/order.js
var order = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
// EXTERNAL MODULE: ./lib/src/report/markdown/comment.js + 9 modules
var comment = __webpack_require__(4553);
// EXTERNAL MODULE: ./lib/src/report/markdown/links.js
var links = __webpack_require__(8857);
// EXTERNAL MODULE: ./lib/src/report/markdown/markdown.js
var markdown = __webpack_require__(5662);
// EXTERNAL MODULE: ./lib/src/report/markdown/notes.js + 1 modules
var notes = __webpack_require__(645);
// EXTERNAL MODULE: ./lib/src/report/markdown/policy-table.js
var policy_table = __webpack_require__(8352);
// EXTERNAL MODULE: ./lib/src/report/markdown/prose.js
var prose = __webpack_require__(9752);
// EXTERNAL MODULE: ./lib/src/report/markdown/sections.js + 1 modules
var markdown_sections = __webpack_require__(1257);
// EXTERNAL MODULE: ./lib/src/report/markdown/view.js
var markdown_view = __webpack_require__(8110);
;// CONCATENATED MODULE: ./lib/src/report/markdown/drift-pull-request.js










/** A pull request's title; nothing in it is anybody's text, since a squash makes it a commit's. */
function titleDriftPullRequest(edits) {
    return `PgBeam: take ${(0,words/* count */.U9)(edits, 'live edit')} into ${edits === 1 ? 'its file' : 'their files'}`;
}
/** Files that are named as left out. */
const SHOWN_LEFT_OUT = 20;
/** Of the room, what the table of policies may take. */
const TABLE_SHARE = 0.3;
/**
 * The text of the pull request that takes live edits into the files. `rendering` holds the policies that it edits, their
 * changes from the file to what is live. Its first line is the marker by which the next run finds it.
 */
function renderDriftPullRequest(rendering, { marker, leftOut }) {
    const view = (0,markdown_view/* createView */.O)({ rendering, space: comment/* COMMENT */.YK, elsewhere: (0,markdown/* link */.nf)('the run', rendering.runUrl) });
    const policies = (0,order/* sortPolicies */.Zv)(rendering.report.policies);
    const { block, shared } = (0,notes/* fitShared */.HF)(view, policies);
    const told = { boxed: new Set(), complete: new Set(), shared };
    const head = [
        `${marker}\n${describeSubject(policies.length)}`,
        `${MERGING}\n${CLOSING}`,
        'Each change reads **from the file to what is live**: what widens has been wider than the file says since the edit.',
        ...(block === '' ? [] : [block]),
    ];
    const foot = [...renderLeftOut(view, leftOut), UNCHECKED, renderFooter(view)];
    const { limit, measure } = view.space;
    const room = limit - measure([...head, ...foot].join(markdown_view/* GAP */.R)) - FOLDED_ROOM;
    const { text } = policies.length > 1 ? (0,policy_table/* renderPolicyTable */.b)(view, policies, room * TABLE_SHARE) : { text: '' };
    const { sections, folded } = (0,markdown_sections/* fitPolicies */.O)(view, policies, { told, room: room - measure(markdown_view/* GAP */.R + text) });
    const rest = folded.length === 0 ? [] : [`The details of ${(0,words/* countPolicies */.kC)(folded.length)} are in ${view.elsewhere}.`];
    return `${[...head, ...(text === '' ? [] : [text]), ...sections, ...rest, ...foot].join(markdown_view/* GAP */.R)}\n`;
}
/** Whether two such texts say the same, by whichever run. */
function isSameProposal(one, other) {
    // GitHub may hand back other line ends than it was given, and no space at the end.
    const tidy = (text) => text
        .replaceAll('\r\n', '\n')
        .trimEnd()
        .replace(/\n<sub>.*$/, '');
    return tidy(one) === tidy(other);
}
/** What the note on folded policies takes at most. */
const FOLDED_ROOM = 600;
function describeSubject(edits) {
    const profiles = edits === 1 ? '1 live profile was' : `${edits} live profiles were`;
    const them = edits === 1 ? 'that edit into its file' : 'those edits into their files';
    return `${profiles} **edited outside this repository**. This pull request takes ${them}, and changes nothing else there: comments, order and acceptances stay.`;
}
const MERGING = '- **Merging it keeps what is live now**: the files then say so, and applying them has nothing left to write.';
const CLOSING = '- **Closing it keeps the files**: the live edits stay until apply runs with `on-drift: overwrite`, which undoes them, or somebody undoes them in PgBeam. It is not opened again for the same edits.';
const UNCHECKED = 'If no checks run here, it was opened with the token of a workflow, whose pull requests start none: close and reopen it.';
function renderLeftOut(view, leftOut) {
    if (leftOut.length === 0)
        return [];
    const { rendering } = view;
    const lines = leftOut
        .slice(0, SHOWN_LEFT_OUT)
        .map(({ policy, message }) => `- ${(0,links/* linkFile */.TG)({ rendering, policy }, (0,markdown/* code */.aY)(policy.file, 200))}: ${(0,prose/* prose */.C)(view.predicates.conceal(message), 300)}`);
    const rest = leftOut.length - lines.length;
    return [['**Not in it:**', '', ...lines, ...(rest > 0 ? [`- \u2026 and ${(0,words/* count */.U9)(rest, 'more file')}`] : [])].join('\n')];
}
function renderFooter({ rendering }) {
    const { workflow, job, runUrl, report } = rendering;
    const run = `run ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(`${workflow} / ${job}`, 100), runUrl)}`;
    return `<sub>Policy files at ${(0,links/* linkCommit */.iu)(rendering, report.commit)}, compared with the live profiles \u00b7 ${run}</sub>`;
}

// EXTERNAL MODULE: ./lib/src/report/marker.js
var report_marker = __webpack_require__(8995);
// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(6048);
;// CONCATENATED MODULE: ./lib/src/flows/keep-drift-pull-request.js







/** Keeps it as the drift that was found asks for, and gives its address where it is open. Never fails the run. */
async function keepDriftPullRequest({ proposal, rendering, runner, marker, keep, }) {
    // Only who has seen all profiles can say what is no longer edited elsewhere.
    const isUnknown = proposal.edits.length === 0 && proposal.leftOut.some(({ policyFile }) => policyFile.kind === 'invalid');
    if (!proposal.isComplete || isUnknown) {
        runner.info('Not all profiles could be compared, so the pull request about drift stays as it is.');
        return undefined;
    }
    try {
        const outcome = await keep(proposal.edits.length > 0 ? composeWanted(proposal, { rendering, marker }) : conclude(proposal, rendering));
        return tell(outcome, runner);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y))
            throw error;
        warn(runner, `${error.message}. ${advise(error)}`);
        return undefined;
    }
}
function composeWanted({ edits, leftOut }, { rendering, marker }) {
    const drift = (0,report_marker/* digestOf */.ol)(edits.map(({ policy, drift: fields }) => [policy.project_id, policy.policy_id, fields]));
    const report = {
        ...rendering.report,
        mode: 'check',
        findings: [],
        policies: edits.map(({ policy }) => policy),
    };
    const body = renderDriftPullRequest({ ...rendering, report: rendering.redactPredicates ? (0,redact/* redactReport */.a)(report) : report }, {
        marker: (0,report_marker/* driftMarker */.O7)(marker, drift),
        leftOut: leftOut.map(({ policyFile, finding }) => ({
            policy: (0,policy_report/* describeFile */.CL)(policyFile),
            message: finding.message,
        })),
    });
    return {
        kind: 'wanted',
        title: titleDriftPullRequest(edits.length),
        body,
        saysTheSame: text => isSameProposal(text, body),
        message: titleDriftPullRequest(edits.length),
        files: edits.map(({ file, text }) => ({ path: file.path, text, isExecutable: file.isExecutable === true })),
        digest: (0,report_marker/* digestOf */.ol)(edits.map(({ file, text }) => [file.path, (0,policy_file/* joinMark */.Os)(file.content) ?? '', text, file.isExecutable])),
        isSame: text => (0,report_marker/* readDriftDigest */.Ok)(text) === drift,
    };
}
function conclude({ leftOut }, { runUrl, workflow, job }) {
    const run = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(`${workflow} / ${job}`, 100), runUrl);
    const why = leftOut.length === 0
        ? 'The drift is gone: the live profiles are what the files say, or wait to be'
        : 'None of the live edits that are left can be taken into a file; the run says why';
    return { kind: 'nothing', comment: `${why} (${run}). Closed.`, conclude: report_marker/* withoutDriftDigest */.O$ };
}
function tell(outcome, runner) {
    switch (outcome.kind) {
        case 'opened':
        case 'updated':
        case 'unchanged':
            runner.info(`The pull request about drift was ${outcome.kind === 'unchanged' ? 'left as it is' : outcome.kind}: ${outcome.url}`);
            return outcome.url;
        case 'closed':
            runner.info(`The pull request about drift was closed: ${outcome.url}`);
            return undefined;
        case 'declined':
            runner.info(`Somebody closed the pull request about this drift, so none is opened: ${outcome.url}`);
            return undefined;
        case 'outdated':
            runner.info('The branch has moved on since this run began, so the pull request about drift stays as it is.');
            return undefined;
        case 'absent':
            return undefined;
        case 'foreign-head':
            warn(runner, FOREIGN_HEAD);
            return undefined;
        case 'foreign-pull-request':
            warn(runner, FOREIGN_PULL_REQUEST);
            return undefined;
    }
}
const FOREIGN_HEAD = 'Its branch has a commit that this job did not make, and is left alone. Merge or close that pull request and delete the branch; give each job that keeps one a `comment-id` of its own.';
const FOREIGN_PULL_REQUEST = 'There is a pull request from its branch that this job did not open, and both are left alone. Close that one, and delete the branch.';
function warn(runner, message) {
    runner.annotate({ severity: 'warning', title: 'No pull request about drift', message });
}
function advise({ status, detail = '' }) {
    if (/not permitted to create/i.test(detail))
        return SETTING;
    if (status === 403 || status === 404)
        return PERMISSIONS;
    return status === 422 || status === 409 ? REFUSED : 'The next run tries again.';
}
const PERMISSIONS = 'The job needs `permissions:` with `contents: write` and `pull-requests: write` to keep a pull request about drift.';
const SETTING = 'Allow it in the settings of the repository or organization (Actions, General: \u201cAllow GitHub Actions to create and approve pull requests\u201d), or pass the token of a GitHub App as `github-token`.';
const REFUSED = 'GitHub refused it: a rule protects its branch (`pgbeam/drift\u2026`), or somebody pushed to it meanwhile. It is left as it is.';


/***/ })

};
