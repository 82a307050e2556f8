export const id = 57;
export const ids = [57];
export const modules = {

/***/ 4792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ compareAccess)
});

// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/access/direction.js
var access_direction = __webpack_require__(516);
// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
;// CONCATENATED MODULE: ./lib/src/access/pair.js

function isSame(one, other) {
    return one.before === other.before && one.after === other.after;
}
/** Whether the next wider representative changes in the same way, so that it need not be said again. */
function isSaidOfWider(relation, own, stateOf) {
    const wider = (0,access_relation/* generaliseRelation */.yx)(relation);
    return wider !== undefined && isSame(stateOf(wider), own);
}
function reachOf({ before, after }, relation) {
    return {
        before: before.reaches(relation) ? 'reachable' : 'none',
        after: after.reaches(relation) ? 'reachable' : 'none',
    };
}

;// CONCATENATED MODULE: ./lib/src/access/compare-columns.js



/** Looks up masked columns, each relation once: a bare name's are asked for by every relation of that name. */
function trackMasks({ before, after }) {
    const all = rememberByRelation(relation => [
        ...new Set([...before.masksAt(relation).keys(), ...after.masksAt(relation).keys()]),
    ]);
    const changed = rememberByRelation(relation => all(relation).filter(column => before.masksAt(relation).get(column)?.kind !== after.masksAt(relation).get(column)?.kind));
    return { all, changed };
}
/** Columns that are shown otherwise than the relation's other columns, which need no saying beside the relation itself. */
function compareColumns({ models, relation, masks, }) {
    const reach = reachOf(models, relation);
    const others = { before: unmasked(reach.before), after: unmasked(reach.after) };
    return listColumns(relation, reach, masks).flatMap(column => {
        const { before, after } = maskingOf(models, relation, column);
        if (before === after || isSame({ before, after }, others))
            return [];
        if (isSaidOfWider(relation, { before, after }, wider => maskingOf(models, wider, column)))
            return [];
        const rule = models.after.maskOn(relation, column)?.rule;
        return [
            {
                area: 'masking',
                field: 'masking_rules',
                subject: `${(0,access_relation/* nameRelation */.S9)(relation)}.${column}`,
                before,
                after,
                direction: access_direction/* MASKING_DIRECTIONS */.Gh[before][after],
                cause: rule === undefined ? ['masking_rules'] : ['masking_rules', rule],
            },
        ];
    });
}
/** The columns that may be shown differently: all masked ones if the relation's reach changes, else those whose rules do. */
function listColumns(relation, reach, masks) {
    if (relation.table === undefined || (reach.before === 'none' && reach.after === 'none'))
        return [];
    const list = reach.before === reach.after ? masks.changed : masks.all;
    return [...new Set([...list(relation), ...list((0,access_relation/* bareRelation */.x2)(relation))])];
}
function maskingOf({ before, after }, relation, column) {
    return { before: before.masking(relation, column), after: after.masking(relation, column) };
}
function unmasked(reach) {
    return reach === 'none' ? 'none' : 'clear';
}
function rememberByRelation(look) {
    const known = new access_relation/* RelationMap */.Vm();
    return relation => known.getOrAdd(relation, look);
}

;// CONCATENATED MODULE: ./lib/src/access/compare-rows.js



/** The rows let through by row filters; where neither version has any, the relation's own change says it all. */
function compareRows({ models, relation, splitConjuncts, }) {
    const before = describeRows(models.before, relation, splitConjuncts);
    const after = describeRows(models.after, relation, splitConjuncts);
    const direction = directRows(before, after);
    if (direction === 'neutral')
        return [];
    const identifyRows = (wider) => ({
        before: identify(describeRows(models.before, wider, splitConjuncts)),
        after: identify(describeRows(models.after, wider, splitConjuncts)),
    });
    if (isSaidOfWider(relation, identifyRows(relation), identifyRows))
        return [];
    return [
        {
            area: 'rows',
            field: 'row_filters',
            subject: (0,access_relation/* nameRelation */.S9)(relation),
            before: show(before),
            after: show(after),
            direction,
            cause: after.kind === 'filtered' ? ['row_filters', after.rule] : ['row_filters'],
        },
    ];
}
function describeRows(model, relation, splitConjuncts) {
    if (!model.reaches(relation))
        return { kind: 'none' };
    const filters = model.filters(relation);
    const predicates = filters.map(({ value }) => value.predicate);
    const conditions = new Set(predicates.flatMap(splitConjuncts));
    const [first] = filters;
    if (!first || conditions.size === 0)
        return { kind: 'all' };
    const predicate = predicates.length === 1 ? first.value.predicate : predicates.map(each => `(${each})`).join(' AND ');
    return { kind: 'filtered', predicate, conditions, rule: first.place };
}
function directRows(before, after) {
    if (before.kind !== 'filtered' && after.kind !== 'filtered')
        return 'neutral';
    if (before.kind === 'none')
        return 'widens';
    if (after.kind === 'none')
        return 'narrows';
    return (0,access_direction/* conditionsDirection */.ye)(conditionsOf(before), conditionsOf(after));
}
function conditionsOf(rows) {
    return rows.kind === 'filtered' ? rows.conditions : new Set();
}
function identify(rows) {
    return rows.kind === 'filtered' ? JSON.stringify([...rows.conditions].toSorted()) : rows.kind;
}
function show(rows) {
    return rows.kind === 'filtered' ? rows.predicate : rows.kind;
}

// EXTERNAL MODULE: ./lib/src/access/model.js
var model = __webpack_require__(6028);
// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
;// CONCATENATED MODULE: ./lib/src/access/compare-relations.js








/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = (0,model/* createModel */.k)({ ...schema/* DEFAULTS */.zY, name: '', statement_rules: { allow: [], deny: [...schema/* STATEMENT_KINDS */.ev] } });
/** Access to relations, the masking of their columns and the filters on their rows. */
function compareRelations({ before, after }, splitConjuncts) {
    const models = { before: before ? (0,model/* createModel */.k)(before) : NOTHING, after: (0,model/* createModel */.k)(after) };
    const masks = trackMasks(models);
    const opening = before ? findOpening({ before, after }) : 'table_allowlist';
    return [...listRepresentatives(models)].flatMap(relation => [
        ...compareReach(models, relation, opening),
        ...compareColumns({ models, relation, masks }),
        ...compareRows({ models, relation, splitConjuncts }),
    ]);
}
function listRepresentatives({ before, after }) {
    const representatives = new access_relation/* RelationMap */.Vm();
    for (const relation of [access_relation/* ANY_RELATION */.ME, ...before.mentions(), ...after.mentions()]) {
        representatives.getOrAdd(relation, () => true);
    }
    return representatives.relations();
}
/** The field whose edit makes the difference where statements that touch relations are refused in one version only. */
function findOpening({ before, after }) {
    const isAccessMode = (0,statements/* touchesRelations */.LL)({ ...before, access_mode: after.access_mode }) === (0,statements/* touchesRelations */.LL)(after);
    return isAccessMode ? 'access_mode' : 'statement_rules';
}
function compareReach(models, relation, opening) {
    const { before, after } = reachOf(models, relation);
    if (before === after || isSaidOfWider(relation, { before, after }, wider => reachOf(models, wider)))
        return [];
    const direction = access_direction/* REACH_DIRECTIONS */.H4[before][after];
    return [
        {
            area: 'access',
            ...blameReach(models, relation, opening),
            subject: (0,access_relation/* nameRelation */.S9)(relation),
            before,
            after,
            direction,
        },
    ];
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
        direct({ before, after, was, is }) {
            if (!permitDdlInBoth(before, after))
                return 'neutral';
            if (is === 'block')
                return 'narrows';
            return was === 'block' ? 'widens' : 'neutral';
        },
    },
    content_scan_mode: neutral('other'),
    content_scan_max_bytes: neutral('other'),
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
        const isWorthShowing = field !== 'name' && is !== schema/* DEFAULTS */.zY[field];
        return isWorthShowing ? [{ ...change, before: null, direction: 'neutral' }] : [];
    }
    const was = before[field];
    return was === is ? [] : [{ ...change, before: show(was), direction: direct({ before, after, was, is }) }];
}
// Where only one version permits the statements in question, the change of the statements says what there is to say.
function writeInBoth(before, after) {
    return statements/* WRITE_KINDS */.WU.some(kind => (0,statements/* decideStatement */.CN)(before, kind) !== 'refused' && (0,statements/* decideStatement */.CN)(after, kind) !== 'refused');
}
function permitDdlInBoth(before, after) {
    return (0,statements/* decideStatement */.CN)(before, 'ddl') !== 'refused' && (0,statements/* decideStatement */.CN)(after, 'ddl') !== 'refused';
}
function holdInBoth(before, after) {
    return statements/* WRITE_KINDS */.WU.some(kind => isHeld(before, kind) && isHeld(after, kind));
}
function isHeld(policy, kind) {
    return (0,statements/* decideStatement */.CN)(policy, kind).startsWith('held');
}

;// CONCATENATED MODULE: ./lib/src/access/compare-statements.js



/** What becomes of each kind of statement, before and after. */
function compareStatements({ before, after }) {
    return schema/* STATEMENT_KINDS */.ev.flatMap(kind => {
        const was = before ? (0,statements/* decideStatement */.CN)(before, kind) : 'refused';
        const is = (0,statements/* decideStatement */.CN)(after, kind);
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
    const was = (0,statements/* decideStatement */.CN)(before, kind);
    const is = (0,statements/* decideStatement */.CN)(after, kind);
    return (statements/* STATEMENT_FIELDS */.S3.find(field => (0,statements/* decideStatement */.CN)({ ...before, [field]: after[field] }, kind) === is) ??
        statements/* STATEMENT_FIELDS */.S3.find(field => (0,statements/* decideStatement */.CN)({ ...after, [field]: before[field] }, kind) === was) ??
        statements/* STATEMENT_FIELDS */.S3.find(field => (0,statements/* decideStatement */.CN)({ ...after, [field]: before[field] }, kind) !== is) ??
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

;// CONCATENATED MODULE: ./lib/src/access/compare.js





/**
 * Every change in effective access between two versions of a policy, each once. Exact: a policy tells apart only the
 * relations and columns that it mentions, so comparing those and one representative of the rest compares them all.
 */
function compareAccess(versions, splitConjuncts) {
    const effective = compareEffect(versions, splitConjuncts);
    return [...effective, ...listNeutralEdits({ versions, effective, splitConjuncts })];
}
function compareEffect(versions, splitConjuncts) {
    return [...compareRelations(versions, splitConjuncts), ...compareStatements(versions), ...compareSettings(versions)];
}
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
const ACTING_FIELDS = schema/* FIELDS */.cJ.filter((field) => Object.hasOwn(EDIT_AREAS, field));
/**
 * Edits that change nothing about access, such as a reordering. Where something else does change, that is proved by
 * making each edit alone on either version.
 */
function listNeutralEdits({ versions: { before, after }, effective, splitConjuncts, }) {
    if (!before)
        return [];
    const explained = new Set(effective.map(change => change.field));
    const hasNoEffect = (versions) => compareEffect(versions, splitConjuncts).length === 0;
    const isNeutral = (field) => effective.length === 0 ||
        (hasNoEffect({ before, after: { ...before, [field]: after[field] } }) &&
            hasNoEffect({ before: { ...after, [field]: before[field] }, after }));
    return ACTING_FIELDS.filter(field => !explained.has(field) && JSON.stringify(before[field]) !== JSON.stringify(after[field]) && isNeutral(field)).map(field => ({
        area: EDIT_AREAS[field],
        field,
        subject: field,
        before: describeSetting(before[field]),
        after: describeSetting(after[field]),
        // What an entry does that cannot be read, as only a live profile's may not, cannot be told either.
        direction: [before, after].some(profile => hasUnreadableEntry(profile, field)) ? 'unclear' : 'neutral',
        cause: [field],
    }));
}
function hasUnreadableEntry(profile, field) {
    switch (field) {
        case 'table_allowlist':
        case 'table_denylist':
            return profile[field].some(name => (0,access_relation/* namedRelation */.Gp)(name) === undefined);
        case 'masking_rules':
        case 'row_filters':
            return profile[field].some(({ table }) => (0,access_relation/* namedRelation */.Gp)(table) === undefined);
        default:
            return false;
    }
}
function describeSetting(value) {
    if (typeof value === 'string')
        return value;
    const length = Array.isArray(value) ? value.length : value.allow.length + value.deny.length;
    return `${length} ${length === 1 ? 'entry' : 'entries'}`;
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

/***/ 1553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ locateChange),
/* harmony export */   w: () => (/* binding */ reportChanges)
/* harmony export */ });
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4792);
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);


/** The changes that a version of a policy makes, as a report lists them. */
function reportChanges({ before, document, splitConjuncts, }) {
    const known = 'profile' in before ? before.profile : undefined;
    const changes = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: known, after: document.profile }, splitConjuncts);
    const compared_with = before.kind;
    if (before.kind === 'nothing') {
        return { compared_with, direction: 'widens', changes: changes.map(change => locateChange(change, document)) };
    }
    const told = before.kind === 'unknown' ? changes.map(hideBefore) : changes;
    return {
        compared_with,
        direction: (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .combineDirections */ .gz)(told.map(({ direction }) => direction)),
        changes: told.map(change => locateChange(change, document)),
    };
}
/** Where the earlier state is unknown, the direction is unclear. */
function hideBefore(change) {
    return { ...change, before: null, direction: 'unclear' };
}
function locateChange({ cause, ...change }, document) {
    return { ...change, line: document.locate(cause).line };
}


/***/ }),

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   M$: () => (/* binding */ reportFinding),
/* harmony export */   Yj: () => (/* binding */ combinePolicies),
/* harmony export */   gP: () => (/* binding */ addDifferences),
/* harmony export */   ty: () => (/* binding */ reportPolicies)
/* harmony export */ });
/* unused harmony export reportPolicy */
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1553);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3806);



/** Reports what merging does to one policy. */
function reportPolicy({ pair: { previous, current }, directory, splitConjuncts, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...describeFile(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .reportChanges */ .w)({ before: findBefore(previous, known), document: current.document, splitConjuncts });
    return {
        ...described,
        ...changes,
        policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
        action: chooseAction({ previous, known, hasChanges: changes.changes.length > 0 }),
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
/** Reports what merging does to every policy. */
function reportPolicies({ base, head, directory, splitConjuncts, }) {
    const pairs = (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFiles */ ._)(base, head);
    const changed = pairs.filter(isChanged).map(pair => reportPolicy({ pair, directory, splitConjuncts }));
    const unchanged = pairs.filter(pair => !isChanged(pair)).flatMap(({ current }) => (current ? [current] : []));
    return { changed, unchanged: unchanged.filter(({ kind }) => kind === 'invalid').map(describeFile) };
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
function reportFinding({ code, severity, message, at, accepted }) {
    return { code, severity, message, line: at.line, column: at.column, ...(accepted === undefined ? {} : { accepted }) };
}
/** The direction of policies together. */
function combinePolicies(policies) {
    return (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .combineDirections */ .gz)(policies.map(({ direction }) => direction));
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
        return { ...policy, drift: [...(drifts.get(path) ?? [])], waiting: [...(waiting.get(path)?.changes ?? [])] };
    }
}


/***/ })

};
