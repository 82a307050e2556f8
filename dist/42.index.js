export const id = 42;
export const ids = [42];
export const modules = {

/***/ 2219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ createModel)
});

// EXTERNAL MODULE: ./lib/src/policy/relation.js
var policy_relation = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
;// CONCATENATED MODULE: ./lib/src/access/list-indexes.js


// A policy's lists by the relations that they name. A comparison puts lists together anew to see what an edit does alone,
// so that a list is read once, however many policies have it.
const indexAllowlist = indexOnce((names) => indexEntries(names, name => (0,access_relation/* namedRelation */.Gp)(name, 'public')));
const indexDenylist = indexOnce((names) => indexEntries(names, name => (0,access_relation/* namedRelation */.Gp)(name)));
const indexFilters = indexOnce((filters) => indexEntries(filters, ({ table }) => (0,access_relation/* namedRelation */.Gp)(table)));
/** Masks by column: of two on one column the stricter. */
const indexMasks = indexOnce((rules) => {
    const index = new access_relation/* RelationMap */.Vm();
    for (const [rule, { table, column, kind }] of rules.entries()) {
        const relation = (0,access_relation/* namedRelation */.Gp)(table);
        const name = (0,policy_relation/* readColumn */.J)(column);
        if (!relation || 'error' in name)
            continue;
        const masks = index.getOrAdd(relation, () => new Map());
        const known = masks.get(name.column);
        masks.set(name.column, known ? stricterMask(known, { kind, rule }) : { kind, rule });
    }
    return index;
});
function indexEntries(values, nameOf) {
    const index = new access_relation/* RelationMap */.Vm();
    for (const [place, value] of values.entries()) {
        const relation = nameOf(value);
        if (relation)
            index.getOrAdd(relation, () => []).push({ value, place });
    }
    return index;
}
function indexOnce(build) {
    const indexes = new WeakMap();
    return list => {
        const index = indexes.get(list) ?? build(list);
        indexes.set(list, index);
        return index;
    };
}
const STRICTNESS = { redact: 2, null: 2, hash: 1 };
// Two kinds on one column are an error in a file; a live profile may still hold them. Taking the stricter as what was
// in force errs towards reporting that a change widens.
function stricterMask(one, other) {
    return STRICTNESS[other.kind] > STRICTNESS[one.kind] ? other : one;
}

// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/access/system-catalog.js
var system_catalog = __webpack_require__(7866);
;// CONCATENATED MODULE: ./lib/src/access/model.js




const NO_MASKS = new Map();
const NO_FILTERS = [];
/** Builds the model of a policy. Pure, and linear in the lengths of its lists. */
function createModel(policy) {
    const allowed = indexAllowlist(policy.table_allowlist);
    const denied = indexDenylist(policy.table_denylist);
    const filters = indexFilters(policy.row_filters);
    const masks = indexMasks(policy.masking_rules);
    const admitsAll = policy.table_allowlist.length === 0;
    const deniesAny = policy.table_denylist.length > 0;
    const hasStatements = (0,statements/* touchesRelations */.LL)(policy);
    function obstacle(relation) {
        if (!hasStatements)
            return { kind: 'no-statements' };
        if ((0,system_catalog/* isInCatalog */.vx)(relation))
            return undefined;
        if (!admitsAll && !allowed.get(relation))
            return { kind: 'not-admitted' };
        const entry = deniesAny ? (denied.get((0,access_relation/* bareRelation */.x2)(relation))?.[0] ?? denied.get(relation)?.[0]) : undefined;
        return entry && { kind: 'denied', entry: entry.place };
    }
    function masksAt(relation) {
        return masks.get(relation) ?? NO_MASKS;
    }
    function maskOn(relation, column) {
        const own = masksAt(relation).get(column);
        const bare = masksAt((0,access_relation/* bareRelation */.x2)(relation)).get(column);
        return own && bare ? stricterMask(own, bare) : (own ?? bare);
    }
    function* names() {
        for (const index of [allowed, denied, filters, masks])
            yield* index.relations();
    }
    return {
        names,
        *namesakes() {
            for (const { schema, table } of names()) {
                const namesake = schema === undefined && table !== undefined && (0,system_catalog/* findInCatalog */.Q1)(table);
                if (namesake)
                    yield namesake;
            }
        },
        obstacle,
        reaches: relation => obstacle(relation) === undefined,
        admission: relation => allowed.get(relation)?.[0]?.place,
        masksAt,
        maskOn,
        filtersAt: relation => filters.get(relation) ?? NO_FILTERS,
    };
}


/***/ }),

/***/ 2173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ namedRelation),
/* harmony export */   ME: () => (/* binding */ ANY_RELATION),
/* harmony export */   S9: () => (/* binding */ nameRelation),
/* harmony export */   Vm: () => (/* binding */ RelationMap),
/* harmony export */   x2: () => (/* binding */ bareRelation)
/* harmony export */ });
/* harmony import */ var _policy_relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5457);

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
/** One value for each relation. */
class RelationMap {
    #tables = new Map();
    get({ schema, table }) {
        const first = this.#tables.get(table);
        return first?.relation.schema === schema ? first?.value : first?.others?.get(schema)?.value;
    }
    /** The relation's value, made on first use. */
    getOrAdd(relation, create) {
        const { schema, table } = relation;
        const first = this.#tables.get(table);
        const known = first?.relation.schema === schema ? first : first?.others?.get(schema);
        if (known)
            return known.value;
        const entry = { relation, value: create(relation), others: undefined };
        if (!first)
            this.#tables.set(table, entry);
        else {
            first.others ??= new Map();
            first.others.set(schema, entry);
        }
        return entry.value;
    }
    /** By table, and for each in the order in which its schemas came. */
    *relations() {
        for (const { relation, others } of this.#tables.values()) {
            yield relation;
            if (others)
                for (const other of others.values())
                    yield other.relation;
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

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ decideStatement),
/* harmony export */   LL: () => (/* binding */ touchesRelations),
/* harmony export */   S3: () => (/* binding */ STATEMENT_FIELDS),
/* harmony export */   WU: () => (/* binding */ WRITE_KINDS),
/* harmony export */   tw: () => (/* binding */ RELATION_KINDS)
/* harmony export */ });
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6746);

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
/** What waits for a person. `copy` never does. */
const HELD = {
    off: [],
    writes: ['insert', 'update', 'delete'],
    ddl: ['ddl'],
    all: ['insert', 'update', 'delete', 'ddl'],
};
/** The kinds that may change rows or the schema. */
const WRITE_KINDS = _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_KINDS */ .ev.filter(kind => KINDS[kind].writes);
/** The kinds that may read or write a relation. */
const RELATION_KINDS = _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_KINDS */ .ev.filter(kind => KINDS[kind].touchesRelations);
/** What becomes of statements of a kind under a policy. */
function decideStatement(policy, kind) {
    if (!permitsStatement(policy, kind))
        return 'refused';
    const held = HELD[policy.approval_mode].includes(kind);
    // What the engine cannot classify may write, so that it is discarded like what does.
    const discarded = policy.write_mode !== 'normal' && (KINDS[kind].writes || kind === 'other');
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

/***/ 7866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ findInCatalog),
/* harmony export */   X4: () => (/* binding */ SYSTEM_SCHEMAS),
/* harmony export */   vx: () => (/* binding */ isInCatalog)
/* harmony export */ });
/** The schemas that stay readable whatever the lists say. */
const SYSTEM_SCHEMAS = ['pg_catalog', 'information_schema'];
const CATALOG_SCHEMAS = new Set(SYSTEM_SCHEMAS);
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

/***/ 3806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _J: () => (/* binding */ indexFiles),
/* harmony export */   _q: () => (/* binding */ pairFiles),
/* harmony export */   xo: () => (/* binding */ matchFiles)
/* harmony export */ });
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


/***/ }),

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ identifyEntry),
/* harmony export */   bY: () => (/* binding */ listDifferences),
/* harmony export */   e8: () => (/* binding */ isSameProfile),
/* harmony export */   jY: () => (/* binding */ identifySubject)
/* harmony export */ });
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5457);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6746);



/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to the case of ASCII letters. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    const [ours, theirs] = [canonicalise(one), canonicalise(other)];
    return _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.filter(field => ours.get(field) !== theirs.get(field));
}
function isSameProfile(one, other) {
    const [ours, theirs] = [canonicalise(one), canonicalise(other)];
    return _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.every(field => ours.get(field) === theirs.get(field));
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
    const canonical = new Map(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .FIELDS */ .cJ.map(field => [field, canonicaliseField(profile, field)]));
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
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readRelation */ .B)(text);
    return 'error' in name ? (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(text) : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readColumn */ .J)(text);
    return 'error' in name ? (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(text) : name.column;
}


/***/ }),

/***/ 5457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readRelation),
/* harmony export */   J: () => (/* binding */ readColumn)
/* harmony export */ });
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);

/** Reads `table` or `schema.table`; a part may be quoted, so that a dot is part of it. Nothing is trimmed. */
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
const PART = /(?:"((?:[^"]|"")*)"|([^".]*))(\.|$)/y;
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
        if ((inQuotes ?? plain)?.trim() === '')
            return { error: 'empty' };
        if (inQuotes === undefined)
            names.push((0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(plain ?? ''));
        else {
            quoted = true;
            names.push(`"${inQuotes}"`);
        }
        more = end === '.';
    }
    return { names, quoted };
}


/***/ }),

/***/ 6746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ profileSchema),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   ev: () => (/* binding */ STATEMENT_KINDS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);

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
const nonNegative = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._gte */ .qm(0));
const statementRules = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)), []),
    deny: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)), []),
});
const maskingRule = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['redact', 'null', 'hash']),
});
const rowFilter = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const profileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(128)),
    access_mode: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read_only', 'read_write']), 'read_only'),
    statement_rules: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(statementRules, { allow: [], deny: [] }),
    table_allowlist: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []),
    table_denylist: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), []),
    masking_rules: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(maskingRule), []),
    budget_queries_per_hour: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
    budget_queries_per_day: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
    max_rows: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
    statement_timeout_ms: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
    row_filters: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rowFilter), []),
    write_mode: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['normal', 'rollback', 'sandbox']), 'normal'),
    approval_mode: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'writes', 'ddl', 'all']), 'off'),
    approval_auto_max_rows: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
    approval_timeout_seconds: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 300),
    migration_safety: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'warn', 'block']), 'off'),
    egress_bytes_per_day: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
    max_affected_rows: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
    content_scan_mode: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'annotate', 'block']), 'off'),
    content_scan_max_bytes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(nonNegative, 0),
});
/** The known fields in the order of the API's schema. */
const FIELDS = Object.keys(profileSchema.shape);
/** What a field left out means: the API's defaults. `name` has none. */
const DEFAULTS = (({ name: _, ...rest }) => rest)(profileSchema.parse({ name: 'defaults' }));


/***/ }),

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ foldCase)
/* harmony export */ });
/** A name in the one spelling by which PgBeam compares it: ASCII letters, and no others, in lower case. */
function foldCase(name) {
    return /[A-Z]/.test(name) ? name.replaceAll(/[A-Z]+/g, letters => letters.toLowerCase()) : name;
}


/***/ })

};
