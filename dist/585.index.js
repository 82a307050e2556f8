export const id = 585;
export const ids = [585];
export const modules = {

/***/ 2585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAccessMap: () => (/* binding */ createAccessMap)
});

// UNUSED EXPORTS: describeColumn, describePolicy, listFilters

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

// EXTERNAL MODULE: ./lib/src/exposure/hidden.js
var exposure_hidden = __webpack_require__(748);
// EXTERNAL MODULE: ./lib/src/exposure/ways-around.js + 1 modules
var ways_around = __webpack_require__(182);
;// CONCATENATED MODULE: ./lib/src/access-map/list-ways.js




const NO_WAYS = { shownBy: () => [], around: () => [] };
function listWays({ profile, model, tables, }) {
    const hasRules = profile.masking_rules.length + profile.row_filters.length + profile.table_denylist.length > 0;
    if (!tables || !hasRules)
        return NO_WAYS;
    const hidden = (0,exposure_hidden/* createHidden */.d)({ profile, model });
    const shows = new Map();
    const around = new Map();
    function add({ through, column, hiding }) {
        if (!tables?.mayName(through) || !tables.mayName(hiding.relation))
            return;
        const subject = (0,exposure_tables/* spellName */.oC)(through);
        const of = (0,exposure_tables/* spellName */.oC)(hiding.relation);
        const shown = {
            column: column ? (0,fold_case/* foldCase */.S)(column.name) : null,
            hides: hiding.hides,
            of: hiding.column ? `${of}.${(0,fold_case/* foldCase */.S)(hiding.column.name)}` : of,
        };
        shows.set(subject, (shows.get(subject) ?? new Map()).set(JSON.stringify(Object.values(shown)), shown));
        around.set(of, (around.get(of) ?? new Set()).add(subject));
    }
    for (const catalog of tables.catalogs) {
        const searched = { catalog, model, hidden };
        for (const way of (0,ways_around/* listViewWays */.Gm)(searched))
            add(way);
        for (const table of catalog.withChildren) {
            for (const way of (0,ways_around/* listChildWays */.bV)(table, searched))
                add(way);
        }
    }
    return {
        shownBy: subject => [...(shows.get(subject)?.values() ?? [])],
        around: subject => [...(around.get(subject) ?? [])],
    };
}

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
            ways: listWays({ profile, model, tables }),
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


/***/ })

};
