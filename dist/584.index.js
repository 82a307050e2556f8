export const id = 584;
export const ids = [584];
export const modules = {

/***/ 286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ compareAccess)
});

// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
// EXTERNAL MODULE: ./lib/access/direction.js
var access_direction = __webpack_require__(959);
// EXTERNAL MODULE: ./lib/access/relation.js
var access_relation = __webpack_require__(284);
;// CONCATENATED MODULE: ./lib/access/pair.js

function isSame(one, other) {
    return one.before === other.before && one.after === other.after;
}
/** Whether the next wider representative changes in the same way, so that it need not be said again. */
function isSaidOfWider(relation, own, stateOf) {
    const wider = (0,access_relation/* generaliseRelation */.yx)(relation);
    return wider !== undefined && isSame(stateOf(wider), own);
}
function reachOf({ before, after }, relation) {
    return {
        before: before.reaches(relation) ? 'reachable' : 'none',
        after: after.reaches(relation) ? 'reachable' : 'none',
    };
}

;// CONCATENATED MODULE: ./lib/access/compare-columns.js



/** Looks up masked columns, each relation once: a bare name's are asked for by every relation of that name. */
function trackMasks({ before, after }) {
    const all = rememberByRelation(relation => [
        ...new Set([...before.masksAt(relation).keys(), ...after.masksAt(relation).keys()]),
    ]);
    const changed = rememberByRelation(relation => all(relation).filter(column => before.masksAt(relation).get(column)?.kind !== after.masksAt(relation).get(column)?.kind));
    return { all, changed };
}
/** Columns that are shown otherwise than the relation's other columns, which need no saying beside the relation itself. */
function compareColumns({ models, relation, masks, }) {
    const reach = reachOf(models, relation);
    const others = { before: unmasked(reach.before), after: unmasked(reach.after) };
    return listColumns(relation, reach, masks).flatMap(column => {
        const { before, after } = maskingOf(models, relation, column);
        if (before === after || isSame({ before, after }, others))
            return [];
        if (isSaidOfWider(relation, { before, after }, wider => maskingOf(models, wider, column)))
            return [];
        const rule = models.after.maskOn(relation, column)?.rule;
        return [
            {
                area: 'masking',
                field: 'masking_rules',
                subject: `${(0,access_relation/* nameRelation */.S9)(relation)}.${column}`,
                before,
                after,
                direction: access_direction/* MASKING_DIRECTIONS */.Gh[before][after],
                cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
            },
        ];
    });
}
/** The columns that may be shown differently: all masked ones if the relation's reach changes, else those whose rules do. */
function listColumns(relation, reach, masks) {
    if (relation.table === undefined || (reach.before === 'none' && reach.after === 'none'))
        return [];
    const list = reach.before === reach.after ? masks.changed : masks.all;
    return [...new Set([...list(relation), ...list((0,access_relation/* bareRelation */.x2)(relation))])];
}
function maskingOf({ before, after }, relation, column) {
    return { before: before.masking(relation, column), after: after.masking(relation, column) };
}
function unmasked(reach) {
    return reach === 'none' ? 'none' : 'clear';
}
function rememberByRelation(look) {
    const known = new access_relation/* RelationMap */.Vm();
    return relation => known.getOrAdd(relation, look);
}

;// CONCATENATED MODULE: ./lib/access/compare-rows.js



/** The rows let through by row filters; where neither version has any, the relation's own change says it all. */
function compareRows({ models, relation, splitConjuncts, }) {
    const before = describeRows(models.before, relation, splitConjuncts);
    const after = describeRows(models.after, relation, splitConjuncts);
    const direction = directRows(before, after);
    if (direction === 'neutral')
        return [];
    const identifyRows = (wider) => ({
        before: identify(describeRows(models.before, wider, splitConjuncts)),
        after: identify(describeRows(models.after, wider, splitConjuncts)),
    });
    if (isSaidOfWider(relation, identifyRows(relation), identifyRows))
        return [];
    return [
        {
            area: 'rows',
            field: 'row_filters',
            subject: (0,access_relation/* nameRelation */.S9)(relation),
            before: show(before),
            after: show(after),
            direction,
            cause: after.kind === 'filtered' ? ['row_filters', after.rule] : ['row_filters'],
        },
    ];
}
function describeRows(model, relation, splitConjuncts) {
    if (!model.reaches(relation))
        return { kind: 'none' };
    const filters = model.filters(relation);
    const predicates = filters.map(({ value }) => value.predicate);
    const conditions = new Set(predicates.flatMap(splitConjuncts));
    const [first] = filters;
    if (!first || conditions.size === 0)
        return { kind: 'all' };
    const predicate = predicates.length === 1 ? first.value.predicate : predicates.map(each => `(${each})`).join(' AND ');
    return { kind: 'filtered', predicate, conditions, rule: first.place };
}
function directRows(before, after) {
    if (before.kind !== 'filtered' && after.kind !== 'filtered')
        return 'neutral';
    if (before.kind === 'none')
        return 'widens';
    if (after.kind === 'none')
        return 'narrows';
    return (0,access_direction/* conditionsDirection */.ye)(conditionsOf(before), conditionsOf(after));
}
function conditionsOf(rows) {
    return rows.kind === 'filtered' ? rows.conditions : new Set();
}
function identify(rows) {
    return rows.kind === 'filtered' ? JSON.stringify([...rows.conditions].toSorted()) : rows.kind;
}
function show(rows) {
    return rows.kind === 'filtered' ? rows.predicate : rows.kind;
}

// EXTERNAL MODULE: ./lib/access/model.js
var model = __webpack_require__(2443);
// EXTERNAL MODULE: ./lib/access/statements.js
var statements = __webpack_require__(6822);
;// CONCATENATED MODULE: ./lib/access/compare-relations.js








/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = (0,model/* createModel */.k)({ ...schema/* DEFAULTS */.zY, name: '', statement_rules: { allow: [], deny: [...schema/* STATEMENT_KINDS */.ev] } });
/** Access to relations, the masking of their columns and the filters on their rows. */
function compareRelations({ before, after }, splitConjuncts) {
    const models = { before: before ? (0,model/* createModel */.k)(before) : NOTHING, after: (0,model/* createModel */.k)(after) };
    const masks = trackMasks(models);
    const opening = before ? findOpening({ before, after }) : 'table_allowlist';
    return [...listRepresentatives(models)].flatMap(relation => [
        ...compareReach(models, relation, opening),
        ...compareColumns({ models, relation, masks }),
        ...compareRows({ models, relation, splitConjuncts }),
    ]);
}
function listRepresentatives({ before, after }) {
    const representatives = new access_relation/* RelationMap */.Vm();
    for (const relation of [access_relation/* ANY_RELATION */.ME, ...before.mentions(), ...after.mentions()]) {
        representatives.getOrAdd(relation, () => true);
    }
    return representatives.relations();
}
/** The field whose edit makes the difference where statements that touch relations are refused in one version only. */
function findOpening({ before, after }) {
    const isAccessMode = (0,statements/* touchesRelations */.LL)({ ...before, access_mode: after.access_mode }) === (0,statements/* touchesRelations */.LL)(after);
    return isAccessMode ? 'access_mode' : 'statement_rules';
}
function compareReach(models, relation, opening) {
    const { before, after } = reachOf(models, relation);
    if (before === after || isSaidOfWider(relation, { before, after }, wider => reachOf(models, wider)))
        return [];
    const direction = access_direction/* REACH_DIRECTIONS */.H4[before][after];
    return [
        {
            area: 'access',
            ...blameReach(models, relation, opening),
            subject: (0,access_relation/* nameRelation */.S9)(relation),
            before,
            after,
            direction,
        },
    ];
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

;// CONCATENATED MODULE: ./lib/access/compare-settings.js



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
        direct({ before, after, was, is }) {
            if (!permitDdlInBoth(before, after))
                return 'neutral';
            if (is === 'block')
                return 'narrows';
            return was === 'block' ? 'widens' : 'neutral';
        },
    },
    content_scan_mode: neutral('other'),
    content_scan_max_bytes: neutral('other'),
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
// Where only one version permits the statements in question, the change of the statements says what there is to say.
function writeInBoth(before, after) {
    return statements/* WRITE_KINDS */.WU.some(kind => (0,statements/* decideStatement */.CN)(before, kind) !== 'refused' && (0,statements/* decideStatement */.CN)(after, kind) !== 'refused');
}
function permitDdlInBoth(before, after) {
    return (0,statements/* decideStatement */.CN)(before, 'ddl') !== 'refused' && (0,statements/* decideStatement */.CN)(after, 'ddl') !== 'refused';
}
function holdInBoth(before, after) {
    return statements/* WRITE_KINDS */.WU.some(kind => isHeld(before, kind) && isHeld(after, kind));
}
function isHeld(policy, kind) {
    return (0,statements/* decideStatement */.CN)(policy, kind).startsWith('held');
}

;// CONCATENATED MODULE: ./lib/access/compare-statements.js



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

;// CONCATENATED MODULE: ./lib/access/compare.js





/**
 * Every change in effective access between two versions of a policy, each once. Exact: a policy tells apart only the
 * relations and columns that it mentions, so comparing those and one representative of the rest compares them all.
 */
function compareAccess(versions, splitConjuncts) {
    const effective = compareEffect(versions, splitConjuncts);
    return [...effective, ...listNeutralEdits({ versions, effective, splitConjuncts })];
}
function compareEffect(versions, splitConjuncts) {
    return [...compareRelations(versions, splitConjuncts), ...compareStatements(versions), ...compareSettings(versions)];
}
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
 * Edits that change nothing about access, such as a reordering. Where something else does change, that is proved by
 * making each edit alone on either version.
 */
function listNeutralEdits({ versions: { before, after }, effective, splitConjuncts, }) {
    if (!before)
        return [];
    const explained = new Set(effective.map(change => change.field));
    const hasNoEffect = (versions) => compareEffect(versions, splitConjuncts).length === 0;
    const isNeutral = (field) => effective.length === 0 ||
        (hasNoEffect({ before, after: { ...before, [field]: after[field] } }) &&
            hasNoEffect({ before: { ...after, [field]: before[field] }, after }));
    return ACTING_FIELDS.filter(field => !explained.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]) && isNeutral(field)).map(field => ({
        area: EDIT_AREAS[field],
        field,
        subject: field,
        before: describeSetting(before[field]),
        after: describeSetting(after[field]),
        // What an entry does that cannot be read, as only a live profile's may not, cannot be told either.
        direction: [before, after].some(profile => hasUnreadableEntry(profile, field)) ? 'unclear' : 'neutral',
        cause: [field],
    }));
}
function hasUnreadableEntry(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return profile[field].some(name => (0,access_relation/* namedRelation */.Gp)(name) === undefined);
        case 'masking_rules':
        case 'row_filters':
            return profile[field].some(({ table }) => (0,access_relation/* namedRelation */.Gp)(table) === undefined);
        default:
            return false;
    }
}
function describeSetting(value) {
    if (typeof value === 'string')
        return value;
    const length = Array.isArray(value) ? value.length : value.allow.length + value.deny.length;
    return `${length} ${length === 1 ? 'entry' : 'entries'}`;
}


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createModel)
/* harmony export */ });
/* harmony import */ var _policy_relation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6822);
/* harmony import */ var _system_catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6739);




const NO_MASKS = new Map();
/** Builds the model of a policy. Pure, and linear in the lengths of its lists. */
function createModel(policy) {
    const allowed = indexEntries(policy.table_allowlist, name => (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRelation */ .Gp)(name, 'public'));
    const denied = indexEntries(policy.table_denylist, name => (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRelation */ .Gp)(name));
    const filters = indexEntries(policy.row_filters, ({ table }) => (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRelation */ .Gp)(table));
    const masks = indexMasks(policy.masking_rules);
    const admitsAll = policy.table_allowlist.length === 0;
    const hasStatements = (0,_statements_js__WEBPACK_IMPORTED_MODULE_1__/* .touchesRelations */ .LL)(policy);
    function obstacle(relation) {
        if (!hasStatements)
            return { kind: 'no-statements' };
        if ((0,_system_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .isInCatalog */ .v)(relation))
            return undefined;
        if (!admitsAll && !allowed.get(relation))
            return { kind: 'not-admitted' };
        const [entry] = findCovering(denied, relation);
        return entry && { kind: 'denied', entry: entry.place };
    }
    function masksAt(relation) {
        return masks.get(relation) ?? NO_MASKS;
    }
    function maskOn(relation, column) {
        const own = masksAt(relation).get(column);
        const bare = masksAt((0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(relation)).get(column);
        return own && bare ? stricterMask(own, bare) : (own ?? bare);
    }
    return {
        *mentions() {
            for (const index of [allowed, denied, filters, masks]) {
                for (const relation of index.relations()) {
                    yield relation;
                    const inCatalog = relation.schema === undefined && relation.table && (0,_system_catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .findInCatalog */ .Q)(relation.table);
                    if (inCatalog)
                        yield inCatalog;
                }
            }
        },
        obstacle,
        reaches: relation => obstacle(relation) === undefined,
        admission: relation => allowed.get(relation)?.[0]?.place,
        masksAt,
        maskOn,
        masking(relation, column) {
            if (obstacle(relation))
                return 'none';
            return maskOn(relation, column)?.kind ?? 'clear';
        },
        filters: relation => findCovering(filters, relation),
    };
}
function indexEntries(values, nameOf) {
    const index = new _relation_js__WEBPACK_IMPORTED_MODULE_0__/* .RelationMap */ .Vm();
    for (const [place, value] of values.entries()) {
        const relation = nameOf(value);
        if (relation)
            index.getOrAdd(relation, () => []).push({ value, place });
    }
    return index;
}
/** The entries that cover a relation, by its bare name or by its own. */
function findCovering(index, relation) {
    const own = index.get(relation) ?? [];
    const bare = relation.schema === undefined ? undefined : index.get((0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(relation));
    return bare ? [...bare, ...own] : own;
}
function indexMasks(rules) {
    const index = new _relation_js__WEBPACK_IMPORTED_MODULE_0__/* .RelationMap */ .Vm();
    for (const [rule, { table, column, kind }] of rules.entries()) {
        const relation = (0,_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRelation */ .Gp)(table);
        const name = (0,_policy_relation_js__WEBPACK_IMPORTED_MODULE_3__/* .readColumn */ .J)(column);
        if (!relation || 'error' in name)
            continue;
        const masks = index.getOrAdd(relation, () => new Map());
        const known = masks.get(name.column);
        masks.set(name.column, known ? stricterMask(known, { kind, rule }) : { kind, rule });
    }
    return index;
}
const STRICTNESS = { redact: 2, null: 2, hash: 1 };
// Two kinds on one column are an error in a file; a live profile may still hold them. Taking the stricter as what was
// in force errs towards reporting that a change widens.
function stricterMask(one, other) {
    return STRICTNESS[other.kind] > STRICTNESS[one.kind] ? other : one;
}


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ namedRelation),
/* harmony export */   ME: () => (/* binding */ ANY_RELATION),
/* harmony export */   S9: () => (/* binding */ nameRelation),
/* harmony export */   Vm: () => (/* binding */ RelationMap),
/* harmony export */   x2: () => (/* binding */ bareRelation),
/* harmony export */   yx: () => (/* binding */ generaliseRelation)
/* harmony export */ });
/* harmony import */ var _policy_relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2364);

/** Every relation that nobody mentions. */
const ANY_RELATION = {};
/** The relation's name in reports: `schema.table`, `*.table` or `*`. */
function nameRelation({ schema, table }) {
    return table === undefined ? '*' : `${schema ?? '*'}.${table}`;
}
/** The representative of the relation's name in every schema. */
function bareRelation({ table }) {
    return table === undefined ? ANY_RELATION : { table };
}
/** The next wider representative: what holds for it need not be repeated for the relation. */
function generaliseRelation({ schema, table }) {
    if (table === undefined)
        return undefined;
    return schema === undefined ? ANY_RELATION : { table };
}
/** One value for each relation. */
class RelationMap {
    #tables = new Map();
    get({ schema, table }) {
        return this.#tables.get(table)?.get(schema)?.value;
    }
    /** The relation's value, made on first use. */
    getOrAdd(relation, create) {
        const { schema, table } = relation;
        const schemas = this.#tables.get(table) ?? new Map();
        const entry = schemas.get(schema) ?? { relation, value: create(relation) };
        schemas.set(schema, entry);
        this.#tables.set(table, schemas);
        return entry.value;
    }
    *relations() {
        for (const schemas of this.#tables.values()) {
            for (const { relation } of schemas.values())
                yield relation;
        }
    }
}
/**
 * The relation that a policy's list names. A bare name is the one without a schema, unless the list gives bare names a
 * schema; undefined where the name cannot be read, which only a live profile's can be.
 */
function namedRelation(name, bareSchema) {
    const read = (0,_policy_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .readRelation */ .B)(name);
    if ('error' in read)
        return undefined;
    const schema = read.schema ?? bareSchema;
    return schema === undefined ? { table: read.table } : { schema, table: read.table };
}


/***/ }),

/***/ 6822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ decideStatement),
/* harmony export */   LL: () => (/* binding */ touchesRelations),
/* harmony export */   S3: () => (/* binding */ STATEMENT_FIELDS),
/* harmony export */   WU: () => (/* binding */ WRITE_KINDS)
/* harmony export */ });
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);

/** The fields that decide what becomes of a statement, in the order in which they are named as its cause. */
const STATEMENT_FIELDS = ['access_mode', 'statement_rules', 'approval_mode', 'write_mode'];
const KINDS = {
    select: { writes: false, readOnly: true, touchesRelations: true },
    insert: { writes: true, readOnly: false, touchesRelations: true },
    update: { writes: true, readOnly: false, touchesRelations: true },
    delete: { writes: true, readOnly: false, touchesRelations: true },
    ddl: { writes: true, readOnly: false, touchesRelations: true },
    copy: { writes: true, readOnly: false, touchesRelations: true },
    set: { writes: false, readOnly: false, touchesRelations: false },
    show: { writes: false, readOnly: true, touchesRelations: false },
    explain: { writes: false, readOnly: true, touchesRelations: true },
    transaction: { writes: false, readOnly: true, touchesRelations: false },
    other: { writes: false, readOnly: false, touchesRelations: true },
};
const HELD = {
    off: [],
    writes: ['insert', 'update', 'delete', 'copy'],
    ddl: ['ddl'],
    all: ['insert', 'update', 'delete', 'copy', 'ddl'],
};
/** The kinds that may change rows or the schema. */
const WRITE_KINDS = _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_KINDS */ .ev.filter(kind => KINDS[kind].writes);
/** What becomes of statements of a kind under a policy. */
function decideStatement(policy, kind) {
    if (!permitsStatement(policy, kind))
        return 'refused';
    const held = HELD[policy.approval_mode].includes(kind);
    const discarded = policy.write_mode !== 'normal' && KINDS[kind].writes;
    if (held)
        return discarded ? 'held, discarded' : 'held';
    return discarded ? 'discarded' : 'allowed';
}
/** Whether any statement that could read or write a relation is permitted. */
function touchesRelations(policy) {
    return _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_KINDS */ .ev.some(kind => KINDS[kind].touchesRelations && permitsStatement(policy, kind));
}
function permitsStatement({ access_mode, statement_rules: { allow, deny } }, kind) {
    const { writes, readOnly } = KINDS[kind];
    const isNamed = allow.includes(kind);
    if (deny.includes(kind) || (allow.length > 0 && !isNamed))
        return false;
    if (kind === 'other')
        return isNamed;
    if (access_mode === 'read_write')
        return true;
    return !writes && (readOnly || isNamed);
}


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findInCatalog),
/* harmony export */   v: () => (/* binding */ isInCatalog)
/* harmony export */ });
/** The schemas that stay readable whatever the lists say. */
const CATALOG_SCHEMAS = new Set(['pg_catalog', 'information_schema']);
function isInCatalog(relation) {
    return CATALOG_SCHEMAS.has(relation.schema);
}
/** The catalog relation that a bare name may mean: PostgreSQL reserves `pg_` for pg_catalog, and the standard fixes information_schema. */
function findInCatalog(table) {
    if (table.startsWith('pg_'))
        return { schema: 'pg_catalog', table };
    const isInInformationSchema = table.startsWith('_pg_') || INFORMATION_SCHEMA.has(table);
    return isInInformationSchema ? { schema: 'information_schema', table } : undefined;
}
const INFORMATION_SCHEMA = new Set(`administrable_role_authorizations applicable_roles attributes character_sets check_constraint_routine_usage
  check_constraints collation_character_set_applicability collations column_column_usage column_domain_usage column_options
  column_privileges column_udt_usage columns constraint_column_usage constraint_table_usage data_type_privileges
  domain_constraints domain_udt_usage domains element_types enabled_roles foreign_data_wrapper_options
  foreign_data_wrappers foreign_server_options foreign_servers foreign_table_options foreign_tables
  information_schema_catalog_name key_column_usage parameters referential_constraints role_column_grants
  role_routine_grants role_table_grants role_udt_grants role_usage_grants routine_column_usage routine_privileges
  routine_routine_usage routine_sequence_usage routine_table_usage routines schemata sequences sql_features
  sql_implementation_info sql_languages sql_packages sql_parts sql_sizing sql_sizing_profiles table_constraints table_privileges tables transforms
  triggered_update_columns triggers udt_privileges usage_privileges user_defined_types user_mapping_options user_mappings
  view_column_usage view_routine_usage view_table_usage views`.split(/\s+/));


/***/ }),

/***/ 8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createLiveDirectory),
/* harmony export */   M: () => (/* binding */ NO_DIRECTORY)
/* harmony export */ });
function createLiveDirectory(projects) {
    const index = new Map([...projects].map(([projectId, profiles]) => [
        projectId,
        {
            byId: new Map(profiles.map(live => [live.id, live])),
            byName: new Map(profiles.map(live => [live.name, live])),
        },
    ]));
    return {
        find(projectId, { id, profile }) {
            const project = index.get(projectId);
            if (!project)
                return { kind: 'unknown' };
            const live = id === undefined ? project.byName.get(profile.name) : project.byId.get(id);
            return live ? { kind: 'found', live } : { kind: 'none' };
        },
        size: [...projects.values()].reduce((sum, profiles) => sum + profiles.length, 0),
    };
}
/** Nothing was looked up. */
const NO_DIRECTORY = createLiveDirectory(new Map());


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ listUnknownFields),
/* harmony export */   LH: () => (/* binding */ isSameLive),
/* harmony export */   RY: () => (/* binding */ hasField),
/* harmony export */   _X: () => (/* binding */ withoutMetadata),
/* harmony export */   aR: () => (/* binding */ listChangedFields),
/* harmony export */   nH: () => (/* binding */ readLivePolicy)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5208);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5991);



/** What the API adds to a profile on its own. */
const METADATA = new Set(['id', 'project_id', 'created_at', 'updated_at']);
const KNOWN = new Set(_policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ);
/** What somebody decided about a profile, and not the API itself. */
function withoutMetadata({ raw }) {
    return Object.fromEntries(Object.entries(raw).filter(([field]) => !METADATA.has(field)));
}
/** Fields that the deployment leaves out, or answers with null, have their defaults. */
function readLivePolicy(live) {
    const known = Object.fromEntries(_policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.map(field => [field, live.raw[field] ?? undefined]));
    const parsed = _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .profileSchema */ .Fk.safeParse(known);
    if (parsed.success)
        return { ...live, meaning: { kind: 'readable', profile: parsed.data } };
    const unreadable = new Set(parsed.error.issues.map(issue => issue.path[0]));
    return { ...live, meaning: { kind: 'unreadable', fields: _policy_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.filter(field => unreadable.has(field)) } };
}
/** Whether the deployment that answered with this profile has the field at all. */
function hasField(live, field) {
    return Object.hasOwn(live.raw, field);
}
/** The fields that a later API has added, as they are: a PUT without them would reset them. */
function listUnknownFields(live) {
    return Object.fromEntries(Object.entries(withoutMetadata(live)).filter(([field]) => !KNOWN.has(field)));
}
/** Whether nobody changed the profile between two reads; what the API itself keeps about it does not count. */
function isSameLive(one, other) {
    return (one.meaning.kind === 'readable' &&
        other.meaning.kind === 'readable' &&
        (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProfile */ .e)(one.meaning.profile, other.meaning.profile) &&
        listChangedFields(listUnknownFields(one), listUnknownFields(other)).length === 0);
}
/** The fields that two JSON objects do not have in common. */
function listChangedFields(one, other) {
    const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...fields].filter(field => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one[field], other[field]));
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
const makeKey = 'Make an organization key in the PgBeam dashboard under Settings > Organization > API Keys (https://pgbeam.com/docs/api-keys), store it as a secret of the repository and pass it as `api-key`.';
const RERUN = 'Run the job again; what was done already is not done twice.';
/** An error in the user's words. What the API said itself (`detail`) is hostile text, as everywhere: escape it for where it is shown. */
function describeError(error) {
    const { problem, nextStep } = error.kind === 'status' ? describeStatus(error) : describeBreak(error);
    return { problem: `Could not ${error.operation} (${error.target}): ${problem}${trace(error)}.`, nextStep };
}
function describeStatus(error) {
    const { status = 0, code, retryAfterMs } = error;
    const said = error.detail ? `: ${error.detail}` : '';
    switch (status) {
        case 400:
        case 422:
            return {
                problem: `PgBeam does not accept the request${listFields(error) || said}`,
                nextStep: 'Correct the fields in the policy file.',
            };
        case 401:
            return {
                problem: 'PgBeam does not accept the API key: it is wrong, expired or revoked',
                nextStep: makeKey,
            };
        case 403:
            return code === 'PLAN_LIMIT_REACHED'
                ? {
                    problem: `the organization's plan does not allow it${said}`,
                    nextStep: 'Change the plan or free what it limits in the PgBeam dashboard under Settings > Billing.',
                }
                : {
                    problem: `the API key's role does not allow it${said}`,
                    nextStep: 'Use a key made by an Admin or Owner of the organization; a Member may only read.',
                };
        case 404:
            if (code === undefined)
                return describeStranger(error);
            return {
                problem: `there is no such thing for this API key${said}`,
                nextStep: 'Check `project-id` (or `project_id` in the file) and `id`, and that the key belongs to the organization that owns the project: for any other, everything is not found.',
            };
        case 409:
            return describeConflict(code, said);
        case 412:
            return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: RERUN };
        case 413:
            return { problem: 'the profile is larger than PgBeam takes (2 MB)', nextStep: 'Split it, or shorten its lists.' };
        case 415:
            return {
                problem: `the server does not take JSON${said}`,
                nextStep: 'Check that `api-url` is the address of the PgBeam API.',
            };
        case 429:
            return {
                problem: `the API key has used up its rate limit${askedWait(retryAfterMs)}`,
                nextStep: `Give the action a key of its own, or wait. ${RERUN}`,
            };
        default:
            return status === 408 || status >= 500
                ? { problem: `PgBeam is in trouble (status ${status})${askedWait(retryAfterMs)}`, nextStep: RERUN }
                : { problem: `PgBeam answered status ${status}${said}`, nextStep: 'Check `api-url` and the policy file.' };
    }
}
/** A 404 without a code comes from a server that does not know the API at all. */
function describeStranger({ detail }) {
    return { problem: detail ?? 'not found', nextStep: 'Check that `api-url` is the address of the PgBeam API.' };
}
function describeConflict(code, said) {
    switch (code) {
        case 'RESOURCE_EXISTS':
            return {
                problem: 'another profile of the project has this name',
                nextStep: 'Give the file another `name`, or the `id` of the profile that it is meant to be.',
            };
        case 'IDEMPOTENCY_KEY_REUSED':
            return {
                problem: 'an earlier run at this commit has asked for this profile with other content',
                nextStep: 'Push a new commit: the creation gets a key of its own.',
            };
        default:
            return { problem: `the state of the profile forbids it${said}`, nextStep: RERUN };
    }
}
function describeBreak({ kind, code, detail, retryAfterMs }) {
    const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).';
    switch (kind) {
        case 'configuration':
            return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) };
        case 'network':
            return { problem: `the connection failed${code ? ` (${code})` : ''}`, nextStep: `${address} ${RERUN}` };
        case 'timeout':
            return { problem: 'there was no answer in time', nextStep: `${RERUN} ${address}` };
        case 'certificate':
            return {
                problem: `the server's certificate is not trusted (${code})`,
                nextStep: 'Check `api-url`; for a certificate authority of your own, set NODE_EXTRA_CA_CERTS on the runner.',
            };
        case 'redirect':
            return {
                problem: detail ?? 'the server redirects',
                nextStep: 'Set `api-url` to the final address: the key follows no redirect.',
            };
        case 'out-of-reach':
            return { problem: 'PgBeam did not answer the requests before it', nextStep: RERUN };
        default:
            return {
                problem: detail ?? `the answer cannot be used${askedWait(retryAfterMs)}`,
                nextStep: `Check that \`api-url\` is the address of the PgBeam API. ${RERUN}`,
            };
    }
}
function describeSetup(code) {
    switch (code) {
        case 'MISSING_KEY':
        case 'INVALID_KEY':
            return makeKey;
        case 'INVALID_ID':
            return 'Copy `project-id` and `id` from the PgBeam dashboard: `prj_…` and `pol_…`.';
        default:
            return 'Set `api-url` to an https address, or leave it out for https://api.pgbeam.com.';
    }
}
function listFields({ fieldErrors }) {
    return fieldErrors.length === 0 ? '' : `: ${fieldErrors.map(({ field, detail }) => `${field}: ${detail}`).join('; ')}`;
}
function askedWait(retryAfterMs) {
    return retryAfterMs === undefined ? '' : `, and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`;
}
function trace({ requestId, tries }) {
    const parts = [tries > 1 ? `${tries} tries` : '', requestId ? `request ${requestId}` : ''].filter(part => part !== '');
    return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ locateChange),
/* harmony export */   w: () => (/* binding */ reportChanges)
/* harmony export */ });
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(286);
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(959);


/** The changes that a version of a policy makes, as a report lists them. */
function reportChanges({ before, document, splitConjuncts, }) {
    const known = 'profile' in before ? before.profile : undefined;
    const changes = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: known, after: document.profile }, splitConjuncts);
    const compared_with = before.kind;
    if (before.kind === 'nothing') {
        return { compared_with, direction: 'widens', changes: changes.map(change => locateChange(change, document)) };
    }
    const told = before.kind === 'unknown' ? changes.map(hideBefore) : changes;
    return {
        compared_with,
        direction: (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .combineDirections */ .gz)(told.map(({ direction }) => direction)),
        changes: told.map(change => locateChange(change, document)),
    };
}
/** Without an earlier state at hand, what is wanted can be shown, and not which way it points. */
function hideBefore(change) {
    return { ...change, before: null, direction: 'unclear' };
}
function locateChange({ cause, ...change }, document) {
    return { ...change, line: document.locate(cause).line };
}


/***/ }),

/***/ 6081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ createRunFinding),
/* harmony export */   Ro: () => (/* binding */ RUN_FINDINGS),
/* harmony export */   aN: () => (/* binding */ describeUnreachable),
/* harmony export */   eN: () => (/* binding */ findUnmatchedGlobs)
/* harmony export */ });
/* harmony import */ var _pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5650);

/** What is found only by looking at several files, at the run or at PgBeam. */
const RUN_FINDINGS = {
    'no-project': {
        severity: 'error',
        meaning: 'Nothing says which PgBeam project the policy belongs to.',
        fix: 'Set `project_id` in the file, or the input `project-id`.',
    },
    'duplicate-policy': {
        severity: 'error',
        meaning: 'Two files stand for one live profile.',
        fix: 'Keep one of them, or give each the `id` or `name` of its own profile.',
    },
    'unknown-id': {
        severity: 'error',
        meaning: 'The project has no profile of the `id` that the file gives.',
        fix: 'Correct the `id`, or leave it out to find the profile by its name.',
    },
    'refused-by-pgbeam': {
        severity: 'error',
        meaning: 'PgBeam itself says that it would refuse this policy at apply.',
        fix: 'Correct what the message names.',
    },
    'rename-without-id': {
        severity: 'warning',
        meaning: 'A file without an `id` takes another name: that makes a new profile and leaves the old one without a file.',
        fix: 'To rename the live profile, add its `id` to the file.',
    },
    'glob-without-match': {
        severity: 'warning',
        meaning: 'A pattern of the input `policies` matches no file. At apply, this fails.',
        fix: 'Correct the pattern, or add the files.',
    },
    'live-unknown': {
        severity: 'warning',
        meaning: 'PgBeam could not be asked, so the report does without what it knows.',
        fix: 'See the reason in the message; the comparison with the base branch holds all the same.',
    },
};
function createRunFinding({ code, at, message, }) {
    return { code, severity: RUN_FINDINGS[code].severity, message, at };
}
/** Findings about the run as a whole. */
function findUnmatchedGlobs(globs, policyFiles) {
    return globs
        .listUnmatched(policyFiles.map(({ file }) => file.path))
        .map(pattern => noteRun('glob-without-match', `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`));
}
/** PgBeam out of reach costs a check its live knowledge and nothing else. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = (0,_pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error);
        return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`);
    });
}
function noteRun(code, message) {
    return { code, severity: RUN_FINDINGS[code].severity, message, line: null, column: null };
}


/***/ }),

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ assignProjects),
/* harmony export */   hF: () => (/* binding */ listProjects),
/* harmony export */   xS: () => (/* binding */ checkIdentities)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6081);

/** Says for every file which project it belongs to: its own word, else the default. Neither is an error. */
function assignProjects(policyFiles, defaultProject) {
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid')
            return policyFile;
        const projectId = policyFile.document.projectId ?? defaultProject;
        return projectId === null ? invalidate(policyFile, describeMissingProject()) : { ...policyFile, projectId };
    });
}
/** The projects whose profiles the files stand for. */
function listProjects(policyFiles) {
    return [...new Set(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
/**
 * Checks that every file of one snapshot stands for a live profile of its own. Two files for one profile are an error
 * on both, for nobody could tell which of them is meant; so is an id that the project does not have.
 */
function checkIdentities(policyFiles, directory) {
    const rivals = findRivals(policyFiles, directory);
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid')
            return policyFile;
        const { projectId, document } = policyFile;
        const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none';
        if (isUnknown)
            return invalidate(policyFile, describeUnknownId(policyFile));
        const rival = rivals.get(policyFile);
        return rival ? invalidate(policyFile, describeDuplicate(policyFile, rival)) : policyFile;
    });
}
/** For each file, another one that stands for the same profile. */
function findRivals(policyFiles, directory) {
    const rivals = new Map();
    const owners = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind !== 'valid')
            continue;
        for (const key of listIdentities(policyFile, directory)) {
            const owner = owners.get(key);
            if (owner && owner !== policyFile) {
                rivals.set(policyFile, owner);
                if (!rivals.has(owner))
                    rivals.set(owner, policyFile);
            }
            else {
                owners.set(key, policyFile);
            }
        }
    }
    return rivals;
}
/** All that names the profile: its name, its id, and the id that the live profile of that name has. */
function listIdentities({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const name = JSON.stringify([projectId, 'name', document.profile.name]);
    return id === undefined ? [name] : [name, JSON.stringify([projectId, 'id', id])];
}
function invalidate(policyFile, finding) {
    const { file, findings, document } = policyFile;
    return { kind: 'invalid', file, name: document.profile.name, findings: [...findings, finding] };
}
function describeMissingProject() {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunFinding */ .J1)({
        code: 'no-project',
        at: { line: 1, column: 1 },
        message: 'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
    });
}
function describeUnknownId({ projectId, document }) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunFinding */ .J1)({
        code: 'unknown-id',
        at: document.locate(['id']),
        message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
    });
}
function describeDuplicate({ document }, rival) {
    const isByName = document.id === undefined || document.profile.name === rival.document.profile.name;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunFinding */ .J1)({
        code: 'duplicate-policy',
        at: document.locate([isByName ? 'name' : 'id']),
        message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
    });
}


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z3: () => (/* binding */ addDrift),
  Yj: () => (/* binding */ combinePolicies),
  CL: () => (/* binding */ describeFile),
  M$: () => (/* binding */ reportFinding),
  ty: () => (/* binding */ reportPolicies)
});

// UNUSED EXPORTS: reportPolicy

// EXTERNAL MODULE: ./lib/access/direction.js
var direction = __webpack_require__(959);
// EXTERNAL MODULE: ./lib/plan/changes.js
var plan_changes = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/plan/pair.js
/**
 * Finds for every policy what it was before: the same policy at the same path, else the same policy in another file
 * (moved, perhaps edited), else, where one side cannot be read, the same path or the same content.
 */
function pairFiles(base, head) {
    const matching = new Matching(base, head);
    matching.match(pathOf, isSamePolicy);
    matching.match(policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.id));
    matching.match(policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.profile.name), isSamePolicy);
    matching.match(pathOf, isUnreadable);
    matching.match(policyFile => policyFile.file.blob, isUnreadable);
    return matching.pairs();
}
class Matching {
    #head;
    #unmatched;
    #previousOf = new Map();
    constructor(base, head) {
        this.#head = head;
        this.#unmatched = new Set(base);
    }
    /** Pairs what has no partner yet and has the same key. */
    match(keyOf, accepts = () => true) {
        const byKey = new Map([...this.#unmatched].map(policyFile => [keyOf(policyFile), policyFile]));
        for (const current of this.#head) {
            const key = keyOf(current);
            const previous = key !== false && !this.#previousOf.has(current) ? byKey.get(key) : undefined;
            if (!previous || !this.#unmatched.has(previous) || !accepts(previous, current))
                continue;
            this.#previousOf.set(current, previous);
            this.#unmatched.delete(previous);
        }
    }
    pairs() {
        return [
            ...this.#head.map(current => ({ previous: this.#previousOf.get(current), current })),
            ...[...this.#unmatched].map(previous => ({ previous, current: undefined })),
        ];
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
    // An id that comes together with a new name in the same file is how a profile is renamed.
    return was.id === undefined && is.id !== undefined && previous.file.path === current.file.path;
}
function isUnreadable(previous, current) {
    return previous.kind === 'invalid' || current.kind === 'invalid';
}

;// CONCATENATED MODULE: ./lib/plan/policy-report.js



/** Reports what merging does to one policy. */
function reportPolicy({ pair: { previous, current }, directory, splitConjuncts, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...describeFile(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = (0,plan_changes/* reportChanges */.w)({ before: findBefore(previous, known), document: current.document, splitConjuncts });
    return {
        ...described,
        ...changes,
        policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
        action: chooseAction({ previous, known, hasChanges: changes.changes.length > 0 }),
    };
}
/** What the changes are counted from: the base version; without a valid one, what is live. */
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
/** A file that is gone leaves its profile live: nothing about access changes, and nobody looks after it any more. */
function reportUnmanaged(previous) {
    return {
        ...describeFile(previous),
        action: 'unmanage',
        compared_with: 'base',
        direction: 'neutral',
        findings: [],
    };
}
/** Reports what merging does to every policy. */
function reportPolicies({ base, head, directory, splitConjuncts, }) {
    const pairs = pairFiles(base, head);
    const changed = pairs.filter(isChanged).map(pair => reportPolicy({ pair, directory, splitConjuncts }));
    const unchanged = pairs.filter(pair => !isChanged(pair)).flatMap(({ current }) => (current ? [current] : []));
    return { changed, unchanged: unchanged.filter(({ kind }) => kind === 'invalid').map(describeFile) };
}
function isChanged({ previous, current }) {
    return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path;
}
/** The part of a policy's report that its file alone determines; it says that nothing changes. */
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
    return (0,direction/* combineDirections */.gz)(policies.map(({ direction }) => direction));
}
/**
 * Adds to a check's reviews where live profiles were edited elsewhere, apart from what the change itself does. A file
 * that the change does not touch is listed for its drift alone.
 */
function addDrift({ changed, unchanged }, { base, drifts }) {
    const listed = new Set([...changed, ...unchanged].map(({ file, previous_file }) => previous_file ?? file));
    const others = base.filter(({ file }) => !listed.has(file.path)).map(describeFile);
    return {
        changed: changed.map(withDrift),
        unchanged: [...unchanged.map(withDrift), ...others.map(withDrift).filter(({ drift }) => drift.length > 0)],
    };
    function withDrift(policy) {
        return { ...policy, drift: drifts.get(policy.previous_file ?? policy.file) ?? [] };
    }
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ collectTexts),
  cN: () => (/* binding */ countUnmanaged),
  Ac: () => (/* binding */ lintFile),
  J_: () => (/* binding */ listLiveProfiles),
  Hm: () => (/* binding */ listPredicates),
  Bn: () => (/* binding */ listProfiles),
  Jq: () => (/* binding */ parseSnapshots)
});

// EXTERNAL MODULE: ./lib/policy/finding-kinds.js
var finding_kinds = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/policy/list-findings.js
var list_findings = __webpack_require__(1907);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var policy_nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
;// CONCATENATED MODULE: ./lib/lint/rules.js
/** What lint looks for in a valid policy. An `error` makes the file invalid; anything else can be accepted in the file. */
const RULES = {
    'read-write-without-allowlist': {
        severity: 'warning',
        meaning: '`access_mode: read_write` without a `table_allowlist`: every relation can be written, later ones too.',
        fix: 'List the relations in `table_allowlist`, or use `read_only`.',
    },
    'unguarded-writes': {
        severity: 'warning',
        meaning: 'Writes commit without a cap on their rows and without a person who approves them.',
        fix: 'Set `max_affected_rows`, `approval_mode`, or a `write_mode` that discards writes.',
    },
    'no-query-budget': {
        severity: 'warning',
        meaning: 'Neither `budget_queries_per_hour` nor `budget_queries_per_day` limits how much can be run.',
        fix: 'Set one of the two.',
    },
    'no-read-ceiling': {
        severity: 'warning',
        meaning: 'Neither `max_rows` nor `egress_bytes_per_day` limits how much can be read: whole tables can be, and masked columns be worked out from the rest.',
        fix: 'Set one of the two.',
    },
    'unreachable-mask': {
        severity: 'warning',
        meaning: 'A mask is on a relation that the lists put out of reach, so it masks nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'unreachable-row-filter': {
        severity: 'warning',
        meaning: 'A row filter is on a relation that the lists put out of reach, so it filters nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'write-settings-under-read-only': {
        severity: 'warning',
        meaning: 'A setting about writes does nothing, because `access_mode` is `read_only`.',
        fix: 'Remove the setting, or use `access_mode: read_write`.',
    },
    'allowlist-and-denylist': {
        severity: 'warning',
        meaning: 'Both `table_allowlist` and `table_denylist` have entries; where they meet, the denylist wins.',
        fix: 'Keep the allowlist alone: what it does not name is out of reach already.',
    },
    'allow-and-deny': {
        severity: 'warning',
        meaning: 'Both `statement_rules.allow` and `.deny` have entries; where they meet, `deny` wins.',
        fix: 'Keep `allow` alone: what it does not name is refused already.',
    },
    'permits-nothing': {
        severity: 'warning',
        meaning: 'The statement rules and the access mode together permit no statement that reads or writes a relation.',
        fix: 'Permit `select` or another kind, or delete the policy if nothing is meant to pass.',
    },
    'other-statements-allowed': {
        severity: 'warning',
        meaning: '`other` is allowed: statements that the engine cannot classify pass, whatever they do.',
        fix: 'Remove `other` from `statement_rules.allow`.',
    },
    'catalog-in-denylist': {
        severity: 'warning',
        meaning: '`table_denylist` names a relation of pg_catalog or information_schema, which stay readable all the same.',
        fix: 'Remove the entry; revoke the privilege in PostgreSQL if it must not be read.',
    },
    'ineffective-auto-approval': {
        severity: 'notice',
        meaning: '`approval_auto_max_rows` is set, but `approval_mode` holds no writes that it could let pass.',
        fix: 'Remove the setting, or hold writes by `approval_mode: writes` or `all`.',
    },
    'content-scan-only-reports': {
        severity: 'notice',
        meaning: '`content_scan_mode: block` reports what it finds, like `annotate`: no mode withholds a row today.',
        fix: 'Do not rely on it; mask or filter what must not be seen.',
    },
    'invalid-predicate': {
        severity: 'error',
        meaning: "A row filter's predicate is not one boolean expression of PostgreSQL and nothing more.",
        fix: 'Correct the predicate at this place.',
    },
    'constant-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate is true for every row, so it filters nothing.",
        fix: 'Write the condition that is meant, or remove the rule.',
    },
    'subquery-in-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate holds a subquery, which runs for every statement and whose relations need filters of their own.",
        fix: 'Compare with a column or a constant, or put the subquery into a view.',
    },
    'volatile-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate calls a volatile function, so that which rows are seen changes from row to row.",
        fix: 'Use an expression that gives the same for the same row.',
    },
    'unused-acceptance': {
        severity: 'warning',
        meaning: 'A `# pgbeam-allow:` comment accepts a finding that is not there, on its line or the one below.',
        fix: 'Remove the comment, or move it on or above the line of the finding.',
    },
    'acceptance-of-error': {
        severity: 'warning',
        meaning: 'A `# pgbeam-allow:` comment names an error. Errors make a policy invalid and cannot be accepted.',
        fix: 'Correct the error and remove the comment.',
    },
};

;// CONCATENATED MODULE: ./lib/lint/lint-context.js

function createFinding({ code, at, message }) {
    return { code, severity: RULES[code].severity, message, at };
}
/** Where a field's name stands. A list's value begins on a line further down, away from a comment on the field. */
function locateName(document, ...path) {
    // No list has such an item, so that the place is that of the nearest ancestor's key.
    return document.locate([...path, -1]);
}

;// CONCATENATED MODULE: ./lib/lint/accept.js






/**
 * Marks the findings that the file accepts, each with the reason given, and adds one for every acceptance that accepts
 * nothing. To be called once, with all that is found in the file.
 */
function applyAcceptances(findings, acceptances) {
    const byPlace = new Map(acceptances.map(acceptance => [keyOf(acceptance.code, acceptance.line), acceptance]));
    const used = new Set();
    const misused = new Set();
    const marked = findings.map(finding => {
        const acceptance = byPlace.get(keyOf(finding.code, finding.at.line));
        if (!acceptance)
            return finding;
        if (finding.severity === 'error') {
            misused.add(acceptance);
            return finding;
        }
        used.add(acceptance);
        return { ...finding, accepted: acceptance.reason };
    });
    const idle = acceptances.filter(acceptance => !used.has(acceptance));
    const added = idle.map(acceptance => misused.has(acceptance) ? describeMisused(acceptance) : describeUnused(acceptance));
    return [...marked, ...added].sort(list_findings/* compareFindings */.Eg);
}
function keyOf(code, line) {
    return `${line} ${code}`;
}
function describeMisused({ code, at }) {
    const message = `${(0,quote/* quote */.h)(code)} is an error, which cannot be accepted; correct it and remove this comment.`;
    return createFinding({ code: 'acceptance-of-error', at, message });
}
function describeUnused({ code, at }) {
    const nearest = KNOWN_CODES.includes(code) ? undefined : (0,policy_nearest/* findNearest */.q)(code, KNOWN_CODES);
    const advice = nearest ? `did you mean ${(0,quote/* quote */.h)(nearest)}?` : 'remove the comment, or move it on or above the line.';
    const message = `There is no ${(0,quote/* quote */.h)(code)} on this line or the one below; ${advice}`;
    return createFinding({ code: 'unused-acceptance', at, message });
}
const KNOWN_CODES = [...Object.keys(finding_kinds/* MISTAKES */.k), ...Object.keys(RULES), 'rename-without-id'];

// EXTERNAL MODULE: ./lib/access/model.js
var model = __webpack_require__(2443);
;// CONCATENATED MODULE: ./lib/lint/limits.js

/** Findings about how much may be run and read. */
function* lintLimits({ document, profile }) {
    if (profile.budget_queries_per_hour === 0 && profile.budget_queries_per_day === 0) {
        yield createFinding({
            code: 'no-query-budget',
            at: document.locate(['budget_queries_per_hour']),
            message: 'Any number of queries may be run; set `budget_queries_per_hour` or `budget_queries_per_day`.',
        });
    }
    if (profile.max_rows === 0 && profile.egress_bytes_per_day === 0) {
        const guessing = profile.masking_rules.length > 0 ? ', which also helps to work out what is masked' : '';
        yield createFinding({
            code: 'no-read-ceiling',
            at: document.locate(['max_rows']),
            message: `Whole tables may be read${guessing}; set \`max_rows\` or \`egress_bytes_per_day\`.`,
        });
    }
    if (profile.content_scan_mode === 'block') {
        yield createFinding({
            code: 'content-scan-only-reports',
            at: document.locate(['content_scan_mode']),
            message: '`block` reports what it finds and withholds no row today; mask or filter what must not be seen.',
        });
    }
}

// EXTERNAL MODULE: ./lib/access/relation.js
var access_relation = __webpack_require__(284);
// EXTERNAL MODULE: ./lib/access/statements.js
var statements = __webpack_require__(6822);
// EXTERNAL MODULE: ./lib/access/system-catalog.js
var system_catalog = __webpack_require__(6739);
;// CONCATENATED MODULE: ./lib/lint/lists.js




/** Findings about the lists of relations and of statement kinds. */
function* lintLists(context) {
    const { document, profile } = context;
    if (profile.table_allowlist.length > 0 && profile.table_denylist.length > 0) {
        yield createFinding({
            code: 'allowlist-and-denylist',
            at: locateName(document, 'table_denylist'),
            message: 'The allowlist alone puts all else out of reach, and the denylist beats it; keep one of the two.',
        });
    }
    yield* lintDenylist(context);
    yield* lintStatements(context);
}
function* lintDenylist({ document, profile }) {
    for (const [index, name] of profile.table_denylist.entries()) {
        if (!meansCatalog(name))
            continue;
        yield createFinding({
            code: 'catalog-in-denylist',
            at: document.locate(['table_denylist', index]),
            message: 'The catalogs stay readable whatever the denylist says; remove the entry, or revoke it in PostgreSQL.',
        });
    }
}
function* lintStatements({ document, profile }) {
    const { allow, deny } = profile.statement_rules;
    if (allow.length > 0 && deny.length > 0) {
        yield createFinding({
            code: 'allow-and-deny',
            at: locateName(document, 'statement_rules', 'deny'),
            message: '`allow` alone refuses every other kind, and `deny` beats it; keep one of the two.',
        });
    }
    if (!(0,statements/* touchesRelations */.LL)(profile)) {
        yield createFinding({
            code: 'permits-nothing',
            at: locateName(document, 'statement_rules'),
            message: 'No statement that reads or writes a relation is permitted; permit `select` or another kind.',
        });
    }
    const other = allow.indexOf('other');
    if (other >= 0 && !deny.includes('other')) {
        yield createFinding({
            code: 'other-statements-allowed',
            at: document.locate(['statement_rules', 'allow', other]),
            message: 'Statements that the engine cannot classify pass, whatever they do; remove `other`.',
        });
    }
}
/** Whether a denylist entry is meant for a catalog, or for a relation of one by its bare name. */
function meansCatalog(name) {
    const relation = (0,access_relation/* namedRelation */.Gp)(name);
    if (relation?.table === undefined)
        return false;
    if (relation.schema !== undefined)
        return (0,system_catalog/* isInCatalog */.v)(relation);
    if ((0,system_catalog/* isInCatalog */.v)({ schema: relation.table }))
        return true;
    // Of bare names only those that PostgreSQL reserves: people have tables called `columns` or `users` of their own.
    return (0,system_catalog/* findInCatalog */.Q)(relation.table)?.schema === 'pg_catalog' && !EXTENSION_VIEWS.has(relation.table);
}
/** Views of common extensions, which live in a schema like any other. */
const EXTENSION_VIEWS = new Set([
    'pg_buffercache',
    'pg_stat_statements',
    'pg_stat_statements_info',
]);

;// CONCATENATED MODULE: ./lib/lint/predicates.js

/** Findings about the predicates of row filters, by what PostgreSQL's grammar makes of them. */
function* lintPredicates({ document, profile, predicates }) {
    for (const [index, { predicate }] of profile.row_filters.entries()) {
        const read = predicates(predicate);
        if (read?.kind === 'invalid')
            yield describeInvalid({ document, index, read });
        else if (read) {
            for (const trait of read.traits) {
                yield createFinding({ ...TRAITS[trait], at: document.locate(['row_filters', index, 'predicate']) });
            }
        }
    }
}
function describeInvalid({ document, index, read: { message, offset }, }) {
    const path = ['row_filters', index, 'predicate'];
    return createFinding({
        code: 'invalid-predicate',
        at: document.locateInside(path, offset),
        message: `This is not one boolean expression of PostgreSQL: ${message}; correct it here.`,
    });
}
const TRAITS = {
    'constant-true': {
        code: 'constant-predicate',
        message: 'This is true for every row and filters nothing; write the condition that is meant, or remove the rule.',
    },
    subquery: {
        code: 'subquery-in-predicate',
        message: 'This holds a subquery, which runs for every statement; compare with a column or a constant instead.',
    },
    'volatile-function': {
        code: 'volatile-predicate',
        message: 'This calls a volatile function, so that the rows seen change by themselves; use a stable expression.',
    },
};

;// CONCATENATED MODULE: ./lib/lint/reachability.js



/** Findings about rules on relations that nobody can reach. Where no relation at all can be, that is said once elsewhere. */
function* lintReachability({ document, profile, model }) {
    if (!(0,statements/* touchesRelations */.LL)(profile))
        return;
    const isReachable = createReachability(model);
    const rules = [
        { field: 'masking_rules', code: 'unreachable-mask', effect: 'masks' },
        { field: 'row_filters', code: 'unreachable-row-filter', effect: 'filters' },
    ];
    for (const { field, code, effect } of rules) {
        for (const [index, { table }] of profile[field].entries()) {
            const relation = (0,access_relation/* namedRelation */.Gp)(table);
            if (!relation || isReachable(relation))
                continue;
            const message = `This ${effect} nothing, as the lists put ${table} out of reach; remove the rule or correct the table.`;
            yield createFinding({ code, at: document.locate([field, index]), message });
        }
    }
}
/** Whether a relation is reachable; for a bare name, whether it is in any schema. */
function createReachability(model) {
    const mentioned = new Map();
    for (const relation of model.mentions()) {
        if (relation.table === undefined)
            continue;
        const alike = mentioned.get(relation.table) ?? [];
        mentioned.set(relation.table, alike);
        alike.push(relation);
    }
    const decided = new Map();
    return relation => {
        if (relation.schema !== undefined || relation.table === undefined)
            return model.reaches(relation);
        const known = decided.get(relation.table);
        if (known !== undefined)
            return known;
        const isReachable = [relation, ...(mentioned.get(relation.table) ?? [])].some(alike => model.reaches(alike));
        decided.set(relation.table, isReachable);
        return isReachable;
    };
}

// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/lint/writes.js



/** Findings about what may be written, and how it is held back. */
function* lintWrites(context) {
    if (context.profile.access_mode === 'read_only')
        yield* lintReadOnly(context);
    else
        yield* lintReadWrite(context);
}
/** The settings that do nothing under `read_only`. */
const WRITE_SETTINGS = [
    'write_mode',
    'approval_mode',
    'approval_auto_max_rows',
    'max_affected_rows',
    'migration_safety',
];
function* lintReadOnly({ document, profile }) {
    const settings = WRITE_SETTINGS.filter(field => profile[field] !== schema/* DEFAULTS */.zY[field]).map(field => [field]);
    for (const [index, kind] of profile.statement_rules.allow.entries()) {
        if (statements/* WRITE_KINDS */.WU.includes(kind))
            settings.push(['statement_rules', 'allow', index]);
    }
    for (const path of settings) {
        const what = path.length === 1 ? `\`${path[0]}\`` : 'A kind of statement that writes';
        yield createFinding({
            code: 'write-settings-under-read-only',
            at: document.locate(path),
            message: `${what} does nothing here, as \`access_mode\` is \`read_only\`; remove it, or use \`read_write\`.`,
        });
    }
}
function* lintReadWrite({ document, profile }) {
    const at = document.locate(['access_mode']);
    if (profile.table_allowlist.length === 0) {
        const message = 'Every relation can be written, later ones too; list those that are meant in `table_allowlist`.';
        yield createFinding({ code: 'read-write-without-allowlist', at, message });
    }
    if (commitsUnguarded(profile)) {
        const message = 'Writes commit however many rows they touch; set `max_affected_rows` or `approval_mode`.';
        yield createFinding({ code: 'unguarded-writes', at, message });
    }
    const holdsRows = profile.approval_mode === 'writes' || profile.approval_mode === 'all';
    if (profile.approval_auto_max_rows > 0 && !holdsRows) {
        yield createFinding({
            code: 'ineffective-auto-approval',
            at: document.locate(['approval_auto_max_rows']),
            message: 'Nothing is held that this could let pass; remove it, or set `approval_mode` to `writes` or `all`.',
        });
    }
}
/** A cap counts rows, so for `ddl` alone any approval mode is taken as the team's decision about it. */
function commitsUnguarded(profile) {
    if (profile.max_affected_rows > 0)
        return false;
    const committed = statements/* WRITE_KINDS */.WU.filter(kind => (0,statements/* decideStatement */.CN)(profile, kind) === 'allowed');
    return committed.some(kind => kind !== 'ddl' || profile.approval_mode === 'off');
}

;// CONCATENATED MODULE: ./lib/lint/lint.js







/** What there is to say about a valid policy, in the order of places. Pure, and linear in the lengths of its lists. */
function lintPolicy({ document, predicates, }) {
    const { profile } = document;
    const context = { document, profile, model: (0,model/* createModel */.k)(profile), predicates };
    const findings = [lintLimits, lintWrites, lintLists, lintReachability, lintPredicates].flatMap(lint => [
        ...lint(context),
    ]);
    return (0,list_findings/* limitFindings */.uL)(findings.sort(list_findings/* compareFindings */.Eg));
}

;// CONCATENATED MODULE: ./lib/plan/read.js


/** Parses the files of several snapshots. */
function parseSnapshots(snapshots, parse) {
    return snapshots.map(({ files }) => files.map(file => {
        const parsed = parse(file);
        const { findings } = parsed;
        return parsed.kind === 'parsed'
            ? { kind: 'valid', file, findings, document: parsed.document }
            : { kind: 'invalid', file, findings, name: parsed.name };
    }));
}
/** The profiles that valid files hold. */
function listProfiles(policyFiles) {
    return policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.document.profile] : []));
}
/** The row-filter predicates of profiles. */
function listPredicates(profiles) {
    return profiles.flatMap(profile => profile.row_filters.map(({ predicate }) => predicate));
}
/** The texts of the files that reports compare, by the path that the report gives. */
function collectTexts({ base, head, policies, }) {
    const [before, after] = [base, head].map(policyFiles => new Map(policyFiles.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])));
    return new Map(policies.map(({ file, previous_file, action }) => [
        file,
        {
            before: before?.get(previous_file ?? file) ?? null,
            after: action === 'unmanage' ? null : (after?.get(file) ?? null),
        },
    ]));
}
/**
 * Adds what lint finds in a valid file to what is known of it already, and marks what the file accepts. An error among
 * it makes the file invalid.
 */
function lintFile({ policyFile, predicates, known = [], }) {
    if (policyFile.kind === 'invalid')
        return policyFile;
    const { file, document } = policyFile;
    const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) });
    const findings = applyAcceptances([...policyFile.findings, ...known, ...found], document.acceptances);
    if (!findings.some(({ severity }) => severity === 'error'))
        return { ...policyFile, findings };
    return { kind: 'invalid', file, findings, name: document.profile.name };
}
/** The live profiles that files stand for, as far as they were looked up and can be read. */
function listLiveProfiles(policyFiles, directory) {
    return policyFiles.flatMap(policyFile => {
        if (policyFile.kind === 'invalid')
            return [];
        const known = directory.find(policyFile.projectId, policyFile.document);
        return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : [];
    });
}
/** How many live profiles no file stands for; null where that was not looked up, or cannot be told for an invalid file. */
function countUnmanaged(policyFiles, directory) {
    const known = policyFiles.map(policyFile => policyFile.kind === 'valid' ? directory.find(policyFile.projectId, policyFile.document).kind : 'unknown');
    if (known.includes('unknown') || known.length === 0)
        return null;
    return directory.size - known.filter(kind => kind === 'found').length;
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findControlCharacter),
/* harmony export */   k: () => (/* binding */ findUnseenCharacters)
/* harmony export */ });
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5242);

// Both formats allow tab, line feed and carriage return alone of these. The YAML lexer uses some as marks of its own.
const RAW_CONTROL = /[^\P{Cc}\t\n\r]/u;
// Variation selectors, and a zero-width joiner after an emoji, are a part of what is seen.
const INVISIBLE = /(?!\p{Variation_Selector}|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d)\p{Default_Ignorable_Code_Point}/u;
/** The first control character that stands in the text itself. */
function findControlCharacter(text) {
    const offset = text.search(RAW_CONTROL);
    if (offset < 0)
        return undefined;
    const code = nameCharacter(text, offset);
    return { code: 'control-character', offset, message: `The control character ${code} stands here; remove it.` };
}
/** Characters in the texts of a policy that nobody can see, or that escapes brought in although no database stores them. */
function findUnseenCharacters(root) {
    return [...walkScalars(root)].flatMap(node => describeText(node) ?? []);
}
function describeText(node) {
    const text = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(node) ?? '';
    const control = text.search(RAW_CONTROL);
    if (control >= 0 || !text.isWellFormed()) {
        const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair';
        return { code: 'control-character', offset: node.start, message: `This text holds ${what}; remove it.` };
    }
    const unseen = text.search(INVISIBLE);
    if (unseen < 0)
        return undefined;
    const message = `This text holds the invisible character ${nameCharacter(text, unseen)}; remove it.`;
    return { code: 'invisible-character', offset: node.start, message };
}
function nameCharacter(text, offset) {
    return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function* walkScalars(node) {
    if (node.kind === 'scalar')
        yield node;
    else if (node.kind === 'list')
        for (const item of node.items)
            yield* walkScalars(item);
    else if (node.kind === 'mapping')
        for (const { value } of node.entries.values())
            yield* walkScalars(value);
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listDifferences),
/* harmony export */   e: () => (/* binding */ isSameProfile)
/* harmony export */ });
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);


/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to case, quotes and spaces. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter(field => canonicalise(one, field) !== canonicalise(other, field));
}
function isSameProfile(one, other) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.every(field => canonicalise(one, field) === canonicalise(other, field));
}
function canonicalise(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return canonicaliseSet(profile[field].map(canonicaliseRelation));
        case 'masking_rules':
            return canonicaliseSet(profile[field].map(({ table, column, kind }) => [
                canonicaliseRelation(table),
                canonicaliseColumn(column),
                kind,
            ]));
        case 'row_filters':
            return canonicaliseSet(profile[field].map(({ table, predicate }) => [canonicaliseRelation(table), predicate]));
        case 'statement_rules':
            return `${canonicaliseSet(profile[field].allow)} ${canonicaliseSet(profile[field].deny)}`;
        default:
            return profile[field];
    }
}
function canonicaliseSet(entries) {
    return JSON.stringify([...new Set(entries.map(entry => JSON.stringify(entry)))].toSorted());
}
function canonicaliseRelation(text) {
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readRelation */ .B)(text);
    return 'error' in name ? text : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readColumn */ .J)(text);
    return 'error' in name ? text : name.column;
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeDuplicateKey),
/* harmony export */   k: () => (/* binding */ MISTAKES)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7819);

/** Everything that reading a policy file by itself can find. */
const MISTAKES = {
    'file-too-large': {
        severity: 'error',
        meaning: 'The file is larger than 1 MiB.',
        fix: 'Split the policy into several profiles, or name whole relations instead of listing columns one by one.',
    },
    'not-utf-8': { severity: 'error', meaning: 'The file is not UTF-8 text.', fix: 'Save the file as UTF-8.' },
    'symbolic-link': {
        severity: 'error',
        meaning: 'The path is a symbolic link, and links are not followed.',
        fix: 'Put the policy itself at this path, or exclude the path from the globs.',
    },
    submodule: {
        severity: 'error',
        meaning: 'The path is a submodule, whose files belong to another repository.',
        fix: 'Put the policy itself into this repository, or exclude the path from the globs.',
    },
    'control-character': {
        severity: 'error',
        meaning: 'The file or a text in it holds a control character or half a surrogate pair, which no name or predicate needs.',
        fix: 'Remove the character.',
    },
    'invisible-character': {
        severity: 'warning',
        meaning: 'A text holds a character that nobody sees, or that changes the order in which a line is shown.',
        fix: 'Remove the character, or write the text in double quotes with an escape such as \\u200b.',
    },
    'yaml-syntax': { severity: 'error', meaning: 'The file is not valid YAML.', fix: 'Correct the YAML at this place.' },
    'json-syntax': { severity: 'error', meaning: 'The file is not valid JSON.', fix: 'Correct the JSON at this place.' },
    'empty-file': {
        severity: 'error',
        meaning: 'The file holds no policy: it is empty, or only comments.',
        fix: 'Write the policy, or delete the file if the profile is to be managed elsewhere.',
    },
    'several-documents': {
        severity: 'error',
        meaning: 'The file holds more than one YAML document.',
        fix: 'Move each document into a file of its own.',
    },
    'not-a-mapping': {
        severity: 'error',
        meaning: 'The file is not a mapping of fields to values.',
        fix: 'Write one policy a file, its fields at the top level.',
    },
    'too-deep': {
        severity: 'error',
        meaning: 'Lists and mappings are nested more than 32 deep.',
        fix: 'Flatten the file: a policy nests three deep.',
    },
    'too-many-aliases': {
        severity: 'error',
        meaning: 'The aliases of the file expand to more than 1,000 nodes.',
        fix: 'Write the values out.',
    },
    'recursive-alias': {
        severity: 'error',
        meaning: 'An alias stands inside the very value that it names.',
        fix: 'Write the value out.',
    },
    'unknown-alias': {
        severity: 'error',
        meaning: 'An alias names an anchor that does not come before it.',
        fix: 'Define the anchor first, or put the text in quotes if it is not meant as an alias.',
    },
    'invalid-merge': {
        severity: 'error',
        meaning: 'A merge key `<<` has a value that is neither a mapping nor a list of mappings.',
        fix: 'Merge a mapping, or write the fields out.',
    },
    'unknown-tag': {
        severity: 'error',
        meaning: 'A value carries a YAML tag other than the core ones, or one that its text does not fit.',
        fix: 'Remove the tag.',
    },
    'duplicate-key': {
        severity: 'error',
        meaning: 'A mapping names the same field twice.',
        fix: 'Keep one of the two.',
    },
    'non-string-key': {
        severity: 'error',
        meaning: 'The name of a field is not a text.',
        fix: 'Put the name in quotes, or correct it.',
    },
    'unknown-field': {
        severity: 'error',
        meaning: 'PgBeam knows no such field, and refuses a policy that has it.',
        fix: 'Correct the name or remove the field.',
    },
    'missing-field': {
        severity: 'error',
        meaning: 'A field that has no default is missing.',
        fix: 'Add the field.',
    },
    'empty-value': {
        severity: 'error',
        meaning: 'A field or an entry has no value, so that it is unclear what is meant.',
        fix: 'Write the value (`[]` for an empty list), or remove the line.',
    },
    'wrong-type': {
        severity: 'error',
        meaning: 'A value is of another type than the field takes.',
        fix: 'Write a value of the type that the field takes.',
    },
    'invalid-value': {
        severity: 'error',
        meaning: 'A value is none of those that the field takes.',
        fix: 'Write one of the values that the field takes.',
    },
    'unknown-statement-kind': {
        severity: 'error',
        meaning: 'A statement rule names a kind of statement that PgBeam does not know.',
        fix: 'Write one of the known kinds, in lower case.',
    },
    'invalid-number': {
        severity: 'error',
        meaning: 'A number is not a whole number, or is written so that tools read it differently.',
        fix: 'Write a whole number in plain digits; 0 is what stands for unlimited.',
    },
    'integer-too-large': {
        severity: 'error',
        meaning: 'A number is beyond 9007199254740991, the largest that every tool reads exactly.',
        fix: 'Write a smaller number, or 0 if no limit is meant.',
    },
    'out-of-bounds': {
        severity: 'error',
        meaning: 'A number is negative, or a text is shorter or longer than the API takes.',
        fix: 'Stay within the bounds that the message names.',
    },
    'invalid-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` has characters that no id of PgBeam has.',
        fix: 'Copy the id as the API or the dashboard shows it.',
    },
    'empty-name': {
        severity: 'error',
        meaning: 'The name of a relation or column, or a part of it, is empty.',
        fix: 'Write `table` or `schema.table`, or remove the entry.',
    },
    'too-many-name-parts': {
        severity: 'error',
        meaning: 'A relation has more parts than `schema.table`, or a column more than one: it would match nothing.',
        fix: 'Leave out the database or the table; put a name that itself holds a dot in double quotes.',
    },
    'wildcard-name': {
        severity: 'error',
        meaning: 'A name holds `*`, but PgBeam knows no wildcards: it would match nothing.',
        fix: 'Name each relation; in `table_allowlist`, leave the whole list out to admit every one.',
    },
    'unbalanced-quote': {
        severity: 'error',
        meaning: 'A name holds a double quote that is not one of a pair around a whole part.',
        fix: 'Remove the quotes: names match without regard to them.',
    },
    'quoted-name': {
        severity: 'warning',
        meaning: 'A name is in double quotes, but PgBeam matches names without regard to quotes and letter case.',
        fix: 'Remove the quotes, and mind that every spelling of the name is meant.',
    },
    'conflicting-masks': {
        severity: 'error',
        meaning: 'Two masks of different kinds cover one column; a bare relation name covers every schema.',
        fix: 'Keep the rule that is meant.',
    },
    'duplicate-entry': {
        severity: 'warning',
        meaning: 'A list holds the same entry twice, perhaps spelled differently.',
        fix: 'Remove one of the two.',
    },
    'acceptance-without-reason': {
        severity: 'error',
        meaning: 'A `# pgbeam-allow:` comment names no code or gives no reason.',
        fix: 'Write `# pgbeam-allow: <code> <reason>`.',
    },
    'more-findings': {
        severity: 'warning',
        meaning: 'The file has more findings than are listed.',
        fix: 'Correct those that are listed first.',
    },
};
function describeDuplicateKey(key) {
    const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key.name)} stands on line ${key.firstLine} already; keep one of the two.`;
    return { code: 'duplicate-key', offset: key.offset, message };
}


/***/ }),

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   F$: () => (/* binding */ listFindings),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   N6: () => (/* binding */ toFinding),
/* harmony export */   WS: () => (/* binding */ FILE_START),
/* harmony export */   uL: () => (/* binding */ limitFindings)
/* harmony export */ });
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2593);

/** Nobody reads further, and a hostile file can hold a million mistakes. */
const MAX_FINDINGS = 1000;
/**
 * The findings for the mistakes of one file, in the order of their places, each once: a value that aliases bring to
 * several places is wrong only where it is written.
 */
function listFindings(mistakes, source) {
    const findings = new Map();
    for (const { code, offset, message } of mistakes) {
        const key = `${offset} ${code} ${message}`;
        if (!findings.has(key))
            findings.set(key, toFinding({ code, message, at: source.positionAt(offset) }));
    }
    return limitFindings([...findings.values()].sort(compareFindings));
}
function toFinding({ code, message, at }) {
    return { code, severity: _finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKES */ .k[code].severity, message, at };
}
/** Of too many findings the errors are kept first. */
function limitFindings(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    const errors = findings.filter(isError);
    const shown = [...errors, ...findings.filter(finding => !isError(finding))]
        .slice(0, MAX_FINDINGS)
        .sort(compareFindings);
    const message = `This file has more findings than these ${MAX_FINDINGS}; correct these first.`;
    return [...shown, toFinding({ code: 'more-findings', message, at: shown.at(-1)?.at ?? FILE_START })];
}
function isError({ severity }) {
    return severity === 'error';
}
/** Where findings about a file as a whole stand. */
const FILE_START = { line: 1, column: 1 };
/** Orders findings by place, then by code. */
function compareFindings(one, other) {
    return one.at.line - other.at.line || one.at.column - other.at.column || compareText(one.code, other.code);
}
function compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name that a mistyped one most likely means, whatever its letter case; undefined where none is near. */
function findNearest(name, known) {
    const wanted = fold(name.trim());
    if (wanted.length > LONGEST)
        return undefined;
    let nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, fold(candidate));
        if (apart < least && apart <= Math.max(1, candidate.length * TOLERANCE)) {
            nearest = candidate;
            least = apart;
        }
    }
    return nearest;
}
function fold(name) {
    return name.toLowerCase().replaceAll('-', '_');
}
/** Share of a name's letters that may be wrong for it still to be taken as meant. */
const TOLERANCE = 0.4;
/** No known name comes near this length, and comparing costs the product of both. */
const LONGEST = 64;


/***/ }),

/***/ 3491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createParser),
  O: () => (/* binding */ parsePolicy)
});

;// CONCATENATED MODULE: ./lib/policy/acceptance.js
const MARKER = /^#+\s*pgbeam-allow\b\s*:?\s*/;
const WORDS = /^(?<code>[\w-]+)(?:\s+(?<reason>\S.*))?$/;
/** Reads the comments `# pgbeam-allow: <code> <reason>` among those of a file. */
function readAcceptances(comments, source) {
    const acceptances = [];
    const mistakes = [];
    const contentLines = comments.length > 0 ? findContentLines(source.text) : [];
    for (const { offset, text } of comments) {
        const marker = MARKER.exec(text)?.[0];
        if (marker === undefined)
            continue;
        const { code, reason } = WORDS.exec(text.slice(marker.length).trim())?.groups ?? {};
        const at = source.positionAt(offset);
        if (code && reason)
            acceptances.push({ code, reason, at, line: contentLines[at.line - 1] ?? at.line });
        else
            mistakes.push(describeIncomplete(offset, code));
    }
    return { acceptances, mistakes };
}
/** For each line the nearest one from it downwards that holds more than a comment. */
function findContentLines(text) {
    const lines = text.split('\n');
    let nearest = lines.length;
    return lines
        .map((line, index) => ({ line, number: index + 1 }))
        .reverse()
        .map(({ line, number }) => {
        if (!WITHOUT_CONTENT.test(line))
            nearest = number;
        return nearest;
    })
        .reverse();
}
const WITHOUT_CONTENT = /^(?:---)?\s*(?:#|$)/;
function describeIncomplete(offset, code) {
    const missing = code ? 'gives no reason' : 'names no code';
    const message = `This comment ${missing}; write \`# pgbeam-allow: ${code ?? '<code>'} <reason>\`.`;
    return { code: 'acceptance-without-reason', offset, message };
}

// EXTERNAL MODULE: ./lib/policy/characters.js
var characters = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/policy/syntax/node.js
var syntax_node = __webpack_require__(5242);
;// CONCATENATED MODULE: ./lib/policy/conflicts.js


/** Finds entries that a list already holds, however they are spelled. */
function findDuplicates({ root, names, lineAt }) {
    const { allowed, denied, masks, filters } = names;
    const lists = [
        // A bare name in the allowlist is the public schema's; everywhere else it stands for every schema.
        allowed.map(entry => toEntry({ ...entry, schema: entry.schema ?? 'public' })),
        denied.map(entry => toEntry(entry)),
        masks.map(mask => toEntry(mask, mask.column, mask.kind)),
        filters.map(filter => toEntry(filter, filter.predicate)),
        listKinds(root, 'allow'),
        listKinds(root, 'deny'),
    ];
    return lists.flatMap(list => findRepeated(list, lineAt));
}
function toEntry({ schema = '', table, start }, ...rest) {
    return { meaning: JSON.stringify([schema, table, ...rest]), start };
}
function listKinds(root, field) {
    const kinds = (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)((0,syntax_node/* getField */.VI)(root, 'statement_rules'), field));
    return kinds.flatMap(node => {
        const meaning = (0,syntax_node/* getText */.q4)(node);
        return meaning === undefined ? [] : [{ meaning, start: node.start }];
    });
}
function findRepeated(entries, lineAt) {
    const seen = new Map();
    const mistakes = [];
    for (const { meaning, start } of entries) {
        const first = seen.get(meaning);
        if (first === undefined)
            seen.set(meaning, start);
        else
            mistakes.push(describeDuplicate(start, lineAt(first)));
    }
    return mistakes;
}
function describeDuplicate(offset, line) {
    return { code: 'duplicate-entry', offset, message: `Line ${line} says the same already; remove one of the two.` };
}
/**
 * Finds masks of different kinds that cover one column: on the same relation, or on a bare name, which covers every
 * schema, and a qualified one.
 */
function findConflictingMasks(masks, lineAt) {
    const columns = new Map();
    const mistakes = [];
    for (const mask of masks) {
        const key = JSON.stringify([mask.table, mask.column]);
        const known = columns.get(key) ?? { all: new Map(), bare: new Map(), bySchema: new Map() };
        columns.set(key, known);
        const other = findOtherKind(known, mask);
        if (other)
            mistakes.push(describeConflict({ mask, other, line: lineAt(other.start) }));
        remember(known, mask);
    }
    return mistakes;
}
function findOtherKind({ all, bare, bySchema }, { schema, kind }) {
    const overlapping = schema === undefined ? [all] : [bare, bySchema.get(schema)];
    for (const byKind of overlapping) {
        for (const other of byKind?.values() ?? [])
            if (other.kind !== kind)
                return other;
    }
    return undefined;
}
function remember({ all, bare, bySchema }, mask) {
    const own = mask.schema === undefined ? bare : (bySchema.get(mask.schema) ?? new Map());
    if (mask.schema !== undefined)
        bySchema.set(mask.schema, own);
    for (const byKind of [all, own])
        if (!byKind.has(mask.kind))
            byKind.set(mask.kind, mask);
}
function describeConflict({ mask, other, line }) {
    const column = (0,quote/* quote */.h)(`${mask.table}.${mask.column}`);
    const message = `${column} is masked by ${(0,quote/* quote */.h)(mask.kind)} here and by ${(0,quote/* quote */.h)(other.kind)} on line ${line}; keep the one that is meant.`;
    return { code: 'conflicting-masks', offset: mask.start, message };
}

// EXTERNAL MODULE: ./lib/policy/list-findings.js
var list_findings = __webpack_require__(1907);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var policy_nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/policy/profile-data.js

/** What a file may hold beside the profile's own fields. */
const EXTRA_FIELDS = ['id', 'project_id', 'created_at', 'updated_at'];
/** The fields that take `off`, which YAML 1.1 reads, and so other people's tools write, as the boolean false. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'];
/**
 * The plain data for the schema: without the extra fields, and with what is plainly meant put as the API takes it.
 * A number that no API would take as it is written becomes NaN, so that the schema objects to it.
 */
function toProfileData(root) {
    const data = toData(root);
    if (!isRecord(data))
        return data;
    for (const field of EXTRA_FIELDS)
        delete data[field];
    for (const field of SWITCHES)
        if (data[field] === false)
            data[field] = 'off';
    nameNullMasks(root, data);
    return data;
}
/** `kind: null` plainly means the mask kind of that name; a `kind:` with nothing after it means nothing. */
function nameNullMasks(root, data) {
    const rules = (0,syntax_node/* getField */.VI)(root, 'masking_rules');
    if (rules?.kind !== 'list' || !Array.isArray(data.masking_rules))
        return;
    for (const [index, rule] of data.masking_rules.entries()) {
        const kind = (0,syntax_node/* getField */.VI)(rules.items[index], 'kind');
        if (isRecord(rule) && kind && isWrittenNull(kind))
            rule.kind = 'null';
    }
}
function isWrittenNull(node) {
    return node.kind === 'scalar' && node.value === null && node.source !== '';
}
function toData(node) {
    if (node.kind === 'list')
        return node.items.map(toData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping')
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toData(value)]));
    return node.kind === 'scalar' ? toValue(node) : undefined;
}
function toValue({ value, source }) {
    return typeof value === 'number' ? (readInteger(source) ?? Number.NaN) : value;
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
// YAML 1.1 reads a leading zero as octal, YAML 1.2 as nothing: such a number is refused rather than guessed.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const OCTAL = /^0o[0-7]+$/;
/**
 * The whole number that a YAML or JSON number spells. `100.0` and `1e3` are whole; undefined for anything that is not,
 * however little it misses. Not bounded: beyond 2^53 the number returned is the nearest one there is.
 */
function readInteger(source) {
    if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source))
        return undefined;
    const value = Number(source);
    return value === 0 ? 0 : value;
}

// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/policy/describe-issue.js






/** Turns what the schema objects to into mistakes with codes and places. */
function describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, list_findings/* MAX_FINDINGS */.Mt + 1).map(key => describeUnknownField([...path, key], root));
    }
    const { found, node, key } = (0,syntax_node/* findPlace */.Pj)(root, path);
    const field = nameField(path);
    if (!found)
        return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }];
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        return [{ code: 'empty-value', offset: key, message: describeEmptyValue(issue, field) }];
    }
    const { code, message } = describeValue({ issue, node, field });
    return [{ code, offset: node.start, message }];
}
function nameField(path) {
    const name = (0,quote/* quote */.h)(String(path.findLast(segment => typeof segment === 'string') ?? ''));
    return typeof path.at(-1) === 'number' ? `An entry of ${name}` : name;
}
function describeValue({ issue, node, field }) {
    if (issue.code === 'invalid_value') {
        return issue.path[0] === 'statement_rules'
            ? describeStatementKind(node)
            : describeChoice({ node, field, choices: issue.values.map(String) });
    }
    const expectsNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int');
    if (node.kind === 'scalar' && typeof node.value === 'number' && (expectsNumber || isBound(issue))) {
        return describeNumber(node.source, field);
    }
    if (issue.code === 'too_small') {
        return { code: 'out-of-bounds', message: `${field} is empty; give it at least ${issue.minimum} character.` };
    }
    if (issue.code === 'too_big') {
        return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
    }
    const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
    const actual = describeNode(node);
    return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${actual}${suggestType(issue, node)}` };
}
function isBound({ code }) {
    return code === 'too_small' || code === 'too_big';
}
const TYPES = {
    array: 'a list',
    object: 'a mapping',
    string: 'a text',
    number: 'a whole number',
    int: 'a whole number',
};
function describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (typeof node.value === 'string')
        return `the text ${(0,quote/* quote */.h)(node.value)}`;
    return `the ${typeof node.value} ${(0,quote/* quote */.h)(node.source)}`;
}
function suggestType(issue, node) {
    if (node.kind !== 'scalar' || issue.code !== 'invalid_type')
        return '.';
    if (issue.expected === 'string')
        return '; put it in quotes.';
    if (issue.expected === 'array')
        return `; write ${(0,quote/* quote */.h)(`[${node.source}]`)}.`;
    const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s]/g, '') : '';
    return /^\d+$/.test(digits) ? `; write ${(0,quote/* quote */.h)(digits)}, without quotes or separators.` : '.';
}
function describeEmptyValue(issue, field) {
    const isList = issue.code === 'invalid_type' && issue.expected === 'array';
    if (!isList)
        return `${field} has no value; write one, or remove the line.`;
    const effect = OPENED_BY_EMPTY[String(issue.path.at(-1))] ?? 'which means the same';
    return `${field} has no value; write \`[]\` if an empty list is meant, or remove the line (${effect}).`;
}
/** The lists whose emptiness opens everything. */
const OPENED_BY_EMPTY = {
    table_allowlist: 'either admits every relation',
    allow: 'either permits every kind that the access mode does',
};
function describeNumber(source, field) {
    const value = readInteger(source);
    const written = (0,quote/* quote */.h)(source);
    if (value === undefined) {
        return {
            code: 'invalid-number',
            message: `${field} takes a whole number in plain digits, not ${written}; write one.`,
        };
    }
    if (value < 0)
        return { code: 'out-of-bounds', message: `${field} cannot be negative, as ${written} is; 0 is the least.` };
    const message = `${written} is beyond ${Number.MAX_SAFE_INTEGER}, the largest number that every tool reads exactly; write a smaller one.`;
    return { code: 'integer-too-large', message };
}
function describeChoice({ node, field, choices, }) {
    const text = node.kind === 'scalar' ? node.source : '';
    const nearest = suggest((0,policy_nearest/* findNearest */.q)(text, choices));
    return {
        code: 'invalid-value',
        message: `${field} takes ${(0,quote/* listChoices */.Z)(choices)}, and this is ${describeNode(node)}${nearest}`,
    };
}
function describeStatementKind(node) {
    const code = 'unknown-statement-kind';
    const nearest = suggest((0,policy_nearest/* findNearest */.q)(node.kind === 'scalar' ? node.source : '', schema/* STATEMENT_KINDS */.ev));
    const known = (0,quote/* listChoices */.Z)(schema/* STATEMENT_KINDS */.ev);
    return { code, message: `A statement kind is ${known}, and this is ${describeNode(node)}${nearest}` };
}
function describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const known = listKnownFields(path.slice(0, -1));
    const nearest = (0,policy_nearest/* findNearest */.q)(name, known);
    const advice = nearest ? `did you mean ${(0,quote/* quote */.h)(nearest)}?` : 'correct the name or remove the field.';
    const message = `PgBeam knows no field ${(0,quote/* quote */.h)(name)} here; ${advice}`;
    return { code: 'unknown-field', offset: (0,syntax_node/* findPlace */.Pj)(root, path).key, message };
}
function suggest(nearest) {
    return nearest === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`;
}
const { statement_rules, masking_rules, row_filters } = schema/* profileSchema */.Fk.shape;
const KNOWN = {
    statement_rules: Object.keys(statement_rules.unwrap().shape),
    masking_rules: Object.keys(masking_rules.unwrap().element.shape),
    row_filters: Object.keys(row_filters.unwrap().element.shape),
};
const TOP_LEVEL = [...schema/* FIELDS */.cJ, ...EXTRA_FIELDS];
/** The fields that the mapping at `path` may have. */
function listKnownFields([field]) {
    return field === undefined ? TOP_LEVEL : (KNOWN[field] ?? []);
}
/** Validates a tree against the API's schema. */
function validateProfile(root) {
    const result = schema/* profileSchema */.Fk.safeParse(toProfileData(root));
    if (result.success)
        return { kind: 'valid', profile: result.data };
    return { kind: 'invalid', mistakes: result.error.issues.flatMap(issue => describeIssue(issue, root)) };
}

;// CONCATENATED MODULE: ./lib/policy/syntax/scalar-offset.js
/**
 * Where in a file's text a character of a string value stands. The two differ by escapes, doubled quotes, indentation
 * and folded lines, but their visible characters come in the same order, so these are counted. White space, which may
 * be folded, is placed right after the visible character before it.
 */
function findOffsetInside({ node, offset, text }) {
    if (typeof node.value !== 'string')
        return node.textStart;
    const before = countVisible(node.value.slice(0, offset));
    const isVisible = /\S/.test(node.value.charAt(offset));
    const wanted = isVisible ? before + 1 : before;
    const pattern = new RegExp(PIECES[node.style], 'g');
    pattern.lastIndex = findBody(node, text);
    let place = pattern.lastIndex;
    for (let seen = 0; seen < wanted;) {
        const piece = pattern.exec(text);
        if (!piece)
            break;
        seen += countUnits(piece[0]);
        place = isVisible ? piece.index : pattern.lastIndex;
    }
    return place;
}
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|.)|\S/;
/** What stands for one visible character or an escape in each style. */
const PIECES = {
    plain: /\S/,
    block: /\S/,
    'single-quoted': /''|\S/,
    'double-quoted': ESCAPE,
};
/** Where the characters begin: after a quote, or after the line of a block scalar's header. */
function findBody({ style, textStart }, text) {
    if (style === 'plain')
        return textStart;
    if (style !== 'block')
        return textStart + 1;
    const end = text.indexOf('\n', textStart);
    return end < 0 ? text.length : end + 1;
}
/** The visible UTF-16 units that a piece of text stands for. */
function countUnits(piece) {
    const [backslash, letter = ''] = piece;
    if (backslash !== '\\' || piece.length === 1)
        return 1;
    if ('xuU'.includes(letter))
        return countVisible(String.fromCodePoint(Number.parseInt(piece.slice(2), 16)));
    return WHITE_ESCAPES.includes(letter) ? 0 : 1;
}
const WHITE_ESCAPES = 'tnvfr_LP \t\r\n';
function countVisible(text) {
    return text.match(/\S/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/policy/document.js



function createDocument({ root, source, profile, ids, acceptances }) {
    function locate(path) {
        const { found, node, key } = (0,syntax_node/* findPlace */.Pj)(root, path);
        return source.positionAt(found ? node.start : key);
    }
    return {
        profile,
        given: new Set(schema/* FIELDS */.cJ.filter(field => (0,syntax_node/* findPlace */.Pj)(root, [field]).found)),
        id: ids.id,
        projectId: ids.projectId,
        locate,
        locateInside(path, offset) {
            const { found, node } = (0,syntax_node/* findPlace */.Pj)(root, path);
            if (!found || node.kind !== 'scalar')
                return locate(path);
            return source.positionAt(findOffsetInside({ node, offset, text: source.text }));
        },
        acceptances,
    };
}

// EXTERNAL MODULE: ./lib/policy/finding-kinds.js
var finding_kinds = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/policy/ids.js


// As the API's contract bounds the ids in its paths. A path that holds only dots would name another resource.
const ID = /^(?!\.+$)[a-zA-Z0-9_.-]+$/;
/** Reads the ids by which a file may name its project and its live profile. */
function readIds(root) {
    const mistakes = [];
    function read(field) {
        const { found, node, key } = (0,syntax_node/* findPlace */.Pj)(root, [field]);
        if (!found || node.kind === 'broken')
            return undefined;
        const text = (0,syntax_node/* getText */.q4)(node);
        if (text !== undefined && ID.test(text))
            return text;
        mistakes.push(describeBadId({ field, node, key }));
        return undefined;
    }
    return { id: read('id'), projectId: read('project_id'), mistakes };
}
function describeBadId({ field, node, key }) {
    if (node.kind === 'scalar' && node.value === null) {
        const message = `\`${field}\` has no value; write the id, or remove the line.`;
        return { code: 'empty-value', offset: key, message };
    }
    if (node.kind !== 'scalar' || typeof node.value !== 'string') {
        return { code: 'wrong-type', offset: node.start, message: `\`${field}\` takes a text; put it in quotes.` };
    }
    const message = `${(0,quote/* quote */.h)(node.value)} is no id: letters, digits, \`_\`, \`.\` and \`-\` make one; copy it as PgBeam shows it.`;
    return { code: 'invalid-id', offset: node.start, message };
}

// EXTERNAL MODULE: ./lib/policy/relation.js
var relation = __webpack_require__(2364);
;// CONCATENATED MODULE: ./lib/policy/names.js




/** Reads every relation and column that a file names. Values of a wrong type are left to the schema. */
function readNames(root) {
    const mistakes = [];
    function readEntry(node, nameNode) {
        const name = readName(nameNode, relation/* readRelation */.B);
        return name && { schema: name.schema, table: name.table, start: node.start, node };
    }
    function readName(node, read) {
        const text = (0,syntax_node/* getText */.q4)(node);
        if (node === undefined || text === undefined)
            return undefined;
        const name = read(text);
        if ('error' in name) {
            mistakes.push({ ...NAME_ERRORS[name.error]((0,quote/* quote */.h)(text)), offset: node.start });
            return undefined;
        }
        if (name.quoted)
            mistakes.push({ ...describeQuotedName((0,quote/* quote */.h)(text)), offset: node.start });
        return name;
    }
    function* readMasks() {
        for (const rule of (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'masking_rules'))) {
            const entry = readEntry(rule, (0,syntax_node/* getField */.VI)(rule, 'table'));
            const column = readName((0,syntax_node/* getField */.VI)(rule, 'column'), relation/* readColumn */.J);
            const kind = getMaskKind((0,syntax_node/* getField */.VI)(rule, 'kind'));
            if (entry && column && kind !== undefined)
                yield { ...entry, column: column.column, kind };
        }
    }
    function* readFilters() {
        for (const rule of (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'row_filters'))) {
            const entry = readEntry(rule, (0,syntax_node/* getField */.VI)(rule, 'table'));
            const node = (0,syntax_node/* getField */.VI)(rule, 'predicate');
            const predicate = (0,syntax_node/* getText */.q4)(node)?.trim();
            if (node && predicate === '')
                mistakes.push({ ...EMPTY_PREDICATE, offset: node.start });
            if (entry && predicate)
                yield { ...entry, predicate };
        }
    }
    const readList = (field) => (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, field)).flatMap(node => readEntry(node, node) ?? []);
    return {
        allowed: readList('table_allowlist'),
        denied: readList('table_denylist'),
        masks: [...readMasks()],
        filters: [...readFilters()],
        mistakes,
    };
}
function getMaskKind(node) {
    return node && isWrittenNull(node) ? 'null' : (0,syntax_node/* getText */.q4)(node);
}
const NAME_ERRORS = {
    empty: name => ({
        code: 'empty-name',
        message: `The name ${name} or a part of it is empty; write \`table\` or \`schema.table\`.`,
    }),
    'too-many-parts': name => ({
        code: 'too-many-name-parts',
        message: `${name} has too many parts and would match nothing; a relation is \`table\` or \`schema.table\`, a column one name.`,
    }),
    wildcard: name => ({
        code: 'wildcard-name',
        message: `${name} would match nothing, as PgBeam knows no wildcards; name each relation or column.`,
    }),
    'unbalanced-quote': name => ({
        code: 'unbalanced-quote',
        message: `The double quotes in ${name} are not a pair around a whole part; remove them.`,
    }),
};
const EMPTY_PREDICATE = {
    code: 'empty-value',
    message: 'The predicate is empty; write the condition that rows must meet, or remove the rule.',
};
function describeQuotedName(name) {
    const message = `${name} is quoted, but PgBeam matches names without regard to quotes and letter case; remove the quotes.`;
    return { code: 'quoted-name', message };
}

;// CONCATENATED MODULE: ./lib/policy/syntax/read-json.js


/**
 * Reads a JSON text (RFC 8259) into a tree. `JSON.parse` gives neither places nor duplicate keys, and takes YAML's
 * place only for JSON itself: a `.json` file with comments or trailing commas is refused by the tools that read JSON.
 */
function readJson(source) {
    const reader = new JsonReader(source);
    try {
        return { root: reader.readDocument(), complete: true, mistakes: reader.mistakes, comments: [] };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { root: undefined, complete: false, mistakes: [...reader.mistakes, error.mistake], comments: [] };
    }
}
/** Unwinds the reader where it cannot go on. */
class Refusal extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
const SPACE = /[ \t\n\r]*/y;
// Other control characters are refused before this.
const STRING = /"(?:[^"\\\t\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
class JsonReader {
    mistakes = [];
    #source;
    #text;
    #offset = 0;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    /** The only value of the text; undefined for an empty one. */
    readDocument() {
        this.#skipSpace();
        if (this.#offset === this.#text.length)
            return undefined;
        const root = this.#readValue(0);
        this.#skipSpace();
        if (this.#offset < this.#text.length)
            this.#refuse('expected nothing after the closing brace');
        return root;
    }
    #readValue(depth) {
        const start = this.#offset;
        const first = this.#text[start];
        if (first === '{')
            return { kind: 'mapping', entries: this.#readEntries(depth + 1), start };
        if (first === '[')
            return { kind: 'list', items: this.#readItems(depth + 1), start };
        const isString = first === '"';
        const source = this.#take(isString ? STRING : LITERAL);
        if (source === undefined) {
            this.#refuse(isString ? 'this string is not closed on its line, or has a wrong escape' : 'expected a value');
        }
        const value = JSON.parse(source);
        const style = isString ? 'double-quoted' : 'plain';
        return { kind: 'scalar', value, source, style, start, textStart: start };
    }
    #readItems(depth) {
        const items = [];
        this.#readMembers({ close: ']', depth, read: () => items.push(this.#readValue(depth)) });
        return items;
    }
    #readEntries(depth) {
        const entries = new Map();
        const read = () => {
            const key = this.#offset;
            const written = this.#take(STRING) ?? this.#refuse('expected the name of a field in double quotes');
            this.#skipSpace();
            if (!this.#skip(':'))
                this.#refuse('expected a colon after the name of the field');
            this.#skipSpace();
            const value = this.#readValue(depth);
            const name = JSON.parse(written);
            const first = entries.get(name);
            if (!first)
                entries.set(name, { key, value });
            else
                this.mistakes.push((0,finding_kinds/* describeDuplicateKey */.A)({ name, offset: key, firstLine: this.#source.lineAt(first.key) }));
        };
        this.#readMembers({ close: '}', depth, read });
        return entries;
    }
    /** What stands between two brackets, separated by commas. */
    #readMembers({ close, depth, read }) {
        if (depth > syntax_node/* MAX_DEPTH */.lr) {
            const message = `Arrays and objects are nested more than ${syntax_node/* MAX_DEPTH */.lr} deep here; a policy nests three deep.`;
            throw new Refusal({ code: 'too-deep', offset: this.#offset, message });
        }
        this.#offset++;
        this.#skipSpace();
        if (this.#skip(close))
            return;
        for (;;) {
            read();
            this.#skipSpace();
            if (this.#skip(close))
                return;
            if (!this.#skip(','))
                this.#refuse(`expected a comma or ${close}`);
            this.#skipSpace();
            if (this.#text[this.#offset] === close)
                this.#refuse(`expected no comma before ${close}`);
        }
    }
    #skipSpace() {
        this.#take(SPACE);
    }
    #skip(character) {
        if (this.#text[this.#offset] !== character)
            return false;
        this.#offset++;
        return true;
    }
    /** Takes what a sticky pattern matches at this place; undefined where it does not. */
    #take(pattern) {
        pattern.lastIndex = this.#offset;
        const taken = pattern.exec(this.#text)?.[0];
        this.#offset += taken?.length ?? 0;
        return taken;
    }
    #refuse(expectation) {
        throw new Refusal({
            code: 'json-syntax',
            offset: this.#offset,
            message: `This is not valid JSON: ${expectation}.`,
        });
    }
}

// EXTERNAL MODULE: ./lib/policy/syntax/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(4336);
// EXTERNAL MODULE: ./lib/policy/syntax/source-text.js
var source_text = __webpack_require__(9603);
;// CONCATENATED MODULE: ./lib/policy/parse.js













/** Parses a policy file. Whatever the file holds, the result is a document, or findings that say what is wrong. */
function parsePolicy({ path, content }) {
    if (content.kind === 'unreadable')
        return { kind: 'invalid', name: undefined, findings: [describeUnreadable(content)] };
    // Snapshots come without a byte-order mark; a file read from disk may have one.
    const source = new source_text/* SourceText */.D(content.text.replace(/^\ufeff/, ''));
    const control = (0,characters/* findControlCharacter */.A)(source.text);
    if (control)
        return { kind: 'invalid', name: undefined, findings: (0,list_findings/* listFindings */.F$)([control], source) };
    const { root, complete, comments, mistakes } = isJson(path) ? readJson(source) : (0,read_yaml/* readYaml */.g)(source);
    if (complete && root?.kind === 'mapping')
        return interpret({ root, source, comments, mistakes });
    const shape = complete && root?.kind !== 'broken' ? [describeShape(root)] : [];
    return { kind: 'invalid', name: readName(root), findings: (0,list_findings/* listFindings */.F$)([...mistakes, ...shape], source) };
}
/** Reads what a mapping means, collecting all that is wrong with it at once. */
function interpret({ root, source, comments, mistakes }) {
    const lineAt = (offset) => source.lineAt(offset);
    const names = readNames(root);
    const ids = readIds(root);
    const accepted = readAcceptances(comments, source);
    const validation = validateProfile(root);
    const findings = (0,list_findings/* listFindings */.F$)([
        ...mistakes,
        ...(validation.kind === 'invalid' ? validation.mistakes : []),
        ...ids.mistakes,
        ...names.mistakes,
        ...findConflictingMasks(names.masks, lineAt),
        ...findDuplicates({ root, names, lineAt }),
        ...(0,characters/* findUnseenCharacters */.k)(root),
        ...accepted.mistakes,
    ], source);
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', name: readName(root), findings };
    }
    const { acceptances } = accepted;
    return {
        kind: 'parsed',
        document: createDocument({ root, source, profile: validation.profile, ids, acceptances }),
        findings,
    };
}
function isJson(path) {
    return path.toLowerCase().endsWith('.json');
}
function readName(root) {
    return (0,syntax_node/* getText */.q4)((0,syntax_node/* getField */.VI)(root, 'name')) || undefined;
}
function describeShape(root) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty) {
        const message = 'The file holds no policy; write one, or delete the file.';
        return { code: 'empty-file', offset: 0, message };
    }
    const message = `A policy is a mapping of fields to values, and this is a ${root.kind}; write one policy a file.`;
    return { code: 'not-a-mapping', offset: root.start, message };
}
function describeUnreadable({ reason }) {
    const code = reason === 'too-large' ? 'file-too-large' : reason;
    const { meaning, fix } = finding_kinds/* MISTAKES */.k[code];
    return (0,list_findings/* toFinding */.N6)({ code, message: `${meaning} ${fix}`, at: list_findings/* FILE_START */.WS });
}
/** A parser for one run: it parses each content once, in however many commits and under however many names it is found. */
function createParser() {
    const known = new Map();
    return file => {
        // Of a file's name, its ending alone has a part in what the text means.
        const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`;
        const parsed = known.get(key) ?? parsePolicy(file);
        known.set(key, parsed);
        return parsed;
    };
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readRelation),
/* harmony export */   J: () => (/* binding */ readColumn)
/* harmony export */ });
/** Reads `table` or `schema.table`; each part may be quoted (`"a.b"`, `""` for a quote) and have spaces around it. */
function readRelation(text) {
    const parts = readParts(text);
    if ('error' in parts)
        return parts;
    const [first, second, ...rest] = parts.names;
    if (first === undefined || rest.length > 0)
        return { error: 'too-many-parts' };
    return second === undefined
        ? { schema: undefined, table: first, quoted: parts.quoted }
        : { schema: first, table: second, quoted: parts.quoted };
}
/** Reads a column's name: one part, quoted or not. */
function readColumn(text) {
    const parts = readParts(text);
    if ('error' in parts)
        return parts;
    const [column, ...rest] = parts.names;
    if (column === undefined || rest.length > 0)
        return { error: 'too-many-parts' };
    return { column, quoted: parts.quoted };
}
// One part and the dot or end after it. The alternatives never start alike, so that matching stays linear.
const PART = /(?:\s*"((?:[^"]|"")*)"\s*|([^".]*))(\.|$)/y;
function readParts(text) {
    const names = [];
    let quoted = false;
    for (let start = 0, more = true; more; start = PART.lastIndex) {
        PART.lastIndex = start;
        const [, inQuotes, plain, end] = PART.exec(text) ?? [];
        if (end === undefined)
            return { error: 'unbalanced-quote' };
        if (plain?.includes('*'))
            return { error: 'wildcard' };
        if (inQuotes !== undefined)
            quoted = true;
        const name = inQuotes?.replaceAll('""', '"') ?? plain?.trim();
        if (!name)
            return { error: 'empty' };
        names.push(name.toLowerCase());
        more = end === '.';
    }
    return { names, quoted };
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ profileSchema),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   ev: () => (/* binding */ STATEMENT_KINDS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/**
 * The policy profile as PgBeam's API names and bounds it (`PolicyProfileInput`). Parsing fills in the API's own
 * defaults, because `PUT` replaces the whole profile: a field left out goes back to its default there too.
 */
const STATEMENT_KINDS = [
    'select',
    'insert',
    'update',
    'delete',
    'ddl',
    'copy',
    'set',
    'show',
    'explain',
    'transaction',
    'other',
];
const nonNegative = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const statementRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)).default([]),
    deny: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)).default([]),
});
const maskingRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['redact', 'null', 'hash']),
});
const rowFilter = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(128),
    access_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read_only', 'read_write']).default('read_only'),
    statement_rules: statementRules.default({ allow: [], deny: [] }),
    table_allowlist: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    table_denylist: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    masking_rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(maskingRule).default([]),
    budget_queries_per_hour: nonNegative.default(0),
    budget_queries_per_day: nonNegative.default(0),
    max_rows: nonNegative.default(0),
    statement_timeout_ms: nonNegative.default(0),
    row_filters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rowFilter).default([]),
    write_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['normal', 'rollback', 'sandbox']).default('normal'),
    approval_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'writes', 'ddl', 'all']).default('off'),
    approval_auto_max_rows: nonNegative.default(0),
    approval_timeout_seconds: nonNegative.default(300),
    migration_safety: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'warn', 'block']).default('off'),
    egress_bytes_per_day: nonNegative.default(0),
    max_affected_rows: nonNegative.default(0),
    content_scan_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'annotate', 'block']).default('off'),
    content_scan_max_bytes: nonNegative.default(0),
});
/** The known fields in the order of the API's schema. */
const FIELDS = Object.keys(profileSchema.shape);
/** What a field left out means: the API's defaults. `name` has none. */
const DEFAULTS = (({ name: _, ...rest }) => rest)(profileSchema.parse({ name: 'defaults' }));


/***/ }),

/***/ 5242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ getItems),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   VI: () => (/* binding */ getField),
/* harmony export */   hG: () => (/* binding */ MAX_ALIASED_NODES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q4: () => (/* binding */ getText)
/* harmony export */ });
/** The limits of the project's design for one file. */
const MAX_DEPTH = 32;
const MAX_ALIASED_NODES = 1000;
/** Looks up a path. A list item has no key: its own start takes its place. */
function findPlace(root, path) {
    let node = root;
    let key = root.start;
    for (const segment of path) {
        const entry = findChild(node, segment);
        if (!entry)
            return { found: false, node, key };
        node = entry.value;
        key = entry.key;
    }
    return { found: true, node, key };
}
function findChild(node, segment) {
    if (node.kind === 'mapping')
        return node.entries.get(String(segment));
    if (node.kind !== 'list' || typeof segment !== 'number')
        return undefined;
    const item = node.items[segment];
    return item && { key: item.start, value: item };
}
/** The value of a mapping's field, if `node` is a mapping that has it. */
function getField(node, field) {
    return node?.kind === 'mapping' ? node.entries.get(field)?.value : undefined;
}
/** The items of a list; none for anything else. */
function getItems(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a string scalar. */
function getText(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/policy/syntax/node.js
var node = __webpack_require__(5242);
;// CONCATENATED MODULE: ./lib/policy/syntax/yaml-tokens.js


/**
 * Reads the tokens that the `yaml` package composes into nodes. Its composer recurses, and V8 aborts the whole process
 * where the stack ends inside a regular expression, so depth has to be judged here, before composing.
 */
function readTokens(text) {
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    const depth = new LexemeDepth();
    let documents = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const deepAt = depth.advance(lexeme);
        if (deepAt !== undefined)
            return refuse('too-deep', deepAt);
        for (const token of parser.next(lexeme)) {
            if (token.type === 'document' && ++documents > 1)
                return refuse('several-documents', token.offset);
            tokens.push(token);
        }
    }
    for (const token of parser.end()) {
        if (token.type === 'document' && ++documents > 1)
            return refuse('several-documents', token.offset);
        tokens.push(token);
    }
    return inspect(tokens, text.includes('pgbeam-allow'));
}
function refuse(code, offset) {
    const message = code === 'too-deep'
        ? `Lists and mappings are nested more than ${node/* MAX_DEPTH */.lr} deep here; a policy nests three deep.`
        : 'A second YAML document starts here; move each policy into a file of its own.';
    return { kind: 'refused', mistake: { code, offset, message } };
}
/**
 * The nesting that shows while the text is still being split up: brackets, and indicators one after the other on a
 * line. It spares the parser the memory for a file of nothing but brackets.
 */
class LexemeDepth {
    #offset = 0;
    #isScalar = false;
    #brackets = 0;
    #indicators = 0;
    /** Takes the next lexeme; returns its offset if it nests too deep. */
    advance(lexeme) {
        const offset = this.#offset;
        if (this.#isScalar)
            this.#isScalar = false;
        else if (lexeme === dist/* CST */.DB.SCALAR) {
            this.#isScalar = true;
            return undefined;
        }
        else if (lexeme === dist/* CST */.DB.DOCUMENT || lexeme === dist/* CST */.DB.FLOW_END)
            return undefined;
        else
            this.#count(lexeme);
        this.#offset += lexeme.length;
        return this.#brackets > node/* MAX_DEPTH */.lr || this.#indicators > node/* MAX_DEPTH */.lr ? offset : undefined;
    }
    #count(lexeme) {
        if (lexeme === '[' || lexeme === '{')
            this.#brackets++;
        else if (lexeme === ']' || lexeme === '}')
            this.#brackets = Math.max(0, this.#brackets - 1);
        else if (lexeme === '\n' || lexeme === '\r\n')
            this.#indicators = 0;
        else if (this.#brackets === 0 && (lexeme === '-' || lexeme === '?'))
            this.#indicators++;
    }
}
function inspect(tokens, wantsComments) {
    const comments = [];
    let deepAt;
    function visitAll(list) {
        if (!wantsComments || !list)
            return;
        for (const token of list)
            if (token.type === 'comment')
                comments.push({ offset: token.offset, text: token.source });
    }
    function visit(token, depth) {
        if (!token)
            return;
        if (token.type === 'comment')
            visitAll([token]);
        if ('start' in token && Array.isArray(token.start))
            visitAll(token.start);
        if ('props' in token)
            visitAll(token.props);
        if ('value' in token)
            visit(token.value, depth);
        if ('items' in token)
            visitItems(token, depth + 1);
        if ('end' in token)
            visitAll(token.end);
    }
    function visitItems(collection, depth) {
        if (depth > node/* MAX_DEPTH */.lr) {
            deepAt ??= collection.offset;
            return;
        }
        for (const item of collection.items) {
            visitAll(item.start);
            visit(item.key, depth);
            visitAll(item.sep);
            visit(item.value, depth);
        }
    }
    for (const token of tokens)
        visit(token, 0);
    return deepAt === undefined ? { kind: 'tokens', tokens, comments } : refuse('too-deep', deepAt);
}

// EXTERNAL MODULE: ./lib/policy/finding-kinds.js
var finding_kinds = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/policy/syntax/yaml-tree.js



/** Turns composed YAML nodes into policy nodes: aliases and merge keys resolved, within limits, without copies. */
function buildYamlTree(contents, source) {
    const builder = new TreeBuilder(source);
    return { root: builder.build(contents), complete: builder.complete, mistakes: builder.mistakes };
}
class TreeBuilder {
    mistakes = [];
    complete = true;
    #source;
    #anchors = new Map();
    /** Nodes built so far, an alias counted as all that it stands for. */
    #size = 0;
    #aliased = 0;
    constructor(source) {
        this.#source = source;
    }
    build(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#resolveAlias(node);
        if (node.anchor === undefined)
            return this.#buildValue(node);
        const anchor = { node: undefined, size: this.#size };
        this.#anchors.set(node.anchor, anchor);
        anchor.node = this.#buildValue(node);
        anchor.size = this.#size - anchor.size;
        return anchor.node;
    }
    #buildValue(node) {
        this.#size++;
        const start = node.range[0];
        if (node.tag && !CORE_TAG.test(node.tag))
            return { kind: 'broken', start };
        if ((0,dist/* isSeq */.oP)(node))
            return { kind: 'list', items: node.items.map(item => this.build(item)), start };
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'mapping', entries: this.#buildEntries(node), start };
        return buildScalar(node, start);
    }
    #buildEntries(map) {
        const own = new Map();
        const merges = new Map();
        for (const { key, value } of map.items) {
            const name = this.#readKey(key);
            const child = value ? this.build(value) : emptyScalar(key.range[1]);
            if (name === undefined)
                continue;
            const entries = isMergeKey(key) ? merges : own;
            const offset = key.range[0];
            const first = entries.get(name);
            if (!first)
                entries.set(name, { key: offset, value: child });
            else
                this.mistakes.push((0,finding_kinds/* describeDuplicateKey */.A)({ name, offset, firstLine: this.#source.lineAt(first.key) }));
        }
        for (const { value } of merges.values())
            this.#merge(value, own);
        return own;
    }
    #readKey(key) {
        if ((0,dist/* isScalar */.jn)(key)) {
            if (key.anchor !== undefined)
                this.build(key);
            if (typeof key.value === 'string')
                return key.value;
        }
        this.#report('non-string-key', key.range[0], 'The name of a field is a text; put it in quotes, or correct it.');
        return undefined;
    }
    /** Adds the fields that a merge key brings: a mapping's own come first, then those of earlier mappings. */
    #merge(value, own) {
        for (const node of value.kind === 'list' ? value.items : [value]) {
            if (node.kind === 'mapping') {
                for (const [name, entry] of node.entries)
                    if (!own.has(name))
                        own.set(name, entry);
            }
            else if (node.kind !== 'broken') {
                this.#report('invalid-merge', node.start, 'A merge key takes a mapping or a list of them; write the fields out.');
            }
        }
    }
    #resolveAlias({ source: name, range }) {
        const start = range[0];
        const anchor = this.#anchors.get(name);
        if (!anchor) {
            return this.#break('unknown-alias', start, `No anchor &${name} comes before; define it, or put the text in quotes.`);
        }
        if (!anchor.node) {
            return this.#break('recursive-alias', start, `*${name} stands inside the value that it names; write the value out.`);
        }
        this.#size += anchor.size;
        this.#aliased += anchor.size;
        if (this.#aliased <= node/* MAX_ALIASED_NODES */.hG)
            return { ...anchor.node, start };
        if (!this.complete)
            return { kind: 'broken', start };
        this.complete = false;
        const message = `With this one, aliases expand to more than ${node/* MAX_ALIASED_NODES */.hG} nodes; write the values out.`;
        return this.#break('too-many-aliases', start, message);
    }
    #break(code, offset, message) {
        this.#report(code, offset, message);
        return { kind: 'broken', start: offset };
    }
    #report(code, offset, message) {
        this.mistakes.push({ code, offset, message });
    }
}
const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
function buildScalar(node, start) {
    const value = node.value;
    return {
        kind: 'scalar',
        value,
        source: node.source,
        style: STYLES[node.type ?? ''] ?? 'plain',
        start,
        textStart: start,
    };
}
function emptyScalar(start) {
    return { kind: 'scalar', value: null, source: '', style: 'plain', start, textStart: start };
}
const STYLES = {
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};

;// CONCATENATED MODULE: ./lib/policy/syntax/read-yaml.js



// YAML 1.2's core types whatever the file's %YAML says: no yes, no, 0777 or dates. One schema serves every file.
const SCHEMA = new dist/* Schema */.Sj({ schema: 'core', resolveKnownTags: false });
// Duplicate keys are found while building the tree: the package compares each key with every other.
const OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
/** After the first few, syntax errors only echo each other. */
const MAX_SYNTAX_ERRORS = 10;
/** Reads a YAML text into a tree. Time and memory stay in proportion to its length whatever it holds. */
function readYaml(source) {
    const read = readTokens(source.text);
    if (read.kind === 'refused')
        return { root: undefined, complete: false, mistakes: [read.mistake], comments: [] };
    const document = compose(read.tokens, source.text.length);
    const tree = document.contents ? buildYamlTree(document.contents, source) : undefined;
    const syntax = findSyntaxErrors(document.errors);
    if (syntax.length > 0)
        return { root: tree?.root, complete: false, mistakes: syntax, comments: [] };
    const tags = [...document.errors, ...document.warnings].filter(isAboutTag).map(describeTag);
    return {
        root: tree?.root,
        complete: tree?.complete ?? true,
        mistakes: [...tags, ...(tree?.mistakes ?? [])],
        comments: read.comments,
    };
}
function compose(tokens, length) {
    const { stackTraceLimit } = Error;
    // A hostile file can hold a million errors, and nobody reads where in the package each was made.
    Error.stackTraceLimit = 0;
    try {
        for (const document of new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, length))
            return document;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    throw new Error('The YAML composer gave no document although one was asked for');
}
function isAboutTag({ code }) {
    return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}
/** The first few syntax errors, one a place: what follows from one mistake is often complained about there again. */
function findSyntaxErrors(errors) {
    const mistakes = new Map();
    for (const error of errors) {
        const [offset] = error.pos;
        if (mistakes.size === MAX_SYNTAX_ERRORS)
            break;
        if (isAboutTag(error) || mistakes.has(offset))
            continue;
        mistakes.set(offset, { code: 'yaml-syntax', offset, message: `This is not valid YAML: ${error.message}.` });
    }
    return [...mistakes.values()];
}
function describeTag({ pos: [offset], message }) {
    return { code: 'unknown-tag', offset, message: `${message}; a policy needs no tags, so remove it.` };
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** A file's text, and lines and columns for offsets into it (UTF-16 units). The lines are found on first use. */
class SourceText {
    text;
    #lineStarts;
    constructor(text) {
        this.text = text;
    }
    positionAt(offset) {
        this.#lineStarts ??= findLineStarts(this.text);
        const place = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = this.#lineStarts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#lineStarts[middle] ?? 0) <= place)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: place - (this.#lineStarts[low] ?? 0) + 1 };
    }
    lineAt(offset) {
        return this.positionAt(offset).line;
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitConjuncts)
/* harmony export */ });
/** The conjuncts of a predicate; one that cannot be read (only a live profile can hold one) is a condition of its own. */
function splitConjuncts(predicates) {
    return text => {
        const read = predicates.get(text);
        return read?.kind === 'expression' ? read.conjuncts : [text.trim()];
    };
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPredicates)
/* harmony export */ });
/** Reads each distinct predicate once. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one. */
async function readPredicates(texts) {
    const distinct = new Set(texts);
    if (distinct.size === 0)
        return new Map();
    const [{ loadGrammar }, { readPredicate }] = await Promise.all([
        __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 7922)),
        __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 6463)),
    ]);
    const grammar = await loadGrammar();
    return new Map([...distinct].map(text => [text, readPredicate(text, grammar)]));
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const LONGEST = 60;
/** A text of the file as a message shows it: in backquotes, on one line, cut where it is long. */
function quote(text) {
    const line = text.replace(/\s+/g, ' ');
    const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
    return `\`${short}\``;
}
/** `a, b or c`. */
function listChoices(choices) {
    const quoted = choices.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}


/***/ })

};

//# sourceMappingURL=584.index.js.map