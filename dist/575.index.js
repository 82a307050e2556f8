export const id = 575;
export const ids = [575];
export const modules = {

/***/ 6172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ Room),
/* harmony export */   bg: () => (/* binding */ BoundedChanges),
/* harmony export */   z_: () => (/* binding */ MAX_CHANGES)
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
    const differing = new Set((0,equality/* listDifferences */.bY)(before, after));
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
    const relations = new bounded_changes/* BoundedChanges */.bg(compareRelations(versions, splitConjuncts));
    const others = [...compareStatements(versions), ...compareSettings(versions)];
    const edits = listEdits({
        versions,
        splitConjuncts,
        effective: new Set([...relations.fields, ...others.map(({ field }) => field)]),
    });
    // These are so few that there is always room for them.
    const rest = [...others, ...edits];
    const listed = relations.list(bounded_changes/* MAX_CHANGES */.z_ - rest.length);
    return {
        direction: (0,access_direction/* combineDirections */.gz)([...relations.directions, ...rest.map(({ direction }) => direction)]),
        changes: [...listed, ...rest],
        omitted: relations.count - listed.length,
    };
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
function createCatalog({ relations, schemas, extensions, dropped }) {
    const ids = new Map(relations.map(relation => [relation.id, relation]));
    const names = groupByEach(relations, ({ name }) => [(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name)]);
    const children = groupByEach(relations, ({ parents }) => parents.map(({ id }) => id));
    const readers = groupByEach(relations, ({ reads }) => reads);
    const findInAnySchema = (name) => names.get((0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name)) ?? [];
    return {
        relations,
        schemas,
        extensions,
        dropped,
        withChildren: relations.filter(({ id, isPartitioned }) => isPartitioned || children.has(id)),
        withReaders: relations.filter(({ id }) => readers.has(id)),
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

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createHidden),
/* harmony export */   w: () => (/* binding */ hideOutOfReach)
/* harmony export */ });
/* harmony import */ var _access_relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);



/** What masks, row filters and the denylist hide; what no list admits is not hidden by an entry. */
function createHidden({ profile, model }) {
    const filters = new _access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .RelationMap */ .Vm();
    for (const [place, { table }] of profile.row_filters.entries()) {
        const relation = (0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRelation */ .Gp)(table);
        if (relation)
            filters.getOrAdd(relation, () => place);
    }
    function ofColumn(relation, column) {
        const mask = model.maskOn((0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .asNamed */ .mn)(relation), (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .S)(column.name));
        return mask && { hides: 'column', relation, column, mask: mask.kind, path: ['masking_rules', mask.rule] };
    }
    return {
        ofColumn,
        ofColumns(relation) {
            const named = (0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .asNamed */ .mn)(relation);
            if (model.masksAt(named).size + model.masksAt((0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(named)).size === 0)
                return [];
            return relation.columns.flatMap(column => ofColumn(relation, column) ?? []);
        },
        ofRows(relation) {
            const named = (0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .asNamed */ .mn)(relation);
            const place = filters.get(named) ?? filters.get((0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(named));
            return place === undefined ? undefined : hideAll('rows', relation, ['row_filters', place]);
        },
        ofRelation(relation) {
            const obstacle = model.obstacle((0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .asNamed */ .mn)(relation));
            return obstacle?.kind === 'denied' ? hideAll('relation', relation, ['table_denylist', obstacle.entry]) : undefined;
        },
    };
}
function hideAll(hides, relation, path) {
    return { hides, relation, column: undefined, mask: undefined, path };
}
/** The same, and the columns of relations that are out of reach although some are in reach. */
function hideOutOfReach(hidden, model) {
    function locateObstacle(relation) {
        const obstacle = model.obstacle((0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .asNamed */ .mn)(relation));
        if (obstacle?.kind === 'denied')
            return ['table_denylist', obstacle.entry];
        return obstacle?.kind === 'not-admitted' ? ['table_allowlist'] : undefined;
    }
    function ofColumn(relation, column) {
        const masked = hidden.ofColumn(relation, column);
        const path = masked ? undefined : locateObstacle(relation);
        return path ? { hides: 'column', relation, column, mask: undefined, path } : masked;
    }
    return {
        ...hidden,
        ofColumn,
        ofColumns: relation => relation.columns.flatMap(column => ofColumn(relation, column) ?? []),
    };
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
function asNamed(relation) {
    const known = NAMED.get(relation);
    if (known)
        return known;
    const named = { schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(relation.schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(relation.name) };
    NAMED.set(relation, named);
    return named;
}
/** Every policy asks for the same ones. */
const NAMED = new WeakMap();
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
  bf: () => (/* binding */ isRuled),
  bV: () => (/* binding */ listChildWays),
  GI: () => (/* binding */ listShownByChildren),
  jQ: () => (/* binding */ listShownByViews),
  Gm: () => (/* binding */ listViewWays)
});

// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog_catalog = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var tables = __webpack_require__(713);
;// CONCATENATED MODULE: ./lib/src/exposure/trace.js
const NOTHING = { columns: [], rows: [], relations: [] };
/**
 * Follows what columns of views show, through as many views as there are. Linear: each is followed once, and of each kind
 * of what it shows no more than `most` are kept.
 */
class Tracer {
    #catalog;
    #hidden;
    #most;
    #known = new Map();
    #suspects;
    #columns = new Map();
    constructor({ catalog, hidden, most }) {
        this.#catalog = catalog;
        this.#hidden = hidden;
        this.#most = most;
    }
    /** Whether anything is hidden of what a view reads, through as many views as there are. */
    mayShow(view) {
        this.#suspects ??= this.#findSuspects();
        return this.#suspects.has(view);
    }
    /** Of most of what there is nothing is hidden, which is seen sooner than followed column by column. */
    #findSuspects() {
        const suspects = new Set();
        const { withReaders } = this.#catalog;
        const pending = withReaders.filter(relation => this.#describe({ relation, column: null }) !== NOTHING);
        for (let relation = pending.pop(); relation; relation = pending.pop()) {
            for (const reader of this.#catalog.readersOf(relation.id)) {
                if (suspects.has(reader))
                    continue;
                suspects.add(reader);
                pending.push(reader);
            }
        }
        return suspects;
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
        return this.unite(nodes.map(node => this.#at(node)));
    }
    /** What several columns show together. */
    unite(shown) {
        const telling = shown.filter(each => each !== NOTHING);
        const [only, other] = telling;
        if (!only || !other)
            return only ?? NOTHING;
        return {
            columns: this.#uniteLists(telling.map(({ columns }) => columns)),
            rows: this.#uniteLists(telling.map(({ rows }) => rows)),
            relations: this.#uniteLists(telling.map(({ relations }) => relations)),
        };
    }
    #uniteLists(lists) {
        const [only, other] = lists.filter(({ length }) => length > 0);
        if (!only || !other)
            return only ?? [];
        const united = new Map();
        for (const list of lists) {
            for (const hiding of list) {
                if (united.size >= this.#most)
                    return [...united.values()];
                united.set(hiding.column ?? hiding.relation, hiding);
            }
        }
        return [...united.values()];
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
                const below = top.next.map(next => this.#at(next));
                this.#known.set(node.column ?? node.relation, this.unite([this.#describe(node), ...below]));
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
        const columns = column ? [this.#hidden.ofColumn(relation, column)] : this.#hidden.ofColumns(relation);
        const shown = {
            columns: columns.filter(hiding => hiding !== undefined).slice(0, this.#most),
            rows: [this.#hidden.ofRows(relation)].filter(hiding => hiding !== undefined),
            relations: [this.#hidden.ofRelation(relation)].filter(hiding => hiding !== undefined),
        };
        return shown.columns.length + shown.rows.length + shown.relations.length === 0 ? NOTHING : shown;
    }
}

;// CONCATENATED MODULE: ./lib/src/exposure/ways-around.js



/** How many of a kind are told of one column of a view. */
const MOST_TOLD = 3;
/** The ways around through views in reach that have no rule of their own. */
function* listViewWays({ model, ...searched }) {
    const isReached = (view) => model.reaches((0,tables/* asNamed */.mn)(view));
    for (const way of listShownByViews({ ...searched, most: MOST_TOLD, isConcerned: isReached })) {
        if (!isRuled(way, searched.hidden))
            yield way;
    }
}
/** The ways around through children in reach that have no rule of their own. */
function* listChildWays(table, { model, ...searched }) {
    for (const way of listShownByChildren(table, searched)) {
        if (model.reaches((0,tables/* asNamed */.mn)(way.through)) && !isRuled(way, searched.hidden))
            yield way;
    }
}
/** Whether what shows something has a rule of its own, which then says what is meant. */
function isRuled({ through, column, hiding }, hidden) {
    if (hiding.hides === 'rows')
        return hidden.ofRows(through) !== undefined;
    return hiding.hides === 'column' && column !== undefined && hidden.ofColumn(through, column) !== undefined;
}
/** What views show, whatever rules they have. Linear in what they read. */
function* listShownByViews({ catalog, hidden, most, isConcerned, }) {
    const tracer = new Tracer({ catalog, hidden, most });
    for (const view of catalog.relations) {
        // Tables that a query made hold copies of what it read.
        if (view.reads.length === 0 || !isConcerned(view) || !tracer.mayShow(view))
            continue;
        const unknown = { column: undefined, shown: tracer.traceUnknown(view) };
        const parts = [unknown, ...view.columns.map(column => ({ column, shown: tracer.traceColumn(column) }))];
        for (const { column, shown } of parts) {
            for (const hiding of shown.columns)
                yield { through: view, column, hiding };
        }
        const { rows, relations } = tracer.unite(parts.map(({ shown }) => shown));
        for (const hiding of [...rows, ...relations])
            yield { through: view, column: undefined, hiding };
    }
}
/** What partitions and inheritance children show of a table, each of which can be named in its place. */
function* listShownByChildren(table, { catalog, hidden }) {
    if (catalog.childrenOf(table.id).length === 0)
        return;
    const masked = hidden.ofColumns(table).length > 0 ? table.columns : [];
    const [denied, filtered] = [hidden.ofRelation(table), hidden.ofRows(table)];
    if (masked.length === 0 && !denied && !filtered)
        return;
    for (const through of listDescendants(catalog, table)) {
        if (denied)
            yield { through, column: undefined, hiding: denied };
        for (const own of masked) {
            const hiding = hidden.ofColumn(table, own);
            const [column] = hiding ? (0,catalog_catalog/* findColumns */.x)(through, own.name) : [];
            if (hiding && column)
                yield { through, column, hiding };
        }
        if (filtered)
            yield { through, column: undefined, hiding: filtered };
    }
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

/***/ 9346:
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
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/access/harm.js
var harm = __webpack_require__(5271);
// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/access/compare-rows.js + 2 modules
var compare_rows = __webpack_require__(8854);
// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var access_model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
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
    const create = (pair) => (0,compare_rows/* createRowComparison */.M)({ models: pair, points, splitConjuncts, isShifted: () => false });
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

// EXTERNAL MODULE: ./lib/src/access/points.js + 1 modules
var points = __webpack_require__(1297);
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
            groups ??= groupByPoint((0,points/* listPoints */.C)({ before: (0,access_model/* createModel */.k)(before ?? after), after: (0,access_model/* createModel */.k)(after) }), catalogs);
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
        rank: (0,harm/* rankHarm */.V0)({ ...change, harm: (0,harm/* judgeHarm */.ME)({ ...change, cause: change.by }) }),
    }));
    const room = new bounded_changes/* Room */.Wv(bounded_changes/* MAX_CHANGES */.z_);
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
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9346);
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
    const pairs = (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFiles */ ._q)(base, head);
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
