export const id = 461;
export const ids = [461];
export const modules = {

/***/ 5461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGuard: () => (/* binding */ createGuard)
/* harmony export */ });
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8009);

function createGuard({ commit, histories, defaultProject, onDrift, reviews, }) {
    return {
        async judge(steps, parse) {
            if (steps.length === 0)
                return new Map();
            const provenances = await (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .traceSteps */ .Ny)({ steps, commit, histories, defaultProject, parse });
            const writes = steps.map(step => ({ step, pending: provenances.get(step)?.pending ?? [] }));
            const unreviewed = await reviews?.refuse(writes);
            return new Map(steps.map(step => {
                const provenance = provenances.get(step);
                const drift = step.kind === 'update' ? (0,_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .reportDrift */ .a3)(provenance, step) : [];
                if (onDrift === 'refuse' && drift.length > 0)
                    return [step, { drift, refusal: refuseDrift(drift) }];
                const refusal = provenance?.kind === 'untold' && reviews ? UNTOLD : unreviewed?.get(step);
                return [step, { drift, refusal }];
            }));
        },
    };
}
const UNTOLD = {
    kind: 'refused',
    cause: 'review',
    reason: 'The file has more versions than are read (500), and none of them is live, so nobody can tell which commits would come into force. Move the policy to a new file by a reviewed pull request.',
};
function refuseDrift(drift) {
    const fields = drift.map(({ field }) => field).join(', ');
    return {
        kind: 'refused',
        cause: 'drift',
        reason: `The live profile was edited outside this repository (${fields}), and that edit was not written over. Take it into the file, undo it in PgBeam, or set on-drift: overwrite.`,
    };
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listDifferences),
/* harmony export */   e: () => (/* binding */ isSameProfile)
/* harmony export */ });
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);


/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to case, quotes and spaces. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter(field => canonicalise(one, field) !== canonicalise(other, field));
}
function isSameProfile(one, other) {
    return _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.every(field => canonicalise(one, field) === canonicalise(other, field));
}
function canonicalise(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return canonicaliseSet(profile[field].map(canonicaliseRelation));
        case 'masking_rules':
            return canonicaliseSet(profile[field].map(({ table, column, kind }) => [
                canonicaliseRelation(table),
                canonicaliseColumn(column),
                kind,
            ]));
        case 'row_filters':
            return canonicaliseSet(profile[field].map(({ table, predicate }) => [canonicaliseRelation(table), predicate]));
        case 'statement_rules':
            return `${canonicaliseSet(profile[field].allow)} ${canonicaliseSet(profile[field].deny)}`;
        default:
            return profile[field];
    }
}
function canonicaliseSet(entries) {
    return JSON.stringify([...new Set(entries.map(entry => JSON.stringify(entry)))].toSorted());
}
function canonicaliseRelation(text) {
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readRelation */ .B)(text);
    return 'error' in name ? text : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .readColumn */ .J)(text);
    return 'error' in name ? text : name.column;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readRelation),
/* harmony export */   J: () => (/* binding */ readColumn)
/* harmony export */ });
/** Reads `table` or `schema.table`; each part may be quoted (`"a.b"`, `""` for a quote) and have spaces around it. */
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
const PART = /(?:\s*"((?:[^"]|"")*)"\s*|([^".]*))(\.|$)/y;
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
        if (inQuotes !== undefined)
            quoted = true;
        const name = inQuotes?.replaceAll('""', '"') ?? plain?.trim();
        if (!name)
            return { error: 'empty' };
        names.push(name.toLowerCase());
        more = end === '.';
    }
    return { names, quoted };
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ profileSchema),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   ev: () => (/* binding */ STATEMENT_KINDS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

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
const nonNegative = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const statementRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)).default([]),
    deny: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STATEMENT_KINDS)).default([]),
});
const maskingRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['redact', 'null', 'hash']),
});
const rowFilter = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    table: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    predicate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(128),
    access_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read_only', 'read_write']).default('read_only'),
    statement_rules: statementRules.default({ allow: [], deny: [] }),
    table_allowlist: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    table_denylist: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    masking_rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(maskingRule).default([]),
    budget_queries_per_hour: nonNegative.default(0),
    budget_queries_per_day: nonNegative.default(0),
    max_rows: nonNegative.default(0),
    statement_timeout_ms: nonNegative.default(0),
    row_filters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rowFilter).default([]),
    write_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['normal', 'rollback', 'sandbox']).default('normal'),
    approval_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'writes', 'ddl', 'all']).default('off'),
    approval_auto_max_rows: nonNegative.default(0),
    approval_timeout_seconds: nonNegative.default(300),
    migration_safety: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'warn', 'block']).default('off'),
    egress_bytes_per_day: nonNegative.default(0),
    max_affected_rows: nonNegative.default(0),
    content_scan_mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'annotate', 'block']).default('off'),
    content_scan_max_bytes: nonNegative.default(0),
});
/** The known fields in the order of the API's schema. */
const FIELDS = Object.keys(profileSchema.shape);
/** What a field left out means: the API's defaults. `name` has none. */
const DEFAULTS = (({ name: _, ...rest }) => rest)(profileSchema.parse({ name: 'defaults' }));


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a3: () => (/* binding */ reportDrift),
  Dt: () => (/* binding */ traceDrift),
  Ny: () => (/* binding */ traceSteps)
});

// EXTERNAL MODULE: ./lib/policy/equality.js
var equality = __webpack_require__(5208);
;// CONCATENATED MODULE: ./lib/plan/provenance.js

/** Tells by a policy's versions, newest first, how its live profile came to be. */
function traceProvenance({ live, versions, isComplete, }) {
    const commits = versions.map(({ by }) => by);
    const applied = live ? versions.findIndex(({ profile }) => profile && (0,equality/* isSameProfile */.e)(profile, live)) : -1;
    if (applied >= 0)
        return { kind: 'behind', pending: commits.slice(0, applied) };
    if (!isComplete)
        return { kind: 'untold', pending: commits };
    if (!live)
        return { kind: 'created', pending: commits };
    const [closest, ...others] = versions
        .flatMap(({ profile }) => (profile ? [{ expected: profile, fields: (0,equality/* listDifferences */.b)(profile, live) }] : []))
        .toSorted((one, other) => one.fields.length - other.fields.length);
    if (!closest || others.length === 0)
        return { kind: 'adopted', pending: commits };
    return { kind: 'drifted', pending: commits, ...closest };
}

;// CONCATENATED MODULE: ./lib/plan/versions.js

/**
 * The versions of a policy among those of its file, newest first. They end where the file stood for another policy: what
 * it said then was never this one's.
 */
function readVersions({ files, step, defaultProject, parse, }) {
    const versions = [];
    for (const file of files) {
        const parsed = parse(file);
        if (parsed.kind === 'parsed' && !standsFor({ document: parsed.document, step, defaultProject }))
            break;
        versions.push({ by: file, profile: parsed.kind === 'parsed' ? parsed.document.profile : undefined });
    }
    return versions;
}
/** Whether the version that is live is among those of the file: nothing older than that matters. */
function holdsLiveVersion({ files, step, parse, }) {
    if (step.kind === 'create')
        return false;
    const { liveProfile } = step;
    return files.some(file => {
        const parsed = parse(file);
        return parsed.kind === 'parsed' && (0,equality/* isSameProfile */.e)(parsed.document.profile, liveProfile);
    });
}
function standsFor({ document, step: { desired, live }, defaultProject, }) {
    if ((document.projectId ?? defaultProject) !== desired.projectId)
        return false;
    const id = desired.document.id ?? live?.id;
    if (document.id !== undefined && id !== undefined)
        return document.id === id;
    return [desired.document.profile.name, live?.name].includes(document.profile.name);
}

;// CONCATENATED MODULE: ./lib/trace.js


/** Looks up in the branch's history, for each write, which version of its file is live. */
async function traceSteps({ steps, commit, histories, defaultProject, parse, }) {
    const byFile = new Map(steps.map(step => [step.desired.file, step]));
    const found = await histories.readHistories({
        commit,
        paths: [...byFile.keys()],
        isEnough: (path, files) => {
            const step = byFile.get(path);
            return step !== undefined && holdsLiveVersion({ files, step, parse });
        },
    });
    return new Map(steps.map(step => {
        const { versions: files = [], isComplete = false } = found.get(step.desired.file) ?? {};
        const versions = readVersions({ files, step, defaultProject, parse });
        const live = step.kind === 'update' ? step.liveProfile : undefined;
        return [step, traceProvenance({ live, versions, isComplete: isComplete || versions.length < files.length })];
    }));
}
/** The drift of every step that would update a profile, by its file. */
async function traceDrift(trace) {
    const steps = [...trace.steps].filter(step => step.kind === 'update');
    if (steps.length === 0)
        return new Map();
    const provenances = await traceSteps({ ...trace, steps });
    return new Map(steps.map(step => [step.desired.file, reportDrift(provenances.get(step), step)]));
}
/** The fields in which a live profile was edited elsewhere; none where it was not. */
function reportDrift(provenance, { liveProfile }) {
    if (provenance?.kind !== 'drifted')
        return [];
    const { expected, fields } = provenance;
    return fields.map(field => ({ field, expected: expected[field], live: liveProfile[field] }));
}


/***/ })

};

//# sourceMappingURL=461.index.js.map