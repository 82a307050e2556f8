export const id = 254;
export const ids = [254];
export const modules = {

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDebugLog: () => (/* binding */ createDebugLog)
});

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/report/decisions.js

/** What a run decided and why, a line each, for the log of a debug run. Without predicates and values of fields. */
function listDecisions(report) {
    const { mode, result, direction, commit, base_commit, findings, policies, tests } = report;
    return [
        `mode ${mode}: ${commit} compared with ${base_commit ?? 'what is live'}`,
        ...policies.map(describePolicy),
        ...findings.map(({ code, severity }) => `run: ${severity} ${code}`),
        ...(tests?.files ?? []).map(({ file, passed, failed, not_run, not_run_because: why }) => `${file}: ${passed} passed, ${failed} failed, ${not_run} not run${why.length > 0 ? ` (${why.join(', ')})` : ''}`),
        `result ${result}, direction ${direction}`,
    ].map(line => (0,visible/* showHidden */.Ul)(line));
}
function describePolicy(policy) {
    const { file, project_id, policy_id, action, compared_with, outcome, direction, changes, findings, drift } = policy;
    const codes = findings.map(({ code, accepted }) => (accepted === undefined ? code : `${code} (accepted)`));
    const facts = [
        action,
        `project ${project_id ?? 'unknown'}`,
        `profile ${policy_id ?? 'unknown'}`,
        `compared with ${compared_with}`,
        direction,
        ...(outcome === null ? [] : [outcome]),
        ...(policy.proof ? [`proof ${policy.proof}`] : []),
        `${changes.length} changes`,
        ...(drift.length > 0 ? [`drift in ${drift.map(({ field }) => field).join(', ')}`] : []),
        ...(policy.waiting?.length ? [`${policy.waiting.length} waiting`] : []),
        ...(codes.length > 0 ? [`findings ${[...new Set(codes)].join(', ')}`] : []),
    ];
    return `${file}: ${facts.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/src/flows/debug-log.js


/** Nobody reads more, and a run over thousands of files sends many requests. */
const MOST_LINES = 2000;
function createDebugLog() {
    const requests = [];
    const decisions = [];
    return {
        onRequest({ method, host, path, outcome, ms }) {
            requests.push((0,visible/* showHidden */.Ul)(`${method} ${host}${path} ${outcome} in ${Math.round(ms)} ms`));
        },
        decide(line) {
            decisions.push(line);
        },
        conclude(report, gate) {
            for (const line of listDecisions(report))
                decisions.push(line);
            if (gate !== undefined)
                decisions.push((0,visible/* showHidden */.Ul)(gate));
        },
        show(runner) {
            runner.group(`Requests (${requests.length})`, cut(requests));
            runner.group('Decisions', cut(decisions));
        },
    };
}
function cut(lines) {
    const rest = lines.length - MOST_LINES;
    return rest > 0 ? [...lines.slice(0, MOST_LINES), `and ${rest} more`] : lines;
}


/***/ })

};
