export const id = 751;
export const ids = [751];
export const modules = {

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPolicyReader: () => (/* binding */ createPolicyReader),
  prefetchListing: () => (/* binding */ prefetchListing),
  prefetchProject: () => (/* binding */ prefetchProject),
  readWith: () => (/* binding */ readWith)
});

;// CONCATENATED MODULE: ./lib/src/http/prefetch.js
/** Work that starts before its result is needed. Its failure matters only to whoever awaits it. */
function prefetch(work) {
    work.catch(() => { });
    return work;
}

// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/pgbeam/http.js + 11 modules
var http = __webpack_require__(8698);
// EXTERNAL MODULE: ./lib/src/pgbeam/operations.js
var operations = __webpack_require__(4159);
// EXTERNAL MODULE: ./lib/src/pgbeam/pages.js
var pages = __webpack_require__(6837);
// EXTERNAL MODULE: ./lib/src/pgbeam/replies.js
var replies = __webpack_require__(6637);
;// CONCATENATED MODULE: ./lib/src/pgbeam/replay-request.js



/** Fields of a replay's request that not every deployment takes; what they ask for is only more exact than the default. */
const OPTIONS = ['bound_policy_id', 'start_ts', 'end_ts', 'limit'];
/** Replays by `send`. An option that a project's deployment refuses is left out, in the requests after it as well. */
function createReplay(send) {
    const refused = new Map();
    async function ask(project, request, omitted) {
        const body = { policy: request.policy, ...omit(composeOptions(request), omitted) };
        const { data } = await send({ operation: operations/* READ_OPERATIONS */.yS.replay, project, body, schema: replies/* replayReply */.SL });
        return { ...data, days: omitted.has('start_ts') ? DEFAULT_DAYS : null };
    }
    return async (project, request) => {
        const omitted = refused.get(project) ?? new Set();
        try {
            return await ask(project, request, omitted);
        }
        catch (error) {
            const options = composeOptions(request);
            const isSent = (option) => options[option] !== undefined && !omitted.has(option);
            const named = listRefusedOptions(error).filter(isSent);
            if (named.length === 0)
                throw error;
            const without = new Set([...omitted, ...named]);
            const replay = await ask(project, request, without);
            refused.set(project, without);
            return replay;
        }
    };
}
/** How far a replay reaches back where nothing says so. */
const DEFAULT_DAYS = 7;
function composeOptions({ boundPolicyId, start, end, limit }) {
    return { bound_policy_id: boundPolicyId, start_ts: start?.toISOString(), end_ts: end?.toISOString(), limit };
}
function omit(options, omitted) {
    return Object.fromEntries(Object.entries(options).filter(([name]) => !omitted.has(name)));
}
/** The older form of errors names fields in its text only. */
function listRefusedOptions(error) {
    if (!(error instanceof pgbeam_error/* PgBeamError */.p) || (error.status !== 400 && error.status !== 422))
        return [];
    const { fieldErrors, detail = '' } = error;
    const named = fieldErrors.length > 0 ? fieldErrors.map(({ field }) => field) : detail.split(/[^\w]+/);
    return OPTIONS.filter(option => named.includes(option));
}

;// CONCATENATED MODULE: ./lib/src/pgbeam/reader.js







/**
 * A client that can only read: what it sends with is not able to send anything else.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
function createPolicyReader(options) {
    return readWith((0,http/* createSend */.R)(options, Object.values(operations/* READ_OPERATIONS */.yS)));
}
function readWith(send) {
    return {
        async listProfiles(project) {
            const operation = operations/* READ_OPERATIONS */.yS.listProfiles;
            const profiles = await (0,pages/* collectPages */.V)({ send, operation, project, schema: replies/* profilePageReply */.$y });
            // A profile created while the pages were read moves others from one page to the next.
            return [...new Map(profiles.map(profile => [profile.id, profile])).values()];
        },
        async getProfile(project, profile) {
            try {
                const call = { operation: operations/* READ_OPERATIONS */.yS.getProfile, project, profile, schema: replies/* profileReply */.M };
                const { data, etag } = await send(call);
                return { profile: data, etag };
            }
            catch (error) {
                // Without a code it is not the API that does not know the profile, but a server that does not know the API.
                if (error instanceof pgbeam_error/* PgBeamError */.p && error.status === 404 && error.code !== undefined)
                    return undefined;
                throw error;
            }
        },
        async readProject(project) {
            const { data } = await send({ operation: operations/* READ_OPERATIONS */.yS.readProject, project, schema: replies/* projectReply */.S$ });
            return data;
        },
        listApprovalRules: project => (0,pages/* collectPages */.V)({ send, operation: operations/* READ_OPERATIONS */.yS.listApprovalRules, project, schema: replies/* approvalRulePageReply */.Zg }),
        listAgents: project => (0,pages/* collectPages */.V)({ send, operation: operations/* READ_OPERATIONS */.yS.listAgents, project, schema: replies/* agentPageReply */.NX }),
        async evaluate(project, { sql, policy }) {
            const body = { sql, policy };
            const { data } = await send({ operation: operations/* READ_OPERATIONS */.yS.evaluate, project, body, schema: replies/* evaluationReply */.jZ });
            return data;
        },
        replay: createReplay(send),
    };
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
/**
 * The same with what a project says about itself, which is asked for only where a change of policies is in sight: `isWanted`
 * tells before the policies are read.
 */
function prefetchProject(reader, { projectId, isWanted }) {
    if (projectId === null)
        return reader;
    const begin = (ask) => prefetch(isWanted.then(wanted => (wanted ? { answer: prefetch(ask(projectId)) } : undefined)));
    const [project, rules] = [begin(reader.readProject), begin(reader.listApprovalRules)];
    return {
        ...reader,
        readProject: async (id) => (await (id === projectId ? project : undefined))?.answer ?? reader.readProject(id),
        listApprovalRules: async (id) => (await (id === projectId ? rules : undefined))?.answer ?? reader.listApprovalRules(id),
    };
}
function takeOnce(list, early) {
    const begun = new Map([[early, prefetch(list(early))]]);
    return project => {
        const listing = begun.get(project);
        begun.delete(project);
        return listing ?? list(project);
    };
}


/***/ })

};
