export const id = 57;
export const ids = [57];
export const modules = {

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ BoundedChanges),
/* harmony export */   z: () => (/* binding */ MAX_CHANGES)
/* harmony export */ });
/* harmony import */ var _harm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5271);

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
            const rank = (0,_harm_js__WEBPACK_IMPORTED_MODULE_0__/* .rankHarm */ .V0)(group);
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


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ groupOne)
/* harmony export */ });
function groupOne({ field, direction, harm }, describe) {
    return { field, direction, harm, count: 1, list: () => [{ ...describe(), field, direction }] };
}


/***/ }),

/***/ 8854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createRowComparison)
});

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

// EXTERNAL MODULE: ./lib/src/access/change-group.js
var change_group = __webpack_require__(3919);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/access/harm.js
var harm = __webpack_require__(5271);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
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
        return (0,direction/* directNamed */.Dn)(directRows(describeBoth(point), prover), schema, table);
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
                (0,change_group/* groupOne */.o)({ field: 'row_filters', direction, harm: judgeRows(before, after) }, () => ({
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
    return (0,harm/* harmOfRows */.pT)(was ?? 'none', is ?? 'none');
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


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ compareAccess)
});

// EXTERNAL MODULE: ./lib/src/access/bounded-changes.js
var bounded_changes = __webpack_require__(6172);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/access/change-group.js
var change_group = __webpack_require__(3919);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/access/harm.js
var access_harm = __webpack_require__(5271);
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

// EXTERNAL MODULE: ./lib/src/access/compare-rows.js + 2 modules
var compare_rows = __webpack_require__(8854);
// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/access/points.js + 1 modules
var access_points = __webpack_require__(1297);
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
        return (0,system_catalog/* isInCatalog */.v)({ schema }) && relation.schema === undefined ? [] : [(0,access_relation/* nameRelation */.S9)(relation)];
    }
    // Where no rule holds for a table in every schema, it is in most of them like tables that nobody names.
    const isLikeAny = points.find({ table }).relation.table === undefined && (0,system_catalog/* findInCatalog */.Q)(table) === undefined;
    return isLikeAny ? [nameTable(table), (0,access_relation/* nameRelation */.S9)(access_relation/* ANY_RELATION */.ME)] : [nameTable(table)];
}
function nameTable(table) {
    return `table ${table}`;
}

// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
;// CONCATENATED MODULE: ./lib/src/access/compare-relations.js










/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = (0,model/* createModel */.k)({ ...schema/* DEFAULTS */.zY, name: '', statement_rules: { allow: [], deny: [...schema/* STATEMENT_KINDS */.ev] } });
/** Access to relations, the masking of their columns and the filters on their rows, point by point. */
function* compareRelations({ before, after }, splitConjuncts) {
    const models = { before: before ? (0,model/* createModel */.k)(before) : NOTHING, after: (0,model/* createModel */.k)(after) };
    const points = (0,access_points/* listPoints */.C)(models);
    const opening = before ? findOpening({ before, after }) : 'table_allowlist';
    const compareReach = createReachComparison({ models, points, opening });
    const compareColumns = createColumnComparison(models, points);
    const shifts = createShifts(points);
    const rows = (0,compare_rows/* createRowComparison */.M)({ models, points, splitConjuncts, isShifted: shifts.isShifted });
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
        return [(0,change_group/* groupOne */.o)({ field, direction, harm }, () => ({ area: 'access', ...place, before, after, cause }))];
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

// EXTERNAL MODULE: ./lib/src/policy/equality.js
var equality = __webpack_require__(6269);
// EXTERNAL MODULE: ./lib/src/policy/relation.js
var relation = __webpack_require__(5457);
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
    const differing = new Set((0,equality/* listDifferences */.b)(before, after));
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
            return profile[field].some(name => !isReadable(name));
        case 'masking_rules':
            return profile[field].some(({ table, column }) => !isReadable(table) || 'error' in (0,relation/* readColumn */.J)(column));
        case 'row_filters':
            return profile[field].some(({ table, predicate }) => !isReadable(table) || splitConjuncts(predicate) === undefined);
        default:
            return false;
    }
}
function isReadable(table) {
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
    const relations = new bounded_changes/* BoundedChanges */.b(compareRelations(versions, splitConjuncts));
    const others = [...compareStatements(versions), ...compareSettings(versions)];
    const edits = listEdits({
        versions,
        splitConjuncts,
        effective: new Set([...relations.fields, ...others.map(({ field }) => field)]),
    });
    // These are so few that there is always room for them.
    const rest = [...others, ...edits];
    const listed = relations.list(bounded_changes/* MAX_CHANGES */.z - rest.length);
    return {
        direction: (0,access_direction/* combineDirections */.gz)([...relations.directions, ...rest.map(({ direction }) => direction)]),
        changes: [...listed, ...rest],
        omitted: relations.count - listed.length,
    };
}


/***/ }),

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ harmOfMask),
/* harmony export */   ME: () => (/* binding */ judgeHarm),
/* harmony export */   Su: () => (/* binding */ HARMS),
/* harmony export */   V0: () => (/* binding */ rankHarm),
/* harmony export */   VM: () => (/* binding */ harmOfReach),
/* harmony export */   pT: () => (/* binding */ harmOfRows)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);

/**
 * What a change comes to where it widens, the most harmful first. This is the one order in which changes are kept, listed
 * and cut: what is less harmful never takes the room of what is more.
 */
const HARMS = [
    /** A column is shown in the clear. */
    'unmasked',
    /** All rows of a relation are shown. */
    'filter-dropped',
    'filter-changed',
    /** A column is hidden less, and still not shown. */
    'mask-weakened',
    /** Every relation that nobody names is in reach. */
    'everything',
    /** A statement of an SQL file is not read, so that nobody knows what it does to tables. */
    'schema-unread',
    'write',
    /** What holds or refuses some writes: approvals, dangerous migrations. */
    'write-safeguard',
    'table',
    /** A new column of a relation in reach, in the clear like those that no rule names. */
    'column',
    /** A part of a relation that comes into reach, masked or filtered. */
    'masked-part',
    'read',
    'limit',
    'other',
];
const HARM_RANKS = new Map(HARMS.map((harm, rank) => [harm, rank]));
/** Where something stands in that order; widening comes before unclear, and unclear before the rest. */
function rankHarm({ direction, harm }) {
    return _direction_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTION_RANKS */ .kU[direction] * HARMS.length + (HARM_RANKS.get(harm) ?? 0);
}
function harmOfReach(subject) {
    return subject === '*' ? 'everything' : 'table';
}
/** `none` on one side: its relation comes into reach, or leaves it. */
function harmOfMask(before, after) {
    if (after === 'clear')
        return 'unmasked';
    if (before === 'none' || after === 'none')
        return 'masked-part';
    return before === 'clear' ? 'unmasked' : 'mask-weakened';
}
/** By what a report shows of rows: `none`, `all` or a predicate. */
function harmOfRows(before, after) {
    if (before === 'none' || after === 'none')
        return 'masked-part';
    return before === 'all' || after === 'all' ? 'filter-dropped' : 'filter-changed';
}
const READING = new Set(['select', 'show', 'explain', 'transaction', 'set']);
/** Of a list that is told as a whole, because an entry of it cannot be read. */
const LIST_HARMS = {
    access: 'everything',
    masking: 'unmasked',
    rows: 'filter-changed',
    statements: 'write',
    writes: 'write-safeguard',
    approvals: 'write-safeguard',
    limits: 'limit',
    other: 'other',
};
/** The harm of a change as a report lists it. `before` is null where it is not known. */
function judgeHarm(change) {
    const { area, field, subject, before, after } = change;
    if (field === 'database-schema')
        return 'schema-unread';
    if (area === 'masking' && change.cause === 'schema' && before === 'none' && after === 'clear')
        return 'column';
    if (subject === field)
        return LIST_HARMS[area];
    switch (area) {
        case 'access':
            return harmOfReach(subject);
        case 'masking':
            return harmOfMask((before ?? 'none'), after);
        case 'rows':
            return harmOfRows(String(before ?? 'none'), String(after));
        case 'statements':
            return READING.has(subject) ? 'read' : 'write';
        default:
            return LIST_HARMS[area];
    }
}


/***/ }),

/***/ 1297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ listPoints)
});

;// CONCATENATED MODULE: ./lib/src/access/pair.js
function isSame(one, other) {
    return one.before === other.before && one.after === other.after;
}

// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
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


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createCatalog),
/* harmony export */   x: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);

/** Indexes the relations of a database. Linear. */
function createCatalog({ relations, schemas, extensions }) {
    const ids = new Map(relations.map(relation => [relation.id, relation]));
    const names = Map.groupBy(relations, ({ name }) => (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name));
    const children = groupByEach(relations, ({ parents }) => parents.map(({ id }) => id));
    const readers = groupByEach(relations, ({ reads }) => reads);
    const findInAnySchema = (name) => names.get((0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name)) ?? [];
    return {
        relations,
        schemas,
        extensions,
        byId: id => ids.get(id),
        find(schema, name) {
            const folded = (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema);
            return findInAnySchema(name).filter(relation => (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(relation.schema) === folded);
        },
        findInAnySchema,
        childrenOf: id => children.get(id) ?? [],
        readersOf: id => readers.get(id) ?? [],
    };
}
function groupByEach(items, listKeys) {
    const groups = new Map();
    for (const item of items) {
        for (const key of listKeys(item)) {
            const group = groups.get(key);
            if (group)
                group.push(item);
            else
                groups.set(key, [item]);
        }
    }
    return groups;
}
/** The columns of a name as PgBeam compares names; there may be several. */
function findColumns(relation, name) {
    const folded = (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name);
    return relation.columns.filter(column => (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(column.name) === folded);
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FL: () => (/* binding */ compareSchema),
  Ry: () => (/* binding */ findMoved),
  g7: () => (/* binding */ spellPlace)
});

// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var access_model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/access/compare-rows.js + 2 modules
var compare_rows = __webpack_require__(8854);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var tables = __webpack_require__(713);
;// CONCATENATED MODULE: ./lib/src/exposure/compare-moved.js





/** Compares what two versions of a policy show of moved relations: the first as they were, the second as they are. */
function* compareMoved({ moved, models, splitConjuncts, }) {
    const points = { describe: ({ relation }) => ({ subject: (0,access_relation/* nameRelation */.S9)(relation) }) };
    const rows = (0,compare_rows/* createRowComparison */.M)({ models, points, splitConjuncts, isShifted: () => false });
    for (const each of moved) {
        const point = locate(each, models);
        const described = describeOrigin(each.before, each.after, each.isGuess);
        const { reach } = point;
        if (reach.before !== reach.after)
            yield { ...describeReach(point, models.after), ...described };
        for (const column of each.columns)
            yield* compareColumn({ column, point, models, moved: each });
        for (const group of rows.compare(point))
            for (const change of group.list())
                yield { ...change, ...described };
    }
}
function locate({ before, after }, models) {
    const relation = (0,tables/* asNamed */.mn)(after);
    const formerly = before && (0,tables/* asNamed */.mn)(before);
    return {
        relation,
        ...(formerly ? { formerly } : {}),
        reach: {
            before: formerly && models.before.reaches(formerly) ? 'reachable' : 'none',
            after: models.after.reaches(relation) ? 'reachable' : 'none',
        },
    };
}
function describeOrigin(before, after, isGuess) {
    const isRenamed = before !== undefined && (0,tables/* spellName */.oC)(before) !== (0,tables/* spellName */.oC)(after);
    return { at: after.at, renamedFrom: isRenamed ? (0,tables/* spellName */.oC)(before) : undefined, isGuess: isRenamed && isGuess };
}
function describeReach({ relation, reach: { before, after } }, model) {
    const admission = model.admission(relation);
    return {
        area: 'access',
        field: 'table_allowlist',
        subject: (0,access_relation/* nameRelation */.S9)(relation),
        before,
        after,
        direction: access_direction/* REACH_DIRECTIONS */.H4[before][after],
        cause: admission === undefined ? ['table_allowlist'] : ['table_allowlist', admission],
    };
}
function* compareColumn({ column: { before, after, isGuess }, point: { relation, formerly, reach }, models, moved, }) {
    // What leaves with its relation goes without saying, and what comes in the clear with it.
    if (reach.after === 'none')
        return;
    const was = formerly && before ? mask(models.before, { relation: formerly, column: before, reach: reach.before }) : 'none';
    const is = mask(models.after, { relation, column: after, reach: reach.after });
    if (was === is || (reach.before === 'none' && is === 'clear'))
        return;
    const direction = access_direction/* MASKING_DIRECTIONS */.Gh[was][is];
    if (direction === 'neutral')
        return;
    const name = (0,fold_case/* foldCase */.S)(after.name);
    const rule = models.after.maskOn(relation, name)?.rule;
    const isRenamed = moved.before !== undefined &&
        before !== undefined &&
        spellColumn(moved.before, before) !== spellColumn(moved.after, after);
    yield {
        area: 'masking',
        field: 'masking_rules',
        subject: `${(0,access_relation/* nameRelation */.S9)(relation)}.${name}`,
        before: was,
        after: is,
        direction,
        cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
        at: before === undefined || (0,fold_case/* foldCase */.S)(before.name) !== name ? after.at : (moved.after.at ?? after.at),
        renamedFrom: isRenamed ? spellColumn(moved.before, before) : undefined,
        isGuess: isRenamed && (isGuess || moved.isGuess),
    };
}
function spellColumn(relation, { name }) {
    return `${(0,tables/* spellName */.oC)(relation)}.${(0,fold_case/* foldCase */.S)(name)}`;
}
/** How a column is shown. A binary one is NULL under any mask. */
function mask(model, { relation, column, reach }) {
    if (reach === 'none')
        return 'none';
    const kind = model.maskOn(relation, (0,fold_case/* foldCase */.S)(column.name))?.kind;
    if (kind === undefined)
        return 'clear';
    return column.isBinary ? 'null' : kind;
}

// EXTERNAL MODULE: ./lib/src/exposure/moved.js
var moved = __webpack_require__(3265);
// EXTERNAL MODULE: ./lib/src/exposure/hidden.js
var exposure_hidden = __webpack_require__(748);
// EXTERNAL MODULE: ./lib/src/exposure/ways-around.js + 1 modules
var ways_around = __webpack_require__(182);
;// CONCATENATED MODULE: ./lib/src/exposure/opened-ways.js





/**
 * The ways around that are there under both versions of a policy, and were not there before the change of schema. What was
 * not hidden before is not opened by being shown.
 */
function listOpenedWays(pair, { before, after, rowsOf }) {
    const head = listWays(pair.head, before);
    if (head.length === 0)
        return [];
    const current = createIds(pair);
    const known = new Set(listWays(pair.base, before).map(way => spellKey(way, current)));
    const lasting = before === after ? undefined : new Set(listWays(pair.head, after).map(way => spellKey(way)));
    const wasOpen = createWasOpen(pair, before);
    return head
        .filter(way => {
        const key = spellKey(way);
        return !known.has(key) && (lasting === undefined || lasting.has(key)) && !wasOpen(way);
    })
        .map(way => describeWay(way, rowsOf));
}
function listWays(catalog, profile) {
    if (profile.masking_rules.length + profile.row_filters.length + profile.table_denylist.length === 0)
        return [];
    const model = (0,access_model/* createModel */.k)(profile);
    const searched = { catalog, model, hidden: (0,exposure_hidden/* createHidden */.d)({ profile, model }) };
    return [...(0,ways_around/* listViewWays */.Gm)(searched), ...catalog.relations.flatMap(table => [...(0,ways_around/* listChildWays */.bV)(table, searched)])];
}
/** What relations and columns of the base are at the head. */
function createIds({ relations }) {
    const ids = new Map();
    for (const { before, after, columns } of relations) {
        if (!before)
            continue;
        const pairs = columns.flatMap(pair => (pair.before ? [[pair.before.id, pair.after.id]] : []));
        ids.set(before.id, { id: after.id, columns: new Map(pairs) });
    }
    return {
        relation: id => ids.get(id)?.id ?? `gone ${id}`,
        column: (relation, id) => ids.get(relation)?.columns.get(id) ?? `gone ${id}`,
    };
}
const OWN = { relation: id => id, column: (_, id) => id };
function spellKey({ through, column, hiding }, ids = OWN) {
    const spell = (relation, id) => [
        ids.relation(relation),
        id === undefined ? null : ids.column(relation, id),
    ];
    return JSON.stringify([
        hiding.hides,
        ...spell(through.id, column?.id),
        ...spell(hiding.relation.id, hiding.column?.id),
    ]);
}
/** Whether what a way shows was in the open before. */
function createWasOpen({ relations }, profile) {
    const model = (0,access_model/* createModel */.k)(profile);
    const hidden = (0,exposure_hidden/* createHidden */.d)({ profile, model });
    const pairs = new Map(relations.map(pair => [pair.after, pair]));
    return ({ hiding }) => {
        const pair = pairs.get(hiding.relation);
        const was = pair?.before;
        if (!was || !model.reaches((0,tables/* asNamed */.mn)(was)))
            return false;
        if (hiding.hides === 'relation')
            return true;
        if (hiding.hides === 'rows')
            return hidden.ofRows(was) === undefined;
        const column = pair.columns.find(({ after }) => after === hiding.column)?.before;
        return column !== undefined && hidden.ofColumn(was, column) === undefined;
    };
}
function describeWay(way, rowsOf) {
    const { through, column, hiding } = way;
    const name = (0,tables/* spellName */.oC)(through);
    const told = {
        at: (column ?? through).at,
        renamedFrom: undefined,
        isGuess: false,
        direction: 'widens',
        cause: hiding.path,
        shows: hiding.column ? `${(0,tables/* spellName */.oC)(hiding.relation)}.${(0,fold_case/* foldCase */.S)(hiding.column.name)}` : (0,tables/* spellName */.oC)(hiding.relation),
    };
    switch (hiding.hides) {
        case 'column': {
            const subject = `${name}.${column ? (0,fold_case/* foldCase */.S)(column.name) : '*'}`;
            return {
                ...told,
                area: 'masking',
                field: 'masking_rules',
                subject,
                before: hiding.mask ?? 'redact',
                after: 'clear',
            };
        }
        case 'rows':
            return { ...told, area: 'rows', field: 'row_filters', subject: name, before: rowsOf(way), after: 'all' };
        case 'relation':
            return { ...told, area: 'access', field: 'table_denylist', subject: name, before: 'none', after: 'reachable' };
    }
}

;// CONCATENATED MODULE: ./lib/src/exposure/compare-schema.js





function findMoved(pair) {
    return { ...pair, moved: (0,moved/* listMoved */.a)(pair) };
}
/**
 * First the policy as it was over both versions of the database, then both versions of the policy. Points follow renames,
 * and only the net change counts. It is the schema's where the first step alone causes it, or opens what the second only
 * narrows.
 */
function compareSchema({ schema, before, after, splitConjuncts, }) {
    if (schema.base === schema.head)
        return { opened: [], settled: new Set() };
    const [was, is] = [(0,access_model/* createModel */.k)(before), (0,access_model/* createModel */.k)(after)];
    const step = index(compareMoved({ ...schema, models: { before: was, after: was }, splitConjuncts }));
    const net = before === after ? step : index(compareMoved({ ...schema, models: { before: was, after: is }, splitConjuncts }));
    const ways = listOpenedWays(schema, {
        before,
        after,
        rowsOf: ({ hiding }) => before.row_filters[Number(hiding.path[1])]?.predicate ?? '',
    });
    const told = new Set(ways.map(spellPlace));
    const opened = [...step].flatMap(([place, first]) => {
        const change = net.get(place);
        return change && !told.has(place) ? [{ ...change, by: blame(first, change) }] : [];
    });
    return {
        opened: [...ways.map(way => ({ ...way, by: 'schema' })), ...opened],
        settled: new Set([...step.keys()]),
    };
}
function index(changes) {
    return new Map([...changes].map(change => [spellPlace(change), change]));
}
function spellPlace({ area, subject }) {
    return `${area} ${subject}`;
}
/** What made the net change, by the first step alone and both together. */
function blame(first, net) {
    return first.after === net.after || second(first, net) === 'narrows' ? 'schema' : 'policy';
}
/** Which way the second step points; of rows that is not asked. */
function second({ area, after: between }, { after }) {
    if (area === 'masking')
        return access_direction/* MASKING_DIRECTIONS */.Gh[between][after];
    return area === 'access' ? access_direction/* REACH_DIRECTIONS */.H4[between][after] : 'unclear';
}


/***/ }),

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createHidden)
/* harmony export */ });
/* harmony import */ var _access_relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7870);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(713);



function createHidden({ profile, model }) {
    const filters = new _access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .RelationMap */ .Vm();
    for (const [place, { table }] of profile.row_filters.entries()) {
        const relation = (0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRelation */ .Gp)(table);
        if (relation)
            filters.getOrAdd(relation, () => place);
    }
    function ofColumn(relation, column) {
        const mask = model.maskOn((0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation), (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .S)(column.name));
        return mask && { hides: 'column', relation, column, mask: mask.kind, path: ['masking_rules', mask.rule] };
    }
    return {
        ofColumn,
        anyColumn(relation) {
            const named = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation);
            if (model.masksAt(named).size + model.masksAt((0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(named)).size === 0)
                return undefined;
            for (const column of relation.columns) {
                const hiding = ofColumn(relation, column);
                if (hiding)
                    return hiding;
            }
            return undefined;
        },
        ofRows(relation) {
            const named = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation);
            const place = filters.get(named) ?? filters.get((0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(named));
            return place === undefined ? undefined : hideAll('rows', relation, ['row_filters', place]);
        },
        ofRelation(relation) {
            const obstacle = model.obstacle((0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation));
            return obstacle?.kind === 'denied' ? hideAll('relation', relation, ['table_denylist', obstacle.entry]) : undefined;
        },
    };
}
function hideAll(hides, relation, path) {
    return { hides, relation, column: undefined, mask: undefined, path };
}


/***/ }),

/***/ 3265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ listMoved),
/* harmony export */   w: () => (/* binding */ createGone)
/* harmony export */ });
/* harmony import */ var _catalog_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2241);
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);



/** Lists what moved in a database. Where a name differs only in the case of ASCII letters, nothing did. */
function listMoved({ relations }) {
    return relations.flatMap(pair => {
        const isMoved = pair.before === undefined || (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .spellName */ .oC)(pair.before) !== (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .spellName */ .oC)(pair.after);
        const columns = isMoved ? pair.columns : pair.columns.filter(isColumnMoved);
        return isMoved || columns.length > 0 ? [{ ...pair, columns }] : [];
    });
}
function isColumnMoved({ before, after }) {
    return before === undefined || (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .S)(before.name) !== (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .S)(after.name) || before.isBinary !== after.isBinary;
}
/** Whether a subject of a change, `schema.table` or `schema.table.column`, was in these databases and no longer is. */
function createGone(pairs) {
    const gone = new Set();
    for (const { base, head } of pairs) {
        if (base === head)
            continue;
        for (const relation of base.relations) {
            const name = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .spellName */ .oC)(relation);
            const left = pairs.flatMap(({ head }) => head.find(relation.schema, relation.name));
            if (left.length === 0)
                gone.add(name);
            if (left.some(({ isComplete }) => !isComplete))
                continue;
            for (const column of relation.columns) {
                if (!left.some(each => (0,_catalog_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .findColumns */ .x)(each, column.name).length > 0))
                    gone.add(`${name}.${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .S)(column.name)}`);
            }
        }
    }
    return subject => gone.has(subject);
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SB: () => (/* binding */ listNamed),
/* harmony export */   "in": () => (/* binding */ spellNamed),
/* harmony export */   mn: () => (/* binding */ asNamed),
/* harmony export */   oC: () => (/* binding */ spellName)
/* harmony export */ });
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);

/** A relation of a catalog in the terms of a policy. */
function asNamed({ schema, name }) {
    return { schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name) };
}
/** A relation's name as a policy would have it. */
function spellName({ schema, name }) {
    return `${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema)}.${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name)}`;
}
/** A relation as a policy names it, which tells nothing that the policy does not. */
function spellNamed({ schema, table = '' }) {
    return schema === undefined ? table : `${schema}.${table}`;
}
/** The relations that a name of a list may mean: without a schema, those of every schema. */
function listNamed(catalogs, { schema, table }) {
    if (table === undefined)
        return [];
    return catalogs.flatMap(catalog => schema === undefined ? catalog.findInAnySchema(table) : catalog.find(schema, table));
}


/***/ }),

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ listChildWays),
  nw: () => (/* binding */ listHidings),
  Gm: () => (/* binding */ listViewWays)
});

// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog_catalog = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var tables = __webpack_require__(713);
;// CONCATENATED MODULE: ./lib/src/exposure/trace.js
const NOTHING = { column: undefined, rows: [], relations: [] };
/** How many of a kind are told of one view. */
const MOST = 3;
/** Follows what columns of views show, through as many views as there are. Linear: each is followed once. */
class Tracer {
    #catalog;
    #hidden;
    #known = new Map();
    #columns = new Map();
    constructor(catalog, hidden) {
        this.#catalog = catalog;
        this.#hidden = hidden;
    }
    /** What a column of a view shows of what it is made of. */
    traceColumn(column) {
        return this.#uniteAll(column.sources.flatMap(source => this.#resolve(source.relation, source.column) ?? []));
    }
    /** What the columns of a view show that are not known. */
    traceUnknown(relation) {
        return this.#uniteAll(relation.mayShow.flatMap(id => this.#resolve(id, undefined) ?? []));
    }
    #resolve(id, columnId) {
        const relation = this.#catalog.byId(id);
        if (!relation)
            return undefined;
        if (columnId === undefined)
            return { relation, column: null };
        const column = this.#columnsOf(relation).get(columnId);
        return column && { relation, column };
    }
    #columnsOf(relation) {
        const known = this.#columns.get(relation) ?? new Map(relation.columns.map(column => [column.id, column]));
        this.#columns.set(relation, known);
        return known;
    }
    #uniteAll(nodes) {
        for (const node of nodes)
            this.#follow(node);
        return nodes.map(node => this.#at(node)).reduce(unite, NOTHING);
    }
    #at({ relation, column }) {
        return this.#known.get(column ?? relation) ?? NOTHING;
    }
    /** Without recursion: views may be piled as high as a file is long. */
    #follow(start) {
        const pending = [{ node: start, next: undefined }];
        for (let top = pending.at(-1); top; top = pending.at(-1)) {
            const { node } = top;
            if (top.next) {
                const below = top.next.map(next => this.#at(next)).reduce(unite, NOTHING);
                this.#known.set(node.column ?? node.relation, unite(this.#describe(node), below));
                pending.pop();
            }
            else if (this.#known.has(node.column ?? node.relation))
                pending.pop();
            else {
                // Views do not go round in circles, but what is not a database might.
                this.#known.set(node.column ?? node.relation, NOTHING);
                top.next = this.#listNext(node);
                for (const next of top.next)
                    pending.push({ node: next, next: undefined });
            }
        }
    }
    #listNext({ relation, column }) {
        const sources = column ? column.sources : relation.columns.flatMap(each => each.sources);
        const nodes = sources.flatMap(source => this.#resolve(source.relation, source.column) ?? []);
        return column ? nodes : [...nodes, ...relation.mayShow.flatMap(id => this.#resolve(id, undefined) ?? [])];
    }
    /** What is hidden of a node itself. */
    #describe({ relation, column }) {
        const rows = this.#hidden.ofRows(relation);
        const denied = this.#hidden.ofRelation(relation);
        return {
            column: column ? this.#hidden.ofColumn(relation, column) : this.#hidden.anyColumn(relation),
            rows: rows ? [rows] : [],
            relations: denied ? [denied] : [],
        };
    }
}
function unite(one, other) {
    if (one === NOTHING)
        return other;
    if (other === NOTHING)
        return one;
    return {
        column: one.column ?? other.column,
        rows: uniteLists(one.rows, other.rows),
        relations: uniteLists(one.relations, other.relations),
    };
}
function uniteLists(one, other) {
    const united = new Map([...one, ...other].map(hiding => [hiding.relation, hiding]));
    return [...united.values()].slice(0, MOST);
}

;// CONCATENATED MODULE: ./lib/src/exposure/ways-around.js



/** The ways around through views. Linear in what the views read. */
function* listViewWays({ catalog, model, hidden }) {
    const tracer = new Tracer(catalog, hidden);
    for (const view of catalog.relations) {
        const isView = view.kind === 'view' || view.kind === 'materialized-view';
        if (isView && model.reaches((0,tables/* asNamed */.mn)(view)))
            yield* listShown({ view, tracer, hidden });
    }
}
function* listShown({ view, tracer, hidden, }) {
    let all = tracer.traceUnknown(view);
    if (all.column)
        yield { through: view, column: undefined, hiding: all.column };
    for (const column of view.columns) {
        const shown = tracer.traceColumn(column);
        all = unite(all, shown);
        // A rule of its own says what is meant.
        if (shown.column && !hidden.ofColumn(view, column))
            yield { through: view, column, hiding: shown.column };
    }
    const rows = hidden.ofRows(view) ? [] : all.rows;
    for (const hiding of [...rows, ...all.relations])
        yield { through: view, column: undefined, hiding };
}
/** The ways around through partitions and inheritance children of a table, each of which can be named in its place. */
function* listChildWays(table, { catalog, model, hidden }) {
    const hidings = listHidings(hidden, table);
    if (hidings.length === 0)
        return;
    for (const child of listDescendants(catalog, table)) {
        if (!model.reaches((0,tables/* asNamed */.mn)(child)))
            continue;
        for (const hiding of hidings) {
            const [column] = hiding.column ? (0,catalog_catalog/* findColumns */.x)(child, hiding.column.name) : [];
            if (!isHidden(hidden, child, { hiding, column }))
                yield { through: child, column, hiding };
        }
    }
}
/** What entries hide of a table: the relation, its masked columns, its rows. */
function listHidings(hidden, table) {
    const masks = hidden.anyColumn(table) ? table.columns.flatMap(column => hidden.ofColumn(table, column) ?? []) : [];
    return [hidden.ofRelation(table), ...masks, hidden.ofRows(table)].filter(hiding => hiding !== undefined);
}
/** Whether a child has a rule of its own where its table has one. */
function isHidden(hidden, child, { hiding: { hides }, column }) {
    if (hides === 'relation')
        return hidden.ofRelation(child) !== undefined;
    if (hides === 'rows')
        return hidden.ofRows(child) !== undefined;
    return column === undefined || hidden.ofColumn(child, column) !== undefined;
}
/** How many children of a table are looked at. */
const MOST_DESCENDANTS = 1_000;
function listDescendants(catalog, table) {
    const found = new Set();
    const pending = [table.id];
    for (let id = pending.pop(); id !== undefined && found.size < MOST_DESCENDANTS; id = pending.pop()) {
        for (const child of catalog.childrenOf(id)) {
            if (found.has(child))
                continue;
            found.add(child);
            pending.push(child.id);
        }
    }
    return [...found];
}


/***/ }),

/***/ 6911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ startReport)
/* harmony export */ });
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


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ listChanges),
  w: () => (/* binding */ reportChanges)
});

// EXTERNAL MODULE: ./lib/src/access/compare.js + 6 modules
var compare = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/src/access/bounded-changes.js
var bounded_changes = __webpack_require__(6172);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/access/harm.js
var harm = __webpack_require__(5271);
// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/exposure/compare-schema.js + 2 modules
var compare_schema = __webpack_require__(965);
// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/access/points.js + 1 modules
var access_points = __webpack_require__(1297);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var tables = __webpack_require__(713);
;// CONCATENATED MODULE: ./lib/src/exposure/expand.js





/** Of one subject, and of all of a policy. */
const MOST_NAMES = 1_000;
const MOST_NAMES_IN_ALL = 10_000;
/** Names what `*` and `*.table` stand for in the changes of a policy: what neither version names otherwise. Undefined for other subjects. */
function createExpansion(versions, { catalogs, mayName }) {
    let groups;
    let left = MOST_NAMES_IN_ALL;
    return (area, subject) => {
        if (!subject.startsWith('*') || catalogs.length === 0)
            return undefined;
        groups ??= groupByPoint(versions, catalogs.flatMap(({ relations }) => relations));
        const end = area === 'masking' ? subject.lastIndexOf('.') : subject.length;
        const column = subject.slice(end + 1);
        const relations = (groups.get(subject.slice(0, end)) ?? []).filter(relation => column === '' || !relation.isComplete || (0,catalog/* findColumns */.x)(relation, column).length > 0);
        const names = [...new Set(relations.filter(mayName).map(tables/* spellName */.oC))].slice(0, Math.min(MOST_NAMES, left));
        left -= names.length;
        return { count: new Set(relations.map(tables/* spellName */.oC)).size, names };
    };
}
function groupByPoint({ before, after }, relations) {
    const points = (0,access_points/* listPoints */.C)({ before: (0,model/* createModel */.k)(before ?? after), after: (0,model/* createModel */.k)(after) });
    const groups = new Map();
    for (const relation of relations) {
        const point = (0,access_relation/* nameRelation */.S9)(points.find((0,tables/* asNamed */.mn)(relation)).relation);
        const group = groups.get(point);
        if (group)
            group.push(relation);
        else
            groups.set(point, [relation]);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/src/exposure/moved.js
var moved = __webpack_require__(3265);
;// CONCATENATED MODULE: ./lib/src/exposure/compare-tables.js








/** What a change of policy and of schema come to together, over the tables there are. Without an earlier version, the policy alone. */
function compareTables({ comparison, versions, schema, splitConjuncts, }) {
    const { before, after } = versions;
    const compared = before
        ? schema.databases.map(database => (0,compare_schema/* compareSchema */.FL)({ schema: database, before, after, splitConjuncts }))
        : [];
    const opened = dropRepeated(compared.flatMap(({ opened }) => opened));
    const own = settle({ comparison, schema, compared, opened });
    const unread = (0,statements/* touchesRelations */.LL)(after) && before ? schema.unread.map(describeUnread) : [];
    const changes = [...unread, ...opened, ...own];
    const omitted = comparison.omitted > 0 ? [comparison.direction] : [];
    const counting = changes.filter(change => counts(change, schema));
    const listed = limit(changes);
    const expand = createExpansion(versions, schema.tables);
    return {
        direction: (0,direction/* combineDirections */.gz)([...omitted, ...changes.map(({ direction }) => direction)]),
        gateDirection: (0,direction/* combineDirections */.gz)([...omitted, ...counting.map(({ direction }) => direction)]),
        changes: listed.map(change => {
            const relations = change.by === 'policy' ? expand(change.area, change.subject) : undefined;
            return relations ? { ...change, relations } : change;
        }),
        omitted: comparison.omitted + changes.length - listed.length,
    };
}
/** The changes of names. Where they are told by what happens to relations, or are about what is no longer there, they have no effect. */
function settle({ comparison, schema, compared, opened, }) {
    const own = comparison.changes.map(change => ({ ...change, by: 'policy' }));
    // What is not listed or was not read might say otherwise.
    const isKnown = schema.isWhole && !schema.tables.hasUnread && comparison.omitted === 0;
    if (!isKnown)
        return own;
    const isGone = (0,moved/* createGone */.w)(schema.databases);
    const isSettledEverywhere = createSettled(schema, compared);
    const told = new Set(opened.map(compare_schema/* spellPlace */.g7));
    return own.flatMap(change => {
        const place = (0,compare_schema/* spellPlace */.g7)(change);
        const isSettled = isGone(change.subject) || isSettledEverywhere(change);
        if (!isSettled)
            return [change];
        return told.has(place) ? [] : [{ ...change, before: change.after, direction: 'neutral' }];
    });
}
/** Whether every database that has the relation tells of the change, and one does. */
function createSettled({ databases }, compared) {
    const having = databases.map(({ base, head }) => new Set([...base.relations, ...head.relations].map(relation => (0,tables/* spellName */.oC)(relation))));
    return change => {
        const { area, subject } = change;
        const relation = area === 'masking' ? subject.slice(0, subject.lastIndexOf('.')) : subject;
        const telling = compared.map(({ settled }) => settled.has((0,compare_schema/* spellPlace */.g7)(change)));
        return telling.includes(true) && telling.every((tells, index) => tells || having[index]?.has(relation) !== true);
    };
}
function dropRepeated(changes) {
    return [
        ...new Map(changes.map(change => [
            JSON.stringify([(0,compare_schema/* spellPlace */.g7)(change), change.before, change.after, 'shows' in change && change.shows]),
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
    if (changes.length <= bounded_changes/* MAX_CHANGES */.z)
        return changes;
    const ranked = changes.map(change => ({
        change,
        rank: (0,harm/* rankHarm */.V0)({ ...change, harm: (0,harm/* judgeHarm */.ME)({ ...change, cause: change.by }) }),
    }));
    const worst = new Set(ranked
        .toSorted((one, other) => one.rank - other.rank)
        .slice(0, bounded_changes/* MAX_CHANGES */.z)
        .map(({ change }) => change));
    return changes.filter(change => worst.has(change));
}

;// CONCATENATED MODULE: ./lib/src/plan/changes.js


/** The changes that a version of a policy makes, as a report lists them. */
function reportChanges({ before, document, splitConjuncts, schema, }) {
    const versions = { before: 'profile' in before ? before.profile : undefined, after: document.profile };
    const compared = (0,compare/* compareAccess */.Q)(versions, splitConjuncts);
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


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   M$: () => (/* binding */ reportFinding),
/* harmony export */   Yj: () => (/* binding */ combinePolicies),
/* harmony export */   gP: () => (/* binding */ addDifferences),
/* harmony export */   ty: () => (/* binding */ reportPolicies)
/* harmony export */ });
/* unused harmony export reportPolicy */
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5311);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3806);



/** Reports what merging does to one policy. */
function reportPolicy({ pair: { previous, current }, directory, splitConjuncts, findSchema = () => undefined, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...describeFile(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .reportChanges */ .w)({
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
    const pairs = (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFiles */ ._)(base, head);
    const report = (pair) => reportPolicy({ pair, directory, splitConjuncts, ...(findSchema ? { findSchema } : {}) });
    const changed = pairs.filter(isChanged).map(report);
    const unchanged = pairs.filter(pair => !isChanged(pair));
    const opened = unchanged.flatMap(pair => {
        if (!pair.current || !isOpened(pair, findSchema))
            return [];
        // What else is found in a file that is left alone was known before.
        const findings = listNews(pair.current).map(reportFinding);
        const opened = { ...report(pair), action: 'none', findings };
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
function reportFinding({ code, severity, message, at, accepted }) {
    return { code, severity, message, line: at.line, column: at.column, ...(accepted === undefined ? {} : { accepted }) };
}
/** The direction of policies together. */
function combinePolicies(policies) {
    return (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .combineDirections */ .gz)(policies.map(({ direction }) => direction));
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
