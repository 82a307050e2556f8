export const id = 208;
export const ids = [208];
export const modules = {

/***/ 37:
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
const limit = {
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
    budget_queries_per_hour: limit,
    budget_queries_per_day: limit,
    max_rows: limit,
    egress_bytes_per_day: limit,
    max_affected_rows: {
        ...limit,
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

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createModel)
/* harmony export */ });
/* harmony import */ var _policy_relation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2364);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6822);




const NO_MASKS = new Map();
/** Builds the model of a policy. Pure, and linear in the lengths of its lists. */
function createModel(policy) {
    const allowed = indexEntries(policy.table_allowlist, name => (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRelation */ .Gp)(name, 'public'));
    const denied = indexEntries(policy.table_denylist, name => (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRelation */ .Gp)(name));
    const filters = indexEntries(policy.row_filters, ({ table }) => (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRelation */ .Gp)(table));
    const masks = indexMasks(policy.masking_rules);
    const admitsAll = policy.table_allowlist.length === 0;
    const hasStatements = (0,_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .touchesRelations */ .LL)(policy);
    function obstacle(relation) {
        if (!hasStatements)
            return { kind: 'no-statements' };
        if ((0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCatalog */ .v)(relation))
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
        const bare = masksAt((0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .bareRelation */ .x2)(relation)).get(column);
        return own && bare ? stricterMask(own, bare) : (own ?? bare);
    }
    return {
        *mentions() {
            for (const index of [allowed, denied, filters, masks]) {
                for (const relation of index.relations()) {
                    yield relation;
                    const inCatalog = relation.schema === undefined && relation.table && (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .findInCatalog */ .Q)(relation.table);
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
    const index = new _relation_js__WEBPACK_IMPORTED_MODULE_1__/* .RelationMap */ .Vm();
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
    const bare = relation.schema === undefined ? undefined : index.get((0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .bareRelation */ .x2)(relation));
    return bare ? [...bare, ...own] : own;
}
function indexMasks(rules) {
    const index = new _relation_js__WEBPACK_IMPORTED_MODULE_1__/* .RelationMap */ .Vm();
    for (const [rule, { table, column, kind }] of rules.entries()) {
        const relation = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .namedRelation */ .Gp)(table);
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
const rerun = 'Run the job again; what was done already is not done twice.';
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
            return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: rerun };
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
                nextStep: `Give the action a key of its own, or wait. ${rerun}`,
            };
        default:
            return status === 408 || status >= 500
                ? { problem: `PgBeam is in trouble (status ${status})${askedWait(retryAfterMs)}`, nextStep: rerun }
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
            return { problem: `the state of the profile forbids it${said}`, nextStep: rerun };
    }
}
function describeBreak({ kind, code, detail, retryAfterMs }) {
    const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).';
    switch (kind) {
        case 'configuration':
            return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) };
        case 'network':
            return { problem: `the connection failed${code ? ` (${code})` : ''}`, nextStep: `${address} ${rerun}` };
        case 'timeout':
            return { problem: 'there was no answer in time', nextStep: `${rerun} ${address}` };
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
            return { problem: 'PgBeam did not answer the requests before it', nextStep: rerun };
        default:
            return {
                problem: detail ?? `the answer cannot be used${askedWait(retryAfterMs)}`,
                nextStep: `Check that \`api-url\` is the address of the PgBeam API. ${rerun}`,
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

/***/ 4674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPredicates),
/* harmony export */   y: () => (/* binding */ splitConjuncts)
/* harmony export */ });
/** The conjuncts of a predicate; one that cannot be read (only a live profile can hold one) is a condition of its own. */
function splitConjuncts(predicates) {
    return text => {
        const read = predicates.get(text);
        return read?.kind === 'expression' ? read.conjuncts : [text.trim()];
    };
}
/** Reads each distinct predicate once. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one. */
async function readPredicates(texts) {
    const distinct = new Set(texts);
    if (distinct.size === 0)
        return new Map();
    const { loadGrammar } = await __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 7922));
    const grammar = await loadGrammar();
    const { readPredicate } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 6463));
    return new Map([...distinct].map(text => [text, readPredicate(text, grammar)]));
}


/***/ }),

/***/ 9369:
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

/***/ 2696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ REVIEW_FINDINGS),
/* harmony export */   e: () => (/* binding */ createReviewFinding)
/* harmony export */ });
/** What is found only by looking at several files, at the run or at PgBeam. */
const REVIEW_FINDINGS = {
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
function createReviewFinding({ code, at, message, }) {
    return { code, severity: REVIEW_FINDINGS[code].severity, message, at };
}


/***/ }),

/***/ 5116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ assignProjects),
/* harmony export */   hF: () => (/* binding */ listProjects),
/* harmony export */   xS: () => (/* binding */ checkIdentities)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2696);

/** Says for every file which project it belongs to: its own word, else the default. Neither is an error. */
function assignProjects(sources, defaultProject) {
    return sources.map(source => {
        if (source.kind === 'invalid')
            return source;
        const projectId = source.document.projectId ?? defaultProject;
        return projectId === null ? invalidate(source, describeMissingProject()) : { ...source, projectId };
    });
}
/** The projects whose profiles the files stand for. */
function listProjects(sources) {
    return [...new Set(sources.flatMap(source => (source.kind === 'valid' ? [source.projectId] : [])))];
}
/**
 * Checks that every file of one snapshot stands for a live profile of its own. Two files for one profile are an error
 * on both, for nobody could tell which of them is meant; so is an id that the project does not have.
 */
function checkIdentities(sources, directory) {
    const rivals = findRivals(sources, directory);
    return sources.map(source => {
        if (source.kind === 'invalid')
            return source;
        const { projectId, document } = source;
        const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none';
        if (isUnknown)
            return invalidate(source, describeUnknownId(source));
        const rival = rivals.get(source);
        return rival ? invalidate(source, describeDuplicate(source, rival)) : source;
    });
}
/** For each file, another one that stands for the same profile. */
function findRivals(sources, directory) {
    const rivals = new Map();
    const owners = new Map();
    for (const source of sources) {
        if (source.kind !== 'valid')
            continue;
        for (const key of listIdentities(source, directory)) {
            const owner = owners.get(key);
            if (owner && owner !== source) {
                rivals.set(source, owner);
                if (!rivals.has(owner))
                    rivals.set(owner, source);
            }
            else {
                owners.set(key, source);
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
function invalidate(source, finding) {
    const { file, findings, document } = source;
    return { kind: 'invalid', file, name: document.profile.name, findings: [...findings, finding] };
}
function describeMissingProject() {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createReviewFinding */ .e)({
        code: 'no-project',
        at: { line: 1, column: 1 },
        message: 'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
    });
}
function describeUnknownId({ projectId, document }) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createReviewFinding */ .e)({
        code: 'unknown-id',
        at: document.locate(['id']),
        message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
    });
}
function describeDuplicate({ document }, rival) {
    const isByName = document.id === undefined || document.profile.name === rival.document.profile.name;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createReviewFinding */ .e)({
        code: 'duplicate-policy',
        at: document.locate([isByName ? 'name' : 'id']),
        message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
    });
}


/***/ }),

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ lintSource)
});

// EXTERNAL MODULE: ./lib/policy/list-findings.js
var list_findings = __webpack_require__(1907);
// EXTERNAL MODULE: ./lib/policy/mistakes.js
var mistakes = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var policy_nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/policy/quote.js
var quote = __webpack_require__(4594);
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
const KNOWN_CODES = [...Object.keys(mistakes/* MISTAKES */.k), ...Object.keys(RULES), 'rename-without-id'];

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

// EXTERNAL MODULE: ./lib/access/catalog.js
var catalog = __webpack_require__(37);
// EXTERNAL MODULE: ./lib/access/relation.js
var access_relation = __webpack_require__(284);
// EXTERNAL MODULE: ./lib/access/statements.js
var statements = __webpack_require__(6822);
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
        return (0,catalog/* isInCatalog */.v)(relation);
    if ((0,catalog/* isInCatalog */.v)({ schema: relation.table }))
        return true;
    // Of bare names only those that PostgreSQL reserves: people have tables called `columns` or `users` of their own.
    return (0,catalog/* findInCatalog */.Q)(relation.table)?.schema === 'pg_catalog' && !EXTENSION_VIEWS.has(relation.table);
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

;// CONCATENATED MODULE: ./lib/review/lint-source.js


/**
 * Adds what lint finds in a valid file to what is known of it already, and marks what the file accepts. An error among
 * it makes the file invalid.
 */
function lintSource({ source, predicates, known = [], }) {
    if (source.kind === 'invalid')
        return source;
    const { file, document } = source;
    const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) });
    const findings = applyAcceptances([...source.findings, ...known, ...found], document.acceptances);
    if (!findings.some(({ severity }) => severity === 'error'))
        return { ...source, findings };
    return { kind: 'invalid', file, findings, name: document.profile.name };
}


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ describeSource),
/* harmony export */   M$: () => (/* binding */ reportFinding),
/* harmony export */   Yj: () => (/* binding */ combinePolicies)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(959);

/** The part of a policy's report that its file alone determines; it says that nothing changes. */
function describeSource(source) {
    return {
        file: source.file.path,
        previous_file: null,
        project_id: source.kind === 'valid' ? source.projectId : null,
        policy_id: source.kind === 'valid' ? (source.document.id ?? null) : null,
        name: source.kind === 'valid' ? source.document.profile.name : (source.name ?? null),
        action: source.kind === 'valid' ? 'none' : 'invalid',
        compared_with: 'unknown',
        outcome: null,
        reason: null,
        direction: 'none',
        changes: [],
        findings: source.findings.map(reportFinding),
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


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ collectTexts),
/* harmony export */   Bn: () => (/* binding */ listProfiles),
/* harmony export */   Hm: () => (/* binding */ listPredicates),
/* harmony export */   Jq: () => (/* binding */ parseSnapshots)
/* harmony export */ });
/* harmony import */ var _policy_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);

/** Parses the files of several snapshots, each distinct content once. */
function parseSnapshots(snapshots) {
    const parse = (0,_policy_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .createParser */ .C)();
    return snapshots.map(({ files }) => files.map(file => {
        const parsed = parse(file);
        const { findings } = parsed;
        return parsed.kind === 'parsed'
            ? { kind: 'valid', file, findings, document: parsed.document }
            : { kind: 'invalid', file, findings, name: parsed.name };
    }));
}
/** The profiles that valid files hold. */
function listProfiles(sources) {
    return sources.flatMap(source => (source.kind === 'valid' ? [source.document.profile] : []));
}
/** The row-filter predicates of profiles. */
function listPredicates(profiles) {
    return profiles.flatMap(profile => profile.row_filters.map(({ predicate }) => predicate));
}
/** The texts of the files that reports compare, by the path that the report gives. */
function collectTexts({ base, head, policies, }) {
    const [before, after] = [base, head].map(sources => new Map(sources.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])));
    return new Map(policies.map(({ file, previous_file, action }) => [
        file,
        {
            before: before?.get(previous_file ?? file) ?? null,
            after: action === 'unmanage' ? null : (after?.get(file) ?? null),
        },
    ]));
}


/***/ })

};

//# sourceMappingURL=208.index.js.map