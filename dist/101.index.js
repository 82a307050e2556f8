export const id = 101;
export const ids = [101];
export const modules = {

/***/ 7952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Z6: () => (/* binding */ listIds),
/* harmony export */   rN: () => (/* binding */ countId)
/* harmony export */ });
/** A name as SQL needs it: in quotes where it is not plain. */
function quoteName(name) {
    return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
/** The name itself the first time, then with `#2` and so on. A name in quotes cannot be taken for another's. */
function countId(created, name) {
    const count = (created.get(name) ?? 0) + 1;
    created.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
}
/** Every id that was given. */
function listIds(created) {
    return [...created].flatMap(([name, count]) => Array.from({ length: count }, (_, index) => (index === 0 ? name : `${name}#${index + 1}`)));
}


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFileTables: () => (/* binding */ readFileTables),
  G: () => (/* binding */ readSchemaSides),
  g: () => (/* binding */ readTables)
});

;// CONCATENATED MODULE: ./lib/src/catalog/files/open-reader.js
/** A reader of SQL files. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one to read. */
async function openSchemaReader() {
    const [{ loadGrammar }, { SchemaReader }] = await Promise.all([
        __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 5377)),
        __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 9468)),
    ]);
    return new SchemaReader(await loadGrammar());
}

;// CONCATENATED MODULE: ./lib/src/catalog/live/covers-all.js
/**
 * Whether every database of a project has a source, so that what is in none of them is nowhere. Without a key, a line for the
 * project has to do. What the key lists counts otherwise; where it cannot list it, that is not known.
 */
function coversAll({ projectId, lines, live }) {
    const own = lines.filter(({ project }) => project === undefined || project === projectId);
    if (!live)
        return own.length > 0;
    if (live.databases === null)
        return false;
    const named = new Set(own.map(({ database }) => database));
    const unnamed = own.filter(({ database }) => database === undefined);
    const needing = leaveOutReplicas(live.databases).filter(({ id }) => !named.has(id));
    if (needing.length === 0)
        return own.length > 0;
    // Nobody knows which databases lines without an id are of, so that they count only where there are enough for all.
    return unnamed.length >= needing.length || needing.every(({ isPartial }) => !isPartial);
}
/** A replica has the tables of its primary, whose source is its own. */
function leaveOutReplicas(databases) {
    const primaries = new Set(databases.filter(({ isReplica }) => !isReplica).map(({ name }) => name));
    return databases.filter(({ name, isReplica }) => !isReplica || !primaries.has(name));
}

// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
;// CONCATENATED MODULE: ./lib/src/catalog/live/may-name.js

/**
 * Relations of the repository's SQL files may be named. Of those that only a live catalog knows, any may be a honeytoken,
 * unless the honeytokens are known and it is none of them.
 */
function createMayName({ files, honeytokens, }) {
    const decoys = honeytokens && new Set(honeytokens.flatMap(listNames));
    return ({ schema, name }) => {
        if (files.some(catalog => catalog.find(schema, name).length > 0))
            return true;
        return decoys !== null && !decoys.has((0,fold_case/* foldCase */.S)(`${schema}.${name}`));
    };
}
/** The names that a honeytoken may mean, as PgBeam compares them. A bare name is that of `public`. */
function listNames({ schema, relation }) {
    const names = [`${schema || 'public'}.${relation}`];
    // A name that brings its schema: hidden too, for one that is hidden needlessly does no harm.
    if (!schema && relation.includes('.'))
        names.push(relation);
    return names.map(fold_case/* foldCase */.S);
}

// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var tables = __webpack_require__(713);
;// CONCATENATED MODULE: ./lib/src/exposure/index-subjects.js


/** Linear, once it is asked. */
function indexSubjects(catalog) {
    let built;
    const index = () => {
        built ??= build(catalog);
        return built;
    };
    const count = (columns, subject) => index().incomplete.has(subject.slice(0, subject.lastIndexOf('.')))
        ? Number.POSITIVE_INFINITY
        : (columns.get(subject) ?? 0);
    return {
        countRelations: subject => index().relations.get(subject) ?? 0,
        countColumns: subject => count(index().columns, subject),
        countReadable: subject => count(index().readable, subject),
    };
}
function build(catalog) {
    const [relations, columns, readable] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    const incomplete = new Set();
    for (const relation of catalog.relations) {
        const name = (0,tables/* spellName */.oC)(relation);
        countOne(relations, name);
        if (!relation.isComplete)
            incomplete.add(name);
        for (const column of relation.columns) {
            const subject = `${name}.${(0,fold_case/* foldCase */.S)(column.name)}`;
            countOne(columns, subject);
            if (!column.isBinary)
                countOne(readable, subject);
        }
    }
    return { relations, columns, readable, incomplete };
}
function countOne(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./lib/src/exposure/moved.js



/** Finds what moved in a database, once for all policies. Linear. */
function findMoved(pair) {
    const { relations } = pair;
    const columns = relations.flatMap(each => each.columns);
    const head = indexSubjects(pair.head);
    return {
        ...pair,
        moved: listMoved(pair),
        subjects: { base: pair.base === pair.head ? head : indexSubjects(pair.base), head },
        heirs: {
            relations: new Map(relations.flatMap(each => (each.before ? [[each.before, each]] : []))),
            columns: new Map(columns.flatMap(each => (each.before ? [[each.before, each]] : []))),
        },
        origins: {
            relations: new Map(relations.map(each => [each.after, each])),
            columns: new Map(columns.map(each => [each.after, each])),
        },
    };
}
/** Where a name differs only in the case of ASCII letters, nothing moved. */
function listMoved({ base, head, relations }) {
    if (base === head)
        return [];
    return relations.flatMap(pair => {
        const isMoved = pair.before === undefined || (0,tables/* spellName */.oC)(pair.before) !== (0,tables/* spellName */.oC)(pair.after);
        const columns = isMoved ? pair.columns : pair.columns.filter(isColumnMoved);
        return isMoved || columns.length > 0 ? [{ ...pair, isMoved, columns }] : [];
    });
}
function isColumnMoved({ before, after }) {
    return before === undefined || (0,fold_case/* foldCase */.S)(before.name) !== (0,fold_case/* foldCase */.S)(after.name) || before.isBinary !== after.isBinary;
}

;// CONCATENATED MODULE: ./lib/src/exposure/pair-catalogs.js
/**
 * Pairs what two versions of a database hold. Migrations tell what they rename, so that ids go first; between dumps there
 * are names, and then what has the same shape. Linear.
 */
function pairCatalogs(base, head) {
    const before = new Map();
    const guessed = new Set();
    const free = new Set(base.relations);
    function match(keyOf) {
        const byKey = groupFree(free, keyOf);
        for (const relation of head.relations) {
            const key = before.has(relation) ? undefined : keyOf(relation);
            const previous = key === undefined ? undefined : byKey.get(key)?.shift();
            if (!previous)
                continue;
            before.set(relation, previous);
            free.delete(previous);
        }
    }
    match(({ id }) => id);
    match(({ schema, name }) => JSON.stringify([schema, name]));
    const known = new Set(before.keys());
    // What a migration drops is not renamed.
    for (const relation of free)
        if (head.dropped.has(relation.id))
            free.delete(relation);
    match(spellShape);
    for (const relation of before.keys())
        if (!known.has(relation))
            guessed.add(relation);
    const relations = head.relations.map((after) => {
        const previous = before.get(after);
        const isMadeAnew = previous !== undefined && previous.id !== after.id && head.dropped.has(previous.id);
        const dropped = isMadeAnew ? previous.columns.map(({ id }) => id) : after.droppedColumns;
        const columns = pairColumns(previous?.columns ?? [], after.columns, new Set(dropped));
        return { before: previous, after, isGuess: guessed.has(after), columns };
    });
    return { base, head, relations };
}
function groupFree(free, keyOf) {
    const groups = new Map();
    for (const relation of free) {
        const key = keyOf(relation);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(relation);
        else
            groups.set(key, [relation]);
    }
    return groups;
}
/** All columns with their types; undefined where that says too little to know a relation by. */
function spellShape({ kind, columns, isComplete }) {
    if (columns.length === 0 || !isComplete || columns.some(({ type }) => type === undefined))
        return undefined;
    return JSON.stringify([kind, ...columns.flatMap(({ name, type }) => [name, type])]);
}
/** In their order at the head. */
function pairColumns(before, after, 
/** The ids of those that a migration drops, and so does not rename. */
dropped) {
    const previous = new Map();
    const free = new Set(before);
    for (const keyOf of [({ id }) => id, ({ name }) => name]) {
        const byKey = new Map([...free].map(column => [keyOf(column), column]));
        for (const column of after) {
            const match = previous.has(column) ? undefined : byKey.get(keyOf(column));
            if (!match || !free.delete(match))
                continue;
            previous.set(column, match);
        }
    }
    const renamed = guessRenamed({ before, after, previous, dropped });
    return after.map(column => ({
        before: previous.get(column) ?? renamed.get(column),
        after: column,
        isGuess: renamed.has(column),
    }));
}
/** A column gone and one new at the same place between columns that stayed, with the same type. */
function guessRenamed({ before, after, previous, dropped, }) {
    const kept = new Set(previous.values());
    const gone = new Map();
    let anchor;
    for (const column of before) {
        if (kept.has(column))
            anchor = column;
        else if (!dropped.has(column.id)) {
            const group = gone.get(anchor);
            if (group)
                group.push(column);
            else
                gone.set(anchor, [column]);
        }
    }
    const renamed = new Map();
    anchor = undefined;
    for (const column of after) {
        const stayed = previous.get(column);
        if (stayed)
            anchor = stayed;
        const candidate = stayed ? undefined : gone.get(anchor)?.shift();
        if (candidate && candidate.type !== undefined && candidate.type === column.type)
            renamed.set(column, candidate);
    }
    return renamed;
}

// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/src/catalog/state/names.js
var names = __webpack_require__(7952);
;// CONCATENATED MODULE: ./lib/src/catalog/live/live-catalog.js



/** The catalog of a database as it is now: names, columns, types and kinds; what views read and what has parents is not known. */
function createLiveCatalog({ relations, isTruncated }) {
    const described = relations.map(relation => describeRelation(relation, !isTruncated));
    // Each once, whatever the reply says.
    const unique = new Map(described.map(relation => [relation.id, relation]));
    const sorted = [...unique.values()].sort((one, other) => (0,compare/* compareText */.n)(one.schema, other.schema) || (0,compare/* compareText */.n)(one.name, other.name));
    return (0,catalog/* createCatalog */.C)({
        relations: sorted,
        schemas: [...new Set(sorted.map(({ schema }) => schema))],
        extensions: [],
        dropped: new Set(),
    });
}
const KINDS = {
    table: 'table',
    view: 'view',
    materialized_view: 'materialized-view',
};
function describeRelation({ schema, name, kind, columns }, isComplete) {
    return {
        id: `${(0,names/* quoteName */.AB)(schema)}.${(0,names/* quoteName */.AB)(name)}`,
        schema,
        name,
        kind: (Object.hasOwn(KINDS, kind) && KINDS[kind]) || 'other',
        parents: [],
        isPartitioned: false,
        columns: columns.map(describeColumn),
        droppedColumns: [],
        isComplete,
        reads: [],
        mayShow: [],
        extension: undefined,
        at: undefined,
    };
}
function describeColumn({ name, dataType, isBinary }) {
    const type = NO_TYPES.has(dataType) ? undefined : dataType;
    return { id: (0,names/* quoteName */.AB)(name), name, type, isBinary, sources: [], at: undefined };
}
/** What `information_schema` writes in the place of a type that it does not name. */
const NO_TYPES = new Set(['ARRAY', 'USER-DEFINED']);

// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/impact/breaker.js
var impact_breaker = __webpack_require__(7445);
;// CONCATENATED MODULE: ./lib/src/impact/ask-databases.js


/** No project has as many; each is a request. */
const MOST_DATABASES = 100;
/** Asks about each project once, and about each of its databases, all at once. */
function askDatabases({ projects, ...how }) {
    const ask = createAsk();
    return Promise.all(projects.map(projectId => askAbout(projectId, { ...how, ask })));
}
function createAsk() {
    const breaker = (0,impact_breaker/* createBreaker */.Zd)();
    return async (topic, projectId, request) => {
        const answer = await breaker.ask({ topic, projectId }, () => keepAbsence(request));
        return answer.kind === 'answered' ? answer.value : answer.error;
    };
}
/** That one thing is not there, or not for this key, says nothing about the others. */
async function keepAbsence(request) {
    try {
        return await request();
    }
    catch (error) {
        if (error instanceof pgbeam_error/* PgBeamError */.p && (error.status === 403 || error.status === 404))
            return error;
        throw error;
    }
}
async function askAbout(projectId, { reader, ask, withCatalogs }) {
    const askForDatabases = async () => {
        const listed = await ask('databases', projectId, () => reader.listDatabases(projectId));
        if (listed instanceof pgbeam_error/* PgBeamError */.p)
            return listed;
        return Promise.all(listed.map(async (database, place) => {
            if (!withCatalogs)
                return { listed: database, schema: 'not-asked-for' };
            if (place >= MOST_DATABASES)
                return { listed: database, schema: 'too-many' };
            const target = { projectId, databaseId: database.id };
            return { listed: database, schema: await ask('schemas', projectId, () => reader.readSchemaCatalog(target)) };
        }));
    };
    const [databases, honeytokens] = await Promise.all([
        askForDatabases(),
        withCatalogs ? ask('honeytokens', projectId, () => reader.listHoneytokens(projectId)) : null,
    ]);
    return { projectId, databases, honeytokens };
}
/** Whether PgBeam has told what it found. */
function isAnswer(schema) {
    return typeof schema !== 'string' && !(schema instanceof pgbeam_error/* PgBeamError */.p);
}
/** Whether PgBeam has read the database. */
function isRead(schema) {
    return isAnswer(schema) && !schema.hasFailed;
}

// EXTERNAL MODULE: ./lib/src/live/describe-error.js
var describe_error = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/src/plan/findings.js
var plan_findings = __webpack_require__(8944);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/impact/live-table-findings.js






function noteNoKey() {
    const message = '`live-schema` needs an API key, and there is none (a pull request from a fork gets no secrets), so the report does without PgBeam\u2019s catalogs of the databases.';
    return (0,plan_findings/* noteRun */.W5)('schema-unknown', message);
}
/** What is not known of the databases of projects: a finding for each reason, however many databases it is of. */
function describeGaps(projects) {
    return [...describeUnlisted(projects), ...projects.flatMap(describeProject)];
}
/** Projects whose databases could not be listed. */
function describeUnlisted(projects) {
    return groupByCause(projects, ({ databases }) => databases).map(({ error, items }) => {
        const names = nameAll(items.map(({ projectId }) => projectId));
        const message = `The report does without the databases of ${names}, so no relation is called unknown there. ${explain(error)}`;
        return (0,plan_findings/* noteRun */.W5)('schema-unknown', message);
    });
}
function describeProject({ projectId, databases, honeytokens }) {
    if (databases instanceof pgbeam_error/* PgBeamError */.p)
        return [];
    const project = (0,quote/* quote */.h)(projectId);
    const listDatabases = (isMeant) => databases.filter(({ schema }) => isMeant(schema)).map(({ listed }) => listed.id);
    const findings = groupByCause(databases, ({ schema }) => schema).map(({ error, items }) => {
        const names = nameAll(items.map(({ listed }) => listed.id));
        return (0,plan_findings/* noteRun */.W5)('schema-unknown', `The report does without PgBeam\u2019s catalog of ${names}. ${explain(error)}`);
    });
    const unread = listDatabases(schema => isAnswer(schema) && schema.hasFailed);
    if (unread.length > 0) {
        // Why is the database's own text, which is not repeated.
        const message = `PgBeam could not read ${nameAll(unread)} of ${project}, so the report does without what is there; look at the connection in the PgBeam dashboard.`;
        findings.push((0,plan_findings/* noteRun */.W5)('schema-unknown', message));
    }
    const tooMany = listDatabases(schema => schema === 'too-many');
    if (tooMany.length > 0) {
        const message = `${project} has so many databases that ${nameAll(tooMany)} were not asked about.`;
        findings.push((0,plan_findings/* noteRun */.W5)('schema-unknown', message));
    }
    const truncated = listDatabases(schema => isRead(schema) && schema.isTruncated);
    if (truncated.length > 0) {
        const message = `PgBeam\u2019s catalog of ${nameAll(truncated)} stops at its limit of columns: what is not in it may exist. ${plan_findings/* RUN_FINDINGS */.Ro['schema-truncated'].fix}`;
        findings.push((0,plan_findings/* noteRun */.W5)('schema-truncated', message));
    }
    const hasNames = databases.some(({ schema }) => isRead(schema) && schema.relations.length > 0);
    if (honeytokens instanceof pgbeam_error/* PgBeamError */.p && hasNames) {
        const message = `Relations of ${project} that only PgBeam knows are counted and not named, because any of them may be a honeytoken. ${explainHoneytokens(honeytokens)}`;
        findings.push((0,plan_findings/* noteRun */.W5)('honeytokens-unknown', message));
    }
    return findings;
}
/** What failed, by why. */
function groupByCause(items, find) {
    const groups = new Map();
    for (const item of items) {
        const error = find(item);
        if (!(error instanceof pgbeam_error/* PgBeamError */.p))
            continue;
        const key = JSON.stringify([error.kind, error.status, error.code]);
        const group = groups.get(key) ?? { error, items: [] };
        group.items.push(item);
        groups.set(key, group);
    }
    return [...groups.values()];
}
/** How many projects or databases a message names. */
const MOST_NAMED = 5;
function nameAll(ids) {
    const named = ids.slice(0, MOST_NAMED).map(quote/* quote */.h);
    const rest = ids.length - named.length;
    return (0,words/* joinWithAnd */.Ol)(rest > 0 ? [...named, `${rest} more`] : named);
}
function explainHoneytokens(error) {
    return error.status === 404 ? 'This PgBeam does not list honeytokens; newer ones do.' : explain(error);
}
/** Without what PgBeam itself says about a database: that may be the database's own text, with its host and user. */
function explain(error) {
    const isSaid = error.kind === 'status' && error.code !== undefined;
    const { problem, nextStep } = (0,describe_error/* describeError */.U)(isSaid ? new pgbeam_error/* PgBeamError */.p({ ...error, detail: undefined, fieldErrors: [] }) : error);
    return `${problem} ${nextStep}`;
}

;// CONCATENATED MODULE: ./lib/src/impact/live-tables.js




/**
 * Asks which databases the projects have, and with `withCatalogs` (the input `live-schema`) what is in each and which
 * honeytokens there are: one request each, all at once. What cannot be known is a finding. With its own circuit breaker: a
 * database that does not answer says nothing about PgBeam.
 */
async function readLiveTables({ projects, reader, withCatalogs, }) {
    if (!reader)
        return { projects: new Map(), findings: withCatalogs ? [noteNoKey()] : [] };
    const asked = await askDatabases({ projects, reader, withCatalogs });
    return {
        projects: new Map(asked.map(project => [project.projectId, toLiveProject(project)])),
        findings: describeGaps(asked),
    };
}
function toLiveProject({ databases, honeytokens }) {
    return {
        databases: databases instanceof pgbeam_error/* PgBeamError */.p ? null : databases.map(toLiveDatabase),
        honeytokens: honeytokens instanceof pgbeam_error/* PgBeamError */.p ? null : honeytokens,
    };
}
function toLiveDatabase({ listed, schema }) {
    if (!isRead(schema))
        return { ...listed, catalog: undefined, isPartial: true };
    return { ...listed, catalog: createLiveCatalog(schema), isPartial: schema.isTruncated };
}

// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var policy_globs = __webpack_require__(4638);
;// CONCATENATED MODULE: ./lib/src/flows/read-schemas.js








/** Nothing where there are no SQL files. */
async function readSchemaSides(files, { base, head }) {
    if (!files)
        return { base: [], head: [], isChanged: false };
    const [atHead, atBase] = await files.read(base === null ? [head] : [head, base]);
    const sides = { head: atHead?.files ?? [], base: (base === null ? atHead : atBase)?.files ?? [] };
    return { ...sides, isChanged: spellFiles(sides.base) !== spellFiles(sides.head) };
}
function spellFiles(files) {
    return JSON.stringify(files.map(({ path, blob }) => [path, blob]));
}
/** What SQL files and PgBeam say of the tables of projects. */
async function readTables({ databases, inputs: { databaseSchema: lines, liveSchema, schemaGate: gate }, projects, sides, }) {
    const isWanted = lines.length > 0 || liveSchema;
    const live = isWanted
        ? await readLiveTables({ projects, reader: databases, withCatalogs: liveSchema })
        : { projects: new Map(), findings: [] };
    return readSchemas({ lines, sides, live, gate });
}
/** What the SQL files of one commit say of the tables of projects. */
async function readFileTables({ files, lines, commit, }) {
    if (!files)
        return () => undefined;
    const [read] = await files.read([commit]);
    const sides = { base: read?.files ?? [], head: read?.files ?? [], isChanged: false };
    const { find } = await readSchemas({ lines, sides, live: { projects: new Map(), findings: [] }, gate: 'off' });
    return projectId => find(projectId)?.tables;
}
/** Reads the databases that the lines of `database-schema` are about, one version after the other. */
async function readSchemas({ lines, sides, live, gate, }) {
    const chosen = lines.map(line => ({ line, ...chooseFiles(line, sides) }));
    const filled = chosen.filter(({ base, head }) => base.length + head.length > 0);
    const findings = (0,plan_findings/* noteUnmatchedSchemas */.kE)(chosen.filter(({ head }) => head.length === 0).map(({ line }) => line.globs[0]));
    const databases = await readDatabases(filled);
    const unread = databases.flatMap(({ after }) => after.unread);
    const known = new Map();
    return {
        findings: [...findings, ...live.findings, ...(0,plan_findings/* noteUnread */.gS)(unread)],
        find(projectId) {
            if (!known.has(projectId)) {
                known.set(projectId, composeSchema({ projectId, databases, live: live.projects.get(projectId), gate }));
            }
            return known.get(projectId);
        },
    };
}
async function readDatabases(chosen) {
    if (chosen.length === 0)
        return [];
    const reader = await openSchemaReader();
    return chosen.map(({ line, base, head }) => {
        const after = reader.read(head);
        const before = spellFiles(base) === spellFiles(head) ? after : reader.read(base);
        const moved = findMoved(pairCatalogs(before.catalog, after.catalog));
        return { line, before, after, moved, added: listAdded(before, after) };
    });
}
/** Undefined where nothing is known of any database of the project. */
function composeSchema({ projectId, databases, live, gate, }) {
    const own = databases.filter(({ line: { project } }) => project === undefined || project === projectId);
    const liveCatalogs = live?.databases?.flatMap(({ catalog }) => catalog ?? []) ?? [];
    if (own.length + liveCatalogs.length === 0)
        return undefined;
    const lines = own.map(({ line }) => line);
    const files = own.map(({ after }) => after.catalog);
    const mayName = createMayName({ files, honeytokens: live?.honeytokens ?? null });
    const unite = (versions) => ({
        catalogs: [...versions.map(({ catalog }) => catalog), ...liveCatalogs],
        areAll: coversAll({ projectId, lines, live }),
        hasUnread: versions.some(({ unread }) => unread.length > 0),
        mayName,
    });
    return {
        tables: unite(own.map(({ after }) => after)),
        formerly: unite(own.map(({ before }) => before)),
        databases: own.map(({ moved }) => moved),
        isWhole: coversAll({ projectId, lines, live: live && withoutCatalogs(live) }),
        unread: own.flatMap(({ added }) => added),
        gate,
    };
}
function withoutCatalogs(live) {
    const databases = live.databases?.map(database => ({ ...database, catalog: undefined, isPartial: true })) ?? null;
    return { ...live, databases };
}
function chooseFiles({ globs }, { base, head }) {
    const { includes } = (0,policy_globs/* compileGlobs */.tI)(globs);
    return { base: base.filter(({ path }) => includes(path)), head: head.filter(({ path }) => includes(path)) };
}
/** What was not read and is not in the earlier version; equal statements as often as there are more of them. */
function listAdded(before, after) {
    if (before === after)
        return [];
    const left = new Map();
    for (const { digest } of before.unread)
        left.set(digest, (left.get(digest) ?? 0) + 1);
    return after.unread.filter(({ digest }) => {
        const number = left.get(digest) ?? 0;
        left.set(digest, number - 1);
        return number <= 0;
    });
}


/***/ })

};
