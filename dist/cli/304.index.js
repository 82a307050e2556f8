export const id = 304;
export const ids = [304,635];
export const modules = {

/***/ 7635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAccessMap: () => (/* binding */ createAccessMap),
  "in": () => (/* binding */ describeColumn),
  wy: () => (/* binding */ describePolicy),
  I1: () => (/* binding */ listFilters)
});

// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var access_model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/access/statements.js
var access_statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/policy/group-by.js
var group_by = __webpack_require__(434);
// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
// EXTERNAL MODULE: ./lib/src/access/system-catalog.js
var system_catalog = __webpack_require__(7866);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var exposure_tables = __webpack_require__(713);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
;// CONCATENATED MODULE: ./lib/src/access-map/list-relations.js





/** Every column that is not listed. */
const ANY_COLUMN = { name: '*', isBinary: false };
/** Thrown where a map would have more points than anybody could use. */
class TooLargeError extends Error {
    name = 'TooLargeError';
    constructor() {
        super('There are too many policies, relations and columns for a map of them');
    }
}
/** The most points of a map: a policy by a column of a relation. A hundred policies over 2,000 tables have some two million. */
const MOST_POINTS = 50_000_000;
/** PostgreSQL does not read what it does not call by name: a counter holds nothing of anybody. */
const LEFT_OUT = new Set(['sequence']);
/**
 * The relations of the catalogs, those that policies name, and what stands for the rest: for each bare name, the schemas in
 * which it is not listed; for the others, one; and one for each schema of PostgreSQL\u2019s own. So that what holds at all of them holds everywhere.
 */
function listRelations({ models, tables, }) {
    const found = new access_relation/* RelationMap */.Vm();
    const unnamed = new Set();
    for (const { relations } of tables?.catalogs ?? []) {
        for (const relation of relations) {
            if (LEFT_OUT.has(relation.kind))
                continue;
            const named = (0,exposure_tables/* asNamed */.mn)(relation);
            if (tables?.mayName(relation))
                found.getOrAdd(named, () => []).push(relation);
            else
                unnamed.add((0,access_relation/* nameRelation */.S9)(named));
        }
    }
    found.getOrAdd(access_relation/* ANY_RELATION */.ME, () => []);
    // Whatever lists say, these stay readable, so that nothing else stands for them.
    for (const schema of system_catalog/* SYSTEM_SCHEMAS */.X4)
        found.getOrAdd({ schema }, () => []);
    for (const model of models) {
        for (const relation of model.names())
            found.getOrAdd(relation, () => []);
        for (const relation of model.namesakes())
            found.getOrAdd(relation, () => []);
    }
    const listColumns = createColumnList(models);
    const relations = [...found.relations()].sort(compareRelations).map((relation) => {
        const described = found.get(relation) ?? [];
        const subject = relation.table === undefined && relation.schema ? `${relation.schema}.*` : (0,access_relation/* nameRelation */.S9)(relation);
        return { relation, subject, kind: described[0]?.kind, columns: listColumns(relation, described) };
    });
    return { relations, unnamed: unnamed.size };
}
/** By schema and name; bare names after all others, then what nobody names, and PostgreSQL\u2019s own. */
function compareRelations(one, other) {
    const rank = ({ schema, table }) => table === undefined ? (schema === undefined ? 2 : 3) : Number(schema === undefined);
    return (rank(one) - rank(other) ||
        (0,compare/* compareText */.n)(one.schema ?? '', other.schema ?? '') ||
        (0,compare/* compareText */.n)(one.table ?? '', other.table ?? ''));
}
function createColumnList(models) {
    let points = 0;
    const count = (columns) => {
        points += columns * models.length;
        if (points > MOST_POINTS)
            throw new TooLargeError();
    };
    /** Columns that masks name: of the relation itself, and of its name in every schema. */
    function listMasked(relation) {
        const names = new Set();
        for (const model of models) {
            const maps = new Set([model.masksAt(relation), model.masksAt((0,access_relation/* bareRelation */.x2)(relation))]);
            for (const masks of maps) {
                count(masks.size / models.length);
                for (const name of masks.keys())
                    names.add(name);
            }
        }
        return names;
    }
    return (relation, described) => {
        const isComplete = described.length > 0 && described.every(each => each.isComplete);
        const columns = uniteColumns(described);
        if (!isComplete) {
            const masked = [...listMasked(relation)].sort(compare/* compareText */.n);
            for (const name of masked)
                if (!columns.has(name))
                    columns.set(name, { name, isBinary: false });
        }
        count(columns.size + 1);
        return [...columns.values(), ...(isComplete ? [] : [ANY_COLUMN])];
    };
}
/** The columns of a relation in all databases that have it, by the names that PgBeam tells apart. */
function uniteColumns(described) {
    const columns = new Map();
    for (const relation of described) {
        for (const column of relation.columns) {
            const name = (0,fold_case/* foldCase */.S)(column.name);
            const isBinary = column.isBinary && (columns.get(name)?.isBinary ?? true);
            columns.set(name, { name, isBinary });
        }
    }
    return columns;
}

// EXTERNAL MODULE: ./lib/src/access-map/list-ways.js
var list_ways = __webpack_require__(8101);
;// CONCATENATED MODULE: ./lib/src/access-map/create-map.js







/**
 * Who can see what. Without catalogs over the relations that the policies of a project name, and what stands for all others.
 * Linear in policies \u00d7 relations. Throws a `TooLargeError` where that is more than anybody could use.
 */
function createAccessMap({ policies, invalid, findTables, showPredicate }) {
    const projects = [...(0,group_by/* groupBy */.$)(policies, ({ projectId }) => projectId)]
        .sort(([one], [other]) => (0,compare/* compareText */.n)(one, other))
        .map(([projectId, own]) => mapProject({ projectId, own, tables: findTables(projectId), showPredicate }));
    return { projects, invalid: [...invalid].sort(compare/* compareText */.n) };
}
function mapProject({ projectId, own, tables, showPredicate, }) {
    const policies = own.toSorted((one, other) => (0,compare/* compareText */.n)(one.profile.name, other.profile.name) || (0,compare/* compareText */.n)(one.file, other.file));
    const models = policies.map(({ profile }) => (0,access_model/* createModel */.k)(profile));
    const { relations, unnamed } = listRelations({ models, tables });
    const subjects = policies.map(({ profile }, place) => {
        const model = models[place] ?? (0,access_model/* createModel */.k)(profile);
        const { masking_rules: masks, row_filters: filters } = profile;
        return {
            model,
            masksAny: masks.length > 0,
            filtersAny: filters.length > 0,
            ways: (0,list_ways/* listWays */.H)({ profile, model, tables }),
        };
    });
    return {
        projectId,
        source: tables ? 'catalogs' : 'mentions',
        isWhole: tables?.areAll === true && !tables.hasUnread,
        unnamed,
        policies: policies.map(describePolicy),
        relations: relations.map(listed => mapRelation({ listed, subjects, showPredicate })),
    };
}
function describePolicy({ file, profile }) {
    const statements = new Map(access_statements/* RELATION_KINDS */.tw.map(kind => [kind, (0,access_statements/* decideStatement */.CN)(profile, kind)]));
    return { name: profile.name, file, statements };
}
function mapRelation({ listed, subjects, showPredicate, }) {
    const groups = new Map();
    for (const [place, subject] of subjects.entries()) {
        const met = meet(subject, listed);
        if (!met)
            continue;
        const key = spellMeeting(met);
        const group = groups.get(key);
        if (group)
            group.policies.push(place);
        else
            groups.set(key, { policies: [place], access: describeMeeting(met, showPredicate) });
    }
    const { subject, kind, columns } = listed;
    const access = [...groups.values()];
    return { subject, kind, columns: columns.map(({ name }) => name), access };
}
const LETTERS = { clear: 'c', hash: 'h', redact: 'r', null: 'n' };
const BY_LETTER = new Map(Object.keys(LETTERS).map(shown => [LETTERS[shown], shown]));
/** Undefined where the policy meets the relation in no way. */
function meet({ model, masksAny, filtersAny, ways }, { relation, subject, columns }) {
    const shownBy = ways.around(subject);
    if (!model.reaches(relation)) {
        return shownBy.length > 0 ? { isReachable: false, columns: '', filters: NONE, shows: [], shownBy } : undefined;
    }
    const isMasked = masksAny && model.masksAt(relation).size + model.masksAt((0,access_relation/* bareRelation */.x2)(relation)).size > 0;
    return {
        isReachable: true,
        columns: isMasked
            ? columns.map(column => LETTERS[describeColumn(model, relation, column)]).join('')
            : LETTERS.clear.repeat(columns.length),
        filters: filtersAny ? listFilters(model, relation) : NONE,
        shows: ways.shownBy(subject),
        shownBy,
    };
}
const NONE = [];
function spellMeeting({ isReachable, columns, filters, shows, shownBy }) {
    const reach = isReachable ? columns : '-';
    if (filters.length + shows.length + shownBy.length === 0)
        return reach;
    return JSON.stringify([reach, filters, shows, shownBy]);
}
function describeMeeting({ columns, filters, ...rest }, showPredicate) {
    return {
        ...rest,
        columns: [...columns].map(letter => BY_LETTER.get(letter) ?? 'clear'),
        filters: filters.map(filter => showPredicate(filter)),
    };
}
/** How a column of a relation in reach is shown. */
function describeColumn(model, relation, { name, isBinary }) {
    const kind = model.maskOn(relation, name)?.kind;
    if (kind === undefined)
        return 'clear';
    return isBinary ? 'null' : kind;
}
/** The predicates in force on a relation, each once, in the order of the policy. */
function listFilters(model, relation) {
    const bare = (0,access_relation/* bareRelation */.x2)(relation);
    const entries = [...model.filtersAt(relation), ...(relation.schema === undefined ? [] : model.filtersAt(bare))];
    return [...new Set(entries.sort((one, other) => one.place - other.place).map(({ value }) => value.predicate))];
}


/***/ }),

/***/ 8101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listWays)
/* harmony export */ });
/* unused harmony export NO_WAYS */
/* harmony import */ var _exposure_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(748);
/* harmony import */ var _exposure_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(713);
/* harmony import */ var _exposure_ways_around_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(182);
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7870);




const NO_WAYS = { shownBy: () => [], around: () => [] };
function listWays({ profile, model, tables, }) {
    const hasRules = profile.masking_rules.length + profile.row_filters.length + profile.table_denylist.length > 0;
    if (!tables || !hasRules)
        return NO_WAYS;
    const hidden = (0,_exposure_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .createHidden */ .d)({ profile, model });
    const shows = new Map();
    const around = new Map();
    function add({ through, column, hiding }) {
        if (!tables?.mayName(through) || !tables.mayName(hiding.relation))
            return;
        const subject = (0,_exposure_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .spellName */ .oC)(through);
        const of = (0,_exposure_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .spellName */ .oC)(hiding.relation);
        const shown = {
            column: column ? (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .S)(column.name) : null,
            hides: hiding.hides,
            of: hiding.column ? `${of}.${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .S)(hiding.column.name)}` : of,
        };
        shows.set(subject, (shows.get(subject) ?? new Map()).set(JSON.stringify(Object.values(shown)), shown));
        around.set(of, (around.get(of) ?? new Set()).add(subject));
    }
    for (const catalog of tables.catalogs) {
        const searched = { catalog, model, hidden };
        for (const way of (0,_exposure_ways_around_js__WEBPACK_IMPORTED_MODULE_2__/* .listViewWays */ .Gm)(searched))
            add(way);
        for (const table of catalog.withChildren) {
            for (const way of (0,_exposure_ways_around_js__WEBPACK_IMPORTED_MODULE_2__/* .listChildWays */ .bV)(table, searched))
                add(way);
        }
    }
    return {
        shownBy: subject => [...(shows.get(subject)?.values() ?? [])],
        around: subject => [...(around.get(subject) ?? [])],
    };
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellAccess: () => (/* binding */ tellAccess),
  tellWho: () => (/* binding */ tellWho)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/access-map/create-map.js + 1 modules
var create_map = __webpack_require__(7635);
// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var access_model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/access/system-catalog.js
var system_catalog = __webpack_require__(7866);
// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog_catalog = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var exposure_tables = __webpack_require__(713);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/policy/relation.js
var policy_relation = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/access-map/find-question.js










/** What somebody asks about: a relation that exists, or that may exist for all that is known. */
function readQuestion({ relation: text, column }, sources) {
    const read = (0,policy_relation/* readRelation */.B)(text);
    if ('error' in read || read.quoted)
        return problem(`${(0,quote/* quote */.h)(text)} is no name: write \`schema.table\`, without quotes.`);
    const all = [...new Set(sources.policies.map(({ projectId }) => projectId))].map(sources.findTables);
    const known = listKnown(sources, all);
    const { schema, table } = read;
    if (schema === undefined) {
        const meant = known.filter(name => name.endsWith(`.${table}`));
        const advice = meant.length > 0
            ? `write ${(0,quote/* listChoices */.Z)(meant.slice(0, MOST_CHOICES))}`
            : `write \`public.${table}\` for one of \`public\``;
        return problem(`${(0,quote/* quote */.h)(text)} lacks its schema: ${advice}.`);
    }
    const relation = { schema, table };
    const named = columnProblem(column);
    if (named !== undefined)
        return problem(named);
    const question = { relation, column: column === undefined ? undefined : (0,fold_case/* foldCase */.S)(column) };
    if (known.includes((0,access_relation/* nameRelation */.S9)(relation)) || (0,system_catalog/* isInCatalog */.vx)(relation)) {
        const missing = question.column === undefined ? undefined : findMissingColumn({ relation, column: question.column }, all);
        return missing === undefined ? { kind: 'question', question, doubt: undefined } : problem(missing);
    }
    const nearest = (0,policy_nearest/* findNearest */.q)((0,access_relation/* nameRelation */.S9)(relation), known.slice(0, MOST_CANDIDATES));
    const advice = nearest === undefined ? '' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const isWhole = all.length > 0 && all.every(tables => tables?.areAll === true && !tables.hasUnread);
    if (isWhole)
        return problem(`No database has a relation ${(0,quote/* quote */.h)((0,access_relation/* nameRelation */.S9)(relation))}${advice || '.'}`);
    return {
        kind: 'question',
        question,
        doubt: `No policy names ${(0,quote/* quote */.h)((0,access_relation/* nameRelation */.S9)(relation))}, and no SQL file is known to make it${advice || '.'}`,
    };
}
const MOST_CHOICES = 5;
/** With how many names one is compared. */
const MOST_CANDIDATES = 20_000;
function problem(text) {
    return { kind: 'problem', problem: text };
}
function columnProblem(column) {
    if (column === undefined)
        return undefined;
    const read = (0,policy_relation/* readColumn */.J)(column);
    return 'error' in read || read.quoted
        ? `${(0,quote/* quote */.h)(column)} is no name of a column: write it without quotes.`
        : undefined;
}
/** The relations that catalogs have or policies name with a schema, in order. */
function listKnown({ policies }, all) {
    const known = new access_relation/* RelationMap */.Vm();
    for (const tables of all) {
        for (const { relations } of tables?.catalogs ?? []) {
            for (const relation of relations)
                if (tables?.mayName(relation))
                    known.getOrAdd((0,exposure_tables/* asNamed */.mn)(relation), () => true);
        }
    }
    for (const { profile } of policies) {
        for (const relation of (0,access_model/* createModel */.k)(profile).names()) {
            if (relation.schema !== undefined)
                known.getOrAdd(relation, () => true);
        }
    }
    return [...known.relations()].map(access_relation/* nameRelation */.S9).sort(compare/* compareText */.n);
}
/** Why a column of a relation cannot be asked about; undefined where it exists, or may. */
function findMissingColumn({ relation: { schema, table }, column }, all) {
    const found = all.flatMap(tables => (tables?.catalogs ?? []).flatMap(catalog => catalog.find(schema, table).filter(each => tables?.mayName(each))));
    const isKnown = found.length > 0 && found.every(({ isComplete }) => isComplete);
    if (!isKnown || found.some(each => (0,catalog_catalog/* findColumns */.x)(each, column).length > 0))
        return undefined;
    const nearest = (0,policy_nearest/* findNearest */.q)(column, [
        ...new Set(found.flatMap(({ columns }) => columns.map(({ name }) => (0,fold_case/* foldCase */.S)(name)))),
    ]);
    return `${(0,quote/* quote */.h)(`${schema}.${table}`)} has no column ${(0,quote/* quote */.h)(column)}${nearest === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`}`;
}

// EXTERNAL MODULE: ./lib/src/policy/group-by.js
var group_by = __webpack_require__(434);
;// CONCATENATED MODULE: ./lib/src/access-map/follow-values.js


/** How many relations are told of one: what is piled higher is counted by nobody. */
const MOST = 1_000;
/**
 * The other relations in which what a relation holds can be read: its partitions and children, the tables that it is a part of,
 * and the views over any of them, however high they are piled. With a `column`, those that show its value.
 */
function followValues(catalog, { relation, column }) {
    const start = column === undefined ? [] : (0,catalog_catalog/* findColumns */.x)(relation, column);
    const carriers = new Map([[relation, { relation, columns: start, isUnsure: false }]]);
    const pending = [relation];
    function add(next, carried) {
        const known = carriers.get(next);
        const columns = [...new Set([...(known?.columns ?? []), ...carried.columns])];
        const isUnsure = carried.isUnsure || (known?.isUnsure ?? false);
        const isNews = known === undefined || columns.length > known.columns.length || isUnsure !== known.isUnsure;
        if (!isNews || carriers.size >= MOST)
            return;
        carriers.set(next, { relation: next, columns, isUnsure });
        pending.push(next);
    }
    /** A part of a table has its columns by name. */
    function addPart(next, { columns, isUnsure }) {
        const alike = columns.flatMap(({ name }) => (0,catalog_catalog/* findColumns */.x)(next, name));
        if (column === undefined || alike.length > 0 || isUnsure || !next.isComplete) {
            add(next, { columns: alike, isUnsure: isUnsure || (alike.length === 0 && column !== undefined) });
        }
    }
    // What is below holds a part of it; what is below another part does not.
    for (let each = pending.pop(); each; each = pending.pop()) {
        const carrier = carriers.get(each);
        if (carrier)
            for (const child of catalog.childrenOf(each.id))
                addPart(child, carrier);
    }
    pending.push(...carriers.keys());
    for (let each = pending.pop(); each; each = pending.pop()) {
        const carrier = carriers.get(each);
        if (!carrier)
            continue;
        for (const { id } of each.parents) {
            const parent = catalog.byId(id);
            if (parent)
                addPart(parent, carrier);
        }
        for (const view of catalog.readersOf(each.id)) {
            const shown = readView(view, carrier, column !== undefined);
            if (shown)
                add(view, shown);
        }
    }
    carriers.delete(relation);
    return [...carriers.values()];
}
/** What a view carries of a relation that it reads; undefined where it only counts or compares it. */
function readView(view, { relation, columns, isUnsure }, isOfColumn) {
    const ids = new Set(columns.map(({ id }) => id));
    const showing = view.columns.filter(({ sources }) => sources.some(source => source.relation === relation.id &&
        (!isOfColumn || isUnsure || source.column === undefined || ids.has(source.column))));
    const mayShow = view.mayShow.includes(relation.id);
    if (showing.length === 0 && !mayShow)
        return undefined;
    return { columns: isOfColumn ? showing : [], isUnsure: isOfColumn && mayShow };
}
/** The columns of a carrier as a policy would name them, each once. */
function nameColumns(columns) {
    return [...new Set(columns.map(({ name }) => (0,fold_case/* foldCase */.S)(name)))];
}

// EXTERNAL MODULE: ./lib/src/access-map/list-ways.js
var list_ways = __webpack_require__(8101);
;// CONCATENATED MODULE: ./lib/src/access-map/who.js










/** Every policy, and whether and how it reaches a relation: directly, and through views, partitions and tables that carry it. */
function findWho(question, sources) {
    const projects = [...(0,group_by/* groupBy */.$)(sources.policies, ({ projectId }) => projectId)]
        .sort(([one], [other]) => (0,compare/* compareText */.n)(one, other))
        .map(([projectId, own]) => answerFor(question, { ...sources, projectId, policies: own }));
    return { relation: (0,access_relation/* nameRelation */.S9)(question.relation), column: question.column ?? null, projects };
}
function answerFor(question, { projectId, policies, findTables, showPredicate }) {
    const tables = findTables(projectId);
    const target = locateTarget(question, tables);
    const answers = policies
        .toSorted((one, other) => (0,compare/* compareText */.n)(one.profile.name, other.profile.name) || (0,compare/* compareText */.n)(one.file, other.file))
        .map(policy => answerOf(policy, { target, tables, showPredicate }));
    const isWhole = tables?.areAll === true && !tables.hasUnread;
    const isNowhere = isWhole && target.kind === undefined && !(0,system_catalog/* isInCatalog */.vx)(question.relation);
    return { projectId, kind: target.kind, isNowhere, policies: answers };
}
function locateTarget(question, tables) {
    const { relation, column } = question;
    const columns = new Map();
    const carriers = new Map();
    let kind;
    for (const catalog of tables?.catalogs ?? []) {
        for (const found of catalog.find(relation.schema, relation.table)) {
            if (tables?.mayName(found) !== true)
                continue;
            kind ??= found.kind;
            for (const each of column === undefined ? found.columns : (0,catalog_catalog/* findColumns */.x)(found, column)) {
                const [name = ''] = nameColumns([each]);
                columns.set(name, each.isBinary && (columns.get(name) ?? true));
            }
            for (const carrier of listCarriers(catalog, { relation: found, column })) {
                carriers.set(carrier.relation, uniteCarriers(carriers.get(carrier.relation), carrier));
            }
        }
    }
    return {
        ...question,
        kind,
        columns: kind === undefined || columns.size === 0 ? undefined : columns,
        carriers: [...carriers.values()].sort((one, other) => (0,compare/* compareText */.n)(one.relation, other.relation)),
    };
}
function listCarriers(catalog, start) {
    const own = (0,exposure_tables/* spellName */.oC)(start.relation);
    return followValues(catalog, start)
        .filter(({ relation }) => (0,exposure_tables/* spellName */.oC)(relation) !== own)
        .map(({ relation, columns, isUnsure }) => ({
        relation: (0,exposure_tables/* spellName */.oC)(relation),
        named: (0,exposure_tables/* asNamed */.mn)(relation),
        kind: relation.kind,
        isUnsure,
        columns: columns.map(column => ({ name: nameColumns([column])[0] ?? '', isBinary: column.isBinary })),
    }));
}
/** The same relation in another database. */
function uniteCarriers(known, carrier) {
    if (!known)
        return carrier;
    const columns = new Map(known.columns.map(column => [column.name, column]));
    for (const { name, isBinary } of carrier.columns) {
        columns.set(name, { name, isBinary: isBinary && (columns.get(name)?.isBinary ?? true) });
    }
    return { ...known, isUnsure: known.isUnsure || carrier.isUnsure, columns: [...columns.values()] };
}
function answerOf({ file, profile, projectId }, { target, tables, showPredicate, }) {
    const model = (0,access_model/* createModel */.k)(profile);
    // Of a relation as a whole, the entries that hide something of it tell what is more open.
    const around = target.column === undefined ? (0,list_ways/* listWays */.H)({ profile, model, tables }).around((0,access_relation/* nameRelation */.S9)(target.relation)) : [];
    const obstacle = model.obstacle(target.relation);
    const direct = obstacle ? undefined : seeDirectly(model, target);
    const through = target.carriers.flatMap(carrier => {
        if (!model.reaches(carrier.named))
            return [];
        const sight = see(model, carrier.named, carrier.columns);
        const { relation, kind, isUnsure } = carrier;
        const isAround = around.includes(relation) || isMoreOpen({ sight, direct, isUnsure });
        return [
            { relation, kind, isUnsure, isAround, ...sight, filters: sight.filters.map(filter => showPredicate(filter)) },
        ];
    });
    const shown = direct && { ...direct, filters: direct.filters.map(filter => showPredicate(filter)) };
    const { name, statements } = (0,create_map/* describePolicy */.wy)({ file, profile, projectId });
    return { name, file, statements, direct: shown ?? obstacle?.kind ?? 'not-admitted', through };
}
function seeDirectly(model, { relation, column, columns }) {
    const listed = columns
        ? [...columns].map(([name, isBinary]) => ({ name, isBinary }))
        : column === undefined
            ? [...model.masksAt(relation).keys(), ...model.masksAt({ table: relation.table }).keys(), '*'].map(name => ({
                name,
                isBinary: false,
            }))
            : [{ name: column, isBinary: false }];
    return see(model, relation, [...new Map(listed.map(each => [each.name, each])).values()]);
}
function see(model, relation, columns) {
    return {
        columns: columns.map(column => ({ name: column.name, shown: (0,create_map/* describeColumn */["in"])(model, relation, column) })),
        filters: (0,create_map/* listFilters */.I1)(model, relation),
    };
}
const OPENNESS = { null: 0, redact: 0, hash: 1, clear: 2 };
/** Whether another relation shows what the relation itself does not: a column more openly, or rows that it filters. */
function isMoreOpen({ sight, direct, isUnsure, }) {
    if (!direct)
        return true;
    if (direct.filters.length > 0 && sight.filters.length === 0)
        return true;
    const most = (columns) => Math.max(-1, ...columns.map(({ shown }) => OPENNESS[shown]));
    const least = Math.min(2, ...direct.columns.map(({ shown }) => OPENNESS[shown]));
    return (isUnsure && least < 2) || most(sight.columns) > least;
}

// EXTERNAL MODULE: ./lib/src/access/statements.js
var access_statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/report/access-map/csv.js


const MASKINGS = ['clear', 'hash', 'redact', 'null'];
const HEADINGS = [
    'project',
    'policy',
    'file',
    'relation',
    'kind',
    'reached',
    ...MASKINGS,
    'rows',
    'shows_hidden',
    'shown_by',
    ...access_statements/* RELATION_KINDS */.tw,
];
/**
 * The map as CSV (RFC 4180): a line for each policy and relation that meet. What a policy does not reach has no line, and what
 * is in no line of it, it does not reach: the lines of `*` say what holds for relations that nobody names.
 */
function formatAccessCsv({ projects }) {
    const lines = [HEADINGS.join(',')];
    for (const project of projects) {
        for (const relation of project.relations)
            for (const line of listLines(project, relation))
                lines.push(line);
    }
    return lines.map(line => `${line}\r\n`).join('');
}
function* listLines(project, relation) {
    for (const { policies, access } of relation.access) {
        const described = [relation.subject, relation.kind ?? '', ...listAccess(relation, access)].map(formatCell).join(',');
        for (const place of policies) {
            const policy = project.policies[place];
            if (policy)
                yield `${[project.projectId, policy.name, policy.file].map(formatCell).join(',')},${described},${listStatements(policy)}`;
        }
    }
}
function listAccess({ columns }, access) {
    const { isReachable, filters, shows, shownBy } = access;
    const listShown = (kind) => columns.filter((_, place) => access.columns[place] === kind).join(', ');
    const rows = filters.length > 0 ? filters.map(filter => `(${filter})`).join(' AND ') : 'all';
    return [
        isReachable ? 'yes' : 'no',
        ...MASKINGS.map(listShown),
        isReachable ? rows : '',
        [...new Set(shows.map(({ of }) => of))].join(', '),
        shownBy.join(', '),
    ];
}
function listStatements({ statements }) {
    return access_statements/* RELATION_KINDS */.tw.map(kind => formatCell(statements.get(kind) ?? '')).join(',');
}
/** What a spreadsheet would take for a formula, also in the full width of East Asian text. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** A cell that spreadsheets show as text, whatever it begins with, and in which nothing is hidden. */
function formatCell(text) {
    const safe = FORMULA.test(text) ? `'${(0,visible/* showHidden */.Ul)(text)}` : (0,visible/* showHidden */.Ul)(text);
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./lib/src/report/access-map/json.js
/** The map as JSON, version 1: see docs/access.md. Alike policies stand together. */
function formatAccessJson({ projects, invalid }) {
    return `${JSON.stringify({ version: 1, projects: projects.map(formatProject), invalid_files: invalid }, null, 1)}\n`;
}
function formatProject({ projectId, source, isWhole, unnamed, policies, relations }) {
    return {
        project_id: projectId,
        source,
        is_whole: isWhole,
        unnamed_relations: unnamed,
        policies: policies.map(formatPolicy),
        relations: relations.map(relation => formatRelation(relation, policies)),
    };
}
function formatPolicy({ file, name, statements }) {
    return { file, name, statements: Object.fromEntries(statements) };
}
function formatRelation({ subject, kind, columns, access }, policies) {
    return {
        relation: subject,
        kind: kind ?? null,
        columns,
        access: access.map(({ policies: places, access }) => ({
            policies: places.flatMap(place => policies[place]?.file ?? []),
            ...formatAccess(access, columns),
        })),
    };
}
function formatAccess({ isReachable, columns: shown, filters, shows, shownBy }, columns) {
    const list = (kind) => columns.filter((_, place) => shown[place] === kind);
    return {
        reach: isReachable ? 'reachable' : 'none',
        columns: { clear: list('clear'), hash: list('hash'), redact: list('redact'), null: list('null') },
        rows: isReachable ? (filters.length > 0 ? filters : 'all') : 'none',
        shows: shows.map(({ column, hides, of }) => ({ column, hides, of })),
        shown_by: shownBy,
    };
}

;// CONCATENATED MODULE: ./lib/src/report/access-map/who-json.js
/** Who sees a relation or column as JSON, version 1: see docs/access.md. */
function formatWhoJson({ relation, column, projects }) {
    const described = projects.map(({ projectId, kind, isNowhere, policies }) => ({
        project_id: projectId,
        kind: kind ?? null,
        exists: isNowhere ? false : kind === undefined ? null : true,
        policies: policies.map(who_json_formatPolicy),
    }));
    return `${JSON.stringify({ version: 1, relation, column, projects: described }, null, 2)}\n`;
}
function who_json_formatPolicy({ file, name, statements, direct, through }) {
    return {
        file,
        name,
        statements: Object.fromEntries(statements),
        direct: typeof direct === 'string' ? { reach: 'none', because: direct } : { reach: 'reachable', ...formatSight(direct) },
        through: through.map(({ relation, kind, isUnsure, isAround, ...sight }) => ({
            relation,
            kind,
            ...formatSight(sight),
            way_around: isAround,
            unsure: isUnsure,
        })),
    };
}
function formatSight({ columns, filters }) {
    return {
        columns: Object.fromEntries(columns.map(({ name, shown }) => [name, shown])),
        rows: filters.length > 0 ? filters : 'all',
    };
}

// EXTERNAL MODULE: ./lib/src/cli/git.js + 1 modules
var cli_git = __webpack_require__(6081);
// EXTERNAL MODULE: ./lib/src/flows/map-access.js
var map_access = __webpack_require__(4077);
// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var globs = __webpack_require__(4638);
// EXTERNAL MODULE: ./lib/src/cli/find-base.js
var find_base = __webpack_require__(9820);
// EXTERNAL MODULE: ./lib/src/cli/git-snapshot.js + 1 modules
var git_snapshot = __webpack_require__(5388);
// EXTERNAL MODULE: ./lib/src/cli/open-sources.js + 7 modules
var open_sources = __webpack_require__(4137);
;// CONCATENATED MODULE: ./lib/src/cli/local-policies.js






/** Reads the policies of the working tree or of a commit. Throws a `CliError` where that cannot be done. */
async function readLocalPolicies({ options, env, folder, }) {
    const inputs = (0,open_sources/* readInputs */.Ko)(options, env);
    const git = await (0,open_sources/* openRepository */.h_)(folder, env);
    const commit = options.at === undefined ? git_snapshot/* WORK_TREE */.h : await (0,find_base/* requireCommit */.F)(git, { option: '--at', ref: options.at });
    const snapshots = (0,git_snapshot/* createGitSnapshots */.O)({ git, selection: (0,globs/* selectPolicies */.zw)(inputs.policies), named: undefined });
    const { databases } = await (0,open_sources/* connect */.Ng)({ inputs, env, onDeprecation: () => { } });
    const ports = { snapshots, schemaFiles: (0,open_sources/* openSchemas */.ZT)(git, inputs), databases };
    const { paths, sources, findings } = await (0,map_access/* readMapSources */.H5)({ ports, inputs, commit });
    const [unmatched] = (0,globs/* compileGlobs */.tI)(inputs.policies).listUnmatched(paths);
    if (paths.length === 0)
        throw new cli_git/* CliError */.z(`No file matches ${unmatched}: correct --policies, or add the files.`);
    const version = commit === git_snapshot/* WORK_TREE */.h ? git_snapshot/* WORK_TREE */.h : `commit ${commit}`;
    return { sources, findings, version, folder: git.folder };
}

// EXTERNAL MODULE: ./lib/src/report/access-map/statements.js
var access_map_statements = __webpack_require__(1989);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/cli/render-access.js


/** The longest name that columns are made wide for. */
const WIDEST = 48;
/** The map for a terminal: the policies by number, then a line for each relation. */
function renderAccess({ projects }, context) {
    return `${[...projects.flatMap(project => renderProject(project, context)), LEGEND].join('\n')}\n`;
}
const LEGEND = `C all columns in the clear, M some masked, H all masked, f rows filtered, - out of reach,
! shows what is hidden elsewhere, * something else shows what is hidden of it`;
function renderProject({ projectId, source, unnamed, policies, relations }, context) {
    const { style, clean } = context;
    const width = Math.min(WIDEST, Math.max(...relations.map(({ subject }) => clean(subject).length)));
    const cellWidth = Math.max(4, `P${policies.length}`.length);
    const head = policies.map((_, place) => `P${place + 1}`.padEnd(cellWidth)).join(' ');
    const lines = relations.map(({ subject, access }) => {
        const cells = policies.map(() => '-');
        for (const each of access)
            for (const place of each.policies)
                cells[place] = describe(each.access);
        return `${clean(subject).padEnd(width)}  ${cells.map(cell => cell.padEnd(cellWidth)).join(' ')}`.trimEnd();
    });
    return [
        style('bold', `Project ${clean(projectId)}`),
        ...policies.map((policy, place) => describePolicy(policy, place, context)),
        '',
        style('dim', `${' '.repeat(width)}  ${head}`.trimEnd()),
        ...lines,
        ...(source === 'mentions'
            ? [style('dim', 'No database is known: these are the relations that the policies name.')]
            : []),
        ...(unnamed > 0 ? [style('dim', `and ${(0,words/* count */.U9)(unnamed, 'relation')} that may be honeytokens, not named`)] : []),
        '',
    ];
}
function describePolicy(policy, place, { style, clean }) {
    const number = `P${place + 1}`.padEnd(4);
    return `${number} ${style('bold', clean(policy.name))}  ${clean(policy.file)}  ${style('dim', (0,access_map_statements/* describeStatements */.S)(policy))}`;
}
function describe({ isReachable, columns, filters, shows, shownBy }) {
    const masked = columns.filter(shown => shown !== 'clear').length;
    const reach = masked === 0 ? 'C' : masked === columns.length ? 'H' : 'M';
    const marks = `${shows.length > 0 ? '!' : ''}${shownBy.length > 0 ? '*' : ''}`;
    return isReachable ? `${reach}${filters.length > 0 ? 'f' : ''}${marks}` : marks || '-';
}

;// CONCATENATED MODULE: ./lib/src/cli/render-who.js


/** Who sees a relation or column, for a terminal: those that reach it first, then how many do not. */
function renderWho({ relation, column, projects }, context) {
    const { style, clean } = context;
    const subject = column === null ? relation : `${relation}.${column}`;
    const sections = projects.map(project => render_who_renderProject(project, column !== null, context));
    return `${[style('bold', clean(subject)), ...sections.flat()].join('\n')}\n`;
}
function render_who_renderProject(project, isOfColumn, context) {
    const { style, clean } = context;
    const { projectId, kind, isNowhere, policies } = project;
    const seeing = policies.filter(({ direct, through }) => typeof direct !== 'string' || through.length > 0);
    const what = isNowhere
        ? 'which has no such relation'
        : kind === undefined
            ? 'where no database is known to have it'
            : describeKind(kind);
    const others = policies.length - seeing.length;
    return [
        `Project ${clean(projectId)}, ${what}`,
        ...seeing.flatMap(policy => renderPolicy(policy, isOfColumn, context)),
        ...(others > 0
            ? [style('dim', `  ${(0,words/* count */.U9)(others, 'policy', 'policies')} ${others === 1 ? 'does' : 'do'} not reach it`)]
            : []),
    ];
}
function describeKind(kind) {
    return kind === 'other' ? 'a relation' : `a ${kind.replace('-', ' ')}`;
}
const WHY = {
    'no-statements': 'no statement that it permits touches relations',
    'not-admitted': 'not in its table_allowlist',
    denied: 'in its table_denylist',
};
function renderPolicy({ name, file, statements, direct, through }, isOfColumn, context) {
    const { style, clean } = context;
    const own = typeof direct === 'string'
        ? `    ${style('green', 'out of reach')} itself: ${WHY[direct]}`
        : `    ${describeSight(direct, isOfColumn, context)}`;
    return [
        `  ${style('bold', clean(name))}  ${clean(file)}  ${style('dim', (0,access_map_statements/* describeStatements */.S)({ statements }))}`,
        own,
        ...through.map(each => `    ${describeThrough(each, isOfColumn, context)}`),
    ];
}
const SHOWN = { clear: 'in the clear', hash: 'hashed', redact: 'redacted', null: 'NULL' };
const COLORS = { clear: 'red', hash: 'yellow', redact: 'green', null: 'green' };
function describeSight({ columns, filters }, isOfColumn, context) {
    const { style, showPredicate, clean } = context;
    const kinds = Object.keys(SHOWN).flatMap(kind => {
        const names = columns.filter(({ shown }) => shown === kind).map(({ name }) => name);
        if (names.length === 0)
            return [];
        const words = style(COLORS[kind], SHOWN[kind]);
        return [
            isOfColumn
                ? words
                : `${words}: ${names.map(name => (name === '*' ? 'every other column' : clean(name))).join(', ')}`,
        ];
    });
    const rows = filters.length === 0 ? 'all rows' : `rows with ${filters.map(filter => showPredicate(filter)).join(' and ')}`;
    return [...kinds, rows].join(isOfColumn ? ', ' : '; ');
}
function describeThrough({ relation, kind, isUnsure, isAround, ...sight }, isOfColumn, context) {
    const { style, clean } = context;
    const word = isAround ? style('red', 'way around') : 'also';
    const columns = sight.columns.map(({ name }) => clean(name)).join(', ');
    const place = columns === '' ? '' : ` (${columns})`;
    const how = sight.columns.length === 0 ? describeRowsAlone(sight, isUnsure, context) : describeSight(sight, isOfColumn, context);
    return `${word} through the ${kind === 'other' ? 'relation' : kind.replace('-', ' ')} ${clean(relation)}${place}: ${how}`;
}
function describeRowsAlone({ filters }, isUnsure, { showPredicate }) {
    const rows = filters.length === 0 ? 'all rows' : `rows with ${filters.map(filter => showPredicate(filter)).join(' and ')}`;
    return isUnsure ? `in columns that cannot be followed, ${rows}` : rows;
}

// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var terminal = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/access-command.js













/** UTF-16 units of one hostile text. */
const LONGEST_TEXT = 300;
function createContext(style) {
    const clean = (text, limit = LONGEST_TEXT) => (0,visible/* shorten */.ml)((0,visible/* showHidden */.Ul)((0,visible/* shorten */.ml)(text, limit)), limit);
    return { style, clean, showPredicate: clean };
}
/** The map of all policies. Throws a `CliError` where it cannot be made. */
async function tellAccess({ options, ...where }) {
    const local = await readLocalPolicies({ options, ...where });
    const context = createContext(where.style);
    const map = (0,create_map.createAccessMap)(local.sources);
    const text = await formatMap(map, { format: options.format, local, context });
    return { text, ...describeGaps(local, context) };
}
async function formatMap(map, { format, local, context }) {
    switch (format) {
        case 'json':
            return (0,terminal/* escapeJson */.GO)(formatAccessJson(map));
        case 'csv':
            return formatAccessCsv(map);
        case 'html': {
            const { renderAccessPage } = await __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 6325));
            return renderAccessPage(map, { title: (0,external_node_path_.basename)(local.folder), version: local.version });
        }
        case 'text':
            return renderAccess(map, context);
    }
}
/** Every policy that reaches a relation. Throws a `CliError` for one that does not exist. */
async function tellWho({ options, ...where }) {
    const local = await readLocalPolicies({ options, ...where });
    const context = createContext(where.style);
    const read = readQuestion(options, local.sources);
    if (read.kind === 'problem')
        throw new cli_git/* CliError */.z(read.problem);
    const who = findWho(read.question, local.sources);
    const { warnings, isWhole } = describeGaps(local, context);
    return {
        text: options.json ? (0,terminal/* escapeJson */.GO)(formatWhoJson(who)) : renderWho(who, context),
        warnings: read.doubt === undefined ? warnings : [...warnings, context.clean(read.doubt)],
        isWhole,
    };
}
/** What the answer does without. */
function describeGaps({ sources, findings }, context) {
    const invalid = sources.invalid.map(file => `${context.clean(file)}: not valid, and so left out: see pgbeam-policy check ${context.clean(file)}`);
    const gaps = findings.map(finding => (0,terminal/* renderFinding */.Kj)(context, finding, null));
    return { warnings: [...invalid, ...gaps], isWhole: invalid.length === 0 };
}


/***/ }),

/***/ 1989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeStatements)
/* harmony export */ });
/* harmony import */ var _access_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8655);
/* harmony import */ var _policy_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(434);


/** What a policy permits of what touches relations: `select, explain; update held for approval`. */
function describeStatements({ statements }) {
    const kinds = _access_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .RELATION_KINDS */ .tw.filter(kind => (statements.get(kind) ?? 'refused') !== 'refused');
    const groups = (0,_policy_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(kinds, kind => statements.get(kind) ?? 'refused');
    const parts = [...groups].map(([access, alike]) => `${alike.join(', ')}${STATEMENT_WORDS[access]}`);
    return parts.length === 0 ? 'nothing that touches relations' : parts.join('; ');
}
const STATEMENT_WORDS = {
    refused: '',
    allowed: '',
    held: ' held for approval',
    discarded: ' discarded',
    'held, discarded': ' held for approval and discarded',
};


/***/ })

};
