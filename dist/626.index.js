export const id = 626;
export const ids = [626];
export const modules = {

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST_ANNOTATIONS: () => (/* binding */ MOST_ANNOTATIONS),
/* harmony export */   createCheckRun: () => (/* binding */ createCheckRun)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);


/** As many as GitHub takes at a time; further ones are added by updates. */
const BATCH = 50;
/** Nobody reads more, and each batch is a request. */
const MOST_ANNOTATIONS = 500;
const LONGEST_TITLE = 255;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/**
 * Shows annotations in a check run, which takes any number of them where a step has ten of a kind. It is neutral: it decides
 * nothing. `forbidden`: the token may not write checks.
 */
async function createCheckRun(request) {
    const { client, sha, name, detailsUrl, annotations, signal } = request;
    const listed = annotations.slice(0, MOST_ANNOTATIONS).map(describe);
    const output = (start) => ({
        title: request.title,
        summary: request.summary,
        annotations: listed.slice(start, start + BATCH),
    });
    const operation = `create a check run for commit ${sha.slice(0, 7)}`;
    try {
        const { id } = await client.rest({
            operation,
            route: 'POST /repos/{owner}/{repo}/check-runs',
            parameters: {
                name,
                head_sha: sha,
                status: 'completed',
                conclusion: 'neutral',
                details_url: detailsUrl,
                output: output(0),
            },
            write: 'once',
            reply: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }),
            signal,
        });
        for (let start = BATCH; start < listed.length; start += BATCH) {
            await client.rest({
                operation,
                route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
                parameters: { check_run_id: id, output: output(start) },
                // Annotations are added, so a second time would show them twice.
                write: 'once',
                reply: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({}),
                signal,
            });
        }
        return 'created';
    }
    catch (error) {
        const isForbidden = error instanceof _client_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y && (error.status === 403 || error.status === 404);
        if (!isForbidden || error.isRateLimit)
            throw error;
        return 'forbidden';
    }
}
function describe({ path, line, column, level, title, message }) {
    return {
        path,
        start_line: line,
        end_line: line,
        ...(column === undefined ? {} : { start_column: column, end_column: column }),
        annotation_level: LEVELS[level],
        title: title.slice(0, LONGEST_TITLE),
        message,
    };
}


/***/ })

};
