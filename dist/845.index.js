export const id = 845;
export const ids = [845];
export const modules = {

/***/ 959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ MASKING_DIRECTIONS),
/* harmony export */   H4: () => (/* binding */ REACH_DIRECTIONS),
/* harmony export */   HD: () => (/* binding */ STATEMENT_DIRECTIONS),
/* harmony export */   b5: () => (/* binding */ mayWiden),
/* harmony export */   fN: () => (/* binding */ limitDirection),
/* harmony export */   gz: () => (/* binding */ combineDirections),
/* harmony export */   ps: () => (/* binding */ quantityDirection),
/* harmony export */   ye: () => (/* binding */ conditionsDirection)
/* harmony export */ });
/** Neutral changes never count. Widens and narrows, or unclear and narrows, are mixed; widens and unclear are widens. */
function combineDirections(directions) {
    const seen = new Set(directions);
    const narrows = seen.has('narrows');
    if (seen.has('mixed') || (narrows && (seen.has('widens') || seen.has('unclear'))))
        return 'mixed';
    if (seen.has('widens'))
        return 'widens';
    if (seen.has('unclear'))
        return 'unclear';
    if (narrows)
        return 'narrows';
    return seen.has('neutral') ? 'neutral' : 'none';
}
/** Whether caution is called for: more may be seen or done, or it cannot be told. */
function mayWiden(direction) {
    return direction === 'widens' || direction === 'mixed' || direction === 'unclear';
}
const [same, more, less, both] = ['neutral', 'widens', 'narrows', 'mixed'];
const REACH_DIRECTIONS = {
    none: { none: same, reachable: more },
    reachable: { none: less, reachable: same },
};
const MASKING_DIRECTIONS = {
    none: { none: same, redact: more, null: more, hash: more, clear: more },
    redact: { none: less, redact: same, null: same, hash: more, clear: more },
    null: { none: less, redact: same, null: same, hash: more, clear: more },
    hash: { none: less, redact: less, null: less, hash: same, clear: more },
    clear: { none: less, redact: less, null: less, hash: less, clear: same },
};
const STATEMENT_DIRECTIONS = {
    refused: { refused: same, 'held, discarded': more, held: more, discarded: more, allowed: more },
    'held, discarded': { refused: less, 'held, discarded': same, held: more, discarded: more, allowed: more },
    held: { refused: less, 'held, discarded': less, held: same, discarded: both, allowed: more },
    discarded: { refused: less, 'held, discarded': less, held: both, discarded: same, allowed: more },
    allowed: { refused: less, 'held, discarded': less, held: less, discarded: less, allowed: same },
};
/** A limit where 0 is infinity. */
function limitDirection(before, after) {
    return quantityDirection(before || Infinity, after || Infinity);
}
/** A plain quantity of something permitted. */
function quantityDirection(before, after) {
    if (before === after)
        return 'neutral';
    return after > before ? 'widens' : 'narrows';
}
/** A set of conditions that all have to hold: dropping some lets more through; exchanging some cannot be told. */
function conditionsDirection(before, after) {
    const keepsAll = [...before].every(condition => after.has(condition));
    const addsNone = [...after].every(condition => before.has(condition));
    if (keepsAll && addsNone)
        return 'neutral';
    if (keepsAll)
        return 'narrows';
    return addsNone ? 'widens' : 'unclear';
}


/***/ }),

/***/ 7845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReviewProof: () => (/* binding */ createReviewProof)
});

// EXTERNAL MODULE: ./lib/plan/demand.js
var plan_demand = __webpack_require__(1596);
;// CONCATENATED MODULE: ./lib/plan/refusal.js
/** Why a commit may not come into force, and how to go on. Logins and branches are other people's text. */
function describeRefusal(refusal, { branch }) {
    const commit = `Commit ${refusal.commit.slice(0, 7)}`;
    const pullRequest = `pull request #${refusal.pullRequest}`;
    switch (refusal.reason) {
        case 'direct-push': {
            const how = refusal.pullRequest === null
                ? `was pushed to ${branch} without a pull request`
                : `came to ${branch} by a push, together with ${pullRequest} or as a merge that holds more than it`;
            return `${commit} ${how}. Revert it by a reviewed pull request, and make the change in another.`;
        }
        case 'unmerged':
            return `${commit} belongs to ${pullRequest}, which was not merged into ${branch}. Have it reviewed and merged, then run this job again.`;
        case 'other-branch':
            return `${commit} came through ${pullRequest}, which was merged into another branch than ${branch}. Bring it to ${branch} by a pull request of its own, then run this job again.`;
        case 'unreadable':
            return `${commit} came through ${pullRequest}, which has more commits or reviews than can be judged. Revert it, and make the change in a smaller pull request.`;
        case 'changes-requested': {
            const who = listNames(refusal.assessment.requestingChanges);
            return `${commit} came through ${pullRequest}, where ${who} requested changes. Once that is settled by an approval or a dismissal there, run this job again.`;
        }
        case 'too-few-approvals':
        case 'unknown-authors':
        case 'required-reviewer':
            return `${commit} came through ${pullRequest}, which has ${describeGap(refusal.assessment)}. Reviews count after the merge too: ask there for ${describeWanted(refusal.assessment)}, then run this job again.`;
    }
}
function describeGap(assessment) {
    const { approvals, needed, outdated, involved, unknownAuthors, lacksRequiredReviewer } = assessment;
    const details = [
        lacksRequiredReviewer ? 'none by one of reviewers-widening' : '',
        outdated.length > 0 ? `that of ${listNames(outdated)} is older than the last change to a policy` : '',
        involved.length > 0 ? `that of ${listNames(involved)}, who wrote some of it, does not count` : '',
        unknownAuthors > 0
            ? `${unknownAuthors} more than usual, because GitHub knows no account for the address of ${unknownAuthors} of the authors`
            : '',
    ].filter(detail => detail !== '');
    return [`${approvals.length} of ${needed} approvals`, ...details].join('; ');
}
function describeWanted({ missing, lacksRequiredReviewer }) {
    const people = 'of people with write access who wrote none of it';
    if (!lacksRequiredReviewer)
        return `${countApprovals(missing)} ${people}`;
    return missing > 1
        ? `${countApprovals(missing)} ${people}, one of them one of reviewers-widening`
        : 'the approval of one of reviewers-widening';
}
function countApprovals(count) {
    return count === 1 ? 'one more approval' : `${count} more approvals`;
}
function listNames(logins) {
    const [first = 'somebody', second, ...others] = logins;
    if (second === undefined)
        return first;
    return others.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${others.length} more`;
}

// EXTERNAL MODULE: ./lib/plan/assessment.js
var plan_assessment = __webpack_require__(345);
;// CONCATENATED MODULE: ./lib/plan/review.js


/** Which pull requests' reviews there are to read before the commits can be judged. */
function listClaims(from) {
    const claims = new Map();
    for (const { commit, pullRequests } of from.commits) {
        for (const { number } of pullRequests.filter(each => isMergedInto(from.branch, each))) {
            claims.set(number, (claims.get(number) ?? new Set()).add(commit));
        }
    }
    return [...claims].map(([pullRequest, commits]) => ({ pullRequest, commits: [...commits] }));
}
/**
 * Whether a commit of the branch came through a pull request that was reviewed as is asked for. Of several that brought
 * it, one will do. `reviews` holds those that `listClaims` named.
 */
function judgeCommit(from) {
    const { pending, branch, reviews, demand } = from;
    const { commit } = pending;
    if ((0,plan_demand/* asksForNothing */.r)(demand))
        return { kind: 'reviewed', commit, pullRequest: null, approvals: [] };
    const merged = pending.pullRequests.filter(each => isMergedInto(branch, each));
    const bringing = merged
        .map(({ number }) => reviews.get(number))
        .filter(each => each !== undefined)
        .filter(each => each.state === 'merged' && each.baseBranch === branch && each.landed.includes(commit))
        .map(pullRequest => ({ pullRequest: pullRequest.number, assessment: (0,plan_assessment/* assessReviews */.I)(pullRequest, demand) }))
        .sort((one, other) => countGaps(one.assessment) - countGaps(other.assessment));
    const [best] = bringing;
    if (best === undefined)
        return refuseUnbrought({ pending, merged, branch });
    const { pullRequest, assessment } = best;
    if (assessment.isSufficient)
        return { kind: 'reviewed', commit, pullRequest, approvals: assessment.approvals };
    return { kind: 'unreviewed', commit, reason: findGap(assessment, demand), pullRequest, assessment };
}
/** A commit with reviews from nowhere. */
function refuseUnbrought(from) {
    const { pending, merged, branch } = from;
    const { commit, pullRequests } = pending;
    const refuse = { kind: 'unreviewed', commit };
    const [pushed] = merged;
    if (pushed)
        return { ...refuse, reason: 'direct-push', pullRequest: pushed.number };
    const open = pullRequests.find(({ state, baseBranch }) => state === 'open' && baseBranch === branch);
    if (open)
        return { ...refuse, reason: 'unmerged', pullRequest: open.number };
    const elsewhere = pullRequests.find(({ state }) => state === 'merged');
    if (elsewhere)
        return { ...refuse, reason: 'other-branch', pullRequest: elsewhere.number };
    const [other] = pullRequests;
    return other
        ? { ...refuse, reason: 'unmerged', pullRequest: other.number }
        : { ...refuse, reason: 'direct-push', pullRequest: null };
}
function isMergedInto(branch, { state, baseBranch }) {
    return state === 'merged' && baseBranch === branch;
}
function countGaps({ isSufficient, isComplete, requestingChanges, missing, lacksRequiredReviewer, }) {
    if (isSufficient)
        return 0;
    return (isComplete ? 1 : 1000) + 10 * requestingChanges.length + missing + (lacksRequiredReviewer ? 1 : 0);
}
function findGap(assessment, demand) {
    const { isComplete, requestingChanges, missing, approvals } = assessment;
    if (!isComplete)
        return 'unreadable';
    if (requestingChanges.length > 0)
        return 'changes-requested';
    if (missing === 0)
        return 'required-reviewer';
    return approvals.length >= demand.approvals ? 'unknown-authors' : 'too-few-approvals';
}

;// CONCATENATED MODULE: ./lib/apply/review-proof.js



/** Proves, from the pull requests of a branch, that the commits which writes bring into force were reviewed. */
function createReviewProof({ branch, reader, rules, }) {
    return {
        async refuse(writes) {
            const claims = listClaims({ commits: writes.flatMap(({ pending }) => pending), branch });
            const reviews = claims.length > 0 ? await reader.readReviews(claims) : new Map();
            return new Map(writes.flatMap(({ step, pending }) => {
                const refusal = findRefusal({ step, pending, reviews });
                return refusal ? [[step, refusal]] : [];
            }));
        },
    };
    function findRefusal(from) {
        const demand = (0,plan_demand/* findDemand */.z)(from.step.direction, rules);
        const verdicts = from.pending.map(pending => judgeCommit({ pending, branch, reviews: from.reviews, demand }));
        const refused = verdicts.filter(isRefusal);
        if (refused.length === 0)
            return undefined;
        const reason = [...new Set(refused.map(verdict => describeRefusal(verdict, { branch })))].join('\n');
        return { kind: 'refused', cause: 'review', reason };
    }
}
function isRefusal(verdict) {
    return verdict.kind === 'unreviewed';
}


/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ assessReviews)
/* harmony export */ });
/**
 * Counts the opinions of people with write access, other than the author and those who wrote commits to policy files.
 * An author of such a commit whom GitHub knows no account of may be one of those who approve, but only one: with an
 * approval more than asked for, enough of them are somebody else's.
 */
function assessReviews(pullRequest, demand) {
    const { author, policyAuthors, unknownAuthors, opinions, isComplete } = pullRequest;
    const isInvolved = (login) => [author, ...policyAuthors].some(each => isSameLogin(each, login));
    const [independent, own] = partition(opinions.filter(isPersons), ({ reviewer }) => !isInvolved(reviewer));
    const approving = independent.filter(({ state }) => state === 'approved');
    const approvals = approving.filter(({ isCurrent }) => isCurrent).map(({ reviewer }) => reviewer);
    const requestingChanges = independent.filter(each => each.state === 'changes-requested').map(each => each.reviewer);
    const needed = demand.approvals === 0 ? 0 : demand.approvals + unknownAuthors;
    const missing = Math.max(0, needed - approvals.length);
    const lacksRequiredReviewer = !hasRequired(approvals, demand);
    return {
        approvals,
        needed,
        missing,
        requestingChanges,
        outdated: approving.filter(({ isCurrent }) => !isCurrent).map(({ reviewer }) => reviewer),
        involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
        unknownAuthors,
        lacksRequiredReviewer,
        isComplete,
        isSufficient: missing === 0 && !lacksRequiredReviewer && requestingChanges.length === 0 && isComplete,
    };
}
function hasRequired(approvals, { requiredFrom }) {
    if (requiredFrom === null)
        return true;
    const required = [...requiredFrom.users, ...requiredFrom.teamMembers];
    return approvals.some(login => required.some(each => isSameLogin(each, login)));
}
function isPersons(opinion) {
    return opinion.isPerson && opinion.reviewer !== null;
}
function isSameLogin(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function partition(items, isMeant) {
    return [items.filter(isMeant), items.filter(item => !isMeant(item))];
}


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ asksForNothing),
/* harmony export */   z: () => (/* binding */ findDemand)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(959);

/** A change that may widen must have what all must have, and more. */
function findDemand(direction, rules) {
    const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules;
    if (!(0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(direction))
        return { approvals: requiredApprovals, requiredFrom: null };
    const approvals = Math.max(requiredApprovals, requiredApprovalsWidening);
    return { approvals, requiredFrom: reviewersWidening };
}
function asksForNothing({ approvals, requiredFrom }) {
    return approvals === 0 && requiredFrom === null;
}


/***/ })

};

//# sourceMappingURL=845.index.js.map