export const id = 291;
export const ids = [291];
export const modules = {

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
    /** A policy comes under an exception from what no policy may do. */
    'guardrail',
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
    guardrails: 'guardrail',
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

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportDrift),
/* harmony export */   y: () => (/* binding */ permitWrites)
/* harmony export */ });
/* harmony import */ var _reviews_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7050);
/* harmony import */ var _reviews_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8132);


/** Permits or refuses every write, by what has happened on the branch before. */
async function permitWrites({ steps, commit, branch, ports, rules, onDrift, }) {
    const isOverwriting = onDrift === 'overwrite';
    const states = await (0,_reviews_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeLive */ .a)({ steps, commit, ports, rules, isOverwriting, proves: 'everything' });
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
        return judgement.kind === 'unauthorised' ? [(0,_reviews_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .describeUnauthorised */ .l)(judgement, { branch })] : [];
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


/***/ }),

/***/ 4649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compareNumbers),
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3151);

/** Orders paths as people number them: digits by their value, so that `2_a.sql` is before `10_b.sql`. */
function compareNaturally(one, other) {
    const [ones, others] = [splitDigits(one), splitDigits(other)];
    for (const [place, part] of ones.entries()) {
        const against = others[place];
        if (against === undefined)
            return 1;
        const order = isNumber(part) && isNumber(against) ? compareNumbers(part, against) : (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(part, against);
        if (order !== 0)
            return order;
    }
    return ones.length - others.length || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(one, other);
}
function splitDigits(text) {
    // Folders first: `a/1.sql` is before `a.sql/1`, as the slash is the least of all.
    return text.replaceAll('/', '\0').match(/\d+|\D+/g) ?? [];
}
function isNumber(text) {
    return /^\d/.test(text);
}
/** By value, whatever their length. */
function compareNumbers(one, other) {
    const [a, b] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')];
    return a.length - b.length || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a, b);
}


/***/ }),

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

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ mapPolicies),
/* harmony export */   Y5: () => (/* binding */ mapCommit)
/* harmony export */ });
/* unused harmony exports readMapSources, listMapSources */
/* harmony import */ var _live_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8138);
/* harmony import */ var _plan_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9540);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3190);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6417);
/* harmony import */ var _read_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(886);






/** The policies of one commit, and what of their tables is not known. No live profile is looked at. */
async function readMapSources({ ports: { snapshots, schemaFiles, databases }, inputs, commit, }) {
    const [policySnapshots, files] = await Promise.all([snapshots.read([commit]), readFiles(schemaFiles, commit)]);
    const assigned = assignProjects(parseSnapshots(policySnapshots, createParser()).flat(), inputs.projectId);
    const predicates = await readPredicates(listPredicates(listProfiles(assigned)));
    const policyFiles = checkIdentities(assigned.map(policyFile => lintFile({ policyFile, predicates })), NO_DIRECTORY);
    const schemas = await readTablesAt({ databases, inputs, policyFiles, files });
    const { redactPredicates } = inputs;
    return {
        sources: listMapSources({ policyFiles, schemas, redactPredicates }),
        paths: assigned.map(({ file }) => file.path),
        findings: schemas.findings,
    };
}
/** The map of what the files of one commit give access to, over the tables of that commit. */
async function mapCommit({ ports: { schemaFiles, databases }, inputs, commit, policyFiles, }) {
    const files = await readFiles(schemaFiles, commit);
    const schemas = await readTablesAt({ databases, inputs, policyFiles, files });
    return mapPolicies({ policyFiles, schemas, redactPredicates: inputs.redactPredicates });
}
async function readFiles(schemaFiles, commit) {
    return (await schemaFiles?.read([commit]))?.flatMap(snapshot => snapshot.files) ?? [];
}
function readTablesAt({ databases, inputs: { databaseSchema, liveSchema }, policyFiles, files, }) {
    return (0,_read_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .readTables */ .g)({
        databases,
        inputs: { databaseSchema, liveSchema, schemaGate: 'off' },
        projects: (0,_plan_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .listProjects */ .hF)(policyFiles),
        sides: { base: files, head: files, isChanged: false },
    });
}
/** The map of policy files over the tables that are known. */
async function mapPolicies(known) {
    const { createAccessMap } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 2585));
    return createAccessMap(listMapSources(known));
}
/** What a map of policy files is made from. With `redactPredicates` equal predicates have a number in common. */
function listMapSources({ policyFiles, schemas, redactPredicates, }) {
    const numbers = new Map();
    return {
        policies: policyFiles.flatMap(policyFile => policyFile.kind === 'valid'
            ? [
                {
                    file: policyFile.file.path,
                    projectId: policyFile.projectId,
                    profile: policyFile.document.profile,
                },
            ]
            : []),
        invalid: policyFiles.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path),
        findTables: projectId => schemas.find(projectId)?.tables,
        showPredicate(predicate) {
            if (!redactPredicates)
                return predicate;
            const number = numbers.get(predicate) ?? numbers.size + 1;
            numbers.set(predicate, number);
            return `predicate ${number} (not shown)`;
        },
    };
}


/***/ }),

/***/ 886:
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
        __webpack_require__.e(/* import() */ 677).then(__webpack_require__.bind(__webpack_require__, 2677)),
    ]);
    return new SchemaReader(await loadGrammar());
}

// EXTERNAL MODULE: ./lib/src/catalog/files/natural-order.js
var natural_order = __webpack_require__(4649);
;// CONCATENATED MODULE: ./lib/src/catalog/files/versions.js

/**
 * Whether the difference of two versions tells what happens to the database: files that are added tell it, and so does one
 * file alone, which may be a dump. Where one of several is changed, removed or put in another place, it may have been
 * applied as it was.
 */
function tellsChanges({ base, head }) {
    if (base.length === 0 || (base.length === 1 && head.length === 1))
        return true;
    const kept = listBlobs(base);
    let next = 0;
    for (const blob of listBlobs(head))
        if (blob === kept[next])
            next += 1;
    return next === kept.length;
}
function listBlobs(files) {
    return files.toSorted((one, other) => (0,natural_order/* compareNaturally */.y)(one.path, other.path)).map(({ blob }) => blob);
}
/** Adds to what is unread that other parts than before are left out as down halves, or none any more. */
function noteConvention({ base, head }, before, after) {
    if (base.length === 0 || head.length === 0 || before.convention === after.convention)
        return after;
    const known = new Set(base.map(({ path, blob }) => `${blob} ${path}`));
    const changed = head.find(({ path, blob }) => !known.has(`${blob} ${path}`)) ?? head[0];
    if (!changed)
        return after;
    const note = { file: changed.path, line: 1, reason: 'convention', digest: `convention ${changed.blob}` };
    return { ...after, unread: [...after.unread, note] };
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

;// CONCATENATED MODULE: ./lib/src/exposure/compose-schema.js


/** Undefined where nothing is known of any database of the project. */
function composeSchema(sources, gate) {
    const { projectId, databases, hasMissing, live } = sources;
    const liveCatalogs = live?.databases?.flatMap(({ catalog }) => catalog ?? []) ?? [];
    if (databases.length + liveCatalogs.length === 0)
        return undefined;
    const lines = databases.map(({ line }) => line);
    const mayName = composeMayName(sources);
    const unite = (versions) => ({
        catalogs: [...versions.map(({ catalog }) => catalog), ...liveCatalogs],
        areAll: !hasMissing && coversAll({ projectId, lines, live }),
        hasUnread: versions.some(({ unread }) => unread.length > 0),
        mayName,
    });
    const isCovered = coversAll({ projectId, lines, live: live && withoutCatalogs(live) });
    return {
        tables: unite(databases.map(({ after }) => after)),
        formerly: unite(databases.map(({ before }) => before)),
        get databases() {
            return databases.map(({ moved }) => moved());
        },
        isWhole: !hasMissing && isCovered && databases.every(({ isTold }) => isTold),
        unread: databases.flatMap(({ added }) => added),
        gate,
    };
}
/** Which relations of a project may be named. */
function composeMayName({ databases, live }) {
    return createMayName({ files: databases.map(({ after }) => after.catalog), honeytokens: live?.honeytokens ?? null });
}
function withoutCatalogs(live) {
    const databases = live.databases?.map(database => ({ ...database, catalog: undefined, isPartial: true })) ?? null;
    return { ...live, databases };
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
    // A scan takes longer, and one that goes unanswered is to cost nothing else.
    const askScan = createAsk();
    return Promise.all(projects.map(projectId => askAbout(projectId, { ...how, ask, askScan })));
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
async function askAbout(projectId, { reader, ask, askScan, withCatalogs, scanned = [] }) {
    const isScanned = scanned.includes(projectId);
    const askForDatabases = async () => {
        const listed = await ask('databases', projectId, () => reader.listDatabases(projectId));
        if (listed instanceof pgbeam_error/* PgBeamError */.p)
            return listed;
        return Promise.all(listed.map(async (database, place) => {
            const target = { projectId, databaseId: database.id };
            const askIf = async (isWanted, request) => {
                if (!isWanted)
                    return 'not-asked-for';
                return place >= MOST_DATABASES ? 'too-many' : request();
            };
            const [schema, scan] = await Promise.all([
                askIf(withCatalogs, () => ask('schemas', projectId, () => reader.readSchemaCatalog(target))),
                askIf(isScanned, () => askScan('scans', projectId, () => reader.scanPii(target))),
            ]);
            return { listed: database, schema, scan };
        }));
    };
    const [databases, honeytokens] = await Promise.all([
        askForDatabases(),
        withCatalogs || isScanned ? ask('honeytokens', projectId, () => reader.listHoneytokens(projectId)) : null,
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

;// CONCATENATED MODULE: ./lib/src/impact/pii-findings.js



function noteNoKeyToScan() {
    const message = '`scan-pii` needs an API key, and there is none (a pull request from a fork gets no secrets), so nothing was looked at for personal data.';
    return (0,plan_findings/* noteRun */.W5)('pii-unknown', message);
}
/** What was not scanned for personal data, or not as a whole: a finding for each reason. */
function describeScanGaps(projects) {
    const databases = projects.flatMap(project => (project.databases instanceof pgbeam_error/* PgBeamError */.p ? [] : project.databases));
    const failed = groupByCause(databases, ({ scan }) => scan).map(({ error, items }) => {
        const names = nameAll(items.map(({ listed }) => listed.id));
        return (0,plan_findings/* noteRun */.W5)('pii-unknown', `${names} could not be scanned for personal data. ${explain(error)}`);
    });
    const scanned = (isMeant) => databases.flatMap(({ listed, scan }) => typeof scan === 'string' || scan instanceof pgbeam_error/* PgBeamError */.p || !isMeant(scan) ? [] : [listed.id]);
    const tooMany = databases.flatMap(({ listed, scan }) => (scan === 'too-many' ? [listed.id] : []));
    return [
        ...failed,
        // Why is the database's own text, which is not repeated.
        ...note(scanned(({ hasFailed }) => hasFailed), 'could not be read for personal data; look at the connection in the PgBeam dashboard.'),
        ...note(scanned(({ isTruncated, hasFailed }) => isTruncated && !hasFailed), 'has more columns than PgBeam scans: what is not told may be personal data all the same.'),
        ...note(tooMany, 'was not scanned for personal data: the project has too many databases.'),
    ];
}
function note(ids, what) {
    return ids.length === 0 ? [] : [(0,plan_findings/* noteRun */.W5)('pii-unknown', `${nameAll(ids)} ${what}`)];
}

;// CONCATENATED MODULE: ./lib/src/impact/live-tables.js





/** What is known where PgBeam is not asked. */
const NO_LIVE_TABLES = { projects: new Map(), personalData: new Map(), findings: [] };
/**
 * Asks which databases the projects have, and with `withCatalogs` (the input `live-schema`) what is in each and which
 * honeytokens there are: one request each, all at once. What cannot be known is a finding. With its own circuit breaker: a
 * database that does not answer says nothing about PgBeam.
 */
async function readLiveTables({ projects, reader, withCatalogs, scanned = [], }) {
    if (!reader) {
        const findings = [...(withCatalogs ? [noteNoKey()] : []), ...(scanned.length > 0 ? [noteNoKeyToScan()] : [])];
        return { projects: new Map(), personalData: new Map(), findings };
    }
    const asked = await askDatabases({ projects, reader, withCatalogs, scanned });
    return {
        projects: new Map(asked.map(project => [project.projectId, toLiveProject(project)])),
        personalData: new Map(asked.map(project => [project.projectId, listPersonalData(project)])),
        findings: [...describeGaps(asked), ...describeScanGaps(asked)],
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
/** Each column once, by the surest of the databases that have it; the surest first. */
function listPersonalData({ databases }) {
    const found = new Map();
    for (const { scan } of databases instanceof pgbeam_error/* PgBeamError */.p ? [] : databases) {
        if (typeof scan === 'string' || scan instanceof pgbeam_error/* PgBeamError */.p || scan.hasFailed)
            continue;
        for (const column of scan.suggestions) {
            const key = JSON.stringify([column.schema, column.table, column.column]);
            const known = found.get(key);
            if (!known || known.confidence < column.confidence)
                found.set(key, column);
        }
    }
    return [...found.values()].sort((one, other) => other.confidence - one.confidence);
}

// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var policy_globs = __webpack_require__(4638);
// EXTERNAL MODULE: ./lib/src/flows/start-later.js
var start_later = __webpack_require__(683);
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
async function readTables({ databases, inputs: { databaseSchema: lines, liveSchema, schemaGate: gate }, projects, scanned = [], sides, }) {
    const isWanted = lines.length > 0 || liveSchema || scanned.length > 0;
    // SQL is parsed while PgBeam answers.
    const [live, files] = await Promise.all([
        isWanted ? readLiveTables({ projects, reader: databases, withCatalogs: liveSchema, scanned }) : NO_LIVE_TABLES,
        readDatabases(lines, sides),
    ]);
    return composeSchemas({ files, live, gate });
}
/** What the SQL files of one commit say of the tables of projects. */
async function readFileTables({ files, lines, commit, }) {
    if (!files)
        return () => undefined;
    const [read] = await files.read([commit]);
    const sides = { base: read?.files ?? [], head: read?.files ?? [], isChanged: false };
    const { find } = composeSchemas({ files: await readDatabases(lines, sides), live: NO_LIVE_TABLES, gate: 'off' });
    return projectId => find(projectId)?.tables;
}
/** Reads the databases that the lines of `database-schema` are about, one version after the other. */
async function readDatabases(lines, sides) {
    const chosen = lines.map(line => ({ line, ...chooseFiles(line, sides) }));
    const filled = chosen.filter(({ base, head }) => base.length + head.length > 0);
    const missing = chosen.filter(({ head }) => head.length === 0).map(({ line }) => line);
    if (filled.length === 0)
        return { databases: [], missing };
    const reader = await openSchemaReader();
    const databases = filled.map(({ line, base, head }) => {
        const read = reader.read(head);
        const before = spellFiles(base) === spellFiles(head) ? read : reader.read(base);
        const after = noteConvention({ base, head }, before, read);
        const moved = (0,start_later/* startLater */.j)(() => findMoved(pairCatalogs(before.catalog, after.catalog)));
        return { line, before, after, moved, isTold: tellsChanges({ base, head }), added: listAdded(before, after) };
    });
    return { databases, missing };
}
function chooseFiles({ globs }, { base, head }) {
    const { includes } = (0,policy_globs/* compileGlobs */.tI)(globs);
    return { base: base.filter(({ path }) => includes(path)), head: head.filter(({ path }) => includes(path)) };
}
function composeSchemas({ files: { databases, missing }, live, gate, }) {
    const known = new Map();
    const select = (projectId) => ({
        projectId,
        databases: databases.filter(({ line }) => isOf(line, projectId)),
        hasMissing: missing.some(line => isOf(line, projectId)),
        live: live.projects.get(projectId),
    });
    return {
        findings: [
            ...(0,plan_findings/* noteUnmatchedSchemas */.kE)(missing.map(({ globs }) => globs[0])),
            ...live.findings,
            ...(0,plan_findings/* noteUnread */.gS)(databases.flatMap(({ after }) => after.unread)),
        ],
        find(projectId) {
            if (!known.has(projectId))
                known.set(projectId, composeSchema(select(projectId), gate));
            return known.get(projectId);
        },
        findPersonalData(projectId) {
            return { columns: live.personalData.get(projectId) ?? [], mayName: composeMayName(select(projectId)) };
        },
    };
}
function isOf({ project }, projectId) {
    return project === undefined || project === projectId;
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startLater)
/* harmony export */ });
/** A value that is made when it is first asked for, and is the same from then on. */
function startLater(start) {
    let started;
    return () => {
        started ??= start();
        return started;
    };
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

/***/ 5538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareGuardrails),
/* harmony export */   c: () => (/* binding */ isWeaker)
/* harmony export */ });
/* harmony import */ var _policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _implication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6230);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6019);




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
    const index = (0,_implication_js__WEBPACK_IMPORTED_MODULE_2__/* .indexRules */ .ou)(to);
    const subjects = (0,_policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(to, ({ rule }) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSubject */ .w)(rule));
    const told = new Set();
    return from.flatMap((guardrail) => {
        const { rule, name } = guardrail;
        const candidates = index(rule);
        const implying = candidates.filter(other => (0,_implication_js__WEBPACK_IMPORTED_MODULE_2__/* .implies */ .M0)(other.rule, rule));
        if (implying.some(other => (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .listNew */ .v7)(other, guardrail, context).length === 0))
            return [];
        const [nearest] = implying;
        const place = findPlace({ guardrail, to, direction });
        const change = { ...place, guardrail: name, kind: rule.kind, direction };
        if (nearest) {
            // It is forbidden all the same, but not to everybody.
            const own = implying.toSorted((one, other) => Number(other.name === name) - Number(one.name === name))[0] ?? nearest;
            return (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .listNew */ .v7)(own, guardrail, context).flatMap(exception => {
                const key = JSON.stringify([own.file, own.name, exception.policy, exception.project, exception.until]);
                if (told.has(key))
                    return [];
                told.add(key);
                const sides = order(direction, 'bound', `excepted${exception.until === undefined ? '' : ` until ${exception.until}`}`);
                const where = direction === 'widens' ? { file: own.file, line: exception.line } : place;
                return [{ ...change, ...where, subject: exception.policy, isException: true, ...sides }];
            });
        }
        const weaker = (subjects.get((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSubject */ .w)(rule)) ?? []).find(other => (0,_implication_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlike */ .HI)(other.rule, rule));
        const sides = order(direction, (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .showDemand */ .n)(rule), weaker ? (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .showDemand */ .n)(weaker.rule) : 'none');
        return [{ ...change, subject: (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSubject */ .w)(rule), isException: false, ...sides }];
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


/***/ }),

/***/ 7775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ endsSoon),
/* harmony export */   NB: () => (/* binding */ findException),
/* harmony export */   T: () => (/* binding */ isNameless),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   v7: () => (/* binding */ listNew)
/* harmony export */ });
/* unused harmony export isFor */
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3902);

/** Whether an exception is over. */
function hasEnded({ until }, { today }) {
    return until !== undefined && until < today;
}
/** Whether a name without its project might be that of several policies. */
function isNameless({ policy, project }, { hasSeveralProjects }) {
    return hasSeveralProjects && project === undefined && !(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isProfileId */ .j)(policy);
}
/** Whether an exception is for a policy: by id, or by exact name and project. */
function isFor(exception, policy, context) {
    if (isNameless(exception, context))
        return false;
    if (exception.project !== undefined && exception.project !== policy.projectId)
        return false;
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isProfileId */ .j)(exception.policy) ? exception.policy === policy.id : exception.policy === policy.name;
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


/***/ }),

/***/ 6175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeGuardrails),
/* harmony export */   l: () => (/* binding */ describeBroken)
/* harmony export */ });
/* harmony import */ var _exposure_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(713);
/* harmony import */ var _policy_list_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(556);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8264);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7775);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7774);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3902);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6799);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6019);
/* harmony import */ var _universe_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7572);









function create(code, at, message) {
    const severity = _finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .GUARDRAIL_FINDINGS */ .r[code].severity;
    return { code, severity, message, at };
}
/** How many points a finding names. */
const SHOWN_POINTS = 3;
/** The errors of a policy that breaks guardrails: one for each guardrail and place. Of a live profile, at its start. */
function describeBroken({ locate }, broken) {
    const groups = new Map();
    for (const each of broken) {
        for (const breach of each.breaches) {
            const at = locate?.(breach.cause) ?? _policy_list_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_START */ .WS;
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
        const message = `${shown.join('; ')}${more}. The guardrail ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} (${file}, line ${line}) says: ${[...demands].slice(0, SHOWN_POINTS).join('; ')}.`;
        return { ...create('guardrail-broken', at, message), guardrail: { name, file, line } };
    })
        .sort(_policy_list_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg);
}
function describePoint({ point, mayName }) {
    if (!mayName)
        return 'what only a live database has, and nobody names,';
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .hasStar */ .dN)(point) ? `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(point)}, wherever no list says otherwise,` : (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(point);
}
function describeDemand({ rule }) {
    const demand = (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .showDemand */ .n)(rule);
    if (rule.kind === 'at_most')
        return `\`${rule.field}\` at most ${demand}`;
    if (rule.kind === 'refused')
        return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(rule.statement)} refused`;
    if (rule.kind === 'held') {
        return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(rule.statement)} refused, or held for a person with \`approval_auto_max_rows: 0\``;
    }
    return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)((0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .nameSubject */ .w)(rule))} ${demand}`;
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
        const isBlind = rule.kind === 'always_hidden' || rule.kind === 'never_clear' ? !(0,_universe_js__WEBPACK_IMPORTED_MODULE_8__/* .isNamed */ .e)(rule.pattern) : false;
        if (isBlind && universes.some(({ hasCatalogs }) => !hasCatalogs)) {
            const { meaning, fix } = _finding_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .GUARDRAIL_FINDINGS */ .r['guardrail-needs-catalog'];
            add(file, create('guardrail-needs-catalog', at, `${meaning} ${fix}`));
        }
        if (rule.kind === 'filtered_by') {
            const relations = universes.flatMap(universe => {
                const found = universe.listLacking(rule);
                return found.filter(relation => universe.mayName((0,_exposure_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .asNamed */ .mn)(relation))).map(_exposure_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .spellName */ .oC);
            });
            const lacking = [...new Set(relations)];
            if (lacking.length > 0) {
                const shown = lacking.slice(0, SHOWN_POINTS).map(_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h).join(', ');
                const rest = lacking.length > SHOWN_POINTS ? ` and ${lacking.length - SHOWN_POINTS} more` : '';
                const message = `There is no column ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(rule.column)} in ${shown}${rest}, so that the guardrail does not hold there.`;
                add(file, create('guardrail-column-missing', at, message));
            }
        }
    }
    for (const [exception, { file }] of exceptions) {
        const isKnown = knowsAll || policies.some(({ id }) => !(0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .isProfileId */ .j)(exception.policy) || id === exception.policy);
        const finding = describeException(exception, { context, isUsed: used.has(exception) || !isKnown });
        if (finding)
            add(file, finding);
    }
    for (const findings of byFile.values())
        findings.sort(_policy_list_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg);
    return byFile;
}
function describeException(exception, { context, isUsed }) {
    const { policy, until, line, column } = exception;
    const at = { line, column };
    if ((0,_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .isNameless */ .T)(exception, context)) {
        const message = `Several projects may have a policy ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(policy)}; add its \`project\`, or write its id (\`pol_\u2026\`). Until then the exception is for nobody.`;
        return create('exception-without-project', at, message);
    }
    if ((0,_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .hY)(exception, context)) {
        const message = `The exception for ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(policy)} ended on ${until}, so that the guardrail holds for it again; remove the exception.`;
        return create('exception-ended', at, message);
    }
    if (!isUsed) {
        const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(policy)} needs no exception, or is not there; remove it: somebody could use it.`;
        return create('exception-unused', at, message);
    }
    if (!(0,_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .endsSoon */ .C_)(exception, context))
        return undefined;
    const message = `The exception for ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(policy)} ends on ${until}; correct the policy until then.`;
    return create('exception-ends-soon', at, message);
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ isAlike),
/* harmony export */   M0: () => (/* binding */ implies),
/* harmony export */   ou: () => (/* binding */ indexRules)
/* harmony export */ });
/* harmony import */ var _policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6799);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6019);
/* harmony import */ var _universe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7572);




/** Looks up the rules that may imply another: of kinds that can, for the same table, or for any of a pattern. */
function indexRules(guardrails) {
    const byScope = (0,_policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(guardrails, ({ rule }) => `${rule.kind} ${nameScope(rule)}`);
    return rule => {
        const scopes = [...new Set([nameScope(rule), ANY_TABLE])];
        return IMPLYING[rule.kind].flatMap(kind => scopes.flatMap(scope => byScope.get(`${kind} ${scope}`) ?? []));
    };
}
const ANY_TABLE = '*';
function nameScope(rule) {
    if (!('pattern' in rule))
        return (0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSubject */ .w)(rule);
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStar */ .dN)(rule.pattern.table) ? ANY_TABLE : rule.pattern.table;
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
function implies(one, other) {
    if (!IMPLYING[other.kind].includes(one.kind))
        return false;
    if ('pattern' in one) {
        const isCovered = 'pattern' in other && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .coversPattern */ .py)(one.pattern, other.pattern);
        if (!isCovered || one.kind === 'never_reachable')
            return isCovered;
        if (one.kind === 'filtered_by')
            return other.kind === 'filtered_by' && one.column === other.column;
        // A column that is named is judged even where nobody knows whether it is there.
        return (0,_universe_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .e)(one.pattern) || (isColumnRule(other) && !(0,_universe_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .e)(other.pattern));
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
    return one.kind === other.kind || implies(other, one);
}


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ uniteBreaches),
/* harmony export */   o: () => (/* binding */ judgePolicies)
/* harmony export */ });
/* harmony import */ var _policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7775);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(374);
/* harmony import */ var _universe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7572);




/** Judges policies by guardrails, each over the databases of its project. */
function judgePolicies({ policies, witnesses = [], guardrails, findTables, splitConjuncts, context, }) {
    const universes = new Map([...(0,_policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)([...policies, ...witnesses], ({ projectId }) => projectId)].map(([projectId, own]) => {
        const profiles = own.map(({ profile }) => profile);
        return [projectId, (0,_universe_js__WEBPACK_IMPORTED_MODULE_3__/* .createUniverse */ .q)({ profiles, guardrails, tables: findTables(projectId) })];
    }));
    const used = new Set();
    const broken = new Map();
    for (const policy of policies) {
        const universe = universes.get(policy.projectId);
        if (!universe)
            continue;
        const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .createJudge */ .q)(policy, { universe, splitConjuncts });
        const found = guardrails.flatMap((guardrail) => {
            const breaches = uniteBreaches(judge(guardrail.rule));
            if (breaches.length === 0)
                return [];
            const exception = (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .findException */ .NB)(guardrail, policy, context);
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


/***/ }),

/***/ 374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var access_model = __webpack_require__(2219);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var tables = __webpack_require__(713);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
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

// EXTERNAL MODULE: ./lib/src/guardrails/pattern.js
var guardrails_pattern = __webpack_require__(6799);
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
                for (const reading of (0,guardrails_pattern/* listReadings */.Gk)(table)) {
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
                if ((0,guardrails_pattern/* matchesRelation */.WB)(pattern, relation))
                    add(relation);
            }
        }
        return points.relations();
    }
    #listTables(part) {
        if (!(0,guardrails_pattern/* hasStar */.dN)(part))
            return this.#readings.get(part) ?? [];
        const takes = (0,guardrails_pattern/* compilePart */.bg)(part);
        return [...this.#readings].flatMap(([reading, tables]) => (takes(reading) ? [...tables] : []));
    }
}

// EXTERNAL MODULE: ./lib/src/guardrails/universe.js + 1 modules
var guardrails_universe = __webpack_require__(7572);
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
            return judgeRows(rule, context);
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
        const named = (0,tables/* asNamed */.mn)(relation);
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
    for (const { relation, column } of listColumns(rule.pattern, context))
        yield* judge(relation, column);
    for (const { relation, column, of } of universe.findExposures(rule)) {
        const named = (0,tables/* asNamed */.mn)(relation);
        if (column !== undefined)
            yield* judge(named, column, `, and shows ${of}`);
        else if (model.reaches(named)) {
            const does = `may show ${of} in columns that cannot be followed`;
            yield { ...locateAt(context, named), degree: OPENNESS.clear, does };
        }
    }
}
/** The columns at which a pattern is judged. */
function* listColumns(pattern, { mentions, universe }) {
    if ((0,guardrails_universe/* isNamed */.e)(pattern)) {
        for (const relation of mentions.listPoints(pattern)) {
            // Where all relations are known, none is in a schema that nobody names.
            if (universe.isComplete && (0,guardrails_pattern/* hasStar */.dN)(relation.schema))
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
            if (!universe.isComplete || !(0,guardrails_pattern/* hasStar */.dN)(point.schema))
                yield { relation: point, column };
        }
    }
}
function* judgeRows(rule, context) {
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
        yield* judge((0,tables/* asNamed */.mn)(relation), `, those of ${of}`);
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


/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ showDemand),
/* harmony export */   w: () => (/* binding */ nameSubject)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6799);

/** What a rule is about: a pattern, a kind of statement or a limit. */
function nameSubject(rule) {
    switch (rule.kind) {
        case 'refused':
        case 'held':
            return rule.statement;
        case 'at_most':
            return rule.field;
        default:
            return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .writePattern */ .CD)(rule.pattern);
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


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createUniverse),
  e: () => (/* binding */ isNamed)
});

// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var tables = __webpack_require__(713);
// EXTERNAL MODULE: ./lib/src/policy/relation.js
var policy_relation = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/src/guardrails/pattern.js
var guardrails_pattern = __webpack_require__(6799);
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
    const isProtected = (relation) => (0,guardrails_pattern/* matchesRelation */.WB)(rule.pattern, (0,tables/* asNamed */.mn)(relation));
    // What has no such column has no rows that must be filtered by it, but may show those of another relation.
    const lacks = (relation) => rule.kind === 'filtered_by' && lacksColumn(relation, rule.column);
    /** Of whose unknown columns a protected one is known to be perhaps one. */
    const hiding = new Set();
    const concerns = (name) => column === undefined || (0,guardrails_pattern/* mayTakeIn */.oE)(column, (0,fold_case/* foldCase */.S)(name));
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
    return column === null ? (0,tables/* spellName */.oC)(relation) : `${(0,tables/* spellName */.oC)(relation)}.${(0,fold_case/* foldCase */.S)(column.name)}`;
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
    const candidates = (0,guardrails_pattern/* hasStar */.dN)(pattern.table) ? catalog.relations : catalog.findInAnySchema(pattern.table);
    return candidates.filter(relation => (0,guardrails_pattern/* matchesRelation */.WB)(pattern, (0,tables/* asNamed */.mn)(relation)));
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
            known ??= indexKnown(listKnown(profiles, guardrails, catalogs));
            const { all, byTable } = known;
            const candidates = (0,guardrails_pattern/* hasStar */.dN)(pattern.table) ? all : (byTable.get(pattern.table) ?? []);
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
        for (const reading of (0,guardrails_pattern/* listReadings */.Gk)(table)) {
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
    const [takesTable, takesColumn] = [(0,guardrails_pattern/* compilePart */.bg)(table), (0,guardrails_pattern/* compileReadings */.$s)(column)];
    return known => {
        if (!takesColumn(known.column))
            return false;
        const { relation } = known;
        if (relation.table === undefined)
            return false;
        if (relation.schema === undefined)
            return [...(0,guardrails_pattern/* listReadings */.Gk)(relation.table)].some(takesTable);
        return (0,guardrails_pattern/* matchesRelation */.WB)({ schema, table, column }, { schema: relation.schema, table: relation.table });
    };
}
function listKnown(profiles, guardrails, catalogs) {
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
            add((0,guardrails_pattern/* hasStar */.dN)(schema) ? (0,access_relation/* bareRelation */.x2)({ table }) : { schema, table }, column);
    }
    for (const catalog of catalogs) {
        for (const relation of catalog.relations) {
            for (const { name } of relation.columns)
                add((0,tables/* asNamed */.mn)(relation), (0,fold_case/* foldCase */.S)(name));
        }
    }
    return [...known.relations()].flatMap(relation => [...(known.get(relation) ?? [])].map(column => ({ relation, column })));
}
/** Whether a pattern names one column of one table, in whatever schema. */
function isNamed({ table, column }) {
    return !(0,guardrails_pattern/* hasStar */.dN)(table) && !(0,guardrails_pattern/* hasStar */.dN)(column);
}


/***/ }),

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ describeUnknown),
/* harmony export */   Zd: () => (/* binding */ createBreaker),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(370);
/* harmony import */ var _live_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(571);
/* harmony import */ var _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1160);
/* harmony import */ var _plan_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8944);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3512);





/** Requests in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8;
function createBreaker() {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(CONCURRENCY);
    const closed = new Map();
    const told = new Set();
    const unknowns = new Map();
    function note({ topic }, error) {
        if (isRefusal(error))
            return;
        const unknown = unknowns.get(nameCause(error)) ?? { error, topics: new Set() };
        unknown.topics.add(topic);
        unknowns.set(nameCause(error), unknown);
    }
    async function answer(question, request) {
        const earlier = listScopes(question).flatMap(scope => closed.get(scope) ?? [])[0];
        if (earlier)
            return { kind: 'unanswered', error: earlier };
        try {
            return { kind: 'answered', value: await request() };
        }
        catch (error) {
            if (!(error instanceof _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PgBeamError */ .p))
                throw error;
            const reach = reachOf(error);
            if (reach !== 'question')
                closed.set(nameScope(reach, question), error);
            return { kind: 'unanswered', error };
        }
    }
    return {
        async ask(question, request) {
            const given = await limit(() => answer(question, request));
            if (given.kind === 'unanswered')
                note(question, given.error);
            return given;
        },
        closeProject(projectId, error) {
            told.add(nameCause(error));
            const reach = reachOf(error) === 'everything' ? 'everything' : 'project';
            closed.set(nameScope(reach, { projectId }), error);
        },
        listUnknowns: () => [...unknowns].filter(([cause]) => !told.has(cause)).map(([, unknown]) => unknown),
    };
}
/** Drafts and tests are asked about by the same request. */
const REQUESTS = {
    project: 'project',
    'approval-rules': 'approval-rules',
    agents: 'agents',
    drafts: 'evaluations',
    replays: 'replays',
    tests: 'evaluations',
    databases: 'databases',
    schemas: 'schemas',
    honeytokens: 'honeytokens',
    scans: 'scans',
};
function nameScope(scope, { topic, projectId }) {
    if (scope === 'everything')
        return scope;
    return JSON.stringify(scope === 'topic' && topic ? [projectId, REQUESTS[topic]] : [projectId]);
}
function listScopes(question) {
    return ['everything', 'project', 'topic'].map(scope => nameScope(scope, question));
}
/** The same for failures of which one alone is worth telling. */
function nameCause(error) {
    const { kind, status, code, target } = error;
    return JSON.stringify(reachOf(error) === 'everything' ? [kind, status, code] : [kind, status, code, target]);
}
/** How far a failure goes: one question, every one like it in its project, or all of them. */
function reachOf(error) {
    const { kind, status = 0, code } = error;
    if (kind === 'reply')
        return 'topic';
    // An id from a file that is no id says nothing about PgBeam.
    if (kind === 'configuration')
        return code === 'INVALID_ID' ? 'topic' : 'everything';
    if (kind !== 'status')
        return 'everything';
    if (isRefusal(error))
        return 'question';
    return USELESS_TO_ASK.has(status) ? 'everything' : 'topic';
}
/** After all its tries: the key is no good or used up, or nobody is there. */
const USELESS_TO_ASK = new Set([401, 429, 502, 503]);
/** Whether PgBeam says no to the policy that it was sent, rather than to who sent it, to how it was asked, or to everything. */
function isRefusal({ status, blame }) {
    return (status === 400 || status === 413 || status === 422) && blame !== 'request';
}
const TOPICS = {
    project: 'the project\u2019s settings',
    'approval-rules': 'the project\u2019s approval rules',
    agents: 'the agents bound to the profiles',
    drafts: 'PgBeam\u2019s own check of the new versions',
    replays: 'a replay of recorded queries',
    tests: 'the policy tests',
    databases: 'the list of the databases',
    schemas: 'the catalogs of the databases',
    honeytokens: 'the list of the honeytokens',
    scans: 'a scan for personal data',
};
/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
function describeUnknown({ error, topics }) {
    const { problem, nextStep } = (0,_live_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error);
    const missing = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .joinWithAnd */ .Ol)([...topics].map(topic => TOPICS[topic]));
    const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : '';
    const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`;
    const { severity } = _plan_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FINDINGS */ .Ro['live-unknown'];
    return { code: 'live-unknown', severity, message, line: null, column: null };
}


/***/ }),

/***/ 7612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d7: () => (/* binding */ PastTooLongError),
/* harmony export */   g3: () => (/* binding */ GRACE_MS),
/* harmony export */   sP: () => (/* binding */ PastUnreadableError)
/* harmony export */ });
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


/***/ }),

/***/ 153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ listNeedingHistory),
/* harmony export */   Qs: () => (/* binding */ orderSteps),
/* harmony export */   XJ: () => (/* binding */ mayNarrow),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   jP: () => (/* binding */ planFiles)
/* harmony export */ });
/* unused harmony export planStep */
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8831);
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6269);



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ policyFile, live, splitConjuncts, }) {
    const { profile } = policyFile.document;
    if (!live) {
        const comparison = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', policyFile, ...comparison, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', policyFile, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if ((0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameProfile */ .e8)(liveProfile, profile))
        return { kind: 'unchanged', policyFile, live };
    const comparison = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: liveProfile, after: profile }, splitConjuncts);
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
        steps.filter(step => !(0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction)),
        steps.filter(step => (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction) && mayNarrow(step)),
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
    const isSame = live?.meaning.kind === 'readable' && (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameProfile */ .e8)(live.meaning.profile, policyFile.document.profile);
    return isSame ? live : undefined;
}


/***/ }),

/***/ 1835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ reportExcepted),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   Ks: () => (/* binding */ MOST_CHANGES)
/* harmony export */ });
/* harmony import */ var _policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(434);
/* harmony import */ var _policy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4575);


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
    const byFile = (0,_policy_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(changes, ({ file }) => file);
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
            findings: [...read.findings, ...(read.kind === 'valid' ? (own.get(path) ?? []) : [])].map(_policy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFinding */ .M$),
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


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by key, in their order. Maps can do this themselves from Node 21 on, and the command line runs on 20. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ isWaiting),
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   NZ: () => (/* binding */ rankChange),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   e$: () => (/* binding */ isNoteworthy),
/* harmony export */   ew: () => (/* binding */ hasFinding),
/* harmony export */   fH: () => (/* binding */ isAffected),
/* harmony export */   gQ: () => (/* binding */ sortChanges),
/* harmony export */   uv: () => (/* binding */ isCalm)
/* harmony export */ });
/* unused harmony export isOpened */
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _access_harm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5271);


const SEVERITY_RANKS = { error: 0, warning: 1, notice: 2 };
/**
 * Policies by importance: what failed or is in error, drift, widening by its harm, unclear, warnings, the rest. Equals keep
 * their order.
 */
function sortPolicies(policies) {
    return sortBy(policies, policy => [rankPolicy(policy), rankWorst(policy)]);
}
/** The most harmful first; of one harm the most general subject first. */
function sortChanges(changes) {
    return sortBy(changes, change => [rankChange(change), rankSubject(change.subject)]);
}
/** Where a change stands in the order of harm. */
function rankChange(change) {
    return (0,_access_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .rankHarm */ .V0)({ direction: change.direction, harm: (0,_access_harm_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeHarm */ .ME)(change) });
}
/** What ranks are made from is read once for each. */
function sortBy(items, rank) {
    return items
        .map(item => ({ item, ranks: rank(item) }))
        .sort((one, other) => one.ranks[0] - other.ranks[0] || one.ranks[1] - other.ranks[1])
        .map(({ item }) => item);
}
/** Findings that stand, the worst first and then by place; behind them those that the file accepts. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => Number(one.accepted !== undefined) - Number(other.accepted !== undefined) ||
        SEVERITY_RANKS[one.severity] - SEVERITY_RANKS[other.severity] ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0));
}
/** Whether the policy would be another one, or nobody's. */
function isChanged({ action }) {
    return action === 'create' || action === 'update' || action === 'unmanage';
}
/** Whether merging changes what the policy comes to, by its file or by the tables there are. */
function isAffected(policy) {
    return isChanged(policy) || isOpened(policy);
}
/** Whether SQL files change what the policy comes to. */
function isOpened({ changes }) {
    return changes.some(({ cause }) => cause === 'schema');
}
/** Whether a dry run would have written the policy. */
function isPlanned(policy, { mode, dry_run }) {
    return mode === 'apply' && dry_run && policy.outcome === null && isChanged(policy);
}
/** Whether a reader has anything to look at in a policy. */
function isNoteworthy(policy) {
    const { action, outcome, findings, drift } = policy;
    const isDone = outcome !== null && outcome !== 'unchanged';
    return action !== 'none' || findings.length > 0 || drift.length > 0 || isOpened(policy) || isWaiting(policy) || isDone;
}
/** Whether the base branch holds changes of the policy that are not yet in force. */
function isWaiting({ waiting = [] }) {
    return waiting.length > 0;
}
function hasFinding({ findings }, severity) {
    return findings.some(finding => finding.severity === severity && finding.accepted === undefined);
}
/** Whether a policy can wait: nothing is wrong with it, and it does no more than narrow access. */
function isCalm(policy) {
    return rankPolicy(policy) >= CALM_RANK;
}
const CALM_RANK = 9;
function rankPolicy(policy) {
    if (policy.outcome === 'failed')
        return 0;
    if (policy.action === 'invalid' || hasFinding(policy, 'error'))
        return 1;
    if (policy.drift.length > 0)
        return 2;
    if (policy.outcome === 'refused')
        return 3;
    if ((0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(policy.direction))
        return policy.direction === 'unclear' ? 6 : 4;
    if (hasFinding(policy, 'warning') || isWaiting(policy))
        return 7;
    if (policy.action === 'unmanage')
        return 8;
    return CALM_RANK + _access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTION_RANKS */ .kU[policy.direction];
}
/** Of what may widen, its most harmful change. */
function rankWorst({ direction, changes }) {
    return (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(direction) ? changes.reduce((worst, change) => Math.min(worst, rankChange(change)), Infinity) : 0;
}
function rankSubject(subject) {
    if (subject === '*')
        return 0;
    return subject.startsWith('*') ? 1 : 2;
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ DIRECTION_WORDS),
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   kC: () => (/* binding */ countPolicies),
/* harmony export */   k_: () => (/* binding */ AREA_TITLES)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);

/** A direction as a table's cell says it: what calls for caution in bold capitals, never by a colour or a sign alone. */
const DIRECTION_WORDS = {
    widens: '**WIDENS**',
    mixed: '**WIDENS** and narrows',
    unclear: '**UNCLEAR**',
    narrows: 'narrows',
    neutral: 'no effect',
    none: 'unchanged',
};
const AREA_TITLES = {
    access: 'Access',
    statements: 'Statements',
    masking: 'Masking',
    rows: 'Rows',
    limits: 'Limits',
    writes: 'Writes',
    approvals: 'Approvals',
    guardrails: 'Guardrails',
    other: 'Other',
};
const SEVERITY_WORDS = {
    error: '**Error**',
    warning: '**Warning**',
    notice: 'Note',
};
const OUTCOME_WORDS = {
    applied: 'applied',
    unchanged: 'unchanged',
    refused: '**REFUSED**',
    failed: '**FAILED**',
};
/** What became of a policy at apply; nothing where it was not to be applied. */
function describeOutcome(policy, report) {
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(policy, report))
        return 'would be applied';
    return policy.outcome === null ? '' : OUTCOME_WORDS[policy.outcome];
}
/** `1 policy`, `2 policies`. */
function count(number, one, many = `${one}s`) {
    return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
function countPolicies(number) {
    return count(number, 'policy', 'policies');
}
/** `10,000`, alike in every locale. Not by `Intl`, which takes longer to load than a report to write. */
function formatNumber(number) {
    const [whole = '', ...fraction] = String(number).split('.');
    return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}
/** `a`, `a and b`, `a, b and c`. */
function joinWithAnd(parts) {
    const last = parts.at(-1);
    if (last === undefined)
        return '';
    return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ hasSameEffect),
/* harmony export */   b4: () => (/* binding */ meansSame),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   rr: () => (/* binding */ listChangedPolicies)
/* harmony export */ });
/* harmony import */ var _plan_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6269);


/** Whether two versions, of which each may be missing, mean the same for the same live profile. */
function isSameVersion(one, other) {
    if (!one || !other)
        return one === other;
    if (one.kind === 'invalid' || other.kind === 'invalid')
        return one.file.blob === other.file.blob;
    return (one.projectId === other.projectId &&
        one.document.id === other.document.id &&
        (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProfile */ .e8)(one.document.profile, other.document.profile));
}
/** The policies, as they are at the head, that merging the head into the base changes. */
function listChangedPolicies(base, head) {
    return (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .pairFiles */ ._q)(base, head).flatMap(({ previous, current }) => current && !isSameVersion(previous, current) ? [current] : []);
}
/** Whether a commit's policies mean the same as the head's, as far as the head changes them. */
function meansSame({ policies, head, changed, }) {
    const there = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(policies, head);
    return changed.every(policyFile => isSameVersion(there.get(policyFile), policyFile));
}
/** Whether a head changes the same policies of an earlier base from the same to the same. */
function hasSameEffect({ base, then, head, changed, }) {
    if (then === base)
        return true;
    const [now, before] = [(0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(base, head), (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(then, head)];
    return changed.every(policyFile => isSameVersion(now.get(policyFile), before.get(policyFile)));
}


/***/ }),

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readHeld)
/* harmony export */ });
/** The policies that the branch held at a time, in ms since the epoch, those of `like` where they are the same; undefined: nobody knows. */
async function readHeld({ head, at, like, ports: { landings, readPolicies }, }) {
    const held = await landings.findHeld({ head, at, like: like.commit });
    if (held === like.commit)
        return like.policies;
    if (held === undefined)
        return undefined;
    return held === null ? [] : (await readPolicies([held])).get(held);
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ judgeLive)
});

// EXTERNAL MODULE: ./lib/src/live/profile.js
var profile = __webpack_require__(2332);
// EXTERNAL MODULE: ./lib/src/policy/equality.js
var equality = __webpack_require__(6269);
// EXTERNAL MODULE: ./lib/src/landings/landing.js
var landings_landing = __webpack_require__(7612);
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
    return version?.kind === 'valid' && (0,equality/* isSameProfile */.e8)(version.document.profile, liveProfile);
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
    const writtenAt = (0,profile/* readWrittenAt */.Rg)(step.live);
    const drift = describeDrift(step, passages);
    const left = passages.find(({ before }) => isLive(before, step));
    if (left) {
        const isEdited = writtenAt > left.landing.until + landings_landing/* GRACE_MS */.g3;
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
    const left = passages.findIndex(({ before }) => before?.kind === 'valid' && (0,equality/* isSameProfile */.e8)(before.document.profile, expected));
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
        if (!last || !(0,equality/* isSameProfile */.e8)(last, after.document.profile))
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
        .map(({ document: { profile } }) => ({ expected: profile, fields: (0,equality/* listDifferences */.bY)(profile, liveProfile) }));
    const older = passages.filter(({ landing }) => landing.from <= (0,profile/* readWrittenAt */.Rg)(live));
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

// EXTERNAL MODULE: ./lib/src/plan/pair.js
var pair = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/src/policy/group-by.js
var group_by = __webpack_require__(434);
;// CONCATENATED MODULE: ./lib/src/plan/policy-index.js

function indexPolicies(policyFiles) {
    const paths = new Map(policyFiles.map(policyFile => [policyFile.file.path, policyFile]));
    const valid = policyFiles.filter(policyFile => policyFile.kind === 'valid');
    const ids = (0,group_by/* groupBy */.$)(valid, ({ projectId, document }) => keyOf(projectId, document.id ?? ''));
    const names = (0,group_by/* groupBy */.$)(valid, ({ projectId, document }) => keyOf(projectId, document.profile.name));
    return {
        atPath: path => paths.get(path),
        withId: (projectId, id) => ids.get(keyOf(projectId, id)) ?? [],
        withName: (projectId, name) => names.get(keyOf(projectId, name)) ?? [],
    };
}
function keyOf(projectId, identity) {
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
                    previousOf: (0,pair/* matchFiles */.xo)(before, after),
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
        return !isOverwriting && landing.until + landings_landing/* GRACE_MS */.g3 < (0,profile/* readWrittenAt */.Rg)(step.live);
    }
}
function asIncomplete(error) {
    if (error instanceof landings_landing/* PastTooLongError */.d7)
        return false;
    throw error;
}

// EXTERNAL MODULE: ./lib/src/reviews/prove.js
var prove = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/src/reviews/tally.js
var tally = __webpack_require__(2398);
;// CONCATENATED MODULE: ./lib/src/reviews/judge.js





/**
 * Tells of every write how its live profile came to be, and proves what `proves` says: of every landing that the write
 * brings into force, or only of those that take over a profile.
 */
async function judgeLive({ steps, commit, ports, rules, isOverwriting, proves, }) {
    const pasts = await tracePasts({ steps, commit, isOverwriting, ...ports });
    const traced = [...pasts].map(([step, past]) => ({ step, provenance: judgeProvenance(step, past) }));
    const claims = rules === null ? [] : traced.flatMap(each => listClaims(each, { rules, isOverwriting, proves }));
    const judgements = await (0,prove/* proveClaims */.y)({ claims, commit, ports });
    return new Map(traced.map(({ step, provenance }) => [step, settle({ step, provenance, judgements })]));
}
function listClaims({ step, provenance }, { rules, isOverwriting, proves }) {
    if (provenance.kind === 'untraceable')
        return [];
    if (provenance.kind === 'drifted' && !isOverwriting)
        return [];
    if (proves === 'adoptions' && provenance.kind !== 'adopting')
        return [];
    const requirement = (0,tally/* findRequirement */.rz)(step.direction, rules);
    // Whoever approves a takeover has the live profile before them: their approval is the later witness.
    const writtenAt = step.kind === 'update' && provenance.kind === 'waiting' ? (0,profile/* readWrittenAt */.Rg)(step.live) : null;
    return provenance.pending.map(passage => ({ passage, requirement, writtenAt }));
}
function settle({ step, provenance, judgements }) {
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
            const writtenAt = step.kind === 'update' ? (0,profile/* readWrittenAt */.Rg)(step.live) : 0;
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


/***/ }),

/***/ 7326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ proveClaims)
/* harmony export */ });
/* harmony import */ var _landings_landing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7612);
/* harmony import */ var _plan_pair_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3806);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4483);
/* harmony import */ var _held_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2398);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5220);






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
        const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .tallyReviews */ .UI)(opinions, { requirement, since: isAltered ? landing.until : 0 });
        const gap = findGap(tally, { requirement, isAltered });
        if (gap)
            return { kind: 'unauthorised', landing, reason: gap, pullRequest, isAltered, tally };
        if (writtenAt !== null && writtenAt > landing.until + _landings_landing_js__WEBPACK_IMPORTED_MODULE_0__/* .GRACE_MS */ .g3) {
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
    return after !== undefined && (0,_effect_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(findInHead(after), after);
}
function isMadeByGitHub({ kind }) {
    return kind === 'pr_merge' || kind === 'merge_queue_merge';
}
function findGap(tally, { requirement, isAltered }) {
    // A number of 0 waives who approves, and not that somebody has seen what was put together.
    if (isAltered && tally.approvals.length === 0)
        return 'too-few-approvals';
    if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .requiresNothing */ .YY)(requirement))
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
        const readBase = async (at) => (at >= from ? base : (0,_held_js__WEBPACK_IMPORTED_MODULE_3__/* .readHeld */ .i)({ head, at, like, ports }));
        const landed = policies.get(after) ?? [];
        const opinions = await (0,_who_js__WEBPACK_IMPORTED_MODULE_5__/* .hearOpinions */ .c)({ pullRequest, base, landed, readBase, readPolicies });
        return { findInHead: (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_1__/* .indexFiles */ ._J)(policies.get(pullRequest.head) ?? []), opinions };
    }
}


/***/ }),

/***/ 8132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ describeUnauthorised)
/* harmony export */ });
/** Why a landing may not come into force, and how to go on. Logins and branches are other people's text. */
function describeUnauthorised(refusal, { branch }) {
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
const KINDS = {
    pr_merge: 'merge',
    merge_queue_merge: 'merge',
    push: 'push',
    force_push: 'force push',
    unrecorded: 'update',
};
function describeLanding({ kind, after, actor }, branch) {
    const by = actor === null ? '' : ` by ${actor}`;
    return `The ${KINDS[kind]} of ${after.slice(0, 7)} to ${branch}${by}`;
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


/***/ }),

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hearOpinions)
/* harmony export */ });
/* harmony import */ var _plan_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3806);
/* harmony import */ var _effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4483);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9835);



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
        .filter(review => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .A)(review.author.login, author?.login));
    const voters = people.map(review => review.author.login);
    const isVoter = (login) => voters.some(voter => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .A)(voter, login));
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
    const seen = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(final, landed);
    const changed = (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .listChangedPolicies */ .rr)(base, landed).flatMap(policyFile => seen.get(policyFile) ?? []);
    /** Whether who gave the opinion had before them what is merged: this head, and this effect on the base branch. */
    const isAsReviewed = async ({ state, commit, submittedAt }) => {
        const there = commit === null ? undefined : policies.get(commit);
        if (state !== 'approved' || submittedAt < (baseChangedAt ?? 0))
            return false;
        if (there === undefined || !(0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .meansSame */ .b4)({ policies: there, head: final, changed }))
            return false;
        const then = await readBase(submittedAt);
        return then !== undefined && (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameEffect */ .WM)({ base, then, head: final, changed });
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
    const there = (0,_plan_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .matchFiles */ .xo)(is, head);
    const own = new Set(changed.map(policyFile => there.get(policyFile)));
    const paths = new Set(changed.map(({ file }) => file.path));
    return (0,_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .listChangedPolicies */ .rr)(was, is).some(policyFile => own.has(policyFile) || paths.has(policyFile.file.path));
}
/** A bot's commits carry whatever address it likes; the journal vouches that nobody else pushed. */
function isByOneBot({ author, pushes }) {
    return (author !== null &&
        !author.isPerson &&
        pushes.kind === 'known' &&
        pushes.pushes.every(({ actor }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameLogin */ .A)(actor, author.login)));
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


/***/ })

};
