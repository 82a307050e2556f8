export const id = 688;
export const ids = [688];
export const modules = {

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findControlCharacter),
/* harmony export */   k: () => (/* binding */ findUnseenCharacters)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);

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
    const text = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(node) ?? '';
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

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   F$: () => (/* binding */ listFindings),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   N6: () => (/* binding */ toFinding),
/* harmony export */   WS: () => (/* binding */ FILE_START),
/* harmony export */   uL: () => (/* binding */ limitFindings)
/* harmony export */ });
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9777);

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
    return { code, severity: _mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKES */ .k[code].severity, message, at };
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


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeDuplicateKey),
/* harmony export */   k: () => (/* binding */ MISTAKES)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4594);

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
    const message = `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key.name)} stands on line ${key.firstLine} already; keep one of the two.`;
    return { code: 'duplicate-key', offset: key.offset, message };
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name that a mistyped one most likely means, whatever its letter case; undefined where none is near. */
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
/** Share of a name's letters that may be wrong for it still to be taken as meant. */
const TOLERANCE = 0.4;
/** No known name comes near this length, and comparing costs the product of both. */
const LONGEST = 64;


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JS: () => (/* binding */ getItems),
/* harmony export */   Pj: () => (/* binding */ findPlace),
/* harmony export */   VI: () => (/* binding */ getField),
/* harmony export */   hG: () => (/* binding */ MAX_ALIASED_NODES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q4: () => (/* binding */ getText)
/* harmony export */ });
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


/***/ }),

/***/ 5226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

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

// EXTERNAL MODULE: ./lib/policy/characters.js
var characters = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/policy/node.js
var policy_node = __webpack_require__(2564);
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

// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/policy/create-document.js



function createDocument({ root, source, profile, ids, acceptances }) {
    function locate(path) {
        const { found, node, key } = (0,policy_node/* findPlace */.Pj)(root, path);
        return source.positionAt(found ? node.start : key);
    }
    return {
        profile,
        given: new Set(schema/* FIELDS */.cJ.filter(field => (0,policy_node/* findPlace */.Pj)(root, [field]).found)),
        id: ids.id,
        projectId: ids.projectId,
        locate,
        locateInside(path, offset) {
            const { found, node } = (0,policy_node/* findPlace */.Pj)(root, path);
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
    const kinds = (0,policy_node/* getItems */.JS)((0,policy_node/* getField */.VI)((0,policy_node/* getField */.VI)(root, 'statement_rules'), field));
    return kinds.flatMap(node => {
        const meaning = (0,policy_node/* getText */.q4)(node);
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

// EXTERNAL MODULE: ./lib/policy/quote.js
var quote = __webpack_require__(4594);
;// CONCATENATED MODULE: ./lib/policy/ids.js


// As the API's contract bounds the ids in its paths. A path that holds only dots would name another resource.
const ID = /^(?!\.+$)[a-zA-Z0-9_.-]+$/;
/** Reads the ids by which a file may name its project and its live profile. */
function readIds(root) {
    const mistakes = [];
    function read(field) {
        const { found, node, key } = (0,policy_node/* findPlace */.Pj)(root, [field]);
        if (!found || node.kind === 'broken')
            return undefined;
        const text = (0,policy_node/* getText */.q4)(node);
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
    const message = `${(0,quote/* quote */.h)(node.value)} is no id: letters, digits, \`_\`, \`.\` and \`-\` make one; copy it as PgBeam shows it.`;
    return { code: 'invalid-id', offset: node.start, message };
}

// EXTERNAL MODULE: ./lib/policy/list-findings.js
var list_findings = __webpack_require__(1907);
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
    const column = (0,quote/* quote */.h)(`${mask.table}.${mask.column}`);
    const message = `${column} is masked by ${(0,quote/* quote */.h)(mask.kind)} here and by ${(0,quote/* quote */.h)(other.kind)} on line ${line}; keep the one that is meant.`;
    return { code: 'conflicting-masks', offset: mask.start, message };
}

// EXTERNAL MODULE: ./lib/policy/mistakes.js
var mistakes = __webpack_require__(9777);
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
    const rules = (0,policy_node/* getField */.VI)(root, 'masking_rules');
    if (rules?.kind !== 'list' || !Array.isArray(data.masking_rules))
        return;
    for (const [index, rule] of data.masking_rules.entries()) {
        const kind = (0,policy_node/* getField */.VI)(rules.items[index], 'kind');
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

// EXTERNAL MODULE: ./lib/policy/relation.js
var relation = __webpack_require__(2364);
;// CONCATENATED MODULE: ./lib/policy/names.js




/** Reads every relation and column that a file names. Values of a wrong type are left to the schema. */
function readNames(root) {
    const mistakes = [];
    function readEntry(node, nameNode) {
        const name = readName(nameNode, relation/* readRelation */.B);
        return name && { schema: name.schema, table: name.table, start: node.start, node };
    }
    function readName(node, read) {
        const text = (0,policy_node/* getText */.q4)(node);
        if (node === undefined || text === undefined)
            return undefined;
        const name = read(text);
        if ('error' in name) {
            mistakes.push({ ...NAME_ERRORS[name.error]((0,quote/* quote */.h)(text)), offset: node.start });
            return undefined;
        }
        if (name.quoted)
            mistakes.push({ ...describeQuotedName((0,quote/* quote */.h)(text)), offset: node.start });
        return name;
    }
    function* readMasks() {
        for (const rule of (0,policy_node/* getItems */.JS)((0,policy_node/* getField */.VI)(root, 'masking_rules'))) {
            const entry = readEntry(rule, (0,policy_node/* getField */.VI)(rule, 'table'));
            const column = readName((0,policy_node/* getField */.VI)(rule, 'column'), relation/* readColumn */.J);
            const kind = getMaskKind((0,policy_node/* getField */.VI)(rule, 'kind'));
            if (entry && column && kind !== undefined)
                yield { ...entry, column: column.column, kind };
        }
    }
    function* readFilters() {
        for (const rule of (0,policy_node/* getItems */.JS)((0,policy_node/* getField */.VI)(root, 'row_filters'))) {
            const entry = readEntry(rule, (0,policy_node/* getField */.VI)(rule, 'table'));
            const node = (0,policy_node/* getField */.VI)(rule, 'predicate');
            const predicate = (0,policy_node/* getText */.q4)(node)?.trim();
            if (node && predicate === '')
                mistakes.push({ ...EMPTY_PREDICATE, offset: node.start });
            if (entry && predicate)
                yield { ...entry, predicate };
        }
    }
    const readList = (field) => (0,policy_node/* getItems */.JS)((0,policy_node/* getField */.VI)(root, field)).flatMap(node => readEntry(node, node) ?? []);
    return {
        allowed: readList('table_allowlist'),
        denied: readList('table_denylist'),
        masks: [...readMasks()],
        filters: [...readFilters()],
        mistakes,
    };
}
function getMaskKind(node) {
    return node && isWrittenNull(node) ? 'null' : (0,policy_node/* getText */.q4)(node);
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
                this.mistakes.push((0,mistakes/* describeDuplicateKey */.A)({ name, offset: key, firstLine: this.#source.lineAt(first.key) }));
        };
        this.#readMembers({ close: '}', depth, read });
        return entries;
    }
    /** What stands between two brackets, separated by commas. */
    #readMembers({ close, depth, read }) {
        if (depth > policy_node/* MAX_DEPTH */.lr) {
            const message = `Arrays and objects are nested more than ${policy_node/* MAX_DEPTH */.lr} deep here; a policy nests three deep.`;
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

// EXTERNAL MODULE: ./lib/policy/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(6517);
// EXTERNAL MODULE: ./lib/policy/source-text.js
var source_text = __webpack_require__(8129);
;// CONCATENATED MODULE: ./lib/policy/known-fields.js


const { statement_rules, masking_rules, row_filters } = schema/* profileSchema */.Fk.shape;
const KNOWN = {
    statement_rules: Object.keys(statement_rules.unwrap().shape),
    masking_rules: Object.keys(masking_rules.unwrap().element.shape),
    row_filters: Object.keys(row_filters.unwrap().element.shape),
};
const TOP_LEVEL = [...schema/* FIELDS */.cJ, ...EXTRA_FIELDS];
/** The fields that the mapping at `path` may have. */
function listKnownFields([field]) {
    return field === undefined ? TOP_LEVEL : (KNOWN[field] ?? []);
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var policy_nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/policy/describe-issue.js







/** Turns what the schema objects to into mistakes with codes and places. */
function describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, list_findings/* MAX_FINDINGS */.Mt + 1).map(key => describeUnknownField([...path, key], root));
    }
    const { found, node, key } = (0,policy_node/* findPlace */.Pj)(root, path);
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
    const name = (0,quote/* quote */.h)(String(path.findLast(segment => typeof segment === 'string') ?? ''));
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
        return `the text ${(0,quote/* quote */.h)(node.value)}`;
    return `the ${typeof node.value} ${(0,quote/* quote */.h)(node.source)}`;
}
function suggestType(issue, node) {
    if (node.kind !== 'scalar' || issue.code !== 'invalid_type')
        return '.';
    if (issue.expected === 'string')
        return '; put it in quotes.';
    if (issue.expected === 'array')
        return `; write ${(0,quote/* quote */.h)(`[${node.source}]`)}.`;
    const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s]/g, '') : '';
    return /^\d+$/.test(digits) ? `; write ${(0,quote/* quote */.h)(digits)}, without quotes or separators.` : '.';
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
    const written = (0,quote/* quote */.h)(source);
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
    const nearest = suggest((0,policy_nearest/* findNearest */.q)(text, choices));
    return {
        code: 'invalid-value',
        message: `${field} takes ${(0,quote/* listChoices */.Z)(choices)}, and this is ${describeNode(node)}${nearest}`,
    };
}
function describeStatementKind(node) {
    const code = 'unknown-statement-kind';
    const nearest = suggest((0,policy_nearest/* findNearest */.q)(node.kind === 'scalar' ? node.source : '', schema/* STATEMENT_KINDS */.ev));
    const known = (0,quote/* listChoices */.Z)(schema/* STATEMENT_KINDS */.ev);
    return { code, message: `A statement kind is ${known}, and this is ${describeNode(node)}${nearest}` };
}
function describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const known = listKnownFields(path.slice(0, -1));
    const nearest = (0,policy_nearest/* findNearest */.q)(name, known);
    const advice = nearest ? `did you mean ${(0,quote/* quote */.h)(nearest)}?` : 'correct the name or remove the field.';
    const message = `PgBeam knows no field ${(0,quote/* quote */.h)(name)} here; ${advice}`;
    return { code: 'unknown-field', offset: (0,policy_node/* findPlace */.Pj)(root, path).key, message };
}
function suggest(nearest) {
    return nearest === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`;
}

;// CONCATENATED MODULE: ./lib/policy/validate.js



/** Validates a tree against the API's schema. */
function validateProfile(root) {
    const result = schema/* profileSchema */.Fk.safeParse(toProfileData(root));
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
    const source = new source_text/* SourceText */.D(content.text.replace(/^\ufeff/, ''));
    const control = (0,characters/* findControlCharacter */.A)(source.text);
    if (control)
        return { kind: 'invalid', name: undefined, findings: (0,list_findings/* listFindings */.F$)([control], source) };
    const { root, complete, comments, mistakes } = isJson(path) ? readJson(source) : (0,read_yaml/* readYaml */.g)(source);
    if (complete && root?.kind === 'mapping')
        return interpret({ root, source, comments, mistakes });
    const shape = complete && root?.kind !== 'broken' ? [describeShape(root)] : [];
    return { kind: 'invalid', name: readName(root), findings: (0,list_findings/* listFindings */.F$)([...mistakes, ...shape], source) };
}
/** Reads what a mapping means, collecting all that is wrong with it at once. */
function interpret({ root, source, comments, mistakes }) {
    const lineAt = (offset) => source.lineAt(offset);
    const names = readNames(root);
    const ids = readIds(root);
    const accepted = readAcceptances(comments, source);
    const validation = validateProfile(root);
    const findings = (0,list_findings/* listFindings */.F$)([
        ...mistakes,
        ...(validation.kind === 'invalid' ? validation.mistakes : []),
        ...ids.mistakes,
        ...names.mistakes,
        ...findConflictingMasks(names.masks, lineAt),
        ...findDuplicates({ root, names, lineAt }),
        ...(0,characters/* findUnseenCharacters */.k)(root),
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
    return (0,policy_node/* getText */.q4)((0,policy_node/* getField */.VI)(root, 'name')) || undefined;
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
    const { meaning, fix } = mistakes/* MISTAKES */.k[code];
    return (0,list_findings/* toFinding */.N6)({ code, message: `${meaning} ${fix}`, at: list_findings/* FILE_START */.WS });
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createParser)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5226);

/** A parser that parses each content once, in however many commits and under however many names it is found. */
function createParser() {
    const known = new Map();
    return file => {
        // Of a file's name, its ending alone has a part in what the text means.
        const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`;
        const parsed = known.get(key) ?? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePolicy */ .O)(file);
        known.set(key, parsed);
        return parsed;
    };
}


/***/ }),

/***/ 4594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
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


/***/ }),

/***/ 6517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/policy/node.js
var node = __webpack_require__(2564);
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
        ? `Lists and mappings are nested more than ${node/* MAX_DEPTH */.lr} deep here; a policy nests three deep.`
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

// EXTERNAL MODULE: ./lib/policy/mistakes.js
var mistakes = __webpack_require__(9777);
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
                this.mistakes.push((0,mistakes/* describeDuplicateKey */.A)({ name, offset, firstLine: this.#source.lineAt(first.key) }));
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

/***/ 8129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
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


/***/ })

};

//# sourceMappingURL=688.index.js.map