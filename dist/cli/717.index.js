export const id = 717;
export const ids = [717];
export const modules = {

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

/***/ 7866:
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

/***/ 9717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: describeLocalRun

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
var policy_ids = __webpack_require__(2647);
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
    const areIds = policy_ids/* ID_PATTERN */.pw.test(project) && (database === undefined || policy_ids/* ID_PATTERN */.pw.test(database));
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
const parseProjectId = text => (0,policy_ids/* describeId */.p4)('project_id', text) === undefined
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
        liveSchema: reader.read('live-schema', parseBoolean) ?? false,
        gate: reader.read('gate', parseBoolean) ?? false,
        labelWidening: reader.read('label-widening', parseLabel),
        databaseSchema: reader.read('database-schema', parseDatabases) ?? [],
        schemaGate: reader.read('schema-gate', input_values_oneOf('hidden', 'all', 'off')) ?? 'hidden',
    }),
    apply: reader => {
        const inputs = {
            mode: 'apply',
            ...readCommonInputs(reader),
            ...readReviewInputs(reader),
            onDrift: reader.read('on-drift', input_values_oneOf('refuse', 'overwrite')) ?? 'refuse',
            comment: reader.read('comment', parseBoolean) ?? true,
            databaseSchema: reader.read('database-schema', parseDatabases) ?? [],
        };
        const pgbeam = requireAccess(reader);
        return pgbeam && { ...inputs, pgbeam };
    },
    drift: reader => {
        const common = { ...readCommonInputs(reader), ...readReviewInputs(reader) };
        const driftIssue = reader.read('drift-issue', parseBoolean) ?? false;
        const driftPullRequest = reader.read('drift-pull-request', parseBoolean) ?? false;
        const databaseSchema = reader.read('database-schema', parseDatabases) ?? [];
        const pgbeam = requireAccess(reader);
        return pgbeam && { mode: 'drift', ...common, driftIssue, driftPullRequest, databaseSchema, pgbeam };
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
function globs_separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !isTestFile(path) && !isGuardrailFile(path));
    return {
        policies: { commit, files: policies },
        tests: files.filter(({ path }) => isTestFile(path)),
        guardrails: files.filter(({ path }) => isGuardrailFile(path)),
    };
}

;// CONCATENATED MODULE: ./lib/src/catalog/files/select-files.js

/** The largest SQL file that is read, in bytes. */
const MAX_SQL_BYTES = 32 * 1024 * 1024;
/** Selects the files of any of the databases. */
function selectSchemas(lines) {
    return lines.map(({ globs }) => compileGlobs(globs)).reduce(uniteSelections);
}

// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
;// CONCATENATED MODULE: ./lib/src/impact/agents.js

/** Lists each project's credentials, all projects at once; nothing without a `reader`. */
async function readAgents({ projects, reader, breaker, }) {
    if (!reader)
        return new Map();
    const answers = await Promise.all(projects.map(async (projectId) => {
        const answer = await breaker.ask({ topic: 'agents', projectId }, () => reader.listAgents(projectId));
        return { projectId, answer };
    }));
    return new Map(answers.flatMap(({ projectId, answer }) => (answer.kind === 'answered' ? [[projectId, answer.value]] : [])));
}
/** The credentials bound to a live profile. `now` in ms since the epoch. */
function describeAgents({ agents, profileId, now, }) {
    const credentials = agents
        .filter(agent => agent.profileId === profileId)
        .map(agent => describeCredential(agent, now))
        .sort(compareCredentials);
    return { active: credentials.filter(({ state }) => state === 'active').length, credentials };
}
/** A profile that does not exist yet governs nobody. */
const NOBODY = { active: 0, credentials: [] };
function describeCredential(agent, now) {
    const { id, name, principal, status } = agent;
    const expiresAt = readTime(agent.expiresAt);
    // What does not say when it expires is taken to be in use.
    const isExpired = status === 'active' && expiresAt !== null && Date.parse(expiresAt) <= now;
    const state = isExpired ? 'expired' : status;
    return { id, name, principal, state, last_used_at: readTime(agent.lastUsedAt), expires_at: expiresAt };
}
/** A state that this version does not know may well be one in which a credential works. */
const STATE_RANKS = { active: 0, expired: 2, disabled: 3, revoked: 4 };
const PRINCIPAL_RANKS = { agent: 0, human: 1 };
/** The active ones first, agents before people, those used last before others. */
function compareCredentials(one, other) {
    return (rankIn(STATE_RANKS, one.state, 1) - rankIn(STATE_RANKS, other.state, 1) ||
        rankIn(PRINCIPAL_RANKS, one.principal, 2) - rankIn(PRINCIPAL_RANKS, other.principal, 2) ||
        (0,compare/* compareText */.n)(other.last_used_at ?? '', one.last_used_at ?? '') ||
        (0,compare/* compareText */.n)(one.name, other.name));
}
function rankIn(ranks, key, otherwise) {
    return Object.hasOwn(ranks, key) ? (ranks[key] ?? otherwise) : otherwise;
}
/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
function readTime(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/src/live/describe-error.js
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

// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/plan/findings.js


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
    return globs.map((glob = '') => noteRun('schema-without-match', `No file matches ${(0,quote/* quote */.h)(glob)}: correct it in the input \`database-schema\`, or add the files.`));
}
/** One finding, however much was not read. It names places and reasons and quotes nothing. */
function noteUnread(statements) {
    if (statements.length === 0)
        return [];
    const shown = statements
        .slice(0, SHOWN_UNREAD)
        .map(({ file, line, reason }) => `${(0,quote/* quote */.h)(`${file}:${line}`)} (${reason})`);
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
            const name = meant === undefined ? 'rename it' : `rename it to ${(0,quote/* quote */.h)(meant)}`;
            const message = `${(0,quote/* quote */.h)(path)} is ignored, although it nearly matches the input \`policies\`; ${name}, or correct the globs.`;
            return noteRun('file-ignored', message);
        }),
        ...(rest > 0 ? [noteRun('file-ignored', `${rest} more files are ignored whose names nearly match.`)] : []),
    ];
}
const SHOWN_IGNORED = 10;
/** A finding for each project that could not be listed. The check goes on without it. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = describeError(error);
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

// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/impact/breaker.js





/** Requests in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8;
function createBreaker() {
    const limit = (0,p_limit/* default */.A)(CONCURRENCY);
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
            if (!(error instanceof pgbeam_error/* PgBeamError */.p))
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
};
/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
function describeUnknown({ error, topics }) {
    const { problem, nextStep } = describeError(error);
    const missing = (0,words/* joinWithAnd */.Ol)([...topics].map(topic => TOPICS[topic]));
    const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : '';
    const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`;
    const { severity } = RUN_FINDINGS['live-unknown'];
    return { code: 'live-unknown', severity, message, line: null, column: null };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/src/policy/schema.js

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
const nonNegative = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const statementRules = schemas/* strictObject */.rej({
    allow: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(STATEMENT_KINDS)), []),
    deny: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* enum */.k5n(STATEMENT_KINDS)), []),
});
const maskingRule = schemas/* strictObject */.rej({
    table: schemas/* string */.YjP(),
    column: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['redact', 'null', 'hash']),
});
const rowFilter = schemas/* strictObject */.rej({
    table: schemas/* string */.YjP(),
    predicate: schemas/* string */.YjP(),
});
const profileSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(128)),
    access_mode: schemas/* _default */.Rvf(schemas/* enum */.k5n(['read_only', 'read_write']), 'read_only'),
    statement_rules: schemas/* _default */.Rvf(statementRules, { allow: [], deny: [] }),
    table_allowlist: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), []),
    table_denylist: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), []),
    masking_rules: schemas/* _default */.Rvf(schemas/* array */.YOg(maskingRule), []),
    budget_queries_per_hour: schemas/* _default */.Rvf(nonNegative, 0),
    budget_queries_per_day: schemas/* _default */.Rvf(nonNegative, 0),
    max_rows: schemas/* _default */.Rvf(nonNegative, 0),
    statement_timeout_ms: schemas/* _default */.Rvf(nonNegative, 0),
    row_filters: schemas/* _default */.Rvf(schemas/* array */.YOg(rowFilter), []),
    write_mode: schemas/* _default */.Rvf(schemas/* enum */.k5n(['normal', 'rollback', 'sandbox']), 'normal'),
    approval_mode: schemas/* _default */.Rvf(schemas/* enum */.k5n(['off', 'writes', 'ddl', 'all']), 'off'),
    approval_auto_max_rows: schemas/* _default */.Rvf(nonNegative, 0),
    approval_timeout_seconds: schemas/* _default */.Rvf(nonNegative, 300),
    migration_safety: schemas/* _default */.Rvf(schemas/* enum */.k5n(['off', 'warn', 'block']), 'off'),
    egress_bytes_per_day: schemas/* _default */.Rvf(nonNegative, 0),
    max_affected_rows: schemas/* _default */.Rvf(nonNegative, 0),
    content_scan_mode: schemas/* _default */.Rvf(schemas/* enum */.k5n(['off', 'annotate', 'block']), 'off'),
    content_scan_max_bytes: schemas/* _default */.Rvf(nonNegative, 0),
});
/** The known fields in the order of the API's schema. */
const FIELDS = Object.keys(profileSchema.shape);
/** What a field left out means: the API's defaults. `name` has none. */
const DEFAULTS = (({ name: _, ...rest }) => rest)(profileSchema.parse({ name: 'defaults' }));

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/src/live/profile.js


/** What the API adds to a profile on its own. */
const METADATA = new Set(['id', 'project_id', 'created_at', 'updated_at']);
const KNOWN = new Set(FIELDS);
/** What somebody decided about a profile, and not the API itself. */
function withoutMetadata({ raw }) {
    return Object.fromEntries(Object.entries(raw).filter(([field]) => !METADATA.has(field)));
}
/** Reads what a profile means. Fields that the deployment leaves out, or answers with null, have their defaults. */
function readLivePolicy(live) {
    const known = Object.fromEntries(FIELDS.map(field => [field, live.raw[field] ?? undefined]));
    const parsed = profileSchema.safeParse(known);
    if (parsed.success)
        return { ...live, meaning: { kind: 'readable', profile: parsed.data } };
    const unreadable = new Set(parsed.error.issues.map(issue => issue.path[0]));
    return { ...live, meaning: { kind: 'unreadable', fields: FIELDS.filter(field => unreadable.has(field)) } };
}
/**
 * When the profile was last written, in ms since the epoch. A deployment that does not tell leaves the worst: that it was
 * just now.
 */
function readWrittenAt({ raw }) {
    const time = typeof raw.updated_at === 'string' ? Date.parse(raw.updated_at) : Number.NaN;
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
/** Whether the deployment that answered with this profile has the field at all. */
function hasField(live, field) {
    return Object.hasOwn(live.raw, field);
}
/** The fields that a later API has added, as they are: a PUT without them would reset them. */
function listUnknownFields(live) {
    return Object.fromEntries(Object.entries(withoutMetadata(live)).filter(([field]) => !KNOWN.has(field)));
}
/** The fields that two JSON objects do not have in common. */
function listChangedFields(one, other) {
    const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...fields].filter(field => !isDeepStrictEqual(one[field], other[field]));
}

;// CONCATENATED MODULE: ./lib/src/live/body.js


/**
 * The body that makes a live profile what the file says. It replaces the whole profile, so it names every known field
 * that the deployment has, and passes unknown ones through. A known field that the deployment does not have is sent
 * only if the file sets it, so that the deployment may refuse what it cannot do.
 */
function composeUpdate(document, live) {
    const known = FIELDS.filter(field => document.given.has(field) || hasField(live, field));
    return { ...listUnknownFields(live), ...pickFields(document, known) };
}
/** The body of a new profile: what the file sets. */
function composeCreation(document) {
    return pickFields(document, [...document.given]);
}
function pickFields({ profile }, fields) {
    return Object.fromEntries(fields.map(field => [field, profile[field]]));
}

;// CONCATENATED MODULE: ./lib/src/impact/draft.js



/** The draft of a file's version; undefined where its project could not be read. */
function composeDraft({ document, projectId }, directory) {
    const known = directory.find(projectId, document);
    switch (known.kind) {
        case 'unknown':
            return undefined;
        case 'none':
            return createDraft({ projectId, body: composeCreation(document), passedThrough: [] });
        case 'found': {
            const passedThrough = Object.keys(listUnknownFields(known.live));
            return createDraft({ projectId, body: composeUpdate(document, known.live), passedThrough });
        }
    }
}
/** `passedThrough`: fields of the body that this version does not know, sent as they came. */
function createDraft({ projectId, body, passedThrough, }) {
    let current = body;
    return {
        projectId,
        async send(request) {
            try {
                return await request(current);
            }
            catch (error) {
                const refused = listRefused(error).filter(field => passedThrough.includes(field));
                if (refused.length === 0)
                    throw error;
                // As an update does, which would lose nothing by it either.
                current = Object.fromEntries(Object.entries(current).filter(([field]) => !refused.includes(field)));
                return request(current);
            }
        },
    };
}
/** The fields of the draft that an answer says no to. */
function listRefused(error) {
    const names = error instanceof pgbeam_error/* PgBeamError */.p && error.status === 400 ? error.fieldErrors : [];
    return names.map(({ field }) => nameDraftField(field));
}
/** A field error's path within the draft: in the body of a request the draft is its `policy`. */
function nameDraftField(field) {
    return field.replace(/^policy(?:\.|$)/, '');
}

;// CONCATENATED MODULE: ./lib/src/impact/changed-policy.js

/** Finds the version behind each report. A report of an invalid file has none. */
function findChangedPolicies(reports, { base, head, directory, drafts }) {
    const [before, after] = [base, head].map(indexValid);
    const policies = new Map();
    for (const report of reports) {
        const policyFile = (report.action === 'unmanage' ? before : after)?.get(report.file);
        if (!policyFile || report.action === 'invalid')
            continue;
        const isChanged = report.action === 'create' || report.action === 'update';
        const known = directory.find(policyFile.projectId, policyFile.document);
        policies.set(report, { report, policyFile, known, draft: isChanged ? drafts.find(report.file) : undefined });
    }
    return policies;
}
function createDrafts({ head, directory }) {
    const policyFiles = indexValid(head);
    const drafts = new Map();
    return {
        find(path) {
            const policyFile = policyFiles.get(path);
            if (policyFile && !drafts.has(path))
                drafts.set(path, composeDraft(policyFile, directory));
            return drafts.get(path);
        },
    };
}
/** The projects whose policies a change touches: those of files that are not alike on both sides. */
function listChangedProjects({ base, head }) {
    const [before, after] = [base, head].map(policyFiles => new Set(policyFiles.map(identify)));
    const changed = [
        ...head.filter(policyFile => !before?.has(identify(policyFile))),
        ...base.filter(policyFile => !after?.has(identify(policyFile))),
    ];
    return [...new Set(changed.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
function identify({ file }) {
    return JSON.stringify([file.path, file.blob]);
}
function indexValid(policyFiles) {
    return new Map(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [[policyFile.file.path, policyFile]] : [])));
}

// EXTERNAL MODULE: ./lib/src/access/harm.js
var access_harm = __webpack_require__(5271);
;// CONCATENATED MODULE: ./lib/src/access/bounded-changes.js

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
            const rank = (0,access_harm/* rankHarm */.V0)(group);
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

;// CONCATENATED MODULE: ./lib/src/access/change-group.js
function groupOne({ field, direction, harm }, describe) {
    return { field, direction, harm, count: 1, list: () => [{ ...describe(), field, direction }] };
}

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
        return premise.kind === 'among' && implication_isWithin(premise, conclusion);
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
    return implication_isWithin(conclusion, oppose(premise));
}
/** The bound that takes in what this one leaves out. */
function oppose({ side, isInclusive, ...bound }) {
    return { ...bound, side: side === 'below' ? 'above' : 'below', isInclusive: !isInclusive };
}
/** Whether whatever equals one of the constants is within the bound. Only of numbers is that known. */
function implication_isWithin(membership, bound) {
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
        return (0,access_direction/* directNamed */.Dn)(directRows(describeBoth(point), prover), schema, table);
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
                groupOne({ field: 'row_filters', direction, harm: judgeRows(before, after) }, () => ({
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
    return (0,access_harm/* harmOfRows */.pT)(was ?? 'none', is ?? 'none');
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

// EXTERNAL MODULE: ./lib/src/policy/relation.js
var policy_relation = __webpack_require__(5457);
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

;// CONCATENATED MODULE: ./lib/src/access/statements.js

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
const WRITE_KINDS = STATEMENT_KINDS.filter(kind => KINDS[kind].writes);
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
    return STATEMENT_KINDS.some(kind => KINDS[kind].touchesRelations && permitsStatement(policy, kind));
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
    const hasStatements = touchesRelations(policy);
    function obstacle(relation) {
        if (!hasStatements)
            return { kind: 'no-statements' };
        if ((0,system_catalog/* isInCatalog */.v)(relation))
            return undefined;
        if (!admitsAll && !allowed.get(relation))
            return { kind: 'not-admitted' };
        const entry = denied.get((0,access_relation/* bareRelation */.x2)(relation))?.[0] ?? denied.get(relation)?.[0];
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
                const namesake = schema === undefined && table !== undefined && (0,system_catalog/* findInCatalog */.Q)(table);
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

;// CONCATENATED MODULE: ./lib/src/access/pair.js
function isSame(one, other) {
    return one.before === other.before && one.after === other.after;
}

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

// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
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
        return (0,system_catalog/* isInCatalog */.v)({ schema }) && relation.schema === undefined ? [] : [(0,access_relation/* nameRelation */.S9)(relation)];
    }
    // Where no rule holds for a table in every schema, it is in most of them like tables that nobody names.
    const isLikeAny = points.find({ table }).relation.table === undefined && (0,system_catalog/* findInCatalog */.Q)(table) === undefined;
    return isLikeAny ? [nameTable(table), (0,access_relation/* nameRelation */.S9)(access_relation/* ANY_RELATION */.ME)] : [nameTable(table)];
}
function nameTable(table) {
    return `table ${table}`;
}

;// CONCATENATED MODULE: ./lib/src/access/compare-relations.js










/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = createModel({ ...DEFAULTS, name: '', statement_rules: { allow: [], deny: [...STATEMENT_KINDS] } });
/** Access to relations, the masking of their columns and the filters on their rows, point by point. */
function* compareRelations({ before, after }, splitConjuncts) {
    const models = { before: before ? createModel(before) : NOTHING, after: createModel(after) };
    const points = listPoints(models);
    const opening = before ? findOpening({ before, after }) : 'table_allowlist';
    const compareReach = createReachComparison({ models, points, opening });
    const compareColumns = createColumnComparison(models, points);
    const shifts = createShifts(points);
    const rows = createRowComparison({ models, points, splitConjuncts, isShifted: shifts.isShifted });
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
    const isAccessMode = touchesRelations({ ...before, access_mode: after.access_mode }) === touchesRelations(after);
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
        return [groupOne({ field, direction, harm }, () => ({ area: 'access', ...place, before, after, cause }))];
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
        const isWorthShowing = field !== 'name' && is !== DEFAULTS[field];
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
    return WRITE_KINDS.some(kind => decideStatement(before, kind) !== 'refused' && decideStatement(after, kind) !== 'refused');
}
function permitDdlInBoth(before, after) {
    return decideStatement(before, 'ddl') !== 'refused' && decideStatement(after, 'ddl') !== 'refused';
}
/** Whether both hold a write that may pass by itself, as ddl never does. */
function holdInBoth(before, after) {
    return WRITE_KINDS.some(kind => kind !== 'ddl' && isHeld(before, kind) && isHeld(after, kind));
}
function isHeld(policy, kind) {
    return decideStatement(policy, kind).startsWith('held');
}

;// CONCATENATED MODULE: ./lib/src/access/compare-statements.js



/** What becomes of each kind of statement, before and after. */
function compareStatements({ before, after }) {
    return STATEMENT_KINDS.flatMap(kind => {
        const was = before ? decideStatement(before, kind) : 'refused';
        const is = decideStatement(after, kind);
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
    const was = decideStatement(before, kind);
    const is = decideStatement(after, kind);
    return (STATEMENT_FIELDS.find(field => decideStatement({ ...before, [field]: after[field] }, kind) === is) ??
        STATEMENT_FIELDS.find(field => decideStatement({ ...after, [field]: before[field] }, kind) === was) ??
        STATEMENT_FIELDS.find(field => decideStatement({ ...after, [field]: before[field] }, kind) !== is) ??
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

;// CONCATENATED MODULE: ./lib/src/policy/equality.js



/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to the case of ASCII letters. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    return FIELDS.filter(field => canonicalise(one, field) !== canonicalise(other, field));
}
function isSameProfile(one, other) {
    return FIELDS.every(field => canonicalise(one, field) === canonicalise(other, field));
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
function canonicalise(profile, field) {
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
    const name = (0,policy_relation/* readRelation */.B)(text);
    return 'error' in name ? (0,fold_case/* foldCase */.S)(text) : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = (0,policy_relation/* readColumn */.J)(text);
    return 'error' in name ? (0,fold_case/* foldCase */.S)(text) : name.column;
}

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
const ACTING_FIELDS = FIELDS.filter((field) => Object.hasOwn(EDIT_AREAS, field));
/**
 * Edits that are worth a word beside the changes in access, or instead of them: those without any effect, such as a
 * reordering, and those of a field with an entry that cannot be read, as a live profile may have one.
 */
function listEdits({ versions: { before, after }, splitConjuncts, effective }) {
    if (!before)
        return [];
    const differing = new Set(listDifferences(before, after));
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
            return profile[field].some(name => !list_edits_isReadable(name));
        case 'masking_rules':
            return profile[field].some(({ table, column }) => !list_edits_isReadable(table) || 'error' in (0,policy_relation/* readColumn */.J)(column));
        case 'row_filters':
            return profile[field].some(({ table, predicate }) => !list_edits_isReadable(table) || splitConjuncts(predicate) === undefined);
        default:
            return false;
    }
}
function list_edits_isReadable(table) {
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
    const relations = new BoundedChanges(compareRelations(versions, splitConjuncts));
    const others = [...compareStatements(versions), ...compareSettings(versions)];
    const edits = listEdits({
        versions,
        splitConjuncts,
        effective: new Set([...relations.fields, ...others.map(({ field }) => field)]),
    });
    // These are so few that there is always room for them.
    const rest = [...others, ...edits];
    const listed = relations.list(MAX_CHANGES - rest.length);
    return {
        direction: (0,access_direction/* combineDirections */.gz)([...relations.directions, ...rest.map(({ direction }) => direction)]),
        changes: [...listed, ...rest],
        omitted: relations.count - listed.length,
    };
}

// EXTERNAL MODULE: ./lib/src/exposure/tables.js
var exposure_tables = __webpack_require__(713);
;// CONCATENATED MODULE: ./lib/src/exposure/compare-moved.js






/**
 * Compares what two versions of a policy show of moved relations: the first as they were, the second as they are. What the
 * change of schema alone leaves as it was is told by the comparison of the policies by their names.
 */
function* compareMoved({ moved, before, after, splitConjuncts, }) {
    const models = { before: createModel(before), after: createModel(after) };
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
    // What leaves with its relation goes without saying, and what comes in the clear with it.
    const isTold = reach.after === 'none' || (reach.before === 'none' && shown.after === 'clear');
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
    const create = (pair) => createRowComparison({ models: pair, points, splitConjuncts, isShifted: () => false });
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
    const model = createModel(profile);
    return { profile, model, hidden: (0,exposure_hidden/* createHidden */.d)({ profile, model }) };
}
/** How many hidden columns are looked for in one column of a view. */
const MOST_SOUGHT = 1_000;
function* listShown(searched, { ofViews, isConcerned }) {
    yield* (0,ways_around/* listShownByViews */.jQ)({ ...searched, hidden: ofViews, most: MOST_SOUGHT, isConcerned });
    for (const table of searched.catalog.relations)
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
            groups ??= groupByPoint(listPoints({ before: createModel(before ?? after), after: createModel(after) }), catalogs);
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
    const unread = touchesRelations(after) && before ? schema.unread.map(describeUnread) : [];
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
        rank: (0,access_harm/* rankHarm */.V0)({ ...change, harm: (0,access_harm/* judgeHarm */.ME)({ ...change, cause: change.by }) }),
    }));
    const room = new Room(MAX_CHANGES);
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
    const compared = compareAccess(versions, splitConjuncts);
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

;// CONCATENATED MODULE: ./lib/src/plan/pair.js
/** Pairs every policy with what it was before. */
function pairFiles(base, head) {
    const previousOf = matchFiles(base, head);
    const kept = new Set(previousOf.values());
    return [
        ...head.map(current => ({ previous: previousOf.get(current), current })),
        ...base.filter(previous => !kept.has(previous)).map(previous => ({ previous, current: undefined })),
    ];
}
/**
 * What each policy of `head` was in `base`: the one of the same id, else the same policy at the same path or in another file
 * (moved, perhaps edited), else, where one side cannot be read, the same path or the same content.
 */
function matchFiles(base, head) {
    const matching = new Matching(base, head);
    // First, since it leaves no doubt: the file at a path may have become another policy, with an id of its own.
    matching.match(policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.id));
    matching.match(pathOf, isSamePolicy);
    matching.match(policyFile => policyFile.kind === 'valid' && keyOf(policyFile, policyFile.document.profile.name), isSamePolicy);
    matching.match(pathOf, isEitherInvalid);
    matching.match(policyFile => policyFile.file.blob, isEitherInvalid);
    return matching.previousOf;
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
    match(keyOf, accepts = () => true) {
        const byKey = new Map([...this.#unmatched].map(policyFile => [keyOf(policyFile), policyFile]));
        for (const current of this.#head) {
            const key = keyOf(current);
            const previous = key !== false && !this.previousOf.has(current) ? byKey.get(key) : undefined;
            if (!previous || !this.#unmatched.has(previous) || !accepts(previous, current))
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

;// CONCATENATED MODULE: ./lib/src/plan/policy-report.js



/** Reports what merging does to one policy. */
function reportPolicy({ pair: { previous, current }, directory, splitConjuncts, findSchema = () => undefined, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...describeFile(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = reportChanges({
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
    const pairs = pairFiles(base, head);
    const report = (pair) => reportPolicy({ pair, directory, splitConjuncts, ...(findSchema ? { findSchema } : {}) });
    const changed = pairs.filter(isChanged).map(report);
    const unchanged = pairs.filter(pair => !isChanged(pair));
    const opened = unchanged.flatMap(pair => {
        if (!pair.current || !isOpened(pair, findSchema))
            return [];
        // What else is found in a file that is left alone was known before.
        const findings = listNews(pair.current).map(reportFinding);
        const opened = { ...report(pair), action: 'none', findings };
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
    return (0,access_direction/* combineDirections */.gz)(policies.map(({ direction }) => direction));
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

// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
;// CONCATENATED MODULE: ./lib/src/impact/check-draft.js






/** Has PgBeam look at a version as it would at apply, by the cheapest question that holds it. */
async function checkDraft({ policyFile, draft }, { reader, breaker }) {
    if (!draft)
        return [];
    const { projectId, document } = policyFile;
    const answer = await breaker.ask({ topic: 'drafts', projectId }, () => draft.send(policy => reader.evaluate(projectId, { sql: 'SELECT 1', policy })));
    const isRefused = answer.kind === 'unanswered' && isRefusal(answer.error);
    return isRefused ? describeRefusal(answer.error, document) : [];
}
/** What PgBeam will refuse at apply, on the lines that it is about as far as PgBeam says. */
function describeRefusal(error, document) {
    if (error.fieldErrors.length === 0)
        return [refuse(error.detail || 'it gives no reason', list_findings/* FILE_START */.WS)];
    return error.fieldErrors.map(fieldError => describeFieldError(fieldError, document));
}
function describeFieldError({ field, detail }, document) {
    return refuse(`${(0,quote/* quote */.h)(field)}: ${detail}`, document.locate(readPath(nameDraftField(field))));
}
/** `masking_rules.0.kind` or `masking_rules[0].kind`. */
function readPath(field) {
    const parts = field.split(/[.[\]]+/).filter(part => part !== '');
    return parts.map(part => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}
function refuse(why, at) {
    const message = `PgBeam would refuse this policy at apply: ${why}. Correct it, so that merging does not fail.`;
    return reportFinding(createRunFinding({ code: 'refused-by-pgbeam', at, message }));
}

;// CONCATENATED MODULE: ./lib/src/impact/reach.js
/** Rules that are listed one by one. */
const SHOWN_RULES = 20;
/** What the project of a policy decides about it. `profileId` is null for a profile that is still to be created. */
function describeProject({ settings }, profileId) {
    if (profileId === null)
        return { is_default: false, agents_disabled: settings?.agentsDisabled ?? null };
    if (settings === null)
        return { is_default: null, agents_disabled: null };
    return { is_default: settings.defaultProfileId === profileId, agents_disabled: settings.agentsDisabled };
}
/** The project's rules, where the report shows statements that they may hold; undefined where it shows none. */
function describeApprovalRules({ approvalRules }, report) {
    const kinds = new Set(listShownKinds(report));
    if (kinds.size === 0)
        return undefined;
    if (approvalRules === null)
        return { enabled: null, rules: [] };
    const holding = approvalRules.filter(rule => rule.isEnabled && (rule.kinds.length === 0 || rule.kinds.some(kind => kinds.has(kind))));
    return {
        enabled: holding.length,
        rules: holding.slice(0, SHOWN_RULES).map(({ name, kinds, schema, relation, fromRows }) => ({
            name,
            statement_kinds: [...kinds],
            schema,
            relation,
            from_rows: fromRows,
        })),
    };
}
/** The kinds of statement that rules can hold, and that a report says to be permitted, held or not. */
function listShownKinds({ changes, waiting = [] }) {
    return [...changes, ...waiting].flatMap(({ area, subject, after }) => {
        if (area === 'statements')
            return HELD_KINDS.has(subject) && after !== 'refused' ? [subject] : [];
        return area === 'approvals' ? [...HELD_KINDS] : [];
    });
}
const HELD_KINDS = new Set(['insert', 'update', 'delete', 'ddl']);

;// CONCATENATED MODULE: ./lib/src/policy/group-by.js
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

;// CONCATENATED MODULE: ./lib/src/impact/replay-summary.js



/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5;
/** Columns of one query that are listed. */
const SHOWN_COLUMNS = 20;
/** What the new version would do to recorded queries that the live profile does not. */
function summariseReplay({ days, wanted, current }) {
    const { summary } = wanted;
    const items = wanted.items.filter(item => !namesHoneytoken(item));
    // What no policy can allow is not newly allowed, whatever PgBeam's own engine makes of it.
    const decoys = wanted.items.filter(namesHoneytoken);
    const allowedDecoys = decoys.filter(({ change }) => change === 'newly_allowed');
    const before = current && new Map(current.items.map(item => [item.queryHash, item.result]));
    const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? []);
    const count = (effect) => countQueries(changed.filter(query => query.effect === effect));
    return {
        days: wanted.days ?? days,
        traffic_scope: summary.trafficScope,
        bound_credentials: summary.boundCredentials,
        tried: {
            ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))),
            queries: summary.evaluated - decoys.length,
        },
        newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
        newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed - allowedDecoys.length },
        masked_differently: before ? count('masked_differently') : null,
        filtered_differently: before ? count('filtered_differently') : null,
        busiest: changed.toSorted((one, other) => other.runs - one.runs).slice(0, SHOWN_QUERIES),
        truncated: summary.truncated,
        skipped_unparseable: summary.skippedUnparseable,
    };
}
/** What is said without asking: a profile to which nobody is bound has no recorded queries. */
function describeUnbound(days) {
    const none = { queries: 0, runs: 0 };
    return {
        days,
        traffic_scope: 'bound_credentials',
        bound_credentials: 0,
        tried: none,
        newly_blocked: none,
        newly_allowed: none,
        masked_differently: null,
        filtered_differently: null,
        busiest: [],
        truncated: false,
        skipped_unparseable: 0,
    };
}
/**
 * Whether it was refused because it names a honeytoken. That stays refused under any policy, and a honeytoken is hidden
 * from agents, so it is not to be named in a report.
 */
function namesHoneytoken({ recordedEvent, recordedRule }) {
    return recordedEvent === 'canary_tripped' || /honeytoken|canary/i.test(recordedRule ?? '');
}
function countQueries(queries) {
    return { queries: queries.length, runs: queries.reduce((sum, { runs }) => sum + runs, 0) };
}
/** How a query fares otherwise than before; undefined where it does not. */
function findEffect(item, before) {
    const { sql, occurrences: runs, result } = item;
    const query = { sql, runs, last_seen: readTime(item.lastSeen), reason: null };
    if (item.change === 'newly_blocked') {
        return { ...query, effect: 'newly_blocked', rule: result.rule, reason: result.reason };
    }
    if (item.change === 'newly_allowed')
        return { ...query, effect: 'newly_allowed', rule: item.recordedRule };
    const isComparable = before !== undefined && before.verdict !== 'block' && result.verdict !== 'block';
    if (!isComparable)
        return undefined;
    const masked = compareMasks(before, result);
    if (masked.length > 0)
        return { ...query, effect: 'masked_differently', rule: null, masked };
    return before.rowFilterPredicate === result.rowFilterPredicate
        ? undefined
        : { ...query, effect: 'filtered_differently', rule: null };
}
function compareMasks(before, after) {
    const [was, is] = [listKinds(before), listKinds(after)];
    return [...new Set([...was.keys(), ...is.keys()])]
        .map(column => ({ column, before: was.get(column) ?? null, after: is.get(column) ?? null }))
        .filter(change => change.before !== change.after)
        .slice(0, SHOWN_COLUMNS);
}
/** How columns are masked, by their names, which several tables and the output may share: `hash, null`. */
function listKinds({ maskedColumns }) {
    const columns = groupBy(maskedColumns, ({ column }) => column);
    return new Map([...columns].map(([column, masks]) => [
        column,
        masks
            .map(({ kind }) => kind)
            .toSorted(compare/* compareText */.n)
            .join(', '),
    ]));
}

;// CONCATENATED MODULE: ./lib/src/impact/replay.js





/** Tries what the credentials bound to a live profile have run against the new version, if that changes access at all. */
async function replayPolicy({ policy: { report, draft, known }, agents, days, ...options }) {
    if (!draft || !changesAccess(report))
        return replay_NOTHING;
    // What nobody is bound to, nobody has used.
    if (agents?.credentials.length === 0)
        return { ...replay_NOTHING, report: describeUnbound(days) };
    if (known.kind !== 'found')
        return replay_NOTHING;
    const { live } = known;
    const replay = (version) => askForReplay({ version, live, days, ...options });
    const [wanted, current] = await Promise.all([
        replay(draft),
        mayMaskDifferently(report) ? replay(composeLiveDraft(live)) : undefined,
    ]);
    if (wanted.kind === 'unanswered') {
        return { ...replay_NOTHING, refusal: isRefusal(wanted.error) ? wanted.error : undefined };
    }
    const before = current?.kind === 'answered' ? current.value : undefined;
    const summary = summariseReplay({ days, wanted: wanted.value, current: before });
    return { ...replay_NOTHING, report: summary, isTaken: true };
}
const replay_NOTHING = { report: undefined, isTaken: false, refusal: undefined };
function changesAccess({ direction }) {
    return direction !== 'none' && direction !== 'neutral';
}
/** Whether queries that stay allowed may be masked or filtered differently. */
function mayMaskDifferently({ changes }) {
    return changes.some(({ area, direction }) => (area === 'masking' || area === 'rows') && direction !== 'neutral');
}
/** As many shapes of queries as the API tries at once. */
const MOST_SHAPES = 500;
function askForReplay({ version, live, days, reader, breaker, now, }) {
    const { projectId } = version;
    const request = { boundPolicyId: live.id, start: findStart(now, days), limit: MOST_SHAPES };
    return breaker.ask({ topic: 'replays', projectId }, () => version.send(policy => reader.replay(projectId, { ...request, policy })));
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** However many days are asked for, nothing was recorded before the epoch. */
function findStart(now, days) {
    return new Date(Math.max(0, now - days * DAY_MS));
}
/** The live profile as it is, as a draft: a replay of it shows how queries are masked and filtered now. */
function composeLiveDraft(live) {
    const unknown = listUnknownFields(live);
    const known = FIELDS.filter(field => (live.raw[field] ?? null) !== null).map(field => [field, live.raw[field]]);
    const body = { ...unknown, ...Object.fromEntries(known) };
    return createDraft({ projectId: live.projectId, body, passedThrough: Object.keys(unknown) });
}

;// CONCATENATED MODULE: ./lib/src/policy-tests/judge.js


/** How a decision differs from what a test expects, in a sentence without predicates; undefined if it does not. */
function findDifference(test, decision) {
    const { verdict } = decision;
    if (verdict !== test.expect)
        return describeVerdict(test, decision);
    switch (test.expect) {
        case 'allow':
            return undefined;
        case 'block':
            if (test.rule === undefined || test.rule === decision.rule)
                return undefined;
            return `Expected to be blocked by ${(0,quote/* quote */.h)(test.rule)}, but is blocked by ${(0,quote/* quote */.h)(decision.rule)}.`;
        case 'mask':
        case 'row-filter':
            return findMaskDifference(test.masked ?? {}, decision) ?? findFilterDifference(test.row_filter, decision);
    }
}
function describeVerdict({ expect }, decision) {
    const { verdict } = decision;
    const known = Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : `judged ${(0,quote/* quote */.h)(verdict)}`;
    return `Expected to be ${VERDICTS[expect]}, but is ${known}${describeDetail(decision)}.`;
}
function describeDetail({ verdict, rule, maskedColumns }) {
    if (verdict === 'block')
        return ` by ${(0,quote/* quote */.h)(rule)}`;
    if (maskedColumns.length === 0)
        return '';
    const shown = maskedColumns.slice(0, judge_SHOWN_COLUMNS).map(({ column, kind }) => `${(0,quote/* quote */.h)(column)} by ${(0,quote/* quote */.h)(kind)}`);
    const rest = maskedColumns.length - shown.length;
    return `, with masks on what it touches (${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
const judge_SHOWN_COLUMNS = 5;
const VERDICTS = {
    allow: 'allowed as it is',
    block: 'blocked',
    mask: 'on a table with masked columns',
    'row-filter': 'row-filtered',
};
/** Ignores other masked columns: the engine names all of the tables that are touched. Columns match as everywhere in a policy. */
function findMaskDifference(expected, { maskedColumns }) {
    const actual = new Map(maskedColumns.map(({ column, kind }) => [(0,fold_case/* foldCase */.S)(column), kind]));
    const wrong = Object.entries(expected).find(([column, kind]) => actual.get((0,fold_case/* foldCase */.S)(column)) !== kind);
    if (!wrong)
        return undefined;
    const [column, kind] = wrong;
    const masked = actual.get((0,fold_case/* foldCase */.S)(column));
    const found = masked === undefined ? 'not masked' : `masked by ${(0,quote/* quote */.h)(masked)}`;
    return `Expected column ${(0,quote/* quote */.h)(column)} to be masked by ${(0,quote/* quote */.h)(kind)}, but it is ${found}.`;
}
/** Compares the predicate as written, except for white space. */
function findFilterDifference(expected, { rowFilterPredicate }) {
    if (expected === undefined)
        return undefined;
    if (rowFilterPredicate === null)
        return 'Expected the rows to be filtered, but they are not.';
    return unifySpaces(rowFilterPredicate) === unifySpaces(expected)
        ? undefined
        : 'Expected the rows to be filtered by this predicate, but another one filters them.';
}
function unifySpaces(text) {
    return text.replace(/\s+/g, ' ').trim();
}
/** The outcome of a test, by the engine's decision. */
function judgeDecision({ test }, decision) {
    const difference = findDifference(test, decision);
    if (difference === undefined)
        return { kind: 'passed' };
    return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint };
}
function notRun(why) {
    return { kind: 'not-run', why };
}
function isMissed(outcome) {
    return outcome.kind === 'not-run' && outcome.why !== 'no-key';
}

;// CONCATENATED MODULE: ./lib/src/impact/run-policy-tests.js


/** Tests that are run for one change. A file of 1 MiB could hold twenty times as many, each of which is a request. */
const MOST_TESTS = 1000;
/** Runs the tests of files against the versions of their policies in the change. */
function runTests({ files, findSubject, reader, breaker, }) {
    let left = MOST_TESTS;
    async function runTest(located, policy) {
        if ('why' in policy)
            return notRun(policy.why);
        if (left === 0)
            return notRun('too-many');
        left -= 1;
        const { projectId } = policy;
        const { sql } = located.test;
        const answer = await breaker.ask({ topic: 'tests', projectId }, () => policy.send(policy => reader.evaluate(projectId, { sql, policy })));
        if (answer.kind === 'answered')
            return judgeDecision(located, answer.value);
        if (!isRefusal(answer.error))
            return notRun('no-answer');
        const refusal = describeStatement(answer.error);
        return { kind: 'not-run', why: 'refused', ...(refusal === undefined ? {} : { refusal }) };
    }
    return Promise.all(files.map(file => testFile(file, located => runTest(located, findSubject(file.policyPath ?? '')))));
}
/** What PgBeam says against a statement; undefined where it speaks of the policy, which is said of the policy itself. */
function describeStatement({ fieldErrors, detail, status }) {
    const details = fieldErrors.filter(({ field }) => field === 'sql').map(error => error.detail);
    if (fieldErrors.length > 0 && details.length === 0)
        return undefined;
    return details.join('; ') || detail || `status ${status}`;
}
/** The same where nothing can be run. */
function skipTests(files, why) {
    return Promise.all(files.map(file => testFile(file, async () => notRun(why))));
}
async function testFile(file, runTest) {
    const { policyPath: policy, isChanged, findings } = file;
    const tests = file.kind === 'valid' ? file.tests : [];
    const results = await Promise.all(tests.map(async (located) => ({ ...located, outcome: await runTest(located) })));
    return { path: file.file.path, policy, isChanged, findings, results };
}

;// CONCATENATED MODULE: ./lib/src/impact/impact.js







/**
 * Asks PgBeam for all that no diff can say about a change: whom it hits, what it would do to recorded queries, whether
 * the new versions would be refused, and how policy tests end. PgBeam out of reach costs that and nothing else.
 */
async function gatherImpact(request) {
    const { reader, breaker, changed, failures } = request;
    if (!reader)
        return { policies: changed, tests: await skipTests(request.tests, 'no-key'), findings: [] };
    for (const [projectId, error] of failures)
        breaker.closeProject(projectId, error);
    const drafts = createDrafts(request);
    const policies = findChangedPolicies(changed, { ...request, drafts });
    const invalid = new Set(request.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path));
    const [facts, tests] = await Promise.all([
        Promise.all([...policies.values()].map(policy => learnAbout(policy, { ...request, reader }))),
        runTests({
            files: request.tests,
            findSubject: path => drafts.find(path) ?? { why: invalid.has(path) ? 'invalid-policy' : 'no-answer' },
            reader,
            breaker,
        }),
    ]);
    const known = new Map(facts.map(({ policy, ...fact }) => [policy.report, fact]));
    const unknowns = [...breaker.listUnknowns(), ...facts.flatMap(({ unknown }) => unknown ?? [])];
    return {
        policies: changed.map(report => addFact(report, known.get(report))),
        tests,
        findings: unknowns.map(describeUnknown),
    };
}
async function learnAbout(policy, request) {
    const { replayDays: days } = request;
    const reach = findReach(policy, request);
    const { agents } = reach;
    if (days === null)
        return { policy, ...reach, replay: undefined, findings: [], unknown: undefined };
    const replay = await replayPolicy({ ...request, policy, agents, days });
    // What PgBeam has replayed, it has taken.
    const findings = replay.isTaken ? [] : await checkDraft(policy, request);
    const isPuzzling = replay.refusal !== undefined && findings.length === 0;
    const unknown = isPuzzling ? { error: replay.refusal, topics: new Set(['replays']) } : undefined;
    return { policy, ...reach, replay: replay.report, findings, unknown };
}
function addFact(report, fact) {
    if (!fact)
        return report;
    const { agents, project, approvalRules, replay, findings } = fact;
    return {
        ...report,
        findings: [...report.findings, ...findings],
        ...(agents ? { agents } : {}),
        ...(project ? { project } : {}),
        ...(approvalRules ? { approval_rules: approvalRules } : {}),
        ...(replay ? { replay } : {}),
    };
}
function findReach(policy, request) {
    const { report, policyFile, known } = policy;
    const facts = known.kind === 'unknown' ? undefined : request.projects.get(policyFile.projectId);
    return {
        agents: findAgents(policy, request),
        project: facts && describeProject(facts, known.kind === 'found' ? known.live.id : null),
        approvalRules: facts && describeApprovalRules(facts, report),
    };
}
function findAgents({ policyFile, known }, { agents, now }) {
    if (known.kind === 'none')
        return NOBODY;
    const all = agents.get(policyFile.projectId);
    return all && known.kind === 'found' ? describeAgents({ agents: all, profileId: known.live.id, now }) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/impact/project.js

/** Asks about each project once, all at once; nothing without a `reader`. */
async function project_readProjects({ projects, reader, breaker, }) {
    if (!reader)
        return new Map();
    async function ask(topic, projectId, request) {
        const answer = await breaker.ask({ topic, projectId }, () => acceptAbsence(request));
        return answer.kind === 'answered' ? answer.value : null;
    }
    const facts = projects.map(async (projectId) => {
        const [settings, approvalRules] = await Promise.all([
            ask('project', projectId, () => reader.readProject(projectId)),
            ask('approval-rules', projectId, () => reader.listApprovalRules(projectId)),
        ]);
        return [projectId, { settings, approvalRules }];
    });
    return new Map(await Promise.all(facts));
}
/** An older deployment, a feature that is off, a key that may not see it: the report says what it does not know. */
async function acceptAbsence(request) {
    try {
        return await request();
    }
    catch (error) {
        if (error instanceof pgbeam_error/* PgBeamError */.p && (error.status === 403 || error.status === 404))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var syntax_node = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/src/policy/characters.js


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
    return [...(0,syntax_node/* walkScalars */.NO)(root)].flatMap(node => describeText(node) ?? []);
}
function describeText(node) {
    const text = (0,syntax_node/* getText */.q4)(node) ?? '';
    const control = text.search(RAW_CONTROL);
    if (control >= 0 || !text.isWellFormed()) {
        const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair';
        return { code: 'control-character', offset: node.start, message: `This text contains ${what}; remove it.` };
    }
    const unseen = (0,visible/* findNeedless */.Bv)(text);
    if (unseen < 0)
        return undefined;
    const message = `This text contains the invisible character ${nameCharacter(text, unseen)}; remove it.`;
    return { code: 'invisible-character', offset: node.start, message };
}
/** `U+00A0` */
function nameCharacter(text, offset) {
    return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
;// CONCATENATED MODULE: ./lib/src/policy/profile-data.js

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
/** Stands for a missing value: no schema accepts it, not even one that accepts null. */
const profile_data_NOTHING = Symbol('nothing');
/** The plain data of a tree. A number that is not whole becomes NaN, so that schemas reject it. */
function toData(node) {
    if (node.kind === 'list')
        return node.items.map(toData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping')
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toData(value)]));
    return node.kind === 'scalar' ? toValue(node) : profile_data_NOTHING;
}
function toValue({ value, source }) {
    if (typeof value === 'number')
        return readInteger(source) ?? Number.NaN;
    return value === null && source === '' ? profile_data_NOTHING : value;
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
    const value = readInteger(source);
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

// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
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
    const name = nameCharacter(line, column);
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

;// CONCATENATED MODULE: ./lib/src/policy/syntax/suggest-quotes.js

/** What to write for a value that YAML only takes in quotes: the value itself where that is short enough to be shown. */
function suggestQuotes(value) {
    const quoted = addQuotes(value);
    return quoted.length > LONGEST ? 'put the whole value in quotes' : `write ${(0,quote/* quote */.h)(quoted)}`;
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
            return yaml_tokens_refuse('too-deep', deepAt);
        for (const token of parser.next(lexeme)) {
            if (token.type === 'document' && ++documents > 1)
                return yaml_tokens_refuse('several-documents', token.offset);
            tokens.push(token);
        }
    }
    for (const token of parser.end()) {
        if (token.type === 'document' && ++documents > 1)
            return yaml_tokens_refuse('several-documents', token.offset);
        tokens.push(token);
    }
    return inspect(tokens, text.includes('pgbeam-allow'));
}
function yaml_tokens_refuse(code, offset) {
    const message = code === 'too-deep'
        ? `Lists and mappings are nested more than ${syntax_node/* MAX_DEPTH */.lr} deep here; a policy nests three deep at most.`
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
        return this.#brackets > syntax_node/* MAX_DEPTH */.lr || this.#indicators > syntax_node/* MAX_DEPTH */.lr ? offset : undefined;
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
        if (depth > syntax_node/* MAX_DEPTH */.lr) {
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
    return deepAt === undefined ? { kind: 'tokens', tokens, comments } : yaml_tokens_refuse('too-deep', deepAt);
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
    return describe(offset, `No value can begin with ${name} in YAML; ${suggestQuotes(readValue(text, offset))}.`);
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
    const message = `The value begins with a quoted text and goes on after it, which YAML does not take; ${suggestQuotes(readValue(text, before.offset))}.`;
    return describe(before.offset, message);
}
/** `note = 'a: b'`, or a line that is indented further than the one whose value it seems to continue. */
function explainColonInValue(offset, broken) {
    const { text } = broken;
    const space = explainLine(text, offset);
    if (space)
        return space;
    const value = readValue(text, offset);
    if (!/:(?:\s|$)/.test(value))
        return findDeeperLine(offset, text);
    const advice = isInBrackets(offset, broken) ? 'put the whole value in quotes' : suggestQuotes(value);
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
        if (this.#aliased <= syntax_node/* MAX_ALIASED_NODES */.hG)
            return { ...anchor.node, start };
        if (!this.complete)
            return { kind: 'broken', start };
        this.complete = false;
        const message = `With this one, aliases expand to more than ${syntax_node/* MAX_ALIASED_NODES */.hG} nodes; write the values out.`;
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
        const finding = explained ?? read_yaml_describeError(error);
        if (!findings.has(finding.offset))
            findings.set(finding.offset, finding);
    }
    return [...findings.values()];
}
function read_yaml_describeError({ pos: [offset], message }) {
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
    const foreign = findControlCharacter(source.text) ?? findLfsPointer(source.text);
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

;// CONCATENATED MODULE: ./lib/src/guardrails/pattern.js


/** Reads a pattern of so many parts; undefined where it is none. */
function readPattern(text, parts) {
    const names = text.split('.').map(fold_case/* foldCase */.S);
    const [schema, table, column] = names;
    if (names.length !== parts || names.some(name => !READABLE.test(name)))
        return undefined;
    return schema === undefined || table === undefined ? undefined : { schema, table, column };
}
/** No quotes, no blanks, nothing that nobody sees: a name that has them is matched by what it comes to without. */
const READABLE = /^[^\s"'\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u;
function writePattern({ schema, table, column }) {
    return [schema, table, ...(column === undefined ? [] : [column])].join('.');
}
/**
 * Whether a part of a pattern takes in a name. No name has a `*`, so that a part of another pattern is taken in where all
 * that it takes in is: the part itself stands for a name that nobody mentions.
 */
function takesIn(part, name) {
    return hasStar(part) ? compilePart(part)(name) : part === name;
}
/** The same for many names. */
function compilePart(part) {
    if (!hasStar(part))
        return name => part === name;
    const [first = '', ...rest] = part.split('*');
    const last = rest.pop() ?? '';
    return name => {
        const end = name.length - last.length;
        if (end < first.length || !name.startsWith(first) || !name.endsWith(last))
            return false;
        let from = first.length;
        for (const piece of rest) {
            const at = name.indexOf(piece, from);
            if (at < 0 || at + piece.length > end)
                return false;
            from = at + piece.length;
        }
        return true;
    };
}
/**
 * A name as PgBeam or PostgreSQL may read it in the end: what they make of quotes, blanks and letters of other alphabets is
 * not known, so that a guardrail holds for both readings.
 */
function loosen(name) {
    if (PLAIN.test(name))
        return name;
    const bare = name.startsWith('"') ? name.slice(1, name.endsWith('"') ? -1 : undefined).replaceAll('""', '"') : name;
    return bare
        .normalize('NFKC')
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
        .trim()
        .toLowerCase();
}
/** A name that can be read in one way only. */
const PLAIN = /^[a-z\d_$]*$/;
/** Whether a part takes in a name by either reading. */
function mayTakeIn(part, name) {
    return compileReadings(part)(name);
}
/** The same for many names. */
function compileReadings(part) {
    const takes = compilePart(part);
    return name => {
        if (takes(name))
            return true;
        const loose = loosen(name);
        return loose !== name && takes(loose);
    };
}
/** Whether a pattern takes in a relation. The schemas of PostgreSQL's catalogs are only meant where they are named. */
function matchesRelation({ schema, table }, relation) {
    if ((0,system_catalog/* isInCatalog */.v)(relation) && hasStar(schema))
        return false;
    return mayTakeIn(schema, relation.schema) && mayTakeIn(table, relation.table);
}
/** Whether all that one pattern takes in is taken in by another. */
function coversPattern(wide, narrow) {
    return (takesIn(wide.schema, narrow.schema) &&
        takesIn(wide.table, narrow.table) &&
        (wide.column === undefined || (narrow.column !== undefined && takesIn(wide.column, narrow.column))) &&
        // A catalog of PostgreSQL is only meant where it is named.
        (!(0,system_catalog/* isInCatalog */.v)(narrow) || !hasStar(wide.schema)));
}
function hasStar(part) {
    return part.includes('*');
}

;// CONCATENATED MODULE: ./lib/src/guardrails/schema.js


/** A file of guardrails, `*.guardrails.yaml`: what no policy may ever do. */
/** The kinds of statements that can be held for a person at all. */
const HOLDABLE_KINDS = ['insert', 'update', 'delete', 'ddl'];
/** Nobody writes more, and each is compared with what a policy names. */
const MOST_ENTRIES = 200;
const schema_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
const patterns = (description) => schemas/* optional */.lqM(schemas/* array */.YOg(schema_text).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES))).check(schemas/* describe */.q0y(description));
const bound = (description) => schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(0))).check(schemas/* describe */.q0y(description));
const exceptionSchema = schemas/* strictObject */.rej({
    policy: schema_text.check(schemas/* describe */.q0y('The id of a profile (`pol_\u2026`), or the exact name of a policy.')),
    project: schemas/* optional */.lqM(schema_text)
        .check(schemas/* describe */.q0y('The project of a policy that is given by name. Needed where the repository has several projects.')),
    reason: schema_text.check(schemas/* describe */.q0y('Why the policy may do it, such as the number of a ticket.')),
    until: schemas/* optional */.lqM(schema_text)
        .check(schemas/* describe */.q0y('The last day of the exception (UTC), as `2027-01-31`; left out, it does not end.')),
});
const guardrailSchema = schemas/* strictObject */.rej({
    name: schema_text.check(schemas/* describe */.q0y('What the guardrail keeps safe, in a few words. It is shown where a policy breaks it.')),
    never_reachable: patterns('Relations that no policy may reach, as `schema.table`; `*` stands for any text.'),
    always_hidden: patterns('Columns that no policy may show, hashed neither, as `schema.table.column`; `*` stands for any text.'),
    never_clear: patterns('Columns that no policy may show in the clear, as `schema.table.column`; `*` stands for any text.'),
    filtered_by: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        tables: schemas/* array */.YOg(schema_text)
            .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES), schemas/* describe */.q0y('Relations, as `schema.table`; `*` stands for any text.')),
        column: schema_text.check(schemas/* describe */.q0y('The column that a row filter must compare.')),
    }))
        .check(schemas/* describe */.q0y('Relations of which no policy may show rows but by a row filter `column = \u2026`.')),
    refused: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(STATEMENT_KINDS)).check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('Kinds of statements that every policy must refuse.')),
    held: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(HOLDABLE_KINDS)).check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('Kinds of statements that every policy must refuse, or hold for a person however few rows they touch.')),
    at_most: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        max_rows: bound('The most rows of a result.'),
        egress_bytes_per_day: bound('The most bytes that may be read in a day.'),
        budget_queries_per_hour: bound('The most queries in an hour.'),
        budget_queries_per_day: bound('The most queries in a day.'),
        max_affected_rows: bound('The most rows that one write may touch.'),
        approval_auto_max_rows: bound('The most rows that a held write may touch without a person; 0: none.'),
    }))
        .check(schemas/* describe */.q0y('Limits that no policy may exceed. A policy without a limit exceeds it.')),
    except: schemas/* optional */.lqM(schemas/* array */.YOg(exceptionSchema).check(api/* _maxLength */.Eb(MOST_ENTRIES)))
        .check(schemas/* describe */.q0y('Policies that need not keep it.')),
});
const guardrailFileSchema = schemas/* strictObject */.rej({
    guardrails: schemas/* array */.YOg(guardrailSchema)
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES), schemas/* describe */.q0y('What no policy may ever do.')),
});
/** The fields of a guardrail that say what is forbidden. */
const RULE_FIELDS = [
    'never_reachable',
    'always_hidden',
    'never_clear',
    'filtered_by',
    'refused',
    'held',
    'at_most',
];

;// CONCATENATED MODULE: ./lib/src/guardrails/check-entries.js



/** Each is compared with every name of every policy. */
const MOST_WILDCARDS = 200;
/** What is wrong with guardrails that have the right shape. */
function checkEntries(guardrails) {
    const names = new Map();
    const patterns = guardrails.flatMap((entry, index) => listPatterns(entry, ['guardrails', index]));
    const wild = patterns.filter(isWild);
    return [
        ...guardrails.flatMap((entry, index) => {
            const path = ['guardrails', index];
            const first = names.get(entry.name);
            names.set(entry.name, first ?? index);
            return [...checkRules(entry, path), ...(first === undefined ? [] : [describeDuplicate(entry, path)])];
        }),
        ...patterns.flatMap(({ text, parts, path }) => readPattern(text, parts) === undefined ? [describePattern({ text, parts, path })] : []),
        ...wild.slice(MOST_WILDCARDS, MOST_WILDCARDS + 1).map(({ path }) => {
            const message = `This file has ${wild.length} patterns with \`*\` in the name of a table or column, of which ${MOST_WILDCARDS} are read; write patterns that take in more, or name tables.`;
            return { code: 'too-many-patterns', path, message };
        }),
        ...guardrails.flatMap((entry, index) => checkDates(entry, ['guardrails', index])),
    ];
}
function isWild({ text }) {
    const [, ...rest] = text.split('.');
    return rest.some(hasStar);
}
function listPatterns(entry, path) {
    const list = (texts, parts, field) => (texts ?? []).map((text, place) => ({ text, parts, path: [...path, ...field, place] }));
    return [
        ...list(entry.never_reachable, 2, ['never_reachable']),
        ...list(entry.always_hidden, 3, ['always_hidden']),
        ...list(entry.never_clear, 3, ['never_clear']),
        ...list(entry.filtered_by?.tables, 2, ['filtered_by', 'tables']),
    ];
}
function checkRules(entry, path) {
    const { filtered_by, at_most } = entry;
    const found = [];
    if (RULE_FIELDS.every(field => entry[field] === undefined)) {
        const message = `${(0,quote/* quote */.h)(entry.name)} forbids nothing; add ${(0,quote/* listChoices */.Z)([...RULE_FIELDS])}, or remove it.`;
        found.push({ code: 'guardrail-without-rule', path, message });
    }
    if (at_most && Object.values(at_most).every(most => most === undefined)) {
        const message = `${(0,quote/* quote */.h)(entry.name)} bounds nothing; write a limit and a number, or remove \`at_most\`.`;
        found.push({ code: 'guardrail-without-rule', path: [...path, 'at_most'], message });
    }
    for (const [field, most] of Object.entries(at_most ?? {})) {
        if (most !== 0 || field === 'approval_auto_max_rows')
            continue;
        const message = `${(0,quote/* quote */.h)(`${field}: 0`)} is no limit; write the most that a policy may have.`;
        found.push({ code: 'out-of-bounds', path: [...path, 'at_most', field], message });
    }
    if (filtered_by && !/^[^\s."*]+$/.test(filtered_by.column)) {
        const message = `${(0,quote/* quote */.h)(filtered_by.column)} is not the name of a column; write one name, without quotes.`;
        found.push({ code: 'invalid-pattern', path: [...path, 'filtered_by', 'column'], message });
    }
    return found;
}
function describeDuplicate({ name }, path) {
    const message = `There is another guardrail ${(0,quote/* quote */.h)(name)} in this file; give each a name of its own.`;
    return { code: 'duplicate-guardrail', path: [...path, 'name'], message };
}
function describePattern({ text, parts, path }) {
    const shape = parts === 2 ? '`schema.table`' : '`schema.table.column`';
    const message = `${(0,quote/* quote */.h)(text)} is not a pattern; write ${shape} with all its parts, \`*\` for any text, and no quotes or blanks.`;
    return { code: 'invalid-pattern', path, message };
}
function checkDates({ except = [] }, path) {
    return except.flatMap(({ until }, place) => {
        if (until === undefined || isDay(until))
            return [];
        const message = `${(0,quote/* quote */.h)(until)} is not a day; write year, month and day, as \`2027-01-31\`.`;
        return [{ code: 'invalid-date', path: [...path, 'except', place, 'until'], message }];
    });
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/src/guardrails/finding-kinds.js
/**
 * The findings that guardrails make: `guardrail-broken` in policies, the others in their own files. An `error` of a file of
 * guardrails makes it invalid.
 */
const GUARDRAIL_FINDINGS = {
    'guardrail-broken': {
        severity: 'error',
        meaning: 'The policy does what a guardrail says that no policy may ever do.',
        fix: 'Correct the policy. It cannot be accepted by a comment: the guardrail is in another file, whose owners may add an exception.',
    },
    'guardrail-without-rule': {
        severity: 'error',
        meaning: 'A guardrail says nothing that policies may not do.',
        fix: 'Add one of the rules that the message names, or remove the guardrail.',
    },
    'duplicate-guardrail': {
        severity: 'error',
        meaning: 'Two guardrails of one file have the same name.',
        fix: 'Give each a name of its own: it is shown where a policy breaks it.',
    },
    'invalid-pattern': {
        severity: 'error',
        meaning: 'A pattern of a guardrail does not have all its parts, or has a part that no name can match.',
        fix: 'Write `schema.table`, or for a column `schema.table.column`, with `*` for any text and without quotes.',
    },
    'too-many-patterns': {
        severity: 'error',
        meaning: 'A file of guardrails has more than 200 patterns with `*` in the name of a table or column.',
        fix: 'Write patterns that take in more, or name tables.',
    },
    'invalid-date': {
        severity: 'error',
        meaning: 'The end of an exception is not a day.',
        fix: 'Write year, month and day, as `2027-01-31`.',
    },
    'exception-without-project': {
        severity: 'error',
        meaning: 'An exception names a policy whose name several projects may have.',
        fix: 'Add the `project` of the policy, or write its id.',
    },
    'exception-ended': {
        severity: 'warning',
        meaning: 'The last day of an exception is over, so that the guardrail holds for the policy again.',
        fix: 'Remove the exception.',
    },
    'exception-ends-soon': {
        severity: 'warning',
        meaning: 'An exception ends in the next 14 days.',
        fix: 'Correct the policy until then.',
    },
    'exception-unused': {
        severity: 'warning',
        meaning: 'An exception is for a policy that keeps the guardrail, or that is not there.',
        fix: 'Remove the exception: somebody could use it.',
    },
    'guardrail-needs-catalog': {
        severity: 'warning',
        meaning: 'A pattern for columns has `*` in the name of the table or column, and no catalog says which columns there are, so that only columns which files name are judged.',
        fix: 'Set the input `database-schema`, or name the columns with their tables.',
    },
    'guardrail-column-missing': {
        severity: 'notice',
        meaning: 'A relation that a guardrail wants filtered does not have the column, so that the guardrail does not hold for it.',
        fix: 'Leave the relation out of the pattern, if it holds nothing of anybody.',
    },
};

;// CONCATENATED MODULE: ./lib/src/guardrails/parse.js












/** The guardrails of a file, or findings that say what is wrong with it. No finding can be accepted. */
function parse_parseGuardrails(file) {
    const read = readMapping(file, 'a file of guardrails');
    if (read.kind === 'invalid')
        return { kind: 'invalid', file, findings: read.findings };
    const { root, source } = read;
    const validation = validate({ root, schema: guardrailFileSchema, data: toData(root), wording: WORDING });
    const issues = validation.kind === 'invalid' ? validation.findings : [];
    const entries = validation.kind === 'valid' ? checkEntries(validation.output.guardrails) : [];
    const unplaced = [
        ...read.findings,
        ...issues,
        ...findUnseenCharacters(root),
        ...entries.map(entry => placeEntry(root, entry)),
    ];
    const findings = (0,list_findings/* listFindings */.F$)(unplaced, { source, kinds: parse_KINDS });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', file, findings };
    }
    const { guardrails } = validation.output;
    return { kind: 'valid', file, guardrails: listGuardrails({ file, guardrails, root, source }), findings };
}
const parse_KINDS = { ...finding_kinds/* FILE_FINDINGS */.c, ...GUARDRAIL_FINDINGS };
function placeEntry(root, { path, ...rest }) {
    return { ...rest, offset: (0,syntax_node/* findPlace */.Pj)(root, path).node.start };
}
const WORDING = {
    listFields(path) {
        if (path.length === 0)
            return Object.keys(guardrailFileSchema.shape);
        const [, , owner] = path;
        if (owner === undefined)
            return Object.keys(guardrailSchema.shape);
        return owner === 'filtered_by' || owner === 'at_most' || owner === 'except' ? INNER_FIELDS[owner] : [];
    },
};
const INNER_FIELDS = {
    filtered_by: Object.keys(guardrailSchema.shape.filtered_by.def.innerType.shape),
    at_most: Object.keys(guardrailSchema.shape.at_most.def.innerType.shape),
    except: Object.keys(guardrailSchema.shape.except.def.innerType.def.element.shape),
};
function listGuardrails({ file, guardrails, root, source, }) {
    const locate = (path) => source.positionAt((0,syntax_node/* findPlace */.Pj)(root, path).node.start);
    return guardrails.flatMap((entry, index) => {
        const exceptions = (entry.except ?? []).map(({ policy, project, reason, until }, place) => {
            return { policy, project, reason, until, ...locate(['guardrails', index, 'except', place]) };
        });
        return listRules(entry).map(({ rule, path }) => {
            return { name: entry.name, file: file.path, ...locate(['guardrails', index, ...path]), rule, exceptions };
        });
    });
}
/** The rules of a guardrail, each with its place in it. */
function listRules(entry) {
    const { never_reachable = [], filtered_by, refused = [], held = [], at_most = {} } = entry;
    return [
        ...never_reachable.flatMap((text, place) => {
            const pattern = readPattern(text, 2);
            return pattern ? [{ rule: { kind: 'never_reachable', pattern }, path: ['never_reachable', place] }] : [];
        }),
        ...['always_hidden', 'never_clear'].flatMap(kind => (entry[kind] ?? []).flatMap((text, place) => {
            const pattern = readPattern(text, 3);
            if (pattern?.column === undefined)
                return [];
            return [{ rule: { kind, pattern: { ...pattern, column: pattern.column } }, path: [kind, place] }];
        })),
        ...(filtered_by?.tables ?? []).flatMap((text, place) => {
            const pattern = readPattern(text, 2);
            const column = (0,fold_case/* foldCase */.S)(filtered_by?.column ?? '');
            return pattern
                ? [{ rule: { kind: 'filtered_by', pattern, column }, path: ['filtered_by', 'tables', place] }]
                : [];
        }),
        ...refused.map((statement, place) => ({ rule: { kind: 'refused', statement }, path: ['refused', place] })),
        ...held.map((statement, place) => ({ rule: { kind: 'held', statement }, path: ['held', place] })),
        ...Object.entries(at_most).flatMap(([field, most]) => most === undefined ? [] : [{ rule: { kind: 'at_most', field, most }, path: ['at_most', field] }]),
    ];
}
/** Whether an exception names a profile by its id. */
function isProfileId(text) {
    return text.startsWith(PROFILE_PREFIX);
}
const PROFILE_PREFIX = 'pol_';

;// CONCATENATED MODULE: ./lib/src/guardrails/exceptions.js

/** Whether an exception is over. */
function hasEnded({ until }, { today }) {
    return until !== undefined && until < today;
}
/** Whether a name without its project might be that of several policies. */
function isNameless({ policy, project }, { hasSeveralProjects }) {
    return hasSeveralProjects && project === undefined && !isProfileId(policy);
}
/** Whether an exception is for a policy: by id, or by exact name and project. */
function isFor(exception, policy, context) {
    if (isNameless(exception, context))
        return false;
    if (exception.project !== undefined && exception.project !== policy.projectId)
        return false;
    return isProfileId(exception.policy) ? exception.policy === policy.id : exception.policy === policy.name;
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

;// CONCATENATED MODULE: ./lib/src/guardrails/rule.js

/** What a rule is about: a pattern, a kind of statement or a limit. */
function nameSubject(rule) {
    switch (rule.kind) {
        case 'refused':
        case 'held':
            return rule.statement;
        case 'at_most':
            return rule.field;
        default:
            return writePattern(rule.pattern);
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

;// CONCATENATED MODULE: ./lib/src/guardrails/exposures.js



/**
 * Follows what a rule protects to all that shows it: down to partitions and children, whose rows are its rows, and then up
 * to what they are parts of and to views over views. Linear: each column is followed once.
 */
function* traceExposures(catalog, rule) {
    const sources = findSources(catalog);
    const seen = new Map();
    const pending = [];
    const column = 'column' in rule.pattern ? rule.pattern.column : undefined;
    const isProtected = (relation) => matchesRelation(rule.pattern, (0,exposure_tables/* asNamed */.mn)(relation));
    const concerns = (name) => column === undefined || mayTakeIn(column, (0,fold_case/* foldCase */.S)(name));
    function visit(node, of) {
        const columns = seen.get(node.relation) ?? new Map();
        seen.set(node.relation, columns);
        if (columns.has(node.column))
            return;
        columns.set(node.column, of);
        pending.push(node);
    }
    for (const [relation, of] of listParts(catalog, findMatching(catalog, rule.pattern))) {
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
        for (const next of listShowing(catalog, sources, node))
            visit(next, of);
    }
    for (const [relation, columns] of seen) {
        const isOwn = isProtected(relation);
        // Relations are judged as a whole, and those that the pattern takes in by the pattern.
        if (column === undefined) {
            const [of = ''] = columns.values();
            if (!isOwn)
                yield { relation, column: undefined, of };
            continue;
        }
        for (const [each, of] of columns) {
            if (isOwn && (each === null || concerns(each.name)))
                continue;
            yield { relation, column: each === null ? undefined : (0,fold_case/* foldCase */.S)(each.name), of };
        }
    }
}
function nameColumn(relation, column) {
    return column === null ? (0,exposure_tables/* spellName */.oC)(relation) : `${(0,exposure_tables/* spellName */.oC)(relation)}.${(0,fold_case/* foldCase */.S)(column.name)}`;
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
/** The relations of a catalog that a pattern takes in. */
function findMatching(catalog, pattern) {
    const candidates = hasStar(pattern.table) ? catalog.relations : catalog.findInAnySchema(pattern.table);
    return candidates.filter(relation => matchesRelation(pattern, (0,exposure_tables/* asNamed */.mn)(relation)));
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
    const lacks = (relation, column) => relation.isComplete && !relation.columns.some(({ name }) => (0,fold_case/* foldCase */.S)(name) === column);
    return {
        isComplete: tables?.areAll === true && !tables.hasUnread,
        hasCatalogs: catalogs.length > 0,
        findColumns(pattern) {
            known ??= indexKnown(universe_listKnown(profiles, guardrails, catalogs));
            const { all, byTable } = known;
            const candidates = hasStar(pattern.table) ? all : (byTable.get(pattern.table) ?? []);
            return remember(columns, pattern, () => candidates.filter(compileColumns(pattern)));
        },
        findExposures(rule) {
            if (!('pattern' in rule))
                return [];
            return remember(exposures, rule, () => catalogs.flatMap(catalog => [...traceExposures(catalog, rule)]));
        },
        mayName({ schema, table }) {
            const found = catalogs.flatMap(catalog => catalog.find(schema, table));
            return tables === undefined || found.length === 0 || found.some(tables.mayName);
        },
        lacksColumn({ schema, table }, column) {
            const found = catalogs.flatMap(catalog => catalog.find(schema, table));
            return found.length > 0 && found.every(relation => lacks(relation, column));
        },
        listLacking(pattern, column) {
            return catalogs.flatMap(catalog => findMatching(catalog, pattern).filter(relation => relation.kind !== 'sequence' && lacks(relation, column)));
        },
    };
}
function indexKnown(all) {
    const byTable = new Map();
    for (const known of all) {
        const { table = '' } = known.relation;
        for (const reading of new Set([table, loosen(table)])) {
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
    const [takesTable, takesColumn] = [compileReadings(table), compileReadings(column)];
    return known => {
        if (!takesColumn(known.column))
            return false;
        const { relation } = known;
        if (relation.table === undefined)
            return false;
        if (relation.schema === undefined)
            return takesTable(relation.table);
        return matchesRelation({ schema, table, column }, { schema: relation.schema, table: relation.table });
    };
}
function universe_listKnown(profiles, guardrails, catalogs) {
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
            add(hasStar(schema) ? (0,access_relation/* bareRelation */.x2)({ table }) : { schema, table }, column);
    }
    for (const catalog of catalogs) {
        for (const relation of catalog.relations) {
            for (const { name } of relation.columns)
                add((0,exposure_tables/* asNamed */.mn)(relation), (0,fold_case/* foldCase */.S)(name));
        }
    }
    return [...known.relations()].flatMap(relation => [...(known.get(relation) ?? [])].map(column => ({ relation, column })));
}
/** Whether a pattern names one column of one table, in whatever schema. */
function isNamed({ table, column }) {
    return !hasStar(table) && !hasStar(column);
}

;// CONCATENATED MODULE: ./lib/src/guardrails/compare.js





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
    const index = indexRules(to);
    const subjects = groupBy(to, ({ rule }) => nameSubject(rule));
    const told = new Set();
    return from.flatMap((guardrail) => {
        const { rule, name } = guardrail;
        const candidates = index(rule);
        const implying = candidates.filter(other => compare_implies(other.rule, rule));
        if (implying.some(other => listNew(other, guardrail, context).length === 0))
            return [];
        const [nearest] = implying;
        const place = findPlace({ guardrail, to, direction });
        const change = { ...place, guardrail: name, kind: rule.kind, direction };
        if (nearest) {
            // It is forbidden all the same, but not to everybody.
            const own = implying.toSorted((one, other) => Number(other.name === name) - Number(one.name === name))[0] ?? nearest;
            return listNew(own, guardrail, context).flatMap(exception => {
                const key = JSON.stringify([own.file, own.name, exception.policy, exception.project, exception.until]);
                if (told.has(key))
                    return [];
                told.add(key);
                const sides = order(direction, 'bound', `excepted${exception.until === undefined ? '' : ` until ${exception.until}`}`);
                const where = direction === 'widens' ? { file: own.file, line: exception.line } : place;
                return [{ ...change, ...where, subject: exception.policy, isException: true, ...sides }];
            });
        }
        const weaker = (subjects.get(nameSubject(rule)) ?? []).find(other => isAlike(other.rule, rule));
        const sides = order(direction, showDemand(rule), weaker ? showDemand(weaker.rule) : 'none');
        return [{ ...change, subject: nameSubject(rule), isException: false, ...sides }];
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
/** Looks up the rules that may imply another: of kinds that can, for the same table, or for any of a pattern. */
function indexRules(guardrails) {
    const byScope = groupBy(guardrails, ({ rule }) => `${rule.kind} ${compare_nameScope(rule)}`);
    return rule => {
        const scopes = [...new Set([compare_nameScope(rule), ANY_TABLE])];
        return IMPLYING[rule.kind].flatMap(kind => scopes.flatMap(scope => byScope.get(`${kind} ${scope}`) ?? []));
    };
}
const ANY_TABLE = '*';
function compare_nameScope(rule) {
    if (!('pattern' in rule))
        return nameSubject(rule);
    return hasStar(rule.pattern.table) ? ANY_TABLE : rule.pattern.table;
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
function compare_implies(one, other) {
    if (!IMPLYING[other.kind].includes(one.kind))
        return false;
    if ('pattern' in one) {
        const isCovered = 'pattern' in other && coversPattern(one.pattern, other.pattern);
        if (!isCovered || one.kind === 'never_reachable')
            return isCovered;
        if (one.kind === 'filtered_by')
            return other.kind === 'filtered_by' && one.column === other.column;
        // A column that is named is judged even where nobody knows whether it is there.
        return isNamed(one.pattern) || (isColumnRule(other) && !isNamed(other.pattern));
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
    return one.kind === other.kind || compare_implies(other, one);
}
/**
 * The guardrails that held for a policy before and do not now, because it comes under an exception that was there: by its
 * creation, its name, its id or its project. An exception that is new itself is a change of the guardrails.
 */
function findNewlyExcepted({ policy, previous, before, after, }) {
    const excepting = after.guardrails.filter(({ exceptions }) => exceptions.length > 0);
    const found = excepting.filter(guardrail => {
        const exception = findException(guardrail, policy, after.context);
        if (!exception)
            return false;
        return before.guardrails.some(known => compare_implies(known.rule, guardrail.rule) &&
            (previous === undefined || findException(known, previous, before.context) === undefined) &&
            !listNew(guardrail, known, after.context).includes(exception));
    });
    return [...new Map(found.map(guardrail => [`${guardrail.file} ${guardrail.name}`, guardrail])).values()];
}

;// CONCATENATED MODULE: ./lib/src/guardrails/findings.js









function create(code, at, message) {
    const severity = GUARDRAIL_FINDINGS[code].severity;
    return { code, severity, message, at };
}
/** How many points a finding names. */
const SHOWN_POINTS = 3;
/** The errors of a policy that breaks guardrails: one for each guardrail and place. Of a live profile, at its start. */
function describeBroken({ locate }, broken) {
    const groups = new Map();
    for (const each of broken) {
        for (const breach of each.breaches) {
            const at = locate?.(breach.cause) ?? list_findings/* FILE_START */.WS;
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
        const message = `${shown.join('; ')}${more}. The guardrail ${(0,quote/* quote */.h)(name)} (${file}, line ${line}) says: ${[...demands].slice(0, SHOWN_POINTS).join('; ')}.`;
        return { ...create('guardrail-broken', at, message), guardrail: { name, file, line } };
    })
        .sort(list_findings/* compareFindings */.Eg);
}
function describePoint({ point, mayName }) {
    if (!mayName)
        return 'what only a live database has, and nobody names,';
    return hasStar(point) ? `${(0,quote/* quote */.h)(point)}, wherever no list says otherwise,` : (0,quote/* quote */.h)(point);
}
function describeDemand({ rule }) {
    const demand = showDemand(rule);
    if (rule.kind === 'at_most')
        return `\`${rule.field}\` at most ${demand}`;
    if (rule.kind === 'refused')
        return `${(0,quote/* quote */.h)(rule.statement)} refused`;
    if (rule.kind === 'held') {
        return `${(0,quote/* quote */.h)(rule.statement)} refused, or held for a person with \`approval_auto_max_rows: 0\``;
    }
    return `${(0,quote/* quote */.h)(nameSubject(rule))} ${demand}`;
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
        const isBlind = rule.kind === 'always_hidden' || rule.kind === 'never_clear' ? !isNamed(rule.pattern) : false;
        if (isBlind && universes.some(({ hasCatalogs }) => !hasCatalogs)) {
            const { meaning, fix } = GUARDRAIL_FINDINGS['guardrail-needs-catalog'];
            add(file, create('guardrail-needs-catalog', at, `${meaning} ${fix}`));
        }
        if (rule.kind === 'filtered_by') {
            const relations = universes.flatMap(universe => {
                const found = universe.listLacking(rule.pattern, rule.column);
                return found.filter(relation => universe.mayName((0,exposure_tables/* asNamed */.mn)(relation))).map(exposure_tables/* spellName */.oC);
            });
            const lacking = [...new Set(relations)];
            if (lacking.length > 0) {
                const shown = lacking.slice(0, SHOWN_POINTS).map(quote/* quote */.h).join(', ');
                const rest = lacking.length > SHOWN_POINTS ? ` and ${lacking.length - SHOWN_POINTS} more` : '';
                const message = `There is no column ${(0,quote/* quote */.h)(rule.column)} in ${shown}${rest}, so that the guardrail does not hold there.`;
                add(file, create('guardrail-column-missing', at, message));
            }
        }
    }
    for (const [exception, { file }] of exceptions) {
        const isKnown = knowsAll || policies.some(({ id }) => !isProfileId(exception.policy) || id === exception.policy);
        const finding = describeException(exception, { context, isUsed: used.has(exception) || !isKnown });
        if (finding)
            add(file, finding);
    }
    for (const findings of byFile.values())
        findings.sort(list_findings/* compareFindings */.Eg);
    return byFile;
}
function describeException(exception, { context, isUsed }) {
    const { policy, until, line, column } = exception;
    const at = { line, column };
    if (isNameless(exception, context)) {
        const message = `Several projects may have a policy ${(0,quote/* quote */.h)(policy)}; add its \`project\`, or write its id (\`pol_\u2026\`). Until then the exception is for nobody.`;
        return create('exception-without-project', at, message);
    }
    if (hasEnded(exception, context)) {
        const message = `The exception for ${(0,quote/* quote */.h)(policy)} ended on ${until}, so that the guardrail holds for it again; remove the exception.`;
        return create('exception-ended', at, message);
    }
    if (!isUsed) {
        const message = `${(0,quote/* quote */.h)(policy)} needs no exception, or is not there; remove it: somebody could use it.`;
        return create('exception-unused', at, message);
    }
    if (!endsSoon(exception, context))
        return undefined;
    const message = `The exception for ${(0,quote/* quote */.h)(policy)} ends on ${until}; correct the policy until then.`;
    return create('exception-ends-soon', at, message);
}

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
                for (const reading of [table, loosen(table)]) {
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
                if (matchesRelation(pattern, relation))
                    add(relation);
            }
        }
        return points.relations();
    }
    #listTables(part) {
        if (!hasStar(part))
            return this.#readings.get(part) ?? [];
        return [...this.#schemas.keys()].filter(compileReadings(part));
    }
}

;// CONCATENATED MODULE: ./lib/src/guardrails/judge.js









function createJudge({ profile, others = [] }, { universe, splitConjuncts }) {
    const model = createModel(profile);
    const mentions = new Mentions([model, ...others.map(createModel)]);
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
            return judge_judgeRows(rule, context);
        case 'refused':
        case 'held':
            return judgeStatement(rule, context);
        case 'at_most':
            return judgeLimit(rule, context);
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
        const named = (0,exposure_tables/* asNamed */.mn)(relation);
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
    for (const { relation, column } of judge_listColumns(rule.pattern, context))
        yield* judge(relation, column);
    for (const { relation, column, of } of universe.findExposures(rule)) {
        const named = (0,exposure_tables/* asNamed */.mn)(relation);
        if (column !== undefined)
            yield* judge(named, column, `, and shows ${of}`);
        else if (model.reaches(named)) {
            const does = `may show ${of} in columns that cannot be followed`;
            yield { ...locateAt(context, named), degree: OPENNESS.clear, does };
        }
    }
}
/** The columns at which a pattern is judged. */
function* judge_listColumns(pattern, { mentions, universe }) {
    if (isNamed(pattern)) {
        for (const relation of mentions.listPoints(pattern)) {
            // Where all relations are known, none is in a schema that nobody names.
            if (universe.isComplete && hasStar(relation.schema))
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
            if (!universe.isComplete || !hasStar(point.schema))
                yield { relation: point, column };
        }
    }
}
function* judge_judgeRows(rule, context) {
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
        yield* judge((0,exposure_tables/* asNamed */.mn)(relation), `, those of ${of}`);
}
/** Whether the filters on a relation let only rows through of which the column has values that they name. */
function isPinned(relation, column, { model, splitConjuncts }) {
    const filters = [...model.filtersAt((0,access_relation/* bareRelation */.x2)(relation)), ...model.filtersAt(relation)];
    return filters.some(({ value: { predicate } }) => splitConjuncts(predicate)?.some(({ condition, pins }) => {
        if (condition.kind === 'never')
            return true;
        if (!pins || (0,fold_case/* foldCase */.S)(pins.name) !== column)
            return false;
        const [table, schema] = pins.qualifiers.map(fold_case/* foldCase */.S).toReversed();
        return (table ?? relation.table) === relation.table && (schema ?? relation.schema) === relation.schema;
    }));
}
const STATEMENT_DEGREES = { refused: 0, 'held, discarded': 1, held: 2, discarded: 2, allowed: 3 };
function* judgeStatement({ kind, statement }, { profile }) {
    const access = decideStatement(profile, statement);
    if (access === 'refused')
        return;
    const isHeld = access === 'held' || access === 'held, discarded';
    if (kind === 'refused') {
        const cause = locatePermission(profile, statement);
        yield { mayName: true, point: statement, degree: STATEMENT_DEGREES[access], does: `is ${access}`, cause };
    }
    else if (!isHeld) {
        yield {
            mayName: true,
            point: statement,
            degree: Number.POSITIVE_INFINITY,
            does: `is ${access}`,
            cause: ['approval_mode'],
        };
    }
    else if (profile.approval_auto_max_rows > 0) {
        const does = `is not held up to ${profile.approval_auto_max_rows} rows`;
        yield {
            mayName: true,
            point: statement,
            degree: profile.approval_auto_max_rows,
            does,
            cause: ['approval_auto_max_rows'],
        };
    }
}
function locatePermission({ statement_rules: { allow } }, statement) {
    const entry = allow.indexOf(statement);
    return entry < 0 ? ['access_mode'] : ['statement_rules', 'allow', entry];
}
function* judgeLimit({ field, most }, { profile }) {
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
    const permits = (kinds) => kinds.some(kind => decideStatement(profile, kind) !== 'refused');
    switch (field) {
        case 'max_affected_rows':
            return permits(WRITE_KINDS);
        case 'approval_auto_max_rows':
            return ['insert', 'update', 'delete'].some(kind => decideStatement(profile, kind).startsWith('held'));
        case 'max_rows':
        case 'egress_bytes_per_day':
            return touchesRelations(profile);
        default:
            return permits(STATEMENT_KINDS);
    }
}
/** A relation as a point, and the entry that admits it; where none does, the list. */
function locateAt({ model, universe }, relation) {
    const entry = model.admission(relation);
    const cause = entry === undefined ? ['table_allowlist'] : ['table_allowlist', entry];
    // What the policy names itself is no secret of its database.
    return { point: (0,access_relation/* nameRelation */.S9)(relation), cause, mayName: entry !== undefined || universe.mayName(relation) };
}

;// CONCATENATED MODULE: ./lib/src/guardrails/judge-policies.js




/** Judges policies by guardrails, each over the databases of its project. */
function judgePolicies({ policies, witnesses = [], guardrails, findTables, splitConjuncts, context, }) {
    const universes = new Map([...groupBy([...policies, ...witnesses], ({ projectId }) => projectId)].map(([projectId, own]) => {
        const profiles = own.map(({ profile }) => profile);
        return [projectId, createUniverse({ profiles, guardrails, tables: findTables(projectId) })];
    }));
    const used = new Set();
    const broken = new Map();
    for (const policy of policies) {
        const universe = universes.get(policy.projectId);
        if (!universe)
            continue;
        const judge = createJudge(policy, { universe, splitConjuncts });
        const found = guardrails.flatMap((guardrail) => {
            const breaches = uniteBreaches(judge(guardrail.rule));
            if (breaches.length === 0)
                return [];
            const exception = findException(guardrail, policy, context);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/policy/file.js

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
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
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

;// CONCATENATED MODULE: ./lib/src/plan/guardrails.js


/** Reads files of guardrails, equal contents at one path only once. */
function readGuardrailSides(sides) {
    const head = sides.head.map(parse_parseGuardrails);
    const known = new Map(head.map(read => [`${read.file.blob} ${read.file.path}`, read]));
    return { head, base: sides.base.map(file => known.get(`${file.blob} ${file.path}`) ?? parse_parseGuardrails(file)) };
}
/** What the head's guardrails say: of a file that is not valid any more, what it said before. */
function listHolding({ base, head }) {
    const before = new Map(base.map(read => [read.file.path, read]));
    return head.flatMap(read => guardrails_listRules(read.kind === 'valid' ? read : before.get(read.file.path)));
}
function guardrails_listRules(read) {
    return read?.kind === 'valid' ? read.guardrails : [];
}
/** What stands for all guardrails of a commit among its policies, wherever it is asked whether a change was reviewed. */
const GUARDRAILS_PATH = '*.guardrails.yaml';
/** The guardrails of a commit as one more thing that people review: the same where all files are the same. */
function standForGuardrails(files) {
    const spelling = JSON.stringify(files.map(({ path, blob }) => [path, blob]));
    const file = {
        path: GUARDRAILS_PATH,
        blob: hashBlob(Buffer.from(spelling)),
        content: { kind: 'text', text: '' },
    };
    return { kind: 'invalid', file, findings: [], name: undefined, projectId: null };
}
function isPolicy({ file }) {
    return file.path !== GUARDRAILS_PATH;
}
/** A policy file as guardrails judge it. */
function toJudge(policyFile, directory) {
    const { document, projectId } = policyFile;
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    return { policyFile, id, name: document.profile.name, projectId, profile: document.profile, locate: document.locate };
}
function isValidFile(policyFile) {
    return policyFile.kind === 'valid';
}
/** When and among which policies exceptions are looked up. `now` in ms since the epoch. */
function createContext(policies, now) {
    return {
        today: new Date(now).toISOString().slice(0, 10),
        hasSeveralProjects: new Set(policies.map(({ projectId }) => projectId)).size > 1,
    };
}
/** Live profiles that no file names, as guardrails judge them. */
function listUnmanaged(profiles, policyFiles, directory) {
    const managed = new Set(policyFiles.filter(isValidFile).map(({ projectId, document }) => {
        const known = directory.find(projectId, document);
        return known.kind === 'found' ? known.live : undefined;
    }));
    return profiles.flatMap(live => {
        if (managed.has(live) || live.meaning.kind === 'unreadable')
            return [];
        const { id, name, projectId } = live;
        return [{ id, name, projectId, profile: live.meaning.profile, locate: undefined }];
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/check-guardrails.js








const check_guardrails_NOTHING = {
    broken: new Map(),
    excepted: new Map(),
    report: undefined,
    direction: 'none',
    invalid: [],
};
/** Judges the policies at a head, and compares the guardrails with those of the base. */
function checkGuardrails(request) {
    const { sides, head, base, directory, splitConjuncts, touched } = request;
    if (sides.base.length + sides.head.length === 0)
        return check_guardrails_NOTHING;
    const guardrails = listHolding(sides);
    const policies = head.filter(isValidFile).map(policyFile => toJudge(policyFile, directory));
    const context = createContext(policies, request.now);
    const formerly = base.filter(isValidFile).map(policyFile => toJudge(policyFile, directory));
    const judge = (findTables) => judgePolicies({ policies, witnesses: formerly, guardrails, findTables, splitConjuncts, context });
    const verdict = judge(request.findTables);
    const isChanged = !isSameFiles(sides);
    const isOld = isChanged ? () => false : findOld(() => judge(request.findFormerTables));
    const broken = new Map([...verdict.broken].flatMap(([policy, all]) => {
        const { path } = policy.policyFile.file;
        const own = touched.has(path) ? all : all.filter(each => !isOld(policy, each));
        return own.length > 0 ? [[path, describeBroken(policy, own)]] : [];
    }));
    const before = sides.base.flatMap(guardrails_listRules);
    const formerContext = createContext(formerly, request.now);
    const changes = isChanged ? compareGuardrails({ before, after: guardrails }, context) : [];
    const previousOf = matchFiles(base, head);
    const excepted = new Map(policies.flatMap(policy => {
        const was = previousOf.get(policy.policyFile);
        const previous = was?.kind === 'valid' ? toJudge(was, directory) : undefined;
        const versions = {
            before: { guardrails: before, context: formerContext },
            after: { guardrails, context },
        };
        const found = findNewlyExcepted({ policy, previous, ...versions });
        const reported = found.map(guardrail => reportExcepted(policy, previous, guardrail));
        return reported.length > 0 ? [[policy.policyFile.file.path, reported]] : [];
    }));
    const own = describeGuardrails(guardrails, { verdict, policies, context, knowsAll: false });
    return {
        broken,
        excepted,
        direction: (0,access_direction/* combineDirections */.gz)(changes.map(({ direction }) => direction)),
        invalid: sides.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path),
        report: {
            direction: (0,access_direction/* combineDirections */.gz)(changes.map(({ direction }) => direction)),
            files: reportFiles(sides, changes, own),
        },
    };
}
/** The paths of policies whose files are not as they were. */
function listTouched({ base, head }) {
    const before = new Map(base.map(({ file }) => [file.path, file.blob]));
    return new Set(head.filter(({ file }) => before.get(file.path) !== file.blob).map(({ file }) => file.path));
}
/** Whether a policy broke a rule before where it breaks it now: then the change has no part in it. */
function findOld(judgeFormerly) {
    let known;
    return (policy, { guardrail, breaches }) => {
        known ??= judgeFormerly().broken;
        const former = known.get(policy)?.find(each => each.guardrail === guardrail);
        const points = new Map(former?.breaches.map(({ point, degree }) => [point, degree]));
        return breaches.every(({ point, degree }) => (points.get(point) ?? 0) >= degree);
    };
}
function isSameFiles({ base, head }) {
    const spell = (files) => JSON.stringify(files.map(({ file }) => [file.path, file.blob]));
    return spell(base) === spell(head);
}
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
    const byFile = groupBy(changes, ({ file }) => file);
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
            findings: [...read.findings, ...(read.kind === 'valid' ? (own.get(path) ?? []) : [])].map(reportFinding),
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
/** Adds to the reports of policies what guardrails say of them. A policy that is not listed is added for that alone. */
function addGuardrails({ changed, unchanged }, { head, guardrails: { broken, excepted } }) {
    const listed = new Set([...changed, ...unchanged].map(({ file }) => file));
    const others = head.filter(({ file: { path } }) => !listed.has(path) && (broken.has(path) || excepted.has(path)));
    return {
        changed: [...changed, ...others.map(policyFile => ({ ...describeFile(policyFile), findings: [] }))].map(add),
        unchanged,
    };
    function add(policy) {
        const errors = broken.get(policy.file) ?? [];
        const changes = excepted.get(policy.file) ?? [];
        if (policy.action === 'unmanage' || errors.length + changes.length === 0)
            return policy;
        return {
            ...policy,
            direction: (0,access_direction/* combineDirections */.gz)([policy.direction, ...changes.map(({ direction }) => direction)]),
            changes: [...changes, ...policy.changes].slice(0, MOST_CHANGES),
            findings: [...errors.map(reportFinding), ...policy.findings],
        };
    }
}

;// CONCATENATED MODULE: ./lib/src/plan/identity.js

/** Gives every file its project: its own `project_id`, else the default. Without either, the file is invalid. */
function identity_assignProjects(policyFiles, defaultProject) {
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
function identity_listProjects(policyFiles) {
    return [...new Set(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
/**
 * Makes files of one snapshot invalid that do not stand for a live profile of their own. Two files for one profile are an
 * error on both, because nobody can tell which is meant; an id that the project does not have is an error, too.
 */
function identity_checkIdentities(policyFiles, directory) {
    const rivals = findRivals(policyFiles, directory);
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid')
            return policyFile;
        const { projectId, document } = policyFile;
        const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none';
        if (isUnknown)
            return invalidate(policyFile, describeUnknownId(policyFile));
        const rival = rivals.get(policyFile);
        return rival ? invalidate(policyFile, identity_describeDuplicate(policyFile, rival)) : policyFile;
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
    return createRunFinding({
        code: 'no-project',
        at: { line: 1, column: 1 },
        message: 'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
    });
}
function describeUnknownId({ projectId, document }) {
    return createRunFinding({
        code: 'unknown-id',
        at: document.locate(['id']),
        message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
    });
}
function identity_describeDuplicate({ document }, rival) {
    const isByName = document.id === undefined || document.profile.name === rival.document.profile.name;
    return createRunFinding({
        code: 'duplicate-policy',
        at: document.locate([isByName ? 'name' : 'id']),
        message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/plan/plan.js



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ policyFile, live, splitConjuncts, }) {
    const { profile } = policyFile.document;
    if (!live) {
        const comparison = compareAccess({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', policyFile, ...comparison, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', policyFile, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if (isSameProfile(liveProfile, profile))
        return { kind: 'unchanged', policyFile, live };
    const comparison = compareAccess({ before: liveProfile, after: profile }, splitConjuncts);
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
        steps.filter(step => !mayWiden(step.direction)),
        steps.filter(step => mayWiden(step.direction) && mayNarrow(step)),
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
    const isSame = live?.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, policyFile.document.profile);
    return isSame ? live : undefined;
}

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
        const found = [...(byPlace.get(accept_keyOf(finding.code, finding.at.line))?.values() ?? [])];
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
        const place = accept_keyOf(toOwnCode(acceptance.code), acceptance.line);
        byPlace.set(place, (byPlace.get(place) ?? new Map()).set(acceptance.code, acceptance));
    }
    return byPlace;
}
function accept_keyOf(code, line) {
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
const KNOWN_CODES = [finding_kinds/* FILE_FINDINGS */.c, RULES, VENDOR_CODES, findings.TABLE_FINDINGS]
    .flatMap(findings => Object.keys(findings))
    .concat('rename-without-id');

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
    if (!touchesRelations(profile)) {
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
    if (!touchesRelations(profile))
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
    const settings = WRITE_SETTINGS.filter(field => profile[field] !== DEFAULTS[field]).map(field => [field]);
    for (const [index, kind] of profile.statement_rules.allow.entries()) {
        if (WRITE_KINDS.includes(kind))
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
    const committed = WRITE_KINDS.filter(kind => decideStatement(profile, kind) === 'allowed');
    return committed.some(kind => (kind !== 'ddl' && kind !== 'copy') || profile.approval_mode === 'off');
}

;// CONCATENATED MODULE: ./lib/src/lint/lint.js








/** What there is to say about a valid policy, in the order of places. Pure, and linear in the lengths of its lists. */
function lintPolicy({ document, predicates, }) {
    const { profile } = document;
    const context = { document, profile, model: createModel(profile), predicates };
    const findings = [lintName, lintLimits, lintWrites, lintLists, lintReachability, lintPredicates].flatMap(lint => [
        ...lint(context),
    ]);
    return (0,list_findings/* limitFindings */.uL)(findings.sort(list_findings/* compareFindings */.Eg));
}

;// CONCATENATED MODULE: ./lib/src/plan/read.js


/** Parses the files of several snapshots. */
function read_parseSnapshots(snapshots, parse) {
    return snapshots.map(({ files }) => files.map(file => {
        const parsed = parse(file);
        const { findings } = parsed;
        return parsed.kind === 'parsed'
            ? { kind: 'valid', file, findings, document: parsed.document }
            : { kind: 'invalid', file, findings, name: parsed.name, projectId: parsed.projectId };
    }));
}
/** The profiles that valid files hold. */
function read_listProfiles(policyFiles) {
    return policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.document.profile] : []));
}
/** The row-filter predicates of profiles. */
function read_listPredicates(profiles) {
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
function read_lintFile({ policyFile, predicates, known = [], lintTables = () => [], }) {
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
function read_listLiveProfiles(policyFiles, directory) {
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

;// CONCATENATED MODULE: ./lib/src/plan/rename.js

/**
 * Findings, by path, for files that change their name without an id. Such a file creates a new profile and leaves the old
 * one without a file; the finding tells how to rename it instead.
 */
function adviseOnRenames({ base, head, directory, }) {
    const former = new Map(listValid(base).map(policyFile => [policyFile.file.path, policyFile]));
    const kept = new Set(listValid(head).map(nameOf));
    return new Map(listValid(head).flatMap(current => {
        const previous = former.get(current.file.path);
        if (!previous || current.document.id !== undefined || kept.has(nameOf(previous)))
            return [];
        return [[current.file.path, [advise({ previous, current, directory })]]];
    }));
}
function advise({ previous, current, directory, }) {
    const known = directory.find(previous.projectId, previous.document);
    const id = previous.document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const how = id === undefined ? 'its id' : `\`id: ${id}\``;
    return createRunFinding({
        code: 'rename-without-id',
        at: current.document.locate(['name']),
        message: `Under a new name this is a new profile, and \u201c${previous.document.profile.name}\u201d stays live without a file. To rename that one instead, add ${how} to this file.`,
    });
}
function listValid(policyFiles) {
    return policyFiles.filter(policyFile => policyFile.kind === 'valid');
}
function nameOf({ projectId, document }) {
    return JSON.stringify([projectId, document.profile.name]);
}

;// CONCATENATED MODULE: ./lib/src/policy/acceptance.js
const MARKER = /^#+\s*pgbeam-allow\b\s*:?\s*/;
const acceptance_WORDS = /^(?<code>[\w-]+)(?:\s+(?<reason>\S.*))?$/;
/** The `# pgbeam-allow: <code> <reason>` comments of a file, and findings about incomplete ones. */
function readAcceptances(comments, source) {
    const acceptances = [];
    const findings = [];
    const contentLines = comments.length > 0 ? findContentLines(source.text) : [];
    for (const { offset, text } of comments) {
        const marker = MARKER.exec(text)?.[0];
        if (marker === undefined)
            continue;
        const { code, reason } = acceptance_WORDS.exec(text.slice(marker.length).trim())?.groups ?? {};
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
        conflicts_listKinds(root, 'allow'),
        conflicts_listKinds(root, 'deny'),
    ];
    return lists.flatMap(list => findRepeated(list, lineAt));
}
function toEntry({ schema = '', table, start }, ...rest) {
    return { meaning: JSON.stringify([schema, table, ...rest]), start };
}
function conflicts_listKinds(root, field) {
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
            findings.push(conflicts_describeDuplicate(start, lineAt(first)));
    }
    return findings;
}
function conflicts_describeDuplicate(offset, line) {
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
            findings.push(conflicts_describeConflict({ mask, other, line: lineAt(other.start) }));
        conflicts_remember(known, mask);
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
function conflicts_remember({ all, bare, bySchema }, mask) {
    const own = mask.schema === undefined ? bare : (bySchema.get(mask.schema) ?? new Map());
    if (mask.schema !== undefined)
        bySchema.set(mask.schema, own);
    for (const byKind of [all, own])
        if (!byKind.has(mask.kind))
            byKind.set(mask.kind, mask);
}
function conflicts_describeConflict({ mask, other, line }) {
    const column = (0,quote/* quote */.h)(`${mask.table}.${mask.column}`);
    const message = `${column} is masked by ${(0,quote/* quote */.h)(mask.kind)} here and by ${(0,quote/* quote */.h)(other.kind)} on line ${line}; keep the one that is meant.`;
    return { code: 'conflicting-masks', offset: mask.start, message };
}

;// CONCATENATED MODULE: ./lib/src/policy/cut-text.js

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
    const message = `A comment begins at this \`#\`, inside a quote; ${suggestQuotes(readValue(text, node.textStart))}.`;
    return { code: 'cut-by-comment', offset: end + before.length, message };
}
const LONGEST_BLANK = 1000;

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
        given: new Set(FIELDS.filter(field => (0,syntax_node/* findPlace */.Pj)(root, [field]).found)),
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
const lookalikes_FORM = /[\uff01-\uff5e]|(?![\0-\x7f\u00aa\u00ba])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}\p{P}]/gu;
const ASCII_TEXT = /^[\x21-\x7e]+$/;
function replaceForms(text) {
    let first;
    const plain = text.replace(lookalikes_FORM, (character, offset) => {
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
const lookalikes_WORD = /[\p{L}\p{M}]+/gu;
const ASCII_LETTER = /[A-Za-z]/;
/** Replaces letters by whose shape a word looks like ASCII: beside ASCII letters, or all of it in a name that has others. */
function replaceShapes(text) {
    if (!ASCII_LETTER.test(text))
        return { first: undefined, plain: text };
    let first;
    const plain = text.replace(lookalikes_WORD, (word, start) => {
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
        parts.push({ text: part, start, isQuoted: name_parts_isQuoted(part) });
        start = end + 1;
    }
    return parts;
}
function name_parts_isQuoted(part) {
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
    const name = role === 'relation' ? (0,policy_relation/* readRelation */.B)(text) : (0,policy_relation/* readColumn */.J)(text);
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
        problem: `has the blank ${nameCharacter(text, offset)} before or after a name, and PgBeam does not trim, ${IN_VAIN}`,
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
    const problem = `has the blank ${nameCharacter(text, offset)} in it, ${IN_VAIN}`;
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
    const problem = `has ${nameCharacter(character, 0)} in the place of the ASCII ${letters}, ${IN_VAIN}`;
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
    if (describe_name_PLAIN[written.role].test(written.text))
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
    const read = name.role === 'relation' ? (0,policy_relation/* readRelation */.B)(name.text) : (0,policy_relation/* readColumn */.J)(name.text);
    return 'error' in read ? [NAME_ERRORS[read.error](name)] : listDoubts(name);
}
/** Most names: nothing can be said about these. */
const describe_name_PLAIN = { relation: /^(?:[\w$]{1,63}\.)?[\w$]{1,63}$/, column: /^[\w$]{1,63}$/ };
function toFinding({ code, offset, problem, meant, effect, advice }, { text, role }) {
    const write = meant !== undefined && meant !== text && isWritable(meant, role) ? meant : undefined;
    const more = effect === undefined ? '' : `, ${effect}`;
    const message = `${(0,quote/* quote */.h)(text)} ${problem}; ${write === undefined ? advice : `write ${(0,quote/* quote */.h)(write)}${more}`}.`;
    return { code, offset, message, write };
}

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
        const read = (0,policy_relation/* readRelation */.B)(name);
        return 'error' in read ? undefined : { schema: read.schema, table: read.table, start: node.start, node };
    }
    function readColumnName(node) {
        const name = (0,syntax_node/* getText */.q4)(node);
        if (name === undefined)
            return undefined;
        report(node, { text: name, role: 'column', field: 'masking_rules' });
        if (name.length > MAX_NAME_LENGTH)
            return undefined;
        const read = (0,policy_relation/* readColumn */.J)(name);
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
    return node && isWrittenNull(node) ? 'null' : (0,syntax_node/* getText */.q4)(node);
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
        const whole = typeof value === 'number' && NEW.test(source) ? readInteger(source) : undefined;
        // What is no limit at all has an error already.
        if (whole === undefined || whole < 0 || whole > Number.MAX_SAFE_INTEGER)
            return [];
        const message = `Tools that read YAML 1.1 take ${(0,quote/* quote */.h)(source)} for a text; write ${(0,quote/* quote */.h)(String(whole))}.`;
        return [{ code: 'number-notation', offset: textStart, message }];
    });
}
const NEW = /^[-+]?0o|^(?!.*\..*[eE][-+]).*[eE]/;

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
    return validate({ root, schema: profileSchema, data: toProfileData(root), wording: validate_profile_WORDING });
}
const { statement_rules, masking_rules, row_filters } = profileSchema.shape;
const TOP_LEVEL = [...FIELDS, ...EXTRA_FIELDS];
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
const validate_profile_WORDING = {
    listFields: ([field]) => (field === undefined ? TOP_LEVEL : (NESTED[field] ?? [])),
    describeField: ({ field, path }) => describeForeignField(field, path),
    describeEmptyList: path => OPENED_BY_EMPTY[String(path.at(-1))] ?? 'which means the same',
    nameInvalidValue: ([field]) => (field === 'statement_rules' ? 'unknown-statement-kind' : 'invalid-value'),
};

;// CONCATENATED MODULE: ./lib/src/policy/parse.js













/** A policy file as a document, or findings that say what is wrong with it. */
function parsePolicy(file) {
    const read = readMapping(file, 'a policy');
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
        ...findUnseenCharacters(root),
        ...(isJson ? [] : findNewNumbers(root)),
        ...findCutTexts((0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'row_filters')).map(rule => (0,syntax_node/* getField */.VI)(rule, 'predicate')), source.text),
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

;// CONCATENATED MODULE: ./lib/src/policy-tests/junit.js

/**
 * The results as JUnit XML, in the subset that CI systems share. `redact` is applied to what PgBeam said, and to what
 * may quote the file.
 */
function formatJUnit(files, redact = text => text) {
    const suites = files.map(file => describeSuite(file, redact));
    const total = (name) => suites.reduce((sum, { counts }) => sum + counts[name], 0);
    const counts = {
        tests: total('tests'),
        failures: total('failures'),
        errors: total('errors'),
        skipped: total('skipped'),
    };
    const content = suites.map(({ text }) => text).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', { name: 'PgBeam policy tests', ...counts }, `\n${content}`)}\n`;
}
function describeSuite({ path, findings, results }, redact) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const missed = results.filter(({ outcome }) => isMissed(outcome)).length;
    const counts = {
        tests: results.length + errors.length,
        failures: having('failed'),
        errors: errors.length + missed,
        skipped: having('not-run') - missed,
    };
    const cases = [
        ...errors.map(({ code, message, at }) => junit_element('testcase', { name: code, classname: path, file: path, line: at.line }, junit_element('error', { type: code, message: redact(message) }))),
        ...results.map(result => describeCase({ path, result, redact })),
    ];
    const text = `${junit_element('testsuite', { name: path, file: path, ...counts }, `\n${cases.map(each => `${each}\n`).join('')}`)}\n`;
    return { counts, text };
}
function describeCase({ path, result: { test, at, outcome }, redact, }) {
    const attributes = { name: test.name ?? test.sql, classname: path, file: path, line: at.line };
    if (outcome.kind === 'passed')
        return junit_element('testcase', attributes);
    if (isMissed(outcome)) {
        const { why, refusal = '' } = outcome;
        return junit_element('testcase', attributes, junit_element('error', { type: why, message: redact(refusal) || why }));
    }
    if (outcome.kind === 'not-run')
        return junit_element('testcase', attributes, junit_element('skipped', { message: outcome.why }));
    const { difference, reason, hint } = outcome;
    const detail = [test.sql, redact(reason), ...(hint === null ? [] : [redact(hint)])].join('\n');
    return junit_element('testcase', attributes, junit_element('failure', { type: test.expect, message: difference }, escapeXml(detail)));
}
/** `content` is XML already. */
function junit_element(name, attributes, content = '') {
    const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}
/** XML parsers turn line breaks and tabs of attributes into spaces. */
function escapeAttribute(text) {
    return escapeXml(text).replace(/[\t\n]/g, character => `&#${character.charCodeAt(0)};`);
}
function escapeXml(text) {
    return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`);
}
/** Characters that XML 1.0 cannot represent, even as references (production 2, `Char`), such as half a surrogate pair. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

;// CONCATENATED MODULE: ./lib/src/policy-tests/finding-kinds.js
/**
 * The findings that only files of policy tests can have; `src/policy/finding-kinds.ts` lists the others. An `error` makes
 * the file invalid, so that none of its tests is run. A test that fails is an error on its line.
 */
const TEST_FINDINGS = {
    'policy-outside-repository': {
        severity: 'error',
        meaning: 'The `policy` of a test file is outside the repository.',
        fix: 'Write the path of the policy file, relative to the folder of the test file.',
    },
    'unknown-policy-file': {
        severity: 'error',
        meaning: 'The `policy` of a test file is not a policy file of this commit that the globs match.',
        fix: 'Correct the path, which is relative to the folder of the test file.',
    },
    'misplaced-expectation': {
        severity: 'error',
        meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
        fix: 'Remove the field, or change `expect`.',
    },
    'policy-test-refused': {
        severity: 'error',
        meaning: "PgBeam's own engine refuses to decide about a statement, so its test was not run.",
        fix: 'Correct the statement.',
    },
    'policy-test-failed': {
        severity: 'error',
        meaning: "PgBeam's own engine decides otherwise about a statement than its test expects.",
        fix: 'Correct the policy, or the test if the new behaviour is intended.',
    },
};

;// CONCATENATED MODULE: ./lib/src/policy-tests/report.js

/** The report's section on tests; undefined if the change concerns none. */
function reportTests(files) {
    if (files.length === 0)
        return undefined;
    const reported = files.map(reportFile);
    const total = (name) => reported.reduce((sum, file) => sum + file[name], 0);
    return { passed: total('passed'), failed: total('failed'), not_run: total('not_run'), files: reported };
}
function reportFile({ path, policy, findings, results }) {
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const reasons = results.flatMap(({ outcome }) => (outcome.kind === 'not-run' ? [outcome.why] : []));
    return {
        file: path,
        policy: policy ?? null,
        passed: having('passed'),
        failed: having('failed'),
        not_run: having('not-run'),
        not_run_because: [...new Set(reasons)],
        findings: [...findings.map(report_reportFinding), ...results.flatMap(reportFailure), ...results.flatMap(reportRefusal)],
    };
}
function report_reportFinding({ code, severity, message, at }) {
    return { code, severity, message, line: at.line, column: at.column };
}
function reportFailure({ test, at, outcome }) {
    if (outcome.kind !== 'failed')
        return [];
    const { difference: message, reason, hint } = outcome;
    const failure = { code: 'policy-test-failed', severity: 'error', message, line: at.line, column: at.column };
    return [{ ...failure, test: test.name ?? test.sql, reason, ...(hint === null ? {} : { hint }) }];
}
function reportRefusal({ test, at, outcome }) {
    if (outcome.kind !== 'not-run' || outcome.refusal === undefined)
        return [];
    const { severity, meaning, fix } = TEST_FINDINGS['policy-test-refused'];
    const finding = {
        code: 'policy-test-refused',
        severity,
        message: `${meaning} ${fix}`,
        line: at.line,
        column: at.column,
    };
    return [{ ...finding, test: test.name ?? test.sql, reason: outcome.refusal }];
}

;// CONCATENATED MODULE: ./lib/src/postgres/predicate.js
function predicate_splitConjuncts(predicates) {
    return text => {
        const read = predicates.get(text);
        return read?.kind === 'expression' ? read.conjuncts : undefined;
    };
}

;// CONCATENATED MODULE: ./lib/src/postgres/read-predicates.js
/** Reads each distinct predicate once. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one. */
async function read_predicates_readPredicates(texts) {
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

// EXTERNAL MODULE: ./lib/src/report/predicates.js
var predicates = __webpack_require__(7719);
;// CONCATENATED MODULE: ./lib/src/report/redact.js

/**
 * The report without the text of a row filter, for those who set `redact-predicates`. Each predicate becomes a number, the
 * same for equal ones, so that it still says how they changed. Only `overwritten` stays whole: it is all there is of it.
 */
function redactReport(report) {
    const numbers = new Map();
    const name = (predicate) => {
        const shown = numbers.get(predicate) ?? `predicate ${numbers.size + 1} (not shown)`;
        numbers.set(predicate, shown);
        return shown;
    };
    // Once through all places of predicates, so that each is known before messages are read.
    const policies = report.policies.map(policy => ({
        ...policy,
        changes: policy.changes.map(change => redactChange(change, name)),
        ...(policy.waiting ? { waiting: policy.waiting.map(change => redactChange(change, name)) } : {}),
        drift: policy.drift.map(drift => redactDrift(drift, name)),
    }));
    const conceal = createConcealer([...numbers.keys()]);
    const redact = (text) => hideQuotes(conceal(text));
    const redactFinding = (finding) => ({
        ...finding,
        message: redact(finding.message),
        ...(finding.accepted === undefined ? {} : { accepted: redact(finding.accepted) }),
    });
    return {
        ...report,
        findings: report.findings.map(redactFinding),
        policies: policies.map(policy => ({
            ...policy,
            reason: policy.reason === null ? null : redact(policy.reason),
            findings: policy.findings.map(redactFinding),
            ...(policy.replay
                ? {
                    replay: {
                        ...policy.replay,
                        busiest: policy.replay.busiest.map(query => ({ ...query, reason: query.reason && redact(query.reason) })),
                    },
                }
                : {}),
        })),
        ...(report.tests
            ? {
                tests: {
                    ...report.tests,
                    files: report.tests.files.map(file => ({
                        ...file,
                        findings: file.findings.map(finding => redactWords(redactFinding(finding), redact)),
                    })),
                },
            }
            : {}),
    };
}
/** The engine's own words about a test. */
function redactWords(finding, redact) {
    const { reason, hint } = finding;
    return {
        ...finding,
        ...(reason === undefined ? {} : { reason: redact(reason) }),
        ...(hint === undefined ? {} : { hint: redact(hint) }),
    };
}
function redactChange(change, name) {
    const { area, subject, field, before, after } = change;
    if (area !== 'rows' || subject === field)
        return change;
    const show = (value) => typeof value !== 'string' || value === 'all' || value === 'none' ? value : name(value);
    return { ...change, before: show(before), after: show(after) };
}
function redactDrift({ field, expected, live }, name) {
    if (field !== 'row_filters')
        return { field, expected, live };
    const show = (value) => (Array.isArray(value) ? value.map(entry => redactFilter(entry, name)) : null);
    return { field, expected: show(expected), live: show(live) };
}
/** What of a filter is no predicate: its relation. Of an entry of another shape, nothing. */
function redactFilter(entry, name) {
    const { table, predicate } = (entry ?? {});
    return {
        ...(typeof table === 'string' ? { table } : {}),
        predicate: name(typeof predicate === 'string' ? predicate : JSON.stringify(entry)),
    };
}
/** Hides what a message quotes if it may be a part of a predicate; names of fields and relations stay. */
function hideQuotes(message) {
    // A quoted text that holds backquotes itself leaves nobody to tell where it ends.
    const quoted = QUOTED_CLEANLY.test(message) ? /`[^`]*`/g : /`.*`/gs;
    return message.replace(quoted, text => (HARMLESS.test(text) ? text : NOT_SHOWN)).replace(/"[^"]*"/g, NOT_SHOWN);
}
/** Every quoted text stands between blanks or punctuation. */
const QUOTED_CLEANLY = /^[^`]*(?:(?<![^\s(])`[^`]*`(?![^\s.,;:)])[^`]*)*$/;
/** A name, a single character, or how to accept a finding. */
const HARMLESS = /^`(?:[\p{L}_][\p{L}\p{N}_.*-]*|.|# pgbeam-allow.*)`$/u;
const NOT_SHOWN = '(not shown)';

;// CONCATENATED MODULE: ./lib/src/reviews/evidence.js
/** Logins are the same whatever their case; nobody is the same as nobody. */
function isSameLogin(one, other) {
    return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/reviews/tally.js


/** Whether anybody's review has to be proved before a policy is applied. */
function asksForReviews({ requiredApprovals, requiredApprovalsWidening, reviewersWidening, }) {
    return requiredApprovals + requiredApprovalsWidening + reviewersWidening.length > 0;
}
/** The reviews that a change must have. One that may widen must meet the stricter requirement. */
function findRequirement(direction, rules) {
    const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules;
    if (!(0,access_direction/* mayWiden */.b5)(direction))
        return { approvals: requiredApprovals, requiredFrom: null };
    const approvals = Math.max(requiredApprovals, requiredApprovalsWidening);
    return { approvals, requiredFrom: reviewersWidening };
}
function requiresNothing({ approvals, requiredFrom }) {
    return approvals === 0 && requiredFrom === null;
}
/**
 * Counts the opinions of people with write access, other than the author and those who had a hand in it. An author whom
 * GitHub does not know may be one of those who approve, but only one: with an approval more than required, enough of them
 * are somebody else's.
 */
function tallyReviews({ author, involved, unknownAuthors, opinions, isComplete }, { requirement, since = 0 }) {
    const isInvolved = (login) => [author, ...involved].some(each => isSameLogin(each, login));
    const [independent, own] = partition(opinions, ({ reviewer }) => !isInvolved(reviewer));
    const approving = independent.filter(({ state }) => state === 'approved');
    const [counting, outdated] = partition(approving, ({ isCurrent, at }) => isCurrent && at >= since);
    const approvals = counting.map(({ reviewer }) => reviewer);
    // Anybody can write any name into a commit: that may cost an approval, but never silences an objection.
    const requestingChanges = opinions.filter(each => each.state === 'changes-requested').map(each => each.reviewer);
    const needed = requiresNothing(requirement) ? 0 : Math.max(requirement.approvals, 1) + unknownAuthors;
    const missing = Math.max(0, needed - approvals.length);
    const missingReviewers = listMissingReviewers(approvals, requirement);
    return {
        approvals,
        approvedAt: counting.length === 0 ? null : Math.max(...counting.map(({ at }) => at)),
        needed,
        missing,
        requestingChanges,
        outdated: outdated.map(({ reviewer }) => reviewer),
        involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
        unknownAuthors,
        missingReviewers,
        isComplete,
        isSufficient: missing === 0 && missingReviewers.length === 0 && requestingChanges.length === 0 && isComplete,
    };
}
function listMissingReviewers(approvals, { requiredFrom }) {
    if (requiredFrom === null)
        return [];
    const hasOne = approvals.some(login => requiredFrom.logins.some(each => isSameLogin(each, login)));
    return hasOne ? [] : requiredFrom.names;
}
function partition(opinions, isMeant) {
    return [opinions.filter(isMeant), opinions.filter(opinion => !isMeant(opinion))];
}

// EXTERNAL MODULE: ./lib/src/report/order.js
var report_order = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/src/flows/check-result.js



/** The result of a check. `failed`: a finding or a test fails it although the file is valid. */
function chooseCheckResult(found, failOn) {
    const { changed, tests } = found;
    if (listBreaking(found).length + listFailingCodes(found, failOn).length > 0)
        return 'failed';
    if (hasFailedTests(tests, failOn))
        return 'failed';
    if (changed.some(isInvalid) ||
        listInvalidGuardrails(found).length > 0 ||
        hasInvalidTests(tests) ||
        listMissed(tests, failOn).length > 0)
        return 'invalid';
    return changed.some(report_order/* isAffected */.fH) || listTouchedGuardrails(found).length > 0 ? 'changed' : 'unchanged';
}
/** Why a check fails and what to do next; null where it succeeds. */
function explainCheck(found, failOn) {
    const invalid = found.changed.filter(isInvalid).map(({ file }) => file);
    const codes = listFailingCodes(found, failOn);
    const failures = [
        invalid.length > 0 ? `Not valid: ${listSome(invalid)}. Correct the errors shown on their lines.` : null,
        codes.length > 0
            ? `Findings that fail the check (fail-on: ${failOn}): ${codes.join(', ')}. Correct them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
            : null,
        explainGuardrails(found),
        explainTests(found.tests, failOn),
    ];
    return failures.filter(failure => failure !== null).join('\n') || null;
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes(found, failOn) {
    const { changed, findings } = found;
    const failing = FAILING[failOn];
    const guardrails = listTouchedGuardrails(found).filter(({ action }) => action !== 'invalid');
    const own = guardrails.flatMap(file => file.findings);
    const standing = [
        ...findings,
        ...own,
        ...changed.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings),
    ];
    const reached = standing.filter(({ accepted, code, severity }) => accepted === undefined && !EXPLAINED.has(code) && failing.includes(severity));
    return [...new Set(reached.map(({ code }) => code))];
}
/** An unreachable PgBeam never fails a check, and a broken guardrail does so whatever `fail-on` says. */
const EXPLAINED = new Set(['live-unknown', 'guardrail-broken']);
/** The policies that break a guardrail. */
function listBreaking({ changed }) {
    const isBreaking = ({ findings }) => findings.some(({ code }) => code === 'guardrail-broken');
    return changed.filter(isBreaking).map(({ file }) => file);
}
function listTouchedGuardrails({ guardrails }) {
    return (guardrails?.files ?? []).filter(({ action }) => action !== 'none');
}
/** Whoever touches them or not: what does not say what policies may not do fails every check. */
function listInvalidGuardrails({ guardrails }) {
    return (guardrails?.files ?? []).filter(({ action }) => action === 'invalid').map(({ file }) => file);
}
function explainGuardrails(found) {
    const [invalid, breaking] = [listInvalidGuardrails(found), listBreaking(found)];
    const parts = [
        ...(invalid.length > 0
            ? [`Guardrails that are not valid: ${listSome(invalid)}. Correct the errors shown on their lines.`]
            : []),
        ...(breaking.length > 0
            ? [
                `Guardrails are broken by ${listSome(breaking)}. Correct each policy on its line; only those who answer for the guardrail can except it.`,
            ]
            : []),
    ];
    return parts.join('\n') || null;
}
function isInvalid({ action }) {
    return action === 'invalid';
}
/** Whether the change touches an invalid file of tests: like an invalid policy, it fails the check. */
function hasInvalidTests(files) {
    return listInvalid(files).length > 0;
}
/** Whether a policy test failed or was not run although it was to be, and that counts. */
function hasFailedTests(files, failOn) {
    const missed = listMissed(files, failOn).flatMap(({ results }) => results.map(({ outcome }) => outcome).filter(isMissed));
    return listFailed(files, failOn).length > 0 || missed.some(({ why }) => why !== 'invalid-policy');
}
/** Why the tests fail the step and what to do next, a line for each reason; null where they do not. */
function explainTests(files, failOn) {
    const invalid = listInvalid(files);
    const failed = listFailed(files, failOn);
    const missed = listMissed(files, failOn);
    const parts = [
        ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Correct the errors shown on their lines.`] : []),
        ...(failed.length > 0
            ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
            : []),
        ...(missed.length > 0 ? [explainMissed(missed)] : []),
    ];
    return parts.length === 0 ? null : parts.join('\n');
}
function listInvalid(files) {
    return files.filter(({ isChanged, findings }) => isChanged && findings.some(({ severity }) => severity === 'error'));
}
function listFailed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => outcome.kind === 'failed'));
}
/** Files with tests that were not run: nobody knows how they would have ended. */
function listMissed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => isMissed(outcome)));
}
function explainMissed(files) {
    const outcomes = files.flatMap(({ results }) => results.map(({ outcome }) => outcome).filter(isMissed));
    const reasons = [...new Set(outcomes.map(({ why }) => MISSED[why]))];
    return `Policy tests were not run, which is no success: ${listPaths(files)}. ${reasons.join(' ')}`;
}
const MISSED = {
    'invalid-policy': 'Correct the errors of their policies.',
    refused: 'Correct what PgBeam refuses, on the line of the test or in the policy.',
    'no-answer': 'See the warnings about PgBeam, then run the job again.',
    'too-many': `A run takes ${MOST_TESTS} of them; change fewer policies at once, or have fewer tests.`,
};
function listPaths(files) {
    return listSome(files.map(({ path }) => path));
}
/** The first few: all of them are in the report. */
function listSome(paths) {
    const rest = paths.length - SHOWN_PATHS;
    return rest > 0 ? `${paths.slice(0, SHOWN_PATHS).join(', ')} and ${rest} more` : paths.join(', ');
}
const SHOWN_PATHS = 10;

;// CONCATENATED MODULE: ./lib/src/flows/lint-schemas.js


const NO_TABLE_LINT = { lint: () => [], listNews: () => [] };
/** Loads the rules about tables, for policies whose databases are known. */
async function openTableLint(schemas, policyFiles) {
    const concerned = policyFiles.filter(each => each.kind === 'valid' && schemas.find(each.projectId) !== undefined);
    if (concerned.length === 0)
        return NO_TABLE_LINT;
    const [{ lintTables }, { TABLE_FINDINGS }, { readNames }] = await Promise.all([
        __webpack_require__.e(/* import() */ 672).then(__webpack_require__.bind(__webpack_require__, 7672)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1942)),
        __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 2783)),
    ]);
    const namesIn = await readNames(read_listPredicates(read_listProfiles(concerned)));
    const find = ({ document }, tables) => tables ? lintTables({ document, model: createModel(document.profile), tables, namesIn }) : [];
    return {
        lint: policyFile => find(policyFile, schemas.find(policyFile.projectId)?.tables),
        listNews(policyFile) {
            if (policyFile.kind === 'invalid')
                return [];
            const known = new Set(find(policyFile, schemas.find(policyFile.projectId)?.formerly).map(spell));
            return policyFile.findings.filter(finding => Object.hasOwn(TABLE_FINDINGS, finding.code) && !known.has(spell(finding)));
        },
    };
}
function spell({ code, at, message }) {
    return JSON.stringify([code, at.line, at.column, message]);
}

;// CONCATENATED MODULE: ./lib/src/landings/landing.js
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
    return version?.kind === 'valid' && isSameProfile(version.document.profile, liveProfile);
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
    const writtenAt = readWrittenAt(step.live);
    const drift = describeDrift(step, passages);
    const left = passages.find(({ before }) => isLive(before, step));
    if (left) {
        const isEdited = writtenAt > left.landing.until + GRACE_MS;
        return isEdited ? { kind: 'drifted', pending: changing, ...drift } : { kind: 'waiting', pending: changing };
    }
    const bringing = passages.findIndex(({ before, after }) => before === undefined && after !== undefined);
    const by = passages[bringing];
    if (by) {
        const since = new Set(passages.slice(0, bringing + 1));
        return { kind: 'adopting', pending: changing.filter(passage => since.has(passage)), by, drift };
    }
    // What was live before the edit is not known: under `on-drift: overwrite`, the newest change is what it brings.
    return { kind: 'drifted', pending: changing.slice(0, 1), ...drift };
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
        if (!last || !isSameProfile(last, after.document.profile))
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
        .map(({ document: { profile } }) => ({ expected: profile, fields: listDifferences(profile, liveProfile) }));
    const older = passages.filter(({ landing }) => landing.from <= readWrittenAt(live));
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

;// CONCATENATED MODULE: ./lib/src/plan/policy-index.js

function indexPolicies(policyFiles) {
    const paths = new Map(policyFiles.map(policyFile => [policyFile.file.path, policyFile]));
    const valid = policyFiles.filter(policyFile => policyFile.kind === 'valid');
    const ids = groupBy(valid, ({ projectId, document }) => policy_index_keyOf(projectId, document.id ?? ''));
    const names = groupBy(valid, ({ projectId, document }) => policy_index_keyOf(projectId, document.profile.name));
    return {
        atPath: path => paths.get(path),
        withId: (projectId, id) => ids.get(policy_index_keyOf(projectId, id)) ?? [],
        withName: (projectId, name) => names.get(policy_index_keyOf(projectId, name)) ?? [],
    };
}
function policy_index_keyOf(projectId, identity) {
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
                    previousOf: matchFiles(before, after),
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
        return !isOverwriting && landing.until + GRACE_MS < readWrittenAt(step.live);
    }
}
function asIncomplete(error) {
    if (error instanceof PastTooLongError)
        return false;
    throw error;
}

;// CONCATENATED MODULE: ./lib/src/reviews/effect.js


/** Whether two versions, of which each may be missing, mean the same for the same live profile. */
function isSameVersion(one, other) {
    if (!one || !other)
        return one === other;
    if (one.kind === 'invalid' || other.kind === 'invalid')
        return one.file.blob === other.file.blob;
    return (one.projectId === other.projectId &&
        one.document.id === other.document.id &&
        isSameProfile(one.document.profile, other.document.profile));
}
/** The policies, as they are at the head, that merging the head into the base changes. */
function listChangedPolicies(base, head) {
    return pairFiles(base, head).flatMap(({ previous, current }) => current && !isSameVersion(previous, current) ? [current] : []);
}
/** Whether a commit's policies mean the same as the head's, as far as the head changes them. */
function meansSame({ policies, head, changed, }) {
    const there = matchFiles(policies, head);
    return changed.every(policyFile => isSameVersion(there.get(policyFile), policyFile));
}
/** Whether a head changes the same policies of an earlier base from the same to the same. */
function hasSameEffect({ base, then, head, changed, }) {
    if (then === base)
        return true;
    const [now, before] = [matchFiles(base, head), matchFiles(then, head)];
    return changed.every(policyFile => isSameVersion(now.get(policyFile), before.get(policyFile)));
}

;// CONCATENATED MODULE: ./lib/src/reviews/held.js
/** The policies that the branch held at a time, in ms since the epoch, those of `like` where they are the same; undefined: nobody knows. */
async function readHeld({ head, at, like, ports: { landings, readPolicies }, }) {
    const held = await landings.findHeld({ head, at, like: like.commit });
    if (held === like.commit)
        return like.policies;
    if (held === undefined)
        return undefined;
    return held === null ? [] : (await readPolicies([held])).get(held);
}

;// CONCATENATED MODULE: ./lib/src/reviews/who.js



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
        .filter(review => !isSameLogin(review.author.login, author?.login));
    const voters = people.map(review => review.author.login);
    const isVoter = (login) => voters.some(voter => isSameLogin(voter, login));
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
    const seen = matchFiles(final, landed);
    const changed = listChangedPolicies(base, landed).flatMap(policyFile => seen.get(policyFile) ?? []);
    /** Whether who gave the opinion had before them what is merged: this head, and this effect on the base branch. */
    const isAsReviewed = async ({ state, commit, submittedAt }) => {
        const there = commit === null ? undefined : policies.get(commit);
        if (state !== 'approved' || submittedAt < (baseChangedAt ?? 0))
            return false;
        if (there === undefined || !meansSame({ policies: there, head: final, changed }))
            return false;
        const then = await readBase(submittedAt);
        return then !== undefined && hasSameEffect({ base, then, head: final, changed });
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
    const there = matchFiles(is, head);
    const own = new Set(changed.map(policyFile => there.get(policyFile)));
    const paths = new Set(changed.map(({ file }) => file.path));
    return listChangedPolicies(was, is).some(policyFile => own.has(policyFile) || paths.has(policyFile.file.path));
}
/** A bot's commits carry whatever address it likes; the journal vouches that nobody else pushed. */
function isByOneBot({ author, pushes }) {
    return (author !== null &&
        !author.isPerson &&
        pushes.kind === 'known' &&
        pushes.pushes.every(({ actor }) => isSameLogin(actor, author.login)));
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

;// CONCATENATED MODULE: ./lib/src/reviews/prove.js






/** GitHub notes a merge and the branch's update at the same moment, give or take; ms. */
const MERGE_SPAN_MS = 10 * 60_000;
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
        const { head, opinions } = await hear(what.facts, landing);
        const isAltered = !shows(head, passage);
        // GitHub made it out of several pull requests: whoever approves the result after the merge has it before them.
        if (isAltered && !isMadeByGitHub(landing))
            return { kind: 'unauthorised', landing, reason: 'altered', pullRequest };
        const tally = tallyReviews(opinions, { requirement, since: isAltered ? landing.until : 0 });
        const gap = findGap(tally, { requirement, isAltered });
        if (gap)
            return { kind: 'unauthorised', landing, reason: gap, pullRequest, isAltered, tally };
        if (writtenAt !== null && writtenAt > landing.until + GRACE_MS) {
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
    const isAtThatMoment = mergedAt !== null && mergedAt >= landing.from - MERGE_SPAN_MS && mergedAt <= landing.until + MERGE_SPAN_MS;
    return isAtThatMoment ? { kind: 'merged', facts: here } : refuse({ reason: 'merged-before', pullRequest });
}
/** Whether the head of a pull request has the version that landed: it is what its reviewers had before them. */
function shows(head, { after }) {
    return after !== undefined && isSameVersion(matchFiles(head, [after]).get(after), after);
}
function isMadeByGitHub({ kind }) {
    return kind === 'pr_merge' || kind === 'merge_queue_merge';
}
function findGap(tally, { requirement, isAltered }) {
    // A number of 0 waives who approves, and not that somebody has seen what was put together.
    if (isAltered && tally.approvals.length === 0)
        return 'too-few-approvals';
    if (requiresNothing(requirement))
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
        const readBase = async (at) => (at >= from ? base : readHeld({ head, at, like, ports }));
        const landed = policies.get(after) ?? [];
        const opinions = await hearOpinions({ pullRequest, base, landed, readBase, readPolicies });
        return { head: policies.get(pullRequest.head) ?? [], opinions };
    }
}

;// CONCATENATED MODULE: ./lib/src/reviews/judge.js





/**
 * Tells of every write how its live profile came to be, and proves what `proves` says: of every landing that the write
 * brings into force, or only of those that take over a profile.
 */
async function judge_judgeLive({ steps, commit, ports, rules, isOverwriting, proves, }) {
    const pasts = await tracePasts({ steps, commit, isOverwriting, ...ports });
    const traced = [...pasts].map(([step, past]) => ({ step, provenance: judgeProvenance(step, past) }));
    const claims = rules === null ? [] : traced.flatMap(each => listClaims(each, { rules, isOverwriting, proves }));
    const judgements = await proveClaims({ claims, commit, ports });
    return new Map(traced.map(({ step, provenance }) => [step, judge_settle({ step, provenance, judgements })]));
}
function listClaims({ step, provenance }, { rules, isOverwriting, proves }) {
    if (provenance.kind === 'untraceable')
        return [];
    if (provenance.kind === 'drifted' && !isOverwriting)
        return [];
    if (proves === 'adoptions' && provenance.kind !== 'adopting')
        return [];
    const requirement = findRequirement(step.direction, rules);
    // Whoever approves a takeover has the live profile before them: their approval is the later witness.
    const writtenAt = step.kind === 'update' && provenance.kind === 'waiting' ? readWrittenAt(step.live) : null;
    return provenance.pending.map(passage => ({ passage, requirement, writtenAt }));
}
function judge_settle({ step, provenance, judgements }) {
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
            const { by, drift } = provenance;
            const writtenAt = step.kind === 'update' ? readWrittenAt(step.live) : 0;
            return writtenAt < witnessedAt(by, judgements.get(by))
                ? { kind: 'in-order', pending, isMadeAgain: false }
                : { kind: 'edited', pending: pending.slice(0, 1), drift };
        }
    }
}
/** Until when an edit of a profile that a landing takes over was before the eyes of whoever approved it. */
function witnessedAt({ landing }, judgement) {
    if (judgement?.kind === 'authorised')
        return judgement.approvedAt ?? landing.from;
    return landing.from;
}

;// CONCATENATED MODULE: ./lib/src/reviews/refusal.js
/** Why a landing may not come into force, and how to go on. Logins and branches are other people's text. */
function refusal_describeUnauthorised(refusal, { branch }) {
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
const refusal_KINDS = {
    pr_merge: 'merge',
    merge_queue_merge: 'merge',
    push: 'push',
    force_push: 'force push',
    unrecorded: 'update',
};
function describeLanding({ kind, after, actor }, branch) {
    const by = actor === null ? '' : ` by ${actor}`;
    return `The ${refusal_KINDS[kind]} of ${after.slice(0, 7)} to ${branch}${by}`;
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

;// CONCATENATED MODULE: ./lib/src/apply/permit.js


/** Permits or refuses every write, by what has happened on the branch before. */
async function permitWrites({ steps, commit, branch, ports, rules, onDrift, }) {
    const isOverwriting = onDrift === 'overwrite';
    const states = await judgeLive({ steps, commit, ports, rules, isOverwriting, proves: 'everything' });
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
        return judgement.kind === 'unauthorised' ? [describeUnauthorised(judgement, { branch })] : [];
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

;// CONCATENATED MODULE: ./lib/src/flows/live-state.js





const NO_DIFFERENCES = { drifts: new Map(), waiting: new Map(), findings: [], isPartial: false };
/** Tells, of live profiles that are not what the applied branch says, whether they were edited elsewhere or wait. */
async function explainDifferences({ steps, commit, ports, rules, }) {
    // What is not live cannot have been edited.
    const updates = steps.filter(({ kind }) => kind === 'update');
    try {
        const states = await judge_judgeLive({ steps: updates, commit, ports, rules, isOverwriting: false, proves: 'adoptions' });
        const judged = steps.map(step => ({ step, path: step.policyFile.file.path, state: states.get(step) }));
        const unknown = judged.filter(({ state }) => state?.kind === 'untraceable').map(({ path }) => path);
        return {
            drifts: new Map(judged.flatMap(({ step, path, state }) => state?.kind === 'edited' ? [[path, reportDrift(step, state)]] : [])),
            waiting: new Map(judged
                .filter(({ step, state }) => step.kind === 'create' || state?.kind === 'in-order')
                .map(({ path, step }) => [path, describeWaiting(step)])),
            findings: unknown.length > 0 ? [noteDriftUnknown(`the past of ${unknown.join(', ')} is too long`)] : [],
            isPartial: unknown.length > 0,
        };
    }
    catch (error) {
        if (!(error instanceof PastUnreadableError))
            throw error;
        return { ...NO_DIFFERENCES, findings: [noteDriftUnknown(error.message)], isPartial: true };
    }
}
function describeWaiting({ policyFile, changes, omitted, direction }) {
    return { ...listChanges({ changes, omitted, document: policyFile.document }), direction };
}

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

;// CONCATENATED MODULE: ./lib/src/catalog/live/may-name.js

/**
 * Relations of the repository's SQL files may be named. Of those that only a live catalog knows, any may be a honeytoken,
 * unless the honeytokens are known and it is none of them.
 */
function createMayName({ files, honeytokens, }) {
    const decoys = honeytokens && new Set(honeytokens.flatMap(may_name_listNames));
    return ({ schema, name }) => {
        if (files.some(catalog => catalog.find(schema, name).length > 0))
            return true;
        return decoys !== null && !decoys.has((0,fold_case/* foldCase */.S)(`${schema}.${name}`));
    };
}
/** The names that a honeytoken may mean, as PgBeam compares them. A bare name is that of `public`. */
function may_name_listNames({ schema, relation }) {
    const names = [`${schema || 'public'}.${relation}`];
    // A name that brings its schema: hidden too, for one that is hidden needlessly does no harm.
    if (!schema && relation.includes('.'))
        names.push(relation);
    return names.map(fold_case/* foldCase */.S);
}

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
        const name = (0,exposure_tables/* spellName */.oC)(relation);
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
        const isMoved = pair.before === undefined || (0,exposure_tables/* spellName */.oC)(pair.before) !== (0,exposure_tables/* spellName */.oC)(pair.after);
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
const live_catalog_KINDS = {
    table: 'table',
    view: 'view',
    materialized_view: 'materialized-view',
};
function describeRelation({ schema, name, kind, columns }, isComplete) {
    return {
        id: `${(0,names/* quoteName */.AB)(schema)}.${(0,names/* quoteName */.AB)(name)}`,
        schema,
        name,
        kind: (Object.hasOwn(live_catalog_KINDS, kind) && live_catalog_KINDS[kind]) || 'other',
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

;// CONCATENATED MODULE: ./lib/src/impact/ask-databases.js


/** No project has as many; each is a request. */
const MOST_DATABASES = 100;
/** Asks about each project once, and about each of its databases, all at once. */
function askDatabases({ projects, ...how }) {
    const ask = createAsk();
    return Promise.all(projects.map(projectId => askAbout(projectId, { ...how, ask })));
}
function createAsk() {
    const breaker = createBreaker();
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

;// CONCATENATED MODULE: ./lib/src/impact/live-table-findings.js






function noteNoKey() {
    const message = '`live-schema` needs an API key, and there is none (a pull request from a fork gets no secrets), so the report does without PgBeam\u2019s catalogs of the databases.';
    return noteRun('schema-unknown', message);
}
/** What is not known of the databases of projects: a finding for each reason, however many databases it is of. */
function describeGaps(projects) {
    return [...describeUnlisted(projects), ...projects.flatMap(live_table_findings_describeProject)];
}
/** Projects whose databases could not be listed. */
function describeUnlisted(projects) {
    return groupByCause(projects, ({ databases }) => databases).map(({ error, items }) => {
        const names = live_table_findings_nameAll(items.map(({ projectId }) => projectId));
        const message = `The report does without the databases of ${names}, so no relation is called unknown there. ${explain(error)}`;
        return noteRun('schema-unknown', message);
    });
}
function live_table_findings_describeProject({ projectId, databases, honeytokens }) {
    if (databases instanceof pgbeam_error/* PgBeamError */.p)
        return [];
    const project = (0,quote/* quote */.h)(projectId);
    const listDatabases = (isMeant) => databases.filter(({ schema }) => isMeant(schema)).map(({ listed }) => listed.id);
    const findings = groupByCause(databases, ({ schema }) => schema).map(({ error, items }) => {
        const names = live_table_findings_nameAll(items.map(({ listed }) => listed.id));
        return noteRun('schema-unknown', `The report does without PgBeam\u2019s catalog of ${names}. ${explain(error)}`);
    });
    const unread = listDatabases(schema => isAnswer(schema) && schema.hasFailed);
    if (unread.length > 0) {
        // Why is the database's own text, which is not repeated.
        const message = `PgBeam could not read ${live_table_findings_nameAll(unread)} of ${project}, so the report does without what is there; look at the connection in the PgBeam dashboard.`;
        findings.push(noteRun('schema-unknown', message));
    }
    const tooMany = listDatabases(schema => schema === 'too-many');
    if (tooMany.length > 0) {
        const message = `${project} has so many databases that ${live_table_findings_nameAll(tooMany)} were not asked about.`;
        findings.push(noteRun('schema-unknown', message));
    }
    const truncated = listDatabases(schema => isRead(schema) && schema.isTruncated);
    if (truncated.length > 0) {
        const message = `PgBeam\u2019s catalog of ${live_table_findings_nameAll(truncated)} stops at its limit of columns: what is not in it may exist. ${RUN_FINDINGS['schema-truncated'].fix}`;
        findings.push(noteRun('schema-truncated', message));
    }
    const hasNames = databases.some(({ schema }) => isRead(schema) && schema.relations.length > 0);
    if (honeytokens instanceof pgbeam_error/* PgBeamError */.p && hasNames) {
        const message = `Relations of ${project} that only PgBeam knows are counted and not named, because any of them may be a honeytoken. ${explainHoneytokens(honeytokens)}`;
        findings.push(noteRun('honeytokens-unknown', message));
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
function live_table_findings_nameAll(ids) {
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
    const { problem, nextStep } = describeError(isSaid ? new pgbeam_error/* PgBeamError */.p({ ...error, detail: undefined, fieldErrors: [] }) : error);
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
    const findings = noteUnmatchedSchemas(chosen.filter(({ head }) => head.length === 0).map(({ line }) => line.globs[0]));
    const databases = await readDatabases(filled);
    const unread = databases.flatMap(({ after }) => after.unread);
    const known = new Map();
    return {
        findings: [...findings, ...live.findings, ...noteUnread(unread)],
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
    const { includes } = compileGlobs(globs);
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

;// CONCATENATED MODULE: ./lib/src/live/directory.js
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

;// CONCATENATED MODULE: ./lib/src/policy-tests/schema.js

/** A file of policy tests, `*.tests.yaml`: statements, and what a policy must do with each. */
const MASK_KINDS = ['redact', 'null', 'hash'];
// As in a policy, null means the kind of that name.
const maskKind = schemas/* union */.KCZ([
    schemas/* enum */.k5n(MASK_KINDS),
    schemas/* pipe */.FsL(schemas/* null */.chJ(), schemas/* transform */.pdi(() => 'null')),
]);
const statement = {
    name: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('What the test is about. It is shown if the test fails.')),
    // The bounds are the API's.
    sql: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100_000), schemas/* describe */.q0y('The statement to try.')),
};
const masked = schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _minLength */.m9(1)), maskKind))
    .check(schemas/* describe */.q0y('Columns that must be masked, and how: of any table that the statement touches, shown or not. Left out, any mask matches.'));
const schema_rowFilter = schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
    .check(schemas/* describe */.q0y('The predicate that must filter the rows; left out, any predicate matches.'));
const policyTestSchema = schemas/* discriminatedUnion */.gMt('expect', [
    schemas/* strictObject */.rej({ ...statement, expect: schemas/* literal */.euz('allow').check(schemas/* describe */.q0y('The statement runs unchanged.')) }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('block').check(schemas/* describe */.q0y('The statement is refused.')),
        rule: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
            .check(schemas/* describe */.q0y('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule matches.')),
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('mask')
            .check(schemas/* describe */.q0y('The statement runs, on a table with masked columns and without a row filter.')),
        masked,
        row_filter: schema_rowFilter,
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('row-filter')
            .check(schemas/* describe */.q0y('The statement runs on some of the rows only. Columns may be masked as well.')),
        masked,
        row_filter: schema_rowFilter,
    }),
]);
const testFileSchema = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The path of the policy file, relative to the folder of this file.')),
    tests: schemas/* array */.YOg(policyTestSchema)
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The statements to try, each with the decision that it must get.')),
});

;// CONCATENATED MODULE: ./lib/src/policy-tests/parse.js











/** The tests of a file, or findings that say what is wrong with it. */
function parseTests(file) {
    const read = readMapping(file, 'a file of policy tests');
    if (read.kind === 'invalid')
        return { kind: 'invalid', file, findings: read.findings };
    const { root, source } = read;
    const validation = validate({ root, schema: testFileSchema, data: toData(root), wording: parse_WORDING });
    const issues = validation.kind === 'invalid' ? validation.findings : [];
    const tests = (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'tests'));
    const sql = tests.flatMap(test => [(0,syntax_node/* getField */.VI)(test, 'sql'), (0,syntax_node/* getField */.VI)(test, 'row_filter')]);
    const unplaced = [...read.findings, ...issues, ...findUnseenCharacters(root), ...findCutTexts(sql, source.text)];
    const findings = (0,list_findings/* listFindings */.F$)(unplaced, { source, kinds: policy_tests_parse_KINDS });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', file, findings };
    }
    const { policy } = validation.output;
    const locate = (path) => source.positionAt((0,syntax_node/* findPlace */.Pj)(root, path).node.start);
    return {
        kind: 'valid',
        file,
        policy,
        policyAt: locate(['policy']),
        tests: validation.output.tests.map((test, index) => ({ test, at: locate(['tests', index]) })),
        findings,
    };
}
const policy_tests_parse_KINDS = { ...finding_kinds/* FILE_FINDINGS */.c, ...TEST_FINDINGS };
const FILE_FIELDS = Object.keys(testFileSchema.shape);
const TEST_FIELDS = [...new Set(policyTestSchema.def.options.flatMap(({ shape }) => Object.keys(shape)))];
const parse_WORDING = {
    listFields: path => (path.length === 0 ? FILE_FIELDS : TEST_FIELDS),
    describeField({ field, owner }) {
        const expected = (0,syntax_node/* getText */.q4)((0,syntax_node/* getField */.VI)(owner, 'expect'));
        const expectations = listExpectations(field);
        if (expected === undefined || expectations.length === 0)
            return undefined;
        const message = `${(0,quote/* quote */.h)(field)} goes with ${(0,quote/* listChoices */.Z)(expectations)}, and this test expects ${(0,quote/* quote */.h)(expected)}; remove the field, or change \`expect\`.`;
        return { code: 'misplaced-expectation', message };
    },
};
/** The expectations that have a field of this name. */
function listExpectations(field) {
    const options = policyTestSchema.def.options.filter(({ shape }) => Object.hasOwn(shape, field));
    return options.flatMap(({ shape }) => shape.expect.def.values);
}

;// CONCATENATED MODULE: ./lib/src/policy-tests/plan.js



/** Finds the policy file that tests are for among those of the same commit. */
function resolvePolicy(source, policyPaths) {
    if (source.kind === 'invalid')
        return { ...source, policyPath: undefined };
    const policyPath = joinPath(source.file.path, source.policy);
    if (policyPath === undefined)
        return { ...plan_invalidate(source, describeOutside(source)), policyPath };
    if (policyPaths.has(policyPath))
        return { ...source, policyPath };
    return { ...plan_invalidate(source, plan_describeUnknown(source, policyPath, policyPaths)), policyPath };
}
/** The path from the root of the repository; undefined if it is absolute or leads out of the repository. */
function joinPath(testFile, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const parts = testFile.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function plan_invalidate({ file, findings }, finding) {
    return { kind: 'invalid', file, findings: [...findings, finding] };
}
function describeOutside({ policy, policyAt: at }) {
    const message = `${(0,quote/* quote */.h)(policy)} is outside the repository; write the path of the policy file, relative to this file's folder.`;
    return { code: 'policy-outside-repository', severity: 'error', message, at };
}
function plan_describeUnknown({ policyAt: at }, path, known) {
    const nearest = (0,policy_nearest/* findNearest */.q)(path, [...known]);
    const advice = nearest === undefined
        ? 'correct the path, which is relative to this file\u2019s folder'
        : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `There is no policy file ${(0,quote/* quote */.h)(path)} that the globs match; ${advice}${nearest === undefined ? '.' : ''}`;
    return { code: 'unknown-policy-file', severity: 'error', message, at };
}
/**
 * The files of tests that a change concerns: those to run because the policy or the tests changed, and invalid ones.
 * The results of the others cannot have changed.
 */
function planTests({ base, head }) {
    const paths = new Set(head.policies.map(({ path }) => path));
    const hasPolicyChanged = findChanges(base.policies, head.policies);
    const hasTestChanged = findChanges(base.tests, head.tests);
    return head.tests
        .map(file => resolvePolicy(parseTests(file), paths))
        .map(tests => {
        const { policyPath, file } = tests;
        const isForChanged = policyPath !== undefined && hasPolicyChanged(policyPath);
        return { ...tests, isChanged: isForChanged || hasTestChanged(file.path) };
    })
        .filter(({ kind, isChanged }) => kind === 'invalid' || isChanged);
}
/** A predicate for paths whose content differs between the sides. */
function findChanges(base, head) {
    const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])));
    return path => before?.get(path) !== after?.get(path);
}

;// CONCATENATED MODULE: ./lib/src/flows/read-state.js











/** Reads the policies of other commits as those of a run's own are read, and with them what stands for guardrails. */
function createCommitPolicies({ snapshots, parse, defaultProject, }) {
    const known = new Map();
    return async (commits) => {
        const wanted = [...new Set(commits)].filter(commit => !known.has(commit));
        const present = wanted.length > 0 ? await snapshots.readPresent(wanted) : [];
        const separated = present.map(globs_separateTests);
        const parsed = read_parseSnapshots(separated.map(({ policies }) => policies), parse);
        for (const [index, { policies, guardrails }] of separated.entries()) {
            const own = identity_assignProjects(parsed[index] ?? [], defaultProject);
            known.set(policies.commit, [...own, standForGuardrails(guardrails)]);
        }
        return new Map(commits.flatMap(commit => {
            const policyFiles = known.get(commit);
            return policyFiles ? [[commit, policyFiles]] : [];
        }));
    };
}
/** Reads the guardrails of other commits, each content once. */
function createCommitGuardrails(snapshots) {
    const known = new Map();
    const parse = (file) => {
        const key = `${file.blob} ${file.path}`;
        const parsed = known.get(key) ?? parseGuardrails(file);
        known.set(key, parsed);
        return parsed;
    };
    return async (commits) => {
        const present = commits.length > 0 ? await snapshots.readPresent([...new Set(commits)]) : [];
        return new Map(present.map(snapshot => [snapshot.commit, separateTests(snapshot).guardrails.map(parse)]));
    };
}
/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
async function readWanted({ snapshots, policies, defaultProject, parse, }) {
    const read = snapshots.map(separateTests);
    const parsed = parseSnapshots(read.map(({ policies }) => policies), parse);
    const assigned = assignProjects(parsed.flat(), defaultProject);
    const [{ directory, profiles, failures }, filePredicates] = await Promise.all([
        readDirectory(listProjects(assigned), policies),
        readPredicates(listPredicates(listProfiles(assigned))),
    ]);
    const linted = assigned.map(policyFile => lintFile({ policyFile, predicates: filePredicates }));
    const policyFiles = checkIdentities(linted, directory);
    const guardrailFiles = read.flatMap(({ guardrails }) => guardrails.map(parseGuardrails));
    const judged = guardrailFiles.length > 0 ? profiles.flatMap(toReadable) : [];
    const liveTexts = listPredicates([...listLiveProfiles(policyFiles, directory), ...judged]);
    const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)));
    return {
        policyFiles,
        guardrailFiles,
        directory,
        profiles,
        failures,
        splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])),
        privatePredicates: new Set(livePredicates.keys()),
    };
}
function toReadable({ meaning }) {
    return meaning.kind === 'readable' ? [meaning.profile] : [];
}
const read_state_NOTHING = { policies: [], tests: [], guardrails: [] };
/** Reads both commits at once, and equal contents only once. */
async function readSides({ comparison, snapshots, defaultProject, parse, }) {
    const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base];
    const [headSnapshot, baseSnapshot] = await snapshots.read(commits);
    const read = [headSnapshot, baseSnapshot].flatMap(snapshot => (snapshot ? [globs_separateTests(snapshot)] : []));
    const parsed = read_parseSnapshots(read.map(({ policies }) => policies), parse);
    const [head = [], base = []] = parsed.map(policyFiles => identity_assignProjects(policyFiles, defaultProject));
    const [headFiles = read_state_NOTHING, baseFiles = read_state_NOTHING] = read.map(({ policies, tests, guardrails }) => ({
        policies: policies.files,
        tests,
        guardrails,
    }));
    const known = new Set(baseSnapshot?.nearMisses?.map(nameVersion));
    const ignored = (headSnapshot?.nearMisses ?? []).filter(file => !known.has(nameVersion(file)));
    const tests = planTests({ base: baseFiles, head: headFiles });
    const guardrails = readGuardrailSides({ base: baseFiles.guardrails, head: headFiles.guardrails });
    return { base, head, tests, ignored, guardrails };
}
function nameVersion({ path, blob }) {
    return JSON.stringify([path, blob]);
}
/** The live profiles of projects, all listed at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const answers = await Promise.all(projects.map(async (id) => ({ id, answer: await listProject(id, policies) })));
    const known = new Map();
    const failures = new Map();
    for (const { id, answer } of answers) {
        if (answer instanceof pgbeam_error/* PgBeamError */.p)
            failures.set(id, answer);
        else
            known.set(id, answer);
    }
    return { directory: createLiveDirectory(known), profiles: [...known.values()].flat(), failures };
}
async function listProject(projectId, policies) {
    try {
        return (await policies.listProfiles(projectId)).map(readLivePolicy);
    }
    catch (error) {
        if (error instanceof pgbeam_error/* PgBeamError */.p)
            return error;
        throw error;
    }
}
/** The directory where PgBeam is not asked. */
const NOTHING_LIVE = { directory: NO_DIRECTORY, profiles: [], failures: new Map() };
/** The policies that the base branch has now, where that is not what the head is compared with; else null. */
async function readTip({ comparison: { base, baseTip }, readPolicies, }) {
    if (baseTip === null || baseTip === base)
        return null;
    return (await readPolicies([baseTip])).get(baseTip) ?? [];
}
/** Whether two commits hold the same policy files. */
function read_state_isSameFiles(one, other) {
    const blobs = new Map(one.map(({ file }) => [file.path, file.blob]));
    return one.length === other.length && other.every(({ file }) => blobs.get(file.path) === file.blob);
}

;// CONCATENATED MODULE: ./lib/src/flows/start-report.js
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

;// CONCATENATED MODULE: ./lib/src/flows/check.js




























/** The first flow: reports how merging changes who may see and do what. */
async function check({ ports, inputs, event, globs, }) {
    const { snapshots, policies: reader } = ports;
    const defaultProject = inputs.projectId;
    const comparison = await ports.compare();
    const parse = createParser();
    const readPolicies = createCommitPolicies({ snapshots, parse, defaultProject });
    const [{ base, head, tests, ignored, guardrails: guardrailSides }, tip, sides] = await Promise.all([
        readSides({ comparison, snapshots, defaultProject, parse }),
        readTip({ comparison, readPolicies }),
        readSchemaSides(ports.schemaFiles, comparison),
    ]);
    // What the applied branch holds now, which live profiles are told apart by.
    const applied = tip?.filter(isPolicy) ?? base;
    const reviewedBase = standForGuardrails(guardrailSides.base.map(({ file }) => file));
    const reviewedHead = standForGuardrails(guardrailSides.head.map(({ file }) => file));
    // What is live, and what the row filters mean.
    const breaker = createBreaker();
    const projects = sides.isChanged ? identity_listProjects(head) : listChangedProjects({ base, head });
    const [{ directory, failures }, agents, projectFacts, filePredicates, schemas] = await Promise.all([
        reader ? readDirectory(identity_listProjects(head), reader) : NOTHING_LIVE,
        readAgents({ projects, reader, breaker }),
        project_readProjects({ projects, reader, breaker }),
        read_predicates_readPredicates(read_listPredicates(read_listProfiles([...head, ...base, ...(tip ?? [])]))),
        readTables({ databases: ports.databases, inputs, projects, sides }),
    ]);
    const tableLint = await openTableLint(schemas, head);
    const renames = adviseOnRenames({ base, head, directory });
    const linted = head.map(policyFile => read_lintFile({
        policyFile,
        predicates: filePredicates,
        known: renames.get(policyFile.file.path) ?? [],
        lintTables: tableLint.lint,
    }));
    const checked = identity_checkIdentities(linted, directory);
    const liveTexts = read_listPredicates(read_listLiveProfiles([...checked, ...applied], directory));
    const livePredicates = await read_predicates_readPredicates(liveTexts.filter(text => !filePredicates.has(text)));
    const meaning = { directory, splitConjuncts: predicate_splitConjuncts(new Map([...livePredicates, ...filePredicates])) };
    // What the change does, and what is known of that.
    const compared = reportPolicies({
        base,
        head: checked,
        ...meaning,
        findSchema: schemas.find,
        listNews: tableLint.listNews,
    });
    const guardrails = checkGuardrails({
        sides: guardrailSides,
        base,
        head: checked,
        ...meaning,
        findTables: projectId => schemas.find(projectId)?.tables,
        findFormerTables: projectId => schemas.find(projectId)?.formerly,
        touched: listTouched({ base, head: checked }),
        now: ports.now(),
    });
    const reports = addGuardrails(compared, { head: checked, guardrails });
    const [differences, impact] = await Promise.all([
        explain(listNeedingHistory({ base: applied, head: checked, ...meaning })),
        gatherImpact({
            reader,
            breaker,
            agents,
            projects: projectFacts,
            failures,
            changed: reports.changed,
            base,
            head: checked,
            directory,
            tests,
            replayDays: inputs.replayDays,
            now: ports.now(),
        }),
    ]);
    const { changed, unchanged } = addDifferences({ ...reports, changed: impact.policies }, { base: applied, ...differences });
    const isOutdated = tip !== null && (!read_state_isSameFiles([...base, reviewedBase], tip) || (await hasOtherSchema(ports, comparison)));
    const findings = [
        ...(isOutdated ? [noteBaseMovedOn()] : []),
        ...findUnmatchedGlobs(globs, [...head, ...guardrailSides.head]),
        ...noteIgnored(ignored),
        ...describeUnreachable(failures),
        ...schemas.findings,
        ...differences.findings,
        ...impact.findings,
    ];
    const found = { changed, tests: impact.tests, findings, guardrails: guardrails.report };
    const reportedTests = reportTests(impact.tests);
    const conceal = (0,predicates/* createConcealer */.V)([...filePredicates.keys(), ...livePredicates.keys()]);
    const redact = (text) => (inputs.redactPredicates ? hideQuotes(conceal(text)) : text);
    return {
        report: {
            ...startReport({
                inputs,
                repository: `${event.run.repository.owner}/${event.run.repository.name}`,
                commit: comparison.head,
                base: comparison.base,
                pullRequest: event.kind === 'pull-request' ? event.number : null,
            }),
            result: chooseCheckResult(found, inputs.failOn),
            direction: (0,access_direction/* combineDirections */.gz)([combinePolicies(changed), guardrails.direction]),
            policies: [...changed, ...unchanged],
            findings,
            unmanaged_profiles: countUnmanaged(checked, directory),
            ...(reportedTests ? { tests: reportedTests } : {}),
            ...(guardrails.report ? { guardrails: guardrails.report } : {}),
        },
        texts: collectTexts({ base, head, policies: changed }),
        privatePredicates: new Set(livePredicates.keys()),
        ...(reportedTests ? { junit: formatJUnit(impact.tests, redact) } : {}),
        failure: explainCheck(found, inputs.failOn),
        merging: {
            base: { commit: comparison.base, policies: [...base, reviewedBase] },
            landed: [...head, reviewedHead],
            baseTip: comparison.baseTip ?? comparison.base,
            isOutdated,
            knowsDrift: reader !== undefined && comparison.applied !== null && failures.size === 0 && !differences.isPartial,
            waiting: listWaitingDirections(differences),
        },
    };
    async function explain(steps) {
        const { applied } = comparison;
        if (!reader || !applied || steps.length === 0)
            return NO_DIFFERENCES;
        const past = await ports.openPast(applied.branch);
        const { requiredApprovals, requiredApprovalsWidening } = inputs;
        // Who approves is proved at apply; here it only tells when a profile was taken over.
        const rules = asksForReviews(inputs)
            ? { requiredApprovals, requiredApprovalsWidening, reviewersWidening: null }
            : null;
        return explainDifferences({ steps, commit: applied.commit, ports: { ...past, readPolicies }, rules });
    }
}
/** Whether the base branch has other SQL files now than those that the head is compared with. */
async function hasOtherSchema({ schemaFiles }, { base, baseTip }) {
    return schemaFiles !== undefined && baseTip !== null && schemaFiles.differ(base, baseTip);
}
function listWaitingDirections({ waiting, isPartial }) {
    return [...[...waiting.values()].map(({ direction }) => direction), ...(isPartial ? ['unclear'] : [])];
}

;// CONCATENATED MODULE: ./lib/src/live/deprecation.js
function createDeprecationLog() {
    const noted = new Map();
    return {
        note: deprecation => void noted.set(deprecation.operation, deprecation),
        list: () => [...noted.values()],
    };
}

;// CONCATENATED MODULE: ./lib/src/flows/deprecations.js


/** Runs a flow, and adds to its report what PgBeam announces to switch off: once a run, however many answers say so. */
async function reportDeprecations(run) {
    const log = createDeprecationLog();
    const result = await run(log.note);
    const findings = noteDeprecations(log.list());
    if (findings.length === 0)
        return result;
    return { ...result, report: { ...result.report, findings: [...result.report.findings, ...findings] } };
}

// EXTERNAL MODULE: ./lib/src/cli/git.js + 1 modules
var cli_git = __webpack_require__(6081);
;// CONCATENATED MODULE: ./lib/src/cli/find-base.js

/** Candidates where no remote names its default branch. */
const COMMON_BRANCHES = ['refs/heads/main', 'refs/heads/master'];
/**
 * The merge base with `ref`; without one, with the default branch, else with the upstream; else the last commit.
 * Throws a `CliError` where `ref` names no commit.
 */
async function findBase(git, ref) {
    const head = await findCommit(git, 'HEAD');
    if (ref !== undefined)
        return leaveFrom({ git, ref, commit: await requireCommit(git, ref), head });
    if (head === undefined)
        return { commit: null, description: 'nothing: there is no commit yet' };
    for (const candidate of await listCandidates(git)) {
        const commit = await findCommit(git, candidate);
        const fork = commit && (await git.ask(['merge-base', commit, head]));
        if (fork)
            return describeFork({ ref: candidate, fork, head });
    }
    return { commit: head, description: describeHead(head) };
}
async function leaveFrom(from) {
    const { git, ref, commit, head } = from;
    const fork = head && (await git.ask(['merge-base', commit, head]));
    // Without a common ancestor, as in a shallow clone, compare with the commit itself.
    return fork ? describeFork({ ref, fork, head }) : { commit, description: `${ref} (${shorten(commit)})` };
}
async function listCandidates(git) {
    const defaults = (await git.ask(['for-each-ref', '--format=%(symref)', 'refs/remotes/*/HEAD'])) ?? '';
    const branches = defaults.split('\n').filter(name => name !== '');
    // Prefer origin: by default, that is the remote that was cloned.
    const isOrigin = (name) => name.startsWith('refs/remotes/origin/');
    const ordered = [...branches.filter(isOrigin), ...branches.filter(name => !isOrigin(name))];
    return [...ordered, '@{upstream}', ...COMMON_BRANCHES];
}
async function requireCommit(git, ref) {
    const commit = await findCommit(git, ref);
    if (commit !== undefined)
        return commit;
    throw new cli_git/* CliError */.z(`--base: ${ref} names no commit here: fetch it first, or name another one.`);
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

;// CONCATENATED MODULE: ./lib/src/cli/git-objects.js


/** The selected files of a commit, and others whose names are nearly theirs. */
async function listTree({ git, commit, selection, }) {
    const entries = splitRecords(await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]));
    const listed = entries.map(entry => {
        const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        return { path, blob, kind: readKind(mode) };
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
async function readBlobs(git, ids, maxBytes = MAX_FILE_BYTES) {
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
        contents.set(id, decodeFile(output.subarray(end + 1, end + 1 + size), maxBytes));
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
        throw new cli_git/* CliError */.z(`git does not have the file ${id}: fetch the whole history, and try again.`);
    return { id, size: Number(size) };
}
function toLines(ids) {
    return ids.map(id => `${id}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/src/cli/git-landings.js


/** What a branch's past costs to read is bounded as it is on GitHub. */
const git_landings_MAX_COMMITS = 500;
/**
 * The landings of a branch as far as a clone tells them: its first parents, at the times that their commits give. Git has
 * no journal of a branch's updates, so this only serves to tell drift, and proves nothing. A shallow clone has no past.
 */
function createGitLandings({ git, roots }) {
    return {
        // Nobody's approval is looked at here.
        findHeld: async () => undefined,
        async *walk(commit) {
            if ((await git.ask(['rev-parse', '--is-shallow-repository'])) === 'true') {
                throw new PastUnreadableError('this clone is shallow: fetch the whole history to see it');
            }
            const options = [
                '--first-parent',
                '--no-show-signature',
                '-z',
                `--max-count=${git_landings_MAX_COMMITS + 1}`,
                '--format=%H %ct %P',
            ];
            const paths = roots.includes('') ? [] : ['--', ...roots];
            const listed = await git.run(['log', ...options, commit, ...paths]);
            yield splitRecords(listed).map(readLanding);
        },
    };
}
/** Reads `<commit> <seconds since the epoch> <parents>`. */
function readLanding(record) {
    const [after = '', seconds = '', before = null] = record.split(' ');
    const at = Number(seconds) * 1000;
    return {
        kind: 'unrecorded',
        before: before === '' ? null : before,
        after,
        from: at,
        until: at,
        actor: null,
        merged: [],
        source: 'chain',
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/cli/work-tree.js




/** The selected files of the working tree as they are on the disk, staged or not, ordered by path, and near misses. */
async function readWorkTree({ git, selection, named, maxBytes, }) {
    const [indexed, others] = await Promise.all([listIndex(git), listOthers(git)]);
    const known = new Map([...[...others, ...named].map(toCandidate), ...indexed].map(each => [each.path, each]));
    const candidates = [...known.values()].filter(({ path }) => selection.includes(path));
    const found = await Promise.all(candidates.map(candidate => readCandidate(git, candidate, maxBytes)));
    const files = found.filter(file => file !== undefined);
    const hashes = await hashFiles(git, files.filter(({ blob }) => blob === null).map(({ path }) => path));
    return {
        files: files
            .map(({ path, blob, content }) => ({ path, blob: blob ?? hashes.get(path) ?? '', content }))
            .sort((one, other) => (one.path < other.path ? -1 : 1)),
        nearMisses: findNearMisses([...known.values()], selection),
    };
}
async function listIndex(git) {
    const entries = splitRecords(await git.run(['ls-files', '-z', '-t', '--stage']));
    return entries.map(entry => {
        const [, tag, mode = '', blob = '', path = ''] = /^(\S) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? [];
        return { path, blob, kind: readKind(mode), isSkipped: tag === 'S' };
    });
}
async function listOthers(git) {
    return splitRecords(await git.run(['ls-files', '-z', '--others', '--exclude-standard']));
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
    return { path, blob: null, content: decodeFile(await (0,promises_.readFile)(place), maxBytes) };
}
async function readSkipped(git, blob, maxBytes) {
    return (await readBlobs(git, [blob], maxBytes)).get(blob) ?? unreadable('not-utf-8');
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
function createGitSnapshots({ git, selection, named, maxBytes = MAX_FILE_BYTES, }) {
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
        const { files: listed, nearMisses } = await listTree({ git, commit, selection });
        const contents = await readBlobs(git, listed.filter(({ kind }) => kind === 'file').map(({ blob }) => blob), maxBytes);
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

;// CONCATENATED MODULE: ./lib/src/cli/named-files.js



/** The named files; undefined where none were named. Throws a `CliError` for a path outside the repository. */
function locateNamed({ given, folder, root, }) {
    if (given.length === 0)
        return undefined;
    const home = external_node_fs_.realpathSync.native(root);
    const paths = given.map(argument => {
        const path = (0,external_node_path_.relative)(home, resolveLinks((0,external_node_path_.resolve)(folder, argument)));
        if (path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path)) {
            throw new cli_git/* CliError */.z(`${argument} is outside the repository: name files of the one that you are in.`);
        }
        return path.split(external_node_path_.sep).join('/');
    });
    return { paths, covers: path => paths.some(each => each === '' || path === each || path.startsWith(`${each}/`)) };
}
/** Resolves links in the folders of a path, but not the file itself: a file that is a link is reported as one. */
function resolveLinks(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return external_node_fs_.realpathSync.native(path);
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.join)(resolveLinks(parent), (0,external_node_path_.basename)(path));
}
/** Adds the named files to the selection, so that any file can be checked. */
function addNamed(selection, named) {
    const extra = new Set(named?.paths);
    return { ...selection, includes: path => selection.includes(path) || extra.has(path) };
}
/** With explicit files, unmatched globs are not reported, but the folders among the names that hold none of these files. */
function reportEmpty({ globs, named, files, }) {
    const isEmpty = (name) => name !== '' && !files.some(({ path }) => path === name || path.startsWith(`${name}/`));
    return { ...globs, listUnmatched: () => named.paths.filter(isEmpty) };
}

;// CONCATENATED MODULE: ./lib/src/cli/option-words.js
/** The same result in the words of the command line: it has options and an environment where the action has inputs. */
function useOptionWords(result, hasNames) {
    const words = hasNames ? [...NAMED, ...option_words_WORDS] : option_words_WORDS;
    const reword = (message) => words.reduce((text, [pattern, words]) => text.replace(pattern, words), message);
    return { ...result, report: rewordReport(result.report, reword), failure: result.failure && reword(result.failure) };
}
function rewordReport(report, reword) {
    const withWords = (finding) => ({
        ...finding,
        message: reword(finding.message),
    });
    return {
        ...report,
        findings: report.findings.map(withWords),
        policies: report.policies.map(policy => ({ ...policy, findings: policy.findings.map(withWords) })),
        ...(report.guardrails
            ? {
                guardrails: {
                    ...report.guardrails,
                    files: report.guardrails.files.map(file => ({ ...file, findings: file.findings.map(withWords) })),
                },
            }
            : {}),
        ...(report.tests
            ? {
                tests: {
                    ...report.tests,
                    files: report.tests.files.map(file => ({ ...file, findings: file.findings.map(withWords) })),
                },
            }
            : {}),
    };
}
const option_words_WORDS = [
    [/ Or set the input `replay` to `false`\./g, ''],
    [
        /store it as a secret of the repository and pass it as `api-key`/g,
        'put it into the environment variable PGBEAM_API_KEY',
    ],
    [/Run the job again; what was done already is not done twice\./g, 'Try again.'],
    [/\b(that|on) the runner\b/g, '$1 this machine'],
    [/(?:the )?input `(project-id|policies|fail-on|database-schema)`/g, '`--$1`'],
    [/\bfail-on: /g, '--fail-on '],
    [/`api-url`/g, 'PGBEAM_API_URL'],
    [/`api-key`/g, 'PGBEAM_API_KEY'],
];
/** Where files are named, what no file matches is one of these names. */
const NAMED = [[/correct it in the input `policies`, or add the files/g, 'name another file or folder']];

;// CONCATENATED MODULE: ./lib/src/cli/repository-filters.js


/**
 * Settings that switch off the filters that a repository itself defines: git would run their programs to tell what a file
 * would be in a commit. Those of the user's own settings stay. Throws a `CliError` where one cannot be switched off.
 */
async function disableFilters(git) {
    const listing = ['config', '-z', '--show-scope', '--name-only', '--get-regexp', '^filter\\.'];
    const listed = await git.run(listing).catch(ignoreNone);
    const records = listed ? splitRecords(listed) : [];
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

;// CONCATENATED MODULE: ./lib/src/cli/check-command.js
















const USER_AGENT = `pgbeam-policy-cli/${lib_package/* version */.rE}`;
/** Somebody is waiting: the check goes on without a PgBeam that is slow to answer. */
const PATIENCE = { timeoutMs: 10_000, requestBudgetMs: 10_000, runBudgetMs: 20_000 };
/** Checks the working tree that `folder` is in. Throws a `CliError` where that cannot be done. */
async function runCheck({ options, env, folder, }) {
    const inputs = readInputs(options, env);
    const git = await openRepository(folder, env);
    const base = await findBase(git, options.base);
    const named = locateNamed({ given: options.files, folder, root: git.folder });
    if (named)
        await requireNamed({ named, git, base });
    const selection = addNamed(selectWithTests(inputs.policies), named);
    const snapshots = createGitSnapshots({ git, selection, named });
    const ports = {
        compare: async () => compareWithBase(base),
        snapshots,
        schemaFiles: openSchemas(git, inputs),
        openPast: async () => ({
            landings: createGitLandings({ git, roots: selection.roots }),
            pullRequests: NO_PULL_REQUESTS,
        }),
        now: Date.now,
    };
    const patterns = compileGlobs(inputs.policies);
    const globs = named ? reportEmpty({ globs: patterns, named, files: await listFiles(snapshots, base) }) : patterns;
    const event = describeLocalRun(git.folder);
    const result = await reportDeprecations(async (onDeprecation) => {
        const readers = await connect({ inputs, env, onDeprecation });
        return check({ ports: { ...ports, ...readers }, inputs, event, globs });
    });
    return { result: useOptionWords(result, named !== undefined), base };
}
function openSchemas(git, { databaseSchema }) {
    if (databaseSchema.length === 0)
        return undefined;
    const selection = selectSchemas(databaseSchema);
    const { read } = createGitSnapshots({ git, selection, named: undefined, maxBytes: MAX_SQL_BYTES });
    // There is no branch that might move on.
    return { read, differ: async () => false };
}
/** The files that are there now or were in the base. */
async function listFiles(snapshots, { commit }) {
    const both = await snapshots.read(commit === null ? [WORK_TREE] : [WORK_TREE, commit]);
    return both.flatMap(({ files }) => files);
}
/** Git knows no reviews. */
const NO_PULL_REQUESTS = { read: async () => new Map() };
function compareWithBase({ commit }) {
    const applied = commit === null ? null : { branch: '', commit };
    return { head: WORK_TREE, base: commit, basis: 'merge-base', baseTip: null, applied };
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
async function openRepository(folder, env) {
    const toplevel = await (0,cli_git/* createGit */.l)({ folder, env }).run(['rev-parse', '--show-toplevel']);
    const root = toplevel.toString().replace(/\r?\n$/, '');
    return (0,cli_git/* createGit */.l)({ folder: root, env, settings: await disableFilters((0,cli_git/* createGit */.l)({ folder: root, env })) });
}
/** Throws a `CliError` for a name that is neither on the disk nor in the base. */
async function requireNamed({ named, git, base }) {
    for (const path of named.paths) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(git.folder, path), { throwIfNoEntry: false }))
            continue;
        const wasThere = base.commit !== null && (await git.ask(['cat-file', '-e', `${base.commit}:${path}`])) !== undefined;
        if (!wasThere)
            throw new cli_git/* CliError */.z(`There is no ${path}, and there was none before.`);
    }
}
/** Clients that can only read, loaded only where there is a key. */
async function connect({ inputs: { pgbeam }, env, onDeprecation, }) {
    if (pgbeam.kind === 'none')
        return { policies: undefined, databases: undefined };
    completeProxyAddress(env);
    const [{ createPolicyReader }, { createDatabaseReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(786), __webpack_require__.e(751)]).then(__webpack_require__.bind(__webpack_require__, 1751)),
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(786), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 2208)),
    ]);
    const options = { ...pgbeam, userAgent: USER_AGENT, onDeprecation, ...PATIENCE };
    const databases = createDatabaseReader({ ...options, patienceMs: PATIENCE.runBudgetMs });
    return { policies: createPolicyReader(options), databases };
}
/** The event of a check that a person started. The repository has the name of its folder. */
function describeLocalRun(root) {
    return {
        kind: 'dispatch',
        target: { kind: 'other', name: '' },
        run: {
            eventName: 'local',
            repository: { owner: 'local', name: (0,external_node_path_.basename)(root) },
            defaultBranch: null,
            sha: '',
            ref: '',
            workflow: '',
            job: '',
            runId: '',
            runAttempt: 1,
            actor: '',
            serverUrl: '',
            apiUrl: '',
            runUrl: '',
        },
    };
}


/***/ }),

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ createHidden),
/* harmony export */   w: () => (/* binding */ hideOutOfReach)
/* harmony export */ });
/* harmony import */ var _access_relation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7870);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(713);



/** What masks, row filters and the denylist hide; what no list admits is not hidden by an entry. */
function createHidden({ profile, model }) {
    const filters = new _access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .RelationMap */ .Vm();
    for (const [place, { table }] of profile.row_filters.entries()) {
        const relation = (0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .namedRelation */ .Gp)(table);
        if (relation)
            filters.getOrAdd(relation, () => place);
    }
    function ofColumn(relation, column) {
        const mask = model.maskOn((0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation), (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .S)(column.name));
        return mask && { hides: 'column', relation, column, mask: mask.kind, path: ['masking_rules', mask.rule] };
    }
    return {
        ofColumn,
        ofColumns(relation) {
            const named = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation);
            if (model.masksAt(named).size + model.masksAt((0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(named)).size === 0)
                return [];
            return relation.columns.flatMap(column => ofColumn(relation, column) ?? []);
        },
        ofRows(relation) {
            const named = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation);
            const place = filters.get(named) ?? filters.get((0,_access_relation_js__WEBPACK_IMPORTED_MODULE_0__/* .bareRelation */ .x2)(named));
            return place === undefined ? undefined : hideAll('rows', relation, ['row_filters', place]);
        },
        ofRelation(relation) {
            const obstacle = model.obstacle((0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation));
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
        const obstacle = model.obstacle((0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .asNamed */ .mn)(relation));
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
function asNamed({ schema, name }) {
    return { schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(name) };
}
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
        const pending = this.#catalog.relations.filter(relation => this.#describe({ relation, column: null }) !== NOTHING);
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
        const isView = view.kind === 'view' || view.kind === 'materialized-view';
        if (!isView || !isConcerned(view) || !tracer.mayShow(view))
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
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3151);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6494);


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
    const { severity } = _finding_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_FINDINGS */ .c['more-findings'];
    return [...shown, { code: 'more-findings', severity, message, at: shown.at(-1)?.at ?? FILE_START }];
}
function isError({ severity }) {
    return severity === 'error';
}
/** The position of findings about a file as a whole. */
const FILE_START = { line: 1, column: 1 };
/** Orders findings by position, then by code. */
function compareFindings(one, other) {
    return one.at.line - other.at.line || one.at.column - other.at.column || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(one.code, other.code);
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
