export const id = 612;
export const ids = [612];
export const modules = {

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: describeLocalRun

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
;// CONCATENATED MODULE: ./lib/src/impact/agents.js

/** Lists each project's credentials, all projects at once; nothing without a `reader`. */
async function readAgents({ projects, reader, breaker, }) {
    if (!reader)
        return new Map();
    const answers = await Promise.all(projects.map(async (projectId) => {
        const answer = await breaker.ask({ topic: 'agents', projectId }, () => reader.listAgents(projectId));
        return { projectId, answer };
    }));
    return new Map(answers.flatMap(({ projectId, answer }) => (answer.kind === 'answered' ? [[projectId, answer.value]] : [])));
}
/** The credentials bound to a live profile. `now` in ms since the epoch. */
function describeAgents({ agents, profileId, now, }) {
    const credentials = agents
        .filter(agent => agent.profileId === profileId)
        .map(agent => describeCredential(agent, now))
        .sort(compareCredentials);
    return { active: credentials.filter(({ state }) => state === 'active').length, credentials };
}
/** A profile that does not exist yet governs nobody. */
const NOBODY = { active: 0, credentials: [] };
function describeCredential(agent, now) {
    const { id, name, principal, status } = agent;
    const expiresAt = readTime(agent.expiresAt);
    // What does not say when it expires is taken to be in use.
    const isExpired = status === 'active' && expiresAt !== null && Date.parse(expiresAt) <= now;
    const state = isExpired ? 'expired' : status;
    return { id, name, principal, state, last_used_at: readTime(agent.lastUsedAt), expires_at: expiresAt };
}
/** A state that this version does not know may well be one in which a credential works. */
const STATE_RANKS = { active: 0, expired: 2, disabled: 3, revoked: 4 };
const PRINCIPAL_RANKS = { agent: 0, human: 1 };
/** The active ones first, agents before people, those used last before others. */
function compareCredentials(one, other) {
    return (rankIn(STATE_RANKS, one.state, 1) - rankIn(STATE_RANKS, other.state, 1) ||
        rankIn(PRINCIPAL_RANKS, one.principal, 2) - rankIn(PRINCIPAL_RANKS, other.principal, 2) ||
        (0,compare/* compareText */.n)(other.last_used_at ?? '', one.last_used_at ?? '') ||
        (0,compare/* compareText */.n)(one.name, other.name));
}
function rankIn(ranks, key, otherwise) {
    return Object.hasOwn(ranks, key) ? (ranks[key] ?? otherwise) : otherwise;
}
/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
function readTime(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}

// EXTERNAL MODULE: ./lib/src/impact/breaker.js
var impact_breaker = __webpack_require__(7445);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/live/profile.js


/** What the API adds to a profile on its own. */
const METADATA = new Set(['id', 'project_id', 'created_at', 'updated_at']);
const KNOWN = new Set(schema/* FIELDS */.cJ);
/** What somebody decided about a profile, and not the API itself. */
function withoutMetadata({ raw }) {
    return Object.fromEntries(Object.entries(raw).filter(([field]) => !METADATA.has(field)));
}
/** Reads what a profile means. Fields that the deployment leaves out, or answers with null, have their defaults. */
function readLivePolicy(live) {
    const known = Object.fromEntries(schema/* FIELDS */.cJ.map(field => [field, live.raw[field] ?? undefined]));
    const parsed = schema/* profileSchema */.Fk.safeParse(known);
    if (parsed.success)
        return { ...live, meaning: { kind: 'readable', profile: parsed.data } };
    const unreadable = new Set(parsed.error.issues.map(issue => issue.path[0]));
    return { ...live, meaning: { kind: 'unreadable', fields: schema/* FIELDS */.cJ.filter(field => unreadable.has(field)) } };
}
/**
 * When the profile was last written, in ms since the epoch. A deployment that does not tell leaves the worst: that it was
 * just now.
 */
function readWrittenAt({ raw }) {
    const time = typeof raw.updated_at === 'string' ? Date.parse(raw.updated_at) : Number.NaN;
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
/** Whether the deployment that answered with this profile has the field at all. */
function hasField(live, field) {
    return Object.hasOwn(live.raw, field);
}
/** The fields that a later API has added, as they are: a PUT without them would reset them. */
function listUnknownFields(live) {
    return Object.fromEntries(Object.entries(withoutMetadata(live)).filter(([field]) => !KNOWN.has(field)));
}
/** The fields that two JSON objects do not have in common. */
function listChangedFields(one, other) {
    const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...fields].filter(field => !isDeepStrictEqual(one[field], other[field]));
}

;// CONCATENATED MODULE: ./lib/src/live/body.js


/**
 * The body that makes a live profile what the file says. It replaces the whole profile, so it names every known field
 * that the deployment has, and passes unknown ones through. A known field that the deployment does not have is sent
 * only if the file sets it, so that the deployment may refuse what it cannot do.
 */
function composeUpdate(document, live) {
    const known = schema/* FIELDS */.cJ.filter(field => document.given.has(field) || hasField(live, field));
    return { ...listUnknownFields(live), ...pickFields(document, known) };
}
/** The body of a new profile: what the file sets. */
function composeCreation(document) {
    return pickFields(document, [...document.given]);
}
function pickFields({ profile }, fields) {
    return Object.fromEntries(fields.map(field => [field, profile[field]]));
}

// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
;// CONCATENATED MODULE: ./lib/src/impact/draft.js



/** The draft of a file's version; undefined where its project could not be read. */
function composeDraft({ document, projectId }, directory) {
    const known = directory.find(projectId, document);
    switch (known.kind) {
        case 'unknown':
            return undefined;
        case 'none':
            return createDraft({ projectId, body: composeCreation(document), passedThrough: [] });
        case 'found': {
            const passedThrough = Object.keys(listUnknownFields(known.live));
            return createDraft({ projectId, body: composeUpdate(document, known.live), passedThrough });
        }
    }
}
/** `passedThrough`: fields of the body that this version does not know, sent as they came. */
function createDraft({ projectId, body, passedThrough, }) {
    let current = body;
    return {
        projectId,
        async send(request) {
            try {
                return await request(current);
            }
            catch (error) {
                const refused = listRefused(error).filter(field => passedThrough.includes(field));
                if (refused.length === 0)
                    throw error;
                // As an update does, which would lose nothing by it either.
                current = Object.fromEntries(Object.entries(current).filter(([field]) => !refused.includes(field)));
                return request(current);
            }
        },
    };
}
/** The fields of the draft that an answer says no to. */
function listRefused(error) {
    const names = error instanceof pgbeam_error/* PgBeamError */.p && error.status === 400 ? error.fieldErrors : [];
    return names.map(({ field }) => nameDraftField(field));
}
/** A field error's path within the draft: in the body of a request the draft is its `policy`. */
function nameDraftField(field) {
    return field.replace(/^policy(?:\.|$)/, '');
}

;// CONCATENATED MODULE: ./lib/src/impact/changed-policy.js

/** Finds the version behind each report. A report of an invalid file has none. */
function findChangedPolicies(reports, { base, head, directory, drafts }) {
    const [before, after] = [base, head].map(indexValid);
    const policies = new Map();
    for (const report of reports) {
        const policyFile = (report.action === 'unmanage' ? before : after)?.get(report.file);
        if (!policyFile || report.action === 'invalid')
            continue;
        const isChanged = report.action === 'create' || report.action === 'update';
        const known = directory.find(policyFile.projectId, policyFile.document);
        policies.set(report, { report, policyFile, known, draft: isChanged ? drafts.find(report.file) : undefined });
    }
    return policies;
}
function createDrafts({ head, directory }) {
    const policyFiles = indexValid(head);
    const drafts = new Map();
    return {
        find(path) {
            const policyFile = policyFiles.get(path);
            if (policyFile && !drafts.has(path))
                drafts.set(path, composeDraft(policyFile, directory));
            return drafts.get(path);
        },
    };
}
/** The projects whose policies a change touches: those of files that are not alike on both sides. */
function listChangedProjects({ base, head }) {
    const [before, after] = [base, head].map(policyFiles => new Set(policyFiles.map(identify)));
    const changed = [
        ...head.filter(policyFile => !before?.has(identify(policyFile))),
        ...base.filter(policyFile => !after?.has(identify(policyFile))),
    ];
    return [...new Set(changed.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
function identify({ file }) {
    return JSON.stringify([file.path, file.blob]);
}
function indexValid(policyFiles) {
    return new Map(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [[policyFile.file.path, policyFile]] : [])));
}

// EXTERNAL MODULE: ./lib/src/plan/findings.js
var plan_findings = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/src/access/harm.js
var access_harm = __webpack_require__(5271);
;// CONCATENATED MODULE: ./lib/src/access/bounded-changes.js

/** More changes than anybody reads, and few enough for a report. */
const MAX_CHANGES = 1_000;
/** UTF-16 units of what changes show: each relation of a name shows every filter on that name. */
const MAX_SHOWN = 1_000_000;
/** Any number of changes: all are counted, and no more made than are listed in the end. */
class BoundedChanges {
    directions;
    fields;
    count;
    /** In the order of their groups; of each rank as many as there may be room for. */
    #made;
    constructor(groups) {
        const rooms = new Map();
        const directions = new Set();
        const fields = new Set();
        const made = [];
        let count = 0;
        for (const group of groups) {
            directions.add(group.direction);
            fields.add(group.field);
            count += group.count;
            const rank = (0,access_harm/* rankHarm */.V0)(group);
            const room = rooms.get(rank) ?? new Room(MAX_CHANGES);
            rooms.set(rank, room);
            if (room.isFull)
                continue;
            for (const change of group.list()) {
                made.push({ rank, change });
                room.fill(change);
                if (room.isFull)
                    break;
            }
        }
        this.directions = directions;
        this.fields = fields;
        this.count = count;
        this.#made = made;
    }
    /** At most so many changes, the most harmful, in the order of their groups. */
    list(most) {
        const room = new Room(most);
        const worst = new Set();
        for (const { change } of this.#made.toSorted((one, other) => one.rank - other.rank)) {
            if (room.isFull)
                break;
            worst.add(change);
            room.fill(change);
        }
        return this.#made.flatMap(({ change }) => (worst.has(change) ? [change] : []));
    }
}
/** Room for some changes, and for what they show. */
class Room {
    #changes;
    #shown = MAX_SHOWN;
    constructor(changes) {
        this.#changes = changes;
    }
    get isFull() {
        return this.#changes <= 0 || this.#shown <= 0;
    }
    fill({ before, after }) {
        this.#changes -= 1;
        this.#shown -= String(before).length + String(after).length;
    }
}

;// CONCATENATED MODULE: ./lib/src/access/change-group.js
function groupOne({ field, direction, harm }, describe) {
    return { field, direction, harm, count: 1, list: () => [{ ...describe(), field, direction }] };
}

// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
;// CONCATENATED MODULE: ./lib/src/access/compare-columns.js



const NONE = new Set();
/**
 * Compares the columns that either version names: on each relation those of its own rules, and those of its bare name's.
 * The latter, which all relations of the name share, are counted and not gone through.
 */
function createColumnComparison(models, points) {
    const shared = new Map();
    return function* compareColumns(point) {
        const { relation, reach } = point;
        if (reach.before === 'none' && reach.after === 'none')
            return;
        const own = relation.schema === undefined ? NONE : listColumns(models, relation);
        for (const alike of groupAlike(models, relation, own))
            yield* compareAlike(point, alike, NONE);
        for (const alike of groupShared(relation))
            yield* compareAlike(point, alike, own);
    };
    function groupShared(relation) {
        const known = shared.get(relation.table);
        if (known)
            return known;
        const bare = (0,access_relation/* bareRelation */.x2)(relation);
        const alike = groupAlike(models, bare, listColumns(models, bare));
        if (alike.length > 0)
            shared.set(relation.table, alike);
        return alike;
    }
    function* compareAlike(point, alike, except) {
        const { columns } = alike;
        const { relation, reach } = point;
        const before = reach.before === 'none' ? 'none' : (alike.before ?? 'clear');
        const after = reach.after === 'none' ? 'none' : (alike.after ?? 'clear');
        const count = columns.size - [...except].filter(column => columns.has(column)).length;
        if (before === after || count === 0)
            return;
        const [first] = columns;
        const direction = (0,access_direction/* directNamed */.Dn)(access_direction/* MASKING_DIRECTIONS */.Gh[before][after], relation.schema, relation.table, first);
        const { subject, ...scope } = points.describe(point);
        yield {
            field: 'masking_rules',
            direction,
            harm: (0,access_harm/* harmOfMask */.IE)(before, after),
            count,
            *list() {
                for (const column of columns) {
                    if (except.has(column))
                        continue;
                    const rule = models.after.maskOn(relation, column)?.rule;
                    yield {
                        area: 'masking',
                        field: 'masking_rules',
                        subject: `${subject}.${column}`,
                        ...scope,
                        before,
                        after,
                        direction,
                        cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
                    };
                }
            },
        };
    }
}
/** The columns that rules for exactly this relation name, in either version. */
function listColumns({ before, after }, relation) {
    const [was, is] = [before.masksAt(relation), after.masksAt(relation)];
    return was.size === 0 && is.size === 0 ? NONE : new Set([...was.keys(), ...is.keys()]);
}
function groupAlike({ before, after }, relation, columns) {
    if (columns.size === 0)
        return [];
    const groups = new Map();
    for (const column of columns) {
        const kinds = { before: before.maskOn(relation, column)?.kind, after: after.maskOn(relation, column)?.kind };
        const key = `${kinds.before} ${kinds.after} ${column.startsWith('"')}`;
        const known = groups.get(key) ?? { ...kinds, columns: new Set() };
        groups.set(key, known);
        known.columns.add(column);
    }
    return [...groups.values()];
}

// EXTERNAL MODULE: ./lib/src/postgres/decimal.js
var decimal = __webpack_require__(2275);
;// CONCATENATED MODULE: ./lib/src/postgres/implication.js

/**
 * Whether every row of which the premise is true is one of which the conclusion is true. Sound: `false` means that it is
 * not known. Only the sets of rows count of which conditions are true, so that three-valued logic needs no care beyond
 * the leaves: those of a comparison are rows whose column is not NULL.
 *
 * The leaves hold whatever built-in numeric type the column has. Its type may round a constant, by the same rule for each
 * constant, so that what is no greater stays so; what has to be less must still be less in double precision. An `oid`,
 * which takes a negative number for a large one, is not thought of.
 */
function implies(premise, conclusion, spend) {
    if (!spend(1))
        return false;
    const by = (part) => implies(part, conclusion, spend);
    const to = (part) => implies(premise, part, spend);
    if (premise.kind === 'never')
        return true;
    if (conclusion.kind === 'every')
        return conclusion.parts.every(to);
    if (premise.kind === 'some')
        return premise.parts.every(by);
    if (conclusion.kind === 'some' && conclusion.parts.some(to))
        return true;
    if (premise.kind === 'every')
        return premise.parts.some(by);
    return impliesLeaf(premise, conclusion, spend);
}
function impliesLeaf(premise, conclusion, spend) {
    if (premise.kind === 'opaque')
        return conclusion.kind === 'opaque' && premise.spelling === conclusion.spelling;
    if (!isComparison(premise) || !isComparison(conclusion) || premise.column !== conclusion.column)
        return false;
    if (!spend(countConstants(premise) + countConstants(conclusion)))
        return false;
    return premise.kind === 'bound' ? boundImplies(premise, conclusion) : membershipImplies(premise, conclusion);
}
function isComparison(condition) {
    return condition.kind === 'among' || condition.kind === 'not-among' || condition.kind === 'bound';
}
function countConstants(comparison) {
    return comparison.kind === 'bound' ? 1 : comparison.constants.size;
}
function membershipImplies(premise, conclusion) {
    if (conclusion.kind === 'bound')
        return premise.kind === 'among' && isWithin(premise, conclusion);
    if (premise.kind === conclusion.kind) {
        return premise.kind === 'among' ? isSubset(premise, conclusion) : isSubset(conclusion, premise);
    }
    return premise.kind === 'among' && areDifferent(premise, conclusion);
}
/** Whether whatever equals a constant of the one equals one of the other. */
function isSubset(one, other) {
    return [...one.constants].every(([spelling, { isRounded }]) => {
        const counterpart = other.constants.get(spelling);
        return counterpart !== undefined && (counterpart.isRounded || !isRounded);
    });
}
/** Whether nothing equals a constant of the one and a constant of the other. Only of numbers is that known. */
function areDifferent(one, other) {
    const numbers = new Set(listNumbers(one)?.map(decimal/* roundToDouble */.X));
    return numbers.size > 0 && listNumbers(other)?.every(number => !numbers.has((0,decimal/* roundToDouble */.X)(number))) === true;
}
function boundImplies(premise, conclusion) {
    if (conclusion.kind === 'among')
        return false;
    if (conclusion.kind === 'bound')
        return premise.side === conclusion.side && isAtLeastAsStrict(premise, conclusion);
    return isWithin(conclusion, oppose(premise));
}
/** The bound that takes in what this one leaves out. */
function oppose({ side, isInclusive, ...bound }) {
    return { ...bound, side: side === 'below' ? 'above' : 'below', isInclusive: !isInclusive };
}
/** Whether whatever equals one of the constants is within the bound. Only of numbers is that known. */
function isWithin(membership, bound) {
    const isInside = (value) => isAtLeastAsStrict({ ...bound, value, isInclusive: true }, bound);
    return listNumbers(membership)?.every(isInside) === true;
}
/** Compares bounds on the same side of a column. */
function isAtLeastAsStrict(one, other) {
    const [low, high] = one.side === 'below' ? [one.value, other.value] : [other.value, one.value];
    if (one.isInclusive && !other.isInclusive)
        return (0,decimal/* roundToDouble */.X)(low) < (0,decimal/* roundToDouble */.X)(high);
    return (0,decimal/* compareDecimals */.YL)(low, high) <= 0;
}
/** The numbers of a membership; undefined where it has other constants, or such as a type may round. */
function listNumbers({ constants }) {
    const numbers = [];
    for (const { number, isRounded } of constants.values()) {
        if (number === undefined || isRounded)
            return undefined;
        numbers.push(number);
    }
    return numbers;
}

;// CONCATENATED MODULE: ./lib/src/postgres/filter.js

/** Conjuncts that hold for the same relations. */
class ConjunctList {
    conjuncts;
    /** Whether no row at all passes. */
    isNever;
    /** The conjuncts that are true of the same rows whatever else changes, and what they say together. */
    settled;
    condition;
    /** The others, which say the same only where they stand as often as before and read what they read before. */
    open;
    /** What subqueries read. */
    reads;
    #counts = new Map();
    constructor(conjuncts) {
        this.conjuncts = conjuncts;
        this.isNever = conjuncts.some(({ condition }) => condition.kind === 'never');
        this.settled = conjuncts.filter(isSettled);
        this.condition = { kind: 'every', parts: this.settled.map(({ condition }) => condition) };
        this.open = conjuncts.filter(conjunct => !isSettled(conjunct));
        this.reads = conjuncts.flatMap(({ reads }) => reads);
        for (const { spelling } of conjuncts)
            this.#counts.set(spelling, this.count(spelling) + 1);
    }
    /** How often a conjunct stands here. */
    count(spelling) {
        return this.#counts.get(spelling) ?? 0;
    }
}
function isSettled({ isSteady, reads }) {
    return isSteady && reads.length === 0;
}
/** Enough for any file that people write. Beyond it nothing is proved, so that no file can make a comparison endless. */
const MAX_STEPS = 2_000_000;
/** A prover whose proofs together take a bounded number of steps. `isShifted`: whether what a subquery reads has changed. */
function createProver(isShifted, maxSteps = MAX_STEPS) {
    let left = maxSteps;
    const spend = steps => {
        left -= steps;
        return left >= 0;
    };
    const known = new WeakMap();
    function proves(given, { spelling, condition }) {
        return given.count(spelling) > 0 || implies(given.condition, condition, spend);
    }
    /** The settled conjuncts of one list that another does not prove. Lists are shared, so each pair is looked at once. */
    function listUnproved(given, wanted) {
        const byWanted = known.get(given) ?? new WeakMap();
        known.set(given, byWanted);
        const unproved = byWanted.get(wanted) ?? wanted.settled.filter(conjunct => !proves(given, conjunct));
        byWanted.set(wanted, unproved);
        return unproved;
    }
    function isKept(conjunct, one, other) {
        if (!spend(1) || isShifted(conjunct))
            return false;
        const [here, there] = [one, other].map(filter => filter.reduce((sum, list) => sum + list.count(conjunct.spelling), 0));
        return conjunct.isSteady ? here !== 0 : here === there;
    }
    return {
        isWithin(one, other) {
            if (one.some(({ isNever }) => isNever))
                return true;
            const [first = new ConjunctList([]), ...others] = one;
            return other.every(wanted => listUnproved(first, wanted).every(conjunct => others.some(given => proves(given, conjunct))) &&
                wanted.open.every(conjunct => isKept(conjunct, one, other)));
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/access/compare-rows.js





function createRowComparison({ models, points, splitConjuncts, isShifted, }) {
    const prover = createProver(isShifted);
    const describe = {
        before: describeRows(models.before, splitConjuncts),
        after: describeRows(models.after, splitConjuncts),
    };
    function describeBoth({ relation, formerly = relation, reach }) {
        return { before: describe.before(formerly, reach.before), after: describe.after(relation, reach.after) };
    }
    function direct(point) {
        const { schema, table } = point.relation;
        return (0,access_direction/* directNamed */.Dn)(directRows(describeBoth(point), prover), schema, table);
    }
    return {
        direct,
        compare(point) {
            const direction = direct(point);
            if (direction === 'neutral')
                return [];
            const { before, after } = describeBoth(point);
            const place = after.kind === 'filtered' ? after.rules[0]?.first : undefined;
            return [
                groupOne({ field: 'row_filters', direction, harm: judgeRows(before, after) }, () => ({
                    area: 'rows',
                    ...points.describe(point),
                    before: show(before),
                    after: show(after),
                    cause: place === undefined ? ['row_filters'] : ['row_filters', place],
                })),
            ];
        },
        *listReads(point) {
            for (const { reads } of filterOf(describeBoth(point).before))
                yield* reads;
        },
    };
}
const NO_ROWS = { kind: 'none' };
const ALL_ROWS = { kind: 'all' };
/** Looks up a relation's rows. What is filed under a bare name is read once for all relations of that name. */
function describeRows(model, splitConjuncts) {
    const known = new access_relation/* RelationMap */.Vm();
    function readFilters(relation) {
        const entries = model.filtersAt(relation);
        const predicates = entries.map(({ value }) => value.predicate);
        return {
            predicates,
            first: entries[0]?.place,
            list: new ConjunctList(predicates.flatMap(predicate => splitConjuncts(predicate) ?? readAsWritten(predicate))),
            isReadable: predicates.every(predicate => splitConjuncts(predicate) !== undefined),
        };
    }
    return (relation, reach) => {
        if (reach === 'none')
            return NO_ROWS;
        const names = relation.schema === undefined ? [relation] : [(0,access_relation/* bareRelation */.x2)(relation), relation];
        const named = names.filter(name => model.filtersAt(name).length > 0);
        if (named.length === 0)
            return ALL_ROWS;
        const rules = named.map(name => known.getOrAdd(name, readFilters)).filter(({ list }) => list.conjuncts.length > 0);
        return rules.length === 0 ? ALL_ROWS : { kind: 'filtered', filter: rules.map(({ list }) => list), rules };
    };
}
/** A predicate that cannot be read, which is the same only where it is written alike. */
function readAsWritten(predicate) {
    return { spelling: predicate, condition: { kind: 'opaque', spelling: predicate }, isSteady: false, reads: [] };
}
function directRows({ before, after }, prover) {
    if (before.kind !== 'filtered' && after.kind !== 'filtered')
        return 'neutral';
    if (before.kind === 'none')
        return 'widens';
    if (after.kind === 'none')
        return 'narrows';
    const [was, is] = [filterOf(before), filterOf(after)];
    const narrows = prover.isWithin(is, was);
    const widens = prover.isWithin(was, is);
    if (narrows && widens)
        return 'neutral';
    if (!isReadable(before) || !isReadable(after) || narrows === widens)
        return 'unclear';
    return narrows ? 'narrows' : 'widens';
}
/** Without showing predicates, which is costly where there are many. */
function judgeRows(before, after) {
    const [was, is] = [before, after].map(({ kind }) => (kind === 'filtered' ? 'a predicate' : kind));
    return (0,access_harm/* harmOfRows */.pT)(was ?? 'none', is ?? 'none');
}
function filterOf(rows) {
    return rows.kind === 'filtered' ? rows.filter : [];
}
function isReadable(rows) {
    return rows.kind !== 'filtered' || rows.rules.every(rule => rule.isReadable);
}
function show(rows) {
    if (rows.kind !== 'filtered')
        return rows.kind;
    const predicates = rows.rules.flatMap(rule => rule.predicates);
    const [first = ''] = predicates;
    const isPlain = predicates.length === 1 && !WORDS.test(first);
    return isPlain ? first : predicates.map(predicate => `(${predicate})`).join(' AND ');
}
/** What stands for no rows and for all: a column that is called so is another thing. */
const WORDS = /^\s*(?:none|all)\s*$/i;

// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var access_model = __webpack_require__(2219);
;// CONCATENATED MODULE: ./lib/src/access/pair.js
function isSame(one, other) {
    return one.before === other.before && one.after === other.after;
}

;// CONCATENATED MODULE: ./lib/src/access/points.js


/**
 * Every relation that either version names, every bare name, which stands for the schemas in which nobody names it, and
 * one relation that nobody names. So each that is named speaks for itself, and the rest are alike.
 */
function listPoints(models) {
    const points = new access_relation/* RelationMap */.Vm();
    const create = (relation) => ({
        relation,
        reach: { before: reachIn(models.before, relation), after: reachIn(models.after, relation) },
    });
    const any = points.getOrAdd(access_relation/* ANY_RELATION */.ME, create);
    for (const relation of models.before.names())
        points.getOrAdd(relation, create);
    for (const relation of models.after.names())
        points.getOrAdd(relation, create);
    const find = (relation) => points.get(relation) ?? points.get((0,access_relation/* bareRelation */.x2)(relation)) ?? any;
    for (const relation of [...models.before.namesakes(), ...models.after.namesakes()]) {
        // A catalog's relation shares the rules of its bare name, so that it can differ from it in reach alone.
        if (!isSame(create(relation).reach, find((0,access_relation/* bareRelation */.x2)(relation)).reach))
            points.getOrAdd(relation, create);
    }
    const all = [...points.relations()].map(find);
    const qualified = new Set(all.map(({ relation }) => (relation.schema === undefined ? undefined : relation.table)));
    return {
        all,
        find,
        describe({ relation }) {
            const isEverywhere = relation.schema === undefined && relation.table !== undefined && !qualified.has(relation.table);
            const subject = (0,access_relation/* nameRelation */.S9)(relation);
            return isEverywhere ? { subject, every_schema: true } : { subject };
        },
    };
}
function reachIn(model, relation) {
    return model.reaches(relation) ? 'reachable' : 'none';
}

// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/src/access/system-catalog.js
var system_catalog = __webpack_require__(7866);
;// CONCATENATED MODULE: ./lib/src/access/shifts.js



/** More than any file that people write has; beyond it, whatever is read counts as changed. */
const MAX_READS = 50_000;
function createShifts(points) {
    const shifted = new Set();
    let isTangled = false;
    return {
        isShifted: ({ reads }) => reads.length > 0 && (isTangled || reads.some(read => listSources(read, points).some(each => shifted.has(each)))),
        spread({ isChanged, rows }) {
            const readers = findReaders(points, rows);
            isTangled = readers === undefined;
            if (readers === undefined || readers.size === 0)
                return;
            const pending = points.all.filter(point => isChanged(point) || rows.direct(point) !== 'neutral');
            for (let point = pending.pop(); point !== undefined; point = pending.pop()) {
                const news = listTargets(point.relation).filter(target => !shifted.has(target));
                for (const target of news)
                    shifted.add(target);
                const concerned = news.flatMap(target => readers.get(target) ?? []);
                for (const reader of concerned)
                    if (rows.direct(reader) !== 'neutral')
                        pending.push(reader);
            }
        },
    };
}
/** The points whose filters read something, by what they read; undefined where there are too many. */
function findReaders(points, rows) {
    const readers = new Map();
    let left = MAX_READS;
    for (const point of points.all) {
        for (const read of rows.listReads(point)) {
            left -= 1;
            if (left < 0)
                return undefined;
            for (const source of listSources(read, points)) {
                const known = readers.get(source) ?? [];
                readers.set(source, known);
                known.push(point);
            }
        }
    }
    return readers;
}
// What changes and what is read meet under the names of points, and under those of tables in whatever schema.
function listTargets(relation) {
    return relation.table === undefined ? [(0,access_relation/* nameRelation */.S9)(relation)] : [(0,access_relation/* nameRelation */.S9)(relation), nameTable(relation.table)];
}
function listSources(read, points) {
    const table = (0,fold_case/* foldCase */.S)(read.table);
    if (read.schema !== undefined) {
        const schema = (0,fold_case/* foldCase */.S)(read.schema);
        const { relation } = points.find({ schema, table });
        return (0,system_catalog/* isInCatalog */.vx)({ schema }) && relation.schema === undefined ? [] : [(0,access_relation/* nameRelation */.S9)(relation)];
    }
    // Where no rule holds for a table in every schema, it is in most of them like tables that nobody names.
    const isLikeAny = points.find({ table }).relation.table === undefined && (0,system_catalog/* findInCatalog */.Q1)(table) === undefined;
    return isLikeAny ? [nameTable(table), (0,access_relation/* nameRelation */.S9)(access_relation/* ANY_RELATION */.ME)] : [nameTable(table)];
}
function nameTable(table) {
    return `table ${table}`;
}

// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
;// CONCATENATED MODULE: ./lib/src/access/compare-relations.js










/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = (0,access_model/* createModel */.k)({ ...schema/* DEFAULTS */.zY, name: '', statement_rules: { allow: [], deny: [...schema/* STATEMENT_KINDS */.ev] } });
/** Access to relations, the masking of their columns and the filters on their rows, point by point. */
function* compareRelations({ before, after }, splitConjuncts) {
    const models = { before: before ? (0,access_model/* createModel */.k)(before) : NOTHING, after: (0,access_model/* createModel */.k)(after) };
    const points = listPoints(models);
    const opening = before ? findOpening({ before, after }) : 'table_allowlist';
    const compareReach = createReachComparison({ models, points, opening });
    const compareColumns = createColumnComparison(models, points);
    const shifts = createShifts(points);
    const rows = createRowComparison({ models, points, splitConjuncts, isShifted: shifts.isShifted });
    const predicates = [before, after].flatMap(policy => policy?.row_filters.map(({ predicate }) => predicate) ?? []);
    if (predicates.some(predicate => splitConjuncts(predicate)?.some(({ reads }) => reads.length > 0))) {
        shifts.spread({ rows, isChanged: point => hasAny(compareReach(point)) || hasAny(compareColumns(point)) });
    }
    for (const point of points.all) {
        yield* compareReach(point);
        yield* compareColumns(point);
        yield* rows.compare(point);
    }
}
function hasAny(groups) {
    for (const _ of groups)
        return true;
    return false;
}
/** The field whose edit makes the difference where statements that touch relations are refused in one version only. */
function findOpening({ before, after }) {
    const isAccessMode = (0,statements/* touchesRelations */.LL)({ ...before, access_mode: after.access_mode }) === (0,statements/* touchesRelations */.LL)(after);
    return isAccessMode ? 'access_mode' : 'statement_rules';
}
function createReachComparison({ models, points, opening, }) {
    return point => {
        const { relation, reach } = point;
        const { before, after } = reach;
        if (before === after)
            return [];
        const direction = (0,access_direction/* directNamed */.Dn)(access_direction/* REACH_DIRECTIONS */.H4[before][after], relation.schema, relation.table);
        const { field, cause } = blameReach(models, relation, opening);
        const place = points.describe(point);
        const harm = (0,access_harm/* harmOfReach */.VM)(place.subject);
        return [groupOne({ field, direction, harm }, () => ({ area: 'access', ...place, before, after, cause }))];
    };
}
/** What came in the way or went out of it, and where the new version shows that. */
function blameReach({ before, after }, relation, opening) {
    const came = after.obstacle(relation);
    const obstacle = came ?? before.obstacle(relation);
    switch (obstacle?.kind) {
        case 'no-statements':
            return { field: opening, cause: locateAdmission(after, relation, opening) };
        case 'denied':
            return { field: 'table_denylist', cause: came ? ['table_denylist', obstacle.entry] : ['table_denylist'] };
        default:
            return { field: 'table_allowlist', cause: locateAdmission(after, relation, 'table_allowlist') };
    }
}
function locateAdmission(after, relation, field) {
    const admission = field === 'table_allowlist' ? after.admission(relation) : undefined;
    return admission === undefined ? [field] : [field, admission];
}

;// CONCATENATED MODULE: ./lib/src/access/compare-settings.js



const showLimit = (value) => value || 'unlimited';
const LIMIT = {
    area: 'limits',
    show: showLimit,
    direct: ({ was, is }) => (0,access_direction/* limitDirection */.fN)(was, is),
};
const neutral = (area) => ({
    area,
    show: (value) => value,
    direct: () => 'neutral',
});
const SETTINGS = {
    name: neutral('other'),
    budget_queries_per_hour: LIMIT,
    budget_queries_per_day: LIMIT,
    max_rows: LIMIT,
    egress_bytes_per_day: LIMIT,
    max_affected_rows: {
        ...LIMIT,
        direct: ({ before, after, was, is }) => (writeInBoth(before, after) ? (0,access_direction/* limitDirection */.fN)(was, is) : 'neutral'),
    },
    statement_timeout_ms: {
        area: 'limits',
        show: value => value || 'project default',
        // 0 is the project's own timeout, which a file cannot see.
        direct: ({ was, is }) => (was === 0 || is === 0 ? 'unclear' : (0,access_direction/* quantityDirection */.ps)(was, is)),
    },
    approval_auto_max_rows: {
        area: 'approvals',
        show: value => value,
        direct: ({ before, after, was, is }) => (holdInBoth(before, after) ? (0,access_direction/* quantityDirection */.ps)(was, is) : 'neutral'),
    },
    approval_timeout_seconds: neutral('approvals'),
    migration_safety: {
        area: 'writes',
        show: value => value,
        direct: ({ before, after, was, is }) => (permitDdlInBoth(before, after) ? blockDirection(was, is) : 'neutral'),
    },
    content_scan_mode: {
        area: 'other',
        show: value => value,
        direct: ({ was, is }) => blockDirection(was, is),
    },
    content_scan_max_bytes: {
        area: 'other',
        show: value => value,
        // More is looked at, or less, and rows are refused for what is found there: in the newest deployments alone.
        direct: ({ before, after }) => before.content_scan_mode === 'block' || after.content_scan_mode === 'block' ? 'unclear' : 'neutral',
    },
};
/** The fields that hold a single value: limits, write and approval settings, scanning and the name. */
function compareSettings({ before, after }) {
    const fields = Object.keys(SETTINGS);
    return fields.flatMap(field => compareSetting(field, before, after));
}
function compareSetting(field, before, after) {
    const { area, show, direct } = SETTINGS[field];
    const is = after[field];
    const change = { area, field, subject: field, after: show(is), cause: [field] };
    if (!before) {
        const isWorthShowing = field !== 'name' && is !== schema/* DEFAULTS */.zY[field];
        return isWorthShowing ? [{ ...change, before: null, direction: 'neutral' }] : [];
    }
    const was = before[field];
    return was === is ? [] : [{ ...change, before: show(was), direction: direct({ before, after, was, is }) }];
}
/** Of the modes of what may block, only `block` takes anything away. */
function blockDirection(was, is) {
    if (is === 'block')
        return 'narrows';
    return was === 'block' ? 'widens' : 'neutral';
}
// Where only one version permits the statements in question, the change of the statements says what there is to say.
function writeInBoth(before, after) {
    return statements/* WRITE_KINDS */.WU.some(kind => (0,statements/* decideStatement */.CN)(before, kind) !== 'refused' && (0,statements/* decideStatement */.CN)(after, kind) !== 'refused');
}
function permitDdlInBoth(before, after) {
    return (0,statements/* decideStatement */.CN)(before, 'ddl') !== 'refused' && (0,statements/* decideStatement */.CN)(after, 'ddl') !== 'refused';
}
/** Whether both hold a write that may pass by itself, as ddl never does. */
function holdInBoth(before, after) {
    return statements/* WRITE_KINDS */.WU.some(kind => kind !== 'ddl' && isHeld(before, kind) && isHeld(after, kind));
}
function isHeld(policy, kind) {
    return (0,statements/* decideStatement */.CN)(policy, kind).startsWith('held');
}

;// CONCATENATED MODULE: ./lib/src/access/compare-statements.js



/** What becomes of each kind of statement, before and after. */
function compareStatements({ before, after }) {
    return schema/* STATEMENT_KINDS */.ev.flatMap(kind => {
        const was = before ? (0,statements/* decideStatement */.CN)(before, kind) : 'refused';
        const is = (0,statements/* decideStatement */.CN)(after, kind);
        if (was === is)
            return [];
        const field = before ? findCause({ before, after, kind }) : 'access_mode';
        const direction = access_direction/* STATEMENT_DIRECTIONS */.HD[was][is];
        return [
            {
                area: 'statements',
                field,
                subject: kind,
                before: was,
                after: is,
                direction,
                cause: locateCause(after, field, kind),
            },
        ];
    });
}
/** The field whose edit alone makes the difference; else the one without whose edit there is none. */
function findCause({ before, after, kind }) {
    const was = (0,statements/* decideStatement */.CN)(before, kind);
    const is = (0,statements/* decideStatement */.CN)(after, kind);
    return (statements/* STATEMENT_FIELDS */.S3.find(field => (0,statements/* decideStatement */.CN)({ ...before, [field]: after[field] }, kind) === is) ??
        statements/* STATEMENT_FIELDS */.S3.find(field => (0,statements/* decideStatement */.CN)({ ...after, [field]: before[field] }, kind) === was) ??
        statements/* STATEMENT_FIELDS */.S3.find(field => (0,statements/* decideStatement */.CN)({ ...after, [field]: before[field] }, kind) !== is) ??
        'access_mode');
}
function locateCause({ statement_rules: rules }, field, kind) {
    if (field !== 'statement_rules')
        return [field];
    for (const list of ['deny', 'allow']) {
        const entry = rules[list].indexOf(kind);
        if (entry >= 0)
            return [field, list, entry];
    }
    return rules.allow.length > 0 ? [field, 'allow'] : [field];
}

// EXTERNAL MODULE: ./lib/src/policy/relation.js
var policy_relation = __webpack_require__(5457);
;// CONCATENATED MODULE: ./lib/src/policy/equality.js



/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to the case of ASCII letters. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    const [ours, theirs] = [canonicalise(one), canonicalise(other)];
    return schema/* FIELDS */.cJ.filter(field => ours.get(field) !== theirs.get(field));
}
function isSameProfile(one, other) {
    const [ours, theirs] = [canonicalise(one), canonicalise(other)];
    return schema/* FIELDS */.cJ.every(field => ours.get(field) === theirs.get(field));
}
/** A text that two entries of such a list share where they mean the same, and only there. */
function identifyEntry(list, entry) {
    return JSON.stringify(canonicaliseEntry(list, entry));
}
/** The same of what a mask or a row filter is about: a column, or a relation. */
function identifySubject(entry) {
    const { table, column } = entry;
    return JSON.stringify([canonicaliseRelation(table), column === undefined ? null : canonicaliseColumn(column)]);
}
/** A version is compared many times, with what is live, was applied and was reviewed; and it never changes. */
const canonicalForms = new WeakMap();
function canonicalise(profile) {
    const known = canonicalForms.get(profile);
    if (known)
        return known;
    const canonical = new Map(schema/* FIELDS */.cJ.map(field => [field, canonicaliseField(profile, field)]));
    canonicalForms.set(profile, canonical);
    return canonical;
}
function canonicaliseField(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
        case 'masking_rules':
        case 'row_filters':
            return canonicaliseSet(field, profile[field]);
        case 'statement_rules':
            return `${canonicaliseSet('allow', profile[field].allow)} ${canonicaliseSet('deny', profile[field].deny)}`;
        default:
            return profile[field];
    }
}
function canonicaliseSet(list, entries) {
    return JSON.stringify([...new Set(entries.map(entry => identifyEntry(list, entry)))].toSorted());
}
function canonicaliseEntry(list, entry) {
    switch (list) {
        case 'table_allowlist':
        case 'table_denylist':
            return canonicaliseRelation(entry);
        case 'masking_rules': {
            const { table, column, kind } = entry;
            return [canonicaliseRelation(table), canonicaliseColumn(column), kind];
        }
        case 'row_filters': {
            const { table, predicate } = entry;
            return [canonicaliseRelation(table), predicate];
        }
        default:
            return entry;
    }
}
function canonicaliseRelation(text) {
    const name = (0,policy_relation/* readRelation */.B)(text);
    return 'error' in name ? (0,fold_case/* foldCase */.S)(text) : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = (0,policy_relation/* readColumn */.J)(text);
    return 'error' in name ? (0,fold_case/* foldCase */.S)(text) : name.column;
}

;// CONCATENATED MODULE: ./lib/src/access/list-edits.js






/** Where a field shows that acts through relations, columns, rows or statements instead of for itself. */
const EDIT_AREAS = {
    table_allowlist: 'access',
    table_denylist: 'access',
    masking_rules: 'masking',
    row_filters: 'rows',
    access_mode: 'statements',
    statement_rules: 'statements',
    approval_mode: 'approvals',
    write_mode: 'writes',
};
const ACTING_FIELDS = schema/* FIELDS */.cJ.filter((field) => Object.hasOwn(EDIT_AREAS, field));
/**
 * Edits that are worth a word beside the changes in access, or instead of them: those without any effect, such as a
 * reordering, and those of a field with an entry that cannot be read, as a live profile may have one.
 */
function listEdits({ versions: { before, after }, splitConjuncts, effective }) {
    if (!before)
        return [];
    const differing = new Set(listDifferences(before, after));
    const isSilent = (field) => effective.size === 0 ||
        !differing.has(field) ||
        (!effective.has(field) && hasNoEffect({ before, after }, field, splitConjuncts));
    const edited = ACTING_FIELDS.filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
    return edited.flatMap(field => {
        const isUnreadable = [before, after].some(profile => hasUnreadableEntry(profile, field, splitConjuncts));
        if (!isUnreadable && !isSilent(field))
            return [];
        return [
            {
                area: EDIT_AREAS[field],
                field,
                subject: field,
                before: describeSetting(before[field]),
                after: describeSetting(after[field]),
                direction: isUnreadable ? 'unclear' : 'neutral',
                cause: [field],
            },
        ];
    });
}
/** Whether an edit has no effect on either version, made alone: what else changes may hide it, or be hidden by it. */
function hasNoEffect({ before, after }, field, splitConjuncts) {
    const alone = [
        { before, after: { ...before, [field]: after[field] } },
        { before: { ...after, [field]: before[field] }, after },
    ];
    return alone.every(versions => compareStatements(versions).length === 0 && compareRelations(versions, splitConjuncts).next().done === true);
}
function hasUnreadableEntry(profile, field, splitConjuncts) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return profile[field].some(name => !list_edits_isReadable(name));
        case 'masking_rules':
            return profile[field].some(({ table, column }) => !list_edits_isReadable(table) || 'error' in (0,policy_relation/* readColumn */.J)(column));
        case 'row_filters':
            return profile[field].some(({ table, predicate }) => !list_edits_isReadable(table) || splitConjuncts(predicate) === undefined);
        default:
            return false;
    }
}
function list_edits_isReadable(table) {
    return (0,access_relation/* namedRelation */.Gp)(table) !== undefined;
}
function describeSetting(value) {
    if (typeof value === 'string')
        return value;
    const length = Array.isArray(value) ? value.length : value.allow.length + value.deny.length;
    return `${length} ${length === 1 ? 'entry' : 'entries'}`;
}

;// CONCATENATED MODULE: ./lib/src/access/compare.js






/**
 * Every change in effective access between two versions of a policy, each once. Exact: a policy tells apart only the
 * relations and columns that it mentions, so comparing those and one representative of the rest compares them all.
 */
function compareAccess(versions, splitConjuncts) {
    const relations = new BoundedChanges(compareRelations(versions, splitConjuncts));
    const others = [...compareStatements(versions), ...compareSettings(versions)];
    const edits = listEdits({
        versions,
        splitConjuncts,
        effective: new Set([...relations.fields, ...others.map(({ field }) => field)]),
    });
    // These are so few that there is always room for them.
    const rest = [...others, ...edits];
    const listed = relations.list(MAX_CHANGES - rest.length);
    return {
        direction: (0,access_direction/* combineDirections */.gz)([...relations.directions, ...rest.map(({ direction }) => direction)]),
        changes: [...listed, ...rest],
        omitted: relations.count - listed.length,
    };
}

// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var exposure_tables = __webpack_require__(713);
;// CONCATENATED MODULE: ./lib/src/exposure/compare-moved.js






/**
 * Compares what two versions of a policy show of moved relations: the first as they were, the second as they are. What the
 * change of schema alone leaves as it was is told by the comparison of the policies by their names.
 */
function* compareMoved({ moved, before, after, splitConjuncts, }) {
    const models = { before: (0,access_model/* createModel */.k)(before), after: (0,access_model/* createModel */.k)(after) };
    const compareRows = createRowSteps(models, splitConjuncts);
    const hasFilters = before.row_filters.length + after.row_filters.length > 0;
    for (const each of moved) {
        const located = locate(each, models);
        if (each.isMoved)
            yield* compareReach(located, models.after);
        // A new relation without masks comes as it is.
        const columns = each.before || isMasked(located.relation, models) ? each.columns : [];
        for (const column of columns)
            yield* compareColumn(column, located, models);
        if (each.isMoved && hasFilters)
            yield* compareRows(located);
    }
}
function isMasked(relation, { before, after }) {
    const names = [relation, (0,access_relation/* bareRelation */.x2)(relation)];
    return names.some(name => before.masksAt(name).size + after.masksAt(name).size > 0);
}
function locate(moved, models) {
    const relation = (0,exposure_tables/* asNamed */.mn)(moved.after);
    const formerly = moved.before && (0,exposure_tables/* asNamed */.mn)(moved.before);
    const reach = {
        before: showReach(models.before, formerly),
        between: showReach(models.before, relation),
        after: showReach(models.after, relation),
    };
    return { moved, formerly, relation, reach };
}
function showReach(model, relation) {
    return relation && model.reaches(relation) ? 'reachable' : 'none';
}
function* compareReach({ moved, relation, reach }, model) {
    const { before, between, after } = reach;
    if (before === between)
        return;
    const subject = (0,access_relation/* nameRelation */.S9)(relation);
    const admission = model.admission(relation);
    const change = {
        area: 'access',
        field: 'table_allowlist',
        subject,
        before,
        after,
        direction: access_direction/* REACH_DIRECTIONS */.H4[before][after],
        cause: admission === undefined ? ['table_allowlist'] : ['table_allowlist', admission],
    };
    const by = blame(reach, (from, to) => access_direction/* REACH_DIRECTIONS */.H4[from][to]);
    yield { area: 'access', subject, change: before === after ? undefined : tellRelation(change, moved, by) };
}
/** The change of schema makes what it alone comes to, and what it opens and the policy then only narrows. */
function blame({ before, between, after }, direct) {
    const isNarrowed = direct(before, between) === 'widens' && direct(between, after) === 'narrows';
    return between === after || isNarrowed ? 'schema' : 'policy';
}
/** A guess is neutral unless more is shown. */
function tellGuess(change, isGuess) {
    const direction = isGuess && change.direction === 'narrows' ? 'neutral' : change.direction;
    return { ...change, direction, isGuess };
}
function tellRelation(change, { before, after, isGuess }, by) {
    const isRenamed = before !== undefined && (0,exposure_tables/* spellName */.oC)(before) !== (0,exposure_tables/* spellName */.oC)(after);
    const told = { ...change, by, at: after.at, renamedFrom: isRenamed ? (0,exposure_tables/* spellName */.oC)(before) : undefined };
    return tellGuess(told, isRenamed && isGuess);
}
function* compareColumn({ before, after, isGuess }, { moved, formerly, relation, reach }, models) {
    const shown = {
        before: formerly && before ? showColumn(models.before, formerly, before) : 'none',
        between: showColumn(models.before, relation, after),
        after: showColumn(models.after, relation, after),
    };
    // Where its relation leaves reach and comes back, the names' comparison sees it come with that.
    if (shown.before === shown.between && reach.before === reach.between)
        return;
    const name = (0,fold_case/* foldCase */.S)(after.name);
    const point = { area: 'masking', subject: `${(0,access_relation/* nameRelation */.S9)(relation)}.${name}` };
    const direction = access_direction/* MASKING_DIRECTIONS */.Gh[shown.before][shown.after];
    // What leaves with its relation goes without saying, and what comes in the clear with it, unless a rule waited for it.
    const hadRule = shown.between !== 'clear' && shown.between !== 'none';
    const isTold = reach.after === 'none' || (reach.before === 'none' && shown.after === 'clear' && !hadRule);
    if (isTold || direction === 'neutral') {
        yield { ...point, change: undefined };
        return;
    }
    const rule = models.after.maskOn(relation, name)?.rule;
    const was = moved.before && before && spellColumn(moved.before, before);
    const isRenamed = was !== undefined && was !== spellColumn(moved.after, after);
    const isOwnName = before === undefined || (0,fold_case/* foldCase */.S)(before.name) !== name;
    const change = {
        ...point,
        field: 'masking_rules',
        before: shown.before,
        after: shown.after,
        direction,
        cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
        by: blame(shown, (from, to) => access_direction/* MASKING_DIRECTIONS */.Gh[from][to]),
        at: moved.isMoved && !isOwnName ? moved.after.at : after.at,
        renamedFrom: isRenamed ? was : undefined,
    };
    yield { ...point, change: tellGuess(change, isRenamed && (isGuess || moved.isGuess)) };
}
function spellColumn(relation, { name }) {
    return `${(0,exposure_tables/* spellName */.oC)(relation)}.${(0,fold_case/* foldCase */.S)(name)}`;
}
/** How a column is shown. A binary one is NULL under any mask. */
function showColumn(model, relation, { name, isBinary }) {
    if (!model.reaches(relation))
        return 'none';
    const kind = model.maskOn(relation, (0,fold_case/* foldCase */.S)(name))?.kind;
    return kind && isBinary ? 'null' : (kind ?? 'clear');
}
function createRowSteps(models, splitConjuncts) {
    const points = { describe: ({ relation }) => ({ subject: (0,access_relation/* nameRelation */.S9)(relation) }) };
    const create = (pair) => createRowComparison({ models: pair, points, splitConjuncts, isShifted: () => false });
    const [schema, both] = [create({ before: models.before, after: models.before }), create(models)];
    return function* compareRows({ moved, formerly, relation, reach }) {
        const origin = formerly ? { formerly } : {};
        const first = { relation, ...origin, reach: { before: reach.before, after: reach.between } };
        if (reach.before === reach.between && schema.direct(first) === 'neutral')
            return;
        const net = { relation, ...origin, reach };
        const second = { relation, reach: { before: reach.between, after: reach.after } };
        const isOpened = reach.before === 'none' || schema.direct(first) === 'widens';
        const isKept = reach.between === reach.after && both.direct(second) === 'neutral';
        const by = isKept || (isOpened && both.direct(second) === 'narrows') ? 'schema' : 'policy';
        const [change] = both.compare(net).flatMap(group => [...group.list()]);
        // A filter that waited for a new relation and is taken away: the names' comparison tells that.
        if (!change && reach.before === 'none' && (0,access_direction/* mayWiden */.b5)(both.direct(second)))
            return;
        yield { area: 'rows', subject: (0,access_relation/* nameRelation */.S9)(relation), change: change && tellRelation(change, moved, by) };
    };
}

// EXTERNAL MODULE: ./lib/src/exposure/hidden.js
var exposure_hidden = __webpack_require__(748);
// EXTERNAL MODULE: ./lib/src/exposure/ways-around.js + 1 modules
var ways_around = __webpack_require__(182);
;// CONCATENATED MODULE: ./lib/src/exposure/opened-ways.js






/**
 * What views, partitions and children come to show that the policy hides, where both versions are changed to what they
 * are. What was in the open before is not opened by being shown, nor what was shown the same way before.
 */
function listOpenedWays(schema, { before, after }) {
    if (!mayHide(after))
        return [];
    const [was, is] = [opened_ways_open(before), opened_ways_open(after)];
    const ways = listWays(schema, is).filter(way => !wasOpen(schema, was, way));
    if (ways.length === 0)
        return [];
    const known = listKnown(schema, is);
    const opened = ways.filter(way => !known.has(spellKey(way)) && (way.hiding.mask || isNews(schema, was, way)));
    const relations = new Set(opened.filter(({ hiding }) => hiding.hides === 'relation').map(spellRelations));
    return opened
        .filter(way => way.hiding.hides !== 'column' || !relations.has(spellRelations(way)))
        .map(way => describeWay(way, { schema, was, is }));
}
function mayHide({ masking_rules, row_filters, table_denylist, table_allowlist }) {
    return masking_rules.length + row_filters.length + table_denylist.length + table_allowlist.length > 0;
}
function opened_ways_open(profile) {
    const model = (0,access_model/* createModel */.k)(profile);
    return { profile, model, hidden: (0,exposure_hidden/* createHidden */.d)({ profile, model }) };
}
/** How many hidden columns are looked for in one column of a view. */
const MOST_SOUGHT = 1_000;
function* listShown(searched, { ofViews, isConcerned }) {
    yield* (0,ways_around/* listShownByViews */.jQ)({ ...searched, hidden: ofViews, most: MOST_SOUGHT, isConcerned });
    for (const table of searched.catalog.withChildren)
        yield* (0,ways_around/* listShownByChildren */.GI)(table, searched);
}
/** The ways at the head. */
function listWays({ head }, { model, hidden }) {
    const isConcerned = (relation) => model.reaches((0,exposure_tables/* asNamed */.mn)(relation));
    const shown = listShown({ catalog: head, hidden }, { ofViews: (0,exposure_hidden/* hideOutOfReach */.w)(hidden, model), isConcerned });
    return [...shown].filter(way => isConcerned(way.through) && !(0,ways_around/* isRuled */.bf)(way, hidden));
}
/** What is shown at the base of what is hidden at the head, whatever rules there were: where those go, that is told. */
function listKnown(schema, { model, hidden }) {
    const { base, heirs } = schema;
    const shown = listShown({ catalog: base, hidden: carryBack(hidden, schema) }, { ofViews: carryBack((0,exposure_hidden/* hideOutOfReach */.w)(hidden, model), schema), isConcerned: view => heirs.relations.has(view) });
    const known = new Set();
    for (const { through, column, hiding } of shown) {
        const heir = heirs.relations.get(through)?.after;
        const columnHeir = column && heirs.columns.get(column)?.after;
        if (heir && (columnHeir || !column))
            known.add(spellKey({ through: heir, column: columnHeir, hiding }));
    }
    return known;
}
/** What is hidden at the head, by what it was at the base. */
function carryBack(hidden, { heirs, origins }) {
    const heir = (relation) => heirs.relations.get(relation)?.after;
    return {
        ofColumn(relation, column) {
            const [after, columnAfter] = [heir(relation), heirs.columns.get(column)?.after];
            return after && columnAfter && hidden.ofColumn(after, columnAfter);
        },
        ofColumns(relation) {
            const after = heir(relation);
            const columns = after ? hidden.ofColumns(after) : [];
            return columns.filter(({ column }) => column && origins.columns.get(column)?.before !== undefined);
        },
        ofRows(relation) {
            const after = heir(relation);
            return after && hidden.ofRows(after);
        },
        ofRelation(relation) {
            const after = heir(relation);
            return after && hidden.ofRelation(after);
        },
    };
}
function spellKey({ through, column, hiding }) {
    return JSON.stringify([hiding.hides, through.id, column?.id, hiding.relation.id, hiding.column?.id]);
}
function spellRelations({ through, hiding }) {
    return JSON.stringify([through.id, hiding.relation.id]);
}
/** Whether what a way shows was in the open before. */
function wasOpen({ origins }, { model, hidden }, { hiding }) {
    const was = origins.relations.get(hiding.relation)?.before;
    if (!was || !model.reaches((0,exposure_tables/* asNamed */.mn)(was)))
        return false;
    if (hiding.hides === 'relation')
        return true;
    if (hiding.hides === 'rows')
        return hidden.ofRows(was) === undefined;
    const column = hiding.column && origins.columns.get(hiding.column)?.before;
    return column !== undefined && hidden.ofColumn(was, column) === undefined;
}
/** Whether a way to what no list admits needs telling: what is new itself is told as new. */
function isNews({ origins }, { model, hidden }, { through, column, hiding }) {
    if (hiding.hides !== 'column' || hiding.path[0] === 'table_denylist')
        return true;
    const was = origins.relations.get(through)?.before;
    if (!was || !model.reaches((0,exposure_tables/* asNamed */.mn)(was)))
        return false;
    const columnWas = column && origins.columns.get(column)?.before;
    return column === undefined || (columnWas !== undefined && hidden.ofColumn(was, columnWas) === undefined);
}
function describeWay(way, { schema, was, is }) {
    const { through, column, hiding } = way;
    const isOfSchema = was.model.reaches((0,exposure_tables/* asNamed */.mn)(through)) && !(0,ways_around/* isRuled */.bf)(way, was.hidden);
    const told = {
        by: isOfSchema ? 'schema' : 'policy',
        at: (column ?? through).at,
        renamedFrom: undefined,
        isGuess: false,
        direction: 'widens',
        cause: hiding.path,
        shows: hiding.column ? `${(0,exposure_tables/* spellName */.oC)(hiding.relation)}.${(0,fold_case/* foldCase */.S)(hiding.column.name)}` : (0,exposure_tables/* spellName */.oC)(hiding.relation),
    };
    return { ...told, ...describeStates(way, { schema, was, is }) };
}
function describeStates({ through, column, hiding }, { schema, was, is }) {
    const name = (0,exposure_tables/* spellName */.oC)(through);
    switch (hiding.hides) {
        case 'column': {
            const subject = `${name}.${column ? (0,fold_case/* foldCase */.S)(column.name) : '*'}`;
            const before = showHidden(hiding, { schema, was, is });
            return { area: 'masking', field: 'masking_rules', subject, before, after: 'clear' };
        }
        case 'rows': {
            const formerly = schema.origins.relations.get(hiding.relation)?.before;
            const place = (formerly && was.hidden.ofRows(formerly)?.path[1]) ?? undefined;
            const filters = place === undefined ? is.profile.row_filters : was.profile.row_filters;
            const before = filters[Number(place ?? hiding.path[1])]?.predicate ?? '';
            return { area: 'rows', field: 'row_filters', subject: name, before, after: 'all' };
        }
        case 'relation':
            return { area: 'access', field: 'table_denylist', subject: name, before: 'none', after: 'reachable' };
    }
}
/** How a hidden column was shown itself; where it is new, how it is. */
function showHidden({ relation, column }, { schema: { origins }, was, is }) {
    if (!column)
        return 'none';
    const formerly = origins.relations.get(relation)?.before;
    const columnFormerly = origins.columns.get(column)?.before;
    return formerly && columnFormerly
        ? showColumn(was.model, (0,exposure_tables/* asNamed */.mn)(formerly), columnFormerly)
        : showColumn(is.model, (0,exposure_tables/* asNamed */.mn)(relation), column);
}

;// CONCATENATED MODULE: ./lib/src/exposure/compare-schema.js


/**
 * First the policy as it was over both versions of the database, then both versions of the policy. Points follow renames,
 * and only the net change counts.
 */
function compareSchema({ schema, before, after, splitConjuncts, }) {
    const settled = new Map();
    if (schema.base === schema.head)
        return { opened: [], settled };
    const changes = [];
    for (const point of compareMoved({ moved: schema.moved, before, after, splitConjuncts })) {
        const place = spellPlace(point);
        settled.set(place, (settled.get(place) ?? 0) + 1);
        if (point.change)
            changes.push(point.change);
    }
    const ways = listOpenedWays(schema, { before, after });
    const told = new Set(ways.map(spellPlace));
    return { opened: [...ways, ...changes.filter(change => !told.has(spellPlace(change)))], settled };
}
function spellPlace({ area, subject }) {
    return `${area} ${subject}`;
}

// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog = __webpack_require__(2241);
;// CONCATENATED MODULE: ./lib/src/exposure/stand-ins.js





/** Of a subject, the relation's part and the column's. */
function splitSubject({ area, subject }) {
    if (area !== 'masking')
        return { relation: subject, column: undefined };
    const end = subject.lastIndexOf('.');
    return { relation: subject.slice(0, end), column: subject.slice(end + 1) };
}
/** Linear in the relations, once it is asked. */
function createStandIns({ before, after }, catalogs) {
    let groups;
    return {
        list(place) {
            groups ??= groupByPoint(listPoints({ before: (0,access_model/* createModel */.k)(before ?? after), after: (0,access_model/* createModel */.k)(after) }), catalogs);
            const { relation, column } = splitSubject(place);
            const all = groups.get(relation) ?? [];
            return column === undefined ? all : all.filter(each => !each.isComplete || (0,catalog/* findColumns */.x)(each, column).length > 0);
        },
    };
}
function groupByPoint(points, catalogs) {
    const groups = new Map();
    for (const { relations } of catalogs) {
        for (const relation of relations) {
            const point = (0,access_relation/* nameRelation */.S9)(points.find((0,exposure_tables/* asNamed */.mn)(relation)).relation);
            const group = groups.get(point);
            if (group)
                group.push(relation);
            else
                groups.set(point, [relation]);
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/src/exposure/expand.js


/** Of one subject, and of all of a policy. */
const MOST_NAMES = 1_000;
const MOST_NAMES_IN_ALL = 10_000;
/** Names what `*` and `*.table` stand for in the changes of a policy. Undefined for other subjects. */
function createExpansion({ tables, standIns, isTold, }) {
    let left = MOST_NAMES_IN_ALL;
    return place => {
        if (!place.subject.startsWith('*') || tables.catalogs.length === 0)
            return undefined;
        const relations = standIns.list(place).filter(relation => !isTold(nameIn(place, (0,exposure_tables/* spellName */.oC)(relation))));
        const names = [...new Set(relations.filter(tables.mayName).map(exposure_tables/* spellName */.oC))].slice(0, Math.min(MOST_NAMES, left));
        left -= names.length;
        return { count: new Set(relations.map(exposure_tables/* spellName */.oC)).size, names };
    };
}
/** The place of a relation, or of its column, that a place with `*` stands for. */
function nameIn(place, relation) {
    const { column } = splitSubject(place);
    return { area: place.area, subject: column === undefined ? relation : `${relation}.${column}` };
}

;// CONCATENATED MODULE: ./lib/src/exposure/settle.js





/** Judges changes of names by the databases, each of which may have the relation or not. */
function createSettlement({ schema: { databases }, compared, standIns, }) {
    function find(change) {
        const count = chooseCount(change);
        if (!count)
            return undefined;
        if (change.subject.startsWith('*'))
            return findStar(change);
        const numbers = databases.map(({ subjects }) => count(subjects.head, change.subject));
        if (numbers.every(number => number === 0)) {
            return databases.some(({ subjects }) => count(subjects.base, change.subject) > 0) ? 'gone' : undefined;
        }
        const place = spellPlace(change);
        const isTold = numbers.every((number, index) => number === (compared[index]?.settled.get(place) ?? 0));
        if (isTold)
            return 'told';
        return isRemasked(change) && areBinary(change.subject) ? 'equal' : undefined;
    }
    /** Every relation that nobody names is never gone: there are those to come. */
    function findStar(change) {
        const there = change.subject.startsWith('*.') ? standIns.head.list(change) : [];
        if (there.length > 0) {
            if (there.every(relation => find(nameIn(change, (0,exposure_tables/* spellName */.oC)(relation))) === 'told'))
                return 'told';
            return isRemasked(change) && there.every(relation => hasBinary(relation, change)) ? 'equal' : undefined;
        }
        return change.subject.startsWith('*.') && standIns.base.list(change).length > 0 ? 'gone' : undefined;
    }
    function areBinary(subject) {
        return databases.every(({ subjects }) => subjects.head.countReadable(subject) === 0);
    }
    return { find };
}
/** How what an area's subjects mean is counted; undefined where they mean no relations. */
function chooseCount({ area }) {
    if (area === 'masking')
        return (index, subject) => index.countColumns(subject);
    return area === 'access' || area === 'rows' ? (index, subject) => index.countRelations(subject) : undefined;
}
/** Whether a column is hidden by a mask before and after. */
function isRemasked({ area, before, after }) {
    const isMasked = (shown) => shown === 'hash' || shown === 'redact' || shown === 'null';
    return area === 'masking' && isMasked(before) && isMasked(after);
}
function hasBinary(relation, change) {
    const { column = '' } = splitSubject(change);
    return relation.isComplete && (0,catalog/* findColumns */.x)(relation, column).every(({ isBinary }) => isBinary);
}

;// CONCATENATED MODULE: ./lib/src/exposure/compare-tables.js








/** What a change of policy and of schema come to together, over the tables there are. Without an earlier version, the policy alone. */
function compareTables({ comparison, versions, schema, splitConjuncts, }) {
    const { before, after } = versions;
    const compared = before
        ? schema.databases.map(database => compareSchema({ schema: database, before, after, splitConjuncts }))
        : [];
    const opened = dropRepeated(compared.flatMap(({ opened }) => opened));
    const standIns = {
        base: createStandIns(versions, schema.formerly.catalogs),
        head: createStandIns(versions, schema.tables.catalogs),
    };
    const settlement = createSettlement({ schema, compared, standIns });
    const own = settle({ comparison, schema, settlement, opened });
    const unread = (0,statements/* touchesRelations */.LL)(after) && before ? schema.unread.map(describeUnread) : [];
    const changes = [...unread, ...opened, ...own];
    const omitted = comparison.omitted > 0 ? [comparison.direction] : [];
    const counting = changes.filter(change => counts(change, schema));
    const listed = limit(changes);
    const isTold = (place) => settlement.find(place) === 'told';
    const expand = createExpansion({ tables: schema.tables, standIns: standIns.head, isTold });
    return {
        direction: (0,access_direction/* combineDirections */.gz)([...omitted, ...changes.map(({ direction }) => direction)]),
        gateDirection: (0,access_direction/* combineDirections */.gz)([...omitted, ...counting.map(({ direction }) => direction)]),
        changes: listed.map(change => {
            const relations = change.by === 'policy' ? expand(change) : undefined;
            return relations ? { ...change, relations } : change;
        }),
        omitted: comparison.omitted + changes.length - listed.length,
    };
}
/** The changes of names, which have no effect where they are about what is no longer there, or what is told of otherwise. */
function settle({ comparison, schema, settlement, opened, }) {
    const own = comparison.changes.map(change => ({ ...change, by: 'policy' }));
    // What is not listed or was not read might say otherwise.
    const isKnown = schema.isWhole && !schema.tables.hasUnread && comparison.omitted === 0;
    if (!isKnown)
        return own;
    const told = new Set(opened.map(spellPlace));
    return own.flatMap(change => {
        const settled = settlement.find(change);
        if (settled === undefined)
            return [change];
        if (settled === 'told' && told.has(spellPlace(change)))
            return [];
        const before = settled === 'equal' ? change.before : change.after;
        return [{ ...change, before, direction: 'neutral' }];
    });
}
function dropRepeated(changes) {
    return [
        ...new Map(changes.map(change => [
            // Each may count otherwise: see `counts`.
            JSON.stringify([
                spellPlace(change),
                change.before,
                change.after,
                change.by,
                change.renamedFrom,
                'shows' in change && change.shows,
            ]),
            change,
        ])).values(),
    ];
}
function describeUnread({ file, line, reason }) {
    return {
        area: 'access',
        field: 'database-schema',
        subject: 'database-schema',
        before: null,
        after: reason,
        direction: 'unclear',
        cause: [],
        by: 'schema',
        at: { file, line },
    };
}
/** Whether a change counts for gate, label and reviewers: of new tables and columns only where that is asked for. */
function counts(change, { gate }) {
    if (change.by === 'policy' || gate === 'all')
        return true;
    const isNew = change.before === 'none' && change.shows === undefined && change.renamedFrom === undefined;
    return gate === 'hidden' && !isNew;
}
/** The most harmful, in their order. */
function limit(changes) {
    const ranked = changes.map(change => ({
        change,
        rank: (0,access_harm/* rankHarm */.V0)({ ...change, harm: (0,access_harm/* judgeHarm */.ME)({ ...change, cause: change.by }) }),
    }));
    const room = new Room(MAX_CHANGES);
    const worst = new Set();
    for (const { change } of ranked.toSorted((one, other) => one.rank - other.rank)) {
        if (room.isFull)
            break;
        worst.add(change);
        room.fill(change);
    }
    return changes.filter(change => worst.has(change));
}

;// CONCATENATED MODULE: ./lib/src/plan/changes.js


/** The changes that a version of a policy makes, as a report lists them. */
function reportChanges({ before, document, splitConjuncts, schema, }) {
    const versions = { before: 'profile' in before ? before.profile : undefined, after: document.profile };
    const compared = compareAccess(versions, splitConjuncts);
    const comparison = before.kind === 'unknown' ? hideBefore(compared) : compared;
    if (schema) {
        const over = compareTables({ comparison, versions, schema, splitConjuncts });
        return { compared_with: before.kind, ...directOver(over, before), ...listTableChanges(over, document) };
    }
    const { changes, omitted, direction } = comparison;
    return {
        compared_with: before.kind,
        direction: before.kind === 'nothing' ? 'widens' : direction,
        ...listChanges({ changes, omitted, document }),
    };
}
/** Changes as a report lists them, and the number of those that it leaves out, if there are any. */
function listChanges({ changes, omitted, document, }) {
    const listed = changes.map(({ cause, ...change }) => ({ ...change, line: document.locate(cause).line }));
    return { changes: listed, ...(omitted > 0 ? { changes_omitted: omitted } : {}) };
}
function directOver({ direction, gateDirection }, before) {
    if (before.kind === 'nothing')
        return { direction: 'widens' };
    return gateDirection === direction ? { direction } : { direction, gate_direction: gateDirection };
}
function listTableChanges({ changes, omitted }, document) {
    return {
        changes: changes.map(change => reportTableChange(change, document)),
        ...(omitted > 0 ? { changes_omitted: omitted } : {}),
    };
}
function reportTableChange({ cause, by, at, renamedFrom, isGuess, relations, ...change }, document) {
    const isOfSchema = by === 'schema';
    return {
        ...change,
        line: isOfSchema ? (at?.line ?? null) : document.locate(cause).line,
        cause: by,
        ...(isOfSchema && at ? { file: at.file } : {}),
        ...(renamedFrom === undefined ? {} : { renamed_from: renamedFrom }),
        ...(isGuess ? { probably_renamed: true } : {}),
        ...(relations ? { relations: { count: relations.count, names: [...relations.names] } } : {}),
    };
}
/** Without an earlier state at hand, what is wanted can be shown, and not which way it points. */
function hideBefore({ direction, changes, omitted }) {
    const told = changes.map((change) => ({ ...change, before: null, direction: 'unclear' }));
    return { direction: direction === 'none' ? 'none' : 'unclear', changes: told, omitted };
}

;// CONCATENATED MODULE: ./lib/src/plan/pair.js
/**
 * Pairs every policy with what it was before. Where two files stood for one profile, neither was in force: once one of them is
 * gone, the other is what becomes of it, although nobody has touched it.
 */
function pairFiles(base, head) {
    const previousOf = matchFiles(base, head);
    const kept = new Set(previousOf.values());
    const gone = new Set(base.filter(previous => !kept.has(previous)));
    const goneByKey = new Map([...gone].flatMap(previous => listKeys(previous).map(key => [key, previous])));
    const pairs = head.map(current => {
        const previous = previousOf.get(current);
        const rival = previous &&
            listKeys(current)
                .map(key => goneByKey.get(key))
                .find(each => each && gone.has(each) && isSamePolicy(each, current));
        if (!rival)
            return { previous, current };
        gone.delete(rival);
        return { previous: rival, current };
    });
    return [...pairs, ...[...gone].map(previous => ({ previous, current: undefined }))];
}
/** What finds a policy: its id, and its name. */
function listKeys(policyFile) {
    if (policyFile.kind === 'invalid')
        return [];
    const { id, profile } = policyFile.document;
    return [id, profile.name].flatMap(identity => keyOf(policyFile, identity) || []);
}
/**
 * The same id; else the same policy at the same path or in another file (moved, perhaps edited); else, where one side cannot
 * be read, the same path or the same content.
 */
const RULES = [
    // First, since it leaves no doubt: the file at a path may have become another policy, with an id of its own.
    {
        findKey: policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.id),
        accepts: () => true,
    },
    { findKey: pathOf, accepts: isSamePolicy },
    {
        findKey: policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.profile.name),
        accepts: isSamePolicy,
    },
    { findKey: pathOf, accepts: isEitherInvalid },
    { findKey: policyFile => policyFile.file.blob, accepts: isEitherInvalid },
];
/** What each policy of `head` was in `base`, each of which only one can have been. */
function matchFiles(base, head) {
    const matching = new Matching(base, head);
    for (const rule of RULES)
        matching.match(rule);
    return matching.previousOf;
}
/** Tells of any single policy what it was in `base`: `matchFiles` with that one alone, over and over. */
function indexFiles(base) {
    const indexed = RULES.map(rule => ({ ...rule, byKey: indexBy(base, rule) }));
    return current => {
        for (const { findKey, accepts, byKey } of indexed) {
            const previous = byKey.get(findKey(current));
            if (previous && accepts(previous, current))
                return previous;
        }
        return undefined;
    };
}
/** What has no key is found by none. */
function indexBy(policyFiles, { findKey }) {
    const byKey = new Map([...policyFiles].map(policyFile => [findKey(policyFile), policyFile]));
    byKey.delete(false);
    return byKey;
}
class Matching {
    #head;
    #unmatched;
    previousOf = new Map();
    constructor(base, head) {
        this.#head = head;
        this.#unmatched = new Set(base);
    }
    /** Pairs what has no partner yet and has the same key. */
    match(rule) {
        const byKey = indexBy(this.#unmatched, rule);
        for (const current of this.#head) {
            const previous = this.previousOf.has(current) ? undefined : byKey.get(rule.findKey(current));
            if (!previous || !this.#unmatched.has(previous) || !rule.accepts(previous, current))
                continue;
            this.previousOf.set(current, previous);
            this.#unmatched.delete(previous);
        }
    }
}
function pathOf(policyFile) {
    return policyFile.file.path;
}
function keyOf({ projectId }, identity) {
    return identity !== undefined && JSON.stringify([projectId, identity]);
}
/** Whether two versions stand for one live profile, as far as they say: by their ids, or else by their names. */
function isSamePolicy(previous, current) {
    if (previous.kind === 'invalid' || current.kind === 'invalid' || previous.projectId !== current.projectId)
        return false;
    const [was, is] = [previous.document, current.document];
    if (was.id !== undefined && is.id !== undefined)
        return was.id === is.id;
    if (was.profile.name === is.profile.name)
        return true;
    // Adding the id and changing the name in the same file renames the profile.
    return was.id === undefined && is.id !== undefined && previous.file.path === current.file.path;
}
function isEitherInvalid(previous, current) {
    return previous.kind === 'invalid' || current.kind === 'invalid';
}

;// CONCATENATED MODULE: ./lib/src/plan/policy-report.js



/** Reports what merging does to one policy. */
function reportPolicy({ pair: { previous, current }, directory, splitConjuncts, findSchema = () => undefined, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...describeFile(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = reportChanges({
        before: findBefore(previous, known),
        document: current.document,
        splitConjuncts,
        schema: findSchema(current.projectId),
    });
    const hasChanges = changes.changes.some(({ cause }) => cause !== 'schema');
    return {
        ...described,
        ...changes,
        policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
        action: chooseAction({ previous, known, hasChanges }),
    };
}
/** What a policy is compared with: its base version; without a valid one, the live profile. */
function findBefore(previous, known) {
    if (previous?.kind === 'valid')
        return { kind: 'base', profile: previous.document.profile };
    if (known.kind === 'none')
        return { kind: 'nothing' };
    if (known.kind === 'unknown' || known.live.meaning.kind === 'unreadable')
        return { kind: 'unknown' };
    return { kind: 'live', profile: known.live.meaning.profile };
}
function chooseAction({ previous, known, hasChanges, }) {
    const isNew = previous === undefined && known.kind !== 'found';
    if (isNew || (previous?.kind === 'invalid' && known.kind === 'none'))
        return 'create';
    return hasChanges ? 'update' : 'none';
}
/** A removed file leaves its profile live: access does not change, and no file manages it any more. */
function reportUnmanaged(previous) {
    return {
        ...describeFile(previous),
        action: 'unmanage',
        compared_with: 'base',
        direction: 'neutral',
        findings: [],
    };
}
/** Reports what merging does to every policy, those of files that it leaves alone too where the schema changes. */
function reportPolicies({ base, head, directory, splitConjuncts, findSchema, listNews = () => [], }) {
    const pairs = pairFiles(base, head);
    const report = (pair) => reportPolicy({ pair, directory, splitConjuncts, ...(findSchema ? { findSchema } : {}) });
    const changed = pairs.filter(isChanged).map(report);
    const unchanged = pairs.filter(pair => !isChanged(pair));
    const opened = unchanged.flatMap(pair => {
        if (!pair.current || !isOpened(pair, findSchema))
            return [];
        // What else is found in a file that is left alone was known before.
        const findings = listNews(pair.current).map(reportFinding);
        const opened = { ...report(pair), findings };
        return opened.changes.length + findings.length > 0 ? [opened] : [];
    });
    const invalid = unchanged.flatMap(({ current }) => (current?.kind === 'invalid' ? [describeFile(current)] : []));
    return { changed: [...changed, ...opened], unchanged: invalid };
}
/** Whether SQL files change that a policy's meaning depends on. */
function isOpened({ current }, findSchema) {
    const schema = current?.kind === 'valid' ? findSchema?.(current.projectId) : undefined;
    return schema !== undefined && (schema.unread.length > 0 || schema.databases.some(({ base, head }) => base !== head));
}
function isChanged({ previous, current }) {
    return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path;
}
/** The part of a policy's report that its file alone determines: nothing changes. */
function describeFile(policyFile) {
    return {
        file: policyFile.file.path,
        previous_file: null,
        project_id: policyFile.kind === 'valid' ? policyFile.projectId : null,
        policy_id: policyFile.kind === 'valid' ? (policyFile.document.id ?? null) : null,
        name: policyFile.kind === 'valid' ? policyFile.document.profile.name : (policyFile.name ?? null),
        action: policyFile.kind === 'valid' ? 'none' : 'invalid',
        compared_with: 'unknown',
        outcome: null,
        reason: null,
        direction: 'none',
        changes: [],
        findings: policyFile.findings.map(reportFinding),
        drift: [],
    };
}
function reportFinding({ code, severity, message, at, accepted, guardrail }) {
    return {
        code,
        severity,
        message,
        line: at.line,
        column: at.column,
        ...(accepted === undefined ? {} : { accepted }),
        ...(guardrail === undefined ? {} : { guardrail }),
    };
}
/** The direction of policies together. */
function combinePolicies(policies) {
    return (0,access_direction/* combineDirections */.gz)(policies.map(({ direction }) => direction));
}
/**
 * Adds to a check's reports what the branch and the live profiles do not have in common, apart from what the change itself
 * does. A file that the change does not touch is listed for that alone.
 */
function addDifferences({ changed, unchanged }, { base, drifts, waiting, }) {
    const listed = new Set([...changed, ...unchanged].map(({ file, previous_file }) => previous_file ?? file));
    const others = base
        .filter(({ file: { path } }) => !listed.has(path) && (drifts.has(path) || waiting.has(path)))
        .map(describeFile);
    return { changed: changed.map(addOwn), unchanged: [...unchanged, ...others].map(addOwn) };
    function addOwn(policy) {
        const path = policy.previous_file ?? policy.file;
        const { changes = [], changes_omitted } = waiting.get(path) ?? {};
        return {
            ...policy,
            drift: [...(drifts.get(path) ?? [])],
            waiting: [...changes],
            ...(changes_omitted === undefined ? {} : { waiting_omitted: changes_omitted }),
        };
    }
}

// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/impact/check-draft.js






/** Has PgBeam look at a version as it would at apply, by the cheapest question that holds it. */
async function checkDraft({ policyFile, draft }, { reader, breaker }) {
    if (!draft)
        return [];
    const { projectId, document } = policyFile;
    const answer = await breaker.ask({ topic: 'drafts', projectId }, () => draft.send(policy => reader.evaluate(projectId, { sql: 'SELECT 1', policy })));
    const isRefused = answer.kind === 'unanswered' && (0,impact_breaker/* isRefusal */.vu)(answer.error);
    return isRefused ? describeRefusal(answer.error, document) : [];
}
/** What PgBeam will refuse at apply, on the lines that it is about as far as PgBeam says. */
function describeRefusal(error, document) {
    if (error.fieldErrors.length === 0)
        return [refuse(error.detail || 'it gives no reason', list_findings/* FILE_START */.WS)];
    return error.fieldErrors.map(fieldError => describeFieldError(fieldError, document));
}
function describeFieldError({ field, detail }, document) {
    return refuse(`${(0,quote/* quote */.h)(field)}: ${detail}`, document.locate(readPath(nameDraftField(field))));
}
/** `masking_rules.0.kind` or `masking_rules[0].kind`. */
function readPath(field) {
    const parts = field.split(/[.[\]]+/).filter(part => part !== '');
    return parts.map(part => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}
function refuse(why, at) {
    const message = `PgBeam would refuse this policy at apply: ${why}. Correct it, so that merging does not fail.`;
    return reportFinding((0,plan_findings/* createRunFinding */.J1)({ code: 'refused-by-pgbeam', at, message }));
}

;// CONCATENATED MODULE: ./lib/src/impact/reach.js
/** Rules that are listed one by one. */
const SHOWN_RULES = 20;
/** What the project of a policy decides about it. `profileId` is null for a profile that is still to be created. */
function describeProject({ settings }, profileId) {
    if (profileId === null)
        return { is_default: false, agents_disabled: settings?.agentsDisabled ?? null };
    if (settings === null)
        return { is_default: null, agents_disabled: null };
    return { is_default: settings.defaultProfileId === profileId, agents_disabled: settings.agentsDisabled };
}
/** The project's rules, where the report shows statements that they may hold; undefined where it shows none. */
function describeApprovalRules({ approvalRules }, report) {
    const kinds = new Set(listShownKinds(report));
    if (kinds.size === 0)
        return undefined;
    if (approvalRules === null)
        return { enabled: null, rules: [] };
    const holding = approvalRules.filter(rule => rule.isEnabled && (rule.kinds.length === 0 || rule.kinds.some(kind => kinds.has(kind))));
    return {
        enabled: holding.length,
        rules: holding.slice(0, SHOWN_RULES).map(({ name, kinds, schema, relation, fromRows }) => ({
            name,
            statement_kinds: [...kinds],
            schema,
            relation,
            from_rows: fromRows,
        })),
    };
}
/** The kinds of statement that rules can hold, and that a report says to be permitted, held or not. */
function listShownKinds({ changes, waiting = [] }) {
    return [...changes, ...waiting].flatMap(({ area, subject, after }) => {
        if (area === 'statements')
            return HELD_KINDS.has(subject) && after !== 'refused' ? [subject] : [];
        return area === 'approvals' ? [...HELD_KINDS] : [];
    });
}
const HELD_KINDS = new Set(['insert', 'update', 'delete', 'ddl']);

// EXTERNAL MODULE: ./lib/src/policy/group-by.js
var group_by = __webpack_require__(434);
;// CONCATENATED MODULE: ./lib/src/impact/replay-summary.js



/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5;
/** Columns of one query that are listed. */
const SHOWN_COLUMNS = 20;
/** What the new version would do to recorded queries that the live profile does not. */
function summariseReplay({ days, wanted, current }) {
    const { summary } = wanted;
    const items = wanted.items.filter(item => !namesHoneytoken(item));
    // What no policy can allow is not newly allowed, whatever PgBeam's own engine makes of it.
    const decoys = wanted.items.filter(namesHoneytoken);
    const allowedDecoys = decoys.filter(({ change }) => change === 'newly_allowed');
    const before = current && new Map(current.items.map(item => [item.queryHash, item.result]));
    const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? []);
    const count = (effect) => countQueries(changed.filter(query => query.effect === effect));
    return {
        days: wanted.days ?? days,
        traffic_scope: summary.trafficScope,
        bound_credentials: summary.boundCredentials,
        tried: {
            ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))),
            queries: summary.evaluated - decoys.length,
        },
        newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
        newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed - allowedDecoys.length },
        masked_differently: before ? count('masked_differently') : null,
        filtered_differently: before ? count('filtered_differently') : null,
        busiest: changed.toSorted((one, other) => other.runs - one.runs).slice(0, SHOWN_QUERIES),
        truncated: summary.truncated,
        skipped_unparseable: summary.skippedUnparseable,
    };
}
/** What is said without asking: a profile to which nobody is bound has no recorded queries. */
function describeUnbound(days) {
    const none = { queries: 0, runs: 0 };
    return {
        days,
        traffic_scope: 'bound_credentials',
        bound_credentials: 0,
        tried: none,
        newly_blocked: none,
        newly_allowed: none,
        masked_differently: null,
        filtered_differently: null,
        busiest: [],
        truncated: false,
        skipped_unparseable: 0,
    };
}
/**
 * Whether it was refused because it names a honeytoken. That stays refused under any policy, and a honeytoken is hidden
 * from agents, so it is not to be named in a report.
 */
function namesHoneytoken({ recordedEvent, recordedRule }) {
    return recordedEvent === 'canary_tripped' || /honeytoken|canary/i.test(recordedRule ?? '');
}
function countQueries(queries) {
    return { queries: queries.length, runs: queries.reduce((sum, { runs }) => sum + runs, 0) };
}
/** How a query fares otherwise than before; undefined where it does not. */
function findEffect(item, before) {
    const { sql, occurrences: runs, result } = item;
    const query = { sql, runs, last_seen: readTime(item.lastSeen), reason: null };
    if (item.change === 'newly_blocked') {
        return { ...query, effect: 'newly_blocked', rule: result.rule, reason: result.reason };
    }
    if (item.change === 'newly_allowed')
        return { ...query, effect: 'newly_allowed', rule: item.recordedRule };
    const isComparable = before !== undefined && before.verdict !== 'block' && result.verdict !== 'block';
    if (!isComparable)
        return undefined;
    const masked = compareMasks(before, result);
    if (masked.length > 0)
        return { ...query, effect: 'masked_differently', rule: null, masked };
    return before.rowFilterPredicate === result.rowFilterPredicate
        ? undefined
        : { ...query, effect: 'filtered_differently', rule: null };
}
function compareMasks(before, after) {
    const [was, is] = [listKinds(before), listKinds(after)];
    return [...new Set([...was.keys(), ...is.keys()])]
        .map(column => ({ column, before: was.get(column) ?? null, after: is.get(column) ?? null }))
        .filter(change => change.before !== change.after)
        .slice(0, SHOWN_COLUMNS);
}
/** How columns are masked, by their names, which several tables and the output may share: `hash, null`. */
function listKinds({ maskedColumns }) {
    const columns = (0,group_by/* groupBy */.$)(maskedColumns, ({ column }) => column);
    return new Map([...columns].map(([column, masks]) => [
        column,
        masks
            .map(({ kind }) => kind)
            .toSorted(compare/* compareText */.n)
            .join(', '),
    ]));
}

;// CONCATENATED MODULE: ./lib/src/impact/replay.js





/** Tries what the credentials bound to a live profile have run against the new version, if that changes access at all. */
async function replayPolicy({ policy: { report, draft, known }, agents, days, ...options }) {
    if (!draft || !changesAccess(report))
        return replay_NOTHING;
    // What nobody is bound to, nobody has used.
    if (agents?.credentials.length === 0)
        return { ...replay_NOTHING, report: describeUnbound(days) };
    if (known.kind !== 'found')
        return replay_NOTHING;
    const { live } = known;
    const replay = (version) => askForReplay({ version, live, days, ...options });
    const [wanted, current] = await Promise.all([
        replay(draft),
        mayMaskDifferently(report) ? replay(composeLiveDraft(live)) : undefined,
    ]);
    if (wanted.kind === 'unanswered') {
        return { ...replay_NOTHING, refusal: (0,impact_breaker/* isRefusal */.vu)(wanted.error) ? wanted.error : undefined };
    }
    const before = current?.kind === 'answered' ? current.value : undefined;
    const summary = summariseReplay({ days, wanted: wanted.value, current: before });
    return { ...replay_NOTHING, report: summary, isTaken: true };
}
const replay_NOTHING = { report: undefined, isTaken: false, refusal: undefined };
function changesAccess({ direction }) {
    return direction !== 'none' && direction !== 'neutral';
}
/** Whether queries that stay allowed may be masked or filtered differently. */
function mayMaskDifferently({ changes }) {
    return changes.some(({ area, direction }) => (area === 'masking' || area === 'rows') && direction !== 'neutral');
}
/** As many shapes of queries as the API tries at once. */
const MOST_SHAPES = 500;
function askForReplay({ version, live, days, reader, breaker, now, }) {
    const { projectId } = version;
    const request = { boundPolicyId: live.id, start: findStart(now, days), limit: MOST_SHAPES };
    return breaker.ask({ topic: 'replays', projectId }, () => version.send(policy => reader.replay(projectId, { ...request, policy })));
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** However many days are asked for, nothing was recorded before the epoch. */
function findStart(now, days) {
    return new Date(Math.max(0, now - days * DAY_MS));
}
/** The live profile as it is, as a draft: a replay of it shows how queries are masked and filtered now. */
function composeLiveDraft(live) {
    const unknown = listUnknownFields(live);
    const known = schema/* FIELDS */.cJ.filter(field => (live.raw[field] ?? null) !== null).map(field => [field, live.raw[field]]);
    const body = { ...unknown, ...Object.fromEntries(known) };
    return createDraft({ projectId: live.projectId, body, passedThrough: Object.keys(unknown) });
}

;// CONCATENATED MODULE: ./lib/src/policy-tests/judge.js


/** How a decision differs from what a test expects, in a sentence without predicates; undefined if it does not. */
function findDifference(test, decision) {
    const { verdict } = decision;
    if (verdict !== test.expect)
        return describeVerdict(test, decision);
    switch (test.expect) {
        case 'allow':
            return undefined;
        case 'block':
            if (test.rule === undefined || test.rule === decision.rule)
                return undefined;
            return `Expected to be blocked by ${(0,quote/* quote */.h)(test.rule)}, but is blocked by ${(0,quote/* quote */.h)(decision.rule)}.`;
        case 'mask':
        case 'row-filter':
            return findMaskDifference(test.masked ?? {}, decision) ?? findFilterDifference(test.row_filter, decision);
    }
}
function describeVerdict({ expect }, decision) {
    const { verdict } = decision;
    const known = Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : `judged ${(0,quote/* quote */.h)(verdict)}`;
    return `Expected to be ${VERDICTS[expect]}, but is ${known}${describeDetail(decision)}.`;
}
function describeDetail({ verdict, rule, maskedColumns }) {
    if (verdict === 'block')
        return ` by ${(0,quote/* quote */.h)(rule)}`;
    if (maskedColumns.length === 0)
        return '';
    const shown = maskedColumns.slice(0, judge_SHOWN_COLUMNS).map(({ column, kind }) => `${(0,quote/* quote */.h)(column)} by ${(0,quote/* quote */.h)(kind)}`);
    const rest = maskedColumns.length - shown.length;
    return `, with masks on what it touches (${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
const judge_SHOWN_COLUMNS = 5;
const VERDICTS = {
    allow: 'allowed as it is',
    block: 'blocked',
    mask: 'on a table with masked columns',
    'row-filter': 'row-filtered',
};
/** Ignores other masked columns: the engine names all of the tables that are touched. Columns match as everywhere in a policy. */
function findMaskDifference(expected, { maskedColumns }) {
    const actual = new Map(maskedColumns.map(({ column, kind }) => [(0,fold_case/* foldCase */.S)(column), kind]));
    const wrong = Object.entries(expected).find(([column, kind]) => actual.get((0,fold_case/* foldCase */.S)(column)) !== kind);
    if (!wrong)
        return undefined;
    const [column, kind] = wrong;
    const masked = actual.get((0,fold_case/* foldCase */.S)(column));
    const found = masked === undefined ? 'not masked' : `masked by ${(0,quote/* quote */.h)(masked)}`;
    return `Expected column ${(0,quote/* quote */.h)(column)} to be masked by ${(0,quote/* quote */.h)(kind)}, but it is ${found}.`;
}
/** Compares the predicate as written, except for white space. */
function findFilterDifference(expected, { rowFilterPredicate }) {
    if (expected === undefined)
        return undefined;
    if (rowFilterPredicate === null)
        return 'Expected the rows to be filtered, but they are not.';
    return unifySpaces(rowFilterPredicate) === unifySpaces(expected)
        ? undefined
        : 'Expected the rows to be filtered by this predicate, but another one filters them.';
}
function unifySpaces(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The outcome of a test, by the engine's decision. */
function judgeDecision({ test }, decision) {
    const difference = findDifference(test, decision);
    if (difference === undefined)
        return { kind: 'passed' };
    return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint };
}
function notRun(why) {
    return { kind: 'not-run', why };
}
function isMissed(outcome) {
    return outcome.kind === 'not-run' && outcome.why !== 'no-key';
}

;// CONCATENATED MODULE: ./lib/src/impact/run-policy-tests.js


/** Tests that are run for one change. A file of 1 MiB could hold twenty times as many, each of which is a request. */
const MOST_TESTS = 1000;
/** Runs the tests of files against the versions of their policies in the change. */
function runTests({ files, findSubject, reader, breaker, }) {
    let left = MOST_TESTS;
    async function runTest(located, policy) {
        if ('why' in policy)
            return notRun(policy.why);
        if (left === 0)
            return notRun('too-many');
        left -= 1;
        const { projectId } = policy;
        const { sql } = located.test;
        const answer = await breaker.ask({ topic: 'tests', projectId }, () => policy.send(policy => reader.evaluate(projectId, { sql, policy })));
        if (answer.kind === 'answered')
            return judgeDecision(located, answer.value);
        if (!(0,impact_breaker/* isRefusal */.vu)(answer.error))
            return notRun('no-answer');
        const refusal = describeStatement(answer.error);
        return { kind: 'not-run', why: 'refused', ...(refusal === undefined ? {} : { refusal }) };
    }
    return Promise.all(files.map(file => testFile(file, located => runTest(located, findSubject(file.policyPath ?? '')))));
}
/** What PgBeam says against a statement; undefined where it speaks of the policy, which is said of the policy itself. */
function describeStatement({ fieldErrors, detail, status }) {
    const details = fieldErrors.filter(({ field }) => field === 'sql').map(error => error.detail);
    if (fieldErrors.length > 0 && details.length === 0)
        return undefined;
    return details.join('; ') || detail || `status ${status}`;
}
/** The same where nothing can be run. */
function skipTests(files, why) {
    return Promise.all(files.map(file => testFile(file, async () => notRun(why))));
}
async function testFile(file, runTest) {
    const { policyPath: policy, isChanged, findings } = file;
    const tests = file.kind === 'valid' ? file.tests : [];
    const results = await Promise.all(tests.map(async (located) => ({ ...located, outcome: await runTest(located) })));
    return { path: file.file.path, policy, isChanged, findings, results };
}

;// CONCATENATED MODULE: ./lib/src/impact/impact.js







/**
 * Asks PgBeam for all that no diff can say about a change: whom it hits, what it would do to recorded queries, whether
 * the new versions would be refused, and how policy tests end. PgBeam out of reach costs that and nothing else.
 */
async function gatherImpact(request) {
    const { reader, breaker, changed, failures } = request;
    if (!reader)
        return { policies: changed, tests: await skipTests(request.tests, 'no-key'), findings: [] };
    for (const [projectId, error] of failures)
        breaker.closeProject(projectId, error);
    const drafts = createDrafts(request);
    const policies = findChangedPolicies(changed, { ...request, drafts });
    const invalid = new Set(request.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path));
    const [facts, tests] = await Promise.all([
        Promise.all([...policies.values()].map(policy => learnAbout(policy, { ...request, reader }))),
        runTests({
            files: request.tests,
            findSubject: path => drafts.find(path) ?? { why: invalid.has(path) ? 'invalid-policy' : 'no-answer' },
            reader,
            breaker,
        }),
    ]);
    const known = new Map(facts.map(({ policy, ...fact }) => [policy.report, fact]));
    const unknowns = [...breaker.listUnknowns(), ...facts.flatMap(({ unknown }) => unknown ?? [])];
    return {
        policies: changed.map(report => addFact(report, known.get(report))),
        tests,
        findings: unknowns.map(impact_breaker/* describeUnknown */.Ee),
    };
}
async function learnAbout(policy, request) {
    const { replayDays: days } = request;
    const reach = findReach(policy, request);
    const { agents } = reach;
    if (days === null)
        return { policy, ...reach, replay: undefined, findings: [], unknown: undefined };
    const replay = await replayPolicy({ ...request, policy, agents, days });
    // What PgBeam has replayed, it has taken.
    const findings = replay.isTaken ? [] : await checkDraft(policy, request);
    const isPuzzling = replay.refusal !== undefined && findings.length === 0;
    const unknown = isPuzzling ? { error: replay.refusal, topics: new Set(['replays']) } : undefined;
    return { policy, ...reach, replay: replay.report, findings, unknown };
}
function addFact(report, fact) {
    if (!fact)
        return report;
    const { agents, project, approvalRules, replay, findings } = fact;
    return {
        ...report,
        findings: [...report.findings, ...findings],
        ...(agents ? { agents } : {}),
        ...(project ? { project } : {}),
        ...(approvalRules ? { approval_rules: approvalRules } : {}),
        ...(replay ? { replay } : {}),
    };
}
function findReach(policy, request) {
    const { report, policyFile, known } = policy;
    const facts = known.kind === 'unknown' ? undefined : request.projects.get(policyFile.projectId);
    return {
        agents: findAgents(policy, request),
        project: facts && describeProject(facts, known.kind === 'found' ? known.live.id : null),
        approvalRules: facts && describeApprovalRules(facts, report),
    };
}
function findAgents({ policyFile, known }, { agents, now }) {
    if (known.kind === 'none')
        return NOBODY;
    const all = agents.get(policyFile.projectId);
    return all && known.kind === 'found' ? describeAgents({ agents: all, profileId: known.live.id, now }) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/impact/project.js

/** Asks about each project once, all at once; nothing without a `reader`. */
async function readProjects({ projects, reader, breaker, }) {
    if (!reader)
        return new Map();
    async function ask(topic, projectId, request) {
        const answer = await breaker.ask({ topic, projectId }, () => acceptAbsence(request));
        return answer.kind === 'answered' ? answer.value : null;
    }
    const facts = projects.map(async (projectId) => {
        const [settings, approvalRules] = await Promise.all([
            ask('project', projectId, () => reader.readProject(projectId)),
            ask('approval-rules', projectId, () => reader.listApprovalRules(projectId)),
        ]);
        return [projectId, { settings, approvalRules }];
    });
    return new Map(await Promise.all(facts));
}
/** An older deployment, a feature that is off, a key that may not see it: the report says what it does not know. */
async function acceptAbsence(request) {
    try {
        return await request();
    }
    catch (error) {
        if (error instanceof pgbeam_error/* PgBeamError */.p && (error.status === 403 || error.status === 404))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/policy/characters.js
var characters = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/policy/describe-issue.js + 1 modules
var describe_issue = __webpack_require__(7431);
// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/profile-data.js
var profile_data = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/src/policy/read-mapping.js + 9 modules
var read_mapping = __webpack_require__(5511);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var node = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/src/guardrails/pattern.js


/** Reads a pattern of so many parts; undefined where it is none. */
function readPattern(text, parts) {
    const names = text.split('.').map(fold_case/* foldCase */.S);
    const [schema, table, column] = names;
    if (names.length !== parts || names.some(name => !READABLE.test(name)))
        return undefined;
    return schema === undefined || table === undefined ? undefined : { schema, table, column };
}
/** No quotes, no blanks, nothing that nobody sees: a name that has them is matched by what it comes to without. */
const READABLE = /^[^\s"'\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u;
function writePattern({ schema, table, column }) {
    return [schema, table, ...(column === undefined ? [] : [column])].join('.');
}
/**
 * Whether a part of a pattern takes in a name. No name has a `*`, so that a part of another pattern is taken in where all
 * that it takes in is: the part itself stands for a name that nobody mentions.
 */
function takesIn(part, name) {
    return hasStar(part) ? compilePart(part)(name) : part === name;
}
/** The same for many names. */
function compilePart(part) {
    if (!hasStar(part))
        return name => part === name;
    const [first = '', ...rest] = part.split('*');
    const last = rest.pop() ?? '';
    return name => {
        const end = name.length - last.length;
        if (end < first.length || !name.startsWith(first) || !name.endsWith(last))
            return false;
        let from = first.length;
        for (const piece of rest) {
            const at = name.indexOf(piece, from);
            if (at < 0 || at + piece.length > end)
                return false;
            from = at + piece.length;
        }
        return true;
    };
}
/**
 * A name as PgBeam or PostgreSQL may read it in the end: what they make of quotes, blanks and letters of other alphabets is
 * not known, so that a guardrail holds for both readings.
 */
function loosen(name) {
    if (PLAIN.test(name))
        return name;
    return name
        .normalize('NFKC')
        .replace(/["'\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
        .trim()
        .toLowerCase();
}
/** A name that can be read in one way only. */
const PLAIN = /^[a-z\d_$]*$/;
/** Whether a part takes in a name by either reading. */
function mayTakeIn(part, name) {
    return compileReadings(part)(name);
}
/** The same for many names. */
function compileReadings(part) {
    const takes = compilePart(part);
    return name => {
        if (takes(name))
            return true;
        const loose = loosen(name);
        return loose !== name && takes(loose);
    };
}
/** Whether a pattern takes in a relation. The schemas of PostgreSQL's catalogs are only meant where they are named. */
function matchesRelation({ schema, table }, relation) {
    if ((0,system_catalog/* isInCatalog */.vx)(relation) && hasStar(schema))
        return false;
    if (mayTakeIn(schema, relation.schema) && mayTakeIn(table, relation.table))
        return true;
    const parted = partName(relation.schema, relation.table);
    if (!parted || !takesIn(schema, parted.schema))
        return false;
    return takesIn(table, parted.table) || table === relation.table;
}
/** A name in parts as it may be read where quotes keep no dot from parting it; undefined where it has no such dot. */
function partName(...names) {
    const parts = names.flatMap(name => loosen(name).split('.'));
    const [table, schema] = parts.length > names.length ? parts.toReversed() : [];
    return table === undefined || schema === undefined ? undefined : { schema, table };
}
/** All that the name of a table may be read as. */
function listReadings(table) {
    const parted = partName(table);
    return new Set([table, loosen(table), ...(parted ? [parted.table] : [])]);
}
/** Whether all that one pattern takes in is taken in by another. */
function coversPattern(wide, narrow) {
    return (takesIn(wide.schema, narrow.schema) &&
        takesIn(wide.table, narrow.table) &&
        (wide.column === undefined || (narrow.column !== undefined && takesIn(wide.column, narrow.column))) &&
        // A catalog of PostgreSQL is only meant where it is named.
        (!(0,system_catalog/* isInCatalog */.vx)(narrow) || !hasStar(wide.schema)));
}
function hasStar(part) {
    return part.includes('*');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/src/guardrails/schema.js


/** A file of guardrails, `*.guardrails.yaml`: what no policy may ever do. */
/** The kinds of statements that can be held for a person at all. */
const HOLDABLE_KINDS = ['insert', 'update', 'delete', 'ddl'];
/** Nobody writes more, and each is compared with what a policy names. */
const MOST_ENTRIES = 200;
const schema_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
const patterns = (description) => schemas/* optional */.lqM(schemas/* array */.YOg(schema_text).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES))).check(schemas/* describe */.q0y(description));
const bound = (description) => schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(0))).check(schemas/* describe */.q0y(description));
const exceptionSchema = schemas/* strictObject */.rej({
    policy: schema_text.check(schemas/* describe */.q0y('The id of a profile (`pol_\u2026`), or the exact name of a policy.')),
    project: schemas/* optional */.lqM(schema_text)
        .check(schemas/* describe */.q0y('The project of a policy that is given by name. Needed where the repository has several projects.')),
    reason: schema_text.check(schemas/* describe */.q0y('Why the policy may do it, such as the number of a ticket.')),
    until: schemas/* optional */.lqM(schema_text)
        .check(schemas/* describe */.q0y('The last day of the exception (UTC), as `2027-01-31`; left out, it does not end.')),
});
const guardrailSchema = schemas/* strictObject */.rej({
    name: schema_text.check(schemas/* describe */.q0y('What the guardrail keeps safe, in a few words. It is shown where a policy breaks it.')),
    never_reachable: patterns('Relations that no policy may reach, as `schema.table`; `*` stands for any text.'),
    always_hidden: patterns('Columns that no policy may show, hashed neither, as `schema.table.column`; `*` stands for any text.'),
    never_clear: patterns('Columns that no policy may show in the clear, as `schema.table.column`; `*` stands for any text.'),
    filtered_by: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        tables: schemas/* array */.YOg(schema_text)
            .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES), schemas/* describe */.q0y('Relations, as `schema.table`; `*` stands for any text.')),
        column: schema_text.check(schemas/* describe */.q0y('The column that a row filter must compare.')),
    }))
        .check(schemas/* describe */.q0y('Relations of which no policy may show rows but by a row filter `column = \u2026`.')),
    refused: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(schema/* STATEMENT_KINDS */.ev)).check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('Kinds of statements that every policy must refuse.')),
    held: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(HOLDABLE_KINDS)).check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('Kinds of statements that every policy must refuse, or hold for a person however few rows they touch.')),
    at_most: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        max_rows: bound('The most rows of a result.'),
        egress_bytes_per_day: bound('The most bytes that may be read in a day.'),
        budget_queries_per_hour: bound('The most queries in an hour.'),
        budget_queries_per_day: bound('The most queries in a day.'),
        max_affected_rows: bound('The most rows that one write may touch.'),
        approval_auto_max_rows: bound('The most rows that a held write may touch without a person; 0: none.'),
    }))
        .check(schemas/* describe */.q0y('Limits that no policy may exceed. A policy without a limit exceeds it.')),
    except: schemas/* optional */.lqM(schemas/* array */.YOg(exceptionSchema).check(api/* _maxLength */.Eb(MOST_ENTRIES)))
        .check(schemas/* describe */.q0y('Policies that need not keep it.')),
});
const guardrailFileSchema = schemas/* strictObject */.rej({
    guardrails: schemas/* array */.YOg(guardrailSchema)
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES), schemas/* describe */.q0y('What no policy may ever do.')),
});
/** The fields of a guardrail that say what is forbidden. */
const RULE_FIELDS = [
    'never_reachable',
    'always_hidden',
    'never_clear',
    'filtered_by',
    'refused',
    'held',
    'at_most',
];

;// CONCATENATED MODULE: ./lib/src/guardrails/check-entries.js



/** Each is compared with every name of every policy. */
const MOST_WILDCARDS = 200;
/** What is wrong with guardrails that have the right shape. */
function checkEntries(guardrails) {
    const names = new Map();
    const patterns = guardrails.flatMap((entry, index) => listPatterns(entry, ['guardrails', index]));
    const wild = patterns.filter(isWild);
    return [
        ...guardrails.flatMap((entry, index) => {
            const path = ['guardrails', index];
            const first = names.get(entry.name);
            names.set(entry.name, first ?? index);
            return [...checkRules(entry, path), ...(first === undefined ? [] : [describeDuplicate(entry, path)])];
        }),
        ...patterns.flatMap(({ text, parts, path }) => readPattern(text, parts) === undefined ? [describePattern({ text, parts, path })] : []),
        ...wild.slice(MOST_WILDCARDS, MOST_WILDCARDS + 1).map(({ path }) => {
            const message = `This file has ${wild.length} patterns with \`*\` in the name of a table or column, of which ${MOST_WILDCARDS} are read; write patterns that take in more, or name tables.`;
            return { code: 'too-many-patterns', path, message };
        }),
        ...guardrails.flatMap((entry, index) => checkWords(entry, ['guardrails', index])),
        ...guardrails.flatMap((entry, index) => checkDates(entry, ['guardrails', index])),
    ];
}
function isWild({ text }) {
    const [, ...rest] = text.split('.');
    return rest.some(hasStar);
}
function listPatterns(entry, path) {
    const list = (texts, parts, field) => (texts ?? []).map((text, place) => ({ text, parts, path: [...path, ...field, place] }));
    return [
        ...list(entry.never_reachable, 2, ['never_reachable']),
        ...list(entry.always_hidden, 3, ['always_hidden']),
        ...list(entry.never_clear, 3, ['never_clear']),
        ...list(entry.filtered_by?.tables, 2, ['filtered_by', 'tables']),
    ];
}
function checkRules(entry, path) {
    const { filtered_by, at_most } = entry;
    const found = [];
    if (RULE_FIELDS.every(field => entry[field] === undefined)) {
        const message = `${(0,quote/* quote */.h)(entry.name)} forbids nothing; add ${(0,quote/* listChoices */.Z)([...RULE_FIELDS])}, or remove it.`;
        found.push({ code: 'guardrail-without-rule', path, message });
    }
    if (at_most && Object.values(at_most).every(most => most === undefined)) {
        const message = `${(0,quote/* quote */.h)(entry.name)} bounds nothing; write a limit and a number, or remove \`at_most\`.`;
        found.push({ code: 'guardrail-without-rule', path: [...path, 'at_most'], message });
    }
    for (const [field, most] of Object.entries(at_most ?? {})) {
        if (most !== 0 || field === 'approval_auto_max_rows')
            continue;
        const message = `${(0,quote/* quote */.h)(`${field}: 0`)} is no limit; write the most that a policy may have.`;
        found.push({ code: 'out-of-bounds', path: [...path, 'at_most', field], message });
    }
    if (filtered_by && !/^[^\s."*]+$/.test(filtered_by.column)) {
        const message = `${(0,quote/* quote */.h)(filtered_by.column)} is not the name of a column; write one name, without quotes.`;
        found.push({ code: 'invalid-pattern', path: [...path, 'filtered_by', 'column'], message });
    }
    return found;
}
function describeDuplicate({ name }, path) {
    const message = `There is another guardrail ${(0,quote/* quote */.h)(name)} in this file; give each a name of its own.`;
    return { code: 'duplicate-guardrail', path: [...path, 'name'], message };
}
function describePattern({ text, parts, path }) {
    const shape = parts === 2 ? '`schema.table`' : '`schema.table.column`';
    const message = `${(0,quote/* quote */.h)(text)} is not a pattern; write ${shape} with all its parts, \`*\` for any text, and no quotes or blanks.`;
    return { code: 'invalid-pattern', path, message };
}
/** Blanks give no reason, and name nothing. */
function checkWords({ name, except = [] }, path) {
    const words = [
        { text: name, path: [...path, 'name'] },
        ...except.map(({ reason }, place) => ({ text: reason, path: [...path, 'except', place, 'reason'] })),
    ];
    return words
        .filter(({ text }) => text.trim() === '')
        .map(({ path }) => {
        return { code: 'out-of-bounds', path, message: `\`${path.at(-1)}\` has only blanks; write it in a few words.` };
    });
}
function checkDates({ except = [] }, path) {
    return except.flatMap(({ until }, place) => {
        if (until === undefined || isDay(until))
            return [];
        const message = `${(0,quote/* quote */.h)(until)} is not a day; write year, month and day, as \`2027-01-31\`.`;
        return [{ code: 'invalid-date', path: [...path, 'except', place, 'until'], message }];
    });
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/src/guardrails/finding-kinds.js
/**
 * The findings that guardrails make: `guardrail-broken` in policies, the others in their own files. An `error` of a file of
 * guardrails makes it invalid.
 */
const GUARDRAIL_FINDINGS = {
    'guardrail-broken': {
        severity: 'error',
        meaning: 'The policy does what a guardrail says that no policy may ever do.',
        fix: 'Correct the policy. It cannot be accepted by a comment: the guardrail is in another file, whose owners may add an exception.',
    },
    'guardrail-without-rule': {
        severity: 'error',
        meaning: 'A guardrail says nothing that policies may not do.',
        fix: 'Add one of the rules that the message names, or remove the guardrail.',
    },
    'duplicate-guardrail': {
        severity: 'error',
        meaning: 'Two guardrails of one file have the same name.',
        fix: 'Give each a name of its own: it is shown where a policy breaks it.',
    },
    'invalid-pattern': {
        severity: 'error',
        meaning: 'A pattern of a guardrail does not have all its parts, or has a part that no name can match.',
        fix: 'Write `schema.table`, or for a column `schema.table.column`, with `*` for any text and without quotes.',
    },
    'too-many-patterns': {
        severity: 'error',
        meaning: 'A file of guardrails has more than 200 patterns with `*` in the name of a table or column.',
        fix: 'Write patterns that take in more, or name tables.',
    },
    'invalid-date': {
        severity: 'error',
        meaning: 'The end of an exception is not a day.',
        fix: 'Write year, month and day, as `2027-01-31`.',
    },
    'exception-without-project': {
        severity: 'error',
        meaning: 'An exception names a policy whose name several projects may have.',
        fix: 'Add the `project` of the policy, or write its id.',
    },
    'exception-ended': {
        severity: 'warning',
        meaning: 'The last day of an exception is over, so that the guardrail holds for the policy again.',
        fix: 'Remove the exception.',
    },
    'exception-ends-soon': {
        severity: 'warning',
        meaning: 'An exception ends in the next 14 days.',
        fix: 'Correct the policy until then.',
    },
    'exception-unused': {
        severity: 'warning',
        meaning: 'An exception is for a policy that keeps the guardrail, or that is not there.',
        fix: 'Remove the exception: somebody could use it.',
    },
    'guardrail-needs-catalog': {
        severity: 'warning',
        meaning: 'A pattern for columns has `*` in the name of the table or column, and no catalog says which columns there are, so that only columns which files name are judged.',
        fix: 'Set the input `database-schema`, or name the columns with their tables.',
    },
    'guardrail-column-missing': {
        severity: 'notice',
        meaning: 'A relation that a guardrail wants filtered does not have the column, so that the guardrail does not hold for it.',
        fix: 'Leave the relation out of the pattern, if it holds nothing of anybody.',
    },
};

;// CONCATENATED MODULE: ./lib/src/guardrails/parse.js












/** The guardrails of a file, or findings that say what is wrong with it. No finding can be accepted. */
function parse_parseGuardrails(file) {
    const read = (0,read_mapping/* readMapping */.v)(file, 'a file of guardrails');
    if (read.kind === 'invalid')
        return { kind: 'invalid', file, findings: read.findings };
    const { root, source } = read;
    const validation = (0,describe_issue/* validate */.t)({ root, schema: guardrailFileSchema, data: (0,profile_data/* toData */.OY)(root), wording: WORDING });
    const issues = validation.kind === 'invalid' ? validation.findings : [];
    const entries = validation.kind === 'valid' ? checkEntries(validation.output.guardrails) : [];
    const unplaced = [
        ...read.findings,
        ...issues,
        ...(0,characters/* findUnseenCharacters */.kS)(root),
        ...entries.map(entry => placeEntry(root, entry)),
    ];
    const findings = (0,list_findings/* listFindings */.F$)(unplaced, { source, kinds: KINDS });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', file, findings };
    }
    const { guardrails } = validation.output;
    return { kind: 'valid', file, guardrails: listGuardrails({ file, guardrails, root, source }), findings };
}
const KINDS = { ...finding_kinds/* FILE_FINDINGS */.c, ...GUARDRAIL_FINDINGS };
function placeEntry(root, { path, ...rest }) {
    return { ...rest, offset: (0,node/* findPlace */.Pj)(root, path).node.start };
}
const WORDING = {
    listFields(path) {
        if (path.length === 0)
            return Object.keys(guardrailFileSchema.shape);
        const [, , owner] = path;
        if (owner === undefined)
            return Object.keys(guardrailSchema.shape);
        return owner === 'filtered_by' || owner === 'at_most' || owner === 'except' ? INNER_FIELDS[owner] : [];
    },
};
const INNER_FIELDS = {
    filtered_by: Object.keys(guardrailSchema.shape.filtered_by.def.innerType.shape),
    at_most: Object.keys(guardrailSchema.shape.at_most.def.innerType.shape),
    except: Object.keys(guardrailSchema.shape.except.def.innerType.def.element.shape),
};
function listGuardrails({ file, guardrails, root, source, }) {
    const locate = (path) => source.positionAt((0,node/* findPlace */.Pj)(root, path).node.start);
    return guardrails.flatMap((entry, index) => {
        const exceptions = (entry.except ?? []).map(({ policy, project, reason, until }, place) => {
            return { policy, project, reason, until, ...locate(['guardrails', index, 'except', place]) };
        });
        return listRules(entry).map(({ rule, path }) => {
            return { name: entry.name, file: file.path, ...locate(['guardrails', index, ...path]), rule, exceptions };
        });
    });
}
/** The rules of a guardrail, each with its place in it. */
function listRules(entry) {
    const { never_reachable = [], filtered_by, refused = [], held = [], at_most = {} } = entry;
    return [
        ...never_reachable.flatMap((text, place) => {
            const pattern = readPattern(text, 2);
            return pattern ? [{ rule: { kind: 'never_reachable', pattern }, path: ['never_reachable', place] }] : [];
        }),
        ...['always_hidden', 'never_clear'].flatMap(kind => (entry[kind] ?? []).flatMap((text, place) => {
            const pattern = readPattern(text, 3);
            if (pattern?.column === undefined)
                return [];
            return [{ rule: { kind, pattern: { ...pattern, column: pattern.column } }, path: [kind, place] }];
        })),
        ...(filtered_by?.tables ?? []).flatMap((text, place) => {
            const pattern = readPattern(text, 2);
            const column = (0,fold_case/* foldCase */.S)(filtered_by?.column ?? '');
            return pattern
                ? [{ rule: { kind: 'filtered_by', pattern, column }, path: ['filtered_by', 'tables', place] }]
                : [];
        }),
        ...refused.map((statement, place) => ({ rule: { kind: 'refused', statement }, path: ['refused', place] })),
        ...held.map((statement, place) => ({ rule: { kind: 'held', statement }, path: ['held', place] })),
        ...Object.entries(at_most).flatMap(([field, most]) => most === undefined ? [] : [{ rule: { kind: 'at_most', field, most }, path: ['at_most', field] }]),
    ];
}
/** Whether an exception names a profile by its id. */
function isProfileId(text) {
    return text.startsWith(PROFILE_PREFIX);
}
const PROFILE_PREFIX = 'pol_';

;// CONCATENATED MODULE: ./lib/src/guardrails/exceptions.js

/** Whether an exception is over. */
function hasEnded({ until }, { today }) {
    return until !== undefined && until < today;
}
/** Whether a name without its project might be that of several policies. */
function isNameless({ policy, project }, { hasSeveralProjects }) {
    return hasSeveralProjects && project === undefined && !isProfileId(policy);
}
/** Whether an exception is for a policy: by id, or by exact name and project. */
function isFor(exception, policy, context) {
    if (isNameless(exception, context))
        return false;
    if (exception.project !== undefined && exception.project !== policy.projectId)
        return false;
    return isProfileId(exception.policy) ? exception.policy === policy.id : exception.policy === policy.name;
}
/** The exception that lets a policy break a guardrail. */
function findException({ exceptions }, policy, context) {
    return exceptions.find(exception => !hasEnded(exception, context) && isFor(exception, policy, context));
}
/** An exception is worth a warning so many days before it ends. */
const SOON_DAYS = 14;
function endsSoon({ until }, { today }) {
    if (until === undefined || until < today)
        return false;
    const days = (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
    return days <= SOON_DAYS;
}
/** The exceptions that one guardrail makes and another does not. */
function listNew(one, other, context) {
    const active = (exception) => !hasEnded(exception, context) && !isNameless(exception, context);
    const known = other.exceptions.filter(active);
    return one.exceptions
        .filter(active)
        .filter(exception => !known.some(({ policy, project, until }) => policy === exception.policy &&
        (project === undefined || project === exception.project) &&
        (until === undefined || (exception.until !== undefined && exception.until <= until))));
}

;// CONCATENATED MODULE: ./lib/src/guardrails/rule.js

/** What a rule is about: a pattern, a kind of statement or a limit. */
function nameSubject(rule) {
    switch (rule.kind) {
        case 'refused':
        case 'held':
            return rule.statement;
        case 'at_most':
            return rule.field;
        default:
            return writePattern(rule.pattern);
    }
}
/** What a rule demands of its subject, as a report shows it. */
function showDemand(rule) {
    switch (rule.kind) {
        case 'at_most':
            return rule.most;
        case 'filtered_by':
            return `filtered by ${rule.column}`;
        default:
            return DEMANDS[rule.kind];
    }
}
const DEMANDS = {
    never_reachable: 'never reachable',
    always_hidden: 'always hidden',
    never_clear: 'never in the clear',
    refused: 'refused',
    held: 'held',
};

;// CONCATENATED MODULE: ./lib/src/guardrails/exposures.js



/**
 * Follows what a rule protects to all that shows it: down to partitions and children, whose rows are its rows, and then up
 * to what they are parts of and to views over views. Linear: each column is followed once, what is not known twice.
 */
function* traceExposures(catalog, rule) {
    const sources = findSources(catalog);
    const seen = new Map();
    const pending = [];
    const column = 'column' in rule.pattern ? rule.pattern.column : undefined;
    const isProtected = (relation) => matchesRelation(rule.pattern, (0,exposure_tables/* asNamed */.mn)(relation));
    // What has no such column has no rows that must be filtered by it, but may show those of another relation.
    const lacks = (relation) => rule.kind === 'filtered_by' && lacksColumn(relation, rule.column);
    /** Of whose unknown columns a protected one is known to be perhaps one. */
    const hiding = new Set();
    const concerns = (name) => column === undefined || mayTakeIn(column, (0,fold_case/* foldCase */.S)(name));
    function visit(node, of, mayHide = false) {
        const columns = seen.get(node.relation) ?? new Map();
        seen.set(node.relation, columns);
        const isNews = mayHide && node.column === null && !hiding.has(node.relation);
        if (columns.has(node.column) && !isNews)
            return;
        if (isNews)
            hiding.add(node.relation);
        columns.set(node.column, of);
        pending.push(node);
    }
    const protectedOnes = findMatching(catalog, rule.pattern).filter(relation => !lacks(relation));
    for (const [relation, of] of listParts(catalog, protectedOnes)) {
        for (const each of relation.columns) {
            if (concerns(each.name))
                visit({ relation, column: each }, nameColumn(of, column === undefined ? null : each));
        }
        // What is not known of it may hold what is protected.
        if (!relation.isComplete || column === undefined)
            visit({ relation, column: null }, nameColumn(of, null));
    }
    for (let node = pending.pop(); node; node = pending.pop()) {
        const of = seen.get(node.relation)?.get(node.column) ?? '';
        const mayHide = node.column !== null || hiding.has(node.relation);
        for (const next of listShowing(catalog, sources, node))
            visit(next, of, mayHide);
    }
    for (const [relation, columns] of seen) {
        const isOwn = isProtected(relation);
        // Relations are judged as a whole, and those that the pattern takes in by the pattern.
        if (column === undefined) {
            const [of = ''] = columns.values();
            if (!isOwn || lacks(relation))
                yield { relation, column: undefined, of };
            continue;
        }
        for (const [each, of] of columns) {
            if (isOwn && (each === null ? !hiding.has(relation) : concerns(each.name)))
                continue;
            yield { relation, column: each === null ? undefined : (0,fold_case/* foldCase */.S)(each.name), of };
        }
    }
}
function nameColumn(relation, column) {
    return column === null ? (0,exposure_tables/* spellName */.oC)(relation) : `${(0,exposure_tables/* spellName */.oC)(relation)}.${(0,fold_case/* foldCase */.S)(column.name)}`;
}
/** Relations with their partitions and children, each with what it is a part of. */
function listParts(catalog, relations) {
    const parts = new Map(relations.map(relation => [relation, relation]));
    const pending = [...relations];
    for (let relation = pending.pop(); relation; relation = pending.pop()) {
        for (const child of catalog.childrenOf(relation.id)) {
            if (parts.has(child))
                continue;
            parts.set(child, parts.get(relation) ?? relation);
            pending.push(child);
        }
    }
    return parts;
}
/** Whether it is known that a relation has no column of a name, which is in lower case. */
function lacksColumn(relation, column) {
    return relation.isComplete && !relation.columns.some(({ name }) => (0,fold_case/* foldCase */.S)(name) === column);
}
/** The relations of a catalog that a pattern takes in. */
function findMatching(catalog, pattern) {
    const candidates = hasStar(pattern.table) ? catalog.relations : catalog.findInAnySchema(pattern.table);
    return candidates.filter(relation => matchesRelation(pattern, (0,exposure_tables/* asNamed */.mn)(relation)));
}
const known = new WeakMap();
/** The same for each catalog once. */
function findSources(catalog) {
    const sources = known.get(catalog) ?? indexSources(catalog);
    known.set(catalog, sources);
    return sources;
}
/** What views take from relations, by the ids of these. */
function indexSources(catalog) {
    const index = new Map();
    const add = (id, reading) => {
        const known = index.get(id);
        if (known)
            known.push(reading);
        else
            index.set(id, [reading]);
    };
    for (const view of catalog.relations) {
        for (const column of view.columns) {
            for (const source of column.sources)
                add(source.relation, { view, column, from: source.column });
        }
        for (const id of view.mayShow)
            add(id, { view, column: null, from: undefined });
    }
    return index;
}
function* listShowing(catalog, sources, { relation, column }) {
    for (const { view, column: shown, from } of sources.get(relation.id) ?? []) {
        if (from === undefined || column?.id === from)
            yield { relation: view, column: shown };
    }
    for (const { id } of relation.parents) {
        const parent = catalog.byId(id);
        const same = column && parent?.columns.find(({ name }) => name === column.name);
        if (parent && (column === null || same))
            yield { relation: parent, column: same ?? null };
    }
}

;// CONCATENATED MODULE: ./lib/src/guardrails/universe.js






/** Of all policies and guardrails of a snapshot. `tables` is undefined where there is no catalog. */
function createUniverse({ profiles, guardrails, tables, }) {
    const catalogs = tables?.catalogs ?? [];
    let known;
    const columns = new Map();
    const exposures = new Map();
    const findExposures = (rule) => {
        if (!('pattern' in rule))
            return [];
        return remember(exposures, rule, () => catalogs.flatMap(catalog => [...traceExposures(catalog, rule)]));
    };
    return {
        isComplete: tables?.areAll === true && !tables.hasUnread,
        hasCatalogs: catalogs.length > 0,
        findColumns(pattern) {
            known ??= indexKnown(universe_listKnown(profiles, guardrails, catalogs));
            const { all, byTable } = known;
            const candidates = hasStar(pattern.table) ? all : (byTable.get(pattern.table) ?? []);
            return remember(columns, pattern, () => candidates.filter(compileColumns(pattern)));
        },
        findExposures,
        mayName({ schema, table }) {
            const found = catalogs.flatMap(catalog => catalog.find(schema, table));
            return tables === undefined || found.length === 0 || found.some(tables.mayName);
        },
        lacksColumn({ schema, table }, column) {
            const found = catalogs.flatMap(catalog => catalog.find(schema, table));
            return found.length > 0 && found.every(relation => lacksColumn(relation, column));
        },
        hasVeryColumn({ schema, table }, column) {
            const found = catalogs.flatMap(catalog => catalog.find(schema, table));
            return found.some(({ columns }) => columns.some(({ name }) => name === column));
        },
        listLacking(rule) {
            const { pattern, column } = rule;
            const showing = new Set(findExposures(rule).map(({ relation }) => relation));
            return catalogs.flatMap(catalog => findMatching(catalog, pattern).filter(relation => relation.kind !== 'sequence' && lacksColumn(relation, column) && !showing.has(relation)));
        },
    };
}
function indexKnown(all) {
    const byTable = new Map();
    for (const known of all) {
        const { table = '' } = known.relation;
        for (const reading of listReadings(table)) {
            const group = byTable.get(reading);
            if (group)
                group.push(known);
            else
                byTable.set(reading, [known]);
        }
    }
    return { all, byTable };
}
function remember(known, key, find) {
    const text = JSON.stringify(key);
    const value = known.get(text) ?? find();
    known.set(text, value);
    return value;
}
function compileColumns({ schema, table, column }) {
    const [takesTable, takesColumn] = [compilePart(table), compileReadings(column)];
    return known => {
        if (!takesColumn(known.column))
            return false;
        const { relation } = known;
        if (relation.table === undefined)
            return false;
        if (relation.schema === undefined)
            return [...listReadings(relation.table)].some(takesTable);
        return matchesRelation({ schema, table, column }, { schema: relation.schema, table: relation.table });
    };
}
function universe_listKnown(profiles, guardrails, catalogs) {
    const known = new access_relation/* RelationMap */.Vm();
    const add = (relation, column) => known.getOrAdd(relation, () => new Set()).add(column);
    for (const { masking_rules } of profiles) {
        for (const { table, column } of masking_rules) {
            const [relation, name] = [(0,access_relation/* namedRelation */.Gp)(table), (0,policy_relation/* readColumn */.J)(column)];
            if (relation && !('error' in name))
                add(relation, name.column);
        }
    }
    for (const { rule } of guardrails) {
        if (rule.kind !== 'always_hidden' && rule.kind !== 'never_clear')
            continue;
        const { schema, table, column } = rule.pattern;
        if (isNamed(rule.pattern))
            add(hasStar(schema) ? (0,access_relation/* bareRelation */.x2)({ table }) : { schema, table }, column);
    }
    for (const catalog of catalogs) {
        for (const relation of catalog.relations) {
            for (const { name } of relation.columns)
                add((0,exposure_tables/* asNamed */.mn)(relation), (0,fold_case/* foldCase */.S)(name));
        }
    }
    return [...known.relations()].flatMap(relation => [...(known.get(relation) ?? [])].map(column => ({ relation, column })));
}
/** Whether a pattern names one column of one table, in whatever schema. */
function isNamed({ table, column }) {
    return !hasStar(table) && !hasStar(column);
}

;// CONCATENATED MODULE: ./lib/src/guardrails/implication.js




/** Looks up the rules that may imply another: of kinds that can, for the same table, or for any of a pattern. */
function indexRules(guardrails) {
    const byScope = (0,group_by/* groupBy */.$)(guardrails, ({ rule }) => `${rule.kind} ${nameScope(rule)}`);
    return rule => {
        const scopes = [...new Set([nameScope(rule), ANY_TABLE])];
        return IMPLYING[rule.kind].flatMap(kind => scopes.flatMap(scope => byScope.get(`${kind} ${scope}`) ?? []));
    };
}
const ANY_TABLE = '*';
function nameScope(rule) {
    if (!('pattern' in rule))
        return nameSubject(rule);
    return hasStar(rule.pattern.table) ? ANY_TABLE : rule.pattern.table;
}
const IMPLYING = {
    never_reachable: ['never_reachable'],
    always_hidden: ['always_hidden', 'never_reachable'],
    never_clear: ['never_clear', 'always_hidden', 'never_reachable'],
    filtered_by: ['filtered_by', 'never_reachable'],
    refused: ['refused'],
    held: ['held', 'refused'],
    at_most: ['at_most'],
};
/** Whether whoever keeps one rule keeps the other. */
function implication_implies(one, other) {
    if (!IMPLYING[other.kind].includes(one.kind))
        return false;
    if ('pattern' in one) {
        const isCovered = 'pattern' in other && coversPattern(one.pattern, other.pattern);
        if (!isCovered || one.kind === 'never_reachable')
            return isCovered;
        if (one.kind === 'filtered_by')
            return other.kind === 'filtered_by' && one.column === other.column;
        // A column that is named is judged even where nobody knows whether it is there.
        return isNamed(one.pattern) || (isColumnRule(other) && !isNamed(other.pattern));
    }
    if (one.kind === 'at_most')
        return other.kind === 'at_most' && one.field === other.field && one.most <= other.most;
    return 'statement' in other && one.statement === other.statement;
}
function isColumnRule(rule) {
    return rule.kind === 'always_hidden' || rule.kind === 'never_clear';
}
/** Of two rules with one subject, whether one takes the place of the other: of the same kind, or implied by it. */
function isAlike(one, other) {
    return one.kind === other.kind || implication_implies(other, one);
}

;// CONCATENATED MODULE: ./lib/src/guardrails/compare.js




/**
 * What a change of guardrails forbids no more, and what it forbids now. By meaning: a guardrail that is renamed, moved to
 * another file or written otherwise changes nothing. What cannot be proved to be forbidden all the same widens.
 */
function compareGuardrails({ before, after }, context) {
    return [
        ...listLost({ from: before, to: after, context, direction: 'widens' }),
        ...listLost({ from: after, to: before, context, direction: 'narrows' }),
    ];
}
/** Whether a version of guardrails lets policies do more than another one. */
function isWeaker(versions, context) {
    return listLost({ from: versions.before, to: versions.after, context, direction: 'widens' }).length > 0;
}
/** What one version forbids and the other does not; `direction` says which of them is the newer one. */
function listLost({ from, to, context, direction }) {
    const index = indexRules(to);
    const subjects = (0,group_by/* groupBy */.$)(to, ({ rule }) => nameSubject(rule));
    const told = new Set();
    return from.flatMap((guardrail) => {
        const { rule, name } = guardrail;
        const candidates = index(rule);
        const implying = candidates.filter(other => implication_implies(other.rule, rule));
        if (implying.some(other => listNew(other, guardrail, context).length === 0))
            return [];
        const [nearest] = implying;
        const place = findPlace({ guardrail, to, direction });
        const change = { ...place, guardrail: name, kind: rule.kind, direction };
        if (nearest) {
            // It is forbidden all the same, but not to everybody.
            const own = implying.toSorted((one, other) => Number(other.name === name) - Number(one.name === name))[0] ?? nearest;
            return listNew(own, guardrail, context).flatMap(exception => {
                const key = JSON.stringify([own.file, own.name, exception.policy, exception.project, exception.until]);
                if (told.has(key))
                    return [];
                told.add(key);
                const sides = order(direction, 'bound', `excepted${exception.until === undefined ? '' : ` until ${exception.until}`}`);
                const where = direction === 'widens' ? { file: own.file, line: exception.line } : place;
                return [{ ...change, ...where, subject: exception.policy, isException: true, ...sides }];
            });
        }
        const weaker = (subjects.get(nameSubject(rule)) ?? []).find(other => isAlike(other.rule, rule));
        const sides = order(direction, showDemand(rule), weaker ? showDemand(weaker.rule) : 'none');
        return [{ ...change, subject: nameSubject(rule), isException: false, ...sides }];
    });
}
function order(direction, own, other) {
    return direction === 'widens' ? { before: own, after: other } : { before: other, after: own };
}
/** Where a change is told: in the newer version, by the guardrail of that name if it is there. */
function findPlace({ guardrail, to, direction, }) {
    if (direction === 'narrows')
        return { file: guardrail.file, line: guardrail.line };
    const same = to.find(({ name, file }) => name === guardrail.name && file === guardrail.file);
    return { file: guardrail.file, line: same?.line ?? null };
}

;// CONCATENATED MODULE: ./lib/src/guardrails/findings.js









function create(code, at, message) {
    const severity = GUARDRAIL_FINDINGS[code].severity;
    return { code, severity, message, at };
}
/** How many points a finding names. */
const SHOWN_POINTS = 3;
/** The errors of a policy that breaks guardrails: one for each guardrail and place. Of a live profile, at its start. */
function describeBroken({ locate }, broken) {
    const groups = new Map();
    for (const each of broken) {
        for (const breach of each.breaches) {
            const at = locate?.(breach.cause) ?? list_findings/* FILE_START */.WS;
            const { name, file, rule } = each.guardrail;
            const key = JSON.stringify([name, file, rule.kind, at.line, at.column]);
            const group = groups.get(key) ?? { broken: each, at, breaches: [], demands: new Set() };
            group.breaches.push(breach);
            group.demands.add(describeDemand(each.guardrail));
            groups.set(key, group);
        }
    }
    return [...groups.values()]
        .map(({ broken: { guardrail }, at, breaches, demands }) => {
        const { name, file, line } = guardrail;
        const rest = breaches.length - SHOWN_POINTS;
        const shown = breaches.slice(0, SHOWN_POINTS).map(breach => `${describePoint(breach)} ${breach.does}`);
        const more = rest > 0 ? `; and ${rest} more` : '';
        const message = `${shown.join('; ')}${more}. The guardrail ${(0,quote/* quote */.h)(name)} (${file}, line ${line}) says: ${[...demands].slice(0, SHOWN_POINTS).join('; ')}.`;
        return { ...create('guardrail-broken', at, message), guardrail: { name, file, line } };
    })
        .sort(list_findings/* compareFindings */.Eg);
}
function describePoint({ point, mayName }) {
    if (!mayName)
        return 'what only a live database has, and nobody names,';
    return hasStar(point) ? `${(0,quote/* quote */.h)(point)}, wherever no list says otherwise,` : (0,quote/* quote */.h)(point);
}
function describeDemand({ rule }) {
    const demand = showDemand(rule);
    if (rule.kind === 'at_most')
        return `\`${rule.field}\` at most ${demand}`;
    if (rule.kind === 'refused')
        return `${(0,quote/* quote */.h)(rule.statement)} refused`;
    if (rule.kind === 'held') {
        return `${(0,quote/* quote */.h)(rule.statement)} refused, or held for a person with \`approval_auto_max_rows: 0\``;
    }
    return `${(0,quote/* quote */.h)(nameSubject(rule))} ${demand}`;
}
/** What is worth saying of guardrails themselves, by their files: exceptions, and what cannot be judged. */
function describeGuardrails(guardrails, { verdict: { used, universes }, policies, context, knowsAll, }) {
    const byFile = new Map();
    const add = (file, finding) => {
        const known = byFile.get(file);
        if (known)
            known.push(finding);
        else
            byFile.set(file, [finding]);
    };
    const exceptions = new Map();
    for (const guardrail of guardrails) {
        for (const exception of guardrail.exceptions)
            exceptions.set(exception, guardrail);
        const { rule, file, line, column } = guardrail;
        const at = { line, column };
        const isBlind = rule.kind === 'always_hidden' || rule.kind === 'never_clear' ? !isNamed(rule.pattern) : false;
        if (isBlind && universes.some(({ hasCatalogs }) => !hasCatalogs)) {
            const { meaning, fix } = GUARDRAIL_FINDINGS['guardrail-needs-catalog'];
            add(file, create('guardrail-needs-catalog', at, `${meaning} ${fix}`));
        }
        if (rule.kind === 'filtered_by') {
            const relations = universes.flatMap(universe => {
                const found = universe.listLacking(rule);
                return found.filter(relation => universe.mayName((0,exposure_tables/* asNamed */.mn)(relation))).map(exposure_tables/* spellName */.oC);
            });
            const lacking = [...new Set(relations)];
            if (lacking.length > 0) {
                const shown = lacking.slice(0, SHOWN_POINTS).map(quote/* quote */.h).join(', ');
                const rest = lacking.length > SHOWN_POINTS ? ` and ${lacking.length - SHOWN_POINTS} more` : '';
                const message = `There is no column ${(0,quote/* quote */.h)(rule.column)} in ${shown}${rest}, so that the guardrail does not hold there.`;
                add(file, create('guardrail-column-missing', at, message));
            }
        }
    }
    for (const [exception, { file }] of exceptions) {
        const isKnown = knowsAll || policies.some(({ id }) => !isProfileId(exception.policy) || id === exception.policy);
        const finding = describeException(exception, { context, isUsed: used.has(exception) || !isKnown });
        if (finding)
            add(file, finding);
    }
    for (const findings of byFile.values())
        findings.sort(list_findings/* compareFindings */.Eg);
    return byFile;
}
function describeException(exception, { context, isUsed }) {
    const { policy, until, line, column } = exception;
    const at = { line, column };
    if (isNameless(exception, context)) {
        const message = `Several projects may have a policy ${(0,quote/* quote */.h)(policy)}; add its \`project\`, or write its id (\`pol_\u2026\`). Until then the exception is for nobody.`;
        return create('exception-without-project', at, message);
    }
    if (hasEnded(exception, context)) {
        const message = `The exception for ${(0,quote/* quote */.h)(policy)} ended on ${until}, so that the guardrail holds for it again; remove the exception.`;
        return create('exception-ended', at, message);
    }
    if (!isUsed) {
        const message = `${(0,quote/* quote */.h)(policy)} needs no exception, or is not there; remove it: somebody could use it.`;
        return create('exception-unused', at, message);
    }
    if (!endsSoon(exception, context))
        return undefined;
    const message = `The exception for ${(0,quote/* quote */.h)(policy)} ends on ${until}; correct the policy until then.`;
    return create('exception-ends-soon', at, message);
}

;// CONCATENATED MODULE: ./lib/src/guardrails/judge-settings.js


// Rules over what is the same for all relations: kinds of statements, and limits.
const STATEMENT_DEGREES = { refused: 0, 'held, discarded': 1, held: 2, discarded: 2, allowed: 3 };
/** What becomes of a kind of statement. */
function* judgeStatement({ kind, statement }, profile) {
    const access = (0,statements/* decideStatement */.CN)(profile, statement);
    if (access === 'refused')
        return;
    const isDiscarded = access.endsWith('discarded');
    const isHeld = access === 'held' || access === 'held, discarded';
    if (kind === 'refused') {
        const cause = locatePermission(profile, statement);
        yield { mayName: true, point: statement, degree: STATEMENT_DEGREES[access], does: `is ${access}`, cause };
    }
    else if (!isHeld) {
        yield {
            mayName: true,
            point: statement,
            degree: countUnattended(Number.POSITIVE_INFINITY, isDiscarded),
            does: `is ${access}`,
            cause: ['approval_mode'],
        };
    }
    else if (profile.approval_auto_max_rows > 0) {
        const does = `is not held up to ${profile.approval_auto_max_rows} rows`;
        yield {
            mayName: true,
            point: statement,
            degree: countUnattended(profile.approval_auto_max_rows, isDiscarded),
            does,
            cause: ['approval_auto_max_rows'],
        };
    }
}
/** How far writes pass without a person, by their rows: any number that is discarded is less than one that is not. */
function countUnattended(rows, isDiscarded) {
    return isDiscarded ? 1 - 1 / (1 + rows) : 1 + rows;
}
function locatePermission({ statement_rules: { allow } }, statement) {
    const entry = allow.indexOf(statement);
    return entry < 0 ? ['access_mode'] : ['statement_rules', 'allow', entry];
}
/** A limit, where it has an effect. */
function* judgeLimit({ field, most }, profile) {
    if (!hasEffect(profile, field))
        return;
    const value = profile[field];
    // 0 is no limit, but for rows that need nobody's approval.
    const degree = field === 'approval_auto_max_rows' ? value : value || Number.POSITIVE_INFINITY;
    if (degree <= most)
        return;
    yield {
        mayName: true,
        point: field,
        degree,
        does: `is ${degree === Number.POSITIVE_INFINITY ? 'unlimited' : value}`,
        cause: [field],
    };
}
function hasEffect(profile, field) {
    const permits = (kinds) => kinds.some(kind => (0,statements/* decideStatement */.CN)(profile, kind) !== 'refused');
    switch (field) {
        case 'max_affected_rows':
            return permits(statements/* WRITE_KINDS */.WU);
        case 'approval_auto_max_rows':
            return ['insert', 'update', 'delete'].some(kind => (0,statements/* decideStatement */.CN)(profile, kind).startsWith('held'));
        case 'max_rows':
        case 'egress_bytes_per_day':
            return (0,statements/* touchesRelations */.LL)(profile);
        default:
            return permits(schema/* STATEMENT_KINDS */.ev);
    }
}

;// CONCATENATED MODULE: ./lib/src/guardrails/points.js


/** The relations that policies name, by table: a policy tells no others apart. */
class Mentions {
    /** The schemas in which a table is named. */
    #schemas = new Map();
    /** The tables by what their names may be read as. */
    #readings = new Map();
    constructor(models) {
        for (const model of models) {
            for (const { schema, table } of model.names()) {
                if (table === undefined)
                    continue;
                const known = this.#schemas.get(table) ?? new Set();
                this.#schemas.set(table, known);
                if (schema !== undefined)
                    known.add(schema);
                for (const reading of listReadings(table)) {
                    const tables = this.#readings.get(reading) ?? new Set();
                    this.#readings.set(reading, tables.add(table));
                }
            }
        }
    }
    /**
     * The relations at which a pattern for relations is judged: each that it takes in and a policy names; each table that a
     * policy names, in a schema of the pattern in which nobody names it; and one relation that nobody names. The pattern's own
     * text is a name that no policy can have wherever it has a `*`.
     */
    listPoints(pattern) {
        const points = new access_relation/* RelationMap */.Vm();
        const add = (point) => points.getOrAdd(point, () => point);
        add({ schema: pattern.schema, table: pattern.table });
        for (const table of this.#listTables(pattern.table)) {
            add({ schema: pattern.schema, table });
            for (const schema of this.#schemas.get(table) ?? []) {
                const relation = { schema, table };
                if (matchesRelation(pattern, relation))
                    add(relation);
            }
        }
        return points.relations();
    }
    #listTables(part) {
        if (!hasStar(part))
            return this.#readings.get(part) ?? [];
        const takes = compilePart(part);
        return [...this.#readings].flatMap(([reading, tables]) => (takes(reading) ? [...tables] : []));
    }
}

;// CONCATENATED MODULE: ./lib/src/guardrails/judge.js








function createJudge({ profile, others = [] }, { universe, splitConjuncts }) {
    const model = (0,access_model/* createModel */.k)(profile);
    const mentions = new Mentions([model, ...others.map(access_model/* createModel */.k)]);
    const context = { profile, model, mentions, universe, splitConjuncts };
    return rule => [...judgeRule(rule, context)];
}
function judgeRule(rule, context) {
    switch (rule.kind) {
        case 'never_reachable':
            return judgeReach(rule, context);
        case 'always_hidden':
        case 'never_clear':
            return judgeColumns(rule, context);
        case 'filtered_by':
            return judge_judgeRows(rule, context);
        case 'refused':
        case 'held':
            return judgeStatement(rule, context.profile);
        case 'at_most':
            return judgeLimit(rule, context.profile);
    }
}
function* judgeReach(rule, context) {
    const { model, mentions, universe } = context;
    for (const relation of mentions.listPoints(rule.pattern)) {
        if (!model.reaches(relation))
            continue;
        yield { ...locateAt(context, relation), degree: 1, does: 'is in reach' };
    }
    for (const { relation, of } of universe.findExposures(rule)) {
        const named = (0,exposure_tables/* asNamed */.mn)(relation);
        if (!model.reaches(named))
            continue;
        const does = `is in reach and shows ${of}`;
        yield { ...locateAt(context, named), degree: 1, does };
    }
}
/** How openly a column is shown, by its mask. */
const OPENNESS = { redact: 0, null: 0, hash: 1, clear: 2 };
function* judgeColumns(rule, context) {
    const { model, universe } = context;
    const bound = rule.kind === 'always_hidden' ? OPENNESS.redact : OPENNESS.hash;
    function* judge(relation, column, suffix = '') {
        if (!model.reaches(relation))
            return;
        const mask = model.maskOn(relation, column);
        const openness = OPENNESS[mask?.kind ?? 'clear'];
        if (openness <= bound)
            return;
        const place = locateAt(context, relation);
        yield {
            ...place,
            point: `${place.point}.${column}`,
            degree: openness,
            does: `${mask ? 'is only hashed' : 'is in the clear'}${suffix}`,
            ...(mask ? { cause: ['masking_rules', mask.rule] } : {}),
        };
    }
    for (const { relation, column } of judge_listColumns(rule.pattern, context))
        yield* judge(relation, column);
    for (const { relation, column, of } of universe.findExposures(rule)) {
        const named = (0,exposure_tables/* asNamed */.mn)(relation);
        if (column !== undefined)
            yield* judge(named, column, `, and shows ${of}`);
        else if (model.reaches(named)) {
            const does = `may show ${of} in columns that cannot be followed`;
            yield { ...locateAt(context, named), degree: OPENNESS.clear, does };
        }
    }
}
/** The columns at which a pattern is judged. */
function* judge_listColumns(pattern, { mentions, universe }) {
    if (isNamed(pattern)) {
        for (const relation of mentions.listPoints(pattern)) {
            // Where all relations are known, none is in a schema that nobody names.
            if (universe.isComplete && hasStar(relation.schema))
                continue;
            yield { relation, column: pattern.column };
        }
    }
    for (const { relation, column } of universe.findColumns(pattern)) {
        const { schema = pattern.schema, table } = relation;
        if (table === undefined)
            continue;
        // A bare name stands for every schema of the pattern.
        for (const point of mentions.listPoints({ schema, table, column: undefined })) {
            if (!universe.isComplete || !hasStar(point.schema))
                yield { relation: point, column };
        }
    }
}
function* judge_judgeRows(rule, context) {
    const { model, mentions, universe } = context;
    function* judge(relation, suffix = '') {
        if (!model.reaches(relation) || isPinned(relation, rule.column, context))
            return;
        const [filter] = [...model.filtersAt((0,access_relation/* bareRelation */.x2)(relation)), ...model.filtersAt(relation)];
        yield {
            ...locateAt(context, relation),
            degree: 1,
            does: `${filter ? `has no row filter by ${rule.column}` : 'shows all rows'}${suffix}`,
            ...(filter ? { cause: ['row_filters', filter.place] } : {}),
        };
    }
    for (const relation of mentions.listPoints(rule.pattern)) {
        if (!universe.lacksColumn(relation, rule.column))
            yield* judge(relation);
    }
    for (const { relation, of } of universe.findExposures(rule))
        yield* judge((0,exposure_tables/* asNamed */.mn)(relation), `, those of ${of}`);
}
/** Whether the filters on a relation let only rows through of which the column has values that they name. */
function isPinned(relation, column, { model, splitConjuncts, universe }) {
    const filters = [...model.filtersAt((0,access_relation/* bareRelation */.x2)(relation)), ...model.filtersAt(relation)];
    return filters.some(({ value: { predicate } }) => splitConjuncts(predicate)?.some(({ condition, pins }) => {
        if (condition.kind === 'never')
            return true;
        if (!pins || (0,fold_case/* foldCase */.S)(pins.name) !== column)
            return false;
        if (pins.name !== column && universe.hasVeryColumn(relation, column))
            return false;
        const [table, schema] = pins.qualifiers.map(fold_case/* foldCase */.S).toReversed();
        return (table ?? relation.table) === relation.table && (schema ?? relation.schema) === relation.schema;
    }));
}
/** A relation as a point, and the entry that admits it; where none does, the list. */
function locateAt({ model, universe }, relation) {
    const entry = model.admission(relation);
    const cause = entry === undefined ? ['table_allowlist'] : ['table_allowlist', entry];
    // What the policy names itself is no secret of its database.
    return { point: (0,access_relation/* nameRelation */.S9)(relation), cause, mayName: entry !== undefined || universe.mayName(relation) };
}

;// CONCATENATED MODULE: ./lib/src/guardrails/judge-policies.js




/** Judges policies by guardrails, each over the databases of its project. */
function judgePolicies({ policies, witnesses = [], guardrails, findTables, splitConjuncts, context, }) {
    const universes = new Map([...(0,group_by/* groupBy */.$)([...policies, ...witnesses], ({ projectId }) => projectId)].map(([projectId, own]) => {
        const profiles = own.map(({ profile }) => profile);
        return [projectId, createUniverse({ profiles, guardrails, tables: findTables(projectId) })];
    }));
    const used = new Set();
    const broken = new Map();
    for (const policy of policies) {
        const universe = universes.get(policy.projectId);
        if (!universe)
            continue;
        const judge = createJudge(policy, { universe, splitConjuncts });
        const found = guardrails.flatMap((guardrail) => {
            const breaches = uniteBreaches(judge(guardrail.rule));
            if (breaches.length === 0)
                return [];
            const exception = findException(guardrail, policy, context);
            if (!exception)
                return [{ guardrail, breaches }];
            used.add(exception);
            return [];
        });
        if (found.length > 0)
            broken.set(policy, found);
    }
    return { broken, used, universes: [...universes.values()] };
}
/** Each point once, as far as it is broken. */
function uniteBreaches(breaches) {
    const united = new Map();
    for (const breach of breaches) {
        const known = united.get(breach.point);
        if (!known || known.degree < breach.degree)
            united.set(breach.point, breach);
    }
    return [...united.values()];
}

;// CONCATENATED MODULE: ./lib/src/guardrails/newly-excepted.js


/**
 * The guardrails that held for a policy before and do not now, because it comes under an exception that was there: by its
 * creation, its name, its id or its project. An exception that is new itself is a change of the guardrails.
 */
function findNewlyExcepted({ policy, previous, before, after, }) {
    const excepting = after.guardrails.filter(({ exceptions }) => exceptions.length > 0);
    const found = excepting.filter(guardrail => {
        const exception = findException(guardrail, policy, after.context);
        if (!exception)
            return false;
        return before.guardrails.some(known => implication_implies(known.rule, guardrail.rule) &&
            (previous === undefined || findException(known, previous, before.context) === undefined) &&
            !listNew(guardrail, known, after.context).includes(exception));
    });
    return [...new Map(found.map(guardrail => [`${guardrail.file} ${guardrail.name}`, guardrail])).values()];
}

// EXTERNAL MODULE: ./lib/src/policy/file.js
var policy_file = __webpack_require__(7671);
;// CONCATENATED MODULE: ./lib/src/plan/guardrails.js


/** Reads files of guardrails, equal contents at one path only once. */
function readGuardrailSides(sides) {
    const head = sides.head.map(parse_parseGuardrails);
    const known = new Map(head.map(read => [`${read.file.blob} ${read.file.path}`, read]));
    return { head, base: sides.base.map(file => known.get(`${file.blob} ${file.path}`) ?? parse_parseGuardrails(file)) };
}
/** What the head's guardrails say: of a file that is not valid any more, what it said before. */
function listHolding({ base, head }) {
    const before = new Map(base.map(read => [read.file.path, read]));
    return head.flatMap(read => guardrails_listRules(read.kind === 'valid' ? read : before.get(read.file.path)));
}
function guardrails_listRules(read) {
    return read?.kind === 'valid' ? read.guardrails : [];
}
/** What stands for all guardrails of a commit among its policies, wherever it is asked whether a change was reviewed. */
const GUARDRAILS_PATH = '*.guardrails.yaml';
/** The guardrails of a commit as one more thing that people review: the same where all files are the same. */
function standForGuardrails(files) {
    const spelling = JSON.stringify(files.map(({ path, blob }) => [path, blob]));
    const file = {
        path: GUARDRAILS_PATH,
        blob: (0,policy_file/* hashBlob */.Qm)(Buffer.from(spelling)),
        content: { kind: 'text', text: '' },
    };
    return { kind: 'invalid', file, findings: [], name: undefined, projectId: null };
}
function isPolicy({ file }) {
    return file.path !== GUARDRAILS_PATH;
}
/** A policy file as guardrails judge it. */
function toJudge(policyFile, directory) {
    const { document, projectId } = policyFile;
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    return { policyFile, id, name: document.profile.name, projectId, profile: document.profile, locate: document.locate };
}
function isValidFile(policyFile) {
    return policyFile.kind === 'valid';
}
/** When and among which policies exceptions are looked up. `now` in ms since the epoch. */
function createContext(policies, now) {
    return {
        today: new Date(now).toISOString().slice(0, 10),
        hasSeveralProjects: new Set(policies.map(({ projectId }) => projectId)).size > 1,
    };
}
/** Live profiles that no file names, as guardrails judge them. */
function listUnmanaged(profiles, policyFiles, directory) {
    const managed = new Set(policyFiles.filter(isValidFile).map(({ projectId, document }) => {
        const known = directory.find(projectId, document);
        return known.kind === 'found' ? known.live : undefined;
    }));
    return profiles.flatMap(live => {
        if (managed.has(live) || live.meaning.kind === 'unreadable')
            return [];
        const { id, name, projectId } = live;
        return [{ id, name, projectId, profile: live.meaning.profile, locate: undefined }];
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/report-guardrails.js


/** A policy that comes under an exception, as a change of it. */
function reportExcepted({ policyFile: { document }, id, name }, previous, guardrail) {
    const field = previous === undefined || previous.name !== name ? 'name' : previous.id !== id ? 'id' : 'project_id';
    return {
        area: 'guardrails',
        field,
        subject: guardrail.name,
        before: previous === undefined ? 'none' : 'bound',
        after: 'excepted',
        direction: 'widens',
        line: document.locate([field]).line,
    };
}
/** A report lists so many changes of one file. */
const MOST_CHANGES = 1000;
/** The files that a change touches, and those with findings. */
function reportFiles({ base, head }, changes, own) {
    const before = new Map(base.map(read => [read.file.path, read]));
    const byFile = (0,group_by/* groupBy */.$)(changes, ({ file }) => file);
    const paths = new Set(head.map(({ file }) => file.path));
    const list = (path) => (byFile.get(path) ?? []).slice(0, MOST_CHANGES).map(reportChange);
    const kept = head.map((read) => {
        const { path, blob } = read.file;
        const was = before.get(path);
        const action = was === undefined ? 'create' : was.file.blob === blob ? 'none' : 'update';
        return {
            file: path,
            action: read.kind === 'invalid' ? 'invalid' : action,
            changes: list(path),
            findings: [...read.findings, ...(read.kind === 'valid' ? (own.get(path) ?? []) : [])].map(reportFinding),
        };
    });
    const removed = base
        .filter(({ file }) => !paths.has(file.path))
        .map(({ file: { path } }) => {
        return { file: path, action: 'remove', changes: list(path), findings: [] };
    });
    return [...kept, ...removed].filter(({ action, findings, changes }) => action !== 'none' || findings.length + changes.length > 0);
}
function reportChange({ guardrail, kind, isException, ...rest }) {
    const { subject, before, after, direction, line } = rest;
    return { guardrail, rule: kind, subject, exception: isException, before, after, direction, line };
}

;// CONCATENATED MODULE: ./lib/src/plan/check-guardrails.js









const check_guardrails_NOTHING = {
    broken: new Map(),
    excepted: new Map(),
    report: undefined,
    direction: 'none',
    invalid: [],
};
/** Judges the policies at a head, and compares the guardrails with those of the base. */
function checkGuardrails(request) {
    const { sides, head, base, directory, splitConjuncts, touched } = request;
    if (sides.base.length + sides.head.length === 0)
        return check_guardrails_NOTHING;
    const guardrails = listHolding(sides);
    const policies = head.filter(isValidFile).map(policyFile => toJudge(policyFile, directory));
    const context = createContext(policies, request.now);
    const formerly = base.filter(isValidFile).map(policyFile => toJudge(policyFile, directory));
    const judge = (findTables) => judgePolicies({ policies, witnesses: formerly, guardrails, findTables, splitConjuncts, context });
    const verdict = judge(request.findTables);
    const isChanged = !isSameFiles(sides);
    const isOld = isChanged ? () => false : findOld(() => judge(request.findFormerTables));
    const broken = new Map([...verdict.broken].flatMap(([policy, all]) => {
        const { path } = policy.policyFile.file;
        const own = touched.has(path) ? all : all.filter(each => !isOld(policy, each));
        return own.length > 0 ? [[path, describeBroken(policy, own)]] : [];
    }));
    const before = sides.base.flatMap(guardrails_listRules);
    const formerContext = createContext(formerly, request.now);
    const changes = isChanged ? compareGuardrails({ before, after: guardrails }, context) : [];
    const previousOf = matchFiles(base, head);
    const excepted = new Map(policies.flatMap(policy => {
        const was = previousOf.get(policy.policyFile);
        const previous = was?.kind === 'valid' ? toJudge(was, directory) : undefined;
        const versions = {
            before: { guardrails: before, context: formerContext },
            after: { guardrails, context },
        };
        const found = findNewlyExcepted({ policy, previous, ...versions });
        const reported = found.map(guardrail => reportExcepted(policy, previous, guardrail));
        return reported.length > 0 ? [[policy.policyFile.file.path, reported]] : [];
    }));
    const direction = (0,access_direction/* combineDirections */.gz)([
        ...changes.map(change => change.direction),
        ...(replacesUnknown(sides) ? ['unclear'] : []),
    ]);
    const own = describeGuardrails(guardrails, { verdict, policies, context, knowsAll: false });
    return {
        broken,
        excepted,
        direction,
        invalid: sides.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path),
        report: {
            direction,
            files: reportFiles(sides, changes, own),
        },
    };
}
/** The paths of policies whose files are not as they were. */
function listTouched({ base, head }) {
    const before = new Map(base.map(({ file }) => [file.path, file.blob]));
    return new Set(head.filter(({ file }) => before.get(file.path) !== file.blob).map(({ file }) => file.path));
}
/** Whether a policy broke a rule before where it breaks it now: then the change has no part in it. */
function findOld(judgeFormerly) {
    let known;
    return (policy, { guardrail, breaches }) => {
        known ??= judgeFormerly().broken;
        const former = known.get(policy)?.find(each => each.guardrail === guardrail);
        const points = new Map(former?.breaches.map(({ point, degree }) => [point, degree]));
        return breaches.every(({ point, degree }) => (points.get(point) ?? 0) >= degree);
    };
}
/** Whether a file that is not valid at the base changes: what it said before that, and still holds, is not known here. */
function replacesUnknown({ base, head }) {
    const blobs = new Map(head.map(({ file }) => [file.path, file.blob]));
    return base.some(({ kind, file }) => kind === 'invalid' && blobs.get(file.path) !== file.blob);
}
function isSameFiles({ base, head }) {
    const spell = (files) => JSON.stringify(files.map(({ file }) => [file.path, file.blob]));
    return spell(base) === spell(head);
}
/** Adds to the reports of policies what guardrails say of them. A policy that is not listed is added for that alone. */
function addGuardrails({ changed, unchanged }, { head, guardrails: { broken, excepted } }) {
    const listed = new Set([...changed, ...unchanged].map(({ file }) => file));
    const others = head.filter(({ file: { path } }) => !listed.has(path) && (broken.has(path) || excepted.has(path)));
    return {
        changed: [...changed, ...others.map(policyFile => ({ ...describeFile(policyFile), findings: [] }))].map(add),
        unchanged,
    };
    function add(policy) {
        const errors = broken.get(policy.file) ?? [];
        const changes = excepted.get(policy.file) ?? [];
        if (policy.action === 'unmanage' || errors.length + changes.length === 0)
            return policy;
        return {
            ...policy,
            direction: (0,access_direction/* combineDirections */.gz)([policy.direction, ...changes.map(({ direction }) => direction)]),
            changes: [...changes, ...policy.changes].slice(0, MOST_CHANGES),
            findings: [...errors.map(reportFinding), ...policy.findings],
        };
    }
}

// EXTERNAL MODULE: ./lib/src/plan/identity.js
var identity = __webpack_require__(9540);
;// CONCATENATED MODULE: ./lib/src/plan/plan.js



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ policyFile, live, splitConjuncts, }) {
    const { profile } = policyFile.document;
    if (!live) {
        const comparison = compareAccess({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', policyFile, ...comparison, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', policyFile, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if (isSameProfile(liveProfile, profile))
        return { kind: 'unchanged', policyFile, live };
    const comparison = compareAccess({ before: liveProfile, after: profile }, splitConjuncts);
    return { kind: 'update', policyFile, live, liveProfile, ...comparison };
}
function isWrite(step) {
    return step.kind === 'create' || step.kind === 'update';
}
/**
 * What only narrows, then what may do both, then what only widens: access moved from one policy to another is never open in
 * both.
 */
function orderSteps(steps) {
    return [
        steps.filter(step => !mayWiden(step.direction)),
        steps.filter(step => mayWiden(step.direction) && mayNarrow(step)),
        steps.filter(step => !mayNarrow(step)),
    ];
}
/** Whether something else must not be widened before this is in force. */
function mayNarrow({ direction }) {
    return direction !== 'widens';
}
/** The steps that make every live profile what its file says. Invalid files, and files of unknown projects, have none. */
function planFiles({ policyFiles, directory, splitConjuncts, }) {
    const steps = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind === 'invalid')
            continue;
        const known = directory.find(policyFile.projectId, policyFile.document);
        if (known.kind === 'unknown')
            continue;
        const live = known.kind === 'found' ? known.live : undefined;
        steps.set(policyFile, planStep({ policyFile, live, splitConjuncts }));
    }
    return steps;
}
/** The updates for live profiles that are neither what the base says nor what the head says: only their history tells why. */
function listNeedingHistory({ base, head, ...meaning }) {
    const { directory } = meaning;
    const inForce = new Set(head.filter(isValid).flatMap(policyFile => findInForce(policyFile, directory)?.id ?? []));
    const policyFiles = base.filter(isValid).filter(policyFile => {
        const known = directory.find(policyFile.projectId, policyFile.document);
        // An id that the project does not have is an error of its own.
        if (known.kind !== 'found')
            return known.kind === 'none' && policyFile.document.id === undefined;
        return !inForce.has(known.live.id);
    });
    return [...planFiles({ policyFiles, ...meaning }).values()].filter(isWrite);
}
function isValid(policyFile) {
    return policyFile.kind === 'valid';
}
function findLive({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    return known.kind === 'found' ? known.live : undefined;
}
/** The live profile, if it is what the file says already. */
function findInForce(policyFile, directory) {
    const live = findLive(policyFile, directory);
    const isSame = live?.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, policyFile.document.profile);
    return isSame ? live : undefined;
}

// EXTERNAL MODULE: ./lib/src/plan/read.js + 11 modules
var plan_read = __webpack_require__(3190);
;// CONCATENATED MODULE: ./lib/src/plan/rename.js

/**
 * Findings, by path, for files that change their name without an id. Such a file creates a new profile and leaves the old
 * one without a file; the finding tells how to rename it instead.
 */
function adviseOnRenames({ base, head, directory, }) {
    const former = new Map(listValid(base).map(policyFile => [policyFile.file.path, policyFile]));
    const kept = new Set(listValid(head).map(nameOf));
    return new Map(listValid(head).flatMap(current => {
        const previous = former.get(current.file.path);
        if (!previous || current.document.id !== undefined || kept.has(nameOf(previous)))
            return [];
        return [[current.file.path, [advise({ previous, current, directory })]]];
    }));
}
function advise({ previous, current, directory, }) {
    const known = directory.find(previous.projectId, previous.document);
    const id = previous.document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const how = id === undefined ? 'its id' : `\`id: ${id}\``;
    return (0,plan_findings/* createRunFinding */.J1)({
        code: 'rename-without-id',
        at: current.document.locate(['name']),
        message: `Under a new name this is a new profile, and \u201c${previous.document.profile.name}\u201d stays live without a file. To rename that one instead, add ${how} to this file.`,
    });
}
function listValid(policyFiles) {
    return policyFiles.filter(policyFile => policyFile.kind === 'valid');
}
function nameOf({ projectId, document }) {
    return JSON.stringify([projectId, document.profile.name]);
}

// EXTERNAL MODULE: ./lib/src/policy/parse.js + 14 modules
var policy_parse = __webpack_require__(6417);
;// CONCATENATED MODULE: ./lib/src/policy-tests/junit.js

/**
 * The results as JUnit XML, in the subset that CI systems share. `redact` is applied to what PgBeam said, and to what
 * may quote the file.
 */
function formatJUnit(files, redact = text => text) {
    const suites = files.map(file => describeSuite(file, redact));
    const total = (name) => suites.reduce((sum, { counts }) => sum + counts[name], 0);
    const counts = {
        tests: total('tests'),
        failures: total('failures'),
        errors: total('errors'),
        skipped: total('skipped'),
    };
    const content = suites.map(({ text }) => text).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', { name: 'PgBeam policy tests', ...counts }, `\n${content}`)}\n`;
}
function describeSuite({ path, findings, results }, redact) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const missed = results.filter(({ outcome }) => isMissed(outcome)).length;
    const counts = {
        tests: results.length + errors.length,
        failures: having('failed'),
        errors: errors.length + missed,
        skipped: having('not-run') - missed,
    };
    const cases = [
        ...errors.map(({ code, message, at }) => junit_element('testcase', { name: code, classname: path, file: path, line: at.line }, junit_element('error', { type: code, message: redact(message) }))),
        ...results.map(result => describeCase({ path, result, redact })),
    ];
    const text = `${junit_element('testsuite', { name: path, file: path, ...counts }, `\n${cases.map(each => `${each}\n`).join('')}`)}\n`;
    return { counts, text };
}
function describeCase({ path, result: { test, at, outcome }, redact, }) {
    const attributes = { name: test.name ?? test.sql, classname: path, file: path, line: at.line };
    if (outcome.kind === 'passed')
        return junit_element('testcase', attributes);
    if (isMissed(outcome)) {
        const { why, refusal = '' } = outcome;
        return junit_element('testcase', attributes, junit_element('error', { type: why, message: redact(refusal) || why }));
    }
    if (outcome.kind === 'not-run')
        return junit_element('testcase', attributes, junit_element('skipped', { message: outcome.why }));
    const { difference, reason, hint } = outcome;
    const detail = [test.sql, redact(reason), ...(hint === null ? [] : [redact(hint)])].join('\n');
    return junit_element('testcase', attributes, junit_element('failure', { type: test.expect, message: difference }, escapeXml(detail)));
}
/** `content` is XML already. */
function junit_element(name, attributes, content = '') {
    const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}
/** XML parsers turn line breaks and tabs of attributes into spaces. */
function escapeAttribute(text) {
    return escapeXml(text).replace(/[\t\n]/g, character => `&#${character.charCodeAt(0)};`);
}
function escapeXml(text) {
    return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`);
}
/** Characters that XML 1.0 cannot represent, even as references (production 2, `Char`), such as half a surrogate pair. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

;// CONCATENATED MODULE: ./lib/src/policy-tests/finding-kinds.js
/**
 * The findings that only files of policy tests can have; `src/policy/finding-kinds.ts` lists the others. An `error` makes
 * the file invalid, so that none of its tests is run. A test that fails is an error on its line.
 */
const TEST_FINDINGS = {
    'policy-outside-repository': {
        severity: 'error',
        meaning: 'The `policy` of a test file is outside the repository.',
        fix: 'Write the path of the policy file, relative to the folder of the test file.',
    },
    'unknown-policy-file': {
        severity: 'error',
        meaning: 'The `policy` of a test file is not a policy file of this commit that the globs match.',
        fix: 'Correct the path, which is relative to the folder of the test file.',
    },
    'misplaced-expectation': {
        severity: 'error',
        meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
        fix: 'Remove the field, or change `expect`.',
    },
    'policy-test-refused': {
        severity: 'error',
        meaning: "PgBeam's own engine refuses to decide about a statement, so its test was not run.",
        fix: 'Correct the statement.',
    },
    'policy-test-failed': {
        severity: 'error',
        meaning: "PgBeam's own engine decides otherwise about a statement than its test expects.",
        fix: 'Correct the policy, or the test if the new behaviour is intended.',
    },
};

;// CONCATENATED MODULE: ./lib/src/policy-tests/report.js

/** The report's section on tests; undefined if the change concerns none. */
function reportTests(files) {
    if (files.length === 0)
        return undefined;
    const reported = files.map(reportFile);
    const total = (name) => reported.reduce((sum, file) => sum + file[name], 0);
    return { passed: total('passed'), failed: total('failed'), not_run: total('not_run'), files: reported };
}
function reportFile({ path, policy, findings, results }) {
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const reasons = results.flatMap(({ outcome }) => (outcome.kind === 'not-run' ? [outcome.why] : []));
    return {
        file: path,
        policy: policy ?? null,
        passed: having('passed'),
        failed: having('failed'),
        not_run: having('not-run'),
        not_run_because: [...new Set(reasons)],
        findings: [...findings.map(report_reportFinding), ...results.flatMap(reportFailure), ...results.flatMap(reportRefusal)],
    };
}
function report_reportFinding({ code, severity, message, at }) {
    return { code, severity, message, line: at.line, column: at.column };
}
function reportFailure({ test, at, outcome }) {
    if (outcome.kind !== 'failed')
        return [];
    const { difference: message, reason, hint } = outcome;
    const failure = { code: 'policy-test-failed', severity: 'error', message, line: at.line, column: at.column };
    return [{ ...failure, test: test.name ?? test.sql, reason, ...(hint === null ? {} : { hint }) }];
}
function reportRefusal({ test, at, outcome }) {
    if (outcome.kind !== 'not-run' || outcome.refusal === undefined)
        return [];
    const { severity, meaning, fix } = TEST_FINDINGS['policy-test-refused'];
    const finding = {
        code: 'policy-test-refused',
        severity,
        message: `${meaning} ${fix}`,
        line: at.line,
        column: at.column,
    };
    return [{ ...finding, test: test.name ?? test.sql, reason: outcome.refusal }];
}

;// CONCATENATED MODULE: ./lib/src/postgres/predicate.js
function predicate_splitConjuncts(predicates) {
    return text => {
        const read = predicates.get(text);
        return read?.kind === 'expression' ? read.conjuncts : undefined;
    };
}

// EXTERNAL MODULE: ./lib/src/postgres/read-predicates.js
var read_predicates = __webpack_require__(2433);
// EXTERNAL MODULE: ./lib/src/report/predicates.js
var predicates = __webpack_require__(7719);
;// CONCATENATED MODULE: ./lib/src/report/redact.js

/**
 * The report without the text of a row filter, for those who set `redact-predicates`. Each predicate becomes a number, the
 * same for equal ones, so that it still says how they changed. Only `overwritten` stays whole: it is all there is of it.
 */
function redactReport(report) {
    const numbers = new Map();
    const name = (predicate) => {
        const shown = numbers.get(predicate) ?? `predicate ${numbers.size + 1} (not shown)`;
        numbers.set(predicate, shown);
        return shown;
    };
    // Once through all places of predicates, so that each is known before messages are read.
    const policies = report.policies.map(policy => ({
        ...policy,
        changes: policy.changes.map(change => redactChange(change, name)),
        ...(policy.waiting ? { waiting: policy.waiting.map(change => redactChange(change, name)) } : {}),
        drift: policy.drift.map(drift => redactDrift(drift, name)),
    }));
    const conceal = createConcealer([...numbers.keys()]);
    const redact = (text) => hideQuotes(conceal(text));
    const redactFinding = (finding) => ({
        ...finding,
        message: redact(finding.message),
        ...(finding.accepted === undefined ? {} : { accepted: redact(finding.accepted) }),
    });
    return {
        ...report,
        findings: report.findings.map(redactFinding),
        policies: policies.map(policy => ({
            ...policy,
            reason: policy.reason === null ? null : redact(policy.reason),
            findings: policy.findings.map(redactFinding),
            ...(policy.replay
                ? {
                    replay: {
                        ...policy.replay,
                        busiest: policy.replay.busiest.map(query => ({ ...query, reason: query.reason && redact(query.reason) })),
                    },
                }
                : {}),
        })),
        ...(report.tests
            ? {
                tests: {
                    ...report.tests,
                    files: report.tests.files.map(file => ({
                        ...file,
                        findings: file.findings.map(finding => redactWords(redactFinding(finding), redact)),
                    })),
                },
            }
            : {}),
    };
}
/** The engine's own words about a test. */
function redactWords(finding, redact) {
    const { reason, hint } = finding;
    return {
        ...finding,
        ...(reason === undefined ? {} : { reason: redact(reason) }),
        ...(hint === undefined ? {} : { hint: redact(hint) }),
    };
}
function redactChange(change, name) {
    const { area, subject, field, before, after } = change;
    if (area !== 'rows' || subject === field)
        return change;
    const show = (value) => typeof value !== 'string' || value === 'all' || value === 'none' ? value : name(value);
    return { ...change, before: show(before), after: show(after) };
}
function redactDrift({ field, expected, live }, name) {
    if (field !== 'row_filters')
        return { field, expected, live };
    const show = (value) => (Array.isArray(value) ? value.map(entry => redactFilter(entry, name)) : null);
    return { field, expected: show(expected), live: show(live) };
}
/** What of a filter is no predicate: its relation. Of an entry of another shape, nothing. */
function redactFilter(entry, name) {
    const { table, predicate } = (entry ?? {});
    return {
        ...(typeof table === 'string' ? { table } : {}),
        predicate: name(typeof predicate === 'string' ? predicate : JSON.stringify(entry)),
    };
}
/** Hides what a message quotes if it may be a part of a predicate; names of fields and relations stay. */
function hideQuotes(message) {
    // A quoted text that holds backquotes itself leaves nobody to tell where it ends.
    const quoted = QUOTED_CLEANLY.test(message) ? /`[^`]*`/g : /`.*`/gs;
    return message.replace(quoted, text => (HARMLESS.test(text) ? text : NOT_SHOWN)).replace(/"[^"]*"/g, NOT_SHOWN);
}
/** Every quoted text stands between blanks or punctuation. */
const QUOTED_CLEANLY = /^[^`]*(?:(?<![^\s(])`[^`]*`(?![^\s.,;:)])[^`]*)*$/;
/** A name, a single character, or how to accept a finding. */
const HARMLESS = /^`(?:[\p{L}_][\p{L}\p{N}_.*-]*|.|# pgbeam-allow.*)`$/u;
const NOT_SHOWN = '(not shown)';

// EXTERNAL MODULE: ./lib/src/report/order.js
var report_order = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/src/flows/check-result.js



/** The result of a check. `failed`: a finding or a test fails it although the file is valid. */
function chooseCheckResult(found, failOn) {
    const { changed, tests } = found;
    if (listBreaking(found).length + listFailingCodes(found, failOn).length > 0)
        return 'failed';
    if (hasFailedTests(tests, failOn))
        return 'failed';
    if (changed.some(isInvalid) ||
        listInvalidGuardrails(found).length > 0 ||
        hasInvalidTests(tests) ||
        listMissed(tests, failOn).length > 0)
        return 'invalid';
    return changed.some(report_order/* isAffected */.fH) || listTouchedGuardrails(found).length > 0 ? 'changed' : 'unchanged';
}
/** Why a check fails and what to do next; null where it succeeds. */
function explainCheck(found, failOn) {
    const invalid = found.changed.filter(isInvalid).map(({ file }) => file);
    const codes = listFailingCodes(found, failOn);
    const failures = [
        invalid.length > 0 ? `Not valid: ${listSome(invalid)}. Correct the errors shown on their lines.` : null,
        codes.length > 0
            ? `Findings that fail the check (fail-on: ${failOn}): ${codes.join(', ')}. Correct them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
            : null,
        explainGuardrails(found),
        explainTests(found.tests, failOn),
    ];
    return failures.filter(failure => failure !== null).join('\n') || null;
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes(found, failOn) {
    const { changed, findings } = found;
    const failing = FAILING[failOn];
    const guardrails = listTouchedGuardrails(found).filter(({ action }) => action !== 'invalid');
    const own = guardrails.flatMap(file => file.findings);
    const standing = [
        ...findings,
        ...own,
        ...changed.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings),
    ];
    const reached = standing.filter(({ accepted, code, severity }) => accepted === undefined && !EXPLAINED.has(code) && failing.includes(severity));
    return [...new Set(reached.map(({ code }) => code))];
}
/** An unreachable PgBeam never fails a check, and a broken guardrail does so whatever `fail-on` says. */
const EXPLAINED = new Set(['live-unknown', 'guardrail-broken']);
/** The policies that break a guardrail. */
function listBreaking({ changed }) {
    const isBreaking = ({ findings }) => findings.some(({ code }) => code === 'guardrail-broken');
    return changed.filter(isBreaking).map(({ file }) => file);
}
function listTouchedGuardrails({ guardrails }) {
    return (guardrails?.files ?? []).filter(({ action }) => action !== 'none');
}
/** Whoever touches them or not: what does not say what policies may not do fails every check. */
function listInvalidGuardrails({ guardrails }) {
    return (guardrails?.files ?? []).filter(({ action }) => action === 'invalid').map(({ file }) => file);
}
function explainGuardrails(found) {
    const [invalid, breaking] = [listInvalidGuardrails(found), listBreaking(found)];
    const parts = [
        ...(invalid.length > 0
            ? [`Guardrails that are not valid: ${listSome(invalid)}. Correct the errors shown on their lines.`]
            : []),
        ...(breaking.length > 0
            ? [
                `Guardrails are broken by ${listSome(breaking)}. Correct each policy on its line; only those who answer for the guardrail can except it.`,
            ]
            : []),
    ];
    return parts.join('\n') || null;
}
function isInvalid({ action }) {
    return action === 'invalid';
}
/** Whether the change touches an invalid file of tests: like an invalid policy, it fails the check. */
function hasInvalidTests(files) {
    return listInvalid(files).length > 0;
}
/** Whether a policy test failed or was not run although it was to be, and that counts. */
function hasFailedTests(files, failOn) {
    const missed = listMissed(files, failOn).flatMap(({ results }) => results.map(({ outcome }) => outcome).filter(isMissed));
    return listFailed(files, failOn).length > 0 || missed.some(({ why }) => why !== 'invalid-policy');
}
/** Why the tests fail the step and what to do next, a line for each reason; null where they do not. */
function explainTests(files, failOn) {
    const invalid = listInvalid(files);
    const failed = listFailed(files, failOn);
    const missed = listMissed(files, failOn);
    const parts = [
        ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Correct the errors shown on their lines.`] : []),
        ...(failed.length > 0
            ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
            : []),
        ...(missed.length > 0 ? [explainMissed(missed)] : []),
    ];
    return parts.length === 0 ? null : parts.join('\n');
}
function listInvalid(files) {
    return files.filter(({ isChanged, findings }) => isChanged && findings.some(({ severity }) => severity === 'error'));
}
function listFailed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => outcome.kind === 'failed'));
}
/** Files with tests that were not run: nobody knows how they would have ended. */
function listMissed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => isMissed(outcome)));
}
function explainMissed(files) {
    const outcomes = files.flatMap(({ results }) => results.map(({ outcome }) => outcome).filter(isMissed));
    const reasons = [...new Set(outcomes.map(({ why }) => MISSED[why]))];
    return `Policy tests were not run, which is no success: ${listPaths(files)}. ${reasons.join(' ')}`;
}
const MISSED = {
    'invalid-policy': 'Correct the errors of their policies.',
    refused: 'Correct what PgBeam refuses, on the line of the test or in the policy.',
    'no-answer': 'See the warnings about PgBeam, then run the job again.',
    'too-many': `A run takes ${MOST_TESTS} of them; change fewer policies at once, or have fewer tests.`,
};
function listPaths(files) {
    return listSome(files.map(({ path }) => path));
}
/** The first few: all of them are in the report. */
function listSome(paths) {
    const rest = paths.length - SHOWN_PATHS;
    return rest > 0 ? `${paths.slice(0, SHOWN_PATHS).join(', ')} and ${rest} more` : paths.join(', ');
}
const SHOWN_PATHS = 10;

// EXTERNAL MODULE: ./lib/src/lint/tables/personal-data.js
var personal_data = __webpack_require__(6345);
;// CONCATENATED MODULE: ./lib/src/flows/lint-schemas.js



const NO_TABLE_LINT = { lint: () => [], listNews: () => [] };
/** Loads the rules about tables, for policies whose databases are known. */
async function openTableLint(schemas, policyFiles) {
    const concerned = policyFiles.filter(each => each.kind === 'valid' && schemas.find(each.projectId) !== undefined);
    if (concerned.length === 0)
        return NO_TABLE_LINT;
    const [{ lintTables }, { TABLE_FINDINGS }, { readNames }] = await Promise.all([
        __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 7672)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1942)),
        __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 2783)),
    ]);
    const namesIn = await readNames((0,plan_read/* listPredicates */.Hm)((0,plan_read/* listProfiles */.Bn)(concerned)));
    const find = ({ document }, tables) => tables ? lintTables({ document, model: (0,access_model/* createModel */.k)(document.profile), tables, namesIn }) : [];
    return {
        lint: policyFile => find(policyFile, schemas.find(policyFile.projectId)?.tables),
        listNews(policyFile) {
            if (policyFile.kind === 'invalid')
                return [];
            const known = new Set(find(policyFile, schemas.find(policyFile.projectId)?.formerly).map(spell));
            return policyFile.findings.filter(finding => Object.hasOwn(TABLE_FINDINGS, finding.code) && !known.has(spell(finding)));
        },
    };
}
/** What a scan for personal data says of the files that a change touches. */
function createScanLint(schemas, base) {
    const blobs = new Map(base.map(({ file }) => [file.path, file.blob]));
    return policyFile => {
        if (policyFile.kind === 'invalid' || blobs.get(policyFile.file.path) === policyFile.file.blob)
            return [];
        const { columns, mayName } = schemas.findPersonalData(policyFile.projectId);
        if (columns.length === 0)
            return [];
        const { document } = policyFile;
        return (0,personal_data/* lintPersonalData */.w)({ document, model: (0,access_model/* createModel */.k)(document.profile), columns, mayName });
    };
}
function spell({ code, at, message }) {
    return JSON.stringify([code, at.line, at.column, message]);
}

;// CONCATENATED MODULE: ./lib/src/landings/landing.js
/** The branch's past cannot be read here, so that nothing is known of it. The message says why, as a clause. */
class PastUnreadableError extends Error {
    name = 'PastUnreadableError';
}
/** It could be read, and is longer than is ever read. */
class PastTooLongError extends PastUnreadableError {
}
/**
 * A write may land this long after the branch has moved on, in ms: a try of a write begins at most 30 s after the
 * branch's head was read, and takes at most 30 s; the rest is for clocks that differ.
 */
const GRACE_MS = 90_000;

;// CONCATENATED MODULE: ./lib/src/landings/trail.js

/**
 * One policy's way back through the branch's landings, by meaning and never by path: a policy that moves to another file,
 * swaps files, changes its format, or gives its name away and takes it back keeps its past.
 */
class Trail {
    step;
    /** Newest first. */
    passages = [];
    /** Where the policy is at the landing that comes next. */
    #current;
    constructor(step) {
        this.step = step;
        this.#current = step.policyFile;
    }
    follow({ landing, before, after, previousOf }) {
        const reached = findOwn(after, this.step) ?? this.#locateUnreadable(after);
        const passage = {
            landing,
            before: findOwn(before, this.step) ?? findUnreadable(reached && previousOf.get(reached)),
            after: reached,
        };
        this.passages.push(passage);
        this.#current = passage.before;
        return passage;
    }
    /** The same file in a snapshot that was read for another commit, between which no policy changed. */
    #locateUnreadable(policies) {
        return this.#current && findUnreadable(policies.atPath(this.#current.file.path));
    }
}
/** What cannot be read may have been the policy, where nothing that can be read was. */
function findUnreadable(policyFile) {
    return policyFile?.kind === 'invalid' ? policyFile : undefined;
}
/**
 * The policy that would have been applied to the same live profile: of its id, or else of its name. What is not live yet
 * is known by its name alone. Where several files stood for it, none of them was applied: that is an invalid one.
 */
function findOwn(policies, step) {
    const { projectId, document } = step.policyFile;
    const candidates = step.kind === 'create'
        ? policies.withName(projectId, document.profile.name)
        : [
            ...policies.withId(projectId, step.live.id),
            ...policies.withName(projectId, step.live.name).filter(each => each.document.id === undefined),
        ];
    const [own] = candidates;
    if (!own)
        return undefined;
    const rivals = policies.withName(projectId, own.document.profile.name);
    return candidates.length === 1 && rivals.length === 1
        ? own
        : { ...own, kind: 'invalid', name: own.document.profile.name };
}
/** Whether a version means what is live. */
function isLive(version, { liveProfile }) {
    return version?.kind === 'valid' && isSameProfile(version.document.profile, liveProfile);
}

;// CONCATENATED MODULE: ./lib/src/landings/provenance.js




/** Tells by a policy's past how its live profile came to be. */
function judgeProvenance(step, { passages, isComplete }) {
    if (!isComplete)
        return { kind: 'untraceable' };
    const changing = listChanging(passages);
    if (step.kind === 'create') {
        const bringing = passages.findIndex(({ before, after }) => before === undefined && after !== undefined);
        return { kind: 'created', pending: changing, isOlder: bringing > 0 };
    }
    const writtenAt = readWrittenAt(step.live);
    const drift = describeDrift(step, passages);
    const left = passages.find(({ before }) => isLive(before, step));
    if (left) {
        const isEdited = writtenAt > left.landing.until + GRACE_MS;
        return isEdited ? { kind: 'drifted', pending: changing, ...drift } : { kind: 'waiting', pending: changing };
    }
    const edited = { ...drift, pending: listSince(drift.expected, { passages, changing }) };
    const bringing = passages.findIndex(({ before, after }) => before === undefined && after !== undefined);
    const by = passages[bringing];
    if (by) {
        const since = new Set(passages.slice(0, bringing + 1));
        return { kind: 'adopting', pending: changing.filter(passage => since.has(passage)), by, edited };
    }
    return { kind: 'drifted', ...edited };
}
/** What changed since a version, so that no edit lets through what nobody reviewed; at the least the newest change. */
function listSince(expected, { passages, changing }) {
    const left = passages.findIndex(({ before }) => before?.kind === 'valid' && isSameProfile(before.document.profile, expected));
    const since = new Set(passages.slice(0, left + 1));
    const pending = changing.filter(passage => since.has(passage));
    return pending.length > 0 ? pending : changing.slice(0, 1);
}
/**
 * The passages that change what the policy means. A version that is invalid, or missing, means nothing: the next valid one
 * is compared with the last one before it.
 */
function listChanging(passages) {
    const changing = [];
    let last;
    for (const passage of passages.toReversed()) {
        const { before, after } = passage;
        if (before?.kind === 'valid')
            last = before.document.profile;
        if (after?.kind !== 'valid')
            continue;
        if (!last || !isSameProfile(last, after.document.profile))
            changing.unshift(passage);
        last = after.document.profile;
    }
    return changing;
}
/**
 * What was edited, by the version that was in force then: the newest that the branch had, or one before it that is closer
 * to what is live, since the newest may have waited to be applied. A live profile that is just as an older version was
 * taken back to it.
 */
function describeDrift({ policyFile, live, liveProfile }, passages) {
    const compare = (versions) => versions
        .filter(version => version?.kind === 'valid')
        .map(({ document: { profile } }) => ({ expected: profile, fields: listDifferences(profile, liveProfile) }));
    const older = passages.filter(({ landing }) => landing.from <= readWrittenAt(live));
    const had = compare(older.flatMap(({ after, before }) => [after, before]));
    const others = compare([...passages.map(({ before }) => before).toReversed(), policyFile]);
    const isTakenBack = had.some(({ fields }) => fields.length === 0);
    const fewest = Math.min(...had.map(({ fields }) => fields.length));
    const found = isTakenBack || had.length === 0
        ? [...had, ...others].find(({ fields }) => fields.length > 0)
        : had.find(({ fields }) => fields.length === fewest);
    if (!found)
        throw new Error('A live profile that equals its file has no drift');
    return found;
}

;// CONCATENATED MODULE: ./lib/src/plan/policy-index.js

function indexPolicies(policyFiles) {
    const paths = new Map(policyFiles.map(policyFile => [policyFile.file.path, policyFile]));
    const valid = policyFiles.filter(policyFile => policyFile.kind === 'valid');
    const ids = (0,group_by/* groupBy */.$)(valid, ({ projectId, document }) => policy_index_keyOf(projectId, document.id ?? ''));
    const names = (0,group_by/* groupBy */.$)(valid, ({ projectId, document }) => policy_index_keyOf(projectId, document.profile.name));
    return {
        atPath: path => paths.get(path),
        withId: (projectId, id) => ids.get(policy_index_keyOf(projectId, id)) ?? [],
        withName: (projectId, name) => names.get(policy_index_keyOf(projectId, name)) ?? [],
    };
}
function policy_index_keyOf(projectId, identity) {
    return JSON.stringify([projectId, identity]);
}

;// CONCATENATED MODULE: ./lib/src/landings/trace.js





/** Landings that touch policies, beyond which nothing is read. */
const MAX_LANDINGS = 500;
/** Looks up, for each write, the landings since what is live was on the branch. */
async function tracePasts({ steps, commit, landings, readPolicies, isOverwriting = false, }) {
    const trails = steps.map(step => new Trail(step));
    let open = trails;
    const isComplete = open.length === 0 || (await walk().catch(asIncomplete));
    const unsettled = new Set(isComplete ? [] : open);
    return new Map(trails.map(trail => [trail.step, { passages: trail.passages, isComplete: !unsettled.has(trail) }]));
    /** Gives whether the past was read as far as it matters. */
    async function walk() {
        let walked = 0;
        for await (const batch of landings.walk(commit)) {
            const commits = batch.flatMap(({ before, after }) => (before === null ? [after] : [after, before]));
            const policies = await readPolicies(commits);
            for (const landing of batch) {
                walked += 1;
                const before = landing.before === null ? [] : policies.get(landing.before);
                const after = policies.get(landing.after);
                if (walked > MAX_LANDINGS || !before || !after)
                    return false;
                const crossing = {
                    landing,
                    before: indexPolicies(before),
                    after: indexPolicies(after),
                    previousOf: matchFiles(before, after),
                };
                open = open.filter(trail => !isSettled(trail, trail.follow(crossing)));
                if (open.length === 0)
                    return true;
            }
        }
        return true;
    }
    function isSettled({ step }, { landing, before, after }) {
        if (step.kind === 'create')
            return before === undefined && after !== undefined;
        if (isLive(before, step))
            return true;
        // What is older left the branch before the live profile was written, so it does not wait to be applied.
        return !isOverwriting && landing.until + GRACE_MS < readWrittenAt(step.live);
    }
}
function asIncomplete(error) {
    if (error instanceof PastTooLongError)
        return false;
    throw error;
}

;// CONCATENATED MODULE: ./lib/src/reviews/effect.js


/** Whether two versions, of which each may be missing, mean the same for the same live profile. */
function isSameVersion(one, other) {
    if (!one || !other)
        return one === other;
    if (one.kind === 'invalid' || other.kind === 'invalid')
        return one.file.blob === other.file.blob;
    return (one.projectId === other.projectId &&
        one.document.id === other.document.id &&
        isSameProfile(one.document.profile, other.document.profile));
}
/** The policies, as they are at the head, that merging the head into the base changes. */
function listChangedPolicies(base, head) {
    return pairFiles(base, head).flatMap(({ previous, current }) => current && !isSameVersion(previous, current) ? [current] : []);
}
/** Whether a commit's policies mean the same as the head's, as far as the head changes them. */
function meansSame({ policies, head, changed, }) {
    const there = matchFiles(policies, head);
    return changed.every(policyFile => isSameVersion(there.get(policyFile), policyFile));
}
/** Whether a head changes the same policies of an earlier base from the same to the same. */
function hasSameEffect({ base, then, head, changed, }) {
    if (then === base)
        return true;
    const [now, before] = [matchFiles(base, head), matchFiles(then, head)];
    return changed.every(policyFile => isSameVersion(now.get(policyFile), before.get(policyFile)));
}

;// CONCATENATED MODULE: ./lib/src/reviews/held.js
/** The policies that the branch held at a time, in ms since the epoch, those of `like` where they are the same; undefined: nobody knows. */
async function readHeld({ head, at, like, ports: { landings, readPolicies }, }) {
    const held = await landings.findHeld({ head, at, like: like.commit });
    if (held === like.commit)
        return like.policies;
    if (held === undefined)
        return undefined;
    return held === null ? [] : (await readPolicies([held])).get(held);
}

;// CONCATENATED MODULE: ./lib/src/reviews/evidence.js
/** Logins are the same whatever their case; nobody is the same as nobody. */
function isSameLogin(one, other) {
    return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/reviews/tally.js


/** Whether anybody's review has to be proved before a policy is applied. */
function asksForReviews({ requiredApprovals, requiredApprovalsWidening, reviewersWidening, }) {
    return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0;
}
/** The reviews that a change must have. One that may widen must meet the stricter requirement. */
function findRequirement(direction, rules) {
    const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules;
    if (!(0,access_direction/* mayWiden */.b5)(direction))
        return { approvals: requiredApprovals, requiredFrom: null };
    const approvals = Math.max(requiredApprovals, requiredApprovalsWidening);
    return { approvals, requiredFrom: reviewersWidening };
}
function requiresNothing({ approvals, requiredFrom }) {
    return approvals === 0 && requiredFrom === null;
}
/**
 * Counts the opinions of people with write access, other than the author and those who had a hand in it. An author whom
 * GitHub does not know may be one of those who approve, but only one: with an approval more than required, enough of them
 * are somebody else's.
 */
function tallyReviews({ author, involved, unknownAuthors, opinions, isComplete }, { requirement, since = 0 }) {
    const isInvolved = (login) => [author, ...involved].some(each => isSameLogin(each, login));
    const [independent, own] = partition(opinions, ({ reviewer }) => !isInvolved(reviewer));
    const approving = independent.filter(({ state }) => state === 'approved');
    const [counting, outdated] = partition(approving, ({ isCurrent, at }) => isCurrent && at >= since);
    const approvals = counting.map(({ reviewer }) => reviewer);
    // Anybody can write any name into a commit: that may cost an approval, but never silences an objection.
    const requestingChanges = opinions.filter(each => each.state === 'changes-requested').map(each => each.reviewer);
    const needed = requiresNothing(requirement) ? 0 : Math.max(requirement.approvals, 1) + unknownAuthors;
    const missing = Math.max(0, needed - approvals.length);
    const missingReviewers = listMissingReviewers(approvals, requirement);
    return {
        approvals,
        approvedAt: counting.length === 0 ? null : Math.max(...counting.map(({ at }) => at)),
        needed,
        missing,
        requestingChanges,
        outdated: outdated.map(({ reviewer }) => reviewer),
        involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
        unknownAuthors,
        missingReviewers,
        isComplete,
        isSufficient: missing === 0 && missingReviewers.length === 0 && requestingChanges.length === 0 && isComplete,
    };
}
function listMissingReviewers(approvals, { requiredFrom }) {
    if (requiredFrom === null)
        return [];
    const hasOne = approvals.some(login => requiredFrom.logins.some(each => isSameLogin(each, login)));
    return hasOne ? [] : requiredFrom.names;
}
function partition(opinions, isMeant) {
    return [opinions.filter(isMeant), opinions.filter(opinion => !isMeant(opinion))];
}

;// CONCATENATED MODULE: ./lib/src/reviews/who.js



/** Beyond so many that matter, commits are not looked at but taken to touch policy files. */
const MAX_COMMITS = 40;
/**
 * Hears who approves a pull request. Only what can make a difference is looked into: the commits and pushes of those who
 * gave an opinion, and commits of which nobody can tell whose they are.
 */
async function hearOpinions({ pullRequest, base, landed, readBase, readPolicies, }) {
    const { head, author, isComplete, baseChangedAt } = pullRequest;
    const people = pullRequest.reviews
        .filter(isByPerson)
        .filter(review => !isSameLogin(review.author.login, author?.login));
    const voters = people.map(review => review.author.login);
    const isVoter = (login) => voters.some(voter => isSameLogin(voter, login));
    const pushes = pullRequest.pushes.kind === 'fork' ? [] : pullRequest.pushes.pushes.filter(({ actor }) => isVoter(actor));
    const commits = pullRequest.commits.filter(commit => listRelevant(commit, isVoter).length > 0 || commit.hasMorePeople);
    const looked = commits.slice(0, MAX_COMMITS);
    const policies = await readPolicies([
        head,
        ...people.flatMap(({ state, commit }) => (state === 'approved' && commit !== null ? [commit] : [])),
        ...pushes.flatMap(({ before, after }) => (before === null ? [after] : [before, after])),
        ...looked.flatMap(({ commit, parents }) => [commit, ...parents]),
    ]);
    const final = policies.get(head);
    if (!final)
        throw new Error(`The head of pull request #${pullRequest.number} is gone`);
    // What the base branch has got since the head left it is not the pull request's.
    const seen = matchFiles(final, landed);
    const changed = listChangedPolicies(base, landed).flatMap(policyFile => seen.get(policyFile) ?? []);
    /** Whether who gave the opinion had before them what is merged: this head, and this effect on the base branch. */
    const isAsReviewed = async ({ state, commit, submittedAt }) => {
        const there = commit === null ? undefined : policies.get(commit);
        if (state !== 'approved' || submittedAt < (baseChangedAt ?? 0))
            return false;
        if (there === undefined || !meansSame({ policies: there, head: final, changed }))
            return false;
        const then = await readBase(submittedAt);
        return then !== undefined && hasSameEffect({ base, then, head: final, changed });
    };
    const touching = commits.filter((commit, index) => index >= MAX_COMMITS || touchesPolicies(commit, policies));
    const named = touching.flatMap(commit => listRelevant(commit, isVoter));
    return {
        author: author?.login ?? null,
        opinions: await Promise.all(people.map(async (review) => ({
            reviewer: review.author.login,
            state: review.state,
            isCurrent: await isAsReviewed(review),
            at: review.submittedAt,
        }))),
        involved: unique([
            ...named.flatMap(({ login }) => login ?? []),
            ...pushes
                .filter(push => changesEffect({ push, base, head: final, changed, policies }))
                .flatMap(({ actor }) => actor ?? []),
        ]),
        unknownAuthors: isByOneBot(pullRequest) ? 0 : countUnknown(touching),
        isComplete,
    };
}
function isByPerson(review) {
    return review.author?.isPerson === true;
}
/** The people of a commit who matter: those who gave an opinion, and authors whom GitHub does not know. */
function listRelevant({ people }, isVoter) {
    return people.filter(({ role, login }) => (login === null ? role === 'author' : isVoter(login)));
}
/** Whether a commit has a policy file as none of its parents has it, or lacks one that all of them have. */
function touchesPolicies({ commit, parents }, policies) {
    const [after, ...before] = [commit, ...parents].map(id => {
        const listed = policies.get(id);
        return listed && new Map(listed.map(({ file }) => [file.path, file.blob]));
    });
    // What cannot be looked at is taken to touch them.
    if (!after || before.some(each => each === undefined))
        return true;
    const paths = new Set([after, ...before].flatMap(each => [...(each?.keys() ?? [])]));
    return [...paths].some(path => before.length === 0 ? after.has(path) : before.every(parent => parent?.get(path) !== after.get(path)));
}
/** Whether a push changed what the pull request does to a policy. One whose commits are gone is taken to have. */
function changesEffect({ push: { before, after }, base, head, changed, policies, }) {
    const [was, is] = [before === null ? base : policies.get(before), policies.get(after)];
    if (!was || !is)
        return true;
    const there = matchFiles(is, head);
    const own = new Set(changed.map(policyFile => there.get(policyFile)));
    const paths = new Set(changed.map(({ file }) => file.path));
    return listChangedPolicies(was, is).some(policyFile => own.has(policyFile) || paths.has(policyFile.file.path));
}
/** A bot's commits carry whatever address it likes; the journal vouches that nobody else pushed. */
function isByOneBot({ author, pushes }) {
    return (author !== null &&
        !author.isPerson &&
        pushes.kind === 'known' &&
        pushes.pushes.every(({ actor }) => isSameLogin(actor, author.login)));
}
/** By address, which is all there is. */
function countUnknown(commits) {
    const addresses = commits.flatMap(({ commit, people, hasMorePeople }) => [
        ...people.filter(({ role, login }) => role === 'author' && login === null).map(({ email }) => email.toLowerCase()),
        ...(hasMorePeople ? [`others of ${commit}`] : []),
    ]);
    return new Set(addresses).size;
}
function unique(logins) {
    return [...new Map(logins.map(login => [login.toLowerCase(), login])).values()];
}

;// CONCATENATED MODULE: ./lib/src/reviews/prove.js






/** GitHub notes a merge and the branch's update at the same moment, give or take; ms. */
const MERGE_SPAN_MS = 10 * 60_000;
/**
 * A pull request whose commits were pushed is noted as merged once they are there, give or take; ms. One that was merged before
 * the push is being played back by it.
 */
const PUSH_SPAN_MS = 60_000;
/** Proves of each claim what landed, who approved it, and when; else says what is missing. */
async function proveClaims({ claims, commit, ports, }) {
    const numbers = new Set(claims.flatMap(({ passage: { landing } }) => (landing.merged ?? []).map(({ number }) => number)));
    const facts = numbers.size > 0 ? await ports.pullRequests.read([...numbers]) : new Map();
    const hear = rememberOpinions({ ports, head: commit });
    return new Map(await Promise.all(claims.map(async (claim) => [claim.passage, await prove(claim)])));
    async function prove({ passage, requirement, writtenAt }) {
        const { landing } = passage;
        const what = proveWhat(landing, facts);
        if (what.kind === 'unauthorised')
            return what;
        const { number: pullRequest } = what.facts;
        const { findInHead, opinions } = await hear(what.facts, landing);
        const isAltered = !isShown(passage, findInHead);
        // GitHub made it out of several pull requests: whoever approves the result after the merge has it before them.
        if (isAltered && !isMadeByGitHub(landing))
            return { kind: 'unauthorised', landing, reason: 'altered', pullRequest };
        const tally = tallyReviews(opinions, { requirement, since: isAltered ? landing.until : 0 });
        const gap = findGap(tally, { requirement, isAltered });
        if (gap)
            return { kind: 'unauthorised', landing, reason: gap, pullRequest, isAltered, tally };
        if (writtenAt !== null && writtenAt > landing.until + GRACE_MS) {
            return { kind: 'unauthorised', landing, reason: 'written-since', pullRequest };
        }
        const isByJournal = landing.source === 'journal' && what.facts.pushes.kind !== 'unknown';
        return { kind: 'authorised', pullRequest, approvedAt: tally.approvedAt, isByJournal };
    }
}
/** The pull request that the landing merged: into this branch, and at that moment. */
function proveWhat(landing, facts) {
    const refuse = (cause) => ({ kind: 'unauthorised', landing, ...cause });
    if (landing.merged === null)
        return refuse({ reason: 'unreadable-pull-requests' });
    const merged = landing.merged
        .flatMap(({ number }) => facts.get(number) ?? [])
        .filter(({ state }) => state === 'merged');
    const [here] = merged.filter(({ isIntoBranch }) => isIntoBranch);
    const [elsewhere] = merged;
    if (!elsewhere)
        return refuse({ reason: 'no-pull-request' });
    if (!here)
        return refuse({ reason: 'other-branch', pullRequest: elsewhere.number });
    const { mergedAt, number: pullRequest } = here;
    const isPushed = landing.kind === 'push' || landing.kind === 'force_push';
    const from = landing.from - (isPushed ? PUSH_SPAN_MS : MERGE_SPAN_MS);
    const isAtThatMoment = mergedAt !== null && mergedAt >= from && mergedAt <= landing.until + MERGE_SPAN_MS;
    return isAtThatMoment ? { kind: 'merged', facts: here } : refuse({ reason: 'merged-before', pullRequest });
}
/** Whether the head of a pull request has the version that landed: it is what its reviewers had before them. */
function isShown({ after }, findInHead) {
    return after !== undefined && isSameVersion(findInHead(after), after);
}
function isMadeByGitHub({ kind }) {
    return kind === 'pr_merge' || kind === 'merge_queue_merge';
}
function findGap(tally, { requirement, isAltered }) {
    // A number of 0 waives who approves, and not that somebody has seen what was put together.
    if (isAltered && tally.approvals.length === 0)
        return 'too-few-approvals';
    if (requiresNothing(requirement))
        return undefined;
    if (tally.isSufficient)
        return undefined;
    const { isComplete, requestingChanges, missing, approvals } = tally;
    if (!isComplete)
        return 'unreadable';
    if (requestingChanges.length > 0)
        return 'changes-requested';
    if (missing === 0)
        return 'required-reviewer';
    return approvals.length >= tally.needed - tally.unknownAuthors ? 'unknown-authors' : 'too-few-approvals';
}
/** Hears each pull request once for each landing, however many policies it brought. */
function rememberOpinions({ ports, head }) {
    const { readPolicies } = ports;
    const heard = new Map();
    return (pullRequest, landing) => {
        const key = `${pullRequest.number} ${landing.before}`;
        const known = heard.get(key) ?? hear(pullRequest, landing);
        heard.set(key, known);
        return known;
    };
    async function hear(pullRequest, { before, after, from }) {
        const policies = await readPolicies([pullRequest.head, after, ...(before === null ? [] : [before])]);
        const base = before === null ? [] : (policies.get(before) ?? []);
        const like = { commit: before, policies: base };
        const readBase = async (at) => (at >= from ? base : readHeld({ head, at, like, ports }));
        const landed = policies.get(after) ?? [];
        const opinions = await hearOpinions({ pullRequest, base, landed, readBase, readPolicies });
        return { findInHead: indexFiles(policies.get(pullRequest.head) ?? []), opinions };
    }
}

;// CONCATENATED MODULE: ./lib/src/reviews/judge.js





/**
 * Tells of every write how its live profile came to be, and proves what `proves` says: of every landing that the write
 * brings into force, or only of those that take over a profile.
 */
async function judge_judgeLive({ steps, commit, ports, rules, isOverwriting, proves, }) {
    const pasts = await tracePasts({ steps, commit, isOverwriting, ...ports });
    const traced = [...pasts].map(([step, past]) => ({ step, provenance: judgeProvenance(step, past) }));
    const claims = rules === null ? [] : traced.flatMap(each => listClaims(each, { rules, isOverwriting, proves }));
    const judgements = await proveClaims({ claims, commit, ports });
    return new Map(traced.map(({ step, provenance }) => [step, judge_settle({ step, provenance, judgements })]));
}
function listClaims({ step, provenance }, { rules, isOverwriting, proves }) {
    if (provenance.kind === 'untraceable')
        return [];
    if (provenance.kind === 'drifted' && !isOverwriting)
        return [];
    if (proves === 'adoptions' && provenance.kind !== 'adopting')
        return [];
    const requirement = findRequirement(step.direction, rules);
    // Whoever approves a takeover has the live profile before them: their approval is the later witness.
    const writtenAt = step.kind === 'update' && provenance.kind === 'waiting' ? readWrittenAt(step.live) : null;
    return provenance.pending.map(passage => ({ passage, requirement, writtenAt }));
}
function judge_settle({ step, provenance, judgements }) {
    if (provenance.kind === 'untraceable')
        return { kind: 'untraceable' };
    const judge = (passages) => passages.map(passage => ({ passage, judgement: judgements.get(passage) }));
    const pending = judge(provenance.pending);
    switch (provenance.kind) {
        case 'created':
            return { kind: 'in-order', pending, isMadeAgain: provenance.isOlder };
        case 'waiting':
            return { kind: 'in-order', pending, isMadeAgain: false };
        case 'drifted':
            return { kind: 'edited', pending, drift: provenance };
        case 'adopting': {
            const { by, edited } = provenance;
            const writtenAt = step.kind === 'update' ? readWrittenAt(step.live) : 0;
            return writtenAt < witnessedAt(by, judgements.get(by))
                ? { kind: 'in-order', pending, isMadeAgain: false }
                : { kind: 'edited', pending: judge(edited.pending), drift: edited };
        }
    }
}
/** Until when an edit of a profile that a landing takes over was before the eyes of whoever approved it. */
function witnessedAt({ landing }, judgement) {
    if (judgement?.kind === 'authorised')
        return judgement.approvedAt ?? landing.from;
    return landing.from;
}

;// CONCATENATED MODULE: ./lib/src/reviews/refusal.js
/** Why a landing may not come into force, and how to go on. Logins and branches are other people's text. */
function refusal_describeUnauthorised(refusal, { branch }) {
    const landing = describeLanding(refusal.landing, branch);
    switch (refusal.reason) {
        case 'no-pull-request':
            return `${landing} merged no pull request. Take it back by a reviewed pull request, and make the change in another.`;
        case 'unreadable-pull-requests':
            return `${landing} cannot be proved, because the token may not read pull requests. Give the job the permission pull-requests: read, then run it again.`;
        case 'other-branch':
            return `${landing} came through pull request #${refusal.pullRequest}, which was merged into another branch. Bring it to ${branch} by a pull request of its own, then run this job again.`;
        case 'merged-before':
            return `${landing} brings back what pull request #${refusal.pullRequest} merged at another time. Take it back by a reviewed pull request, and make the change in another.`;
        case 'altered':
            return `${landing} holds another version than pull request #${refusal.pullRequest} shows at its head. Take it back by a reviewed pull request, and make the change in another.`;
        case 'written-since':
            return `${landing} is older than the last change of the live profile. Make the change by a new pull request.`;
        case 'unreadable':
            return `${landing} came through pull request #${refusal.pullRequest}, which has more commits, pushes or reviews than can be judged. Take it back, and make the change in a smaller pull request.`;
        case 'changes-requested':
            return `${landing} came through pull request #${refusal.pullRequest}, where ${listNames(refusal.tally.requestingChanges)} requested changes. Settle that there by an approval or a dismissal, then run this job again.`;
        case 'too-few-approvals':
        case 'unknown-authors':
        case 'required-reviewer': {
            const why = refusal.isAltered
                ? ', and holds another version than its head, because GitHub merged it with another change: only approvals after the merge count'
                : '';
            return `${landing} came through pull request #${refusal.pullRequest}, which has ${describeReviews(refusal.tally)}${why}. Ask there for ${describeMissing(refusal)}; reviews count after the merge too. Then run this job again.`;
        }
    }
}
const refusal_KINDS = {
    pr_merge: 'merge',
    merge_queue_merge: 'merge',
    push: 'push',
    force_push: 'force push',
    unrecorded: 'update',
};
function describeLanding({ kind, after, actor }, branch) {
    const by = actor === null ? '' : ` by ${actor}`;
    return `The ${refusal_KINDS[kind]} of ${after.slice(0, 7)} to ${branch}${by}`;
}
function describeReviews(tally) {
    const { approvals, needed, outdated, involved, unknownAuthors, missingReviewers } = tally;
    const details = [
        missingReviewers.length > 0 ? 'none by one of reviewers-widening' : '',
        outdated.length > 0 ? `that of ${listNames(outdated)} is older than the last change to a policy` : '',
        involved.length > 0 ? `that of ${listNames(involved)}, who wrote or pushed some of it, does not count` : '',
        unknownAuthors > 0
            ? `${unknownAuthors} more than usual, because GitHub knows no account for the address of ${unknownAuthors} of the authors`
            : '',
    ].filter(detail => detail !== '');
    return [`${approvals.length} of ${needed} approvals`, ...details].join('; ');
}
function describeMissing({ tally, isAltered }) {
    const missing = Math.max(tally.missing, isAltered && tally.approvals.length === 0 ? 1 : 0);
    const { missingReviewers } = tally;
    const people = 'of people with write access who wrote none of it';
    if (missingReviewers.length === 0)
        return `${countApprovals(missing)} ${people}`;
    const required = `one of ${missingReviewers.join(', ')}`;
    return missing > 1
        ? `${countApprovals(missing)} ${people}, among them that of ${required}`
        : `the approval of ${required}`;
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

;// CONCATENATED MODULE: ./lib/src/apply/permit.js


/** Permits or refuses every write, by what has happened on the branch before. */
async function permitWrites({ steps, commit, branch, ports, rules, onDrift, }) {
    const isOverwriting = onDrift === 'overwrite';
    const states = await judgeLive({ steps, commit, ports, rules, isOverwriting, proves: 'everything' });
    return new Map(steps.map(step => {
        const state = states.get(step) ?? { kind: 'untraceable' };
        return [step, permitWrite({ step, state, branch, asksForProof: rules !== null, isOverwriting })];
    }));
}
function permitWrite({ step, state, branch, asksForProof, isOverwriting, }) {
    if (state.kind === 'untraceable')
        return { ...NOTHING_KNOWN, refusal: UNTRACEABLE };
    const nothing = { ...NOTHING_KNOWN, brought: listBrought(state.pending, branch) };
    const drift = reportDrift(step, state);
    if (state.kind === 'edited' && !isOverwriting)
        return { ...nothing, drift, refusal: refuseDrift(drift) };
    const note = state.kind === 'in-order' && state.isMadeAgain ? MADE_AGAIN : undefined;
    if (!asksForProof)
        return { ...nothing, drift, note };
    const refusal = refuseUnproved(state.pending, branch);
    if (refusal)
        return { ...nothing, drift, refusal };
    return { ...nothing, drift, proof: isProvedByJournal(state.pending) ? 'journal' : 'chain', note };
}
const NOTHING_KNOWN = { drift: [], refusal: undefined, proof: undefined, note: undefined, brought: [] };
/** Where nothing is proved, the pull requests that GitHub calls merged into the branch by these landings. */
function listBrought(pending, branch) {
    const numbers = pending.flatMap(({ passage: { landing }, judgement }) => {
        if (judgement?.kind === 'authorised')
            return [judgement.pullRequest];
        return (landing.merged ?? []).filter(({ baseBranch }) => baseBranch === branch).map(({ number }) => number);
    });
    return [...new Set(numbers)];
}
/** The fields in which a live profile was edited elsewhere; none where it was not. */
function reportDrift(step, state) {
    if (step.kind === 'create' || state?.kind !== 'edited')
        return [];
    const { expected, fields } = state.drift;
    return fields.map(field => ({ field, expected: expected[field], live: step.liveProfile[field] }));
}
const UNTRACEABLE = {
    kind: 'refused',
    cause: 'review',
    reason: 'The past of the branch cannot be read back to what is live (500 updates that touch policies, and 10,000 in all, at most), so nobody can tell what would come into force. Make the policy again under a new name, by a reviewed pull request.',
};
const UNTRACED = {
    kind: 'refused',
    cause: 'review',
    reason: 'No update of the branch is known that brings this version. Change the policy by a reviewed pull request.',
};
const MADE_AGAIN = 'The branch has had this policy for longer, and its profile was not there: it was deleted elsewhere, or never made. No credential is bound to the new one.';
function refuseDrift(drift) {
    const fields = drift.map(({ field }) => field).join(', ');
    return {
        kind: 'refused',
        cause: 'drift',
        reason: `The live profile was edited outside this repository (${fields}), and that edit was not written over. Take it into the file, undo it in PgBeam, or set on-drift: overwrite.`,
    };
}
/** Every pending landing must be authorised: those that are not are named. */
function refuseUnproved(pending, branch) {
    if (pending.length === 0)
        return UNTRACED;
    const reasons = pending.flatMap(({ judgement }) => {
        if (judgement === undefined)
            return [UNTRACED.reason];
        return judgement.kind === 'unauthorised' ? [describeUnauthorised(judgement, { branch })] : [];
    });
    if (reasons.length === 0)
        return undefined;
    const named = pending.flatMap(({ judgement }) => judgement?.kind === 'unauthorised' && 'pullRequest' in judgement ? [judgement.pullRequest] : []);
    const pullRequests = [...new Set(named)];
    return { kind: 'refused', cause: 'review', reason: [...new Set(reasons)].join('\n'), pullRequests };
}
function isProvedByJournal(pending) {
    return pending.every(({ judgement }) => judgement?.kind === 'authorised' && judgement.isByJournal);
}

;// CONCATENATED MODULE: ./lib/src/flows/live-state.js






const NO_DIFFERENCES = { drifts: new Map(), waiting: new Map(), findings: [], isPartial: false };
/** Tells, of live profiles that are not what the applied branch says, whether they were edited elsewhere or wait. */
async function explainDifferences({ steps, commit, ports, inputs, }) {
    const rules = chooseRules(inputs);
    // What is not live cannot have been edited.
    const updates = steps.filter(({ kind }) => kind === 'update');
    try {
        const states = await judge_judgeLive({ steps: updates, commit, ports, rules, isOverwriting: false, proves: 'adoptions' });
        const judged = steps.map(step => ({ step, path: step.policyFile.file.path, state: states.get(step) }));
        const unknown = judged.filter(({ state }) => state?.kind === 'untraceable').map(({ path }) => path);
        return {
            drifts: new Map(judged.flatMap(({ step, path, state }) => state?.kind === 'edited' ? [[path, reportDrift(step, state)]] : [])),
            waiting: new Map(judged
                .filter(({ step, state }) => step.kind === 'create' || state?.kind === 'in-order')
                .map(({ path, step }) => [path, describeWaiting(step)])),
            findings: unknown.length > 0 ? [(0,plan_findings/* noteDriftUnknown */.kW)(`the past of ${unknown.join(', ')} is too long`)] : [],
            isPartial: unknown.length > 0,
        };
    }
    catch (error) {
        if (!(error instanceof PastUnreadableError))
            throw error;
        return { ...NO_DIFFERENCES, findings: [(0,plan_findings/* noteDriftUnknown */.kW)(error.message)], isPartial: true };
    }
}
/** Who approves is proved at apply; here it only tells when a profile was taken over. Null where no reviews are asked for. */
function chooseRules(inputs) {
    if (!asksForReviews(inputs))
        return null;
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    return { requiredApprovals, requiredApprovalsWidening, reviewersWidening: null };
}
function describeWaiting({ policyFile, changes, omitted, direction }) {
    return { ...listChanges({ changes, omitted, document: policyFile.document }), direction };
}

// EXTERNAL MODULE: ./lib/src/flows/map-access.js
var map_access = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/flows/read-schemas.js + 14 modules
var read_schemas = __webpack_require__(6077);
// EXTERNAL MODULE: ./lib/src/live/directory.js
var directory = __webpack_require__(8138);
// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var policy_globs = __webpack_require__(4638);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/policy/cut-text.js
var cut_text = __webpack_require__(7805);
;// CONCATENATED MODULE: ./lib/src/policy-tests/schema.js

/** A file of policy tests, `*.tests.yaml`: statements, and what a policy must do with each. */
const MASK_KINDS = ['redact', 'null', 'hash'];
// As in a policy, null means the kind of that name.
const maskKind = schemas/* union */.KCZ([
    schemas/* enum */.k5n(MASK_KINDS),
    schemas/* pipe */.FsL(schemas/* null */.chJ(), schemas/* transform */.pdi(() => 'null')),
]);
const statement = {
    name: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('What the test is about. It is shown if the test fails.')),
    // The bounds are the API's.
    sql: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100_000), schemas/* describe */.q0y('The statement to try.')),
};
const masked = schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _minLength */.m9(1)), maskKind))
    .check(schemas/* describe */.q0y('Columns that must be masked, and how: of any table that the statement touches, shown or not. Left out, any mask matches.'));
const rowFilter = schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
    .check(schemas/* describe */.q0y('The predicate that must filter the rows; left out, any predicate matches.'));
const policyTestSchema = schemas/* discriminatedUnion */.gMt('expect', [
    schemas/* strictObject */.rej({ ...statement, expect: schemas/* literal */.euz('allow').check(schemas/* describe */.q0y('The statement runs unchanged.')) }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('block').check(schemas/* describe */.q0y('The statement is refused.')),
        rule: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
            .check(schemas/* describe */.q0y('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule matches.')),
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('mask')
            .check(schemas/* describe */.q0y('The statement runs, on a table with masked columns and without a row filter.')),
        masked,
        row_filter: rowFilter,
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('row-filter')
            .check(schemas/* describe */.q0y('The statement runs on some of the rows only. Columns may be masked as well.')),
        masked,
        row_filter: rowFilter,
    }),
]);
const testFileSchema = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The path of the policy file, relative to the folder of this file.')),
    tests: schemas/* array */.YOg(policyTestSchema)
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The statements to try, each with the decision that it must get.')),
});

;// CONCATENATED MODULE: ./lib/src/policy-tests/parse.js











/** The tests of a file, or findings that say what is wrong with it. */
function parseTests(file) {
    const read = (0,read_mapping/* readMapping */.v)(file, 'a file of policy tests');
    if (read.kind === 'invalid')
        return { kind: 'invalid', file, findings: read.findings };
    const { root, source } = read;
    const validation = (0,describe_issue/* validate */.t)({ root, schema: testFileSchema, data: (0,profile_data/* toData */.OY)(root), wording: parse_WORDING });
    const issues = validation.kind === 'invalid' ? validation.findings : [];
    const tests = (0,node/* getItems */.JS)((0,node/* getField */.VI)(root, 'tests'));
    const sql = tests.flatMap(test => [(0,node/* getField */.VI)(test, 'sql'), (0,node/* getField */.VI)(test, 'row_filter')]);
    const unplaced = [...read.findings, ...issues, ...(0,characters/* findUnseenCharacters */.kS)(root), ...(0,cut_text/* findCutTexts */.A)(sql, source.text)];
    const findings = (0,list_findings/* listFindings */.F$)(unplaced, { source, kinds: parse_KINDS });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', file, findings };
    }
    const { policy } = validation.output;
    const locate = (path) => source.positionAt((0,node/* findPlace */.Pj)(root, path).node.start);
    return {
        kind: 'valid',
        file,
        policy,
        policyAt: locate(['policy']),
        tests: validation.output.tests.map((test, index) => ({ test, at: locate(['tests', index]) })),
        findings,
    };
}
const parse_KINDS = { ...finding_kinds/* FILE_FINDINGS */.c, ...TEST_FINDINGS };
const FILE_FIELDS = Object.keys(testFileSchema.shape);
const TEST_FIELDS = [...new Set(policyTestSchema.def.options.flatMap(({ shape }) => Object.keys(shape)))];
const parse_WORDING = {
    listFields: path => (path.length === 0 ? FILE_FIELDS : TEST_FIELDS),
    describeField({ field, owner }) {
        const expected = (0,node/* getText */.q4)((0,node/* getField */.VI)(owner, 'expect'));
        const expectations = listExpectations(field);
        if (expected === undefined || expectations.length === 0)
            return undefined;
        const message = `${(0,quote/* quote */.h)(field)} goes with ${(0,quote/* listChoices */.Z)(expectations)}, and this test expects ${(0,quote/* quote */.h)(expected)}; remove the field, or change \`expect\`.`;
        return { code: 'misplaced-expectation', message };
    },
};
/** The expectations that have a field of this name. */
function listExpectations(field) {
    const options = policyTestSchema.def.options.filter(({ shape }) => Object.hasOwn(shape, field));
    return options.flatMap(({ shape }) => shape.expect.def.values);
}

;// CONCATENATED MODULE: ./lib/src/policy-tests/plan.js



/** Finds the policy file that tests are for among those of the same commit. */
function resolvePolicy(source, policyPaths) {
    if (source.kind === 'invalid')
        return { ...source, policyPath: undefined };
    const policyPath = joinPath(source.file.path, source.policy);
    if (policyPath === undefined)
        return { ...invalidate(source, describeOutside(source)), policyPath };
    if (policyPaths.has(policyPath))
        return { ...source, policyPath };
    return { ...invalidate(source, describeUnknown(source, policyPath, policyPaths)), policyPath };
}
/** The path from the root of the repository; undefined if it is absolute or leads out of the repository. */
function joinPath(testFile, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const parts = testFile.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function invalidate({ file, findings }, finding) {
    return { kind: 'invalid', file, findings: [...findings, finding] };
}
function describeOutside({ policy, policyAt: at }) {
    const message = `${(0,quote/* quote */.h)(policy)} is outside the repository; write the path of the policy file, relative to this file's folder.`;
    return { code: 'policy-outside-repository', severity: 'error', message, at };
}
function describeUnknown({ policyAt: at }, path, known) {
    const nearest = (0,policy_nearest/* findNearest */.q)(path, [...known]);
    const advice = nearest === undefined
        ? 'correct the path, which is relative to this file\u2019s folder'
        : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `There is no policy file ${(0,quote/* quote */.h)(path)} that the globs match; ${advice}${nearest === undefined ? '.' : ''}`;
    return { code: 'unknown-policy-file', severity: 'error', message, at };
}
/**
 * The files of tests that a change concerns: those to run because the policy or the tests changed, and invalid ones.
 * The results of the others cannot have changed.
 */
function planTests({ base, head }) {
    const paths = new Set(head.policies.map(({ path }) => path));
    const hasPolicyChanged = findChanges(base.policies, head.policies);
    const hasTestChanged = findChanges(base.tests, head.tests);
    return head.tests
        .map(file => resolvePolicy(parseTests(file), paths))
        .map(tests => {
        const { policyPath, file } = tests;
        const isForChanged = policyPath !== undefined && hasPolicyChanged(policyPath);
        return { ...tests, isChanged: isForChanged || hasTestChanged(file.path) };
    })
        .filter(({ kind, isChanged }) => kind === 'invalid' || isChanged);
}
/** A predicate for paths whose content differs between the sides. */
function findChanges(base, head) {
    const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])));
    return path => before?.get(path) !== after?.get(path);
}

;// CONCATENATED MODULE: ./lib/src/flows/read-state.js











/** Reads the policies of other commits as those of a run's own are read, and with them what stands for guardrails. */
function createCommitPolicies({ snapshots, parse, defaultProject, }) {
    const known = new Map();
    return async (commits) => {
        const wanted = [...new Set(commits)].filter(commit => !known.has(commit));
        const present = wanted.length > 0 ? await snapshots.readPresent(wanted) : [];
        const separated = present.map(policy_globs/* separateTests */.XP);
        const parsed = (0,plan_read/* parseSnapshots */.Jq)(separated.map(({ policies }) => policies), parse);
        for (const [index, { policies, guardrails }] of separated.entries()) {
            const own = (0,identity/* assignProjects */.gY)(parsed[index] ?? [], defaultProject);
            known.set(policies.commit, [...own, standForGuardrails(guardrails)]);
        }
        return new Map(commits.flatMap(commit => {
            const policyFiles = known.get(commit);
            return policyFiles ? [[commit, policyFiles]] : [];
        }));
    };
}
/** Reads the guardrails of other commits, each content once. */
function createCommitGuardrails(snapshots) {
    const known = new Map();
    const parse = (file) => {
        const key = `${file.blob} ${file.path}`;
        const parsed = known.get(key) ?? parseGuardrails(file);
        known.set(key, parsed);
        return parsed;
    };
    return async (commits) => {
        const present = commits.length > 0 ? await snapshots.readPresent([...new Set(commits)]) : [];
        return new Map(present.map(snapshot => [snapshot.commit, separateTests(snapshot).guardrails.map(parse)]));
    };
}
/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
async function readWanted({ snapshots, policies, defaultProject, parse, }) {
    const read = snapshots.map(separateTests);
    const parsed = parseSnapshots(read.map(({ policies }) => policies), parse);
    const assigned = assignProjects(parsed.flat(), defaultProject);
    const [{ directory, profiles, failures }, filePredicates] = await Promise.all([
        readDirectory(listProjects(assigned), policies),
        readPredicates(listPredicates(listProfiles(assigned))),
    ]);
    const linted = assigned.map(policyFile => lintFile({ policyFile, predicates: filePredicates }));
    const policyFiles = checkIdentities(linted, directory);
    const guardrailFiles = read.flatMap(({ guardrails }) => guardrails.map(parseGuardrails));
    const judged = guardrailFiles.length > 0 ? profiles.flatMap(toReadable) : [];
    const liveTexts = listPredicates([...listLiveProfiles(policyFiles, directory), ...judged]);
    const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)));
    return {
        policyFiles,
        guardrailFiles,
        directory,
        profiles,
        failures,
        splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])),
        privatePredicates: new Set(livePredicates.keys()),
    };
}
function toReadable({ meaning }) {
    return meaning.kind === 'readable' ? [meaning.profile] : [];
}
const read_state_NOTHING = { policies: [], tests: [], guardrails: [] };
/** Reads both commits at once, and equal contents only once. */
async function readSides({ comparison, snapshots, defaultProject, parse, }) {
    const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base];
    const [headSnapshot, baseSnapshot] = await snapshots.read(commits);
    const read = [headSnapshot, baseSnapshot].flatMap(snapshot => (snapshot ? [(0,policy_globs/* separateTests */.XP)(snapshot)] : []));
    const parsed = (0,plan_read/* parseSnapshots */.Jq)(read.map(({ policies }) => policies), parse);
    const [head = [], base = []] = parsed.map(policyFiles => (0,identity/* assignProjects */.gY)(policyFiles, defaultProject));
    const [headFiles = read_state_NOTHING, baseFiles = read_state_NOTHING] = read.map(({ policies, tests, guardrails }) => ({
        policies: policies.files,
        tests,
        guardrails,
    }));
    const known = new Set(baseSnapshot?.nearMisses?.map(nameVersion));
    const ignored = (headSnapshot?.nearMisses ?? []).filter(file => !known.has(nameVersion(file)));
    const tests = planTests({ base: baseFiles, head: headFiles });
    const guardrails = readGuardrailSides({ base: baseFiles.guardrails, head: headFiles.guardrails });
    return { base, head, tests, ignored, guardrails };
}
function nameVersion({ path, blob }) {
    return JSON.stringify([path, blob]);
}
/** The live profiles of projects, all listed at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const answers = await Promise.all(projects.map(async (id) => ({ id, answer: await listProject(id, policies) })));
    const known = new Map();
    const failures = new Map();
    for (const { id, answer } of answers) {
        if (answer instanceof pgbeam_error/* PgBeamError */.p)
            failures.set(id, answer);
        else
            known.set(id, answer);
    }
    return { directory: (0,directory/* createLiveDirectory */.K)(known), profiles: [...known.values()].flat(), failures };
}
async function listProject(projectId, policies) {
    try {
        return (await policies.listProfiles(projectId)).map(readLivePolicy);
    }
    catch (error) {
        if (error instanceof pgbeam_error/* PgBeamError */.p)
            return error;
        throw error;
    }
}
/** The directory where PgBeam is not asked. */
const NOTHING_LIVE = { directory: directory/* NO_DIRECTORY */.M, profiles: [], failures: new Map() };
/** The policies that the base branch has now, where that is not what the head is compared with; else null. */
async function readTip({ comparison: { base, baseTip }, readPolicies, }) {
    if (baseTip === null || baseTip === base)
        return null;
    return (await readPolicies([baseTip])).get(baseTip) ?? [];
}
/** Whether two commits hold the same policy files. */
function read_state_isSameFiles(one, other) {
    const blobs = new Map(one.map(({ file }) => [file.path, file.blob]));
    return one.length === other.length && other.every(({ file }) => blobs.get(file.path) === file.blob);
}

;// CONCATENATED MODULE: ./lib/src/flows/start-report.js
/** The report of a run that has found nothing yet: what it is about, and no policy. */
function startReport({ inputs: { mode, dryRun }, repository, commit, base = null, pullRequest = null, }) {
    return {
        version: 1,
        mode,
        result: 'unchanged',
        direction: 'none',
        dry_run: dryRun,
        repository,
        commit,
        base_commit: base,
        pull_request: pullRequest,
        policies: [],
        findings: [],
        unmanaged_profiles: null,
    };
}

;// CONCATENATED MODULE: ./lib/src/flows/check.js




























/** The first flow: reports how merging changes who may see and do what. */
async function check({ ports, inputs, event, globs, }) {
    const { snapshots, policies: reader } = ports;
    const defaultProject = inputs.projectId;
    const comparison = await ports.compare();
    const parse = (0,policy_parse/* createParser */.C)();
    const readPolicies = createCommitPolicies({ snapshots, parse, defaultProject });
    const [{ base, head, tests, ignored, guardrails: guardrailSides }, tip, sides] = await Promise.all([
        readSides({ comparison, snapshots, defaultProject, parse }),
        readTip({ comparison, readPolicies }),
        (0,read_schemas/* readSchemaSides */.GP)(ports.schemaFiles, comparison),
    ]);
    // What the applied branch holds now, which live profiles are told apart by.
    const applied = tip?.filter(isPolicy) ?? base;
    const reviewedBase = standForGuardrails(guardrailSides.base.map(({ file }) => file));
    const reviewedHead = standForGuardrails(guardrailSides.head.map(({ file }) => file));
    // What is live, and what the row filters mean.
    const breaker = (0,impact_breaker/* createBreaker */.Zd)();
    const projects = sides.isChanged ? (0,identity/* listProjects */.hF)(head) : listChangedProjects({ base, head });
    const [{ directory, failures }, agents, projectFacts, filePredicates, schemas] = await Promise.all([
        reader ? readDirectory((0,identity/* listProjects */.hF)(head), reader) : NOTHING_LIVE,
        readAgents({ projects, reader, breaker }),
        readProjects({ projects, reader, breaker }),
        (0,read_predicates/* readPredicates */.T)((0,plan_read/* listPredicates */.Hm)((0,plan_read/* listProfiles */.Bn)([...head, ...base, ...(tip ?? [])]))),
        (0,read_schemas/* readTables */.gb)({
            databases: ports.databases,
            inputs,
            projects,
            scanned: inputs.scanPii ? listChangedProjects({ base, head }) : [],
            sides,
        }),
    ]);
    const tableLint = await openTableLint(schemas, head);
    const lintScanned = createScanLint(schemas, base);
    const renames = adviseOnRenames({ base, head, directory });
    const linted = head.map(policyFile => (0,plan_read/* lintFile */.Ac)({
        policyFile,
        predicates: filePredicates,
        known: [...(renames.get(policyFile.file.path) ?? []), ...lintScanned(policyFile)],
        lintTables: tableLint.lint,
    }));
    const checked = (0,identity/* checkIdentities */.xS)(linted, directory);
    const liveTexts = (0,plan_read/* listPredicates */.Hm)((0,plan_read/* listLiveProfiles */.J_)([...checked, ...applied], directory));
    const livePredicates = await (0,read_predicates/* readPredicates */.T)(liveTexts.filter(text => !filePredicates.has(text)));
    const meaning = { directory, splitConjuncts: predicate_splitConjuncts(new Map([...livePredicates, ...filePredicates])) };
    // What the change does, and what is known of that.
    const compared = reportPolicies({
        base,
        head: checked,
        ...meaning,
        findSchema: schemas.find,
        listNews: tableLint.listNews,
    });
    const guardrails = checkGuardrails({
        sides: guardrailSides,
        base,
        head: checked,
        ...meaning,
        findTables: projectId => schemas.find(projectId)?.tables,
        findFormerTables: projectId => schemas.find(projectId)?.formerly,
        touched: listTouched({ base, head: checked }),
        now: ports.now(),
    });
    const reports = addGuardrails(compared, { head: checked, guardrails });
    const [differences, impact] = await Promise.all([
        explain(listNeedingHistory({ base: applied, head: checked, ...meaning })),
        gatherImpact({
            reader,
            breaker,
            agents,
            projects: projectFacts,
            failures,
            changed: reports.changed,
            base,
            head: checked,
            directory,
            tests,
            replayDays: inputs.replayDays,
            now: ports.now(),
        }),
    ]);
    const { changed, unchanged } = addDifferences({ ...reports, changed: impact.policies }, { base: applied, ...differences });
    const isOutdated = tip !== null && (!read_state_isSameFiles([...base, reviewedBase], tip) || (await hasOtherSchema(ports, comparison)));
    const findings = [
        ...(isOutdated ? [(0,plan_findings/* noteBaseMovedOn */.s)()] : []),
        ...(0,plan_findings/* findUnmatchedGlobs */.eN)(globs, [...head, ...guardrailSides.head]),
        ...(0,plan_findings/* noteIgnored */.vd)(ignored),
        ...(0,plan_findings/* describeUnreachable */.aN)(failures),
        ...schemas.findings,
        ...differences.findings,
        ...impact.findings,
    ];
    const found = { changed, tests: impact.tests, findings, guardrails: guardrails.report };
    const reportedTests = reportTests(impact.tests);
    const conceal = (0,predicates/* createConcealer */.V)([...filePredicates.keys(), ...livePredicates.keys()]);
    const redact = (text) => (inputs.redactPredicates ? hideQuotes(conceal(text)) : text);
    return {
        report: {
            ...startReport({
                inputs,
                repository: `${event.run.repository.owner}/${event.run.repository.name}`,
                commit: comparison.head,
                base: comparison.base,
                pullRequest: event.kind === 'pull-request' ? event.number : null,
            }),
            result: chooseCheckResult(found, inputs.failOn),
            direction: (0,access_direction/* combineDirections */.gz)([combinePolicies(changed), guardrails.direction]),
            policies: [...changed, ...unchanged],
            findings,
            unmanaged_profiles: (0,plan_read/* countUnmanaged */.cN)(checked, directory),
            ...(reportedTests ? { tests: reportedTests } : {}),
            ...(guardrails.report ? { guardrails: guardrails.report } : {}),
        },
        texts: (0,plan_read/* collectTexts */.$E)({ base, head, policies: changed }),
        privatePredicates: new Set(livePredicates.keys()),
        ...(reportedTests ? { junit: formatJUnit(impact.tests, redact) } : {}),
        ...(inputs.accessMap
            ? {
                accessMap: () => (0,map_access/* mapPolicies */.N3)({ policyFiles: checked, schemas, redactPredicates: inputs.redactPredicates }),
            }
            : {}),
        failure: explainCheck(found, inputs.failOn),
        merging: {
            base: { commit: comparison.base, policies: [...base, reviewedBase] },
            landed: [...head, reviewedHead],
            baseTip: comparison.baseTip ?? comparison.base,
            isOutdated,
            knowsDrift: reader !== undefined && comparison.applied !== null && failures.size === 0 && !differences.isPartial,
            waiting: listWaitingDirections(differences),
        },
    };
    async function explain(steps) {
        const { applied } = comparison;
        if (!reader || !applied || steps.length === 0)
            return NO_DIFFERENCES;
        const past = await ports.openPast(applied.branch);
        return explainDifferences({ steps, commit: applied.commit, ports: { ...past, readPolicies }, inputs });
    }
}
/** Whether the base branch has other SQL files now than those that the head is compared with. */
async function hasOtherSchema({ schemaFiles }, { base, baseTip }) {
    return schemaFiles !== undefined && baseTip !== null && schemaFiles.differ(base, baseTip);
}
function listWaitingDirections({ waiting, isPartial }) {
    return [...[...waiting.values()].map(({ direction }) => direction), ...(isPartial ? ['unclear'] : [])];
}

;// CONCATENATED MODULE: ./lib/src/live/deprecation.js
function createDeprecationLog() {
    const noted = new Map();
    return {
        note: deprecation => void noted.set(deprecation.operation, deprecation),
        list: () => [...noted.values()],
    };
}

;// CONCATENATED MODULE: ./lib/src/flows/deprecations.js


/** Runs a flow, and adds to its report what PgBeam announces to switch off: once a run, however many answers say so. */
async function reportDeprecations(run) {
    const log = createDeprecationLog();
    const result = await run(log.note);
    const findings = (0,plan_findings/* noteDeprecations */.Ey)(log.list());
    if (findings.length === 0)
        return result;
    return { ...result, report: { ...result.report, findings: [...result.report.findings, ...findings] } };
}

// EXTERNAL MODULE: ./lib/src/cli/find-base.js
var find_base = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/src/cli/git.js + 1 modules
var cli_git = __webpack_require__(6081);
// EXTERNAL MODULE: ./lib/src/cli/git-objects.js
var git_objects = __webpack_require__(78);
;// CONCATENATED MODULE: ./lib/src/cli/git-landings.js


/** What a branch's past costs to read is bounded as it is on GitHub. */
const git_landings_MAX_COMMITS = 500;
/**
 * The landings of a branch as far as a clone tells them: its first parents, at the times that their commits give. Git has
 * no journal of a branch's updates, so this only serves to tell drift, and proves nothing. A shallow clone has no past.
 */
function createGitLandings({ git, roots }) {
    return {
        // Nobody's approval is looked at here.
        findHeld: async () => undefined,
        async *walk(commit) {
            if ((await git.ask(['rev-parse', '--is-shallow-repository'])) === 'true') {
                throw new PastUnreadableError('this clone is shallow: fetch the whole history to see it');
            }
            const options = [
                '--first-parent',
                '--no-show-signature',
                '-z',
                `--max-count=${git_landings_MAX_COMMITS + 1}`,
                '--format=%H %ct %P',
            ];
            const paths = roots.includes('') ? [] : ['--', ...roots];
            const listed = await git.run(['log', ...options, commit, ...paths]);
            yield (0,git_objects/* splitRecords */.DQ)(listed).map(readLanding);
        },
    };
}
/** Reads `<commit> <seconds since the epoch> <parents>`. */
function readLanding(record) {
    const [after = '', seconds = '', before = null] = record.split(' ');
    const at = Number(seconds) * 1000;
    return {
        kind: 'unrecorded',
        before: before === '' ? null : before,
        after,
        from: at,
        until: at,
        actor: null,
        merged: [],
        source: 'chain',
    };
}

// EXTERNAL MODULE: ./lib/src/cli/git-snapshot.js + 1 modules
var git_snapshot = __webpack_require__(5388);
;// CONCATENATED MODULE: ./lib/src/cli/named-files.js



/** The named files; undefined where none were named. Throws a `CliError` for a path outside the repository. */
function locateNamed({ given, folder, root, }) {
    if (given.length === 0)
        return undefined;
    const home = external_node_fs_.realpathSync.native(root);
    const paths = given.map(argument => {
        const path = (0,external_node_path_.relative)(home, resolveLinks((0,external_node_path_.resolve)(folder, argument)));
        if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
            throw new cli_git/* CliError */.z(`${argument} is outside the repository: name files of the one that you are in.`);
        }
        return path.split(external_node_path_.sep).join('/');
    });
    return { paths, covers: path => paths.some(each => each === '' || path === each || path.startsWith(`${each}/`)) };
}
/** Resolves links in the folders of a path, but not the file itself: a file that is a link is reported as one. */
function resolveLinks(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return external_node_fs_.realpathSync.native(path);
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.join)(resolveLinks(parent), (0,external_node_path_.basename)(path));
}
/** Adds the named files to the selection, so that any file can be checked. */
function addNamed(selection, named) {
    const extra = new Set(named?.paths);
    return { ...selection, includes: path => selection.includes(path) || extra.has(path) };
}
/** With explicit files, unmatched globs are not reported, but the folders among the names that hold none of these files. */
function reportEmpty({ globs, named, files, }) {
    const isEmpty = (name) => name !== '' && !files.some(({ path }) => path === name || path.startsWith(`${name}/`));
    return { ...globs, listUnmatched: () => named.paths.filter(isEmpty) };
}

// EXTERNAL MODULE: ./lib/src/cli/open-sources.js + 7 modules
var open_sources = __webpack_require__(4137);
;// CONCATENATED MODULE: ./lib/src/cli/option-words.js
/** The same result in the words of the command line: it has options and an environment where the action has inputs. */
function useOptionWords(result, hasNames) {
    const words = hasNames ? [...NAMED, ...option_words_WORDS] : option_words_WORDS;
    const reword = (message) => words.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
    return { ...result, report: rewordReport(result.report, reword), failure: result.failure && reword(result.failure) };
}
function rewordReport(report, reword) {
    const withWords = (finding) => ({
        ...finding,
        message: reword(finding.message),
    });
    return {
        ...report,
        findings: report.findings.map(withWords),
        policies: report.policies.map(policy => ({ ...policy, findings: policy.findings.map(withWords) })),
        ...(report.guardrails
            ? {
                guardrails: {
                    ...report.guardrails,
                    files: report.guardrails.files.map(file => ({ ...file, findings: file.findings.map(withWords) })),
                },
            }
            : {}),
        ...(report.tests
            ? {
                tests: {
                    ...report.tests,
                    files: report.tests.files.map(file => ({ ...file, findings: file.findings.map(withWords) })),
                },
            }
            : {}),
    };
}
const option_words_WORDS = [
    [/ Or set the input `replay` to `false`\./g, ''],
    [
        /store it as a secret of the repository and pass it as `api-key`/g,
        'put it into the environment variable PGBEAM_API_KEY',
    ],
    [/Run the job again; what was done already is not done twice\./g, 'Try again.'],
    [/\b(that|on) the runner\b/g, '$1 this machine'],
    [/(?:the )?input `(project-id|policies|fail-on|database-schema)`/g, '`--$1`'],
    [/\bfail-on: /g, '--fail-on '],
    [/`api-url`/g, 'PGBEAM_API_URL'],
    [/`api-key`/g, 'PGBEAM_API_KEY'],
];
/** Where files are named, what no file matches is one of these names. */
const NAMED = [[/correct it in the input `policies`, or add the files/g, 'name another file or folder']];

;// CONCATENATED MODULE: ./lib/src/cli/check-command.js












/** Checks the working tree that `folder` is in. Throws a `CliError` where that cannot be done. */
async function runCheck({ options, env, folder, }) {
    const inputs = (0,open_sources/* readInputs */.Ko)(options, env);
    const git = await (0,open_sources/* openRepository */.h_)(folder, env);
    const base = await (0,find_base/* findBase */.l)(git, options.base);
    const named = locateNamed({ given: options.files, folder, root: git.folder });
    if (named)
        await requireNamed({ named, git, base });
    const selection = addNamed((0,policy_globs/* selectWithTests */.ME)(inputs.policies), named);
    const snapshots = (0,git_snapshot/* createGitSnapshots */.O)({ git, selection, named });
    const ports = {
        compare: async () => compareWithBase(base),
        snapshots,
        schemaFiles: (0,open_sources/* openSchemas */.ZT)(git, inputs),
        openPast: async () => ({
            landings: createGitLandings({ git, roots: selection.roots }),
            pullRequests: NO_PULL_REQUESTS,
        }),
        now: Date.now,
    };
    const patterns = (0,policy_globs/* compileGlobs */.tI)(inputs.policies);
    const globs = named ? reportEmpty({ globs: patterns, named, files: await listFiles(snapshots, base) }) : patterns;
    const event = describeLocalRun(git.folder);
    const result = await reportDeprecations(async (onDeprecation) => {
        const readers = await (0,open_sources/* connect */.Ng)({ inputs, env, onDeprecation });
        return check({ ports: { ...ports, ...readers }, inputs, event, globs });
    });
    return { result: useOptionWords(result, named !== undefined), base };
}
/** The files that are there now or were in the base. */
async function listFiles(snapshots, { commit }) {
    const both = await snapshots.read(commit === null ? [git_snapshot/* WORK_TREE */.h] : [git_snapshot/* WORK_TREE */.h, commit]);
    return both.flatMap(({ files }) => files);
}
/** Git knows no reviews. */
const NO_PULL_REQUESTS = { read: async () => new Map() };
function compareWithBase({ commit }) {
    const applied = commit === null ? null : { branch: '', commit };
    return { head: git_snapshot/* WORK_TREE */.h, base: commit, basis: 'merge-base', baseTip: null, applied };
}
/** Throws a `CliError` for a name that is neither on the disk nor in the base. */
async function requireNamed({ named, git, base }) {
    for (const path of named.paths) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(git.folder, path), { throwIfNoEntry: false }))
            continue;
        const wasThere = base.commit !== null && (await git.ask(['cat-file', '-e', `${base.commit}:${path}`])) !== undefined;
        if (!wasThere)
            throw new cli_git/* CliError */.z(`There is no ${path}, and there was none before.`);
    }
}
/** The event of a check that a person started. The repository has the name of its folder. */
function describeLocalRun(root) {
    return {
        kind: 'dispatch',
        target: { kind: 'other', name: '' },
        run: {
            eventName: 'local',
            repository: { owner: 'local', name: (0,external_node_path_.basename)(root) },
            defaultBranch: null,
            sha: '',
            ref: '',
            workflow: '',
            job: '',
            runId: '',
            runAttempt: 1,
            actor: '',
            serverUrl: '',
            apiUrl: '',
            runUrl: '',
        },
    };
}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ spellDecimal),
/* harmony export */   X: () => (/* binding */ roundToDouble),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   e4: () => (/* binding */ readDecimal),
/* harmony export */   vO: () => (/* binding */ isExactInReal)
/* harmony export */ });
/** Longer numbers than anybody compares a column with are not read, so that no power of ten becomes a burden. */
const MAX_LENGTH = 60;
const MAX_EXPONENT = 60;
const WHOLE = /^-?(?:0x[\da-f]+|0o[0-7]+|0b[01]+)$/i;
const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;
/** Reads a numeric constant of SQL (`1`, `-0.50`, `1e3`, `0xFF`, `1_000`); undefined where it is none, or too long. */
function readDecimal(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const plain = text.replaceAll('_', '');
    if (WHOLE.test(plain)) {
        const size = BigInt(plain.replace('-', ''));
        return reduce(plain.startsWith('-') ? -size : size, 0);
    }
    const [match, sign, whole = '', fraction = '', power = '0'] = DECIMAL.exec(plain) ?? [];
    if (match === undefined || whole + fraction === '' || Math.abs(Number(power)) > MAX_EXPONENT)
        return undefined;
    return reduce(BigInt(`${sign}${whole}${fraction}`), Number(power) - fraction.length);
}
function reduce(digits, exponent) {
    if (digits === 0n)
        return { digits, exponent: 0 };
    let [shortest, power] = [digits, exponent];
    for (; shortest % 10n === 0n; power += 1)
        shortest /= 10n;
    return { digits: shortest, exponent: power };
}
/** Negative, zero or positive, as for a sort. */
function compareDecimals(one, other) {
    const exponent = Math.min(one.exponent, other.exponent);
    const difference = scale(one, exponent) - scale(other, exponent);
    return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
function scale({ digits, exponent }, to) {
    return digits * 10n ** BigInt(exponent - to);
}
/** One spelling for each number: `1` and `1.0` have the same. */
function spellDecimal({ digits, exponent }) {
    return `${digits}e${exponent}`;
}
/** The number as a column of type double precision takes it. */
function roundToDouble(decimal) {
    return Number(spellDecimal(decimal));
}
/** Whether a column of type real, and so one of any numeric type, takes the number without rounding it. */
function isExactInReal(decimal) {
    let numerator = Math.fround(roundToDouble(decimal));
    if (!Number.isFinite(numerator))
        return false;
    let denominator = 0;
    // Multiplying by two is exact in binary.
    for (; !Number.isInteger(numerator); denominator += 1)
        numerator *= 2;
    const power = BigInt(Math.abs(decimal.exponent));
    const [up, down] = decimal.exponent < 0 ? [1n, 10n ** power] : [10n ** power, 1n];
    return decimal.digits * up * 2n ** BigInt(denominator) === BigInt(numerator) * down;
}


/***/ })

};
