export const id = 568;
export const ids = [568];
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

/***/ 7182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportProfiles: () => (/* binding */ exportProfiles)
});

;// CONCATENATED MODULE: ./lib/src/export/match-files.js
/**
 * Finds for each live profile the files that stand for it: by `id`, else by project and name. The project of an invalid
 * file is not known, so its name counts for every project.
 */
function matchFiles({ profiles, policyFiles, directory, }) {
    const owners = new Map();
    const namesakes = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind === 'invalid') {
            if (policyFile.name !== undefined)
                add(namesakes, keyOf(null, policyFile.name), policyFile);
            continue;
        }
        const { projectId, document } = policyFile;
        const known = directory.find(projectId, document);
        if (known.kind === 'found')
            add(owners, known.live, policyFile);
        add(namesakes, keyOf(projectId, document.profile.name), policyFile);
    }
    return profiles.map(live => ({ live, standing: judge(live) }));
    function judge(live) {
        const [owner, ...rivals] = owners.get(live) ?? [];
        if (owner && rivals.length === 0)
            return { kind: 'file', policyFile: owner };
        if (owner)
            return { kind: 'blocked', policyFiles: [owner, ...rivals] };
        const [first, ...others] = [live.projectId, null].flatMap(id => namesakes.get(keyOf(id, live.name)) ?? []);
        return first ? { kind: 'blocked', policyFiles: [first, ...others] } : { kind: 'nothing' };
    }
}
function keyOf(projectId, name) {
    return JSON.stringify([projectId, name]);
}
function add(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var globs = __webpack_require__(4638);
;// CONCATENATED MODULE: ./lib/src/export/place-files.js



/** Those that take comments first. */
const ENDINGS = ['.yaml', '.yml', '.json'];
/** The place of last resort. */
const DEFAULT_PLACE = { folder: 'policies', ending: '.yaml' };
/**
 * Where the policy globs would see a new file: what stands in front of the first wildcard of one of them. Undefined
 * where they take in no name that could be chosen.
 */
function choosePlace(patterns, globs) {
    const bases = patterns.filter(pattern => !pattern.startsWith('!')).map(pattern => picomatch.scan(pattern).base);
    const folders = [...bases.filter(base => base !== ''), DEFAULT_PLACE.folder, ''];
    const places = folders.flatMap(folder => ENDINGS.map(ending => ({ folder, ending })));
    return places.find(place => globs.includes(joinPath(place, 'policy')));
}
/**
 * The places of the profiles of several projects: a folder for each, named by its id, as far as the globs take in a file
 * there; else all have the same place. With one project, that is the place itself.
 */
function placeProjects({ projects, place, globs, }) {
    const own = projects.map(project => [project, { ...place, folder: joinFolder(place.folder, project) }]);
    const hasFolders = new Set(projects).size > 1 && own.every(([, each]) => globs.includes(joinPath(each, 'policy')));
    return new Map(hasFolders ? own : projects.map(project => [project, place]));
}
function joinFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
/**
 * A path for each profile: the slug of its name. Where several have the same one, or it is taken, each gets a digest of
 * its id as well, so that who else is there, and in which order, changes no path.
 */
function assignPaths({ profiles, place, taken, }) {
    const used = new Set(taken);
    const slugs = new Map(profiles.map(live => [live, slugify(live.name)]));
    const counts = new Map();
    for (const slug of slugs.values())
        counts.set(slug, (counts.get(slug) ?? 0) + 1);
    const isFree = (name) => !used.has(name + place.ending) && !isOther(name + place.ending);
    return new Map([...slugs].toSorted(compareIdentities).map(([live, slug]) => {
        const isAlone = counts.get(slug) === 1;
        const name = (isAlone ? [slug] : []).find(isFree) ?? findFree(`${slug}-${digestIdentity(live)}`, isFree);
        used.add(name + place.ending);
        return [live, joinPath(place, name)];
    }));
}
function joinPath({ folder, ending }, name) {
    return folder === '' ? name + ending : `${folder}/${name}${ending}`;
}
function findFree(name, isFree) {
    if (isFree(name))
        return name;
    for (let number = 2;; number++)
        if (isFree(`${name}-${number}`))
            return `${name}-${number}`;
}
function compareIdentities([one], [other]) {
    return identify(one) < identify(other) ? -1 : 1;
}
function digestIdentity(live) {
    return (0,external_node_crypto_.createHash)('sha256').update(identify(live)).digest('hex').slice(0, 6);
}
function identify({ projectId, id }) {
    return JSON.stringify([projectId, id]);
}
/** What Windows takes for devices, whatever follows after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;
/** Room for an ending and for what tells namesakes apart, within the 255 bytes that file systems take. */
const LONGEST = 80;
/** For a name without a letter or digit that a file name could have. */
const UNNAMED = 'policy';
/** Whether the name of a profile leaves nothing for the name of its file, as `\u8868` does. */
function isUnnamed(name) {
    return slugify(name) === UNNAMED && !/policy/i.test(name);
}
/**
 * The name of a file for a profile of this name, without an ending: lower-case ASCII letters, digits and dashes, good on
 * every file system. Never empty.
 */
function slugify(name) {
    const words = name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, LONGEST)
        .replace(/^-|-$/g, '');
    if (words === '')
        return UNNAMED;
    return DEVICE.test(words) ? `policy-${words}` : words;
}
/** Whether a file of that name would be no policy. */
function isOther(name) {
    return (0,globs/* isTestFile */.hl)(name) || (0,globs/* isGuardrailFile */.YZ)(name);
}

// EXTERNAL MODULE: ./lib/src/live/profile.js
var live_profile = __webpack_require__(2332);
// EXTERNAL MODULE: ./lib/src/policy/equality.js
var equality = __webpack_require__(6269);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/edit/edit-policy.js + 11 modules
var edit_policy = __webpack_require__(7910);
// EXTERNAL MODULE: ./lib/src/plan/read.js + 11 modules
var read = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/src/policy/file.js
var policy_file = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/src/policy/parse.js + 14 modules
var parse = __webpack_require__(6417);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/export/compose-json.js



/** The JSON of a policy file: fields in the order of the API's schema, those at their defaults left out. */
function composeJson({ id, projectId, profile }) {
    const fields = listGivenFields(profile).map(field => [
        field,
        field === 'statement_rules'
            ? Object.fromEntries(listGivenRules(profile).map(list => [list, profile.statement_rules[list]]))
            : profile[field],
    ]);
    const text = JSON.stringify({ id, project_id: projectId, ...Object.fromEntries(fields) }, null, 2);
    return `${(0,visible/* showHidden */.Ul)(text, { form: 'json', keep: '\n' })}\n`;
}
/** The fields that a file has to set: all but those that have their defaults anyway. */
function listGivenFields(profile) {
    return schema/* FIELDS */.cJ.filter(field => field === 'name' || !(0,external_node_util_.isDeepStrictEqual)(profile[field], schema/* DEFAULTS */.zY[field]));
}
/** Of the statement rules the lists that are not empty. */
function listGivenRules({ statement_rules: rules }) {
    return ['allow', 'deny'].filter(list => rules[list].length > 0);
}

// EXTERNAL MODULE: ./lib/src/edit/quote-yaml.js
var quote_yaml = __webpack_require__(6667);
;// CONCATENATED MODULE: ./lib/src/policy/descriptions.js
/** What each field means, in one sentence for whoever writes or reads a policy file. */
const DESCRIPTIONS = {
    id: 'The live profile that this file stands for; without it, that is the profile of this name in the project.',
    project_id: 'The project that the profile belongs to; without it, the one that the action or command is given.',
    created_at: 'When the profile was created, as PgBeam returns it; accepted and ignored.',
    updated_at: 'When the profile was last changed, as PgBeam returns it; accepted and ignored.',
    name: 'The name of the profile, unique in its project.',
    access_mode: 'The ceiling: `read_only` refuses insert, update, delete, ddl and copy whatever `statement_rules` say; `read_write` does not.',
    statement_rules: 'Which kinds of statement may run, below the ceiling of `access_mode`.',
    'statement_rules.allow': 'If not empty, every other kind is refused; only here can `other` and, under `read_only`, `set` be permitted.',
    'statement_rules.deny': 'Kinds of statement that are refused even if `allow` lists them.',
    table_allowlist: 'The only relations within reach; empty or left out, every relation is. A bare name means the public schema.',
    table_denylist: 'Relations out of reach even if the allowlist names them; a bare name means every schema.',
    masking_rules: 'Columns whose values are hidden or hashed; a column without a rule is in the clear.',
    'masking_rules.table': 'The relation that the column belongs to; a bare name means every schema.',
    'masking_rules.column': 'The column whose values are masked.',
    'masking_rules.kind': '`redact` puts a fixed token, `null` puts NULL, `hash` the SHA-256 in hex: still good to join on, and guessable where few values are possible.',
    row_filters: 'Conditions that rows must meet to be read, updated or deleted.',
    'row_filters.table': 'The relation whose rows are filtered; a bare name means every schema.',
    'row_filters.predicate': 'One boolean SQL expression, added with AND to every reference to the relation.',
    budget_queries_per_hour: 'How many queries an hour may run; 0 is unlimited.',
    budget_queries_per_day: 'How many queries a day may run; 0 is unlimited.',
    max_rows: 'How many rows one result may have; 0 is unlimited.',
    statement_timeout_ms: "How many milliseconds one statement may take; 0 is the project's own timeout.",
    write_mode: 'What becomes of writes: `normal` commits them, `rollback` undoes them, `sandbox` sends them to a throwaway branch.',
    approval_mode: 'What waits for a person: `writes` (insert, update and delete), `ddl`, `all` of these, or nothing (`off`).',
    approval_auto_max_rows: 'A held write that touches at most this many rows passes by itself; 0 lets none pass.',
    approval_timeout_seconds: 'After how many seconds a request for approval expires.',
    migration_safety: 'What happens to ddl that takes heavy locks or destroys data: nothing (`off`), `warn` or `block`.',
    egress_bytes_per_day: 'How many bytes of results may leave a day; 0 is unlimited.',
    max_affected_rows: 'How many rows one write may touch; 0 is unlimited. The oldest deployments do not have it.',
    content_scan_mode: 'Whether results are scanned for stored prompt injection: `annotate` reports it, `block` withholds it in the newest deployments. Older ones only report it, or do not scan.',
    content_scan_max_bytes: "How many bytes of a result are scanned; 0 is the scanner's own limit. Only the newest deployments have it.",
};

;// CONCATENATED MODULE: ./lib/src/export/compose-yaml.js





/** What completes and explains the fields in editors. */
const SCHEMA_URL = 'https://raw.githubusercontent.com/pgbeam/policy-action/v0/schema/policy.schema.json';
const WIDTH = 100;
/** Descriptions that belong together above one field. */
const EXPLAINED_WITH = {
    masking_rules: ['masking_rules.table', 'masking_rules.kind'],
    row_filters: ['row_filters.table'],
};
/** The comment at the top of a file. */
function describeFile({ unknownFields }) {
    return [
        `# yaml-language-server: $schema=${SCHEMA_URL}`,
        ...wrapComment('A PgBeam policy profile as it was live when it was exported. Fields left out have their defaults.'),
        ...(unknownFields.length === 0 ? [] : describeUnknownFields(unknownFields)),
    ];
}
/** What a field means, above it. */
function describeField(field, indentation = '') {
    const others = EXPLAINED_WITH[field] ?? [];
    return wrapComment([field, ...others].map(each => DESCRIPTIONS[each]).join(' '), indentation);
}
/** Fields that a later PgBeam has and a file cannot set, in words; the first few. */
function listUnknown(fields) {
    const shown = fields.slice(0, MOST_SHOWN).map(nameField);
    const rest = fields.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
const MOST_SHOWN = 20;
// Spaces too: a name of several words could put one that means something at the start of a comment.
function nameField(field) {
    return (0,quote/* quote */.h)((0,visible/* showHidden */.Ul)(field).replaceAll(' ', '\\u0020'));
}
function describeUnknownFields(fields) {
    return [
        '#',
        ...wrapComment(`The live profile also has ${listUnknown(fields)}, which this version does not know and a file cannot set. Applying this file leaves that as it is in PgBeam.`),
    ];
}
/** A text as comment lines. It is one line of words, so that nothing in it can leave the comment. */
function wrapComment(text, indentation = '') {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        const longer = `${last} ${word}`;
        if (last !== undefined && longer.length <= WIDTH)
            lines[lines.length - 1] = longer;
        else
            lines.push(`${indentation}# ${word}`);
    }
    return lines;
}
/** The YAML of a policy file: as its JSON, with comments that say what the fields mean. */
function composeYaml(policy) {
    const { id, projectId, profile } = policy;
    const sections = [
        describeFile(policy),
        explain('id', [`id: ${(0,quote_yaml/* quoteYaml */.q)(id)}`]),
        explain('project_id', [`project_id: ${(0,quote_yaml/* quoteYaml */.q)(projectId)}`]),
        ...listGivenFields(profile).map(field => explain(field, composeField(profile, field))),
    ];
    return `${sections.map(lines => lines.join('\n')).join('\n\n')}\n`;
}
function explain(field, lines) {
    return [...describeField(field), ...lines];
}
function composeField(profile, field) {
    switch (field) {
        case 'statement_rules':
            return ['statement_rules:', ...listGivenRules(profile).flatMap(list => composeRules(profile, list))];
        case 'table_allowlist':
        case 'table_denylist':
            return [`${field}:`, ...profile[field].map(name => `  - ${(0,quote_yaml/* quoteYaml */.q)(name)}`)];
        case 'masking_rules':
            return ['masking_rules:', ...profile.masking_rules.map(rule => `  - { ${composePairs(rule)} }`)];
        case 'row_filters':
            return ['row_filters:', ...profile.row_filters.flatMap(composeFilter)];
        default: {
            const value = profile[field];
            return [`${field}: ${typeof value === 'string' ? (0,quote_yaml/* quoteYaml */.q)(value) : value}`];
        }
    }
}
function composeRules({ statement_rules: rules }, list) {
    const kinds = rules[list].map(kind => (0,quote_yaml/* quoteYaml */.q)(kind, 'flow'));
    return [...describeField(`statement_rules.${list}`, '  '), `  ${list}: [${kinds.join(', ')}]`];
}
function composePairs({ table, column, kind }) {
    return Object.entries({ table, column, kind })
        .map(([field, text]) => `${field}: ${(0,quote_yaml/* quoteYaml */.q)(text, 'flow')}`)
        .join(', ');
}
function composeFilter({ table, predicate }) {
    const lines = predicate.split('\n').map(line => (line === '' ? '' : `      ${line}`));
    return [
        `  - table: ${(0,quote_yaml/* quoteYaml */.q)(table)}`,
        ...((0,quote_yaml/* fitsLiteralBlock */.t)(predicate) ? ['    predicate: |-', ...lines] : [`    predicate: ${(0,quote_yaml/* quoteYaml */.q)(predicate)}`]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/export/compose-file.js








/** The text of a policy file, which is then read as a check would read it: it has to say exactly what is live. */
function composeFile({ path, policy, predicates, }) {
    const text = path.toLowerCase().endsWith('.json') ? composeJson(policy) : composeYaml(policy);
    if (Buffer.byteLength(text) > policy_file/* MAX_FILE_BYTES */.gZ)
        return refuse('its file would be larger than 1 MiB');
    const file = { path, blob: '', content: { kind: 'text', text } };
    const parsed = (0,parse/* parsePolicy */.O)(file);
    if (parsed.kind === 'invalid')
        return refuse(describeErrors(parsed.findings));
    const { document, findings } = parsed;
    const policyFile = { kind: 'valid', file, findings, document, projectId: policy.projectId };
    const linted = (0,read/* lintFile */.Ac)({ policyFile, predicates });
    if (linted.kind === 'invalid')
        return refuse(describeErrors(linted.findings));
    const isExact = document.id === policy.id &&
        document.projectId === policy.projectId &&
        (0,external_node_util_.isDeepStrictEqual)(document.profile, policy.profile);
    return isExact ? { kind: 'composed', text, document } : refuse('a file cannot hold it exactly');
}
/** The text of a file that is there, edited in place to say what is live. */
function editFile({ policyFile, profile, predicates, }) {
    const { file, document: current } = policyFile;
    const edited = (0,edit_policy/* editPolicy */.X)({ path: file.path, text: (0,policy_file/* joinMark */.Os)(file.content) ?? '', live: profile });
    if (edited.kind === 'impossible')
        return refuse(edited.reason);
    const { text, document } = edited.kind === 'edited' ? edited : { text: (0,policy_file/* joinMark */.Os)(file.content) ?? '', document: current };
    const linted = (0,read/* lintFile */.Ac)({ policyFile: { ...policyFile, document, findings: [] }, predicates });
    return linted.kind === 'invalid' ? refuse(describeErrors(linted.findings)) : { kind: 'composed', text, document };
}
function refuse(reason) {
    return { kind: 'impossible', reason };
}
/** The first error, and the codes of the others. What is wrong with a predicate may quote it, and that is nobody's business. */
function describeErrors(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const codes = [...new Set(errors.map(({ code }) => code))].map(quote/* quote */.h).join(', ');
    const telling = errors.find(({ code }) => code !== 'invalid-predicate');
    return `a check would refuse its file (${codes})${telling ? `: ${telling.message.replace(/\.$/, '')}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/src/export/plan-export.js



/** Plans one profile. */
function planExport({ live, standing, path, ...context }) {
    const owner = standing.kind === 'file' ? standing.policyFile : undefined;
    if (standing.kind === 'blocked')
        return { kind: 'blocked', live, policyFiles: standing.policyFiles };
    const target = owner?.file.path ?? path;
    if (live.meaning.kind === 'unreadable') {
        const reason = `this version cannot read what it has in ${live.meaning.fields.join(', ')}; update the action`;
        return { kind: 'impossible', live, path: target, reason };
    }
    const { profile } = live.meaning;
    const differing = owner ? (0,equality/* listDifferences */.bY)(owner.document.profile, profile) : [];
    if (owner && (differing.length === 0 || !context.overwrite))
        return { kind: 'keep', live, policyFile: owner, differing };
    return planWrite({ live, profile, path: target, replaced: owner, ...context });
}
function planWrite({ live, profile, path, replaced, selection, predicates, }) {
    if (!selection.includes(path)) {
        const reason = 'none of the globs in the input `policies` takes in a file for it; add `policies/**/*.yaml`';
        return { kind: 'impossible', live, path, reason };
    }
    const { id, projectId } = live;
    const policy = { id, projectId, profile, unknownFields: Object.keys((0,live_profile/* listUnknownFields */.Ci)(live)) };
    const composed = replaced
        ? editFile({ policyFile: replaced, profile, predicates })
        : composeFile({ path, policy, predicates });
    if (composed.kind === 'impossible')
        return { kind: 'impossible', live, path, reason: composed.reason };
    const { text, document } = composed;
    return { kind: 'write', live, path, text, document, replaced };
}

// EXTERNAL MODULE: ./lib/src/live/describe-error.js
var describe_error = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/src/plan/changes.js + 7 modules
var changes = __webpack_require__(9346);
;// CONCATENATED MODULE: ./lib/src/export/report-export.js






/** What an export did about one live profile, or would do. A new file says what is live, so nothing about access changes. */
function reportStep(step, splitConjuncts) {
    const { live } = step;
    const report = {
        file: findPath(step),
        previous_file: null,
        project_id: live.projectId,
        policy_id: live.id,
        name: live.name,
        action: 'none',
        compared_with: 'live',
        outcome: null,
        reason: null,
        direction: 'none',
        changes: [],
        findings: listFindings(step),
        drift: [],
    };
    if (step.kind === 'impossible')
        return { ...report, outcome: 'failed', reason: `Not exported: ${step.reason}.` };
    if (step.kind !== 'write')
        return report;
    const { document, replaced } = step;
    if (!replaced)
        return { ...report, action: 'create' };
    const before = { kind: 'base', profile: replaced.document.profile };
    return { ...report, action: 'update', ...(0,changes/* reportChanges */.w)({ before, document, splitConjuncts }) };
}
function findPath(step) {
    if (step.kind === 'keep')
        return step.policyFile.file.path;
    return step.kind === 'blocked' ? step.policyFiles[0].file.path : step.path;
}
function listFindings(step) {
    switch (step.kind) {
        case 'keep':
            return step.differing.length > 0 ? [noteDifferences(step.differing)] : [];
        case 'blocked':
            return [noteObstacles(step.policyFiles.map(({ file }) => file.path))];
        case 'write': {
            const unknown = Object.keys((0,live_profile/* listUnknownFields */.Ci)(step.live));
            return [
                ...(unknown.length > 0 ? [noteUnknownFields(unknown)] : []),
                ...(step.replaced === undefined && isUnnamed(step.live.name) ? [noteUnnamed(step.path)] : []),
            ];
        }
        case 'impossible':
            return [];
    }
}
/** The projects of which nothing was exported, and why. */
function describeUnlisted(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = (0,describe_error/* describeError */.U)(error);
        const message = `Nothing was exported of this project. ${problem} ${nextStep}`;
        return { code: 'live-unknown', severity: 'error', message, line: null, column: null };
    });
}
/** Why the step fails and what to do next; null where all that was asked for is done, or was done before. */
function explainExport({ steps, failures, }) {
    const unlisted = [...failures.values()].map(error => Object.values((0,describe_error/* describeError */.U)(error)).join(' '));
    const names = steps.flatMap(({ kind, live }) => (kind === 'impossible' ? [live.name] : []));
    const lacking = names.length === 0
        ? []
        : [`Not exported: ${names.join(', ')}. Correct these profiles in PgBeam, or write their files by hand.`];
    return [...unlisted, ...lacking].join('\n') || null;
}
/** What an export has to say about a profile's file. */
const EXPORT_FINDINGS = {
    'file-differs': {
        severity: 'notice',
        meaning: 'The file that stands for a live profile says something else. It was left as it is.',
        fix: 'Set `overwrite: true` to have the live profile written over it.',
    },
    'file-in-the-way': {
        severity: 'warning',
        meaning: 'No file was written for a live profile, because one that has its name is not valid or has another `id`, or because several stand for it.',
        fix: 'Correct or remove the files that the message names, and export again.',
    },
    'file-name-made-up': {
        severity: 'notice',
        meaning: 'The name of a live profile has no Latin letter and no digit, so that the name of its file says nothing of it.',
        fix: 'Give the file another name, if you like: a later export finds it by its `id`.',
    },
    'unknown-live-field': {
        severity: 'notice',
        meaning: 'A live profile has fields that this version does not know, so that its file cannot hold them.',
        fix: 'Nothing has to be done: applying the file leaves these fields as they are. A newer version may know them.',
    },
};
function noteDifferences(fields) {
    const message = `This file and the live profile differ in ${fields.map(quote/* quote */.h).join(', ')}; set \`overwrite: true\` to take over what is live.`;
    return createFinding('file-differs', message);
}
function noteObstacles(paths) {
    const message = paths.length === 1
        ? 'This file has the name of a live profile and is not valid, or has the id of another; correct or remove it, and export again.'
        : `Several files stand for one live profile: ${paths.map(quote/* quote */.h).join(', ')}; keep one of them, and export again.`;
    return createFinding('file-in-the-way', message);
}
function noteUnknownFields(fields) {
    const message = `The live profile also has ${listUnknown(fields)}, which no file can hold yet; applying this file leaves that as it is.`;
    return createFinding('unknown-live-field', message);
}
function noteUnnamed(path) {
    const message = `The name of this profile has no Latin letter and no digit, so its file is called ${(0,quote/* quote */.h)(path)}; rename it as you like, a later export finds it by its \`id\`.`;
    return createFinding('file-name-made-up', message);
}
function createFinding(code, message) {
    return { code, severity: EXPORT_FINDINGS[code].severity, message, line: 1, column: 1 };
}

// EXTERNAL MODULE: ./lib/src/plan/identity.js
var identity = __webpack_require__(9540);
// EXTERNAL MODULE: ./lib/src/plan/policy-report.js
var policy_report = __webpack_require__(4575);
// EXTERNAL MODULE: ./lib/src/postgres/predicate.js
var predicate = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/src/postgres/read-predicates.js
var read_predicates = __webpack_require__(2433);
// EXTERNAL MODULE: ./lib/src/flows/read-state.js + 3 modules
var read_state = __webpack_require__(982);
// EXTERNAL MODULE: ./lib/src/flows/start-report.js
var start_report = __webpack_require__(6911);
;// CONCATENATED MODULE: ./lib/src/flows/export.js













/** The fourth flow, for adoption: every live profile that no file stands for becomes a file in the workspace. */
async function exportProfiles(options) {
    const { ports, inputs, commit } = options;
    if (!(await ports.workspace.isThere()))
        return reportNoCheckout(options);
    const selection = (0,globs/* selectPolicies */.zw)(inputs.policies);
    const place = choosePlace(inputs.policies, selection) ?? DEFAULT_PLACE;
    const places = placeProjects({ projects: inputs.projects, place, globs: selection });
    const [files, taken, { directory, profiles, failures }] = await Promise.all([
        ports.workspace.readFiles(selection),
        listTaken(places, ports.workspace),
        (0,read_state/* readDirectory */.gZ)(inputs.projects, ports.policies),
    ]);
    const policyFiles = (0,identity/* assignProjects */.gY)((0,read/* parseSnapshots */.Jq)([{ commit, files }], (0,parse/* createParser */.C)()).flat(), inputs.projectId);
    const filePredicates = await (0,read_predicates/* readPredicates */.T)((0,read/* listPredicates */.Hm)((0,read/* listProfiles */.Bn)(policyFiles)));
    const livePredicates = await (0,read_predicates/* readPredicates */.T)((0,read/* listPredicates */.Hm)(profiles.flatMap(toProfile)));
    const predicates = new Map([...filePredicates, ...livePredicates]);
    const matches = matchFiles({ profiles, policyFiles, directory });
    const missing = matches.filter(({ standing }) => standing.kind === 'nothing').map(({ live }) => live);
    const paths = assignAllPaths({ profiles: missing, places, taken });
    const { overwrite } = inputs;
    const steps = matches.map(({ live, standing }) => planExport({ live, standing, path: paths.get(live) ?? '', selection, predicates, overwrite }));
    if (!inputs.dryRun)
        await writeFiles(steps, ports.workspace);
    const policies = steps.map(step => reportStep(step, (0,predicate/* splitConjuncts */.y)(predicates)));
    return {
        report: {
            ...(0,start_report/* startReport */.F)(options),
            result: chooseResult(steps, failures.size > 0),
            direction: (0,policy_report/* combinePolicies */.Yj)(policies),
            policies,
            findings: describeUnlisted(failures),
            unmanaged_profiles: failures.size > 0 ? null : steps.filter(({ kind }) => kind === 'impossible').length,
        },
        texts: new Map(),
        privatePredicates: new Set([...livePredicates.keys()].filter(text => !filePredicates.has(text))),
        failure: explainExport({ steps, failures }),
    };
}
/** The names that are taken in each folder that files are written to. */
async function listTaken(places, workspace) {
    const folders = [...new Set([...places.values()].map(({ folder }) => folder))];
    return new Map(await Promise.all(folders.map(async (folder) => [folder, await workspace.listNames(folder)])));
}
/** A path for each profile, in the folder of its project. */
function assignAllPaths({ profiles, places, taken, }) {
    const byFolder = new Map([...places.values()].map(place => [place.folder, place]));
    return new Map([...byFolder.values()].flatMap(place => {
        const inside = profiles.filter(({ projectId }) => places.get(projectId)?.folder === place.folder);
        return [...assignPaths({ profiles: inside, place, taken: taken.get(place.folder) ?? new Set() })];
    }));
}
/** Without a checkout, the files would be written to an empty folder and lost. */
function reportNoCheckout(options) {
    const report = { ...(0,start_report/* startReport */.F)(options), result: 'failed' };
    const failure = 'There is no checkout to write files into: add a step with actions/checkout before this one.';
    return { report, texts: new Map(), privatePredicates: new Set(), failure };
}
function toProfile({ meaning }) {
    return meaning.kind === 'readable' ? [meaning.profile] : [];
}
/** Writes one file after the other, so that a failure leaves the files before it written. */
async function writeFiles(steps, workspace) {
    for (const step of steps) {
        if (step.kind !== 'write')
            continue;
        const { path, text, replaced } = step;
        await workspace.writeFile({ path, text, replaces: replaced !== undefined });
    }
}
function chooseResult(steps, hasFailures) {
    if (hasFailures || steps.some(({ kind }) => kind === 'impossible'))
        return 'failed';
    return steps.some(({ kind }) => kind === 'write') ? 'changed' : 'unchanged';
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


/***/ })

};
