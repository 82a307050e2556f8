export const id = 677;
export const ids = [677,377];
export const modules = {

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SchemaReader: () => (/* binding */ SchemaReader)
});

// EXTERNAL MODULE: ./lib/src/catalog/state/names.js
var names = __webpack_require__(7952);
;// CONCATENATED MODULE: ./lib/src/catalog/state/objects.js

/** A schema while the files are applied. */
class SchemaState {
    name;
    /** Composite types too: they share the names of relations. */
    relations = new Map();
    types = new Map();
    constructor(name) {
        this.name = name;
    }
}
class ColumnState {
    /** See `CatalogColumn.id`. */
    id;
    name;
    type;
    at;
    /** Defined by the relation itself, whatever it inherits. */
    isLocal = true;
    /** How many parents it comes from. */
    inheritances = 0;
    /** The columns that a generated column is computed from. */
    computedFrom = NO_COLUMNS;
    /** Of a view's column, of one that a query filled, and of one whose values were computed from others. */
    sources = NO_SOURCES;
    #relation;
    #source;
    constructor(relation, { id, name, type, at }) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.at = at;
        this.#relation = relation;
    }
    /** The column as a source; few are one. */
    get source() {
        this.#source ??= { relation: this.#relation, column: this };
        return this.#source;
    }
}
const NO_COLUMNS = new Set();
const NO_SOURCES = [];
/** A relation, or a composite type, while the files are applied. */
class RelationState {
    /** See `CatalogRelation.id`. */
    id;
    schema;
    name;
    kind;
    at;
    extension;
    isComplete = true;
    isPartitioned = false;
    /** The columns that it is partitioned by, and without which it is not. */
    partitionKey = NO_COLUMNS;
    isPartition = false;
    isDropped = false;
    server;
    ofType;
    parents = new Set();
    children = new Set();
    /** Tables of this composite type. */
    typedTables = new Set();
    /** Relations with columns of this relation's row type, and domains over it. */
    users = new Set();
    /** Views whose queries name this relation. */
    readers = new Set();
    /** What a view's query names. */
    dependencies;
    /** What a table was filled with, down to the tables that hold it. */
    copied = new Set();
    /** What a view may show in columns that are not known. */
    mayShow = new Set();
    /** Sequences that go with columns of this relation. */
    sequences = new Set();
    /** What a sequence goes with. */
    owner;
    /** The relation as a whole. */
    source = { relation: this, column: undefined };
    droppedColumns = [];
    #columns = [];
    #byName;
    #created;
    constructor({ id, schema, name, kind, at, extension, }) {
        this.id = id;
        this.schema = schema;
        this.name = name;
        this.kind = kind;
        this.at = at;
        this.extension = extension;
    }
    get columns() {
        return this.#columns;
    }
    get isView() {
        return this.kind === 'view' || this.kind === 'materialized-view';
    }
    column(name) {
        this.#byName ??= new Map(this.#columns.map(column => [column.name, column]));
        return this.#byName.get(name);
    }
    addColumn({ name, type, at }) {
        const column = new ColumnState(this, {
            // As long as no name was given up, none is given again.
            id: this.#created ? (0,names/* countId */.rN)(this.#created, (0,names/* quoteName */.AB)(name)) : (0,names/* quoteName */.AB)(name),
            name,
            type,
            at,
        });
        this.#columns.push(column);
        this.#byName?.set(name, column);
        this.use(type);
        return column;
    }
    /** How often each name was given to a column, before the first is given up. */
    #countNames() {
        this.#created ??= new Map(this.#columns.map(({ id }) => [id, 1]));
    }
    removeColumn(column) {
        this.#countNames();
        this.droppedColumns.push(column.id);
        this.#columns = this.#columns.filter(other => other !== column);
        this.#byName = undefined;
    }
    renameColumn(column, name, at) {
        this.#countNames();
        column.name = name;
        column.at = at;
        this.#byName = undefined;
    }
    /** Notes that a column is of a type. */
    use(type) {
        type?.target?.users.add(this);
    }
    /** Removes the ties to all that this relation is tied to. */
    untie() {
        for (const parent of this.parents)
            parent.children.delete(this);
        this.ofType?.typedTables.delete(this);
        this.owner?.relation.sequences.delete(this);
        for (const column of this.#columns)
            column.type?.target?.users.delete(this);
        this.forgetQuery();
    }
    forgetQuery() {
        for (const relation of this.dependencies?.relations ?? [])
            relation.readers.delete(this);
        for (const type of this.dependencies?.types ?? [])
            type.users.delete(this);
        this.dependencies = undefined;
    }
    setQuery(dependencies) {
        this.forgetQuery();
        this.dependencies = dependencies;
        for (const relation of dependencies.relations)
            relation.readers.add(this);
        for (const type of dependencies.types)
            type.users.add(this);
    }
}
/** A type that the files define, or that an extension brings. A relation is a type as well: that of its rows. */
class TypeState {
    schema;
    name;
    /** What a domain is over. */
    base;
    extension;
    /** Relations with columns of this type, views that cast to it, and domains over it. */
    users = new Set();
    isDropped = false;
    constructor({ schema, name, base, extension }) {
        this.schema = schema;
        this.name = name;
        this.base = base;
        this.extension = extension;
    }
}

;// CONCATENATED MODULE: ./lib/src/catalog/state/built-in-types.js
/** The types of pg_catalog that a column can have. */
const BUILT_IN_TYPES = new Set(`aclitem bit bool box bpchar bytea char cid cidr circle date datemultirange daterange float4 float8 inet int2 int2vector
  int4 int4multirange int4range int8 int8multirange int8range interval json jsonb jsonpath line lseg macaddr macaddr8 money
  name numeric nummultirange numrange oid oidvector path pg_lsn pg_node_tree pg_snapshot point polygon refcursor regclass
  regcollation regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole regtype text tid time
  timestamp timestamptz timetz tsmultirange tsquery tsrange tstzmultirange tstzrange tsvector txid_snapshot uuid varbit
  varchar xid xid8 xml`.split(/\s+/));
/** Those that `format_type` writes otherwise. */
const SPELLINGS = new Map([
    ['bool', 'boolean'],
    ['bpchar', 'character'],
    ['char', '"char"'],
    ['float4', 'real'],
    ['float8', 'double precision'],
    ['int2', 'smallint'],
    ['int4', 'integer'],
    ['int8', 'bigint'],
    ['time', 'time without time zone'],
    ['timestamp', 'timestamp without time zone'],
    ['timestamptz', 'timestamp with time zone'],
    ['timetz', 'time with time zone'],
    ['varbit', 'bit varying'],
    ['varchar', 'character varying'],
]);

;// CONCATENATED MODULE: ./lib/src/catalog/state/types.js


function builtIn(name) {
    return { written: { schema: 'pg_catalog', name, modifiers: '', isArray: false }, target: undefined };
}
function isBuiltIn({ schema, name }) {
    return schema === 'pg_catalog' || (schema === undefined && BUILT_IN_TYPES.has(name));
}
/** As PostgreSQL's `format_type` writes it. */
function formatType({ written, target }) {
    const { modifiers, isArray } = written;
    const suffix = isArray ? '[]' : '';
    if (target) {
        return `${(0,names/* quoteName */.AB)(target.schema.name)}.${(0,names/* quoteName */.AB)(target.name)}${modifiers && `(${modifiers})`}${suffix}`;
    }
    if (!isBuiltIn(written)) {
        const schema = written.schema === undefined ? '' : `${(0,names/* quoteName */.AB)(written.schema)}.`;
        return `${schema}${(0,names/* quoteName */.AB)(written.name)}${modifiers && `(${modifiers})`}${suffix}`;
    }
    return formatBuiltIn(written) + suffix;
}
function formatBuiltIn({ name, modifiers }) {
    const spelling = SPELLINGS.get(name) ?? name;
    if (name === 'interval')
        return `interval${formatInterval(modifiers)}`;
    // `character` is of one character where nothing is said.
    if (modifiers === '')
        return name === 'bpchar' ? 'bpchar' : spelling;
    const zone = / with(?:out)? time zone$/.exec(spelling)?.[0];
    if (zone)
        return `${spelling.slice(0, -zone.length)}(${modifiers})${zone}`;
    return `${spelling}(${name === 'numeric' && !modifiers.includes(',') ? `${modifiers},0` : modifiers})`;
}
/** The modifiers of an interval are a set of fields, as bits, and a precision. */
function formatInterval(modifiers) {
    const [fields = '', precision] = modifiers.split(',');
    const named = INTERVAL_FIELDS.get(fields);
    const range = named === undefined ? '' : ` ${named}`;
    return precision === undefined ? range : `${range}(${precision})`;
}
const INTERVAL_FIELDS = new Map([
    ['2', 'month'],
    ['4', 'year'],
    ['6', 'year to month'],
    ['8', 'day'],
    ['1024', 'hour'],
    ['1032', 'day to hour'],
    ['2048', 'minute'],
    ['3072', 'hour to minute'],
    ['3080', 'day to minute'],
    ['4096', 'second'],
    ['6144', 'minute to second'],
    ['7168', 'hour to second'],
    ['7176', 'day to second'],
]);
/** Whether values are bytes: `bytea`, or a domain over it. */
function isBinary({ written, target }) {
    if (written.isArray)
        return false;
    if (target)
        return 'base' in target && target.base !== undefined && isBinary(target.base);
    return written.name === 'bytea' && isBuiltIn(written);
}

;// CONCATENATED MODULE: ./lib/src/catalog/state/database.js



/** More was asked for than any database needs: the files are hostile, or not meant for this. */
class TooMuchWork extends Error {
    name = 'TooMuchWork';
}
/**
 * The most work for one database: about half a million columns, or two million that views name. Dumps of 32 MB have
 * fewer.
 */
const MAX_WORK = 20_000_000;
/** What work costs, by the memory that it takes. */
const COSTS = { column: 40, use: 10 };
const DEFAULT_PATH = ['$user', 'public'];
/** A database while files are applied to it: its schemas, and what a session sees of them. */
class Database {
    schemas = new Map([['public', new SchemaState('public')]]);
    extensions = new Map();
    /** Where temporary relations are, which are none of the database's. */
    temporary = new SchemaState('pg_temp');
    /** Names of temporary relations that go with the transaction, which may end with the statement that makes them. */
    #passing = new Set();
    #isUnsure = false;
    #path = DEFAULT_PATH;
    /** Most columns are of a few types. */
    #builtIn = new Map();
    #pathAfterTransaction;
    #created = new Map();
    #work = 0;
    /** Counts work, so that no file makes this run for long. Throws `TooMuchWork`. */
    spend(work) {
        this.#work += work;
        if (this.#work > MAX_WORK)
            throw new TooMuchWork();
    }
    get path() {
        return this.#path;
    }
    setPath(path, { isLocal }) {
        if (isLocal)
            this.#pathAfterTransaction ??= this.#path;
        else
            this.#pathAfterTransaction = undefined;
        this.#path = path === 'default' ? DEFAULT_PATH : path;
    }
    endTransaction() {
        this.#path = this.#pathAfterTransaction ?? this.#path;
        this.#pathAfterTransaction = undefined;
        this.#passing.clear();
    }
    /** What is of this name already is not hidden, but nobody can tell what the name means until the transaction ends. */
    addPassing({ name }) {
        this.#passing.add(name);
    }
    /** Whether anything was found since the last time whose name may have meant something else. */
    takeUnsure() {
        const was = this.#isUnsure;
        this.#isUnsure = false;
        return was;
    }
    #noteFound({ schema, name }, within) {
        if (schema === undefined && within !== this.temporary && this.#passing.has(name))
            this.#isUnsure = true;
    }
    /** A schema by its name; one that the files name without having made it must be there. */
    schema(name) {
        if (name.startsWith('pg_temp'))
            return this.temporary;
        const known = this.schemas.get(name);
        if (known)
            return known;
        const schema = new SchemaState(name);
        this.schemas.set(name, schema);
        return schema;
    }
    /** Where something of this name is made; undefined where the search path is empty. */
    schemaFor({ schema }, { isTemporary = false } = {}) {
        if (isTemporary)
            return this.temporary;
        if (schema !== undefined)
            return this.schema(schema);
        const names = this.#path.filter(name => name !== '$user' && name !== '');
        const known = names.find(name => this.schemas.has(name));
        const name = known ?? names[0];
        return name === undefined ? undefined : this.schema(name);
    }
    *#visible({ schema }) {
        if (schema?.startsWith('pg_temp'))
            yield this.temporary;
        else if (schema !== undefined) {
            const named = this.schemas.get(schema);
            if (named)
                yield named;
        }
        else {
            yield this.temporary;
            for (const name of this.#path) {
                const onPath = this.schemas.get(name);
                if (onPath)
                    yield onPath;
            }
        }
    }
    /** The relation, or composite type, that a name means. */
    find(name) {
        for (const { relations } of this.#visible(name)) {
            const relation = relations.get(name.name);
            if (!relation)
                continue;
            this.#noteFound(name, relation.schema);
            return relation;
        }
        return undefined;
    }
    /** The same, if it is of the class that the statement is for. */
    findOf(name, objectClass) {
        const relation = this.find(name);
        return relation && isOfClass(relation.kind, objectClass) ? relation : undefined;
    }
    findType(name) {
        for (const { types, relations } of this.#visible(name)) {
            const type = types.get(name.name) ?? relations.get(name.name);
            if (!type || ('kind' in type && type.kind === 'sequence'))
                continue;
            this.#noteFound(name, type.schema);
            return type;
        }
        return undefined;
    }
    /** A type that tables can be of. */
    findComposite(name) {
        const type = this.findType(name);
        return type && 'kind' in type && type.kind === 'composite-type' ? type : undefined;
    }
    /** Ties a type's name to what it means now. */
    refer(written) {
        if (!isBuiltIn(written))
            return { written, target: this.findType(written) };
        const key = `${written.name} ${written.modifiers} ${written.isArray}`;
        const known = this.#builtIn.get(key) ?? { written, target: undefined };
        this.#builtIn.set(key, known);
        return known;
    }
    /** Every relation and type. */
    listObjects() {
        const schemas = [...this.schemas.values()];
        const objects = schemas.flatMap(({ relations, types }) => [...relations.values(), ...types.values()]);
        this.spend(objects.length);
        return objects;
    }
    /** Whether what a schema has of this name is in the way. Sequences alone are no types: they have no type of their rows. */
    isTaken(schema, name, kind) {
        const relation = schema.relations.get(name);
        if (kind === 'sequence')
            return relation !== undefined;
        if (schema.types.has(name))
            return true;
        return relation !== undefined && !(kind === 'type' && relation.kind === 'sequence');
    }
    /** A new relation. What its definition names is looked up before it is there itself. */
    make({ schema, name, kind, at, extension }) {
        this.spend(1);
        const id = (0,names/* countId */.rN)(this.#created, `${(0,names/* quoteName */.AB)(schema.name)}.${(0,names/* quoteName */.AB)(name)}`);
        return new RelationState({ id, schema, name, kind, at, extension });
    }
    /** The ids of all that was ever made. */
    listMade() {
        return (0,names/* listIds */.Z6)(this.#created);
    }
    create(relation) {
        const made = this.make(relation);
        made.schema.relations.set(made.name, made);
        return made;
    }
}
/** `ALTER TABLE` takes relations of every kind, as PostgreSQL does. */
function isOfClass(kind, objectClass) {
    if (objectClass === 'type')
        return kind === 'composite-type';
    if (objectClass === 'table' || objectClass === 'any-relation')
        return kind !== 'composite-type';
    return kind === objectClass;
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/origins.js

/** Sources, and what those are made of themselves. */
function listOrigins(database, sources) {
    const found = new Set();
    const pending = [...sources];
    for (let source = pending.pop(); source; source = pending.pop()) {
        if (found.has(source))
            continue;
        found.add(source);
        const { relation, column } = source;
        const next = column
            ? listSources(column)
            : [...relation.columns.flatMap(listSources), ...[...relation.mayShow].map(each => each.source)];
        database.spend(1 + next.length + (column ? 0 : relation.columns.length));
        for (const each of next)
            pending.push(each);
    }
    return [...found];
}
function listSources({ sources, computedFrom }) {
    return computedFrom.size === 0 ? sources : [...sources, ...[...computedFrom].map(({ source }) => source)];
}
/**
 * Notes what the values of a column were made of, which it needs no more. Two columns may be made of each other in turn,
 * so each has all of its origins.
 */
function keepOrigins(database, column, made) {
    const sources = [...made].map(({ source }) => source);
    const others = listOrigins(database, sources).filter(source => source !== column.source);
    database.spend(COSTS.use * others.length);
    column.sources = [...new Set([...column.sources, ...others])];
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/sequences.js

function createSequence(database, { schema, name, at }) {
    const sequence = database.create({ schema, name, kind: 'sequence', at });
    sequence.addColumn({ name: 'last_value', type: builtIn('int8'), at });
    sequence.addColumn({ name: 'log_cnt', type: builtIn('int8'), at });
    sequence.addColumn({ name: 'is_called', type: builtIn('bool'), at });
    return sequence;
}
/** Makes the sequence of a serial or identity column, named as PostgreSQL names it. */
function createOwnedSequence(database, { relation, column, isIdentity, name: given, }) {
    const schema = given?.schema === undefined ? relation.schema : database.schema(given.schema);
    const name = given?.name ?? chooseName(relation.name, column.name, candidate => database.isTaken(schema, candidate, 'sequence'));
    if (database.isTaken(schema, name, 'sequence'))
        return;
    const sequence = createSequence(database, { schema, name, at: column.at });
    ownSequence(sequence, { relation, column, isIdentity });
}
/** Ties a sequence to a column, with which it is dropped and moved; or to none. */
function ownSequence(sequence, owner) {
    sequence.owner?.relation.sequences.delete(sequence);
    sequence.owner = owner;
    owner?.relation.sequences.add(sequence);
}
/** The longest name, in bytes. */
const MAX_BYTES = 63;
function chooseName(relation, column, isTaken) {
    for (let pass = 0;; pass += 1) {
        const name = composeName(relation, column, pass === 0 ? 'seq' : `seq${pass}`);
        if (!isTaken(name))
            return name;
    }
}
/** `relation_column_label`; the longer of the two names is cut where all would be too long. */
function composeName(relation, column, label) {
    const room = MAX_BYTES - label.length - 2;
    let [first, second] = [Buffer.byteLength(relation), Buffer.byteLength(column)];
    while (first + second > room) {
        if (first > second)
            first -= 1;
        else
            second -= 1;
    }
    return `${cutBytes(relation, first)}_${cutBytes(column, second)}_${label}`;
}
/** At most so many bytes of a name, and no part of a character. */
function cutBytes(name, bytes) {
    const buffer = Buffer.from(name);
    if (buffer.byteLength <= bytes)
        return name;
    let end = bytes;
    while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return buffer.toString('utf8', 0, end);
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/columns.js



/** PostgreSQL's own limit. */
const MAX_COLUMNS = 1600;
/** A new column of a relation, with the sequence that it brings. */
function defineColumn(database, { relation, definition, at }) {
    if (definition.type === undefined || relation.columns.length >= MAX_COLUMNS)
        return undefined;
    const type = database.refer(definition.type);
    const place = { file: at.file, line: at.line + definition.line };
    const column = appendColumn(database, relation, { name: definition.name, type, at: place });
    if (definition.hasSequence) {
        const { isIdentity, sequence: name } = definition;
        createOwnedSequence(database, { relation, column, isIdentity, name });
    }
    return column;
}
function appendColumn(database, relation, column) {
    database.spend(COSTS.column);
    return relation.addColumn(column);
}
/** Notes what a generated column is computed from. */
function computeFrom(relation, column, names) {
    column.computedFrom = new Set([...names].flatMap(name => relation.column(name) ?? []));
}
/** `ADD COLUMN`: to the relation, its children, and the tables of a composite type. */
function addColumn(database, options) {
    const { relation, definition, ifNotExists, at } = options;
    if (relation.column(definition.name))
        return ifNotExists ? undefined : 'already-defined';
    const column = defineColumn(database, { relation, definition, at });
    if (!column)
        return 'already-defined';
    computeFrom(relation, column, definition.computedFrom);
    passOn(database, relation, column);
    for (const table of relation.typedTables) {
        addColumn(database, { relation: table, definition, ifNotExists: true, at });
    }
    return undefined;
}
/** Gives a new column to the children of its relation; one that has it already merges the two. */
function passOn(database, relation, column) {
    for (const child of relation.children) {
        const own = child.column(column.name);
        database.spend(1);
        if (own)
            own.inheritances += 1;
        else {
            const copy = appendColumn(database, child, column);
            copy.isLocal = false;
            copy.inheritances = 1;
            computeFrom(child, copy, [...column.computedFrom].map(({ name }) => name));
            passOn(database, child, copy);
        }
    }
}
/** The same column in a relation and in all that inherit it, each once. */
function listInherited(database, relation, name) {
    const found = new Map();
    const pending = [relation];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const column = next.column(name);
        database.spend(1);
        if (!column || found.has(next))
            continue;
        found.set(next, column);
        pending.push(...next.children, ...next.typedTables);
    }
    return [...found].map(([each, column]) => ({ relation: each, column }));
}
/** `RENAME COLUMN`: in the relation and all that inherit the column. */
function renameColumn(database, { relation, from, to, at }) {
    const inherited = listInherited(database, relation, from);
    const [first] = inherited;
    if (!first)
        return 'not-defined';
    if (first.column.inheritances > 0)
        return 'in-use';
    if (inherited.some(({ relation: each }) => each.column(to)))
        return 'already-defined';
    for (const { relation: each, column } of inherited)
        each.renameColumn(column, to, at);
    return undefined;
}
/** `ALTER COLUMN \u2026 TYPE \u2026 USING`: in the relation and all that inherit the column. */
function changeType(database, { relation, name, type, computedFrom, at }) {
    const inherited = listInherited(database, relation, name);
    const [first] = inherited;
    if (!first)
        return 'not-defined';
    if (first.column.inheritances > 0)
        return 'in-use';
    for (const { relation: each, column } of inherited) {
        column.type = type;
        column.at = at;
        each.use(type);
        const origins = computedFrom.flatMap(origin => each.column(origin) ?? (isRow(each, origin) ? each.columns : []));
        keepOrigins(database, column, new Set(origins));
    }
    const isFollowed = computedFrom.every(origin => relation.column(origin) ?? isRow(relation, origin));
    return isFollowed ? undefined : 'not-defined';
}
/** Whether a name among the columns of an expression means all of a row. */
function isRow({ name, isComplete }, origin) {
    return isComplete && (origin === '' || origin === name);
}
/** `SET EXPRESSION` and `DROP EXPRESSION`: what was computed stays. */
function changeExpression(database, { relation, name, computedFrom }) {
    const inherited = listInherited(database, relation, name);
    for (const { relation: each, column } of inherited) {
        keepOrigins(database, column, column.computedFrom);
        computeFrom(each, column, computedFrom);
    }
    return inherited.length === 0 ? 'not-defined' : undefined;
}
/** `INHERIT` and `ATTACH PARTITION`: the child has the parent's columns already, which are its parent's from there on. */
function inheritFrom(database, { child, parent, isPartition, at }) {
    if (child.parents.has(parent) || (isPartition && child.parents.size > 0))
        return 'already-defined';
    if (isDescendant(database, parent, child))
        return 'already-defined';
    for (const { name } of parent.columns) {
        const column = child.column(name);
        database.spend(1);
        if (!column)
            continue;
        column.inheritances += 1;
        column.at = at;
        if (parent.isPartitioned)
            column.isLocal = false;
    }
    child.isPartition = isPartition;
    child.at = at;
    child.parents.add(parent);
    parent.children.add(child);
    return undefined;
}
/** Whether a relation is another, or inherits from it. */
function isDescendant(database, relation, ancestor) {
    database.spend(1);
    return relation === ancestor || [...relation.parents].some(parent => isDescendant(database, parent, ancestor));
}
/** `NO INHERIT` and `DETACH PARTITION`: what came from the parent is the child's own from now on. */
function disinherit(database, child, parent) {
    if (!child.parents.delete(parent))
        return 'not-defined';
    parent.children.delete(child);
    child.isPartition = false;
    for (const { name } of parent.columns) {
        const column = child.column(name);
        database.spend(1);
        if (!column || column.inheritances === 0)
            continue;
        column.inheritances -= 1;
        if (column.inheritances === 0)
            column.isLocal = true;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/create.js


/** `CREATE TABLE` and `CREATE FOREIGN TABLE`. */
function createTable(database, effect, at) {
    const { name, kind, parents, isPartition } = effect;
    if (effect.isTemporary && effect.goesOnCommit) {
        database.addPassing(name);
        return undefined;
    }
    const schema = database.schemaFor(name, effect);
    if (!schema)
        return 'not-defined';
    if (database.isTaken(schema, name.name, kind))
        return effect.ifNotExists ? undefined : 'already-defined';
    const found = parents.map(parent => database.find(parent));
    const table = database.make({ schema, name: name.name, kind, at });
    table.isPartitioned = effect.partitionKey !== undefined;
    table.server = effect.server;
    let refusal;
    for (const parent of found) {
        if (parent)
            inheritColumns(database, table, parent, { isPartition, at });
        else
            refusal = missing(table);
    }
    if (effect.ofType !== undefined)
        refusal = takeType(database, table, { name: effect.ofType, at }) ?? refusal;
    for (const element of effect.elements)
        refusal = addElement(database, table, element, at) ?? refusal;
    for (const element of effect.elements) {
        if (element.kind !== 'column')
            continue;
        const column = table.column(element.column.name);
        if (column && element.column.computedFrom.length > 0)
            computeFrom(table, column, element.column.computedFrom);
    }
    schema.relations.set(table.name, table);
    table.partitionKey = new Set(effect.partitionKey?.flatMap(key => table.column(key) ?? []));
    return refusal;
}
/** The definition names a relation that is not known, so that neither are all columns. */
function missing(table) {
    table.isComplete = false;
    return 'not-defined';
}
function inheritColumns(database, table, parent, { isPartition, at }) {
    for (const { name, type } of parent.columns) {
        if (table.column(name))
            continue;
        appendColumn(database, table, { name, type, at }).isLocal = false;
    }
    for (const { name, computedFrom } of parent.columns) {
        const column = table.column(name);
        if (column && computedFrom.size > 0) {
            computeFrom(table, column, [...computedFrom].map(source => source.name));
        }
    }
    if (!parent.isComplete)
        table.isComplete = false;
    const isLocal = new Map(table.columns.map(column => [column, column.isLocal]));
    inheritFrom(database, { child: table, parent, isPartition, at });
    for (const [column, was] of isLocal)
        column.isLocal = was;
}
function takeType(database, table, { name, at }) {
    const type = database.findComposite(name);
    if (!type)
        return missing(table);
    for (const { name: column, type: columnType } of type.columns) {
        appendColumn(database, table, { name: column, type: columnType, at });
    }
    tieToType(table, type);
    return undefined;
}
/** `OF type`: the table changes with the type. */
function tieToType(table, type) {
    table.ofType?.typedTables.delete(table);
    table.ofType = type;
    type?.typedTables.add(table);
}
function addElement(database, table, element, at) {
    if (element.kind === 'like')
        return copyColumns(database, table, element, at);
    const { column: definition } = element;
    const inherited = table.column(definition.name);
    if (!inherited) {
        const column = defineColumn(database, { relation: table, definition, at });
        return column || definition.type === undefined ? undefined : 'already-defined';
    }
    if (inherited.inheritances > 0 && !table.isPartition)
        inherited.isLocal = true;
    if (definition.hasSequence) {
        const { isIdentity, sequence: name } = definition;
        createOwnedSequence(database, { relation: table, column: inherited, isIdentity, name });
    }
    return undefined;
}
/** `LIKE relation`. */
function copyColumns(database, table, { relation, withIdentity, withGenerated }, at) {
    const original = database.find(relation);
    if (!original)
        return missing(table);
    if (!original.isComplete)
        table.isComplete = false;
    for (const { name, type } of original.columns) {
        const known = table.column(name);
        if (known)
            known.isLocal = true;
        else
            appendColumn(database, table, { name, type, at });
    }
    for (const column of original.columns) {
        const copy = table.column(column.name);
        if (!copy)
            continue;
        if (withGenerated) {
            computeFrom(table, copy, [...column.computedFrom].map(source => source.name));
        }
        const isIdentity = [...original.sequences].some(({ owner }) => owner?.column === column && owner.isIdentity);
        if (withIdentity && isIdentity)
            createOwnedSequence(database, { relation: table, column: copy, isIdentity, name: undefined });
    }
    return undefined;
}
function createSequenceFor(database, effect, at) {
    const { name, owner } = effect;
    const schema = database.schemaFor(name, effect);
    if (!schema)
        return 'not-defined';
    if (database.isTaken(schema, name.name, 'sequence'))
        return effect.ifNotExists ? undefined : 'already-defined';
    const sequence = createSequence(database, { schema, name: name.name, at });
    return owner === undefined ? undefined : setOwner(database, sequence, owner);
}
/** `OWNED BY`. */
function setOwner(database, sequence, owner) {
    if (owner === 'none') {
        ownSequence(sequence, undefined);
        return undefined;
    }
    const relation = database.find(owner.relation);
    const column = relation?.column(owner.column);
    if (!relation || !column)
        return 'not-defined';
    ownSequence(sequence, { relation, column, isIdentity: false });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/drop.js

/** What a statement drops, and what goes with it. Collected before anything is dropped, as one without CASCADE may be refused. */
class Doomed {
    relations = new Set();
    types = new Set();
    columns = new Map();
}
/** Drops objects, and with `cascades` all that depends on them. */
function drop(database, targets, { cascades }) {
    const certain = collect(database, targets, listParts);
    const doomed = collect(database, targets, target => [...listParts(target), ...listDependents(database, target)]);
    if (!cascades && countAll(doomed) > countAll(certain))
        return 'in-use';
    for (const relation of doomed.relations)
        remove(relation);
    for (const [column, relation] of doomed.columns)
        if (!relation.isDropped)
            relation.removeColumn(column);
    for (const type of doomed.types) {
        type.isDropped = true;
        type.schema.types.delete(type.name);
        type.base?.target?.users.delete(type);
    }
    return undefined;
}
function countAll({ relations, types, columns }) {
    // A column of a relation that is dropped as well does not count.
    const alone = [...columns].filter(([, relation]) => !relations.has(relation));
    return relations.size + types.size + alone.length;
}
function remove(relation) {
    relation.isDropped = true;
    relation.schema.relations.delete(relation.name);
    relation.untie();
}
function collect(database, targets, listNext) {
    const doomed = new Doomed();
    const pending = [...targets];
    for (let target = pending.pop(); target !== undefined; target = pending.pop()) {
        database.spend(1);
        if (target instanceof RelationState) {
            if (doomed.relations.has(target))
                continue;
            doomed.relations.add(target);
        }
        else if (target instanceof TypeState) {
            if (doomed.types.has(target))
                continue;
            doomed.types.add(target);
        }
        else {
            if (doomed.columns.has(target.column))
                continue;
            doomed.columns.set(target.column, target.relation);
        }
        for (const next of listNext(target))
            pending.push(next);
    }
    return doomed;
}
/** What goes with an object without being asked for: partitions, sequences of columns, inherited columns. */
function* listParts(target) {
    if (target instanceof TypeState)
        return;
    if (target instanceof RelationState) {
        yield* target.sequences;
        if (target.isPartitioned)
            yield* target.children;
        return;
    }
    const { relation, column } = target;
    for (const sequence of relation.sequences)
        if (sequence.owner?.column === column)
            yield sequence;
}
/** What depends on an object, and is dropped by CASCADE alone. */
function* listDependents(database, target) {
    if (target instanceof TypeState)
        return yield* listUsers(database, target);
    if (target instanceof RelationState) {
        yield* target.readers;
        yield* target.children;
        yield* target.typedTables;
        return yield* listUsers(database, target);
    }
    const { relation, column } = target;
    database.spend(relation.readers.size + relation.columns.length);
    if (relation.partitionKey.has(column))
        yield relation;
    for (const reader of relation.readers)
        if (reader.dependencies?.columns.has(column))
            yield reader;
    for (const other of relation.columns)
        if (other.computedFrom.has(column))
            yield { relation, column: other };
}
/** Columns and domains of a type, and views that cast to it. */
function* listUsers(database, type) {
    for (const user of type.users) {
        if (user instanceof TypeState)
            yield user;
        else if (user.dependencies?.types.has(type))
            yield user;
        else {
            database.spend(user.columns.length);
            for (const column of user.columns) {
                if (column.type?.target !== type)
                    continue;
                yield user.isView ? user : { relation: user, column };
            }
        }
    }
}
/** `DROP COLUMN`: children lose the column too, where they have it from this relation alone. */
function dropColumn(database, { relation, name, cascades, only }) {
    const column = relation.column(name);
    if (!column)
        return 'not-defined';
    if (column.inheritances > 0 || relation.partitionKey.has(column))
        return 'in-use';
    const losses = new Map();
    const doomed = [];
    const pending = [{ relation, column }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        doomed.push(next);
        if (only)
            break;
        for (const child of next.relation.children) {
            database.spend(1);
            const own = child.column(name);
            if (!own)
                continue;
            const loss = losses.get(own) ?? { relation: child, column: own, left: own.inheritances };
            loss.left -= 1;
            losses.set(own, loss);
            if (loss.left === 0 && !own.isLocal)
                pending.push({ relation: child, column: own });
        }
        for (const table of next.relation.typedTables) {
            const own = table.column(name);
            if (own)
                pending.push({ relation: table, column: own });
        }
    }
    const refusal = drop(database, doomed, { cascades });
    if (refusal)
        return refusal;
    for (const { column: own, left } of losses.values())
        own.inheritances = left;
    if (only)
        for (const child of relation.children)
            keepAsOwn(child.column(name));
    return undefined;
}
function keepAsOwn(column) {
    if (!column)
        return;
    column.inheritances = Math.max(0, column.inheritances - 1);
    column.isLocal = true;
}
/** `DROP SCHEMA`: with `cascades`, all that is in it as well. */
function dropSchema(database, schema, { cascades }) {
    const content = [...schema.relations.values(), ...schema.types.values()];
    if (content.length > 0 && !cascades)
        return 'in-use';
    drop(database, content, { cascades });
    database.schemas.delete(schema.name);
    return undefined;
}
/** Drops the sequences that an identity column has. */
function dropIdentity(database, relation, column) {
    const sequences = [...relation.sequences].filter(({ owner }) => owner?.isIdentity === true && owner.column === column);
    drop(database, sequences, { cascades: true });
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/alter.js




function alterRelation(database, effect, at) {
    const relation = database.findOf(effect.name, effect.class);
    if (!relation)
        return effect.ifExists ? undefined : 'not-defined';
    let refusal;
    for (const alteration of effect.alterations) {
        refusal = alter(database, { relation, alteration, only: effect.only, at }) ?? refusal;
    }
    return refusal;
}
function alter(database, { relation, alteration, only, at }) {
    switch (alteration.alters) {
        case 'add-column': {
            const { column: definition, ifNotExists } = alteration;
            return addColumn(database, { relation, definition, ifNotExists, at });
        }
        case 'drop-column': {
            const { column: name, cascades, ifExists } = alteration;
            if (ifExists && !relation.column(name))
                return undefined;
            // For a composite type, ONLY has no meaning.
            return dropColumn(database, { relation, name, cascades, only: only && relation.kind !== 'composite-type' });
        }
        case 'column-type': {
            const { column: name, type, computedFrom } = alteration;
            return changeType(database, { relation, name, type: database.refer(type), computedFrom, at });
        }
        case 'add-identity': {
            const column = relation.column(alteration.column);
            if (!column)
                return 'not-defined';
            createOwnedSequence(database, { relation, column, isIdentity: true, name: alteration.sequence });
            return undefined;
        }
        case 'drop-identity':
            dropIdentity(database, relation, relation.column(alteration.column));
            return undefined;
        case 'expression':
            return changeExpression(database, { relation, name: alteration.column, computedFrom: alteration.computedFrom });
        case 'inherit': {
            const parent = database.find(alteration.parent);
            return parent ? inheritFrom(database, { child: relation, parent, isPartition: false, at }) : 'not-defined';
        }
        case 'no-inherit': {
            const parent = database.find(alteration.parent);
            return parent ? disinherit(database, relation, parent) : 'not-defined';
        }
        case 'attach-partition': {
            const partition = database.find(alteration.partition);
            return partition
                ? inheritFrom(database, { child: partition, parent: relation, isPartition: true, at })
                : 'not-defined';
        }
        case 'detach-partition': {
            const partition = database.find(alteration.partition);
            return partition ? disinherit(database, partition, relation) : 'not-defined';
        }
        case 'of-type': {
            const type = database.findComposite(alteration.type);
            tieToType(relation, type);
            return type ? undefined : 'not-defined';
        }
        case 'not-of-type':
            tieToType(relation, undefined);
            return undefined;
        case 'foreign-options':
            // What it shows from now on, its server alone knows.
            return 'foreign-options';
    }
}
function renameRelation(database, { name, class: of, ifExists, to }, at) {
    const relation = database.findOf(name, of);
    // What is no relation here may be an index.
    if (!relation)
        return ifExists || of === 'any-relation' ? undefined : 'not-defined';
    return place(database, relation, { schema: relation.schema, name: to, at });
}
/** Gives a relation or type another name, another schema, or both. */
function place(database, object, { schema, name, at }) {
    if (database.isTaken(schema, name, 'kind' in object ? object.kind : 'type'))
        return 'already-defined';
    if ('kind' in object) {
        object.schema.relations.delete(object.name);
        schema.relations.set(name, object);
        object.at = at;
    }
    else {
        object.schema.types.delete(object.name);
        schema.types.set(name, object);
    }
    object.schema = schema;
    object.name = name;
    return undefined;
}
function moveRelation(database, { name, class: of, ifExists, to }, at) {
    const relation = database.findOf(name, of);
    if (!relation)
        return ifExists ? undefined : 'not-defined';
    return move(database, relation, { schema: database.schema(to), at });
}
/** To another schema, with the sequences of its columns. */
function move(database, object, { schema, at }) {
    if (object.schema === schema)
        return undefined;
    const refusal = place(database, object, { schema, name: object.name, at });
    if (refusal || !('kind' in object))
        return refusal;
    for (const sequence of object.sequences)
        move(database, sequence, { schema, at });
    return undefined;
}
function renameColumnOf(database, { name, ifExists, column, to }, at) {
    // PostgreSQL does not ask what kind of relation it is.
    const relation = database.find(name);
    if (!relation)
        return ifExists ? undefined : 'not-defined';
    return renameColumn(database, { relation, from: column, to, at });
}
function renameSchema(database, { name, to }, at) {
    const schema = database.schemas.get(name);
    if (!schema)
        return 'not-defined';
    if (database.schemas.has(to))
        return 'already-defined';
    database.schemas.delete(name);
    database.schemas.set(to, schema);
    schema.name = to;
    for (const relation of schema.relations.values())
        relation.at = at;
    database.spend(schema.relations.size);
    return undefined;
}
function renameType(database, { name, to }, at) {
    const type = database.findType(name);
    return type ? place(database, type, { schema: type.schema, name: to, at }) : 'not-defined';
}
function moveType(database, { name, to }, at) {
    const type = database.findType(name);
    return type ? move(database, type, { schema: database.schema(to), at }) : 'not-defined';
}
function moveExtension(database, { name, to }, at) {
    if (!database.extensions.has(name))
        return 'not-defined';
    database.extensions.set(name, to);
    for (const object of database.listObjects()) {
        if (object.extension === name)
            move(database, object, { schema: database.schema(to), at });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/create-type.js


/** `CREATE TYPE` and `CREATE DOMAIN`. */
function createType(database, { name, type }, at) {
    const schema = database.schemaFor(name);
    if (!schema)
        return 'not-defined';
    if (database.isTaken(schema, name.name, type.kind === 'composite' ? 'composite-type' : 'type')) {
        // A type that was announced is defined later.
        return type.kind === 'plain' && schema.types.has(name.name) ? undefined : 'already-defined';
    }
    if (type.kind === 'composite') {
        const relation = database.make({ schema, name: name.name, kind: 'composite-type', at });
        for (const definition of type.columns)
            defineColumn(database, { relation, definition, at });
        schema.relations.set(relation.name, relation);
        return undefined;
    }
    const base = type.kind === 'domain' ? database.refer(type.base) : undefined;
    const state = addType(schema, { name: name.name, base });
    base?.target?.users.add(state);
    // A range type comes with one of several ranges.
    if (type.kind === 'range')
        addType(schema, { name: nameMultirange(name.name) });
    return undefined;
}
function nameMultirange(range) {
    return range.includes('range') ? range.replace('range', 'multirange') : `${range}_multirange`;
}
function addType(schema, { name, base, extension }) {
    const type = new TypeState({ schema, name, base, extension });
    schema.types.set(name, type);
    return type;
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/extensions.js


const NONE = {};
/** The extensions that PostgreSQL and the large hosts bundle. */
const BUNDLES = {
    address_standardizer: NONE,
    address_standardizer_data_us: { tables: ['us_gaz', 'us_lex', 'us_rules'] },
    amcheck: NONE,
    autoinc: NONE,
    bloom: NONE,
    btree_gin: NONE,
    btree_gist: NONE,
    citext: { types: ['citext'] },
    cube: { types: ['cube'] },
    dblink: NONE,
    dict_int: NONE,
    earthdistance: { types: ['earth'] },
    fuzzystrmatch: NONE,
    hstore: { types: ['hstore', 'ghstore'] },
    http: NONE,
    hypopg: { views: ['hypopg_list_indexes', 'hypopg_hidden_indexes'] },
    index_advisor: NONE,
    insert_username: NONE,
    intarray: { types: ['query_int', 'intbig_gkey'] },
    isn: { types: ['ean13', 'isbn13', 'ismn13', 'issn13', 'isbn', 'ismn', 'issn', 'upc'] },
    lo: { types: ['lo'] },
    ltree: { types: ['ltree', 'lquery', 'ltxtquery', 'ltree_gist'] },
    moddatetime: NONE,
    pageinspect: NONE,
    pg_buffercache: { views: ['pg_buffercache', 'pg_buffercache_numa'] },
    pg_cron: { schema: 'cron', tables: ['job', 'job_run_details'] },
    pg_freespacemap: NONE,
    pg_graphql: NONE,
    pg_hashids: NONE,
    pg_jsonschema: NONE,
    pg_net: { schema: 'net', tables: ['http_request_queue', '_http_response'] },
    pg_partman: { tables: ['part_config', 'part_config_sub'], views: ['table_privs'] },
    pg_prewarm: NONE,
    pg_repack: { schema: 'repack', views: ['primary_keys', 'tables'] },
    pg_stat_statements: { views: ['pg_stat_statements', 'pg_stat_statements_info'] },
    pg_surgery: NONE,
    pg_trgm: { types: ['gtrgm'] },
    pg_uuidv7: NONE,
    pg_visibility: NONE,
    pg_walinspect: NONE,
    pgaudit: NONE,
    pgcrypto: NONE,
    pgjwt: NONE,
    pgmq: { schema: 'pgmq', tables: ['meta'] },
    pgroonga: NONE,
    pgrouting: NONE,
    pgrowlocks: NONE,
    pgsodium: {
        schema: 'pgsodium',
        tables: ['key'],
        views: ['valid_key', 'decrypted_key', 'mask_columns', 'masking_rule'],
    },
    pgstattuple: NONE,
    plpgsql: NONE,
    plpgsql_check: NONE,
    plv8: NONE,
    postgis: {
        tables: ['spatial_ref_sys'],
        views: ['geometry_columns', 'geography_columns'],
        types: ['geometry', 'geography', 'box2d', 'box2df', 'box3d', 'gidx', 'geometry_dump', 'valid_detail', 'spheroid'],
    },
    postgis_raster: { views: ['raster_columns', 'raster_overviews'], types: ['raster', 'addbandarg', 'rastbandarg'] },
    postgis_sfcgal: NONE,
    postgis_topology: { schema: 'topology', tables: ['topology', 'layer'], types: ['topogeometry'] },
    postgres_fdw: NONE,
    refint: NONE,
    rum: NONE,
    seg: { types: ['seg'] },
    sslinfo: NONE,
    supabase_vault: { schema: 'vault', tables: ['secrets'], views: ['decrypted_secrets'] },
    tablefunc: NONE,
    tcn: NONE,
    tsm_system_rows: NONE,
    tsm_system_time: NONE,
    unaccent: NONE,
    'uuid-ossp': NONE,
    vector: { types: ['vector', 'halfvec', 'sparsevec'] },
    wrappers: { tables: ['wrappers_fdw_stats'] },
    xml2: NONE,
};
/** Whether it is known what an extension brings. */
function isKnownExtension(name) {
    return Object.hasOwn(BUNDLES, name);
}
/** `CREATE EXTENSION`: its relations are there, with columns that are not known. */
function createExtension(database, { name, schema: asked }, at) {
    if (database.extensions.has(name))
        return;
    const bundle = isKnownExtension(name) ? (BUNDLES[name] ?? NONE) : NONE;
    const schema = database.schemaFor({ schema: bundle.schema ?? asked });
    database.extensions.set(name, schema?.name);
    if (!schema)
        return;
    const add = (kind) => (relation) => {
        if (database.isTaken(schema, relation, kind))
            return;
        database.create({ schema, name: relation, kind, at, extension: name }).isComplete = false;
    };
    bundle.tables?.forEach(add('table'));
    bundle.views?.forEach(add('view'));
    for (const type of bundle.types ?? []) {
        if (!database.isTaken(schema, type, 'type'))
            addType(schema, { name: type, extension: name });
    }
}
/** `DROP EXTENSION`. */
function dropExtension(database, name, { cascades }) {
    if (!database.extensions.has(name))
        return undefined;
    const members = database.listObjects().filter(({ extension }) => extension === name);
    const refusal = drop(database, members, { cascades });
    if (!refusal)
        database.extensions.delete(name);
    return refusal;
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/session.js

/** Begins a session: the default search path, and no temporary relations. */
function beginSession(database) {
    database.endTransaction();
    database.setPath('default', { isLocal: false });
    return dropTemporary(database);
}
/** Drops what is temporary, and what depends on it. */
function dropTemporary(database) {
    const { relations, types } = database.temporary;
    return drop(database, [...relations.values(), ...types.values()], { cascades: true });
}

// EXTERNAL MODULE: ./lib/src/postgres/tree.js
var postgres_tree = __webpack_require__(726);
;// CONCATENATED MODULE: ./lib/src/catalog/sql/read-name.js

/** A field's text; empty where it has none. */
function textAt(tree, ...keys) {
    const text = (0,postgres_tree/* descend */.Xn)(tree, ...keys);
    return typeof text === 'string' ? text : '';
}
function isSet(tree, ...keys) {
    return (0,postgres_tree/* descend */.Xn)(tree, ...keys) === true;
}
/** A number of a tree, where zero is left out. */
function numberAt(tree, ...keys) {
    const number = (0,postgres_tree/* descend */.Xn)(tree, ...keys);
    return typeof number === 'number' ? number : 0;
}
/** The texts of a list of `String` nodes. */
function listTexts(list) {
    return list.map(item => textAt(item, 'String', 'sval'));
}
/** A relation as a `RangeVar` names it; a database's name before the schema's is dropped. */
function readRelationName(rangeVar) {
    const schema = textAt(rangeVar, 'schemaname');
    return { schema: schema || undefined, name: textAt(rangeVar, 'relname') };
}
/** Whether a relation that is made under this name is temporary. */
function isTemporary(rangeVar) {
    return textAt(rangeVar, 'relpersistence') === 't' || /^pg_temp/.test(textAt(rangeVar, 'schemaname'));
}
/** The last parts of a qualified name, whatever node holds it: a list of strings, a string, a type's name. */
function readQualifiedName(tree) {
    const parts = listNameParts(tree);
    return { schema: parts.at(-2), name: parts.at(-1) ?? '' };
}
function listNameParts(tree) {
    if (Array.isArray(tree))
        return listTexts(tree);
    if (!(0,postgres_tree/* isNode */.Ll)(tree))
        return [];
    if ('String' in tree)
        return [textAt(tree, 'String', 'sval')];
    if ('List' in tree)
        return listTexts((0,postgres_tree/* listAt */.gT)(tree, 'List', 'items'));
    if ('TypeName' in tree)
        return listTexts((0,postgres_tree/* listAt */.gT)(tree, 'TypeName', 'names'));
    return listTexts((0,postgres_tree/* listAt */.gT)(tree, 'ObjectWithArgs', 'objname'));
}
function readTypeName(tree) {
    const names = (0,postgres_tree/* listAt */.gT)(tree, 'names');
    const modifiers = (0,postgres_tree/* listAt */.gT)(tree, 'typmods');
    return {
        schema: names.length > 1 ? textAt(names.at(-2), 'String', 'sval') : undefined,
        name: textAt(names.at(-1), 'String', 'sval'),
        modifiers: modifiers.length === 0 ? '' : modifiers.map(spellModifier).join(','),
        isArray: (0,postgres_tree/* listAt */.gT)(tree, 'arrayBounds').length > 0,
    };
}
function spellModifier(tree) {
    const constant = (0,postgres_tree/* descend */.Xn)(tree, 'A_Const');
    if (constant === undefined)
        return readQualifiedName((0,postgres_tree/* listAt */.gT)(tree, 'ColumnRef', 'fields')).name || '?';
    if ((0,postgres_tree/* descend */.Xn)(constant, 'sval') !== undefined)
        return textAt(constant, 'sval', 'sval');
    if ((0,postgres_tree/* descend */.Xn)(constant, 'fval') !== undefined)
        return textAt(constant, 'fval', 'fval');
    return String(numberAt(constant, 'ival', 'ival'));
}
/** The value of an option such as `OWNED BY`. */
function findOption(statement, name) {
    const options = (0,postgres_tree/* listAt */.gT)(statement, 'options').map(option => (0,postgres_tree/* descend */.Xn)(option, 'DefElem'));
    return (0,postgres_tree/* descend */.Xn)(options.find(option => textAt(option, 'defname') === name), 'arg');
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/scope.js

const NO_VALUE = { sources: [], type: undefined };
const EMPTY_SCOPE = { items: [], outer: undefined, queries: undefined };
/** Collects what a query depends on while it is followed. */
class QueryContext {
    database;
    #follow;
    relations = new Set();
    columns = new Set();
    types = new Set();
    functions = new Set();
    /** Whether it names a relation that the files do not define, and that is none of PostgreSQL's own. */
    namesUnknown = false;
    #byName = new WeakMap();
    constructor(database, follow) {
        this.database = database;
        this.#follow = follow;
    }
    follow(select, outer) {
        return this.#follow(this, select, outer);
    }
    /** Each source once. */
    unite(lists) {
        const filled = lists.filter(list => list.length > 0);
        const [first = [], ...others] = filled;
        if (others.every(list => list === first))
            return first;
        const united = new Set(filled.flat());
        this.database.spend(united.size);
        return [...united];
    }
    /** Notes that a column is used. */
    use(column) {
        if (column.origin && !this.columns.has(column.origin)) {
            this.database.spend(COSTS.use);
            this.columns.add(column.origin);
        }
        return column;
    }
    /** The columns of a name: more than one where the name is ambiguous. */
    named({ columns }, name) {
        const byName = this.#byName.get(columns) ?? indexNames(columns);
        this.#byName.set(columns, byName);
        return byName.get(name) ?? [];
    }
}
function indexNames(columns) {
    const index = new Map();
    for (const column of columns) {
        const alike = index.get(column.name);
        if (alike)
            alike.push(column);
        else
            index.set(column.name, [column]);
    }
    return index;
}
/** The first columns under other names. */
function renameColumns(given, names) {
    if (names.length === 0)
        return given;
    const columns = given.columns.map((column, place) => {
        const name = names[place];
        return name === undefined ? column : { ...column, name };
    });
    // Names for columns that are not known.
    const further = names.slice(columns.length);
    const added = given.isComplete
        ? []
        : further.map((name) => ({ name, sources: given.rest, type: undefined, origin: undefined }));
    return { ...given, columns: [...columns, ...added] };
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/column-reference.js

/** What `column`, `table.column` or `schema.table.column` is, or a table's whole row by its name alone. */
function followReference(context, scope, names) {
    const [name = '', table, schema] = [...names].reverse();
    context.database.spend(countEntries(scope));
    if (table === undefined)
        return followBareName(context, scope, name);
    const entry = findEntry(scope, { name: table, schema });
    if (!entry)
        return followUnknown(context, scope);
    const [column, ...others] = context.named(entry, name);
    if (column)
        return uniteColumns(context, [column, ...others]);
    if (SYSTEM_COLUMNS.has(name))
        return NO_VALUE;
    // A column that is not known, or a function of the row, written as if it were a column.
    return entry.isComplete ? followRow(context, entry) : { sources: entry.rest, type: undefined };
}
/** How much there is to look through. */
function countEntries(scope) {
    let count = 0;
    for (let at = scope; at; at = at.outer) {
        count += at.items.reduce((sum, { entries }) => sum + 1 + entries.length, 1);
    }
    return count;
}
function followBareName(context, scope, name) {
    const possible = [];
    for (let at = scope; at; at = at.outer) {
        const columns = at.items.flatMap(item => context.named(item, name));
        if (columns.length > 0)
            return uniteColumns(context, columns, possible);
        for (const { isComplete, rest } of at.items)
            if (!isComplete)
                possible.push([...rest]);
    }
    const entry = findEntry(scope, { name, schema: undefined });
    if (entry)
        return followRow(context, entry, possible);
    if (SYSTEM_COLUMNS.has(name))
        return NO_VALUE;
    return possible.length > 0 ? { sources: context.unite(possible), type: undefined } : followUnknown(context, scope);
}
/** Columns that every table has, and that hold none of its data. */
const SYSTEM_COLUMNS = new Set(['cmax', 'cmin', 'ctid', 'tableoid', 'xmax', 'xmin']);
function uniteColumns(context, columns, possible = []) {
    for (const column of columns)
        context.use(column);
    const [first] = columns;
    return {
        sources: context.unite([...columns.map(({ sources }) => sources), ...possible]),
        type: columns.length === 1 && possible.length === 0 ? first?.type : undefined,
    };
}
/** The innermost of that name. */
function findEntry(scope, { name, schema }) {
    for (let at = scope; at; at = at.outer) {
        for (const { entries } of at.items) {
            const entry = entries.find(each => each.name === name && (schema === undefined || each.schema === schema));
            if (entry)
                return entry;
        }
    }
    return undefined;
}
/** A whole row: of a relation, with the columns that it will have. */
function followRow(context, entry, possible = []) {
    const own = entry.relation ? [entry.relation.source] : column_reference_listSources(context, entry);
    return { sources: context.unite([own, ...possible]), type: undefined };
}
/** Everything that columns show. */
function column_reference_listSources(context, { columns, rest }) {
    context.database.spend(columns.length);
    return context.unite([...columns.map(({ sources }) => sources), rest]);
}
/** Something that nothing in reach has, by what is known: it may be anything of what is in reach. */
function followUnknown(context, scope) {
    const entries = scope.items.flatMap(item => item.entries);
    return { sources: context.unite(entries.map(entry => followRow(context, entry).sources)), type: undefined };
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/value.js





const BOOLEAN = { sources: [], type: builtIn('bool') };
/**
 * What the value of an expression is made of. Counts and boolean tests (comparisons, IN, LIKE, IS, EXISTS) are made of
 * nothing, and neither is what only selects or orders; all else is made of what it is computed from.
 */
function followValue(context, scope, expression) {
    context.database.spend(1);
    if (Array.isArray(expression))
        return followAll(context, scope, expression);
    if (!(0,postgres_tree/* isNode */.Ll)(expression))
        return NO_VALUE;
    const keys = Object.keys(expression);
    const [kind = ''] = keys;
    const follow = keys.length === 1 ? FOLLOWERS[kind] : undefined;
    if (follow)
        return follow(context, scope, expression[kind]);
    return followAll(context, scope, Object.values(expression));
}
/** All of several values together. */
function followAll(context, scope, expressions) {
    const values = expressions.map(each => followValue(context, scope, each).sources);
    return { sources: context.unite(values), type: undefined };
}
/** Followed for the relations and columns that it names alone. */
const test = (context, scope, node) => {
    followChildren(context, scope, node);
    return BOOLEAN;
};
const nothing = () => NO_VALUE;
const FOLLOWERS = {
    A_Const: (_, __, node) => followConstant(node),
    A_Expr: followOperator,
    A_Indirection: followField,
    A_Indices: (context, scope, node) => {
        followChildren(context, scope, node);
        return NO_VALUE;
    },
    BooleanTest: test,
    BoolExpr: (context, scope, node) => ({
        sources: followAll(context, scope, (0,postgres_tree/* listAt */.gT)(node, 'args')).sources,
        type: BOOLEAN.type,
    }),
    CaseExpr: followCase,
    CollateClause: (context, scope, node) => followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'arg')),
    ColumnRef: (context, scope, node) => followReference(context, scope, listTexts((0,postgres_tree/* listAt */.gT)(node, 'fields'))),
    FuncCall: followCall,
    GroupingFunc: nothing,
    JsonIsPredicate: test,
    NullTest: test,
    SelectStmt: (context, scope, node) => ({
        sources: column_reference_listSources(context, context.follow(node, scope)),
        type: undefined,
    }),
    SubLink: followSubquery,
    TypeCast: (context, scope, node) => {
        const { sources } = followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'arg'));
        return { sources, type: followType(context, (0,postgres_tree/* descend */.Xn)(node, 'typeName')) };
    },
    TypeName: (context, _, node) => {
        followType(context, node);
        return NO_VALUE;
    },
};
/** `(row).column`, of a row that is named; of any other value, all that the value shows. */
function followField(context, scope, node) {
    const row = findRow(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'arg'));
    const [field] = listTexts((0,postgres_tree/* listAt */.gT)(node, 'indirection').slice(0, 1));
    if (!row || !field)
        return followChildren(context, scope, node);
    return followReference(context, { ...scope, items: [{ ...row, entries: [row] }] }, [row.name, field]);
}
/** What a name alone means, if it is no column but something in a FROM clause. */
function findRow(context, scope, expression) {
    const name = readLoneName(expression);
    if (name === undefined)
        return undefined;
    for (let at = scope; at; at = at.outer) {
        if (at.items.some(item => context.named(item, name).length > 0))
            return undefined;
    }
    return findEntry(scope, { name, schema: undefined });
}
function followChildren(context, scope, node) {
    return (0,postgres_tree/* isNode */.Ll)(node) ? followAll(context, scope, Object.values(node)) : NO_VALUE;
}
/** The type that an expression names, on which its query then depends. */
function followType(context, typeName) {
    const type = context.database.refer(readTypeName(typeName));
    if (type.target)
        context.types.add(type.target);
    return type;
}
function followConstant(node) {
    if ((0,postgres_tree/* descend */.Xn)(node, 'boolval') !== undefined)
        return BOOLEAN;
    if ((0,postgres_tree/* descend */.Xn)(node, 'ival') === undefined)
        return NO_VALUE;
    return { sources: [], type: builtIn('int4') };
}
const COMPARISONS = new Set(`= <> != < > <= >= ~ !~ ~* !~* ~~ !~~ ~~* !~~* ^@ @> <@ ? ?| ?& && @? @@ @@@ &< &> -|- &<| |&> <<| |>> ~= <<= >>=`.split(' '));
function followOperator(context, scope, node) {
    const left = followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'lexpr'));
    const right = followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'rexpr'));
    switch (textAt(node, 'kind')) {
        case 'AEXPR_NULLIF':
            // Of the type that both are compared in.
            return { sources: left.sources, type: undefined };
        case 'AEXPR_OP': {
            const operator = readOwn((0,postgres_tree/* listAt */.gT)(node, 'name'));
            // With one operand alone nothing is compared, as in `~ number`, which inverts bits.
            const isBinary = (0,postgres_tree/* descend */.Xn)(node, 'lexpr') !== undefined;
            if (isBinary && operator !== undefined && COMPARISONS.has(operator))
                return BOOLEAN;
            return { sources: context.unite([left.sources, right.sources]), type: undefined };
        }
        default:
            return BOOLEAN;
    }
}
/** The name of a function or operator that may be PostgreSQL's own; one of another schema gives what it likes. */
function readOwn(names) {
    const [name, schema = 'pg_catalog'] = listTexts(names).reverse();
    return schema === 'pg_catalog' ? name : undefined;
}
function followCase(context, scope, node) {
    followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'arg'));
    const branches = (0,postgres_tree/* listAt */.gT)(node, 'args').map(branch => (0,postgres_tree/* descend */.Xn)(branch, 'CaseWhen'));
    for (const branch of branches)
        followValue(context, scope, (0,postgres_tree/* descend */.Xn)(branch, 'expr'));
    const results = [...branches.map(branch => (0,postgres_tree/* descend */.Xn)(branch, 'result')), (0,postgres_tree/* descend */.Xn)(node, 'defresult')];
    const sources = context.unite(results.map(result => followValue(context, scope, result).sources));
    return { sources, type: undefined };
}
/** Functions whose result says only that, or how often, something is so. */
const TESTING_FUNCTIONS = new Set([
    'count',
    'isempty',
    'isfinite',
    'jsonb_path_exists',
    'jsonb_path_match',
    'regexp_like',
    'starts_with',
]);
function followCall(context, scope, node) {
    const name = listTexts((0,postgres_tree/* listAt */.gT)(node, 'funcname')).at(-1) ?? '';
    context.functions.add(name);
    const given = followAll(context, scope, (0,postgres_tree/* listAt */.gT)(node, 'args'));
    const ordered = followAll(context, scope, (0,postgres_tree/* listAt */.gT)(node, 'agg_order'));
    followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'agg_filter'));
    followWindow(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'over'));
    if (TESTING_FUNCTIONS.has(readOwn((0,postgres_tree/* listAt */.gT)(node, 'funcname')) ?? ''))
        return { sources: [], type: name === 'count' ? builtIn('int8') : undefined };
    // `percentile_cont(\u2026) WITHIN GROUP (ORDER BY x)` takes x as its argument.
    const sources = isSet(node, 'agg_within_group') ? context.unite([given.sources, ordered.sources]) : given.sources;
    return { sources, type: undefined };
}
/** A window orders and divides; it shows nothing. */
function followWindow(context, scope, window) {
    for (const key of ['partitionClause', 'orderClause', 'startOffset', 'endOffset']) {
        followValue(context, scope, (0,postgres_tree/* descend */.Xn)(window, key));
    }
}
function followSubquery(context, scope, node) {
    followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'testexpr'));
    const { columns, rest } = context.follow((0,postgres_tree/* descend */.Xn)(node, 'subselect', 'SelectStmt'), scope);
    const kind = textAt(node, 'subLinkType');
    if (kind === 'EXISTS_SUBLINK' || kind === 'ANY_SUBLINK' || kind === 'ALL_SUBLINK')
        return BOOLEAN;
    const sources = context.unite([...columns.map(column => column.sources), rest]);
    return { sources, type: kind === 'EXPR_SUBLINK' ? columns[0]?.type : undefined };
}
/** The name of a sort or group key that is one name alone, which may mean a column of the output. */
function readLoneName(expression) {
    const fields = (0,postgres_tree/* listAt */.gT)(expression, 'ColumnRef', 'fields');
    return fields.length === 1 ? listTexts(fields)[0] : undefined;
}
/** Whether a sort or group key is the number of a column of the output. */
function isOrdinal(expression) {
    const constant = (0,postgres_tree/* isNode */.Ll)(expression) ? expression : undefined;
    return numberAt(constant, 'A_Const', 'ival', 'ival') > 0;
}
/** The type of what may be of either: only where both are the same, as PostgreSQL's rules for others are many. */
function commonType(one, other) {
    return one && other && formatType(one) === formatType(other) ? one : undefined;
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/functions.js




/** Functions in a FROM clause: their columns show what their arguments are made of. */
function followFunctions(context, scope, node) {
    const alias = textAt(node, 'alias', 'aliasname');
    const definitions = (0,postgres_tree/* listAt */.gT)(node, 'coldeflist');
    const functions = (0,postgres_tree/* listAt */.gT)(node, 'functions').map(each => (0,postgres_tree/* listAt */.gT)(each, 'List', 'items'));
    const parts = functions.map(([call, own]) => {
        const { sources } = followValue(context, scope, call);
        const listed = Array.isArray(own) ? own : (0,postgres_tree/* listAt */.gT)(own, 'List', 'items');
        const columns = listed.length > 0 ? listed : definitions;
        if (columns.length > 0) {
            const named = columns.map(column => (0,postgres_tree/* descend */.Xn)(column, 'ColumnDef'));
            return complete(named.map(column => giveColumn(context, column, { nameKey: 'colname', sources })));
        }
        const name = listTexts((0,postgres_tree/* listAt */.gT)(call, 'FuncCall', 'funcname')).at(-1) ?? '';
        const names = COLUMNS_OF_FUNCTIONS.get(name)?.(alias || name);
        if (!names)
            return { columns: [], isComplete: false, rest: sources };
        return complete(names.map(each => ({ name: each, sources, type: undefined, origin: undefined })));
    });
    if (isSet(node, 'ordinality')) {
        parts.push(complete([{ name: 'ordinality', sources: [], type: builtIn('int8'), origin: undefined }]));
    }
    const unknown = parts.findIndex(({ isComplete }) => !isComplete);
    if (unknown < 0)
        return complete(parts.flatMap(part => part.columns));
    // How many columns there are of one is not known, so that neither is which those after it are.
    const after = parts.slice(unknown);
    return {
        columns: parts.slice(0, unknown).flatMap(part => part.columns),
        isComplete: false,
        rest: context.unite(after.flatMap(({ columns, rest }) => [rest, ...columns.map(({ sources }) => sources)])),
    };
}
function complete(columns) {
    return { columns, isComplete: true, rest: [] };
}
function giveColumn(context, node, { nameKey, sources }) {
    const typeName = (0,postgres_tree/* descend */.Xn)(node, 'typeName');
    const type = typeName === undefined ? undefined : followType(context, typeName);
    return { name: textAt(node, nameKey), sources, type, origin: undefined };
}
/** The columns of PostgreSQL's own functions, where it is not by their arguments. One column takes the alias for its name. */
const one = (alias) => [alias];
const value = () => ['value'];
const pair = () => ['key', 'value'];
const COLUMNS_OF_FUNCTIONS = new Map([
    ['generate_series', one],
    ['generate_subscripts', one],
    ['json_array_elements', value],
    ['json_array_elements_text', value],
    ['json_each', pair],
    ['json_each_text', pair],
    ['json_object_keys', one],
    ['jsonb_array_elements', value],
    ['jsonb_array_elements_text', value],
    ['jsonb_each', pair],
    ['jsonb_each_text', pair],
    ['jsonb_object_keys', one],
    ['jsonb_path_query', one],
    ['regexp_matches', one],
    ['regexp_split_to_table', one],
    ['string_to_table', one],
]);
/** `XMLTABLE`: a column also shows what its path, which may compute any value, and its default are made of. */
function followXmlTable(context, scope, node) {
    const { sources } = followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'docexpr'));
    followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'rowexpr'));
    followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'namespaces'));
    const columns = (0,postgres_tree/* listAt */.gT)(node, 'columns').map(item => {
        const column = (0,postgres_tree/* descend */.Xn)(item, 'RangeTableFuncCol');
        const own = ['colexpr', 'coldefexpr'].map(key => followValue(context, scope, (0,postgres_tree/* descend */.Xn)(column, key)).sources);
        return giveColumn(context, column, { nameKey: 'colname', sources: context.unite([sources, ...own]) });
    });
    return complete(columns);
}
/** `JSON_TABLE`, whose columns may be nested. Each shows the document, what is passed to its path, and its defaults. */
function followJsonTable(context, scope, node) {
    const given = ['context_item', 'passing'].map(key => followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, key)).sources);
    const list = (columns) => columns.flatMap(item => {
        const column = (0,postgres_tree/* descend */.Xn)(item, 'JsonTableColumn');
        const nested = (0,postgres_tree/* listAt */.gT)(column, 'columns');
        if (nested.length > 0)
            return list(nested);
        const own = ['on_empty', 'on_error'].map(key => followValue(context, scope, (0,postgres_tree/* descend */.Xn)(column, key)).sources);
        return [giveColumn(context, column, { nameKey: 'name', sources: context.unite([...given, ...own]) })];
    });
    return complete(list((0,postgres_tree/* listAt */.gT)(node, 'columns')));
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/from.js





const UNKNOWN = { columns: [], isComplete: false, rest: [] };
/** Something in a FROM clause. `scope` has the items before it, which LATERAL may name. */
function followFromItem(context, scope, item) {
    context.database.spend(1 + scope.items.length);
    const [kind = ''] = (0,postgres_tree/* isNode */.Ll)(item) ? Object.keys(item) : [];
    const node = (0,postgres_tree/* descend */.Xn)(item, kind);
    switch (kind) {
        case 'RangeVar':
            return followRangeVar(context, scope, node);
        case 'RangeSubselect': {
            // Without LATERAL it sees what is around the query, and nothing beside it.
            const outer = isSet(node, 'lateral')
                ? { items: [], outer: scope, queries: scope.queries }
                : { items: [], outer: scope.outer, queries: scope.queries };
            return giveAlias(context.follow((0,postgres_tree/* descend */.Xn)(node, 'subquery', 'SelectStmt'), outer), node);
        }
        case 'JoinExpr':
            return followJoin(context, scope, node);
        case 'RangeTableSample':
            followValue(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'args'));
            return followFromItem(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'relation') ?? null);
        case 'RangeFunction':
            return giveAlias(followFunctions(context, scope, node), node);
        case 'RangeTableFunc':
            return giveAlias(followXmlTable(context, scope, node), node);
        case 'JsonTable':
            return giveAlias(followJsonTable(context, scope, node), node);
        default:
            return { ...UNKNOWN, entries: [] };
    }
}
/** The name that an alias gives, and those of columns. */
function giveAlias(given, node, own) {
    const alias = (0,postgres_tree/* descend */.Xn)(node, 'alias');
    const name = textAt(alias, 'aliasname') || own?.name;
    const columns = renameColumns(given, listTexts((0,postgres_tree/* listAt */.gT)(alias, 'colnames')));
    if (name === undefined)
        return { ...columns, entries: [] };
    const schema = alias === undefined ? own?.schema : undefined;
    return { ...columns, entries: [{ ...columns, name, schema, relation: own?.relation }] };
}
function followRangeVar(context, scope, node) {
    const name = readRelationName(node);
    if (name.schema === undefined) {
        for (let query = scope.queries; query; query = query.next) {
            context.database.spend(1);
            if (query.name !== name.name)
                continue;
            if (!query.columns)
                context.namesUnknown = true;
            return giveAlias(query.columns ?? UNKNOWN, node, { name: name.name });
        }
    }
    const relation = context.database.find(name);
    if (!relation || relation.kind === 'composite-type') {
        if (!isOfPostgres(name))
            context.namesUnknown = true;
        return giveAlias(UNKNOWN, node, name);
    }
    context.relations.add(relation);
    return giveAlias(listColumns(context, relation), node, { ...name, schema: relation.schema.name, relation });
}
function isOfPostgres({ schema, name }) {
    return schema === 'pg_catalog' || schema === 'information_schema' || (schema === undefined && name.startsWith('pg_'));
}
function listColumns(context, relation) {
    context.database.spend(relation.columns.length);
    return {
        columns: relation.columns.map(column => ({
            name: column.name,
            type: column.type,
            sources: [column.source],
            origin: column,
        })),
        isComplete: relation.isComplete,
        rest: [relation.source],
    };
}
function followJoin(context, scope, node) {
    const left = followFromItem(context, scope, (0,postgres_tree/* descend */.Xn)(node, 'larg') ?? null);
    const withLeft = { ...scope, items: [...scope.items, left] };
    const right = followFromItem(context, withLeft, (0,postgres_tree/* descend */.Xn)(node, 'rarg') ?? null);
    followValue(context, { ...scope, items: [...scope.items, left, right] }, (0,postgres_tree/* descend */.Xn)(node, 'quals'));
    const shared = listShared(context, { left, right, node });
    const merged = shared.flatMap(name => mergeColumns(context, { left, right, name, kind: textAt(node, 'jointype') }));
    const isShared = new Set(shared);
    const joined = {
        columns: [
            ...merged,
            ...left.columns.filter(({ name }) => !isShared.has(name)),
            ...right.columns.filter(({ name }) => !isShared.has(name)),
        ],
        isComplete: left.isComplete && right.isComplete,
        rest: context.unite([left, right].map(({ isComplete, rest }) => (isComplete ? [] : rest))),
    };
    context.database.spend(joined.columns.length);
    if ((0,postgres_tree/* descend */.Xn)(node, 'alias') !== undefined)
        return giveAlias(joined, node);
    const entries = [...left.entries, ...right.entries];
    const using = textAt(node, 'join_using_alias', 'aliasname');
    if (!using)
        return { ...joined, entries };
    const entry = {
        name: using,
        schema: undefined,
        relation: undefined,
        columns: merged,
        isComplete: true,
        rest: [],
    };
    return { ...joined, entries: [...entries, entry] };
}
/** The names of the columns that the join makes one. */
function listShared(context, { left, right, node }) {
    if (!isSet(node, 'isNatural'))
        return listTexts((0,postgres_tree/* listAt */.gT)(node, 'usingClause'));
    const names = left.columns.map(({ name }) => name);
    return [...new Set(names)].filter(name => context.named(right, name).length > 0);
}
function mergeColumns(context, { left, right, name, kind }) {
    const [one] = context.named(left, name);
    const [other] = context.named(right, name);
    for (const column of [one, other])
        if (column)
            context.use(column);
    const chosen = kind === 'JOIN_RIGHT' ? (other ?? one) : (one ?? other);
    if (!chosen)
        return [];
    const sources = kind === 'JOIN_FULL' ? context.unite([one?.sources ?? left.rest, other?.sources ?? right.rest]) : chosen.sources;
    return [{ name, sources, type: commonType(one?.type, other?.type), origin: undefined }];
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/column-name.js


/** The name that PostgreSQL gives to a column of a query that has none of its own. */
function nameColumn(expression) {
    return figure(expression)?.name ?? '?column?';
}
const weak = (name) => ({ name, isStrong: false });
const strong = (name) => name === undefined ? undefined : { name, isStrong: true };
function figure(expression) {
    if (!(0,postgres_tree/* isNode */.Ll)(expression))
        return undefined;
    const [kind = ''] = Object.keys(expression);
    const node = expression[kind];
    switch (kind) {
        case 'ColumnRef':
            return strong(listTexts((0,postgres_tree/* listAt */.gT)(node, 'fields').filter(isName)).at(-1));
        case 'A_Indirection':
            return strong(listTexts((0,postgres_tree/* listAt */.gT)(node, 'indirection').filter(isName)).at(-1)) ?? figure((0,postgres_tree/* descend */.Xn)(node, 'arg'));
        case 'FuncCall':
            return strong(listTexts((0,postgres_tree/* listAt */.gT)(node, 'funcname')).at(-1));
        case 'A_Expr':
            return textAt(node, 'kind') === 'AEXPR_NULLIF' ? strong('nullif') : undefined;
        case 'TypeCast': {
            const argument = figure((0,postgres_tree/* descend */.Xn)(node, 'arg'));
            if (argument?.isStrong)
                return argument;
            const type = listTexts((0,postgres_tree/* listAt */.gT)(node, 'typeName', 'names')).at(-1);
            return type === undefined ? argument : weak(type);
        }
        case 'CollateClause':
            return figure((0,postgres_tree/* descend */.Xn)(node, 'arg'));
        case 'SubLink':
            return figureSubquery(node);
        case 'CaseExpr': {
            const otherwise = figure((0,postgres_tree/* descend */.Xn)(node, 'defresult'));
            return otherwise?.isStrong ? otherwise : weak('case');
        }
        case 'SQLValueFunction':
            return strong(textAt(node, 'op')
                .replace(/^SVFOP_/, '')
                .replace(/_N$/, '')
                .toLowerCase());
        case 'MinMaxExpr':
            return strong(textAt(node, 'op') === 'IS_LEAST' ? 'least' : 'greatest');
        case 'XmlExpr':
            return XML_NAMES[textAt(node, 'op')];
        case 'JsonFuncExpr':
            return strong(textAt(node, 'op').replace(/_OP$/, '').toLowerCase());
        default:
            return FIXED_NAMES[kind];
    }
}
function isName(node) {
    return (0,postgres_tree/* descend */.Xn)(node, 'String') !== undefined;
}
function figureSubquery(node) {
    switch (textAt(node, 'subLinkType')) {
        case 'EXISTS_SUBLINK':
            return strong('exists');
        case 'ARRAY_SUBLINK':
            return strong('array');
        case 'EXPR_SUBLINK': {
            let query = (0,postgres_tree/* descend */.Xn)(node, 'subselect', 'SelectStmt');
            while ((0,postgres_tree/* descend */.Xn)(query, 'larg') !== undefined)
                query = (0,postgres_tree/* descend */.Xn)(query, 'larg');
            const target = (0,postgres_tree/* descend */.Xn)((0,postgres_tree/* listAt */.gT)(query, 'targetList')[0], 'ResTarget');
            if (target === undefined)
                return strong('column1');
            const name = textAt(target, 'name');
            return name ? strong(name) : figure((0,postgres_tree/* descend */.Xn)(target, 'val'));
        }
        default:
            return undefined;
    }
}
const XML_NAMES = {
    IS_XMLCONCAT: strong('xmlconcat'),
    IS_XMLELEMENT: strong('xmlelement'),
    IS_XMLFOREST: strong('xmlforest'),
    IS_XMLPARSE: strong('xmlparse'),
    IS_XMLPI: strong('xmlpi'),
    IS_XMLROOT: strong('xmlroot'),
};
const FIXED_NAMES = {
    A_ArrayExpr: strong('array'),
    CoalesceExpr: strong('coalesce'),
    GroupingFunc: strong('grouping'),
    JsonArrayAgg: strong('json_arrayagg'),
    JsonArrayConstructor: strong('json_array'),
    JsonArrayQueryConstructor: strong('json_array'),
    JsonObjectAgg: strong('json_objectagg'),
    JsonObjectConstructor: strong('json_object'),
    JsonParseExpr: strong('json'),
    JsonScalarExpr: strong('json_scalar'),
    JsonSerializeExpr: strong('json_serialize'),
    MergeSupportFunc: strong('merge_action'),
    RowExpr: strong('row'),
    XmlSerialize: strong('xmlserialize'),
};

;// CONCATENATED MODULE: ./lib/src/catalog/query/targets.js






/** What a SELECT or RETURNING gives. */
function followTargets(context, scope, targets) {
    const parts = targets.map(item => {
        const target = (0,postgres_tree/* descend */.Xn)(item, 'ResTarget');
        const expression = (0,postgres_tree/* descend */.Xn)(target, 'val');
        const star = followStar(context, scope, expression);
        if (star)
            return star;
        const value = followValue(context, scope, expression);
        const name = textAt(target, 'name') || nameColumn(expression);
        return { columns: [{ ...value, name, origin: undefined }], isComplete: true, rest: [] };
    });
    context.database.spend(parts.reduce((count, { columns }) => count + columns.length, 0));
    return {
        columns: parts.flatMap(({ columns }) => columns),
        isComplete: parts.every(({ isComplete }) => isComplete),
        rest: context.unite(parts.map(({ isComplete, rest }) => (isComplete ? [] : rest))),
    };
}
/** The columns of `*`, `table.*` or `(expression).*`; undefined for anything else. */
function followStar(context, scope, expression) {
    const fields = (0,postgres_tree/* listAt */.gT)(expression, 'ColumnRef', 'fields');
    if (isStar(fields.at(-1))) {
        const [name, schema] = listTexts(fields.slice(0, -1)).reverse();
        const entry = name === undefined ? undefined : findEntry(scope, { name, schema });
        const items = name === undefined ? scope.items : entry ? [entry] : [];
        if (name !== undefined && !entry) {
            context.namesUnknown = true;
            return { columns: [], isComplete: false, rest: [] };
        }
        return {
            columns: items.flatMap(({ columns }) => columns.map(column => context.use(column))),
            isComplete: items.every(({ isComplete }) => isComplete),
            rest: context.unite(items.map(({ isComplete, rest }) => (isComplete ? [] : rest))),
        };
    }
    const indirection = (0,postgres_tree/* descend */.Xn)(expression, 'A_Indirection');
    if (!isStar((0,postgres_tree/* listAt */.gT)(indirection, 'indirection').at(-1)))
        return undefined;
    const argument = (0,postgres_tree/* descend */.Xn)(indirection, 'arg');
    const entry = findRow(context, scope, argument);
    if (entry)
        return { ...entry, columns: entry.columns.map(column => context.use(column)) };
    const { sources, type } = followValue(context, scope, argument);
    if (!(type?.target instanceof RelationState) || type.written.isArray) {
        return { columns: [], isComplete: false, rest: sources };
    }
    const { columns, isComplete } = type.target;
    return {
        columns: columns.map(column => ({ name: column.name, type: column.type, sources, origin: undefined })),
        isComplete,
        rest: sources,
    };
}
function isStar(node) {
    return (0,postgres_tree/* descend */.Xn)(node, 'A_Star') !== undefined;
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/unite-rows.js

/** Rows of two queries, column by column. */
function uniteRows(context, left, right, { types }) {
    const width = Math.max(left.columns.length, right.columns.length);
    const columns = Array.from({ length: width }, (_, place) => {
        const [one, other] = [left.columns[place], right.columns[place]];
        return {
            name: one?.name ?? other?.name ?? '',
            sources: context.unite([one?.sources ?? left.rest, other?.sources ?? right.rest]),
            type: types === 'first' ? one?.type : commonType(one?.type, other?.type),
            origin: undefined,
        };
    });
    return {
        columns,
        isComplete: left.isComplete && right.isComplete,
        rest: context.unite([left.rest, right.rest]),
    };
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/with.js






/** The scope around a query with the common table expressions that it adds. */
function followWith(context, select, outer) {
    const clause = (0,postgres_tree/* descend */.Xn)(select, 'withClause');
    const expressions = (0,postgres_tree/* listAt */.gT)(clause, 'ctes').map(item => (0,postgres_tree/* descend */.Xn)(item, 'CommonTableExpr'));
    const isRecursive = isSet(clause, 'recursive');
    let scope = outer;
    // Each may then name those after it, which hide the relations of their names.
    for (const expression of isRecursive ? expressions : []) {
        const name = textAt(expression, 'ctename');
        scope = { ...scope, queries: { name, columns: undefined, next: scope.queries } };
    }
    for (const expression of expressions) {
        const name = textAt(expression, 'ctename');
        const names = listTexts((0,postgres_tree/* listAt */.gT)(expression, 'aliascolnames'));
        const columns = followExpression(context, scope, {
            expression,
            name,
            names,
            isRecursive,
        });
        scope = { ...scope, queries: { name, columns, next: scope.queries } };
    }
    return scope;
}
function followExpression(context, scope, { expression, name, names, isRecursive, }) {
    const query = (0,postgres_tree/* descend */.Xn)(expression, 'ctequery');
    const select = (0,postgres_tree/* descend */.Xn)(query, 'SelectStmt');
    if (select === undefined)
        return renameColumns(followWriting(context, scope, query), names);
    if (!isRecursive || (0,postgres_tree/* descend */.Xn)(select, 'larg') === undefined) {
        return renameColumns(context.follow(select, scope), names);
    }
    const inner = followWith(context, select, scope);
    let columns = renameColumns(context.follow((0,postgres_tree/* descend */.Xn)(select, 'larg'), inner), names);
    // What a column of the first query shows may come to others, one step in each round.
    for (let round = 0; round <= columns.columns.length; round += 1) {
        const queries = { name, columns: addCycleColumns(columns, expression), next: scope.queries };
        // What the query's own WITH names hides the query itself.
        const around = followWith(context, select, { ...scope, queries });
        const more = context.follow((0,postgres_tree/* descend */.Xn)(select, 'rarg'), around);
        const united = uniteRows(context, columns, more, { types: 'first' });
        const hasGrown = countSources(united) > countSources(columns);
        columns = united;
        if (!hasGrown)
            break;
    }
    return addCycleColumns(columns, expression);
}
function countSources({ columns, rest }) {
    return columns.reduce((count, { sources }) => count + sources.length, rest.length);
}
/** What SEARCH and CYCLE add: orders and marks, made of the columns that they name. */
function addCycleColumns(given, expression) {
    const names = [
        textAt(expression, 'search_clause', 'search_seq_column'),
        textAt(expression, 'cycle_clause', 'cycle_mark_column'),
        textAt(expression, 'cycle_clause', 'cycle_path_column'),
    ].filter(name => name !== '');
    if (names.length === 0)
        return given;
    const sources = [...new Set(given.columns.flatMap(column => column.sources))];
    const added = names.map((name) => ({ name, sources, type: undefined, origin: undefined }));
    return { ...given, columns: [...given.columns, ...added] };
}
/** What an INSERT, UPDATE, DELETE or MERGE returns: of the table that it writes to, and of what it joins to it. */
function followWriting(context, scope, query) {
    const [kind = ''] = (0,postgres_tree/* isNode */.Ll)(query) ? Object.keys(query) : [];
    const statement = (0,postgres_tree/* descend */.Xn)(query, kind);
    const outer = followWith(context, statement, scope);
    // Never a query of a WITH, whatever their names.
    const target = followFromItem(context, EMPTY_SCOPE, { RangeVar: (0,postgres_tree/* descend */.Xn)(statement, 'relation') ?? null });
    let joined = { items: [], outer, queries: outer.queries };
    const sources = ['fromClause', 'usingClause', 'sourceRelation'].flatMap(key => (0,postgres_tree/* descend */.Xn)(statement, key) ?? []);
    for (const item of sources) {
        joined = { ...joined, items: [...joined.items, followFromItem(context, joined, item)] };
    }
    // The order of `*`.
    const items = kind === 'MergeStmt' ? [...joined.items, target] : [target, ...joined.items];
    return followTargets(context, { ...joined, items }, (0,postgres_tree/* listAt */.gT)(statement, 'returningClause', 'exprs'));
}

;// CONCATENATED MODULE: ./lib/src/catalog/query/query.js








/** Follows a query (a `SelectStmt`) through the relations of a database as they are now. */
function followQuery(database, select) {
    const context = new QueryContext(database, followSelect);
    return { ...followSelect(context, select, EMPTY_SCOPE), context };
}
function followSelect(context, select, outer) {
    context.database.spend(1);
    const within = followWith(context, select, outer);
    if ((0,postgres_tree/* descend */.Xn)(select, 'larg') !== undefined)
        return followSetOperation(context, select, within);
    const values = (0,postgres_tree/* listAt */.gT)(select, 'valuesLists');
    if (values.length > 0)
        return followRows(context, within, values);
    let scope = { items: [], outer: within, queries: within.queries };
    for (const item of (0,postgres_tree/* listAt */.gT)(select, 'fromClause')) {
        scope = { ...scope, items: [...scope.items, followFromItem(context, scope, item)] };
    }
    const columns = followTargets(context, scope, (0,postgres_tree/* listAt */.gT)(select, 'targetList'));
    followClauses(context, scope, { select, columns });
    return columns;
}
function followSetOperation(context, select, scope) {
    const left = followSelect(context, (0,postgres_tree/* descend */.Xn)(select, 'larg'), scope);
    const right = followSelect(context, (0,postgres_tree/* descend */.Xn)(select, 'rarg'), scope);
    const united = uniteRows(context, left, right, { types: 'both' });
    if (textAt(select, 'op') !== 'SETOP_EXCEPT')
        return united;
    // Of what EXCEPT takes away, nothing is shown.
    const columns = united.columns.map((column, place) => ({
        ...column,
        sources: left.columns[place]?.sources ?? left.rest,
    }));
    return { ...united, columns, rest: left.rest };
}
/** `VALUES`. */
function followRows(context, scope, rows) {
    const values = rows.map(row => (0,postgres_tree/* listAt */.gT)(row, 'List', 'items').map(value => followValue(context, scope, value)));
    const columns = (values[0] ?? []).map((first, place) => ({
        name: `column${place + 1}`,
        sources: context.unite(values.map(row => row[place]?.sources ?? [])),
        type: values.every(row => commonType(row[place]?.type, first.type)) ? first.type : undefined,
        origin: undefined,
    }));
    return { columns, isComplete: true, rest: [] };
}
/** Follows what shows nothing, for the columns on which the query depends. */
function followClauses(context, scope, { select, columns }) {
    for (const key of ['whereClause', 'havingClause', 'limitCount', 'limitOffset']) {
        followValue(context, scope, (0,postgres_tree/* descend */.Xn)(select, key));
    }
    for (const window of (0,postgres_tree/* listAt */.gT)(select, 'windowClause'))
        followWindow(context, scope, (0,postgres_tree/* descend */.Xn)(window, 'WindowDef'));
    for (const key of (0,postgres_tree/* listAt */.gT)(select, 'groupClause')) {
        const name = readLoneName(key);
        const isInput = name !== undefined && scope.items.some(item => context.named(item, name).length > 0);
        if (isInput || !isOutput(context, columns, key))
            followValue(context, scope, key);
    }
    const sortKeys = (0,postgres_tree/* listAt */.gT)(select, 'sortClause').map(sort => (0,postgres_tree/* descend */.Xn)(sort, 'SortBy', 'node'));
    for (const key of [...sortKeys, ...(0,postgres_tree/* listAt */.gT)(select, 'distinctClause')]) {
        if (!isOutput(context, columns, key))
            followValue(context, scope, key);
    }
}
/** Whether a key means a column of the output, by its name or number. */
function isOutput(context, columns, key) {
    const name = readLoneName(key);
    return isOrdinal(key) || (name !== undefined && context.named(columns, name).length > 0);
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/views.js




/** `CREATE VIEW`, `CREATE MATERIALIZED VIEW`, `CREATE TABLE \u2026 AS` and `SELECT \u2026 INTO`. */
function createFromQuery(database, effect, at) {
    const { name, kind, query, columnNames, replaces, ifNotExists, hasData } = effect;
    if (effect.isTemporary && effect.goesOnCommit) {
        database.addPassing(name);
        return undefined;
    }
    const followed = query === undefined ? undefined : rename(followQuery(database, query), columnNames);
    // A view over temporary relations is temporary itself.
    const isTemporary = effect.isTemporary || (kind === 'view' && readsTemporary(database, followed));
    const schema = database.schemaFor(name, { isTemporary });
    if (!schema)
        return 'not-defined';
    const known = schema.relations.get(name.name);
    if (known && replaces && known.kind === 'view')
        return views_define(database, known, { followed, at });
    if (database.isTaken(schema, name.name, kind))
        return ifNotExists ? undefined : 'already-defined';
    const relation = database.create({ schema, name: name.name, kind, at });
    if (followed) {
        const refusal = views_define(database, relation, { followed, at });
        return kind === 'table' && hasData ? (fill(database, relation, followed) ?? refusal) : refusal;
    }
    relation.isComplete = false;
    for (const column of columnNames)
        appendColumn(database, relation, { name: column, type: undefined, at });
    // What the prepared statement gives is not followed.
    return hasData ? 'not-defined' : undefined;
}
/** Notes where the rows of a new table come from: what is copied stays, whatever becomes of what it was read through. */
function fill(database, table, { columns, isComplete, rest, context }) {
    const copied = new Set();
    const list = (sources) => {
        const origins = listOrigins(database, sources);
        for (const { relation } of origins)
            copied.add(relation);
        return origins;
    };
    for (const { name, sources } of columns) {
        const column = table.column(name);
        if (column)
            column.sources = context.unite([column.sources, list(sources)]);
    }
    table.mayShow = new Set(isComplete ? [] : list(rest).map(({ relation }) => relation));
    table.copied = copied;
    return context.namesUnknown ? 'not-defined' : undefined;
}
function rename(followed, names) {
    return renameColumns(followed, names);
}
function readsTemporary(database, followed) {
    return [...(followed?.context.relations ?? [])].some(({ schema }) => schema === database.temporary);
}
/** Gives a relation the columns of a query; a view also what they show. Columns that it has keep their identity. */
function views_define(database, relation, { followed, at }) {
    if (!followed)
        return undefined;
    const { columns, isComplete, rest, context } = followed;
    const given = new Set();
    for (const { name, type, sources } of columns) {
        const known = relation.column(name);
        if (given.has(name) && known) {
            // PostgreSQL has no two columns of a name: perhaps it names one of them otherwise.
            known.sources = context.unite([known.sources, sources]);
            continue;
        }
        given.add(name);
        const column = known ?? appendColumn(database, relation, { name, type, at });
        if (known) {
            known.type = type;
            known.at = at;
            relation.use(type);
        }
        // A view that comes to read itself shows nothing: PostgreSQL refuses its rows.
        if (relation.isView)
            column.sources = sources.filter(source => source.relation !== relation);
    }
    relation.at = at;
    relation.isComplete = isComplete;
    if (!relation.isView)
        return undefined;
    relation.mayShow = new Set(isComplete ? [] : rest.map(source => source.relation));
    context.relations.delete(relation);
    relation.setQuery(context);
    return context.namesUnknown ? 'not-defined' : undefined;
}
/** A rule on SELECT: dumps of old make a table a view by it, and a view that reads what comes later whole. */
function applySelectRule(database, { relation: name, query }, at) {
    const relation = database.find(name);
    if (!relation)
        return 'not-defined';
    if (relation.kind !== 'table' && relation.kind !== 'view')
        return 'already-defined';
    relation.kind = 'view';
    const names = relation.columns.map(column => column.name);
    return views_define(database, relation, { followed: rename(followQuery(database, query), names), at });
}

;// CONCATENATED MODULE: ./lib/src/catalog/apply/apply.js







/** Does to a database what a statement says. Returns why it does not, or not all of it, where PostgreSQL would refuse it too. */
function applyEffect(database, effect, at) {
    switch (effect.does) {
        case 'create-table':
            return createTable(database, effect, at);
        case 'create-from-query':
            return createFromQuery(database, effect, at);
        case 'select-rule':
            return applySelectRule(database, effect, at);
        case 'create-sequence':
            return createSequenceFor(database, effect, at);
        case 'own-sequence': {
            const sequence = database.findOf(effect.name, 'sequence');
            if (!sequence)
                return effect.ifExists ? undefined : 'not-defined';
            return setOwner(database, sequence, effect.owner);
        }
        case 'create-schema':
            return createSchema(database, effect, at);
        case 'create-type':
            return createType(database, effect, at);
        case 'create-extension':
            return createExtension(database, effect, at);
        case 'alter-relation':
            return alterRelation(database, effect, at);
        case 'rename-relation':
            return renameRelation(database, effect, at);
        case 'move-relation':
            return moveRelation(database, effect, at);
        case 'rename-column':
            return renameColumnOf(database, effect, at);
        case 'rename-schema':
            return renameSchema(database, effect, at);
        case 'rename-type':
            return renameType(database, effect, at);
        case 'move-type':
            return moveType(database, effect, at);
        case 'move-extension':
            return moveExtension(database, effect, at);
        case 'drop':
            return dropObjects(database, effect);
        case 'drop-code':
            return dropCode(database, effect);
        case 'search-path':
            database.setPath(effect.path, effect);
            return undefined;
        case 'transaction':
            if (effect.step === 'commit' || effect.step === 'rollback')
                database.endTransaction();
            return undefined;
        case 'discard':
            return effect.target === 'all' ? beginSession(database) : dropTemporary(database);
        case 'unforeseen':
            return effect.reason;
    }
}
function createSchema(database, { name, elements }, at) {
    const schema = database.schema(name).name;
    // What stands in the statement is made in the new schema.
    const inSchema = (effect) => {
        if (effect.does !== 'create-table' && effect.does !== 'create-from-query' && effect.does !== 'create-sequence') {
            return effect;
        }
        return { ...effect, name: { schema: effect.name.schema ?? schema, name: effect.name.name } };
    };
    if (elements.length === 0)
        return undefined;
    const before = database.path;
    database.setPath([name, ...before], { isLocal: false });
    const refusals = elements.map(element => applyEffect(database, inSchema(element), at));
    database.setPath(before, { isLocal: false });
    return refusals.find(refusal => refusal !== undefined);
}
/** Dropping what is not there is silent: it is not there afterwards, too. */
function dropObjects(database, effect) {
    const { names, cascades } = effect;
    switch (effect.class) {
        case 'schema':
            return firstRefusal(names, ({ name }) => {
                const schema = database.schemas.get(name);
                return schema && dropSchema(database, schema, { cascades });
            });
        case 'extension':
            return firstRefusal(names, ({ name }) => dropExtension(database, name, { cascades }));
        case 'server': {
            const servers = new Set(names.map(({ name }) => name));
            const isOfThose = (object) => 'kind' in object && object.server !== undefined && servers.has(object.server);
            return cascades ? drop(database, database.listObjects().filter(isOfThose), { cascades }) : undefined;
        }
        case 'type':
            return drop(database, names.flatMap(name => findDroppedType(database, name) ?? []), { cascades });
        default: {
            const kind = effect.class;
            const found = names.flatMap(name => database.find(name) ?? []);
            return drop(database, found.filter(relation => relation.kind === kind), { cascades });
        }
    }
}
function firstRefusal(items, attempt) {
    return items.map(attempt).find(refusal => refusal !== undefined);
}
/** Not the row type of a table, which goes with its table alone. */
function findDroppedType(database, name) {
    const type = database.findType(name);
    return type && (!('kind' in type) || type.kind === 'composite-type') ? type : undefined;
}
/** Functions are not followed, but views that call one of that name may be gone. */
function dropCode(database, { names }) {
    const dropped = new Set(names);
    for (const object of database.listObjects()) {
        const functions = 'kind' in object ? object.dependencies?.functions : undefined;
        for (const name of functions ?? [])
            if (dropped.has(name))
                return 'drop-cascade';
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/text/compare.js
var compare = __webpack_require__(3151);
// EXTERNAL MODULE: ./lib/src/catalog/catalog.js
var catalog = __webpack_require__(2241);
;// CONCATENATED MODULE: ./lib/src/catalog/apply/build-catalog.js




/** What is in a database, once all is applied. */
function buildCatalog(database) {
    const schemas = [...database.schemas.values()].sort((one, other) => (0,compare/* compareText */.n)(one.name, other.name));
    const relations = schemas.flatMap(schema => {
        const sorted = [...schema.relations.values()].sort((one, other) => (0,compare/* compareText */.n)(one.name, other.name));
        return sorted.flatMap(relation => describeRelation(relation) ?? []);
    });
    const kept = new Set(relations.map(({ id }) => id));
    return (0,catalog/* createCatalog */.C)({
        relations,
        dropped: new Set(database.listMade().filter(id => !kept.has(id))),
        schemas: schemas.map(({ name }) => name),
        extensions: [...database.extensions].map(([name, schema]) => ({ name, schema, isKnown: isKnownExtension(name) })),
    });
}
function describeRelation(relation) {
    const { id, schema, name, kind, parents, columns, mayShow, isPartition } = relation;
    if (kind === 'composite-type')
        return undefined;
    return {
        id,
        schema: schema.name,
        name,
        kind,
        parents: [...parents].map(parent => ({ id: parent.id, by: isPartition ? 'partition' : 'inheritance' })),
        isPartitioned: relation.isPartitioned,
        columns: columns.map(describeColumn),
        droppedColumns: relation.droppedColumns,
        isComplete: relation.isComplete,
        reads: listRead(relation).map(read => read.id),
        mayShow: [...mayShow].map(shown => shown.id),
        extension: relation.extension,
        at: relation.at,
    };
}
/** A table with columns that are, or were, computed from others reads itself. */
function listRead(relation) {
    const { dependencies, copied, columns } = relation;
    const isComputed = columns.some(({ computedFrom, sources }) => computedFrom.size > 0 || sources.some(source => source.relation === relation));
    return [...new Set([...(dependencies?.relations ?? []), ...copied, ...(isComputed ? [relation] : [])])];
}
function describeColumn(column) {
    const { id, name, type, at } = column;
    const sources = [...new Set([...column.sources, ...[...column.computedFrom].map(({ source }) => source)])];
    return {
        id,
        name,
        type: type && formatType(type),
        isBinary: type !== undefined && isBinary(type),
        sources: sources.map(source => ({ relation: source.relation.id, column: source.column?.id })),
        at,
    };
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/lexer.js
/**
 * The tokens of an SQL text as PostgreSQL's scanner has them, as far as they decide where a statement ends. One object
 * moves over the text: a dump has millions of tokens.
 */
class Lexer {
    text;
    kind = 'other';
    start;
    /** After the token, and the start of the next. */
    end;
    /** The length of the delimiters of a string between dollars. */
    delimiter = 0;
    constructor(text, start = 0) {
        this.text = text;
        this.start = start;
        this.end = start;
    }
    next() {
        this.start = this.end;
        this.kind = this.#read();
        return this.kind;
    }
    get word() {
        return this.text.slice(this.start, this.end);
    }
    #read() {
        const { text, start } = this;
        if (start >= text.length)
            return 'end';
        switch (text.charCodeAt(start)) {
            case QUOTE:
                return this.#endString(start + 1, PLAIN_STRING_END);
            case DOUBLE_QUOTE:
                return this.#readQuoted(IDENTIFIER_END, start + 1) ? 'identifier' : 'unterminated';
            case DOLLAR:
                return this.#readDollar();
            case DASH:
                return text.charCodeAt(start + 1) === DASH ? this.#readLineComment() : this.#take('other');
            case SLASH:
                return text.charCodeAt(start + 1) === STAR ? this.#readBlockComment() : this.#take('other');
            case SEMICOLON:
                return this.#take('semicolon');
            case OPEN:
                return this.#take('open');
            case CLOSE:
                return this.#take('close');
            case BACKSLASH:
                return this.#take('backslash');
        }
        if (this.#match(OTHER))
            return 'other';
        if (this.#match(NUMBER))
            return 'number';
        this.#match(WORD);
        const isEscaped = this.end - start === 1 && /e/i.test(text.charAt(start));
        return isEscaped && text.charCodeAt(this.end) === QUOTE ? this.#endString(this.end + 1, ESCAPE_STRING_END) : 'word';
    }
    #take(kind) {
        this.end = this.start + 1;
        return kind;
    }
    #match(pattern) {
        pattern.lastIndex = this.start;
        if (!pattern.test(this.text))
            return false;
        this.end = pattern.lastIndex;
        return true;
    }
    #endString(from, pattern) {
        return this.#readQuoted(pattern, from) ? 'string' : 'unterminated';
    }
    /** Goes to the end of what is quoted: the pattern's last match is the closing quote, the others are escapes. */
    #readQuoted(pattern, from) {
        pattern.lastIndex = from;
        for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
            if (match[0].length > 1)
                continue;
            this.end = pattern.lastIndex;
            return true;
        }
        this.end = this.text.length;
        return false;
    }
    #readDollar() {
        DOLLAR_TAG.lastIndex = this.start;
        const tag = DOLLAR_TAG.exec(this.text)?.[0];
        if (tag === undefined)
            return this.#take('other');
        const close = this.text.indexOf(tag, this.start + tag.length);
        this.end = close < 0 ? this.text.length : close + tag.length;
        this.delimiter = tag.length;
        return close < 0 ? 'unterminated' : 'dollar-string';
    }
    #readLineComment() {
        LINE_END.lastIndex = this.start;
        this.end = LINE_END.test(this.text) ? LINE_END.lastIndex : this.text.length;
        return 'comment';
    }
    /** Comments nest. */
    #readBlockComment() {
        let depth = 0;
        COMMENT_EDGE.lastIndex = this.start;
        for (let edge = COMMENT_EDGE.exec(this.text); edge; edge = COMMENT_EDGE.exec(this.text)) {
            depth += edge[0] === '/*' ? 1 : -1;
            if (depth > 0)
                continue;
            this.end = COMMENT_EDGE.lastIndex;
            return 'comment';
        }
        this.end = this.text.length;
        return 'unterminated';
    }
}
const code = (character) => character.charCodeAt(0);
const QUOTE = code("'");
const DOUBLE_QUOTE = code('"');
const DOLLAR = code('$');
const DASH = code('-');
const SLASH = code('/');
const STAR = code('*');
const SEMICOLON = code(';');
const OPEN = code('(');
const CLOSE = code(')');
const BACKSLASH = code('\\');
const PLAIN_STRING_END = /''?/g;
const ESCAPE_STRING_END = /''|'|\\[\s\S]/g;
const IDENTIFIER_END = /""?/g;
const LINE_END = /[\n\r]/g;
const COMMENT_EDGE = /\/\*|\*\//g;
const WORD = /[A-Za-z_\x80-\uffff][\w$\x80-\uffff]*/y;
const NUMBER = /\d[\w.]*/y;
const OTHER = /[^A-Za-z_\x80-\uffff\d'"$\-/;()\\]+/y;
const DOLLAR_TAG = /\$(?:[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)?\$/y;

;// CONCATENATED MODULE: ./lib/src/catalog/sql/concern.js

function judgeConcern(statement) {
    if (CODE.test(statement))
        return 'code';
    if (QUERY.test(statement))
        return QUERY_EFFECT.test(statement) ? 'relations' : 'nothing';
    if (NO_CONCERN.some(pattern => pattern.test(statement)))
        return SETTING.test(statement) ? 'relations' : 'nothing';
    const action = TABLE_ACTION.exec(statement);
    return action && !OTHER_ACTION.test(statement.slice(action[0].length)) ? 'nothing' : 'relations';
}
const CODE = /^(?:DO|CREATE\s+(?:OR\s+REPLACE\s+)?(?:FUNCTION|PROCEDURE))\b/i;
const QUERY = /^(?:SELECT|WITH)\b/i;
const QUERY_EFFECT = /\b(?:into|set_config|pg_settings)\b/i;
/** How a statement of any kind may set the search path. */
const SETTING = /set_config|pg_settings/i;
/** As in `"a b".c`. */
const NAME = String.raw `(?:[\w$\x80-\uffff]+|"(?:[^"]|"")+")(?:\.(?:[\w$\x80-\uffff]+|"(?:[^"]|"")+"))?`;
const NO_CONCERN = [
    /^(?:ANALY[SZ]E|CALL|CHECKPOINT|CLOSE|CLUSTER|COMMENT|DEALLOCATE|DECLARE|DELETE|EXECUTE|FETCH|GRANT|INSERT|LISTEN|LOAD|LOCK|MERGE|MOVE|NOTIFY|REASSIGN|REFRESH|REINDEX|REVOKE|SECURITY|SHOW|TABLE|TRUNCATE|UNLISTEN|UPDATE|VACUUM|VALUES)\b/i,
    /^CREATE\s+(?:OR\s+REPLACE\s+)?(?:ACCESS|AGGREGATE|CAST|COLLATION|CONSTRAINT\s+TRIGGER|CONVERSION|DATABASE|EVENT|FOREIGN\s+DATA|GROUP|INDEX|LANGUAGE|OPERATOR|POLICY|PROCEDURAL|PUBLICATION|ROLE|SERVER|STATISTICS|SUBSCRIPTION|TABLESPACE|TEXT|TRANSFORM|TRIGGER|TRUSTED|UNIQUE\s+INDEX|USER)\b/i,
    /^ALTER\s+(?:AGGREGATE|COLLATION|CONVERSION|DATABASE|DEFAULT|EVENT|FOREIGN\s+DATA|FUNCTION|GROUP|LANGUAGE|LARGE|OPERATOR|POLICY|PROCEDURAL|PROCEDURE|PUBLICATION|ROLE|ROUTINE|RULE|SERVER|STATISTICS|SUBSCRIPTION|SYSTEM|TABLESPACE|TEXT|TRIGGER|USER)\b/i,
    /^ALTER\s+INDEX\b(?![\s\S]*\brename\b)/i,
    new RegExp(String.raw `^ALTER\s+\w+(?:\s+VIEW|\s+TABLE)?\s+${NAME}\s+OWNER\s+TO\s+${NAME}$`, 'i'),
    /^DROP\s+(?:ACCESS|DATABASE|EVENT|GROUP|INDEX|POLICY|PUBLICATION|ROLE|RULE|STATISTICS|SUBSCRIPTION|TABLESPACE|TRIGGER|USER)\b/i,
];
/** An `ALTER TABLE` whose first action changes neither relations nor columns. */
const TABLE_ACTION = new RegExp(String.raw `^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?${NAME}\s+(?:ADD\s+CONSTRAINT|ALTER\s+(?:COLUMN\s+)?${NAME}\s+(?:DROP\s+DEFAULT|DROP\s+NOT\s+NULL|SET\s+(?:COMPRESSION|DEFAULT|NOT\s+NULL|STATISTICS|STORAGE))|CLUSTER\s+ON|DISABLE|ENABLE|FORCE|NO\s+FORCE|OWNER\s+TO|REPLICA|VALIDATE)\b`, 'i');
/** What might begin an action that does. */
const OTHER_ACTION = /\b(?:add|attach|detach|drop|expression|generated|inherit|of|options|rename|schema|type)\b/i;
/**
 * Whether a statement that was not read might concern relations: a token of it is CREATE, ALTER, DROP, EXECUTE, IMPORT
 * or INTO. The INTO of INSERT and MERGE makes no relation.
 */
function mightConcernRelations(sql) {
    const lexer = new Lexer(sql);
    let previous = '';
    for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
        // Where the quotes are not in order, anything might be outside of them.
        if (kind === 'unterminated')
            return /\b(?:create|alter|drop|execute|import|into)\b/i.test(sql);
        if (kind !== 'word')
            continue;
        const word = lexer.word.toLowerCase();
        if (DEFINING.has(word))
            return true;
        if (word === 'into' && previous !== 'insert' && previous !== 'merge')
            return true;
        previous = word;
    }
    return false;
}
const DEFINING = new Set('create alter drop execute import'.split(' '));
/** Whether a statement that was not read may set the search path, and so decide what others mean. */
function mightSetPath(sql) {
    return /search_path|\bset_config\b(?!\s*\(\s*'+[\w.]+'+\s*,)/i.test(sql);
}
/**
 * Whether code that a `DO` block or a function holds might concern relations. In PL/pgSQL, `INTO` fills variables; in
 * languages that are not known to quote as SQL does, the text is searched as it is.
 */
function codeMightConcernRelations(statement) {
    const { language, bodies: parts, hasEscapes } = readCode(statement);
    if (hasEscapes)
        return true;
    // Strings that stand on lines of their own go on from each other.
    const bodies = [...parts, parts.join('')];
    if (language === 'sql')
        return bodies.some(mightConcernRelations);
    if (language === 'plpgsql')
        return bodies.some(body => mightConcernRelations(body.replaceAll(/\binto\b/gi, '')));
    return bodies.some(body => /create|alter|drop|exec|import|spi_/i.test(body));
}
/** The strings of a `DO`, and those of a `CREATE FUNCTION` after `AS`. */
function readCode(statement) {
    const lexer = new Lexer(statement);
    const bodies = [];
    let language = 'plpgsql';
    let isBody = /^DO\b/i.test(statement);
    let isLanguage = false;
    let hasEscapes = false;
    for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
        const { word } = lexer;
        if (kind === 'other' || kind === 'comment')
            continue;
        if (isLanguage)
            language = word.replaceAll(/['"]/g, '').toLowerCase();
        else if (kind === 'unterminated')
            bodies.push(word);
        else if (kind === 'string' && isBody) {
            const isEscaped = !word.startsWith("'") || statement.charAt(lexer.start - 1) === '&';
            hasEscapes ||= isEscaped && word.includes('\\');
            bodies.push(word.slice(word.indexOf("'") + 1, -1).replaceAll("''", "'"));
        }
        else if (kind === 'dollar-string' && isBody)
            bodies.push(word.slice(lexer.delimiter, -lexer.delimiter));
        isLanguage = kind === 'word' && word.toLowerCase() === 'language';
        isBody ||= kind === 'word' && word.toLowerCase() === 'as';
    }
    return { language, bodies, hasEscapes };
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/psql.js
/**
 * Reads the command that begins with a backslash at `start`. Its arguments end with the line, or at two backslashes,
 * after which SQL goes on.
 */
function readCommand(text, start) {
    COMMAND.lastIndex = start;
    const name = COMMAND.exec(text)?.groups?.name ?? '';
    if (name === ';' || name === '\\')
        return { name, end: start + 2 };
    ARGUMENTS_END.lastIndex = start + 1;
    const stop = ARGUMENTS_END.exec(text);
    return { name, end: stop ? stop.index + stop[0].length : text.length };
}
const COMMAND = /\\(?<name>;|\\|[A-Za-z_]+[+]?|[!?])?/y;
const ARGUMENTS_END = /\n|\\\\/g;
/** Commands that send what was typed so far, as a semicolon does. */
const SENDING_COMMANDS = new Set([
    ';',
    'bind',
    'bind_named',
    'crosstabview',
    'g',
    'gdesc',
    'gexec',
    'gset',
    'gx',
    'parse',
    'sendpipeline',
    'watch',
]);
/**
 * Why what a command does is not read: other statements are run than those that the file shows, or not all of those.
 * Undefined for most commands.
 */
function judgeCommand(name, command) {
    if (Object.hasOwn(UNREAD_COMMANDS, name))
        return UNREAD_COMMANDS[name];
    const runs = command.includes('`') || (PIPING_COMMANDS.has(name) && command.includes('|'));
    return runs || (name === 'copy' && /\bprogram\b/i.test(command)) ? 'shell-command' : undefined;
}
const PIPING_COMMANDS = new Set(['g', 'gx', 'o', 'out', 'w', 'write']);
const UNREAD_COMMANDS = {
    '!': 'shell-command',
    i: 'included-file',
    include: 'included-file',
    include_relative: 'included-file',
    ir: 'included-file',
    if: 'psql-condition',
    q: 'psql-condition',
    quit: 'psql-condition',
};
/** Whether a `\copy` takes its data from the lines that follow. */
function copiesInline(command) {
    return /^\\copy\b[\s\S]*\bfrom\s+stdin\b/i.test(command);
}
/** Commands that begin another session. */
const CONNECTING_COMMANDS = new Set(['c', 'connect']);

;// CONCATENATED MODULE: ./lib/src/catalog/sql/psql-variables.js


/** The variables that a file gives psql, as far as that decides which statements psql makes of them. */
class PsqlVariables {
    /** Undefined where the file does not tell the value. */
    #values = new Map();
    /** A query or the environment named variables, too. */
    #hasOthers = false;
    /** Takes what a command sets. */
    take(name, command) {
        if (name === 'gset')
            this.#hasOthers = true;
        if (name !== 'set' && name !== 'getenv' && name !== 'prompt')
            return;
        const words = command.trim().split(/\s+/);
        if (name === 'set')
            this.#values.set(words[1] ?? '', readValue(command));
        else
            this.#hasOthers = true;
    }
    /**
     * Whether a statement that variables stand in might be another than it seems, which concerns relations. One that only
     * names them as values or identifiers, as in `:'a'` and `:"a"`, is not.
     */
    mightConcernRelations(statement) {
        // What begins a statement may be all of it, and what goes on from a word may make it another.
        if (/^:[\w\x80-\uffff]/.test(statement))
            return true;
        if (this.#values.size === 0 && !this.#hasOthers)
            return false;
        let text = '';
        let end = 0;
        for (const { start, name, isInWord } of listPlaces(statement)) {
            const value = this.#values.get(name);
            if (value === undefined && !this.#values.has(name) && !this.#hasOthers)
                continue;
            if (value === undefined || value.includes(';') || isInWord)
                return true;
            text += statement.slice(end, start) + value;
            if (text.length > statement.length + MAX_ADDED)
                return true;
            end = start + 1 + name.length;
        }
        return end > 0 && mightConcernRelations(text + statement.slice(end));
    }
}
/** So much longer, in characters, does no statement become that is meant to be read. */
const MAX_ADDED = 1024 * 1024;
/** The arguments of `\set` after the name, which psql puts together without blanks; undefined where that says too little. */
function readValue(command) {
    const value = /^\\set\s+\S+\s*(?<value>[\s\S]*)$/.exec(command)?.groups?.value?.trim() ?? '';
    // Escapes and other variables.
    if (/[\\:`"]/.test(value))
        return undefined;
    const parts = value.match(/'(?:[^']|'')*'|[^\s']+/g) ?? [];
    return parts.map(part => (part.startsWith("'") ? part.slice(1, -1).replaceAll("''", "'") : part)).join('');
}
const PLACE = /(?<!:):[\w\x80-\uffff]/;
function* listPlaces(statement) {
    if (!PLACE.test(statement))
        return;
    const lexer = new Lexer(statement);
    for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
        if (kind !== 'word' && kind !== 'number')
            continue;
        const start = lexer.start - 1;
        const before = statement.charAt(start - 1);
        if (statement.charAt(start) !== ':' || before === ':')
            continue;
        yield { start, name: lexer.word, isInWord: /[\w$\x80-\uffff]/.test(before) };
    }
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/split.js


/** Goes through a file as psql does, one statement or command at a time. */
class Splitter {
    text;
    #position = 0;
    #pending = [];
    constructor(text) {
        this.text = text;
    }
    get position() {
        return this.#position;
    }
    /** Goes on at another place. */
    move(position) {
        this.#position = position;
        this.#pending.length = 0;
    }
    /** Undefined at the end. Where parentheses are not to be trusted, a semicolon between them ends a statement too. */
    next({ trustsParentheses }) {
        const waiting = this.#pending.shift();
        if (waiting)
            return waiting;
        const lexer = new Lexer(this.text, this.#position);
        const nesting = new Nesting(trustsParentheses);
        const blanks = [];
        let start = -1;
        const finish = (end, ending, commands = blanks) => {
            this.#position = lexer.end;
            this.#pending.push(...commands);
            return { kind: 'statement', text: this.#cut(start, end, blanks), start, end: lexer.end, ending };
        };
        for (;;) {
            const kind = lexer.next();
            switch (kind) {
                case 'comment':
                    continue;
                case 'end':
                    this.#position = lexer.end;
                    return start < 0 ? undefined : finish(lexer.start, 'end-of-file');
                case 'unterminated':
                    if (start < 0)
                        start = lexer.start;
                    return finish(lexer.end, 'unterminated');
                case 'semicolon':
                    if (start < 0 || nesting.isOpen)
                        continue;
                    return finish(lexer.start, 'semicolon');
                case 'backslash': {
                    const command = readCommand(this.text, lexer.start);
                    const piece = { kind: 'command', name: command.name, start: lexer.start, end: command.end };
                    const at = lexer.start;
                    lexer.end = command.end;
                    if (start < 0) {
                        this.#position = lexer.end;
                        return piece;
                    }
                    if (SENDING_COMMANDS.has(command.name)) {
                        return finish(at, command.name === 'gexec' ? 'gexec' : 'semicolon', [...blanks, piece]);
                    }
                    blanks.push(piece);
                    continue;
                }
                case 'other':
                    if (start < 0) {
                        const significant = lexer.word.search(/\S/);
                        if (significant >= 0)
                            start = lexer.start + significant;
                    }
                    continue;
                default:
                    if (start < 0)
                        start = lexer.start;
                    if (kind === 'open' || kind === 'close')
                        nesting.parenthesis(kind);
                    else if (kind === 'word')
                        nesting.word(lexer);
            }
        }
    }
    #cut(start, end, blanks) {
        let text = '';
        let from = start;
        for (const blank of blanks) {
            text += this.text.slice(from, blank.start) + this.text.slice(blank.start, blank.end).replaceAll(/[^\n]/g, ' ');
            from = blank.end;
        }
        return (text + this.text.slice(from, end)).trimEnd();
    }
}
/** What a semicolon may stand in without ending the statement: parentheses, and bodies of functions (`BEGIN ATOMIC`). */
class Nesting {
    #trustsParentheses;
    #parentheses = 0;
    #bodies = 0;
    /** The first words, until they tell whether this makes a function. */
    #head = [];
    #isFunction = false;
    #previous = '';
    constructor(trustsParentheses) {
        this.#trustsParentheses = trustsParentheses;
    }
    get isOpen() {
        return this.#bodies > 0 || (this.#trustsParentheses && this.#parentheses > 0);
    }
    parenthesis(kind) {
        this.#parentheses = Math.max(0, this.#parentheses + (kind === 'open' ? 1 : -1));
    }
    word(lexer) {
        if (this.#head)
            this.#readHead(this.#head, lexer.word.toLowerCase());
        else if (this.#isFunction)
            this.#readBody(lexer.word.toLowerCase());
    }
    #readHead(head, word) {
        head.push(word);
        this.#isFunction = /^create (?:or replace )?(?:function|procedure)$/.test(head.join(' '));
        if (this.#isFunction || head.length === 4)
            this.#head = undefined;
    }
    #readBody(word) {
        if (word === 'atomic' && this.#previous === 'begin')
            this.#bodies += 1;
        else if (word === 'case' && this.#bodies > 0)
            this.#bodies += 1;
        else if (word === 'end' && this.#bodies > 0)
            this.#bodies -= 1;
        this.#previous = word;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/catalog/sql/unread.js

function digestText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/read-file.js






/** Reads the statements of a file that concern relations. One mistake does not cost the rest. */
function readFile(text, reader) {
    return new FileReader(text, reader).read();
}
class FileReader {
    #text;
    #reader;
    #splitter;
    #lines;
    #steps = [];
    #variables = new PsqlVariables();
    /** Up to here, what a mistake has disordered is split anew. */
    #disorderEnd = 0;
    /** What is read again because of mistakes, in characters: a hostile file could ask for any amount. */
    #rereadable;
    #unread = 0;
    constructor(text, reader) {
        this.#text = text;
        this.#reader = reader;
        this.#splitter = new Splitter(text);
        this.#lines = new LineCounter(text);
        this.#rereadable = 4 * text.length + MIN_REREADABLE;
    }
    read() {
        const { position } = this.#splitter;
        let previous = position;
        for (;;) {
            const piece = this.#splitter.next({ trustsParentheses: previous >= this.#disorderEnd });
            if (!piece)
                return this.#steps;
            if (piece.kind === 'command')
                this.#readCommand(piece);
            else
                this.#readStatement(piece);
            previous = this.#splitter.position;
        }
    }
    #readCommand({ name, start, end }) {
        if (CONNECTING_COMMANDS.has(name))
            this.#steps.push({ kind: 'session' });
        const command = this.#text.slice(start, end);
        const reason = judgeCommand(name, command);
        if (reason)
            this.#addUnread(start, command, reason);
        this.#variables.take(name, command);
        if (name === 'copy' && copiesInline(command))
            this.#passData({ start, end, text: command });
    }
    #readStatement(piece) {
        const { text, start, ending } = piece;
        if (this.#variables.mightConcernRelations(text)) {
            this.#addUnread(start, text, 'psql-variable');
            return;
        }
        if (mightEscape(text))
            this.#noteEscapes(start);
        const hasDoubts = RESUMPTION.test(text);
        const reading = ending === 'unterminated' ? { kind: 'failed', reason: 'unterminated' } : this.#reader.read(text, { hasDoubts });
        const isSent = ending === 'gexec' && !(hasDoubts && reading.kind === 'failed');
        if (isSent)
            this.#addUnread(start, text, 'gexec');
        else
            this.#take(piece, reading);
    }
    #take(piece, reading) {
        const { text, start } = piece;
        switch (reading.kind) {
            case 'effects': {
                const [effect] = reading.effects;
                if (!effect)
                    return;
                const transaction = effect.does === 'transaction' ? effect : undefined;
                this.#steps.push({ kind: 'statement', line: this.#lines.at(start), text, transaction });
                return;
            }
            case 'copy-data':
                this.#passData(piece);
                return;
            case 'unread':
                this.#addUnread(start, text, reading.reason);
                return;
            case 'failed':
                this.#fail(piece, reading.reason);
        }
    }
    /** Data of a COPY begin with the next line, and end with a line that is `\.`. */
    #passData({ start, end, text }) {
        const from = this.#passLine(end);
        DATA_END.lastIndex = from;
        const match = DATA_END.exec(this.#text);
        if (!match)
            this.#addUnread(start, text, 'unterminated-copy');
        this.#splitter.move(match ? DATA_END.lastIndex : this.#text.length);
    }
    /** Before what ends the line. What else psql finds in the line of a COPY, it goes on with after the data. */
    #passLine(end) {
        const last = Math.max(end - 1, 0);
        const from = this.#text.charAt(last) === '\n' ? last : end;
        const found = this.#text.indexOf('\n', from);
        const lineEnd = found < 0 ? this.#text.length : found;
        const rest = this.#text.slice(from, lineEnd);
        if (!/^\s*(?:--.*)?$/.test(rest))
            this.#addUnread(from, rest, 'unterminated-copy');
        return lineEnd;
    }
    /** What fails to parse may end too late, because of an open quote or parenthesis: goes on where a statement seems to begin. */
    #fail({ text, start, end }, reason) {
        const resumption = findResumption(text);
        const failed = resumption === undefined ? text : text.slice(0, resumption);
        if (isUnknown(failed))
            this.#addUnread(start, failed, reason);
        if (resumption === undefined)
            return;
        this.#rereadable -= text.length;
        if (this.#rereadable < 0) {
            this.#giveUp(start);
            return;
        }
        this.#disorderEnd = Math.max(this.#disorderEnd, end);
        this.#splitter.move(start + resumption);
    }
    /** From here on, other strings might end elsewhere: any change of what follows is unclear. */
    #noteEscapes(start) {
        const digest = digestText(this.#text.slice(start));
        this.#steps.push({ kind: 'unread', line: this.#lines.at(start), reason: 'string-escapes', digest });
    }
    #giveUp(start) {
        const rest = this.#text.slice(start);
        this.#steps.push({ kind: 'unread', line: this.#lines.at(start), reason: 'too-complex', digest: digestText(rest) });
        this.#splitter.move(this.#text.length);
    }
    #addUnread(start, text, reason) {
        this.#unread += 1;
        if (this.#unread > MAX_UNREAD)
            this.#giveUp(start);
        else
            this.#steps.push({ kind: 'unread', line: this.#lines.at(start), reason, digest: digestText(text) });
    }
}
/** Whether what is no statement of PostgreSQL's might be one for whoever runs the file, and concern relations. */
function isUnknown(text) {
    // psql joins what is before a null character with the next line. What no word begins, a tool puts something in the place of.
    return mightConcernRelations(text) || mightSetPath(text) || text.includes('\0') || /^[$:@{<%[]/.test(text);
}
/** Whether a statement may turn `standard_conforming_strings` off. */
function mightEscape(text) {
    return ESCAPING.test(text) && !CONFORMING.test(text);
}
const ESCAPING = /^SET\b[^']*\bstandard_conforming_strings\b|\bset_config\s*\(\s*'standard_conforming_strings'/i;
const CONFORMING = /^(?:SET\s+(?:SESSION\s+|LOCAL\s+)?standard_conforming_strings\s*(?:=|TO)|SELECT\s+(?:pg_catalog\.)?set_config\s*\(\s*'standard_conforming_strings'\s*,)\s*'?(?:on|true|yes|1|default)\b/i;
const MIN_REREADABLE = 1024 * 1024;
/** A file with more than this is none that is meant to be read. */
const MAX_UNREAD = 10_000;
const DATA_END = /\n\\\.\r?(?:\n|$)/g;
/** Where, after a semicolon, a line begins as a statement does. */
const RESUMPTION = /;(?:[^\S\n]*(?:--[^\n]*)?\n)+[^\S\n]*(?=(?:ALTER|ANALYZE|BEGIN|COMMENT|COMMIT|COPY|CREATE|DELETE|DO|DROP|GRANT|INSERT|REFRESH|RESET|REVOKE|SELECT|SET|TRUNCATE|UPDATE|WITH)\b|\\[a-z])/i;
const RESUMPTIONS = new RegExp(RESUMPTION.source, 'gi');
function findResumption(text) {
    RESUMPTIONS.lastIndex = 0;
    const strings = listDollarStrings(text);
    for (let match = RESUMPTIONS.exec(text); match; match = RESUMPTIONS.exec(text)) {
        const place = match.index + match[0].length;
        // Code between dollars has its own statements, and its delimiters can be trusted.
        while ((strings[0]?.end ?? place) < place)
            strings.shift();
        if (!strings[0] || strings[0].start > place)
            return place;
    }
    return undefined;
}
function listDollarStrings(text) {
    const lexer = new Lexer(text);
    const strings = [];
    for (let kind = lexer.next(); kind !== 'end'; kind = lexer.next()) {
        if (kind === 'dollar-string')
            strings.push({ start: lexer.start, end: lexer.end });
    }
    return strings;
}
/** Lines of offsets that mostly grow. */
class LineCounter {
    #text;
    #offset = 0;
    #line = 1;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        if (offset < this.#offset) {
            this.#offset = 0;
            this.#line = 1;
        }
        for (;;) {
            const end = this.#text.indexOf('\n', this.#offset);
            if (end < 0 || end >= offset)
                return this.#line;
            this.#offset = end + 1;
            this.#line += 1;
        }
    }
}

// EXTERNAL MODULE: ./lib/src/postgres/grammar.js
var grammar = __webpack_require__(5377);
;// CONCATENATED MODULE: ./lib/src/catalog/sql/read-table.js


/** `CREATE TABLE`, and with a server `CREATE FOREIGN TABLE`. */
function readCreateTable(statement, countLines, server) {
    const relation = (0,postgres_tree/* descend */.Xn)(statement, 'relation');
    const type = (0,postgres_tree/* descend */.Xn)(statement, 'ofTypename');
    return {
        does: 'create-table',
        name: readRelationName(relation),
        kind: server === undefined ? 'table' : 'foreign-table',
        isTemporary: isTemporary(relation),
        goesOnCommit: textAt(statement, 'oncommit') === 'ONCOMMIT_DROP',
        ifNotExists: isSet(statement, 'if_not_exists'),
        elements: (0,postgres_tree/* listAt */.gT)(statement, 'tableElts').flatMap(element => readElement(element, countLines) ?? []),
        parents: (0,postgres_tree/* listAt */.gT)(statement, 'inhRelations').map(parent => readRelationName((0,postgres_tree/* descend */.Xn)(parent, 'RangeVar'))),
        isPartition: (0,postgres_tree/* descend */.Xn)(statement, 'partbound') !== undefined,
        partitionKey: readPartitionKey((0,postgres_tree/* descend */.Xn)(statement, 'partspec')),
        ofType: type === undefined ? undefined : readQualifiedName((0,postgres_tree/* listAt */.gT)(type, 'names')),
        server,
    };
}
function readPartitionKey(partition) {
    if (partition === undefined)
        return undefined;
    return (0,postgres_tree/* listAt */.gT)(partition, 'partParams').flatMap(item => {
        const element = (0,postgres_tree/* descend */.Xn)(item, 'PartitionElem');
        const name = textAt(element, 'name');
        return name ? [name] : listColumnNames((0,postgres_tree/* descend */.Xn)(element, 'expr'));
    });
}
function readElement(element, countLines) {
    const column = (0,postgres_tree/* descend */.Xn)(element, 'ColumnDef');
    if (column !== undefined)
        return { kind: 'column', column: readColumn(column, countLines) };
    const like = (0,postgres_tree/* descend */.Xn)(element, 'TableLikeClause');
    if (like === undefined)
        return undefined;
    const options = numberAt(like, 'options');
    return {
        kind: 'like',
        relation: readRelationName((0,postgres_tree/* descend */.Xn)(like, 'relation')),
        withGenerated: (options & LIKE_GENERATED) !== 0,
        withIdentity: (options & LIKE_IDENTITY) !== 0,
    };
}
/** Bits of PostgreSQL's `TableLikeOption`. */
const LIKE_GENERATED = 1 << 4;
const LIKE_IDENTITY = 1 << 5;
function readColumn(column, countLines) {
    const typeName = (0,postgres_tree/* descend */.Xn)(column, 'typeName');
    const type = typeName === undefined ? undefined : readTypeName(typeName);
    const serial = type && type.schema === undefined ? SERIALS.get(type.name) : undefined;
    const constraints = (0,postgres_tree/* listAt */.gT)(column, 'constraints');
    const generated = findConstraint(constraints, 'CONSTR_GENERATED');
    const identity = findConstraint(constraints, 'CONSTR_IDENTITY');
    return {
        name: textAt(column, 'colname'),
        type: type && serial ? { ...type, schema: 'pg_catalog', name: serial } : type,
        hasSequence: serial !== undefined || identity !== undefined,
        isIdentity: identity !== undefined,
        sequence: identity && readSequenceName(identity),
        computedFrom: generated ? listColumnNames((0,postgres_tree/* descend */.Xn)(generated, 'raw_expr')) : NO_NAMES,
        line: countLines(numberAt(column, 'location')),
    };
}
const NO_NAMES = [];
function findConstraint(constraints, kind) {
    for (const item of constraints) {
        const constraint = (0,postgres_tree/* descend */.Xn)(item, 'Constraint');
        if ((0,postgres_tree/* isNode */.Ll)(constraint) && constraint.contype === kind)
            return constraint;
    }
    return undefined;
}
/** `SEQUENCE NAME` among the options of an identity, as dumps write it. */
function readSequenceName(constraint) {
    const option = findOption(constraint, 'sequence_name');
    return option === undefined ? undefined : readQualifiedName(option);
}
const SERIALS = new Map([
    ['smallserial', 'int2'],
    ['serial2', 'int2'],
    ['serial', 'int4'],
    ['serial4', 'int4'],
    ['bigserial', 'int8'],
    ['serial8', 'int8'],
]);
/** The columns that an expression names; empty names for all of a row. */
function listColumnNames(expression) {
    if (expression === undefined)
        return [];
    const names = [...(0,postgres_tree/* walk */.GG)(expression)].flatMap(node => listTexts((0,postgres_tree/* listAt */.gT)(node, 'ColumnRef', 'fields')).at(-1) ?? []);
    return [...new Set(names)];
}
/** `CREATE TABLE \u2026 AS`, `CREATE MATERIALIZED VIEW` and `SELECT \u2026 INTO`. */
function readCreateFromQuery(statement) {
    const into = (0,postgres_tree/* descend */.Xn)(statement, 'into');
    const query = (0,postgres_tree/* descend */.Xn)(statement, 'query');
    return {
        does: 'create-from-query',
        name: readRelationName((0,postgres_tree/* descend */.Xn)(into, 'rel')),
        kind: textAt(statement, 'objtype') === 'OBJECT_MATVIEW' ? 'materialized-view' : 'table',
        isTemporary: isTemporary((0,postgres_tree/* descend */.Xn)(into, 'rel')),
        goesOnCommit: textAt(into, 'onCommit') === 'ONCOMMIT_DROP',
        ifNotExists: isSet(statement, 'if_not_exists'),
        replaces: false,
        hasData: !isSet(into, 'skipData'),
        columnNames: listTexts((0,postgres_tree/* listAt */.gT)(into, 'colNames')),
        query: (0,postgres_tree/* descend */.Xn)(query, 'SelectStmt'),
    };
}
function readCreateView(statement) {
    const view = (0,postgres_tree/* descend */.Xn)(statement, 'view');
    return {
        does: 'create-from-query',
        name: readRelationName(view),
        kind: 'view',
        isTemporary: isTemporary(view),
        goesOnCommit: false,
        ifNotExists: false,
        replaces: isSet(statement, 'replace'),
        hasData: true,
        columnNames: listTexts((0,postgres_tree/* listAt */.gT)(statement, 'aliases')),
        query: (0,postgres_tree/* descend */.Xn)(statement, 'query', 'SelectStmt'),
    };
}
/** `SELECT \u2026 INTO`; undefined for a query that makes nothing. */
function readSelectInto(query) {
    // In a set operation, the clause stands with the first of its queries.
    let first = query;
    while ((0,postgres_tree/* descend */.Xn)(first, 'larg') !== undefined)
        first = (0,postgres_tree/* descend */.Xn)(first, 'larg');
    const into = (0,postgres_tree/* descend */.Xn)(first, 'intoClause');
    return into === undefined ? undefined : readCreateFromQuery({ into, query: { SelectStmt: query ?? null } });
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/read-alter.js



const CLASSES = {
    OBJECT_DOMAIN: 'type',
    OBJECT_FOREIGN_TABLE: 'foreign-table',
    // `ALTER INDEX \u2026 RENAME` renames a relation of any kind.
    OBJECT_INDEX: 'any-relation',
    OBJECT_MATVIEW: 'materialized-view',
    OBJECT_SEQUENCE: 'sequence',
    OBJECT_TABLE: 'table',
    OBJECT_TYPE: 'type',
    OBJECT_VIEW: 'view',
};
function readAlterTable(statement, countLines) {
    const objectClass = CLASSES[textAt(statement, 'objtype')];
    const alterations = (0,postgres_tree/* listAt */.gT)(statement, 'cmds').flatMap(command => readAlteration((0,postgres_tree/* descend */.Xn)(command, 'AlterTableCmd'), countLines) ?? []);
    if (objectClass === undefined || objectClass === 'any-relation' || alterations.length === 0)
        return undefined;
    const relation = (0,postgres_tree/* descend */.Xn)(statement, 'relation');
    return {
        does: 'alter-relation',
        name: readRelationName(relation),
        class: objectClass,
        ifExists: isSet(statement, 'missing_ok'),
        only: !isSet(relation, 'inh'),
        alterations,
    };
}
function readAlteration(command, countLines) {
    const column = textAt(command, 'name');
    const definition = (0,postgres_tree/* descend */.Xn)(command, 'def');
    const ifExists = isSet(command, 'missing_ok');
    const cascades = textAt(command, 'behavior') === 'DROP_CASCADE';
    switch (textAt(command, 'subtype')) {
        case 'AT_AddColumn':
            return {
                alters: 'add-column',
                column: readColumn((0,postgres_tree/* descend */.Xn)(definition, 'ColumnDef') ?? null, countLines),
                ifNotExists: ifExists,
                cascades,
            };
        case 'AT_DropColumn':
            return { alters: 'drop-column', column, ifExists, cascades };
        case 'AT_AlterColumnType': {
            const type = readTypeName((0,postgres_tree/* descend */.Xn)(definition, 'ColumnDef', 'typeName'));
            const computedFrom = listColumnNames((0,postgres_tree/* descend */.Xn)(definition, 'ColumnDef', 'raw_default'));
            return { alters: 'column-type', column, type, computedFrom, cascades };
        }
        case 'AT_AddIdentity':
            return { alters: 'add-identity', column, sequence: readSequenceName((0,postgres_tree/* descend */.Xn)(definition, 'Constraint')) };
        case 'AT_DropIdentity':
            return { alters: 'drop-identity', column };
        case 'AT_DropExpression':
            return { alters: 'expression', column, computedFrom: [] };
        case 'AT_SetExpression':
            return { alters: 'expression', column, computedFrom: listColumnNames(definition) };
        case 'AT_GenericOptions':
        case 'AT_AlterColumnGenericOptions':
            return { alters: 'foreign-options' };
        case 'AT_AddInherit':
            return { alters: 'inherit', parent: readRelationName((0,postgres_tree/* descend */.Xn)(definition, 'RangeVar')) };
        case 'AT_DropInherit':
            return { alters: 'no-inherit', parent: readRelationName((0,postgres_tree/* descend */.Xn)(definition, 'RangeVar')) };
        case 'AT_AttachPartition':
            return { alters: 'attach-partition', partition: readRelationName((0,postgres_tree/* descend */.Xn)(definition, 'PartitionCmd', 'name')) };
        case 'AT_DetachPartition':
            return { alters: 'detach-partition', partition: readRelationName((0,postgres_tree/* descend */.Xn)(definition, 'PartitionCmd', 'name')) };
        case 'AT_AddOf':
            return { alters: 'of-type', type: readQualifiedName(definition) };
        case 'AT_DropOf':
            return { alters: 'not-of-type' };
        default:
            return undefined;
    }
}
function readRename(statement) {
    const kind = textAt(statement, 'renameType');
    const to = textAt(statement, 'newname');
    const ifExists = isSet(statement, 'missing_ok');
    const relation = (0,postgres_tree/* descend */.Xn)(statement, 'relation');
    if (kind === 'OBJECT_SCHEMA')
        return { does: 'rename-schema', name: textAt(statement, 'subname'), to };
    if (kind === 'OBJECT_TYPE' || kind === 'OBJECT_DOMAIN') {
        return { does: 'rename-type', name: readQualifiedName((0,postgres_tree/* descend */.Xn)(statement, 'object')), to };
    }
    if (!(0,postgres_tree/* isNode */.Ll)(relation))
        return undefined;
    const name = readRelationName(relation);
    if (kind === 'OBJECT_COLUMN' || kind === 'OBJECT_ATTRIBUTE') {
        const column = textAt(statement, 'subname');
        return { does: 'rename-column', name, ifExists, column, to };
    }
    const objectClass = CLASSES[kind];
    return objectClass && { does: 'rename-relation', name, class: objectClass, ifExists, to };
}
function readSetSchema(statement) {
    const kind = textAt(statement, 'objectType');
    const to = textAt(statement, 'newschema');
    const object = (0,postgres_tree/* descend */.Xn)(statement, 'object');
    if (kind === 'OBJECT_EXTENSION')
        return { does: 'move-extension', name: readQualifiedName(object).name, to };
    if (kind === 'OBJECT_TYPE' || kind === 'OBJECT_DOMAIN') {
        return { does: 'move-type', name: readQualifiedName(object), to };
    }
    const objectClass = CLASSES[kind];
    const relation = (0,postgres_tree/* descend */.Xn)(statement, 'relation');
    if (objectClass === undefined || relation === undefined)
        return undefined;
    const ifExists = isSet(statement, 'missing_ok');
    return { does: 'move-relation', name: readRelationName(relation), class: objectClass, ifExists, to };
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/read-session.js


/** `SET search_path`, `RESET search_path` and `RESET ALL`. */
function readSearchPath(statement) {
    const kind = textAt(statement, 'kind');
    const isAll = kind === 'VAR_RESET_ALL';
    if (!isAll && textAt(statement, 'name') !== 'search_path')
        return undefined;
    const path = kind === 'VAR_SET_VALUE' ? (0,postgres_tree/* listAt */.gT)(statement, 'args').map(readText) : 'default';
    return { does: 'search-path', path, isLocal: isSet(statement, 'is_local') };
}
function readText(constant) {
    return textAt(constant, 'A_Const', 'sval', 'sval');
}
/** `SELECT set_config('search_path', \u2026, \u2026)`, as dumps begin; elsewhere, a call of it may be run or not. */
function readSetConfig(statement) {
    const calls = [...(0,postgres_tree/* walk */.GG)(statement)].filter(setsPath);
    const [call] = calls;
    if (!call)
        return undefined;
    const query = (0,postgres_tree/* descend */.Xn)(statement, 'SelectStmt');
    const isPlain = ['fromClause', 'whereClause', 'limitCount', 'limitOffset', 'withClause', 'larg'].every(clause => (0,postgres_tree/* descend */.Xn)(query, clause) === undefined);
    const isTarget = (0,postgres_tree/* listAt */.gT)(query, 'targetList').some(target => (0,postgres_tree/* descend */.Xn)(target, 'ResTarget', 'val') === call);
    const [, value, isLocal] = (0,postgres_tree/* listAt */.gT)(call, 'FuncCall', 'args');
    if (calls.length > 1 || !isPlain || !isTarget || (0,postgres_tree/* descend */.Xn)(call, 'FuncCall', 'agg_filter') !== undefined)
        return read_session_UNKNOWN;
    if ((0,postgres_tree/* descend */.Xn)(value, 'A_Const') === undefined || (0,postgres_tree/* descend */.Xn)(isLocal, 'A_Const') === undefined)
        return read_session_UNKNOWN;
    const path = splitPath(readText(value ?? null));
    return { does: 'search-path', path, isLocal: isSet(isLocal, 'A_Const', 'boolval', 'boolval') };
}
const read_session_UNKNOWN = { does: 'unforeseen', reason: 'setting' };
/** Whether this is a call of `set_config` that may be about the search path, or an `UPDATE pg_settings`. */
function setsPath(node) {
    if (textAt(node, 'UpdateStmt', 'relation', 'relname') === 'pg_settings')
        return true;
    const name = listTexts((0,postgres_tree/* listAt */.gT)(node, 'FuncCall', 'funcname')).at(-1);
    if (name !== 'set_config')
        return false;
    const [setting] = (0,postgres_tree/* listAt */.gT)(node, 'FuncCall', 'args');
    return (0,postgres_tree/* descend */.Xn)(setting, 'A_Const') === undefined || readText(setting ?? null).toLowerCase() === 'search_path';
}
/** The names of a search path written as one text, folded as PostgreSQL folds them. */
function splitPath(text) {
    const names = text.matchAll(/"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^\s,"]+)/g);
    return [...names].map(({ groups }) => groups?.quoted?.replaceAll('""', '"') ?? groups?.plain?.toLowerCase() ?? '');
}
const STEPS = {
    TRANS_STMT_BEGIN: 'begin',
    TRANS_STMT_START: 'begin',
    TRANS_STMT_COMMIT: 'commit',
    TRANS_STMT_PREPARE: 'commit',
    TRANS_STMT_ROLLBACK: 'rollback',
    TRANS_STMT_SAVEPOINT: 'savepoint',
    TRANS_STMT_RELEASE: 'release',
    TRANS_STMT_ROLLBACK_TO: 'rollback-to',
};
function readTransaction(statement) {
    const kind = textAt(statement, 'kind');
    if (!isStep(kind))
        return undefined;
    const savepoint = textAt(statement, 'savepoint_name') || undefined;
    return { does: 'transaction', step: STEPS[kind], savepoint, isChained: isSet(statement, 'chain') };
}
function isStep(kind) {
    return Object.hasOwn(STEPS, kind);
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/read-effects.js





/** What a statement's tree does to relations; nothing for most statements. */
function readEffects(statement, countLines) {
    if (!(0,postgres_tree/* isNode */.Ll)(statement))
        return [];
    const [kind = ''] = Object.keys(statement);
    const explained = statement.ExplainStmt;
    if (explained)
        return isAnalyzed(explained) ? readEffects((0,postgres_tree/* descend */.Xn)(explained, 'query'), countLines) : [];
    const effect = READERS[kind]?.(statement[kind], countLines);
    const setting = DEFINITIONS.test(kind) ? undefined : readSetConfig(statement);
    return [effect, setting].filter(each => each !== undefined);
}
/** Statements that run no expression, or only in a session of their own. */
const DEFINITIONS = /^(?:Alter|Create(?!TableAs)|Define|Drop|Rename|Rule|Transaction|VariableSet|View)/;
/** `EXPLAIN ANALYZE` runs the statement that it explains. */
function isAnalyzed(explain) {
    const options = (0,postgres_tree/* listAt */.gT)(explain, 'options').map(option => (0,postgres_tree/* descend */.Xn)(option, 'DefElem'));
    const analyze = options.find(option => textAt(option, 'defname') === 'analyze');
    return analyze !== undefined && !/^(?:false|off|0)$/i.test(textAt(analyze, 'arg', 'String', 'sval'));
}
const READERS = {
    AlterObjectSchemaStmt: readSetSchema,
    AlterSeqStmt: readAlterSequence,
    AlterTableStmt: readAlterTable,
    CompositeTypeStmt: readCompositeType,
    CreateDomainStmt: statement => read_effects_createType((0,postgres_tree/* listAt */.gT)(statement, 'domainname'), {
        kind: 'domain',
        base: readTypeName((0,postgres_tree/* descend */.Xn)(statement, 'typeName')),
    }),
    CreateEnumStmt: statement => read_effects_createType((0,postgres_tree/* listAt */.gT)(statement, 'typeName'), { kind: 'plain' }),
    CreateExtensionStmt: readCreateExtension,
    CreateForeignTableStmt: (statement, countLines) => readCreateTable((0,postgres_tree/* descend */.Xn)(statement, 'base'), countLines, textAt(statement, 'servername')),
    CreateRangeStmt: statement => read_effects_createType((0,postgres_tree/* listAt */.gT)(statement, 'typeName'), { kind: 'range' }),
    CreateSchemaStmt: readCreateSchema,
    CreateSeqStmt: readCreateSequence,
    CreateStmt: (statement, countLines) => readCreateTable(statement, countLines),
    CreateTableAsStmt: readCreateFromQuery,
    DefineStmt: statement => textAt(statement, 'kind') === 'OBJECT_TYPE'
        ? read_effects_createType((0,postgres_tree/* listAt */.gT)(statement, 'defnames'), { kind: 'plain' })
        : undefined,
    DiscardStmt: readDiscard,
    DropOwnedStmt: () => ({ does: 'unforeseen', reason: 'drop-owned' }),
    DropStmt: readDrop,
    ImportForeignSchemaStmt: () => ({ does: 'unforeseen', reason: 'import-foreign-schema' }),
    RenameStmt: readRename,
    RuleStmt: readRule,
    SelectStmt: readSelectInto,
    TransactionStmt: readTransaction,
    VariableSetStmt: readSearchPath,
    ViewStmt: readCreateView,
};
function read_effects_createType(names, type) {
    return { does: 'create-type', name: readQualifiedName(names), type };
}
function readCompositeType(statement, countLines) {
    const columns = (0,postgres_tree/* listAt */.gT)(statement, 'coldeflist').map(column => readColumn((0,postgres_tree/* descend */.Xn)(column, 'ColumnDef') ?? null, countLines));
    return {
        does: 'create-type',
        name: readRelationName((0,postgres_tree/* descend */.Xn)(statement, 'typevar')),
        type: { kind: 'composite', columns },
    };
}
function readCreateExtension(statement) {
    const schema = findOption(statement, 'schema');
    return {
        does: 'create-extension',
        name: textAt(statement, 'extname'),
        schema: textAt(schema, 'String', 'sval') || undefined,
    };
}
function readCreateSchema(statement, countLines) {
    return {
        does: 'create-schema',
        name: textAt(statement, 'schemaname') || textAt(statement, 'authrole', 'rolename'),
        ifNotExists: isSet(statement, 'if_not_exists'),
        elements: (0,postgres_tree/* listAt */.gT)(statement, 'schemaElts').flatMap(element => readEffects(element, countLines)),
    };
}
function readCreateSequence(statement) {
    const sequence = (0,postgres_tree/* descend */.Xn)(statement, 'sequence');
    return {
        does: 'create-sequence',
        name: readRelationName(sequence),
        isTemporary: isTemporary(sequence),
        ifNotExists: isSet(statement, 'if_not_exists'),
        owner: readOwner(statement),
    };
}
function readAlterSequence(statement) {
    const owner = readOwner(statement);
    const name = readRelationName((0,postgres_tree/* descend */.Xn)(statement, 'sequence'));
    return owner && { does: 'own-sequence', name, ifExists: isSet(statement, 'missing_ok'), owner };
}
/** `OWNED BY table.column` or `OWNED BY NONE`. */
function readOwner(statement) {
    const parts = listTexts((0,postgres_tree/* listAt */.gT)(findOption(statement, 'owned_by'), 'List', 'items'));
    const column = parts.at(-1);
    if (column === undefined)
        return undefined;
    const name = parts.at(-2);
    return name === undefined ? 'none' : { relation: { schema: parts.at(-3), name }, column };
}
function readDiscard(statement) {
    const target = textAt(statement, 'target');
    if (target === 'DISCARD_ALL')
        return { does: 'discard', target: 'all' };
    return target === 'DISCARD_TEMP' ? { does: 'discard', target: 'temporary' } : undefined;
}
const DROPPED = {
    OBJECT_EXTENSION: 'extension',
    OBJECT_FOREIGN_SERVER: 'server',
    OBJECT_SCHEMA: 'schema',
};
function readDrop(statement) {
    const kind = textAt(statement, 'removeType');
    const names = (0,postgres_tree/* listAt */.gT)(statement, 'objects').map(readQualifiedName);
    const cascades = textAt(statement, 'behavior') === 'DROP_CASCADE';
    const dropped = DROPPED[kind] ?? CLASSES[kind];
    if (dropped !== undefined && dropped !== 'any-relation') {
        return { does: 'drop', class: dropped, names, ifExists: isSet(statement, 'missing_ok'), cascades };
    }
    return cascades ? { does: 'drop-code', names: names.map(({ name }) => name) } : undefined;
}
/** A rule on SELECT makes a table a view, and gives a view another query. Others may show rows to whoever writes. */
function readRule(statement) {
    const actions = (0,postgres_tree/* listAt */.gT)(statement, 'actions');
    if (textAt(statement, 'event') !== 'CMD_SELECT') {
        return actions.some(returnsRows) ? { does: 'unforeseen', reason: 'rule' } : undefined;
    }
    const query = (0,postgres_tree/* descend */.Xn)(actions[0], 'SelectStmt');
    if (query === undefined)
        return undefined;
    return { does: 'select-rule', relation: readRelationName((0,postgres_tree/* descend */.Xn)(statement, 'relation')), query };
}
function returnsRows(action) {
    if (!(0,postgres_tree/* isNode */.Ll)(action))
        return false;
    return 'SelectStmt' in action || Object.values(action).some(each => (0,postgres_tree/* descend */.Xn)(each, 'returningClause') !== undefined);
}

;// CONCATENATED MODULE: ./lib/src/catalog/sql/statement-reader.js





const NOTHING = { kind: 'effects', effects: [] };
/** Longer statements are not parsed; one of this length takes about 100 MB. */
const MAX_LENGTH = 1024 * 1024;
/**
 * The parser leaks a part of its own stack where a tree is nested beyond the engine's, and is not to be trusted after
 * about twenty of those. It is shared with the predicates of policies.
 */
const MAX_EXHAUSTIONS = 3;
/** How much of the text of queries, which take some fifty times as much when parsed, is kept parsed. */
const MAX_KEPT_QUERIES = 2 * 1024 * 1024;
/** Reads statements, equal ones once. */
class StatementReader {
    #grammar;
    #known = new Map();
    #exhaustions = 0;
    #keptQueries = 0;
    constructor(grammar) {
        this.#grammar = grammar;
    }
    /** With doubts, a statement is parsed that could be passed over, to see whether it is one. */
    read(text, { hasDoubts }) {
        const concern = judgeConcern(text);
        if (concern === 'nothing' && !hasDoubts && !COPY.test(text))
            return NOTHING;
        const known = this.#known.get(text);
        if (known)
            return known;
        const reading = concern === 'code' && !hasDoubts ? statement_reader_readCode(text) : this.#parse(text, concern === 'code');
        if (this.#isKept(text, reading))
            this.#known.set(text, reading);
        return reading;
    }
    #isKept({ length }, reading) {
        const hasQuery = reading.kind === 'effects' && reading.effects.some(effect => 'query' in effect);
        if (!hasQuery)
            return true;
        if (this.#keptQueries + length > MAX_KEPT_QUERIES)
            return false;
        this.#keptQueries += length;
        return true;
    }
    #parse(text, isCode) {
        if (text.length > MAX_LENGTH)
            return { kind: 'failed', reason: 'statement-too-large' };
        if (this.#exhaustions >= MAX_EXHAUSTIONS)
            return { kind: 'failed', reason: 'too-complex' };
        // The parser takes its text as a C string, which a null character would end.
        if (text.includes('\0'))
            return { kind: 'failed', reason: 'syntax-error' };
        try {
            const statements = this.#grammar.parse(text).map(statement => (0,postgres_tree/* descend */.Xn)(statement, 'stmt'));
            const [first] = statements;
            if (isCode || isCodeStatement(first))
                return statement_reader_readCode(text);
            const copy = (0,postgres_tree/* descend */.Xn)(first, 'CopyStmt');
            if (isSet(copy, 'is_from') && !isSet(copy, 'is_program') && (0,postgres_tree/* descend */.Xn)(copy, 'filename') === undefined) {
                return { kind: 'copy-data' };
            }
            const countLines = createLineCounter(text);
            return { kind: 'effects', effects: statements.flatMap(statement => readEffects(statement, countLines)) };
        }
        catch (error) {
            if (!(error instanceof grammar.GrammarError))
                throw error;
            if (error.offset !== undefined)
                return { kind: 'failed', reason: 'syntax-error' };
            this.#exhaustions += 1;
            return { kind: 'failed', reason: 'too-complex' };
        }
    }
}
/** What a look at the first words does not find behind comments. */
function isCodeStatement(statement) {
    return (0,postgres_tree/* descend */.Xn)(statement, 'CreateFunctionStmt') !== undefined || (0,postgres_tree/* descend */.Xn)(statement, 'DoStmt') !== undefined;
}
const COPY = /^COPY\b[\s\S]*\bSTDIN\b/i;
function statement_reader_readCode(text) {
    // What a function sets, it sets for whoever calls it.
    const isBlock = /^DO\b/i.test(text);
    if (!codeMightConcernRelations(text) && !(isBlock && mightSetPath(text)))
        return NOTHING;
    return { kind: 'unread', reason: isBlock ? 'do-block' : 'function-body' };
}
/** Counts the lines before a place, which the parser gives in bytes of UTF-8. */
function createLineCounter(text) {
    let ends;
    return location => {
        ends ??= listLineEnds(text);
        let [from, to] = [0, ends.length];
        while (from < to) {
            const middle = (from + to) >> 1;
            if ((ends[middle] ?? 0) < location)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    };
}
function listLineEnds(text) {
    const bytes = Buffer.from(text);
    const ends = [];
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, end + 1))
        ends.push(end);
    return ends;
}
const NEWLINE = 0x0a;

// EXTERNAL MODULE: ./lib/src/catalog/files/natural-order.js
var natural_order = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/src/catalog/files/conventions.js

/** The tools whose files hold down halves. Those of the others (Atlas, Supabase, dumps of Rails) do not, and need none. */
const CONVENTIONS = [
    markedBy('dbmate', { up: /^--[^\S\n]*migrate:up(?!\S)/m, down: /^--[^\S\n]*migrate:down(?!\S)/m }),
    markedBy('goose', {
        up: /^--[^\S\n]*\+goose[^\S\n]+up[^\S\n]*$/im,
        down: /^--[^\S\n]*\+goose[^\S\n]+down[^\S\n]*$/im,
    }),
    {
        name: 'golang-migrate',
        follows: ({ path }) => /(?:^|\/)\d+_[^/]*\.(?:up|down)\.sql$/.test(path),
        takeUp: ({ path, text }) => (path.endsWith('.down.sql') ? undefined : text),
        compare: natural_order/* compareNaturally */.y,
    },
    {
        name: 'prisma',
        follows: ({ path }) => /(?:^|\/)\d{14}_[^/]*\/(?:migration|down)\.sql$/.test(path),
        takeUp: ({ path, text }) => (path.endsWith('/down.sql') ? undefined : text),
        compare: natural_order/* compareNaturally */.y,
    },
    {
        name: 'flyway',
        follows: ({ path }) => FLYWAY.test(path),
        takeUp: ({ path, text }) => (FLYWAY.exec(path)?.groups?.undo ? undefined : text),
        compare: compareFlyway,
    },
];
const FLYWAY = /(?:^|\/)(?:[VB](?<version>\d[\d._]*?)|(?<undo>U)\d[\d._]*?|(?<repeatable>R))__[^/]*\.sql$/;
/** Versions by their numbers, wherever they lie; what is repeatable runs after them, by its description. */
function compareFlyway(one, other) {
    const [a, b] = [FLYWAY.exec(one)?.groups, FLYWAY.exec(other)?.groups];
    if (a?.version === undefined || b?.version === undefined) {
        return Number(Boolean(a?.repeatable)) - Number(Boolean(b?.repeatable)) || (0,natural_order/* compareNaturally */.y)(one, other);
    }
    const [ones, others] = [a.version.split(/[._]/), b.version.split(/[._]/)];
    for (let place = 0; place < Math.max(ones.length, others.length); place += 1) {
        const order = (0,natural_order/* compareNumbers */.S)(ones[place] ?? '0', others[place] ?? '0');
        if (order !== 0)
            return order;
    }
    return (0,natural_order/* compareNaturally */.y)(one, other);
}
function markedBy(name, { up, down }) {
    return {
        name,
        follows: ({ text }) => up.test(text),
        takeUp({ text }) {
            let isDown = false;
            const lines = text.split('\n').map(line => {
                if (up.test(line))
                    isDown = false;
                else if (down.test(line))
                    isDown = true;
                return isDown ? '' : line;
            });
            return lines.join('\n');
        },
        compare: natural_order/* compareNaturally */.y,
    };
}
/**
 * Orders files, and leaves out down halves where every file follows the convention of one tool. Where one does not,
 * nothing is left out: what looks like a down half there may be meant.
 */
function orderFiles(files) {
    const convention = files.length > 0 ? CONVENTIONS.find(each => files.every(file => each.follows(file))) : undefined;
    const compare = convention?.compare ?? natural_order/* compareNaturally */.y;
    const ordered = files.toSorted((one, other) => compare(one.path, other.path));
    if (!convention)
        return { convention: undefined, files: ordered };
    const applied = ordered.flatMap(file => {
        const text = convention.takeUp(file);
        return text === undefined ? [] : [{ path: file.path, text }];
    });
    return { convention: convention.name, files: applied };
}

;// CONCATENATED MODULE: ./lib/src/catalog/files/transactions.js

/** The steps of a file without those that it rolls back itself; those that nothing commits are unclear. */
function dropRolledBack(steps) {
    if (!steps.some(isTransaction))
        return steps;
    let kept = [];
    /** Where the transaction began, and its savepoints, innermost last: how many steps were kept until then. */
    let marks = [];
    for (const step of steps) {
        if (step.kind === 'session') {
            kept.push(...noteOpen(kept, marks[0]?.length));
            marks = [];
        }
        kept.push(step);
        const effect = step.kind === 'statement' ? step.transaction : undefined;
        if (!effect)
            continue;
        const { savepoint, isChained } = effect;
        switch (effect.step) {
            case 'begin':
                if (marks.length === 0)
                    marks = [{ savepoint: undefined, length: kept.length }];
                break;
            case 'savepoint':
                if (marks.length > 0)
                    marks.push({ savepoint, length: kept.length });
                break;
            case 'rollback-to': {
                const place = marks.findLastIndex(mark => mark.savepoint === savepoint);
                if (place <= 0)
                    break;
                kept = undo(kept, marks[place]?.length);
                marks = marks.slice(0, place + 1);
                break;
            }
            case 'rollback':
                kept = undo(kept, marks[0]?.length);
                kept.push(step);
                marks = isChained && marks.length > 0 ? [{ savepoint: undefined, length: kept.length }] : [];
                break;
            case 'commit':
                marks = isChained && marks.length > 0 ? [{ savepoint: undefined, length: kept.length }] : [];
                break;
            case 'release':
                break;
        }
    }
    return [...kept, ...noteOpen(kept, marks[0]?.length)];
}
function isTransaction(step) {
    return step.kind === 'statement' && step.transaction !== undefined;
}
/** What a session leaves uncommitted, psql rolls back and a migration tool may commit. */
function noteOpen(steps, length) {
    const open = length === undefined ? [] : steps.slice(length).filter(step => !isTransaction(step));
    const [first] = open;
    if (!first || first.kind === 'session')
        return [];
    const texts = open.map(step => (step.kind === 'statement' ? step.text : step.kind === 'unread' ? step.digest : ''));
    return [{ kind: 'unread', line: first.line, reason: 'open-transaction', digest: digestText(texts.join(';')) }];
}
function undo(steps, length) {
    return length === undefined ? steps : steps.slice(0, length);
}

;// CONCATENATED MODULE: ./lib/src/catalog/files/schema-reader.js









/**
 * Reads the SQL files of databases, of several versions one after the other: what they have in common is read once. Keeps
 * all that it has read, so it is to be dropped with the last version.
 */
class SchemaReader {
    #statements;
    #files = new Map();
    constructor(grammar) {
        this.#statements = new StatementReader(grammar);
    }
    /** The database that the files of one line of `database-schema` define, in any order. */
    read(files) {
        const unread = [];
        const texts = [];
        for (const { path: file, blob, content } of files) {
            if (content.kind === 'text')
                texts.push({ path: file, text: content.text });
            else
                unread.push({ file, line: 1, reason: UNREADABLE[content.reason], digest: blob });
        }
        const { convention, files: applied } = orderFiles(texts);
        const database = new Database();
        for (const file of applied)
            for (const each of this.#apply(database, file))
                unread.push(each);
        return { catalog: buildCatalog(database), unread, convention };
    }
    /** Applies a file in a session of its own. What the database is too large for is unread. */
    #apply(database, { path: file, text }) {
        const unread = [];
        let line = 1;
        try {
            beginSession(database);
            for (const step of this.#read(text)) {
                if (step.kind === 'session')
                    beginSession(database);
                else {
                    line = step.line;
                    const missed = step.kind === 'unread' ? step : this.#applyStatement(database, step.text, { file, line });
                    if (missed)
                        unread.push({ file, line, reason: missed.reason, digest: missed.digest });
                }
                if (unread.length > MAX_UNREAD)
                    throw new TooMuchWork();
            }
            beginSession(database);
        }
        catch (error) {
            if (!(error instanceof TooMuchWork))
                throw error;
            unread.push({ file, line, reason: 'too-complex', digest: digestText(text) });
        }
        return unread;
    }
    #applyStatement(database, text, at) {
        const reading = this.#statements.read(text, { hasDoubts: false });
        let reason;
        for (const effect of reading.kind === 'effects' ? reading.effects : []) {
            try {
                reason = applyEffect(database, effect, at) ?? reason;
            }
            catch (error) {
                // Nested beyond the stack.
                if (!(error instanceof RangeError))
                    throw error;
                reason = 'too-complex';
            }
        }
        if (database.takeUnsure())
            reason ??= 'on-commit-drop';
        return reason && { reason, digest: digestText(text) };
    }
    #read(text) {
        const known = this.#files.get(text);
        if (known)
            return known;
        const steps = dropRolledBack(readFile(text, this.#statements));
        this.#files.set(text, steps);
        return steps;
    }
}
const UNREADABLE = {
    'too-large': 'file-too-large',
    'not-utf-8': 'not-utf-8',
    'symbolic-link': 'symbolic-link',
    submodule: 'submodule',
};


/***/ }),

/***/ 5377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GrammarError: () => (/* binding */ GrammarError),
/* harmony export */   loadGrammar: () => (/* binding */ loadGrammar)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/** A syntax error; `offset` counts code points from the start of the text, where PostgreSQL tells. */
class GrammarError extends Error {
    name = 'GrammarError';
    offset;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.offset = options.offset;
    }
}
const TOKEN_KINDS = {
    SQL_COMMENT: 'comment',
    C_COMMENT: 'comment',
    ASCII_59: 'semicolon',
};
/** Loads PostgreSQL's parser, compiled to WebAssembly. */
async function loadGrammar() {
    // V8's optimising compiler would spend half a second and 600 MB on a module of which a few milliseconds are used.
    // A budget for it only puts that off, and neither flag does it alone.
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-wasm-tier-up');
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-wasm-dynamic-tiering');
    // The parser is a CommonJS module that looks for its .wasm file beside itself; in an ES module bundle nobody tells it where.
    Object.assign(globalThis, { __dirname: import.meta.dirname });
    const { hasSqlDetails, loadModule, parseSync, scanSync } = await __webpack_require__.e(/* import() */ 627).then(__webpack_require__.t.bind(__webpack_require__, 2627, 19));
    await loadModule();
    Reflect.deleteProperty(globalThis, '__dirname');
    return {
        parse(sql) {
            try {
                return listStatements(parseSync(sql));
            }
            catch (cause) {
                if (!(cause instanceof Error))
                    throw cause;
                const offset = hasSqlDetails(cause) ? cause.sqlDetails?.cursorPosition : undefined;
                throw new GrammarError(offset === undefined ? 'expression too complex to read' : cause.message, {
                    offset,
                    cause,
                });
            }
        },
        scan: sql => scanSync(sql).tokens.map(({ text, tokenName }) => ({ text, kind: TOKEN_KINDS[tokenName] ?? 'other' })),
    };
}
function listStatements(result) {
    return 'stmts' in result && Array.isArray(result.stmts) ? result.stmts : [];
}


/***/ }),

/***/ 726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Ll: () => (/* binding */ isNode),
/* harmony export */   Xn: () => (/* binding */ descend),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
function isNode(tree) {
    return typeof tree === 'object' && tree !== null && !Array.isArray(tree);
}
/** What stands under these keys, one below the other; undefined where nothing does. */
function descend(tree, ...keys) {
    return keys.reduce((at, key) => (isNode(at) ? at[key] : undefined), tree);
}
/** The list under these keys; empty where there is none. */
function listAt(tree, ...keys) {
    const list = descend(tree, ...keys);
    return Array.isArray(list) ? list : [];
}
/** Every node of a tree, itself included. */
function* walk(root) {
    const pending = [root];
    for (let tree = pending.pop(); tree !== undefined; tree = pending.pop()) {
        if (Array.isArray(tree))
            for (const item of tree)
                pending.push(item);
        else if (isNode(tree)) {
            yield tree;
            for (const child of Object.values(tree))
                pending.push(child);
        }
    }
}
const PLACE = /location$|list_(?:start|end)$/;
/** One spelling for a tree wherever it stood in its text. */
function spell(tree) {
    return JSON.stringify(tree, (key, value) => (PLACE.test(key) ? undefined : value));
}


/***/ })

};
