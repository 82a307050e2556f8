export const id = 207;
export const ids = [207];
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

/***/ 7030:
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

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireCommit),
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6081);

/** Candidates where no remote names its default branch. */
const COMMON_BRANCHES = ['refs/heads/main', 'refs/heads/master'];
/**
 * The merge base with `ref`; without one, with the default branch, else with the upstream; else the last commit.
 * Throws a `CliError` where `ref` names no commit.
 */
async function findBase(git, ref) {
    const head = await findCommit(git, 'HEAD');
    if (ref !== undefined)
        return leaveFrom({ git, ref, commit: await requireCommit(git, { option: '--base', ref }), head });
    if (head === undefined)
        return { commit: null, description: 'nothing: there is no commit yet' };
    for (const { ref, ...known } of await listCandidates(git)) {
        const commit = known.commit ?? (await findCommit(git, ref));
        const fork = commit && (await findFork(git, { commit, head }));
        if (fork)
            return describeFork({ ref, fork, head });
    }
    return { commit: head, description: describeHead(head) };
}
async function leaveFrom(from) {
    const { git, ref, commit, head } = from;
    const fork = head && (await findFork(git, { commit, head }));
    // Without a common ancestor, as in a shallow clone, compare with the commit itself.
    return fork ? describeFork({ ref, fork, head }) : { commit, description: `${ref} (${shorten(commit)})` };
}
/** Undefined where the two have nothing in common, as in a shallow clone. */
async function findFork(git, { commit, head }) {
    return commit === head ? head : git.ask(['merge-base', commit, head]);
}
async function listCandidates(git) {
    const format = '--format=%(refname) %(objectname) %(symref)';
    const listed = (await git.ask(['for-each-ref', format, 'refs/remotes/*/HEAD', ...COMMON_BRANCHES])) ?? '';
    const refs = listed.split('\n').map(line => line.split(' '));
    const defaults = refs.flatMap(([name, commit, ref]) => ref && commit && name?.startsWith('refs/remotes/') ? [{ ref, commit }] : []);
    const common = refs.flatMap(([ref, commit]) => ref && commit && COMMON_BRANCHES.includes(ref) ? [{ ref, commit }] : []);
    // Prefer origin: by default, that is the remote that was cloned.
    const isOrigin = ({ ref }) => ref.startsWith('refs/remotes/origin/');
    const ordered = [...defaults.filter(isOrigin), ...defaults.filter(each => !isOrigin(each))];
    return [...ordered, { ref: '@{upstream}' }, ...common];
}
/** The commit that an option names. Throws a `CliError` where it names none. */
async function requireCommit(git, { option, ref }) {
    const commit = await findCommit(git, ref);
    if (commit !== undefined)
        return commit;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .CliError */ .z(`${option}: ${ref} names no commit here: fetch it first, or name another one.`);
}
function findCommit(git, ref) {
    return git.ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
}
function describeFork({ ref, fork, head }) {
    const name = ref.replace(/^refs\/(?:heads|remotes)\//, '');
    const description = fork === head ? describeHead(fork) : `where this branch left ${name} (${shorten(fork)})`;
    return { commit: fork, description };
}
function describeHead(head) {
    return `the last commit (${shorten(head)})`;
}
function shorten(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   ER: () => (/* binding */ findNearMisses),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6081);


/** The selected files of a commit, and others whose names are nearly theirs. */
async function listTree({ git, commit, selection, }) {
    const entries = splitRecords(await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]));
    const listed = entries.map(entry => {
        const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        return { path, blob, kind: (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readKind */ .X0)(mode) };
    });
    return { files: listed.filter(({ path }) => selection.includes(path)), nearMisses: findNearMisses(listed, selection) };
}
/** The files that are not selected and whose names nearly are. */
function findNearMisses(files, { includes, resemble }) {
    return files.flatMap(({ path, blob = 'not added' }) => {
        const near = includes(path) ? undefined : resemble?.(path);
        return near ? [{ path, blob, ...near }] : [];
    });
}
/** The records that `-z` separates, decoded as UTF-8. */
function splitRecords(output) {
    return output.toString().split('\0').slice(0, -1);
}
/** The contents of blobs, by id. */
async function readBlobs(git, ids, maxBytes = _policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ) {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0)
        return new Map();
    const small = [];
    const contents = new Map();
    for (const { id, size } of await readSizes(git, wanted)) {
        if (size > maxBytes)
            contents.set(id, { kind: 'unreadable', reason: 'too-large' });
        else
            small.push(id);
    }
    const output = await git.run(['cat-file', '--batch'], { input: toLines(small) });
    let offset = 0;
    for (const id of small) {
        const end = output.indexOf('\n', offset);
        const { size } = readHeader(output.subarray(offset, end).toString(), id);
        contents.set(id, (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFile */ .JG)(output.subarray(end + 1, end + 1 + size), maxBytes));
        offset = end + 1 + size + 1;
    }
    return contents;
}
async function readSizes(git, ids) {
    const output = await git.run(['cat-file', '--batch-check'], { input: toLines(ids) });
    const lines = output.toString().split('\n');
    return ids.map((id, index) => readHeader(lines[index] ?? '', id));
}
function readHeader(line, id) {
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line) ?? [];
    if (type !== 'blob')
        throw new _git_js__WEBPACK_IMPORTED_MODULE_1__/* .CliError */ .z(`git does not have the file ${id}: fetch the whole history, and try again.`);
    return { id, size: Number(size) };
}
function toLines(ids) {
    return ids.map(id => `${id}\n`).join('');
}


/***/ }),

/***/ 5388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ WORK_TREE),
  O: () => (/* binding */ createGitSnapshots)
});

// EXTERNAL MODULE: ./lib/src/policy/file.js
var file = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/src/cli/git-objects.js
var git_objects = __webpack_require__(78);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/cli/work-tree.js




/** The selected files of the working tree as they are on the disk, staged or not, ordered by path, and near misses. */
async function readWorkTree({ git, selection, named, maxBytes, }) {
    const listed = [...named.map(toCandidate), ...(await listFiles(git))];
    const known = new Map(listed.map(each => [each.path, each]));
    const candidates = [...known.values()].filter(({ path }) => selection.includes(path));
    const found = await Promise.all(candidates.map(candidate => readCandidate(git, candidate, maxBytes)));
    const files = found.filter(file => file !== undefined);
    const hashes = await hashFiles(git, files.filter(({ blob }) => blob === null).map(({ path }) => path));
    return {
        files: files
            .map(({ path, blob, content }) => ({ path, blob: blob ?? hashes.get(path) ?? '', content }))
            .sort((one, other) => (one.path < other.path ? -1 : 1)),
        nearMisses: (0,git_objects/* findNearMisses */.ER)([...known.values()], selection),
    };
}
/** The files of the index, and those that are not in it and that git does not ignore. */
async function listFiles(git) {
    const listing = ['ls-files', '-z', '-t', '--stage', '--others', '--exclude-standard'];
    const entries = (0,git_objects/* splitRecords */.DQ)(await git.run(listing));
    return entries.map(entry => {
        const [, other] = /^\? (.*)$/s.exec(entry) ?? [];
        if (other !== undefined)
            return toCandidate(other);
        const [, tag, mode = '', blob = '', path = ''] = /^(\S) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
        return { path, blob, kind: (0,file/* readKind */.X0)(mode), isSkipped: tag === 'S' };
    });
}
function toCandidate(path) {
    return { path, blob: undefined, kind: 'file', isSkipped: false };
}
/** A file as it is on the disk. `blob` is null where git still has to hash it. Undefined where there is no file. */
async function readCandidate(git, { path, blob = '', kind, isSkipped }, maxBytes) {
    if (kind !== 'file')
        return { path, blob, content: { kind: 'unreadable', reason: kind } };
    const place = (0,external_node_path_.join)(git.folder, path);
    const found = await (0,promises_.lstat)(place).catch(ignoreMissing);
    if (!found && isSkipped)
        return { path, blob, content: await readSkipped(git, blob, maxBytes) };
    if (found?.isSymbolicLink())
        return { path, blob: 'link', content: unreadable('symbolic-link') };
    if (!found?.isFile())
        return undefined;
    if (found.size > maxBytes)
        return { path, blob: null, content: unreadable('too-large') };
    return { path, blob: null, content: (0,file/* decodeFile */.JG)(await (0,promises_.readFile)(place), maxBytes) };
}
async function readSkipped(git, blob, maxBytes) {
    return (await (0,git_objects/* readBlobs */.b4)(git, [blob], maxBytes)).get(blob) ?? unreadable('not-utf-8');
}
function unreadable(reason) {
    return { kind: 'unreadable', reason };
}
/** The ids that git would give the files on `git add`, so that converted line ends make no difference. */
async function hashFiles(git, paths) {
    if (paths.length === 0)
        return new Map();
    const input = paths.map(path => `${quotePath(path)}\n`).join('');
    const output = await git.run(['-c', 'core.safecrlf=false', 'hash-object', '--stdin-paths'], { input });
    const ids = output.toString().split('\n');
    return new Map(paths.map((path, index) => [path, ids[index] ?? '']));
}
/** A path in git's own quoting, because it may hold line ends. */
function quotePath(path) {
    return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
function ignoreMissing(error) {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
}

;// CONCATENATED MODULE: ./lib/src/cli/git-snapshot.js



/** Stands in for a commit id and means the working tree. */
const WORK_TREE = 'working tree';
/** Reads snapshots of the working tree and of commits through the git binary. */
function createGitSnapshots({ git, selection, named, maxBytes = file/* MAX_FILE_BYTES */.gZ, }) {
    let current;
    const readCurrent = () => {
        current ??= readWorkTree({ git, selection, named: named?.paths ?? [], maxBytes });
        return current;
    };
    const known = new Map();
    function readOnce(commit) {
        const snapshot = known.get(commit) ?? read(commit);
        known.set(commit, snapshot);
        return snapshot;
    }
    async function read(commit) {
        if (commit === WORK_TREE)
            return { commit, ...(await readCurrent()) };
        const { files, nearMisses } = await readCommit(commit);
        if (!named)
            return { commit, files, nearMisses };
        const current = await readCurrent();
        return { commit, files: narrowBase({ base: files, current: current.files, named }), nearMisses };
    }
    async function readCommit(commit) {
        const { files: listed, nearMisses } = await (0,git_objects/* listTree */.nT)({ git, commit, selection });
        const contents = await (0,git_objects/* readBlobs */.b4)(git, listed.filter(({ kind }) => kind === 'file').map(({ blob }) => blob), maxBytes);
        const files = listed.map(({ path, blob, kind }) => {
            const content = kind === 'file' ? contents.get(blob) : { kind: 'unreadable', reason: kind };
            if (content === undefined)
                throw new Error(`The file ${blob} was not read`);
            return { path, blob, content };
        });
        return { files, nearMisses };
    }
    const readAll = (commits) => Promise.all(commits.map(readOnce));
    return { prepare: () => { }, read: readAll, readPresent: readAll };
}
/**
 * The base where files were named: the named ones always differ from it, so that they are checked, and all others are equal.
 * Removed files stay in it, because a named file may be the same policy under another path.
 */
function narrowBase({ base, current, named, }) {
    const present = new Set(current.map(({ path }) => path));
    const old = base.filter(({ path }) => named.covers(path) || !present.has(path));
    const others = current.filter(({ path }) => !named.covers(path));
    return [...old.map(file => ({ ...file, blob: `base ${file.blob}` })), ...others];
}


/***/ }),

/***/ 4137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ng: () => (/* binding */ connect),
  h_: () => (/* binding */ openRepository),
  ZT: () => (/* binding */ openSchemas),
  Ko: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./lib/package.json
var lib_package = __webpack_require__(6594);
;// CONCATENATED MODULE: ./lib/src/action/input-reader.js
/** The inputs as the runner hands them over: as environment variables. */
function readInputsFrom(env) {
    return { raw: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '', env };
}
function input_reader_createInputReader(source) {
    const problems = [];
    return {
        problems,
        miss: problem => {
            problems.push({ kind: 'missing', ...problem });
        },
        isEmpty: name => input_reader_findText(source, name).text === '',
        read: (input, parser) => {
            const { name, text } = input_reader_findText(source, input);
            if (text === '')
                return null;
            const parsed = parser(text);
            if ('value' in parsed)
                return parsed.value;
            problems.push({ kind: 'unusable', name, message: parsed.problem });
            return null;
        },
    };
}
/** The text of an input and the name by which to complain about it. */
function input_reader_findText({ raw, env }, name) {
    if (typeof name === 'string')
        return { name, text: raw(name).trim() };
    const { input, variable } = name;
    const given = raw(input).trim();
    return given === '' ? { name: variable, text: (env[variable] ?? '').trim() } : { name: input, text: given };
}

// EXTERNAL MODULE: ./lib/src/policy/ids.js
var ids = __webpack_require__(2647);
;// CONCATENATED MODULE: ./lib/src/catalog/files/database-lines.js

const FORM = 'write a glob such as `db/structure.sql`, or `prj_\u2026: glob`, or `prj_\u2026/db_\u2026: glob`';
/**
 * Reads the input `database-schema`: `[prj_\u2026[/db_\u2026]:] glob` a line, each one database, in order and each once. `!glob` takes
 * files out of every line; `#` begins a comment line.
 */
function parseDatabaseLines(text) {
    const found = new Map();
    const exclusions = [];
    for (const [place, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        if (line.startsWith('!')) {
            if (line.length === 1)
                return { kind: 'problem', line: place + 1, problem: 'write a glob after `!`' };
            exclusions.push(line);
            continue;
        }
        const parsed = parseLine(line);
        if (!parsed)
            return { kind: 'problem', line: place + 1, problem: FORM };
        found.set(JSON.stringify(Object.values(parsed)), parsed);
    }
    const lines = [...found.values()].map(({ project, database, glob }) => ({
        project,
        database,
        globs: [glob, ...exclusions],
    }));
    return { kind: 'lines', lines };
}
function parseLine(line) {
    // A colon and a blank are more likely a prefix that is not well written than part of a path.
    if (!line.startsWith('prj_'))
        return /:\s/.test(line) ? undefined : { project: undefined, database: undefined, glob: line };
    const { project = '', database, glob = '' } = PREFIXED.exec(line)?.groups ?? {};
    const areIds = ids/* ID_PATTERN */.pw.test(project) && (database === undefined || ids/* ID_PATTERN */.pw.test(database));
    return areIds && !glob.startsWith('!') ? { project, database, glob } : undefined;
}
const PREFIXED = /^(?<project>prj_[^/:\s]*)(?:\/(?<database>db_[^/:\s]*))?\s*:\s*(?<glob>\S.*)$/;

// EXTERNAL MODULE: ./lib/src/live/address.js
var address = __webpack_require__(8869);
;// CONCATENATED MODULE: ./lib/src/action/input-values.js



function input_values_oneOf(...values) {
    return text => {
        const value = values.find(value => value === text);
        return value === undefined ? { problem: `write one of ${values.join(', ')}` } : { value };
    };
}
/** The forms of YAML 1.2's core schema, which the runner's own toolkit accepts. */
const parseBoolean = text => {
    if (/^(true|True|TRUE)$/.test(text))
        return { value: true };
    if (/^(false|False|FALSE)$/.test(text))
        return { value: false };
    return { problem: 'write true or false' };
};
function parseWholeNumber({ from }) {
    return text => {
        const value = Number(text);
        const isInRange = /^\d+$/.test(text) && value >= from && Number.isSafeInteger(value);
        return isInRange ? { value } : { problem: `write a whole number, ${from} or more` };
    };
}
/** A token goes into a header as a key does. */
const input_values_parseSecret = address/* parseKey */.D;
const parseApiUrl = address/* parseAddress */.o;
const parseProjectId = text => (0,ids/* describeId */.p4)('project_id', text) === undefined
    ? { value: text }
    : { problem: 'write the id as the PgBeam dashboard shows it, such as prj_01h455vb4pex5vsknk084sn02q' };
/** One a line, each once; `#` begins a comment line. */
const parseProjects = text => {
    const value = new Set();
    for (const line of text.split('\n').map(line => line.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        const parsed = parseProjectId(line);
        if ('problem' in parsed)
            return { problem: `${parsed.problem}, one a line` };
        value.add(parsed.value);
    }
    return { value: [...value] };
};
/** The id becomes part of a file's name and of a marker in a comment. */
const parseCommentId = text => /^[A-Za-z0-9][\w.-]{0,63}$/.test(text)
    ? { value: text }
    : { problem: 'write at most 64 letters, digits, dots, dashes and underscores, beginning with a letter or digit' };
/** GitHub's own limit of a label's name is 50 characters. */
const parseLabel = text => text.length <= 50 && !/\p{Cc}/u.test(text)
    ? { value: text }
    : { problem: 'write the name of one label, at most 50 characters on one line' };
const parseReviewers = text => {
    const value = [];
    for (const name of text.split(/[\n,]/).map(part => part.trim())) {
        if (name === '' || name.startsWith('#'))
            continue;
        const [, owner, slug] = /^@?([A-Za-z0-9][\w-]*)(?:\/([\w.-]+))?$/.exec(name) ?? [];
        if (owner === undefined)
            return { problem: 'write users as octocat and teams as @org/team, one a line' };
        value.push(slug === undefined ? { kind: 'user', login: owner } : { kind: 'team', organization: owner, slug });
    }
    // Nobody's approval would be asked for, where somebody's was meant.
    if (value.length === 0)
        return { problem: 'name at least one user or team, or leave the input out' };
    return { value };
};
/** Globs from the root of the repository with slashes, one a line; `!` excludes, `#` begins a comment line. */
const parseGlobs = text => {
    const value = [];
    for (const line of text.split(/\r?\n/).map(line => line.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        const [, mark = '', pattern = ''] = /^(!?)\s*(.*)$/.exec(line) ?? [];
        const glob = normalizeGlob(pattern);
        if (glob === '' || glob.length > 1000)
            return { problem: 'write one glob a line, such as policies/**/*.yaml' };
        if (glob.split('/').includes('..')) {
            return { problem: 'write globs from the root of the repository, without ../ in them' };
        }
        value.push(mark + glob);
    }
    const hasInclusion = value.some(glob => !glob.startsWith('!'));
    return hasInclusion
        ? { value }
        : { problem: 'write at least one glob that includes files, such as policies/**/*.yaml' };
};
/** `[prj_\u2026[/db_\u2026]:] glob`, one database a line. */
const parseDatabases = text => {
    const read = parseDatabaseLines(text);
    if (read.kind === 'problem')
        return { problem: `line ${read.line}: ${read.problem}` };
    return read.lines.length > 0 ? { value: read.lines } : { problem: 'write at least one glob, or leave the input out' };
};
/** A glob from the root, for one written on Windows or for a shell. A folder means everything in it. */
function normalizeGlob(pattern) {
    const path = pattern
        .replaceAll('\\', '/')
        .replace(/\/{2,}/g, '/')
        .replace(/^(\.?\/)+/, '');
    return path.endsWith('/') ? `${path}**` : path;
}

;// CONCATENATED MODULE: ./lib/src/action/parse-inputs.js


function parseStart(source) {
    return parseWith(readStart, source);
}
/** The inputs of one mode. Those that only other modes use are not looked at. */
function parseInputs(mode, source) {
    return parseWith(READERS[mode], source);
}
/** What is wrong with any input, for a run whose mode cannot be told. What a mode would miss is not known then. */
function listInputProblems(source) {
    const listFor = (read) => {
        const reader = createInputReader(source);
        read(reader);
        return reader.problems;
    };
    const unusable = Object.values(READERS)
        .flatMap(listFor)
        .filter(({ kind }) => kind === 'unusable');
    return [...new Map([...listFor(readStart), ...unusable].map(problem => [problem.name, problem])).values()];
}
/** The secrets among the inputs, usable or not. They must be hidden before anything is logged. */
function listSecrets(source) {
    return ['github-token', API_KEY].map(name => findText(source, name).text).filter(text => text !== '');
}
const API_KEY = { input: 'api-key', variable: 'PGBEAM_API_KEY' };
const API_URL = { input: 'api-url', variable: 'PGBEAM_API_URL' };
function parseWith(read, source) {
    const reader = input_reader_createInputReader(source);
    const inputs = read(reader);
    const { problems } = reader;
    return inputs !== null && problems.length === 0 ? { kind: 'parsed', inputs } : { kind: 'invalid', problems };
}
const readStart = reader => {
    const mode = reader.read('mode', oneOf('auto', 'check', 'apply', 'drift', 'export')) ?? 'auto';
    const githubToken = reader.read('github-token', parseSecret);
    if (reader.isEmpty('github-token')) {
        reader.miss({
            name: 'github-token',
            message: 'leave this input out to use the token of the workflow, or look why it is empty (forks get no secrets)',
        });
    }
    return githubToken === null ? null : { mode, githubToken };
};
const READERS = {
    check: reader => ({
        mode: 'check',
        ...readCommonInputs(reader),
        ...readReviewInputs(reader),
        pgbeam: readAccess(reader),
        failOn: reader.read('fail-on', input_values_oneOf('error', 'warning', 'never')) ?? 'error',
        comment: reader.read('comment', parseBoolean) ?? true,
        replayDays: readReplayDays(reader),
        scanPii: reader.read('scan-pii', parseBoolean) ?? false,
        accessMap: reader.read('access-map', parseBoolean) ?? false,
        ...readTableInputs(reader),
        gate: reader.read('gate', parseBoolean) ?? false,
        labelWidening: reader.read('label-widening', parseLabel),
        schemaGate: reader.read('schema-gate', input_values_oneOf('hidden', 'all', 'off')) ?? 'hidden',
    }),
    apply: reader => {
        const inputs = {
            mode: 'apply',
            ...readCommonInputs(reader),
            ...readReviewInputs(reader),
            ...readMapInputs(reader),
            onDrift: reader.read('on-drift', input_values_oneOf('refuse', 'overwrite')) ?? 'refuse',
            comment: reader.read('comment', parseBoolean) ?? true,
        };
        const pgbeam = requireAccess(reader);
        return pgbeam && { ...inputs, pgbeam };
    },
    drift: reader => {
        const common = { ...readCommonInputs(reader), ...readReviewInputs(reader), ...readMapInputs(reader) };
        const driftIssue = reader.read('drift-issue', parseBoolean) ?? false;
        const driftPullRequest = reader.read('drift-pull-request', parseBoolean) ?? false;
        const pgbeam = requireAccess(reader);
        return pgbeam && { mode: 'drift', ...common, driftIssue, driftPullRequest, pgbeam };
    },
    export: reader => {
        const common = readCommonInputs(reader);
        const projects = readProjects(reader, common);
        const overwrite = reader.read('overwrite', parseBoolean) ?? false;
        const pgbeam = requireAccess(reader);
        return pgbeam && { mode: 'export', ...common, projects, overwrite, pgbeam };
    },
};
function readCommonInputs(reader) {
    return {
        projectId: reader.read('project-id', parseProjectId),
        policies: reader.read('policies', parseGlobs) ?? ['policies/**/*.{yaml,yml,json}'],
        commentId: reader.read('comment-id', parseCommentId),
        redactPredicates: reader.read('redact-predicates', parseBoolean) ?? false,
        dryRun: reader.read('dry-run', parseBoolean) ?? false,
    };
}
function readReviewInputs(reader) {
    const parseCount = parseWholeNumber({ from: 0 });
    const requiredApprovals = reader.read('required-approvals', parseCount) ?? 1;
    return {
        requiredApprovals,
        requiredApprovalsWidening: reader.read('required-approvals-widening', parseCount) ?? requiredApprovals,
        reviewersWidening: reader.read('reviewers-widening', parseReviewers) ?? [],
    };
}
function readTableInputs(reader) {
    return { databaseSchema: readDatabases(reader), liveSchema: readLiveSchema(reader) };
}
/** Of modes that judge guardrails over SQL files, and ask for live tables for a map alone. */
function readMapInputs(reader) {
    const accessMap = reader.read('access-map', parseBoolean) ?? false;
    return { accessMap, databaseSchema: readDatabases(reader), liveSchema: accessMap && readLiveSchema(reader) };
}
function readDatabases(reader) {
    return reader.read('database-schema', parseDatabases) ?? [];
}
function readLiveSchema(reader) {
    return reader.read('live-schema', parseBoolean) ?? false;
}
function readReplayDays(reader) {
    const isWanted = reader.read('replay', parseBoolean) ?? true;
    const days = reader.read('replay-days', parseWholeNumber({ from: 1 })) ?? 7;
    return isWanted ? days : null;
}
function readAccess(reader) {
    const apiUrl = reader.read(API_URL, parseApiUrl) ?? 'https://api.pgbeam.com';
    const apiKey = reader.read(API_KEY, input_values_parseSecret);
    return apiKey === null ? { kind: 'none' } : { kind: 'key', apiUrl, apiKey };
}
function requireAccess(reader) {
    const access = readAccess(reader);
    if (access.kind === 'key')
        return access;
    if (reader.isEmpty(API_KEY)) {
        reader.miss({
            name: API_KEY.input,
            message: `there is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as this input (or as ${API_KEY.variable})`,
        });
    }
    return null;
}
function readProjects(reader, { projectId }) {
    const projects = reader.read('projects', parseProjects) ?? (projectId === null ? [] : [projectId]);
    const isExplained = reader.problems.some(({ name }) => name === 'projects' || name === 'project-id');
    if (projects.length === 0 && !isExplained) {
        reader.miss({ name: 'projects', message: 'name the projects to export, one a line, or set project-id' });
    }
    return projects;
}

;// CONCATENATED MODULE: ./lib/src/action/proxy.js
/**
 * Completes the proxy's address in the environment, where `@actions/github` and `@actions/http-client` read it when they
 * are loaded. Without a word they ask directly where they cannot read it, or where it is `proxy.example:3128`, which
 * curl takes. Throws where it is no address. It may hold a password, so the error does not show it.
 */
function completeProxyAddress(env) {
    const name = env.https_proxy ? 'https_proxy' : 'HTTPS_PROXY';
    const given = env[name];
    if (!given)
        return;
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`;
    if (!isProxyAddress(address)) {
        throw new Error(`The environment variable ${name} is not the address of a proxy, such as http://proxy.example:3128`);
    }
    env[name] = address;
}
function isProxyAddress(address) {
    try {
        const { protocol, username, password } = new URL(address);
        decodeURIComponent(username + password);
        return protocol === 'http:' || protocol === 'https:';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var policy_globs = __webpack_require__(4638);
;// CONCATENATED MODULE: ./lib/src/catalog/files/select-files.js

/** The largest SQL file that is read, in bytes. */
const MAX_SQL_BYTES = 32 * 1024 * 1024;
/** Selects the files of any of the databases. */
function selectSchemas(lines) {
    return lines.map(({ globs }) => (0,policy_globs/* compileGlobs */.tI)(globs)).reduce(policy_globs/* uniteSelections */.jB);
}

// EXTERNAL MODULE: ./lib/src/cli/git.js + 1 modules
var cli_git = __webpack_require__(6081);
// EXTERNAL MODULE: ./lib/src/cli/git-snapshot.js + 1 modules
var git_snapshot = __webpack_require__(5388);
// EXTERNAL MODULE: ./lib/src/cli/git-objects.js
var git_objects = __webpack_require__(78);
;// CONCATENATED MODULE: ./lib/src/cli/repository-filters.js


/**
 * Settings that switch off the filters that a repository itself defines: git would run their programs to tell what a file
 * would be in a commit. Those of the user's own settings stay. Throws a `CliError` where one cannot be switched off.
 */
async function disableFilters(git) {
    const listing = ['config', '-z', '--show-scope', '--name-only', '--get-regexp', '^filter\\.'];
    const listed = await git.run(listing).catch(ignoreNone);
    const records = listed ? (0,git_objects/* splitRecords */.DQ)(listed) : [];
    const drivers = new Set();
    for (let index = 0; index + 1 < records.length; index += 2) {
        const [scope = '', name = ''] = records.slice(index);
        if (scope === 'local' || scope === 'worktree')
            drivers.add(name.slice(0, name.lastIndexOf('.')));
    }
    return [...drivers].flatMap(driver => {
        if (driver.includes('='))
            throw new cli_git/* CliError */.z(`This repository defines ${driver}, which cannot be switched off.`);
        return [`${driver}.clean=`, `${driver}.smudge=`, `${driver}.process=`, `${driver}.required=false`];
    });
}
/** Git fails by this code where nothing matches. */
function ignoreNone(error) {
    const cause = error instanceof cli_git/* CliError */.z ? error.cause : undefined;
    if (!(cause instanceof Error && 'code' in cause && cause.code === 1))
        throw error;
}

;// CONCATENATED MODULE: ./lib/src/cli/open-sources.js







const USER_AGENT = `pgbeam-policy-cli/${lib_package/* version */.rE}`;
/** Somebody is waiting: the check goes on without a PgBeam that is slow to answer. */
const PATIENCE = { timeoutMs: 10_000, requestBudgetMs: 10_000, runBudgetMs: 20_000 };
/** The SQL files of the repository; undefined where none are asked for. */
function openSchemas(git, { databaseSchema }) {
    if (databaseSchema.length === 0)
        return undefined;
    const selection = selectSchemas(databaseSchema);
    const { read } = (0,git_snapshot/* createGitSnapshots */.O)({ git, selection, named: undefined, maxBytes: MAX_SQL_BYTES });
    // There is no branch that might move on.
    return { read, differ: async () => false };
}
/** The inputs of a check by the action's own rules. Those that are no options have their defaults. */
function readInputs({ inputs, offline }, env) {
    const { PGBEAM_API_KEY, PGBEAM_API_URL } = env;
    const parsed = parseInputs('check', {
        raw: name => inputs.get(name) ?? '',
        env: offline ? {} : { PGBEAM_API_KEY, PGBEAM_API_URL },
    });
    if (parsed.kind === 'parsed')
        return parsed.inputs;
    const problems = parsed.problems.map(({ name, message }) => `${inputs.has(name) ? `--${name}` : name}: ${message}.`);
    throw new cli_git/* CliError */.z(problems.join('\n'));
}
/** The repository that a folder is in, read by git. */
async function openRepository(folder, env) {
    const toplevel = await (0,cli_git/* createGit */.l)({ folder, env }).run(['rev-parse', '--show-toplevel']);
    const root = toplevel.toString().replace(/\r?\n$/, '');
    return (0,cli_git/* createGit */.l)({ folder: root, env, settings: await disableFilters((0,cli_git/* createGit */.l)({ folder: root, env })) });
}
/** Clients that can only read, loaded only where there is a key. */
async function connect({ inputs: { pgbeam }, env, onDeprecation, }) {
    if (pgbeam.kind === 'none')
        return { policies: undefined, databases: undefined };
    completeProxyAddress(env);
    const [{ createPolicyReader }, { createDatabaseReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(786), __webpack_require__.e(751)]).then(__webpack_require__.bind(__webpack_require__, 1751)),
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(786), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 646)),
    ]);
    const options = { ...pgbeam, userAgent: USER_AGENT, onDeprecation, ...PATIENCE };
    const databases = createDatabaseReader({ ...options, patienceMs: PATIENCE.runBudgetMs });
    return { policies: createPolicyReader(options), databases };
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

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ readMapSources),
/* harmony export */   N3: () => (/* binding */ mapPolicies)
/* harmony export */ });
/* unused harmony exports mapCommit, listMapSources */
/* harmony import */ var _live_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8138);
/* harmony import */ var _plan_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9540);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3190);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6417);
/* harmony import */ var _postgres_read_predicates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2433);
/* harmony import */ var _read_schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6077);






/** The policies of one commit, and what of their tables is not known. No live profile is looked at. */
async function readMapSources({ ports: { snapshots, schemaFiles, databases }, inputs, commit, }) {
    const [policySnapshots, files] = await Promise.all([snapshots.read([commit]), readFiles(schemaFiles, commit)]);
    const assigned = (0,_plan_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .assignProjects */ .gY)((0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSnapshots */ .Jq)(policySnapshots, (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .createParser */ .C)()).flat(), inputs.projectId);
    const predicates = await (0,_postgres_read_predicates_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredicates */ .T)((0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .listPredicates */ .Hm)((0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .listProfiles */ .Bn)(assigned)));
    const policyFiles = (0,_plan_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIdentities */ .xS)(assigned.map(policyFile => (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_2__/* .lintFile */ .Ac)({ policyFile, predicates })), _live_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DIRECTORY */ .M);
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
    return (0,_read_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .readTables */ .gb)({
        databases,
        inputs: { databaseSchema, liveSchema, schemaGate: 'off' },
        projects: (0,_plan_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .listProjects */ .hF)(policyFiles),
        sides: { base: files, head: files, isChanged: false },
    });
}
/** The map of policy files over the tables that are known. */
async function mapPolicies(known) {
    const { createAccessMap } = await __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 7635));
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

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GP: () => (/* binding */ readSchemaSides),
  gb: () => (/* binding */ readTables)
});

// UNUSED EXPORTS: readFileTables

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
var natural_order = __webpack_require__(7030);
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
const live_tables_NO_LIVE_TABLES = { projects: new Map(), personalData: new Map(), findings: [] };
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
;// CONCATENATED MODULE: ./lib/src/flows/start-later.js
/** A value that is made when it is first asked for, and is the same from then on. */
function startLater(start) {
    let started;
    return () => {
        started ??= start();
        return started;
    };
}

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
        isWanted ? readLiveTables({ projects, reader: databases, withCatalogs: liveSchema, scanned }) : live_tables_NO_LIVE_TABLES,
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
        const moved = startLater(() => findMoved(pairCatalogs(before.catalog, after.catalog)));
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

/***/ 1942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TABLE_FINDINGS: () => (/* binding */ TABLE_FINDINGS),
/* harmony export */   createTableFinding: () => (/* binding */ createTableFinding)
/* harmony export */ });
/** What the tables there are say about a valid policy. */
const TABLE_FINDINGS = {
    'unknown-relation': {
        severity: 'warning',
        meaning: 'A list, mask or row filter names a relation that is in no database of the project.',
        fix: 'Correct the name; if its migration comes later, accept the finding.',
    },
    'relation-elsewhere': {
        severity: 'warning',
        meaning: 'A bare name of the allowlist, which stands for the schema `public`, is of a relation that only another schema has.',
        fix: 'Write the name with its schema.',
    },
    'unknown-column': {
        severity: 'warning',
        meaning: 'A mask or a predicate names a column that its relation does not have, so it hides nothing or fails.',
        fix: 'Correct the name; if its migration comes later, accept the finding.',
    },
    'mask-on-binary': {
        severity: 'notice',
        meaning: 'A mask is on a binary column, whose values are NULL under a mask of any kind.',
        fix: 'Use `kind: null`, which says what happens.',
    },
    'view-shows-hidden': {
        severity: 'warning',
        meaning: 'A view in reach shows a masked column, filtered rows or a denied relation, because rules hold for the relation that a statement names.',
        fix: 'Give the view a rule of its own, as the message says, or put it out of reach.',
    },
    'partition-shows-hidden': {
        severity: 'warning',
        meaning: 'A partition or inheritance child can be named in the place of its table, and shows a masked column, filtered rows or a denied relation.',
        fix: 'Admit the table alone by `table_allowlist`, or give each partition rules of its own.',
    },
};
function createTableFinding({ code, at, message, severity = TABLE_FINDINGS[code].severity, }) {
    return { code, severity, message, at };
}


/***/ }),

/***/ 6345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ PII_FINDINGS),
/* harmony export */   w: () => (/* binding */ lintPersonalData)
/* harmony export */ });
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8264);


/** What PgBeam\u2019s scan says about a policy. */
const PII_FINDINGS = {
    'pii-in-clear': {
        severity: 'warning',
        meaning: 'PgBeam\u2019s scan takes a column for personal data, and the policy shows it in the clear (input `scan-pii`). A notice where the scan is less than 65 % sure.',
        fix: 'Mask the column, as the message says, or accept the finding.',
    },
};
/** From here on PgBeam\u2019s own dashboard proposes to mask. */
const SURE = 0.65;
/** Of more columns of one policy, a number is told. */
const MOST = 50;
/** Findings about personal data that a policy shows in the clear, on the entry that admits its table. */
function lintPersonalData({ document, model, columns, mayName, }) {
    const shown = columns.filter(({ schema, table, column }) => {
        const relation = { schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table) };
        return model.reaches(relation) && model.maskOn(relation, (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(column)) === undefined;
    });
    const named = shown.filter(({ schema, table }) => {
        // What the policy itself names is no secret.
        const isAdmitted = model.admission({ schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table) }) !== undefined;
        return isAdmitted || mayName({ schema, name: table });
    });
    const listed = named.slice(0, MOST);
    const findings = listed.map(column => describeColumn(column, locate(document, model, column)));
    const rest = shown.length - listed.length;
    return rest === 0 ? findings : [...findings, describeRest(rest, document.locate(['masking_rules']))];
}
function locate(document, model, { schema, table }) {
    const relation = { schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table) };
    const admission = model.admission(relation);
    return document.locate(admission === undefined ? ['masking_rules'] : ['table_allowlist', admission]);
}
function describeColumn({ schema, table, column, piiType, maskKind, confidence }, at) {
    const relation = `${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema)}.${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table)}`;
    const name = (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(column);
    const kind = maskKind === 'hash' || maskKind === 'null' ? maskKind : 'redact';
    const rule = `{ table: ${relation}, column: ${name}, kind: ${kind} }`;
    const sure = `${Math.floor(confidence * 100)} % sure`;
    const message = `PgBeam\u2019s scan takes ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`${relation}.${name}`)} for personal data (${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(piiType)}, ${sure}), and it is in the clear; add ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(rule)} to \`masking_rules\`, or accept this.`;
    const severity = confidence < SURE ? 'notice' : PII_FINDINGS['pii-in-clear'].severity;
    return { code: 'pii-in-clear', severity, message, at };
}
function describeRest(number, at) {
    const message = `PgBeam\u2019s scan takes ${number} more columns that are in the clear for personal data; they are not named here, because they are too many or any of their tables may be a honeytoken.`;
    return { code: 'pii-in-clear', severity: 'notice', message, at };
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseKey),
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/** The key, trimmed: one that is pasted often ends with a line break. Beyond that it is what a header can hold. */
function parseKey(text) {
    const value = text.trim();
    if (/^[\x21-\x7e]+$/.test(value))
        return { value };
    const problem = 'its value holds spaces, line breaks or other characters that a key never has; copy the key again';
    return { code: 'INVALID_KEY', problem };
}
/** The API's address without a slash at its end: over https only, or to this machine, because the key goes there. */
function parseAddress(text) {
    // `URL.parse` came after Node 20, on which the command line runs as well.
    const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) {
        return { code: 'INVALID_URL', problem: 'write a complete address, such as https://api.pgbeam.com' };
    }
    if (url.username !== '' || url.password !== '') {
        const problem = 'write the address without a user name and password; put the key into api-key';
        return { code: 'INVALID_URL', problem };
    }
    if (url.search !== '' || url.hash !== '') {
        return { code: 'INVALID_URL', problem: 'write the address without a ? or # part' };
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return { code: 'INSECURE_URL', problem: 'write an address that begins with https://' };
    }
    return { value: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}
/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
const BILLING = 'in the PgBeam dashboard under Settings > Billing';
const MAKE_KEY = 'Make an organization key in the PgBeam dashboard under Settings > Organization > API Keys (https://pgbeam.com/docs/api-keys), store it as a secret of the repository and pass it as `api-key`.';
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
                nextStep: describeCorrection(error),
            };
        case 401:
            return {
                problem: 'PgBeam does not accept the API key: it is wrong, expired or revoked',
                nextStep: MAKE_KEY,
            };
        case 402:
            return {
                problem: `PgBeam wants to be paid for it first${said}`,
                nextStep: `Settle that ${BILLING}.`,
            };
        case 403:
            return describeForbidden(error, said);
        case 404:
            if (code === undefined)
                return describeStranger(error);
            return {
                problem: `there is no such thing for this API key${said}`,
                nextStep: 'Check `project-id` (or `project_id` in the file) and `id`, and that the key belongs to the organization that owns the project: for any other, everything is not found.',
            };
        case 405:
            return {
                problem: `the server has the address, but not this operation on it${said}`,
                nextStep: 'Check `api-url`, and that no proxy refuses it; update PgBeam where it is older than the action.',
            };
        case 409:
            return describeConflict(code, said);
        case 410:
            return {
                problem: `PgBeam has switched this operation off for good${said}`,
                nextStep: 'Update the action to a version that does without it.',
            };
        case 412:
            return describeMismatch(error);
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
/** What a role may do is not published, so nothing is claimed about roles but that there is one. */
function describeForbidden({ code, isLegacy }, said) {
    const changeKey = 'Use an organization key (`pbo_\u2026`), which has no role, or a personal key (`pbu_\u2026`) of somebody whose role allows it.';
    const changePlan = `Change the plan, or free what it limits, ${BILLING}.`;
    if (code === 'PLAN_LIMIT_REACHED') {
        return { problem: `the organization's plan does not allow it${said}`, nextStep: changePlan };
    }
    if (!isLegacy)
        return { problem: `PgBeam does not allow it to this API key${said}`, nextStep: changeKey };
    return {
        problem: `PgBeam does not allow it: to this API key, or by the organization's plan, which this older deployment does not tell apart${said}`,
        nextStep: `${changeKey} If the key is right: ${changePlan.replace(/^C/, 'c')}`,
    };
}
function describeCorrection({ blame }) {
    switch (blame) {
        case 'policy':
            return 'Correct the fields in the policy file.';
        case 'request':
            return 'The policy file is not at fault. Update the action, or PgBeam where it is older than the action.';
        case undefined:
            return 'If that names a field of the policy, correct it in the file; else update the action.';
    }
}
/** `If-Match` compares strongly: a weak tag is equal to nothing, not even to itself. */
function describeMismatch({ ifMatch, etag }) {
    if (!(ifMatch ?? etag)?.startsWith('W/')) {
        return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: RERUN };
    }
    return {
        problem: 'the profiles come with weak ETags (`W/\u2026`), which never match in an `If-Match`, so nothing was written',
        nextStep: 'A proxy that compresses or rewrites answers weakens them: let it leave the answers of PgBeam alone, or set `api-url` to PgBeam itself.',
    };
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
function describeBreak({ kind, host, peer, code, detail, retryAfterMs }) {
    const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).';
    switch (kind) {
        case 'configuration':
            return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) };
        case 'network':
            return {
                problem: `the connection to ${host ?? 'PgBeam'} failed${code ? ` (${[code, peer].filter(part => part !== undefined).join(' ')})` : ''}`,
                nextStep: `${address} ${RERUN}`,
            };
        case 'timeout':
            return { problem: `there was no answer from ${host ?? 'PgBeam'} in time`, nextStep: `${RERUN} ${address}` };
        case 'certificate':
            return {
                problem: `the certificate of ${host ?? 'PgBeam'} is not trusted (${code})`,
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
            return MAKE_KEY;
        case 'INVALID_ID':
            return 'Copy `project-id` and `id` from the PgBeam dashboard: `prj_\u2026` and `pol_\u2026`.';
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

/***/ 8138:
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

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PgBeamError)
/* harmony export */ });
/** A request to PgBeam that got no usable answer. Holds no secret: texts of replies are bounded and redacted before they get here. */
class PgBeamError extends Error {
    name = 'PgBeamError';
    kind;
    operation;
    target;
    host;
    peer;
    effect;
    status;
    code;
    detail;
    requestId;
    fieldErrors;
    retryAfterMs;
    etag;
    ifMatch;
    isLegacy;
    blame;
    tries;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.target = details.target;
        this.host = details.host;
        this.peer = details.peer;
        this.effect = details.effect ?? 'none';
        this.status = details.status;
        this.code = details.code;
        this.detail = details.detail;
        this.requestId = details.requestId;
        this.fieldErrors = details.fieldErrors ?? [];
        this.retryAfterMs = details.retryAfterMs;
        this.etag = details.etag;
        this.ifMatch = details.ifMatch;
        this.isLegacy = details.isLegacy ?? false;
        this.blame = details.blame;
        this.tries = details.tries ?? 0;
    }
}
function summarize({ kind, operation, target, host, peer, status, code, detail, requestId, }) {
    const place = host && status === undefined ? ` at ${host}` : '';
    const what = [status ?? kind, code, peer].filter(part => part !== undefined).join(' ');
    const why = detail ? `: ${detail}` : '';
    const trace = requestId ? ` (request ${requestId})` : '';
    return `PgBeam${place} could not ${operation} (${target}): ${what}${why}${trace}`;
}


/***/ }),

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ noteDeprecations),
/* harmony export */   J1: () => (/* binding */ createRunFinding),
/* harmony export */   Ro: () => (/* binding */ RUN_FINDINGS),
/* harmony export */   W5: () => (/* binding */ noteRun),
/* harmony export */   aN: () => (/* binding */ describeUnreachable),
/* harmony export */   eN: () => (/* binding */ findUnmatchedGlobs),
/* harmony export */   gS: () => (/* binding */ noteUnread),
/* harmony export */   kE: () => (/* binding */ noteUnmatchedSchemas),
/* harmony export */   kW: () => (/* binding */ noteDriftUnknown),
/* harmony export */   s: () => (/* binding */ noteBaseMovedOn),
/* harmony export */   vd: () => (/* binding */ noteIgnored)
/* harmony export */ });
/* unused harmony export noteNotProposed */
/* harmony import */ var _live_describe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(571);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8264);


/** Findings that need more than one file: other files, the run, or PgBeam. */
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
    'schema-without-match': {
        severity: 'warning',
        meaning: 'A line of the input `database-schema` matches no file, so that its database is not known.',
        fix: 'Correct the line, or add the files.',
    },
    'schema-unread': {
        severity: 'notice',
        meaning: 'Statements of the SQL files were not read although they may concern relations, such as `DO` blocks: what they do is not known. One that a pull request adds is an unclear change.',
        fix: 'Write plain statements where that is possible, or see for yourself what they do.',
    },
    'file-ignored': {
        severity: 'warning',
        meaning: 'The pull request touches a file that no glob takes in, although its name nearly matches: `.YAML`, `.yml.txt`, another case of a folder.',
        fix: 'Rename the file, correct the input `policies`, or exclude the file by a pattern that begins with `!`.',
    },
    'base-moved-on': {
        severity: 'notice',
        meaning: 'The base branch has other policies now, and GitHub has no merge of the pull request with them: it is compared with where it branched off.',
        fix: 'Update the pull request from its base branch, or solve its conflicts.',
    },
    'drift-unknown': {
        severity: 'warning',
        meaning: 'The past of the branch cannot be read, so nobody can tell whether live profiles were edited elsewhere.',
        fix: 'See the reason in the message.',
    },
    'drift-not-proposed': {
        severity: 'notice',
        meaning: 'The pull request about drift (`drift-pull-request`) leaves the edit of this profile out.',
        fix: 'See the reason in the message; take the edit into the file by hand, or undo it in PgBeam.',
    },
    'live-unknown': {
        severity: 'warning',
        meaning: 'PgBeam could not be asked, so the report does without what it knows.',
        fix: 'See the reason in the message; the comparison with the base branch holds all the same.',
    },
    'schema-unknown': {
        severity: 'notice',
        meaning: 'PgBeam did not tell which tables a database has, so the report does without what only PgBeam knows of it.',
        fix: 'See the reason in the message; what the input `database-schema` gives counts all the same.',
    },
    'schema-truncated': {
        severity: 'notice',
        meaning: 'PgBeam\u2019s catalog of a database stops at its limit of columns, so that a relation or column that is not in it may exist.',
        fix: 'Give the SQL files of the database by the input `database-schema`.',
    },
    'honeytokens-unknown': {
        severity: 'notice',
        meaning: 'The project\u2019s honeytokens could not be listed, so relations that only PgBeam knows are counted and not named.',
        fix: 'See the reason in the message.',
    },
    'pii-unknown': {
        severity: 'notice',
        meaning: 'A database could not be scanned for personal data, or not as a whole (input `scan-pii`).',
        fix: 'See the reason in the message.',
    },
    'deprecated-api': {
        severity: 'notice',
        meaning: 'PgBeam announces that it will switch off a part of its API that this version of the action uses.',
        fix: 'Update the action.',
    },
};
function createRunFinding({ code, at, message, }) {
    return { code, severity: RUN_FINDINGS[code].severity, message, at };
}
/** A finding for each glob that matches no file. */
function findUnmatchedGlobs(globs, files) {
    return globs
        .listUnmatched(files.map(({ file }) => file.path))
        .map(pattern => noteRun('glob-without-match', `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`));
}
/** A finding for each line of `database-schema` that matches no file. */
function noteUnmatchedSchemas(globs) {
    return globs.map((glob = '') => noteRun('schema-without-match', `No file matches ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(glob)}: correct it in the input \`database-schema\`, or add the files.`));
}
/** One finding, however much was not read. It names places and reasons and quotes nothing. */
function noteUnread(statements) {
    if (statements.length === 0)
        return [];
    const shown = statements
        .slice(0, SHOWN_UNREAD)
        .map(({ file, line, reason }) => `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`${file}:${line}`)} (${reason})`);
    const rest = statements.length - shown.length;
    const places = rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
    return [
        noteRun('schema-unread', `Not read of the SQL files, so that what they do to tables is not known: ${places}.`),
    ];
}
const SHOWN_UNREAD = 5;
/** A finding for each of the first few files that a change touches and that are ignored, and one that counts the others. */
function noteIgnored(files) {
    const shown = files.slice(0, SHOWN_IGNORED);
    const rest = files.length - shown.length;
    return [
        ...shown.map(({ path, meant }) => {
            const name = meant === undefined ? 'rename it' : `rename it to ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(meant)}`;
            const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(path)} is ignored, although it nearly matches the input \`policies\`; ${name}, or correct the globs.`;
            return noteRun('file-ignored', message);
        }),
        ...(rest > 0 ? [noteRun('file-ignored', `${rest} more files are ignored whose names nearly match.`)] : []),
    ];
}
const SHOWN_IGNORED = 10;
/** A finding for each project that could not be listed. The check goes on without it. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = (0,_live_describe_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .U)(error);
        return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`);
    });
}
/** One finding, however much is announced. */
function noteDeprecations(deprecations) {
    if (deprecations.length === 0)
        return [];
    const named = deprecations.map(({ operation, sunset }) => `${operation}${sunset === null ? '' : ` (gone from ${sunset} on)`}`);
    const { meaning, fix } = RUN_FINDINGS['deprecated-api'];
    return [noteRun('deprecated-api', `${meaning} It is what the action uses to ${named.join(', to ')}. ${fix}`)];
}
function noteBaseMovedOn() {
    const { meaning, fix } = RUN_FINDINGS['base-moved-on'];
    return noteRun('base-moved-on', `${meaning} ${fix}`);
}
/** `reason` is a clause. */
function noteDriftUnknown(reason) {
    return noteRun('drift-unknown', `Nobody can tell whether live profiles were edited elsewhere: ${reason}.`);
}
/** `reason` is a clause. */
function noteNotProposed(reason) {
    return noteRun('drift-not-proposed', `The pull request about drift leaves this file as it is: ${reason}.`);
}
/** A finding about the run as a whole. */
function noteRun(code, message) {
    return { code, severity: RUN_FINDINGS[code].severity, message, line: null, column: null };
}


/***/ }),

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ assignProjects),
/* harmony export */   hF: () => (/* binding */ listProjects),
/* harmony export */   xS: () => (/* binding */ checkIdentities)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);

/** Gives every file its project: its own `project_id`, else the default. Without either, the file is invalid. */
function assignProjects(policyFiles, defaultProject) {
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid') {
            const { projectId = defaultProject } = policyFile;
            return { ...policyFile, projectId };
        }
        const projectId = policyFile.document.projectId ?? defaultProject;
        return projectId === null
            ? invalidate({ ...policyFile, projectId }, describeMissingProject())
            : { ...policyFile, projectId };
    });
}
/** The projects whose profiles the files stand for. */
function listProjects(policyFiles) {
    return [...new Set(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
/**
 * Makes files of one snapshot invalid that do not stand for a live profile of their own. Two files for one profile are an
 * error on both, because nobody can tell which is meant; an id that the project does not have is an error, too.
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
/** Every key of the profile: its name, its id, and the id of the live profile with that name. */
function listIdentities({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const name = JSON.stringify([projectId, 'name', document.profile.name]);
    return id === undefined ? [name] : [name, JSON.stringify([projectId, 'id', id])];
}
function invalidate(policyFile, finding) {
    const { file, findings, document, projectId } = policyFile;
    return { kind: 'invalid', file, name: document.profile.name, projectId, findings: [...findings, finding] };
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

/***/ 3190:
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

// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/lint/rules.js
/** What lint looks for in a valid policy. An `error` makes the file invalid; anything else can be accepted in the file. */
const RULES = {
    'read-write-without-allowlist': {
        severity: 'warning',
        meaning: '`access_mode: read_write` without a `table_allowlist`: every relation can be written, later ones too.',
        fix: 'List the relations in `table_allowlist`, or use `read_only`.',
    },
    'unguarded-writes': {
        severity: 'warning',
        meaning: 'Writes commit without a cap on their rows and without a person who approves them, or would as soon as a kind that writes is permitted.',
        fix: 'Set `max_affected_rows`, `approval_mode`, or a `write_mode` that discards writes.',
    },
    'no-query-budget': {
        severity: 'warning',
        meaning: 'Neither `budget_queries_per_hour` nor `budget_queries_per_day` limits how much can be run.',
        fix: 'Set one of the two.',
    },
    'no-read-ceiling': {
        severity: 'notice',
        meaning: 'Neither `max_rows` nor `egress_bytes_per_day` limits how much can be read. A warning where columns are masked, which can be worked out from the rest.',
        fix: 'Set one of the two.',
    },
    'unreachable-mask': {
        severity: 'notice',
        meaning: 'A mask is on a relation that the lists put out of reach, so it masks nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'unreachable-row-filter': {
        severity: 'notice',
        meaning: 'A row filter is on a relation that the lists put out of reach, so it filters nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'write-settings-under-read-only': {
        severity: 'notice',
        meaning: 'A setting about writes does nothing, or nothing but for `other`, because `access_mode` is `read_only`.',
        fix: 'Remove the setting, or use `access_mode: read_write`.',
    },
    'allowlist-and-denylist': {
        severity: 'notice',
        meaning: 'Both `table_allowlist` and `table_denylist` have entries; where they meet, the denylist wins.',
        fix: 'Keep the allowlist alone: what it does not name is out of reach already.',
    },
    'allow-and-deny': {
        severity: 'notice',
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
        meaning: '`content_scan_mode: block` withholds a row in the newest deployments only, and the statement has run by then. Older ones report it, like `annotate`.',
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
    'text-in-double-quotes': {
        severity: 'warning',
        meaning: "A row filter's predicate compares with something in double quotes, which is a column in PostgreSQL and not a text.",
        fix: 'Write a text in single quotes; accept the finding if a column is meant.',
    },
    'unknown-operator': {
        severity: 'warning',
        meaning: "A row filter's predicate has the operator `==`, which PostgreSQL does not have: statements would fail.",
        fix: 'Write `=`; accept the finding if the database defines the operator.',
    },
    'typographic-character': {
        severity: 'warning',
        meaning: "A row filter's predicate has a typographic quote, or a space other than the plain one, which PostgreSQL takes for letters; or the name of a profile stands in typographic quotes, which YAML takes for letters.",
        fix: 'Type straight quotes and plain spaces.',
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

;// CONCATENATED MODULE: ./lib/src/lint/lint-context.js

function createFinding({ code, at, message, severity = RULES[code].severity }) {
    return { code, severity, message, at };
}
/** Where a field's name stands. A list's value begins on a line further down, away from a comment on the field. */
function locateName(document, ...path) {
    // No list has such an item, so that the place is that of the nearest ancestor's key.
    return document.locate([...path, -1]);
}

// EXTERNAL MODULE: ./lib/src/lint/tables/findings.js
var findings = __webpack_require__(1942);
// EXTERNAL MODULE: ./lib/src/lint/tables/personal-data.js
var personal_data = __webpack_require__(6345);
;// CONCATENATED MODULE: ./lib/src/lint/vendor-codes.js
/**
 * The codes of PgBeam's own linter, each with the rule here that finds the same. An acceptance may name either, so that a
 * file's comments serve both tools.
 */
const VENDOR_CODES = {
    'write-no-allowlist': 'read-write-without-allowlist',
    'unbounded-writes': 'unguarded-writes',
    'no-query-budget': 'no-query-budget',
    'no-read-ceiling': 'no-read-ceiling',
    'dead-mask-rule': 'unreachable-mask',
    'dead-row-filter': 'unreachable-row-filter',
    'write-settings-on-readonly': 'write-settings-under-read-only',
    'allowlist-and-denylist': 'allowlist-and-denylist',
    'allow-and-deny': 'allow-and-deny',
};
const OWN_CODES = new Map(Object.entries(VENDOR_CODES));
/** The code that findings have, for one of either tool. */
function toOwnCode(code) {
    return OWN_CODES.get(code) ?? code;
}

;// CONCATENATED MODULE: ./lib/src/lint/accept.js









/**
 * Marks the findings that the file accepts, each with the reason given, and adds one for every acceptance that accepts
 * nothing. To be called once, with all that is found in the file.
 */
function applyAcceptances(findings, acceptances) {
    const byPlace = groupByPlace(acceptances);
    const used = new Set();
    const misused = new Set();
    const marked = findings.map(finding => {
        const found = [...(byPlace.get(keyOf(finding.code, finding.at.line))?.values() ?? [])];
        const acceptance = found.at(-1);
        if (!acceptance)
            return finding;
        const isError = finding.severity === 'error';
        for (const each of found)
            (isError ? misused : used).add(each);
        return isError ? finding : { ...finding, accepted: acceptance.reason };
    });
    const idle = acceptances.filter(acceptance => !used.has(acceptance));
    const added = idle.map(acceptance => misused.has(acceptance) ? describeMisused(acceptance) : describeUnused(acceptance));
    return [...marked, ...added].sort(list_findings/* compareFindings */.Eg);
}
/**
 * By our own code and line, then by the code as it is written: a file for both linters may accept the same by either's
 * code, and what is written twice by one is needed once.
 */
function groupByPlace(acceptances) {
    const byPlace = new Map();
    for (const acceptance of acceptances) {
        const place = keyOf(toOwnCode(acceptance.code), acceptance.line);
        byPlace.set(place, (byPlace.get(place) ?? new Map()).set(acceptance.code, acceptance));
    }
    return byPlace;
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
const KNOWN_CODES = [finding_kinds/* FILE_FINDINGS */.c, RULES, VENDOR_CODES, findings.TABLE_FINDINGS, personal_data/* PII_FINDINGS */.e]
    .flatMap(findings => Object.keys(findings))
    .concat('rename-without-id');

// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var model = __webpack_require__(2219);
;// CONCATENATED MODULE: ./lib/src/lint/limits.js

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
        const isMasked = profile.masking_rules.length > 0;
        const guessing = isMasked ? ', which also helps to work out what is masked' : '';
        yield createFinding({
            code: 'no-read-ceiling',
            severity: isMasked ? 'warning' : undefined,
            at: document.locate(['max_rows']),
            message: `Whole tables may be read${guessing}; set \`max_rows\` or \`egress_bytes_per_day\`.`,
        });
    }
    if (profile.content_scan_mode === 'block') {
        yield createFinding({
            code: 'content-scan-only-reports',
            at: document.locate(['content_scan_mode']),
            message: 'Only the newest deployments withhold what `block` finds, and after the statement has run; mask or filter what must not be seen.',
        });
    }
}

// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/access/system-catalog.js
var system_catalog = __webpack_require__(7866);
;// CONCATENATED MODULE: ./lib/src/lint/lists.js




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
        return (0,system_catalog/* isInCatalog */.vx)(relation);
    if ((0,system_catalog/* isInCatalog */.vx)({ schema: relation.table }))
        return true;
    // Of bare names only those that PostgreSQL reserves: people have tables called `columns` or `users` of their own.
    return (0,system_catalog/* findInCatalog */.Q1)(relation.table)?.schema === 'pg_catalog' && !EXTENSION_VIEWS.has(relation.table);
}
/** Views of common extensions, which live in a schema like any other. */
const EXTENSION_VIEWS = new Set([
    'pg_buffercache',
    'pg_stat_statements',
    'pg_stat_statements_info',
]);

;// CONCATENATED MODULE: ./lib/src/lint/name.js


/** A finding about a profile's name that typographic quotes enclose: YAML takes them for letters, so they are part of it. */
function* lintName({ document, profile }) {
    const [, name] = /^[\u2018-\u201f\u00ab](.+)[\u2018-\u201f\u00bb]$/s.exec(profile.name) ?? [];
    if (name === undefined)
        return;
    yield createFinding({
        code: 'typographic-character',
        at: document.locate(['name']),
        message: `The typographic quotes are part of this name; write ${(0,quote/* quote */.h)(name)}, if they are not meant.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/lint/predicates.js


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
            for (const mistake of read.mistakes) {
                const at = document.locateInside(['row_filters', index, 'predicate'], mistake.offset);
                yield createFinding({ code: mistake.kind, at, message: MISTAKES[mistake.kind](mistake) });
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
const MISTAKES = {
    'text-in-double-quotes': ({ written, meant }) => `PostgreSQL takes ${(0,quote/* quote */.h)(written)} for the name of a column; write ${(0,quote/* quote */.h)(meant)} if the text is meant.`,
    'unknown-operator': ({ written, meant }) => `PostgreSQL has no operator ${(0,quote/* quote */.h)(written)}; write ${(0,quote/* quote */.h)(meant)}.`,
    'typographic-character': ({ written, meant }) => /\s/.test(written)
        ? `The space here is no plain one, and PostgreSQL takes it for a letter of a name; type ${meant}.`
        : `PostgreSQL takes ${(0,quote/* quote */.h)(written)} for a letter of a name; write ${(0,quote/* quote */.h)(meant)} before and after a text.`,
};

;// CONCATENATED MODULE: ./lib/src/lint/reachability.js



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
    for (const relation of [...model.names(), ...model.namesakes()]) {
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

// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
;// CONCATENATED MODULE: ./lib/src/lint/writes.js



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
/** What PgBeam's own linter looks at, which leaves `statement_rules` aside. */
function setsNoGuard({ write_mode, approval_mode, max_affected_rows }) {
    return write_mode === 'normal' && approval_mode === 'off' && max_affected_rows === 0;
}
function permitsOther({ statement_rules: { allow, deny } }) {
    return allow.includes('other') && !deny.includes('other');
}
function* lintReadOnly({ document, profile }) {
    const settings = WRITE_SETTINGS.filter(field => profile[field] !== schema/* DEFAULTS */.zY[field]).map(field => [field]);
    for (const [index, kind] of profile.statement_rules.allow.entries()) {
        if (statements/* WRITE_KINDS */.WU.includes(kind))
            settings.push(['statement_rules', 'allow', index]);
    }
    for (const path of settings) {
        const what = path.length === 1 ? `\`${path[0]}\`` : 'A kind of statement that writes';
        const effect = path[0] === 'write_mode' && permitsOther(profile) ? 'holds for `other` alone' : 'does nothing';
        yield createFinding({
            code: 'write-settings-under-read-only',
            at: document.locate(path),
            message: `${what} ${effect} here, as \`access_mode\` is \`read_only\`; remove it, or use \`read_write\`.`,
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
    else if (setsNoGuard(profile)) {
        const message = 'No kind of statement that writes is permitted; one that is later would commit unguarded. Use `read_only`.';
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
/**
 * A cap counts rows, so for `ddl` alone any approval mode is taken as the team's decision about it; and for `copy`, which
 * none of them holds.
 */
function commitsUnguarded(profile) {
    if (profile.max_affected_rows > 0)
        return false;
    const committed = statements/* WRITE_KINDS */.WU.filter(kind => (0,statements/* decideStatement */.CN)(profile, kind) === 'allowed');
    return committed.some(kind => (kind !== 'ddl' && kind !== 'copy') || profile.approval_mode === 'off');
}

;// CONCATENATED MODULE: ./lib/src/lint/lint.js








/** What there is to say about a valid policy, in the order of places. Pure, and linear in the lengths of its lists. */
function lintPolicy({ document, predicates, }) {
    const { profile } = document;
    const context = { document, profile, model: (0,model/* createModel */.k)(profile), predicates };
    const findings = [lintName, lintLimits, lintWrites, lintLists, lintReachability, lintPredicates].flatMap(lint => [
        ...lint(context),
    ]);
    return (0,list_findings/* limitFindings */.uL)(findings.sort(list_findings/* compareFindings */.Eg));
}

;// CONCATENATED MODULE: ./lib/src/plan/read.js


/** Parses the files of several snapshots. */
function parseSnapshots(snapshots, parse) {
    return snapshots.map(({ files }) => files.map(file => {
        const parsed = parse(file);
        const { findings } = parsed;
        return parsed.kind === 'parsed'
            ? { kind: 'valid', file, findings, document: parsed.document }
            : { kind: 'invalid', file, findings, name: parsed.name, projectId: parsed.projectId };
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
/** Both texts of each file that a report compares, by the report's `file`. */
function collectTexts({ base, head, policies, }) {
    const [before, after] = [base, head].map(policyFiles => new Map(policyFiles.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])));
    return new Map(
    // Without an id, a new name makes two policies of one file, which is still there.
    policies.map(({ file, previous_file }) => [
        file,
        { before: before?.get(previous_file ?? file) ?? null, after: after?.get(file) ?? null },
    ]));
}
/**
 * Adds lint's findings to those of a valid file, and marks the ones that the file accepts. An error makes the file
 * invalid.
 */
function lintFile({ policyFile, predicates, known = [], lintTables = () => [], }) {
    if (policyFile.kind === 'invalid')
        return policyFile;
    const { file, document } = policyFile;
    const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) });
    const findings = applyAcceptances([...policyFile.findings, ...known, ...found, ...lintTables(policyFile)], document.acceptances);
    if (!findings.some(({ severity }) => severity === 'error'))
        return { ...policyFile, findings };
    return { kind: 'invalid', file, findings, name: document.profile.name, projectId: policyFile.projectId };
}
/** The live profiles that files stand for, except those that are unknown or unreadable. */
function listLiveProfiles(policyFiles, directory) {
    return policyFiles.flatMap(policyFile => {
        if (policyFile.kind === 'invalid')
            return [];
        const known = directory.find(policyFile.projectId, policyFile.document);
        return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : [];
    });
}
/** How many live profiles no file stands for; null where a project is unknown or a file is invalid. */
function countUnmanaged(policyFiles, directory) {
    const known = policyFiles.map(policyFile => policyFile.kind === 'valid' ? directory.find(policyFile.projectId, policyFile.document).kind : 'unknown');
    if (known.includes('unknown') || known.length === 0)
        return null;
    return directory.size - known.filter(kind => kind === 'found').length;
}


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findControlCharacter),
/* harmony export */   dy: () => (/* binding */ nameCharacter),
/* harmony export */   kS: () => (/* binding */ findUnseenCharacters)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);


// Of these, both formats allow only tab, line feed and carriage return. The YAML lexer uses others as internal marks.
const RAW_CONTROL = /[^\P{Cc}\t\n\r]/u;
/** A finding about the first raw control character of a text. */
function findControlCharacter(text) {
    const offset = text.search(RAW_CONTROL);
    if (offset < 0)
        return undefined;
    const code = nameCharacter(text, offset);
    return { code: 'control-character', offset, message: `The control character ${code} is not allowed; remove it.` };
}
/** Findings about invisible characters in a file's strings, and control characters that escapes put there. */
function findUnseenCharacters(root) {
    return [...(0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .walkScalars */ .NO)(root)].flatMap(node => describeText(node) ?? []);
}
function describeText(node) {
    const text = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node) ?? '';
    const control = text.search(RAW_CONTROL);
    if (control >= 0 || !text.isWellFormed()) {
        const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair';
        return { code: 'control-character', offset: node.start, message: `This text contains ${what}; remove it.` };
    }
    const unseen = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .findNeedless */ .Bv)(text);
    if (unseen < 0)
        return undefined;
    const message = `This text contains the invisible character ${nameCharacter(text, unseen)}; remove it.`;
    return { code: 'invisible-character', offset: node.start, message };
}
/** `U+00A0` */
function nameCharacter(text, offset) {
    return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findCutTexts)
/* harmony export */ });
/* harmony import */ var _syntax_suggest_quotes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7297);

/** Findings about SQL that a comment of YAML cuts off inside a quote, as in `note = 'a #1'`. */
function findCutTexts(nodes, text) {
    return nodes.flatMap(node => (node && describeCut(node, text)) ?? []);
}
function describeCut(node, text) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || !text.startsWith(node.source, node.textStart))
        return undefined;
    const end = node.textStart + node.source.length;
    const [before] = /^[ \t]+(?=#)/.exec(text.slice(end, end + LONGEST_BLANK)) ?? [];
    if (before === undefined || !/['"]/.test(node.source.replace(/'[^']*'|"[^"]*"/g, '')))
        return undefined;
    const message = `A comment begins at this \`#\`, inside a quote; ${(0,_syntax_suggest_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestQuotes */ .U)((0,_syntax_suggest_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .w)(text, node.textStart))}.`;
    return { code: 'cut-by-comment', offset: end + before.length, message };
}
const LONGEST_BLANK = 1000;


/***/ }),

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/policy/profile-data.js
var profile_data = __webpack_require__(9133);
;// CONCATENATED MODULE: ./lib/src/policy/describe-value.js



/** The values of which an issue expects one; none if it expects something else. */
function listValues(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    if (issue.code !== 'invalid_union')
        return [];
    const options = 'options' in issue ? issue.options : undefined;
    return options?.map(String) ?? issue.errors.flat().flatMap(listValues);
}
function describeChoice({ node, field, choices, }) {
    const nearest = (0,policy_nearest/* findNearest */.q)(node.kind === 'scalar' ? node.source : '', choices);
    const advice = nearest === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    return `${field} must be ${(0,quote/* listChoices */.Z)(choices)}, but this is ${describeNode(node)}${advice}`;
}
function describeValue({ issue, node, field }) {
    const isBound = issue.code === 'too_small' || issue.code === 'too_big';
    if (node.kind === 'scalar' && typeof node.value === 'number' && (isBound || expects(issue, 'number', 'int'))) {
        return describeNumber(node.source, field);
    }
    if (issue.code === 'too_small') {
        const part = issue.origin === 'array' ? 'entry' : 'character';
        return { code: 'out-of-bounds', message: `${field} is empty; give it at least one ${part}.` };
    }
    if (issue.code === 'too_big') {
        return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
    }
    const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
    const message = `${field} must be ${expected}, but this is ${describeNode(node)}${suggestType(issue, node)}`;
    return { code: 'wrong-type', message };
}
function expects(issue, ...types) {
    return issue.code === 'invalid_type' && types.includes(issue.expected);
}
const TYPES = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    string: 'a string',
    number: 'a whole number',
    int: 'a whole number',
};
function describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (typeof node.value === 'string')
        return `the string ${(0,quote/* quote */.h)(node.value)}`;
    return `the ${typeof node.value} ${(0,quote/* quote */.h)(node.source)}`;
}
function suggestType(issue, node) {
    if (node.kind !== 'scalar')
        return '.';
    if (expects(issue, 'string'))
        return '; put it in quotes.';
    if (expects(issue, 'array') && /^-\S/.test(node.source))
        return '; put a space after each `-`.';
    if (expects(issue, 'array'))
        return `; write ${(0,quote/* quote */.h)(`[${node.source}]`)}.`;
    if (!expects(issue, 'number', 'int'))
        return '.';
    const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s\u2018-\u201f]/g, '') : '';
    return /^\d+$/.test(digits) ? `; write ${(0,quote/* quote */.h)(digits)}, without quotes or separators.` : '.';
}
function describeNumber(source, field) {
    const value = (0,profile_data/* readInteger */.JI)(source);
    const written = (0,quote/* quote */.h)(source);
    if (value === undefined) {
        const message = `${field} must be a whole number in plain digits, not ${written}.`;
        return { code: 'invalid-number', message };
    }
    if (value < 0) {
        return { code: 'out-of-bounds', message: `${field} must not be negative, as ${written} is; write 0 or more.` };
    }
    const message = `${written} is beyond ${Number.MAX_SAFE_INTEGER}, the largest number that every tool reads exactly; write a smaller one.`;
    return { code: 'integer-too-large', message };
}

// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var syntax_node = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/src/policy/describe-issue.js






/** The output of a schema for a file's data, or findings about what the schema rejects. */
function validate({ root, schema, data, wording, }) {
    const result = (0,parse/* safeParse */.xL)(schema, data);
    if (result.success)
        return { kind: 'valid', output: result.data };
    const issues = result.error.issues.slice(0, list_findings/* MAX_FINDINGS */.Mt + 1);
    return { kind: 'invalid', findings: issues.flatMap(issue => describeIssue(issue, { root, wording })) };
}
function describeIssue(issue, { root, wording }) {
    const path = issue.path;
    const { found, node, key } = (0,syntax_node/* findPlace */.Pj)(root, path);
    if (issue.code === 'unrecognized_keys') {
        return describeUnknownFields({ fields: issue.keys, path, root, wording });
    }
    const field = nameField(path);
    if (!found) {
        const missing = {
            code: 'missing-field',
            offset: node.start,
            message: `The field ${field} is missing; add it.`,
        };
        return [missing, ...(issue.code === 'invalid_union' ? listStrays({ path: path.slice(0, -1), root, wording }) : [])];
    }
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        const effect = expects(issue, 'array') ? wording.describeEmptyList?.(path) : undefined;
        return [{ code: 'empty-value', offset: key, message: describeEmptyValue(field, effect) }];
    }
    if (issue.code === 'invalid_key') {
        return [{ code: 'empty-name', offset: key, message: `A name in ${field} is empty; write it.` }];
    }
    const choices = listValues(issue);
    if (choices.length === 0)
        return [{ offset: node.start, ...describeValue({ issue, node, field }) }];
    const code = wording.nameInvalidValue?.(path) ?? 'invalid-value';
    return [{ code, offset: node.start, message: describeChoice({ node, field, choices }) }];
}
/** Without the field that tells which shape a mapping has, the schema looks at none of the others: it may be misspelt. */
function listStrays({ path, root, wording, }) {
    const { node } = (0,syntax_node/* findPlace */.Pj)(root, path);
    if (node.kind !== 'mapping')
        return [];
    const known = wording.listFields(path);
    const fields = [...node.entries.keys()].filter(field => !known.includes(field));
    return describeUnknownFields({ fields, path, root, wording });
}
function describeUnknownFields({ fields, path, root, wording, }) {
    const { node } = (0,syntax_node/* findPlace */.Pj)(root, path);
    return fields.slice(0, list_findings/* MAX_FINDINGS */.Mt + 1).map(field => ({
        offset: (0,syntax_node/* findPlace */.Pj)(root, [...path, field]).key,
        ...(wording.describeField?.({ field, owner: node, path }) ?? describeUnknownField(field, wording.listFields(path))),
    }));
}
function describeUnknownField(name, known) {
    // In brackets, `table:a` is the name of a field without a value.
    const [, field = '', value = ''] = /^([\w-]+):(.+)$/.exec(name) ?? [];
    if (known.includes(field)) {
        return {
            code: 'unknown-field',
            message: `A space is missing after the colon; write ${(0,quote/* quote */.h)(`${field}: ${value}`)}.`,
        };
    }
    const nearest = (0,policy_nearest/* findNearest */.q)(name, known);
    const advice = nearest === undefined ? 'correct the name or remove the field.' : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    return { code: 'unknown-field', message: `There is no field ${(0,quote/* quote */.h)(name)} here; ${advice}` };
}
function nameField(path) {
    const name = (0,quote/* quote */.h)(String(path.findLast(segment => typeof segment === 'string') ?? ''));
    return typeof path.at(-1) === 'number' ? `An entry of ${name}` : name;
}
function describeEmptyValue(field, effect) {
    if (effect === undefined)
        return `${field} has no value; write one, or remove the line.`;
    return `${field} has no value; write \`[]\` if an empty list is meant, or remove the line (${effect}).`;
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ decodeFile),
/* harmony export */   Qm: () => (/* binding */ hashBlob),
/* harmony export */   X0: () => (/* binding */ readKind),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* unused harmony exports joinMark, acceptText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The kind of a tree's entry, by the mode that Git gives it. */
function readKind(mode) {
    if (mode === '160000')
        return 'submodule';
    return mode === '120000' ? 'symbolic-link' : 'file';
}
/** The largest policy file that is read, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
/** The content of a file, decoded, without its byte-order mark. */
function decodeFile(bytes, maxBytes = MAX_FILE_BYTES) {
    if (bytes.byteLength > maxBytes)
        return { kind: 'unreadable', reason: 'too-large' };
    try {
        return takeMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
function takeMark(text) {
    return text.startsWith(MARK) ? { kind: 'text', text: text.slice(1), hasByteOrderMark: true } : { kind: 'text', text };
}
const MARK = '\ufeff';
/** The whole text of a file, with the byte-order mark that it had; undefined where it could not be read. */
function joinMark(content) {
    if (content.kind === 'unreadable')
        return undefined;
    return content.hasByteOrderMark ? MARK + content.text : content.text;
}
/** Git's id of a blob with these bytes, by the hash of the repository's object format. */
function hashBlob(bytes, algorithm = 'sha1') {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
/** The content of a blob from GraphQL's text; null if that is not exact, because GraphQL decodes leniently and truncates. */
function acceptText({ id, text }) {
    if (typeof text !== 'string')
        return null;
    // The expected id tells which hash the repository uses.
    if (hashBlob(Buffer.from(text), id.length === 40 ? 'sha1' : 'sha256') !== id)
        return null;
    return takeMark(text);
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ FILE_FINDINGS),
  A: () => (/* binding */ describeDuplicateKey)
});

// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/policy/name-finding-kinds.js
/**
 * What can be wrong with the name of a relation or column. PgBeam compares a name as it is written, but for the case of ASCII
 * letters: an error means that nothing can have this name, a warning that probably nothing has.
 */
const NAME_FINDINGS = {
    'empty-name': {
        severity: 'error',
        meaning: 'The name of a relation or column, or a part of it, is empty.',
        fix: 'Write `table` or `schema.table`, or remove the entry.',
    },
    'too-many-name-parts': {
        severity: 'error',
        meaning: 'A relation has more parts than `schema.table`, or a column more than one: it would match nothing.',
        fix: 'Leave out the database or, before a column, the table. A name that contains a dot cannot be written: rename it in PostgreSQL.',
    },
    'wildcard-name': {
        severity: 'error',
        meaning: 'A name contains `*`, but PgBeam has no wildcards: it would match nothing.',
        fix: 'Name each relation; in `table_allowlist`, leave the list out to admit every relation.',
    },
    'unbalanced-quote': {
        severity: 'error',
        meaning: 'A name contains a double quote that is not one of a pair around a whole part.',
        fix: 'Remove the quotes.',
    },
    'name-too-long': {
        severity: 'error',
        meaning: 'A part of a name is longer than 63 bytes in UTF-8, where PostgreSQL cuts names: nothing has this name.',
        fix: 'Write the name as PostgreSQL shows it, which is its first 63 bytes.',
    },
    'quoted-name': {
        severity: 'warning',
        meaning: 'A name is in double quotes. What PgBeam makes of them is not known, so they are compared as part of the name, and its changes are unclear.',
        fix: 'Remove the quotes; a name matches whatever the case of its ASCII letters.',
    },
    'dot-in-quotes': {
        severity: 'warning',
        meaning: 'Double quotes stand around several parts, or around a part that contains a dot: it probably matches nothing.',
        fix: 'Write `schema.table` without quotes. A schema, table or column whose own name contains a dot cannot be written: rename it in PostgreSQL; outside of `table_allowlist`, a bare table covers it in every schema.',
    },
    'other-quotes': {
        severity: 'warning',
        meaning: 'A name is in single or typographic quotes, backquotes or brackets, which are part of it: it probably matches nothing.',
        fix: 'Remove them.',
    },
    'blank-around-name': {
        severity: 'warning',
        meaning: 'A part of a name begins or ends with a blank, which is part of it: it probably matches nothing.',
        fix: 'Remove the blank, or accept the finding if PostgreSQL has it in the name.',
    },
    'blank-in-name': {
        severity: 'warning',
        meaning: 'A name contains a blank: it probably matches nothing.',
        fix: 'Write the name as PostgreSQL shows it; accept the finding if it has the blank there.',
    },
    'pattern-in-name': {
        severity: 'warning',
        meaning: 'A name contains `%` or `?`, but PgBeam has no wildcards: it probably matches nothing.',
        fix: 'Name each relation or column; accept the finding if PostgreSQL has the character in the name.',
    },
    'list-in-name': {
        severity: 'warning',
        meaning: 'One entry holds a list of names: it probably matches nothing.',
        fix: 'Write an entry or a rule of its own for each name.',
    },
    'expression-in-name': {
        severity: 'warning',
        meaning: 'An expression stands where a name does: it probably matches nothing.',
        fix: 'Name the whole relation or column, without functions, operators and lists of columns.',
    },
    'sql-in-name': {
        severity: 'warning',
        meaning: 'Words of SQL, such as `ALL TABLES`, stand where a name does: it probably matches nothing.',
        fix: 'Name each relation; in `table_allowlist`, leave the list out to admit every relation.',
    },
    'lookalike-letter': {
        severity: 'warning',
        meaning: 'A name contains a character that passes for an ASCII one, such as a Cyrillic or full-width letter: it probably matches nothing.',
        fix: 'Type the name in ASCII letters.',
    },
};

;// CONCATENATED MODULE: ./lib/src/policy/finding-kinds.js


/** The findings that reading one file by itself can produce. */
const FILE_FINDINGS = {
    'file-too-large': {
        severity: 'error',
        meaning: 'The file is larger than 1 MiB.',
        fix: 'Split it into several files; a policy may name whole relations instead of listing columns one by one.',
    },
    'not-utf-8': { severity: 'error', meaning: 'The file is not UTF-8 text.', fix: 'Save the file as UTF-8.' },
    'symbolic-link': {
        severity: 'error',
        meaning: 'The path is a symbolic link, and links are not followed.',
        fix: 'Put the file itself at this path, or exclude the path from the globs.',
    },
    submodule: {
        severity: 'error',
        meaning: 'The path is a submodule, whose files belong to another repository.',
        fix: 'Put the file itself into this repository, or exclude the path from the globs.',
    },
    'control-character': {
        severity: 'error',
        meaning: 'The file or a string in it contains a control character or half a surrogate pair.',
        fix: 'Remove the character.',
    },
    'invisible-character': {
        severity: 'warning',
        meaning: 'A string contains a character that is invisible, or that changes the order in which a line is shown.',
        fix: 'Remove the character, or write the string in double quotes with an escape such as \\u200b.',
    },
    'yaml-syntax': { severity: 'error', meaning: 'The file is not valid YAML.', fix: 'Correct the YAML at this place.' },
    'json-syntax': { severity: 'error', meaning: 'The file is not valid JSON.', fix: 'Correct the JSON at this place.' },
    'merge-conflict': {
        severity: 'error',
        meaning: 'The file has the conflict markers of a merge.',
        fix: 'Keep one of the two versions, and remove the markers.',
    },
    'git-lfs-pointer': {
        severity: 'error',
        meaning: 'The file is a pointer of Git LFS, and its contents are stored elsewhere.',
        fix: 'Take policies out of Git LFS: `git lfs untrack` the pattern, then `git add --renormalize .`.',
    },
    'empty-file': {
        severity: 'error',
        meaning: 'The file is empty, or has only comments.',
        fix: 'Write the policy, or delete the file if the profile is managed elsewhere.',
    },
    'several-documents': {
        severity: 'error',
        meaning: 'The file has more than one YAML document.',
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
        meaning: 'An alias is inside the value that it names.',
        fix: 'Write the value out.',
    },
    'unknown-alias': {
        severity: 'error',
        meaning: 'An alias names an anchor that is not defined before it.',
        fix: 'Define the anchor first, or put the value in quotes if it is not an alias.',
    },
    'invalid-merge': {
        severity: 'error',
        meaning: 'A merge key `<<` has a value that is neither a mapping nor a list of mappings.',
        fix: 'Merge a mapping, or write the fields out.',
    },
    'unknown-tag': {
        severity: 'error',
        meaning: 'A value has a YAML tag that is not a core tag, or that its text does not match.',
        fix: 'Remove the tag.',
    },
    'duplicate-key': {
        severity: 'error',
        meaning: 'A mapping names the same field twice.',
        fix: 'Keep one of the two.',
    },
    'non-string-key': {
        severity: 'error',
        meaning: 'The name of a field is not a string.',
        fix: 'Put the name in quotes, or correct it.',
    },
    'unknown-field': {
        severity: 'error',
        meaning: 'There is no such field, and PgBeam refuses a policy that has it.',
        fix: 'Correct the name or remove the field.',
    },
    'missing-field': {
        severity: 'error',
        meaning: 'A field that has no default is missing.',
        fix: 'Add the field.',
    },
    'empty-value': {
        severity: 'error',
        meaning: 'A field or an entry has no value.',
        fix: 'Write the value (`[]` for an empty list), or remove the line.',
    },
    'wrong-type': {
        severity: 'error',
        meaning: 'A value has the wrong type for its field.',
        fix: 'Write a value of the type that the message names.',
    },
    'invalid-value': {
        severity: 'error',
        meaning: 'A value is not one of those that the field accepts.',
        fix: 'Write one of the values that the message names.',
    },
    'unknown-statement-kind': {
        severity: 'error',
        meaning: 'A statement rule names a kind of statement that PgBeam does not know.',
        fix: 'Write one of the known kinds, in lower case.',
    },
    'invalid-number': {
        severity: 'error',
        meaning: 'A number is not a whole number, or is written so that tools read it differently.',
        fix: 'Write a whole number in plain digits; 0 means unlimited.',
    },
    'number-notation': {
        severity: 'warning',
        meaning: 'A number is written as `0o10` or `1e3`, which tools that read YAML 1.1 take for a text.',
        fix: 'Write it in plain digits.',
    },
    'cut-by-comment': {
        severity: 'error',
        meaning: 'A `#` inside a quote of SQL begins a comment, because the value as a whole is not in quotes.',
        fix: 'Put the whole value in quotes.',
    },
    'integer-too-large': {
        severity: 'error',
        meaning: 'A number is beyond 9007199254740991, the largest that every tool reads exactly.',
        fix: 'Write a smaller number, or 0 for unlimited.',
    },
    'out-of-bounds': {
        severity: 'error',
        meaning: 'A number is negative, or a string is shorter or longer than the API accepts.',
        fix: 'Stay within the bounds that the message names.',
    },
    'invalid-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` is too long, or has characters that no id has.',
        fix: 'Copy the id as the API or the dashboard shows it.',
    },
    'wrong-kind-of-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` begins as the ids of something else do, such as `agt_` of an agent.',
        fix: 'Write the id of the profile (`pol_`) as `id`, and that of its project (`prj_`) as `project_id`.',
    },
    'key-as-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` holds an API key, which is in the history of the repository now.',
        fix: 'Revoke the key in PgBeam, and write the id.',
    },
    ...NAME_FINDINGS,
    'conflicting-masks': {
        severity: 'error',
        meaning: 'Two masks of different kinds cover one column; a bare relation name covers every schema.',
        fix: 'Keep one of the rules.',
    },
    'duplicate-entry': {
        severity: 'warning',
        meaning: 'A list has the same entry twice, perhaps spelled differently.',
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
    const message = `${(0,quote/* quote */.h)(key.name)} is already on line ${key.firstLine}; keep one of the two.`;
    return { code: 'duplicate-key', offset: key.offset, message };
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tI: () => (/* binding */ compileGlobs),
  zw: () => (/* binding */ selectPolicies),
  ME: () => (/* binding */ selectWithTests),
  XP: () => (/* binding */ separateTests),
  jB: () => (/* binding */ uniteSelections)
});

// UNUSED EXPORTS: isGuardrailFile, isTestFile, listTestGlobs

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/src/policy/near-misses.js

/**
 * Tells near misses from other files: another letter case, something after the ending (`a.yml.txt`), or the other ending
 * of YAML. What a glob excludes is none, whatever its name. `includes` is what the patterns take in.
 */
function compileNearMisses(patterns, includes) {
    const exact = patterns.map(pattern => compile(pattern, {}));
    const folded = patterns.map(pattern => ({
        isExclusion: isExclusion(pattern),
        matches: compile(pattern, { nocase: true }),
    }));
    const isTakenIn = (path) => folded.findLast(({ matches }) => matches(path))?.isExclusion === false;
    // Most files of a large repository are elsewhere.
    const bases = patterns
        .filter(pattern => !isExclusion(pattern))
        .map(pattern => picomatch.scan(pattern).base.toLowerCase());
    const isElsewhere = (path) => !bases.some(base => path.slice(0, base.length).toLowerCase() === base);
    return path => {
        if (isElsewhere(path) || exact.some(matches => matches(path)))
            return undefined;
        const variants = listVariants(path);
        if (!variants.some(isTakenIn))
            return undefined;
        const names = variants.flatMap(each => [each, lowerEnding(each), each.toLowerCase()]);
        return { meant: names.find(includes) };
    };
}
function compile(pattern, options) {
    const glob = isExclusion(pattern) ? pattern.slice(1) : pattern;
    return picomatch(glob, { dot: true, nonegate: true, ...options });
}
function isExclusion(pattern) {
    return pattern.startsWith('!');
}
/** The path itself, without what stands after an ending of YAML or JSON, and with the other ending of YAML. */
function listVariants(path) {
    const [, whole = path] = /^(.*\.(?:ya?ml|json))[.~_-][^/]*$/i.exec(path) ?? [];
    const other = whole.replace(/\.(ya?)ml$/i, (_, letters) => (letters.length === 2 ? '.yml' : '.yaml'));
    return [...new Set([path, whole, other])];
}
function lowerEnding(path) {
    return path.replace(/\.[^./]*$/, ending => ending.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/policy/globs.js


/**
 * As in the `paths` filters of a workflow: the last pattern that matches decides, and one that begins with `!`
 * excludes. Names that begin with a dot match wildcards like any other, so that no policy is silently left out.
 */
function compileGlobs(patterns) {
    const rules = patterns.map(pattern => {
        const isExclusion = pattern.startsWith('!');
        const glob = isExclusion ? pattern.slice(1) : pattern;
        const matches = picomatch(glob, { dot: true, nonegate: true });
        return { pattern, isExclusion, matches, base: picomatch.scan(glob).base };
    });
    const inclusions = rules.filter(rule => !rule.isExclusion);
    return {
        includes: path => {
            const rule = rules.findLast(({ matches }) => matches(path));
            return rule !== undefined && !rule.isExclusion;
        },
        mayContain: folder => inclusions.some(({ base }) => isWithin(base, folder) || isWithin(folder, base)),
        roots: listOutermost(inclusions.map(({ base }) => base)),
        listUnmatched: paths => inclusions.filter(({ matches }) => !paths.some(path => matches(path))).map(rule => rule.pattern),
    };
}
/** Selects policies and guardrails: the files that the patterns match, except policy tests. */
function selectPolicies(patterns) {
    const globs = compileGlobs(patterns);
    const guardrails = compileGuardrails(patterns);
    return {
        ...globs,
        includes: path => (isGuardrailFile(path) ? guardrails.includes(path) : globs.includes(path) && !isTestFile(path)),
    };
}
/** Guardrails are what no pattern takes out: who may exclude a policy could not exclude what it must keep. */
function compileGuardrails(patterns) {
    return compileGlobs(patterns.filter(pattern => !pattern.startsWith('!')));
}
/** Guardrails are never policies, whatever the globs match. */
function isGuardrailFile(path) {
    return /\.guardrails\.ya?ml$/.test(path);
}
/** Policy tests are never policies, whatever the globs match. */
function isTestFile(path) {
    return /\.tests\.ya?ml$/.test(path);
}
function listOutermost(folders) {
    const distinct = [...new Set(folders)];
    return distinct.filter(folder => !distinct.some(other => other !== folder && isWithin(folder, other)));
}
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/**
 * The globs for policies, each inclusion followed by one for the tests in its folder. So tests are found even if a glob
 * names single files or another extension. Exclusions still apply.
 */
function listTestGlobs(patterns) {
    return patterns.flatMap(pattern => {
        const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
        return pattern.startsWith('!') || !isBalanced(folder) ? [pattern] : [pattern, `${folder}*.tests.{yaml,yml}`];
    });
}
/** Whether a folder cut off at a slash has no open group, such as that of `{a/b,c}`. */
function isBalanced(folder) {
    const count = (signs) => folder.match(signs)?.length ?? 0;
    return count(/[{([]/g) === count(/[})\]]/g);
}
/** Selects policies, guardrails, and the tests next to policies. */
function selectWithTests(patterns) {
    const policies = compileGlobs(patterns);
    const tests = compileGlobs(listTestGlobs(patterns));
    const guardrails = compileGuardrails(patterns);
    return {
        includes: path => {
            if (isGuardrailFile(path))
                return guardrails.includes(path);
            return (isTestFile(path) ? tests : policies).includes(path);
        },
        resemble: compileNearMisses(listTestGlobs(patterns), tests.includes),
        mayContain: tests.mayContain,
        roots: tests.roots,
    };
}
/** Selects what either selects. Near misses are those of the first. */
function uniteSelections(one, other) {
    return {
        includes: path => one.includes(path) || other.includes(path),
        ...(one.resemble ? { resemble: one.resemble } : {}),
        mayContain: folder => one.mayContain(folder) || other.mayContain(folder),
        roots: listOutermost([...one.roots, ...other.roots]),
    };
}
/** The policies of a snapshot, its tests, and its guardrails. */
function separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !isTestFile(path) && !isGuardrailFile(path));
    return {
        policies: { commit, files: policies },
        tests: files.filter(({ path }) => isTestFile(path)),
        guardrails: files.filter(({ path }) => isGuardrailFile(path)),
    };
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

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   p4: () => (/* binding */ describeId),
/* harmony export */   pw: () => (/* binding */ ID_PATTERN)
/* harmony export */ });
/* unused harmony exports ID_PREFIXES, API_KEY, ID_FIELDS */
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8264);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);


/** An id as the API's contract has it in paths, bounded. A segment of dots alone would name another resource. */
const ID_PATTERN = /^(?!\.+$)[a-zA-Z0-9_.-]{1,200}$/;
/** What the id of each kind of thing begins with. An id with another beginning may be of any kind. */
const ID_PREFIXES = {
    pol_: 'a profile',
    prj_: 'a project',
    agt_: 'an agent',
    db_: 'a database',
    apl_: 'an approval rule',
    hnt_: 'a honeytoken',
    aud_: 'an entry of the audit log',
};
/** The keys of organizations and of people begin so: nobody may read one in a report. */
const API_KEY = /[Pp][Bb][OoUu]_/;
/** The fields that hold ids, with what each begins with. */
const ID_FIELDS = { id: 'pol_', project_id: 'prj_' };
/** The ids of a file's project and live profile, if it names them, and findings about them. */
function readIds(root) {
    const findings = [];
    function read(field) {
        const { found, node, key } = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .findPlace */ .Pj)(root, [field]);
        if (!found || node.kind === 'broken')
            return undefined;
        const finding = describeNode({ field, node, key }) ?? describeId(field, (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node) ?? '');
        if (!finding)
            return (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node);
        findings.push({ offset: node.start, ...finding });
        return undefined;
    }
    return { id: read('id'), projectId: read('project_id'), findings };
}
function describeNode({ field, node, key, }) {
    if (node.kind === 'scalar' && node.value === null) {
        const message = `\`${field}\` has no value; write the id, or remove the line.`;
        return { code: 'empty-value', offset: key, message };
    }
    if (node.kind === 'scalar' && typeof node.value === 'string')
        return undefined;
    return { code: 'wrong-type', offset: node.start, message: `\`${field}\` must be a string; put it in quotes.` };
}
/** What is wrong with a text as an id. A key is never quoted. */
function describeId(field, text) {
    if (API_KEY.test(text)) {
        const message = `\`${field}\` holds an API key, which everybody who can read this file can use: revoke it in PgBeam, and write the id here.`;
        return { code: 'key-as-id', message };
    }
    if (!ID_PATTERN.test(text)) {
        const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is no id, which is at most 200 letters, digits, \`_\`, \`.\` and \`-\`; copy it as PgBeam shows it.`;
        return { code: 'invalid-id', message };
    }
    const wanted = ID_FIELDS[field];
    const prefix = Object.keys(ID_PREFIXES).find(each => text.startsWith(each));
    if (prefix === undefined || prefix === wanted)
        return undefined;
    const message = `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)} is the id of ${ID_PREFIXES[prefix]}; \`${field}\` is that of ${ID_PREFIXES[wanted]} and begins with \`${wanted}\`.`;
    return { code: 'wrong-kind-of-id', message };
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   F$: () => (/* binding */ listFindings),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   WS: () => (/* binding */ FILE_START),
/* harmony export */   uL: () => (/* binding */ limitFindings)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3151);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6494);


/** Nobody reads more, and a hostile file can produce a million. */
const MAX_FINDINGS = 1000;
/**
 * The findings of one file, ordered by position, each once: a value that aliases repeat is wrong only where it is
 * written.
 */
function listFindings(unplaced, { source, kinds }) {
    const findings = new Map();
    for (const { code, offset, message } of unplaced) {
        const key = `${offset} ${code} ${message}`;
        const { severity } = kinds[code];
        if (!findings.has(key))
            findings.set(key, { code, severity, message, at: source.positionAt(offset) });
    }
    return limitFindings([...findings.values()].sort(compareFindings));
}
/** The first `MAX_FINDINGS` findings, and one that says there are more. Errors take precedence. */
function limitFindings(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    const errors = findings.filter(isError);
    const shown = [...errors, ...findings.filter(finding => !isError(finding))]
        .slice(0, MAX_FINDINGS)
        .sort(compareFindings);
    const message = `This file has more findings than these ${MAX_FINDINGS}; correct these first.`;
    const { severity } = _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_FINDINGS */ .c['more-findings'];
    return [...shown, { code: 'more-findings', severity, message, at: shown.at(-1)?.at ?? FILE_START }];
}
function isError({ severity }) {
    return severity === 'error';
}
/** The position of findings about a file as a whole. */
const FILE_START = { line: 1, column: 1 };
/** Orders findings by position, then by code. */
function compareFindings(one, other) {
    return one.at.line - other.at.line || one.at.column - other.at.column || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(one.code, other.code);
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name closest to a mistyped one, ignoring letter case; undefined if none is close. */
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
/** The share of a known name's letters that may differ in a name that counts as close. */
const TOLERANCE = 0.4;
/** No known name is nearly this long, and a comparison takes the product of both lengths. */
const LONGEST = 64;


/***/ }),

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createParser)
});

// UNUSED EXPORTS: parsePolicy

;// CONCATENATED MODULE: ./lib/src/policy/acceptance.js
const MARKER = /^#+\s*pgbeam-allow\b\s*:?\s*/;
const WORDS = /^(?<code>[\w-]+)(?:\s+(?<reason>\S.*))?$/;
/** The `# pgbeam-allow: <code> <reason>` comments of a file, and findings about incomplete ones. */
function readAcceptances(comments, source) {
    const acceptances = [];
    const findings = [];
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
            findings.push(describeIncomplete(offset, code));
    }
    return { acceptances, findings };
}
/** For each line, the number of the next line, itself included, that has more than a comment. */
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

// EXTERNAL MODULE: ./lib/src/policy/characters.js
var characters = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var syntax_node = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/src/policy/conflicts.js


/** Entries that repeat an earlier entry of their list, however they are spelled. */
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
    const findings = [];
    for (const { meaning, start } of entries) {
        const first = seen.get(meaning);
        if (first === undefined)
            seen.set(meaning, start);
        else
            findings.push(describeDuplicate(start, lineAt(first)));
    }
    return findings;
}
function describeDuplicate(offset, line) {
    return { code: 'duplicate-entry', offset, message: `Line ${line} already says this; remove one of the two.` };
}
/**
 * Masks of different kinds on one column: on the same relation, or on a bare name, which covers every schema, and a
 * qualified one.
 */
function findConflictingMasks(masks, lineAt) {
    const columns = new Map();
    const findings = [];
    for (const mask of masks) {
        const key = JSON.stringify([mask.table, mask.column]);
        const known = columns.get(key) ?? { all: new Map(), bare: new Map(), bySchema: new Map() };
        columns.set(key, known);
        const other = findOtherKind(known, mask);
        if (other)
            findings.push(describeConflict({ mask, other, line: lineAt(other.start) }));
        remember(known, mask);
    }
    return findings;
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

// EXTERNAL MODULE: ./lib/src/policy/cut-text.js
var cut_text = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/scalar-offset.js
/**
 * The offset in a file's text of a character of a string value. Escapes, doubled quotes, indentation and folded lines
 * make the two differ, but their visible characters have the same order, so these are counted. White space, which may
 * be folded, has the offset after the visible character before it.
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
/** One visible character or escape in each style. */
const PIECES = {
    plain: /\S/,
    block: /\S/,
    'single-quoted': /''|\S/,
    'double-quoted': ESCAPE,
};
/** The offset of the first character: after the quote, or after a block scalar's header line. */
function findBody({ style, textStart }, text) {
    if (style === 'plain')
        return textStart;
    if (style !== 'block')
        return textStart + 1;
    const end = text.indexOf('\n', textStart);
    return end < 0 ? text.length : end + 1;
}
/** The number of visible UTF-16 units that a piece of text represents. */
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

;// CONCATENATED MODULE: ./lib/src/policy/document.js



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

// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/ids.js
var policy_ids = __webpack_require__(2647);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
;// CONCATENATED MODULE: ./lib/src/policy/lookalikes.js
/**
 * The first character of a name that passes for an ASCII one, and the name with ASCII in the place of every such character.
 * Such a character folds to ASCII, is a wide, bold or joined form of it, or is a Cyrillic, Greek, Cherokee, Lisu or phonetic letter of
 * the same shape in a word that looks like ASCII. Words of another script are fine: `gr\u00f6\u00dfe`, `\u0440\u0435\u0439\u0442\u0438\u043d\u0433_usd` and `n\u00ba` have none.
 */
function findLookalike(text) {
    if (!/[^ -~]/.test(text))
        return undefined;
    const forms = replaceForms(text);
    const shapes = replaceShapes(forms.plain);
    // Before the first form, offsets in both texts are the same.
    const isShape = shapes.first && (!forms.first || shapes.first.offset < forms.first.offset);
    const first = isShape ? shapes.first : forms.first;
    return first && { first, plain: shapes.plain };
}
/** Letters that fold to ASCII: the Kelvin sign, the long s, and the capital i with a dot, as some servers fold it. */
const FOLDED = new Map([
    ['\u212a', 'K'],
    ['\u017f', 's'],
    ['\u0130', 'I'],
]);
/**
 * Full-width characters, and letters, digits and punctuation with compatibility forms, such as a leader's dot. Ordinal
 * signs, modifier letters and superscripts mean more than a form.
 */
const FORM = /[\uff01-\uff5e]|(?![\0-\x7f\u00aa\u00ba])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}\p{P}]/gu;
const ASCII_TEXT = /^[\x21-\x7e]+$/;
function replaceForms(text) {
    let first;
    const plain = text.replace(FORM, (character, offset) => {
        const letters = FOLDED.get(character) ?? character.normalize('NFKC');
        if (!ASCII_TEXT.test(letters))
            return character;
        first ??= { offset, character, letters };
        return letters;
    });
    return { first, plain };
}
/** Code points with the ASCII letters of their shape. They are escaped, because nobody could tell them from these. */
const SHAPES = new Map(`0430a 0435e 043eo 0440p 0441c 0443y 0445x 0455s 0456i 0458j 04bbh 04cfl 0501d 051bq 051dw 0475v
  0410A 0412B 0415E 041aK 041cM 041dH 041eO 0420P 0421C 0422T 0423Y 0425X 0405S 0406I 0408J 04c0I 0474V 04aeY
  03b1a 03b9i 03bak 03bdv 03bfo 03c1p 03c5u 03c7x
  0391A 0392B 0395E 0396Z 0397H 0399I 039aK 039cM 039dN 039fO 03a1P 03a4T 03a5Y 03a7X
  0251a 0261g 0269i 0581g 0585o 057du
  1d04c 1d0fo 1d1cu 1d20v 1d21w 1d22z a731s
  13a0D 13a1R 13a2T 13aaA 13abJ 13acE 13b3W 13b7M 13bbH 13c0G 13c3Z 13d9V 13daS 13deL 13dfC 13e2P 13e6K 13e7d
  a4d0B a4d1P a4d3D a4d4T a4d6G a4d7K a4d9J a4daC a4dcZ a4ddF a4dfM a4e0N a4e1L a4e2S a4e3R a4e6V a4e7H a4eaW a4ebX
  a4ecY a4eeA a4f0E a4f2I a4f3O a4f4U`
    .split(/\s+/)
    .map(entry => [String.fromCodePoint(Number.parseInt(entry.slice(0, 4), 16)), entry.slice(4)]));
const SHAPE = new RegExp(`[${[...SHAPES.keys()].join('')}]`, 'g');
const SHAPES_ONLY = new RegExp(`^${SHAPE.source}{2,}$`);
const WORD = /[\p{L}\p{M}]+/gu;
const ASCII_LETTER = /[A-Za-z]/;
/** Replaces letters by whose shape a word looks like ASCII: beside ASCII letters, or all of it in a name that has others. */
function replaceShapes(text) {
    if (!ASCII_LETTER.test(text))
        return { first: undefined, plain: text };
    let first;
    const plain = text.replace(WORD, (word, start) => {
        if (!ASCII_LETTER.test(word) && !SHAPES_ONLY.test(word))
            return word;
        return word.replace(SHAPE, (character, offset) => {
            const letters = SHAPES.get(character) ?? character;
            first ??= { offset: start + offset, character, letters };
            return letters;
        });
    });
    return { first, plain };
}

;// CONCATENATED MODULE: ./lib/src/policy/name-parts.js
/** Splits a name at its dots. A dot after an odd number of double quotes is inside of them. */
function splitName(text) {
    const parts = [];
    let start = 0;
    let isInside = false;
    for (let end = 0; end <= text.length; end++) {
        const character = text.charAt(end);
        if (character === '"')
            isInside = !isInside;
        if (end < text.length && (character !== '.' || isInside))
            continue;
        const part = text.slice(start, end);
        parts.push({ text: part, start, isQuoted: isQuoted(part) });
        start = end + 1;
    }
    return parts;
}
function isQuoted(part) {
    if (part.length < 3 || !part.startsWith('"') || !part.endsWith('"'))
        return false;
    return !part.slice(1, -1).replaceAll('""', '').includes('"');
}
/** The name that a part quotes; a part without quotes as it is. */
function unquote({ text, isQuoted }) {
    return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text;
}

;// CONCATENATED MODULE: ./lib/src/policy/name-errors.js

/** Why a name cannot be read, and so cannot match anything. */
const NAME_ERRORS = {
    empty: ({ parts, role }) => ({
        code: 'empty-name',
        offset: parts.find(part => /^(?:\s*|"\s*")$/.test(part.text))?.start ?? 0,
        problem: 'is empty, or a part of it is',
        advice: role === 'relation' ? 'write `table` or `schema.table`' : 'write the name of the column',
    }),
    'too-many-parts': name => {
        const most = name.role === 'relation' ? 2 : 1;
        const isList = name.text.includes(',');
        return {
            code: 'too-many-name-parts',
            offset: (name.parts[most]?.start ?? 1) - 1,
            problem: 'has too many parts and would match nothing',
            meant: isList
                ? undefined
                : name.parts
                    .slice(-most)
                    .map(part => part.text)
                    .join('.'),
            advice: isList ? LIST_ADVICE[name.role] : FORM_ADVICE[name.role],
        };
    },
    wildcard: ({ parts, field, role }) => ({
        code: 'wildcard-name',
        offset: findOutsideQuotes(parts, '*'),
        problem: 'would match nothing, because PgBeam has no wildcards',
        advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field],
    }),
    'unbalanced-quote': ({ text, parts }) => ({
        code: 'unbalanced-quote',
        offset: findOutsideQuotes(parts, '"'),
        problem: 'has double quotes that are not a pair around a whole part',
        meant: text.replaceAll('"', '').trim(),
        advice: 'remove them',
    }),
};
function findOutsideQuotes(parts, character) {
    const part = parts.find(({ text, isQuoted }) => !isQuoted && text.includes(character));
    return part ? part.start + part.text.indexOf(character) : 0;
}
const LIST_ADVICE = {
    relation: 'write each relation as an entry of its own',
    column: 'write a rule for each column',
};
const FORM_ADVICE = {
    relation: 'a relation is `table` or `schema.table`',
    column: 'a column is one name',
};
const WILDCARD_ADVICE = {
    table_allowlist: 'name each relation, or leave the list out to admit every one',
    table_denylist: 'name each relation, or list what may be reached in `table_allowlist`',
    masking_rules: 'write a rule for each relation',
    row_filters: 'write a rule for each relation',
    column: 'write a rule for each column',
};
/** The name without its quotes. */
function removeQuotes({ parts }) {
    return parts.map(unquote).join('.');
}

// EXTERNAL MODULE: ./lib/src/policy/relation.js
var relation = __webpack_require__(5457);
;// CONCATENATED MODULE: ./lib/src/policy/written-name.js


function createWrittenName({ text, role, field }) {
    return { text, parts: splitName(text), role, field };
}
/** PostgreSQL cuts names at this many bytes (`NAMEDATALEN` less one). */
const MAX_NAME_BYTES = 63;
/** Two parts, each in quotes and full of doubled ones: whatever is longer has a part too long or too many of them. */
const MAX_NAME_LENGTH = 2 * (2 * MAX_NAME_BYTES + 2) + 1;
/** Whether PgBeam can have a relation or column of this name, so that it is sound advice to write it. */
function isWritable(text, role) {
    const name = role === 'relation' ? (0,relation/* readRelation */.B)(text) : (0,relation/* readColumn */.J)(text);
    return !('error' in name) && splitName(text).every(part => countBytes(part.text) <= MAX_NAME_BYTES);
}
const ENCODER = new TextEncoder();
function countBytes(text) {
    return ENCODER.encode(text).length;
}
/** The first characters of a name that PostgreSQL keeps of it. */
function cutName(text) {
    const { read } = ENCODER.encodeInto(text, new Uint8Array(MAX_NAME_BYTES));
    return text.slice(0, read);
}

;// CONCATENATED MODULE: ./lib/src/policy/name-doubts.js





/** What a name that can be read probably does not mean; of each group of kinds the most telling one. */
function listDoubts(name) {
    return GROUPS.flatMap(doubts => {
        for (const doubt of doubts) {
            const flaw = doubt(name);
            if (flaw)
                return [flaw];
        }
        return [];
    });
}
const IN_VAIN = 'so it probably matches nothing';
const EXACT_NAME = 'write the name as PostgreSQL shows it';
function findOtherQuotes({ text, parts }) {
    const quoted = [{ text, start: 0 }, ...parts].find(part => OTHER_QUOTES.test(part.text));
    if (!quoted)
        return undefined;
    const bare = (written) => (OTHER_QUOTES.test(written) ? written.slice(1, -1) : written);
    return {
        code: 'other-quotes',
        offset: quoted.start,
        problem: `has quotes or brackets around it, which are part of the name, ${IN_VAIN}`,
        meant: OTHER_QUOTES.test(text) ? bare(text) : parts.map(part => bare(part.text)).join('.'),
        advice: 'remove them',
    };
}
const OTHER_QUOTES = /^(?:'[^']+'|`[^`]+`|\[[^[\]]+\]|[\u2018-\u201f\u00ab][^\u2018-\u201f\u00bb]+[\u2018-\u201f\u00bb])$/;
function findSql({ text, field, role }) {
    const problem = `reads like SQL, but only names count here, ${IN_VAIN}`;
    if (/^all\s+(?:tables|views|relations|columns|sequences)\b/i.test(text.trim())) {
        return { code: 'sql-in-name', offset: 0, problem, advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field] };
    }
    // Columns are called `table no` and `same as billing`; relations are not.
    const [, keyword, alias] = (role === 'relation' && /^(?:(?:table|TABLE)\s+(\S+)|(\S+)\s+(?:as|AS)\s+\S+)$/.exec(text.trim())) || [];
    const meant = keyword ?? alias;
    return meant === undefined ? undefined : { code: 'sql-in-name', offset: 0, problem, meant, advice: EXACT_NAME };
}
function findExpression({ text, role }) {
    const offset = text.search(/[()<>=;|'[\]]|::/);
    if (offset < 0)
        return undefined;
    const [, argument] = (role === 'column' && /^\w+\s*\(\s*([\w$]+)\s*\)$/.exec(text.trim())) || [];
    const start = text.charAt(offset - 1) === '-' ? offset - 1 : offset;
    return {
        code: 'expression-in-name',
        offset: start,
        problem: `reads like an expression, but a ${role} is named whole, ${IN_VAIN}`,
        meant: argument ?? text.slice(0, start).trim(),
        advice: EXACT_NAME,
    };
}
/** A line break, or a comma: also the Arabic and the ideographic one. */
const SEPARATOR = /[,\n\u060c\u3001]/;
function findList({ text, role }) {
    const offset = text.search(SEPARATOR);
    if (offset < 0)
        return undefined;
    const names = text.split(SEPARATOR).map(part => part.trim());
    const [only, ...others] = names.filter(part => part !== '');
    return {
        code: 'list-in-name',
        offset,
        problem: `reads like a list, but is compared as one name, ${IN_VAIN}`,
        meant: others.length === 0 ? only : undefined,
        advice: LIST_ADVICE[role],
    };
}
const BLANK = /[\s\u2800]/;
const OUTER_BLANK = /^[\s\u2800]|[\s\u2800]$/;
function findOuterBlank({ text, parts }) {
    const part = parts.find(({ text: written, isQuoted }) => !isQuoted && OUTER_BLANK.test(written));
    if (!part)
        return undefined;
    const offset = part.start + part.text.search(OUTER_BLANK);
    return {
        code: 'blank-around-name',
        offset,
        problem: `has the blank ${(0,characters/* nameCharacter */.dy)(text, offset)} before or after a name, and PgBeam does not trim, ${IN_VAIN}`,
        meant: parts.map(({ text: written, isQuoted }) => (isQuoted ? written : trimBlanks(written))).join('.'),
        advice: EXACT_NAME,
    };
}
// Not by a pattern: at its end one would take time in the square of the blanks.
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && BLANK.test(text.charAt(start)))
        start++;
    while (end > start && BLANK.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function findInnerBlank({ text, parts }) {
    const part = parts.find(({ text: written, isQuoted }) => !isQuoted && BLANK.test(written));
    if (!part)
        return undefined;
    const offset = part.start + part.text.search(BLANK);
    const problem = `has the blank ${(0,characters/* nameCharacter */.dy)(text, offset)} in it, ${IN_VAIN}`;
    return { code: 'blank-in-name', offset, problem, advice: EXACT_NAME };
}
function findPattern({ parts, field, role }) {
    const part = parts.find(({ text, isQuoted }) => !isQuoted && /[%?]/.test(text));
    if (!part)
        return undefined;
    return {
        code: 'pattern-in-name',
        offset: part.start + part.text.search(/[%?]/),
        problem: `reads like a pattern, but PgBeam has no wildcards, ${IN_VAIN}`,
        advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field],
    };
}
function findLook({ text }) {
    const look = findLookalike(text);
    if (!look)
        return undefined;
    const { plain, first } = look;
    const { offset, character, letters } = first;
    const problem = `has ${(0,characters/* nameCharacter */.dy)(character, 0)} in the place of the ASCII ${letters}, ${IN_VAIN}`;
    return { code: 'lookalike-letter', offset, problem, meant: plain, advice: 'type it in ASCII letters' };
}
function findDotInQuotes({ parts, role, field }) {
    const part = parts.find(({ text, isQuoted }) => isQuoted && text.includes('.'));
    if (!part)
        return undefined;
    const table = parts.at(-1);
    const isAlone = parts.length === 1 && role === 'relation';
    const isCovered = parts.length === 2 && field !== 'table_allowlist' && table && !table.text.includes('.');
    return {
        code: 'dot-in-quotes',
        offset: part.start + part.text.indexOf('.'),
        problem: `has double quotes around a dot, ${IN_VAIN}`,
        // A bare table covers every schema, also the one whose name no entry can write.
        meant: isAlone ? unquote(part) : isCovered ? unquote(table) : undefined,
        effect: isCovered ? 'which covers every schema' : undefined,
        advice: 'no entry can write a name that contains a dot, so rename it in PostgreSQL',
    };
}
function findQuotes(name) {
    const part = name.parts.find(({ isQuoted }) => isQuoted);
    return (part && {
        code: 'quoted-name',
        offset: part.start,
        problem: 'is quoted; what PgBeam makes of quotes is not known, so they count as part of the name and its changes are unclear',
        meant: removeQuotes(name),
        advice: 'no entry without quotes can write it, so rename it in PostgreSQL',
    });
}
function findLength({ parts }) {
    const part = parts.find(each => countBytes(unquote(each)) > MAX_NAME_BYTES);
    if (!part)
        return undefined;
    return {
        code: 'name-too-long',
        offset: part.start,
        problem: `has a part of more than ${MAX_NAME_BYTES} bytes, where PostgreSQL cuts names, so nothing has this name`,
        meant: parts.map(each => cutName(unquote(each))).join('.'),
        advice: 'write each part as PostgreSQL shows it',
    };
}
const GROUPS = [
    [findOtherQuotes, findSql, findExpression, findList, findOuterBlank, findInnerBlank],
    [findPattern],
    [findLook],
    [findDotInQuotes, findQuotes],
    [findLength],
];

;// CONCATENATED MODULE: ./lib/src/policy/describe-name.js





/** Findings about what a name of a relation or column says and PgBeam would not take it to say. */
function describeName(written) {
    if (PLAIN[written.role].test(written.text))
        return [];
    // The beginning tells of a longer name that a part is too long, or that there are too many; not which name is meant.
    const isCut = written.text.length > MAX_NAME_LENGTH;
    const name = createWrittenName({ ...written, text: written.text.slice(0, MAX_NAME_LENGTH + 1) });
    if (!isCut)
        return listFlaws(name).map(flaw => toFinding(flaw, name));
    const flaw = findLength(name) ?? NAME_ERRORS['too-many-parts'](name);
    return [toFinding({ ...flaw, meant: undefined }, name)];
}
function listFlaws(name) {
    const read = name.role === 'relation' ? (0,relation/* readRelation */.B)(name.text) : (0,relation/* readColumn */.J)(name.text);
    return 'error' in read ? [NAME_ERRORS[read.error](name)] : listDoubts(name);
}
/** Most names: nothing can be said about these. */
const PLAIN = { relation: /^(?:[\w$]{1,63}\.)?[\w$]{1,63}$/, column: /^[\w$]{1,63}$/ };
function toFinding({ code, offset, problem, meant, effect, advice }, { text, role }) {
    const write = meant !== undefined && meant !== text && isWritable(meant, role) ? meant : undefined;
    const more = effect === undefined ? '' : `, ${effect}`;
    const message = `${(0,quote/* quote */.h)(text)} ${problem}; ${write === undefined ? advice : `write ${(0,quote/* quote */.h)(write)}${more}`}.`;
    return { code, offset, message, write };
}

// EXTERNAL MODULE: ./lib/src/policy/profile-data.js
var profile_data = __webpack_require__(9133);
;// CONCATENATED MODULE: ./lib/src/policy/names.js






/** Reads every relation and column that a file names. Values of the wrong type are left to the schema. */
function readNames(root, text) {
    const findings = [];
    function readEntry({ node, nameNode, field }) {
        const name = (0,syntax_node/* getText */.q4)(nameNode);
        if (name === undefined)
            return undefined;
        report(nameNode, { text: name, role: 'relation', field });
        if (name.length > MAX_NAME_LENGTH)
            return undefined;
        const read = (0,relation/* readRelation */.B)(name);
        return 'error' in read ? undefined : { schema: read.schema, table: read.table, start: node.start, node };
    }
    function readColumnName(node) {
        const name = (0,syntax_node/* getText */.q4)(node);
        if (name === undefined)
            return undefined;
        report(node, { text: name, role: 'column', field: 'masking_rules' });
        if (name.length > MAX_NAME_LENGTH)
            return undefined;
        const read = (0,relation/* readColumn */.J)(name);
        return 'error' in read ? undefined : read.column;
    }
    function report(node, name) {
        if (node?.kind !== 'scalar')
            return;
        for (const { code, offset, message } of describeName(name)) {
            findings.push({ code, message, offset: findOffsetInside({ node, offset, text }) });
        }
    }
    function* readMasks() {
        for (const rule of (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'masking_rules'))) {
            const entry = readEntry({ node: rule, nameNode: (0,syntax_node/* getField */.VI)(rule, 'table'), field: 'masking_rules' });
            const column = readColumnName((0,syntax_node/* getField */.VI)(rule, 'column'));
            const kind = getMaskKind((0,syntax_node/* getField */.VI)(rule, 'kind'));
            if (entry && column !== undefined && kind !== undefined)
                yield { ...entry, column, kind };
        }
    }
    function* readFilters() {
        for (const rule of (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'row_filters'))) {
            const entry = readEntry({ node: rule, nameNode: (0,syntax_node/* getField */.VI)(rule, 'table'), field: 'row_filters' });
            const node = (0,syntax_node/* getField */.VI)(rule, 'predicate');
            const predicate = (0,syntax_node/* getText */.q4)(node)?.trim();
            if (node && predicate === '')
                findings.push({ ...EMPTY_PREDICATE, offset: node.start });
            if (entry && predicate)
                yield { ...entry, predicate };
        }
    }
    function readList(field) {
        return (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, field)).flatMap(node => readEntry({ node, nameNode: node, field }) ?? []);
    }
    const profileName = (0,syntax_node/* getField */.VI)(root, 'name');
    const profileText = (0,syntax_node/* getText */.q4)(profileName);
    if (profileName && profileText && BLANK_TEXT.test(profileText)) {
        findings.push({ ...BLANK_PROFILE_NAME, offset: profileName.start });
    }
    return {
        allowed: readList('table_allowlist'),
        denied: readList('table_denylist'),
        masks: [...readMasks()],
        filters: [...readFilters()],
        findings,
    };
}
function getMaskKind(node) {
    return node && (0,profile_data/* isWrittenNull */.jf)(node) ? 'null' : (0,syntax_node/* getText */.q4)(node);
}
const EMPTY_PREDICATE = {
    code: 'empty-value',
    message: 'The predicate is empty; write the condition that rows must meet, or remove the rule.',
};
/** A longer one is out of bounds, and has that finding. */
const BLANK_TEXT = /^[\s\u2800\p{Default_Ignorable_Code_Point}]{1,128}$/u;
const BLANK_PROFILE_NAME = {
    code: 'empty-value',
    message: 'The name of the profile is blank; write one that people can tell it by.',
};

;// CONCATENATED MODULE: ./lib/src/policy/number-notation.js



/**
 * Numbers that only YAML 1.2 takes for numbers. PyYAML, Ruby and others read YAML 1.1, in which these are texts: octal
 * numbers with `0o`, and exponents without both a point and a sign.
 */
function findNewNumbers(root) {
    return [...(0,syntax_node/* walkScalars */.NO)(root)].flatMap(({ value, source, textStart }) => {
        const whole = typeof value === 'number' && NEW.test(source) ? (0,profile_data/* readInteger */.JI)(source) : undefined;
        // What is no limit at all has an error already.
        if (whole === undefined || whole < 0 || whole > Number.MAX_SAFE_INTEGER)
            return [];
        const message = `Tools that read YAML 1.1 take ${(0,quote/* quote */.h)(source)} for a text; write ${(0,quote/* quote */.h)(String(whole))}.`;
        return [{ code: 'number-notation', offset: textStart, message }];
    });
}
const NEW = /^[-+]?0o|^(?!.*\..*[eE][-+]).*[eE]/;

// EXTERNAL MODULE: ./lib/src/policy/read-mapping.js + 9 modules
var read_mapping = __webpack_require__(5511);
// EXTERNAL MODULE: ./lib/src/policy/describe-issue.js + 1 modules
var describe_issue = __webpack_require__(7431);
;// CONCATENATED MODULE: ./lib/src/policy/foreign-fields.js

/** Fields of a policy in other examples and tools, with what is written here. */
const POLICY_FIELDS = new Map([
    ...nameAll('`access_mode`', 'mode', 'access', 'read_only'),
    ...nameAll('`table_allowlist` for relations and `statement_rules.allow` for kinds of statement', 'allow', 'allowed'),
    ...nameAll('`table_denylist` for relations and `statement_rules.deny` for kinds of statement', 'deny', 'denied'),
    ...nameAll('`table_allowlist`', 'tables', 'allowlist', 'allowed_tables'),
    ...nameAll('`table_denylist`', 'denylist', 'denied_tables'),
    ...nameAll('`statement_rules`', 'statements'),
    ...nameAll('`masking_rules`', 'mask', 'masks', 'masking'),
    ...nameAll('`row_filters`', 'filter', 'filters', 'rows', 'expression', 'predicate'),
    ...nameAll('`budget_queries_per_hour` and `budget_queries_per_day`', 'budget', 'budgets', 'query_budget'),
    ...nameAll('`max_rows`', 'row_limit', 'limit'),
    ...nameAll('`approval_mode`', 'approval', 'approvals'),
]);
const MASK_FIELDS = new Map([
    ...nameAll('`kind`', 'mask', 'mode', 'method', 'type', 'strategy'),
    ...nameAll('`column`, in a rule for each column', 'columns'),
    ...nameAll('`table`', 'relation'),
]);
const FILTER_FIELDS = new Map([
    ...nameAll('`predicate`', 'expression', 'condition', 'filter', 'where', 'using'),
    ...nameAll('`table`', 'relation'),
]);
function nameAll(ours, ...theirs) {
    return theirs.map(name => [name, ours]);
}
/** What to write in the place of a field that other examples have; undefined if none is known to. */
function describeForeignField(field, [list]) {
    const ours = listForeign(list).get(field);
    if (ours === undefined)
        return undefined;
    return { code: 'unknown-field', message: `There is no field ${(0,quote/* quote */.h)(field)} here; write ${ours}.` };
}
function listForeign(list) {
    if (list === undefined)
        return POLICY_FIELDS;
    if (list === 'masking_rules')
        return MASK_FIELDS;
    return list === 'row_filters' ? FILTER_FIELDS : new Map();
}

;// CONCATENATED MODULE: ./lib/src/policy/validate-profile.js




/** The profile that a file describes, or findings about what the API would refuse. */
function validateProfile(root) {
    return (0,describe_issue/* validate */.t)({ root, schema: schema/* profileSchema */.Fk, data: (0,profile_data/* toProfileData */.lu)(root), wording: WORDING });
}
const { statement_rules, masking_rules, row_filters } = schema/* profileSchema */.Fk.shape;
const TOP_LEVEL = [...schema/* FIELDS */.cJ, ...profile_data/* EXTRA_FIELDS */.Bl];
const NESTED = {
    statement_rules: Object.keys(statement_rules.def.innerType.shape),
    masking_rules: Object.keys(masking_rules.def.innerType.def.element.shape),
    row_filters: Object.keys(row_filters.def.innerType.def.element.shape),
};
/** The lists that permit everything if they are empty. */
const OPENED_BY_EMPTY = {
    table_allowlist: 'either admits every relation',
    allow: 'either permits every kind that the access mode does',
};
const WORDING = {
    listFields: ([field]) => (field === undefined ? TOP_LEVEL : (NESTED[field] ?? [])),
    describeField: ({ field, path }) => describeForeignField(field, path),
    describeEmptyList: path => OPENED_BY_EMPTY[String(path.at(-1))] ?? 'which means the same',
    nameInvalidValue: ([field]) => (field === 'statement_rules' ? 'unknown-statement-kind' : 'invalid-value'),
};

;// CONCATENATED MODULE: ./lib/src/policy/parse.js













/** A policy file as a document, or findings that say what is wrong with it. */
function parsePolicy(file) {
    const read = (0,read_mapping/* readMapping */.v)(file, 'a policy');
    return read.kind === 'mapping'
        ? interpret(read)
        : { kind: 'invalid', name: readName(read.root), projectId: null, findings: read.findings };
}
/** The policy that a mapping describes, or everything that is wrong with it. */
function interpret({ root, source, isJson, comments, findings: unplaced }) {
    const lineAt = (offset) => source.lineAt(offset);
    const names = readNames(root, source.text);
    const ids = (0,policy_ids/* readIds */.Zm)(root);
    const { acceptances, findings: incomplete } = readAcceptances(comments, source);
    const validation = validateProfile(root);
    const findings = (0,list_findings/* listFindings */.F$)([
        ...unplaced,
        ...(validation.kind === 'invalid' ? validation.findings : []),
        ...ids.findings,
        ...names.findings,
        ...findConflictingMasks(names.masks, lineAt),
        ...findDuplicates({ root, names, lineAt }),
        ...(0,characters/* findUnseenCharacters */.kS)(root),
        ...(isJson ? [] : findNewNumbers(root)),
        ...(0,cut_text/* findCutTexts */.A)((0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'row_filters')).map(rule => (0,syntax_node/* getField */.VI)(rule, 'predicate')), source.text),
        ...incomplete,
    ], { source, kinds: finding_kinds/* FILE_FINDINGS */.c });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', name: readName(root), projectId: readProject(root, ids), findings };
    }
    const document = createDocument({ root, source, profile: validation.output, ids, acceptances });
    return { kind: 'parsed', document, findings };
}
function readName(root) {
    return (0,syntax_node/* getText */.q4)((0,syntax_node/* getField */.VI)(root, 'name')) || undefined;
}
/** Null where the file names a project, and not in a way that can be read. */
function readProject(root, { projectId }) {
    return projectId ?? ((0,syntax_node/* getField */.VI)(root, 'project_id') === undefined ? undefined : null);
}
/** A parser for one run. It parses each content once, however many commits and paths have it. */
function createParser() {
    const known = new Map();
    return file => {
        // Only the extension of a path affects how the text is parsed.
        const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`;
        const parsed = known.get(key) ?? parsePolicy(file);
        known.set(key, parsed);
        return parsed;
    };
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ EXTRA_FIELDS),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   OY: () => (/* binding */ toData),
/* harmony export */   jf: () => (/* binding */ isWrittenNull),
/* harmony export */   lu: () => (/* binding */ toProfileData)
/* harmony export */ });
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);

/** The fields that a file may have besides the profile's own. */
const EXTRA_FIELDS = ['id', 'project_id', 'created_at', 'updated_at'];
/** The fields that accept `off`, which YAML 1.1 reads as false: other tools may write it so. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'];
/** The data of a policy file for the profile's schema: no extra fields, and null masks and false switches as the API has them. */
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
/** `kind: null` means the mask kind of that name. A `kind:` without a value does not. */
function nameNullMasks(root, data) {
    const rules = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .getField */ .VI)(root, 'masking_rules');
    if (rules?.kind !== 'list' || !Array.isArray(data.masking_rules))
        return;
    for (const [index, rule] of data.masking_rules.entries()) {
        const kind = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .getField */ .VI)(rules.items[index], 'kind');
        if (isRecord(rule) && kind && isWrittenNull(kind))
            rule.kind = 'null';
    }
}
function isWrittenNull(node) {
    return node.kind === 'scalar' && node.value === null && node.source !== '';
}
/** Stands for a missing value: no schema accepts it, not even one that accepts null. */
const NOTHING = Symbol('nothing');
/** The plain data of a tree. A number that is not whole becomes NaN, so that schemas reject it. */
function toData(node) {
    if (node.kind === 'list')
        return node.items.map(toData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping')
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toData(value)]));
    return node.kind === 'scalar' ? toValue(node) : NOTHING;
}
function toValue({ value, source }) {
    if (typeof value === 'number')
        return readInteger(source) ?? Number.NaN;
    return value === null && source === '' ? NOTHING : value;
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
// A leading zero means octal in YAML 1.1 and nothing in YAML 1.2, so such a number is refused.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const OCTAL = /^0o[0-7]+$/;
/**
 * The whole number that a YAML or JSON number spells, such as `100.0` or `1e3`; undefined for a fraction, however small.
 * Beyond 2^53, the nearest number that can be represented.
 */
function readInteger(source) {
    if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source))
        return undefined;
    const value = Number(source);
    return value === 0 ? 0 : value;
}


/***/ }),

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readMapping)
});

// EXTERNAL MODULE: ./lib/src/policy/characters.js
var characters = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/line-mistakes.js


/** A common mistake on the line around an offset that should read `field: value`; undefined where none is recognised. */
function explainLine(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = /^[^\r\n]*/.exec(text.slice(start, start + LONGEST_LINE)) ?? [];
    for (const explain of CLUES) {
        const found = explain(line);
        if (found)
            return { code: found.code ?? 'yaml-syntax', offset: start + found.column, message: found.message };
    }
    return undefined;
}
/** Nobody reads longer lines, and each is tried against a few patterns. */
const LONGEST_LINE = 2000;
/** What a `git merge` leaves where two versions of a line disagree. */
function findConflictMarker(line) {
    if (!/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line))
        return undefined;
    const message = 'A merge left its conflict markers here; keep one of the two versions, and remove the markers.';
    return { code: 'merge-conflict', column: 0, message };
}
/** A space other than the plain one, before any quote or comment. YAML takes it for a letter. */
function findOtherSpace(line) {
    const [before] = /^[^'"#]*?(?=[^\S \t])/.exec(line) ?? [];
    if (before === undefined)
        return undefined;
    const message = `The space here is ${nameSpace(line, before.length)}, which YAML takes for a letter; type a plain space in its place.`;
    return { column: before.length, message };
}
function nameSpace(line, column) {
    const name = (0,characters/* nameCharacter */.dy)(line, column);
    return name === 'U+00A0' ? `a no-break space (${name})` : `the character ${name}`;
}
const DASHES = String.raw `[ \t]*(?:- +)*`;
/** `name:X` */
function findMissingSpace(line) {
    const [, before = '', field = '', value = ''] = new RegExp(`^(${DASHES})([A-Za-z_][\\w-]*):([^\\s:/].*)$`).exec(line) ?? [];
    if (field === '' || /:(?:\s|$)/.test(value))
        return undefined;
    const message = `A space is missing after the colon; write ${(0,quote/* quote */.h)(`${field}: ${value.trimEnd()}`)}.`;
    return { column: before.length, message };
}
/** `max_rows 5` or `max_rows = 5` */
function findMissingColon(line) {
    const [, before = '', field = '', sign = '', value = ''] = new RegExp(`^(${DASHES})([A-Za-z_][\\w-]*)(?:[ \\t]*(=)[ \\t]*|[ \\t]+)(\\S.*)$`).exec(line) ?? [];
    if (field === '' || /:(?:\s|$)/.test(value))
        return undefined;
    const problem = sign === '' ? `A colon is missing after ${(0,quote/* quote */.h)(field)}` : 'YAML puts a colon where this has `=`';
    return { column: before.length, message: `${problem}; write ${(0,quote/* quote */.h)(`${field}: ${value.trimEnd()}`)}.` };
}
const CLUES = [findConflictMarker, findOtherSpace, findMissingSpace, findMissingColon];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/compose.js

// YAML 1.2's core types whatever the file's %YAML says: no yes, no, 0777 or dates. One schema serves every file.
const SCHEMA = new dist/* Schema */.Sj({ schema: 'core', resolveKnownTags: false });
// Duplicate keys are found while building the tree: the package compares each key with every other.
const OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
/** The one document that tokens make, whatever is wrong with it. */
function composeDocument(tokens, { length, keepSourceTokens = false }) {
    const { stackTraceLimit } = Error;
    // A hostile file can have a million errors, and nobody reads their stack traces.
    Error.stackTraceLimit = 0;
    try {
        for (const document of new dist/* Composer */.Dk({ ...OPTIONS, keepSourceTokens }).compose(tokens, true, length))
            return document;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    throw new Error('The YAML composer gave no document although one was asked for');
}

;// CONCATENATED MODULE: ./lib/src/policy/syntax/json-mistakes.js


/** What most likely led to an error, in plain words and where it was written; undefined where nothing common is recognised. */
function explainJsonError(stop) {
    for (const explain of json_mistakes_CLUES) {
        const found = explain(stop);
        if (found)
            return { code: found.code ?? 'json-syntax', offset: found.offset ?? stop.offset, message: found.message };
    }
    return undefined;
}
function findMarker({ text, offset }) {
    const isLineStart = offset === 0 || text[offset - 1] === '\n';
    return isLineStart ? findConflictMarker(text.slice(offset, offset + 20)) : undefined;
}
function findComment({ text, offset }) {
    if (!/^(?:\/\/|\/\*|#)/.test(text.slice(offset, offset + 2)))
        return undefined;
    return { message: 'JSON has no comments; remove it, or name the file `.yaml`, where a comment begins with `#`.' };
}
/** The comma itself, which may stand on an earlier line than the bracket that tells. */
function findTrailingComma({ text, offset }) {
    if (!/[}\]]/.test(text.charAt(offset)))
        return undefined;
    const before = text.slice(0, offset).trimEnd();
    return before.endsWith(',')
        ? { offset: before.length - 1, message: 'Nothing follows this comma; remove it.' }
        : undefined;
}
function findOtherQuote({ text, offset }) {
    const sign = text.charAt(offset);
    if (!/['\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb`]/.test(sign))
        return undefined;
    const name = sign === '`' ? 'a backquote' : (0,quote/* quote */.h)(sign);
    return { message: `JSON puts names and texts in straight double quotes; write \`"\` in the place of ${name}.` };
}
function json_mistakes_findOtherSpace({ text, offset }) {
    if (!/[^\S \t\r\n]/.test(text.charAt(offset)))
        return undefined;
    return {
        message: `The space here is ${nameSpace(text, offset)}, which JSON does not take; type a plain space in its place.`,
    };
}
function findYaml({ text, offset }) {
    if (!/^(?:[A-Za-z_][\w-]*:(?:\s|$)|- |---)/.test(text.slice(offset, offset + 200)))
        return undefined;
    if (text.slice(0, offset).trim() !== '')
        return undefined;
    return { message: 'This is YAML, and the name of the file says JSON; name it `.yaml`.' };
}
function findBareName({ text, offset, problem }) {
    const [name] = /^[A-Za-z_][\w-]*(?=\s*:)/.exec(text.slice(offset, offset + 200)) ?? [];
    if (name === undefined || !/property name/.test(problem))
        return undefined;
    return { message: `JSON puts the names of fields in double quotes; write ${(0,quote/* quote */.h)(`"${name}"`)}.` };
}
function findMissingComma({ text, offset, problem }) {
    const isBetween = /^Expected ',' or/.test(problem) && /["{[\w-]/.test(text.charAt(offset));
    return isBetween ? { message: 'A comma is missing before this; add it after what stands before.' } : undefined;
}
const json_mistakes_CLUES = [
    findMarker,
    findComment,
    findTrailingComma,
    findOtherQuote,
    json_mistakes_findOtherSpace,
    findYaml,
    findBareName,
    findMissingComma,
];

;// CONCATENATED MODULE: ./lib/src/policy/syntax/json-error.js

/** What keeps a text from being JSON (RFC 8259), and where; undefined for valid JSON. */
function findJsonError(text) {
    const error = tryParse(text);
    if (error === undefined)
        return undefined;
    const isString = /^(?:Unterminated string|Bad control)/.test(error);
    const [problem = ''] = error.split(/ in JSON at |, (?:\.{3})?"/);
    const offset = findOffset(error, text);
    const start = isString ? findString(text, offset) : findWord(text, offset);
    if (isString)
        return { code: 'json-syntax', offset: start, message: UNCLOSED };
    const message = `This is not valid JSON: ${problem}.`;
    return explainJsonError({ text, offset: start, problem }) ?? { code: 'json-syntax', offset: start, message };
}
const UNCLOSED = 'The string that opens here is not closed on its line, or holds a tab; add the other `"`, or write `\\n` and `\\t`.';
/** V8's message about a text that is not JSON. */
function tryParse(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Where V8 stopped reading. */
function findOffset(error, text) {
    const [, position] = / at position (\d+)/.exec(error) ?? [];
    if (position !== undefined)
        return Number(position);
    return error.startsWith('Unexpected token') ? findUnexpectedToken(text) : text.length;
}
/** V8 gives no position for an unexpected token: it is the last character of the shortest text with this error. */
function findUnexpectedToken(text) {
    let low = 0;
    let high = text.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (tryParse(text.slice(0, middle))?.startsWith('Unexpected token'))
            high = middle;
        else
            low = middle;
    }
    return low;
}
/** The start of the string that breaks off at an offset. */
function findString(text, offset) {
    const strings = text.slice(0, offset).match(/"(?:[^"\\]|\\.)*"?/g);
    return offset - (strings?.at(-1)?.length ?? 0);
}
const WORD = /(?<=([\w.+-]*))([\w.+-]*)/y;
/** The start of the word around an offset if the word is what is wrong, such as `01`; else the offset. */
function findWord(text, offset) {
    WORD.lastIndex = offset;
    const [, before = '', after = ''] = WORD.exec(text) ?? [];
    return before !== '' && tryParse(before + after) !== undefined ? offset - before.length : offset;
}

// EXTERNAL MODULE: ./lib/src/policy/syntax/suggest-quotes.js
var suggest_quotes = __webpack_require__(7297);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var node = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/yaml-tokens.js


/**
 * The tokens that the `yaml` package composes into nodes. Its composer recurses, and V8 aborts the whole process if the
 * stack overflows inside a regular expression, so depth is checked here, before composing.
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
        ? `Lists and mappings are nested more than ${node/* MAX_DEPTH */.lr} deep here; a policy nests three deep at most.`
        : 'A second YAML document starts here; move each policy into a file of its own.';
    return { kind: 'refused', finding: { code, offset, message } };
}
/**
 * The nesting that lexemes alone show: brackets, and consecutive indicators on a line. Checking it here saves the
 * parser's memory on a file of nothing but brackets.
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
/** All tokens that stand for values and keys, in the order of the text. */
function* walkTokens(tokens) {
    const pending = tokens.toReversed();
    for (let token = pending.pop(); token; token = pending.pop()) {
        yield token;
        if ('value' in token && token.value)
            pending.push(token.value);
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items.toReversed()) {
            if (value)
                pending.push(value);
            if (key)
                pending.push(key);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/policy/syntax/yaml-mistakes.js




/**
 * What most likely led to a YAML error, in plain words and where it was written; undefined where nothing common is
 * recognised. The `yaml` package says what it could not read, and often says it lines away from the mistake.
 */
function explainYamlError({ code, pos: [offset] }, broken) {
    const explain = yaml_mistakes_CLUES[code];
    return explain?.(offset, broken);
}
const yaml_mistakes_CLUES = {
    MULTILINE_IMPLICIT_KEY: explainKey,
    MISSING_CHAR: (offset, broken) => findUnclosedQuote(broken) ?? findUnclosedBracket(broken) ?? explainKey(offset, broken),
    BAD_INDENT: (_, broken) => findUnclosedBracket(broken),
    UNEXPECTED_TOKEN: (offset, broken) => explainAfterQuote(offset, broken) ?? explainKey(offset, broken),
    BLOCK_AS_IMPLICIT_KEY: explainColonInValue,
    BLOCK_IN_FLOW: explainColonInValue,
    BAD_SCALAR_START: explainFirstCharacter,
    BAD_ALIAS: (offset, { text }) => text.startsWith('*', offset)
        ? describe(offset, '`*` begins an alias in YAML; put it in quotes, or leave it out: PgBeam has no wildcards.')
        : undefined,
    TAB_AS_INDENT: offset => describe(offset, 'A tab indents this line, and YAML takes only spaces; replace the tab by spaces.'),
};
function describe(offset, message) {
    return { code: 'yaml-syntax', offset, message };
}
function explainFirstCharacter(offset, { text }) {
    const first = text.charAt(offset);
    const name = first === '`' ? 'a backquote' : (0,quote/* quote */.h)(first);
    return describe(offset, `No value can begin with ${name} in YAML; ${(0,suggest_quotes/* suggestQuotes */.U)((0,suggest_quotes/* readValue */.w)(text, offset))}.`);
}
function explainKey(offset, { text }) {
    return explainLine(text, offset);
}
/** The first string whose quote is not closed. The package complains where it gave up looking for the other one. */
function findUnclosedQuote({ text, tokens }) {
    for (const token of walkTokens(tokens)) {
        if (isQuoted(token) && !isClosed(token))
            return describeUnclosed(text, token);
    }
    return undefined;
}
function isQuoted(token) {
    return token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
}
function isClosed({ type, source }) {
    const whole = type === 'double-quoted-scalar' ? /^"(?:[^"\\]|\\.)*"$/s : /^'(?:[^']|'')*'$/;
    return whole.test(source);
}
function describeUnclosed(text, { offset }) {
    const sign = text.charAt(offset);
    const message = `The quote that opens here is not closed on its line; add the other ${(0,quote/* quote */.h)(sign)}, or remove this one.`;
    return describe(offset, message);
}
/** The first list or mapping in brackets that is not closed. */
function findUnclosedBracket({ tokens }) {
    for (const token of walkTokens(tokens)) {
        if (token.type !== 'flow-collection')
            continue;
        const isMap = token.start.source === '{';
        if (token.end.some(({ type }) => type === (isMap ? 'flow-map-end' : 'flow-seq-end')))
            continue;
        return describe(token.start.offset, `The bracket that opens here is not closed; add ${(0,quote/* quote */.h)(isMap ? '}' : ']')} at the end of the ${isMap ? 'mapping' : 'list'}.`);
    }
    return undefined;
}
/** Text that goes on after a closed quote: the whole value needs quotes, or the quote was closed by that of another line. */
function explainAfterQuote(offset, { text, tokens }) {
    let before;
    for (const token of walkTokens(tokens)) {
        if (isQuoted(token) && token.offset < offset && token.offset >= (before?.offset ?? 0))
            before = token;
    }
    if (!before || !/^[ \t]*$/.test(text.slice(before.offset + before.source.length, offset)))
        return undefined;
    if (before.source.includes('\n'))
        return describeUnclosed(text, before);
    const message = `The value begins with a quoted text and goes on after it, which YAML does not take; ${(0,suggest_quotes/* suggestQuotes */.U)((0,suggest_quotes/* readValue */.w)(text, before.offset))}.`;
    return describe(before.offset, message);
}
/** `note = 'a: b'`, or a line that is indented further than the one whose value it seems to continue. */
function explainColonInValue(offset, broken) {
    const { text } = broken;
    const space = explainLine(text, offset);
    if (space)
        return space;
    const value = (0,suggest_quotes/* readValue */.w)(text, offset);
    if (!/:(?:\s|$)/.test(value))
        return findDeeperLine(offset, text);
    const advice = isInBrackets(offset, broken) ? 'put the whole value in quotes' : (0,suggest_quotes/* suggestQuotes */.U)(value);
    return describe(offset, `A colon and a space inside a value begin a mapping in YAML; ${advice}.`);
}
function findDeeperLine(offset, text) {
    const [before] = /^[^\r\n]*\r?\n[ \t]*(?=[\w"'-]+[ \t]*:(?:\s|$))/.exec(text.slice(offset)) ?? [];
    if (before === undefined)
        return undefined;
    const message = 'This line is indented further than the one above, as if it went on with that value; give both the same indentation.';
    return describe(offset + before.length, message);
}
function isInBrackets(offset, { tokens }) {
    for (const token of walkTokens(tokens)) {
        if (token.type !== 'flow-collection' || token.start.offset > offset)
            continue;
        if ((token.end.at(-1)?.offset ?? Number.POSITIVE_INFINITY) > offset)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/policy/syntax/yaml-tree.js




/** Turns composed YAML nodes into policy nodes: aliases and merge keys resolved, within limits, without copies. */
function buildYamlTree(contents, source) {
    const builder = new TreeBuilder(source);
    return { root: builder.build(contents), complete: builder.complete, findings: builder.findings };
}
class TreeBuilder {
    findings = [];
    complete = true;
    #source;
    #anchors = new Map();
    /** The number of nodes built so far; an alias counts as all that it stands for. */
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
                this.findings.push((0,finding_kinds/* describeDuplicateKey */.A)({ name, offset, firstLine: this.#source.lineAt(first.key) }));
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
        this.#report('non-string-key', key.range[0], 'The name of a field must be a string; put it in quotes, or correct it.');
        return undefined;
    }
    /** Adds the fields of a merge key. A mapping's own fields take precedence, then those of earlier mappings. */
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
            return this.#break('unknown-alias', start, `There is no anchor ${(0,quote/* quote */.h)(`&${name}`)} before this; define it, or put the value in quotes.`);
        }
        if (!anchor.node) {
            return this.#break('recursive-alias', start, `*${name} is inside the value that it names; write the value out.`);
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
        this.findings.push({ code, offset, message });
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
        style: readStyle(node.type),
        start,
        textStart: start,
    };
}
function emptyScalar(start) {
    return { kind: 'scalar', value: null, source: '', style: 'plain', start, textStart: start };
}
/** A scalar's style, by the package's name for it. */
function readStyle(type) {
    return STYLES[type ?? ''] ?? 'plain';
}
const STYLES = {
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};

;// CONCATENATED MODULE: ./lib/src/policy/syntax/read-yaml.js






/** After the first few, syntax errors mostly follow from each other. */
const MAX_SYNTAX_ERRORS = 10;
/** The tree of a YAML text. Time and memory are proportional to its length, whatever it contains. */
function readYaml(source) {
    return readTree(source.text, source);
}
function readTree(text, source) {
    const read = readTokens(text);
    if (read.kind === 'refused')
        return { root: undefined, complete: false, findings: [read.finding], comments: [] };
    const document = composeDocument(read.tokens, { length: text.length });
    const tree = document.contents ? buildYamlTree(document.contents, source) : undefined;
    const syntax = findSyntaxErrors(document.errors, { text, tokens: read.tokens });
    if (syntax.length > 0)
        return { root: tree?.root, complete: false, findings: syntax, comments: [] };
    const tags = [...document.errors, ...document.warnings].filter(isAboutTag).map(describeTag);
    return {
        root: tree?.root,
        complete: tree?.complete ?? true,
        findings: [...tags, ...(tree?.findings ?? [])],
        comments: read.comments,
    };
}
/** The tree of a JSON text. Valid JSON is YAML; what other JSON tools refuse is refused here too. */
function readJson(source) {
    const empty = { root: undefined, comments: [] };
    if (/^[ \t\r\n]*$/.test(source.text))
        return { ...empty, complete: true, findings: [] };
    const error = findJsonError(source.text);
    if (error)
        return { ...empty, complete: false, findings: [error] };
    // Valid JSON has line breaks and tabs only between its tokens, as mere space. In YAML they mean more.
    return readTree(blankJson(source.text), source);
}
/** A valid JSON text as YAML of the same length. */
function blankJson(text) {
    return text.replace(/[\t\r\n]/g, ' ');
}
function isAboutTag({ code }) {
    return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}
/**
 * The first few syntax errors, one per offset. The package's own words are used for the first only: what follows an error
 * mostly follows from it.
 */
function findSyntaxErrors(errors, broken) {
    const findings = new Map();
    for (const error of errors.filter(each => !isAboutTag(each)).slice(0, MAX_SYNTAX_ERRORS)) {
        const explained = explainYamlError(error, broken);
        if (!explained && findings.size > 0)
            continue;
        const finding = explained ?? describeError(error);
        if (!findings.has(finding.offset))
            findings.set(finding.offset, finding);
    }
    return [...findings.values()];
}
function describeError({ pos: [offset], message }) {
    return { code: 'yaml-syntax', offset, message: `This is not valid YAML: ${quoteText(message)}.` };
}
function describeTag({ pos: [offset], message }) {
    return { code: 'unknown-tag', offset, message: `${quoteText(message)}; a policy needs no tags, so remove it.` };
}
/** The package ends some messages with text of the file. */
function quoteText(message) {
    return message.replace(/^([^:,]+): (.+)$/s, (_, words, text) => `${words}: ${(0,quote/* quote */.h)(text)}`);
}

;// CONCATENATED MODULE: ./lib/src/policy/syntax/source-text.js
/** A file's text, and the lines and columns of offsets into it (UTF-16 units). Lines are found on first use. */
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

;// CONCATENATED MODULE: ./lib/src/policy/read-mapping.js






/** The mapping that a file must contain, or findings. `what` names this kind of file, such as `a policy`. */
function readMapping({ path, content }, what) {
    if (content.kind === 'unreadable') {
        const code = content.reason === 'too-large' ? 'file-too-large' : content.reason;
        const { severity, meaning, fix } = finding_kinds/* FILE_FINDINGS */.c[code];
        return {
            kind: 'invalid',
            root: undefined,
            findings: [{ code, severity, message: `${meaning} ${fix}`, at: list_findings/* FILE_START */.WS }],
        };
    }
    // Snapshots come without a byte-order mark; a file read from disk may have one.
    const source = new SourceText(content.text.replace(/^\ufeff/, ''));
    const foreign = (0,characters/* findControlCharacter */.Am)(source.text) ?? findLfsPointer(source.text);
    if (foreign)
        return { kind: 'invalid', root: undefined, findings: (0,list_findings/* listFindings */.F$)([foreign], { source, kinds: finding_kinds/* FILE_FINDINGS */.c }) };
    const isJson = path.toLowerCase().endsWith('.json');
    const { root, complete, comments, findings } = isJson ? readJson(source) : readYaml(source);
    if (complete && root?.kind === 'mapping')
        return { kind: 'mapping', root, source, isJson, comments, findings };
    const shape = complete && root?.kind !== 'broken' ? [describeShape({ root, what, text: source.text })] : [];
    return { kind: 'invalid', root, findings: (0,list_findings/* listFindings */.F$)([...findings, ...shape], { source, kinds: finding_kinds/* FILE_FINDINGS */.c }) };
}
/** What Git LFS stores in the place of a file whose contents it keeps elsewhere. */
function findLfsPointer(text) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return undefined;
    const { meaning, fix } = finding_kinds/* FILE_FINDINGS */.c['git-lfs-pointer'];
    return { code: 'git-lfs-pointer', offset: 0, message: `${meaning} ${fix}` };
}
function describeShape({ root, what, text, }) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty)
        return { code: 'empty-file', offset: 0, message: `The file is empty; write ${what}, or delete the file.` };
    const mistake = root.kind === 'scalar' && root.style === 'plain' ? explainLine(text, root.start) : undefined;
    if (mistake)
        return mistake.code === 'merge-conflict' ? mistake : { ...mistake, code: 'not-a-mapping' };
    const message = `This is a ${root.kind}, but ${what} is a mapping of fields to values.`;
    return { code: 'not-a-mapping', offset: root.start, message };
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
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

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ getItems),
/* harmony export */   NO: () => (/* binding */ walkScalars),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   VI: () => (/* binding */ getField),
/* harmony export */   hG: () => (/* binding */ MAX_ALIASED_NODES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q4: () => (/* binding */ getText)
/* harmony export */ });
/** The limits of one file. */
const MAX_DEPTH = 32;
const MAX_ALIASED_NODES = 1000;
/** The node at a path, and its key's offset. For a list item, which has no key, that is the item's own offset. */
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
/** The items of a list; for anything else, none. */
function getItems(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a string scalar. */
function getText(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
/** All scalars of a tree, but for the names of fields. */
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

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ suggestQuotes),
/* harmony export */   w: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8264);

/** What to write for a value that YAML only takes in quotes: the value itself where that is short enough to be shown. */
function suggestQuotes(value) {
    const quoted = addQuotes(value);
    return quoted.length > LONGEST ? 'put the whole value in quotes' : `write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(quoted)}`;
}
/** As many characters as a message quotes without cutting them. */
const LONGEST = 60;
function addQuotes(value) {
    // The apostrophe of 'Bob's agent' is meant as one.
    const text = /^'[^']*'[^']*'$/.test(value) ? value.slice(1, -1) : value;
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/** The rest of a line without a comment, unless the comment's sign is within quotes. */
function readValue(text, offset) {
    const [value = ''] = /^(?:'[^'\r\n]*'|"[^"\r\n]*"|(?![ \t]#)[^\r\n])*/.exec(text.slice(offset, offset + 2000)) ?? [];
    return value.trimEnd();
}


/***/ }),

/***/ 2433:
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
        __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 5377)),
        __webpack_require__.e(/* import() */ 143).then(__webpack_require__.bind(__webpack_require__, 7143)),
    ]);
    const grammar = await loadGrammar();
    return new Map([...distinct].map(text => [text, readPredicate(text, grammar)]));
}


/***/ }),

/***/ 3151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders texts by their UTF-16 units: the same in every locale. */
function compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}


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


/***/ }),

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);

const LONGEST = 60;
/** A text from a file as messages show it: in backquotes, on one line, shortened. */
function quote(text) {
    return `\`${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text.replace(/\s+/g, ' '), LONGEST)}\``;
}
/** `a, b or c`. */
function listChoices(choices) {
    const quoted = choices.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}


/***/ })

};
