export const id = 529;
export const ids = [529];
export const modules = {

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintTables: () => (/* binding */ lintTables)
});

// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var exposure_tables = __webpack_require__(713);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/policy/relation.js
var policy_relation = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/lint/tables/findings.js
var findings = __webpack_require__(1942);
;// CONCATENATED MODULE: ./lib/src/lint/tables/columns.js








/** Findings about masks on columns that their relation does not have, or that are binary. */
function* lintMaskedColumns({ document, tables }) {
    for (const [place, { table, column, kind }] of document.profile.masking_rules.entries()) {
        const relation = (0,access_relation/* namedRelation */.Gp)(table);
        const name = (0,policy_relation/* readColumn */.J)(column);
        if (!relation || 'error' in name || name.quoted)
            continue;
        const relations = (0,exposure_tables/* listNamed */.SB)(tables.catalogs, relation);
        const columns = relations.flatMap(each => (0,catalog/* findColumns */.x)(each, name.column));
        const at = document.locate(['masking_rules', place, 'column']);
        if (columns.length > 0) {
            const isBinary = kind !== 'null' && columns.every(each => each.isBinary);
            if (isBinary)
                yield describeBinary({ table, column, at });
        }
        else if (isKnown(tables, relations)) {
            yield describeUnknownColumn({ tables, named: relation, relations, column: name.column, at });
        }
    }
}
/** Whether it is known which columns relations of a name have, and that there are no others of it. */
function isKnown({ areAll }, relations) {
    return areAll && relations.length > 0 && relations.every(({ isComplete }) => isComplete);
}
function describeBinary({ table, column, at }) {
    const message = `${(0,quote/* quote */.h)(`${table}.${column}`)} is binary, and so NULL under any mask; write \`kind: null\`.`;
    return (0,findings.createTableFinding)({ code: 'mask-on-binary', at, message });
}
function describeUnknownColumn({ tables, named, relations, column, at, }) {
    const known = relations.flatMap(({ columns }) => columns.map(({ name }) => (0,fold_case/* foldCase */.S)(name))).slice(0, MOST_COLUMNS);
    const nearest = (0,policy_nearest/* findNearest */.q)(column, known);
    const advice = nearest === undefined ? 'correct the name, or remove the rule.' : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `${(0,quote/* quote */.h)((0,exposure_tables/* spellNamed */["in"])(named))} has no column ${(0,quote/* quote */.h)(column)}; ${advice}`;
    // What was not read may have it.
    return (0,findings.createTableFinding)({
        code: 'unknown-column',
        at,
        message,
        ...(tables.hasUnread ? { severity: 'notice' } : {}),
    });
}
/** With how many columns a name is compared. */
const MOST_COLUMNS = 2_000;

// EXTERNAL MODULE: ./lib/src/access/system-catalog.js
var system_catalog = __webpack_require__(7866);
;// CONCATENATED MODULE: ./lib/src/lint/tables/names.js








/** Findings about relations that are in no database, each once a list. */
function* lintRelationNames({ document, tables }) {
    const nearest = createNearest(tables);
    const seen = new Set();
    for (const { field, path, relation } of listNamings(document.profile)) {
        const key = JSON.stringify([field, relation.schema, relation.table]);
        if (seen.has(key))
            continue;
        seen.add(key);
        // In the allowlist alone, a bare name stands for one schema.
        const isPublic = field === 'table_allowlist' && relation.schema === undefined;
        const meant = isPublic ? { ...relation, schema: 'public' } : relation;
        if (isOfPostgres(relation) || (0,exposure_tables/* listNamed */.SB)(tables.catalogs, meant).length > 0)
            continue;
        const at = document.locate(path);
        // One that may not be named must look as if it were nowhere.
        const elsewhere = isPublic ? (0,exposure_tables/* listNamed */.SB)(tables.catalogs, relation).find(tables.mayName) : undefined;
        if (elsewhere)
            yield describeElsewhere(relation, elsewhere, at);
        else if (tables.areAll)
            yield describeUnknown({ meant, nearest: nearest(relation), at, tables });
    }
}
function* listNamings(profile) {
    const lists = [
        ['table_allowlist', profile.table_allowlist, []],
        ['table_denylist', profile.table_denylist, []],
        ['masking_rules', profile.masking_rules.map(({ table }) => table), ['table']],
        ['row_filters', profile.row_filters.map(({ table }) => table), ['table']],
    ];
    for (const [field, names, rest] of lists) {
        for (const [place, name] of names.entries()) {
            const read = (0,policy_relation/* readRelation */.B)(name);
            const relation = (0,access_relation/* namedRelation */.Gp)(name);
            // What a quoted name means has a finding of its own.
            if (relation && !('error' in read) && !read.quoted)
                yield { field, path: [field, place, ...rest], relation };
        }
    }
}
/** The relations of pg_catalog and information_schema, which no catalog lists. */
function isOfPostgres(relation) {
    if (relation.schema !== undefined)
        return (0,system_catalog/* isInCatalog */.vx)(relation);
    return relation.table !== undefined && (0,system_catalog/* findInCatalog */.Q1)(relation.table) !== undefined;
}
function describeElsewhere({ table = '' }, elsewhere, at) {
    const message = `${(0,quote/* quote */.h)(table)} is not in the schema \`public\`, for which a bare name stands here; write ${(0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(elsewhere))}.`;
    return (0,findings.createTableFinding)({ code: 'relation-elsewhere', at, message });
}
function describeUnknown({ meant, nearest, at, tables, }) {
    const advice = nearest === undefined ? 'correct the name, or remove the entry.' : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `No database has a relation ${(0,quote/* quote */.h)((0,exposure_tables/* spellNamed */["in"])(meant))}; ${advice}`;
    // What an extension brings, and what was not read, may have it.
    const isUnsure = tables.hasUnread || isOfExtension(tables, meant);
    return (0,findings.createTableFinding)({
        code: 'unknown-relation',
        at,
        message,
        ...(isUnsure ? { severity: 'notice' } : {}),
    });
}
/** Whether the schema holds an extension of which it is not known what it brings. */
function isOfExtension({ catalogs }, { schema }) {
    const extensions = catalogs.flatMap(catalog => catalog.extensions.filter(({ isKnown }) => !isKnown));
    return extensions.some(extension => schema === undefined || (0,fold_case/* foldCase */.S)(extension.schema ?? extension.name) === schema);
}
/** How many names are compared with all that there are: a comparison takes the product of both. */
const MAX_SEARCHES = 20;
const MAX_CANDIDATES = 20_000;
/** The nearest of the relations that may be named. */
function createNearest(tables) {
    const candidates = CANDIDATES.get(tables) ?? createCandidates(tables);
    CANDIDATES.set(tables, candidates);
    let searches = 0;
    return relation => {
        const sameName = (0,exposure_tables/* listNamed */.SB)(tables.catalogs, { table: relation.table ?? '' }).find(tables.mayName);
        if (sameName)
            return (0,exposure_tables/* spellName */.oC)(sameName);
        searches += 1;
        return searches > MAX_SEARCHES ? undefined : candidates(relation);
    };
}
/** Those of databases, which many policies are about and the same of which they misspell. */
const CANDIDATES = new WeakMap();
function createCandidates({ catalogs, mayName }) {
    const known = new Map();
    let all;
    function find({ schema, table = '' }) {
        all ??= catalogs
            .flatMap(({ relations }) => relations.filter(({ kind }) => kind !== 'sequence'))
            .slice(0, MAX_CANDIDATES)
            .filter(mayName);
        const candidates = schema === undefined ? all : all.filter(relation => (0,fold_case/* foldCase */.S)(relation.schema) === schema);
        const name = (0,policy_nearest/* findNearest */.q)(table, [...new Set(candidates.map(relation => (0,fold_case/* foldCase */.S)(relation.name)))]);
        const found = name === undefined ? undefined : candidates.find(relation => (0,fold_case/* foldCase */.S)(relation.name) === name);
        return found && (0,exposure_tables/* spellName */.oC)(found);
    }
    return relation => {
        const key = (0,exposure_tables/* spellNamed */["in"])(relation);
        if (!known.has(key))
            known.set(key, find(relation));
        return known.get(key);
    };
}

// EXTERNAL MODULE: ./lib/src/exposure/hidden.js
var exposure_hidden = __webpack_require__(748);
// EXTERNAL MODULE: ./lib/src/exposure/ways-around.js + 1 modules
var ways_around = __webpack_require__(182);
;// CONCATENATED MODULE: ./lib/src/lint/tables/partitions.js





/** Findings about partitions and children in reach that show what is hidden of their table: one a table, never one a partition. */
function* lintPartitions({ document, model, tables }) {
    const hidden = (0,exposure_hidden/* createHidden */.d)({ profile: document.profile, model });
    const isOpen = document.profile.table_allowlist.length === 0;
    for (const catalog of tables.catalogs) {
        for (const table of catalog.withChildren) {
            const [first] = [hidden.ofRelation(table), ...hidden.ofColumns(table), hidden.ofRows(table)].filter(each => each !== undefined);
            if (!first)
                continue;
            const ways = [...(0,ways_around/* listChildWays */.bV)(table, { catalog, model, hidden })];
            // Partitions come by themselves, month by month, and where every relation is admitted they are in reach at once.
            const isExpected = isOpen && table.isPartitioned && model.reaches((0,exposure_tables/* asNamed */.mn)({ ...table, name: `${table.name}_` }));
            if (ways.length === 0 && !isExpected)
                continue;
            const { hiding } = ways[0] ?? { hiding: first };
            const message = describe(table, [...new Set(ways.map(({ through }) => through))]);
            yield (0,findings.createTableFinding)({ code: 'partition-shows-hidden', at: document.locate(hiding.path), message });
        }
    }
}
function describe(table, exposed) {
    const name = (0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(table));
    const [first] = exposed;
    const others = exposed.length > 1 ? ` and ${exposed.length - 1} more` : '';
    const shows = first
        ? `${(0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(first))}${others} can be named in the place of ${name}, and this rule does not hold there`
        : `Each partition that ${name} gets can be named in its place, and this rule does not hold there`;
    return `${shows}; admit ${name} alone by \`table_allowlist\`, or give each a rule of its own.`;
}

;// CONCATENATED MODULE: ./lib/src/lint/tables/predicates.js





/** Findings about columns of predicates: each is looked up in its own relation, those of a subquery in its own scope. */
function* lintPredicateColumns({ document, tables, namesIn }) {
    for (const [place, { table, predicate }] of document.profile.row_filters.entries()) {
        const relation = (0,access_relation/* namedRelation */.Gp)(table);
        const names = namesIn(predicate);
        if (!relation || !names)
            continue;
        const filtered = (0,exposure_tables/* listNamed */.SB)(tables.catalogs, relation);
        for (const { name, qualifier, offset } of names.columns) {
            const isOwn = qualifier === undefined || (0,fold_case/* foldCase */.S)(qualifier) === relation.table;
            if (!isOwn || !isKnown(tables, filtered) || hasColumn(filtered, name))
                continue;
            const at = document.locateInside(['row_filters', place, 'predicate'], offset);
            yield describeUnknownColumn({ tables, named: relation, relations: filtered, column: name, at });
        }
        for (const { relations, isComplete, columns } of names.subqueries) {
            for (const { name, qualifier, offset } of columns) {
                const meant = relations.filter(({ alias }) => qualifier === undefined || alias === qualifier);
                const found = meant.map(each => (0,exposure_tables/* listNamed */.SB)(tables.catalogs, toRelation(each)));
                if (qualifier === undefined)
                    found.push(filtered);
                const areKnown = isComplete && found.length > 0 && found.every(each => isKnown(tables, each));
                if (!areKnown || found.some(each => hasColumn(each, name)))
                    continue;
                // The name of a relation alone is its whole row.
                if (relations.some(({ alias }) => alias === name) || (0,fold_case/* foldCase */.S)(name) === relation.table)
                    continue;
                const at = document.locateInside(['row_filters', place, 'predicate'], offset);
                const named = meant[0] ? toRelation(meant[0]) : relation;
                yield describeUnknownColumn({ tables, named, relations: found[0] ?? [], column: name, at });
            }
        }
    }
}
function toRelation({ schema, name }) {
    return schema === undefined ? { table: (0,fold_case/* foldCase */.S)(name) } : { schema: (0,fold_case/* foldCase */.S)(schema), table: (0,fold_case/* foldCase */.S)(name) };
}
function hasColumn(relations, name) {
    // PostgreSQL's own columns are no relation's.
    return SYSTEM_COLUMNS.has(name) || relations.some(relation => (0,catalog/* findColumns */.x)(relation, name).length > 0);
}
const SYSTEM_COLUMNS = new Set(['cmax', 'cmin', 'ctid', 'tableoid', 'xmax', 'xmin']);

;// CONCATENATED MODULE: ./lib/src/lint/tables/views.js






/** Findings about views, and tables that hold copies, in reach that show what an entry hides of what they read, on that entry. */
function* lintViews({ document, model, tables }) {
    const hidden = (0,exposure_hidden/* createHidden */.d)({ profile: document.profile, model });
    for (const catalog of tables.catalogs) {
        for (const way of (0,ways_around/* listViewWays */.Gm)({ catalog, model, hidden })) {
            const at = document.locate(way.hiding.path);
            yield (0,findings.createTableFinding)({ code: 'view-shows-hidden', at, message: views_describe(way) });
        }
    }
}
function views_describe({ through, column, hiding }) {
    if (hiding.hides === 'rows')
        return describeRows(through, hiding);
    if (hiding.hides === 'relation')
        return describeRelation(through, hiding);
    return column ? describeColumn(through, (0,fold_case/* foldCase */.S)(column.name), hiding) : views_describeUnknown(through, hiding);
}
/** A table may hold a copy, made with it or computed. */
function nameKind({ kind }) {
    return kind === 'view' || kind === 'materialized-view' ? 'view' : 'table';
}
function spellHidden({ relation, column }) {
    return (0,quote/* quote */.h)(column ? `${(0,exposure_tables/* spellName */.oC)(relation)}.${(0,fold_case/* foldCase */.S)(column.name)}` : (0,exposure_tables/* spellName */.oC)(relation));
}
function describeColumn(view, column, hiding) {
    const rule = `{ table: ${(0,exposure_tables/* spellName */.oC)(view)}, column: ${column}, kind: ${hiding.mask ?? 'redact'} }`;
    return `The ${nameKind(view)} ${(0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(view))} shows ${spellHidden(hiding)} in its column ${(0,quote/* quote */.h)(column)}; add ${(0,quote/* quote */.h)(rule)} to \`masking_rules\`.`;
}
function views_describeUnknown(view, hiding) {
    return `The ${nameKind(view)} ${(0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(view))} may show ${spellHidden(hiding)} in columns that cannot be followed; mask those, or put it out of reach.`;
}
function describeRows(view, hiding) {
    return `The ${nameKind(view)} ${(0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(view))} shows rows of ${spellHidden(hiding)} that this filter hides; add a row filter on it.`;
}
function describeRelation(view, hiding) {
    return `The ${nameKind(view)} ${(0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(view))} shows ${spellHidden(hiding)}, which this entry denies; add ${(0,quote/* quote */.h)((0,exposure_tables/* spellName */.oC)(view))} to \`table_denylist\`.`;
}

;// CONCATENATED MODULE: ./lib/src/lint/tables/lint-tables.js






/** What the tables there are say about a valid policy, in the order of places. What two databases have alike is said once. */
function lintTables(context) {
    const rules = [lintRelationNames, lintMaskedColumns, lintPredicateColumns, lintViews, lintPartitions];
    const findings = new Map();
    for (const rule of rules) {
        for (const finding of rule(context)) {
            const key = `${finding.at.line} ${finding.at.column} ${finding.code} ${finding.message}`;
            if (!findings.has(key))
                findings.set(key, finding);
        }
    }
    return (0,list_findings/* limitFindings */.uL)([...findings.values()].sort(list_findings/* compareFindings */.Eg));
}


/***/ })

};
