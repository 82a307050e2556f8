export const id = 190;
export const ids = [190];
export const modules = {

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


/***/ })

};
