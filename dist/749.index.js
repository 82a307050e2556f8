export const id = 749;
export const ids = [749];
export const modules = {

/***/ 3749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
;// CONCATENATED MODULE: ./lib/policy/relation.js
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/policy/schema.js

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
const nonNegative = schemas/* int */.Whr().min(0);
const statementRules = schemas/* strictObject */.rej({
    allow: schemas/* array */.YOg(schemas/* enum */.k5n(STATEMENT_KINDS)).default([]),
    deny: schemas/* array */.YOg(schemas/* enum */.k5n(STATEMENT_KINDS)).default([]),
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
    name: schemas/* string */.YjP().min(1).max(128),
    access_mode: schemas/* enum */.k5n(['read_only', 'read_write']).default('read_only'),
    statement_rules: statementRules.default({ allow: [], deny: [] }),
    table_allowlist: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    table_denylist: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    masking_rules: schemas/* array */.YOg(maskingRule).default([]),
    budget_queries_per_hour: nonNegative.default(0),
    budget_queries_per_day: nonNegative.default(0),
    max_rows: nonNegative.default(0),
    statement_timeout_ms: nonNegative.default(0),
    row_filters: schemas/* array */.YOg(rowFilter).default([]),
    write_mode: schemas/* enum */.k5n(['normal', 'rollback', 'sandbox']).default('normal'),
    approval_mode: schemas/* enum */.k5n(['off', 'writes', 'ddl', 'all']).default('off'),
    approval_auto_max_rows: nonNegative.default(0),
    approval_timeout_seconds: nonNegative.default(300),
    migration_safety: schemas/* enum */.k5n(['off', 'warn', 'block']).default('off'),
    egress_bytes_per_day: nonNegative.default(0),
    max_affected_rows: nonNegative.default(0),
    content_scan_mode: schemas/* enum */.k5n(['off', 'annotate', 'block']).default('off'),
    content_scan_max_bytes: nonNegative.default(0),
});
/** The known fields in the order of the API's schema. */
const FIELDS = Object.keys(profileSchema.shape);
/** What a field left out means: the API's defaults. `name` has none. */
const DEFAULTS = (({ name: _, ...rest }) => rest)(profileSchema.parse({ name: 'defaults' }));

;// CONCATENATED MODULE: ./lib/policy/equality.js


/**
 * The fields in which two profiles differ in meaning: lists are sets, and names of relations and columns match without
 * regard to case, quotes and spaces. So a server that tidies up what it stores still holds what it was given.
 */
function listDifferences(one, other) {
    return FIELDS.filter(field => canonicalise(one, field) !== canonicalise(other, field));
}
function isSameProfile(one, other) {
    return FIELDS.every(field => canonicalise(one, field) === canonicalise(other, field));
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
    const name = readRelation(text);
    return 'error' in name ? text : [name.schema ?? null, name.table];
}
function canonicaliseColumn(text) {
    const name = readColumn(text);
    return 'error' in name ? text : name.column;
}

;// CONCATENATED MODULE: ./lib/plan/provenance.js

/** Tells by a policy's versions, newest first, how its live profile came to be. */
function traceProvenance({ live, versions, isComplete, }) {
    const commits = versions.map(({ by }) => by);
    const applied = live ? versions.findIndex(({ profile }) => profile && isSameProfile(profile, live)) : -1;
    if (applied >= 0)
        return { kind: 'behind', pending: commits.slice(0, applied) };
    if (!isComplete)
        return { kind: 'untold', pending: commits };
    if (!live)
        return { kind: 'created', pending: commits };
    const [closest, ...others] = versions
        .flatMap(({ profile }) => (profile ? [{ expected: profile, fields: listDifferences(profile, live) }] : []))
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
        return parsed.kind === 'parsed' && isSameProfile(parsed.document.profile, liveProfile);
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

;// CONCATENATED MODULE: ./lib/policy/acceptance.js
const MARKER = /^#+\s*pgbeam-allow\b\s*:?\s*/;
const WORDS = /^(?<code>[\w-]+)(?:\s+(?<reason>\S.*))?$/;
/** Reads the comments `# pgbeam-allow: <code> <reason>` among those of a file. */
function readAcceptances(comments, source) {
    const acceptances = [];
    const mistakes = [];
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
            mistakes.push(describeIncomplete(offset, code));
    }
    return { acceptances, mistakes };
}
/** For each line the nearest one from it downwards that holds more than a comment. */
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

;// CONCATENATED MODULE: ./lib/policy/node.js
/** The limits of the project's design for one file. */
const MAX_DEPTH = 32;
const MAX_ALIASED_NODES = 1000;
/** Looks up a path. A list item has no key: its own start takes its place. */
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
/** The items of a list; none for anything else. */
function getItems(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a string scalar. */
function getText(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/characters.js

// Both formats allow tab, line feed and carriage return alone of these. The YAML lexer uses some as marks of its own.
const RAW_CONTROL = /[^\P{Cc}\t\n\r]/u;
// Variation selectors, and a zero-width joiner after an emoji, are a part of what is seen.
const INVISIBLE = /(?!\p{Variation_Selector}|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d)\p{Default_Ignorable_Code_Point}/u;
/** The first control character that stands in the text itself. */
function findControlCharacter(text) {
    const offset = text.search(RAW_CONTROL);
    if (offset < 0)
        return undefined;
    const code = nameCharacter(text, offset);
    return { code: 'control-character', offset, message: `The control character ${code} stands here; remove it.` };
}
/** Characters in the texts of a policy that nobody can see, or that escapes brought in although no database stores them. */
function findUnseenCharacters(root) {
    return [...walkScalars(root)].flatMap(node => describeText(node) ?? []);
}
function describeText(node) {
    const text = getText(node) ?? '';
    const control = text.search(RAW_CONTROL);
    if (control >= 0 || !text.isWellFormed()) {
        const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair';
        return { code: 'control-character', offset: node.start, message: `This text holds ${what}; remove it.` };
    }
    const unseen = text.search(INVISIBLE);
    if (unseen < 0)
        return undefined;
    const message = `This text holds the invisible character ${nameCharacter(text, unseen)}; remove it.`;
    return { code: 'invisible-character', offset: node.start, message };
}
function nameCharacter(text, offset) {
    return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
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

;// CONCATENATED MODULE: ./lib/policy/scalar-offset.js
/**
 * Where in a file's text a character of a string value stands. The two differ by escapes, doubled quotes, indentation
 * and folded lines, but their visible characters come in the same order, so these are counted. White space, which may
 * be folded, is placed right after the visible character before it.
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
/** What stands for one visible character or an escape in each style. */
const PIECES = {
    plain: /\S/,
    block: /\S/,
    'single-quoted': /''|\S/,
    'double-quoted': ESCAPE,
};
/** Where the characters begin: after a quote, or after the line of a block scalar's header. */
function findBody({ style, textStart }, text) {
    if (style === 'plain')
        return textStart;
    if (style !== 'block')
        return textStart + 1;
    const end = text.indexOf('\n', textStart);
    return end < 0 ? text.length : end + 1;
}
/** The visible UTF-16 units that a piece of text stands for. */
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

;// CONCATENATED MODULE: ./lib/policy/create-document.js



function createDocument({ root, source, profile, ids, acceptances }) {
    function locate(path) {
        const { found, node, key } = findPlace(root, path);
        return source.positionAt(found ? node.start : key);
    }
    return {
        profile,
        given: new Set(FIELDS.filter(field => findPlace(root, [field]).found)),
        id: ids.id,
        projectId: ids.projectId,
        locate,
        locateInside(path, offset) {
            const { found, node } = findPlace(root, path);
            if (!found || node.kind !== 'scalar')
                return locate(path);
            return source.positionAt(findOffsetInside({ node, offset, text: source.text }));
        },
        acceptances,
    };
}

;// CONCATENATED MODULE: ./lib/policy/duplicates.js

/** Finds entries that a list already holds, however they are spelled. */
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
    const kinds = getItems(getField(getField(root, 'statement_rules'), field));
    return kinds.flatMap(node => {
        const meaning = getText(node);
        return meaning === undefined ? [] : [{ meaning, start: node.start }];
    });
}
function findRepeated(entries, lineAt) {
    const seen = new Map();
    const mistakes = [];
    for (const { meaning, start } of entries) {
        const first = seen.get(meaning);
        if (first === undefined)
            seen.set(meaning, start);
        else
            mistakes.push(describeDuplicate(start, lineAt(first)));
    }
    return mistakes;
}
function describeDuplicate(offset, line) {
    return { code: 'duplicate-entry', offset, message: `Line ${line} says the same already; remove one of the two.` };
}

;// CONCATENATED MODULE: ./lib/policy/quote.js
const LONGEST = 60;
/** A text of the file as a message shows it: in backquotes, on one line, cut where it is long. */
function quote(text) {
    const line = text.replace(/\s+/g, ' ');
    const short = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
    return `\`${short}\``;
}
/** `a, b or c`. */
function listChoices(choices) {
    const quoted = choices.map(quote);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/policy/ids.js


// As the API's contract bounds the ids in its paths. A path that holds only dots would name another resource.
const ID = /^(?!\.+$)[a-zA-Z0-9_.-]+$/;
/** Reads the ids by which a file may name its project and its live profile. */
function readIds(root) {
    const mistakes = [];
    function read(field) {
        const { found, node, key } = findPlace(root, [field]);
        if (!found || node.kind === 'broken')
            return undefined;
        const text = getText(node);
        if (text !== undefined && ID.test(text))
            return text;
        mistakes.push(describeBadId({ field, node, key }));
        return undefined;
    }
    return { id: read('id'), projectId: read('project_id'), mistakes };
}
function describeBadId({ field, node, key }) {
    if (node.kind === 'scalar' && node.value === null) {
        const message = `\`${field}\` has no value; write the id, or remove the line.`;
        return { code: 'empty-value', offset: key, message };
    }
    if (node.kind !== 'scalar' || typeof node.value !== 'string') {
        return { code: 'wrong-type', offset: node.start, message: `\`${field}\` takes a text; put it in quotes.` };
    }
    const message = `${quote(node.value)} is no id: letters, digits, \`_\`, \`.\` and \`-\` make one; copy it as PgBeam shows it.`;
    return { code: 'invalid-id', offset: node.start, message };
}

;// CONCATENATED MODULE: ./lib/policy/mistakes.js

/** Everything that reading a policy file by itself can find. */
const MISTAKES = {
    'file-too-large': {
        severity: 'error',
        meaning: 'The file is larger than 1 MiB.',
        fix: 'Split the policy into several profiles, or name whole relations instead of listing columns one by one.',
    },
    'not-utf-8': { severity: 'error', meaning: 'The file is not UTF-8 text.', fix: 'Save the file as UTF-8.' },
    'symbolic-link': {
        severity: 'error',
        meaning: 'The path is a symbolic link, and links are not followed.',
        fix: 'Put the policy itself at this path, or exclude the path from the globs.',
    },
    submodule: {
        severity: 'error',
        meaning: 'The path is a submodule, whose files belong to another repository.',
        fix: 'Put the policy itself into this repository, or exclude the path from the globs.',
    },
    'control-character': {
        severity: 'error',
        meaning: 'The file or a text in it holds a control character or half a surrogate pair, which no name or predicate needs.',
        fix: 'Remove the character.',
    },
    'invisible-character': {
        severity: 'warning',
        meaning: 'A text holds a character that nobody sees, or that changes the order in which a line is shown.',
        fix: 'Remove the character, or write the text in double quotes with an escape such as \\u200b.',
    },
    'yaml-syntax': { severity: 'error', meaning: 'The file is not valid YAML.', fix: 'Correct the YAML at this place.' },
    'json-syntax': { severity: 'error', meaning: 'The file is not valid JSON.', fix: 'Correct the JSON at this place.' },
    'empty-file': {
        severity: 'error',
        meaning: 'The file holds no policy: it is empty, or only comments.',
        fix: 'Write the policy, or delete the file if the profile is to be managed elsewhere.',
    },
    'several-documents': {
        severity: 'error',
        meaning: 'The file holds more than one YAML document.',
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
        meaning: 'An alias stands inside the very value that it names.',
        fix: 'Write the value out.',
    },
    'unknown-alias': {
        severity: 'error',
        meaning: 'An alias names an anchor that does not come before it.',
        fix: 'Define the anchor first, or put the text in quotes if it is not meant as an alias.',
    },
    'invalid-merge': {
        severity: 'error',
        meaning: 'A merge key `<<` has a value that is neither a mapping nor a list of mappings.',
        fix: 'Merge a mapping, or write the fields out.',
    },
    'unknown-tag': {
        severity: 'error',
        meaning: 'A value carries a YAML tag other than the core ones, or one that its text does not fit.',
        fix: 'Remove the tag.',
    },
    'duplicate-key': {
        severity: 'error',
        meaning: 'A mapping names the same field twice.',
        fix: 'Keep one of the two.',
    },
    'non-string-key': {
        severity: 'error',
        meaning: 'The name of a field is not a text.',
        fix: 'Put the name in quotes, or correct it.',
    },
    'unknown-field': {
        severity: 'error',
        meaning: 'PgBeam knows no such field, and refuses a policy that has it.',
        fix: 'Correct the name or remove the field.',
    },
    'missing-field': {
        severity: 'error',
        meaning: 'A field that has no default is missing.',
        fix: 'Add the field.',
    },
    'empty-value': {
        severity: 'error',
        meaning: 'A field or an entry has no value, so that it is unclear what is meant.',
        fix: 'Write the value (`[]` for an empty list), or remove the line.',
    },
    'wrong-type': {
        severity: 'error',
        meaning: 'A value is of another type than the field takes.',
        fix: 'Write a value of the type that the field takes.',
    },
    'invalid-value': {
        severity: 'error',
        meaning: 'A value is none of those that the field takes.',
        fix: 'Write one of the values that the field takes.',
    },
    'unknown-statement-kind': {
        severity: 'error',
        meaning: 'A statement rule names a kind of statement that PgBeam does not know.',
        fix: 'Write one of the known kinds, in lower case.',
    },
    'invalid-number': {
        severity: 'error',
        meaning: 'A number is not a whole number, or is written so that tools read it differently.',
        fix: 'Write a whole number in plain digits; 0 is what stands for unlimited.',
    },
    'integer-too-large': {
        severity: 'error',
        meaning: 'A number is beyond 9007199254740991, the largest that every tool reads exactly.',
        fix: 'Write a smaller number, or 0 if no limit is meant.',
    },
    'out-of-bounds': {
        severity: 'error',
        meaning: 'A number is negative, or a text is shorter or longer than the API takes.',
        fix: 'Stay within the bounds that the message names.',
    },
    'invalid-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` has characters that no id of PgBeam has.',
        fix: 'Copy the id as the API or the dashboard shows it.',
    },
    'empty-name': {
        severity: 'error',
        meaning: 'The name of a relation or column, or a part of it, is empty.',
        fix: 'Write `table` or `schema.table`, or remove the entry.',
    },
    'too-many-name-parts': {
        severity: 'error',
        meaning: 'A relation has more parts than `schema.table`, or a column more than one: it would match nothing.',
        fix: 'Leave out the database or the table; put a name that itself holds a dot in double quotes.',
    },
    'wildcard-name': {
        severity: 'error',
        meaning: 'A name holds `*`, but PgBeam knows no wildcards: it would match nothing.',
        fix: 'Name each relation; in `table_allowlist`, leave the whole list out to admit every one.',
    },
    'unbalanced-quote': {
        severity: 'error',
        meaning: 'A name holds a double quote that is not one of a pair around a whole part.',
        fix: 'Remove the quotes: names match without regard to them.',
    },
    'quoted-name': {
        severity: 'warning',
        meaning: 'A name is in double quotes, but PgBeam matches names without regard to quotes and letter case.',
        fix: 'Remove the quotes, and mind that every spelling of the name is meant.',
    },
    'conflicting-masks': {
        severity: 'error',
        meaning: 'Two masks of different kinds cover one column; a bare relation name covers every schema.',
        fix: 'Keep the rule that is meant.',
    },
    'duplicate-entry': {
        severity: 'warning',
        meaning: 'A list holds the same entry twice, perhaps spelled differently.',
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
    const message = `${quote(key.name)} stands on line ${key.firstLine} already; keep one of the two.`;
    return { code: 'duplicate-key', offset: key.offset, message };
}

;// CONCATENATED MODULE: ./lib/policy/list-findings.js

/** Nobody reads further, and a hostile file can hold a million mistakes. */
const MAX_FINDINGS = 1000;
/**
 * The findings for the mistakes of one file, in the order of their places, each once: a value that aliases bring to
 * several places is wrong only where it is written.
 */
function listFindings(mistakes, source) {
    const findings = new Map();
    for (const { code, offset, message } of mistakes) {
        const key = `${offset} ${code} ${message}`;
        if (!findings.has(key))
            findings.set(key, toFinding({ code, message, at: source.positionAt(offset) }));
    }
    return limitFindings([...findings.values()].sort(compareFindings));
}
function toFinding({ code, message, at }) {
    return { code, severity: MISTAKES[code].severity, message, at };
}
/** Of too many findings the errors are kept first. */
function limitFindings(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    const errors = findings.filter(isError);
    const shown = [...errors, ...findings.filter(finding => !isError(finding))]
        .slice(0, MAX_FINDINGS)
        .sort(compareFindings);
    const message = `This file has more findings than these ${MAX_FINDINGS}; correct these first.`;
    return [...shown, toFinding({ code: 'more-findings', message, at: shown.at(-1)?.at ?? FILE_START })];
}
function isError({ severity }) {
    return severity === 'error';
}
/** Where findings about a file as a whole stand. */
const FILE_START = { line: 1, column: 1 };
/** Orders findings by place, then by code. */
function compareFindings(one, other) {
    return one.at.line - other.at.line || one.at.column - other.at.column || compareText(one.code, other.code);
}
function compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./lib/policy/masks.js

/**
 * Finds masks of different kinds that cover one column: on the same relation, or on a bare name, which covers every
 * schema, and a qualified one.
 */
function findConflictingMasks(masks, lineAt) {
    const columns = new Map();
    const mistakes = [];
    for (const mask of masks) {
        const key = JSON.stringify([mask.table, mask.column]);
        const known = columns.get(key) ?? { all: new Map(), bare: new Map(), bySchema: new Map() };
        columns.set(key, known);
        const other = findOtherKind(known, mask);
        if (other)
            mistakes.push(describeConflict({ mask, other, line: lineAt(other.start) }));
        remember(known, mask);
    }
    return mistakes;
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
    const column = quote(`${mask.table}.${mask.column}`);
    const message = `${column} is masked by ${quote(mask.kind)} here and by ${quote(other.kind)} on line ${line}; keep the one that is meant.`;
    return { code: 'conflicting-masks', offset: mask.start, message };
}

;// CONCATENATED MODULE: ./lib/policy/integer.js
// YAML 1.1 reads a leading zero as octal, YAML 1.2 as nothing: such a number is refused rather than guessed.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const OCTAL = /^0o[0-7]+$/;
/**
 * The whole number that a YAML or JSON number spells. `100.0` and `1e3` are whole; undefined for anything that is not,
 * however little it misses. Not bounded: beyond 2^53 the number returned is the nearest one there is.
 */
function readInteger(source) {
    if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source))
        return undefined;
    const value = Number(source);
    return value === 0 ? 0 : value;
}

;// CONCATENATED MODULE: ./lib/policy/profile-data.js


/** What a file may hold beside the profile's own fields. */
const EXTRA_FIELDS = ['id', 'project_id', 'created_at', 'updated_at'];
/** The fields that take `off`, which YAML 1.1 reads, and so other people's tools write, as the boolean false. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'];
/**
 * The plain data for the schema: without the extra fields, and with what is plainly meant put as the API takes it.
 * A number that no API would take as it is written becomes NaN, so that the schema objects to it.
 */
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
/** `kind: null` plainly means the mask kind of that name; a `kind:` with nothing after it means nothing. */
function nameNullMasks(root, data) {
    const rules = getField(root, 'masking_rules');
    if (rules?.kind !== 'list' || !Array.isArray(data.masking_rules))
        return;
    for (const [index, rule] of data.masking_rules.entries()) {
        const kind = getField(rules.items[index], 'kind');
        if (isRecord(rule) && kind && isWrittenNull(kind))
            rule.kind = 'null';
    }
}
function isWrittenNull(node) {
    return node.kind === 'scalar' && node.value === null && node.source !== '';
}
function toData(node) {
    if (node.kind === 'list')
        return node.items.map(toData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping')
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toData(value)]));
    return node.kind === 'scalar' ? toValue(node) : undefined;
}
function toValue({ value, source }) {
    return typeof value === 'number' ? (readInteger(source) ?? Number.NaN) : value;
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./lib/policy/names.js




/** Reads every relation and column that a file names. Values of a wrong type are left to the schema. */
function readNames(root) {
    const mistakes = [];
    function readEntry(node, nameNode) {
        const name = readName(nameNode, readRelation);
        return name && { schema: name.schema, table: name.table, start: node.start, node };
    }
    function readName(node, read) {
        const text = getText(node);
        if (node === undefined || text === undefined)
            return undefined;
        const name = read(text);
        if ('error' in name) {
            mistakes.push({ ...NAME_ERRORS[name.error](quote(text)), offset: node.start });
            return undefined;
        }
        if (name.quoted)
            mistakes.push({ ...describeQuotedName(quote(text)), offset: node.start });
        return name;
    }
    function* readMasks() {
        for (const rule of getItems(getField(root, 'masking_rules'))) {
            const entry = readEntry(rule, getField(rule, 'table'));
            const column = readName(getField(rule, 'column'), readColumn);
            const kind = getMaskKind(getField(rule, 'kind'));
            if (entry && column && kind !== undefined)
                yield { ...entry, column: column.column, kind };
        }
    }
    function* readFilters() {
        for (const rule of getItems(getField(root, 'row_filters'))) {
            const entry = readEntry(rule, getField(rule, 'table'));
            const node = getField(rule, 'predicate');
            const predicate = getText(node)?.trim();
            if (node && predicate === '')
                mistakes.push({ ...EMPTY_PREDICATE, offset: node.start });
            if (entry && predicate)
                yield { ...entry, predicate };
        }
    }
    const readList = (field) => getItems(getField(root, field)).flatMap(node => readEntry(node, node) ?? []);
    return {
        allowed: readList('table_allowlist'),
        denied: readList('table_denylist'),
        masks: [...readMasks()],
        filters: [...readFilters()],
        mistakes,
    };
}
function getMaskKind(node) {
    return node && isWrittenNull(node) ? 'null' : getText(node);
}
const NAME_ERRORS = {
    empty: name => ({
        code: 'empty-name',
        message: `The name ${name} or a part of it is empty; write \`table\` or \`schema.table\`.`,
    }),
    'too-many-parts': name => ({
        code: 'too-many-name-parts',
        message: `${name} has too many parts and would match nothing; a relation is \`table\` or \`schema.table\`, a column one name.`,
    }),
    wildcard: name => ({
        code: 'wildcard-name',
        message: `${name} would match nothing, as PgBeam knows no wildcards; name each relation or column.`,
    }),
    'unbalanced-quote': name => ({
        code: 'unbalanced-quote',
        message: `The double quotes in ${name} are not a pair around a whole part; remove them.`,
    }),
};
const EMPTY_PREDICATE = {
    code: 'empty-value',
    message: 'The predicate is empty; write the condition that rows must meet, or remove the rule.',
};
function describeQuotedName(name) {
    const message = `${name} is quoted, but PgBeam matches names without regard to quotes and letter case; remove the quotes.`;
    return { code: 'quoted-name', message };
}

;// CONCATENATED MODULE: ./lib/policy/read-json.js


/**
 * Reads a JSON text (RFC 8259) into a tree. `JSON.parse` gives neither places nor duplicate keys, and takes YAML's
 * place only for JSON itself: a `.json` file with comments or trailing commas is refused by the tools that read JSON.
 */
function readJson(source) {
    const reader = new JsonReader(source);
    try {
        return { root: reader.readDocument(), complete: true, mistakes: reader.mistakes, comments: [] };
    }
    catch (error) {
        if (!(error instanceof Refusal))
            throw error;
        return { root: undefined, complete: false, mistakes: [...reader.mistakes, error.mistake], comments: [] };
    }
}
/** Unwinds the reader where it cannot go on. */
class Refusal extends Error {
    mistake;
    constructor(mistake) {
        super(mistake.message);
        this.mistake = mistake;
    }
}
const SPACE = /[ \t\n\r]*/y;
// Other control characters are refused before this.
const STRING = /"(?:[^"\\\t\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
class JsonReader {
    mistakes = [];
    #source;
    #text;
    #offset = 0;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    /** The only value of the text; undefined for an empty one. */
    readDocument() {
        this.#skipSpace();
        if (this.#offset === this.#text.length)
            return undefined;
        const root = this.#readValue(0);
        this.#skipSpace();
        if (this.#offset < this.#text.length)
            this.#refuse('expected nothing after the closing brace');
        return root;
    }
    #readValue(depth) {
        const start = this.#offset;
        const first = this.#text[start];
        if (first === '{')
            return { kind: 'mapping', entries: this.#readEntries(depth + 1), start };
        if (first === '[')
            return { kind: 'list', items: this.#readItems(depth + 1), start };
        const isString = first === '"';
        const source = this.#take(isString ? STRING : LITERAL);
        if (source === undefined) {
            this.#refuse(isString ? 'this string is not closed on its line, or has a wrong escape' : 'expected a value');
        }
        const value = JSON.parse(source);
        const style = isString ? 'double-quoted' : 'plain';
        return { kind: 'scalar', value, source, style, start, textStart: start };
    }
    #readItems(depth) {
        const items = [];
        this.#readMembers({ close: ']', depth, read: () => items.push(this.#readValue(depth)) });
        return items;
    }
    #readEntries(depth) {
        const entries = new Map();
        const read = () => {
            const key = this.#offset;
            const written = this.#take(STRING) ?? this.#refuse('expected the name of a field in double quotes');
            this.#skipSpace();
            if (!this.#skip(':'))
                this.#refuse('expected a colon after the name of the field');
            this.#skipSpace();
            const value = this.#readValue(depth);
            const name = JSON.parse(written);
            const first = entries.get(name);
            if (!first)
                entries.set(name, { key, value });
            else
                this.mistakes.push(describeDuplicateKey({ name, offset: key, firstLine: this.#source.lineAt(first.key) }));
        };
        this.#readMembers({ close: '}', depth, read });
        return entries;
    }
    /** What stands between two brackets, separated by commas. */
    #readMembers({ close, depth, read }) {
        if (depth > MAX_DEPTH) {
            const message = `Arrays and objects are nested more than ${MAX_DEPTH} deep here; a policy nests three deep.`;
            throw new Refusal({ code: 'too-deep', offset: this.#offset, message });
        }
        this.#offset++;
        this.#skipSpace();
        if (this.#skip(close))
            return;
        for (;;) {
            read();
            this.#skipSpace();
            if (this.#skip(close))
                return;
            if (!this.#skip(','))
                this.#refuse(`expected a comma or ${close}`);
            this.#skipSpace();
            if (this.#text[this.#offset] === close)
                this.#refuse(`expected no comma before ${close}`);
        }
    }
    #skipSpace() {
        this.#take(SPACE);
    }
    #skip(character) {
        if (this.#text[this.#offset] !== character)
            return false;
        this.#offset++;
        return true;
    }
    /** Takes what a sticky pattern matches at this place; undefined where it does not. */
    #take(pattern) {
        pattern.lastIndex = this.#offset;
        const taken = pattern.exec(this.#text)?.[0];
        this.#offset += taken?.length ?? 0;
        return taken;
    }
    #refuse(expectation) {
        throw new Refusal({
            code: 'json-syntax',
            offset: this.#offset,
            message: `This is not valid JSON: ${expectation}.`,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/policy/yaml-tokens.js


/**
 * Reads the tokens that the `yaml` package composes into nodes. Its composer recurses, and V8 aborts the whole process
 * where the stack ends inside a regular expression, so depth has to be judged here, before composing.
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
        ? `Lists and mappings are nested more than ${MAX_DEPTH} deep here; a policy nests three deep.`
        : 'A second YAML document starts here; move each policy into a file of its own.';
    return { kind: 'refused', mistake: { code, offset, message } };
}
/**
 * The nesting that shows while the text is still being split up: brackets, and indicators one after the other on a
 * line. It spares the parser the memory for a file of nothing but brackets.
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
        return this.#brackets > MAX_DEPTH || this.#indicators > MAX_DEPTH ? offset : undefined;
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
        if (depth > MAX_DEPTH) {
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

;// CONCATENATED MODULE: ./lib/policy/yaml-tree.js



/** Turns composed YAML nodes into policy nodes: aliases and merge keys resolved, within limits, without copies. */
function buildYamlTree(contents, source) {
    const builder = new TreeBuilder(source);
    return { root: builder.build(contents), complete: builder.complete, mistakes: builder.mistakes };
}
class TreeBuilder {
    mistakes = [];
    complete = true;
    #source;
    #anchors = new Map();
    /** Nodes built so far, an alias counted as all that it stands for. */
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
                this.mistakes.push(describeDuplicateKey({ name, offset, firstLine: this.#source.lineAt(first.key) }));
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
        this.#report('non-string-key', key.range[0], 'The name of a field is a text; put it in quotes, or correct it.');
        return undefined;
    }
    /** Adds the fields that a merge key brings: a mapping's own come first, then those of earlier mappings. */
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
            return this.#break('unknown-alias', start, `No anchor &${name} comes before; define it, or put the text in quotes.`);
        }
        if (!anchor.node) {
            return this.#break('recursive-alias', start, `*${name} stands inside the value that it names; write the value out.`);
        }
        this.#size += anchor.size;
        this.#aliased += anchor.size;
        if (this.#aliased <= MAX_ALIASED_NODES)
            return { ...anchor.node, start };
        if (!this.complete)
            return { kind: 'broken', start };
        this.complete = false;
        const message = `With this one, aliases expand to more than ${MAX_ALIASED_NODES} nodes; write the values out.`;
        return this.#break('too-many-aliases', start, message);
    }
    #break(code, offset, message) {
        this.#report(code, offset, message);
        return { kind: 'broken', start: offset };
    }
    #report(code, offset, message) {
        this.mistakes.push({ code, offset, message });
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
        style: STYLES[node.type ?? ''] ?? 'plain',
        start,
        textStart: start,
    };
}
function emptyScalar(start) {
    return { kind: 'scalar', value: null, source: '', style: 'plain', start, textStart: start };
}
const STYLES = {
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};

;// CONCATENATED MODULE: ./lib/policy/read-yaml.js



// YAML 1.2's core types whatever the file's %YAML says: no yes, no, 0777 or dates. One schema serves every file.
const SCHEMA = new dist/* Schema */.Sj({ schema: 'core', resolveKnownTags: false });
// Duplicate keys are found while building the tree: the package compares each key with every other.
const OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
/** After the first few, syntax errors only echo each other. */
const MAX_SYNTAX_ERRORS = 10;
/** Reads a YAML text into a tree. Time and memory stay in proportion to its length whatever it holds. */
function readYaml(source) {
    const read = readTokens(source.text);
    if (read.kind === 'refused')
        return { root: undefined, complete: false, mistakes: [read.mistake], comments: [] };
    const document = compose(read.tokens, source.text.length);
    const tree = document.contents ? buildYamlTree(document.contents, source) : undefined;
    const syntax = findSyntaxErrors(document.errors);
    if (syntax.length > 0)
        return { root: tree?.root, complete: false, mistakes: syntax, comments: [] };
    const tags = [...document.errors, ...document.warnings].filter(isAboutTag).map(describeTag);
    return {
        root: tree?.root,
        complete: tree?.complete ?? true,
        mistakes: [...tags, ...(tree?.mistakes ?? [])],
        comments: read.comments,
    };
}
function compose(tokens, length) {
    const { stackTraceLimit } = Error;
    // A hostile file can hold a million errors, and nobody reads where in the package each was made.
    Error.stackTraceLimit = 0;
    try {
        for (const document of new dist/* Composer */.Dk(OPTIONS).compose(tokens, true, length))
            return document;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    throw new Error('The YAML composer gave no document although one was asked for');
}
function isAboutTag({ code }) {
    return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}
/** The first few syntax errors, one a place: what follows from one mistake is often complained about there again. */
function findSyntaxErrors(errors) {
    const mistakes = new Map();
    for (const error of errors) {
        const [offset] = error.pos;
        if (mistakes.size === MAX_SYNTAX_ERRORS)
            break;
        if (isAboutTag(error) || mistakes.has(offset))
            continue;
        mistakes.set(offset, { code: 'yaml-syntax', offset, message: `This is not valid YAML: ${error.message}.` });
    }
    return [...mistakes.values()];
}
function describeTag({ pos: [offset], message }) {
    return { code: 'unknown-tag', offset, message: `${message}; a policy needs no tags, so remove it.` };
}

;// CONCATENATED MODULE: ./lib/policy/source-text.js
/** A file's text, and lines and columns for offsets into it (UTF-16 units). The lines are found on first use. */
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

;// CONCATENATED MODULE: ./lib/policy/known-fields.js


const { statement_rules, masking_rules, row_filters } = profileSchema.shape;
const KNOWN = {
    statement_rules: Object.keys(statement_rules.unwrap().shape),
    masking_rules: Object.keys(masking_rules.unwrap().element.shape),
    row_filters: Object.keys(row_filters.unwrap().element.shape),
};
const TOP_LEVEL = [...FIELDS, ...EXTRA_FIELDS];
/** The fields that the mapping at `path` may have. */
function listKnownFields([field]) {
    return field === undefined ? TOP_LEVEL : (KNOWN[field] ?? []);
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/policy/nearest.js

/** The known name that a mistyped one most likely means, whatever its letter case; undefined where none is near. */
function findNearest(name, known) {
    const wanted = fold(name.trim());
    if (wanted.length > nearest_LONGEST)
        return undefined;
    let nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const apart = (0,mod/* distance */.Io)(wanted, fold(candidate));
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
/** Share of a name's letters that may be wrong for it still to be taken as meant. */
const TOLERANCE = 0.4;
/** No known name comes near this length, and comparing costs the product of both. */
const nearest_LONGEST = 64;

;// CONCATENATED MODULE: ./lib/policy/describe-issue.js







/** Turns what the schema objects to into mistakes with codes and places. */
function describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MAX_FINDINGS + 1).map(key => describeUnknownField([...path, key], root));
    }
    const { found, node, key } = findPlace(root, path);
    const field = nameField(path);
    if (!found)
        return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }];
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        return [{ code: 'empty-value', offset: key, message: describeEmptyValue(issue, field) }];
    }
    const { code, message } = describeValue({ issue, node, field });
    return [{ code, offset: node.start, message }];
}
function nameField(path) {
    const name = quote(String(path.findLast(segment => typeof segment === 'string') ?? ''));
    return typeof path.at(-1) === 'number' ? `An entry of ${name}` : name;
}
function describeValue({ issue, node, field }) {
    if (issue.code === 'invalid_value') {
        return issue.path[0] === 'statement_rules'
            ? describeStatementKind(node)
            : describeChoice({ node, field, choices: issue.values.map(String) });
    }
    const expectsNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int');
    if (node.kind === 'scalar' && typeof node.value === 'number' && (expectsNumber || isBound(issue))) {
        return describeNumber(node.source, field);
    }
    if (issue.code === 'too_small') {
        return { code: 'out-of-bounds', message: `${field} is empty; give it at least ${issue.minimum} character.` };
    }
    if (issue.code === 'too_big') {
        return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
    }
    const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
    const actual = describeNode(node);
    return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${actual}${suggestType(issue, node)}` };
}
function isBound({ code }) {
    return code === 'too_small' || code === 'too_big';
}
const TYPES = {
    array: 'a list',
    object: 'a mapping',
    string: 'a text',
    number: 'a whole number',
    int: 'a whole number',
};
function describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (typeof node.value === 'string')
        return `the text ${quote(node.value)}`;
    return `the ${typeof node.value} ${quote(node.source)}`;
}
function suggestType(issue, node) {
    if (node.kind !== 'scalar' || issue.code !== 'invalid_type')
        return '.';
    if (issue.expected === 'string')
        return '; put it in quotes.';
    if (issue.expected === 'array')
        return `; write ${quote(`[${node.source}]`)}.`;
    const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s]/g, '') : '';
    return /^\d+$/.test(digits) ? `; write ${quote(digits)}, without quotes or separators.` : '.';
}
function describeEmptyValue(issue, field) {
    const isList = issue.code === 'invalid_type' && issue.expected === 'array';
    if (!isList)
        return `${field} has no value; write one, or remove the line.`;
    const effect = OPENED_BY_EMPTY[String(issue.path.at(-1))] ?? 'which means the same';
    return `${field} has no value; write \`[]\` if an empty list is meant, or remove the line (${effect}).`;
}
/** The lists whose emptiness opens everything. */
const OPENED_BY_EMPTY = {
    table_allowlist: 'either admits every relation',
    allow: 'either permits every kind that the access mode does',
};
function describeNumber(source, field) {
    const value = readInteger(source);
    const written = quote(source);
    if (value === undefined) {
        return {
            code: 'invalid-number',
            message: `${field} takes a whole number in plain digits, not ${written}; write one.`,
        };
    }
    if (value < 0)
        return { code: 'out-of-bounds', message: `${field} cannot be negative, as ${written} is; 0 is the least.` };
    const message = `${written} is beyond ${Number.MAX_SAFE_INTEGER}, the largest number that every tool reads exactly; write a smaller one.`;
    return { code: 'integer-too-large', message };
}
function describeChoice({ node, field, choices, }) {
    const text = node.kind === 'scalar' ? node.source : '';
    const nearest = suggest(findNearest(text, choices));
    return {
        code: 'invalid-value',
        message: `${field} takes ${listChoices(choices)}, and this is ${describeNode(node)}${nearest}`,
    };
}
function describeStatementKind(node) {
    const code = 'unknown-statement-kind';
    const nearest = suggest(findNearest(node.kind === 'scalar' ? node.source : '', STATEMENT_KINDS));
    const known = listChoices(STATEMENT_KINDS);
    return { code, message: `A statement kind is ${known}, and this is ${describeNode(node)}${nearest}` };
}
function describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const known = listKnownFields(path.slice(0, -1));
    const nearest = findNearest(name, known);
    const advice = nearest ? `did you mean ${quote(nearest)}?` : 'correct the name or remove the field.';
    const message = `PgBeam knows no field ${quote(name)} here; ${advice}`;
    return { code: 'unknown-field', offset: findPlace(root, path).key, message };
}
function suggest(nearest) {
    return nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`;
}

;// CONCATENATED MODULE: ./lib/policy/validate.js



/** Validates a tree against the API's schema. */
function validateProfile(root) {
    const result = profileSchema.safeParse(toProfileData(root));
    if (result.success)
        return { kind: 'valid', profile: result.data };
    return { kind: 'invalid', mistakes: result.error.issues.flatMap(issue => describeIssue(issue, root)) };
}

;// CONCATENATED MODULE: ./lib/policy/parse.js














/** Parses a policy file. Whatever the file holds, the result is a document, or findings that say what is wrong. */
function parsePolicy({ path, content }) {
    if (content.kind === 'unreadable')
        return { kind: 'invalid', name: undefined, findings: [describeUnreadable(content)] };
    // Snapshots come without a byte-order mark; a file read from disk may have one.
    const source = new SourceText(content.text.replace(/^\ufeff/, ''));
    const control = findControlCharacter(source.text);
    if (control)
        return { kind: 'invalid', name: undefined, findings: listFindings([control], source) };
    const { root, complete, comments, mistakes } = isJson(path) ? readJson(source) : readYaml(source);
    if (complete && root?.kind === 'mapping')
        return interpret({ root, source, comments, mistakes });
    const shape = complete && root?.kind !== 'broken' ? [describeShape(root)] : [];
    return { kind: 'invalid', name: readName(root), findings: listFindings([...mistakes, ...shape], source) };
}
/** Reads what a mapping means, collecting all that is wrong with it at once. */
function interpret({ root, source, comments, mistakes }) {
    const lineAt = (offset) => source.lineAt(offset);
    const names = readNames(root);
    const ids = readIds(root);
    const accepted = readAcceptances(comments, source);
    const validation = validateProfile(root);
    const findings = listFindings([
        ...mistakes,
        ...(validation.kind === 'invalid' ? validation.mistakes : []),
        ...ids.mistakes,
        ...names.mistakes,
        ...findConflictingMasks(names.masks, lineAt),
        ...findDuplicates({ root, names, lineAt }),
        ...findUnseenCharacters(root),
        ...accepted.mistakes,
    ], source);
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', name: readName(root), findings };
    }
    const { acceptances } = accepted;
    return {
        kind: 'parsed',
        document: createDocument({ root, source, profile: validation.profile, ids, acceptances }),
        findings,
    };
}
function isJson(path) {
    return path.toLowerCase().endsWith('.json');
}
function readName(root) {
    return getText(getField(root, 'name')) || undefined;
}
function describeShape(root) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty) {
        const message = 'The file holds no policy; write one, or delete the file.';
        return { code: 'empty-file', offset: 0, message };
    }
    const message = `A policy is a mapping of fields to values, and this is a ${root.kind}; write one policy a file.`;
    return { code: 'not-a-mapping', offset: root.start, message };
}
function describeUnreadable({ reason }) {
    const code = reason === 'too-large' ? 'file-too-large' : reason;
    const { meaning, fix } = MISTAKES[code];
    return toFinding({ code, message: `${meaning} ${fix}`, at: FILE_START });
}

;// CONCATENATED MODULE: ./lib/policy/parser.js

/** A parser that parses each content once, in however many commits and under however many names it is found. */
function createParser() {
    const known = new Map();
    return file => {
        // Of a file's name, its ending alone has a part in what the text means.
        const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`;
        const parsed = known.get(key) ?? parsePolicy(file);
        known.set(key, parsed);
        return parsed;
    };
}

;// CONCATENATED MODULE: ./lib/trace.js



/** Looks up in the branch's history, for each write, which version of its file is live. */
async function traceSteps({ steps, commit, histories, defaultProject, }) {
    const parse = createParser();
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

;// CONCATENATED MODULE: ./lib/apply/guard.js

function createGuard({ commit, histories, defaultProject, onDrift, reviews, }) {
    return {
        async judge(steps) {
            if (steps.length === 0)
                return new Map();
            const provenances = await traceSteps({ steps, commit, histories, defaultProject });
            const writes = steps.map(step => ({ step, pending: provenances.get(step)?.pending ?? [] }));
            const unreviewed = await reviews?.refuse(writes);
            return new Map(steps.map(step => {
                const provenance = provenances.get(step);
                const drift = step.kind === 'update' ? reportDrift(provenance, step) : [];
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

;// CONCATENATED MODULE: ./lib/access/direction.js
/** Neutral changes never count. Widens and narrows, or unclear and narrows, are mixed; widens and unclear are widens. */
function combineDirections(directions) {
    const seen = new Set(directions);
    const narrows = seen.has('narrows');
    if (seen.has('mixed') || (narrows && (seen.has('widens') || seen.has('unclear'))))
        return 'mixed';
    if (seen.has('widens'))
        return 'widens';
    if (seen.has('unclear'))
        return 'unclear';
    if (narrows)
        return 'narrows';
    return seen.has('neutral') ? 'neutral' : 'none';
}
/** Whether caution is called for: more may be seen or done, or it cannot be told. */
function mayWiden(direction) {
    return direction === 'widens' || direction === 'mixed' || direction === 'unclear';
}
const [same, more, less, both] = ['neutral', 'widens', 'narrows', 'mixed'];
const REACH_DIRECTIONS = {
    none: { none: same, reachable: more },
    reachable: { none: less, reachable: same },
};
const MASKING_DIRECTIONS = {
    none: { none: same, redact: more, null: more, hash: more, clear: more },
    redact: { none: less, redact: same, null: same, hash: more, clear: more },
    null: { none: less, redact: same, null: same, hash: more, clear: more },
    hash: { none: less, redact: less, null: less, hash: same, clear: more },
    clear: { none: less, redact: less, null: less, hash: less, clear: same },
};
const STATEMENT_DIRECTIONS = {
    refused: { refused: same, 'held, discarded': more, held: more, discarded: more, allowed: more },
    'held, discarded': { refused: less, 'held, discarded': same, held: more, discarded: more, allowed: more },
    held: { refused: less, 'held, discarded': less, held: same, discarded: both, allowed: more },
    discarded: { refused: less, 'held, discarded': less, held: both, discarded: same, allowed: more },
    allowed: { refused: less, 'held, discarded': less, held: less, discarded: less, allowed: same },
};
/** A limit where 0 is infinity. */
function limitDirection(before, after) {
    return quantityDirection(before || Infinity, after || Infinity);
}
/** A plain quantity of something permitted. */
function quantityDirection(before, after) {
    if (before === after)
        return 'neutral';
    return after > before ? 'widens' : 'narrows';
}
/** A set of conditions that all have to hold: dropping some lets more through; exchanging some cannot be told. */
function conditionsDirection(before, after) {
    const keepsAll = [...before].every(condition => after.has(condition));
    const addsNone = [...after].every(condition => before.has(condition));
    if (keepsAll && addsNone)
        return 'neutral';
    if (keepsAll)
        return 'narrows';
    return addsNone ? 'widens' : 'unclear';
}

;// CONCATENATED MODULE: ./lib/plan/demand.js

/** A change that may widen must have what all must have, and more. */
function findDemand(direction, rules) {
    const { requiredApprovals, requiredApprovalsWidening, reviewersWidening } = rules;
    if (!mayWiden(direction))
        return { approvals: requiredApprovals, requiredFrom: null };
    const approvals = Math.max(requiredApprovals, requiredApprovalsWidening);
    return { approvals, requiredFrom: reviewersWidening };
}
function asksForNothing({ approvals, requiredFrom }) {
    return approvals === 0 && requiredFrom === null;
}

;// CONCATENATED MODULE: ./lib/plan/refusal.js
/** Why a commit may not come into force, and how to go on. Logins and branches are other people's text. */
function describeRefusal(refusal, { branch }) {
    const commit = `Commit ${refusal.commit.slice(0, 7)}`;
    const pullRequest = `pull request #${refusal.pullRequest}`;
    switch (refusal.reason) {
        case 'direct-push': {
            const how = refusal.pullRequest === null
                ? `was pushed to ${branch} without a pull request`
                : `came to ${branch} by a push, together with ${pullRequest} or as a merge that holds more than it`;
            return `${commit} ${how}. Revert it by a reviewed pull request, and make the change in another.`;
        }
        case 'unmerged':
            return `${commit} belongs to ${pullRequest}, which was not merged into ${branch}. Have it reviewed and merged, then run this job again.`;
        case 'other-branch':
            return `${commit} came through ${pullRequest}, which was merged into another branch than ${branch}. Bring it to ${branch} by a pull request of its own, then run this job again.`;
        case 'unreadable':
            return `${commit} came through ${pullRequest}, which has more commits or reviews than can be judged. Revert it, and make the change in a smaller pull request.`;
        case 'changes-requested': {
            const who = listNames(refusal.assessment.requestingChanges);
            return `${commit} came through ${pullRequest}, where ${who} requested changes. Once that is settled by an approval or a dismissal there, run this job again.`;
        }
        case 'too-few-approvals':
        case 'unknown-authors':
        case 'required-reviewer':
            return `${commit} came through ${pullRequest}, which has ${describeGap(refusal.assessment)}. Reviews count after the merge too: ask there for ${describeWanted(refusal.assessment)}, then run this job again.`;
    }
}
function describeGap(assessment) {
    const { approvals, needed, outdated, involved, unknownAuthors, lacksRequiredReviewer } = assessment;
    const details = [
        lacksRequiredReviewer ? 'none by one of reviewers-widening' : '',
        outdated.length > 0 ? `that of ${listNames(outdated)} is older than the last change to a policy` : '',
        involved.length > 0 ? `that of ${listNames(involved)}, who wrote some of it, does not count` : '',
        unknownAuthors > 0
            ? `${unknownAuthors} more than usual, because GitHub knows no account for the address of ${unknownAuthors} of the authors`
            : '',
    ].filter(detail => detail !== '');
    return [`${approvals.length} of ${needed} approvals`, ...details].join('; ');
}
function describeWanted({ missing, lacksRequiredReviewer }) {
    const people = 'of people with write access who wrote none of it';
    if (!lacksRequiredReviewer)
        return `${countApprovals(missing)} ${people}`;
    return missing > 1
        ? `${countApprovals(missing)} ${people}, one of them one of reviewers-widening`
        : 'the approval of one of reviewers-widening';
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

;// CONCATENATED MODULE: ./lib/plan/assessment.js
/**
 * Counts the opinions of people with write access, other than the author and those who wrote commits to policy files.
 * An author of such a commit whom GitHub knows no account of may be one of those who approve, but only one: with an
 * approval more than asked for, enough of them are somebody else's.
 */
function assessReviews(pullRequest, demand) {
    const { author, policyAuthors, unknownAuthors, opinions, isComplete } = pullRequest;
    const isInvolved = (login) => [author, ...policyAuthors].some(each => isSameLogin(each, login));
    const [independent, own] = partition(opinions.filter(isPersons), ({ reviewer }) => !isInvolved(reviewer));
    const approving = independent.filter(({ state }) => state === 'approved');
    const approvals = approving.filter(({ isCurrent }) => isCurrent).map(({ reviewer }) => reviewer);
    const requestingChanges = independent.filter(each => each.state === 'changes-requested').map(each => each.reviewer);
    const needed = demand.approvals === 0 ? 0 : demand.approvals + unknownAuthors;
    const missing = Math.max(0, needed - approvals.length);
    const lacksRequiredReviewer = !hasRequired(approvals, demand);
    return {
        approvals,
        needed,
        missing,
        requestingChanges,
        outdated: approving.filter(({ isCurrent }) => !isCurrent).map(({ reviewer }) => reviewer),
        involved: own.filter(({ state }) => state === 'approved').map(({ reviewer }) => reviewer),
        unknownAuthors,
        lacksRequiredReviewer,
        isComplete,
        isSufficient: missing === 0 && !lacksRequiredReviewer && requestingChanges.length === 0 && isComplete,
    };
}
function hasRequired(approvals, { requiredFrom }) {
    if (requiredFrom === null)
        return true;
    const required = [...requiredFrom.users, ...requiredFrom.teamMembers];
    return approvals.some(login => required.some(each => isSameLogin(each, login)));
}
function isPersons(opinion) {
    return opinion.isPerson && opinion.reviewer !== null;
}
function isSameLogin(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}
function partition(items, isMeant) {
    return [items.filter(isMeant), items.filter(item => !isMeant(item))];
}

;// CONCATENATED MODULE: ./lib/plan/review.js


/** Which pull requests' reviews there are to read before the commits can be judged. */
function listClaims(from) {
    const claims = new Map();
    for (const { commit, pullRequests } of from.commits) {
        for (const { number } of pullRequests.filter(each => isMergedInto(from.branch, each))) {
            claims.set(number, (claims.get(number) ?? new Set()).add(commit));
        }
    }
    return [...claims].map(([pullRequest, commits]) => ({ pullRequest, commits: [...commits] }));
}
/**
 * Whether a commit of the branch came through a pull request that was reviewed as is asked for. Of several that brought
 * it, one will do. `reviews` holds those that `listClaims` named.
 */
function judgeCommit(from) {
    const { pending, branch, reviews, demand } = from;
    const { commit } = pending;
    if (asksForNothing(demand))
        return { kind: 'reviewed', commit, pullRequest: null, approvals: [] };
    const merged = pending.pullRequests.filter(each => isMergedInto(branch, each));
    const bringing = merged
        .map(({ number }) => reviews.get(number))
        .filter(each => each !== undefined)
        .filter(each => each.state === 'merged' && each.baseBranch === branch && each.landed.includes(commit))
        .map(pullRequest => ({ pullRequest: pullRequest.number, assessment: assessReviews(pullRequest, demand) }))
        .sort((one, other) => countGaps(one.assessment) - countGaps(other.assessment));
    const [best] = bringing;
    if (best === undefined)
        return refuseUnbrought({ pending, merged, branch });
    const { pullRequest, assessment } = best;
    if (assessment.isSufficient)
        return { kind: 'reviewed', commit, pullRequest, approvals: assessment.approvals };
    return { kind: 'unreviewed', commit, reason: findGap(assessment, demand), pullRequest, assessment };
}
/** A commit with reviews from nowhere. */
function refuseUnbrought(from) {
    const { pending, merged, branch } = from;
    const { commit, pullRequests } = pending;
    const refuse = { kind: 'unreviewed', commit };
    const [pushed] = merged;
    if (pushed)
        return { ...refuse, reason: 'direct-push', pullRequest: pushed.number };
    const open = pullRequests.find(({ state, baseBranch }) => state === 'open' && baseBranch === branch);
    if (open)
        return { ...refuse, reason: 'unmerged', pullRequest: open.number };
    const elsewhere = pullRequests.find(({ state }) => state === 'merged');
    if (elsewhere)
        return { ...refuse, reason: 'other-branch', pullRequest: elsewhere.number };
    const [other] = pullRequests;
    return other
        ? { ...refuse, reason: 'unmerged', pullRequest: other.number }
        : { ...refuse, reason: 'direct-push', pullRequest: null };
}
function isMergedInto(branch, { state, baseBranch }) {
    return state === 'merged' && baseBranch === branch;
}
function countGaps({ isSufficient, isComplete, requestingChanges, missing, lacksRequiredReviewer, }) {
    if (isSufficient)
        return 0;
    return (isComplete ? 1 : 1000) + 10 * requestingChanges.length + missing + (lacksRequiredReviewer ? 1 : 0);
}
function findGap(assessment, demand) {
    const { isComplete, requestingChanges, missing, approvals } = assessment;
    if (!isComplete)
        return 'unreadable';
    if (requestingChanges.length > 0)
        return 'changes-requested';
    if (missing === 0)
        return 'required-reviewer';
    return approvals.length >= demand.approvals ? 'unknown-authors' : 'too-few-approvals';
}

;// CONCATENATED MODULE: ./lib/apply/review-proof.js



/** Proves, from the pull requests of a branch, that the commits which writes bring into force were reviewed. */
function createReviewProof({ branch, reader, rules, }) {
    return {
        async refuse(writes) {
            const claims = listClaims({ commits: writes.flatMap(({ pending }) => pending), branch });
            const reviews = claims.length > 0 ? await reader.readReviews(claims) : new Map();
            return new Map(writes.flatMap(({ step, pending }) => {
                const refusal = findRefusal({ step, pending, reviews });
                return refusal ? [[step, refusal]] : [];
            }));
        },
    };
    function findRefusal(from) {
        const demand = findDemand(from.step.direction, rules);
        const verdicts = from.pending.map(pending => judgeCommit({ pending, branch, reviews: from.reviews, demand }));
        const refused = verdicts.filter(isRefusal);
        if (refused.length === 0)
            return undefined;
        const reason = [...new Set(refused.map(verdict => describeRefusal(verdict, { branch })))].join('\n');
        return { kind: 'refused', cause: 'review', reason };
    }
}
function isRefusal(verdict) {
    return verdict.kind === 'unreviewed';
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./lib/github/errors.js
/** A request to GitHub that got no usable answer. Holds neither the token nor what was sent. */
class GitHubError extends Error {
    name = 'GitHubError';
    kind;
    operation;
    effect;
    status;
    detail;
    permissions;
    constructor(details) {
        super(summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.effect = details.effect;
        this.status = details.status;
        this.detail = details.detail;
        this.permissions = details.permissions;
    }
}
function isNotFound(error) {
    return error instanceof GitHubError && error.status === 404;
}
function summarize({ kind, operation, status, detail, permissions }) {
    const why = detail ? `: ${detail}` : '';
    const hint = permissions && (status === 403 || status === 404) ? ` (the token needs ${permissions})` : '';
    return `GitHub could not ${operation}: ${status ?? kind}${why}${hint}`;
}

;// CONCATENATED MODULE: ./lib/pgbeam/errors.js
/** A request to PgBeam that got no usable answer. Holds no secret: texts of replies are bounded and redacted before they get here. */
class PgBeamError extends Error {
    name = 'PgBeamError';
    kind;
    operation;
    target;
    effect;
    status;
    code;
    detail;
    requestId;
    fieldErrors;
    retryAfterMs;
    etag;
    tries;
    constructor(details) {
        super(errors_summarize(details), details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = details.kind;
        this.operation = details.operation;
        this.target = details.target;
        this.effect = details.effect ?? 'none';
        this.status = details.status;
        this.code = details.code;
        this.detail = details.detail;
        this.requestId = details.requestId;
        this.fieldErrors = details.fieldErrors ?? [];
        this.retryAfterMs = details.retryAfterMs;
        this.etag = details.etag;
        this.tries = details.tries ?? 0;
    }
}
function errors_summarize({ kind, operation, target, status, code, detail, requestId }) {
    const what = [status ?? kind, code].filter(part => part !== undefined).join(' ');
    const why = detail ? `: ${detail}` : '';
    const trace = requestId ? ` (request ${requestId})` : '';
    return `PgBeam could not ${operation} (${target}): ${what}${why}${trace}`;
}

;// CONCATENATED MODULE: ./lib/access/relation.js

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
/** The next wider representative: what holds for it need not be repeated for the relation. */
function generaliseRelation({ schema, table }) {
    if (table === undefined)
        return undefined;
    return schema === undefined ? ANY_RELATION : { table };
}
/** One value for each relation. */
class RelationMap {
    #tables = new Map();
    get({ schema, table }) {
        return this.#tables.get(table)?.get(schema)?.value;
    }
    /** The relation's value, made on first use. */
    getOrAdd(relation, create) {
        const { schema, table } = relation;
        const schemas = this.#tables.get(table) ?? new Map();
        const entry = schemas.get(schema) ?? { relation, value: create(relation) };
        schemas.set(schema, entry);
        this.#tables.set(table, schemas);
        return entry.value;
    }
    *relations() {
        for (const schemas of this.#tables.values()) {
            for (const { relation } of schemas.values())
                yield relation;
        }
    }
}
/**
 * The relation that a policy's list names. A bare name is the one without a schema, unless the list gives bare names a
 * schema; undefined where the name cannot be read, which only a live profile's can be.
 */
function namedRelation(name, bareSchema) {
    const read = readRelation(name);
    if ('error' in read)
        return undefined;
    const schema = read.schema ?? bareSchema;
    return schema === undefined ? { table: read.table } : { schema, table: read.table };
}

;// CONCATENATED MODULE: ./lib/access/pair.js

function isSame(one, other) {
    return one.before === other.before && one.after === other.after;
}
/** Whether the next wider representative changes in the same way, so that it need not be said again. */
function isSaidOfWider(relation, own, stateOf) {
    const wider = generaliseRelation(relation);
    return wider !== undefined && isSame(stateOf(wider), own);
}
function reachOf({ before, after }, relation) {
    return {
        before: before.reaches(relation) ? 'reachable' : 'none',
        after: after.reaches(relation) ? 'reachable' : 'none',
    };
}

;// CONCATENATED MODULE: ./lib/access/compare-columns.js



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
                subject: `${nameRelation(relation)}.${column}`,
                before,
                after,
                direction: MASKING_DIRECTIONS[before][after],
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
    return [...new Set([...list(relation), ...list(bareRelation(relation))])];
}
function maskingOf({ before, after }, relation, column) {
    return { before: before.masking(relation, column), after: after.masking(relation, column) };
}
function unmasked(reach) {
    return reach === 'none' ? 'none' : 'clear';
}
function rememberByRelation(look) {
    const known = new RelationMap();
    return relation => known.getOrAdd(relation, look);
}

;// CONCATENATED MODULE: ./lib/access/compare-rows.js



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
            subject: nameRelation(relation),
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
    return conditionsDirection(conditionsOf(before), conditionsOf(after));
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

;// CONCATENATED MODULE: ./lib/access/catalog.js
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

;// CONCATENATED MODULE: ./lib/access/statements.js

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
const HELD = {
    off: [],
    writes: ['insert', 'update', 'delete', 'copy'],
    ddl: ['ddl'],
    all: ['insert', 'update', 'delete', 'copy', 'ddl'],
};
/** The kinds that may change rows or the schema. */
const WRITE_KINDS = STATEMENT_KINDS.filter(kind => KINDS[kind].writes);
/** What becomes of statements of a kind under a policy. */
function decideStatement(policy, kind) {
    if (!permitsStatement(policy, kind))
        return 'refused';
    const held = HELD[policy.approval_mode].includes(kind);
    const discarded = policy.write_mode !== 'normal' && KINDS[kind].writes;
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

;// CONCATENATED MODULE: ./lib/access/model.js




const NO_MASKS = new Map();
/** Builds the model of a policy. Pure, and linear in the lengths of its lists. */
function createModel(policy) {
    const allowed = indexEntries(policy.table_allowlist, name => namedRelation(name, 'public'));
    const denied = indexEntries(policy.table_denylist, name => namedRelation(name));
    const filters = indexEntries(policy.row_filters, ({ table }) => namedRelation(table));
    const masks = indexMasks(policy.masking_rules);
    const admitsAll = policy.table_allowlist.length === 0;
    const hasStatements = touchesRelations(policy);
    function obstacle(relation) {
        if (!hasStatements)
            return { kind: 'no-statements' };
        if (isInCatalog(relation))
            return undefined;
        if (!admitsAll && !allowed.get(relation))
            return { kind: 'not-admitted' };
        const [entry] = findCovering(denied, relation);
        return entry && { kind: 'denied', entry: entry.place };
    }
    function masksAt(relation) {
        return masks.get(relation) ?? NO_MASKS;
    }
    function maskOn(relation, column) {
        const own = masksAt(relation).get(column);
        const bare = masksAt(bareRelation(relation)).get(column);
        return own && bare ? stricterMask(own, bare) : (own ?? bare);
    }
    return {
        *mentions() {
            for (const index of [allowed, denied, filters, masks]) {
                for (const relation of index.relations()) {
                    yield relation;
                    const inCatalog = relation.schema === undefined && relation.table && findInCatalog(relation.table);
                    if (inCatalog)
                        yield inCatalog;
                }
            }
        },
        obstacle,
        reaches: relation => obstacle(relation) === undefined,
        admission: relation => allowed.get(relation)?.[0]?.place,
        masksAt,
        maskOn,
        masking(relation, column) {
            if (obstacle(relation))
                return 'none';
            return maskOn(relation, column)?.kind ?? 'clear';
        },
        filters: relation => findCovering(filters, relation),
    };
}
function indexEntries(values, nameOf) {
    const index = new RelationMap();
    for (const [place, value] of values.entries()) {
        const relation = nameOf(value);
        if (relation)
            index.getOrAdd(relation, () => []).push({ value, place });
    }
    return index;
}
/** The entries that cover a relation, by its bare name or by its own. */
function findCovering(index, relation) {
    const own = index.get(relation) ?? [];
    const bare = relation.schema === undefined ? undefined : index.get(bareRelation(relation));
    return bare ? [...bare, ...own] : own;
}
function indexMasks(rules) {
    const index = new RelationMap();
    for (const [rule, { table, column, kind }] of rules.entries()) {
        const relation = namedRelation(table);
        const name = readColumn(column);
        if (!relation || 'error' in name)
            continue;
        const masks = index.getOrAdd(relation, () => new Map());
        const known = masks.get(name.column);
        masks.set(name.column, known ? stricterMask(known, { kind, rule }) : { kind, rule });
    }
    return index;
}
const STRICTNESS = { redact: 2, null: 2, hash: 1 };
// Two kinds on one column are an error in a file; a live profile may still hold them. Taking the stricter as what was
// in force errs towards reporting that a change widens.
function stricterMask(one, other) {
    return STRICTNESS[other.kind] > STRICTNESS[one.kind] ? other : one;
}

;// CONCATENATED MODULE: ./lib/access/compare-relations.js








/** What there is before a policy exists: every statement refused, so that nothing is in reach. */
const NOTHING = createModel({ ...DEFAULTS, name: '', statement_rules: { allow: [], deny: [...STATEMENT_KINDS] } });
/** Access to relations, the masking of their columns and the filters on their rows. */
function compareRelations({ before, after }, splitConjuncts) {
    const models = { before: before ? createModel(before) : NOTHING, after: createModel(after) };
    const masks = trackMasks(models);
    const opening = before ? findOpening({ before, after }) : 'table_allowlist';
    return [...listRepresentatives(models)].flatMap(relation => [
        ...compareReach(models, relation, opening),
        ...compareColumns({ models, relation, masks }),
        ...compareRows({ models, relation, splitConjuncts }),
    ]);
}
function listRepresentatives({ before, after }) {
    const representatives = new RelationMap();
    for (const relation of [ANY_RELATION, ...before.mentions(), ...after.mentions()]) {
        representatives.getOrAdd(relation, () => true);
    }
    return representatives.relations();
}
/** The field whose edit makes the difference where statements that touch relations are refused in one version only. */
function findOpening({ before, after }) {
    const isAccessMode = touchesRelations({ ...before, access_mode: after.access_mode }) === touchesRelations(after);
    return isAccessMode ? 'access_mode' : 'statement_rules';
}
function compareReach(models, relation, opening) {
    const { before, after } = reachOf(models, relation);
    if (before === after || isSaidOfWider(relation, { before, after }, wider => reachOf(models, wider)))
        return [];
    const direction = REACH_DIRECTIONS[before][after];
    return [
        {
            area: 'access',
            ...blameReach(models, relation, opening),
            subject: nameRelation(relation),
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

;// CONCATENATED MODULE: ./lib/access/compare-settings.js



const showLimit = (value) => value || 'unlimited';
const limit = {
    area: 'limits',
    show: showLimit,
    direct: ({ was, is }) => limitDirection(was, is),
};
const neutral = (area) => ({
    area,
    show: (value) => value,
    direct: () => 'neutral',
});
const SETTINGS = {
    name: neutral('other'),
    budget_queries_per_hour: limit,
    budget_queries_per_day: limit,
    max_rows: limit,
    egress_bytes_per_day: limit,
    max_affected_rows: {
        ...limit,
        direct: ({ before, after, was, is }) => (writeInBoth(before, after) ? limitDirection(was, is) : 'neutral'),
    },
    statement_timeout_ms: {
        area: 'limits',
        show: value => value || 'project default',
        // 0 is the project's own timeout, which a file cannot see.
        direct: ({ was, is }) => (was === 0 || is === 0 ? 'unclear' : quantityDirection(was, is)),
    },
    approval_auto_max_rows: {
        area: 'approvals',
        show: value => value,
        direct: ({ before, after, was, is }) => (holdInBoth(before, after) ? quantityDirection(was, is) : 'neutral'),
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
        const isWorthShowing = field !== 'name' && is !== DEFAULTS[field];
        return isWorthShowing ? [{ ...change, before: null, direction: 'neutral' }] : [];
    }
    const was = before[field];
    return was === is ? [] : [{ ...change, before: show(was), direction: direct({ before, after, was, is }) }];
}
// Where only one version permits the statements in question, the change of the statements says what there is to say.
function writeInBoth(before, after) {
    return WRITE_KINDS.some(kind => decideStatement(before, kind) !== 'refused' && decideStatement(after, kind) !== 'refused');
}
function permitDdlInBoth(before, after) {
    return decideStatement(before, 'ddl') !== 'refused' && decideStatement(after, 'ddl') !== 'refused';
}
function holdInBoth(before, after) {
    return WRITE_KINDS.some(kind => isHeld(before, kind) && isHeld(after, kind));
}
function isHeld(policy, kind) {
    return decideStatement(policy, kind).startsWith('held');
}

;// CONCATENATED MODULE: ./lib/access/compare-statements.js



/** What becomes of each kind of statement, before and after. */
function compareStatements({ before, after }) {
    return STATEMENT_KINDS.flatMap(kind => {
        const was = before ? decideStatement(before, kind) : 'refused';
        const is = decideStatement(after, kind);
        if (was === is)
            return [];
        const field = before ? findCause({ before, after, kind }) : 'access_mode';
        const direction = STATEMENT_DIRECTIONS[was][is];
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

;// CONCATENATED MODULE: ./lib/access/compare.js





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
const ACTING_FIELDS = FIELDS.filter((field) => Object.hasOwn(EDIT_AREAS, field));
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
            return profile[field].some(name => namedRelation(name) === undefined);
        case 'masking_rules':
        case 'row_filters':
            return profile[field].some(({ table }) => namedRelation(table) === undefined);
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

;// CONCATENATED MODULE: ./lib/plan/plan.js



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ desired, live, splitConjuncts, }) {
    const { profile } = desired.document;
    if (!live) {
        const changes = compareAccess({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', desired, changes, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', desired, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if (isSameProfile(liveProfile, profile))
        return { kind: 'unchanged', desired, live };
    const changes = compareAccess({ before: liveProfile, after: profile }, splitConjuncts);
    const direction = combineDirections(changes.map(change => change.direction));
    return { kind: 'update', desired, live, liveProfile, changes, direction };
}
function isWrite(step) {
    return step.kind === 'create' || step.kind === 'update';
}
/** Narrowing first, so that access moved from one policy to another is never open in both. */
function orderSteps(steps) {
    return [steps.filter(step => !mayWiden(step.direction)), steps.filter(step => mayWiden(step.direction))];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/live/profile.js



/** What the API adds to a profile on its own. */
const METADATA = new Set(['id', 'project_id', 'created_at', 'updated_at']);
const profile_KNOWN = new Set(FIELDS);
/** What somebody decided about a profile, and not the API itself. */
function withoutMetadata({ raw }) {
    return Object.fromEntries(Object.entries(raw).filter(([field]) => !METADATA.has(field)));
}
/** Fields that the deployment leaves out, or answers with null, have their defaults. */
function readLivePolicy(live) {
    const known = Object.fromEntries(FIELDS.map(field => [field, live.raw[field] ?? undefined]));
    const parsed = profileSchema.safeParse(known);
    if (parsed.success)
        return { ...live, meaning: { kind: 'readable', profile: parsed.data } };
    const unreadable = new Set(parsed.error.issues.map(issue => issue.path[0]));
    return { ...live, meaning: { kind: 'unreadable', fields: FIELDS.filter(field => unreadable.has(field)) } };
}
/** Whether the deployment that answered with this profile has the field at all. */
function hasField(live, field) {
    return Object.hasOwn(live.raw, field);
}
/** The fields that a later API has added, as they are: a PUT without them would reset them. */
function listUnknownFields(live) {
    return Object.fromEntries(Object.entries(withoutMetadata(live)).filter(([field]) => !profile_KNOWN.has(field)));
}
/** Whether nobody changed the profile between two reads; what the API itself keeps about it does not count. */
function isSameLive(one, other) {
    return (one.meaning.kind === 'readable' &&
        other.meaning.kind === 'readable' &&
        isSameProfile(one.meaning.profile, other.meaning.profile) &&
        listChangedFields(listUnknownFields(one), listUnknownFields(other)).length === 0);
}
/** The fields that two JSON objects do not have in common. */
function listChangedFields(one, other) {
    const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...fields].filter(field => !(0,external_node_util_.isDeepStrictEqual)(one[field], other[field]));
}

;// CONCATENATED MODULE: ./lib/live/body.js


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

;// CONCATENATED MODULE: ./lib/pgbeam/describe-error.js
const makeKey = 'Make an organization key in the PgBeam dashboard under Settings > Organization > API Keys (https://pgbeam.com/docs/api-keys), store it as a secret of the repository and pass it as `api-key`.';
const rerun = 'Run the job again; what was done already is not done twice.';
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
                nextStep: 'Correct the fields in the policy file.',
            };
        case 401:
            return {
                problem: 'PgBeam does not accept the API key: it is wrong, expired or revoked',
                nextStep: makeKey,
            };
        case 403:
            return code === 'PLAN_LIMIT_REACHED'
                ? {
                    problem: `the organization's plan does not allow it${said}`,
                    nextStep: 'Change the plan or free what it limits in the PgBeam dashboard under Settings > Billing.',
                }
                : {
                    problem: `the API key's role does not allow it${said}`,
                    nextStep: 'Use a key made by an Admin or Owner of the organization; a Member may only read.',
                };
        case 404:
            if (code === undefined)
                return describeStranger(error);
            return {
                problem: `there is no such thing for this API key${said}`,
                nextStep: 'Check `project-id` (or `project_id` in the file) and `id`, and that the key belongs to the organization that owns the project: for any other, everything is not found.',
            };
        case 409:
            return describe_error_describeConflict(code, said);
        case 412:
            return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: rerun };
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
                nextStep: `Give the action a key of its own, or wait. ${rerun}`,
            };
        default:
            return status === 408 || status >= 500
                ? { problem: `PgBeam is in trouble (status ${status})${askedWait(retryAfterMs)}`, nextStep: rerun }
                : { problem: `PgBeam answered status ${status}${said}`, nextStep: 'Check `api-url` and the policy file.' };
    }
}
/** A 404 without a code comes from a server that does not know the API at all. */
function describeStranger({ detail }) {
    return { problem: detail ?? 'not found', nextStep: 'Check that `api-url` is the address of the PgBeam API.' };
}
function describe_error_describeConflict(code, said) {
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
            return { problem: `the state of the profile forbids it${said}`, nextStep: rerun };
    }
}
function describeBreak({ kind, code, detail, retryAfterMs }) {
    const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).';
    switch (kind) {
        case 'configuration':
            return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) };
        case 'network':
            return { problem: `the connection failed${code ? ` (${code})` : ''}`, nextStep: `${address} ${rerun}` };
        case 'timeout':
            return { problem: 'there was no answer in time', nextStep: `${rerun} ${address}` };
        case 'certificate':
            return {
                problem: `the server's certificate is not trusted (${code})`,
                nextStep: 'Check `api-url`; for a certificate authority of your own, set NODE_EXTRA_CA_CERTS on the runner.',
            };
        case 'redirect':
            return {
                problem: detail ?? 'the server redirects',
                nextStep: 'Set `api-url` to the final address: the key follows no redirect.',
            };
        case 'out-of-reach':
            return { problem: 'PgBeam did not answer the requests before it', nextStep: rerun };
        default:
            return {
                problem: detail ?? `the answer cannot be used${askedWait(retryAfterMs)}`,
                nextStep: `Check that \`api-url\` is the address of the PgBeam API. ${rerun}`,
            };
    }
}
function describeSetup(code) {
    switch (code) {
        case 'MISSING_KEY':
        case 'INVALID_KEY':
            return makeKey;
        case 'INVALID_ID':
            return 'Copy `project-id` and `id` from the PgBeam dashboard: `prj_…` and `pol_…`.';
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

;// CONCATENATED MODULE: ./lib/apply/failure.js

const LONGEST_PAUSE_MS = 60_000;
/** What went wrong, where in the file as far as the API says, and what to do. */
function describeFailure(error, document) {
    const { problem, nextStep } = describeError(error);
    const places = error.fieldErrors.map(({ field }) => {
        const { line, column } = document.locate(field.split('.').map(part => (/^\d+$/.test(part) ? Number(part) : part)));
        return `${field} is at line ${line}, column ${column}`;
    });
    const where = places.length > 0 ? ` (${places.join('; ')})` : '';
    const fate = error.effect === 'unknown' ? ' It may or may not have taken effect.' : '';
    return `${problem}${where}${fate} ${nextStep}`;
}
/**
 * How long to wait before a write is tried again, in ms: as long as the API asks for, else longer with every try.
 * Undefined where it asks for more than a job should wait.
 */
function findPause({ failure, attempt }) {
    const pauseMs = failure.retryAfterMs || 500 * 2 ** attempt;
    return pauseMs <= LONGEST_PAUSE_MS ? pauseMs : undefined;
}

;// CONCATENATED MODULE: ./lib/apply/verify.js



const verify_KNOWN = new Set(FIELDS);
/** The fields in which a live profile is not what was meant: the file's meaning, and what was passed through in the body. */
function listMismatches({ wanted, body, live, }) {
    if (live.meaning.kind === 'unreadable')
        return [...live.meaning.fields];
    const passedThrough = Object.fromEntries(Object.entries(body).filter(([field]) => !verify_KNOWN.has(field)));
    const answered = Object.fromEntries(Object.entries(listUnknownFields(live)).filter(([field]) => Object.hasOwn(passedThrough, field)));
    return [...listDifferences(wanted, live.meaning.profile), ...listChangedFields(passedThrough, answered)];
}

;// CONCATENATED MODULE: ./lib/apply/create.js






const LOST = 'PgBeam answers that it created the profile, but has no such profile. Push a new commit to ask for it anew.';
/** How often a profile of one commit and file may have been lost again; not for a server that loses all of them. */
const MAX_KEYS = 4;
/**
 * Creates the live profile that a file wants, at most once however often it is tried. Where it cannot be told what
 * became of that, the project is listed: names are unique there, so a profile of this name and content is the one.
 */
async function createPolicy(step, { writer, commit }) {
    const { document } = step.desired;
    const body = composeCreation(document);
    const result = await askForProfile({ step, writer, commit, body });
    if (result.kind === 'created')
        return judgeAnswer({ step, body, answer: readLivePolicy(result.profile) });
    if (result.kind === 'lost')
        return { kind: 'failed', reason: LOST };
    const mayExist = result.kind === 'fate-unknown' || result.error.status === 409;
    const found = mayExist ? await findByName(step, writer) : undefined;
    if (found && listMismatches({ wanted: document.profile, body, live: found }).length === 0) {
        return { kind: 'applied', policyId: found.id };
    }
    return { kind: 'failed', reason: describeFailure(result.error, document) };
}
/**
 * A key that was used before is answered as it was then, even if the profile was deleted or renamed since. Such an answer
 * is no profile, so another key asks once more: one that follows from the lost profile, and is the same in every rerun.
 */
async function askForProfile({ step, writer, commit, body }) {
    const { projectId } = step.desired;
    let lost;
    for (let asked = 1; asked <= MAX_KEYS; asked++) {
        const key = idempotencyKey({ step, commit, lost });
        const result = await writer.createProfile({ projectId, body, idempotencyKey: key });
        if (result.kind !== 'created')
            return result;
        const live = await lookAgain(result.profile, writer);
        if (live?.name === result.profile.name)
            return { ...result, profile: live };
        lost = result.profile.id;
    }
    return { kind: 'lost' };
}
/** What is live under the id of an answer; the answer itself where that cannot be told. */
async function lookAgain(answer, writer) {
    try {
        return (await writer.getProfile(answer.projectId, answer.id))?.profile;
    }
    catch (error) {
        if (!(error instanceof PgBeamError))
            throw error;
        return answer;
    }
}
function judgeAnswer({ step, body, answer }) {
    const fields = listMismatches({ wanted: step.desired.document.profile, body, live: answer });
    if (fields.length === 0)
        return { kind: 'applied', policyId: answer.id };
    return {
        kind: 'failed',
        reason: `PgBeam created the profile ${answer.id} and answered with other values than it was sent: ${fields.join(', ')}.`,
        policyId: answer.id,
    };
}
/** Undefined also where the list cannot be had: then nothing more is known than before. */
async function findByName({ desired }, writer) {
    try {
        const profiles = await writer.listProfiles(desired.projectId);
        const found = profiles.find(({ name }) => name === desired.document.profile.name);
        return found && readLivePolicy(found);
    }
    catch (error) {
        if (!(error instanceof PgBeamError))
            throw error;
        return undefined;
    }
}
/** The same for every try and rerun of the same commit and file; another for every other. */
function idempotencyKey({ step, commit, lost, }) {
    const { projectId, file } = step.desired;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([commit, projectId, file, ...(lost === undefined ? [] : [lost])]))
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/apply/update.js






/** Enough for a lost race, an answer that never came and a field that the API refuses; not for an endless contest. */
const MAX_WRITES = 4;
/**
 * Makes one live profile what its file says, without ever writing over a change that was not seen: each write is based
 * on a fresh read and, where the deployment has ETags, bound to it. Where it cannot be told what became of a write, the
 * profile is read again before anything else. Throws a `PgBeamError` where the profile cannot be read.
 */
async function updatePolicy(step, { writer, sleep }) {
    const { projectId, document } = step.desired;
    const { id } = step.live;
    const refusedFields = new Set();
    let failure;
    let uncertain;
    for (let attempt = 1;; attempt++) {
        const current = await readAfter(uncertain, { step, writer });
        if (!current)
            return { kind: 'failed', reason: `The profile ${id} was deleted meanwhile.` };
        const live = readLivePolicy(current.profile);
        // A write whose answer was lost may have landed all the same.
        if (isWanted(live, step))
            return attempt === 1 ? { kind: 'unchanged' } : { kind: 'applied' };
        if (!isSameLive(live, step.live))
            return refuseEdit(step.live, live);
        // The last round only looks.
        if (attempt > MAX_WRITES)
            break;
        const body = omitFields(composeUpdate(document, live), refusedFields);
        const etag = current.etag === null ? {} : { etag: current.etag };
        const result = await writer.updateProfile({ projectId, id, body, ...etag });
        if (result.kind === 'updated') {
            return update_judgeAnswer({ step, body, answer: readLivePolicy(result.profile), isTagged: current.etag !== null });
        }
        failure = result.error;
        if (result.kind === 'fate-unknown') {
            uncertain = failure;
            const pauseMs = findPause({ failure, attempt });
            if (pauseMs === undefined)
                attempt = MAX_WRITES;
            else
                await sleep(pauseMs);
        }
        if (result.kind === 'rejected') {
            const fields = listRefusedUnknowns(failure, live);
            if (fields.length === 0 || refusedFields.size > 0)
                break;
            for (const field of fields)
                refusedFields.add(field);
        }
    }
    return { kind: 'failed', reason: failure ? describeFailure(failure, document) : 'Gave up.' };
}
/** A look that failed does not tell what became of the write before it: then it is that write which is thrown. */
async function readAfter(uncertain, { step: { desired, live }, writer }) {
    try {
        return await writer.getProfile(desired.projectId, live.id);
    }
    catch (error) {
        throw error instanceof PgBeamError ? (uncertain ?? error) : error;
    }
}
function refuseEdit(known, found) {
    const fields = listChangedFields(withoutMetadata(known), withoutMetadata(found));
    return {
        kind: 'refused',
        cause: 'drift',
        reason: `Somebody edited the live profile while it was being applied (${fields.join(', ')}). Nothing was written over that edit.`,
        edited: fields.map(field => ({ field, expected: known.raw[field], live: found.raw[field] })),
    };
}
function isWanted(live, { desired }) {
    return live.meaning.kind === 'readable' && isSameProfile(live.meaning.profile, desired.document.profile);
}
function update_judgeAnswer({ step, body, answer, isTagged, }) {
    const fields = listMismatches({ wanted: step.desired.document.profile, body, live: answer });
    if (fields.length > 0) {
        return {
            kind: 'failed',
            reason: `PgBeam took the update and answered with other values than it was sent: ${fields.join(', ')}.`,
        };
    }
    if (isTagged)
        return { kind: 'applied' };
    return {
        kind: 'applied',
        reason: 'This deployment has no ETags, so an edit made between the last look and the write could have been lost.',
    };
}
/** Fields passed through from the live profile, where it is exactly such fields that the API says it does not take. */
function listRefusedUnknowns(error, live) {
    const unknown = listUnknownFields(live);
    const named = error.status === 400 ? error.fieldErrors.map(({ field }) => field) : [];
    return named.every(field => Object.hasOwn(unknown, field)) ? named : [];
}
function omitFields(body, fields) {
    return Object.fromEntries(Object.entries(body).filter(([field]) => !fields.has(field)));
}

;// CONCATENATED MODULE: ./lib/apply/execute.js







/** Writes in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8;
/**
 * Carries out the writes: all that narrow, then all that may widen. A narrowing that did not land stops the widening of
 * its project, and a branch that has moved on stops whatever is left.
 */
async function executeSteps(steps, execution) {
    const [narrowing, widening] = orderSteps(steps);
    const narrowed = await executeBatch(narrowing, execution);
    const overtaken = narrowed.find(({ outcome }) => outcome.kind === 'refused' && outcome.cause === 'superseded');
    if (overtaken)
        return [...narrowed, ...widening.map(step => ({ step, outcome: overtaken.outcome }))];
    const blocked = new Map(narrowed
        .filter(({ outcome }) => hasNotLanded(outcome))
        .map(({ step }) => [step.desired.projectId, step.desired.file]));
    const refused = widening
        .filter(step => blocked.has(step.desired.projectId))
        .map(step => ({ step, outcome: refuseForOrder(blocked.get(step.desired.projectId)) }));
    const widened = await executeBatch(widening.filter(step => !blocked.has(step.desired.projectId)), execution);
    return [...narrowed, ...refused, ...widened];
}
async function executeBatch(steps, execution) {
    if (steps.length === 0)
        return [];
    const obstacle = await findObstacle(execution);
    if (obstacle)
        return steps.map(step => ({ step, outcome: obstacle }));
    return (0,p_map/* default */.Ay)(steps, async (step) => ({ step, outcome: await executeStep(step, execution) }), {
        concurrency: CONCURRENCY,
    });
}
/** GitHub out of reach is a failure of what is left to do: what was written before it still has to be told. */
async function findObstacle({ findSuccessor }) {
    try {
        const successor = await findSuccessor();
        return successor === undefined ? undefined : supersededBy(successor);
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        const reason = `${error.message}. Nothing is written without knowing that the branch is still at this commit: run the job again.`;
        return { kind: 'failed', reason };
    }
}
async function executeStep(step, execution) {
    try {
        return step.kind === 'create' ? await createPolicy(step, execution) : await updatePolicy(step, execution);
    }
    catch (error) {
        if (!(error instanceof PgBeamError))
            throw error;
        return { kind: 'failed', reason: describeFailure(error, step.desired.document) };
    }
}
function hasNotLanded(outcome) {
    return outcome.kind === 'failed' || (outcome.kind === 'refused' && outcome.cause === 'drift');
}
function refuseForOrder(file) {
    return {
        kind: 'refused',
        cause: 'order',
        reason: `It may widen access, and ${file}, which narrows it in the same project, did not land. Run the job again once that is solved.`,
    };
}
function supersededBy(commit) {
    return {
        kind: 'refused',
        cause: 'superseded',
        reason: `The branch has moved on to ${commit}, whose run applies what it holds.`,
    };
}

;// CONCATENATED MODULE: ./lib/apply/explain.js
/** Why an apply fails and what to do next; null where it did all that it was asked to. */
function explainApply(fates, idleGlobs) {
    const sentences = [
        sentence(filesOf(fates, ({ outcome }) => outcome?.kind === 'failed'), 'failed', 'The reason is on each; run the job again once it is solved.'),
        sentence(filesOf(fates, ({ source }) => source.kind === 'invalid'), 'not valid', 'Mend the errors that are shown on their lines.'),
        sentence(filesOf(fates, refusedFor('review')), 'not reviewed', 'What is missing is said on each; get the reviews, then run the job again.'),
        sentence(filesOf(fates, refusedFor('order')), 'held back', 'A narrowing in the same project has to land first.'),
        sentence(filesOf(fates, refusedFor('drift')), 'edited outside the repository', 'Take the edit into the file, undo it in PgBeam, or set on-drift: overwrite.'),
        sentence(idleGlobs, 'no file matches', 'Correct the input policies.'),
    ];
    const said = sentences.filter(each => each !== undefined);
    return said.length > 0 ? said.join('\n') : null;
}
function refusedFor(cause) {
    return ({ outcome }) => outcome?.kind === 'refused' && outcome.cause === cause;
}
function filesOf(fates, holds) {
    return fates.filter(holds).map(({ source }) => source.file.path);
}
function sentence(subjects, what, nextStep) {
    if (subjects.length === 0)
        return undefined;
    const shown = subjects.slice(0, 10).join(', ');
    const rest = subjects.length > 10 ? ` and ${subjects.length - 10} more` : '';
    return `${what}: ${shown}${rest}. ${nextStep}`.replace(/^./, first => first.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/review/changes.js


/** The changes that a version of a policy makes, as a report lists them. */
function reportChanges({ before, document, splitConjuncts, }) {
    const known = 'profile' in before ? before.profile : undefined;
    const changes = compareAccess({ before: known, after: document.profile }, splitConjuncts);
    const compared_with = before.kind;
    if (before.kind === 'nothing') {
        return { compared_with, direction: 'widens', changes: changes.map(change => locateChange(change, document)) };
    }
    const told = before.kind === 'unknown' ? changes.map(hideBefore) : changes;
    return {
        compared_with,
        direction: combineDirections(told.map(({ direction }) => direction)),
        changes: told.map(change => locateChange(change, document)),
    };
}
/** Without an earlier state at hand, what is wanted can be shown, and not which way it points. */
function hideBefore(change) {
    return { ...change, before: null, direction: 'unclear' };
}
function locateChange({ cause, ...change }, document) {
    return { ...change, line: document.locate(cause).line };
}

;// CONCATENATED MODULE: ./lib/review/policy-report.js

/** The part of a policy's report that its file alone determines; it says that nothing changes. */
function describeSource(source) {
    return {
        file: source.file.path,
        previous_file: null,
        project_id: source.kind === 'valid' ? source.projectId : null,
        policy_id: source.kind === 'valid' ? (source.document.id ?? null) : null,
        name: source.kind === 'valid' ? source.document.profile.name : (source.name ?? null),
        action: source.kind === 'valid' ? 'none' : 'invalid',
        compared_with: 'unknown',
        outcome: null,
        reason: null,
        direction: 'none',
        changes: [],
        findings: source.findings.map(reportFinding),
        drift: [],
    };
}
function reportFinding({ code, severity, message, at, accepted }) {
    return { code, severity, message, line: at.line, column: at.column, ...(accepted === undefined ? {} : { accepted }) };
}
/** The direction of policies together. */
function combinePolicies(policies) {
    return combineDirections(policies.map(({ direction }) => direction));
}

;// CONCATENATED MODULE: ./lib/apply/fate.js




function settleFate({ source, step, verdict, executed, failures, }) {
    const fate = { source, step, verdict };
    if (source.kind === 'invalid')
        return { ...fate, outcome: undefined };
    if (!step)
        return { ...fate, outcome: failForProject(failures.get(source.projectId)) };
    if (isWrite(step))
        return { ...fate, outcome: verdict?.refusal ?? executed.get(step) };
    return { ...fate, outcome: step.kind === 'unchanged' ? { kind: 'unchanged' } : failForFields(step.fields) };
}
function reportFate({ source, step, verdict, outcome }) {
    const described = {
        ...describeSource(source),
        outcome: outcome?.kind ?? null,
        reason: outcome && 'reason' in outcome ? (outcome.reason ?? null) : null,
        drift: [...(verdict?.drift ?? []), ...(outcome?.kind === 'refused' ? (outcome.edited ?? []) : [])],
    };
    if (!step)
        return described;
    const live = step.kind === 'create' ? undefined : step.live;
    const identified = { ...described, policy_id: live?.id ?? outcome?.policyId ?? described.policy_id };
    // What there is to say about a file was said in its pull request.
    if (!isWrite(step))
        return { ...identified, compared_with: 'live', findings: [] };
    // A write that failed may have landed all the same.
    const wasSent = outcome?.kind === 'applied' || outcome?.kind === 'failed';
    const isOverwritten = live !== undefined && described.drift.length > 0 && wasSent;
    return {
        ...identified,
        action: step.kind,
        compared_with: live ? 'live' : 'nothing',
        direction: step.direction,
        changes: step.changes.map(change => locateChange(change, step.desired.document)),
        ...(isOverwritten ? { overwritten: { ...live.raw } } : {}),
    };
}
function failForProject(error) {
    if (!error)
        return { kind: 'failed', reason: 'The live profiles of its project could not be listed.' };
    const { problem, nextStep } = describeError(error);
    return { kind: 'failed', reason: `${problem} ${nextStep}` };
}
function failForFields(fields) {
    const reason = `The live profile holds values that this version of the action does not know (${fields.join(', ')}). Nothing was written over them: update the action.`;
    return { kind: 'failed', reason };
}

;// CONCATENATED MODULE: ./lib/plan/outcome.js
/** What an apply ends with, by the outcomes of its policies: the worst decides. */
function chooseApplyResult({ outcomes, hasInvalid, hasPlanned, }) {
    const causes = new Set(outcomes.flatMap(outcome => (outcome.kind === 'refused' ? [outcome.cause] : [])));
    if (outcomes.some(({ kind }) => kind === 'failed'))
        return 'failed';
    if (hasInvalid)
        return 'invalid';
    if (causes.has('review') || causes.has('order'))
        return 'refused';
    if (causes.has('drift'))
        return 'drifted';
    if (causes.has('superseded'))
        return 'superseded';
    if (outcomes.some(({ kind }) => kind === 'applied'))
        return 'applied';
    return hasPlanned ? 'changed' : 'unchanged';
}

;// CONCATENATED MODULE: ./lib/postgres/predicate.js
/** The conjuncts of a predicate; one that cannot be read (only a live profile can hold one) is a condition of its own. */
function splitConjuncts(predicates) {
    return text => {
        const read = predicates.get(text);
        return read?.kind === 'expression' ? read.conjuncts : [text.trim()];
    };
}
/** Reads each distinct predicate once. The grammar is 1.7 MB of WebAssembly, so it is loaded only where there is one. */
async function readPredicates(texts) {
    const distinct = new Set(texts);
    if (distinct.size === 0)
        return new Map();
    const { loadGrammar } = await __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 7922));
    const grammar = await loadGrammar();
    const { readPredicate } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 6463));
    return new Map([...distinct].map(text => [text, readPredicate(text, grammar)]));
}

;// CONCATENATED MODULE: ./lib/live/directory.js
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

;// CONCATENATED MODULE: ./lib/read-directory.js



/** Lists the live profiles of projects, all of them at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const known = new Map();
    const failures = new Map();
    await Promise.all(projects.map(async (projectId) => {
        try {
            known.set(projectId, (await policies.listProfiles(projectId)).map(readLivePolicy));
        }
        catch (error) {
            if (!(error instanceof PgBeamError))
                throw error;
            failures.set(projectId, error);
        }
    }));
    return { directory: createLiveDirectory(known), failures };
}
const NOTHING_LIVE = { directory: NO_DIRECTORY, failures: new Map() };

;// CONCATENATED MODULE: ./lib/review/findings.js
/** What is found only by looking at several files, at the run or at PgBeam. */
const REVIEW_FINDINGS = {
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
    'live-unknown': {
        severity: 'warning',
        meaning: 'PgBeam could not be asked, so the report does without what it knows.',
        fix: 'See the reason in the message; the comparison with the base branch holds all the same.',
    },
};
function createReviewFinding({ code, at, message, }) {
    return { code, severity: REVIEW_FINDINGS[code].severity, message, at };
}

;// CONCATENATED MODULE: ./lib/review/identity.js

/** Says for every file which project it belongs to: its own word, else the default. Neither is an error. */
function assignProjects(sources, defaultProject) {
    return sources.map(source => {
        if (source.kind === 'invalid')
            return source;
        const projectId = source.document.projectId ?? defaultProject;
        return projectId === null ? invalidate(source, describeMissingProject()) : { ...source, projectId };
    });
}
/** The projects whose profiles the files stand for. */
function listProjects(sources) {
    return [...new Set(sources.flatMap(source => (source.kind === 'valid' ? [source.projectId] : [])))];
}
/**
 * Checks that every file of one snapshot stands for a live profile of its own. Two files for one profile are an error
 * on both, for nobody could tell which of them is meant; so is an id that the project does not have.
 */
function checkIdentities(sources, directory) {
    const rivals = findRivals(sources, directory);
    return sources.map(source => {
        if (source.kind === 'invalid')
            return source;
        const { projectId, document } = source;
        const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none';
        if (isUnknown)
            return invalidate(source, describeUnknownId(source));
        const rival = rivals.get(source);
        return rival ? invalidate(source, identity_describeDuplicate(source, rival)) : source;
    });
}
/** For each file, another one that stands for the same profile. */
function findRivals(sources, directory) {
    const rivals = new Map();
    const owners = new Map();
    for (const source of sources) {
        if (source.kind !== 'valid')
            continue;
        for (const key of listIdentities(source, directory)) {
            const owner = owners.get(key);
            if (owner && owner !== source) {
                rivals.set(source, owner);
                if (!rivals.has(owner))
                    rivals.set(owner, source);
            }
            else {
                owners.set(key, source);
            }
        }
    }
    return rivals;
}
/** All that names the profile: its name, its id, and the id that the live profile of that name has. */
function listIdentities({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const name = JSON.stringify([projectId, 'name', document.profile.name]);
    return id === undefined ? [name] : [name, JSON.stringify([projectId, 'id', id])];
}
function invalidate(source, finding) {
    const { file, findings, document } = source;
    return { kind: 'invalid', file, name: document.profile.name, findings: [...findings, finding] };
}
function describeMissingProject() {
    return createReviewFinding({
        code: 'no-project',
        at: { line: 1, column: 1 },
        message: 'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
    });
}
function describeUnknownId({ projectId, document }) {
    return createReviewFinding({
        code: 'unknown-id',
        at: document.locate(['id']),
        message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
    });
}
function identity_describeDuplicate({ document }, rival) {
    const isByName = document.id === undefined || document.profile.name === rival.document.profile.name;
    return createReviewFinding({
        code: 'duplicate-policy',
        at: document.locate([isByName ? 'name' : 'id']),
        message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
    });
}

;// CONCATENATED MODULE: ./lib/lint/rules.js
/** What lint looks for in a valid policy. An `error` makes the file invalid; anything else can be accepted in the file. */
const RULES = {
    'read-write-without-allowlist': {
        severity: 'warning',
        meaning: '`access_mode: read_write` without a `table_allowlist`: every relation can be written, later ones too.',
        fix: 'List the relations in `table_allowlist`, or use `read_only`.',
    },
    'unguarded-writes': {
        severity: 'warning',
        meaning: 'Writes commit without a cap on their rows and without a person who approves them.',
        fix: 'Set `max_affected_rows`, `approval_mode`, or a `write_mode` that discards writes.',
    },
    'no-query-budget': {
        severity: 'warning',
        meaning: 'Neither `budget_queries_per_hour` nor `budget_queries_per_day` limits how much can be run.',
        fix: 'Set one of the two.',
    },
    'no-read-ceiling': {
        severity: 'warning',
        meaning: 'Neither `max_rows` nor `egress_bytes_per_day` limits how much can be read: whole tables can be, and masked columns be worked out from the rest.',
        fix: 'Set one of the two.',
    },
    'unreachable-mask': {
        severity: 'warning',
        meaning: 'A mask is on a relation that the lists put out of reach, so it masks nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'unreachable-row-filter': {
        severity: 'warning',
        meaning: 'A row filter is on a relation that the lists put out of reach, so it filters nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'write-settings-under-read-only': {
        severity: 'warning',
        meaning: 'A setting about writes does nothing, because `access_mode` is `read_only`.',
        fix: 'Remove the setting, or use `access_mode: read_write`.',
    },
    'allowlist-and-denylist': {
        severity: 'warning',
        meaning: 'Both `table_allowlist` and `table_denylist` have entries; where they meet, the denylist wins.',
        fix: 'Keep the allowlist alone: what it does not name is out of reach already.',
    },
    'allow-and-deny': {
        severity: 'warning',
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
        meaning: '`content_scan_mode: block` reports what it finds, like `annotate`: no mode withholds a row today.',
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

;// CONCATENATED MODULE: ./lib/lint/lint-context.js

function createFinding({ code, at, message }) {
    return { code, severity: RULES[code].severity, message, at };
}
/** Where a field's name stands. A list's value begins on a line further down, away from a comment on the field. */
function locateName(document, ...path) {
    // No list has such an item, so that the place is that of the nearest ancestor's key.
    return document.locate([...path, -1]);
}

;// CONCATENATED MODULE: ./lib/lint/accept.js






/**
 * Marks the findings that the file accepts, each with the reason given, and adds one for every acceptance that accepts
 * nothing. To be called once, with all that is found in the file.
 */
function applyAcceptances(findings, acceptances) {
    const byPlace = new Map(acceptances.map(acceptance => [keyOf(acceptance.code, acceptance.line), acceptance]));
    const used = new Set();
    const misused = new Set();
    const marked = findings.map(finding => {
        const acceptance = byPlace.get(keyOf(finding.code, finding.at.line));
        if (!acceptance)
            return finding;
        if (finding.severity === 'error') {
            misused.add(acceptance);
            return finding;
        }
        used.add(acceptance);
        return { ...finding, accepted: acceptance.reason };
    });
    const idle = acceptances.filter(acceptance => !used.has(acceptance));
    const added = idle.map(acceptance => misused.has(acceptance) ? describeMisused(acceptance) : describeUnused(acceptance));
    return [...marked, ...added].sort(compareFindings);
}
function keyOf(code, line) {
    return `${line} ${code}`;
}
function describeMisused({ code, at }) {
    const message = `${quote(code)} is an error, which cannot be accepted; correct it and remove this comment.`;
    return createFinding({ code: 'acceptance-of-error', at, message });
}
function describeUnused({ code, at }) {
    const nearest = KNOWN_CODES.includes(code) ? undefined : findNearest(code, KNOWN_CODES);
    const advice = nearest ? `did you mean ${quote(nearest)}?` : 'remove the comment, or move it on or above the line.';
    const message = `There is no ${quote(code)} on this line or the one below; ${advice}`;
    return createFinding({ code: 'unused-acceptance', at, message });
}
const KNOWN_CODES = [...Object.keys(MISTAKES), ...Object.keys(RULES), 'rename-without-id'];

;// CONCATENATED MODULE: ./lib/lint/limits.js

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
        const guessing = profile.masking_rules.length > 0 ? ', which also helps to work out what is masked' : '';
        yield createFinding({
            code: 'no-read-ceiling',
            at: document.locate(['max_rows']),
            message: `Whole tables may be read${guessing}; set \`max_rows\` or \`egress_bytes_per_day\`.`,
        });
    }
    if (profile.content_scan_mode === 'block') {
        yield createFinding({
            code: 'content-scan-only-reports',
            at: document.locate(['content_scan_mode']),
            message: '`block` reports what it finds and withholds no row today; mask or filter what must not be seen.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/lint/lists.js




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
    const relation = namedRelation(name);
    if (relation?.table === undefined)
        return false;
    if (relation.schema !== undefined)
        return isInCatalog(relation);
    if (isInCatalog({ schema: relation.table }))
        return true;
    // Of bare names only those that PostgreSQL reserves: people have tables called `columns` or `users` of their own.
    return findInCatalog(relation.table)?.schema === 'pg_catalog' && !EXTENSION_VIEWS.has(relation.table);
}
/** Views of common extensions, which live in a schema like any other. */
const EXTENSION_VIEWS = new Set([
    'pg_buffercache',
    'pg_stat_statements',
    'pg_stat_statements_info',
]);

;// CONCATENATED MODULE: ./lib/lint/predicates.js

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

;// CONCATENATED MODULE: ./lib/lint/reachability.js



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
            const relation = namedRelation(table);
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
    for (const relation of model.mentions()) {
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

;// CONCATENATED MODULE: ./lib/lint/writes.js



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
function* lintReadOnly({ document, profile }) {
    const settings = WRITE_SETTINGS.filter(field => profile[field] !== DEFAULTS[field]).map(field => [field]);
    for (const [index, kind] of profile.statement_rules.allow.entries()) {
        if (WRITE_KINDS.includes(kind))
            settings.push(['statement_rules', 'allow', index]);
    }
    for (const path of settings) {
        const what = path.length === 1 ? `\`${path[0]}\`` : 'A kind of statement that writes';
        yield createFinding({
            code: 'write-settings-under-read-only',
            at: document.locate(path),
            message: `${what} does nothing here, as \`access_mode\` is \`read_only\`; remove it, or use \`read_write\`.`,
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
    const holdsRows = profile.approval_mode === 'writes' || profile.approval_mode === 'all';
    if (profile.approval_auto_max_rows > 0 && !holdsRows) {
        yield createFinding({
            code: 'ineffective-auto-approval',
            at: document.locate(['approval_auto_max_rows']),
            message: 'Nothing is held that this could let pass; remove it, or set `approval_mode` to `writes` or `all`.',
        });
    }
}
/** A cap counts rows, so for `ddl` alone any approval mode is taken as the team's decision about it. */
function commitsUnguarded(profile) {
    if (profile.max_affected_rows > 0)
        return false;
    const committed = WRITE_KINDS.filter(kind => decideStatement(profile, kind) === 'allowed');
    return committed.some(kind => kind !== 'ddl' || profile.approval_mode === 'off');
}

;// CONCATENATED MODULE: ./lib/lint/lint.js







/** What there is to say about a valid policy, in the order of places. Pure, and linear in the lengths of its lists. */
function lintPolicy({ document, predicates, }) {
    const { profile } = document;
    const context = { document, profile, model: createModel(profile), predicates };
    const findings = [lintLimits, lintWrites, lintLists, lintReachability, lintPredicates].flatMap(lint => [
        ...lint(context),
    ]);
    return limitFindings(findings.sort(compareFindings));
}

;// CONCATENATED MODULE: ./lib/review/lint-source.js


/**
 * Adds what lint finds in a valid file to what is known of it already, and marks what the file accepts. An error among
 * it makes the file invalid.
 */
function lintSource({ source, predicates, known = [], }) {
    if (source.kind === 'invalid')
        return source;
    const { file, document } = source;
    const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) });
    const findings = applyAcceptances([...source.findings, ...known, ...found], document.acceptances);
    if (!findings.some(({ severity }) => severity === 'error'))
        return { ...source, findings };
    return { kind: 'invalid', file, findings, name: document.profile.name };
}

;// CONCATENATED MODULE: ./lib/review/live.js
/** The live profiles that files stand for, as far as they were looked up and can be read. */
function listLiveProfiles(sources, directory) {
    return sources.flatMap(source => {
        if (source.kind === 'invalid')
            return [];
        const known = directory.find(source.projectId, source.document);
        return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : [];
    });
}
/** How many live profiles no file stands for; null where that was not looked up, or cannot be told for an invalid file. */
function countUnmanaged(sources, directory) {
    const known = sources.map(source => source.kind === 'valid' ? directory.find(source.projectId, source.document).kind : 'unknown');
    if (known.includes('unknown') || known.length === 0)
        return null;
    return directory.size - known.filter(kind => kind === 'found').length;
}

;// CONCATENATED MODULE: ./lib/review/read.js

/** Parses the files of several snapshots, each distinct content once. */
function parseSnapshots(snapshots) {
    const parse = createParser();
    return snapshots.map(({ files }) => files.map(file => {
        const parsed = parse(file);
        const { findings } = parsed;
        return parsed.kind === 'parsed'
            ? { kind: 'valid', file, findings, document: parsed.document }
            : { kind: 'invalid', file, findings, name: parsed.name };
    }));
}
/** The profiles that valid files hold. */
function listProfiles(sources) {
    return sources.flatMap(source => (source.kind === 'valid' ? [source.document.profile] : []));
}
/** The row-filter predicates of profiles. */
function listPredicates(profiles) {
    return profiles.flatMap(profile => profile.row_filters.map(({ predicate }) => predicate));
}
/** The texts of the files that reports compare, by the path that the report gives. */
function collectTexts({ base, head, policies, }) {
    const [before, after] = [base, head].map(sources => new Map(sources.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])));
    return new Map(policies.map(({ file, previous_file, action }) => [
        file,
        {
            before: before?.get(previous_file ?? file) ?? null,
            after: action === 'unmanage' ? null : (after?.get(file) ?? null),
        },
    ]));
}

;// CONCATENATED MODULE: ./lib/read-wanted.js






/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
async function readWanted({ snapshots, policies, defaultProject, }) {
    const assigned = assignProjects(parseSnapshots(snapshots).flat(), defaultProject);
    const [{ directory, failures }, filePredicates] = await Promise.all([
        readDirectory(listProjects(assigned), policies),
        readPredicates(listPredicates(listProfiles(assigned))),
    ]);
    const linted = assigned.map(source => lintSource({ source, predicates: filePredicates }));
    const sources = checkIdentities(linted, directory);
    const liveTexts = listPredicates(listLiveProfiles(sources, directory));
    const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)));
    return {
        sources,
        directory,
        failures,
        splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])),
        privatePredicates: new Set(livePredicates.keys()),
    };
}

;// CONCATENATED MODULE: ./lib/review/steps.js

/** What has to happen to make every live profile what its file says. Invalid files, and those of unknown projects, have no step. */
function planSources({ sources, directory, splitConjuncts, }) {
    const steps = new Map();
    for (const source of sources) {
        if (source.kind === 'invalid')
            continue;
        const { projectId, document, file } = source;
        const known = directory.find(projectId, document);
        if (known.kind === 'unknown')
            continue;
        const live = known.kind === 'found' ? known.live : undefined;
        steps.set(source, planStep({ desired: { file: file.path, projectId, document }, live, splitConjuncts }));
    }
    return steps;
}
/** Where the live profile is neither what the base says nor what the head says. */
function listUnsettled({ base, head, ...meaning }) {
    const wanted = [...planSources({ sources: head, ...meaning }).values()];
    const settled = new Set(wanted.flatMap(step => (step.kind === 'unchanged' ? [step.live.id] : [])));
    return [...planSources({ sources: base, ...meaning }).values()].filter(step => step.kind === 'update' && !settled.has(step.live.id));
}

;// CONCATENATED MODULE: ./lib/run-findings.js


/** Findings about the run as a whole. */
function findIdleGlobs(globs, sources) {
    return globs
        .listIdle(sources.map(({ file }) => file.path))
        .map(pattern => noteRun('glob-without-match', `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`));
}
/** PgBeam out of reach costs a check its live knowledge and nothing else. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = describeError(error);
        return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`);
    });
}
function noteRun(code, message) {
    return { code, severity: REVIEW_FINDINGS[code].severity, message, line: null, column: null };
}

;// CONCATENATED MODULE: ./lib/apply.js










/** The second flow: the live profiles become what the files at one commit say, if that was reviewed. */
async function apply(options) {
    const { ports, inputs, commit } = options;
    const { policies, guard, writer } = ports;
    const [successor, snapshots] = await Promise.all([ports.findSuccessor(), ports.snapshots.read([commit])]);
    if (successor !== undefined)
        return reportSuperseded(options, successor);
    const wanted = await readWanted({ snapshots, policies, defaultProject: inputs.projectId });
    const steps = planSources(wanted);
    const writes = [...steps.values()].filter(isWrite);
    const verdicts = await guard.judge(writes);
    const allowed = writes.filter(step => verdicts.get(step)?.refusal === undefined);
    const results = writer ? await executeSteps(allowed, { ...ports, writer, commit }) : [];
    const executed = new Map(results.map(({ step, outcome }) => [step, outcome]));
    const fates = wanted.sources.map(source => {
        const step = steps.get(source);
        const verdict = step && isWrite(step) ? verdicts.get(step) : undefined;
        return settleFate({ source, step, verdict, executed, failures: wanted.failures });
    });
    return reportApply({ options, wanted, fates });
}
function reportApply({ options, wanted, fates, }) {
    const { globs, ports } = options;
    const { sources, directory, privatePredicates } = wanted;
    const policies = fates.map(reportFate);
    const idleGlobs = globs.listIdle(sources.map(({ file }) => file.path));
    const result = chooseApplyResult({
        outcomes: fates.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: fates.some(({ source }) => source.kind === 'invalid'),
        hasPlanned: ports.writer === null && fates.some(({ step, outcome }) => step && isWrite(step) && !outcome),
    });
    return {
        report: {
            ...describeRun(options),
            result: idleGlobs.length > 0 ? 'failed' : result,
            direction: combinePolicies(policies),
            policies,
            findings: findIdleGlobs(globs, sources),
            unmanaged_profiles: countUnmanaged(sources, directory),
        },
        texts: new Map(),
        privatePredicates,
        failure: explainApply(fates, idleGlobs),
    };
}
/** An old run restarted, or a slow one overtaken: the newer one brings all that this one could. */
function reportSuperseded(options, successor) {
    const report = {
        ...describeRun(options),
        result: 'superseded',
        direction: 'none',
        policies: [],
        findings: [],
        unmanaged_profiles: null,
    };
    return { report, supersededBy: successor, texts: new Map(), privatePredicates: new Set(), failure: null };
}
function describeRun({ inputs, commit, repository }) {
    const base_commit = null;
    const pull_request = null;
    return { version: 1, mode: 'apply', dry_run: inputs.dryRun, repository, commit, base_commit, pull_request };
}

;// CONCATENATED MODULE: ./lib/report/order.js

/** The most important first: what widens, what may, what narrows, what has no effect. */
const DIRECTION_RANKS = {
    widens: 0,
    mixed: 0,
    unclear: 2,
    narrows: 3,
    neutral: 4,
    none: 5,
};
const SEVERITY_RANKS = { error: 0, warning: 1, notice: 2 };
const AREA_RANKS = {
    access: 0,
    statements: 1,
    masking: 2,
    rows: 3,
    limits: 4,
    writes: 5,
    approvals: 6,
    other: 7,
};
/** Policies by importance: what failed or is in error, drift, widening, unclear, warnings, the rest. Equals keep their order. */
function sortPolicies(policies) {
    return policies.toSorted((one, other) => rankPolicy(one) - rankPolicy(other));
}
function sortChanges(changes) {
    return changes.toSorted(compareChanges);
}
/** By direction; in one direction by area, the most general subject first. */
function compareChanges(one, other) {
    return (DIRECTION_RANKS[one.direction] - DIRECTION_RANKS[other.direction] ||
        AREA_RANKS[one.area] - AREA_RANKS[other.area] ||
        rankSubject(one.subject) - rankSubject(other.subject));
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
/** Whether a dry run would have written the policy. */
function isPlanned(policy, { mode, dry_run }) {
    return mode === 'apply' && dry_run && policy.outcome === null && isChanged(policy);
}
/** Whether a reader has anything to look at in a policy. */
function isNoteworthy({ action, outcome, findings, drift }) {
    return action !== 'none' || findings.length > 0 || drift.length > 0 || (outcome !== null && outcome !== 'unchanged');
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
    if (mayWiden(policy.direction))
        return 4 + DIRECTION_RANKS[policy.direction];
    if (hasFinding(policy, 'warning'))
        return 7;
    if (policy.action === 'unmanage')
        return 8;
    return CALM_RANK + DIRECTION_RANKS[policy.direction];
}
function rankSubject(subject) {
    if (subject === '*')
        return 0;
    return subject.startsWith('*') ? 1 : 2;
}

;// CONCATENATED MODULE: ./lib/tests/explain.js
/** Whether the change touches a file of tests that is invalid: like an invalid policy, it fails the check. */
function hasInvalidTests(files) {
    return listInvalid(files).length > 0;
}
/** Whether a test found the policy to be otherwise than it says. */
function hasFailedTests(files, failOn) {
    return listFailed(files, failOn).length > 0;
}
/** Why the tests fail the step, one sentence each with what to do; null where they do not. */
function explainTests(files, failOn) {
    const invalid = listInvalid(files);
    const failed = listFailed(files, failOn);
    const parts = [
        ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Mend the errors that are shown on their lines.`] : []),
        ...(failed.length > 0
            ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
            : []),
    ];
    return parts.length === 0 ? null : parts.join('\n');
}
function listInvalid(files) {
    return files.filter(({ isTouched, findings }) => isTouched && findings.some(({ severity }) => severity === 'error'));
}
function listFailed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => outcome.kind === 'failed'));
}
function listPaths(files) {
    return files.map(({ path }) => path).join(', ');
}

;// CONCATENATED MODULE: ./lib/check/conclude.js


/** `failed`: something is valid, and fails the check all the same by a finding or a test. */
function chooseCheckResult(found, failOn) {
    const { touched, tests } = found;
    if (listFailingCodes(found, failOn).length > 0 || hasFailedTests(tests, failOn))
        return 'failed';
    if (touched.some(isInvalid) || hasInvalidTests(tests))
        return 'invalid';
    return touched.some(isChanged) ? 'changed' : 'unchanged';
}
/** Why a check fails and what to do next; null where it succeeds. */
function explainCheck(found, failOn) {
    const invalid = found.touched.filter(isInvalid).map(({ file }) => file);
    const codes = listFailingCodes(found, failOn);
    const failures = [
        invalid.length > 0 ? `Not valid: ${invalid.join(', ')}. Mend the errors that are shown on their lines.` : null,
        codes.length > 0
            ? `Findings that fail the check (fail-on: ${failOn}): ${codes.join(', ')}. Mend them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
            : null,
        explainTests(found.tests, failOn),
    ];
    return failures.filter(failure => failure !== null).join('\n') || null;
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes({ touched, findings }, failOn) {
    const failing = FAILING[failOn];
    const standing = [...findings, ...touched.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings)];
    // PgBeam out of reach never fails a check.
    const reached = standing.filter(({ accepted, code, severity }) => accepted === undefined && code !== 'live-unknown' && failing.includes(severity));
    return [...new Set(reached.map(({ code }) => code))];
}
function isInvalid({ action }) {
    return action === 'invalid';
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/globs.js

/**
 * As in the `paths` filters of a workflow: the last pattern that matches decides, and one that begins with `!` takes
 * out. Names that begin with a dot match wildcards like any other, so that no policy is silently left out.
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
        listIdle: paths => inclusions.filter(({ matches }) => !paths.some(path => matches(path))).map(rule => rule.pattern),
    };
}
/** Tests of policies lie beside them and are never policies themselves, whatever the globs say. */
function isTestFile(path) {
    return /\.tests\.ya?ml$/.test(path);
}
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./lib/tests/globs.js
/**
 * The globs for policies, with one more behind each that takes files in: for the tests in the same folders. Where the
 * globs name single files or other endings, their tests are found all the same; what they exclude stays excluded.
 */
function listTestGlobs(patterns) {
    return patterns.flatMap(pattern => {
        const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
        return pattern.startsWith('!') || !isBalanced(folder) ? [pattern] : [pattern, `${folder}*.tests.{yaml,yml}`];
    });
}
/** Whether a slash that was cut at stands outside of every group, such as `{a/b,c}`. */
function isBalanced(folder) {
    const count = (signs) => folder.match(signs)?.length ?? 0;
    return count(/[{([]/g) === count(/[})\]]/g);
}

;// CONCATENATED MODULE: ./lib/knowledge/test-files.js


/** The policies that the patterns take in, and the tests beside them. */
function selectWithTests(patterns) {
    const policies = compileGlobs(patterns);
    const tests = compileGlobs(listTestGlobs(patterns));
    return {
        includes: path => (isTestFile(path) ? tests : policies).includes(path),
        mayContain: tests.mayContain,
    };
}
/** Takes the tests out of a snapshot, so that they are never read as policies. */
function separateTests({ commit, files }) {
    const policies = files.filter(({ path }) => !isTestFile(path));
    return { policies: { commit, files: policies }, tests: files.filter(({ path }) => isTestFile(path)) };
}

;// CONCATENATED MODULE: ./lib/tests/schema.js

/** A file of policy tests, `*.tests.yaml`: statements, and what the policy beside it must make of them. */
const MASK_KINDS = ['redact', 'null', 'hash'];
// As in a policy, null plainly means the kind of that name.
const maskKind = schemas/* union */.KCZ([schemas/* enum */.k5n(MASK_KINDS), schemas/* null */.chJ().transform(() => 'null')]);
const statement = {
    name: schemas/* string */.YjP().min(1).optional().describe('What the test is about, for whoever reads that it failed.'),
    // The bounds are the API's.
    sql: schemas/* string */.YjP().min(1).max(100_000).describe('The statement that an agent would send.'),
};
const schema_rowFilter = schemas/* string */.YjP()
    .min(1)
    .optional()
    .describe('The predicate that must filter the rows; left out, any predicate will do.');
const policyTestSchema = schemas/* discriminatedUnion */.gMt('expect', [
    schemas/* strictObject */.rej({ ...statement, expect: schemas/* literal */.euz('allow').describe('The statement runs as it is.') }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('block').describe('The statement is refused.'),
        rule: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule will do.'),
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('mask').describe('The statement runs, and columns of its result are masked.'),
        masked: schemas/* record */.g1P(schemas/* string */.YjP().min(1), maskKind)
            .optional()
            .describe('The columns that must be masked, and how; left out, any mask will do.'),
        row_filter: schema_rowFilter,
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('row-filter').describe('The statement runs, and sees only some of the rows.'),
        row_filter: schema_rowFilter,
    }),
]);
const testFileSchema = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP().min(1).describe('The path of the policy file, from the folder that this file is in.'),
    tests: schemas/* array */.YOg(policyTestSchema).min(1).describe('The statements to try, each with what must become of it.'),
});

;// CONCATENATED MODULE: ./lib/tests/describe-issue.js






/** Turns what the schema objects to into mistakes with codes and places. */
function describe_issue_describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, MAX_FINDINGS).map(key => describe_issue_describeUnknownField([...path, key], root));
    }
    const { found, node, key } = findPlace(root, path);
    const name = path.findLast(segment => typeof segment === 'string') ?? '';
    const field = typeof path.at(-1) === 'number' ? `An entry of ${quote(name)}` : quote(name);
    if (!found)
        return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }];
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        const message = `${field} has no value; write one, or remove the line.`;
        return [{ code: 'empty-value', offset: key, message }];
    }
    return [{ offset: issue.code === 'invalid_key' ? key : node.start, ...describe_issue_describeValue({ issue, node, field, path }) }];
}
function describe_issue_describeValue({ issue, node, field, path }) {
    switch (issue.code) {
        case 'invalid_union':
            return describe_issue_describeChoice({ node, field, choices: path.at(-1) === 'expect' ? EXPECTATIONS : describe_issue_MASK_KINDS });
        case 'too_small': {
            const message = `${field} is empty; give it at least one ${issue.origin === 'array' ? 'entry' : 'character'}.`;
            return { code: 'out-of-bounds', message };
        }
        case 'too_big':
            return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
        case 'invalid_key':
            return { code: 'empty-name', message: 'The name of a column is empty; write it.' };
        default: {
            const expected = issue.code === 'invalid_type' ? (describe_issue_TYPES[issue.expected] ?? issue.expected) : issue.message;
            return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${describe_issue_describeNode(node)}.` };
        }
    }
}
const describe_issue_TYPES = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping of columns to kinds of masks',
    string: 'a text',
};
function describe_issue_describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    return typeof node.value === 'string'
        ? `the text ${quote(node.value)}`
        : `the ${typeof node.value} ${quote(node.source)}`;
}
function describe_issue_describeChoice({ node, field, choices }) {
    const nearest = findNearest(getText(node) ?? '', choices);
    const advice = nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`;
    const message = `${field} takes ${listChoices(choices)}, and this is ${describe_issue_describeNode(node)}${advice}`;
    return { code: 'invalid-value', message };
}
function describe_issue_describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const offset = findPlace(root, path).key;
    const owner = findPlace(root, path.slice(0, -1)).node;
    const owners = path.length > 1 ? listOwners(name) : [];
    if (owners.length > 0) {
        const actual = quote(getText(getField(owner, 'expect')) ?? '');
        const message = `${quote(name)} goes with ${listChoices(owners)}, and this test expects ${actual}; remove the field, or change \`expect\`.`;
        return { code: 'misplaced-expectation', offset, message };
    }
    const known = path.length > 1 ? TEST_FIELDS : Object.keys(testFileSchema.shape);
    const nearest = findNearest(name, known);
    const advice = nearest === undefined ? 'correct the name or remove the field.' : `did you mean ${quote(nearest)}?`;
    return { code: 'unknown-field', offset, message: `There is no field ${quote(name)} here; ${advice}` };
}
/** The expectations that have a field of this name. */
function listOwners(name) {
    return policyTestSchema.options.filter(({ shape }) => Object.hasOwn(shape, name)).flatMap(listExpectations);
}
function listExpectations({ shape }) {
    return [...shape.expect.values];
}
const EXPECTATIONS = policyTestSchema.options.flatMap(listExpectations);
const describe_issue_MASK_KINDS = profileSchema.shape.masking_rules.unwrap().element.shape.kind.options;
const TEST_FIELDS = [...new Set(policyTestSchema.options.flatMap(({ shape }) => Object.keys(shape)))];

;// CONCATENATED MODULE: ./lib/tests/mistakes.js
/**
 * What can be found in a file of policy tests beside what `src/policy/mistakes.ts` lists for every file. An `error`
 * makes the file invalid, so that none of its tests is run; a test that fails is an error on its line.
 */
const TEST_MISTAKES = {
    'policy-outside-repository': {
        severity: 'error',
        meaning: 'The `policy` of a test file leads out of the repository.',
        fix: 'Write the path of the policy file from the folder that the test file is in.',
    },
    'unknown-policy-file': {
        severity: 'error',
        meaning: 'The `policy` of a test file is no policy file at this commit, or none that the globs take in.',
        fix: 'Correct the path: it goes from the folder that the test file is in.',
    },
    'misplaced-expectation': {
        severity: 'error',
        meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
        fix: 'Remove the field, or change `expect`.',
    },
    'policy-test-failed': {
        severity: 'error',
        meaning: "The policy does something else with a statement than its test expects, by PgBeam's own engine.",
        fix: 'Correct the policy, or the test if the new behaviour is meant.',
    },
};

;// CONCATENATED MODULE: ./lib/tests/test-data.js
/** What stands for a field with nothing after it: no value of the schema, not even the mask kind that `null` names. */
const test_data_NOTHING = Symbol('nothing');
/** The plain data of a tree, for the schema. */
function toTestData(node) {
    if (node.kind === 'list')
        return node.items.map(toTestData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping') {
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toTestData(value)]));
    }
    if (node.kind === 'broken')
        return test_data_NOTHING;
    return node.value === null && node.source === '' ? test_data_NOTHING : node.value;
}

;// CONCATENATED MODULE: ./lib/tests/parse.js










/** Reads a file of policy tests. Whatever it holds, the result is its tests, or findings that say what is wrong. */
function parseTests(file) {
    const { content } = file;
    if (content.kind === 'unreadable')
        return { kind: 'invalid', file, findings: [parse_describeUnreadable(content)] };
    const source = new SourceText(content.text.replace(/^\ufeff/, ''));
    const control = findControlCharacter(source.text);
    if (control)
        return { kind: 'invalid', file, findings: parse_listFindings([control], source) };
    const { root, complete, mistakes } = readYaml(source);
    if (!complete || root?.kind !== 'mapping') {
        const shape = complete && root?.kind !== 'broken' ? [parse_describeShape(root)] : [];
        return { kind: 'invalid', file, findings: parse_listFindings([...mistakes, ...shape], source) };
    }
    return parse_interpret({ file, root, source, mistakes });
}
function parse_interpret({ file, root, source, mistakes, }) {
    const parsed = testFileSchema.safeParse(toTestData(root));
    const issues = parsed.success ? [] : listIssues(parsed.error).flatMap(issue => describe_issue_describeIssue(issue, root));
    const findings = parse_listFindings([...mistakes, ...issues, ...findUnseenCharacters(root)], source);
    if (!parsed.success || findings.some(({ severity }) => severity === 'error'))
        return { kind: 'invalid', file, findings };
    const locate = (...path) => source.positionAt(findPlace(root, path).node.start);
    return {
        kind: 'valid',
        file,
        policy: parsed.data.policy,
        policyAt: locate('policy'),
        tests: parsed.data.tests.map((test, index) => ({ test, at: locate('tests', index) })),
        findings,
    };
}
function parse_describeShape(root) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty) {
        const message = 'The file holds no tests; write `policy` and `tests`, or delete the file.';
        return { code: 'empty-file', offset: 0, message };
    }
    const message = `A file of tests is a mapping with \`policy\` and \`tests\`, and this is a ${root.kind}.`;
    return { code: 'not-a-mapping', offset: root.start, message };
}
function parse_describeUnreadable({ reason }) {
    const code = reason === 'too-large' ? 'file-too-large' : reason;
    return { code, severity: 'error', message: UNREADABLE[reason], at: FILE_START };
}
const UNREADABLE = {
    'too-large': 'The file is larger than 1 MiB. Split it: a policy may have several files of tests.',
    'not-utf-8': 'The file is not UTF-8 text. Save it as UTF-8.',
    'symbolic-link': 'The path is a symbolic link, and links are not followed. Put the tests themselves here.',
    submodule: 'The path is a submodule, whose files belong to another repository. Put the tests into this one.',
};
/** Nobody reads further than findings are listed. */
function listIssues({ issues }) {
    return issues.slice(0, MAX_FINDINGS + 1);
}
const parse_KINDS = { ...MISTAKES, ...TEST_MISTAKES };
/** In the order of their places, each once: what aliases bring to several places is wrong only where it is written. */
function parse_listFindings(mistakes, source) {
    const findings = new Map();
    for (const { code, offset, message } of mistakes) {
        const { severity } = parse_KINDS[code];
        findings.set(`${offset} ${code} ${message}`, { code, severity, message, at: source.positionAt(offset) });
    }
    return limitFindings([...findings.values()].sort(compareFindings));
}

;// CONCATENATED MODULE: ./lib/tests/resolve.js


/** Finds the policy file that tests are for among those of the same commit. */
function resolvePolicy(source, policyPaths) {
    if (source.kind === 'invalid')
        return { ...source, policyPath: undefined };
    const policyPath = joinPath(source.file.path, source.policy);
    if (policyPath === undefined)
        return { ...resolve_invalidate(source, describeOutside(source)), policyPath };
    if (policyPaths.has(policyPath))
        return { ...source, policyPath };
    return { ...resolve_invalidate(source, describeUnknown(source, policyPath, policyPaths)), policyPath };
}
/** The path from the root of the repository; undefined for one that leads out of it, or starts anywhere else. */
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
function resolve_invalidate({ file, findings }, finding) {
    return { kind: 'invalid', file, findings: [...findings, finding] };
}
function describeOutside({ policy, policyAt: at }) {
    const message = `${quote(policy)} leads out of the repository; write the path of the policy file from this file's folder.`;
    return { code: 'policy-outside-repository', severity: 'error', message, at };
}
function describeUnknown({ policyAt: at }, path, known) {
    const nearest = findNearest(path, [...known]);
    const advice = nearest === undefined ? 'correct the path, which goes from this file’s folder' : `did you mean ${quote(nearest)}?`;
    const message = `There is no policy file ${quote(path)} that the globs take in; ${advice}${nearest === undefined ? '.' : ''}`;
    return { code: 'unknown-policy-file', severity: 'error', message, at };
}

;// CONCATENATED MODULE: ./lib/tests/plan.js


/**
 * The files of tests that a change concerns: those that are to be run because the policy or the tests changed, and
 * those that are invalid. The others say nothing that they did not say before.
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
        return { ...tests, isTouched: isForChanged || hasTestChanged(file.path) };
    })
        .filter(({ kind, isTouched }) => kind === 'invalid' || isTouched);
}
/** Tells whether what is at a path differs between the sides. */
function findChanges(base, head) {
    const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])));
    return path => before?.get(path) !== after?.get(path);
}

;// CONCATENATED MODULE: ./lib/check/read-sides.js




const read_sides_NOTHING = { policies: [], tests: [] };
/** Reads both commits at once, each distinct content once. */
async function readSides({ comparison, snapshots, defaultProject, }) {
    const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base];
    const read = (await snapshots.read(commits)).map(separateTests);
    const parsed = parseSnapshots(read.map(({ policies }) => policies));
    const [head = [], base = []] = parsed.map(sources => assignProjects(sources, defaultProject));
    const [headFiles = read_sides_NOTHING, baseFiles = read_sides_NOTHING] = read.map(({ policies, tests }) => ({
        policies: policies.files,
        tests,
    }));
    return { base, head, tests: planTests({ base: baseFiles, head: headFiles }) };
}

;// CONCATENATED MODULE: ./lib/knowledge/time.js
/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
function readTime(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/knowledge/agents.js

/** Lists each project's credentials, all projects at once; nothing without a `reader`. */
async function readAgents({ projects, reader, inquiry, }) {
    if (!reader)
        return new Map();
    const answers = await Promise.all(projects.map(async (projectId) => {
        const answer = await inquiry.ask({ topic: 'agents', projectId }, () => reader.listAgents(projectId));
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
        agents_compareText(other.last_used_at ?? '', one.last_used_at ?? '') ||
        agents_compareText(one.name, other.name));
}
function rankIn(ranks, key, otherwise) {
    return Object.hasOwn(ranks, key) ? (ranks[key] ?? otherwise) : otherwise;
}
function agents_compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}

;// CONCATENATED MODULE: ./lib/knowledge/draft.js



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
    const names = error instanceof PgBeamError && error.status === 400 ? error.fieldErrors : [];
    return names.map(({ field }) => nameDraftField(field));
}
/** A field error's path within the draft: in the body of a request the draft is its `policy`. */
function nameDraftField(field) {
    return field.replace(/^policy(?:\.|$)/, '');
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/knowledge/inquiry.js


/** Requests in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const inquiry_CONCURRENCY = 8;
function createInquiry() {
    const limit = (0,p_limit/* default */.A)(inquiry_CONCURRENCY);
    const closed = new Map();
    const told = new Set();
    const gaps = new Map();
    function note({ topic }, error) {
        if (inquiry_isRefusal(error.status))
            return;
        const gap = gaps.get(nameCause(error)) ?? { error, topics: new Set() };
        gap.topics.add(topic);
        gaps.set(nameCause(error), gap);
    }
    async function answer(question, request) {
        const earlier = listScopes(question).flatMap(scope => closed.get(scope) ?? [])[0];
        if (earlier)
            return { kind: 'unanswered', error: earlier };
        try {
            return { kind: 'answered', value: await request() };
        }
        catch (error) {
            if (!(error instanceof PgBeamError))
                throw error;
            const reach = inquiry_reachOf(error);
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
            const reach = inquiry_reachOf(error) === 'everything' ? 'everything' : 'project';
            closed.set(nameScope(reach, { projectId }), error);
        },
        listGaps: () => [...gaps].filter(([cause]) => !told.has(cause)).map(([, gap]) => gap),
    };
}
/** Drafts and tests are asked about by the same request. */
const REQUESTS = { agents: 'agents', drafts: 'evaluations', replays: 'replays', tests: 'evaluations' };
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
    return JSON.stringify(inquiry_reachOf(error) === 'everything' ? [kind, status, code] : [kind, status, code, target]);
}
/** How far a failure goes: one question, every one like it in its project, or all of them. */
function inquiry_reachOf({ kind, status = 0, code }) {
    if (kind === 'reply')
        return 'topic';
    // An id from a file that is no id says nothing about PgBeam.
    if (kind === 'configuration')
        return code === 'INVALID_ID' ? 'topic' : 'everything';
    if (kind !== 'status')
        return 'everything';
    if (inquiry_isRefusal(status))
        return 'question';
    return USELESS_TO_ASK.has(status) ? 'everything' : 'topic';
}
/** After all its tries: the key is no good or used up, or nobody is there. */
const USELESS_TO_ASK = new Set([401, 429, 502, 503]);
/** Whether PgBeam says no to what it was sent, rather than to who sent it, or to everything. */
function inquiry_isRefusal(status) {
    return status === 400 || status === 413 || status === 422;
}

;// CONCATENATED MODULE: ./lib/knowledge/check-draft.js






/** Has PgBeam look at a version as it would at apply, by the cheapest question that holds it. */
async function checkDraft({ source, draft }, { reader, inquiry }) {
    if (!draft)
        return [];
    const { projectId, document } = source;
    const answer = await inquiry.ask({ topic: 'drafts', projectId }, () => draft.send(policy => reader.evaluate(projectId, { sql: 'SELECT 1', policy })));
    const isRefused = answer.kind === 'unanswered' && inquiry_isRefusal(answer.error.status);
    return isRefused ? check_draft_describeRefusal(answer.error, document) : [];
}
/** What PgBeam will refuse at apply, on the lines that it is about as far as PgBeam says. */
function check_draft_describeRefusal(error, document) {
    if (error.fieldErrors.length === 0)
        return [check_draft_refuse(error.detail || 'it gives no reason', FILE_START)];
    return error.fieldErrors.map(fieldError => describeFieldError(fieldError, document));
}
function describeFieldError({ field, detail }, document) {
    return check_draft_refuse(`${quote(field)}: ${detail}`, document.locate(readPath(nameDraftField(field))));
}
/** `masking_rules.0.kind` or `masking_rules[0].kind`. */
function readPath(field) {
    const parts = field.split(/[.[\]]+/).filter(part => part !== '');
    return parts.map(part => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}
function check_draft_refuse(why, at) {
    const message = `PgBeam would refuse this policy at apply: ${why}. Correct it, so that merging does not fail.`;
    return reportFinding(createReviewFinding({ code: 'refused-by-pgbeam', at, message }));
}

;// CONCATENATED MODULE: ./lib/report/words.js

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
    if (isPlanned(policy, report))
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

;// CONCATENATED MODULE: ./lib/knowledge/gaps.js



const TOPICS = {
    agents: 'the agents bound to the profiles',
    drafts: 'PgBeam’s own check of the new versions',
    replays: 'a replay of recorded queries',
    tests: 'the policy tests',
};
/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
function gaps_describeGap({ error, topics }) {
    const { problem, nextStep } = describeError(error);
    const missing = joinWithAnd([...topics].map(topic => TOPICS[topic]));
    const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : '';
    const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`;
    const { severity } = REVIEW_FINDINGS['live-unknown'];
    return { code: 'live-unknown', severity, message, line: null, column: null };
}

;// CONCATENATED MODULE: ./lib/tests/judge.js

/** Undefined where a decision is what the test expects; else what is different, in a sentence. Shows no predicate. */
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
            return `Expected to be blocked by ${quote(test.rule)}, and is blocked by ${quote(decision.rule)}.`;
        case 'mask':
            return findMaskDifference(test.masked ?? {}, decision) ?? findFilterDifference(test.row_filter, decision);
        case 'row-filter':
            return findFilterDifference(test.row_filter, decision);
    }
}
function describeVerdict({ expect }, decision) {
    const { verdict } = decision;
    const known = Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : `judged ${quote(verdict)}`;
    return `Expected to be ${VERDICTS[expect]}, and is ${known}${describeDetail(decision)}.`;
}
function describeDetail({ verdict, rule, maskedColumns }) {
    if (verdict === 'block')
        return ` by ${quote(rule)}`;
    if (verdict !== 'mask' || maskedColumns.length === 0)
        return '';
    const shown = maskedColumns.slice(0, SHOWN_COLUMNS).map(({ column, kind }) => `${quote(column)} by ${quote(kind)}`);
    const rest = maskedColumns.length - shown.length;
    return ` (${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
const SHOWN_COLUMNS = 5;
const VERDICTS = {
    allow: 'allowed as it is',
    block: 'blocked',
    mask: 'masked',
    'row-filter': 'row-filtered',
};
/** Other columns may be masked as well. Columns match without regard to case, as everywhere in a policy. */
function findMaskDifference(expected, { maskedColumns }) {
    const actual = new Map(maskedColumns.map(({ column, kind }) => [column.toLowerCase(), kind]));
    const wrong = Object.entries(expected).find(([column, kind]) => actual.get(column.toLowerCase()) !== kind);
    if (!wrong)
        return undefined;
    const [column, kind] = wrong;
    const masked = actual.get(column.toLowerCase());
    const found = masked === undefined ? 'not masked' : `masked by ${quote(masked)}`;
    return `Expected column ${quote(column)} to be masked by ${quote(kind)}, and it is ${found}.`;
}
/** Spaces and line breaks apart, the predicate is compared as it is written. */
function findFilterDifference(expected, { rowFilterPredicate }) {
    if (expected === undefined)
        return undefined;
    if (rowFilterPredicate === null)
        return 'Expected the rows to be filtered, and they are not.';
    return unifySpaces(rowFilterPredicate) === unifySpaces(expected)
        ? undefined
        : 'Expected the rows to be filtered by this predicate, and they are filtered by another one.';
}
function unifySpaces(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/tests/results.js

/** How a test ended that the engine answered. */
function judgeDecision({ test }, decision) {
    const difference = findDifference(test, decision);
    if (difference === undefined)
        return { kind: 'passed' };
    return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint };
}
function notRun(why) {
    return { kind: 'not-run', why };
}

;// CONCATENATED MODULE: ./lib/knowledge/policy-tests.js


/** Tests that are run for one change. A file of 1 MiB could hold twenty times as many, each of which is a request. */
const MOST_TESTS = 1000;
/** Runs the tests of files against the versions of their policies in the change. */
function runTests({ files, findSubject, reader, inquiry, }) {
    let left = MOST_TESTS;
    async function runTest(located, subject) {
        if ('why' in subject)
            return notRun(subject.why);
        if (left === 0)
            return notRun('too-many');
        left -= 1;
        const { projectId } = subject;
        const { sql } = located.test;
        const answer = await inquiry.ask({ topic: 'tests', projectId }, () => subject.send(policy => reader.evaluate(projectId, { sql, policy })));
        if (answer.kind === 'answered')
            return judgeDecision(located, answer.value);
        return notRun(inquiry_isRefusal(answer.error.status) ? 'refused' : 'no-answer');
    }
    return Promise.all(files.map(file => testFile(file, located => runTest(located, findSubject(file.policyPath ?? '')))));
}
/** The same where nothing can be run. */
function skipTests(files, why) {
    return Promise.all(files.map(file => testFile(file, async () => notRun(why))));
}
async function testFile(file, runTest) {
    const { policyPath: policy, isTouched, findings } = file;
    const tests = file.kind === 'valid' ? file.tests : [];
    const results = await Promise.all(tests.map(async (located) => ({ ...located, outcome: await runTest(located) })));
    return { path: file.file.path, policy, isTouched, findings, results };
}

;// CONCATENATED MODULE: ./lib/knowledge/replay-summary.js

/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5;
/** Columns of one query that are listed. */
const replay_summary_SHOWN_COLUMNS = 20;
/** What the new version would do to recorded queries that the live profile does not. */
function summariseReplay({ days, wanted, current }) {
    const { summary, items } = wanted;
    const before = current && new Map(current.items.map(item => [item.queryHash, item.result]));
    const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? []);
    const count = (effect) => countQueries(changed.filter(query => query.effect === effect));
    return {
        days,
        bound_credentials: summary.boundCredentials,
        tried: { ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))), queries: summary.evaluated },
        newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
        newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed },
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
    const [was, is] = [before, after].map(({ maskedColumns }) => new Map(maskedColumns.map(({ column, kind }) => [column, kind])));
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
        .map(column => ({ column, before: was?.get(column) ?? null, after: is?.get(column) ?? null }))
        .filter(change => change.before !== change.after)
        .slice(0, replay_summary_SHOWN_COLUMNS);
}

;// CONCATENATED MODULE: ./lib/knowledge/replay.js





/** Tries what the credentials bound to a live profile have run against the new version, if that changes access at all. */
async function replaySubject({ subject: { report, draft, known }, agents, replayDays: days, ...options }) {
    if (days === null || !draft || !changesAccess(report))
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
        return { ...replay_NOTHING, refusal: inquiry_isRefusal(wanted.error.status) ? wanted.error : undefined };
    }
    const before = current?.kind === 'answered' ? current.value : undefined;
    return { ...replay_NOTHING, report: summariseReplay({ days, wanted: wanted.value, current: before }) };
}
const replay_NOTHING = { report: undefined, refusal: undefined };
function changesAccess({ direction }) {
    return direction !== 'none' && direction !== 'neutral';
}
/** Whether queries that stay allowed may be masked or filtered differently. */
function mayMaskDifferently({ changes }) {
    return changes.some(({ area, direction }) => (area === 'masking' || area === 'rows') && direction !== 'neutral');
}
/** As many shapes of queries as the API tries at once. */
const MOST_SHAPES = 500;
function askForReplay({ version, live, days, reader, inquiry, now, }) {
    const { projectId } = version;
    const request = { boundPolicyId: live.id, start: findStart(now, days), limit: MOST_SHAPES };
    return inquiry.ask({ topic: 'replays', projectId }, () => version.send(policy => reader.replay(projectId, { ...request, policy })));
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

;// CONCATENATED MODULE: ./lib/knowledge/subject.js

/** Finds the version behind each report. A report of an invalid file has none. */
function findSubjects(reports, { base, head, directory, drafts }) {
    const [before, after] = [base, head].map(indexValid);
    const subjects = new Map();
    for (const report of reports) {
        const source = (report.action === 'unmanage' ? before : after)?.get(report.file);
        if (!source || report.action === 'invalid')
            continue;
        const isChanged = report.action === 'create' || report.action === 'update';
        const known = directory.find(source.projectId, source.document);
        subjects.set(report, { report, source, known, draft: isChanged ? drafts.find(report.file) : undefined });
    }
    return subjects;
}
function createDrafts({ head, directory }) {
    const sources = indexValid(head);
    const drafts = new Map();
    return {
        find(path) {
            const source = sources.get(path);
            if (source && !drafts.has(path))
                drafts.set(path, composeDraft(source, directory));
            return drafts.get(path);
        },
    };
}
/** The projects whose policies a change touches: those of files that are not alike on both sides. */
function listTouchedProjects({ base, head }) {
    const [before, after] = [base, head].map(sources => new Set(sources.map(subject_identify)));
    const touched = [
        ...head.filter(source => !before?.has(subject_identify(source))),
        ...base.filter(source => !after?.has(subject_identify(source))),
    ];
    return [...new Set(touched.flatMap(source => (source.kind === 'valid' ? [source.projectId] : [])))];
}
function subject_identify({ file }) {
    return JSON.stringify([file.path, file.blob]);
}
function indexValid(sources) {
    return new Map(sources.flatMap(source => (source.kind === 'valid' ? [[source.file.path, source]] : [])));
}

;// CONCATENATED MODULE: ./lib/knowledge/gather.js






/**
 * Asks PgBeam for all that no diff can say about a change: whom it hits, what it would do to recorded queries, whether
 * the new versions would be refused, and how policy tests end. PgBeam out of reach costs that and nothing else.
 */
async function gatherKnowledge(request) {
    const { reader, inquiry, touched, failures } = request;
    if (!reader)
        return { policies: touched, tests: await skipTests(request.tests, 'no-key'), findings: [] };
    for (const [projectId, error] of failures)
        inquiry.closeProject(projectId, error);
    const drafts = createDrafts(request);
    const subjects = findSubjects(touched, { ...request, drafts });
    const invalid = new Set(request.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path));
    const [facts, tests] = await Promise.all([
        Promise.all([...subjects.values()].map(subject => learnAbout(subject, { ...request, reader }))),
        runTests({
            files: request.tests,
            findSubject: path => drafts.find(path) ?? { why: invalid.has(path) ? 'invalid-policy' : 'no-answer' },
            reader,
            inquiry,
        }),
    ]);
    const known = new Map(facts.map(({ subject, ...fact }) => [subject.report, fact]));
    const gaps = [...inquiry.listGaps(), ...facts.flatMap(({ gap }) => gap ?? [])];
    return { policies: touched.map(report => addFact(report, known.get(report))), tests, findings: gaps.map(gaps_describeGap) };
}
async function learnAbout(subject, request) {
    const agents = findAgents(subject, request);
    const [replay, findings] = await Promise.all([
        replaySubject({ ...request, subject, agents }),
        checkDraft(subject, request),
    ]);
    const isPuzzling = replay.refusal !== undefined && findings.length === 0;
    const gap = isPuzzling ? { error: replay.refusal, topics: new Set(['replays']) } : undefined;
    return { subject, agents, replay: replay.report, findings, gap };
}
function addFact(report, fact) {
    if (!fact)
        return report;
    const { agents, replay, findings } = fact;
    return {
        ...report,
        findings: [...report.findings, ...findings],
        ...(agents ? { agents } : {}),
        ...(replay ? { replay } : {}),
    };
}
function findAgents({ source, known }, { agents, now }) {
    if (known.kind === 'none')
        return NOBODY;
    const all = agents.get(source.projectId);
    return all && known.kind === 'found' ? describeAgents({ agents: all, profileId: known.live.id, now }) : undefined;
}

;// CONCATENATED MODULE: ./lib/review/drift.js

/**
 * Adds to a check's reviews where live profiles were edited elsewhere, apart from what the change itself does. A file
 * that the change does not touch is listed for its drift alone.
 */
function addDrift({ touched, untouched }, { base, drifts }) {
    const listed = new Set([...touched, ...untouched].map(({ file, previous_file }) => previous_file ?? file));
    const others = base.filter(({ file }) => !listed.has(file.path)).map(describeSource);
    return {
        touched: touched.map(withDrift),
        untouched: [...untouched.map(withDrift), ...others.map(withDrift).filter(({ drift }) => drift.length > 0)],
    };
    function withDrift(policy) {
        return { ...policy, drift: drifts.get(policy.previous_file ?? policy.file) ?? [] };
    }
}

;// CONCATENATED MODULE: ./lib/review/rename.js

/**
 * A file that takes another name without an id makes a new profile and leaves the old one behind. Whoever meant to
 * rename that one is told how, by the path of the file.
 */
function adviseOnRenames({ base, head, directory, }) {
    const former = new Map(listValid(base).map(source => [source.file.path, source]));
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
    return createReviewFinding({
        code: 'rename-without-id',
        at: current.document.locate(['name']),
        message: `Under a new name this is a new profile, and “${previous.document.profile.name}” stays live without a file. To rename that one instead, add ${how} to this file.`,
    });
}
function listValid(sources) {
    return sources.filter(source => source.kind === 'valid');
}
function nameOf({ projectId, document }) {
    return JSON.stringify([projectId, document.profile.name]);
}

;// CONCATENATED MODULE: ./lib/review/pair.js
/**
 * Finds for every policy what it was before: the same policy at the same path, else the same policy in another file
 * (moved, perhaps edited), else, where one side cannot be read, the same path or the same content.
 */
function pairSources(base, head) {
    const matching = new Matching(base, head);
    matching.match(pathOf, isSamePolicy);
    matching.match(source => source.kind === 'valid' && pair_keyOf(source, source.document.id));
    matching.match(source => source.kind === 'valid' && pair_keyOf(source, source.document.profile.name), isSamePolicy);
    matching.match(pathOf, isUnreadable);
    matching.match(source => source.file.blob, isUnreadable);
    return matching.pairs();
}
class Matching {
    #head;
    #unmatched;
    #previousOf = new Map();
    constructor(base, head) {
        this.#head = head;
        this.#unmatched = new Set(base);
    }
    /** Pairs what has no partner yet and has the same key. */
    match(keyOf, accepts = () => true) {
        const byKey = new Map([...this.#unmatched].map(source => [keyOf(source), source]));
        for (const current of this.#head) {
            const key = keyOf(current);
            const previous = key !== false && !this.#previousOf.has(current) ? byKey.get(key) : undefined;
            if (!previous || !this.#unmatched.has(previous) || !accepts(previous, current))
                continue;
            this.#previousOf.set(current, previous);
            this.#unmatched.delete(previous);
        }
    }
    pairs() {
        return [
            ...this.#head.map(current => ({ previous: this.#previousOf.get(current), current })),
            ...[...this.#unmatched].map(previous => ({ previous, current: undefined })),
        ];
    }
}
function pathOf(source) {
    return source.file.path;
}
function pair_keyOf({ projectId }, identity) {
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
    // An id that comes together with a new name in the same file is how a profile is renamed.
    return was.id === undefined && is.id !== undefined && previous.file.path === current.file.path;
}
function isUnreadable(previous, current) {
    return previous.kind === 'invalid' || current.kind === 'invalid';
}

;// CONCATENATED MODULE: ./lib/review/review.js


/** Reports what merging does to one policy. */
function reviewPolicy({ pair: { previous, current }, directory, splitConjuncts, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...describeSource(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = reportChanges({ before: findBefore(previous, known), document: current.document, splitConjuncts });
    return {
        ...described,
        ...changes,
        policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
        action: chooseAction({ previous, known, hasChanges: changes.changes.length > 0 }),
    };
}
/** What the changes are counted from: the base version; without a valid one, what is live. */
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
/** A file that is gone leaves its profile live: nothing about access changes, and nobody looks after it any more. */
function reportUnmanaged(previous) {
    return {
        ...describeSource(previous),
        action: 'unmanage',
        compared_with: 'base',
        direction: 'neutral',
        findings: [],
    };
}

;// CONCATENATED MODULE: ./lib/review/review-all.js



/** Reports what merging does to every policy. */
function reviewPolicies({ base, head, directory, splitConjuncts, }) {
    const pairs = pairSources(base, head);
    const touched = pairs.filter(isTouched).map(pair => reviewPolicy({ pair, directory, splitConjuncts }));
    const untouched = pairs.filter(pair => !isTouched(pair)).flatMap(({ current }) => (current ? [current] : []));
    return { touched, untouched: untouched.filter(({ kind }) => kind === 'invalid').map(describeSource) };
}
function isTouched({ previous, current }) {
    return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path;
}

;// CONCATENATED MODULE: ./lib/tests/junit.js
/** The results as JUnit XML, in the form that CI systems have in common. */
function formatJUnit(files) {
    const suites = files.map(describeSuite);
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
function describeSuite({ path, findings, results }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const counts = {
        tests: results.length + errors.length,
        failures: having('failed'),
        errors: errors.length,
        skipped: having('not-run'),
    };
    const cases = [
        ...errors.map(({ code, message, at }) => junit_element('testcase', { name: code, classname: path, file: path, line: at.line }, junit_element('error', { type: code, message }))),
        ...results.map(result => describeCase(path, result)),
    ];
    const text = `${junit_element('testsuite', { name: path, file: path, ...counts }, `\n${cases.map(each => `${each}\n`).join('')}`)}\n`;
    return { counts, text };
}
function describeCase(path, { test, at, outcome }) {
    const attributes = { name: test.name ?? test.sql, classname: path, file: path, line: at.line };
    if (outcome.kind === 'passed')
        return junit_element('testcase', attributes);
    if (outcome.kind === 'not-run')
        return junit_element('testcase', attributes, junit_element('skipped', { message: outcome.why }));
    const { difference, reason, hint } = outcome;
    const detail = [test.sql, reason, ...(hint === null ? [] : [hint])].join('\n');
    return junit_element('testcase', attributes, junit_element('failure', { type: test.expect, message: difference }, escapeXml(detail)));
}
/** `content` is XML already. */
function junit_element(name, attributes, content = '') {
    const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}
/** In an attribute, a parser would make spaces of line breaks and tabs. */
function escapeAttribute(text) {
    return escapeXml(text).replace(/[\t\n]/g, character => `&#${character.charCodeAt(0)};`);
}
function escapeXml(text) {
    return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`);
}
/** What XML 1.0 has no way to write, not even by a reference (production 2, `Char`); half a surrogate pair is one. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

;// CONCATENATED MODULE: ./lib/tests/report-tests.js
/** What a report says of the tests; undefined where the change concerns none. */
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
        findings: [...findings.map(report_tests_reportFinding), ...results.flatMap(reportFailure)],
    };
}
function report_tests_reportFinding({ code, severity, message, at }) {
    return { code, severity, message, line: at.line, column: at.column };
}
function reportFailure({ test, at, outcome }) {
    if (outcome.kind !== 'failed')
        return [];
    const { difference: message, reason, hint } = outcome;
    const failure = { code: 'policy-test-failed', severity: 'error', message, line: at.line, column: at.column };
    return [{ ...failure, test: test.name ?? test.sql, reason, ...(hint === null ? {} : { hint }) }];
}

;// CONCATENATED MODULE: ./lib/check.js





















/** The first flow: what merging does to who may see and do what. */
async function check({ ports, inputs, event, globs, }) {
    const { snapshots, histories, policies: reader } = ports;
    const defaultProject = inputs.projectId;
    const comparison = await ports.compare();
    const { base, head, tests } = await readSides({ comparison, snapshots, defaultProject });
    // What is live, and what the predicates mean.
    const inquiry = createInquiry();
    const [{ directory, failures }, agents, filePredicates] = await Promise.all([
        reader ? readDirectory(listProjects(head), reader) : NOTHING_LIVE,
        readAgents({ projects: listTouchedProjects({ base, head }), reader, inquiry }),
        readPredicates(listPredicates(listProfiles([...head, ...base]))),
    ]);
    const renames = adviseOnRenames({ base, head, directory });
    const linted = head.map(source => lintSource({ source, predicates: filePredicates, known: renames.get(source.file.path) ?? [] }));
    const checked = checkIdentities(linted, directory);
    const liveTexts = listPredicates(listLiveProfiles(checked, directory));
    const livePredicates = await readPredicates(liveTexts.filter(text => !filePredicates.has(text)));
    const meaning = { directory, splitConjuncts: splitConjuncts(new Map([...livePredicates, ...filePredicates])) };
    // What the change does, and what is known of that.
    const reviews = reviewPolicies({ base, head: checked, ...meaning });
    const [drifts, knowledge] = await Promise.all([
        traceDrift({
            steps: listUnsettled({ base, head: checked, ...meaning }),
            commit: comparison.base ?? comparison.head,
            histories,
            defaultProject,
        }),
        gatherKnowledge({
            reader,
            inquiry,
            agents,
            failures,
            touched: reviews.touched,
            base,
            head: checked,
            directory,
            tests,
            replayDays: inputs.replay ? inputs.replayDays : null,
            now: ports.now(),
        }),
    ]);
    const { touched, untouched } = addDrift({ ...reviews, touched: knowledge.policies }, { base, drifts });
    const findings = [...findIdleGlobs(globs, head), ...describeUnreachable(failures), ...knowledge.findings];
    const found = { touched, tests: knowledge.tests, findings };
    const reportedTests = reportTests(knowledge.tests);
    return {
        report: {
            version: 1,
            mode: 'check',
            result: chooseCheckResult(found, inputs.failOn),
            direction: combinePolicies(touched),
            dry_run: inputs.dryRun,
            repository: `${event.run.repository.owner}/${event.run.repository.name}`,
            commit: comparison.head,
            base_commit: comparison.base,
            pull_request: event.kind === 'pull-request' ? event.number : null,
            policies: [...touched, ...untouched],
            findings,
            unmanaged_profiles: countUnmanaged(checked, directory),
            ...(reportedTests ? { tests: reportedTests } : {}),
        },
        texts: collectTexts({ base, head, policies: touched }),
        privatePredicates: new Set(livePredicates.keys()),
        ...(reportedTests ? { junit: formatJUnit(knowledge.tests) } : {}),
        failure: explainCheck(found, inputs.failOn),
    };
}

;// CONCATENATED MODULE: ./lib/report/visible.js
/**
 * Characters that hide or reorder text, move the cursor or pass for a plain space: controls, lone surrogates, unassigned
 * and private-use code points, everything that Unicode lets a renderer leave out, spaces other than U+0020, and marks
 * piled so high that they cover the lines around them.
 */
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}|(?<=\p{M}{4})\p{M}/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Replaces what a reader cannot see by an escape that he can, such as `\u202e`. The result is a single line. */
function showHidden(text) {
    return text.replace(HIDDEN, escapeCharacter);
}
/** As `showHidden`, but leaves tabs, which a block of code shows as they are. */
function showHiddenExceptTabs(text) {
    return text.replace(HIDDEN, character => (character === '\t' ? character : escapeCharacter(character)));
}
/** The first `limit` UTF-16 units at most, the ellipsis included; never half a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
function escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return SHORT_ESCAPES[character] ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

/** Text as a code span, cut to `limit` UTF-16 units as shown. */
function code(text, limit = 200) {
    const shown = shorten(showHidden(shorten(text, limit)), limit);
    if (shown === '')
        return '(empty)';
    const ticks = '`'.repeat(longestRun(shown, '`') + 1);
    // One space is taken off both ends again, except where there is nothing but spaces.
    const needsPadding = /^`|`$/.test(shown) || /^ .*[^ ].* $/.test(shown);
    return needsPadding ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}
/** Text as HTML code, for where Markdown is not read, such as a `<summary>`. */
function htmlCode(text, limit = 200) {
    return `<code>${showHidden(shorten(text, limit)).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)}</code>`;
}
/** A block of code that nothing in it can close. */
function fence(text, language) {
    const lines = text.split('\n').map(showHiddenExceptTabs).join('\n');
    const ticks = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${ticks}${language}\n${lines}\n${ticks}`;
}
/** A link; `url` as made by `links.ts`, or from the runner. */
function markdown_link(label, url) {
    return `[${label}](${encodeUrl(url)})`;
}
/** A table of inline cells. */
function table(header, rows) {
    return [header, header.map(() => ':--'), ...rows].map(renderRow).join('\n');
}
function renderRow(cells) {
    return `| ${cells.map(escapeCell).join(' | ')} |`;
}
/** A fold that opens at a click. `summary` is HTML. */
function markdown_fold(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
/** Percent-encodes what could end a link's address. */
function encodeUrl(url) {
    return url
        .toWellFormed()
        .replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, character => Array.from(new TextEncoder().encode(character), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''));
}
// A pipe ends a cell even inside a code span, unless a backslash stands before it. Renderers disagree on a backslash
// before that one, so it is shown by its escape.
function escapeCell(cell) {
    return cell.replace(/(\\*)\|/g, (_, backslashes) => `${'\\u005c'.repeat(backslashes.length)}\\|`);
}
function longestRun(text, character) {
    let longest = 0;
    for (const run of text.matchAll(new RegExp(`${character}+`, 'g')))
        longest = Math.max(longest, run[0].length);
    return longest;
}

;// CONCATENATED MODULE: ./lib/report/links.js

/** A link to a file at the commit where it can be read: the newer one, or for a removed file the older one. */
function linkFile({ rendering, policy }, label) {
    const text = label ?? code(policy.file);
    const url = fileUrl({ rendering, policy });
    return url === undefined ? text : markdown_link(text, url);
}
/** A file, or a place in it, that no policy of the report stands for. */
function linkPlace({ rendering, file, line, }) {
    const place = { rendering, policy: { file, action: 'none', outcome: null } };
    const label = `${code(file)}${line === null ? '' : ` line ${line}`}`;
    const url = fileUrl(place);
    return url === undefined ? label : markdown_link(label, line === null ? url : `${url}#L${line}`);
}
/** A line's number as a link to it; only the number where the file cannot be linked to, nothing where it is unknown. */
function linkLine({ rendering, policy }, line) {
    if (line === null)
        return '';
    const url = fileUrl({ rendering, policy });
    return url === undefined ? `${line}` : markdown_link(`${line}`, `${url}#L${line}`);
}
function linkCommit({ serverUrl, report }, commit) {
    return markdown_link(code(commit.slice(0, 7)), `${serverUrl}/${report.repository}/commit/${commit}`);
}
/** A longer one, repeated at every line, would leave no room for what it links from. */
const LONGEST_PATH = 500;
function fileUrl({ rendering, policy }) {
    const { serverUrl, report, linkCommit } = rendering;
    // What an export writes is not in any commit yet, and what it cannot write never will be.
    const isKept = policy.action === 'none' && policy.outcome === null;
    if (report.mode === 'export' && !isKept)
        return undefined;
    const commit = policy.action === 'unmanage' ? report.base_commit : linkCommit;
    if (commit === null)
        return undefined;
    const path = policy.file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return path.length > LONGEST_PATH ? undefined : `${serverUrl}/${report.repository}/blob/${commit}/${path}`;
}

;// CONCATENATED MODULE: ./lib/report/phrases.js


const STATEMENT_WORDS = {
    refused: 'refused',
    'held, discarded': 'held for approval, then discarded',
    held: 'held for approval',
    discarded: 'run, then discarded',
    allowed: 'allowed',
};
const MASKING_WORDS = {
    none: 'no access',
    clear: 'in the clear',
    hash: 'hashed',
    redact: 'redacted',
    null: 'hidden (NULL)',
};
const ACCESS_WORDS = { none: 'no access', reachable: 'reachable' };
const AREA_WORDS = {
    access: ACCESS_WORDS,
    statements: STATEMENT_WORDS,
    masking: MASKING_WORDS,
};
const SETTING_WORDS = {
    budget_queries_per_hour: 'queries per hour',
    budget_queries_per_day: 'queries per day',
    max_rows: 'rows per result',
    egress_bytes_per_day: 'bytes read per day',
    max_affected_rows: 'rows per write',
    statement_timeout_ms: 'statement timeout in ms',
    approval_auto_max_rows: 'rows of a write that pass without approval',
    approval_timeout_seconds: 'seconds until a request for approval expires',
    migration_safety: 'dangerous migrations',
    name: 'name',
    content_scan_mode: 'scanning of results',
    content_scan_max_bytes: 'bytes of a result that are scanned',
};
const UNLIMITED_AT_ZERO = new Set([
    'budget_queries_per_hour',
    'budget_queries_per_day',
    'max_rows',
    'egress_bytes_per_day',
    'max_affected_rows',
]);
/** What a change is about, in a reviewer's words: `email` of `users` in every other schema. */
function describeSubject({ area, field, subject }, { textLimit }) {
    if (subject === field)
        return phrases_describeSetting(field);
    if (area === 'access' || area === 'rows')
        return describeRelation(subject, textLimit);
    if (area === 'masking')
        return describeColumn(subject, textLimit);
    return code(subject, textLimit);
}
function phrases_describeSetting(field) {
    const words = Object.hasOwn(SETTING_WORDS, field) ? SETTING_WORDS[field] : undefined;
    return words === undefined || words === field ? code(field) : `${words} (${code(field)})`;
}
/** A field's number; in a limit, 0 is none. */
function phrases_describeNumber(field, value) {
    if (value !== 0)
        return formatNumber(value);
    if (field === 'statement_timeout_ms')
        return 'the project’s own';
    return UNLIMITED_AT_ZERO.has(field) ? 'unlimited' : '0';
}
function describeRelation(subject, limit) {
    if (subject === '*')
        return 'every other table';
    if (!subject.startsWith('*.'))
        return code(subject, limit);
    return `${code(subject.slice(2), limit)} in every other schema`;
}
function describeColumn(subject, limit) {
    const dot = subject.lastIndexOf('.');
    if (dot < 0)
        return code(subject, limit);
    const column = subject.slice(dot + 1);
    const shown = column === '*' ? 'every other column' : code(column, limit);
    return `${shown} of ${describeRelation(subject.slice(0, dot), limit)}`;
}
/** Both sides of a change; `before` is null where there is none to show. */
function describeSides(change, phrasing) {
    const { before, after } = change;
    const shownAfter = phrases_describeValue(change, { value: after, other: before }, phrasing);
    if (before === null)
        return { before, after: shownAfter };
    const shownBefore = phrases_describeValue(change, { value: before, other: after }, phrasing);
    const isHidden = shownBefore === shownAfter && change.area === 'rows' && change.subject !== change.field;
    return { before: shownBefore, after: isHidden ? 'only some, by another predicate (not shown)' : shownAfter };
}
function phrases_describeValue(change, { value, other }, phrasing) {
    if (value === null)
        return 'nothing';
    if (typeof value === 'number')
        return formatNumber(value);
    const { area, field, subject } = change;
    const words = subject === field ? undefined : AREA_WORDS[area];
    if (words && Object.hasOwn(words, value))
        return words[value] ?? '';
    if (area === 'rows' && subject !== field)
        return phrases_describeRows({ value, other }, phrasing);
    if (value === 'unlimited')
        return 'unlimited';
    if (value === 'project default')
        return 'the project’s own';
    return /^\d+ entr(?:y|ies)$/.test(value) ? value : code(value, phrasing.textLimit);
}
function phrases_describeRows({ value, other }, { predicates, textLimit }) {
    if (value === 'none')
        return 'no rows';
    if (value === 'all')
        return 'all rows';
    const shown = predicates.show(value);
    if ('text' in shown)
        return `only where ${code(focusOnDifference(shown.text, other, textLimit), textLimit)}`;
    return shown.hidden === 'private'
        ? 'only some, by a predicate only the live profile has'
        : 'only some (predicate not shown)';
}
/** Of a text that is too long, the part from shortly before it begins to differ. */
function focusOnDifference(text, other, limit) {
    if (typeof other !== 'string' || text.length <= limit)
        return text;
    let same = 0;
    while (same < text.length && text.charCodeAt(same) === other.charCodeAt(same))
        same += 1;
    const start = same - 20;
    if (start <= 0)
        return text;
    return `…${text.slice(/[\udc00-\udfff]/.test(text.charAt(start)) ? start - 1 : start)}`;
}

;// CONCATENATED MODULE: ./lib/report/changes.js






const AREAS = Object.keys(AREA_TITLES);
/** From this many units on, the two sides stand on two lines. */
const LONG_SIDES = 60;
/** A policy's changes: a table of those that matter, area by area, and one line for all that has no effect on access. */
function renderChanges(view, policy, limit) {
    const effective = policy.changes.filter(({ direction }) => direction !== 'neutral');
    const areas = Map.groupBy(sortChanges(effective), ({ area }) => area);
    const groups = AREAS.map(area => groupChanges(areas.get(area) ?? []));
    const rows = groups.flatMap(group => renderArea(view, { policy, group, limit }));
    const sides = hasBefore(policy) ? 'Before → after' : 'Permits';
    const tables = rows.length === 0 ? [] : [table(['Direction', 'Area', 'What', sides, 'Line'], rows)];
    return [...tables, ...renderNeutral(view, policy, limit)];
}
/** `hashed → **in the clear**`; only what there is now where nothing is known of before. */
function describeChange(view, policy, change) {
    const { before, after } = describeSides(change, view);
    const shown = change.direction === 'narrows' || change.direction === 'neutral' ? after : `**${after}**`;
    if (before === null || !hasBefore(policy))
        return shown;
    const separator = before.length + after.length > LONG_SIDES ? '<br>→ ' : ' → ';
    return before + separator + shown;
}
/** How many of a folded list there are, and where they are. */
function describeRest(rest, elsewhere) {
    return `… and ${count(rest, 'more', 'more')}, complete in ${elsewhere}`;
}
function describeRestOfArea({ elsewhere }, rest) {
    const widening = rest.filter(({ direction }) => mayWiden(direction)).length;
    if (widening === 0)
        return describeRest(rest.length, elsewhere);
    return describeRest(rest.length, `${elsewhere}: **${count(widening, 'widens', 'widen')} or may widen access**`);
}
/** The number of entries to show of a list: all, where folding would hardly make it shorter. */
function fitList(length, limit) {
    return length <= limit + 2 ? length : limit;
}
function hasBefore({ compared_with }) {
    return compared_with === 'base' || compared_with === 'live';
}
/** The rows of an area, its title in the first of them. */
function renderArea(view, { policy, group, limit }) {
    const shown = group.slice(0, fitList(group.length, limit));
    const rows = shown.map((changes, index) => changes_renderRow(view, { policy, changes, isFirst: index === 0 }));
    const rest = group.slice(shown.length).flat();
    return rest.length === 0 ? rows : [...rows, ['', '', describeRestOfArea(view, rest), '', '']];
}
/** A row for changes that differ in nothing but their subject. */
function changes_renderRow(view, { policy, changes, isFirst }) {
    const [change] = changes;
    if (change === undefined)
        return [];
    return [
        DIRECTION_WORDS[change.direction],
        isFirst ? AREA_TITLES[change.area] : '',
        describeSubjects(view, changes),
        describeChange(view, policy, change),
        linkLine({ rendering: view.rendering, policy }, change.line),
    ];
}
/** What changes alike; of statements also why, because several fields decide on them. */
function describeSubjects(view, changes) {
    const [first] = changes;
    const subjects = changes.map(change => describeSubject(change, view)).join(', ');
    return first?.area === 'statements' && first.subject !== first.field
        ? `${subjects} by ${code(first.field)}`
        : subjects;
}
/** Kinds of statement that change alike go together; everything else stands for itself. */
function groupChanges(changes) {
    const alike = ({ area, before, after, direction, field, line }, index) => area === 'statements' ? JSON.stringify([before, after, direction, field, line]) : index;
    return [...Map.groupBy(changes, alike).values()];
}
function renderNeutral(view, policy, limit) {
    const neutral = policy.changes.filter(({ direction }) => direction === 'neutral');
    if (neutral.length === 0)
        return [];
    const shown = neutral.slice(0, fitList(neutral.length, limit));
    const parts = shown.map(change => describeNeutral(view, policy, change));
    const rest = neutral.length - shown.length;
    const title = hasBefore(policy) ? 'No effect on access' : 'Set as well';
    return [`${title}: ${parts.join('; ')}${rest > 0 ? ` ${describeRest(rest, view.elsewhere)}` : ''}.`];
}
function describeNeutral(view, policy, change) {
    if (change.before === change.after)
        return `${phrases_describeSetting(change.field)} written differently`;
    return `${describeSubject(change, view)}: ${describeChange(view, policy, change).replace('<br>', ' ')}`;
}

;// CONCATENATED MODULE: ./lib/report/prose.js


const OPENING = `["'(“‘]*`;
const CLOSING = `[)"'”’.,;:!?…]*`;
// Words and numbers as sentences have them. Whatever else there is may be a mention, a reference, an address or markup.
const WORD = String.raw `\p{L}[\p{L}\p{M}]*(?:['’/-]\p{L}[\p{L}\p{M}]*)*`;
const NUMBER = String.raw `\d+(?:[.,]\d+)*%?`;
const PLAIN = new RegExp(`^${OPENING}(?:${WORD}|${NUMBER}|(?:\\p{L}\\.)+\\p{L}?)?${CLOSING}$`, 'u');
const SIGNS = {
    '—': '—',
    '–': '–',
    '-': '-',
    '→': '→',
    '=': '=',
    '+': '+',
    '/': '/',
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
};
const COMMIT_ID = /[0-9a-f]{7}/i;
const WRAPPED = new RegExp(`^(${OPENING})(.*?)(${CLOSING})$`, 'su');
/**
 * A sentence that may quote hostile text: plain words stay words, what stands in backticks becomes code, and so does
 * every other piece that is more than a plain word, because only in code GitHub leaves it alone. It is safe behind the
 * start of a line.
 */
function prose(text, limit = 1000) {
    const line = shorten(showHidden(shorten(text, limit)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()), limit);
    return line
        .split(/(`[^`]+`)/)
        .flatMap(part => (/^`[^`]+`$/.test(part) ? [code(part.slice(1, -1), limit)] : joinWords(part)))
        .reduce(joinParts, '');
}
/** Two code spans side by side would become one. */
function joinParts(start, end) {
    return start.endsWith('`') && end.startsWith('`') ? `${start} ${end}` : start + end;
}
function joinWords(text) {
    return text
        .split(' ')
        .map(word => (isPlain(word) ? word : (SIGNS[word] ?? quoteWord(word))))
        .join(' ');
}
function isPlain(word) {
    return PLAIN.test(word) && !COMMIT_ID.test(word);
}
/** A piece as code, its punctuation outside; quotes around it are what the code span already says. */
function quoteWord(word) {
    const [, opening = '', core = '', closing = ''] = WRAPPED.exec(word) ?? [];
    if (core === '')
        return code(word);
    const isQuoted = /["'“‘]$/.test(opening) && /^["'”’]/.test(closing);
    return isQuoted ? `${opening.slice(0, -1)}${code(core)}${closing.slice(1)}` : `${opening}${code(core)}${closing}`;
}

;// CONCATENATED MODULE: ./lib/report/policy-tests.js






/** Of the whole, what the policy tests may take. */
const SHARE = 0.2;
/** How the policy tests ended, and all that is wrong with them, within their share of the space. */
function fitPolicyTests(view) {
    const { tests } = view.rendering.report;
    if (!tests)
        return [];
    const { limit, listLimits, measure } = view.space;
    const summary = `**Policy tests:** ${summariseTests(tests)}.`;
    for (const listLimit of listLimits) {
        const blocks = [summary, ...renderTestFindings(view, tests, listLimit)];
        if (measure(blocks.join('\n\n')) <= limit * SHARE)
            return blocks;
    }
    return [`${summary} What is wrong is in ${view.elsewhere}.`];
}
/** Everything that is wrong with files of tests, and each test that failed in a finding's words. */
function listTestFindings(tests) {
    return (tests?.files ?? []).flatMap(({ file, findings }) => findings.map(finding => {
        const { test, reason, hint, ...rest } = finding;
        return { file, finding: { ...rest, message: composeMessage(finding) } };
    }));
}
/** What is wrong, and for a test that failed the engine's own words for what it decided and what to do about it. */
function composeMessage({ message, reason, hint }) {
    return [message, ...(reason ? [`PgBeam: ${endSentence(reason)}`] : []), ...(hint ? [endSentence(hint)] : [])].join(' ');
}
function endSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** `3 passed, 1 failed and 2 not run`, without anything hostile in it. */
function summariseTests({ passed, failed, not_run, files }) {
    const why = new Set(files.flatMap(({ not_run_because }) => not_run_because.map(each => NOT_RUN_WORDS[each])));
    const invalid = files.filter(({ findings }) => findings.some(isFileError)).length;
    const parts = [
        ...(passed > 0 ? [`${formatNumber(passed)} passed`] : []),
        ...(failed > 0 ? [`**${formatNumber(failed)} failed**`] : []),
        ...(not_run > 0 ? [`${formatNumber(not_run)} not run (${[...why].join('; ')})`] : []),
        ...(invalid > 0 ? [`**errors in ${count(invalid, 'file')}**`] : []),
    ];
    return parts.length === 0 ? 'nothing to report' : joinWithAnd(parts);
}
const NOT_RUN_WORDS = {
    'no-key': 'that takes an API key',
    'invalid-policy': 'the policy has errors',
    refused: 'PgBeam refuses the policy or the statement',
    'no-answer': 'PgBeam gave no answer',
    'too-many': 'there are too many for one run',
};
function isFileError({ severity, test }) {
    return severity === 'error' && test === undefined;
}
function renderTestFindings(view, { files }, limit) {
    const found = files.flatMap(({ file, findings }) => sortFindings(findings).map(finding => ({ file, finding })));
    const shown = found.slice(0, fitList(found.length, limit));
    if (shown.length === 0)
        return [];
    const rest = found.length - shown.length;
    const items = [
        ...shown.map(each => renderTestFinding(view, each)),
        ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : []),
    ];
    return [items.map(item => `- ${item}`).join('\n')];
}
function renderTestFinding(view, { file, finding }) {
    const { severity, code: kind, line, test } = finding;
    const said = prose(view.predicates.conceal(composeMessage(finding)), view.textLimit * 3);
    const word = test === undefined ? SEVERITY_WORDS[severity] : '**Failed**';
    const name = test === undefined ? '' : `${code(view.predicates.conceal(test), view.textLimit)}: `;
    return `${word}, ${linkPlace({ rendering: view.rendering, file, line })}: ${name}${said} (${code(kind)})`;
}

;// CONCATENATED MODULE: ./lib/report/predicates.js
function guardPredicates({ report, privatePredicates, redactPredicates }) {
    const privateParts = new Set([...privatePredicates].flatMap(splitParts));
    return {
        show(predicate) {
            if (redactPredicates)
                return { hidden: 'redacted' };
            const isPrivate = listParts(predicate).some(part => privateParts.has(part));
            return isPrivate ? { hidden: 'private' } : { text: predicate };
        },
        conceal: createConcealer([...privatePredicates, ...(redactPredicates ? predicates_listPredicates(report) : [])]),
    };
}
// Several filters on a relation are shown as `(one) AND (other)`. Cut everywhere where that might join two, the parts of
// a hidden one are among the parts of the whole.
function listParts(predicate) {
    const whole = predicate.trim();
    return [...splitParts(whole), ...splitParts(whole.replace(/^\(|\)$/g, ''))];
}
function splitParts(predicate) {
    return predicate.trim().split(') AND (');
}
function predicates_listPredicates({ policies }) {
    return policies
        .flatMap(({ changes }) => changes)
        .filter(({ area, subject, field }) => area === 'rows' && subject !== field)
        .flatMap(({ before, after }) => [before, after])
        .filter(shown => typeof shown === 'string')
        .filter(shown => shown !== 'all' && shown !== 'none');
}
/** Shorter predicates say nothing, and would be found in the midst of words. */
const SHORTEST_SECRET = 4;
/** Replaces secrets wherever they occur, in one pass however many there are. */
function createConcealer(secrets) {
    const known = new Set(secrets.map(secret => secret.trim()).filter(secret => secret.length >= SHORTEST_SECRET));
    const lengths = new Map();
    for (const { length, ...secret } of [...known].map(text => ({ length: text.length, start: startOf(text, 0) }))) {
        lengths.set(secret.start, (lengths.get(secret.start) ?? new Set()).add(length));
    }
    const findSecret = (message, at) => [...(lengths.get(startOf(message, at)) ?? [])]
        .filter(length => known.has(message.slice(at, at + length)))
        .reduce((longest, length) => Math.max(longest, length), 0);
    return message => {
        if (known.size === 0)
            return message;
        let concealed = '';
        for (let at = 0; at < message.length;) {
            const length = findSecret(message, at);
            concealed += length > 0 ? '(predicate not shown)' : message.charAt(at);
            at += Math.max(length, 1);
        }
        return concealed;
    };
}
function startOf(text, at) {
    return text.slice(at, at + SHORTEST_SECRET);
}

;// CONCATENATED MODULE: ./lib/report/annotations.js




/** As many of each level GitHub shows of a step, the first ones; the others are only in the log. */
const SHOWN_ANNOTATIONS = 10;
const LONGEST_MESSAGE = 1000;
const LEVELS = ['error', 'warning', 'notice'];
/**
 * Every finding that stands, every policy that was not applied, and drift; the worst first. Where GitHub shows not all of
 * a level, the last one that it shows says so.
 */
function listAnnotations(rendering) {
    const { report } = rendering;
    const { conceal } = guardPredicates(rendering);
    const clean = (text) => shorten(showHidden(conceal(text).replace(/\s+/g, ' ').trim()), LONGEST_MESSAGE);
    const all = [
        ...report.findings.map(finding => annotateFinding(finding, undefined)),
        ...sortPolicies(report.policies).flatMap(annotatePolicy),
        ...listTestFindings(report.tests).map(({ file, finding }) => annotateFinding(finding, file)),
    ].map(annotation => ({ ...annotation, title: clean(annotation.title), message: clean(annotation.message) }));
    return LEVELS.flatMap(level => announceRest(all.filter(annotation => annotation.level === level), level));
}
function annotatePolicy(policy) {
    const { file, outcome, reason, drift, findings } = policy;
    const failed = outcome === 'failed' || outcome === 'refused';
    return [
        ...(failed
            ? [place({ level: 'error', title: `Policy ${outcome}`, message: reason ?? 'It was not applied.' }, file)]
            : []),
        ...sortFindings(findings).flatMap(finding => finding.accepted === undefined ? [annotateFinding(finding, file)] : []),
        ...(drift.length > 0 && !failed ? [place(describeDrift(policy), file)] : []),
    ];
}
function annotateFinding({ severity, code, message, line, column }, file) {
    const position = { ...(line === null ? {} : { line }), ...(line === null || column === null ? {} : { column }) };
    return place({ level: severity, title: code, message, ...position }, file);
}
function describeDrift({ drift }) {
    const fields = drift.map(({ field }) => field).join(', ');
    return { level: 'warning', title: 'drift', message: `The live profile was edited outside this repository: ${fields}` };
}
function place(annotation, file) {
    return file === undefined ? annotation : { ...annotation, file: showHidden(file) };
}
function announceRest(annotations, level) {
    if (annotations.length <= SHOWN_ANNOTATIONS)
        return [...annotations];
    const shown = SHOWN_ANNOTATIONS - 1;
    const message = `${annotations.length - shown} more of this kind are in the job summary: GitHub shows ten.`;
    return [...annotations.slice(0, shown), { level, title: 'More', message }, ...annotations.slice(shown)];
}

;// CONCATENATED MODULE: ./lib/report/findings.js






/** A list of findings, the worst first, those with reasons to be accepted last. `policy` is null for those of the run. */
function renderFindings(view, { policy, findings, limit }) {
    const sorted = sortFindings(findings);
    const shown = sorted.slice(0, fitList(sorted.length, limit));
    if (shown.length === 0)
        return [];
    const rest = sorted.length - shown.length;
    const items = [
        ...shown.map(finding => renderFinding(view, policy, finding)),
        ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : []),
    ];
    return [items.map(item => `- ${item}`).join('\n')];
}
function renderFinding(view, policy, finding) {
    const { severity, message, line, accepted } = finding;
    const place = policy === null || line === null ? '' : `line ${linkLine({ rendering: view.rendering, policy }, line)}`;
    const said = (text) => prose(view.predicates.conceal(text), view.textLimit * 3);
    const word = accepted === undefined ? SEVERITY_WORDS[severity] : 'Accepted';
    const reason = accepted === undefined ? '' : ` The file accepts this: “${said(accepted)}”`;
    return `${[word, place].filter(Boolean).join(', ')}: ${said(message)} (${code(finding.code)})${reason}`;
}

;// CONCATENATED MODULE: ./lib/report/agents.js



/** Whom a policy hits, in one paragraph; nothing where that is not known. Lists hold `limit` names. */
function renderAgents(view, { agents }, limit) {
    if (!agents)
        return [];
    const { credentials } = agents;
    if (credentials.length === 0)
        return ['**Who it hits:** nobody yet, no credential is bound to it.'];
    const active = credentials.filter(({ state }) => state === 'active');
    const others = credentials.filter(({ state }) => state !== 'active');
    const groups = listGroups(active).map(({ words, members }) => `${words} (${agents_listNames(view, { members, limit, describe: nameCredential })})`);
    const hit = groups.length === 0 ? 'nobody at present' : joinWithAnd(groups);
    const rest = agents_listNames(view, { members: others, limit, describe: describeInactive });
    return [`**Who it hits:** ${hit}.${others.length === 0 ? '' : ` Bound to it and not active: ${rest}.`}`];
}
function listGroups(active) {
    const agents = active.filter(({ principal }) => principal === 'agent');
    const people = active.filter(({ principal }) => principal === 'human');
    const others = active.filter(({ principal }) => principal !== 'agent' && principal !== 'human');
    return [
        { words: `**${count(agents.length, 'agent')}**`, members: agents },
        { words: `**${count(people.length, 'person', 'people')}**`, members: people },
        { words: `**${count(others.length, 'credential')}** of another kind`, members: others },
    ].filter(({ members }) => members.length > 0);
}
function agents_listNames(view, { members, limit, describe }) {
    const shown = members.slice(0, fitList(members.length, limit));
    const rest = members.length - shown.length;
    return [...shown.map(describe), ...(rest > 0 ? [describeRest(rest, view.elsewhere)] : [])].join(', ');
}
function nameCredential({ name }) {
    return code(name, 100);
}
function describeInactive(credential) {
    const { state } = credential;
    return `${nameCredential(credential)} ${KNOWN_STATES.has(state) ? state : code(state, 30)}`;
}
const KNOWN_STATES = new Set(['expired', 'disabled', 'revoked']);

;// CONCATENATED MODULE: ./lib/report/drift.js



/** Entries of one side that a cell lists. */
const SHOWN_ENTRIES = 5;
/** The fields in which a live profile differs from what was last reviewed. */
function renderDrift(view, drift, limit) {
    if (drift.length === 0)
        return [];
    const shown = drift.slice(0, fitList(drift.length, limit));
    const rows = shown.map(({ field, expected, live }) => [
        phrases_describeSetting(field),
        describeSide(view, { field, value: expected, other: live, isLive: false }),
        describeSide(view, { field, value: live, other: expected, isLive: true }),
    ]);
    const rest = drift.length - shown.length;
    return [
        'The live profile was **edited outside this repository**. It matches no version of the file on this branch; compared with the closest one:',
        table(['Field', 'In the file', 'Live'], rows) + (rest > 0 ? `\n\n${describeRest(rest, view.elsewhere)}` : ''),
    ];
}
function describeSide(view, side) {
    const { field, value, other } = side;
    if (Array.isArray(value))
        return describeEntries(view, { ...side, value, other: Array.isArray(other) ? other : [] });
    if (typeof value === 'number')
        return phrases_describeNumber(field, value);
    if (value === undefined || value === null)
        return 'not set';
    return field === 'row_filters' ? 'not a list' : code(toText(value), view.textLimit);
}
/** The entries that the other side does not have. */
function describeEntries(view, { field, value, other, isLive }) {
    const theirs = new Set(other.map(identifyEntry));
    const own = value.filter(entry => !theirs.has(identifyEntry(entry)));
    if (own.length === 0) {
        const ours = new Set(value.map(identifyEntry));
        return other.every(entry => ours.has(identifyEntry(entry))) ? 'the same, in another order' : 'not there';
    }
    const shown = own.slice(0, SHOWN_ENTRIES).map(entry => describeEntry(view, { field, entry, isLive }));
    const rest = own.length - shown.length;
    return `${shown.join('<br>')}${rest > 0 ? `<br>${describeRest(rest, view.elsewhere)}` : ''}`;
}
function identifyEntry(entry) {
    const fields = drift_isRecord(entry) ? Object.entries(entry).toSorted(([one], [other]) => (one < other ? -1 : 1)) : entry;
    return JSON.stringify(fields);
}
function describeEntry(view, { field, entry, isLive }) {
    if (field === 'row_filters')
        return describeFilter(view, { entry, isLive });
    if (drift_isRecord(entry) && field === 'masking_rules') {
        const column = `${toText(entry.table)}.${toText(entry.column)}`;
        return `${code(column, view.textLimit)}: ${code(toText(entry.kind))}`;
    }
    return code(toText(entry), view.textLimit);
}
// An entry listed for the live profile is not in the file's version: its predicate is nobody's business here.
function describeFilter({ predicates, textLimit }, { entry, isLive }) {
    if (!drift_isRecord(entry))
        return 'a row filter';
    const shown = isLive ? { hidden: 'private' } : predicates.show(toText(entry.predicate));
    const predicate = 'text' in shown ? code(shown.text, textLimit) : describeHidden(shown.hidden);
    return `${code(toText(entry.table), textLimit)}: ${predicate}`;
}
function describeHidden(why) {
    return why === 'private' ? 'a predicate only the live profile has' : 'a predicate not shown';
}
function toText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function drift_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/report/export-verdict.js


/** What an export comes to, in one line. */
function summariseExport({ policies, dry_run, result }) {
    const prefix = dry_run ? 'Dry run, nothing written: ' : '';
    const written = policies.filter(isChanged).length;
    const failed = policies.filter(({ outcome }) => outcome === 'failed').length;
    const files = count(written, 'file');
    if (failed > 0)
        return `${prefix}NOT ALL EXPORTED: ${failed} FAILED, ${files} ${dry_run ? 'to write' : 'written'}`;
    if (result === 'failed')
        return `${prefix}NOT ALL EXPORTED: ${files} ${dry_run ? 'to write' : 'written'}`;
    if (written > 0)
        return `${prefix}${dry_run ? 'would write' : 'Wrote'} ${files} for ${count(written, 'live profile')}`;
    return policies.length === 0
        ? 'Nothing to export: no live profile'
        : 'Nothing to export: every live profile has a file';
}
/** Whether a file was made from a live profile, so that it says what is live and changes nothing. */
function isExported({ action, compared_with }) {
    return action === 'create' && compared_with === 'live';
}

;// CONCATENATED MODULE: ./lib/report/replay.js



/** How recorded queries fare under a new version; nothing where none were tried. */
function renderReplay(view, { replay }) {
    if (!replay)
        return [];
    if (replay.bound_credentials === 0) {
        return ['**Recorded queries:** none to try, because nobody is bound to the profile. That proves nothing.'];
    }
    const opening = `**Recorded queries** of the last ${count(replay.days, 'day')}`;
    if (replay.tried.queries === 0)
        return [[`${opening}: there are none to try.`, ...describeLimits(replay)].join(' ')];
    const tried = `tried against the new version (${describeCount(replay.tried)})`;
    const rows = replay.busiest.map(query => renderQuery(view, query));
    return [
        [`${opening}, ${tried}: ${describeEffects(replay)}.`, ...describeLimits(replay)].join(' '),
        ...(rows.length > 0 ? [table(['What happens', 'Query', 'Runs', 'Last run', 'Why'], rows)] : []),
        ...replay_describeRest(replay),
    ];
}
const EFFECT_WORDS = {
    newly_blocked: '**newly blocked**',
    newly_allowed: '**newly allowed**',
    masked_differently: 'masked differently',
    filtered_differently: 'filtered differently',
};
const EFFECTS = Object.keys(EFFECT_WORDS);
function describeEffects(replay) {
    const parts = EFFECTS.flatMap(effect => {
        const counted = replay[effect];
        return counted && counted.queries > 0 ? [`${describeCount(counted)} ${EFFECT_WORDS[effect]}`] : [];
    });
    return parts.length === 0 ? 'none of them fares differently' : joinWithAnd(parts);
}
function describeCount({ queries, runs }) {
    return `${count(queries, 'query', 'queries')} in ${count(runs, 'run')}`;
}
function describeLimits({ truncated, skipped_unparseable: skipped }) {
    return [
        ...(truncated ? ['There were more queries: those that ran least were not tried.'] : []),
        ...(skipped > 0
            ? [
                `${count(skipped, 'recorded statement was', 'recorded statements were')} skipped, because PgBeam could not parse ${skipped === 1 ? 'it' : 'them'}.`,
            ]
            : []),
    ];
}
function replay_describeRest(replay) {
    const total = EFFECTS.reduce((sum, effect) => sum + (replay[effect]?.queries ?? 0), 0);
    const rest = total - replay.busiest.length;
    return rest > 0 ? [`These ran most; ${count(rest, 'more query fares', 'more queries fare')} differently.`] : [];
}
function renderQuery(view, query) {
    const { effect, sql, runs, last_seen } = query;
    const seen = last_seen === null ? '' : code(last_seen.slice(0, 10));
    const shown = code(view.predicates.conceal(sql), view.textLimit);
    return [EFFECT_WORDS[effect], shown, formatNumber(runs), seen, explainEffect(view, query)];
}
function explainEffect(view, { effect, rule, reason, masked = [] }) {
    switch (effect) {
        case 'newly_blocked': {
            const words = reason === null ? [] : [prose(view.predicates.conceal(reason), view.textLimit)];
            return [...(rule === null ? [] : [code(rule, 60)]), ...words].join(': ');
        }
        case 'newly_allowed':
            return rule === null ? '' : `was blocked by ${code(rule, 60)}`;
        case 'masked_differently':
            return masked
                .slice(0, replay_SHOWN_COLUMNS)
                .map(({ column, before, after }) => `${code(column, 60)}: ${describeMask(before) ?? 'in the clear'} → ${describeMask(after) ?? '**in the clear**'}`)
                .join('<br>');
        case 'filtered_differently':
            return 'other rows';
    }
}
const replay_SHOWN_COLUMNS = 5;
const MASK_WORDS = { hash: 'hashed', redact: 'redacted', null: 'hidden (NULL)' };
function describeMask(kind) {
    if (kind === null)
        return null;
    return (Object.hasOwn(MASK_WORDS, kind) ? MASK_WORDS[kind] : undefined) ?? code(kind, 30);
}

;// CONCATENATED MODULE: ./lib/report/policy-section.js











/** Everything about one policy but its heading and its text diff, with lists of `limit` entries. */
function renderPolicy(view, policy, limit) {
    return [
        [describeFile(view, policy), ...describeAction(view, policy)].join('. '),
        ...describeReason(view, policy),
        ...renderChanges(view, policy, limit),
        ...renderAgents(view, policy, limit),
        ...renderReplay(view, policy),
        ...renderFindings(view, { policy, findings: policy.findings, limit }),
        ...renderDrift(view, policy.drift, limit),
    ].join('\n\n');
}
/** A section of its own under a heading, or folded to that. */
function frameSection({ rendering }, { policy, content, isFolded }) {
    const headline = describeHeadline(policy, rendering.report);
    return isFolded
        ? markdown_fold(`${headline}: ${htmlCode(policy.name ?? policy.file, 128)}`, content)
        : `### ${headline}: ${namePolicy(policy)}\n\n${content}`;
}
function namePolicy({ name, file }) {
    return code(name ?? file, 128);
}
/** What a policy comes to, in the words of a table's first column. */
function policy_section_describeStatus(policy) {
    if (policy.action === 'invalid')
        return '**INVALID**';
    if (policy.action === 'unmanage')
        return '**no longer managed**';
    if (isExported(policy))
        return 'as it is live';
    if (policy.direction === 'none' && policy.drift.length > 0)
        return '**DRIFT**';
    if (policy.direction === 'none' && hasFinding(policy, 'error'))
        return '**ERROR**';
    return DIRECTION_WORDS[policy.direction];
}
/** The same for a heading; at apply, what became of it. */
function describeHeadline(policy, report) {
    const inline = describeOutcome(policy, report) || policy_section_describeStatus(policy);
    const words = inline.replaceAll('**', '');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function describeFile({ rendering }, policy) {
    const file = linkFile({ rendering, policy }, code(policy.file, 300));
    return policy.previous_file === null ? file : `${file}, moved from ${code(policy.previous_file, 300)}`;
}
/** What happens to the live profile, where a table of changes does not say it. */
function describeAction({ rendering }, policy) {
    const { action, compared_with } = policy;
    if (isExported(policy))
        return ['A **new file** for a live profile, which it leaves as it is.'];
    switch (action) {
        case 'invalid':
            return ['The file has errors, so it is neither compared nor applied. The live profile stays as it is.'];
        case 'unmanage':
            return [
                'No file describes it any more, but the live profile **stays in force**: every agent bound to it keeps its access until somebody deletes the profile in PgBeam.',
            ];
        case 'create':
            return rendering.report.mode === 'apply' ? [] : [describeCreation(compared_with)];
        case 'update':
            return rendering.report.mode === 'apply' ? [] : describeComparison(compared_with);
        case 'none':
            return [];
    }
}
function describeCreation(comparedWith) {
    if (comparedWith === 'unknown') {
        return 'The file is new. Without an API key it is not known whether it takes over a live profile or creates one. It permits:';
    }
    return 'A **new profile** will be created. It permits:';
}
function describeComparison(comparedWith) {
    if (comparedWith === 'live')
        return ['Compared with the live profile.'];
    if (comparedWith === 'unknown') {
        return ['There is no valid earlier version to compare with, so every change is unclear. The file permits:'];
    }
    return [];
}
function describeReason({ predicates, textLimit }, policy) {
    const { outcome, reason, overwritten } = policy;
    return [
        ...(reason === null
            ? []
            : [
                `${outcome === 'failed' || outcome === 'refused' ? 'Why' : 'Note'}: ${prose(predicates.conceal(reason), textLimit * 3)}`,
            ]),
        ...(overwritten === undefined ? [] : ['The profile that was live before is kept whole in the JSON report.']),
    ];
}

;// CONCATENATED MODULE: ./lib/report/policy-table.js






/** What a fold adds at most. */
const FOLD_SIZE = 150;
/** A row for each policy that fits into `room`, with links where all rows fit with them. */
function renderPolicyTable(view, policies, room) {
    const hasOutcomes = policies.some(({ outcome }) => outcome !== null);
    const hasFindings = policies.some(({ findings }) => findings.length > 0);
    const header = [
        'Direction',
        'Policy',
        'Changes',
        ...(hasFindings ? ['Findings'] : []),
        ...(hasOutcomes ? ['Result'] : []),
    ];
    const measure = (row) => view.space.measure(renderRow(row)) + 1;
    const headerSize = view.space.measure(table(header, [])) * 2 + FOLD_SIZE;
    const render = (name) => policies.map(policy => [
        policy_section_describeStatus(policy),
        name(policy),
        summariseChanges(policy).join(', '),
        ...(hasFindings ? [summariseFindings(policy).join(', ')] : []),
        ...(hasOutcomes ? [describeOutcome(policy, view.rendering.report)] : []),
    ]);
    const linked = render(policy => linkFile({ rendering: view.rendering, policy }, namePolicy(policy)));
    const isRoomy = linked.reduce((size, row) => size + measure(row), headerSize) <= room;
    const rows = isRoomy ? linked : render(namePolicy);
    let size = headerSize;
    const tooMany = rows.findIndex(row => {
        size += measure(row);
        return size > room;
    });
    const shown = tooMany < 0 ? rows.length : tooMany;
    return { text: layOut(header, rows.slice(0, shown), countPressing(policies)), shown };
}
/** Above so many policies those that can wait are folded away. */
const MANY_POLICIES = 20;
function countPressing(policies) {
    return policies.length <= MANY_POLICIES ? policies.length : policies.filter(policy => !isCalm(policy)).length;
}
function layOut(header, rows, pressing) {
    const [first, rest] = [rows.slice(0, pressing), rows.slice(pressing)];
    const summary = `${countPolicies(rest.length)} without anything that is wrong or widens access`;
    return [
        ...(first.length > 0 ? [table(header, first)] : []),
        ...(rest.length > 0 ? [markdown_fold(summary, table(header, rest))] : []),
    ].join('\n\n');
}
function summariseChanges(policy) {
    const { action, compared_with, changes, drift } = policy;
    const pointing = (wanted) => changes.filter(({ direction }) => direction === wanted).length;
    const [widening, mixed, unclear] = [pointing('widens'), pointing('mixed'), pointing('unclear')];
    const [narrowing, neutral] = [pointing('narrows'), pointing('neutral')];
    return [
        ...(action === 'create' ? [compared_with === 'unknown' || isExported(policy) ? 'new file' : 'new profile'] : []),
        ...(action === 'unmanage' ? ['the live profile stays in force'] : []),
        ...(widening > 0 ? [`${count(widening, 'widens', 'widen')}`] : []),
        ...(mixed > 0 ? [`${count(mixed, 'widens', 'widen')} and ${mixed === 1 ? 'narrows' : 'narrow'}`] : []),
        ...(unclear > 0 ? [`${count(unclear, 'is', 'are')} unclear`] : []),
        ...(narrowing > 0 ? [`${count(narrowing, 'narrows', 'narrow')}`] : []),
        ...(neutral > 0 && action !== 'create' ? [`${count(neutral, 'has', 'have')} no effect`] : []),
        ...(drift.length > 0 ? [`${count(drift.length, 'field')} edited live`] : []),
    ];
}
function summariseFindings({ findings }) {
    const standing = findings.filter(({ accepted }) => accepted === undefined);
    const having = (wanted) => standing.filter(({ severity }) => severity === wanted).length;
    const [errors, warnings, notices] = [having('error'), having('warning'), having('notice')];
    const accepted = findings.length - standing.length;
    return [
        ...(errors > 0 ? [`**${count(errors, 'error')}**`] : []),
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
        ...(notices > 0 ? [count(notices, 'note')] : []),
        ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ];
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
;// CONCATENATED MODULE: ./lib/report/textdiff.js


/** Lines taken out and put in up to which two texts are compared: the effort grows with their square. */
const MOST_EDITS = 1000;
/** UTF-16 units of both texts together up to which they are compared. */
const MOST_TEXT = 300_000;
/** How the two texts of a file differ, folded away; undefined where they do not. */
function renderTextDiff({ rendering, space }, policy) {
    const { before, after } = rendering.texts.get(policy.file) ?? { before: null, after: null };
    if (before === after)
        return undefined;
    const summary = `Text of ${htmlCode(policy.file)}`;
    if (rendering.redactPredicates)
        return markdown_fold(summary, 'Not shown, because predicates are redacted.');
    const lines = listDiffLines(before ?? '', after ?? '');
    if (lines?.length === 0)
        return markdown_fold(summary, 'The two versions differ only in their line ends.');
    const text = lines?.join('\n');
    return text === undefined || text.length > space.diffLimit
        ? markdown_fold(summary, 'The difference is too long to be shown here.')
        : markdown_fold(summary, fence(text, 'diff'));
}
function hasTextDiff({ rendering }, { file }) {
    const texts = rendering.texts.get(file);
    return texts !== undefined && texts.before !== texts.after;
}
function listDiffLines(before, after) {
    if (before.length + after.length > MOST_TEXT)
        return undefined;
    const [old, now] = [unifyLineEnds(before), unifyLineEnds(after)];
    const patch = (0,create/* structuredPatch */.YB)('', '', old, now, '', '', { context: 3, maxEditLength: MOST_EDITS });
    return patch?.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${describeRange(oldStart, oldLines)} +${describeRange(newStart, newLines)} @@`,
        ...lines,
    ]);
}
/** Where there are no lines, the one before counts. */
function describeRange(start, lines) {
    return `${lines === 0 ? start - 1 : start},${lines}`;
}
function unifyLineEnds(text) {
    return text.replaceAll('\r\n', '\n');
}

;// CONCATENATED MODULE: ./lib/report/fitting.js




/** The gap between two blocks. */
const GAP = '\n\n';
/** In less room than this nothing is worth trying: a section has a heading, a link and a table. */
const SMALLEST_PIECE = 200;
/**
 * Sections of the policies, in order, as long as there is room: lists are shortened before a section is given up, and
 * none but the last takes more than half of what is left. Text diffs get the room that remains. Sizes only ever add up,
 * so that the effort stays linear.
 */
function fitPolicies(view, policies, room) {
    const { measure } = view.space;
    const shown = [];
    let left = room;
    for (const policy of policies) {
        const share = policy === policies.at(-1) ? left : left / 2;
        const section = fitPolicy(view, { policy, isFolded: policies.length > MANY_POLICIES && isCalm(policy) }, share);
        if (section === undefined)
            continue;
        shown.push(section);
        left -= measure(GAP + frameSection(view, section));
    }
    const hasSection = new Set(shown.map(({ policy }) => policy));
    return { folded: policies.filter(policy => !hasSection.has(policy)), ...addTextDiffs(view, shown, left) };
}
function fitPolicy(view, section, room) {
    if (room < SMALLEST_PIECE)
        return undefined;
    for (const limit of view.space.listLimits) {
        const fitted = { ...section, content: renderPolicy(view, section.policy, limit) };
        if (view.space.measure(GAP + frameSection(view, fitted)) <= room)
            return fitted;
    }
    return undefined;
}
function addTextDiffs(view, shown, room) {
    let left = room;
    let diffsLeftOut = 0;
    const seen = new Set();
    const sections = shown.map(section => {
        const { policy } = section;
        // One file stands for two policies where a new name makes a new profile of it.
        if (!hasTextDiff(view, policy) || seen.has(policy.file))
            return frameSection(view, section);
        seen.add(policy.file);
        const diff = left < SMALLEST_PIECE ? undefined : renderTextDiff(view, policy);
        const size = diff === undefined ? 0 : view.space.measure(GAP + diff);
        if (diff === undefined || size > left) {
            diffsLeftOut += 1;
            return frameSection(view, section);
        }
        left -= size;
        return frameSection(view, { ...section, content: section.content + GAP + diff });
    });
    return { sections, diffsLeftOut };
}

;// CONCATENATED MODULE: ./lib/report/highlights.js





const MOST_HIGHLIGHTS = 3;
/**
 * The gravest of what widens or may widen, the first of each policy before the second of any, in a box that cannot be
 * overlooked. The box means widening and nothing else.
 */
function renderHighlights(view) {
    const concerned = listWidening(view.rendering.report.policies);
    const total = concerned.reduce((sum, { changes }) => sum + changes.length, 0);
    if (total === 0)
        return [];
    const isAlone = concerned.length === 1;
    // So few of each that none takes the place of another's first.
    const each = Math.max(1, MOST_HIGHLIGHTS + 1 - concerned.length);
    const gravest = concerned
        .flatMap(({ policy, changes }) => pickGravest(policy, changes, each))
        .toSorted((one, other) => compareChanges(one.changes[0], other.changes[0]))
        .slice(0, MOST_HIGHLIGHTS);
    const rest = total - gravest.reduce((sum, { changes }) => sum + changes.length, 0);
    const items = [
        ...gravest.map(highlight => describeHighlight({ ...view, textLimit: 120 }, highlight, isAlone)),
        ...(rest > 0
            ? [`and ${count(rest, 'more change')} that ${rest === 1 ? 'widens' : 'widen'} or may widen access`]
            : []),
    ];
    const isCertain = gravest.some(({ changes }) => changes[0].direction !== 'unclear');
    const lines = [isCertain ? CERTAIN : UNCERTAIN, ...items.map(item => `- ${item}`)].flat();
    return [lines.map(line => `> ${line}`).join('\n')];
}
const CERTAIN = ['[!CAUTION]', '**WIDENS access:** an agent may see or do more than before.'];
const UNCERTAIN = ['[!WARNING]', '**UNCLEAR:** an agent may be able to see or do more than before.'];
function listWidening(policies) {
    return policies
        .map(policy => ({ policy, changes: policy.changes.filter(({ direction }) => mayWiden(direction)) }))
        .filter(({ changes }) => changes.length > 0);
}
function pickGravest(policy, changes, most) {
    return groupChanges(sortChanges(changes))
        .slice(0, most)
        .flatMap(([first, ...others]) => (first === undefined ? [] : [{ policy, changes: [first, ...others] }]));
}
function describeHighlight(view, { policy, changes }, isAlone) {
    const sides = describeChange(view, policy, changes[0]).replace('<br>', ' ');
    const name = isAlone ? '' : `${namePolicy(policy)}: `;
    return `${name}${describeSubjects(view, changes)}: ${sides}`;
}

;// CONCATENATED MODULE: ./lib/report/verdict.js



/** The whole report in one line that a busy person can act on, without anything hostile in it. */
function summariseReport(report) {
    if (report.result === 'superseded')
        return 'Superseded: a newer commit takes over, so nothing was applied';
    if (report.mode === 'apply')
        return summariseApply(report);
    if (report.mode === 'drift')
        return summariseDrift(report);
    return report.mode === 'export' ? summariseExport(report) : summariseCheck(report);
}
function summariseCheck({ policies, result, tests }) {
    const { invalid, drifted } = countTroubles(policies);
    const changed = policies.filter(isChanged);
    const isFailed = result === 'failed' || result === 'invalid';
    const parts = [
        ...(invalid > 0 ? [`INVALID: errors in ${count(invalid, 'policy file')}`] : []),
        ...(tests && tests.failed > 0 ? [`FAILED: ${count(tests.failed, 'policy test')}`] : []),
        ...(invalid === 0 && isFailed ? ['FAILED: a finding has to be settled'] : []),
        ...(changed.length > 0 ? [describeDirections(changed)] : []),
        ...(drifted > 0 ? [`DRIFT: ${verdict_describeDrift(drifted)}`] : []),
    ];
    if (parts.length > 0)
        return parts.join(' · ');
    return policies.some(isNoteworthy) ? 'No policy changes, but something to look at' : 'No policy changes';
}
function summariseApply(report) {
    const { policies, dry_run, result } = report;
    const applied = policies.filter(policy => policy.outcome === 'applied' || isPlanned(policy, report));
    const { failed, refused, invalid } = countTroubles(policies);
    const prefix = dry_run ? 'Dry run, nothing written: ' : '';
    if (failed + refused + invalid > 0) {
        const parts = [
            ...(failed > 0 ? [`${failed} FAILED`] : []),
            ...(refused > 0 ? [`${refused} REFUSED`] : []),
            ...(invalid > 0 ? [`${invalid} INVALID`] : []),
            ...(applied.length > 0 ? [`${applied.length} applied`] : []),
        ];
        return `${prefix}NOT ALL APPLIED: ${parts.join(', ')}`;
    }
    if (applied.length > 0) {
        return `${prefix}${dry_run ? 'would apply' : 'Applied'} ${countPolicies(applied.length)} · ${describeDirections(applied)}`;
    }
    if (result === 'failed' || result === 'refused' || result === 'invalid')
        return `${prefix}FAILED: nothing was applied`;
    return 'Nothing to apply: the live profiles are what the files say';
}
function summariseDrift({ policies, result }) {
    const { drifted } = countTroubles(policies);
    if (drifted > 0)
        return `DRIFT: ${verdict_describeDrift(drifted)}`;
    if (result === 'failed' || result === 'invalid')
        return 'FAILED: the live profiles could not all be compared';
    const waiting = policies.filter(isChanged).length;
    return waiting > 0 ? `No drift, but ${countPolicies(waiting)} not applied yet` : 'No drift';
}
function verdict_describeDrift(drifted) {
    return `${count(drifted, 'live profile')} edited outside this repository`;
}
function countTroubles(policies) {
    const having = (holds) => policies.filter(holds).length;
    return {
        failed: having(({ outcome }) => outcome === 'failed'),
        refused: having(({ outcome }) => outcome === 'refused'),
        invalid: having(({ action }) => action === 'invalid'),
        drifted: having(({ drift }) => drift.length > 0),
    };
}
/** Which way changed policies point, the widening ones first. */
function describeDirections(policies) {
    const unmanaged = policies.filter(({ action }) => action === 'unmanage').length;
    const pointing = (...directions) => policies.filter(({ direction }) => directions.includes(direction)).length;
    const parts = [
        { words: 'WIDENS access in', number: pointing('widens', 'mixed') },
        { words: 'UNCLEAR, may widen access in', number: pointing('unclear') },
        { words: 'narrows access in', number: pointing('narrows', 'mixed') },
        { words: 'no effect on access in', number: pointing('neutral', 'none') - unmanaged },
    ].filter(({ number }) => number > 0);
    const [first, ...others] = parts;
    const telling = others.filter(({ words }) => !words.startsWith('no effect'));
    const leaving = unmanaged > 0 ? [`${count(unmanaged, 'profile')} no longer managed`] : [];
    if (first === undefined)
        return leaving.join('');
    const isAll = first.number === policies.length;
    const total = isAll ? countPolicies(first.number) : `${first.number} of ${countPolicies(policies.length)}`;
    const opening = `${first.words.charAt(0).toUpperCase()}${first.words.slice(1)} ${total}`;
    return [opening, ...telling.map(shortenPart), ...leaving].join(', ');
}
function shortenPart({ words, number }) {
    return `${words.replace(' access', '')} ${number}`;
}

;// CONCATENATED MODULE: ./lib/report/document.js











/** Of the room for policies, what their table may take, and of the whole, what findings of the run may. */
const TABLE_SHARE = 0.4;
const RUN_FINDINGS_SHARE = 0.2;
/** What the note of what was left out takes at most, without the address in it. */
const NOTE_ROOM = 400;
/** The whole document within its space. `opening` comes before everything, `emptyNote` where there is no policy to show. */
function renderDocument(view, { opening, emptyNote }) {
    const { report } = view.rendering;
    const { limit, measure } = view.space;
    const policies = sortPolicies(report.policies.filter(isNoteworthy));
    const head = [
        `${opening}## PgBeam · ${summariseReport(report)}`,
        ...renderContext(view),
        ...fitRunFindings(view),
        ...fitPolicyTests(view),
    ];
    const foot = [...renderCounts(view, policies.length), renderFooter(view)];
    const empty = policies.length === 0 ? [emptyNote] : [];
    const room = limit - measure([...head, ...empty, ...foot].join(GAP)) - measure(view.elsewhere) - NOTE_ROOM;
    const body = renderPolicies(view, policies, room);
    return `${[...head, ...empty, ...body, ...foot].join(GAP)}\n`;
}
function renderPolicies(view, policies, room) {
    const { measure } = view.space;
    const alone = policies.length === 1 ? fitPolicies(view, policies, room) : undefined;
    if (alone?.folded.length === 0)
        return [...alone.sections, ...renderLeftOut(view, { ...alone, unlisted: 0 })];
    const { text, shown } = renderPolicyTable(view, policies, room * TABLE_SHARE);
    const tables = text === '' ? [] : [text];
    const fitted = fitPolicies(view, policies, room - measure(GAP + text));
    return [...tables, ...fitted.sections, ...renderLeftOut(view, { ...fitted, unlisted: policies.length - shown })];
}
function renderContext(view) {
    const { rendering, predicates } = view;
    const { gate, supersededBy, report } = rendering;
    return [
        ...(supersededBy === undefined ? [] : [`Superseded by ${linkCommit(rendering, supersededBy)}.`]),
        ...(report.mode === 'check' ? renderHighlights(view) : []),
        ...(gate === undefined ? [] : [`Status ${prose(predicates.conceal(gate), 300)}`]),
    ];
}
function fitRunFindings(view) {
    const { findings } = view.rendering.report;
    const { limit, listLimits, measure } = view.space;
    for (const listLimit of listLimits) {
        const blocks = renderFindings(view, { policy: null, findings, limit: listLimit });
        if (measure(blocks.join(GAP)) <= limit * RUN_FINDINGS_SHARE)
            return blocks;
    }
    return [`- ${count(findings.length, 'finding')} about the run as a whole, complete in ${view.elsewhere}`];
}
function renderLeftOut({ elsewhere }, { folded, diffsLeftOut, unlisted }) {
    const parts = [
        ...(unlisted > 0 ? [`${countPolicies(unlisted)} of the table`] : []),
        ...(folded.length > 0 ? [`the details of ${countPolicies(folded.length)}`] : []),
        ...(diffsLeftOut > 0 ? [`the text of ${count(diffsLeftOut, 'file')}`] : []),
    ];
    return parts.length === 0
        ? []
        : [`**Left out here for want of space:** ${joinWithAnd(parts)}, complete in ${elsewhere}.`];
}
function renderCounts({ rendering: { report } }, shown) {
    const unchanged = report.policies.length - shown;
    const unnamed = report.unmanaged_profiles ?? 0;
    const parts = [
        ...(unchanged > 0 ? [`${countPolicies(unchanged)} unchanged.`] : []),
        ...(unnamed > 0 ? [`${count(unnamed, 'live profile')} named by no file and left alone.`] : []),
    ];
    return parts.length === 0 ? [] : [parts.join(' ')];
}
function renderFooter({ rendering }) {
    const { report, linkCommit: head, workflow, job, runUrl } = rendering;
    const compared = report.base_commit === null ? [] : [`compared with ${linkCommit(rendering, report.base_commit)}`];
    const live = report.mode === 'check' ? compared : ['compared with the live profiles'];
    const run = `run ${markdown_link(code(`${workflow} / ${job}`, 100), runUrl)}`;
    return `<sub>Policy files at ${linkCommit(rendering, head)}, ${[...live, run].join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./lib/report/view.js

function createView({ rendering, space, elsewhere }) {
    return { rendering, space, elsewhere, textLimit: space.textLimit, predicates: guardPredicates(rendering) };
}

;// CONCATENATED MODULE: ./lib/report/comment.js



/**
 * GitHub takes 65,536 characters and counts code points. UTF-16 units are never fewer, and of those even the longest
 * comment stays below the 262,144 bytes that its column holds.
 */
const COMMENT = {
    limit: 65_536,
    measure: text => text.length,
    listLimits: [25, 8, 3],
    textLimit: 300,
    diffLimit: 10_000,
};
/** The comment of a pull request. Its first line is the marker by which the next run finds it. */
function renderComment(rendering, marker) {
    const view = createView({ rendering, space: COMMENT, elsewhere: markdown_link('the job summary', rendering.runUrl) });
    return renderDocument(view, {
        opening: `${marker}\n`,
        emptyNote: 'This pull request changes no policy any more: what an earlier version of this comment said is taken back.',
    });
}

;// CONCATENATED MODULE: ./lib/report/json.js
/** The report as the text of its file. */
function formatReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/report/log.js



/** The report for the job's log: its verdict, then a line for each policy that there is anything to say about. */
function listLogLines(report) {
    const policies = sortPolicies(report.policies).filter(isNoteworthy);
    return [summariseReport(report), ...policies.map(describePolicy)];
}
function describePolicy({ action, outcome, direction, file, policy_id, drift }) {
    const facts = [
        outcome ?? action,
        direction === 'none' ? undefined : direction,
        drift.length > 0 ? 'drifted' : undefined,
        policy_id ?? undefined,
    ].filter(fact => fact !== undefined);
    return showHidden(`  ${file}: ${facts.join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/report/marker.js

/** The hidden first line of a comment: the same for every run of the same job, and nothing of anybody's text in it. */
function commentMarker(key) {
    const identity = 'commentId' in key
        ? ['comment-id', key.commentId]
        : ['job', key.workflow, key.job, key.globs, key.projectId ?? null];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
    return `<!-- pgbeam-policy ${hash} -->`;
}
/**
 * Whether a comment opens with the marker. Nowhere else does it count, so that no quoted or quoting text can pass for
 * it. A later version may write more behind the hash.
 */
function hasMarker(body, marker) {
    return body.startsWith(marker.slice(0, -'-->'.length));
}

;// CONCATENATED MODULE: ./lib/report/outputs.js

/** The action's outputs that the report determines, by name. */
function listOutputs({ result, direction, policies }) {
    const countWhere = (holds) => String(policies.filter(holds).length);
    return {
        result,
        direction,
        changed: countWhere(isChanged),
        applied: countWhere(({ outcome }) => outcome === 'applied'),
        drifted: countWhere(({ drift }) => drift.length > 0),
        failed: countWhere(({ outcome }) => outcome === 'failed'),
    };
}

;// CONCATENATED MODULE: ./lib/report/summary.js


/** GitHub drops a step's summary whole if it is longer than 1 MiB. */
const SUMMARY = {
    limit: 1_048_576,
    measure: text => Buffer.byteLength(text),
    listLimits: [Number.POSITIVE_INFINITY, 1000, 100, 10],
    textLimit: 4000,
    diffLimit: 100_000,
};
/** The job summary: the complete report, as far as 1 MiB holds it. */
function renderSummary(rendering) {
    const view = createView({ rendering, space: SUMMARY, elsewhere: 'the JSON report (output `report`)' });
    return renderDocument(view, { opening: '', emptyNote: 'No policy file has anything to report.' });
}

;// CONCATENATED MODULE: ./lib/deliver.js









/**
 * Tells everybody what a run found. Reporting never decides the result: what could not be told is a warning, and the
 * summary has it all.
 */
async function deliverReport({ rendering, runner, threads, junit, reportName, }) {
    for (const line of listLogLines(rendering.report))
        runner.info(line);
    for (const { level, ...annotation } of listAnnotations(rendering)) {
        runner.annotate({ severity: level, ...annotation });
    }
    for (const [name, value] of Object.entries(listOutputs(rendering.report)))
        runner.setOutput(name, value);
    await attempt(runner, 'write the JSON report', async () => {
        runner.setOutput('report', await runner.writeFile(reportName, formatReport(rendering.report)));
    });
    if (junit !== undefined) {
        await attempt(runner, 'write the results of the policy tests', async () => {
            const name = reportName.replace('report', 'tests').replace(/\.json$/, '.xml');
            runner.setOutput('tests', await runner.writeFile(name, junit));
        });
    }
    await attempt(runner, 'write the job summary', () => runner.appendSummary(renderSummary(rendering)));
    await attempt(runner, 'comment on the pull request', () => writeComments({ rendering, runner, threads }));
    await attempt(runner, 'keep the issue about drift', () => keepDriftIssue({ rendering, runner, threads }));
}
async function writeComments({ rendering, runner, threads: { key, comment } }) {
    if (!comment)
        return;
    const marker = commentMarker(key);
    const outcomes = await comment({
        isOurs: body => hasMarker(body, marker),
        body: renderComment(rendering, marker),
        // A thread is not opened to say that nothing happened.
        ifAbsent: rendering.report.policies.some(isNoteworthy) || listTestFindings(rendering.report.tests).length > 0
            ? 'create'
            : 'leave',
    });
    for (const outcome of outcomes) {
        if ('url' in outcome) {
            runner.setOutput('comment-url', outcome.url);
            runner.info(`Comment ${outcome.kind}: ${outcome.url}`);
        }
        if (outcome.kind === 'outdated') {
            runner.info(`The pull request has moved on to ${outcome.head}, whose own run comments.`);
        }
    }
}
async function keepDriftIssue({ rendering, runner, threads: { key, issue } }) {
    if (!issue)
        return;
    const marker = commentMarker(key);
    const drifted = rendering.report.policies.filter(({ drift }) => drift.length > 0).length;
    const profiles = drifted === 1 ? '1 live profile was' : `${drifted} live profiles were`;
    const title = `PgBeam: ${profiles} edited outside this repository`;
    const outcome = await issue({
        isOurs: body => hasMarker(body, marker),
        content: drifted === 0 ? null : { title, body: renderComment(rendering, marker) },
    });
    if (outcome.kind !== 'absent')
        runner.info(`The issue about drift was ${outcome.kind}: ${outcome.url}`);
}
async function attempt(runner, operation, act) {
    try {
        await act();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        runner.annotate({ severity: 'warning', title: 'Not reported', message: `Could not ${operation}: ${why}` });
    }
}

;// CONCATENATED MODULE: ./lib/drift.js










/** The third flow, which only looks: which live profiles were edited elsewhere, and which wait to be applied. */
async function findDrift({ ports, inputs, commit, repository, globs, }) {
    const { projectId: defaultProject, dryRun } = inputs;
    const snapshots = await ports.snapshots.read([commit]);
    const wanted = await readWanted({ snapshots, policies: ports.policies, defaultProject });
    const { sources, directory, failures, privatePredicates } = wanted;
    const steps = planSources(wanted);
    const { histories } = ports;
    const drifts = await traceDrift({ steps: steps.values(), commit, histories, defaultProject });
    const fates = sources.map(source => {
        const verdict = { drift: drifts.get(source.file.path) ?? [], refusal: undefined };
        return settleFate({ source, step: steps.get(source), verdict, executed: new Map(), failures });
    });
    const policies = fates.map(reportFate).map(withoutSuccess);
    const idleGlobs = globs.listIdle(sources.map(({ file }) => file.path));
    const hasDrift = policies.some(({ drift }) => drift.length > 0);
    const result = chooseApplyResult({
        outcomes: fates.flatMap(({ outcome }) => outcome ?? []),
        hasInvalid: fates.some(({ source }) => source.kind === 'invalid'),
        hasPlanned: [...steps.values()].some(isWrite),
    });
    const isSound = result === 'changed' || result === 'unchanged';
    return {
        report: {
            version: 1,
            mode: 'drift',
            result: isSound && hasDrift ? 'drifted' : result,
            direction: combinePolicies(policies),
            dry_run: dryRun,
            repository,
            commit,
            base_commit: null,
            pull_request: null,
            policies,
            findings: findIdleGlobs(globs, sources),
            unmanaged_profiles: countUnmanaged(sources, directory),
        },
        texts: new Map(),
        privatePredicates,
        failure: joinFailures(hasDrift ? explainDrift(policies) : null, explainApply(fates, idleGlobs)),
    };
}
/** Nothing was applied, so that nothing succeeded either; what failed still says why. */
function withoutSuccess(policy) {
    return policy.outcome === 'failed' ? policy : { ...policy, outcome: null };
}
function explainDrift(policies) {
    const drifted = policies.filter(({ drift }) => drift.length > 0).map(({ file }) => file);
    return `Edited outside this repository: ${drifted.join(', ')}. Take each edit into its file by a pull request, or undo it in PgBeam.`;
}
function joinFailures(...failures) {
    return failures.filter(failure => failure !== null).join('\n') || null;
}

// EXTERNAL MODULE: ./lib/event.js + 1 modules
var lib_event = __webpack_require__(9213);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/file-content.js

/** The largest policy file that is read, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
/** What the bytes of a file say. A byte-order mark is no part of it. */
function decodeFile(bytes) {
    if (bytes.byteLength > MAX_FILE_BYTES)
        return { kind: 'unreadable', reason: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
/** Git's id of a blob with these bytes, in a repository of the usual kind. */
function hashBlob(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/export/workspace.js



function createWorkspace(root) {
    return {
        isThere: async () => (await list('')).length > 0,
        readFiles: async (selection) => {
            const files = await readFolder('', selection);
            return files.sort((a, b) => (a.path < b.path ? -1 : 1));
        },
        listNames: async (folder) => new Set((await list(folder)).map(({ name }) => name.toLowerCase())),
        writeFile: async ({ path, text, replaces }) => {
            await makeFolders(path);
            if (replaces && !(await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, path))).isFile())
                throw new Error(`${path} is not a file`);
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(root, path), text, { flag: replaces ? 'w' : 'wx' });
        },
    };
    async function list(folder) {
        try {
            return await (0,external_node_fs_promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        }
        catch (error) {
            if (isMissing(error))
                return [];
            throw error;
        }
    }
    async function readFolder(folder, selection) {
        const entries = await list(folder);
        // A repository inside the repository: its files are not this one's.
        if (folder !== '' && entries.some(({ name }) => name === '.git'))
            return [];
        const files = [];
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && selection.mayContain(path))
                    files.push(...(await readFolder(path, selection)));
            }
            else if (selection.includes(path)) {
                if (entry.isSymbolicLink())
                    files.push({ path, blob: '', content: LINK });
                else if (entry.isFile())
                    files.push(await readOne(path));
            }
        }
        return files;
    }
    async function readOne(path) {
        if ((await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, path))).size > MAX_FILE_BYTES)
            return { path, blob: '', content: TOO_LARGE };
        const bytes = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(root, path));
        return { path, blob: hashBlob(bytes), content: decodeFile(bytes) };
    }
    /** Makes the folders above a file. One that is a link might lead out of the workspace. */
    async function makeFolders(path) {
        const segments = path.split('/');
        if (segments.some(segment => ['', '.', '..'].includes(segment)))
            throw new Error(`${path} is no path to write to`);
        for (let depth = 1; depth < segments.length; depth++) {
            const folder = segments.slice(0, depth).join('/');
            const found = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(error => {
                if (isMissing(error))
                    return undefined;
                throw error;
            });
            if (found === undefined)
                await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(root, folder));
            else if (!found.isDirectory())
                throw new Error(`${folder} is not a folder: nothing is written through a link`);
        }
    }
}
const LINK = { kind: 'unreadable', reason: 'symbolic-link' };
const TOO_LARGE = { kind: 'unreadable', reason: 'too-large' };
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

;// CONCATENATED MODULE: ./lib/export/list-live.js


/** Lists the live profiles of projects, all of them at once. */
async function listLive(projects, policies) {
    const results = await Promise.all(projects.map(async (id) => [id, await listProject(id, policies)]));
    return {
        known: new Map(results.flatMap(([id, result]) => (result instanceof PgBeamError ? [] : [[id, result]]))),
        failures: new Map(results.flatMap(([id, result]) => (result instanceof PgBeamError ? [[id, result]] : []))),
    };
}
async function listProject(projectId, policies) {
    try {
        return (await policies.listProfiles(projectId)).map(readLivePolicy);
    }
    catch (error) {
        if (error instanceof PgBeamError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/export/match-files.js
/**
 * Finds for each live profile the files that stand for it: by `id`, else by project and name. The project of an invalid
 * file is not known, so its name counts for every project.
 */
function matchFiles({ profiles, sources, directory, }) {
    const owners = new Map();
    const namesakes = new Map();
    for (const source of sources) {
        if (source.kind === 'invalid') {
            if (source.name !== undefined)
                add(namesakes, match_files_keyOf(null, source.name), source);
            continue;
        }
        const { projectId, document } = source;
        const known = directory.find(projectId, document);
        if (known.kind === 'found')
            add(owners, known.live, source);
        add(namesakes, match_files_keyOf(projectId, document.profile.name), source);
    }
    return profiles.map(live => ({ live, standing: judge(live) }));
    function judge(live) {
        const [owner, ...rivals] = owners.get(live) ?? [];
        if (owner && rivals.length === 0)
            return { kind: 'file', source: owner };
        if (owner)
            return { kind: 'blocked', sources: [owner, ...rivals] };
        const [first, ...others] = [live.projectId, null].flatMap(id => namesakes.get(match_files_keyOf(id, live.name)) ?? []);
        return first ? { kind: 'blocked', sources: [first, ...others] } : { kind: 'nothing' };
    }
}
function match_files_keyOf(projectId, name) {
    return JSON.stringify([projectId, name]);
}
function add(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}

;// CONCATENATED MODULE: ./lib/export/slug.js
/** What Windows takes for devices, whatever follows after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;
/** Room for an ending and for what tells namesakes apart, within the 255 bytes that file systems take. */
const slug_LONGEST = 80;
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
        .slice(0, slug_LONGEST)
        .replace(/^-|-$/g, '');
    if (words === '')
        return 'policy';
    return DEVICE.test(words) ? `policy-${words}` : words;
}

;// CONCATENATED MODULE: ./lib/export/place-files.js




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
    return places.find(place => globs.includes(place_files_joinPath(place, 'policy')));
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
    const isFree = (name) => !used.has(name + place.ending) && !isTestFile(name + place.ending);
    return new Map([...slugs].toSorted(compareIdentities).map(([live, slug]) => {
        const isAlone = counts.get(slug) === 1;
        const name = (isAlone ? [slug] : []).find(isFree) ?? findFree(`${slug}-${digestIdentity(live)}`, isFree);
        used.add(name + place.ending);
        return [live, place_files_joinPath(place, name)];
    }));
}
function place_files_joinPath({ folder, ending }, name) {
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
    return place_files_identify(one) < place_files_identify(other) ? -1 : 1;
}
function digestIdentity(live) {
    return (0,external_node_crypto_.createHash)('sha256').update(place_files_identify(live)).digest('hex').slice(0, 6);
}
function place_files_identify({ projectId, id }) {
    return JSON.stringify([projectId, id]);
}

;// CONCATENATED MODULE: ./lib/export/file-data.js


/** The fields that a file has to set: all but those that have their defaults anyway. */
function listGivenFields(profile) {
    return FIELDS.filter(field => field === 'name' || !(0,external_node_util_.isDeepStrictEqual)(profile[field], DEFAULTS[field]));
}
/** Of the statement rules the lists that are not empty. */
function listGivenRules({ statement_rules: rules }) {
    return ['allow', 'deny'].filter(list => rules[list].length > 0);
}

;// CONCATENATED MODULE: ./lib/export/compose-json.js

/** What JSON may hold as it is, and nobody sees. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The JSON of a policy file: fields in the order of the API's schema, those at their defaults left out. */
function composeJson({ id, projectId, profile }) {
    const fields = listGivenFields(profile).map(field => [
        field,
        field === 'statement_rules'
            ? Object.fromEntries(listGivenRules(profile).map(list => [list, profile.statement_rules[list]]))
            : profile[field],
    ]);
    const text = JSON.stringify({ id, project_id: projectId, ...Object.fromEntries(fields) }, null, 2);
    return `${text.replace(UNSEEN, character => (character === '\n' ? character : compose_json_escapeCharacter(character)))}\n`;
}
function compose_json_escapeCharacter(character) {
    return Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join('');
}

;// CONCATENATED MODULE: ./lib/policy/descriptions.js
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
    approval_mode: 'What waits for a person: `writes` (insert, update, delete and copy), `ddl`, `all` of these, or nothing (`off`).',
    approval_auto_max_rows: 'A held write that touches at most this many rows passes by itself; 0 lets none pass.',
    approval_timeout_seconds: 'After how many seconds a request for approval expires.',
    migration_safety: 'What happens to ddl that takes heavy locks or destroys data: nothing (`off`), `warn` or `block`.',
    egress_bytes_per_day: 'How many bytes of results may leave a day; 0 is unlimited.',
    max_affected_rows: 'How many rows one write may touch; 0 is unlimited. The oldest deployments do not have it.',
    content_scan_mode: 'Whether results are scanned for stored prompt injection; every mode only reports today. Only the newest deployments have it.',
    content_scan_max_bytes: "How many bytes of a result are scanned; 0 is the scanner's own limit. Only the newest deployments have it.",
};

;// CONCATENATED MODULE: ./lib/export/comment-lines.js


/** What completes and explains the fields in editors. */
const SCHEMA_URL = 'https://raw.githubusercontent.com/pgbeam/policy-action/v0/schema/policy.schema.json';
const WIDTH = 100;
/** Descriptions that belong together above one field. */
const EXPLAINED_WITH = {
    masking_rules: ['masking_rules.table', 'masking_rules.kind'],
    row_filters: ['row_filters.table'],
};
/** The comment at the top of a file. */
function comment_lines_describeFile({ unknownFields }) {
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
    const shown = fields.slice(0, MOST_SHOWN).map(field => quote(field.replace(comment_lines_UNSEEN, '\ufffd')));
    const rest = fields.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
const MOST_SHOWN = 20;
// Spaces too: a name of several words could put one that means something to the start of a comment.
const comment_lines_UNSEEN = /[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu;
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

;// CONCATENATED MODULE: ./lib/export/quote-yaml.js
/** Words that YAML 1.1 or some reader takes for a boolean, null or number. Numbers and dates never begin with a letter. */
const MISTAKABLE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i;
// A letter first, so that nothing is an indicator, a number, a date or a merge key. Neither `: ` nor ` #` can be inside.
const quote_yaml_PLAIN = {
    flow: /^[\p{L}_][\p{L}\p{N}_.$=<>()'"+*/ -]*$/u,
    block: /^[\p{L}_(](?:[\p{L}\p{N}_.$=<>()'"+*/ ,[\]!|&%@~^?;-]|:(?=[^\s]))*$/u,
};
/** What is not seen, or not kept by every reader: it goes by its escape. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;
const UNPRINTABLES = new RegExp(`["\\\\]|${UNPRINTABLE.source}`, 'gu');
/**
 * A text as YAML, on one line, that readers of YAML 1.1 and of 1.2 alike take for this very text: plain where nobody could
 * mistake it, else in quotes.
 */
function quoteYaml(text, context = 'block') {
    if (quote_yaml_PLAIN[context].test(text) && !text.endsWith(' ') && !MISTAKABLE.test(text))
        return text;
    if (UNPRINTABLE.test(text))
        return `"${text.replace(UNPRINTABLES, quote_yaml_escapeCharacter)}"`;
    if (text.includes("'") && !/["\\]/.test(text))
        return `"${text}"`;
    return `'${text.replaceAll("'", "''")}'`;
}
/** Whether a text of several lines may stand as it is below a `|-`. */
function fitsLiteralBlock(text) {
    const lines = text.split('\n');
    return lines.length > 1 && /^\S/.test(text) && !text.endsWith('\n') && lines.every(isPlainLine);
}
// YAML keeps a space at the end of a line; editors do not.
function isPlainLine(line) {
    return !UNPRINTABLE.test(line) && !line.endsWith(' ');
}
const quote_yaml_SHORT_ESCAPES = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};
function quote_yaml_escapeCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return quote_yaml_SHORT_ESCAPES[character] ?? (code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/export/compose-yaml.js



/** The YAML of a policy file: as its JSON, with comments that say what the fields mean. */
function composeYaml(policy) {
    const { id, projectId, profile } = policy;
    const sections = [
        comment_lines_describeFile(policy),
        explain('id', [`id: ${quoteYaml(id)}`]),
        explain('project_id', [`project_id: ${quoteYaml(projectId)}`]),
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
            return [`${field}:`, ...profile[field].map(name => `  - ${quoteYaml(name)}`)];
        case 'masking_rules':
            return ['masking_rules:', ...profile.masking_rules.map(rule => `  - { ${composePairs(rule)} }`)];
        case 'row_filters':
            return ['row_filters:', ...profile.row_filters.flatMap(composeFilter)];
        default: {
            const value = profile[field];
            return [`${field}: ${typeof value === 'string' ? quoteYaml(value) : value}`];
        }
    }
}
function composeRules({ statement_rules: rules }, list) {
    const kinds = rules[list].map(kind => quoteYaml(kind, 'flow'));
    return [...describeField(`statement_rules.${list}`, '  '), `  ${list}: [${kinds.join(', ')}]`];
}
function composePairs({ table, column, kind }) {
    return Object.entries({ table, column, kind })
        .map(([field, text]) => `${field}: ${quoteYaml(text, 'flow')}`)
        .join(', ');
}
function composeFilter({ table, predicate }) {
    const lines = predicate.split('\n').map(line => (line === '' ? '' : `      ${line}`));
    return [
        `  - table: ${quoteYaml(table)}`,
        ...(fitsLiteralBlock(predicate) ? ['    predicate: |-', ...lines] : [`    predicate: ${quoteYaml(predicate)}`]),
    ];
}

;// CONCATENATED MODULE: ./lib/export/compose-file.js






/** The largest file that is read back, in bytes. */
const MAX_BYTES = 1024 * 1024;
/** The text of a policy file, which is then read as a check would read it: it has to say exactly what is live. */
function composeFile({ path, policy, predicates, }) {
    const text = path.toLowerCase().endsWith('.json') ? composeJson(policy) : composeYaml(policy);
    if (Buffer.byteLength(text) > MAX_BYTES)
        return compose_file_refuse('its file would be larger than 1 MiB');
    const file = { path, blob: '', content: { kind: 'text', text } };
    const parsed = parsePolicy(file);
    if (parsed.kind === 'invalid')
        return compose_file_refuse(describeErrors(parsed.findings));
    const { document, findings } = parsed;
    const source = { kind: 'valid', file, findings, document, projectId: policy.projectId };
    const linted = lintSource({ source, predicates });
    if (linted.kind === 'invalid')
        return compose_file_refuse(describeErrors(linted.findings));
    const isExact = document.id === policy.id &&
        document.projectId === policy.projectId &&
        (0,external_node_util_.isDeepStrictEqual)(document.profile, policy.profile);
    return isExact ? { kind: 'composed', text, document } : compose_file_refuse('a file cannot hold it exactly');
}
function compose_file_refuse(reason) {
    return { kind: 'impossible', reason };
}
/** The first error, and the codes of the others. What is wrong with a predicate may quote it, and that is nobody's business. */
function describeErrors(findings) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const codes = [...new Set(errors.map(({ code }) => code))].map(quote).join(', ');
    const telling = errors.find(({ code }) => code !== 'invalid-predicate');
    return `a check would refuse its file (${codes})${telling ? `: ${telling.message.replace(/\.$/, '')}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/export/plan-export.js



/** Plans one profile. */
function planExport({ live, standing, path, ...context }) {
    const owner = standing.kind === 'file' ? standing.source : undefined;
    if (standing.kind === 'blocked')
        return { kind: 'blocked', live, sources: standing.sources };
    const target = owner?.file.path ?? path;
    if (live.meaning.kind === 'unreadable') {
        const reason = `this version cannot read what it has in ${live.meaning.fields.join(', ')}; update the action`;
        return { kind: 'impossible', live, path: target, reason };
    }
    const { profile } = live.meaning;
    const differing = owner ? listDifferences(owner.document.profile, profile) : [];
    if (owner && (differing.length === 0 || !context.overwrite))
        return { kind: 'keep', live, source: owner, differing };
    return planWrite({ live, profile, path: target, replaced: owner, ...context });
}
function planWrite({ live, profile, path, replaced, selection, predicates, }) {
    if (!selection.includes(path)) {
        const reason = 'none of the globs in the input `policies` takes in a file for it; add `policies/**/*.yaml`';
        return { kind: 'impossible', live, path, reason };
    }
    const { id, projectId } = live;
    const policy = { id, projectId, profile, unknownFields: Object.keys(listUnknownFields(live)) };
    const composed = composeFile({ path, policy, predicates });
    if (composed.kind === 'impossible')
        return { kind: 'impossible', live, path, reason: composed.reason };
    const { text, document } = composed;
    return { kind: 'write', live, path, text, document, replaced };
}

;// CONCATENATED MODULE: ./lib/export/findings.js


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
    'unknown-live-field': {
        severity: 'notice',
        meaning: 'A live profile has fields that this version does not know, so that its file cannot hold them.',
        fix: 'Nothing has to be done: applying the file leaves these fields as they are. A newer version may know them.',
    },
};
function noteDifferences(fields) {
    const message = `This file and the live profile differ in ${fields.map(quote).join(', ')}; set \`overwrite: true\` to take over what is live.`;
    return findings_createFinding('file-differs', message);
}
function noteObstacles(paths) {
    const message = paths.length === 1
        ? 'This file has the name of a live profile and is not valid, or has the id of another; correct or remove it, and export again.'
        : `Several files stand for one live profile: ${paths.map(quote).join(', ')}; keep one of them, and export again.`;
    return findings_createFinding('file-in-the-way', message);
}
function noteUnknownFields(fields) {
    const message = `The live profile also has ${listUnknown(fields)}, which no file can hold yet; applying this file leaves that as it is.`;
    return findings_createFinding('unknown-live-field', message);
}
function findings_createFinding(code, message) {
    return { code, severity: EXPORT_FINDINGS[code].severity, message, line: 1, column: 1 };
}

;// CONCATENATED MODULE: ./lib/export/report-export.js




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
        findings: report_export_listFindings(step),
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
    return { ...report, action: 'update', ...reportChanges({ before, document, splitConjuncts }) };
}
function findPath(step) {
    if (step.kind === 'keep')
        return step.source.file.path;
    return step.kind === 'blocked' ? step.sources[0].file.path : step.path;
}
function report_export_listFindings(step) {
    switch (step.kind) {
        case 'keep':
            return step.differing.length > 0 ? [noteDifferences(step.differing)] : [];
        case 'blocked':
            return [noteObstacles(step.sources.map(({ file }) => file.path))];
        case 'write': {
            const unknown = Object.keys(listUnknownFields(step.live));
            return unknown.length > 0 ? [noteUnknownFields(unknown)] : [];
        }
        case 'impossible':
            return [];
    }
}
/** The projects of which nothing was exported, and why. */
function describeUnlisted(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = describeError(error);
        const message = `Nothing was exported of this project. ${problem} ${nextStep}`;
        return { code: 'live-unknown', severity: 'error', message, line: null, column: null };
    });
}
/** Why the step fails and what to do next; null where all that was asked for is done, or was done before. */
function explainExport({ steps, failures, }) {
    const unlisted = [...failures.values()].map(error => Object.values(describeError(error)).join(' '));
    const names = steps.flatMap(({ kind, live }) => (kind === 'impossible' ? [live.name] : []));
    const lacking = names.length === 0
        ? []
        : [`Not exported: ${names.join(', ')}. Correct these profiles in PgBeam, or write their files by hand.`];
    return [...unlisted, ...lacking].join('\n') || null;
}

;// CONCATENATED MODULE: ./lib/export.js











/** The fourth flow, for adoption: every live profile that no file stands for becomes a file in the workspace. */
async function exportProfiles(options) {
    const { ports, inputs, globs, commit } = options;
    if (!(await ports.workspace.isThere()))
        return reportNoCheckout(options);
    const selection = { ...globs, includes: (path) => globs.includes(path) && !isTestFile(path) };
    const place = choosePlace(inputs.policies, selection) ?? DEFAULT_PLACE;
    const [files, taken, { known, failures }] = await Promise.all([
        ports.workspace.readFiles(selection),
        ports.workspace.listNames(place.folder),
        listLive(inputs.projects, ports.policies),
    ]);
    const profiles = [...known.values()].flat();
    const sources = assignProjects(parseSnapshots([{ commit, files }]).flat(), inputs.projectId);
    const filePredicates = await readPredicates(listPredicates(listProfiles(sources)));
    const livePredicates = await readPredicates(listPredicates(profiles.flatMap(toProfile)));
    const predicates = new Map([...filePredicates, ...livePredicates]);
    const matches = matchFiles({ profiles, sources, directory: createLiveDirectory(known) });
    const missing = matches.filter(({ standing }) => standing.kind === 'nothing').map(({ live }) => live);
    const paths = assignPaths({ profiles: missing, place, taken });
    const { overwrite } = inputs;
    const steps = matches.map(({ live, standing }) => planExport({ live, standing, path: paths.get(live) ?? '', selection, predicates, overwrite }));
    if (!inputs.dryRun)
        await writeFiles(steps, ports.workspace);
    const policies = steps.map(step => reportStep(step, splitConjuncts(predicates)));
    return {
        report: {
            ...export_describeRun(options),
            result: chooseResult(steps, failures.size > 0),
            direction: combinePolicies(policies),
            policies,
            findings: describeUnlisted(failures),
            unmanaged_profiles: failures.size > 0 ? null : steps.filter(({ kind }) => kind === 'impossible').length,
        },
        texts: new Map(),
        privatePredicates: new Set([...livePredicates.keys()].filter(text => !filePredicates.has(text))),
        failure: explainExport({ steps, failures }),
    };
}
/** Into an empty folder everything could be written, and nobody would find it again. */
function reportNoCheckout(options) {
    const report = {
        ...export_describeRun(options),
        result: 'failed',
        direction: 'none',
        policies: [],
        findings: [],
        unmanaged_profiles: null,
    };
    const failure = 'There is no checkout to write files into: add a step with actions/checkout before this one.';
    return { report, texts: new Map(), privatePredicates: new Set(), failure };
}
function export_describeRun({ inputs, commit, repository }) {
    const base_commit = null;
    const pull_request = null;
    return { version: 1, mode: 'export', dry_run: inputs.dryRun, repository, commit, base_commit, pull_request };
}
function toProfile({ meaning }) {
    return meaning.kind === 'readable' ? [meaning.profile] : [];
}
/** One after the other, so that what was written before a failure is the beginning of the list. */
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

;// CONCATENATED MODULE: ./lib/github/labels.js


const labelsSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            labels: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP() })) }).nullable(),
        }),
    }),
});
/** A hundred labels is as many as an issue can have. */
const labelsQuery = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { labels(first: 100) { nodes { name } } } }
}`;
/** Puts one label on a pull request or takes it off, whatever else is there. GitHub makes a label that is new. */
async function setLabel(request) {
    const { client, pullRequest, label, isWanted, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the labels of pull request #${pullRequest}`,
        query: labelsQuery,
        variables: { number: pullRequest },
        reply: labelsSchema,
        signal,
    });
    const labels = repository.pullRequest.labels?.nodes ?? [];
    const isThere = labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
    if (isThere === isWanted)
        return 'unchanged';
    return isWanted ? addLabel(request) : removeLabel(request);
}
async function addLabel({ client, pullRequest, label, signal }) {
    await client.rest({
        operation: `label pull request #${pullRequest}`,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
        parameters: { issue_number: pullRequest, labels: [label] },
        write: 'repeatable',
        reply: schemas/* unknown */.L5J(),
        signal,
    });
    return 'added';
}
async function removeLabel({ client, pullRequest, label, signal }) {
    try {
        await client.rest({
            operation: `take a label off pull request #${pullRequest}`,
            route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
            parameters: { issue_number: pullRequest, name: label },
            write: 'repeatable',
            reply: schemas/* unknown */.L5J(),
            signal,
        });
        return 'removed';
    }
    catch (error) {
        // Somebody else took it off meanwhile, or a first try did.
        if (isNotFound(error))
            return 'unchanged';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/reviewers.js


const namedSchema = schemas/* looseObject */._H3({ login: schemas/* string */.YjP().optional(), slug: schemas/* string */.YjP().optional() }).nullable();
const stateSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            author: namedSchema,
            reviewRequests: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ requestedReviewer: namedSchema })) }).nullable(),
            latestReviews: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ author: namedSchema })) }).nullable(),
        }),
    }),
});
const stateQuery = `query ($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      author { login }
      reviewRequests(first: 100) { nodes { requestedReviewer { ... on User { login } ... on Team { slug } } } }
      latestReviews(first: 100) { nodes { author { login } } }
    }
  }
}`;
/**
 * Asks people and teams for a review, apart from the author, those who were asked, and those who reviewed already; of a
 * team, one member's review will do.
 */
async function requestReviewers(request) {
    const { client, pullRequest, users, teams, signal } = request;
    const { repository } = await client.graphql({
        operation: `read who reviews pull request #${pullRequest}`,
        query: stateQuery,
        variables: { number: pullRequest },
        reply: stateSchema,
        signal,
    });
    const { author, reviewRequests, latestReviews } = repository.pullRequest;
    const asked = reviewRequests?.nodes.map(({ requestedReviewer }) => requestedReviewer) ?? [];
    const reviewed = latestReviews?.nodes.map(review => review.author) ?? [];
    const busy = listLowercase([author, ...asked, ...reviewed].map(each => each?.login));
    const askedTeams = listLowercase(asked.map(each => each?.slug));
    const hasReviewed = listLowercase(reviewed.map(each => each?.login));
    const missingTeams = teams
        .filter(({ slug }) => !askedTeams.has(slug.toLowerCase()))
        .filter(({ members }) => !members.some(login => hasReviewed.has(login.toLowerCase())));
    return askEach(request, {
        users: users.filter(login => !busy.has(login.toLowerCase())),
        teams: missingTeams.map(({ slug }) => slug),
    });
}
/** All at once; one by one where that is refused, since one who cannot be asked keeps GitHub from asking the others. */
async function askEach(request, wanted) {
    const { users, teams } = wanted;
    const names = [...users, ...teams];
    if (names.length === 0)
        return { requested: [], refused: [] };
    if (await ask(request, wanted))
        return { requested: names, refused: [] };
    if (names.length === 1)
        return { requested: [], refused: names };
    const requested = [];
    const refused = [];
    const singles = [
        ...users.map(user => ({ users: [user], teams: [] })),
        ...teams.map(team => ({ users: [], teams: [team] })),
    ];
    for (const single of singles) {
        const outcome = await askEach(request, single);
        requested.push(...outcome.requested);
        refused.push(...outcome.refused);
    }
    return { requested, refused };
}
/** Whether GitHub took it. */
async function ask({ client, pullRequest, signal }, { users, teams }) {
    try {
        await client.rest({
            operation: `ask for reviews of pull request #${pullRequest}`,
            route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
            parameters: { pull_number: pullRequest, reviewers: users, team_reviewers: teams },
            write: 'repeatable',
            reply: schemas/* unknown */.L5J(),
            signal,
        });
        return true;
    }
    catch (error) {
        if (error instanceof GitHubError && error.status === 422)
            return false;
        throw error;
    }
}
function listLowercase(names) {
    return new Set(names.flatMap(name => (name === undefined ? [] : [name.toLowerCase()])));
}

;// CONCATENATED MODULE: ./lib/github/blob-text.js

/** The largest file that is read, in bytes. */
const maxFileBytes = 1024 * 1024;
/** The content of a blob, by the text that GraphQL gives; null where that is not exact: it decodes leniently and cuts off. */
function acceptText({ id, text }) {
    if (typeof text !== 'string' || blob_text_hashBlob(text, id) !== id)
        return null;
    return { kind: 'text', text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
/** Git's id of a blob with this text, by the hash that the expected id is of. */
function blob_text_hashBlob(text, expected) {
    const bytes = Buffer.from(text);
    const hash = (0,external_node_crypto_.createHash)(expected.length === 40 ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/github/blobs.js



/** What one query asks for at most: GitHub gives a query ten seconds. */
const maxBatchBlobs = 100;
const maxBatchBytes = 1024 * 1024;
/** From about 500 kB on, GraphQL cuts a text off. */
const maxGraphqlBytes = 400_000;
const batchSchema = schemas/* looseObject */._H3({
    repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ text: schemas/* string */.YjP().nullish() }).nullable()).nullable(),
});
const blobSchema = schemas/* looseObject */._H3({ content: schemas/* string */.YjP(), encoding: schemas/* string */.YjP() });
/** Texts of many blobs in few requests, all of them at once, by blob id. */
async function readBlobs({ client, blobs, }) {
    const large = blobs.filter(blob => blob.size > maxGraphqlBytes);
    const batches = makeBatches(blobs.filter(blob => blob.size <= maxGraphqlBytes));
    const contents = await Promise.all([
        ...batches.map(batch => readBatch({ client, batch })),
        ...large.map(async ({ id }) => [[id, await readBlob({ client, id })]]),
    ]);
    return new Map(contents.flat());
}
/** GraphQL decodes leniently, so what it says is believed only where it hashes to the blob's id. */
async function readBatch({ client, batch }) {
    const texts = await readTexts({ client, batch });
    return Promise.all(batch.map(async ({ id }, index) => {
        const text = texts[`b${index}`]?.text;
        return [id, acceptText({ id, text }) ?? (await readBlob({ client, id }))];
    }));
}
async function readTexts({ client, batch }) {
    const fields = batch.map(({ id }, index) => `b${index}: object(oid: "${id}") { ... on Blob { text } }`);
    try {
        const { repository } = await client.graphql({
            operation: `read ${batch.length} files`,
            query: `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
            isPartialWelcome: true,
            reply: batchSchema,
        });
        return repository ?? {};
    }
    catch (error) {
        // A query that GitHub cannot manage says nothing about its single files.
        if (error instanceof GitHubError && error.kind === 'graphql')
            return {};
        throw error;
    }
}
async function readBlob({ client, id }) {
    const { content } = await client.rest({
        operation: `read the file ${id.slice(0, 7)}`,
        route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        parameters: { file_sha: id },
        reply: blobSchema,
    });
    const bytes = Buffer.from(content, 'base64');
    try {
        // Decoding takes a byte-order mark off.
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
function makeBatches(blobs) {
    const batches = [];
    let bytes = 0;
    for (const blob of blobs) {
        const last = batches.at(-1);
        bytes += blob.size;
        if (last !== undefined && last.length < maxBatchBlobs && bytes <= maxBatchBytes)
            last.push(blob);
        else {
            batches.push([blob]);
            bytes = blob.size;
        }
    }
    return batches;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(1318);
;// CONCATENATED MODULE: ./lib/github/merge-lines.js

/** Beyond so many lines taken out and put in, finding the fewest would take too long. */
const maxChangedLines = 5000;
/** A text changed on two sides, merged by lines as git does it; null where the two conflict, or changed too much. */
function mergeLines({ base, ours, theirs }) {
    const lines = splitLines(base);
    const mine = listHunks(lines, splitLines(ours));
    const all = listHunks(lines, splitLines(theirs));
    if (mine === null || all === null)
        return null;
    const others = all.filter(hunk => !mine.some(each => merge_lines_isSame(each, hunk)));
    if (mine.some(hunk => others.some(other => isTouching(hunk, other))))
        return null;
    const hunks = [...mine, ...others].sort((a, b) => a.start - b.start);
    const merged = [];
    let at = 0;
    for (const { start, end, lines: changed } of hunks) {
        merged.push(...lines.slice(at, start), ...changed);
        at = end;
    }
    return [...merged, ...lines.slice(at)].join('');
}
/** With their line ends. */
function splitLines(text) {
    return text.split(/(?<=\n)/);
}
function listHunks(base, changed) {
    const parts = (0,array/* diffArrays */.E)([...base], [...changed], { maxEditLength: maxChangedLines });
    if (parts === undefined)
        return null;
    const hunks = [];
    let at = 0;
    let open = null;
    const close = () => {
        if (open !== null)
            hunks.push({ start: open.start, end: at, lines: open.lines });
        open = null;
    };
    for (const { value, added, removed } of parts) {
        if (!added && !removed)
            close();
        else
            open ??= { start: at, lines: [] };
        if (added)
            open?.lines.push(...value);
        else
            at += value.length;
    }
    close();
    return hunks;
}
function merge_lines_isSame(one, other) {
    return one.start === other.start && one.end === other.end && one.lines.join('') === other.lines.join('');
}
/** Git wants at least one untouched line between two changes. */
function isTouching(one, other) {
    return one.start <= other.end && other.start <= one.end;
}

;// CONCATENATED MODULE: ./lib/github/clean-merge.js


/**
 * Whether a merge commit holds policy files just as git merges them, so that nobody added anything in the merge itself.
 * Where a file was moved on one side, it does not follow it and says no.
 */
async function isCleanMerge(from) {
    const { client, listings, merge } = from;
    const listed = await Promise.all([merge.base, merge.ours, merge.theirs, merge.result].map(listings.read));
    const [base, ours, theirs, result] = listed;
    if (!base || !ours || !theirs || !result)
        return false;
    const contested = findContested({ base, ours, theirs, result });
    if (contested === null)
        return false;
    if (contested.length === 0)
        return true;
    const sizes = new Map(contested.flatMap(file => Object.values(file).map(({ blob, size }) => [blob, size])));
    const contents = await readBlobs({ client, blobs: [...sizes].map(([id, size]) => ({ id, size })) });
    return contested.every(file => {
        const [base, ours, theirs, result] = [file.base, file.ours, file.theirs, file.result].map(({ blob }) => {
            const content = contents.get(blob);
            return content?.kind === 'text' ? content.text : undefined;
        });
        if (base === undefined || ours === undefined || theirs === undefined)
            return false;
        return mergeLines({ base, ours, theirs }) === result;
    });
}
/** Files that only their texts can tell about; null where some file is not what either side made of it. */
function findContested(trees) {
    const contested = [];
    for (const path of new Set(Object.values(trees).flatMap(tree => [...tree.keys()]))) {
        const [base, ours, theirs, result] = [trees.base, trees.ours, trees.theirs, trees.result].map(tree => tree.get(path));
        const isSame = (one, other) => one?.blob === other?.blob && one?.kind === other?.kind;
        if (isSame(ours, base) || isSame(ours, theirs)) {
            if (!isSame(result, theirs))
                return null;
        }
        else if (isSame(theirs, base)) {
            if (!isSame(result, ours))
                return null;
        }
        else {
            if (!base || !ours || !theirs || !result)
                return null;
            contested.push({ base, ours, theirs, result });
        }
    }
    return contested;
}

;// CONCATENATED MODULE: ./lib/github/landing.js



const comparisonSchema = schemas/* looseObject */._H3({
    status: schemas/* string */.YjP(),
    merge_base_commit: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }),
});
/**
 * Which of the commits a merged pull request brought to its base as they were reviewed. GitHub's word does not do:
 * it associates a commit with every pull request whose branch holds it, and calls a pull request merged once somebody
 * pushes its head to the base, together with whatever else is in that push.
 */
async function findLanded(request) {
    const { pullRequest, commits } = request;
    if (pullRequest.state !== 'merged')
        return [];
    const own = new Set(pullRequest.commits.map(({ commit }) => commit));
    const others = commits.filter(commit => !own.has(commit));
    const landed = commits.filter(commit => own.has(commit));
    if (pullRequest.merge === null || others.length === 0)
        return landed;
    const { commit: merge, parents } = pullRequest.merge;
    if (parents.length === 2) {
        const isReviewed = others.includes(merge) && parents[1] === pullRequest.head && (await isMadeByMerging(request));
        return isReviewed ? [...landed, merge] : landed;
    }
    if (parents.length !== 1 || !(await isMadeAnew(request)))
        return landed;
    const isLast = others.length === 1 && others[0] === merge;
    const made = isLast ? new Set([merge]) : await listRebased(request);
    return [...landed, ...others.filter(commit => commit === merge || made.has(commit))];
}
/** A squash or a rebase makes commits that do not build on the head. What builds on it was pushed. */
async function isMadeAnew({ client, pullRequest }) {
    const { head, merge } = pullRequest;
    const comparison = await compare({ client, base: head, head: merge?.commit ?? '' });
    return comparison?.status === 'diverged';
}
async function isMadeByMerging({ client, listings, pullRequest }) {
    const { head: theirs, merge } = pullRequest;
    const [ours = ''] = merge?.parents ?? [];
    const comparison = await compare({ client, base: ours, head: theirs });
    if (comparison === null)
        return false;
    const base = comparison.merge_base_commit.sha;
    return isCleanMerge({ client, listings, merge: { base, ours, theirs, result: merge?.commit ?? '' } });
}
/** Null where one of them is gone, or the two have nothing in common. */
async function compare({ client, base, head }) {
    try {
        return await client.rest({
            operation: `compare commit ${head.slice(0, 7)} with ${base.slice(0, 7)}`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            // GitHub puts the changed files, which may be many, on the first page only.
            parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
            reply: comparisonSchema,
        });
    }
    catch (error) {
        if (isNotFound(error))
            return null;
        throw error;
    }
}
/** GitHub rebases at most so many commits. */
const maxRebased = 100;
const lineSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* looseObject */._H3({
            history: schemas/* looseObject */._H3({
                nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({
                    oid: schemas/* string */.YjP(),
                    messageHeadline: schemas/* string */.YjP(),
                    authoredDate: schemas/* string */.YjP(),
                    author: schemas/* looseObject */._H3({ email: schemas/* string */.YjP().nullable() }).nullable(),
                    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })) }),
                })),
            }),
        }),
    }),
});
const lineQuery = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $first: Int!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(first: $first) {
          nodes { oid messageHeadline authoredDate author { email } parents(first: 2) { nodes { oid } } }
        }
      }
    }
  }
}`;
/**
 * The commits that a rebase made, from the last one back: each is a copy, by author, time and title, of one of the pull
 * request's, in their order. A rebase leaves out merges, and what the base has already.
 */
async function listRebased({ client, pullRequest }) {
    const originals = pullRequest.commits.filter(({ parents }) => parents.length < 2);
    const reply = await client.graphql({
        operation: `read the commits that pull request #${pullRequest.number} became`,
        query: lineQuery,
        variables: { commit: pullRequest.merge?.commit, first: Math.min(originals.length, maxRebased) || 1 },
        reply: lineSchema,
    });
    const rebased = new Set();
    let expected = pullRequest.merge?.commit;
    let left = originals.length;
    for (const node of reply.repository.object.history.nodes) {
        const original = originals.slice(0, left).findLastIndex(commit => isCopy(node, commit));
        if (node.oid !== expected || node.parents.nodes.length !== 1 || original < 0)
            break;
        rebased.add(node.oid);
        left = original;
        expected = node.parents.nodes[0]?.oid;
    }
    return rebased;
}
function isCopy({ messageHeadline, authoredDate, author }, original) {
    const isSameText = messageHeadline === original.headline && authoredDate === original.authoredDate;
    return isSameText && (author?.email ?? '') === original.authors[0]?.email;
}

;// CONCATENATED MODULE: ./lib/github/policy-authors.js
/** Beyond so many that matter, commits are not looked at but taken to touch policy files. */
const maxListed = 40;
/**
 * Who wrote a pull request's commits to policy files. Only those commits are looked into whose authors matter: they gave
 * an opinion, or nobody can tell who they are.
 */
async function findPolicyAuthors(from) {
    const { listings, pullRequest, reviewers } = from;
    const relevant = pullRequest.commits
        .map(commit => ({ commit, known: listReviewers(commit, reviewers), unknown: policy_authors_listUnknown(commit) }))
        .filter(({ known, unknown }) => known.length > 0 || unknown.length > 0);
    const touching = await Promise.all(relevant.map(({ commit }, index) => index >= maxListed || listings.isTouchedBy(commit)));
    const authors = relevant.filter((_, index) => touching[index]);
    return {
        known: [...new Set(authors.flatMap(({ known }) => known))],
        unknown: new Set(authors.flatMap(({ unknown }) => unknown)).size,
    };
}
function listReviewers({ authors }, reviewers) {
    return authors.flatMap(({ login }) => (login !== null && reviewers.has(login.toLowerCase()) ? [login] : []));
}
/** By address, which is all there is. */
function policy_authors_listUnknown({ commit, authors, hasMoreAuthors }) {
    const addresses = authors.filter(isUnknown).map(({ email }) => email.toLowerCase());
    return hasMoreAuthors ? [...addresses, `others of ${commit}`] : addresses;
}
/** An app is nobody in disguise, though GitHub may show no account for it. */
function isUnknown({ login, email }) {
    return login === null && !/\[bot\]@users\.noreply\./i.test(email);
}

;// CONCATENATED MODULE: ./lib/github/trees.js


const treeSchema = schemas/* looseObject */._H3({
    tree: schemas/* array */.YOg(schemas/* looseObject */._H3({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        sha: schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
        size: schemas/* int */.Whr().optional(),
    })),
    truncated: schemas/* boolean */.zMY(),
});
/**
 * Every selected file of a commit, ordered by path. One request, but for repositories beyond what GitHub lists in one
 * (100,000 entries or 7 MB): those are walked by the folders that can hold selected files.
 */
async function listFiles(from) {
    const { client, commit, selection } = from;
    const files = await listFolder('', commit);
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
    async function listFolder(folder, sha) {
        const whole = await readTree(sha, { recursive: '1' });
        if (!whole.truncated)
            return selectFiles(folder, whole.tree);
        const level = await readTree(sha, {});
        if (level.truncated) {
            throw new GitHubError({
                kind: 'reply',
                effect: 'none',
                operation: nameOperation(),
                detail: 'one folder holds more files than GitHub lists',
            });
        }
        const below = level.tree
            .filter(entry => entry.type === 'tree')
            .map(entry => ({ path: join(folder, entry.path), sha: entry.sha }))
            .filter(({ path }) => selection.mayContain(path));
        const lists = await Promise.all(below.map(({ path, sha }) => listFolder(path, sha)));
        return [...selectFiles(folder, level.tree), ...lists.flat()];
    }
    function readTree(sha, parameters) {
        return client.rest({
            operation: nameOperation(),
            route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
            parameters: { tree_sha: sha, ...parameters },
            reply: treeSchema,
        });
    }
    function nameOperation() {
        return `list the files of commit ${commit.slice(0, 7)}`;
    }
    function selectFiles(folder, entries) {
        return entries
            .filter(({ type }) => type !== 'tree')
            .map(entry => ({ path: join(folder, entry.path), blob: entry.sha, kind: readKind(entry), size: entry.size ?? 0 }))
            .filter(({ path }) => selection.includes(path));
    }
}
/** Git's own modes. */
function readKind({ mode, type }) {
    if (type === 'commit')
        return 'submodule';
    return mode === '120000' ? 'symbolic-link' : 'file';
}
function join(folder, path) {
    return folder === '' ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./lib/github/policy-listings.js



function createPolicyListings(from) {
    const { client, selection } = from;
    const policies = { ...selection, includes: path => selection.includes(path) && !isTestFile(path) };
    const listings = new Map();
    const read = (commit) => {
        const listing = listings.get(commit) ?? listPolicies(commit);
        listings.set(commit, listing);
        return listing;
    };
    return {
        read,
        areEqual: async (one, other) => {
            const [before, after] = await Promise.all([read(one), read(other)]);
            return before !== null && after !== null && listChanged(before, after).length === 0;
        },
        isTouchedBy: async ({ commit, parents }) => {
            const [after, ...before] = await Promise.all([commit, ...parents].map(read));
            if (!after || before.includes(null))
                return true;
            const [first = new Map(), ...others] = before;
            return listChanged(first, after).some(path => others.every(other => !policy_listings_isSame(other.get(path), after.get(path))));
        },
    };
    async function listPolicies(commit) {
        try {
            const files = await listFiles({ client, commit, selection: policies });
            return new Map(files.map(file => [file.path, file]));
        }
        catch (error) {
            if (isNotFound(error))
                return null;
            throw error;
        }
    }
}
function listChanged(before, after) {
    const paths = new Set([...before.keys(), ...after.keys()]);
    return [...paths].filter(path => !policy_listings_isSame(before.get(path), after.get(path)));
}
function policy_listings_isSame(one, other) {
    return one?.blob === other?.blob && one?.kind === other?.kind;
}

;// CONCATENATED MODULE: ./lib/github/pull-request-page.js

const pageInfoSchema = schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const oidSchema = schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() });
const actorSchema = schemas/* looseObject */._H3({ __typename: schemas/* string */.YjP(), login: schemas/* string */.YjP() }).nullable();
const reviewSchema = schemas/* looseObject */._H3({
    state: schemas/* string */.YjP(),
    author: actorSchema,
    commit: oidSchema.nullable(),
});
const commitSchema = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    messageHeadline: schemas/* string */.YjP(),
    authoredDate: schemas/* string */.YjP(),
    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(oidSchema) }),
    authors: schemas/* looseObject */._H3({
        totalCount: schemas/* int */.Whr(),
        nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ email: schemas/* string */.YjP().nullable(), user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).nullable() })),
    }),
});
const pullRequestSchema = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    baseRefName: schemas/* string */.YjP(),
    headRefOid: schemas/* string */.YjP(),
    author: actorSchema,
    mergeCommit: schemas/* looseObject */._H3({ oid: schemas/* string */.YjP(), parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(oidSchema) }) }).nullable(),
    latestOpinionatedReviews: schemas/* looseObject */._H3({ pageInfo: pageInfoSchema, nodes: schemas/* array */.YOg(reviewSchema) }),
    commits: schemas/* looseObject */._H3({ pageInfo: pageInfoSchema, nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ commit: commitSchema })) }),
});
const pull_request_page_batchSchema = schemas/* looseObject */._H3({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), pullRequestSchema) });
/** Of so many pull requests: `$number0`, and where to read on in `$reviews0` and `$commits0`. */
function buildQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map(i => `$number${i}: Int!, $reviews${i}: String, $commits${i}: String`);
    const fields = indices.map(i => `p${i}: pullRequest(number: $number${i}) {
      number state baseRefName headRefOid
      author { __typename login }
      mergeCommit { oid parents(first: 3) { nodes { oid } } }
      latestOpinionatedReviews(first: 100, after: $reviews${i}, writersOnly: true) {
        pageInfo { hasNextPage endCursor }
        nodes { state author { __typename login } commit { oid } }
      }
      commits(first: 100, after: $commits${i}) {
        pageInfo { hasNextPage endCursor }
        nodes { commit {
          oid messageHeadline authoredDate
          parents(first: 10) { nodes { oid } }
          authors(first: 10) { totalCount nodes { email user { login } } }
        } }
      }
    }`);
    return `query ($owner: String!, $name: String!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`;
}

;// CONCATENATED MODULE: ./lib/github/pull-request-facts.js

const batchSize = 10;
/** A thousand commits, and a thousand reviews. */
const maxPages = 10;
/** Ten pull requests a request; one more for each hundred commits or reviews of the longest. */
async function readPullRequests(from) {
    const { client, numbers } = from;
    const readings = [...new Set(numbers)].map(beginReading);
    const batches = Array.from({ length: Math.ceil(readings.length / batchSize) }, (_, index) => readings.slice(index * batchSize, (index + 1) * batchSize));
    await Promise.all(batches.map(batch => pull_request_facts_readBatch({ client, batch })));
    return readings.map(toFacts);
}
function beginReading(number) {
    const begin = { reviewsAfter: null, commitsAfter: null, hasMoreReviews: true, hasMoreCommits: true };
    return { number, pages: [], reviews: [], commits: [], ...begin };
}
async function pull_request_facts_readBatch({ client, batch }) {
    for (let page = 1, open = [...batch]; page <= maxPages && open.length > 0; page++) {
        const { repository } = await client.graphql({
            operation: `read the reviews of pull request ${open.map(({ number }) => `#${number}`).join(', ')}`,
            query: buildQuery(open.length),
            variables: Object.fromEntries(open.flatMap(({ number, reviewsAfter, commitsAfter }, index) => [
                [`number${index}`, number],
                [`reviews${index}`, reviewsAfter],
                [`commits${index}`, commitsAfter],
            ])),
            reply: pull_request_page_batchSchema,
        });
        for (const [index, reading] of open.entries())
            takePage(reading, repository[`p${index}`]);
        open = open.filter(({ hasMoreReviews, hasMoreCommits }) => hasMoreReviews || hasMoreCommits);
    }
}
function takePage(reading, page) {
    const { latestOpinionatedReviews: reviews, commits } = page;
    reading.pages.push(page);
    if (reading.hasMoreReviews) {
        reading.reviews.push(...reviews.nodes);
        reading.hasMoreReviews = reviews.pageInfo.hasNextPage;
        reading.reviewsAfter = reviews.pageInfo.endCursor;
    }
    if (reading.hasMoreCommits) {
        reading.commits.push(...commits.nodes.map(({ commit }) => commit));
        reading.hasMoreCommits = commits.pageInfo.hasNextPage;
        reading.commitsAfter = commits.pageInfo.endCursor;
    }
}
function toFacts(reading) {
    // Somebody may push while it is read: what the last page says goes with the newest commits.
    const page = reading.pages.at(-1);
    const heads = new Set(reading.pages.map(({ headRefOid }) => headRefOid));
    return {
        number: reading.number,
        state: page.state.toLowerCase(),
        baseBranch: page.baseRefName,
        head: page.headRefOid,
        author: page.author?.login ?? null,
        merge: page.mergeCommit && { commit: page.mergeCommit.oid, parents: listOids(page.mergeCommit.parents) },
        reviews: reading.reviews.flatMap(toReview),
        commits: reading.commits.map(toCommit),
        isComplete: !reading.hasMoreReviews && !reading.hasMoreCommits && heads.size === 1,
    };
}
const reviewStates = new Map([
    ['APPROVED', 'approved'],
    ['CHANGES_REQUESTED', 'changes-requested'],
    ['DISMISSED', 'dismissed'],
]);
function toReview({ state, author, commit }) {
    const known = reviewStates.get(state);
    if (known === undefined)
        return [];
    const actor = author && { login: author.login, isPerson: author.__typename === 'User' };
    return [{ state: known, author: actor, commit: commit?.oid ?? null }];
}
function toCommit({ oid, messageHeadline, authoredDate, parents, authors }) {
    return {
        commit: oid,
        parents: listOids(parents),
        headline: messageHeadline,
        authoredDate,
        authors: authors.nodes.map(({ email, user }) => ({ email: email ?? '', login: user?.login ?? null })),
        hasMoreAuthors: authors.totalCount > authors.nodes.length,
    };
}
function listOids({ nodes }) {
    return nodes.map(({ oid }) => oid);
}

;// CONCATENATED MODULE: ./lib/github/reviews.js




/** `selection` tells which files are policies; tests beside them are not. */
function createReviewReader({ client, selection, }) {
    return {
        readReviews: async (claims) => {
            const listings = createPolicyListings({ client, selection });
            const facts = await readPullRequests({ client, numbers: claims.map(({ pullRequest }) => pullRequest) });
            const assembled = await Promise.all(facts.map(pullRequest => {
                const commits = claims.filter(each => each.pullRequest === pullRequest.number).flatMap(each => each.commits);
                return assemble({ client, listings, pullRequest, commits: [...new Set(commits)] });
            }));
            return new Map(assembled.map(reviews => [reviews.number, reviews]));
        },
    };
}
async function assemble(from) {
    const { listings, pullRequest } = from;
    const { number, state, baseBranch, head, author, isComplete } = pullRequest;
    const isByAuthor = (review) => reviews_isSameLogin(review.author?.login, author);
    const reviewers = pullRequest.reviews.filter(review => review.author?.isPerson && !isByAuthor(review));
    const logins = new Set(reviewers.map(review => review.author?.login.toLowerCase() ?? ''));
    const [landed, authors, opinions] = await Promise.all([
        findLanded(from),
        findPolicyAuthors({ listings, pullRequest, reviewers: logins }),
        Promise.all(pullRequest.reviews.map(review => toOpinion({ listings, head, review }))),
    ]);
    const { known: policyAuthors, unknown: unknownAuthors } = authors;
    return { number, state, baseBranch, head, author, landed, policyAuthors, unknownAuthors, opinions, isComplete };
}
async function toOpinion(from) {
    const { listings, head, review } = from;
    const { state, author, commit } = review;
    const isPerson = author?.isPerson ?? false;
    const matters = state === 'approved' && isPerson && commit !== null;
    const isCurrent = commit === head || (matters && (await listings.areEqual(commit, head)));
    return { reviewer: author?.login ?? null, isPerson, state, isCurrent };
}
function reviews_isSameLogin(one, other) {
    return typeof one === 'string' && one.toLowerCase() === other?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/github/statuses.js

/** The name by which a branch protection can require it. */
const gateContext = 'pgbeam/reviews';
const currentSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* looseObject */._H3({
            status: schemas/* looseObject */._H3({
                context: schemas/* looseObject */._H3({ state: schemas/* string */.YjP(), description: schemas/* string */.YjP().nullable() }).nullable(),
            })
                .nullable(),
        })
            .nullable(),
    }),
});
const currentQuery = `query ($owner: String!, $name: String!, $sha: GitObjectID!, $context: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { status { context(name: $context) { state description } } } }
  }
}`;
/** Sets the commit status of the gate, unless the last one says the same: GitHub takes a thousand for a commit. */
async function setGateStatus(request) {
    const { client, sha, state, description, targetUrl, signal } = request;
    const { repository } = await client.graphql({
        operation: `read the status of commit ${sha.slice(0, 7)}`,
        query: currentQuery,
        variables: { sha, context: gateContext },
        reply: currentSchema,
        signal,
    });
    const current = repository.object?.status?.context;
    if (current?.state.toLowerCase() === state && current.description === description)
        return 'unchanged';
    await client.rest({
        operation: `set the status of commit ${sha.slice(0, 7)}`,
        route: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        parameters: { sha, state, description, context: gateContext, ...(targetUrl && { target_url: targetUrl }) },
        write: 'repeatable',
        reply: schemas/* looseObject */._H3({}),
        signal,
    });
    return 'set';
}

;// CONCATENATED MODULE: ./lib/plan/gate.js


const maxDescription = 140;
const effects = {
    none: 'changes no policy',
    neutral: 'no effect on access',
    narrows: 'narrows access',
    widens: 'widens access',
    mixed: 'widens and narrows access',
    unclear: 'may widen access',
};
/** Whether an open pull request has the reviews that its merge will be asked for. */
function decideGate(from) {
    const { pullRequest, direction, rules } = from;
    const effect = effects[direction];
    const demand = findDemand(direction, rules);
    if (direction === 'none')
        return { state: 'success', description: effect };
    if (asksForNothing(demand))
        return { state: 'success', description: `${effect}: no approval needed` };
    const assessment = assessReviews(pullRequest, demand);
    const state = assessment.isSufficient ? 'success' : 'pending';
    return { state, description: gate_shorten(`${effect}: ${describeReviews(assessment)}`) };
}
function describeReviews(assessment) {
    const { approvals, needed, requestingChanges, lacksRequiredReviewer, unknownAuthors, isComplete } = assessment;
    if (!isComplete)
        return 'too many commits or reviews to judge';
    if (requestingChanges.length > 0)
        return `changes requested by ${requestingChanges.join(', ')}`;
    const count = `${approvals.length} of ${needed} approvals`;
    const notes = [
        lacksRequiredReviewer ? 'one must be by reviewers-widening' : '',
        unknownAuthors > 0 ? `${unknownAuthors} for authors without a GitHub account` : '',
    ].filter(note => note !== '');
    return notes.length === 0 ? count : `${count} (${notes.join('; ')})`;
}
function gate_shorten(text) {
    return text.length <= maxDescription ? text : `${text.slice(0, maxDescription - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/github/teams.js


/** A team that the token cannot see. GitHub does not tell that from one that is not there. */
class TeamUnreadableError extends Error {
    name = 'TeamUnreadableError';
    team;
    /** What the token must be allowed, in the words of the settings of a token or app. */
    permission = 'organization permission "Members": read';
    constructor(team, { cause }) {
        super(`The token cannot read the team @${team.organization}/${team.slug}. If there is such a team, give github-token a ` +
            'personal access token, or the token of an app, with the organization permission "Members": read. The token ' +
            'of a workflow never has it.', { cause });
        this.team = team;
    }
}
const pageSize = 100;
const membersSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }));
/** Logins of a team's members, those of teams below it included. Throws a `TeamUnreadableError`, or a `GitHubError`. */
async function readTeamMembers(from) {
    const { client, team } = from;
    const logins = [];
    for (let page = 1;; page++) {
        const members = await readPage({ client, team, page });
        logins.push(...members.map(({ login }) => login));
        if (members.length < pageSize)
            return logins;
    }
}
async function readPage({ client, team, page }) {
    try {
        return await client.rest({
            operation: `read the members of @${team.organization}/${team.slug}`,
            route: 'GET /orgs/{org}/teams/{team_slug}/members',
            parameters: { org: team.organization, team_slug: team.slug, per_page: pageSize, page },
            reply: membersSchema,
        });
    }
    catch (error) {
        const isHidden = error instanceof GitHubError && (error.status === 403 || error.status === 404);
        throw isHidden ? new TeamUnreadableError(team, { cause: error }) : error;
    }
}

;// CONCATENATED MODULE: ./lib/required-reviewers.js

/** Looks up who the input `reviewers-widening` names. Throws a `TeamUnreadableError` for a team that the token cannot see. */
async function readWideningReviewers(client, reviewers) {
    const teams = reviewers.flatMap(reviewer => (reviewer.kind === 'team' ? [reviewer] : []));
    return {
        users: reviewers.flatMap(reviewer => (reviewer.kind === 'user' ? [reviewer.login] : [])),
        teams: await Promise.all(teams.map(async (team) => ({ slug: team.slug, members: await readTeamMembers({ client, team }) }))),
    };
}
/** Null where the input names nobody, so that anybody's approval will do. */
function toRequiredReviewers({ users, teams }) {
    if (users.length + teams.length === 0)
        return null;
    return { users, teamMembers: teams.flatMap(({ members }) => members) };
}
const required_reviewers_NOBODY = { users: [], teams: [] };

;// CONCATENATED MODULE: ./lib/gate.js







/** A merge queue asks again for the required statuses; what it merges had them in its pull requests. */
const QUEUED = { state: 'success', description: 'reviewed in the pull requests of the merge queue' };
/** Keeps the status `pgbeam/reviews`, the label and the requested reviewers of a pull request as its change asks for. */
async function keepGate(context) {
    const { client, inputs, event } = context;
    const warnings = [];
    async function attempt(act) {
        try {
            return await act();
        }
        catch (error) {
            warnings.push(error instanceof Error ? error.message : String(error));
            return undefined;
        }
    }
    if (event.kind === 'merge-group' && inputs.gate) {
        await attempt(() => setGateStatus({ client, sha: event.headSha, targetUrl: event.run.runUrl, ...QUEUED }));
    }
    if (event.kind !== 'pull-request')
        return { line: undefined, warnings };
    const direction = judgeDirection(context.report);
    const named = { ...context, event, direction };
    const reviewers = mayWiden(direction)
        ? await attempt(() => readWideningReviewers(client, inputs.reviewersWidening))
        : required_reviewers_NOBODY;
    const [status] = await Promise.all([
        inputs.gate && reviewers ? attempt(() => keepStatus({ ...named, reviewers })) : undefined,
        reviewers && mayWiden(direction) ? attempt(() => askReviewers({ ...named, reviewers })) : undefined,
        inputs.labelWidening === null ? undefined : attempt(() => keepLabel(named, inputs.labelWidening ?? '')),
    ]);
    return { line: status && `${gateContext}: ${status.description}`, warnings };
}
/** What an invalid file would change is not known. */
function judgeDirection({ direction, result }) {
    return result === 'invalid' ? combineDirections([direction, 'unclear']) : direction;
}
async function keepStatus({ client, inputs, event, selection, direction, reviewers, }) {
    const reader = createReviewReader({ client, selection });
    const found = await reader.readReviews([{ pullRequest: event.number, commits: [] }]);
    const pullRequest = found.get(event.number);
    if (!pullRequest)
        return undefined;
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening: toRequiredReviewers(reviewers) };
    const status = decideGate({ pullRequest, direction, rules });
    await setGateStatus({ client, sha: event.headSha, targetUrl: event.run.runUrl, ...status });
    return status;
}
async function askReviewers({ client, event, reviewers: { users, teams }, }) {
    if (users.length + teams.length === 0)
        return;
    const { refused } = await requestReviewers({ client, pullRequest: event.number, users, teams });
    if (refused.length > 0)
        throw new Error(`GitHub does not let these be asked for a review: ${refused.join(', ')}`);
}
async function keepLabel({ client, event, direction }, label) {
    await setLabel({ client, pullRequest: event.number, label, isWanted: mayWiden(direction) });
}

;// CONCATENATED MODULE: ./lib/github/branch.js


const refSchema = schemas/* looseObject */._H3({ object: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
const repositorySchema = schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP() });
/** The commit that a branch is at now; null where there is no such branch. */
async function readBranchHead(client, branch) {
    try {
        const { object } = await client.rest({
            operation: `read the head of branch ${branch}`,
            route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
            parameters: { ref: `heads/${branch}` },
            reply: refSchema,
        });
        return object.sha;
    }
    catch (error) {
        if (isNotFound(error))
            return null;
        throw error;
    }
}
async function readDefaultBranch(client) {
    const { default_branch } = await client.rest({
        operation: 'look up the default branch',
        route: 'GET /repos/{owner}/{repo}',
        reply: repositorySchema,
    });
    return default_branch;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/retry.js
/** Tries of one request in all. */
const maxTries = 4;
/** A server that asks for a longer wait is not waited for. */
const maxRetryAfterMs = 60_000;
const firstBackoffMs = 500;
const maxBackoffMs = 8_000;
const retryableStatuses = new Set([408, 429, 500, 502, 503, 504]);
/** How long to wait before the next try, in ms, or `undefined` where there should be none. */
function retryDelay(failed) {
    if (failed.status !== undefined && !retryableStatuses.has(failed.status))
        return undefined;
    if (failed.attempt >= maxTries)
        return undefined;
    const asked = parseRetryAfter({ header: failed.retryAfter, now: failed.now });
    if (asked !== undefined && asked > maxRetryAfterMs)
        return undefined;
    const delay = asked || backoff(failed);
    const isAffordable = failed.elapsedMs + delay <= failed.requestBudgetMs && delay <= failed.runBudgetMs;
    return isAffordable ? delay : undefined;
}
/**
 * The wait that a `Retry-After` header asks for, in ms, from whole seconds or an HTTP date (RFC 9110, 10.2.3). A date in
 * the past is 0; anything else is `undefined`.
 */
function parseRetryAfter({ header, now, }) {
    const text = header?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Date.parse takes nearly anything for a date; an HTTP date begins with the name of a day.
    if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Doubles with every try; between half of it and all of it, so that clients do not come back in step. */
function backoff({ attempt, random }) {
    const ceiling = Math.min(maxBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
    return Math.round((ceiling / 2) * (1 + random));
}

;// CONCATENATED MODULE: ./lib/github/rate-limit.js
/** GitHub's advice where a secondary limit names no time. */
const patienceSeconds = 60;
/**
 * What a refusal says in the words that everybody else uses. GitHub answers 403 as well as 429 to those who are too
 * fast, and names the time by `retry-after`, by `x-ratelimit-reset`, or in prose only ("Best practices for using the REST API").
 */
function readRefusal({ status, headers, message, now }) {
    const retryAfter = headers['retry-after'] ?? null;
    if (status !== 403 && status !== 429)
        return { status, retryAfter };
    if (retryAfter !== null)
        return { status: 429, retryAfter };
    if (headers['x-ratelimit-remaining'] === '0') {
        const seconds = Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1000);
        return { status: 429, retryAfter: String(Number.isNaN(seconds) ? patienceSeconds : Math.max(0, seconds)) };
    }
    const isSecondary = status === 429 || /secondary rate limit|abuse detection/i.test(message);
    return isSecondary ? { status: 429, retryAfter: String(patienceSeconds) } : { status, retryAfter };
}

;// CONCATENATED MODULE: ./lib/github/attempt.js

/** The request surely did not leave this machine, or no server took it. */
const neverSent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attemptRequest({ octokit, route, parameters, isWrite, signal, now, }) {
    try {
        // Octokit's own reading takes a reply that broke off for a text, and looks at every number for a big one.
        const request = { signal, parseSuccessResponseBody: false };
        const { data, headers } = await octokit.request(route, { ...parameters, request });
        const text = await readText(data);
        return { kind: 'done', body: text === '' ? null : JSON.parse(text), headers: headers };
    }
    catch (error) {
        return { kind: 'failed', failure: describe({ error, isWrite, now }) };
    }
}
function describe({ error, isWrite, now }) {
    const effect = isWrite ? 'unknown' : 'none';
    if (error instanceof SyntaxError) {
        return { kind: 'reply', effect, detail: 'the answer is not JSON', retry: { retryAfter: null } };
    }
    const response = readResponse(error);
    if (response !== null) {
        const { status, headers, message } = response;
        return {
            kind: 'status',
            effect: status < 500 ? 'none' : effect,
            status,
            detail: message,
            permissions: headers['x-accepted-github-permissions'],
            retry: readRefusal({ status, headers, message, now: now() }),
        };
    }
    if (findInChain(error, e => e.name === 'TimeoutError' || e.name === 'AbortError')) {
        return { kind: 'timeout', effect, retry: { retryAfter: null } };
    }
    const source = findInChain(error, e => 'code' in e && typeof e.code === 'string');
    const code = source !== undefined && 'code' in source ? String(source.code) : undefined;
    const isUnsent = code !== undefined && neverSent.has(code);
    return {
        kind: 'network',
        effect: isUnsent ? 'none' : effect,
        detail: code,
        cause: source,
        retry: { retryAfter: null },
    };
}
/** Octokit's error for an answer of 400 and above carries it; that for a broken connection has a made-up status and no answer. */
function readResponse(error) {
    if (!(error instanceof Error) || !('response' in error))
        return null;
    const { response } = error;
    if (response === undefined)
        return null;
    const { status, headers, data } = response;
    const isDocument = typeof data === 'object' && data !== null && 'message' in data;
    return { status, headers, message: isDocument ? String(data.message).slice(0, 500) : '' };
}
function findInChain(error, isMeant) {
    for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++)
        if (isMeant(e))
            return e;
    return undefined;
}
async function readText(data) {
    if (!(data instanceof ReadableStream))
        return '';
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of data)
        text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
}

;// CONCATENATED MODULE: ./lib/github/graphql-errors.js


const replySchema = schemas/* looseObject */._H3({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).optional(),
});
/** GraphQL says no with a status of 200. Null: there is data to work with. */
function findGraphqlFailure({ body, headers, isWrite, isPartialWelcome, now }) {
    const decoded = replySchema.safeParse(body);
    if (!decoded.success)
        return { kind: 'reply', effect: isWrite ? 'unknown' : 'none', detail: 'the answer is not GraphQL' };
    const { data, errors = [] } = decoded.data;
    if (errors.length === 0 && data !== undefined)
        return null;
    const detail = errors
        .map(error => error.message)
        .join('; ')
        .slice(0, 500);
    if (errors.some(error => error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT')) {
        return {
            kind: 'graphql',
            effect: 'none',
            detail,
            retry: readRefusal({ status: 429, headers, message: detail, now }),
        };
    }
    if (isPartialWelcome && typeof data === 'object' && data !== null)
        return null;
    const isTypeless = errors.every(error => error.type === undefined);
    // An error of GitHub's own making has no type, and its text asks to try again.
    const isPassing = isTypeless && /something went wrong|timeout|timed out/i.test(detail);
    return {
        kind: 'graphql',
        effect: isWrite ? 'unknown' : 'none',
        detail,
        ...(isPassing && { retry: { retryAfter: null } }),
    };
}

;// CONCATENATED MODULE: ./lib/github/client.js







/** Well below the 100 at which GitHub's secondary limit begins. */
const maxConcurrentRequests = 12;
function createGitHubClient(options) {
    const { token, apiUrl, repository, now = Date.now, random = Math.random } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000 } = options;
    const sleep = options.sleep ?? ((ms, signal) => (0,promises_.setTimeout)(ms, undefined, signal && { signal }));
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl });
    const limit = (0,p_limit/* default */.A)(maxConcurrentRequests);
    const graphqlUrl = `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    return {
        repository,
        rest: call => {
            const { owner, name } = repository;
            const place = call.route.includes('{owner}') ? { owner, repo: name } : {};
            const parameters = { ...place, ...call.parameters };
            return send(call, () => tryOnce({ call, route: call.route, parameters }));
        },
        graphql: call => {
            const { owner, name } = repository;
            const parameters = { query: call.query, variables: { owner, name, ...call.variables } };
            return send(call, async () => {
                const attempt = await tryOnce({ call, route: `POST ${graphqlUrl}`, parameters });
                return attempt.kind === 'done' ? unwrapData({ attempt, call, now: now() }) : attempt;
            });
        },
    };
    function tryOnce(request) {
        const { call, route, parameters } = request;
        const isWrite = call.write !== undefined;
        return limit(() => {
            const timeout = AbortSignal.timeout(timeoutMs);
            const signal = call.signal ? AbortSignal.any([timeout, call.signal]) : timeout;
            return attemptRequest({ octokit, route, parameters, isWrite, signal, now });
        });
    }
    async function send(call, attemptOnce) {
        const startedAt = now();
        for (let attempt = 1;; attempt++) {
            const result = await attemptOnce();
            if (result.kind === 'done')
                return decodeReply(call, result.body);
            const { retry, ...details } = result.failure;
            const fail = () => new GitHubError({ ...details, operation: call.operation });
            const isRisky = call.write === 'once' && details.effect === 'unknown';
            if (retry === undefined || isRisky)
                throw fail();
            const elapsedMs = now() - startedAt;
            const budget = { elapsedMs, requestBudgetMs, runBudgetMs: Number.POSITIVE_INFINITY };
            const delay = retryDelay({ attempt, ...retry, now: now(), random: random(), ...budget });
            if (delay === undefined)
                throw fail();
            await sleep(delay, call.signal).catch(() => Promise.reject(fail()));
        }
    }
}
function unwrapData(reply) {
    const { attempt, call, now } = reply;
    const { body, headers } = attempt;
    const isPartialWelcome = call.isPartialWelcome ?? false;
    const failure = findGraphqlFailure({ body, headers, isWrite: call.write !== undefined, isPartialWelcome, now });
    return failure === null ? { ...attempt, body: body.data } : { kind: 'failed', failure };
}
function decodeReply({ operation, reply, write }, body) {
    const decoded = reply.safeParse(body);
    if (decoded.success)
        return decoded.data;
    const [issue] = decoded.error.issues;
    const detail = `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`;
    throw new GitHubError({ kind: 'reply', operation, effect: write === undefined ? 'none' : 'unknown', detail });
}

;// CONCATENATED MODULE: ./lib/github/comparison.js


const comparison_commitSchema = schemas/* looseObject */._H3({ parents: schemas/* array */.YOg(schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() })) });
const comparison_comparisonSchema = schemas/* looseObject */._H3({ merge_base_commit: schemas/* looseObject */._H3({ sha: schemas/* string */.YjP() }) });
/** Needs the default branch's name in the event for a push that made a branch, and for a dispatch. */
async function resolveComparison({ client, event, prepare }) {
    switch (event.kind) {
        case 'pull-request':
            return resolvePullRequest({ client, event, prepare });
        case 'merge-group': {
            const { headSha: head, baseSha: base } = event;
            return { head, base, basis: 'merge-group' };
        }
        case 'push':
            if (event.before !== null)
                return { head: event.run.sha, base: event.before, basis: 'push' };
            // The first push to the default branch is the repository's first of all.
            if (isOnDefaultBranch(event))
                return { head: event.run.sha, base: null, basis: 'nothing' };
            return resolveAgainstDefaultBranch({ client, event, prepare });
        case 'dispatch':
        case 'schedule':
            if (isOnDefaultBranch(event))
                return { head: event.run.sha, base: event.run.sha, basis: 'itself' };
            return resolveAgainstDefaultBranch({ client, event, prepare });
    }
}
/** The merge result against its first parent shows what merging does, also where the base branch has moved on. */
async function resolvePullRequest(request) {
    const { client, event, prepare } = request;
    const { mergeCandidateSha: candidate, headSha, baseSha } = event;
    if (candidate !== null) {
        prepare(candidate);
        prepare(baseSha);
        const [first, second, ...others] = await readParents({ client, commit: candidate });
        const isMergeOfHead = first !== undefined && second === headSha && others.length === 0;
        if (isMergeOfHead)
            return { head: candidate, base: first, basis: 'merge-result' };
    }
    return resolveMergeBase({ client, base: baseSha, head: headSha, prepare });
}
function resolveAgainstDefaultBranch({ client, event, prepare }) {
    const { defaultBranch, sha } = event.run;
    if (defaultBranch === null)
        throw new Error('The default branch was not looked up');
    return resolveMergeBase({ client, base: defaultBranch, head: sha, prepare });
}
async function resolveMergeBase(request) {
    const { client, base, head, prepare } = request;
    prepare(head);
    try {
        const { merge_base_commit } = await client.rest({
            operation: `find where ${head.slice(0, 7)} branched off`,
            route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
            // GitHub puts the changed files, which may be many, on the first page only.
            parameters: { basehead: `${base}...${head}`, per_page: 1, page: 2 },
            reply: comparison_comparisonSchema,
        });
        return { head, base: merge_base_commit.sha, basis: 'merge-base' };
    }
    catch (error) {
        const isUnrelated = isNotFound(error) && error instanceof GitHubError && /no common ancestor/i.test(error.detail ?? '');
        if (isUnrelated)
            return { head, base: null, basis: 'nothing' };
        throw error;
    }
}
/** None for a commit that is no longer there, as an old merge result may be. */
async function readParents({ client, commit }) {
    try {
        const { parents } = await client.rest({
            operation: `read commit ${commit.slice(0, 7)}`,
            route: 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
            parameters: { commit_sha: commit },
            reply: comparison_commitSchema,
        });
        return parents.map(parent => parent.sha);
    }
    catch (error) {
        if (isNotFound(error))
            return [];
        throw error;
    }
}
function isOnDefaultBranch(event) {
    return event.target.kind === 'branch' && event.target.name === event.run.defaultBranch;
}

;// CONCATENATED MODULE: ./lib/github/ancestry.js

const ancestry_pageSize = 100;
const ancestry_maxPages = 10;
const pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        object: schemas/* looseObject */._H3({
            history: schemas/* looseObject */._H3({
                pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })),
            }),
        }),
    }),
});
const query = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(path: $path, first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { oid } }
      }
    }
  }
}`;
/** The commit and those before it that touched the file: at most the newest thousand. */
async function readAncestors(from) {
    const { client, commit, path } = from;
    const commits = new Set([commit]);
    let after = null;
    for (let page = 1; page <= ancestry_maxPages; page++) {
        const reply = await client.graphql({
            operation: `read what commit ${commit.slice(0, 7)} builds on`,
            query,
            variables: { commit, path, first: ancestry_pageSize, after },
            reply: pageSchema,
        });
        const { history } = reply.repository.object;
        for (const { oid } of history.nodes)
            commits.add(oid);
        if (!history.pageInfo.hasNextPage)
            break;
        after = history.pageInfo.endCursor;
    }
    return commits;
}

;// CONCATENATED MODULE: ./lib/github/history-page.js




/** The largest file that is read, in bytes: as for snapshots. */
/** Octal modes of git, which GraphQL gives as plain numbers. */
const symbolicLinkMode = 0o120000;
const entrySchema = schemas/* looseObject */._H3({
    oid: schemas/* string */.YjP(),
    parents: schemas/* looseObject */._H3({ nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ oid: schemas/* string */.YjP() })) }),
    file: schemas/* looseObject */._H3({
        type: schemas/* string */.YjP(),
        mode: schemas/* int */.Whr(),
        oid: schemas/* string */.YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
        object: schemas/* looseObject */._H3({ byteSize: schemas/* int */.Whr().optional(), text: schemas/* string */.YjP().nullish() }).nullable(),
    })
        .nullable(),
    associatedPullRequests: schemas/* looseObject */._H3({
        nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']), baseRefName: schemas/* string */.YjP() })),
    }),
});
const history_page_pageSchema = schemas/* looseObject */._H3({
    history: schemas/* looseObject */._H3({
        pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
        nodes: schemas/* array */.YOg(entrySchema),
    }),
});
const history_page_batchSchema = schemas/* looseObject */._H3({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), history_page_pageSchema.nullable()) });
/**
 * One page of the history of several files in one request, texts and pull requests included. Which commits that gives
 * is what `git log -- path` gives: a merge is left out, and only one side of it followed, where that side has the very
 * same file; else both sides are followed, newest commit first by what the commits' own dates say.
 */
async function readHistoryPages(request) {
    const { client, positions, pageSize } = request;
    try {
        const pages = await fetchPages(request);
        const contents = await readInexact({ client, entries: pages.flatMap(page => page.history.nodes) });
        return pages.map(({ history }, index) => ({
            after: history.pageInfo.hasNextPage ? history.pageInfo.endCursor : null,
            entries: history.nodes.map(node => history_page_toEntry(node, { path: positions[index]?.path ?? '', contents })),
        }));
    }
    catch (error) {
        if (positions.length === 1 || !isTooMuch(error))
            throw error;
        const half = Math.ceil(positions.length / 2);
        const halves = [positions.slice(0, half), positions.slice(half)];
        const pages = await Promise.all(halves.map(positions => readHistoryPages({ client, positions, pageSize })));
        return pages.flat();
    }
}
async function fetchPages(request) {
    const { client, positions, pageSize } = request;
    const operation = positions.length === 1 ? 'read the history of one file' : `read the history of ${positions.length} files`;
    const { repository } = await client.graphql({
        operation,
        query: history_page_buildQuery(positions.length),
        variables: {
            first: pageSize,
            ...Object.fromEntries(positions.flatMap(({ commit, path, after }, index) => [
                [`commit${index}`, commit],
                [`path${index}`, path],
                [`after${index}`, after],
            ])),
        },
        reply: history_page_batchSchema,
    });
    return positions.map(({ commit }, index) => {
        const page = repository[`f${index}`];
        if (page)
            return page;
        throw new GitHubError({
            kind: 'reply',
            operation,
            effect: 'none',
            detail: `there is no commit ${commit.slice(0, 7)}`,
        });
    });
}
/** Fifty pull requests a commit: GitHub names every one whose branch holds it, oldest first. */
function history_page_buildQuery(count) {
    const indices = Array.from({ length: count }, (_, index) => index);
    const variables = indices.map(i => `$commit${i}: GitObjectID!, $path${i}: String!, $after${i}: String`);
    const fields = indices.map(i => `f${i}: object(oid: $commit${i}) { ... on Commit {
      history(path: $path${i}, first: $first, after: $after${i}) {
        pageInfo { hasNextPage endCursor }
        nodes {
          oid
          parents(first: 10) { nodes { oid } }
          file(path: $path${i}) { type mode oid object { ... on Blob { byteSize text } } }
          associatedPullRequests(first: 50) { nodes { number state baseRefName } }
        }
      }
    } }`);
    return `query ($owner: String!, $name: String!, $first: Int!, ${variables.join(', ')}) {
    repository(owner: $owner, name: $name) { ${fields.join('\n')} }
  }`;
}
/** GitHub gives a query ten seconds and so much to work with, and says in several ways that it was not enough. */
function isTooMuch(error) {
    if (!(error instanceof GitHubError))
        return false;
    if (error.kind === 'graphql')
        return /limit|exceed|timeout|timed out|something went wrong/i.test(error.detail ?? '');
    return error.kind === 'timeout' || error.status === 502 || error.status === 504;
}
/** Contents that GraphQL did not give exactly, by blob id. */
function readInexact({ client, entries }) {
    const wanted = new Map();
    for (const { file } of entries) {
        if (file?.type !== 'blob' || judgeUnread(file) || acceptText({ id: file.oid, text: file.object?.text }))
            continue;
        wanted.set(file.oid, file.object?.byteSize ?? 0);
    }
    return readBlobs({ client, blobs: [...wanted].map(([id, size]) => ({ id, size })) });
}
function history_page_toEntry({ oid, parents, file, associatedPullRequests }, { path, contents }) {
    return {
        commit: oid,
        parents: parents.nodes.map(parent => parent.oid),
        path,
        file: file && file.type !== 'tree' ? { blob: file.oid, content: toContent(file, contents) } : null,
        pullRequests: associatedPullRequests.nodes.map(({ number, state, baseRefName }) => ({
            number,
            state: state.toLowerCase(),
            baseBranch: baseRefName,
        })),
    };
}
function toContent(file, contents) {
    const content = judgeUnread(file) ?? acceptText({ id: file.oid, text: file.object?.text }) ?? contents.get(file.oid);
    if (content === undefined)
        throw new Error(`The file ${file.oid} was not read`);
    return content;
}
/** What is never read, and why. */
function judgeUnread({ type, mode, object }) {
    if (type === 'commit')
        return { kind: 'unreadable', reason: 'submodule' };
    if (mode === symbolicLinkMode)
        return { kind: 'unreadable', reason: 'symbolic-link' };
    return (object?.byteSize ?? 0) > maxFileBytes ? { kind: 'unreadable', reason: 'too-large' } : null;
}

;// CONCATENATED MODULE: ./lib/github/renames.js

/** GitHub lists 300 changed files a page, and 3,000 at most. */
const renames_pageSize = 300;
const renames_maxPages = 10;
const renames_commitSchema = schemas/* looseObject */._H3({
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({ filename: schemas/* string */.YjP(), status: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional() }))
        .default([]),
});
/**
 * By GitHub's own detection, which is git's: equal contents, or at least half alike. It is what people see in the pull
 * request. Each commit is asked about once, however many files begin in it.
 */
function createRenameFinder(client) {
    const renamesByCommit = new Map();
    return {
        find: async ({ commit, path }) => {
            const renames = renamesByCommit.get(commit) ?? listRenames({ client, commit });
            renamesByCommit.set(commit, renames);
            return (await renames).get(path) ?? null;
        },
    };
}
/** From new path to old. */
async function listRenames({ client, commit }) {
    const renames = new Map();
    for (let page = 1; page <= renames_maxPages; page++) {
        const { files } = await client.rest({
            operation: `list what commit ${commit.slice(0, 7)} changed`,
            route: 'GET /repos/{owner}/{repo}/commits/{ref}',
            parameters: { ref: commit, page },
            reply: renames_commitSchema,
        });
        for (const { filename, status, previous_filename } of files) {
            if (status === 'renamed' && previous_filename !== undefined)
                renames.set(filename, previous_filename);
        }
        if (files.length < renames_pageSize)
            break;
    }
    return renames;
}

;// CONCATENATED MODULE: ./lib/github/history.js



/**
 * The first request looks for the version that is live, mostly the one before the newest; later ones go on to the end.
 * A hundred commits with their pull requests are what GitHub manages well within its ten seconds.
 */
const firstBatch = { files: 10, versions: 10 };
const laterBatch = { files: 2, versions: 50 };
const maxVersions = 500;
function createHistoryReader({ client }) {
    return {
        readHistories: async ({ commit, paths, isEnough = () => false }) => {
            const renames = createRenameFinder(client);
            const traces = [...new Set(paths)].map(path => beginTrace({ commit, path }));
            for (let batch = firstBatch; traces.some(isOpen); batch = laterBatch) {
                const groups = groupBy(batch.files, traces.filter(isOpen));
                await Promise.all(groups.map(group => readOn({ client, renames, group, pageSize: batch.versions, isEnough })));
            }
            return new Map(await Promise.all(traces.map(async (trace) => [trace.path, await conclude({ client, trace, isEnough })])));
        },
    };
}
function beginTrace({ commit, path }) {
    const next = { commit, path, after: null };
    return { path, versions: [], oldest: null, found: null, isTangled: false, next };
}
/** Where lines are tangled, all must be read: commits date themselves, so one that is newer may come last. */
function isOpen(trace) {
    const isAnswered = trace.found !== null && !trace.isTangled;
    return trace.next !== null && !isAnswered && trace.versions.length < maxVersions;
}
async function readOn(from) {
    const { client, renames, group, pageSize, isEnough } = from;
    const pages = await readHistoryPages({ client, positions: group.map(({ next }) => next), pageSize });
    const takePage = async (trace, position, page) => {
        const hasBegun = takeEntries({ trace, entries: page.entries, isEnough }) || page.after === null;
        trace.next = hasBegun ? await findEarlierPath({ trace, renames }) : { ...position, after: page.after };
    };
    await Promise.all(group.map((trace, index) => takePage(trace, trace.next, pages[index])));
}
/** Gives whether the file's beginning was among them. */
function takeEntries(from) {
    const { trace, entries, isEnough } = from;
    for (const entry of entries) {
        const { commit, path, file, pullRequests } = entry;
        if (file === null) {
            // Removed, and added again later. On one of two lines that says nothing about the other.
            if (trace.isTangled)
                continue;
            return true;
        }
        const version = { commit, path, ...file, pullRequests };
        trace.versions.push(version);
        trace.oldest = entry;
        if (trace.found !== null)
            continue;
        if (isEnough(trace.path, [version]))
            trace.found = version;
        else if (entry.parents.length > 1)
            trace.isTangled = true;
    }
    return false;
}
/** A path's history ends where the file came to be there, which may be from somewhere else. */
async function findEarlierPath(from) {
    const { oldest, found } = from.trace;
    const parent = oldest?.parents[0];
    if (oldest === null || parent === undefined || found !== null)
        return null;
    const path = await from.renames.find(oldest);
    from.trace.oldest = null;
    return path === null ? null : { commit: parent, path, after: null };
}
async function conclude(from) {
    const { client, trace, isEnough } = from;
    const { path, versions, found, isTangled, next } = trace;
    const isComplete = next === null || (found !== null && !isTangled);
    if (found === null || !isTangled)
        return { versions, isComplete };
    const ancestors = await readAncestors({ client, commit: found.commit, path: found.path });
    const isOlder = (version) => version !== found && ancestors.has(version.commit);
    const beside = versions.filter(version => version !== found && !isOlder(version));
    const isEqual = (version) => isEnough(path, [version]);
    return {
        // What is beside the found version and no different brings nothing into force: it must not be taken for it.
        versions: [
            ...beside.filter(version => !isEqual(version)),
            found,
            ...beside.filter(isEqual),
            ...versions.filter(isOlder),
        ],
        isComplete,
    };
}
function groupBy(size, items) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

// EXTERNAL MODULE: ./lib/github/idle.js
var idle = __webpack_require__(9757);
// EXTERNAL MODULE: ./lib/github/log-text.js
var log_text = __webpack_require__(9609);
;// CONCATENATED MODULE: ./lib/github/runner.js



/** `core` is `@actions/core`, handed in so that a run with nothing to do need not load it. */
function createRunner(from) {
    const { core, env } = from;
    return {
        info: message => core.info((0,log_text/* defuseCommands */.p)(message)),
        annotate: ({ severity, message, title, file, line, column }) => core[severity](message, {
            ...(title !== undefined && { title }),
            ...(file !== undefined && { file }),
            ...(line !== undefined && { startLine: line }),
            ...(column !== undefined && { startColumn: column }),
        }),
        fail: message => core.setFailed(message),
        mask: secret => core.setSecret(secret),
        setOutput: (name, value) => core.setOutput(name, value),
        appendSummary: async (markdown) => {
            if (!env.GITHUB_STEP_SUMMARY)
                return;
            await core.summary.addRaw(markdown, true).write();
        },
        writeFile: async (name, text) => {
            const path = (0,external_node_path_.join)(env.RUNNER_TEMP || '.', name);
            await (0,external_node_fs_promises_.writeFile)(path, text);
            return path;
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/snapshot.js



function createSnapshotReader({ client, selection, }) {
    const listings = new Map();
    const contents = new Map();
    return {
        prepare: commit => {
            // Whether it failed matters only to whoever reads it.
            list(commit).catch(() => { });
        },
        read: async (commits) => {
            const lists = await Promise.all(commits.map(list));
            await fetchMissing(lists.flat());
            return commits.map((commit, index) => ({ commit, files: (lists[index] ?? []).map(toPolicyFile) }));
        },
    };
    function list(commit) {
        const listing = listings.get(commit) ?? listFiles({ client, commit, selection });
        listings.set(commit, listing);
        return listing;
    }
    /** Equal ids are equal contents: what several commits share is read once. */
    async function fetchMissing(files) {
        const wanted = new Map();
        for (const file of files) {
            if (snapshot_judgeUnread(file) === null && !contents.has(file.blob))
                wanted.set(file.blob, file.size);
        }
        const blobs = [...wanted].map(([id, size]) => ({ id, size }));
        for (const [id, content] of await readBlobs({ client, blobs }))
            contents.set(id, content);
    }
    function toPolicyFile(file) {
        const { path, blob } = file;
        const content = snapshot_judgeUnread(file) ?? contents.get(blob);
        if (content === undefined)
            throw new Error(`The file ${blob} was not read`);
        return { path, blob, content };
    }
}
/** What is not even fetched, and why. */
function snapshot_judgeUnread({ kind, size }) {
    if (kind !== 'file')
        return { kind: 'unreadable', reason: kind };
    return size > maxFileBytes ? { kind: 'unreadable', reason: 'too-large' } : null;
}

// EXTERNAL MODULE: ./lib/mode.js
var mode = __webpack_require__(4688);
;// CONCATENATED MODULE: ./lib/pgbeam/decode-error.js

const maxTextLength = 500;
const maxFieldErrors = 50;
/** RFC 9457, as current deployments answer. Only `code` is needed to tell it from other people's JSON. */
const problem = schemas/* looseObject */._H3({
    code: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().optional(),
    detail: schemas/* string */.YjP().optional(),
    request_id: schemas/* string */.YjP().optional(),
    errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ field: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })).optional(),
});
/** What older deployments answer. */
const legacyError = schemas/* looseObject */._H3({ error: schemas/* looseObject */._H3({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP().optional() }) });
/** A body of any other shape is a stranger's (a proxy's page, an empty answer): it is named by its type, never repeated. */
function decodeError({ text, contentType, requestId, redact }) {
    const clean = (value) => truncate(redact(toOneLine(value)));
    const headerId = requestId ? clean(requestId) : undefined;
    const json = parseJson(text);
    const current = problem.safeParse(json);
    if (current.success) {
        const { code, title, detail, request_id, errors = [] } = current.data;
        return {
            code: clean(code),
            detail: clean(detail ?? title ?? ''),
            requestId: headerId ?? (request_id ? clean(request_id) : undefined),
            fieldErrors: errors.slice(0, maxFieldErrors).map(e => ({ field: clean(e.field), detail: clean(e.detail) })),
        };
    }
    const legacy = legacyError.safeParse(json);
    if (legacy.success) {
        const { code, message = '' } = legacy.data.error;
        return { code: clean(code), detail: clean(message), requestId: headerId, fieldErrors: [] };
    }
    const type = clean((contentType ?? '').split(';')[0] || 'no type');
    return { detail: `the answer is not one of PgBeam's (${type})`, requestId: headerId, fieldErrors: [] };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Line breaks could begin a workflow command in the job's log. */
function toOneLine(text) {
    return text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
}
function truncate(text) {
    return text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength - 1).toWellFormed()}…`;
}

;// CONCATENATED MODULE: ./lib/pgbeam/attempt.js


/** A page of 100 profiles of 100 kB each is 10 MB; more than three times that is no list of profiles. */
const maxReplyBytes = 32 * 1024 * 1024;
const maxErrorBytes = 256 * 1024;
/** The request surely did not leave this machine, or no server took it. */
const attempt_neverSent = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const timeouts = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** Sends the request once. Every way in which it can go wrong is a value. */
async function attempt_attemptRequest(request) {
    const { operation, url, headers, body, timeoutMs } = request;
    let response;
    let text;
    try {
        response = await request.fetch(url, {
            method: operation.method,
            headers,
            // The key must not follow a redirect to wherever it leads.
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutMs),
            ...(body === undefined ? {} : { body }),
        });
        if (!response.ok)
            return failed(await attempt_describeRefusal(response, request));
        text = await attempt_readText(response, maxReplyBytes);
    }
    catch (error) {
        return failed(attempt_describeBreak(error, operation));
    }
    return attempt_decodeReply({ text, response, request });
}
function attempt_decodeReply({ text, response, request }) {
    const etag = response.headers.get('etag');
    const decoded = request.schema.safeParse(attempt_parseJson(text));
    if (decoded.success)
        return { kind: 'done', reply: { data: decoded.data, etag } };
    const issue = decoded.error.issues[0];
    return failed({
        kind: 'reply',
        effect: effectIfSent(request.operation),
        status: response.status,
        requestId: decodeRefusalText('', response, request).requestId,
        detail: `the answer is not what the API promises at ${issue?.path.join('.') || 'its root'} (${issue?.code ?? 'unknown'})`,
    });
}
async function attempt_describeRefusal(response, request) {
    const { status, headers } = response;
    // The status alone says enough where the rest of the answer gets lost.
    const text = await attempt_readText(response, maxErrorBytes).catch(() => '');
    const decoded = decodeRefusalText(text, response, request);
    if (status < 400) {
        const location = headers.get('location') ?? '';
        const leadsTo = URL.canParse(location, request.url) ? new URL(location, request.url).origin : 'nowhere';
        return { kind: 'redirect', status, requestId: decoded.requestId, detail: `redirected to ${leadsTo}, not followed` };
    }
    const retryAfter = headers.get('retry-after');
    const isRefused = status < 500 && status !== 408;
    return {
        kind: 'status',
        effect: isRefused ? 'none' : effectIfSent(request.operation),
        status,
        ...decoded,
        etag: headers.get('etag') ?? undefined,
        retryAfter,
        retryAfterMs: parseRetryAfter({ header: retryAfter, now: request.now() }),
    };
}
function decodeRefusalText(text, { headers }, { connection }) {
    const contentType = headers.get('content-type');
    return decodeError({ text, contentType, requestId: headers.get('x-request-id'), redact: connection.redact });
}
function attempt_describeBreak(error, operation) {
    const code = findCode(error);
    if (error instanceof ReplyTooLarge) {
        return { kind: 'reply', effect: effectIfSent(operation), detail: error.message, cause: error };
    }
    const isTimeout = (error instanceof Error && error.name === 'TimeoutError') || timeouts.has(code ?? '');
    if (isTimeout)
        return { kind: 'timeout', effect: effectIfSent(operation), cause: error };
    if (code && isCertificateCode(code))
        return { kind: 'certificate', code, cause: error };
    const effect = code && attempt_neverSent.has(code) ? 'none' : effectIfSent(operation);
    return { kind: 'network', effect, code, cause: error };
}
/** fetch wraps what happened in a `TypeError`, and several addresses tried in an `AggregateError` inside that. */
function findCode(error) {
    for (let e = error, depth = 0; e instanceof Error && depth < 5; e = e.cause, depth++) {
        if ('code' in e && typeof e.code === 'string')
            return e.code;
    }
    return undefined;
}
function isCertificateCode(code) {
    return /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_VERIFY/.test(code);
}
function effectIfSent({ writes }) {
    return writes ? 'unknown' : 'none';
}
function failed(failure) {
    return { kind: 'failed', failure };
}
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
}
/** The stream is counted, not believed: `Content-Length` may be absent, or be of the compressed text. */
async function attempt_readText(response, maxBytes) {
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes)
            throw new ReplyTooLarge(`the answer is larger than ${maxBytes} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
function attempt_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/pgbeam/budget.js
function createRunBudget(limitMs) {
    let leftMs = limitMs;
    let lastAnswered = true;
    return {
        leftMs: () => leftMs,
        isOutage: () => leftMs <= 0 && !lastAnswered,
        settle: ({ lostMs, answered }) => {
            leftMs = Math.max(0, leftMs - lostMs);
            lastAnswered = answered;
        },
    };
}

;// CONCATENATED MODULE: ./lib/pgbeam/connection.js

/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used safely. */
function openConnection({ apiUrl, apiKey }) {
    const baseUrl = parseBaseUrl(apiUrl);
    const key = parseKey(apiKey);
    return { baseUrl, authorization: () => `Bearer ${key}`, redact: text => text.replaceAll(key, '***') };
}
function parseBaseUrl(apiUrl) {
    const text = apiUrl.trim();
    // `URL.parse` came after Node 20, on which the command line runs as well.
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw connection_refuse('INVALID_URL', 'api-url is not an http(s) URL');
    }
    if (url.username || url.password || url.search || url.hash) {
        throw connection_refuse('INVALID_URL', 'api-url may hold a host and a path, but no credentials, query or fragment');
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw connection_refuse('INSECURE_URL', `the API key goes over https only, and ${url.origin} is not`);
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Secrets are often pasted with a line break at the end; anything else that a header cannot hold is a mistake. */
function parseKey(apiKey) {
    const key = apiKey.trim();
    if (key === '')
        throw connection_refuse('MISSING_KEY', 'api-key is empty');
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw connection_refuse('INVALID_KEY', 'api-key holds a space, a line break or a character outside ASCII');
    }
    return key;
}
function connection_refuse(code, detail) {
    return new PgBeamError({ kind: 'configuration', operation: 'connect', target: 'the PgBeam API', code, detail });
}

;// CONCATENATED MODULE: ./lib/pgbeam/target.js

/** What a request is about, for errors. Ids come from files: one that cannot be an id is quoted and bounded. */
function nameTarget({ project, profile }) {
    const name = (id) => (isId(id) ? id : JSON.stringify(id.slice(0, 100)));
    return profile === undefined ? `project ${name(project)}` : `profile ${name(profile)} of project ${name(project)}`;
}
/** Throws a `PgBeamError` of kind `configuration` where an id cannot be a segment of the path. */
function buildUrl(baseUrl, target) {
    const { operation, project, profile = '', query } = target;
    const fill = (id) => {
        if (isId(id))
            return encodeURIComponent(id);
        const detail = 'ids hold letters, digits, dots, dashes and underscores only';
        const what = { operation: operation.does, target: nameTarget(target) };
        throw new PgBeamError({ kind: 'configuration', code: 'INVALID_ID', detail, ...what });
    };
    const path = operation.path.replace('{project}', () => fill(project)).replace('{profile}', () => fill(profile));
    return `${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
}
/** The contract's pattern, but for a segment of dots alone, which would climb out of the path. */
function isId(id) {
    return /^[a-zA-Z0-9_.-]{1,200}$/.test(id) && !/^\.+$/.test(id);
}

;// CONCATENATED MODULE: ./lib/pgbeam/http.js







/** A client that sends the given operations, and refuses to send any other. */
function createSend(options, operations) {
    const { userAgent, fetch = globalThis.fetch, now = Date.now, random = Math.random, sleep = promises_.setTimeout } = options;
    const { timeoutMs = 30_000, requestBudgetMs = 120_000, runBudgetMs = 300_000 } = options;
    const connection = openConnection(options);
    const budget = createRunBudget(runBudgetMs);
    // Rate limits count requests per key, so one request's 429 holds back the ones that begin after it too.
    let pausedUntil = 0;
    return async (call) => {
        const request = prepareRequest(call);
        const pauseMs = pausedUntil - now();
        if (pauseMs > 0)
            await sleep(pauseMs);
        const startedAt = now();
        let heldBackMs = 0;
        let effect = 'none';
        for (let attempt = 1;; attempt++) {
            const triedAt = now();
            const result = await attempt_attemptRequest(request);
            if (result.kind === 'done') {
                // A rate limit that let the request through in the end was no failure.
                budget.settle({ lostMs: triedAt - startedAt - heldBackMs, answered: true });
                return result.reply;
            }
            const { retryAfter, ...failure } = result.failure;
            if (failure.effect === 'unknown')
                effect = 'unknown';
            const delayMs = mayRepeat(failure, call.operation)
                ? retryDelay({
                    attempt,
                    status: failure.status,
                    retryAfter,
                    now: now(),
                    random: random(),
                    elapsedMs: now() - startedAt,
                    requestBudgetMs,
                    runBudgetMs: budget.leftMs() - (now() - startedAt - heldBackMs),
                })
                : undefined;
            if (delayMs === undefined) {
                const answered = isAnswer(failure);
                budget.settle({ lostMs: (answered ? triedAt : now()) - startedAt, answered });
                throw new PgBeamError({ ...failure, ...nameRequest(call), effect, tries: attempt });
            }
            if (failure.status === 429) {
                pausedUntil = Math.max(pausedUntil, now() + delayMs);
                heldBackMs += delayMs;
            }
            await sleep(delayMs);
        }
    };
    function prepareRequest(call) {
        const { operation, schema } = call;
        if (!operations.includes(operation))
            throw new TypeError(`This client cannot ${operation.does}`);
        const url = buildUrl(connection.baseUrl, call);
        if (budget.isOutage())
            throw new PgBeamError({ kind: 'out-of-reach', ...nameRequest(call) });
        const body = call.body === undefined ? undefined : JSON.stringify(call.body);
        const headers = {
            Accept: 'application/json, application/problem+json',
            'User-Agent': userAgent,
            Authorization: connection.authorization(),
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...call.headers,
        };
        return { connection, operation, url, headers, body, schema, fetch, now, timeoutMs };
    }
}
function nameRequest(call) {
    return { operation: call.operation.does, target: nameTarget(call) };
}
function mayRepeat({ kind, effect }, { repeatable }) {
    const isTransient = kind === 'status' || kind === 'network' || kind === 'timeout';
    return isTransient && (repeatable || effect !== 'unknown');
}
/** A refusal is an answer as well: the server is there. */
function isAnswer({ kind, status = 0 }) {
    return kind === 'status' && status < 500 && status !== 408;
}

;// CONCATENATED MODULE: ./lib/pgbeam/operations.js
/** All that a reader can send: two of them are POST, and by contract store nothing. */
const readOperations = {
    listProfiles: {
        does: 'list the profiles',
        method: 'GET',
        path: '/v1/projects/{project}/policies',
        writes: false,
        repeatable: true,
    },
    getProfile: {
        does: 'read the profile',
        method: 'GET',
        path: '/v1/projects/{project}/policies/{profile}',
        writes: false,
        repeatable: true,
    },
    listAgents: {
        does: 'list the agent credentials',
        method: 'GET',
        path: '/v1/projects/{project}/agents',
        writes: false,
        repeatable: true,
    },
    evaluate: {
        does: 'evaluate a statement',
        method: 'POST',
        path: '/v1/projects/{project}/policy-evaluations',
        writes: false,
        repeatable: true,
    },
    replay: {
        does: 'replay recorded traffic',
        method: 'POST',
        path: '/v1/projects/{project}/policy-replays',
        writes: false,
        repeatable: true,
    },
};
const writeOperations = {
    updateProfile: {
        does: 'update the profile',
        method: 'PUT',
        path: '/v1/projects/{project}/policies/{profile}',
        writes: true,
        // A PUT that landed has changed the ETag: sent again, it could only meet a 412, or undo somebody's later edit.
        repeatable: false,
    },
    createProfile: {
        does: 'create the profile',
        method: 'POST',
        path: '/v1/projects/{project}/policies',
        writes: true,
        // Its Idempotency-Key makes it so.
        repeatable: true,
    },
};

;// CONCATENATED MODULE: ./lib/pgbeam/replies.js

/** What replies must have for this action to use them. Fields it does not know are let through, or left alone. */
const profileReply = schemas/* looseObject */._H3({ id: schemas/* string */.YjP().min(1), project_id: schemas/* string */.YjP().min(1), name: schemas/* string */.YjP() })
    .transform(raw => ({ id: raw.id, projectId: raw.project_id, name: raw.name, raw: raw }));
const nextPageToken = schemas/* string */.YjP().nullish();
const profilePageReply = schemas/* looseObject */._H3({ policies: schemas/* array */.YOg(profileReply), next_page_token: nextPageToken })
    .transform(page => ({ items: page.policies, nextPageToken: page.next_page_token || undefined }));
const agentReply = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP(),
    policy_profile_id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    pg_username: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    principal_type: schemas/* string */.YjP().nullish(),
    last_used_at: schemas/* string */.YjP().nullish(),
    expires_at: schemas/* string */.YjP().nullish(),
})
    .transform(agent => ({
    id: agent.id,
    profileId: agent.policy_profile_id,
    name: agent.name,
    username: agent.pg_username,
    /** `active`, `disabled`, `revoked`, or one of a later API. */
    status: agent.status,
    /** `agent`, `human`, or one of a later API. */
    principal: agent.principal_type ?? 'agent',
    lastUsedAt: agent.last_used_at ?? null,
    expiresAt: agent.expires_at ?? null,
}));
const agentPageReply = schemas/* looseObject */._H3({ agents: schemas/* array */.YOg(agentReply), next_page_token: nextPageToken })
    .transform(page => ({ items: page.agents, nextPageToken: page.next_page_token || undefined }));
const evaluationReply = schemas/* looseObject */._H3({
    verdict: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().nullish(),
    masked_columns: schemas/* array */.YOg(schemas/* looseObject */._H3({ column: schemas/* string */.YjP(), kind: schemas/* string */.YjP() })).nullish(),
    row_filter_predicate: schemas/* string */.YjP().nullish(),
    rewritten_sql: schemas/* string */.YjP().nullish(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
})
    .transform(result => ({
    /** `allow`, `block`, `mask`, `row-filter`, or one of a later API. */
    verdict: result.verdict,
    rule: result.rule,
    reason: result.reason,
    hint: result.hint ?? null,
    maskedColumns: (result.masked_columns ?? []).map(({ column, kind }) => ({ column, kind })),
    rowFilterPredicate: result.row_filter_predicate ?? null,
    rewrittenSql: result.rewritten_sql ?? null,
    notes: result.notes ?? [],
}));
const replies_count = schemas/* number */.aig().int().nonnegative();
const replaySummary = schemas/* looseObject */._H3({
    traffic_scope: schemas/* string */.YjP().nullish(),
    bound_credentials: replies_count.nullish(),
    entries_scanned: replies_count,
    distinct_queries: replies_count,
    evaluated: replies_count,
    would_allow: replies_count,
    would_block: replies_count,
    would_mask: replies_count,
    would_row_filter: replies_count,
    newly_blocked: replies_count,
    newly_allowed: replies_count,
    skipped_unparseable: replies_count,
    truncated: schemas/* boolean */.zMY(),
})
    .transform(summary => ({
    /** `project`, `bound_credentials`, or null where the API does not say. */
    trafficScope: summary.traffic_scope ?? null,
    /** 0: nobody is bound, so an empty replay proves nothing. Null where the API does not say. */
    boundCredentials: summary.bound_credentials ?? null,
    entriesScanned: summary.entries_scanned,
    distinctQueries: summary.distinct_queries,
    evaluated: summary.evaluated,
    wouldAllow: summary.would_allow,
    wouldBlock: summary.would_block,
    wouldMask: summary.would_mask,
    wouldRowFilter: summary.would_row_filter,
    newlyBlocked: summary.newly_blocked,
    newlyAllowed: summary.newly_allowed,
    skippedUnparseable: summary.skipped_unparseable,
    truncated: summary.truncated,
}));
const replayItem = schemas/* looseObject */._H3({
    query_hash: schemas/* string */.YjP(),
    sql: schemas/* string */.YjP(),
    statement_kind: schemas/* string */.YjP().nullish(),
    occurrences: replies_count,
    first_seen: schemas/* string */.YjP(),
    last_seen: schemas/* string */.YjP(),
    recorded_event: schemas/* string */.YjP(),
    recorded_rule: schemas/* string */.YjP().nullish(),
    change: schemas/* string */.YjP(),
    result: evaluationReply,
})
    .transform(item => ({
    queryHash: item.query_hash,
    /** Normalized: literals are `$N`. */
    sql: item.sql,
    statementKind: item.statement_kind ?? null,
    occurrences: item.occurrences,
    firstSeen: item.first_seen,
    lastSeen: item.last_seen,
    recordedEvent: item.recorded_event,
    recordedRule: item.recorded_rule ?? null,
    /** `newly_blocked`, `newly_allowed`, `still_allowed`, `still_blocked`, or one of a later API. */
    change: item.change,
    result: item.result,
}));
const replayReply = schemas/* looseObject */._H3({ summary: replaySummary, items: schemas/* array */.YOg(replayItem) })
    .transform(({ summary, items }) => ({ summary, items }));

;// CONCATENATED MODULE: ./lib/pgbeam/reader.js




/**
 * A client that can only read: what it sends with is not able to send anything else.
 * Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used.
 */
function createPolicyReader(options) {
    return readWith(createSend(options, Object.values(readOperations)));
}
function readWith(send) {
    return {
        async listProfiles(project) {
            const operation = readOperations.listProfiles;
            const profiles = await collectPages({ send, operation, project, schema: profilePageReply });
            // A profile created while the pages were read moves others from one page to the next.
            return [...new Map(profiles.map(profile => [profile.id, profile])).values()];
        },
        async getProfile(project, profile) {
            try {
                const call = { operation: readOperations.getProfile, project, profile, schema: profileReply };
                const { data, etag } = await send(call);
                return { profile: data, etag };
            }
            catch (error) {
                // Without a code it is not the API that does not know the profile, but a server that does not know the API.
                if (error instanceof PgBeamError && error.status === 404 && error.code !== undefined)
                    return undefined;
                throw error;
            }
        },
        listAgents: project => collectPages({ send, operation: readOperations.listAgents, project, schema: agentPageReply }),
        async evaluate(project, { sql, policy }) {
            const body = { sql, policy };
            const { data } = await send({ operation: readOperations.evaluate, project, body, schema: evaluationReply });
            return data;
        },
        async replay(project, { policy, boundPolicyId, start, end, limit }) {
            const body = {
                policy,
                bound_policy_id: boundPolicyId,
                start_ts: start?.toISOString(),
                end_ts: end?.toISOString(),
                limit,
            };
            const { data } = await send({ operation: readOperations.replay, project, body, schema: replayReply });
            return data;
        },
    };
}
/** 100 entries each: a project of more is not plausible, a server that never ends is. */
const reader_maxPages = 1000;
async function collectPages({ send, operation, project, schema }) {
    const items = [];
    const seenTokens = new Set();
    let token;
    for (let page = 1; page <= reader_maxPages; page++) {
        const query = { page_size: '100', ...(token === undefined ? {} : { page_token: token }) };
        const { data } = await send({ operation, project, query, schema });
        items.push(...data.items);
        token = data.nextPageToken;
        if (token === undefined)
            return items;
        if (seenTokens.has(token))
            break;
        seenTokens.add(token);
    }
    const detail = 'the pages of the list never end';
    throw new PgBeamError({ kind: 'reply', operation: operation.does, target: `project ${project}`, detail });
}

;// CONCATENATED MODULE: ./lib/pgbeam/writer.js





/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used. */
function createPolicyWriter(options) {
    const send = createSend(options, [...Object.values(readOperations), ...Object.values(writeOperations)]);
    return {
        ...readWith(send),
        async updateProfile({ projectId, id, body, etag }) {
            try {
                const { data, etag: newEtag } = await send({
                    operation: writeOperations.updateProfile,
                    project: projectId,
                    profile: id,
                    body,
                    schema: profileReply,
                    ...(etag === undefined ? {} : { headers: { 'If-Match': etag } }),
                });
                return { kind: 'updated', profile: data, etag: newEtag };
            }
            catch (thrown) {
                const { error, kind } = sortFailure(thrown);
                if (error.status === 412)
                    return { kind: 'precondition-failed', etag: error.etag ?? null, error };
                return { kind, error };
            }
        },
        async createProfile({ projectId, body, idempotencyKey }) {
            try {
                const { data, etag } = await send({
                    operation: writeOperations.createProfile,
                    project: projectId,
                    body,
                    schema: profileReply,
                    headers: { 'Idempotency-Key': idempotencyKey },
                });
                return { kind: 'created', profile: data, etag };
            }
            catch (thrown) {
                const { error, kind } = sortFailure(thrown);
                return { kind, error };
            }
        },
    };
}
/** What the API or the network did is a result; anything else is a fault of this program, and stays thrown. */
function sortFailure(thrown) {
    if (!(thrown instanceof PgBeamError))
        throw thrown;
    return { error: thrown, kind: thrown.effect === 'unknown' ? 'fate-unknown' : 'rejected' };
}

;// CONCATENATED MODULE: ./lib/proxy.js
/** This machine is asked directly, whatever a proxy is set for: over plain http, the key would reach the proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];
/**
 * The proxies that the environment names, in the form that Node takes. Plain http is for this machine only, so no proxy
 * is for it. Throws where the address is none; it may hold a password, so the error does not.
 */
function readProxies(env) {
    const https = env.https_proxy || env.HTTPS_PROXY;
    const direct = [env.no_proxy || env.NO_PROXY, ...LOOPBACK].filter(host => host);
    return { http_proxy: '', https_proxy: https ? withScheme(https) : '', no_proxy: direct.join(',') };
}
function withScheme(proxy) {
    const address = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    if (!URL.canParse(address))
        throw new Error('The environment variable HTTPS_PROXY is not the address of a proxy');
    return address;
}

;// CONCATENATED MODULE: ./lib/github/comments.js


const comments_pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        pullRequest: schemas/* looseObject */._H3({
            headRefOid: schemas/* string */.YjP(),
            comments: schemas/* looseObject */._H3({
                pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
                nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP(), url: schemas/* string */.YjP() }).nullable()),
            }),
        }),
    }),
});
const writtenSchema = schemas/* looseObject */._H3({ html_url: schemas/* string */.YjP() });
const pageQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor body url }
      }
    }
  }
}`;
/**
 * Keeps one comment: finds it over all pages, updates it in place, or creates it. Throws a `GitHubError` where that
 * could not be done.
 */
async function writeComment(request) {
    const finding = await findComment(request);
    if (finding.kind === 'outdated')
        return finding;
    if (finding.kind === 'found') {
        const { comment } = finding;
        if (isSameText(comment.body, request.body))
            return { kind: 'unchanged', url: comment.url };
        const url = await updateComment(request, comment.id);
        if (url !== null)
            return { kind: 'updated', url };
        // Somebody deleted it meanwhile.
    }
    return request.ifAbsent === 'leave' ? { kind: 'absent' } : createComment(request);
}
async function findComment({ client, pullRequest, head, isOurs, signal }) {
    let after = null;
    for (;;) {
        const page = await client.graphql({
            operation: `read the comments of pull request #${pullRequest}`,
            query: pageQuery,
            variables: { number: pullRequest, after },
            reply: comments_pageSchema,
            signal,
        });
        const { headRefOid, comments } = page.repository.pullRequest;
        if (head !== null && headRefOid !== head)
            return { kind: 'outdated', head: headRefOid };
        for (const node of comments.nodes) {
            if (node === null || !node.viewerDidAuthor || !isOurs(node.body))
                continue;
            return { kind: 'found', comment: { id: readId(node.url), body: node.body, url: node.url } };
        }
        if (!comments.pageInfo.hasNextPage)
            return { kind: 'absent' };
        after = comments.pageInfo.endCursor;
    }
}
/** Its address; null where the comment is gone. */
async function updateComment({ client, body, signal }, id) {
    try {
        const { html_url } = await client.rest({
            operation: `update comment ${id}`,
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { comment_id: id, body },
            write: 'repeatable',
            reply: writtenSchema,
            signal,
        });
        return html_url;
    }
    catch (error) {
        if (isNotFound(error))
            return null;
        throw error;
    }
}
async function createComment(request) {
    const { client, pullRequest, body, signal } = request;
    try {
        const { html_url } = await client.rest({
            operation: `comment on pull request #${pullRequest}`,
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { issue_number: pullRequest, body },
            write: 'once',
            reply: writtenSchema,
            signal,
        });
        return { kind: 'created', url: html_url };
    }
    catch (error) {
        if (!(error instanceof GitHubError) || error.effect === 'none' || signal?.aborted)
            throw error;
        // Whether it was created is not known. Better none than two: look, and leave it at that.
        const finding = await findComment(request);
        if (finding.kind !== 'found')
            throw error;
        return { kind: 'created', url: finding.comment.url };
    }
}
/** GraphQL's `databaseId` ends at 2³¹, which comments have passed; older servers lack `fullDatabaseId`. The address has always had it. */
function readId(url) {
    const id = /#issuecomment-(\d+)$/.exec(url)?.[1];
    if (id === undefined)
        throw new Error('The address of a comment does not end with its number');
    return id;
}
/** GitHub may hand back other line ends than it was given, and no space at the end. */
function isSameText(one, other) {
    const tidy = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return tidy(one) === tidy(other);
}

;// CONCATENATED MODULE: ./lib/github/issues.js

const issues_pageSchema = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({
        issues: schemas/* looseObject */._H3({
            pageInfo: schemas/* looseObject */._H3({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            nodes: schemas/* array */.YOg(schemas/* looseObject */._H3({ number: schemas/* int */.Whr(), viewerDidAuthor: schemas/* boolean */.zMY(), body: schemas/* string */.YjP() }).nullable()),
        }),
    }),
});
const issues_writtenSchema = schemas/* looseObject */._H3({ html_url: schemas/* string */.YjP() });
const issues_pageQuery = `query ($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    issues(states: OPEN, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number viewerDidAuthor body }
    }
  }
}`;
/** Keeps one issue: opens it, updates it in place, or closes it. Throws a `GitHubError` where that could not be done. */
async function keepIssue(request) {
    const { client, content, signal } = request;
    const number = await findIssue(request);
    if (number === null && content === null)
        return { kind: 'absent' };
    if (number === null) {
        const { html_url } = await client.rest({
            operation: 'open an issue',
            route: 'POST /repos/{owner}/{repo}/issues',
            parameters: { ...content },
            write: 'once',
            reply: issues_writtenSchema,
            signal,
        });
        return { kind: 'opened', url: html_url };
    }
    const { html_url } = await client.rest({
        operation: `update issue #${number}`,
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { issue_number: number, ...(content ?? { state: 'closed', state_reason: 'completed' }) },
        write: 'repeatable',
        reply: issues_writtenSchema,
        signal,
    });
    return { kind: content === null ? 'closed' : 'updated', url: html_url };
}
async function findIssue({ client, isOurs, signal }) {
    let after = null;
    for (;;) {
        const page = await client.graphql({
            operation: 'look for the open issue about drift',
            query: issues_pageQuery,
            variables: { after },
            reply: issues_pageSchema,
            signal,
        });
        const { nodes, pageInfo } = page.repository.issues;
        const found = nodes.find(node => node?.viewerDidAuthor && isOurs(node.body));
        if (found)
            return found.number;
        if (!pageInfo.hasNextPage)
            return null;
        after = pageInfo.endCursor;
    }
}

;// CONCATENATED MODULE: ./lib/github/pulls.js

const pullsSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    merged_at: schemas/* string */.YjP().nullable(),
    base: schemas/* looseObject */._H3({ ref: schemas/* string */.YjP() }),
}));
/** The pull requests whose merge into a branch brought a commit. */
async function findMergedPulls({ client, commit, branch, signal, }) {
    const pulls = await client.rest({
        operation: `find the pull request of commit ${commit.slice(0, 7)}`,
        route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
        parameters: { commit_sha: commit },
        reply: pullsSchema,
        signal,
    });
    return pulls.filter(({ merged_at, base }) => merged_at !== null && base.ref === branch).map(({ number }) => number);
}

;// CONCATENATED MODULE: ./lib/threads.js



/** Reporting, retries and waits included, takes no longer than this. */
const REPORTING_MS = 60_000;
/** Where a run's report goes: the pull request that it checks or those that it applies, and the issue about drift. */
function openThreads({ flow, event, inputs, client, }) {
    const { workflow, job } = event.run;
    const signal = AbortSignal.timeout(REPORTING_MS);
    const write = (pullRequest, head, comment) => writeComment({ client, pullRequest, head, signal, ...comment });
    async function comment(comment) {
        if (event.kind === 'pull-request')
            return [await write(event.number, event.headSha, comment)];
        // Only what an apply did is worth looking for the pull request that asked for it.
        if (flow.kind !== 'apply' || comment.ifAbsent === 'leave')
            return [];
        const pulls = await findMergedPulls({ client, commit: flow.commit, branch: flow.branch, signal });
        return Promise.all(pulls.map(number => write(number, null, comment)));
    }
    return {
        key: inputs.commentId
            ? { commentId: inputs.commentId }
            : { workflow, job, globs: inputs.policies, projectId: inputs.projectId ?? undefined },
        comment: inputs.comment ? comment : undefined,
        issue: flow.kind === 'drift' && inputs.driftIssue ? issue => keepIssue({ client, signal, ...issue }) : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/run.js





























const USER_AGENT = 'pgbeam-policy-action/0.1.0';
/** Wires the adapters, runs the flow, tells what came of it, and fails the step at most once. */
async function run({ env, event: given, parsed, }) {
    const runner = createRunner({ core: core, env });
    if (parsed.kind === 'invalid') {
        const problems = parsed.problems.map(({ name, message }) => `Input ${name}: ${message}.`);
        return failEarly(runner, 'failed', problems.join('\n'));
    }
    const { inputs } = parsed;
    for (const secret of [inputs.apiKey, inputs.githubToken])
        if (secret)
            runner.mask(secret);
    // Not in every Node 24.
    external_node_http_.setGlobalProxyFromEnv?.(readProxies(env));
    const { apiUrl, repository } = given.run;
    const client = createGitHubClient({ token: inputs.githubToken, apiUrl, repository });
    const event = (0,mode/* needsDefaultBranch */.t)(given) ? (0,lib_event/* withDefaultBranch */.G)(given, await readDefaultBranch(client)) : given;
    const flow = (0,mode/* chooseFlow */.W)({ mode: inputs.mode, event });
    if (flow.kind === 'nothing')
        return (0,idle/* finishIdle */.w)({ env, log: console.log, reason: flow.reason });
    if (flow.kind === 'refused')
        return failEarly(runner, 'refused', flow.reason);
    if (flow.kind !== 'check' && inputs.apiKey === null)
        return failEarly(runner, 'failed', NO_KEY);
    const result = await runFlow({ flow, event, inputs, client, workspace: env.GITHUB_WORKSPACE || '.' });
    const { report } = result;
    const { line: gate, warnings } = await keepGate({ client, event, inputs, report, selection: selectPolicies(inputs) });
    for (const message of warnings)
        runner.annotate({ severity: 'warning', title: 'Review gate', message });
    await deliverReport({
        rendering: composeRendering({ result, event, inputs, gate }),
        runner,
        threads: openThreads({ flow, event, inputs, client }),
        junit: result.junit,
        reportName: inputs.commentId ? `pgbeam-policy-report-${inputs.commentId}.json` : 'pgbeam-policy-report.json',
    });
    if (result.failure !== null)
        runner.fail(result.failure);
}
/** A check does without a PgBeam that is slow to answer, rather than keep people waiting. */
const CHECK_PATIENCE = { timeoutMs: 20_000, requestBudgetMs: 20_000, runBudgetMs: 30_000 };
const NO_KEY = 'There is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as the input api-key (or PGBEAM_API_KEY).';
/** Fails before there is anything to report. */
function failEarly(runner, result, reason) {
    for (const [name, value] of Object.entries((0,idle/* listEarlyOutputs */.y)(result)))
        runner.setOutput(name, value);
    runner.fail(reason);
}
async function runFlow({ flow, event, inputs, client, workspace, }) {
    const globs = compileGlobs(inputs.policies);
    const selection = selectPolicies(inputs);
    const snapshots = createSnapshotReader({ client, selection });
    const repository = `${event.run.repository.owner}/${event.run.repository.name}`;
    const histories = createHistoryReader({ client });
    const access = { apiUrl: inputs.apiUrl, apiKey: inputs.apiKey ?? '', userAgent: USER_AGENT };
    switch (flow.kind) {
        case 'check': {
            const snapshots = createSnapshotReader({ client, selection: selectWithTests(inputs.policies) });
            const compare = () => resolveComparison({ client, event: flow.event, prepare: snapshots.prepare });
            const policies = inputs.apiKey === null ? undefined : createPolicyReader({ ...access, ...CHECK_PATIENCE });
            const ports = { compare, snapshots, histories, policies, now: Date.now };
            return check({ ports, inputs, event: flow.event, globs });
        }
        case 'apply': {
            const { commit, branch } = flow;
            const writer = inputs.dryRun ? null : createPolicyWriter(access);
            const policies = writer ?? createPolicyReader(access);
            const findSuccessor = async () => {
                const head = await readBranchHead(client, branch);
                return head === commit ? undefined : (head ?? 'nothing: it was deleted');
            };
            const { projectId: defaultProject, onDrift } = inputs;
            const reviews = await proveReviews({ client, branch, inputs });
            const guard = createGuard({ commit, histories, defaultProject, onDrift, reviews });
            const ports = { snapshots, policies, writer, guard, findSuccessor, sleep: promises_.setTimeout };
            return apply({ ports, inputs, commit, repository, globs });
        }
        case 'drift': {
            const ports = { snapshots, histories, policies: createPolicyReader(access) };
            return findDrift({ ports, inputs, commit: flow.commit, repository, globs });
        }
        case 'export': {
            const ports = { workspace: createWorkspace(workspace), policies: createPolicyReader(access) };
            return exportProfiles({ ports, inputs, commit: flow.commit, repository, globs });
        }
    }
}
/** Which files are policies: tests beside them never are. */
function selectPolicies({ policies }) {
    const { includes, mayContain } = compileGlobs(policies);
    return { mayContain, includes: path => includes(path) && !isTestFile(path) };
}
/** Undefined where nobody's review is asked for. */
async function proveReviews({ client, branch, inputs, }) {
    const { requiredApprovals, requiredApprovalsWidening } = inputs;
    const asksForNothing = requiredApprovals + requiredApprovalsWidening + inputs.reviewersWidening.length === 0;
    if (asksForNothing)
        return undefined;
    const reviewersWidening = toRequiredReviewers(await readWideningReviewers(client, inputs.reviewersWidening));
    const rules = { requiredApprovals, requiredApprovalsWidening, reviewersWidening };
    const reader = createReviewReader({ client, selection: selectPolicies(inputs) });
    return createReviewProof({ branch, reader, rules });
}
function composeRendering({ result, event, inputs, gate, }) {
    const { report, texts, privatePredicates, supersededBy } = result;
    const { serverUrl, runUrl, workflow, job } = event.run;
    return {
        report,
        serverUrl,
        linkCommit: event.kind === 'pull-request' ? event.headSha : report.commit,
        runUrl,
        workflow,
        job,
        texts,
        privatePredicates,
        redactPredicates: inputs.redactPredicates,
        ...(supersededBy === undefined ? {} : { supersededBy }),
        ...(gate === undefined ? {} : { gate }),
    };
}


/***/ })

};

//# sourceMappingURL=749.index.js.map